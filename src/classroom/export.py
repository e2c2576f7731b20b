"""`course export`: the grades of a lesson as a table, for a spreadsheet or an LMS."""
import csv
import io
import sys
from pathlib import Path

from classroom.errors import CourseError
from classroom.paths import course_root

HELP = "Write the grades of a lesson to a file."


def arguments(parser):
    parser.add_argument("lesson", metavar="LESSON", help="e.g. 02-norms")
    parser.add_argument("--format", choices=sorted(FORMATS), default="csv", help="default: csv")
    parser.add_argument("--to", metavar="FILE", help="default: LESSON-grades.csv here; '-' for the screen")


def run(args):
    """Write the file and say how many students are in it."""
    to = Path(args.to or f"{args.lesson}-grades.csv")
    if args.to == "-":
        sys.stdout.write(as_text(course_root(), args.lesson, args.format))
        return 0
    print(f"{export(course_root(), args.lesson, args.format, to)} students in {to}")
    return 0


def export(root, name, form, to):
    """Write to a new file; returns the number of students. Raises CourseError rather than overwrite one."""
    text = as_text(root, name, form)
    try:
        with to.open("x", encoding="utf-8-sig", newline="") as file:  # Excel knows UTF-8 by the mark at its start
            file.write(text)
    except FileExistsError:
        raise CourseError(f"{to} exists already; name another file with --to.") from None
    return len(grades(root, name))


def as_text(root, name, form):
    """The whole table as CSV text."""
    rows = FORMATS[form](grades(root, name))
    written = io.StringIO()
    csv.writer(written).writerows([[harmless(value) for value in row] for row in rows])
    return written.getvalue()


def grades(root, name):
    """[{"student", "name", "email", "handed_in", "score", "max_score", "to_mark", "late_penalty", "tasks"}, …], one a student.

    Students who are known but handed in nothing are there too, with score None.
    """
    from nbgrader.api import MissingEntry
    from classroom import book
    with book.gradebook(book.open_nbgrader(root)) as gradebook:
        try:
            gradebook.find_assignment(name)
        except MissingEntry:
            raise CourseError(f"Nothing of {name!r} is graded yet. Grade with: course grade {name}") from None
        submissions = {submission.student_id: submission for submission in gradebook.assignment_submissions(name)}
        return [_row(student, submissions.get(student.id)) for student in sorted(gradebook.students, key=lambda student: student.id)]


def _row(student, submission):
    full_name = " ".join(part for part in (student.first_name, student.last_name) if part)
    row = {"student": student.id, "name": full_name, "email": student.email or "", "handed_in": "", "score": None, "max_score": None,
           "to_mark": 0, "late_penalty": 0.0, "tasks": {}}
    if submission is not None:
        marks = sorted((grade for notebook in submission.notebooks for grade in notebook.grades), key=lambda grade: _natural(grade.name))
        penalty = submission.late_submission_penalty or 0.0
        row |= {"handed_in": submission.timestamp or "", "score": max(0.0, submission.score - penalty), "max_score": submission.max_score,
                "late_penalty": penalty, "to_mark": sum(mark.needs_manual_grade for mark in marks),
                "tasks": {mark.name.partition("-")[2].replace("-", "."): mark.score for mark in marks}}
    return row


def _natural(name):
    return [(int(part), "") if part.isdigit() else (-1, part) for part in name.partition("-")[2].split("-")]


def plain_csv(rows):
    """Every student, the total, and each task."""
    tasks = list(max((row["tasks"] for row in rows), key=len, default={}))
    yield ["student", "name", "email", "handed_in_utc", "score", "max_score", "tasks_to_mark", "late_penalty", *tasks]
    for row in rows:
        yield [row["student"], row["name"], row["email"], row["handed_in"], row["score"], row["max_score"], row["to_mark"], row["late_penalty"],
               *(row["tasks"].get(task) for task in tasks)]


FORMATS = {"csv": plain_csv}


def harmless(value):
    """A cell that no spreadsheet takes for a formula; numbers as they are, without a needless .0."""
    if isinstance(value, float):
        return f"{value:g}"
    if isinstance(value, str) and value[:1] in tuple("=+-@\t\r"):
        return "'" + value
    return "" if value is None else value
