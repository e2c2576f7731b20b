"""The case-ordered matrix: cases from least to most of something, so that a pattern can be seen."""
import pandas as pd

from fieldwork.matrices.common import given, inside, need, refuse, units_of


def case_ordered(codings, cases, by, unit="doc", codes=None, ascending=True):
    """How often each case has each code, the cases in the order of an attribute.

    codings: long table with the columns `unit` and code, a row a coding. cases: DataFrame with the columns `unit` and
    `by`, a row a case; those without a coding stay as rows of zeros. by: attribute that orders (a number, a date, an
    ordered category, or a name).
    Returns a DataFrame of counts: index = the units in order; first column `by`, then the codes, arranged so that codes
    of the first cases stand left and those of the last cases right. Cases without a value of `by` come last.
    Display: Miles, Huberman and Saldaña, Qualitative Data Analysis, "case-ordered descriptive matrix".
    """
    need(cases, unit, by)
    if cases[unit].duplicated().any():
        refuse("case_twice", unit=unit)
    ranked = cases.sort_values([by, unit], ascending=[ascending, True], kind="stable", na_position="last")
    pairs, wanted = given(codings, unit, codes)
    units = units_of(cases, unit, ranked)
    rows = inside(codings[codings["code"].isin(wanted)][[unit, "code"]].astype(object), unit, units)
    counts = pd.crosstab(rows[unit], rows["code"]) if len(rows) else pd.DataFrame()
    counts = counts.reindex(index=units, columns=wanted, fill_value=0).astype(int).rename_axis(index=unit, columns=None)
    if codes is None:
        counts = counts[_seriated(counts)]
    counts.insert(0, by, ranked[by].to_numpy())
    return counts


def _seriated(counts):
    """Codes by the mean place of the cases that have them."""
    places = pd.Series(range(len(counts)), index=counts.index)
    middle = {code: places[counts[code] > 0].mean() for code in counts}
    return sorted(middle, key=lambda code: (pd.isna(middle[code]), middle[code], code))
