"""Turns of a transcript as units: a speaker's paragraph."""
import bisect

import pandas as pd

from fieldwork.matrices.common import need, refuse


def turns(documents):
    """One row a turn: doc, turn ('V31-en:7', from 1), speaker ('' without one), start, end (code points, half-open)."""
    rows = []
    for doc, text in documents.items():
        start = 0
        for n, line in enumerate(text.split("\n"), 1):
            speaker, colon, _ = line.partition(": ")
            rows.append((doc, f"{doc}:{n}", speaker if colon and len(speaker) <= 40 else "", start, start + len(line)))
            start += len(line) + 1
    return pd.DataFrame(rows, columns=["doc", "turn", "speaker", "start", "end"])


def by_turn(codings, documents):
    """Codings of spans with a column `turn` more: a span over three turns becomes three rows, its start and end cut to each.

    codings: DataFrame with doc, start, end, code. documents: {name: text}. The index starts anew.
    """
    need(codings, "doc", "start", "end", "code")
    unknown = set(codings["doc"]) - set(documents)
    if unknown:
        refuse("no_document", doc=sorted(unknown)[0])
    places = {doc: list(group[["turn", "start", "end"]].itertuples(index=False, name=None)) for doc, group in turns(documents).groupby("doc")}
    rows = [piece for row in codings.to_dict("records") for piece in _pieces(row, places[row["doc"]])]
    return pd.DataFrame(rows, columns=[*codings.columns, "turn"])


def _pieces(row, places):
    first = max(0, bisect.bisect_right([start for _, start, _ in places], row["start"]) - 1)
    for turn, start, end in places[first:]:
        if start >= row["end"]:
            return
        if max(start, row["start"]) < min(end, row["end"]):
            yield row | {"turn": turn, "start": max(start, row["start"]), "end": min(end, row["end"])}
