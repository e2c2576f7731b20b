"""Coefficients of agreement: published tables, other people's programs, empty and one-sided tables, intervals."""
import copy
import json
import math
import pickle

import numpy as np
import pandas as pd
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from fieldwork import load, session
from fieldwork.agreement import (AgreementError, ac1, alpha, bootstrap, code_table, code_tables, fleiss_kappa, kappa, per_code,
                                 percent_agreement, unit_table, unitizing_alpha, units)
from fieldwork.plain import to_plain

NA = np.nan
# Krippendorff (2011), example C; the same twelve units stand in Gwet (2014)
FOUR_CODERS = pd.DataFrame({"A": [1, 2, 3, 3, 2, 1, 4, 1, 2, NA, NA, NA], "B": [1, 2, 3, 3, 2, 2, 4, 1, 2, 5, NA, 3],
                            "C": [NA, 3, 3, 3, 2, 3, 4, 2, 2, 5, 1, NA], "D": [1, 2, 3, 3, 2, 4, 4, 1, 2, 5, 1, NA]})
# Cohen (1960), table 2, as counts of 200 persons; rows one judge, columns the other
COHEN = [[88, 14, 18], [10, 40, 10], [2, 6, 12]]
# Fleiss (1971), table 1: how many of six psychiatrists gave each of 30 patients each of five diagnoses
FLEISS = """00060 03003 01401 00006 03030 20400 00402 20310 20040 00006 10050 11040 03300 10050 02031
            00501 30012 51000 02040 10203 00006 01050 02013 20040 10041 05010 40002 02040 10500 00006"""


def from_joint(counts):
    """Two columns from a table of counts."""
    pairs = [(i, j) for i, row in enumerate(counts) for j, n in enumerate(row) for _ in range(n)]
    return pd.DataFrame(pairs, columns=["A", "B"])


def from_counts(rows):
    """Units × coders from how many coders gave each unit each value."""
    return pd.DataFrame([[k for k, n in enumerate(row) for _ in range(int(n))] for row in rows])


@pytest.mark.parametrize("level, published", [("nominal", .743), ("ordinal", .815), ("interval", .849), ("ratio", .797)])
def test_alpha_with_missing_values_is_as_published(level, published):
    assert alpha(FOUR_CODERS, level=level) == pytest.approx(published, abs=5e-4)


def test_alpha_of_two_coders_is_as_published():
    assert alpha([0, 1, 0, 0, 0, 0, 0, 0, 1, 0], [1, 1, 1, 0, 0, 1, 0, 0, 0, 0]) == pytest.approx(.095, abs=5e-4)
    assert alpha(list("aabbdcccedda"), list("babbbccceddd")) == pytest.approx(.692, abs=5e-4)


def test_kappas_and_ac1_are_as_published():
    assert kappa(from_joint(COHEN)) == pytest.approx(.492, abs=5e-4)
    assert fleiss_kappa(from_counts(FLEISS.split())) == pytest.approx(.430, abs=5e-4)
    assert ac1(FOUR_CODERS) == pytest.approx(.775, abs=5e-4)


def test_the_paradox_of_a_rare_code():
    table = from_joint([[118, 5], [2, 0]])
    assert percent_agreement(table) == pytest.approx(118 / 125)
    assert kappa(table) == pytest.approx(-.0234, abs=5e-5)
    assert ac1(table) == pytest.approx(.9408, abs=5e-5)


# --- the same as other programs, on any table

tables = st.integers(2, 4).flatmap(lambda coders: st.lists(
    st.lists(st.sampled_from([1, 2, 3, 5, None]), min_size=coders, max_size=coders), min_size=2, max_size=25))


@settings(max_examples=150, deadline=None)
@given(tables, st.sampled_from(["nominal", "ordinal", "interval", "ratio"]))
def test_alpha_equals_the_package_krippendorff(rows, level):
    import krippendorff
    table = pd.DataFrame(rows, dtype=float)
    mine = alpha(table, level=level)
    try:
        with np.errstate(invalid="ignore"):
            theirs = krippendorff.alpha(reliability_data=table.to_numpy().T, level_of_measurement=level)
    except ValueError:  # nothing to compare
        theirs = math.nan
    assert float(mine) == pytest.approx(theirs, abs=1e-9, nan_ok=True)


@settings(max_examples=100, deadline=None)
@given(st.lists(st.tuples(st.sampled_from("abc"), st.sampled_from("abcd")), min_size=1, max_size=40))
def test_kappa_equals_scikit_learn(pairs):
    from sklearn.metrics import cohen_kappa_score
    first, second = zip(*pairs)
    if len({*first, *second}) == 1:
        assert math.isnan(kappa(first, second))
    else:
        assert kappa(first, second) == pytest.approx(cohen_kappa_score(first, second), abs=1e-9)


@settings(max_examples=100, deadline=None)
@given(st.lists(st.lists(st.integers(0, 3), min_size=4, max_size=4), min_size=1, max_size=25))
def test_fleiss_equals_statsmodels(rows):
    from statsmodels.stats.inter_rater import aggregate_raters
    from statsmodels.stats.inter_rater import fleiss_kappa as theirs
    if len({value for row in rows for value in row}) == 1:
        assert math.isnan(fleiss_kappa(pd.DataFrame(rows)))
    else:
        assert fleiss_kappa(pd.DataFrame(rows)) == pytest.approx(theirs(aggregate_raters(np.array(rows))[0]), abs=1e-9)


@settings(max_examples=60, deadline=None)
@given(tables, st.randoms())
def test_neither_the_order_of_units_nor_names_of_values_matter(rows, random):
    table = pd.DataFrame(rows, dtype=float)
    shuffled = list(rows)
    random.shuffle(shuffled)
    renamed = pd.DataFrame(shuffled, dtype=object).replace({1: "z", 2: "a", 3: "m", 5: "b"})
    for coefficient in (percent_agreement, fleiss_kappa, ac1, alpha):
        assert float(coefficient(renamed)) == pytest.approx(float(coefficient(table)), nan_ok=True)


# --- what students hand over

def test_missing_is_neither_agreement_nor_a_value():
    first, second = [1, 1, 0, 0, None, 1, None], [1, 0, 0, 0, 1, None, None]
    assert kappa(first, second) == kappa(first[:4], second[:4]) == 0.5
    assert kappa(first, second).units == 4 and kappa(first, second).left_out == 3


@pytest.mark.parametrize("make", [list, tuple, np.array, pd.Series, lambda c: pd.Series(c, dtype="category"),
                                  lambda c: pd.Series(c, dtype="str"), lambda c: pd.Series(c, dtype=object)])
def test_columns_of_any_make(make):
    assert kappa(make(list("xxyyx")), make(list("xyyyx"))) == pytest.approx(0.6153846)


def test_series_are_matched_by_their_index():
    first = pd.Series([True, False, True, False], index=list("abcd"), name="A")
    assert kappa(first, first.iloc[::-1].rename("B")) == 1
    assert kappa(first, first.loc[["a", "b", "c"]].rename("B")).left_out == 1


@pytest.mark.parametrize("wrong, word", [
    (lambda: kappa([1, 2], [1]), "2, 1"), (lambda: kappa([1, 2]), "kappa(a, b)"), (lambda: kappa(FOUR_CODERS), "A, B, C, D"),
    (lambda: kappa(pd.Series([1, 2], [0, 1]), pd.Series([1, 2], [5, 6])), "no unit in common"),
    (lambda: kappa(pd.Series([1, 2], [0, 0]), pd.Series([1, 2], [0, 1])), "several rows"),
    (lambda: alpha(FOUR_CODERS, level="nominl"), "ordinal"), (lambda: alpha(["a", "b"], ["a", "b"], level="interval"), "nominal"),
    (lambda: alpha(["low", "high"], ["low", "low"], level="ordinal"), "order="), (lambda: alpha([-1, 2], [1, 2], level="ratio"), "interval"),
    (lambda: alpha(["low", "hihg"], ["low", "low"], level="ordinal", order=["low", "high"]), "hihg"),
    (lambda: kappa(1, 2), "column"), (lambda: bootstrap(kappa, [1, 2], [1, 2]), "by="), (lambda: bootstrap(kappa, [1, 2], [1, 2], by="interview"), "interview"),
    (lambda: bootstrap(kappa, [1, 2], [1, 2], by=[1]), "2 units"), (lambda: bootstrap(kappa, [1, 2], [1, 2], by={0: "V01"}), "first is 1"),
    (lambda: bootstrap(kappa, [1, 2], [1, 2], by="unit", repeats=0), "repeats"),
])
def test_what_cannot_be_compared_is_said_in_one_line(wrong, word):
    with pytest.raises(AgreementError) as caught:
        wrong()
    assert word in str(caught.value) and "\n" not in str(caught.value)
    assert caught.value._render_traceback_() == [str(caught.value)]


@pytest.mark.parametrize("coefficient", [kappa, fleiss_kappa, alpha])
def test_one_value_leaves_nothing_to_measure(coefficient):
    value = coefficient([False] * 9, [False] * 9)
    assert math.isnan(value) and "False" in value.reason and value.units == 9 and value.prevalence == {False: 1.0}
    assert percent_agreement([False] * 9, [False] * 9) == 1


def test_ac1_knows_that_yes_was_possible():
    assert ac1([False] * 9, [False] * 9) == 1
    assert math.isnan(ac1(["no"] * 9, ["no"] * 9))
    assert ac1(*[pd.Series(["no"] * 9, dtype=pd.CategoricalDtype(["no", "yes"]))] * 2) == 1


@pytest.mark.parametrize("coefficient", [percent_agreement, kappa, fleiss_kappa, ac1, alpha])
@pytest.mark.parametrize("table", [pd.DataFrame(), pd.DataFrame({"A": [], "B": []}), pd.DataFrame({"A": [1, None], "B": [None, 1]}),
                                   pd.DataFrame({"A": [1, 2]}), pd.DataFrame({"A": [None, None], "B": [None, None]})])
def test_nothing_to_compare_is_nan_with_the_reason(coefficient, table):
    value = coefficient(table)
    assert math.isnan(value) and value.reason and "undefined" in repr(value)
    assert math.isnan(bootstrap(coefficient, table, by="unit"))


def test_a_coder_who_never_gives_the_code():
    assert kappa([True, False, True, False], [False] * 4) == 0


def test_a_coefficient_is_a_number_that_can_be_kept():
    value = bootstrap(kappa, from_joint(COHEN), by="unit", repeats=50)
    for kept in (copy.deepcopy(value), pickle.loads(pickle.dumps(value))):
        assert kept == value and kept.interval == value.interval and repr(kept) == repr(value)
    assert to_plain(value) == ["number", float(value)]
    assert json.loads(json.dumps(value)) == float(value) and round(value, 2) == .49 and f"{value:.2f}" == "0.49"


def test_it_says_what_it_rests_on_in_both_languages(monkeypatch):
    table = FOUR_CODERS[["A", "B"]]
    assert repr(kappa(table)) == "κ = 0.845 · units 9, coders 2 · left out, read by fewer than two coders: 3 · shares: 2 0.39, 1 0.28, 3 0.22, 4 0.11"
    monkeypatch.setattr(session.CURRENT, "language", "id")
    assert repr(kappa(table)).startswith("κ = 0.845 · unit 9, pengode 2 · tidak dihitung")
    assert "tidak terdefinisi" in repr(kappa([1], [1]))


# --- intervals

def clustered(rng, interviews=40, each=15):
    """Two coders whose errors come in interviews: in some both are sure, in others both guess."""
    group = np.repeat(np.arange(interviews), each)
    truth, hard = rng.random(len(group)) < .4, (rng.random(interviews) < .4)[group]
    sides = [np.where(rng.random(len(group)) < np.where(hard, .45, .03), ~truth, truth) for _ in "AB"]
    return pd.DataFrame(dict(zip("AB", sides))), group


def test_an_interval_by_interview_is_wider_than_one_by_segment():
    table, group = clustered(np.random.default_rng(3))
    by_interview, by_segment = (bootstrap(kappa, table, by=by) for by in (group, "unit"))
    widths = [high - low for low, high in (by_interview.interval, by_segment.interval)]
    assert widths[0] > 1.2 * widths[1]
    assert by_interview.interval[0] < by_interview < by_interview.interval[1] and by_interview.clusters == 40


@pytest.mark.slow
def test_an_interval_holds_the_truth_about_as_often_as_it_says():
    truth = kappa(clustered(np.random.default_rng(0), interviews=20_000)[0])
    studies = (clustered(np.random.default_rng(seed)) for seed in range(1, 301))
    ends = [bootstrap(kappa, table, by=group, repeats=400).interval for table, group in studies]
    assert .90 < np.mean([low <= truth <= high for low, high in ends]) < .98


@pytest.mark.parametrize("coefficient, options", [(percent_agreement, {}), (fleiss_kappa, {}), (alpha, {}), (alpha, {"level": "ordinal"}), (alpha, {"level": "ratio"})])
def test_weights_do_what_drawing_again_does(coefficient, options):
    """Our shortcut, and the plain loop that any other function goes through, give the same interval."""
    table = pd.concat([FOUR_CODERS] * 3, ignore_index=True)
    by = np.arange(36) % 7
    quick = bootstrap(coefficient, table, by=by, repeats=60, **options)
    plain = bootstrap(lambda drawn: coefficient(drawn, **options), table, by=by, repeats=60)
    assert quick.interval == pytest.approx(plain.interval) and float(quick) == pytest.approx(float(plain))


def test_a_function_of_the_students_own():
    def share(a, b):
        return (a == b).mean()
    table = from_joint(COHEN)
    value = bootstrap(share, table["A"], table["B"], by="unit", repeats=200)
    assert value == .7 and value.interval == bootstrap(percent_agreement, table, by="unit", repeats=200).interval and value.name == "share"


def test_the_same_seed_draws_the_same_interviews():
    table, group = clustered(np.random.default_rng(4))
    assert bootstrap(kappa, table, by=group).interval == bootstrap(kappa, table, by=pd.Series(group)).interval
    assert bootstrap(kappa, table, by=group).interval != bootstrap(kappa, table, by=group, seed=1).interval


def test_an_interval_that_cannot_be_is_not_given():
    one = bootstrap(kappa, from_joint(COHEN), by=["V01"] * 200)
    assert all(map(math.isnan, one.interval)) and one.reason and one == pytest.approx(.4915, abs=1e-4)
    rare = pd.DataFrame({"A": [True] + [False] * 29, "B": [True] + [False] * 29})
    seldom = bootstrap(kappa, rare, by="unit")
    assert 250 < seldom.undefined < 450 and str(seldom.undefined) in repr(seldom)
    lopsided = pd.DataFrame({"A": [True] + [False] * 3, "B": [True] + [False] * 3})
    mostly = bootstrap(kappa, lopsided, by=[0] + [1] * 3, repeats=999, seed=2)
    assert mostly.undefined > 500 - 60 and mostly.interval is not None


# --- long tables

LONG = pd.DataFrame([("S1", "A", "ECON", 1), ("S1", "A", "PEER", 1), ("S1", "B", "ECON", 1), ("S2", "A", "NONE", 1), ("S2", "B", "PEER", 1),
                     ("S3", "A", "ECON", 1), ("S1", "B", "PEER", 2), ("S1", "adjudicated", "ECON", 1)], columns=["segment_id", "coder", "code", "round"])


def test_a_segment_read_is_no_and_a_segment_not_read_is_missing():
    table = code_table(LONG, "ECON")
    assert table.index.tolist() == ["S1", "S2", "S3"] and table.columns.tolist() == ["A", "B"]
    assert table["A"].tolist() == [True, False, True] and table["B"].tolist() == [True, False, pd.NA]
    assert code_table(LONG, "PEER", round=2).to_dict() == {"B": {"S1": True}}
    assert list(code_tables(LONG)) == ["ECON", "PEER"]


def test_a_code_or_coder_that_is_not_there():
    for call, word in ((lambda: code_table(LONG, "ECOM"), "'ECON'"), (lambda: code_table(LONG, "ECON", ["A", "D"]), "A, B"),
                       (lambda: code_table(LONG.drop(columns="round"), "ECON"), "round")):
        with pytest.raises(AgreementError, match=word):
            call()


def test_the_courses_own_codings_agree_as_the_world_was_planted():
    codings, interview = load("codings"), load("segments").set_index("segment_id")["interview_id"]
    known = codings[codings["segment_id"].isin(interview.index)]
    report = per_code({code: code_table(known, code, ["A", "B"]) for code in ("ECON", "COERCION")}, by=interview)
    assert report.loc["ECON", "value"] == pytest.approx(.75, abs=.05) and report.loc["COERCION", "value"] == pytest.approx(.48, abs=.06)
    assert report.loc["COERCION", "agreement"] > report.loc["ECON", "agreement"] > .8
    assert (report["low"] < report["value"]).all() and (report["value"] < report["high"]).all()
    assert per_code({"ECON": code_table(known, "ECON", ["A", "B"])})["low"].isna().all()
    assert alpha(code_table(known, "ECON")).coders == ("A", "B", "C")


# --- transcripts

TALK = "INT: How did it begin? Tell me.\nSITI: The money stopped… “He said: wait!” I didn’t.  So I moved.\n\nSITI: Yes.\nno label here"


@pytest.mark.parametrize("unit, count", [("turn", 4), ("sentence", 8), ("word", 21), ("character", 83)])
def test_units_are_cut_at_exact_places(unit, count):
    cut = units({"V31-en": TALK, "V32-en": ""}, unit)
    assert len(cut) == count and cut["unit"].tolist() == list(range(1, count + 1)) and set(cut["interview"]) == {"V31"}
    assert all(TALK[start:end] == text == text.strip() for start, end, text in zip(cut["start"], cut["end"], cut["text"]))
    covered = "".join(cut["text"]).replace(" ", "")
    assert covered == TALK.replace("INT:", "").replace("SITI:", "").replace(" ", "").replace("\n", "")


def test_sentences_keep_their_speaker_and_closing_quotes():
    cut = units({"V31-en": TALK})
    assert cut["text"].tolist() == ["How did it begin?", "Tell me.", "The money stopped…", "“He said: wait!”", "I didn’t.", "So I moved.", "Yes.", "no label here"]
    assert cut["speaker"].tolist() == ["INT"] * 2 + ["SITI"] * 5 + [""]
    with pytest.raises(AgreementError, match="sentence"):
        units({}, "page")


def span(doc, coder, quote, code, documents):
    start = documents[doc].index(quote)
    return doc, coder, start, start + len(quote), code


def codings_of(documents, *marks):
    return pd.DataFrame([span(*mark, documents) for mark in marks], columns=["doc", "coder", "start", "end", "code"])


def test_spans_become_units():
    documents = {"V31-en": TALK, "V32-en": "SITI: I owed him. He came back."}
    marks = codings_of(documents, ("V31-en", "A", "The money stopped… “He", "ECON"), ("V31-en", "B", "money", "ECON"), ("V31-en", "B", "I didn’t.  So I moved.", "AGENCY"),
                       ("V32-en", "A", "owed", "DEBT"))
    table = unit_table(marks, units(documents), "ECON")
    assert table.index.names == ["interview", "doc", "unit"] and list(table) == ["A", "B"]
    assert table.loc["V31", "A"].tolist() == [False, False, True, False, False, False, False, False]
    assert table.loc["V31", "B"].tolist() == table.loc["V31", "A"].tolist()
    assert table.loc["V32", "A"].tolist() == [False, False] and table.loc["V32", "B"].isna().all()  # B never opened it
    assert unit_table(marks, units(documents), "AGENCY").loc["V31", "B"].tolist() == [False] * 4 + [True, True, False, False]
    assert unit_table(marks, units(documents), "ECON", read=[("V32-en", "B")]).loc["V32", "B"].tolist() == [False, False]
    assert kappa(unit_table(marks, units(documents, "character"), "ECON")).units == 83
    assert unit_table(marks.iloc[:0], units(documents), "ECON", coders=[]).shape == (10, 0)


# Krippendorff (2004), worked example: a continuum from 150 to 450, beginning and length of each passage
EXAMPLE = {("i", "c"): [(225, 70), (370, 30)], ("j", "c"): [(220, 80), (355, 20), (400, 20)],
           ("i", "k"): [(180, 60), (300, 50)], ("j", "k"): [(180, 60), (300, 50)]}
EXAMPLE_SPANS = pd.DataFrame([("d", coder, start - 150, start - 150 + size, code) for (coder, code), places in EXAMPLE.items() for start, size in places],
                             columns=["doc", "coder", "start", "end", "code"])
EXAMPLE_TEXT = {"d": "x" * 300}


@pytest.mark.parametrize("code, published", [("c", .7286), ("k", 1), (None, .8587)])
def test_unitizing_alpha_is_as_published(code, published):
    assert unitizing_alpha(EXAMPLE_SPANS, EXAMPLE_TEXT, code) == pytest.approx(published, abs=1e-4)


def test_the_parts_of_unitizing_alpha_are_as_published():
    given = unitizing_alpha.recipe.read(EXAMPLE_SPANS, EXAMPLE_TEXT)
    passages, one = given.codes["c"], np.ones(1)
    assert passages.observed[0] / (2 * 300**2) == pytest.approx(.0144, abs=5e-5)
    assert passages.expected(one, 2, 300) == pytest.approx(.0532, abs=5e-5)
    assert given.codes["k"].expected(one, 2, 300) == pytest.approx(.0490, abs=5e-5)


def several(copies):
    """The worked example, in as many documents."""
    return pd.concat([EXAMPLE_SPANS.assign(doc=f"V{i}-en") for i in range(copies)]), {f"V{i}-en": "x" * 300 for i in range(copies)}


def test_a_document_drawn_twice_counts_as_two_documents():
    given = unitizing_alpha.recipe.read(EXAMPLE_SPANS, EXAMPLE_TEXT)
    assert unitizing_alpha.recipe.value(given, np.array([3.0])) == pytest.approx(float(unitizing_alpha(*several(3))))


def test_unitizing_alpha_has_an_interval_by_document():
    codings, documents = several(5)
    codings = codings[~((codings["doc"] == "V1-en") & (codings["coder"] == "j") & (codings["start"] > 100))]
    value = bootstrap(unitizing_alpha, codings, documents, code="c", repeats=200)
    assert value.clusters == 5 and value.interval[0] < value < value.interval[1] and value.counted == "documents"


def test_touching_passages_are_joined_and_their_order_is_nothing():
    apart = pd.DataFrame([("d", "i", 10, 20, "c"), ("d", "i", 20, 30, "c"), ("d", "i", 15, 25, "c"), ("d", "j", 10, 30, "c")], columns=EXAMPLE_SPANS.columns)
    assert unitizing_alpha(apart, EXAMPLE_TEXT) == 1
    shuffled = EXAMPLE_SPANS.sample(frac=1, random_state=1)
    assert float(unitizing_alpha(shuffled, EXAMPLE_TEXT)) == pytest.approx(float(unitizing_alpha(EXAMPLE_SPANS, EXAMPLE_TEXT)))


def test_blanket_marking_agrees_with_careful_marking_no_better_than_chance():
    careful = EXAMPLE_SPANS[EXAMPLE_SPANS["coder"] == "i"]
    blanket = pd.DataFrame([("d", "j", 0, 300, "c")], columns=careful.columns)
    assert unitizing_alpha(pd.concat([careful, blanket]), EXAMPLE_TEXT, "c") < .1


@pytest.mark.parametrize("codings, word", [
    (EXAMPLE_SPANS, "zzz"), (EXAMPLE_SPANS[EXAMPLE_SPANS["coder"] == "i"], "two"), (EXAMPLE_SPANS.iloc[:0], "two"),
    (EXAMPLE_SPANS.assign(doc=np.where(EXAMPLE_SPANS["coder"] == "i", "d", "e")), "document")])
def test_unitizing_alpha_of_nothing_is_nan_with_the_reason(codings, word):
    value = unitizing_alpha(codings, EXAMPLE_TEXT, "zzz")
    assert math.isnan(value) and word in value.reason and math.isnan(bootstrap(unitizing_alpha, codings, EXAMPLE_TEXT, code="zzz"))


def test_all_sentences_exist_in_both_languages():
    from fieldwork.wording import catalogue
    english, indonesian = (catalogue(language)["agreement"] for language in ("en", "id"))
    assert english.keys() == indonesian.keys()
    import string
    names = [{name for _, name, _, _ in string.Formatter().parse(text) if name} for text in english.values() if isinstance(text, str)]
    assert names == [{name for _, name, _, _ in string.Formatter().parse(indonesian[key]) if name} for key, text in english.items() if isinstance(text, str)]
