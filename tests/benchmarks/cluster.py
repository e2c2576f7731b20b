"""What grading beyond one machine costs: the same hand-ins by this machine's processes, by a Dask cluster, and into PostgreSQL, in one run.

    python tests/benchmarks/cluster.py [--lesson 02-norms] [--size 60] [--workers 2] [--rounds 3]

The cluster is a scheduler and `workers` Dask workers of one thread each on this same machine, so that equal work has equal
processors: what it takes longer is what Dask costs. Each way grades a fifth of the class and then the whole, as often as there are
rounds, in turn; (whole − fifth) / hand-ins between them are the seconds of one more hand-in, medians count. The writer is timed apart: seconds in
which it stores one hand-in, which no number of workers makes shorter. Lines on 300 and 10,000 are extrapolations and say so.
"""
import argparse
import os
import re
import statistics
import subprocess
import sys
import tempfile
from pathlib import Path

sys.path[:0] = [str(Path(__file__).parent), str(Path(__file__).parents[1])]
from grading import class_of  # noqa: E402
from services import dask, postgres  # noqa: E402


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    for name, default in (("lesson", "02-norms"), ("size", 60), ("workers", 2), ("rounds", 3)):
        parser.add_argument(f"--{name}", type=type(default), default=default)
    args = parser.parse_args()
    with tempfile.TemporaryDirectory(prefix="course-benchmark-", ignore_cleanup_errors=True) as scratch, dask(Path(scratch) / "dask", args.workers) as cluster, postgres() as database:
        folder = Path(scratch) / "class"
        students = class_of(folder, args.lesson, args.size)
        ways = {"this machine": ((), {}), "Dask": (("--scheduler", cluster.address), {}), "this machine, PostgreSQL": ((), {"COURSE_GRADEBOOK": database("gradebook")})}
        measured = {way: [] for way in ways}
        for _ in range(args.rounds):
            for way, (options, environment) in ways.items():
                measured[way].append([run(folder, args, options, environment, some) for some in (students[::5], students)])
        report(args, students, measured)
        for way, environment in (("SQLite", {}), ("PostgreSQL", ways["this machine, PostgreSQL"][1])):
            print(f"writer, {way:12} {store(folder, args.lesson, students, environment):8.4f} s a hand-in")


def run(folder, args, options, environment, students):
    """Seconds in which one command grades these, as it says itself: without its imports and without feedback pages."""
    chosen = [word for student in students for word in ("--student", student)]
    done = subprocess.run([sys.executable, "-m", "classroom.cli", "grade", args.lesson, "--force", "--jobs", str(args.workers), *options, *chosen],
                          env={**os.environ, **environment, "COURSE_ROOT": str(folder)}, capture_output=True, text=True)
    said = re.search(r"Graded \d+ in ([\d.]+) s", done.stdout)
    if not said:
        raise SystemExit(done.stdout[-2000:] + done.stderr)
    return float(said[1])


def report(args, students, measured):
    """A line a way: seconds of one more hand-in, and of getting warm before the first."""
    few, many = len(students[::5]), len(students)
    print(f"{args.lesson}, {many} hand-ins, {args.workers} at once, {args.rounds} rounds; load {os.getloadavg()[0]:.1f}")
    base = None
    for way, rounds in measured.items():
        more = statistics.median((whole - part) / (many - few) for part, whole in rounds)
        fixed = statistics.median(part - few * more for part, _ in rounds)
        base = base or more
        print(f"{way:26} {more:7.3f} s one more ({more / base:.2f} times), {fixed:6.1f} s before the first; "
              f"by extrapolation 300: {(fixed + 300 * more) / 60:.1f} min, 10,000: {(fixed + 10_000 * more) / 3600:.2f} h")


def store(folder, lesson, students, environment):
    """Seconds in which the writer stores a hand-in, in batches of ten."""
    code = ("import sys, time; from pathlib import Path\nfrom classroom import book; from classroom.graded import prepare; from classroom.writer import Writer; from classroom.sandbox import Limits\n"
            "root, lesson, *students = sys.argv[1:]; root = Path(root)\nbatch = [prepare(root, lesson, Limits(), student) for student in students]\n"
            "writer = Writer(book.open_nbgrader(root), root, lesson); times = []\n"
            "for _ in range(10):\n    start = time.monotonic(); writer.write(batch)\n    for graded in batch: writer.finish(graded)\n    times.append(time.monotonic() - start)\n"
            "print(sorted(times)[5] / len(batch))")
    done = subprocess.run([sys.executable, "-c", code, str(folder), lesson, *students[:10]], env={**os.environ, **environment}, capture_output=True, text=True, check=True)
    return float(done.stdout.split()[-1])


if __name__ == "__main__":
    main()
