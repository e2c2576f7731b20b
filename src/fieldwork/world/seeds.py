"""Random numbers: one stream for each named step of a world, so that no step disturbs another."""
import zlib
from functools import lru_cache

import numpy as np


def stream(seed, name, attempt=0):
    """The generator of step `name` in world `seed`; `attempt` counts the sub-seeds that were refused."""
    return np.random.default_rng(np.random.SeedSequence([seed, zlib.crc32(name.encode("utf-8")), attempt]))


def pick(rng, options, shares, size):
    """`size` of the options with the given shares, as an array of positions. No floating point beyond one comparison."""
    edges = np.cumsum(shares)
    return np.minimum(np.searchsorted(edges, rng.random(size) * edges[-1], side="right"), len(options) - 1)


def apportion(total, weights):
    """Whole numbers that add up to `total`, in proportion to `weights` (largest remainders)."""
    exact = total * np.asarray(weights, dtype=float) / np.sum(weights)
    whole = np.floor(exact).astype(int)
    order = np.argsort(-(exact - whole), kind="stable")
    whole[order[: total - whole.sum()]] += 1
    return whole


@lru_cache(maxsize=4)
def _labels(letter, count, width):
    return tuple(f"{letter}{number:0{width}d}" for number in range(1, count + 1))


def labels(letter, count, width):
    """Identifiers such as P0001, P0002, … as a new list. (Remembered: a population is drawn until it holds.)"""
    return list(_labels(letter, count, width))
