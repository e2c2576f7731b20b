"""The tables written by hand for the field lessons: whole in both languages, without answers, and citing only real works."""
import re

import pandas as pd
import pytest

from fieldwork import data

COLUMNS = {
    "questions": ["question_id", "asked_of", "text_en", "text_id", "place_in_guide"],
    "field_situations": ["situation_id", "text_en", "text_id", "who"],
    "consent_forms": ["form_id", "version", "text_en", "text_id"],
    "recommendations": ["recommendation_id", "text_en", "text_id", "addressee_as_written_en", "addressee_as_written_id"],
}
ROWS = {"questions": 20, "field_situations": 14, "consent_forms": 6, "recommendations": 20}
WORDS = {"questions": (5, 25), "field_situations": (40, 80), "consent_forms": (60, 120), "recommendations": (8, 40)}
ENGLISH, INDONESIAN = r"\b(the|and|of|to|you|they|with|what)\b", r"\b(yang|dan|di|itu|untuk|tidak|dengan|apa|agar|kepada|sebab|anda)\b"
FIELDS = {"year": "year", "title": "title", "volume": "volume", "issue": "number", "pages": "pages", "doi": "doi"}
KINDS = {"article": "article", "incollection": "chapter", "phdthesis": "thesis"}
LAW = {"legislation", "jurisdiction"}


@pytest.fixture(scope="module")
def bibliography(course_root):
    """{key: (kind, {field: plain text})} of datasets/references.bib."""
    text = course_root.joinpath("datasets", "references.bib").read_text(encoding="utf-8")
    found = re.findall(r"^@(\w+)\{([\w-]+),\n(.*?)^\}$", text, re.MULTILINE | re.DOTALL)
    assert len(found) == len(re.findall(r"^@", text, re.MULTILINE)) == len({key for _, key, _ in found})
    return {key: (kind, {name: plain(value) for name, value in re.findall(r"^  (\w+) = \{(.*)\},?$", body, re.MULTILINE)}) for kind, key, body in found}


def plain(value):
    """A field of the bibliography as a reader sees it."""
    return re.sub(r"[{}]", "", value).replace(r"\&", "&").replace("--", "–")


def words(text):
    return len(re.findall(r"[^\W_]+(?:[-'’][^\W_]+)*", text))


@pytest.mark.parametrize("name", COLUMNS)
def test_rows_are_whole_and_told_apart_and_no_column_holds_an_answer(name):
    table = data.read(name)
    assert list(table.columns) == COLUMNS[name] and len(table) == ROWS[name]
    assert table.notna().all(axis=None)
    for column in (COLUMNS[name][0], "text_en", "text_id"):
        assert table[column].is_unique and (table[column].astype(str) == table[column].astype(str).str.strip()).all()


@pytest.mark.parametrize("name", COLUMNS)
def test_texts_have_their_length_and_their_language(name):
    least, most = WORDS[name]
    for row in data.read(name).itertuples():
        assert least <= words(row.text_en) <= most and least <= words(row.text_id) <= most, row
        if words(row.text_id) >= 15:
            assert not re.search(ENGLISH, row.text_id.lower()) and re.search(INDONESIAN, row.text_id.lower()), row
            assert re.search(ENGLISH, row.text_en.lower()), row


@pytest.mark.parametrize("name", [*COLUMNS, "literature"])
def test_a_table_keeps_its_own_constraints(name):
    for field in data.fields(name):
        column, rules = data.read(name)[field["name"]], field.get("constraints", {})
        assert not rules.get("required") or column.notna().all()
        assert not rules.get("unique") or column.is_unique
        assert "enum" not in rules or set(column.dropna()) <= set(rules["enum"]), field["name"]
        assert "pattern" not in rules or column.dropna().str.fullmatch(rules["pattern"]).all(), field["name"]
        assert "minimum" not in rules or column.dropna().between(rules["minimum"], rules["maximum"]).all()


@pytest.mark.parametrize("name", COLUMNS)
def test_nobody_can_be_called_paid_or_quoted_a_price(name):
    text = "\n".join(data.read(name).astype(str).agg(" ".join, axis=1))
    assert not re.search(r"\bRp|\bIDR|@\w|https?:|\d{6,}|\b(pelacur|lonte|oknum|terjerumus)\b", text, re.IGNORECASE)


def test_every_question_group_is_asked_and_a_question_asks_once():
    questions = data.read("questions")
    assert set(questions["asked_of"]) == {"police", "woman", "community", "official", "outreach", "academic"}
    assert (questions[["text_en", "text_id"]].apply(lambda column: column.str.count(r"\?")) == 1).all(axis=None)


def test_situations_are_dated_and_forms_were_there_before_they_were_signed():
    assert data.read("field_situations")["text_en"].str.match(r"\d{1,2} [A-Z][a-z]+ 202[56], ").all()
    forms, consents = data.read("consent_forms").set_index("form_id"), data.read("consents")
    assert set(consents["form_version"].dropna()) <= set(forms.index)
    assert (forms["version"] < consents["date"].min()).all()


def test_an_addressee_is_written_in_both_languages():
    table = data.read("recommendations")
    pairs = table[["addressee_as_written_en", "addressee_as_written_id"]].drop_duplicates()
    assert pairs["addressee_as_written_en"].is_unique and pairs["addressee_as_written_id"].is_unique


def test_literature_holds_the_works_of_the_bibliography_and_no_other(bibliography):
    literature = data.read("literature")
    assert list(literature["ref_id"]) == [key for key, (kind, _) in bibliography.items() if kind not in LAW]
    assert "seed" not in bibliography


def test_literature_and_bibliography_agree_in_every_fact(bibliography):
    for row in data.read("literature").to_dict("records"):
        kind, entry = bibliography[row["ref_id"]]
        people = entry.get("author", entry.get("editor"))
        people = people if row["ref_id"] == "keppkn2017" else people.replace(" and ", "; ")  # a committee with no "and" to split at
        stated = {column: "" if pd.isna(row[column]) else str(row[column]) for column in (*FIELDS, "container")}
        assert stated.pop("container") == entry.get("journal", entry.get("booktitle", ""))
        assert stated == {column: entry.get(name, "") for column, name in FIELDS.items()}
        assert row["authors"] == people
        assert row["type"] == KINDS.get(kind, "book" if "author" in entry else "edited book")


def test_statutes_of_the_bibliography_are_those_of_the_norms(bibliography):
    known = {f"uu{row.number}-{row.year}" for row in data.read("norms").itertuples() if row.norm_id.startswith("uu-")}
    assert {key for key, (kind, _) in bibliography.items() if kind == "legislation"} <= known
