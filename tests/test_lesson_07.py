"""Lesson 07: right answers, every known misconception, and the marks of careful, hasty and keyword coders."""
import re

import numpy as np
import pandas as pd
import pytest
from coded_studies import KEYWORDS
from lesson_checks import Lesson, merged, typed

from classroom import simulated_coders as coders
from fieldwork import load, wording
from fieldwork.desk.clinic import differences
from fieldwork.displays.rule_switch import RULES, headline, rule_switch
from fieldwork.kinds.coding import HABITS, opened
from fieldwork.transcripts import document
from fieldwork.world import World

HERE = Lesson("07-codebook")
KEY, SEALED, TWINS, verdict = HERE.key, HERE.sealed, HERE.twins, HERE.verdict
PLANTED = pd.read_csv(HERE.folder.parent / "transcripts" / "planted.csv")
WORDS = {"ECON": ["economic", "money", "rent", "pay", "wages"], "DEBT": ["owe", "debt", "loan"], "DIV_INT": ["divorce", "divorced", "sad"],
         "DIV_EXT": ["divorce", "divorced", "ruling"], "FAMCONF": ["family", "mother", "dad", "husband"], "COERCION": ["forced", "coerced", "id"],
         "LIFESTYLE": ["style", "nails"], "PEER": ["friend", "friends"], "PLATFORM": ["phone", "app"], "CARE": ["child", "children"]}


def right(task_id):
    """A right answer as a student would type it."""
    if task_id == "7.0":
        return {"agree": "yes", "moves": "no", "sums": "yes"}
    return {key: sorted(value)[0] if isinstance(value, set) and task_id == "7.6" else value for key, value in typed(KEY.task(task_id).answer()).items()}


def study(language):
    documents = {f"{doc}-{language}": document(f"{doc}-{language}") for doc in ("V41", "V38")}
    return coders.Study(documents, PLANTED[PLANTED["doc"].isin(documents)], load("codebook_v2"), WORDS if language == "en" else KEYWORDS)


def marked(language, coder, memos=3, seed=1):
    """The verdict on a simulated coder who wrote so many memos."""
    table = getattr(coders, coder)(study(language), np.random.default_rng(seed))
    return verdict("7.7", table.assign(memo=["spoke against the neighbour" if i < memos else "" for i in range(len(table))]))


@pytest.mark.parametrize("task_id", [task for task in HERE.plain if task != "7.7"])
def test_right_answers_earn_everything(task_id):
    assert verdict(task_id, right(task_id)).state == "right"
    assert verdict(task_id, pd.Series(right(task_id))).state == "right"


def test_the_rule_is_right_on_every_world():
    for seals in (SEALED, TWINS):
        assert verdict("7.3", KEY.task("7.3").right, seals).state == "right"


@pytest.mark.parametrize("task_id, name", [(task, name) for task, name in HERE.mistakes if task not in ("7.7", "7.2", "7.4")])
def test_each_misconception_hears_its_own_reason(task_id, name):
    wrong = KEY.task(task_id).wrong[name]
    assert HERE.hears_its_reason(task_id, name, wrong if callable(wrong) else merged(right(task_id), wrong))


@pytest.mark.parametrize("seed", range(6))
def test_headlines_and_confusions_stand_apart_on_every_world(seed):
    for task_id, tolerance in (("7.2", .005), ("7.4", .002)):
        task, sealed = KEY.task(task_id), {task_id: KEY.task(task_id).seal(HERE.slug, (seed,))}
        truth = task.answer(world=World(seed))
        assert verdict(task_id, truth, sealed).state == "right"
        for name in task.wrong:
            wrong = task.answer(name, World(seed))
            found = verdict(task_id, truth | wrong, sealed)
            assert found.points < task.points and found.note in (name, "diagonal", "one_word", "one_way", "other_way"), name
            for part, value in wrong.items():
                assert not isinstance(value, float) or abs(value - truth[part]) >= 4 * tolerance, (name, part)


def test_the_display_counts_what_the_key_counts():
    table, truth = headline(load("facets")), KEY.task("7.4").answer()
    assert all(abs(table.loc[rule, "internal"] - truth[rule]) < 1e-9 for rule in "ABC")
    assert abs(table.loc["double", "sum"] - truth["double"]) < 1e-9 and abs(truth["double"] - 1.4) < .01
    assert np.allclose(table.loc[list("ABC"), "sum"], 1)
    for language in wording.LANGUAGES:
        box = rule_switch(load("facets"), language, force=True)
        for rule in RULES:
            box.rule.value = rule
            assert f"{100 * table.loc[rule, 'sum']:.0f}%" in box.picture.value and "{" not in box.picture.value


# ---- the coding of two interviews

@pytest.mark.parametrize("language", wording.LANGUAGES)
def test_the_gold_comes_back_whole_from_its_digests(language):
    gold = opened(("V41", "V38"), language, tuple(map(tuple, SEALED["7.7"]["kind"]["gold"])), .9)
    wanted, columns = study(language).gold, ["doc", "start", "end", "code", "layer"]
    assert sorted(map(tuple, gold.table[columns].to_numpy())) == sorted(map(tuple, wanted[columns].to_numpy()))


@pytest.mark.parametrize("language", wording.LANGUAGES)
def test_a_careful_a_hasty_and_a_keyword_coder_get_marks_a_teacher_would_defend(language):
    careful, hasty, keyword = (marked(language, name) for name in ("expert", "under_coder", "keyword_coder"))
    assert careful.points >= 9 and 4 <= hasty.points <= 7 and keyword.points <= 3
    assert keyword.note == "keywords" and hasty.note == "sparse"
    assert marked(language, "whole_turns").points <= 8.5 and marked(language, "whole_turns").note == "whole_turns"
    for seed in range(1, 5):
        siblings = marked(language, "siblings_confused", seed=seed)
        assert siblings.note == "neighbours" and siblings.points < min(10, marked(language, "expert", seed=seed).points)
    whole = marked(language, "identical")
    assert (whole.points, whole.note) == (10, "right")


@pytest.mark.parametrize("language", wording.LANGUAGES)
@pytest.mark.parametrize("page", ["V38", "V41"])
def test_half_of_the_work_done_well_earns_about_half(language, page):
    table = coders.expert(study(language), np.random.default_rng(1))
    memos = ["spoke against the neighbour" if i < 3 else "" for i in range(len(table))]
    one = table.assign(memo=memos)[table["doc"].str.startswith(page)]
    found = verdict("7.7", one)
    assert 3 <= found.points <= 6.5 and found.note == "one_page"


@pytest.mark.parametrize("language", wording.LANGUAGES)
@pytest.mark.parametrize("gamer", ["every_code_everywhere", "commonest_code_everywhere", "at_random"])
def test_coding_without_reading_earns_nothing(language, gamer):
    assert marked(language, gamer).points <= .25


@pytest.mark.parametrize("language", wording.LANGUAGES)
def test_cards_name_a_passage_and_never_its_code(language):
    for name in ("expert", "under_coder", "keyword_coder", "whole_turns", "siblings_confused"):
        said = HERE.said("7.7", marked(language, name), language)
        assert not re.search(r"\{\w+\}", said) and not any(re.search(rf"\b{code}\b", said) for code in load("codebook_v2")["code"])


def test_agreement_is_at_most_half():
    assert marked("en", "cut_in_two", memos=0).points < 10 and marked("en", "cut_in_two").points == 10


@pytest.mark.parametrize("answer", [None, 3, "x", [], {}, pd.DataFrame(), pd.DataFrame({"doc": ["V41-en"], "start": ["x"], "end": [3], "code": ["ECON"]}),
                                    pd.DataFrame({"doc": ["V31-en"], "start": [0], "end": [30], "code": ["ECON"]})])
def test_nonsense_earns_nothing_and_is_explained(answer):
    found = verdict("7.7", answer)
    assert found.points == 0 and HERE.said("7.7", found, "en")


def test_an_untouched_table_says_that_nothing_is_coded():
    assert verdict("7.7", pd.DataFrame(columns=["doc", "coder", "start", "end", "code", "text", "memo", "id", "created"], dtype=str)).note == "nothing_coded"


def test_every_habit_has_words():
    assert set(KEY.task("7.7").wrong) == set(HABITS)


def test_the_clinic_lists_what_differs_without_the_desk():
    documents, rows = {"P": "I1: one two three four five six."}, ["doc", "coder", "start", "end", "code", "text", "memo", "id", "created"]
    mine = pd.DataFrame([["P", "me", 4, 17, "ECON", "one two three", "", "a", ""]], columns=rows)
    theirs = pd.DataFrame([["P", "sari", 4, 17, "DEBT", "one two three", "", "b", ""], ["P", "sari", 18, 31, "CARE", "four five six", "", "c", ""]], columns=rows)
    found = differences("P", theirs, mine, text=documents["P"])
    assert found[["kind", "mine", "theirs"]].values.tolist() == [["code", "ECON", "DEBT"], ["theirs", "", "CARE"]]
