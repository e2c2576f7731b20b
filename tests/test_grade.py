"""A class graded: each hand-in apart, nothing done twice, a marker's work kept, and nbgrader's own commands give the same."""
import csv
import shutil
import json
import os
import subprocess
import sys
from pathlib import Path

import pytest
from hand_ins import TINY, add, as_bytes, cell, course, filled, hand_in, instant, released, tiny_built  # noqa: F401

from classroom import cli, fence, grade, places, sandbox
from classroom.errors import CourseError

pytestmark = [pytest.mark.filterwarnings("ignore::sqlalchemy.exc.SAWarning")]


def graded(root, **options):
    return {row["student"]: row for row in grade.grade_lesson(root, TINY, options.pop("jobs", 2), **options)}


def gradebook(root):
    from nbgrader.api import Gradebook
    return Gradebook(f"sqlite:///{root / 'gradebook.db'}", "law-in-the-field")


def marks(root, student):
    """{cell: (auto score, manual score, waits for a marker)} in the gradebook."""
    with gradebook(root) as book:
        submission = book.find_submission_notebook(TINY, TINY, student)
        return {g.name: (g.auto_score, g.manual_score, g.needs_manual_grade) for g in submission.grades}


def mark(root, student, score, comment, name="manual-90-3"):
    """What a person does in the Formgrader."""
    with gradebook(root) as book:
        given = book.find_grade(name, TINY, TINY, student)
        given.manual_score, given.needs_manual_grade = score, False
        if name.startswith("manual"):
            book.find_comment(name, TINY, TINY, student).manual_comment = comment
        book.db.commit()


@pytest.fixture
def classful(course):
    """A right one, an empty one, an Indonesian one that is half right, and one that no-one can read."""
    written = add(filled(released(course)), "title", "Thanks!", kind="markdown")
    cell(written, "manual-90-3").source = "Ibu Ratih said so."
    hand_in(course, "ayu", written)
    hand_in(course, "bagas", released(course))
    hand_in(course, "citra", filled(released(course, "id"), answer_90_1="share = 0.5"))
    hand_in(course, "dodi", as_bytes(released(course))[:300])
    return course


@pytest.mark.sandbox
def test_a_class_is_graded_and_one_bad_hand_in_stops_nobody(classful, monkeypatch, capsys):
    monkeypatch.setenv("COURSE_ROOT", str(classful))
    assert cli.main(["grade", TINY, "--jobs", "2"]) == 1
    said = capsys.readouterr().out
    assert "it cannot be read: it is cut off in the middle" in said and "3 of 4 graded; 1 wait for a marker." in said
    assert marks(classful, "ayu") == {"check-90-1": (2, None, False), "check-90-2": (3, None, False), "manual-90-3": (None, None, True)}
    assert marks(classful, "bagas") == {"check-90-1": (0, None, False), "check-90-2": (0, None, False), "manual-90-3": (0, None, False)}
    assert marks(classful, "citra") == {"check-90-1": (0, None, False), "check-90-2": (3, None, False), "manual-90-3": (0, None, False)}
    assert sorted(path.parts[-3] for path in classful.glob("feedback/*/*/*.html")) == ["ayu", "bagas", "citra"]


def test_what_has_not_changed_is_not_graded_again(course, instant):
    hand_in(course, "ayu", filled(released(course)))
    hand_in(course, "bagas", released(course))
    graded(course)
    assert graded(course)["ayu"]["score"] == 5 and len(instant) == 2
    hand_in(course, "bagas", filled(released(course)))
    assert graded(course)["bagas"]["score"] == 5 and len(instant) == 3
    graded(course, force=True)
    assert len(instant) == 5
    key = course / "solutions" / TINY / "key.py"
    key.write_text(key.read_text(encoding="utf-8").replace("right=0.3125", "right=0.25"), encoding="utf-8")
    assert graded(course)["ayu"]["score"] == 3 and len(instant) == 7
    (course / "gradebook.db").unlink()
    assert graded(course)["ayu"]["score"] == 3 and len(instant) == 9


def test_an_interrupted_grading_goes_on_where_it_stopped(course, instant, monkeypatch):
    for student in ("ayu", "bagas", "citra"):
        hand_in(course, student, filled(released(course)))
    from classroom.writer import Writer
    real, done = Writer.finish, []

    def finish(writer, graded):
        if done:
            raise KeyboardInterrupt
        done.append(graded.student)
        real(writer, graded)

    monkeypatch.setattr(Writer, "finish", finish)
    with pytest.raises(KeyboardInterrupt):
        graded(course, jobs=1)
    monkeypatch.setattr(Writer, "finish", lambda writer, graded: done.append(graded.student) or real(writer, graded))
    assert {row["score"] for row in graded(course).values()} == {5}
    assert sorted(done) == ["ayu", "bagas", "citra"]


def test_grading_again_keeps_a_markers_marks_and_asks_only_where_something_changed(course, instant):
    nb = filled(released(course), answer_90_1="share = 0.5")
    cell(nb, "manual-90-3").source = "Ibu Ratih said so."
    hand_in(course, "ayu", nb)
    graded(course)
    mark(course, "ayu", 3.0, "Name the source.")
    mark(course, "ayu", 1.0, "", name="check-90-1")  # she was generous about a checked task too
    assert graded(course, force=True)["ayu"]["score"] == 3 + 1 + 3
    assert marks(course, "ayu")["manual-90-3"] == (None, 3.0, False) and marks(course, "ayu")["check-90-1"] == (0, 1.0, False)
    with gradebook(course) as book:
        assert book.find_comment("manual-90-3", TINY, TINY, "ayu").comment == "Name the source."
    cell(nb, "manual-90-3").source = "Ibu Ratih and the table said so."
    cell(nb, "answer-90-1").source = "share = 0.3125"
    hand_in(course, "ayu", nb, "2026-11-21 09:00:00")
    assert graded(course)["ayu"]["to_mark"] == 2
    assert marks(course, "ayu")["manual-90-3"] == (None, 3.0, True) and marks(course, "ayu")["check-90-1"] == (2, 1.0, True)


@pytest.mark.sandbox
def test_tricks_earn_what_the_answers_are_worth(course):
    nb = filled(released(course), answer_90_1="share = 0.9", answer_90_2="def double(number):\n    return {2: 4, 5: 10, 0: 0, 1: 2}[number]")
    for c in nb.cells:
        if c.id.startswith("check"):
            c.source, c.metadata["tags"] = "3.0", ["skip-execution"]
    add(nb, "setup", "import fieldwork, fieldwork.plain, fieldwork.judge\nfieldwork.plain.to_plain = lambda *a, **k: ['number', 0.3125]\n"
                     "fieldwork.judge.judge = lambda *a: None\nclass Always(float):\n    __eq__ = lambda *a: True\n    __hash__ = None\n")
    add(nb, "answer-90-1", "share = Always(0.9)", cell_id="always")
    hand_in(course, "mal", nb)
    assert graded(course)["mal"]["score"] == 0


def test_a_lesson_that_changed_after_grading_is_refused(course, instant):
    hand_in(course, "ayu", filled(released(course)))
    graded(course)
    for path in course.glob(f"notebooks/*/{TINY}/*.ipynb"):
        path.write_text(path.read_text(encoding="utf-8").replace('"points": 2', '"points": 1'), encoding="utf-8")
    with pytest.raises(CourseError, match="do not agree about task 90.1"):
        graded(course)
    key = course / "solutions" / TINY / "key.py"
    key.write_text(key.read_text(encoding="utf-8").replace("points=2", "points=1"), encoding="utf-8")
    assert graded(course)["ayu"]["score"] == 4  # points may change …
    for path in course.glob(f"notebooks/*/{TINY}/*.ipynb"):
        nb = json.loads(path.read_text(encoding="utf-8"))
        nb["cells"] = [c for c in nb["cells"] if c["id"] != "manual-90-3"]
        path.write_text(json.dumps(nb), encoding="utf-8")
    with pytest.raises(CourseError, match="other tasks now"):
        graded(course)  # … tasks may not


@pytest.mark.slow
@pytest.mark.sandbox
def test_the_same_grades_from_nbgraders_own_command(classful):
    (classful / "submitted" / "dodi" / TINY / f"{TINY}.ipynb").write_bytes(as_bytes(released(classful)))
    graded(classful)
    ours = {student: marks(classful, student) for student in ("ayu", "bagas", "citra", "dodi")}
    cards = (classful / "autograded" / "citra" / TINY / f"{TINY}.ipynb").read_text(encoding="utf-8")
    (classful / "gradebook.db").unlink()
    environment = {name: value for name, value in os.environ.items() if name not in ("COURSE_ROOT", "PYTHONDONTWRITEBYTECODE")}
    for command in ("autograde", "generate_feedback"):
        done = subprocess.run([sys.executable, "-m", "nbgrader", command, TINY, "--force"], cwd=classful, env=environment, capture_output=True, text=True)
        assert done.returncode == 0, done.stderr
    assert {student: marks(classful, student) for student in ours} == ours
    assert (classful / "autograded" / "citra" / TINY / f"{TINY}.ipynb").read_text(encoding="utf-8") == cards
    page = (classful / "feedback" / "citra" / TINY / f"{TINY}.html").read_text(encoding="utf-8")
    assert '<html lang="id">' in page and "Umpan balik" in page


@pytest.fixture
def unfenced(monkeypatch):
    monkeypatch.setattr(fence, "fenced", lambda: False)
    monkeypatch.setattr(sandbox, "fenced", lambda: False)
    monkeypatch.setenv(fence.UNFENCED, "")


def test_without_a_fence_nothing_runs_until_somebody_says_so(course, unfenced, monkeypatch, capsys):
    monkeypatch.setenv("COURSE_ROOT", str(course))
    hand_in(course, "ayu", filled(released(course)))
    assert cli.main(["grade", TINY]) == 1
    said = capsys.readouterr().err
    assert said.count("\n") == 1 and "sudo apt install bubblewrap" in said and "--sandbox none" in said and "WSL2" in said
    assert not (course / "gradebook.db").exists()
    assert cli.main(["grade", TINY, "--sandbox", "none"]) == 0
    said = capsys.readouterr().out
    assert said.count("not fenced in") == 1 and "1 of 1 graded" in said and marks(course, "ayu")["check-90-1"] == (2, None, False)


def test_nbgraders_own_commands_do_not_run_strangers_code_without_a_fence_either(course, unfenced):
    from nbgrader.apps.api import NbGraderAPI
    from classroom import book
    hand_in(course, "ayu", filled(released(course)))
    app = book.open_nbgrader(course)
    result = NbGraderAPI(app.coursedir, parent=app).autograde(TINY, "ayu")
    assert not result["success"] and "bubblewrap" in result["log"]


def test_nothing_to_grade_is_said(course, monkeypatch, capsys):
    monkeypatch.setenv("COURSE_ROOT", str(course))
    assert cli.main(["grade", TINY]) == 1 and "python3 course.py collect" in capsys.readouterr().err
    hand_in(course, "ayu", released(course))
    for command in ("grade", "export"):
        assert cli.main([command, "77-none"]) == 1 and "There is no lesson '77-none'. Lessons: 90-tiny" in capsys.readouterr().err
    assert cli.main(["grade", TINY, "--student", "nobody"]) == 1 and "by 'nobody'. There are: ayu" in capsys.readouterr().err


def test_nothing_new_is_said(course, instant, monkeypatch, capsys):
    monkeypatch.setenv("COURSE_ROOT", str(course))
    hand_in(course, "ayu", released(course))
    assert cli.main(["grade", TINY]) == 0 and "Nothing new" not in capsys.readouterr().out
    assert cli.main(["grade", TINY]) == 0 and "Nothing new to grade" in capsys.readouterr().out


def test_grades_as_a_table(classful, instant, tmp_path, monkeypatch, capsys):
    monkeypatch.setenv("COURSE_ROOT", str(classful))
    assert cli.main(["export", TINY, "--to", str(tmp_path / "x.csv")]) == 1  # nothing graded yet
    places.append_rows(classful / "inbox" / "students.csv", places.Students.COLUMNS, [
        {"id": "ayu", "name": 'Ayu "Kartika", S.H.', "email": "ayu@uni.example", "known_as": "x"},
        {"id": "bagas", "name": "=HYPERLINK(1) Bagas", "email": "", "known_as": "y"}])
    graded(classful)
    assert cli.main(["export", TINY, "--to", str(tmp_path / "x.csv")]) == 0
    with (tmp_path / "x.csv").open(encoding="utf-8-sig", newline="") as file:
        rows = {row["student"]: row for row in csv.DictReader(file)}
    assert rows["ayu"]["name"] == 'Ayu "Kartika", S.H.' and rows["ayu"]["email"] == "ayu@uni.example"
    assert rows["bagas"]["name"].startswith("'=") and rows["ayu"]["score"] == "5" and rows["ayu"]["tasks_to_mark"] == "1"
    assert [rows["citra"][f"Task {task}"] for task in ("90.1", "90.2", "90.3")] == ["0", "3", "0"]
    assert cli.main(["export", TINY, "--to", str(tmp_path / "x.csv")]) == 1  # never over a file
    assert "exists already" in capsys.readouterr().err
    assert cli.main(["export", TINY, "--to", str(tmp_path / "nowhere" / "x.csv")]) == 1
    assert "There is no folder" in capsys.readouterr().err


def test_who_handed_in_nothing_is_in_the_table(course, instant, tmp_path, monkeypatch, capsys):
    monkeypatch.setenv("COURSE_ROOT", str(course))
    for student in ("ayu", "bagas"):
        hand_in(course, student, filled(released(course)))
    hand_in(course, "left-the-class", filled(released(course)))
    graded(course)
    (course / ".grading" / "roster.csv").write_text("id,name\nayu,Ayu\nbagas,Bagas\nA.7,Wulan Sari\n", encoding="utf-8")
    for folder in ("submitted", "autograded"):  # a hand-in taken in by mistake
        shutil.rmtree(course / folder / "bagas" / TINY)
        shutil.rmtree(course / folder / "left-the-class")
    assert cli.main(["grade", TINY]) == 0 and "Not handed in: bagas, A.7" in capsys.readouterr().out
    assert cli.main(["export", TINY, "--to", str(tmp_path / "x.csv")]) == 0
    assert "3 students" in (said := capsys.readouterr().out) and "Not handed in: bagas, A.7" in said
    with (tmp_path / "x.csv").open(encoding="utf-8-sig", newline="") as file:
        rows = {row["student"]: row for row in csv.DictReader(file)}
    assert rows["A.7"]["name"] == "Wulan Sari" and rows["A.7"]["handed_in_utc"] == rows["bagas"]["handed_in_utc"] == "not handed in"
    assert rows["ayu"]["score"] == "5" and rows["bagas"]["score"] == ""


def test_the_formgrader_finds_the_lesson(course, instant):
    hand_in(course, "ayu", released(course))
    graded(course)
    from classroom import book
    from nbgrader.apps.api import NbGraderAPI
    app = book.open_nbgrader(course)
    api = NbGraderAPI(app.coursedir, parent=app)
    assert api.get_source_assignments() == {TINY} and api.get_assignment(TINY)["num_submissions"] == 1
    assert api.autograde(TINY, "ayu")["success"] and api.generate_feedback(TINY, "ayu")["success"]
    assert "MARK SCHEME" in Path(course / "build" / "en" / TINY / f"{TINY}.ipynb").read_text(encoding="utf-8")
