"""Whatever is given as an answer: no task fails on it, and its card says what to do, with every blank of its sentences filled."""
import re

import pandas as pd
import pytest
from lesson_checks import Lesson

from classroom.answers import value_of
from classroom.paths import course_root, lessons
from fieldwork import load, wording
from fieldwork.kinds import Prediction

TASKS = [(here, task) for here in map(Lesson, lessons(course_root(__file__))) for task in here.tasks]


class Hostile:
    def __getattr__(self, name):
        raise RuntimeError("no")


LOOP = []
LOOP.append(LOOP)
NONSENSE = [..., None, 3, -1, 2.5, 7.25, True, float("nan"), "", "x", "u99", [], [...], [3, 4], {}, {...}, set(), {"x": 1}, {1: {2: 3}}, {1: {2: ...}},
            {"u01": ...}, {"u01": None}, {"V1": ...}, {"FS01": ...}, {"a": ...}, {"gap": ...},
            pd.DataFrame(), pd.Series(dtype=object), load, object(), Hostile(), LOOP, b"x", 1j]


@pytest.mark.parametrize("here, task", TASKS, ids=[task for _, task in TASKS])
def test_nonsense_earns_nothing_and_hears_what_is_wrong(here, task):
    kind, right = here.key.task(task).kind, value_of(here.key.task(task))
    for number, answer in enumerate(NONSENSE):
        if type(answer) in (int, float) and (isinstance(kind, Prediction) or type(right) is float and answer == right):
            continue  # any number is a guess, and one may be right
        found = here.verdict(task, answer)
        assert found.points == 0 and found.state in ("wrong", "blank"), (number, type(answer))
        for language in wording.LANGUAGES:
            said = here.said(task, found, language)
            assert said.count("\n") >= (1 if here.key.exam else 2) and not re.search(r"\{\w*\}", said), (number, language, said)
