"""What `course export` writes for Moodle and Canvas, read back the way their importers read it."""
import csv
import re
import zipfile

import pytest
from hand_ins import TINY, as_bytes, course, filled, instant, released, tiny_built, zipped  # noqa: F401

from classroom import cli, lms
from classroom.marks import Mark, Standing

ROSTER = 'id,name,email\n2101/07,"Ayu ""Kartika"", S.H.",ayu@uni.example\n2101/08,"=Bagas, Jr.",bagas@uni.example\n2101/09,Citra O\'Neil,citra@uni.example\n'
FOLDERS = {"ayu": 'Ayu "Kartika", S.H._4711_assignsubmission_file_', "bagas": "=Bagas, Jr._4712_assignsubmission_file_"}


@pytest.fixture
def graded(course, instant, monkeypatch, tmp_path, capsys):  # noqa: F811
    """Ayu (English) and Bagas (Indonesian, half wrong) hand in through Moodle; Citra does not."""
    monkeypatch.setenv("COURSE_ROOT", str(course))
    (tmp_path / "class.csv").write_text(ROSTER, encoding="utf-8")
    download = zipped(tmp_path / "moodle.zip", {
        f"{FOLDERS['ayu']}/{TINY}.ipynb": as_bytes(filled(released(course))),
        f"{FOLDERS['bagas']}/{TINY}.ipynb": as_bytes(filled(released(course, "id"), answer_90_1="share = 0.5"))})
    assert cli.main(["collect", TINY, str(download), "--roster", str(tmp_path / "class.csv")]) == 0
    assert cli.main(["grade", TINY]) == 0
    capsys.readouterr()
    return course


def table(path):
    assert not path.read_bytes().startswith(b"\xef\xbb\xbf")  # their importers want plain UTF-8
    with path.open(encoding="utf-8", newline="") as file:
        return list(csv.reader(file))


def test_moodle(graded, tmp_path, capsys):
    assert cli.main(["export", TINY, "--format", "moodle", "--column", "Tugas 90, bagian 1", "--to", str(tmp_path / "m.csv")]) == 0
    header, *rows = table(tmp_path / "m.csv")
    assert header == ["ID number", "Full name", "Email address", "Tugas 90, bagian 1", "Tugas 90, bagian 1 (feedback)"]
    assert [row[:4] for row in rows] == [["2101/07", 'Ayu "Kartika", S.H.', "ayu@uni.example", "5"], ["2101/08", "'=Bagas, Jr.", "bagas@uni.example", "3"]]
    assert rows[0][4].startswith("5 of 9 points") and rows[1][4].startswith("3 dari 9 poin")
    said = capsys.readouterr().out
    assert "2 students" in said and "Not handed in: 2101-09" in said and "Not on the class list" not in said


def test_moodle_gets_no_empty_cell_by_which_it_finds_people(graded, tmp_path):
    """Its importer keeps the person of the line above where the cell is empty: the marks would go to somebody else."""
    kept = graded / ".grading" / "roster.csv"
    kept.write_text(kept.read_text(encoding="utf-8").replace("ayu@uni.example", ""), encoding="utf-8")
    from classroom import book
    from classroom.marks import gradebook
    with gradebook(book.open_nbgrader(graded)) as found:
        found.update_or_create_student("2101-07", email=None)
    assert cli.main(["export", TINY, "--format", "moodle", "--to", str(tmp_path / "m.csv")]) == 0
    header, *rows = table(tmp_path / "m.csv")
    assert header == ["ID number", "Full name", TINY, f"{TINY} (feedback)"] and all(row[0] and row[2] for row in rows)


def test_canvas(graded, tmp_path):
    assert cli.main(["export", TINY, "--format", "canvas", "--column", "Tiny (99)", "--to", str(tmp_path / "c.csv")]) == 0
    header, points, *rows = table(tmp_path / "c.csv")
    assert header == ["Student", "ID", "SIS User ID", "SIS Login ID", "Section", "Tiny (99)"]
    assert "Points Possible" in points[0] and points[5] == "9" and {len(row) for row in rows} == {6}
    assert rows[0] == ['Ayu "Kartika", S.H.', "", "2101/07", "2101/07", "", "5"]


def test_canvas_knows_people_by_its_own_number(course, instant, monkeypatch, tmp_path):  # noqa: F811
    monkeypatch.setenv("COURSE_ROOT", str(course))
    download = zipped(tmp_path / "canvas.zip", {f"dewisari_LATE_12345_67890_{TINY}.ipynb": as_bytes(filled(released(course)))})
    assert cli.main(["collect", TINY, str(download)]) == 0 and cli.main(["grade", TINY]) == 0
    assert cli.main(["export", TINY, "--format", "canvas", "--to", str(tmp_path / "c.csv")]) == 0
    assert table(tmp_path / "c.csv")[2][:3] == ["dewisari", "12345", ""]


def test_feedback_pages_as_moodle_unpacks_them(graded, tmp_path, capsys):
    assert cli.main(["export", TINY, "--format", "moodle", "--feedback", "--to", str(tmp_path / "m.csv")]) == 0
    assert "2 feedback pages" in capsys.readouterr().out
    with zipfile.ZipFile(tmp_path / "m-feedback.zip") as archive:
        whose = {}
        for entry in archive.namelist():  # as its importer: the first part of the path with four pieces and a number
            part, file = entry.split("/")
            name, number, kind, plugin, rest = part.split("_", 4)
            assert (kind, plugin, rest, file) == ("assignsubmission", "file", "", f"{TINY}-feedback.html") and number.isdigit()
            whose[number] = archive.read(entry)
    assert whose == {"4711": (graded / "feedback" / "2101-07" / TINY / f"{TINY}.html").read_bytes(),
                     "4712": (graded / "feedback" / "2101-08" / TINY / f"{TINY}.html").read_bytes()}
    assert cli.main(["export", TINY, "--format", "moodle", "--feedback", "--to", str(tmp_path / "m.csv")]) == 1  # never over a file


def test_feedback_without_numbers_of_moodle(course, instant, monkeypatch, tmp_path, capsys):  # noqa: F811
    from hand_ins import hand_in
    monkeypatch.setenv("COURSE_ROOT", str(course))
    hand_in(course, "ayu", filled(released(course)))
    assert cli.main(["grade", TINY]) == 0
    assert cli.main(["export", TINY, "--format", "moodle", "--feedback", "--to", str(tmp_path / "m.csv")]) == 1
    assert "none of the hand-ins came in a zip of Moodle's" in capsys.readouterr().err
    assert cli.main(["export", TINY, "--format", "csv", "--feedback"]) == 1 and "with --format moodle" in capsys.readouterr().err


def test_the_feedback_in_words():
    standing = Standing("x", None, 1.5, [Mark("check-9-1", 2.25, 3, False), Mark("manual-9-2", 0, 4, True)], {"manual-9-2": "Say\nwho <said> it.", "manual-9-3": ""})
    said = lms.feedback(standing, "id")
    assert said.startswith("0,75 dari 7 poin · ") and "9.1: 2,25/3" in said and "9.2: Say who <said> it." in said and "9.2: 0" not in said and "\n" not in said
    assert re.fullmatch(r"\d+(\.\d{1,2})?", lms._point(1 / 3)) and lms._point(40.0) == "40" and lms._point(0) == "0"
