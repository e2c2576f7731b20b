"""The files of one coder: read, compared with the log, held against the transcripts, written.

<coder>.csv (the codings), <coder>.log.csv (every action), <coder>.memo.txt (the memo on the project),
<coder>.aside.csv (codings whose words are no longer in their transcript), <coder>.documents.csv (the SHA-256
of each transcript that was coded). Each is made when there is something to put into it.
"""
import csv
import io
import time
from pathlib import Path

from fieldwork.codings import files
from fieldwork.codings.anchors import anchored, stands
from fieldwork.codings.errors import CodingError
from fieldwork.codings.history import PROJECT, History, entry, line
from fieldwork.codings.rows import Parsed, dump, parse
from fieldwork.wording import say
from fieldwork.work import folder as work_folder


def home():
    """The folder my-work/codings of the course; it need not exist yet."""
    try:
        return work_folder() / "codings"
    except OSError:  # a read-only folder: reading goes on, writing will say why not
        return Path.cwd() / "my-work" / "codings"


class Store:
    """What one coder has made, in memory and on disk.

    rows, aside: {id: coding}. memo: the text on the project. history: the log. notes: sentences for the person
    (what was moved, rebuilt, changed elsewhere); whoever shows them empties the list.
    """

    def __init__(self, coder, folder=None):
        self.folder = Path(folder) if folder is not None else home()
        self.file, self.log, self.kept_aside, self.memo_file, self.documents_file = (
            self.folder / f"{coder}{ending}" for ending in (".csv", ".log.csv", ".aside.csv", ".memo.txt", ".documents.csv"))
        self.rows, self.aside, self.memo, self.history, self.notes = {}, {}, "", History(), []
        self.texts, self.digests, self._unsettled = {}, {}, False
        self._seen = (0, None, files.digest(b""))  # as if there were no files: the first refresh reads what there is

    def refresh(self):
        """Read again if the files have changed since; True if they had. Mends what has to be mended."""
        if self._mark(files.read(self.file)) == self._seen:
            return False
        said = len(self.notes)
        try:
            with files.alone(self.file):
                self.load()
        except CodingError:  # nothing can be written here
            del self.notes[said:]
            self._mend(self._read(files.read(self.file)), write=False)
        return True

    def load(self):
        """Read again if the files have changed. The caller holds the lock."""
        data = files.read(self.file)
        if self._unsettled or self._mark(data) != self._seen:
            self._mend(self._read(data))

    def know(self, doc, text):
        """Hold the codings of a document against its text from now on: moved words are followed, lost ones set aside."""
        self.texts[doc] = text
        self.refresh()
        found = self._placed(doc)
        if found:
            try:
                with files.alone(self.file):
                    self.load()
                    self._mend([])
            except CodingError:
                self._mend([], write=False)
        elif self.digests.get(doc, files.digest(text)) != files.digest(text) and self.folder.exists():
            self._write_digests()

    def write(self, entries):
        """Apply entries, add them to the log, write the file. All or nothing; the caller holds the lock. Raises CodingError."""
        rows = applied(self.rows, entries)
        data, length = dump(rows.values()), files.size(self.log)
        lines = b"".join(line(one, head=not length and not i) for i, one in enumerate(entries))
        self._write_digests({one["after"]["doc"] for one in entries if isinstance(one["after"], dict)})
        files.append(self.log, lines)
        try:
            if any(one["id"] == PROJECT for one in entries):
                files.write_whole(self.memo_file, (entries[-1]["after"] or "").encode("utf-8"))
            if rows != self.rows or self.file.exists():
                files.write_whole(self.file, data)
        except CodingError:
            files.cut(self.log, length)
            raise
        self._take(entries)
        self._seen = self._mark(files.read(self.file))

    def _take(self, entries):
        self.rows = applied(self.rows, entries)
        for one in entries:
            self.history.take(one)
        self.memo = self.history.memo

    def _mark(self, data):
        """What tells one state of the files from another."""
        return (files.size(self.log), data and files.digest(data), files.digest(files.read(self.memo_file) or b""))

    def settle(self):
        """Bring what an action has just written to its words, or set it aside. The caller holds the lock."""
        if any(self._placed(doc) for doc in self.texts):
            self._mend([])

    # --- reading

    def _read(self, data):
        """Read all files; the entries that lead from the log to what the file holds."""
        self.history = History(files.read(self.log))
        self.rows = dict(self.history.rows)
        self.aside = {key: row for key, row in self._lying_aside().items() if key not in self.rows}
        self._seen, self.digests = self._mark(data), _digests(files.read(self.documents_file))
        on_file = self._on_file(data)
        changes = [entry("outside", key, self.rows.get(key), on_file.get(key)) for key in sorted({*self.rows, *on_file})
                   if self.rows.get(key) != on_file.get(key)]
        if changes and self.history.entries:
            self.notes.append(say("desk", "file", "edited", file=self.file.name, n=len(changes)))
        memo = (files.read(self.memo_file) or b"").decode("utf-8-sig", "replace").replace("\r\n", "\n")
        self.memo = self.history.memo
        return changes + ([entry("outside", PROJECT, self.memo, memo)] if memo != self.memo and self.memo_file.exists() else [])

    def _on_file(self, data):
        """The codings that the file holds; where it is gone, damaged or half a step behind: those of the log."""
        known = dict(self.history.rows)
        if data is None:
            if known:
                self.notes.append(say("desk", "file", "gone", file=self.file.name, log=self.log.name, n=len(known)))
            return known
        parsed = parse(data)
        rows = {row["id"]: row for row in parsed.rows}
        if parsed.faults or parsed.extra:
            kept = self._keep(data, self.file)
            place = {"file": self.file.name, "kept": kept, "n": len(known) or len(rows)}
            self.notes.append(say("desk", "file", "damaged", line=parsed.faults[0], **place) if parsed.faults
                              else say("desk", "file", "extra", columns=", ".join(parsed.extra), **place))
        if parsed.faults:
            seen = {one["id"] for one in self.history.entries}
            return known | {key: row for key, row in rows.items() if key not in seen}
        return known if rows != known and rows == self.history.before_last() else rows

    def _lying_aside(self):
        """The codings that are set aside; those of the log, too, where the file cannot be read."""
        data = files.read(self.kept_aside)
        parsed = parse(data) if data is not None else Parsed([], [], [])
        rows = {row["id"]: row for row in parsed.rows}
        if parsed.faults:
            rows = {**self.history.aside, **rows}
            kept = self._keep(data, self.kept_aside)
            self.notes.append(say("desk", "file", "damaged", file=self.kept_aside.name, line=parsed.faults[0], kept=kept, n=len(rows)))
        return rows

    def _keep(self, data, file):
        """A copy of a file that we are about to write anew, under a name of its own."""
        kept = file.with_name(f"{file.stem}.kept-{time.strftime('%Y%m%d-%H%M%S')}-{files.digest(data)[:4]}.csv")
        try:
            files.write_whole(kept, data)
        except CodingError:
            return "–"
        return kept.name

    # --- mending

    def _mend(self, entries, write=True):
        """Bring memory to what the file (`entries`) and the transcripts ask for, and with `write` the files too."""
        self._take(entries)
        placed = [one for doc in self.texts for one in self._placed(doc)]
        self._take(placed)
        self._say_placed(placed)
        before = dict(self.aside)
        for one in placed:
            if one["action"] == "aside":
                self.aside[one["id"]] = one["before"]
            elif one["action"] == "back":
                self.aside.pop(one["id"], None)
        self._unsettled = True
        if write:
            self._settle(entries + placed, before)
            self._unsettled = False

    def _settle(self, entries, before):
        """Log what was found, and write each file that is not what it should be. `before`: what lay aside until now."""
        self._write_aside(before | self.aside)  # what comes back stays here until it is there: a crash loses it in neither
        if entries:
            empty = not files.size(self.log)
            files.append(self.log, b"".join(line(one, head=empty and not i) for i, one in enumerate(entries)))
        data = dump(self.rows.values())
        if (self.rows or self.file.exists()) and files.read(self.file) != data:
            files.write_whole(self.file, data)
        self._write_aside(self.aside)
        self._write_digests()
        self._seen = self._mark(files.read(self.file))

    def _write_aside(self, rows):
        data = dump(rows.values())
        if (rows or self.kept_aside.exists()) and files.read(self.kept_aside) != data:
            files.write_whole(self.kept_aside, data)

    def _placed(self, doc):
        """The entries that bring the codings of a document to their words."""
        text, found = self.texts[doc], []
        for row in [row for row in self.rows.values() if row["doc"] == doc and not stands(row, text)]:
            moved = anchored(row, text)
            found.append(entry("move" if moved else "aside", row["id"], row, moved))
        back = [(row, anchored(row, text)) for row in self.aside.values() if row["doc"] == doc and row["id"] not in self.rows]
        return found + [entry("back", row["id"], None, moved) for row, moved in back if moved]

    def _say_placed(self, placed):
        for doc in sorted({(one["before"] or one["after"])["doc"] for one in placed}):
            for action in ("move", "aside", "back"):
                n = sum(one["action"] == action and (one["before"] or one["after"])["doc"] == doc for one in placed)
                if n:
                    self.notes.append(say("desk", "file", action, doc=doc, n=n, file=self.kept_aside.name))

    # --- which transcripts

    def _write_digests(self, docs=()):
        """Record the SHA-256 of each transcript that has codings, as it is now."""
        coded = {row["doc"] for row in self.rows.values()} | set(docs)
        now = self.digests | {doc: files.digest(text) for doc, text in self.texts.items() if doc in coded}
        if now != self.digests:
            out = io.StringIO()
            csv.writer(out, lineterminator="\n").writerows([["doc", "sha256"], *sorted(now.items())])
            files.write_whole(self.documents_file, out.getvalue().encode("utf-8"))
            self.digests = now


def applied(rows, entries):
    """The codings after the entries."""
    rows = dict(rows)
    for one in entries:
        if one["id"] == PROJECT:
            continue
        if one["after"] is None:
            rows.pop(one["id"], None)
        else:
            rows[one["id"]] = one["after"]
    return rows


def _digests(data):
    lines = csv.reader(io.StringIO((data or b"").decode("utf-8-sig", "replace").replace("\0", "")))
    return {cells[0]: cells[1] for cells in lines if len(cells) == 2 and cells[0] != "doc"}
