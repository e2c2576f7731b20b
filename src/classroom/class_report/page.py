"""One HTML page that holds everything: no script, no request; and the same figures as CSV."""
import csv
import io
from pathlib import Path

from classroom.class_report import mistakes, plots, tasks
from classroom.class_report.formulas import FEWEST_STUDENTS, fisher
from classroom.class_report.words import Words
from classroom.export import harmless

TEMPLATE = Path(__file__).parents[1] / "templates" / "report"
TASKS = ("lesson", "task", "title", "kind", "points", "students", "with_all_points", "share", "share_low", "share_high", "mean_share_of_points",
         "item_rest_r", "r_low", "r_high", "empty_or_stopped", "unforeseen", "waiting_for_a_marker", "look_at")
MISTAKES = ("lesson", "task", "misconception", "chosen", "students", "what_they_did", "why_it_fails", "where_to_look")


class Chapter:
    """A lesson in the report: its Record and all that is worked out from it."""

    def __init__(self, root, record, language):
        key = mistakes.open_key(root, record.name)
        guesses = mistakes.predictions(key)
        self.words = Words(language)
        self.record, self.items = record, tasks.items(record, guesses, self.words)
        self.mistakes, self.slips = mistakes.mistakes(record, key, language), mistakes.slips(record, key, language)
        self.reliability = tasks.reliability(record, guesses, self.words)
        self.exam = record.name in ("midterm", "final")

    @property
    def chosen(self):
        """The misconceptions that somebody shows, the commonest first; of equally common ones the first of every task."""
        rank, shown = {}, [one for one in self.mistakes if one.count]  # by task, the commonest first
        for one in shown:
            rank[one] = sum(other.task == one.task for other in rank)
        return sorted(shown, key=lambda one: (-one.count, rank[one]))

    @property
    def flagged(self):
        return [item for item in self.items if item.flags]

    @property
    def waiting(self):
        return {task: count for task, count in self.record.waiting.items() if count}

    def spread(self):
        return plots.spread(self.record, self.words).html(110)

    def tasks(self):
        return plots.tasks(self.items, self.words).html(110)

    def leeway(self):
        """What r = .20 might be in truth, in a class of this size."""
        return fisher(0.20, self.record.students)


def html(chapters, records, day, language):
    """The page as text. `records`: all lessons, for the progress; `day`: the date on which it is made."""
    from jinja2 import Environment, FileSystemLoader, StrictUndefined
    from markupsafe import Markup
    words = Words(language)
    environment = Environment(loader=FileSystemLoader(TEMPLATE), autoescape=True, undefined=StrictUndefined, trim_blocks=True, lstrip_blocks=True)
    return environment.get_template("page.html.j2").render(
        chapters=chapters, records=records, made=words.date(day), language=language, words=words, t=words.html, fewest=FEWEST_STUDENTS,
        progress=plots.progress(records, words).html(110), enough=tasks.ENOUGH, safe=Markup, style=Markup((TEMPLATE / "page.css").read_text(encoding="utf-8")))


def tasks_csv(chapters):
    """A row a task."""
    return _csv(TASKS, [[chapter.record.name, item.task, item.title, item.kind, item.points, item.n, *_figures(item), item.blank, item.unforeseen,
                         item.waiting, " ".join(item.flags)] for chapter in chapters for item in chapter.items])


def _figures(item):
    if item.waiting:
        return [None] * 8
    numbers = [item.share, *item.interval, item.mean, item.r, *(item.r_interval or (None, None))]
    return [item.full, *(None if value is None else round(value, 4) for value in numbers)]


def mistakes_csv(chapters):
    """A row a known misconception, also of those that nobody chose."""
    return _csv(MISTAKES, [[chapter.record.name, one.task, one.name, one.count, one.n, one.did, one.why, one.look]
                           for chapter in chapters for one in chapter.mistakes])


def _csv(header, rows):
    written = io.StringIO()
    csv.writer(written).writerows([header, *([value if isinstance(value, (int, float)) else harmless(value) for value in row] for row in rows)])
    return written.getvalue()
