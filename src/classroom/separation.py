"""In how many worlds can each misconception be told apart from the right answer?"""
from fieldwork.key import PRACTICE_TWIN, load_key
from fieldwork.kinds import Function
from fieldwork.world import STUDENT


def separated(key, worlds):
    """{(task, misconception): in how many of the worlds 0 … `worlds` - 1 it is told apart}.

    Functions are judged on four worlds at once, the student world, the practice twin and two more; where the first two tell
    a fault apart, every four do.
    """
    counts = {}
    for task in key.tasks:
        for name in task.wrong:
            if isinstance(task.kind, Function) and task.telltale(name, (STUDENT, PRACTICE_TWIN)):
                counts[task.id, name] = worlds
    for seed in range(worlds):
        for task in key.tasks:
            seeds = (STUDENT, PRACTICE_TWIN, 2 + seed, 3 + seed) if isinstance(task.kind, Function) else (seed,)
            open_ = [name for name in task.wrong if not (isinstance(task.kind, Function) and counts.get((task.id, name)) == worlds)]
            right = task.slots(None, seeds) if open_ else {}
            for name in open_:
                counts[task.id, name] = counts.get((task.id, name), 0) + bool(task.telltale(name, seeds, right))
    return counts


def report(root, names, worlds):
    """Print how many misconceptions are told apart in all worlds, and each that is not."""
    print(f"\nTold apart from the right answer in {worlds} worlds")
    for name in names:
        counts = separated(load_key(root / "solutions" / name / "key.py"), worlds)
        below = {which: count for which, count in counts.items() if count < worlds}
        print(f"  {name}: {len(counts) - len(below)} of {len(counts)} misconceptions in every world")
        for (task, wrong), count in sorted(below.items(), key=lambda pair: pair[1]):
            print(f"    {task} {wrong}: in {count} ({100 * count / worlds:.1f} %)")
