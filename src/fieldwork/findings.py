"""Findings: what a lesson's analysis gave, kept in my-work/findings.csv for the report of lesson 12.

A finding has a name (such as "share_agency"), its value, the sentence that may be written about it, and if there is
one the quotation that carries it. A finding kept anew gets a new line; the latest of a name counts.
"""
import time
from numbers import Real

from fieldwork import session
from fieldwork.wording import say
from fieldwork.work import add_row, rows_of

FILE = "findings.csv"
PARTS = ("name", "value", "sentence", "quotation")
COLUMNS = ("at", "lesson", *PARTS)
LONGEST = 2_000  # characters of a part: a finding is a number or a sentence, not a table


def keep(name=..., value=..., sentence=..., quotation=""):
    """Keep a finding for the report: a short name, its value, your sentence about it, and a quotation where there is one.

    Blanks (`...`) are named and nothing is written until they are filled. The file my-work/findings.csv opens in any
    spreadsheet program; keeping a name anew adds a line and removes none.
    """
    told = dict(zip(PARTS, (name, value, sentence, quotation)))
    empty = [say("common", "findings", part) for part in PARTS[:3] if told[part] is ... or _flat(told[part]) == ""]
    if empty:
        print(say("common", "findings", "blank", parts=", ".join(empty)))
        return
    told = {part: _flat(text) for part, text in told.items()}
    before = latest().get(told["name"])
    if before and {part: before[part] for part in PARTS} == told:
        print(say("common", "findings", "same", name=told["name"]))
        return
    try:
        add_row(FILE, COLUMNS, {"at": time.strftime("%Y-%m-%dT%H:%M:%S"), "lesson": session.CURRENT.lesson or "", **told})
    except OSError:
        print(say("common", "findings", "unwritable", file=f"my-work/{FILE}"))
    else:
        print(say("common", "findings", "again" if before else "added", name=told["name"], file=f"my-work/{FILE}"))


def kept():
    """All findings so far, oldest first, as dicts with the keys of COLUMNS (all texts)."""
    return rows_of(FILE, COLUMNS)


def latest():
    """{name: its latest finding}, in the order in which the names were first kept."""
    return {entry["name"]: entry for entry in kept()}


def _flat(value):
    """A value as one line of text: numbers to six digits, so that a rerun is the same line."""
    text = f"{value:.6g}" if isinstance(value, Real) and not isinstance(value, bool) else "" if value is None else str(value)
    return " ".join(text.split())[:LONGEST]
