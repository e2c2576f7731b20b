"""In how many worlds can each misconception be told apart from the right answer?"""
import os
from collections import Counter
from functools import cache, partial

from fieldwork.key import PRACTICE_TWIN, load_key
from fieldwork.kinds import Function
from fieldwork.world import STUDENT

from classroom.workers import open_pool


def separated(key, worlds):
    """{(task, misconception): in how many of the worlds 0 … `worlds` - 1 it is told apart}."""
    settled = _settled(key)
    return dict(sum((_told(key, settled, seed) for seed in range(worlds)), Counter()))


def _settled(key):
    """Faulty functions that are told apart in every world: they are judged on four at once, and two of these are always the same."""
    return {(task.id, name) for task in key.tasks if isinstance(task.kind, Function)
            for name in task.wrong if task.telltale(name, (STUDENT, PRACTICE_TWIN))}


def _told(key, settled, seed):
    """Counts 1 for each misconception that is told apart in the world of this seed."""
    counts = Counter(settled)
    for task in key.tasks:
        seeds = (STUDENT, PRACTICE_TWIN, 2 + seed, 3 + seed) if isinstance(task.kind, Function) else (seed,)
        open_ = [name for name in task.wrong if (task.id, name) not in settled]
        right = task.slots(None, seeds) if open_ else {}
        counts.update((task.id, name) for name in open_ if task.telltale(name, seeds, right))
    return counts


def report(root, names, worlds):
    """Print how many misconceptions are told apart in all worlds, and each that is not."""
    print(f"\nTold apart from the right answer in {worlds} worlds")
    with open_pool(os.cpu_count() or 1) as pool:  # a world is drawn once for all lessons
        counts = sum(pool.map(partial(_in_world, root, tuple(names)), range(worlds)), Counter())
    for name in names:
        mistakes = [(task.id, wrong) for task in load_key(_path(root, name)).tasks for wrong in task.wrong]
        below = sorted((counts[mistake], mistake) for mistake in mistakes if counts[mistake] < worlds)
        print(f"  {name}: {len(mistakes) - len(below)} of {len(mistakes)} misconceptions in every world")
        for count, (task, wrong) in below:
            print(f"    {task} {wrong}: in {count} ({100 * count / worlds:.1f} %)")


def _in_world(root, names, seed):
    return sum((_told(*_opened(root, name), seed) for name in names), Counter())


@cache
def _opened(root, name):
    key = load_key(_path(root, name))
    return key, _settled(key)


def _path(root, name):
    return root / "solutions" / name / "key.py"
