"""Kinds of coders, simulated on any documents and gold: what a mark must tell apart.

Each takes a `Study` and a random generator and returns codings (doc, coder, start, end, code, text).
"""
import re
from dataclasses import dataclass, field

import numpy as np
import pandas as pd

from fieldwork.agreement import units
from fieldwork.scoring.gold import related


@dataclass(frozen=True)
class Study:
    """What there is to code: documents {name: text}, gold (with layers), codebook, and keywords {code: [words]} if there are any."""

    documents: dict
    gold: pd.DataFrame
    codebook: pd.DataFrame
    keywords: dict = field(default_factory=dict)

    @property
    def core(self):
        """The spans that must be found, as plain rows."""
        rows = self.gold[self.gold["layer"] == "core"]
        return list(rows[["doc", "start", "end", "code"]].itertuples(index=False, name=None))

    def table(self, rows):
        """Rows doc, start, end, code as codings."""
        found = [(doc, "student", int(start), int(end), code, self.documents[doc][int(start):int(end)]) for doc, start, end, code in rows if start < end]
        return pd.DataFrame(found, columns=["doc", "coder", "start", "end", "code", "text"])

    def siblings(self, code):
        """Other codes below the same parent."""
        places = {code: i for i, code in enumerate(self.codebook["code"])}
        parents = set(self.codebook["parent"].dropna())
        near = related(self.codebook, places)
        return [other for other in places if near[places[other], places[code]] and other not in parents]

    def leaves(self):
        """Codes that are no category."""
        return [code for code in self.codebook["code"] if code not in set(self.codebook["parent"])]


def moved(study, span, words, rng):
    """A span whose ends lie up to so many words further in or out, but never past its middle."""
    doc, start, end, code = span
    places = [match.span() for match in re.finditer(r"\S+", study.documents[doc])]
    first = next(i for i, place in enumerate(places) if place[1] > start)
    last = max(i for i, place in enumerate(places) if place[0] < end)
    middle = (first + last) // 2
    first = np.clip(first + rng.integers(-words, words + 1), 0, middle)
    last = np.clip(last + rng.integers(-words, words + 1), middle, len(places) - 1)
    return doc, places[first][0], places[last][1], code


def swapped(study, span, share, rng):
    """A span whose code is, in a share of cases, a sibling of what it should be."""
    others = study.siblings(span[3])
    return (*span[:3], rng.choice(others)) if others and rng.random() < share else span


def identical(study, rng):
    """Codes the gold itself."""
    return study.table(study.core)


def cut_in_two(study, rng):
    """Right, but every passage is coded in two pieces."""
    halves = []
    for doc, start, end, code in study.core:
        middle = study.documents[doc].rfind(" ", start, (start + end) // 2 + 1)
        middle = middle if middle > start else (start + end) // 2
        halves += [(doc, start, middle, code), (doc, middle + 1, end, code)]
    return study.table(halves)


def expert(study, rng):
    """Edges off by up to two words, finds 92 %, takes a sibling in 6 %."""
    return study.table(swapped(study, moved(study, span, 2, rng), .06, rng) for span in study.core if rng.random() < .92)


def loose_edges(study, rng):
    """The same with edges off by up to six words."""
    return study.table(swapped(study, moved(study, span, 6, rng), .06, rng) for span in study.core if rng.random() < .92)


def whole_turns(study, rng):
    """Right codes, always on the whole turn."""
    turns = units(study.documents, "turn")
    rows = [(doc, t.start, t.end, code) for doc, start, end, code in study.core for t in turns[turns["doc"] == doc].itertuples() if t.start < end and t.end > start]
    return study.table(rows)


def under_coder(study, rng):
    """Finds 40 %."""
    return study.table(moved(study, span, 2, rng) for span in study.core if rng.random() < .4)


def siblings_confused(study, rng):
    """Takes a sibling half of the time."""
    return study.table(swapped(study, moved(study, span, 2, rng), .5, rng) for span in study.core)


def every_code_everywhere(study, rng):
    """A gamer: every code on every turn."""
    return study.table((t.doc, t.start, t.end, code) for t in units(study.documents, "turn").itertuples() for code in study.leaves())


def commonest_code_everywhere(study, rng):
    """A gamer: the commonest code on every turn."""
    commonest = pd.Series([code for *_, code in study.core]).mode()[0]
    return study.table((t.doc, t.start, t.end, commonest) for t in units(study.documents, "turn").itertuples())


def at_random(study, rng):
    """As many passages, as long as they should be, anywhere."""
    rows, names = [], list(study.documents)
    for _, start, end, _ in study.core:
        doc = names[rng.integers(len(names))]
        begin = rng.integers(0, max(1, len(study.documents[doc]) - (end - start)))
        rows.append((doc, begin, min(begin + end - start, len(study.documents[doc])), rng.choice(study.leaves())))
    return study.table(rows)


def keyword_coder(study, rng):
    """Reads nothing: codes every sentence that holds a word of a list."""
    rows = []
    for sentence in units(study.documents, "sentence").itertuples():
        words = set(re.findall(r"\w+", sentence.text.casefold()))
        rows += [(sentence.doc, sentence.start, sentence.end, code) for code, listed in study.keywords.items() if words & set(listed)]
    return study.table(rows)


def habitual(study, habit):
    """Codings that show one habit of `fieldwork.kinds.coding.HABITS` and are right otherwise; None: no bad habit at all."""
    core = [tuple(span) for span in study.core]
    rows = study.table(HABITUAL[habit](study, core) if habit in HABITUAL else core)
    noted = 0 if habit == "no_memos" else 3
    return rows.assign(memo=["spoke against the other reading" if i < noted else "" for i in range(len(rows))])


def _with_decoys(study, core, most=None):
    decoys = study.gold[study.gold["layer"] == "decoy"]
    return core + list(decoys[["doc", "start", "end", "code"]].itertuples(index=False, name=None))[:most]


def _with_questions(study, core):
    """Each passage begins with the question that was asked before it."""
    rows = []
    for doc, start, end, code in core:
        text = study.documents[doc]
        turn = text.rfind("\n", 0, start)
        rows.append((doc, text.rfind("\n", 0, max(turn, 0)) + 1, end, code))
    return rows


def _with_strangers(study, core):
    """Two codes from other families on top of each."""
    rows = list(core)
    for doc, start, end, code in core:
        far = [other for other in study.leaves() if other != code and other not in study.siblings(code)]
        rows += [(doc, start, end, other) for other in far[:2]]
    return rows


HABITUAL = {
    "one_page": lambda study, core: [span for span in core if span[0] == core[0][0]],
    "questions": _with_questions,
    "keywords": _with_decoys,
    "sparse": lambda study, core: core[::3],
    "whole_turns": lambda study, core: whole_turns(study, None)[["doc", "start", "end", "code"]].itertuples(index=False, name=None),
    "lavish": _with_strangers,
    "fooled": lambda study, core: _with_decoys(study, core, 2),
    "neighbours": lambda study, core: [(*span[:3], (study.siblings(span[3]) or [span[3]])[0]) if i % 3 == 0 else span for i, span in enumerate(core)],
}

CODERS = {coder.__name__: coder for coder in (identical, cut_in_two, expert, loose_edges, whole_turns, under_coder, siblings_confused,
                                              every_code_everywhere, commonest_code_everywhere, at_random, keyword_coder)}
