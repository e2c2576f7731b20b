"""The result of scoring: the mark, the figures behind it, and what to talk about."""
from dataclasses import dataclass

import numpy as np
import pandas as pd

from fieldwork.scoring.feedback import by_code, confusion, exchanged, worst
from fieldwork.scoring.match import CORE, VERDICTS
from fieldwork.wording import say


@dataclass(frozen=True)
class Score:
    """How well a codebook was applied.

    mark: 0 at the floor to 1 at the ceiling; f, precision, recall: 0 to 1, before that; floor, ceiling.
    segments: the codings scored, with verdict (hit, near, false, decoy, grey) and expected (the gold code meant).
    spans: the core spans of the gold, with found (1, 0.5, 0).
    codes: one row a code: core, found, given, hits, near, false, decoys, precision, recall, f.
    confusion: gold code × code given, counts; '—' for no code.
    worst: at most five disagreements: kind (decoy, missed, false, near), doc, start, end, text, given, expected, told.
    aside: codings that could not be scored, with why.
    reason: why there is no mark; otherwise ''.
    """

    mark: float
    f: float
    precision: float
    recall: float
    floor: float
    ceiling: float
    segments: pd.DataFrame
    spans: pd.DataFrame
    codes: pd.DataFrame
    confusion: pd.DataFrame
    worst: pd.DataFrame
    aside: pd.DataFrame
    reason: str = ""

    @classmethod
    def of(cls, gold, rows, found, matched, rates, aside):
        """Put together what `match` found."""
        precision, recall, f = map(float, rates)
        meant = gold.table["code"].to_numpy(object)
        expected = [meant[j] if j >= 0 else "" for j in matched.on]
        segments = rows.assign(verdict=np.array(VERDICTS, dtype=object)[matched.verdict], expected=expected, gold=matched.on)
        spans = gold.table.assign(found=matched.found)[gold.layer == CORE]
        swaps = exchanged(gold, matched, found)
        reason = say("agreement", "score", "no_core") if gold.empty() else ""
        return cls(float("nan") if reason else gold.mark(f), f, precision, recall, gold.floor, gold.ceiling, segments, spans,
                   by_code(segments, spans, gold), confusion(segments, spans, swaps, gold), worst(segments, spans, swaps, gold), aside, reason)

    def __str__(self):
        if self.reason:
            return self.reason
        figures = {name: f"{getattr(self, name):.2f}" for name in ("mark", "f", "precision", "recall", "floor", "ceiling")}
        return say("agreement", "score", "line", **figures)

    __repr__ = __str__
