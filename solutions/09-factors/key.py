"""Answer key of lesson 09: what is right, and every way of going wrong that we know.

Everything about shares, places and labels is computed from the world by the rules that the lesson states.
"""
from functools import lru_cache

import pandas as pd

from fieldwork.evidence import evidence, shares_by
from fieldwork.key import Key, Task
from fieldwork.kinds import choices, fields, function, ids, number, prediction, table
from fieldwork.world import World

FACTORS = ["ECON", "FAMCONF", "DIV_EXT", "DIV_INT", "PEER", "LIFESTYLE", "AGENCY", "COERCION"]
VOICES = ["woman", "police", "community"]
LABELS = ["agreement", "partial", "silence", "dissonance"]
EVERYBODY = World().table("informants")["informant_id"].tolist()
GUESSES = ["econ_women", "lifestyle_police", "lifestyle_women", "agency_women"]


@lru_cache(maxsize=8)
def held(world):
    """(said, people) of a world: only passages of people whose consent holds."""
    said, people = evidence(world.table)
    return said[said["informant_id"].isin(people["informant_id"])], people


@lru_cache(maxsize=8)
def women(world):
    """(who named what, once each; the women) of a world."""
    said, people = held(world)
    people = people[people["group"] == "woman"]
    return said[said["informant_id"].isin(people["informant_id"])].drop_duplicates(["informant_id", "code"]), people


# --- 9.1: the share of persons ------------------------------------------------

def share_of_persons(speakers, people):
    """Share of `people` who are among the speakers of the passages."""
    return len(set(speakers) & set(people)) / len(people)


def of_the_example():
    """The figure of the worked example: what a function gives that still has its names, `passages` and `officers`."""
    said, people = held(World())
    return share_of_persons(said.query("code == 'PEER' and group == 'police'")["informant_id"], people.query("group == 'police'")["informant_id"])


BAD_SHARES = {
    "passages": lambda speakers, people: len(speakers) / len(people),
    "passages_with_consent": lambda speakers, people: len([s for s in speakers if s in people]) / len(people),
    "among_passages": lambda speakers, people: len([s for s in speakers if s in people]) / len(speakers),
    "persons_by_passages": lambda speakers, people: len(set(speakers) & set(people)) / len(speakers),
    "without_consent": lambda speakers, people: len(set(speakers)) / len(people),
    "among_speakers": lambda speakers, people: len(set(speakers) & set(people)) / len(set(speakers)),
    "everybody_below": lambda speakers, people: len(set(speakers) & set(people)) / len(set(speakers) | set(people)),
    "count": lambda speakers, people: len(set(speakers) & set(people)),
    "percent": lambda speakers, people: 100 * share_of_persons(speakers, people),
    "either": lambda speakers, people: len(set(speakers) | set(people)) / len(people),
    "the_word_and": lambda speakers, people: len(set(speakers) and set(people)) / len(people),
    "silent": lambda speakers, people: 1 - share_of_persons(speakers, people),
    "example_group": lambda speakers, people: of_the_example(),
}


def six_lists(world):
    """One practice pair with a withdrawn speaker and one with a talkative one, short enough to be shown; then passages on a factor and the people of a small group."""
    said, people = evidence(world.table)
    pairs = [(code, group) for code in ("LIFESTYLE", "ECON") for group in ("police", "community")]
    lists = [(said.query("code == @code and group == @group")["informant_id"].tolist(),
              people.loc[people["group"] == group, "informant_id"].tolist()) for code, group in pairs]
    return [(["I90", "I90", "I91", "I99"], ["I90", "I91", "I92", "I93", "I94"]), (["I91", "I91", "I91"], ["I90", "I91", "I92"]), *lists]


# --- 9.2 and 9.3: factor by group, and what the three voices add up to ----------

def as_rows(shares):
    """{factor: {voice: share}} of a table of shares."""
    whole = shares.reindex(index=FACTORS, columns=VOICES, fill_value=0).fillna(0)
    return {code: {voice: float(whole.loc[code, voice]) for voice in VOICES} for code in FACTORS}


def factor_by_group(world):
    return as_rows(shares_by(*held(world)))


def by_passages(world):
    """Passages on a factor among all passages of the group."""
    said, _ = held(world)
    counts = pd.crosstab(said["code"], said["group"])
    return as_rows(counts / counts.sum())


def unmended(world):
    """The cell as Bagas left it: passages, also without consent, among the passages of the group."""
    said, _ = evidence(world.table)
    counts = pd.crosstab(said["code"], said["group"])
    return as_rows(counts / counts.sum())


def unmended_above(world):
    """Only line 3 mended."""
    said, people = evidence(world.table)
    return as_rows(pd.crosstab(said["code"], said["group"]) / people["group"].value_counts())


def unmended_below(world):
    """Only line 1 mended: persons, among all the factors that persons of the group name."""
    said, _ = held(world)
    counts = pd.crosstab(*[said.drop_duplicates(["informant_id", "code"])[column] for column in ("code", "group")])
    return as_rows(counts / counts.sum())


def times(factor):
    """A wrong answer: every share multiplied by a number, or by the size of the group (None)."""
    def wrong(world):
        _, people = held(world)
        sizes = people["group"].value_counts()
        return {code: {voice: share * (sizes[voice] if factor is None else factor) for voice, share in row.items()} for code, row in factor_by_group(world).items()}
    return wrong


def passages_a_person(world):
    said, people = held(world)
    return as_rows(pd.crosstab(said["code"], said["group"]) / people["group"].value_counts())


def rows_not_columns(world):
    """Among those who name a factor, the share that each group makes up."""
    said, _ = held(world)
    counts = pd.crosstab(*[said.drop_duplicates(["informant_id", "code"])[column] for column in ("code", "group")])
    return as_rows(counts.div(counts.sum(axis=1), axis=0))


def without_consent(world):
    said, people = evidence(world.table)
    counts = pd.crosstab(*[said.drop_duplicates(["informant_id", "code"])[column] for column in ("code", "group")])
    return as_rows(counts / people["group"].value_counts())


def of_everybody(world):
    said, people = held(world)
    counts = pd.crosstab(*[said.drop_duplicates(["informant_id", "code"])[column] for column in ("code", "group")])
    return as_rows(counts / len(people))


def label(row):
    """The rule of the lesson, first line that fits: dissonance, agreement, silence, partial."""
    low, high = min(row.values()), max(row.values())
    if low < .05:
        return "dissonance" if high >= .25 else "silence"
    return "agreement" if low >= .25 else "partial"


def labels(world):
    return {code: label(row) for code, row in factor_by_group(world).items()}


def relabelled(replace):
    """A wrong answer: each factor whose right label is among `replace` gets another."""
    return lambda world: {code: replace[right] for code, right in labels(world).items() if right in replace}


def average(world):
    """Labels by the mean of the three: high is agreement, low is silence."""
    means = {code: sum(row.values()) / 3 for code, row in factor_by_group(world).items()}
    guess = {code: "agreement" if mean >= .25 else "partial" if mean >= .05 else "silence" for code, mean in means.items()}
    return {code: got for code, got in guess.items() if got != labels(world)[code] and labels(world)[code] == "dissonance"}


# --- 9.4: negative cases --------------------------------------------------------

def negative(world):
    """Divorced women who do not name economic need: cases against 'divorce leads there through money'."""
    named, people = women(world)
    return set(people.loc[people["marital"] == "divorced", "informant_id"]) - set(named.loc[named["code"] == "ECON", "informant_id"])


def confirming(world):
    named, people = women(world)
    return set(people.loc[people["marital"] == "divorced", "informant_id"]) & set(named.loc[named["code"] == "ECON", "informant_id"])


def not_divorced(world):
    """Women who name need without a divorce: another claim's negative cases."""
    named, people = women(world)
    return set(named.loc[named["code"] == "ECON", "informant_id"]) - set(people.loc[people["marital"] == "divorced", "informant_id"])


def no_need_at_all(world):
    named, people = women(world)
    return set(people["informant_id"]) - set(named.loc[named["code"] == "ECON", "informant_id"])


def told_divorce(world):
    """Divorced women who do not tell the divorce as a cause."""
    named, people = women(world)
    told = set(named.loc[named["code"].isin(["DIV_EXT", "DIV_INT"]), "informant_id"])
    return set(people.loc[people["marital"] == "divorced", "informant_id"]) - told


# --- 9.5: the place of a costlier life ------------------------------------------

def place(series):
    return int(series.reindex(FACTORS, fill_value=0).fillna(0).rank(ascending=False, method="min")["LIFESTYLE"])


def places(world):
    said, people = held(world)
    shares = shares_by(said, people)
    return {"passages": place(said["code"].value_counts()), "groups": place(shares.mean(axis=1)), "women": place(shares["woman"])}


def place_but(**others):
    """A wrong answer that differs in some entries; each is a function of (said, people, shares)."""
    def wrong(world):
        said, people = held(world)
        shares = shares_by(said, people)
        return {name: place(how(said, people, shares)) for name, how in others.items()}
    return wrong


# --- 9.6: who asked -----------------------------------------------------------

def asked(world, code="AGENCY", by_lot=True, persons=True):
    """Peer minus police liaison: share of the women who name a code."""
    said, people = held(world)
    people = people[(people["group"] == "woman") & (people["by_lot"] | (not by_lot))]
    said = said[said["informant_id"].isin(people["informant_id"]) & (said["code"] == code)].merge(people, on="informant_id")
    said = said.drop_duplicates("informant_id") if persons else said
    rates = said["asked_by"].value_counts().reindex(people["asked_by"].unique(), fill_value=0) / people["asked_by"].value_counts()
    return float(rates["peer"] - rates["police liaison"])


def composition(world):
    """Peer minus liaison among the women who name it: the wrong denominator."""
    named, people = women(world)
    roles = named[named["code"] == "AGENCY"].merge(people, on="informant_id")["asked_by"].value_counts(normalize=True)
    return float(roles.get("peer", 0) - roles.get("police liaison", 0))


# --- 9.7: rival theories ----------------------------------------------------------

def verdicts(world):
    """Each prediction as stated in the lesson: held, failed, or not tested by these data."""
    named, people = women(world)
    everyone = set(people["informant_id"])
    shares = shares_by(*held(world))

    def share(code, among):
        return len(set(named.loc[named["code"] == code, "informant_id"]) & set(among)) / len(among)
    mothers, conflict = set(people.loc[people["children"], "informant_id"]), set(named.loc[named["code"] == "FAMCONF", "informant_id"])
    tests = {"p1": share("ECON", everyone) >= .5, "p2": share("ECON", mothers) > share("ECON", everyone - mothers),
             "p3": share("PEER", everyone) >= .5, "p4": share("PEER", conflict) > share("PEER", everyone - conflict),
             "p5": shares.loc["PLATFORM", "woman"] >= shares.loc["PLATFORM", "police"]}
    return {name: "held" if right else "failed" for name, right in tests.items()} | {"p6": "not tested", "p7": "not tested"}


TOO_STRONG = {"s02", "s04", "s06", "s07", "s09", "s11"}
SENTENCES = [f"s{n:02}" for n in range(1, 13)]

# --- 9.9: leave one out ---------------------------------------------------------


def ranks(named, method="min"):
    return named[named["code"].isin(FACTORS)]["code"].value_counts().reindex(FACTORS, fill_value=0).rank(ascending=False, method=method)


def stable(world, method="min"):
    """Factors whose place among the women stays the same whichever one woman is left out."""
    named, people = women(world)
    whole, keeps = ranks(named, method), set(FACTORS)
    for one in people["informant_id"]:
        rest = ranks(named[named["informant_id"] != one], method)
        keeps -= {code for code in FACTORS if rest[code] != whole[code]}
    return keeps


def moving(world):
    return set(FACTORS) - stable(world)


def first_three(world):
    return set(ranks(women(world)[0]).sort_values(kind="stable").index[:3])


# --- 9.10: findings and the planted truth ------------------------------------------

NEAR = .15  # a number nearer than this to the planted one stands, unless something bent it
BENT = {"agency": "who asked", "lifestyle": "who spoke", "register": "who was found"}  # every accepted world shows these (fieldwork.world.accept)


def gaps(world):
    """Share of mothers minus share of other women: (naming economic need, planted with it)."""
    named, people = women(world)
    need = people["informant_id"].isin(named.loc[named["code"] == "ECON", "informant_id"]).groupby(people["children"]).mean()
    planted = world.table("population").groupby("children")["econ"].mean()
    return need[True] - need[False], planted[True] - planted[False]


def by_luck(found, planted):
    return "too few" if abs(found - planted) >= NEAR else "stands"


def findings(world):
    """What became of each finding once the truth is open."""
    named, people = women(world)
    need = (named["code"] == "ECON").sum() / len(people)
    return BENT | {"econ": by_luck(need, world.table("population")["econ"].mean()), "children": by_luck(*gaps(world))}


def gap_mistaken(world):
    return {"children": "stands" if findings(world)["children"] == "too few" else "too few"}


REASONS = ["stands", "who asked", "who spoke", "who was found", "too few"]

KEY = Key("09-factors", points=43, manual={"9.11": 12}, tasks=[
    Task("9.0", prediction(keys=GUESSES, low=0, high=1), points=1),
    Task("9.1", function(returns=number(tolerance=.005), cases=six_lists), points=3, right=share_of_persons, wrong=BAD_SHARES),
    Task("9.2", table(rows=FACTORS, columns={voice: number(tolerance=.006) for voice in VOICES}), points=3, right=factor_by_group, wrong={
        "unmended": unmended,
        "unmended_above": unmended_above,
        "by_passages": by_passages,
        "passages_a_person": passages_a_person,
        "rows_not_columns": rows_not_columns,
        "without_consent": without_consent,
        "of_everybody": of_everybody,
        "unmended_below": unmended_below,
        "counts": times(None),
        "percent": times(100)}),
    Task("9.3", choices(keys=FACTORS, options=LABELS), points=3, right=labels, none_below=.5, wrong={
        "average": average,
        "silence_is_no": relabelled({"silence": "dissonance"}),
        "loudest_wins": relabelled({"partial": "agreement"}),
        "difference_is_no": relabelled({"partial": "dissonance"}),
        "no_conflict_seen": relabelled({"dissonance": "partial"}),
        "one_is_enough": relabelled({"dissonance": "silence"})}),
    Task("9.4", ids(EVERYBODY), points=3, right=negative, none_below=.5, wrong={
        "confirming": confirming,
        "no_need_at_all": no_need_at_all,
        "not_divorced": not_divorced,
        "told_divorce": told_divorce,
        "all_divorced": lambda world: negative(world) | confirming(world),
        "example": {"I01", "I02"},
        "nothing": set()}),
    Task("9.5", fields(passages=number(whole=True), groups=number(whole=True), women=number(whole=True)), points=3, right=places, none_below=.3, wrong={
        "passages_only": place_but(groups=lambda said, people, shares: said["code"].value_counts(), women=lambda said, people, shares: said["code"].value_counts()),
        "women_only": place_but(passages=lambda said, people, shares: shares["woman"], groups=lambda said, people, shares: shares["woman"]),
        "from_the_bottom": place_but(passages=lambda said, people, shares: -said["code"].value_counts().reindex(FACTORS),
                                     groups=lambda said, people, shares: -shares.mean(axis=1).reindex(FACTORS),
                                     women=lambda said, people, shares: -shares["woman"].reindex(FACTORS)),
        "changed_about": lambda world: {"passages": places(world)["women"], "women": places(world)["passages"]},
        "from_nought": lambda world: {name: rank - 1 for name, rank in places(world).items()},
        "police_for_women": place_but(women=lambda said, people, shares: shares["police"])}),
    Task("9.6", number(tolerance=.005, low=-1, high=1), points=3, right=asked, wrong={
        "passages": lambda world: asked(world, persons=False),
        "composition": composition,
        "other_factor": lambda world: asked(world, code="ECON"),
        "peer_the_code": lambda world: asked(world, code="PEER")}),
    Task("9.7", choices(keys=[f"p{n}" for n in range(1, 8)], options=["held", "failed", "not tested"]), points=4, right=verdicts, none_below=.5, wrong={
        "all_held": lambda world: {name: "held" for name, right in verdicts(world).items() if right == "failed"},
        "label_by_keyword": {"p6": "failed"},
        "label_confirmed": {"p6": "held"},
        "guardian_by_keyword": {"p7": "failed"},
        "guardian_confirmed": {"p7": "held"},
        "close_is_held": lambda world: {"p4": "held"} if verdicts(world)["p4"] == "failed" else {"p4": "failed"},
        "by_police": lambda world: {"p3": "held"} if verdicts(world)["p3"] == "failed" else {"p3": "failed"},
        "need_denied": {"p1": "failed"},
        "small_numbers": {"p4": "not tested"},
        "no_cause": {"p2": "not tested"},
        "two_voices": {"p5": "not tested"}}),
    Task("9.8", ids(SENTENCES), points=3, right=TOO_STRONG, none_below=.5, wrong={
        "turned_round": set(SENTENCES) - TOO_STRONG,
        "nothing": set(),
        "everything": set(SENTENCES),
        "association": TOO_STRONG | {"s03"},
        "reported_cause": TOO_STRONG | {"s01", "s08"},
        "hedged": TOO_STRONG - {"s04"},
        "soft_verb": TOO_STRONG - {"s07"},
        "to_everybody": TOO_STRONG - {"s06", "s09"},
        "silence_as_fact": TOO_STRONG - {"s11"},
        "plain_cause": TOO_STRONG - {"s02"},
        "a_country": TOO_STRONG - {"s06"},
        "knowing": TOO_STRONG - {"s09"},
        "the_lot": TOO_STRONG | {"s05"},
        "most": TOO_STRONG | {"s01"},
        "hearsay": TOO_STRONG | {"s08"},
        "nobody": TOO_STRONG | {"s10"},
        "together": TOO_STRONG | {"s12"}}),
    Task("9.9", ids(FACTORS), points=3, right=stable, none_below=.5, wrong={
        "moving": moving,
        "nothing": set(),
        "everything": set(FACTORS),
        "first_three": first_three,
        "ties_by_order": lambda world: stable(world, "first")}),
    Task("9.10", choices(keys=["econ", "agency", "lifestyle", "register", "children"], options=REASONS), points=2, right=findings, none_below=.4, wrong={
        "all_stand": dict.fromkeys(["agency", "lifestyle", "register"], "stands"),
        "all_too_few": dict.fromkeys(["agency", "lifestyle", "register"], "too few"),
        "asked_too_few": {"agency": "too few"},
        "women_hide": {"lifestyle": "who asked"},
        "register_asked": {"register": "who asked"},
        "need_doubted": {"econ": "who asked"},
        "liaison_believed": {"agency": "stands"},
        "asked_is_spoke": {"agency": "who spoke"},
        "officers_believed": {"lifestyle": "stands"},
        "register_believed": {"register": "stands"},
        "register_spoke": {"register": "who spoke"},
        "gap_taken": gap_mistaken}),
])
