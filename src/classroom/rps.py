"""`course rps`: the semester plan (RPS), from solutions/rps.toml, as Word documents that a programme can edit."""
import tomllib
from itertools import product

from classroom.errors import CourseError
from classroom.paths import course_root
from classroom.rps_pages import page
from fieldwork.exchange.word import document

HELP = "Write the semester plan (RPS) for 2 and 3 sks in both languages as Word documents."
CREDITS, LANGUAGES = (2, 3), ("en", "id")


def arguments(parser):
    parser.add_argument("--to", metavar="DIR", help="a folder to write into (default: solutions/)")
    parser.add_argument("--replace", action="store_true", help="write over plans that differ, such as those you edited")


def run(args):
    """Write the four plans; returns the exit status. Raises CourseError rather than write over an edited plan."""
    from pathlib import Path
    root = course_root()
    folder = Path(args.to).resolve() if args.to else root / "solutions"
    plan = read(root)
    made = {folder / file_name(sks, language): built(root, plan, sks, language) for sks, language in product(CREDITS, LANGUAGES)}
    changed = [path for path, content in made.items() if path.exists() and path.read_bytes() != content]
    if changed and not args.replace:
        raise CourseError(f"{changed[0].name} there is not what rps.toml gives; perhaps you edited it. Keep it under another name, or write with --replace, or --to another folder.")
    folder.mkdir(parents=True, exist_ok=True)
    for path, content in made.items():
        path.write_bytes(content)
        print(path)
    return 0


def file_name(sks, language):
    """The name of one plan, such as rps-2sks-en.docx."""
    return f"rps-{sks}sks-{language}.docx"


def built(root, plan, sks, language):
    """The bytes of one plan."""
    title, blocks = page(root, plan, sks, language)
    return document(title, blocks, language, wide=True)


def read(root):
    """The plan as `solutions/rps.toml` holds it, checked. Raises CourseError for weights that do not add to 100 or meetings that are not sixteen."""
    with open(root / "solutions" / "rps.toml", "rb") as file:
        plan = tomllib.load(file)
    for number, sks in enumerate(CREDITS):
        total = sum(part["weights"][number] for part in plan["assessment"])
        if total != 100:
            raise CourseError(f"rps.toml: the weights for {sks} sks add to {total}, not to 100.")
    weeks = [meeting["week"] for meeting in plan["meeting"]]
    if weeks != list(range(1, 17)):
        raise CourseError(f"rps.toml: the meetings are {weeks}, not 1 to 16.")
    return plan
