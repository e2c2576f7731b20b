"""Lesson 03: the printed picture of a sample: whom it found in the network, and what it says about three traits."""
import numpy as np
import pandas as pd

from fieldwork.displays.parts import chosen
from fieldwork.displays.picture import Picture
from fieldwork.sampling import CHANNELS, TRAITS
from fieldwork.wording import find
from fieldwork.world.picture import CENTRE, COLOUR, INK, SCALE, seats

SHAPE = {"mediated": "s", "independent": "o", "mixed": "^"}
FOUND, LINE, SOFT, TRUE = "#111111", "#d5dae0", "#59636e", "#a4262c"
SIZE = (9.0, 4.9)


def sample_figure(sample, others=None, truth=True, language=None, population=None, ties=None):
    """Whom a sample (rows of the population, from `draw`) found, beside its shares of the three traits. Returns a Picture.

    others: shares of other samples, a row each (from `repeat`), as small dots. truth: draw the true shares too.
    """
    import matplotlib
    from matplotlib.figure import Figure
    from fieldwork import load
    language = chosen(language)
    words = find(language, "03-sampling", "display")
    population, ties = load("population") if population is None else population, load("ties") if ties is None else ties
    with matplotlib.rc_context({"font.family": "DejaVu Sans", "font.size": 9, "text.color": INK, "axes.edgecolor": SOFT}):
        figure = Figure(figsize=SIZE, facecolor="white")
        figure.text(.01, .955, words["heading"].format(n=len(sample)), fontsize=12.5, weight="bold")
        _network(figure.add_axes([.0, .0, .54, .94]), sample, population, ties, words)
        _shares(figure.add_axes([.60, .12, .375, .71]), sample, others, population if truth else None, words)
        _key(figure, sample, others, truth, words)
        picture = Picture(figure, _alt(sample, population, truth, words, language), _lines(sample, population, truth, words, language),
                          words["in_words"])
    return picture


def _network(axes, sample, population, ties, words):
    """Everybody as a pale shape in her channel; those found in black, with a line from whoever invited them."""
    from matplotlib.collections import LineCollection
    spot, channel = seats(population), population["channel"].to_numpy(dtype=object)
    place = pd.Series(np.arange(len(population)), index=population["person_id"])
    ends = place[ties["person_a"]].to_numpy(), place[ties["person_b"]].to_numpy()
    axes.add_collection(LineCollection(np.stack([spot[ends[0]], spot[ends[1]]], axis=1), colors=LINE, linewidths=.25, alpha=.45, zorder=1))
    found = place[sample["person_id"]].to_numpy()
    for name in CHANNELS:
        mine, hers = channel == name, found[channel[found] == name]
        axes.scatter(*spot[mine].T, s=7, marker=SHAPE[name], color=COLOUR[name], alpha=.38, linewidths=0, zorder=2)
        axes.scatter(*spot[hers].T, s=40, marker=SHAPE[name], color=FOUND, edgecolor="white", linewidth=.7, zorder=5)
        x, y = CENTRE[name]
        axes.text(x, y + SCALE * np.sqrt(mine.mean()) + .06, words[name], ha="center", va="bottom", color=COLOUR[name], weight="bold", fontsize=10, zorder=7)
    if "wave" in sample:
        _invitations(axes, sample, spot, place)
    axes.set(xlim=(-2.2, 1.95), ylim=(-2.3, 1.62), aspect="equal")
    axes.axis("off")


def _invitations(axes, sample, spot, place):
    """Lines from host to guest, the newest wave heaviest; the first women carry a ring."""
    guests = sample[sample["invited_by"].notna()]
    last = sample["wave"].max()
    for row in guests.itertuples():
        axes.plot(*spot[[place[row.invited_by], place[row.person_id]]].T, color=FOUND, linewidth=1.5 if row.wave == last else .8,
                  linestyle="-" if row.wave < last else (0, (4, 1.2)), zorder=4)
    first = place[sample.loc[sample["wave"] == 0, "person_id"]].to_numpy()
    axes.scatter(*spot[first].T, s=130, facecolor="none", edgecolor=TRUE, linewidth=1.8, zorder=6)


def _shares(axes, sample, others, population, words):
    """A row a trait: small dots for other draws, a large one for this, a bar for the truth; labelled where they stand."""
    for row, trait in enumerate(TRAITS):
        y, share = len(TRAITS) - row, float(sample[trait].mean())
        if others is not None:
            shift = ((np.arange(len(others)) * 7) % 11 / 10 - .5) * .3  # spread, the same every time
            axes.scatter(others[trait], y + shift, s=9, color=SOFT, alpha=.45, linewidths=0, zorder=2)
        axes.scatter([share], [y], s=85, color=FOUND, edgecolor="white", zorder=4)
        axes.text(share, y - .26, f"{share:.2f}".replace(".", words["decimal_mark"]), ha="center", va="top", weight="bold", fontsize=9.5, family="DejaVu Sans", zorder=5)
        axes.text(0, y + .46, words[trait], ha="left", va="center", fontsize=9.5)
        if population is not None:
            true = float(population[trait].mean())
            axes.plot([true, true], [y - .24, y + .24], color=TRUE, linewidth=3, zorder=3)
            axes.text(true + .012, y + .24, f"{true:.2f}".replace(".", words["decimal_mark"]), color=TRUE, ha="left", va="center", fontsize=8.5, zorder=5)
    axes.set(xlim=(0, 1), ylim=(.5, len(TRAITS) + .62), yticks=[], xticks=[0, .25, .5, .75, 1])
    axes.set_xticklabels(f"{tick:g}".replace(".", words["decimal_mark"]) for tick in (0, .25, .5, .75, 1))
    axes.grid(axis="x", color=LINE, linewidth=.6)
    axes.tick_params(length=0, labelsize=8)
    for side in ("top", "right", "left"):
        axes.spines[side].set_visible(False)
    axes.set_xlabel(words["axis"], fontsize=8.5, color=INK)


def _key(figure, sample, others, truth, words):
    """Above the shares: what dot, small dots and bar mean; below the network: ring and lines."""
    from matplotlib.lines import Line2D
    marks = [Line2D([], [], marker="o", color=FOUND, linestyle="", markersize=8, label=words["this_sample"])]
    if others is not None:
        marks.append(Line2D([], [], marker="o", color=SOFT, linestyle="", markersize=3, label=words["other_samples"].format(count=len(others))))
    marks.append(Line2D([], [], marker="|", markeredgewidth=3, color=TRUE, linestyle="", markersize=11, label=words["truth" if truth else "truth_hidden"]))
    figure.legend(handles=marks, loc="upper left", bbox_to_anchor=(.585, .955), frameon=False, fontsize=8.5, handletextpad=.5, labelspacing=.35)
    if "wave" in sample:
        ring = [Line2D([], [], marker="o", markerfacecolor="none", markeredgecolor=TRUE, markeredgewidth=1.8, linestyle="", markersize=10, label=words["first_women"]),
                Line2D([], [], color=FOUND, linewidth=1, label=words["invitation"]), Line2D([], [], color=FOUND, linewidth=1.6, linestyle=(0, (3, 1)), label=words["newest"].format(wave=sample["wave"].max()))]
        figure.legend(handles=ring, loc="lower right", bbox_to_anchor=(.56, -.005), frameon=False, fontsize=8.5, labelspacing=.35)


def _number(share, language):
    return f"{share:.2f}".replace(".", "," if language == "id" else ".")


def _channels(sample, words):
    count = sample["channel"].value_counts()
    return ", ".join(f"{words[name]} {int(count.get(name, 0))}" for name in CHANNELS)


def _alt(sample, population, truth, words, language):
    shares = ", ".join(f"{words[trait]} {_number(float(sample[trait].mean()), language)}" for trait in TRAITS)
    return words["alt"].format(n=len(sample), channels=_channels(sample, words), shares=shares)


def _lines(sample, population, truth, words, language):
    """What the figure says, a line a fact."""
    lines = [words["line_channels"].format(n=len(sample), channels=_channels(sample, words))]
    for trait in TRAITS:
        share, true = (_number(float(table[trait].mean()), language) for table in (sample, population))
        lines.append(words["line_true" if truth else "line_share"].format(trait=words[trait], share=share, true=true))
    if "wave" in sample:
        lines += [words["line_wave"].format(wave=wave, count=int(count)) for wave, count in sample["wave"].value_counts().sort_index().items()]
    return "\n".join(lines)
