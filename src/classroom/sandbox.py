"""One process for one hand-in, behind a fence where the system has one; what it hands out is plain data, not to be trusted."""
import json
import os
import signal
import subprocess
import tempfile
import threading
import time
from dataclasses import dataclass, field

from classroom.errors import CourseError
from classroom.fence import command, environment, fenced

MOST_OUTPUT = 32 * 2**20  # bytes that one hand-in may hand out
CULPRITS = 3  # cells that may end Python before we give up on the rest
STARTING = 90  # seconds until Python has to be there


@dataclass(frozen=True)
class Limits:
    """What a hand-in may use: seconds of computing a cell (three times as many of waiting), seconds in all, bytes of memory, processes."""

    cell: float = 20
    total: float = 300
    memory: int = 3 * 2**30
    processes: int = 256


@dataclass
class Run:
    """What a hand-in handed out: {task: record}, {cell id: outputs}, {cell id: why it was left out}, and the seconds it took."""

    answers: dict = field(default_factory=dict)
    outputs: dict = field(default_factory=dict)
    stopped: dict = field(default_factory=dict)
    seconds: float = 0.0


def execute(cells, cases, limits=Limits()):
    """Run the code cells of a hand-in ([{"id", "source", "task", "answer"}]) and return its `Run`.

    A cell that ends Python ("crash"), or that nothing can interrupt ("late"), is left out and the notebook
    runs again without it, so that it costs the student only its own task. Raises CourseError when Python
    itself does not start: that is never the student's fault.
    """
    result, start = Run(), time.monotonic()
    for _ in range(CULPRITS + 1):
        attempt = _Attempt(cells, cases, limits, list(result.stopped))
        attempt.go(start + limits.total)
        result.answers |= attempt.answers
        result.outputs |= attempt.outputs
        if attempt.ended or attempt.running is None:
            break
        result.stopped[attempt.running] = attempt.why
        if attempt.why == "total":
            break
    result.seconds = time.monotonic() - start
    return result


class _Attempt:
    """One process: give it the job, read its events, keep an eye on the clock."""

    def __init__(self, cells, cases, limits, skip):
        self.limits, self.ids = limits, {cell["id"] for cell in cells}
        self.job = {"cells": cells, "cases": cases, "skip": skip, "seconds": limits.cell, "memory": limits.memory,
                    "cpu": int(limits.total) + 30, "processes": limits.processes if fenced() else None}
        self.answers, self.outputs, self.running, self.why = {}, {}, None, "crash"
        self.ready = self.ended = False
        self.last = time.monotonic()

    def go(self, deadline):
        """Run to the end, or until the deadline, or until one cell overstays."""
        with tempfile.TemporaryDirectory(prefix="course-room-", ignore_cleanup_errors=True) as room, tempfile.TemporaryFile() as job:
            job.write(json.dumps(self.job).encode("utf-8"))
            job.seek(0)
            process = subprocess.Popen(command(), stdin=job, stdout=subprocess.PIPE, stderr=subprocess.PIPE, cwd=room,
                                       env=environment(room), start_new_session=True)
            reader = threading.Thread(target=self._read, args=(process,), daemon=True)
            reader.start()
            self._watch(process, reader, deadline)
            _end(process)
            reader.join(10)
            complaint = "" if self.ready else process.stderr.read(64_000).decode("utf-8", "replace").strip()
            process.stdout.close(), process.stderr.close()
        if not self.ready:
            raise CourseError(f"Python did not start in the sandbox: {(complaint.splitlines() or ['it said nothing'])[-1]}")

    def _watch(self, process, reader, deadline):
        while reader.is_alive() and process.poll() is None:
            now = time.monotonic()
            if now > deadline and self.ready:
                self.why = "total"
                return
            if now - self.last > (3 * self.limits.cell + 5 if self.ready else STARTING):
                self.why = "late"
                return
            reader.join(0.05)

    def _read(self, process):
        left = MOST_OUTPUT
        while left > 0 and (line := process.stdout.readline(left)):
            left -= len(line)
            try:
                self._event(json.loads(line))
            except (ValueError, RecursionError, TypeError, AttributeError, KeyError):
                continue  # not one of ours: a student's code wrote it

    def _event(self, event):
        self.last = time.monotonic()
        self.ready = self.ready or "ready" in event
        self.ended = self.ended or "end" in event
        if event.get("start") in self.ids:
            self.running = event["start"]
        elif event.get("outputs") in self.ids and isinstance(event["list"], list):
            self.outputs.setdefault(event["outputs"], event["list"])
        elif isinstance(event.get("answer"), str):
            self.answers.setdefault(event["answer"], event)


def _end(process):
    """End the process and its group; behind the fence everything it started ends with it."""
    try:
        os.killpg(process.pid, signal.SIGKILL) if hasattr(os, "killpg") else process.kill()
    except (OSError, ProcessLookupError):
        pass
    try:
        process.wait(10)
    except subprocess.TimeoutExpired:
        pass
