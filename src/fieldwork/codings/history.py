"""The audit trail: a log to which every action is added, and what can be undone according to it.

The log is a CSV file with the columns time, action, id, before, after; the last two hold the coding as JSON (empty:
there was none). Undoing is an action too, so nothing ever leaves the log, and undo works on after a restart.
"""
import csv
import datetime
import io
import json

LOG_COLUMNS = ["time", "action", "id", "before", "after"]
DONE = ("add", "remove", "recode", "memo", "project")  # what a person does and may undo
PROJECT = "project"  # the id of the memo on the whole project


def entry(action, key, before, after):
    """One line of the log, as a dict; before and after are codings (dicts), texts (of the project's memo) or None."""
    moment = datetime.datetime.now().astimezone().isoformat(timespec="milliseconds")
    return {"time": moment, "action": action, "id": key, "before": before, "after": after}


def line(one, head=False):
    """An entry as the bytes of its line; with the line of headings before it when `head`."""
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\n")
    if head:
        writer.writerow(LOG_COLUMNS)
    writer.writerow([one["time"], one["action"], one["id"], *map(_json, (one["before"], one["after"]))])
    return out.getvalue().encode("utf-8")


def _json(value):
    return "" if value is None else json.dumps(value, ensure_ascii=False, separators=(",", ":"))


def entries(data):
    """All entries of a log that can be read, from its bytes; damaged lines are left out."""
    found = []
    for cells in _lines((data or b"").decode("utf-8-sig", "replace").replace("\0", "")):
        try:
            time, action, key, before, after = cells
            found.append({"time": time, "action": action, "id": key, "before": json.loads(before or "null"), "after": json.loads(after or "null")})
        except ValueError:
            continue
    return found


def _lines(text):
    """Line by line, since JSON holds no line feed: one damaged line does not spoil the next."""
    for one in text.split("\n"):
        try:
            yield from csv.reader([one])
        except csv.Error:
            continue


def place(one):
    """The document that an entry is about; '' for the project."""
    coding = one["after"] or one["before"]
    return coding["doc"] if isinstance(coding, dict) else ""


class History:
    """The entries so far, the codings they lead to, those set aside, and the stacks of what can be undone and done again."""

    def __init__(self, data=None):
        self.entries, self.rows, self.aside, self.memo, self.undone, self.done = [], {}, {}, "", [], []
        for one in entries(data):
            self.take(one)

    def take(self, one):
        """Add an entry."""
        self.entries.append(one)
        if one["id"] == PROJECT:
            self.memo = one["after"] or ""
        elif one["after"] is None:
            self.rows.pop(one["id"], None)
        else:
            self.rows[one["id"]] = one["after"]
            self.aside.pop(one["id"], None)
        if one["action"] == "aside":
            self.aside[one["id"]] = one["before"]
        if one["action"] in DONE:
            self.done.append(one)
            self.undone = [other for other in self.undone if place(other) != place(one)]
        elif one["action"] == "undo":
            _move(one["id"], self.done, self.undone)
        elif one["action"] == "redo":
            _move(one["id"], self.undone, self.done)

    def before_last(self):
        """The codings as they were before the last entry: what the file holds when a crash came between log and file."""
        rows = dict(self.rows)
        if self.entries and self.entries[-1]["id"] != PROJECT:
            key, before = self.entries[-1]["id"], self.entries[-1]["before"]
            rows.pop(key, None) if before is None else rows.__setitem__(key, before)
        return rows

    def last(self, doc=None, undone=False):
        """The entry that undo (or redo) is about, in one document and the project, or in all; None when there is none."""
        stack = self.undone if undone else self.done
        return next((one for one in reversed(stack) if doc is None or place(one) in (doc, "")), None)


def _move(key, source, target):
    found = next((one for one in reversed(source) if one["id"] == key), None)
    if found is not None:
        source.remove(found)
        target.append(found)
