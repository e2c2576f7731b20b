"""`course grade`: run every hand-in of a lesson in the sandbox, score it, store it through nbgrader, write the feedback."""
import os
from concurrent.futures import ThreadPoolExecutor, as_completed
from contextlib import contextmanager

from classroom import fence
from classroom.errors import CourseError
from classroom.paths import course_root

HELP = "Grade the hand-ins of a lesson, with feedback for each student."


def arguments(parser):
    parser.add_argument("lesson", metavar="LESSON", help="e.g. 02-norms")
    parser.add_argument("--jobs", type=int, default=os.cpu_count() or 1, metavar="N", help="how many at once (default: one a processor)")
    parser.add_argument("--force", action="store_true", help="grade again what has not changed since")
    parser.add_argument("--student", action="append", metavar="ID", help="only this student (may be repeated)")


def run(args):
    """Grade and print the class; 1 when a hand-in could not be graded."""
    from classroom.who import listed_students
    root = course_root()
    rows = grade_lesson(root, args.lesson, args.jobs, args.force, args.student)
    print_class(rows)
    missing = [student for student, *_ in listed_students(root) if student not in {row["student"] for row in rows}]
    if missing and not args.student:
        print(f"Not handed in: {', '.join(missing)}")
    return 1 if any(row["problem"] for row in rows) else 0


def grade_lesson(root, name, jobs=2, force=False, students=None):
    """Grade what is new (everything with `force`). Returns a row a hand-in: see `classroom.book.class_rows`."""
    from classroom import book
    from classroom.marking import open_lesson, show_to_formgrader
    chosen = _chosen(root, name, students)
    lesson = open_lesson(root, name)
    show_to_formgrader(root, name)
    nbgrader = book.open_nbgrader(root)
    if not fence.fenced():
        print(fence.WARNING)
    due = chosen if force else book.due(nbgrader, lesson, chosen)
    problems = _grade(nbgrader, lesson, due, max(jobs, 1))
    written = book.write_feedback(nbgrader, name, [student for student in chosen if student not in problems])
    if not due:
        print(f"Nothing new to grade (--force grades all again); {written or 'no'} feedback pages changed.")
    return book.class_rows(nbgrader, name, chosen, problems)


def _chosen(root, name, students):
    """Whose hand-ins to grade. Raises CourseError when there is none, or a wanted one is missing."""
    from classroom.places import handed_in, need_lesson
    need_lesson(root, name)
    there = handed_in(root, name)
    if not there:
        raise CourseError(f"There are no hand-ins of {name} in submitted/. Put them there with: python3 course.py collect {name} FILE…")
    for student in students or ():
        if student not in there:
            raise CourseError(f"There is no hand-in of {name} by {student!r}. There are: {', '.join(there[:12])}{', …' if len(there) > 12 else ''}")
    return [student for student in there if not students or student in students]


def _grade(nbgrader, lesson, students, jobs):
    """Run on `jobs` threads, a process each; store here, one after the other. Returns {student: why it failed}."""
    from classroom import book
    problems = {}
    with ThreadPoolExecutor(jobs) as pool, _progress(lesson.name, len(students)) as advance:
        futures = {pool.submit(book.prepare, lesson, student): student for student in students}
        try:
            for future in as_completed(futures):
                student = futures[future]
                try:
                    book.store(nbgrader, lesson.name, student, future.result())
                except Exception as error:  # one hand-in never stops the class
                    problems[student] = book.reason(error)
                advance()
        except BaseException:
            pool.shutdown(cancel_futures=True)
            raise
    return problems


@contextmanager
def _progress(name, total):
    """A bar on the terminal; nothing where there is none, as in a file or a test."""
    from rich.console import Console
    from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeRemainingColumn
    console = Console(stderr=True)
    columns = (TextColumn(name), BarColumn(), MofNCompleteColumn(), TimeRemainingColumn())
    with Progress(*columns, transient=True, console=console, disable=not console.is_terminal) as progress:
        task = progress.add_task(name, total=total)
        yield lambda: progress.advance(task)


def print_class(rows):
    """The class: student, score, what is still to be marked, and what was odd about each hand-in."""
    from classroom.tables import print_table
    print_table(("student", "score", "of", "to mark", "notes"), [
        (row["student"], _number(row["score"]), _number(row["max_score"]), row["to_mark"] or "", row["problem"] or " ".join(row["notes"])) for row in rows],
        right=("score", "of", "to mark"))
    graded = [row for row in rows if not row["problem"]]
    print(f"{len(graded)} of {len(rows)} graded; {sum(bool(row['to_mark']) for row in graded)} wait for a marker.")


def _number(value):
    return "" if value is None else f"{value:g}"
