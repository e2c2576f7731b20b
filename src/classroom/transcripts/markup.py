"""What stands inside a line: passages <a>…</a> and braces {kind: raw => clean}.

The clean text is what was said; the raw text is what a typist made of it, with identifiers still in it.
"""
import re
from dataclasses import dataclass

BRACE = re.compile(r"\{(\w+):\s*(.*?)\s*=>\s*(.*?)\s*\}")
TWICE = "{twice}"
PASSAGE = re.compile(r"<(/?)([a-z]\d*)>")
NOTE = re.compile(r"\[[^\]]*\]")
IDENTIFIERS = ("nik", "phone", "plate", "kos", "school", "child", "handle", "work", "place", "person")
SLIPS = ("lost", "slip")
DIALECT = "jv"


@dataclass(frozen=True)
class Brace:
    """One brace of an Indonesian line; for dialect, `clean` is the gloss."""

    kind: str
    raw: str
    clean: str


def braces(line):
    """The braces of a line, in order."""
    return [Brace(*found.groups()) for found in BRACE.finditer(line)]


def said(line):
    """The clean line, its passages still marked."""
    return BRACE.sub(lambda found: found[2] if found[1] == DIALECT else found[3], line.removeprefix(TWICE)).strip()


def typed(line):
    """The Indonesian line as the typist left it: identifiers and slips in, dialect unmarked, passages gone."""
    text = BRACE.sub(lambda found: found[2], line.removeprefix(TWICE))
    return re.sub(r" {2,}", " ", PASSAGE.sub("", text)).strip()


def typed_english(english, indonesian):
    """The English line with the identifiers of the Indonesian one put back where their [class] stands."""
    found = [brace for brace in braces(indonesian) if brace.kind in IDENTIFIERS]
    places, text = classes(english, indonesian), PASSAGE.sub("", said(english))
    for brace, place in zip(found, places):
        text = text.replace(place, brace.raw, 1)
    return text


def classes(english, indonesian):
    """The bracketed words of an English line that are no notes of the Indonesian line: they stand for identifiers."""
    notes = NOTE.findall(said(indonesian))
    hidden = [brace.clean for brace in braces(indonesian) if brace.kind in IDENTIFIERS]
    kinds = ["note" if note not in hidden else "class" for note in notes]
    return [text for text, kind in zip(NOTE.findall(english), kinds) if kind == "class"]


def gloss(line):
    """'inyong ora ngerti = saya tidak mengerti; …' for the dialect of a line."""
    return "; ".join(f"{brace.raw} = {brace.clean}" for brace in braces(line) if brace.kind == DIALECT)


def split(line):
    """(text without passage marks, [(marker, opens, place)]) of a clean line; places are code points in the text."""
    text, marks, end = "", [], 0
    for found in PASSAGE.finditer(line):
        text += line[end:found.start()]
        marks.append((found[2], not found[1], len(text)))
        end = found.end()
    return text + line[end:], marks
