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
# # 5 · Interviews: the question makes the data
#
# **What did she say, and what did the question, or the questioner, say for her?**
#
# About 120 minutes, in two sittings if you like (Task 5.4 ends the first) · 44 points · You need lessons 1 to 4: fill a dict, filter a table, complete a function.
#
# *Content note.* Two interviews are read closely. Women tell of beatings at home, of an injury and a belt, and of men who control them by a card and a photo. Nothing is sexual. Only Task 5.4 needs all of them: you may leave them out and speak to your lecturer or the counselling service.

# %% name="setup"
import re
import pandas as pd
from fieldwork import check, hand_in, lesson, load, show, trail
from fieldwork.displays import heard_figure, interview_room, rehearse

lesson("05-interviews", language="en")
turns = load("turns")

# %% [markdown] name="recall"
# ## Recall
#
# Say your answer aloud, then open.
#
# <details><summary>Lesson 4. She signed the form while an officer stood in the doorway. Is her consent in order?</summary>
# The signature is. Whether she could have refused in front of him is another question, and nobody asked it.
# </details>
#
# <details><summary>Lesson 3. All thirty women were found through the police. Whom do you hardly meet?</summary>
# Those whom the police hardly know: women who work on their own.
# </details>
#
# <details><summary>Lesson 1. "Seven of twelve women speak of debts." Is that a cause?</summary>
# It describes what was said. That debts brought them there would be a causal claim.
# </details>

# %% [markdown] name="desk"
# ## Three kinds of ear
#
# From February to August 2025 the team interviewed 36 women. Who met whom was decided **by lot**: twelve women spoke with the *police liaison* (R1 or R2, lent by the police station), twelve with a *student* (R3 to R5), twelve with a *peer* (R6 or R7, outreach workers who know the trade from their own lives).
#
# "Chance?" asks Bagas. "Surely one sends whoever gets on with her." Then, says Bu Ratih, you never learn whether a difference lies in the women or in the ear. Chance alone makes the three groups of women alike.

# %% [markdown] name="predict"
# ## Task 5.0 · Predict (1 point)
#
# To whom will more women mention it? Answer each with `"police liaison"`, `"student"`, `"peer"` or `"same"`:
#
# - `choice`: that she weighed up her options and chose this work herself;
# - `violence`: that somebody beat her before she began;
# - `clothes`: that she wanted a costlier life;
# - `money`: that she lacked money to live on.
#
# Recorded, never marked. It opens the display below.

# %% nbgrader={"grade": false, "grade_id": "answer-5-0", "locked": false, "schema_version": 3, "solution": true, "task": false}
predictions = {"choice": ..., "violence": ..., "clothes": ..., "money": ...}
### BEGIN SOLUTION
predictions = {"choice": "peer", "violence": "peer", "clothes": "same", "money": "police liaison"}
### END SOLUTION

# %% nbgrader={"grade": true, "grade_id": "check-5-0", "locked": true, "points": 1, "schema_version": 3, "solution": false, "task": false}
check("5.0", predictions)

# %% [markdown] name="worked"
# ## Worked example: three questions of R1
#
# For each question Wulan (1) underlines the words that were R1's before they were the woman's; (2) asks whether she could answer something R1 did not expect; (3) gives a label.
#
# | R1 to Rimba | 1 His words | 2 Room? | 3 Label |
# | --- | --- | --- | --- |
# | "Forgive us … you were often hit at home, is that right?" | hit, at home, often | yes or no | `leading`: holds the answer; the apology mends nothing |
# | "By your father, perhaps?" | father | yes or no | `leading`, for all its *perhaps* |
# | "Why not simply go back to your family?" | go back, simply | reasons only | `presumes`: takes for granted that she could |
#
# Other labels: `moral` (judges), `double` (two questions, one answer), `hearsay` (asks what *others* say or do, out of the speaker's sight), `threatening` (names a consequence), `open` (none of these).

# %% [markdown] name="label"
# ## Task 5.1 · Twenty questions (4 points)
#
# Bagas has collected questions from earlier guides. The cell shows them when you run it. Give each a set of labels: `{"open"}` where nothing is wrong, otherwise the fault that does the harm, such as `{"moral"}`.
#
# Judge the question together with the person it is for (`asked_of`). A tag such as "wasn't it?" is an answer with a question mark. Not every *and* joins two questions, and *why* may be a reproach. One label is nearly always enough. Where two can be defended, the second counts neither way. Each slip costs part of the points.

# %% nbgrader={"grade": false, "grade_id": "answer-5-1", "locked": false, "schema_version": 3, "solution": true, "task": false}
labels = {
    "G01": ..., "G02": ..., "G03": ..., "G04": ..., "G05": ...,
    "G06": ..., "G07": ..., "G08": ..., "G09": ..., "G10": ...,
    "G11": ..., "G12": ..., "G13": ..., "G14": ..., "G15": ...,
    "G16": ..., "G17": ..., "G18": ..., "G19": ..., "G20": ...,
}
show(load("questions")[["question_id", "asked_of", "text"]])
### BEGIN SOLUTION
labels = {
    "G01": {"open"}, "G02": {"presumes"}, "G03": {"double"}, "G04": {"open"}, "G05": {"open"},
    "G06": {"threatening"}, "G07": {"open"}, "G08": {"leading"}, "G09": {"double"}, "G10": {"moral"},
    "G11": {"open"}, "G12": {"open"}, "G13": {"open"}, "G14": {"hearsay"}, "G15": {"leading", "moral"},
    "G16": {"open"}, "G17": {"presumes"}, "G18": {"open"}, "G19": {"open"}, "G20": {"hearsay"},
}
### END SOLUTION

# %% nbgrader={"grade": true, "grade_id": "check-5-1", "locked": true, "points": 4, "schema_version": 3, "solution": false, "task": false}
check("5.1", labels)

# %% [markdown] name="repair"
# ## Task 5.2 · Mend five of them (2 points)
#
# For each of five faulty questions there are four attempts, `a` to `d`. One asks for the same matter with the fault gone. The others beg pardon and keep the fault, can be answered with yes or no, still carry the answer, or have lost the matter on the way.
#
# Write the letter in quotation marks: `"G02": "a"`.

# %% nbgrader={"grade": false, "grade_id": "answer-5-2", "locked": false, "schema_version": 3, "solution": true, "task": false}
mended = {"G02": ..., "G08": ..., "G09": ..., "G10": ..., "G17": ...}
show(load("question_repairs")[["question_id", "repair", "text"]])
### BEGIN SOLUTION
mended = {"G02": "c", "G08": "a", "G09": "d", "G10": "b", "G17": "a"}
### END SOLUTION

# %% nbgrader={"grade": true, "grade_id": "check-5-2", "locked": true, "points": 2, "schema_version": 3, "solution": false, "task": false}
check("5.2", mended)

# %% [markdown] name="knows"
# ## Task 5.3 · Who can know? (2 points)
#
# A perfect question to the wrong person yields rumour. Who knows it **first-hand**, because it is her own life or his own work? `police`, `woman`, `community` (neighbours), `official` (social office), `outreach` or `academic` (law lecturer); one a row, some twice.
#
# | | to be found out |
# | --- | --- |
# | `k1` | why a woman began |
# | `k2` | which article stands in a file, and why that one |
# | `k3` | how many places the training course has |
# | `k4` | what "facilitate" covers in criminal law |
# | `k5` | whether a woman understood the statement she signed |
# | `k6` | how outreach workers decide whom to visit first |
# | `k7` | what is seen and heard at night in one street, all year |
# | `k8` | how a working day at the station goes |

# %% nbgrader={"grade": false, "grade_id": "answer-5-3", "locked": false, "schema_version": 3, "solution": true, "task": false}
knows = {"k1": ..., "k2": ..., "k3": ..., "k4": ..., "k5": ..., "k6": ..., "k7": ..., "k8": ...}
### BEGIN SOLUTION
knows = {
    "k1": "woman", "k2": "police", "k3": "official", "k4": "academic",
    "k5": "woman", "k6": "outreach", "k7": "community", "k8": "police",
}
### END SOLUTION

# %% nbgrader={"grade": true, "grade_id": "check-5-3", "locked": true, "points": 2, "schema_version": 3, "solution": false, "task": false}
check("5.3", knows)

# %% [markdown] name="room"
# ## Ask her yourself
#
# Delima is invented. Choose who asks, then the next question; the last six carry their answer. After an open question you may wait in silence. After three topics as each interviewer her life is opened beside what she told.
#
# *Assumptions.* How likely she tells what she has lived through is planted in our data. That she says yes to a leading question in 70 (liaison), 45 (student) and 25 (peer) of 100 cases, and that silence gives half the chance again, is our guess.
#
# Which yes tells us nothing? The plain cell repeats the talk two hundred times: shares of talks in which she told it or said yes.

# %% name="display"
interview_room()

# %% name="display-plain"
questions = {"choice": "open", "blows": "open", "clothes": "open", "force": "leading"}
show(rehearse(questions), "one talk each")
show(rehearse(questions, runs=200), "two hundred talks each")

# %% [markdown] name="two-talks"
# ## Two talks, read closely
#
# Rimba (24) speaks with R1, the police liaison; Duku (26) with R7, a peer. Allow a quarter of an hour. Both tables scroll. Read the interviewer's lines first and alone. Then read everything, and mark where a woman says yes and then something else.
#
# What no page says: in the world behind these data somebody coerces Rimba, and she alone cares for her child. We know because we made her. A real team would have a motorbike outside, a man who dislikes waiting, and a woman who asks what time it is.

# %% name="read-talks"
for interview in ["V10", "V31"]:
    show(turns.loc[turns["interview_id"] == interview, ["turn_id", "speaker", "text"]], interview)

# %% [markdown] name="reading"
# ## Task 5.4 · What happens between the lines (3 points)
#
# - `time`: the set of turns in V10 in which Rimba *asks what time it is*, such as `{"V10-002"}`.
# - `turns`: one id in quotation marks, the first turn in which she says outright that what R1 has just stated is not right.
# - `first`: who first puts it into plain words, `"interviewer"` or `"informant"`? For V10: blows (`violence_10`), lack of money (`money_10`), the complaint number (`complaint_10`). For V31 the same three, ending in `_31`. A hint without the thing itself is not yet naming it.

# %% nbgrader={"grade": false, "grade_id": "answer-5-4", "locked": false, "schema_version": 3, "solution": true, "task": false}
reading = {
    "time": {...},
    "turns": ...,
    "first": {
        "violence_10": ..., "money_10": ..., "complaint_10": ...,
        "money_31": ..., "violence_31": ..., "complaint_31": ...,
    },
}
### BEGIN SOLUTION
reading = {
    "time": {"V10-010", "V10-024", "V10-050"},
    "turns": "V10-036",
    "first": {
        "violence_10": "interviewer", "money_10": "interviewer", "complaint_10": "informant",
        "money_31": "interviewer", "violence_31": "informant", "complaint_31": "interviewer",
    },
}
### END SOLUTION

# %% nbgrader={"grade": true, "grade_id": "check-5-4", "locked": true, "points": 3, "schema_version": 3, "solution": false, "task": false}
check("5.4", reading)

# %% [markdown] name="worked-words"
# ## Worked example: who holds the words?
#
# One plain measure of an interview is the share of words that each side speaks. For Duku:
#
# 1. **Take one talk.**
# 2. **Count the words of each turn**, in the language that was spoken (`text_id`): a translation has a length of its own. `count_words` leaves out what stands in square brackets, such as `[silence]`. `.map(count_words)` counts every row.
# 3. **Choose a speaker's rows**: `role` is `informant`, `interviewer` or `other`.
# 4. **Divide** her words by all words. `words[hers]` keeps the rows where `hers` is True.

# %% name="words-code"
def count_words(text):
    return len(re.sub(r"\[.*?\]", " ", text).split())

duku = turns[turns["interview_id"] == "V31"]   # 1
words = duku["text_id"].map(count_words)       # 2
hers = duku["role"] == "informant"             # 3
words[hers].sum() / words.sum()                # 4

# %% [markdown] name="ratio"
# ## Task 5.5 · The talk ratio (4 points)
#
# Complete the function: **the interviewer's** words in one interview, divided by the words of **everybody** in it (a child or an officer speaks, too). A share from 0 to 1, not rounded.
#
# Then write, not indented, `talk_ratio(turns, "V10")` on a new last line, and try `"V31"`. The liaison and the peer hold nearly equal shares of these two talks. What, then, does the measure not see?
#
# The check takes five interviews, some with a third voice, and shortened ones.

# %% nbgrader={"grade": false, "grade_id": "answer-5-5", "locked": false, "schema_version": 3, "solution": true, "task": false}
def talk_ratio(turns, interview):
    """The interviewer's share of all words in one interview."""
    talk = turns[turns["interview_id"] == interview]
    words = ...
    asked = ...
    return ...
### BEGIN SOLUTION
def talk_ratio(turns, interview):
    """The interviewer's share of all words in one interview."""
    talk = turns[turns["interview_id"] == interview]
    words = talk["text_id"].map(count_words)
    asked = talk["role"] == "interviewer"
    return words[asked].sum() / words.sum()
### END SOLUTION

# %% nbgrader={"grade": true, "grade_id": "check-5-5", "locked": true, "points": 4, "schema_version": 3, "solution": false, "task": false}
check("5.5", talk_ratio)

# %% [markdown] name="came-up"
# ### Spontaneous or prompted?
#
# What the ratio misses: whose words came first. Wulan has noted of Duku's talk, in order, who named which cause. `named_by` holds pairs, and the loop takes them one by one. `!=` means *is not equal to*.
#
# The last column is about `ECON` only; for the others read the first two. Lack of money was named by R7 before Duku: her mention is *prompted*. Nobody named violence before she did: *spontaneous*. A costlier life was named by R7 only, and Duku brushed it off: *not mentioned*.

# %% name="came-up-code"
named_by = [("interviewer", "ECON"), ("informant", "ECON"), ("informant", "VIOLENCE"),
            ("informant", "COERCION"), ("interviewer", "LIFESTYLE")]

for role, named in named_by:
    print(role, named, named == "ECON" and role != "informant", sep="   ")

# %% [markdown] name="spontaneous"
# ## Task 5.6 · How did it come up? (3 points)
#
# Fill four blanks. Her **first** mention decides. It is `"prompted"` if anybody but the informant (interviewer, officer, child) had named *that* cause earlier in the talk, just before or long before. Otherwise it is `"spontaneous"`. What only others name is `"not mentioned"`.
#
# `heard` remembers whether somebody else has named the cause. Try `how_it_came(named_by, "ECON")` on a new last line; the answers are texts, so keep the quotation marks.

# %% nbgrader={"grade": false, "grade_id": "answer-5-6", "locked": false, "schema_version": 3, "solution": true, "task": false}
def how_it_came(talk, cause):
    """'spontaneous', 'prompted' or 'not mentioned'."""
    heard = False
    for role, named in talk:
        if ...:
            heard = True
        if named == cause and role == "informant":
            if heard:
                return ...
            return ...
    return ...
### BEGIN SOLUTION
def how_it_came(talk, cause):
    """'spontaneous', 'prompted' or 'not mentioned'."""
    heard = False
    for role, named in talk:
        if named == cause and role != "informant":
            heard = True
        if named == cause and role == "informant":
            if heard:
                return "prompted"
            return "spontaneous"
    return "not mentioned"
### END SOLUTION

# %% nbgrader={"grade": true, "grade_id": "check-5-6", "locked": true, "points": 3, "schema_version": 3, "solution": false, "task": false}
check("5.6", how_it_came)

# %% [markdown] name="worked-rates"
# ## Worked example: what reached whose ear
#
# Now all women met by lot. How many mentioned sole care of a child or parent (`CARE`), by interviewer?
#
# 1. **Consent that holds**: written or recorded, not withdrawn.
# 2. **Women met by lot**; `lot` is their interviews, `said` what came up in them.
# 3. **Count women, not rows** (one interview was entered twice): `nunique` counts different ids.
# 4. **Nobody is nought, not missing**: `reindex(roles, fill_value=0)` puts a role back that dropped out.
# 5. **Divide by the women whom that role met.**

# %% name="rates-code"
interviews, mentions, consents = load("interviews"), load("mentions"), load("consents")
roles = ["police liaison", "student", "peer"]

holds = consents["mode"].isin(["written", "recorded verbal"]) & consents["withdrawn_on"].isna()   # 1
agreed = consents.loc[holds, "informant_id"]
lot = interviews[interviews["randomised"] & interviews["informant_id"].isin(agreed)]              # 2
said = mentions[mentions["interview_id"].isin(lot["interview_id"])]

told = said[said["code"] == "CARE"].groupby("interviewer_role")["informant_id"].nunique()         # 3
told = told.reindex(roles, fill_value=0)                                                          # 4
told / lot.groupby("interviewer_role")["informant_id"].nunique()                                  # 5

# %% [markdown] name="rates"
# ## Task 5.7 · Four rates, three ears (4 points)
#
# The same for `ECON` (lack of money), `AGENCY` (her own weighed choice), `VIOLENCE` (before she began) and `LIFESTYLE` (a costlier life). Each entry of the dict is the result of steps 3 to 5: a column with three shares from 0 to 1, or a dict such as `{"police liaison": 0.5, "student": 0.5, "peer": 0.5}`; at least three decimals.
#
# Use `said` and `lot`. Work in a cell of your own if you like (**+** above), or in a loop over the four codes. The cell after the check draws them.

# %% nbgrader={"grade": false, "grade_id": "answer-5-7", "locked": false, "schema_version": 3, "solution": true, "task": false}
rates = {"ECON": ..., "AGENCY": ..., "VIOLENCE": ..., "LIFESTYLE": ...}
### BEGIN SOLUTION
met = lot.groupby("interviewer_role")["informant_id"].nunique()
for code in rates:
    women = said[said["code"] == code].groupby("interviewer_role")["informant_id"].nunique()
    rates[code] = women.reindex(roles, fill_value=0) / met
### END SOLUTION

# %% nbgrader={"grade": true, "grade_id": "check-5-7", "locked": true, "points": 4, "schema_version": 3, "solution": false, "task": false}
check("5.7", rates)

# %% name="figure"
heard_figure(rates)

# %% [markdown] name="readings"
# ## Task 5.8 · What do these numbers show? (3 points)
#
# Six sentences are proposed for the report. Choose, as a set, the **two** that the rates carry. Remember how small the groups are, and what chance did for you.
#
# - `r1`: Women lie to the police.
# - `r2`: A choice of her own came up with more women before peers than before the police liaison.
# - `r3`: The peers put that choice into women's mouths.
# - `r4`: What the liaison recorded is false and has to be thrown away.
# - `r5`: Whoever asked, at least four in ten women brought up lack of money.
# - `r6`: The difference is proved for all women in the trade in Serayumulya.

# %% nbgrader={"grade": false, "grade_id": "answer-5-8", "locked": false, "schema_version": 3, "solution": true, "task": false}
carried = {...}
### BEGIN SOLUTION
carried = {"r2", "r5"}
### END SOLUTION

# %% nbgrader={"grade": true, "grade_id": "check-5-8", "locked": true, "points": 3, "schema_version": 3, "solution": false, "task": false}
check("5.8", carried)

# %% [markdown] name="flip"
# ## Different if one ear is left out
#
# One team sends **only** police liaisons, the other works **without** them. Lot made the women alike.
#
# `women_heard` counts how many different women brought up each of eight causes; 0 stands where nobody did. New: quarrels in the family (`FAMCONF`), a friend who led the way (`PEER`), somebody who forced her (`COERCION`), a divorce that cost her income (`DIV_EXT`) or left grief (`DIV_INT`). Here, all interviewers.
#
# Call it twice more, in new cells: `women_heard(said[…])`, for the dots `said["interviewer_role"] == "police liaison"`, then with `!=`.

# %% name="flip-code"
eight = ["ECON", "FAMCONF", "DIV_EXT", "DIV_INT", "PEER", "LIFESTYLE", "AGENCY", "COERCION"]

def women_heard(rows):
    counts = rows.groupby("code")["informant_id"].nunique()
    return counts.reindex(eight, fill_value=0).sort_values(ascending=False)

women_heard(said)

# %% [markdown] name="top"
# ## Task 5.9 · Two teams, two reports (3 points)
#
# For the team with `only` liaisons and the team `without` them, write
#
# - `_second`: the cause that stands second, as a text;
# - `_never`: the set of those of the eight causes that no woman brought up, such as `{"ECON"}`.

# %% nbgrader={"grade": false, "grade_id": "answer-5-9", "locked": false, "schema_version": 3, "solution": true, "task": false}
reports = {
    "only_second": ..., "only_never": {...},
    "without_second": ..., "without_never": {...},
}
### BEGIN SOLUTION
his = said["interviewer_role"] == "police liaison"
only, without = women_heard(said[his]), women_heard(said[~his])
reports = {
    "only_second": only.index[1], "only_never": set(only.index[only == 0]),
    "without_second": without.index[1], "without_never": set(without.index[without == 0]),
}
### END SOLUTION

# %% nbgrader={"grade": true, "grade_id": "check-5-9", "locked": true, "points": 3, "schema_version": 3, "solution": false, "task": false}
check("5.9", reports)

# %% [markdown] name="back"
# ## Task 5.10 · Lost on the way into English (3 points)
#
# A second translator controls ten passages; the answer cell shows them. `spoken` is the Indonesian, `printed` the English of our transcript, `control` the second translator's literal English.
#
# In **four** passages the printed English changes the *stance*: it adds somebody who acts, drops a *perhaps* or a *he said*, or makes an event graver. Other words, another order, a pun or an idiom change nothing. Give the ids of the four as a set. Each slip costs part of the points.

# %% nbgrader={"grade": false, "grade_id": "answer-5-10", "locked": false, "schema_version": 3, "solution": true, "task": false}
changed = {...}
show(load("back_translations")[["item_id", "spoken", "printed", "control"]])
### BEGIN SOLUTION
changed = {"b01", "b04", "b06", "b09"}
### END SOLUTION

# %% nbgrader={"grade": true, "grade_id": "check-5-10", "locked": true, "points": 3, "schema_version": 3, "solution": false, "task": false}
check("5.10", changed)

# %% [markdown] name="guide-intro"
# ## Task 5.11 · A guide of your own (12 points)
#
# Write eight questions for two groups, women and one other, so that causes, countermeasures and obstacles are each covered at least twice. Add 100 words: why this order, who should ask, where, in which language, and what you do when she falls silent or asks the time.
#
# Your lecturer reads it by four criteria, up to three points each: openness, sequence, safety, coverage (nobody is asked what they cannot know).

# %% [markdown] nbgrader={"grade": true, "grade_id": "manual-5-11", "locked": false, "points": 12, "schema_version": 3, "solution": true, "task": false}
# *Double-click here and replace this line by your eight questions and 100 words.*
#
# ### BEGIN MARK SCHEME
# | | 0 | 1 | 2 | 3 |
# | :-- | :-- | :-- | :-- | :-- |
# | Openness | most questions hold their answer | half are open | one or two faults of Task 5.1 left | none left; probes are ready and as open |
# | Sequence | no order | topics listed | easy before hard | and the hard ones can be declined; she has the last word over the record |
# | Safety | not thought of | "confidential" | who asks, where, who may overhear | and what is done at silence, at the clock, at a person outside |
# | Coverage | one matter only | some matters once | each matter twice | and each question to somebody who knows it first-hand |
#
# **Weak, 3 of 12 (1, 1, 0, 1).** "1 Why did you fall into prostitution? 2 Because of money or divorce? 3 Do you regret it? 4 Do you know it is forbidden? 5 What do you hope? To police: 6 How many raids? 7 Why are they successful? 8 What are the obstacles? I begin with the causes because they are most important."
#
# **Strong, 12 of 12.** "Women: 1 Where would you like to begin? 2 What was going on in your life then? 3 Who else had a say in your days? (may be passed over) 4 If you ever met officers, what happened? 5 What would have had to be different? 6 What of today should I not use? Investigators: 7 What did you do in your last such case, hour by hour? 8 What have you tried that did not work, and what stood in the way? Causes 2, 3; measures 4, 7; obstacles 5, 8. Easy first; question 3 comes only when we are alone. A peer asks, in the language she begins in, at a place she chooses; nobody of the station arranges it. When she falls silent I count to ten. When she asks the time I tell her, ask whether she would rather stop, and mean it. I do not ask about anybody waiting outside; the outreach worker's card lies on the table. A woman is not asked about articles, nor an officer about her motives."
# ### END MARK SCHEME

# %% [markdown] name="reflection"
# ## Reflection
#
# Compare your predictions with your rates. Then: would *you* have been told? By whom, where, in what language? R1 was polite and threatened nobody. What did he bring into the room all the same?

# %% [markdown] name="audit"
# ## Audit trail
#
# Add this lesson's decision. A good line names what was done with the liaison's talks, the way not taken, a reason that would convince an opponent, and what moved in the result.

# %% name="trail"
trail(decision=..., alternative=..., reason=..., effect=...)

# %% [markdown] name="exit"
# ## Exit
#
# Finish, aloud or on paper: *Before I believe an answer, I read …*
#
# Then save (**Ctrl + S**) and hand in.

# %% name="hand-in"
hand_in()

# %% [markdown] name="references"
# ## References
#
# - Shaver, F. M. (2005). Sex work research: methodological and ethical challenges. *Journal of Interpersonal Violence*, 20(3), 296–319.
# - Dewey, S., & Zheng, T. (2013). *Ethical Research with Sex Workers: Anthropological Approaches.* Springer.
# - Tong, A., Sainsbury, P., & Craig, J. (2007). Consolidated criteria for reporting qualitative research (COREQ). *International Journal for Quality in Health Care*, 19(6), 349–357.
