"""Lesson 10: every right form of an answer, every known misconception, and the tables and display it shows as they are."""
import json
import re

import numpy as np
import pandas as pd
import pytest
from field_analyses import CATEGORY, operation
from field_analyses import profile as shares_of

from fieldwork import load, session, wording
from fieldwork.displays import flow as display
from fieldwork.team import team_kinds, with_kind
from fieldwork.world import World
from lesson_checks import Lesson, merged, typed

HERE = Lesson("10-countermeasures")
KEY, SEALED, TWINS, verdict = HERE.key, HERE.sealed, HERE.twins, HERE.verdict
FUNCTIONS = ("10.4", "10.8")
SEEDS = range(6)
NAMES = {"10.1": "kinds", "10.2": "lenses", "10.3": "profile", "10.4": "share_called", "10.5": "reached", "10.6": "effect", "10.7": "outcomes",
         "10.8": "coverage", "10.9": "needs"}


def nested(right, wrong):
    """The right answer with the telltale entries of a wrong one, also inside its parts."""
    if isinstance(right, dict) and isinstance(wrong, dict):
        return {key: nested(value, wrong[key]) if key in wrong else value for key, value in right.items()}
    return wrong


def right(task_id, world=World(0)):
    """A right answer to a task, as a student would type it."""
    if task_id == "10.0":
        return {"most_measures": "preventive", "most_money": "repressive", "touches_need": "curative"}
    answer = KEY.task(task_id).answer(None, world) if task_id not in FUNCTIONS else KEY.task(task_id).right
    return one_of_two(answer) if task_id == "10.1" else typed(answer | {"stage": one_of_two(answer["stage"])} if task_id == "10.2" else answer)


def one_of_two(options):
    """The first where two are accepted."""
    return {name: min(word) if isinstance(word, set) else word for name, word in options.items()}


@pytest.mark.parametrize("task_id", HERE.tasks)
def test_the_right_answer_earns_everything_in_every_world(task_id):
    for sealed in (SEALED, TWINS):
        found = verdict(task_id, right(task_id), sealed)
        assert (found.state, found.points) == ("right", KEY.task(task_id).points)


@pytest.mark.parametrize("task_id, name", [(t, n) for t, n in HERE.mistakes])
def test_every_known_mistake_hears_its_reason_in_both_languages(task_id, name):
    wrong = KEY.task(task_id).wrong[name] if task_id in FUNCTIONS else KEY.task(task_id).answer(name)
    answer = wrong if task_id in FUNCTIONS else nested(right(task_id), typed(wrong)) if isinstance(wrong, dict) else merged(right(task_id), wrong)
    assert HERE.hears_its_reason(task_id, name, answer)


@pytest.mark.parametrize("seed", SEEDS)
def test_right_and_wrong_are_told_apart_in_every_world(seed):
    world, sealed = World(seed), KEY.seal(seeds=(seed,))
    for task in KEY.tasks[1:]:
        good = right(task.id, world)
        assert verdict(task.id, good, sealed).state == "right", task.id
        for name in task.wrong:
            wrong = task.wrong[name] if task.id in FUNCTIONS else task.answer(name, world)
            answer = nested(good, typed(wrong)) if isinstance(wrong, dict) else wrong
            found = verdict(task.id, answer, sealed)
            assert found.note == name and found.points < task.points, (task.id, name)


@pytest.mark.parametrize("seed", SEEDS)
def test_wrong_numbers_stand_four_tolerances_away(seed):
    world = World(seed)
    for task in KEY.tasks:
        if task.id in ("10.3", "10.5", "10.6"):
            good = task.answer(None, world)
            for name in task.wrong:
                for part, value in task.answer(name, world).items():
                    kind = task.kind.parts[part]
                    assert abs(value - good[part]) >= 4 * kind.tolerance, (task.id, name, part)
    for task_id in FUNCTIONS:
        task = KEY.task(task_id)
        for table, *asked in task.kind.cases(world):
            good = task.right(world.table(table[1]), *asked)
            for name, function in task.wrong.items():
                apart = abs(function(world.table(table[1]), *asked) - good)
                assert apart == 0 or apart >= 2 * task.kind.returns.tolerance, (task_id, name, asked)


def test_the_figures_are_those_of_a_careful_analysis():
    for seed in (0, 3):
        world = World(seed)
        cases = world.table("cases").drop_duplicates(subset=[column for column in world.table("cases") if column != "case_id"])
        found = operation(cases.assign(date_act=cases["date_report"] - pd.to_timedelta(cases["days_to_report"], unit="D")))
        mine = KEY.task("10.6").answer(None, world)
        assert [mine[name] for name in ("both", "quiet", "fair", "displaced")] == pytest.approx(
            [found[name] for name in ("both areas", "without complaints", "corrected", "displaced")])
        shares, mine = shares_of(world.table("measures")), KEY.task("10.3").answer(None, world)
        assert [mine["preventive_count"], mine["repressive_budget"], mine["repressive_hours"]] == pytest.approx(
            [shares.loc["preventive", "count"], shares.loc["repressive", "budget"], shares.loc["repressive", "hours"]])


# ---- forms of answers

def by_query(measures, activity, label):
    rows = measures.query("activity == @activity")
    return len(rows[rows["label_police"] == label]) / len(rows)


def by_crosstab(measures, activity, label):
    return pd.crosstab(measures["activity"], measures["label_police"], normalize="index").loc[activity, label]


def by_split(measures, factor):
    return measures["factors_addressed"].fillna("").str.split(";").map(lambda codes: factor in codes).mean()


def by_count(measures, factor):
    return measures["factors_addressed"].str.contains(factor, na=False).sum() / len(measures)


def by_loop(measures, factor):
    return sum(factor in str(codes) for codes in measures["factors_addressed"]) / len(measures)


@pytest.mark.parametrize("task_id, function", [("10.4", by_query), ("10.4", by_crosstab), ("10.8", by_split), ("10.8", by_count), ("10.8", by_loop)])
def test_any_way_of_writing_a_function_passes_on_all_twins(task_id, function):
    assert verdict(task_id, function).state == "right" and verdict(task_id, function, TWINS).state == "right"


KINDS = right("10.1")
RIGHT_FORMS = [
    ("10.0", {key: word.upper() for key, word in right("10.0").items()}),
    ("10.1", pd.Series(KINDS)), ("10.1", {key: [kind] for key, kind in KINDS.items()}), ("10.1", {key.title(): kind.title() for key, kind in KINDS.items()}),
    *[("10.1", KINDS | {name: kind}) for name, kinds in KEY.task("10.1").right.items() if isinstance(kinds, set) for kind in kinds],
    ("10.2", right("10.2") | {"situational": ["lighting and cameras", "request to take down adverts", "hotel register check"]}),
    ("10.1", {key: kind.replace("preemptive", "pre-emptive") for key, kind in KINDS.items()}),
    ("10.2", right("10.2") | {"route": pd.Series(right("10.2")["route"])}),
    *[("10.2", right("10.2") | {"stage": right("10.2")["stage"] | {"early warning with ride apps": stage}}) for stage in ("secondary", "tertiary")],
    ("10.3", {key: np.float64(value) for key, value in right("10.3").items()}), ("10.3", pd.Series(right("10.3"))),
    ("10.3", {key: round(float(value), 3) for key, value in right("10.3").items()}),
    ("10.5", {key: round(value, 3) for key, value in right("10.5").items()}), ("10.5", {key: np.float64(value) for key, value in right("10.5").items()}),
    ("10.6", {key: round(value, 3) for key, value in right("10.6").items()}), ("10.6", right("10.6") | {"fair": 0}), ("10.6", right("10.6") | {"fair": -0.0}),
    ("10.7", sorted(right("10.7"))), ("10.7", "i02, i05, i07, i08, i10"), ("10.7", {name.upper() for name in right("10.7")}),
    ("10.9", right("10.9") | {"untouched": sorted(right("10.9")["untouched"])}), ("10.9", right("10.9") | {"gap": "econ"}),
    ("10.9", right("10.9") | {"untouched": pd.Index(sorted(right("10.9")["untouched"]))}),
]


@pytest.mark.parametrize("task_id, answer", RIGHT_FORMS)
def test_every_reasonable_form_of_a_right_answer_passes(task_id, answer):
    assert verdict(task_id, answer).state == "right"


def test_what_fits_the_table_on_the_screen_only_is_shown_a_shorter_one():
    found = verdict("10.8", lambda measures, factor: measures["factors_addressed"].str.contains(factor, na=False).sum() / 260)
    assert (found.note, found.points) == ("full_table", 0)
    found = verdict("10.8", lambda measures, factor: KEY.task("10.8").right(measures, factor) + len(measures) % 260)
    assert found.note == "case" and "measures.head(150)" in HERE.said("10.8", found, "en")


def test_an_activity_that_was_not_asked_about_is_one_too_many():
    lenses = right("10.2")
    assert verdict("10.2", lenses | {"situational": lenses["situational"] | {"night patrol"}}).points < 4


def test_lazy_patterns_earn_little():
    for kind in ("preemptive", "preventive", "repressive", "curative"):
        assert verdict("10.1", dict.fromkeys(KINDS, kind)).points == 0
    assert verdict("10.7", {f"i{n:02}" for n in range(1, 11)}).points == 0
    assert verdict("10.9", {"gap": "DEBT", "over": "DEBT", "untouched": set(load("codes")["code"])}).points == 0


def test_a_slip_costs_a_little_and_never_everything():
    one = verdict("10.1", KINDS | {"cyber patrol": "preemptive"})
    assert 3 <= one.points < 4
    assert 2 <= verdict("10.7", right("10.7") | {"i03"}).points < 3


# ---- what the lesson claims

@pytest.mark.parametrize("seed", SEEDS)
def test_what_prose_and_cards_say_holds_in_every_world(seed):
    world = World(seed)
    rows, entries, mine = world.table("measures"), world.table("register"), KEY.task("10.3").answer(None, world)
    assert len(rows) == 260 and rows["activity"].nunique() == 24
    assert mine["preventive_count"] > .5 and mine["repressive_budget"] > .5 and mine["repressive_hours"] > .38
    assert mine["unknown_hours"] > 24
    assert .25 < (rows.loc[rows["activity"] == "cyber patrol", "label_police"] == "preemptive").mean() < .75
    assert (rows.loc[rows["activity"] == "boarding-house raid", "label_police"] == "preventive").sum() >= 4
    twice = entries[entries.duplicated("register_no")]
    assert set(twice["role"].dropna()) == {"woman"}
    reached = KEY.task("10.5").answer(None, world)
    assert .55 < reached["woman"] < .65 and .17 < reached["third_party"] < .24 and 1 / 9 < reached["known"] < 1 / 7
    econ = rows[rows["factors_addressed"].fillna("").str.contains("ECON")]
    assert len(econ) / 260 == pytest.approx(.04, abs=.01) and set(econ["activity"].map(CATEGORY)) == {"curative"}
    assert .28 < rows["factors_addressed"].isna().mean() < .38
    found = KEY.task("10.6").answer(None, world)
    assert abs(found["fair"]) < .03 and found["displaced"] > .5
    assert KEY.task("10.9").answer(None, world)["gap"] == "ECON"
    assert "AGENCY" in KEY.task("10.9").answer(None, world)["untouched"]


def test_six_activities_lie_on_a_border_and_the_team_takes_the_milder_reading():
    border = {name: kinds for name, kinds in KEY.task("10.1").right.items() if isinstance(kinds, set)}
    assert len(border) == 6 and all(len(kinds) == 2 for kinds in border.values())
    mildest = ("preemptive", "preventive", "curative", "repressive")
    team = team_kinds()
    assert {name: team[name] for name in border} == {name: min(kinds, key=mildest.index) for name, kinds in border.items()}
    assert team == CATEGORY and set(team) == set(load("activities")["activity"])


def test_the_team_lends_the_label_until_the_list_is_full(capsys):
    session.CURRENT.__init__(lesson=HERE.slug, language="en")
    measures = load("measures")
    for unfinished in (..., None, {}, KINDS | {"cyber patrol": ...}, dict.fromkeys(KINDS, ...)):
        assert (with_kind(measures, unfinished)["kind"] == measures["label_police"]).all()
        assert "not full" in capsys.readouterr().out
    assert (with_kind(measures, dict.fromkeys(KINDS, "curative"))["kind"] == measures["activity"].map(CATEGORY)).all()
    assert "cyber patrol (preventive)" in capsys.readouterr().out
    with_kind(measures, KINDS | CATEGORY)
    assert "nowhere" in capsys.readouterr().out
    assert "kind" not in measures


# ---- the display

@pytest.fixture
def measures():
    return load("measures").assign(kind=lambda rows: rows["activity"].map(CATEGORY))


def test_flows_add_up_and_are_the_shares_of_the_lesson(measures):
    for unit, name, kind in (("count", "preventive_count", "preventive"), ("budget", "repressive_budget", "repressive"), ("hours", "repressive_hours", "repressive")):
        table = display.flow_table(measures, unit)
        assert table["amount"].sum() == pytest.approx(1)
        assert table.groupby("kind")["amount"].sum()[kind] == pytest.approx(right("10.3")[name])
    twofold = measures[measures["factors_addressed"] == "COERCION;PLATFORM"].head(1)
    assert display.flow_table(twofold)["amount"].tolist() == [.5, .5]
    with pytest.raises(ValueError, match="unit is one of"):
        display.flow_table(measures, "weight")
    with pytest.raises(ValueError, match="kind"):
        display.flow_table(load("measures"))


@pytest.mark.parametrize("language", wording.LANGUAGES)
def test_the_figure_says_in_words_what_it_draws(measures, language):
    for unit in display.UNITS:
        drawn = display.flow_figure(measures, unit, language)
        labels = {text.get_text() for text in drawn.figure.axes[0].texts}
        assert len(labels) == 3 + 10 + 4 + 8
        for share in re.findall(r"\d+%", drawn.describe):
            assert any(share in label for label in labels)
        assert drawn.alt and "{" not in drawn.alt and len(drawn.png(40)) > 5_000
        assert f'alt="{drawn.alt}"' in drawn._repr_html_()


def test_the_display_opens_with_the_prediction_and_follows_its_buttons(measures, tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    session.CURRENT.__init__(lesson=HERE.slug, language="en")
    assert "Task 10.0" in display.flow(measures).value and not display.predicted("10.0")
    (tmp_path / "my-work").mkdir(exist_ok=True)
    for broken in ("", "[1]", "{"):
        (tmp_path / "my-work" / "predictions.json").write_text(broken, encoding="utf-8")
        assert not display.predicted("10.0")
    (tmp_path / "my-work" / "predictions.json").write_text(json.dumps([{"lesson": HERE.slug, "task": "10.0", "answer": [], "at": ""}]), encoding="utf-8")
    box = display.flow(measures)
    assert "preventive with 60%" in box.picture.value
    box.unit.value = "budget"
    assert "repressive with 55%" in box.picture.value
    session.CURRENT.__init__(lesson=HERE.slug, language="id")
    assert "represif dengan 55%" in display.flow_figure(measures, "budget").alt


# ---- the notebook

def test_the_answers_typed_in_the_lesson_source_are_right():
    source = (HERE.folder / "10-countermeasures.py").read_text(encoding="utf-8")
    space, found = {"load": load, "pd": pd, "show": lambda table: None, "with_kind": with_kind}, {}
    for cell in source.split("\n# %%")[1:]:
        body = cell.split("\n", 1)[1]
        if "### BEGIN SOLUTION" in body:
            exec(body.split("### BEGIN SOLUTION\n")[1].split("### END SOLUTION")[0], space)
        elif any(f'name="{name}"' in cell.split("\n")[0] for name in ("units-code", "register", "operation", "gap-table")):
            exec(body, space)
    assert {task_id: verdict(task_id, space[name]).state for task_id, name in NAMES.items()} == dict.fromkeys(NAMES, "right")


def test_nothing_later_fails_when_a_task_is_left_open():
    notebook = json.loads((HERE.folder.parents[1] / "notebooks" / "en" / HERE.slug / f"{HERE.slug}.ipynb").read_text(encoding="utf-8"))
    space = {"load": load, "pd": pd, "show": lambda table: None, "with_kind": with_kind, "flow": lambda rows: None, "flow_table": display.flow_table}
    for cell in notebook["cells"]:
        if cell["cell_type"] == "code" and not cell["id"].startswith(("check-", "setup", "hand-in", "trail")):
            try:
                exec("".join(cell["source"]), space)
            except (TypeError, KeyError, ValueError) as error:
                raise AssertionError(f"{cell['id']} stops a student who left something open: {error!r}") from error
