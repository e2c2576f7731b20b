"""What a student would answer who is right, or wrong in a way the key knows by name: values for simulated hand-ins."""
import re

from fieldwork import load
from fieldwork.kinds import Accept, Choices, Coding, Fields, Function, Ids, Number, Order, Passage, Prediction, Sets, Table
from fieldwork.kinds.coding import opened
from fieldwork.world import World

from classroom import simulated_coders

MARK = re.compile(r"^[ \t]*### (?:BEGIN|END) SOLUTION[ \t]*\n?", re.MULTILINE)
REGION = re.compile(r"^### BEGIN SOLUTION[ \t]*\n(.*?)^### END SOLUTION", re.MULTILINE | re.DOTALL)


def solved(source):
    """The solution of an answer cell: the region that stands for the whole, else the cell without the marks in it."""
    return ("".join(REGION.findall(source)) or MARK.sub("", source)).rstrip()


def value_of(task, name=None):
    """The answer itself: a value, or a function for a function task; None for predictions, which anything answers."""
    kind = task.kind.resolve(World())
    if isinstance(kind, (Function, Prediction)):
        return task.answer(name)
    if isinstance(kind, Coding):
        return simulated_coders.habitual(_study(kind), name)
    right = _concrete(kind, task.answer())
    return right if name is None else _merged(kind, right, _concrete(kind, task.answer(name)))


def _study(kind):
    """What a coding task asks to code, in English, with its gold."""
    gold = opened(tuple(kind.docs), "en", tuple(map(tuple, kind.gold)), kind.ceiling)
    return simulated_coders.Study(gold.documents, gold.table, load("codebook_v2"))


def _concrete(kind, value):
    """A value as the key writes it, as one answer out of those it accepts."""
    if isinstance(kind, (Fields, Table)):
        inner = kind.parts if isinstance(kind, Fields) else None
        return {key: _concrete(inner[key], part) if inner else {c: _concrete(kind.columns[c], v) for c, v in part.items()} for key, part in value.items()}
    if isinstance(kind, Choices):
        return {key: sorted(option)[0] if isinstance(option, (set, frozenset, list, tuple)) else option for key, option in value.items()}
    if isinstance(kind, Sets):
        return {key: _concrete(Ids(), chosen) for key, chosen in value.items()}
    if isinstance(kind, Ids):
        return set(value.must if isinstance(value, Accept) else value)
    if isinstance(kind, Order):
        return _in_order(kind.steps, value)
    return value[0] if isinstance(kind, (Passage, Number)) and isinstance(value, (list, tuple)) else value


def _merged(kind, right, wrong):
    """A wrong answer may give only the telltale entries; the others are right."""
    if isinstance(kind, Fields):
        return right | {key: _merged(kind.parts[key], right[key], part) for key, part in wrong.items()}
    if isinstance(kind, Table):
        return {row: right[row] | wrong.get(row, {}) for row in right}
    return right | wrong if isinstance(kind, (Choices, Sets)) else wrong


def _in_order(steps, value):
    """One order of all steps in which every chain holds; a full order as it is."""
    chains = [value] if isinstance(value[0], str) else value
    after = {step: {a for chain in chains for a, b in zip(chain, chain[1:]) if b == step} for step in steps}
    done = []
    while len(done) < len(steps):
        done.append(next(step for step in steps if step not in done and after[step] <= set(done)))
    return done
