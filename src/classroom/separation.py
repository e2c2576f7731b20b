"""In how many worlds can each misconception be told apart from the right answer, and from the others?"""
import os
from collections import Counter
from functools import cache, partial

from fieldwork.key import PRACTICE_TWIN, load_key
from fieldwork.kinds import Function
from fieldwork.world import STUDENT

from classroom.workers import open_pool

FIRST = PRACTICE_TWIN + 1  # the first seed that `course world` takes
TOGETHER = 8  # neighbouring seeds that one process takes: functions are judged on two of them, and a world is kept for a while

HIDDEN = "gives the right answer"  # by chance
NAMELESS = "gives the same as another mistake"  # is wrong, and the key names neither


def separated(paths, worlds):
    """{(task, misconception, HIDDEN or NAMELESS): in how many of so many worlds} for all keys at `paths`; what is not there is told apart in all."""
    with open_pool(os.cpu_count() or 1) as pool:
        return sum(pool.map(partial(_lost, tuple(paths)), range(FIRST, FIRST + worlds), chunksize=TOGETHER), Counter())


def _lost(paths, seed):
    """Counts 1 for each misconception that is not told apart in the world of this seed."""
    return sum((_lost_by(*_opened(path), seed) for path in paths), Counter())


@cache
def _opened(path):
    """A key, and its faulty functions that are told apart in every world: they are judged on four at once, and two of these are always the same."""
    key = load_key(path)
    return key, {(task.id, name) for task in key.tasks if isinstance(task.kind, Function)
                 for name in task.wrong if task.telltale(name, (STUDENT, PRACTICE_TWIN))}


def _lost_by(key, settled, seed):
    counts = Counter()
    for task in key.tasks:
        seeds = (STUDENT, PRACTICE_TWIN, seed, seed + 1) if isinstance(task.kind, Function) else (seed,)
        open_ = [name for name in task.wrong if (task.id, name) not in settled]
        right = task.slots(None, seeds) if open_ else {}
        told = {name: task.telltale(name, seeds, right) for name in open_}
        counts.update((task.id, name, NAMELESS if slots is None else HIDDEN) for name, slots in told.items() if not slots)
    return counts


def report(root, names, worlds):
    """Print how many misconceptions are told apart in all worlds, and each that is not."""
    paths = {name: root / "solutions" / name / "key.py" for name in names}
    lost, everything, whole = separated(paths.values(), worlds), 0, 0
    print(f"\nTold apart in {worlds} worlds, from seed {FIRST} on")
    for name, path in paths.items():
        mistakes = [(task.id, wrong) for task in load_key(path).tasks for wrong in task.wrong]
        below = sorted((-lost[*one, HIDDEN], -lost[*one, NAMELESS], *one) for one in mistakes if lost[*one, HIDDEN] or lost[*one, NAMELESS])
        everything, whole = everything + len(mistakes), whole + len(mistakes) - len(below)
        print(f"  {name}: {len(mistakes) - len(below)} of {len(mistakes)} misconceptions in every world")
        for hidden, nameless, task, wrong in below:
            print(f"    {task} {wrong}: {HIDDEN} in {-hidden} ({-100 * hidden / worlds:.1f} %), {NAMELESS} in {-nameless}")
    print(f"  {whole} of {everything} in every world; {HIDDEN} in {100 * sum(n for (*_, what), n in lost.items() if what == HIDDEN) / worlds / everything:.2f} % of all cases")
