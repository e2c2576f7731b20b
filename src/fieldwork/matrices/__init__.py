"""What a coded study shows: tables first, figures of the same tables second, and a report to hand in.

>>> from fieldwork.matrices import profile, profile_figure
>>> shares = profile(load("mentions"), load("informants"), "group", unit="informant_id")
>>> profile_figure(shares, load("codes"))

Each function takes a long table with a row a coding and says in `unit` which column names the cases. Rows with the
code NONE (read, and nothing applies) count as read. matplotlib comes in with the first figure.
"""
import importlib

HOMES = {
    "MatrixError": "common", "by_turn": "speech", "turns": "speech", "framework": "frame", "cooccurrence": "pairs",
    "case_ordered": "ordered", "saturation": "curve", "agreement_over_time": "over_time", "profile": "profiles", "together": "profiles",
    "cooccurrence_figure": "draw_cooccurrence", "case_ordered_figure": "draw_ordered", "saturation_figure": "draw_saturation",
    "agreement_figure": "draw_over_time", "profile_figure": "draw_profiles", "report": "handout"}
__all__ = sorted(HOMES)


def __getattr__(name):
    if name not in HOMES:
        raise AttributeError(f"fieldwork.matrices has no {name!r}; it has {', '.join(__all__)}")
    return getattr(importlib.import_module(f"{__name__}.{HOMES[name]}"), name)


def __dir__():
    return __all__
