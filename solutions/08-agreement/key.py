"""Answer key of lesson 08: what two coders' agreement is, and every way of misreading it that we know.

Everything about the 600 segments is worked out from a world's own codings, mended as the lesson mends them.
"""
from functools import cache, lru_cache

import numpy as np
import pandas as pd

from fieldwork.agreement import alpha, bootstrap, code_table, kappa, percent_agreement
from fieldwork.key import Key, Task
from fieldwork.kinds import Accept, choice, choices, fields, function, ids, number, prediction, table
from fieldwork.world import World

EIGHT = ["ECON", "FAMCONF", "DIV_EXT", "DIV_INT", "PEER", "LIFESTYLE", "AGENCY", "COERCION"]
TOLERANCE = .005
APART = 4 * TOLERANCE  # a wrong number is known by the parts in which it stands at least so far from the right one
share = number(TOLERANCE, low=-1, high=1)


@cache
def coded(seed):
    """The codings of a world as the lesson mends them: spelling put right, segments that do not exist left out."""
    world = World(seed)
    typed = world.table("codings")
    code = typed["code"].str.strip().str.upper().replace({"DIV_EXTT": "DIV_EXT", "PER": "PEER"})
    return typed.assign(code=code)[typed["segment_id"].isin(world.table("segments")["segment_id"])]


@lru_cache(maxsize=64)
def pair(world, code, coders="AB", **options):
    """Segments × coders for one code, as the lesson's `code_table` gives them."""
    return code_table(coded(world.seed), code, list(coders), **options)


def interview_of(world):
    """Series segment_id -> interview_id."""
    return world.table("segments").set_index("segment_id")["interview_id"]


def telling(wrong, right):
    """The entries of a wrong answer, {name: number} or {row: {column: number}}, that stand well apart from the right ones."""
    if any(isinstance(value, dict) for value in wrong.values()):
        rows = {row: telling(entries, right[row]) for row, entries in wrong.items()}
        return {row: entries for row, entries in rows.items() if entries}
    return {name: value for name, value in wrong.items() if abs(value - right[name]) >= APART}


# --- 8.1: κ by hand -----------------------------------------------------------

PILOT = (15, 30, 5, 50)  # both yes, only Bagas, only Tari, neither


def by_hand(chance=None, agreement=None):
    """The three values from the pilot's four cells, with another chance or agreement where it is given."""
    both, first, second, neither = PILOT
    n = sum(PILOT)
    one, other = (both + first) / n, (both + second) / n
    agreement = (both + neither) / n if agreement is None else agreement
    chance = one * other + (1 - one) * (1 - other) if chance is None else chance(one, other)
    return {"agreement": agreement, "chance": chance, "kappa": (agreement - chance) / (1 - chance)}


def pooled(one, other):
    """Chance with the two coders' shares thrown together: Scott's π."""
    middle = (one + other) / 2
    return middle ** 2 + (1 - middle) ** 2


def without(answer, *names):
    """An answer without some of its entries."""
    return {name: value for name, value in answer.items() if name not in names}


# --- 8.2: the function ----------------------------------------------------------

def coefficient(rows, chance=None, undefined=None, last=lambda agreement, chance: (agreement - chance) / (1 - chance)):
    """A function (a, b) -> κ, or what becomes of it with other rows, another chance or another last line."""
    def of(a, b):
        pairs = rows(pd.DataFrame({"a": a, "b": b}))
        yes = [(pairs[side] == "yes").mean() for side in "ab"]
        no = [(pairs[side] == "no").mean() for side in "ab"]
        luck = yes[0] * yes[1] + no[0] * no[1] if chance is None else chance(yes, no)
        if luck == 1:
            return undefined
        return last((pairs["a"] == pairs["b"]).mean(), luck)
    return of


def read_by_both(rows):
    """Only rows without a gap."""
    return rows.dropna()


def agreeing_gaps(rows):
    """A gap counts as agreement."""
    return rows.assign(a=rows["a"].fillna(rows["b"]), b=rows["b"].fillna(rows["a"]))


my_kappa = coefficient(read_by_both)
BAD_KAPPAS = {
    "only_agreement": coefficient(read_by_both, last=lambda agreement, chance: agreement),
    "gap_is_no": coefficient(lambda rows: rows.fillna("no")),
    "gap_agrees": coefficient(agreeing_gaps),
    "all_rows": coefficient(lambda rows: rows),
    "coin": coefficient(read_by_both, chance=lambda yes, no: .5),
    "pooled": coefficient(read_by_both, chance=lambda yes, no: (sum(yes) / 2) ** 2 + (sum(no) / 2) ** 2),
    "added": coefficient(read_by_both, chance=lambda yes, no: sum(yes) + sum(no)),
    "undivided": coefficient(read_by_both, last=lambda agreement, chance: agreement - chance),
    "brackets": coefficient(read_by_both, last=lambda agreement, chance: agreement - chance / 1 - chance),
    "only_yes": coefficient(read_by_both, chance=lambda yes, no: yes[0] * yes[1]),
    "only_no": coefficient(read_by_both, chance=lambda yes, no: no[0] * no[1]),
    "own_twice": coefficient(read_by_both, chance=lambda yes, no: yes[0] ** 2 + no[0] ** 2),
    "undefined_is_one": coefficient(read_by_both, undefined=1.0),
    "undefined_is_zero": coefficient(read_by_both, undefined=0.0),
}


def lists_to_compare(world):
    """The task's own pair; a coder who never says yes; one without a value; then from this world: two pairs of very
    different shares, with and without gaps, and what Wulan and Tari made of ECON, with Tari's gaps."""
    words = lambda column: [None if pd.isna(value) else "yes" if value else "no" for value in column]
    rng = np.random.default_rng(world.seed + 8)
    truth = rng.random(40) < .4
    keen, strict = truth | (rng.random(40) < .45), truth & (rng.random(40) < .5)
    gaps = [None if gap else value for gap, value in zip(rng.random(40) < .2, words(keen))]
    econ = pair(world, "ECON", "ABC").iloc[:60]
    return [(["yes", "no", "no"], ["yes", "no", "yes"]), (["yes", "no", "yes", "no", "no"], ["no"] * 5), (["no"] * 4, ["no"] * 4),
            (words(keen), words(strict)), (gaps, words(strict)), (words(econ["A"]), words(econ["C"]))]


# --- 8.3: the paradox -------------------------------------------------------------

def cells(world, code):
    """(both yes, only A, only B, neither) of a code."""
    a, b = (pair(world, code)[who].astype(bool) for who in "AB")
    return [int(count.sum()) for count in (a & b, a & ~b, ~a & b, ~a & ~b)]


def of_cells(formula):
    """A function of a world: {code: formula(both, only A, only B, neither)} for the two codes."""
    return lambda world: {code: formula(*cells(world, code)) for code in ("ECON", "COERCION")}


of_either = of_cells(lambda both, a, b, neither: both / (both + a + b))


def paradox(world):
    """The right answer."""
    return of_either(world) | {"why": "rare"}


def parts(formula):
    """A wrong pair of numbers, as a function of a world, in the parts that tell it from the right one."""
    return lambda world: telling(of_cells(formula)(world), of_either(world))


# --- 8.4: per code ---------------------------------------------------------------------

def per_code(measure, make=pair, codes=EIGHT):
    """{code: measure} over the tables that `make(world, code)` gives."""
    return lambda world: {code: float(measure(make(world, code))) for code in codes}


kappas = per_code(kappa)


def first_code(world, code):
    """Only the first code that stands for a coder and segment."""
    rows = coded(world.seed).drop_duplicates(["segment_id", "coder", "round"])
    return code_table(rows, code, ["A", "B"])


def marked(world, code):
    """Only segments that one of the two gave the code to."""
    both = pair(world, code)
    return both[both.any(axis=1)]


def wrong_kappas(measure=kappa, make=pair):
    """Eight wrong values, in the codes that tell them from the right ones."""
    return lambda world: telling(per_code(measure, make)(world), kappas(world))


# --- 8.5: intervals ------------------------------------------------------------------

@cache
def _intervals(seed, code="AGENCY", coders="AB"):
    world = World(seed)
    both = pair(world, code, coders)
    both = both.loc[pair(world, code).index]
    found = {name: bootstrap(kappa, both, by=by).interval for name, by in (("segments", "unit"), ("interviews", interview_of(world)))}
    return {name: {"low": low, "high": high} for name, (low, high) in found.items()}


def intervals(world):
    """The right answer."""
    return _intervals(world.seed)


def wrong_ends(change):
    """Wrong intervals made from the right ones, in the cells that tell them apart."""
    return lambda world: telling(change(world, intervals(world)), intervals(world))


# --- 8.6: three coders -----------------------------------------------------------------

SENTENCES = [f"a{i}" for i in range(1, 7)]


def alpha_of(change=lambda rows: rows, measure=alpha):
    """A function of a world: the α of PEER, from the table as it is or changed."""
    return lambda world: float(measure(change(pair(world, "PEER", "ABC"))))


def three_coders(value=None, may_write=frozenset({"a2", "a5"})):
    """A function of a world: the answer, or the part of it that a mistake shows in."""
    return lambda world: ({"alpha": value(world)} if value else {}) | ({"may_write": set(may_write)} if may_write else {})


def wrong_alpha(value):
    """A wrong α and nothing else."""
    return three_coders(value, may_write=None)


# --- 8.7: drift ------------------------------------------------------------------------

BLOCKS = [f"block_{i}" for i in range(1, 5)]


def order_by(world, when=lambda rows: pd.to_datetime(rows["coded_at"], utc=True, format="ISO8601")):
    """Segments in the order of what `when` makes of the rows of coder B."""
    rows = coded(world.seed).query("coder == 'B' and round == 1").drop_duplicates("segment_id")
    return rows.assign(when=when(rows)).sort_values("when", kind="stable")["segment_id"].tolist()


def blocks(world, order, begin=lambda i: 150 * i, code="DIV_EXT", measure=kappa):
    """{block: κ} of four stretches of an order."""
    both = pair(world, code)
    return {name: float(measure(both.loc[order[begin(i):150 * (i + 1)]])) for i, name in enumerate(BLOCKS)}


def in_time(world):
    """The right four values."""
    return blocks(world, order_by(world))


def wrong_blocks(make):
    """Four wrong values, in the blocks that tell them from the right ones."""
    return lambda world: telling(make(world), in_time(world))


def turned(world):
    """The last block first."""
    return dict(zip(BLOCKS, list(in_time(world).values())[::-1]))


# --- 8.8 to 8.10 ---------------------------------------------------------------------------

REMEDIES = {"d01": "rule", "d02": "unit", "d03": "slip", "d04": "both", "d05": "rule", "d06": "slip",
            "d07": "unit", "d08": "both", "d09": "slip", "d10": "rule", "d11": "open", "d12": "slip"}
PLANS = {"p1": "remembered", "p2": "until_it_fits", "p3": "honest", "p4": "together", "p5": "picked", "p6": "honest", "p7": "together"}
USES, BELONGS = [f"w{i}" for i in range(1, 9)], {"w1", "w4", "w6"}

KEY = Key("08-agreement", points=42, manual={"8.11": 12}, tasks=[
    Task("8.0", prediction(keys=["rare", "fresh"], options=["higher", "same", "lower"]), points=1),
    Task("8.1", fields(agreement=share, chance=share, kappa=share), points=3, right=by_hand(), none_below=.5, wrong={
        "coin": without(by_hand(lambda one, other: .5), "agreement"),
        "pooled": without(by_hand(pooled), "agreement"),
        "only_yes": without(by_hand(lambda one, other: one * other), "agreement"),
        "added": {"chance": .45 + .20},
        "twice": {"agreement": .0065},
        "both_only": {"agreement": .15},
        "disagreement": {"agreement": .35},
        "own_cell": without(by_hand(lambda one, other: one * .05 + (1 - one) * .95), "agreement"),
        "luck_left_in": {"kappa": .65},
        "brackets": {"kappa": .65 - .53 / 1 - .53},
        "undivided": {"kappa": .65 - .53},
        "by_chance": {"kappa": .12 / .53}}),
    Task("8.2", function(returns=number(TOLERANCE, none_ok=True), cases=lists_to_compare), points=3, right=my_kappa, wrong=BAD_KAPPAS),
    Task("8.3", fields(ECON=share, COERCION=share, why=choice(["careless", "rare", "better", "below_limit"])), points=3,
         right=paradox, none_below=.3, wrong={
             "agreement": parts(lambda both, a, b, neither: (both + neither) / (both + a + b + neither)),
             "of_all": parts(lambda both, a, b, neither: both / (both + a + b + neither)),
             "of_wulan": parts(lambda both, a, b, neither: both / (both + a)),
             "of_bagas": parts(lambda both, a, b, neither: both / (both + b)),
             "apart": parts(lambda both, a, b, neither: (a + b) / (both + a + b)),
             "odds": parts(lambda both, a, b, neither: both / (a + b)),
             "kappa": lambda world: telling({code: float(kappa(pair(world, code))) for code in ("ECON", "COERCION")}, of_either(world)),
             "better": {"why": "better"},
             "careless": {"why": "careless"},
             "below_limit": {"why": "below_limit"}}),
    Task("8.4", fields(**dict.fromkeys(EIGHT, share)), points=3, right=kappas, none_below=.25, wrong={
        "agreement": wrong_kappas(percent_agreement),
        "marked": wrong_kappas(make=marked),
        "same_code": lambda world: telling(dict.fromkeys(EIGHT, kappas(world)["ECON"]), kappas(world)),
        "first_code": wrong_kappas(make=first_code),
        "both_rounds": wrong_kappas(make=lambda world, code: pair(world, code, round=None)),
        "settled": wrong_kappas(make=lambda world, code: pair(world, code, ("A", "adjudicated")).loc[pair(world, code).index]),
        "tari": wrong_kappas(make=lambda world, code: pair(world, code, "AC"))}),
    Task("8.5", table(rows=["segments", "interviews"], columns={"low": share, "high": share}), points=3, right=intervals, none_below=.25, wrong={
        "swapped_draws": wrong_ends(lambda world, right: {"segments": right["interviews"], "interviews": right["segments"]}),
        "upside_down": wrong_ends(lambda world, right: {row: {"low": e["high"], "high": e["low"]} for row, e in right.items()}),
        "segments_twice": wrong_ends(lambda world, right: {"interviews": right["segments"]}),
        "interviews_twice": wrong_ends(lambda world, right: {"segments": right["interviews"]}),
        "still_econ": wrong_ends(lambda world, right: _intervals(world.seed, "ECON")),
        "settled": wrong_ends(lambda world, right: _intervals(world.seed, "AGENCY", ("A", "adjudicated")))}),
    Task("8.6", fields(alpha=share, may_write=ids(SENTENCES)), points=3, right=three_coders(alpha_of()), none_below=.4, wrong={
        "gaps_dropped": wrong_alpha(alpha_of(lambda rows: rows.dropna())),
        "gaps_are_no": wrong_alpha(alpha_of(lambda rows: rows.fillna(False))),
        "per_cent": wrong_alpha(alpha_of(measure=percent_agreement)),
        "two_coders": wrong_alpha(alpha_of(lambda rows: rows[["A", "B"]])),
        "validity": {"may_write": {"a1", "a2", "a5"}},
        "right_code": {"may_write": {"a2", "a3", "a5"}},
        "share_alike": {"may_write": {"a2", "a4", "a5"}},
        "threshold": {"may_write": {"a2", "a5", "a6"}},
        "no_basis": {"may_write": {"a2"}},
        "no_scale": {"may_write": {"a5"}}}),
    Task("8.7", fields(**dict.fromkeys(BLOCKS, share), reading=choice(["drift_apart", "bagas_tired", "rarer_code", "no_trend"])), points=3,
         right=lambda world: in_time(world) | {"reading": "drift_apart"}, none_below=.3, wrong={
             "by_number": wrong_blocks(lambda world: blocks(world, order_by(world, lambda rows: rows["segment_id"]))),
             "two_clocks": wrong_blocks(lambda world: blocks(world, order_by(world, lambda rows: rows["coded_at"]))),
             "cumulative": wrong_blocks(lambda world: blocks(world, order_by(world), begin=lambda i: 0)),
             "last_first": wrong_blocks(turned),
             "per_cent": wrong_blocks(lambda world: blocks(world, order_by(world), measure=percent_agreement)),
             "bagas_tired": {"reading": "bagas_tired"},
             "rarer_code": {"reading": "rarer_code"},
             "no_trend": {"reading": "no_trend"}}),
    Task("8.8", choices(keys=list(REMEDIES), options=["rule", "slip", "unit", "both", "open", "vote", "senior"]), points=3,
         right=REMEDIES, none_below=.5, wrong={
             "all_slips": dict.fromkeys(REMEDIES, "slip"),
             "all_rules": dict.fromkeys(REMEDIES, "rule"),
             "majority": {"d12": "vote"},
             "senior": {"d10": "senior"},
             "clear_rule": {"d09": "rule"},
             "clear_rule_care": {"d12": "rule"},
             "silent_slip": {"d01": "slip"},
             "silent_slip_kin": {"d05": "slip"},
             "two_entries_slip": {"d10": "slip"},
             "unit_as_both": {"d02": "both"},
             "unit_as_slip": {"d02": "slip"},
             "unit_as_both_turn": {"d07": "both"},
             "both_as_rule": {"d04": "rule"},
             "both_as_rule_rent": {"d08": "rule"},
             "both_as_slip": {"d04": "slip"},
             "typing": {"d06": "rule"},
             "missed": {"d03": "rule"},
             "silent_open": {"d01": "open"},
             "silent_open_kin": {"d05": "open"},
             "two_entries_open": {"d10": "open"},
             "both_as_unit": {"d04": "unit"},
             "both_as_unit_rent": {"d08": "unit"},
             "settled_by_force": {"d11": "rule"},
             "settled_as_slip": {"d11": "slip"},
             "settled_by_rank": {"d11": "senior"},
             "settled_as_both": {"d11": "both"}}),
    Task("8.9", choices(keys=list(PLANS), options=["honest", "remembered", "picked", "together", "until_it_fits"]), points=3,
         right=PLANS, none_below=.4, wrong={
             "rehearsed": {"p1": "honest"},
             "stopping": {"p2": "honest"},
             "whispering": {"p4": "honest"},
             "cleaned": {"p5": "honest"},
             "looking": {"p7": "honest"},
             "looking_is_memory": {"p7": "remembered"},
             "lot_is_picking": {"p3": "picked"},
             "newcomers": {"p6": "picked"},
             "newcomers_together": {"p6": "together"}}),
    Task("8.10", ids(USES), points=2, right=Accept(frozenset(BELONGS)), none_below=.4, wrong={
        "turned_round": set(USES) - BELONGS,
        "everywhere": set(USES),
        "nowhere": set(),
        "reflexive": BELONGS | {"w2"},
        "truth": BELONGS | {"w3"},
        "too_early": BELONGS | {"w5"},
        "depth": BELONGS | {"w7"},
        "cause": BELONGS | {"w8"},
        "files": BELONGS - {"w4"},
        "newcomers": BELONGS - {"w6"},
        "counting": BELONGS - {"w1"}}),
])
