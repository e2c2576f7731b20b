"""Checksums of the tables: what `fieldwork.load` and Frictionless know a file by, and the originals that `restore` gives back."""
import csv
import io
import json
import zipfile

from classroom.build import write_text
from classroom.errors import CourseError

PACKAGE = {  # what the whole of datasets/ is, in Frictionless terms
    "title": "The tables of Law in the Field: a fictional regency, and the law as it stood",
    "title_id": "Tabel-tabel Hukum di Lapangan: sebuah kabupaten fiktif, dan hukum yang berlaku pada waktunya",
    "description": "Place and people are invented; the law is real and retold. No number in these tables is a finding about a real place. See README.md and WORLD.md.",
    "description_id": "Tempat dan orangnya rekaan; hukumnya nyata dan diceritakan kembali. Tidak ada angka di sini yang merupakan temuan tentang tempat yang nyata. "
                      "Lihat README.md dan WORLD.md.",
    "licenses": [{"name": "CC-BY-4.0", "title": "Creative Commons Attribution 4.0 International", "path": "https://creativecommons.org/licenses/by/4.0/"}]}


def stamp(root):
    """Record in datasets/datapackage.json the checksum, bytes and rows of every table's file and the seed of the world.

    The files of tables that are not drawn also go into the package, as originals.zip. Answers the names of the tables that had changed.
    """
    from fieldwork.world import STUDENT
    datasets = root / "datasets"
    package, changed = _read(datasets), stale(root)
    for resource in package["resources"]:
        resource |= _measured(datasets / resource["path"])
        resource["schema"] = resource.pop("schema")  # last: the long part
    package = {"name": package["name"], **PACKAGE, "seed": STUDENT, "resources": package["resources"]}
    write_text(datasets / "datapackage.json", json.dumps(package, indent=2, ensure_ascii=False) + "\n")
    _pack(root, package)
    return changed


def stale(root):
    """Names of the tables of the course in `root` whose file is not the one that datapackage.json knows."""
    datasets = root / "datasets"
    return [resource["name"] for resource in _read(datasets)["resources"]
            if {key: resource.get(key) for key in ("hash", "bytes", "rows")} != _measured(datasets / resource["path"])]


def _read(datasets):
    try:
        return json.loads((datasets / "datapackage.json").read_text(encoding="utf-8"))
    except (OSError, ValueError) as problem:
        raise CourseError(f"datasets/datapackage.json cannot be read ({problem}).") from None


def _measured(path):
    """{'hash', 'bytes', 'rows'} of a table's file."""
    from fieldwork.restore import checksum, plain
    try:
        content = plain(path.read_bytes())
        rows = sum(1 for row in csv.reader(io.StringIO(content.decode("utf-8"), newline="")) if row) - 1
    except OSError:
        raise CourseError(f"datasets/{path.name} is described in datapackage.json but cannot be read.") from None
    except UnicodeDecodeError:
        raise CourseError(f"datasets/{path.name} is not UTF-8. Was it saved by a spreadsheet program?") from None
    return {"hash": checksum(content), "bytes": len(content), "rows": rows}


def _pack(root, package):
    """Keep the written tables in originals.zip; an archive that already holds just these stays as it is."""
    from fieldwork.restore import plain
    from fieldwork.world import DRAWN
    held = {resource["path"]: plain((root / "datasets" / resource["path"]).read_bytes()) for resource in package["resources"] if resource["name"] not in DRAWN}
    if packed(root) == held:
        return
    with zipfile.ZipFile(_spares(root), "w", zipfile.ZIP_DEFLATED, compresslevel=9) as archive:
        for path, content in sorted(held.items()):
            archive.writestr(zipfile.ZipInfo(path), content, zipfile.ZIP_DEFLATED)


def _spares(root):
    from fieldwork.restore import ORIGINALS
    return root / "src" / "fieldwork" / ORIGINALS


def packed(root):
    """{path: bytes} of originals.zip; empty when there is none that can be read."""
    try:
        with zipfile.ZipFile(_spares(root)) as archive:
            return {name: archive.read(name) for name in archive.namelist()}
    except (OSError, zipfile.BadZipFile):
        return {}
