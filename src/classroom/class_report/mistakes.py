"""Which known ways of thinking the class chose, how often, and what to say about them."""
import re
from collections import Counter
from dataclasses import dataclass

from fieldwork.kinds import Prediction
from fieldwork.wording import find

from classroom.errors import CourseError

GAP = re.compile(r"\{\w+\}")


@dataclass(frozen=True)
class Mistake:
    """One named misconception of a task: how many show it, and its message in the language of the class."""

    task: str
    name: str
    count: int
    n: int
    did: str = ""
    why: str = ""
    look: str = ""


def open_key(root, name):
    """The answer key of a lesson, None when this folder has none (an exam or a lesson that somebody took away)."""
    from fieldwork.key import load_key
    path = root / "solutions" / name / "key.py"
    if not path.is_file():
        return None
    try:
        return load_key(path)
    except Exception as error:
        raise CourseError(f"{path.relative_to(root)} cannot be read ({type(error).__name__}: {error}).") from error


def predictions(key):
    """The tasks of a key in which every answer earns its points."""
    return {task.id for task in key.tasks if isinstance(task.kind, Prediction)} if key else set()


def mistakes(record, key, language="en"):
    """[Mistake, …]: every misconception that the key names, also those that nobody chose; by task, the commonest first."""
    found = []
    for task in key.tasks if key else ():
        chosen = Counter(tasks[task.id]["note"] for tasks in record.states if task.id in tasks)
        found += sorted((_mistake(record, task.id, name, chosen[name], language) for name in task.wrong), key=lambda mistake: -mistake.count)
    return found


def _mistake(record, task, name, count, language):
    message = find(language, record.name, task, name) or find(language, "common", "notes", name) or {}
    return Mistake(task, name, count, record.students, *(GAP.sub("…", message.get(part, "")) for part in ("did", "why", "look")))


def slips(record, key, language="en"):
    """[(count, what they did), …] of what went wrong in form: a unit, quotation marks, an error. Commonest first."""
    from classroom.class_report.tasks import FORESEEN_BY_NOBODY
    named = {(task.id, name) for task in key.tasks for name in task.wrong} if key else set()
    seen = Counter(entry["note"] for tasks in record.states for task, entry in tasks.items()
                   if entry["state"] != "right" and (task, entry["note"]) not in named | {(task, note) for note in FORESEEN_BY_NOBODY})
    return [(count, _did(note, language)) for note, count in seen.most_common()]


def _did(note, language):
    message = find(language, "common", "notes", note) or find(language, "grading", "reasons", note) or {}
    return GAP.sub("…", message.get("did", note))
