"""What the figures share: ink, letters, and the words that go with each."""
from matplotlib.figure import Figure

from fieldwork.displays.picture import Picture
from fieldwork.wording import find

INK, SOFT, LINE, PALE = "#111111", "#595959", "#d5d5d5", "#eef1f4"
BLUE, ORANGE = "#174a8c", "#b3541e"
WIDTH = 8.4  # inches
BODY, SMALL, TITLE = 8.5, 7.5, 10.4  # points
PAD = 0.15  # inches of paper at the edges


def canvas(height, heading, key=""):
    """A figure of the house's width and this height in inches, its heading above and its key below."""
    figure = Figure(figsize=(WIDTH, height))
    figure.text(PAD / WIDTH, 1 - PAD / height, heading, fontsize=TITLE, weight="bold", color=INK, va="top")
    if key:
        figure.text(PAD / WIDTH, PAD / height, key, fontsize=SMALL, color=SOFT, va="bottom", wrap=True)
    return figure


def place(figure, left, bottom, right, top):
    """Axes in inches from the edges of the figure, bare of frame and ticks."""
    width, height = figure.get_size_inches()
    axes = figure.add_axes((left / width, bottom / height, (width - left - right) / width, (height - bottom - top) / height))
    axes.spines[:].set_visible(False)
    axes.tick_params(length=0, labelsize=BODY, labelcolor=INK, pad=4)
    axes.set_axisbelow(True)
    return axes


def letters(names, size=BODY):
    """Inches that the longest of some names takes, in letters of so many points."""
    return max((len(line) for name in names for line in str(name).split("\n")), default=0) * size * 0.0079


def picture(figure, alt, lines, language):
    """The figure with its words."""
    return Picture(figure, alt, "\n".join(lines), find(language, "matrices", "picture", "words"))
