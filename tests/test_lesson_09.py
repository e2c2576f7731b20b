"""Lesson 09: right answers in many forms, every known misconception, the map, and the truth that opens last."""
import json

import numpy as np
import pandas as pd
import pytest

from fieldwork import load, unlock, wording
from fieldwork.displays import factor_map, factor_map_figure
from fieldwork.evidence import evidence, shares_by
from fieldwork.unlock import FILE
from fieldwork.unlock import unchosen
from fieldwork.world import World
from lesson_checks import Lesson, merged, typed

HERE = Lesson("09-factors")
KEY, SEALED, TWINS, verdict = HERE.key, HERE.sealed, HERE.twins, HERE.verdict
GUESSES = {"econ_women": .6, "lifestyle_police": .4, "lifestyle_women": .3, "agency_women": .2}


def right(task_id):
    """A right answer to a task, as a student would type it."""
    task = KEY.task(task_id)
    return GUESSES if task_id == "9.0" else task.right if task_id == "9.1" else typed(task.answer())


@pytest.mark.parametrize("task_id", HERE.tasks)
def test_the_right_answer_earns_everything(task_id):
    for sealed in (SEALED, TWINS):
        found = verdict(task_id, right(task_id), sealed)
        assert (found.state, found.points) == ("right", KEY.task(task_id).points)


def by_loop(speakers, people):
    return sum(1 for person in people if person in speakers) / len(people)


def by_pandas(speakers, people):
    return pd.Series(people).isin(speakers).mean()


def in_numpy(speakers, people):
    return np.float32(len(np.intersect1d(speakers, people)) / len(people))


def in_percent_text(speakers, people):
    return str(round(by_loop(speakers, people), 3))


@pytest.mark.parametrize("function", [by_loop, by_pandas, in_numpy, in_percent_text])
def test_any_way_of_sharing_passes_on_all_twins(function):
    assert verdict("9.1", function).state == verdict("9.1", function, TWINS).state == "right"


RIGHT_FORMS = [
    ("9.0", pd.Series(GUESSES)), ("9.0", dict.fromkeys(GUESSES, 1)),
    ("9.2", pd.DataFrame(right("9.2")).T), ("9.2", pd.DataFrame(right("9.2")).T.round(2)), ("9.2", right("9.2")), ("9.2", pd.DataFrame(right("9.2"))),
    ("9.3", pd.Series(right("9.3"))), ("9.3", {code: label.title() for code, label in right("9.3").items()}),
    ("9.4", sorted(right("9.4"))), ("9.4", pd.Index(sorted(right("9.4")))), ("9.4", ", ".join(sorted(right("9.4")))),
    ("9.5", {name: np.int64(place) for name, place in right("9.5").items()}), ("9.5", pd.Series(right("9.5")).astype(float)),
    ("9.6", np.float64(right("9.6"))), ("9.6", round(right("9.6"), 2)),
    ("9.7", {name: label.upper() for name, label in right("9.7").items()}), ("9.7", {name: label.replace(" ", "_") for name, label in right("9.7").items()}),
    ("9.8", tuple(right("9.8"))), ("9.9", list(right("9.9"))), ("9.9", {code: code in right("9.9") for code in right("9.2")}),
    ("9.10", pd.Series(right("9.10"))),
]


@pytest.mark.parametrize("task_id, answer", RIGHT_FORMS)
def test_every_reasonable_form_of_a_right_answer_passes(task_id, answer):
    assert verdict(task_id, answer).state == "right"


@pytest.mark.parametrize("task_id, name", HERE.mistakes)
def test_every_misconception_hears_its_own_reason(task_id, name):
    task = KEY.task(task_id)
    answer = task.wrong[name] if task_id == "9.1" else merged(right(task_id), task.answer(name)) if task_id != "9.2" else task.answer(name)
    assert HERE.hears_its_reason(task_id, name, answer)


@pytest.mark.parametrize("seed", range(6))
def test_wrong_numbers_stand_far_from_right_ones_in_every_world(seed):
    world = World(seed)
    task = KEY.task("9.6")
    assert all(abs(task.answer(name, world) - task.answer(None, world)) >= 4 * task.kind.tolerance for name in task.wrong)
    table = KEY.task("9.2")
    truth = table.answer(None, world)
    for name in table.wrong:
        wrong = table.answer(name, world)
        assert max(abs(wrong[code][voice] - truth[code][voice]) for code in truth for voice in truth[code]) >= 4 * .006, name
    places = KEY.task("9.5").answer(None, world)
    assert len(set(places.values())) == 3 and places["passages"] == 2 and places["women"] == 7
    assert set(KEY.task("9.10").answer(None, world).values()) >= {"stands", "who asked", "who spoke", "who was found"}
    assert KEY.task("9.7").answer(None, world)["p3"] == "failed" and KEY.task("9.4").answer(None, world)


# ---- what the lesson says in prose

def test_people_count_once_and_only_where_their_talk_was_coded_and_their_consent_holds():
    said, people = evidence()
    assert people["informant_id"].is_unique and set(people["informant_id"]) < set(said["informant_id"])
    consents = load("consents").set_index("informant_id").loc[people["informant_id"]]
    assert consents["withdrawn_on"].isna().all() and consents["mode"].isin(["written", "recorded verbal"]).all()
    assert people["group"].value_counts().to_dict() == {"woman": 33, "police": 11, "community": 8, "official": 4, "outreach": 4}


def test_the_sample_answer_in_the_mark_scheme_is_true():
    said, people = evidence()
    named = shares_by(said[said["informant_id"].isin(people["informant_id"])], people)
    counts = (named * people["group"].value_counts()).round()
    assert [counts.loc[code, "woman"] for code in ("LIFESTYLE", "PEER", "ECON")] == [1, 8, 20] and counts.loc["LIFESTYLE", "police"] == 6
    assert "I43" in right("9.4")
    assert "phone's better" in load("turns").set_index("turn_id").loc["V38-016", "text_en"]
    assert World().truth.realised["population"]["lifestyle"] == pytest.approx(1 / 6, abs=.01)


def test_each_quotation_is_a_turn_of_somebody_of_that_group():
    quotes = load("quotations").merge(load("turns"), on="turn_id").merge(load("transcripts")[["interview_id", "group"]], on="interview_id", suffixes=("", "_true"))
    assert len(quotes) == len(load("quotations")) and (quotes["role"] == "informant").all()
    assert (quotes["group"].astype(str) == quotes["group_true"].astype(str)).all()


# ---- the map

@pytest.mark.parametrize("language", wording.LANGUAGES)
def test_a_cell_opens_what_is_said_or_says_that_nobody_says_it(language):
    said, people = evidence()
    shown = factor_map(said, people, load("quotations"), load("turns").drop(columns="text"), language)
    before = shown.panel.value
    shown.cells["LIFESTYLE", "police"].click()
    assert "V38-016" in shown.panel.value and shown.panel.value != before
    shown.cells["LIFESTYLE", "woman"].click()
    assert wording.find(language, "09-factors", "map", "nobody") in shown.panel.value and "<blockquote" not in shown.panel.value
    assert "6" in shown.cells["LIFESTYLE", "police"].description and "11" in shown.cells["LIFESTYLE", "police"].description
    persons = shown.cells["LIFESTYLE", "police"].description
    shown.unit.value = "passages"
    assert shown.cells["LIFESTYLE", "police"].description != persons
    assert all(button.tooltip for button in shown.cells.values())


def test_the_printed_map_says_in_words_what_it_shows():
    picture = factor_map_figure(*evidence(), language="en")
    assert len(picture.describe.splitlines()) == 8 and "police 55% · 6 of 11" in picture.describe
    assert "women: ECON: economic need (61% · 20 of 33)" in picture.alt and "over LIFESTYLE" in picture.alt


@pytest.mark.parametrize("language", wording.LANGUAGES)
def test_the_alternative_text_follows_the_data(language):
    said, people = evidence(World(1).table)
    assert factor_map_figure(said, people, language).alt != factor_map_figure(*evidence(), language=language).alt
    assert "{" not in factor_map_figure(said, people, language).alt


# ---- the truth that opens last

@pytest.fixture
def mine(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    return pd.DataFrame(right("9.2")).T


def test_the_truth_stays_shut_and_says_why_while_an_answer_is_blank(mine, capsys):
    blank = dict.fromkeys(GUESSES, ...)
    assert unlock(blank, ..., right("9.5"), .27) is None
    said = capsys.readouterr().out
    assert "9.0" in said and "9.2" in said and "9.5" not in said
    assert unlock(GUESSES, mine, {"passages": ..., "groups": ..., "women": ...}, ...) is None
    assert "9.5, 9.6" in capsys.readouterr().out and not (mine.empty or list(__import__("pathlib").Path.cwd().glob(f"my-work/{FILE}")))


def test_the_truth_stands_beside_the_numbers_first_written_down(mine):
    first = unlock(GUESSES, mine, right("9.5"), right("9.6"))
    again = unlock(GUESSES | {"econ_women": .7}, mine, right("9.5"), .5)
    assert first.compared.equals(again.compared)
    kept = json.loads(__import__("pathlib").Path(f"my-work/{FILE}").read_text(encoding="utf-8"))
    assert kept["effect"] == pytest.approx(right("9.6")) and kept["guess econ_women"] == .6
    truth = World().truth.realised["population"]
    assert first.compared["planted"].iloc[0] == f"{truth['econ']:.2f}"
    assert f"{World().truth.refused['talk']:,}" in first.lines[0]


def test_the_gap_of_mothers_is_opened_and_the_key_goes_by_it(mine):
    named = wording.find("en", "09-factors", "unlock", "rows")["children"]
    _, own, planted = unlock(GUESSES, mine, right("9.5"), right("9.6")).compared.loc[named]
    assert abs(float(own) - float(planted)) > .15 + .02 and right("9.10")["children"] == "too few"
    assert KEY.task("9.10").answer(None, World(1))["children"] == "stands"


def test_wrong_numbers_open_the_truth_too(mine):
    assert unlock(GUESSES, mine * 0, {"passages": 1, "groups": 1, "women": 1}, -1) is not None


def test_unchosen_draws_mostly_show_the_effect_and_often_not_by_the_margin():
    draws = unchosen(World(), 400)
    assert .8 < (draws > 0).mean() < .93 and .55 < (draws >= .15).mean() < .75
