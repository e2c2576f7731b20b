"""nbgrader in this process, and what of its gradebook and our notes tells how a class stands."""
import logging
import warnings
from pathlib import Path

from classroom.notebooks import Unreadable  # before nbgrader: it makes nbformat load quickly

from nbgrader.apps.baseapp import NbGrader
from sqlalchemy.exc import SAWarning

from classroom import autograde, database
from classroom.errors import CourseError
from classroom.graded import read
from classroom.marks import standings
from classroom.places import submitted_file
from classroom.score import notes_in_words
from classroom.writer import noted

warnings.filterwarnings("ignore", category=SAWarning)  # nbgrader adds new submissions twice; the rows are right


def open_nbgrader(root):
    """nbgrader as it would start in this course folder, with its settings. Raises CourseError where its gradebook cannot be reached."""
    app = NbGrader()
    app.log_level = logging.CRITICAL
    app.initialize([], root=str(root))
    database.need(app.coursedir.db_url)
    return app


def autograded_file(app, name, student):
    """The graded notebook of a student."""
    return _root(app) / app.coursedir.autograded_directory / student / name / f"{name}.ipynb"


def due(app, lesson, students):
    """Those of `students` whose hand-in does not stand in the gradebook yet as it is, graded by this very key."""
    known = standings(app, lesson.name)
    return [student for student in students if student not in known or not _done(app, lesson, student)]


def _done(app, lesson, student):
    about = noted(_root(app), lesson.name, student)
    try:
        return autograded_file(app, lesson.name, student).is_file() and about.get("fingerprint") == lesson.fingerprint(
            read(submitted_file(lesson.root, student, lesson.name)))
    except Unreadable:
        return False


def class_rows(app, name, students, problems):
    """[{"student", "score", "max_score", "to_mark", "notes", "problem", "tasks"}, …] for the hand-ins of a lesson."""
    known = standings(app, name)
    return [_row(student, known.get(student), noted(_root(app), name, student), problems.get(student, "")) for student in students]


def _row(student, standing, about, problem):
    row = {"student": student, "score": None, "max_score": None, "to_mark": 0, "notes": [], "problem": problem, "tasks": {}}
    if problem or standing is None:
        return row | {"problem": problem or "it has not been graded yet"}
    return row | {"score": standing.score, "max_score": standing.max_score, "to_mark": standing.to_mark, "tasks": about.get("tasks", {}),
                  "notes": notes_in_words(about.get("notes", []), "en", autograde.LIMITS.cell)}


def reason(error):
    """An error as a person reads it."""
    if isinstance(error, Unreadable):
        return f"it cannot be read: {error}"
    return str(error) if isinstance(error, CourseError) else f"{type(error).__name__}: {error}"


def _root(app):
    return Path(app.coursedir.root)
