"""In how many worlds can each misconception be told apart from the right answer?"""
import os
from collections import Counter
from functools import cache, partial

from fieldwork.key import PRACTICE_TWIN, load_key
from fieldwork.kinds import Function
from fieldwork.world import STUDENT

from classroom.workers import open_pool

FIRST = PRACTICE_TWIN + 1  # the first seed that `course world` takes
TOGETHER = 8  # neighbouring seeds that one process takes: functions are judged on two of them, and a world is kept for a while


def separated(paths, worlds):
    """{(task, misconception): in how many of so many worlds it is told apart} for all keys at `paths`."""
    with open_pool(os.cpu_count() or 1) as pool:
        return sum(pool.map(partial(_told, tuple(paths)), range(FIRST, FIRST + worlds), chunksize=TOGETHER), Counter())


def _told(paths, seed):
    """Counts 1 for each misconception that is told apart in the world of this seed."""
    return sum((_told_by(*_opened(path), seed) for path in paths), Counter())


@cache
def _opened(path):
    """A key, and its faulty functions that are told apart in every world: they are judged on four at once, and two of these are always the same."""
    key = load_key(path)
    return key, {(task.id, name) for task in key.tasks if isinstance(task.kind, Function)
                 for name in task.wrong if task.telltale(name, (STUDENT, PRACTICE_TWIN))}


def _told_by(key, settled, seed):
    counts = Counter(settled)
    for task in key.tasks:
        seeds = (STUDENT, PRACTICE_TWIN, seed, seed + 1) if isinstance(task.kind, Function) else (seed,)
        open_ = [name for name in task.wrong if (task.id, name) not in settled]
        right = task.slots(None, seeds) if open_ else {}
        counts.update((task.id, name) for name in open_ if task.telltale(name, seeds, right))
    return counts


def report(root, names, worlds):
    """Print how many misconceptions are told apart in all worlds, and each that is not."""
    paths = {name: root / "solutions" / name / "key.py" for name in names}
    counts = separated(paths.values(), worlds)
    print(f"\nTold apart from the right answer in {worlds} worlds, from seed {FIRST} on")
    for name, path in paths.items():
        mistakes = [(task.id, wrong) for task in load_key(path).tasks for wrong in task.wrong]
        below = sorted((counts[mistake], mistake) for mistake in mistakes if counts[mistake] < worlds)
        print(f"  {name}: {len(mistakes) - len(below)} of {len(mistakes)} misconceptions in every world")
        for count, (task, wrong) in below:
            print(f"    {task} {wrong}: in {count} ({100 * count / worlds:.1f} %)")
