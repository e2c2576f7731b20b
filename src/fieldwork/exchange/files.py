"""Writing a file without losing the one that was there."""
import os
from pathlib import Path

from fieldwork.exchange.project import refuse


def put(path, data):
    """Write bytes to `path` whole or not at all, and return it as a Path.

    A different file of that name is kept beside it as `name-older-1.ext`, `name-older-2.ext`, …
    Raises `ExchangeError` where nothing can be written.
    """
    path = Path(path)
    try:
        if path.exists() and path.read_bytes() == data:
            return path
        path.parent.mkdir(parents=True, exist_ok=True)
        draft = path.with_name(path.name + ".part")
        draft.write_bytes(data)
        if path.exists():
            os.replace(path, _free(path))
        os.replace(draft, path)
    except OSError as error:
        refuse("unwritable", file=path.name, reason=error.strerror or error)
    return path


def _free(path):
    """A name beside `path` that is not taken."""
    n = 1
    while (other := path.with_name(f"{path.stem}-older-{n}{path.suffix}")).exists():
        n += 1
    return other
