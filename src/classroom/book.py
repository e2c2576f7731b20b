"""nbgrader in this process: its gradebook, its autograding and its feedback, called one hand-in at a time."""
import json
import logging
import warnings
from pathlib import Path

from classroom.notebooks import Unreadable, parse  # before nbgrader: it makes nbformat load quickly

from nbgrader.apps.baseapp import NbGrader
from nbgrader.converters import Autograde, GenerateFeedback
from sqlalchemy.exc import SAWarning

from classroom import autograde
from classroom.errors import CourseError
from classroom.marks import gradebook, standings
from classroom.places import Students, submitted_file, write_whole
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


def autograded_file(app, name, student):
    """The graded notebook of a student."""
    return submitted_file(_root(app), student, name).parents[3] / app.coursedir.autograded_directory / student / name / f"{name}.ipynb"


def about(app, name, student):
    """What grading noted about a hand-in (see `classroom.score`); {} when it is not graded."""
    try:
        return json.loads(autograded_file(app, name, student).read_text(encoding="utf-8"))["metadata"]["classroom"]
    except (OSError, ValueError, KeyError):
        return {}


def due(app, lesson, students):
    """Those of `students` whose hand-in does not stand in the gradebook yet as it is, graded by this very key."""
    known = standings(app, lesson.name)
    return [student for student in students if student not in known or about(app, lesson.name, student).get("fingerprint")
            != lesson.fingerprint(submitted_file(lesson.root, student, lesson.name).read_bytes())]


def prepare(lesson, student):
    """Run a hand-in in the sandbox; the part of grading that may happen many times at once."""
    nb = restore(parse(submitted_file(lesson.root, student, lesson.name).read_bytes()), lesson.editions)
    return execute(cells_to_run(nb, lesson.editions), lesson.cases, autograde.LIMITS)


def store(app, name, student, run):
    """Score a run and store it, by nbgrader's own autograding. Raises CourseError with nbgrader's complaint."""
    autograde.PREPARED[name, student] = run
    try:
        _convert(app, Autograde, name, student)
        _name_student(app, student)
    finally:
        autograde.PREPARED.pop((name, student), None)


def write_feedback(app, name, students):
    """feedback/<student>/<lesson>/<lesson>.html for each student, where it would differ from what stands there. Returns how many."""
    memory = _root(app) / ".grading" / f"{name}.feedback.json"
    told = json.loads(memory.read_text(encoding="utf-8")) if memory.is_file() else {}
    known, written = standings(app, name), 0
    for student in students:
        state = f"{known[student].digest()} {autograded_file(app, name, student).stat().st_mtime_ns}"
        if told.get(student) != state or not (_root(app) / "feedback" / student / name / f"{name}.html").is_file():
            _convert(app, GenerateFeedback, name, student)
            told[student], written = state, written + 1
    write_whole(memory, json.dumps(told, indent=1).encode())
    return written


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
    known = standings(app, name)
    return [_row(student, known.get(student), about(app, name, student), problems.get(student, "")) for student in students]


def _row(student, standing, noted, problem):
    row = {"student": student, "score": None, "max_score": None, "to_mark": 0, "notes": [], "problem": problem, "tasks": {}}
    if problem:
        return row
    return row | {"score": standing.score, "max_score": standing.max_score, "to_mark": standing.to_mark, "tasks": noted.get("tasks", {}),
                  "notes": notes_in_words(noted.get("notes", []), "en", autograde.LIMITS.cell)}


def reason(error):
    """An error as a person reads it."""
    if isinstance(error, Unreadable):
        return f"it cannot be read: {error}"
    return str(error) if isinstance(error, CourseError) else f"{type(error).__name__}: {error}"


def _root(app):
    return Path(app.coursedir.root)
