"""What is made of the sources: turns and planted passages as tables, raw files in the typists' hands."""
import textwrap

import pandas as pd

from classroom.transcripts import markup

LANGUAGES = ("en", "id")
PLANTED_ON = "2026-01-05T09:00:00+07:00"
CODING = ["doc", "coder", "start", "end", "code", "text", "memo", "id", "created", "layer", "marks"]
ROLES = {"R": "interviewer", "I": "informant"}


def turns(interview):
    """A row a turn: turn_id, interview_id, seq, speaker, role, text_en, text_id, gloss."""
    rows = []
    for seq, turn in enumerate(interview.turns, 1):
        texts = {f"text_{language}": markup.split(markup.said(getattr(turn, language)))[0] for language in LANGUAGES}
        role = ROLES.get(turn.speaker[0], "other") if turn.speaker[1:].isdigit() else "other"
        rows.append({"turn_id": f"{interview.interview}-{seq:03d}", "interview_id": interview.interview, "seq": seq,
                     "speaker": turn.speaker, "role": role, **texts, "gloss": markup.gloss(turn.id) or None})
    return pd.DataFrame(rows)


def pieces(interview, language):
    """{marker: [(start, end, text)]} in the document of a language: a passage that runs over turns has a piece in each of the informant's."""
    found, open_, place = {}, set(), 0
    for turn in interview.turns:
        text, marks = markup.split(markup.said(getattr(turn, language)))
        start = place + len(turn.speaker) + 2
        begins = dict.fromkeys(open_, 0)
        spans = []
        for marker, opens, at in marks:
            if opens:
                begins[marker] = at
            else:
                spans.append((marker, begins.pop(marker), at))
        open_ = set(begins)
        for marker, one, other in spans + [(marker, at, len(text)) for marker, at in begins.items()]:
            if turn.speaker == interview.informant and text[one:other].strip():
                found.setdefault(marker, []).append((start + one, start + other, text[one:other]))
        place = start + len(text) + 1
    return found


def planted(interview):
    """The planted codes as codings (coder `planted`) with their layer and marks, a row a piece and a code, in both languages."""
    rows = []
    for language in LANGUAGES:
        doc, found = f"{interview.interview}-{language}", pieces(interview, language)
        for code in interview.codes:
            for number, (start, end, text) in enumerate(found.get(code.marker, []), 1):
                rows.append((doc, "planted", start, end, code.code, text, code.reason, f"{doc}-{code.marker}{'.' + str(number) if number > 1 else ''}-{code.code}",
                             PLANTED_ON, code.layer, " ".join(code.marks)))
    return pd.DataFrame(rows, columns=CODING).sort_values(["doc", "start", "end", "code"], ignore_index=True)


def shifts(interview):
    """A row for each translation that departs on purpose: turn_id, kind, text_en, faithful_en."""
    english = turns(interview)["text_en"]
    return pd.DataFrame([{"turn_id": f"{interview.interview}-{number:03d}", "shift": what, "text_en": english[number - 1], "faithful_en": faithful}
                         for number, what, faithful in interview.shifts], columns=["turn_id", "shift", "text_en", "faithful_en"])


def identifiers(interview):
    """A row for each identifier in the raw file: turn_id, kind, raw, clean, alone (does it identify by itself?)."""
    rows = [(f"{interview.interview}-{seq:03d}", brace.kind, brace.raw, brace.clean, brace.kind not in ("work", "place"))
            for seq, turn in enumerate(interview.turns, 1) for brace in markup.braces(turn.id) if brace.kind in markup.IDENTIFIERS]
    return pd.DataFrame(rows, columns=["turn_id", "kind", "raw", "clean", "alone"])


# --- raw files: each typist has habits ---------------------------------------------------------------
HANDS = {"assistant 1": (("P:", "P :", "p:"), ("Inf:", "I :", "Inf :"), ("(", ")")),
         "assistant 2": (("PEWAWANCARA:", "PEWAWANCARA :", "Pewawancara:"), ("INFORMAN {}:", "INFORMAN {} :", "Informan {}:"), ("[", "]")),
         "assistant 3": (("Pwcr:", "Pwcr.", "pwcr :"), ("Inf-{}:", "Inf-{} :", "inf {}:"), ("(", ")")),
         "spreadsheet": (("T", "t", "T."), ("J", "j", "J."), ("*", "*"))}
POLICE = (("T:", "T :", "t:"), ("P:", "P :", "p:"))  # assistants 1 and 3 in talks with the police: P is Polisi, T is Tanya
OTHERS = {"Officer": "Petugas", "Child": "Anak", "Other": "Lain"}


def raw(interview, recording, group, language):
    """The raw file of an interview as its typist left it. `recording`: its row of recordings; `group`: the informant's."""
    asks, answers, (left, right) = HANDS[recording["typed_by"]]
    if recording["typed_by"] in ("assistant 1", "assistant 3") and group == "police":
        asks, answers = POLICE
    lines = []
    for number, turn in enumerate(interview.turns):
        text = markup.typed(turn.id) if language == "id" else markup.typed_english(turn.en, turn.id)
        text = markup.NOTE.sub(lambda note: left + note[0][1:-1] + right, text)
        names = asks if turn.speaker.startswith("R") else answers if turn.speaker == interview.informant else (f"{OTHERS[turn.speaker]}:",)
        label = names[(number * 7 + len(text)) % 11 % len(names)].format(int(interview.informant[1:]))
        lines += [(label, text)] * (2 if turn.id.startswith(markup.TWICE) else 1)
    head = f"{recording['recording_id']}\n{recording['informant_raw']}\n{recording['date_raw']}\n\n"
    return head + LAYOUT[recording["typed_by"]](lines)


def _wrapped(lines):
    """Assistant 1: broken at 78 letters, no space between turns."""
    return "".join(textwrap.fill(f"{label} {text}", 78, break_long_words=False, break_on_hyphens=False) + "\n" for label, text in lines)


def _spaced(lines):
    """Assistant 2: a line a turn, an empty line between."""
    return "\n".join(f"{label} {text}\n" for label, text in lines)


def _hanging(lines):
    """Assistant 3: broken at 60 letters, continued with two spaces."""
    return "".join(textwrap.fill(f"{label} {text}", 60, subsequent_indent="  ", break_long_words=False, break_on_hyphens=False) + "\n" for label, text in lines)


def _rows(lines):
    """The spreadsheet: number; who; text."""
    return "".join(f"{number};{label};{text}\n" for number, (label, text) in enumerate(lines, 1))


LAYOUT = {"assistant 1": _wrapped, "assistant 2": _spaced, "assistant 3": _hanging, "spreadsheet": _rows}
