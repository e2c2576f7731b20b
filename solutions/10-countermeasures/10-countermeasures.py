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
# # 10 · What is done, to whom, and does it touch the causes?
#
# **Which countermeasures are there, whom do they reach, and did one of them work?**
#
# About 120 minutes, in two sittings if you like (Task 10.4 ends the first) · 48 points · You need dicts, sets, a filter on one condition and a small function with blanks.
#
# *Content note.* This lesson speaks about raids, arrests and courts in short descriptions and in figures; nobody who lived through one tells of it. There is no sexual detail. All people and numbers are invented. You may leave a part out and speak to your lecturer.

# %% name="setup"
import pandas as pd
from fieldwork import check, hand_in, keep, lesson, load, show, trail
from fieldwork.displays.flow import flow, flow_figure, flow_table
from fieldwork.team import with_kind

lesson("10-countermeasures", language="en")

# %% [markdown] name="recall"
# ## Recall
#
# Say your answer aloud, then open.
#
# <details><summary>Lesson 9: why may a factor stand second by passages and seventh among women?</summary>
# A few people spoke of it often. What you count and divide by decides the place.
# </details>
#
# <details><summary>Lesson 8: two coders agree on 96% of passages. Is the code reliable?</summary>
# Not yet known. Where a code is rare, they agree mostly on its absence.
# </details>
#
# <details><summary>Lesson 6: five officers were on patrol, and under hours stands 0. What do you do?</summary>
# It is a nought for something that nobody wrote down. Treat it as missing.
# </details>

# %% [markdown] name="predict"
# ## Task 10.0 · Predict (1 point)
#
# For two years the units of Serayumulya reported what they did against online prostitution: 260 measures. Everybody in the station sorts them into four kinds. Guess, each time one of `"preemptive"`, `"preventive"`, `"repressive"`, `"curative"`:
#
# - `most_measures`: of which kind are most measures?
# - `most_money`: which kind takes most of the money?
# - `touches_need`: of which kind are the measures that address economic need?
#
# Recorded, never marked. It opens the display further down.

# %% nbgrader={"grade": false, "grade_id": "answer-10-0", "locked": false, "schema_version": 3, "solution": true, "task": false}
guesses = {"most_measures": ..., "most_money": ..., "touches_need": ...}
### BEGIN SOLUTION
guesses = {"most_measures": "repressive", "most_money": "preventive", "touches_need": "preemptive"}
### END SOLUTION

# %% nbgrader={"grade": true, "grade_id": "check-10-0", "locked": true, "points": 1, "schema_version": 3, "solution": false, "task": false}
check("10.0", guesses)

# %% [markdown] name="rule"
# ## A rule by target
#
# Indonesian police and textbooks (Alam, Dermawan) distinguish *pre-emptive*, *preventive* and *repressive*; *curative* was probably borrowed from health and social work. In daily use the words leak: a raid, one hears, "prevents" the next case. So Bu Ratih's rule looks at the target:
#
# | kind | the measure works on |
# | :-- | :-- |
# | pre-emptive | **wishes and norms**: what people want or hold right, long before anybody means to act |
# | preventive | **an opportunity**: a place, a time, an advert, somebody who could look out |
# | repressive | **a person, by compulsion**: stopped, taken along, investigated, charged for an act |
# | curative | **a person, by help**: somebody who has sold sex, been hurt or is in need, and now receives something |

# %% [markdown] name="worked"
# ### Worked example: cyber patrol
#
# 1. **Read what is done, not what it is called.** A team reads public adverts and notes what it finds.
# 2. **Name the target.** Adverts, and nobody's wishes.
# 3. **Ask whether anybody is compelled.** Nobody is stopped. If an arrest follows, that is another measure.
# 4. **Say the kind.** Preventive: it works on an opportunity, although many reports call it pre-emptive.
#
# The cell lists the two dozen activities. The titles try to persuade you; the descriptions tell.

# %% name="activities"
activities = load("activities")
show(activities[["activity", "title", "description"]])

# %% [markdown] name="classify"
# ## Task 10.1 · Four kinds (4 points)
#
# Give each activity its kind by the rule, in quotation marks: `"preemptive"`, `"preventive"`, `"repressive"` or `"curative"`. Six of them lie on a border; there, two answers are right.

# %% nbgrader={"grade": false, "grade_id": "answer-10-1", "locked": false, "schema_version": 3, "solution": true, "task": false}
kinds = {
    "health and support visit": ...,
    "lighting and cameras": ...,
    "hand-over to social service": ...,
    "joint hotel operation": ...,
    "safety line for tenants": ...,
    "school talk": ...,
    "decoy investigation": ...,
    "cyber patrol": ...,
    "help desk on maintenance": ...,
    "boarding-house raid": ...,
    "skills course with start-up help": ...,
    "statement and warning": ...,
    "stop and check of clients": ...,
    "listing of tenants": ...,
    "night patrol": ...,
    "village talk": ...,
    "local court session": ...,
    "talk with religious leaders": ...,
    "meeting of landlords": ...,
    "arrest of a go-between": ...,
    "early warning with ride apps": ...,
    "radio and poster campaign": ...,
    "hotel register check": ...,
    "request to take down adverts": ...,
}
### BEGIN SOLUTION
kinds = {
    "health and support visit": "curative",
    "lighting and cameras": "preventive",
    "hand-over to social service": "curative",
    "joint hotel operation": "repressive",
    "safety line for tenants": "preventive",
    "school talk": "preemptive",
    "decoy investigation": "repressive",
    "cyber patrol": "preventive",
    "help desk on maintenance": "curative",
    "boarding-house raid": "repressive",
    "skills course with start-up help": "curative",
    "statement and warning": "curative",
    "stop and check of clients": "repressive",
    "listing of tenants": "preventive",
    "night patrol": "preventive",
    "village talk": "preemptive",
    "local court session": "repressive",
    "talk with religious leaders": "preemptive",
    "meeting of landlords": "preemptive",
    "arrest of a go-between": "repressive",
    "early warning with ride apps": "preventive",
    "radio and poster campaign": "preemptive",
    "hotel register check": "preventive",
    "request to take down adverts": "preventive",
}
### END SOLUTION

# %% nbgrader={"grade": true, "grade_id": "check-10-1", "locked": true, "points": 4, "schema_version": 3, "solution": false, "task": false}
check("10.1", kinds)

# %% [markdown] name="lenses"
# ## Four rival lenses
#
# | lens | asks | answers |
# | :-- | :-- | :-- |
# | Hoefnagels' routes; Arief | by which route does policy work? | `criminal_law`: applying it (penal); `no_punishment`: prevention without it; `views`: influencing views of crime through mass media (both non-penal) |
# | Brantingham & Faust | whom, how early? | `primary`: everybody; `secondary`: people or places at risk; `tertiary`: those already involved |
# | situational prevention (Cornish & Clarke) | what makes the act harder, riskier or less excusable? | a change of a *situation*; no person need change |
# | crime scripts (Cornish) | which step does it cut? | for exploitation by others: `find`, `move`, `control`, `offer` |
#
# No lens maps one to one on another. That is why one uses two.

# %% [markdown] name="cross"
# ## Task 10.2 · The same measures, other lenses (4 points)
#
# - `route`, `stage`: one option each, in quotation marks.
# - `situational`: as a set, those of these five that change a situation: `lighting and cameras`, `local court session`, `request to take down adverts`, `village talk`, `hotel register check`. Names in quotation marks, like `{"one name", "another name"}`.
# - `script`: the step of exploitation by others that the measure makes harder. `find` somebody (by false offers, say), `move` her, `control` her, `offer` her services.

# %% nbgrader={"grade": false, "grade_id": "answer-10-2", "locked": false, "schema_version": 3, "solution": true, "task": false}
lenses = {
    "route": {"arrest of a go-between": ..., "radio and poster campaign": ...,
              "lighting and cameras": ..., "skills course with start-up help": ...},
    "stage": {"radio and poster campaign": ..., "early warning with ride apps": ...,
              "arrest of a go-between": ...},
    "situational": {...},
    "script": {"school talk": ..., "early warning with ride apps": ...,
               "safety line for tenants": ..., "request to take down adverts": ...},
}
### BEGIN SOLUTION
lenses = {
    "route": {"arrest of a go-between": "criminal_law", "radio and poster campaign": "views",
              "lighting and cameras": "no_punishment", "skills course with start-up help": "no_punishment"},
    "stage": {"radio and poster campaign": "primary", "early warning with ride apps": "secondary",
              "arrest of a go-between": "tertiary"},
    "situational": {"lighting and cameras", "request to take down adverts", "hotel register check"},
    "script": {"school talk": "find", "early warning with ride apps": "move",
               "safety line for tenants": "control", "request to take down adverts": "offer"},
}
### END SOLUTION

# %% nbgrader={"grade": true, "grade_id": "check-10-2", "locked": true, "points": 4, "schema_version": 3, "solution": false, "task": false}
check("10.2", lenses)

# %% [markdown] name="units"
# ## Worked example: a share, by three units
#
# The next cell lays a column `kind` beside the 260 measures: the team's reading of the activities, with what differs from yours. (Until your list in Task 10.1 is full it lends you the police's own label.)
#
# 1. **By number**: each measure counts once; `value_counts(normalize=True)` gives shares.
# 2. **By money**: add up `budget` (in thousand rupiah) for each kind, divide by the whole.
# 3. **By person-hours**: `persons` times `hours`, then as with money.
#
# A measure with empty hours, or with 0, happened all the same: nobody wrote its hours down. It drops out of such a sum by itself, and in silence. So say how many there were.

# %% name="units-code"
measures = with_kind(load("measures"), kinds)
print(measures["kind"].value_counts(normalize=True))                       # 1
money = measures.groupby("kind")["budget"].sum()
print(money / money.sum())                                                 # 2

# %% [markdown] name="profile"
# ## Task 10.3 · Which kind is largest? (4 points)
#
# Give three shares between 0 and 1, to three decimals at least, and one number:
#
# - `preventive_count`: share of preventive among all measures
# - `repressive_budget`: share of repressive in the money
# - `repressive_hours`: share of repressive in the person-hours that somebody wrote down
# - `unknown_hours`: how many measures have no known hours, empty (`.isna()`) or 0? `(…).sum()` of True and False counts what is True; `|` means *or*, with each condition in brackets
#
# The line with `work` is yours to complete: fill the blank by the person-hours of each measure, a product of two columns. Then, on lines of your own below it, do with `work` what the cell above did with `budget`.

# %% nbgrader={"grade": false, "grade_id": "answer-10-3", "locked": false, "schema_version": 3, "solution": true, "task": false}
measures["work"] = ...
profile = {"preventive_count": ..., "repressive_budget": ..., "repressive_hours": ..., "unknown_hours": ...}
### BEGIN SOLUTION
measures["work"] = measures["persons"] * measures["hours"]
by_work = measures.groupby("kind")["work"].sum() / measures["work"].sum()
unknown = measures["hours"].isna() | (measures["hours"] == 0)
profile = {"preventive_count": (measures["kind"] == "preventive").mean(), "repressive_budget": money["repressive"] / money.sum(),
           "repressive_hours": by_work["repressive"], "unknown_hours": unknown.sum()}
### END SOLUTION

# %% nbgrader={"grade": true, "grade_id": "check-10-3", "locked": true, "points": 4, "schema_version": 3, "solution": false, "task": false}
check("10.3", profile)

# %% [markdown] name="display"
# ## Different if another unit counts
#
# The display follows the measures from the **factor** they say they address, through the **kind**, to the **target**. Change the unit with the buttons (Tab, then arrow keys). What grows when money counts? Where does the widest band end? How much addresses no factor at all?
#
# A measure that names two factors gives half to each. Below it the same as a table, without buttons: change `"budget"` to `"count"` or `"hours"`.

# %% name="flow-display"
flow(measures)

# %% name="flow-plain"
paths = flow_table(measures, "budget")
show(paths.pivot_table(index="factor", columns="kind", values="amount", aggfunc="sum").round(3))
show(paths.pivot_table(index="kind", columns="target_group", values="amount", aggfunc="sum").round(3))

# %% [markdown] name="label"
# ## Task 10.4 · What it is called (4 points)
#
# How often do reports call a boarding-house raid *preventive*? A function for such questions: of the measures of one **activity**, which share carries this **label** in `label_police`?
#
# The first blank keeps the rows of the activity, as in `measures[measures["unit"] == "cyber"]`. The second compares a column of these rows; `(…).mean()` of True and False is the share of True. Then try, on a new last line, not indented: `share_called(measures, "boarding-house raid", "preventive")`.
#
# The check asks about several activities and labels, in other tables too.

# %% nbgrader={"grade": false, "grade_id": "answer-10-4", "locked": false, "schema_version": 3, "solution": true, "task": false}
def share_called(measures, activity, label):
    """Of the measures of one activity: the share that the police call by this label."""
    rows = measures[...]
    return (...).mean()
### BEGIN SOLUTION
def share_called(measures, activity, label):
    """Of the measures of one activity: the share that the police call by this label."""
    rows = measures[measures["activity"] == activity]
    return (rows["label_police"] == label).mean()
### END SOLUTION

# %% nbgrader={"grade": true, "grade_id": "check-10-4", "locked": true, "points": 4, "schema_version": 3, "solution": false, "task": false}
check("10.4", share_called)

# %% [markdown] name="reach"
# ## Task 10.5 · Whom does repression reach? (4 points)
#
# The `register` has a row for each entry: a case, a person (`register_no`) and his or her `role`. A person entered twice is one person. A blank role and `unknown` both mean that we do not know; they stay in the whole. Three shares between 0 and 1, to three decimals at least:
#
# - `woman`: women among all persons in the register
# - `third_party`: third parties (go-betweens, operators) among all persons
# - `known`: women in the register as a share of all women in `population`, the true number, which no real study has
#
# `drop_duplicates("register_no")` keeps one row a person; `len(…)` counts rows.

# %% name="register"
register, population = load("register"), load("population")
show(register.head(6))
print(register["role"].value_counts(dropna=False), len(population))

# %% nbgrader={"grade": false, "grade_id": "answer-10-5", "locked": false, "schema_version": 3, "solution": true, "task": false}
persons = register.drop_duplicates("register_no")
reached = {"woman": ..., "third_party": ..., "known": ...}
### BEGIN SOLUTION
persons = register.drop_duplicates("register_no")
women, third = (persons["role"] == "woman").sum(), (persons["role"] == "third party").sum()
reached = {"woman": women / len(persons), "third_party": third / len(persons), "known": women / len(population)}
### END SOLUTION

# %% nbgrader={"grade": true, "grade_id": "check-10-5", "locked": true, "points": 4, "schema_version": 3, "solution": false, "task": false}
check("10.5", reached)

# %% [markdown] name="success"
# ## A success, and four questions
#
# "Since Operation X cases have fallen by more than a third": Bagas has already put it into the draft. The operation began in the target area on 1 January 2025. Wulan cleans `cases` as in lesson 6 (one case was entered twice; nine acts carry the day of the report) and gets the same figure for that area alone: change in cases *a month*, six months after against six before.
#
# Now ask: **What happened next door**, in the comparison area? **Could cases be recorded** as before? The complaints desk was closed in January and February. **Against what** is it compared: an ordinary time or a peak? **Where did they go?**

# %% name="operation"
cases = load("cases")
cases = cases.drop_duplicates(subset=[column for column in cases if column != "case_id"])
cases["date_act"] = cases["date_report"] - pd.to_timedelta(cases["days_to_report"], unit="D")

def change(rows, first="2024-07-01", months=6):
    """Cases a month from January to June 2025, against those from `first` to the end of 2024; -0.1 is a tenth less."""
    before = rows["date_act"].between(first, "2024-12-31").sum() / months
    after = rows["date_act"].between("2025-01-01", "2025-06-30").sum() / 6
    return after / before - 1

print("target area alone:", change(cases[cases["area"] == "target"]))
window = cases[cases["date_act"].between("2024-07-01", "2025-06-30")]
period = (window["date_act"] >= "2025-01-01").map({False: "before", True: "after"})
show(pd.crosstab(window["area"], period)[["before", "after"]])

# %% [markdown] name="effect"
# ## Task 10.6 · What is left of it? (5 points)
#
# Call `change` with other rows; the call may stand in the dict itself, as a value. Up to `fair`, each step keeps the filter of the one before. Give at least three decimals; the first three results keep the sign they come with:
#
# - `both`: both areas together
# - `quiet`: both areas, without cases from complaints (`cases["source"] != "complaint"` keeps the others)
# - `fair`: the same rows as `quiet`, against the eighteen months from `"2023-07-01"`: `change(…, first="2023-07-01", months=18)`
# - `displaced`: how many cases the comparison area gained, divided by how many the target area lost, all sources (from the small table)

# %% nbgrader={"grade": false, "grade_id": "answer-10-6", "locked": false, "schema_version": 3, "solution": true, "task": false}
effect = {"both": ..., "quiet": ..., "fair": ..., "displaced": ...}
### BEGIN SOLUTION
others = cases[cases["source"] != "complaint"]
when = [cases["date_act"].between("2024-07-01", "2024-12-31"), cases["date_act"].between("2025-01-01", "2025-06-30")]
target, beside = [[(rows & (cases["area"] == area)).sum() for rows in when] for area in ("target", "comparison")]
effect = {"both": change(cases), "quiet": change(others), "fair": change(others, "2023-07-01", 18),
          "displaced": (beside[1] - beside[0]) / (target[0] - target[1])}
### END SOLUTION

# %% nbgrader={"grade": true, "grade_id": "check-10-6", "locked": true, "points": 5, "schema_version": 3, "solution": false, "task": false}
check("10.6", effect)

# %% [markdown] name="caution"
# ### How much can these figures carry?
#
# Three terms for your report: *displacement* (cases move), *dark figure* (cases that nobody records), *regression to the mean* (after a peak comes a fall).
#
# These are a few dozen cases: two more or less move every figure by some percentage points. "No effect seen" is what we may write, and not "it has no effect". And cases are what somebody recorded. That fewer women sold sex, or that anybody is safer, none of the four figures can show.

# %% [markdown] name="indicators"
# ## Task 10.7 · Doing or achieving? (3 points)
#
# Which indicators show an **outcome**, something that has changed for people or in the field, and which just activity? Give the ids of the outcomes, as a set of texts.
#
# - `i01` raids carried out · `i02` women who tell a peer that they dare call for help
# - `i03` persons arrested · `i04` posters put up
# - `i05` mothers who still receive maintenance after three months · `i06` adverts reported for removal
# - `i07` women who, a year after the course, live from another income, as they wanted
# - `i08` removed adverts that are back within a month · `i09` places on the skills course
# - `i10` women hurt in the past six months, as told to a peer

# %% nbgrader={"grade": false, "grade_id": "answer-10-7", "locked": false, "schema_version": 3, "solution": true, "task": false}
outcomes = {...}
### BEGIN SOLUTION
outcomes = {"i02", "i05", "i07", "i08", "i10"}
### END SOLUTION

# %% nbgrader={"grade": true, "grade_id": "check-10-7", "locked": true, "points": 3, "schema_version": 3, "solution": false, "task": false}
check("10.7", outcomes)

# %% [markdown] name="coverage"
# ## Task 10.8 · Does it touch the causes? (4 points)
#
# `factors_addressed` lists codes of lesson 7 with semicolons, `COERCION;PLATFORM`; empty means that no factor is addressed. `measures["factors_addressed"].str.contains("DEMAND")` is True where that code stands. An empty cell must count as False and stay in the whole; `.fillna("")` before `.str` turns it into an empty text and leaves no doubt.
#
# Write the function, now without a model: of **all** measures, the share that addresses a factor. Try it: `coverage(measures, "ECON")`.

# %% nbgrader={"grade": false, "grade_id": "answer-10-8", "locked": false, "schema_version": 3, "solution": true, "task": false}
def coverage(measures, factor):
    """The share of all measures that address this factor."""
    return ...
### BEGIN SOLUTION
def coverage(measures, factor):
    """The share of all measures that address this factor."""
    return measures["factors_addressed"].fillna("").str.contains(factor).mean()
### END SOLUTION

# %% nbgrader={"grade": true, "grade_id": "check-10-8", "locked": true, "points": 4, "schema_version": 3, "solution": false, "task": false}
check("10.8", coverage)

# %% [markdown] name="gap"
# ## Task 10.9 · The gap (3 points)
#
# The cell sets two shares side by side: of the women whose consent holds (lesson 4), how many name a cause (`women`), and of the measures, how many address it (`measures`). Shares of measures need not add up to 1: one may address two factors, or none.
#
# - `gap`: the code with the largest difference `women` minus `measures`
# - `over`: the code with the largest difference the other way round
# - `untouched`: all codes that no measure addresses, as a set
#
# Before you call every one of these a gap: does a choice of her own ask for a countermeasure?

# %% name="gap-table"
consents, informants, interviews, mentions = (load(name) for name in ("consents", "informants", "interviews", "mentions"))
held = consents[consents["mode"].isin(["written", "recorded verbal"]) & consents["withdrawn_on"].isna()]
who = informants[(informants["group"] == "woman") & (informants["age"] >= 18) & informants["informant_id"].isin(held["informant_id"])
                 & informants["informant_id"].isin(interviews["informant_id"])]["informant_id"]
told = mentions[mentions["informant_id"].isin(who)].drop_duplicates(["informant_id", "code"])
codes = load("codes")
causes = codes[(codes["domain"] == "cause") & (codes["code"] != "NONE")].set_index("code")
touched = measures["factors_addressed"].str.split(";").explode().value_counts()
table = causes[["label"]].assign(women=told["code"].value_counts() / len(who), measures=touched / len(measures)).fillna(0)
show(table.round(3))

# %% nbgrader={"grade": false, "grade_id": "answer-10-9", "locked": false, "schema_version": 3, "solution": true, "task": false}
needs = {"gap": ..., "over": ..., "untouched": {...}}
### BEGIN SOLUTION
difference = table["women"] - table["measures"]
needs = {"gap": difference.idxmax(), "over": difference.idxmin(), "untouched": set(table.index[table["measures"] == 0])}
### END SOLUTION

# %% nbgrader={"grade": true, "grade_id": "check-10-9", "locked": true, "points": 3, "schema_version": 3, "solution": false, "task": false}
check("10.9", needs)

# %% [markdown] name="brief-intro"
# ## Task 10.10 · A brief for the regent (12 points)
#
# It will have three readers: a police chief, a women's organisation, a village head. Write one page, 250 words, on one **non-penal** measure for Serayumulya. Which factor does it touch, and how do you know? On what legal basis, and whose power? Whom could it harm, and how would you notice? By which indicator of outcome, measured when and by whom?
#
# Your lecturer reads it by four criteria, up to three points each: link to a factor, legal basis, harm, indicator.

# %% [markdown] nbgrader={"grade": true, "grade_id": "manual-10-10", "locked": false, "points": 12, "schema_version": 3, "solution": true, "task": false}
# *Double-click here and replace this line by your brief.*
#
# ### BEGIN MARK SCHEME
# | | 0 | 1 | 2 | 3 |
# | :-- | :-- | :-- | :-- | :-- |
# | Link to a factor | none | a factor is named | with a share or a quotation | also by which mechanism, and for whom not |
# | Legal basis | none or invented | "the law" | an instrument that exists and is in force | and whose power it is; no duty placed on her |
# | Harm | none | "no harm" or general | one concrete person and harm | how it would be noticed, and what then stops |
# | Indicator | none | activity counted | an outcome | outcome, comparison, date and who asks |
#
# **Weak, 3 of 12 (1, 1, 0, 1).** "Because of the economy the government must give skills training to PSK so they become aware. This is according to the law. The indicator is the number of participants."
#
# **Strong, 12 of 12.** "More than half of the women who spoke to us name economic need, hardly one measure in twenty-five answers it. Mothers say: the father pays nothing. I propose a desk for maintenance claims at the social service, open to any mother, so that coming says nothing about her. It does nothing for women without children or for those who choose this work. Basis: social affairs are a matter of the regency (UU 23/2014); police have no part, and no list goes to them. Harm: a father may take revenge; the desk asks at each visit, offers a safe address, and pauses a claim at her word. Indicator: share of mothers who still receive payments after three and twelve months, against those on the waiting list, asked by the outreach workers, first in June."
# ### END MARK SCHEME

# %% [markdown] name="reflection"
# ## Reflection
#
# In lesson 2 you wrote what a *razia* is for if the Code does not punish the person who sells sex. Read it again. Then: "curative" for whom? Who decided that this woman is ill? Two sentences.

# %% [markdown] name="trail"
# ## Findings and audit trail
#
# Keep two findings for the report: `gap`, the code, and `operation_effect`, your figure `fair`. Write each sentence so that nobody can read more into it. A good line in the trail names the unit, the comparison or the rule you did **not** take, and what it would have said.

# %% name="trail-code"
keep(name="gap", value=..., sentence=...)
keep(name="operation_effect", value=..., sentence=...)
trail(decision=..., alternative=..., reason=..., effect=...)

# %% [markdown] name="exit"
# ## Exit
#
# Finish, aloud or on paper: *Before I call a measure a success, I ask …*
#
# Then save (**Ctrl + S**) and hand in.

# %% name="hand-in"
hand_in()

# %% [markdown] name="references"
# ## References
#
# - Alam, A. S. (2010). *Pengantar Kriminologi.*
# - Arief, B. N. (1996). *Bunga Rampai Kebijakan Hukum Pidana.* Citra Aditya Bakti.
# - Brantingham, P. J., & Faust, F. L. (1976). A conceptual model of crime prevention. *Crime & Delinquency* 22(3), 284–296.
# - Cornish, D. B. (1994). The procedural analysis of offending and its relevance for situational prevention. *Crime Prevention Studies* 3, 151–196.
# - Cornish, D. B., & Clarke, R. V. (2003). Opportunities, precipitators and criminal decisions. *Crime Prevention Studies* 16, 41–96.
# - Dermawan, M. K. (1994). *Strategi Pencegahan Kejahatan.* Citra Aditya Bakti.
# - Hoefnagels, G. P. (1973). *The Other Side of Criminology.* Kluwer.
