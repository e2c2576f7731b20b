"""What a machine of a cluster must share with the grader's, so that a mark does not depend on where it was given."""
import hashlib
import importlib.util
import os
import sys
from functools import lru_cache
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path

from classroom import fence

PACKAGES = ("distributed", "ipython", "ipywidgets", "matplotlib", "nbformat", "nbgrader", "numpy", "pandas")
LEFT_OUT = ("__pycache__", "datasets")  # of a package: an installed one holds the tables, which count apart
REMAINS = (".part-", ".damaged-")


def facts():
    """{what: which} of this machine: its release of the course and its tables, Python and packages, and whether students' code is fenced in."""
    return same() | {"fence": fence.fenced(), "trusted": os.environ.get(fence.UNFENCED) == "none"}


@lru_cache(1)
def same():
    """What must be equal: {"course", "Python", package: version}."""
    return {"course": _course(), "Python": "{}.{}".format(*sys.version_info[:2])} | {name: _version(name) for name in PACKAGES}


def difference(theirs):
    """The first thing in which another machine's facts differ from ours, as (what, theirs, ours), or None."""
    return next(((what, theirs.get(what), ours) for what, ours in same().items() if theirs.get(what) != ours), None)


def _course():
    """A digest of both packages and of the tables."""
    from fieldwork.data import folder
    digest = hashlib.sha256()
    for name in ("classroom", "fieldwork"):
        _add(digest, Path(importlib.util.find_spec(name).origin).parent, LEFT_OUT)
    _add(digest, Path(str(folder())), LEFT_OUT[:1])
    return digest.hexdigest()[:16]


def _add(digest, folder, left_out):
    for path in sorted(folder.rglob("*")):
        parts = path.relative_to(folder).parts
        if path.is_file() and parts[0] not in left_out and "__pycache__" not in parts and not any(mark in path.name for mark in REMAINS):
            digest.update("/".join(parts).encode() + b"\0" + hashlib.sha256(path.read_bytes()).digest())


def _version(name):
    try:
        return version(name)
    except PackageNotFoundError:
        return "missing"
