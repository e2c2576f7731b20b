"""Opens what comes from outside: no zip bombs, no paths that climb out, no XML that fetches or swells."""
import io
import re
import zipfile
import zlib
from pathlib import Path
from xml.etree import ElementTree
from xml.parsers import expat

from fieldwork.exchange.project import ExchangeError, refuse

MEMBERS, MEGA = 5_000, 1_000_000
LARGEST = {"xml": 64 * MEGA, "text": 20 * MEGA}  # bytes of one unpacked part; a transcript has less than 1 MB
ALTOGETHER = 200 * MEGA
DEEPEST = 60


def content(path):
    """The bytes of a file. Raises `ExchangeError` when it cannot be read."""
    try:
        return Path(path).read_bytes()
    except OSError as error:
        refuse("unreadable", file=Path(path).name, reason=error.strerror or error)


class Archive:
    """The parts of a zip file, read one by one and never unpacked to disk. Raises `ExchangeError` for a hostile one."""

    def __init__(self, data, name):
        self.name, self.taken = name, 0
        try:
            self.zip = zipfile.ZipFile(io.BytesIO(data))
        except (zipfile.BadZipFile, ValueError, NotImplementedError, UnicodeDecodeError):
            refuse("no_zip", file=name)
        if len(self.zip.infolist()) > MEMBERS:
            refuse("too_many", file=name, most=MEMBERS)
        self.parts = {_safe(part.filename, name).lower(): part for part in self.zip.infolist() if not part.is_dir()}

    def find(self, *names):
        """The first of these parts that is there, whatever its case; None when none is."""
        return next((self.parts[name.lower()] for name in names if name.lower() in self.parts), None)

    def read(self, part, kind):
        """The bytes of a part of kind 'xml' or 'text', at most so many as LARGEST allows."""
        most = min(LARGEST[kind], ALTOGETHER - self.taken)
        try:
            with self.zip.open(part) as stream:
                data = stream.read(most + 1) if part.file_size <= most else None
        except (zipfile.BadZipFile, zlib.error, EOFError, OSError, RuntimeError, NotImplementedError):
            refuse("damaged_part", file=self.name, part=part.filename)
        if data is None or len(data) > most:
            refuse("too_large", file=self.name, part=part.filename, most=most // MEGA)
        self.taken += len(data)
        return data


def _safe(name, file):
    """The name of a part with / between folders. Refuses what would lead out of a folder."""
    tidy = name.replace("\\", "/")
    if tidy.startswith("/") or re.match(r"[A-Za-z]:", tidy) or ".." in tidy.split("/") or "\0" in tidy:
        refuse("path", file=file, part=name[:80])
    return tidy.removeprefix("./")


def parsed(data, name):
    """The root element of XML that holds no document type (so no entities, no files from elsewhere) and is not too deep."""
    depth = 0

    def down(tag, attributes):
        nonlocal depth
        depth += 1
        if depth > DEEPEST:
            refuse("too_deep", file=name, most=DEEPEST)

    def up(tag):
        nonlocal depth
        depth -= 1

    reader = expat.ParserCreate()
    reader.StartElementHandler, reader.EndElementHandler = down, up
    reader.StartDoctypeDeclHandler = lambda *parts: refuse("doctype", file=name)
    try:
        reader.Parse(data, True)
        return ElementTree.fromstring(data)
    except (expat.ExpatError, ElementTree.ParseError) as error:
        refuse("no_xml", file=name, line=getattr(error, "lineno", None) or error.position[0])
    except ExchangeError:
        raise
    except (ValueError, LookupError):  # an encoding that Python does not know
        refuse("no_xml", file=name, line=1)
