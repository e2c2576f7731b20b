"""What every kind of answer can do.

A kind reads a plain answer into slots, each with the tokens it may stand for:
{"u03": ["aim"]}, or {"": ["186", "187", "188"]} for a number and its neighbours.
The key says which tokens are right in which slot; the judge compares the two and knows no kind by name.
"""
from dataclasses import dataclass, field, fields, replace

from fieldwork.plain import is_blank


class Misfit(Exception):
    """An answer whose form cannot be read; `note` names the message, `detail` fills its placeholders."""

    def __init__(self, note, **detail):
        super().__init__(note)
        self.note, self.detail = note, detail


@dataclass
class Reading:
    """Slots of an answer, remarks on its form that do not make it unreadable, and likely slips."""

    slots: dict
    remarks: list = field(default_factory=list)  # [(note, detail), …]
    slips: list = field(default_factory=list)  # [(note, slots as they would be without the slip), …]
    details: dict = field(default_factory=dict)  # {misconception: what fills the placeholders of its message}


@dataclass(frozen=True)
class Kind:
    """A form of answer; its parameters may be values or functions of a world."""

    def read(self, plain):
        """A `Reading` of a plain answer; raises `Misfit`."""
        if is_blank(plain):
            raise Misfit("blank")
        return self._read(plain)

    def truth(self, value):
        """{slot: accepted tokens} for a right (or wrong) answer as the key writes it."""
        raise NotImplementedError

    def share(self, outcomes):
        """How much is right, from 0 to 1. `outcomes`: {slot: Outcome}."""
        graded = [outcome.right for outcome in outcomes.values()]
        return sum(graded) / len(graded) if graded else 0.0

    def progress(self, outcomes):
        """(parts that are right, all parts), to tell a student who is partly right; None where that would mislead."""
        return sum(outcome.right for outcome in outcomes.values()), len(outcomes)

    def first_wrong(self, outcomes):
        """The name of one part that is wrong, to look at again; None where that would be the answer."""
        return None

    def resolve(self, world):
        """The same kind with every parameter that is a function of a world replaced by its value."""
        return replace(self, **{f.name: _resolved(getattr(self, f.name), world) for f in fields(self)})

    def spec(self):
        """The kind as JSON-able data, for `fieldwork.kinds.from_spec`."""
        return {"kind": type(self).__name__.lower(), **{f.name: _spec(getattr(self, f.name)) for f in fields(self)}}


@dataclass
class Outcome:
    """What became of one slot: was it right, does it count at all, and the tokens the student gave."""

    right: bool
    neutral: bool
    tokens: list


@dataclass(frozen=True)
class Accept:
    """A set as the key writes it: what must be in, and what may be in or out."""

    must: frozenset
    may: frozenset = frozenset()


def _resolved(value, world):
    if isinstance(value, Kind):
        return value.resolve(world)
    if isinstance(value, dict):
        return {key: _resolved(entry, world) for key, entry in value.items()}
    return value(world) if callable(value) else value


def _spec(value):
    if isinstance(value, Kind):
        return value.spec()
    if isinstance(value, dict):
        return {key: _spec(entry) for key, entry in value.items()}
    return list(value) if isinstance(value, (list, tuple, set, frozenset)) else value


def listed(options):
    """Options for a message: all of a few, the first of many."""
    names = [str(option) for option in options]
    return ", ".join(names if len(names) <= 12 else [*names[:3], "…"])


def squeezed(option):
    """An option for comparing: hyphens and blanks inside a word are accidents, too ('pre-emptive', 'no punishment')."""
    return fold(option).replace(" ", "")


def fold(name):
    """A name without its accidents: 'Source  of_law ' and 'source-of-law' are the same option."""
    return " ".join(str(name).casefold().replace("_", " ").replace("-", " ").split())
