"""The audit trail: four texts or nothing, no line lost, the latest line of a lesson counts."""
import sys

import pytest

from fieldwork import session, trail
from fieldwork.trail import FILE, entries, latest

LINE = {"decision": "seeds from two channels", "alternative": "seeds from one", "reason": "it stays in its corner", "effect": "agency .22 instead of .07"}


@pytest.fixture(autouse=True)
def here(tmp_path, monkeypatch):
    (tmp_path / "course.py").touch()
    monkeypatch.chdir(tmp_path)
    monkeypatch.setattr(session, "CURRENT", session.Session(lesson="03-sampling"))
    return tmp_path


def test_a_blank_is_named_and_nothing_written(here, capsys):
    trail(**LINE | {"effect": ...})
    assert "effect" in capsys.readouterr().out and not entries()
    trail(**LINE | {"reason": "  "})
    assert "reason" in capsys.readouterr().out and not entries()


def test_a_line_is_added_once(here, capsys):
    trail(**LINE)
    trail(**LINE)
    assert [entry["decision"] for entry in entries()] == [LINE["decision"]]
    assert "already" in capsys.readouterr().out


def test_a_decision_told_anew_keeps_the_old_line(here):
    trail(**LINE)
    trail(**LINE | {"reason": "homophily,\n\"corner\""})
    session.CURRENT.lesson = "01-question"
    trail(**LINE)
    assert len(entries()) == 3 and list(latest()) == ["01-question", "03-sampling"]
    assert latest()["03-sampling"]["reason"] == 'homophily, "corner"'


def test_a_file_that_cannot_be_written_is_said(here, capsys, monkeypatch):
    monkeypatch.setattr(sys.modules["fieldwork.trail"], "add_row", lambda *told: (_ for _ in ()).throw(PermissionError()))
    trail(**LINE)
    assert FILE in capsys.readouterr().out


def test_a_spreadsheet_may_have_saved_it(here):
    trail(**LINE)
    file = here / "my-work" / FILE
    file.write_bytes(file.read_bytes().replace(b"\r\n", b"\n"))
    trail(**LINE | {"effect": "none that I could see"})
    assert len(entries()) == 2
