"""The coding desk: a transcript beside its codebook.

>>> from fieldwork import desk
>>> desk("V31-en")
>>> desk.report("V31-en")        # the same on paper
"""
import sys
from types import ModuleType


def open_desk(doc, codebook=None, coder=None, compare=None, *, text=None, folder=None, language=None, single_keys=True):
    """Code a transcript: select words, press the key of a code. Every step is on disk at once.

    doc: name of a transcript, as "V31-en" (any name when `text` is given). codebook: DataFrame (default: the course's).
    coder: whose codings, "me" unless you say otherwise; they are in my-work/codings/<coder>.csv.
    compare: codings of one other coder (DataFrame, or the coder's name) to hold against yours; decisions on the
    differences are kept as codings of the coder "adjudicated", the reason as memo, NONE where no code applies.
    folder: another place for the files. single_keys=False: letters and digits alone do nothing (can be changed on the page).
    Returns a widget; `.table()` is what is coded in this document, `.codings` the model with undo, redo and log.
    Raises CodingError, one sentence.
    """
    from fieldwork.codings.quoting import default_codebook, document, opened
    from fieldwork.desk.codebook import prepared
    from fieldwork.desk.compare import NO_CODE, others
    from fieldwork.desk.widget import Desk
    from fieldwork.displays.parts import chosen
    from fieldwork.wording import say
    text, language = document(doc, text), chosen(language)
    table = default_codebook() if codebook is None else codebook
    codes, mine, decisions, theirs = prepared(table, language), opened(coder, folder), None, []
    mine.codes = [code["code"] for code in codes]
    mine.know(doc, text)
    if compare is not None:
        theirs, misfits = others(compare, doc, text, mine)
        mine.notes.extend([say("desk", "file", "misfits", language=language, n=misfits)] if misfits else [])
        decisions = opened("adjudicated", folder)
        decisions.codes = [*mine.codes, NO_CODE]
        decisions.know(doc, text)
    return Desk(mine, decisions, table, theirs, doc=doc, text=text, language=language, codebook=codes, single_keys=single_keys,
                other=(theirs[0]["coder"] or "?") if theirs else "")


def print_report(doc, codings=None, codebook=None, coder=None, *, text=None, folder=None, language=None):
    """A coded transcript on paper: the text with its passages marked, and a table of them. No scripts.

    codings: DataFrame of codings to print (default: those of `coder` in the folder). The rest as in `desk`.
    """
    from fieldwork.codings import from_frame
    from fieldwork.codings.quoting import default_codebook, document, opened
    from fieldwork.desk.paper import Report
    from fieldwork.displays.parts import chosen
    text = document(doc, text)
    if codings is None:
        mine = opened(coder, folder)
        mine.know(doc, text)
        rows, who = list(mine.rows(doc).values()), mine.coder
    else:
        rows = [row for row in from_frame(codings) if row["doc"] == doc]
        who = ", ".join(sorted({row["coder"] for row in rows}))
    for row in rows:
        row["text"] = text[row["start"]:row["end"]]
    return Report(doc, text, rows, default_codebook() if codebook is None else codebook, chosen(language), who)


class _Callable(ModuleType):
    """Makes `desk("V31-en")` open a desk, although `desk` is also the package in which this is written."""

    report = staticmethod(print_report)

    def __call__(self, doc, codebook=None, coder=None, compare=None, *, text=None, folder=None, language=None, single_keys=True):
        return open_desk(doc, codebook, coder, compare, text=text, folder=folder, language=language, single_keys=single_keys)

    __call__.__doc__ = open_desk.__doc__


sys.modules[__name__].__class__ = _Callable
