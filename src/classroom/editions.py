"""The released notebooks, one a language: by them we know what a hand-in is and how its locked cells read."""
import ast
import re
from functools import lru_cache

from classroom.errors import CourseError
from classroom.notebooks import grade_id, is_check, parse

LANGUAGES = ("en", "id")
SETUP = re.compile(r"""^[ \t]*lesson\([ \t]*['"](?P<name>[\w-]+)['"](?:.*?language\s*=\s*['"](?P<language>\w+)['"])?""", re.M)
CHECK = re.compile(r"""^[ \t]*check\([ \t]*['"](?P<task>[\w.-]+)['"]""", re.M)


def release_path(root, lesson, language):
    """Where the released notebook of a lesson stands."""
    return root / "notebooks" / language / lesson / f"{lesson}.ipynb"


def release(root, lesson, language):
    """The released notebook, a fresh copy each time. Raises CourseError when it was never built."""
    path = release_path(root, lesson, language)
    if not path.is_file():
        raise CourseError(f"{path.relative_to(root)} is missing; make it with: python3 course.py build {lesson}")
    return parse(_bytes(path, path.stat().st_mtime_ns))


@lru_cache(64)
def _bytes(path, changed):
    return path.read_bytes()


def editions(root, lesson):
    """{language: released notebook} of the languages in which the lesson exists, English first."""
    return {language: release(root, lesson, language) for language in languages(root, lesson)}


def languages(root, lesson):
    """The languages in which a lesson is released; English when it is released in none."""
    return [language for language in LANGUAGES if release_path(root, lesson, language).is_file()] or [LANGUAGES[0]]


def released_lessons(root):
    """The names of all lessons with a released notebook, in order."""
    names = {path.parent.name for path in (root / "notebooks").glob("*/*/*.ipynb") if path.stem == path.parent.name}
    return sorted(names)


def check_call(source):
    """("2.1", "in_force") from the one line `check("2.1", in_force)` of a released check cell."""
    try:
        call = ast.parse(source.strip(), mode="eval").body
        task, answer = call.args
        return task.value, ast.unparse(answer)
    except (SyntaxError, AttributeError, ValueError, TypeError):
        raise CourseError(f"A released check cell does not read check(\"task\", answer): {source[:60]!r}") from None


def lesson_of(root, nb):
    """The lesson a notebook belongs to, by its ids, check lines and setup cell; None when nothing tells."""
    votes = {name: _matches(nb, _marks(root, name)) for name in released_lessons(root)}
    best = max(votes.values(), default=0)
    leaders = [name for name, count in votes.items() if count == best]
    if best and len(leaders) == 1:
        return leaders[0]
    said = [found["name"] for cell in nb.cells if cell.cell_type == "code" for found in SETUP.finditer(cell.source)]
    return next((name for name in said if name in votes), None)


def _marks(root, lesson):
    """What only this lesson has: its graded ids and its task numbers."""
    nb = next(iter(editions(root, lesson).values()))
    graded = {grade_id(cell) for cell in nb.cells if grade_id(cell)}
    return graded | {("task", check_call(cell.source)[0]) for cell in nb.cells if is_check(cell)}


def _matches(nb, marks):
    claimed = {grade_id(cell) for cell in nb.cells} | {cell.id for cell in nb.cells}
    claimed |= {("task", found) for cell in nb.cells if cell.cell_type == "code" for found in CHECK.findall(cell.source)}
    return len(claimed & marks)


def language_of(nb, released):
    """The language of a hand-in: as its setup cell says, else the edition whose prose it shares, else English."""
    for cell in nb.cells:
        said = SETUP.search(cell.source) if cell.cell_type == "code" else None
        if said and said["language"] in released:
            return said["language"]
    texts = {cell.source for cell in nb.cells if cell.cell_type == "markdown"}
    shared = {language: sum(cell.source in texts for cell in edition.cells) for language, edition in released.items()}
    return max(shared, key=shared.get)
