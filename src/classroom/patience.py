"""Do something with what a stranger wrote, but not for ever: the grader's own steps have limits, too."""
import signal
import threading
from contextlib import contextmanager


class TooLong(Exception):
    """It was stopped; the message says after how many seconds."""


@contextmanager
def within(seconds):
    """Stop what is done inside after `seconds`, with `TooLong`. Only in a main thread, and where the system has alarms."""
    if not hasattr(signal, "setitimer") or threading.current_thread() is not threading.main_thread():
        yield
        return

    def ring(number, frame):
        raise TooLong(f"it takes longer than {seconds:g} s to read")

    before = signal.signal(signal.SIGALRM, ring)
    signal.setitimer(signal.ITIMER_REAL, seconds)
    try:
        yield
    finally:
        signal.setitimer(signal.ITIMER_REAL, 0)
        signal.signal(signal.SIGALRM, before)
