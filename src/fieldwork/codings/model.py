"""`Codings`: what one coder has coded, on disk at every step."""
import difflib
import re

from fieldwork.codings import files
from fieldwork.codings.anchors import anchored
from fieldwork.codings.errors import CodingError
from fieldwork.codings.history import PROJECT, entry
from fieldwork.codings.rows import clean, frame, new_id, now
from fieldwork.codings.store import Store
from fieldwork.wording import say

LONGEST_MEMO = 20_000  # characters


class Codings:
    """The codings of one coder, kept in `<folder>/<coder>.csv` (default folder: my-work/codings).

    coder: letters, digits, - and _. documents: {name: text} of transcripts to hold the codings against.
    codebook: DataFrame with the column `code`; with it, unknown codes are refused.
    Every action is on disk when it returns, or it raises CodingError, one sentence, and nothing has changed.
    `notes` holds sentences about what was found on the way (a file changed elsewhere, a transcript that changed).
    """

    def __init__(self, coder="me", documents=None, codebook=None, folder=None):
        if not re.fullmatch(r"[\w-]{1,40}", str(coder)):
            raise CodingError(say("desk", "file", "coder", coder=coder))
        self.coder, self.watchers = str(coder), []
        self.codes = None if codebook is None else [str(code) for code in codebook["code"]]
        self.store = Store(self.coder, folder)
        self.store.refresh()
        for name, text in (documents or {}).items():
            self.know(name, text)

    # --- reading

    @property
    def file(self):
        """Path of the CSV file."""
        return self.store.file

    @property
    def notes(self):
        """Sentences for the person, oldest first. Clear the list after showing it."""
        return self.store.notes

    @property
    def memo(self):
        """The memo on the whole project."""
        return self.store.memo

    def know(self, doc, text):
        """Hold the codings of a document against its text: words that moved are followed, lost ones set aside."""
        self.store.know(doc, text)
        self._tell()

    def refresh(self):
        """Take over what has changed on disk (another desk, another program)."""
        if self.store.refresh():
            self._tell()

    def rows(self, doc=None):
        """The codings as {id: dict}, of one document or of all."""
        return {key: row for key, row in self.store.rows.items() if doc is None or row["doc"] == doc}

    def table(self, doc=None):
        """The codings as a DataFrame: doc, coder, start, end, code, text, memo, id, created; sorted by place."""
        return frame(self.rows(doc).values())

    @property
    def aside(self):
        """Codings whose words are no longer in their transcript, as a DataFrame like `table()`."""
        return frame(self.store.aside.values())

    def log(self):
        """The audit trail as a DataFrame: time, action, id, before, after (dicts, texts or None)."""
        import pandas as pd
        return pd.DataFrame(self.store.history.entries, columns=["time", "action", "id", "before", "after"])

    # --- doing

    def add(self, doc, start, end, code, memo=""):
        """Code `document[start:end]`, in code points; returns the id. The same code in the same place is not coded twice."""
        text = self._text(doc)
        if not 0 <= start < end <= len(text):
            raise CodingError(say("desk", "file", "outside_text", doc=doc, length=len(text)))
        with self._turn():
            same = next((row for row in self.rows(doc).values() if (row["start"], row["end"], row["code"]) == (start, end, code)), None)
            if same:
                return same["id"]
            row = {"doc": doc, "coder": self.coder, "start": int(start), "end": int(end), "code": self._code(code),
                   "text": text[start:end], "memo": _memo(memo), "id": new_id(), "created": now()}
            self.store.write([entry("add", row["id"], None, row)])
        self._tell()
        return row["id"]

    def put(self, key, doc, start, end, code, memo):
        """A coding under an id that is given: new, or with another place, code and memo. For decisions, which have one each."""
        text = self._text(doc)
        with self._turn():
            old = self.store.rows.get(key)
            row = {"doc": doc, "coder": self.coder, "start": int(start), "end": int(end), "code": self._code(code), "text": text[start:end],
                   "memo": _memo(memo), "id": key, "created": now()}
            self.store.write([entry("recode" if old else "add", key, old, row)])
        self._tell()

    def remove(self, key):
        """Take a coding away; `undo` brings it back."""
        self._change("remove", key, lambda row: None)

    def recode(self, key, code):
        """Give a coding another code; place, memo and id stay."""
        self._change("recode", key, lambda row: {**row, "code": self._code(code)})

    def set_memo(self, key, memo):
        """Write the memo on a coding."""
        self._change("memo", key, lambda row: {**row, "memo": _memo(memo)})

    def set_project_memo(self, memo):
        """Write the memo on the whole project."""
        with self._turn():
            if _memo(memo) != self.memo:
                self.store.write([entry("project", PROJECT, self.memo, _memo(memo))])
        self._tell()

    def undo(self, doc=None):
        """Take back the last action (with `doc`: the last one there). Returns its entry of the log, or None."""
        return self._step(doc, back=True)

    def redo(self, doc=None):
        """Do again what was undone last. Returns its entry of the log, or None."""
        return self._step(doc, back=False)

    # --- how

    def _turn(self):
        """Hold the lock, with everything that others have written in the meantime already read."""
        return _Turn(self.store)

    def _change(self, action, key, changed):
        with self._turn():
            row = self.store.rows.get(key)
            if row is None:
                raise CodingError(say("desk", "file", "no_such_id", id=key, file=self.file.name))
            after = changed(row)
            if after != row:
                self.store.write([entry(action, key, row, after)])
        self._tell()

    def _step(self, doc, back):
        with self._turn():
            one = self.store.history.last(doc, undone=not back)
            if one is None:
                return None
            source, target = (one["after"], one["before"]) if back else (one["before"], one["after"])
            now_there = self.memo if one["id"] == PROJECT else self.store.rows.get(one["id"])
            result = self._fitting(_turned(now_there, source, target))
            self.store.write([entry("undo" if back else "redo", one["id"], now_there, result)])
            self.store.settle()
        self._tell()
        return one

    def _fitting(self, row):
        """A coding that comes back, where its words stand now."""
        text = self.store.texts.get(row["doc"]) if isinstance(row, dict) else None
        return row if text is None else anchored(row, text) or row

    def _text(self, doc):
        if doc not in self.store.texts:
            raise CodingError(say("desk", "file", "unknown_document", doc=doc))
        return self.store.texts[doc]

    def _code(self, code):
        """The code, if the codebook has it. Raises CodingError with the nearest names."""
        code = str(code)
        if self.codes is None or code in self.codes:
            return code
        folded = {known.casefold(): known for known in self.codes}
        near = [folded[name] for name in difflib.get_close_matches(code.casefold(), folded, n=3, cutoff=0.5)]
        raise CodingError(say("desk", "file", "unknown_code_near" if near else "unknown_code", code=code, near=", ".join(near or self.codes)))

    def _tell(self):
        for watcher in list(self.watchers):
            watcher()


class _Turn:
    """The lock of a store, as a context."""

    def __init__(self, store):
        self.store, self.lock = store, files.alone(store.file)

    def __enter__(self):
        self.lock.__enter__()
        try:
            self.store.load()
        except BaseException:
            self.lock.__exit__(None, None, None)
            raise

    def __exit__(self, *problem):
        return self.lock.__exit__(*problem)


def _memo(memo):
    """A memo as it is kept. Raises CodingError when it is too long."""
    memo = clean(memo)
    if len(memo) > LONGEST_MEMO:
        raise CodingError(say("desk", "file", "long_memo", n=len(memo), most=LONGEST_MEMO))
    return memo


def _turned(now_there, source, target):
    """What undoing (or redoing) makes of a coding: only what the action had changed is changed back."""
    if not (isinstance(now_there, dict) and isinstance(source, dict) and isinstance(target, dict)):
        return target
    return now_there | {key: value for key, value in target.items() if source.get(key) != value}
