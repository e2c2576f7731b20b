"""nbgrader's settings for this course. Light: nbgrader imports the rest by name when it needs it."""
import os
import sys
from pathlib import Path


def configure(c):
    """Fill the configuration object that nbgrader gives to nbgrader_config.py."""
    _find_alembic()
    c.CourseDirectory.course_id = "law-in-the-field"
    c.CourseDirectory.source_directory = "build/en"
    c.CourseDirectory.release_directory = "notebooks/en"
    c.CourseDirectory.ignore = [".ipynb_checkpoints", "*.pyc", "__pycache__", "feedback", ".part-*"]

    c.Autograde.exporter_class = "classroom.autograde.HandInExporter"
    c.Autograde.sanitize_preprocessors = ["classroom.autograde.Restore"]
    c.Autograde.autograde_preprocessors = [
        "classroom.autograde.Grade", "classroom.autograde.SaveGrades",
        "nbgrader.preprocessors.AssignLatePenalties", "nbgrader.preprocessors.CheckCellMetadata"]

    c.GenerateFeedback.exporter_class = "classroom.feedback.FeedbackExporter"
    c.GenerateFeedback.preprocessors = ["classroom.feedback.Marks"]
    c.HTMLExporter.filters = {"markdown2html": "classroom.safehtml.markdown"}  # the Formgrader shows what students wrote

    c.ClearSolutions.code_stub = {"python": "..."}
    c.ClearSolutions.text_stub = ""


def _find_alembic():
    """nbgrader starts `alembic` for a new gradebook; it stands beside Python, which need not be on the PATH."""
    here = str(Path(sys.executable).parent)
    if here not in os.environ.get("PATH", "").split(os.pathsep):
        os.environ["PATH"] = here + os.pathsep + os.environ.get("PATH", "")
