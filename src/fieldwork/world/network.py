"""Who could refer whom: ties that mostly stay within one channel."""
import numpy as np
import pandas as pd

from fieldwork.world import parameters as p
from fieldwork.world.seeds import pick, stream


def draw_ties(seed, people, attempt=0):
    """(ties, degree): a DataFrame person_a, person_b, type with each pair once, and each person's number of ties.

    Every woman holds out as many hands as she has ties; most hands look for one of her own channel,
    the rest for anybody, and hands are joined at random. Hands that meet their owner or an old tie are let go.
    """
    rng = stream(seed, "ties", attempt)
    channel = people["channel"].map({name: number for number, name in enumerate(p.CHANNELS)}).to_numpy()
    low, high = np.array(p.DEGREE)[channel].T
    hands = np.repeat(np.arange(len(people)), low + (rng.random(len(people)) * (high - low + 1)).astype("int64"))
    within = rng.random(len(hands)) < p.HOMOPHILY
    pairs = [_join(rng, hands[within & (channel[hands] == number)]) for number in range(len(p.CHANNELS))]
    pairs.append(_join(rng, hands[~within]))
    pairs = np.sort(np.concatenate(pairs), axis=1)
    pairs = np.unique(pairs[pairs[:, 0] != pairs[:, 1]], axis=0)
    names = people["person_id"].to_numpy()
    kinds = np.array(p.TIE_TYPES, dtype=object)[pick(rng, p.TIE_TYPES, p.TIE_SHARE, len(pairs))]
    ties = pd.DataFrame({"person_a": names[pairs[:, 0]], "person_b": names[pairs[:, 1]], "type": kinds})
    return ties, np.bincount(pairs.ravel(), minlength=len(people))


def _join(rng, hands):
    """The hands in random order, two by two."""
    hands = rng.permutation(hands)
    return hands[: len(hands) // 2 * 2].reshape(-1, 2)

