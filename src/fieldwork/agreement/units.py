"""Transcripts cut into units that every coder must decide on: turns, sentences, words, characters."""
import re

import pandas as pd

from fieldwork.agreement.coefficient import AgreementError
from fieldwork.wording import say

LABEL = re.compile(r"([^\s:.!?][^:.!?\n]{0,39}):[ \t]+")  # who speaks, at the beginning of a paragraph
SENTENCE_END = re.compile(r"[.!?…]+[\"”’»')\]]*(?=\s)")
COLUMNS = ["interview", "doc", "unit", "speaker", "start", "end", "text"]


def units(documents, unit="sentence"):
    """The units of transcripts: a DataFrame interview, doc, unit, speaker, start, end, text.

    documents: {name: text}, one paragraph a turn, 'SPEAKER: words'. The speaker's name belongs to no unit.
    unit: 'turn', 'sentence', 'word' or 'character'. A sentence ends with . ! ? or … before white space
    and never crosses a turn; a character is any but white space.
    `interview` is the name of the document without its language, `unit` counts from 1 in each document;
    start and end are code points, half-open: documents[doc][start:end] == text.
    Raises `AgreementError` for another kind of unit.
    """
    if unit not in CUTS:
        raise AgreementError(say("agreement", "unit", unit=unit, units=", ".join(CUTS)))
    rows = []
    for doc, text in documents.items():
        found = [(speaker, *span) for speaker, start, end in turns(text) for span in CUTS[unit](text, start, end)]
        rows += [(interview(doc), doc, i, speaker, start, end, text[start:end]) for i, (speaker, start, end) in enumerate(found, 1)]
    return pd.DataFrame(rows, columns=COLUMNS)


def interview(doc):
    """The interview a document is the transcript of: 'V31' for 'V31-en' and for 'V31-id'."""
    return re.sub(r"-(en|id)$", "", str(doc))


def turns(text):
    """[(speaker, start, end), …] of each paragraph's words, without the speaker's name and empty paragraphs."""
    found = []
    for paragraph in re.finditer(r"[^\n]+", text):
        label = LABEL.match(text, paragraph.start(), paragraph.end())
        start, end = _trim(text, label.end() if label else paragraph.start(), paragraph.end())
        if start < end:
            found.append((label[1] if label else "", start, end))
    return found


def _trim(text, start, end):
    words = text[start:end]
    return start + len(words) - len(words.lstrip()), end - len(words) + len(words.rstrip())


def _sentences(text, start, end):
    cuts = [start, *(match.end() for match in SENTENCE_END.finditer(text, start, end)), end]
    spans = [_trim(text, *pair) for pair in zip(cuts, cuts[1:])]
    return [(first, last) for first, last in spans if first < last]


def _matches(pattern):
    compiled = re.compile(pattern)
    return lambda text, start, end: [match.span() for match in compiled.finditer(text, start, end)]


CUTS = {"turn": lambda text, start, end: [(start, end)], "sentence": _sentences, "word": _matches(r"\S+"), "character": _matches(r"\S")}
