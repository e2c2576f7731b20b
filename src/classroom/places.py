"""Where hand-ins stand, under names that every operating system and nbgrader accept.

submitted/<student>/<lesson>/<lesson>.ipynb   the hand-in that counts, with timestamp.txt beside it
inbox/<lesson>/<student>/<when>_<digest>.ipynb   every hand-in ever received
inbox/unplaced/<digest>_<name>   what belongs to nobody we know
inbox/students.csv, inbox/log.csv   who is who, and what came when
"""
import csv
import hashlib
import os
import re
import tempfile
import unicodedata
from datetime import datetime, timezone

from classroom.editions import released_lessons
from classroom.errors import CourseError

RESERVED = {"con", "prn", "aux", "nul", *(f"{port}{n}" for port in ("com", "lpt") for n in range(10))}
LONGEST = 40  # characters; Windows paths are short


def safe_name(text, lower=True):
    """`text` as a folder name: ASCII letters, digits, dots, dashes, underscores. 'student-<digest>' when nothing is left."""
    folded = unicodedata.normalize("NFKD", text).encode("ascii", "ignore").decode()
    folded = folded.replace("'", "").replace("`", "")
    name = re.sub(r"[^A-Za-z0-9_.-]+", "-", folded.lower() if lower else folded).strip("-._")[:LONGEST].strip("-._")
    if not name:
        return f"student-{digest(text.encode())}"
    return f"s-{name}" if name.split(".")[0].lower() in RESERVED else name


def digest(data):
    """Eight hexadecimal digits that stand for these bytes."""
    return hashlib.sha256(data).hexdigest()[:8]


def submitted_file(root, student, lesson):
    """The hand-in of a student that counts."""
    return root / "submitted" / student / lesson / f"{lesson}.ipynb"


def need_lesson(root, name, others=""):
    """Raises CourseError with the names of all lessons (and `others`) unless `name` is one of them."""
    if name not in released_lessons(root):
        raise CourseError(f"There is no lesson {name!r}. Lessons: {', '.join(released_lessons(root))}{others}")


def handed_in(root, lesson):
    """The students who have a hand-in of this lesson, in order, be it a notebook under another name."""
    return sorted({path.parents[1].name for path in (root / "submitted").glob(f"*/{lesson}/*.ipynb")})


def timestamp(folder):
    """When the hand-in in `folder` was made (UTC), None when nobody knows."""
    try:
        text = (folder / "timestamp.txt").read_text(encoding="utf-8").strip()
        return datetime.strptime(text, "%Y-%m-%d %H:%M:%S UTC").replace(tzinfo=timezone.utc)
    except (OSError, ValueError):
        return None


def write_whole(path, data):
    """Write bytes so that a crash leaves the old file or the new one, never half of it."""
    path.parent.mkdir(parents=True, exist_ok=True)
    handle, draft = tempfile.mkstemp(dir=path.parent, prefix=".part-")
    with os.fdopen(handle, "wb") as file:
        file.write(data)
    os.chmod(draft, 0o644)
    os.replace(draft, path)


def keep(root, lesson, student, data, when):
    """Add a hand-in to the inbox. Returns (path, True when it was there already)."""
    folder = root / "inbox" / lesson / student
    known = next(folder.glob(f"*_{digest(data)}.ipynb"), None)
    if known:
        return known, True
    path = folder / f"{when:%Y-%m-%dT%H-%M-%S}_{digest(data)}.ipynb"
    write_whole(path, data)
    return path, False


def keep_unplaced(root, name, data):
    """Keep a file that could not be placed; returns where."""
    path = root / "inbox" / "unplaced" / f"{digest(data)}_{safe_name(name, lower=False)}"
    if not path.exists():
        write_whole(path, data)
    return path


def read_rows(path):
    """Rows of a CSV file as dicts; [] when it is missing."""
    if not path.is_file():
        return []
    with path.open(encoding="utf-8-sig", newline="") as file:
        return list(csv.DictReader(file))


def append_rows(path, columns, rows):
    """Append rows to a CSV file, with a header when it is new."""
    path.parent.mkdir(parents=True, exist_ok=True)
    fresh = not path.exists()
    with path.open("a", encoding="utf-8", newline="") as file:
        writer = csv.DictWriter(file, columns, extrasaction="ignore")
        if fresh:
            writer.writeheader()
        writer.writerows(rows)


class Students:
    """Who is who: a name as an LMS writes it -> the id used for folders and in the gradebook. Ids never change."""

    COLUMNS = ("id", "name", "email", "known_as")

    def __init__(self, root):
        self.path = root / "inbox" / "students.csv"
        self.rows = read_rows(self.path)

    def id_of(self, person):
        """The id of a person, a new one when we meet them first; two people never share one, whatever the case of letters."""
        known = next((row["id"] for row in self.rows if row["known_as"] == person.key), None)
        if known:
            return known
        wanted = safe_name(person.wanted, lower=not person.exact)
        takers = [row for row in self.rows if row["id"].lower() == wanted.lower()]
        free = all(_one_person(person, row) for row in takers)
        chosen = (takers[0]["id"] if takers else wanted) if free else f"{wanted}-{digest(person.key.encode())}"
        row = {"id": chosen, "name": re.sub(r"[<>&\x00-\x1f]", " ", person.name).strip(), "email": person.email, "known_as": person.key}
        self.rows.append(row)
        append_rows(self.path, self.COLUMNS, [row])
        return chosen

    def details(self):
        """{id: (name, email)} of everybody met so far."""
        return {row["id"]: (row["name"], row["email"]) for row in self.rows}


def _one_person(person, row):
    """May this person share the id of a row? Only when the teacher's word (a class list, --student) says who it is."""
    said = row["known_as"].partition(":")
    return person.exact and (said[0] not in ("roster", "teacher") or said[2] == person.key.partition(":")[2])
