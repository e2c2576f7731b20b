"""The one writer to the gradebook: what was graded becomes rows, in bulk, equal to those of nbgrader's own converters.

A batch is one transaction. Only afterwards the notebook is written, and last the note that a hand-in is done: whoever
is killed in between grades it once more, and gets the same. Marks and comments of people are never touched.
"""
import json
import os

from nbformat.v4 import new_notebook
from nbgrader.preprocessors import AssignLatePenalties

from classroom.database import engine_of
from classroom.places import submitted_file, write_whole
from classroom.rows import Batch


class Writer:
    """Writes graded hand-ins of one lesson. `app`: nbgrader as `classroom.book.open_nbgrader` gives it, or one of its converters."""

    def __init__(self, app, root, name):
        self.app, self.root, self.name = app, root, name
        self.engine = engine_of(app.coursedir.db_url)

    def write(self, batch, people=None):
        """Store hand-ins (`classroom.graded.Graded`). `people`: {student: (name, email)} as far as known.

        Returns {student: [(cell, automatic score before, now), …]} of those graded before whose scores changed.
        """
        looked_at = {graded.student: noted(self.root, self.name, graded.student).get("digests", {}) for graded in batch}
        with self.engine.begin() as rows:
            changed, late = Batch(rows, self.name, batch, people or {}, looked_at).store()
        for student in late:
            self._penalty(student)
        return changed

    def finish(self, graded):
        """Write the graded notebook with the time of the hand-in, then what makes it count as done."""
        folder = self.root / self.app.coursedir.autograded_directory / graded.student / self.name
        stamp = submitted_file(self.root, graded.student, self.name).with_name("timestamp.txt")
        if stamp.is_file() and not stamp.is_symlink():
            _write(folder / "timestamp.txt", stamp.read_bytes())
        _write(folder / f"{self.name}.ipynb", graded.notebook.encode("utf-8", "replace"))
        note(self.root, self.name, graded)

    def _penalty(self, student):
        """For who came after the due date, should the gradebook have one: nbgrader's own way of taking points off."""
        about = {"notebook": self.name, "assignment": self.name, "student": student, "db_url": self.app.coursedir.db_url}
        AssignLatePenalties(parent=self.app).preprocess(new_notebook(), {"nbgrader": about})


def note(root, name, graded):
    """Remember what was graded: the fingerprint of the hand-in, its tasks and notes, digests of what a person marks."""
    write_whole(_notes(root, name, graded.student), json.dumps(graded.about).encode())


def noted(root, name, student):
    """What `note` remembered; {} when the student was never graded."""
    try:
        about = json.loads(_notes(root, name, student).read_text(encoding="utf-8"))
        return about if "digests" in about else {"digests": about}  # as it was before there were fingerprints in it
    except (OSError, ValueError):
        return {}


def _notes(root, name, student):
    return root / ".grading" / name / f"{student}.json"


def _write(path, data):
    write_whole(path, data)
    os.chmod(path, 0o444)  # as nbgrader leaves it
