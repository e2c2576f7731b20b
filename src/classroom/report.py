"""`course report`: what happened in the class, as one HTML page and two tables. Light: the work is in classroom.class_report."""
from datetime import date
from pathlib import Path

from classroom.errors import CourseError
from classroom.paths import course_root

HELP = "Show how the class and each task did: a page with plots, and tables."


def arguments(parser):
    parser.add_argument("lesson", nargs="?", metavar="LESSON", help="e.g. 02-norms; default: every lesson that is graded")
    parser.add_argument("--language", "--lang", dest="lang", choices=("en", "id"), default="en", help="language of the page (default: en)")
    parser.add_argument("--to", metavar="FILE", help="the page; default: LESSON-report.html here. The tables stand beside it")


def run(args):
    """Write the page and its tables, and say where they are."""
    page = Path(args.to or f"{args.lesson or 'course'}-report.html")
    files = report(course_root(), page, args.lesson, args.lang)
    print("Written: " + ", ".join(str(file) for file in files) + ". No student is named in them.")
    return 0


def report(root, page, lesson=None, language="en"):
    """Write the report of a lesson (None: of all that are graded). Returns the paths: page, tasks, misconceptions.

    Raises CourseError rather than overwrite a file, and when nothing is graded.
    """
    files = (page, page.with_name(f"{page.stem}-tasks.csv"), page.with_name(f"{page.stem}-misconceptions.csv"))
    _must_be_free(files)
    texts = _texts(root, lesson, language)
    for file, text in zip(files, texts):
        try:
            with file.open("x", encoding="utf-8" if file == page else "utf-8-sig", newline="") as out:
                out.write(text)
        except OSError as problem:
            raise CourseError(f"{file} cannot be written ({problem.strerror}); name another file with --to.") from None
    return files


def _must_be_free(files):
    for file in files:
        if file.exists():
            raise CourseError(f"{file} exists already; name another file with --to.")
    if not files[0].parent.is_dir():
        raise CourseError(f"There is no folder {files[0].parent}. Make it first, or name another file with --to.")


def _texts(root, lesson, language):
    from classroom.class_report import page
    from classroom.class_report.record import all_records, record
    chosen = [record(root, lesson, language)] if lesson else []
    everything = all_records(root, language)
    if not everything:
        raise CourseError("Nothing is graded yet. Grade a lesson with: python3 course.py grade LESSON")
    chosen = chosen or [record(root, one.name, language) for one in everything]
    chapters = [page.Chapter(root, one, language) for one in chosen]
    return page.html(chapters, everything, date.today(), language), page.tasks_csv(chapters), page.mistakes_csv(chapters)
