"""The display of lesson 03 in a real JupyterLab: the truth waits for the prediction, and the snowball grows by keyboard."""
import shutil

import pytest

from classroom.paths import course_root
from fieldwork import wording

ROOT = course_root(__file__)
WAYS, TRAITS = ("police", "outreach", "mediated", "independent"), ("econ", "coercion", "agency")
GUESS = f"guess = { {f'{way}_{trait}': 'close' for way in WAYS for trait in TRAITS} }"


@pytest.fixture(params=wording.LANGUAGES)
def book(lab, request):
    """The released lesson in a window of its own; only what the display needs has run."""
    folder = lab.folder / f"display-{request.param}"
    folder.mkdir(exist_ok=True)
    (lab.folder / "course.py").touch()
    shutil.copy(ROOT / "notebooks" / request.param / "03-sampling" / "03-sampling.ipynb", folder)
    opened = lab.open(f"{folder.name}/03-sampling.ipynb")
    opened.words = wording.find(request.param, "03-sampling", "display")
    opened.wait_idle()  # the kernel has to be there first
    for cell in ("setup", "read", "display"):
        opened.run(cell)
    yield opened
    opened.close()


def said(book, sentence):
    """Wait until the text of the picture has a sentence."""
    book.output("display").locator("details li", has_text=sentence).first.wait_for(state="attached", timeout=15_000)


@pytest.mark.slow
def test_the_truth_waits_and_the_snowball_grows(book):
    words = book.words
    count = words["line_channels"].split("{n}")[0] + "{n}" + words["line_channels"].split("{n}")[1].split("{channels}")[0]
    said(book, count.format(n=30))
    lines = book.output("display").locator("details li")
    truth = words["line_true"].split("{true}")[1].strip(". ")
    assert not lines.filter(has_text=truth).count()
    waves = book.output("display").get_by_role("slider").nth(2)
    waves.focus()
    book.page.keyboard.press("Home")
    said(book, count.format(n=3))
    book.page.keyboard.press("ArrowRight")
    said(book, words["line_wave"].format(wave=1, count=9))

    book.set_source("answer-3-0", GUESS)
    book.run("answer-3-0")
    book.run("check-3-0")
    book.run("display")
    said(book, truth)
    choice = book.output("display").get_by_role("combobox")
    choice.select_option(label=words["design_police"])
    book.output("display").locator("[disabled]").first.wait_for(state="attached", timeout=15_000)  # no waves in a draw by lot
    assert book.output("display").locator(f"img[alt*='{words['coercion']}']").count() == 1
    assert not book.problems
