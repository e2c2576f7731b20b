"""How long a world takes and how much memory, by its number of people: `python tests/benchmarks/world.py [PEOPLE…]`.

Each size runs in a process of its own, so that memory is measured from nothing. Also, with `--seeds N`,
how many sub-seeds are refused at each step over the seeds 0 to N-1.
"""
import argparse
import json
import resource
import subprocess
import sys
import time

SIZES = (1_200, 12_000, 120_000, 1_000_000)


def one(people):
    """Seconds and peak MB of one world with so many people, import left out; printed as JSON."""
    from fieldwork.world import make_world
    make_world(0) if people > 1_200 else None
    start = time.perf_counter()
    draw = make_world(1, people)
    seconds = time.perf_counter() - start
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / (1024 ** 2 if sys.platform == "darwin" else 1024)
    print(json.dumps({"people": people, "seconds": round(seconds, 2), "peak MB": round(peak), "ties": len(draw.tables["ties"])}))


def refusals(seeds):
    """{step: mean, median, most refused; share of seeds without a refusal} over the seeds, and the mean time."""
    import pandas as pd

    from fieldwork.world import make_world
    start, rows = time.perf_counter(), []
    for seed in range(seeds):
        rows.append(make_world(seed).refused)
    table = pd.DataFrame(rows)
    print(pd.DataFrame({"mean": table.mean().round(1), "median": table.median(), "most": table.max(), "accepted at once": (table == 0).mean().round(2)}).to_string())
    print(f"{(time.perf_counter() - start) / seeds:.2f} s a world")


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("people", nargs="*", type=int, default=SIZES)
    parser.add_argument("--seeds", type=int, default=0)
    parser.add_argument("--one", type=int)
    chosen = parser.parse_args()
    if chosen.one:
        return one(chosen.one)
    if chosen.seeds:
        return refusals(chosen.seeds)
    for people in chosen.people:
        subprocess.run([sys.executable, __file__, "--one", str(people)], check=True)


if __name__ == "__main__":
    main()
