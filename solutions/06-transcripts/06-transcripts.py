# ---
# jupyter:
#   jupytext:
#     text_representation:
#       extension: .py
#       format_name: percent
#   kernelspec:
#     display_name: Python 3 (ipykernel)
#     language: python
#     name: python3
# ---

# %% [markdown] name="title"
# # 6 · From a recording to data
#
# **What may be tidied in a transcript, what must go, and what must never be touched?**
#
# About 120 minutes, in two sittings if you like (Task 6.5 ends the first) · 50 points · You need lessons 0 to 2: dicts, sets, and a small function with blanks.
#
# *Content note.* You will see pages of interviews with women who sell sex and with police officers. A woman speaks of having been beaten (recording T56); you need not read that page, and Task 6.5 uses only its list of identifiers. There is no sexual detail. All people are invented. You may leave a page out and speak to your lecturer.

# %% name="setup"
import re
from datetime import date
import pandas as pd
from fieldwork import check, hand_in, lesson, load, show, trail
from fieldwork.displays.side_by_side import side_by_side
from fieldwork.transcripts import raw

lesson("06-transcripts", language="en")

# %% [markdown] name="recall"
# ## Recall
#
# Say your answer aloud, then open.
#
# <details><summary>An empty <code>valid_to</code> in lesson 2: what did it mean?</summary>
# No end yet. Empty is not zero and not "expired"; each table has to say what its blanks mean.
# </details>
#
# <details><summary>Lesson 1: an abstract does not mention consent. What may you write?</summary>
# Not reported. When an abstract is silent, that is a reason to ask.
# </details>
#
# <details><summary>Which of two dates counts for an act: the day itself, or the day of the report?</summary>
# The day itself. A wrong date leads to the wrong law, and so does a date that is read wrongly.
# </details>

# %% [markdown] name="predict"
# ## Task 6.0 · Predict (1 point)
#
# Three guesses, each `"yes"` or `"no"`:
#
# - `digits`: will a search for long numbers find most of the things in a page that could identify somebody?
# - `harmless`: may *they say* be dropped when a sentence is tidied?
# - `same_hits`: will a search for *force* in English and for *paksa* in Indonesian find the same turns?
#
# Recorded, never marked.

# %% nbgrader={"grade": false, "grade_id": "answer-6-0", "locked": false, "schema_version": 3, "solution": true, "task": false}
guesses = {"digits": ..., "harmless": ..., "same_hits": ...}
### BEGIN SOLUTION
guesses = {"digits": "yes", "harmless": "yes", "same_hits": "yes"}
### END SOLUTION

# %% nbgrader={"grade": true, "grade_id": "check-6-0", "locked": true, "points": 1, "schema_version": 3, "solution": false, "task": false}
check("6.0", guesses)

# %% [markdown] name="desk"
# ## Four hands
#
# Twenty-four recordings were typed by three assistants and by somebody with a spreadsheet. Each has habits. Wulan's rule for all of them: **the raw file is read, never written.** Whatever you do, you do to a copy, and a log records what changed.
#
# Run the next cell. Each page is headed by the recording, the informant and the day, just as typed.

# %% name="hands"
for recording in ["T25", "T59", "T53", "T64"]:
    print("\n".join(raw(recording).splitlines()[:12]), end="\n\n------\n\n")

# %% [markdown] name="plan"
# ## Task 6.1 · The order of work (3 points)
#
# Put Wulan's seven steps in order. Two reasons decide: a step must not need what a later one makes; and nobody should see an identifier longer than necessary, yet whoever hides one must have read the whole turn it stands in.
#
# - `keep_raw`: copy the raw files to a folder that is read only
# - `join_lines`: join broken lines into turns
# - `name_speakers`: replace labels by speakers
# - `hide`: replace identifiers by classes such as [workplace]
# - `share`: give the pages to the coders
# - `run_twice`: run everything again; nothing may change
# - `write_protocol`: write down what will be changed and what not

# %% nbgrader={"grade": false, "grade_id": "answer-6-1", "locked": false, "schema_version": 3, "solution": true, "task": false}
steps = [...]
### BEGIN SOLUTION
steps = ["write_protocol", "keep_raw", "join_lines", "name_speakers", "hide", "run_twice", "share"]
### END SOLUTION

# %% nbgrader={"grade": true, "grade_id": "check-6-1", "locked": true, "points": 3, "schema_version": 3, "solution": false, "task": false}
check("6.1", steps)

# %% [markdown] name="speakers"
# ## Task 6.2 · Who is P? (3 points)
#
# The labels are Indonesian. *Pewawancara, Pwcr* is the interviewer, *Informan, Inf* the informant. *T* is *tanya*, a question, and *J* *jawab*, an answer. *Petugas* is an officer who happens to be in the room. And *P*? Sometimes *pewawancara*. Sometimes *polisi*. *I* is the informant, too. The label does not tell; what is said does.
#
# Give each label its role: `"interviewer"`, `"informant"` or `"third_person"`. `"T59 P"` is the label P in recording T59.

# %% nbgrader={"grade": false, "grade_id": "answer-6-2", "locked": false, "schema_version": 3, "solution": true, "task": false}
roles = {
    "T25 P": ..., "T25 Inf": ..., "T25 Petugas": ...,
    "T59 P": ..., "T59 T": ...,
    "T53 PEWAWANCARA": ..., "T53 INFORMAN 56": ...,
    "T64 T": ..., "T64 J": ...,
}
### BEGIN SOLUTION
roles = {
    "T25 P": "interviewer", "T25 Inf": "informant", "T25 Petugas": "third_person",
    "T59 P": "informant", "T59 T": "interviewer",
    "T53 PEWAWANCARA": "interviewer", "T53 INFORMAN 56": "informant",
    "T64 T": "interviewer", "T64 J": "informant",
}
### END SOLUTION

# %% nbgrader={"grade": true, "grade_id": "check-6-2", "locked": true, "points": 3, "schema_version": 3, "solution": false, "task": false}
check("6.2", roles)

# %% [markdown] name="join-worked"
# ## Worked example: is this line a new turn?
#
# A page breaks lines where the paper ends. To get the turns back, ask one question of each line: *does it begin with a label?* In Python `line.startswith("P:")` answers True or False; with several labels in round brackets it asks for any of them.
#
# 1. **Begins with a label:** open a new turn.
# 2. **Does not:** it goes on with the turn before. That is the last one in the list, and Python calls it `turns[-1]`.

# %% name="join-code"
page = ["P: You were at home", "that night?", "I: I was."]
for line in page:
    print(line.startswith(("P:", "I:")), line)

turns = ["P: You were at home"]
turns[-1] = turns[-1] + " " + "that night?"
print(turns)

# %% [markdown] name="join"
# ## Task 6.3 · Join the lines (4 points)
#
# Fill the two blanks. `lines` is a list of lines, `labels` the labels in round brackets. Join with one space. Then try it: `join_turns(page, ("P:", "I:"))` on a new last line, not indented, should show two turns.
#
# Beware of colons. People say *it was like this: no bus, no money*, and the paper may break there.

# %% nbgrader={"grade": false, "grade_id": "answer-6-3", "locked": false, "schema_version": 3, "solution": true, "task": false}
def join_turns(lines, labels):
    """The turns of a page, each as one text that begins with its label."""
    turns = []
    for line in lines:
        begins = ...
        if begins:
            turns.append(line)
        else:
            turns[-1] = ...
    return turns
### BEGIN SOLUTION
def join_turns(lines, labels):
    """The turns of a page, each as one text that begins with its label."""
    turns = []
    for line in lines:
        begins = line.startswith(labels)
        if begins:
            turns.append(line)
        else:
            turns[-1] = turns[-1] + " " + line.strip()
    return turns
### END SOLUTION

# %% nbgrader={"grade": true, "grade_id": "check-6-3", "locked": true, "points": 4, "schema_version": 3, "solution": false, "task": false}
check("6.3", join_turns)

# %% [markdown] name="dates"
# ## Task 6.4 · Four ways to write a day (4 points)
#
# `recordings` lists all recordings with the day as typed. Assistants 1 and 2 write the day first (`03/04/2025`, `5 Pebruari 2025`), assistant 3 the year. The spreadsheet counts days from 30 December 1899: 45799 is 22 May 2025. Two days are in no calendar; the answer to those is the word `"check"`, for somebody has to ask.
#
# Fill the three blanks: the day from which the spreadsheet counts, as a text with the year first, like `"2025-05-22"`; the order of the others, as a list of three texts; and what comes back for an impossible day.

# %% nbgrader={"grade": false, "grade_id": "answer-6-4", "locked": false, "schema_version": 3, "solution": true, "task": false}
MONTHS = "Januari Pebruari Maret April Mei Juni Juli Agustus September Oktober Nopember Desember".split()

def read_date(text, typed_by):
    """The day as a text like '2025-05-22'."""
    if typed_by == "spreadsheet":
        start = ...
        return str((pd.Timestamp(start) + pd.Timedelta(days=int(text))).date())
    order = ["year", "month", "day"] if typed_by == "assistant 3" else ...
    part = dict(zip(order, re.split("[-/ ]", text)))
    month = MONTHS.index(part["month"]) + 1 if part["month"] in MONTHS else int(part["month"])
    try:
        return str(date(int(part["year"]), month, int(part["day"])))
    except ValueError:
        return ...

recordings = load("recordings")
show(recordings.groupby("typed_by").head(3))
### BEGIN SOLUTION
def read_date(text, typed_by):
    """The day as a text like '2025-05-22'."""
    if typed_by == "spreadsheet":
        start = "1899-12-30"
        return str((pd.Timestamp(start) + pd.Timedelta(days=int(text))).date())
    order = ["year", "month", "day"] if typed_by == "assistant 3" else ["day", "month", "year"]
    part = dict(zip(order, re.split("[-/ ]", text)))
    month = MONTHS.index(part["month"]) + 1 if part["month"] in MONTHS else int(part["month"])
    try:
        return str(date(int(part["year"]), month, int(part["day"])))
    except ValueError:
        return "check"
### END SOLUTION

# %% nbgrader={"grade": true, "grade_id": "check-6-4", "locked": true, "points": 4, "schema_version": 3, "solution": false, "task": false}
check("6.4", read_date)

# %% [markdown] name="look"
# ## Raw and clean, side by side
#
# On the left is the raw page of T25, a talk in a woman's room with an officer in the doorway. Switch on the four steps one after the other and watch the right side and the log. Which step changes most lines? Which changes the fewest, and matters most to her? The cell below the display prints, without buttons, the log of the last two steps: identifiers and words.

# %% name="display"
side_by_side("T25", "V04")

# %% name="display-plain"
from fieldwork.displays.side_by_side import Cleaning

log = pd.DataFrame(Cleaning("T25", "V04").log(["identifiers", "words"]), columns=["turn", "step", "raw", "clean"])
show(log)

# %% [markdown] name="measure"
# ## Task 6.5 · How good is a search? (4 points)
#
# Bagas hides identifiers by searching for everything with four digits in a row. In T56 Wulan and a second reader had found ten (`there`); the cell shows what his search finds (`found`).
#
# - **Recall**: of the identifiers that are there, what share was found? Whoever is missed can be recognised.
# - **Precision**: of what was found, what share is an identifier? What is hidden without need is lost for nothing.
#
# Give both as shares between 0 and 1, to two decimals at least. `found & there` is what both sets hold; `len(…)` counts.

# %% name="search"
there = {"9902175606010034", "0840-3318-562", "Q 2276 RD", "Arka", "Kak Winda", "Pondok Barokah Dua",
         "Akademi Keperawatan Bina Raga Tambakrasa", "Apotek Waluya", "crossroads by the flour mill", "shops by the seed station"}
found = {"9902175606010034", "0840-3318-562", "Q 2276 RD", "45691"}
print(len(there), len(found), found & there)

# %% nbgrader={"grade": false, "grade_id": "answer-6-5", "locked": false, "schema_version": 3, "solution": true, "task": false}
search = {"recall": ..., "precision": ...}
### BEGIN SOLUTION
search = {"recall": len(found & there) / len(there), "precision": len(found & there) / len(found)}
### END SOLUTION

# %% nbgrader={"grade": true, "grade_id": "check-6-5", "locked": true, "points": 4, "schema_version": 3, "solution": false, "task": false}
check("6.5", search)

# %% [markdown] name="hide"
# ## Task 6.6 · Hide or keep? (4 points)
#
# Ten pieces from raw pages. Give each its class, `"person"`, `"place"` (an address, a workplace, a school, a house) or `"number"`, or `"keep"` where hiding would only cost meaning. Ask of each: *with this, could somebody in Serayumulya find her?* Some pieces only a neighbour would recognise, and neighbours read, too. An account is the person behind it; *TK* is a kindergarten.

# %% nbgrader={"grade": false, "grade_id": "answer-6-6", "locked": false, "schema_version": 3, "solution": true, "task": false}
classes = {
    "Kak Winda (nurse)": ...,
    "Q 2276 RD": ...,
    "@perawat_titik_dua_serayumulya": ...,
    "the only flat behind the rice mill, second from the well": ...,
    "dawn shift at the sorting shed by the station": ...,
    "0840-2210-375": ...,
    "Pasal 296": ...,
    "aged twenty-six": ...,
    "three doors were knocked on": ...,
    "TK Tunas Melati": ...,
}
### BEGIN SOLUTION
classes = {
    "Kak Winda (nurse)": "person",
    "Q 2276 RD": "number",
    "@perawat_titik_dua_serayumulya": "person",
    "the only flat behind the rice mill, second from the well": "place",
    "dawn shift at the sorting shed by the station": "place",
    "0840-2210-375": "number",
    "Pasal 296": "keep",
    "aged twenty-six": "keep",
    "three doors were knocked on": "keep",
    "TK Tunas Melati": "place",
}
### END SOLUTION

# %% nbgrader={"grade": true, "grade_id": "check-6-6", "locked": true, "points": 4, "schema_version": 3, "solution": false, "task": false}
check("6.6", classes)

# %% [markdown] name="integrity"
# ## Task 6.7 · Twice, or two? (4 points)
#
# Clean text is worth nothing under a wrong id. The cell shows interviews whose informant occurs twice, and informants who are alike in everything we asked.
#
# - `entered_twice`: the interview that is only a copy, as a set with one id (of two equal ones, the later id)
# - `second_talk`: the interview that is a true second talk, as a set with one id
# - `same_person`: the two ids that belong to one person, as a set
# - `orphans`: how many rows of `codings` name a segment that is not in `segments`? The last line counts them for you once `[...]`, brackets and all, is the column of ids in `segments`.

# %% name="twice"
interviews, informants = load("interviews"), load("informants")
codings, segments = load("codings"), load("segments")
show(interviews[interviews.duplicated("informant_id", keep=False)])
alike = ["group", "unit", "age", "district", "marital", "children"]
show(informants[informants.duplicated(alike, keep=False)])

# %% nbgrader={"grade": false, "grade_id": "answer-6-7", "locked": false, "schema_version": 3, "solution": true, "task": false}
keys = {"entered_twice": {...}, "second_talk": {...}, "same_person": {...}, "orphans": ...}
known = codings["segment_id"].isin([...])
print((~known).sum())
### BEGIN SOLUTION
known = codings["segment_id"].isin(segments["segment_id"])
keys = {"entered_twice": {"V69"}, "second_talk": {"V68"}, "same_person": {"I38", "I67"}, "orphans": int((~known).sum())}
### END SOLUTION

# %% nbgrader={"grade": true, "grade_id": "check-6-7", "locked": true, "points": 4, "schema_version": 3, "solution": false, "task": false}
check("6.7", keys)

# %% [markdown] name="nothing"
# ## Task 6.8 · Six kinds of nothing (3 points)
#
# A page is full of things that are not there, and they are not the same nothing. Give each its kind: `"refused"`, `"does_not_know"`, `"not_heard"` (by the typist), `"silent"`, `"not_entered"` (nobody wrote it down) or `"answered_no"`.
#
# - `a`: *[inaudible]* in place of a word
# - `b`: asked about her school: *Pass.*
# - `c`: asked about her husband: *[silence]*, and the next question follows
# - `d`: asked where the rest have gone: *Don't know.*
# - `e`: the cell `mode` of one consent is empty
# - `f`: asked whether she ever owed: *Not one rupiah.*
# - `g`: a patrol of five officers, and the column of hours says 0

# %% nbgrader={"grade": false, "grade_id": "answer-6-8", "locked": false, "schema_version": 3, "solution": true, "task": false}
nothing = {"a": ..., "b": ..., "c": ..., "d": ..., "e": ..., "f": ..., "g": ...}
### BEGIN SOLUTION
nothing = {"a": "not_heard", "b": "refused", "c": "silent", "d": "does_not_know", "e": "not_entered", "f": "answered_no", "g": "not_entered"}
### END SOLUTION

# %% nbgrader={"grade": true, "grade_id": "check-6-8", "locked": true, "points": 3, "schema_version": 3, "solution": false, "task": false}
check("6.8", nothing)

# %% [markdown] name="edits"
# ## Task 6.9 · Tidying or changing? (4 points)
#
# Bagas has tidied twelve sentences. Which edits change what is said, in words or without? Give the ids of those as a set. Each slip costs part of the points.

# %% name="edits-table"
show(load("edits")[["edit_id", "before", "after"]])

# %% nbgrader={"grade": false, "grade_id": "answer-6-9", "locked": false, "schema_version": 3, "solution": true, "task": false}
changing = {...}
### BEGIN SOLUTION
changing = {"x02", "x03", "x05", "x06", "x08", "x09", "x11"}
### END SOLUTION

# %% nbgrader={"grade": true, "grade_id": "check-6-9", "locked": true, "points": 4, "schema_version": 3, "solution": false, "task": false}
check("6.9", changing)

# %% [markdown] name="flip"
# ## Different if you search the translation
#
# Suppose somebody counts *force* in these pages. The cell searches for it in what informants say, in both languages: the same people, the same talks. Compare the turns, then read them one by one. It shows only a few words around each; `said.loc["V66-034", "text_en"]` on a new last line shows a whole turn.

# %% name="flip-code"
turns = load("turns")
said = turns[turns["role"] == "informant"].set_index("turn_id")
in_id = set(said[said["text_id"].str.contains("paksa", case=False)].index)
in_en = set(said[said["text_en"].str.contains("forc", case=False)].index)
print("only Indonesian:", sorted(in_id - in_en), " only English:", sorted(in_en - in_id))
for turn in sorted(in_id | in_en):
    print(turn, re.findall(r"(?i).{0,45}forc.{0,30}|.{0,45}coerc.{0,30}", said.loc[turn, "text_en"]))

# %% [markdown] name="count"
# ## Task 6.10 · What a word counts (4 points)
#
# Give, from what you have just seen:
#
# - `indonesian`: number of turns found in Indonesian
# - `english`: number of turns found in English
# - `a_person_forces`: in how many of the turns found in either language does the speaker say that **a person** forced **somebody to sell sex**? Circumstances, food, forms, statutes and jokes do not count.

# %% nbgrader={"grade": false, "grade_id": "answer-6-10", "locked": false, "schema_version": 3, "solution": true, "task": false}
hits = {"indonesian": ..., "english": ..., "a_person_forces": ...}
### BEGIN SOLUTION
hits = {"indonesian": len(in_id), "english": len(in_en), "a_person_forces": 0}
### END SOLUTION

# %% nbgrader={"grade": true, "grade_id": "check-6-10", "locked": true, "points": 4, "schema_version": 3, "solution": false, "task": false}
check("6.10", hits)

# %% [markdown] name="protocol-intro"
# ## Task 6.11 · A protocol (12 points)
#
# Write half a page for the next assistant: what is changed in a transcript and what never; how identifiers are found, and by how many readers; what happens to Banyumasan words. Add a log of four changes to one page, each with what was there, what is there now, and why.
#
# Your lecturer reads it by four criteria, up to three points each: can every step be undone; are decisions justified; is language treated as data; are the informants safe.

# %% [markdown] nbgrader={"grade": true, "grade_id": "manual-6-11", "locked": false, "points": 12, "schema_version": 3, "solution": true, "task": false}
# *Double-click here and replace this line by your protocol and your log.*
#
# ### BEGIN MARK SCHEME
# | | 0 | 1 | 2 | 3 |
# | :-- | :-- | :-- | :-- | :-- |
# | Reversible | raw is overwritten | a copy is kept | copy and log | log is enough to undo each change |
# | Justified | no reasons | "to make it neat" | a reason for each rule | also says what tidying would change |
# | Language | dialect removed or ignored | translated away | kept with gloss | says whose voice becomes the standard |
# | Safety | names only | names and numbers | also places and work, by two readers | combinations, who keeps the list, what coders see |
#
# **Weak, 3 of 12 (1, 1, 0, 1).** "I copy the file and correct the language so it is good Indonesian. I delete names and phone numbers. I remove repeated words because they are not needed."
#
# **Strong, 12 of 12.** "Raw files are read only; each change is a row: turn, before, after, reason; and applying the rows backwards gives the raw page. I join lines and name speakers; I never drop 'katanya', 'ora', laughter or a false start, because hearsay, negation and irony hang on them. Two people read for identifiers; work and place are replaced even without a name, since 'dawn shift at the sorting shed' is enough for a colleague to know her. The list of replacements stays with Bu Ratih. Banyumasan stays, with a gloss in its own column: once it is tidied away, only the officers still sound like themselves. V10-024: 'Arka' → [child's name], a child; …"
# ### END MARK SCHEME

# %% [markdown] name="reflection"
# ## Reflection
#
# Look at your three guesses. Then read one turn with Banyumasan in it (in a new cell: `show(load("turns").dropna(subset="gloss")[["turn_id", "text_id", "gloss"]])`), once as it is and once in your best standard Indonesian or English. Whose voice has become the standard? Two sentences.

# %% [markdown] name="trail"
# ## Audit trail
#
# One decision of today that moves a result: what was typed, in which language one searches, who is hidden. A good line names what you did *not* do, and what doing it would have changed.

# %% name="trail-code"
trail(decision=..., alternative=..., reason=..., effect=...)

# %% [markdown] name="exit"
# ## Exit
#
# Finish, aloud or on paper: *Before I tidy a sentence, I ask …*
#
# Then save (**Ctrl + S**) and hand in.

# %% name="hand-in"
hand_in()

# %% [markdown] name="references"
# ## References
#
# - Kaiser, K. (2009). Protecting respondent confidentiality in qualitative research. *Qualitative Health Research* 19(11), 1632–1641.
# - UU 27/2022 on the protection of personal data. Official text: *Lembaran Negara Republik Indonesia.*
