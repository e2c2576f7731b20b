"""What the package remembers while a notebook runs: the lesson, its language, and how each task stands."""
import importlib.resources
import json
import time
from dataclasses import dataclass, field

from fieldwork.wording import LANGUAGES, say


@dataclass
class Session:
    """The lesson that is open in this kernel."""

    lesson: str | None = None
    language: str = "en"
    tasks: dict = field(default_factory=dict)  # {task id: sealed task}
    manual: dict = field(default_factory=dict)  # {task id: points} of the tasks a person marks
    verdicts: dict = field(default_factory=dict)  # {task id: latest Verdict}
    last_check: float = 0.0  # seconds since the epoch


CURRENT = Session()


def lesson(name, language="en"):
    """Open a lesson: every notebook's first cell. Raises ValueError for an unknown lesson or language."""
    if language not in LANGUAGES:
        raise ValueError(f"language is 'en' or 'id', not {language!r}")
    sealed = sealed_lesson(name)
    CURRENT.__init__(lesson=name, language=language, tasks=sealed["tasks"], manual=sealed["manual"])
    from fieldwork.card import explain_name_errors
    explain_name_errors()
    print(say("common", "opened", lesson=name, count=len(CURRENT.tasks)))


def language():
    """The language of the open lesson: 'en' or 'id'."""
    return CURRENT.language


def sealed_lesson(name):
    """The sealed key of a lesson: {'tasks': {id: sealed task}, 'manual': {id: points}}. Raises ValueError for an unknown lesson."""
    file = importlib.resources.files("fieldwork").joinpath("sealed", f"{name}.json")
    if not file.is_file():
        raise ValueError(f"There is no lesson {name!r} in this course.")
    return json.loads(file.read_text(encoding="utf-8"))


def record(task_id, verdict):
    """Remember the latest verdict on a task."""
    CURRENT.verdicts[task_id] = verdict
    CURRENT.last_check = time.time()
