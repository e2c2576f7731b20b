"""The interactive displays of the lessons, each loaded only when it is asked for.

>>> from fieldwork.displays import tag_sentences, timeline, timeline_figure, dial, sampler, sample_figure

Importing this package is free: anywidget, ipywidgets and matplotlib come in with the first display.
"""
import importlib
import sys
from types import ModuleType

HOMES = {
    "dial": "dial",
    "prevalence": "prevalence",
    "prevalence_figure": "print_prevalence",
    "recognise": "recognise",
    "sample_figure": "print_sample",
    "sampler": "sampler",
    "heard_figure": "heard",
    "interview_room": "interview_room",
    "rehearse": "rehearsal",
    "headline": "rule_switch",
    "rule_switch": "rule_switch",
    "factor_map": "factor_map",
    "factor_map_figure": "factor_map",
    "tag_sentences": "tagger",
    "timeline": "timeline",
    "timeline_figure": "print_timeline",
}
__all__ = sorted(HOMES)


def __getattr__(name):
    if name not in HOMES:
        raise AttributeError(f"fieldwork.displays has no {name!r}; it has {', '.join(__all__)}")
    value = getattr(importlib.import_module(f"{__name__}.{HOMES[name]}"), name)
    globals()[name] = value
    return value


def __dir__():
    return __all__


class _Package(ModuleType):
    """Keeps `timeline` the function, although a module of the same name lives in this folder.

    Python hangs a submodule on its package when it is imported; here the function has that name.
    """

    def __setattr__(self, name, value):
        if not (name in HOMES and isinstance(value, ModuleType)):
            super().__setattr__(name, value)


sys.modules[__name__].__class__ = _Package
