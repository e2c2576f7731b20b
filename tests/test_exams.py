"""The exams: what every draw has in common, what no installation knows, and what a student hears before and after grading."""
import html
import json
import re
import shutil
import tomllib
from collections import Counter

import nbformat
import pytest

from classroom import build, demo, demo_class, exam, gate, marking
from classroom.answers import value_of
from classroom.paths import course_root, exams
from fieldwork import bank, check, handin, lesson, session, world
from fieldwork.check import NotYet
from fieldwork.judge import form, judge
from fieldwork.key import Key, load_key
from fieldwork.plain import to_plain
from fieldwork.wording import find, say
from fieldwork.world import STUDENT, World

ROOT = course_root(__file__)
EXAMS = {"midterm": (24, 48, ["01-question", "02-norms", "03-sampling", "04-ethics", "05-interviews", "06-transcripts"], 60),
         "final": (32, 60, ["07-codebook", "08-agreement", "09-factors", "10-countermeasures", "11-obstacles", "12-abstract"], 100)}
FAMILIES = {name: bank.read_bank(ROOT / "solutions" / name) for name in EXAMS}
ITEMS = [(name, family, item) for name in EXAMS for family in FAMILIES[name] for item in family.items]
IDS = [item.id for *_, item in ITEMS]
LETTERED = [case for case in ITEMS if case[2].options]


def functions(name):
    """What the key of an exam defines."""
    import importlib.util
    spec = importlib.util.spec_from_file_location(f"functions_{name}", ROOT / "solutions" / name / "key.py")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return vars(module)


FUNCTIONS = {name: functions(name) for name in EXAMS}


def shown(family, item, number=1):
    """An item as an exam would show it, the options in the order of the bank."""
    return bank.Drawn(family, item, dict(zip(bank.LETTERS, [name for name, *_ in item.options])))


def task(name, family, item):
    return bank.task_of(shown(family, item), FUNCTIONS[name])


def blueprint(name, seed):
    return [(one.family.id, one.family.lesson, one.family.outcome, one.family.points, one.family.kind) for one in bank.draw(FAMILIES[name], seed)]


def drawn_key(name, seed):
    return bank.exam_key(ROOT / "solutions" / name, FUNCTIONS[name], EXAMS[name][3], {}, seed=seed)


def test_the_exams_are_known_as_exams():
    assert exams(ROOT) == sorted(EXAMS)
    assert json.loads((ROOT / "datasets" / "datapackage.json").read_text(encoding="utf-8"))["seed"] == STUDENT


@pytest.mark.parametrize("name", EXAMS)
def test_families_are_as_many_as_planned_and_interchangeable(name):
    families, points, lessons, _ = EXAMS[name]
    assert len(FAMILIES[name]) == families and sum(family.points for family in FAMILIES[name]) == points
    assert sorted({family.lesson for family in FAMILIES[name]}) == lessons
    assert all(len(family.items) >= 2 for family in FAMILIES[name])
    assert all(family.outcome.split(".")[0] == str(int(family.lesson[:2])) for family in FAMILIES[name])
    assert all(len({len(item.options) for item in family.items}) == 1 and len({bool(item.code) for item in family.items}) == 1 for family in FAMILIES[name])


@pytest.mark.parametrize("name", EXAMS)
def test_every_seed_gives_the_same_blueprint_and_no_item_twice(name):
    first, taken = blueprint(name, 0), Counter()
    for seed in range(50):
        drawn = bank.draw(FAMILIES[name], seed)
        assert blueprint(name, seed) == first and bank.draw(FAMILIES[name], seed) == drawn
        ids = [one.item.id for one in drawn]
        assert len(set(ids)) == len(ids)
        taken.update(ids)
    assert set(taken) == {item.id for family in FAMILIES[name] for item in family.items}  # none is never asked


@pytest.mark.parametrize("name", EXAMS)
def test_two_cohorts_get_other_items_and_other_keys_of_equal_weight(name):
    ours, theirs = drawn_key(name, 0), drawn_key(name, 7)
    assert [(t.id, t.points, t.outcome) for t in ours.tasks] == [(t.id, t.points, t.outcome) for t in theirs.tasks]
    other = [a.item.id != b.item.id for a, b in zip(bank.draw(FAMILIES[name], 0), bank.draw(FAMILIES[name], 7))]
    assert sum(other) >= len(other) / 4
    answers = [repr(a.answer(None, World(0))) != repr(b.answer(None, World(7))) for a, b in zip(ours.tasks, theirs.tasks)]
    assert sum(answers) >= len(answers) / 2


@pytest.mark.parametrize("name", EXAMS)
def test_right_answers_stand_under_every_letter(name):
    letters = Counter(t.right for seed in range(50) for t in drawn_key(name, seed).tasks if isinstance(t.right, str))
    assert set(letters) == set("abcd") and min(letters.values()) > 0.18 * letters.total()


@pytest.mark.parametrize("name, family, item", ITEMS, ids=IDS)
def test_the_right_answer_earns_all_points_and_every_other_none(name, family, item):
    asked = task(name, family, item)
    for seed in (0, 3) if "right_by" in item.said else (0,):
        sealed = asked.seal(name, (seed, 1))
        right = asked.answer(None, World(seed))
        as_given = set(right) if family.kind == "ids" else right
        assert judge(sealed, to_plain(as_given)).points == family.points
        assert form(sealed, to_plain(as_given)).state == "recorded"
        for wrong in asked.wrong:
            answer = asked.answer(wrong, World(seed))
            answer = right | answer if family.kind == "choices" else set(answer) if family.kind == "ids" else answer
            verdict = judge(sealed, to_plain(answer))
            assert verdict.points == 0 and form(sealed, to_plain(answer)).state == "recorded", wrong
    assert family.kind == "number" or len(asked.wrong) >= 3
    assert asked.wrong


@pytest.mark.parametrize("name, family, item", ITEMS, ids=IDS)
def test_both_languages_ask_the_same_in_few_words(name, family, item):
    texts = {language: exam.asked(shown(family, item), 1, language) for language in ("en", "id")}
    for text in texts.values():
        words = re.findall(r"\w+(?:[-'’.,]\w+)*", re.sub(r"-{3,}", " ", text))
        assert len(words) <= 120, len(words)
        assert not re.search(r"all of the above|none of the above|semua (jawaban )?di atas", text, re.IGNORECASE)
    assert item.text("en") != item.text("id") and all(en.strip() and idn.strip() for _, en, idn in item.options)
    assert re.findall(r"`[^`]+`", texts["en"].split("\n\n", 1)[1])[:1] == re.findall(r"`[^`]+`", texts["id"].split("\n\n", 1)[1])[:1]
    assert figures(texts["en"]) == figures(texts["id"])


def figures(text):
    """The numbers of a text, decimals written alike, in any order."""
    plain = re.sub(r"`[^`]*`", " ", text)
    return sorted(float("0" + number.replace(",", ".")) if number[0] in ".," else float(number.replace(",", ".")) for number in re.findall(r"(?<![\w])[.]?\d+(?:[.,]\d+)?", plain))


@pytest.mark.parametrize("text_of", (1, 2), ids=("en", "id"))
@pytest.mark.parametrize("name", EXAMS)
def test_an_item_cannot_be_told_by_the_length_of_its_options(name, text_of):
    places = [sorted((len(option[text_of]), option[0]) for option in item.options) for exam_, _, item in LETTERED if exam_ == name]
    right = [item.said["right"] for exam_, _, item in LETTERED if exam_ == name]
    longest = sum(place[-1][1] == key for place, key in zip(places, right))
    shortest = sum(place[0][1] == key for place, key in zip(places, right))
    assert max(longest, shortest) <= 0.4 * len(right), (shortest, longest)


def test_no_text_is_asked_twice():
    texts = Counter(item.text(language) + item.code for *_, item in ITEMS for language in ("en", "id"))
    assert max(texts.values()) == 1


@pytest.mark.parametrize("language", ("en", "id"))
def test_every_outcome_has_words(language):
    assert all(find(language, "outcomes", gate.dashed(family.outcome)) for name in EXAMS for family in FAMILIES[name])


@pytest.mark.parametrize("name", EXAMS)
def test_built_exams_and_blueprints_are_what_the_bank_gives(name):
    build.check_lesson(ROOT, name)


@pytest.mark.parametrize("name", EXAMS)
def test_both_blueprints_give_the_same_figures(name):
    english, indonesian = ((ROOT / exam.blueprint_path(name, language)).read_text(encoding="utf-8") for language in ("en", "id"))
    assert re.findall(r"[\d.]+", english) == re.findall(r"[\d.]+", indonesian) and "Kisi-kisi" in indonesian


@pytest.mark.parametrize("name", EXAMS)
def test_what_students_install_does_not_depend_on_any_answer(name, tmp_path):
    """Two banks with the same questions and other right answers give the same bytes, in the sealed file and in the notebook."""
    folder = tmp_path / "solutions" / name
    shutil.copytree(ROOT / "solutions" / name, folder)
    for path in folder.glob("bank/*.toml"):
        path.write_text(other_answers(path.read_text(encoding="utf-8")), encoding="utf-8")
    build.build_lesson(tmp_path, name)
    for made in (f"src/fieldwork/sealed/{name}.json", f"notebooks/en/{name}/{name}.ipynb", f"notebooks/id/{name}/{name}.ipynb"):
        assert (tmp_path / made).read_bytes() == (ROOT / made).read_bytes(), made
    ours, theirs = load_key(ROOT / "solutions" / name / "key.py"), load_key(folder / "key.py")
    assert sum(a.seal(name, (0,))["right"] != b.seal(name, (0,))["right"] for a, b in zip(ours.tasks, theirs.tasks)) > len(ours.tasks) / 2


def other_answers(text):
    """A bank file in which another option is right in every item with letters, and other numbers where they are written down."""
    said = tomllib.loads(text)
    for family, items in said.items():
        for letter, item in items.items():
            if isinstance(item, dict) and "options" in item:
                head = text.index(f"[{family}.{letter}]")
                tail = text[head:].replace(f'right = "{item["right"]}"', f'right = "{item["options"][-1][0]}"', 1)
                text = text[:head] + tail
    return re.sub(r"^right = (\d[\d.]*)$", lambda found: f"right = {float(found[1]) / 2:g}", text, flags=re.MULTILINE)


@pytest.mark.parametrize("name", EXAMS)
def test_the_sealed_file_holds_kinds_and_points_and_nothing_else(name):
    sealed = json.loads((ROOT / "src" / "fieldwork" / "sealed" / f"{name}.json").read_text(encoding="utf-8"))
    assert sealed["exam"] and all(set(entry) == {"kind", "points"} for entry in sealed["tasks"].values())
    assert not re.search(r'"(right|wrong|salt|outcome)"|[0-9a-f]{12}', json.dumps(sealed))


@pytest.mark.parametrize("name", EXAMS)
def test_the_release_holds_no_solution_and_no_name_of_an_option(name):
    for language in ("en", "id"):
        notebook = nbformat.read(ROOT / "notebooks" / language / name / f"{name}.ipynb", as_version=4)
        text = "\n".join(cell.source for cell in notebook.cells)
        assert not any(word in text for word in gate.FORBIDDEN)
        starters = [cell.source for cell in notebook.cells if cell.id.startswith("answer-")]
        assert len(starters) == len(FAMILIES[name]) and all("..." in starter for starter in starters)


# --- what a student hears ---------------------------------------------------------------------


@pytest.fixture
def sitting(monkeypatch, capsys):
    """A student sits the midterm."""
    monkeypatch.setattr(session, "CURRENT", session.Session())
    lesson("midterm", language="en")
    assert "never whether it is right" in capsys.readouterr().out


def shown_by(capsys, task_id, answer):
    """(what check gives back, what it prints)."""
    try:
        back = check(task_id, answer)
    except NotYet as not_yet:
        back = not_yet
    return back, capsys.readouterr().out


def test_check_says_the_same_of_right_and_wrong_answers(sitting, capsys):
    said = {letter: shown_by(capsys, "m01", letter) for letter in "abcd"}
    assert len({text for _, text in said.values()}) == 1 and "recorded" in said["a"][1]
    assert all(back == 0.0 and "graded" in back._repr_html_() for back, _ in said.values())


@pytest.mark.parametrize("task_id, answer, words", [
    ("m01", ..., "still empty"), ("m01", "e", "not one of the options"), ("m01", 3, "not one of the options"), ("m01", None, "None"),
    ("m09", "many", "not a number"), ("m09", 7, "No answer to this question can have that size"), ("m09", "36%", "not a number"),
    ("m24", {"lock"}, "curly"), ("m24", ["lock"], "exactly once"), ("m14", {}, "")])
def test_check_says_what_is_wrong_with_the_form(sitting, capsys, task_id, answer, words):
    back, said = shown_by(capsys, task_id, answer)
    assert isinstance(back, NotYet) and words in said and "not recorded" in str(back)
    assert ("not recorded" in said or "still empty" in said) and "not yet" not in said + str(back)


def test_hand_in_shows_what_is_recorded_and_no_points(sitting, capsys):
    for task_id, answer in (("m01", "a"), ("m02", "c"), ("m03", "x")):
        shown_by(capsys, task_id, answer)
    page = handin._overview()
    assert "Recorded so far: 2 of 24 answers" in page and page.count("● recorded") == 2 and "✗ not recorded" in page and "– / 2" in page and "0 / 2" not in page


# --- what the grader does ---------------------------------------------------------------------


def test_the_grader_judges_on_the_world_that_students_have(monkeypatch):
    """In a cohort's copy the student world is another one than 0."""
    asked, real = [], Key.seal
    monkeypatch.setattr("fieldwork.world.STUDENT", 5)
    monkeypatch.setattr("fieldwork.world._table", world._table.__wrapped__)  # else later tests would find tables of this other student
    monkeypatch.setattr(Key, "seal", lambda key, seeds=(0, 1): asked.append(seeds) or real(key, (0, 1)))
    monkeypatch.setattr(marking, "secret_seeds", lambda *_: (11, 12))
    marking._open.__wrapped__(ROOT, "02-norms", ((ROOT / "solutions" / "02-norms" / "key.py", 0),))
    assert asked == [(5, 1, 11, 12)]


def test_a_changed_bank_changes_what_grades_depend_on(tmp_path):
    for part in ("solutions/midterm", "notebooks/en/midterm", "notebooks/id/midterm"):
        shutil.copytree(ROOT / part, tmp_path / part)
    before = marking.open_lesson(tmp_path, "midterm").digest
    path = tmp_path / "solutions" / "midterm" / "bank" / "02-norms.toml"
    path.write_text(path.read_text(encoding="utf-8") + "\n# looked at again\n", encoding="utf-8")
    assert marking.open_lesson(tmp_path, "midterm").digest != before


@pytest.mark.sandbox
@pytest.mark.slow
def test_three_hand_ins_are_graded_as_the_key_says(tmp_path, monkeypatch, capsys):
    monkeypatch.setattr(demo_class, "KINDS", ["perfect", "misconceptions", "blank"])
    assert demo.demo(ROOT, tmp_path / "out", "midterm", 2) == 0, capsys.readouterr().out
    pages = {page.parts[-3]: html.unescape(page.read_text(encoding="utf-8")) for page in (tmp_path / "out").glob("feedback/*/midterm/*.html")}
    assert len(pages) == 3
    perfect = next(page for name, page in pages.items() if "sari" in name)
    wrong = next(page for name, page in pages.items() if "bagas" in name)
    key = load_key(ROOT / "solutions" / "midterm" / "key.py")
    for asked in key.tasks:
        assert say("outcomes", gate.dashed(asked.outcome), language="en") in perfect
    assert "right · 2 of 2 points" in perfect and "tidak tepat · 0 dari 2 poin" in wrong
    assert all(name not in page for page in pages.values() for name in ("Not yet", "not yet", "belum tepat"))


def test_what_a_solution_notebook_holds_is_right():
    for name in EXAMS:
        key = load_key(ROOT / "solutions" / name / "key.py")
        for asked in key.tasks:
            assert judge(asked.seal(name, (STUDENT, 1)), to_plain(value_of(asked))).points == asked.points
