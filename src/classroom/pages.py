"""Feedback pages of a class: only those that would differ, in the grader's processes."""
import json
from pathlib import Path

import nbformat.v4

from classroom import workers
from classroom.book import autograded_file, reason
from classroom.feedback import page
from classroom.marks import standings
from classroom.patience import within
from classroom.places import write_whole

PATIENCE = 30  # seconds for one page
TOGETHER = 200  # pages after which is noted which ones are done


def write(app, name, students, jobs, problems):
    """feedback/<student>/<lesson>/<lesson>.html for each student, where it would differ from what stands there. Returns how many.

    Adds to `problems` ({student: why}) whose page cannot be made.
    """
    from classroom.screen import progress
    root, known = Path(app.coursedir.root), standings(app, name)
    memory = root / ".grading" / f"{name}.feedback.json"
    told = _told(memory)
    states = {student: f"{known[student].digest()} {autograded_file(app, name, student).stat().st_mtime_ns}" for student in students}
    due = [student for student in students if told.get(student) != states[student] or not _page(root, name, student).is_file()]
    jobs_of = {student: (root, name, student, autograded_file(app, name, student), known[student]) for student in due}
    with progress(f"{name}: feedback", len(due)) as advance:
        for number, (job, _, error) in enumerate(workers.outcomes(_write, jobs, list(jobs_of.values())), 1):
            if error:
                problems[job[2]] = f"no feedback page: {reason(error)}"
            else:
                told[job[2]] = states[job[2]]
            if number % TOGETHER == 0 or number == len(due):
                write_whole(memory, json.dumps(told, indent=1).encode())
            advance(1)
    return len(due)


def _write(job):
    """Make one page, in a process of the grader."""
    root, name, student, notebook, standing = job
    with within(PATIENCE):
        nb = nbformat.v4.reads(notebook.read_text(encoding="utf-8"))
        write_whole(_page(root, name, student), page(nb, student, name, standing).encode("utf-8", "replace"))


def _told(memory):
    try:
        return json.loads(memory.read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return {}


def _page(root, name, student):
    return root / "feedback" / student / name / f"{name}.html"
