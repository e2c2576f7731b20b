"""Lesson 11: a chain from obstacle to sign, with a gap where a link is missing and the evidence under it."""
from html import escape

import ipywidgets as widgets

from fieldwork.data import load
from fieldwork.displays.parts import chosen
from fieldwork.evidence import GROUPS, group_names, named
from fieldwork.wording import find

LINKS = ("obstacle", "recommendation", "actor", "indicator", "loser")


def evidence(code):
    """{group: (people who name the obstacle, people of the group)}, among people whose consent holds."""
    return {group: named(code, group) for group in GROUPS}


def sentence(obstacle="", recommendation="", actor="", indicator="", loser="", language=None):
    """The chain as one paragraph; a link that is not given is said to be missing. Raises ValueError for an unknown word."""
    words = find(chosen(language), "11-obstacles", "chain")
    told = {"obstacle": obstacle, "recommendation": recommendation, "actor": actor, "indicator": indicator, "loser": loser}
    for link, value in told.items():
        if value and value not in _options(link, words):
            raise ValueError(words["unknown"].format(link=words[link], value=value, known=", ".join(_options(link, words))))
    return " ".join([*_told(told, words), *_named(obstacle, words, chosen(language))])


def _options(link, words):
    """{key: label} of what a link may be."""
    if link == "recommendation":
        return {row.recommendation_id: f"{row.recommendation_id}: {row.text}" for row in load("recommendations").itertuples()}
    return dict(words[f"{link}s"])


def _told(told, words):
    """A sentence a link."""
    return [words[f"say_{link}"].format(**{link: _options(link, words)[value].partition(": ")[2 if link == "recommendation" else 0].rstrip(".")})
            if value else words["missing"].format(link=words[link]) for link, value in told.items()]


def _named(obstacle, words, language):
    """Who names the obstacle, in one sentence; nothing without an obstacle."""
    if not obstacle:
        return []
    found, called = evidence(obstacle), group_names(language)
    return [words["named"].format(people="; ".join(words["of"].format(group=called[group], named=some, people=people) for group, (some, people) in found.items()))]


def chain_builder(language=None):
    """Five menus, the chain they make, and the sentence one could defend.

    The widget has `links` (its menus by name) and `picture` (what is drawn) for looking from code.
    """
    words = find(chosen(language), "11-obstacles", "chain")
    links = {link: _menu(words[link], _options(link, words), words["choose"]) for link in LINKS}
    picture = widgets.HTML()

    def draw(_=None):
        picture.value = _picture({link: menu.value for link, menu in links.items()}, words, chosen(language))

    for menu in links.values():
        menu.observe(draw, "value")
    draw()
    box = widgets.VBox([*links.values(), picture])
    box.links, box.picture = links, picture
    return box


def _menu(label, options, choose):
    pairs = [(choose, "")] + [(text if len(text) < 90 else text[:88] + "…", key) for key, text in options.items()]
    return widgets.Dropdown(options=pairs, value="", description=label, style={"description_width": "11em"}, layout={"width": "min(46em, 100%)"})


def _picture(told, words, language):
    """A box for each link, an arrow between them, broken where one is missing; then the sentence."""
    boxes = []
    for link, value in told.items():
        text = _options(link, words)[value] if value else words["gap"]
        border = "2px solid #1f5a7a" if value else "2px dashed #b3261e"
        boxes.append(f'<div style="border:{border};padding:.3em .6em;flex:1 1 9em;min-width:9em"><b>{escape(words[link])}</b><br>{escape(text if len(text) < 110 else text[:108] + "…")}</div>')
    arrow = '<div aria-hidden="true" style="align-self:center">→</div>'
    return (f'<div style="display:flex;flex-wrap:wrap;gap:.4em;max-width:70em;line-height:1.4;margin-top:.5em">{arrow.join(boxes)}</div>'
            f'<p role="status" style="max-width:60em;line-height:1.5">{escape(sentence(**told, language=language))}</p>')
