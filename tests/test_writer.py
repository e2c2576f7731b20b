"""The rows that `course grade` stores in bulk are those of nbgrader's own converters; killed anywhere, none is lost."""
import os
import random
import signal
import subprocess
import sys
import time
from datetime import datetime

import pytest
from hand_ins import TINY, cell, course, filled, hand_in, instant, released, tiny_built  # noqa: F401
from sqlalchemy import MetaData, create_engine, inspect, text
from test_grade import graded, gradebook, mark, marks

from classroom import book, cli, lock, writer
from classroom.writer import noted

pytestmark = [pytest.mark.filterwarnings("ignore::sqlalchemy.exc.SAWarning")]
FRESH = ("No response.", "You left this task as it was.", "Tugas ini belum Anda isi.")


def tables(root, url=None):
    """{table: rows} of the gradebook, ids that are drawn by chance replaced by what they stand for."""
    engine, schema = create_engine(url or f"sqlite:///{root / 'gradebook.db'}"), MetaData()
    schema.reflect(engine)
    with engine.connect() as rows:
        found = {name: [dict(row) for row in rows.execute(table.select()).mappings()] for name, table in schema.tables.items()}
    names = {}
    for name in ("assignment", "notebook", "base_cell", "source_cell", "submitted_assignment", "submitted_notebook", "grade", "comment"):
        for row in found[name]:
            names[row["id"]] = " ".join(str(names.get(value, value)) for key, value in row.items()
                                        if key in ("name", "type", "student_id", "assignment_id", "notebook_id", "cell_id"))
    return {name: sorted(str({key: names.get(value, value) for key, value in row.items()}) for row in rows) for name, rows in found.items()}


@pytest.fixture
def three(course):
    """All right and written; nothing; half right in Indonesian."""
    written = filled(released(course))
    cell(written, "manual-90-3").source = "Ibu Ratih said so."
    hand_in(course, "ayu", written)
    hand_in(course, "bagas", released(course))
    hand_in(course, "citra", filled(released(course, "id"), answer_90_1="share = 0.5"), "2026-11-21 23:59:59")
    return course


def by_nbgrader(root, students, **settings):
    from nbgrader.apps.api import NbGraderAPI
    app = book.open_nbgrader(root)
    for name, value in settings.items():
        setattr(app.config.Autograde, name, value)
    api = NbGraderAPI(app.coursedir, parent=app)
    for student in students:
        result = api.autograde(TINY, student)
        assert result["success"], result


def test_every_row_is_as_nbgrader_writes_it(three, instant):
    graded(three)
    ours, notebooks = tables(three), {path.parts[-3]: path.read_text(encoding="utf-8") for path in three.glob("autograded/*/*/*.ipynb")}
    (three / "gradebook.db").unlink()
    by_nbgrader(three, ("ayu", "bagas", "citra"))
    assert tables(three) == ours and len(ours["grade"]) == 9 and len(ours["comment"]) == 9
    assert {path.parts[-3]: path.read_text(encoding="utf-8") for path in three.glob("autograded/*/*/*.ipynb")} == notebooks
    assert all(path.stat().st_mode & 0o777 == 0o444 for path in three.glob("autograded/*/*/*.ipynb"))


def test_they_are_even_those_of_nbgraders_own_preprocessor(three, instant):
    """But for the words that an empty answer gets, which it knows in English only."""
    graded(three)
    ours = tables(three)
    (three / "gradebook.db").unlink()
    by_nbgrader(three, ("ayu", "bagas", "citra"), autograde_preprocessors=[
        "classroom.autograde.Grade", "nbgrader.preprocessors.SaveAutoGrades", "nbgrader.preprocessors.AssignLatePenalties"])

    def plain(rows):
        for words in FRESH:
            rows = {name: [row.replace(words, "-") for row in found] for name, found in rows.items()}
        return {name: sorted(found) for name, found in rows.items()} | {"comment": sorted(row.replace("'auto_comment': '-'", "'auto_comment': None") for row in rows["comment"])}
    assert plain(tables(three)) == plain(ours)


def test_grading_again_is_as_nbgrader_grades_again(three, instant, tmp_path):
    graded(three)
    mark(three, "ayu", 3.0, "Name the source.")
    mark(three, "citra", 1.0, "", name="check-90-1")
    import shutil
    shutil.copytree(three, tmp_path / "twin")
    changed = filled(released(three), answer_90_1="share = 0.5")
    cell(changed, "manual-90-3").source = "Ibu Ratih and the table said so."
    for root in (three, tmp_path / "twin"):
        hand_in(root, "ayu", changed, "2026-11-22 10:00:00")
    graded(three)
    by_nbgrader(tmp_path / "twin", ("ayu",))
    assert tables(three) == tables(tmp_path / "twin")
    assert marks(three, "ayu")["manual-90-3"] == (None, 3.0, True) and marks(three, "ayu")["check-90-1"] == (0, None, False)


def test_a_regrade_says_what_changed(course, instant, capsys):
    hand_in(course, "ayu", filled(released(course)))
    graded(course)
    assert "→" not in capsys.readouterr().out
    hand_in(course, "ayu", filled(released(course), answer_90_1="share = 0.5"))
    graded(course)
    assert "ayu: task 90.1 2 → 0\n" in capsys.readouterr().out


def test_a_due_date_in_the_gradebook_is_heard(course, instant):
    hand_in(course, "ayu", filled(released(course)), "2026-11-22 10:00:00")
    graded(course)
    with gradebook(course) as rows:
        rows.find_assignment(TINY).duedate = datetime(2026, 11, 21)
        rows.db.commit()
    app = book.open_nbgrader(course)
    app.config.LateSubmissionPlugin.penalty_method = "zero"
    from classroom.graded import prepare
    from classroom.sandbox import Limits
    writer.Writer(app, course, TINY).write([prepare(course, TINY, Limits(), "ayu")])
    with gradebook(course) as rows:
        assert rows.find_submission_notebook(TINY, TINY, "ayu").late_submission_penalty == 5


def test_a_gradebook_that_is_busy_is_waited_for(three, instant):
    graded(three)
    holder = subprocess.Popen([sys.executable, "-c", "import sqlite3, sys, time\nc = sqlite3.connect(sys.argv[1], isolation_level=None)\n"
                               "c.execute('begin immediate')\nprint('held', flush=True)\ntime.sleep(7)\nc.execute('commit')", str(three / "gradebook.db")], stdout=subprocess.PIPE)
    assert holder.stdout.readline() == b"held\n"
    rows = graded(three, force=True)
    holder.wait()
    assert not any(row["problem"] for row in rows.values())


def test_two_at_once_one_says_so(course, monkeypatch, capsys):
    monkeypatch.setenv("COURSE_ROOT", str(course))
    hand_in(course, "ayu", released(course))
    with lock.only_one(course, TINY):
        assert cli.main(["grade", TINY]) == 1
    assert "is being graded already, in another window" in capsys.readouterr().err


def test_one_that_cannot_be_stored_does_not_keep_the_others_out(three, instant, monkeypatch):
    real = writer.Writer.write

    def write(self, batch, people=None):
        if any(graded.student == "bagas" for graded in batch):
            raise ValueError("disk I/O error")
        return real(self, batch, people)

    monkeypatch.setattr(writer.Writer, "write", write)
    rows = graded(three)
    assert "disk I/O error" in rows["bagas"]["problem"] and rows["ayu"]["score"] == 5 and rows["citra"]["score"] == 3


def test_digests_of_before_there_were_notes_still_count(course, instant):
    nb = filled(released(course))
    cell(nb, "manual-90-3").source = "Ibu Ratih said so."
    hand_in(course, "ayu", nb)
    graded(course)
    mark(course, "ayu", 3.0, "Good.")
    import json
    path = course / ".grading" / TINY / "ayu.json"
    path.write_text(json.dumps(noted(course, TINY, "ayu")["digests"]), encoding="utf-8")
    assert graded(course)["ayu"]["to_mark"] == 0 and marks(course, "ayu")["manual-90-3"] == (None, 3.0, False)


@pytest.mark.slow
@pytest.mark.sandbox
def test_killed_at_any_moment_it_goes_on_and_no_mark_is_lost(course):
    """Fifty times `kill -9`, at random moments of a class run; what a person gave stays, and at the end all are there."""
    draw = random.Random(9)
    for number in range(24):
        nb = filled(released(course), answer_90_1=f"share = {draw.choice([0.3125, 0.5, 1.0])}")
        cell(nb, "manual-90-3").source = f"Answer {number}."
        hand_in(course, f"s{number:02}", nb)
    wanted, rounds = {}, 0
    environment = {**os.environ, "COURSE_ROOT": str(course)}
    command = [sys.executable, "-m", "classroom.cli", "grade", TINY, "--jobs", "2"]
    start = time.monotonic()
    subprocess.run(command, env=environment, stdout=subprocess.DEVNULL, check=True)
    whole = time.monotonic() - start
    for kill in range(150):
        if rounds == 50:
            break
        until = draw.uniform(0.1, 1.0) * whole
        process = subprocess.Popen([*command, "--force"] if kill % 2 else command, env=environment, stdout=subprocess.DEVNULL,
                                   stderr=subprocess.DEVNULL, start_new_session=True)
        begun = time.monotonic()
        while process.poll() is None and time.monotonic() - begun < until:
            time.sleep(0.02)
        rounds += process.poll() is None
        if process.poll() is not None:  # it was through before: the machine has got quicker
            whole = min(whole, time.monotonic() - begun)
        process.send_signal(signal.SIGKILL)
        process.wait()
        if kill % 7 == 0:  # some hand in anew
            hand_in(course, f"s{draw.randrange(24):02}", filled(released(course)), f"2026-11-22 10:00:{kill:02}")
        for student in _stored(course):
            if student not in wanted and draw.random() < 0.2:
                wanted[student] = draw.choice([1.0, 2.5, 4.0])
                mark(course, student, wanted[student], f"Comment for {student}.")
        for student, score in wanted.items():
            assert marks(course, student)["manual-90-3"][1] == score, (kill, student)
    assert rounds == 50 and len(wanted) >= 5
    done = subprocess.run(command, env=environment, capture_output=True, text=True)
    assert done.returncode == 0 and "24 of 24 graded" in done.stdout, done.stdout + done.stderr
    for student, score in wanted.items():
        assert marks(course, student)["manual-90-3"][1] == score
        with gradebook(course) as rows:
            assert rows.find_comment("manual-90-3", TINY, TINY, student).manual_comment == f"Comment for {student}."
    assert len(list(course.glob("feedback/*/*/*.html"))) == 24


def _stored(root):
    if not (root / "gradebook.db").is_file():
        return []
    with create_engine(f"sqlite:///{root / 'gradebook.db'}").connect() as rows:
        if "grade" not in inspect(rows).get_table_names():
            return []
        return sorted(row[0] for row in rows.execute(text("select student_id from submitted_assignment a join submitted_notebook n on n.assignment_id = a.id "
                                                          "join grade g on g.notebook_id = n.id")))[::3]
