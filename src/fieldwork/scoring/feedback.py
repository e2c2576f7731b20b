"""What to talk about after scoring: code by code, which codes were exchanged, and the five worst disagreements."""
from collections import Counter

import numpy as np
import pandas as pd

from fieldwork.scoring.match import CORE, FALSE, HALF, harmonic
from fieldwork.wording import say

NOTHING = "—"  # in the confusion table: no code there
MOST = 5  # so many disagreements are told
ALIKE = 2  # so many of one kind, or of one code, before others have had their turn
SHORTEST = 90  # so many characters of a quotation are told
RANK = {"decoy": 0, "missed": 1, "false": 1, "near": 2}
COLUMNS = ["kind", "doc", "start", "end", "text", "given", "expected", "told"]


def exchanged(gold, matched, found):
    """{false segment: the core span nobody coded, half of which it covers}: another code stands where this was meant."""
    rows = np.flatnonzero((matched.verdict[found.i] == FALSE) & (gold.layer[found.j] == CORE) & (matched.found[found.j] == 0)
                          & (2 * found.shared >= gold.spans.length[found.j]))
    rows = rows[np.argsort(found.shared[rows], kind="stable")]
    return dict(zip(found.i[rows].tolist(), found.j[rows].tolist()))


def by_code(segments, spans, gold):
    """One row a code that is core or was given; precision and recall are nan where there is nothing to divide by."""
    given = Counter(zip(segments["code"], segments["verdict"]))
    core, found = Counter(spans["code"]), Counter()
    for code, share in zip(spans["code"], spans["found"]):
        found[code] += share
    used = core.keys() | {code for code, _ in given}
    rows = {code: _row(core[code], float(found[code]), *(given[code, verdict] for verdict in ("hit", "near", "false", "decoy")))
            for code in gold.codes if code in used}
    columns = ["core", "found", "given", "hits", "near", "false", "decoys", "precision", "recall", "f"]
    return pd.DataFrame.from_dict(rows, orient="index", columns=columns).rename_axis("code")


def _row(core, found, hits, near, false, decoys):
    given = hits + near + false + decoys
    precision = (hits + HALF * near) / given if given else np.nan
    recall = found / core if core else np.nan
    return core, found, given, hits, near, false, decoys, precision, recall, harmonic(precision, recall)


def confusion(segments, spans, swaps, gold):
    """Counts of gold code × code given. A span coded in pieces counts once; grey is left out."""
    meant = gold.table["code"]
    taken = {(j, expected, code) for j, expected, code, verdict in _columns(segments) if verdict in ("hit", "near")}
    cells = Counter((expected, code) for _, expected, code in taken)
    for i, (_, _, code, verdict) in enumerate(_columns(segments)):
        if verdict in ("false", "decoy"):
            cells[meant[swaps[i]] if i in swaps else NOTHING, code] += 1
    cells.update((meant[j], NOTHING) for j, share in spans["found"].items() if share == 0 and j not in swaps.values())
    order = [*gold.codes, NOTHING]
    rows, columns = ([code for code in order if code in {cell[side] for cell in cells}] for side in (0, 1))
    counts = [[cells[row, column] for column in columns] for row in rows]
    return pd.DataFrame(counts, index=pd.Index(rows, name="gold"), columns=pd.Index(columns, name="given"), dtype=int)


def _columns(segments):
    return list(zip(segments["gold"], segments["expected"], segments["code"], segments["verdict"]))


def worst(segments, spans, swaps, gold):
    """The disagreements most worth talking about: decoys first, then the longest passages, and not all of one sort."""
    memo = gold.table["memo"] if "memo" in gold.table.columns else pd.Series("", index=gold.table.index)
    instead = {j: segments["code"][i] for i, j in swaps.items()}
    cases = [{"kind": "missed", "doc": span.doc, "start": span.start, "end": span.end, "given": instead.get(span.Index, ""), "expected": span.code, "why": ""}
             for span in spans.itertuples() if span.found == 0]
    cases += [{"kind": row.verdict, "doc": row.doc, "start": row.start, "end": row.end, "given": row.code,
               "expected": row.expected if row.verdict == "near" else "", "why": memo[row.gold] if row.verdict == "decoy" else ""}
              for row in segments.itertuples() if row.verdict in RANK and row.Index not in swaps]
    cases.sort(key=lambda case: (RANK[case["kind"]], case["start"] - case["end"], case["doc"], case["start"]))
    told = _mixed(cases)
    for case in told:
        case["text"] = gold.documents[case["doc"]][case["start"]:case["end"]]
        case["told"] = _told(case)
    return pd.DataFrame(told, columns=COLUMNS)


def _mixed(cases):
    """The first `MOST`, but no more than `ALIKE` of one kind or one code as long as there are others."""
    seen, first, later = Counter(), [], []
    for case in cases:
        sorts = [case["kind"], case["expected"] or case["given"]]
        if any(seen[sort] >= ALIKE for sort in sorts):
            later.append(case)
        else:
            first.append(case)
            seen.update(sorts)
    return (first + later)[:MOST]


def _told(case):
    kind = "swapped" if case["kind"] == "missed" and case["given"] else case["kind"]
    quote = " ".join(case["text"].split())
    quote = quote if len(quote) <= SHORTEST else quote[:SHORTEST].rsplit(" ", 1)[0] + " …"
    sentence = say("agreement", "worst", kind, doc=case["doc"], quote=quote, given=case["given"], expected=case["expected"])
    return f"{sentence} {case['why']}".strip() if isinstance(case["why"], str) else sentence
