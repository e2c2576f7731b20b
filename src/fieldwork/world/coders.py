"""Who coded what: A and B every cause segment, C some of them; B tires of one code; then talk, recoding, adjudication."""
import numpy as np
import pandas as pd

from fieldwork.world import parameters as p
from fieldwork.world.seeds import stream

PER_DAY, GAP = 24, 19  # segments a day, minutes between two
ROUND_1, ROUND_2, ADJUDICATION = (np.datetime64(day) for day in ("2026-01-12T08:30", "2026-03-02T09:00", "2026-03-23T09:00"))
NAMES = np.array([*p.CODES, "NONE"], dtype=object)


def true_codes(causes):
    """600 × 14 booleans from the column `codes`."""
    return np.array([[code in codes for code in p.CODES] for codes in causes["codes"]])


SURE = np.array([p.SENSITIVITY.get(code, p.OTHER_SENSITIVITY) for code in p.CODES])
STRICT = np.array([p.SPECIFICITY.get(code, p.OTHER_SPECIFICITY) for code in p.CODES])


def judged(rng, truth, sure=SURE, strict=STRICT, hard=1):
    """What a coder with this sensitivity and specificity makes of the truth (booleans, segments x codes); `hard` multiplies the chance of error."""
    wrong = rng.random(truth.shape) < np.where(truth, 1 - np.asarray(sure), 1 - np.asarray(strict)) * hard
    return truth ^ wrong


def coder(seed, gold, interview):
    """A function of an attempt: (order of coding, codes by A, B and C as 600 x 14 booleans, mask of C's segments).

    `interview` numbers the interview of each segment from 0: some are hard to code, so that errors come in clusters.
    """
    share, *factor = p.HARD

    def draw(attempt):
        rng = stream(seed, "coding", attempt)
        hard = np.where(rng.random(interview.max() + 1) < share, factor[1], factor[0])[interview][:, None]
        order = rng.permutation(len(gold))
        tired = np.tile(SURE, (len(gold), 1))
        tired[order, p.CODES.index(p.DRIFT_CODE)] = np.linspace(*p.DRIFT, len(gold))
        given = [judged(rng, gold, sure, hard=hard) for sure in (SURE, tired, SURE)]
        third = np.zeros(len(gold), bool)
        third[rng.permutation(len(gold))[: p.THIRD_CODER]] = True
        return order, *given, third
    return draw


def second_round(seed, gold):
    """A function of an attempt: positions talked over, positions not, {coder: codes of the first, of the second}."""

    def draw(attempt):
        rng = stream(seed, "second round", attempt)
        chosen = rng.permutation(len(gold))[: p.DISCUSSED + p.FRESH]
        talked, fresh = np.sort(chosen[: p.DISCUSSED]), np.sort(chosen[p.DISCUSSED:])
        agreed = judged(rng, gold[talked], *p.ADJUDICATED)
        parted = agreed ^ (rng.random(agreed.shape) < p.DISCUSSED_SLIP)
        return talked, fresh, {"A": (agreed, judged(rng, gold[fresh])), "B": (parted, judged(rng, gold[fresh]))}
    return draw


def team(seed, gold):
    """A function of an attempt: the codes that the team settled on, 600 x 14."""
    return lambda attempt: judged(stream(seed, "adjudication", attempt), gold, *p.ADJUDICATED)


def table(segments, ids, settled, first, again):
    """All codings as a long table segment_id, coder, code, round, at (local time): one row a code, or one row NONE."""
    order, *given, third = first
    parts = [_rows(ids, codes, who, 1, _moments(ROUND_1, order, pace)) for who, codes, pace in zip("AB", given, (0, 7))]
    parts.append(_rows(ids[third], given[2][third], "C", 1, _moments(ROUND_1, order, 3)[third]))
    for position, codes in ((again[0], 0), (again[1], 1)):
        at = _moments(ROUND_2 + np.timedelta64(5 * codes, "D"), np.arange(len(position)), 0)
        parts += [_rows(ids[position], again[2][who][codes], who, 2, at) for who in "AB"]
    parts.append(_rows(ids, settled, "adjudicated", 1, _moments(ADJUDICATION, np.arange(len(ids)), 0)))
    rest = segments[segments["domain"].isin(["measure", "obstacle"])]
    parts.append(pd.DataFrame({"segment_id": rest["segment_id"], "coder": "adjudicated", "code": rest["codes"].str[0], "round": 1,
                               "at": _moments(ADJUDICATION, np.arange(len(rest)), 9)}))
    return pd.concat(parts, ignore_index=True).sort_values(["round", "coder", "at", "segment_id", "code"], kind="stable", ignore_index=True)


def _rows(ids, given, who, round_, at):
    """A long table of one coder's codes (segments x codes); a segment read without any code has one row NONE."""
    segment, code = np.nonzero(np.column_stack([given, ~given.any(axis=1)]))
    return pd.DataFrame({"segment_id": ids[segment], "coder": who, "code": NAMES[code], "round": round_, "at": at[segment]})


def _moments(start, order, pace):
    """When each segment was coded, by its place in the order: PER_DAY a day, GAP minutes apart; `pace` tells coders apart."""
    place = np.empty(len(order), dtype="int64")
    place[order] = np.arange(len(order))
    minutes = (place // PER_DAY) * 24 * 60 + (place % PER_DAY) * GAP + pace
    return (start + minutes.astype("timedelta64[m]")).astype("datetime64[ns]")


def locus(seed, teaching):
    """A function of an attempt: what A and B make of the teaching set with codebooks 1 and 2, {(coder, codebook): 0 internal, 1 external, 2 both}."""
    settled = teaching["mechanism"].map({"own": 0, "emotional": 0, "both": 2}).fillna(1).astype(int).to_numpy()

    def draw(attempt):
        rng, given = stream(seed, "locus", attempt), {}
        for who in "AB":
            mood = np.minimum(np.searchsorted(np.cumsum(p.LOCUS_MOOD[who]), rng.random(len(settled)), side="right"), 2)
            slip = (settled + rng.integers(1, 3, len(settled))) % 3
            given[who, 1] = np.where(rng.random(len(settled)) < p.LOCUS_HABIT_V1, settled, mood)
            given[who, 2] = np.where(rng.random(len(settled)) < p.LOCUS_SLIP_V2, slip, settled)
        return given
    return draw


def locus_table(teaching, given):
    """The same as a long table segment_id, coder, codebook, locus."""
    names = np.array(["internal", "external", "both"], dtype=object)
    return pd.concat([pd.DataFrame({"segment_id": teaching["segment_id"], "coder": who, "codebook": number, "locus": names[codes]})
                      for (who, number), codes in given.items()], ignore_index=True)
