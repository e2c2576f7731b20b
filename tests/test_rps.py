"""The semester plan: whole, equal in both languages, and true to the lessons."""
import io
import re
import tomllib
import zipfile
from itertools import product
from xml.etree import ElementTree

import pytest

from classroom.bibliography import cited, short, works
from classroom.cli import main
from classroom.paths import course_root, lessons
from classroom.rps import CREDITS, LANGUAGES, built, file_name, read
from classroom.rps_pages import page
from fieldwork.key import load_key

ROOT = course_root(__file__)
PLAN = read(ROOT)
LESSONS = [name for name in lessons(ROOT) if name[:2].isdigit()]
PARTS = {sks: [part for part in PLAN["assessment"] if part["weights"][sks - 2]] for sks in CREDITS}


def tasks():
    """Every task of lessons 1 to 12 that is marked: not the recorded predictions."""
    for name in LESSONS[1:]:
        key = load_key(ROOT / "solutions" / name / "key.py")
        yield from (task for task in [*(task.id for task in key.tasks), *key.manual] if not task.endswith(".0") and task != "1.9")


def tables(sks, language):
    return [content[0] for kind, *content in page(ROOT, PLAN, sks, language)[1] if kind == "table"]


@pytest.mark.parametrize("sks", CREDITS)
def test_weights_add_to_100_and_there_are_sixteen_meetings(sks):
    assert sum(part["weights"][sks - 2] for part in PLAN["assessment"]) == 100
    assert [meeting["week"] for meeting in PLAN["meeting"]] == list(range(1, 17))
    meetings = next(table for table in tables(sks, "en") if len(table[0]) == 8)
    assert len(meetings) == 18 and meetings[-1][6] == "100"
    assert sum(int(row[6]) for row in meetings[1:-1] if row[6] != "–") == 100
    assert [row[0] for row in meetings[1:-1] if "UTS" in row[5] or "UAS" in row[5]] == ["8", "16"]


@pytest.mark.parametrize("sks", CREDITS)
def test_every_lesson_is_assessed_twice_and_every_course_outcome_too(sks):
    for sub in PLAN["sub"]:
        assert sum(sub["lesson"] in part["lessons"] for part in PARTS[sks]) >= 2, sub["lesson"]
    for outcome in PLAN["cpmk"]:
        carried = {sub["lesson"] for sub in PLAN["sub"] if outcome["code"] in sub["cpmk"]}
        assert sum(bool(carried & set(part["lessons"])) for part in PARTS[sks]) >= 2, outcome["code"]
    assert [sub["lesson"] for sub in PLAN["sub"]] == LESSONS
    assert {lesson for meeting in PLAN["meeting"] for lesson in meeting["lessons"]} == set(LESSONS)


def test_every_outcome_of_the_lessons_is_assessed_twice_by_tasks_that_exist():
    outcomes = tomllib.loads((ROOT / "src" / "fieldwork" / "messages" / "en" / "outcomes.toml").read_text(encoding="utf-8"))
    assert [outcome.replace(".", "-") for outcome in PLAN["assessed"]] == list(outcomes)
    known = set(tasks()) | {"UTS", "UAS"}
    for outcome, where in PLAN["assessed"].items():
        assert len(set(where)) >= 2 and set(where) <= known, outcome
    assert set(tasks()) <= {task for where in PLAN["assessed"].values() for task in where}, "a task assesses nothing"


def test_codes_are_known_wherever_they_are_named():
    cpl, cpmk = ({one["code"] for one in PLAN[kind]} for kind in ("cpl", "cpmk"))
    assert {code for one in PLAN["cpmk"] for code in one["cpl"]} == cpl
    assert {code for one in PLAN["sub"] for code in one["cpmk"]} == cpmk


def test_a_meeting_names_tasks_that_exist():
    known = set(tasks()) | {"1.9", "10.0"}
    for meeting in PLAN["meeting"]:
        for language in LANGUAGES:
            named = set(re.findall(r"(?<![\d.])\d{1,2}\.\d{1,2}(?!\d)", " ".join(meeting[language].values())))
            assert named <= known, (meeting["week"], language)


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_minutes_of_a_meeting_add_up(language):
    for meeting in PLAN["meeting"][:-1]:
        told = meeting[language]
        assert sum(map(int, re.findall(r"(\d+)'", told["class"]))) == 100, meeting["week"]
        assert sum(map(int, re.findall(r"(\d+)'", told["third"]))) == 50, meeting["week"]


@pytest.mark.parametrize("sks", CREDITS)
def test_both_languages_have_the_same_rows(sks):
    english, indonesian = tables(sks, "en"), tables(sks, "id")
    assert [[len(row) for row in table] for table in english] == [[len(row) for row in table] for table in indonesian]
    for ours, theirs in zip(english, indonesian):
        assert [re.findall(r"\d+", row[0]) for row in ours] == [re.findall(r"\d+", row[0]) for row in theirs]
    for meeting in PLAN["meeting"]:
        numbers = [{name: sorted(re.findall(r"\d+(?:\.\d+)?", text)) for name, text in meeting[language].items()} for language in LANGUAGES]
        assert numbers[0] == numbers[1], meeting["week"]


def test_every_reference_stands_in_the_bibliography_and_in_the_list():
    known, listed = works(ROOT), [key for keys in PLAN["references"].values() for key in keys]
    assert len(known) == 74 and len(listed) == len(set(listed)) and set(listed) <= set(known)
    assert {key for meeting in PLAN["meeting"] for key in meeting["refs"]} <= set(listed)
    assert cited(known["guest2006"]) == ("Guest, Greg; Bunce, Arwen; Johnson, Laura (2006). How Many Interviews Are Enough? An Experiment with Data Saturation and Variability. "
                                         "Field Methods 18(1): 59–82. doi:10.1177/1525822X05279903")
    assert [short(known[key]) for key in ("guest2006", "uu1-2023", "mk46-2016", "braunclarke2006")] == ["Guest et al. 2006", "UU 1/2023", "MK 46/PUU-XIV/2016", "Braun & Clarke 2006"]
    assert not any(set("{}\\") & set(cited(known[key])) for key in listed)


@pytest.mark.parametrize("sks, language", list(product(CREDITS, LANGUAGES)))
def test_the_documents_in_solutions_are_those_of_the_source(sks, language):
    pages = [zipfile.ZipFile(io.BytesIO(content)).read("word/document.xml") for content in
             ((ROOT / "solutions" / file_name(sks, language)).read_bytes(), built(ROOT, PLAN, sks, language))]
    assert pages[0] == pages[1], "write them anew: course rps --replace"


def test_an_edited_plan_is_not_written_over(tmp_path, capsys):
    assert main(["rps", "--to", str(tmp_path)]) == 0 and main(["rps", "--to", str(tmp_path)]) == 0
    edited = tmp_path / file_name(3, "id")
    edited.write_bytes(b"mine")
    assert main(["rps", "--to", str(tmp_path)]) == 1 and edited.read_bytes() == b"mine"
    assert "another name" in capsys.readouterr().err
    assert main(["rps", "--to", str(tmp_path), "--replace"]) == 0 and edited.read_bytes() != b"mine"


@pytest.mark.parametrize("sks, language", list(product(CREDITS, LANGUAGES)))
def test_the_document_has_its_columns_and_lies_on_its_side(sks, language):
    text = zipfile.ZipFile(io.BytesIO(built(ROOT, PLAN, sks, language))).read("word/document.xml").decode("utf-8")
    body = ElementTree.fromstring(text)
    assert 'w:orient="landscape"' in text and f'{sks} sks' in text
    widths = [content[1] for kind, *content in page(ROOT, PLAN, sks, language)[1] if kind == "table" and len(content) == 2]
    assert len(widths) == 7 and all(sum(one) == 100 for one in widths)
    assert all(len(one) == len(rows[0]) for one, rows in zip(widths, tables(sks, language)))
    assert len(body.findall(".//{*}tbl")) == 8
