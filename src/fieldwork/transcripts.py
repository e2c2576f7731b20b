"""The written interviews as text: document("V31-en") for coding, raw("T18") as a typist left it."""
import difflib
from functools import cache

from fieldwork.data import TableError, folder, read
from fieldwork.session import language
from fieldwork.wording import say

LANGUAGES = ("en", "id")


class UnknownTranscript(TableError, KeyError):
    """No interview or recording with this name was written out."""

    __str__ = Exception.__str__  # a KeyError would put its message in quotation marks


def names(lang=None):
    """The names of the documents in one language (that of the lesson, when none is given): ['V03-en', 'V04-en', …]."""
    return [f"{interview}-{lang or language()}" for interview in dict.fromkeys(read("turns")["interview_id"])]


def document(name):
    """The interview as one text, a line a turn, 'I18: …'. `name` is 'V31-en', 'V31-id', or 'V31' for the language of the lesson.

    Places in it (of codings, for instance) count Unicode code points from 0. Raises `UnknownTranscript`.
    """
    interview, _, lang = str(name).partition("-")
    text = _text(interview, lang or language())
    if text is None:
        raise UnknownTranscript(_unknown(name, names()))
    return text


@cache
def _text(interview, lang):
    turns = read("turns")
    turns = turns[turns["interview_id"] == interview]
    return None if turns.empty or lang not in LANGUAGES else "\n".join(turns["speaker"] + ": " + turns[f"text_{lang}"])


def raw(recording):
    """The file of a recording as it was typed, mess and all: raw("T18"). In the language of the lesson unless 'T18-id' is asked for."""
    recording, _, lang = str(recording).partition("-")
    try:
        return folder().joinpath("raw", f"{recording}-{lang or language()}.txt").read_text(encoding="utf-8")
    except OSError:
        raise UnknownTranscript(_unknown(recording, recordings())) from None


def recordings():
    """The recordings of which the raw file is here: ['T02', …]."""
    return sorted({path.name.partition("-")[0] for path in folder().joinpath("raw").iterdir()})


def _unknown(name, known):
    near = difflib.get_close_matches(str(name), known, n=2, cutoff=.3) or known[:2]
    return say("data", "no_transcript", name=name, near=say("data", "or").join(f"'{other}'" for other in near))
