"""The report of an analysis that a student hands in: one HTML file, no scripts, nothing fetched, made to be printed."""
import html

import pandas as pd

from fieldwork.displays.picture import Picture
from fieldwork.matrices.common import find, language_of, number, refuse, short
from fieldwork.matrices.frame import Framework
from fieldwork.matrices.marked import Anchors, codebook_table, codings_table, transcripts

POLICY = "default-src 'none'; img-src data:; style-src 'unsafe-inline'"
STYLE = """
html { font: 16px/1.5 Georgia, "Times New Roman", serif; color: #111; background: #fff; }
body { max-width: 62em; margin: 0 auto; padding: 1.5em; }
h1 { font-size: 1.7em; line-height: 1.2; margin: 0; } h2 { font-size: 1.25em; margin: 2em 0 .5em; border-bottom: 1px solid #767676; } h3 { font-size: 1.05em; margin: 1.5em 0 .4em; }
p { max-width: 42em; margin: 0 0 .8em; } .by { color: #444; margin-top: .3em; } a { color: #0b4a8f; }
nav ol { margin: .3em 0; } .skip { position: absolute; left: -99em; } .skip:focus { position: static; }
.wide { overflow-x: auto; } table { border-collapse: collapse; font-size: .86em; line-height: 1.35; } caption { text-align: left; color: #444; margin-bottom: .3em; }
th, td { text-align: left; vertical-align: top; padding: .3em .6em; border-bottom: 1px solid #d0d0d0; } thead th { border-bottom: 2px solid #111; } .n { text-align: right; font-variant-numeric: tabular-nums; }
figure { margin: 1em 0; } img { max-width: 100%; height: auto; } summary { cursor: pointer; color: #444; }
.turn { margin: 0 0 .5em; max-width: 46em; line-height: 1.75; overflow-wrap: anywhere; } .s { background: #fff3cf; border-bottom: 2px solid #8a5a00; } .s2 { border-bottom: 5px double #8a5a00; }
sup { font: 600 .68em/1 Arial, sans-serif; color: #7a2e00; white-space: nowrap; } :target + .s, :target + [id] + .s, :target + [id] + [id] + .s { outline: 2px solid #0b4a8f; outline-offset: 2px; }
@media print { html { font-size: 10pt; } body { max-width: none; padding: 0; } nav, .skip, summary { display: none; } h2, h3 { break-after: avoid; } tr, figure, .turn { break-inside: avoid; }
 thead { display: table-header-group; } .wide { overflow: visible; } .landscape { page: landscape; } .framework { overflow: visible !important; } .landscape td, .landscape th { min-width: 0 !important; max-width: none !important; font-size: 7.5pt; overflow-wrap: break-word; } a { color: inherit; text-decoration: none; } }
@page { size: A4; margin: 18mm 16mm; } @page landscape { size: A4 landscape; margin: 14mm; }
"""


def report(title, parts, author="", documents=None, codings=None, codebook=None, language=None):
    """Put an analysis on one page to hand in. Returns a `Report`; `.save("my-work/report.html")` writes it.

    parts: [(heading, what stands under it), …]; what stands there is text (blank lines make paragraphs), a table, a figure of
    this package, a framework matrix, or a list of these. Everything is text to the page: what looks like HTML is shown as it is.
    codebook: its rules are added at the end. documents and codings: the transcripts are added with their passages marked,
    and the places in a framework matrix lead there.
    Raises `MatrixError` for a part that cannot be shown.
    """
    language = language_of(language)
    anchors = Anchors(documents or {}, codings)
    words = find(language, "matrices", "report")
    sections = [(heading, _shown(heading, thing, anchors, language)) for heading, thing in map(_pair, parts)]
    if codebook is not None:
        sections.append((words["codebook"], codebook_table(codebook, language)))
    if documents and codings is not None:
        sections.append((words["transcripts"], transcripts(documents, anchors, language)))
    if codings is not None:
        sections.append((words["codings"], codings_table(anchors, language)))
    return Report(title, author, sections, words, language)


class Report:
    """A page to hand in: `.html` is the whole file as text, `.save(path)` writes it."""

    def __init__(self, title, author, sections, words, language):
        self.title, self.language = str(title), language
        body = "".join(f'<section id="s{n}"{_turned(content)}><h2>{html.escape(str(heading))}</h2>{content}</section>' for n, (heading, content) in enumerate(sections, 1))
        contents = "".join(f'<li><a href="#s{n}">{html.escape(str(heading))}</a></li>' for n, (heading, _) in enumerate(sections, 1))
        by = f'<p class="by">{html.escape(words["by"].format(author=author))}</p>' if author else ""
        self.html = (f'<!DOCTYPE html>\n<html lang="{language}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">'
                     f'<meta http-equiv="Content-Security-Policy" content="{POLICY}"><title>{html.escape(self.title)}</title><style>{STYLE}</style></head>'
                     f'<body><a class="skip" href="#main">{html.escape(words["skip"])}</a><header><h1>{html.escape(self.title)}</h1>{by}</header>'
                     f'<nav aria-label="{html.escape(words["contents"], quote=True)}"><ol>{contents}</ol></nav><main id="main">{body}</main></body></html>\n')

    def save(self, path):
        """Write the page and return its Path. A different file of that name is kept beside it as `…-older-1.html`."""
        from fieldwork.exchange.files import put
        return put(path, self.html.encode("utf-8"))

    def __repr__(self):
        return f"{self.title} ({len(self.html.encode('utf-8')) / 1000:,.0f} kB)"


def _pair(part):
    """A part as (heading, content); refuses what is no pair."""
    if not isinstance(part, (tuple, list)) or len(part) != 2:
        refuse("part", heading=short(part, 40))
    return part


def _turned(content):
    """A section with a framework matrix is printed across the page."""
    return ' class="landscape"' if '<div class="framework"' in content else ""


def _shown(heading, thing, anchors, language):
    """What stands under a heading, as HTML."""
    if isinstance(thing, str):
        return "".join(f"<p>{'<br>'.join(map(html.escape, block.splitlines()))}</p>" for block in thing.split("\n\n") if block.strip())
    if isinstance(thing, Framework):
        return f'<div class="wide">{thing.html(anchors.link)}</div>'
    if isinstance(thing, Picture):
        return thing._repr_html_()
    if isinstance(thing, (pd.DataFrame, pd.Series)):
        return table(thing.to_frame() if isinstance(thing, pd.Series) else thing, language)
    if isinstance(thing, (list, tuple)):
        return "".join(_shown(heading, one, anchors, language) for one in thing)
    refuse("part", heading=heading)


def table(frame, language):
    """A DataFrame as an HTML table: the index too unless it only counts; numbers as the language writes them."""
    counts = isinstance(frame.index, pd.RangeIndex)
    index = [] if counts else [(name or "", None) for name in frame.index.names]
    head = "".join(f'<th scope="col"{_side(kind)}>{html.escape(str(name))}</th>' for name, kind in [*index, *zip(frame.columns, frame.dtypes)])
    rows = "".join("<tr>" + "".join(_cell(value, language) for value in row) + "</tr>" for row in _rows(frame, counts))
    return f'<div class="wide"><table><thead><tr>{head}</tr></thead><tbody>{rows}</tbody></table></div>'


def _side(kind):
    """A heading stands over its numbers."""
    return ' class="n"' if kind is not None and pd.api.types.is_numeric_dtype(kind) and not pd.api.types.is_bool_dtype(kind) else ""


def _rows(frame, counts):
    for index, row in zip(frame.index, frame.itertuples(index=False, name=None)):
        yield row if counts else [*(index if isinstance(index, tuple) else (index,)), *row]


def _cell(value, language):
    if pd.api.types.is_scalar(value) and pd.isna(value):
        return '<td class="n">–</td>'
    if isinstance(value, pd.Timestamp):
        return f"<td>{value.date().isoformat()}</td>"
    if pd.api.types.is_float(value):
        return f'<td class="n">{number(value, 0 if float(value).is_integer() and abs(value) >= 10 else 2, language)}</td>'
    if pd.api.types.is_integer(value) and not isinstance(value, bool):
        return f'<td class="n">{value}</td>'
    return f"<td>{'<br>'.join(map(html.escape, str(value).split(chr(10))))}</td>"
