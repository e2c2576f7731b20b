"""Scoring of codings: the rules, one by one and against a slow reading of them; the order of coders; odd input; feedback; speed."""
import math
import time

import coded_studies
import numpy as np
import pandas as pd
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from classroom import simulated_coders
from fieldwork import session
from fieldwork.scoring import Gold, ScoringError, score

CODEBOOK = pd.DataFrame({"code": ["OWN", "LIFE", "AGENCY", "MONEY", "ECON", "DEBT"], "parent": ["", "OWN", "OWN", "", "MONEY", "MONEY"]})
TEXT = "abcdefghij" * 100
COLUMNS = ["doc", "start", "end", "code"]


def gold_of(*rows, documents=None, ceiling=1.0):
    """A gold of (start, end, code, layer) in one document of 1,000 characters."""
    return Gold(pd.DataFrame([("V1", *row) for row in rows], columns=[*COLUMNS, "layer"]), documents or {"V1": TEXT}, CODEBOOK, ceiling)


def given_(*rows):
    return pd.DataFrame([("V1", *row) for row in rows], columns=COLUMNS)


def rates(gold, *rows):
    result = gold.score(given_(*rows))
    return round(result.precision, 4), round(result.recall, 4)


TWO = [(100, 200, "ECON", "core"), (300, 400, "LIFE", "core")]


@pytest.mark.parametrize("rows, expected", [
    ([(100, 200, "ECON"), (300, 400, "LIFE")], (1, 1)),
    ([(150, 250, "ECON")], (1, .5)),  # half of it
    ([(151, 251, "ECON")], (0, 0)),  # less than half
    ([(120, 130, "ECON")], (1, .5)),  # inside it
    ([(0, 400, "ECON")], (1, .5)),  # a quarter of the segment lies in it
    ([(0, 401, "ECON")], (0, 0)),  # a little less
    ([(100, 150, "ECON"), (150, 200, "ECON")], (1, .5)),  # in two pieces
    ([(100, 200, "DEBT")], (.5, .25)),  # a sibling
    ([(100, 200, "MONEY")], (.5, .25)),  # the parent
    ([(100, 200, "AGENCY")], (0, 0)),  # of another family
    ([(100, 200, "OWN")], (0, 0)),  # another category
    ([(100, 200, "ECON"), (100, 200, "DEBT")], (.5, .5)),  # hedging does not pay
    ([(100, 200, "ECON"), (500, 600, "ECON")], (.5, .5)),  # one of two is false
    ([(100, 200, "ECON"), (100, 200, "ECON")], (1, .5)),  # the same twice
    ([(100 + 5 * i, 105 + 5 * i, "ECON") for i in range(20)] + [(500, 600, "ECON")], (.5, .5)),  # cutting up what is right does not hide what is wrong
])
def test_what_a_segment_is_worth(rows, expected):
    assert rates(gold_of(*TWO), *rows) == expected


def test_one_segment_may_find_two_spans():
    assert rates(gold_of((100, 150, "ECON", "core"), (160, 200, "ECON", "core")), (100, 200, "ECON")) == (1, 1)


def test_accepted_never_hurts_and_need_not_be_found():
    gold = gold_of(*TWO, (500, 600, "AGENCY", "accepted"))
    assert rates(gold, (100, 200, "ECON"), (500, 600, "AGENCY")) == (1, .5)
    assert rates(gold, (500, 600, "AGENCY")) == (1, 0)
    alternative = gold_of((100, 200, "ECON", "core"), (100, 200, "DEBT", "accepted"))
    assert rates(alternative, (100, 200, "DEBT")) == (1, .5)


def test_grey_is_not_scored():
    gold = gold_of(*TWO, (500, 600, "AGENCY", "grey"))
    assert rates(gold, (100, 200, "ECON"), (500, 600, "AGENCY")) == (1, .5)
    assert rates(gold, (100, 200, "ECON"), (500, 600, "LIFE")) == (1, .5)  # nor a sibling there
    assert rates(gold, (100, 200, "ECON"), (500, 600, "DEBT")) == (.5, .5)
    assert rates(gold, (100, 200, "ECON"), (0, 1000, "AGENCY")) == (.5, .5)  # grey is no hiding place


def test_a_decoy_is_a_false_positive_with_an_entry_of_its_own():
    table = pd.DataFrame([("V1", 100, 200, "ECON", "core", ""), ("V1", 500, 600, "ECON", "decoy", "She says that money was not the reason.")], columns=[*COLUMNS, "layer", "memo"])
    result = Gold(table, {"V1": TEXT}, CODEBOOK, 1).score(given_((100, 200, "ECON"), (510, 590, "ECON")))
    assert (result.precision, result.recall) == (.5, 1) and result.codes.loc["ECON", "decoys"] == 1 and result.codes.loc["ECON", "false"] == 0
    entry = result.worst.iloc[0]
    assert entry["kind"] == "decoy" and entry["text"] == TEXT[510:590] and entry["told"].endswith("She says that money was not the reason.")
    assert result.confusion.loc["—", "ECON"] == 1


def test_a_segment_on_both_is_what_it_shares_more_text_with():
    gold = gold_of((100, 200, "ECON", "core"), (200, 260, "ECON", "decoy"))
    assert gold.score(given_((100, 260, "ECON"))).segments["verdict"].tolist() == ["hit"]
    assert gold.score(given_((160, 260, "ECON"))).segments["verdict"].tolist() == ["decoy"]


def test_documents_are_kept_apart():
    gold = Gold(pd.DataFrame([("V1", 0, 50, "ECON", "core"), ("V2", 0, 50, "DEBT", "core")], columns=[*COLUMNS, "layer"]), {"V1": TEXT, "V2": TEXT}, CODEBOOK, 1)
    both = pd.DataFrame([("V1", 0, 50, "ECON"), ("V2", 0, 50, "ECON")], columns=COLUMNS)
    assert gold.score(both).segments["verdict"].tolist() == ["hit", "near"]


# --- the same rules, read slowly

def slowly(gold_rows, segments, near):
    """(precision, recall) by the letter, one segment at a time."""
    def shared(a, b):
        return max(0, min(a[1], b[1]) - max(a[0], b[0]))

    def fits(segment, span):
        inside = set(range(span[0], span[1])) if span[3] == "decoy" else {
            place for other in gold_rows if other[2] == span[2] and other[3] != "decoy" for place in range(other[0], other[1])}
        quarter = 4 * len(inside & set(range(segment[0], segment[1]))) >= segment[1] - segment[0]
        return shared(segment, span) and 2 * shared(segment, span) >= min(segment[1] - segment[0], span[1] - span[0]) and quarter

    def top(segment, layers, allowed):
        here = [j for j, span in enumerate(gold_rows) if span[3] in layers and allowed(segment, j) and fits(segment, span)]
        return max(here, key=lambda j: (shared(segment, gold_rows[j]), -j), default=None)

    def same(segment, j):
        return segment[2] == gold_rows[j][2]

    verdicts, segments = {}, sorted(set(segments))
    for segment in segments:
        hit, decoy = top(segment, ("core", "accepted"), same), top(segment, ("decoy",), same)
        if decoy is not None and (hit is None or shared(segment, gold_rows[decoy]) > shared(segment, gold_rows[hit])):
            verdicts[segment] = ("wrong", decoy)
        elif hit is not None:
            verdicts[segment] = ("hit", hit)
        elif top(segment, ("grey",), same) is not None:
            verdicts[segment] = ("grey", None)
    exact = {j for segment, (kind, _) in verdicts.items() if kind == "hit" for j, span in enumerate(gold_rows)
             if span[3] in ("core", "accepted") and same(segment, j) and fits(segment, span)}
    def nearby(segment, j):
        return near(segment[2], gold_rows[j][2])
    for segment in segments:
        if segment not in verdicts:
            half = top(segment, ("core", "accepted"), lambda s, j: nearby(s, j) and j not in exact)
            grey = top(segment, ("grey",), nearby)
            verdicts[segment] = ("near", half) if half is not None else ("grey", None) if grey is not None else ("wrong", None)
    hits = len({j for kind, j in verdicts.values() if kind == "hit"})
    halves = len({(j, segment[2]) for segment, (kind, j) in verdicts.items() if kind == "near"})
    wrong = sum(kind == "wrong" for kind, _ in verdicts.values())
    def worth(j):
        spare = [s for s, (kind, on) in verdicts.items() if kind == "near" or kind == "hit" and gold_rows[on][3] == "accepted"]
        return 1 if j in exact else .5 * any(nearby(s, j) and fits(s, gold_rows[j]) for s in spare)
    core = [worth(j) for j, span in enumerate(gold_rows) if span[3] == "core"]
    return (hits + halves / 2) / (hits + halves + wrong) if hits + halves + wrong else 0, sum(core) / len(core)


PARENT = dict(zip(CODEBOOK["code"], CODEBOOK["parent"]))
places = st.tuples(st.integers(0, 30), st.integers(1, 14)).map(lambda pair: (pair[0], pair[0] + pair[1]))
codes = st.sampled_from(["ECON", "DEBT", "MONEY", "LIFE", "AGENCY"])


@settings(max_examples=400, deadline=None)
@given(st.lists(st.tuples(places, codes, st.sampled_from(["core", "core", "accepted", "grey", "decoy"])), min_size=1, max_size=7),
       st.lists(st.tuples(places, codes), max_size=7))
def test_the_quick_reading_equals_the_slow_one(gold_rows, segments):
    gold_rows = [(0, 5, "ECON", "core")] + [(*place, code, layer) for place, code, layer in gold_rows]
    segments = [(*place, code) for place, code in segments]
    result = gold_of(*gold_rows, ceiling=1.01).score(given_(*segments))
    slow = slowly(gold_rows, segments, lambda a, b: a != b and PARENT[b] != "" and (a == PARENT[b] or PARENT[a] == PARENT[b]))
    assert (result.precision, result.recall) == pytest.approx(slow)
    assert 0 <= result.mark <= 1
    kinds = result.segments["verdict"].value_counts()
    assert result.codes[["hits", "near", "false", "decoys"]].to_numpy().sum() == len(result.segments) - kinds.get("grey", 0)
    assert result.codes["found"].sum() == pytest.approx(result.recall * result.codes["core"].sum())


# --- the order of coders

@pytest.fixture(scope="module", params=[*range(4), "written"], ids="study-{}".format)
def study(request):
    """What simulated coders code: invented texts, and four of the written interviews."""
    return coded_studies.written() if request.param == "written" else coded_studies.invented(request.param)


def marks(study, ceiling=.9, seeds=range(3)):
    """Mean mark of each kind of coder."""
    gold = Gold(study.gold, study.documents, study.codebook, ceiling)
    return {name: np.mean([gold.score(coder(study, np.random.default_rng(seed))).mark for seed in seeds])
            for name, coder in simulated_coders.CODERS.items() if study.keywords or name != "keyword_coder"}


def test_marks_put_coders_in_the_right_order(study):
    mark = marks(study)
    assert mark["identical"] == mark["cut_in_two"] == 1
    assert mark["expert"] > .95 and mark["loose_edges"] > .85
    for middling in ("under_coder", "siblings_confused"):
        assert .3 < mark[middling] < mark["loose_edges"]
    assert mark["whole_turns"] <= mark["identical"]
    assert mark["keyword_coder"] < mark["under_coder"]
    for gamer in ("every_code_everywhere", "commonest_code_everywhere", "at_random"):
        assert mark[gamer] == 0


def test_no_blanket_earns_anything(study):
    """Units and codes that the search for the floor did not try, too."""
    gold = Gold(study.gold, study.documents, study.codebook, .9)
    assert 0 < gold.floor < .4
    for size in (60, 150, 400):
        for count in (1, 3, 12):
            rows = [(doc, at, min(at + size, len(text)), code) for doc, text in study.documents.items() for at in range(0, len(text), size) for code in study.leaves()[:count]]
            assert gold.score(study.table(rows)).mark < .03


def test_nobody_loses_by_finding_one_more(study):
    gold = Gold(study.gold, study.documents, study.codebook, .9)
    codings = simulated_coders.identical(study, None)
    fs = [gold.score(codings.iloc[:n]).f for n in range(0, len(codings), 6)]
    assert fs == sorted(fs) and fs[0] == 0


# --- odd input

@pytest.mark.parametrize("nothing", [None, pd.DataFrame(), pd.DataFrame(columns=COLUMNS)])
def test_nothing_coded_is_nothing_earned(nothing):
    result = gold_of(*TWO).score(nothing)
    assert (result.mark, result.f, result.precision, result.recall) == (0, 0, 0, 0)
    assert result.worst["kind"].tolist() == ["missed", "missed"] and result.confusion["—"].tolist() == [1, 1]


def test_where_nothing_must_be_found_there_is_no_mark():
    for gold in (gold_of(), gold_of((0, 50, "ECON", "decoy"))):
        for codings in (given_(), given_((0, 50, "ECON"))):
            result = gold.score(codings)
            assert math.isnan(result.mark) and result.reason and str(result) == result.reason


def test_what_cannot_be_scored_is_set_aside_with_the_reason():
    rows = pd.DataFrame([("V1", 100, 200, " ECON ", TEXT[100:200]), ("V9", 0, 9, "ECON", ""), (None, 0, 9, "ECON", ""), ("V1", 990, 1001, "ECON", ""), ("V1", 50, 50, "ECON", ""),
                         ("V1", "x", 9, "ECON", ""), ("V1", 1.5, 9, "ECON", TEXT[1:9]), ("V1", 0, 5, "ECON", "zzz"), ("V1", 0, 5, "ECNO", TEXT[:5])],
                        columns=[*COLUMNS, "text"])
    result = gold_of(*TWO).score(rows)
    assert result.segments["verdict"].tolist() == ["hit"] and len(result.aside) == 8
    assert result.aside["why"].str.len().min() > 10 and result.aside["why"].nunique() == 4 and result.precision == 1
    with pytest.raises(ScoringError, match="code"):
        gold_of(*TWO).score(rows.drop(columns="code"))


def test_quotations_over_two_lines_and_beyond_ascii():
    text = "SITI: “Cukup—ya”\nSITI: é lagi."
    start, end = text.index("ya"), text.index(" lagi")
    gold = Gold(pd.DataFrame([("V1", start, end, "ECON", "core", text[start:end].replace("\n", " ⏎ "))], columns=[*COLUMNS, "layer", "text"]), {"V1": text}, CODEBOOK, 1.1)
    result = gold.score(pd.DataFrame([("V1", start, end, "ECON", text[start:end])], columns=[*COLUMNS, "text"]))
    assert result.f == 1 and result.aside.empty


@pytest.mark.parametrize("change, word", [
    (lambda t: t.assign(layer="certain"), "certain"), (lambda t: t.assign(end=5000), "row 0"), (lambda t: t.assign(doc="V7"), "2 rows"),
    (lambda t: t.assign(text="zzz"), "quotation"), (lambda t: t.drop(columns="layer"), "layer")])
def test_a_gold_that_cannot_be_used_says_why(change, word):
    table = pd.DataFrame([("V1", *row) for row in TWO], columns=[*COLUMNS, "layer"])
    with pytest.raises(ScoringError, match=word):
        Gold(change(table), {"V1": TEXT}, CODEBOOK, .9)


def test_a_ceiling_below_the_floor_is_refused():
    gold = gold_of(*TWO, ceiling=.01)
    with pytest.raises(ScoringError, match="0.01"):
        gold.score(given_((100, 200, "ECON")))


def test_the_mark_runs_from_floor_to_ceiling():
    gold = gold_of(*TWO, ceiling=.9)
    assert gold.mark(gold.floor) == 0 and gold.mark(.9) == 1 == gold.mark(1) and gold.mark((gold.floor + .9) / 2) == pytest.approx(.5)
    result = score(given_((100, 200, "ECON")), gold.table, gold.documents, CODEBOOK, .9)
    assert result.f == pytest.approx(2 / 3) and result.mark == pytest.approx((2 / 3 - gold.floor) / (.9 - gold.floor))
    assert f"{result.floor:.2f}" in str(result) and "0.90" in str(result)


# --- feedback

def test_confusion_says_what_was_taken_for_what():
    result = gold_of(*TWO, (500, 600, "DEBT", "core")).score(given_((100, 200, "DEBT"), (310, 400, "ECON"), (700, 720, "ECON")))
    cells = result.confusion.stack()
    assert cells[cells > 0].to_dict() == {("ECON", "DEBT"): 1, ("LIFE", "ECON"): 1, ("DEBT", "—"): 1, ("—", "ECON"): 1}
    assert result.worst["kind"].tolist() == ["missed", "missed", "false", "near"]
    assert result.worst["given"].tolist()[:2] in (["", "ECON"], ["ECON", ""])


def test_five_disagreements_and_not_all_of_one_sort():
    rows = [(20 * i, 20 * i + 15, "ECON", "decoy") for i in range(10)] + [(300 + 30 * i, 320 + 30 * i, "LIFE", "core") for i in range(6)] + [(900, 920, "DEBT", "core")]
    result = gold_of(*rows).score(given_(*[(20 * i, 20 * i + 15, "ECON") for i in range(10)]))
    assert result.worst["kind"].tolist()[:4] == ["decoy", "decoy", "missed", "missed"] and len(result.worst) == 5
    assert all(TEXT[start:end] == text for start, end, text in zip(result.worst["start"], result.worst["end"], result.worst["text"]))


def test_feedback_is_told_in_both_languages(monkeypatch):
    gold = gold_of(*TWO)
    english = gold.score(given_((100, 200, "DEBT")))
    monkeypatch.setattr(session.CURRENT, "language", "id")
    indonesian = gold.score(given_((100, 200, "DEBT")))
    assert "ECON fits better" in english.worst["told"].iloc[-1] and "ECON lebih tepat" in indonesian.worst["told"].iloc[-1]
    assert str(indonesian).startswith("Skor")


def test_sixty_segments_against_three_hundred_spans_take_a_moment():
    study = coded_studies.invented(1, interviews=24, per_interview=12)
    gold = Gold(study.gold, study.documents, study.codebook, .9)
    assert len(study.core) == 288 and gold.floor > 0
    codings = simulated_coders.expert(study, np.random.default_rng(0)).sample(60, random_state=1)
    times = []
    for _ in range(5):
        begin = time.perf_counter()
        gold.score(codings)
        times.append(time.perf_counter() - begin)
    assert min(times) < .05
