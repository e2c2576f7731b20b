"""`course report`: what it counts, what it refuses to say about few students, and a page that needs nothing and names nobody."""
import csv
import re
from datetime import date

import numpy as np
import pytest
from hand_ins import TINY, course, filled, hand_in, instant, released, tiny_built  # noqa: F401

from classroom import cli
from classroom.class_report import markers, mistakes, page, plots, tasks
from classroom.class_report.record import Record, headings
from fieldwork.wording import find

SHARES = ["0.3125"] * 5 + ["0.5"] * 4 + ["1.0", "0.77", "..."]
STUDENTS = [f"student-{number}" for number in range(12)]


@pytest.fixture
def graded(course, instant, monkeypatch):  # noqa: F811
    """Twelve students: five right in 90.1, four 'half', one 'all', one nobody foresaw, one blank; three take the square in 90.2."""
    from classroom import grade
    for number, (student, share) in enumerate(zip(STUDENTS, SHARES)):
        square = "def double(number):\n    return number * number" if number in (5, 6, 9) else "def double(number):\n    return 2 * number"
        hand_in(course, student, filled(released(course), answer_90_1=f"share = {share}", answer_90_2=square))
    (course / ".grading").mkdir(exist_ok=True)
    (course / ".grading" / "roster.csv").write_text("id,name\n" + "".join(f"{student},Name {student}\n" for student in [*STUDENTS, "late-one"]), encoding="utf-8")
    monkeypatch.setenv("COURSE_ROOT", str(course))
    grade.grade_lesson(course, TINY, 1)
    return course


def rows_of(path):
    with path.open(encoding="utf-8-sig", newline="") as file:
        return list(csv.DictReader(file))


def test_the_page_and_its_tables(graded, tmp_path, capsys):
    assert cli.main(["report", TINY, "--to", str(tmp_path / "r.html")]) == 0
    assert "r-tasks.csv" in capsys.readouterr().out
    by_task = {row["task"]: row for row in rows_of(tmp_path / "r-tasks.csv")}
    first = by_task["90.1"]
    assert (first["with_all_points"], first["students"], first["empty_or_stopped"], first["unforeseen"]) == ("5", "12", "1", "1")
    assert (float(first["share"]), float(first["share_low"]), float(first["share_high"])) == pytest.approx((5 / 12, .1933, .6805), abs=2e-4)
    assert by_task["90.2"]["with_all_points"] == "9" and by_task["90.3"]["kind"] == "written"
    chosen = {(row["task"], row["misconception"]): row["chosen"] for row in rows_of(tmp_path / "r-misconceptions.csv")}
    assert chosen["90.1", "half"] == "4" and chosen["90.1", "none"] == "0" and chosen["90.2", "square"] == "3"
    text = (tmp_path / "r.html").read_text(encoding="utf-8")
    assert text.index("<code>half</code>") < text.index("<code>square</code>") < text.index("<code>all</code>")
    assert "cannot certify a task" in text and "<td class=\"n\">1</td><td class=\"n\">0</td>" in text  # one did not hand in


def test_the_page_needs_nothing_and_names_nobody(graded, tmp_path):
    assert cli.main(["report", "--to", str(tmp_path / "r.html")]) == 0
    text = (tmp_path / "r.html").read_text(encoding="utf-8") + "".join(file.read_text(encoding="utf-8") for file in tmp_path.glob("r-*.csv"))
    assert "student-3" not in text and "Name " not in text
    assert not re.findall(r'(?:src|href)="(?!data:|#)', text) and "<script" not in text and "http" not in text.replace("http-equiv", "")
    images = re.findall(r"<img [^>]*>", text)
    assert len(images) == 3 and all(re.search(r'alt="[^"]{40,}"', image) for image in images)


# --- two markers ------------------------------------------------------------------------------------------

@pytest.fixture
def marked_twice(graded, tmp_path):
    """Written answers with 3, 6, 9 … points in the gradebook, and the table of a second marker who gives one point more to every third."""
    from nbgrader.api import Gradebook
    given = {}
    with Gradebook(f"sqlite:///{graded / 'gradebook.db'}", "law-in-the-field") as book:
        for number, submission in enumerate(sorted(book.assignment_submissions(TINY), key=lambda one: one.student_id)):
            grade = next(grade for grade in submission.notebooks[0].grades if grade.name.startswith("manual"))
            grade.manual_score, grade.needs_manual_grade = min(number % 4, grade.max_score), False
            given[submission.student_id] = (grade.manual_score, grade.max_score)
        book.db.commit()
    second = tmp_path / "second.csv"
    second.write_text("student;Task 90.1;Task 90.3\n" + "".join(f"{who};;{str(first + (number % 3 == 0) * (-1 if first else 1)).replace('.', ',')}\n"
                                                         for number, (who, (first, _)) in enumerate(given.items())), encoding="utf-8")
    return graded, second, given


def test_two_markers_are_compared(marked_twice):
    root, second, given = marked_twice
    pair, = markers.compare(root, TINY, second)
    assert (pair.task, pair.answers, pair.same) == ("90.3", 12, 8)
    far = [who for number, (who, (first, most)) in enumerate(given.items()) if number % 3 == 0]
    assert pair.far == far and -1 < float(pair.alpha) < 1 and pair.alpha.interval[0] <= float(pair.alpha) <= pair.alpha.interval[1]


def test_a_table_of_second_marks_that_cannot_be_used_is_refused_in_a_line(marked_twice, tmp_path):
    from classroom.errors import CourseError
    root, second, given = marked_twice
    student = next(iter(given))
    for text, said in (("name,Task 90.3\nA,3\n", "no column student"), (f"student,Task 90.3\n{student},99\n", "99 points for"),
                       ("student,Task 90.3\nnobody,3\n", "no written answer in common"), ("", "no column student")):
        second.write_text(text, encoding="utf-8")
        with pytest.raises(CourseError, match=said):
            markers.compare(root, TINY, second)
    with pytest.raises(CourseError, match="cannot be read"):
        markers.compare(root, TINY, tmp_path / "missing.csv")


def test_nothing_is_overwritten_and_nothing_graded_is_said(graded, course, tmp_path, capsys):  # noqa: F811
    (tmp_path / "r-tasks.csv").write_text("mine", encoding="utf-8")
    assert cli.main(["report", TINY, "--to", str(tmp_path / "r.html")]) == 1 and "exists already" in capsys.readouterr().err
    assert (tmp_path / "r-tasks.csv").read_text(encoding="utf-8") == "mine" and not (tmp_path / "r.html").exists()
    assert cli.main(["report", TINY, "--to", str(tmp_path / "nowhere" / "r.html")]) == 1 and "no folder" in capsys.readouterr().err
    assert cli.main(["report", "77-none", "--to", str(tmp_path / "x.html")]) == 1 and "There is no lesson" in capsys.readouterr().err


def test_nothing_graded(course, monkeypatch, tmp_path, capsys):  # noqa: F811
    monkeypatch.setenv("COURSE_ROOT", str(course))
    assert cli.main(["report", "--to", str(tmp_path / "x.html")]) == 1 and "Nothing is graded yet" in capsys.readouterr().err


def a_record(marks, waiting=(), states=None, points=None):
    marks = np.asarray(marks, float)
    names = [f"9.{number}" for number in range(1, marks.shape[1] + 1)]
    states = states or [{name: {"state": "right" if mark == marks[:, column].max() else "wrong", "note": "right"} for column, (name, mark) in enumerate(zip(names, row))}
                        for row in marks]
    return Record("90-tiny", "Tiny", names, {}, dict(zip(names, points or marks.max(axis=0))), marks, {name: int(name in waiting) for name in names}, set(waiting),
                  np.zeros(len(marks)), 0, 0, states)


def test_few_students_or_tasks_get_no_coefficient():
    rng = np.random.default_rng(3)
    nine, ten = rng.integers(0, 2, (9, 4)), rng.integers(0, 2, (10, 4))
    assert all(item.r is None and not item.flags and item.interval for item in tasks.items(a_record(nine, points=[1] * 4)))
    assert tasks.reliability(a_record(nine)).value is None and "fewer than" in tasks.reliability(a_record(ten[:, :2])).reason
    assert tasks.reliability(a_record(ten, points=[1] * 4)).name == "KR-20" and tasks.reliability(a_record(ten, points=[1] * 4)).value is not None


def test_what_waits_for_a_marker_is_left_out():
    marks = np.random.default_rng(3).integers(0, 2, (20, 5)).astype(float)
    waits, without = a_record(marks, waiting=["9.5"], points=[1] * 5), a_record(marks[:, :4], points=[1] * 4)
    assert [item.r for item in tasks.items(waits)[:4]] == [item.r for item in tasks.items(without)]
    assert tasks.items(waits)[4].share == 0 and tasks.items(waits)[4].interval is None and waits.shares().tolist() == without.shares().tolist()
    assert plots.tasks(tasks.items(waits)).describe.count("\n") == 3


def test_a_task_that_goes_against_the_rest_is_pointed_out_with_its_doubt():
    able = np.repeat([0, 1], 10)
    marks = np.column_stack([able, able, np.tile([0, 0, 0, 0, 1], 4), 1 - able])
    found = {item.task: " ".join(item.flags) for item in tasks.items(a_record(marks, points=[1] * 4))}
    assert "the whole interval is below zero" in found["9.4"] and not found["9.1"] and not found["9.2"]
    weak = marks.copy()
    weak[:, 3] = np.tile([1, 0, 1, 0, 0], 4)
    assert "could as well be +" in " ".join(tasks.items(a_record(weak, points=[1] * 4))[3].flags)


def test_few_right_unforeseen_and_empty_are_pointed_out():
    marks = np.zeros((20, 3))
    marks[:2, 0] = marks[:, 1] = marks[:10, 2] = 1
    states = [{"9.1": {"state": "wrong", "note": "other"} if row < 5 else {"state": "right", "note": "right"},
               "9.2": {"state": "right", "note": "right"}, "9.3": {"state": "blank", "note": "blank"} if row < 6 else {"state": "right", "note": "right"}} for row in range(20)]
    first, second, third = tasks.items(a_record(marks, states=states, points=[1] * 3))
    assert "Few have it: 2 of 20" in first.flags[0] and "5 of 20 are wrong in a way" in first.flags[1]
    part = marks + .6 * (marks[:, [0]] == 0) * [1, 0, 0]  # most have part of the points
    assert not any("Few have it" in flag for flag in tasks.items(a_record(part, states=states, points=[1] * 3))[0].flags)
    assert not second.flags and second.r is None and "6 of 20 left it empty" in third.flags[-1]


def test_messages_of_the_real_lessons_are_found(course_root):
    """What is said about a misconception comes from its message, in both languages, without a hole for a placeholder."""
    key = mistakes.open_key(course_root, "02-norms")
    record = a_record(np.ones((1, 1)))
    record.name = "02-norms"
    for language in ("en", "id"):
        found = mistakes.mistakes(record, key, language)
        assert len(found) == sum(len(task.wrong) for task in key.tasks) and all(one.did and one.why and "{" not in one.did for one in found)
    title, titles = headings(course_root, "02-norms", "id")
    assert title.startswith("2 · ") and set(titles) >= {f"2.{number}" for number in range(11)} and "2.0" in mistakes.predictions(key)


@pytest.mark.parametrize("students", [1, 9, 40, 120])
def test_the_indonesian_page_is_indonesian_throughout(course_root, students):
    """Headings, warnings, pictures, numbers and dates; what the class did comes from the messages of the lesson."""
    key = mistakes.open_key(course_root, "02-norms")
    names, notes = ["2.1", "2.2", "2.3"], [next(iter(task.wrong)) for task in key.tasks if task.id in ("2.1", "2.2", "2.3")]
    marks = np.zeros((students, 3))
    marks[: max(1, students // 3), 0], marks[::2, 1] = 1, 1
    states = [{name: {"state": "right", "note": "right"} if mark else {"state": "blank", "note": "blank"} if row % 3 else {"state": "wrong", "note": note if row % 2 else "other"}
               for name, mark, note in zip(names, line, notes)} for row, line in enumerate(marks)]
    record = Record("02-norms", "2 · Norma", names, {name: "Judul" for name in names}, dict.fromkeys(names, 1.0), marks, {"2.1": 0, "2.2": 0, "2.3": students > 9},
                    {"2.3"}, np.zeros(students), 1, 0, states)
    made = {language: page.html([page.Chapter(course_root, record, language)], [record], date(2026, 3, 2), language) for language in ("en", "id")}
    assert '<html lang="id">' in made["id"] and "2 Maret 2026" in made["id"] and "2 March 2026" in made["en"]
    seen = re.sub(r"<dl>.*?</dl>|<td>.*?</td>|<style.*?</style>|<code>.*?</code>|src=\"[^\"]*\"|</?\w+|(?:lang|class|id|style|scope|aria-labelledby|charset|name|content|http-equiv)=\"[^\"]*\"", " ", made["id"], flags=re.DOTALL)
    left = {"the", "of", "tasks", "task", "students", "points", "share", "to", "answer", "answers", "interval", "class", "for"}
    assert not left & set(re.findall(r"[a-z]+", seen.lower()))  # outside the messages of the lesson, which have their own test
    assert not re.search(r"\d\s%|[+−]\d\.\d\d", seen) and re.search(r"\d%", seen)
    if students == 1:
        assert "Hanya satu mahasiswa" in seen and "Tidak ada" not in made["en"]
    else:
        did = find("id", "02-norms", "2.1", notes[0])["did"]
        assert "Untuk dibicarakan di kelas" in seen and (students < 40 or did.replace("'", "&#39;").replace('"', "&#34;") in made["id"])


def test_a_table_is_safe_in_a_spreadsheet():
    assert page._csv(("a",), [["=1+1"], [-0.5], [None]]).splitlines() == ["a", "'=1+1", "-0.5", '""']
