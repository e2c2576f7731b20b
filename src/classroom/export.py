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
FORMATS = ("canvas", "csv", "moodle")


def arguments(parser):
    parser.add_argument("lesson", metavar="LESSON", help="e.g. 02-norms")
    parser.add_argument("--format", choices=FORMATS, default="csv", help="csv: every task, for a spreadsheet (default); moodle, canvas: for their import")
    parser.add_argument("--column", metavar="NAME", help="what the LMS calls the assignment; for Canvas with its number: 'Norms (4711)' (default: LESSON)")
    parser.add_argument("--feedback", action="store_true", help="with --format moodle: also a zip of all feedback pages for its bulk upload")
    parser.add_argument("--to", metavar="FILE", help="default: LESSON-grades.csv here; '-' for the screen")


def run(args):
    """Write the file and say how many students are in it, who handed in nothing, and what the LMS may refuse."""
    root = course_root()
    if args.feedback and (args.format != "moodle" or args.to == "-"):
        raise CourseError("--feedback makes a zip for Moodle: use it with --format moodle, and with a file.")
    to = Path(args.to or f"{args.lesson}-grades{'' if args.format == 'csv' else '-' + args.format}.csv")
    if args.to == "-":
        sys.stdout.write(as_text(root, args.lesson, args.format, args.column))
        return 0
    print(f"{export(root, args.lesson, args.format, to, args.column)} students in {to}")
    rows = grades(root, args.lesson)
    _say_who_is_missing(root, rows, args.format)
    if args.feedback:
        _pack(root, args.lesson, rows, to.with_name(f"{to.stem}-feedback.zip"))
    return 0


def _say_who_is_missing(root, rows, form):
    _name("Not handed in", [student for student, *_, standing in rows if standing == NOTHING])
    if form == "csv":
        return
    from classroom.lms import university_ids
    listed = university_ids(root)
    _name("Handed in, but not graded, so not in the file", [row[0] for row in rows if isinstance(row[3], str) and row[3] != NOTHING])
    _name("With written answers still to mark, so that the score will change", [row[0] for row in rows if getattr(row[3], "to_mark", 0)])
    _name("Not on the class list, so the LMS may not know this id (give the list: collect … --roster)",
          [row[0] for row in rows if not isinstance(row[3], str) and row[0] not in listed])


def _name(what, students):
    if students:
        print(f"{what}: {', '.join(students)}")


def _pack(root, name, rows, to):
    from classroom.feedback_zip import pack
    pages, left = pack(root, name, [student for student, *_, standing in rows if not isinstance(standing, str)], to)
    print(f"{pages} feedback pages in {to} ({to.stat().st_size / 1e6:.1f} MB)")
    _name("Without a number of Moodle's, so send the page yourself", left)


def export(root, name, form, to, column=None):
    """Write to a new file; returns the number of students in it. Raises CourseError rather than overwrite one."""
    text = as_text(root, name, form, column)
    try:
        with to.open("x", encoding="utf-8-sig" if form == "csv" else "utf-8", newline="") as file:  # Excel knows UTF-8 by the mark at its start
            file.write(text)
    except FileExistsError:
        raise CourseError(f"{to} exists already; name another file with --to.") from None
    except FileNotFoundError:
        raise CourseError(f"There is no folder {to.parent}. Make it first, or name another file with --to.") from None
    except OSError as problem:
        raise CourseError(f"{to} cannot be written ({problem.strerror}); name another file with --to.") from None
    return sum(form == "csv" or not isinstance(standing, str) for *_, standing in grades(root, name))


def as_text(root, name, form, column=None):
    """The whole table as CSV text. `column`: what an LMS calls the assignment."""
    rows = grades(root, name)
    table = plain_csv(rows) if form == "csv" else _lms(form)(root, name, rows, column or name)
    written = io.StringIO()
    csv.writer(written).writerows([[harmless(value) for value in row] for row in table])
    return written.getvalue()


def _lms(form):
    from classroom import lms
    return getattr(lms, form)


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


def harmless(value):
    """A cell that no spreadsheet takes for a formula; numbers as they are, without a needless .0."""
    if isinstance(value, float):
        return f"{value:g}"
    if isinstance(value, str) and value[:1] in tuple("=+-@\t\r"):
        return "'" + value
    return "" if value is None else value
