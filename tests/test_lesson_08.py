"""Lesson 08: right answers in many forms, every known misreading with its reason, and what its prose and cards claim."""
import re

import numpy as np
import pandas as pd
import pytest

from fieldwork import load, wording
from fieldwork.agreement import bootstrap, code_table, kappa
from fieldwork.displays import prevalence_figure
from fieldwork.displays.prevalence import cells, prevalence
from fieldwork.world import World
from lesson_checks import ROOT, Lesson, merged, typed

LESSON = "08-agreement"
HERE = Lesson(LESSON, seeds=(0, 1))
KEY, SEALED, MISTAKES = HERE.key, HERE.sealed, HERE.mistakes
SEEDS = range(6)
verdict = HERE.verdict


@pytest.fixture(scope="module")
def worlds():
    """{seed: (world, its seals)}; sealing one takes some seconds, so it is done once."""
    return {seed: (World(seed), KEY.seal(seeds=(seed,))) for seed in SEEDS}


def right(task_id, world=World(0)):
    """A right answer to a task, as a student would type it."""
    if task_id == "8.0":
        return {"rare": "lower", "fresh": "lower"}
    return KEY.task(task_id).right if task_id == "8.2" else typed(KEY.task(task_id).answer(None, world))


def wrong(task_id, name, world=World(0)):
    """A right answer with the telltale entries of a misconception."""
    if task_id == "8.2":
        return KEY.task(task_id).wrong[name]
    told = typed(KEY.task(task_id).answer(name, world))
    if task_id == "8.5":
        return {row: right(task_id, world)[row] | told.get(row, {}) for row in ("segments", "interviews")}
    return merged(right(task_id, world), told)


# ---- right answers

@pytest.mark.parametrize("task_id", HERE.tasks)
@pytest.mark.parametrize("seed", SEEDS)
def test_the_right_answer_earns_everything_in_every_world(worlds, task_id, seed):
    world, seals = worlds[seed]
    found = verdict(task_id, right(task_id, world), seals)
    assert (found.state, found.points) == ("right", KEY.task(task_id).points)


def by_crosstab(a, b):
    counts = pd.crosstab(pd.Series(a), pd.Series(b)).reindex(index=["yes", "no"], columns=["yes", "no"], fill_value=0)
    share = counts.to_numpy() / counts.to_numpy().sum()
    chance = share.sum(axis=1) @ share.sum(axis=0)
    return float("nan") if chance == 1 else (np.trace(share) - chance) / (1 - chance)


def by_loop(a, b):
    pairs = [(x, y) for x, y in zip(a, b) if x is not None and y is not None]
    agreement = sum(x == y for x, y in pairs) / len(pairs)
    one, other = (sum(pair[i] == "yes" for pair in pairs) / len(pairs) for i in (0, 1))
    chance = one * other + (1 - one) * (1 - other)
    return None if chance == 1 else round((agreement - chance) / (1 - chance), 2)


@pytest.mark.parametrize("function", [by_crosstab, by_loop, kappa, lambda a, b: np.float64(by_loop(a, b) or np.nan)
                                      if len(set(a + b) - {None}) == 1 else np.float64(by_loop(a, b))])
def test_any_way_of_computing_kappa_passes_on_twins_too(function):
    assert verdict("8.2", function).state == "right"
    assert verdict("8.2", function, HERE.twins).state == "right"


RIGHT_FORMS = [
    ("8.0", pd.Series({"rare": "Same", "fresh": "higher"})),
    ("8.1", {"agreement": .65, "chance": .53, "kappa": .26}), ("8.1", pd.Series(right("8.1"))),
    ("8.1", {"kappa": "0,255", "chance": np.float64(.53), "agreement": .65}),
    ("8.3", {name: round(value, 2) if name != "why" else [value] for name, value in right("8.3").items()}),
    ("8.4", pd.Series(right("8.4"))), ("8.4", {code: round(value, 2) for code, value in right("8.4").items()}),
    ("8.4", {code.lower(): f"{value:.3f}" for code, value in right("8.4").items()}),
    ("8.5", pd.DataFrame(right("8.5")).T), ("8.5", {end: {row: right("8.5")[row][end] for row in right("8.5")} for end in ("low", "high")}),
    ("8.5", {row: {end: round(value, 3) for end, value in ends.items()} for row, ends in right("8.5").items()}),
    ("8.6", right("8.6") | {"may_write": ["a5", "a2"]}), ("8.6", right("8.6") | {"may_write": "a2, a5", "alpha": round(right("8.6")["alpha"], 2)}),
    ("8.7", {name: round(value, 3) if name != "reading" else value for name, value in right("8.7").items()}),
    ("8.7", right("8.7") | {"reading": "Drift apart"}),
    ("8.8", pd.Series(right("8.8"))), ("8.9", pd.DataFrame({"plan": list(right("8.9")), "label": list(right("8.9").values())})),
    ("8.10", ["w6", "w1", "w4"]), ("8.10", "w1, w4, w6"), ("8.10", pd.Series(["w1", "w4", "w6"])),
]


@pytest.mark.parametrize("task_id, answer", RIGHT_FORMS)
def test_every_reasonable_form_of_a_right_answer_passes(task_id, answer):
    assert verdict(task_id, answer).state == "right"


def test_the_courses_own_functions_give_the_right_answers():
    coded = mended()
    assert verdict("8.4", {code: kappa(code_table(coded, code, ["A", "B"])) for code in right("8.4")}).state == "right"
    agency, interviews = code_table(coded, "AGENCY", ["A", "B"]), load("segments").set_index("segment_id")["interview_id"]
    ends = {name: dict(zip(("low", "high"), bootstrap(kappa, agency, by=by).interval)) for name, by in (("segments", "unit"), ("interviews", interviews))}
    assert verdict("8.5", ends).state == "right"


def test_the_answers_typed_in_the_lesson_source_are_right(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    source = (ROOT / "solutions" / LESSON / f"{LESSON}.py").read_text(encoding="utf-8")
    space, asked = {}, {}
    for cell in re.split(r"^# %% ?", source, flags=re.MULTILINE)[1:]:
        head, code = cell.split("\n", 1)
        if head.startswith("[markdown]") or re.search(r'name="(setup|display|keep|trail-line|hand-in)"', head):
            continue
        check = re.match(r'check\("(8\.\d+)", (\w+)\)', code.strip())
        if check:
            asked[check[1]] = verdict(check[1], space[check[2]]).state
        else:
            exec(SETUP + code if not space else code, space)
    assert asked == dict.fromkeys(HERE.tasks, "right")


SETUP = """import pandas as pd
from fieldwork import load, show
from fieldwork.agreement import alpha, bootstrap, code_table, code_tables, kappa, per_code
from fieldwork.displays import prevalence_figure
"""


# ---- wrong answers

@pytest.mark.parametrize("task_id, name", MISTAKES)
def test_a_misconception_hears_its_own_reason_in_every_world(worlds, task_id, name):
    task = KEY.task(task_id)
    for seed, (world, seals) in sorted(worlds.items(), reverse=True):  # the course's own world last
        found = verdict(task_id, wrong(task_id, name, world), seals)
        assert found.note == name or seed and found.note in task.wrong, world  # in another world two mistakes may give one figure
        assert found.points < task.points, world
    for language in wording.LANGUAGES:
        assert HERE.reason(task_id, name, language) in HERE.said(task_id, found, language)


def numbers(answer, path=()):
    """{path: number} of a right or wrong answer."""
    if isinstance(answer, dict):
        return {where: value for key, entry in answer.items() for where, value in numbers(entry, (*path, key)).items()}
    return {path: answer} if isinstance(answer, float) else {}


@pytest.mark.parametrize("task_id", ["8.1", "8.3", "8.4", "8.5", "8.6", "8.7"])
@pytest.mark.parametrize("seed", SEEDS)
def test_wrong_numbers_stand_four_tolerances_from_the_right_ones(task_id, seed):
    task, world = KEY.task(task_id), World(seed)
    truth = numbers(task.answer(None, world))
    for name in task.wrong:
        told = task.answer(name, world)
        assert told, name
        distances = [abs(value - truth[where]) / .005 for where, value in numbers(told).items()]
        least = 2 if seed else 3 if name == "own_cell" else 4  # from three on no number is read as both; other worlds are drawn without looking
        assert all(distance >= least - 1e-9 for distance in distances), name


def test_a_whole_wrong_answer_is_named_too():
    full = {code: float(kappa(code_table(mended().drop_duplicates(["segment_id", "coder", "round"]), code, ["A", "B"]))) for code in right("8.4")}
    assert verdict("8.4", full).note == "first_code"
    rounds = {code: float(kappa(code_table(mended(), code, ["A", "B"], round=None))) for code in right("8.4")}
    assert verdict("8.4", rounds).note == "both_rounds"


@pytest.mark.parametrize("function, note", [
    (lambda a, b: None, "returns_nothing"), (lambda a: 1, "raises"), (lambda a, b: a["yes"], "raises"), (0.4, "not_a_function"),
    (lambda a, b: {3: .4, 5: 0.0, 4: None}.get(len(a), .3), "case"), (None, "none"), (..., "blank"),
])
def test_a_function_that_fails_otherwise_is_told_how(function, note):
    found = verdict("8.2", function)
    assert found.points == 0 and found.note == note


def test_the_unfilled_starters_are_told_that_something_is_open():
    def my_kappa(a, b):
        table = pd.DataFrame({"a": a, "b": b})
        pairs = ...
        agreement = ...
        chance = 0
        for value in ["yes", "no"]:
            chance = chance + ...
        return ...
    assert verdict("8.2", my_kappa).state == "blank"
    for task_id in ("8.1", "8.3", "8.4", "8.7", "8.8", "8.9"):
        assert verdict(task_id, dict.fromkeys(right(task_id), ...)).points == 0
    assert verdict("8.5", {row: {"low": ..., "high": ...} for row in ("segments", "interviews")}).points == 0
    assert verdict("8.6", {"alpha": ..., "may_write": {...}}).points == 0
    assert verdict("8.10", {...}).state == "blank"


def test_lazy_patterns_earn_little():
    for option in KEY.task("8.8").kind.options:
        assert verdict("8.8", dict.fromkeys(right("8.8"), option)).points == 0
    for option in KEY.task("8.9").kind.options:
        assert verdict("8.9", dict.fromkeys(right("8.9"), option)).points == 0
    assert verdict("8.10", set(KEY.task("8.10").kind.universe)).points == 0


def test_neither_rank_nor_majority_is_ever_the_remedy_and_every_other_one_is():
    assert set(right("8.8").values()) == set(KEY.task("8.8").kind.options) - {"vote", "senior"}


# ---- what prose and cards claim

def mended(seed=0):
    """The codings as the lesson's cell mends them."""
    world = World(seed)
    typed_in = world.table("codings")
    code = typed_in["code"].str.strip().str.upper().replace({"DIV_EXTT": "DIV_EXT", "PER": "PEER"})
    return typed_in.assign(code=code)[typed_in["segment_id"].isin(world.table("segments")["segment_id"])]


@pytest.mark.parametrize("seed", SEEDS)
def test_what_the_lesson_says_of_the_coders_holds_in_every_world(seed):
    coded, world = mended(seed), World(seed)
    read = coded[coded["round"] == 1].groupby("coder", observed=True)["segment_id"].nunique()
    assert (read["A"], read["B"], read["C"]) == (600, 600, 240)
    econ, rare = (code_table(coded, code, ["A", "B"]).astype(bool) for code in ("ECON", "COERCION"))
    assert (rare["A"] == rare["B"]).mean() > (econ["A"] == econ["B"]).mean() and kappa(rare) < kappa(econ) - .15
    assert round((rare["A"] == rare["B"]).mean(), 2) in (.94, .95, .96, .97)
    assert (rare["A"] & rare["B"]).sum() < .5 * (rare["A"] | rare["B"]).sum(), "most is marked by one alone"
    peer = code_table(coded, "PEER", ["A", "B", "C"])
    assert len(peer.dropna()) == 240 and len(peer) == 600
    assert right("8.6", world)["alpha"] < right("8.4", world)["PEER"]
    shared = peer.dropna()
    assert max(kappa(shared[["A", "C"]]), kappa(shared[["B", "C"]])) < kappa(shared[["A", "B"]])
    blocks = right("8.7", world)
    assert blocks["block_4"] < blocks["block_1"] - .08
    ends = right("8.5", world)
    width = {row: entry["high"] - entry["low"] for row, entry in ends.items()}
    assert seed or width["interviews"] > 1.15 * width["segments"]  # by chance it can be the other way round in another world


@pytest.mark.parametrize("seed", SEEDS)
def test_the_flip_turns_on_which_row_is_printed(seed):
    coded, talked = mended(seed), set(World(seed).table("discussions")["segment_id"])
    again = code_table(coded, "DIV_EXT", ["A", "B"], round=2)
    rows = again.index.isin(talked)
    assert rows.sum() == (~rows).sum() == 120
    assert kappa(again[rows]) > kappa(again[~rows]) + .1


def test_on_three_of_her_days_tari_mixed_up_two_codes():
    keys = ["segment_id", "code"]
    clean, shown = (table.query("coder == 'C'") for table in (World(0).hidden("codings"), World(0).table("codings")))
    strange = shown[~pd.MultiIndex.from_frame(shown[keys]).isin(pd.MultiIndex.from_frame(clean[keys]))]
    assert set(strange["code"]) == {"PEER", "LIFESTYLE"} and strange["coded_at"].str[:10].nunique() == 3


def test_disagreements_on_agency_sit_together():
    agency = code_table(mended(), "AGENCY", ["A", "B"]).astype(bool)
    where = load("segments").set_index("segment_id")["interview_id"]
    apart = where[agency.index[agency["A"] != agency["B"]]].value_counts()
    assert apart.head(5).sum() >= .4 * apart.sum() and len(apart) < where[agency.index].nunique() / 2


# ---- tables and display

def test_the_tables_hold_what_the_tasks_ask_about():
    items, cases = load("agreement_items"), load("disagreements")
    assert set(items["item"]) == {*KEY.task("8.6").kind.parts["may_write"].universe, *right("8.9"), *KEY.task("8.10").kind.universe}
    assert list(cases["disagreement_id"]) == list(right("8.8"))
    codes = {*load("codes")["code"], "NONE"}
    assert all(set(given.split(", ")) <= codes for column in ("wulan", "bagas") for given in cases[column])


@pytest.mark.parametrize("share", range(1, 51))
@pytest.mark.parametrize("agreed", [80, 90, 96, 99])
def test_the_sliders_show_what_kappa_says_of_such_a_table(share, agreed):
    found = cells(share, agreed)
    if found is None:
        assert share < (100 - agreed) / 2
        return
    counts = [round(2 * found[name]) for name in ("both", "one", "other", "neither")]
    a = np.repeat([True, True, False, False], counts)
    b = np.repeat([True, False, True, False], counts)
    assert found["agreement"] == pytest.approx((a == b).mean()) and found["kappa"] == pytest.approx(float(kappa(a, b)))


def test_agreement_stays_and_kappa_falls():
    steps = [cells(share, 90) for share in (50, 30, 20, 10, 8)]
    assert len({step["agreement"] for step in steps}) == 1
    assert [step["kappa"] for step in steps] == sorted((step["kappa"] for step in steps), reverse=True)


@pytest.mark.parametrize("language", wording.LANGUAGES)
def test_the_display_waits_for_the_prediction(tmp_path, monkeypatch, language):
    from fieldwork.work import keep_prediction
    monkeypatch.chdir(tmp_path)
    assert not hasattr(prevalence(language=language), "sliders")
    keep_prediction("07-codebook", "8.0", None)
    assert not hasattr(prevalence(language=language), "sliders")
    keep_prediction(LESSON, "8.0", {"rare": "same"})
    shown = prevalence(language=language)
    before = shown.picture.value
    shown.sliders["share"].value = 8
    assert shown.picture.value != before and wording.find(language, LESSON, "prevalence", "kappa") in shown.picture.value
    shown.sliders["share"].value = 1
    assert "<b>" in shown.picture.value and "%" not in shown.picture.value


@pytest.mark.parametrize("language", wording.LANGUAGES)
def test_the_figure_travels_with_its_words(language):
    two = pd.DataFrame({"value": [.74, .46], "agreement": [.88, .96], "prevalence": [.39, .04]}, index=["ECON", "COERCION"])
    picture = prevalence_figure(two, language=language)
    assert "COERCION" in picture.alt and "ECON" in picture.describe and len(picture.describe.splitlines()) == 7
    with pytest.raises(ValueError, match="prevalence"):
        prevalence_figure(two.drop(columns="prevalence"), language=language)
