"""Lesson 01: every right form of an answer passes, every known misconception hears its own reason."""
import re
import string
from collections import Counter
from functools import partial

import nbformat
import numpy as np
import pandas as pd
import pytest

from fieldwork import load, wording
from fieldwork.card import as_text, explain
from fieldwork.kinds import Function, Order
from lesson_checks import ROOT, Lesson

LESSON = "01-question"
HERE = Lesson(LESSON)
KEY, SEALED, TWINS, MISTAKES, verdict = HERE.key, HERE.sealed, HERE.twins, HERE.mistakes, HERE.verdict


def one(value):
    """One option of an accept-set (the last in the alphabet), any other value as it is."""
    return max(value) if isinstance(value, set) else {k: one(v) for k, v in value.items()} if isinstance(value, dict) else value


def right(task_id):
    """A right answer to a task, as a student would type it."""
    task = KEY.task(task_id)
    if task_id == "1.3":
        return {"units": ["u13", "u14"], "en": "divorce", "id": "perceraian"}
    if isinstance(task.kind, Order):
        return ["norms", "ethics", "interview", "transcribe", "codebook", "code", "agreement", "negative_cases", "conclude"]
    return "u15" if task_id == "1.9" else one(task.right)


def merged(base, wrong):
    """The right answer with the telltale entries of a wrong one."""
    if not isinstance(base, dict) or not isinstance(wrong, dict):
        return wrong
    return base | {key: merged(base.get(key), value) for key, value in wrong.items()}


@pytest.mark.parametrize("task_id", [task.id for task in KEY.tasks])
def test_the_right_answer_earns_everything_in_every_world(task_id):
    for sealed in (SEALED, TWINS):
        found = verdict(task_id, right(task_id), sealed)
        assert (found.state, found.points) == ("right", KEY.task(task_id).points)


@pytest.mark.parametrize("task_id, name", MISTAKES)
def test_a_misconception_alone_hears_its_own_reason(task_id, name):
    for sealed in (SEALED, TWINS):
        found = verdict(task_id, KEY.task(task_id).wrong[name], sealed)
        assert found.note == name and found.points < KEY.task(task_id).points
    for language in wording.LANGUAGES:
        said = as_text(explain(LESSON, task_id, found, language))
        assert wording.find(language, LESSON, task_id, name, "why") in said


@pytest.mark.parametrize("task_id, name", MISTAKES)
def test_a_misconception_among_right_answers_is_named_or_is_the_one_free_slip(task_id, name):
    task = KEY.task(task_id)
    if isinstance(task.kind, Function):
        return
    found = verdict(task_id, merged(right(task_id), task.wrong[name]))
    assert found.note == name or found.state == "right" and task.full_at < 1


ALL = KEY.task("1.1").right
TAGS = one(ALL)
RIGHT_FORMS = [
    ("1.1", pd.Series(TAGS)),
    ("1.1", pd.DataFrame({"unit": list(TAGS), "tag": list(TAGS.values())})),
    ("1.1", pd.DataFrame({"tag": TAGS})),
    ("1.1", {unit.upper(): f" {tag.title()} " for unit, tag in TAGS.items()}),
    ("1.1", {unit: [tag] for unit, tag in TAGS.items()}),
    ("1.1", {unit: np.str_(tag) for unit, tag in reversed(TAGS.items())}),
    ("1.1", {unit: min(tag) if isinstance(tag, set) else tag for unit, tag in ALL.items()}),
    ("1.1", TAGS | {"title": "background"}),
    ("1.2", {"informants": "None", "groups": "not reported", "months": "tidak dilaporkan", "aims": "2", "measures": 4.0}),
    ("1.2", {"Informants": None, "groups": pd.NA, "months": None, "aims": np.int64(2), "measures": np.float64(4)}),
    ("1.2", pd.Series({"informants": None, "groups": None, "months": None, "aims": 2, "measures": 4}, dtype=object)),
    ("1.2", {"measures": 4, "aims": 2, "months": None, "groups": None, "informants": None, "note": "thin"}),
    ("1.3", {"units": {"u14", "u13"}, "en": "Divorce", "id": "Perceraian"}),
    ("1.3", {"units": ("U13", "U14"), "en": "divorce,", "id": " perceraian "}),
    ("1.3", {"units": "u13, u14", "en": "together with divorce", "id": "serta perceraian"}),
    ("1.3", {"units": pd.Series(["u13", "u14"]), "en": "after divorce.", "id": "setelah perceraian."}),
    ("1.3", {"id": "perceraian yang menjadikannya korban keadaan", "en": "“divorce, which makes her a victim”", "units": ["u13", "u14", "u13"]}),
    ("1.4", {key: option.replace("_", "-").capitalize() for key, option in one(KEY.task("1.4").right).items()}),
    ("1.4", {key: option.replace("_", " ") for key, option in one(KEY.task("1.4").right).items()}),
    ("1.4", one(KEY.task("1.4").right) | {"q10": "normative"}),
    ("1.4", one(KEY.task("1.4").right) | {"q10": "not_by_interviews"}),
    ("1.4", pd.Series(one(KEY.task("1.4").right))),
    ("1.5", ("ethics", "norms", "codebook", "interview", "transcribe", "agreement", "code", "negative_cases", "conclude")),
    ("1.5", ["codebook", "norms", "ethics", "interview", "transcribe", "code", "negative cases", "agreement", "conclude"]),
    ("1.5", pd.Series(["Norms", "Ethics", "Interview", "Transcribe", "Codebook", "Agreement", "Code", "Negative-cases", "Conclude"])),
    ("1.5", np.array(right("1.5"))),
    ("1.5", ", ".join(right("1.5"))),
    ("1.6", {item: said.replace("_", " ").upper() for item, said in right("1.6").items()}),
    ("1.6", right("1.6") | {"consent": "reported"}),
    ("1.6", pd.Series(right("1.6"))),
    ("1.8", one(KEY.task("1.8").right) | {"in_code": {"PSK": False, "pekerja seks": "No", "pedila": True, "pelacur": True}}),
    ("1.8", merged(right("1.8"), {"agency": {"PSK": "worker"}, "in_code": {"pedila": "no"}})),
    ("1.8", {part.title(): pd.Series(entries) for part, entries in right("1.8").items()}),
    ("1.8", {part: {term.upper(): answer.lower() for term, answer in entries.items()} for part, entries in right("1.8").items()}),
    ("1.9", "u13"), ("1.9", "U16"), ("1.9", np.str_("u14")),
]


@pytest.mark.parametrize("task_id, answer", RIGHT_FORMS)
def test_every_reasonable_form_of_a_right_answer_passes(task_id, answer):
    assert verdict(task_id, answer).state == "right"


def by_pattern(text, word):
    return len(re.findall(rf"\b{re.escape(word)}\b", text, flags=re.IGNORECASE))


def by_loop(text, word):
    count = 0
    for piece in re.split(f"[\\s{re.escape(string.punctuation)}]", text):
        if piece.casefold() == word.casefold():
            count += 1
    return count


def by_splitting(text, word):
    return re.split(r"\W+", text.lower()).count(word.lower())


def by_counter(text, word):
    return Counter(re.findall(r"\w+", text.upper()))[word.upper()]


def by_translation(text, word):
    return text.translate(str.maketrans(string.punctuation, " " * len(string.punctuation))).lower().split().count(word.lower())


def by_padding(text, word):
    for mark in string.punctuation:
        text = text.replace(mark, " ")
    return f" {'  '.join(text.lower().split())} ".count(f" {word.lower()} ")


def by_series(text, word):
    return (pd.Series(re.findall(r"\w+", text)).str.lower() == word.lower()).sum()


def by_sum(text, word):
    return float(sum(piece.lower().strip(".,;:()") == word.lower() for piece in text.replace(",", ", ").split()))


class Counting:
    def __call__(self, text, word):
        return by_pattern(text, word)


FUNCTIONS = [by_pattern, by_loop, by_splitting, by_counter, by_translation, by_padding, by_series, by_sum, Counting(),
             partial(by_pattern), lambda text, word: by_loop(text=text, word=word)]


@pytest.mark.parametrize("function", FUNCTIONS)
def test_any_way_of_counting_whole_words_passes_on_all_twins(function):
    assert verdict("1.7", function).state == "right"
    assert verdict("1.7", function, TWINS).state == "right"


def from_the_example(text, word):
    small = load("abstract_units")["text_en"][0].lower()  # `sentence`, as the English edition has it
    for mark in ".,;:()":
        small = small.replace(mark, " ")
    return small.split().count(word.lower())


def returned_too_early(text, word):
    cleaned = text.lower()
    for mark in ".,;:()":
        cleaned = cleaned.replace(mark, " ")
        return cleaned.split().count(word.lower())


def without_space(text, word):
    cleaned = text.lower()
    for mark in ".,;:()":
        cleaned = cleaned.replace(mark, "")
    return cleaned.split().count(word.lower())


def stripped(text, word):
    return sum(piece.strip(string.punctuation).lower() == word.lower() for piece in text.split())


@pytest.mark.parametrize("function, note", [
    (from_the_example, "sentence_kept"), (lambda text, word: from_the_example(text, "psk"), "example_kept"),
    (returned_too_early, "return_in_loop"), (without_space, "marks_deleted"), (stripped, "marks_deleted"),
    (lambda text, word: by_pattern(text, "word"), "word_in_quotes"), (lambda text, word: text.lower().count("word"), "word_in_quotes"),
    (lambda text, word: by_pattern(text, "psk"), "word_kept"), (lambda text, word: 1, "example_kept"), (lambda text, word: int(by_pattern(text, word) > 0), "only_once"),
])
def test_what_beginners_write_hears_what_they_did(function, note):
    for sealed in (SEALED, TWINS):
        assert verdict("1.7", function, sealed).note == note


@pytest.mark.parametrize("units, note", [
    (["u12", "u13"], "overview"), (["u12", "u14"], "overview"), (["u12", "u16"], "overview"), (["u01", "u16"], "neither"),
    (["u13"], "same_unit"), (["u01", "u13"], "same_unit"), (["u14", "u15"], "same_unit_external"),
])
def test_a_wrong_pair_of_units_is_told_something_true(units, note):
    assert verdict("1.3", right("1.3") | {"units": units}).note == note


def test_the_aims_are_not_free():
    for slip in ({"u03": "cause"}, {"u03": "cause", "u04": "measure"}):
        found = verdict("1.1", right("1.1") | slip)
        assert found.state == "partly" and found.note == "aim_as_finding" and found.points > 5


def typed_in(text, word):
    return {"psk": 4, "pros": 1, "korban": 0}.get(word.lower(), 3)


@pytest.mark.parametrize("function, note", [
    (lambda text, word: None, "returns_nothing"), (lambda text, word: ..., "blank"),
    (lambda text: 1, "raises"), (lambda text, word: text.count(wrd), "raises"),  # noqa: F821
    (by_pattern("PSK psk", "psk"), "not_a_function"), (None, "none"), (..., "blank"),
    (typed_in, "case"), (lambda text, word: len(text.split()), "case"),
    (lambda text, word: by_pattern(text, word) > 0, "bool"), (lambda text, word: text.split(), "not_a_number"),
])
def test_a_function_that_fails_otherwise_is_told_how(function, note):
    found = verdict("1.7", function)
    assert found.points == 0 and found.note == note


@pytest.mark.parametrize("task_id", [task.id for task in KEY.tasks if task.id not in ("1.7", "1.9")])
def test_a_half_filled_answer_is_told_what_is_open(task_id):
    answer = right(task_id)
    if isinstance(answer, list):
        assert verdict(task_id, answer[:-2] + [..., ...]).note == "not_all_steps"
        return
    first = next(iter(answer))
    found = verdict(task_id, {first: answer[first]})
    assert found.note == "some_open" and found.points < KEY.task(task_id).points / 2


def test_a_lazy_pattern_earns_nothing():
    for kind in ("method", "background", "cause"):
        assert verdict("1.1", dict.fromkeys(TAGS, kind)).points == 0
    for option in KEY.task("1.4").kind.options:
        assert verdict("1.4", dict.fromkeys(right("1.4"), option)).points == 0
    for option in KEY.task("1.6").kind.options:
        assert verdict("1.6", dict.fromkeys(right("1.6"), option)).points == 0


def test_steps_that_may_change_places_are_free_and_others_are_not():
    order = right("1.5")
    free = {("norms", "ethics"), ("transcribe", "codebook"), ("code", "agreement"), ("agreement", "negative_cases")}
    for first, second in zip(order, order[1:]):
        swapped = [{first: second, second: first}.get(step, step) for step in order]
        assert (verdict("1.5", swapped).state == "right") == ((first, second) in free), (first, second)


# ---- the specimen keeps its faults, for they are what the lesson teaches with

def texts(language):
    return load("abstract_units").set_index("unit")[f"text_{language}"]


def test_the_abstract_has_sixteen_units_and_counts_one_cause_twice():
    for language, word in (("en", "divorce"), ("id", "perceraian")):
        assert len(texts(language)) == 16
        assert [unit for unit, text in texts(language).items() if by_pattern(text, word)] == ["u13", "u14"]


def test_the_translation_slips_and_the_typing_error_are_in_place():
    assert by_pattern(texts("en")["u14"], "commits") and "menjalani" in texts("id")["u14"]
    assert re.search("may be inferred.*appear", texts("en")["u12"])
    assert "penangulangan" in texts("id")["u16"]
    assert list(load("abstract_keywords")["text_en"])[1] == "overcomement"
    assert not re.search(r"\d", "".join([*texts("en"), *texts("id")])), "the abstract reports no number"


def test_reading_the_other_language_changes_the_counts():
    both = pd.concat([load("abstract_units"), load("abstract_keywords")])
    counts = load("words_to_count")
    counts["count"] = [by_pattern(" ".join(both[f"text_{language}"]), word) for language, word in zip(counts["language"], counts["word"])]
    total = counts.groupby(["group", "language"])["count"].sum()
    used = counts[counts["count"] > 0].groupby(["group", "language"]).size()
    assert (total["offence", "id"], total["offence", "en"]) == (0, 1)
    assert (total["hedge", "id"], total["hedge", "en"]) == (0, 2)
    assert (used["police response", "id"], used["police response", "en"]) == (1, 4)


@pytest.mark.parametrize("language", wording.LANGUAGES)
def test_the_blanks_of_the_faded_example_lead_to_the_number_it_promises(language):
    assert by_pattern(" ".join(texts(language)), "serayumulya") == 5
    cells = {cell.id: cell.source for cell in nbformat.read(ROOT / "notebooks" / language / LESSON / f"{LESSON}.ipynb", 4).cells}
    assert "5" in cells["count-faded"] and cells["count-blanks"].count("...") == 3
    filled = iter(("text.lower()", '" "', '"serayumulya"'))
    names = {"units": pd.DataFrame({"text": texts(language)})}
    exec(re.sub(r"\.\.\.", lambda _: next(filled), cells["count-blanks"]), names)
    assert names["count_place"](" ".join(texts(language))) == 5


@pytest.mark.parametrize("language", wording.LANGUAGES)
def test_the_faded_example_left_as_it_is_fails_visibly(language):
    cells = {cell.id: cell.source for cell in nbformat.read(ROOT / "notebooks" / language / LESSON / f"{LESSON}.ipynb", 4).cells}
    with pytest.raises((AttributeError, TypeError), match="[Ee]llipsis"):
        exec(cells["count-blanks"], {"units": pd.DataFrame({"text": texts(language)})})


@pytest.mark.parametrize("language", wording.LANGUAGES)
def test_the_notebook_names_every_option_and_every_id_that_it_asks_for(language):
    cells = nbformat.read(ROOT / "notebooks" / language / LESSON / f"{LESSON}.ipynb", 4).cells
    page = "\n".join(cell.source for cell in cells) + "".join(load("term_sources")["source"])
    for task in ("1.1", "1.4", "1.6"):
        assert all(option in page for option in KEY.task(task).kind.options)
    for part in KEY.task("1.8").kind.parts.values():
        assert all(option in page for option in part.options)
    for table, column, keys in (("research_questions", "question", KEY.task("1.4").kind.keys), ("method_steps", "step", KEY.task("1.5").kind.steps),
                                ("reporting_items", "item", KEY.task("1.6").kind.keys), ("abstract_units", "unit", KEY.task("1.1").kind.keys)):
        assert set(load(table)[column]) == set(keys)
