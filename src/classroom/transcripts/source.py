"""Reading solutions/transcripts/V31.txt."""
import re
from dataclasses import dataclass, field

from classroom.errors import CourseError

LAYERS = ("core", "accepted", "grey", "decoy")
MARKS = ("negated", "reported", "ironic", "prompted", "material", "emotional", "both")
TURN = re.compile(r"^(R\d|I\d\d|Officer|Child|Other): (.+)$")
CODE = re.compile(r"^([a-z]\d*): ([A-Z_]+) (\w+)((?:[ ,;]+(?:mechanism )?\w+)*)\s*(?:\|\s*(.*))?$")
SHIFT = re.compile(r"^shift (\d+): (.+?)\s*\|\s*faithful:\s*(.+)$")


@dataclass(frozen=True)
class Turn:
    """What one person says, marked up, in both languages."""

    speaker: str
    id: str
    en: str


@dataclass(frozen=True)
class Code:
    """What was planted in a passage: a code, how sure it is, and why."""

    marker: str
    code: str
    layer: str
    marks: tuple
    reason: str


@dataclass
class Interview:
    """One interview as written."""

    interview: str
    informant: str
    note: str
    turns: list = field(default_factory=list)
    codes: list = field(default_factory=list)
    shifts: list = field(default_factory=list)  # (number of the turn from 1, what the translation did, the faithful sentence)


def sources(root):
    """The source files of all interviews, in order."""
    return sorted((root / "solutions" / "transcripts").glob("V??.txt"))


def read(path):
    """The Interview in a source file. Raises `CourseError` with file and line for whatever cannot be read."""
    lines = path.read_text(encoding="utf-8").splitlines()
    parts = [number for number, line in enumerate(lines) if line.strip() == "---"]
    if len(parts) != 2:
        raise CourseError(f"{path.name}: there must be two lines '---', one before the talk and one after it; found {len(parts)}.")
    head = dict(line.split(": ", 1) for line in lines[:parts[0]] if ": " in line)
    try:
        made = Interview(head["interview"], head["informant"], head["note"])
    except KeyError as missing:
        raise CourseError(f"{path.name}: the head has no line '{missing.args[0]}: …'.") from None
    made.turns = _turns(path.name, lines, *parts)
    for number, line in enumerate(lines[parts[1] + 1:], parts[1] + 2):
        _planted(made, path.name, number, line.strip())
    return made


def _turns(name, lines, first, last):
    """The turns between the two rules: a spoken line, then its translation."""
    talk = [(number, line.strip()) for number, line in enumerate(lines[first + 1:last], first + 2) if line.strip()]
    turns = []
    for (number, spoken), (below, english) in zip(talk[::2], talk[1::2]):
        found = TURN.match(spoken)
        if not found:
            raise CourseError(f"{name}, line {number}: a turn is 'SPEAKER: text'; this is {spoken[:50]!r}.")
        if not english.startswith("= "):
            raise CourseError(f"{name}, line {below}: the translation of a turn begins with '= '; this is {english[:50]!r}.")
        turns.append(Turn(found[1], found[2], english[2:]))
    if len(talk) % 2:
        raise CourseError(f"{name}, line {talk[-1][0]}: the last turn has no translation.")
    return turns


def _planted(made, name, number, line):
    """One line below the second rule: a code, a shift, or nothing."""
    if not line or line.startswith("#"):
        return
    shift, code = SHIFT.match(line), CODE.match(line)
    if shift:
        made.shifts.append((int(shift[1]), shift[2], shift[3]))
    elif code and code[3] in LAYERS:
        marks = tuple(word for word in re.split(r"[ ,;]+", code[4]) if word and word != "mechanism")
        unknown = [word for word in marks if word not in MARKS]
        if unknown:
            raise CourseError(f"{name}, line {number}: {unknown[0]!r} is no mark. Marks: {', '.join(MARKS)}.")
        made.codes.append(Code(code[1], code[2], code[3], marks, code[5] or ""))
    else:
        raise CourseError(f"{name}, line {number}: neither 'a: CODE layer marks | reason' nor 'shift N: … | faithful: …': {line[:60]!r}.")
