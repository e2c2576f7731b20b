"""What each of somebody's segments is, held against the gold.

The rules. A segment *fits* a gold span when they share at least half of the shorter of the two, and at
least a quarter of the segment lies in gold of that span's code (so one cannot code everything). It is
  hit    it fits a core or accepted span of its own code;
  decoy  it fits, with more of its text than any hit, a span where its code must not be given;
  grey   it fits a span on which experts differ, of its code or a near one: not scored;
  near   it fits a core or accepted span of which its code is the parent or a sibling, and which nobody
         coded rightly: half. (Otherwise giving two siblings at once would pay.)
  false  anything else.
"""
from dataclasses import dataclass

import numpy as np

from fieldwork.scoring.spans import overlaps

LAYERS = ("core", "accepted", "grey", "decoy")
CORE, ACCEPTED, GREY, DECOY = range(4)
VERDICTS = ("hit", "decoy", "grey", "near", "false")
HIT, DECOYED, UNSCORED, NEAR, FALSE = range(5)
HALF = 0.5


@dataclass(frozen=True)
class Pairs:
    """Segment i and gold span j share `shared` code points; same and near compare their codes."""

    i: np.ndarray
    j: np.ndarray
    shared: np.ndarray
    same: np.ndarray
    near: np.ndarray
    fits: np.ndarray

    def take(self, rows):
        """Some of the pairs."""
        return Pairs(self.i[rows], self.j[rows], self.shared[rows], self.same[rows], self.near[rows], self.fits[rows])


@dataclass(frozen=True)
class Matched:
    """verdict: (segments,) place in VERDICTS; on: (segments,) the gold span meant, -1 for none;
    found: (gold spans,) 1, 0.5 or 0; only those of core spans count."""

    verdict: np.ndarray
    on: np.ndarray
    found: np.ndarray


def pairs(segments, gold):
    """The `Pairs` of somebody's segments (`Spans`) and a `Gold`."""
    i, j, shared = overlaps(segments, gold.spans)
    same = segments.code[i] == gold.spans.code[j]
    near = gold.near[segments.code[i], gold.spans.code[j]]
    length = segments.length[i]
    half = 2 * shared >= np.minimum(length, gold.spans.length[j])
    within = np.where(gold.layer[j] == DECOY, shared, inside(segments, gold, i, gold.spans.code[j]))
    return Pairs(i, j, shared, same, near, half & (4 * within >= length))


def inside(segments, gold, i, code):
    """How many code points of segment i lie in gold of a code, decoys apart; one entry a pair (i, code)."""
    a, b, shared = overlaps(segments, gold.union)
    size = len(gold.codes)
    covered = np.bincount(a * size + gold.union.code[b], shared, len(segments.doc) * size)
    return covered[i * size + code]


def match(found, gold, count):
    """`Matched` for `count` segments from their `Pairs` with a `Gold`."""
    layer = gold.layer[found.j]
    scored = layer <= ACCEPTED
    right, right_shares = best(found, found.fits & found.same & scored, count)
    decoy, decoy_shares = best(found, found.fits & found.same & (layer == DECOY), count)
    verdict, on = np.full(count, FALSE), np.full(count, -1)
    settle(verdict, on, right, HIT)
    settle(verdict, on, np.where(decoy_shares > right_shares, decoy, -1), DECOYED, among=(FALSE, HIT))
    settle(verdict, on, best(found, found.fits & found.same & (layer == GREY), count)[0], UNSCORED)
    exact = np.zeros(len(gold.layer), dtype=bool)
    exact[found.j[found.fits & found.same & scored & (verdict[found.i] == HIT)]] = True
    settle(verdict, on, best(found, found.fits & found.near & scored & ~exact[found.j], count)[0], NEAR)
    settle(verdict, on, best(found, found.fits & found.near & (layer == GREY), count)[0], UNSCORED)
    return Matched(verdict, on, credit(found, gold, verdict, on, exact))


def best(found, wanted, count):
    """(segments,) the gold span among the `wanted` pairs with which each segment shares most, -1 for none; and how much."""
    rows = np.flatnonzero(wanted)
    rows = rows[np.lexsort((-found.j[rows], found.shared[rows]))]  # the last that is written stays: most shared, first in the gold
    span, shares = np.full(count, -1), np.zeros(count)
    span[found.i[rows]], shares[found.i[rows]] = found.j[rows], found.shared[rows]
    return span, shares


def settle(verdict, on, span, what, among=(FALSE,)):
    """Give those segments that have a span, and whose verdict is still among `among`, the verdict `what`."""
    rows = (span >= 0) & np.isin(verdict, among)
    verdict[rows], on[rows] = what, span[rows]


def credit(found, gold, verdict, on, exact):
    """(gold spans,) 1 where coded rightly, ½ where a near code stands there that is no right answer to another core span."""
    result = np.zeros(len(gold.layer))
    if not len(found.i):
        return result
    spare = (verdict == NEAR) | (verdict == HIT) & (gold.layer[on] == ACCEPTED)
    result[found.j[found.fits & found.near & spare[found.i]]] = HALF
    result[exact] = 1
    return result


def rates(matched, segments, gold):
    """(precision, recall, F). Pieces of one gold span count once in the precision, so cutting up what is right gains nothing."""
    hits = len(np.unique(matched.on[matched.verdict == HIT]))
    near = matched.verdict == NEAR
    halves = len(np.unique(matched.on[near] * len(gold.codes) + segments.code[near]))
    wrong = np.isin(matched.verdict, (FALSE, DECOYED)).sum()
    scored = hits + halves + wrong
    precision = (hits + HALF * halves) / scored if scored else 0.0
    recall = matched.found[gold.layer == CORE].mean() if (gold.layer == CORE).any() else float("nan")
    return precision, recall, harmonic(precision, recall)


def harmonic(precision, recall):
    """F = 2PR/(P + R); 0 where both are 0."""
    return 2 * precision * recall / (precision + recall) if precision + recall else 0.0
