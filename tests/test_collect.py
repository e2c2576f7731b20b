"""Hand-ins in: from Moodle, Canvas, folders and single files; nothing lost, nothing outside its place."""
import os
import zipfile

import pytest
from hand_ins import TINY, add, as_bytes, course, filled, hand_in, released, tiny_built, zipped  # noqa: F401
from hypothesis import given
from hypothesis import strategies as st

from classroom import cli, places, unpack
from classroom.collect import Collector
from classroom.errors import CourseError
from classroom.notebooks import Unreadable, parse
from classroom.who import Roster, person_of


def collect(root, *paths, **options):
    collector = Collector(root, options.pop("lesson", TINY), **options)
    for path in paths:
        collector.take(path)
    return collector.rows


def placed(rows):
    return {row["student"]: row["outcome"] for row in rows if row["student"]}


def outcome(rows):
    assert len(rows) == 1
    return rows[0]["outcome"]


@pytest.fixture
def data(course):
    return as_bytes(filled(released(course)))


def test_moodle_folders_and_flat_names(course, tmp_path, data):
    rows = collect(course, zipped(tmp_path / "m.zip", {
        "Sari Dewi_1234567_assignsubmission_file_/my work.ipynb": data, "Bagas  Pratama_1234568_assignsubmission_file_x.ipynb": data + b" ",
        "Ni Made_77_assignsubmission_file/90.ipynb": data + b"\n"}))
    assert placed(rows) == {"sari-dewi": "new", "bagas-pratama": "new", "ni-made": "new"}
    assert (course / "submitted" / "sari-dewi" / TINY / f"{TINY}.ipynb").read_bytes() == data


def test_canvas_names_with_and_without_late(course, tmp_path, data):
    rows = collect(course, zipped(tmp_path / "c.zip", {
        "dewisari_12345_67890_90-tiny.ipynb": data, "pratamabagas_LATE_222_67891_90-tiny_2026-11-24_063102-1.ipynb": data}))
    assert set(placed(rows)) == {"dewisari-12345", "pratamabagas-222"}


def test_folders_and_single_files(course, tmp_path, data):
    (tmp_path / "in" / "Rizky").mkdir(parents=True)
    (tmp_path / "in" / "Rizky" / "Untitled (1).ipynb").write_bytes(data)
    (tmp_path / "in" / "wulan_90-tiny.ipynb").write_bytes(data)
    (tmp_path / "in" / ".DS_Store").write_bytes(b"x")
    rows = collect(course, tmp_path / "in")
    assert set(placed(rows)) == {"rizky", "wulan"} and len(rows) == 2
    alone = tmp_path / f"{TINY}_2026-11-24_063102.ipynb"
    alone.write_bytes(data)
    assert "--student" in outcome(collect(course, alone))
    assert set(placed(collect(course, alone, student="A21.001"))) == {"A21.001"}


def test_the_lesson_is_told_from_the_contents(course, tmp_path, data):
    nb = filled(released(course))
    for cell in nb.cells:
        cell.metadata, cell.id = {}, ""
    path = zipped(tmp_path / "m.zip", {"S D_1_assignsubmission_file_/homework3.json": as_bytes(nb)})
    assert placed(collect(course, path)) == {"s-d": "new"}
    other = as_bytes(parse(b'{"cells": [{"cell_type": "code", "source": "1+1", "metadata": {}}], "metadata": {}, "nbformat": 4}'))
    assert "none of our lessons" in outcome(collect(course, zipped(tmp_path / "o.zip", {"S D_1_assignsubmission_file_/90-tiny.ipynb": other})))


def test_another_lesson_is_not_taken_for_this_one(course, tmp_path, data):
    twin = course / "notebooks" / "en" / "91-other"
    twin.mkdir()
    text = (course / "notebooks" / "en" / TINY / f"{TINY}.ipynb").read_text(encoding="utf-8")
    (twin / "91-other.ipynb").write_text(text.replace("90-", "91-").replace("90.", "91."), encoding="utf-8")
    path = zipped(tmp_path / "m.zip", {"S D_1_assignsubmission_file_/x.ipynb": data})
    assert "it is 90-tiny, not 91-other" in outcome(collect(course, path, lesson="91-other"))
    assert placed(collect(course, path, lesson=None)) == {"s-d": "new"}


def test_a_second_hand_in_replaces_the_first_and_keeps_it(course, tmp_path, data):
    name, second = "Sari Dewi_1_assignsubmission_file_/x.ipynb", data + b"\n\n"
    first_zip = zipped(tmp_path / "1.zip", {name: data})
    second_zip = zipped(tmp_path / "2.zip", {name: second}, (2026, 11, 21, 8, 0, 0))
    collect(course, first_zip)
    assert "replaces an earlier one" in outcome(collect(course, second_zip))
    folder = course / "submitted" / "sari-dewi" / TINY
    assert (folder / f"{TINY}.ipynb").read_bytes() == second
    kept = {path.read_bytes() for path in (course / "inbox" / TINY / "sari-dewi").iterdir()}
    assert kept == {data, second}
    assert outcome(collect(course, second_zip)) == "collected before"
    assert "older than the one of" in outcome(collect(course, first_zip))
    assert (folder / f"{TINY}.ipynb").read_bytes() == second
    back = zipped(tmp_path / "3.zip", {name: data}, (2026, 11, 22, 8, 0, 0))  # the student went back to the first
    assert "replaces" in outcome(collect(course, back)) and (folder / f"{TINY}.ipynb").read_bytes() == data


def test_what_was_put_into_submitted_by_hand_is_kept_too(course, tmp_path, data):
    hand_in(course, "sari-dewi", b"by hand", "2026-11-01 10:00:00")
    collect(course, zipped(tmp_path / "1.zip", {"Sari Dewi_1_assignsubmission_file_/x.ipynb": data}))
    assert b"by hand" in {path.read_bytes() for path in (course / "inbox" / TINY / "sari-dewi").iterdir()}


def test_nbgrader_reads_the_timestamp(course, tmp_path, data):
    from nbgrader.utils import parse_utc
    collect(course, zipped(tmp_path / "1.zip", {"Sari Dewi_1_assignsubmission_file_/x.ipynb": data}))
    text = (course / "submitted" / "sari-dewi" / TINY / "timestamp.txt").read_text().strip()
    assert parse_utc(text).year == 2026


@pytest.mark.parametrize("name", [
    "../../../evil_1_assignsubmission_file_/x.ipynb", "..\\..\\evil_1_assignsubmission_file_\\x.ipynb", "/etc/evil_1_assignsubmission_file_/x.ipynb",
    "../../_1_assignsubmission_file_/x.ipynb", "..%2f.._1_assignsubmission_file_/../../../x.ipynb", "C:\\evil_1_assignsubmission_file_\\x.ipynb"])
def test_a_zip_cannot_write_outside(course, tmp_path, data, name):
    before = {path for path in tmp_path.rglob("*") if course not in path.parents}
    collect(course, zipped(tmp_path / "evil.zip", {name: data}))
    assert {path for path in tmp_path.rglob("*") if course not in path.parents} == before | {tmp_path / "evil.zip"}
    for path in course.rglob("*.ipynb"):
        assert path.relative_to(course).parts[0] in ("submitted", "inbox", "notebooks")
        assert len(path.relative_to(course).parts) == 4 or "unplaced" in path.parts


def test_a_zip_in_a_zip_is_opened_once(course, tmp_path, data):
    inner = zipped(tmp_path / "i.zip", {"work/x.ipynb": data}).read_bytes()
    deep = zipped(tmp_path / "d.zip", {"i.zip": zipped(tmp_path / "i2.zip", {"i.zip": inner}).read_bytes()}).read_bytes()
    rows = collect(course, zipped(tmp_path / "m.zip", {
        "Sari_1_assignsubmission_file_/work.zip": inner, "Bagas_2_assignsubmission_file_/deep.zip": deep}))
    assert placed(rows) == {"sari": "new"}
    assert [row["outcome"] for row in rows if not row["student"]] == ["it is not a notebook"]


def test_sizes_are_bounded_whatever_the_header_says(course, tmp_path, data, monkeypatch):
    monkeypatch.setattr(unpack, "LARGEST", 100_000)
    bomb = zipped(tmp_path / "m.zip", {"Sari_1_assignsubmission_file_/x.ipynb": b" " * 5_000_000 + data})
    assert bomb.stat().st_size < 20_000
    real = zipfile.ZipExtFile.read

    def read(file, n=-1):
        assert 0 < n <= 100_001, "reads as much as the zip says"
        return real(file, n)

    monkeypatch.setattr(zipfile.ZipExtFile, "read", read)
    assert "larger than" in outcome(collect(course, bomb))
    monkeypatch.setattr(unpack, "MOST_BYTES", len(data) + 100)
    rows = collect(course, zipped(tmp_path / "n.zip", {f"S{n}_{n}_assignsubmission_file_/x.ipynb": data + b" " * n for n in range(3)}))
    assert len(placed(rows)) == 1 and sum("unpacks to more" in row["outcome"] for row in rows) == 2
    monkeypatch.setattr(unpack, "MOST_FILES", 2)
    assert "holds 3 files" in outcome(collect(course, tmp_path / "n.zip"))


def test_a_broken_zip_and_an_encrypted_one_are_said(course, tmp_path, data):
    good = zipped(tmp_path / "m.zip", {"Sari_1_assignsubmission_file_/x.ipynb": data}).read_bytes()
    (tmp_path / "cut.zip").write_bytes(good[:len(good) // 2])
    assert "cannot be opened as a zip" in outcome(collect(course, tmp_path / "cut.zip"))
    (tmp_path / "bad.zip").write_bytes(good[:200] + b"\0" * 40 + good[240:])
    assert "cannot be unpacked" in outcome(collect(course, tmp_path / "bad.zip"))
    locked = bytearray(good)
    with zipfile.ZipFile(tmp_path / "m.zip") as archive:
        start = archive.start_dir
    locked[6] |= 1
    locked[start + 8] |= 1  # both headers say: encrypted
    (tmp_path / "locked.zip").write_bytes(bytes(locked))
    assert "cannot be unpacked" in outcome(collect(course, tmp_path / "locked.zip"))
    assert "no such file" in outcome(collect(course, tmp_path / "nowhere.zip"))


@pytest.mark.parametrize("broken, why", [
    (b"", "it is empty"), (b"\x89PNG\r\n\xff", "not a text file"), (b"<!DOCTYPE html><title>Log in</title>", "not a notebook"),
    (b"[1, 2]", "not a notebook"), (b'{"cells": 3}', "no cells"), (b"{" * 100_000, "cut off"), (b"[" * 200_000, "nested too deeply"),
    (b'{"cells": ' + b"[" * 100_000 + b"]" * 100_000 + b"}", "nested too deeply"),
    (b'{"nbformat": 3, "worksheets": 7}', "old notebook format"), (b'{"cells": [' + b"{}," * 3000 + b"{}]}", "3001 cells")])
def test_what_is_no_notebook_is_kept_with_a_reason(course, tmp_path, broken, why):
    with pytest.raises(Unreadable, match=why):
        parse(broken)
    rows = collect(course, zipped(tmp_path / "m.zip", {"Sari_1_assignsubmission_file_/x.ipynb": broken}))
    assert why in outcome(rows)
    if broken:
        assert (course / rows[0]["file"]).read_bytes() == broken


def test_a_notebook_of_an_old_format_is_read():
    nb = parse(b'{"nbformat": 3, "nbformat_minor": 0, "metadata": {}, "worksheets": [{"cells": [{"cell_type": "code", "input": "x = 1", "outputs": [],'
               b' "language": "python", "metadata": {}}]}]}')
    assert nb.cells[0].source == "x = 1" and nb.nbformat == 4


def test_two_people_of_one_name_are_not_mixed_up(course, tmp_path, data):
    rows = collect(course, zipped(tmp_path / "m.zip", {
        "Dewi Putri_1_assignsubmission_file_/x.ipynb": data, "Dewi Putri_2_assignsubmission_file_/x.ipynb": data + b" "}))
    assert not placed(rows) and all("several people" in row["outcome"] for row in rows)


def test_ids_are_kept_apart_and_stay_the_same(course, tmp_path, data):
    names = ["Dewi", "dewi!", "Déwi", "李明", "王芳", "CON", "Siti Nur'aini", "a" * 90, "..", "=cmd()"]
    files = {f"{name}_{n}_assignsubmission_file_/x.ipynb": data + b" " * n for n, name in enumerate(names)}
    rows = collect(course, zipped(tmp_path / "m.zip", files))
    ids = [row["student"] for row in rows]
    assert len(set(ids)) == len(names) and all(ids)
    assert "siti-nuraini" in ids and "con" not in ids
    again = collect(course, zipped(tmp_path / "n.zip", dict(reversed(files.items()))))
    assert [row["student"] for row in again] == ids[::-1]


@given(st.text(max_size=80))
def test_a_safe_name_is_safe_on_every_system(text):
    name = places.safe_name(text)
    assert name == places.safe_name(text) and name.isascii() and 0 < len(name) <= 48
    assert not set(name) - set("abcdefghijklmnopqrstuvwxyz0123456789._-") and name[0] not in ".-" and name[-1] not in ".-"
    assert name.split(".")[0] not in places.RESERVED


@pytest.fixture
def roster(tmp_path):
    path = tmp_path / "class.csv"
    path.write_text("﻿NIM;Nama;Email\nE1A.019/001;Sari Dewi;sari@uni.example\nE1A.019-001;Bagas Pratama;bp@uni.example\n"
                    "7;Dewi Putri;a@uni.example\n8;Dewi Putri;b@uni.example\n", encoding="utf-8")
    return Roster(path)


def test_a_class_list_gives_the_ids(course, tmp_path, data, roster):
    rows = collect(course, zipped(tmp_path / "m.zip", {
        "SARI DEWI_1_assignsubmission_file_/x.ipynb": data, "pratamabagas_5_6_x.ipynb": data, "Dewi Putri_3_assignsubmission_file_/x.ipynb": data,
        "Orang Lain_4_assignsubmission_file_/x.ipynb": data}), roster=roster)
    assert len(placed(rows)) == 2 and all(name.startswith("E1A.019-001") for name in placed(rows))
    assert sorted(row["outcome"][:6] for row in rows if not row["student"]) == ["2 rows", "no row"]
    names = {row["name"]: row["email"] for row in places.Students(course).rows}
    assert names["Sari Dewi"] == "sari@uni.example"


def test_a_class_list_without_its_columns_is_refused(tmp_path):
    (tmp_path / "x.csv").write_text("a,b\n1,2\n", encoding="utf-8")
    with pytest.raises(CourseError, match="id and name"):
        Roster(tmp_path / "x.csv")


def test_a_link_in_a_folder_is_not_followed(course, tmp_path, data):
    secret = tmp_path / "secret.ipynb"
    secret.write_bytes(data)
    (tmp_path / "in" / "mal").mkdir(parents=True)
    try:
        os.symlink(secret, tmp_path / "in" / "mal" / "x.ipynb")
    except OSError:
        pytest.skip("this system makes no links")
    assert "it is a link" in outcome(collect(course, tmp_path / "in"))


def test_whose_file_it_is(course):
    assert person_of(("90-tiny_x.ipynb",), [TINY]) is None
    assert person_of((TINY, "x.ipynb"), [TINY]) is None
    assert person_of(("Ayu", TINY, "x.ipynb"), [TINY]).wanted == "Ayu"
    assert person_of(("ayu-90-tiny (2).ipynb",), [TINY]).wanted == "ayu"


def test_the_command_says_what_went_where(course, tmp_path, data, monkeypatch, capsys):
    monkeypatch.setenv("COURSE_ROOT", str(course))
    path = zipped(tmp_path / "m.zip", {"Sari Dewi_1_assignsubmission_file_/x.ipynb": data, "notes_2_assignsubmission_file_/plan.pdf": b"%PDF"})
    assert cli.main(["collect", TINY, str(path)]) == 1
    said = capsys.readouterr().out
    assert "sari-dewi" in said and "it is not a notebook" in said and "1 of 2 files placed" in said
    assert cli.main(["collect", "77-nothing", str(path)]) == 1
    log = (course / "inbox" / "log.csv").read_text(encoding="utf-8")
    assert log.count("\n") == 3 and "plan.pdf" in log


def test_a_pattern_that_the_shell_left_alone_is_expanded(course, tmp_path, data, monkeypatch, capsys):
    monkeypatch.setenv("COURSE_ROOT", str(course))
    for student in ("ayu", "bagas"):
        (tmp_path / f"{student}_90-tiny [x].ipynb").write_bytes(data)
    assert cli.main(["collect", TINY, str(tmp_path / "*.ipynb")]) == 0
    assert cli.main(["collect", TINY, str(tmp_path / "ayu_90-tiny [x].ipynb")]) == 0  # brackets in a real name are no pattern
    assert "collected before" in capsys.readouterr().out


def test_a_downloads_folder_is_searched_for_hand_ins_only(course, tmp_path, data, monkeypatch, capsys):
    monkeypatch.setenv("COURSE_ROOT", str(course))
    downloads = tmp_path / "Downloads"
    for folder in ("Ayu", "Ayu/.ipynb_checkpoints", ".cache"):
        (downloads / folder).mkdir(parents=True)
        (downloads / folder / "x.ipynb").write_bytes(data)
    (downloads / "tax.pdf").write_bytes(b"%PDF")
    (downloads / "photo.jpg").write_bytes(b"x")
    assert cli.main(["collect", TINY, str(downloads)]) == 0
    assert "1 of 1 files placed, 1 students. 2 other files left alone." in capsys.readouterr().out
    assert not (course / "inbox" / "unplaced").exists()


@pytest.mark.parametrize("name, why", [("", "is empty"), (".", "holds the course itself"), ("..", "holds the course itself")])
def test_the_course_is_never_taken_for_a_folder_of_hand_ins(course, monkeypatch, capsys, name, why):
    monkeypatch.setenv("COURSE_ROOT", str(course))
    monkeypatch.chdir(course)
    assert cli.main(["collect", TINY, name]) == 1
    assert why in capsys.readouterr().err and not (course / "inbox").exists()


def test_a_class_list_is_remembered(course, tmp_path, data, roster, monkeypatch, capsys):
    monkeypatch.setenv("COURSE_ROOT", str(course))
    path = zipped(tmp_path / "m.zip", {"Sari Dewi_1_assignsubmission_file_/x.ipynb": data})
    assert cli.main(["collect", TINY, str(path), "--roster", str(tmp_path / "nowhere.csv")]) == 1
    assert "There is no file" in capsys.readouterr().err
    assert cli.main(["collect", TINY, str(path), "--roster", str(tmp_path / "class.csv")]) == 0
    assert cli.main(["collect", TINY, str(path)]) == 0
    assert "collected before" in capsys.readouterr().out
    assert len(list((course / "submitted").iterdir())) == 1


def test_a_student_from_before_the_class_list_does_not_become_two(course, tmp_path, data, roster):
    path = zipped(tmp_path / "m.zip", {"Bagas Pratama_1_assignsubmission_file_/x.ipynb": data})
    collect(course, path)
    assert "rename that folder to submitted/E1A.019-001" in outcome(collect(course, path, roster=roster))
    (course / "submitted" / "bagas-pratama").rename(course / "submitted" / "E1A.019-001")
    assert placed(collect(course, path, roster=roster)) == {"E1A.019-001": "collected before"}
