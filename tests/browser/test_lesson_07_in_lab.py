"""Lesson 07 in a real JupyterLab: a passage coded at the desk by keyboard reaches the check; the switch waits for the prediction."""
import shutil

import pytest

from classroom.paths import course_root
from fieldwork import load, wording
from fieldwork.desk.codebook import prepared

ROOT = course_root(__file__)
LESSON = "07-codebook"
WORDS = "So from that morning on, when somebody buys crickets, the money goes into somebody else's drawer."
MEMO = "a stall lost, not a mood"


@pytest.fixture
def book(lab, request):
    """The released notebook in a course folder of its own, its kernel ready, nothing coded."""
    folder = lab.folder / request.node.name
    folder.mkdir()
    (folder / "course.py").touch()
    shutil.copy(ROOT / "notebooks" / "en" / LESSON / f"{LESSON}.ipynb", folder)
    opened = lab.open(f"{folder.name}/{LESSON}.ipynb")
    opened.page.wait_for_function("jupyterapp.shell.currentWidget.sessionContext.session?.kernel?.status === 'idle'", timeout=60_000)
    opened.run("setup")
    yield opened
    assert not opened.problems
    opened.close()


def card(book, task):
    book.run(f"check-{task}")
    return " ".join(book.text(f"check-{task}").split())


@pytest.mark.slow
def test_one_passage_coded_by_keyboard_reaches_the_check(book):
    said = wording.find("en", LESSON, "7.7")
    for cell in ("pages", "answer-7-7"):
        book.run(cell)
    assert said["nothing_coded"]["did"].split("{")[0] in card(book, "7-7")

    desk = book.output("pages").locator(".desk")
    book.page.wait_for_function("n => n.dataset.heard", arg=desk.element_handle(), timeout=10_000)

    def heard(key):
        before = desk.get_attribute("data-heard")
        book.page.keyboard.press(key)
        book.page.wait_for_function("([n, before]) => n.dataset.heard !== before", arg=[desk.element_handle(), before], timeout=10_000)

    desk.locator(".desk-page").press("/")
    book.page.keyboard.insert_text(WORDS)
    book.page.keyboard.press("Escape")
    heard(next(code["key"] for code in prepared(load("codebook_v2"), "en") if code["code"] == "DIV_EXT"))
    book.page.keyboard.press("m")
    book.page.keyboard.insert_text(MEMO)
    heard("Escape")

    book.set_source("answer-7-7", "my_codings = codings()\nprint(my_codings[['doc', 'code', 'text', 'memo']].values.tolist())")
    book.run("answer-7-7")
    assert book.text("answer-7-7").strip() == str([["V41-en", "DIV_EXT", WORDS, MEMO]])
    assert said["one_page"]["did"] in card(book, "7-7")


@pytest.mark.slow
def test_the_switch_waits_for_the_prediction_and_obeys_the_keyboard(book):
    words = wording.find("en", LESSON, "display")
    for cell in ("facets-code", "switch"):
        book.run(cell)
    assert words["first"] in book.output("switch").inner_text()

    book.set_source("answer-7-0", 'predictions = {"agree": "yes", "moves": "no", "sums": "yes"}')
    for cell in ("answer-7-0", "check-7-0", "switch"):
        book.run(cell)
    shown = book.output("switch")
    shown.get_by_role("button", name=words["double"]).press("Enter")
    shown.get_by_text(words["headline"].format(internal="56%", external="85%", sum="140%")).wait_for(timeout=10_000)
