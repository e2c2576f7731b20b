"""The tables: described, typed, and found by name from anywhere."""
import re

import pandas as pd
import pytest

from fieldwork import data, load, session, tables
from fieldwork.world import World, resolve


def test_every_file_is_described_and_every_description_has_its_file(course_root):
    described = {resource["path"] for resource in data.resources().values()}
    assert described == {path.name for path in (course_root / "datasets").glob("*.csv")}


@pytest.mark.parametrize("name", list(data.resources()))
def test_columns_are_those_described_in_both_languages(name):
    fields = data.fields(name)
    assert list(data.read(name).columns) == [field["name"] for field in fields]
    for field in fields:
        assert field["description"] and field["description_id"] and field["type"] in ("string", "integer", "number", "boolean", "date"), field
    assert data.resources()[name]["title"] and data.resources()[name]["title_id"]


@pytest.mark.parametrize("name", list(data.resources()))
def test_types_hold(name):
    for field in data.fields(name):
        column = data.read(name)[field["name"]]
        assert pd.api.types.is_datetime64_any_dtype(column) == (field["type"] == "date"), field["name"]


def test_a_wrong_name_is_answered_with_the_nearest():
    with pytest.raises(KeyError, match="Did you mean 'abstract_units'"):
        load("abstract_unit")


def test_a_table_speaks_the_language_of_the_lesson(monkeypatch):
    monkeypatch.setattr(session, "CURRENT", session.Session(language="id"))
    units = load("abstract_units")
    assert (units["text"] == units["text_id"]).all() and (units["text"] != units["text_en"]).any()
    assert set(tables().index) == set(data.resources())


def test_changing_a_table_changes_no_other_copy():
    first = load("abstract_units")
    first.loc[:, "text_en"] = "changed"
    assert not (load("abstract_units")["text_en"] == "changed").any()


def test_twins_have_other_dates_of_the_same_form():
    student, twin = World(0).table("articles"), World(7).table("articles")
    assert set(student["article_id"]) == set(twin["article_id"]) and list(student.columns) == list(twin.columns)
    merged = student.merge(twin, on="article_id", suffixes=("", "_twin"))
    assert (merged["valid_from"] != merged["valid_from_twin"]).mean() > 0.9
    ended = twin.dropna(subset=["valid_to"])
    assert (ended["valid_from"] <= ended["valid_to"]).all() and (twin["promulgated"] < twin["valid_from"]).all()
    assert resolve(World(7).ref("articles")).equals(twin)


def test_data_name_no_real_station_number_or_handle(course_root):
    text = "\n".join(path.read_text(encoding="utf-8") for path in (course_root / "datasets").glob("*.csv"))
    assert not re.search(r"Banyumas|Purwokerto|@\w{3,}\.|\b08\d{8,}\b|\b\d{16}\b", text.replace("@2008", "").replace("@2016", "").replace("@2024", ""))
