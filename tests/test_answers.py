"""Is the grader right? Every answer of tests/answers/ and every mutant of a solution is graded; and the measures themselves are tried on faults planted here."""
import os

import pytest

import tiny
from classroom import audit_exams
from classroom.answer_bank import Answer, bank_path, read_answers
from classroom.audit import audit_lesson, idle_checks, student_seeds
from classroom.cli import main
from classroom.errors import CourseError
from classroom.mutants import mutants
from classroom.paths import course_root, exams, lessons
from classroom.separation import HIDDEN, NAMELESS, report, separated
from fieldwork.key import Key, Task, load_key
from fieldwork.kinds import Prediction, choice, ids, number

ROOT = course_root(__file__)
SEEDS = (*student_seeds(), 20_271, 31_415)  # two worlds that stand for the grader's own
BANKS = [name for name in lessons(ROOT) if bank_path(ROOT, name).is_file()]
forks = pytest.mark.skipif(not hasattr(os, "fork"), reason="answers are tried in forks")


@pytest.fixture(scope="module", params=BANKS)
def audit(request):
    """The audit of a lesson. pytest asks a lesson everything before it goes on to the next."""
    return audit_lesson(ROOT, request.param, SEEDS)


def told(answers):
    return [(task.task.id, answer.line, answer.words, verdict.points, verdict.note) for task, found in answers for answer, verdict, _ in found]


def test_every_lesson_has_its_bank():
    assert BANKS == [name for name in lessons(ROOT) if name not in exams(ROOT)]


@forks
@pytest.mark.slow
def test_every_answer_of_the_bank_is_graded_as_it_deserves(audit):
    assert not told((task, task.refused) for task in audit)
    assert not told((task, task.accepted) for task in audit)


@forks
@pytest.mark.slow
def test_every_misconception_of_the_key_is_in_the_bank_and_told_by_name(audit):
    assert not [(task.task.id, wrong) for task in audit for wrong in task.task.wrong if wrong not in task.shown]
    known, named = sum(len(task.task.wrong) for task in audit), sum(len(task.named) for task in audit)
    assert named >= .9 * known, told((task, task.unnamed) for task in audit)


@forks
@pytest.mark.slow
def test_the_bank_holds_many_answers_of_both_kinds_to_every_task(audit):
    for task in audit:
        right, wrong = (2, 4) if isinstance(task.task.kind, Prediction) else (6, 12)
        assert len(task.side(True)) >= right and len(task.side(False)) >= wrong, (task.task.id, len(task.side(True)), len(task.side(False)))


@forks
@pytest.mark.slow
def test_faults_made_by_program_do_not_pass(audit):
    real, alive = sum(len(task.real) for task in audit), [(task.task.id, mutant.words) for task in audit for mutant, *_ in task.survivors]
    assert real and len(alive) <= .05 * real, alive


@pytest.mark.slow
@pytest.mark.parametrize("name", exams(ROOT))
def test_of_every_item_of_an_exam_exactly_the_right_answers_earn_everything(name):
    tried, faults = audit_exams.audit(ROOT, name)
    assert tried > 400 and not faults


# ---- the measures themselves

@pytest.fixture
def course(tmp_path, monkeypatch):
    """Writes the tiny course, with another key or a bank where wanted; gives its root."""
    def write(key=tiny.KEY, bank=None):
        tiny.write_course(tmp_path, key=key)
        if bank:
            bank_path(tmp_path, "90-tiny").parent.mkdir(parents=True, exist_ok=True)
            bank_path(tmp_path, "90-tiny").write_text(bank, encoding="utf-8")
        return tmp_path
    monkeypatch.setenv("COURSE_ROOT", str(tmp_path))
    return write


BANK = '''"""Answers to the tiny lesson."""
# %% 90.1 start
five = 5 / 16

# %% 90.1 right: with a helper
share = five

# %% 90.1 wrong: a half [half]
share = 0.5

# %% 90.1 wrong: forgot to fill it in
pass

# %% 90.1 wrong: wrote into the work folder, where no other answer looks
from pathlib import Path
Path("my-work").mkdir()
share = "kept"

# %% 90.1 wrong: a folder that another answer made
import os
share = 0.3125 if os.path.exists("my-work") else 2

# %% 90.2 right: by doubling
double = lambda n: n * 2

# %% 90.2 wrong: squares [square]
def double(number):
    return number ** 2

# %% 90.2 wrong: never comes back
def double(number):
    while True:
        pass

# %% 90.2 wrong: a crash
1 / 0

# %% 90.2 wrong: ends Python
import os
os._exit(1)
'''


@forks
def test_answers_run_apart_and_are_judged_as_a_hand_in_would_be(course):
    first, second = audit_lesson(course(bank=BANK), "90-tiny", SEEDS)
    assert not first.refused + first.accepted + first.unnamed + second.refused + second.accepted + second.unnamed
    assert [verdict.note for _, verdict, _ in first.heard] == ["right", "half", "name", "not_a_number", "other"]
    assert [verdict.note for _, verdict, _ in second.heard] == ["right", "square", "late", "name", "stopped"]
    assert (first.named, first.shown, second.named) == (["half"], ["half"], ["square"])
    assert second.real and not second.survivors and not first.survivors


@forks
@pytest.mark.slow
@pytest.mark.parametrize("lenient, fault", [
    (tiny.KEY.replace("tolerance=0.005", "tolerance=0.5"), "a wrong answer is accepted"),
    (tiny.KEY.replace('"half": 0.5', '"half": 0.4'), "a misconception is not told by its name"),
    (tiny.KEY.replace("right=0.3125", "right=0.7"), "a right answer is refused")])
def test_a_checker_that_is_wrong_is_noticed(course, capsys, lenient, fault):
    course(lenient, BANK)
    assert main(["audit-tasks", "90-tiny"]) == 1
    out = capsys.readouterr().out
    assert fault in out and "90-tiny.py, line" in out and "Nothing is graded wrongly" not in out


@forks
def test_cases_that_tell_a_fault_nothing_are_noticed(course):
    blind = tiny.KEY.replace("[(2,), (5,), (world.seed,)]", "[(0,)] if world.seed < 1000 else [(world.seed,)]")
    audits = {name: audit_lesson(course(key), "90-tiny", (0, 1, 2, 3))[1] for name, key in (("lenient", blind), ("strict", tiny.KEY))}
    assert sorted(mutant.words for mutant, *_ in audits["lenient"].survivors) == ["return number + number  →  return 0", "return number + number  →  return number - number"]
    assert not audits["strict"].survivors and len(audits["strict"].real) == 3


def test_a_check_that_nothing_needs_is_named():
    sealed = Task("1", ids(["a", "b", "c"]), right={"a"}).seal("x", (0, 1))
    members = [["list", "set", [["text", name] for name in chosen]] for chosen in ("b", "ab", "abc")]
    assert idle_checks(sealed, members) == (["a", "c"], 3)
    assert idle_checks(sealed, []) == (["a", "b", "c"], 3)


def test_mutants_are_small_the_same_every_time_and_spare_what_is_no_code():
    source = 'def f(t, day):\n    """At most 5."""\n    if day <= 5 and not t.empty:\n        return t[t["a"] > 1]["b"].nunique() / len(t)\n    return 0'
    made = [mutant.source for mutant in mutants(source)]
    assert made == [mutant.source for mutant in mutants(source)] and len(set(made)) == len(made)
    for part in ("day < 5", "day <= 6", "day <= 500", "or not t.empty", "and t.empty", "t['a'] >= 1", "t['b'].nunique()", "['b'].count()", "['b'].size()", "* len(t)",
                 "/ len(t) * 100", "t['b'] > 1", "if True", "if False", "return 1"):
        assert any(part in text for text in made), part
    assert all("At most 5." in text for text in made)
    assert len(mutants(source, most=7)) == 7 and not mutants("import os\n'text'")
    assert [mutant.words for mutant in mutants("x = 1\nf = lambda n: n < 2", functions=True)][:1] == ["f = lambda n: n < 2  →  f = lambda n: n <= 2"]


def test_misconceptions_that_some_world_hides_are_counted(tmp_path, capsys):
    key = tmp_path / "solutions" / "x" / "key.py"
    key.parent.mkdir(parents=True)
    key.write_text("from fieldwork.key import Key, Task\nfrom fieldwork.kinds import choice, number\n\nKEY = Key('x', 2, [Task('1', number(), right=lambda world: world.seed, wrong={"
                   "'three': 3, 'far': -9, 'odd': lambda world: -5 if world.seed % 2 else ...}), Task('2', choice(['a', 'b']), right='a', wrong={'b': 'b'})])\n")
    assert separated([key], 4) == {("1", "three", HIDDEN): 1, ("1", "odd", NAMELESS): 2}
    report(tmp_path, ["x"], 4)
    told = capsys.readouterr().out
    assert "2 of 4 in every world" in told and f"1 three: {HIDDEN} in 1 (25.0 %)" in told and f"1 odd: {HIDDEN} in 0 (0.0 %), {NAMELESS} in 2" in told and "6.25 %" in told


@pytest.mark.parametrize("bank, complaint", [
    ("# %% 90.1 right\nx", "line 1: a header reads"), ("\n# %% 90.1 good: x\nx", "line 2: a header reads"), ("# %%90.1 right: x\nx", "a header reads"),
    ("# %% 90.7 right: x\nx", "no checked task 90.7; it has 90.1, 90.2"), ("# %% 90.1 wrong: x [nobody]\nx", "no misconception 'nobody' of task 90.1; it knows half, none, all"),
    ("# %% 90.1 right: x [half]\nx", "only a wrong answer"), ("# %% 90.1 right: x\n\n# %% 90.1 right: y\ny", "line 1: the cell is empty"),
    ("# %% 90.1 right: x\n1\n# %% 90.1 wrong: x\n2", "line 3: task 90.1 has another answer with these words, in line 1"),
    ("# %% 90.1 start\n1\n# %% 90.1 start\n2", "line 3: task 90.1 has two start cells")])
def test_a_bank_that_cannot_be_read_says_where(tmp_path, bank, complaint):
    tiny.write_course(tmp_path)
    path = tmp_path / "90-tiny.py"
    path.write_text(bank, encoding="utf-8")
    with pytest.raises(CourseError, match="90-tiny.py, line") as told:
        read_answers(path, load_key(tmp_path / "solutions" / "90-tiny" / "key.py"))
    assert complaint in str(told.value)


def test_a_bank_is_read_as_it_stands(tmp_path):
    tiny.write_course(tmp_path)
    path = tmp_path / "90-tiny.py"
    path.write_text(BANK, encoding="utf-8")
    starts, answers = read_answers(path, load_key(tmp_path / "solutions" / "90-tiny" / "key.py"))
    assert starts == {"90.1": "five = 5 / 16"} and len(answers) == 10
    assert answers[1] == Answer("90.1", False, "a half", "half", "share = 0.5", 8)


@pytest.mark.parametrize("task, answers, fault", [
    (Task("1", choice(["a", "b"]), right={"a", "b"}), [("a", True), ("b", False)], "'b' is wrong and accepted"),
    (Task("1", number(tolerance=.5), right=.3), [(.3, True), (.2, False)], "0.2 is wrong and accepted"),
    (Task("1", choice(["a", "b"]), right="b"), [("a", True), ("b", True)], "'a' is right and refused"),
    (Task("1", choice(["a", "b"]), right="b"), [("a", False)], "no answer at all is right")])
def test_an_exam_item_that_is_graded_wrongly_is_noticed(task, answers, fault):
    assert audit_exams.graded_wrongly(task, "x", answers) == [fault]
