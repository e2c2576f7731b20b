"""The framework matrix: a row a case, a column a code, and in each cell what the case says on it."""
import html

import pandas as pd

from fieldwork.matrices.common import NOTHING, find, language_of, need, refuse, short, titles, units_of

COLUMNS = ("doc", "start", "end", "code", "text")


def framework(codings, cases=None, codes=None, attributes=(), summaries=None, documents=None, quotations=2, longest=160, codebook=None, language=None):
    """Cases × codes with quotations or summaries, each with the place in the transcript where it stands.

    codings: DataFrame as the coding desk keeps it. cases: DataFrame `doc, …` that gives the rows and their order; otherwise
    the documents coded. codes: the columns, in order; otherwise all given. attributes: columns of `cases` shown beside the name.
    summaries: {(doc, code): your words}; a cell with one shows it instead of quotations, the places stay.
    documents: {name: text}; with them a quotation opens onto its whole turn. quotations, longest: how many a cell, how
    many characters each. codebook: gives columns their labels.

    Returns a `Framework`: `.table` is the DataFrame of texts, `.places(doc, code)` the codings behind a cell.
    Method: Ritchie and Spencer 1994, "framework" analysis.
    """
    need(codings, *COLUMNS)
    codings = codings[codings["code"] != NOTHING].sort_values(["doc", "start", "end"], kind="stable")
    docs = units_of(codings, "doc", cases)
    if cases is not None:
        need(cases, "doc", *attributes)
    codes = sorted(codings["code"].unique()) if codes is None else list(codes)
    strange = [key for key in summaries or {} if not (isinstance(key, tuple) and len(key) == 2 and key[0] in docs and key[1] in codes)]
    if strange:
        refuse("summary", cell=strange[0])
    return Framework(codings, docs, codes, cases, list(attributes), summaries or {}, documents or {}, (quotations, longest), codebook, language_of(language))


class Framework:
    """A framework matrix: `.table` (DataFrame of texts), `.places(doc, code)`; a notebook shows it as a table that can be read."""

    def __init__(self, codings, docs, codes, cases, attributes, summaries, documents, size, codebook, language):
        self.codings, self.docs, self.codes, self.attributes = codings, docs, codes, attributes
        self.summaries, self.documents, self.size, self.language = summaries, documents, size, language
        self.cases = cases.drop_duplicates("doc").set_index("doc") if cases is not None else pd.DataFrame(index=docs)
        self.titles = titles(codes, codebook, language)
        self.words = find(language, "matrices", "framework")

    @property
    def table(self):
        """DataFrame: index = documents; the attributes, then a column a code. A cell is '' or text, a line a quotation."""
        rows = {doc: [*self._about(doc), *(self._text(doc, code) for code in self.codes)] for doc in self.docs}
        return pd.DataFrame.from_dict(rows, orient="index", columns=[*self.attributes, *self.codes]).rename_axis("doc")

    def places(self, doc, code):
        """The codings behind a cell, in the order of the transcript."""
        return self.codings[(self.codings["doc"] == doc) & (self.codings["code"] == code)]

    def html(self, link=None):
        """The matrix as an HTML table. link: function of a coding (dict) that gives the address of its place, or None."""
        heads = "".join(f'<th scope="col">{html.escape(str(name))}</th>' for name in ["", *self.attributes, *map(self.titles.get, self.codes)])
        body = "".join(self._row(doc, link) for doc in self.docs)
        return (f'<div class="framework" style="overflow:auto"><table><caption>{html.escape(self.words["caption"])}</caption>'
                f"<thead><tr>{heads}</tr></thead><tbody>{body}</tbody></table></div>")

    def _repr_html_(self):
        return self.html()

    def __repr__(self):
        return repr(self.table)

    def _about(self, doc):
        return [self.cases[name].get(doc, "") for name in self.attributes]

    def _text(self, doc, code):
        rows = self.places(doc, code)
        if (doc, code) in self.summaries:
            return f"{self.summaries[doc, code]} [{doc}:{', '.join(map(_place, rows.to_dict('records')))}]".removesuffix(f" [{doc}:]")
        lines = [f"“{short(row['text'], self.size[1])}” [{doc}:{_place(row)}]" for row in rows.head(self.size[0]).to_dict("records")]
        return "\n".join(lines + self._more(len(rows) - len(lines)))

    def _more(self, n):
        return [self.words["more"].format(n=n)] if n > 0 else []

    def _row(self, doc, link):
        texts = ["" if pd.isna(value) else str(value) for value in self._about(doc)]
        about = "".join(f'<td style="white-space:nowrap;vertical-align:top">{html.escape(text)}</td>' for text in texts)
        cells = "".join(f'<td style="{CELL}">{self._cell(doc, code, link)}</td>' for code in self.codes)
        return f'<tr><th scope="row" style="white-space:nowrap;vertical-align:top">{html.escape(str(doc))}</th>{about}{cells}</tr>'

    def _cell(self, doc, code, link):
        rows = self.places(doc, code).to_dict("records")
        if not rows and (doc, code) not in self.summaries:
            return f'<span style="color:#595959">{html.escape(self.words["nothing"])}</span>'
        if (doc, code) in self.summaries:
            places = ", ".join(_linked(_place(row), row, link) for row in rows)
            return f'<p style="margin:0">{html.escape(str(self.summaries[doc, code]))}</p>{f"<small>{places}</small>" if places else ""}'
        shown = "".join(self._quotation(row, link) for row in rows[:self.size[0]])
        return shown + "".join(f"<small>{html.escape(line)}</small>" for line in self._more(len(rows) - self.size[0]))

    def _quotation(self, row, link):
        words, place = f"“{html.escape(short(row['text'], self.size[1]))}”", _linked(_place(row), row, link)
        if link is None and row["doc"] in self.documents:
            return f'<details><summary>{words} <small>{place}</small></summary><p style="margin:.3em 0">{self._turn(row)}</p></details>'
        return f'<p style="margin:0 0 .4em">{words} <small>{place}</small></p>'

    def _turn(self, row):
        """The turn or turns around a quotation, the quotation marked."""
        text, start, end = self.documents[row["doc"]], int(row["start"]), int(row["end"])
        first, last = text.rfind("\n", 0, start) + 1, text.find("\n", end)
        parts = text[first:start], text[start:end], text[end:last if last >= 0 else len(text)]
        before, inside, after = (html.escape(part).replace("\n", "<br>") for part in parts)
        return f"{before}<mark>{inside}</mark>{after}"


CELL = "text-align:left;vertical-align:top;white-space:normal;min-width:11em;max-width:22em"


def _place(row):
    return f"{row['start']}–{row['end']}"


def _linked(words, row, link):
    """A place as a link to its passage, or alone where there is none."""
    address = link(row) if link else None
    words = f'<span style="white-space:nowrap">{html.escape(words)}</span>'
    return f'<a href="{html.escape(address, quote=True)}">{words}</a>' if address else words
