"""How many draws are refused before a world shows what the lessons need? The table in datasets/WORLD.md.

    python tests/benchmarks/seeds.py 200

About a second a seed and core. (`course audit-tasks --worlds 200` asks whether such worlds keep right and wrong apart.)
"""
import sys
from concurrent.futures import ProcessPoolExecutor
from statistics import mean, median

from fieldwork.world.draw import make_world


def refused(seed):
    """{step: draws refused, …} of the world of a seed; "start": how often it had to be begun anew."""
    return make_world(seed).refused


def main(count=200):
    with ProcessPoolExecutor() as pool:
        worlds = list(pool.map(refused, range(count)))
    for step in worlds[0]:
        numbers = [world[step] for world in worlds]
        print(f"{step:<13} mean {mean(numbers):8.1f}   median {median(numbers):6.1f}   most {max(numbers):5}")


if __name__ == "__main__":
    main(*map(int, sys.argv[1:]))
