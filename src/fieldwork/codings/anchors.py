"""Where a quotation stands in a text, also when the text has changed or the quotation was typed by hand."""
import difflib
import re
from collections import Counter

ALIKE = {"“": '"', "”": '"', "„": '"', "‘": "'", "’": "'", "–": "-", "—": "-", "…": "...", "\u00a0": " "}


def stands(row, text):
    """Whether the quotation of a coding stands exactly where the coding says."""
    return text[row["start"]:row["end"]] == row["text"]


def anchored(row, text):
    """The coding with its quotation in its place: itself, or moved to the one place where the words are; None otherwise."""
    if stands(row, text):
        return row
    places = exact(row["text"], text)
    return {**row, "start": places[0][0], "end": places[0][1]} if len(places) == 1 else None


def exact(quote, text):
    """All (start, end) at which the quotation stands to the letter."""
    if not quote:
        return []
    starts, at = [], text.find(quote)
    while at >= 0:
        starts.append((at, at + len(quote)))
        at = text.find(quote, at + 1)
    return starts


def tolerant(quote, text):
    """All (start, end) at which the words stand: to the letter, else with other quotation marks, dashes and line breaks."""
    return exact(quote, text) or [match.span() for match in re.finditer(_pattern(quote), text) if quote.strip()]


def _pattern(quote):
    """The quotation as a regular expression for which straight and curly marks, and all white space, are alike."""
    plain = "".join(ALIKE.get(character, character) for character in quote.strip())
    pieces = []
    for piece in re.findall(r"\s+|\.\.\.|.", plain):
        alike = [other for other, same in ALIKE.items() if same == piece]
        pieces.append(r"\s+" if piece.isspace() else "(?:" + "|".join(map(re.escape, [piece, *alike])) + ")" if alike else re.escape(piece))
    return "".join(pieces)


def nearest(quote, text):
    """The passage of the text that is most like the quotation and about as long; '' when nothing is like it."""
    wanted, words = quote.casefold().split(), [(m.start(), m.end()) for m in re.finditer(r"\S+", text)]
    spoken, size = [text[a:b].casefold() for a, b in words], max(1, len(quote.split()))
    counts = Counter(wanted)
    windows = sorted(range(max(1, len(words) - size + 1)), key=lambda i: -sum((counts & Counter(spoken[i:i + size])).values()))[:12]
    passages = [text[words[i][0]:words[min(i + size, len(words)) - 1][1]] for i in windows if words]
    likeness = {passage: difflib.SequenceMatcher(None, passage.casefold(), quote.casefold()).ratio() for passage in passages}
    best = max(likeness, key=likeness.get, default="")
    return best if likeness.get(best, 0) > 0.5 else ""
