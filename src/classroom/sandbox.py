"""Run a hand-in behind a fence where the system has one; what it hands out is plain data, not to be trusted."""
import json
import threading
import time
from dataclasses import dataclass, field

from classroom import warm
from classroom.errors import CourseError
from classroom.fence import fenced
from classroom.process import Process

MOST_OUTPUT = 32 * 2**20  # bytes that one hand-in may hand out
CULPRITS = 3  # cells that may end Python before we give up on the rest


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


def execute(cells, cases, limits=Limits(), files=()):
    """Run the code cells of a hand-in ([{"id", "source", "task", "answer"}]) and return its `Run`.

    `files`: {name: text} of the student's own work files, laid into the fresh my-work/ first.

    A cell that ends Python ("crash"), or that nothing can interrupt ("late"), is left out and the notebook
    runs again without it, so that it costs the student only its own task. Raises CourseError when Python
    itself does not start: that is never the student's fault.
    """
    result, start = Run(), time.monotonic()
    for _ in range(CULPRITS + 1):
        attempt = _Attempt(cells, cases, limits, list(result.stopped), dict(files))
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


def _start(job):
    """The job, started: in a warm worker where there can be one, else in a process of its own."""
    data = json.dumps(job).encode("utf-8")
    return fenced() and warm.start(data, job["memory"], json.dumps(job["cases"]).encode("utf-8")) or Process(data)


class _Attempt:
    """One process: give it the job, read its events, keep an eye on the clock."""

    def __init__(self, cells, cases, limits, skip, files):
        self.limits, self.ids = limits, {cell["id"] for cell in cells}
        self.job = {"cells": cells, "cases": cases, "files": files, "skip": skip, "seconds": limits.cell, "memory": limits.memory,
                    "cpu": int(limits.total) + 30, "processes": limits.processes if fenced() else None}
        self.answers, self.outputs, self.running, self.why = {}, {}, None, "crash"
        self.ready = self.ended = False
        self.last = time.monotonic()

    def go(self, deadline):
        """Run to the end, or until the deadline, or until one cell overstays; once more should the worker itself have died."""
        if self._once(deadline):
            self.answers, self.outputs, self.running, self.ready, self.ended = {}, {}, None, False, False
            if self._once(deadline):
                raise CourseError("the sandbox ended before the hand-in did; grade again, with fewer --jobs if memory is short")

    def _once(self, deadline):
        """True when the worker was lost, which is not the hand-in's doing."""
        process = _start(self.job)
        self.last = time.monotonic()
        reader = threading.Thread(target=self._read, args=(process.events,), daemon=True)
        reader.start()
        try:
            self._watch(process, reader, deadline)
        finally:
            process.stop()
            reader.join(10)
            complaint = process.close()
        if not self.ready and not process.lost:
            raise CourseError(f"Python did not start in the sandbox: {(complaint.splitlines() or ['it said nothing'])[-1]}")
        return process.lost

    def _watch(self, process, reader, deadline):
        while reader.is_alive() and process.alive():
            now = time.monotonic()
            if now > deadline and self.ready:
                self.why = "total"
                return
            if now - self.last > (3 * self.limits.cell + 5 if self.ready else process.starting):
                self.why = "late"
                return
            reader.join(0.05)

    def _read(self, events):
        left = MOST_OUTPUT
        while left > 0 and not self.ended and (line := events.readline(left)):
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
