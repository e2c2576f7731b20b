"""Lesson 12: right answers, misconceptions, claims that the data carry in every world, the board and the report."""
import io
import re
import zipfile

import numpy as np
import pandas as pd
import pytest
from lxml import etree

from fieldwork import keep, load, session, trail, wording
from fieldwork.displays.abstract_board import abstract_board, compare, numbers, only_in, strong_words
from fieldwork.evidence import named, usable
from fieldwork.exchange.word import document
from fieldwork.final_report import KEPT, TRAILED, assemble, missing
from fieldwork.world import World
from lesson_checks import ROOT, Lesson, merged, typed

HERE = Lesson("12-abstract")
KEY, SEALED, TWINS, verdict = HERE.key, HERE.sealed, HERE.twins, HERE.verdict
FUNCTIONS = ("12.2", "12.6", "12.9")
NAMES = {"12.1": "carried_by", "12.2": "fill", "12.3": "faulty", "12.4": "compared", "12.5": "found_in", "12.6": "too_strong", "12.7": "limits",
         "12.8": "ratings", "12.9": "gaps"}


def plain(value):
    """One option of each accept-set."""
    return {key: max(entry) if isinstance(entry, set) else entry for key, entry in value.items()} if isinstance(value, dict) else value


def right(task_id):
    """A right answer to a task, as a student would type it."""
    return {"every": "no", "same": "no", "fluent": "no"} if task_id == "12.0" else plain(KEY.task(task_id).right)


@pytest.mark.parametrize("task_id", HERE.tasks)
def test_the_right_answer_earns_everything_in_every_world(task_id):
    for sealed in (SEALED, TWINS):
        found = verdict(task_id, right(task_id), sealed)
        assert (found.state, found.points) == ("right", KEY.task(task_id).points)


@pytest.mark.parametrize("task_id, name", HERE.mistakes)
def test_a_misconception_alone_hears_its_own_reason(task_id, name):
    assert HERE.hears_its_reason(task_id, name, plain(typed(KEY.task(task_id).wrong[name])))


@pytest.mark.parametrize("task_id, name", [(task, name) for task, name in HERE.mistakes if task not in FUNCTIONS])
def test_a_misconception_among_right_answers_is_named_too(task_id, name):
    found = verdict(task_id, merged(right(task_id), plain(KEY.task(task_id).wrong[name])))
    assert found.note == name and found.points < KEY.task(task_id).points


@pytest.mark.parametrize("seed", range(1, 7))
@pytest.mark.parametrize("task_id", FUNCTIONS)
def test_faulty_functions_are_told_apart_on_any_twin(task_id, seed):
    sealed = KEY.seal(seeds=(seed,))
    for name, function in KEY.task(task_id).wrong.items():
        assert verdict(task_id, function, sealed).note == name, name


# ---- other ways of being right

def by_pattern(sentence, words):
    return [word for word in words if re.search(rf"\b{word}\b", sentence, re.IGNORECASE)]


def by_sets(sentence, words):
    return set(re.findall(r"\w+", sentence.lower())) & set(words)


def by_filter(lines, lessons):
    return [lesson for lesson in lessons if not (lesson in lines and all(lines[lesson][part].strip() for part in ("alternative", "effect")))]


def by_table(lines, lessons):
    table = pd.DataFrame(lines).T.reindex(lessons).fillna("")
    return table.index[table["alternative"].eq("") | table["effect"].eq("")]


@pytest.mark.parametrize("task_id, function", [
    ("12.2", lambda facts: "%d / %d (%.0f %%)" % (facts["some"], facts["people"], 100 * facts["some"] / facts["people"])),
    ("12.2", lambda facts: f'{facts["some"]}  /  {facts["people"]} ({np.round(facts["some"] / facts["people"] * 100):.0f} %)'),
    ("12.6", by_pattern), ("12.6", by_sets), ("12.9", by_filter), ("12.9", by_table),
])
def test_any_sound_function_passes_on_all_twins(task_id, function):
    assert verdict(task_id, function).state == "right" and verdict(task_id, function, TWINS).state == "right"


RIGHT_FORMS = [
    ("12.1", pd.Series(right("12.1"))), ("12.1", {key.upper(): value.upper() for key, value in right("12.1").items()}),
    ("12.3", sorted(right("12.3"))), ("12.3", ", ".join(sorted(right("12.3")))), ("12.3", {name: name in right("12.3") for name in load("abstract_draft")["sentence"]}),
    ("12.4", pd.Series(right("12.4"))), ("12.5", right("12.5") | {"result": "t08"}), ("12.5", right("12.5") | {"result": "t09"}),
    ("12.7", {key: value.title() for key, value in right("12.7").items()}),
    ("12.8", {key: int(value) for key, value in right("12.8").items()}), ("12.8", {key: float(value) for key, value in right("12.8").items()}),
    ("12.8", {"A_evidence": 1, "A_language": 3, "B_evidence": 2, "B_language": 0, "C_evidence": 2, "C_language": 2}),
]


@pytest.mark.parametrize("task_id, answer", RIGHT_FORMS, ids=range(len(RIGHT_FORMS)))
def test_every_reasonable_form_of_a_right_answer_passes(task_id, answer):
    assert verdict(task_id, answer).state == "right"


def test_the_answers_typed_in_the_lesson_source_are_right():
    source = (HERE.folder / "12-abstract.py").read_text(encoding="utf-8")
    space = {}
    for region in re.findall(r"### BEGIN SOLUTION\n(.*?)### END SOLUTION", source, re.DOTALL):
        exec(region, space)
    assert {task_id: verdict(task_id, space[name]).state for task_id, name in NAMES.items()} == dict.fromkeys(NAMES, "right")


@pytest.mark.parametrize("task_id, function, note", [
    ("12.2", lambda facts: None, "returns_nothing"), ("12.2", lambda some, people: "", "raises"), ("12.2", "59 %", "not_a_function"),
    ("12.2", lambda facts: 59, "not_a_text"), ("12.6", lambda sentence: [], "raises"), ("12.9", ["01-question"], "not_a_function"),
    ("12.9", lambda lines, lessons: [lesson for lesson in lessons if lines[lesson]["effect"] == ""], "raises"),
])
def test_a_function_that_fails_otherwise_is_told_how(task_id, function, note):
    found = verdict(task_id, function)
    assert found.points == 0 and found.note == note


def test_the_unfilled_starters_are_told_that_something_is_open():
    def fill(facts):
        return "{percent} %".format(percent=...)

    def gaps(lines, lessons):
        return [lesson for lesson in lessons if not lines.get(lesson, {}) or ...]
    assert verdict("12.2", fill).points == verdict("12.9", gaps).points == 0
    for task_id in ("12.1", "12.4", "12.5", "12.7", "12.8"):
        assert verdict(task_id, dict.fromkeys(right(task_id), ...)).state == "blank"
    assert verdict("12.3", {...}).state == "blank"


NONSENSE = [..., None, -1, True, float("nan"), "", "x", [], [...], [3, 4], {}, {"a": ...}, {"x": 1}, {1: {2: 3}}, set(), pd.DataFrame(), load, object(), b"x", 1j]


@pytest.mark.parametrize("task_id", HERE.tasks)
@pytest.mark.parametrize("number", range(len(NONSENSE)))
def test_nonsense_gets_a_note_and_no_points(task_id, number):
    found = verdict(task_id, NONSENSE[number])
    assert found.points == 0 and found.state in ("wrong", "blank")
    for language in wording.LANGUAGES:
        assert not re.search(r"\{\w*\}", HERE.said(task_id, found, language))


def test_lazy_patterns_earn_little():
    for task_id in ("12.1", "12.4", "12.5", "12.7", "12.8"):
        for option in KEY.task(task_id).kind.options:
            assert verdict(task_id, dict.fromkeys(right(task_id), option)).points <= KEY.task(task_id).points / 4, (task_id, option)
    assert verdict("12.3", set(load("abstract_draft")["sentence"])).points == 0


# ---- what the lesson says of the data is so, in every world

@pytest.mark.parametrize("seed", range(6))
def test_the_rows_carry_the_claims(seed):
    def share(code, group):
        some, people = named(code, group, table=World(seed).table)
        return some / people
    assert share("ECON", "woman") > .5 and share("LIFESTYLE", "police") > .4 and share("LIFESTYLE", "woman") < .12
    assert share("SUBSTANCE", "police") > .5 and share("CULTURE", "woman") > .5 and 0 < share("AGENCY", "woman") < .3
    assert share("COERCION", "community") <= .5, "most cases are not what neighbours tell"


def test_evidence_counts_people_once_and_only_those_who_may_be_counted():
    some, people = named("ECON", "woman")
    segments, of = named("ECON", "woman", "segments")
    assert some < segments and people == sum(group == "woman" for group in usable().values()) and of > people
    withdrawn = load("consents").dropna(subset=["withdrawn_on"])["informant_id"]
    assert not set(withdrawn) & set(usable())
    for code, group, told in (("FAITH", None, "ECON"), ("ECON", "men", "police")):
        with pytest.raises(ValueError, match=told):
            named(code, group)


# ---- the board

def test_the_board_finds_numbers_that_differ():
    assert numbers("In 2025, 20 of 34 (58.8 %) and 3,5; e1 v2") == ["2025", "20", "34", "58.8", "3.5"]
    assert only_in("18 and 18", "18") == ["18"] and only_in("58,8", "58.8") == []
    said = compare("80 perempuan. Keterbatasan: hanya satu kabupaten.", "18 women. Limits: one regency.", "en")
    assert "80" in said["numbers"] and "18" in said["numbers"] and "Both" in said["limits"]


@pytest.mark.parametrize("language", wording.LANGUAGES)
def test_the_board_marks_what_it_names_and_escapes_what_was_written(language):
    box = abstract_board("Terbukti <b>gaya hidup</b> menyebabkan 3 hal.", "It is proven that 4 things cause it.", language=language)
    assert "<mark" in box.picture.value and "<b>gaya" not in box.picture.value
    box.view.value = "strong"
    assert all(f">{word}</mark>" in box.picture.value for word in ("Terbukti", "menyebabkan", "proven", "cause"))
    assert strong_words("because", ["cause"]) == []


# ---- the report

@pytest.fixture
def here(tmp_path, monkeypatch):
    (tmp_path / "course.py").touch()
    monkeypatch.chdir(tmp_path)
    monkeypatch.setattr(session, "CURRENT", session.Session(lesson="12-abstract"))
    return tmp_path


def pictures():
    from fieldwork.matrices import profile_figure
    shares = pd.DataFrame([("ECON", "woman", 20, 34, 20 / 34), ("ECON", "police", 4, 11, 4 / 11)], columns=["code", "group", "n", "of", "share"])
    return [profile_figure(shares, codebook=load("codebook_v2"), language="en")]


def test_a_report_names_what_is_missing_and_is_written_all_the_same(here, capsys):
    assemble("Serayumulya", "Ayu", "Abstrak saya.", "My abstract.", language="en")
    said = capsys.readouterr().out
    assert all(name in said for name in KEPT) and all(lesson in said for lesson in TRAILED)
    assert "My abstract." in (here / "my-work/report/report.html").read_text(encoding="utf-8")


def test_a_whole_report_holds_everything_and_nothing_is_missing(here, capsys):
    for name, lesson in KEPT.items():
        keep(name, 0.59, f"Sentence of {name} & more.", "\"Rent came first.\"")
    for lesson in TRAILED:
        session.CURRENT.lesson = lesson
        trail("decided", "another way", "because", "20 instead of 73")
    assert missing() == ([], [])
    capsys.readouterr()
    assemble("Serayumulya <1>", "Ayu", "Satu.\n\nDua.", "One.", figures=pictures(), language="id")
    assert capsys.readouterr().out.count("\n") == 1
    page = (here / "my-work/report/report.html").read_text(encoding="utf-8")
    word = read(here / "my-work/report/report.docx")
    for text in ("Satu.", "One.", "Sentence of gap & more.", "another way", "01-question", "Rent came first."):
        assert text in page.replace("&amp;", "&") and text in word, text
    assert "<img alt=" in page and "&lt;1&gt;" in page and "Serayumulya <1>" in word


def test_an_earlier_report_is_kept(here):
    for abstract in ("first", "second"):
        assemble("S", "Ayu", abstract, abstract, language="en")
    assert len(list((here / "my-work/report").glob("*.html"))) == 2 and len(list((here / "my-work/report").glob("*.docx"))) == 2


def read(path):
    """All words of a Word document, its parts held to be well-formed and its pictures to be there."""
    with zipfile.ZipFile(path) as archive:
        parts = {name: archive.read(name) for name in archive.namelist()}
    trees = {name: etree.fromstring(content) for name, content in parts.items() if name.endswith((".xml", ".rels"))}
    for relation in trees["word/_rels/document.xml.rels"]:
        assert f"word/{relation.get('Target')}" in parts
    used = trees["word/document.xml"].xpath("//@*[local-name()='embed']")
    assert set(used) <= {relation.get("Id") for relation in trees["word/_rels/document.xml.rels"]}
    return " ".join(trees["word/document.xml"].itertext())


def test_a_word_document_keeps_any_text_and_refuses_other_blocks(tmp_path):
    (tmp_path / "a.docx").write_bytes(document("T & <t>", [("text", "a\nb\n\nc \x00\x0b\ud7ff é"), ("table", [["h", "i"], ["1", "<2>"]]), ("picture", pictures()[0].png(), 'alt "x" & <y>')]))
    words = read(tmp_path / "a.docx")
    assert "T & <t>" in words and "<2>" in words and "c " in words
    with pytest.raises(ValueError, match="sound"):
        document("T", [("sound", "x")])
    assert io.BytesIO(document("T", [])).getvalue() == document("T", []), "the same report is the same file"


def test_the_course_keeps_every_finding_that_the_report_asks_for():
    lessons = {name for name in KEPT.values() if (ROOT / "solutions" / name).is_dir()}
    for name, lesson in KEPT.items():
        if lesson in lessons:
            source = (ROOT / "solutions" / lesson / f"{lesson}.py").read_text(encoding="utf-8")
            assert re.search(rf'keep\(\s*(name=)?"{name}"', source), f"{lesson} keeps {name}"


# ---- what the bank of answers found

def test_no_case_depends_on_the_way_of_rounding_a_half():
    for seed in range(40):
        assert not [facts for facts, in KEY.task("12.2").kind.cases(World(seed)) if 200 * facts["some"] % facts["people"] == 0 and 100 * facts["some"] % facts["people"]]


def test_a_card_about_a_trail_shows_one_line():
    found = verdict("12.9", lambda lines, lessons: [lesson for lesson in lessons if len(lines.get(lesson, {}).get("reason", "")) == 0])
    assert found.note == "case" and found.detail["case"].count("decision") == 1 and len(found.detail["case"]) < 210


def test_an_exception_in_the_draft_is_one():
    """Sentence b14 tells of divorced women who do not name need: in every world there are some, and it gives no number of them."""
    assert not re.search(r"\b(one|two|three|four|\d+)\b", load("abstract_draft").set_index("sentence").loc["b14", "text_en"], re.IGNORECASE)
    for seed in range(6):
        from fieldwork.evidence import evidence
        said, people = evidence(World(seed).table)
        divorced = set(people.loc[people["group"].eq("woman") & people["marital"].eq("divorced"), "informant_id"])
        assert len(divorced - set(said.loc[said["code"] == "ECON", "informant_id"])) > 1


def test_none_of_python_is_taken_for_the_word():
    assert verdict("12.1", right("12.1") | {"a7": None, "a8": None}).state == "right"
