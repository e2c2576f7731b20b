"""Two people marked the same written answers: how far do they agree? The first marks stand in the gradebook, the second ones in a table.

Agreement is Krippendorff's alpha for interval data (K. Krippendorff, Content Analysis, ch. 12), with an interval by resampling answers.
"""
import csv
from dataclasses import dataclass

from fieldwork.agreement import alpha, bootstrap

from classroom.class_report.record import spoken
from classroom.errors import CourseError
from classroom.export import grades

FAR = 1 / 6  # of a task's points: two of twelve
FEWEST = 10  # answers from which a coefficient is shown


@dataclass(frozen=True)
class Pair:
    """One written task, marked twice. shift: mean of second minus first. far: students whose marks lie FAR apart or more."""

    task: str
    answers: int
    same: int
    shift: float
    alpha: object  # a Coefficient, or None below FEWEST answers
    far: list


def compare(root, name, path):
    """[Pair, …] of the written tasks of a lesson. `path`: a table like `course export` writes it, with the second marker's points. Raises CourseError."""
    second = _second(path)
    pairs = {}
    for student, *_, standing in grades(root, name):
        for mark in [] if isinstance(standing, str) else standing.marks:
            other = second.get((student, spoken(mark.cell)))
            if mark.cell.startswith("manual") and not mark.waits and other is not None:
                if not 0 <= other <= mark.max_score:
                    raise CourseError(f"{path}: {other:g} points for {student} in {spoken(mark.cell)}, which has 0 to {mark.max_score:g}.")
                pairs.setdefault((spoken(mark.cell), mark.max_score), []).append((student, mark.score, other))
    if not pairs:
        raise CourseError(f"{path} and the gradebook have no written answer in common that both markers marked.")
    return [_pair(task, most, rows) for (task, most), rows in pairs.items()]


def _pair(task, most, rows):
    first, second = [row[1] for row in rows], [row[2] for row in rows]
    sure = bootstrap(alpha, first, second, by="unit", level="interval") if len(rows) >= FEWEST else None
    return Pair(task, len(rows), sum(a == b for a, b in zip(first, second)), sum(b - a for a, b in zip(first, second)) / len(rows), sure,
                [student for student, a, b in rows if abs(a - b) >= FAR * most])


def _second(path):
    """{(student, task): points} of whatever cells hold a number; comma or semicolon between, comma or point in numbers."""
    try:
        text = open(path, encoding="utf-8-sig", newline="").read()
    except (OSError, UnicodeDecodeError):
        raise CourseError(f"{path} cannot be read. Give a CSV file (UTF-8), as `python3 course.py export LESSON` writes it.") from None
    head = text.partition("\n")[0]
    rows = list(csv.DictReader(text.splitlines(), delimiter=";" if head.count(";") > head.count(",") else ","))
    if not rows or "student" not in rows[0]:
        raise CourseError(f"{path} has no column student. Take the table of `python3 course.py export LESSON` and put the second marks into its columns.")
    return {(row["student"], task.removeprefix("Task ")): points for row in rows for task, value in row.items() if (points := _points(value)) is not None}


def _points(value):
    try:
        return float(str(value).replace(",", "."))
    except ValueError:
        return None
