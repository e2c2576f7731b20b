"""A Dask cluster in the place of this machine's processes: the same work, sent with all that it needs, and the same results.

Only here and in `classroom.remote` is anything of Dask. What a worker gets is one hand-in and the lesson with its key;
it needs the same release of the course (`classroom.release`) and bubblewrap, and no folder that is shared.
"""
import logging
import pickle
import time
import warnings
import zlib
from concurrent.futures import Executor, Future
from concurrent.futures.process import BrokenProcessPool

from classroom import release
from classroom.errors import CourseError, Lost

MISSING = "--scheduler needs Dask, which is not installed here. Install it with: python3 course.py cluster"
CONNECT = 10  # seconds until a scheduler has to answer
LOOK = 10  # seconds between two counts of the workers
DESERTED = 60  # seconds without any worker after which a run ends
EACH, SOME = 4, 32  # hand-ins under way or waiting: for each thread of the cluster, and besides


def parcel(lesson):
    """A lesson as it travels: 30 kB for those of this course."""
    return zlib.compress(pickle.dumps(lesson.whole()))


class Cluster(Executor):
    """The workers of the Dask scheduler at `address`. Raises CourseError where they cannot grade, with what to do about it."""

    def __init__(self, address):
        self.address, self.client = address, _connect(address)
        try:
            self._need_the_course()
            self.threads = self._need_workers()
        except BaseException:
            self.shutdown()
            raise
        self.executor, self.seen = self.client.get_executor(pure=False), time.monotonic()

    def _need_the_course(self):
        """The scheduler reads what it passes on, so it too must know the course."""
        self._agree("scheduler", self.address, _asked(lambda: self.client.run_on_scheduler(release.facts)))

    def _need_workers(self):
        facts = _asked(lambda: self.client.run(release.facts, on_error="return"))
        if isinstance(facts, Exception):
            raise _lost(self.address) from facts
        if not facts:
            raise CourseError(f"The scheduler at {self.address} has no workers. Start some, {self._command('worker')}")
        for worker, theirs in facts.items():
            self._agree("worker", worker, theirs)
            if not (theirs["fence"] or theirs["trusted"]):
                raise CourseError(f"The worker at {worker} cannot fence students' code in: bubblewrap is missing or not allowed there. "
                                  "Install it there (sudo apt install bubblewrap), then start the worker again.")
        return sum(self.client.nthreads().values())

    def _agree(self, what, address, theirs):
        """Raises CourseError unless `theirs` (`release.facts`, or an error) are those of a machine with our release."""
        who = f"The {what} at {address}"
        if isinstance(theirs, Exception) and "No module named" in str(theirs):
            raise CourseError(f"{who} does not have this release of the course. Copy this folder there, run python3 course.py cluster in it, then start it {self._command(what)}")
        if isinstance(theirs, Exception):
            raise CourseError(f"{who} does not answer ({_line(theirs)}). Start it again {self._command(what)}")
        different = release.difference(theirs)
        if different:
            part, there, here = different
            raise CourseError(f"{who} has another release of the course: {part} is {there} there and {here} here. "
                              f"Copy this folder there, run python3 course.py cluster in it, then start it {self._command(what)}")

    def _command(self, what):
        return f"in that folder: .venv/bin/dask {what}{f' {self.address}' if what == 'worker' else ''}"

    def submit(self, action, *arguments):
        """A future of action(*arguments), an action that every worker can import."""
        told = Future()
        told.set_running_or_notify_cancel()
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # Dask's, about a large hand-in
            try:
                self.executor.submit(action, *arguments).add_done_callback(lambda done: _tell(told, done, self.address))
            except Exception as problem:
                raise _lost(self.address) from problem
        return told

    def ahead(self):
        """How many hand-ins to have under way or waiting there, with the workers of now."""
        if time.monotonic() - self.seen > LOOK:
            self.look()
        return EACH * self.threads + SOME

    def look(self):
        """Count the workers; raises Lost when nobody is there any more."""
        try:
            self.threads = sum(self.client.nthreads().values())
        except Exception as problem:
            raise _lost(self.address) from problem
        if self.threads:
            self.seen = time.monotonic()
        elif time.monotonic() - self.seen > DESERTED:
            raise Lost(f"The cluster at {self.address} has had no workers for {DESERTED} s. What is graded is stored. Start workers, then run the command again to go on.")

    def shutdown(self, wait=True, cancel_futures=False):
        """Cancel what waits, and leave; what runs there is thrown away when it is done."""
        try:
            if cancel_futures:
                self.executor.shutdown(wait=False)
            self.client.close(timeout=CONNECT)
        except Exception:  # nobody is there to hear it
            pass


def _connect(address):
    try:
        from distributed import Client
    except ImportError:
        raise CourseError(MISSING) from None
    logging.getLogger("distributed").setLevel(logging.CRITICAL)  # we say it ourselves, in a line
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        try:
            return Client(address, timeout=CONNECT, set_as_default=False)
        except Exception as problem:
            raise CourseError(f"No Dask scheduler can be reached at {address} ({_line(problem)}). Its address looks like tcp://10.0.0.5:8786, and it prints it when it starts.") from None


def _asked(question):
    try:
        return question()
    except Exception as problem:
        return problem


def _tell(told, done, address):
    """Pass on what became of a hand-in, in the words of `classroom.workers`."""
    if done.cancelled():
        told.set_exception(_lost(address))
    elif error := done.exception():
        told.set_exception(_in_our_words(error))
    else:
        told.set_result(done.result())


def _in_our_words(error):
    from distributed import KilledWorker
    if not isinstance(error, KilledWorker):
        return error
    if error.allowed_failures < 1:
        return BrokenProcessPool("its worker ended")  # once is no proof: it gets another chance, alone
    return CourseError(f"{error.allowed_failures + 1} workers of the cluster ended while they were at it; grade again, with fewer threads a worker if memory is short")


def _lost(address):
    return Lost(f"The connection to the scheduler at {address} was lost. What is graded is stored; run the command again to go on.")


def _line(problem):
    return (str(problem).strip().splitlines() or [type(problem).__name__])[0][:160]
