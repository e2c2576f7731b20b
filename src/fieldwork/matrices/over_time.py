"""Agreement in the order in which it was coded: a tired or a learning coder shows."""
import numpy as np
import pandas as pd

from fieldwork.matrices.common import need, nearest, refuse


def agreement_over_time(codings, code, coders=None, blocks=4, coefficient=None, unit="segment_id", time="coded_at", clock=None, round=1):
    """How far two coders agree on one code, in equal blocks of the units in the order of coding.

    codings: long table `unit`, coder, code, `time`, and a column round where there is one (round=None takes all). A unit
    with any row of a coder was read by that coder, NONE included; only units that both read count.
    coders: the two names; otherwise the only two in the table. clock: whose times order the units, otherwise those of
    the second coder. Times with and without a zone must not be mixed, and no unit may be without one.
    coefficient: function of two boolean Series, otherwise Cohen's kappa of `fieldwork.agreement`.

    Returns a DataFrame, a row a block: block (from 1), first, last (times, in the zone of the first coding), units, agreement (share of equal
    decisions), value (the coefficient; nan where it has none), share_<coder> (how often each gave the code).
    """
    need(codings, unit, "coder", "code", time)
    rows = codings if round is None or "round" not in codings.columns else codings[codings["round"] == round]
    coders = _two(rows, coders)
    clock = coders[1] if clock is None else clock
    given = pd.DataFrame({coder: _given(rows, coder, code, unit) for coder in coders}).dropna().astype(bool)
    when = _when(rows[rows["coder"] == clock], unit, time)
    given = given.assign(at=when.reindex(given.index)).rename_axis(unit).reset_index().sort_values(["at", unit], kind="stable")
    if len(given) < blocks or blocks < 1:
        refuse("blocks", blocks=blocks, units=len(given))
    if given["at"].isna().any():
        refuse("untimed", n=given["at"].isna().sum(), units=len(given), column=time, clock=clock)
    parts = np.array_split(np.arange(len(given)), blocks)
    return pd.DataFrame([_block(n, given.iloc[part], coders, coefficient or _kappa()) for n, part in enumerate(parts, 1)])


def _two(rows, coders):
    there = sorted(set(rows["coder"].dropna()))
    coders = there if coders is None else list(coders)
    if len(coders) != 2 or set(coders) - set(there):
        refuse("two_coders", coders=nearest("", there))
    return coders


def _given(rows, coder, code, unit):
    mine = rows[rows["coder"] == coder]
    return mine["code"].eq(code).groupby(mine[unit].astype(object)).any().astype(object)


def _when(rows, unit, time):
    """{unit: its first time}, all in the zone of the first, so that a date is the coder's own."""
    try:
        times = [pd.Timestamp(value) for value in rows[time]]
    except (ValueError, TypeError):
        refuse("times", column=time)
    zones = [at.tzinfo for at in times if at is not pd.NaT]
    if len({zone is None for zone in zones}) > 1:
        refuse("times", column=time)
    at = pd.to_datetime(pd.Series(times, index=rows.index), utc=True)
    at = at.dt.tz_convert(zones[0]) if zones and zones[0] is not None else at.dt.tz_localize(None)
    return at.groupby(rows[unit].astype(object)).min()


def _block(n, part, coders, coefficient):
    a, b = (part[coder] for coder in coders)
    shares = {f"share_{coder}": part[coder].mean() for coder in coders}
    return {"block": n, "first": part["at"].iloc[0], "last": part["at"].iloc[-1], "units": len(part), "agreement": (a == b).mean(),
            "value": float(coefficient(a, b)), **shares}


def _kappa():
    from fieldwork.agreement import kappa
    return kappa
