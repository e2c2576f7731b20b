"""`course grade`: run every hand-in of a lesson in the sandbox, score it, store it for nbgrader, write the feedback."""
import os
import time
from contextlib import closing
from functools import partial
from itertools import islice

from classroom import fence, workers
from classroom.errors import CourseError
from classroom.lock import only_one
from classroom.paths import course_root
from classroom.screen import print_changes, print_class, progress

HELP = "Grade the hand-ins of a lesson, with feedback for each student."
TOGETHER = 0.5  # seconds of work that are stored in one transaction


def arguments(parser):
    parser.add_argument("lesson", metavar="LESSON", help="e.g. 02-norms")
    parser.add_argument("--jobs", type=int, default=os.cpu_count() or 1, metavar="N", help="how many at once (default: one a processor)")
    parser.add_argument("--scheduler", metavar="ADDRESS", help="let a Dask cluster do it, e.g. tcp://10.0.0.5:8786 (see solutions/cluster.md)")
    parser.add_argument("--force", action="store_true", help="grade again what has not changed since")
    parser.add_argument("--student", action="append", metavar="ID", help="only this student (may be repeated)")
    parser.add_argument("--sandbox", choices=("bubblewrap", "none"), default="bubblewrap", help="none: run the code of people you trust with the rights of your account")


def run(args):
    """Grade and print the class; 1 when a hand-in could not be graded."""
    from classroom.who import listed_students
    root = course_root()
    if args.sandbox == "none" and args.scheduler:
        raise CourseError("--sandbox none is for this machine; the workers of a cluster need bubblewrap.")
    if args.sandbox == "none":
        fence.allow_none()
    rows = grade_lesson(root, args.lesson, args.jobs, args.force, args.student, args.scheduler)
    print_class(rows)
    missing = [student for student, *_ in listed_students(root) if student not in {row["student"] for row in rows}]
    if missing and not args.student:
        print(f"Not handed in: {', '.join(missing)}")
    return 1 if any(row["problem"] for row in rows) else 0


def grade_lesson(root, name, jobs=2, force=False, students=None, scheduler=None):
    """Grade what is new (everything with `force`), here or on the cluster of a Dask scheduler. Returns a row a hand-in: see `classroom.book.class_rows`."""
    chosen = _chosen(root, name, students)
    if not scheduler:
        fence.need()
        if not fence.fenced():
            print(fence.WARNING)
    try:
        with only_one(root, name):
            return _locked(root, name, max(jobs, 1), force, chosen, scheduler)
    except BlockingIOError:
        raise CourseError(f"{name} is being graded already, in another window or on another machine. Wait for it, or stop it there.") from None


def _locked(root, name, jobs, force, chosen, scheduler):
    from classroom import autograde, book, database, pages
    from classroom.marking import open_lesson, show_to_formgrader
    lesson = open_lesson(root, name)
    show_to_formgrader(root, name)
    nbgrader = book.open_nbgrader(root)
    with database.only_one(nbgrader.coursedir.db_url, name):
        autograde.register(root, nbgrader.coursedir.db_url, nbgrader.coursedir.course_id, name)
        due = chosen if force else book.due(nbgrader, lesson, chosen)
        start = time.monotonic()
        problems, changed = _grade(nbgrader, lesson, due, jobs, autograde.LIMITS, scheduler)
        print_changes(changed)
        graded = time.monotonic()
        written = pages.write(nbgrader, name, [student for student in chosen if student not in problems], jobs, problems)
    if due:
        print(f"Graded {len(due)} in {graded - start:.1f} s; made {written} feedback pages in {time.monotonic() - graded:.1f} s.")
    else:
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


def _grade(nbgrader, lesson, students, jobs, limits, scheduler):
    """Run in `jobs` processes or on a cluster; store here, a batch at a time. Returns ({student: why it failed}, {student: changed scores})."""
    from classroom.book import reason
    from classroom.places import Students
    from classroom.writer import Writer
    writer, people, problems, changed = Writer(nbgrader, lesson.root, lesson.name), Students(lesson.root).details(), {}, {}
    done = _outcomes(lesson, students, jobs, limits, scheduler)
    with closing(done), progress(lesson.name, len(students)) as advance:
        while batch := list(_together(done)):
            problems |= {student: reason(error) for student, _, error in batch if error}
            fine = [result for _, result, error in batch if not error]
            problems |= _store(writer, fine, people, changed)
            advance(len(batch))
    return problems, changed


def _outcomes(lesson, students, jobs, limits, scheduler):
    from classroom import graded
    if not scheduler:
        return workers.outcomes(graded.prepare, jobs, students, lesson.root, lesson.name, limits)
    from classroom import cluster, release, remote
    return workers.outcomes(remote.grade, jobs, students, release.same(), cluster.parcel(lesson), limits,
                            pool=lambda jobs: cluster.Cluster(scheduler), fetch=partial(graded.fetch, lesson.root, lesson.name))


def _together(done):
    """The outcomes of the next half second, at least one."""
    start = time.monotonic()
    for outcome in islice(done, 100):
        yield outcome
        if time.monotonic() - start > TOGETHER:
            return


def _store(writer, batch, people, changed):
    """Store a batch, or each alone should one of them not go in. Returns {student: why not}."""
    from classroom import database
    from classroom.book import reason
    try:
        changed |= writer.write(batch, people) if batch else {}
    except Exception as error:  # one hand-in never stops the class …
        database.need(writer.app.coursedir.db_url)  # … but a server that is gone does
        if len(batch) == 1:
            return {batch[0].student: reason(error)}
        return {student: why for graded in batch for student, why in _store(writer, [graded], people, changed).items()}
    for graded in batch:
        writer.finish(graded)
    return {}
