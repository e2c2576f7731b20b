"""datasets/ as a Frictionless data package: valid, with its keys, checksums, licence and spare copies."""
import json
import shutil

import pytest

from classroom import stamp
from classroom.errors import CourseError
from fieldwork import data
from fieldwork.world import DRAWN, STUDENT

PLANTED = {("codings", "segment_id")}  # holds ids of no segment on purpose (datasets/WORLD.md)


def validated(datasets):
    """(whether the package is valid, [(table, kind of error), …])."""
    import frictionless
    report = frictionless.validate(str(datasets / "datapackage.json"))
    return report.valid, [(task.name, error.type) for task in report.tasks for error in task.errors]


@pytest.fixture
def datasets(course_root, tmp_path):
    (tmp_path / "src").mkdir()
    shutil.copytree(course_root / "src" / "fieldwork", tmp_path / "src" / "fieldwork")
    return shutil.copytree(course_root / "datasets", tmp_path / "datasets")


def test_frictionless_finds_nothing_wrong(course_root):
    assert validated(course_root / "datasets") == (True, [])


FAULTS = {  # what is done to a file: (table, from, to, what Frictionless calls it)
    "an id of no instrument": ("articles", "UU1/2023", "UU1/1823", "foreign-key"),
    "an id twice": ("informants", "N02", "N01", "primary-key"),
    "a value outside its list": ("population", "mediated", "mediate", "constraint-error"),
    "a date that is none": ("interviews", "2025-", "2025 ", "type-error")}


@pytest.mark.parametrize("what", FAULTS)
def test_frictionless_would_notice(what, datasets):
    table, was, now, kind = FAULTS[what]
    path = datasets / f"{table}.csv"
    text = path.read_text(encoding="utf-8")
    if kind in ("foreign-key", "primary-key"):
        was, now = _ids(text, kind, was, now)
    assert was in text
    path.write_text(text.replace(was, now, 1), encoding="utf-8", newline="\n")
    assert (table, "hash-count") in validated(datasets)[1]
    stamp.stamp(datasets.parent)
    assert (table, kind) in validated(datasets)[1]


def _ids(text, kind, was, now):
    """(a line, the line spoilt): its reference to another table, or its own id."""
    first, second = text.splitlines()[1:3]
    if kind == "primary-key":
        return "\n" + second, "\n" + first.split(",")[0] + "," + second.split(",", 1)[1]
    cells = first.split(",")
    return "\n" + first, "\n" + ",".join([cells[0], "nowhere", *cells[2:]])


def test_every_table_has_a_primary_key_and_every_reference_is_declared():
    keys = {}
    for name, found in data.resources().items():
        keys.setdefault(tuple(found["schema"]["primaryKey"]), name)  # where an id is at home: the first table that it identifies
    for name, found in data.resources().items():
        declared = {key["fields"][0] for key in found["schema"].get("foreignKeys", [])}
        for field in found["schema"]["fields"]:
            home = keys.get((field["name"],))
            refers = home not in (None, name) and field["name"].endswith("_id") and field["name"][:-3] not in data.in_both(name)
            assert not refers or field["name"] in declared or (name, field["name"]) in PLANTED, (name, field["name"], home)


def test_the_package_says_what_it_is_in_both_languages_and_under_which_licence(course_root):
    package = json.loads((course_root / "datasets" / "datapackage.json").read_text(encoding="utf-8"))
    assert all(package[key] and package[f"{key}_id"] for key in ("title", "description"))
    assert [licence["name"] for licence in package["licenses"]] == ["CC-BY-4.0"]
    assert package["seed"] == STUDENT


def test_checksums_and_spare_copies_are_those_of_the_files(course_root):
    datasets = course_root / "datasets"
    assert not stamp.stale(course_root), "run: course world --stamp"
    written = {found["path"]: (datasets / found["path"]).read_bytes().replace(b"\r\n", b"\n") for name, found in data.resources().items() if name not in DRAWN}
    assert stamp.packed(course_root) == written, "run: course world --stamp"
    assert (course_root / "src" / "fieldwork" / "originals.zip").stat().st_size < 400_000


def test_stamping_twice_changes_nothing_and_a_changed_table_is_named(datasets):
    before = {path.name: path.read_bytes() for path in datasets.iterdir() if path.is_file()}
    assert stamp.stamp(datasets.parent) == [] and {path.name: path.read_bytes() for path in datasets.iterdir() if path.is_file()} == before
    with (datasets / "vignettes.csv").open("a", encoding="utf-8", newline="\n") as file:
        file.write("V99,,,2026-01-01,2026-01-02,here,,\n")
    assert stamp.stamp(datasets.parent) == ["vignettes"] and stamp.stale(datasets.parent) == []
    assert b"V99" in stamp.packed(datasets.parent)["vignettes.csv"]


def test_windows_line_ends_do_not_make_a_checksum_stale(datasets):
    for path in datasets.glob("*.csv"):
        path.write_bytes(path.read_bytes().replace(b"\n", b"\r\n"))
    assert stamp.stale(datasets.parent) == []


@pytest.mark.parametrize("spoil, complaint", [
    (lambda folder: (folder / "norms.csv").unlink(), "norms.csv is described"),
    (lambda folder: (folder / "norms.csv").write_bytes("norm_id;t\xeftle".encode("cp1252")), "norms.csv is not UTF-8"),
    (lambda folder: (folder / "datapackage.json").write_text("{", encoding="utf-8"), "datapackage.json cannot be read")])
def test_a_file_that_cannot_be_stamped_is_named_in_one_line(spoil, complaint, datasets):
    spoil(datasets)
    with pytest.raises(CourseError, match=complaint) as problem:
        stamp.stamp(datasets.parent)
    assert "\n" not in str(problem.value)
