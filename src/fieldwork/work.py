"""The student's own folder, `my-work/`: predictions, audit trail, findings, codings, hand-ins. Nothing in it is ever overwritten."""
import csv
import json
import os
import time
from pathlib import Path


def folder():
    """The folder my-work/ of this course (beside course.py), or of the current folder elsewhere. Made when missing."""
    here = Path.cwd()
    root = next((place for place in (here, *here.parents) if (place / "course.py").is_file()), here)
    work = root / "my-work"
    work.mkdir(exist_ok=True)
    return work


def keep_prediction(lesson, task_id, plain):
    """Add a prediction to my-work/predictions.json; the first one of a task stays the one that counts.

    Returns False where nothing can be written (a read-only folder): predicting is still done.
    """
    try:
        file = folder() / "predictions.json"
        kept = json.loads(file.read_text(encoding="utf-8")) if file.exists() else []
        if kept and kept[-1]["task"] == task_id and kept[-1]["answer"] == plain:
            return True
        kept.append({"lesson": lesson, "task": task_id, "answer": plain, "at": time.strftime("%Y-%m-%dT%H:%M:%S")})
        write_whole(file, json.dumps(kept, indent=1, ensure_ascii=False))
        return True
    except (OSError, ValueError, KeyError):
        return False


def write_whole(file, text):
    """Write a file so that a crash leaves the old one or the new one, never half of it."""
    draft = file.with_name(file.name + ".part")
    draft.write_text(text, encoding="utf-8")
    os.replace(draft, file)


def rows_of(name, columns):
    """The rows of a CSV in my-work/, oldest first, as dicts with the keys `columns`; an empty list when there is none yet."""
    try:
        with (folder() / name).open(encoding="utf-8-sig", newline="") as file:
            return [{column: row.get(column) or "" for column in columns} for row in csv.DictReader(file)]
    except (OSError, UnicodeDecodeError):
        return []


def add_row(name, columns, row):
    """Add a row (a dict) at the end of a CSV in my-work/, with its header when it is the first. Raises OSError."""
    path = folder() / name
    new = not path.exists()
    with path.open("a", encoding="utf-8-sig" if new else "utf-8", newline="") as file:
        writer = csv.DictWriter(file, columns)
        if new:
            writer.writeheader()
        writer.writerow(row)
