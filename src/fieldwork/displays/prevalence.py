"""Lesson 08: the prevalence paradox. Two sliders; agreement stays where it is while κ falls with the code's rarity."""
import json
from html import escape

import ipywidgets as widgets

from fieldwork.displays.parts import chosen
from fieldwork.wording import find
from fieldwork.work import folder

LESSON, TASK = "08-agreement", "8.0"
SEGMENTS = 100
RANGES = {"share": (1, 50), "agreed": (80, 99)}
COLOURS = {"agreement": "#1f5a7a", "chance": "#8a5a00", "kappa": "#5b4a8a"}


def cells(share, agreed):
    """What two coders with equal shares of yes have in their four cells, and what follows from it.

    share: of 100 segments, how many each coder gives the code to; agreed: on how many of the 100 they agree.
    Returns a dict: both, one, other, neither (segments), agreement, chance, kappa (0 to 1; kappa None when undefined);
    or None where so few segments cannot be disagreed on so often.
    """
    apart = (SEGMENTS - agreed) / 2
    if share < apart:
        return None
    yes, agreement = share / SEGMENTS, agreed / SEGMENTS
    chance = yes * yes + (1 - yes) * (1 - yes)
    kappa = (agreement - chance) / (1 - chance) if chance < 1 else None
    return {"both": share - apart, "one": apart, "other": apart, "neither": SEGMENTS - share - apart,
            "agreement": agreement, "chance": chance, "kappa": kappa}


def prevalence(share=50, agreed=90, language=None, force=False):
    """Sliders for how common a code is and how often two coders agree; below them agreement, chance and κ as bars.

    Without a recorded prediction of Task 8.0 it asks for one first, unless `force`. The widget has `sliders`
    (by name) and `picture` (what is drawn) for looking from code.
    """
    words = find(chosen(language), LESSON, "prevalence")
    if not (force or predicted()):
        return widgets.HTML(f'<p role="status"><b>{escape(words["first"])}</b></p>')
    sliders = {name: _slider(words[name], value, *RANGES[name]) for name, value in {"share": share, "agreed": agreed}.items()}
    picture = widgets.HTML()

    def draw(_=None):
        picture.value = _picture(sliders["share"].value, sliders["agreed"].value, words)

    for slider in sliders.values():
        slider.observe(draw, "value")
    draw()
    box = widgets.VBox([*sliders.values(), picture])
    box.sliders, box.picture = sliders, picture
    return box


def predicted():
    """Whether the lesson's prediction stands in my-work/predictions.json."""
    try:
        kept = json.loads((folder() / "predictions.json").read_text(encoding="utf-8"))
        return any(entry.get("lesson") == LESSON and entry.get("task") == TASK for entry in kept)
    except (OSError, ValueError, AttributeError):
        return False


def _slider(label, value, low, high):
    return widgets.IntSlider(value, low, high, description=label, style={"description_width": "18em"},
                             layout={"width": "min(40em, 100%)"})


def _picture(share, agreed, words):
    """Three labelled bars on one scale, the four cells, and a sentence that says the same."""
    found = cells(share, agreed)
    if found is None:
        return f'<p role="status" style="max-width:40em"><b>{escape(words["impossible"])}</b></p>'
    bars = "".join(_bar(name, found[name], words) for name in COLOURS if found[name] is not None)
    table = words["table"].format(**{name: _written(found[name], words, 1) for name in ("both", "one", "other", "neither")})
    verdict = words["undefined"] if found["kappa"] is None else words["verdict"].format(
        agreed=agreed, chance=_written(found["chance"], words), kappa=_written(found["kappa"], words))
    return (f'<div style="max-width:40em;line-height:1.5">{bars}<p>{escape(table)}</p>'
            f'<p role="status"><b>{escape(verdict)}</b></p></div>')


def _bar(name, value, words):
    label = f"{words[name]}: {_written(value, words)}"
    return (f'<div style="margin-top:.4em">{escape(label)}</div>'
            f'<div aria-hidden="true" style="height:.8em;border:1px solid currentColor">'
            f'<div style="height:100%;width:{max(value, 0):.1%};background:{COLOURS[name]}"></div></div>')


def _written(value, words, places=2):
    """A number as the language of the lesson writes it; one decimal only where it is needed."""
    text = f"{value:.{places}f}".replace("-", "−")
    return (text.removesuffix(".0") if places == 1 else text).replace(".", words["decimal_mark"])
