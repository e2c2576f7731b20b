"""Lesson 03: who is found. A design draws women from the known population; the truth shows once a prediction is kept."""
import ipywidgets as widgets

from fieldwork import session
from fieldwork.displays.parts import chosen
from fieldwork.displays.print_sample import sample_figure
from fieldwork.sampling import DESIGNS, draw, repeat
from fieldwork.wording import find

CHOICES = ("random", "outreach", "police", "mediated", "independent")  # the last two: snowballs that begin there
OTHERS = 40  # draws of the same design that are shown as small dots
RANGES = {"n": (10, 120), "first": (1, 10), "wave": (0, 6), "number": (1, OTHERS)}


def predicted(lesson="03-sampling", task="3.0"):
    """Whether the prediction of the lesson has been recorded in this session."""
    verdict = session.CURRENT.verdicts.get(task)
    return session.CURRENT.lesson == lesson and verdict is not None and verdict.state == "right"


def plan(choice, n, first, wave, number):
    """What `fieldwork.sampling.draw` needs for a choice of the display."""
    if choice in DESIGNS:
        return {"design": choice, "n": n, "number": number}
    return {"design": "snowball", "seeds": choice, "n": n, "first": first, "waves": wave, "number": number}


def sampler(design="mediated", n=30, first=3, wave=6, number=1, language=None):
    """Choose a design and see whom it finds: the referral network, and the shares of three traits in the sample.

    design: random, outreach, police, or mediated / independent (snowballs that begin there). The true shares are drawn
    as soon as Task 3.0 is recorded. The widget has `controls` (by name) and `picture` (what is drawn) for looking from code.
    """
    words = find(chosen(language), "03-sampling", "display")
    controls = {"design": widgets.Dropdown(options=[(words[f"design_{name}"], name) for name in CHOICES], value=design,
                                           description=words["design"], **_look())}
    for name, value in {"n": n, "first": first, "wave": wave, "number": number}.items():
        low, high = RANGES[name]
        controls[name] = widgets.IntSlider(value, low, high, description=words[name], continuous_update=False, **_look())
    picture = widgets.HTML()

    def show(_=None):
        snowball = controls["design"].value not in DESIGNS
        controls["first"].disabled = controls["wave"].disabled = not snowball
        picture.value = _drawn({name: control.value for name, control in controls.items()}, language).html(dpi=120)

    for control in controls.values():
        control.observe(show, "value")
    show()
    box = widgets.VBox([*controls.values(), picture])
    box.controls, box.picture = controls, picture
    return box


def _look():
    return {"style": {"description_width": "17em"}, "layout": {"width": "min(42em, 100%)"}}


def _drawn(values, language):
    """The figure for the values of the controls."""
    called = plan(*(values[name] for name in ("design", "n", "first", "wave", "number")))
    others = {name: value for name, value in called.items() if name != "number"}
    return sample_figure(draw(**called), others=repeat(runs=OTHERS, **others), truth=predicted(), language=language)
