"""What is wrong with a source: its form, and what it says against the tables of the student world."""
import re
from collections import Counter

from classroom.transcripts import markup, render

CAUSES = "ECON FAMCONF DIV_EXT DIV_INT PEER LIFESTYLE AGENCY COERCION VIOLENCE CARE DEBT PLATFORM DEMAND STIGMA".split()
OTHERS = "PREEMPTIVE PREVENTIVE REPRESSIVE CURATIVE STRUCTURE SUBSTANCE CULTURE".split()
SAFE = {"nik": r"99\d{14}", "phone": r"0840[-\d ]+", "plate": r"Q \d{3,4} [A-Z]{1,3}", "handle": r".*serayumulya.*"}  # forms that nobody real can have


def form(interview):
    """Sentences, one for each fault of form."""
    found = [f"turn {number}: {text}" for number, turn in enumerate(interview.turns, 1) for text in _line_faults(turn)]
    known = set(CAUSES + OTHERS)
    found += [f"{code.marker}: {code.code} is no code" for code in interview.codes if code.code not in known]
    found += [f"{code.marker}: {code.layer} needs a reason after '|'" for code in interview.codes if code.layer != "core" and not code.reason]
    per = {language: render.pieces(interview, language) for language in render.LANGUAGES}
    coded = {code.marker for code in interview.codes}
    for marker in sorted(set(per["id"]) | set(per["en"]) | coded):
        counts = [len(per[language].get(marker, [])) for language in render.LANGUAGES]
        if marker not in coded:
            found.append(f"<{marker}> has no code line")
        elif 0 in counts or counts[0] != counts[1]:
            found.append(f"<{marker}>: {counts[1]} pieces in Indonesian, {counts[0]} in English (only the informant's words count)")
    found += [f"shift {number}: there is no such turn" for number, *_ in interview.shifts if not 1 <= number <= len(interview.turns)]
    return found + list(_sanity(interview))


def _line_faults(turn):
    """Faults of one turn."""
    if [m[:2] for m in markup.PASSAGE.findall(turn.id)] and sorted(markup.PASSAGE.findall(turn.id)) != sorted(markup.PASSAGE.findall(turn.en)):
        yield "the passage marks of the two languages differ"
    for brace in markup.braces(turn.id):
        if brace.kind not in (*markup.IDENTIFIERS, *markup.SLIPS, markup.DIALECT):
            yield f"{brace.kind!r} is no kind of brace"
        if brace.kind in SAFE and not re.fullmatch(SAFE[brace.kind], brace.raw):
            yield f"{brace.raw!r} could belong to somebody; {brace.kind} must match {SAFE[brace.kind]}"
        if brace.kind in markup.IDENTIFIERS and not re.fullmatch(r"\[[^\]]+\]", brace.clean):
            yield f"the clean form of {brace.raw!r} is a class in square brackets"
    hidden = [brace for brace in markup.braces(turn.id) if brace.kind in markup.IDENTIFIERS]
    if len(markup.NOTE.findall(turn.en)) != len(markup.NOTE.findall(markup.said(turn.id))) or len(markup.classes(turn.en, turn.id)) != len(hidden):
        yield "bracketed notes and classes differ between the languages (same number, same order)"
    for text in (turn.id, turn.en):
        if "{" in markup.BRACE.sub("", text.removeprefix(markup.TWICE)) or any(ord(letter) > 0xFFFF for letter in text):
            yield "a brace that is not {kind: raw => clean}, or a character beyond U+FFFF"
    if markup.BRACE.search(turn.en):
        yield "the English line has no braces: it gives the clean form"


def _sanity(interview):
    """Passages that are closed before they are opened, or never."""
    for language in render.LANGUAGES:
        open_ = set()
        for number, turn in enumerate(interview.turns, 1):
            for marker, opens, _ in markup.split(getattr(turn, language))[1]:
                if opens == (marker in open_):
                    yield f"turn {number} ({language}): <{'' if opens else '/'}{marker}> {'is open already' if opens else 'was never opened'}"
                (open_.add if opens else open_.discard)(marker)
        yield from (f"<{marker}> is never closed ({language})" for marker in sorted(open_))


def facts(interview, world):
    """Sentences, one for each thing that the tables of a World tell otherwise: who, when asked by whom, which causes came up."""
    row = world.hidden("interviews").set_index("interview_id").loc[interview.interview]
    if row["informant_id"] != interview.informant:
        yield f"{interview.interview} is a talk with {row['informant_id']}, not {interview.informant}"
    asks = {turn.speaker for turn in interview.turns if turn.speaker.startswith("R")}
    if asks != {row["interviewer_id"]}:
        yield f"the interviewer is {row['interviewer_id']}, not {', '.join(sorted(asks))}"
    mentions = world.hidden("mentions")
    listed = set(mentions.loc[mentions["interview_id"] == interview.interview, "code"])
    core = {code.code for code in interview.codes if code.layer == "core" and code.code in CAUSES}
    if core != listed:
        yield f"core causes: missing {sorted(listed - core) or '–'}, too many {sorted(core - listed) or '–'}"
    if (row["language"] == "mixed") != (sum(brace.kind == markup.DIALECT for turn in interview.turns for brace in markup.braces(turn.id)) >= 8):
        yield f"the language is {row['language']}: at least 8 dialect passages if mixed, fewer if not"


def counts(interview):
    """How many code lines of each layer and mark there are: a Counter."""
    return Counter(code.layer for code in interview.codes) + Counter(mark for code in interview.codes for mark in code.marks)
