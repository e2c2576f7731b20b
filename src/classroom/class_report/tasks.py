"""How each task did: how many have it, how it goes with the rest, and what is worth a second look."""
from collections import Counter
from dataclasses import dataclass, field

from classroom.class_report.formulas import FEWEST_ITEMS, FEWEST_STUDENTS, all_or_nothing, alpha, alpha_interval, fisher, item_rest, wilson
from classroom.class_report.words import Words

ENOUGH = 100  # first attempts; fewer only raise a question: with 30 students r = .20 may be anything from -.17 to .52
FEW, HALF, EMPTY, UNFORESEEN = 0.20, 0.50, 0.25, 0.10
FORESEEN_BY_NOBODY = {"other", "look_at", "case", "twin", "strange"}
ENGLISH = Words("en")


@dataclass
class Item:
    """One task in one class. `full` of `n` have all its points; intervals are 95 %; None where a figure would mean nothing."""

    task: str
    title: str
    points: float
    n: int
    written: bool
    prediction: bool
    waiting: int
    full: int = 0
    mean: float | None = None  # share of the points
    interval: tuple | None = None
    r: float | None = None
    r_interval: tuple | None = None
    blank: int = 0
    unforeseen: int = 0
    flags: list = field(default_factory=list)

    @property
    def share(self):
        return self.full / self.n if self.n else None

    @property
    def kind(self):
        return "prediction" if self.prediction else "written" if self.written else "checked"


@dataclass(frozen=True)
class Reliability:
    """KR-20 or α of the marks of a lesson with its interval; `value` None, with the reason why."""

    name: str
    value: float | None
    interval: tuple | None
    items: int
    reason: str = ""


def items(record, predictions=(), words=ENGLISH):
    """[Item, …] of a `Record`, in the order of the lesson. `predictions`: tasks in which every answer earns the points; `words`: for what is pointed out."""
    counted = [task for task in record.settled if task not in predictions]
    enough = record.students >= FEWEST_STUDENTS and len(counted) >= FEWEST_ITEMS
    rest = dict(zip(counted, item_rest(record.table(counted)))) if enough else {}
    return [_item(record, task, task in predictions, rest.get(task), words) for task in record.tasks]


def _item(record, task, prediction, r, words):
    n, points, waiting = record.students, record.points[task], record.waiting.get(task, 0)
    item = Item(task, record.titles.get(task, ""), points, n, task in record.written, prediction, waiting)
    if waiting:
        return item
    marks, noted = record.column(task), Counter(entry["note"] for entry in _entries(record, task) if entry["state"] != "right")
    item.full, item.mean = int((marks >= points - 1e-9).sum()), float(marks.mean() / points) if points else None
    item.interval, item.r, item.r_interval = wilson(item.full, n), r, fisher(r, n)
    item.blank = sum(entry["state"] in ("blank", "error") for entry in _entries(record, task))
    item.unforeseen = sum(noted[note] for note in FORESEEN_BY_NOBODY)
    item.flags = [] if prediction or n < FEWEST_STUDENTS else _flags(item, words)
    return item


def _entries(record, task):
    return [tasks[task] for tasks in record.states if task in tasks]


def _flags(item, words):
    """What to look at, each with what so few students leave open."""
    found = []
    if item.share < FEW and item.mean < HALF:  # with part of the points for most it is not hard, only long
        high = item.interval[1]
        but = words("flags", "hard_sure") if high < FEW else words("flags", "hard_open", high=words.percent(high))
        found.append(words("flags", "hard", full=item.full, n=item.n, but=but))
    if item.r is not None and item.r < 0:
        high = (item.r_interval or (item.r, item.r))[1]
        but = words("flags", "against_sure") if high < 0 else words("flags", "against_open", n=item.n, high=words.signed(high))
        found.append(words("flags", "against", r=words.signed(item.r), but=but))
    if item.unforeseen >= max(3, UNFORESEEN * item.n):
        found.append(words("flags", "unforeseen", count=item.unforeseen, n=item.n))
    if item.blank >= max(3, EMPTY * item.n):
        found.append(words("flags", "blank", count=item.blank, n=item.n))
    return found


def reliability(record, predictions=(), words=ENGLISH):
    """The Reliability of the marks over all settled tasks that vary in what they earn."""
    counted = [task for task in record.settled if task not in predictions]
    table, points = record.table(counted), [record.points[task] for task in counted]
    name = "KR-20" if counted and all_or_nothing(table, points) else words("tasks", "cronbach")
    if len(counted) < FEWEST_ITEMS or record.students < FEWEST_STUDENTS:
        return Reliability(name, None, None, len(counted), words("tasks", "few", items=FEWEST_ITEMS, students=FEWEST_STUDENTS))
    value = alpha(table)
    if value is None:
        return Reliability(name, None, None, len(counted), words("tasks", "no_variance"))
    return Reliability(name, value, alpha_interval(table), len(counted))
