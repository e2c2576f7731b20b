"""nbgrader's autograding with our four steps: restore, run in the sandbox, score, store.

The same whether it starts from `course grade`, from `nbgrader autograde` or from the Formgrader.
"""
from copy import deepcopy
from pathlib import Path

from nbconvert.exporters import NotebookExporter
from nbgrader.api import Gradebook, MissingEntry
from nbgrader.converters.base import NbGraderException
from nbgrader.preprocessors import NbGraderPreprocessor, SaveCells

from classroom import fence
from classroom.carried import files_of
from classroom.errors import CourseError
from classroom.graded import graded, read
from classroom.marking import open_lesson
from classroom.notebooks import is_check, is_manual, parse
from classroom.places import submitted_file
from classroom.restore import restore
from classroom.sandbox import Limits, execute
from classroom.score import cells_to_run, score
from classroom.writer import Writer, note

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
        return self.from_notebook_node(parse(read(Path(filename))), resources=resources, **kwargs)


class Restore(NbGraderPreprocessor):
    """First pass: the hand-in as it can be graded."""

    def preprocess(self, nb, resources):
        lesson = open_lesson(root_of(self), resources["nbgrader"]["assignment"])
        return restore(nb, lesson.editions), resources


class Grade(NbGraderPreprocessor):
    """Second pass: run it in the sandbox and write scores and reasons into it."""

    def preprocess(self, nb, resources):
        lesson = open_lesson(root_of(self), resources["nbgrader"]["assignment"])
        fence.need()
        run = execute(cells_to_run(nb, lesson.editions), lesson.cases, LIMITS, files_of(nb))
        return score(nb, run, lesson, LIMITS.cell), resources


class SaveGrades(NbGraderPreprocessor):
    """Stores scores by the writer of `course grade`, which asks for a second look only where the answer or its score changed."""

    def preprocess(self, nb, resources):
        root, name, student = root_of(self), resources["nbgrader"]["assignment"], resources["nbgrader"]["student"]
        fingerprint = open_lesson(root, name).fingerprint(read(submitted_file(root, student, name)))
        result = graded(nb, student, fingerprint, None)
        Writer(self.parent.parent, root, name).write([result])
        note(root, name, result)
        return nb, resources


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

