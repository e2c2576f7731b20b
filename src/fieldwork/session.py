"""What the package remembers while a notebook runs: the lesson, its language, and how each task stands."""
import importlib.resources
import json
import sys
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
    failed: bool = False  # the last cell that ran, checks apart, stopped with an error


CURRENT = Session()


def lesson(name, language="en"):
    """Open a lesson: every notebook's first cell. Raises ValueError for an unknown lesson or language."""
    if language not in LANGUAGES:
        raise ValueError(f"language is 'en' or 'id', not {language!r}")
    sealed = sealed_lesson(name)
    CURRENT.__init__(lesson=name, language=language, tasks=sealed["tasks"], manual=sealed["manual"])
    _watch_cells()
    print(say("common", "opened", lesson=name, count=len(CURRENT.tasks)))


def _watch_cells():
    """In a notebook, let errors be explained and remembered."""
    if "IPython" in sys.modules:
        from IPython import get_ipython

        from fieldwork.troubles import watch
        shell = get_ipython()
        if shell is not None:
            watch(shell, lambda: CURRENT)


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
