"""Agreement as a share, and three ways to take chance out of it.

Notation. Unit u (u = 1 … N) was given value k by r_uk of its r_u coders. P_o is the agreement observed,
P_e the agreement that the same coders would reach by chance; a coefficient is (P_o − P_e) / (1 − P_e).
They differ in P_e alone, that is in what they call chance.
"""
import numpy as np

from fieldwork.agreement.coefficient import AgreementError, Recipe
from fieldwork.agreement.ratings import read
from fieldwork.wording import say


def percent_agreement(*ratings):
    """Share of pairs of coders who gave a unit the same value, averaged over units (0 to 1).

        P_o = 1/N · Σ_u Σ_k r_uk (r_uk − 1) / (r_u (r_u − 1))

    With two coders: the share of units on which they agree. Units read by fewer than two are left out.
    `ratings`: two columns, or one table of units × coders. Returns a `Coefficient`.
    """
    return percent_agreement.recipe.measure(*ratings)


def kappa(*ratings):
    """Cohen's κ of two coders: kappa(a, b), or kappa(table) with two columns. From −1 to 1.

        P_e = Σ_k p_k⁽¹⁾ p_k⁽²⁾

    Chance: each coder keeps to his or her own shares p_k of the values, and deals them out blindly.
    Units that either did not read are left out. nan, with the reason, when both gave one and the same
    value to every unit. Returns a `Coefficient`; raises `AgreementError` unless there are two coders.

    Cohen, J. (1960). A coefficient of agreement for nominal scales. Educational and Psychological
    Measurement 20(1), 37–46.
    """
    return kappa.recipe.measure(*ratings)


def fleiss_kappa(*ratings):
    """Fleiss' κ of any number of coders, from one table of units × coders (or several columns).

        P_e = Σ_k π_k²,   π_k = 1/N · Σ_u r_uk / r_u

    Chance: all coders share one set of shares π_k (so for two coders this is Scott's π, not Cohen's κ).
    Fleiss has the same number of readers for every unit; where that differs, π_k is the mean share over
    all units that anybody read and P_o is over those that two or more read, as in Gwet (2014, ch. 2).
    nan, with the reason, when only one value was ever given. Returns a `Coefficient`.

    Fleiss, J. L. (1971). Measuring nominal scale agreement among many raters. Psychological Bulletin 76(5), 378–382.
    """
    return fleiss_kappa.recipe.measure(*ratings)


def ac1(*ratings):
    """Gwet's AC1 of two or more coders, from columns or one table of units × coders.

        P_e = 1/(q − 1) · Σ_k π_k (1 − π_k),   π_k as for Fleiss' κ, q the number of possible values

    Chance: coders guess only on hard units, so rare values do not pull it down as they do κ. q counts the
    categories of category and yes/no columns, otherwise the values seen; nan, with the reason, for q = 1.
    Missing values as in Gwet (2014). Returns a `Coefficient`.

    Gwet, K. L. (2008). Computing inter-rater reliability and its variance in the presence of high agreement.
    British Journal of Mathematical and Statistical Psychology 61(1), 29–48.
    """
    return ac1.recipe.measure(*ratings)


def observed(given, weights):
    """P_o: mean over units of the share of pairs of coders that agree."""
    counts, readers = given.shared
    agree = (counts * (counts - 1)).sum(axis=1) / (readers * (readers - 1))
    return agree @ weights[given.paired] / weights[given.paired].sum()


def shares(given, weights):
    """π: (values,) mean over units of the share of its coders who gave the value."""
    anybody = given.readers > 0
    part = given.counts[anybody] / given.readers[anybody, None]
    return weights[anybody] @ part / weights[anybody].sum()


def beyond(agreement, chance):
    """(P_o − P_e) / (1 − P_e); nan where chance alone would agree on everything."""
    return (agreement - chance) / (1 - chance) if 1 - chance > 1e-12 else float("nan")


def _kappa(given, weights):
    both, size = given.paired, len(given.values)
    cells = given.codes[both, 0] * size + given.codes[both, 1]
    joint = np.bincount(cells, weights[both], size * size).reshape(size, size) / weights[both].sum()
    return beyond(np.trace(joint), joint.sum(axis=1) @ joint.sum(axis=0))


def _fleiss(given, weights):
    return beyond(observed(given, weights), (shares(given, weights) ** 2).sum())


def _ac1(given, weights):
    if len(given.values) < 2:
        return float("nan")
    pi = shares(given, weights)
    return beyond(observed(given, weights), (pi * (1 - pi)).sum() / (len(given.values) - 1))


def _two(*ratings):
    given = read(*ratings)
    if len(given.coders) > 2:
        raise AgreementError(say("agreement", "two_only", n=len(given.coders), coders=", ".join(given.coders)))
    return given


percent_agreement.recipe = Recipe("P", read, observed)
kappa.recipe = Recipe("κ", _two, _kappa)
fleiss_kappa.recipe = Recipe("Fleiss κ", read, _fleiss)
ac1.recipe = Recipe("AC1", read, _ac1)
