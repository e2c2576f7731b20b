"""Processes of the grader in which hand-ins are read, run in the sandbox and scored, many at once."""
import ctypes
import multiprocessing
import signal
import sys
from collections import deque
from concurrent.futures import FIRST_COMPLETED, ProcessPoolExecutor, wait
from concurrent.futures.process import BrokenProcessPool

from classroom.errors import Lost

DIES_WITH_PARENT = 1  # of prctl(2)
AHEAD = 16  # hand-ins a process that are under way or wait for their turn
LOOK = 5  # seconds between two looks whether anybody is still at work


def open_pool(jobs):
    """An executor of `jobs` processes. On Linux they are forks of this one, so that all is imported already."""
    method = "fork" if sys.platform == "linux" else "spawn"
    return ProcessPoolExecutor(jobs, multiprocessing.get_context(method), initializer=_begin)


def _begin():
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl-C is the grader's affair, who ends us
    if sys.platform == "linux":
        ctypes.CDLL(None).prctl(DIES_WITH_PARENT, signal.SIGKILL)


def outcomes(action, jobs, students, *before, pool=None, fetch=None):
    """Call action(*before, student) for each, in the order in which they get ready: yields (student, result, None) or (student, None, error).

    `pool`: opens another executor than processes of this machine (`classroom.cluster`). `fetch`: from a student what
    the action gets instead, taken just before. Should a process die, those that may have killed it come last, one at a
    time, and who does it again has that for an error. Raises `Lost` where nobody can go on.
    """
    waiting, suspects = deque(students), []
    while waiting:
        for student, result, error in _once(action, pool, min(jobs, len(waiting)), waiting, before, fetch):
            if isinstance(error, BrokenProcessPool):
                suspects.append(student)
            else:
                yield student, result, error
    for suspect in suspects:
        for student, result, error in _once(action, pool, 1, deque([suspect]), before, fetch):
            yield student, result, RuntimeError("a process of the grader ended while it was at it") if isinstance(error, BrokenProcessPool) else error


def _once(action, pool, jobs, waiting, before, fetch):
    """Take from `waiting` until there is none, or until the executor broke; yields what became of each that was taken."""
    executor, running, broken = (pool or open_pool)(jobs), {}, False
    ahead = getattr(executor, "ahead", lambda: AHEAD * jobs)
    try:
        while running or waiting and not broken:
            room = ahead() - len(running)
            while waiting and not broken and room > 0:
                student, room = waiting.popleft(), room - 1
                try:
                    running[executor.submit(action, *before, fetch(student) if fetch else student)] = student
                except Lost:
                    raise
                except Exception as error:  # this hand-in cannot be fetched, or an earlier one broke the executor
                    broken = isinstance(error, BrokenProcessPool)
                    yield student, None, error
            done, _ = wait(running, LOOK, FIRST_COMPLETED)
            for future in done:
                student, error = running.pop(future), future.exception()
                broken = broken or isinstance(error, BrokenProcessPool) and not hasattr(executor, "ahead")
                if isinstance(error, Lost):
                    raise error
                yield (student, None, error) if error else (student, future.result(), None)
            if not done:
                getattr(executor, "look", bool)()
    except BaseException:  # Ctrl-C: at once, not when everything is through
        for process in list((getattr(executor, "_processes", None) or {}).values()):
            process.kill()
        raise
    finally:
        executor.shutdown(wait=False, cancel_futures=True)
