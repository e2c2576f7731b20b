"""`course world`: a cohort's own course, whole, consistent, and without anything of a student's."""
import hashlib
import json
import os
import re
import shutil
import subprocess
import sys

import pytest
from tiny import KEY, write_course

from classroom import separate, stamp, world
from classroom.errors import CourseError
from fieldwork.key import PRACTICE_TWIN
from fieldwork.world import DRAWN, STUDENT
from fieldwork.world.write import write

SEED = STUDENT + 8


def course(root, *words):
    """A command in the course folder `root`, run by that folder's own code."""
    return python(root, "-m", "classroom.cli", *words)


def python(root, *words):
    variables = os.environ | {"PYTHONPATH": os.pathsep.join([str(root / "src"), *sys.path]), "COURSE_ROOT": str(root), "PYTHONDONTWRITEBYTECODE": "1"}
    return subprocess.run([sys.executable, *words], capture_output=True, text=True, encoding="utf-8", cwd=root, env=variables)


def fingerprint(root):
    """{path: digest} of every file of a course that this course's own commands write."""
    files = [path for name in world.WHOLE for path in ((root / name).rglob("*") if (root / name).is_dir() else [root / name])]
    return {path.relative_to(root).as_posix(): hashlib.sha256(path.read_bytes()).hexdigest() for path in files
            if path.is_file() and "__pycache__" not in path.parts and ".egg-info" not in str(path)}


# --- what is copied, and what is refused ------------------------------------------------------------------

def test_the_list_of_what_a_course_is_misses_nothing(course_root):
    if not (course_root / ".git").exists():
        pytest.skip("no git here to say what belongs to the course")
    listed = subprocess.run(["git", "ls-files"], cwd=course_root, capture_output=True, text=True, check=True).stdout
    assert {line.split("/")[0] for line in listed.split("\n") if line} <= set(world.WHOLE)


def test_nothing_of_a_student_is_copied(tmp_path):
    """Hand-ins, grades, work and logs stay; so does what was installed or built."""
    root, private = tmp_path / "course", ("submitted/sari/02-norms/02-norms.ipynb", "feedback/sari/a.html", "inbox/students.csv", "gradebook.db",
                                          "02-norms-grades.csv", "my-work/hand-in/sari.ipynb", ".grading/x.json", "build/en/a.ipynb", ".venv/a", ".git/config",
                                          "datasets/norms.damaged-2026-11-24.csv", "src/fieldwork/__pycache__/a.pyc", "notebooks/en/.ipynb_checkpoints/a.ipynb")
    for name in (*private, "README.md", "datasets/norms.csv", "notebooks/en/02-norms/02-norms.ipynb", ".github/workflows/test.yml"):
        (root / name).parent.mkdir(parents=True, exist_ok=True)
        (root / name).write_text("content", encoding="utf-8")
    world.copy(root, tmp_path / "copy")
    copied = {path.relative_to(tmp_path / "copy").as_posix() for path in (tmp_path / "copy").rglob("*") if path.is_file()}
    assert copied == {"README.md", "datasets/norms.csv", "notebooks/en/02-norms/02-norms.ipynb", ".github/workflows/test.yml"}


def occupied(tmp_path):
    (tmp_path / "full").mkdir()
    (tmp_path / "full" / "mine.txt").write_text("mine", encoding="utf-8")
    return tmp_path / "full"


def a_file(tmp_path):
    (tmp_path / "file").write_text("mine", encoding="utf-8")
    return tmp_path / "file"


@pytest.mark.parametrize("seed, out, complaint", [
    (SEED, occupied, "is there already and not empty"), (SEED, a_file, "is there already"), (STUDENT, None, "this course already has"),
    (PRACTICE_TWIN, None, "students' functions are tried out"), (-3, None, "a whole number from 2 up")])
def test_what_is_refused(seed, out, complaint, course_root, tmp_path):
    place = out(tmp_path) if out else tmp_path / "new"
    before = sorted(tmp_path.rglob("*"))
    with pytest.raises(CourseError, match=complaint) as problem:
        world.make(course_root, seed, place)
    assert sorted(tmp_path.rglob("*")) == before and "\n" not in str(problem.value)


def test_a_folder_inside_this_course_is_refused(course_root):
    for out in (course_root, course_root / "datasets" / "cohort"):
        with pytest.raises(CourseError, match="inside this course"):
            world.make(course_root, SEED, out)
    assert not (course_root / "datasets" / "cohort").exists()


def test_a_written_table_that_was_changed_unawares_is_not_handed_on(course_root, tmp_path):
    root = tmp_path / "course"
    shutil.copytree(course_root / "datasets", root / "datasets")
    with (root / "datasets" / "vignettes.csv").open("ab") as file:
        file.write(b"V99,,,2026-01-01,2026-01-02,here,,\n")
    with pytest.raises(CourseError, match="has changed in vignettes"):
        world.make(root, SEED, tmp_path / "new")
    assert not (tmp_path / "new").exists()


def test_the_seed_or_the_stamp_must_be_asked_for(course_root):
    assert course(course_root, "world").returncode == 2 and course(course_root, "world", "--seed", "x").returncode == 2


def test_when_the_copy_fails_nothing_is_left(course_root, tmp_path, monkeypatch):
    def fails(copy, module, *words):
        raise CourseError("no space left")
    monkeypatch.setattr(world, "_python", fails)
    with pytest.raises(CourseError):
        world.make(course_root, SEED, tmp_path / "new")
    assert not list(tmp_path.iterdir())


def test_this_course_keeps_its_answers_apart(course_root):
    assert separate.blurred(course_root) == []


def test_two_mistakes_that_look_alike_are_named(tmp_path):
    write_course(tmp_path, key=KEY.replace('"half": 0.5', '"half": 0.5, "again": 0.5'))
    assert separate.blurred(tmp_path) == ["90-tiny 90.1: again is taken for half"]


@pytest.mark.parametrize("found", ["90-tiny 90.1: the right answer is taken for half\n", "90-tiny 90.1: again is taken for half\n" * (separate.FEW + 1)])
def test_a_world_that_blurs_answers_is_refused(course_root, tmp_path, monkeypatch, found):
    monkeypatch.setattr(world, "_python", lambda copy, module, *words: found if module == "classroom.separate" else "")
    with pytest.raises(CourseError, match="is taken for half.*choose another seed"):
        world.make(course_root, SEED, tmp_path / "new")
    assert not list(tmp_path.iterdir())


def test_a_few_mistakes_that_chance_hides_are_told_and_no_reason_to_refuse():
    assert separate.unfit([]) is None and separate.unfit(["90-tiny 90.1: again is taken for the right answer"] * separate.FEW) is None


# --- a cohort's course ------------------------------------------------------------------------------------

@pytest.fixture(scope="module")
def cohort(course_root, tmp_path_factory):
    """(its folder, what the command printed, whether this course is as it was)."""
    out, before = tmp_path_factory.mktemp("cohorts") / "class of 2027", fingerprint(course_root)
    out.mkdir()  # an empty folder is welcome
    done = course(course_root, "world", "--seed", str(SEED), "--out", str(out))
    assert done.returncode == 0, done.stderr
    return out, done.stdout, fingerprint(course_root) == before


@pytest.mark.slow
def test_it_is_a_whole_course_and_this_one_is_untouched(cohort, course_root):
    out, _, untouched = cohort
    there, here = fingerprint(out), fingerprint(course_root)
    assert untouched and there.keys() == here.keys()
    changed = {path for path in there if there[path] != here[path]}
    assert changed - {path for path in changed if path.startswith("src/fieldwork/sealed/")} == {
        *(f"notebooks/{language}/{exam}/{exam}.ipynb" for language in ("en", "id") for exam in ("midterm", "final")),  # drawn by the world's seed
        *(f"datasets/{name}.csv" for name in DRAWN), "datasets/datapackage.json", "datasets/population.png", "datasets/WORLD.md", "src/fieldwork/world/__init__.py"}
    assert not list(out.parent.glob(".world-*")) and not (out / "build").exists()


@pytest.mark.slow
def test_its_tables_are_those_of_the_seed_and_its_description_knows_them(cohort, tmp_path):
    out = cohort[0]
    for path in write(tmp_path, SEED):
        assert (out / "datasets" / path.name).read_bytes() == path.read_bytes()
    assert json.loads((out / "datasets" / "datapackage.json").read_text(encoding="utf-8"))["seed"] == SEED
    assert stamp.stale(out) == []
    assert f"holds seed {SEED}, the student world" in (out / "datasets" / "WORLD.md").read_text(encoding="utf-8")


ASK = """
from fieldwork import load, restore
from fieldwork.data import folder
from fieldwork.world import STUDENT, World
assert STUDENT == World().seed == {seed}, STUDENT
given, clean = load("population"), World().hidden("population")
assert (given["person_id"] == clean["person_id"]).all() and (given["agency"] == clean["agency"]).all()
assert not World().table("population").equals(World({seed} + 1).table("population"))
good = folder().joinpath("ties.csv").read_bytes()
folder().joinpath("ties.csv").write_bytes(b"spoilt"), folder().joinpath("norms.csv").unlink()
restore()
assert folder().joinpath("ties.csv").read_bytes() == good and len(load("norms")) > 5
next(folder().glob("ties.damaged-*.csv")).unlink()
print(folder().parent)
"""


@pytest.mark.slow
def test_its_student_world_is_the_cohort_s_hidden_part_and_originals_too(cohort):
    asked = python(cohort[0], "-c", ASK.format(seed=SEED))
    assert asked.returncode == 0, asked.stderr
    assert asked.stdout.splitlines()[-1] == str(cohort[0])


@pytest.mark.slow
def test_its_notebooks_and_keys_are_up_to_date(cohort):
    checked = course(cohort[0], "build", "--check")
    assert checked.returncode == 0, checked.stderr


@pytest.mark.slow
def test_the_report_says_where_it_is_and_in_which_lessons_it_makes_a_difference(cohort):
    out, told, _ = cohort
    assert told.count(f"In world {SEED}, ") <= separate.FEW
    assert f"world {SEED}: {out}" in told and f"{len(DRAWN)} tables" in told
    assert re.search(r"02-norms: the same right answers; none depends on the drawn tables; functions tried on other cases in 2\.4", told)
    assert re.search(r"midterm: drawn anew; \d+ of 24 items are others", told) and re.search(r"final: drawn anew; \d+ of 32 items are others", told)


DEPENDS = KEY.replace("right=0.3125", 'right=lambda world: float(world.table("population")["age"].mean())').replace('"half": 0.5', '"half": 0.2')


@pytest.mark.slow
def test_keys_differ_where_answers_depend_on_the_world(course_root, tmp_path):
    small = tmp_path / "small"
    world.copy(course_root, small)
    for folder in (small / "solutions", small / "notebooks", small / "src" / "fieldwork" / "sealed"):
        shutil.rmtree(folder)
    write_course(small, key=DEPENDS)
    assert course(small, "build").returncode == 0
    told = {}
    for seed in (SEED, SEED + 2):
        done = course(small, "world", "--seed", str(seed), "--out", str(tmp_path / str(seed)))
        assert done.returncode == 0, done.stderr
        told[seed] = json.loads((tmp_path / str(seed) / "src" / "fieldwork" / "sealed" / "90-tiny.json").read_text(encoding="utf-8"))["tasks"]["90.1"]["right"]
        assert "90-tiny: other right answers in 90.1" in done.stdout
    assert told[SEED] != told[SEED + 2]
