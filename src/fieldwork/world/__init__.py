"""The worlds on which answers are judged: the student world (seed 0) and its twins.

The student world is what stands in datasets/. A twin has the same tables, drawn afresh from its own
seed or with other dates, so that an answer that was typed in, or is right for the wrong reason, shows
itself. What no student is given (`hidden`, `truth`) is not stored anywhere: it is drawn again from the
seed. That is a curtain, not a lock; lesson 9 opens it for everybody.
"""
from dataclasses import dataclass
from functools import cache, lru_cache

from fieldwork.world.twins import TWINS

STUDENT = 0
DRAWN = ("population", "ties", "informants", "consents", "interviews", "recordings", "mentions", "segments", "facets", "codings",
         "discussions", "locus_codings", "focus_turns", "cases", "register", "measures")


@dataclass(frozen=True)
class World:
    """One world: `World(0)` is the student world, any other seed (a whole number from 0 up) a twin of it."""

    seed: int = STUDENT

    def table(self, name):
        """The table `name` of this world as students get it, as a new DataFrame (see `fieldwork.load`)."""
        return _table(name, self.seed).copy()

    def ref(self, name, rows=None):
        """A reference to a table, or to its first `rows` rows, to be put among the arguments of a case."""
        return ["ref", name, self.seed] if rows is None else ["ref", name, self.seed, rows]

    def hidden(self, name):
        """A drawn table without the deliberate mess and with the columns students do not get, as a new DataFrame."""
        return drawn(self.seed).clean[name].copy()

    @property
    def truth(self):
        """What was planted and what came of it: see `fieldwork.world.truth.Truth`."""
        from fieldwork.world.truth import Truth
        return Truth(drawn(self.seed))


@lru_cache(maxsize=8)
def drawn(seed):
    """The `Draw` of a seed; shared, so copy before changing."""
    from fieldwork.world.draw import make_world as make
    return make(seed)


def make_world(seed, people=None):
    """The whole world of a seed, with `people` women in its population (1,200 unless told otherwise): see `fieldwork.world.draw.Draw`."""
    from fieldwork.world import draw, parameters
    return draw.make_world(seed, parameters.PEOPLE if people is None else people)


def resolve(argument):
    """The value that an argument of a case stands for: a table for a reference, a tuple for ["tuple", …], itself otherwise."""
    if isinstance(argument, list) and argument[:1] == ["tuple"]:
        return tuple(argument[1:])
    if isinstance(argument, list) and argument[:1] == ["ref"]:
        table = World(argument[2]).table(argument[1])
        return table if len(argument) == 3 else table.head(argument[3])
    return argument


@cache
def _table(name, seed):
    from fieldwork.data import read
    from fieldwork.world.write import as_read
    if seed != STUDENT and name in DRAWN:
        return as_read(name, drawn(seed).tables[name])
    twin = TWINS.get(name)
    return read(name) if seed == STUDENT or twin is None else twin(read(name), seed)
