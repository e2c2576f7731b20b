"""Lesson 02: which provisions are in force on a day. Drag the day, and the law changes."""
import datetime

import anywidget
import traitlets

from fieldwork.displays.parts import asset, chosen, day, need, text, truth, words

FIRST, LAST = "2005-01-01", "2027-12-31"  # the ends of the axis, both included
PRESETS = ("2019-05-01", "2024-06-15", "2026-01-01", "2026-01-02", "2026-03-10")
COLUMNS = ("article_id", "valid_from", "valid_to", "addressee", "status")


def timeline(articles, language=None, date=PRESETS[0]):
    """Move a day over the law: bars for the time in which each article binds, cards for those that bind on that day.

    articles: DataFrame as `load("articles")` gives it; `valid_to` is the last day, empty while there is no end.
    date: the day to begin with, from 2005 to 2027.
    Returns a widget; `.date` is the day shown ('YYYY-MM-DD', may be set), `.in_force` the ids of the articles that
    the display has found in force on it (empty until the display has been on a screen).
    Raises ValueError when a column is missing.
    """
    need(articles, COLUMNS, "timeline")
    language = chosen(language)
    return Timeline(articles=arranged(articles, language), kinds=kinds(articles, language), date=date, language=language,
                    words=words("timeline", language))


def arranged(articles, language):
    """The articles as the display needs them, by topic (in the order of the table) and, within it, by first day."""
    rows = [article(row, language) for row in articles.to_dict("records")]
    topics = list(dict.fromkeys(row["group"] for row in rows))
    return sorted(rows, key=lambda row: (topics.index(row["group"]), row["from"], row["to"] or LAST))


def kinds(articles, language):
    """The addressees that occur, in a fixed order (so that each keeps its colour), with their labels."""
    known, seen = words("addressees", language), [text(kind) for kind in articles["addressee"].unique()]
    ordered = [kind for kind in known if kind in seen] + sorted(kind for kind in seen if kind not in known)
    return [{"kind": kind, "label": known.get(kind, kind.replace("_", " "))} for kind in ordered]


class Day(traitlets.TraitType):
    """A day on the axis: takes any date that pandas reads, keeps 'YYYY-MM-DD'."""

    def validate(self, obj, value):
        """The day as text; TraitError for one that is not on the axis."""
        iso = day(value)
        if not FIRST <= iso <= LAST:
            raise traitlets.TraitError(f"date goes from {FIRST} to {LAST}, not {value!r}")
        return iso


class Timeline(anywidget.AnyWidget):
    """The widget behind `timeline`. `date` and `in_force` are meant for use from code."""

    _esm = asset("shared.js", "timeline_chart.js", "timeline.js")
    _css = asset("shared.css", "timeline.css")
    date = Day(PRESETS[0], help="the day shown").tag(sync=True)
    in_force = traitlets.List(traitlets.Unicode(), help="ids of the articles in force on that day").tag(sync=True)
    articles = traitlets.List().tag(sync=True)
    words = traitlets.Dict().tag(sync=True)
    language = traitlets.Unicode("en").tag(sync=True)
    ends = traitlets.List([FIRST, LAST]).tag(sync=True)
    kinds = traitlets.List().tag(sync=True)
    presets = traitlets.List(list(PRESETS)).tag(sync=True)

    def __repr__(self):
        """What a terminal, a grader's log or a page without scripts shows instead of the display."""
        shown = datetime.date.fromisoformat(self.date)
        return f"timeline: {len(self.articles)} x {shown:%Y-%m-%d}"


def article(row, language):
    """One row as the display needs it: texts in the chosen language, dates as ISO text, empty where open."""
    def local(stem):
        return text(row.get(f"{stem}_{language}", row.get(stem)))

    months, label = row.get("max_months"), local("label")
    return {"id": text(row["article_id"]), "label": label, "group": local("topic") or label.split(",")[0],
            "paraphrase": local("paraphrase"),
            "from": day(row["valid_from"]), "to": day(row["valid_to"]), "kind": text(row["addressee"]),
            "complaint": truth(row.get("complaint_only")), "months": None if text(months) == "" else int(months),
            "disputed": text(row["status"]) == "disputed", "note": local("status_note"),
            "fictional": truth(row.get("fictional"))}
