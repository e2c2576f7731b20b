"""Answer key of lesson 11: what is right, and every way of going wrong that we know."""
from functools import lru_cache

import numpy as np
import pandas as pd

from fieldwork.evidence import adjudicated, usable
from fieldwork.key import Key, Task
from fieldwork.kinds import Accept, choice, choices, fields, function, ids, number, prediction, sets

CODES = ["STRUCTURE", "SUBSTANCE", "CULTURE"]
PASSAGES = {"p01": "STRUCTURE", "p02": "CULTURE", "p03": "SUBSTANCE", "p04": "SUBSTANCE", "p05": "STRUCTURE", "p06": "CULTURE", "p07": "STRUCTURE", "p08": "SUBSTANCE",
            "p09": "CULTURE", "p10": "CULTURE", "p11": "CULTURE", "p12": "STRUCTURE", "p13": "SUBSTANCE", "p14": {"STRUCTURE", "CULTURE"}, "p15": "SUBSTANCE", "p16": "STRUCTURE"}
FIVE = {"law": {"buyer", "public"}, "enforcers": Accept(must={"desks"}, may={"laughter"}), "facilities": {"laboratory", "car"}, "society": Accept(must={"witness"}, may={"laughter"})}
PIECES = ["buyer", "public", "laboratory", "car", "desks", "witness", "laughter"]
CLAIMS = {"c1": "true", "c2": "false", "c3": "true", "c4": "true", "c5": "false", "c6": "disputed", "c7": "disputed", "c8": "false"}
SOURCES = {"k1": 3, "k2": 2, "k3": 3, "k4": 1}
SCREEN = {"RC02": "empty", "RC03": "stop", "RC04": {"wrong_addressee", "stop"}, "RC07": "stop", "RC08": "complete", "RC09": "wrong_addressee", "RC10": "empty",
          "RC11": "stop", "RC12": "complete", "RC14": {"empty", "stop"}, "RC16": "stop", "RC18": "wrong_addressee"}


# --- 11.4, 11.5: obstacles in the coded segments ------------------------------
@lru_cache(maxsize=8)
def rows(world):
    """Adjudicated codes of segments on obstacles, of people whose consent holds."""
    found = adjudicated(world.table)
    return found[found["domain"] == "obstacle"]


@lru_cache(maxsize=8)
def people(world):
    """How many usable people each group has."""
    return pd.Series(usable(world.table)).value_counts()


def by_person(world):
    """Share of each group's people who name each obstacle."""
    named = rows(world).drop_duplicates(["informant_id", "code"])
    return named.groupby(["speaker_group", "code"], observed=True).size().unstack(fill_value=0).div(people(world), axis=0)


def lead(world, group):
    """The obstacle that most people of a group name."""
    return by_person(world).loc[group].idxmax()


def profile(world):
    return {"police": lead(world, "police"), "women": lead(world, "woman"), "pooled": rows(world)["code"].value_counts().idxmax(),
            "share_women": float(by_person(world).loc["woman"].max())}


def women(world):
    """Rows of women only."""
    found = rows(world)
    return found[found["speaker_group"] == "woman"]


def segments_over_people(world):
    """Segments counted, then divided by people: can exceed 1."""
    return {"share_women": float(women(world)["code"].value_counts().max() / people(world)["woman"])}


def talk_below(world):
    """Talk below the line instead of people: segments by all segments, or each person once for each obstacle by all such namings. In some worlds the two are one number."""
    counted = women(world), women(world).drop_duplicates(["informant_id", "code"])
    return {"share_women": [float(found["code"].value_counts(normalize=True).max()) for found in counted]}


def everybody(world):
    """Of all people, whatever their group, the share who name the women's obstacle."""
    named = rows(world)[rows(world)["code"] == lead(world, "woman")]
    return {"share_women": float(named["informant_id"].nunique() / people(world).sum())}


def clear(mistake, other):
    """A mistake in share_women, where it stands three tolerances clear of another one; in a world where the two give one number, neither is named."""
    def of(world):
        here, there = (np.atleast_1d(found(world)["share_women"]) for found in (mistake, other))
        return mistake(world) if np.abs(here[:, None] - there).min() >= .015 else ...
    return of


def interval(world, unit):
    """Ends of the 95 % interval for the share of STRUCTURE, drawn as in the lesson."""
    found, rng = rows(world), np.random.default_rng(11)
    piles = sorted(pile.tolist() for _, pile in (found["code"] == "STRUCTURE").groupby(found[unit]))
    shares = [np.concatenate([piles[i] for i in rng.integers(len(piles), size=len(piles))]).mean() for _ in range(1000)]
    return np.percentile(shares, [2.5, 97.5]).round(4)


def width(unit, share=1.0):
    """A function of a world: the interval's width, or a part of it."""
    def of(world):
        low, high = interval(world, unit)
        return float(high - low) * share
    return of


# --- 11.8: chains -----------------------------------------------------------------
NOBODY = ("", "everybody", "women")


def keeping(rests=True, acts=True, shows=True, any_link=False, others=False, silent=False):
    """A function (chains, findings) -> ids, with some links not asked for, or the indicator asked for the wrong way round."""
    def complete(chains, findings):
        found = set()
        for chain in chains:
            links = [chain["obstacle"] in findings or not rests, chain["actor"] not in NOBODY or not acts, (chain["indicator"] != "") != silent or not shows]
            if (any(links) if any_link else all(links)) != others:
                found.add(chain["chain_id"])
        return found
    return complete


def obstacle_written(chains, findings):
    """Takes any obstacle that is written down for a finding."""
    return {chain["chain_id"] for chain in chains if chain["obstacle"] != "" and chain["actor"] not in NOBODY and chain["indicator"] != ""}


def drafts(world):
    """Single chains first, one of each pattern of missing links, so that a card can show the one that goes wrong; then three lists of many, whose findings differ."""
    rng = np.random.default_rng(1100 + world.seed)
    made = [([{"chain_id": "K1", "obstacle": obstacle, "recommendation_id": "RC05", "actor": actor, "indicator": indicator}], ["STRUCTURE", "CULTURE"])
            for obstacle in ("CULTURE", rng.choice(["", "SUBSTANCE"]).item()) for actor in ("council", rng.choice(NOBODY).item()) for indicator in ("files read", "")]
    for findings in (["STRUCTURE", "SUBSTANCE", "CULTURE"], ["STRUCTURE", "CULTURE"], ["SUBSTANCE", "TRUST"]):
        links = [(obstacle, actor, indicator) for obstacle in (findings[0], findings[-1], "", "FAITH") for actor in ("council", "everybody", "police chief", "")
                 for indicator in ("files read", "")]
        links = [links[n] for n in rng.permutation(len(links))[:24]]
        made.append(([{"chain_id": f"K{n}", "obstacle": obstacle, "recommendation_id": f"RC{n:02d}", "actor": actor, "indicator": indicator}
                      for n, (obstacle, actor, indicator) in enumerate(links, 1)], findings))
    return made


KEY = Key("11-obstacles", points=49, manual={"11.10": 12}, tasks=[
    Task("11.0", prediction(keys=["same", "actionable", "two"], options=["yes", "no"]), points=1),
    Task("11.1", choices(keys=list(PASSAGES), options=CODES), points=5, right=PASSAGES, none_below=.5, wrong={
        "joke_is_structure": {"p02": "STRUCTURE"},
        "officers_are_structure": {"p09": "STRUCTURE"},
        "money_is_culture": {"p01": "CULTURE"},
        "no_line_is_law": {"p12": "SUBSTANCE"},
        "no_article_is_structure": {"p03": "STRUCTURE"},
        "gap_is_structure": {"p04": "STRUCTURE"},
        "vague_is_structure": {"p13": "STRUCTURE"},
        "letters_are_culture": {"p16": "CULTURE"},
        "witness_is_structure": {"p10": "STRUCTURE"},
        "prosecutors_are_structure": {"p08": "STRUCTURE"},
        "no_complaint_is_structure": {"p15": "STRUCTURE"},
        "needs_are_structure": {"p06": "STRUCTURE"}}),
    Task("11.2", sets(keys=list(FIVE), universe=PIECES), points=3, right=FIVE, none_below=.25, wrong={
        "one_to_one": {"enforcers": {"desks", "laboratory", "car"}, "facilities": set()},
        "laboratory_is_enforcers": {"enforcers": {"desks", "laughter", "laboratory"}},
        "car_is_enforcers": {"enforcers": {"desks", "laughter", "car"}},
        "tools_are_law": {"law": {"buyer", "public", "laboratory"}},
        "neighbours_enforce": {"enforcers": {"desks", "laughter", "witness"}},
        "desks_are_law": {"law": {"buyer", "public", "desks"}},
        "text_is_enforcers": {"enforcers": {"desks", "laughter", "public"}},
        "public_is_society": {"society": {"witness", "public"}},
        "buyer_is_society": {"society": {"witness", "buyer"}}}),
    Task("11.3", choices(keys=list(CLAIMS), options=["true", "false", "disputed"]), points=4, right=CLAIMS, none_below=.5, wrong={
        "authority": {"c2": "true"},
        "repealed": {"c5": "true"},
        "yesterdays_penalty": {"c8": "true"},
        "todays_law": {"c1": {"false", "disputed"}},
        "buyer_somewhere": {"c3": {"false", "disputed"}},
        "older_wording": {"c4": "false"},
        "end_is_argued": {"c4": "disputed"},
        "dispute_closed": {"c6": "true"},
        "dispute_denied": {"c6": "false"},
        "advert_closed": {"c7": "true"},
        "advert_denied": {"c7": "false"}}),
    Task("11.4", fields(police=choice(CODES), women=choice(CODES), pooled=choice(CODES), share_women=number(tolerance=.005, low=0, high=1)), points=5, none_below=.5, right=profile, wrong={
        "pooled_for_police": lambda world: {"police": profile(world)["pooled"]},
        "talk_below": clear(talk_below, everybody),
        "everybody": clear(everybody, talk_below),
        "segments_over_people": segments_over_people}),
    Task("11.5", number(tolerance=.001, low=0, high=1), points=3, right=width("interview_id"), wrong={
        "by_segment": width("segment_id"),
        "half": width("interview_id", .5),
        "one_end": lambda world: [float(end) for end in interval(world, "interview_id")],
        "the_share": lambda world: float((rows(world)["code"] == "STRUCTURE").mean())}),
    Task("11.6", fields(**{claim: number(whole=True, tolerance=1, low=0) for claim in SOURCES}), points=4, right=SOURCES, none_below=.5, wrong={
        "rows_counted": {"k1": 5, "k2": 3, "k4": 3},
        "one_too_many": {"k1": 4},
        "all_of_k1": {"k1": 5},
        "colleague_counts": {"k2": 3},
        "members_counted": {"k3": 7},
        "discussion_left_out": {"k3": 2},
        "newspaper_counts": {"k4": 2},
        "all_of_k4": {"k4": 3},
        "officer_left_out": {"k1": 2},
        "one_office": {"k2": 1},
        "owner_left_out": {"k4": 0}}),
    Task("11.7", choices(keys=list(SCREEN), options=["stop", "wrong_addressee", "empty", "complete"]), points=4, right=SCREEN, none_below=.5, wrong={
        "deterrence": {"RC03": {"complete", "empty", "wrong_addressee"}},
        "evidence_at_any_price": {"RC07": {"complete", "empty", "wrong_addressee"}},
        "family_watches": {"RC11": {"complete", "empty", "wrong_addressee"}},
        "rooms_refused": {"RC16": {"complete", "empty", "wrong_addressee"}},
        "chief_makes_law": {"RC04": "complete"},
        "need_is_enough": {"RC09": "complete"},
        "village_closes_accounts": {"RC18": "complete"},
        "awareness": {"RC02": "complete"},
        "synergy": {"RC10": "complete"},
        "everything_suspect": {"RC08": "stop"},
        "desk_is_empty": {"RC08": "empty"},
        "card_is_empty": {"RC12": "empty"},
        "nobody_to_raise_it": {"RC02": "wrong_addressee"},
        "nobody_to_join": {"RC10": "wrong_addressee"},
        "faith_elsewhere": {"RC14": "wrong_addressee"}}),
    Task("11.8", function(returns=ids(), cases=drafts), points=4, right=keeping(), wrong={
        "orphans_pass": keeping(rests=False),
        "anything_is_a_finding": obstacle_written,
        "everybody_acts": keeping(acts=False),
        "no_sign_needed": keeping(shows=False),
        "sign_turned_round": keeping(silent=True),
        "one_link_is_enough": keeping(any_link=True),
        "the_broken_ones": keeping(others=True)}),
    Task("11.9", ids(["RC01", "RC05", "RC08", "RC12", "RC15", "RC17", "RC20"]), points=4, right={"RC05", "RC12"}, none_below=.9, wrong={
        "any_weighting": {"RC01", "RC05", "RC08", "RC12"},
        "tie_dropped": {"RC01", "RC12"},
        "one_weighting": {"RC05", "RC08", "RC12"},
        "speed_only": {"RC01", "RC05", "RC12"},
        "the_winner": {"RC12"}}),
])
