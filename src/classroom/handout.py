"""`course handout`: what students get of this course, in one zip, without anything that holds an answer."""
import shutil
import tempfile
from itertools import product
from pathlib import Path

from classroom.build import LANGUAGES, check_lesson
from classroom.editions import release_path
from classroom.errors import CourseError
from classroom.paths import course_root, exams, lessons
from classroom.world import copy

HELP = "Pack what students get: the course without answers, tests, examinations and anything of yours, in one zip."
FOR_STUDENTS = (".github/images", "CITATION.cff", "LICENSE", "LICENSE-CONTENT", "README.md", "README.id.md", "course.cmd", "course.py", "datasets",
                "nbgrader_config.py", "pyproject.toml", "requirements.txt", "src")  # named one by one, like what a course is made of


def arguments(parser):
    parser.add_argument("--out", metavar="FILE.zip", help="a new file (default: one beside this course, named after it)")


def run(args):
    """Pack and say what is in it; returns the exit status."""
    root = course_root()
    out = Path(args.out or root.with_name(f"{root.name}-students.zip")).resolve()
    packed = pack(root, out)
    print(f"For students: {out}\n  {len(packed)} lessons in {len(LANGUAGES)} languages; no answers, no tests, no examinations, no work of anybody.\n"
          "Unpack it on a machine that never saw the course, and do lesson 0 with it, before you put it on your LMS.")
    for name in exams(root):
        print(f"  On the day of the {name}: notebooks/en/{name}/{name}.ipynb or notebooks/id/{name}/{name}.ipynb of this folder.")
    return 0


def pack(root, out):
    """Write the zip, all of it or nothing. Returns the names of the lessons in it.

    Raises CourseError where `out` is there already or a notebook is not as it was released: an instructor who tries
    a lesson out leaves answers in it.
    """
    if out.suffix != ".zip":
        raise CourseError(f"--out {out.name}: name a file that ends in .zip.")
    if out.exists():
        raise CourseError(f"{out} is there already; name another file with --out.")
    names = [name for name in lessons(root) if name not in exams(root)]
    if not names:
        raise CourseError("This course has no solutions/, so it is what students get already.")
    for name in names:
        check_lesson(root, name)
    with tempfile.TemporaryDirectory() as scratch:
        course = Path(scratch) / root.name
        copy(root, course, FOR_STUDENTS)
        for name, language in product(names, LANGUAGES):
            notebook = release_path(course, name, language)
            notebook.parent.mkdir(parents=True)
            shutil.copyfile(release_path(root, name, language), notebook)
        made = shutil.make_archive(str(Path(scratch) / "made"), "zip", scratch, root.name)
        out.parent.mkdir(parents=True, exist_ok=True)
        shutil.move(made, out)
    return names
