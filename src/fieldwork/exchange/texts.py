"""The sources of a project that came from outside: found, decoded, or named among what is left out."""
import codecs

from fieldwork.exchange.anchors import Ruler
from fieldwork.exchange.naming import ORIGIN, kids, local, plain_guid
from fieldwork.wording import say

MARKS = ((codecs.BOM_UTF8, "utf-8"), (codecs.BOM_UTF16_LE, "utf-16-le"), (codecs.BOM_UTF16_BE, "utf-16-be"))


def read_sources(project, archive, skipped):
    """[(document name, source element, Ruler)] of the sources that hold text; the others are named in `skipped`."""
    found, names = [], set()
    units = (project.get("origin") or "").lower().startswith("nvivo")
    for source in [child for sources in kids(project, "Sources") for child in sources if local(child)]:
        title = source.get("name") or plain_guid(source.get("guid")) or "?"
        read = _text(source, archive, title, skipped) if local(source) == "TextSource" else _no_text(source, title, skipped)
        if read is not None:
            raw, bom = read
            name = _free(title, names, skipped)
            ruler = Ruler(raw, stretches(source, project.get("origin") != ORIGIN), bom, units)
            _remark(ruler, name, skipped)
            found.append((name, source, ruler))
    return found


def stretches(source, named=True):
    """[(start, end, name)] of the selections of a source; without names they say nothing about how positions are counted."""
    positions = [(position(s, "startPosition"), position(s, "endPosition"), s.get("name") if named else "") for s in kids(source, "PlainTextSelection")]
    return [one for one in positions if one[0] is not None and one[1] is not None]


def position(selection, name):
    """A position as an int; None when it is no whole number."""
    try:
        return int(selection.get(name))
    except (TypeError, ValueError):
        return None


def note_texts(project, archive, skipped):
    """{GUID: (title, text)} of the notes of a project."""
    notes = {}
    for note in kids(project, "Notes", "Note"):
        title = note.get("name") or "?"
        read = _text(note, archive, title, skipped)
        if read is not None:
            notes[plain_guid(note.get("guid"))] = (note.get("name") or "", Ruler(read[0]).text)
    return notes


def _text(source, archive, title, skipped):
    """(text, whether there was a byte order mark), or None when there is no plain text."""
    inline = kids(source, "PlainTextContent")
    if inline:
        return inline[0].text or "", False
    if source.get("PlainTextContent"):
        return source.get("PlainTextContent"), False
    part = _part(source, archive)
    if part is None:
        why = "elsewhere" if _scheme(source) in ("relative", "absolute") else "only_rich" if source.get("richTextPath") and not source.get("plainTextPath") else "missing"
        skipped.append(say("exchange", "skipped", why, source=title, codings=_codings(source)))
        return None
    return _decoded(archive.read(part, "text"), title, skipped)


def _scheme(source):
    return (source.get("plainTextPath") or "").partition("://")[0].lower()


def _part(source, archive):
    path = source.get("plainTextPath") or ""
    if archive is None or _scheme(source) in ("relative", "absolute"):
        return None
    name = path.partition("://")[2] if "://" in path else path
    name = name.replace("\\", "/").lstrip("/")
    key = plain_guid(source.get("guid"))
    guesses = [name, f"sources/{name}", f"sources/{name.rpartition('/')[2]}"] if name else []
    return archive.find(*guesses, f"sources/{key}.txt", f"sources/{{{key}}}.txt")


def _decoded(data, title, skipped):
    for mark, encoding in MARKS:
        if data.startswith(mark):
            return data[len(mark):].decode(encoding, errors="replace"), True
    try:
        return data.decode("utf-8"), False
    except UnicodeDecodeError:
        skipped.append(say("exchange", "skipped", "encoding", source=title))
        return data.decode("cp1252", errors="replace"), False


def _no_text(source, title, skipped):
    kind = local(source).removesuffix("Source")
    skipped.append(say("exchange", "skipped", "media", source=title, kind=kind, codings=_codings(source)))


def _codings(source):
    return sum(local(element) == "Coding" for element in source.iter())


def _free(title, names, skipped):
    name, n = title, 2
    while name in names:
        name, n = f"{title} ({n})", n + 1
    if name != title:
        skipped.append(say("exchange", "skipped", "renamed_source", was=title, doc=name))
    names.add(name)
    return name


def _remark(ruler, name, skipped):
    if ruler.way[0] == "units":
        skipped.append(say("exchange", "skipped", "units", doc=name))
    if any(sign > "\uffff" for sign in ruler.text):
        skipped.append(say("exchange", "skipped", "astral", doc=name))
