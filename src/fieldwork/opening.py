"""`lesson("02-norms", language="en")`: every notebook opens its lesson in its first cell."""
import importlib.resources
import json
import sys

from fieldwork import session
from fieldwork.wording import LANGUAGES, say


def lesson(name, language="en"):
    """Open a lesson: every notebook's first cell. Raises ValueError for an unknown lesson or language."""
    if language not in LANGUAGES:
        raise ValueError(f"language is 'en' or 'id', not {language!r}")
    sealed = sealed_lesson(name)
    session.CURRENT.__init__(lesson=name, language=language, tasks=sealed["tasks"], manual=sealed["manual"], exam=sealed.get("exam", False))
    _watch_cells()
    print(say("common", "opened_exam" if session.CURRENT.exam else "opened", lesson=name, count=len(session.CURRENT.tasks)))


def _watch_cells():
    """In a notebook, let errors be explained and remembered."""
    if "IPython" in sys.modules:
        from IPython import get_ipython

        from fieldwork.watch import watch
        shell = get_ipython()
        if shell is not None:
            watch(shell)


def sealed_lesson(name):
    """The sealed key of a lesson: {'tasks': {id: sealed task}, 'manual': {id: points}}. Raises ValueError for an unknown lesson."""
    file = importlib.resources.files("fieldwork").joinpath("sealed", f"{name}.json")
    if not file.is_file():
        raise ValueError(f"There is no lesson {name!r} in this course.")
    return json.loads(file.read_text(encoding="utf-8"))
