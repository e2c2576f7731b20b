"""Lesson 00: what one more interview costs. Three sliders, and the hours that follow from them."""
from html import escape

import ipywidgets as widgets

from fieldwork.displays.parts import chosen
from fieldwork.wording import find

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


def dial(interviews=14, minutes=45, per_hour=5, available=60, language=None):
    """Sliders for the plan of a small study; below them the hours, and whether they fit into `available` desk hours.

    The widget has `plan` (its three sliders by name) and `picture` (what is drawn) for looking from code.
    """
    words = find(chosen(language), "00-start", "dial")
    start = {"interviews": interviews, "minutes": minutes, "per_hour": per_hour}
    plan = {name: _slider(words[name], value, *RANGES[name]) for name, value in start.items()}
    picture = widgets.HTML()

    def draw(_=None):
        picture.value = _picture(workload(**{name: slider.value for name, slider in plan.items()}), available, words)

    for slider in plan.values():
        slider.observe(draw, "value")
    draw()
    box = widgets.VBox([*plan.values(), picture])
    box.plan, box.picture = plan, picture
    return box


def _slider(label, value, low, high):
    return widgets.IntSlider(value, low, high, description=label, style={"description_width": "18em"},
                             layout={"width": "min(40em, 100%)"})


def _picture(load, available, words):
    """The hours as labelled bars on one scale, then one sentence on whether they fit."""
    widest = max(available, *(load[name] for name in HEADINGS))
    bars = "".join(_bar(name, load[name], widest, words) for name in HEADINGS)
    verdict = words["fits" if load["desk"] <= available else "too_long"].format(
        desk=_hours(load["desk"], words), available=_hours(available, words), pages=f"{load['pages']:.0f}")
    return f'<div style="max-width:40em;line-height:1.5">{bars}<p role="status"><b>{escape(verdict)}</b></p></div>'


def _bar(name, hours, widest, words):
    label = f"{words[name]}: {words['hours'].format(hours=_hours(hours, words))}"
    return (f'<div style="margin-top:.4em">{escape(label)}</div>'
            f'<div aria-hidden="true" style="height:.8em;width:{max(hours / widest, .004):.1%};background:{COLOURS[name]}"></div>')


def _hours(hours, words):
    """One decimal at most, written as the language of the lesson writes it."""
    return f"{hours:.1f}".removesuffix(".0").replace(".", words["decimal_mark"])
