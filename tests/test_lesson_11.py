"""Lesson 11: every right form of an answer, every known misconception, and the figures and passages it shows as they are."""
import re

import numpy as np
import pandas as pd
import pytest

from fieldwork import load, wording
from fieldwork.displays import chain_builder as module
from fieldwork.displays.chain_builder import LINKS, chain_builder, evidence, sentence
from lesson_checks import ROOT, Lesson, merged, typed

HERE = Lesson("11-obstacles")
KEY, SEALED, TWINS, verdict = HERE.key, HERE.sealed, HERE.twins, HERE.verdict
NAMES = {"11.1": "obstacle", "11.2": "five", "11.3": "truth", "11.4": "profile", "11.5": "width", "11.6": "independent", "11.7": "screened",
         "11.8": "complete", "11.9": "always"}


def plain(value):
    """One option of an accept-set of words or of a list of numbers, everything else as typed."""
    if isinstance(value, list):
        return value[0]
    return {key: max(entry) if isinstance(entry, (set, list)) else entry for key, entry in value.items()} if isinstance(value, dict) else value


def right(task_id):
    """A right answer to a task on the student world, as a student would type it."""
    from fieldwork.world import World
    if task_id == "11.0":
        return {"same": "no", "actionable": "no", "two": "no"}
    value = KEY.task(task_id).right
    value = value(World()) if callable(value) and task_id != "11.8" else value
    return typed(value) if task_id == "11.2" else plain(value)


def wrong(task_id, name):
    from fieldwork.world import World
    value = KEY.task(task_id).wrong[name]
    value = value(World()) if callable(value) and task_id != "11.8" else value
    return typed(value) if task_id == "11.2" else plain(value)


@pytest.mark.parametrize("task_id", HERE.tasks)
def test_the_right_answer_earns_everything(task_id):
    for sealed in (SEALED, TWINS):
        found = verdict(task_id, right(task_id), sealed)
        assert (found.state, found.points) == ("right", KEY.task(task_id).points)


@pytest.mark.parametrize("task_id, name", HERE.mistakes)
def test_a_misconception_alone_hears_its_own_reason(task_id, name):
    assert HERE.hears_its_reason(task_id, name, wrong(task_id, name))


@pytest.mark.parametrize("task_id, name", [(task, name) for task, name in HERE.mistakes if task not in ("11.5", "11.8")])
def test_a_misconception_among_right_answers_is_named_too(task_id, name):
    found = verdict(task_id, merged(right(task_id), wrong(task_id, name)))
    assert found.note == name and found.points < KEY.task(task_id).points


@pytest.mark.parametrize("seed", range(1, 6))
def test_in_every_world_the_answers_stand_apart(seed):
    sealed = KEY.seal(seeds=(seed,))
    from fieldwork.world import World
    for task_id in ("11.4", "11.5"):
        assert verdict(task_id, KEY.task(task_id).right(World(seed)), sealed).state == "right"
        for name, value in KEY.task(task_id).wrong.items():
            if value(World(seed)) is not ...:
                assert verdict(task_id, plain(value(World(seed))), sealed).note == name, (task_id, name)
    for name, function in KEY.task("11.8").wrong.items():
        assert verdict("11.8", function, sealed).note == name


# ---- other ways of being right

def by_table(chains, findings):
    table = pd.DataFrame(chains)
    return table.loc[table["obstacle"].isin(findings) & ~table["actor"].isin(["", "everybody", "women"]) & table["indicator"].ne(""), "chain_id"]


def by_leaving_out(chains, findings):
    kept = list(chains)
    for chain in chains:
        if chain["obstacle"] not in findings or chain["actor"] in ("", "everybody", "women") or not chain["indicator"]:
            kept.remove(chain)
    return tuple(chain["chain_id"] for chain in kept)


@pytest.mark.parametrize("function", [by_table, by_leaving_out])
def test_any_way_of_finding_whole_chains_passes_on_all_twins(function):
    assert verdict("11.8", function).state == "right" and verdict("11.8", function, TWINS).state == "right"


RIGHT_FORMS = [
    ("11.1", pd.Series(right("11.1"))), ("11.1", right("11.1") | {"p14": "STRUCTURE"}), ("11.1", right("11.1") | {"p14": "culture"}),
    ("11.2", {key: sorted(value) for key, value in right("11.2").items()}), ("11.2", right("11.2") | {"society": {"witness", "laughter"}, "enforcers": {"desks"}}),
    ("11.2", right("11.2") | {"society": "witness", "enforcers": "desks, laughter"}),
    ("11.3", {key.upper(): word.title() for key, word in right("11.3").items()}), ("11.3", pd.Series(right("11.3"))),
    ("11.4", right("11.4") | {"share_women": np.float64(right("11.4")["share_women"])}), ("11.4", right("11.4") | {"share_women": round(right("11.4")["share_women"], 3)}),
    ("11.5", np.float64(right("11.5"))), ("11.5", round(right("11.5"), 3)),
    ("11.6", {key: float(value) for key, value in right("11.6").items()}), ("11.6", pd.Series(right("11.6"))),
    ("11.7", right("11.7") | {"RC04": "wrong_addressee", "RC14": "empty"}), ("11.7", right("11.7") | {"RC04": "stop", "RC14": "stop"}),
    ("11.7", {key: word.replace("_", " ") for key, word in right("11.7").items()}),
    ("11.3", right("11.3") | {"c1": True, "c2": False}), ("11.6", pd.DataFrame({"claim": list(right("11.6")), "n": list(right("11.6").values())})),
    ("11.9", ["RC05", "RC12"]), ("11.9", "RC12, RC05"), ("11.9", pd.Index(["RC05", "RC12"])),
]


@pytest.mark.parametrize("task_id, answer", RIGHT_FORMS, ids=range(len(RIGHT_FORMS)))
def test_every_reasonable_form_of_a_right_answer_passes(task_id, answer):
    assert verdict(task_id, answer).state == "right"


def test_the_answers_typed_in_the_lesson_source_are_right(monkeypatch):
    source = (HERE.folder / "11-obstacles.py").read_text(encoding="utf-8")
    space = {}
    for cell in ("setup", "pooled", "interval-code", "chains-table"):
        exec(source.split(f'name="{cell}"\n')[1].split("\n# %%")[0].replace('lesson("11-obstacles", language="en")', ""), space)
    for region in re.findall(r"### BEGIN SOLUTION\n(.*?)### END SOLUTION", source, re.DOTALL):
        exec(region, space)
    assert {task_id: verdict(task_id, space[name]).state for task_id, name in NAMES.items()} == dict.fromkeys(NAMES, "right")


# ---- other wrong answers

@pytest.mark.parametrize("task_id, function, note", [
    ("11.8", lambda chains, findings: None, "returns_nothing"), ("11.8", lambda chains: [], "raises"), ("11.8", ["K1"], "not_a_function"),
    ("11.8", lambda chains, findings: [chain["id"] for chain in chains], "raises"),
])
def test_a_function_that_fails_otherwise_is_told_how(task_id, function, note):
    found = verdict(task_id, function)
    assert found.points == 0 and found.note == note


def test_the_unfilled_starters_are_told_that_something_is_open():
    def complete(chains, findings):
        found = []
        for chain in chains:
            rests, shows = ..., ...
            if rests and shows and chain["actor"]:
                found.append(chain["chain_id"])
        return found
    assert verdict("11.8", complete).points == 0
    for task_id in ("11.1", "11.3", "11.4", "11.6", "11.7"):
        assert verdict(task_id, dict.fromkeys(right(task_id), ...)).state == "blank"
    assert verdict("11.2", {key: {...} for key in right("11.2")}).state == "blank"
    assert verdict("11.5", ...).state == verdict("11.9", {...}).state == "blank"


NONSENSE = [..., None, -1, True, float("nan"), "", "x", [], [...], [3, 4], {}, {"a": ...}, {"x": 1}, {1: {2: 3}}, set(), pd.DataFrame(), load, object(), b"x", 1j]


@pytest.mark.parametrize("task_id", HERE.tasks)
@pytest.mark.parametrize("number", range(len(NONSENSE)))
def test_nonsense_gets_a_note_and_no_points(task_id, number):
    found = verdict(task_id, NONSENSE[number])
    assert found.points == 0 and found.state in ("wrong", "blank")
    for language in wording.LANGUAGES:
        assert not re.search(r"\{\w*\}", HERE.said(task_id, found, language))


def test_lazy_patterns_earn_little():
    for task_id in ("11.1", "11.3", "11.7"):
        for option in KEY.task(task_id).kind.options:
            assert verdict(task_id, dict.fromkeys(right(task_id), option)).points <= KEY.task(task_id).points / 4, (task_id, option)
    everything = set(KEY.task("11.2").kind.universe)
    assert verdict("11.2", dict.fromkeys(right("11.2"), everything)).points == 0
    assert verdict("11.9", set(load("recommendation_marks")["recommendation_id"])).points == 0


# ---- what the lesson shows is so

@pytest.mark.parametrize("language", wording.LANGUAGES)
def test_passages_are_quoted_from_the_interviews(language):
    turns = pd.read_csv(ROOT / "datasets" / "turns.csv", dtype=str)
    passages = pd.read_csv(ROOT / "datasets" / "obstacle_passages.csv", dtype=str)
    for row in passages.itertuples():
        said = turns.loc[turns["interview_id"] == row.interview_id, f"text_{language}"]
        assert said.str.contains(getattr(row, f"text_{language}"), regex=False).any(), row.passage


def test_the_key_of_the_passages_is_the_planted_code():
    planted = pd.read_csv(ROOT / "solutions" / "transcripts" / "planted.csv", dtype=str)
    passages = pd.read_csv(ROOT / "datasets" / "obstacle_passages.csv", dtype=str)
    for row in passages.itertuples():
        codes = set(planted.loc[(planted["doc"] == f"{row.interview_id}-en") & (planted["text"] == row.text_en), "code"])
        answer = KEY.task("11.1").right[row.passage]
        assert codes & {"STRUCTURE", "SUBSTANCE", "CULTURE"} == (answer if isinstance(answer, set) else {answer})


def test_the_law_behind_the_claims_is_what_the_tables_say():
    articles = load("articles").set_index("article_id")
    said = load("obstacle_claims").set_index("claim_id")["said_on"].map(pd.Timestamp)

    def held(article, day):
        row = articles.loc[article]
        return (pd.isna(row["valid_from"]) or row["valid_from"] <= day) and (pd.isna(row["valid_to"]) or day <= row["valid_to"])
    assert held("kuhp-old-296", said["c1"]) and articles.loc["kuhp-old-296", "addressee"] == "third_party"
    assert held("perda-14@2016", said["c2"]) and articles.loc["perda-14@2016", "addressee"] == "third_party"
    assert held("ite-27-1@2024", said["c4"]) and "public" in articles.loc["ite-27-1@2024", "paraphrase_en"]
    assert not held("kuhp-old-296", pd.Timestamp("2026-02-01"))
    assert all(articles.loc[name, "status"] == "disputed" for name in ("kuhp-420", "porn-4-2-d"))
    assert held("perda-15@2026", said["c8"]) and "fine" in articles.loc["perda-15@2026", "status_note_en"]


def test_where_two_mistakes_give_one_number_neither_is_named():
    from fieldwork.world import World
    task, world = KEY.task("11.4"), World(28)
    everybody = task.right.__globals__["everybody"](world)
    assert task.wrong["everybody"](world) is task.wrong["talk_below"](world) is ...
    found = verdict("11.4", task.right(world) | everybody, KEY.seal(seeds=(28,)))
    assert found.note == "look_at" and found.detail == {"part": "share_women"}


def test_the_interval_does_not_change_with_the_name_of_the_pile():
    rows = KEY.task("11.5").right.__globals__["rows"]
    from fieldwork.world import World
    for seed in range(4):
        assert rows(World(seed)).groupby("interview_id")["informant_id"].nunique().eq(1).all()
        assert np.allclose(*(KEY.task("11.5").right.__globals__["interval"](World(seed), unit) for unit in ("interview_id", "informant_id")))


def test_one_piece_in_a_wrong_set_does_not_cost_all_points():
    found = verdict("11.2", right("11.2") | {"law": {"buyer"}, "society": {"witness", "public"}})
    assert found.points == 1 and found.note == "public_is_society"


def test_a_card_about_chains_can_be_read():
    found = verdict("11.8", lambda chains, findings: [chain["chain_id"] for chain in chains if chain["obstacle"] == "STRUCTURE"])
    assert found.note == "case" and found.detail["case"].count("chain_id") == 1 and len(found.detail["case"]) < 200


def test_officers_and_women_name_different_obstacles_and_the_pool_speaks_with_the_larger_group():
    answer = right("11.4")
    assert answer["police"] != answer["women"] == answer["pooled"]
    assert right("11.5") > 1.2 * wrong("11.5", "by_segment")


# ---- the display

def test_the_sentence_names_what_is_missing_and_who_names_the_obstacle():
    said = sentence(obstacle="CULTURE", actor="police_chief", language="en")
    assert said.count("missing") == 3 and "police officers" in said
    named, people = evidence("CULTURE")["woman"]
    assert f"{named} of {people} women" in said
    assert "tidak ada" in sentence(language="id")
    with pytest.raises(ValueError, match="STRUCTURE"):
        sentence(obstacle="FAITH", language="en")


def test_the_evidence_is_what_the_task_asks_for():
    named, people = evidence(right("11.4")["women"])["woman"]
    assert named / people == pytest.approx(right("11.4")["share_women"])


@pytest.mark.parametrize("language", wording.LANGUAGES)
def test_the_builder_draws_a_gap_for_each_missing_link(language):
    box = chain_builder(language=language)
    assert box.picture.value.count("dashed") == len(LINKS)
    for menu in box.links.values():
        menu.value = menu.options[1][1]
    assert "dashed" not in box.picture.value and sentence(**{link: menu.value for link, menu in box.links.items()}, language=language).replace("'", "&#x27;") in box.picture.value.replace("&quot;", '"')


def test_the_display_does_not_know_which_recommendation_is_to_be_stopped():
    source = (ROOT / "src" / "fieldwork" / "displays" / "chain_builder.py").read_text(encoding="utf-8")
    assert not re.search(r"RC\d\d", source) and module.LINKS == LINKS
