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
# # 12 · An abstract in two languages, and the way back
#
# **Can a stranger follow every sentence of yours back to a person, a rule or a day?**
#
# About 120 minutes, in two sittings if you like (Task 12.5 ends the first) · 47 points · You need what you kept in lessons 7 to 11 and your audit trail. Whatever is missing is named here, and you can go on without it.
#
# *Content note.* No interviews are quoted; some invented sentences speak of force and debt, and some call women by words that demean them; they stand there for you to judge.

# %% name="setup"
import pandas as pd
from fieldwork import check, hand_in, lesson, load, show, trail
from fieldwork.displays.abstract_board import abstract_board, compare
from fieldwork.evidence import group_names, named
from fieldwork.final_report import assemble
from fieldwork.trail import latest

lesson("12-abstract", language="en")

# %% [markdown] name="recall"
# ## Recall
#
# Say your answer aloud, then open.
#
# <details><summary>Lesson 1: what did we never learn from the abstract of the study that we repeat?</summary>
# How many people were asked, who they were, when, how they were found, and how the coding was checked.
# </details>
#
# <details><summary>Lesson 7: internal 55 per cent and external 85 per cent. What went wrong?</summary>
# Divorce was counted twice. The shares depend on a rule that the abstract does not give.
# </details>
#
# <details><summary>Lesson 11: what is the difference between an obstacle that officers name and an obstacle?</summary>
# Who says it. A finding keeps its speaker.
# </details>

# %% [markdown] name="predict"
# ## Task 12.0 · Predict (1 point)
#
# Three guesses, each `"yes"` or `"no"`:
#
# - `every`: does each sentence of Bagas's draft stand on something in our tables?
# - `same`: of the ten pairs of English and Indonesian sentences in Task 12.4, does every pair say the same?
# - `fluent`: will you find the best written of three abstracts also the best founded?
#
# Recorded, never marked.

# %% nbgrader={"grade": false, "grade_id": "answer-12-0", "locked": false, "schema_version": 3, "solution": true, "task": false}
guesses = {"every": ..., "same": ..., "fluent": ...}
### BEGIN SOLUTION
guesses = {"every": "no", "same": "no", "fluent": "yes"}
### END SOLUTION

# %% nbgrader={"grade": true, "grade_id": "check-12-0", "locked": true, "points": 1, "schema_version": 3, "solution": false, "task": false}
check("12.0", guesses)

# %% [markdown] name="pointer"
# ## Worked example: one claim, one pointer
#
# "Officers blame a costly life." Before Bu Ratih lets it pass she asks four things:
#
# 1. **Which row of which table?** The code LIFESTYLE, in the group police.
# 2. **Counted how?** Persons, each once, among those whose consent holds.
# 3. **Which way does it point?** Read the number *today*: data change when somebody withdraws.
# 4. **Is the claim no stronger than the row?** They *name* it. "Blame" is our word, and "because of it" would be nobody's.
#
# `named(code, group)` gives how many name it, of how many. It computes anew each time; nothing here is typed.

# %% name="pointers"
pointers = {
    "e1": ("ECON", "woman", "persons"), "e2": ("ECON", "woman", "segments"), "e3": ("LIFESTYLE", "police", "persons"),
    "e4": ("LIFESTYLE", "woman", "persons"), "e5": ("AGENCY", "woman", "persons"), "e6": ("SUBSTANCE", "police", "persons"),
    "e7": ("CULTURE", "woman", "persons"), "e8": ("DIV_EXT", "woman", "persons"), "e9": ("COERCION", "community", "persons"),
}
for pointer, (code, group, count) in pointers.items():
    some, people = named(code, group, count)
    print(pointer, code, group, count, ":", some, "of", people)
show(load("abstract_claims")[["claim", "text"]])

# %% [markdown] name="claims"
# ## Task 12.1 · What carries it? (4 points)
#
# Give each claim the pointer that carries it, with the right way of counting: `"e1"` to `"e9"`; `"literature"` if it tells what earlier studies found; or `"none"` if it is told as a finding of ours and nothing of ours carries it, however well it sounds. No pointer is needed twice.

# %% nbgrader={"grade": false, "grade_id": "answer-12-1", "locked": false, "schema_version": 3, "solution": true, "task": false}
carried_by = {"a1": ..., "a2": ..., "a3": ..., "a4": ..., "a5": ..., "a6": ..., "a7": ..., "a8": ...}
### BEGIN SOLUTION
carried_by = {"a1": "e1", "a2": "e3", "a3": "e4", "a4": "e6", "a5": "e7", "a6": "e5", "a7": "none", "a8": "none"}
### END SOLUTION

# %% nbgrader={"grade": true, "grade_id": "check-12-1", "locked": true, "points": 4, "schema_version": 3, "solution": false, "task": false}
check("12.1", carried_by)

# %% [markdown] name="fill"
# ## Task 12.2 · No number is typed (4 points)
#
# A text with names in braces is a form. `"{some} women".format(some=3)` fills it: `3 women`. So the number in the text comes from the table, today and after the next withdrawal.
#
# Fill the blank: the share of `facts["some"]` in `facts["people"]`, in per cent, rounded to a whole number with `round(…)`. Then run `fill({"some": 9, "people": 12})` on a new last line, not indented: `9 / 12 (75 %)`. The check has other numbers.

# %% nbgrader={"grade": false, "grade_id": "answer-12-2", "locked": false, "schema_version": 3, "solution": true, "task": false}
def fill(facts):
    """The form, filled from the facts."""
    percent = ...
    return "{some} / {people} ({percent} %)".format(some=facts["some"], people=facts["people"], percent=percent)
### BEGIN SOLUTION
def fill(facts):
    """The form, filled from the facts."""
    percent = round(100 * facts["some"] / facts["people"])
    return "{some} / {people} ({percent} %)".format(some=facts["some"], people=facts["people"], percent=percent)
### END SOLUTION

# %% nbgrader={"grade": true, "grade_id": "check-12-2", "locked": true, "points": 4, "schema_version": 3, "solution": false, "task": false}
check("12.2", fill)

# %% [markdown] name="draft"
# ## Task 12.3 · Bagas's draft (4 points)
#
# Fourteen sentences. Which of them may not be printed as they stand? Give their ids as a set. Being short is no fault, and neither is a result that one does not like. Each slip costs part of the points.

# %% name="draft-table"
show(load("abstract_draft")[["sentence", "text"]])

# %% nbgrader={"grade": false, "grade_id": "answer-12-3", "locked": false, "schema_version": 3, "solution": true, "task": false}
faulty = {...}
### BEGIN SOLUTION
faulty = {"b02", "b04", "b05", "b06", "b07", "b08", "b10", "b12"}
### END SOLUTION

# %% nbgrader={"grade": true, "grade_id": "check-12-3", "locked": true, "points": 4, "schema_version": 3, "solution": false, "task": false}
check("12.3", faulty)

# %% [markdown] name="flip"
# ## Different if somebody reads the other column
#
# The supervisor reads the Indonesian, a reviewer abroad the English. Two abstracts, two studies?
#
# ## Task 12.4 · The same in both? (4 points)
#
# Ten sentences in both languages. Do they say the same? `"equal"`; or what differs: `"number"` (a figure, also a fraction in words), `"term"` (one thing gets two names in one of the languages), `"strength"` (the words of one say more: *most* for *some*, *does* for *may*), `"missing"`. Another order of words is no difference.

# %% name="pairs-table"
show(load("abstract_pairs")[["pair_id", "text_en", "text_id"]].fillna(""))

# %% nbgrader={"grade": false, "grade_id": "answer-12-4", "locked": false, "schema_version": 3, "solution": true, "task": false}
compared = {"q1": ..., "q2": ..., "q3": ..., "q4": ..., "q5": ..., "q6": ..., "q7": ..., "q8": ..., "q9": ..., "q10": ...}
### BEGIN SOLUTION
compared = {"q1": "number", "q2": "equal", "q3": "strength", "q4": "term", "q5": "equal", "q6": "missing", "q7": "term", "q8": "number", "q9": "strength", "q10": "equal"}
### END SOLUTION

# %% nbgrader={"grade": true, "grade_id": "check-12-4", "locked": true, "points": 4, "schema_version": 3, "solution": false, "task": false}
check("12.4", compared)

# %% [markdown] name="elements"
# ## Task 12.5 · What a reader is owed (4 points)
#
# Wulan's abstract reads well. Where does it give each element? Answer with the id of a sentence, or `"missing"`. A word that *sounds* like an element is not one: ask what the sentence does.

# %% name="elements-table"
show(load("abstract_sample")[["sentence", "text"]])

# %% nbgrader={"grade": false, "grade_id": "answer-12-5", "locked": false, "schema_version": 3, "solution": true, "task": false}
found_in = {
    "aim": ..., "design": ..., "place_and_period": ..., "number_of_people": ..., "sampling": ..., "analysis": ...,
    "agreement": ..., "result": ..., "disagreement_of_groups": ..., "implication": ...,
}
### BEGIN SOLUTION
found_in = {
    "aim": "t01", "design": "t02", "place_and_period": "t03", "number_of_people": "missing", "sampling": "missing", "analysis": "t05",
    "agreement": "t06", "result": "t07", "disagreement_of_groups": "t08", "implication": "missing",
}
### END SOLUTION

# %% nbgrader={"grade": true, "grade_id": "check-12-5", "locked": true, "points": 4, "schema_version": 3, "solution": false, "task": false}
check("12.5", found_in)

# %% [markdown] name="verbs"
# ## Task 12.6 · Words that say too much (4 points)
#
# *Causes, proves, always*: this design cannot carry them. Write the test that finds them in a sentence. Lesson 1 showed why `word in clean` is not enough: *cause* sits inside *because*. `clean.split()` makes a list of whole words. Fill the blank, then try `too_strong("Because it always rains", ["cause", "always"])`: only the second is found.

# %% nbgrader={"grade": false, "grade_id": "answer-12-6", "locked": false, "schema_version": 3, "solution": true, "task": false}
def too_strong(sentence, words):
    """Those of `words` that stand in the sentence as whole words."""
    clean = sentence.lower()
    for mark in ".,;:()":
        clean = clean.replace(mark, " ")
    found = []
    for word in words:
        if ...:
            found.append(word)
    return found
### BEGIN SOLUTION
def too_strong(sentence, words):
    """Those of `words` that stand in the sentence as whole words."""
    clean = sentence.lower()
    for mark in ".,;:()":
        clean = clean.replace(mark, " ")
    found = []
    for word in words:
        if word in clean.split():
            found.append(word)
    return found
### END SOLUTION

# %% nbgrader={"grade": true, "grade_id": "check-12-6", "locked": true, "points": 4, "schema_version": 3, "solution": false, "task": false}
check("12.6", too_strong)

# %% [markdown] name="limits"
# ## Task 12.7 · Limits of this study (3 points)
#
# A limitation names what *this* design could not see, and which result would move. For each say `"fits"`, `"generic"` (true of any study) or `"solved"` (no longer so: we have dealt with it).
#
# - `small`: the sample is small
# - `liaison`: where a police liaison asked, women spoke of other things
# - `reached`: whom outreach and police do not reach is not among the women
# - `names`: names stand in the transcripts
# - `clients`: clients and go-betweens were not interviewed
# - `research`: more research is needed
# - `withdrawn`: people who withdrew are still counted
# - `drift`: one coder's reading of divorce moved while coding; the last block was not coded anew
# - `time`: time and money were short

# %% nbgrader={"grade": false, "grade_id": "answer-12-7", "locked": false, "schema_version": 3, "solution": true, "task": false}
limits = {"small": ..., "liaison": ..., "reached": ..., "names": ..., "clients": ..., "research": ..., "withdrawn": ..., "drift": ..., "time": ...}
### BEGIN SOLUTION
limits = {"small": "generic", "liaison": "fits", "reached": "fits", "names": "solved", "clients": "fits", "research": "generic", "withdrawn": "solved", "drift": "fits", "time": "generic"}
### END SOLUTION

# %% nbgrader={"grade": true, "grade_id": "check-12-7", "locked": true, "points": 3, "schema_version": 3, "solution": false, "task": false}
check("12.7", limits)

# %% [markdown] name="rate"
# ## Task 12.8 · Rate three (3 points)
#
# Give each abstract 0 to 3 for its **evidence** (could you follow it back?) and 0 to 3 for its **language**, one after the other. Several marks are accepted for each; what must hold is that the one is not led by the other.

# %% name="rate-table"
show(load("abstract_examples")[["example_id", "text"]])

# %% nbgrader={"grade": false, "grade_id": "answer-12-8", "locked": false, "schema_version": 3, "solution": true, "task": false}
ratings = {"A_evidence": ..., "A_language": ..., "B_evidence": ..., "B_language": ..., "C_evidence": ..., "C_language": ...}
### BEGIN SOLUTION
ratings = {"A_evidence": 0, "A_language": 2, "B_evidence": 3, "B_language": 1, "C_evidence": 1, "C_language": 3}
### END SOLUTION

# %% nbgrader={"grade": true, "grade_id": "check-12-8", "locked": true, "points": 3, "schema_version": 3, "solution": false, "task": false}
check("12.8", ratings)

# %% [markdown] name="trail-task"
# ## Task 12.9 · Is the trail whole? (4 points)
#
# A trail tells a stranger what else you could have done, and what it would have changed. `lines` is a dict: for each lesson that has a line, the line, again a dict. `lines.get(lesson, {})` gives the line, or an empty one.
#
# Fill the blank so that `gaps` names every lesson that has no line, **or** whose `"alternative"` is empty (`""`), **or** whose `"effect"` is empty. `or` joins the questions. The second cell runs it on your own trail.

# %% nbgrader={"grade": false, "grade_id": "answer-12-9", "locked": false, "schema_version": 3, "solution": true, "task": false}
def gaps(lines, lessons):
    """The lessons whose line is missing or tells only half."""
    found = []
    for lesson in lessons:
        line = lines.get(lesson, {})
        if not line or ...:
            found.append(lesson)
    return found
### BEGIN SOLUTION
def gaps(lines, lessons):
    """The lessons whose line is missing or tells only half."""
    found = []
    for lesson in lessons:
        line = lines.get(lesson, {})
        if not line or line["alternative"] == "" or line["effect"] == "":
            found.append(lesson)
    return found
### END SOLUTION

# %% nbgrader={"grade": true, "grade_id": "check-12-9", "locked": true, "points": 4, "schema_version": 3, "solution": false, "task": false}
check("12.9", gaps)

# %% name="own-trail"
lessons = ["01-question", "02-norms", "03-sampling", "04-ethics", "05-interviews", "06-transcripts", "07-codebook", "08-agreement", "09-factors", "10-countermeasures", "11-obstacles"]
print("Your gaps:", gaps(latest(), lessons))

# %% [markdown] name="write"
# ## Your own abstract
#
# Write it twice, between the triple quotation marks, 200 to 250 words each: aim, design, place and period, people, sampling, analysis, agreement, results with who says what, limits, implications. Numbers as digits, so that the display can compare them. Run the cell; press another button of *Mark*; mend the text; run again. The second cell says the same without buttons.

# %% name="display"
mine_id = """Tulis abstrak Anda di sini."""
mine_en = """Write your abstract here."""
abstract_board(mine_id, mine_en)

# %% name="display-plain"
for line in compare(mine_id, mine_en).values():
    print(line)

# %% [markdown] name="manual-intro"
# ## Task 12.10 · Hand it to a reader (12 points)
#
# Copy both abstracts into the cell below, and under them write three limits of this study, each with the result that would move. Your lecturer reads by four criteria, up to three points each: every claim can be followed back; disagreement stays visible; both languages say the same; people are spoken of as people.

# %% [markdown] nbgrader={"grade": true, "grade_id": "manual-12-10", "locked": false, "points": 12, "schema_version": 3, "solution": true, "task": false}
# *Double-click here and replace this line by your two abstracts and three limits of this study.*
#
# ### BEGIN MARK SCHEME
# | | 0 | 1 | 2 | 3 |
# | :-- | :-- | :-- | :-- | :-- |
# | Evidence | no numbers, or typed ones | some of how many | persons, consent, rule given | and agreement with its interval |
# | Disagreement | one voice | several groups, one finding | who says what | and a negative case, limits that move a result |
# | Equality | one language | a number or claim differs | equal but for terms | equal in number, term, strength |
# | People | insult or blame | terms mixed | one term, kept | and no cause where people only name one |
#
# **Weak, 2 of 12 (1, 0, 1, 0).** "Most PSK do it because of lifestyle, this was proven in 60 %. The police have done pre-emptive to curative efforts successfully. Limitation: small sample." (In the Indonesian: 65 %.)
#
# **Strong, 12 of 12** (n and N stand for the figures of the student's world; what is told in words is so in world 0, the course as it comes). "… Of the women whose consent holds, n of N name economic need; one in N names the wish for a costlier life, which n of N officers name. n women who divorced do not speak of money. Two coders worked apart; for divorce kappa was … (interval by interview …). Limits: where a police liaison asked, no woman spoke of a choice of her own, so that share is too low; …" and the same, number for number, in Indonesian.
# ### END MARK SCHEME

# %% [markdown] name="report"
# ## The whole report
#
# Now everything comes together: abstracts, findings you kept, a figure, your trail. `assemble` writes a page to print and a Word document into `my-work/report/`, and says what is missing and which lesson makes it. Put your name in place of the dots in `"..."`. You may add another figure: copy the code that makes it into this cell, give it a name, and write, say, `figures=[figure, figure2]`.

# %% name="report-code"
from fieldwork.matrices import profile_figure

codes = ["ECON", "FAMCONF", "DIV_EXT", "PEER", "LIFESTYLE", "AGENCY", "COERCION"]
rows = [(code, group, *named(code, group)) for code in codes for group in ["woman", "police"]]
shares = pd.DataFrame(rows, columns=["code", "group", "n", "of"])
shares["share"] = shares["n"] / shares["of"]
figure = profile_figure(shares, codebook=load("codebook_v2"), names=group_names())
assemble("Serayumulya", "...", mine_id, mine_en, figures=[figure])
figure

# %% [markdown] name="reflection"
# ## Reflection
#
# Look at your guesses. Then write two sentences about the study that we repeated: one for which its authors would thank you, and one that they would dispute.

# %% [markdown] name="trail"
# ## Audit trail
#
# The last line. What did you leave out of the abstract, and what would a reader think if it were in?

# %% name="trail-code"
trail(decision=..., alternative=..., reason=..., effect=...)

# %% [markdown] name="exit"
# ## Exit
#
# Finish, aloud or on paper: *I would believe an abstract that …*
#
# Then save (**Ctrl + S**) and hand in, with your report beside it.

# %% name="hand-in"
hand_in()

# %% [markdown] name="references"
# ## References
#
# - O'Brien, B. C., Harris, I. B., Beckman, T. J., Reed, D. A., & Cook, D. A. (2014). Standards for reporting qualitative research. *Academic Medicine* 89(9), 1245–1251.
# - Tong, A., Sainsbury, P., & Craig, J. (2007). Consolidated criteria for reporting qualitative research (COREQ). *International Journal for Quality in Health Care* 19(6), 349–357.
