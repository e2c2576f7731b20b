"""Tables of grades as Moodle and Canvas read them, and the numbers by which those two know people.

Written from what their importers document and do; no live Moodle or Canvas was at hand to try them.

Moodle (docs.moodle.org, *Grade import*; grade/import/csv): UTF-8, commas, a header line. On the screen after the upload the
columns are mapped: *ID number* to *useridnumber*, the score and its feedback to the grade item. A decimal point is read
everywhere. An ID that Moodle does not know stops the whole import, so nobody stands here without one; a cell without a
score can delete one, so nobody stands here without a score.

Canvas (Instructor Guide, *import grades*; lib/gradebook_importer.rb): Student, ID, SIS User ID, SIS Login ID, Section, then
the assignment; below the header a line *Points Possible*. People are looked for by ID, then SIS ids, then name. A column
that is no assignment makes a new one, so there is no column of feedback.
"""
import json
from pathlib import PurePosixPath

from fieldwork.card import number
from fieldwork.wording import say

from classroom.places import Students, read_rows
from classroom.score import spoken
from classroom.who import CANVAS, MOODLE, class_list, listed_students

LONGEST = 2_000  # characters of feedback in a cell


def moodle(root, name, rows, column):
    """ID number, Full name, (Email address,) score and feedback. `rows` as of `classroom.export.grades`."""
    scored, ids = _scored(rows), university_ids(root)
    emails = all(email for _, _, email, _ in scored)  # an empty cell would be taken for the person in the line above
    yield ["ID number", "Full name", *(["Email address"] if emails else []), column, f"{column} (feedback)"]
    for student, full_name, email, standing in scored:
        yield [ids.get(student, student), full_name, *([email] if emails else []), _point(standing.score),
               feedback(standing, language_of(root, name, student))]


def canvas(root, name, rows, column):
    """The columns of Canvas's own export, one assignment. `rows` as of `classroom.export.grades`."""
    scored, ids, numbers = _scored(rows), university_ids(root), canvas_ids(root)
    yield ["Student", "ID", "SIS User ID", "SIS Login ID", "Section", column]
    yield ["    Points Possible", "", "", "", "", _point(max((standing.max_score for *_, standing in scored), default=0))]
    for student, full_name, _, standing in scored:
        sis = ids.get(student, "")
        yield [full_name or student, numbers.get(student, ""), sis, sis, "", _point(standing.score)]


def _scored(rows):
    return [row for row in rows if not isinstance(row[3], str)]


def _point(value):
    """Two decimals at most, with a point: 41.5."""
    return f"{round(value, 2):.2f}".rstrip("0").rstrip(".")


def feedback(standing, language):
    """One line: the total, what is still to be marked, what came off, each task, and the marker's comments."""
    parts = [say("grading", "total", language=language, score=number(round(standing.score, 2), language), max_score=number(standing.max_score, language))]
    parts += [say("grading", "waiting", language=language)] if standing.to_mark else []
    parts += [say("grading", "late", language=language, points=number(standing.late_penalty, language))] if standing.late_penalty else []
    parts.append("; ".join(f"{spoken(mark.cell)}: {number(round(mark.score or 0, 2), language)}/{number(mark.max_score, language)}"
                           for mark in standing.marks if not mark.waits))
    parts += [f"{spoken(cell)}: {' '.join(comment.split())}" for cell, comment in standing.comments.items() if comment.strip()]
    return " · ".join(part for part in parts if part)[:LONGEST]


def language_of(root, name, student):
    """The language of the edition that a student handed in."""
    try:
        path = root / "autograded" / student / name / f"{name}.ipynb"
        return "id" if json.loads(path.read_text(encoding="utf-8"))["metadata"]["classroom"]["language"] == "id" else "en"
    except (OSError, ValueError, KeyError, TypeError):
        return "en"


def university_ids(root):
    """{our id: id as the class list writes it}; {} without a class list."""
    roster = class_list(root)
    return {ours: person.wanted for (ours, *_), person in zip(listed_students(root), roster.people())} if roster else {}


def canvas_ids(root):
    """{student: Canvas's number of the person}, from the names of the files that came from there."""
    known = {row["id"]: row["known_as"].rpartition(":")[2] for row in Students(root).rows if row["known_as"].startswith("canvas:")}
    for row in _placed(root):
        file = CANVAS.match(_path(row).name)
        if file:
            known[row["student"]] = file["number"]
    return known


def moodle_folders(root, name):
    """{student: 'Sari Dewi_4100200_assignsubmission_file_'}: the folder in which Moodle handed out the latest hand-in."""
    folders = {}
    for row in _placed(root):
        match = next(filter(None, map(MOODLE.match, _path(row).parts)), None)
        if match and row["lesson"] == name:
            folders[row["student"]] = f"{match['name']}_{match['number']}_assignsubmission_file_"
    return folders


def _placed(root):
    return [row for row in read_rows(root / "inbox" / "log.csv") if row["student"]]


def _path(row):
    """The path inside the zip, or of the file itself."""
    return PurePosixPath(row["source"].rpartition(": ")[2].replace("\\", "/"))
