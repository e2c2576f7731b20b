"""`check("2.1", answer)`: right or not yet, and why, at once."""
from fieldwork import session
from fieldwork.card import explain, number, show_card
from fieldwork.judge import Verdict, form, judge
from fieldwork.kinds import Prediction, from_spec
from fieldwork.plain import to_plain
from fieldwork.wording import say


class Points(float):
    """Part of the points: to nbgrader a plain number, to a student a sentence."""

    of = 0.0

    def _repr_html_(self):
        language = session.language()
        return f"<small>{say('common', 'counts', points=number(float(self), language), max_points=number(self.of, language))}</small>"


class Recorded(float):
    """An answer to an exam: to nbgrader no points until the exam is graded with its key, to a student a sentence."""

    def _repr_html_(self):
        return f"<small>{say('common', 'judged_later')}</small>"


class NotYet(Exception):
    """A task that is not solved yet. Notebooks show its one line instead of a traceback."""

    def _render_traceback_(self):
        return [str(self)]


def check(task_id, answer):
    """Judge `answer` to a task and show a card that says why.

    Returns None when it earns all points and the points (a float) when it earns some, which is what
    nbgrader reads; otherwise raises `NotYet`, so that nbgrader's Validate sees it. In an exam the card says
    only whether the form of the answer fits; whether it is right nobody's installation knows.
    """
    sealed = session.CURRENT.tasks.get(str(task_id))
    if sealed is None:
        raise NotYet(say("common", "no_lesson" if session.CURRENT.lesson is None else "no_task", task=task_id))
    plain = to_plain(answer, sealed.get("cases"))
    look = form if session.CURRENT.exam else judge
    verdict = look(sealed, plain) if not session.CURRENT.failed else Verdict(0.0, sealed["points"], "blank", "stale")
    session.record(str(task_id), verdict)
    if verdict.state == "right" and isinstance(from_spec(sealed["kind"]), Prediction):
        from fieldwork.work import keep_prediction
        keep_prediction(session.CURRENT.lesson, str(task_id), plain)
    show_card(explain(session.CURRENT.lesson, str(task_id), verdict, session.language()))
    if verdict.state == "right":
        return None
    if verdict.state == "recorded":
        return Recorded(0.0)
    if verdict.points:
        points = Points(verdict.points)
        points.of = verdict.max_points
        return points
    raise NotYet(say("common", "not_recorded_line" if session.CURRENT.exam else "not_yet_line", task=task_id))
