"""Answers that are one thing: a number, yes or no, a quotation, a prediction."""
import math
import re
from dataclasses import dataclass

from fieldwork.kinds.base import Kind, Misfit, Reading, fold, listed, squeezed
from fieldwork.plain import is_blank, items, pairs, shown, tag, text

YES = {"yes", "true", "ya", "benar", "y", "1"}
NO = {"no", "false", "tidak", "salah", "n", "0"}
NOTHING = {"none", "not reported", "tidak dilaporkan"}


@dataclass(frozen=True)
class Number(Kind):
    """A number, right within `tolerance`. `low` and `high` bound what is possible; `none_ok`: None may be an answer."""

    tolerance: float = 0.005
    low: float | None = None
    high: float | None = None
    whole: bool = False
    none_ok: bool = False

    def _read(self, plain):
        if self.none_ok and (tag(plain) == "none" or plain == ["other", "not a number"] or fold(text(plain)) in NOTHING):
            return Reading({"": ["none"]})
        value, remarks, percent = self._value(plain)
        per_cent_asked = self.high is None or self.high > 1  # else a hundredth of the right share is no share given for per cent
        slips = [("percent", value / 100), *[("fraction", value * 100)] * per_cent_asked, ("sign", -value)] if value else []
        readings = [(note, {"": self._cells(slip)}) for note, slip in slips]
        if percent:
            return Reading({"": ["percent"]}, remarks, readings[:1])
        low, high = (-math.inf if self.low is None else self.low), (math.inf if self.high is None else self.high)
        if not low - self.tolerance <= value <= high + self.tolerance:
            remarks = remarks + [("out_of_range", {"got": f"{value:g}"})]
        return Reading({"": self._cells(value)}, remarks, readings)

    def _value(self, plain):
        """(value, remarks, written as percent?) of a plain answer."""
        if tag(plain) == "number":
            return plain[1], [], False
        if tag(plain) == "text":
            match = re.fullmatch(r"\s*(-?\d+(?:[.,]\d+)?)\s*(%?)\s*", plain[1])
            if match:
                return float(match[1].replace(",", ".")), [("number_in_quotes", {})], bool(match[2])
        members = items(plain)
        if tag(plain) == "list" and members and len(members) > 1 and all(tag(m) == "number" for m in members):
            if len(members) > 2 or any(member[1] % 1 for member in members) or members[1][1] < 0:  # not what a comma between digits makes
                raise Misfit("several_numbers", count=len(members))
            before, after = (f"{member[1]:g}" for member in members)
            raise Misfit("decimal_comma", wrote=f"{before},{after}", write=f"{before}.{after}")
        raise Misfit(*self._complaint(plain))

    def _complaint(self, plain):
        return {"none": "none", "series": "series", "frame": "series", "bool": "bool"}.get(tag(plain), "not_a_number"),

    def _cells(self, value):
        cell = math.floor(value / self.tolerance + 0.5)
        return [str(cell - 1), str(cell), str(cell + 1)] if not self.whole else [f"{value:g}"]

    def truth(self, value):
        if value is None:
            return {"": ["none"]}
        if isinstance(value, (list, tuple)):  # several ways of making one mistake
            return {"": [token for one in value for token in self.truth(one)[""]]}
        return {"": [f"{value:g}" if self.whole else str(math.floor(value / self.tolerance + 0.5))]}


@dataclass(frozen=True)
class YesNo(Kind):
    """True or False (also 'yes', 'no', 'ya', 'tidak')."""

    def _read(self, plain):
        word = fold(text(plain))
        if tag(plain) not in ("bool", "text", "number") or word not in YES | NO:
            raise Misfit("not_yes_no")
        return Reading({"": ["yes" if word in YES else "no"]})

    def truth(self, value):
        return {"": ["yes" if value else "no"]}


@dataclass(frozen=True)
class Choice(Kind):
    """One word out of `options`."""

    options: list

    def _read(self, plain):
        members = items(plain)
        word = squeezed(text(members[0] if members and len(members) == 1 else plain))
        options = {squeezed(option): str(option) for option in self.options}
        if word not in options:
            raise Misfit("none" if tag(plain) == "none" else "unknown_option", got=shown(plain), options=listed(self.options))
        return Reading({"": [options[word]]})

    def truth(self, value):
        return {"": [str(option) for option in (value if isinstance(value, (set, frozenset)) else [value])]}


@dataclass(frozen=True)
class Text(Kind):
    """A short text, right when it is the same but for spaces and capitals. A date counts as its text, such as '2026-03-14'."""

    def _read(self, plain):
        if tag(plain) not in ("text", "date"):
            raise Misfit("none" if tag(plain) == "none" else "not_a_text", got=shown(plain))
        return Reading({"": self.truth(plain[1])[""]})

    def truth(self, value):
        return {"": [" ".join(str(value).casefold().split())]}


@dataclass(frozen=True)
class Passage(Kind):
    """Words quoted exactly from `text`; right when they overlap the core words and are not longer than `longest` words."""

    text: str = ""
    longest: int = 12

    def _read(self, plain):
        if tag(plain) != "text":
            raise Misfit("none" if tag(plain) == "none" else "not_a_quotation")
        quoted, places = _words(plain[1]), self._places(plain[1])
        if not places:
            raise Misfit("not_in_text", got=plain[1][:60])
        if len(quoted) > self.longest:
            raise Misfit("quotation_too_long", count=len(quoted), longest=self.longest)
        return Reading({"": [f"w{place}" for place in places]})

    def truth(self, value):
        phrases = [value] if isinstance(value, str) else value
        places = [place for phrase in phrases for place in self._places(phrase)]
        if not places:
            raise ValueError(f"the key quotes {value!r}, which is not in the text")
        return {"": [f"w{place}" for place in places]}

    def _places(self, phrase):
        """Positions of all words of `phrase`, wherever it stands in the text."""
        words, quoted = _words(self.text), _words(phrase)
        starts = [i for i in range(len(words)) if quoted and words[i:i + len(quoted)] == quoted]
        return sorted({i + k for i in starts for k in range(len(quoted))})


def _words(passage):
    return re.findall(r"\w+(?:[-'’]\w+)*", passage.casefold())


@dataclass(frozen=True)
class Prediction(Kind):
    """Recorded, never judged: one option, one number, or a dict of `keys`."""

    keys: list | None = None
    options: list | None = None
    low: float | None = None
    high: float | None = None

    def _read(self, plain):
        if self.keys is None:
            self._one(plain)
            return Reading({})
        given = {fold(key): value for key, value in pairs(plain) or []}
        missing = [key for key in self.keys if is_blank(given.get(fold(key), ["blank"]))]
        if missing:
            raise Misfit("prediction_open", keys=", ".join(missing))
        for key in self.keys:
            self._one(given[fold(key)])
        return Reading({})

    def _one(self, plain):
        if self.options is not None and squeezed(text(plain)) not in {squeezed(option) for option in self.options}:
            raise Misfit("unknown_option", got=shown(plain), options=listed(self.options))
        if self.options is None:
            reading = Number(low=self.low, high=self.high)._read(plain)
            for note, detail in reading.remarks:
                if note == "out_of_range":
                    raise Misfit(note, **detail)

    def truth(self, value):
        return {}

    def share(self, outcomes):
        return 1.0
