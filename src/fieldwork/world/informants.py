"""Who was interviewed, how they were reached, and what they agreed to."""
import numpy as np
import pandas as pd

from fieldwork.world import parameters as p
from fieldwork.world import written
from fieldwork.world.seeds import labels, pick, stream

UNITS = {"police": ("criminal investigation", "women and children", "cyber", "intelligence", "community policing"),
         "community": ("village head", "neighbourhood head", "religious leader", "boarding-house owner", "hotel worker", "parent"),
         "official": ("municipal police", "social service"), "outreach": ("health outreach", "peer educator", "women's organisation", "legal aid")}
REACHED_OTHERS = {"police": "command", "community": "village office", "official": "office letter", "outreach": "organisation"}
MARITAL = ("unmarried", "married", "widowed")
PSEUDONYMS = """Anggrek Melati Kenanga Cempaka Dahlia Seruni Teratai Kamboja Mawar Flamboyan Bougenvil Tanjung Kemuning Seroja
Lavender Soka Asoka Alamanda Wijaya Puspa Sekar Kembang Padma Nusa Rimba Telaga Embun Senja Fajar Bintang Purnama Kartika Mega Langit
Samudra Muara Bayu Gerimis Pelangi Lembah Bukit Cemara Pinus Jati Meranti Cendana Gaharu Akasia Beringin Waru Randu Kelapa Salak
Manggis Duku Rambutan Jambu Merpati Kutilang Jalak Kepodang Cendrawasih Camar Elang Perkutut Gelatik Kenari Murai Nuri""".split()


def chooser(people):
    """A function of a generator: (positions of 36 women, their interviewers 0-2). A purposive sample with fixed numbers
    from each channel; within a channel lots decide who talks to whom, so that each interviewer meets the same mix."""
    channel = people["channel"].to_numpy()
    groups = [np.flatnonzero(channel == name) for name in p.CHANNELS]
    arms = np.concatenate([np.arange(quota) % len(p.ROLES) for quota in p.QUOTA])

    def choose(rng):
        women = np.concatenate([rng.choice(group, quota, replace=False) for group, quota in zip(groups, p.QUOTA)])
        order = rng.permutation(len(women))
        return women[order], arms[order]
    return choose


def draw_informants(seed, people, women):
    """66 rows, `person_id` (hidden) for the women only; numbers are given out in random order across the groups."""
    rng = stream(seed, "informants")
    others = sum(count for group, count in p.GROUPS.items() if group != "woman")
    table = pd.concat([_women(rng, people.iloc[women]), _others(rng)], ignore_index=True)
    table.insert(0, "informant_id", rng.permutation(labels("I", len(women) + others, 2)))
    table["pseudonym"] = rng.permutation(np.array(PSEUDONYMS, dtype=object))[: len(table)]
    return table


def _women(rng, rows):
    status = np.where(rows["divorced"], "divorced", np.array(MARITAL, dtype=object)[pick(rng, MARITAL, (.62, .26, .12), len(rows))])
    reached = rng.permutation(np.repeat(np.array(list(p.REACHED), dtype=object), list(p.REACHED.values())))
    return pd.DataFrame({"person_id": rows["person_id"].to_numpy(), "group": "woman", "unit": None, "age": rows["age"].to_numpy(),
                         "district": rows["district"].to_numpy(), "marital": status, "children": rows["children"].to_numpy(),
                         "recruited_by": reached})


def _others(rng):
    group = np.repeat(np.array([g for g in p.GROUPS if g != "woman"], dtype=object), [n for g, n in p.GROUPS.items() if g != "woman"])
    unit = [UNITS[g][number % len(UNITS[g])] for g in dict.fromkeys(group) for number in range(p.GROUPS[g])]
    size = len(group)
    return pd.DataFrame({"person_id": None, "group": group, "unit": unit, "age": rng.integers(26, 58, size),
                         "district": np.array(p.DISTRICTS, dtype=object)[pick(rng, p.DISTRICTS, p.DISTRICT_SHARE, size)],
                         "marital": np.array(MARITAL, dtype=object)[pick(rng, MARITAL, (.15, .80, .05), size)],
                         "children": rng.random(size) < .7, "recruited_by": [REACHED_OTHERS[g] for g in group]})


def draw_consents(seed, informants, interviews, kept):
    """One consent for each informant, given on the day of the first interview or up to nine days before: all of it in order.

    24 of those that will hold (`kept`) cover archiving: so many of each group, of the women as many from each interviewer.
    """
    rng = stream(seed, "consents")
    first = interviews.sort_values(["date", "interview_id"]).drop_duplicates("informant_id").set_index("informant_id")["date"]
    size = len(informants)
    scope = np.full(size, "quote", dtype=object)
    drawn = _archived(rng, informants["group"].to_numpy(), interviews["interviewer_role"].to_numpy(), kept)
    scope[written.archived(interviews) if seed == written.SEED else drawn] = "archive"
    witness = np.where(informants["group"] == "woman", "outreach worker", "none").astype(object)
    sent = np.flatnonzero((informants["group"] == "woman") & (informants["recruited_by"] == "police"))
    witness[rng.choice(sent, p.OFFICER_WITNESS, replace=False)] = "police officer"
    return pd.DataFrame({"consent_id": rng.permutation(labels("K", size, 2)), "informant_id": informants["informant_id"],
                         "form_version": np.array(["F1", "F2", "F3"], dtype=object)[rng.integers(0, 3, size)],
                         "mode": np.where(rng.random(size) < .6, "written", "recorded verbal"),
                         "date": informants["informant_id"].map(first) - pd.to_timedelta(rng.integers(0, 10, size), unit="D"),
                         "scope": scope, "withdrawn_on": pd.Series(pd.NaT, index=informants.index, dtype="datetime64[ns]"), "witness_role": witness})


def _archived(rng, group, role, kept):
    """Rows of the informants who agree to archiving."""
    parts = [(group == "woman") & (role == name) for name in p.ROLES] + [group == name for name in p.ARCHIVED]
    counts = [p.ARCHIVED["woman"] // len(p.ROLES)] * len(p.ROLES) + [number if name != "woman" else 0 for name, number in p.ARCHIVED.items()]
    return np.concatenate([rng.choice(np.flatnonzero(part & kept), count, replace=False) for part, count in zip(parts, counts)])
