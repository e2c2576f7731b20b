"""Codings of transcripts: a plain file, an audit trail, and coding by quotation.

>>> from fieldwork import code_quote, codings, uncode
>>> key = code_quote("V31-en", "words copied from the transcript", "ECON")
>>> codings("V31-en")        # a DataFrame of what you have coded there
>>> uncode(key)

`Codings` is the model behind it, with undo and redo; `fieldwork.desk` shows it on the screen.
"""
import sys
from types import ModuleType

from fieldwork.codings.errors import CodingError
from fieldwork.codings.model import Codings
from fieldwork.codings.quoting import code_quote, listed, opened, uncode
from fieldwork.codings.rows import COLUMNS, dump, frame, from_frame, parse

__all__ = ["COLUMNS", "CodingError", "Codings", "code_quote", "dump", "frame", "from_frame", "opened", "parse", "uncode"]


class _Callable(ModuleType):
    """Makes `codings()` list the codings, although `codings` is also the package in which this is written."""

    def __call__(self, doc=None, coder=None, folder=None):
        """Your codings as a DataFrame: doc, coder, start, end, code, text, memo, id, created; of one document or of all."""
        return listed(doc, coder, folder)


sys.modules[__name__].__class__ = _Callable
