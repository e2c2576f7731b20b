"""Krippendorff's α: any number of coders, missing values, and four levels of measurement."""
import numpy as np

from fieldwork.agreement.coefficient import AgreementError, Recipe
from fieldwork.agreement.ratings import read
from fieldwork.wording import say


def alpha(*ratings, level="nominal", order=None):
    """Krippendorff's α of two or more coders, from columns or one table of units × coders. At most 1.

        α = 1 − D_o / D_e = 1 − (n − 1) · Σ_ck o_ck δ²_ck / Σ_ck n_c n_k δ²_ck

    o_ck counts the pairs of values c and k within units, each unit weighted by 1/(m_u − 1), where m_u is
    the number of its coders; n_c = Σ_k o_ck; n = Σ_c n_c. Units that one coder alone read are left out;
    a unit that some did not read stays in. δ² is how far two values are from each other:

    level='nominal': 0 or 1; 'ordinal': by how many ranks, in codings used, they lie apart;
    'interval': (c − k)²; 'ratio': ((c − k) / (c + k))².

    order: the values from lowest to highest, for ordinal text. (Gwet's ordinal weights are another thing.)
    nan, with the reason, when all codings are the same. Returns a `Coefficient`; raises `AgreementError`
    for values that do not fit the level.

    Krippendorff, K. (2011). Computing Krippendorff's alpha-reliability. University of Pennsylvania;
    Krippendorff, K. (2004). Content Analysis (2nd ed.), ch. 11. Sage.
    """
    return alpha.recipe.measure(*ratings, level=level, order=order)


def coincidences(given, weights):
    """(values × values) o_ck of units that are there `weights` times."""
    counts, readers = given.shared
    weighted = counts * (weights[given.paired] / (readers - 1))[:, None]
    together = weighted.T @ counts
    together[np.diag_indices_from(together)] -= weighted.sum(axis=0)  # nobody is paired with himself
    return together


def nominal(values, totals):
    """δ² of names: 0 for the same, 1 for any two others."""
    return 1.0 - np.eye(len(totals))


def ordinal(values, totals):
    """δ² of ranks: the codings between two values, those of the two themselves counted half."""
    middle = np.cumsum(totals) - totals / 2
    return (middle[:, None] - middle) ** 2


def interval(values, totals):
    """δ² of measurements without a true zero."""
    return (values[:, None] - values) ** 2


def ratio(values, totals):
    """δ² of measurements with a true zero."""
    total = values[:, None] + values
    return ((values[:, None] - values) / np.where(total == 0, 1, total)) ** 2


DISTANCES = {"nominal": nominal, "ordinal": ordinal, "interval": interval, "ratio": ratio}


def _read(*ratings, level="nominal", order=None):
    if level not in DISTANCES:
        raise AgreementError(say("agreement", "level", level=level, levels=", ".join(DISTANCES)))
    given = read(*ratings, order=order)
    if level == "ordinal" and order is None and not _numeric(given) and not _ranked(ratings):
        raise AgreementError(say("agreement", "needs_order"))
    if level in ("interval", "ratio") and not _numeric(given):
        raise AgreementError(say("agreement", "needs_numbers", level=level))
    if level == "ratio" and given.values and min(given.values) < 0:
        raise AgreementError(say("agreement", "needs_zero"))
    return given


def _numeric(given):
    return all(isinstance(value, (int, float, np.number)) for value in given.values)


def _ranked(ratings):
    """Whether every column is of one ordered category, such as low < middle < high."""
    columns = [column for rating in ratings for column in (rating.items() if hasattr(rating, "columns") else [("", rating)])]
    return all(getattr(getattr(column, "dtype", None), "ordered", False) for _, column in columns)


def _alpha(given, weights, level="nominal", order=None):
    pairs = coincidences(given, weights)
    totals = pairs.sum(axis=0)
    values = np.asarray(given.values, dtype=float) if level in ("interval", "ratio") else None
    distance = DISTANCES[level](values, totals)
    expected = totals @ distance @ totals
    return 1 - (totals.sum() - 1) * (pairs * distance).sum() / expected if expected > 1e-12 else float("nan")


alpha.recipe = Recipe("α", _read, _alpha)
