"""Lesson 10: what flows from factors through four kinds of measures to those they are aimed at, by number, person-hours or money."""
import json

import ipywidgets as widgets

from fieldwork import session
from fieldwork.displays.parts import chosen, need
from fieldwork.displays.picture import Picture
from fieldwork.wording import find
from fieldwork.work import folder

LESSON = "10-countermeasures"
UNITS = ("count", "hours", "budget")
KINDS = ("preemptive", "preventive", "repressive", "curative")
COLOURS = dict(zip(KINDS, ("#1f5a7a", "#8a5a00", "#7a1f3d", "#3d6b2f")))
HATCHES = dict(zip(KINDS, ("", "//", "xx", "..")))
NONE = "none"
LEFT, MIDDLE, RIGHT, BAR, GAP = 0.0, 1.0, 2.0, .05, .02  # x of the three columns, width of a bar, space between bars


def flow_table(measures, unit="count"):
    """How much goes from each factor through each kind to each target: DataFrame factor, kind, target_group, amount (shares that add up to 1).

    measures: DataFrame with factors_addressed, kind, target_group, persons, hours, budget. A measure that names two factors gives half
    to each, so that nothing counts twice; hours that nobody wrote down (empty or 0) are left out. Raises ValueError for another unit.
    """
    need(measures, ["factors_addressed", "kind", "target_group", "persons", "hours", "budget"], "flow_table")
    if unit not in UNITS:
        raise ValueError(f"unit is one of {', '.join(UNITS)}, not {unit!r}")
    weight = {"count": lambda: measures["kind"].notna(), "hours": lambda: measures["persons"] * measures["hours"].fillna(0),
              "budget": lambda: measures["budget"]}[unit]().astype(float)
    factors = measures["factors_addressed"].fillna(NONE).str.split(";")
    rows = measures[["kind", "target_group"]].assign(factor=factors, amount=weight / factors.str.len() / weight.sum()).explode("factor")
    return rows.groupby(["factor", "kind", "target_group"], as_index=False)["amount"].sum().query("amount > 0")


def flow_figure(measures, unit="count", language=None):
    """The flow as a picture with its words: three columns of bars, bands between them, one shade and pattern a kind."""
    words, table, usual = find(chosen(language), LESSON, "display"), flow_table(measures, unit), flow_table(measures)
    order = {column: list(_shares(usual, column)) for column in ("factor", "target_group")} | {"kind": KINDS}  # one order for all units: what moves is size
    return Picture(_drawn(table, unit, words, order), *_told(table, unit, words), words["words"])


def flow(measures, language=None):
    """Buttons for the unit and below them the flow; opens when the lesson's prediction is recorded.

    The widget has `unit` (its buttons) and `picture` (what is drawn) for looking from code.
    """
    words = find(chosen(language), LESSON, "display")
    if not predicted("10.0"):
        return widgets.HTML(f"<p role='status'><b>{words['closed']}</b></p>")
    unit = widgets.ToggleButtons(options=[(words[name], name) for name in UNITS], description=words["unit"], style={"button_width": "auto"})
    picture = widgets.HTML()

    def draw(_=None):
        drawn = flow_figure(measures, unit.value, language)
        picture.value = f"<p role='status'><b>{drawn.alt}</b></p>{drawn._repr_html_()}"

    unit.observe(draw, "value")
    draw()
    box = widgets.VBox([unit, picture])
    box.unit, box.picture = unit, picture
    return box


def predicted(task_id):
    """Has this task's prediction been recorded, now or on another day?"""
    verdict = session.CURRENT.verdicts.get(task_id)
    if verdict is not None and verdict.state == "right":
        return True
    try:
        kept = json.loads((folder() / "predictions.json").read_text(encoding="utf-8"))
        return any(entry["task"] == task_id for entry in kept)
    except (OSError, ValueError, KeyError, TypeError):
        return False


def _shares(table, column, first=()):
    """{entry: share}, in the order of `first`, else by size with 'none' last."""
    sums = table.groupby(column)["amount"].sum().sort_values(ascending=False)
    order = [name for name in first if name in sums.index] or [name for name in sums.index if name != NONE] + [NONE] * (NONE in sums.index)
    return {name: sums[name] for name in order}


def _told(table, unit, words):
    """(alt, everything in words)."""
    kinds, targets = _shares(table, "kind", KINDS), _shares(table, "target_group")
    most, whom = max(kinds, key=kinds.get), max(targets, key=targets.get)
    say = {"unit": words[unit], "kind": words[most], "share": _percent(kinds[most]), "target": words["targets"].get(whom, whom), "whom": _percent(targets[whom]),
           "none": _percent(_shares(table, "factor").get(NONE, 0))}
    lines = [f"{words[column]}: " + ", ".join(f"{_label(name, words)} {_percent(share)}" for name, share in shares.items())
             for column, shares in (("factors", _shares(table, "factor")), ("kinds", kinds), ("aimed_at", targets))]
    return words["alt"].format(**say), "\n".join(lines)


def _percent(share):
    return f"{100 * share:.0f}%" if share >= .005 else "< 1%"


def _label(name, words):
    return words.get(name) if name in KINDS else words["none"] if name == NONE else words["targets"].get(name, name)


def _drawn(table, unit, words, order):
    from matplotlib.figure import Figure
    figure = Figure(figsize=(7.2, 4.6), layout="constrained")
    axes = figure.add_subplot()
    places = {column: _bars(axes, x, _shares(table, column, order[column]), words, side)
              for column, x, side in (("factor", LEFT, "left"), ("kind", MIDDLE, "middle"), ("target_group", RIGHT, "right"))}
    for one, other, x in (("factor", "kind", LEFT), ("kind", "target_group", MIDDLE)):
        _bands(axes, table.groupby([one, other])["amount"].sum(), places[one], places[other], x, one)
    for x, name in ((LEFT, "factors"), (MIDDLE, "kinds"), (RIGHT, "aimed_at")):
        axes.text(x + BAR / 2, 1.03, words[name], ha="center", va="bottom", fontsize=8, fontweight="bold")
    axes.set_title(words["title"].format(unit=words[unit]), fontsize=9, loc="left", pad=16)
    axes.set(xlim=(-.55, 2.62), ylim=(-.28, 1.08))
    axes.axis("off")
    return figure


def _bars(axes, x, shares, words, side):
    """Draw one column of bars from the top down; {name: [lower edge, how much is used on the left, on the right]}."""
    places, top = {}, 1.0
    for name, share in shares.items():
        axes.add_patch(_box(x, top - share, share, COLOURS.get(name, "#444444")))
        label = f"{_label(name, words)}  {_percent(share)}"
        if side == "middle":
            axes.text(x + BAR / 2, top - share / 2, label, ha="center", va="center", fontsize=7, bbox={"facecolor": "white", "edgecolor": COLOURS[name], "pad": 1.5}, zorder=5)
        else:
            axes.text(x - .02 if side == "left" else x + BAR + .02, top - share / 2, label, ha="right" if side == "left" else "left", va="center", fontsize=7)
        places[name] = {"top": top, "in": 0.0, "out": 0.0}
        top -= max(share, .022) + GAP
    return places


def _box(x, y, height, colour):
    from matplotlib.patches import Rectangle
    return Rectangle((x, y), BAR, height, facecolor=colour, edgecolor="none", zorder=3)


def _bands(axes, amounts, left, right, x, column):
    """Curved bands between two columns; shade and pattern are those of the kind."""
    import numpy as np
    t = np.linspace(0, 1, 40)
    bend, xs = 3 * t**2 - 2 * t**3, x + BAR + t * (1 - BAR)
    for one in left:
        for other in right:
            amount = amounts.get((one, other), 0)
            if not amount:
                continue
            start, end = left[one]["top"] - left[one]["out"], right[other]["top"] - right[other]["in"]
            left[one]["out"] += amount
            right[other]["in"] += amount
            kind = other if column == "factor" else one
            upper = start + (end - start) * bend
            axes.fill_between(xs, upper - amount, upper, facecolor=COLOURS[kind], alpha=.38, hatch=HATCHES[kind], edgecolor="white", linewidth=0)
