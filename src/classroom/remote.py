"""On a machine of a cluster: a Dask worker hands each hand-in on to a grading process of its own, one for each of its threads.

Such a process is what `classroom.workers` forks on the grader's machine: its main thread can be stopped by an alarm, it
does not share Python's lock with others, and whatever kills it leaves the Dask worker alone. It ends with its worker,
and by itself when it has nothing to do. Between the two go pickles, each after its length in eight bytes.
"""
import os
import pickle
import signal
import struct
import subprocess
import sys
import threading
import time
import zlib
from concurrent.futures.process import BrokenProcessPool
from functools import lru_cache
from queue import Empty, SimpleQueue

IDLE = 120  # seconds without work after which a grading process ends
LENGTH = struct.Struct(">Q")
_idle, _lock = [], threading.Lock()


def grade(ours, sealed, limits, hand_in):
    """Called by Dask: grade a hand-in (see `classroom.graded.judge`) in a grading process. Raises BrokenProcessPool when that ends."""
    with _lock:
        while _idle and time.monotonic() - _idle[-1].since > IDLE / 2:
            _idle.pop().end()
        process = _idle.pop() if _idle else None
    process = process or Grading()
    try:
        done, result = process.ask((ours, sealed, limits, hand_in))
    except (OSError, EOFError, pickle.UnpicklingError):
        process.end()
        raise BrokenProcessPool("a process of the grader ended") from None
    with _lock:
        _idle.append(process)
    if not done:
        raise result
    return result


class Grading:
    """A process that grades one hand-in after the other."""

    def __init__(self):
        self.process = subprocess.Popen([sys.executable, "-m", "classroom.remote"], stdin=subprocess.PIPE, stdout=subprocess.PIPE)
        self.since = time.monotonic()

    def ask(self, job):
        """(True, result) or (False, error)."""
        _write(self.process.stdin, job)
        answer = _read(self.process.stdout)
        self.since = time.monotonic()
        return answer

    def end(self):
        self.process.kill()
        self.process.wait()
        self.process.stdin.close(), self.process.stdout.close()


def _write(file, thing):
    data = pickle.dumps(thing)
    file.write(LENGTH.pack(len(data)))
    file.write(data)
    file.flush()


def _read(file):
    head = file.read(LENGTH.size)
    if len(head) < LENGTH.size:
        raise EOFError
    return pickle.loads(file.read(*LENGTH.unpack(head)))


def main():
    """Grade what comes on standard input until it ends."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    jobs, answers, queue = os.fdopen(os.dup(0), "rb"), os.fdopen(os.dup(1), "wb"), SimpleQueue()
    with open(os.devnull, "rb") as nothing:
        os.dup2(nothing.fileno(), 0)
    os.dup2(2, 1)  # whatever is printed must not get among the answers
    threading.Thread(target=_listen, args=(jobs, queue), daemon=True).start()
    while True:
        try:
            job = queue.get(timeout=IDLE)
        except Empty:
            return
        _write(answers, _outcome(*job))


def _listen(jobs, queue):
    """Put every job into the queue; when the Dask worker is gone, so are we, in the middle of whatever it was."""
    while True:
        try:
            queue.put(_read(jobs))
        except (EOFError, OSError):
            os._exit(0)


def _outcome(ours, sealed, limits, hand_in):
    try:
        return True, _judged(ours, sealed, limits, hand_in)
    except Exception as error:
        return False, error


def _judged(ours, sealed, limits, hand_in):
    from classroom import fence, graded, release
    from classroom.errors import CourseError
    if release.same() != ours:  # a worker that came while the class was being graded
        raise CourseError("a machine of the cluster has another release of the course; grade again, and it will be named")
    fence.need()
    return graded.judge(_lesson(sealed), limits, *hand_in)


@lru_cache(4)
def _lesson(sealed):
    return pickle.loads(zlib.decompress(sealed))


if __name__ == "__main__":
    main()
