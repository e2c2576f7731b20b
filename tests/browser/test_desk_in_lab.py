"""The coding desk in a real JupyterLab: an afternoon of coding by mouse and by keyboard, two coders, reload and restart."""
import itertools
import os
import random
import re
from pathlib import Path

import pytest
from displays_shown import press
from lab import notebook

from fieldwork import load, transcripts
from fieldwork.codings import Codings, dump, parse
from fieldwork.desk.codebook import prepared

DOC = "V10-en"
START = "import pandas as pd\nfrom fieldwork import code_quote, codings, desk"
SHOW = f'mine = desk("{DOC}")\nmine'
MEMOS = ("“debt” – she says ‘owed’ 🙂", "👩🏽‍⚖️ d d x x a b 1 2 m", 'plain "quotes", commas; and é', "two\nlines 🇮🇩 …")
CODES = {code["code"]: code["key"] for code in prepared(load("codebook_v2"), "en") if not code["category"]}
SHOTS = os.environ.get("DESK_SHOTS")
number = itertools.count()


class Bench:
    """A notebook with a desk in a folder of its own; what a hand does there, and what is then in the file."""

    def __init__(self, lab, show=SHOW, planted=None):
        self.folder = lab.folder / f"desk-{next(number)}"
        self.folder.mkdir()
        self.show = show
        (self.folder / "course.py").touch()
        self.text, self.file = transcripts.document(DOC), self.folder / "my-work/codings/me.csv"
        for coder, rows in (planted or {}).items():
            made = Codings(coder, documents={DOC: self.text}, folder=self.file.parent)
            for start, end, code in rows:
                made.add(DOC, start, end, code)
        notebook(self.folder / "desk.ipynb", START, show, "", "'last'")
        self.book = lab.open(f"{self.folder.name}/desk.ipynb")
        self.page = self.book.page
        self.book.run_all()
        self.find()

    def find(self):
        self.root = self.book.output(1).locator(".desk")
        self.root.wait_for()
        self.text_box = self.root.locator(".desk-page")
        self.page.wait_for_function("n => n.dataset.heard", arg=self.root.element_handle(), timeout=10_000)

    def heard(self, act):
        """Do something that Python answers, and wait for the answer."""
        before = self.root.get_attribute("data-heard")
        act()
        self.page.wait_for_function("([n, before]) => n.dataset.heard !== before", arg=[self.root.element_handle(), before], timeout=10_000)

    def press(self, *keys):
        press(self.book, *keys)

    def drag(self, start, end):
        """Select a passage with the mouse, from its first character to its last."""
        self.text_box.evaluate(SCROLL, [start, end])  # both ends in sight, or the mouse could not go there
        (x, y), (x2, y2) = ((p["x"], p["y"]) for p in (self.text_box.evaluate(POINT, [start, "left"]), self.text_box.evaluate(POINT, [end - 1, "right"])))
        mouse = self.page.mouse
        mouse.move(x, y)
        mouse.down()
        mouse.move((x + x2) / 2, (y + y2) / 2)
        mouse.move(x2, y2)
        mouse.up()
        self.page.wait_for_timeout(30)

    def selected(self):
        return self.page.evaluate("document.getSelection().toString()")

    def rows(self):
        return parse(self.file.read_bytes()).rows

    def places(self):
        return sorted((row["start"], row["end"], row["code"]) for row in self.rows())

    def sound(self):
        """No coding stands beside its words: in the file, and on the page."""
        for row in self.rows():
            assert self.text[row["start"]:row["end"]] == row["text"], row
        shown = self.text_box.evaluate("""box => { const words = {};
            for (const run of box.querySelectorAll('.desk-run')) for (const id of run.dataset.ids.split(' ')) words[id] = (words[id] ?? '') + run.textContent; return words; }""")
        assert shown == {row["id"]: row["text"].replace("\n", "") for row in self.rows()}
        assert "\n".join(self.text_box.locator(".desk-line").all_text_contents()) == self.text

    def shots(self, name):
        """Pictures in both themes, for whoever sets DESK_SHOTS to a folder."""
        for theme in ("Dark", "Light") if SHOTS else ():
            self.book.theme(f"JupyterLab {theme}")
            self.page.wait_for_timeout(1500)  # it fades in; changed faster, JupyterLab stumbles over its own curtain
            self.book.screenshot(Path(SHOTS) / f"{name}-{theme.lower()}.png", self.root)

    def untouched(self):
        """The notebook is as it was: no key has reached it."""
        assert [cell["source"] for cell in self.book.cells()] == [START, self.show, "", "'last'"]

    def close(self):
        assert not self.book.problems
        self.book.close()


# The point of a character on the screen, and the scrolling that brings a passage into the window.
WALK = """const at = (place) => { const lines = [...box.querySelectorAll('.desk-line')]; let left = place, i = 0;
  while (left > lines[i].textContent.length) { left -= lines[i].textContent.length + 1; i += 1; }
  const walk = document.createTreeWalker(lines[i], NodeFilter.SHOW_TEXT);
  for (let node = walk.nextNode(); node; node = walk.nextNode()) { if (left < node.length) return [node, left]; left -= node.length; } };
  const range = (place) => { const [node, left] = at(place), r = document.createRange(); r.setStart(node, left); r.setEnd(node, left + 1); return r.getBoundingClientRect(); };"""
POINT = "(box, [place, side]) => { " + WALK + " const r = range(place); return { x: side === 'left' ? r.left + 1 : r.right - 1, y: (r.top + r.bottom) / 2 }; }"
SCROLL = "(box, [start, end]) => { " + WALK + """ box.scrollIntoView({ block: 'center' }); const top = range(start).top, bottom = range(end - 1).bottom, area = box.getBoundingClientRect();
  box.scrollTop += (top + bottom) / 2 - (area.top + area.bottom) / 2; }"""


@pytest.fixture
def bench(lab):
    made = []

    def make(show=SHOW, planted=None):
        made.append(Bench(lab, show, planted))
        return made[-1]

    yield make
    for one in made:
        one.close()


def passages(text, n, seed):
    """Places of so many different passages of whole words, some over two turns; their words stand in the text once."""
    draw, words, found = random.Random(seed), [match.span() for match in re.finditer(r"[\w’'-]*\w", text)], {}
    while len(found) < n:
        first = draw.randrange(len(words) - 30)
        start, end = words[first][0], words[first + draw.randrange(3, 24)][1]
        if text[start:end].count("\n") <= 1 and text.count(text[start:end]) == 1:
            found[start, end] = draw.choice(list(CODES))
    return [(start, end, code) for (start, end), code in found.items()]


@pytest.mark.slow
def test_an_afternoon_of_sixty_codings(bench):
    b = bench()
    plan = passages(b.text, 60, 5)
    memos = {}
    for n, (start, end, code) in enumerate(plan):
        if n % 2 == 0:
            b.drag(start, end)
        else:  # the keyboard alone: to the text, find, back with the hit selected
            b.text_box.press("/")
            b.page.keyboard.insert_text(b.text[start:end].replace("\n", " "))
            b.press("Escape")
        b.heard(lambda: b.press(CODES[code]))
        if n % 4 < 2:
            memos[start, end] = MEMOS[n // 4 % len(MEMOS)]
            b.press("m")
            b.page.keyboard.insert_text(memos[start, end])
            b.heard(lambda: b.press("Escape"))
    assert b.places() == sorted(plan)
    assert {(row["start"], row["end"]): row["memo"] for row in b.rows() if row["memo"]} == memos
    b.sound()
    assert sum(row["start"] < other["end"] and other["start"] < row["end"] for row, other in itertools.combinations(b.rows(), 2)) >= 15
    apart = b.text_box.evaluate("""box => [...box.querySelectorAll('.desk-run')].every((run) => { const at = run.style.backgroundPosition.split(',');
        return at.length === run.dataset.ids.split(' ').length && new Set(at).size === at.length; })""")
    assert apart  # no bar covers another

    before = b.places()
    b.text_box.focus()
    for _ in range(10):
        b.heard(lambda: b.press("z"))
    b.sound()
    for _ in range(10):
        b.heard(lambda: b.press("Control+y"))
    assert b.places() == before
    b.sound()
    b.untouched()
    b.shots("sixty")
    b.book.restart()
    b.root.get_by_text("The kernel was restarted").wait_for()
    b.book.run_all()  # and all of it is there again
    b.find()
    b.sound()
    assert b.places() == before


def test_by_keyboard_alone(bench):
    b = bench()
    b.text_box.focus()
    b.press("Control+Home", "ArrowDown", "ArrowDown", "s")
    first = b.selected()
    assert first and first in b.text
    b.heard(lambda: b.press(CODES["ECON"]))
    assert b.selected() == first  # the selection is put back after drawing
    b.press("s")
    assert b.selected().replace("\n", "").startswith(first[:10]) and len(b.selected()) > len(first)
    b.heard(lambda: b.press(CODES["DEBT"]))
    b.press("ArrowRight", "ArrowDown", "ArrowDown", "t")
    b.heard(lambda: b.press(CODES["CARE"]))
    b.press("Control+End", *["Control+Shift+ArrowLeft"] * 4)
    b.heard(lambda: b.press(CODES["PEER"]))
    assert sorted(row["code"] for row in b.rows()) == ["CARE", "DEBT", "ECON", "PEER"]
    b.sound()
    b.press("Escape", "Control+Home", "n", "m")
    b.page.keyboard.insert_text(MEMOS[1])
    b.heard(lambda: b.press("Escape"))
    noted = next(row for row in b.rows() if row["memo"])
    assert noted["memo"] == MEMOS[1]
    b.press("c")
    assert b.page.evaluate("document.activeElement.tagName") == "SELECT"
    b.heard(lambda: b.root.locator(".desk-own select").select_option("STIGMA"))
    assert next(row for row in b.rows() if row["id"] == noted["id"]) == {**noted, "code": "STIGMA"}
    b.text_box.focus()
    b.heard(lambda: b.press("x"))
    assert len(b.rows()) == 3
    b.heard(lambda: b.press("Control+z"))
    assert len(b.rows()) == 4
    b.heard(lambda: b.press("Control+Shift+z"))
    assert len(b.rows()) == 3
    b.sound()
    b.untouched()


def test_no_key_deletes_a_cell_or_changes_the_text(bench):
    b = bench(planted={"me": [(10, 60, "ECON"), (40, 120, "DEBT")]})
    stops = b.root.locator("button:visible, input:visible, select:visible, textarea:visible, [tabindex='0']:visible, summary:visible")
    for i in range(stops.count()):
        if not stops.nth(i).is_visible():
            continue
        stops.nth(i).focus()
        b.press("d", "d", "0", "0", "Escape", "d", "d", "b", "Shift+M", "Control+Enter")
    b.text_box.focus()
    b.press("Escape", "d", "d", "i", "i", "Enter", "Delete", "Control+v", "Control+x")
    b.page.keyboard.insert_text("typed")
    b.page.wait_for_timeout(300)
    assert "\n".join(b.text_box.locator(".desk-line").all_text_contents()) == b.text
    b.untouched()


def test_single_keys_can_be_switched_off(bench):
    b = bench()
    b.root.get_by_label("Single keys work").uncheck()
    b.drag(120, 160)
    b.press("1", "x", "s")
    b.page.wait_for_timeout(400)
    assert not b.file.exists()
    b.heard(lambda: b.root.locator('.desk-code[data-code="ECON"]').click())  # a code is still a click away, with the selection kept
    assert [row["code"] for row in b.rows()] == ["ECON"]


def test_a_window_that_is_loaded_again_shows_all(bench):
    b = bench()
    b.drag(10, 60)
    b.heard(lambda: b.press(CODES["ECON"]))
    before = b.places()
    b.page.evaluate("jupyterapp.commands.execute('docmanager:save')")
    b.page.wait_for_function("!jupyterapp.shell.currentWidget.context.model.dirty", timeout=10_000)
    b.page.reload()
    b.page.wait_for_selector(".jp-NotebookPanel .jp-Cell", timeout=60_000)
    b.page.wait_for_function("window.jupyterapp && jupyterapp.shell.currentWidget?.context?.isReady")
    b.find()
    assert b.root.locator(".desk-entry-quote").count() == 1
    b.drag(200, 240)
    b.heard(lambda: b.press(CODES["DEBT"]))
    assert len(b.places()) == 2 and b.places()[0] == before[0]
    b.sound()


def test_python_another_program_and_the_page_say_the_same(bench):
    b = bench()
    b.book.set_source(2, f'code_quote("{DOC}", "hand washing at two mother-and-baby clinics", "CARE", memo="“x” 🙂")')
    b.book.run(2)
    b.root.get_by_text("“x” 🙂").first.wait_for()
    b.book.cell(1)
    rows = b.rows()
    b.file.write_bytes(dump([{**rows[0], "code": "DEBT"}]))
    b.heard(lambda: b.page.evaluate("window.dispatchEvent(new Event('focus'))"))
    assert "changed outside this notebook" in b.root.locator(".desk-trouble").inner_text()
    assert "Debt" in b.root.locator(".desk-entry-head").inner_text()
    b.sound()


def test_two_coders_and_a_decision_by_keyboard(bench):
    planted = {"me": [(10, 60, "ECON"), (200, 260, "DEBT")], "budi": [(12, 60, "ECON"), (200, 250, "CARE"), (500, 540, "PEER")]}
    b = bench(f'mine = desk("{DOC}", compare="budi")\nmine', planted)
    b.root.get_by_label("Compare with budi").check()
    items = b.root.locator(".desk-items button")
    assert items.count() == 3
    items.first.focus()
    b.press("ArrowDown", "Enter")
    b.root.get_by_label("Decision", exact=True).last.select_option("CARE")
    b.root.get_by_role("button", name="Keep this decision").focus()
    b.press("Enter")
    assert "Write the reason first" in b.root.locator(".desk-trouble").inner_text()
    b.root.get_by_label("Reason", exact=True).focus()
    b.page.keyboard.insert_text("include: “care” 🙂")
    b.root.get_by_role("button", name="Keep this decision").focus()
    b.heard(lambda: b.press("Enter"))
    kept = parse((b.file.parent / "adjudicated.csv").read_bytes()).rows
    assert [(row["start"], row["end"], row["code"], row["memo"]) for row in kept] == [(200, 250, "CARE", "include: “care” 🙂")]
    assert "decided 1/2" in b.root.locator(".desk-summary").inner_text()
    b.shots("compare")
    assert len(b.rows()) == 2
    b.untouched()


@pytest.mark.parametrize("width, zoom", [(1440, 1), (1024, 1), (1280, 2)])
def test_nothing_is_cut_off(bench, width, zoom):
    b = bench(planted={"me": [(10, 60, "ECON"), (40, 120, "DEBT")]})
    b.book.resize(width, 900, zoom)
    wide = b.root.evaluate("""root => [...root.querySelectorAll('*')].filter((n) => n.checkVisibility() && getComputedStyle(n).overflowX === 'visible' && !n.closest('.lif-spoken')
        && n.getBoundingClientRect().width && n.getBoundingClientRect().right > root.getBoundingClientRect().right + 1).map((n) => n.className)""")
    assert wide == []
    small = b.root.evaluate("root => [...root.querySelectorAll('button')].filter((n) => n.checkVisibility() && Math.min(n.offsetHeight, n.offsetWidth) < 24).map((n) => n.className + n.textContent)")
    assert small == []  # targets of 24 pixels (WCAG 2.5.8)


def test_readers_of_a_screen_hear_what_happened(bench):
    b = bench()
    b.drag(120, 160)
    b.heard(lambda: b.press(CODES["ECON"]))
    b.root.locator(".lif-spoken[role=status]").get_by_text("Coded as ").wait_for(timeout=3000)
    tree = b.root.aria_snapshot()
    assert f'textbox "Transcript {DOC}"' in tree and 'region "Codebook"' in tree and 'list "Segments"' in tree
