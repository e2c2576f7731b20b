"""`course handout`: what students get works alone and holds no answer; nothing is packed that somebody has worked in."""
import json
import os
import re
import subprocess
import sys
import zipfile

import pytest
from hand_ins import TINY, course, tiny_built  # noqa: F401

from classroom import handout
from classroom.errors import CourseError


def contents(path):
    """{path below the top folder: bytes} of a zip."""
    with zipfile.ZipFile(path) as packed:
        return {name.partition("/")[2]: packed.read(name) for name in packed.namelist() if not name.endswith("/")}


def test_answers_marks_and_work_stay_at_home(course, tmp_path):
    for name in ("submitted/sari/90-tiny/90-tiny.ipynb", "gradebook.db", "class.csv", "my-work/codings/me.csv", "tests/answers/90-tiny.py", "build/en/90-tiny/90-tiny.ipynb",
                 f"notebooks/en/{TINY}/{TINY}-worked-20270101-101500.ipynb", f"notebooks/en/{TINY}/.ipynb_checkpoints/{TINY}.ipynb", ".git/config", ".grading/roster.csv"):
        (course / name).parent.mkdir(parents=True, exist_ok=True)
        (course / name).write_text("private", encoding="utf-8")
    assert handout.pack(course, tmp_path / "out" / "students.zip") == [TINY]
    assert set(contents(tmp_path / "out" / "students.zip")) == {"nbgrader_config.py", f"src/fieldwork/sealed/{TINY}.json",
                                                                *(f"notebooks/{language}/{TINY}/{TINY}.ipynb" for language in ("en", "id"))}


def test_a_notebook_that_the_instructor_has_worked_in_is_not_packed(course, tmp_path):
    path = course / "notebooks" / "en" / TINY / f"{TINY}.ipynb"
    page = json.loads(path.read_text(encoding="utf-8"))
    next(cell for cell in page["cells"] if cell["id"] == "answer-90-1")["source"] = "share = 0.3125"
    path.write_text(json.dumps(page), encoding="utf-8")
    with pytest.raises(CourseError, match=f"^{TINY} .*'answer-90-1' is stale. Run: python3 course.py build {TINY}$"):
        handout.pack(course, tmp_path / "students.zip")
    assert not (tmp_path / "students.zip").exists()


@pytest.mark.parametrize("name, complaint", [("students.zip", "is there already"), ("students", "ends in .zip")])
def test_nothing_is_overwritten(name, complaint, course, tmp_path):
    (tmp_path / "students.zip").write_bytes(b"mine")
    with pytest.raises(CourseError, match=complaint):
        handout.pack(course, tmp_path / name)
    assert (tmp_path / "students.zip").read_bytes() == b"mine" and not (tmp_path / "students").exists()


def test_the_students_copy_cannot_be_handed_out_again(tmp_path):
    (tmp_path / "course").mkdir()
    with pytest.raises(CourseError, match="no solutions/"):
        handout.pack(tmp_path / "course", tmp_path / "students.zip")


@pytest.mark.slow
def test_a_student_works_in_what_was_packed_from_this_course(course_root, tmp_path):
    """One check of lesson 2, by the code that was packed."""
    handout.pack(course_root, tmp_path / "students.zip")
    held = contents(tmp_path / "students.zip")
    assert not [name for name in held if re.search(r"^(solutions|tests|build|\.git/|\.ci|\.venv)|/(midterm|final)/", name)]
    assert not [name for name, data in held.items() if name.endswith(".ipynb") and (b"BEGIN SOLUTION" in data or b"MARK SCHEME" in data)]
    with zipfile.ZipFile(tmp_path / "students.zip") as packed:
        packed.extractall(tmp_path)
    root = tmp_path / course_root.name
    said = subprocess.run([sys.executable, "-c", "from fieldwork import check, lesson, load\nimport fieldwork\nprint(fieldwork.__file__, len(load('articles')))\nlesson('02-norms')\n"
                           "check('2.0', {'selling': 'no', 'one_day': 'no', 'neighbour': 'no'})"], cwd=root / "notebooks" / "en" / "02-norms", capture_output=True, text=True,
                          encoding="utf-8", env=os.environ | {"PYTHONPATH": str(root / "src"), "PYTHONUTF8": "1"})
    assert said.returncode == 0 and str(root) in said.stdout and (root / "my-work" / "predictions.json").is_file(), said.stderr
