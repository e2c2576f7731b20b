"""How fast a class is graded: `nbgrader autograde` as it comes, this course, and the floor, on the same hand-ins in one run.

    python tests/benchmarks/grading.py [--lesson 02-norms] [--size 100] [--stock 4] [--floor 30] [--jobs 2] [--rounds 3] [--memory 300] [--otter DIR]

All of them grade in turn, as often as there are rounds; medians count. Stock nbgrader grades a sample through its own command in a
folder without our settings. Of both, the seconds of one more hand-in count: of nbgrader (time of the sample - time of 1) / hand-ins
between them, of ours, which is `course grade` (sandboxed, judged, stored), the same with the class and a fifth of it. The floor forks
a child in which all is imported that our workers import; it executes the code cells of a sample but for the checks and does nothing else: no sandbox,
no scores, no gradebook. `--otter DIR` is an environment with otter-grader and this course (python -m venv DIR; DIR/bin/pip install
otter-grader -e .): its `otter run`, as many at once, checks of one task by a doctest; a process for each hand-in, as it comes, no
container. Feedback pages are timed apart. `--memory N` grades N more in this process and fits a line to the memory used.
"""
import argparse
import json
import os
import re
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from classroom.demo import _prepare
from classroom.demo_class import make_class
from classroom.marking import source
from classroom.paths import course_root

ODD = ("a crash", "an endless loop", "a corrupt file", "a wrong file name")  # they measure patience, not speed
PLAIN = 'c = get_config()\nc.CourseDirectory.course_id = "stock"\nc.ClearSolutions.code_stub = {"python": "..."}\n'


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    for name, default in (("lesson", "02-norms"), ("size", 100), ("stock", 4), ("floor", 30), ("jobs", 2), ("rounds", 3), ("memory", 0), ("otter", "")):
        parser.add_argument(f"--{name}", type=type(default), default=default)
    args = parser.parse_args()
    with tempfile.TemporaryDirectory(prefix="course-benchmark-", ignore_cleanup_errors=True) as scratch:
        folder = Path(scratch) / "class"
        hand_ins = class_of(folder, args.lesson, args.size)
        ways = {"floor": lambda: (floor_of(folder, args.lesson, args.jobs, args.floor),), "course grade": lambda: ours_of(folder, args.lesson, args.jobs),
                "nbgrader": lambda: stock_of(Path(tempfile.mkdtemp(dir=scratch)), folder, args.lesson, hand_ins[:args.stock])}
        if args.otter:
            ways["otter-grader"] = lambda: (otter_of(Path(tempfile.mkdtemp(dir=scratch)), folder, args, hand_ins[:args.stock]),)
        rounds = [{way: measure() for way, measure in ways.items()} for _ in range(args.rounds)]
        report(args, {way: [statistics.median(figures) for figures in zip(*(one[way] for one in rounds))] for way in ways})
        if args.memory:
            memory_of(folder, args.lesson, args.memory)


def report(args, measured):
    """Seconds a hand-in, the ratios, and the whole command."""
    print(f"{args.lesson}, {args.size} hand-ins, {args.jobs} at once, medians of {args.rounds} rounds; load {os.getloadavg()[0]:.1f}")
    ours, page, minutes = measured["course grade"]
    for way, (seconds, *_) in measured.items():
        print(f"{way:14}{seconds:8.3f} s one more hand-in" + (f" = {seconds / ours:.0f} times course grade" if way.endswith("grader") else ""))
    print(f"course grade takes {ours / measured['floor'][0]:.2f} times the floor, for all {args.size} with feedback pages {minutes:.1f} min")
    print(f"feedback page {page:8.3f} s; nbgrader {measured['nbgrader'][1]:.3f} s = {measured['nbgrader'][1] / page:.0f} times")


def class_of(folder, name, size):
    """A class in `folder`: right, empty, and every misconception in turn. Returns the names of its students."""
    lesson, key, sources = _prepare(course_root(), folder, name)
    pupils = [pupil for pupil in make_class(lesson, key, sources, every=True) if pupil.kind not in ODD]
    for number in range(size):
        place = folder / "submitted" / f"s{number:04}" / name
        place.mkdir(parents=True)
        (place / f"{name}.ipynb").write_bytes(pupils[number % len(pupils)].data)
        (place / "timestamp.txt").write_text("2026-11-20 09:00:00 UTC\n", encoding="utf-8")
    return sorted(path.name for path in (folder / "submitted").iterdir())


def floor_of(folder, name, jobs, sample):
    """Seconds a hand-in: exec in forked children, `jobs` at once, in a process of its own."""
    code = ("import sys; sys.path.insert(0, sys.argv[1]); import grading; grading.floor(*sys.argv[2:])")
    done = subprocess.run([sys.executable, "-c", code, str(Path(__file__).parent), str(folder), name, str(jobs), str(sample)], capture_output=True, text=True, check=True)
    return float(done.stdout)


def floor(folder, name, jobs, sample):
    """Prints the seconds a hand-in; see `floor_of`."""
    import gc

    import nbformat
    from classroom.notebooks import is_check
    from classroom.zygote import WARM_UP
    exec(WARM_UP, {})
    books = [nbformat.read(path, 4) for path in sorted(Path(folder).glob(f"submitted/*/{name}/*.ipynb"))[:int(sample)]]
    sources = [[cell.source for cell in nb.cells if cell.cell_type == "code" and not is_check(cell)] for nb in books]
    gc.collect(), gc.freeze()
    os.chdir(tempfile.mkdtemp(dir=folder))
    start, running = time.monotonic(), 0
    for cells in sources:
        if running == int(jobs):
            os.wait()
            running -= 1
        if os.fork() == 0:
            _execute(cells)
        running += 1
    while running:
        os.wait()
        running -= 1
    print((time.monotonic() - start) / len(sources))


def _execute(cells):
    sys.stdout = sys.stderr = open(os.devnull, "w", encoding="utf-8")
    space = {}
    for cell in cells:
        try:
            exec(cell, space)
        except BaseException:
            pass
    os._exit(0)


def ours_of(folder, name, jobs):
    """(seconds of one more hand-in, seconds a feedback page, minutes of the whole command); the key's tables are made before."""
    students = sorted(path.name for path in (folder / "submitted").iterdir())

    def timed(some):
        chosen = [word for student in some for word in ("--student", student)]
        start = time.monotonic()
        done = subprocess.run([sys.executable, "-m", "classroom.cli", "grade", name, "--force", "--jobs", str(jobs), *chosen],
                              env={**os.environ, "COURSE_ROOT": str(folder)}, capture_output=True, text=True)
        whole = time.monotonic() - start
        said = re.search(r"Graded (\d+) in ([\d.]+) s; made (\d+) feedback pages in ([\d.]+) s", done.stdout)
        if done.returncode or not said or int(said[1]) != len(some):
            raise SystemExit(done.stdout[-2000:] + done.stderr)
        return whole - float(said[4]), float(said[4]), whole / 60

    timed(students[:1])
    few, every = timed(students[::5]), timed(students)
    return (every[0] - few[0]) / (len(students) - len(students[::5])), every[1] / len(students), every[2]


def stock_of(place, folder, name, students):
    """(seconds of one more hand-in, seconds of one more feedback page) of nbgrader as it comes."""
    (place / "source" / name).mkdir(parents=True)
    (place / "source" / name / f"{name}.ipynb").write_text(json.dumps(source(folder, name, "en")), encoding="utf-8")
    (place / "nbgrader_config.py").write_text(PLAIN, encoding="utf-8")
    environment = {key: value for key, value in os.environ.items() if key != "COURSE_ROOT"}
    environment["PATH"] = f"{Path(sys.executable).parent}{os.pathsep}{os.environ['PATH']}"

    def timed(command):
        start = time.monotonic()
        subprocess.run([sys.executable, "-m", "nbgrader", command, name], cwd=place, env=environment, capture_output=True, check=True)
        return time.monotonic() - start

    timed("generate_assignment")
    shutil.copytree(folder / "submitted" / students[0], place / "submitted" / students[0])
    one = [timed(command) for command in ("autograde", "generate_feedback")]
    shutil.rmtree(place / "autograded"), shutil.rmtree(place / "feedback"), (place / "gradebook.db").unlink()
    shutil.rmtree(place / "release")
    timed("generate_assignment")
    for student in students[1:]:
        shutil.copytree(folder / "submitted" / student, place / "submitted" / student)
    return [(timed(command) - first) / (len(students) - 1) for command, first in zip(("autograde", "generate_feedback"), one)]


TEST = """OK_FORMAT = True
test = {{"name": "q{number}", "points": 1, "suites": [{{"type": "doctest", "scored": True, "setup": "", "teardown": "",
    "cases": [{{"code": ">>> {answer} is not None\\nTrue", "hidden": False, "locked": False}}]}}]}}
"""


def otter_of(place, folder, args, students):
    """Seconds a hand-in of `otter run`, `jobs` at once."""
    from concurrent.futures import ThreadPoolExecutor

    from classroom.editions import check_call
    from classroom.notebooks import is_check
    program = Path(args.otter).resolve() / "bin" / "otter"
    (place / "tests").mkdir()
    checks = [check_call(cell.source) for cell in source(folder, args.lesson, "en").cells if is_check(cell)]
    for number, (_, answer) in enumerate(checks):
        (place / "tests" / f"q{number}.py").write_text(TEST.format(number=number, answer=answer), encoding="utf-8")
    environment = {**os.environ, "PATH": f"{program.parent}{os.pathsep}{os.environ['PATH']}"}
    subprocess.run([program, "generate", "--no-requirements", "-o", "grader.zip"], cwd=place, env=environment, capture_output=True, check=True)

    def run(student):
        (place / student).mkdir()
        book = folder / "submitted" / student / args.lesson / f"{args.lesson}.ipynb"
        done = subprocess.run([program, "run", "--no-logo", "-a", "grader.zip", "-o", student, book], cwd=place, env=environment, capture_output=True, text=True)
        results = json.loads((place / student / "results.json").read_text(encoding="utf-8")) if not done.returncode else {}
        if len(results.get("tests", [])) <= len(checks):
            raise SystemExit(f"otter graded nothing: {done.stdout[-500:]}{done.stderr[-1500:]}")

    start = time.monotonic()
    with ThreadPoolExecutor(args.jobs) as pool:
        list(pool.map(run, students))
    return (time.monotonic() - start) / len(students)


def memory_of(folder, name, times):
    """Memory of the grader's process and of its warm worker over many hand-ins."""
    import numpy

    from classroom import graded, warm
    from classroom.sandbox import Limits
    students, points = sorted(path.name for path in (folder / "submitted").iterdir()), []
    for number in range(times):
        graded.prepare(folder, name, Limits(), students[number % len(students)])
        if number >= 100 and number % 10 == 0:
            points.append((number, _resident(os.getpid()), _resident(warm._idle[0].process.pid, tree=True)))
    numbers, here, there = map(numpy.array, zip(*points))
    for where, used in (("grader", here), ("worker", there)):
        slope = numpy.polyfit(numbers, used, 1)[0]
        print(f"memory, {where}: {used[-1] / 2**20:.0f} MB after {times}; {slope / 1024:+.2f} kB a hand-in, {slope * 10_000 / 2**20:+.0f} MB in 10,000 by extrapolation")


def _resident(pid, tree=False):
    """Bytes that a process holds, and with `tree` its children's, too."""
    own = int(Path(f"/proc/{pid}/statm").read_text().split()[1]) * os.sysconf("SC_PAGESIZE")
    children = Path(f"/proc/{pid}/task/{pid}/children").read_text().split() if tree else []
    return own + sum(_resident(int(child), True) for child in children)


if __name__ == "__main__":
    main()
