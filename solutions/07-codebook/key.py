"""Answer key of lesson 07: what is right, and every way of going wrong that we know.

Headlines come from the world; the marks of passages are those of the written interviews (solutions/transcripts/planted.csv).
"""
from pathlib import Path

import pandas as pd

from fieldwork.key import Key, Task
from fieldwork.kinds import Accept, choice, choices, coding, fields, function, ids, number, prediction, sealed_gold, sets
from fieldwork.kinds.coding import HABITS
from fieldwork.world import World

PLANTED = pd.read_csv(Path(__file__).resolve().parents[1] / "transcripts" / "planted.csv")
FAMILY, OWN = ("FAMCONF", "DIVORCE"), ("LIFESTYLE", "AGENCY")
LOCI = ["internal", "external", "both"]

# --- 7.1: cuts --------------------------------------------------------------
CUTS = {"c1": "good", "c2": "two_ideas", "c3": "two_speakers", "c4": "half_idea", "c5": "good", "c6": "half_idea", "c7": "two_ideas", "c8": "two_speakers"}


# --- 7.2: what two coders confuse -------------------------------------------

def crossed(world, book="1"):
    """Counts of Wulan's (rows) and Bagas's (columns) words with a codebook."""
    codings = world.table("locus_codings")
    given = codings[codings["codebook"].astype(str) == book].pivot(index="segment_id", columns="coder", values="locus")
    return pd.crosstab(given["A"], given["B"]).reindex(index=LOCI, columns=LOCI, fill_value=0)


def confusion(world, book="1"):
    """(agreement, {pair: share of the disagreements}, disagreements, table)."""
    cells = crossed(world, book)
    same = sum(cells.loc[word, word] for word in LOCI)
    apart = cells.to_numpy().sum() - same
    pairs = {(a, b): (cells.loc[a, b] + cells.loc[b, a]) / apart for a, b in (("internal", "external"), ("internal", "both"), ("external", "both"))}
    return same / cells.to_numpy().sum(), pairs, apart, cells


def most_confused(world):
    """The right answer of 7.2."""
    agree, pairs, *_ = confusion(world)
    pair = max(pairs, key=pairs.get)
    return {"agree": agree, "pair": set(pair), "share": pairs[pair]}


def second_book(world):
    """The agreement with the second codebook, whose table stands above the task."""
    return {"agree": confusion(world, "2")[0]}


def one_way(first, second):
    """The share when only one direction is counted."""
    def share(world):
        _, _, apart, cells = confusion(world)
        return {"share": cells.loc[first, second] / apart}
    return share


def of_all(world):
    """The share of all segments, not of the disagreements."""
    _, _, apart, cells = confusion(world)
    return {"share": most_confused(world)["share"] * apart / cells.to_numpy().sum()}


# --- 7.3: three rules -------------------------------------------------------

def locus(event, mechanism, rule):
    """Rule A: biography; B: only her own wishes; C: the mechanism."""
    if rule == "A":
        return "internal" if event in (*FAMILY, *OWN) else "external"
    if rule == "B":
        return "internal" if event in OWN else "external"
    if mechanism == "both":
        return "both"
    return "internal" if mechanism in ("emotional", "own") else "external"


def changed(rule, change):
    """`locus` with another rule in the place of one."""
    return lambda event, mechanism, asked: change(event, mechanism) if asked == rule else locus(event, mechanism, asked)


BAD_RULES = {
    "all_internal": lambda event, mechanism, rule: "internal",
    "always_a": lambda event, mechanism, rule: locus(event, mechanism, "A"),
    "c_by_event": changed("C", lambda event, mechanism: locus(event, mechanism, "A")),
    "both_internal": changed("C", lambda event, mechanism: "internal" if mechanism == "both" else locus(event, mechanism, "C")),
    "both_external": changed("C", lambda event, mechanism: "external" if mechanism == "both" else locus(event, mechanism, "C")),
    "turned_round": lambda event, mechanism, rule: {"internal": "external", "external": "internal"}.get(locus(event, mechanism, rule), "both"),
    "material_inside": changed("C", lambda event, mechanism: {"material": "internal", "both": "both"}.get(mechanism, "external")),
    "c_never": changed("C", lambda event, mechanism: "both" if mechanism == "both" else "external"),
    "feeling_forgotten": changed("C", lambda event, mechanism: "external" if mechanism == "emotional" else locus(event, mechanism, "C")),
    "own_forgotten": changed("C", lambda event, mechanism: "external" if mechanism == "own" else locus(event, mechanism, "C")),
    "b_turned": changed("B", lambda event, mechanism: "external" if event in OWN else "internal"),
    "b_never": changed("B", lambda event, mechanism: "external"),
    "b_family": changed("B", lambda event, mechanism: locus(event, mechanism, "A")),
}


def kinds_of_segments(world):
    """Every event with every mechanism that occurs with it, under each rule."""
    kinds = world.table("facets")[["event", "mechanism"]].drop_duplicates().sort_values(["event", "mechanism"])
    return [(row.event, row.mechanism, rule) for rule in "ABC" for row in kinds.itertuples()]


# --- 7.4: headlines ---------------------------------------------------------

def shares(world):
    """Internal share by each rule, and internal plus external where family stands on both sides."""
    facets = world.table("facets")
    by = {rule: [locus(row.event, row.mechanism, rule) for row in facets.itertuples()] for rule in "ABC"}
    found = {rule: words.count("internal") / len(words) for rule, words in by.items()}
    return found | {"double": found["A"] + by["B"].count("external") / len(facets)}


def by_mechanism(world, mechanism):
    """The share of segments with one mechanism."""
    return float((world.table("facets")["mechanism"] == mechanism).mean())


def with_c(count):
    """A wrong share for rule C: `count` (internal, both, all) -> share."""
    def share(world):
        words = [locus(row.event, row.mechanism, "C") for row in world.table("facets").itertuples()]
        return {"C": count(words.count("internal"), words.count("both"), len(words))}
    return share


# --- 7.5 to 7.8 -------------------------------------------------------------
NEW = {"CARE": Accept(frozenset({"n02", "n05", "n10"}), frozenset({"n08"})), "PLATFORM": Accept(frozenset({"n01", "n08", "n11"})),
       "AGENCY": Accept(frozenset({"n04", "n07", "n12"}), frozenset({"n01", "n11"})),
       "MORALS": set(), "BROKEN_HOME": set(), "OTHER": set()}
RULED = {"r01": "denied", "r02": "give", "r03": {"mere_fact", "other_sense"}, "r04": "other_sense", "r05": "give", "r06": "denied",
         "r07": "other_sense", "r08": "give", "r09": "mere_fact", "r10": "denied"}
SORTED = {"d1": "boundary", "d2": "oversight", "d3": "definition", "d4": "interpretation", "d5": "boundary", "d6": "definition", "d7": "oversight"}
PAGES = ["V41", "V38"]

KEY = Key("07-codebook", points=45, manual={"7.9": 12}, tasks=[
    Task("7.0", prediction(keys=["agree", "moves", "sums"], options=["yes", "no"]), points=1),
    Task("7.1", choices(keys=list(CUTS), options=["good", "two_ideas", "half_idea", "two_speakers"]), points=3, right=CUTS, none_below=.5, wrong={
        "turn_is_segment": {"c2": "good"},
        "turn_is_segment_patrol": {"c7": "good"},
        "question_glued": {"c3": "good"},
        "question_glued_four": {"c8": "good"},
        "sentence_split": {"c4": "good"},
        "sentence_split_text": {"c6": "good"},
        "list_of_ideas": {"c1": "two_ideas"},
        "list_of_ideas_care": {"c5": "two_ideas"}}),
    Task("7.2", fields(agree=number(.005, 0, 1), pair=ids(LOCI), share=number(.005, 0, 1)), points=3, right=most_confused, none_below=.3, wrong={
        "second_book": second_book,
        "pair_with_both": {"pair": {"internal", "both"}},
        "other_with_both": {"pair": {"external", "both"}},
        "diagonal": {"pair": {"external"}},
        "one_word": {"pair": {"internal"}},
        "one_way": one_way("internal", "external"),
        "other_way": one_way("external", "internal"),
        "of_all": of_all,
        "disagree": lambda world: {"agree": 1 - most_confused(world)["agree"]},
        "all_of_it": {"pair": set(LOCI)}}),
    Task("7.3", function(returns=choice(LOCI), cases=kinds_of_segments), points=3, right=locus, wrong=BAD_RULES),
    Task("7.4", fields(A=number(.002, 0, 1), B=number(.002, 0, 1), C=number(.002, 0, 1), double=number(.002, 0, 2)), points=4, right=shares, none_below=.2, wrong={
        "normalised": {"double": 1.0},
        "halved": lambda world: {"double": shares(world)["double"] / 2},
        "double_external": lambda world: {"double": 1 - shares(world)["B"]},
        "feeling_only": lambda world: {"C": by_mechanism(world, "emotional")},
        "decisions_only": lambda world: {"B": float((world.table("facets")["event"] == "AGENCY").mean())},
        "both_counted": with_c(lambda internal, both, n: (internal + both) / n),
        "both_dropped": with_c(lambda internal, both, n: internal / (n - both)),
        "b_external": lambda world: {"B": 1 - shares(world)["B"]},
        "a_external": lambda world: {"A": 1 - shares(world)["A"]},
        "percent": lambda world: {rule: 100 * shares(world)[rule] for rule in "ABC"},
        "double_is_sum": lambda world: {"double": shares(world)["A"] + shares(world)["B"]}}),
    Task("7.5", sets(keys=list(NEW), universe=[f"n{i:02}" for i in range(1, 13)]), points=3, right=NEW, none_below=.4, wrong={
        "renamed": {"BROKEN_HOME": {"n09"}},
        "renamed_divorce": {"BROKEN_HOME": {"n06"}},
        "rest": {"OTHER": {"n03"}},
        "morals": {"MORALS": {"n04"}},
        "morals_decision": {"MORALS": {"n12"}},
        "reported_left_out": {"CARE": {"n02", "n10"}},
        "no_word_phone": {"PLATFORM": {"n08", "n11"}},
        "phone_word": {"PLATFORM": {"n01", "n05", "n08", "n11"}},
        "money_again": {"AGENCY": {"n03", "n04", "n07", "n12"}}}),
    Task("7.6", choices(keys=list(RULED), options=["give", "denied", "other_sense", "mere_fact"]), points=3, right=RULED, none_below=.5, wrong={
        "keyword": {"r01": "give"},
        "keyword_because": {"r06": "give"},
        "keyword_paper": {"r03": "give"},
        "keyword_school": {"r04": "give"},
        "keyword_friends": {"r09": "give"},
        "keyword_style": {"r07": "give"},
        "refused_word": {"r10": "give"},
        "no_word_no_code": {"r05": "mere_fact"},
        "no_word_no_code_care": {"r08": "mere_fact"},
        "loss_as_fact": {"r02": "mere_fact"},
        "denial_as_fact": {"r01": "mere_fact"},
        "denial_as_fact_because": {"r06": "mere_fact"},
        "sense_as_fact": {"r04": "mere_fact"},
        "sense_as_fact_style": {"r07": "mere_fact"}}),
    Task("7.7", coding(docs=PAGES, gold=sealed_gold(PLANTED, PAGES)), points=10, none_below=.1, wrong={habit: habit for habit in HABITS}),
    Task("7.8", choices(keys=list(SORTED), options=["definition", "boundary", "oversight", "interpretation"]), points=3, right=SORTED, none_below=.5, wrong={
        "all_definition": {"d1": "definition"},
        "rule_is_there": {"d2": "definition"},
        "rule_is_missing": {"d3": "interpretation"},
        "one_is_wrong": {"d4": "oversight"},
        "not_a_rule": {"d4": "definition"},
        "two_segments": {"d5": "definition"},
        "silence": {"d6": "interpretation"},
        "slip_of_reading": {"d2": "interpretation"},
        "two_segments_slip": {"d5": "oversight"},
        "page_as_boundary": {"d7": "boundary"}}),
])
