"""nbgrader in this process: its gradebook, its autograding and its feedback, called one hand-in at a time."""
import json
import logging
import warnings

from classroom.notebooks import Unreadable, parse  # before nbgrader: it makes nbformat load quickly

from nbgrader.api import Gradebook, MissingEntry
from nbgrader.apps.baseapp import NbGrader
from nbgrader.converters import Autograde, GenerateFeedback
from sqlalchemy.exc import SAWarning

from classroom import autograde
from classroom.errors import CourseError
from classroom.places import Students, submitted_file
from classroom.restore import restore
from classroom.sandbox import execute
from classroom.score import cells_to_run, notes_in_words

warnings.filterwarnings("ignore", category=SAWarning)  # nbgrader adds new submissions twice; the rows are right


def open_nbgrader(root):
    """nbgrader as it would start in this course folder, with its settings."""
    app = NbGrader()
    app.log_level = logging.CRITICAL
    app.initialize([], root=str(root))
    return app


def gradebook(app):
    """The gradebook; close it after use (it is a context manager)."""
    return Gradebook(app.coursedir.db_url, app.coursedir.course_id)


def autograded_file(app, name, student):
    """The graded notebook of a student."""
    return submitted_file(_root(app), student, name).parents[3] / app.coursedir.autograded_directory / student / name / f"{name}.ipynb"


def about(app, name, student):
    """What grading noted about a hand-in (see `classroom.score`); {} when it is not graded."""
    try:
        return json.loads(autograded_file(app, name, student).read_text(encoding="utf-8"))["metadata"]["classroom"]
    except (OSError, ValueError, KeyError):
        return {}


def is_graded(app, lesson, student):
    """True when this very hand-in stands in the gradebook, graded by this very key."""
    data = submitted_file(lesson.root, student, lesson.name).read_bytes()
    if about(app, lesson.name, student).get("fingerprint") != lesson.fingerprint(data):
        return False
    with gradebook(app) as book:
        try:
            return book.find_submission(lesson.name, student) is not None
        except MissingEntry:
            return False


def prepare(lesson, student):
    """Run a hand-in in the sandbox; the part of grading that may happen many times at once."""
    nb = restore(parse(submitted_file(lesson.root, student, lesson.name).read_bytes()), lesson.editions)
    return execute(cells_to_run(nb), lesson.cases, autograde.LIMITS)


def store(app, name, student, run):
    """Score a run and store it, by nbgrader's own autograding. Raises CourseError with nbgrader's complaint."""
    autograde.PREPARED[name, student] = run
    try:
        _convert(app, Autograde, name, student)
        _name_student(app, student)
    finally:
        autograde.PREPARED.pop((name, student), None)


def write_feedback(app, name, students):
    """feedback/<student>/<lesson>/<lesson>.html for each student."""
    for student in students:
        _convert(app, GenerateFeedback, name, student)


def _convert(app, converter_class, name, student):
    app.coursedir.assignment_id, app.coursedir.student_id, app.coursedir.notebook_id = name, student, "*"
    converter = converter_class(coursedir=app.coursedir, parent=app)
    converter.force = True
    complaints = _Complaints()
    converter.log.addHandler(complaints)
    level, converter.log.level = converter.log.level, logging.ERROR
    try:
        converter.start()
    except Exception as error:
        raise CourseError(complaints.last or reason(error)) from error
    finally:
        converter.log.removeHandler(complaints)
        converter.log.setLevel(level)


class _Complaints(logging.Handler):
    """Keeps the last line of nbgrader's first traceback: the reason."""

    def __init__(self):
        super().__init__(logging.ERROR)
        self.last = ""

    def emit(self, record):
        lines = record.getMessage().strip().splitlines()
        if "Traceback" in record.getMessage() and lines and not self.last:
            self.last = lines[-1]


def _name_student(app, student):
    name, email = Students(_root(app)).details().get(student, ("", ""))
    first, _, last = name.strip().rpartition(" ")
    if name and name != student:
        with gradebook(app) as book:
            book.update_or_create_student(student, first_name=first or last, last_name=last if first else None, email=email or None)


def class_rows(app, name, students, problems):
    """[{"student", "score", "max_score", "to_mark", "notes", "problem", "tasks"}, …] for the hand-ins of a lesson."""
    rows = []
    with gradebook(app) as book:
        for student in students:
            row = {"student": student, "score": None, "max_score": None, "to_mark": 0, "notes": [], "problem": problems.get(student, ""), "tasks": {}}
            if not row["problem"]:
                submission, noted = book.find_submission(name, student), about(app, name, student)
                row |= {"score": submission.score, "max_score": submission.max_score, "tasks": noted.get("tasks", {}),
                        "notes": notes_in_words(noted.get("notes", []), "en", autograde.LIMITS.cell),
                        "to_mark": sum(grade.needs_manual_grade for notebook in submission.notebooks for grade in notebook.grades)}
            rows.append(row)
    return rows


def reason(error):
    """An error as a person reads it."""
    if isinstance(error, Unreadable):
        return f"it cannot be read: {error}"
    return str(error) if isinstance(error, CourseError) else f"{type(error).__name__}: {error}"


def _root(app):
    from pathlib import Path
    return Path(app.coursedir.root)
