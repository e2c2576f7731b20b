"""What the gradebook and the graded notebooks say about a class in one lesson. Names stay behind: a report needs none."""
import re
from dataclasses import dataclass, field

import numpy as np

from classroom.editions import languages, release, released_lessons
from classroom.errors import CourseError
from classroom.export import NOTHING, grades

HEADING = re.compile(r"^#{2,3} \w+ (?P<task>\d+\.\d+|[a-z]\d+) · (?P<title>.+?)(?: \([^)]*\))?\s*$", re.MULTILINE)
TITLE = re.compile(r"^# (?P<title>.+?)\s*$", re.MULTILINE)


@dataclass
class Record:
    """A class in one lesson. `marks`: a row a student, a column a task; `states`: per student {task: {"state", "note"}}."""

    name: str
    title: str
    tasks: list
    titles: dict
    points: dict
    marks: np.ndarray
    waiting: dict  # {task: how many answers wait for a marker}
    written: set  # tasks that a person marks
    penalties: np.ndarray
    absent: int
    ungraded: int
    states: list = field(default_factory=list)

    @property
    def students(self):
        return len(self.marks)

    @property
    def settled(self):
        """Tasks in which nothing waits for a marker."""
        return [task for task in self.tasks if not self.waiting.get(task)]

    def column(self, task):
        """The marks of a task."""
        return self.marks[:, self.tasks.index(task)]

    def table(self, tasks):
        """The marks of several tasks, a column each."""
        return self.marks[:, [self.tasks.index(task) for task in tasks]]

    def shares(self):
        """For each student the share of the points that can be said already: over settled tasks, less what came off for lateness."""
        most = sum(self.points[task] for task in self.settled)
        return np.clip(self.table(self.settled).sum(axis=1) - self.penalties, 0, None) / most if most else np.zeros(self.students)


def record(root, name, language="en", with_states=True):
    """The Record of a lesson. Raises CourseError when there is no such lesson or nothing of it is graded."""
    rows = grades(root, name)
    standings = [standing for *_, standing in rows if not isinstance(standing, str)]
    if not standings:
        raise CourseError(f"Nothing of {name!r} is graded yet. Grade with: python3 course.py grade {name}")
    cells = max((standing.marks for standing in standings), key=len)
    tasks = [spoken(mark.cell) for mark in cells]
    marks = np.zeros((len(standings), len(tasks)))
    waiting = dict.fromkeys(tasks, 0)
    for row, standing in enumerate(standings):
        for mark in standing.marks:
            marks[row, tasks.index(spoken(mark.cell))] = mark.score or 0.0
            waiting[spoken(mark.cell)] += mark.waits
    title, titles = headings(root, name, language)
    made = Record(name, title, tasks, titles, {spoken(mark.cell): mark.max_score for mark in cells}, marks, waiting,
                  {spoken(mark.cell) for mark in cells if mark.cell.startswith("manual")}, np.array([standing.late_penalty for standing in standings]),
                  sum(row[3] == NOTHING for row in rows), sum(isinstance(row[3], str) and row[3] != NOTHING for row in rows))
    made.states = _states(root, name, [standing.student for standing in standings]) if with_states else []
    return made


def all_records(root, language="en"):
    """The Records of every lesson of which something is graded, in order, without states."""
    found = []
    for name in released_lessons(root):
        try:
            found.append(record(root, name, language, with_states=False))
        except CourseError:
            continue
    return found


def headings(root, name, language):
    """(title of the lesson, {task: title}) as students read them; the other language where a lesson has only one."""
    there = languages(root, name)
    nb = release(root, name, language if language in there else there[0])
    text = "\n".join(cell.source for cell in nb.cells if cell.cell_type == "markdown")
    title = TITLE.search(text)
    return title["title"] if title else name, {found["task"]: found["title"] for found in HEADING.finditer(text)}


def _states(root, name, students):
    from classroom import book
    rows = book.class_rows(book.open_nbgrader(root), name, students, {})
    return [row["tasks"] for row in rows]


def spoken(cell):
    return cell.partition("-")[2].replace("-", ".") or cell
