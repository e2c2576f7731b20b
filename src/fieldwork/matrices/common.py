"""What the displays share: checks, names of codes, numbers as people write them."""
import difflib

import pandas as pd

from fieldwork.displays.parts import chosen as language_of
from fieldwork.wording import find, say

NOTHING = "NONE"  # read, and no code applies
__all__ = ["NOTHING", "MatrixError", "find", "given", "inside", "language_of", "nearest", "need", "number", "refuse", "say", "short", "titles", "units_of"]


class MatrixError(ValueError):
    """A table from which a display cannot be made. Notebooks show its one sentence instead of a traceback."""

    def _render_traceback_(self):
        return [str(self)]


def refuse(key, **params):
    """Raise `MatrixError` with the sentence of that key, in the language of the lesson."""
    raise MatrixError(say("matrices", "refused", key, **params)) from None


def need(table, *columns):
    """Refuse, naming what is missing, unless `table` is a DataFrame with these columns."""
    missing = [column for column in columns if column not in getattr(table, "columns", ())]
    if missing:
        refuse("columns", columns=", ".join(map(str, missing)))


def given(codings, unit, codes=None):
    """(unit, code) pairs, each once, of the real codes in a long table; and the codes: those asked for, else all in it, sorted.

    Refuses when columns are missing.
    """
    need(codings, unit, "code")
    rows = codings[[unit, "code"]].astype(object).dropna()
    rows = rows[rows["code"] != NOTHING].drop_duplicates()
    there = sorted(rows["code"].unique())
    if isinstance(codes, str):
        codes = [codes]
    return rows, there if codes is None else list(dict.fromkeys(codes))


def units_of(codings, unit, units=None):
    """All units in order: those given (a column, a list or a table that has the column), else those in the codings."""
    if units is None:
        units = codings
    if isinstance(units, pd.DataFrame):
        need(units, unit)
        units = units[unit]
    return list(dict.fromkeys(pd.Series(units, dtype=object).dropna()))


def inside(rows, unit, units):
    """The rows whose unit is among `units`; refuses when the two have nothing in common, a sign of mixed-up columns."""
    kept = rows[rows[unit].isin(set(units))]
    if len(rows) and kept.empty:
        refuse("strangers", unit=unit, some=rows[unit].iloc[0])
    return kept


def titles(codes, codebook=None, language=None):
    """{code: its label in the codebook (columns code and label_en, label_id, or label), else the code itself}."""
    if codebook is None:
        return {code: str(code) for code in codes}
    column = next((c for c in (f"label_{language_of(language)}", "label") if c in codebook.columns), None)
    if column is None:
        refuse("columns", columns="label")
    names = dict(zip(codebook["code"], codebook[column]))
    return {code: str(names[code]) if isinstance(names.get(code), str) and names[code] else str(code) for code in codes}


def number(value, digits, language):
    """A number with so many decimals: 0.25 in English, 0,25 in Indonesian; a dash for none."""
    if pd.isna(value):
        return "–"
    written = f"{value:.{digits}f}".replace("-", "−")
    return written.replace(".", ",") if language == "id" else written


def short(text, most):
    """A text on one line, cut at a word with … after `most` characters; nothing for none."""
    if pd.isna(text):
        return ""
    tidy = " ".join(str(text).split())
    if len(tidy) <= most:
        return tidy
    return tidy[:most].rsplit(" ", 1)[0].rstrip(",;:–- ") + " …"


def nearest(name, names):
    """Up to three of `names` that resemble `name`, for a message."""
    return ", ".join(difflib.get_close_matches(str(name), map(str, names), n=3, cutoff=0.3)) or ", ".join(map(str, list(names)[:5]))
