"""Bring a coded study to another program and back: REFI-QDA projects and codebooks, Taguette, W3C Web Annotation.

>>> from fieldwork.exchange import write_qdpx, read_qdpx
>>> write_qdpx("my-work/study.qdpx", documents, codings, codebook, cases)
>>> read_qdpx("my-work/study.qdpx").codings
"""
from fieldwork.exchange.annotations import write_annotations
from fieldwork.exchange.project import ExchangeError, Project
from fieldwork.exchange.qdpx import read_qdc, read_qdpx, write_qdc, write_qdpx
from fieldwork.exchange.taguette import write_taguette

__all__ = ["ExchangeError", "Project", "read_qdc", "read_qdpx", "write_annotations", "write_qdc", "write_qdpx", "write_taguette"]
