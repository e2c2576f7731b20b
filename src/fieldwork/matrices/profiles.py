"""Which code occurs in which group: persons, not segments, unless segments are asked for."""
import pandas as pd

from fieldwork.matrices.common import given, inside, need, refuse, units_of

COUNTS = ("persons", "segments")
PERSON = ("informant_id", "person")  # columns that name a person, where a case is an interview


def profile(codings, cases, by, unit="doc", count="persons", person=None, codes=None):
    """The share of each group that has each code.

    codings: long table with the columns `unit` and code. cases: DataFrame with `unit` and `by` (the attribute that makes
    the groups), a row a case. count: 'persons', of all persons in a group, those without a code too; or 'segments', of
    all codings in a group, where who talks more weighs more. person: the column of `cases` that names the person, so
    that two interviews or two languages of one person count once; otherwise informant_id or person, else the case itself.

    Returns a DataFrame, a row for each code and group: code, group, n, of, share (n / of; nan when the group is empty).
    """
    need(cases, unit, by)
    if count not in COUNTS:
        refuse("count", count=count)
    if cases[unit].duplicated().any():
        refuse("case_twice", unit=unit)
    who = person or next((column for column in PERSON if column in cases.columns), unit)
    need(cases, who)
    known = cases[[*dict.fromkeys([unit, who, by])]].dropna(subset=[by])
    _, codes = given(codings, unit, codes)
    rows = codings[codings["code"].isin(codes)][[unit, "code"]].astype(object)
    rows = inside(rows, unit, units_of(known, unit)).merge(known.astype({unit: object}), on=unit)
    groups = _groups(known[by])
    if count == "persons":
        rows, of = rows.drop_duplicates([who, by, "code"]), known.drop_duplicates([who, by])[by].value_counts()
    else:
        of = rows[by].value_counts()
    n = rows.groupby(["code", by], observed=True).size()
    table = [(code, group, int(n.get((code, group), 0)), int(of.get(group, 0))) for code in codes for group in groups]
    table = pd.DataFrame(table, columns=["code", "group", "n", "of"])
    return table.assign(share=table["n"] / table["of"].where(table["of"] > 0))


def _groups(column):
    """The values of an attribute: in the order of their categories, else sorted (as words where kinds are mixed)."""
    values = column.unique()
    if isinstance(column.dtype, pd.CategoricalDtype):
        return [value for value in column.cat.categories if value in set(values)]
    return sorted(values, key=str if len({isinstance(value, str) for value in values}) > 1 else None)


def together(shares):
    """The groups of a `profile` taken together in two ways, and the place of each code in each.

    Returns a DataFrame, index = code: pooled (everybody in one pot: the larger group decides), equal (the mean of the
    groups' shares: each counts the same), place_pooled, place_equal, and for each group place_<group> (1 = most; ties share a place).
    """
    need(shares, "code", "group", "n", "of", "share")
    sums = shares.groupby("code", sort=False)[["n", "of"]].sum()
    wide = shares.pivot(index="code", columns="group", values="share").reindex(sums.index)
    table = pd.DataFrame({"pooled": sums["n"] / sums["of"].where(sums["of"] > 0), "equal": wide.mean(axis=1)})
    for name, column in [("pooled", table["pooled"]), ("equal", table["equal"]), *wide.items()]:
        table[f"place_{name}"] = column.rank(ascending=False, method="min").astype("Int64")
    return table
