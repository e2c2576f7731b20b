"""Lesson 05: an interview in which you choose who asks, and the next question, and see what is disclosed, to whom."""
from html import escape

import ipywidgets as widgets

from fieldwork import session
from fieldwork.displays import rehearsal as r
from fieldwork.displays.own_keys import OwnKeys
from fieldwork.displays.parts import chosen
from fieldwork.wording import find

LESSON, PREDICTION = "05-interviews", "5.0"
ENOUGH = 3  # topics asked by each interviewer before her secrets are opened
SIGNS = {"told": "●", "yes": "◐", "untold": "○", "no": "–"}
LOG = "max-height:19em;overflow:auto;border:1px solid var(--jp-border-color1,#999);border-radius:4px;padding:.4em .8em;max-width:52em;line-height:1.5"


def interview_room(language=None):
    """Talk to Delima as police liaison, student or peer, as often as you like.

    The widget has `room` (a `Room`: its controls and what was told so far). In an open lesson 5 it waits until the prediction is recorded.
    """
    words = find(chosen(language), LESSON, "rehearsal")
    if session.CURRENT.lesson == LESSON and getattr(session.CURRENT.verdicts.get(PREDICTION), "state", "") != "right":
        return widgets.HTML(f'<p role="status"><b>{escape(words["predict_first"])}</b></p>')
    return Room(words).box


class Room:
    """The controls, the talk so far, and `told`: {(role, topic): outcome}."""

    def __init__(self, words):
        self.words, self.run = words, 1
        self.talk, self.told, self.last = [], {}, None
        self.who = widgets.ToggleButtons(options=[(words[role], role) for role in r.ROLES], description=words["who"], style={"description_width": "8em", "button_width": "auto"})
        questions = [(words[f"{topic}_{wording}"], (topic, wording)) for wording in r.WORDINGS for topic in r.TOPICS]
        self.question = widgets.Select(options=questions, rows=len(questions), description=words["next"], style={"description_width": "8em"},
                                       layout={"width": "min(46em, 100%)"})
        self.buttons = {name: widgets.Button(description=words[name], layout={"width": "auto"}) for name in ("ask", "wait", "again", "open")}
        self.page, self.table = widgets.HTML(), widgets.HTML()
        for name, button in self.buttons.items():
            button.on_click(getattr(self, f"_{name}"))
        self.who.observe(self._begin, "value")
        self.box = widgets.VBox([self.who, self.question, widgets.HBox(list(self.buttons.values()), layout={"flex_flow": "row wrap"}), self.page, self.table, OwnKeys()])
        self.box.room, self.opened = self, False
        self._begin()

    def _ask(self, _=None):
        topic, wording = self.question.value
        outcome = r.answer(self.who.value, topic, wording, self.run)
        self._say(self.words[self.who.value], self.words[f"{topic}_{wording}"])
        self._say(self.words["delima"], self._reply(topic, outcome))
        self._keep(topic, outcome)
        self.last = topic if wording == "open" and outcome == "untold" else None
        self._draw()

    def _wait(self, _=None):
        """A silence: it may bring what the question did not."""
        outcome = "untold" if self.last is None else r.wait(self.who.value, self.last, self.run)
        self._say(self.words[self.who.value], self.words["silence"])
        self._say(self.words["delima"], self._reply(self.last, "told") if outcome == "told" else self.words["tea"])
        if outcome == "told":
            self._keep(self.last, "told")
        self.last = None
        self._draw()

    def _again(self, _=None):
        """The same woman on another day: other chances, an empty table."""
        self.run, self.told, self.opened = self.run + 1, {}, False
        self._begin()

    def _open(self, _=None):
        self.opened = True
        self._draw()

    def _begin(self, _=None):
        self.talk, self.last = [], None
        self._say(self.words[self.who.value], self.words["greeting"])
        self._draw()

    def _keep(self, topic, outcome):
        """What she once told stays told."""
        key = (self.who.value, topic)
        if self.told.get(key) != "told":
            self.told[key] = outcome

    def _say(self, speaker, sentence):
        self.talk.append((speaker, sentence))

    def _reply(self, topic, outcome):
        if outcome in ("yes", "no") and (outcome == "yes" or topic in r.TRUE):
            return self.words[outcome][self.who.value]
        return self.words["replies"][f"{topic}_{outcome}"]

    def still(self):
        """How many topics are still to be asked before her secrets are opened."""
        return sum(max(0, ENOUGH - sum(who == role for who, _ in self.told)) for role in r.ROLES)

    def _draw(self):
        said = "".join(f"<p style='margin:.25em 0'><b>{escape(who)}:</b> {escape(sentence)}</p>" for who, sentence in self.talk[::-1])
        self.page.value = f'<div role="log" tabindex="0" aria-label="{escape(self.words["log"])}" style="{LOG}">{said}</div>'
        self.buttons["open"].disabled = self.still() > 0
        self.buttons["wait"].disabled = self.last is None
        self.table.value = self._as_table()

    def _as_table(self):
        words, cell = self.words, 'style="text-align:left;padding:.15em .9em .15em 0"'
        truth = [words["true"]] if self.opened else []
        head = "".join(f'<th scope="col" {cell}>{escape(name)}</th>' for name in [words["topic"], *(words[role] for role in r.ROLES), *truth])
        body = "".join(self._row(topic, cell) for topic in r.TOPICS)
        note = words["opened"] if self.opened else words["still"].format(count=self.still()) if self.still() else words["ready"]
        return f'<table style="margin-top:.6em"><thead><tr>{head}</tr></thead><tbody>{body}</tbody></table><p role="status">{escape(note)}</p>'

    def _row(self, topic, cell):
        found = [self.told.get((role, topic)) for role in r.ROLES]
        texts = [f"{SIGNS[outcome]} {self.words['outcomes'][outcome]}" if outcome else self.words["not_asked"] for outcome in found]
        if self.opened:
            texts.append(self.words["so" if topic in r.TRUE else "not_so"])
        return (f'<tr><th scope="row" {cell}>{escape(self.words["topics"][topic])}</th>'
                + "".join(f"<td {cell}>{escape(text)}</td>" for text in texts) + "</tr>")
