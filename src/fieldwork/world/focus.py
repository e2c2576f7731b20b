"""Two focus groups, turn by turn in numbers: who spoke how much, to whom, and over whom."""
import numpy as np
import pandas as pd

from fieldwork.world import parameters as p
from fieldwork.world.seeds import apportion, stream

GROUP_ID, LETTER, WORDS, MODERATOR_TURNS = {"community": "G1", "women": "G2"}, {"community": "C", "women": "W"}, 3600, 22


def draw_focus(seed):
    """240 rows: group_id, seq, speaker (M moderates), words, overlaps, addressed_to. The first speaker of a group has the planted share of its words."""
    return pd.concat([_group(stream(seed, f"focus {name}"), name) for name in p.FOCUS], ignore_index=True)


def _group(rng, name):
    people = [f"{LETTER[name]}{number}" for number in range(1, p.FOCUS[name] + 1)]
    rest = (1 - p.DOMINANT[name]) * np.array(apportion(100, np.linspace(1.3, .7, len(people) - 1))) / 100
    shares = np.array([p.DOMINANT[name], *rest])
    turns = np.maximum(3, apportion(p.FOCUS_TURNS - MODERATOR_TURNS, shares))
    turns[0] += p.FOCUS_TURNS - MODERATOR_TURNS - turns.sum()
    speaker = rng.permutation(np.repeat(np.array([*people, "M"], dtype=object), [*turns, MODERATOR_TURNS]))
    words = np.empty(len(speaker), dtype="int64")
    for who, total in zip([*people, "M"], [*apportion(WORDS, shares), MODERATOR_TURNS * 12]):
        mine = np.flatnonzero(speaker == who)
        words[mine] = 2 + apportion(total - 2 * len(mine), 1 + rng.random(len(mine)) * 4)
    heard = [str(rng.choice([other for other in (*people, "M", "all") if other != who])) for who in speaker]
    return pd.DataFrame({"group_id": GROUP_ID[name], "seq": np.arange(1, len(speaker) + 1), "speaker": speaker, "words": words,
                         "overlaps": rng.random(len(speaker)) < np.where(speaker == people[0], .30, .10), "addressed_to": heard})
