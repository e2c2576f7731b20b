"""Transcripts with their coded passages marked, and the lists that belong to them."""
import html

import pandas as pd

from fieldwork.matrices.common import NOTHING, find, need, refuse

ORDER = ["doc", "start", "end", "code", "coder"]
RULE = ("definition", "include", "exclude")
INDENT = ' style="padding-left:1.6em"'


class Anchors:
    """The codings of a report in order, each with an address on the page.

    documents: {name: text}. codings: DataFrame doc, coder, start, end, code, text, memo; or None. Refuses spans outside a text.
    """

    def __init__(self, documents, codings):
        if codings is None:
            self.rows = []
        else:
            need(codings, *ORDER, "text")
            self.rows = codings[codings["code"] != NOTHING].sort_values(ORDER, kind="stable").to_dict("records")
        for row in self.rows:
            if documents and row["doc"] in documents and not 0 <= row["start"] < row["end"] <= len(documents[row["doc"]]):
                refuse("outside", doc=row["doc"], start=row["start"], end=row["end"])
        self.documents = documents
        self.places = {}
        for n, row in enumerate(self.rows):
            self.places.setdefault(_key(row), f"c{n}")

    def link(self, row):
        """The address of a coding on the page; None when its transcript is not there."""
        place = self.places.get(_key(row))
        return f"#{place}" if place and row["doc"] in self.documents else None

    def of(self, doc):
        """[(address, row), …] of a document, in order."""
        return [(f"c{n}", row) for n, row in enumerate(self.rows) if row["doc"] == doc]


def _key(row):
    return tuple(row[column] for column in ORDER)


def transcripts(documents, anchors, language):
    """All documents, one under the other, a paragraph a turn; coded passages underlined, behind each its code and coder."""
    legend = find(language, "matrices", "report", "legend")
    return f"<p>{html.escape(legend)}</p>" + "".join(
        f'<article><h3>{html.escape(doc)}</h3>{marked(text, anchors.of(doc))}</article>' for doc, text in documents.items())


def marked(text, codings):
    """A text as paragraphs, its passages marked. codings: [(address, row with start, end, code, coder), …] in order."""
    cuts = sorted({0, len(text), *(row[end] for _, row in codings for end in ("start", "end")), *(n + 1 for n, sign in enumerate(text) if sign == "\n")})
    starts, ends = {}, {}
    for address, row in codings:
        starts.setdefault(row["start"], []).append(address)
        ends.setdefault(row["end"], []).append(f"{row['code']} ({row['coder']})")
    depth, pieces = 0, []
    for start, end in zip(cuts, cuts[1:]):
        opened = starts.get(start, [])
        depth += len(opened)
        pieces.append("".join(f'<span id="{address}"></span>' for address in opened) + _piece(text[start:end], depth) + _labels(ends.get(end, [])))
        depth -= len(ends.get(end, []))
    return "".join(f'<p class="turn">{turn}</p>' for turn in "".join(pieces).split("\n"))


def _piece(text, depth):
    """A stretch under the same codings; the line break at its end stays outside the mark."""
    words = html.escape(text.rstrip("\n"))
    inside = f'<span class="s{" s2" if depth > 1 else ""}">{words}</span>' if depth and words else words
    return inside + "\n" * text.endswith("\n")


def _labels(labels):
    return f"<wbr><sup> {html.escape(', '.join(labels))} </sup>" if labels else ""


def codebook_table(codebook, language):
    """The rules of a codebook as a table, sub-codes indented."""
    words = find(language, "matrices", "report")
    need(codebook, "code")
    book = pd.DataFrame({column: codebook[name] if name in codebook else "" for column in ("code", "parent", "label", *RULE)
                         for name in [column if column in codebook else f"{column}_{language}"]})
    book = book.astype(object).where(book.notna(), "")
    heads = "".join(f'<th scope="col">{html.escape(words[name])}</th>' for name in ("code", "label", *RULE))
    rows = "".join(f'<tr><th scope="row"{INDENT * bool(row["parent"])}>{html.escape(str(row["code"]))}</th>'
                   + "".join(f"<td>{html.escape(str(row[name]))}</td>" for name in ("label", *RULE)) + "</tr>" for row in book.to_dict("records"))
    return f'<div class="wide"><table><thead><tr>{heads}</tr></thead><tbody>{rows}</tbody></table></div>'


def codings_table(anchors, language):
    """All codings with their memos, each linked to its passage."""
    words = find(language, "matrices", "report")
    heads = "".join(f'<th scope="col">{html.escape(words[name])}</th>' for name in ("doc", "place", "code", "coder", "text", "memo"))
    rows = "".join(_row(row, anchors.link(row), words) for row in anchors.rows)
    return f'<div class="wide"><table><thead><tr>{heads}</tr></thead><tbody>{rows}</tbody></table></div>'


def _row(row, address, words):
    place = f"{row['start']}–{row['end']}"
    linked = f'<a href="{address}" title="{html.escape(words["back"], quote=True)}">{place}</a>' if address else place
    memo = row.get("memo")
    cells = [row["doc"], None, row["code"], row["coder"], row["text"], "" if memo is None or pd.isna(memo) else memo]
    return "<tr>" + "".join(f"<td>{linked if value is None else html.escape(str(value))}</td>" for value in cells) + "</tr>"
