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
# # 2 · Norms, time, and whom they bind
#
# **Which provision bound whom on the day of the act?**
#
# About 120 minutes, in two sittings if you like (Task 2.5 ends the first) · 42 points · You need lessons 0 and 1: fill a *dict* (names and values in curly brackets, such as `{"u13": "aim"}`), read a card. The *set* now comes often: curly brackets without names, `{"u13", "u14"}`.
#
# *Content note.* This lesson speaks about the law on selling sex, exploitation and trafficking. In case V3 and field note n06 a woman is forced; case V4 turns on whether a person may be a child, whom nobody meets. There is no sexual detail. You may leave one out and speak to your lecturer.

# %% name="setup"
import pandas as pd
from fieldwork import check, hand_in, lesson, load, show, trail
from fieldwork.displays import timeline, timeline_figure

lesson("02-norms", language="en")

# %% [markdown] name="recall"
# ## Recall
#
# Say your answer aloud, then open.
#
# <details><summary>Does "which provision applies?" call for interviews?</summary>
# No. It is a normative question; legal materials answer it. Interviews show what people do with the provision.
# </details>
#
# <details><summary>A study gives no number of informants. What do you write down?</summary>
# <code>None</code>: not reported. Not zero, and not one.
# </details>
#
# <details><summary>What do three dots mean in this course?</summary>
# A blank, and it is yours to fill.
# </details>

# %% [markdown] name="desk"
# ## The law on your desk
#
# Wulan, who had this desk before you and still lends a hand, has typed the law into two tables: `norms`, one row for each instrument, and `articles`, one for each *wording* of a provision. A rewritten provision has several rows; its id says which (`ite-27-1@2016`).
#
# | column | what it holds |
# | --- | --- |
# | `paraphrase` | what the provision says |
# | `addressed_to` | whom it addresses |
# | `valid_from`, `valid_to` | first and **last** day in force; empty: no end yet |
# | `changed_by`, `ended_by` | the act that changed or ended the instrument |
# | `complaint_only` | `True`: only on complaint |
# | `status`, `status_note` | `settled`, or `disputed` in at least one point; what to know about it |
#
# The tables give the law as read in text copies on 23 November 2026, in our own words: teaching material, not legal advice; a lecturer in criminal law signs it off before a class uses it. The Perda and the circular of Serayumulya are fictional; the other instruments are real.

# %% name="read"
norms, articles = load("norms"), load("articles")
show(norms[["norm_id", "title", "in_force_from", "last_day", "changed_by", "ended_by", "note"]])
show(articles[["article_id", "label", "paraphrase", "valid_from", "valid_to"]])

# %% [markdown] name="predict"
# ## Task 2.0 · Predict (1 point)
#
# Before you read on, three questions. Answer each with `"yes"` or `"no"`:
#
# - `selling`: does the Code of 2026 punish an adult for selling sex, by that alone?
# - `one_day`: an advert goes online on 1 January 2026, the same advert on 2 January. Do the same provisions bind both?
# - `neighbour`: may a neighbour's report bring an unmarried couple to court?
#
# Recorded, never marked. You will come back to them.

# %% nbgrader={"grade": false, "grade_id": "answer-2-0", "locked": false, "schema_version": 3, "solution": true, "task": false}
predictions = {"selling": ..., "one_day": ..., "neighbour": ...}
### BEGIN SOLUTION
predictions = {"selling": "yes", "one_day": "yes", "neighbour": "yes"}
### END SOLUTION

# %% nbgrader={"grade": true, "grade_id": "check-2-0", "locked": true, "points": 1, "schema_version": 3, "solution": false, "task": false}
check("2.0", predictions)

# %% [markdown] name="worked"
# ## Worked example: one advert, three dates
#
# The same open advert, with an indecent picture, goes online in May 2019, June 2024 and March 2026. An act is punishable only if a rule in force before it said so; the day of the act therefore comes first. Wulan takes four provisions and asks, for each day:
#
# 1. **Fix the day of the act** (*tempus delicti*). Not the day of the report, nor of the trial.
# 2. **Has the provision begun?** Entry into force, not promulgation. The new Code was promulgated on 2 January 2023 and slept for three years.
# 3. **Has it ended?** An empty last day is never earlier than anything.
# 4. **Name what is left.**

# %% name="worked-code"
advert = articles[articles["article_id"].isin(["ite-27-1@2016", "ite-27-1@2024", "kuhp-407", "porn-4-2-d"])]

for day in pd.to_datetime(["2019-05-10", "2024-06-15", "2026-03-05"]):   # 1
    for provision in advert.itertuples():
        begun = provision.valid_from <= day                              # 2
        ended = provision.valid_to < day                                 # 3
        if begun and not ended:
            print(day.date(), provision.article_id)                      # 4

# %% [markdown] name="columns"
# ### From one row to a whole column
#
# The loop asked row by row. A whole column can be asked in one go: `articles["valid_from"] <= day` compares every first day with `day` and gives True or False for each row. Run the cell, then change the day to 2027: what changes in the last two rows?
#
# Two such answers can be joined: `&` means *and*, `|` means *or*. Each comparison beside them needs brackets of its own: `(…) | (…)`. And `articles["valid_to"].isna()` is True where the cell is empty.

# %% name="columns-code"
day = pd.Timestamp("2024-06-15")
answer = articles["valid_from"] <= day
show(articles[["article_id", "valid_from"]].assign(answer=answer).head(8))

# %% [markdown] name="in-force"
# ## Task 2.1 · In force on a day (4 points)
#
# Now put both questions into a function, a recipe with a name. In the line `def` stand its name and, in brackets, what the caller hands in; `return` says what comes back. The sentence in triple quotes is for readers: the ids of the provisions in force on `date`. Inside, the day is called `date`; `day` and `provision` belong to the examples above.
#
# Replace the two blanks by comparisons of columns. Then call the function: on a new last line, not indented, write `len(in_force(articles, "2024-06-15"))` and run the cell. You should see 21. The check takes eight days, boundary days among them, and tables with other dates.

# %% nbgrader={"grade": false, "grade_id": "answer-2-1", "locked": false, "schema_version": 3, "solution": true, "task": false}
def in_force(articles, date):
    """The ids of the provisions in force on `date`."""
    date = pd.Timestamp(date)
    begun = ...
    not_ended = ...
    return set(articles.loc[begun & not_ended, "article_id"])
### BEGIN SOLUTION
def in_force(articles, date):
    """The ids of the provisions in force on `date`."""
    date = pd.Timestamp(date)
    begun = articles["valid_from"] <= date
    not_ended = (articles["valid_to"] >= date) | articles["valid_to"].isna()
    return set(articles.loc[begun & not_ended, "article_id"])
### END SOLUTION

# %% nbgrader={"grade": true, "grade_id": "check-2-1", "locked": true, "points": 4, "schema_version": 3, "solution": false, "task": false}
check("2.1", in_force)

# %% [markdown] name="look"
# ## Move the day yourself
#
# Each bar is a provision, and its colour and label say whom it addresses. Go to 1 January 2026, then one day further, and see what leaves, what arrives. Which bar ends long before all the others? Which bars run on through that night untouched?
#
# The cell after the display defines Wulan's tool `law_on`. It asks the two questions row by row, as in the worked example, and works even without your function. It lists what is in force on a day (change its date) and draws it for print.

# %% name="display"
timeline(articles)

# %% name="display-plain"
def law_on(day):
    day = pd.Timestamp(day)
    keep = [row.valid_from <= day and not row.valid_to < day for row in articles.itertuples()]
    return articles[keep].set_index("article_id")

show(law_on("2026-01-02")[["label", "addressed_to", "status"]])
timeline_figure(articles, date="2026-01-02")

# %% [markdown] name="flip"
# ## Different if you take the wrong date
#
# Below, the provisions on content. The first two lines answer your prediction `one_day`: *no*. In the night between 1 and 2 January 2026 the list changes, and the same advert falls under other law.
#
# The last two lines are one act of 20 December 2025 that was reported on 3 February 2026: by the day of the act, then by the day of the report. Picture, poster and readers stay the same. Whoever takes the date from the police register loses the provisions that bound on the day, and with them one side of the comparison in Task 2.4.

# %% name="flip-code"
for day in ["2026-01-01", "2026-01-02", "2025-12-20", "2026-02-03"]:
    adverts = [name for name in law_on(day).index if name.startswith(("ite", "porn", "kuhp-407"))]
    print(day, *adverts, sep="   ")

# %% [markdown] name="addressee"
# ## Task 2.2 · Whom does it address? (3 points)
#
# In lesson 1 the woman was a *victim*, and one unit later she *commits* something. A provision names an act, and so whom it speaks to. Give, for each of nine provisions, the set of roles that its text addresses. Run the answer cell once as it stands: it shows the nine texts.
#
# | role | who |
# | --- | --- |
# | `seller` | adult offering own sexual services |
# | `buyer` | pays an adult |
# | `facilitator` | brings two others together, lends the room |
# | `advertiser` | posts an offer for anybody to read |
# | `private_sender` | sends indecent content to one person |
# | `exploiter_of_child` | uses, places, hands over somebody under 18 |
#
# "Whoever" in a text means whoever *does that act*.

# %% nbgrader={"grade": false, "grade_id": "answer-2-2", "locked": false, "schema_version": 3, "solution": true, "task": false}
addressees = {
    "kuhp-old-296": ..., "kuhp-old-506": ..., "kuhp-420": ...,
    "ite-27-1@2016": ..., "ite-27-1@2024": ..., "porn-4-2-d": ...,
    "tppo-12": ..., "kuhp-422": ..., "perda-15@2016": ...,
}
show(articles.set_index("article_id").loc[list(addressees), ["paraphrase", "addressed_to"]])
### BEGIN SOLUTION
addressees = {
    "kuhp-old-296": {"facilitator"}, "kuhp-old-506": {"facilitator"}, "kuhp-420": {"facilitator"},
    "ite-27-1@2016": {"advertiser", "private_sender"}, "ite-27-1@2024": {"advertiser"}, "porn-4-2-d": {"advertiser"},
    "tppo-12": {"buyer"}, "kuhp-422": {"exploiter_of_child"}, "perda-15@2016": {"seller"},
}
### END SOLUTION

# %% nbgrader={"grade": true, "grade_id": "check-2-2", "locked": true, "points": 3, "schema_version": 3, "solution": false, "task": false}
check("2.2", addressees)

# %% [markdown] name="vignettes-intro"
# ## Six cases
#
# Bu Ratih, who leads the team, brings six short cases. The people are invented; the difficulties are not. Read the `facts` of each twice: first for the people, then for the ages, for who came to the police, and for two days: `act_date`, the day of the act, and `report_date`, the day on which the police were told. Some offences are prosecuted only on complaint (*delik aduan*); the column `complaint_only` marks them.

# %% name="vignettes"
vignettes = load("vignettes")
show(vignettes[["vignette_id", "title", "act_date", "report_date", "facts"]])

# %% [markdown] name="candidates"
# ## Task 2.3 · Candidate provisions (4 points)
#
# For each case: which provisions, **in force on the day of the act**, could be charged on these facts and this report? Later law is a second step (Task 2.4). Leave out rows addressed to officials. A fact that is still to be cleared up keeps its provisions on the list. Where lawyers disagree, your choice counts neither way.
#
# Take the cases one at a time. Put the day that counts into the next cell (for V1 it stands there) and copy the ids that fit, as a set.

# %% name="law-of-the-day"
day = "2019-05-10"
show(law_on(day)[["paraphrase", "addressed_to", "complaint_only", "status_note"]])

# %% nbgrader={"grade": false, "grade_id": "answer-2-3", "locked": false, "schema_version": 3, "solution": true, "task": false}
candidates = {
    "V1": ...,
    "V2": ...,
    "V3": ...,
    "V4": ...,
    "V5": ...,
    "V6": ...,
}
### BEGIN SOLUTION
candidates = {
    "V1": {"kuhp-old-296", "kuhp-old-506", "ite-27-1@2016", "porn-4-2-d"},
    "V2": {"perda-14@2026", "kuhp-420"},
    "V3": {"tppo-2", "tpks-12"},
    "V4": {"kuhp-419", "kuhp-420", "pa-76i"},
    "V5": {"ite-27-1@2024", "porn-29", "porn-4-2-d"},
    "V6": {"perda-15@2016"},
}
### END SOLUTION

# %% nbgrader={"grade": true, "grade_id": "check-2-3", "locked": true, "points": 4, "schema_version": 3, "solution": false, "task": false}
check("2.3", candidates)

# %% [markdown] name="lighter"
# ## Task 2.4 · Which is lighter? (3 points)
#
# When the law changes after the act, the new one applies *unless the old one favours the offender*: *lex favor reo* (Pasal 3 of the new Code; Pasal 618 for pending cases). If the act is no offence any more, the case stops.
#
# A first test compares maximum imprisonment only. Bagas's form gives each provision as a dict: `old = {"max_months": "16", "aggravation": 0}`. There `old["max_months"]` is the **text** `"16"`; `int(…)` makes it a number. `aggravation` is what habit or livelihood adds: with 1/3, 24 months become 24 × (1 + 1/3) = 32.
#
# Fill three blanks: factor, other ceiling, and when the answer is `"old"`. 16 months against 24 must give `"old"`.

# %% nbgrader={"grade": false, "grade_id": "answer-2-4", "locked": false, "schema_version": 3, "solution": true, "task": false}
def lighter(old, new):
    """'old' or 'new': which of two provisions applies under Pasal 3, by their ceilings."""
    old_ceiling = int(old["max_months"]) * ...
    new_ceiling = ...
    if ...:
        return "old"
    return "new"
### BEGIN SOLUTION
def lighter(old, new):
    """'old' or 'new': which of two provisions applies under Pasal 3, by their ceilings."""
    old_ceiling = int(old["max_months"]) * (1 + old["aggravation"])
    new_ceiling = int(new["max_months"]) * (1 + new["aggravation"])
    if old_ceiling < new_ceiling:
        return "old"
    return "new"
### END SOLUTION

# %% nbgrader={"grade": true, "grade_id": "check-2-4", "locked": true, "points": 3, "schema_version": 3, "solution": false, "task": false}
check("2.4", lighter)

# %% [markdown] name="same-case"
# ## Task 2.5 · One case, four rows (3 points)
#
# An operator posts open adverts with an indecent picture, brings couples together for a living, and lends his own room. The cell below is Bagas's attempt at the provisions for four acts. His national list is complete. Still, two things are wrong: the date that he takes, and a rule that his list forgets although a judge in Serayumulya applies it.
#
# Write the four sets as they should be, each with what was in force on the day of its act: type them, or repair and run his cell, and make the answer cell say `same_case = bagas`.

# %% name="bagas"
act = {"A": "2019-05-10", "B": "2024-06-15", "C": "2026-03-05", "D": "2025-12-20"}
report = {"A": "2019-05-28", "B": "2024-06-15", "C": "2026-03-20", "D": "2026-02-03"}
national = {"kuhp-old-296", "kuhp-old-506", "kuhp-420", "kuhp-407",
            "ite-27-1@2016", "ite-27-1@2024", "porn-29", "porn-4-2-d"}

bagas = {row: set(law_on(report[row]).index) & national for row in report}
show(pd.Series(bagas).map(sorted).map(", ".join).rename("article_id"))

# %% nbgrader={"grade": false, "grade_id": "answer-2-5", "locked": false, "schema_version": 3, "solution": true, "task": false}
same_case = {"A": ..., "B": ..., "C": ..., "D": ...}
### BEGIN SOLUTION
whole_list = national | {"perda-14@2016", "perda-14@2026"}
same_case = {row: in_force(articles, act[row]) & whole_list for row in act}
### END SOLUTION

# %% nbgrader={"grade": true, "grade_id": "check-2-5", "locked": true, "points": 3, "schema_version": 3, "solution": false, "task": false}
check("2.5", same_case)

# %% [markdown] name="hierarchy"
# ## Task 2.6 · Above and below (3 points)
#
# UU 12/2011 ranks the kinds of legislation; the lower may not contradict the higher. UU 1/2026 then abolished *kurungan* in local regulations: a new Perda may threaten a fine only, of category III at most (Rp50 million). (MPR decrees and provincial Perda are left out; Perda on customary offences are a case apart.)
#
# - `order`: from highest to lowest, last what is not in the list at all: `local_regulation` (of a regency), `circular`, `statute`, `constitution`, `presidential_regulation`, `government_regulation`.
# - `kurungan`: may a court give kurungan under `perda-14` for an act of 3 February 2026? `True` or `False`.
# - `fine`: may a Perda passed in 2026 threaten a fine of Rp40 million? `True` or `False`.

# %% nbgrader={"grade": false, "grade_id": "answer-2-6", "locked": false, "schema_version": 3, "solution": true, "task": false}
hierarchy = {"order": [...], "kurungan": ..., "fine": ...}
### BEGIN SOLUTION
hierarchy = {
    "order": ["constitution", "statute", "government_regulation", "presidential_regulation", "local_regulation", "circular"],
    "kurungan": False,
    "fine": True,
}
### END SOLUTION

# %% nbgrader={"grade": true, "grade_id": "check-2-6", "locked": true, "points": 3, "schema_version": 3, "solution": false, "task": false}
check("2.6", hierarchy)

# %% [markdown] name="broken"
# ## Task 2.7 · Six faults in a list (3 points)
#
# On his last evening before the deadline Bagas typed this list of norms: `cited_as` is the citation, `remark` what he adds. Six rows hold a fault of law: a number or year that belongs to another act, a wrong beginning or end, a change taken for something it is not. Old law is not a fault. Hold every row against `norms`, printed below it, and `articles`.
#
# Give the six ids as a set. One false alarm is forgiven. A missed fault costs points, for it goes to print.

# %% name="broken-table"
show(load("norms_broken")[["row_id", "cited_as", "subject", "in_force_from", "remark"]])
show(norms[["norm_id", "title", "in_force_from", "last_day", "changed_by", "ended_by", "note"]])

# %% nbgrader={"grade": false, "grade_id": "answer-2-7", "locked": false, "schema_version": 3, "solution": true, "task": false}
faulty_rows = {...}
### BEGIN SOLUTION
faulty_rows = {"c03", "c06", "c08", "c11", "c14", "c17"}
### END SOLUTION

# %% nbgrader={"grade": true, "grade_id": "check-2-7", "locked": true, "points": 3, "schema_version": 3, "solution": false, "task": false}
check("2.7", faulty_rows)

# %% [markdown] name="field"
# ## Task 2.8 · The norm in the field (3 points)
#
# Now from the book to the street, from *das sollen* to *das sein*. For each provision choose **one** of fifteen field notes that shows it
#
# - *used*: somebody was charged, tried or heard under it; or
# - *unused*: somebody asked for it, or there was an occasion, and it was not applied.
#
# Write the note and the word for what it shows as one text: `"n99 used"` or `"n99 unused"`.
#
# An opinion about a norm shows an opinion. Its text on a wall shows a wall. And a norm that was not yet in force cannot have been used.

# %% name="notes"
show(load("field_notes")[["note_id", "date", "speaker", "text"]])

# %% nbgrader={"grade": false, "grade_id": "answer-2-8", "locked": false, "schema_version": 3, "solution": true, "task": false}
shown_by = {
    "kuhp-old-296": ..., "kuhp-412": ..., "perda-14@2016": ...,
    "porn-4-2-d": ..., "ite-27-1@2024": ..., "tppo-18": ...,
}
### BEGIN SOLUTION
shown_by = {
    "kuhp-old-296": "n09 used", "kuhp-412": "n02 unused", "perda-14@2016": "n04 used",
    "porn-4-2-d": "n11 unused", "ite-27-1@2024": "n08 used", "tppo-18": "n06 unused",
}
### END SOLUTION

# %% nbgrader={"grade": true, "grade_id": "check-2-8", "locked": true, "points": 3, "schema_version": 3, "solution": false, "task": false}
check("2.8", shown_by)

# %% [markdown] name="settled"
# ## Task 2.9 · Settled, disputed, wrong (3 points)
#
# A good memo says how sure it is. Give each of the eight statements one label: `settled` (the text leaves no serious doubt), `disputed` (there are reasons on both sides, and no decision that we know of) or `wrong`. The notes of `articles` stand under the statements; those of `norms` under Bagas's list.
#
# Courts do not fill a gap with a new offence. Asked to widen the decency articles of the old Code, the Constitutional Court declined in 2017 (46/PUU-XIV/2016): that is for the legislature.

# %% name="statements"
show(load("norm_statements")[["statement_id", "text"]])
show(articles[["article_id", "status", "status_note"]].dropna())

# %% nbgrader={"grade": false, "grade_id": "answer-2-9", "locked": false, "schema_version": 3, "solution": true, "task": false}
certainty = {
    "s1": ..., "s2": ..., "s3": ..., "s4": ...,
    "s5": ..., "s6": ..., "s7": ..., "s8": ...,
}
### BEGIN SOLUTION
certainty = {
    "s1": "wrong", "s2": "settled", "s3": "disputed", "s4": "wrong",
    "s5": "disputed", "s6": "settled", "s7": "settled", "s8": "disputed",
}
### END SOLUTION

# %% nbgrader={"grade": true, "grade_id": "check-2-9", "locked": true, "points": 3, "schema_version": 3, "solution": false, "task": false}
check("2.9", certainty)

# %% [markdown] name="ungraded"
# ### One question that no check will ask
#
# *Did Pasal 622 of the new Code end Pasal 27 (1) of UU ITE as rewritten in 2024?* The Code of 2023 could only name the wording of 2016, so some said no. Two texts speak against them: UU 1/2024 lets its wording last only until the new Code applies, and UU 1/2026 rewrote Pasal 622 so that it names UU 1/2024. Our table therefore ends the row on 1 January 2026.
#
# What follows for an act of 2024 or 2025 is argued still. Pasal 407 punishes *pornography*, Pasal 27 (1) whatever *offends against decency*: what of content that is the second but not the first? Discuss it in class.

# %% [markdown] name="memo-intro"
# ## Task 2.10 · A memo to Bu Ratih (12 points)
#
# Choose one of the six cases and write her 200 words. What is the question? Which provisions, on which date, and why not the others? How do the facts meet their words? What is uncertain, in the law or in the facts?
#
# Your lecturer reads it by four criteria: the issue, the rule with its date, the application, and openness about what is uncertain; up to three points each.

# %% [markdown] nbgrader={"grade": true, "grade_id": "manual-2-10", "locked": false, "points": 12, "schema_version": 3, "solution": true, "task": false}
# *Double-click here and replace this line by your 200 words.*
#
# ### BEGIN MARK SCHEME
# | | 0 | 1 | 2 | 3 |
# | :-- | :-- | :-- | :-- | :-- |
# | Issue | none | the topic | a legal question | a question about one person, one act, one day |
# | Rule with date | no rule | rules, no dates | in force on the day | and why others were not; numbering exact |
# | Application | none | result only | some words of the rule meet facts | each decisive word meets a fact, also where it fails |
# | Uncertainty | none | "it depends" | one open point named | law and facts kept apart; what would settle each |
#
# **Weak, 3 of 12 (1, 1, 1, 0).** "Ratna is a PSK. Prostitution is prohibited by the KUHP and the ITE law, so Ratna can be punished. The police acted correctly."
#
# **Strong, 12 of 12 (V6).** "May Ratna be charged for 15 June 2024? No article of the old Code then in force punishes an adult for selling as such; 296 and 506 speak to those who live off others. Pasal 420 was promulgated but not in force. The fictional Perda, Pasal 15, does reach offering in a station: she spoke to men there. Her profile is plain text; whether Pasal 4 (2) d reaches an adult who advertises only herself is disputed, and no decision known to me settles it. ITE 27 (1) of 2024 would need content that offends against decency; the notes describe none. Open in fact: what she said in the station, who heard it. If she was tried in 2026, Pasal IV of UU 1/2026 leaves a fine only."
# ### END MARK SCHEME

# %% [markdown] name="reflection"
# ## Reflection
#
# Your predictions: if you wrote `"yes"` for `selling`, you are in large company. And if the Code does not punish the seller, what is a *razia* for? Two sentences; lesson 10 returns to them.

# %% [markdown] name="trail"
# ## Audit trail
#
# One line on a decision about the law: which day counts, whom a provision binds, what you left open.

# %% name="trail-code"
trail(decision=..., alternative=..., reason=..., effect=...)

# %% [markdown] name="exit"
# ## Exit
#
# Finish, aloud or on paper: *Before I cite a provision, I check …*
#
# Then save (**Ctrl + S**) and hand in.

# %% name="hand-in"
hand_in()

# %% [markdown] name="references"
# ## References
#
# - UU 21/2007, UU 11/2008, UU 44/2008, UU 12/2011, UU 23/2014, UU 35/2014, UU 19/2016, UU 12/2022, UU 1/2023 (KUHP), UU 1/2024, UU 20/2025 (KUHAP), UU 1/2026. Official texts: *Lembaran Negara Republik Indonesia.*
# - Mahkamah Konstitusi, decision 46/PUU-XIV/2016, 14 December 2017.
