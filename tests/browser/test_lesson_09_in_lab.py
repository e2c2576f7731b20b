"""Lesson 09 in a real JupyterLab: the map is read by keyboard, and its keys stay its own."""
import shutil

import pytest
from playwright.sync_api import expect

from classroom.paths import course_root
from fieldwork import wording

ROOT = course_root(__file__)


@pytest.fixture(params=wording.LANGUAGES)
def book(lab, request):
    """The released notebook, its cells up to the map run."""
    folder = lab.folder / "map" / request.param
    folder.mkdir(parents=True, exist_ok=True)
    (lab.folder / "course.py").touch()
    shutil.copy(ROOT / "notebooks" / request.param / "09-factors" / "09-factors.ipynb", folder)
    opened = lab.open(f"map/{request.param}/09-factors.ipynb")
    opened.words = wording.find(request.param, "09-factors", "map")
    opened.page.wait_for_function("jupyterapp.shell.currentWidget.sessionContext.session?.kernel?.status === 'idle'", timeout=60_000)
    for cell in ("setup", "read", "display"):
        opened.run(cell)
    yield opened
    assert not opened.problems
    opened.close()


@pytest.mark.slow
def test_a_cell_of_the_map_is_opened_by_keyboard(book):
    words, keys = book.words, book.page.keyboard
    shown = book.output("display")
    cells = shown.get_by_role("button").filter(has_text="%")
    expect(cells).to_have_count(24)
    active = "jupyterapp.shell.currentWidget.content.activeCellIndex"
    before = book.page.evaluate(active)
    shown.get_by_role("button", name=words["passages"], exact=True).focus()
    keys.press("Enter")
    expect(cells.nth(16)).not_to_contain_text(words["cell"].format(percent=55, n=6, of=11))
    keys.press("Shift+Tab")
    keys.press("Enter")  # persons again
    officers = cells.filter(has_text=words["cell"].format(percent=55, n=6, of=11)).nth(1)  # a friend, then a costlier life
    officers.wait_for()
    for _ in range(2 + 5 * 3 + 1):  # passages, five rows of three, then the women of the sixth row and its officers
        keys.press("Tab")
    expect(officers).to_be_focused()
    for key in ("ArrowDown", "ArrowUp", "ArrowDown", "Enter"):
        keys.press(key)
    expect(shown.locator("blockquote").filter(has_text="V38-016")).to_be_visible()
    keys.press("Shift+Tab")
    keys.press("Enter")
    expect(shown.locator("blockquote")).to_have_count(0)
    expect(shown).to_contain_text(words["nobody"])
    assert book.page.evaluate(active) == before and not book.errors()
