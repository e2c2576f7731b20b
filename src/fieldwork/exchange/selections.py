"""Codings between a table and REFI-QDA: one selection a coding on the way out, any mixture on the way in."""
from xml.etree.ElementTree import SubElement

import pandas as pd

from fieldwork.exchange.codes import linked
from fieldwork.exchange.naming import fit, guid, kids, plain_guid, words
from fieldwork.exchange.project import CODING
from fieldwork.exchange.texts import position
from fieldwork.wording import say

ORDER = ["doc", "start", "end", "code", "coder"]


def add_selections(source, codings):
    """Hang the codings of one document below its source: each a selection of its own, with coder, time and memo."""
    seen = {}
    for row in codings.sort_values([*ORDER[1:], "id"]).to_dict("records"):
        parts = [row[c] for c in ("doc", "coder", "id", "start", "end", "code")]
        seen[tuple(parts)] = n = seen.get(tuple(parts), 0) + 1
        parts += [n] if n > 1 else []
        who = {"creatingUser": guid("coder", row["coder"])} | ({"creationDateTime": row["created"]} if row["created"] else {})
        selection = SubElement(source, "PlainTextSelection", guid=guid("selection", *parts), name=fit(row["id"]),
                               startPosition=str(row["start"]), endPosition=str(row["end"]), **who)
        if row["memo"]:
            SubElement(selection, "Description").text = fit(row["memo"])
        coding = SubElement(selection, "Coding", guid=guid("coding", *parts), **who)
        SubElement(coding, "CodeRef", targetGUID=guid("code", row["code"]))


class Reader:
    """Collects the codings of a project: `rows` for the table, `cases` for codes that stand for a case, and what is left out.

    codes: {GUID: code}. coders: {GUID: name}. notes: {GUID: text}. cases: GUIDs of cases. default: GUID of the coder
    of what has none. own: whether the names of selections are ids that we wrote.
    """

    def __init__(self, codes, coders, notes, cases, default, own, skipped):
        self.codes, self.coders, self.notes, self.own, self.skipped = codes, coders, notes, own, skipped
        self.default, self.rows, self.taken = default, [], set()
        self.cases = {key: [] for key in cases}

    def source(self, doc, source, ruler):
        """Read the selections of one source, and the codings of the source as a whole."""
        for selection in kids(source, "PlainTextSelection"):
            self._selection(doc, selection, ruler)
        for coding in kids(source, "Coding"):
            if ruler.text and self._coding(doc, None, coding, (0, len(ruler.text)), ruler):
                self.skipped.append(say("exchange", "skipped", "whole", doc=doc, code=self.rows[-1]["code"]))

    def table(self):
        """The codings with the columns CODING, sorted."""
        table = pd.DataFrame(self.rows, columns=CODING).astype({"start": int, "end": int})
        return table.sort_values(ORDER, kind="stable").reset_index(drop=True)

    def _selection(self, doc, selection, ruler):
        ends = position(selection, "startPosition"), position(selection, "endPosition")
        place = None if None in ends else ruler.place(*ends)
        codings = kids(selection, "Coding")
        where = {"doc": doc, "start": selection.get("startPosition"), "end": selection.get("endPosition")}
        if place is None:
            self.skipped.append(say("exchange", "skipped", "outside", **where))
        elif not codings:
            memo = self._memo(selection)
            self.skipped.append(say("exchange", "skipped", "uncoded_memo" if memo else "uncoded", memo=" ".join(memo.split()), **where))
        for coding in codings if place else ():
            self._coding(doc, selection, coding, place, ruler)

    def _coding(self, doc, selection, coding, place, ruler):
        """Add one row; False when the coding has no code that we know, or links a case to the document."""
        refs = kids(coding, "CodeRef")
        key = plain_guid(refs[0].get("targetGUID")) if refs else ""
        if key in self.cases:
            self.cases[key] += [doc] * (doc not in self.cases[key])
            return False
        if key not in self.codes:
            self.skipped.append(say("exchange", "skipped", "unknown_code", doc=doc, start=place[0], end=place[1]))
            return False
        both = [coding] if selection is None else [coding, selection]
        said = {name: next(filter(None, (one.get(name) for one in both)), "") for name in ("creatingUser", "creationDateTime")}
        self.rows.append({"doc": doc, "coder": self._coder(said["creatingUser"]), "start": place[0], "end": place[1], "code": self.codes[key],
                          "text": ruler.text[slice(*place)], "memo": self._memo(*reversed(both)), "id": self._id(selection, coding), "created": said["creationDateTime"]})
        return True

    def _coder(self, key):
        key = plain_guid(key) or self.default
        return self.coders.get(key) or key or "unknown"

    def _memo(self, *elements):
        """The description and the linked notes of a selection and of its coding, each once."""
        texts = [text for one in elements for text in (words(one, "Description"), *linked(one, self.notes))]
        return "\n\n".join(dict.fromkeys(filter(None, texts)))

    def _id(self, selection, coding):
        """Our own id, or the first digits of the coding's GUID; made different from all others."""
        key = plain_guid(coding.get("guid")).replace("-", "") or "c"
        wanted = (selection.get("name") if self.own and selection is not None else "") or key[:8]
        free, n = wanted, 2
        while not self.own and free in self.taken:
            free, n = f"{wanted}-{n}", n + 1
        self.taken.add(free)
        return free
