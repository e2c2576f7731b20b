"""The three pictures of a report, each with its words: how marks are spread, how lessons went, how tasks did."""
import numpy as np

from fieldwork.displays.picture import Picture

INK, SOFT, LINE, BLUE, ORANGE = "#1f2328", "#59636e", "#d0d7de", "#0a5cad", "#b35900"
STYLE = {"font.family": "DejaVu Sans", "font.size": 9, "text.color": INK, "axes.edgecolor": LINE, "axes.labelcolor": INK,
         "xtick.color": SOFT, "ytick.color": INK}
WORDS = "The same in words"


def _drawn(width, height):
    from matplotlib.figure import Figure
    return Figure(figsize=(width, height), facecolor="white", layout="constrained")


def _bare(axes, grid):
    axes.spines[["top", "right", "left"]].set_visible(False)
    axes.tick_params(length=0)
    axes.grid(axis=grid, color=LINE, linewidth=.6)
    axes.set_axisbelow(True)


def spread(record):
    """How many students have which share of the points, in tenths."""
    import matplotlib
    shares = record.shares()
    counts = np.bincount(np.minimum((shares * 10 + 1e-9).astype(int), 9), minlength=10)
    with matplotlib.rc_context(STYLE):
        figure = _drawn(6.4, 2.6)
        axes = figure.subplots()
        for bar, count in zip(axes.bar(np.arange(10) * 10 + 5, counts, width=9, color=BLUE), counts):
            if count:
                axes.text(bar.get_x() + 4.5, count, str(count), ha="center", va="bottom")
        axes.set(xlabel="% of the points", xlim=(0, 100), xticks=range(0, 101, 10), yticks=[], ylim=(0, counts.max() * 1.18))
        _bare(axes, "x")
        axes.grid(False)
    low, middle, high = np.quantile(shares, [.25, .5, .75])
    lines = "\n".join(f"{start * 10} to {start * 10 + 10} %: {count}" for start, count in enumerate(counts))
    return Picture(figure, f"Bars: how {record.students} students are spread over the share of points. Half of them have {middle:.0%} or more; "
                           f"the middle half lies between {low:.0%} and {high:.0%}.", lines, WORDS)


def progress(records):
    """For each lesson the median share of the points, the middle half, and how many handed in."""
    import matplotlib
    quarters = [np.quantile(one.shares(), [.25, .5, .75]) * 100 for one in records]
    with matplotlib.rc_context(STYLE):
        figure = _drawn(6.4, .75 + .34 * len(records))
        axes = figure.subplots()
        for row, (low, middle, high) in enumerate(quarters):
            axes.plot([low, high], [row, row], color=BLUE, linewidth=5, alpha=.35, solid_capstyle="butt")
            axes.plot(middle, row, "o", color=BLUE)
            axes.text(102, row, f"{records[row].students} handed in", va="center", color=SOFT)
        axes.set(yticks=range(len(records)), yticklabels=[one.name for one in records], xlim=(0, 100), ylim=(len(records) - .5, -.5),
                 xlabel="% of the points: dot = median, band = middle half of the class")
        _bare(axes, "x")
    lines = "\n".join(f"{one.name}: median {middle:.0f} %, middle half {low:.0f} to {high:.0f} %, {one.students} handed in, {one.absent} did not"
                      for one, (low, middle, high) in zip(records, quarters))
    return Picture(figure, f"A line for each of {len(records)} lessons: the median share of points and the middle half of the class.", lines, WORDS)


def tasks(items):
    """For each task how many have it and how it goes with the rest, both with 95 % intervals."""
    import matplotlib
    shown = [item for item in items if not item.waiting]
    with matplotlib.rc_context(STYLE):
        figure = _drawn(7.2, .9 + .3 * len(shown))
        left, right = figure.subplots(1, 2, sharey=True, width_ratios=[1.2, 1])
        for row, item in enumerate(shown):
            _whisker(left, row, item.share, item.interval, 100, BLUE, "o")
            _whisker(right, row, item.r, item.r_interval, 1, ORANGE, "s")
        left.set(yticks=range(len(shown)), yticklabels=[item.task for item in shown], ylim=(len(shown) - .5, -.5), xlim=(0, 100),
                 xlabel="% with all points")
        right.set(xlim=(-1, 1), xlabel="r with the rest of the lesson")
        right.axvline(0, color=SOFT, linewidth=.9)
        for axes in (left, right):
            _bare(axes, "x")
    return Picture(figure, f"A line for each of {len(shown)} tasks: left, the share of students with all points; right, the correlation with the rest; "
                           "both with their 95 % interval. The table below holds the same figures.", "\n".join(map(_in_words, shown)), WORDS)


def _whisker(axes, row, value, interval, scale, colour, marker):
    if value is None:
        axes.text(0 if scale == 1 else 50, row, "no r: see the table" if scale == 1 else "", ha="center", va="center", color=SOFT, fontsize=7,
                  backgroundcolor="white")
        return
    if interval:
        axes.plot([end * scale for end in interval], [row, row], color=colour, linewidth=1.6)
    axes.plot(value * scale, row, marker, color=colour, markersize=5)


def _in_words(item):
    r = "r not given" if item.r is None else f"r = {item.r:+.2f}" + (f" ({item.r_interval[0]:+.2f} to {item.r_interval[1]:+.2f})" if item.r_interval else "")
    return f"Task {item.task}: {item.full} of {item.n} have all points ({item.interval[0]:.0%} to {item.interval[1]:.0%}); {r}"
