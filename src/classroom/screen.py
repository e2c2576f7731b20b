"""What `course grade` shows on the terminal: a bar while it works, then the class and what a regrade changed."""
import time
from contextlib import contextmanager


@contextmanager
def progress(name, total):
    """A bar on the terminal with rate and time left; nothing where there is none, as in a file or a test. Gives advance(n)."""
    from rich.console import Console
    from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeRemainingColumn
    console, start = Console(stderr=True), time.monotonic()
    columns = (TextColumn(name), BarColumn(), MofNCompleteColumn(), TextColumn("{task.fields[rate]}"), TimeRemainingColumn())
    with Progress(*columns, transient=True, console=console, disable=not console.is_terminal) as bar:
        task = bar.add_task(name, total=total, rate="")

        def advance(number):
            bar.advance(task, number)
            bar.update(task, rate=f"{bar.tasks[0].completed / max(time.monotonic() - start, 1e-3):.1f} a second")
        yield advance


def print_changes(changed):
    """What a regrade changed."""
    from classroom.score import spoken
    for student, cells in sorted(changed.items()):
        print(f"{student}: " + ", ".join(f"task {spoken(cell)} {before:g} → {_number(now) or 'to mark'}" for cell, before, now in cells))


def print_class(rows):
    """The class: student, score, what is still to be marked, and what was odd about each hand-in."""
    from classroom.tables import print_table
    print_table(("student", "score", "of", "to mark", "notes"), [
        (row["student"], _number(row["score"]), _number(row["max_score"]), row["to_mark"] or "", row["problem"] or " ".join(row["notes"])) for row in rows],
        right=("score", "of", "to mark"))
    graded = [row for row in rows if not row["problem"]]
    print(f"{len(graded)} of {len(rows)} graded; {sum(bool(row['to_mark']) for row in graded)} wait for a marker.")


def _number(value):
    return "" if value is None else f"{value:g}"
