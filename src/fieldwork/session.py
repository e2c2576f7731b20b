"""What the package remembers while a notebook runs: the lesson, its language, and how each task stands."""
import time
from dataclasses import dataclass, field


@dataclass
class Session:
    """The lesson that is open in this kernel."""

    lesson: str | None = None
    language: str = "en"
    tasks: dict = field(default_factory=dict)  # {task id: sealed task}
    manual: dict = field(default_factory=dict)  # {task id: points} of the tasks a person marks
    verdicts: dict = field(default_factory=dict)  # {task id: latest Verdict}
    last_check: float = 0.0  # seconds since the epoch
    exam: bool = False  # then check confirms the form of an answer and nothing else
    failed: bool = False  # the last cell that ran, checks apart, stopped with an error


CURRENT = Session()


def language():
    """The language of the open lesson: 'en' or 'id'."""
    return CURRENT.language


def record(task_id, verdict):
    """Remember the latest verdict on a task."""
    CURRENT.verdicts[task_id] = verdict
    CURRENT.last_check = time.time()
