"""The one source and its editions: same bytes twice, and a clear refusal for each fault."""
import json
import os
import subprocess
import sys

import nbformat
import pytest
from tiny import KEY, PROSE, SOURCE, graded, write_course

from classroom import build, weave
from classroom.errors import CourseError

NAME = "90-tiny"


def built(root, language="en"):
    build.build_lesson(root, NAME, (language,))
    return nbformat.read(root / "notebooks" / language / NAME / f"{NAME}.ipynb", as_version=4)


def cell(notebook, name):
    return next(c for c in notebook.cells if c.id == name)


def test_a_release_holds_the_starter_and_none_of_the_solution(tmp_path):
    write_course(tmp_path)
    release = built(tmp_path)
    assert cell(release, "answer-90-1").source == "share = ..."
    assert cell(release, "answer-90-2").source.endswith('"""Twice `number`."""\n    ...')
    assert cell(release, "manual-90-3").source == "Write here."
    assert cell(release, "check-90-1").metadata["editable"] is False
    assert "raises-exception" in cell(release, "check-90-1").metadata["tags"]


def test_editions_differ_in_prose_and_language_line_only(tmp_path):
    write_course(tmp_path)
    english, indonesian = built(tmp_path, "en"), built(tmp_path, "id")
    assert [c.id for c in english.cells] == [c.id for c in indonesian.cells]
    assert cell(indonesian, "title").source == "# 90 · Pelajaran kecil"
    assert cell(indonesian, "manual-90-3").source == "Tulis di sini."
    assert 'language="id"' in cell(indonesian, "setup").source
    for a, b in zip(english.cells, indonesian.cells):
        if a.cell_type == "code" and a.id != "setup":
            assert a.source == b.source and a.metadata == b.metadata


def test_the_source_with_solutions_keeps_the_mark_scheme(tmp_path):
    write_course(tmp_path)
    built(tmp_path, "id")
    source = nbformat.read(tmp_path / "build" / "id" / NAME / f"{NAME}.ipynb", as_version=4)
    assert "Empat poin" in cell(source, "manual-90-3").source


@pytest.mark.slow
def test_the_same_bytes_whatever_the_locale_hash_seed_or_time(tmp_path):
    outcomes = set()
    for seed, locale in (("1", "C"), ("2", "C.UTF-8")):
        root = tmp_path / seed
        write_course(root)
        environment = os.environ | {"PYTHONHASHSEED": seed, "LC_ALL": locale, "TZ": f"Etc/GMT-{seed}", "COURSE_ROOT": str(root)}
        subprocess.run([sys.executable, "-m", "classroom.cli", "build"], check=True, env=environment, capture_output=True)
        outcomes.add(tuple(path.read_bytes() for path in sorted(root.glob("notebooks/**/*.ipynb"))))
    assert len(outcomes) == 1 and len(outcomes.pop()) == 2


def test_check_says_which_cell_is_stale(tmp_path):
    folder = write_course(tmp_path)
    built(tmp_path), built(tmp_path, "id")
    build.check_lesson(tmp_path, NAME)
    source = folder / f"{NAME}.py"
    source.write_text(SOURCE.replace("Twice `number`", "Two times `number`"), encoding="utf-8")
    with pytest.raises(CourseError, match="'answer-90-2' is stale"):
        build.check_lesson(tmp_path, NAME)


def test_check_says_when_the_sealed_key_is_stale(tmp_path):
    folder = write_course(tmp_path)
    built(tmp_path), built(tmp_path, "id")
    (folder / "key.py").write_text(KEY.replace("right=0.3125", "right=0.25"), encoding="utf-8")
    with pytest.raises(CourseError, match="sealed key is stale"):
        build.check_lesson(tmp_path, NAME)


FAULTS = {
    "a cell without a name": (SOURCE.replace(' name="setup"', ""), KEY, PROSE, "has no name"),
    "two cells of one name": (SOURCE.replace('name="setup"', 'name="title"'), KEY, PROSE, "two cells are named 'title'"),
    "no translation": (SOURCE, KEY, {"title": "# Judul"}, "'manual-90-3' has no translation"),
    "translation of nothing": (SOURCE, KEY, PROSE | {"ghost": "Hantu"}, "'ghost' that the lesson does not have"),
    "graded cell without a key": (SOURCE + f'\n# %% {graded("check-90-9", points=1)}\ncheck("90.9", share)\n', KEY, PROSE, "'check-90-9' is graded but key.py"),
    "key without a graded cell": (SOURCE, KEY.replace('manual={"90.3": 4}', 'manual={"90.3": 4, "90.4": 1}'), PROSE, "'manual-90-4' but the lesson"),
    "points that differ": (SOURCE, KEY.replace("points=2", "points=1"), PROSE, "'check-90-1' is worth 2 points, in key.py 1"),
    "points that do not add up": (SOURCE, KEY.replace("points=9", "points=10"), PROSE, "add up to 9 points, the key says 10"),
    "a check of another task": (SOURCE.replace('check("90.1", share)', 'check("90.2", share)'), KEY, PROSE, "'check-90-1' must hold exactly one line"),
    "a solution line in the prose": (SOURCE.replace("# # 90 · A tiny lesson", "# # 90 · A tiny lesson\n#\n# share = (0.3125 + 0.3125) / 2"), KEY, PROSE, "line of the solution of cell 'answer-90-1'"),
    "the right number in the prose": (SOURCE.replace("A tiny lesson", "About 0.3125 of them"), KEY, PROSE, "shows the right answer of task 90.1"),
    "an unknown key": (SOURCE, KEY.replace('Key("90-tiny"', 'Key("91-other"'), PROSE, "says it is the key of '91-other'"),
}


@pytest.mark.parametrize("fault", FAULTS)
def test_build_refuses(tmp_path, fault):
    source, key, prose, complaint = FAULTS[fault]
    write_course(tmp_path, source, key, prose)
    with pytest.raises(CourseError, match=complaint.replace("(", r"\(")) as problem:
        build.build_lesson(tmp_path, NAME)
    assert NAME in str(problem.value) and "\n" not in str(problem.value)
    assert not list(tmp_path.glob("notebooks/**/*.ipynb"))


def test_a_changed_english_paragraph_makes_its_translation_stale(tmp_path):
    folder = write_course(tmp_path)
    (folder / f"{NAME}.py").write_text(SOURCE.replace("A tiny lesson", "A small lesson"), encoding="utf-8")
    with pytest.raises(CourseError, match="'title' changed in English"):
        build.build_lesson(tmp_path, NAME)
    assert weave.stamp(folder) == ["title"]
    build.build_lesson(tmp_path, NAME)


def test_a_notebook_that_was_worked_in_is_kept(tmp_path, capsys):
    write_course(tmp_path)
    release = built(tmp_path)
    path = tmp_path / "notebooks" / "en" / NAME / f"{NAME}.ipynb"
    cell(release, "answer-90-1").source = "share = 0.4"
    cell(release, "check-90-1").outputs = [nbformat.v4.new_output("stream", text="not yet")]
    nbformat.write(release, path)
    built(tmp_path)
    kept = list(path.parent.glob("*-worked-*.ipynb"))
    assert len(kept) == 1 and "share = 0.4" in kept[0].read_text(encoding="utf-8") and "kept as" in capsys.readouterr().out


def test_the_seal_holds_no_answer(tmp_path):
    write_course(tmp_path)
    built(tmp_path)
    seal = (tmp_path / "src" / "fieldwork" / "sealed" / f"{NAME}.json").read_text(encoding="utf-8")
    tasks = json.loads(seal)["tasks"]
    assert "0.3125" not in seal and tasks["90.2"]["cases"][0] == ["0", [2]]
    assert all(len(token) == 12 for token in tasks["90.1"]["right"][""])


def test_two_commands_used_wrongly(course_root):
    def status(*words):
        return subprocess.run([sys.executable, "-m", "classroom.cli", *words], capture_output=True, text=True, cwd=course_root)

    unknown = status("build", "99-nothing")
    assert unknown.returncode == 1 and unknown.stderr.count("\n") == 1 and "no lesson '99-nothing'" in unknown.stderr
    assert status("bake").returncode == 2


@pytest.mark.slow
@pytest.mark.skipif(os.name == "nt", reason="a pipe of POSIX")
def test_a_reader_who_goes_away_gets_a_line_and_no_traceback(course_root):
    """`course build | head -1`."""
    with subprocess.Popen([sys.executable, "-u", "-m", "classroom.cli", "build", "--check"], stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, cwd=course_root) as command:
        command.stdout.readline()
        command.stdout.close()
        said = command.stderr.read()
    assert command.returncode == 1 and said == "course build: stopped, because nobody reads what it prints; nothing is lost, run it again to go on.\n"
