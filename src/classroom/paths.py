"""Where things stand in a course folder."""
import os
from pathlib import Path

from classroom.errors import CourseError

MARK = "nbgrader_config.py"  # the file nbgrader itself looks for at a course root


def course_root(start=None):
    """The course folder: `COURSE_ROOT` if set, else the nearest folder upwards that holds nbgrader_config.py."""
    if os.environ.get("COURSE_ROOT"):
        return Path(os.environ["COURSE_ROOT"]).resolve()
    start = Path(start or Path.cwd()).resolve()
    for folder in (start, *start.parents, Path(__file__).resolve().parents[2]):
        if (folder / MARK).is_file():
            return folder
    raise CourseError(f"This is not a course folder ({MARK} is missing). Change to the folder that holds README.md and course.py.")


def exams(root):
    """Names of those lessons that are exams: drawn from an item bank."""
    return [name for name in lessons(root) if (root / "solutions" / name / "bank").is_dir()]


def lessons(root):
    """Names of the lessons that have a source, in order: ['00-start', '01-question', …]."""
    return sorted(path.parent.name for path in (root / "solutions").glob("*/key.py"))
