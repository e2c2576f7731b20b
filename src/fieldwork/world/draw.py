"""One whole world from a seed: steps that are each drawn until they hold, then the mess."""
from contextlib import suppress
from dataclasses import dataclass

import numpy as np
import pandas as pd

from fieldwork.world import accept, agreement, coders, written
from fieldwork.world import parameters as p
from fieldwork.world.enforcement import count_people, draw_cases, draw_register
from fieldwork.world.focus import draw_focus
from fieldwork.world.informants import draw_consents, draw_informants
from fieldwork.world.interviews import draw_interviews, draw_mentions, talker
from fieldwork.world.measures import draw_measures
from fieldwork.world.mess import Mess
from fieldwork.world.mess_people import failing
from fieldwork.world.network import draw_ties
from fieldwork.world.population import VISIBLE, draw_people, planted_shares
from fieldwork.world.segments import draw_segments, draw_teaching_set
from fieldwork.world.seeds import labels, stream

HIDDEN = {"informants": ["person_id"], "register": ["person_id"], "segments": ["event", "mechanism", "codes"],
          "recordings": ["interview_id", "informant_id", "date"], "codings": ["at"]}  # columns that students do not get
KEYS = {"informants": ["informant_id"], "consents": ["consent_id"], "interviews": ["interview_id"], "mentions": ["interview_id", "seq"],
        "codings": ["round", "coder", "segment_id", "code"], "recordings": ["recording_id"]}  # order of the rows; as drawn for the others
STARTS, FAR = 4, 2**40  # how often a world is begun; far from every seed that somebody chooses or the grader draws


@dataclass(frozen=True)
class Draw:
    """A world: `tables` as students get them, `clean` without mess and with hidden columns, `planted` the mess, `refused` {step: sub-seeds}."""

    tables: dict
    clean: dict
    planted: pd.DataFrame
    refused: dict


def make_world(seed, people=p.PEOPLE):
    """The world of a seed (a whole number from 0 up) with so many women in its population. Equal seeds give equal worlds.

    In about one of two hundred some step cannot be drawn; such a world is begun anew from another seed, so that every seed has one.
    """
    for start in range(STARTS - 1):
        with suppress(accept.NoDraw):
            return _make(seed, people, start)
    return _make(seed, people, STARTS - 1)


def _make(seed, people, start=0):
    seed, refused, clean = seed + start * FAR, {"start": start}, {}
    _population(seed, people, clean, refused)
    said, kept = _talk(seed, clean, refused)
    _segments(seed, clean, refused, said, kept)
    _codings(seed, clean, refused, kept)
    clean["cases"], clean["measures"], clean["focus_turns"] = draw_cases(seed, people), draw_measures(seed), draw_focus(seed)
    clean["register"] = draw_register(seed, clean["population"], clean["cases"])
    clean["cases"] = count_people(clean["cases"], clean["register"])
    mess = Mess(seed, {name: table for name, table in clean.items() if name not in ("population", "ties")})
    return Draw(_given(mess.tables | {name: clean[name] for name in ("population", "ties")}), clean, mess.record, refused)


def _given(tables):
    """The tables as students get them: without hidden columns, sorted by their keys."""
    tables = {name: table.drop(columns=HIDDEN.get(name, [])) for name, table in tables.items()}
    tables = {name: table.sort_values(KEYS[name], ignore_index=True) if name in KEYS else table for name, table in tables.items()}
    return tables | {"population": tables["population"][VISIBLE]}


def _population(seed, people, clean, refused):
    planted = planted_shares()
    drawn, refused["population"] = accept.first_accepted(lambda n: draw_people(seed, people, n), lambda d: accept.people_hold(d, planted))
    clean["ties"], drawn["degree"] = draw_ties(seed, drawn)
    clean["population"] = drawn


def _talk(seed, clean, refused):
    """Who was asked by whom and said what. Answers what the women said, and which of the 66 gave consent that will hold (the mess takes the rest)."""
    group = np.repeat(list(p.GROUPS), list(p.GROUPS.values()))

    def kept(role):
        lost = failing(np.array(p.ROLES)[role], group)
        return ~np.isin(np.arange(len(group)), [row for rows in lost.values() for row in rows])

    def holds(drawn):
        women, role, said = drawn
        if not accept.gaps_hold(accept.rates(said, role)):
            return False
        sure = kept(role)[:len(role)]
        return accept.talk_holds(said[sure], role[sure]) and accept.privacy_holds(clean["population"].iloc[women])
    (women, role, said), refused["talk"] = accept.first_accepted(talker(seed, clean["population"]), holds)
    clean["informants"] = draw_informants(seed, clean["population"], women)
    clean["interviews"] = draw_interviews(seed, clean["informants"], role)
    clean["consents"] = draw_consents(seed, clean["informants"], clean["interviews"], kept(role))
    return said, kept(role)


def _segments(seed, clean, refused, said, kept):
    """Mentions by everybody, the segments that hold them, and the teaching set."""
    interviews, informants = clean["interviews"], clean["informants"]
    usable = set(interviews["interview_id"][kept])

    def draw(attempt):
        mentions = draw_mentions(seed, informants, interviews, said, attempt)
        segments = draw_segments(seed, interviews, informants, mentions, attempt)
        return mentions, segments, draw_teaching_set(seed, segments)
    drawn, refused["segments"] = accept.first_accepted(draw, lambda d: accept.segments_hold(d[1], d[2], usable))
    clean["mentions"], clean["segments"], clean["facets"] = drawn
    if seed == written.SEED:
        clean["mentions"] = written.as_told(clean["mentions"])
    recordings = interviews[["interview_id", "informant_id", "date"]].iloc[stream(seed, "recordings").permutation(len(interviews))].reset_index(drop=True)
    clean["recordings"] = recordings.assign(recording_id=labels("T", len(recordings), 2), informant_raw=recordings["informant_id"],
                                            date_raw=recordings["date"].dt.strftime("%Y-%m-%d"), typed_by="")[
        ["recording_id", "informant_raw", "date_raw", "typed_by", *recordings.columns]]


def _codings(seed, clean, refused, kept):
    """Codes by A, B and C in round 1; by A and B in round 2; adjudicated for every domain; and the loci of the teaching set."""
    segments = clean["segments"]
    causes = segments[segments["domain"] == "cause"]
    ids, gold = causes["segment_id"].to_numpy(), coders.true_codes(causes)
    interview = pd.factorize(causes["interview_id"])[0]
    first, refused["coding"] = accept.first_accepted(coders.coder(seed, gold, interview), lambda d: agreement.coding_holds(d, interview))
    again, refused["second round"] = accept.first_accepted(coders.second_round(seed, gold), lambda d: agreement.retest_holds(d, first))
    usable = clean["interviews"][kept]
    women = set(usable.loc[usable["randomised"], "interview_id"])
    settled, refused["adjudication"] = accept.first_accepted(
        coders.team(seed, gold), lambda codes: accept.adjudication_holds(causes, codes, women, set(usable["interview_id"])))
    clean["codings"] = coders.table(segments, ids, settled, first, again)
    clean["discussions"] = pd.DataFrame({"segment_id": ids[again[0]], "discussed_on": pd.Timestamp("2026-02-24")})
    loci, refused["locus"] = accept.first_accepted(coders.locus(seed, clean["facets"]), agreement.locus_holds)
    clean["locus_codings"] = coders.locus_table(clean["facets"], loci)
