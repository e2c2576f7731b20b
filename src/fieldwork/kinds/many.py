"""Answers that are many small decisions: an option for each key, a set of ids, a set for each key."""
from dataclasses import dataclass

from fieldwork.kinds.base import Accept, Kind, Misfit, Reading, fold, listed, squeezed
from fieldwork.plain import is_blank, items, pairs, shown, tag, text


def _by_key(plain, keys):
    """({key: plain value}, remarks) of a plain dict; blank entries are left out."""
    found = pairs(plain)
    if found is None:
        raise Misfit("none" if tag(plain) == "none" else "not_a_dict")
    names = {fold(key): key for key in keys}
    unknown = [key for key, _ in found if fold(key) not in names]
    given = {names[fold(key)]: value for key, value in found if fold(key) in names and not is_blank(value)}
    remarks = [("unknown_keys", {"keys": ", ".join(unknown[:3])})] if unknown else []
    if not given:
        note, detail = remarks[0] if remarks else ("blank", {})
        raise Misfit(note, **detail)
    return given, remarks


def _open(given, keys):
    missing = [str(key) for key in keys if key not in given]
    return [("some_open", {"count": len(missing), "keys": ", ".join(missing[:4])})] if missing else []


@dataclass(frozen=True)
class Choices(Kind):
    """One option for each key: {"u01": "background", …}. The key may accept several options: {"u12": {"cause", "overview"}}."""

    keys: list
    options: list

    def _read(self, plain):
        given, remarks = _by_key(plain, self.keys)
        options, slots = {squeezed(option): str(option) for option in self.options}, {key: [] for key in self.keys}
        for key, value in given.items():
            chosen = next((options[squeezed(form)] for form in _forms(value) if squeezed(form) in options), None)
            if chosen:
                slots[key] = [chosen]
            else:
                remarks.append(("unknown_option_for", {"key": key, "got": shown(value), "options": listed(self.options)}))
        return Reading(slots, _open(given, self.keys) + remarks)

    def first_wrong(self, outcomes):
        """The first key that is wrong, unless there are only two options."""
        return next((slot for slot, o in outcomes.items() if not o.right), None) if len(self.options) > 2 else None

    def truth(self, value):
        return {key: [str(o) for o in (options if isinstance(options, (set, frozenset, list, tuple)) else [options])]
                for key, options in value.items()}


def _forms(value):
    """An option as it may be written: as it is, its words parted by a comma, or in a list: "n09 used", "n09, used", ("n09", "used"); True for "true" or "yes", None for "none"."""
    if tag(value) in ("bool", "none"):
        return text(value), shown(value)
    inner = items(value)
    whole = text(value) if inner is None else " ".join(map(text, inner)) if len(inner) == 1 or value[:2] in (["list", "list"], ["list", "tuple"]) else ""
    return whole, whole.replace(",", " ")


@dataclass(frozen=True)
class Ids(Kind):
    """A set of ids, in any container and order. Without a `universe` (outputs of functions) it is all or nothing."""

    universe: list | None = None

    def _read(self, plain):
        members = members_of(plain)
        if self.universe is None:
            return Reading({"": ["|".join(sorted({fold(member) for member in members}))]})
        names = {fold(name): str(name) for name in self.universe}
        unknown = [member for member in members if fold(member) not in names]
        chosen = {names[fold(member)] for member in members if fold(member) in names}
        slots = {str(name): ["in" if str(name) in chosen else "out"] for name in self.universe}
        remarks = [("unknown_ids", {"ids": ", ".join(unknown[:3])})] if unknown else []
        return Reading(slots, remarks + [("blank", {})] * any(map(is_blank, items(plain) or ())))

    def truth(self, value):
        accept = value if isinstance(value, Accept) else Accept(frozenset(map(str, value)))
        if self.universe is None:
            return {"": ["|".join(sorted(fold(member) for member in accept.must))]}
        return {str(name): ["in", "out"] if name in accept.may else ["in" if str(name) in accept.must else "out"]
                for name in self.universe}

    def share(self, outcomes):
        """Jaccard index of the chosen and the right set, over the ids that count."""
        graded = [o for o in outcomes.values() if not o.neutral]
        if self.universe is None:
            return float(all(o.right for o in graded))
        hits = sum(o.right and o.tokens == ["in"] for o in graded)
        errors = sum(not o.right for o in graded)
        return hits / (hits + errors) if hits + errors else 1.0

    def progress(self, outcomes):
        """None: how many ids are rightly left out tells a student nothing."""
        return None


def members_of(plain):
    """Texts of the members of any plain container; a single text counts as one member."""
    if tag(plain) == "none":
        raise Misfit("none")
    if tag(plain) == "text":
        return [part for part in (piece.strip() for piece in plain[1].split(",")) if part]
    members = items(plain)
    if members is None and tag(plain) == "dict":
        members = [key for key, value in plain[1] if value == ["bool", True] or tag(value) != "bool"]
    if members is None:
        raise Misfit("give_the_id_column" if tag(plain) == "frame" else "not_ids")
    if members and all(tag(member) == "bool" for member in members):
        raise Misfit("true_false_series")
    return [text(member) for member in members if not is_blank(member)]


@dataclass(frozen=True)
class Sets(Kind):
    """A set of ids for each key; a key is right when the Jaccard index reaches `agree`."""

    keys: list
    universe: list
    agree: float = 1.0

    def _read(self, plain):
        given, remarks = _by_key(plain, self.keys)
        slots = {f"{key}/{name}": [] for key in self.keys for name in self.universe}
        for key, value in given.items():
            try:
                inner = Ids(self.universe)._read(["list", "set", []] if tag(value) == "none" else value)  # None for a key: nothing there
            except Misfit as misfit:
                remarks.append((misfit.note, misfit.detail | {"entry": key}))
                continue
            slots.update({f"{key}/{name}": tokens for name, tokens in inner.slots.items()})
            remarks += [(note, detail | {"entry": key}) for note, detail in inner.remarks]
        return Reading(slots, _open(given, self.keys) + remarks)

    def truth(self, value):
        return {f"{key}/{name}": tokens for key, chosen in value.items()
                for name, tokens in Ids(self.universe).truth(chosen).items()}

    def share(self, outcomes):
        right, all_keys = self.progress(outcomes)
        return right / all_keys

    def progress(self, outcomes):
        """(keys whose set agrees, all keys)."""
        agreed = self._agreed(outcomes)
        return sum(agreed.values()), len(agreed)

    def first_wrong(self, outcomes):
        """The first key whose set does not agree."""
        return next((key for key, agrees in self._agreed(outcomes).items() if not agrees), None)

    def _agreed(self, outcomes):
        groups, inner = {key: {} for key in self.keys}, Ids(self.universe)
        for slot, outcome in outcomes.items():
            groups[slot.split("/")[0]][slot] = outcome
        return {key: inner.share(group) >= self.agree - 1e-9 and any(o.tokens for o in group.values()) for key, group in groups.items()}
