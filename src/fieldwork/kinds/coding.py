"""Codings of given transcripts, held against a layered gold: half agreement, half decisions that can be checked.

The gold travels as digests of its edges, found again by trying every word and code: a curtain, like all seals.
"""
import re
from dataclasses import dataclass
from functools import lru_cache

import pandas as pd

from fieldwork.kinds.base import Kind, Misfit, Reading
from fieldwork.plain import tag, text
from fieldwork.seals import digest

LANGUAGES = ("en", "id")
LAYERS = ("core", "accepted", "grey", "decoy")
PARTS = {"agreement": .5, "own_words": .1, "tight": .2, "not_fooled": .1, "memos": .1}  # what each is worth
HABITS = ("one_page", "questions", "keywords", "sparse", "whole_turns", "lavish", "fooled", "neighbours", "no_memos")
SLIP = 3  # words of another speaker at the edge of a passage that are forgiven
AS_GOOD_AS_WHOLE = .985  # experts part by so much; above it nothing is held against a coder
SHORT = 60  # characters of a passage in a message
DECISIONS_COUNT_FROM = .3  # below this agreement the decisions count in proportion: nobody is paid for care without reading


@dataclass(frozen=True)
class Coding(Kind):
    """A table of codings of `docs` (interview ids, in either language) with the course's second codebook.

    gold: what `sealed_gold` gives. ceiling: the F that is worth full agreement. longest: words of a tight passage. enough: codings from which
    the decisions count in full, if they lie in all documents.
    Half of the share is agreement, normalised between blanket coding (0) and the ceiling (1), a fifth tight passages, a
    tenth each: the informants' own words, not taken in by a denial or a mere word, and three memos of four words.
    """

    docs: list
    gold: list
    ceiling: float = .9
    longest: int = 75
    memos: int = 3
    enough: int = 16

    def _read(self, plain):
        rows = _rows(plain)
        rows = rows[[doc.partition("-")[0] in self.docs for doc in rows["doc"]]]
        if rows.empty:
            raise Misfit("nothing_coded", docs=", ".join(self.docs))
        language = rows["doc"].str.partition("-")[2].value_counts().index[0]
        rows = rows[rows["doc"].str.endswith(f"-{language}")]
        gold = opened(tuple(self.docs), language, tuple(map(tuple, self.gold)), self.ceiling)
        score = gold.score(rows)
        parts, habits, details = self._weigh(rows, score, gold)
        effort = min(len(rows) / self.enough, rows["doc"].nunique() / len(self.docs), 1)
        slots = {part: [f"{parts[part]:.3f}"] for part in PARTS} | {"effort": [f"{effort:.3f}"]}
        slots |= {f"habit/{habit}": ["yes" if habits[habit] else "no"] for habit in HABITS}
        remarks = [("unknown_codes", {"n": len(score.aside)})] if len(score.aside) else []
        return Reading(slots, remarks + _next(score), details=details)

    def _weigh(self, rows, score, gold):
        """({part: 0 to 1}, {habit: bool}, {habit: what its message names})."""
        words = rows["text_there"] = [gold.documents[doc][int(start):int(end)] for doc, start, end in zip(rows["doc"], rows["start"], rows["end"])]
        long = pd.Series([len(said.split()) > self.longest for said in words])
        asked = pd.Series([_asked(gold.documents[doc], int(start), int(end)) for doc, start, end in zip(rows["doc"], rows["start"], rows["end"])])
        noted = int(sum(len(memo.split()) >= 4 for memo in rows["memo"]))
        verdicts = score.segments["verdict"].value_counts()
        fooled, near, scored = int(verdicts.get("decoy", 0)), int(verdicts.get("near", 0)), max(1, len(score.segments))
        parts = {"agreement": score.mark, "own_words": _ramp(1 - asked.mean(), .7, .95), "tight": _ramp(1 - long.mean(), .4, .85),
                 "not_fooled": max(0, 1 - max(0, fooled - 1) / 3), "memos": min(1, noted / self.memos)}
        habits = {"one_page": rows["doc"].nunique() < len(self.docs), "questions": asked.mean() > .2, "keywords": fooled >= 4,
                  "whole_turns": long.mean() > .35, "lavish": score.precision < .4, "fooled": 1 <= fooled < 4 and score.mark < 1 or fooled > 1,
                  "neighbours": near >= .2 * scored, "sparse": score.recall < .5, "no_memos": noted < self.memos}
        return parts, habits, _details(rows, score, asked, long, fooled, noted)

    def truth(self, value):
        """What counts as right (value None), or the mark of a habit, by its name."""
        if value in HABITS:
            return {f"habit/{value}": ["yes"]}
        return {part: ["1.000"] for part in (*PARTS, "effort")} | {f"habit/{habit}": ["no"] for habit in HABITS}

    def share(self, outcomes):
        """Half agreement, half decisions; decisions count in full from a modest agreement."""
        parts = {part: float(outcomes[part].tokens[0]) if outcomes[part].tokens else 0 for part in (*PARTS, "effort")}
        read = min(1, parts["agreement"] / DECISIONS_COUNT_FROM) * parts["effort"]
        share = sum(worth * parts[part] * (1 if part == "agreement" else read) for part, worth in PARTS.items())
        return 1 if share >= AS_GOOD_AS_WHOLE else share

    def progress(self, outcomes):
        """(parts that earn everything, five)."""
        return sum(outcomes[part].tokens == ["1.000"] for part in PARTS), len(PARTS)


def sealed_gold(planted, docs):
    """The planted passages of `docs` in both languages as [language, layer, digest of code and start, of code and end]."""
    names = {f"{doc}-{language}": language for doc in docs for language in LANGUAGES}
    return sorted([names[row.doc], row.layer, _edge(row.doc, row.code, "start", row.start), _edge(row.doc, row.code, "end", row.end)]
                  for row in planted.itertuples() if row.doc in names)


@lru_cache(maxsize=4)
def opened(docs, language, sealed, ceiling):
    """The `Gold` of a sealed gold."""
    from fieldwork.data import load
    from fieldwork.scoring import Gold
    from fieldwork.transcripts import document
    codebook, pages = load("codebook_v2"), {f"{doc}-{language}": document(f"{doc}-{language}") for doc in docs}
    edges = {_edge(doc, code, side, place): (doc, code, place) for doc, page in pages.items() for side, places in _places(page).items()
             for place in places for code in codebook["code"]}
    rows = [(*edges[start], edges[end][2], layer) for lang, layer, start, end in sealed if lang == language]
    return Gold(pd.DataFrame(rows, columns=["doc", "code", "start", "end", "layer"]), pages, codebook, ceiling)


def _edge(doc, code, side, place):
    return digest("coding", doc, f"{code}|{side}|{place}")


def _places(page):
    """Where a passage may begin and end: at the edges of words and of whatever stands around them."""
    starts = {i for i in range(len(page)) if not page[i].isspace() and (i == 0 or not page[i - 1].isalnum() or not page[i].isalnum())}
    ends = {i for i in range(1, len(page) + 1) if not page[i - 1].isspace() and (i == len(page) or not page[i].isalnum() or not page[i - 1].isalnum())}
    return {"start": sorted(starts), "end": sorted(ends)}


def _rows(plain):
    """The codings of a plain frame, whole rows only. Raises `Misfit`."""
    if tag(plain) != "frame":
        raise Misfit("none" if tag(plain) == "none" else "not_codings")
    columns = [text(name) for name in plain[1]["columns"]]
    if not {"doc", "start", "end", "code"} <= set(columns):
        raise Misfit("not_codings")
    rows = pd.DataFrame([[text(cell) for cell in row] for row in plain[1]["rows"]], columns=columns).reindex(columns=["doc", "start", "end", "code", "memo"])
    rows = rows.assign(memo=rows["memo"].astype(object).fillna(""), **{side: pd.to_numeric(rows[side], errors="coerce") for side in ("start", "end")})
    return rows.dropna(subset=["start", "end"]).query("end > start").drop_duplicates(["doc", "start", "end", "code"]).reset_index(drop=True)


def _asked(page, start, end):
    """Whether a passage holds words of somebody else than the informant; a few at its edge are a slip of the hand."""
    others, place = 0, page.rfind("\n", 0, start) + 1
    while place < end:
        line = page[place:page.find("\n", place) if "\n" in page[place:] else len(page)]
        if not re.match(r"I\d+:", line):
            others += len(page[max(place, start):min(place + len(line), end)].split())
        place += len(line) + 1
    return others > SLIP


def _ramp(value, low, high):
    return float(min(1, max(0, (value - low) / (high - low))))


def _cut(said):
    said = " ".join(said.split())
    return said if len(said) <= SHORT else said[:SHORT].rsplit(" ", 1)[0] + " …"


def _details(rows, score, asked, long, fooled, noted):
    """What the message of each habit names: a number, and the first passage to look at."""
    def first(mask):
        return next((_cut(said) for said, hit in zip(rows["text_there"], mask) if hit), "—")
    seen = score.segments.assign(said=[rows["text_there"][i] for i in rows.index[:len(score.segments)]] if len(score.segments) == len(rows) else "")
    taken = seen.loc[seen["verdict"] == "decoy", "said"]
    near = seen.loc[seen["verdict"] == "near", "said"]
    return {"questions": {"n": int(asked.sum()), "passage": first(asked)}, "whole_turns": {"n": int(long.sum()), "passage": first(long)},
            "keywords": {"n": fooled, "passage": _cut(taken.iloc[0]) if len(taken) else "—"}, "fooled": {"passage": _cut(taken.iloc[0]) if len(taken) else "—"},
            "neighbours": {"n": len(near), "passage": _cut(near.iloc[0]) if len(near) else "—"},
            "lavish": {"n": len(rows)}, "sparse": {"n": len(rows), "passage": _missed(score)}, "no_memos": {"n": noted}, "one_page": {}}


def _missed(score):
    missed = score.worst[score.worst["kind"] == "missed"]
    return _cut(missed["text"].iloc[0]) if len(missed) else "—"


def _next(score):
    missed = _missed(score)
    return [("next", {"passage": missed})] if missed != "—" else []
