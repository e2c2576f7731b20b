"""Law in the Field: what a student imports.

>>> from fieldwork import load
>>> len(load("abstract_units"))
16
"""
from fieldwork.catalogue import tables
from fieldwork.check import check
from fieldwork.data import load
from fieldwork.handin import hand_in
from fieldwork.opening import lesson
from fieldwork.restore import restore
from fieldwork.show import show

__all__ = ["check", "hand_in", "lesson", "load", "restore", "show", "tables"]
__version__ = "0.1.0"
