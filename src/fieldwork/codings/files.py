"""Files that are whole or untouched: written beside and moved into place, one writer at a time."""
import contextlib
import hashlib
import os
import time

from fieldwork.codings.errors import unwritable

STALE = 10.0  # seconds after which a lock that nobody released is broken: its owner was killed
PATIENCE = 5.0  # seconds to wait for another writer, or for a virus scanner to let go


def write_whole(path, data):
    """Put bytes in a file so that a crash leaves the old ones or the new ones. Raises CodingError."""
    draft = path.with_name(path.name + ".part")
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        draft.write_bytes(data)
        _replace(draft, path)
    except OSError as problem:
        with contextlib.suppress(OSError):
            draft.unlink()
        raise unwritable(path, problem) from None


def _replace(draft, path):
    """Move the draft into place; Windows may refuse for a moment while another program looks at the file."""
    for wait in (0.05, 0.1, 0.2, None):
        try:
            return os.replace(draft, path)
        except PermissionError:
            if os.name != "nt" or wait is None:
                raise
            time.sleep(wait)


def append(path, data):
    """Add whole lines (bytes) at the end of a file, all or none. Raises CodingError."""
    before = size(path)
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        with path.open("ab") as file:
            file.write(data if _ends_a_line(path, before) else b"\n" + data)
    except OSError as problem:
        with contextlib.suppress(OSError):
            cut(path, before)
        raise unwritable(path, problem) from None


def _ends_a_line(path, length):
    """False where a crash left half a line, to which nothing may be added."""
    if not length:
        return True
    with path.open("rb") as file:
        file.seek(length - 1)
        return file.read(1) == b"\n"


def cut(path, length):
    """Make a file as long as it was."""
    if path.exists():
        os.truncate(path, length)


def size(path):
    """Bytes in a file; 0 when there is none."""
    try:
        return path.stat().st_size
    except OSError:
        return 0


def read(path):
    """The bytes of a file; None when there is none."""
    try:
        return path.read_bytes()
    except FileNotFoundError:
        return None
    except OSError as problem:
        raise unwritable(path, problem) from None


def digest(data):
    """SHA-256 of bytes or of a text (as UTF-8), in hexadecimal."""
    return hashlib.sha256(data if isinstance(data, bytes) else data.encode("utf-8", "replace")).hexdigest()


@contextlib.contextmanager
def alone(path):
    """Hold the lock of a file, so that two desks in two kernels take turns. Raises CodingError."""
    lock = path.with_suffix(".lock")
    try:
        lock.parent.mkdir(parents=True, exist_ok=True)
        _take(lock)
    except OSError as problem:
        raise unwritable(path, problem) from None
    try:
        yield
    finally:
        with contextlib.suppress(OSError):
            lock.unlink()


def _take(lock):
    until = time.monotonic() + PATIENCE
    while True:
        try:
            return os.close(os.open(lock, os.O_CREAT | os.O_EXCL | os.O_WRONLY))
        except FileExistsError:
            with contextlib.suppress(OSError):
                if time.time() - lock.stat().st_mtime > STALE:
                    lock.unlink()
                    continue
            if time.monotonic() > until:
                raise
            time.sleep(0.01)
