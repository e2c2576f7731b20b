"""The answer of every coefficient: a number that says what it rests on, or why there is none."""
from dataclasses import dataclass
from math import isnan
from typing import Callable

import numpy as np

from fieldwork.wording import say

SHOWN = 4  # so many values are named when a coefficient is printed


class AgreementError(ValueError):
    """Coders cannot be compared like this. Notebooks show its one sentence instead of a traceback."""

    def _render_traceback_(self):
        return [str(self)]


class Coefficient(float):
    """A coefficient of agreement. It is a float, `nan` where it is undefined, and has besides

    name: 'κ', 'α', …;
    units, coders: on how many units (for αU: documents), and whose codings, it rests;
    left_out: how many units were not read by two coders, and so say nothing about agreement;
    counted: 'units' or 'documents', what `units` counts;
    prevalence: {value: its share of all codings used}, the commonest first;
    interval: (low, high), or None before `bootstrap`; clusters: how many interviews were drawn from;
    undefined: in how many of the resamples there was no value;
    reason: why there is no value, or no interval, in the language of the lesson; otherwise ''.
    """

    def __new__(cls, value, **about):
        self = super().__new__(cls, value)
        self.__dict__.update({"name": "", "units": 0, "coders": (), "left_out": 0, "prevalence": {}, "interval": None,
                              "clusters": 0, "undefined": 0, "reason": "", "counted": "units"} | about)
        return self

    def __repr__(self):
        head = say("agreement", "undefined", name=self.name) if isnan(self) else f"{self.name} = {self:.3f}"
        if self.interval and not isnan(self.interval[0]):
            head += " [{:.3f}, {:.3f}]".format(*self.interval)
        notes = {self.counted: True, f"{self.counted}_left_out": self.left_out, "clusters": self.clusters, "undefined_draws": self.undefined}
        told = [say("agreement", note, n=n, units=self.units, coders=len(self.coders)) for note, n in notes.items() if n]
        shares = ", ".join(f"{_short(value)} {share:.2f}" for value, share in list(self.prevalence.items())[:SHOWN])
        told += [say("agreement", "shares", shares=shares)] if shares else []
        return " · ".join([head, *told]) + (f"\n{self.reason}" if self.reason else "")

    __str__ = __repr__


def _short(value):
    return f"{value:g}" if isinstance(value, float) else str(value)


@dataclass(frozen=True)
class Recipe:
    """What `bootstrap` must know of a coefficient of ours.

    read(*ratings, **options): whatever the coefficient is worked out from, with `index` (one label a unit);
    value(given, weights, **options): the coefficient (float or nan) when unit i is there weights[i] times.
    Drawing units with replacement is the same as giving them whole weights; so nothing is read or
    copied a thousand times.
    """

    name: str
    read: Callable
    value: Callable

    def measure(self, *ratings, **options):
        """The `Coefficient` of the data as they are."""
        given = self.read(*ratings, **options)
        return self.of(given, **options)

    def of(self, given, **options):
        """The `Coefficient` of what `read` gave."""
        reason, prevalence = given.fault(), given.prevalence()
        with np.errstate(invalid="ignore", divide="ignore"):
            value = float("nan") if reason else float(self.value(given, np.ones(len(given.index)), **options))
        if isnan(value) and not reason:
            reason = say("agreement", "one_value", name=self.name, value=next(iter(prevalence), "?"))
        return Coefficient(value, name=self.name, reason=reason, prevalence=prevalence, **given.size())
