"""Is a table still as it was delivered? `restore("articles")` brings it back and keeps what was changed.

datapackage.json holds a checksum of every file. Line ends and the mark with which Windows programs begin a
text do not count: git and editors change them, and pandas reads the same. Drawn tables are drawn again from
the seed; the others lie in originals.zip, beside this module.
"""
import hashlib
import importlib.resources
import os
import tempfile
import zipfile
from datetime import date
from pathlib import Path

from fieldwork.data import DamagedTable, fields, folder, resource, resources
from fieldwork.wording import say

ORIGINALS = "originals.zip"  # in the package, not in datasets/, where somebody tidies up


def plain(content):
    """The bytes of a file without a byte order mark and with LF at the ends of lines."""
    return content.removeprefix(b"\xef\xbb\xbf").replace(b"\r\n", b"\n")


def checksum(content):
    """How datapackage.json writes the checksum of a file's bytes."""
    return f"sha256:{hashlib.sha256(plain(content)).hexdigest()}"


def fault(name):
    """What is wrong with the file of a table: 'missing', 'spreadsheet' or 'changed'; None when it is as delivered."""
    try:
        content = folder().joinpath(resource(name)["path"]).read_bytes()
    except FileNotFoundError:
        return "missing"
    if "hash" not in resource(name) or checksum(content) == resource(name)["hash"]:
        return None
    return "spreadsheet" if _from_spreadsheet(content, [field["name"] for field in fields(name)]) else "changed"


def _from_spreadsheet(content, columns):
    """True for what only a spreadsheet program does: other separators, or letters that are not UTF-8."""
    try:
        first = plain(content).decode("utf-8").partition("\n")[0]
    except UnicodeDecodeError:
        return True
    return any([cell.strip().strip('"') for cell in first.split(separator)] == columns for separator in ";\t") and len(columns) > 1


def original(name):
    """The bytes of a table's file as it was delivered; None when they cannot be had here."""
    try:
        content = _drawn(name) or _packed(resource(name)["path"])
    except (OSError, KeyError, zipfile.BadZipFile):
        return None
    return content if checksum(content) == resource(name).get("hash") else None


def _drawn(name):
    from fieldwork.world import DRAWN, STUDENT, drawn
    from fieldwork.world.write import as_csv
    return as_csv(drawn(STUDENT).tables[name]).encode("utf-8") if name in DRAWN else None


def _packed(path):
    with spares().open("rb") as file, zipfile.ZipFile(file) as archive:
        return archive.read(path)


def spares():
    """The archive with the files of the tables that are not drawn."""
    return importlib.resources.files("fieldwork").joinpath(ORIGINALS)


def restore(name=None):
    """Bring the file of a table back as it was delivered: restore("articles"); without a name, every table that needs it.

    A changed file is kept beside it as articles.damaged-2026-11-24.csv; nothing is lost. Raises `UnknownTable`,
    and `DamagedTable` when the file is open elsewhere or no original can be had.
    """
    names = [name] if name is not None else [other for other in resources() if fault(other)]
    for other in names:
        print(_restore(other) if fault(other) else say("data", "fine", file=resource(other)["path"]))
    if not names:
        print(say("data", "all_fine"))


def _restore(name):
    """Restore one table; answers what was done, as a sentence."""
    path, content = folder().joinpath(resource(name)["path"]), original(name)
    if content is None:
        raise DamagedTable(say("data", "no_original", file=path.name))
    try:
        kept = _replace(path, content)
    except PermissionError:
        raise DamagedTable(say("data", "busy", file=path.name)) from None
    return " ".join([say("data", "restored", file=path.name)] + ([say("data", "kept", kept=kept.name)] if kept else []))


def _replace(path, content):
    """Put the content where `path` is, once it is safely on the disk; what stood there gets another name, which is answered."""
    path.parent.mkdir(exist_ok=True)
    handle, draft = tempfile.mkstemp(dir=path.parent, prefix=".part-")
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(content)
        os.chmod(draft, 0o644)
        kept = path.rename(_free_name(path)) if path.exists() else None
        os.replace(draft, path)
    finally:
        Path(draft).unlink(missing_ok=True)
    return kept


def _free_name(path):
    """NAME.damaged-DATE.csv, with a number when that is taken."""
    stem, number = f"{path.stem}.damaged-{date.today():%Y-%m-%d}", 1
    while (name := path.with_name(f"{stem}{f'-{number}' if number > 1 else ''}{path.suffix}")).exists():
        number += 1
    return name
