"""Read any notebook file that a student may send, and never trust it."""
import ast
import json
import re
import sys

sys.modules.setdefault("rfc3987_syntax", None)  # a grammar that jsonschema compiles for 2 s and we never use

import nbformat  # noqa: E402

MOST_CELLS, MOST_BYTES = 2_000, 64_000_000
KINDS = ("code", "markdown", "raw")
GOOD_ID = re.compile(r"^[A-Za-z0-9_-]{1,64}$")


class Unreadable(Exception):
    """This is not a notebook we can grade; the message says why, for a person."""


def parse(data):
    """A notebook (format 4.5, no outputs) from the bytes of a file. Raises `Unreadable`.

    Older formats are upgraded. Cell ids stay as they are, even twice; a missing or impossible id is ''.
    """
    raw = _json(data)
    if "worksheets" in raw or raw.get("nbformat") in (1, 2, 3):
        raw = _upgraded(raw)
    if not isinstance(raw.get("cells"), list):
        raise Unreadable("it has no cells: it is not a notebook")
    if len(raw["cells"]) > MOST_CELLS:
        raise Unreadable(f"it has {len(raw['cells'])} cells; more than {MOST_CELLS} are not graded")
    metadata = raw.get("metadata") if isinstance(raw.get("metadata"), dict) else {}
    nb = nbformat.from_dict({"nbformat": 4, "nbformat_minor": 5, "metadata": metadata, "cells": []})
    nb.cells = [_cell(cell) for cell in raw["cells"] if isinstance(cell, dict)]
    return nb


def _json(data):
    try:
        raw = json.loads(data.decode("utf-8-sig"))
    except UnicodeDecodeError:
        raise Unreadable("it is not a text file: it is no notebook, or was damaged on the way") from None
    except json.JSONDecodeError as error:
        cut = not data.rstrip().endswith(b"}")
        raise Unreadable("it is empty" if not data.strip() else "it is not a notebook" if not data.lstrip().startswith(b"{")
                         else "it is cut off in the middle" if cut else f"it is damaged at line {error.lineno}") from None
    except (RecursionError, ValueError):
        raise Unreadable("it is nested too deeply to be a notebook") from None
    if not isinstance(raw, dict):
        raise Unreadable("it is not a notebook")
    return raw


def _upgraded(raw):
    try:
        return nbformat.convert(nbformat.from_dict(raw), 4)
    except Exception:  # whatever an old or broken file makes nbformat do
        raise Unreadable("its old notebook format cannot be upgraded; open it in JupyterLab and save it there") from None


def _cell(raw):
    kind = raw.get("cell_type") if raw.get("cell_type") in KINDS else "raw"
    cell_id = raw["id"] if isinstance(raw.get("id"), str) and GOOD_ID.match(raw["id"]) else ""
    cell = new_cell(kind, cell_id, _text(raw.get("source")), raw.get("metadata") if isinstance(raw.get("metadata"), dict) else {})
    attachments = raw.get("attachments")
    if kind == "markdown" and isinstance(attachments, dict) and len(json.dumps(attachments)) < 5_000_000:
        cell.attachments = nbformat.from_dict(attachments)
    return cell


def new_cell(kind, cell_id, source, metadata=()):
    """A cell, as nbformat's own makers give it, without their validation (a millisecond a cell)."""
    outputs = {"outputs": [], "execution_count": None} if kind == "code" else {}
    return nbformat.from_dict({"cell_type": kind, "id": cell_id, "metadata": dict(metadata), "source": source, **outputs})


def _text(source):
    lines = source if isinstance(source, list) else [source]
    return sound("".join(line for line in lines if isinstance(line, str)))


def sound(text):
    """Text without halves of characters, which JSON can carry and nothing can store."""
    return text.encode("utf-8", "surrogatepass").decode("utf-8", "replace")


def grade_id(cell):
    """The nbgrader id that a cell claims, '' when it claims none."""
    claim = cell.metadata.get("nbgrader")
    name = claim.get("grade_id") if isinstance(claim, dict) else None
    return name if isinstance(name, str) else ""


def is_check(cell):
    """True for a locked cell that is graded by program."""
    marks = cell.metadata.get("nbgrader", {})
    return bool(cell.cell_type == "code" and marks.get("grade") and not marks.get("solution"))


def is_manual(cell):
    """True for an answer that a person marks."""
    marks = cell.metadata.get("nbgrader", {})
    return bool(marks.get("grade") and marks.get("solution"))


def is_answer(cell):
    """True for a code cell that a student fills in."""
    marks = cell.metadata.get("nbgrader", {})
    return bool(marks.get("solution") and not marks.get("grade"))


def plain(cell, name):
    """A cell that is not graded: its source alone, under the id `name`, or its own where it has none."""
    made = new_cell(cell.cell_type, name or cell.id or "x", cell.source)
    if cell.get("attachments"):
        made.attachments = cell.attachments
    return made


def more_than_checks(source):
    """True when code holds anything but calls of check: somebody wrote into a check cell."""
    try:
        return any(not (isinstance(node, ast.Expr) and isinstance(node.value, ast.Call) and getattr(node.value.func, "id", "") == "check")
                   for node in ast.parse(source).body)
    except (SyntaxError, ValueError, RecursionError, MemoryError):
        return bool(source.strip())


def with_ids(cells, released):
    """Give every cell an id of its own: graded cells keep theirs, others that are double become 'own-1', 'own-2', …

    `released` is {id: cell} of the release; the ids of its graded cells are nobody else's.
    """
    reserved = {name for name, cell in released.items() if cell.metadata.get("nbgrader")}
    taken, number = set(reserved), 0
    for cell in cells:
        if cell.metadata.get("nbgrader"):
            continue
        while cell.id in taken or cell.id == "x":
            number += 1
            cell.id = f"own-{number}"
        taken.add(cell.id)
    return cells
