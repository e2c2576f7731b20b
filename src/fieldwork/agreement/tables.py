"""Long tables of codings turned into units × coders, one yes/no table a code."""
import difflib

import numpy as np
import pandas as pd

from fieldwork.agreement.bootstrap import bootstrap
from fieldwork.agreement.coefficient import AgreementError
from fieldwork.agreement.corrected import kappa, percent_agreement
from fieldwork.wording import say

NOT_CODERS = ("adjudicated", "planted")  # a decision and a truth; neither is a second reading
NOTHING = "NONE"  # read, and no code applies


def code_table(codings, code, coders=None, round=1):
    """Segments × coders for one code: True given, False read but not given, <NA> not read.

    codings: long table segment_id, coder, code, round (as `load("codings")`). A segment with any row of a
    coder, NONE included, was read by that coder. coders: names in the order wanted; otherwise all but
    'adjudicated'. round: 1, before the coders met; None takes all rounds together.
    Codes are compared as typed. Raises `AgreementError`, with the nearest names, for a code nobody gave
    and for an unknown coder.
    """
    _need(codings, ["segment_id", "coder", "code"] + ["round"] * (round is not None))
    if not codings["code"].eq(code).any():
        near = difflib.get_close_matches(str(code), map(str, codings["code"].unique()), n=3, cutoff=0.4)
        raise AgreementError(say("agreement", "no_code", code=code, near=", ".join(map(repr, near)) or "-"))
    rows = codings if round is None else codings[codings["round"] == round]
    coders = chosen(rows, coders)
    rows = rows[rows["coder"].isin(coders)]
    given = rows["code"].eq(code).groupby([rows["segment_id"].astype(object), rows["coder"].astype(object)]).any()
    return given.unstack().reindex(columns=coders).astype("boolean").rename_axis(columns=None)


def code_tables(codings, codes=None, coders=None, round=1):
    """{code: its `code_table`}, for `codes` or for every code given in the round except NONE."""
    if codes is None:
        rows = codings if round is None else codings[codings["round"] == round]
        codes = sorted(set(rows.loc[rows["coder"].isin(chosen(rows, coders)), "code"]) - {NOTHING})
    return {code: code_table(codings, code, coders, round) for code in codes}


def unit_table(codings, units, code, coders=None, read=None):
    """Units × coders for one code from codings of spans: True, False, or <NA> where a coder did not read.

    codings: doc, coder, start, end, code. units: as `units` gives them, or some of their rows (only the
    informants' turns, say). A unit has the code when a span covers half of it, or it holds half of the span.
    read: pairs (doc, coder) that were read; otherwise a coder has read a document in which he or she coded
    anything at all. The index has the levels interview, doc and unit, so `bootstrap` draws interviews.
    """
    _need(codings, ["doc", "coder", "start", "end", "code"])
    coders = chosen(codings, coders)
    read = was_read(codings) if read is None else set(read)
    table = pd.DataFrame(pd.NA, index=pd.MultiIndex.from_frame(units[["interview", "doc", "unit"]]), columns=coders, dtype="boolean")
    spans = {key: group[["start", "end"]].to_numpy(int) for key, group in codings[codings["code"] == code].groupby(["doc", "coder"], observed=True)}
    docs, bounds = units["doc"].to_numpy(), units[["start", "end"]].to_numpy(int)
    for doc in units["doc"].unique():
        here = np.flatnonzero(docs == doc)
        for place, coder in enumerate(coders):
            if (doc, coder) in read:
                table.iloc[here, place] = covered(bounds[here], spans.get((doc, coder), np.empty((0, 2), int)))
    return table


def per_code(tables, coefficient=kappa, by=None, **options):
    """One row a code: value, low, high, agreement, prevalence, units, coders, undefined, reason.

    tables: {code: yes/no table of units × coders}; coefficient: kappa, alpha, …; by: as in `bootstrap`;
    prevalence: share of yes in all codings used; agreement: percent agreement.
    low and high are the 95 % interval by interview, nan where `by` is not given and not in the index;
    undefined: in how many of the 1,000 resamples there was no value.
    """
    rows = {}
    for code, table in tables.items():
        known = by is not None or "interview" in table.index.names
        value = bootstrap(coefficient, table, by=by, **options) if known else coefficient(table, **options)
        low, high = value.interval or (np.nan, np.nan)
        rows[code] = {"value": float(value), "low": low, "high": high, "agreement": float(percent_agreement(table)),
                      "prevalence": value.prevalence.get(True, 0.0), "units": value.units, "coders": len(value.coders),
                      "undefined": value.undefined, "reason": value.reason}
    return pd.DataFrame.from_dict(rows, orient="index").rename_axis("code")


def covered(bounds, spans):
    """(units,) whether a span covers half of the unit or lies in it by half. Both (n × 2): start, end."""
    overlap = np.minimum(bounds[:, None, 1], spans[None, :, 1]) - np.maximum(bounds[:, None, 0], spans[None, :, 0])
    shorter = np.minimum((bounds[:, 1] - bounds[:, 0])[:, None], (spans[:, 1] - spans[:, 0])[None])
    return ((overlap > 0) & (2 * overlap >= shorter)).any(axis=1)


def was_read(codings):
    """{(doc, coder), …}: who coded anything at all in which document."""
    return set(zip(codings["doc"], codings["coder"]))


def chosen(codings, coders):
    """Names of the coders to compare: `coders`, or all in the table but 'adjudicated' and 'planted'."""
    there = sorted(set(codings["coder"].dropna()))
    if coders is None:
        return [coder for coder in there if coder not in NOT_CODERS]
    unknown = [str(coder) for coder in coders if coder not in there]
    if unknown:
        raise AgreementError(say("agreement", "no_coder", coder=", ".join(unknown), coders=", ".join(map(str, there)) or "-"))
    return list(coders)


def _need(table, columns):
    missing = [column for column in columns if column not in table.columns]
    if missing:
        raise AgreementError(say("agreement", "columns", columns=", ".join(missing)))
