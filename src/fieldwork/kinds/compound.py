"""Answers made of other answers: named fields, a table, a function run on cases."""
from dataclasses import dataclass

from fieldwork.kinds.base import Kind, Misfit, Reading, fold
from fieldwork.plain import is_blank, pairs, tag, text


@dataclass(frozen=True)
class Fields(Kind):
    """A dict with a kind of its own for each entry: fields(units=ids(…), id=passage(…))."""

    parts: dict

    def _read(self, plain):
        found = self._entries(plain)
        if found is None:
            raise Misfit("none" if tag(plain) == "none" else "not_a_dict")
        given = {fold(key): value for key, value in found}
        readings, remarks, blank = _read_parts({name: (kind, given.get(fold(name), ["blank"])) for name, kind in self.parts.items()})
        still = [("some_open", {"count": len(blank), "keys": ", ".join(blank[:4])})] if blank else []
        return _together(readings, self._unknown(given) + still + remarks)

    def _entries(self, plain):
        """(name, plain value) of a dict, or of a frame whose columns, or else whose rows, have the names of the parts."""
        columns = _columns(plain) if tag(plain) == "frame" else []
        named = {fold(name) for name, _ in columns} & {fold(name) for name in self.parts}
        return columns if named or columns and pairs(plain) is None else pairs(plain)

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
        """(parts of all entries that are right, all of them), or where an entry does not count its parts, entries; None where that would hide what is right in part."""
        inner = [self.parts[name].progress(found) for name, found in self._inner(outcomes)]
        if None not in inner:
            return tuple(map(sum, zip(*inner)))
        shares = self._shares(outcomes)
        return None if any(shares) and 1 not in shares else (shares.count(1), len(shares))

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


def _read_parts(parts):
    """({name: Reading or None}, remarks that say where, [names of blank parts]) of {name: (kind, plain value)}."""
    readings, remarks, blank = {}, [], []
    for name, (kind, value) in parts.items():
        try:
            readings[name] = kind.read(value)
            found = readings[name].remarks
        except Misfit as misfit:
            readings[name] = None
            blank += [name] if misfit.note == "blank" else []
            found = [] if misfit.note == "blank" else [(misfit.note, misfit.detail)]
        where = name.replace("/", " / ")
        remarks += [(note, detail | {"entry": f"{where} / {detail['entry']}" if "entry" in detail else where}) for note, detail in found]
    return readings, remarks, blank


def _together(readings, remarks):
    """One `Reading` of the parts. A slip that leaves a part's range (per cent for a share) is read as made in every such part, and in each alone."""
    slots = {name: reading.slots if reading else {"": []} for name, reading in readings.items()}
    slips = {}
    for name, reading in readings.items():
        beyond = reading and "out_of_range" in dict(reading.remarks)  # else it may be wrong in a way that has a name of its own
        for note, without in reading.slips if beyond else ():
            slips.setdefault(note, {})[name] = without
    versions = [(note, slots | made) for note, parts in slips.items() for made in (parts, *({name: part} for name, part in parts.items()))]
    return Reading(_flat(slots), remarks, [(note, _flat(version)) for note, version in versions])


def _flat(parts):
    return {f"{name}/{slot}": tokens for name, slots in parts.items() for slot, tokens in slots.items()}


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
        cells = self._cells(plain)
        wanted = {f"{row}/{column}": (kind, cells.get((fold(row), fold(column)), ["blank"])) for row in self.rows for column, kind in self.columns.items()}
        readings, remarks, blank = _read_parts(wanted)
        still = [("cell", dict(zip(("row", "column"), name.split("/")))) for name in blank[:1]]
        return _together(readings, still + remarks)

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
        if wanted <= {fold(column) for column in columns}:  # turned over: the rows asked for are its columns
            frame = {"index": frame["columns"], "columns": frame["index"], "rows": [list(row) for row in zip(*frame["rows"])]}
            columns = [text(c) for c in frame["columns"]]
        labels = [frame["index"]] + [[row[i] for row in frame["rows"]] for i in range(len(columns))]
        keys = next((ids for ids in labels if wanted <= {fold(text(i)) for i in ids}), None)
        if keys is None:
            raise Misfit("rows_missing", rows=", ".join(map(str, self.rows[:3])))
        return {(fold(text(key)), fold(column)): value
                for key, row in zip(keys, frame["rows"]) for column, value in zip(columns, row)}

    def first_wrong(self, outcomes):
        """The first cell that is wrong; None where its kind has but two answers, one of which would then be told."""
        wrong = [(row, column) for row in self.rows for column in self.columns
                 if not all(o.right for slot, o in outcomes.items() if slot.startswith(f"{row}/{column}/"))]
        return f"{wrong[0][0]} / {wrong[0][1]}" if wrong and not _two_ways(self.columns[wrong[0][1]]) else None

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
        slots, remarks, readings = {}, [("raises", {"error": raised[0]})] if raised else [], {}
        for number, output in enumerate(outputs):
            if tag(output) == "raised":
                slots[str(number)] = ["!raised"]
                continue
            try:
                readings[str(number)] = self.returns.read(output)
                slots[str(number)] = readings[str(number)].slots[""]
            except Misfit as misfit:
                slots[str(number)] = [f"!{misfit.note}"]
                remarks.append((misfit.note, misfit.detail))
        return Reading(slots, remarks, _slips(readings) if len(readings) == len(outputs) else [])

    def progress(self, outcomes):
        """None: how many of our cases come out right tells a student nothing."""
        return None

    def outputs(self, function, cases):
        """{slot: tokens} of a reference (or faulty) function on resolved cases; an error is a token that no answer has; None, where it is no answer, is a token too."""
        slots = {}
        for number, arguments in enumerate(cases):
            try:
                value = function(*arguments)
                slots[str(number)] = ["!none"] if value is None and not getattr(self.returns, "none_ok", False) else self.returns.truth(value)[""]
            except Exception:
                slots[str(number)] = ["!raised"]
        return slots


def _two_ways(kind):
    """Whether an answer of this kind is one of two."""
    return type(kind).__name__ == "YesNo" or len(getattr(kind, "options", ())) == 2


def _slips(readings):
    """A slip of unit that every output shares: the function gives per cent for a share throughout, or the other way round."""
    shared = [(note, {name: dict(reading.slips).get(note, reading.slots)[""] for name, reading in readings.items()}) for note in ("percent", "fraction")]
    return [(note, slots) for note, slots in shared if any(note in dict(reading.slips) for reading in readings.values())]
