"""The widget behind `desk`: a view of a `Codings`, to which every action of the person is handed at once."""
import datetime
import importlib.resources

import anywidget
import traitlets

from fieldwork.codings import CodingError
from fieldwork.desk.compare import NO_CODE, compared
from fieldwork.desk.paper import Report
from fieldwork.displays.parts import asset
from fieldwork.wording import find, say

SCRIPTS = ("desk_place.js", "desk_lanes.js", "desk_text.js", "desk_codes.js", "desk_card.js", "desk_list.js",
           "desk_compare.js", "desk_find.js", "desk_keys.js", "desk.js")
STYLES = ("desk.css", "desk_text.css", "desk_panels.css")


def _own(names):
    folder = importlib.resources.files("fieldwork.desk")
    return "\n".join(folder.joinpath(name).read_text(encoding="utf-8") for name in names)


class Desk(anywidget.AnyWidget):
    """A transcript beside its codebook. `codings` is the model, `table()` what is coded in this document."""

    _esm = asset("shared.js") + "\n" + _own(SCRIPTS)
    _css = asset("shared.css") + "\n" + _own(STYLES)
    doc = traitlets.Unicode().tag(sync=True)
    text = traitlets.Unicode().tag(sync=True)
    language = traitlets.Unicode("en").tag(sync=True)
    words = traitlets.Dict().tag(sync=True)
    codebook = traitlets.List().tag(sync=True)
    single_keys = traitlets.Bool(True).tag(sync=True)
    other = traitlets.Unicode(help="name of the coder to compare with; empty: nobody").tag(sync=True)
    theirs = traitlets.List().tag(sync=True)
    state = traitlets.Dict(help="what is coded, for a view that opens; kept up to date by get_state").tag(sync=True)

    def __init__(self, codings, decisions, table, theirs=(), **traits):
        super().__init__(words=find(traits["language"], "desk", "screen"), theirs=list(theirs), **traits)
        self.codings, self.decisions, self._table = codings, decisions, table
        self._sent, self._sent_decisions, self._busy = {}, {}, False
        self.state = self._whole()
        self._remember()
        for model in self._models():
            model.watchers.append(self._elsewhere)
        self.on_msg(self._asked)

    def table(self):
        """What is coded in this document, as a DataFrame."""
        return self.codings.table(self.doc)

    def close(self):
        """Stop listening to the file."""
        for model in self._models():
            model.watchers[:] = [watcher for watcher in model.watchers if watcher != self._elsewhere]
        super().close()

    def get_state(self, key=None, drop_defaults=False):
        """As ipywidgets, with the codings as they are now: a page that is loaded again asks for the state."""
        asked = super().get_state(key=key, drop_defaults=drop_defaults)
        if "state" in asked and hasattr(self, "codings"):
            asked["state"] = self._whole()
        return asked

    def __repr__(self):
        return self._say("brief", doc=self.doc, n=len(self.codings.rows(self.doc)), file=self.codings.file.name)

    def _repr_mimebundle_(self, **kwargs):
        """The widget, and for pages without widgets the report."""
        bundle = super()._repr_mimebundle_(**kwargs)
        data = bundle[0] if isinstance(bundle, tuple) else bundle
        if data is None:
            return bundle
        data["text/html"] = Report(self.doc, self.text, self.codings.rows(self.doc).values(), self._table, self.language, self.codings.coder)._repr_html_()
        data["text/plain"] = repr(self)
        return bundle

    # --- to the page

    def _models(self):
        return [self.codings] + ([self.decisions] if self.decisions is not None else [])

    def _whole(self):
        decisions = self.decisions.rows(self.doc) if self.decisions is not None else {}
        rows = self.codings.rows(self.doc)
        return {"rows": list(rows.values()), "decisions": list(decisions.values()), "items": self._items(rows), **self._steps()}

    def _items(self, rows):
        """The comparison, by ids (those of the other coder by their place in `theirs`)."""
        if not self.other:
            return []
        place = {id(row): n for n, row in enumerate(self.theirs)}
        return [{**item, "mine": item["mine"] and item["mine"]["id"], "theirs": place.get(id(item["theirs"]), -1)}
                for item in compared(list(rows.values()), self.theirs)]

    def _steps(self):
        return {"undo": self._next(undone=False) is not None, "redo": self._next(undone=True) is not None, "memo": self.codings.memo,
                "aside": int(sum(row["doc"] == self.doc for row in self.codings.store.aside.values())), "file": self.codings.file.name}

    def _next(self, undone):
        """The model, mine or the decisions', whose turn it is to undo (or redo): that of the later action."""
        steps = [(one["time"], model) for model in self._models() if (one := model.store.history.last(self.doc, undone))]
        return max(steps, key=lambda step: datetime.datetime.fromisoformat(step[0]))[1] if steps else None

    def _remember(self):
        self._sent = self.codings.rows(self.doc)
        self._sent_decisions = self.decisions.rows(self.doc) if self.decisions is not None else {}

    def _news(self):
        """What has changed since the page was told last."""
        before, before_decisions = self._sent, self._sent_decisions
        self._remember()
        news = {"rows": [row for key, row in self._sent.items() if before.get(key) != row], "gone": [key for key in before if key not in self._sent],
                "notes": [note for model in self._models() for note in model.notes], **self._steps()}
        if self.other and (news["rows"] or news["gone"] or before_decisions != self._sent_decisions):
            news |= {"items": self._items(self._sent), "decisions": list(self._sent_decisions.values())}
        for model in self._models():
            model.notes.clear()
        return news

    def _elsewhere(self):
        """Something changed that the page did not ask for: code_quote, another desk, another program."""
        if self._busy:
            return
        news = self._news()
        if news["rows"] or news["gone"] or news["notes"] or news.get("items") or news["memo"] != self.state["memo"]:
            self.send(news)

    # --- from the page

    def _asked(self, _, content, __):
        """Do what the page asks, and tell it what came of it."""
        self._busy, answer = True, {}
        try:
            answer = getattr(self, f"_do_{content['do']}")(content) or {}
        except CodingError as problem:
            answer = {"trouble": str(problem)}
        finally:
            self._busy = False
        self.send({**self._news(), "n": content.get("n"), **answer})

    def _do_look(self, _):
        for model in self._models():
            model.refresh()

    def _do_add(self, asked):
        self._compare_text(asked)
        before = self.codings.rows(self.doc)
        key = self.codings.add(self.doc, asked["start"], asked["end"], asked["code"])
        row = self.codings.rows()[key]
        said = "already" if key in before else "added"
        return {"active": key, "said": self._say(said, **self._told(row), n=len(self.codings.rows(self.doc)))}

    def _do_remove(self, asked):
        row = self.codings.rows().get(asked["id"])
        self.codings.remove(asked["id"])
        return {"said": self._say("removed", **self._told(row))}

    def _do_recode(self, asked):
        self.codings.recode(asked["id"], asked["code"])
        return {"active": asked["id"], "said": self._say("recoded", **self._told(self.codings.rows()[asked["id"]]))}

    def _do_memo(self, asked):
        self.codings.set_memo(asked["id"], asked["memo"])
        return {"memo_of": asked["id"], "said": self._say("memo_saved")}

    def _do_project(self, asked):
        self.codings.set_project_memo(asked["memo"])
        return {"said": self._say("memo_saved")}

    def _do_undo(self, _):
        return self._step(back=True)

    def _do_redo(self, _):
        return self._step(back=False)

    def _step(self, back):
        model = self._next(undone=not back)
        one = model and (model.undo(self.doc) if back else model.redo(self.doc))
        if not one:
            return {"said": self._say("nothing_to_undo" if back else "nothing_to_redo")}
        what = say("desk", "actions", one["action"], language=self.language)
        row = one["after"] or one["before"]
        told = self._told(row) if isinstance(row, dict) else {"label": "", "quote": ""}
        return {"active": one["id"], "said": self._say("undone" if back else "redone", what=what, **told).strip(" :")}

    def _do_decide(self, asked):
        self._compare_text(asked)
        if not asked["reason"].strip():
            raise CodingError(self._say("reason_first"))
        self.decisions.put(asked["key"], self.doc, asked["start"], asked["end"], asked["code"], asked["reason"])
        return {"said": self._say("decided", label=self._label(asked["code"]))}

    def _do_withdraw(self, asked):
        self.decisions.remove(asked["key"])
        return {"said": self._say("withdrawn")}

    def _compare_text(self, asked):
        """The page counts in its own units; what it quotes must be what stands here."""
        if self.text[asked["start"]:asked["end"]] != asked["text"]:
            raise CodingError(say("desk", "file", "other_text", language=self.language))

    def _told(self, row):
        quote = " ".join(row["text"].split())
        return {"label": self._label(row["code"]), "quote": quote if len(quote) <= 60 else quote[:57].rstrip() + "…"}

    def _label(self, code):
        if code == NO_CODE:
            return self._say("no_code")
        return next((one["label"] for one in self.codebook if one["code"] == code), code)

    def _say(self, key, **params):
        return say("desk", "screen", key, language=self.language, **params)
