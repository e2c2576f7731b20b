"""Answer key of lesson 04: what is right, and every way of going wrong that we know.

Whatever comes from drawn tables is a function of a world. Where sensible people would act differently in a
field situation, several acts are right; three situations leave no choice.
"""
from functools import cache

import pandas as pd

from fieldwork.key import Key, Task
from fieldwork.kinds import Accept, choice, choices, fields, function, ids, number, prediction, sets, yes_no
from fieldwork.world import World

EVERYBODY = [f"I{number:02}" for number in range(1, 69)]
SHOWN = ["written", "recorded verbal"]


# --- 4.1: consents that can be shown and still stand --------------------------

def who(consents, rows):
    """The informants of some rows, as a set."""
    return set(consents.loc[rows, "informant_id"])


def holds(consents):
    """True where consent was written or recorded and nobody has withdrawn it."""
    return consents["mode"].isin(SHOWN) & consents["withdrawn_on"].isna()


def usable(consents):
    return who(consents, holds(consents))


BAD_CONSENTS = {
    "everybody": lambda c: set(c["informant_id"]),
    "keeps_withdrawn": lambda c: who(c, c["mode"].isin(SHOWN)),
    "anything_goes": lambda c: who(c, c["withdrawn_on"].isna()),
    "keeps_unrecorded": lambda c: who(c, c["mode"].notna() & c["withdrawn_on"].isna()),
    "keeps_blank": lambda c: who(c, (c["mode"] != "verbal, not recorded") & c["withdrawn_on"].isna()),
    "only_paper": lambda c: who(c, (c["mode"] == "written") & c["withdrawn_on"].isna()),
    "only_recordings": lambda c: who(c, (c["mode"] == "recorded verbal") & c["withdrawn_on"].isna()),
    "turned_round": lambda c: who(c, c["mode"].isin(SHOWN) & c["withdrawn_on"].notna()),
    "faulty_forms": lambda c: who(c, holds(c) & (c["form_version"] == "F1")),
    "leaning_form": lambda c: who(c, holds(c) & (c["form_version"] != "F4")),
    "officer_witness": lambda c: who(c, holds(c) & (c["witness_role"] != "police officer")),
    "nobody": lambda c: set(),
}

# --- 4.2: kinds of data, UU 27/2022 Pasal 4 and its Explanation ---------------

DATA_KIND = dict.fromkeys(["full_name", "phone", "marital", "intimate", "handle", "row", "key_list", "office"], "general")
DATA_KIND |= dict.fromkeys(["clinic", "thumbprint", "police_note", "son", "savings"], "specific")
DATA_KIND |= dict.fromkeys(["mean_age", "perda", "ngo"], "not_personal")


# --- 4.3 and 4.4: groups ------------------------------------------------------

def smallest_group(table, keys):
    return int(table.groupby(keys).size().min())


BAD_GROUPS = {
    "largest": lambda table, keys: int(table.groupby(keys).size().max()),
    "mean": lambda table, keys: float(table.groupby(keys).size().mean()),
    "how_many_groups": lambda table, keys: int(len(table.groupby(keys).size())),
    "how_many_alone": lambda table, keys: int((table.groupby(keys).size() == 1).sum()),
    "one_column": lambda table, keys: int(table.groupby(keys[0]).size().min()),
    "all_rows": lambda table, keys: len(table),
    "last_column": lambda table, keys: int(table.groupby(keys[-1]).size().min()),
    "both_typed_in": lambda table, keys: smallest_group(printed_women(), ["age_band", "children"]),
    "share": lambda table, keys: smallest_group(table, keys) / len(table),
}


@cache
def printed_women():
    """`women` as the notebook builds it: what somebody types in instead of `table`."""
    return women_of(World()).rename(columns={"four": "age_band"})


def tables_and_keys(world):
    """Groupings of two tables of this world: one column, two, three; none of them with empty cells."""
    informants, interviews = world.ref("informants"), world.ref("interviews")
    return [(informants, ["district"]), (informants, ["group"]), (informants, ["marital", "children"]), (informants, ["group", "children"]),
            (informants, ["district", "marital", "children"]), (interviews, ["interviewer_role"]), (interviews, ["place", "language"])]


def women_of(world):
    """The 36 adult women, one row each, with all ways of printing an age."""
    table = world.table("informants")
    table = table[(table["group"] == "woman") & (table["age"] >= 18) & (table["informant_id"] != "I67")]
    four = pd.cut(table["age"], [17, 24, 29, 34, 60], labels=["18-24", "25-29", "30-34", "35+"]).astype(str)
    return table.assign(single=table["age"], five=table["age"] // 5 * 5, four=four, two=table["age"] >= 30, one=True)


def sizes(women, *columns):
    return women.groupby(list(columns)).size()


def recipe(world):
    """The fullest table with k of 5 and at least four age bands: finer age before further columns, more columns before fewer."""
    women, further = women_of(world), ["district", "marital", "children"]
    subsets = sorted(([c for c, bit in zip(further, (4, 2, 1)) if n & bit] for n in range(8)), key=len, reverse=True)
    for band in ("single", "five", "four"):
        for chosen in subsets:
            if women[band].nunique() >= 4 and sizes(women, band, *chosen).min() >= 5:
                return {"bands": band} | {c: c in chosen for c in further} | {"deleted": deleted(world)}
    raise ValueError(f"world {world.seed} has no such table")


def beside_children(world):
    return sizes(women_of(world), "four", "children")


def deleted(world):
    """How many women stand in groups of fewer than five, by four bands and children."""
    groups = beside_children(world)
    return int(groups[groups < 5].sum())


BAD_RECIPES = {
    "one_band": {"bands": "one"},
    "two_bands": {"bands": "two"},
    "single_years": {"bands": "single"},
    "five_years": {"bands": "five"},
    "keeps_children": {"children": True},
    "keeps_marital": {"marital": True},
    "keeps_district": {"district": True},
    "counts_groups": lambda world: {"deleted": int((beside_children(world) < 5).sum())},
    "counts_the_rest": lambda world: {"deleted": 36 - deleted(world)},
    "counts_the_alone": lambda world: {"deleted": int((beside_children(world) == 1).sum())},
}

# --- 4.5 to 4.7 ---------------------------------------------------------------

LINES = [f"p{number:02}" for number in range(1, 13)]
NAMING = {"p01", "p03", "p04", "p05", "p07", "p08"}

ACTS = ["continue", "pause", "stop", "refer", "report", "ask"]
FIRST_ACT = {
    "FS01": "stop", "FS02": {"pause", "stop"}, "FS06": {"pause", "refer"},  # these three leave no choice
    "FS03": "stop", "FS04": {"stop", "ask"}, "FS05": "stop", "FS07": {"stop", "ask"}, "FS08": {"pause", "stop"},
    "FS09": {"stop", "pause"}, "FS10": {"stop", "report", "ask"}, "FS11": "report", "FS12": {"ask", "pause", "stop"},
    "FS13": {"continue", "pause", "ask"}, "FS14": {"continue", "ask"},  # in these two, "stop" takes from her what is hers
}

FAULTS = ["promise", "secrecy", "pressure", "hidden_reader", "no_withdrawal", "must_answer", "no_recording", "no_contact",
          "payment", "breach", "frightens"]
FORMS = {
    "F1": set(), "F2": {"promise"}, "F3": Accept({"secrecy"}, {"promise"}), "F4": {"pressure", "hidden_reader"},
    "F5": {"no_withdrawal", "must_answer"}, "F6": Accept({"no_recording", "no_contact"}, {"hidden_reader"}),
}


# --- 4.8: from people to talks to segments ------------------------------------

def segments_of(segments, talks):
    return set(segments.loc[segments["interview_id"].isin(talks), "segment_id"])


def talks_of(interviews, people):
    return set(interviews.loc[interviews["informant_id"].isin(people), "interview_id"])


def her_segments(interviews, segments, people):
    return segments_of(segments, talks_of(interviews, people))


BAD_TRACES = {
    "talks_only": lambda interviews, segments, people: talks_of(interviews, people),
    "the_others": lambda interviews, segments, people: set(segments["segment_id"]) - her_segments(interviews, segments, people),
    "all_segments": lambda interviews, segments, people: set(segments["segment_id"]),
    "ids_mixed": lambda interviews, segments, people: segments_of(segments, people),
    "first_name": lambda interviews, segments, people: her_segments(interviews, segments, people[:1]),
    "one_talk": lambda interviews, segments, people: segments_of(segments, sorted(talks_of(interviews, people))[:1]),
    "last_name": lambda interviews, segments, people: her_segments(interviews, segments, people[-1:]),
    "the_example": lambda interviews, segments, people: her_segments(interviews, segments, example()),
}


@cache
def example():
    """`her` of the worked example: the woman who has withdrawn."""
    return sorted(set(withdrawn(World())) & set(women_of(World())["informant_id"]))


def withdrawn(world):
    return sorted(world.table("consents").dropna(subset="withdrawn_on")["informant_id"])


def people_to_trace(world):
    """Those who withdrew, one by one and together in either order, somebody with two talks, and the girl without one."""
    gone, talks = withdrawn(world), world.table("interviews")["informant_id"]
    lists = [gone[:1], gone, gone[::-1], [talks[talks.duplicated()].iloc[0], "I67"], ["I68"]]
    return [(world.ref("interviews"), world.ref("segments"), people) for people in lists]


# --- 4.9: what is asked first, what is quarantined ----------------------------

def records(world):
    """One row a talk of the 36 women, with the consent."""
    both = world.table("consents").merge(world.table("interviews"), on="informant_id", suffixes=("_consent", "_talk"))
    return both.merge(women_of(world)[["informant_id", "recruited_by"]], on="informant_id")


def set_aside(world, ask=True, quarantine=True):
    """{list: ids}; with a condition (a function of the records) in place of True, a list as somebody else would draw it."""
    table = records(world)
    unclear = table["mode"].isna() | (table["date_consent"] > table["date_talk"])
    pressed = (table["witness_role"] == "police officer") | table["officer_present"] | (table["form_version"] == "F4")
    passes, out = holds(table), table["withdrawn_on"].notna() | (table["mode"] == "verbal, not recorded")
    asked = who(table, unclear & ~out) if ask is True else who(table, ask(table) & ~out)
    if quarantine is True:
        return {"ask": asked, "quarantine": Accept(who(table, pressed & passes), who(table, unclear))}
    return {"ask": asked, "quarantine": who(table, quarantine(table) & passes)}


def one_list(name, condition, out=False):
    """A wrong list of one name: the records in which `condition` holds; with `out`, those who are out already beside the right ones."""
    def drawn(world):
        table, good = records(world), set_aside(world)
        if out:
            right = good[name].must if isinstance(good[name], Accept) else good[name]
            return {name: right | who(table, condition(table))}
        chosen = condition(table) & (holds(table) if name == "quarantine" else True)
        return {name: who(table, chosen)}
    return drawn


BAD_LISTS = {
    "everybody_held": one_list("quarantine", lambda t: True),
    "they_signed": {"quarantine": set()},
    "form_only": one_list("quarantine", lambda t: t["form_version"] == "F4"),
    "all_sent": one_list("quarantine", lambda t: t["recruited_by"] == "police"),
    "sent_and_more": one_list("quarantine", lambda t: (t["recruited_by"] == "police") | t["officer_present"] | (t["form_version"] == "F4")),
    "all_liaison": one_list("quarantine", lambda t: t["interviewer_role"] == "police liaison"),
    "room_only": one_list("quarantine", lambda t: t["officer_present"]),
    "witness_only": one_list("quarantine", lambda t: t["witness_role"] == "police officer"),
    "asks_the_withdrawn": one_list("ask", lambda t: t["withdrawn_on"].notna(), out=True),
    "asks_the_unrecorded": one_list("ask", lambda t: t["mode"] == "verbal, not recorded", out=True),
    "holds_the_withdrawn": one_list("quarantine", lambda t: t["withdrawn_on"].notna(), out=True),
    "same_day": one_list("ask", lambda t: (t["date_consent"] == t["date_talk"]) & holds(t), out=True),
    "late_missed": one_list("ask", lambda t: t["mode"].isna()),
    "blank_missed": one_list("ask", lambda t: t["mode"].notna() & (t["date_consent"] > t["date_talk"])),
}

KEY = Key("04-ethics", points=42, manual={"4.10": 12}, tasks=[
    Task("4.0", prediction(keys=["alone", "tables"], low=0, high=100), points=1),
    Task("4.1", function(returns=ids(), cases=lambda world: [(world.ref("consents"),)]), points=4, right=usable, wrong=BAD_CONSENTS),
    Task("4.2", choices(keys=list(DATA_KIND), options=["specific", "general", "not_personal"]), points=3, right=DATA_KIND,
         none_below=.45, wrong={
             "record_general": {"police_note": "general"},
             "phone_specific": {"phone": "specific"},
             "intimate_specific": {"intimate": "specific"},
             "row_anonymous": {"row": "not_personal"},
             "pseudonyms_anonymous": {"key_list": "not_personal"},
             "office_public": {"office": "not_personal"},
             "child_general": {"son": "general"},
             "money_general": {"savings": "general"},
             "thumb_general": {"thumbprint": "general"},
             "mean_personal": {"mean_age": "general"}}),
    Task("4.3", function(returns=number(whole=True), cases=tables_and_keys), points=3, right=smallest_group, wrong=BAD_GROUPS),
    Task("4.4", fields(bands=choice(["single", "five", "four", "two", "one"]), district=yes_no(), marital=yes_no(), children=yes_no(),
                       deleted=number(whole=True, tolerance=.5, low=0, high=36)), points=3, right=recipe, none_below=.5, wrong=BAD_RECIPES),
    Task("4.5", ids(LINES), points=3, right=NAMING, none_below=.5, wrong={
        "nothing": set(),
        "everything": set(LINES),
        "initials": NAMING - {"p01"},
        "diary_order": NAMING - {"p03"},
        "two_for_one": NAMING - {"p04"},
        "one_for_two": NAMING - {"p05"},
        "key_beside_data": NAMING - {"p07"},
        "role_is_a_name": NAMING - {"p08"},
        "lot": NAMING | {"p02"},
        "safe_list": NAMING | {"p06"},
        "brackets": NAMING | {"p09"},
        "same_everywhere": NAMING | {"p10"},
        "neutral": NAMING | {"p11"},
        "log": NAMING | {"p12"}}),
    Task("4.6", choices(keys=sorted(FIRST_ACT), options=ACTS), points=4, right=FIRST_ACT, none_below=1 / 2, wrong={
        "mother_signs": {"FS01": "continue"},
        "pause_for_a_child": {"FS01": "pause"},
        "ask_about_a_child": {"FS01": "ask"},
        "officer_helps": {"FS02": "continue"},
        "outside_my_role": {"FS06": "continue"},
        "over_her_head": {"FS06": "report"},
        "silent_end": {"FS06": "stop"},
        "ask_before_helping": {"FS06": "ask"},
        "already_coded": {"FS03": "continue"},
        "her_reason": {"FS03": "ask"},
        "owed_names": {"FS04": "continue"},
        "petrol": {"FS05": "continue"},
        "envelope_told_later": {"FS05": "report"},
        "envelope_talked_over": {"FS05": "ask"},
        "half_an_hour": {"FS07": "continue"},
        "behind_the_wall": {"FS08": "continue"},
        "blurred_later": {"FS09": "continue"},
        "asked_before_all": {"FS09": "ask"},
        "better_notes": {"FS10": "continue"},
        "monday": {"FS11": {"pause", "continue"}},
        "wait_for_her": {"FS11": "ask"},
        "printed_against_him": {"FS12": "continue"},
        "her_tears": {"FS13": "stop"},
        "her_own_year": {"FS14": "stop"}}),
    Task("4.7", sets(keys=list(FORMS), universe=FAULTS), points=3, right=FORMS, none_below=1 / 6, wrong={
        "fare_is_payment": {"F1": {"payment"}},
        "limit_is_breach": {"F1": {"breach"}},
        "warning_is_harm": {"F1": {"frightens"}},
        "it_was_signed": {"F4": set()},
        "reader_missed": {"F4": {"pressure"}},
        "leaning_missed": {"F4": {"hidden_reader"}},
        "promise_missed": {"F2": set()},
        "secrecy_missed": {"F3": set()},
        "no_way_out_missed": {"F5": {"must_answer"}},
        "every_question_missed": {"F5": {"no_withdrawal"}},
        "recording_missed": {"F6": {"no_contact"}},
        "nobody_asks_missed": {"F6": {"no_recording"}}}),
    Task("4.8", function(returns=ids(), cases=people_to_trace), points=3, right=her_segments, wrong=BAD_TRACES),
    Task("4.9", fields(ask=ids(EVERYBODY), quarantine=ids(EVERYBODY)), points=3, right=set_aside, full_at=.95, none_below=.5, wrong=BAD_LISTS),
])
