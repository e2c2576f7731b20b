"""Lesson 08 in a real JupyterLab: the sliders wait for the prediction, answer to the keyboard, and say in words what they draw."""
import shutil

import pytest

from classroom.paths import course_root
from fieldwork import wording

ROOT = course_root(__file__)
LESSON = "08-agreement"


def opened(lab, name, language):
    """The released notebook in a course folder of its own, without predictions, its kernel ready."""
    folder = lab.folder / name
    folder.mkdir()
    (folder / "course.py").touch()
    shutil.copy(ROOT / "notebooks" / language / LESSON / f"{LESSON}.ipynb", folder)
    book = lab.open(f"{name}/{LESSON}.ipynb")
    book.page.wait_for_function("jupyterapp.shell.currentWidget.sessionContext.session?.kernel?.status === 'idle'", timeout=60_000)
    return book


@pytest.mark.slow
@pytest.mark.parametrize("language", wording.LANGUAGES)
def test_the_sliders_wait_for_the_prediction_and_obey_the_keyboard(lab, language):
    book = opened(lab, f"sliders-{language}", language)
    words = wording.find(language, LESSON, "prevalence")
    for cell in ("setup", "read", "display"):
        book.run(cell)
    assert words["first"] in book.output("display").inner_text()

    book.set_source("answer-8-0", 'predictions = {"rare": "same", "fresh": "lower"}')
    for cell in ("answer-8-0", "check-8-0", "display"):
        book.run(cell)
    shown = book.output("display")
    mark = words["decimal_mark"]
    handle = shown.locator("[role=slider]").first
    handle.wait_for(timeout=20_000)
    assert f"{words['kappa']}: 0{mark}80" in shown.inner_text()
    handle.focus()
    for _ in range(42):
        book.page.keyboard.press("ArrowLeft")
    verdict = words["verdict"].format(agreed=90, chance=f"0{mark}85", kappa=f"0{mark}32")
    shown.get_by_text(verdict).wait_for(timeout=10_000)
    assert f"{words['agreement']}: 0{mark}90" in shown.inner_text() and not book.problems
    book.close()


@pytest.mark.slow
def test_the_figure_has_a_text_alternative_in_the_page(lab):
    book = opened(lab, "figure", "en")
    for cell in ("setup", "read", "display-plain"):
        book.run(cell)
    image = book.output("display-plain").locator("img")
    assert "COERCION" in image.get_attribute("alt") and not book.errors()
    book.close()
