"""The gradebook in PostgreSQL: the same rows, tables and pages as from SQLite; several who write at once; killed, it goes on."""
import os
import random
import shutil
import signal
import subprocess
import sys
import threading
import time

import pytest
from hand_ins import TINY, cell, course, filled, hand_in, instant, released, tiny_built  # noqa: F401
from services import postgres
from sqlalchemy import create_engine, text
from test_grade import graded
from test_writer import tables

from classroom import book, cli, database, export, report, writer
from classroom.graded import prepare
from classroom.sandbox import Limits
from classroom.settings import GRADEBOOK

pytestmark = [pytest.mark.postgresql, pytest.mark.filterwarnings("ignore::sqlalchemy.exc.SAWarning")]


@pytest.fixture(scope="module")
def server():
    with postgres() as new_database:
        yield new_database


@pytest.fixture
def address(server, request):
    """A database of one's own, not yet where the course looks for its gradebook."""
    return server("".join(letter for letter in request.node.name if letter.isalnum())[-40:])


@pytest.fixture
def three(course):
    written = filled(released(course))
    cell(written, "manual-90-3").source = "Ibu Ratih said so."
    hand_in(course, "ayu", written)
    hand_in(course, "bagas", released(course))
    hand_in(course, "citra", filled(released(course, "id"), answer_90_1="share = 0.5"), "2026-11-21 23:59:59")
    return course


def mark(url, student, score, comment):
    """What a person does in the Formgrader."""
    from nbgrader.api import Gradebook
    with Gradebook(url, "law-in-the-field") as rows:
        given = rows.find_grade("manual-90-3", TINY, TINY, student)
        given.manual_score, given.needs_manual_grade = score, False
        rows.find_comment("manual-90-3", TINY, TINY, student).manual_comment = comment
        rows.db.commit()


def a_term(root, url, to):
    """Grade, mark, regrade, export, report. Returns all that came of it."""
    graded(root)
    mark(url, "ayu", 3.0, "Name the source.")
    changed = filled(released(root), answer_90_1="share = 0.5")
    cell(changed, "manual-90-3").source = "Ibu Ratih and the table said so."
    hand_in(root, "ayu", changed, "2026-11-22 10:00:00")
    rows = graded(root)
    assert rows["ayu"]["score"] == 6 and rows["ayu"]["to_mark"] == 1
    to.mkdir()
    pages = report.report(root, to / "report.html", TINY)
    notebooks = {path.parts[-3]: path.read_bytes() for path in root.glob("autograded/*/*/*.ipynb")}
    return rows, tables(root, url), [export.as_text(root, TINY, form) for form in ("csv", "moodle")], [page.read_bytes() for page in pages], notebooks


def test_all_is_as_from_sqlite(three, address, instant, tmp_path, monkeypatch):
    twin = tmp_path / "twin"
    (three / ".grading").mkdir()
    (three / ".grading" / "secret").write_bytes(b"the same")
    shutil.copytree(three, twin)
    usual = a_term(three, f"sqlite:///{three / 'gradebook.db'}", tmp_path / "a")
    monkeypatch.setenv(GRADEBOOK, address)
    shared = a_term(twin, address, tmp_path / "b")
    assert not (twin / "gradebook.db").exists() and len(shared[1]["grade"]) == 9
    for ours, theirs in zip(shared, usual):
        assert ours == theirs


def test_nbgraders_own_commands_and_the_formgrader_use_it_too(three, address, monkeypatch, instant):
    from nbgrader.apps.api import NbGraderAPI
    monkeypatch.setenv(GRADEBOOK, address)
    graded(three)
    mark(address, "ayu", 2.5, "Good.")
    app = book.open_nbgrader(three)
    api = NbGraderAPI(app.coursedir, parent=app)
    assert api.get_assignment(TINY)["num_submissions"] == 3
    assert api.autograde(TINY, "ayu")["success"] and api.generate_feedback(TINY, "ayu")["success"]
    assert graded(three)["ayu"]["score"] == 7.5 and "Good." in next(three.glob(f"feedback/ayu/{TINY}/*.html")).read_text(encoding="utf-8")

    for words in (("upgrade",), ("student", "add", "dodi", "--first-name=Dodi")):
        assert subprocess.run([sys.executable, "-m", "nbgrader", "db", *words], cwd=three, capture_output=True).returncode == 0
    assert "Dodi" in str(tables(three, address)["student"]) and graded(three)["ayu"]["score"] == 7.5


def test_a_lesson_is_graded_by_one_machine_at_a_time(three, address, monkeypatch, instant, capsys):
    monkeypatch.setenv(GRADEBOOK, address)
    monkeypatch.setenv("COURSE_ROOT", str(three))
    with database.only_one(address, "some other lesson"), database.only_one(address, TINY):
        assert cli.main(["grade", TINY]) == 1 and "on another machine" in capsys.readouterr().err
        assert len(instant) == 0
    assert cli.main(["grade", TINY]) == 0


def test_several_who_write_at_once_write_one_row_each(three, address, monkeypatch, instant):
    """Even past that lock, as nbgrader's own commands go, while somebody marks."""
    monkeypatch.setenv(GRADEBOOK, address)
    graded(three)
    with create_engine(address).begin() as rows:
        for table in ("comment", "grade", "submitted_notebook", "submitted_assignment", "student"):
            rows.execute(text(f'delete from "{table}"'))
    batch, problems = [prepare(three, TINY, Limits(), student) for student in ("ayu", "bagas", "citra")], []

    def write(order):
        try:
            for _ in range(10):
                writer.Writer(book.open_nbgrader(three), three, TINY).write(batch[::order])
        except Exception as problem:
            problems.append(problem)
    threads = [threading.Thread(target=write, args=(order,)) for order in (1, -1)]
    for thread in threads:
        thread.start()
    for number in range(10):
        time.sleep(0.05)
        try:
            mark(address, "ayu", float(number), f"Comment {number}.")
            marked = number
        except Exception as problem:
            assert "No such" in str(problem)  # not written yet
    for thread in threads:
        thread.join()
    found = tables(three, address)
    assert not problems and {name: len(found[name]) for name in ("student", "submitted_assignment", "grade", "comment")} == {
        "student": 3, "submitted_assignment": 3, "grade": 9, "comment": 9}
    assert f"Comment {marked}." in str(found["comment"])


@pytest.mark.parametrize("url, said", [
    ("postgresql+psycopg://grader@/nowhere?host=/nowhere", "cannot be used"),
    ("postgresql+psycopg://grader:secret@127.0.0.1:9/gradebook", "cannot be used"),
    ("postgres://grader@db.example/gradebook", "looks like postgresql+psycopg://"),
    ("gradebook", "looks like postgresql+psycopg://"),
    ("mysql://grader@db.example/gradebook", "not of mysql")])
def test_a_database_that_cannot_be_used_is_one_line(url, said, course, monkeypatch, capsys):
    monkeypatch.setenv(GRADEBOOK, url)
    monkeypatch.setenv("COURSE_ROOT", str(course))
    hand_in(course, "ayu", released(course))
    for command in ("grade", "export"):
        assert cli.main([command, TINY]) == 1
        error = capsys.readouterr().err
        assert said in error and error.count("\n") == 1 and "secret" not in error


def test_a_missing_database_is_named_and_so_is_a_missing_driver(server, address, course, monkeypatch, capsys):
    monkeypatch.setenv("COURSE_ROOT", str(course))
    monkeypatch.setenv(GRADEBOOK, address.replace("?", "-not-there?"))
    hand_in(course, "ayu", released(course))
    assert cli.main(["grade", TINY]) == 1 and "does not exist" in capsys.readouterr().err
    monkeypatch.setenv(GRADEBOOK, address)
    for name in [name for name in sys.modules if name.partition(".")[0] == "psycopg"]:
        monkeypatch.delitem(sys.modules, name)
    monkeypatch.setitem(sys.modules, "psycopg", None)
    assert cli.main(["grade", TINY]) == 1 and "python3 course.py cluster" in capsys.readouterr().err


def test_the_demo_never_writes_into_a_real_gradebook(address, course_root, tmp_path, monkeypatch):
    from classroom.demo import _prepare
    monkeypatch.setenv(GRADEBOOK, address)
    _prepare(course_root, tmp_path / "class", "00-start")
    assert book.open_nbgrader(tmp_path / "class").coursedir.db_url == f"sqlite:///{tmp_path / 'class' / 'gradebook.db'}"


@pytest.mark.slow
@pytest.mark.sandbox
def test_killed_at_any_moment_it_goes_on_and_no_mark_is_lost(course, address):
    draw, wanted, rounds = random.Random(9), {}, 0
    for number in range(12):
        nb = filled(released(course), answer_90_1=f"share = {draw.choice([0.3125, 0.5, 1.0])}")
        cell(nb, "manual-90-3").source = f"Answer {number}."
        hand_in(course, f"s{number:02}", nb)
    environment = {**os.environ, "COURSE_ROOT": str(course), GRADEBOOK: address}
    command = [sys.executable, "-m", "classroom.cli", "grade", TINY, "--jobs", "2"]
    for kill in range(2):
        process = subprocess.Popen([*command, "--force"], env=environment, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, start_new_session=True)
        fresh = time.time()
        while process.poll() is None and sum(path.stat().st_mtime > fresh for path in (course / ".grading" / TINY).glob("s*.json")) <= kill:
            time.sleep(0.01)
        rounds += process.poll() is None
        process.send_signal(signal.SIGKILL)
        process.wait()
        stored = sorted(path.stem for path in (course / ".grading" / TINY).glob("s*.json"))
        for student in draw.sample(stored, min(2, len(stored))):
            wanted[student] = draw.choice([1.0, 2.5, 4.0])
            mark(address, student, wanted[student], f"Comment for {student}.")
    assert rounds == 2 and len(wanted) >= 2
    done = subprocess.run(command, env=environment, capture_output=True, text=True)
    assert done.returncode == 0 and "12 of 12 graded" in done.stdout, done.stdout + done.stderr
    from nbgrader.api import Gradebook
    with Gradebook(address, "law-in-the-field") as rows:
        for student, score in wanted.items():
            assert rows.find_grade("manual-90-3", TINY, TINY, student).manual_score == score
            assert rows.find_comment("manual-90-3", TINY, TINY, student).manual_comment == f"Comment for {student}."
