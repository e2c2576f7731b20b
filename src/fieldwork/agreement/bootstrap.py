"""How sure one may be of a coefficient: interviews are drawn again, with replacement."""
import numpy as np
import pandas as pd

from fieldwork.agreement.coefficient import AgreementError, Coefficient
from fieldwork.agreement.ratings import side_by_side
from fieldwork.wording import say


def bootstrap(coefficient, *ratings, by=None, repeats=1000, confidence=0.95, seed=0, **options):
    """A coefficient with its percentile interval: bootstrap(kappa, table, by=interview).

    Whole interviews are drawn with replacement, as many as there are, `repeats` times; the interval
    holds the middle `confidence` of the values. Segments of one interview are alike, so drawing single
    segments gives an interval that is too narrow.

    coefficient: kappa, alpha, …, or a function of yours that takes what you hand over in `ratings`
        (columns or one table) and returns a number.
    by: which interview each unit belongs to: a Series or dict by unit, an array in the order of the
        units, or the name of a level of the index. Not needed where the index has a level 'interview'
        (`unit_table`) and for `unitizing_alpha`, which draws documents. by='unit' draws single units.
    seed: the same seed draws the same interviews. options: handed on, such as level='ordinal'.

    Resamples in which the coefficient is undefined are left out and counted in `.undefined`; where they
    are the majority, or there is a single interview, the interval is (nan, nan) and `.reason` says so.
    Returns a `Coefficient`. Raises `AgreementError` when `by` does not fit the units.

    Efron, B., & Tibshirani, R. (1993). An Introduction to the Bootstrap, ch. 13. Chapman & Hall.
    Davison, A. C., & Hinkley, D. V. (1997). Bootstrap Methods and their Application, § 3.8. Cambridge.
    """
    if repeats < 1 or not 0 < confidence < 1:
        raise AgreementError(say("agreement", "draws"))
    recipe = getattr(coefficient, "recipe", None)
    run = _weighted if recipe else _again
    whole, groups, once = run(recipe or coefficient, ratings, options, by)
    count = groups.max() + 1 if len(groups) else 0
    if count < 2 or np.isnan(whole):
        return _with(whole, (np.nan, np.nan), count, 0, whole.reason or say("agreement", "one_cluster", n=count))
    draws = np.random.default_rng(seed).integers(0, count, (repeats, count))
    with np.errstate(invalid="ignore", divide="ignore"):
        values = np.array([once(draw) for draw in draws], dtype=float)
    defined = values[~np.isnan(values)]
    undefined = repeats - len(defined)
    if undefined > repeats / 2:
        return _with(whole, (np.nan, np.nan), count, undefined, say("agreement", "rarely_defined", name=whole.name))
    ends = np.quantile(defined, [(1 - confidence) / 2, (1 + confidence) / 2])
    return _with(whole, tuple(map(float, ends)), count, undefined, "")


def _with(whole, interval, clusters, undefined, reason):
    about = {**vars(whole), "interval": interval, "clusters": int(clusters), "undefined": int(undefined), "reason": reason}
    return Coefficient(float(whole), **about)


def _weighted(recipe, ratings, options, by):
    """A coefficient of ours: a draw of interviews becomes a weight for each unit."""
    given = recipe.read(*ratings, **options)
    groups = clusters(given.index, by)

    def once(draw):
        weights = np.bincount(draw, minlength=len(draw))[groups].astype(float)
        return recipe.value(given, weights, **options)
    return recipe.of(given, **options), groups, once


def _again(function, ratings, options, by):
    """Any other function: it is handed the drawn units and works everything out again."""
    single = len(ratings) == 1
    table = side_by_side(ratings)
    groups = clusters(table.index, by)
    members = [np.flatnonzero(groups == group) for group in range(groups.max() + 1 if len(groups) else 0)]

    def call(drawn):
        return float(function(*([drawn] if single else [drawn.iloc[:, i] for i in range(drawn.shape[1])]), **options))

    def once(draw):
        return call(table.iloc[np.concatenate([members[group] for group in draw])].reset_index(drop=True))
    whole = Coefficient(call(table), name=getattr(function, "__name__", "?"), units=len(table), coders=tuple(map(str, table.columns)))
    return whole, groups, once


def clusters(index, by=None):
    """(units,) the number of the interview that each unit of an index belongs to, counted from 0."""
    if by is None:
        by = next((name for name in ("interview", "doc") if name in index.names), None)
        if by is None:
            raise AgreementError(say("agreement", "needs_by"))
    if isinstance(by, str):
        if by != "unit" and by not in index.names:
            raise AgreementError(say("agreement", "no_level", by=by))
        labels = index.get_level_values(by) if by in index.names and by != "unit" else np.arange(len(index))
    elif isinstance(by, (pd.Series, dict)):
        labels = _looked_up(index, pd.Series(by))
    else:
        labels = np.asarray(by)
    if len(labels) != len(index):
        raise AgreementError(say("agreement", "by_length", given=len(labels), units=len(index)))
    numbers, _ = pd.factorize(labels)
    if (numbers < 0).any():
        raise AgreementError(say("agreement", "by_missing", n=int((numbers < 0).sum()), unit=index[int(np.argmax(numbers < 0))]))
    return numbers


def _looked_up(index, by):
    if by.index.equals(index):
        return by.to_numpy()
    if not by.index.is_unique:
        raise AgreementError(say("agreement", "index_repeats"))
    return by.reindex(index).to_numpy()
