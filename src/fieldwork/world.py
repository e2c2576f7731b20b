"""The worlds on which answers are judged: the student world (seed 0) and its twins.

The student world is what stands in datasets/. A twin has the same tables with other dates, so that
an answer that was typed in, or is right for the wrong reason, shows itself.
"""
from dataclasses import dataclass
from functools import cache

import numpy as np
import pandas as pd

STUDENT = 0


@dataclass(frozen=True)
class World:
    """One world: `World(0)` is the student world, any other seed a twin of it."""

    seed: int = STUDENT

    def table(self, name):
        """The table `name` of this world, as a new DataFrame (see `fieldwork.load`)."""
        return _table(name, self.seed).copy()

    def ref(self, name):
        """A reference to a table, to be put among the arguments of a case."""
        return ["ref", name, self.seed]


def resolve(argument):
    """The value that an argument of a case stands for: a table for a reference, itself otherwise."""
    if isinstance(argument, list) and argument[:1] == ["ref"]:
        return World(argument[2]).table(argument[1])
    return argument


@cache
def _table(name, seed):
    from fieldwork.data import read
    table = read(name)
    twin = TWINS.get(name)
    return table if seed == STUDENT or twin is None else twin(table, np.random.default_rng(seed))


def _redate(articles, rng):
    """Articles with other validity dates: each article moves as a whole, each entry into force by its own gap."""
    family = articles["article_id"].str.split("@").str[0]
    shift = family.map({name: int(rng.integers(-500, 500)) for name in family.unique()})
    moved = articles.copy()
    for column in ("valid_from", "valid_to"):
        moved[column] = articles[column] + pd.to_timedelta(shift, unit="D")
    gap = pd.to_timedelta(rng.integers(30, 1200, len(articles)), unit="D")
    moved["promulgated"] = moved["valid_from"] - gap
    return moved.sample(frac=1, random_state=int(rng.integers(2**31))).reset_index(drop=True)


TWINS = {"articles": _redate}
