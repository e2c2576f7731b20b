"""Read tests/answers/NN-slug.py: answers to the tasks of a lesson as students might type them, right ones and wrong ones.

A cell is what stands in the answer cell, whole; its header says the task, the side it belongs to, and in a few words what is special:

    # %% 2.1 start                                      code that runs before each answer to this task
    # %% 2.1 right: one expression
    # %% 2.1 wrong: takes the day of promulgation [promulgation]

A name in brackets says that the wrong answer shows a misconception of the key, which must be told by that name.
"""
import re
from dataclasses import dataclass

from classroom.errors import CourseError

HEADER = re.compile(r"^# ?%%")
FORM = re.compile(r"# %% (?P<task>[\w.]+) (?:(?P<start>start)|(?P<side>right|wrong): (?P<words>\S.*?)(?: \[(?P<name>\w+)\])?)[ \t]*")


@dataclass(frozen=True)
class Answer:
    """One answer: to which task, whether it deserves all points, what is special, the misconception it shows (or None), its code, and the line of its header."""

    task: str
    right: bool
    words: str
    name: str | None
    source: str
    line: int = 0


def bank_path(root, lesson):
    """Where the answers to a lesson stand; the file need not be there."""
    return root / "tests" / "answers" / f"{lesson}.py"


def read_answers(path, key):
    """({task: code before each answer}, [Answer, …]) of a file. Raises CourseError, with the line, for whatever does not fit the key."""
    starts, answers = {}, []
    for line, header, source in _cells(path.read_text(encoding="utf-8").splitlines()):
        where = f"{path.name}, line {line}"
        found = FORM.fullmatch(header)
        if not found:
            raise CourseError(f'{where}: a header reads "# %% 2.1 right: what is special", "# %% 2.1 wrong: what is special [name]" or "# %% 2.1 start", not {header!r}.')
        task = _task(key, found["task"], where)
        if found["start"]:
            _new(task.id, starts, where, "has two start cells")
            starts[task.id] = source
        else:
            answers.append(_answer(found, source, task, line, where))
            double = [a for a in answers[:-1] if (a.task, a.words) == (task.id, answers[-1].words)]
            if double:
                raise CourseError(f"{where}: task {task.id} has another answer with these words, in line {double[0].line}. Say what is special about each.")
    return starts, answers


def _cells(lines):
    """(number of its line, header, source) of each cell; what stands before the first header is a remark."""
    heads = [number for number, line in enumerate(lines) if HEADER.match(line)]
    for head, end in zip(heads, [*heads[1:], len(lines)]):
        yield head + 1, lines[head], "\n".join(lines[head + 1:end]).strip("\n")


def _task(key, task_id, where):
    tasks = {task.id: task for task in key.tasks}
    if task_id not in tasks:
        raise CourseError(f"{where}: {key.lesson} has no checked task {task_id}; it has {', '.join(tasks)}.")
    return tasks[task_id]


def _new(task_id, known, where, fault):
    if task_id in known:
        raise CourseError(f"{where}: task {task_id} {fault}.")


def _answer(found, source, task, line, where):
    right, name = found["side"] == "right", found["name"]
    if right and name:
        raise CourseError(f"{where}: only a wrong answer shows a misconception; take away [{name}].")
    if name and name not in task.wrong:
        raise CourseError(f"{where}: the key knows no misconception {name!r} of task {task.id}; it knows {', '.join(task.wrong) or 'none'}.")
    if not source.strip():
        raise CourseError(f"{where}: the cell is empty. An answer of nothing is written as the line: pass")
    return Answer(task.id, right, found["words"].strip(), name, source, line)
