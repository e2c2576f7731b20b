"""When a draw of codings is accepted: agreement must be as published, by a margin (see accept.py)."""
import numpy as np

from fieldwork.world import parameters as p
from fieldwork.world.accept import near

KAPPA = {"ECON": (.76, .035), "DIV_EXT": (.60, .04), "COERCION": (.49, .04)}
WITHOUT_DRIFT = (.63, .06)  # DIV_EXT: kappa of A with C, who does not tire
BLOCKS = ((.68, .05), (.47, .05))  # DIV_EXT: kappa of the first and of the last quarter
CLUSTERED = 1.15  # a confidence interval by interviews is at least so many times as wide as one by segments
BY_NUMBER = .11  # at most so much between first and last quarter when segments stand in the order of their numbers
RETEST = (.60, .06), (.91, .035), .75  # DIV_EXT on the segments talked over: before, after; on others at most
LOCUS = (((.44, .03), (.04, .03)), ((.75, .03), (.60, .04)))  # agreement and kappa with codebook 1, with codebook 2


def kappa(first, second):
    """Cohen's kappa of two equally long arrays of labels; nan when both use a single label."""
    values = np.union1d(first, second)
    shares = [((first == v).mean(), (second == v).mean()) for v in values]
    chance = sum(a * b for a, b in shares)
    return ((first == second).mean() - chance) / (1 - chance) if chance < 1 else float("nan")


def clustering(a, b, interview):
    """How many times wider a confidence interval of kappa is when interviews, not segments, are resampled (linear approximation)."""
    same, first, second = (a == b).astype(float), a.mean(), b.mean()
    chance = first * second + (1 - first) * (1 - second)
    weight = (2 * second - 1) * (a - first) + (2 * first - 1) * (b - second)
    influence = (same - same.mean()) * (1 - chance) - (1 - same.mean()) * weight
    return float(np.sqrt((np.bincount(interview, influence) ** 2).sum() / (influence ** 2).sum()))


def coding_holds(drawn, interview):
    """Agreement of A and B as published, falling with time for the code on which B tires; A and C agree as if nobody tired; errors come in clusters."""
    order, first, second, third, mask = drawn
    pair = {code: (first[:, p.CODES.index(code)], second[:, p.CODES.index(code)]) for code in KAPPA}
    quarter = len(order) // 4
    blocks = [kappa(*(side[part] for side in pair[p.DRIFT_CODE])) for part in (order[:quarter], order[-quarter:])]
    column = p.CODES.index(p.DRIFT_CODE)
    ends = [kappa(*(side[part] for side in pair[p.DRIFT_CODE])) for part in (slice(quarter), slice(-quarter, None))]
    return (all(near(value, *target) for value, target in zip(blocks, BLOCKS)) and near(*ends, BY_NUMBER)
            and all(near(kappa(*pair[code]), *target) for code, target in KAPPA.items())
            and near(kappa(first[mask, column], third[mask, column]), *WITHOUT_DRIFT)
            and all(clustering(*pair[code], interview) >= CLUSTERED for code in ("ECON", p.DRIFT_CODE)))


def retest_holds(drawn, coded):
    """On the segments talked over agreement leaps, on fresh ones it hardly rises."""
    talked, _, again = drawn
    column = p.CODES.index(p.DRIFT_CODE)
    before = kappa(coded[1][talked, column], coded[2][talked, column])
    after, fresh = (kappa(again["A"][part][:, column], again["B"][part][:, column]) for part in (0, 1))
    return near(before, *RETEST[0]) and near(after, *RETEST[1]) and RETEST[0][0] - RETEST[0][1] <= fresh <= RETEST[2]


def locus_holds(given):
    """Nearly no agreement beyond chance with codebook 1, moderate agreement with codebook 2."""
    pairs = [(given["A", number], given["B", number]) for number in (1, 2)]
    return all(near((a == b).mean(), *share) and near(kappa(a, b), *k) for (a, b), (share, k) in zip(pairs, LOCUS))
