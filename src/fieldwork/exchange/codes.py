"""Codebooks as REFI-QDA has them: nested codes, the rule of each in its description."""
import re
from xml.etree.ElementTree import SubElement

import pandas as pd

from fieldwork.exchange.naming import fit, guid, kids, plain_guid, words
from fieldwork.exchange.project import CODEBOOK, RULE
from fieldwork.wording import say

HEAD = re.compile(rf"^({'|'.join(RULE)}): ", re.M)


def description(row):
    """The rule of a code as one text that people can read and `rule` takes apart again: 'label: …', 'definition: …', …

    A line of a rule that itself looks like a heading gets a backslash in front.
    """
    lines = [f"{part}: " + re.sub(rf"^(\\*(?:{'|'.join(RULE)}): )", r"\\\1", row[part], flags=re.M) for part in RULE if row[part] or part == "label"]
    return "\n".join(lines)


def rule(text):
    """{label, definition, include, exclude, example, near_miss} of a description; that of another program is a definition."""
    parts = dict.fromkeys(RULE, "")
    if not text.startswith("label: "):
        return parts | {"definition": text}
    pieces = HEAD.split(text)[1:]
    found = zip(pieces[::2], pieces[1::2])
    last = len(pieces) - 1
    for n, (part, words_) in enumerate(found):
        tidy = words_ if 2 * n + 1 == last else words_.removesuffix("\n")
        parts[part] = re.sub(rf"^\\(\\*(?:{'|'.join(RULE)}): )", r"\1", tidy, flags=re.M)
    return parts


def add_codes(above, book, used=()):
    """Hang the codes of a codebook below the element `Codes`. A category that nobody coded with (`used`) is a folder."""
    inner = set(book["parent"])
    places = {"": above}
    waiting = book.to_dict("records")
    while waiting:
        ready = [row for row in waiting if row["parent"] in places]
        for row in ready:
            folder = row["code"] in inner and row["code"] not in used
            element = SubElement(places[row["parent"]], "Code", guid=guid("code", row["code"]), name=fit(row["code"]), isCodable="false" if folder else "true")
            SubElement(element, "Description").text = fit(description(row))
            places[row["code"]] = element
        waiting = [row for row in waiting if row["parent"] not in places or row["code"] not in places]


def read_codes(codes, skipped, notes=None, ignore=()):
    """(codebook DataFrame, {GUID: code}) of a `Codes` element; names that occur twice are told apart, and it is said.

    notes: {GUID: text} to add to a definition. ignore: GUIDs of codes that stand for cases.
    """
    rows, names = [], {}

    def visit(element, parent, above):
        for code in kids(element, "Code"):
            key, name = plain_guid(code.get("guid")), (code.get("name") or "").strip()
            if key in ignore:
                continue
            name = _single(name, parent, {row["code"] for row in rows}, skipped)
            names[key] = name
            parts = rule(words(code, "Description"))
            parts["definition"] = "\n\n".join(filter(None, [parts["definition"], *linked(code, notes)]))
            rows.append({"code": name, "parent": parent, **parts})
            if above == 2:
                skipped.append(say("exchange", "skipped", "deep_code", code=name))
            visit(code, name, above + 1)

    visit(codes, "", 0)
    return pd.DataFrame(rows, columns=CODEBOOK, dtype="str"), names


def linked(element, notes):
    """The texts of the notes that an element refers to."""
    return [notes[key] for ref in kids(element, "NoteRef") if (key := plain_guid(ref.get("targetGUID"))) in (notes or {})]


def _single(name, parent, taken, skipped):
    """A name that no other code has: 'Trust', then 'Family / Trust', then 'Family / Trust (2)'."""
    wanted, n = name or "?", 2
    if wanted in taken and parent:
        wanted = f"{parent} / {wanted}"
    free = wanted
    while free in taken:
        free, n = f"{wanted} ({n})", n + 1
    if free != name:
        skipped.append(say("exchange", "skipped", "renamed_code", was=name, code=free))
    return free
