"""The display of lesson 04 in JupyterLab: closed until a guess stands, then driven by keyboard, legible in the dark."""
import shutil

import pytest

from classroom.paths import course_root

ROOT = course_root(__file__)


@pytest.fixture(scope="module")
def book(lab):
    folder = lab.folder / "ethics" / "04-ethics"
    folder.mkdir(parents=True, exist_ok=True)
    (lab.folder / "course.py").touch()
    shutil.copy(ROOT / "notebooks" / "en" / "04-ethics" / "04-ethics.ipynb", folder)
    opened = lab.open("ethics/04-ethics/04-ethics.ipynb")
    opened.run_all()
    yield opened
    opened.close()


def status(book):
    return book.output("display").locator("[role=status]").first.inner_text()


@pytest.mark.slow
def test_closed_then_open_then_moved_by_keyboard(book):
    closed = book.output("display")
    closed.get_by_text("First your guess").wait_for(timeout=20_000)
    assert closed.locator("[role=img]").count() == 0
    book.set_source("answer-4-0", 'predictions = {"alone": 3, "tables": 2}')
    for cell in ("answer-4-0", "check-4-0", "display"):
        book.run(cell)
    shown = book.output("display")
    shown.locator("[role=img]").wait_for(timeout=20_000)
    before = status(book)
    assert "10 of 36" in before and "Your guess: 3" in before and "recognises her" in shown.inner_text()
    shown.locator("[role=slider]").first.focus()
    book.page.keyboard.press("ArrowRight")
    book.page.wait_for_function("said => ![...document.querySelectorAll('[role=status]')].some(one => one.innerText === said)", arg=before, timeout=20_000)
    assert "k = 1" in status(book) and not book.problems


@pytest.mark.slow
def test_boxes_and_words_follow_the_dark_theme(book):
    colour = "node => getComputedStyle(node).color"
    words = book.output("display").locator("[role=status]").first
    light = words.evaluate(colour)
    book.theme("JupyterLab Dark")
    try:
        assert words.evaluate(colour) != light
    finally:
        book.theme("JupyterLab Light")
