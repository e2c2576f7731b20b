"""Lesson 05: what one woman tells to whom. The chances are those of the drawn world; how she yields to a leading question is our guess."""
import random

import pandas as pd

from fieldwork.displays.parts import chosen
from fieldwork.wording import find
from fieldwork.world import parameters as p

ROLES = p.ROLES
TOPICS = {"money": "ECON", "child": "CARE", "blows": "VIOLENCE", "choice": "AGENCY", "force": "COERCION", "clothes": "LIFESTYLE"}
TRUE = ("money", "child", "blows", "choice")  # what is so in Delima's life; the other two are not
WORDINGS = ("open", "leading")
YIELDS = dict(zip(ROLES, (.70, .45, .25)))  # chance of a yes to a leading question, true or not: an assumption, stated in the lesson
SILENCE = .5  # waiting in silence gives half the first chance again: an assumption
OUTCOMES = ("told", "yes", "untold", "no")


def answer(role, topic, wording, run=1):
    """What becomes of one question: 'told', 'yes' (only agreed), 'untold' (true, but not said) or 'no' (not so, and said so).

    The same role, topic, wording and run always give the same answer. Raises ValueError for a name that is not there.
    """
    for name, known in ((role, ROLES), (topic, TOPICS), (wording, WORDINGS)):
        if name not in known:
            raise ValueError(f"{name!r} is not there; choose from {', '.join(known)}")
    if wording == "leading":
        return "yes" if _chance(run, role, topic, "yields") < YIELDS[role] else "no"
    if topic not in TRUE:
        return "no"
    return "told" if _chance(run, role, topic, "open") < disclosure(topic, role) else "untold"


def wait(role, topic, run=1):
    """What a silence after an open question brings: 'told' or 'untold'."""
    told = topic in TRUE and _chance(run, role, topic, "silence") < SILENCE * disclosure(topic, role)
    return "told" if told else "untold"


def disclosure(topic, role):
    """Chance that a woman of whom it is true brings the topic up with this interviewer."""
    return p.DISCLOSURE[TOPICS[topic]][ROLES.index(role)]


def _chance(*names):
    """A number from 0 to 1 that belongs to these names."""
    return random.Random("|".join(map(str, names))).random()


def rehearse(questions, runs=1, language=None):
    """The same questions put to the same woman by each interviewer, `runs` times.

    questions: {topic: 'open' or 'leading'}, topics from `TOPICS`.
    Returns a DataFrame with a row a question and a column a role: what she did, in words, in one run; in several, the
    share of runs in which she told it (open) or said yes (leading).
    """
    words = find(chosen(language), "05-interviews", "rehearsal")
    rows = {}
    for topic, wording in questions.items():
        done = {role: [answer(role, topic, wording, run) for run in range(1, runs + 1)] for role in ROLES}
        rows[words[f"{topic}_{wording}"]] = {
            words[role]: words["outcomes"][outcomes[0]] if runs == 1 else round(sum(o in ("told", "yes") for o in outcomes) / runs, 2)
            for role, outcomes in done.items()}
    return pd.DataFrame.from_dict(rows, orient="index").rename_axis(words["question"])
