"""`course export`: the grades of a lesson as a table, for a spreadsheet or an LMS."""
import csv
import io
import sys
from pathlib import Path

from classroom.errors import CourseError
from classroom.paths import course_root
from classroom.places import need_lesson, submitted_file
from classroom.who import listed_students

HELP = "Write the grades of a lesson to a file."
NOTHING = "not handed in"


def arguments(parser):
    parser.add_argument("lesson", metavar="LESSON", help="e.g. 02-norms")
    parser.add_argument("--format", choices=sorted(FORMATS), default="csv", help="default: csv")
    parser.add_argument("--to", metavar="FILE", help="default: LESSON-grades.csv here; '-' for the screen")


def run(args):
    """Write the file and say how many students are in it, and who handed in nothing."""
    to = Path(args.to or f"{args.lesson}-grades.csv")
    if args.to == "-":
        sys.stdout.write(as_text(course_root(), args.lesson, args.format))
        return 0
    print(f"{export(course_root(), args.lesson, args.format, to)} students in {to}")
    missing = [student for student, *_, standing in grades(course_root(), args.lesson) if standing == NOTHING]
    if missing:
        print(f"Not handed in: {', '.join(missing)}")
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

    Students on the class list (without one, all we know) who have no score are there too, with a standing in words.
    A hand-in that somebody removed from submitted/ and autograded/ counts as not handed in.
    """
    from classroom import book
    from classroom.marks import gradebook, standings
    need_lesson(root, name)
    app = book.open_nbgrader(root)
    known = standings(app, name)
    if not known:
        raise CourseError(f"Nothing of {name!r} is graded yet. Grade with: python3 course.py grade {name}")
    with gradebook(app) as found:
        people = sorted((student.id, " ".join(filter(None, (student.first_name, student.last_name))), student.email or "") for student in found.students)
    listed, met = listed_students(root), {person[0] for person in people}
    rows = [(*person, _standing(root, name, person[0], known)) for person in people + [person for person in listed if person[0] not in met]]
    ids = {person[0] for person in listed}
    return [row for row in rows if not ids or row[0] in ids or row[3] != NOTHING]


def _standing(root, name, student, known):
    if submitted_file(root, student, name).is_file():
        return known.get(student, "not graded")
    return known.get(student, NOTHING) if (root / "autograded" / student / name).is_dir() else NOTHING


def plain_csv(rows):
    """Every student, the total, and each task."""
    cells = [mark.cell for mark in max((standing.marks for *_, standing in rows if not isinstance(standing, str)), key=len, default=[])]
    yield ["student", "name", "email", "handed_in_utc", "score", "max_score", "tasks_to_mark", "late_penalty",
           *("Task " + cell.partition("-")[2].replace("-", ".") for cell in cells)]
    for student, name, email, standing in rows:
        if isinstance(standing, str):
            yield [student, name, email, standing, *[""] * (4 + len(cells))]
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
