"""How the talk sounds: the measures by which a transcript is told from a template.

Bounds and the two real corpora beside which they are read: datasets/README.md, "The interviews".
"""
import math
import random
import re
from collections import Counter

WORD = re.compile(r"[^\W_]+(?:[-'’][^\W_]+)*")
ONE = {"words": (880, 1600), "spread": (1.15, 1.95), "short": (.10, .40), "interviewer": (.12, .45), "asking": (.28, .72)}  # for one interview: people differ
CORPUS = {"spread": (1.3, 1.8), "short": (.12, .25), "interviewer": (.15, .40), "asking": (.35, .65), "median": (12, 40), "ninth": (75, 260),
         "distinct2": (.60, 1), "distinct3": (.88, 1), "selfbleu": (0, .25), "near": (0, .01), "eights": (0, .02)}


def words(text):
    """The words of a text, small letters, without notes in brackets."""
    return WORD.findall(re.sub(r"\[[^\]]*\]", " ", text).lower())


def rhythm(turns, text="text_id"):
    """Measures of one interview or of many, from their turns: spread (SD of the natural log of the length of the informants' turns),
    short (share of at most 3 words), median and ninth decile in words, interviewer (share of all words), asking (share of the
    interviewers' turns with a question mark)."""
    counts = turns[text].map(lambda said: len(words(said)))
    lengths = sorted(counts[(turns["role"] == "informant") & (counts > 0)])
    logs = [math.log(length) for length in lengths]
    mean = sum(logs) / len(logs)
    asks = turns["role"] == "interviewer"
    return {"turns": len(turns), "words": int(counts.sum()), "spread": math.sqrt(sum((log - mean) ** 2 for log in logs) / (len(logs) - 1)),
            "short": sum(length <= 3 for length in lengths) / len(lengths), "median": lengths[len(lengths) // 2], "ninth": lengths[int(len(lengths) * .9)],
            "interviewer": counts[asks].sum() / counts.sum(), "asking": turns.loc[asks, text].str.contains(r"\?").mean()}


def variety(turns, text="text_id", seed=7):
    """Measures of repetition over the informants' turns: distinct2, distinct3 (mean over blocks of 5,000 words), selfbleu (120 turns),
    near (share of turns of at least 10 words with a twin: Jaccard of word triples >= .5), eights (share of repeated 8-word runs)."""
    said = [words(line) for line in turns.loc[turns["role"] == "informant", text]]
    flat = [word for line in said for word in line]
    blocks = [flat[start:start + 5000] for start in range(0, max(len(flat) - 2500, 1), 5000)]
    long = [line for line in said if len(line) >= 10]
    sample = random.Random(seed).sample(long, min(120, len(long)))
    if len(sample) < 2:
        raise ValueError("variety needs at least two turns of ten words")
    return {**{f"distinct{size}": sum(len(set(_runs(block, size))) / max(len(_runs(block, size)), 1) for block in blocks) / len(blocks) for size in (2, 3)},
            "selfbleu": sum(_bleu(line, sample[:number] + sample[number + 1:]) for number, line in enumerate(sample)) / len(sample),
            "near": _near(long), "eights": _repeated([run for line in said for run in _runs(line, 8)])}


def _runs(line, size):
    return [tuple(line[start:start + size]) for start in range(len(line) - size + 1)]


def _repeated(runs):
    return sum(count - 1 for count in Counter(runs).values()) / max(len(runs), 1)


def _near(lines):
    triples = [set(_runs(line, 3)) for line in lines]
    twins = sum(any(len(one & other) >= .5 * len(one | other) for place, other in enumerate(triples) if place != number) for number, one in enumerate(triples))
    return twins / max(len(lines), 1)


def _bleu(line, others):
    """BLEU-4 of a turn against the others: clipped precisions, 0.1 for none, brevity against the nearest length."""
    logs = 0.0
    for size in range(1, 5):
        own, most = Counter(_runs(line, size)), Counter()
        for other in others:
            most |= Counter(_runs(other, size))
        hit = sum((own & most).values())
        logs += math.log(max(hit, .1) / max(sum(own.values()), 1)) / 4
    nearest = min((len(other) for other in others), key=lambda length: (abs(length - len(line)), length))
    return math.exp(logs) * min(1, math.exp(1 - nearest / len(line)))


def outside(measures, bounds):
    """{name: (value, low, high)} of the measures that are not within their bounds (ONE or CORPUS)."""
    return {name: (measures[name], low, high) for name, (low, high) in bounds.items() if not low <= measures[name] <= high}
