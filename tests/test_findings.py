"""Findings kept for the report, and the work files that travel with a hand-in."""
import json
import sys

import numpy as np
import pytest

from fieldwork import code_quote, hand_in, keep, session, trail
from fieldwork.findings import FILE, kept, latest
from fieldwork.handin import CARRIED


@pytest.fixture(autouse=True)
def here(tmp_path, monkeypatch):
    (tmp_path / "course.py").touch()
    monkeypatch.chdir(tmp_path)
    monkeypatch.setattr(session, "CURRENT", session.Session(lesson="09-factors"))
    return tmp_path


def test_a_blank_is_named_and_nothing_written(here, capsys):
    for blank in ("name", "value", "sentence"):
        keep(**{"name": "a", "value": 1, "sentence": "s."} | {blank: ...})
        assert blank in capsys.readouterr().out
    keep("a", 1, "   ")
    assert "sentence" in capsys.readouterr().out and not kept() and not (here / "my-work" / FILE).exists()


def test_a_rerun_adds_nothing_and_a_new_value_keeps_the_old(here, capsys):
    for value in (0.1 + 0.2, np.float64(0.3), 0.3):
        keep("econ", value, "Of 60 women,\n18 said so.", "\"I had to\"")
    assert len(kept()) == 1 and latest()["econ"]["value"] == "0.3" and latest()["econ"]["sentence"] == "Of 60 women, 18 said so."
    assert "already" in capsys.readouterr().out
    keep("econ", 0.4, "Of 60 women, 24 said so.")
    keep("agency", {"A": 1}, "x")
    assert [entry["value"] for entry in kept()] == ["0.3", "0.4", "{'A': 1}"] and list(latest()) == ["econ", "agency"]


def test_a_file_that_cannot_be_written_is_said(here, capsys, monkeypatch):
    monkeypatch.setattr(sys.modules["fieldwork.findings"], "add_row", lambda *told: (_ for _ in ()).throw(PermissionError()))
    keep("econ", 1, "s.")
    assert FILE in capsys.readouterr().out


def handed_in(here, monkeypatch, content):
    notebook = here / "09-factors.ipynb"
    notebook.write_text(content, encoding="utf-8")
    monkeypatch.setenv("JPY_SESSION_NAME", str(notebook))
    hand_in()
    return (here / "my-work" / "hand-in").glob("*.ipynb").__next__().read_text(encoding="utf-8")


def test_the_hand_in_carries_the_students_work_and_no_log_of_the_desk(here, monkeypatch):
    trail("a", "b", "c", "d")
    keep("econ", 0.3, "s.")
    code_quote("V31-en", "I", "ECON", nth=1)
    text = handed_in(here, monkeypatch, json.dumps({"cells": [{"source": "perempuan é"}], "metadata": {"kernelspec": {}}, "nbformat": 4, "nbformat_minor": 5}))
    files = json.loads(text)["metadata"][CARRIED]["files"]
    assert set(files) == {"audit-trail.csv", "findings.csv", "codings/me.csv"}
    assert files["codings/me.csv"].startswith("doc,coder,start,end,code,text,memo,id,created") and "V31-en" in files["codings/me.csv"]
    assert json.loads(text)["cells"] == [{"source": "perempuan é"}]


@pytest.mark.parametrize("content", ["not json", "[]", "{}", '{"metadata": 3}'])
def test_what_is_no_notebook_is_copied_as_it_is(here, monkeypatch, content):
    assert handed_in(here, monkeypatch, content) == content
