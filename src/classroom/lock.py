"""One `course grade` of a lesson at a time, in however many windows it was started."""
from contextlib import contextmanager


@contextmanager
def only_one(root, name):
    """Hold the lesson's lock, or raise BlockingIOError: a second `course grade` of it would do all the work twice."""
    path = root / ".grading" / f"{name}.lock"
    path.parent.mkdir(parents=True, exist_ok=True)
    with path.open("a+b") as file:
        _lock(file)
        yield


def _lock(file):
    """Until the file is closed, or this process ends in whatever way."""
    try:
        import fcntl
        fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except ImportError:  # Windows
        import msvcrt
        file.seek(0)
        try:
            msvcrt.locking(file.fileno(), msvcrt.LK_NBLCK, 1)
        except OSError as error:
            raise BlockingIOError(*error.args) from None
