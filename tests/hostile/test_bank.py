"""A class of hostile and broken hand-ins: no mark but by right answers, nothing outside is touched, everybody has a mark or a reason."""
import hashlib
import os
import shutil
import socket
import threading
import time
from pathlib import Path

import pytest

from attacks import FOR_MARKS, OUTSIDE
from broken_files import FILES
from hand_ins import TINY, add, as_bytes, course, filled, hand_in, released, tiny_built  # noqa: F401

from classroom import autograde, grade
from classroom.sandbox import Limits
from classroom.writer import noted

pytestmark = [pytest.mark.slow, pytest.mark.sandbox, pytest.mark.filterwarnings("ignore::sqlalchemy.exc.SAWarning")]
WRONG = {"answer_90_1": "share = 0.9", "answer_90_2": "def double(number):\n    return -7"}
SECRET = "the-secret-of-the-grader"


class Listener:
    """Counts who reaches a port of this machine, and an abstract socket."""

    def __init__(self):
        self.reached, self.port = [], None
        for family in (socket.AF_INET, socket.AF_UNIX):
            server = socket.socket(family)
            server.bind(("127.0.0.1", 0) if self.port is None else f"\0course-canary-{self.port}")  # one for each run of the bank
            server.listen()
            self.port = self.port or server.getsockname()[1]
            threading.Thread(target=self._serve, args=(server,), daemon=True).start()

    def _serve(self, server):
        while True:
            self.reached.append(server.accept())


def state(*folders):
    """What stands in folders: {path: digest}."""
    return {str(path): hashlib.sha256(path.read_bytes()).hexdigest() for folder in folders for path in sorted(Path(folder).rglob("*")) if path.is_file() and "__pycache__" not in path.parts}


@pytest.fixture(scope="module")
def graded(tiny_built, tmp_path_factory, course_root):  # noqa: F811
    """The whole bank, graded as one class; with what was outside before and after."""
    root = tmp_path_factory.mktemp("bank") / "course"
    shutil.copytree(tiny_built, root)
    canary = root / "canary"
    canary.mkdir()
    (canary / "diary.txt").write_text("mine", encoding="utf-8")
    listener, sound = Listener(), filled(released(root))
    for number, code in enumerate({**FOR_MARKS, **OUTSIDE}.values()):
        code = code % {"port": listener.port, "canary": canary} if "%(" in code else code
        hand_in(root, f"code-{number}", add(filled(released(root), **WRONG), "answer-90-2", code, cell_id="attack"))
    for number, (make, _) in enumerate(FILES.values()):
        hand_in(root, f"file-{number}", make(sound) if callable(make) else make)
    folder = root / "submitted" / "link" / TINY
    folder.mkdir(parents=True)
    (folder / f"{TINY}.ipynb").symlink_to(root / "submitted" / "honest" / TINY / f"{TINY}.ipynb")
    (root / "submitted" / "folder" / TINY / f"{TINY}.ipynb").mkdir(parents=True)
    (root / "submitted" / "misnamed" / TINY).mkdir(parents=True)
    (root / "submitted" / "misnamed" / TINY / "Untitled.ipynb").write_bytes(as_bytes(sound))
    (root / "submitted" / "piped" / TINY).mkdir(parents=True)
    os.mkfifo(root / "submitted" / "piped" / TINY / f"{TINY}.ipynb")
    hand_in(root, "honest", sound)
    os.environ["SECRET_OF_THE_BANK"] = SECRET
    watched = [canary, root / "solutions", root / "notebooks", root / "submitted" / "honest", course_root / "src", course_root / "datasets"]
    before = state(*watched)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(autograde, "LIMITS", Limits(cell=10, total=60, memory=2**30, processes=64))
        rows = {row["student"]: row for row in grade.grade_lesson(root, TINY, 2)}
    return root, rows, listener, before, state(*watched)


def test_the_bank_is_large():
    assert len(FOR_MARKS) + len(OUTSIDE) + len(FILES) + 4 >= 80


@pytest.mark.parametrize("number, name", list(enumerate({**FOR_MARKS, **OUTSIDE})))
def test_no_mark_but_by_right_answers(graded, number, name):
    _, rows, *_ = graded
    row = rows[f"code-{number}"]
    assert row["score"] == 0 and not row["problem"], (name, row)


@pytest.mark.parametrize("number, name", list(enumerate(FILES)))
def test_broken_files_are_mended_where_that_is_certain_and_else_told_in_words(graded, number, name):
    root, rows, *_ = graded
    row, wanted = rows[f"file-{number}"], FILES[name][1]
    if wanted is None or wanted == "either" and row["problem"]:
        assert row["problem"].startswith("it cannot be read: ") and "Error" not in row["problem"] and "Traceback" not in row["problem"], (name, row)
    else:
        assert not row["problem"], (name, row)
        points = tuple(entry["points"] for entry in noted(root, TINY, f"file-{number}")["tasks"].values())
        assert points == wanted if wanted != "either" else sum(points) <= 5, (name, row)


def test_everybody_has_a_mark_or_a_reason_and_the_honest_all_points(graded):
    _, rows, *_ = graded
    assert len(rows) == len(FOR_MARKS) + len(OUTSIDE) + len(FILES) + 5
    assert all(row["problem"] or row["score"] is not None for row in rows.values())
    assert rows["honest"]["score"] == 5
    for student, words in (("link", "link to another place"), ("folder", "not a file"), ("piped", "not a file"), ("misnamed", f"holds no {TINY}.ipynb")):
        assert words in rows[student]["problem"]


def test_nothing_outside_is_written_or_reached_and_nothing_stays(graded):
    _, _, listener, before, after = graded
    assert before == after and not listener.reached
    time.sleep(0.5)
    commands = [open(f"/proc/{pid}/cmdline", "rb").read() for pid in os.listdir("/proc") if pid.isdigit() and os.path.exists(f"/proc/{pid}/cmdline")]
    assert not any(b"course-bank-orphan" in command for command in commands)


def test_nothing_of_the_grader_is_read(graded):
    root, *_ = graded
    for path in root.glob("autograded/*/*/*.ipynb"):
        text = path.read_text(encoding="utf-8")
        assert SECRET not in text and "BEGIN SOLUTION" not in text and "(0.3125 + 0.3125)" not in text, path
    for path in root.glob("feedback/*/*/*.html"):
        text = path.read_text(encoding="utf-8")
        assert SECRET not in text and "(0.3125 + 0.3125)" not in text and "Four points for" not in text, path
        assert "<script" not in text and "<img src=x" not in text, path


def test_feedback_of_the_worst_is_there_and_does_nothing(graded):
    root, rows, *_ = graded
    fine = [student for student, row in rows.items() if not row["problem"]]
    assert sorted(path.parts[-3] for path in root.glob("feedback/*/*/*.html")) == sorted(fine)
    for path in root.glob("feedback/*/*/*.html"):
        assert path.stat().st_size < 5_000_000
