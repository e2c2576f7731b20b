"""Law in the Field: what a student imports.

>>> from fieldwork import load
>>> len(load("abstract_units"))
16
"""
from fieldwork.catalogue import tables
from fieldwork.check import check
from fieldwork.data import load
from fieldwork.findings import keep
from fieldwork.handin import hand_in
from fieldwork.opening import lesson
from fieldwork.restore import restore
from fieldwork.show import show
from fieldwork.trail import trail
from fieldwork.unlock import unlock

__all__ = ["check", "code_quote", "codings", "desk", "hand_in", "keep", "lesson", "load", "restore", "show", "tables", "trail", "uncode", "unlock"]
__version__ = "0.1.0"


def __getattr__(name):
    """Coding comes in with the first use: most lessons do without."""
    import importlib
    if name in ("code_quote", "uncode"):
        return getattr(importlib.import_module("fieldwork.codings"), name)
    if name in ("codings", "desk"):
        return importlib.import_module(f"fieldwork.{name}")
    raise AttributeError(f"module 'fieldwork' has no attribute {name!r}")
