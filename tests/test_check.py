"""What a student sees: cards, quiet errors, predictions kept, a hand-in that loses nothing."""
import json
import os
import re
import subprocess
import sys
import time

import pytest

from fieldwork import kinds, session, wording
from fieldwork.card import as_html, as_text, explain
from fieldwork.check import NotYet, check
from fieldwork.handin import hand_in
from fieldwork.judge import judge
from fieldwork.key import Task
from fieldwork.opening import lesson
from fieldwork.plain import to_plain

TASKS = {task.id: task.seal("90-tiny", (0,)) for task in (
    Task("90.1", kinds.number(), points=2, right=0.3125, wrong={"half": 0.5}),
    Task("90.2", kinds.choices(keys=["a", "b"], options=["x", "y"]), points=3, right={"a": "x", "b": "y"}, none_below=0.0),
    Task("90.3", kinds.prediction(low=0), points=1))}


@pytest.fixture
def opened(monkeypatch, tmp_path):
    """An open lesson in a course folder of its own."""
    monkeypatch.setattr(session, "CURRENT", session.Session(lesson="90-tiny", tasks=TASKS))
    monkeypatch.chdir(tmp_path)
    (tmp_path / "course.py").write_text("", encoding="utf-8")
    return tmp_path


def test_a_right_answer_returns_nothing_and_a_partly_right_one_its_points(opened, capsys):
    assert check("90.1", 0.3125) is None
    assert "Task 90.1: right · 2 of 2 points" in capsys.readouterr().out
    points = check("90.2", {"a": "x", "b": "x"})
    assert repr(points) == "1.5", "nbgrader gives full marks for anything that does not read as a plain number"
    assert "1.5 of 3 points" in points._repr_html_()


def test_a_wrong_answer_raises_one_quiet_line(opened, capsys):
    with pytest.raises(NotYet) as problem:
        check("90.1", 31.25)
    assert "per cent" in capsys.readouterr().out
    assert problem.value._render_traceback_() == ["Task 90.1: not yet. The card above says why."]


def test_check_before_the_lesson_is_open_says_what_to_run(monkeypatch):
    monkeypatch.setattr(session, "CURRENT", session.Session())
    with pytest.raises(NotYet, match="Run the first code cell"):
        check("90.1", 1)


def test_an_unknown_task_and_an_unknown_lesson_are_named(opened):
    with pytest.raises(NotYet, match="no task 90.7"):
        check("90.7", 1)
    with pytest.raises(ValueError, match="'en' or 'id'"):
        lesson("90-tiny", language="fr")


def test_predictions_are_kept_and_never_overwritten(opened):
    check("90.3", 4), check("90.3", 4), check("90.3", 6)
    kept = json.loads((opened / "my-work" / "predictions.json").read_text(encoding="utf-8"))
    assert [entry["answer"] for entry in kept] == [["number", 4.0], ["number", 6.0]]


def test_a_prediction_in_a_read_only_folder_still_counts(opened, monkeypatch):
    monkeypatch.setattr("fieldwork.work.folder", lambda: (_ for _ in ()).throw(PermissionError("read-only")))
    assert check("90.3", 4) is None


def saved_notebook(folder, monkeypatch):
    notebook = folder / "90-tiny.ipynb"
    notebook.write_text("{}", encoding="utf-8")
    monkeypatch.setenv("JPY_SESSION_NAME", str(notebook))
    return notebook


def test_hand_in_copies_the_saved_notebook_and_keeps_every_copy(opened, monkeypatch, capsys):
    notebook = saved_notebook(opened, monkeypatch)
    check("90.1", 0.3125)
    os.utime(notebook, (time.time() + 5, time.time() + 5))
    hand_in()
    monkeypatch.setattr(time, "strftime", lambda pattern: "2026-12-01_101112")
    hand_in()
    assert len(list((opened / "my-work" / "hand-in").glob("90-tiny_*.ipynb"))) == 2
    assert "Ready to upload" in capsys.readouterr().out


def test_hand_in_asks_for_a_save_first(opened, monkeypatch, capsys):
    notebook = saved_notebook(opened, monkeypatch)
    os.utime(notebook, (time.time() - 60, time.time() - 60))
    check("90.1", 0.3125)
    hand_in()
    assert "Press Ctrl+S" in capsys.readouterr().out and not (opened / "my-work").exists()


def test_hand_in_without_a_known_notebook_says_how_to_upload(opened, monkeypatch, capsys):
    monkeypatch.delenv("JPY_SESSION_NAME", raising=False)
    hand_in()
    assert "upload the .ipynb file itself" in capsys.readouterr().out


@pytest.mark.parametrize("language", wording.LANGUAGES)
def test_a_card_says_its_state_in_words_and_escapes_what_a_student_wrote(language):
    verdict = judge(TASKS["90.2"], to_plain({"a": "<b>&", "b": "y"}))
    html = as_html(explain("90-tiny", "90.2", verdict, language))
    assert "&lt;b&gt;&amp;" in html and "<b>" not in html and f'lang="{language}"' in html
    assert re.search("partly right|sebagian benar", html)
    assert "1,5" in as_text(explain("90-tiny", "90.2", verdict, "id"))


def paths(node, prefix=()):
    """Every message of a catalogue with the placeholders it uses."""
    node = dict(enumerate(node)) if isinstance(node, list) else node
    if isinstance(node, str):
        return {prefix: sorted(re.findall(r"(?<!{){(\w+)}", node))}
    return {path: names for key, inner in node.items() for path, names in paths(inner, (*prefix, key)).items()}


def test_both_languages_have_the_same_messages_with_the_same_placeholders():
    english, indonesian = (paths(wording.catalogue(language)) for language in wording.LANGUAGES)
    assert english == indonesian


@pytest.mark.parametrize("language", wording.LANGUAGES)
def test_reasons_are_short_and_speak_to_a_person(language):
    notes = wording.catalogue(language)["common"]["notes"]
    for name, note in notes.items():
        words = " ".join(note.values()).split()
        assert len(words) <= 45, name
        assert note["did"] and "Error" not in " ".join(words), name


def test_every_note_the_kinds_can_give_has_a_message():
    import inspect
    from fieldwork import judge as judge_module
    from fieldwork.kinds import base, compound, many, ordering, single
    source = "".join(inspect.getsource(module) for module in (base, compound, many, ordering, single, judge_module))
    notes = set(re.findall(r'Misfit\(\s*"(\w+)"', source)) | set(re.findall(r'\(\("?(\w+)", \{', source)) | {"percent", "sign", "twin", "case", "other", "strange"}
    assert notes <= set(wording.catalogue("en")["common"]["notes"])


def test_importing_fieldwork_stays_light():
    heavy = "import sys, fieldwork; print([m for m in ('matplotlib', 'ipywidgets', 'anywidget', 'nbgrader', 'IPython', 'nbformat') if m in sys.modules])"
    assert subprocess.run([sys.executable, "-c", heavy], capture_output=True, text=True, check=True).stdout.strip() == "[]"


def test_students_code_never_imports_the_classroom():
    from pathlib import Path

    import fieldwork
    for file in Path(fieldwork.__file__).parent.rglob("*.py"):
        assert not re.search(r"^\s*(from|import) classroom", file.read_text(encoding="utf-8"), re.MULTILINE), file
