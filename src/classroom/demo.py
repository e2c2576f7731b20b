"""`course demo`: a simulated class goes through collect, grade, feedback and export; every score is compared with the key."""
import json
import shutil
import tempfile
from pathlib import Path

from classroom.errors import CourseError
from classroom.paths import course_root

HELP = "Run the instructor's cycle on a small simulated class and show what came of each hand-in."

OWN_GRADEBOOK = """
from pathlib import Path
get_config().CourseDirectory.db_url = f"sqlite:///{Path(__file__).with_name('gradebook.db')}"  # never that of a real class
"""


def arguments(parser):
    parser.add_argument("lesson", nargs="?", default="02-norms", metavar="LESSON", help="default: 02-norms")
    parser.add_argument("--out", metavar="DIR", help="a new folder to keep everything in (default: a scratch folder, removed at the end)")
    parser.add_argument("--all", action="store_true", help="more students, until every misconception that the key knows is shown")
    parser.add_argument("--jobs", type=int, default=2, metavar="N", help="how many hand-ins at once")


def run(args):
    """Exit status 0 when every score and reason is as the key says, else 1."""
    if args.out is None:
        with tempfile.TemporaryDirectory(prefix="course-demo-") as scratch:
            return demo(course_root(), Path(scratch) / "class", args.lesson, args.jobs, args.all)
    out = Path(args.out).resolve()
    if out.exists() and any(out.iterdir()):
        raise CourseError(f"{out} is not empty; name a new folder.")
    return demo(course_root(), out, args.lesson, args.jobs, args.all)


def demo(root, out, name, jobs, every=False):
    """The cycle, in the folder `out`."""
    from classroom import autograde, export, fence, grade, screen
    from classroom.collect import Collector, print_report
    from classroom.demo_class import as_zip, make_class
    from classroom.sandbox import Limits
    lesson, key, sources = _prepare(root, out, name)
    class_ = make_class(lesson, key, sources, every)
    autograde.LIMITS = Limits(cell=4, total=240)  # the endless loop is meant to be waited for, but not long

    _say(f"1 · collect: {len(class_)} hand-ins, as a Moodle download")
    packed = out / "moodle-download.zip"
    packed.write_bytes(as_zip(class_))
    collector = Collector(out, name)
    collector.take(packed)
    print_report(collector.rows)

    _say("2 · grade, with feedback")
    if not fence.fenced():
        fence.allow_none()  # these hand-ins are ours
    rows = grade.grade_lesson(out, name, jobs)
    screen.print_class(rows)

    _say("3 · export")
    exported = export.export(out, name, "csv", out / f"{name}.csv")
    print(f"{exported} rows in {name}.csv, {len(list((out / 'feedback').glob('*/*/*.html')))} feedback pages in feedback/")

    _say("4 · what the key says, and what came out")
    shown = {(task, wrong) for pupil in class_ for task, wrong in pupil.shows.items() if wrong}
    known = sum(len(task.wrong) for task in key.tasks)
    more = "" if len(shown) == known else f" (every one of them: python3 course.py demo {name} --all)"
    return _compare(class_, collector.rows, {row["student"]: row for row in rows}, f"They show {len(shown)} of the {known} misconceptions the key knows{more}.")


def _prepare(root, out, name):
    """A course folder of its own with this lesson, and what the simulation needs to know of it."""
    from fieldwork.key import load_key
    from classroom.marking import open_lesson, source
    from classroom.notebooks import parse
    from classroom.places import need_lesson
    need_lesson(root, name)
    out.mkdir(parents=True, exist_ok=True)
    shutil.copy(root / "nbgrader_config.py", out)
    with (out / "nbgrader_config.py").open("a", encoding="utf-8") as settings:
        settings.write(OWN_GRADEBOOK)
    shutil.copytree(root / "solutions" / name, out / "solutions" / name, ignore=shutil.ignore_patterns("__pycache__"))
    for language in ("en", "id"):
        if (root / "notebooks" / language / name).is_dir():
            shutil.copytree(root / "notebooks" / language / name, out / "notebooks" / language / name)
    lesson = open_lesson(out, name)
    sources = {language: parse(json.dumps(source(out, name, language)).encode()) for language in lesson.editions}
    return lesson, load_key(out / "solutions" / name / "key.py"), sources


def _compare(class_, collected, graded, summary):
    from classroom.tables import print_table
    lines, wrong = [], 0
    placed = {row["source"].split(": ")[1].split("_")[0]: row for row in collected}
    for pupil in class_:
        row = placed[pupil.name]
        result = graded.get(row["student"])
        got = {task: (entry["points"], entry["note"]) for task, entry in result["tasks"].items()} if result else {}
        fine = got.keys() == pupil.expected.keys() and all(_same(pupil.expected[task], got[task]) for task in got)
        fine = fine and (not result or abs(result["score"] - pupil.total) < 1e-6)
        wrong += not fine
        lines.append((pupil.name, pupil.kind, pupil.language, f"{pupil.total:g}" if pupil.expected else "not placed",
                      f"{result['score']:g}" if result else "not placed", "yes" if fine else "NO", _why(pupil, row, result, got)))
    print_table(("student", "hands in", "edition", "by the key", "graded", "same", "reason"), lines)
    print(summary)
    print("Every score and every reason is as the key says." if not wrong else f"{wrong} hand-ins came out differently.")
    return 1 if wrong else 0


def _same(expected, got):
    return abs(expected[0] - got[0]) < 1e-6 and (expected[1] is None or expected[1] == got[1])


def _why(pupil, row, result, got):
    if not result:
        return row["outcome"]
    named = [f"{task} {pupil.shows[task]}" for task, (_, note) in got.items() if pupil.shows[task] and note == pupil.shows[task]]
    odd = [f"{task}: {_told(entry)} by the key, but {_told(got.get(task, (0, 'nothing')))}." for task, entry in pupil.expected.items()
           if not _same(entry, got.get(task, (0.0, "nothing")))]
    parts = [*odd, *result["notes"], f"Recognised: {', '.join(named)}." if named else "", f"{result['to_mark']} to mark by hand." if result["to_mark"] else ""]
    return " ".join(part for part in parts if part) or ("Nothing was filled in." if pupil.kind == "blank" else "All right.")


def _told(entry):
    return f"{entry[0]:g} ({entry[1]})"


def _say(heading):
    print(f"\n{heading}\n")
