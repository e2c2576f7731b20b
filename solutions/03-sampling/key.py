"""Answer key of lesson 03: what is right, and every way of going wrong that we know."""
from functools import cache

import numpy as np
import pandas as pd

from fieldwork.key import Key, Task
from fieldwork.kinds import choice, choices, fields, function, ids, number, prediction
from fieldwork.matrices import saturation
from fieldwork.sampling import TRAITS, repeat
from fieldwork.world import World

WAYS = {"police": {"design": "police"}, "outreach": {"design": "outreach"},
        "mediated": {"design": "snowball", "seeds": "mediated"}, "independent": {"design": "snowball", "seeds": "independent"}}
ENTRIES = [f"{way}_{trait}" for way in WAYS for trait in TRAITS]
EDGE, UNSURE = .04, .006  # beyond it a design errs; so near to it either answer counts (only in worlds of other seeds)
CLAIMS = [f"t{n}" for n in range(1, 11)]
SUPPORTED = {"t2", "t5", "t7", "t9"}


# --- 3.1: by lot from everybody ------------------------------------------------

def share_of(rows):
    """A function (population, n, number) -> share of agency in the rows that `rows` picks."""
    return lambda population, n, number: float(rows(population, n, number)["agency"].mean())


BAD_DRAWS = {
    "first_rows": share_of(lambda p, n, k: p.head(n)),
    "everybody": share_of(lambda p, n, k: p),
    "register": share_of(lambda p, n, k: p[p["detected_by_police"]].sample(n, random_state=k)),
    "twice": share_of(lambda p, n, k: p.sample(n, random_state=k, replace=True)),
    "one_draw": share_of(lambda p, n, k: p.sample(n, random_state=1)),
    "the_example": share_of(lambda p, n, k: p.sample(n, random_state=7)),
    "thirty": share_of(lambda p, n, k: p.sample(30, random_state=k)),
    "five": share_of(lambda p, n, k: p.sample(5, random_state=k)),
}


def draws(world):
    """Four draws from a world, of different sizes."""
    return [(world.ref("population"), n, k) for n, k in ((30, 1), (45, 2), (80, 11 + world.seed), (60, 5))]


# --- 3.2: bias ---------------------------------------------------------------------

def against(compare):
    """A function (population, found_by, column) that compares the share among those found, among all, and among the others."""
    def judged(population, found_by, column):
        found = population[found_by].to_numpy(bool)
        trait = population[column].to_numpy(float)
        return float(compare(trait[found].mean(), trait.mean(), trait[~found].mean()))
    return judged


BAD_BIAS = {
    "only_sample": against(lambda found, everybody, others: found),
    "turned": against(lambda found, everybody, others: everybody - found),
    "absolute": against(lambda found, everybody, others: abs(found - everybody)),
    "ratio": against(lambda found, everybody, others: found / everybody),
    "relative": against(lambda found, everybody, others: (found - everybody) / everybody),
    "the_others": against(lambda found, everybody, others: found - others),
}


def lists_and_columns(world):
    """Two lists and three traits, without pairs that differ by little."""
    return [(world.ref("population"), found_by, column) for found_by, column in
            (("detected_by_police", "coercion"), ("detected_by_police", "agency"), ("in_outreach", "agency"), ("in_outreach", "coercion"))]


# --- 3.3 and 3.5: on average ---------------------------------------------------------

@cache
def averages(seed):
    """{entry: how much too high a design is on average}, from the 200 draws that the notebook makes."""
    world = World(seed)
    people, ties = world.table("population"), world.table("ties")
    true = people[list(TRAITS)].astype(float).mean()
    return {f"{way}_{trait}": gap for way, how in WAYS.items() for trait, gap in (repeat(**how, population=people, ties=ties).mean() - true).items()}


def called(gap):
    """The option for a gap; both where it lies at the edge."""
    found = {"over" if gap + shift > EDGE else "under" if gap + shift < -EDGE else "close" for shift in (-UNSURE, UNSURE)}
    return found if len(found) > 1 else found.pop()


def corrected(world):
    return {entry: called(gap) for entry, gap in averages(world.seed).items()}


def misread(entry):
    """A function of a world: this entry by its sign alone where it is close, else as close; the other sign where either counts."""
    def changed(world):
        gap, right = averages(world.seed)[entry], corrected(world)[entry]
        first, second = ("over", "under") if gap > 0 else ("under", "over")
        wrong = next(option for option in ("close", first, second) if option not in ({right} if isinstance(right, str) else right)) if right != "close" else first
        return {entry: wrong}
    return changed


def by_sign(world):
    """Every close entry by its sign."""
    return {entry: "over" if averages(world.seed)[entry] > 0 else "under" for entry, option in corrected(world).items() if option == "close"}


def instead(**changed):
    """A function of a world: these entries."""
    return lambda world: changed


@cache
def ahead(seed, way="mediated"):
    """(in how many of 200 snowballs coercion is ahead of agency, in how many it is not behind)."""
    world = World(seed)
    runs = repeat("snowball", seeds=way, population=world.table("population"), ties=world.table("ties"))
    return int((runs["coercion"] > runs["agency"]).sum()), int((runs["coercion"] >= runs["agency"]).sum())


def seeds_matter(world):
    return {"mediated": "coercion", "independent": "agency", "ahead": ahead(world.seed)[0], "econ": "stays", "lesson": "c"}


# --- 3.4: the next wave ----------------------------------------------------------------

def waves(fits=lambda friend, already, new: friend not in already and friend not in new, coupons=3, shared=False):
    """A function (contacts, last_wave, already) -> the next wave, with other habits."""
    def next_wave(contacts, last_wave, already):
        new = []
        for woman in last_wave:
            free = [friend for friend in contacts[woman] if fits(friend, already, new)]
            new = new + free[:coupons]
        return set(new[:coupons]) if shared else set(new)
    return next_wave


BAD_WAVES = {
    "no_coupons": waves(coupons=None),
    "everybody": waves(fits=lambda friend, already, new: True, coupons=None),
    "no_condition": waves(fits=lambda friend, already, new: True),
    "old_ones_back": waves(fits=lambda friend, already, new: friend not in new),
    "coupon_twice": waves(fits=lambda friend, already, new: friend not in already),
    "either": waves(fits=lambda friend, already, new: friend not in already or friend not in new),
    "four": waves(coupons=4),
    "two": waves(coupons=2),
    "three_in_all": waves(shared=True),
}


def circles(world):
    """The lesson's circle and three others, in which some are known to several and some have been invited: (contacts, last wave, already)."""
    rng, made = np.random.default_rng(300 + world.seed), [EXAMPLE]
    while len(made) < 4:
        names = [f"{letter}{n}" for letter in "PQ" for n in range(1, 13)]
        contacts = {name: [str(other) for other in rng.permutation(names) if other != name][:int(rng.integers(6, 11))] for name in names}
        case = (contacts, names[1:4], names[:5])
        if len({frozenset(rule(*case)) for rule in (waves(), *BAD_WAVES.values())}) == len(BAD_WAVES) + 1:  # every habit shows
            made.append(case)
    return made


EXAMPLE = ({"A": ["B", "C", "D", "E"], "B": ["A", "C", "F", "G"], "C": ["B", "F", "H", "J", "K", "L"], "D": ["A"]}, ["B", "C", "D"], ["A", "B", "C", "D"])


# --- 3.6: weights ------------------------------------------------------------------------

def weighted(weigh, total=lambda weight: weight.sum()):
    """A function (sample, column) -> weighted share with another weight or another whole."""
    def share(sample, column):
        weight = weigh(sample["degree"].astype(float))
        return float(weight[sample[column].to_numpy(bool)].sum() / total(weight))
    return share


BAD_WEIGHTS = {
    "unweighted": weighted(lambda degree: degree * 0 + 1),
    "by_degree": weighted(lambda degree: degree),
    "of_the_number": weighted(lambda degree: 1 / degree, total=len),
    "square": weighted(lambda degree: 1 / degree ** 2),
    "one_whole": weighted(lambda degree: 1 / degree, total=lambda weight: 1),
    "degree_sum": weighted(lambda degree: 1 / degree, total=lambda weight: (1 / weight).sum()),
}


def columns_to_weight(world):
    """Two traits and a third column in the whole population of a world."""
    return [(world.ref("population"), column) for column in ("agency", "coercion", "detected_by_police")]


# --- 3.7: saturation -----------------------------------------------------------------------

@cache
def field(seed):
    """(the 36 interviews of the lot, their mentions) of a world."""
    world = World(seed)
    interviews, mentions = world.table("interviews"), world.table("mentions")
    women = interviews[interviews["randomised"]].drop_duplicates("informant_id")
    return women, mentions[mentions["interview_id"].isin(women["interview_id"])]


def halt(by="date", base=6, run=3):
    """A function of a world: `stop`, `seen` and `later`, with another order or another rule."""
    def read_off(world):
        women, said = field(world.seed)
        order = women.sort_values(by, kind="stable")["interview_id"].tolist()
        curve = saturation(said, unit="interview_id", order=order, base=base, run=run)
        row = pd.concat([curve[curve["stop"]], curve.tail(1)]).iloc[0]  # a rule that never fires stops with the last talk
        return {"stop": int(row["order"]), "seen": int(row["seen"]), "later": int(curve["seen"].iloc[-1] - row["seen"])}
    return read_off


def part(reading, *names):
    """A function of a world: some of the three figures of a reading."""
    return lambda world: {name: reading(world)[name] for name in names}


def shifted(by):
    """A function of a world: the stop so many talks off."""
    return lambda world: {"stop": halt()(world)["stop"] + by}


def mentions_until(world):
    """Mentions, not different codes, up to the stop."""
    women, said = field(world.seed)
    order = women.sort_values("date", kind="stable")["interview_id"].tolist()
    return {"seen": int(said["interview_id"].isin(order[:halt()(world)["stop"]]).sum())}


def all_codes(world):
    """Everything that was ever heard."""
    return {"seen": field(world.seed)[1]["code"].nunique()}


def talks_left(world):
    """Talks after the stop, not codes."""
    return {"later": len(field(world.seed)[0]) - halt()(world)["stop"]}


# --- 3.8: how many ------------------------------------------------------------------------------

def asked(heard=lambda share, told: share * told, missed=lambda heard: 1 - heard, rounded=np.ceil):
    """A function (share, told, chance) -> number of interviews, with another step."""
    def n_needed(share, told, chance):
        return int(rounded(np.log(1 - chance) / np.log(missed(heard(share, told)))))
    return n_needed


BAD_NUMBERS = {
    "all_tell": asked(heard=lambda share, told: share),
    "all_have_it": asked(heard=lambda share, told: told),
    "heard_for_missed": asked(missed=lambda heard: heard),
    "down": asked(rounded=np.floor),
    "nearest": asked(rounded=np.round),
    "one_over": lambda share, told, chance: int(np.ceil(1 / (share * told))),
    "missed_each": asked(heard=lambda share, told: share, missed=lambda share: share),
    "not_told": asked(heard=lambda share, told: share * (1 - told)),
}


def chances(world):
    """(share, told, chance) whose n is nowhere a whole number and not always rounded the same way."""
    pairs = [(.31, .75, .95), (.12, .25, .95), (.14, .80, .95), (.31, .15, .90), (.23, .40, .90)]
    if world.seed:
        rng = np.random.default_rng(800 + world.seed)
        pairs = [(round(float(rng.uniform(.1, .45)), 2), round(float(rng.uniform(.15, .9)), 2), chance) for chance in (.95, .90, .80, .99, .95, .90)]
    return [case for case in pairs if .03 < np.log(1 - case[2]) / np.log(1 - case[0] * case[1]) % 1 < .97]


KEY = Key("03-sampling", points=46, manual={"3.10": 12}, tasks=[
    Task("3.0", prediction(keys=ENTRIES, options=["over", "under", "close"]), points=1),
    Task("3.1", function(returns=number(tolerance=.002, low=0, high=1), cases=draws), points=3,
         right=share_of(lambda p, n, k: p.sample(n, random_state=k)), wrong=BAD_DRAWS),
    Task("3.2", function(returns=number(tolerance=.002), cases=lists_and_columns), points=3,
         right=against(lambda found, everybody, others: found - everybody), wrong=BAD_BIAS),
    Task("3.3", choices(keys=ENTRIES, options=["over", "under", "close"]), points=4, right=corrected, none_below=.5, wrong={
        "by_sign": by_sign,
        "turned_round": instead(police_coercion="under", police_agency="over"),
        "all_seeds_alike": instead(independent_coercion="over", independent_agency="under"),
        "snowballs_fair": instead(mediated_coercion="close", mediated_agency="close"),
        "register_fair": instead(police_coercion="close", police_agency="close"),
        "police_econ": misread("police_econ"),
        "independent_coercion": misread("independent_coercion"),
        "outreach_econ": misread("outreach_econ"),
        "outreach_coercion": misread("outreach_coercion"),
        "outreach_agency": misread("outreach_agency")}),
    Task("3.4", function(returns=ids(), cases=circles), points=4, right=waves(), wrong=BAD_WAVES),
    Task("3.5", fields(mediated=choice(["coercion", "agency"]), independent=choice(["coercion", "agency"]), ahead=number(whole=True, tolerance=1, low=0, high=200),
                       econ=choice(["turns", "stays"]), lesson=choice(["a", "b", "c", "d"])), points=4, right=seeds_matter, none_below=.4, wrong={
        "changed_places": instead(mediated="agency", independent="coercion"),
        "no_flip": instead(mediated="agency"),
        "no_flip_other": instead(independent="coercion"),
        "other_row": lambda world: {"ahead": ahead(world.seed, "independent")[0]},
        "agency_counted": lambda world: {"ahead": 200 - ahead(world.seed)[1]},
        "ties_counted": lambda world: {"ahead": ahead(world.seed)[1]},
        "need_turns": instead(econ="turns"),
        "always_high": instead(lesson="a"),
        "more_runs": instead(lesson="b"),
        "register_objective": instead(lesson="d")}),
    Task("3.6", function(returns=number(tolerance=.003, low=0, high=1), cases=columns_to_weight), points=4, right=weighted(lambda degree: 1 / degree), wrong=BAD_WEIGHTS),
    Task("3.7", fields(stop=number(whole=True, tolerance=1, low=1, high=36), seen=number(whole=True, tolerance=1, low=0),
                       later=number(whole=True, tolerance=1, low=0)), points=4, right=halt(), none_below=.3, wrong={
        "as_it_stands": part(halt("interview_id", 1, 1), "stop", "seen"),
        "first_silence": part(halt(base=1, run=1), "stop", "seen"),
        "base_only": part(halt(run=1), "stop", "seen"),
        "three_and_six": part(halt(base=3, run=6), "stop", "seen"),
        "by_id": part(halt("interview_id"), "stop", "seen"),
        "first_of_three": shifted(-2),
        "one_more": shifted(1),
        "mentions": mentions_until,
        "talks_left": talks_left} | ({"all_codes": all_codes} if halt()(World())["later"] else {})),  # in some worlds nothing comes later
    Task("3.8", function(returns=number(whole=True, tolerance=1, low=1), cases=chances), points=4, right=asked(), wrong=BAD_NUMBERS),
    Task("3.9", ids(CLAIMS), points=3, right=SUPPORTED, none_below=.5, wrong={
        "everything": set(CLAIMS),
        "nothing": set(),
        "most": SUPPORTED | {"t1"},
        "cause": SUPPORTED | {"t3"},
        "decimals": SUPPORTED | {"t4"},
        "silence": SUPPORTED | {"t6"},
        "all_causes": SUPPORTED | {"t8"},
        "comparison": SUPPORTED | {"t10"},
        "no_count": SUPPORTED - {"t2"},
        "no_existence": SUPPORTED - {"t5"},
        "no_stop": SUPPORTED - {"t7"},
        "no_gap": SUPPORTED - {"t9"}}),
])
