"""Coding without the desk: `code_quote("V31-en", "exact words", "ECON")`, `codings()`, `uncode(id)`."""
import weakref

from fieldwork.codings.anchors import nearest, tolerant
from fieldwork.codings.errors import CodingError
from fieldwork.codings.model import Codings
from fieldwork.wording import say

ME = "me"
_open = weakref.WeakValueDictionary()  # one Codings for each file in a kernel, so that desks and code_quote see each other


def opened(coder=None, folder=None):
    """The `Codings` of a coder: the one already in use in this kernel for that file, else a new one."""
    fresh = Codings(coder or ME, folder=folder)
    kept = _open.setdefault(str(fresh.file.absolute()), fresh)
    kept.refresh()
    return kept


def document(doc, text=None):
    """The text of a document: `text` if given, else the course's transcript of that name. Raises CodingError."""
    if text is not None:
        return str(text).replace("\r\n", "\n")
    from fieldwork import transcripts
    try:
        return transcripts.document(doc)
    except (KeyError, ValueError, OSError) as problem:
        raise CodingError(str(problem.args[0] if problem.args else problem)) from None


def default_codebook():
    """The course's codebook."""
    from fieldwork.data import load
    return load("codebook_v2")


def code_quote(doc, quote, code, nth=None, memo="", *, coder=None, text=None, codebook=None, folder=None):
    """Code the passage of a document that reads `quote`, without the desk; returns the id of the coding.

    doc: name of a transcript, as "V31-en" (any name when `text` is given). quote: the words of the passage, copied;
    straight and curly quotation marks, and spaces and line breaks, count as the same. nth: which one, from 1, when
    the words occur several times. memo: why. The coding is in my-work/codings/<coder>.csv when this returns, and a
    desk that is open shows it. Running the line again codes nothing twice.
    Raises CodingError, one sentence: words not found (with the nearest passage), found several times, unknown code.
    """
    text = document(doc, text)
    start, end = _place(doc, text, str(quote), nth)
    mine = opened(coder, folder)
    mine.codes = [str(one) for one in (default_codebook() if codebook is None else codebook)["code"]]
    mine.know(doc, text)
    key = mine.add(doc, start, end, code, memo)
    if memo and mine.rows()[key]["memo"] != memo:
        mine.set_memo(key, memo)
    show_notes(mine)
    return key


def _place(doc, text, quote, nth):
    """(start, end) of the nth passage that reads `quote`."""
    places = tolerant(quote, text)
    if not places:
        near = nearest(quote, text)
        raise CodingError(say("desk", "quote", "near" if near else "not_found", doc=doc, near=near.replace("\n", " ")))
    if nth is None and len(places) > 1:
        raise CodingError(say("desk", "quote", "several", doc=doc, n=len(places)))
    if nth is not None and not 1 <= nth <= len(places):
        raise CodingError(say("desk", "quote", "no_nth", doc=doc, n=len(places), nth=nth))
    return places[(nth or 1) - 1]


def listed(doc=None, coder=None, folder=None):
    """Your codings as a DataFrame (doc, coder, start, end, code, text, memo, id, created), of one document or of all."""
    mine = opened(coder, folder)
    show_notes(mine)
    return mine.table(doc)


def uncode(key, coder=None, folder=None):
    """Take back the coding with this id (the column `id` of `codings()`). The log keeps it. Raises CodingError."""
    mine = opened(coder, folder)
    mine.remove(str(key))
    show_notes(mine)


def show_notes(mine):
    """Print what was found on the way, once."""
    for sentence in mine.notes:
        print(sentence)
    mine.notes.clear()
