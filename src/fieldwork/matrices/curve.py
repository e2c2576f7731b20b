"""Saturation: how many new codes each further interview brings, and when a rule says stop."""
import pandas as pd

from fieldwork.matrices.common import given, inside, refuse, units_of


def saturation(codings, unit="doc", order=None, codes=None, base=4, run=2, new=0.0):
    """New codes interview by interview, and the interview after which the stop rule holds.

    codings: long table with the columns `unit` and code. order: the units in the order of the field (list, column or
    table), those without any code too; otherwise as they come in the table. codes: only these count.
    base, run: how many first interviews are the yardstick, and how many in a row must bring little. new: the largest
    share of new codes in a run, of those in the base, that counts as little; 0 asks for none. Every run of that length
    after the base is looked at, so runs overlap.

    Returns a DataFrame, a row an interview: order (from 1), the unit, codes (that it has), new, seen (so far),
    run_new (new codes in the run that ends here), share (run_new / codes in the base; nan within base + run − 1),
    stop (True once, where the rule first holds). Whether it held for good is seen in `new` further down.
    After Guest, Namey and Chen 2020, https://doi.org/10.1371/journal.pone.0232076.
    """
    if base < 1 or run < 1 or not 0 <= new <= 1:
        refuse("rule")
    pairs, wanted = given(codings, unit, codes)
    units = units_of(codings, unit, order)
    pairs = inside(pairs[pairs["code"].isin(wanted)], unit, units)
    table = pd.DataFrame({"order": range(1, len(units) + 1), unit: pd.Series(units, dtype=object)})
    place = dict(zip(units, table["order"]))
    table["codes"] = table["order"].map(pairs[unit].map(place).value_counts()).fillna(0).astype(int)
    first = pairs.assign(at=pairs[unit].map(place)).groupby("code")["at"].min()
    table["new"] = table["order"].map(first.value_counts()).fillna(0).astype(int)
    table["seen"] = table["new"].cumsum()
    return _judged(table, base, run, new)


def _judged(table, base, run, new):
    """The table with run_new, share and stop."""
    yardstick = table["new"].head(base).sum()
    late = table["order"] >= base + run
    table["run_new"] = table["new"].rolling(run).sum().where(late).astype("Int64")
    table["share"] = (table["run_new"].astype(float) / yardstick if yardstick else float("nan"))
    holds = (table["share"] <= new).to_numpy()
    table["stop"] = [bool(here) and not holds[:n].any() for n, here in enumerate(holds)]
    return table
