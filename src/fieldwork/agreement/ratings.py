"""Two columns, or a table of units × coders, made ready to be counted."""
from dataclasses import dataclass
from functools import cached_property

import numpy as np
import pandas as pd

from fieldwork.agreement.coefficient import AgreementError
from fieldwork.wording import say


@dataclass(frozen=True)
class Ratings:
    """Who gave which unit which value.

    codes: (units × coders) places in `values`, -1 where a coder did not read the unit.
    values: what was, or could have been, given; in order where there is one.
    coders: names of the columns. index: one label a unit.
    """

    codes: np.ndarray
    values: list
    coders: tuple
    index: pd.Index

    @cached_property
    def counts(self):
        """(units × values) how many coders gave the unit the value."""
        width = len(self.values) + 1  # the first is for missing
        cells = (np.arange(len(self.codes)) * width + 1)[:, None] + self.codes
        return np.bincount(cells.ravel(), minlength=len(self.codes) * width).reshape(-1, width)[:, 1:].astype(float)

    @cached_property
    def readers(self):
        """(units,) how many coders read the unit."""
        return (self.codes >= 0).sum(axis=1)

    @cached_property
    def paired(self):
        """(units,) whether at least two coders read the unit."""
        return self.readers >= 2

    @cached_property
    def shared(self):
        """`counts` and `readers` of the paired units."""
        return self.counts[self.paired], self.readers[self.paired]

    def fault(self):
        """Why nothing can be compared; '' when something can."""
        if len(self.coders) < 2:
            return say("agreement", "one_coder", n=len(self.coders))
        return "" if self.paired.any() else say("agreement", "no_pairs", coders=", ".join(self.coders))

    def prevalence(self):
        """{value: its share of the codings in units read by two or more}, the commonest first."""
        used = self.shared[0].sum(axis=0) if self.values else np.array([])
        order = np.argsort(-used, kind="stable")
        return {self.values[i]: float(used[i] / used.sum()) for i in order if used[i]}

    def size(self):
        """What a `Coefficient` tells about its data."""
        paired = int(self.paired.sum())
        return {"units": paired, "coders": self.coders, "left_out": len(self.codes) - paired}


def read(*ratings, order=None, **_):
    """`Ratings` from two columns (lists, arrays, Series) or one table (DataFrame, 2-d array) of units × coders.

    Series are put side by side by their index, everything else by its place. NaN, None and <NA> are
    missing. The possible values are those of a category or yes/no column, or `order`; otherwise those seen.
    Raises `AgreementError` when the columns cannot be about the same units.
    """
    table = side_by_side(ratings)
    kinds = [array.dtype for array in ratings if isinstance(array, np.ndarray) and array.ndim == 2] or list(table.dtypes)
    known = list(order) if order is not None else _known(kinds)
    codes, seen = pd.factorize(_flat(table, kinds))
    seen = seen.tolist()
    values = known if known is not None else _sorted(seen)
    strangers = set(seen) - set(values)
    if strangers:
        raise AgreementError(say("agreement", "not_in_order", values=", ".join(sorted(map(str, strangers)))))
    place = {value: i for i, value in enumerate(values)}
    lookup = np.array([place[value] for value in seen] + [-1])  # the last is where -1, missing, points
    return Ratings(lookup[codes].reshape(table.shape), values, tuple(map(str, table.columns)), table.index)


def side_by_side(ratings):
    """Columns of coders side by side as a DataFrame; a table stays what it is."""
    if len(ratings) == 1:
        if np.ndim(ratings[0]) != 2:
            raise AgreementError(say("agreement", "one_column"))
        return ratings[0] if isinstance(ratings[0], pd.DataFrame) else pd.DataFrame(np.asarray(ratings[0]))
    if any(np.ndim(column) != 1 for column in ratings):
        raise AgreementError(say("agreement", "not_columns"))
    if all(isinstance(column, pd.Series) for column in ratings):
        return _by_label(ratings)
    if len({len(column) for column in ratings}) > 1:
        raise AgreementError(say("agreement", "lengths", lengths=", ".join(str(len(column)) for column in ratings)))
    return pd.concat([pd.Series(list(column), name=str(i)) for i, column in enumerate(ratings, 1)], axis=1)


def _by_label(columns):
    names = [str(column.name) for column in columns]
    if len(set(names)) < len(names) or None in [column.name for column in columns]:
        names = [str(i) for i in range(1, len(columns) + 1)]
    if all(column.index.equals(columns[0].index) for column in columns):
        return pd.concat([column.reset_index(drop=True) for column in columns], axis=1, keys=names).set_axis(columns[0].index)
    if not all(column.index.is_unique for column in columns):
        raise AgreementError(say("agreement", "index_repeats"))
    if not any(columns[0].index.isin(column.index).any() for column in columns[1:]) and all(map(len, columns)):
        raise AgreementError(say("agreement", "index_strangers"))
    return pd.concat(columns, axis=1, keys=names)


def _known(kinds):
    """The values that the dtypes of columns say are possible: categories, or no and yes; None when they do not say."""
    if kinds and all(isinstance(kind, pd.CategoricalDtype) and kind == kinds[0] for kind in kinds):
        return kinds[0].categories.tolist()
    return [False, True] if kinds and all(str(kind) in ("bool", "boolean") for kind in kinds) else None


def _flat(table, kinds):
    """All entries, row by row: plain numbers as floats (quick to compare), everything else as objects."""
    if kinds and all(kind.kind in "iuf" for kind in kinds):
        return table.to_numpy(dtype=float, na_value=np.nan).ravel()
    return table.astype(object).to_numpy().ravel()


def _sorted(values):
    try:
        return sorted(values)
    except TypeError:  # numbers and text mixed have no order
        return values
