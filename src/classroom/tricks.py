"""What happens to hand-ins, by mistake or on purpose: played on the simulated class, one trick a student."""
from classroom.editions import check_call
from classroom.notebooks import is_answer, is_check


def _answer_cell(nb, task):
    place = next(number for number, cell in enumerate(nb.cells) if is_check(cell) and check_call(cell.source)[0] == task)
    return next(cell for cell in reversed(nb.cells[:place]) if is_answer(cell))


def _begins_with(line):
    def play(nb, pupil):
        cell = _answer_cell(nb, pupil.broken)
        cell.source = f"{line}\n{cell.source}"
    return play


def _edit_checks(nb, pupil):
    for cell in nb.cells:
        if is_check(cell):
            cell.source = f"float({cell.metadata['nbgrader']['points']})"


def _delete_check(nb, pupil):
    checks = [cell for cell in nb.cells if is_check(cell)]
    nb.cells.remove(checks[len(checks) // 2])


def _change_metadata(nb, pupil):
    for number, cell in enumerate(cell for cell in nb.cells if is_check(cell)):
        cell.metadata["tags"] = ["skip-execution"]
        cell.metadata["nbgrader"]["points"] = 100
        if number % 2:
            cell.metadata.pop("nbgrader")


TRICKS = {"a crash": _begins_with("import os; os._exit(1)"), "an endless loop": _begins_with("while True: pass"), "an edited check cell": _edit_checks, "a deleted check cell": _delete_check,
          "metadata changed": _change_metadata}
