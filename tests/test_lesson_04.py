"""Lesson 04: every right form of an answer, every known misconception, what its prose says of the tables, and its display."""
import re

import numpy as np
import pandas as pd
import pytest

from fieldwork import load, wording
from fieldwork.displays import recognise
from fieldwork.displays.recognise import AGES, COLUMNS, KNOWN, crowd, told
from fieldwork.kinds import Function
from fieldwork.world import World
from lesson_checks import ROOT, Lesson, merged, typed

LESSON = "04-ethics"
HERE = Lesson(LESSON)
KEY, SEALED, TWINS, verdict = HERE.key, HERE.sealed, HERE.twins, HERE.verdict
FUNCTIONS = ("4.1", "4.3", "4.8")
NAMES = {"4.0": "predictions", "4.1": "usable", "4.2": "data_kind", "4.3": "smallest_group", "4.4": "recipe", "4.5": "naming_faults",
         "4.6": "first_act", "4.7": "form_faults", "4.8": "her_segments", "4.9": "set_aside"}
NO_CHOICE = ("FS01", "FS02", "FS06")


def of(task_id, value, seed=0):
    """A right or wrong answer of the key, on the student world where it depends on one."""
    return value(World(seed)) if callable(value) and task_id not in FUNCTIONS else value


def right(task_id):
    """A right answer to a task, as a student would type it."""
    if task_id == "4.0":
        return {"alone": 3, "tables": 2}
    answer = of(task_id, KEY.task(task_id).right)
    if task_id == "4.6":
        return {key: min(acts) if isinstance(acts, set) else acts for key, acts in answer.items()}
    return typed(answer)


def women():
    table = load("informants")
    return table[(table["group"] == "woman") & (table["age"] >= 18) & (table["informant_id"] != "I67")].copy()


# ---- right answers

@pytest.mark.parametrize("task_id", HERE.tasks)
def test_the_right_answer_earns_everything_in_every_world(task_id):
    for seals in (SEALED, TWINS):
        found = verdict(task_id, right(task_id), seals)
        assert (found.state, found.points) == ("right", KEY.task(task_id).points)


def test_the_answers_typed_in_the_lesson_source_are_right():
    source = (ROOT / "solutions" / LESSON / f"{LESSON}.py").read_text(encoding="utf-8")
    space = {"pd": pd, "consents": load("consents"), "interviews": load("interviews"), "women": women(), "informants": load("informants")}
    space["women"]["age_band"] = pd.cut(space["women"]["age"], [17, 24, 29, 34, 60], labels=["18-24", "25-29", "30-34", "35+"])
    records = space["consents"].merge(space["interviews"], on="informant_id", suffixes=("_consent", "_talk"))
    space["records"] = records.merge(space["women"][["informant_id", "recruited_by"]], on="informant_id")
    for region in re.findall(r"### BEGIN SOLUTION\n(.*?)### END SOLUTION", source, re.DOTALL):
        exec(region, space)
    assert {task_id: verdict(task_id, space[name]).state for task_id, name in NAMES.items()} == dict.fromkeys(NAMES, "right")


def by_loop(consents):
    return [row.informant_id for row in consents.itertuples() if row.mode in ("written", "recorded verbal") and pd.isna(row.withdrawn_on)]


def by_query(consents):
    return consents.query("mode in ['written', 'recorded verbal'] and withdrawn_on.isna()")["informant_id"]


def by_dropping(consents):
    kept = consents.dropna(subset="mode")
    return tuple(kept[(kept["mode"] != "verbal, not recorded") & ~kept["withdrawn_on"].notna()]["informant_id"])


def by_or(consents):
    shown = (consents["mode"] == "written") | (consents["mode"] == "recorded verbal")
    return consents.loc[shown & consents["withdrawn_on"].isnull(), "informant_id"].to_numpy()


@pytest.mark.parametrize("function", [by_loop, by_query, by_dropping, by_or])
def test_any_way_of_asking_two_questions_passes_on_all_twins(function):
    assert verdict("4.1", function).state == "right" and verdict("4.1", function, TWINS).state == "right"


@pytest.mark.parametrize("function", [
    lambda table, keys: table.groupby(keys).size().min(),
    lambda table, keys: float(table.groupby(keys, observed=True).size().min()),
    lambda table, keys: table.value_counts(keys).min(),
    lambda table, keys: min(len(group) for _, group in table.groupby(keys, observed=True)),
    lambda table, keys: sorted(table.groupby(keys, observed=True)[keys[0]].count())[0],
    lambda table, keys: pd.Series(list(map(tuple, table[keys].astype(str).to_numpy()))).value_counts().iloc[-1],
])
def test_any_way_of_finding_the_smallest_group_passes_on_all_twins(function):
    assert verdict("4.3", function).state == "right" and verdict("4.3", function, TWINS).state == "right"


def by_merge(interviews, segments, who):
    both = segments.merge(interviews, on="interview_id", suffixes=("", "_talk"))
    return both.loc[both["informant_id"].isin(who), "segment_id"].tolist()


def by_two_loops(interviews, segments, who):
    found = set()
    for person in who:
        for talk in interviews.loc[interviews["informant_id"] == person, "interview_id"]:
            found |= set(segments.loc[segments["interview_id"] == talk, "segment_id"])
    return found


@pytest.mark.parametrize("function", [by_merge, by_two_loops])
def test_any_way_from_people_to_segments_passes_on_all_twins(function):
    assert verdict("4.8", function).state == "right" and verdict("4.8", function, TWINS).state == "right"


RIGHT_FORMS = [
    ("4.0", {"alone": 0, "tables": 9.0}), ("4.0", pd.Series({"alone": 12, "tables": 3})),
    ("4.2", pd.Series(right("4.2"))), ("4.2", {key: value.replace("_", " ").upper() for key, value in right("4.2").items()}),
    ("4.4", right("4.4") | {"deleted": np.int64(right("4.4")["deleted"])}), ("4.4", right("4.4") | {"district": "no", "children": np.False_}),
    ("4.5", sorted(right("4.5"))), ("4.5", "p01, p03, p04, p05, p07, p08"), ("4.5", {f"p{n:02}": f"p{n:02}" in right("4.5") for n in range(1, 13)}),
    ("4.6", pd.Series(right("4.6"))), ("4.6", right("4.6") | {"FS02": "pause", "FS06": "pause", "FS12": "ask"}),
    ("4.6", right("4.6") | {"FS02": "stop", "FS06": "refer", "FS04": "ask", "FS10": "report"}),
    ("4.7", {key: sorted(faults) for key, faults in right("4.7").items()}), ("4.7", {key: ", ".join(sorted(faults)) for key, faults in right("4.7").items()}),
    ("4.7", right("4.7") | {"F3": {"secrecy", "promise"}, "F6": {"no_recording", "no_contact", "hidden_reader"}}),
    ("4.9", {key: sorted(people) for key, people in right("4.9").items()}),
    ("4.9", {"ask": right("4.9")["ask"], "quarantine": right("4.9")["quarantine"] | right("4.9")["ask"]}),
]


@pytest.mark.parametrize("task_id, answer", RIGHT_FORMS)
def test_every_reasonable_form_of_a_right_answer_passes(task_id, answer):
    assert verdict(task_id, answer).state == "right"


# ---- wrong answers

@pytest.mark.parametrize("task_id, name", HERE.mistakes)
def test_a_misconception_hears_its_own_reason(task_id, name):
    wrong = of(task_id, KEY.task(task_id).wrong[name])
    if task_id == "4.6":
        wrong = {key: max(acts) if isinstance(acts, set) else acts for key, acts in wrong.items()}
    answer = wrong if task_id in FUNCTIONS else merged(right(task_id), wrong)
    found = verdict(task_id, answer)
    assert found.note == name and found.points < KEY.task(task_id).points
    for language in wording.LANGUAGES:
        assert HERE.reason(task_id, name, language) in HERE.said(task_id, found, language)


@pytest.mark.parametrize("seed", range(1, 6))
@pytest.mark.parametrize("task_id", FUNCTIONS)
def test_faulty_functions_are_told_apart_on_any_twin(task_id, seed):
    sealed = KEY.seal(seeds=(seed,))
    for name, function in KEY.task(task_id).wrong.items():
        assert verdict(task_id, function, sealed).note == name, name


@pytest.mark.parametrize("seed", range(6))
def test_answers_that_depend_on_the_world_are_told_apart_in_each(seed):
    for task_id in ("4.4", "4.9"):
        good, seen = typed(of(task_id, KEY.task(task_id).right, seed)), []
        for name, wrong in KEY.task(task_id).wrong.items():
            answer = merged(good, of(task_id, wrong, seed))
            assert answer != good and answer not in seen, (task_id, name)
            seen.append(answer)


@pytest.mark.parametrize("seed", range(6))
def test_counts_of_deleted_women_stand_apart(seed):
    task = KEY.task("4.4")
    told_apart = {of("4.4", task.right, seed)["deleted"]} | {of("4.4", task.wrong[name], seed)["deleted"]
                                                            for name in ("counts_groups", "counts_the_rest", "counts_the_alone")}
    assert len(told_apart) == 4 and min(np.diff(sorted(told_apart))) >= 1, told_apart


def test_the_unfilled_starters_are_told_that_something_is_open():
    def usable(consents):
        shown = ...
        standing = ...
        return set(consents.loc[shown & standing, "informant_id"])
    assert verdict("4.1", usable).state == "blank"
    assert verdict("4.3", lambda table, keys: ...).state == "blank"
    for task_id in ("4.0", "4.2", "4.4", "4.6", "4.7"):
        assert verdict(task_id, dict.fromkeys(right(task_id), ...)).state == "blank", task_id
    assert verdict("4.5", {...}).state == "blank" and verdict("4.9", {"ask": {...}, "quarantine": {...}}).state == "blank"


def test_lazy_patterns_earn_nothing():
    for option in ("specific", "not_personal"):
        assert verdict("4.2", dict.fromkeys(right("4.2"), option)).points == 0
    assert verdict("4.6", dict.fromkeys(right("4.6"), "continue")).points == verdict("4.6", dict.fromkeys(right("4.6"), "refer")).points == 0
    assert verdict("4.6", dict.fromkeys(right("4.6"), "stop")).points < 2, "it is accepted in ten of the fourteen"
    assert verdict("4.5", set(KEY.task("4.5").kind.universe)).points == 0
    assert verdict("4.7", dict.fromkeys(right("4.7"), {"promise", "pressure", "payment"})).points == 0


# ---- situations that leave no choice

def test_three_situations_leave_no_choice_and_two_are_hers_to_go_on_with():
    answers = KEY.task("4.6").right
    assert answers["FS01"] == "stop", "nobody who may be under 18 is kept at the table, whoever signs"
    assert answers["FS02"] == {"pause", "stop"} and answers["FS06"] == {"pause", "refer"}
    going_on = {key for key, acts in answers.items() if "continue" in acts}
    assert going_on == {"FS13", "FS14"} and not any("stop" in answers[key] for key in going_on)
    assert set(answers) == set(load("field_situations")["situation_id"]) and set(NO_CHOICE) <= set(answers)


# ---- what the prose says

def test_figures_in_the_prose_are_those_of_the_tables():
    consents, everybody = load("consents"), women()
    assert len(everybody) == 36 and len(by_loop(consents)) == 61 and consents["mode"].isna().sum() == 1
    assert "I68" not in set(consents["informant_id"]) and load("informants").set_index("informant_id").loc["I68", "age"] == 17
    assert (consents["form_version"].isin(["F2", "F3"])).mean() > .5
    rows = told(everybody, "four", wording.find("en", LESSON, "display"))
    alone = (crowd(rows, ["age", "district", "children"]) == 1).sum()
    assert 36 / 4 < alone < 36 / 3, "more than a quarter"
    assert len(set(consents.dropna(subset="withdrawn_on")["informant_id"]) & set(everybody["informant_id"])) == 1
    shared = load("informants")[load("informants")["pseudonym"].duplicated(keep=False)]
    assert sorted(shared["group"]) == ["outreach", "woman"]


def test_a_withdrawal_reaches_nine_tables():
    consents, interviews, segments = load("consents"), load("interviews"), load("segments")
    [her] = set(consents.dropna(subset="withdrawn_on")["informant_id"]) & set(women()["informant_id"])
    talks = set(interviews.loc[interviews["informant_id"] == her, "interview_id"])
    pieces = set(segments.loc[segments["interview_id"].isin(talks), "segment_id"])
    links = dict.fromkeys(["informants", "consents", "interviews", "mentions"], "informant_id") | {"segments": "interview_id"} \
        | dict.fromkeys(["facets", "codings", "discussions", "locus_codings"], "segment_id")
    assert len(links) == 9 and all(load(name)[link].isin({her} | talks | pieces).any() for name, link in links.items())


def test_the_law_is_quoted_as_it_was_read():
    for page in (f"{LESSON}.py", f"{LESSON}.id.md"):
        text = (ROOT / "solutions" / LESSON / page).read_text(encoding="utf-8")
        assert all(f"Pasal {number}" in text for number in (4, 9, 15, 40)) and "UU 27/2022" in text
    assert KEY.task("4.2").right["intimate"] == "general" and KEY.task("4.2").right["police_note"] == "specific"


# ---- the display

def test_the_display_waits_for_a_guess():
    for guess in (None, {}, {"alone": ..., "tables": 2}, {"alone": "three"}, ...):
        for language in wording.LANGUAGES:
            box = recognise(women(), guess=guess, language=language)
            assert wording.find(language, LESSON, "display")["guess_first"] in box.value and not hasattr(box, "picture")


@pytest.mark.parametrize("language", wording.LANGUAGES)
def test_the_display_counts_what_the_plain_code_counts(language):
    words = wording.find(language, LESSON, "display")
    box, rows = recognise(women(), guess={"alone": 5, "tables": 1}, language=language), women()
    for age in AGES:
        for chosen in ([], ["district"], ["district", "children"], list(COLUMNS)):
            for column in COLUMNS:
                box.printed[column].value = column in chosen
            box.printed["age"].value = age
            label = {"single": rows["age"], "five": rows["age"] // 5 * 5, "four": pd.cut(rows["age"], [17, 24, 29, 34, 60]).astype(str),
                     "two": rows["age"] >= 30, "one": rows["age"] >= 18}[age]
            sizes = rows.assign(age=label).groupby(["age", *chosen], observed=True).size()
            said = words["alone"].format(alone=(sizes == 1).sum(), all=36, k=sizes.min(), groups=len(sizes))
            assert said in box.picture.value and "{" not in box.picture.value + box.card.value
            assert box.picture.value.count("border-radius:50%") == 36 and box.picture.value.count("outline:2px") == 1
            assert box.picture.value.count(f"<b>{words['alone_mark']}</b>") == (sizes == 1).sum()


def test_each_reader_uses_only_what_is_known_and_the_officer_only_where_the_police_sent_her():
    words = wording.find("en", LESSON, "display")
    box, rows = recognise(women(), guess={"alone": 5, "tables": 1}, language="en"), women().reset_index(drop=True)
    assert words["found"] in box.card.value, "the woman to begin with can be recognised"
    for row in rows.index:
        box.woman.value = row
        assert (words["readers"]["officer"] in box.card.value) == (rows.loc[row, "recruited_by"] == "police")
    printed = told(rows, "four", words)
    for row in rows.index:
        left = {reader: crowd(printed, ["age", "district", "children"], known, row) for reader, known in KNOWN.items()}
        assert left["stranger"] == 36 and left["partner"] <= min(left["neighbour"], left["colleague"]) and left["partner"] >= 1


def test_there_is_a_setting_in_which_nobody_can_tell():
    words, rows = wording.find("en", LESSON, "display"), women().reset_index(drop=True)
    printed = told(rows, "four", words)
    assert all(crowd(printed, ["age"], KNOWN["partner"], row) >= 5 for row in rows.index)


def test_a_table_without_a_column_is_refused_in_one_line():
    with pytest.raises(ValueError, match="marital"):
        recognise(women().drop(columns="marital"), guess={"alone": 3})


def test_functions_are_the_kinds_the_lesson_calls_them():
    assert {task.id for task in KEY.tasks if isinstance(task.kind, Function)} == set(FUNCTIONS)
