"""Item statistics, formulas alone, each with its source. Nothing here knows a notebook or a gradebook.

A table of marks is a 2-d array of floats without gaps: a row a student, a column a task.
"""
import math
from statistics import NormalDist

import numpy as np

FEWEST_STUDENTS, FEWEST_ITEMS = 10, 3  # below these a coefficient says nothing and is not given
DRAWS, SEED = 400_000, 20260101  # the same class gives the same interval each time
SAME = 1e-9


def z_value(level=0.95):
    """The standard normal quantile of a two-sided interval: 1.96 for 0.95."""
    return NormalDist().inv_cdf((1 + level) / 2)


def wilson(successes, n, level=0.95):
    """(low, high) for a proportion: Wilson's score interval, without continuity correction. None when n is 0.

    (p + z²/2n ± z √(p(1 − p)/n + z²/4n²)) / (1 + z²/n), with p = successes/n.
    E. B. Wilson (1927), Journal of the American Statistical Association 22, 209-212; method 3 of
    R. G. Newcombe (1998), Statistics in Medicine 17, 857-872.
    """
    if not n:
        return None
    z, p = z_value(level), successes / n
    middle, half = p + z * z / (2 * n), z * math.sqrt(p * (1 - p) / n + z * z / (4 * n * n))
    return max(0.0, (middle - half) / (1 + z * z / n)), min(1.0, (middle + half) / (1 + z * z / n))


def fisher(r, n, level=0.95):
    """(low, high) for a correlation: tanh(artanh r ± z/√(n − 3)). None for n < 4 or |r| = 1.

    R. A. Fisher (1921), Metron 1, 3-32. It supposes a bivariate normal distribution; marks of one task have few values,
    so read it as a rough guide.
    """
    if r is None or n < 4 or abs(r) >= 1 - SAME:
        return None
    z, half = math.atanh(r), z_value(level) / math.sqrt(n - 3)
    return math.tanh(z - half), math.tanh(z + half)


def correlation(x, y):
    """Pearson's r of two columns; None where one of them does not vary."""
    x, y = np.asarray(x, float) - np.mean(x), np.asarray(y, float) - np.mean(y)
    size = math.sqrt((x @ x) * (y @ y))
    return None if np.ptp(x) < SAME or np.ptp(y) < SAME or size == 0 else float(min(1.0, max(-1.0, x @ y / size)))


def item_rest(table):
    """For each task r between its marks and the sum of all others: the corrected item-total correlation, [r or None, …].

    The task itself is left out of the sum, since it would correlate with itself (for marks of 0 and 1 this is the corrected
    point-biserial). S. Henrysson (1963), Psychometrika 28, 211-218; J. C. Nunnally (1978), Psychometric Theory, 2nd ed.
    """
    total = table.sum(axis=1)
    return [correlation(table[:, item], total - table[:, item]) for item in range(table.shape[1])]


def alpha(table):
    """Cronbach's α = k/(k − 1) · (1 − Σ var(item) / var(total)); None where totals do not vary or k < 2.

    For marks of 0 and 1 var(item) = p(1 − p), and α is KR-20 (G. F. Kuder and M. W. Richardson 1937, Psychometrika 2,
    151-160). L. J. Cronbach (1951), Psychometrika 16, 297-334.
    """
    k, total = table.shape[1], table.sum(axis=1)
    if k < 2 or len(total) < 2 or np.ptp(total) < SAME:
        return None
    return float(k / (k - 1) * (1 - table.var(axis=0).sum() / total.var()))


def alpha_interval(table, level=0.95):
    """(low, high) of α: 1 − (1 − α)·F, with the outer quantiles of F on n − 1 and (n − 1)(k − 1) degrees of freedom; None without α.

    L. S. Feldt (1965), Psychometrika 30, 357-370; L. S. Feldt, D. J. Woodruff and F. A. Salih (1987), Applied Psychological
    Measurement 11, 93-103. The quantiles are drawn, always the same, and are good to about one in a hundred.
    """
    value, (n, k) = alpha(table), table.shape
    if value is None:
        return None
    drawn = np.random.default_rng(SEED).f(n - 1, (n - 1) * (k - 1), DRAWS)
    return tuple(float(1 - (1 - value) * end) for end in np.quantile(drawn, [(1 + level) / 2, (1 - level) / 2]))


def all_or_nothing(table, points):
    """True when every mark is none or all of equal points: then α is KR-20."""
    points = np.asarray(points, float)
    return bool(np.all((np.abs(table) < SAME) | (np.abs(table - points) < SAME)) and np.ptp(points) < SAME)
