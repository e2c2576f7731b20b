"""Whatever is given as an answer: no task fails on it, and its card says what to do, with every blank of its sentences filled."""
import re
from functools import cache

import pandas as pd
import pytest
from lesson_checks import Lesson

from classroom.paths import course_root, lessons
from fieldwork import load, wording
from fieldwork.kinds import Prediction

TASKS = [(name, task) for name in lessons(course_root(__file__)) for task in Lesson(name).tasks]


class Hostile:
    def __getattr__(self, name):
        raise RuntimeError("no")


LOOP = []
LOOP.append(LOOP)
OPEN = [..., [...], {...}, {"u01": ...}, {1: {2: ...}}]
WRONG = [None, -1, 7.25, True, float("nan"), "", "x", "u99", [], [3, 4], {}, {"u01": None}, {"x": 1}, {1: {2: 3}}, set(),
         pd.DataFrame(), pd.Series(dtype=object), load, object(), Hostile(), LOOP, b"x", 1j]


@cache
def lesson(name):
    return Lesson(name)


@pytest.mark.parametrize("name, task", TASKS, ids=[task for _, task in TASKS])
def test_nonsense_earns_nothing_and_hears_what_is_wrong(name, task):
    here = lesson(name)
    guesses = isinstance(here.key.task(task).kind, Prediction)  # any number is a guess
    for number, answer in enumerate(OPEN + WRONG):
        if guesses and type(answer) in (int, float):
            continue
        found = here.verdict(task, answer)
        assert found.points == 0 and found.state in ("wrong", "blank"), (number, type(answer))
        for language in wording.LANGUAGES:
            said = here.said(task, found, language)
            assert said.count("\n") and not re.search(r"\{\w*\}", said), (number, language, said)
