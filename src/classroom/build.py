"""`course build`: from the one source of each lesson to the notebooks of both editions and the sealed keys."""
import json
import tempfile
import time
from pathlib import Path

import nbformat

from classroom import exam, gate, weave
from classroom.errors import CourseError
from classroom.paths import course_root, lessons

HELP = "Make the student notebooks from solutions/ (or --check that they are up to date)."
LANGUAGES = ("en", "id")


def arguments(parser):
    parser.add_argument("lessons", nargs="*", metavar="LESSON", help="which lessons (all, when none is named)")
    parser.add_argument("--lang", choices=(*LANGUAGES, "both"), default="both", help="which edition")
    parser.add_argument("--check", action="store_true", help="write nothing; say which cell is stale")
    parser.add_argument("--stamp", metavar="LESSON", help="record that the translation of LESSON was checked against its English")


def run(args):
    """Build or check; returns the exit status."""
    root = course_root()
    if args.stamp:
        touched = weave.stamp(_folder(root, args.stamp))
        print(f"{args.stamp}: stamped as checked: {', '.join(touched) or 'nothing was stale'}")
    names = args.lessons or ([args.stamp] if args.stamp else lessons(root))
    languages = LANGUAGES if args.lang == "both" else (args.lang,)
    if not args.lessons and not args.stamp:
        _transcripts(root, args.check)
    for name in names:
        _folder(root, name)
        (check_lesson if args.check else build_lesson)(root, name, languages)
        print(f"{name}: {'up to date' if args.check else 'built'} ({', '.join(languages)})")
    return 0


def _transcripts(root, only_check):
    """The written interviews: turns, raw files and planted passages from their sources."""
    from classroom.transcripts import build
    changed = build.check(root) if only_check else build.write(root)
    if changed:
        print(f"transcripts: built ({len(changed)} files). If tables in datasets/ changed: python3 course.py world --stamp")


def _folder(root, name):
    folder = root / "solutions" / name
    if not folder.is_dir():
        raise CourseError(f"There is no lesson {name!r}. Lessons: {', '.join(lessons(root))}.")
    return folder


def build_lesson(root, name, languages=LANGUAGES, into=None):
    """Build one lesson into `into` (the course folder itself by default): notebooks, sources with solutions, seal."""
    into, key, made = into or root, _key(root, name), {}
    for language in languages:
        source = weave.weave(root / "solutions" / name, language)
        gate.check_key(source, key, name)
        release = generate(name, source)
        gate.check_leaks(release, source, key, name)
        made |= {("build", language): source, ("notebooks", language): release}
    for (kind, language), notebook in made.items():  # only now: a fault in one edition leaves both as they were
        path = into / kind / language / name / f"{name}.ipynb"
        if kind == "notebooks":
            _keep_work(path)
        write_notebook(path, notebook)
    if key.exam:
        for language in LANGUAGES:
            write_text(into / exam.blueprint_path(name, language), exam.blueprint(root / "solutions" / name, language))
    sealed = json.dumps(key.release(), indent=1, ensure_ascii=False, sort_keys=True)
    write_text(into / "src" / "fieldwork" / "sealed" / f"{name}.json", sealed + "\n")


def _key(root, name):
    from fieldwork.key import load_key
    key = load_key(root / "solutions" / name / "key.py")
    if key.lesson != name:
        raise CourseError(f"{name}: key.py says it is the key of {key.lesson!r}.")
    return key


def generate(name, source):
    """The student release of a source notebook, made by nbgrader's own generate_assignment in a scratch folder."""
    with tempfile.TemporaryDirectory() as scratch:
        scratch = Path(scratch)
        write_notebook(scratch / "source" / name / f"{name}.ipynb", source)
        _generate_assignment(scratch, name)
        release = nbformat.read(scratch / "release" / name / f"{name}.ipynb", as_version=4)
    for cell in release.cells:
        _finish(cell)
    release.metadata = source.metadata
    return release


def _generate_assignment(scratch, name):
    from nbgrader.converters import GenerateAssignment
    from nbgrader.coursedir import CourseDirectory
    from traitlets.config import Config
    config = Config()
    config.ClearSolutions.code_stub = {"python": "..."}
    config.ClearSolutions.text_stub = ""
    config.CourseDirectory.root = str(scratch)
    config.GenerateAssignment.no_database = True
    config.SaveCells.enabled = False
    converter = GenerateAssignment(coursedir=CourseDirectory(config=config, assignment_id=name), config=config)
    converter.log.setLevel("CRITICAL")
    try:
        converter.start()
    except Exception as error:
        raise CourseError(f"{name}: nbgrader could not make the release: {error}") from error


def _finish(cell):
    """A stub stays only inside a function body: the starter above it already holds the blanks."""
    if cell.cell_type == "code":
        cell.source = "\n".join(line for line in cell.source.splitlines() if line != "...").rstrip()
        cell.metadata.pop("execution", None)
    elif "nbgrader" in cell.metadata:
        cell.source = cell.source.rstrip()
    if "nbgrader" in cell.metadata:
        from nbgrader.utils import compute_checksum
        cell.metadata.nbgrader.checksum = compute_checksum(cell)  # nbgrader took it before we touched the cell


def check_lesson(root, name, languages=LANGUAGES):
    """Complain about the first difference between what is committed and what a fresh build gives."""
    with tempfile.TemporaryDirectory() as scratch:
        build_lesson(root, name, languages, Path(scratch))
        for language in languages:
            where = Path("notebooks") / language / name / f"{name}.ipynb"
            _compare(root / where, Path(scratch) / where, name, language)
        seal = Path("src") / "fieldwork" / "sealed" / f"{name}.json"
        for path, what in ((seal, "sealed key"), *((exam.blueprint_path(name, language), "blueprint") for language in LANGUAGES)):
            fresh = Path(scratch) / path
            if fresh.is_file() and (not (root / path).is_file() or (root / path).read_bytes() != fresh.read_bytes()):
                raise CourseError(f"{name}: the {what} is stale. Run: python3 course.py build {name}")


def _compare(committed, fresh, name, language):
    advice = f"Run: python3 course.py build {name}"
    if not committed.is_file():
        raise CourseError(f"{name} ({language}): the notebook is missing. {advice}")
    if committed.read_bytes() == fresh.read_bytes():
        return
    old = {cell.get("id"): cell for cell in nbformat.read(committed, as_version=4).cells}
    for cell in nbformat.read(fresh, as_version=4).cells:
        if old.pop(cell.id, None) != cell:
            raise CourseError(f"{name} ({language}): cell {cell.id!r} is stale. {advice}")
    raise CourseError(f"{name} ({language}): the notebook has other cells or metadata (perhaps it was worked in). {advice}")


def _keep_work(path):
    """A released notebook in which somebody has worked (it has outputs) is moved aside before it is built anew."""
    if path.is_file() and any(cell.get("outputs") for cell in json.loads(path.read_text(encoding="utf-8"))["cells"]):
        kept = path.with_name(f"{path.stem}-worked-{time.strftime('%Y%m%d-%H%M%S')}.ipynb")
        path.rename(kept)
        print(f"{path.name} had been worked in; kept as {kept.name}")


def write_notebook(path, notebook):
    """Write a notebook with the same bytes everywhere: sorted keys, LF, UTF-8."""
    write_text(path, json.dumps(notebook, indent=1, ensure_ascii=False, sort_keys=True) + "\n")


def write_text(path, text):
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8", newline="\n")
