"""Where a selection lies: other programs count other things, so the count that fits their own quotations is used."""
import re

COUNTS = ("points", "units")  # code points, as REFI-QDA says; or UTF-16 units, as programs on Windows do
LEAST = 3  # characters of a quotation that say something


class Ruler:
    """Turns the positions of one source into positions of its text with LF line ends.

    raw: the text as the file has it, without a byte order mark. selections: [(start, end, name)], from whose names
    (often the first words of the quotation) the way of counting is recognised. bom: whether the file had a byte order
    mark. units_first: whether the program is known to count UTF-16 units. Positions are half-open and begin with 0.
    """

    def __init__(self, raw, selections=(), bom=False, units_first=False):
        self.text = re.sub(r"\r\n?", "\n", raw)
        best = None
        for way in _ways(raw, bom, units_first):
            marks = _marks(raw, *way)
            found = _fits(self.text, marks, selections)
            if best is None or found > best[0]:
                best = (found, marks, way)
        self.marks, self.way = best[1:]

    def place(self, start, end):
        """(start, end) in `text`, or None when that is no stretch of it."""
        if not 0 <= start < end < len(self.marks):
            return None
        start, end = self.marks[start], self.marks[end]
        return (start, end) if start < end else None


def _ways(raw, bom, units_first):
    """[(count, whether CR counts, whether the mark counts)] that differ for this text, the likeliest first."""
    counts = COUNTS if any(sign > "\uffff" for sign in raw) else COUNTS[:1]
    counts = counts[::-1] if units_first else counts
    returns = (True, False) if "\r\n" in raw else (True,)
    return [(count, cr, mark) for mark in ((False, True) if bom else (False,)) for cr in returns for count in counts]


def _marks(raw, count, cr, mark):
    """For each position as the other program counts, the position in the text with LF line ends."""
    marks, place = [0] * mark, 0
    for n, sign in enumerate(raw):
        swallowed = sign == "\r" and raw[n + 1:n + 2] == "\n"
        if not swallowed or cr:
            marks += [place] * (2 if count == "units" and sign > "\uffff" else 1)
        place += not swallowed
    return [*marks, place]


def _fits(text, marks, selections):
    """(how many names begin as their stretch does, how many stretches lie inside): the larger, the better."""
    inside = [(marks[s], marks[e], name) for s, e, name in selections if 0 <= s < e < len(marks)]
    return sum(_begins(text[s:e], name) for s, e, name in inside), len(inside)


def _begins(quotation, name):
    tidy = " ".join((name or "").split()).rstrip(".… ")
    return len(tidy) >= LEAST and " ".join(quotation.split()).startswith(tidy)
