"""Whose hand-in is it? By the way Moodle and Canvas name things, by folder, by file name, or by a class list."""
import csv
import re
import unicodedata
from dataclasses import dataclass
from itertools import permutations
from pathlib import Path

from classroom.errors import CourseError
from classroom.places import Students, safe_name, write_whole

# "Sari Dewi_1234567_assignsubmission_file_/x.ipynb", and flat: "Sari Dewi_1234567_assignsubmission_file_x.ipynb"
MOODLE = re.compile(r"^(?P<name>.+?)_(?P<number>\d+)_assignsubmission_(?:file|onlinetext)")
# "dewisari_LATE_12345_67890_x.ipynb"; the first number is the person, the second the upload
CANVAS = re.compile(r"^(?P<name>[^_]+)_(?:LATE_)?(?P<number>\d+)_(?P<upload>\d+)_(?P<file>.+)$")
HEADERS = {"id": ("id", "student_id", "nim", "npm", "idnumber", "id number", "sis user id", "username"),
           "name": ("name", "nama", "full name", "student", "fullname"),
           "email": ("email", "e-mail", "email address", "surel", "alamat email")}


@dataclass(frozen=True)
class Person:
    """Somebody as a source calls them: a key that stays the same, the id we would like, the name, how sure the id is."""

    key: str
    wanted: str
    name: str
    email: str = ""
    exact: bool = False  # the id comes from a class list or the teacher: keep it as it is


class Nobody(Exception):
    """We cannot tell whose it is; the message says why and what helps."""


def person_of(parts, lessons):
    """The person a path speaks of, or None. `parts`: path below the zip or folder; `lessons`: lesson names."""
    for part in parts:
        moodle = MOODLE.match(part)
        if moodle:
            name = " ".join(moodle["name"].split())
            return Person(f"moodle:{name}", name, name)
    canvas = CANVAS.match(parts[-1])
    if canvas:
        return Person(f"canvas:{canvas['name']}:{canvas['number']}", f"{canvas['name']}-{canvas['number']}", canvas["name"])
    if len(parts) > 1 and parts[0] not in lessons:
        return Person(f"name:{parts[0]}", parts[0], parts[0])
    prefix = _prefix(parts[-1], lessons)
    return Person(f"name:{prefix}", prefix, prefix) if prefix else None


def _prefix(filename, lessons):
    """'sari' of 'sari_02-norms.ipynb' or 'sari-02-norms (1).ipynb'; '' when the name does not start with a person."""
    places = [filename.lower().find(lesson.lower()) for lesson in lessons]
    start = min((place for place in places if place > 0), default=0)
    return filename[:start].strip(" -_.") if start and filename[start - 1] in " -_." else ""


class Roster:
    """A class list: a CSV with id, name and (when known) email, in English or Indonesian headers."""

    def __init__(self, path):
        if not path.is_file():
            raise CourseError(f"There is no file {path}. Name the class list, a CSV file with the columns id and name.")
        try:
            text = path.read_text(encoding="utf-8-sig")
        except (OSError, UnicodeDecodeError) as error:
            raise CourseError(f"The class list {path} cannot be read as UTF-8 text ({error}).") from None
        delimiter = max(",;\t", key=text.partition("\n")[0].count)
        rows = list(csv.DictReader(text.splitlines(), delimiter=delimiter))
        columns = {field: self._column(rows, names) for field, names in HEADERS.items()}
        if not rows or not columns["id"] or not columns["name"]:
            raise CourseError(f"The class list {path.name} needs a header line with the columns id and name.")
        self.path = path.name
        self.rows = [{field: (row.get(column) or "").strip() if column else "" for field, column in columns.items()} for row in rows]

    @staticmethod
    def _column(rows, names):
        return next((column for column in (rows[0] if rows else ()) if column and column.strip().lower() in names), None)

    def find(self, person):
        """The person with the id of the class list. Raises `Nobody` when none or several fit."""
        if person is None:
            raise Nobody("nothing says whose it is; add --student ID")
        fits = [row for row in self.rows if _same(person, row)]
        if len(fits) != 1:
            raise Nobody(f"{len(fits) or 'no'} rows of {self.path} fit {person.name!r}; correct the list and give it again with --roster, or add --student ID")
        row = fits[0]
        return self._listed(row)

    def people(self):
        """Everybody on the list, as `find` gives them."""
        return [self._listed(row) for row in self.rows if row["id"]]

    @staticmethod
    def _listed(row):
        return Person(f"roster:{row['id']}", row["id"], row["name"], row["email"], exact=True)


def class_list(root, given=None):
    """The class list of this course: `given` (a path) is remembered, None means the one given last; None when there was none.

    Raises CourseError when it cannot be read.
    """
    kept = root / ".grading" / "roster.csv"
    if given:
        roster = Roster(Path(given))
        if not kept.exists() or not kept.samefile(given):
            write_whole(kept, Path(given).read_bytes())
        return roster
    return Roster(kept) if kept.is_file() else None


def listed_students(root):
    """[(id, name, email), …] of the remembered class list, with ids as their folders are called; [] when there is no list."""
    roster = class_list(root)
    ids = {row["known_as"]: row["id"] for row in Students(root).rows}
    return [(ids.get(person.key) or safe_name(person.wanted, lower=False), person.name, person.email) for person in roster.people()] if roster else []


def earlier_id(person, rows):
    """The id that a person of the class list got before there was a list, from `rows` of students.csv; None when there is none."""
    listed = {"id": person.wanted, "name": person.name, "email": person.email}
    for row in rows:
        source = row["known_as"].partition(":")[0]
        known = Person(row["known_as"], row["id"], row["name"])
        if source in ("moodle", "canvas", "name") and row["id"] != safe_name(person.wanted, lower=False) and _same(known, listed):
            return row["id"]
    return None


def _same(person, row):
    called = {_fold(person.name), _fold(person.wanted), _fold(person.key.rpartition(":")[2])}
    names = {_fold(" ".join(order)) for order in permutations(row["name"].split()[:5])} if row["name"] else set()
    return bool(called & (names | {_fold(row["id"]), _fold(row["email"].partition("@")[0])} - {""}))


def _fold(name):
    """A name without case, accents, spaces and signs: Canvas writes 'dewisari' for 'Sari Dewi'."""
    plain = unicodedata.normalize("NFKD", name).encode("ascii", "ignore").decode().casefold()
    return re.sub(r"[^a-z0-9]", "", plain) or name.casefold()
