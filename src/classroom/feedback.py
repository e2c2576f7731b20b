"""The page a student gets back: scores, reasons, comments; one file, no requests, readable on a phone."""
from functools import lru_cache

from nbconvert.exporters import HTMLExporter, TemplateExporter
from nbconvert.filters import Highlight2HTML
from nbgrader.preprocessors import GetGrades
from traitlets.config import Config

from fieldwork.card import MARKS, number
from fieldwork.wording import say

from classroom.editions import check_call
from classroom.notebooks import is_answer, is_check, is_manual
from classroom.score import notes_in_words, spoken
from classroom.settings import TEMPLATES


class Marks(GetGrades):
    """nbgrader's scores and comments, and whether a person has still to mark."""

    def _get_score(self, cell, resources):
        super()._get_score(cell, resources)
        grade = self.gradebook.find_grade(cell.metadata["nbgrader"]["grade_id"], self.notebook_id, self.assignment_id, self.student_id)
        cell.metadata["nbgrader"]["waiting"] = grade.needs_manual_grade and grade.manual_score is None


class FeedbackExporter(HTMLExporter):
    """Renders an autograded notebook with our own page, whichever part of nbgrader asks for it."""

    def __init__(self, config=None, **kwargs):
        parent = kwargs.get("parent")
        config = Config(config if config is not None else parent.config if parent is not None else {})
        config.FeedbackExporter.template_name = "student"
        config.FeedbackExporter.extra_template_basedirs = [str(TEMPLATES)]
        config.FeedbackExporter.filters = {"markdown2html": "classroom.safehtml.markdown"}
        super().__init__(config=config, **kwargs)

    def from_notebook_node(self, nb, resources=None, **kwargs):
        """As nbconvert, with the words and scores that the page needs, and without what is for the marker."""
        about = nb.metadata.get("classroom", {})
        self.language, self.tasks = about.get("language", "en"), about.get("tasks", {})
        nb.cells = [cell for cell in nb.cells if cell.metadata.get("classroom") != "marker"]
        self.environment.globals.update(
            language=self.language, say=self._say, notes=notes_in_words(about.get("notes", []), self.language),
            kind=_kind, spoken=spoken, waiting=_waiting, state=self._state, changed=self._changed, points=lambda value: number(round(value, 2), self.language))
        self.register_filter("highlight_code", _highlighted)
        if resources.get("classroom"):  # `page` has filled in everything: nbconvert would only check the notebook eleven times
            return self.template.render(nb=nb, resources=resources), resources
        return TemplateExporter.from_notebook_node(self, nb, resources=resources, **kwargs)  # HTMLExporter would parse the page once more

    def _say(self, *path, **params):
        return say("grading", *path, language=self.language, **params)

    def _task(self, cell):
        return self.tasks.get(check_call(cell.source)[0], {"state": "wrong", "points": 0.0})

    def _state(self, cell):
        state = self._task(cell)["state"]
        if state == "error":
            return f"{MARKS['wrong'][0]} {self._say('stopped')}"
        if self._task(cell).get("exam"):
            return f"{MARKS[state][0]} {self._say('exam', f'{state}_state')}"
        return f"{MARKS[state][0]} {say('common', 'states', state, language=self.language)}"

    def _changed(self, cell):
        return abs(cell.metadata["nbgrader"]["score"] - self._task(cell)["points"]) > 1e-6


@lru_cache(4096)  # a class hands in much that is the same
def _highlighted_once(source):
    return Highlight2HTML(pygments_lexer="ipython3")(source)


def _highlighted(source, metadata=None):
    return _highlighted_once(source)


@lru_cache(1)
def _exporter():
    return FeedbackExporter()


def page(nb, student, lesson, standing):
    """The page (HTML) of a graded notebook, with the marks and comments of a `classroom.marks.Standing`."""
    marks = {mark.cell: mark for mark in standing.marks}
    for cell in nb.cells:
        about = cell.metadata.get("nbgrader")
        if about and is_answer(cell) or is_manual(cell):
            about["comment"] = standing.comments.get(cell.id)
        if is_check(cell) or is_manual(cell):
            mark = marks[cell.id]
            about |= {"score": mark.score, "points": mark.max_score, "waiting": mark.unseen}
    about = {"student": student, "assignment": lesson, "notebook": lesson, "late_penalty": standing.late_penalty,
             "score": sum(mark.score for mark in standing.marks) - standing.late_penalty, "max_score": standing.max_score}
    return _exporter().from_notebook_node(nb, {"nbgrader": about, "classroom": True})[0]


def _kind(cell):
    return "check" if is_check(cell) else "manual" if is_manual(cell) else "answer" if is_answer(cell) else ""


def _waiting(nb):
    return any(cell.metadata.get("nbgrader", {}).get("waiting") for cell in nb.cells)
