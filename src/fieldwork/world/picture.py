"""The picture of the population and its hidden network: `python -m fieldwork.world.picture FILE.png [SEED]`."""
import io
import sys

import numpy as np
import pandas as pd

from fieldwork.world import STUDENT, World
from fieldwork.world import parameters as p

INK, PAPER, RING = "#22303c", "#ffffff", "#ffd23f"
COLOUR = {"mediated": "#b3541e", "independent": "#1f6f8b", "mixed": "#6b5b95"}
CENTRE = {"mediated": (-1.30, .62), "independent": (.98, .12), "mixed": (-.95, -1.42)}
SCALE = 1.34  # radius of a disc that would hold everybody
ALT = ("A network of {n:,} dots in three round clusters, one for each channel: independent {independent:.0%}, mediated {mediated:.0%}, mixed {mixed:.0%}. "
       "Most ties stay inside a cluster. Dark dots with a yellow ring are women known to the police: many in the mediated cluster, few in the independent one. "
       "Two bars beside it: mediated women are {mediated:.0%} of all women but {register:.0%} of those known to the police.")


def description(people):
    """The alternative text of the figure for a table `population`."""
    share = people["channel"].value_counts(normalize=True)
    known = people[people["detected_by_police"]]
    return ALT.format(n=len(people), register=(known["channel"] == "mediated").mean(), **share)


def draw(world, path):
    """Draw the figure of a world into a PNG file of 64 colours."""
    import matplotlib
    matplotlib.use("Agg")
    import matplotlib.pyplot as plt
    from PIL import Image, PngImagePlugin
    people, buffer, note = world.table("population"), io.BytesIO(), PngImagePlugin.PngInfo()
    note.add_text("Description", description(people))
    with plt.rc_context({"font.family": "DejaVu Sans", "font.size": 9.5, "text.color": INK}):
        figure = plt.figure(figsize=(9.2, 5.9), dpi=125, facecolor=PAPER)
        _network(figure.add_axes([.0, .0, .68, .89]), people, world.table("ties"))
        _bars(figure.add_axes([.72, .17, .26, .58]), people)
        figure.text(.02, .945, "Who could be met, and whom the police know", fontsize=14, weight="bold")
        figure.text(.02, .905, f"{len(people):,} women of the invented regency Serayumulya, and the ties by which they could refer one another")
        figure.savefig(buffer, facecolor=PAPER)
        plt.close(figure)
    Image.open(buffer).convert("RGB").quantize(64, dither=Image.Dither.NONE).save(path, optimize=True, pnginfo=note)


def seats(people):
    """Positions (n × 2): for each channel a disc as large as its share, the best connected in the middle, like seeds of a sunflower."""
    rank = people.groupby("channel")["degree"].rank(method="first", ascending=False).to_numpy() - .5
    radius, angle = SCALE * np.sqrt(rank / len(people)), rank * np.pi * (3 - np.sqrt(5))
    return np.array([CENTRE[name] for name in people["channel"]]) + np.column_stack([radius * np.cos(angle), radius * np.sin(angle)])


def _network(axes, people, ties):
    from matplotlib.collections import LineCollection
    place = pd.Series(np.arange(len(people)), index=people["person_id"])
    a, b, spot = place[ties["person_a"]].to_numpy(), place[ties["person_b"]].to_numpy(), seats(people)
    channel, known = people["channel"].to_numpy(dtype=object), people["detected_by_police"].to_numpy(dtype=bool)
    inside = channel[a] == channel[b]
    for rows, colours, alpha in ((~inside, INK, .13), (inside, [COLOUR[name] for name in channel[a[inside]]], .15)):
        axes.add_collection(LineCollection(np.stack([spot[a[rows]], spot[b[rows]]], axis=1), colors=colours, linewidths=.35, alpha=alpha, zorder=1))
    for name in p.CHANNELS:
        mine = channel == name
        axes.scatter(*spot[mine & ~known].T, s=9, color=COLOUR[name], zorder=2)
        axes.scatter(*spot[mine & known].T, s=27, color=INK, edgecolor=RING, linewidth=1.1, zorder=3)
        _name(axes, name, SCALE * np.sqrt(mine.mean()), mine.mean(), known[mine].mean())
    axes.scatter(.28, -1.62, s=34, color=INK, edgecolor=RING, linewidth=1.2)
    axes.text(.38, -1.62, "a woman known to the police", va="center")
    axes.scatter(.28, -1.84, s=12, color=COLOUR["independent"])
    axes.text(.38, -1.84, "a woman the police have not met", va="center")
    axes.set(xlim=(-2.25, 2.0), ylim=(-2.35, 1.65), aspect="equal")
    axes.axis("off")


def _name(axes, name, reach, share, caught):
    """Names a cluster above and says below it how large it is and how many of its women the police know."""
    plate = {"facecolor": PAPER, "edgecolor": "none", "alpha": .85, "pad": 1.5}
    x, y = CENTRE[name]
    axes.text(x, y + reach + .07, name, ha="center", va="bottom", color=COLOUR[name], weight="bold", fontsize=12, bbox=plate, zorder=4)
    axes.text(x, y - reach - .06, f"{share:.0%} of the women\nThe police know {caught:.0%} of them", ha="center", va="top", fontsize=9, bbox=plate, zorder=4)


def _bars(axes, people):
    """Share of each channel among all women and among those known to the police, labelled on the bars."""
    known = people[people["detected_by_police"]]
    for place, (table, label) in enumerate(((people, "all women"), (known, "known to\nthe police"))):
        bottom = 0
        for name in p.CHANNELS:
            share = (table["channel"] == name).mean()
            axes.bar(place, share, .84, bottom=bottom, color=COLOUR[name], edgecolor=PAPER, linewidth=1.5)
            axes.text(place, bottom + share / 2, f"{name}\n{share:.0%}", ha="center", va="center", color=PAPER, weight="bold", fontsize=9)
            bottom += share
        axes.text(place, 1.02, f"{label}\n({len(table):,})", ha="center", va="bottom")
    axes.set(xlim=(-.5, 1.5), ylim=(0, 1))
    axes.axis("off")
    axes.text(.5, -.04, "Whoever lets the police introduce\nthem meets mostly mediated women.", ha="center", va="top")


if __name__ == "__main__":
    draw(World(int(sys.argv[2]) if len(sys.argv) > 2 else STUDENT), sys.argv[1])
