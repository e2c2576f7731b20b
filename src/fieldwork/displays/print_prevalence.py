"""The prevalence paradox on paper: agreement stays level, κ falls where a code is rare."""
import numpy as np
from matplotlib.figure import Figure

from fieldwork.displays.parts import chosen, need
from fieldwork.displays.picture import Picture
from fieldwork.displays.prevalence import LESSON, cells
from fieldwork.wording import find

INK, SOFT, LINE, BLUE, VIOLET = "#111111", "#595959", "#d5d5d5", "#174a8c", "#5b4a8a"
STEPS = (50, 30, 20, 10, 8)  # shares that the words beside the figure tell, in per cent


def prevalence_figure(codes, agreement=0.90, language=None):
    """κ over how common a code is, at one agreement (0 to 1), with codes of a study beside the curve.

    codes: a table as `per_code` gives it, one row a code, with the columns value, agreement, prevalence.
    Returns a Picture: the notebook shows it with a text alternative. Raises ValueError when a column is missing.
    """
    need(codes, ("value", "agreement", "prevalence"), "prevalence_figure")
    language = chosen(language)
    words, mark = find(language, LESSON, "figure"), find(language, LESSON, "prevalence", "decimal_mark")
    write = lambda value: f"{value:.2f}".replace(".", mark)
    figure = _draw(codes, agreement, words, write)
    steps = [(share, found) for share in STEPS if (found := cells(share, 100 * agreement))]
    told = [words["step"].format(share=share, agreement=write(agreement), kappa=write(found["kappa"])) for share, found in steps]
    told += [words["told"].format(code=code, share=f"{100 * row.prevalence:.0f}", agreement=write(row.agreement), kappa=write(row.value))
             for code, row in codes.iterrows()]
    alt = words["alt"].format(agreement=write(agreement), codes=", ".join(map(str, codes.index)))
    return Picture(figure, alt, "\n".join(told), words["words"])


def _draw(codes, agreement, words, write):
    figure = Figure(figsize=(6.2, 3.4), layout="constrained")
    axes = figure.subplots()
    least = (1 - agreement) / 2
    shares = np.linspace(max(least, .01), .5, 200)
    axes.plot([shares[0], .5], [agreement, agreement], color=BLUE, lw=1.6, ls="--")
    axes.plot(shares, [cells(100 * share + 1e-9, 100 * agreement)["kappa"] for share in shares], color=VIOLET, lw=2)
    axes.text(.5, agreement + .02, words["agreement"].format(agreement=write(agreement)), ha="right", va="bottom", color=BLUE, fontsize=8)
    axes.text(.13, 1 - (1 - agreement) / (2 * .13 * .87) - .05, words["kappa"], va="top", color=VIOLET, fontsize=8)
    for code, row in codes.iterrows():
        _point(axes, row, min(row["agreement"], agreement), words["point"].format(code=code, agreement=write(row["agreement"]), kappa=write(row["value"])))
    axes.set(xlim=(0, .52), ylim=(-.1, 1.08), xlabel=words["x"], ylabel=words["y"])
    axes.set_title(words["title"], loc="left", fontsize=9, color=INK)
    axes.axhline(0, color=SOFT, lw=.6)
    axes.spines[["top", "right"]].set_visible(False)
    axes.tick_params(labelsize=8, colors=SOFT)
    for ticks in (axes.xaxis, axes.yaxis):
        ticks.set_major_formatter(lambda value, _: write(value))
        ticks.label.set_fontsize(8)
    return figure


def _point(axes, row, ceiling, label):
    """One code: a square for its agreement, a circle for its κ, its label where neither line runs."""
    x, high, low = row["prevalence"], row["agreement"], row["value"]
    axes.plot([x, x], [low, high], color=LINE, lw=1, zorder=1)
    axes.plot(x, high, "s", color=BLUE, ms=5)
    axes.plot(x, low, "o", color=VIOLET, ms=6)
    side = ("right", .1) if x > .25 else ("left", .012)
    axes.text(x + side[1], ceiling - .04 if high - low > .25 else low - .04, label, ha=side[0], va="top", fontsize=8, color=INK)
