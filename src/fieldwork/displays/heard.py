"""Lesson 05: how many of the women brought something up, by who asked; as a textbook would print it."""
import pandas as pd
from matplotlib.figure import Figure

from fieldwork.displays.parts import chosen
from fieldwork.displays.picture import Picture
from fieldwork.displays.rehearsal import ROLES
from fieldwork.wording import find

HUES, HATCHES = ("#174a8c", "#b8801c", "#149a70"), ("", "////", "....")
INK, SOFT, LINE = "#111111", "#595959", "#d5d5d5"
WIDTH, BAR, GAP, TOP, BOTTOM = 7.2, .21, .2, .5, .42  # inches


def heard_figure(rates, language=None):
    """Bars for {code: {role: share}}: a group for each code, a bar for each interviewer, its name beside it.

    rates: a dict of dicts or Series, or a DataFrame either way round; shares from 0 to 1, blanks allowed while a task is open.
    Returns a Picture, or one sentence where nothing is filled in yet.
    """
    language = chosen(language)
    words = find(language, "05-interviews", "heard")
    table = _table(rates)
    if table is None:
        return words["empty"]
    alt = words["alt"].format(codes=", ".join(table.columns))
    lines = [words["line"].format(code=code, role=words[role], share=_written(table.at[role, code], words)) for code in table.columns for role in ROLES]
    return Picture(_draw(table, words), alt, "\n".join(lines), words["in_words"])


def _table(rates):
    """A DataFrame of roles x codes, or None."""
    try:
        given = rates if isinstance(rates, pd.DataFrame) else {code: dict(shares) for code, shares in dict(rates).items() if shares is not ...}
        table = pd.DataFrame(given)
        table = table if set(ROLES) & set(table.index) else table.T
        table = table.reindex(list(ROLES)).apply(pd.to_numeric, errors="coerce")
    except (TypeError, ValueError):
        return None
    return None if table.empty or table.isna().all(axis=None) else table.dropna(axis=1, how="all")


def _written(share, words):
    return words["nothing"] if pd.isna(share) else f"{share:.2f}".replace(".", words["decimal_mark"])


def _draw(table, words):
    height = len(table.columns) * (len(ROLES) * BAR + GAP)
    whole = height + TOP + BOTTOM
    figure = Figure(figsize=(WIDTH, whole))
    axes = figure.add_axes((.27, BOTTOM / whole, .66, height / whole))
    for number, code in enumerate(table.columns):
        top = number * (len(ROLES) * BAR + GAP) + GAP / 2
        axes.text(-.385, top + 1.5 * BAR, code, fontsize=8.5, weight="bold", color=INK, va="center", transform=axes.get_yaxis_transform(), clip_on=False)
        for place, role in enumerate(ROLES):
            _bar(axes, table.at[role, code], top + (place + .5) * BAR, place, words, role)
    axes.set(ylim=(height, 0), xlim=(0, 1), xticks=[0, .25, .5, .75, 1], yticks=[])
    axes.set_xticklabels([_written(tick, words) for tick in (0, .25, .5, .75, 1)], fontsize=7.5, color=SOFT)
    axes.spines[["top", "right", "bottom"]].set_visible(False)
    axes.spines["left"].set_color(SOFT)
    axes.tick_params(length=0)
    axes.grid(axis="x", color=LINE, linewidth=.6)
    axes.set_axisbelow(True)
    figure.text(.02, 1 - .17 / whole, words["heading"], fontsize=10, weight="bold", color=INK, va="center")
    figure.text(.02, .1 / whole, words["key"], fontsize=7, color=SOFT, va="center")
    return figure


def _bar(axes, share, y, place, words, role):
    length = 0 if pd.isna(share) else min(max(share, 0), 1)
    axes.barh(y, length, height=BAR * .82, color=HUES[place], hatch=HATCHES[place], edgecolor="white", linewidth=0)
    axes.text(-.012, y, words[role], fontsize=7.5, color=INK, va="center", ha="right", transform=axes.get_yaxis_transform(), clip_on=False)
    axes.text(length + .012, y, _written(share, words), fontsize=7.5, color=INK, va="center")
