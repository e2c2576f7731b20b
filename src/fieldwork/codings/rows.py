"""One coding as a dict, many as the text of a CSV file, and back again.

A file of codings has the columns of COLUMNS, is sorted by doc, start, end, code, coder, is UTF-8 with LF and holds
one coding a line: a line break inside a quotation or a memo is written as ` ⏎ `.
"""
import csv
import datetime
import io
import itertools
import time
from typing import NamedTuple

COLUMNS = ["doc", "coder", "start", "end", "code", "text", "memo", "id", "created"]
BREAK = " ⏎ "
DIGITS = "0123456789abcdefghijklmnopqrstuvwxyz"
_count = itertools.count()


class Parsed(NamedTuple):
    """What could be read of a file: the rows, the numbers of the lines that could not, and columns that are not ours."""

    rows: list
    faults: list
    extra: list


def new_id():
    """A short id; later ones sort after earlier ones (milliseconds in base 36, then a counter)."""
    return _base36(time.time_ns() // 1_000_000) + _base36(next(_count) % 1296).rjust(2, "0")


def _base36(number):
    digits = ""
    while number:
        number, digit = divmod(number, 36)
        digits = DIGITS[digit] + digits
    return digits or "0"


def now():
    """This moment as ISO 8601 with seconds and offset."""
    return datetime.datetime.now().astimezone().isoformat(timespec="seconds")


def clean(text):
    """Text as it can be kept: LF only, no NUL, no half of a surrogate pair, no blanks at its ends."""
    text = str(text).replace(BREAK, "\n").replace("\r\n", "\n").replace("\r", "\n").replace("\0", "")
    return text.encode("utf-8", "replace").decode("utf-8").strip()


def order(row):
    """The key by which codings are sorted."""
    return row["doc"], row["start"], row["end"], row["code"], row["coder"], row["id"]


def dump(rows, columns=COLUMNS):
    """The codings (iterable of dicts) as the bytes of a CSV file, sorted."""
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\n")
    writer.writerow(columns)
    for row in sorted(rows, key=order):
        writer.writerow([_folded(row[column]) for column in columns])
    return out.getvalue().encode("utf-8")


def _folded(value):
    return value.replace("\n", BREAK) if isinstance(value, str) else value


def parse(data):
    """`Parsed` from the bytes of a CSV file, also when a spreadsheet program wrote it (BOM, CRLF, semicolons)."""
    try:
        text = data.decode("utf-8-sig").replace("\r\n", "\n").replace("\0", "\ufffd")
    except UnicodeDecodeError as problem:
        return Parsed([], [data.count(b"\n", 0, problem.start) + 1], [])
    head = text.split("\n", 1)[0]
    reader = csv.reader(io.StringIO(text), delimiter=";" if head.count(";") > head.count(",") else ",")
    try:
        lines = [(reader.line_num, line) for line in reader if line]
    except csv.Error:
        return Parsed([], [reader.line_num], [])
    if not lines or not {"doc", "start", "end", "code"} <= set(lines[0][1]):
        return Parsed([], [1], [])
    columns = lines[0][1]
    return _rows(columns, lines[1:], [column for column in columns if column not in COLUMNS])


def _rows(columns, lines, extra):
    """The lines as rows; an id that is missing or there twice gets a new one."""
    rows, faults, seen = [], [], set()
    for number, line in lines:
        row = _row(dict(zip(columns, line)), len(line) == len(columns))
        if row is None:
            faults.append(number)
            continue
        if not row["id"] or row["id"] in seen:
            row["id"] = new_id()
        seen.add(row["id"])
        rows.append(row)
    return Parsed(rows, faults, extra)


def _row(cells, whole):
    """One line as a row with whole numbers and real line breaks; None when it is no coding."""
    try:
        row = {column: cells.get(column, "").replace(BREAK, "\n") for column in COLUMNS}
        row["start"], row["end"] = int(row["start"]), int(row["end"])
    except ValueError:
        return None
    return row if whole and row["doc"] and row["code"] and 0 <= row["start"] < row["end"] else None


def frame(rows):
    """The codings as a DataFrame with the columns of COLUMNS, sorted; quotations with real line breaks."""
    import pandas as pd
    table = pd.DataFrame(sorted(rows, key=order), columns=COLUMNS)
    return table.astype({column: "int64" if column in ("start", "end") else "str" for column in COLUMNS})


def from_frame(table):
    """The rows of a DataFrame of codings (line breaks as ` ⏎ ` or as they are), as dicts; extra columns are left out.

    Raises ValueError, naming them, when columns are missing.
    """
    missing = [column for column in ("doc", "coder", "start", "end", "code") if column not in getattr(table, "columns", ())]
    if missing:
        raise ValueError(f"a table of codings needs the columns {', '.join(missing)}")
    filled = table.reindex(columns=COLUMNS).astype(object)
    rows = filled.where(filled.notna(), "").to_dict("records")
    for row in rows:
        row.update({column: str(row[column]).replace(BREAK, "\n") for column in COLUMNS if column not in ("start", "end")})
        row["start"], row["end"], row["id"] = int(row["start"]), int(row["end"]), row["id"] or new_id()
    return rows
