"""nbgrader's settings for this course. Light: nbgrader imports the rest by name when it needs it."""
import importlib.util
import os
import sys
from pathlib import Path

GRADEBOOK = "COURSE_GRADEBOOK"  # an address such as postgresql+psycopg://…; not in a file, because it may hold a password
TEMPLATES = Path(__file__).with_name("templates")


def configure(c):
    """Fill the configuration object that nbgrader gives to nbgrader_config.py."""
    _find_alembic()
    c.CourseDirectory.course_id = "law-in-the-field"
    c.CourseDirectory.source_directory = "build/en"
    c.CourseDirectory.release_directory = "build/release"  # not notebooks/: only `course build` writes what students get
    if os.environ.get(GRADEBOOK):
        c.CourseDirectory.db_url = os.environ[GRADEBOOK]
    c.CourseDirectory.ignore = [".ipynb_checkpoints", "*.pyc", "__pycache__", "feedback", ".part-*"]

    c.Autograde.exporter_class = "classroom.autograde.HandInExporter"
    c.Autograde.sanitize_preprocessors = ["classroom.autograde.Restore"]
    c.Autograde.autograde_preprocessors = [
        "classroom.autograde.Grade", "classroom.autograde.SaveGrades",
        "nbgrader.preprocessors.AssignLatePenalties", "nbgrader.preprocessors.CheckCellMetadata"]

    c.GenerateFeedback.exporter_class = "classroom.feedback.FeedbackExporter"
    c.GenerateFeedback.preprocessors = ["classroom.feedback.Marks"]
    c.HTMLExporter.filters = {"markdown2html": "classroom.safehtml.markdown"}  # the Formgrader shows what students wrote
    c.HTMLExporter.extra_template_basedirs = [str(TEMPLATES), str(_nbgraders_templates())]

    c.ClearSolutions.code_stub = {"python": "..."}
    c.ClearSolutions.text_stub = ""


def _nbgraders_templates():
    return Path(next(iter(importlib.util.find_spec("nbgrader").submodule_search_locations))) / "server_extensions" / "formgrader" / "templates"


def _find_alembic():
    """nbgrader starts `alembic` for a new gradebook; it stands beside Python, which need not be on the PATH."""
    here = str(Path(sys.executable).parent)
    if here not in os.environ.get("PATH", "").split(os.pathsep):
        os.environ["PATH"] = here + os.pathsep + os.environ.get("PATH", "")
