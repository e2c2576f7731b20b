"""REFI-QDA projects (.qdpx) and codebooks (.qdc), out and in.

Written is the profile that NVivo, ATLAS.ti, MAXQDA and QualCoder all read: LF and no byte order mark, code points,
a file named like its source, one selection a coding, code names unique, categories that cannot be coded with.
Standard: REFI-QDA 1.5, https://www.qdasoftware.org. The same study gives the same bytes.
"""
import io
import zipfile
from pathlib import Path
from xml.etree import ElementTree
from xml.etree.ElementTree import Element, SubElement

import pandas as pd

from fieldwork.exchange import guard
from fieldwork.exchange.cases import add_cases, add_variables, read_cases
from fieldwork.exchange.codes import add_codes, read_codes
from fieldwork.exchange.files import put
from fieldwork.exchange.naming import ORIGIN, fit, guid, kids, local, plain_guid, words
from fieldwork.exchange.project import Project, checked, checked_codebook, refuse
from fieldwork.exchange.selections import Reader, add_selections
from fieldwork.exchange.texts import note_texts, read_sources
from fieldwork.wording import say

DAY = (1980, 1, 1, 0, 0, 0)  # the date of every part, so that the same study gives the same bytes


def write_qdpx(path, documents, codings, codebook, cases=None, memo="", name=None, link_cases=False):
    """Write a study as a REFI-QDA project that other programs open. Returns the Path.

    documents: {name: text}. codings, codebook, cases: DataFrames as the course has them. memo: the project memo.
    name: of the project, else the file's. link_cases: also mark each document whole with a code that stands for its
    case, the only link that QualCoder understands; other programs show it as a code.
    A different file of that name is kept beside it. Raises `ExchangeError` with one sentence when the parts do not fit.
    """
    project = checked(documents, codings, codebook, cases, memo, Path(path).stem if name is None else name)
    return put(path, packed(project, link_cases))


def write_qdc(path, codebook):
    """Write a codebook as a REFI-QDA codebook (.qdc). Returns the Path; a different file of that name is kept beside it."""
    root = Element("CodeBook", xmlns="urn:QDA-XML:codebook:1.0", origin=ORIGIN)
    book = checked_codebook(codebook)
    if book.empty:
        refuse("no_codes")
    add_codes(SubElement(root, "Codes"), book)
    return put(path, _bytes(root))


def read_qdpx(path):
    """A REFI-QDA project of any program as a `Project`; what could not come along is listed in its `skipped`.

    Raises `ExchangeError` for a file that is none, is damaged, or is built to do harm.
    """
    archive = guard.Archive(guard.content(path), Path(path).name)
    part = archive.find("project.qde") or next((p for key, p in archive.parts.items() if key.endswith(".qde")), None)
    if part is None:
        refuse("no_project", file=archive.name)
    root = guard.parsed(archive.read(part, "xml"), part.filename)
    if local(root) != "Project":
        refuse("no_project", file=archive.name)
    return _project(root, archive)


def read_qdc(path):
    """A REFI-QDA codebook of any program as a `Project` that holds a codebook only."""
    root = guard.parsed(guard.content(path), Path(path).name)
    if local(root) != "CodeBook":
        refuse("no_codebook", file=Path(path).name)
    skipped = []
    book, _ = read_codes(next(iter(kids(root, "Codes")), None), skipped)
    return Project({}, Reader({}, {}, {}, (), "", False, skipped).table(), book, pd.DataFrame(columns=["doc"], dtype="str"), "", "", skipped)


def packed(project, link_cases=False):
    """The bytes of a .qdpx."""
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w") as archive:
        _add(archive, "project.qde", _bytes(_root(project, link_cases)))
        for doc in sorted(project.documents):
            _add(archive, f"sources/{guid('document', doc)}.txt", project.documents[doc].encode("utf-8"))
    return buffer.getvalue()


def _add(archive, name, data):
    part = zipfile.ZipInfo(name, DAY)
    part.compress_type, part.create_system, part.external_attr = zipfile.ZIP_DEFLATED, 3, 0o644 << 16
    archive.writestr(part, data, compresslevel=6)


def _bytes(root):
    ElementTree.indent(root)
    return ElementTree.tostring(root, encoding="utf-8", xml_declaration=True) + b"\n"


def _root(project, link_cases):
    """The element `Project` in the order that the schema wants, without empty containers."""
    coders = sorted(set(project.codings["coder"]))
    root = Element("Project", xmlns="urn:QDA-XML:project:1.0", name=fit(project.name), origin=ORIGIN)
    if coders:
        root.set("creatingUserGUID", guid("coder", coders[0]))
        users = SubElement(root, "Users")
        for coder in coders:
            SubElement(users, "User", guid=guid("coder", coder), name=fit(coder), id=fit(coder))
    marked = [doc for doc in project.cases["doc"] if project.documents.get(doc)] if link_cases else []
    if len(project.codebook) or marked:
        codes = SubElement(SubElement(root, "CodeBook"), "Codes")
        add_codes(codes, project.codebook, set(project.codings["code"]))
        for doc in marked:
            SubElement(codes, "Code", guid=guid("case", doc), name=fit(doc), isCodable="true")
    add_variables(root, project.cases)
    add_cases(root, project.cases, project.documents)
    _add_sources(root, project, marked)
    if project.memo:
        SubElement(root, "Description").text = fit(project.memo)
    return root


def _add_sources(root, project, marked):
    above = SubElement(root, "Sources") if project.documents else None
    for doc, text in sorted(project.documents.items()):
        key = guid("document", doc)
        source = SubElement(above, "TextSource", guid=key, name=fit(doc), plainTextPath=f"internal://{key}.txt")
        add_selections(source, project.codings[project.codings["doc"] == doc])
        if doc in marked:
            whole = SubElement(source, "PlainTextSelection", guid=guid("whole", doc), name=fit(doc), startPosition="0", endPosition=str(len(text)))
            SubElement(SubElement(whole, "Coding", guid=guid("case coding", doc)), "CodeRef", targetGUID=guid("case", doc))


def _project(root, archive):
    skipped = []
    titled = note_texts(root, archive, skipped)
    notes = {key: text for key, (_, text) in titled.items()}
    stand_ins = [plain_guid(case.get("guid")) for case in kids(root, "Cases", "Case")]
    book, codes = read_codes(next(iter(kids(root, "CodeBook", "Codes")), None), skipped, notes, stand_ins)
    coders = {plain_guid(user.get("guid")): user.get("name") or user.get("id") for user in kids(root, "Users", "User")}
    reader = Reader(codes, coders, notes, stand_ins, plain_guid(root.get("creatingUserGUID")), root.get("origin") == ORIGIN, skipped)
    sources = read_sources(root, archive, skipped)
    for doc, source, ruler in sources:
        reader.source(doc, source, ruler)
    names = {plain_guid(source.get("guid")): doc for doc, source, _ in sources}
    cases = read_cases(root, names, reader.cases, skipped)
    _name_the_rest(root, skipped)
    return Project({doc: ruler.text for doc, _, ruler in sources}, reader.table(), book, cases, _memo(root, titled), root.get("name") or "", skipped)


def _memo(root, titled):
    """The project memo, and after it every note that hangs on no code, selection or coding."""
    used = {plain_guid(ref.get("targetGUID")) for name in ("CodeBook", "Sources") for top in kids(root, name)
            for ref in top.iter() if local(ref) == "NoteRef"}
    loose = [f"{title}\n{text}".strip() for key, (title, text) in titled.items() if key not in used]
    return "\n\n".join(filter(None, [words(root, "Description"), *loose]))


def _name_the_rest(root, skipped):
    for name in ("Links", "Sets", "Graphs"):
        count = sum(len(container) for container in kids(root, name))
        if count:
            skipped.append(say("exchange", "skipped", name.lower(), n=count))
