"""How many of N seeds give a world that can be drawn, is whole, and keeps every answer the keys know apart?

    python tests/benchmarks/seeds.py 1000

Prints the share and the seeds that fail, each with its reason. About half a second a seed.
"""
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))
from test_world import test_constraints_and_keys_of_the_description_hold as is_whole  # noqa: E402

from classroom.paths import course_root, lessons  # noqa: E402
from fieldwork.key import load_key  # noqa: E402


def fault(seed, keys):
    """Why a seed's world will not do; '' when it will."""
    try:
        is_whole(seed)
    except Exception as error:
        return f"{type(error).__name__}: {str(error)[:100]}"
    blurred = [f"{key.lesson} {task.id} {wrong}" for key in keys for task in key.tasks for wrong in task.wrong if not task.telltale(wrong, (seed,))]
    return f"looks right there: {', '.join(blurred)}" if blurred else ""


def main(count, first=2000):
    root = course_root(__file__)
    keys = [load_key(root / "solutions" / name / "key.py") for name in lessons(root)]
    faults = {seed: why for seed in range(first, first + count) if (why := fault(seed, keys))}
    for seed, why in faults.items():
        print(seed, why)
    print(f"{count - len(faults)} of {count} seeds hold ({first} to {first + count - 1})")


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 200)
