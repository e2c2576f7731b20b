"""Read the gradebook: every mark and comment of a lesson in three questions, however large the class."""
import hashlib
from dataclasses import dataclass, field

from nbgrader.api import Assignment, BaseCell, Comment, Grade, Gradebook, SubmittedAssignment, SubmittedNotebook


@dataclass(frozen=True)
class Mark:
    """The mark of one graded cell; `waits` for a person to look at it; `unseen`: none ever did."""

    cell: str
    score: float
    max_score: float
    waits: bool
    unseen: bool = False


@dataclass
class Standing:
    """How one student stands in one lesson. `handed_in` is a time (UTC) or None; points as numbers."""

    student: str
    handed_in: object = None
    late_penalty: float = 0.0
    marks: list = field(default_factory=list)
    comments: dict = field(default_factory=dict)

    @property
    def score(self):
        return max(0.0, sum(mark.score for mark in self.marks) - self.late_penalty)

    @property
    def max_score(self):
        return sum(mark.max_score for mark in self.marks)

    @property
    def to_mark(self):
        return sum(mark.waits for mark in self.marks)

    def digest(self):
        """Stands for all that a feedback page takes from the gradebook."""
        told = (self.late_penalty, sorted((m.cell, m.score, m.max_score, m.waits) for m in self.marks), sorted(self.comments.items()))
        return hashlib.sha256(repr(told).encode()).hexdigest()[:16]


def gradebook(app):
    """The gradebook of nbgrader as `book.open_nbgrader` gives it; a context manager."""
    return Gradebook(app.coursedir.db_url, app.coursedir.course_id)


def standings(app, name):
    """{student: Standing} of everybody whose hand-in of this lesson is in the gradebook."""
    with gradebook(app) as book:
        found = {student: Standing(student, when, penalty or 0.0) for student, when, penalty in _asked(
            book, name, SubmittedAssignment.timestamp, SubmittedNotebook.late_submission_penalty)}
        for student, cell, score, most, waits, given in _asked(
                book, name, BaseCell.name, Grade.score, Grade.max_score, Grade.needs_manual_grade, Grade.manual_score, of=Grade):
            found[student].marks.append(Mark(cell, score, most, bool(waits), bool(waits) and given is None))
        for student, cell, comment in _asked(book, name, BaseCell.name, Comment.comment, of=Comment):
            found[student].comments[cell] = comment or ""
    for standing in found.values():
        standing.marks.sort(key=lambda mark: natural(mark.cell))
    return found


def _asked(book, name, *columns, of=None):
    """Rows (student, *columns) of a lesson, a row a notebook, or a row a cell with `of` Grade or Comment."""
    rows = book.db.query(SubmittedAssignment.student_id, *columns).select_from(SubmittedAssignment)
    rows = rows.join(Assignment, SubmittedAssignment.assignment_id == Assignment.id)
    rows = rows.join(SubmittedNotebook, SubmittedNotebook.assignment_id == SubmittedAssignment.id)
    if of is not None:
        rows = rows.join(of, of.notebook_id == SubmittedNotebook.id).join(BaseCell, of.cell_id == BaseCell.id)
    return rows.filter(Assignment.name == name).all()


def natural(cell):
    """Sorts check-2-9 before manual-2-10."""
    return [(int(part), "") if part.isdigit() else (-1, part) for part in cell.partition("-")[2].split("-")]
