"""nbgrader's autograding with our four steps: restore, run in the sandbox, score, store.

The same whether it starts from `course grade`, from `nbgrader autograde` or from the Formgrader.
"""
import hashlib
import json
from copy import deepcopy
from pathlib import Path

from nbconvert.exporters import NotebookExporter
from nbgrader.api import Gradebook, MissingEntry
from nbgrader.converters.base import NbGraderException
from nbgrader.preprocessors import NbGraderPreprocessor, SaveAutoGrades, SaveCells

from fieldwork.wording import say

from classroom import fence
from classroom.errors import CourseError
from classroom.marking import open_lesson
from classroom.notebooks import is_check, is_manual, parse
from classroom.places import submitted_file, write_whole
from classroom.restore import restore
from classroom.sandbox import Limits, execute
from classroom.score import cells_to_run, score

PREPARED = {}  # {(lesson, student): Run} of hand-ins that `course grade` has run already
LIMITS = Limits()


class HandInExporter(NotebookExporter):
    """Reads hand-ins warily, and sees to it that the gradebook knows the lesson before anything is stored."""

    def __init__(self, config=None, **kwargs):
        super().__init__(config=config, **kwargs)
        coursedir = self.parent.coursedir
        try:
            register(Path(coursedir.root), coursedir.db_url, coursedir.course_id, coursedir.assignment_id)
        except CourseError as problem:
            self.log.error(str(problem))
            raise NbGraderException(str(problem)) from problem

    def from_filename(self, filename, resources=None, **kwargs):
        return self.from_notebook_node(parse(Path(filename).read_bytes()), resources=resources, **kwargs)


class Restore(NbGraderPreprocessor):
    """First pass: the hand-in as it can be graded."""

    def preprocess(self, nb, resources):
        lesson = open_lesson(root_of(self), resources["nbgrader"]["assignment"])
        return restore(nb, lesson.editions), resources


class Grade(NbGraderPreprocessor):
    """Second pass: run it in the sandbox (unless that was done already) and write scores and reasons into it."""

    def preprocess(self, nb, resources):
        name, student = resources["nbgrader"]["assignment"], resources["nbgrader"]["student"]
        lesson = open_lesson(root_of(self), name)
        run = PREPARED.pop((name, student), None)
        if run is None:
            if not fence.fenced():
                self.log.warning(fence.WARNING)
            run = execute(cells_to_run(nb, lesson.editions), lesson.cases, LIMITS)
        handed_in = submitted_file(lesson.root, student, name).read_bytes()
        nb.metadata["classroom"]["fingerprint"] = lesson.fingerprint(handed_in)
        return score(nb, run, lesson, LIMITS.cell), resources


class SaveGrades(SaveAutoGrades):
    """Stores scores as nbgrader does, but asks for a second look only where the answer or its score changed."""

    def preprocess(self, nb, resources):
        about = resources["nbgrader"]
        self.language = nb.metadata.get("classroom", {}).get("language", "en")
        self.marked = root_of(self) / ".grading" / about["assignment"] / f"{about['student']}.json"
        self.before = json.loads(self.marked.read_text(encoding="utf-8")) if self.marked.is_file() else {}
        nb, resources = super().preprocess(nb, resources)
        now = {cell.id: _digest(cell) for cell in nb.cells if is_manual(cell)}
        write_whole(self.marked, json.dumps(now, indent=1).encode())
        return nb, resources

    def _add_score(self, cell, resources):
        grade = self.gradebook.find_grade(cell.metadata["nbgrader"]["grade_id"], self.notebook_id, self.assignment_id, self.student_id)
        looked_at, auto_score = grade.manual_score is not None and not grade.needs_manual_grade, grade.auto_score
        super()._add_score(cell, resources)
        same = grade.auto_score == auto_score if is_check(cell) else self.before.get(cell.id) == _digest(cell)
        if looked_at and same:
            grade.needs_manual_grade = False
            self.gradebook.db.commit()

    def _add_comment(self, cell, resources):
        super()._add_comment(cell, resources)
        comment = self.gradebook.find_comment(cell.metadata["nbgrader"]["grade_id"], self.notebook_id, self.assignment_id, self.student_id)
        if comment.auto_comment and is_manual(cell):
            comment.auto_comment = say("grading", "no_response", language=self.language)
        elif comment.auto_comment:
            comment.auto_comment = None  # the card of its check cell says so already
        self.gradebook.db.commit()


def register(root, db_url, course_id, name):
    """Let the gradebook know the lesson's graded cells. Raises CourseError when they changed after grading began."""
    release = next(iter(open_lesson(root, name).editions.values()))
    wanted = {cell.id: float(cell.metadata["nbgrader"]["points"]) for cell in release.cells if is_check(cell) or is_manual(cell)}
    with Gradebook(db_url, course_id) as gradebook:
        try:
            known = {cell.name: float(cell.max_score) for cell in gradebook.find_notebook(name, name).grade_cells}
        except MissingEntry:
            known = None
            gradebook.update_or_create_assignment(name)
    if known != wanted:
        try:
            SaveCells().preprocess(deepcopy(release), {"nbgrader": {"notebook": name, "assignment": name, "db_url": db_url}})
        except RuntimeError:
            raise CourseError(f"{name} has other tasks now than when its first hand-ins were graded. Grade with the lesson as it was, "
                              "or move gradebook.db away and grade everything again.") from None


def root_of(preprocessor):
    """The course folder of the converter that a preprocessor works for."""
    return Path(preprocessor.parent.parent.coursedir.root)


def _digest(cell):
    return hashlib.sha256(cell.source.encode()).hexdigest()[:16]
