"""Lesson 06: a raw file beside what is made of it, step by step, with a log of every change."""
import difflib
import html
import re

import ipywidgets as widgets

from fieldwork.data import read
from fieldwork.displays.parts import chosen
from fieldwork.transcripts import raw
from fieldwork.wording import find

STEPS = ("join", "speakers", "identifiers", "words")
LABEL = re.compile(r"^(?:\d+;)?(Pewawancara|Pwcr|Informan \d+|Inf(?:[ -]\d+)?|Petugas|Anak|Lain|[PITJ])(?: ?[:;]|\.;|\.(?= )) ?", re.IGNORECASE)
CLASS = re.compile(r"\[[^\]]+\]")


def turns_of(lines):
    """The turns of a raw file: (label, words) pairs. A line that begins with a label opens one, any other goes on with the turn before."""
    turns = []
    for line in lines:
        found = LABEL.match(line)
        if found:
            turns.append([found[1], line[found.end():].strip()])
        elif line.strip() and turns:
            turns[-1][1] += " " + line.strip()
    return [(label, words) for label, words in turns]


def changes(before, after):
    """[(what stood there, what stands there now)] word by word."""
    a, b = before.split(), after.split()
    return [(" ".join(a[i:j]), " ".join(b[k:m])) for kind, i, j, k, m in difflib.SequenceMatcher(None, a, b, autojunk=False).get_opcodes() if kind != "equal"]


class Cleaning:
    """One recording through four steps. `shown(done)` gives the text after the steps in `done`, `log(done)` a row for each change."""

    def __init__(self, recording, interview, language=None):
        self.language = language = chosen(language)
        self.lines = raw(f"{recording}-{language}").split("\n")
        clean = read("turns")[read("turns")["interview_id"] == interview]
        self.clean = list(clean[["turn_id", "speaker", f"text_{language}"]].itertuples(index=False, name=None))
        found = turns_of(self.lines[4:])
        self.raw = [turn for number, turn in enumerate(found) if number == 0 or turn != found[number - 1]]  # a turn pasted twice counts once

    def pairs(self):
        """(label, raw words, turn id, speaker, clean words) of every turn."""
        return [(label, _brackets(words), *turn) for (label, words), turn in zip(self.raw, self.clean)]

    def log(self, done):
        """[(turn id, step, before, after)] of the steps in `done`."""
        rows = []
        for label, words, turn, speaker, clean in self.pairs():
            rows += [(turn, "speakers", label, speaker)] if "speakers" in done else []
            rows += [(turn, _step(new), old, new) for old, new in changes(words, clean) if _step(new) in done]
        return rows

    def shown(self, done):
        """The text after these steps, a line a turn; before the turns are joined the raw lines themselves."""
        if "join" not in done:
            return self.lines[4:]
        return [f"{speaker if 'speakers' in done else label}: {_after(words, clean, done)}" for label, words, _, speaker, clean in self.pairs()]


def _brackets(words):
    """Notes in the brackets that the clean text has."""
    return re.sub(r"\((\w[^()]*)\)|\*([^*]+)\*", lambda found: f"[{found[1] or found[2]}]", words)


def _step(new):
    return "identifiers" if CLASS.search(new) else "words"


def _after(words, clean, done):
    a, b = words.split(), clean.split()
    parts = []
    for kind, i, j, k, m in difflib.SequenceMatcher(None, a, b, autojunk=False).get_opcodes():
        parts += b[k:m] if kind != "equal" and _step(" ".join(b[k:m])) in done else a[i:j]
    return " ".join(parts)


def side_by_side(recording="T25", interview="V04", language=None):
    """The raw file, the text after the steps that are switched on, and the log of what they changed.

    The widget has `steps` (a checkbox a step, by name) and `picture` (what is drawn) for looking from code.
    """
    language = chosen(language)
    words, cleaning = find(language, "06-transcripts", "display"), Cleaning(recording, interview, language)
    steps = {name: widgets.Checkbox(False, description=words[name], indent=False, layout={"width": "auto"}) for name in STEPS}
    picture = widgets.HTML()

    def draw(_=None):
        picture.value = _page(cleaning, [name for name in STEPS if steps[name].value], words)

    for box in steps.values():
        box.observe(draw, "value")
    draw()
    both = widgets.VBox([widgets.HBox(list(steps.values()), layout={"flex_flow": "row wrap"}), picture])
    both.steps, both.picture = steps, picture
    return both


COLUMN = "flex:1 1 24em;max-height:22em;overflow:auto;border:1px solid #767676;padding:.5em .8em;white-space:pre-wrap;line-height:1.45"


def _page(cleaning, done, words):
    """Two columns and the log."""
    left, right = "\n".join(cleaning.lines), "\n".join(cleaning.shown(done))
    rows = "".join(_row((turn, words[step], old or words["nothing"], new or words["nothing"])) for turn, step, old, new in cleaning.log(done) if step != "speakers")
    heads = "".join(f'<th style="text-align:left">{html.escape(words[name])}</th>' for name in ("turn", "step", "before", "after"))
    note = words["log"].format(changes=len(cleaning.log(done)))
    table = f"<table><thead><tr>{heads}</tr></thead><tbody>{rows}</tbody></table>" if rows else ""
    return (f'<div style="display:flex;flex-wrap:wrap;gap:1em"><div tabindex="0" role="region" aria-label="{html.escape(words["raw"])}" style="{COLUMN}"><b>{html.escape(words["raw"])}</b>\n{html.escape(left)}</div>'
            f'<div tabindex="0" role="region" aria-label="{html.escape(words["clean"])}" style="{COLUMN}"><b>{html.escape(words["clean"])}</b>\n{html.escape(right)}</div></div>'
            f'<p role="status"><b>{html.escape(note)}</b></p><div style="max-height:16em;overflow:auto">{table}</div>')


def _row(cells):
    return "<tr>" + "".join(f'<td style="text-align:left">{html.escape(cell)}</td>' for cell in cells) + "</tr>"
