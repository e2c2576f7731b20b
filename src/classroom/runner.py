"""Runs one hand-in inside the sandbox. Sees no key, no gradebook, no other hand-in; imports nothing of the grader.

Standard input: one JSON job {"cells": [{"id", "source", "task", "answer", "shown"}], "cases": {task: […]}, "skip": [ids],
"files": {name: text}, "seconds": 20, "memory": bytes, "cpu": seconds, "processes": n}. Standard output: one JSON line an event: {"ready": 1},
{"start": id}, {"outputs": id, "list": […]}, {"answer": task, "plain": …} or {"answer": task, "missing": name},
{"answer": task, "late": 1}, {"answer": task, "raised": text}, and at last {"end": 1}.
A cell that is not "shown" runs, but what it displays is not rendered: text that it prints and errors are all that is kept.
At a check cell the line `check("2.1", in_force)` is not run: the value of `in_force` is handed out as plain data.
"""
import json
import os
import signal
import sys

import IPython  # noqa: F401  before the runner's own folder is on the path, for one import

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
from bounds import confine, lay_out  # noqa: E402
from recorder import RECORD, Stream, new_shell  # noqa: E402

del sys.path[0]
import fieldwork  # noqa: E402
from fieldwork.plain import to_plain  # noqa: E402

fieldwork.hand_in = lambda: None  # it would say that no check has run, and here none has


WAITING = 3  # seconds on the clock for each second of computing: a busy grading machine is not the student's fault


class Overrun(BaseException):
    """The cell took too long; not an Exception, so that a student's `except Exception` does not swallow it."""


def run(job, emit):
    """Run all cells in order, whatever happens in them, and emit what they gave."""
    shell = new_shell()
    sys.stdout, sys.stderr = Stream("stdout"), Stream("stderr")
    emit({"ready": 1})
    for cell in job["cells"]:
        if cell["id"] in job["skip"]:
            continue
        emit({"start": cell["id"]})
        RECORD.clear(cell["source"])
        shell.display_formatter.unseen = not cell.get("shown", True)
        if cell.get("task"):
            emit({"answer": cell["task"]} | handed_out(shell, cell, job))
        else:
            run_cell(shell, cell, job["seconds"])
            emit({"outputs": cell["id"], "list": RECORD.outputs})


def run_cell(shell, cell, seconds):
    try:
        _limited(seconds, lambda: shell.run_cell(cell["source"], store_history=False, cell_id=cell["id"]))
    except Overrun:
        RECORD.error("Overrun", f"{seconds} s", [f"Overrun: {seconds} s"])
    except BaseException as error:  # a hostile object can break even the traceback
        RECORD.error(type(error).__name__, "", [type(error).__name__])


def handed_out(shell, cell, job):
    RECORD.muted = True
    try:
        return {"plain": _limited(job["seconds"], lambda: to_plain(eval(cell["answer"], shell.user_ns), job["cases"].get(cell["task"])))}
    except Overrun:
        return {"late": 1}
    except NameError as error:
        return {"missing": str(error.name)}
    except BaseException as error:
        return {"raised": type(error).__name__}
    finally:
        RECORD.muted = False


def _limited(seconds, action):
    """Do it within `seconds`, where the system has alarms; the grader watches the clock too."""
    try:
        _alarm(seconds)
        return action()
    finally:
        _alarm(0)


def _alarm(seconds):
    """Seconds of computing, or `WAITING` times as many on the clock."""
    if hasattr(signal, "setitimer"):
        for number, timer, times in ((signal.SIGPROF, signal.ITIMER_PROF, 1), (signal.SIGALRM, signal.ITIMER_REAL, WAITING)):
            signal.signal(number, _ring)
            signal.setitimer(timer, seconds * times, 1.0 if seconds else 0)


def _ring(number, frame):
    raise Overrun


def prepare(cases):
    """In a warm worker: load what every hand-in of a lesson needs, the tables, the words, and the worlds of its cases."""
    from fieldwork.data import in_language, resources
    from fieldwork.wording import LANGUAGES, catalogue
    from fieldwork.world import resolve
    for language in LANGUAGES:
        catalogue(language)
        for name in resources():
            in_language(name, language)
    for task in cases.values():
        for _, arguments in task:
            list(map(resolve, arguments))


def work(data, out):
    """Do the job in `data` (bytes), write its events to the open file `out`, and end this process."""
    job = json.loads(data.decode("utf-8"))
    private = os.fdopen(out, "w", encoding="utf-8", newline="\n")
    nowhere = os.open(os.devnull, os.O_RDWR)

    def emit(event):
        private.write(json.dumps(event) + "\n")
        private.flush()

    for standard in (0, 1, 2):
        os.dup2(nowhere, standard)
    sys.stdin = open(os.devnull, encoding="utf-8")
    confine(job)
    lay_out(job.get("files", {}))
    run(job, emit)
    emit({"end": 1})
    os._exit(0)  # threads that a student left running end here


def main():
    """Take the job from standard input; keep standard output for ourselves, students get a recorder instead."""
    work(sys.stdin.buffer.read(), os.dup(1))


if __name__ == "__main__":
    main()
