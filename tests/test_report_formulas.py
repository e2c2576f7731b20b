"""The statistics of `course report` against printed examples and against other people's programs."""
import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from classroom.class_report.formulas import all_or_nothing, alpha, alpha_interval, correlation, fisher, item_rest, wilson

# K. L. Wuensch, "The Kuder-Richardson 20" (core.ecu.edu/wuenschk/StatHelp/KR20.txt): ten students, ten items
WUENSCH = np.array([[int(mark) for mark in row] for row in (
    "1111110110", "1011011101", "1111011001", "0010001000", "0000010010", "1110111111", "1101110111", "1111111101", "0101111101", "1101101110")], float)


@pytest.mark.parametrize(("k", "n", "low", "high"), [(81, 263, .2553, .3662), (15, 148, .0624, .1605), (0, 20, 0, .1611), (1, 29, .0061, .1718)])
def test_wilson_as_printed(k, n, low, high):
    """R. G. Newcombe (1998), Statistics in Medicine 17, Table I, method 3."""
    assert wilson(k, n) == pytest.approx((low, high), abs=5e-5)


@given(st.integers(1, 400).flatmap(lambda n: st.tuples(st.integers(0, n), st.just(n))))
@settings(max_examples=60, deadline=None)
def test_wilson_as_statsmodels(case):
    from statsmodels.stats.proportion import proportion_confint
    assert wilson(*case) == pytest.approx(proportion_confint(*case, method="wilson"), abs=1e-9)


def test_wilson_of_nobody():
    assert wilson(0, 0) is None


def test_fisher_for_thirty_students():
    """With 30 students r = .20 may be anything from -.17 to .52, with 100 from .00 to .38."""
    assert fisher(.2, 30) == pytest.approx((-.17, .52), abs=.005) and fisher(.2, 100) == pytest.approx((0, .38), abs=.005)
    assert fisher(.5, 3) is None and fisher(1, 30) is None and fisher(None, 30) is None


@given(st.integers(5, 60), st.integers(0, 10_000))
@settings(max_examples=30, deadline=None)
def test_r_and_its_interval_as_scipy(n, seed):
    from scipy.stats import pearsonr
    x, y = np.random.default_rng(seed).normal(size=(2, n))
    other = pearsonr(x, y)
    assert correlation(x, y) == pytest.approx(other.statistic, abs=1e-12)
    assert fisher(correlation(x, y), n) == pytest.approx(tuple(other.confidence_interval()), abs=1e-9)


def test_kr20_as_printed():
    """The page prints Σpq and the variance of the totals; the rest is one line by hand."""
    assert WUENSCH.sum(axis=1).tolist() == [8, 7, 7, 2, 2, 9, 8, 9, 7, 7] and WUENSCH.sum(axis=1).var() == pytest.approx(5.84)
    assert WUENSCH.mean(axis=0) == pytest.approx([.7, .7, .6, .7, .6, .8, .7, .7, .5, .6])
    assert alpha(WUENSCH) == pytest.approx(10 / 9 * (1 - 2.18 / 5.84)) and all_or_nothing(WUENSCH, [1] * 10)


def test_alpha_by_way_of_covariances():
    """k·c̄ / (v̄ + (k − 1)·c̄): the other way to write α (Cronbach 1951)."""
    table = np.random.default_rng(4).normal(size=(40, 6)) + np.random.default_rng(5).normal(size=(40, 1))
    cov = np.cov(table.T)
    c, v = cov[~np.eye(6, dtype=bool)].mean(), np.diag(cov).mean()
    assert alpha(table) == pytest.approx(6 * c / (v + 5 * c))
    assert not all_or_nothing(table, [1] * 6) and not all_or_nothing(np.array([[0., 3], [2, 0]]), [2, 3])


@pytest.mark.parametrize(("n", "k"), [(10, 10), (30, 9), (300, 24)])
def test_the_interval_of_alpha_with_exact_quantiles(n, k):
    from scipy.stats import f
    rng = np.random.default_rng(n)
    table = rng.normal(size=(n, k)) + rng.normal(size=(n, 1))
    quantiles = f.ppf([.975, .025], n - 1, (n - 1) * (k - 1))
    assert alpha_interval(table) == pytest.approx(tuple(1 - (1 - alpha(table)) * quantiles), abs=.004)
    assert alpha_interval(table) == alpha_interval(table) and alpha_interval(np.ones((12, 3))) is None


@pytest.mark.slow
def test_the_interval_of_alpha_holds_the_truth_as_often_as_it_says():
    """Parallel items with loading 1 and noise 1: α of k = 8 is 8/9."""
    rng = np.random.default_rng(7)
    held = 0
    for _ in range(300):
        low, high = alpha_interval(rng.normal(size=(30, 8)) + rng.normal(size=(30, 1)))
        held += low <= 8 / 9 <= high
    assert .91 <= held / 300 <= .98


def test_the_task_itself_is_left_out_of_the_rest():
    ours = item_rest(WUENSCH)
    for item in range(10):
        rest = np.delete(WUENSCH, item, axis=1).sum(axis=1)
        assert ours[item] == pytest.approx(np.corrcoef(WUENSCH[:, item], rest)[0, 1])
        assert ours[item] < np.corrcoef(WUENSCH[:, item], WUENSCH.sum(axis=1))[0, 1]  # what it would be with itself in it
    assert item_rest(np.column_stack([np.ones(10), WUENSCH[:, :3]]))[0] is None and alpha(np.ones((9, 4))) is None
