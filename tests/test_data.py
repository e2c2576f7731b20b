"""The tables: described, typed, found by name from anywhere, and given back when somebody spoilt their file."""
import re
import shutil
import sys
from datetime import date

import pandas as pd
import pytest

from fieldwork import data, load, session, tables, wording
from fieldwork import restore as restore_table
from fieldwork.show import Shown
from fieldwork.world import STUDENT, World, resolve

NAMES = list(data.resources())
WRITTEN, DRAWN = "vignettes", "interviews"  # one table of each kind; both have dates


@pytest.fixture(params=wording.LANGUAGES)
def language(request, monkeypatch):
    monkeypatch.setattr(session, "CURRENT", session.Session(language=request.param))
    return request.param


def test_every_file_is_described_and_every_description_has_its_file(course_root):
    described = {resource["path"] for resource in data.resources().values()}
    assert described == {path.name for path in (course_root / "datasets").glob("*.csv")}


@pytest.mark.parametrize("name", NAMES)
def test_columns_are_those_described_in_both_languages(name):
    fields = data.fields(name)
    assert list(data.read(name).columns) == [field["name"] for field in fields]
    for field in fields:
        assert field["description"] and field["description_id"] and field["type"] in ("string", "integer", "number", "boolean", "date"), field
    described = data.resource(name)
    assert described["title"] and described["title_id"] and bool(described.get("description")) == bool(described.get("description_id"))


@pytest.mark.parametrize("name", NAMES)
def test_types_hold(name):
    table = load(name)
    for field in data.fields(name):
        column = table[field["name"]]
        assert pd.api.types.is_datetime64_any_dtype(column) == (field["type"] == "date"), field["name"]
        assert str(column.dtype) == {"integer": "Int64", "boolean": "boolean"}.get(field["type"], str(column.dtype)), field["name"]
        assert isinstance(column.dtype, pd.CategoricalDtype) == bool(data.values(field)), field["name"]
        assert column.isna().equals(data.read(name)[field["name"]].isna()), f"{field['name']}: a value outside its list"


@pytest.mark.parametrize("name", NAMES)
def test_pandas_opens_a_file_without_options(name, course_root):
    path = course_root / "datasets" / data.resource(name)["path"]
    plain = pd.read_csv(path)
    assert list(plain.columns) == [field["name"] for field in data.fields(name)] and len(plain) == data.resource(name)["rows"]
    assert not path.read_bytes().startswith(b"\xef\xbb\xbf") and path.read_bytes().endswith(b"\n")


def test_categories_keep_the_order_of_their_list():
    channel = load("population")["channel"]
    assert list(channel.cat.categories) == ["mediated", "independent", "mixed"] and not channel.cat.ordered


def test_help_says_how_to_go_on():
    assert all(word in load.__doc__ for word in ('load("articles")', "tables()", 'tables("articles")', 'restore("articles")'))


@pytest.mark.parametrize("ask", [load, tables, restore_table])
def test_a_wrong_name_is_answered_with_the_nearest(ask, language):
    with pytest.raises(KeyError, match="'abstract_units'") as problem:
        ask("abstract_unit")
    assert str(problem.value).startswith({"en": "There is no table 'abstract_unit'. Did you mean", "id": "Tidak ada tabel 'abstract_unit'. Apakah"}[language])
    assert problem.value._render_traceback_() == [str(problem.value)]


def test_a_table_speaks_the_language_of_the_lesson(language):
    units = load("abstract_units")
    assert (units["text"] == units[f"text_{language}"]).all() and not (units["text_en"] == units["text_id"]).all()


# --- the catalogue and the codebooks ------------------------------------------------------------------

def test_the_catalogue_lists_every_table_in_the_language_of_the_lesson(language):
    listed = tables()
    heading = {"en": "what it holds", "id": "isi"}[language]
    assert list(listed.index) == NAMES and listed[heading].str.len().gt(10).all()
    assert "fictional" in listed.loc["abstract_units", heading] if language == "en" else "fiktif" in listed.loc["abstract_units", heading]


@pytest.mark.parametrize("name", NAMES)
def test_a_codebook_explains_every_column_that_load_gives(name, language):
    book = tables(name)
    meaning, kind, values = book.columns
    assert list(book.index) == list(load(name).columns)
    assert book[meaning].str.len().gt(1).all() and book[kind].str.len().gt(1).all()


def test_a_codebook_says_which_values_are_allowed_and_where_ids_lead():
    book = tables("interviews")
    assert book.loc["interviewer_role", "values"] == "police liaison, student, peer" and book.loc["informant_id", "values"] == "→ informants"
    assert book.loc["minutes", "values"] == "10 … 180" and book.loc["place", "kind"] == "one of a list"


def test_a_codebook_is_shown_whole_and_its_parts_are_ordinary_tables():
    page = tables("articles")
    html = page._repr_html_()
    assert "<caption" in html and "…</td>" not in html and page.iloc[0, 0] in html
    assert type(page.head(2)) is pd.DataFrame and type(page["meaning"]) is pd.Series


def test_show_hides_the_numbers_of_rows_and_keeps_an_index_that_says_something():
    table = pd.DataFrame({"text": ["a < b", "c"], "said_on": pd.to_datetime(["2024-05-02", None])})
    shown = Shown(table[table["text"] == "c"])._repr_html_()
    assert shown.count("<th ") == 2 and shown.count("<td ") == 2 and ">1<" not in shown
    assert "a &lt; b" in Shown(table)._repr_html_() and ">2024-05-02<" in Shown(table)._repr_html_()
    for index in (["p1", "p2"], pd.Index([3, 7], name="visit"), pd.MultiIndex.from_tuples([(1, 2), (1, 3)])):
        kept = Shown(table.set_axis(index))._repr_html_()
        assert kept.count("<th ") == kept.count("<td ") / 2 > 2 and f">{list(table.set_axis(index).index.get_level_values(-1))[0]}<" in kept


# --- spoilt files ---------------------------------------------------------------------------------------

@pytest.fixture
def datasets(course_root, tmp_path, monkeypatch):
    """A copy of datasets/ that may be spoilt; `load` and `restore` use it."""
    copy = tmp_path / "datasets"
    shutil.copytree(course_root / "datasets", copy)
    for module in (data, sys.modules["fieldwork.restore"]):
        monkeypatch.setattr(module, "folder", lambda: copy)
    data.read.cache_clear(), data.in_language.cache_clear(), data.resources.cache_clear()
    yield copy
    data.read.cache_clear(), data.in_language.cache_clear(), data.resources.cache_clear()


def day_first(text):
    return re.sub(r"\b(\d{4})-(\d\d)-(\d\d)\b", r"\3/\2/\1", text)


def with_semicolons(text):
    header, rest = text.split("\n", 1)
    return header.replace(",", ";") + "\n" + rest.replace(",", ";")


SPOILT = {  # what happened: (the bytes that stand there afterwards, what it is called)
    "Excel in Indonesian": (lambda text: with_semicolons(day_first(text)).replace("\n", "\r\n").encode("cp1252", "replace"), "spreadsheet"),
    "Excel, CSV UTF-8": (lambda text: with_semicolons(text).encode("utf-8-sig"), "spreadsheet"),
    "Excel, Unicode text": (lambda text: text.replace(",", "\t").encode("utf-16"), "spreadsheet"),
    "another encoding": (lambda text: text.replace("a", "é", 40).encode("cp1252", "replace"), "spreadsheet"),
    "dates the other way round": (lambda text: day_first(text).encode("utf-8"), "changed"),
    "dates the other way round, with Windows' line ends": (lambda text: day_first(text).replace("\n", "\r\n").encode("utf-8-sig"), "changed"),
    "one letter": (lambda text: text.replace("e", "x", 1).encode("utf-8"), "changed"),
    "the last row is gone": (lambda text: text[:text.rstrip().rindex("\n") + 1].encode("utf-8"), "changed"),
    "empty": (lambda text: b"", "changed")}


@pytest.mark.parametrize("name", [WRITTEN, DRAWN])
@pytest.mark.parametrize("what", SPOILT)
def test_a_spoilt_file_is_recognised_named_and_restored(what, name, datasets, language, capsys):
    path = datasets / f"{name}.csv"
    good = path.read_bytes()
    spoil, kind = SPOILT[what]
    bad = spoil(good.decode("utf-8"))
    path.write_bytes(bad)
    with pytest.raises(data.DamagedTable) as problem:
        load(name)
    assert str(problem.value) == wording.say("data", kind, name=name, file=path.name) and problem.value._render_traceback_() == [str(problem.value)]
    restore_table(name)
    kept = datasets / f"{name}.damaged-{date.today():%Y-%m-%d}.csv"
    assert path.read_bytes() == good and kept.read_bytes() == bad and kept.name in capsys.readouterr().out
    assert len(load(name)) == data.resource(name)["rows"]


def test_without_a_name_every_missing_or_spoilt_table_comes_back(datasets, capsys):
    good = {path.name: path.read_bytes() for path in datasets.glob("*.csv")}
    for path in datasets.glob("*.csv"):
        path.unlink()
    (datasets / f"{WRITTEN}.csv").write_bytes(b"nothing")
    with pytest.raises(data.DamagedTable, match="missing"):
        load(DRAWN)
    restore_table()
    assert {path.name: path.read_bytes() for path in datasets.glob("*.csv") if "damaged" not in path.name} == good
    capsys.readouterr()
    restore_table()
    assert "All tables are as they were delivered" in capsys.readouterr().out


def test_what_a_second_accident_changed_is_kept_too(datasets):
    for words in (b"first", b"second"):
        (datasets / f"{WRITTEN}.csv").write_bytes(words)
        restore_table(WRITTEN)
    assert {path.read_bytes() for path in datasets.glob(f"{WRITTEN}.damaged-*.csv")} == {b"first", b"second"}


@pytest.mark.parametrize("mark, end", [(b"", b"\r\n"), (b"\xef\xbb\xbf", b"\n"), (b"\xef\xbb\xbf", b"\r\n")])
def test_line_ends_and_the_mark_of_windows_are_no_damage(mark, end, datasets):
    for name in (WRITTEN, DRAWN):
        path = datasets / f"{name}.csv"
        before = load(name)
        path.write_bytes(mark + path.read_bytes().replace(b"\n", end))
        data.read.cache_clear(), data.in_language.cache_clear()
        assert load(name).equals(before)


def test_a_file_that_is_open_elsewhere_is_left_as_it_is(datasets, monkeypatch):
    path = datasets / f"{WRITTEN}.csv"
    path.write_bytes(b"open in a spreadsheet program")

    def locked(self, target):
        raise PermissionError(13, "The process cannot access the file")
    monkeypatch.setattr(type(path), "rename", locked)
    with pytest.raises(data.DamagedTable, match="close it in the spreadsheet program first"):
        restore_table(WRITTEN)
    assert path.read_bytes() == b"open in a spreadsheet program" and not list(datasets.glob(".part-*"))


def test_where_no_original_can_be_had_it_says_so_and_changes_nothing(datasets, monkeypatch):
    (datasets / "spoilt.zip").write_bytes(b"spoilt as well")
    monkeypatch.setattr(sys.modules["fieldwork.restore"], "spares", lambda: datasets / "spoilt.zip")
    (datasets / f"{WRITTEN}.csv").write_bytes(b"nothing")
    with pytest.raises(data.DamagedTable, match="download the course again"):
        restore_table(WRITTEN)
    assert (datasets / f"{WRITTEN}.csv").read_bytes() == b"nothing" and not list(datasets.glob("*.damaged-*"))


@pytest.mark.parametrize("content", [None, b"", b"{}", b"[1]", b"\xff\xfe{"])
def test_a_spoilt_description_is_one_sentence_too(content, datasets):
    description = datasets / "datapackage.json"
    description.unlink() if content is None else description.write_bytes(content)
    with pytest.raises(data.DamagedTable, match="datapackage.json .* missing or damaged"):
        load(WRITTEN)


def test_both_languages_have_the_same_messages_and_blanks():
    def flat(node, path=()):
        return {p: v for key, value in node.items() for p, v in (flat(value, (*path, key)) if isinstance(value, dict) else {(*path, key): value}).items()}
    english, indonesian = (flat(wording.catalogue(language)["data"]) for language in wording.LANGUAGES)
    assert english.keys() == indonesian.keys()
    for key in english:
        assert set(re.findall(r"{\w+}", english[key])) == set(re.findall(r"{\w+}", indonesian[key])) and "\n" not in english[key] + indonesian[key], key


# --- twins, and what must not be there ------------------------------------------------------------------

def test_changing_a_table_changes_no_other_copy():
    for name, column in (("abstract_units", "text_en"), ("population", "age")):
        first = load(name)
        first.loc[:, column] = "changed" if column == "text_en" else 99
        first["new"] = 1
        assert not (load(name)[column] == first[column].iloc[0]).any() and "new" not in load(name)


def test_twins_have_other_dates_of_the_same_form():
    student, twin = World().table("articles"), World(STUDENT + 7).table("articles")
    assert set(student["article_id"]) == set(twin["article_id"]) and list(student.columns) == list(twin.columns)
    merged = student.merge(twin, on="article_id", suffixes=("", "_twin"))
    assert (merged["valid_from"] != merged["valid_from_twin"]).mean() > 0.9
    ended = twin.dropna(subset=["valid_to"])
    assert (ended["valid_from"] <= ended["valid_to"]).all() and (twin["promulgated"] < twin["valid_from"]).all()
    assert resolve(World(STUDENT + 7).ref("articles")).equals(twin)


def test_data_name_no_real_station_number_or_handle(course_root):
    text = "\n".join(path.read_text(encoding="utf-8") for path in (course_root / "datasets").glob("*.csv"))
    text = re.sub(r"@(2008|2016|2024)\b|\b10\.\d{4,9}/[^\s,;\"]+", "", text)  # years of a wording; addresses of articles (DOI)
    assert not re.search(r"Banyumas|Purwokerto|@\w{3,}\.|\b08\d{8,}\b|\b\d{16}\b", text)
