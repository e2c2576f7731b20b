"""When a draw is accepted: the effect that a lesson shows must be there by a margin, or the next sub-seed is drawn.

This makes every world a clear case. Real data are not chosen like that, and lesson 9 says so.
"""
import numpy as np

from fieldwork.world import parameters as p

LIMIT = 10_000  # sub-seeds tried before a step is given up; seven thousand have been needed
NEAR = .015  # population shares may stray this far from the planted ones
REGISTER = {"coercion": (.23, .03), "agency": (.16, .03), "econ": (.70, .03), "mediated": (.67, .04)}  # what the police register shows
SAID = {  # share of women who bring it up with the police liaison, the student, the peer: (least, most)
    "AGENCY": ((0, .10), (.08, .19), (.17, .37)), "VIOLENCE": ((0, .10), (0, .28), (.17, .37)),
    "COERCION": ((0, .10), (0, .28), (.08, .28)), "LIFESTYLE": ((.08, .19), (0, .10), (0, .10)), "ECON": ((.40, .82),) * 3}
CHANNEL = {  # shares in the two channels in which snowballs start
    "econ": {"mediated": (.70, .03), "independent": (.70, .03)}, "coercion": {"mediated": (.29, .03), "independent": (.04, .015)},
    "agency": {"mediated": (.085, .025), "independent": (.49, .03)}}
ALONE, AGE_BANDS = (.33, .07), (24, 29, 34)  # share of the women alone with their age band, district and children; upper ends of three of four bands
AGENCY_GAP = .15  # peer minus police liaison
LIFESTYLE_RANK = {"pooled segments": 2, "women": 7}  # of the eight compared factors
OBSTACLE = {"police": ("SUBSTANCE", 4), "woman": ("CULTURE", 12)}  # each group's commonest obstacle, and by how many segments
POLICE_LIFESTYLE = (.55, .13)  # share of the 12 officers who name a costlier life as a cause
VOICES, SELDOM, OFTEN = ("woman", "police", "community"), .05, .25  # lesson 9 calls less than this never, and this much often
POOLED_LEAD = 5  # segments between LIFESTYLE and the third
PREVALENCE = {"ECON": (.42, .06), "DIV_EXT": (.13, .015), "COERCION": (.04, .008)}  # share of the 600 segments


class NoDraw(RuntimeError):
    """A step cannot show what a lesson needs, whatever its sub-seed: the steps before it, though accepted, leave it no room."""


def first_accepted(draw, accepted):
    """(result of `draw(attempt)`, number refused before it) for the first attempt with `accepted(result)`.

    Raises `NoDraw` after LIMIT refusals.
    """
    for attempt in range(LIMIT):
        result = draw(attempt)
        if accepted(result):
            return result, attempt
    raise NoDraw(f"No acceptable draw in {LIMIT} sub-seeds; if that is so in most worlds, loosen a margin in accept.py or change a parameter.")


def near(value, target, margin):
    """Is the value within the margin of its target? (A hair is allowed for rounding.)"""
    return abs(value - target) <= margin + 1e-9


def people_hold(people, planted, small=1000):
    """Population shares near the planted ones, and a police register with the published bias. (Worlds with fewer than `small` people pass: chance is too large in them.)"""
    if len(people) < small:
        return True
    known = people[people["detected_by_police"]]
    seen = {"mediated": (known["channel"] == "mediated").mean()} | {name: known[name].mean() for name in ("coercion", "agency", "econ")}
    return (all(near(people[name].mean(), share, NEAR) for name, share in planted.items())
            and all(near(seen[name], *target) for name, target in REGISTER.items()) and _channels_hold(people))


def _channels_hold(people):
    """In the channels in which snowballs are caught: the published ratio of coercion to agency, and economic need as everywhere."""
    share = people.groupby("channel")[list(CHANNEL)].mean()
    return all(near(share.loc[name, trait], *target) for trait, targets in CHANNEL.items() for name, target in targets.items())


def rates(said, role):
    """Share of women who bring up each code, by interviewer: 3 x 14, from women x codes and interviewers 0-2."""
    return np.array([said[role == number].sum(axis=0) / (role == number).sum() for number in range(len(p.ROLES))])


def gaps_hold(rate):
    """Rates of all 36 women: does the main effect of lesson 5 show?"""
    gap = rate[2] - rate[0]
    return gap[p.CODES.index("AGENCY")] >= AGENCY_GAP and gap[p.CODES.index("VIOLENCE")] > 0


def talk_holds(said, role):
    """The women whose consent can be used: are five telling codes named as often as expected, and do the effects of lessons 5 and 9 show?"""
    rate = rates(said, role)
    return (gaps_hold(rate) and all(low <= value <= high for code, bands in SAID.items() for value, (low, high) in zip(rate[:, p.CODES.index(code)], bands))
            and _rank(said[:, :8].sum(0), "LIFESTYLE") == LIFESTYLE_RANK["women"] and _liaison_matters(said[:, :8], role))


def privacy_holds(women):
    """Is about a third of the women (rows of the population) alone in a cell, and are there five of each age band, so that coarser cells can hide them?"""
    band = np.searchsorted(AGE_BANDS, women["age"].to_numpy())
    size = women.groupby([band, women["district"].to_numpy(), women["children"].to_numpy()])["age"].transform("size")
    return near((size == 1).mean(), *ALONE) and np.bincount(band, minlength=len(AGE_BANDS) + 1).min() >= 5


def _liaison_matters(said, role):
    """The three factors named most differ, and no tie makes either list doubtful, once the police liaison's interviews are left out."""
    lists = []
    for chosen in (said, said[role != 0]):
        counts = chosen.sum(0)
        order = np.argsort(-counts, kind="stable")
        if len(set(counts[order[:4]])) < 4:
            return False
        lists.append(list(order[:3]))
    return lists[0] != lists[1]


def _rank(counts, code):
    """Place of a code among the compared ones: 1 is named most."""
    return 1 + int((counts > counts[p.COMPARED.index(code)]).sum())


def segments_hold(segments, teaching, usable):
    """Enough of every kind for the teaching set, codes as frequent as agreement needs, and LIFESTYLE second in the pooled segments."""
    causes = segments[segments["domain"] == "cause"]
    given = np.array([[code in codes for code in p.CODES] for codes in causes["codes"]])
    pooled = given[causes["interview_id"].isin(usable).to_numpy()][:, :8].sum(0)
    second, third = np.sort(pooled)[::-1][1:3]
    return (teaching is not None and len(causes) == p.SEGMENTS["cause"] and all(near(given[:, p.CODES.index(code)].mean(), *target) for code, target in PREVALENCE.items())
            and _rank(pooled, "LIFESTYLE") == LIFESTYLE_RANK["pooled segments"] and second - third >= POOLED_LEAD
            and voices_hold(causes["interview_id"], causes["speaker_group"], given, usable)
            and near(causes.loc[given[:, p.CODES.index("LIFESTYLE")] & (causes["speaker_group"] == "police"), "interview_id"].nunique() / p.GROUPS["police"], *POLICE_LIFESTYLE)
            and all(_leads(segments, group, *target) for group, target in OBSTACLE.items()))


def _leads(segments, group, code, lead):
    """Is the code this group's commonest obstacle by such a lead?"""
    named = segments.loc[(segments["domain"] == "obstacle") & (segments["speaker_group"] == group), "codes"].str[0].value_counts()
    return named.get(code, 0) - named.drop(code, errors="ignore").max() >= lead


def voices_hold(interviews, groups, codes, usable):
    """Do women, police and community differ in all the ways that lesson 9 names: a factor that all name often, one that some never name, and one that nobody names much?

    interviews, groups: of each segment on causes; codes: segments x codes; usable: interviews with consent.
    """
    interviews, groups = np.asarray(interviews, dtype=object), np.asarray(groups, dtype=object)
    counted = [(groups[rows][0], codes[rows][:, :len(p.COMPARED)].any(axis=0)) for rows in (interviews == one for one in sorted(usable & set(interviews)))]
    voices = np.array([np.mean([named for group, named in counted if group == voice], axis=0) for voice in VOICES])
    low, high = voices.min(axis=0), voices.max(axis=0)
    never, often = low < SELDOM, high >= OFTEN
    return bool((low >= OFTEN).any() and (never & often).any() and (never & ~often).any() and (~never & (low < OFTEN)).any())


def adjudication_holds(segments, settled, usable_women, usable):
    """Do the adjudicated codes (causes x codes) keep the places of LIFESTYLE: second by pooled segments, seventh by persons among the women?"""
    interview = segments["interview_id"]
    if not voices_hold(interview, segments["speaker_group"], settled, usable):
        return False
    settled = settled[:, :len(p.COMPARED)]
    persons = [settled[(interview == one).to_numpy()].any(axis=0) for one in usable_women]
    return (_rank(np.sum(persons, axis=0), "LIFESTYLE") == LIFESTYLE_RANK["women"]
            and _rank(settled[interview.isin(usable).to_numpy()].sum(axis=0), "LIFESTYLE") == LIFESTYLE_RANK["pooled segments"])
