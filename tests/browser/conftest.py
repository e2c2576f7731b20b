"""One JupyterLab and one Chromium for all browser tests."""
from pathlib import Path

import pytest
from displays_shown import again, write_notebooks
from lab import Lab


def pytest_collection_modifyitems(items):
    here = Path(__file__).parent
    for item in items:
        if here in Path(item.fspath).parents:
            item.add_marker(pytest.mark.browser)  # tests/conftest.py says what happens where there is none


@pytest.fixture(scope="session")
def lab(tmp_path_factory, chromium):
    with Lab(tmp_path_factory.mktemp("lab")) as running:
        yield running


@pytest.fixture(scope="session")
def display_lab(lab):
    write_notebooks(lab.folder)
    return lab


@pytest.fixture(scope="session")
def books(display_lab):
    """One open window for each display, its notebook run."""
    made = {}

    def book(name):
        if name not in made:
            made[name] = display_lab.open(f"{name}.ipynb")
            made[name].run_all()
            assert not made[name].errors()
        return made[name]

    yield book
    for book in made.values():
        assert not book.problems
        book.close()


@pytest.fixture
def tagger(books):
    return books("tagger"), again(books("tagger"), "tagger")


@pytest.fixture
def timeline(books):
    return books("timeline"), again(books("timeline"), "timeline")


@pytest.fixture(params=["tagger", "timeline"])
def either(request, books):
    return request.param, books(request.param), again(books(request.param), request.param)
