"""`desk.report("V31-en")`: the coded transcript on paper. Marked text and a table, no scripts, for feedback pages and PDF."""
import html

from fieldwork.codings.rows import order
from fieldwork.desk.codebook import prepared
from fieldwork.wording import say

INK = ("#174a8c", "#b8801c", "#149a70", "#a070d8", "#57470f", "#8a1548", "#d0603c", "#0a86ad")  # the light hues of shared.css
BORDER = ("solid", "dashed", "dotted", "dashed", "dashed", "double")  # what the lines of the desk become in a page without its style


class Report:
    """A coded transcript that a notebook, an exported page and a terminal can show."""

    def __init__(self, doc, text, rows, codebook, language, coder):
        self.doc, self.text, self.language, self.coder = doc, text, language, coder
        self.rows = sorted(rows, key=order)
        self.codes = {code["code"]: code for code in prepared(codebook, language)}

    def __repr__(self):
        head = self._say("title", doc=self.doc, coder=self.coder, n=len(self.rows))
        return "\n".join([head, *(f"{n}. {self._label(row)}: {row['text']}".replace("\n", " ") for n, row in enumerate(self.rows, 1))])

    def _repr_html_(self):
        title = html.escape(self._say("title", doc=self.doc, coder=self.coder, n=len(self.rows)))
        language = self.doc.rpartition("-")[2] if self.doc.endswith(("-en", "-id")) else self.language
        return (f'<div class="desk-report" lang="{self.language}"><p><b>{title}</b></p>'
                f'<div lang="{language}" style="max-width:46em;line-height:1.9">{self._marked()}</div>{self._table()}</div>')

    def _marked(self):
        """The transcript, a paragraph a turn; a number in brackets opens and closes each coded passage."""
        paragraphs, at = [], 0
        for turn in self.text.split("\n"):
            paragraphs.append(f'<p style="margin:0 0 8px 0">{self._turn(at, at + len(turn))}</p>')
            at += len(turn) + 1
        return "".join(paragraphs)

    def _turn(self, start, end):
        inside = [(n, row) for n, row in enumerate(self.rows, 1) if row["start"] < end and row["end"] > start]
        edges = sorted({start, end, *(max(start, min(end, row[side])) for _, row in inside for side in ("start", "end"))})
        pieces = [self._piece(a, b, inside, start, end) for a, b in zip(edges, edges[1:])]
        return "".join(pieces) or "&nbsp;"

    def _piece(self, a, b, inside, start, end):
        """One run of text that is under the same codes all along."""
        here = [(n, row) for n, row in inside if row["start"] <= a and row["end"] >= b]
        words = html.escape(self.text[a:b])
        if not here:
            return words
        opened = "".join(f"<sup style=\"line-height:1\"><b>[{n}&nbsp;{html.escape(row['code'])}</b></sup>&nbsp;" for n, row in here if max(start, row["start"]) == a)
        closed = "".join(f"<sup style=\"line-height:1\"><b>{n}]</b></sup>" for n, row in reversed(here) if min(end, row["end"]) == b)
        return f'{opened}<mark style="{self._style(here)}">{words}</mark>{closed}'

    def _style(self, here):
        code = self.codes.get(here[0][1]["code"], {"hue": 0, "line": 0})
        hue = INK[code["hue"] - 1] if code["hue"] else "#6b7280"
        return f"background-color:{'#e9e9e9' if len(here) > 1 else '#f4f4f4'};color:#111;border-bottom:3px {BORDER[code['line']]} {hue}"

    def _table(self):
        heads = "".join(f'<th scope="col" style="text-align:left">{html.escape(self._say(head))}</th>' for head in ("number", "code", "passage", "memo"))
        cell = '<td style="text-align:left;vertical-align:top;white-space:normal">'
        lines = "".join(
            f"<tr>{cell}{n}</td>{cell}<b>{html.escape(row['code'])}</b> {html.escape(self._label(row))}</td>"
            f"{cell}{_lines(row['text'])}</td>{cell}{_lines(row['memo'])}</td></tr>" for n, row in enumerate(self.rows, 1))
        return f"<table><thead><tr>{heads}</tr></thead><tbody>{lines}</tbody></table>" if self.rows else f"<p>{html.escape(self._say('none'))}</p>"

    def _label(self, row):
        return self.codes[row["code"]]["label"] if row["code"] in self.codes else row["code"]

    def _say(self, key, **params):
        return say("desk", "report", key, language=self.language, **params)


def _lines(text):
    return html.escape(text).replace("\n", "<br>")
