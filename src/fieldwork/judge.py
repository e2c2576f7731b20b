"""Judge a plain answer against a sealed task: the same for a student's check and for the grader.

Order: is there an answer, has it the right form, is it right; if not: a slip of unit or sign, a
misconception we know by name, right here but not on twin data, or wrong in a way nobody foresaw.
"""
from dataclasses import dataclass, field

from fieldwork.kinds import Misfit, Outcome, from_spec
from fieldwork.plain import shown
from fieldwork.seals import digest


@dataclass
class Verdict:
    """Points, state ('right', 'partly', 'wrong', 'blank'; in an exam 'recorded', 'unreadable'), the message's note and what fills its placeholders."""

    points: float
    max_points: float
    state: str
    note: str
    detail: dict = field(default_factory=dict)
    progress: tuple | None = None  # (parts right, all parts)


def judge(sealed, plain):
    """The verdict on a plain answer (see `fieldwork.plain`). Never raises on a strange answer."""
    try:
        reading = from_spec(sealed["kind"]).read(plain)
    except Misfit as misfit:
        state = "blank" if misfit.note == "blank" else "wrong"
        return Verdict(0.0, sealed["points"], state, misfit.note, misfit.detail)
    except (TypeError, ValueError, KeyError, IndexError, AttributeError, OverflowError):
        return Verdict(0.0, sealed["points"], "wrong", "strange", {})
    return _weigh(sealed, reading, plain)


def form(sealed, plain):
    """The verdict on the form of an answer to an exam: 'recorded' where it can be judged later, else what to mend. It knows no right answer."""
    try:
        reading = from_spec(sealed["kind"]).read(plain)
    except Misfit as misfit:
        return Verdict(0.0, sealed["points"], "blank" if misfit.note == "blank" else "unreadable", misfit.note, misfit.detail)
    except (TypeError, ValueError, KeyError, IndexError, AttributeError, OverflowError):
        return Verdict(0.0, sealed["points"], "unreadable", "strange", {})
    if reading.slots == {"": ["percent"]}:
        return Verdict(0.0, sealed["points"], "unreadable", "not_a_number", {})
    faults = [remark for remark in reading.remarks if remark[0] not in ("number_in_quotes", "blank")]
    return Verdict(0.0, sealed["points"], "unreadable", *faults[0]) if faults else Verdict(0.0, sealed["points"], "recorded", "recorded")


def _weigh(sealed, reading, plain):
    kind, outcomes = from_spec(sealed["kind"]), outcomes_of(sealed, reading.slots)
    share = kind.share(outcomes)
    points, progress = _credit(share, sealed), kind.progress(outcomes)
    if share == 1:
        return Verdict(points, sealed["points"], "right", "right", {}, progress)
    state = "right" if points == sealed["points"] else "partly" if points else "wrong"
    return Verdict(points, sealed["points"], state, *_reason(sealed, reading, outcomes, plain), progress)


def outcomes_of(sealed, slots):
    """{slot: Outcome} of an answer that was read into slots."""
    return {slot: Outcome(bool(_digests(sealed, slot, slots.get(slot, ())) & set(accepted)), len(accepted) > 1, slots.get(slot, []))
            for slot, accepted in sealed["right"].items()}


def _digests(sealed, slot, tokens):
    return {digest(sealed["salt"], slot, token) for token in tokens}


def _credit(share, sealed):
    """Points for a share of slots: all from full_at, none below none_below, evenly between."""
    full, none = sealed["full_at"], sealed["none_below"]
    if share >= full - 1e-9:
        return float(sealed["points"])
    if none is None or share < none:
        return 0.0
    return round(4 * sealed["points"] * (share - none) / (full - none)) / 4  # in quarters, as a person would mark


def _reason(sealed, reading, outcomes, plain):
    for note, slots in reading.slips:
        if all(outcome.right for outcome in outcomes_of(sealed, slots).values()):
            return note, {}
    for note, detail in reading.remarks:
        if note.startswith("unknown") or note == "blank":  # a name that does not exist, or dots left over, explain what is missing
            return note, detail
    for name, slots in sealed["wrong"]:
        if slots and all(_digests(sealed, slot, reading.slots.get(slot, ())) & set(tokens) for slot, tokens in slots.items()):
            return name, reading.details.get(name, {})
    if reading.remarks:
        return reading.remarks[0]
    if "cases" in sealed:
        return _failing_case(sealed["cases"], outcomes, plain)
    part = from_spec(sealed["kind"]).first_wrong(outcomes)
    return ("look_at", {"part": part}) if part else ("other", {})


def _failing_case(cases, outcomes, plain):
    """The first case that goes wrong; 'twin' when all cases of the student world are right."""
    failing = [int(slot) for slot, outcome in outcomes.items() if not outcome.right]
    first = min(failing)
    note = "twin" if cases[first][0] != "0" else "case"
    return note, {"case": _show(cases[first][1]), "got": shown(plain[1][first])}


def _show(arguments):
    """The arguments of a case in a few words: a table by its name, a long text by its beginning."""
    return ", ".join(_argument(argument) for argument in arguments)


def _argument(argument):
    if isinstance(argument, list) and argument[:1] == ["ref"]:
        return argument[1] if len(argument) == 3 else f"{argument[1]}.head({argument[3]})"
    if isinstance(argument, list) and argument[:1] == ["tuple"]:
        return repr(tuple(argument[1:]))
    if isinstance(argument, list) and len(argument) > 8:
        return f"{repr(argument[:4])[:-1]}, …]"
    if isinstance(argument, str):
        return repr(argument[:40] + "…") if len(argument) > 41 else repr(argument)
    written = repr(argument)
    return written if len(written) <= 60 else written[:59] + "…"
