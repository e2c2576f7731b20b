"""Lesson 03: every right form of an answer, every known misconception, and the figures it speaks of as they are."""
import re

import numpy as np
import pandas as pd
import pytest

from fieldwork import load, session, wording
from fieldwork.displays import sample_figure, sampler
from fieldwork.displays.sampler import predicted
from fieldwork.judge import Verdict
from fieldwork.matrices import saturation
from fieldwork.sampling import TRAITS, contacts, draw, repeat
from fieldwork.world import World
from lesson_checks import Lesson, merged, typed

HERE = Lesson("03-sampling")
KEY, SEALED, TWINS, verdict = HERE.key, HERE.sealed, HERE.twins, HERE.verdict
FUNCTIONS = ("3.1", "3.2", "3.4", "3.6", "3.8")
NAMES = {"3.0": "guess", "3.1": "random_share", "3.2": "bias", "3.3": "corrected", "3.4": "next_wave", "3.5": "seeds_matter",
         "3.6": "weighted_share", "3.7": "stop_rule", "3.8": "n_needed", "3.9": "supported"}


def right(task_id, seed=0):
    """A right answer to a task, as a student would type it."""
    if task_id == "3.0":
        return {key: "close" for key in right("3.3")}
    answer = KEY.task(task_id).answer(None, World(seed))
    return {key: max(value) if isinstance(value, set) else value for key, value in answer.items()} if isinstance(answer, dict) else answer


@pytest.mark.parametrize("task_id", HERE.tasks)
def test_the_right_answer_earns_everything_in_every_world(task_id):
    for sealed in (SEALED, TWINS):
        found = verdict(task_id, right(task_id), sealed)
        assert (found.state, found.points) == ("right", KEY.task(task_id).points)


# ---- functions, written in other ways

def share_of_the_column(population, n, number):
    return population["agency"].sample(n=n, random_state=number).mean()


def share_counted(population, n, number):
    drawn = population.sample(n=n, replace=False, random_state=number)
    return len(drawn[drawn["agency"]]) / n


def bias_in_steps(population, found_by, column):
    everybody = population[column].mean()
    return population.loc[population[found_by] == True, column].mean() - everybody  # noqa: E712  as students write it


def bias_by_query(population, found_by, column):
    return population.groupby(found_by)[column].mean()[True] - population[column].mean()


def wave_as_set(contacts, last_wave, already):
    new = []
    for woman in last_wave:
        free = [friend for friend in contacts[woman] if friend not in already + new]
        new += free[0:3]
    return new


def wave_counting(contacts, last_wave, already):
    new = set()
    for woman in last_wave:
        coupons = 3
        for friend in contacts[woman]:
            if friend not in already and friend not in new and coupons > 0:
                new.add(friend)
                coupons -= 1
    return new


def wave_without_a_set(contacts, last_wave, already):
    new = []
    for woman in last_wave:
        free = []
        for friend in contacts[woman]:
            if not (friend in already or friend in new):
                free.append(friend)
        new = new + free[:3]
    return pd.Series(new)


def weighted_by_average(sample, column):
    return np.average(sample[column].astype(float), weights=1 / sample["degree"].astype(float))


def weighted_by_product(sample, column):
    weight = sample["degree"] ** -1.0
    return (weight * sample[column]).sum() / sum(weight)


def needed_by_counting(share, told, chance):
    n, missed = 0, 1.0
    while missed > 1 - chance:
        n, missed = n + 1, missed * (1 - share * told)
    return n


def needed_as_float(share, told, chance):
    return float(np.ceil(np.log(1 - chance) / np.log(1 - share * told)))


def needed_plus_one(share, told, chance):
    return int(np.log(1 - chance) / np.log(1 - share * told)) + 1


@pytest.mark.parametrize("task_id, function", [
    ("3.1", share_of_the_column), ("3.1", share_counted), ("3.2", bias_in_steps), ("3.2", bias_by_query), ("3.4", wave_as_set),
    ("3.4", wave_counting), ("3.4", wave_without_a_set), ("3.6", weighted_by_average), ("3.6", weighted_by_product),
    ("3.8", needed_by_counting), ("3.8", needed_as_float), ("3.8", needed_plus_one)])
def test_other_ways_of_writing_a_function_pass_on_all_twins(task_id, function):
    assert verdict(task_id, function).state == "right" and verdict(task_id, function, TWINS).state == "right"


@pytest.mark.parametrize("seed", range(6))
@pytest.mark.parametrize("task_id", FUNCTIONS)
def test_faulty_functions_are_told_apart_on_any_twin(task_id, seed):
    sealed = KEY.seal(seeds=(seed,))
    for name, function in KEY.task(task_id).wrong.items():
        assert verdict(task_id, function, sealed).note == name, name


@pytest.mark.parametrize("seed", range(6))
@pytest.mark.parametrize("task_id", ["3.1", "3.2", "3.6"])
def test_right_and_wrong_stand_four_tolerances_apart(task_id, seed):
    """In some case each; and where a wrong function comes nearer than that, it is right there or plainly different."""
    task = KEY.task(task_id)
    cases = [[World(case[2]).table(case[1]) if isinstance(case, list) else case for case in arguments] for arguments in task.kind.cases(World(seed))]
    for name, wrong in task.wrong.items():
        gaps = [abs(wrong(*arguments) - task.right(*arguments)) for arguments in cases]
        assert max(gaps) >= 4 * task.kind.returns.tolerance, (name, gaps)


@pytest.mark.parametrize("seed", range(2, 6))
def test_a_world_of_another_seed_keeps_the_known_answers_apart(seed):
    """As `course world --seed` asks it, for the tasks that are not functions."""
    for task_id in ("3.3", "3.5"):
        task, truth = KEY.task(task_id), right(task_id, seed)
        for name in task.wrong:
            wrong = {key: value for key, value in task.answer(name, World(seed)).items()}
            accepted = task.answer(None, World(seed))
            assert any(value not in (accepted[key] if isinstance(accepted[key], set) else {accepted[key]}) for key, value in wrong.items()), (task_id, name, truth)


# ---- other answers

TYPED = right("3.7")
RIGHT_FORMS = [
    ("3.0", pd.Series({key: "over" for key in right("3.3")})), ("3.3", pd.Series(right("3.3"))), ("3.3", {key: value.upper() for key, value in right("3.3").items()}),
    ("3.5", right("3.5") | {"ahead": 160.0}), ("3.5", right("3.5") | {"ahead": np.int64(160), "lesson": "C", "econ": "Stays"}), ("3.5", right("3.5") | {"mediated": ["coercion"]}),
    ("3.7", {key: float(value) for key, value in TYPED.items()}), ("3.7", {key: np.int64(value) for key, value in TYPED.items()}), ("3.7", pd.Series(TYPED)),
    ("3.9", ["t2", "t5", "t7", "t9"]), ("3.9", "t9, t7, t5, t2"), ("3.9", {"T2", "T5", "T7", "T9"}), ("3.9", pd.Series(["t2", "t5", "t7", "t9"])),
]


@pytest.mark.parametrize("task_id, answer", RIGHT_FORMS)
def test_every_reasonable_form_of_a_right_answer_passes(task_id, answer):
    assert verdict(task_id, answer).state == "right"


def test_the_answers_typed_in_the_lesson_source_are_right():
    source = (HERE.folder / "03-sampling.py").read_text(encoding="utf-8")
    space = {}
    for cell in ("setup", "read", "saturation-code"):
        exec(source.split(f'name="{cell}"\n')[1].split("\n# %%")[0].replace('lesson("03-sampling", language="en")', ""), space)
    for region in re.findall(r"### BEGIN SOLUTION\n(.*?)### END SOLUTION", source, re.DOTALL):
        exec(region, space)
    assert {task_id: verdict(task_id, space[name]).state for task_id, name in NAMES.items()} == dict.fromkeys(NAMES, "right")


def value_of(task_id, name):
    """A wrong answer as somebody would type it."""
    wrong = typed(KEY.task(task_id).answer(name))
    return {key: max(value) if isinstance(value, set) else value for key, value in wrong.items()} if isinstance(wrong, dict) else wrong


@pytest.mark.parametrize("task_id, name", HERE.mistakes)
def test_a_misconception_alone_hears_its_own_reason(task_id, name):
    assert HERE.hears_its_reason(task_id, name, KEY.task(task_id).wrong[name] if task_id in FUNCTIONS else value_of(task_id, name))


@pytest.mark.parametrize("task_id, name", [(task, name) for task, name in HERE.mistakes if task not in FUNCTIONS])
def test_a_misconception_among_right_answers_is_named_too(task_id, name):
    found = verdict(task_id, merged(right(task_id), value_of(task_id, name)))
    assert found.note == name and found.points < KEY.task(task_id).points


@pytest.mark.parametrize("task_id, function, note", [
    ("3.1", lambda population, n, number: None, "returns_nothing"), ("3.1", lambda population: 0.3, "raises"), ("3.1", 0.27, "not_a_function"),
    ("3.2", lambda population, found_by, column: population[population[found_by]]["column"].mean(), "raises"),
    ("3.4", lambda contacts, last_wave, already: set([] + "F"), "raises"), ("3.6", lambda sample, column: 1 / degree, "raises"),  # noqa: F821
    ("3.8", lambda share, told, chance: n, "raises"),  # noqa: F821
])
def test_a_function_that_fails_otherwise_is_told_how(task_id, function, note):
    found = verdict(task_id, function)
    assert (found.points, found.note) == (0, note)


def test_the_unfilled_starters_are_told_that_something_is_open():
    notebook = (HERE.folder / "03-sampling.py").read_text(encoding="utf-8")
    for task_id in HERE.tasks:
        starter = notebook.split(f'"grade_id": "answer-{task_id.replace(".", "-")}"')[1].split("\n", 1)[1].split("### BEGIN SOLUTION")[0]
        space = {}
        exec(starter, space)
        found = verdict(task_id, space[NAMES[task_id]])
        assert found.points == 0 and (found.state == "blank" or found.note == "prediction_open"), task_id


# ---- drawing

def test_the_same_number_draws_the_same_women_and_another_draws_others():
    for how in ({"design": "random"}, {"design": "outreach"}, {"design": "police"}, {"design": "snowball"}):
        one, again, other = draw(**how, number=1), draw(**how, number=1), draw(**how, number=2)
        assert one.equals(again) and set(one["person_id"]) != set(other["person_id"])
        assert len(one) == 30 and one["person_id"].is_unique


def test_a_list_is_a_frame_and_a_snowball_has_seeds():
    assert draw("police", 158)["detected_by_police"].all() and draw("outreach", 60)["in_outreach"].all()
    for channel in ("mediated", "independent", "mixed"):
        sample = draw("snowball", seeds=channel, n=60, first=4, number=3)
        assert (sample.loc[sample["wave"] == 0, "channel"] == channel).all() and (sample["wave"] == 0).sum() == 4


def test_a_snowball_keeps_its_rules():
    people, ties = load("population"), load("ties")
    known = {frozenset(pair) for pair in zip(ties["person_a"], ties["person_b"])}
    sample = draw("snowball", n=90, first=2, coupons=2, number=5)
    guests = sample[sample["wave"] > 0]
    wave = sample.set_index("person_id")["wave"]
    assert all(frozenset(pair) in known for pair in zip(guests["invited_by"], guests["person_id"]))
    assert (guests["wave"].to_numpy() == wave[guests["invited_by"]].to_numpy() + 1).all()
    assert guests["invited_by"].value_counts().max() <= 2 and sample["person_id"].is_unique and sample["wave"].is_monotonic_increasing
    assert sum(map(len, contacts(people, ties))) == 2 * len(ties)


def test_waves_grow_one_out_of_the_other():
    grown = [set(draw("snowball", n=90, waves=wave, number=2)["person_id"]) for wave in range(4)]
    assert all(before < after for before, after in zip(grown, grown[1:])) and len(grown[0]) == 3


@pytest.mark.parametrize("wrong", [{"design": "quota"}, {"design": "snowball", "seeds": "online"}, {"design": "police", "n": 159}, {"design": "random", "n": 0},
                                   {"design": "snowball", "first": 0}])
def test_what_cannot_be_drawn_is_said_in_one_line(wrong):
    with pytest.raises(ValueError, match="design|seeds|n lies|first lies"):
        draw(**wrong)


def test_a_snowball_in_a_small_circle_ends():
    people = pd.DataFrame({"person_id": list("ABCD"), "channel": "mixed", "degree": [2, 2, 2, 0], **dict.fromkeys(TRAITS, True)})
    ties = pd.DataFrame({"person_a": ["A", "B", "A"], "person_b": ["B", "C", "C"]})
    found = [len(draw("snowball", n=10, seeds="mixed", first=1, number=k, population=people, ties=ties)) for k in range(12)]
    assert set(found) == {1, 3}


def test_what_is_remembered_of_repeated_draws_cannot_be_spoilt():
    runs = repeat("police", runs=5, traits=["econ"])
    runs["econ"] = 2
    assert (repeat("police", runs=5, traits=["econ"])["econ"] <= 1).all()
    assert repeat("snowball", runs=5, seeds="independent", first=2)["agency"].mean() != repeat("snowball", runs=5, seeds="independent", first=9)["agency"].mean()


def test_shares_of_repeated_draws():
    runs = repeat("police", runs=20)
    first = draw("police", number=1)
    assert list(runs.columns) == list(TRAITS) and len(runs) == 20 and runs.loc[1, "econ"] == pytest.approx(first["econ"].mean())
    weight = 1 / first["degree"].astype(float)
    assert repeat("police", runs=1, weighted=True).loc[1, "agency"] == pytest.approx((weight * first["agency"].astype(float)).sum() / weight.sum())


# ---- what the prose says

def test_the_headline_turns_with_the_seeds_and_need_does_not():
    for seed in (0, *range(2, 5)):
        world = World(seed)
        runs = {way: repeat("snowball", seeds=way, population=world.table("population"), ties=world.table("ties")) for way in ("mediated", "independent")}
        means = {way: table.mean() for way, table in runs.items()}
        assert means["mediated"]["coercion"] > means["mediated"]["agency"] + .08 and means["independent"]["agency"] > means["independent"]["coercion"] + .25
        assert abs(means["mediated"]["econ"] - means["independent"]["econ"]) < .06
        ahead = (runs["mediated"]["coercion"] > runs["mediated"]["agency"]).mean()
        assert .7 < ahead < .95


def test_one_mediated_snowball_in_five_tells_another_story():
    assert round(1 - KEY.task("3.5").answer()["ahead"] / 200, 1) == .2


def test_weights_help_a_large_snowball_and_do_not_rescue_a_small_one():
    true = load("population")[list(TRAITS)].astype(float).mean()
    plain, weighted = ({n: repeat("snowball", n=n, runs=50, weighted=how).mean() for n in (30, 400)} for how in (False, True))
    for n in (30, 400):
        assert true["agency"] - plain[n]["agency"] > true["agency"] - weighted[n]["agency"] > .03
    assert weighted[30]["coercion"] > weighted[30]["agency"] and weighted[400]["agency"] > weighted[400]["coercion"]


def test_the_talk_after_the_stop_brings_coercion_to_a_peer():
    interviews, mentions = load("interviews"), load("mentions")
    women = interviews[interviews["randomised"]].drop_duplicates("informant_id")
    order = women.sort_values("date", kind="stable")["interview_id"].tolist()
    said = mentions[mentions["interview_id"].isin(order)]
    stop = TYPED["stop"]
    before = set(said.loc[said["interview_id"].isin(order[:stop]), "code"])
    following = said[said["interview_id"] == order[stop]]
    assert set(following["code"]) - before == {"COERCION"} and set(following["interviewer_role"]) == {"peer"}
    assert order == women.sort_values(["date", "interview_id"])["interview_id"].tolist(), "the order of one day is that of the table"
    heard = said.groupby("interviewer_role", observed=True)["code"].unique().map(set)
    assert not {"AGENCY", "COERCION"} & heard["police liaison"] and {"AGENCY", "COERCION"} <= heard["peer"] and {"AGENCY", "COERCION"} <= heard["student"]
    assert women["interviewer_role"].value_counts().tolist() == [12, 12, 12]
    assert said.drop_duplicates(["interview_id", "code"])["code"].value_counts().idxmax() == "ECON"
    assert saturation(said, unit="interview_id", order=order, base=6, run=3)["stop"].sum() == 1


def test_the_36_women_were_reached_as_the_task_says():
    interviews, informants = load("interviews"), load("informants")
    women = interviews[interviews["randomised"]].drop_duplicates("informant_id").merge(informants, on="informant_id")
    assert women["recruited_by"].astype(str).value_counts().to_dict() == {"outreach": 13, "another informant": 10, "police": 10, "own call": 3}


def test_the_small_figures_in_the_prose():
    needed = KEY.task("3.8").right
    assert needed(.31, .75, .95) == 12 and 60 <= needed(.31, .15, .95) <= 65
    population = load("population")
    assert KEY.task("3.2").right(population, "detected_by_police", "coercion") > .05 > 0 > KEY.task("3.2").right(population, "detected_by_police", "agency")
    assert KEY.task("3.6").right(population, "agency") > population["agency"].mean()
    example = ({"A": ["B", "C", "D", "E"], "B": ["A", "C", "F", "G"], "C": ["B", "F", "H", "J", "K", "L"], "D": ["A"]}, ["B", "C", "D"], ["A", "B", "C", "D"])
    assert KEY.task("3.4").right(*example) == {"F", "G", "H", "J", "K"}


# ---- the display

@pytest.fixture
def fresh(monkeypatch):
    monkeypatch.setattr(session, "CURRENT", session.Session(lesson="03-sampling"))
    return session.CURRENT


def test_the_truth_is_hidden_until_the_prediction_is_recorded(fresh):
    box = sampler(language="en")
    assert "of those found" in box.picture.value and "0.31" not in box.picture.value and not predicted()
    session.record("3.0", Verdict(1.0, 1.0, "right", "right"))
    box.controls["number"].value = 2
    assert predicted() and "0.31 of all women" in box.picture.value
    session.record("3.0", Verdict(0.0, 1.0, "blank", "blank"))
    assert not predicted()


def test_the_controls_draw_what_they_say(fresh):
    box = sampler(language="en")
    assert "30 women found" in box.picture.value and not box.controls["wave"].disabled
    box.controls["wave"].value = 0
    assert "3 women found" in box.picture.value and "Wave 1" not in box.picture.value
    box.controls["wave"].value = 1
    assert "Wave 1: 9 women" in box.picture.value
    box.controls["design"].value = "police"
    assert box.controls["wave"].disabled and box.controls["first"].disabled and "30 women found" in box.picture.value
    for name, control in box.controls.items():
        if name != "design":
            control.value = control.max
    box.controls["design"].value = "independent"
    assert "120 women found" in box.picture.value


@pytest.mark.parametrize("language", wording.LANGUAGES)
def test_the_figure_says_in_words_what_it_shows(language):
    sample = draw("snowball", seeds="independent", number=1)
    picture = sample_figure(sample, others=repeat("snowball", runs=5, seeds="independent"), language=language)
    share = f"{sample['agency'].mean():.2f}".replace(".", "," if language == "id" else ".")
    assert share in picture.alt and len(picture.describe.splitlines()) == 4 + sample["wave"].nunique()
    assert 'alt="' in picture._repr_html_() and "{" not in picture.alt + picture.describe
    hidden = sample_figure(sample, truth=False, language=language).describe
    assert wording.find(language, "03-sampling", "display", "line_true").split("{true}")[1].strip(". ") not in hidden
