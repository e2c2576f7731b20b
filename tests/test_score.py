"""From what the sandbox handed out to a score in the gradebook: judged by the key, safe to show, never too much."""
import json
import logging

import pytest
from hand_ins import TINY, cell, course, filled, released, reread, tiny_built  # noqa: F401
from hypothesis import given, settings
from hypothesis import strategies as st
from nbgrader.utils import determine_grade

from classroom import fence
from classroom.marking import open_lesson, secret_seeds
from classroom.restore import restore
from classroom.safehtml import clean
from classroom.sandbox import Run, execute
from classroom.score import cells_to_run, notes_in_words, safe_outputs, score

JSON = st.recursive(st.none() | st.booleans() | st.floats() | st.integers() | st.text(max_size=12),
                    lambda inner: st.lists(inner, max_size=5) | st.dictionaries(st.text(max_size=8), inner, max_size=4), max_leaves=20)
TAGS = st.sampled_from(["number", "text", "outputs", "list", "dict", "series", "frame", "bool", "date", "blank", "none", "raised", "other"])


def scored(root, answers, nb=None, **run):
    lesson = open_lesson(root, TINY)
    nb = restore(reread(nb or filled(released(root))), lesson.editions)
    return score(nb, Run(answers={task: {"answer": task} | record for task, record in answers.items()}, **run), lesson)


def grades(nb):
    """What nbgrader makes of each check cell."""
    return {name: determine_grade(cell(nb, name), logging.getLogger("x"))[0] for name in ("check-90-1", "check-90-2")}


def doubled(root):
    return {"plain": ["outputs", [["number", float(2 * case[1][0])] for case in open_lesson(root, TINY).cases["90.2"]]]}


def test_right_answers_get_all_points_in_a_form_that_nbgrader_reads(course):
    nb = scored(course, {"90.1": {"plain": ["number", 0.3125]}, "90.2": doubled(course)})
    assert grades(nb) == {"check-90-1": 2.0, "check-90-2": 3.0}
    for name in grades(nb):
        card, result = cell(nb, name).outputs
        assert card.output_type == "display_data" and "text/html" in card.data and result.data["text/plain"] in ("2.0", "3.0")


@pytest.mark.parametrize("record, note", [
    ({"plain": ["blank"]}, "blank"), ({"missing": "share"}, "name"), ({"late": 1}, "late"), ({"raised": "TypeError"}, "raised"),
    ({"plain": ["number", 0.5]}, "half"), ({"plain": ["number", 12.0]}, None), ({}, "unreached")])
def test_whatever_is_not_right_is_zero_with_a_reason_and_never_waits_for_a_marker(course, record, note):
    nb = scored(course, {"90.1": record, "90.2": doubled(course)})
    assert grades(nb) == {"check-90-1": 0.0, "check-90-2": 3.0}
    task = nb.metadata["classroom"]["tasks"]["90.1"]
    assert task["points"] == 0 and note in (None, task["note"])
    assert "90.1" in cell(nb, "check-90-1").outputs[0].data["text/plain"]


def test_an_answer_that_an_error_prevented_is_not_called_empty(course):
    failed = {"answer-90-1": [{"output_type": "error", "ename": "ZeroDivisionError", "evalue": "", "traceback": []}]}
    wrote, left = filled(released(course), answer_90_1="share = ...\nshare = 1 / 0"), released(course, "id")
    for record, note in (({"plain": ["blank"]}, "error"), ({"missing": "share"}, "name")):
        nb = scored(course, {"90.1": record}, nb=wrote, outputs=failed)
        assert nb.metadata["classroom"]["tasks"]["90.1"] | {"points": 0} == {"points": 0, "max_points": 2, "state": "error", "note": note}
        assert "Task 90.1: stopped with an error" in cell(nb, "check-90-1").outputs[0].data["text/plain"]
        nb = scored(course, {"90.1": record}, nb=left, outputs=failed)  # nobody touched the starter, which stops too
        assert "Tugas 90.1: masih kosong" in cell(nb, "check-90-1").outputs[0].data["text/plain"]


def test_a_task_behind_a_cell_that_stopped_python_says_so(course):
    nb = scored(course, {"90.2": doubled(course)}, stopped={"check-90-1": "crash", "answer-90-2": "late"})
    assert nb.metadata["classroom"]["tasks"]["90.1"]["note"] == "stopped"
    words = notes_in_words(nb.metadata["classroom"]["notes"], "id")
    assert any("90.1" in sentence for sentence in words) and any("90.2" in sentence for sentence in words)


def test_function_tasks_are_judged_on_worlds_that_no_student_knows(course):
    lesson, seeds = open_lesson(course, TINY), secret_seeds(course, TINY)
    inputs = [case[1][0] for case in lesson.cases["90.2"]]
    assert set(seeds) <= set(inputs) and not set(seeds) & {0, 1} and secret_seeds(course, TINY) == seeds
    assert secret_seeds(course, "02-norms") != seeds
    known = {2: 4, 5: 10, 0: 0, 1: 2}  # right wherever the student could look
    nb = scored(course, {"90.2": {"plain": ["outputs", [["number", float(known.get(n, 0))] for n in inputs]]}})
    assert grades(nb)["check-90-2"] == 0.0 and nb.metadata["classroom"]["tasks"]["90.2"]["note"] == "twin"


@settings(max_examples=150, deadline=None)
@given(plain=JSON | st.tuples(TAGS, JSON).map(list) | st.tuples(TAGS, JSON, JSON).map(list), task=st.sampled_from(["90.1", "90.2"]))
def test_a_forged_answer_earns_nothing_and_stops_nothing(tiny_built, plain, task):  # noqa: F811
    lesson = open_lesson(tiny_built, TINY)
    nb = restore(reread(filled(released(tiny_built))), lesson.editions)
    record = json.loads(json.dumps({"answer": task, "plain": plain}))
    score(nb, Run(answers={task: record}), lesson)
    given_points = nb.metadata["classroom"]["tasks"][task]["points"]
    assert given_points == 0 or task == "90.1" and plain[0] in ("number", "text") and abs(float(plain[1]) - 0.3125) < 0.02
    assert all(0 <= points <= 3 for points in grades(nb).values())


def test_a_message_that_an_author_forgot_costs_nobody_the_grade(course):
    nb = scored(course, {"90.1": {"plain": ["number", 0.5]}})  # the tiny lesson has no messages at all
    assert nb.metadata["classroom"]["tasks"]["90.1"]["note"] == "half"
    assert "90.1" in cell(nb, "check-90-1").outputs[0].data["text/plain"]


def test_should_the_judge_itself_stumble_the_class_goes_on(course, monkeypatch):
    from classroom import score as module

    def stumble(sealed, plain):
        raise RuntimeError("a form nobody thought of")

    monkeypatch.setattr(module, "judge", stumble)
    nb = scored(course, {"90.1": {"plain": ["number", 0.3125]}})
    assert grades(nb)["check-90-1"] == 0.0 and nb.metadata["classroom"]["tasks"]["90.1"]["note"] == "strange"


@settings(max_examples=100, deadline=None)
@given(st.lists(JSON | st.fixed_dictionaries({"output_type": st.sampled_from(["stream", "error", "display_data", "execute_result", "x"])}, optional={
    "text": JSON, "name": JSON, "data": JSON, "traceback": JSON, "ename": JSON, "evalue": JSON}), max_size=4))
def test_forged_outputs_make_a_valid_notebook(raw):
    import nbformat
    from nbformat.v4 import new_code_cell, new_notebook
    nbformat.validate(new_notebook(cells=[new_code_cell(outputs=safe_outputs(raw))]))


@pytest.mark.parametrize("attack", [
    "<script>alert(1)</script>", "<img src=x onerror=alert(1)>", "<a href='javascript:alert(1)'>x</a>", "<svg onload=alert(1)>", "<style>*{}</style>",
    "<iframe src='//evil.example'></iframe>", "<div style='background:url(//evil.example)'>", "<form action='//evil.example'><input></form>",
    "<img src='http://evil.example/pixel.png'>", "<img src='data:image/svg+xml;base64,PHN2Zz4='>", "<link rel=stylesheet href=//evil.example>",
    "<p style=\"width:expression(alert(1))\">", "<math><mtext></form><form><mglyph><style></math><img src onerror=alert(1)>",
    "<a href='data:text/html,<script>alert(1)</script>'>x</a>", "<script>alert(1)", "<div onclick=alert(1) id=top name=x>"])
def test_what_students_display_cannot_act_or_call_out(attack):
    shown = safe_outputs([{"output_type": "display_data", "data": {"text/html": attack, "application/javascript": "alert(1)", "image/svg+xml": attack}}])
    html = shown[0].data["text/html"].lower()
    assert set(shown[0].data) == {"text/html"}
    for bad in ("<script", "onerror", "onload", "onclick", "javascript:", "url(", "<iframe", "<form", "<input", "<style", "<svg", "evil.example", " id=", "data:text"):
        assert bad not in html


def test_tables_survive_the_cleaning():
    import pandas as pd
    html = clean(pd.DataFrame({"a": [1]}).to_html())
    assert "<table" in html and "<td>1</td>" in html
    assert "<style" not in clean(pd.DataFrame({"a": [1]}).style.to_html())


def test_an_execute_result_of_a_student_is_never_a_score(course):
    """Only check cells have results that nbgrader reads, and theirs are ours."""
    nb = scored(course, {"90.1": {"plain": ["number", 9.0]}}, outputs={"check-90-1": [{"output_type": "execute_result", "data": {"text/plain": "2.0"}}]})
    assert grades(nb)["check-90-1"] == 0.0


def test_mark_schemes_stand_behind_the_answer_in_its_language(course):
    for language, words in (("en", "Four points"), ("id", "Empat poin")):
        nb = scored(course, {}, released(course, language))
        place = [c.id for c in nb.cells].index("manual-90-3")
        assert words in nb.cells[place + 1].source and nb.cells[place + 1].metadata["classroom"] == "marker"
        assert "nbgrader" not in nb.cells[place + 1].metadata


@pytest.mark.sandbox
def test_key_and_notebook_agree_through_the_sandbox(course):
    lesson = open_lesson(course, TINY)
    nb = restore(reread(filled(released(course))), lesson.editions)
    assert fence.fenced()
    nb = score(nb, execute(cells_to_run(nb), lesson.cases), lesson)
    assert grades(nb) == {"check-90-1": 2.0, "check-90-2": 3.0}


def test_every_word_of_grading_is_there_in_both_languages():
    from fieldwork.wording import catalogue

    def keys(node, path=()):
        return {path} if isinstance(node, str) else {found for name, inner in node.items() for found in keys(inner, (*path, name))}

    english, indonesian = (catalogue(language)["grading"] for language in ("en", "id"))
    assert keys(english) == keys(indonesian)
    for path in keys(english):
        one, other = english, indonesian
        for step in path:
            one, other = one[step], other[step]
        assert set(__import__("re").findall(r"{(\w+)}", one)) == set(__import__("re").findall(r"{(\w+)}", other)), path
