"""What was said to whom: interviewers are drawn by lot, and what a woman brings up depends on who asks."""
import numpy as np
import pandas as pd

from fieldwork.world import parameters as p
from fieldwork.world.informants import chooser
from fieldwork.world.seeds import labels, pick, stream

FIRST_DAY, DAYS = np.datetime64("2025-02-03"), 200  # field work: February to August 2025
INTERVIEWERS = {"police liaison": ("R1", "R2"), "student": ("R3", "R4", "R5"), "peer": ("R6", "R7")}
PLACES = ("outreach office", "her room", "cafe", "village hall", "police station", "by telephone")
PLACE_SHARE = {"woman": (.34, .26, .22, .04, .05, .09), "police": (0, 0, .05, 0, .95, 0)}
TRAITS = [code.lower() for code in p.CODES]


def talker(seed, people):
    """A function of an attempt: (positions of the 36 women, their interviewers 0-2, what each said: 36 x 14 booleans)."""
    choose, true = chooser(people), people[TRAITS].to_numpy()
    chance = np.array([p.DISCLOSURE[code] for code in p.CODES]).T

    def draw(attempt):
        rng = stream(seed, "talk", attempt)
        women, role = choose(rng)
        return women, role, true[women] & (rng.random((len(women), len(p.CODES))) < chance[role])
    return draw


def draw_interviews(seed, informants, role):
    """One interview for each informant, in random order of days; women come first in `informants`."""
    rng = stream(seed, "interviews")
    size = len(informants)
    names = np.array(p.ROLES, dtype=object)[np.concatenate([role, np.ones(size - len(role), int)])]
    group = informants["group"].to_numpy()
    place = [PLACES[pick(rng, PLACES, PLACE_SHARE.get(g, (.1, 0, .2, .5, 0, .2)), 1)[0]] for g in group]
    table = pd.DataFrame({"informant_id": informants["informant_id"], "date": FIRST_DAY + np.sort(rng.integers(0, DAYS, size))[rng.permutation(size)],
                          "place": place, "interviewer_id": [INTERVIEWERS[n][int(rng.integers(len(INTERVIEWERS[n])))] for n in names],
                          "interviewer_role": names, "randomised": group == "woman",
                          "language": np.array(["Indonesian", "mixed"], dtype=object)[(rng.random(size) < .35).astype(int)],
                          "officer_present": np.isin(np.arange(size), rng.choice(np.flatnonzero(role == 0), p.OFFICER_PRESENT, replace=False)),
                          "minutes": rng.integers(28, 95, size)})
    table["date"] = table["date"].astype("datetime64[ns]")
    table.insert(0, "interview_id", rng.permutation(labels("V", size, 2)))
    return table


def draw_mentions(seed, informants, interviews, said, attempt=0):
    """A row for every code that came up in an interview: spontaneous or prompted, and at which point (`seq`)."""
    rng = stream(seed, "mentions", attempt)
    others = informants["group"].to_numpy()[len(said):]
    chance = np.array([p.ATTRIBUTION[group] for group in others])
    everybody = np.concatenate([said, rng.random(chance.shape) < chance])
    who, code = np.nonzero(everybody)
    role = interviews["interviewer_role"].map({name: number for number, name in enumerate(p.ROLES)}).to_numpy()[who]
    mentions = pd.DataFrame({"interview_id": interviews["interview_id"].to_numpy()[who], "informant_id": informants["informant_id"].to_numpy()[who],
                             "code": np.array(p.CODES, dtype=object)[code], "interviewer_role": interviews["interviewer_role"].to_numpy()[who],
                             "mode": np.where(rng.random(len(who)) < np.take(p.SPONTANEOUS, role), "spontaneous", "prompted"), "place": rng.random(len(who))})
    mentions["seq"] = mentions.groupby("interview_id")["place"].rank(method="first").astype("int64")
    return mentions.drop(columns="place").sort_values(["interview_id", "seq"], ignore_index=True)
