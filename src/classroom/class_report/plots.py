"""The three pictures of a report, each with its words: how marks are spread, how lessons went, how tasks did."""
import numpy as np

from fieldwork.displays.picture import Picture

from classroom.class_report.words import Words

INK, SOFT, LINE, BLUE, ORANGE = "#1f2328", "#59636e", "#d0d7de", "#0a5cad", "#b35900"
STYLE = {"font.family": "DejaVu Sans", "font.size": 9, "text.color": INK, "axes.edgecolor": LINE, "axes.labelcolor": INK,
         "xtick.color": SOFT, "ytick.color": INK}
ENGLISH = Words("en")


def _drawn(width, height):
    from matplotlib.figure import Figure
    return Figure(figsize=(width, height), facecolor="white", layout="constrained")


def _bare(axes, grid):
    axes.spines[["top", "right", "left"]].set_visible(False)
    axes.tick_params(length=0)
    axes.grid(axis=grid, color=LINE, linewidth=.6)
    axes.set_axisbelow(True)


def spread(record, words=ENGLISH):
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
        axes.set(xlabel=words("marks", "axis"), xlim=(0, 100), xticks=range(0, 101, 10), yticks=[], ylim=(0, counts.max() * 1.18))
        _bare(axes, "x")
        axes.grid(False)
    low, middle, high = np.quantile(shares, [.25, .5, .75])
    lines = "\n".join(words("marks", "line", band=words.between((start / 10, start / 10 + .1), words.percent), count=count) for start, count in enumerate(counts))
    low, middle, high = map(words.percent, (low, middle, high))
    return Picture(figure, words("marks", "alt", n=record.students, middle=middle, low=low, high=high), lines, words("in_words"))


def progress(records, words=ENGLISH):
    """For each lesson the median share of the points, the middle half, and how many handed in."""
    import matplotlib
    quarters = [np.quantile(one.shares(), [.25, .5, .75]) * 100 for one in records]
    with matplotlib.rc_context(STYLE):
        figure = _drawn(6.4, .75 + .34 * len(records))
        axes = figure.subplots()
        for row, (low, middle, high) in enumerate(quarters):
            axes.plot([low, high], [row, row], color=BLUE, linewidth=5, alpha=.35, solid_capstyle="butt")
            axes.plot(middle, row, "o", color=BLUE)
            axes.text(102, row, words("progress", "handed_in", n=records[row].students), va="center", color=SOFT)
        axes.set(yticks=range(len(records)), yticklabels=[one.name for one in records], xlim=(0, 100), ylim=(len(records) - .5, -.5),
                 xlabel=words("progress", "axis"))
        _bare(axes, "x")
    lines = "\n".join(words("progress", "line", lesson=one.name, middle=words.percent(middle / 100), n=one.students, absent=one.absent,
                            band=words.between((low / 100, high / 100), words.percent)) for one, (low, middle, high) in zip(records, quarters))
    return Picture(figure, words("progress", "alt", lessons=len(records)), lines, words("in_words"))


def tasks(items, words=ENGLISH):
    """For each task how many have it and how it goes with the rest, both with 95 % intervals."""
    import matplotlib
    shown = [item for item in items if not item.waiting]
    with matplotlib.rc_context(STYLE):
        figure = _drawn(7.2, .9 + .3 * len(shown))
        left, right = figure.subplots(1, 2, sharey=True, width_ratios=[1.2, 1])
        for row, item in enumerate(shown):
            _whisker(left, row, item.share, item.interval, 100, BLUE, "o", "")
            _whisker(right, row, item.r, item.r_interval, 1, ORANGE, "s", words("tasks", "no_r_here"))
        left.set(yticks=range(len(shown)), yticklabels=[item.task for item in shown], ylim=(len(shown) - .5, -.5), xlim=(0, 100),
                 xlabel=words("tasks", "axis_share"))
        right.set(xlim=(-1, 1), xlabel=words("tasks", "axis_r"))
        right.xaxis.set_major_formatter(lambda value, _: words.points(value).replace("-", "−"))
        right.axvline(0, color=SOFT, linewidth=.9)
        for axes in (left, right):
            _bare(axes, "x")
    return Picture(figure, words("tasks", "alt", tasks=len(shown)), "\n".join(_in_words(item, words) for item in shown), words("in_words"))


def _whisker(axes, row, value, interval, scale, colour, marker, instead):
    if value is None:
        axes.text(0 if scale == 1 else 50, row, instead, ha="center", va="center", color=SOFT, fontsize=7,
                  backgroundcolor="white")
        return
    if interval:
        axes.plot([end * scale for end in interval], [row, row], color=colour, linewidth=1.6)
    axes.plot(value * scale, row, marker, color=colour, markersize=5)


def _in_words(item, words):
    if item.r is None:
        r = words("tasks", "line_no_r")
    else:
        interval = words.between(item.r_interval, words.signed)
        r = words("tasks", "line_r_interval" if interval else "line_r", r=words.signed(item.r), interval=interval)
    return words("tasks", "line", task=item.task, full=item.full, n=item.n, interval=words.between(item.interval, words.percent), r=r)
