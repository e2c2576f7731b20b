"""The floor: what one gets by coding without reading."""
import numpy as np

from fieldwork.agreement.units import units
from fieldwork.scoring.match import CORE, Pairs, match, pairs, rates
from fieldwork.scoring.spans import Spans


def best_blanket(gold):
    """(F, unit, codes) of the best blanket strategy on a `Gold`.

    Every document, every stretch as long as a usual gold span, every turn or every sentence of whoever
    says something that is coded, is given the same codes: each code alone, the two, three, … commonest
    together, up to all; and the same for their parents. The mark of these is nothing, so whoever earns
    something has read.
    """
    ranked = _ranked(gold)
    choices = [[code] for codes in ranked for code in codes] + [codes[:k] for codes in ranked for k in range(2, len(codes) + 1)]
    best = (0.0, "", [])
    for unit in ("document", "stretch", "turn", "sentence"):
        spans = _everywhere(gold, unit)
        everything = _times(spans, sorted({code for codes in ranked for code in codes}))
        found = pairs(everything, gold)
        found = found.take(found.same | found.near)
        for codes in choices:
            f = _f(gold, everything, found, codes)
            if f > best[0]:
                best = (f, unit, [list(gold.codes)[code] for code in codes])
    return best


def _ranked(gold):
    """[codes by how often they are core, their parents by how often those are meant], as numbers."""
    core = gold.spans.code[gold.layer == CORE]
    often = np.bincount(core, minlength=len(gold.codes))
    above = gold.near.T & ~gold.near  # parents: near to the child, while the child is not near to the parent
    parents = above.T @ often
    return [[int(code) for code in np.argsort(-count, kind="stable") if count[code]] for count in (often, parents)]


def _everywhere(gold, unit):
    """`Spans` (code 0) of all units of a kind."""
    if unit in ("document", "stretch"):
        usual = int(np.median(gold.spans.length[gold.layer == CORE])) if unit == "stretch" and not gold.empty() else None
        sizes = {i: len(gold.documents[doc]) for doc, i in gold.docs.items() if gold.documents[doc]}
        rows = [(i, start, min(start + (usual or size), size)) for i, size in sizes.items() for start in range(0, size, usual or size)]
    else:
        cut = units(gold.documents, unit)
        rows = list(zip(cut["doc"].map(gold.docs), cut["start"], cut["end"]))
        rows = [row for row, kept in zip(rows, _speaks(gold, rows, cut["speaker"].to_numpy())) if kept]
    columns = np.array(rows, dtype=int).reshape(-1, 3).T
    return Spans(*columns, np.zeros(len(rows), int))


def _speaks(gold, rows, speakers):
    """(units,) whether the speaker says anything that is core, in the same document."""
    core = gold.spans.take(gold.layer == CORE)
    at = {(doc, speaker) for (doc, start, end), speaker in zip(rows, speakers)
          if ((core.doc == doc) & (core.start < end) & (core.end > start)).any()}
    return [(row[0], speaker) in at for row, speaker in zip(rows, speakers)]


def _times(spans, codes):
    """Each span with each code."""
    n = len(codes)
    return Spans(*(np.repeat(column, n) for column in (spans.doc, spans.start, spans.end)), np.tile(np.array(codes, dtype=int), len(spans.doc)))


def _f(gold, everything, found, codes):
    """F when only `codes` are given."""
    kept = np.isin(everything.code, codes)
    place = np.cumsum(kept) - 1
    mine = found.take(kept[found.i])
    mine = Pairs(place[mine.i], mine.j, mine.shared, mine.same, mine.near, mine.fits)
    segments = everything.take(kept)
    f = rates(match(mine, gold, len(segments.doc)), segments, gold)[2]
    return 0.0 if np.isnan(f) else float(f)
