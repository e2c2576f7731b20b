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
    except FileNotFoundError:
        raise CourseError(f"There is no folder {to.parent}. Make it first, or name another file with --to.") from None
    except OSError as problem:
        raise CourseError(f"{to} cannot be written ({problem.strerror}); name another file with --to.") from None
    return len(grades(root, name))


def as_text(root, name, form):
    """The whole table as CSV text."""
    rows = FORMATS[form](grades(root, name))
    written = io.StringIO()
    csv.writer(written).writerows([[harmless(value) for value in row] for row in rows])
    return written.getvalue()


def grades(root, name):
    """[(student, name, email, standing), …] in the order of ids; see `classroom.marks.Standing`.

    Students who are known but handed in nothing are there too, with the standing None.
    """
    from classroom import book
    from classroom.marks import gradebook, standings
    from classroom.places import need_lesson
    need_lesson(root, name)
    app = book.open_nbgrader(root)
    known = standings(app, name)
    if not known:
        raise CourseError(f"Nothing of {name!r} is graded yet. Grade with: python3 course.py grade {name}")
    with gradebook(app) as found:
        people = sorted((student.id, " ".join(filter(None, (student.first_name, student.last_name))), student.email or "") for student in found.students)
    return [(*person, known.get(person[0])) for person in people]


def plain_csv(rows):
    """Every student, the total, and each task."""
    cells = [mark.cell for mark in max((standing.marks for *_, standing in rows if standing), key=len, default=[])]
    yield ["student", "name", "email", "handed_in_utc", "score", "max_score", "tasks_to_mark", "late_penalty",
           *(cell.partition("-")[2].replace("-", ".") for cell in cells)]
    for student, name, email, standing in rows:
        if standing is None:
            yield [student, name, email, *[""] * (5 + len(cells))]
            continue
        scores = {mark.cell: mark.score for mark in standing.marks}
        yield [student, name, email, standing.handed_in or "", standing.score, standing.max_score, standing.to_mark, standing.late_penalty,
               *(scores.get(cell) for cell in cells)]


FORMATS = {"csv": plain_csv}


def harmless(value):
    """A cell that no spreadsheet takes for a formula; numbers as they are, without a needless .0."""
    if isinstance(value, float):
        return f"{value:g}"
    if isinstance(value, str) and value[:1] in tuple("=+-@\t\r"):
        return "'" + value
    return "" if value is None else value
