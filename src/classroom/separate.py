"""Does a world keep right and wrong apart? Every answer that the keys know must get its own verdict there.

`python -m classroom.separate` asks it of the course it stands in and prints what it finds, a line each.
"""
from classroom.answers import value_of
from classroom.paths import course_root, lessons


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
            yield f"{name or 'the right answer'} is taken for {verdict.note}"


if __name__ == "__main__":
    for sentence in blurred(course_root()):
        print(sentence)
