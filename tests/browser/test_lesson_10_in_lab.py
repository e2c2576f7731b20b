"""Lesson 10 in a real JupyterLab: the flow is closed until a guess is made, then follows its buttons by keyboard, in both languages."""
import shutil

import pytest

from classroom.paths import course_root
from fieldwork import wording

ROOT, NAME = course_root(__file__), "10-countermeasures"
GUESS = 'guesses = {"most_measures": "preventive", "most_money": "preventive", "touches_need": "preventive"}'


@pytest.fixture(params=wording.LANGUAGES)
def book(lab, request):
    """The released notebook of one edition in a course folder of its own, run as it was handed out."""
    folder = lab.folder / f"ten-{request.param}"
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "course.py").touch()
    shutil.copy(ROOT / "notebooks" / request.param / NAME / f"{NAME}.ipynb", folder)
    opened = lab.open(f"ten-{request.param}/{NAME}.ipynb", height=1400)
    opened.language = request.param
    opened.run_all()
    yield opened
    opened.close()


@pytest.mark.slow
def test_the_flow_opens_after_the_guess_and_obeys_the_keyboard(book):
    words = wording.find(book.language, NAME, "display")
    assert wording.find(book.language, NAME, "team", "label").split("{")[0] in book.text("units-code")
    shown = book.output("flow-display")
    shown.get_by_text(words["closed"]).wait_for()
    book.set_source("answer-10-0", GUESS)
    for cell in ("answer-10-0", "check-10-0", "flow-display"):
        book.run(cell)
    shown = book.output("flow-display")
    image = shown.locator("img")
    image.wait_for()
    before = image.get_attribute("alt")
    assert words["count"] in before
    buttons = shown.locator("button")
    assert [buttons.nth(n).inner_text().strip() for n in range(3)] == [words[unit] for unit in ("count", "hours", "budget")]
    buttons.nth(2).focus()
    book.page.keyboard.press("Enter")
    shown.locator(f'img[alt*="{words["budget"]}"]').wait_for()
    assert image.get_attribute("alt") != before and not book.problems
    assert image.bounding_box()["width"] <= book.output("flow-display").bounding_box()["width"]
