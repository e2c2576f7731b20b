"""Answer key of lesson 02: what is right, and every way of going wrong that we know.

A point of law that is disputed is `may` in an Accept: it counts neither way.
"""
import numpy as np
import pandas as pd

from fieldwork.key import Key, Task
from fieldwork.kinds import Accept, choice, choices, fields, function, ids, order, prediction, sets, yes_no
from fieldwork.world import World

ARTICLES = World().table("articles")["article_id"].tolist()
ROLES = ["seller", "buyer", "facilitator", "advertiser", "private_sender", "exploiter_of_child"]
STEPS = ["circular", "constitution", "government_regulation", "local_regulation", "presidential_regulation", "statute"]
CITATIONS = [f"c{i:02}" for i in range(1, 19)]
NOTES = [f"n{i:02} {direction}" for i in range(1, 16) for direction in ("used", "unused")]


# --- 2.1: in force on a day -------------------------------------------------

def begun(articles, date):
    """True where the first day is not after `date`."""
    return articles["valid_from"] <= date


def not_ended(articles, date):
    """True where the last day, which counts, is empty or not before `date`."""
    return (articles["valid_to"] >= date) | articles["valid_to"].isna()


def rows_where(first, second=lambda articles, date: True):
    """A function (articles, date) -> ids of the rows in which both conditions hold."""
    def chosen(articles, date):
        date = pd.Timestamp(date)
        return set(articles.loc[first(articles, date) & second(articles, date), "article_id"])
    return chosen


in_force = rows_where(begun, not_ended)
EXAMPLE_DAY = "2024-06-15"  # what `day` is in the notebook when Task 2.1 comes
BAD_DAYS = {  # the broader slips first: the first that fits is told
    "day_for_date": lambda articles, date: in_force(articles, EXAMPLE_DAY),  # the name that a cell above has given a day
    "day_for_date_2027": lambda articles, date: in_force(articles, "2027-06-15"),  # the same, after the change that the cell asks for
    "day_at_the_beginning": rows_where(lambda articles, date: begun(articles, EXAMPLE_DAY), not_ended),
    "day_at_the_end": rows_where(begun, lambda articles, date: not_ended(articles, EXAMPLE_DAY)),
    "promulgation": rows_where(lambda articles, date: articles["promulgated"] <= date, not_ended),
    "empty_is_over": rows_where(begun, lambda articles, date: articles["valid_to"] >= date),
    "never_ends": rows_where(begun),
    "both_edges": rows_where(lambda articles, date: articles["valid_from"] < date,
                             lambda articles, date: (articles["valid_to"] > date) | articles["valid_to"].isna()),
    "first_day": rows_where(lambda articles, date: articles["valid_from"] < date, not_ended),
    "last_day": rows_where(begun, lambda articles, date: (articles["valid_to"] > date) | articles["valid_to"].isna()),
    "only_later_ends": rows_where(begun, lambda articles, date: articles["valid_to"] > date),
    "only_open_ends": rows_where(begun, lambda articles, date: articles["valid_to"].isna()),
    "end_turned_round": rows_where(begun, lambda articles, date: (articles["valid_to"] <= date) | articles["valid_to"].isna()),
    "begin_turned_round": rows_where(lambda articles, date: articles["valid_from"] >= date, not_ended),
    "and_for_or": rows_where(begun, lambda articles, date: (articles["valid_to"] >= date) & articles["valid_to"].isna()),
    "ended_kept": rows_where(begun, lambda articles, date: articles["valid_to"] < date),
}


def eight_days(world):
    """Days around the edges of this world's own table, one in the middle of a wording, one beyond every date."""
    table = world.table("articles").set_index("article_id")
    begins, ends, day = table["valid_from"], table["valid_to"], pd.Timedelta(days=1)
    days = [begins["kuhp-420"], begins["kuhp-420"] - day, begins["ite-27-1@2016"], begins["ite-27-1@2016"] - day,
            ends["kuhp-old-297"], ends["kuhp-old-297"] + day, begins["ite-27-1@2024"] + 165 * day,
            max(begins.max(), ends.max()) + 1500 * day]
    return [(world.ref("articles"), when.date().isoformat()) for when in days]


# --- 2.2: addressees --------------------------------------------------------

ADDRESSEES = {
    "kuhp-old-296": {"facilitator"}, "kuhp-old-506": {"facilitator"}, "kuhp-420": {"facilitator"},
    "ite-27-1@2016": Accept({"advertiser", "private_sender"}, {"seller", "facilitator"}),
    "ite-27-1@2024": Accept({"advertiser"}, {"seller", "facilitator"}),
    "porn-4-2-d": Accept({"advertiser"}, {"seller", "facilitator"}),
    "tppo-12": Accept({"buyer"}, {"facilitator", "exploiter_of_child"}),
    "kuhp-422": Accept({"exploiter_of_child"}, {"facilitator"}),
    "perda-15@2016": Accept({"seller"}, {"facilitator", "advertiser"}),
}

# --- 2.3: candidate provisions: must only where the text leaves no serious doubt ---

CANDIDATES = {
    "V1": Accept({"kuhp-old-296", "kuhp-old-506", "ite-27-1@2016"}, {"porn-4-2-d", "porn-29", "porn-8"}),
    "V2": Accept({"perda-14@2026"}, {"kuhp-420"}),
    "V3": Accept({"tppo-2", "tpks-12"}, {"tppo-12", "kuhp-old-296", "kuhp-old-506"}),
    "V4": Accept({"kuhp-419"}, {"kuhp-420", "kuhp-422", "pa-76i", "kuhp-455", "kuhp-473-2-b", "tpks-12", "tppo-12"}),
    "V5": Accept({"ite-27-1@2024", "porn-29"}, {"porn-4-2-d", "kuhp-old-296", "kuhp-old-506", "porn-8"}),
    "V6": Accept({"perda-15@2016"}, {"porn-4-2-d", "ite-27-1@2024"}),
}


def with_rows(case, *more, without=()):
    """{case: its right provisions with others added or left out}."""
    return {case: CANDIDATES[case].must - set(without) | set(more)}


def law_of_each_day():
    """{case: all that was in force on the day of its act}."""
    days = World().table("vignettes").set_index("vignette_id")["act_date"]
    return {case: in_force(World().table("articles"), days[case]) for case in CANDIDATES}


BAD_CANDIDATES = {
    "whole_law": law_of_each_day(),
    "other_wording": with_rows("V1", "ite-27-1@2024", without=["ite-27-1@2016"]),
    "only_the_advert": with_rows("V1", without=["kuhp-old-296", "kuhp-old-506"]),
    "profit_left_out": with_rows("V1", without=["kuhp-old-506"]),
    "no_room": with_rows("V1", "perda-14@2016"),
    "neighbour": with_rows("V2", "kuhp-412"),
    "neighbour_411": with_rows("V2", "kuhp-411"),
    "old_room_rule": with_rows("V2", "perda-14@2016"),
    "room_forgotten": {"V2": {"kuhp-420"}},
    "sleeping_code": with_rows("V3", "kuhp-455"),
    "dead_article": with_rows("V3", "kuhp-old-297"),
    "officials": with_rows("V3", "tppo-18"),
    "officials_asking": with_rows("V3", "tpks-22"),
    "border": with_rows("V3", without=["tppo-2"]),
    "only_trafficking": with_rows("V3", without=["tpks-12"]),
    "adult": {"V4": {"kuhp-420"}},
    "report_date": {"V5": {"kuhp-407", "porn-4-2-d"}},
    "later_code": with_rows("V5", "kuhp-407"),
    "later_go_between": with_rows("V5", "kuhp-420"),
    "picture_left_out": with_rows("V5", without=["porn-29"]),
    "seller": with_rows("V6", "kuhp-old-296"),
    "seller_living": with_rows("V6", "kuhp-old-506"),
    "later_wording": with_rows("V6", "perda-15@2026"),
    "no_perda": {"V6": set()},
}

# --- 2.4: the lighter of two ------------------------------------------------

def ceiling(provision):
    """Highest imprisonment in months, with what habit or livelihood adds."""
    return int(provision["max_months"]) * (1 + provision["aggravation"])


def old_one_if(condition):
    """A function (old, new) -> the old provision where the condition holds, else the new one."""
    return lambda old, new: "old" if condition(old, new) else "new"


lighter = old_one_if(lambda old, new: ceiling(old) < ceiling(new))
BAD_COMPARISONS = {
    "heavier": old_one_if(lambda old, new: ceiling(old) > ceiling(new)),
    "always_old": old_one_if(lambda old, new: True),
    "always_new": old_one_if(lambda old, new: False),
    "as_text": old_one_if(lambda old, new: old["max_months"] < new["max_months"]),  # "9" comes after "12"
    "base_only": old_one_if(lambda old, new: int(old["max_months"]) < int(new["max_months"])),
    "tie": old_one_if(lambda old, new: ceiling(old) <= ceiling(new)),
    "only_old_raised": old_one_if(lambda old, new: ceiling(old) < int(new["max_months"])),
    "only_new_raised": old_one_if(lambda old, new: int(old["max_months"]) < ceiling(new)),
    "no_int": old_one_if(lambda old, new: old["max_months"] * (1 + old["aggravation"]) < new["max_months"] * (1 + new["aggravation"])),
    "aggravation_alone": old_one_if(lambda old, new: int(old["max_months"]) * old["aggravation"] < int(new["max_months"]) * new["aggravation"]),
}


def provision(months, aggravation=0):
    """A line of Bagas's form: the months are text."""
    return {"max_months": str(months), "aggravation": aggravation}


def pairs_to_compare(world):
    """Pairs from the table (296 and 420 with 421; 281, 406; 284, 411; 29, 407; 12, 12), two for practice; twins: drawn."""
    third = 1 / 3
    if world.seed == 0:
        pairs = [((16,), (24, third)), ((32,), (12,)), ((9,), (12,)), ((144,), (120,)), ((180,), (180,)),
                 ((60, third), (72,)), ((30,), (24, third))]
    else:
        rng = np.random.default_rng(world.seed)
        low, high = int(rng.integers(2, 10)), int(rng.integers(100, 190))
        tie, flip = int(rng.integers(20, 60)), int(rng.integers(30, 60)) * 3
        pairs = [((low,), (high,)), ((high,), (low,)), ((tie,), (tie,)), ((tie,), (tie + 5,)),
                 ((flip, third), (flip + 3,)), ((flip + 3,), (flip, third))]
    return [(provision(*old), provision(*new)) for old, new in pairs]


# --- 2.5: one case, four rows -----------------------------------------------

NATIONAL = {"kuhp-old-296", "kuhp-old-506", "kuhp-420", "kuhp-407", "ite-27-1@2016", "ite-27-1@2024", "porn-29", "porn-4-2-d"}
LOCAL = {"perda-14@2016", "perda-14@2026"}
ACT = {"A": "2019-05-10", "B": "2024-06-15", "C": "2026-03-05", "D": "2025-12-20"}


def rows(days, provisions=frozenset(NATIONAL | LOCAL)):
    """{row: provisions of the case in force on its day}."""
    return {row: in_force(World().table("articles"), day) & provisions for row, day in days.items()}


SAME_CASE = rows(ACT)
BY_REPORT = rows(ACT | {"D": "2026-02-03"})

# --- 2.6 to 2.9 ---------------------------------------------------------------

LADDER = ["constitution", "statute", "government_regulation", "presidential_regulation", "local_regulation", "circular"]
FAULTY = {"c03", "c06", "c08", "c11", "c14", "c17"}
SHOWN_BY = {
    "kuhp-old-296": "n09 used", "kuhp-412": {"n02 unused", "n15 used"}, "perda-14@2016": "n04 used",
    "porn-4-2-d": "n11 unused", "ite-27-1@2024": "n08 used", "tppo-18": "n06 unused",
}
CERTAINTY = {"s1": "wrong", "s2": "settled", "s3": "disputed", "s4": "wrong",
             "s5": "disputed", "s6": "settled", "s7": "settled", "s8": {"disputed", "wrong"}}

KEY = Key("02-norms", points=42, manual={"2.10": 12}, tasks=[
    Task("2.0", prediction(keys=["selling", "one_day", "neighbour"], options=["yes", "no"]), points=1),
    Task("2.1", function(returns=ids(), cases=eight_days), points=4, right=in_force, wrong=BAD_DAYS),
    Task("2.2", sets(keys=list(ADDRESSEES), universe=ROLES), points=3, right=ADDRESSEES, none_below=.5, wrong={
        "nobody": dict.fromkeys(ADDRESSEES, frozenset()),
        "seller_old_code": {"kuhp-old-296": {"seller", "facilitator"}},
        "seller_living": {"kuhp-old-506": {"seller", "facilitator"}},
        "seller_new_code": {"kuhp-420": {"seller", "facilitator"}},
        "buyer_everywhere": {"kuhp-420": {"buyer", "facilitator"}},
        "private_message": {"ite-27-1@2024": {"advertiser", "private_sender"}},
        "one_reader": {"ite-27-1@2016": {"advertiser"}},
        "never_the_buyer": {"tppo-12": {"facilitator"}},
        "perda_buyer": {"perda-15@2016": {"seller", "buyer"}},
        "never_the_seller": {"perda-15@2016": {"facilitator"}}}),
    Task("2.3", sets(keys=list(CANDIDATES), universe=ARTICLES), points=4, right=CANDIDATES, none_below=.33, wrong=BAD_CANDIDATES),
    Task("2.4", function(returns=choice(options=["old", "new"]), cases=pairs_to_compare), points=3, right=lighter, wrong=BAD_COMPARISONS),
    Task("2.5", sets(keys=list(ACT), universe=ARTICLES), points=3, right=SAME_CASE, none_below=.5, wrong={
        "same_row": dict.fromkeys(ACT, SAME_CASE["A"]),
        "report_date": {"D": BY_REPORT["D"]},
        "report_date_national": {"D": BY_REPORT["D"] - LOCAL},
        "both_laws": {"D": SAME_CASE["D"] | {"kuhp-420", "kuhp-407"}},
        "later_perda": {"D": SAME_CASE["D"] | {"perda-14@2026"}},
        "no_perda": rows(ACT, frozenset(NATIONAL)),
        "sleeping_code": {"B": SAME_CASE["B"] | {"kuhp-420", "kuhp-407"}},
        "amended_is_gone": {"C": SAME_CASE["C"] - {"porn-4-2-d"}},
        "pornography_left_out": {"A": SAME_CASE["A"] - {"porn-29"}}}),
    Task("2.6", fields(order=order(STEPS), kurungan=yes_no(), fine=yes_no()), points=3, none_below=.5,
         right={"order": [LADDER], "kurungan": False, "fine": True}, wrong={
             "upside_down": {"order": LADDER[::-1]},
             "perda_special": {"order": [LADDER[0], "local_regulation", *LADDER[1:4], "circular"]},
             "circular": {"order": LADDER[:4] + ["circular", "local_regulation"]},
             "two_regulations": {"order": [*LADDER[:2], LADDER[3], LADDER[2], *LADDER[4:]]},
             "kurungan": {"kurungan": True},
             "no_fine": {"fine": False}}),
    Task("2.7", ids(CITATIONS), points=3, right=FAULTY, full_at=6 / 7, none_below=.5, wrong={
        "nothing": set(),
        "everything": set(CITATIONS),
        "old_law": FAULTY | {"c01", "c02"},
        "amended": FAULTY | {"c04", "c12"},
        "partly_gone": FAULTY | {"c05", "c10"},
        "odd_dates": FAULTY | {"c15", "c18"},
        "mixed_pair": FAULTY - {"c03"},
        "wrong_year": FAULTY - {"c08"},
        "amended_as_repealed": FAULTY - {"c06"},
        "sleeping_code": FAULTY - {"c11"},
        "dead_article": FAULTY - {"c14"},
        "number_trap": FAULTY - {"c17"}}),
    Task("2.8", choices(keys=list(SHOWN_BY), options=NOTES), points=3, right=SHOWN_BY, none_below=.5, wrong={
        "opinion": {"porn-4-2-d": "n07 used"},
        "opinion_on_penalty": {"kuhp-old-296": "n01 unused"},
        "norm_on_the_wall": {"tppo-18": "n03 used"},
        "norm_on_the_gate": {"perda-14@2016": "n12 used"},
        "before_force": {"kuhp-412": "n05 used"},
        "announced": {"ite-27-1@2024": "n10 used"},
        "turned_round": {"kuhp-412": "n02 used"},
        "victim_turned_round": {"tppo-18": "n06 used"},
        "no_norm_named": {"perda-14@2016": "n14 used"}}),
    Task("2.9", choices(keys=list(CERTAINTY), options=["settled", "disputed", "wrong"]), points=3, right=CERTAINTY,
         none_below=.5, wrong={
             "all_selling": {"s1": "settled"},
             "nothing_online": {"s4": "settled"},
             "all_selling_disputed": {"s1": "disputed"},
             "nothing_online_disputed": {"s4": "disputed"},
             "neighbour": {"s2": "wrong"},
             "neighbour_disputed": {"s2": "disputed"},
             "border": {"s6": "wrong"},
             "border_disputed": {"s6": "disputed"},
             "dead_article": {"s7": "wrong"},
             "dead_article_disputed": {"s7": "disputed"},
             "dispute_closed": {"s3": "settled"},
             "dispute_closed_advert": {"s5": "settled"},
             "dispute_denied": {"s3": "wrong"},
             "dispute_denied_advert": {"s5": "wrong"},
             "guideline_for_ever": {"s8": "settled"}}),
])
