"""`course world`: a copy of this course for one cohort, in which the tables are drawn from another seed."""
import json
import os
import re
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

from classroom.build import write_text
from classroom.errors import CourseError
from classroom.paths import course_root, exams, lessons
from classroom.stamp import stale, stamp

HELP = "Make a copy of this course in which the tables are drawn from another seed."
WHOLE = (".ci", ".gitattributes", ".github", ".gitignore", "CHANGELOG.md", "CITATION.cff", "CONTRIBUTING.md", "LICENSE", "LICENSE-CONTENT",
         "README.md", "README.id.md", "course.cmd", "course.py", "datasets", "nbgrader_config.py", "notebooks", "pyproject.toml", "requirements.txt",
         "solutions", "src", "tests")  # named one by one, so that nothing of a student's is ever copied
REMAINS = shutil.ignore_patterns("__pycache__", "*.egg-info", ".ipynb_checkpoints", ".pytest_cache", ".part-*", "*.damaged-*", "*-worked-*.ipynb")
STUDENT_LINE = re.compile(r"^STUDENT = \d+$", re.MULTILINE)


def arguments(parser):
    what = parser.add_mutually_exclusive_group(required=True)
    what.add_argument("--seed", type=int, metavar="N", help="a whole number from 2 up; equal numbers give equal worlds")
    what.add_argument("--stamp", action="store_true", help="record the checksums of datasets/ after you changed a table yourself")
    parser.add_argument("--out", metavar="DIR", help="a new folder (default: one beside this course, named after it and the seed)")


def run(args):
    """Make the copy, or record checksums; returns the exit status."""
    root = course_root()
    if args.stamp:
        changed = stamp(root)
        print(f"datasets/: checksums recorded; new for {', '.join(changed)}" if changed else "datasets/: the checksums were up to date")
        return 0
    out = Path(args.out or root.with_name(f"{root.name}-world-{args.seed}")).resolve()
    blurred = make(root, args.seed, out)
    report(root, args.seed, out)
    for sentence in blurred:
        print(f"In world {args.seed}, {sentence}.")
    return 0


def make(root, seed, out):
    """Write the course in `root` with the world of `seed` to the new folder `out`, all of it or nothing. Answers which mistakes its world cannot tell apart."""
    _refuse(root, seed, out)
    out.parent.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(dir=out.parent, prefix=".world-", ignore_cleanup_errors=True) as scratch:
        course = Path(scratch) / out.name
        copy(root, course)
        _set_seed(course, seed)
        print(f"Drawing world {seed} and building its lessons …", flush=True)
        _python(course, "fieldwork.world.write", course / "datasets", seed)
        _python(course, "classroom.cli", "world", "--stamp")
        blurred = _kept_apart(course, seed)
        _python(course, "fieldwork.world.picture", course / "datasets" / "population.png", seed)
        _python(course, "classroom.cli", "build")
        shutil.rmtree(course / "build", ignore_errors=True)
        if out.exists():
            out.rmdir()
        course.rename(out)
    return blurred


def _refuse(root, seed, out):
    """Say what cannot be done before anything is written."""
    from fieldwork.key import PRACTICE_TWIN
    from fieldwork.world import DRAWN, STUDENT
    if seed < 0:
        raise CourseError("--seed is a whole number from 2 up.")
    if seed == STUDENT:
        raise CourseError(f"World {seed} is the one that this course already has; choose another seed.")
    if seed == PRACTICE_TWIN:
        raise CourseError(f"World {seed} is the twin on which students' functions are tried out; choose another seed.")
    if out == root or root in out.parents:
        raise CourseError("--out lies inside this course; name a folder outside it.")
    if out.exists() and (not out.is_dir() or any(out.iterdir())):
        raise CourseError(f"{out} is there already and not empty; name a new folder with --out.")
    changed = [name for name in stale(root) if name not in DRAWN]
    if changed:
        raise CourseError(f"datasets/ has changed in {', '.join(changed)}. If you meant that, run: python3 course.py world --stamp. If not, "
                          "in a notebook: from fieldwork import restore; restore()")


def copy(root, course, names=WHOLE):
    """Copy what makes up a course, or those parts of it: no hand-ins, no grades, nothing that was installed or built."""
    for name in names:
        if (root / name).is_dir():
            shutil.copytree(root / name, course / name, ignore=REMAINS)
        elif (root / name).is_file():
            course.mkdir(parents=True, exist_ok=True)
            shutil.copy2(root / name, course / name)


def _set_seed(course, seed):
    """Make `seed` the student world of the copy: in the one line of the package that names it, and in the data statement."""
    from fieldwork.world import STUDENT
    program, statement = course / "src" / "fieldwork" / "world" / "__init__.py", course / "datasets" / "WORLD.md"
    text, lines = STUDENT_LINE.subn(f"STUDENT = {seed}", program.read_text(encoding="utf-8"))
    if lines != 1:
        raise CourseError("src/fieldwork/world/__init__.py does not name the student world in one line, STUDENT = …")
    write_text(program, text)
    words = statement.read_text(encoding="utf-8")
    write_text(statement, words.replace(f"seed {STUDENT},", f"seed {seed},").replace(f"World({STUDENT})", f"World({seed})"))


def _kept_apart(course, seed):
    """What `separate.blurred` finds in the copy. Refuses a world in which a right answer is wrong, or too much is blurred."""
    from classroom.separate import unfit
    found = _python(course, "classroom.separate").splitlines()
    if reason := unfit(found):
        raise CourseError(f"World {seed} does not keep all answers apart ({reason}); choose another seed. Nothing was written.")
    return found


def _python(course, module, *words):
    """Run a module of the copy, by its own code; answers what it printed."""
    variables = os.environ | {"PYTHONPATH": str(course / "src"), "COURSE_ROOT": str(course), "PYTHONDONTWRITEBYTECODE": "1", "PYTHONUTF8": "1"}
    done = subprocess.run([sys.executable, "-m", module, *map(str, words)], cwd=course, env=variables, capture_output=True, text=True, encoding="utf-8")
    if done.returncode:
        raise CourseError(f"The copy could not be finished, and nothing was written: {(done.stderr.strip().splitlines() or [module])[-1]}")
    return done.stdout


def report(root, seed, out):
    """Say what was made, where it lies, and honestly in which lessons it makes a difference."""
    from fieldwork.world import DRAWN
    print(f"The course with world {seed}: {out}\n  {len(DRAWN)} tables drawn from seed {seed}, and their figure; the law and the other written tables are the same")
    for name in exams(root):
        asked = other_items(root, out, name)
        print(f"  {name}: drawn anew; {asked[0]} of {asked[1]} items are others, and the options stand in another order")
    for name in lessons(root):
        if name in exams(root):
            continue
        answers, cases = differences(root, out, name)
        print(f"  {name}: " + (f"other right answers in {', '.join(answers)}" if answers else "the same right answers; none depends on the drawn tables")
              + (f"; functions tried on other cases in {', '.join(cases)}" if cases else ""))
    print("This course is untouched. In the new folder all commands work as here; the first one installs it. What students get is packed by: python3 course.py handout")


def other_items(root, out, name):
    """(items of an exam that differ between two courses, all its items), by what the released notebooks ask."""
    here, there = ({cell["id"]: "".join(cell["source"]).partition("\n\n|")[0] for cell in json.loads((course / "notebooks" / "en" / name / f"{name}.ipynb").read_text(encoding="utf-8"))["cells"]
                    if cell["id"].startswith("item-")} for course in (root, out))
    return sum(here[item] != there[item] for item in there), len(there)


def differences(root, out, name):
    """Ids of the tasks of a lesson that differ between two courses: ([with another right answer], [functions with other cases])."""
    here, there = (json.loads((course / "src" / "fieldwork" / "sealed" / f"{name}.json").read_text(encoding="utf-8"))["tasks"] for course in (root, out))
    differ = [task for task in there if there[task]["right"] != here.get(task, {}).get("right")]
    return [task for task in differ if "cases" not in there[task]], [task for task in differ if "cases" in there[task]]
