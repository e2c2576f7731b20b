"""Lesson 05 in a real JupyterLab: the room opens with the prediction, is asked by keyboard, and hides her life until it may be seen."""
import shutil

import pytest
from playwright.sync_api import expect

from classroom.paths import course_root
from fieldwork import wording

ROOT = course_root(__file__)
PREDICTED = 'predictions = {"choice": "peer", "violence": "peer", "clothes": "same", "money": "same"}'


@pytest.fixture(params=wording.LANGUAGES)
def book(lab, request):
    """The released notebook, its cells up to the prediction run."""
    folder = lab.folder / "room" / request.param
    folder.mkdir(parents=True, exist_ok=True)
    (lab.folder / "course.py").touch()
    shutil.copy(ROOT / "notebooks" / request.param / "05-interviews" / "05-interviews.ipynb", folder)
    opened = lab.open(f"room/{request.param}/05-interviews.ipynb")
    opened.words = wording.find(request.param, "05-interviews", "rehearsal")
    opened.page.wait_for_function("jupyterapp.shell.currentWidget.sessionContext.session?.kernel?.status === 'idle'", timeout=60_000)
    opened.run("setup")
    yield opened
    assert not opened.problems
    opened.close()


@pytest.mark.slow
def test_a_talk_by_keyboard(book):
    words = book.words
    book.run("display")
    assert words["predict_first"] in book.output("display").inner_text()
    book.set_source("answer-5-0", PREDICTED)
    for cell in ("answer-5-0", "check-5-0", "display"):
        book.run(cell)
    room = book.output("display")
    ask = room.get_by_role("button", name=words["ask"], exact=True)
    ask.wait_for()
    opens = room.get_by_role("button", name=words["open"], exact=True)
    for role in ("police liaison", "student", "peer"):
        room.get_by_role("button", name=words[role], exact=True).press("Enter")
        questions = room.locator("select")
        questions.focus()
        book.page.keyboard.press("Home")
        for _ in range(3):
            assert opens.is_disabled() and room.get_by_role("columnheader", name=words["true"]).count() == 0
            ask.press("Enter")
            book.page.wait_for_timeout(300)
            questions.focus()
            book.page.keyboard.press("ArrowDown")
            book.page.wait_for_timeout(200)
    expect(opens).to_be_enabled(timeout=30_000)
    opens.press("Enter")
    room.get_by_role("columnheader", name=words["true"]).wait_for()
    assert words["opened"] in room.inner_text()
    book.run("display-plain")
    assert not book.errors()
