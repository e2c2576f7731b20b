"""Lesson 10: the team's reading of what each activity is, lent to a student who has made one of his or her own."""
from fieldwork import session
from fieldwork.kinds.base import squeezed
from fieldwork.opening import sealed_lesson
from fieldwork.seals import digest
from fieldwork.wording import say

LESSON, TASK = "10-countermeasures", "10.1"
MILDEST_FIRST = ("preemptive", "preventive", "curative", "repressive")  # of two readings that can be defended the team takes the milder


def team_kinds():
    """{activity: kind}, read off the seals that every student has: of the four words the first whose digest is among the accepted ones."""
    sealed = sealed_lesson(LESSON)["tasks"][TASK]
    return {activity: next(kind for kind in MILDEST_FIRST if digest(sealed["salt"], activity, kind) in accepted)
            for activity, accepted in sealed["right"].items()}


def with_kind(measures, own):
    """`measures` with a column `kind`: the team's reading once `own` (the student's dict) has a word for every activity; the police's label until then.

    measures: DataFrame with activity and label_police. own: {activity: kind}, `...` where blank. Prints which of the two it is.
    """
    words = own if isinstance(own, dict) else {}
    left = [activity for activity in sorted(set(measures["activity"])) if not isinstance(words.get(activity), str)]
    if left:
        print(say(LESSON, "team", "label", count=len(left), first=left[0]))
        return measures.assign(kind=measures["label_police"])
    team = team_kinds()
    apart = [f"{activity} ({team[activity]})" for activity in team if squeezed(words[activity]) != team[activity]]
    print(say(LESSON, "team", "reading", apart=", ".join(apart) or say(LESSON, "team", "same")))
    return measures.assign(kind=measures["activity"].map(team))
