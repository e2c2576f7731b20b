"""Open what an LMS or a teacher gives: zips (also in zips), folders, single files. Nothing is ever written from a zip's own paths."""
import glob
import io
import os
import zipfile
import zlib
from dataclasses import dataclass
from datetime import datetime, timezone
from pathlib import Path, PurePosixPath

from classroom.errors import CourseError

LARGEST = 50 * 2**20  # bytes in one file
MOST_BYTES = 4 * 2**30  # bytes in one zip, unpacked
MOST_FILES = 20_000
JUNK = {"__macosx", ".ds_store", "thumbs.db", "desktop.ini", ".ipynb_checkpoints", "timestamp.txt"}


@dataclass(frozen=True)
class Received:
    """One file: where it came from (for people), its path there, its bytes, when it was made; or the problem with it.

    `left_alone` above 0 stands for no file but for so many in a folder that are neither zips nor notebooks.
    """

    source: str
    parts: tuple
    data: bytes = b""
    time: datetime | None = None
    problem: str = ""
    left_alone: int = 0

    @property
    def name(self):
        return self.parts[-1]


def sources(root, names):
    """The paths that `names` stand for. Raises CourseError for a name that is empty or would take in the whole course."""
    paths = [path for name in names for path in sorted(glob.glob(name)) or [name]]  # Windows leaves *.ipynb to us
    for path in paths:
        if not path.strip():
            raise CourseError("One of the names is empty. Name the zip, folder or notebook to take in.")
        if root.resolve().is_relative_to(Path(path).resolve()):
            raise CourseError(f"{path} holds the course itself. Name the zip, or a folder with nothing but hand-ins.")
    return paths


def receive(path):
    """Every file in `path` (a zip, a folder or a file) as `Received`, one at a time."""
    path = Path(path)
    if path.is_dir():
        yield from _folder(path)
    elif not path.is_file():
        yield Received(str(path), (path.name,), problem="there is no such file")
    else:
        yield from _file(path, path.name, (path.name,))


def _folder(folder):
    """Zips and notebooks in a folder, however deep: a downloads folder holds much that is nobody's hand-in."""
    left_alone = 0
    for here, names, files in os.walk(folder):
        names[:] = sorted(name for name in names if not name.startswith(".") and not _junk((name,)))
        wanted = sorted(name for name in files if _may_be_a_hand_in(name))
        left_alone += sum(not name.startswith(".") and not _junk((name,)) for name in files) - len(wanted)
        for name in wanted:
            path = Path(here) / name
            parts = path.relative_to(folder).parts
            if path.is_symlink():
                yield Received(str(path), parts, problem="it is a link to somewhere else; give the file itself")
            else:
                yield from _file(path, str(path.relative_to(folder.parent)), parts)
    if left_alone:
        yield Received(str(folder), (folder.name,), left_alone=left_alone)


def _may_be_a_hand_in(name):
    """A zip or a notebook, also one that a browser saved as x.ipynb.json or x.ipynb.txt."""
    return (name.lower().endswith(".zip") or ".ipynb" in name.lower()) and not name.startswith(".")


def _file(path, source, parts):
    size = path.stat().st_size
    if path.suffix.lower() == ".zip":
        yield from _zip(path, source, parts[:-1] if len(parts) > 1 else ())
    elif size > LARGEST:
        yield Received(source, parts, problem=_too_large(size))
    else:
        yield Received(source, parts, path.read_bytes(), _when(path.stat().st_mtime))


def _zip(file, source, before, depth=0):
    """The files in a zip; `before` are the path parts that led to it. A zip in a zip is opened once more, not twice."""
    try:
        with zipfile.ZipFile(file) as archive:
            entries = [entry for entry in archive.infolist() if not entry.is_dir()]
            if len(entries) > MOST_FILES:
                yield Received(source, before or (source,), problem=f"it holds {len(entries)} files; that is no class")
                return
            budget = MOST_BYTES
            for entry in entries:
                for found in _entry(archive, entry, source, before, depth, budget):
                    budget -= len(found.data)
                    yield found
    except (zipfile.BadZipFile, OSError, EOFError, ValueError) as error:
        yield Received(source, before or (source,), problem=f"it cannot be opened as a zip ({error})")


def _entry(archive, entry, source, before, depth, budget):
    parts = before + tuple(part for part in PurePosixPath(entry.filename.replace("\\", "/")).parts if part not in ("/", "..", "."))
    shown = f"{source}: {entry.filename}"
    if not parts or _junk(parts):
        return
    try:
        with archive.open(entry) as file:
            data = file.read(min(LARGEST, max(budget, 0)) + 1)
    except (RuntimeError, NotImplementedError, zipfile.BadZipFile, OSError, EOFError, zlib.error) as error:
        yield Received(shown, parts, problem=f"it cannot be unpacked ({error})")
        return
    if len(data) > min(LARGEST, budget):
        yield Received(shown, parts, problem=_too_large(len(data)))
    elif parts[-1].lower().endswith(".zip") and depth == 0:
        yield from _zip(io.BytesIO(data), shown, parts[:-1], depth + 1)
    else:
        yield Received(shown, parts, data, _zip_time(entry))


def _junk(parts):
    return any(part.lower() in JUNK or part.startswith("._") for part in parts)


def _too_large(size):
    return f"it is larger than {LARGEST // 2**20} MB" if size > LARGEST else "the zip unpacks to more than a class ever hands in"


def _zip_time(entry):
    """Zips write local time to two seconds; a year before 2000 means that nobody wrote it."""
    try:
        return _when(datetime(*entry.date_time).timestamp()) if entry.date_time[0] >= 2000 else None
    except (ValueError, OverflowError, OSError):
        return None


def _when(seconds):
    return datetime.fromtimestamp(int(seconds), tz=timezone.utc)
