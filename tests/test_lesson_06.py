"""Lesson 06: every right form of an answer, every known misconception, and the pages it shows as they are."""
import re

import numpy as np
import pandas as pd
import pytest

from fieldwork import load, wording
from fieldwork.displays.side_by_side import STEPS, Cleaning, side_by_side
from fieldwork.transcripts import raw, recordings
from fieldwork.world import World
from lesson_checks import Lesson, merged, typed

HERE = Lesson("06-transcripts")
KEY, SEALED, TWINS, verdict = HERE.key, HERE.sealed, HERE.twins, HERE.verdict
FUNCTIONS = ("6.3", "6.4")
NAMES = {"6.1": "steps", "6.2": "roles", "6.3": "join_turns", "6.4": "read_date", "6.5": "search", "6.6": "classes", "6.7": "keys",
         "6.8": "nothing", "6.9": "changing", "6.10": "hits"}


def right(task_id):
    """A right answer to a task, as a student would type it."""
    if task_id == "6.0":
        return {"digits": "no", "harmless": "no", "same_hits": "no"}
    if task_id == "6.1":
        return ["write_protocol", "keep_raw", "join_lines", "name_speakers", "hide", "run_twice", "share"]
    return {key: max(value) if isinstance(value, set) and task_id == "6.6" else value for key, value in typed(KEY.task(task_id).right).items()} \
        if isinstance(KEY.task(task_id).right, dict) else KEY.task(task_id).right


@pytest.mark.parametrize("task_id", HERE.tasks)
def test_the_right_answer_earns_everything_in_every_world(task_id):
    for sealed in (SEALED, TWINS):
        found = verdict(task_id, right(task_id), sealed)
        assert (found.state, found.points) == ("right", KEY.task(task_id).points)


# ---- a page into turns

def by_loop(lines, labels):
    turns = []
    for line in lines:
        if any(line.startswith(label) for label in labels):
            turns += [line]
        else:
            turns[-1] += " " + line.strip()
    return turns


def by_groups(lines, labels):
    page = pd.Series(list(lines)).str.strip()
    return page.groupby(page.map(lambda line: line.startswith(tuple(labels))).cumsum()).agg(" ".join)


def by_pattern(lines, labels):
    text = "\n".join(lines)
    pattern = "|".join(map(re.escape, labels))
    return [" ".join(turn.split()) for turn in re.split(rf"\n(?={pattern})", text)]


def untrimmed(lines, labels):
    turns = []
    for line in lines:
        if line.startswith(labels):
            turns.append(line)
        else:
            turns[-1] = turns[-1] + " " + line
    return [" ".join(turn.split()) for turn in turns]


@pytest.mark.parametrize("function", [by_loop, by_groups, by_pattern, untrimmed])
def test_any_way_of_joining_lines_passes_on_all_twins(function):
    assert verdict("6.3", function).state == "right" and verdict("6.3", function, TWINS).state == "right"


def the_students(lines, labels):
    turns = []
    for line in lines:
        if line.startswith(labels):
            turns.append(line)
        else:
            turns[-1] = turns[-1] + " " + line
    return turns


def test_labels_arrive_as_the_lesson_uses_them():
    seen = []
    verdict("6.3", lambda lines, labels: seen.append((lines, labels)))
    assert all(isinstance(lines, list) and isinstance(labels, tuple) for lines, labels in seen) and len(seen) >= 3


def test_lines_joined_as_they_stand_with_their_indentation_are_right_too():
    assert verdict("6.3", the_students).state == "right"


# ---- a day

def by_pandas(text, typed_by):
    if typed_by == "spreadsheet":
        return str(pd.to_datetime(int(text), unit="D", origin="1899-12-30").date())
    for old, new in {"Januari": "01", "Pebruari": "02", "Maret": "03", "April": "04", "Mei": "05", "Juni": "06", "Juli": "07", "Agustus": "08",
                     "September": "09", "Oktober": "10", "Nopember": "11", "Desember": "12"}.items():
        text = text.replace(old, new)
    day = pd.to_datetime(text.replace(" ", "/"), dayfirst=typed_by != "assistant 3", yearfirst=typed_by == "assistant 3", errors="coerce")
    return "check" if pd.isna(day) else f"{day:%Y-%m-%d}"


def test_other_ways_of_reading_a_day_pass_on_all_twins():
    assert verdict("6.4", by_pandas).state == "right" and verdict("6.4", by_pandas, TWINS).state == "right"


@pytest.mark.parametrize("seed", range(1, 7))
@pytest.mark.parametrize("task_id", FUNCTIONS)
def test_faulty_functions_are_told_apart_on_any_twin(task_id, seed):
    sealed = KEY.seal(seeds=(seed,))
    for name, function in KEY.task(task_id).wrong.items():
        assert verdict(task_id, function, sealed).note == name, name


RIGHT_FORMS = [
    ("6.1", tuple(right("6.1"))), ("6.1", pd.Series(right("6.1"))), ("6.1", ", ".join(right("6.1"))),
    ("6.1", ["keep_raw", "write_protocol", *right("6.1")[2:]]),
    ("6.1", ["write_protocol", "keep_raw", "join_lines", "hide", "name_speakers", "run_twice", "share"]),
    ("6.2", pd.Series(right("6.2"))), ("6.2", {key.lower(): role.replace("_", " ").title() for key, role in right("6.2").items()}),
    ("6.5", {"recall": .3, "precision": 3 / 4}), ("6.5", {"recall": np.float64(.3), "precision": np.float32(.75)}),
    ("6.6", right("6.6") | {"@perawat_titik_dua_serayumulya": "number"}), ("6.6", right("6.6") | {"@perawat_titik_dua_serayumulya": "person"}),
    ("6.7", {"entered_twice": "V69", "second_talk": ["V68"], "same_person": "I38, I67", "orphans": 3.0}),
    ("6.7", {"entered_twice": pd.Series(["V69"]), "second_talk": {"v68"}, "same_person": ("I67", "I38"), "orphans": np.int64(3)}),
    ("6.8", {key.upper(): kind.replace("_", " ") for key, kind in right("6.8").items()}),
    ("6.9", sorted(right("6.9"))), ("6.9", ", ".join(sorted(right("6.9")))), ("6.9", {name: name in right("6.9") for name in load("edits")["edit_id"]}),
    ("6.10", {key: float(value) for key, value in right("6.10").items()}), ("6.10", pd.Series(right("6.10"))),
]


@pytest.mark.parametrize("task_id, answer", RIGHT_FORMS)
def test_every_reasonable_form_of_a_right_answer_passes(task_id, answer):
    assert verdict(task_id, answer).state == "right"


def test_the_answers_typed_in_the_lesson_source_are_right():
    source = (HERE.folder / "06-transcripts.py").read_text(encoding="utf-8")
    space = {}
    for cell in ("setup", "search", "twice", "flip-code"):
        exec(source.split(f'name="{cell}"\n')[1].split("\n# %%")[0].replace('lesson("06-transcripts", language="en")', ""), space)
    exec("MONTHS = " + source.split("\nMONTHS = ")[1].split("\n")[0], space)
    for region in re.findall(r"### BEGIN SOLUTION\n(.*?)### END SOLUTION", source, re.DOTALL):
        exec(region, space)
    assert {task_id: verdict(task_id, space[name]).state for task_id, name in NAMES.items()} == dict.fromkeys(NAMES, "right")


# ---- wrong answers

@pytest.mark.parametrize("task_id, name", HERE.mistakes)
def test_a_misconception_alone_hears_its_own_reason(task_id, name):
    wrong = typed(KEY.task(task_id).wrong[name])
    assert HERE.hears_its_reason(task_id, name, {key: max(value) if isinstance(value, set) and task_id in ("6.2", "6.6", "6.8") else value
                                                 for key, value in wrong.items()} if isinstance(wrong, dict) else wrong)


@pytest.mark.parametrize("task_id, name", [(task, name) for task, name in HERE.mistakes if task not in FUNCTIONS])
def test_a_misconception_among_right_answers_is_named_too(task_id, name):
    wrong = typed(KEY.task(task_id).wrong[name])
    if isinstance(wrong, dict) and task_id in ("6.2", "6.6", "6.8"):
        wrong = {key: max(value) if isinstance(value, set) else value for key, value in wrong.items()}
    found = verdict(task_id, merged(right(task_id), wrong))
    assert found.note == name and found.points < KEY.task(task_id).points


@pytest.mark.parametrize("task_id, function, note", [
    ("6.3", lambda lines, labels: None, "returns_nothing"), ("6.3", lambda lines: [], "raises"), ("6.3", ["P: a"], "not_a_function"),
    ("6.3", lambda lines, labels: "\n".join(lines), None), ("6.4", lambda text, typed_by: None, "returns_nothing"),
    ("6.4", lambda text, typed_by: text, None), ("6.4", "2025-05-22", "not_a_function"), ("6.4", lambda text, typed_by: str(pd.Timestamp(text)), "raises"),
])
def test_a_function_that_fails_otherwise_is_told_how(task_id, function, note):
    found = verdict(task_id, function)
    assert found.points == 0 and (note is None or found.note == note)


def test_the_unfilled_starters_are_told_that_something_is_open():
    def join_turns(lines, labels):
        turns = []
        for line in lines:
            if ...:
                turns.append(line)
            else:
                turns[-1] = ...
        return turns

    def read_date(text, typed_by):
        if typed_by == "spreadsheet":
            return str((pd.Timestamp(...) + pd.Timedelta(days=int(text))).date())
        return dict(zip(..., re.split("[-/ ]", text)))
    for task_id, function in (("6.3", join_turns), ("6.4", read_date)):
        found = verdict(task_id, function)
        assert found.points == 0 and found.state in ("blank", "wrong")
    for task_id in ("6.2", "6.5", "6.6", "6.8", "6.10"):
        assert verdict(task_id, dict.fromkeys(right(task_id), ...)).state == "blank"
    assert verdict("6.7", {"entered_twice": {...}, "second_talk": {...}, "same_person": {...}, "orphans": ...}).state == "blank"
    assert verdict("6.1", [...]).state == verdict("6.9", {...}).state == "blank"


def test_lazy_patterns_earn_little():
    assert verdict("6.9", set(load("edits")["edit_id"])).points == 0 and verdict("6.9", {"x02"}).points == 0
    for task_id in ("6.2", "6.6", "6.8"):
        for option in KEY.task(task_id).kind.options:
            assert verdict(task_id, dict.fromkeys(right(task_id), option)).points <= KEY.task(task_id).points / 4, (task_id, option)


# ---- what the lesson shows is so

def test_the_pieces_of_the_tasks_stand_in_the_raw_pages():
    page = raw("T56-en")
    source = (HERE.folder / "06-transcripts.py").read_text(encoding="utf-8")
    space = {}
    exec(source.split('name="search"\n')[1].split("print(")[0], space)
    flat = re.sub(r"\s+", " ", page)
    assert all(piece in flat for piece in space["found"]), "what a search finds is there"
    searched = {piece for piece in re.findall(r"\S*\d{4}[\d-]*(?: RD)?", flat)}
    assert {"9902175606010034", "45691"} <= searched and any("3318" in piece or "0840" in piece for piece in searched)
    names = {"Arka", "Kak Winda", "Pondok Barokah Dua", "Apotek Waluya"}
    assert all(name in flat for name in names)


def test_figures_in_the_messages_are_the_computed_ones():
    turns = load("turns")
    said = turns[turns["role"] == "informant"]
    found = {language: said[f"text_{language}"].str.contains(word, case=False).sum() for language, word in (("id", "paksa"), ("en", "forc"))}
    assert (found["id"], found["en"]) == (11, 10)
    for language, words in (("en", ("Eleven", "ten")), ("id", ("Sebelas", "sepuluh"))):
        assert all(word in wording.find(language, "06-transcripts", "6.10", "right") for word in words)


def recorded():
    """[(recording, interview)] of all raw files."""
    named = World().hidden("recordings").set_index("recording_id")["interview_id"]
    return [(name, named[name]) for name in recordings()]


@pytest.mark.parametrize("language", wording.LANGUAGES)
@pytest.mark.parametrize("recording, interview", recorded())
def test_the_display_shows_what_its_log_says(language, recording, interview):
    cleaning = Cleaning(recording, interview, language)
    assert len(cleaning.raw) == len(cleaning.clean), "a raw turn for every clean one"
    assert cleaning.log([]) == [] and cleaning.shown([]) == cleaning.lines[4:]
    turns = load("turns")
    clean = turns[turns["interview_id"] == interview]
    assert [line.split(": ", 1)[1] for line in cleaning.shown(STEPS)] == [" ".join(text.split()) for text in clean[f"text_{language}"]]
    assert all("[" in after for _, _, _, after in cleaning.log(["identifiers"]))


def test_the_display_redraws_with_each_step():
    both = side_by_side("T25", "V04", language="en")
    before = both.picture.value
    both.steps["identifiers"].value = True
    assert both.picture.value != before
