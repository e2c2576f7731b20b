"""The hidden population: who the women are, what led them here, and who knows of them."""
import numpy as np
import pandas as pd

from fieldwork.world import parameters as p
from fieldwork.world.seeds import labels, pick, stream

VISIBLE = ["person_id", "age", "district", "channel", "children", "econ", "coercion", "agency", "degree", "detected_by_police", "in_outreach"]


def draw_people(seed, size, attempt=0):
    """A DataFrame of `size` women with every trait (hidden ones too), without ties: `degree` comes with the network."""
    rng = stream(seed, "population", attempt)
    channel = pick(rng, p.CHANNELS, p.CHANNEL_SHARE, size)
    low, high = np.array(p.AGES)[pick(rng, p.AGES, p.AGE_SHARE, size)].T
    people = {"person_id": labels("P", size, max(4, len(str(size)))),
              "age": low + (rng.random(size) * (high - low + 1)).astype("int64"),
              "district": np.array(p.DISTRICTS, dtype=object)[pick(rng, p.DISTRICTS, p.DISTRICT_SHARE, size)],
              "channel": np.array(p.CHANNELS, dtype=object)[channel]}
    return pd.DataFrame(people | _traits(rng, channel))


def _traits(rng, channel):
    """{trait: boolean array}; shares that depend on the channel are looked up by its number."""
    size = len(channel)

    def happens(share):
        return rng.random(size) < share

    children, divorced, famconf = happens(p.CHILDREN), happens(p.DIVORCED), happens(p.FAMCONF)
    coercion = happens(np.take(p.COERCION, channel))
    return {"children": children, "divorced": divorced, "econ": happens(np.where(children, *p.ECON)), "famconf": famconf,
            "div_ext": divorced & happens(p.DIV_EXT), "div_int": divorced & happens(p.DIV_INT),
            "peer": happens(np.take(p.PEER, channel)), "lifestyle": happens(p.LIFESTYLE),
            "agency": ~coercion & happens(np.take(p.AGENCY, channel)), "coercion": coercion,
            "violence": happens(np.where(famconf, *p.VIOLENCE)), "care": happens(np.where(children, *p.CARE)),
            "debt": happens(p.DEBT), "platform": happens(p.PLATFORM), "demand": happens(p.DEMAND), "stigma": happens(p.STIGMA),
            "detected_by_police": happens(np.take(p.DETECTED, channel)), "in_outreach": happens(np.take(p.OUTREACH, channel))}


def planted_shares():
    """{trait: share in the population that the parameters imply}, for the traits lesson 3 samples."""
    share = np.array(p.CHANNEL_SHARE)
    coerced = np.array(p.COERCION)
    return {"econ": p.CHILDREN * p.ECON[0] + (1 - p.CHILDREN) * p.ECON[1], "coercion": float(share @ coerced),
            "agency": float(share @ ((1 - coerced) * p.AGENCY)), "detected_by_police": float(share @ np.array(p.DETECTED))}
