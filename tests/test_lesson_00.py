"""Lesson 00: every right form of an answer passes, every slip hears its own reason, and the page behaves as it says."""
import re

import ipywidgets
import nbformat
import numpy as np
import pandas as pd
import pytest
from nbclient import NotebookClient

from classroom.paths import course_root
from fieldwork import wording
from fieldwork.card import as_text, explain
from fieldwork.displays import dial
from fieldwork.displays.dial import RANGES, workload
from fieldwork.judge import judge
from fieldwork.key import load_key
from fieldwork.plain import to_plain

ROOT = course_root(__file__)
LESSON = "00-start"
KEY = load_key(ROOT / "solutions" / LESSON / "key.py")
SEALED = KEY.seal()
MISTAKES = [(task.id, name) for task in KEY.tasks for name in task.wrong]
STEPS = ["answer", "restart", "save", "hand_in", "upload"]
READ = KEY.task("0.5").right


def verdict(task_id, answer):
    """What `check` would say of an answer."""
    return judge(SEALED[task_id], to_plain(answer))


RIGHT_FORMS = [
    ("0.1", 1), ("0.1", 59), ("0.1", 12.5), ("0.1", 1000), ("0.1", "40"), ("0.1", np.int64(60)),
    ("0.2", 10.5), ("0.2", np.float64(10.5)), ("0.2", 14 * 45 / 60), ("0.2", "10.5"), ("0.2", " 10,5 "), ("0.2", 10.500000001),
    ("0.3", 16.5), ("0.3", 22 * 45 / 60), ("0.3", "16,5"),
    ("0.4", {"n1", "n3", "n5"}), ("0.4", ["n5", "n3", "n1"]), ("0.4", ("N1", "N3", "N5")), ("0.4", "n1, n3, n5"),
    ("0.4", ["n1", "n3", "n3", "n5"]), ("0.4", {"n1", "n3", "n5", ...}), ("0.4", pd.Series(["n1", "n3", "n5"])),
    ("0.4", {"n1": True, "n2": False, "n3": True, "n4": False, "n5": True, "n6": False}),
    ("0.5", READ), ("0.5", {key: value.upper() for key, value in READ.items()}), ("0.5", pd.Series(READ)),
    ("0.5", READ | {"remedy": "correct the spelling"}), ("0.5", dict(reversed(READ.items()))),
    ("0.6", STEPS), ("0.6", tuple(STEPS)), ("0.6", ", ".join(STEPS)), ("0.6", [step.replace("_", " ").upper() for step in STEPS]),
]


@pytest.mark.parametrize("task_id, answer", RIGHT_FORMS)
def test_every_reasonable_form_of_a_right_answer_passes(task_id, answer):
    found = verdict(task_id, answer)
    assert (found.state, found.points) == ("right", 1)


@pytest.mark.parametrize("task_id, name", MISTAKES)
def test_a_slip_hears_its_own_reason(task_id, name):
    found = verdict(task_id, KEY.task(task_id).wrong[name])
    assert found.note == name and found.points == 0
    for language in wording.LANGUAGES:
        assert wording.find(language, LESSON, task_id, name, "why") in as_text(explain(LESSON, task_id, found, language))


@pytest.mark.parametrize("name", KEY.task("0.5").wrong)
def test_one_wrong_word_among_right_ones_is_named(name):
    assert verdict("0.5", READ | KEY.task("0.5").wrong[name]).note == name


@pytest.mark.parametrize("task_id, answer, note", [
    ("0.1", ..., "blank"), ("0.2", ..., "blank"), ("0.4", {...}, "blank"), ("0.5", dict.fromkeys(READ, ...), "blank"), ("0.6", [...] * 5, "blank"),
    ("0.2", (10, 5), "decimal_comma"), ("0.3", (16, 5), "decimal_comma"), ("0.1", (52, 5), "decimal_comma"),
    ("0.1", 0, "out_of_range"), ("0.1", -5, "out_of_range"), ("0.1", 1_000_000, "out_of_range"), ("0.1", "a lot", "not_a_number"), ("0.2", None, "none"), ("0.2", 9, "other"), ("0.3", -16.5, "sign"),
    ("0.4", {"n7"}, "unknown_ids"), ("0.4", {1, 3, 5}, "unknown_ids"), ("0.4", {"n1", "n3", ...}, "blank"), ("0.4", {"n1", "n3", "n5", "n4", "n2", "n6"}, "everything"),
    ("0.5", {"kind": "NameError"}, "some_open"), ("0.5", READ | {"kind": "ValueError"}, "unknown_option_for"),
    ("0.6", STEPS[:4], "not_all_steps"), ("0.6", ["answer"] * 5, "not_all_steps"), ("0.6", ["answer", ..., "save", "hand_in", "upload"], "not_all_steps"),
])
def test_what_is_not_wrong_but_unfinished_or_misshapen_is_told_so(task_id, answer, note):
    found = verdict(task_id, answer)
    assert found.note == note and found.points == 0
    for language in wording.LANGUAGES:
        assert "{" not in as_text(explain(LESSON, task_id, found, language))


@pytest.mark.parametrize("task_id", ["0.2", "0.3"])
def test_a_wrong_number_stands_well_away_from_the_right_one(task_id):
    task = KEY.task(task_id)
    assert all(abs(value - task.right) >= 4 * task.kind.tolerance for value in task.wrong.values())


# ---- the display

def test_the_hours_follow_from_the_plan():
    load = workload(interviews=14, minutes=45, per_hour=5)
    assert load == pytest.approx({"recording": 10.5, "typing": 52.5, "reading": 6.3, "desk": 58.8, "pages": 189})
    assert workload(28, 45, 5)["desk"] == pytest.approx(2 * load["desk"])


@pytest.mark.parametrize("language, words", [("en", ("58.8 hours", "69.3 hours", "does not fit")), ("id", ("58,8 jam", "69,3 jam", "tidak cukup"))])
def test_the_dial_turns_its_answer_round_in_the_language_of_the_lesson(language, words):
    box = dial(interviews=14, minutes=45, per_hour=5, available=60, language=language)
    assert isinstance(box, ipywidgets.Widget)
    assert words[0] in box.picture.value and words[2] not in box.picture.value
    box.plan["per_hour"].value = 6
    assert words[1] in box.picture.value and words[2] in box.picture.value


def test_the_dial_draws_at_the_ends_of_its_ranges_and_never_wider_than_its_box():
    box = dial(language="en")
    for name, ends in RANGES.items():
        for value in ends:
            box.plan[name].value = value
            assert all(float(width) <= 100 for width in re.findall(r"width:([\d.]+)%", box.picture.value))


@pytest.mark.parametrize("language", wording.LANGUAGES)
def test_every_word_of_the_dial_is_there(language):
    assert wording.find(language, LESSON, "dial").keys() == wording.find("en", LESSON, "dial").keys()


# ---- the page

def released(language):
    return nbformat.read(ROOT / "notebooks" / language / LESSON / f"{LESSON}.ipynb", as_version=4)


def outputs(cell):
    """What a cell showed. What it printed comes in as many pieces as the kernel sent, which may end in mid-line."""
    return "".join(out.get("text") or out.get("data", {}).get("text/plain") or f"{out.get('ename')}: {out.get('evalue')}" for out in cell.outputs)


def run(notebook, folder):
    """Run a notebook as Run All does: past an error only where the cell is marked for it."""
    NotebookClient(notebook, timeout=60, resources={"metadata": {"path": str(folder)}}).execute()
    return {cell.id: outputs(cell) for cell in notebook.cells if cell.cell_type == "code"}


@pytest.mark.slow
def test_an_untouched_page_runs_to_its_end_and_teaches_what_it_says(tmp_path):
    seen = run(released("en"), tmp_path)
    assert seen["count-hours"] == "10.5" and seen["calls-more"] == "1"
    assert seen["hours-function"].split() == ["10.5", "10.0"]
    assert "NameError: name 'minuts_each' is not defined" in seen["stumble"]
    answers = [line.split()[-1] for line in seen["flip-code"].split("\n") if line]
    assert answers == ["True", "True", "False"]
    assert sum("still empty" in said for name, said in seen.items() if name.startswith("check-")) == 6


@pytest.mark.slow
@pytest.mark.parametrize("language", wording.LANGUAGES)
def test_a_student_who_answers_gets_six_points(language, tmp_path):
    notebook = released(language)
    typed = {"answer-0-1": "guess_hours = 30", "answer-0-2": "hours_for_14 = 10.5", "answer-0-3": "hours_for_22 = 16.5",
             "answer-0-4": 'true_notes = {"n1", "n3", "n5"}', "answer-0-5": f"last_line = {READ}", "answer-0-6": f"last_minutes = {STEPS}"}
    for cell in notebook.cells:
        cell.source = typed.get(cell.id, cell.source)
    seen = run(notebook, tmp_path)
    assert all("✓" in said for name, said in seen.items() if name.startswith("check-"))
    assert (tmp_path / "my-work" / "predictions.json").is_file()


@pytest.mark.parametrize("language", wording.LANGUAGES)
def test_the_page_names_every_option_and_every_step_that_it_asks_for(language):
    page = "\n".join(cell.source for cell in released(language).cells)
    assert all(f"`{option}`" in page for option in KEY.task("0.5").kind.options)
    assert all(f"`{step}`" in page for step in KEY.task("0.6").kind.steps)
    assert all(f"`{note}`" in page for note in KEY.task("0.4").kind.universe)
