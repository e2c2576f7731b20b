"""A semester as an instructor plays it: a cohort's own course, hand-ins of three lessons and an exam, marks by hand, report and export."""
import csv
import json
import os
import re
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest
from semester_class import EMPTY

SEED, STUDENTS = 8, int(os.environ.get("SEMESTER_STUDENTS", "12"))  # 40 students take some minutes
PLAYED = ("02-norms", "05-interviews", "09-factors", "midterm")
PRAISE = "You say who says it, and what the law would need besides."


def run(root, *words):
    variables = os.environ | {"PYTHONPATH": os.pathsep.join([str(root / "src"), str(Path(__file__).parent)]), "COURSE_ROOT": str(root), "PYTHONUTF8": "1"}
    done = subprocess.run([sys.executable, *map(str, words)], capture_output=True, text=True, encoding="utf-8", cwd=root, env=variables)
    assert done.returncode == 0, (words, done.stdout[-2000:], done.stderr[-2000:])
    return done.stdout


def rows(path):
    with path.open(encoding="utf-8-sig", newline="") as file:
        return list(csv.DictReader(file))


def mark_by_hand(root, lesson):
    """What a marker does in the Formgrader: points and a comment for every written answer that waits; how many there were."""
    from nbgrader.api import Gradebook
    marked = 0
    with Gradebook(f"sqlite:///{root / 'gradebook.db'}", "law-in-the-field") as book:
        for submission in book.assignment_submissions(lesson):
            for notebook in submission.notebooks:
                for grade in notebook.grades:
                    if grade.needs_manual_grade and grade.manual_score is None:
                        grade.manual_score, grade.needs_manual_grade = round(grade.max_score * .75, 1), False
                        book.find_comment(grade.name, notebook.name, lesson, submission.student_id).manual_comment = PRAISE
                        marked += 1
        book.db.commit()
    return marked


@pytest.fixture(scope="module")
def semester(course_root, tmp_path_factory):
    """(the cohort's course after a semester, the folder of what was handed in, the screen of each step)."""
    base = tmp_path_factory.mktemp("semester")
    root, inbox, told = base / "class of 2027", base / "downloads", {}
    run(course_root, "-m", "classroom.cli", "world", "--seed", SEED, "--out", root)
    run(root, Path(__file__).with_name("semester_class.py"), root, inbox, STUDENTS, *PLAYED)
    for lesson in PLAYED:
        told["collect", lesson] = run(root, "-m", "classroom.cli", "collect", lesson, inbox / f"{lesson}.zip", "--roster", inbox / "class.csv")
        told["grade", lesson] = run(root, "-m", "classroom.cli", "grade", lesson, "--jobs", 2)
        told["marked", lesson] = mark_by_hand(root, lesson)
        told["again", lesson] = run(root, "-m", "classroom.cli", "grade", lesson, "--jobs", 2)
        told["export", lesson] = run(root, "-m", "classroom.cli", "export", lesson)
        told["moodle", lesson] = run(root, "-m", "classroom.cli", "export", lesson, "--format", "moodle", "--feedback", "--to", root / f"{lesson}-moodle.csv")
    told["report"] = run(root, "-m", "classroom.cli", "report", "--to", root / "semester.html")
    return root, inbox, told


@pytest.mark.slow
@pytest.mark.sandbox
@pytest.mark.parametrize("lesson", PLAYED)
def test_every_mark_is_what_the_key_of_the_cohort_says(semester, lesson):
    root, inbox, told = semester
    expected = json.loads((inbox / f"{lesson}.json").read_text(encoding="utf-8"))
    graded = {row["student"]: row for row in rows(root / f"{lesson}-grades.csv")}
    assert len(graded) == STUDENTS and told["marked", lesson] > 0
    for student, tasks in expected.items():
        for task, (points, _) in tasks.items():
            assert float(graded[student][f"Task {task}"]) == pytest.approx(points, abs=1e-4), (student, task)


@pytest.mark.slow
@pytest.mark.sandbox
@pytest.mark.parametrize("lesson", PLAYED)
def test_marks_by_hand_are_in_table_and_feedback(semester, lesson):
    root, inbox, told = semester
    pages = list((root / "feedback").glob(f"*/{lesson}/*.html"))
    handed_in = set(json.loads((inbox / f"{lesson}.json").read_text(encoding="utf-8")))
    assert {page.parents[1].name for page in pages} == handed_in
    praised = {page.parents[1].name for page in pages if PRAISE in page.read_text(encoding="utf-8")}
    assert praised == {student for student in handed_in if int(student[3:]) % EMPTY}, "an untouched answer waits for nobody"
    assert told["marked", lesson] == len(praised)
    packed = next(root.glob(f"{lesson}-moodle*.zip"))
    assert len(zipfile.ZipFile(packed).namelist()) == len(pages)


@pytest.mark.slow
@pytest.mark.sandbox
def test_the_report_is_one_page_over_the_semester(semester):
    root, _, _ = semester
    text = (root / "semester.html").read_text(encoding="utf-8")
    assert all(lesson in text for lesson in PLAYED) and not re.search(r"E1A\d{3}", text)
