"""What the tests of the displays share: two notebooks, each with one display in its second cell."""
import shutil
from pathlib import Path

from lab import notebook

FIXTURES = Path(__file__).resolve().parents[1] / "fixtures"
START = """import pandas as pd
from fieldwork.displays import tag_sentences, timeline
units = pd.read_csv("displays_units.csv")
articles = pd.read_csv("displays_articles.csv")"""
OPTIONS = '["background", "aim", "method", "cause", "measure", "obstacle"]'
SHOW = {"tagger": f"tagger = tag_sentences(units, {OPTIONS})\ntagger", "timeline": "shown = timeline(articles)\nshown"}


def write_notebooks(folder):
    """tagger.ipynb and timeline.ipynb, and the tables that they read."""
    for name in ("displays_units.csv", "displays_articles.csv"):
        shutil.copy(FIXTURES / name, folder)
    notebook(folder / "tagger.ipynb", START, SHOW["tagger"], "print(tagger.tags)", "", "'last'")
    notebook(folder / "timeline.ipynb", START, SHOW["timeline"], "print(shown.date, shown.in_force)", "", "'last'")


def displayed(book, name):
    """The display in its cell, once it is there."""
    root = book.output(1).locator(f".{name}")
    root.wait_for()
    return root


def again(book, name):
    """The display made anew in an open notebook, as after running its cell again."""
    book.set_source(1, SHOW[name])
    book.output(1).locator(f".{name}").evaluate("n => { n.dataset.old = 'yes'; }")
    book.run(1)
    book.output(1).locator(f".{name}:not([data-old])").wait_for()
    return displayed(book, name)


def python(book):
    """What the cell under the display prints now."""
    book.page.wait_for_timeout(200)
    book.run(2)
    return book.text(2).strip()


def press(book, *keys):
    """Key after key, to whatever has the focus."""
    for key in keys:
        book.page.keyboard.press(key)
