"""Krippendorff's unitizing α: do coders cut out the same passages, to the character?

Several coefficients bear this name. This one is that of 1995 and 2004, whose worked example it
reproduces; the later family (Krippendorff and others 2016) gives other values on the same data.
"""
from dataclasses import dataclass

import numpy as np
import pandas as pd

from fieldwork.agreement.coefficient import Recipe
from fieldwork.agreement.tables import chosen, was_read
from fieldwork.wording import say


def unitizing_alpha(codings, documents, code=None, coders=None, read=None):
    """αU of two or more coders who marked passages freely: 1 for the same passages, about 0 for chance.

        αU = 1 − D_o / D_e;   for all codes together 1 − Σ_c D_oc / Σ_c D_ec

    D_o: for every two coders, a passage that the other did not touch counts its squared length, and two
    that overlap count the squares of the gaps between their beginnings and between their ends.
    D_e: the same, if all passages of all coders were laid down at random on all texts. Lengths are
    code points; a passage never runs over the end of a document.

    codings: doc, coder, start, end, code. documents: {name: text}. code: one code; None pools all.
    coders, read: as in `unit_table`; documents that not all coders read are left out. Passages of one
    coder and code that touch or overlap are joined first, as the definition wants. nan, with the reason,
    when nobody gave the code. `bootstrap(unitizing_alpha, codings, documents, code=…)` draws documents.

    Krippendorff, K. (1995). On the reliability of unitizing continuous data. Sociological Methodology 25, 47–76;
    Krippendorff, K. (2004). Measuring the reliability of qualitative text analysis data. Quality & Quantity 38, 787–800.
    """
    return unitizing_alpha.recipe.measure(codings, documents, code=code, coders=coders, read=read)


@dataclass(frozen=True)
class Passages:
    """The passages of one code. observed: (documents,) squared differences between coders, both ways;
    lengths and gaps: sizes of passages and of what lies between them; `_in`: their document."""

    observed: np.ndarray
    lengths: np.ndarray
    lengths_in: np.ndarray
    gaps: np.ndarray
    gaps_in: np.ndarray

    def expected(self, weights, coders, length):
        """D_e of the code, when document d is there weights[d] times and all are `length` long together."""
        size, times = self.lengths, weights[self.lengths_in]
        on_passages = (times.sum() - 1) / 3 * (2 * size**3 - 3 * size**2 + size)
        room = np.maximum(self.gaps[None] - size[:, None] + 1, 0) @ weights[self.gaps_in]
        places = coders * length * (coders * length - 1) - times @ (size * (size - 1))
        return 2 / length * (times @ (on_passages + size**2 * room)) / places


@dataclass(frozen=True)
class Continua:
    """What coders marked in the documents that all of them read."""

    index: pd.Index  # documents
    sizes: np.ndarray  # their lengths in code points
    coders: tuple
    codes: dict  # {code: Passages}
    unread: int  # documents left out

    def fault(self):
        """Why nothing can be compared; '' when something can."""
        if len(self.coders) < 2:
            return say("agreement", "one_coder", n=len(self.coders))
        if not len(self.index):
            return say("agreement", "no_shared", coders=", ".join(self.coders))
        given = any(len(passages.lengths) for passages in self.codes.values())
        return "" if given else say("agreement", "never_given", codes=", ".join(self.codes) or "-")

    def prevalence(self):
        """{code: share of all text, over all coders, that is marked with it}, the commonest first."""
        text = self.sizes.sum() * len(self.coders)
        shares = {code: float(passages.lengths.sum() / text) for code, passages in self.codes.items() if len(passages.lengths)}
        return dict(sorted(shares.items(), key=lambda item: -item[1]))

    def size(self):
        """What a `Coefficient` tells about its data."""
        return {"units": len(self.index), "coders": self.coders, "left_out": self.unread, "counted": "documents"}


def joined(spans):
    """(n × 2) start, end of one coder's passages, sorted, with those that touch or overlap joined."""
    result = []
    for start, end in sorted((start, end) for start, end in spans if start < end):
        if result and start <= result[-1][1]:
            result[-1][1] = max(result[-1][1], end)
        else:
            result.append([start, end])
    return np.array(result, dtype=float).reshape(-1, 2)


def difference(first, second):
    """Squared differences between two coders' passages (n × 2, m × 2) in one document."""
    overlap = np.minimum(first[:, None, 1], second[None, :, 1]) > np.maximum(first[:, None, 0], second[None, :, 0])
    apart = ((first[:, None] - second[None]) ** 2).sum(axis=2)
    alone = [np.diff(side)[~met, 0] for side, met in ((first, overlap.any(axis=1)), (second, overlap.any(axis=0)))]
    return apart[overlap].sum() + (np.concatenate(alone) ** 2).sum()


def _read(codings, documents, code=None, coders=None, read=None):
    coders = tuple(chosen(codings, coders))
    read = was_read(codings) if read is None else set(read)
    docs = [doc for doc in documents if all((doc, coder) in read for coder in coders)]
    wanted = sorted(set(codings.loc[codings["coder"].isin(coders), "code"].dropna())) if code is None else [code]
    rows = codings[codings["code"].isin(wanted) & codings["doc"].isin(docs)]
    marked = {key: joined(zip(group["start"], group["end"])) for key, group in rows.groupby(["code", "doc", "coder"], observed=True)}
    sizes = np.array([len(documents[doc]) for doc in docs], dtype=float)
    codes = {name: _passages(marked, name, docs, sizes, coders) for name in wanted}
    return Continua(pd.Index(docs, name="doc"), sizes, tuple(map(str, coders)), codes, len(documents) - len(docs))


def _passages(marked, code, docs, sizes, coders):
    observed, lengths, gaps = np.zeros(len(docs)), [], []
    for d, doc in enumerate(docs):
        sides = [marked.get((code, doc, coder), np.empty((0, 2))) for coder in coders]
        observed[d] = 2 * sum(difference(sides[i], sides[j]) for i in range(len(sides)) for j in range(i))
        for side in sides:
            lengths += [(d, size) for size in side[:, 1] - side[:, 0]]
            gaps += [(d, size) for size in np.append(side[:, 0], sizes[d]) - np.append(0, side[:, 1]) if size > 0]
    columns = [np.array(column, dtype=kind) for pairs in (lengths, gaps) for column, kind in zip(zip(*pairs) if pairs else ((), ()), (int, float))]
    return Passages(observed, columns[1], columns[0], columns[3], columns[2])


def _alpha(given, weights, **_):
    m, length = len(given.coders), weights @ given.sizes
    observed = sum(weights @ passages.observed for passages in given.codes.values()) / (m * (m - 1) * length**2)
    expected = sum(passages.expected(weights, m, length) for passages in given.codes.values())
    return 1 - observed / expected if expected > 0 else float("nan")


unitizing_alpha.recipe = Recipe("αU", _read, _alpha)
