"""Each kind of answer: every reasonable form of a right answer, wrong types, named slips, part marks."""
import datetime
from decimal import Decimal
from fractions import Fraction

import numpy as np
import pandas as pd
import pytest
from hypothesis import given
from hypothesis import strategies as st

from fieldwork import kinds
from fieldwork.card import as_text, explain
from fieldwork.judge import judge
from fieldwork.key import Task
from fieldwork.plain import to_plain
from fieldwork.wording import LANGUAGES, say


def verdict(task, answer, seeds=(0,)):
    sealed = task.seal("t", seeds)
    return judge(sealed, to_plain(answer, sealed.get("cases")))


SHARE = Task("s", kinds.number(tolerance=0.005, low=0, high=1), points=2, right=0.3125, wrong={"half": 0.5})


@pytest.mark.parametrize("answer", [0.3125, 0.31, 0.313, np.float32(0.3125), np.float64(0.3125), Fraction(5, 16), Decimal("0.3125"),
                                    "0.3125", "0,3125", pd.Series([0.25, 0.375]).mean(), np.array(0.3125)])
def test_a_right_number_in_any_form(answer):
    assert verdict(SHARE, answer).points == 2


@pytest.mark.parametrize("answer, note", [
    (31.25, "percent"), ("31,25%", "percent"), (-0.3125, "sign"), ((0, 3125), "decimal_comma"), (0.5, "half"), (7, "out_of_range"),
    (None, "none"), (..., "blank"), (pd.Series([0.3, 0.3]), "series"), (pd.DataFrame({"a": [1]}), "series"), (True, "bool"),
    (float("nan"), "not_a_number"), (float("inf"), "not_a_number"), ("many", "not_a_number"), (len, "not_a_number"), (0.4, "other")])
def test_a_wrong_number_gets_its_reason(answer, note):
    judged = verdict(SHARE, answer)
    assert judged.points == 0 and judged.note == note


def test_a_whole_number_is_exact_and_none_can_be_an_answer():
    count = Task("c", kinds.number(whole=True, none_ok=True), points=1, right=None, wrong={"zero": 0})
    assert verdict(count, None).points == 1
    assert verdict(count, 0).note == "zero"
    assert verdict(Task("c", kinds.number(whole=True), right=9), 9.0).points == 1
    assert verdict(Task("c", kinds.number(whole=True), right=9), 9.4).points == 0


@given(st.floats(-1e6, 1e6), st.floats(-1, 1))
def test_rounding_never_fails_a_right_number_and_four_tolerances_always_do(truth, within):
    task = Task("n", kinds.number(tolerance=0.01), right=truth)
    assert verdict(task, truth + within * 0.0099).points == 1
    assert verdict(task, truth + 0.04 * (1 if within >= 0 else -1)).points == 0


TAGS = Task("t", kinds.choices(keys=["u1", "u2", "u3", "u4"], options=["aim", "cause", "both ways"]), points=4, none_below=0.25,
            right={"u1": "aim", "u2": {"aim", "cause"}, "u3": "cause", "u4": "both ways"},
            wrong={"aim_as_cause": {"u1": "cause"}, "all_aim": {"u3": "aim", "u4": "aim"}})
TRUE_TAGS = {"u1": "aim", "u2": "cause", "u3": "cause", "u4": "both ways"}


@pytest.mark.parametrize("answer", [TRUE_TAGS, TRUE_TAGS | {"u2": "aim"}, {k.upper(): f" {v.title()} " for k, v in TRUE_TAGS.items()},
                                    pd.Series(TRUE_TAGS), TRUE_TAGS | {"u4": "both_ways"}, {k: [v] for k, v in TRUE_TAGS.items()},
                                    pd.DataFrame({"unit": TRUE_TAGS.keys(), "tag": TRUE_TAGS.values()}),
                                    pd.DataFrame({"tag": TRUE_TAGS.values()}, index=list(TRUE_TAGS))])
def test_right_choices_in_any_form(answer):
    assert verdict(TAGS, answer).points == 4


def test_full_marks_with_a_slip_still_name_the_slip():
    task = Task("t", TAGS.kind, points=4, full_at=0.75, right=TAGS.right, wrong=TAGS.wrong)
    judged = verdict(task, TRUE_TAGS | {"u1": "cause"})
    assert judged.state == "right" and judged.points == 4 and judged.note == "aim_as_cause" and judged.progress == (3, 4)


def test_choices_give_part_marks_and_name_the_misconception():
    judged = verdict(TAGS, TRUE_TAGS | {"u1": "cause"})
    assert judged.note == "aim_as_cause" and judged.state == "partly" and judged.points == 2.75
    assert verdict(TAGS, TRUE_TAGS | {"u3": "aim", "u4": "aim"}).note == "all_aim"
    assert verdict(TAGS, dict.fromkeys(TRUE_TAGS, ...)).state == "blank"
    assert verdict(TAGS, TRUE_TAGS | {"u1": ...}).detail["keys"] == "u1"
    assert verdict(TAGS, TRUE_TAGS | {"u1": "motive"}).note == "unknown_option_for"
    assert verdict(TAGS, ["aim"]).note == "not_a_dict" and verdict(TAGS, {"x": "aim"}).points == 0


FAULTY = Task("i", kinds.ids(universe=["r1", "r2", "r3", "r4", "r5"]), points=2, full_at=0.75, none_below=0.4,
              right=kinds.Accept(frozenset({"r1", "r2", "r3"}), frozenset({"r5"})), wrong={"old_laws": {"r3", "r4"}, "all": {"r1", "r2", "r3", "r4"}})


@pytest.mark.parametrize("answer", [{"r1", "r2", "r3"}, ["r3", "r2", "r1"], ("R1", " r2", "r3"), pd.Series(["r1", "r2", "r3"]), pd.Series(["r1", "r2", "r3"]).unique(), pd.Categorical(["r1", "r2", "r3"]), np.array(["r1", "r2", "r3"]),
                                    pd.Index(["r1", "r2", "r3"]), "r1, r2, r3", {"r1", "r2", "r3", "r5"}, {"r1": True, "r2": True, "r3": True, "r4": False},
                                    pd.DataFrame({"row_id": ["r1", "r2", "r3"]})])
def test_right_ids_in_any_container(answer):
    assert verdict(FAULTY, answer).points == 2


def test_wrong_ids():
    assert verdict(FAULTY, {"r3", "r4"}).note == "old_laws"
    assert verdict(FAULTY, {"r1", "r2"}).points == 1.5
    assert verdict(FAULTY, {"r9"}).note == "unknown_ids"
    assert verdict(FAULTY, pd.Series([True, False])).note == "true_false_series"
    assert verdict(FAULTY, 5).note == "not_ids" and verdict(FAULTY, set()).points == 0


def test_sets_agree_by_jaccard_and_disputed_items_count_neither_way():
    task = Task("v", kinds.sets(keys=["v1", "v2"], universe=["a", "b", "c", "d", "e"], agree=0.8), points=2, none_below=0.0,
                right={"v1": kinds.Accept(frozenset("abcd"), frozenset("e")), "v2": set()}, wrong={"too_many": {"v2": {"a"}}})
    assert verdict(task, {"v1": ["a", "b", "c", "d"], "v2": []}).points == 2
    assert verdict(task, {"v1": {"a", "b", "c", "d", "e"}, "v2": set()}).points == 2
    assert verdict(task, {"v1": {"a", "b", "c"}, "v2": set()}).points == 1
    assert verdict(task, {"v1": {"a", "b", "c", "d"}, "v2": {"a"}}).note == "too_many"
    assert verdict(task, {"v1": {"a", "b", "c", "d"}, "v2": ...}).points == 1


def test_an_order_is_judged_by_what_must_precede_what():
    task = Task("o", kinds.order(steps=["ethics", "recruit", "code", "conclude"]), points=1, right=[("ethics", "recruit"), ("code", "conclude")],
                wrong={"late_ethics": ["recruit", "ethics", "code", "conclude"]})
    assert verdict(task, ["code", "ethics", "conclude", "recruit"]).points == 1
    assert verdict(task, ["code", "recruit", "ethics", "conclude"]).note == "late_ethics"
    assert verdict(task, {"ethics", "recruit", "code", "conclude"}).note == "set_for_order"
    assert verdict(task, ["ethics", "recruit", "code"]).note == "not_all_steps"
    assert verdict(task, ["ethics", "recruit", "code", "code"]).note == "not_all_steps"


def test_a_quotation_must_stand_in_the_text_and_touch_its_core():
    task = Task("p", kinds.passage(text="The divorce came first; after the divorce, debts.", longest=4), right="the divorce", wrong={"debts": "debts"})
    assert verdict(task, "after the DIVORCE").points == 1 and verdict(task, "divorce").points == 1
    assert verdict(task, "debts.").note == "debts"
    assert verdict(task, "the marriage").note == "not_in_text"
    assert verdict(task, "came first; after the divorce").note == "quotation_too_long"


def test_fields_and_tables_take_a_kind_for_each_part():
    task = Task("f", kinds.fields(units=kinds.ids(universe=["a", "b", "c"]), n=kinds.number(whole=True)), points=2, none_below=0.25,
                right={"units": {"a", "b"}, "n": 3}, wrong={"zero": {"n": 0}})
    assert verdict(task, {"units": ["b", "a"], "n": 3}).points == 2
    assert verdict(task, {"units": {"a", "b"}, "n": 0}).note == "zero"
    assert verdict(task, {"units": ..., "n": 3}).state == "partly"
    grid = Task("g", kinds.table(rows=["x", "y"], columns={"n": kinds.number(whole=True)}), right={"x": {"n": 1}, "y": {"n": 2}}, wrong={"swap": {"x": {"n": 2}}})
    frame = pd.DataFrame({"id": ["y", "x", "z"], "n": [2, 1, 9]})
    assert verdict(grid, frame).points == verdict(grid, frame.set_index("id")).points == verdict(grid, {"x": {"n": 1}, "y": {"n": 2}}).points == 1
    assert verdict(grid, {"n": {"x": 1, "y": 2}}).points == 1
    assert verdict(grid, {"x": {"n": 2}, "y": {"n": 2}}).note == "swap"


def test_a_card_names_the_entry_that_cannot_be_read_and_the_cell_that_is_wrong():
    task = Task("f", kinds.fields(units=kinds.ids(universe=["a", "b", "c"]), n=kinds.number(whole=True)), points=2, right={"units": {"a", "b"}, "n": 3})
    assert verdict(task, {"units": {"a", "b"}, "n": "three"}).detail == {"entry": "n"}
    assert verdict(task, {"units": {"a", "x"}, "n": 3}).detail == {"ids": "x", "entry": "units"}
    grid = Task("g", kinds.table(rows=["x", "y"], columns={"n": kinds.number(), "sure": kinds.yes_no()}), right={"x": {"n": 1, "sure": True}, "y": {"n": 2, "sure": True}})
    good = {"x": {"n": 1, "sure": True}, "y": {"n": 2, "sure": True}}
    assert verdict(grid, good | {"y": {"n": 4, "sure": True}}).detail == {"part": "y / n"}
    assert verdict(grid, good | {"y": {"n": 2, "sure": False}}).note == "other", "to name the cell would be to tell"
    assert verdict(grid, good | {"y": {"n": "two", "sure": True}}).detail == {"entry": "y / n"}
    sets = Task("v", kinds.sets(keys=["v1", "v2"], universe=["a", "b"]), points=2, right={"v1": {"a"}, "v2": set()})
    assert verdict(sets, {"v1": {"a"}, "v2": None}).points == 2, "None for a key: nothing there"
    assert verdict(sets, {"v1": {"c"}, "v2": set()}).detail == {"ids": "c", "entry": "v1"}


def test_parts_are_counted_where_the_count_says_something():
    halves = Task("f", kinds.fields(a=kinds.ids(universe=["x", "y"]), b=kinds.ids(universe=["x", "y"])), points=4, none_below=.2, right={"a": {"x", "y"}, "b": {"x", "y"}})
    assert verdict(halves, {"a": {"x"}, "b": {"x"}}).progress is None, "half of both is not 0 of 2"
    assert verdict(halves, {"a": {"x", "y"}, "b": {"x"}}).progress == (1, 2)
    words = dict.fromkeys(["1", "2", "3"], "a")
    task = Task("c", kinds.choices(keys=list(words), options=["a", "b", "c"]), points=4, none_below=.5, right=words)
    below = verdict(task, words | {"1": "b", "2": "b"})
    for language in LANGUAGES:
        assert below.points == 0 and say("common", "so_far", language=language, right=1, all=3) in as_text(explain("00-start", "c", below, language))
    assert verdict(DOUBLE, lambda n: n * n, seeds=(0, 1)).progress is None


MIXED = Task("s", kinds.fields(a=kinds.number(low=0, high=1), b=kinds.number(low=0, high=1), pair=kinds.ids(universe=["x", "y"])), points=3, none_below=0.3,
              right={"a": 0.42, "b": 0.6, "pair": {"x"}}, wrong={"half": {"b": 0.3}})


@pytest.mark.parametrize("answer, note, where", [
    ({"a": 42, "b": 60, "pair": "x"}, "percent", None), ({"a": 0.42, "b": 60, "pair": "x"}, "percent", None), ({"a": 42, "b": 0.3, "pair": "x"}, "half", None),
    ({"a": 0.0042, "b": 0.6, "pair": "x"}, "look_at", None), ({"a": 0.42, "b": -0.6, "pair": "x"}, "sign", None),
    ({"a": 42, "b": 55, "pair": "x"}, "out_of_range", "a"), ({"a": 0.42, "b": "much", "pair": "x"}, "not_a_number", "b"),
    ({"a": 0.42, "b": 0.6, "pair": {"z"}}, "unknown_ids", "pair"), ({"a": None, "b": 0.6, "pair": "x"}, "none", "a"), ({"b": 0.5, "pair": "x"}, "some_open", None)])
def test_a_remark_on_the_form_of_one_entry_says_which_and_a_slip_is_heard_through_the_others(answer, note, where):
    found = verdict(MIXED, answer)
    assert (found.note, found.detail.get("entry")) == (note, where) and found.points < 3


def test_everything_that_is_still_open_is_told_at_once():
    assert verdict(MIXED, {"a": ..., "b": ..., "pair": {"y"}}).detail == {"count": 2, "keys": "a, b"}


def test_the_entries_of_a_dict_may_stand_in_the_rows_of_a_frame():
    task = Task("f", kinds.fields(a=kinds.number(), b=kinds.number()), right={"a": 1.0, "b": 2.0})
    for frame in (pd.DataFrame({"value": {"a": 1, "b": 2}}), pd.DataFrame({"name": ["b", "a"], "value": [2, 1]})):
        assert verdict(task, frame).points == 1


def test_per_cent_in_a_table_is_heard():
    grid = Task("g", kinds.table(rows=["x", "y"], columns={"n": kinds.number(low=0, high=1)}), right={"x": {"n": .1}, "y": {"n": .2}})
    assert verdict(grid, {"x": {"n": 10}, "y": {"n": 20}}).note == "percent"
    assert verdict(grid, {"x": {"n": 10}, "y": {"n": 30}}).detail["entry"] == "x / n"


def test_one_entry_that_is_no_set_costs_only_itself():
    task = Task("s", kinds.sets(keys=["v1", "v2"], universe=["a", "b"]), points=2, none_below=0.25, right={"v1": {"a"}, "v2": set()})
    found = verdict(task, {"v1": {"a"}, "v2": 3})
    assert found.detail["entry"] == "v2" and 0 < found.points < 2


def test_texts_have_an_order_and_the_end_of_a_line_is_no_space():
    task = Task("t", kinds.texts(), right=["I: one two", "P: three"], wrong={"turned": ["P: three", "I: one two"]})
    for answer in (["I: one  two", "P: three"], ("i: one two ", "P: three"), pd.Series(["I: one two", "P: three"])):
        assert verdict(task, answer).points == 1
    assert verdict(task, ["P: three", "I: one two"]).note == "turned" and verdict(task, {"I: one two", "P: three"}).note == "set_for_order"
    assert verdict(task, ["I: one\ntwo", "P: three"]).points == 0 and verdict(task, ["I: one two", 3]).note == "not_a_text"
    assert verdict(task, "I: one two").note == "not_a_list" and verdict(task, None).note == "none"


def test_a_date_is_as_good_as_its_text():
    task = Task("d", kinds.text(), right="2026-03-14")
    assert verdict(task, pd.Timestamp("2026-03-14")).points == verdict(task, " 2026-03-14").points == 1 and verdict(task, False).note == "not_a_text"


def test_a_function_that_stops_or_gives_none_on_some_cases():
    half = Task("h", kinds.function(kinds.choice(options=["a", "b"]), cases=lambda world: [(1,), (2,)]), right=lambda n: "a" if n == 1 else "b",
                wrong={"nothing": lambda n: "a" if n == 1 else None})
    assert verdict(half, lambda n: "a" if n == 1 else None).note == "nothing"
    assert verdict(half, lambda n: "a" if n == 1 else undefined).note == "raises", "an error is told as one, not as a strange word"


def faulty(number):
    raise ValueError("no")


DOUBLE = Task("d", kinds.function(kinds.number(), cases=lambda world: [(2,), (5 + world.seed,)]), right=lambda n: 2 * n,
              wrong={"square": lambda n: n * n, "same": lambda n: n})


@pytest.mark.parametrize("answer, note", [
    (lambda n: n + n, "right"), (lambda n: n * n, "square"), (lambda n: n, "same"), (faulty, "raises"), (print, "returns_nothing"), (4, "not_a_function"),
    (lambda n: n + ..., "blank"), (lambda n: ... if n else 4, "blank"), (lambda n: minuts + n, "raises"), (lambda n: 4 if n == 2 else 10, "twin"), (lambda n: 4 if n == 2 else 11, "case"), (lambda n: ..., "blank"), (lambda n: [n], "not_a_number")])
def test_functions_are_run_on_the_student_world_and_on_twins(answer, note):
    assert verdict(DOUBLE, answer, seeds=(0, 1)).note == note


def test_dots_inside_a_pair_are_an_open_blank():
    assert verdict(DOUBLE, lambda n: pd.DataFrame({"a": [n]}).loc[..., "a"]).note == "blank"


def test_a_function_that_gives_per_cent_throughout_is_told_so():
    task = Task("s", kinds.function(kinds.number(low=0, high=1), cases=lambda world: [(0,), (1,), (3,)]), right=lambda n: n / 4, wrong={"half": lambda n: n / 2})
    assert verdict(task, lambda n: 25 * n).note == "percent" and verdict(task, lambda n: 25 * n + 1).note == "case"
    assert verdict(task, lambda n: n / 2).note == "half" and verdict(task, lambda n: n / 4).state == "right"


def test_a_function_that_changes_its_argument_harms_nobody():
    task = Task("m", kinds.function(kinds.number(), cases=lambda world: [([1, 2],), ([1, 2],)]), right=sum)
    assert verdict(task, lambda values: values.pop() + values.pop()).points == 1


def test_one_word_out_of_several():
    task = Task("w", kinds.choice(options=["old", "new"]), right="old", wrong={"newer": "new"})
    assert verdict(task, " Old").points == 1 and verdict(task, "new").note == "newer"
    assert verdict(task, "both").note == "unknown_option" and verdict(task, None).note == "none" and verdict(task, ["old"]).points == 1


def test_yes_or_no_and_predictions():
    task = Task("y", kinds.yes_no(), right=True)
    assert [verdict(task, a).points for a in (True, np.True_, "yes", "Ya", 1)] == [1, 1, 1, 1, 1]
    assert verdict(task, False).points == 0 and verdict(task, "perhaps").note == "not_yes_no"
    assert verdict(Task("n", kinds.prediction(low=0, high=9)), -3).note == "out_of_range"
    guess = Task("g", kinds.prediction(keys=["a", "b"], options=["over", "under"]))
    assert verdict(guess, {"a": "over", "b": "Under"}).points == 1
    assert verdict(guess, {"a": "over", "b": ...}).note == "prediction_open" and verdict(guess, {"a": "over", "b": "x"}).note == "unknown_option"


class Liar:
    """An object that claims to equal everything and refuses to be looked at."""

    def __eq__(self, other):
        return True

    def __hash__(self):
        raise RuntimeError("no")

    def __getattribute__(self, name):
        raise RuntimeError("no")


STRANGE = {"liar": Liar, "huge": lambda: 10**400, "deep": lambda: [[[[[[[[1]]]]]]]], "nested": lambda: {1: {2: {3: 4}}}, "bytes": lambda: b"x",
           "class": lambda: object, "range": lambda: range(10), "date": lambda: datetime.date(2026, 1, 2), "nat": lambda: pd.NaT, "nothing": str, "empty": dict}


@pytest.mark.parametrize("task", [SHARE, TAGS, FAULTY, DOUBLE], ids=lambda task: task.id)
@pytest.mark.parametrize("strange", STRANGE)
def test_no_strange_answer_earns_points_or_stops_the_judge(task, strange):
    assert verdict(task, STRANGE[strange]()).points == 0


junk = st.recursive(st.none() | st.booleans() | st.floats() | st.text(max_size=8), lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=4), inner, max_size=3), max_leaves=8)


@given(junk, st.sampled_from([SHARE, TAGS, FAULTY, DOUBLE]))
def test_the_judge_reads_any_json_without_raising(plain, task):
    assert judge(task.seal("t", (0,)), plain).points == 0


SHARES = Task("f", kinds.fields(a=kinds.number(tolerance=.005, low=0, high=1), b=kinds.number(tolerance=.005, low=0, high=1)), points=2, none_below=0.25,
              right={"a": .4, "b": .7}, wrong={"talk": {"a": [.2, .203]}, "twice": {"b": .007}})


@pytest.mark.parametrize("answer", [pd.DataFrame({"entry": ["a", "b"], "share": [.4, .7]}), pd.Series({"a": .4, "b": .7})])
def test_entries_may_come_as_a_table_of_names_and_values(answer):
    assert verdict(SHARES, answer).points == 2


@pytest.mark.parametrize("answer, note", [
    ({"a": 40, "b": .7}, "percent"), ({"a": 40, "b": 70}, "percent"), ({"a": .4, "b": .007}, "twice"), ({"a": .2, "b": .7}, "talk"), ({"a": .203, "b": .7}, "talk"),
    ({"a": (.1559, .3761), "b": .7}, "several_numbers"), ({"a": (0, 4), "b": .7}, "decimal_comma"), ({"x": .4}, "unknown_keys")])
def test_a_wrong_entry_gets_its_reason(answer, note):
    judged = verdict(SHARES, answer)
    assert judged.points < 2 and judged.note == note


def test_entries_left_open_are_counted_together():
    three = Task("f", kinds.fields(**dict.fromkeys("abc", kinds.number())), right={"a": .4, "b": .7, "c": 1})
    assert verdict(three, {"a": .4}).detail == {"count": 2, "keys": "b, c"}


def test_true_of_python_is_taken_for_the_word_and_shown_as_it_was_written():
    task = Task("t", kinds.choices(keys=["c1", "c2"], options=["true", "false", "disputed"]), points=2, right={"c1": "true", "c2": "disputed"})
    assert verdict(task, {"c1": True, "c2": "disputed"}).points == 2
    assert verdict(TAGS, TRUE_TAGS | {"u1": True}).detail["got"] == "True"
    assert verdict(TAGS, TRUE_TAGS | {"u1": ["aim", "cause"]}).detail["got"] == "[aim, cause]"


def test_a_long_case_is_told_by_its_beginning():
    rows = [{"name": f"row {number}", "value": number} for number in range(40)]
    task = Task("f", kinds.function(returns=kinds.ids(), cases=lambda world: [(rows,)]), points=1, right=lambda rows: {rows[0]["name"]})
    judged = verdict(task, lambda rows: ["row 1", "row 2"])
    assert len(judged.detail["case"]) < 210 and judged.detail["got"] == "[row 1, row 2]"
