"""The lesson grammar, held against every lesson in both editions."""
import ast
import json
import re
from functools import cache

import nbformat
import pytest

from classroom import build, gate
from classroom.paths import course_root, exams, lessons
from fieldwork import data, wording
from fieldwork.key import load_key
from fieldwork.kinds import Prediction

ROOT = course_root(__file__)
LESSONS = [name for name in lessons(ROOT) if name not in exams(ROOT)]  # exams: test_exams.py
EDITIONS = [(name, language) for name in LESSONS for language in wording.LANGUAGES]
LIMITS = {"words": 2200, "words in a cell": 120, "cells": 60, "lines to read": 60, "lines to write": 25, "cells between actions": 6}


def key(name):
    return load_key(ROOT / "solutions" / name / "key.py")


def notebook(name, language, folder="notebooks"):
    return nbformat.read(ROOT / folder / language / name / f"{name}.ipynb", as_version=4)


def prose(cell):
    """Words of a markdown cell without links' addresses, HTML tags and table rules."""
    text = re.sub(r"<[^>]+>|https?://\S+|\|?\s*:?-{3,}:?\s*(?=\|)", " ", cell.source)
    return re.findall(r"\w+(?:[-'’.,]\w+)*", text)


@pytest.mark.parametrize("name", LESSONS)
def test_committed_notebooks_are_what_the_source_gives(name):
    build.check_lesson(ROOT, name)


@pytest.mark.parametrize("name, language", EDITIONS)
def test_budgets(name, language):
    cells = notebook(name, language).cells
    words = {cell.id: len(prose(cell)) for cell in cells if cell.cell_type == "markdown"}
    assert sum(words.values()) <= LIMITS["words"], sum(words.values())
    tables = {cell.id for cell in cells if cell.cell_type == "markdown" and re.search(r"^\|.*\|$", cell.source, re.MULTILINE)}
    long = {cell: count for cell, count in words.items() if count > LIMITS["words in a cell"] * (1.5 if cell in tables else 1)}
    assert not long, long
    assert len(cells) <= LIMITS["cells"]


@pytest.mark.parametrize("name", LESSONS)
def test_code_to_read_and_to_write_stays_small(name):
    given = [cell for cell in notebook(name, "en").cells if cell.cell_type == "code" and not cell.id.startswith("check-")]
    lines = [line for cell in given if not cell.id.startswith("answer-") for line in cell.source.splitlines() if line.strip() and not line.strip().startswith("#")]
    assert len(lines) <= LIMITS["lines to read"], len(lines)
    code = [line for cell in given if cell.id.startswith("answer-") for line in cell.source.splitlines() if "..." in line and not re.search(r'[:(\[{,]\s*\.\.\.[,}\])]*$', line)]
    assert len(code) <= LIMITS["lines to write"], len(code)


@pytest.mark.parametrize("name", LESSONS)
def test_a_student_acts_at_least_every_seventh_cell(name):
    run = 0
    for cell in notebook(name, "en").cells:
        run = 0 if cell.id.startswith(("answer-", "manual-", "check-")) else run + 1
        assert run <= LIMITS["cells between actions"] or cell.id in ("hand-in", "references"), cell.id


@pytest.mark.parametrize("name, language", EDITIONS)
def test_headings_figures_and_links_can_be_followed_by_everyone(name, language):
    text = "\n\n".join(cell.source for cell in notebook(name, language).cells if cell.cell_type == "markdown")
    levels = [len(mark) for mark in re.findall(r"^(#{1,6}) ", text, re.MULTILINE)]
    assert levels.count(1) == 1 and levels[0] == 1
    assert all(b - a <= 1 for a, b in zip(levels, levels[1:]))
    assert not re.search(r"!\[\s*\]\(|<img(?![^>]*\balt=\"[^\"]+\")", text), "an image without a description"
    assert not re.search(r"\[(here|click here|di sini|link)\]\(", text, re.IGNORECASE)


@pytest.mark.parametrize("name, language", EDITIONS)
def test_every_lesson_has_its_parts(name, language):
    cells = notebook(name, language).cells
    code = [cell.source for cell in cells if cell.cell_type == "code"]
    assert f'lesson("{name}", language="{language}")' in code[0]
    assert any(source.strip() == "hand_in()" for source in code)
    assert any(isinstance(task.kind, Prediction) for task in key(name).tasks)
    if name != "00-start":
        assert "<details>" in "".join(cell.source for cell in cells) and key(name).manual
        assert 8 <= len(key(name).tasks) <= 11


@pytest.mark.parametrize("name", LESSONS)
def test_no_more_than_two_tasks_of_one_kind_in_a_row(name):
    order = [cell.id for cell in notebook(name, "en").cells if cell.id.startswith("check-")]
    kinds = [type(next(t for t in key(name).tasks if gate.check_id(t.id) == cell).kind).__name__ for cell in order]
    assert not [kind for kind, b, c in zip(kinds, kinds[1:], kinds[2:]) if kind == b == c], kinds


@pytest.mark.parametrize("name", LESSONS)
def test_released_code_is_sound_python_and_uses_nothing_but_the_course(name):
    for cell in notebook(name, "en").cells:
        if cell.cell_type == "code":
            for node in ast.walk(ast.parse(cell.source)):
                if isinstance(node, (ast.Import, ast.ImportFrom)):
                    module = node.module if isinstance(node, ast.ImportFrom) else node.names[0].name
                    assert module.split(".")[0] in ("fieldwork", "pandas", "numpy", "matplotlib", "re", "datetime"), module


@pytest.mark.parametrize("name, language", EDITIONS)
def test_every_task_and_misconception_has_words_and_they_are_few(name, language):
    for task in key(name).tasks:
        messages = wording.find(language, name, task.id)
        assert messages and messages.get("right"), task.id
        if not isinstance(task.kind, Prediction):
            assert len(task.wrong) >= 3 and messages.get("look"), task.id
        for wrong in task.wrong:
            message = messages[wrong]
            assert message["did"] and message["why"] and message["look"], (task.id, wrong)
            assert len(" ".join(message.values()).split()) <= 45, (task.id, wrong)


@pytest.mark.parametrize("name", LESSONS)
def test_wrong_answers_have_words_of_their_own(name):
    for language in wording.LANGUAGES:
        for task in key(name).tasks:
            sentences = [tuple(wording.find(language, name, task.id, wrong).values()) for wrong in task.wrong]
            assert len(set(sentences)) == len(sentences), task.id


@pytest.mark.parametrize("name", LESSONS)
def test_nothing_a_student_has_gives_an_answer_away(name):
    for task in key(name).tasks:
        shows = gate.gives_away(task)
        found = [path.name for path, text in released_texts().items() if shows(text)]
        assert not found, (task.id, found)
        _no_table_holds_the_choices(task)


@cache
def released_texts():
    """{path: text} of all that students get in words."""
    return {path: _without_task_numbers(path.read_text(encoding="utf-8")) for pattern in ("notebooks/**/*.ipynb", "src/fieldwork/**/*.toml", "src/fieldwork/**/*.py", "datasets/*")
            for path in ROOT.glob(pattern) if path.is_file() and path.suffix != ".png"}


@cache
def as_words(table):
    return data.read(table).astype(str)


TASK_NUMBERS = re.compile("|".join(rf'(?<![\d.]){re.escape(task.id)}(?![\d]|\.\d)' for name in LESSONS for task in key(name).tasks))


def _without_task_numbers(text):
    """Task 10.5 is a number of a task, and no answer to a task that asks for 10.5."""
    return re.sub(rf'(Tasks?|Tugas|check\(|^\[)(\W*(?:{TASK_NUMBERS.pattern})(?:\W{{0,3}}(?:and|dan|serta|or|to|sampai)?\W{{0,3}}))+', r"\1 ", text, flags=re.MULTILINE)


def _no_table_holds_the_choices(task):
    """No table may pair the keys of a task with its right options, whatever its columns are called."""
    right = task.answer() if isinstance(task.right, dict) else None
    if not right or not all(isinstance(value, str) for value in right.values()):
        return
    for table in data.resources():
        frame = as_words(table)
        for keys in frame.columns:
            rows = frame.set_index(keys)
            if set(map(str, right)) <= set(rows.index):
                for column in rows.columns:
                    same = sum(str(rows.loc[k, column]) == v for k, v in right.items() if isinstance(rows.loc[k, column], str))
                    assert same < 0.8 * len(right), (task.id, table, column)


@pytest.mark.parametrize("name", LESSONS)
def test_the_sealed_key_speaks_in_digests(name):
    sealed = json.loads((ROOT / "src" / "fieldwork" / "sealed" / f"{name}.json").read_text(encoding="utf-8"))
    for task in sealed["tasks"].values():
        for tokens in [*task["right"].values(), *(t for _, slots in task["wrong"] for t in slots.values())]:
            assert all(re.fullmatch("[0-9a-f]{12}", token) for token in tokens)
