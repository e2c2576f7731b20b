"""Lesson 07: one set of segments, four ways of saying what is internal. A switch, and the bar it redraws."""
from html import escape

import ipywidgets as widgets
import pandas as pd

from fieldwork.displays.flow import predicted
from fieldwork.displays.parts import chosen
from fieldwork.wording import find

RULES = ("A", "B", "C", "double")
LOOKS = {"internal": "#1f5a7a", "both": "#5b4a8a", "external": "#8a5a00"}


def headline(facets):
    """Shares of the segments (event, mechanism) by rule: a DataFrame rule × internal, both, external, sum.

    A: family and her own wishes are internal. B: only her own wishes. C: by the mechanism. double: family stands in both
    drawers, as in the first codebook, so the shares add up to more than 1.
    """
    own, family = facets["event"].isin(["LIFESTYLE", "AGENCY"]), facets["event"].isin(["FAMCONF", "DIVORCE"])
    both, inner = facets["mechanism"].eq("both"), facets["mechanism"].isin(["emotional", "own"])
    rows = {"A": (own | family, ~(own | family)), "B": (own, ~own), "C": (inner, ~(inner | both)), "double": (own | family, ~own)}
    table = pd.DataFrame({rule: {"internal": i.mean(), "both": both.mean() if rule == "C" else 0.0, "external": e.mean()} for rule, (i, e) in rows.items()}).T
    return table.assign(sum=table.sum(axis=1)).rename_axis("rule")


def rule_switch(facets, language=None, force=False):
    """A switch between the rules and, below it, the bar of shares with its sentence. `.rule` and `.picture` for looking from code.

    Without a recorded prediction of Task 7.0 it asks for one first, unless `force`.
    """
    words, table = find(chosen(language), "07-codebook", "display"), headline(facets)
    if not (force or predicted("7.0")):
        return widgets.HTML(f'<p role="status"><b>{escape(words["first"])}</b></p>')
    rule = widgets.ToggleButtons(options=[(words[name], name) for name in RULES], description=words["rule"], style={"button_width": "auto"})
    picture = widgets.HTML()

    def draw(_=None):
        picture.value = _picture(table.loc[rule.value], rule.value, words)

    rule.observe(draw, "value")
    draw()
    box = widgets.VBox([rule, picture])
    box.rule, box.picture = rule, picture
    return box


def _picture(shares, rule, words):
    """Labelled bars on one scale of 0 to 1, then what the newspaper would print."""
    bars = "".join(_bar(words[name], shares[name], colour, words) for name, colour in LOOKS.items() if shares[name] > 0)
    told = words["headline"].format(internal=_percent(shares["internal"]), external=_percent(shares["external"]), sum=_percent(shares["sum"]))
    return f'<div style="max-width:40em;line-height:1.5"><p>{escape(words["says_" + rule])}</p>{bars}<p role="status"><b>{escape(told)}</b></p></div>'


def _bar(label, share, colour, words):
    return (f'<div style="margin-top:.4em">{escape(label)}: {_percent(share)}</div>'
            f'<div aria-hidden="true" style="height:.9em;width:{max(share, .004):.1%};background:{colour}"></div>')


def _percent(share):
    return f"{100 * share:.0f}%"
