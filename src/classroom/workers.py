"""Processes of the grader in which hand-ins are read, run in the sandbox and scored, many at once."""
import ctypes
import multiprocessing
import signal
import sys
from concurrent.futures import ProcessPoolExecutor, as_completed
from concurrent.futures.process import BrokenProcessPool

DIES_WITH_PARENT = 1  # of prctl(2)


def open_pool(jobs):
    """An executor of `jobs` processes. On Linux they are forks of this one, so that all is imported already."""
    method = "fork" if sys.platform == "linux" else "spawn"
    return ProcessPoolExecutor(jobs, multiprocessing.get_context(method), initializer=_begin)


def _begin():
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl-C is the grader's affair, who ends us
    if sys.platform == "linux":
        ctypes.CDLL(None).prctl(DIES_WITH_PARENT, signal.SIGKILL)


def outcomes(action, jobs, students, *before):
    """Call action(*before, student) for each, in the order in which they get ready: yields (student, result, None) or (student, None, error).

    Should a process of the pool die, those not done yet go on one at a time, and who kills it again has that for an error.
    """
    left = list(students)
    for alone in (False, True):
        while left:
            with_whom = left[:1] if alone else list(left)
            for student, result, error in _once(action, min(jobs, len(with_whom)), with_whom, before):
                if not alone and isinstance(error, BrokenProcessPool):
                    continue
                left.remove(student)
                yield student, result, RuntimeError("a process of the grader ended while it was at it") if isinstance(error, BrokenProcessPool) else error
            if not alone:
                break


def _once(action, jobs, students, before):
    executor = open_pool(jobs)
    try:
        futures = {executor.submit(action, *before, student): student for student in students}
        for future in as_completed(futures):
            student, error = futures.pop(future), future.exception()
            yield (student, None, error) if error else (student, future.result(), None)
    except BrokenProcessPool as error:
        for student in students:
            yield student, None, error
    except BaseException:  # Ctrl-C: at once, not when everything is through
        for process in list(getattr(executor, "_processes", None) or {}.values()):
            process.kill()
        raise
    finally:
        executor.shutdown(wait=False, cancel_futures=True)
