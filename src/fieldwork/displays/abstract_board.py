"""Lesson 12: two abstracts side by side, with what differs and what says too much."""
import re
from html import escape

import ipywidgets as widgets

from fieldwork.displays.parts import chosen
from fieldwork.wording import find

VIEWS = ("numbers", "strong", "limits")
NUMBER = re.compile(r"(?<![\w.,])\d+(?:[.,]\d+)?(?![\w])")
SIDES = ("id", "en")


def numbers(text):
    """The numbers of a text, written with a decimal point, in their order."""
    return [found.replace(",", ".") for found in NUMBER.findall(text)]


def only_in(one, other):
    """Numbers of `one` that `other` lacks; a number that occurs twice must occur twice."""
    left = numbers(other)
    return [number for number in numbers(one) if not (number in left and not left.remove(number))]


def strong_words(text, words):
    """Those of `words` (words or phrases) that stand in the text as whole words, whatever their capitals."""
    return [word for word in words if re.search(rf"(?<!\w){re.escape(word)}(?!\w)", text, re.IGNORECASE)]


def compare(abstract_id, abstract_en, language=None):
    """{what: sentence} about two abstracts: length, numbers that differ, words that say too much, whether limits are named."""
    words, texts = find(chosen(language), "12-abstract", "board"), {"id": str(abstract_id), "en": str(abstract_en)}
    unequal = {side: only_in(texts[side], texts[other]) for side, other in (SIDES, SIDES[::-1])}
    strong = [word for side in SIDES for word in strong_words(texts[side], words[f"strong_{side}"])]
    without = [words[side] for side in SIDES if not strong_words(texts[side], words[f"limit_{side}"])]
    return {
        "length": words["length"].format(**{side: len(text.split()) for side, text in texts.items()}),
        "numbers": words["unequal"].format(**{side: ", ".join(found) or words["none"] for side, found in unequal.items()}) if any(unequal.values()) else words["equal"],
        "strong": words["too_strong"].format(words=", ".join(strong)) if strong else words["not_strong"],
        "limits": words["no_limit"].format(sides=", ".join(without)) if without else words["has_limit"],
    }


def abstract_board(abstract_id, abstract_en, language=None):
    """The two abstracts beside each other; a switch marks numbers, strong words or words of limitation in both.

    The widget has `view` (the switch) and `picture` (what is drawn) for looking from code.
    """
    language = chosen(language)
    words = find(language, "12-abstract", "board")
    view = widgets.ToggleButtons(options=[(words[name], name) for name in VIEWS], description=words["mark"], style={"button_width": "auto"})
    picture = widgets.HTML()

    def draw(_=None):
        picture.value = _page({"id": str(abstract_id), "en": str(abstract_en)}, view.value, words, compare(abstract_id, abstract_en, language))

    view.observe(draw, "value")
    draw()
    box = widgets.VBox([view, picture])
    box.view, box.picture = view, picture
    return box


COLUMN = "flex:1 1 24em;border:1px solid #767676;padding:.5em .8em;line-height:1.6;white-space:pre-wrap"
MARK = '<mark style="background:#ffe08a;color:#111;font-weight:600;text-decoration:underline">{}</mark>'


def _page(texts, view, words, said):
    columns = "".join(f'<div lang="{side}" tabindex="0" role="region" aria-label="{escape(words[side])}" style="{COLUMN}"><b>{escape(words[side])}</b>\n{_marked(texts[side], _pattern(side, view, words))}</div>' for side in SIDES)
    lines = "".join(f"<li>{escape(line)}</li>" for line in said.values())
    return f'<div style="display:flex;flex-wrap:wrap;gap:1em;max-width:75em">{columns}</div><ul role="status">{lines}</ul>'


def _pattern(side, view, words):
    if view == "numbers":
        return NUMBER
    listed = words[f"{'limit' if view == 'limits' else 'strong'}_{side}"]
    return re.compile("|".join(rf"(?<!\w){re.escape(word)}(?!\w)" for word in listed), re.IGNORECASE)


def _marked(text, pattern):
    """The text as HTML, what the pattern finds marked by colour, weight and a line."""
    parts, at = [], 0
    for found in pattern.finditer(text):
        parts += [escape(text[at:found.start()]), MARK.format(escape(found[0]))]
        at = found.end()
    return "".join([*parts, escape(text[at:])])
