"""The same work on a Dask cluster: a real scheduler and workers on this machine, one of which dies in the middle."""
import os
import pickle
import re
import select
import shutil
import signal
import subprocess
import sys
import time
from concurrent.futures import Future, ThreadPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from contextlib import contextmanager
from types import SimpleNamespace

import pytest
from hand_ins import TINY, cell, course, filled, hand_in, released, tiny_built  # noqa: F401
from services import Dask, dask, until
from test_grade import graded
from test_writer import tables

from classroom import cli, cluster, release, remote, workers
from classroom.errors import CourseError, Lost
from classroom.graded import fetch
from classroom.marking import open_lesson
from classroom.sandbox import Limits

pytestmark = [pytest.mark.filterwarnings("ignore::sqlalchemy.exc.SAWarning")]
SLOW = "import time\ntime.sleep({})\nshare = {}"


def a_class(root, seconds=0.0, size=12):
    """Right, wrong and unfinished in turn, one with a written answer, one that nobody can read."""
    for number in range(size - 1):
        nb = filled(released(root, ("en", "id")[number % 2]), answer_90_1=SLOW.format(seconds, (0.3125, 0.5, 1.0)[number % 3]))
        if number % 4 == 0:
            cell(nb, "manual-90-3").source = f"Answer {number}."
        hand_in(root, f"s{number:02}", nb)
    hand_in(root, "unreadable", b'{"cells": [')


def command(root, *words):
    return {"args": [sys.executable, "-m", "classroom.cli", "grade", TINY, *words], "env": {**os.environ, "COURSE_ROOT": str(root), "COLUMNS": "100"}}


def stored(root):
    return len(list((root / ".grading" / TINY).glob("s*.json")))


def family(pid):
    """All processes that descend from one."""
    import psutil
    return psutil.Process(pid).children(recursive=True)


@pytest.fixture(scope="module")
def two(tmp_path_factory):
    """A scheduler and two workers of one thread each."""
    with dask(tmp_path_factory.mktemp("dask")) as running:
        yield running


@pytest.mark.slow
@pytest.mark.sandbox
def test_a_worker_that_is_killed_in_the_middle_costs_nobody_a_mark(course, two, tmp_path):
    a_class(course, seconds=0.7)
    (course / ".grading").mkdir()
    (course / ".grading" / "secret").write_bytes(b"the same")
    shutil.copytree(course, tmp_path / "twin")
    process = subprocess.Popen(**command(course, "--scheduler", two.address), stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True)
    until(lambda: stored(course) >= 2 or process.poll() is not None)
    victim = two.workers.pop()
    its = family(victim.pid)
    victim.kill(), victim.wait()
    said, _ = process.communicate(timeout=400)
    assert process.returncode == 1 and "11 of 12 graded" in said and "it cannot be read: it is cut off in the middle" in said, said
    assert "distributed" not in said and "Traceback" not in said
    assert any("zygote.py" in " ".join(one.cmdline()) for one in its if one.is_running()) or len(its) >= 3  # it was at work …
    until(lambda: not any(one.is_running() and one.status() != "zombie" for one in its))  # … and left nothing behind
    graded(tmp_path / "twin")
    assert tables(course) == tables(tmp_path / "twin") and len(tables(course)["grade"]) == 33
    for path in course.glob("autograded/*/*/*.ipynb"):
        assert path.read_bytes() == (tmp_path / "twin" / path.relative_to(course)).read_bytes()


@pytest.mark.slow
@pytest.mark.sandbox
def test_ctrl_c_on_a_terminal_stops_a_cluster_and_the_next_run_goes_on(course, two):
    from distributed import Client
    a_class(course, seconds=0.5, size=25)
    with on_a_terminal(**command(course, "--scheduler", two.address)) as terminal:
        terminal.until(r"90-tiny \S+ +\d+/25 \d+\.\d a second +\d:\d\d:\d\d")
        terminal.interrupt()
    assert 0 < stored(course) < 24
    with Client(two.address, set_as_default=False) as client:
        until(lambda: client.run_on_scheduler(lambda dask_scheduler: not dask_scheduler.tasks), 10)
    before = {path: path.stat().st_mtime_ns for path in (course / ".grading" / TINY).glob("s*.json")}
    done = subprocess.run(**command(course, "--jobs", "2"), capture_output=True, text=True)  # without the cluster, too
    assert "24 of 25 graded" in done.stdout and f"Graded {25 - len(before)} in" in done.stdout
    assert all(path.stat().st_mtime_ns == when for path, when in before.items())


@pytest.mark.slow
@pytest.mark.sandbox
def test_ctrl_c_on_a_terminal_stops_this_machine_and_the_next_run_goes_on(course):
    a_class(course, seconds=0.5, size=25)
    with on_a_terminal(**command(course, "--jobs", "2")) as terminal:
        terminal.until(r"90-tiny \S+ +\d+/25 \d+\.\d a second +\d:\d\d:\d\d")
        its = family(terminal.process.pid)
        terminal.interrupt()
        until(lambda: not any(one.is_running() and one.status() != "zombie" for one in its), 10)
    kept = stored(course)
    assert 0 < kept < 24
    done = subprocess.run(**command(course, "--jobs", "2"), capture_output=True, text=True)
    assert "24 of 25 graded" in done.stdout and f"Graded {25 - kept} in" in done.stdout


class Terminal:
    """A command on a terminal of its own, as a person sees it."""

    def __init__(self, **how):
        import pty  # which Windows has not
        self.ours, theirs = pty.openpty()
        self.process = subprocess.Popen(**how, stdin=theirs, stdout=theirs, stderr=theirs, start_new_session=True, preexec_fn=_take_terminal)
        os.close(theirs)
        self.seen = ""

    def read(self, seconds=0.2):
        if select.select([self.ours], [], [], seconds)[0]:
            try:
                self.seen += re.sub(r"\x1b\[[0-9;?]*[A-Za-z]", "", os.read(self.ours, 65536).decode("utf-8", "replace"))
            except OSError:  # the command has ended
                return False
        return True

    def until(self, pattern, patience=300):
        end = time.monotonic() + patience
        while not re.search(pattern, self.seen[-500:]):
            assert self.read() and time.monotonic() < end, self.seen[-2000:]

    def interrupt(self, patience=60):
        """Press Ctrl-C: it must end with status 1 and one line that says that nothing is lost."""
        os.write(self.ours, b"\x03")
        end = time.monotonic() + patience
        while self.process.poll() is None and time.monotonic() < end:
            self.read()
        end = time.monotonic() + 5  # the kernel hands on what was written last when it gets to it
        while self.read() and time.monotonic() < end:
            pass
        assert self.process.poll() == 1 and "Traceback" not in self.seen, self.seen
        assert "course grade: stopped; nothing is lost, run it again to go on." in self.seen, self.seen


def _take_terminal():
    import fcntl
    import termios
    signal.signal(signal.SIGINT, signal.SIG_DFL)  # tests started in the background of a script inherit that Ctrl-C is ignored
    fcntl.ioctl(0, termios.TIOCSCTTY, 0)


@contextmanager
def on_a_terminal(**how):
    terminal = Terminal(**how)
    try:
        yield terminal
    finally:
        terminal.process.kill()
        terminal.process.wait()
        os.close(terminal.ours)


@pytest.mark.slow
@pytest.mark.sandbox
def test_what_is_missing_on_a_cluster_is_one_line(tmp_path):
    """No workers; no course; no bubblewrap. The last is what the command itself says."""
    running = Dask(tmp_path / "dask")
    try:
        with pytest.raises(CourseError, match=f"has no workers. Start some, in that folder: .venv/bin/dask worker {running.address}$"):
            cluster.Cluster(running.address)
        (tmp_path / "classroom.py").write_text("", encoding="utf-8")
        for environment, said in (({"PYTHONPATH": str(tmp_path)}, "does not have this release of the course"), ({"PATH": "/nowhere"}, "sudo apt install bubblewrap")):
            worker = running.worker(**environment)
            running.wait_for(1)
            with pytest.raises(CourseError, match=said):
                cluster.Cluster(running.address)
            worker.kill(), worker.wait()
            until(lambda: _without_workers(running.address))
    finally:
        running.end()


def _without_workers(address):
    from distributed import Client
    with Client(address, set_as_default=False) as client:
        return not client.nthreads()


def test_an_address_where_nobody_is_is_one_line(course, monkeypatch, capsys):
    monkeypatch.setenv("COURSE_ROOT", str(course))
    monkeypatch.setattr(cluster, "CONNECT", 1)
    hand_in(course, "ayu", released(course))
    for address, said in (("tcp://127.0.0.1:9", "No Dask scheduler can be reached at tcp://127.0.0.1:9"), ("there", "missing port number"), ("foo://a:1", "unknown address scheme")):
        assert cli.main(["grade", TINY, "--scheduler", address]) == 1
        error = capsys.readouterr().err
        assert error.startswith("course grade: ") and error.count("\n") == 1 and said in error
    assert cli.main(["grade", TINY, "--scheduler", "tcp://127.0.0.1:9", "--sandbox", "none"]) == 1 and "need bubblewrap" in capsys.readouterr().err


def test_without_dask_it_says_how_to_get_it(course, monkeypatch, capsys):
    monkeypatch.setenv("COURSE_ROOT", str(course))
    monkeypatch.setitem(sys.modules, "distributed", None)
    hand_in(course, "ayu", released(course))
    assert cli.main(["grade", TINY, "--scheduler", "tcp://127.0.0.1:9"]) == 1
    assert capsys.readouterr().err == f"course grade: {cluster.MISSING}\n"


@pytest.mark.parametrize("what", ["course", "Python", "pandas"])
def test_another_release_is_refused_and_the_difference_named(what):
    there = SimpleNamespace(address="tcp://10.0.0.5:8786", _command=lambda what: "so")
    same = dict(release.facts())
    cluster.Cluster._agree(there, "worker", "tcp://10.0.0.7:1", same)
    with pytest.raises(CourseError, match=f"worker at tcp://10.0.0.7:1 has another release of the course: {what} is 1.0 there and {same[what]} here"):
        cluster.Cluster._agree(there, "worker", "tcp://10.0.0.7:1", same | {what: "1.0"})


def test_a_release_is_another_one_when_a_byte_of_it_is(course_root, tmp_path, monkeypatch):
    shutil.copytree(course_root / "datasets", tmp_path / "datasets")
    monkeypatch.setattr("fieldwork.data.folder", lambda: tmp_path / "datasets")
    before = release._course()
    (tmp_path / "datasets" / "informants.csv.part-1").write_text("half", encoding="utf-8")
    (tmp_path / "datasets" / ".part-1").write_text("half", encoding="utf-8")
    os.remove(tmp_path / "datasets" / "informants.csv.part-1")
    assert release._course() == before
    with (tmp_path / "datasets" / "informants.csv").open("a", encoding="utf-8") as table:
        table.write("\n")
    assert release._course() != before


def test_nothing_of_the_grader_s_folder_travels_but_what_a_hand_in_needs(course):
    """The lesson comes without its root, with its mark schemes; the course it came from may be gone."""
    lesson = open_lesson(course, TINY)
    packed = cluster.parcel(lesson)
    copy = remote._lesson(packed)
    assert copy.root is None and copy.digest == lesson.digest and copy.mark_schemes("id") == lesson.mark_schemes("id")
    assert str(course).encode() not in pickle.dumps(copy) and (course / ".grading" / "secret").read_bytes() not in pickle.dumps(copy)


def kill_itself(student):
    """An action of the pool's: some hand-ins take their process with them."""
    if student.startswith("killer"):
        os._exit(9)
    return student


def test_whoever_kills_its_process_twice_gets_a_reason_and_the_others_go_on():
    students = ["a", "killer-1", "b", "killer-2", *map(str, range(40))]
    came = {student: (result, error) for student, result, error in workers.outcomes(kill_itself, 2, students)}
    assert len(came) == 44 and all(result == student for student, (result, _) in came.items() if not student.startswith("killer"))
    assert all("ended while it was at it" in str(came[killer][1]) for killer in ("killer-1", "killer-2"))


class Apart(ThreadPoolExecutor):
    """A pool whose processes die one by one, as those of a cluster."""

    def ahead(self):
        return 3


def test_on_a_cluster_one_that_dies_does_not_stop_the_pool(monkeypatch):
    tried, opened = [], []

    def action(student):
        tried.append(student)
        if student == "killer" or student == "unlucky" and tried.count("unlucky") == 1:
            raise BrokenProcessPool("its worker ended")
        return student
    came = {student: (result, error) for student, result, error in workers.outcomes(
        action, 2, ["killer", "unlucky", *"abcdef"], pool=lambda jobs: opened.append(1) or Apart(2))}
    assert tried.count("killer") == 2 and "ended while it was at it" in str(came["killer"][1])
    assert came["unlucky"] == ("unlucky", None) and len(came) == 8 and len(opened) == 3


def test_what_dask_says_of_a_worker_s_death_becomes_ours():
    from distributed import KilledWorker
    assert isinstance(cluster._in_our_words(KilledWorker("key", None, 0)), BrokenProcessPool)
    assert "4 workers of the cluster ended" in str(cluster._in_our_words(KilledWorker("key", None, 3)))
    for happened in (Future.cancel, lambda future: future.set_exception(ValueError("no"))):
        future, told = Future(), Future()
        happened(future)
        cluster._tell(told, future, "tcp://10.0.0.5:8786")
        assert isinstance(told.exception(), (Lost, ValueError))


def test_a_scheduler_that_is_lost_ends_the_run_with_a_line():
    class Gone(Apart):
        def submit(self, action, student):
            future = Future()
            future.set_exception(cluster._lost("tcp://10.0.0.5:8786"))
            return future
    with pytest.raises(Lost, match="What is graded is stored; run the command again"):
        list(workers.outcomes(str, 2, ["a", "b"], pool=Gone))


def test_a_cluster_without_workers_is_given_a_minute(monkeypatch):
    there = SimpleNamespace(address="tcp://10.0.0.5:8786", client=SimpleNamespace(nthreads=dict), seen=time.monotonic(), threads=2)
    cluster.Cluster.look(there)
    there.seen -= cluster.DESERTED + 1
    with pytest.raises(Lost, match="has had no workers for 60 s"):
        cluster.Cluster.look(there)
    there.client.nthreads = lambda: {"tcp://10.0.0.7:1": 8}
    cluster.Cluster.look(there)
    assert there.threads == 8


@pytest.mark.slow
@pytest.mark.sandbox
def test_a_grading_process_that_dies_leaves_its_worker_alone(course, monkeypatch):
    """What a Dask worker calls, without Dask: kill the process while it grades; the next hand-in gets another one."""
    monkeypatch.setattr(remote, "_idle", [])
    hand_in(course, "ayu", filled(released(course), answer_90_1=SLOW.format(1, 0.3125)))
    work = (release.same(), cluster.parcel(open_lesson(course, TINY)), Limits(), fetch(course, TINY, "ayu"))
    assert remote.grade(*work).scores["check-90-1"] == 2
    process = remote._idle[-1].process
    with ThreadPoolExecutor(1) as one:
        dying = one.submit(remote.grade, *work)
        until(lambda: not remote._idle)
        process.kill()
        with pytest.raises(BrokenProcessPool):
            dying.result()
    with pytest.raises(CourseError, match="another release"):
        remote.grade({"course": "older"}, *work[1:])
    assert remote.grade(*work).scores["check-90-1"] == 2 and remote._idle[-1].process.pid != process.pid
    remote._idle.pop().end()
