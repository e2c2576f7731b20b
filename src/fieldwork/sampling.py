"""Drawing samples from the known population of lesson 3, by four designs.

>>> from fieldwork.sampling import draw, repeat
>>> draw("police", n=30, number=1)                      # one sample: thirty rows of the population
>>> draw("snowball", n=30, seeds="mediated", number=1)  # with the wave of each woman and who invited her
>>> repeat("random", runs=200)                          # 200 samples: a row each, the share of each trait

The same number always draws the same sample. Nothing here knows a trait: designs see ids, ties, channels and lists.
"""
from functools import lru_cache

import numpy as np
import pandas as pd

DESIGNS = ("random", "outreach", "police", "snowball")
CHANNELS = ("mediated", "independent", "mixed")
LISTS = {"outreach": "in_outreach", "police": "detected_by_police"}  # whom the outreach worker, the register can name
TRAITS = ("econ", "coercion", "agency")
FIRST, COUPONS = 3, 3  # women a snowball begins with; invitations each one may pass on


def draw(design, n=30, seeds="mediated", number=1, first=FIRST, coupons=COUPONS, waves=None, population=None, ties=None):
    """One sample of `n` women: the rows of the population, in the order in which they were found.

    design: "random" (everybody has the same chance), "outreach" or "police" (n of those on the list of the outreach
    worker, of the police, by lot) or "snowball". seeds: the channel in which a snowball begins; first: with how many
    women, by lot; coupons: how many others each may invite; waves: at most so many rounds of invitations (None: until n).
    number: which draw, any whole number from 0. population, ties: tables to draw from, the loaded ones otherwise.

    A snowball has two more columns: `wave` (0 for the first women) and `invited_by` (a person_id, empty for them).
    It may end with fewer than `n` women. Raises ValueError for a design, channel or size that cannot be drawn.
    """
    population, ties = _tables(population, ties)
    rng = np.random.default_rng([number, DESIGNS.index(_one_of(design, DESIGNS, "design"))])
    if design != "snowball":
        return population.iloc[_by_lot(rng, population, design, n)]
    chosen, wave, host = _snowball(rng, contacts(population, ties), _first(rng, population, seeds, first), n, coupons, waves)
    ids = population["person_id"].to_numpy()
    return population.iloc[chosen].assign(wave=wave, invited_by=[None if one < 0 else ids[one] for one in host])


def repeat(design, runs=200, n=30, seeds="mediated", traits=TRAITS, weighted=False, population=None, ties=None, **more):
    """`runs` samples of the same design, numbered 1, 2, …: a DataFrame with a row each and the share of each trait in it.

    weighted: count each woman by one over her degree, as respondent-driven sampling does. Other arguments as in `draw`.
    Samples of the loaded tables are remembered, so that a cell that asks for the same again need not wait.
    """
    if population is None and ties is None:
        return _remembered(design, runs, n, seeds, tuple(traits), weighted, **more).copy()
    return _repeat(design, runs, n, seeds, traits, weighted, population, ties, **more)


@lru_cache(maxsize=32)
def _remembered(*how, **more):
    return _repeat(*how, **more)


def _repeat(design, runs, n, seeds, traits, weighted, population=None, ties=None, **more):
    population, ties = _tables(population, ties)
    samples = (draw(design, n, seeds, number, population=population, ties=ties, **more) for number in range(1, runs + 1))
    rows = [_shares(sample, list(traits), weighted) for sample in samples]
    return pd.DataFrame(rows, columns=list(traits), index=pd.RangeIndex(1, runs + 1, name="number"))


def _shares(sample, traits, weighted):
    """The share of each trait in a sample, as floats."""
    weight = 1 / sample["degree"].to_numpy(float) if weighted else np.ones(len(sample))
    return weight @ sample[traits].to_numpy(float) / weight.sum()


def contacts(population, ties):
    """For each row of the population the positions of those with whom she has a tie, as a list of arrays."""
    key = id(ties), len(ties), len(population)
    if _KEPT.get("key") != key:
        _KEPT.update(key=key, ties=ties, contacts=_contacts(population, ties))  # the table is kept, so that its id stays its own
    return _KEPT["contacts"]


_KEPT = {}


def _contacts(population, ties):
    place = pd.Series(np.arange(len(population)), index=population["person_id"])
    a, b = place[ties["person_a"]].to_numpy(), place[ties["person_b"]].to_numpy()
    source, other = np.concatenate([a, b]), np.concatenate([b, a])
    order = np.argsort(source, kind="stable")
    return np.split(other[order], np.cumsum(np.bincount(source, minlength=len(population)))[:-1])


def _tables(population, ties):
    from fieldwork import load
    if "population" not in _LOADED and (population is None or ties is None):
        _LOADED.update(population=load("population"), ties=load("ties"))
    return (_LOADED["population"] if population is None else population), (_LOADED["ties"] if ties is None else ties)


_LOADED = {}


def _one_of(value, options, name):
    if value not in options:
        raise ValueError(f"{name} is one of {', '.join(options)}, not {value!r}")
    return value


def _by_lot(rng, population, design, n):
    """Positions of n women, without any twice, from everybody or from a list."""
    reach = np.flatnonzero(population[LISTS[design]].to_numpy(bool)) if design in LISTS else np.arange(len(population))
    if not 1 <= n <= len(reach):
        raise ValueError(f"n lies between 1 and {len(reach)} for the design {design!r}, not {n}")
    return rng.permutation(reach)[:n]


def _first(rng, population, seeds, first):
    """Positions of the women with whom a snowball begins."""
    reach = np.flatnonzero((population["channel"] == _one_of(seeds, CHANNELS, "seeds")).to_numpy(bool))
    if not 1 <= first <= len(reach):
        raise ValueError(f"first lies between 1 and {len(reach)}, not {first}")
    return rng.permutation(reach)[:first]


def _snowball(rng, known, first, n, coupons, waves):
    """(positions, wave, host position or -1) in the order of coming: each passes her coupons to contacts who have none yet."""
    chosen, wave, host = list(first[:n]), [0] * min(n, len(first)), [-1] * min(n, len(first))
    seen = set(chosen)
    for at, one in enumerate(chosen):  # the list grows while it is walked
        if len(chosen) >= n or waves is not None and wave[at] >= waves:
            break
        free = [other for other in rng.permutation(known[one]) if other not in seen][:min(coupons, n - len(chosen))]
        chosen += free
        wave += [wave[at] + 1] * len(free)
        host += [one] * len(free)
        seen.update(free)
    return chosen, wave, host
