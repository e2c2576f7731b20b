"""A coded study as one object, and the checks that it must pass before it leaves the house."""
import datetime
import re
from dataclasses import dataclass, field

import pandas as pd

from fieldwork.wording import say

CODING = ("doc", "coder", "start", "end", "code", "text", "memo", "id", "created")
RULE = ("label", "definition", "include", "exclude", "example", "near_miss")
CODEBOOK = ("code", "parent", *RULE)
STAMP = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)?")  # a time as XML Schema wants it
BREAK = " ⏎ "  # a line break inside a quotation, as the CSV writes it


class ExchangeError(ValueError):
    """A study or file that cannot be exchanged. Notebooks show its one sentence instead of a traceback."""

    def _render_traceback_(self):
        return [str(self)]


def refuse(key, **params):
    """Raise `ExchangeError` with the sentence of that key, in the language of the lesson."""
    raise ExchangeError(say("exchange", "refused", key, **params)) from None


@dataclass
class Project:
    """A coded study.

    documents: {name: text}. codings: DataFrame with the columns CODING, one row a coding. codebook: DataFrame
    with the columns CODEBOOK. cases: DataFrame `doc, …attributes`, one row a document. memo: the project memo.
    skipped: what an import left out or altered, a sentence each, in the language of the lesson.
    """

    documents: dict
    codings: pd.DataFrame
    codebook: pd.DataFrame
    cases: pd.DataFrame
    memo: str = ""
    name: str = ""
    skipped: list = field(default_factory=list)


def checked(documents, codings, codebook, cases=None, memo="", name=""):
    """A Project whose parts fit together, with '' for missing texts. Raises `ExchangeError` at the first that does not."""
    for title, text in documents.items():
        _check_document(title, text)
    book = checked_codebook(codebook)
    rows = _texts(_columns(codings, CODING, "codings"), ("doc", "coder", "code", "text", "memo", "id", "created"))
    for row in rows.to_dict("records"):
        _check_coding(row, documents, set(book["code"]))
    rows["created"] = [_stamp(row) for row in rows.to_dict("records")]
    rows["text"] = [documents[d][s:e] for d, s, e in zip(rows["doc"], rows["start"], rows["end"])]
    return Project(dict(documents), rows.astype({"start": int, "end": int}).reset_index(drop=True), book, _checked_cases(cases), memo or "", name)


def checked_codebook(codebook):
    """The codebook with the columns CODEBOOK and '' for what is empty; every code once, every parent a row."""
    book = _texts(_columns(codebook, ("code",), "codebook").reindex(columns=CODEBOOK), CODEBOOK).reset_index(drop=True)
    if book["code"].eq("").any():
        refuse("nameless_code")
    if book["code"].duplicated().any():
        refuse("code_twice", code=book["code"][book["code"].duplicated()].iloc[0])
    parents = dict(zip(book["code"], book["parent"]))
    for code in parents:
        _check_parents(code, parents)
    return book


def quoted(text):
    """A quotation with its line breaks as line breaks, whichever way they were written."""
    return str(text).replace(BREAK, "\n")


def _columns(table, columns, name):
    missing = [column for column in columns if column not in getattr(table, "columns", ())]
    if missing:
        refuse("columns", table=name, columns=", ".join(missing))
    return table[[*columns]].copy() if name == "codings" else table


def _texts(table, columns):
    return table.assign(**{c: ["" if pd.isna(value) else _written(value) for value in table[c]] for c in columns})


def _written(value):
    return value.isoformat(timespec="seconds") if hasattr(value, "isoformat") else str(value)


def _check_document(title, text):
    if not isinstance(text, str):
        refuse("no_text", doc=title)
    for fault, sign in (("bom", "\ufeff"), ("cr", "\r")):
        if sign in text:
            refuse(fault, doc=title)
    strange = next((i for i, sign in enumerate(text) if sign > "\uffff" or "\ud800" <= sign <= "\udfff"), None)
    if strange is not None:
        refuse("astral", doc=title, at=strange, code=f"U+{ord(text[strange]):04X}")


def _check_coding(row, documents, codes):
    where = {"id": row["id"], "doc": row["doc"]}
    if row["doc"] not in documents:
        refuse("no_document", **where)
    if row["code"] not in codes:
        refuse("no_code", code=row["code"], **where)
    text = documents[row["doc"]]
    if pd.isna(row["start"]) or pd.isna(row["end"]) or not 0 <= row["start"] < row["end"] <= len(text):
        refuse("outside", start=row["start"], end=row["end"], length=len(text), **where)
    if quoted(row["text"]) not in (text[int(row["start"]):int(row["end"])], quoted(text[int(row["start"]):int(row["end"])])):
        refuse("quote", start=row["start"], end=row["end"], **where)


def _stamp(row):
    """The time of a coding with its seconds; '' for none."""
    if not row["created"] or STAMP.fullmatch(row["created"]):
        return row["created"]
    try:
        return datetime.datetime.fromisoformat(row["created"]).isoformat(timespec="seconds")
    except ValueError:
        refuse("created", id=row["id"], doc=row["doc"], created=row["created"])


def _check_parents(code, parents):
    seen = [code]
    while parents[seen[-1]]:
        above = parents[seen[-1]]
        if above not in parents:
            refuse("no_parent", code=seen[-1], parent=above)
        if above in seen:
            refuse("circle", code=code)
        seen.append(above)


def _checked_cases(cases):
    if cases is None:
        return pd.DataFrame({"doc": pd.Series(dtype="str")})
    table = _columns(cases, ("doc",), "cases").reset_index(drop=True)
    if table["doc"].isna().any() or table["doc"].duplicated().any():
        refuse("case_twice")
    return table.assign(doc=table["doc"].astype(str))
