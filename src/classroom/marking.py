"""What the grader knows of a lesson and no student's code may see: its key, secret worlds, mark schemes."""
import hashlib
import hmac
import json
import re
import secrets
from dataclasses import dataclass, field, replace
from functools import cached_property, lru_cache

from classroom.editions import check_call, editions, languages, release_path
from classroom.errors import CourseError
from classroom.notebooks import is_check, is_manual
from classroom.places import write_whole

SCHEME = re.compile(r"### BEGIN MARK SCHEME\n(?P<scheme>.*?)\n?### END MARK SCHEME", re.DOTALL)
SECRET_WORLDS = 2


@dataclass
class Lesson:
    """A lesson, ready to grade: {language: released notebook}, {task: sealed task}, and a digest of what grades depend on."""

    root: object
    name: str
    editions: dict
    sealed: dict
    digest: str
    _schemes: dict = field(default_factory=dict)

    @cached_property
    def cases(self):
        """{task: cases} of the function tasks: all that the sandbox gets to know of the key."""
        return {task: sealed["cases"] for task, sealed in self.sealed.items() if "cases" in sealed}

    def mark_schemes(self, language):
        """{cell id: mark scheme} of the tasks that a person marks; English where a translation is stale."""
        if language not in self._schemes:
            self._schemes[language] = _mark_schemes(self.root, self.name, language)
        return self._schemes[language]

    def whole(self):
        """A copy that needs no folder, for another machine: with all mark schemes, and without its root."""
        return replace(self, root=None, _schemes={language: self.mark_schemes(language) for language in self.editions})

    def fingerprint(self, data):
        """Stands for a hand-in (its bytes) together with the lesson by which it is graded."""
        return hashlib.sha256(self.digest.encode() + data).hexdigest()[:16]


def open_lesson(root, name):
    """The lesson, from solutions/NAME/key.py and notebooks/; the same object until one of these files changes."""
    key = root / "solutions" / name / "key.py"
    if not key.is_file():
        raise CourseError(f"There is no lesson {name!r}: {key.relative_to(root)} is missing.")
    paths = [key, *sorted(key.parent.glob("bank/*.toml")), *(release_path(root, name, language) for language in languages(root, name))]
    return _open(root, name, tuple((path, path.stat().st_mtime_ns) for path in paths if path.is_file()))


@lru_cache(16)
def _open(root, name, files):
    from fieldwork.key import PRACTICE_TWIN, load_key
    from fieldwork.world import STUDENT
    key, seeds = load_key(files[0][0]), secret_seeds(root, name)
    sealed = key.seal((STUDENT, PRACTICE_TWIN, *seeds))
    contents = [path.read_bytes() for path, _ in files] + [repr(seeds).encode()]
    lesson = Lesson(root, name, editions(root, name), sealed, hashlib.sha256(b"\0".join(contents)).hexdigest())
    for edition in lesson.editions.values():
        _agree(name, edition, sealed)
    return lesson


def _agree(name, edition, sealed):
    asked = {check_call(cell.source)[0]: cell.metadata["nbgrader"]["points"] for cell in edition.cells if is_check(cell)}
    known = {task: entry["points"] for task, entry in sealed.items()}
    if asked != known:
        odd = sorted(set(asked.items()) ^ set(known.items()))[0][0]
        raise CourseError(f"{name}: key.py and the released notebook do not agree about task {odd}. Run: python3 course.py build {name}")


def secret_seeds(root, name):
    """Seeds of the worlds that only the grader knows: the same for all students and every regrading of this course folder."""
    path = root / ".grading" / "secret"
    if not path.is_file():
        write_whole(path, secrets.token_hex(16).encode())
    code = hmac.new(path.read_bytes(), name.encode(), "sha256").digest()
    return tuple(2 + int.from_bytes(code[4 * n:4 * n + 4], "big") for n in range(SECRET_WORLDS))


def source(root, name, language):
    """The notebook with its solutions; the English one where a translation is stale."""
    from classroom.weave import weave
    try:
        return weave(root / "solutions" / name, language)
    except CourseError:
        return weave(root / "solutions" / name, "en")


def show_to_formgrader(root, name):
    """Write build/en/NAME/ when it is missing: the Formgrader lists the lessons it finds there."""
    path = root / "build" / "en" / name / f"{name}.ipynb"
    if not path.is_file():
        write_whole(path, json.dumps(source(root, name, "en"), indent=1, ensure_ascii=False, sort_keys=True).encode())


def _mark_schemes(root, name, language):
    schemes = {cell.id: SCHEME.search(cell.source) for cell in source(root, name, language).cells if is_manual(cell)}
    return {name: found["scheme"].strip() for name, found in schemes.items() if found}
