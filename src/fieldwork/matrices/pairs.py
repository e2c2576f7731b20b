"""Which codes go together more often than chance would have it."""
from itertools import combinations

import numpy as np
import pandas as pd

from fieldwork.matrices.common import given, inside, refuse, units_of


def cooccurrence(codings, unit="doc", units=None, codes=None, least=0):
    """How often two codes occur in the same unit, against what their frequencies alone would give.

    codings: long table with the columns `unit` and code. The unit decides what is asked: an interview, a person, a turn
    (`by_turn`), a segment. units: all units that were read, those without a code too (list, column or table); otherwise
    those in the table. least: leave out pairs that meet less often.

    Returns a DataFrame, a row a pair: code_a, code_b, a, b, both (units with the first, the second, both),
    expected (a · b / units), lift (both / expected), units; the highest lift first, then the more frequent pair.
    lift is 1 where the two have nothing to do with each other. A high lift of a pair that meets twice is still two cases.
    """
    pairs, codes = given(codings, unit, codes)
    units = units_of(codings, unit, units)
    if not units:
        refuse("empty")
    pairs = inside(pairs, unit, units)
    has = _has(pairs, unit, units, codes)
    meet = has.T @ has
    rows = [(codes[i], codes[j], meet[i, i], meet[j, j], meet[i, j]) for i, j in combinations(range(len(codes)), 2)]
    table = pd.DataFrame(rows, columns=["code_a", "code_b", "a", "b", "both"])
    table["expected"] = table["a"] * table["b"] / len(units)
    table["lift"] = (table["both"] / table["expected"].where(table["expected"] > 0)).astype(float)
    table["units"] = len(units)
    table = table[table["both"] >= least]
    return table.sort_values(["lift", "both"], ascending=False, kind="stable", na_position="last").reset_index(drop=True)


def _has(pairs, unit, units, codes):
    """units × codes, 1 where the unit has the code."""
    has = np.zeros((len(units), len(codes)), dtype=int)
    row, column = ({name: n for n, name in enumerate(names)} for names in (units, codes))
    known = pairs[pairs["code"].isin(column)]
    has[known[unit].map(row).to_numpy(dtype=int), known["code"].map(column).to_numpy(dtype=int)] = 1
    return has
