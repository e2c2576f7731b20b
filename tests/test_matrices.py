"""Tables and figures of a coded study: against tables worked by hand, on empty and crooked input, and safe to show."""
import re
from pathlib import Path

import numpy as np
import pandas as pd
import pytest

from fieldwork import load, matrices
from fieldwork.matrices import (MatrixError, agreement_over_time, by_turn, case_ordered, cooccurrence, framework, profile, report, saturation, together, turns)
from fieldwork.transcripts import document
from fieldwork.wording import find

ROOT = Path(__file__).resolve().parents[1]
CODINGS = pd.DataFrame([("a", "ECON"), ("a", "PEER"), ("b", "ECON"), ("b", "PEER"), ("b", "ECON"), ("c", "ECON"), ("d", "NONE")], columns=["doc", "code"])
CASES = pd.DataFrame({"doc": list("abcd"), "group": ["woman", "woman", "police", "police"], "age": [40, 22, 31, 28]})
NOBODY = pd.DataFrame({"doc": pd.Series(dtype=object), "code": pd.Series(dtype=object)})
TEXTS = {"a": "R1: And then?\nI01: Then <b>nothing</b> & rice.\nI01: Twice.", "b": "I02: Hm."}
SPANS = pd.DataFrame([("a", 24, 38, "ECON", "<b>nothing</b>"), ("a", 41, 55, "PEER", "rice.\nI01: Twi"), ("b", 5, 8, "ECON", "Hm.")], columns=["doc", "start", "end", "code", "text"])


# ---- pairs

def test_lift_is_what_one_works_out_by_hand():
    table = cooccurrence(CODINGS, units=CASES)
    row = table.iloc[0]
    assert (row["code_a"], row["code_b"]) == ("ECON", "PEER") and (row["a"], row["b"], row["both"], row["units"]) == (3, 2, 2, 4)
    assert row["expected"] == 3 * 2 / 4 and row["lift"] == pytest.approx(2 / 1.5)


def test_lift_changes_with_the_units_that_were_read():
    assert cooccurrence(CODINGS[CODINGS["code"] != "NONE"]).loc[0, "lift"] == pytest.approx(1.0)  # three units: chance gives two


def test_a_pair_that_never_meets_and_a_code_nobody_has():
    table = cooccurrence(pd.DataFrame({"doc": list("ab"), "code": ["X", "Y"]}), codes=["X", "Y", "Z"]).set_index(["code_a", "code_b"])
    assert table.loc[("X", "Y"), "lift"] == 0 and np.isnan(table.loc[("X", "Z"), "lift"])


def test_mixed_up_columns_are_said():
    with pytest.raises(MatrixError, match="doc"):
        cooccurrence(CODINGS.rename(columns={"doc": "document"}))
    with pytest.raises(MatrixError):
        cooccurrence(CODINGS, units=["x", "y"])


def test_asked_for_twice_a_code_counts_once_and_rare_pairs_can_be_left_out():
    assert len(cooccurrence(CODINGS, codes=["ECON", "PEER", "ECON"])) == 1
    assert cooccurrence(CODINGS, least=3).empty
    with pytest.raises(MatrixError, match="no units"):
        cooccurrence(NOBODY)


# ---- saturation

FIELD = pd.DataFrame([(1, "A"), (1, "B"), (2, "C"), (3, "A"), (4, "B"), (5, "D"), (6, "A")], columns=["doc", "code"])


def test_the_curve_and_the_stop_rule():
    table = saturation(FIELD, base=2, run=2)
    assert table["new"].tolist() == [2, 1, 0, 0, 1, 0] and table["seen"].tolist() == [2, 3, 3, 3, 4, 4]
    assert table.loc[table["stop"], "order"].tolist() == [4]  # two in a row without a new code; one came later all the same


def test_a_share_of_new_codes_may_count_as_little():
    assert saturation(FIELD, base=2, run=2, new=1 / 3).loc[lambda t: t["stop"], "order"].tolist() == [4]
    assert not saturation(FIELD, base=4, run=2)["stop"].any()


def test_order_of_the_field_decides_and_silent_interviews_count():
    table = saturation(FIELD, order=[6, 5, 4, 3, 2, 1, 7], base=1, run=1)
    assert table["new"].tolist() == [1, 1, 1, 0, 1, 0, 0]
    with pytest.raises(MatrixError):
        saturation(FIELD, base=0)


def test_a_field_without_codes_has_a_flat_curve_and_no_stop():
    table = saturation(NOBODY, order=["a", "b", "c"], base=1, run=1)
    assert table["seen"].tolist() == [0, 0, 0] and table["share"].isna().all() and not table["stop"].any()


def test_the_shares_of_a_run_are_of_the_base():
    table = saturation(FIELD, base=2, run=2)  # three codes in the base; runs 3–4, 4–5 and 5–6 bring 0, 1 and 1
    assert table["run_new"].tolist()[3:] == [0, 1, 1] and table["share"].tolist()[3:] == pytest.approx([0, 1 / 3, 1 / 3])
    assert table["run_new"].head(3).isna().all()


# ---- cases in order, profiles

def test_cases_stand_in_the_order_of_the_attribute():
    table = case_ordered(CODINGS, CASES, "age")
    assert table.index.tolist() == ["b", "d", "c", "a"] and table.loc["b", "ECON"] == 2 and table.loc["d"].tolist() == [28, 0, 0]


def test_a_profile_counts_persons_and_segments_when_asked():
    persons = profile(CODINGS, CASES, "group").set_index(["code", "group"])
    assert (persons.loc[("ECON", "woman"), "n"], persons.loc[("ECON", "woman"), "of"]) == (2, 2)
    assert persons.loc[("ECON", "police"), "share"] == .5
    segments = profile(CODINGS, CASES, "group", count="segments").set_index(["code", "group"])
    assert (segments.loc[("ECON", "woman"), "n"], segments.loc[("ECON", "woman"), "of"]) == (3, 5)


def test_two_interviews_of_one_person_count_once():
    cases = CASES.assign(person=["p", "p", "q", "r"])
    assert profile(CODINGS, cases, "group", person="person").set_index(["code", "group"]).loc[("ECON", "woman"), "of"] == 1


def test_groups_pooled_and_with_equal_weight():
    shares = pd.DataFrame([("X", "big", 9, 10), ("X", "small", 0, 2), ("Y", "big", 5, 10), ("Y", "small", 2, 2)], columns=["code", "group", "n", "of"])
    table = together(shares.assign(share=shares["n"] / shares["of"]))
    assert table.loc["X", "pooled"] == .75 and table.loc["X", "equal"] == pytest.approx(.45)
    assert table["place_pooled"].tolist() == [1, 2] and table["place_equal"].tolist() == [2, 1]


def test_groups_keep_the_order_of_their_categories_and_may_be_of_mixed_kind():
    ordered = CASES.assign(group=pd.Categorical(CASES["group"], ["woman", "police", "nobody"]))
    assert profile(CODINGS, ordered, "group")["group"].drop_duplicates().tolist() == ["woman", "police"]
    assert profile(CODINGS, CASES.assign(group=["x", 3, "x", 3]), "group")["group"].drop_duplicates().tolist() == [3, "x"]


def test_a_group_without_codings_has_no_share_of_segments():
    table = profile(CODINGS[CODINGS["doc"] == "a"], CASES, "group", count="segments").set_index(["code", "group"])
    assert np.isnan(table.loc[("ECON", "police"), "share"]) and table.loc[("ECON", "woman"), "share"] == .5


def test_cases_without_a_value_come_last_and_codes_lean_to_their_cases():
    table = case_ordered(pd.DataFrame({"doc": ["b", "a"], "code": ["YOUNG", "OLD"]}), CASES.assign(age=[40, 22, None, 28]), "age")
    assert table.index.tolist() == ["b", "d", "a", "c"] and table.columns.tolist() == ["age", "YOUNG", "OLD"]


def test_a_case_twice_is_refused():
    with pytest.raises(MatrixError, match="twice"):
        profile(CODINGS, pd.concat([CASES, CASES.head(1)]), "group")


# ---- agreement over time

def test_drift_shows_in_the_order_of_coding():
    rows = []
    for n in range(40):
        at = f"2026-01-{1 + n // 4:02d}T09:00+07:00"
        truth = "X" if n % 2 else "NONE"
        rows += [(f"S{n:02d}", "A", truth, at), (f"S{n:02d}", "B", truth if n < 20 else "X" if n % 3 else "NONE", at)]
    table = agreement_over_time(pd.DataFrame(rows, columns=["segment_id", "coder", "code", "coded_at"]), "X", blocks=2)
    assert table["units"].tolist() == [20, 20] and table["value"].iloc[0] == 1 and table["value"].iloc[1] < .5
    with pytest.raises(MatrixError, match="blocks"):
        agreement_over_time(pd.DataFrame(rows[:4], columns=["segment_id", "coder", "code", "coded_at"]), "X", blocks=9)


def test_the_drift_of_coder_b_in_the_course_can_be_seen():
    table = agreement_over_time(load("codings").replace({"code": {"DIV_EXTT": "DIV_EXT"}}), "DIV_EXT", coders=["A", "B"], blocks=4)
    assert table["value"].iloc[0] > table["value"].iloc[-1] + .1 and table["units"].sum() > 500


TWO = [("S1", "A", "X", "2026-01-12T06:00+07:00"), ("S1", "B", "X", "2026-01-12T06:30+07:00"), ("S2", "A", "NONE", "2026-01-13T06:00+07:00"), ("S2", "B", "X", "2026-01-13T06:00+07:00")]
LOG = pd.DataFrame(TWO, columns=["segment_id", "coder", "code", "coded_at"])


def test_shares_are_worked_out_by_hand_and_a_date_is_the_coders_own():
    row = agreement_over_time(LOG, "X", blocks=1).iloc[0]
    assert (row["agreement"], row["share_A"], row["share_B"], row["units"]) == (.5, .5, 1, 2)
    assert row["first"].isoformat() == "2026-01-12T06:30:00+07:00"  # in London it was still the 11th
    assert agreement_over_time(LOG, "X", blocks=2, coefficient=lambda a, b: (a & b).mean())["value"].tolist() == [1, 0]


@pytest.mark.parametrize("column, row, value, says", [
    ("coded_at", 1, "yesterday", "no time"), ("coded_at", 1, "2026-01-12T06:30", "without a zone"), ("coded_at", 1, None, "Of 2 units .* 1 have no time"), ("coder", 1, "C", "A, B, C")])
def test_a_log_that_cannot_be_put_in_order_is_said(column, row, value, says):
    crooked = LOG.copy()
    crooked.loc[row, column] = value
    with pytest.raises(MatrixError, match=says):
        agreement_over_time(crooked, "X", blocks=1)


# ---- turns and the framework

def test_a_span_over_turns_becomes_a_row_a_turn():
    pieces = by_turn(SPANS, TEXTS)
    assert turns(TEXTS)["speaker"].tolist() == ["R1", "I01", "I01", "I02"]
    assert pieces.query("code == 'PEER'")["turn"].tolist() == ["a:2", "a:3"]
    assert [TEXTS[row.doc][row.start:row.end] for row in pieces.itertuples()] == ["<b>nothing</b>", "rice.", "I01: Twi", "Hm."]


def test_a_cell_holds_quotations_with_their_places_or_your_summary():
    matrix = framework(SPANS, cases=CASES.head(2), codes=["ECON", "PEER"], attributes=["group"], summaries={("a", "PEER"): "eats twice"})
    assert matrix.table.loc["b", "ECON"] == "“Hm.” [b:5–8]" and matrix.table.loc["a", "PEER"] == "eats twice [a:41–55]"
    assert matrix.table.loc["b", "PEER"] == "" and matrix.table.loc["a", "group"] == "woman"
    with pytest.raises(MatrixError, match="belongs to no cell"):
        framework(SPANS, summaries={("a", "NOWHERE"): "x"})


def test_a_quotation_is_cut_at_a_word_and_the_rest_is_counted():
    many = pd.DataFrame([("a", n, n + 1, "ECON", "rice in the morning" if n else np.nan) for n in range(4)], columns=SPANS.columns)
    assert framework(many, longest=12).table.loc["a", "ECON"] == "“” [a:0–1]\n“rice in the …” [a:1–2]\nand 2 more"
    assert framework(many.head(0)).table.empty


def test_a_text_that_is_missing_is_named():
    with pytest.raises(MatrixError, match="document b"):
        by_turn(SPANS, {"a": TEXTS["a"]})


def test_planted_passages_are_found_in_their_turns():
    planted = pd.read_csv(ROOT / "solutions" / "transcripts" / "planted.csv")
    mine = planted[planted["doc"].isin(["V31-en", "V31-id"])]
    texts = {doc: document(doc) for doc in ("V31-en", "V31-id")}
    pieces = by_turn(mine, texts)
    assert set(pieces["id"]) == set(mine["id"]) and len(mine) > 10
    where = turns(texts).set_index("turn")
    for piece in pieces.itertuples():
        assert where.at[piece.turn, "start"] <= piece.start < piece.end <= where.at[piece.turn, "end"]
    english, indonesian = (pieces[pieces["doc"] == doc]["code"].value_counts() for doc in texts)
    assert english.equals(indonesian[english.index])  # a turn is a line and its translation


def test_what_looks_like_html_is_shown_and_not_run():
    page = framework(SPANS, documents=TEXTS)._repr_html_()
    assert "<b>nothing" not in page and "&lt;b&gt;nothing" in page and "<mark>&lt;b&gt;nothing&lt;/b&gt;</mark> &amp; rice." in page


# ---- figures: a picture never without its words

def pictures(language):
    planted = pd.read_csv(ROOT / "solutions" / "transcripts" / "planted.csv")
    core = planted[(planted["layer"] == "core") & planted["doc"].str.endswith("-id")].assign(interview_id=lambda t: t["doc"].str[:3])
    talks, book = load("transcripts"), load("codebook_v2")
    cause = core[core["code"].isin(book.query("domain == 'cause'")["code"])]
    yield matrices.cooccurrence_figure(cooccurrence(cause, unit="interview_id", units=talks), book, language=language)
    yield matrices.saturation_figure(saturation(cause, unit="interview_id", order=talks.sort_values("date"), base=6, run=3), language=language)
    yield matrices.case_ordered_figure(case_ordered(cause, talks, "age", unit="interview_id"), book, language=language)
    yield matrices.profile_figure(profile(cause, talks, "group", unit="interview_id"), book, language=language)
    yield matrices.agreement_figure(agreement_over_time(load("codings"), "DIV_EXT", coders=["A", "B"]), "DIV_EXT", language=language)


@pytest.mark.parametrize("language", ["en", "id"])
def test_every_figure_says_in_words_what_it_shows(language):
    for picture in pictures(language):
        assert len(picture.alt) > 40 and picture.describe.count("\n") >= 3
        assert not re.search(r"\{\w*\}|\bnan\b", picture.alt + picture.describe), picture.alt
        assert 'alt="' in picture._repr_html_() and picture.png(dpi=40)[:4] == b"\x89PNG"


FIRST = pd.DataFrame({"doc": ["a"], "code": ["X"]})


def test_a_figure_of_little_says_that_it_is_little():
    rare = matrices.cooccurrence_figure(cooccurrence(pd.concat([FIRST, pd.DataFrame({"doc": ["a"], "code": ["Y"]})]), units=list("abc")))
    assert "strongest link: none" in rare.alt and "lift 3.00" in rare.describe  # one case of three, where chance gives a third
    assert "Most frequent: none" in matrices.profile_figure(profile(NOBODY, CASES, "group", codes=["X"])).alt
    assert "never holds" in matrices.saturation_figure(saturation(FIRST)).alt
    assert "b (not known): no code" in matrices.case_ordered_figure(case_ordered(FIRST, CASES.assign(age=[40, None, 31, 28]), "age")).describe
    assert "goes from – to –" in matrices.agreement_figure(agreement_over_time(LOG, "ELSE", blocks=1)).alt


def test_codes_that_share_the_first_place_are_all_named():
    both = pd.concat([FIRST, pd.DataFrame({"doc": ["a"], "code": ["Y"]})])
    assert matrices.profile_figure(profile(both, CASES.head(1), "group"), names={"woman": "women"}).alt.endswith("X / Y (women).")


@pytest.mark.parametrize("draw, table", [
    ("cooccurrence_figure", cooccurrence(FIRST)), ("saturation_figure", saturation(NOBODY)), ("case_ordered_figure", case_ordered(NOBODY, CASES, "age")),
    ("profile_figure", profile(NOBODY, CASES, "group")), ("agreement_figure", agreement_over_time(LOG, "X", blocks=1).head(0))])
def test_nothing_to_draw_is_said(draw, table):
    with pytest.raises(MatrixError, match="nothing to draw"):
        getattr(matrices, draw)(table)
    with pytest.raises(MatrixError, match="column|nothing"):
        getattr(matrices, draw)(None)


def test_nothing_is_drawn_off_the_paper():
    for picture in pictures("id"):  # the longer labels
        figure = picture.figure
        box, paper = figure.get_tightbbox(), figure.get_size_inches()
        assert box.x0 >= 0 and box.y0 >= 0 and box.x1 <= paper[0] and box.y1 <= paper[1], (picture.alt, box)


def test_every_sentence_stands_in_both_languages_with_the_same_blanks():
    def sentences(node, path=()):
        return [pair for key, value in node.items() for pair in sentences(value, (*path, key))] if isinstance(node, dict) else [(path, sorted(re.findall(r"(?<!\{)\{\w*\}", node)))]
    english, indonesian = (dict(sentences(find(language, "matrices"))) for language in ("en", "id"))
    assert english == indonesian


# ---- the page to hand in

@pytest.mark.parametrize("language", ["en", "id"])
def test_the_page_is_whole_and_harmless(language, tmp_path):
    coded = SPANS.assign(coder="me", memo="a <script>memo</script>", id=["1", "2", "3"], created="2026-11-26T10:00:00+07:00")
    page = report("What <they> said", [("Findings", "Two people.\n\n<script>alert(1)</script>"), ("Matrix", framework(coded, documents=TEXTS)),
                                       ("Table", pd.DataFrame({"n": [1, 2], "share": [.25, np.nan]})), ("Figure", next(pictures(language)))],
                  author="A. Student", documents=TEXTS, codings=coded, codebook=load("codebook_v2"), language=language)
    assert "<script" not in page.html and "&lt;script&gt;" in page.html and f'<html lang="{language}"' in page.html
    assert not re.search(r'(?:src|href)="(?:https?:)?//', page.html)
    addresses = re.findall(r'href="#([^"]+)"', page.html)
    assert addresses and set(addresses) <= set(re.findall(r'id="([^"]+)"', page.html))
    assert (">0,25<" if language == "id" else ">0.25<") in page.html
    first, second = page.save(tmp_path / "report.html"), report("Another", [("A", "b")], language=language).save(tmp_path / "report.html")
    assert first == second and len(list(tmp_path.iterdir())) == 2  # the older one is kept


def test_nothing_from_a_table_becomes_markup():
    evil = '"><img src=x onerror=alert(1)>'
    coded = pd.DataFrame([(evil, 5, 8, evil, evil, evil, evil)], columns=["doc", "start", "end", "code", "coder", "text", "memo"])
    book = pd.DataFrame({"code": [evil], "parent": [evil], "label_en": [evil], "definition_en": [evil]})
    texts = {evil: f"I02: {evil}\nI02: {evil}"}  # once with a passage in it, once without
    matrix = framework(coded, documents=texts, codebook=book, cases=pd.DataFrame({"doc": [evil], "group": [evil]}), attributes=["group"])
    figure = matrices.profile_figure(profile(coded, pd.DataFrame({"doc": [evil], "group": [evil]}), "group"), book)
    page = report(evil, [(evil, [evil, matrix, figure, pd.DataFrame({evil: [evil]}, index=[evil])])], author=evil, documents=texts, codings=coded, codebook=book)
    for shown in (page.html, matrix._repr_html_()):
        assert "<img src=x" not in shown and "&lt;img src=x" in shown
    assert page.html.count("<img ") == 1  # the figure


def test_overlapping_passages_are_marked_once_and_named_each():
    texts = {"a": "I01: one two three"}
    coded = pd.DataFrame([("a", 5, 12, "ECON", "A", "one two"), ("a", 9, 18, "PEER", "B", "two three")], columns=["doc", "start", "end", "code", "coder", "text"])
    page = report("T", [], documents=texts, codings=coded).html
    turn = re.search(r'<p class="turn">(.*?)</p>', page).group(1)
    assert re.sub(r"<sup>.*?</sup>|<.*?>", "", turn) == texts["a"]
    assert re.findall(r'class="(s[^"]*)">([^<]*)<', turn) == [("s", "one "), ("s s2", "two"), ("s", " three")]
    assert re.findall(r"<sup>(.*?)</sup>", turn) == [" ECON (A) ", " PEER (B) "]


def test_a_coding_of_another_version_of_the_text_is_refused():
    with pytest.raises(MatrixError, match="from 24 to 38"):
        report("T", [], documents={"a": "short", "b": TEXTS["b"]}, codings=SPANS.assign(coder="me"))


def test_what_cannot_be_shown_is_said():
    with pytest.raises(MatrixError, match="Findings"):
        report("T", [("Findings", object())])
    with pytest.raises(MatrixError, match="pair"):
        report("T", ["Findings"])
    with pytest.raises(AttributeError, match="cooccurrence"):
        matrices.nothing_like_it
