"""What must hold before a lesson is released; each complaint names the lesson and the cell."""
import ast
import re
from functools import lru_cache

from fieldwork.kinds import Function

from classroom.errors import CourseError

FORBIDDEN = ("### BEGIN SOLUTION", "### END SOLUTION", "### BEGIN HIDDEN", "MARK SCHEME")


def check_key(notebook, key, name):
    """Key and notebook must speak of the same tasks with the same points, and the points must add up."""
    graded = {cell.id: cell for cell in notebook.cells if cell.metadata.get("nbgrader", {}).get("grade")}
    points = {check_id(task.id): task.points for task in key.tasks} | {f"manual-{dashed(i)}": p for i, p in key.manual.items()}
    for cell_id in graded.keys() - points.keys():
        raise CourseError(f"{name}: cell {cell_id!r} is graded but key.py has no task for it.")
    for cell_id in points.keys() - graded.keys():
        raise CourseError(f"{name}: key.py has a task for {cell_id!r} but the lesson has no such graded cell.")
    for cell_id, cell in graded.items():
        if cell.metadata["nbgrader"]["points"] != points[cell_id]:
            raise CourseError(f"{name}: cell {cell_id!r} is worth {cell.metadata['nbgrader']['points']} points, in key.py {points[cell_id]}.")
        if cell_id.startswith("check-"):
            _check_line(cell, name)
    if sum(points.values()) != key.points:
        raise CourseError(f"{name}: the tasks add up to {sum(points.values())} points, the key says {key.points}.")


def check_id(task_id):
    """The name of a task's check cell: '2.1' -> 'check-2-1'."""
    return f"check-{dashed(task_id)}"


def dashed(task_id):
    """A task's id as it stands in cell names: '2.1' -> '2-1'."""
    return task_id.replace(".", "-")


def _check_line(cell, name):
    """A check cell holds one call check("2.1", answer) with the id it is named for, and nothing else."""
    try:
        call = ast.parse(cell.source.strip(), mode="eval").body
        task_id = call.args[0].value
        fine = call.func.id == "check" and len(call.args) == 2 and check_id(task_id) == cell.id
    except (SyntaxError, AttributeError, IndexError):
        fine = False
    if not fine:
        raise CourseError(f'{name}: cell {cell.id!r} must hold exactly one line, check("id", answer), with the id of its task.')


def check_leaks(release, source, key, name):
    """Nothing of a solution or of a right answer may stand in the released notebook."""
    text = "\n".join(cell.source for cell in release.cells)
    squeezed = _squeeze(text)
    for word in FORBIDDEN:
        if word in text:
            raise CourseError(f"{name}: the release still holds {word!r}.")
    for cell in source.cells:
        for line in _solution_lines(cell.source):
            if _squeeze(line) in squeezed:
                raise CourseError(f"{name}: the release shows a line of the solution of cell {cell.id!r}: {line.strip()[:60]}")
    for task in key.tasks:
        if gives_away(task)(text):
            raise CourseError(f"{name}: the release shows the right answer of task {task.id}.")


def _solution_lines(source):
    """Lines that stand only inside the solution regions of a cell and are long enough to tell something."""
    regions = re.findall(r"### BEGIN SOLUTION\n(.*?)### END SOLUTION", source, flags=re.DOTALL)
    outside = _squeeze(re.sub(r"### BEGIN SOLUTION\n.*?### END SOLUTION", "", source, flags=re.DOTALL))
    return [line for region in regions for line in region.splitlines() if len(re.findall(r"\w", line)) >= 14 and _squeeze(line) not in outside]


def gives_away(task):
    """A function of a text: does it show the right answer of a task: a number with decimals, two entries of a dict, a whole set?"""
    answer = None if isinstance(task.kind, Function) else task.answer()
    if isinstance(answer, float) and not answer.is_integer():
        forms = "|".join(re.escape(form).replace(r"\.", "[.,]") for form in {f"{answer:g}", f"{answer:.3f}"})
        number = re.compile(rf"(?<![\w.,])(?:{forms})(?!\d)")
        return lambda text: bool(number.search(text))
    written = [_squeeze(shown) for shown in _written(answer)]
    return lambda text: bool(written) and any(shown in _unescaped(text) for shown in written)


def _written(answer):
    """How a dict or a set would stand in a text."""
    if isinstance(answer, dict):
        singles = [(key, value) for key, value in answer.items() if isinstance(value, str)]
        return [f'"{a}": "{b}", "{c}": "{d}"' for (a, b), (c, d) in zip(singles, singles[1:])]
    if isinstance(answer, (set, frozenset, list)) and len(answer) > 1 and all(isinstance(member, str) for member in answer):
        return [", ".join(f'"{member}"' for member in sorted(answer))]
    return []


@lru_cache(512)  # one text is held against every task of a lesson
def _unescaped(text):
    return _squeeze(text).replace("\\", "")


def _squeeze(text):
    return re.sub(r"\s+", "", text).replace("'", '"')
