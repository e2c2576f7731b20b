"""The simulated class: its answers are what the key says, and the demo notices when a grade is not."""
import pytest
from hand_ins import TINY, course, tiny_built  # noqa: F401

from classroom import answer_source, answers, cli, demo, score
from classroom.paths import course_root as root_of
from classroom.paths import lessons
from fieldwork.judge import judge
from fieldwork.kinds import Prediction
from fieldwork.key import load_key
from fieldwork.plain import to_plain

pytestmark = [pytest.mark.filterwarnings("ignore::sqlalchemy.exc.SAWarning")]


@pytest.mark.parametrize("name", lessons(root_of(__file__)))
def test_every_simulated_answer_means_what_it_is_meant_to(course_root, name):
    """As Python source, run and judged: right ones are right, wrong ones are known by their names."""
    key = load_key(course_root / "solutions" / name / "key.py")
    for task in key.tasks:
        sealed = task.seal(name, (0, 1))
        for wrong in [None, *task.wrong]:
            if wrong is None and isinstance(task.kind, Prediction):
                continue
            space = {}
            exec(answer_source.source_of("answer", answers.value_of(task, wrong)), space)
            verdict = judge(sealed, to_plain(space["answer"], sealed.get("cases")))
            assert verdict.note == (wrong or "right"), (task.id, wrong, verdict)
            assert wrong or verdict.points == task.points


@pytest.mark.sandbox
@pytest.mark.slow
def test_the_demo_of_a_small_lesson(course, tmp_path, monkeypatch, capsys):
    monkeypatch.setenv("COURSE_ROOT", str(course))
    assert cli.main(["demo", TINY, "--all", "--out", str(tmp_path / "out")]) == 0
    said = capsys.readouterr().out
    assert "They show 6 of the 6 misconceptions the key knows." in said
    for part in ("perfect", "blank", "misconceptions", "a crash", "an endless loop", "an edited check cell", "a deleted check cell",
                 "metadata changed", "a corrupt file", "a wrong file name", "not placed", "Every score and every reason is as the key says."):
        assert part in said
    assert (tmp_path / "out" / f"{TINY}.csv").is_file() and len(list((tmp_path / "out").glob("feedback/*/*/*.html"))) == 11
    assert cli.main(["demo", TINY, "--out", str(tmp_path / "out")]) == 1  # never into a folder that holds something


@pytest.mark.sandbox
@pytest.mark.slow
def test_the_demo_notices_a_wrong_grade(course, tmp_path, monkeypatch, capsys):
    real = score.verdict_of

    def generous(lesson, task, *rest):
        verdict, words = real(lesson, task, *rest)
        verdict.points = verdict.max_points if task == "90.2" else verdict.points
        return verdict, words

    monkeypatch.setattr(score, "verdict_of", generous)
    assert demo.demo(course, tmp_path / "out", TINY, 2) == 1
    assert "NO" in capsys.readouterr().out


@pytest.mark.sandbox
@pytest.mark.slow
def test_the_demo_of_the_course(course_root, tmp_path, capsys):
    assert demo.demo(course_root, tmp_path / "out", "02-norms", 2) == 0
    said = capsys.readouterr().out
    assert "Every score and every reason is as the key says." in said and "1 · collect: 12 hand-ins" in said
