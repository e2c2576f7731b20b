"""The timeline on paper: the same bars as the display, still."""
import datetime

from matplotlib.dates import date2num
from matplotlib.figure import Figure
from matplotlib.patches import Polygon

from fieldwork.displays.parts import chosen, day, need, words
from fieldwork.displays.picture import Picture
from fieldwork.displays.timeline import COLUMNS, FIRST, LAST, arranged, kinds

HUES = ("#174a8c", "#b8801c", "#149a70", "#a070d8", "#57470f", "#8a1548", "#d0603c", "#0a86ad", "#6b7280")
HATCHES = ("", "----", "////", "..", "||||", "xxx", "\\\\\\", "--", "++")
INK, SOFT, LINE = "#111111", "#595959", "#d5d5d5"
TITLE = 1.35  # rows that the title of a topic takes
ROW, WIDTH = 0.18, 8.4  # inches
EDGE, NAME, AXIS, AXIS_END, KIND = 0.1, 0.26, 3.05, 6.7, 6.8  # inches from the left: the columns of the figure


def timeline_figure(articles, date=None, language=None):
    """The bars of `timeline` as a figure for a page, on a given day or on none.

    articles: DataFrame as `load("articles")` gives it. date: any form of a date, or None for no line.
    Returns a Picture: the notebook shows it with a text alternative; `.alt`, `.describe`, `.figure`, `.save(path)`.
    Raises ValueError when a column is missing.
    """
    need(articles, COLUMNS, "timeline_figure")
    language = chosen(language)
    say, labels = words("figure", language), {k["kind"]: k["label"] for k in kinds(articles, language)}
    rows = arranged(articles, language)
    when = day(date)
    bold = [not when or (row["from"] <= when and when <= (row["to"] or LAST)) for row in rows]
    told = {"total": len(rows), "n": sum(bold), "date": _written(when, say) if when else ""}
    disputed = words("timeline", language)["disputed_short"]
    describe = "\n".join(_sentence(row, labels, say, words("timeline", language)) for row in rows)
    return Picture(lambda: _draw(rows, bold, when, labels, say, told, disputed), say["alt_date" if when else "alt"].format(**told), describe, say["words"])


def _draw(rows, bold, when, labels, say, told, disputed):
    places, height = _places(rows)
    above, below = 2.1 if when else 1.0, 1.1  # rows of paper over and under the bars
    whole = height + above + below
    figure = Figure(figsize=(WIDTH, whole * ROW))
    axes = figure.add_axes((AXIS / WIDTH, below / whole, (AXIS_END - AXIS) / WIDTH, height / whole))
    _frame(axes, height)
    for i, (row, y) in enumerate(zip(rows, places)):
        _bar(axes, row, y, list(labels).index(row["kind"]), bold[i], thin=0.09)
        _words(axes, row, y, bold[i], i == 0 or rows[i - 1]["group"] != row["group"], labels[row["kind"]], disputed)
    _beside(axes, KIND, -0.95, say["addressed"], style="italic", color=SOFT)
    if when:
        axes.axvline(date2num(datetime.date.fromisoformat(when)) + 0.5, color=INK, linewidth=1.2)
        figure.text(EDGE / WIDTH, 1 - 0.9 / whole, say["heading"].format(**told), fontsize=10, weight="bold", color=INK, va="center")
    figure.text(EDGE / WIDTH, 0.5 / whole, say["key" if when else "key_all"], fontsize=7, color=SOFT, va="center")
    return figure


def _places(rows):
    """The height of each row, in rows from the top, with room for the titles of topics; and the height of all."""
    places, y = [], TITLE - 0.35
    for i, row in enumerate(rows):
        y += 0 if i == 0 else 1 if rows[i - 1]["group"] == row["group"] else 1 + TITLE
        places.append(y)
    return places, y + 1


def _frame(axes, height):
    axes.set_xlim(date2num(datetime.date.fromisoformat(FIRST)), date2num(datetime.date.fromisoformat(LAST)) + 1)
    axes.set_ylim(height - 0.5, -0.5)
    years = range(int(FIRST[:4]), int(LAST[:4]) + 1, 5)
    axes.set_xticks([date2num(datetime.date(year, 1, 1)) for year in years], [str(year) for year in years], fontsize=7.5, color=SOFT)
    axes.set_yticks([])
    axes.xaxis.tick_top()
    axes.tick_params(length=0, pad=2)
    axes.grid(axis="x", color=LINE, linewidth=0.6)
    axes.set_axisbelow(True)
    axes.spines[:].set_visible(False)


def _bar(axes, row, y, n, bold, thin):
    """One bar: thick with hue and pattern where it binds, thin and pale elsewhere; pointed where it runs on."""
    left, right = axes.get_xlim()
    start = max(left, date2num(datetime.date.fromisoformat(row["from"]))) if row["from"] else left
    stop = date2num(datetime.date.fromisoformat(row["to"])) + 1 if row["to"] else right
    if stop <= left or start >= right:
        return
    half = 0.31 if bold else thin
    point = (right - left) * 0.012 if bold else 0
    a, b = (point if start <= left else 0), (point if stop >= right else 0)
    corners = [(start + a, y - half), (stop - b, y - half), (stop, y), (stop - b, y + half), (start + a, y + half), (start, y)]
    axes.add_patch(Polygon(corners, closed=True, facecolor=HUES[n % 9], edgecolor="white", linewidth=0,
                           hatch=HATCHES[n % 9] if bold else "", alpha=1 if bold else 0.45))


def _words(axes, row, y, bold, first, kind, disputed):
    left, right = axes.get_xlim()
    colour = INK if bold else SOFT
    name = row["label"].removeprefix(f"{row['group']}, ")
    if first:
        _beside(axes, EDGE, y - 1.05, row["group"], weight="bold", color=INK)
    _beside(axes, NAME, y, name, color=colour)
    _beside(axes, KIND, y, kind, color=colour)
    if row["disputed"] and row["from"]:
        start = date2num(datetime.date.fromisoformat(row["from"]))
        axes.text(start - (right - left) * 0.015, y, disputed, fontsize=7, style="italic", color=colour, ha="right", va="center",
                  bbox={"facecolor": "white", "edgecolor": "none", "pad": 0.8})


def _beside(axes, inches, y, words, **style):
    """Words in a column of the figure (inches from its left edge), on the height of a row."""
    share = (inches - AXIS) / (AXIS_END - AXIS)
    axes.annotate(words, (share, y), xycoords=axes.get_yaxis_transform(), fontsize=7.2, va="center", annotation_clip=False, **style)


def _sentence(row, labels, say, timeline_words):
    validity = timeline_words["from_to" if row["to"] else "since"].format(**{"from": _written(row["from"], say), "to": _written(row["to"], say)})
    return say["row"].format(label=row["label"], kind=labels[row["kind"]], validity=validity, disputed=say["disputed"] if row["disputed"] else "")


def _written(iso, say):
    """'2026-01-02' as '2 January 2026', in the language of the labels; empty stays empty."""
    if not iso:
        return ""
    when = datetime.date.fromisoformat(iso)
    return f"{when.day} {say['months'][when.month - 1]} {when.year}"
