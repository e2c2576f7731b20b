"""Does a world keep right and wrong apart? Every answer that the keys know should get its own verdict there.

In a world drawn by chance a mistake can now and then give the right figure, or the same as another mistake. A few of a thousand do no
harm, if the instructor knows them; a right answer that is not taken for right is never allowed.
`python -m classroom.separate` asks it of the course it stands in and prints what it finds, a line each.
"""
from classroom.answers import value_of
from classroom.paths import course_root, lessons


FEW = 10  # mistakes that a world may fail to tell apart
RIGHT = "the right answer"


def blurred(root):
    """[sentence, …]: in which task of which lesson a known answer is taken for another one; empty when all are kept apart."""
    from fieldwork.key import load_key
    found = []
    for lesson in lessons(root):
        key = load_key(root / "solutions" / lesson / "key.py")
        for task_id, sealed in key.seal().items():
            found += [f"{lesson} {task_id}: {said}" for said in _blurred_task(key.task(task_id), sealed)]
    return found


def _blurred_task(task, sealed):
    """What is amiss in one task; a prediction has no wrong answers. A mistake may earn all points where the task lets one pass, but has its note."""
    from fieldwork.judge import judge
    from fieldwork.kinds import Prediction
    from fieldwork.plain import to_plain
    if isinstance(task.kind, Prediction):
        return
    for name in (None, *(name for name in task.wrong if task.answer(name) is not ...)):
        verdict = judge(sealed, to_plain(value_of(task, name), sealed.get("cases")))
        if verdict.note != (name or "right"):
            yield f"{name or RIGHT} is taken for {RIGHT if verdict.note == 'right' else verdict.note}"


def unfit(found):
    """Why a world with these findings of `blurred` is not for a class: the first serious one, or a line on their number; None when it is."""
    wrongly = [sentence for sentence in found if f": {RIGHT} is taken for" in sentence]
    return wrongly[0] if wrongly else f"{len(found)} mistakes, such as {found[0]}" if len(found) > FEW else None


if __name__ == "__main__":
    for sentence in blurred(course_root()):
        print(sentence)
