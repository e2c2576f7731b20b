"""Turn any answer into plain data: what leaves the room where student code runs.

A plain answer is a JSON-able list whose first item is a tag:
["none"], ["blank"] (three dots), ["bool", b], ["number", x], ["text", s], ["date", "2026-01-02"],
["list", "set", [items]], ["dict", [[key, value], …]], ["series", [[index, value], …]],
["frame", {"index": […], "columns": […], "rows": [[…]]}], ["outputs", [plain, …]] (a function, run on
its cases), ["raised", "NameError: …"] and ["other", "type name"]. The judge sees nothing else.
"""
import copy
import datetime
import math
import numbers

import numpy as np
import pandas as pd

LONGEST = 5_000  # items in a collection, characters in a text
DEEPEST = 6


def to_plain(value, cases=None, depth=0):
    """`value` as plain data. With `cases` (of a function task) a function is run on each of them."""
    if cases is not None:
        return _outputs(value, cases)
    if depth > DEEPEST:
        return ["other", "deep nesting"]
    try:
        return _scalar(value) or _collection(value, depth) or ["other", type(value).__name__]
    except Exception as error:  # an object that fights back is an answer of no known form
        return ["other", type(error).__name__]


def _scalar(value):
    if value is None:
        return ["none"]
    if value is Ellipsis:
        return ["blank"]
    if isinstance(value, (bool, np.bool_)):
        return ["bool", bool(value)]
    if isinstance(value, str):
        return ["text", str(value)[:LONGEST]]
    if isinstance(value, (pd.Timestamp, datetime.date, np.datetime64)):
        return _date(value)
    if value is pd.NA or value is pd.NaT:
        return ["none"]
    if isinstance(value, numbers.Number) and not isinstance(value, complex):
        return _number(float(value))
    if isinstance(value, np.ndarray) and value.ndim == 0:
        return _scalar(value.item())
    return None


def _number(value):
    return ["number", value] if math.isfinite(value) else ["other", "not a number" if math.isnan(value) else "infinite"]


def _date(value):
    stamp = pd.Timestamp(value)
    return ["none"] if pd.isna(stamp) else ["date", stamp.date().isoformat()]


def _collection(value, depth):
    def inside(items):
        return [to_plain(item, depth=depth + 1) for _, item in zip(range(LONGEST), items)]

    if isinstance(value, dict):
        return ["dict", [list(pair) for pair in zip(inside(value.keys()), inside(value.values()))]]
    if isinstance(value, pd.Series):
        return ["series", [list(pair) for pair in zip(inside(value.index), inside(value.tolist()))]]
    if isinstance(value, pd.DataFrame):
        rows = [inside(row) for row in value.head(LONGEST).itertuples(index=False, name=None)]
        return ["frame", {"index": inside(value.index), "columns": inside(value.columns), "rows": rows}]
    if isinstance(value, (list, tuple, set, frozenset, pd.Index, pd.api.extensions.ExtensionArray, np.ndarray, type({}.keys()), type({}.values()))):
        return ["list", type(value).__name__, inside(value.tolist() if isinstance(value, np.ndarray) else value)]
    return None


def _outputs(function, cases):
    if not callable(function):
        return to_plain(function)
    if _holds_dots(getattr(getattr(function, "__code__", None), "co_consts", ())):
        return ["blank"]  # three dots still stand where a value is needed
    return ["outputs", [_output(function, arguments) for _, arguments in cases]]


def _holds_dots(constants):
    """Whether three dots are among the constants of a function, also inside a pair such as [..., "segment_id"]."""
    return any(constant is Ellipsis or isinstance(constant, tuple) and _holds_dots(constant) for constant in constants)


def _output(function, arguments):
    from fieldwork.world import resolve
    try:
        return to_plain(function(*map(resolve, copy.deepcopy(arguments))))  # what it does to an argument, it does to its own
    except Exception as error:
        return ["raised", f"{type(error).__name__}: {error}"[:200]]


def tag(plain):
    """The tag of a plain answer; anything malformed is 'other'."""
    return plain[0] if isinstance(plain, list) and plain and isinstance(plain[0], str) else "other"


def items(plain):
    """The members of a plain list, series or one-column frame, as plain values; None for other forms."""
    kind = tag(plain)
    if kind == "list":
        return plain[2]
    if kind == "series":
        return [value for _, value in plain[1]]
    if kind == "frame" and len(plain[1]["columns"]) == 1:
        return [row[0] for row in plain[1]["rows"]]
    return None


def pairs(plain):
    """(key, value) pairs of a plain dict, series or two-column frame, keys as text; None for other forms."""
    kind = tag(plain)
    if kind in ("dict", "series"):
        return [(text(key), value) for key, value in plain[1]]
    if kind == "frame" and len(plain[1]["columns"]) == 2:
        return [(text(row[0]), row[1]) for row in plain[1]["rows"]]
    if kind == "frame" and len(plain[1]["columns"]) == 1:
        return [(text(key), row[0]) for key, row in zip(plain[1]["index"], plain[1]["rows"])]
    return None


def text(plain):
    """A scalar as tidy text, for comparing names: 'u03', '3', 'yes'; '' for blanks."""
    kind = tag(plain)
    if kind == "number":
        return f"{plain[1]:g}"
    if kind == "bool":
        return "yes" if plain[1] else "no"
    return " ".join(str(plain[1]).split()) if kind in ("text", "date") else ""


def shown(plain):
    """A plain answer in a few characters, for a message: 'aim', '3', 'True', '{a, b, c, …}', '[a, b]'."""
    kind = tag(plain)
    if kind == "list":
        return _members_shown(plain)
    if kind == "bool":
        return str(plain[1])
    forms = {"dict": "{…: …}", "none": "None", "blank": "...", "series": "a column", "frame": "a table"}
    return forms.get(kind) or text(plain)[:40] or "?"


def _members_shown(plain):
    """The first members of a plain list as Python would write them, those of a set in alphabetical order."""
    opening, closing = "{}" if plain[1] in ("set", "frozenset") else "[]"
    members = [text(member)[:20] or "…" for member in plain[2]]
    members = sorted(members) if opening == "{" else members
    return opening + (", ".join(members[:3] + ["…"] * (len(members) > 3)) or " ") + closing


def is_blank(plain):
    """True for three dots, and for a collection that holds nothing but three dots."""
    if tag(plain) == "dict" and plain[1]:
        return all(is_blank(value) for _, value in plain[1])
    members = items(plain)
    return tag(plain) == "blank" or bool(members) and all(is_blank(member) for member in members)
