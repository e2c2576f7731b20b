"""`course collect`: put what students handed in where it can be graded, and say what could not be placed."""
import os
import re
from collections import defaultdict
from datetime import datetime, timedelta, timezone
from pathlib import Path

from classroom import places
from classroom.editions import lesson_of, released_lessons
from classroom.notebooks import Unreadable, parse
from classroom.paths import course_root
from classroom.unpack import receive, sources
from classroom.who import MOODLE, Nobody, Person, class_list, earlier_id, person_of

HELP = "Take Moodle or Canvas zips, folders or single notebooks into submitted/."
LOG = ("collected", "source", "student", "lesson", "file", "outcome")


def arguments(parser):
    parser.add_argument("lesson", metavar="LESSON", help="the lesson these are hand-ins of, e.g. 02-norms; 'all' for whatever they are")
    parser.add_argument("files", nargs="+", metavar="FILE", help="zips, folders or notebooks")
    parser.add_argument("--roster", metavar="CSV", help="class list with id, name and email, from which ids come; remembered from then on")
    parser.add_argument("--student", metavar="ID", help="whose these files are, when their names do not say")


def run(args):
    """Collect, print what went where; 1 when something could not be placed."""
    root = course_root()
    lesson = None if args.lesson == "all" else args.lesson
    if lesson:
        places.need_lesson(root, lesson, "; or all")
    collector = Collector(root, lesson, class_list(root, args.roster), args.student)
    for path in sources(root, args.files):
        collector.take(path)
    print_report(collector.rows, collector.left_alone)
    return 1 if any(not row["student"] for row in collector.rows) else 0


class Misplaced(Exception):
    """A notebook that does not belong here; the message says why."""


class Collector:
    """Takes files into submitted/ and inbox/; `rows` says what became of each."""

    def __init__(self, root, lesson=None, roster=None, student=None):
        self.root, self.lesson, self.roster, self.student = root, lesson, roster, student
        self.lessons, self.students, self.rows = released_lessons(root), places.Students(root), []
        self.now, self.left_alone = datetime.now(timezone.utc).replace(microsecond=0), 0

    def take(self, path):
        """Everything in one zip, folder or file."""
        doubles = _namesakes(received.parts for received in receive(path))
        before = len(self.rows)
        for received in receive(path):
            self.left_alone += received.left_alone
            if received.left_alone:
                continue
            self.rows.append({"collected": f"{self.now:%Y-%m-%d %H:%M:%S}", "source": received.source} | self._place(received, doubles))
        if len(self.rows) == before:
            self.rows.append({"collected": "", "source": str(path), "student": "", "lesson": "", "file": "", "outcome": "it holds no notebook and no zip"})
        places.append_rows(self.root / "inbox" / "log.csv", LOG, self.rows[before:])

    def _place(self, received, doubles):
        try:
            if received.problem:
                raise Misplaced(received.problem)
            lesson = self._lesson(received)
            student = self.students.id_of(self._person(received, doubles))
            return {"student": student, "lesson": lesson} | self._store(lesson, student, received)
        except (Misplaced, Unreadable, Nobody) as problem:
            kept = places.keep_unplaced(self.root, received.name, received.data) if received.data else None
            return {"student": "", "lesson": "", "file": _shown(self.root, kept) if kept else "", "outcome": str(problem)}

    def _lesson(self, received):
        if Path(received.name).suffix.lower() not in (".ipynb", ".json", ".txt", "") and not _looks_like_notebook(received.data):
            raise Misplaced("it is not a notebook")
        found = lesson_of(self.root, parse(received.data))
        if found is None:
            raise Misplaced("it is a notebook, but of none of our lessons")
        if self.lesson and found != self.lesson:
            raise Misplaced(f"it is {found}, not {self.lesson}; take it with: python3 course.py collect {found} …")
        return found

    def _person(self, received, doubles):
        if self.student:
            return Person(f"teacher:{self.student}", self.student, self.student, exact=True)
        person = person_of(received.parts, self.lessons)
        if self.roster:
            return self._listed(self.roster.find(person))
        if person is None:
            raise Nobody("nothing says whose it is; add --student ID")
        if person.key in doubles:
            raise Nobody(f"several people are called {person.name!r}; give a class list (--roster) or take each with --student ID")
        return person

    def _listed(self, person):
        """A person of the class list, unless their work stands under another id since before there was a list."""
        former = earlier_id(person, self.students.rows)
        if former and (self.root / "submitted" / former).is_dir():
            wanted = places.safe_name(person.wanted, lower=False)
            raise Nobody(f"{person.name} is {wanted} in the class list, but has submitted/{former} from before there was one; "
                         f"rename that folder to submitted/{wanted}, then collect again")
        return person

    def _store(self, lesson, student, received):
        current = places.submitted_file(self.root, student, lesson)
        kept, known = places.keep(self.root, lesson, student, received.data, received.time or self.now)
        if not current.exists():
            return self._accept(current, kept, received, self.now if received.time is None else received.time, "new")
        if current.read_bytes() == received.data:
            return {"file": _shown(self.root, kept), "outcome": "collected before"}
        since = places.timestamp(current.parent)
        when = received.time or (since or self.now if known else self.now)
        if since and (when < since or when == since and known):
            return {"file": _shown(self.root, kept), "outcome": f"older than the one of {since:%Y-%m-%d %H:%M}: kept, not used"}
        former, _ = places.keep(self.root, lesson, student, current.read_bytes(), since or self.now)
        return self._accept(current, kept, received, max(when, since + timedelta(seconds=1)) if since else when,
                            f"replaces an earlier one, kept as {_shown(self.root, former)}")

    def _accept(self, current, kept, received, when, outcome):
        places.write_whole(current, received.data)
        places.write_whole(current.parent / "timestamp.txt", f"{when:%Y-%m-%d %H:%M:%S} UTC\n".encode())
        return {"file": _shown(self.root, kept), "outcome": outcome}


def _namesakes(all_parts):
    """Keys of people whose name stands for several people in one Moodle zip."""
    numbers = defaultdict(set)
    for parts in all_parts:
        for moodle in filter(None, map(MOODLE.match, parts)):
            numbers["moodle:" + " ".join(moodle["name"].split())].add(moodle["number"])
    return {key for key, several in numbers.items() if len(several) > 1}


def _looks_like_notebook(data):
    return re.match(rb'\s*\{\s*"(cells|metadata|nbformat|worksheets)"', data[:200]) is not None


def _shown(root, path):
    return path.relative_to(root).as_posix()


def print_report(rows, left_alone=0):
    """A table of what was placed, then a list of what was not and why, and how many other files there were."""
    from classroom.tables import print_table
    placed = [row for row in rows if row["student"]]
    print_table(("student", "lesson", "received as", "outcome"),
                [(row["student"], row["lesson"], os.path.basename(row["source"].rstrip("/")), row["outcome"]) for row in placed])
    for row in rows:
        if not row["student"]:
            print(f"not placed: {row['source']}: {row['outcome']}" + (f" (kept as {row['file']})" if row["file"] else ""))
    people = len({row["student"] for row in placed})
    print(f"{len(placed)} of {len(rows)} files placed, {people} students." + (f" {left_alone} other files left alone." if left_alone else ""))
