"""Lesson 00: what one more interview costs. Three sliders, and the hours that follow from them."""
from html import escape

import ipywidgets as widgets

from fieldwork.wording import say

WORDS_SPOKEN, WORDS_READ, WORDS_A_PAGE = 120, 200, 400  # a minute, a minute, a page: assumptions, stated in the lesson
RANGES = {"interviews": (1, 40), "minutes": (15, 120), "per_hour": (3, 10)}
HEADINGS = ("recording", "typing", "reading")
COLOURS = dict(zip(HEADINGS, ("#1f5a7a", "#8a5a00", "#5b4a8a")))


def workload(interviews, minutes, per_hour):
    """What `interviews` of `minutes` each ask of one assistant who types `per_hour` hours for each recorded hour.

    Returns a dict: recording, typing, reading and desk (typing + reading) in hours, and pages.
    """
    spoken = interviews * minutes * WORDS_SPOKEN
    hours = {"recording": interviews * minutes / 60, "reading": spoken / WORDS_READ / 60}
    hours["typing"] = hours["recording"] * per_hour
    return {**hours, "desk": hours["typing"] + hours["reading"], "pages": spoken / WORDS_A_PAGE}


def dial(interviews=14, minutes=45, per_hour=5, available=60):
    """Sliders for the plan of a small study; below them the hours, and whether they fit into `available` desk hours.

    The widget has `plan` (its three sliders by name) and `picture` (what is drawn) for looking from code.
    """
    start = {"interviews": interviews, "minutes": minutes, "per_hour": per_hour}
    plan = {name: _slider(name, value) for name, value in start.items()}
    picture = widgets.HTML()

    def draw(_=None):
        picture.value = _picture(workload(**{name: slider.value for name, slider in plan.items()}), available)

    for slider in plan.values():
        slider.observe(draw, "value")
    draw()
    box = widgets.VBox([*plan.values(), picture])
    box.plan, box.picture = plan, picture
    return box


def _slider(name, value):
    low, high = RANGES[name]
    return widgets.IntSlider(value, low, high, description=_say(name), style={"description_width": "initial"},
                             layout={"width": "min(36em, 100%)"})


def _picture(load, available):
    """The hours as labelled bars on one scale, then one sentence on whether they fit."""
    widest = max(max(load[name] for name in HEADINGS), available)
    bars = "".join(_bar(name, load[name], widest) for name in HEADINGS)
    verdict = _say("fits" if load["desk"] <= available else "too_long", desk=_hours(load["desk"]),
                   available=_hours(available), pages=f"{load['pages']:.0f}")
    return f'<div style="max-width:36em;line-height:1.5">{bars}<p role="status"><b>{escape(verdict)}</b></p></div>'


def _bar(name, hours, widest):
    return (f'<div>{escape(_say(name))}: {escape(_say("hours", hours=_hours(hours)))}</div>'
            f'<div aria-hidden="true" style="height:.8em;width:{max(hours / widest, .004):.1%};background:{COLOURS[name]}"></div>')


def _hours(hours):
    """One decimal, written as the language of the lesson writes it."""
    return f"{hours:.1f}".replace(".", _say("decimal_mark")).removesuffix(f"{_say('decimal_mark')}0")


def _say(*path, **params):
    return say("00-start", "dial", *path, **params)
