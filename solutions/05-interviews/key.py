"""Answer key of lesson 05: what is right, and every way of going wrong that we know.

Rates and lists are worked out from the tables of a world; talk is counted in the words that were spoken.
"""
import re

import numpy as np
import pandas as pd

from fieldwork.key import Key, Task
from fieldwork.kinds import Accept, choice, choices, fields, function, ids, number, prediction, sets, table
from fieldwork.world import World

ROLES = ["police liaison", "student", "peer"]
FAULTS = ["open", "leading", "moral", "double", "presumes", "hearsay", "threatening"]
GROUPS = ["police", "woman", "community", "official", "outreach", "academic"]
COMPARED = ["ECON", "FAMCONF", "DIV_EXT", "DIV_INT", "PEER", "LIFESTYLE", "AGENCY", "COERCION"]
SHOWN = ["ECON", "AGENCY", "VIOLENCE", "LIFESTYLE"]
V10 = World().table("turns").query("interview_id == 'V10'")["turn_id"].tolist()

# --- 5.1: what is wrong with a question ---------------------------------------------------------

LABELS = {
    "G01": {"open"}, "G02": Accept({"presumes"}, {"leading"}), "G03": Accept({"double"}, {"presumes"}),
    "G04": Accept({"open"}, {"presumes"}), "G05": {"open"}, "G06": Accept({"threatening"}, {"presumes", "double", "leading"}), "G07": {"open"},
    "G08": Accept({"leading"}, {"presumes"}), "G09": Accept({"double"}, {"leading", "presumes"}), "G10": Accept({"moral"}, {"presumes", "leading"}),
    "G11": {"open"}, "G12": {"open"}, "G13": {"open"}, "G14": Accept({"hearsay"}, {"presumes"}),
    "G15": Accept({"leading"}, {"moral", "presumes"}), "G16": {"open"}, "G17": Accept({"presumes"}, {"leading"}),
    "G18": Accept({"open"}, {"hearsay"}), "G19": {"open"}, "G20": Accept({"hearsay"}, {"presumes"}),
}


def typed(labels):
    """The labels that a question must have."""
    return labels.must if isinstance(labels, Accept) else labels


BAD_LABELS = {
    "all_open": dict.fromkeys(LABELS, {"open"}),
    "empty_for_open": {key: set() for key, labels in LABELS.items() if "open" in typed(labels)},
    "why_is_open": {"G10": {"open"}},
    "one_topic": {"G09": {"open"}},
    "one_how": {"G03": {"open"}},
    "right_is_neutral": {"G08": {"open"}},
    "praise_is_open": {"G17": {"open"}},
    "since_is_open": {"G02": {"open"}},
    "warning_is_honest": {"G06": {"open"}},
    "everybody_knows": {"G14": {"open"}},
    "what_do_you_hear": {"G20": {"open"}},
    "own_eyes": {"G13": {"hearsay"}},
    "if_presumes": {"G11": {"presumes"}},
}

# --- 5.2 to 5.4 ----------------------------------------------------------------------------------

REPAIRS = {"G02": "c", "G08": "a", "G09": "d", "G10": "b", "G17": "a"}
KNOWS = {"k1": "woman", "k2": "police", "k3": "official", "k4": "academic", "k5": "woman", "k6": "outreach", "k7": "community", "k8": "police"}
READING = {
    "time": {"V10-010", "V10-024", "V10-050"},
    "turns": "V10-036",
    "first": {"violence_10": "interviewer", "money_10": "interviewer", "complaint_10": "informant",
              "money_31": "interviewer", "violence_31": "informant", "complaint_31": "interviewer"},
}

# --- 5.5: who holds the words --------------------------------------------------------------------


def count_words(text):
    """Words of a text without what stands in square brackets."""
    return len(re.sub(r"\[.*?\]", " ", text).split())


def ratio(part, whole, words=lambda talk: talk["text_id"].map(count_words)):
    """A function (turns, interview) -> words where `part(talk)` holds, over words where `whole(talk)` holds."""
    def share(turns, interview):
        talk = turns[turns["interview_id"] == interview]
        count = words(talk)
        return float(count[part(talk)].sum() / count[whole(talk)].sum())
    return share


def asked(talk):
    return talk["role"] == "interviewer"


def told(talk):
    return talk["role"] == "informant"


def anybody(talk):
    return talk["role"].notna()


def both(talk):
    return asked(talk) | told(talk)


def mean_turns(turns, interview):
    """The interviewer's mean words a turn, over the sum of both means."""
    talk = turns[turns["interview_id"] == interview]
    mean = talk["text_id"].map(count_words).groupby(talk["role"].astype(str)).mean()
    return float(mean["interviewer"] / (mean["interviewer"] + mean["informant"]))


def mean_over_mean(turns, interview):
    """The interviewer's mean words a turn, over the mean of all turns."""
    talk = turns[turns["interview_id"] == interview]
    words = talk["text_id"].map(count_words)
    return float(words[asked(talk)].mean() / words.mean())


def words_asked(turns, interview):
    """The interviewer's words, not divided by anything."""
    talk = turns[turns["interview_id"] == interview]
    return int(talk["text_id"].map(count_words)[asked(talk)].sum())


def all_interviews(turns, interview):
    """The same share over all interviews at once."""
    words = turns["text_id"].map(count_words)
    return float(words[asked(turns)].sum() / words.sum())


talk_ratio = ratio(asked, anybody)
BAD_RATIOS = {
    "turns": ratio(asked, anybody, lambda talk: pd.Series(1, index=talk.index)),
    "informant": ratio(told, anybody),
    "odds": ratio(asked, told),
    "two_people": ratio(asked, both),
    "english": ratio(asked, anybody, lambda talk: talk["text_en"].map(count_words)),
    "notes": ratio(asked, anybody, lambda talk: talk["text_id"].str.split().str.len()),
    "letters": ratio(asked, anybody, lambda talk: talk["text_id"].str.len()),
    "mean_turns": mean_turns,
    "all_interviews": all_interviews,
    "all_but_her": ratio(lambda talk: ~told(talk), anybody),
    "the_example": lambda turns, interview: talk_ratio(turns, "V31"),
    "of_all_talks": lambda turns, interview: words_asked(turns, interview) / int(turns["text_id"].map(count_words).sum()),
    "count": lambda turns, interview: words_asked(turns, interview),
    "mean_over_mean": mean_over_mean,
    "upside_down": lambda turns, interview: 1 / talk_ratio(turns, interview),
}

# --- 5.6: how a cause came up --------------------------------------------------------------------


def how_it_came(talk, cause):
    """'spontaneous', 'prompted' or 'not mentioned'; talk: [(role, cause named), …] in the order of speaking."""
    heard = False
    for role, named in talk:
        if named == cause and role != "informant":
            heard = True
        if named == cause and role == "informant":
            return "prompted" if heard else "spontaneous"
    return "not mentioned"


def any_time(talk, cause):
    """Prompted wherever in the talk somebody else names it."""
    roles = {role for role, named in talk if named == cause}
    return "not mentioned" if "informant" not in roles else "prompted" if len(roles) > 1 else "spontaneous"


def turn_before(talk, cause):
    """Prompted only when the turn just before names it."""
    for before, (role, named) in zip([["", ""], *talk], talk):
        if named == cause and role == "informant":
            return "prompted" if before[1] == cause and before[0] != "informant" else "spontaneous"
    return "not mentioned"


def interviewer_only(talk, cause):
    """As if nobody else were in the room."""
    return how_it_came([pair for pair in talk if pair[0] in ("interviewer", "informant")], cause)


def named_is_mentioned(talk, cause):
    """A cause that only others named counts as prompted."""
    first = next((role for role, named in talk if named == cause), None)
    return "not mentioned" if first is None else "spontaneous" if first == "informant" else "prompted"


def any_cause(talk, cause):
    """Prompted as soon as anybody else has named anything."""
    heard = False
    for role, named in talk:
        if role != "informant":
            heard = True
        elif named == cause:
            return "prompted" if heard else "spontaneous"
    return "not mentioned"


def last_mention(talk, cause):
    """Judged by her last mention, not her first."""
    answer, heard = "not mentioned", False
    for role, named in talk:
        if named == cause:
            heard = heard or role != "informant"
            answer = ("prompted" if heard else "spontaneous") if role == "informant" else answer
    return answer


def her_own_word(talk, cause):
    """Prompted wherever she mentions it at all: her own word counts as heard."""
    return "prompted" if ("informant", cause) in map(tuple, talk) else "not mentioned"


def never_is_spontaneous(talk, cause):
    """What she never mentions counts as spontaneous."""
    answer = how_it_came(talk, cause)
    return "spontaneous" if answer == "not mentioned" else answer


def first_pair_only(talk, cause):
    """The answer is given after the first pair, whatever follows."""
    return how_it_came(talk[:1], cause)


def swapped(talk, cause):
    """The two words exchanged."""
    return {"prompted": "spontaneous", "spontaneous": "prompted"}.get(how_it_came(talk, cause), "not mentioned")


I, Q, O = "informant", "interviewer", "other"
ONE_TALK = [[Q, "ECON"], [I, "ECON"], [I, "VIOLENCE"], [Q, "COERCION"], [I, "FAMCONF"], [I, "PEER"], [O, "LIFESTYLE"], [Q, "VIOLENCE"], [I, "LIFESTYLE"], [I, "ECON"], [I, "COERCION"], [I, "VIOLENCE"], [Q, "AGENCY"], [Q, "PEER"]]
CASES = [(ONE_TALK, cause) for cause in ("ECON", "VIOLENCE", "PEER", "FAMCONF", "LIFESTYLE", "COERCION", "AGENCY", "DEBT")]
CASES.append(([[I, "DEBT"], [Q, "ECON"], [I, "ECON"], [I, "DEBT"]], "DEBT"))  # here she speaks first
CASES.append(([[Q, "CARE"], [I, "PEER"]], "PEER"))  # and here nobody has spoken of money
NAMED_BY = [[Q, "ECON"], [I, "ECON"], [I, "VIOLENCE"], [I, "COERCION"], [Q, "LIFESTYLE"]]  # of the notebook


def talks(world):
    """In the student world one talk that holds every turn of the road; in twins the same turns under other names, with others before them."""
    if world.seed == 0:
        return CASES
    rng = np.random.default_rng(world.seed)
    names = dict(zip(sorted({cause for _, cause in ONE_TALK}), rng.permutation(COMPARED).tolist()))
    start = [[Q, "STIGMA"], [I, "STIGMA"]][: int(rng.integers(1, 3))]
    twins = [(start + [[role, names[cause]] for role, cause in ONE_TALK], names.get(cause, "DEBT")) for talk, cause in CASES if talk is ONE_TALK]
    return [*twins, *CASES]


# --- 5.7 and 5.9: the interviewer's effect -------------------------------------------------------


def agreed(world):
    """Ids of informants whose consent was written or recorded and not withdrawn."""
    consents = world.table("consents")
    holds = consents["mode"].isin(["written", "recorded verbal"]) & consents["withdrawn_on"].isna()
    return set(consents.loc[holds, "informant_id"])


def by_lot(world, consent=True):
    """The randomised interviews (one of them was entered twice), with consent that holds or with any."""
    interviews = world.table("interviews")
    chosen = interviews["randomised"].astype(bool)
    return interviews[chosen & interviews["informant_id"].isin(agreed(world))] if consent else interviews[chosen]


def said_in(world, interviews):
    """The mentions of these interviews."""
    mentions = world.table("mentions")
    return mentions[mentions["interview_id"].isin(interviews["interview_id"])]


def women(rows):
    """Different women by the interviewer's role, 0 where there are none."""
    return rows.groupby("interviewer_role")["informant_id"].nunique().reindex(ROLES, fill_value=0)


def as_rates(numerator, denominator):
    """A function of a world -> {role: {code: rate}} from (world, code) -> Series and world -> Series or number."""
    def rates(world):
        below = denominator(world)
        shares = {code: numerator(world, code) / below for code in SHOWN}
        return {role: {code: float(shares[code][role]) for code in SHOWN} for role in ROLES}
    return rates


def heard(world, code, consent=True):
    """Women who brought up the code, by role."""
    said = said_in(world, by_lot(world, consent))
    return women(said[said["code"] == code])


def rows_heard(world, code):
    """Rows of mentions instead of women."""
    said = said_in(world, by_lot(world))
    return said[said["code"] == code]["interviewer_role"].value_counts().reindex(ROLES, fill_value=0)


def everybody(world):
    """All interviews with consent, officers and officials too."""
    interviews = world.table("interviews")
    return interviews[interviews["informant_id"].isin(agreed(world))]


def heard_everywhere(world, code):
    """People who named the code in all interviews, by role."""
    said = said_in(world, everybody(world))
    return women(said[said["code"] == code])


RATES = as_rates(heard, lambda world: women(by_lot(world)))
BAD_RATES = {
    "counts": as_rates(heard, lambda world: pd.Series(1, index=ROLES)),
    "all_women": as_rates(heard, lambda world: by_lot(world)["informant_id"].nunique()),
    "share_of_mentions": as_rates(rows_heard, lambda world: said_in(world, by_lot(world))["interviewer_role"].value_counts()),
    "everybody": as_rates(heard_everywhere, lambda world: women(everybody(world))),
    "no_consent": as_rates(lambda world, code: heard(world, code, False), lambda world: women(by_lot(world, False))),
    "rows": as_rates(rows_heard, lambda world: by_lot(world)["interviewer_role"].value_counts()),
    "over_talks": as_rates(heard, lambda world: by_lot(world)["interviewer_role"].value_counts()),
    "among_tellers": lambda world: {role: {code: float(heard(world, code)[role] / heard(world, code).sum()) for code in SHOWN} for role in ROLES},
    "percent": as_rates(heard, lambda world: women(by_lot(world)) / 100),
    "care": as_rates(lambda world, code: heard(world, "CARE"), lambda world: women(by_lot(world))),
    "turned_roles": lambda world: dict(zip(reversed(ROLES), RATES(world).values())),
    "one_decimal": lambda world: {role: {code: round(rate, 1) for code, rate in shares.items()} for role, shares in RATES(world).items()},
    "dropped_role": lambda world: {role: {code: rate or None for code, rate in shares.items()} for role, shares in RATES(world).items()},
}


def counted(said):
    """Different women for each of the compared codes, most first, 0 where nobody said it."""
    counts = said[said["code"].isin(COMPARED)].groupby("code")["informant_id"].nunique()
    return counts.reindex(COMPARED, fill_value=0).sort_values(ascending=False, kind="stable")


def second(counts):
    """The code in the second place."""
    return counts.index[1]


def never(counts, at_most=0):
    """Codes that no woman brought up, or not more than `at_most`."""
    return set(counts.index[counts <= at_most])


def parts(world):
    """Counts over all randomised interviews with consent, over the liaison's alone, and without his."""
    said = said_in(world, by_lot(world))
    his = said["interviewer_role"] == "police liaison"
    return counted(said), counted(said[his]), counted(said[~his])


def two_reports(only, without, place=second, silent=never):
    """The answer that follows from two columns of counts."""
    return {"only_second": place(only), "only_never": silent(only), "without_second": place(without), "without_never": silent(without)}


def told_apart(world):
    """What the two teams would report."""
    return two_reports(*parts(world)[1:])


def exchanged(world):
    """The teams the wrong way round."""
    _, only, without = parts(world)
    return two_reports(without, only)


def everybody_twice(world):
    """Both times over all interviewers."""
    everything = parts(world)[0]
    return {"only_never": never(everything), "without_never": never(everything)}


def first_place(world):
    """The first place instead of the second."""
    _, only, without = parts(world)
    return {"only_second": only.index[0], "without_second": without.index[0]}


def what_was_heard(world):
    """The causes that came up instead of those that did not."""
    return {"only_never": set(COMPARED) - never(parts(world)[1])}


def rarely(world):
    """One woman counted as none."""
    return {"only_never": never(parts(world)[1], 1)}


# --- 5.10 ----------------------------------------------------------------------------------------

ITEMS = [f"b{i:02}" for i in range(1, 11)]
CHANGED = {"b01", "b04", "b06", "b09"}

KEY = Key("05-interviews", points=44, manual={"5.11": 12}, tasks=[
    Task("5.0", prediction(keys=["choice", "violence", "clothes", "money"], options=[*ROLES, "same"]), points=1),
    Task("5.1", sets(keys=list(LABELS), universe=FAULTS), points=4, right=LABELS, none_below=.5, wrong=BAD_LABELS),
    Task("5.2", choices(keys=list(REPAIRS), options=["a", "b", "c", "d"]), points=2, right=REPAIRS, none_below=.4, wrong={
        "polite": {"G02": "a", "G08": "b", "G09": "c"},
        "closed": {"G02": "b", "G08": "c", "G09": "a", "G17": "c"},
        "topic_gone": {"G02": "d", "G08": "d", "G10": "d", "G17": "d"},
        "polite_patrol": {"G02": "a"},
        "polite_divorce": {"G08": "b"},
        "polite_double": {"G09": "c"},
        "still_two": {"G09": "b"},
        "half_of_it": {"G09": "a"},
        "still_judging": {"G10": "a"},
        "regret": {"G10": "c"},
        "still_success": {"G17": "b"},
        "closed_course": {"G17": "c"},
        "closed_divorce": {"G08": "c"},
        "closed_patrol": {"G02": "b"}}),
    Task("5.3", choices(keys=list(KNOWS), options=GROUPS), points=2, right=KNOWS, none_below=.5, wrong={
        "police_on_motives": {"k1": "police"},
        "outreach_on_motives": {"k1": "outreach"},
        "woman_on_articles": {"k2": "woman"},
        "academic_on_file": {"k2": "academic"},
        "officer_on_understanding": {"k5": "police"},
        "outreach_for_office": {"k3": "outreach"},
        "police_on_meaning": {"k4": "police"},
        "woman_for_outreach": {"k6": "woman"},
        "outsiders_on_street": {"k7": "police"},
        "others_on_desk": {"k8": "academic"}}),
    Task("5.4", fields(time=ids(V10), turns=choice(V10), first=choices(keys=list(READING["first"]), options=["interviewer", "informant"])),
         points=3, right=READING, none_below=.34, wrong={
             "horn": {"time": READING["time"] | {"V10-054"}},
             "how_long": {"time": READING["time"] | {"V10-028"}},
             "his_answers": {"time": {"V10-011", "V10-025", "V10-051"}},
             "first_time_only": {"time": {"V10-010"}},
             "long_answer": {"turns": "V10-038"},
             "his_question": {"turns": "V10-035"},
             "a_correction": {"turns": "V10-010"},
             "not_husband": {"turns": "V10-030"},
             "peer_never_prompts": {"first": {"money_31": "informant", "complaint_31": "informant"}},
             "liaison_asks_all": {"first": {"complaint_10": "interviewer"}},
             "she_confirmed_blows": {"first": {"violence_10": "informant"}},
             "she_confirmed_money": {"first": {"money_10": "informant"}},
             "peer_money": {"first": {"money_31": "informant"}},
             "peer_complaint": {"first": {"complaint_31": "informant"}},
             "uncle": {"first": {"violence_31": "interviewer"}}}),
    Task("5.5", function(returns=number(tolerance=.0005, low=0, high=1),
                         cases=lambda world: [(world.ref("turns"), interview) for interview in ("V04", "V10", "V46", "V51", "V63")]),
         points=4, right=talk_ratio, wrong=BAD_RATIOS),
    Task("5.6", function(returns=choice(options=["spontaneous", "prompted", "not mentioned"]), cases=talks), points=3, right=how_it_came, wrong={
        "swapped": swapped, "her_own_word": her_own_word, "any_cause": any_cause, "named_is_mentioned": named_is_mentioned, "any_time": any_time,
        "last_mention": last_mention, "turn_before": turn_before, "interviewer_only": interviewer_only,
        "never_is_spontaneous": never_is_spontaneous, "first_pair_only": first_pair_only,
        "named_by_inside": lambda talk, cause: how_it_came(NAMED_BY, cause)}),
    Task("5.7", table(rows=ROLES, columns={code: number(tolerance=.001, low=0, high=1, none_ok=True) for code in SHOWN}), points=4, right=RATES,
         none_below=.34, wrong=BAD_RATES),
    Task("5.8", ids([f"r{i}" for i in range(1, 7)]), points=3, right={"r2", "r5"}, none_below=.4, wrong={
        "everything": {f"r{i}" for i in range(1, 7)},
        "women_lie": {"r1", "r2", "r5"},
        "peers_invent": {"r2", "r3", "r5"},
        "throw_away": {"r2", "r4", "r5"},
        "proved_for_all": {"r2", "r5", "r6"},
        "nothing": set(),
        "need_missed": {"r2"},
        "difference_missed": {"r5"}}),
    Task("5.9", fields(only_second=choice(COMPARED), only_never=ids(COMPARED), without_second=choice(COMPARED), without_never=ids(COMPARED)), points=3,
         right=told_apart, none_below=.4, wrong={
             "exchanged": exchanged, "what_was_heard": what_was_heard, "all_eight": lambda world: {"only_never": set(COMPARED)}, "everybody_twice": everybody_twice,
             "first_place": first_place, "rarely": rarely}),
    Task("5.10", ids(ITEMS), points=3, right=CHANGED, none_below=.4, wrong={
        "nothing": set(),
        "everything": set(ITEMS),
        "missed_hearsay": CHANGED - {"b06"},
        "missed_hedge": CHANGED - {"b09"},
        "missed_arrest": CHANGED - {"b04"},
        "missed_force": CHANGED - {"b01"},
        "word_for_word": CHANGED | {"b05"},
        "pun": CHANGED | {"b07"},
        "taste": CHANGED | {"b02", "b10"},
        "goodbye": CHANGED | {"b02"},
        "nice_word": CHANGED | {"b08"},
        "four_hours": CHANGED | {"b10"},
        "column": CHANGED | {"b03"}}),
])
