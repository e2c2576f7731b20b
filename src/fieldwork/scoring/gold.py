"""The gold of a coding task: what must, may and must not be coded, and the mark that follows."""
from functools import cached_property

import numpy as np
import pandas as pd

from fieldwork.scoring.blanket import best_blanket
from fieldwork.scoring.match import CORE, DECOY, LAYERS, match, pairs, rates
from fieldwork.scoring.result import Score
from fieldwork.scoring.spans import Spans
from fieldwork.wording import say

NEEDED = ["doc", "start", "end", "code"]
LINE = " ⏎ "  # how a line break stands in a quotation in a file


class ScoringError(ValueError):
    """A gold that cannot be used. Its one sentence says what to correct."""


class Gold:
    """What there is to find in some documents, ready to score any number of codings.

    table: doc, start, end, code, layer, and if there is one text (the quotation) and memo. Layers:
        core: counts in the recall; accepted: may be coded; grey: not scored; decoy: a span where this
        code must not be given, though it looks like it.
    documents: {name: text} of the documents that are scored.
    codebook: code, parent (two levels; a category has no parent).
    ceiling: the F that experts reach among themselves, measured; it is worth the full mark.

    Raises `ScoringError` for missing columns, unknown layers or documents, and places that are not in
    the text or do not hold the quotation.
    """

    def __init__(self, table, documents, codebook, ceiling):
        _need(table, NEEDED + ["layer"], "gold")
        _need(codebook, ["code", "parent"], "codebook")
        self.documents, self.ceiling = dict(documents), float(ceiling)
        self.table = table.reset_index(drop=True)
        self.docs = {doc: i for i, doc in enumerate(self.documents)}
        self.codes = {code: i for i, code in enumerate(dict.fromkeys([*codebook["code"], *self.table["code"]]))}
        faults = misplaced(self.table, self.documents)
        unknown = sorted(set(self.table["layer"]) - set(LAYERS))
        if faults.any():
            raise ScoringError(say("agreement", "score", "gold_place", n=int(faults.ne("").sum()), row=int(np.argmax(faults.ne("")))))
        if unknown:
            raise ScoringError(say("agreement", "score", "layer", layers=", ".join(map(str, unknown)), known=", ".join(LAYERS)))
        self.near = related(codebook, self.codes)
        self.spans = self.read(self.table)
        self.layer = self.table["layer"].map({layer: i for i, layer in enumerate(LAYERS)}).to_numpy(int)
        self.union = self.spans.take(self.layer != DECOY).joined()

    def read(self, table):
        """`Spans` of a table whose codes and documents are known here."""
        return Spans(table["doc"].map(self.docs).to_numpy(int), table["start"].to_numpy(int), table["end"].to_numpy(int), table["code"].map(self.codes).to_numpy(int))

    @cached_property
    def blanket(self):
        """(F, unit, codes) of the best that one can do without reading; see `best_blanket`."""
        return best_blanket(self)

    @property
    def floor(self):
        """F of the best blanket strategy on this gold; it is worth nothing."""
        return self.blanket[0]

    def score(self, codings):
        """The `Score` of somebody's codings: a DataFrame doc, start, end, code (more columns do not matter).

        Never fails on what a student made: rows of other documents, places outside the text, quotations
        that do not stand at their place and codes that are not in the codebook are set aside in
        `Score.aside`, with the reason. The same segment twice counts once.
        """
        rows, aside = self.sorted_out(codings)
        segments = self.read(rows)
        found = pairs(segments, self)
        matched = match(found, self, len(rows))
        return Score.of(self, rows, found, matched, rates(matched, segments, self), aside)

    def sorted_out(self, codings):
        """(rows that can be scored, rows set aside with a column `why`)."""
        rows = pd.DataFrame(columns=NEEDED) if codings is None or not len(codings) else codings.reset_index(drop=True)
        _need(rows, NEEDED, "codings")
        rows = rows.assign(code=rows["code"].astype(str).str.strip())
        why = misplaced(rows, self.documents).mask(~rows["code"].isin(self.codes), "unknown_code")
        good = rows[why.eq("")].astype({"start": int, "end": int})
        aside = rows.assign(why=[say("agreement", "aside", reason) if reason else "" for reason in why])[why.ne("")]
        return good.drop_duplicates(NEEDED).reset_index(drop=True), aside.reset_index(drop=True)

    def mark(self, f):
        """The share of the marks (0 to 1): nothing at the floor, everything at the ceiling."""
        if self.ceiling <= self.floor:
            raise ScoringError(say("agreement", "score", "ceiling", ceiling=f"{self.ceiling:.2f}", floor=f"{self.floor:.2f}"))
        return float(np.clip((f - self.floor) / (self.ceiling - self.floor), 0, 1))

    def empty(self):
        """Whether there is nothing that must be found."""
        return not (self.layer == CORE).any()


def score(codings, gold, documents, codebook, ceiling):
    """The `Score` of one person's codings; for a class make one `Gold` and call its `score`."""
    return Gold(gold, documents, codebook, ceiling).score(codings)


def misplaced(table, documents):
    """(rows,) why a row is not about a passage of these documents; '' where it is."""
    start, end = (pd.to_numeric(table[column], errors="coerce").to_numpy(float, na_value=np.nan) for column in ("start", "end"))
    quotes = table["text"] if "text" in table.columns else [None] * len(table)
    rows = zip(table["doc"], start, end, quotes)
    return pd.Series([_fault(documents.get(doc) if isinstance(doc, str) else None, *row) for doc, *row in rows], index=table.index, dtype=object)


def _fault(text, start, end, quote):
    if text is None:
        return "other_document"
    if not (0 <= start < end <= len(text) and start % 1 == 0 == end % 1):
        return "no_place"
    there = text[int(start):int(end)]
    return "" if not isinstance(quote, str) or quote in (there, there.replace("\n", LINE)) else "quotation"


def related(codebook, codes):
    """(codes × codes) whether the first is the parent or a sibling of the second."""
    parent = {code: above for code, above in zip(codebook["code"], codebook["parent"]) if isinstance(above, str) and above}
    near = np.zeros((len(codes), len(codes)), dtype=bool)
    for code, above in parent.items():
        for other in codes:
            near[codes[other], codes[code]] = other != code and (other == above or parent.get(other) == above)
    return near


def _need(table, columns, what):
    missing = [column for column in columns if column not in table.columns]
    if missing:
        raise ScoringError(say("agreement", "score", "columns", what=what, columns=", ".join(missing)))
