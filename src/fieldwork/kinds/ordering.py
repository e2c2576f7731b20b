"""Answers that are an order: steps, judged by what must come before what, and texts one after the other."""
import re
from dataclasses import dataclass

from fieldwork.kinds.base import Kind, Misfit, Reading, fold
from fieldwork.kinds.many import members_of
from fieldwork.plain import items, pairs, shown, tag


def _ranked(plain):
    """A dict or a column that gives each step its place, {"ethics": 2, "norms": 1}, as the list that it means; other answers as they are."""
    places = pairs(plain) if tag(plain) in ("dict", "series") else None
    if not places or not all(tag(place) == "number" for _, place in places):
        return plain
    return ["list", "list", [["text", step] for step, place in sorted(places, key=lambda pair: pair[1][1])]]


@dataclass(frozen=True)
class Order(Kind):
    """All `steps` in order. The key gives chains that must hold, (("ethics", "recruit"), …), or one full faulty order."""

    steps: list

    def _read(self, plain):
        if tag(plain) == "list" and plain[1] in ("set", "frozenset"):
            raise Misfit("set_for_order")
        names, plain = {fold(step): step for step in self.steps}, _ranked(plain)
        try:
            given = [names.get(fold(member), member) for member in members_of(plain)]
        except Misfit as misfit:
            raise Misfit("not_a_list" if misfit.note == "not_ids" else misfit.note) from None
        if not given:
            raise Misfit("blank")
        if sorted(given) != sorted(self.steps):
            missing = [step for step in self.steps if step not in given] or [step for step in given if given.count(step) > 1] or given
            raise Misfit("not_all_steps", steps=", ".join(missing[:3]))
        return Reading(self._slots({(a, b) for i, a in enumerate(given) for b in given[i + 1:]}))

    def truth(self, value):
        chains = [value] if value and isinstance(value[0], str) else value
        before = {(chain[i], b) for chain in chains for i in range(len(chain)) for b in chain[i + 1:]}
        while True:
            more = {(a, d) for a, b in before for c, d in before if b == c} - before
            if not more:
                return self._slots(before)
            before |= more

    def _slots(self, before):
        """{"a<b": tokens} for every pair of steps: 'yes', 'no', or both where the order is free."""
        ordered = sorted(self.steps)
        couples = [(a, b) for i, a in enumerate(ordered) for b in ordered[i + 1:]]
        return {f"{a}<{b}": ["yes"] if (a, b) in before else ["no"] if (b, a) in before else ["no", "yes"] for a, b in couples}

    def share(self, outcomes):
        graded = [o.right for o in outcomes.values() if not o.neutral]
        return sum(graded) / len(graded)

    def progress(self, outcomes):
        """None: students think in steps, the key in pairs of steps."""
        return None


@dataclass(frozen=True)
class Texts(Kind):
    """Texts in their order, such as the turns of a page: right when each is the same but for capitals and the number of spaces."""

    def _read(self, plain):
        members = items(plain)
        if tag(plain) == "list" and plain[1] in ("set", "frozenset"):
            raise Misfit("set_for_order")
        if members is None:
            raise Misfit("none" if tag(plain) == "none" else "not_a_list")
        strange = next((member for member in members if tag(member) != "text"), None)
        if strange:
            raise Misfit("not_a_text", got=shown(strange))
        return Reading({"": self.truth([member[1] for member in members])[""]})

    def truth(self, value):
        return {"": ["\x1e".join(re.sub(r"[^\S\n]+", " ", said.strip()).casefold() for said in value)]}  # the end of a line is no space
