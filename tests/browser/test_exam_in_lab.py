"""An exam in a real JupyterLab: an answer of each form is recorded, a slip of form is named, and nothing says right or wrong."""
import os
import shutil

import pytest

from classroom.paths import course_root
from fieldwork.wording import find

ROOT = course_root(__file__)
ANSWERS = {"m01": '"b"', "m09": "0.25", "m13": "20", "m24": '["lock"]', "m02": "b"}  # the last two: not all steps, no quotation marks


@pytest.fixture(params=("en", "id"))
def book(lab, request):
    folder = lab.folder / request.param / "midterm"
    folder.mkdir(parents=True, exist_ok=True)
    (lab.folder / "course.py").touch()
    shutil.copy(ROOT / "notebooks" / request.param / "midterm" / "midterm.ipynb", folder)
    opened = lab.open(f"{request.param}/midterm/midterm.ipynb")
    opened.language = request.param
    yield opened
    opened.close()


@pytest.mark.slow
def test_a_student_sits_the_exam(book):
    book.run_all()
    place = {cell["id"]: number for number, cell in enumerate(book.cells())}
    said = {}
    for name, answer in ANSWERS.items():
        book.set_source(place[f"answer-{name}"], f"{name} = {answer}")
        book.run(place[f"answer-{name}"])
        book.run(place[f"check-{name}"])
        said[name] = " ".join(book.text(place[f"check-{name}"]).split())
    recorded = find(book.language, "common", "recorded")
    assert all(recorded in said[name] for name in ("m01", "m09", "m13"))
    assert all(recorded not in said[name] for name in ("m24", "m02"))
    book.run(place["hand-in"])
    expected = find(book.language, "common", "hand_in", "recorded").format(recorded=3, all=24)
    assert expected in " ".join(book.output("hand-in").inner_text().split())
    if os.environ.get("SHOTS"):
        for name in ("hand-in", "item-m15", "check-m09"):
            book.cell(name)
            book.screenshot(f"{os.environ['SHOTS']}/midterm-{book.language}-{name}.png")
    assert not book.problems
