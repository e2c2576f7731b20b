"""One kind of error for everything that can go wrong with codings."""
import errno

from fieldwork.wording import say


class CodingError(ValueError):
    """Something about a coding, or its file, does not work. Notebooks show its one sentence instead of a traceback."""

    def _render_traceback_(self):
        return [str(self)]


def unwritable(path, problem):
    """The CodingError for a file that could not be written; `problem` is the OSError."""
    full = problem.errno in (errno.ENOSPC, errno.EDQUOT) if hasattr(errno, "EDQUOT") else problem.errno == errno.ENOSPC
    return CodingError(say("desk", "file", "full" if full else "unwritable", file=path.name, folder=path.parent))
