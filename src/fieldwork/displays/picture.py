"""A figure that never travels without its words."""
import base64
import html
import io
from functools import cached_property


class Picture:
    """A matplotlib figure with a text alternative: a notebook shows it as an image that has `alt`.

    figure: matplotlib Figure, or a function that draws one when somebody first looks: drawing takes most of the time.
    alt: one or two sentences instead of the image. describe: all it says, in words.
    """

    def __init__(self, figure, alt, describe, words_label):
        self._figure, self.alt, self.describe, self.words_label = figure, alt, describe, words_label

    @cached_property
    def figure(self):
        """The matplotlib Figure."""
        return self._figure() if callable(self._figure) else self._figure

    def png(self, dpi=200):
        """The image as bytes; dpi in dots an inch."""
        buffer = io.BytesIO()
        self.figure.savefig(buffer, format="png", dpi=dpi, facecolor="white", metadata={"Description": self.alt})
        return buffer.getvalue()

    def save(self, path):
        """Write the figure to a file; the ending (.png, .pdf, .svg) says how."""
        self.figure.savefig(path, dpi=200, facecolor="white")

    def _repr_html_(self):
        return self.html()

    def html(self, dpi=200):
        """The figure as HTML with its text alternative and its words; a smaller dpi for what is redrawn all the time."""
        image = base64.b64encode(self.png(dpi)).decode("ascii")
        width = f"{self.figure.get_figwidth() * 120:.0f}"  # larger than on paper, where 7 points are enough
        lines = "".join(f"<li>{html.escape(line)}</li>" for line in self.describe.splitlines())
        return (f'<figure style="margin:0"><img alt="{html.escape(self.alt, quote=True)}" width="{width}" style="max-width:100%;height:auto"'
                f' src="data:image/png;base64,{image}"><details><summary>{html.escape(self.words_label)}</summary><ul>{lines}</ul></details></figure>')

    def __repr__(self):
        return self.alt
