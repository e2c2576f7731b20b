"""Answers made of other answers: named fields, a table, a function run on cases."""
from dataclasses import dataclass

from fieldwork.kinds.base import Kind, Misfit, Reading, fold
from fieldwork.plain import is_blank, pairs, tag, text


@dataclass(frozen=True)
class Fields(Kind):
    """A dict with a kind of its own for each entry: fields(units=ids(…), id=passage(…))."""

    parts: dict

    def _read(self, plain):
        found = _columns(plain) if tag(plain) == "frame" else pairs(plain)
        if found is None:
            raise Misfit("none" if tag(plain) == "none" else "not_a_dict")
        given = {fold(key): value for key, value in found}
        slots, remarks, slips = {}, [], []
        for name, kind in self.parts.items():
            try:
                reading = kind.read(given.get(fold(name), ["blank"]))
            except Misfit as misfit:
                slots[f"{name}/"] = []
                remarks.append(("some_open", {"count": 1, "keys": name}) if misfit.note == "blank" else (misfit.note, misfit.detail))
                continue
            slots.update({f"{name}/{slot}": tokens for slot, tokens in reading.slots.items()})
            remarks += reading.remarks
        return Reading(slots, self._unknown(given) + remarks, slips)

    def _unknown(self, given):
        """A remark on names that do not occur, where an entry is missing that one of them may have meant."""
        names = {fold(name) for name in self.parts}
        odd = [name for name in given if name not in names]
        return [("unknown_keys", {"keys": ", ".join(odd[:3])})] if odd and names - given.keys() else []

    def truth(self, value):
        return {f"{name}/{slot}": tokens for name, part in value.items()
                for slot, tokens in self.parts[name].truth(part).items()}

    def share(self, outcomes):
        return sum(self._shares(outcomes)) / len(self.parts)

    def progress(self, outcomes):
        """(parts of all entries that are right, all of them), or where an entry does not count its parts, entries."""
        inner = [self.parts[name].progress(found) for name, found in self._inner(outcomes)]
        if None not in inner:
            return tuple(map(sum, zip(*inner)))
        return sum(share == 1 for share in self._shares(outcomes)), len(self.parts)

    def first_wrong(self, outcomes):
        """The first entry that is not wholly right, with the part of it that its kind would name."""
        name, share = next(((n, s) for n, s in zip(self.parts, self._shares(outcomes)) if s < 1), (None, 1))
        if name is None:
            return None
        inner = {slot.split("/", 1)[1]: o for slot, o in outcomes.items() if slot.split("/", 1)[0] == name}
        part = self.parts[name].first_wrong(inner)
        return f"{name}: {part}" if part else name

    def _shares(self, outcomes):
        return [self.parts[name].share(inner) if any(o.tokens for o in inner.values()) else 0.0 for name, inner in self._inner(outcomes)]

    def _inner(self, outcomes):
        """(name, the outcomes of its slots) of each entry."""
        for name in self.parts:
            yield name, {slot.split("/", 1)[1]: o for slot, o in outcomes.items() if slot.split("/", 1)[0] == name}


def _columns(plain):
    """The columns of a plain frame as (name, plain series)."""
    frame = plain[1]
    return [(text(name), ["series", [[key, row[i]] for key, row in zip(frame["index"], frame["rows"])]]) for i, name in enumerate(frame["columns"])]


@dataclass(frozen=True)
class Table(Kind):
    """A table with the given `rows` (ids, in a column or the index) and `columns` {name: kind}; order and extras do not matter."""

    rows: list
    columns: dict

    def _read(self, plain):
        cells, slots, remarks = self._cells(plain), {}, []
        for row in self.rows:
            for column, kind in self.columns.items():
                value = cells.get((fold(row), fold(column)), ["blank"])
                try:
                    reading = kind.read(value)
                    slots.update({f"{row}/{column}/{slot}": tokens for slot, tokens in reading.slots.items()})
                except Misfit as misfit:
                    slots[f"{row}/{column}/"] = []
                    remarks.append(("cell", {"row": row, "column": column}) if misfit.note == "blank" else (misfit.note, misfit.detail))
        return Reading(slots, remarks)

    def _cells(self, plain):
        """{(row, column): plain value} of a frame or of a dict of dicts, either way round."""
        if tag(plain) == "frame":
            return self._frame_cells(plain[1])
        outer = pairs(plain)
        if outer is None:
            raise Misfit("not_a_table")
        rows = {fold(row) for row in self.rows}
        cells = {(fold(a), fold(b)): value for a, inner in outer for b, value in pairs(inner) or []}
        return {key if key[0] in rows else key[::-1]: value for key, value in cells.items()}

    def _frame_cells(self, frame):
        columns, wanted = [text(c) for c in frame["columns"]], {fold(row) for row in self.rows}
        labels = [frame["index"]] + [[row[i] for row in frame["rows"]] for i in range(len(columns))]
        keys = next((ids for ids in labels if wanted <= {fold(text(i)) for i in ids}), None)
        if keys is None:
            raise Misfit("rows_missing", rows=", ".join(map(str, self.rows[:3])))
        return {(fold(text(key)), fold(column)): value
                for key, row in zip(keys, frame["rows"]) for column, value in zip(columns, row)}

    def truth(self, value):
        return {f"{row}/{column}/{slot}": tokens for row, entries in value.items() for column, entry in entries.items()
                for slot, tokens in self.columns[column].truth(entry).items()}


@dataclass(frozen=True)
class Function(Kind):
    """A function, run on `cases(world)` (a list of argument tuples) of the student world and of twin worlds."""

    returns: Kind
    cases: object = None

    def resolve(self, world):
        """Its cases stay a function: the key asks them of every world."""
        return Function(self.returns.resolve(world), self.cases)

    def spec(self):
        """Without the cases, which the sealed task carries beside it."""
        return {"kind": "function", "returns": self.returns.spec()}

    def _read(self, plain):
        if tag(plain) != "outputs":
            raise Misfit("none" if tag(plain) == "none" else "not_a_function", got=tag(plain))
        outputs = plain[1]
        raised = [output[1] for output in outputs if tag(output) == "raised"]
        if raised and len(raised) == len(outputs):
            raise Misfit("blank") if "ellipsis" in raised[0].lower() else Misfit("raises", error=raised[0])
        if all(is_blank(output) or tag(output) == "none" for output in outputs):
            raise Misfit("returns_nothing")
        slots, remarks = {}, [("raises", {"error": raised[0]})] if raised else []
        for number, output in enumerate(outputs):
            try:
                slots[str(number)] = self.returns.read(output).slots[""]
            except Misfit as misfit:
                slots[str(number)] = [f"!{misfit.note}"]
                remarks.append((misfit.note, misfit.detail))
        return Reading(slots, remarks)

    def outputs(self, function, cases):
        """{slot: tokens} of a reference (or faulty) function on resolved cases; an error is a token too."""
        slots = {}
        for number, arguments in enumerate(cases):
            try:
                slots[str(number)] = self.returns.truth(function(*arguments))[""]
            except Exception:
                slots[str(number)] = ["!raised"]
        return slots
