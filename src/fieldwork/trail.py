"""The audit trail: every lesson adds one decision to my-work/audit-trail.csv, and lesson 12 reads them all.

A line says what was decided, what else was possible, why, and what it did to the result. Nothing is ever
overwritten: a decision that is told anew gets a new line, and the latest line of a lesson counts.
"""
import time

from fieldwork import session
from fieldwork.wording import say
from fieldwork.work import add_row, rows_of

FILE = "audit-trail.csv"
PARTS = ("decision", "alternative", "reason", "effect")
COLUMNS = ("at", "lesson", *PARTS)


def trail(decision=..., alternative=..., reason=..., effect=...):
    """Add this lesson's decision to your audit trail: four short texts. Blanks (`...`) are named, and nothing is written until all four stand.

    The file my-work/audit-trail.csv opens in any spreadsheet program; rewriting a decision adds a line, it never removes one.
    """
    told = dict(zip(PARTS, (decision, alternative, reason, effect)))
    empty = [say("common", "trail", part) for part, text in told.items() if not isinstance(text, str) or not text.strip()]
    if empty:
        print(say("common", "trail", "blank", parts=", ".join(empty)))
        return
    told = {part: " ".join(text.split()) for part, text in told.items()}
    lesson, kept = session.CURRENT.lesson or "", entries()
    before = [entry for entry in kept if entry["lesson"] == lesson]
    if before and {part: before[-1][part] for part in PARTS} == told:
        print(say("common", "trail", "same", lines=len(kept)))
        return
    try:
        add_row(FILE, COLUMNS, {"at": time.strftime("%Y-%m-%dT%H:%M:%S"), "lesson": lesson, **told})
    except OSError:
        print(say("common", "trail", "unwritable", file=f"my-work/{FILE}"))
    else:
        print(say("common", "trail", "again" if before else "added", lines=len(kept) + 1, file=f"my-work/{FILE}"))


def entries():
    """All lines of the trail so far, oldest first, as dicts with the keys of COLUMNS; an empty list when there is none yet."""
    return rows_of(FILE, COLUMNS)


def latest():
    """{lesson: its latest line}, in the order of the lessons."""
    found = {entry["lesson"]: entry for entry in entries()}
    return dict(sorted(found.items()))
