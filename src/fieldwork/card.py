"""The card that `check` shows: what you did, why it fails, where to look."""
import html
from dataclasses import dataclass

from fieldwork.troubles import hint
from fieldwork.wording import find, say

MARKS = {"right": ("✓", "#1a7f37"), "partly": ("◐", "#9a6700"), "wrong": ("✗", "#b3261e"), "blank": ("…", "#57606a"), "recorded": ("●", "#0b57a4"),
         "unreadable": ("✗", "#b3261e")}


@dataclass
class Explanation:
    """The words of a card: a state, a headline and up to three paragraphs (what · why · where to look)."""

    state: str
    headline: str
    lines: list  # [(label, sentence), …]
    language: str


def explain(lesson, task_id, verdict, language):
    """The words for a verdict: the task's own message for its note, else the common one, else the task's fallback."""
    if verdict.state == "recorded":
        return Explanation("recorded", say("common", "headline", "recorded", language=language, task=task_id),
                           [("", say("common", "recorded", language=language))], language)
    headline = say("common", "headline", "stopped" if verdict.note == "stale" else verdict.state, language=language, task=task_id,
                   points=number(verdict.points, language), max_points=number(verdict.max_points, language))
    lines = _reasons(lesson, task_id, verdict, language) if (verdict.state, verdict.note) not in (("right", "right"), ("right", "other")) else []
    if verdict.state == "right":
        still = " ".join(sentence for _, sentence in lines)
        praise = ("", find(language, lesson, task_id, "right") or say("common", "right", language=language))
        lines = [praise, (say("common", "labels", "still", language=language), still)] if still else [praise]
    elif verdict.state in ("partly", "wrong") and verdict.progress and verdict.progress[1] > 1:
        lines.append(("", say("common", "so_far", language=language, right=verdict.progress[0], all=verdict.progress[1])))
    return Explanation(verdict.state, headline, lines, language)


def _reasons(lesson, task_id, verdict, language):
    """[(label, sentence), …] for the note of a verdict: what · why · where to look."""
    message = find(language, lesson, task_id, verdict.note) or find(language, "common", "notes", verdict.note)
    if verdict.note in ("other", "look_at"):
        message = message | {"look": " ".join(filter(None, [message.get("look"), find(language, lesson, task_id, "look")]))}
    elif verdict.note == "raises":
        message = message | {"look": hint(*verdict.detail["error"].partition(": ")[::2], language) or message["look"]}
    entry = [("", say("common", "entry", language=language, entry=verdict.detail["entry"]))] if "entry" in verdict.detail else []
    return [(say("common", "labels", part, language=language), _filled(message[part], verdict.detail))
            for part in ("did", "why", "look") if message.get(part)] + entry


def _filled(sentence, detail):
    try:
        return sentence.format(**detail)
    except (KeyError, IndexError, ValueError):
        return sentence


def number(value, language):
    """A number of points as people write it: 2.5 in English, 2,5 in Indonesian."""
    written = f"{value:g}"
    return written.replace(".", ",") if language == "id" else written


def as_html(explanation):
    """The card as HTML: a coloured edge, but the state also in a sign and in words."""
    sign, colour = MARKS[explanation.state]
    lines = "".join(f'<p style="margin:.35em 0 0">{f"<strong>{html.escape(label)}</strong> " if label else ""}{html.escape(sentence)}</p>'
                    for label, sentence in explanation.lines)
    return (f'<div lang="{explanation.language}" style="border-left:6px solid {colour};padding:.6em 1em;margin:.3em 0;max-width:46em;'
            'line-height:1.45;background:var(--jp-layout-color2,#f6f8fa);color:var(--jp-ui-font-color1,#1f2328);border-radius:0 4px 4px 0">'
            f'<p style="margin:0;font-weight:600"><span aria-hidden="true">{sign} </span>{html.escape(explanation.headline)}</p>{lines}</div>')


def as_text(explanation):
    """The card for a terminal."""
    lines = [f"{label} {sentence}".strip() for label, sentence in explanation.lines]
    return "\n".join([f"{MARKS[explanation.state][0]} {explanation.headline}", *lines])


class Card:
    """A card that a notebook renders as HTML and a terminal as text."""

    def __init__(self, explanation):
        self.explanation = explanation

    def _repr_html_(self):
        return as_html(self.explanation)

    def __repr__(self):
        return as_text(self.explanation)


def show_card(explanation):
    """Show a card where the code runs: rendered in a notebook, printed elsewhere."""
    from IPython.display import display
    display(Card(explanation))
