"""A hand-in from its file to what is stored of it. This is the part of grading that happens many times at once."""
import hashlib
import logging
import os
import stat
from dataclasses import dataclass

from classroom.notebooks import MOST_BYTES, Unreadable, is_check, is_manual, parse  # before nbgrader: it makes nbformat load quickly

import nbformat.v4
from nbgrader.utils import determine_grade, is_solution

from fieldwork.wording import say

from classroom.carried import files_of
from classroom.marking import open_lesson
from classroom.patience import TooLong, within
from classroom.places import submitted_file, timestamp
from classroom.restore import restore
from classroom.sandbox import execute
from classroom.score import cells_to_run, score

PATIENCE = 60  # seconds for reading a hand-in, and again for scoring it
QUIET = logging.getLogger("classroom.graded")


@dataclass(frozen=True)
class Graded:
    """All that is stored of a hand-in: when it came (UTC), {cell: automatic score, None where a person marks},
    {cell: comment or None}, the graded notebook as text, and what the next grading and the class table need to know."""

    student: str
    handed_in: object
    scores: dict
    comments: dict
    notebook: str
    about: dict


def prepare(root, name, limits, student):
    """Read, restore, run and score a hand-in. Raises Unreadable or CourseError with the reason why that cannot be done."""
    return judge(open_lesson(root, name), limits, *fetch(root, name, student))


def fetch(root, name, student):
    """(student, the bytes of the hand-in, when it came). Raises Unreadable."""
    path = submitted_file(root, student, name)
    return student, read(path), timestamp(path.parent)


def judge(lesson, limits, student, data, handed_in):
    """Restore, run and score a hand-in that was fetched, on whichever machine. Raises as `prepare` does."""
    try:
        with within(PATIENCE):
            nb = restore(parse(data), lesson.editions)
            cells = cells_to_run(nb, lesson.editions)
        run = execute(cells, lesson.cases, limits, files_of(nb))
        with within(PATIENCE):
            nb = score(nb, run, lesson, limits.cell)
            return graded(nb, student, lesson.fingerprint(data), handed_in)
    except TooLong as problem:
        raise Unreadable(str(problem)) from None
    except RecursionError:
        raise Unreadable("it is nested too deeply to be a notebook") from None


def read(path):
    """The bytes of a hand-in. Raises Unreadable for what is no plain file of a sensible size: a link, a pipe, a giant."""
    if any(place.is_symlink() for place in (path, *path.parents[:2])):
        raise Unreadable("it is a link to another place")
    try:
        handle = os.open(path, os.O_RDONLY | getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0))
    except FileNotFoundError:
        raise Unreadable(f"its folder holds no {path.name}; collect it again, or call its notebook so") from None
    except OSError as error:
        raise Unreadable(f"it cannot be opened ({error.strerror})") from None
    about = os.fstat(handle)
    if not stat.S_ISREG(about.st_mode) or about.st_size > MOST_BYTES:
        os.close(handle)
        raise Unreadable(f"it is larger than {MOST_BYTES // 10**6} MB" if stat.S_ISREG(about.st_mode) else "it is not a file")
    with os.fdopen(handle, "rb") as file:
        return file.read()


def graded(nb, student, fingerprint, handed_in):
    """What nbgrader would store of a scored notebook, and the notebook as it would write it."""
    about, marked = dict(nb.metadata["classroom"]), [cell for cell in nb.cells if is_check(cell) or is_manual(cell)]
    scores = {cell.id: determine_grade(cell, QUIET)[0] for cell in marked}
    untouched = say("grading", "no_response", language=about["language"])
    comments = {cell.id: untouched if is_manual(cell) and scores[cell.id] is not None else None for cell in nb.cells if is_solution(cell)}
    about["digests"] = {cell.id: hashlib.sha256(cell.source.encode("utf-8", "surrogatepass")).hexdigest()[:16] for cell in marked if is_manual(cell)}
    about["fingerprint"] = fingerprint
    return Graded(student, handed_in.replace(tzinfo=None) if handed_in else None, scores, comments, nbformat.v4.writes(nb) + "\n", about)
