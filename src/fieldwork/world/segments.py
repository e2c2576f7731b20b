"""Transcripts as numbers: who says what in which segment, and the facets of what is said."""
import numpy as np
import pandas as pd

from fieldwork.world import parameters as p
from fieldwork.world.seeds import labels, pick, stream

MECHANISM = {"ECON": "material", "DIV_EXT": "material", "DIV_INT": "emotional", "PEER": "social", "LIFESTYLE": "own", "AGENCY": "own",
             "COERCION": "forced", "VIOLENCE": "emotional", "CARE": "material", "DEBT": "material", "PLATFORM": "social",
             "DEMAND": "social", "STIGMA": "social"}


def draw_segments(seed, interviews, informants, mentions, attempt=0):
    """1,050 rows, numbered in the order of interviews and talk; hidden columns event, mechanism, codes (tuple of true codes)."""
    rng = stream(seed, "segments", attempt)
    group = interviews["informant_id"].map(informants.set_index("informant_id")["group"])
    group = dict(zip(interviews["interview_id"], group))
    causes = _causes(rng, mentions, group)
    segments = pd.concat([causes] + [_others(rng, interviews, group, domain) for domain in ("measure", "obstacle", "other")], ignore_index=True)
    segments = segments.iloc[rng.permutation(len(segments))].sort_values("interview_id", kind="stable", ignore_index=True)
    segments.insert(0, "segment_id", labels("S", len(segments), 4))
    segments.insert(2, "seq", segments.groupby("interview_id").cumcount() + 1)
    segments["words"] = 8 + np.minimum(rng.integers(0, 53, len(segments)), rng.integers(0, 53, len(segments)))
    segments["speaker_group"] = segments["interview_id"].map(group)
    return segments


def _causes(rng, mentions, group):
    """600 segments: for each code a planned number, shared out over the interviews in which it came up (each has at least one)."""
    said = mentions.groupby("code")["interview_id"].agg(lambda ids: sorted(ids)).to_dict()
    money, knot = set(said.get("ECON", ())), set(said.get("DIV_EXT", ())) & set(said.get("DIV_INT", ()))
    rows = []
    for code, number in _plan(rng, said).items():
        for interview, kind in zip(_share_out(rng, said[code], number, group), _mechanisms(rng, code, number)):
            rows.append(_facets(code, kind, interview in money and rng.random() < p.MONEY_NAMED, interview))
    if knot:
        for interview in _share_out(rng, sorted(knot), p.KNOT, group)[: p.KNOT]:
            rows.append(_facets("DIV_EXT", "both", interview in money, interview))
    return pd.DataFrame(rows, columns=["interview_id", "event", "mechanism", "codes"]).assign(domain="cause")


def _plan(rng, said):
    """{code: number of segments}: what the parameters say, give or take two, but one for each mention; ECON takes up the slack."""
    plan = {code: max(len(said[code]), number + int(rng.integers(-2, 3))) for code, number in p.SEGMENTS_OF.items() if code in said}
    return plan | {"ECON": p.SEGMENTS["cause"] - p.KNOT - sum(plan.values()) + plan["ECON"]}


def _share_out(rng, interviews, number, group):
    """`number` interviews: every one once, then again by how much its group talks."""
    weight = np.array([p.TALK[group[i]] for i in interviews])
    extra = pick(rng, interviews, weight / weight.sum(), max(0, number - len(interviews)))
    return list(interviews) + [interviews[i] for i in extra]


def _mechanisms(rng, code, number):
    if code != "FAMCONF":
        return [MECHANISM[code]] * number
    return list(rng.permutation(np.where(np.arange(number) < round(number * p.FAMCONF_MATERIAL), "material", "emotional")))


def _facets(code, mechanism, money, interview):
    """(interview, event, mechanism, true codes) of a segment about `code`; `money`: it names economic need too if it is material."""
    codes = {code} | ({"DIV_INT"} if mechanism == "both" else set()) | ({"ECON"} if money and mechanism in ("material", "both") else set())
    return interview, "DIVORCE" if code.startswith("DIV_") else code, str(mechanism), tuple(sorted(codes))


def _others(rng, interviews, group, domain):
    """Segments about measures, obstacles and other things, over all interviews; for the first two with their true code."""
    ids = interviews["interview_id"].to_numpy()
    order = np.concatenate([rng.permutation(ids), rng.choice(ids, p.SEGMENTS[domain] - len(ids))])
    options, talk = {"measure": (p.MEASURE_CODES, p.MEASURE_TALK), "obstacle": (p.OBSTACLE_CODES, p.OBSTACLE_TALK), "other": ((), {})}[domain]
    first, codes = {}, []
    for interview in order if options else ():
        drawn = options[pick(rng, options, talk[group[interview]], 1)[0]]
        again = rng.random() < p.SAME_AGAIN
        codes.append((first.setdefault(interview, drawn) if again else drawn,))
    codes = codes or [()] * len(order)
    return pd.DataFrame({"interview_id": order, "domain": domain, "event": None, "mechanism": None, "codes": codes})


def draw_teaching_set(seed, segments):
    """The 300 segments of lesson 7 with event and mechanism, or None when this draw has too few of a kind.

    Numbers per kind move a little from world to world, but by so little that no rule's headline moves by more than .01.
    """
    rng = stream(seed, "teaching set")
    want = dict(p.TEACHING)
    for one, other, most in p.TEACHING_MOVES:
        moved = int(rng.integers(-most, most + 1))
        want[one], want[other] = want[one] + moved, want[other] - moved
    kinds = segments[segments["domain"] == "cause"].groupby(["event", "mechanism"]).indices
    causes = segments[segments["domain"] == "cause"].reset_index(drop=True)
    if any(len(kinds.get(kind, ())) < number for kind, number in want.items()):
        return None
    rows = np.concatenate([rng.choice(kinds[kind], number, replace=False) for kind, number in want.items()])
    return causes.loc[np.sort(rows), ["segment_id", "event", "mechanism"]].reset_index(drop=True)
