"""Lesson 05: every right form of an answer, every known misconception, and what the lesson says of its talks and tables."""
import re

import numpy as np
import pandas as pd
import pytest

from fieldwork import load, wording
from fieldwork.displays import rehearsal
from fieldwork.displays.heard import heard_figure
from fieldwork.displays.interview_room import Room, interview_room
from fieldwork.world import World
from lesson_checks import Lesson, merged, typed

HERE = Lesson("05-interviews")
KEY, SEALED, TWINS, verdict = HERE.key, HERE.sealed, HERE.twins, HERE.verdict
FUNCTIONS = ("5.5", "5.6")
FROM_WORLD = ("5.7", "5.9")
NAMES = {"5.0": "predictions", "5.1": "labels", "5.2": "mended", "5.3": "knows", "5.4": "reading", "5.5": "talk_ratio", "5.6": "how_it_came",
         "5.7": "rates", "5.8": "carried", "5.9": "reports", "5.10": "changed"}


def of_world(answer):
    """An answer, worked out from the student world where it is a function of one."""
    return answer(World()) if callable(answer) else typed(answer)


def right(task_id):
    """A right answer to a task, as a student would type it."""
    if task_id == "5.0":
        return {"choice": "peer", "violence": "peer", "clothes": "same", "money": "same"}
    answer = KEY.task(task_id).right
    return answer if task_id in FUNCTIONS else of_world(answer)


@pytest.mark.parametrize("task_id", HERE.tasks)
def test_the_right_answer_earns_everything(task_id):
    found = verdict(task_id, right(task_id))
    assert (found.state, found.points) == ("right", KEY.task(task_id).points)


# ---- functions

def in_a_loop(turns, interview):
    asked = everybody = 0
    for row in turns[turns["interview_id"] == interview].itertuples():
        words = len(re.sub(r"\[.*?\]", " ", row.text_id).split())
        everybody += words
        asked += words if row.role == "interviewer" else 0
    return asked / everybody


def by_query(turns, interview):
    talk = turns.query("interview_id == @interview").copy()
    talk["words"] = talk["text_id"].str.replace(r"\[.*?\]", " ", regex=True).str.split().str.len()
    return np.float64(talk.loc[talk["role"].eq("interviewer"), "words"].sum() / talk["words"].sum())


@pytest.mark.parametrize("function", [in_a_loop, by_query])
def test_any_way_of_counting_words_passes_on_all_twins(function):
    assert verdict("5.5", function).state == "right" and verdict("5.5", function, TWINS).state == "right"


def by_lists(talk, cause):
    roles = [role for role, named in talk if named == cause]
    if "informant" not in roles:
        return "not mentioned"
    return "spontaneous" if roles[0] == "informant" else "prompted"


def with_index(talk, cause):
    for place, (role, named) in enumerate(talk):
        if role == "informant" and named == cause:
            before = [who for who, what in talk[:place] if what == cause and not who == "informant"]
            return "prompted" if len(before) else "spontaneous"
    return "not mentioned"


@pytest.mark.parametrize("function", [by_lists, with_index])
def test_any_way_of_reading_a_talk_passes_on_all_twins(function):
    assert verdict("5.6", function).state == "right" and verdict("5.6", function, TWINS).state == "right"


@pytest.mark.parametrize("seed", range(1, 6))
@pytest.mark.parametrize("task_id", FUNCTIONS)
def test_faulty_functions_are_told_apart_on_any_twin(task_id, seed):
    sealed = KEY.seal(seeds=(seed,))
    for name, function in KEY.task(task_id).wrong.items():
        assert verdict(task_id, function, sealed).note == name, name


@pytest.mark.parametrize("task_id, function, note", [
    ("5.5", lambda turns, interview: None, "returns_nothing"), ("5.5", lambda turns: .5, "raises"), ("5.5", .5, "not_a_function"),
    ("5.6", lambda talk, cause: None, "returns_nothing"), ("5.6", lambda talk: "prompted", "raises"), ("5.6", "prompted", "not_a_function"),
])
def test_a_function_that_fails_otherwise_is_told_how(task_id, function, note):
    found = verdict(task_id, function)
    assert found.points == 0 and found.note == note


def test_one_word_for_every_talk_earns_little():
    for word in ("spontaneous", "prompted", "not mentioned"):
        assert verdict("5.6", lambda talk, cause, word=word: word).points <= 1.5


def test_unfilled_starters_are_told_that_something_is_open():
    def talk_ratio(turns, interview):
        words = ...
        return ...

    def how_it_came(talk, cause):
        heard = False
        for role, named in talk:
            if ...:
                heard = True
            if named == cause and role == "informant":
                if heard:
                    return ...
                return ...
        return ...
    for task_id, function in (("5.5", talk_ratio), ("5.6", how_it_came)):
        found = verdict(task_id, function)
        assert found.points == 0 and found.state in ("blank", "wrong")
    assert verdict("5.9", {"only_second": ..., "only_never": {...}, "without_second": ..., "without_never": {...}}).state in ("blank", "wrong")
    for task_id in ("5.1", "5.2", "5.3"):
        assert verdict(task_id, dict.fromkeys(right(task_id), ...)).state == "blank"
    assert verdict("5.7", dict.fromkeys(("ECON", "AGENCY", "VIOLENCE", "LIFESTYLE"), ...)).state == "blank"
    assert verdict("5.8", {...}).state == verdict("5.10", {...}).state == "blank"


# ---- right answers in many forms

def turned(rates):
    """{code: {role: rate}} from {role: {code: rate}}, as the lesson asks for it."""
    return pd.DataFrame(rates).T.to_dict()


RIGHT_FORMS = [
    ("5.1", pd.Series(right("5.1"))), ("5.1", {key: max(value) if len(value) == 1 else value for key, value in right("5.1").items()}),
    ("5.1", right("5.1") | {"G15": {"moral", "leading"}}), ("5.1", {key: sorted(value) for key, value in right("5.1").items()}),
    ("5.2", pd.Series(right("5.2"))), ("5.2", {key: value.upper() for key, value in right("5.2").items()}),
    ("5.3", pd.Series(right("5.3"))), ("5.3", {key: value.title() for key, value in right("5.3").items()}),
    ("5.4", right("5.4") | {"time": sorted(right("5.4")["time"])}), ("5.4", right("5.4") | {"first": pd.Series(right("5.4")["first"])}),
    ("5.7", turned(right("5.7"))), ("5.7", {code: pd.Series(shares) for code, shares in turned(right("5.7")).items()}),
    ("5.7", pd.DataFrame(turned(right("5.7")))),
    ("5.7", {code: {role: round(share, 3) for role, share in shares.items()} for code, shares in turned(right("5.7")).items()}),
    ("5.8", ["r5", "r2"]), ("5.8", "r2, r5"), ("5.8", pd.Series(["r2", "r5"])),
    ("5.9", pd.Series(right("5.9"))), ("5.9", right("5.9") | {"only_second": "famconf", "only_never": sorted(right("5.9")["only_never"])}),
    ("5.10", sorted(right("5.10"))), ("5.10", ", ".join(sorted(right("5.10")))), ("5.10", np.array(sorted(right("5.10")))),
]


@pytest.mark.parametrize("number", range(len(RIGHT_FORMS)))
def test_every_reasonable_form_of_a_right_answer_passes(number):
    task_id, answer = RIGHT_FORMS[number]
    assert verdict(task_id, answer).state == "right"


def lesson_cells(*names):
    """What the named code cells of the lesson define."""
    source = (HERE.folder / "05-interviews.py").read_text(encoding="utf-8")
    space = {}
    for cell in names:
        exec(source.split(f'name="{cell}"\n')[1].split("\n# %%")[0].replace('lesson("05-interviews", language="en")', ""), space)
    return source, space


def test_the_answers_typed_in_the_lesson_source_are_right():
    source, space = lesson_cells("setup", "words-code", "came-up-code", "rates-code", "flip-code")
    space["rates"] = dict.fromkeys(("ECON", "AGENCY", "VIOLENCE", "LIFESTYLE"), ...)
    for region in re.findall(r"### BEGIN SOLUTION\n(.*?)### END SOLUTION", source, re.DOTALL):
        exec(region, space)
    assert {task_id: verdict(task_id, space[name]).state for task_id, name in NAMES.items()} == dict.fromkeys(NAMES, "right")


# ---- wrong answers

@pytest.mark.parametrize("task_id, name", [(task, name) for task, name in HERE.mistakes if task not in FROM_WORLD])
def test_a_misconception_hears_its_own_reason(task_id, name):
    assert HERE.hears_its_reason(task_id, name, typed(KEY.task(task_id).wrong[name]))


def test_every_slip_costs_part_of_the_points_and_full_marks_scold_nobody():
    for task in KEY.tasks:
        assert task.full_at == 1
    assert 3 < verdict("5.1", right("5.1") | {"G20": {"open"}}).points < 4
    assert 1 < verdict("5.10", right("5.10") - {"b04"}).points < 3


@pytest.mark.parametrize("task_id, name", [(task, name) for task, name in HERE.mistakes if task in ("5.1", "5.2", "5.3", "5.4")])
def test_a_misconception_among_right_answers_is_named_too(task_id, name):
    found = verdict(task_id, merged(right(task_id), KEY.task(task_id).wrong[name]))
    assert found.note == name and found.points < KEY.task(task_id).points


@pytest.mark.parametrize("seed", range(6))
@pytest.mark.parametrize("task_id, name", [(task, name) for task, name in HERE.mistakes if task in FROM_WORLD])
def test_a_wrong_figure_is_told_apart_in_every_world(task_id, name, seed):
    world = World(seed)
    answer, truth = KEY.task(task_id).wrong[name](world), KEY.task(task_id).right(world)
    if task_id == "5.7" and name != "dropped_role":
        gap = max(abs(answer[role][code] - truth[role][code]) for role in truth for code in truth[role])
        assert gap >= .004, "four tolerances"
    if seed == 0:
        assert verdict(task_id, merged(truth, answer)).note == name


def test_a_role_that_dropped_out_is_named_as_pandas_leaves_it():
    said, lot, roles = (lesson_cells("setup", "rates-code")[1][name] for name in ("said", "lot", "roles"))
    met = lot.groupby("interviewer_role")["informant_id"].nunique()
    rates = {code: said[said["code"] == code].groupby("interviewer_role")["informant_id"].nunique() / met for code in ("ECON", "AGENCY", "VIOLENCE", "LIFESTYLE")}
    assert rates["AGENCY"].reindex(roles).isna().any() and verdict("5.7", rates).note == "dropped_role"


def test_lazy_patterns_earn_little():
    assert verdict("5.8", {f"r{i}" for i in range(1, 7)}).points == 0
    assert verdict("5.10", {f"b{i:02}" for i in range(1, 11)}).points == 0
    for task_id, options in (("5.2", "abcd"), ("5.3", KEY.task("5.3").kind.options)):
        for option in options:
            assert verdict(task_id, dict.fromkeys(right(task_id), option)).points <= KEY.task(task_id).points / 4, (task_id, option)


# ---- what the lesson says is so

def test_the_lot_is_as_the_lesson_tells_it():
    interviews = load("interviews")
    women = interviews[interviews["randomised"]].drop_duplicates("informant_id")
    assert len(women) == 36 and women["interviewer_role"].value_counts().to_dict() == {"police liaison": 12, "student": 12, "peer": 12}


def test_eleven_women_in_each_group_have_a_consent_that_holds():
    lot = lesson_cells("setup", "rates-code")[1]["lot"]
    assert lot.groupby("interviewer_role")["informant_id"].nunique().to_dict() == {"police liaison": 11, "student": 11, "peer": 11}


def test_the_two_talks_hold_nearly_equal_shares():
    turns, share = load("turns"), KEY.task("5.5").right
    assert abs(share(turns, "V10") - share(turns, "V31")) < .05


def test_the_turns_of_the_reading_say_what_the_key_says():
    text = load("turns").set_index("turn_id")["text_en"]
    asks = {turn for turn, said in text.items() if turn.startswith("V10-") and re.search(r"what time is it|what's the time|time is it", said, re.I)}
    assert asks == KEY.task("5.4").right["time"]


def test_two_teams_write_two_reports_as_the_lesson_tells_it():
    space = lesson_cells("setup", "rates-code", "flip-code")[1]
    said, women_heard = space["said"], space["women_heard"]
    his = said["interviewer_role"] == "police liaison"
    only, without = women_heard(said[his]), women_heard(said[~his])
    for counts in (only, without):
        assert counts.iloc[0] > counts.iloc[1] > counts.iloc[2], "the second place is not tied"
    assert (only.index[1], without.index[1]) == ("FAMCONF", "PEER")
    assert set(only[only == 0].index) == {"PEER", "AGENCY", "COERCION", "DIV_INT"} and set(without[without == 0].index) == {"LIFESTYLE", "DIV_INT"}
    assert only["LIFESTYLE"] == 1 and said["informant_id"].nunique() <= 33


def test_the_sentences_of_task_5_8_agree_with_the_rates():
    rates = right("5.7")
    assert rates["peer"]["AGENCY"] > rates["police liaison"]["AGENCY"]
    assert min(rates[role]["ECON"] for role in rates) >= .4


def test_what_is_printed_for_back_translation_stands_in_the_transcripts():
    turns, items = load("turns").set_index("turn_id"), load("back_translations")
    for item in items.itertuples():
        assert item.spoken in turns.at[item.turn_id, "text_id"] and item.printed in turns.at[item.turn_id, "text_en"], item.item_id


# ---- the display

def room(language="en"):
    return Room(wording.find(language, "05-interviews", "rehearsal"))


def test_the_room_waits_for_the_prediction(monkeypatch):
    from fieldwork import session
    monkeypatch.setattr(session.CURRENT, "lesson", "05-interviews")
    monkeypatch.setattr(session.CURRENT, "verdicts", {})
    assert not hasattr(interview_room("en"), "room")


@pytest.mark.parametrize("language", wording.LANGUAGES)
def test_her_life_is_opened_after_three_topics_with_each(language):
    here = room(language)
    so = f">{here.words['true']}</th>"
    for role in rehearsal.ROLES:
        here.who.value = role
        for topic in ("money", "choice", "clothes"):
            assert here.buttons["open"].disabled and so not in here.table.value
            here.question.value = (topic, "open")
            here.buttons["ask"].click()
    assert not here.buttons["open"].disabled
    here.buttons["open"].click()
    assert so in here.table.value
    here.buttons["again"].click()
    assert so not in here.table.value and not here.told


def test_a_talk_repeats_and_a_peer_is_told_more():
    assert rehearsal.answer("peer", "choice", "open", 7) == rehearsal.answer("peer", "choice", "open", 7)
    shares = rehearsal.rehearse({"choice": "open", "clothes": "open", "force": "leading"}, runs=400, language="en").to_numpy()
    for place, role in enumerate(rehearsal.ROLES):
        assert abs(shares[0, place] - rehearsal.disclosure("choice", role)) < .08 and shares[1, place] == 0
        assert abs(shares[2, place] - rehearsal.YIELDS[role]) < .08
    with pytest.raises(ValueError, match="is not there"):
        rehearsal.answer("mayor", "choice", "open")


@pytest.mark.parametrize("rates", [{"ECON": ...}, {}, None, 3])
def test_a_figure_of_nothing_says_so(rates):
    assert heard_figure(rates, "en") == wording.find("en", "05-interviews", "heard", "empty")
