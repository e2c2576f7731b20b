"""Hand-ins of the tiny course for tests of the grader: fill them in, break them, pack them."""
import contextlib
import io
import json
import shutil
import zipfile
from concurrent.futures import ThreadPoolExecutor
from copy import deepcopy

import pytest
from tiny import write_course

from classroom import autograde, build, graded, sandbox, workers
from classroom.editions import editions
from classroom.notebooks import new_cell, parse
from fieldwork.plain import to_plain

TINY = "90-tiny"
RIGHT = {"answer-90-1": "share = 0.3125", "answer-90-2": "def double(number):\n    return number + number"}


@pytest.fixture(scope="session")
def tiny_built(tmp_path_factory, course_root):
    """A course folder with the tiny lesson, built once; copy it before changing anything."""
    root = tmp_path_factory.mktemp("tiny")
    write_course(root)
    build.build_lesson(root, TINY)
    shutil.copy(course_root / "nbgrader_config.py", root / "nbgrader_config.py")
    shutil.rmtree(root / "build")
    return root


@pytest.fixture
def course(tiny_built, tmp_path):
    """A course folder of one's own."""
    root = tmp_path / "course"
    shutil.copytree(tiny_built, root)
    return root


def released(root, language="en"):
    """A fresh copy of the released tiny lesson."""
    return deepcopy(editions(root, TINY)[language])


def cell(nb, name):
    return next(c for c in nb.cells if c.id == name)


def filled(nb, **answers):
    """The notebook with answers written into it: filled(nb, answer_90_1="share = 1") or all right by default."""
    sources = RIGHT | {name.replace("_", "-"): text for name, text in answers.items()}
    for name, text in sources.items():
        cell(nb, name).source = text
    return nb


def add(nb, after, source, kind="code", cell_id="extra", **metadata):
    """Insert a cell behind the one called `after`."""
    nb.cells.insert(nb.cells.index(cell(nb, after)) + 1, new_cell(kind, cell_id, source, metadata))
    return nb


def as_bytes(nb):
    return json.dumps(nb, ensure_ascii=False).encode("utf-8")


def reread(nb):
    """What the grader reads when this notebook is handed in."""
    return parse(as_bytes(nb))


def hand_in(root, student, nb, when="2026-11-20 09:00:00"):
    """Put a hand-in into submitted/, as collect does."""
    folder = root / "submitted" / student / TINY
    folder.mkdir(parents=True, exist_ok=True)
    (folder / f"{TINY}.ipynb").write_bytes(nb if isinstance(nb, bytes) else as_bytes(nb))
    (folder / "timestamp.txt").write_text(f"{when} UTC\n", encoding="utf-8")


def zipped(path, files, when=(2026, 11, 20, 9, 0, 0)):
    """Write a zip of {name: bytes}; returns its path."""
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in files.items():
            archive.writestr(zipfile.ZipInfo(name, when), data, zipfile.ZIP_DEFLATED)
    path.write_bytes(packed.getvalue())
    return path


def run_here(patch):
    """Run hand-ins in this process instead of the sandbox, for tests of what happens around it. Returns a list that grows by a run."""
    ran = []

    def execute(cells, cases, limits=None, files=()):
        space, result = {}, sandbox.Run()
        for c in cells:
            if c["task"] is None:
                with contextlib.suppress(Exception):
                    exec(c["source"], space)
            elif c["answer"] in space:
                result.answers[c["task"]] = {"answer": c["task"], "plain": to_plain(space[c["answer"]], cases.get(c["task"]))}
        ran.append(1)
        return result

    patch.setattr(workers, "open_pool", lambda jobs: ThreadPoolExecutor(1))
    patch.setattr(graded, "execute", execute)
    patch.setattr(autograde, "execute", execute)
    return ran


@pytest.fixture
def instant(monkeypatch):
    """See `run_here`."""
    return run_here(monkeypatch)
