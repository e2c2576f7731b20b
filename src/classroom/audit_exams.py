"""Exams have no file of answers: of every item in their bank all answers are tried, or every single change of the right one."""
import importlib.util
from itertools import combinations

from fieldwork.bank import LETTERS, Drawn, read_bank, task_of
from fieldwork.judge import judge
from fieldwork.key import PRACTICE_TWIN
from fieldwork.plain import to_plain
from fieldwork.world import STUDENT, World


def audit(root, name):
    """(number of answers tried, [what is graded wrongly, …]) over all items of the bank of an exam, drawn or not."""
    folder, tried, faults = root / "solutions" / name, 0, []
    functions = _functions(folder / "key.py")
    for family in read_bank(folder):
        for item in family.items:
            task = task_of(Drawn(family, item, dict(zip(LETTERS, [option for option, *_ in item.options]))), functions)
            answers = list(TRIES[family.kind](item.said, task, World(STUDENT)))
            tried += len(answers)
            faults += [f"item {item.id}: {fault}" for fault in graded_wrongly(task, name, answers)]
    return tried, faults


def graded_wrongly(task, exam, answers):
    """Of answers [(answer, is it right?), …] those that earn everything and should not, or the other way round."""
    sealed = task.seal(exam, (STUDENT, PRACTICE_TWIN))
    verdicts = [(answer, right, judge(sealed, to_plain(answer)).points >= task.points) for answer, right in answers]
    faults = [f"{answer!r} is {'right and refused' if right else 'wrong and accepted'}" for answer, right, full in verdicts if right != full]
    return faults if any(right for _, right in answers) else [*faults, "no answer at all is right"]


def _functions(path):
    spec = importlib.util.spec_from_file_location(f"audit_{path.parent.name}", path)
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return vars(module)


def _choice(said, task, world):
    right = task.answer(None, world)
    return [(letter, letter == right) for letter in LETTERS[:len(said["options"])]] + [(None, False), ("", False), ([right, "a" if right != "a" else "b"], False)]


def _choices(said, task, world):
    """All words for each key while the others are right."""
    right = task.answer(None, world)
    accepted = {key: {word} if isinstance(word, str) else set(word) for key, word in right.items()}
    base = {key: sorted(words)[0] for key, words in accepted.items()}
    yield base, True
    yield from ((base | {key: word}, word in accepted[key]) for key in base for word in said["words"])
    yield from (({k: w for k, w in base.items() if k != key}, False) for key in base)
    yield from ((dict.fromkeys(base, word), all(word in words for words in accepted.values())) for word in said["words"])


def _ids(said, task, world):
    """The right set, every single change of it, everything and nothing."""
    right = set(task.answer(None, world))
    yield right, True
    yield from ((right ^ {one}, False) for one in said["universe"])
    yield from ((right ^ {a, b}, False) for a, b in combinations(said["universe"], 2))
    yield from ((chosen, set(chosen) == right) for chosen in (set(said["universe"]), set()))


def _order(said, task, world):
    """Every order in which one step, or two, stand elsewhere; right is what breaks no chain."""
    value = task.answer(None, world)
    chains = [value] if isinstance(value[0], str) else value
    base = _one_order(list(said["steps"]), chains)
    orders = {tuple(base), tuple(base[::-1])} | {tuple(_swapped(base, a, b)) for a, b in combinations(range(len(base)), 2)}
    orders |= {tuple(_moved(base, a, b)) for a in range(len(base)) for b in range(len(base))}
    for order in sorted(orders):
        place = {step: number for number, step in enumerate(order)}
        yield list(order), all(place[a] < place[b] for chain in chains for a, b in zip(chain, chain[1:]))


def _one_order(steps, chains):
    done = []
    while len(done) < len(steps):
        done.append(next(step for step in steps if step not in done and all(set(chain[:chain.index(step)]) <= set(done) for chain in chains if step in chain)))
    return done


def _swapped(steps, a, b):
    steps = list(steps)
    steps[a], steps[b] = steps[b], steps[a]
    return steps


def _moved(steps, a, b):
    steps = list(steps)
    steps.insert(b, steps.pop(a))
    return steps


def _number(said, task, world):
    """The number as it is and rounded within the tolerance; then two tolerances off, times and by a hundred, turned round, the rest to 1."""
    right, tolerance = float(task.answer(None, world)), 1 if said.get("whole") else said.get("tolerance", 0.005)
    near = [right] if said.get("whole") else [right, right + .4 * tolerance, right - .4 * tolerance]
    low, high = said.get("low", float("-inf")), said.get("high", float("inf"))
    yield from ((value, True) for value in near if low <= value <= high)
    far = [right + 2.1 * tolerance, right - 2.1 * tolerance, right + 1, right - 1, right * 100, right / 100, -right, 1 - right, 0, None, str(right) + " %"]
    yield from ((value, False) for value in far if not isinstance(value, (int, float)) or abs(value - right) > 2 * tolerance)


TRIES = {"choice": _choice, "choices": _choices, "ids": _ids, "order": _order, "number": _number}
