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
# # 11 · Whose obstacle, and what follows from it?
#
# **What stands in the way, according to whom, and which recommendation could be carried out by somebody on Monday?**
#
# About 110 minutes · 49 points · You need lessons 2 (dates), 8 (intervals by interview) and 9 (persons, not segments).
#
# *Content note.* People tell how they were laughed at when they asked for help; a woman is mocked for her age, and women are taken along in a raid. There is no sexual detail; all people are invented. You may leave out a passage and speak to your lecturer.

# %% name="setup"
import numpy as np
import pandas as pd
from fieldwork import check, hand_in, keep, lesson, load, show, trail
from fieldwork.displays.chain_builder import chain_builder, sentence
from fieldwork.evidence import usable

lesson("11-obstacles", language="en")

# %% [markdown] name="recall"
# ## Recall
#
# Say your answer aloud, then open.
#
# <details><summary>Lesson 2: which day decides what law applies to an act?</summary>
# The day of the act. A sentence about the law can be true on one day and false on the next.
# </details>
#
# <details><summary>Lesson 8: why do we draw whole interviews, not segments, for an interval?</summary>
# Segments of one talk resemble each other. Drawing them one by one pretends that there were more people.
# </details>
#
# <details><summary>Lesson 9: twelve segments name a factor. How many people is that?</summary>
# Nobody knows yet. It may be one person who talks a lot.
# </details>

# %% [markdown] name="predict"
# ## Task 11.0 · Predict (1 point)
#
# Three guesses, each `"yes"` or `"no"`:
#
# - `same`: do police officers and women name the same obstacle most often?
# - `actionable`: can at least half of the twenty recommendations on Bagas's list be carried out as they are written?
# - `two`: are two officers of one unit two sources?
#
# Recorded, never marked.

# %% nbgrader={"grade": false, "grade_id": "answer-11-0", "locked": false, "schema_version": 3, "solution": true, "task": false}
guesses = {"same": ..., "actionable": ..., "two": ...}
### BEGIN SOLUTION
guesses = {"same": "yes", "actionable": "yes", "two": "yes"}
### END SOLUTION

# %% nbgrader={"grade": true, "grade_id": "check-11-0", "locked": true, "points": 1, "schema_version": 3, "solution": false, "task": false}
check("11.0", guesses)

# %% [markdown] name="three"
# ## Worked example: what would have to change?
#
# The study that we repeat ends with one sentence: the obstacles lie in *structure, substance and culture*, Friedman's trio (1975). That says nothing yet, for everything lies in one of the three. Our rule asks **what would have to change**:
#
# 1. **Structure**: a post, a budget, a form, an hour, a division of work.
# 2. **Substance**: the wording of a norm. It is missing, vague, or aimed at somebody else.
# 3. **Culture**: what people take for granted, laugh at or look away from, *in or out of uniform*. The habits of officials are **internal** legal culture.
#
# "There is no article for that" is said about substance. Is it true? Task 11.3.

# %% name="passages"
show(load("obstacle_passages")[["passage", "speaker", "text"]])

# %% [markdown] name="code-them"
# ## Task 11.1 · Sixteen passages (5 points)
#
# Code each passage: `"STRUCTURE"`, `"SUBSTANCE"` or `"CULTURE"`, by what would have to change. One of them is accepted either way.

# %% nbgrader={"grade": false, "grade_id": "answer-11-1", "locked": false, "schema_version": 3, "solution": true, "task": false}
obstacle = {
    "p01": ..., "p02": ..., "p03": ..., "p04": ..., "p05": ..., "p06": ..., "p07": ..., "p08": ...,
    "p09": ..., "p10": ..., "p11": ..., "p12": ..., "p13": ..., "p14": ..., "p15": ..., "p16": ...,
}
### BEGIN SOLUTION
obstacle = {
    "p01": "STRUCTURE", "p02": "CULTURE", "p03": "SUBSTANCE", "p04": "SUBSTANCE", "p05": "STRUCTURE", "p06": "CULTURE", "p07": "STRUCTURE", "p08": "SUBSTANCE",
    "p09": "CULTURE", "p10": "CULTURE", "p11": "CULTURE", "p12": "STRUCTURE", "p13": "SUBSTANCE", "p14": "CULTURE", "p15": "SUBSTANCE", "p16": "STRUCTURE",
}
### END SOLUTION

# %% nbgrader={"grade": true, "grade_id": "check-11-1", "locked": true, "points": 5, "schema_version": 3, "solution": false, "task": false}
check("11.1", obstacle)

# %% [markdown] name="crosswalk"
# ## Task 11.2 · From three to five (3 points)
#
# Many Indonesian theses use Soekanto's five factors (1983): the `law`, its `enforcers`, `facilities` (money, tools, rooms), and `society` with its culture, taken together here. Sort seven pieces into four sets, such as `{"car"}`; one may stand in either of two.
#
# - `buyer`: the regulation does not mention the buyer
# - `public`: the text leaves open how many people are "the public"
# - `laboratory`: telephones queue for months at one laboratory
# - `car`: one car, and it fetches files
# - `desks`: two offices send each other the same letter
# - `witness`: loud in the chat, as a witness not at home
# - `laughter`: whoever answers the telephone laughs first
#
# An eighth has no home in Friedman: accounts that change weekly.

# %% nbgrader={"grade": false, "grade_id": "answer-11-2", "locked": false, "schema_version": 3, "solution": true, "task": false}
five = {"law": {...}, "enforcers": {...}, "facilities": {...}, "society": {...}}
### BEGIN SOLUTION
five = {"law": {"buyer", "public"}, "enforcers": {"desks", "laughter"}, "facilities": {"laboratory", "car"}, "society": {"witness"}}
### END SOLUTION

# %% nbgrader={"grade": true, "grade_id": "check-11-2", "locked": true, "points": 3, "schema_version": 3, "solution": false, "task": false}
check("11.2", five)

# %% [markdown] name="fact-check"
# ## Task 11.3 · Is it true, and on what day? (4 points)
#
# Eight sentences about the law. Some were said in 2025 by people who enforce it, on the days in the table; the others at the feedback meeting. Check each against `articles` of lesson 2, **for the day on which it was said**, or for the day of the act where the sentence names it: `"true"`, `"false"` or `"disputed"` (the text is read in two ways, see `status_note`). The cell prints one article; change `"kuhp-old-296"` to the beginning of another id, such as `"kuhp-old"`, `"kuhp-4"`, `"ite"`, `"porn"`, `"perda"`, and look up what you need.

# %% name="claims"
articles = load("articles")
show(load("obstacle_claims")[["claim_id", "said_on", "said_by", "text"]])
wanted = articles["article_id"].str.startswith("kuhp-old-296")
show(articles.loc[wanted, ["article_id", "paraphrase", "addressed_to", "valid_from", "valid_to", "status_note"]])

# %% nbgrader={"grade": false, "grade_id": "answer-11-3", "locked": false, "schema_version": 3, "solution": true, "task": false}
truth = {"c1": ..., "c2": ..., "c3": ..., "c4": ..., "c5": ..., "c6": ..., "c7": ..., "c8": ...}
### BEGIN SOLUTION
truth = {"c1": "true", "c2": "false", "c3": "true", "c4": "true", "c5": "false", "c6": "disputed", "c7": "disputed", "c8": "false"}
### END SOLUTION

# %% nbgrader={"grade": true, "grade_id": "check-11-3", "locked": true, "points": 4, "schema_version": 3, "solution": false, "task": false}
check("11.3", truth)

# %% [markdown] name="who-says"
# ## Different if you ask somebody else
#
# Now all coded segments on obstacles. The cell keeps the adjudicated codes of people whose consent holds, then counts **segments**, all groups in one pot. `people` is how many of each group may be used at all.

# %% name="pooled"
group_of = usable()  # {person: group} of adults whose consent was given and not withdrawn
codings, segments = load("codings"), load("segments")
rows = codings[codings["coder"] == "adjudicated"].merge(segments[segments["domain"] == "obstacle"], on="segment_id")
rows = rows.merge(load("interviews")[["interview_id", "informant_id"]], on="interview_id")
rows = rows[rows["informant_id"].isin(group_of)]
people = pd.Series(group_of).value_counts()
print(rows["code"].value_counts())

# %% [markdown] name="profile"
# ## Task 11.4 · Per person, per group (5 points)
#
# `drop_duplicates(alike)` drops rows that are alike in the columns whose names stand in the list `alike`. Fill that list (two columns of `rows`, in quotation marks; `print(list(rows))` names them all) so that each person counts **once** for each obstacle. Then the cell prints, for each group, the share of its people who name each obstacle.
#
# Then give, as codes in quotation marks, the obstacle that most officers name (`police`), that most women name (`women`), and that leads in the pooled segments above (`pooled`); last, `share_women`: the share of women who name the one that you gave for `women`, between 0 and 1.

# %% nbgrader={"grade": false, "grade_id": "answer-11-4", "locked": false, "schema_version": 3, "solution": true, "task": false}
profile = {"police": ..., "women": ..., "pooled": ..., "share_women": ...}
alike = [...]
if ... not in alike:  # runs once the blank is filled
    named = rows.drop_duplicates(alike)
    share = named.groupby(["speaker_group", "code"], observed=True).size().unstack(fill_value=0).div(people, axis=0)
    print(share.round(3))
### BEGIN SOLUTION
alike = ["informant_id", "code"]
named = rows.drop_duplicates(alike)
share = named.groupby(["speaker_group", "code"], observed=True).size().unstack(fill_value=0).div(people, axis=0)
profile = {"police": share.loc["police"].idxmax(), "women": share.loc["woman"].idxmax(), "pooled": rows["code"].value_counts().idxmax(),
           "share_women": share.loc["woman"].max()}
### END SOLUTION

# %% nbgrader={"grade": true, "grade_id": "check-11-4", "locked": true, "points": 5, "schema_version": 3, "solution": false, "task": false}
check("11.4", profile)

# %% [markdown] name="interval"
# ## Task 11.5 · How sure is that share? (3 points)
#
# What share of all these segments is about structure? The function below draws again and again, with replacement, and gives the middle 95 %. `unit` says what is drawn. Lesson 8 tells you which it must be here: in the last line of the next cell put the name of that column in place of `"segment_id"`, in quotation marks too, and run it. Then give the **width** of the interval, high minus low, to three decimals at least.

# %% name="interval-code"
def interval(unit):
    """Low and high end of the 95 % interval for the share of STRUCTURE, drawing whole `unit`s."""
    rng = np.random.default_rng(11)
    piles = sorted(pile.tolist() for _, pile in (rows["code"] == "STRUCTURE").groupby(rows[unit]))
    shares = [np.concatenate([piles[i] for i in rng.integers(len(piles), size=len(piles))]).mean() for _ in range(1000)]
    return np.percentile(shares, [2.5, 97.5]).round(4)

print(interval("segment_id"))

# %% nbgrader={"grade": false, "grade_id": "answer-11-5", "locked": false, "schema_version": 3, "solution": true, "task": false}
width = ...
### BEGIN SOLUTION
low, high = interval("interview_id")
width = high - low
### END SOLUTION

# %% nbgrader={"grade": true, "grade_id": "check-11-5", "locked": true, "points": 3, "schema_version": 3, "solution": false, "task": false}
check("11.5", width)

# %% [markdown] name="sources"
# ## Task 11.6 · How many sources is that? (4 points)
#
# Four claims stand in the draft: `k1` the number for reports was not answered; `k2` two offices send reports to each other; `k3` women stay away from the course because nobody minds the children; `k4` whoever has a word with tenants loses them. The table says who carries each, and how they know.
#
# Count **independent** sources. Whoever saw, did or wrote it themselves counts as one. Whoever has it from somebody, watched the very same act beside that person, or quotes that person counts together with them. One discussion in which all hear each other counts once. A record kept at the time counts as one.

# %% name="sources-table"
show(load("claim_sources")[["source_id", "claim", "who", "how"]])

# %% nbgrader={"grade": false, "grade_id": "answer-11-6", "locked": false, "schema_version": 3, "solution": true, "task": false}
independent = {"k1": ..., "k2": ..., "k3": ..., "k4": ...}
### BEGIN SOLUTION
independent = {"k1": 3, "k2": 2, "k3": 3, "k4": 1}
### END SOLUTION

# %% nbgrader={"grade": true, "grade_id": "check-11-6", "locked": true, "points": 4, "schema_version": 3, "solution": false, "task": false}
check("11.6", independent)

# %% [markdown] name="screen"
# ## Task 11.7 · Twelve recommendations (4 points)
#
# From Bagas's list. Read each with its addressee and give one word:
#
# - `"stop"`: it would hurt people (expose women, say, or drive them out), whatever it is good for; this goes before the others
# - `"wrong_addressee"`: it follows from an obstacle, but whoever is named cannot do it
# - `"empty"`: nobody could say on Monday what to do, or on Friday whether it was done
# - `"complete"`: an obstacle or a cause, an act, somebody who can, a sign by which one sees it

# %% name="recommendations"
chosen = "RC02 RC03 RC04 RC07 RC08 RC09 RC10 RC11 RC12 RC14 RC16 RC18".split()
recommendations = load("recommendations")
show(recommendations[recommendations["recommendation_id"].isin(chosen)][["recommendation_id", "text", "addressee_as_written"]])

# %% nbgrader={"grade": false, "grade_id": "answer-11-7", "locked": false, "schema_version": 3, "solution": true, "task": false}
screened = {"RC02": ..., "RC03": ..., "RC04": ..., "RC07": ..., "RC08": ..., "RC09": ...,
            "RC10": ..., "RC11": ..., "RC12": ..., "RC14": ..., "RC16": ..., "RC18": ...}
### BEGIN SOLUTION
screened = {"RC02": "empty", "RC03": "stop", "RC04": "wrong_addressee", "RC07": "stop", "RC08": "complete", "RC09": "wrong_addressee",
            "RC10": "empty", "RC11": "stop", "RC12": "complete", "RC14": "empty", "RC16": "stop", "RC18": "wrong_addressee"}
### END SOLUTION

# %% nbgrader={"grade": true, "grade_id": "check-11-7", "locked": true, "points": 4, "schema_version": 3, "solution": false, "task": false}
check("11.7", screened)

# %% [markdown] name="chains"
# ## Task 11.8 · A chain with every link (4 points)
#
# A recommendation is the middle of a chain: obstacle → recommendation → actor → sign. Bagas has drafted seven. Each is a dict; `chain["actor"]` gives its actor, and an empty text `""` means that nothing is written.
#
# Fill the two blanks. A chain is complete if its obstacle is among `findings`, its actor is not in `NOBODY`, and an indicator is written. `x in y` asks whether x is among y; `!=` means *is not equal to*. On a new last line, not indented, try `complete(chains, findings)`.

# %% name="chains-table"
chains = load("draft_chains").fillna("").to_dict("records")
findings = ["STRUCTURE", "SUBSTANCE", "CULTURE"]
NOBODY = ["", "everybody", "women"]  # no office; and not those who are studied
show(pd.DataFrame(chains)[["chain_id", "obstacle", "recommendation_id", "actor", "indicator"]])

# %% nbgrader={"grade": false, "grade_id": "answer-11-8", "locked": false, "schema_version": 3, "solution": true, "task": false}
def complete(chains, findings):
    """The ids of the chains in which no link is missing."""
    found = []
    for chain in chains:
        rests = ...
        acts = chain["actor"] not in NOBODY
        shows = ...
        if rests and acts and shows:
            found.append(chain["chain_id"])
    return found
### BEGIN SOLUTION
def complete(chains, findings):
    """The ids of the chains in which no link is missing."""
    found = []
    for chain in chains:
        rests = chain["obstacle"] in findings
        acts = chain["actor"] not in NOBODY
        shows = chain["indicator"] != ""
        if rests and acts and shows:
            found.append(chain["chain_id"])
    return found
### END SOLUTION

# %% nbgrader={"grade": true, "grade_id": "check-11-8", "locked": true, "points": 4, "schema_version": 3, "solution": false, "task": false}
check("11.8", complete)

# %% [markdown] name="builder"
# ## Build one
#
# Put a chain together. The display draws what is there and leaves a gap where a link is missing; under it stands who names the obstacle, and the sentence that you could defend. Try the chain that you like best with another actor. Who would have to stop doing something else? The cell below says the same without buttons.

# %% name="display"
chain_builder()

# %% name="display-plain"
print(sentence(obstacle="CULTURE", recommendation="RC05", actor="police_chief", indicator="asked", loser="officers"))

# %% [markdown] name="priority"
# ## Task 11.9 · First things first, by whose weights? (4 points)
#
# Nine people marked seven recommendations; the table holds their means for `effect`, `speed`, `safety`, from 1 low to 5 high. The cell adds the three marks up and prints the first three. Run it with each of three weightings: all equal; `effect` doubled; `speed` doubled. (Change one number in `weights` from 1 to 2, run, note, and set it back to 1.) When two are level on the third place, both are in.
#
# Which recommendations are among the first three **under all three** weightings? Write a set of ids, in quotation marks.

# %% name="priority-code"
marks = load("recommendation_marks").set_index("recommendation_id")
weights = {"effect": 1, "speed": 1, "safety": 1}
total = sum(marks[name] * weight for name, weight in weights.items()).sort_values(ascending=False)
print(total[total >= total.iloc[2]])

# %% nbgrader={"grade": false, "grade_id": "answer-11-9", "locked": false, "schema_version": 3, "solution": true, "task": false}
always = {...}
### BEGIN SOLUTION
always = {"RC05", "RC12"}
### END SOLUTION

# %% nbgrader={"grade": true, "grade_id": "check-11-9", "locked": true, "points": 4, "schema_version": 3, "solution": false, "task": false}
check("11.9", always)

# %% [markdown] name="chains-intro"
# ## Task 11.10 · Three chains, one of them contested (12 points)
#
# Write three chains in words, about 80 words each: the obstacle and who names it; the measure; who acts, and on what legal ground; the sign; who could be hurt. One of them must be one that somebody is against: say fairly what that person would answer.
#
# Your lecturer reads them by four criteria, up to three points each: feasible; legal ground; the voice of those affected; a sign that shows an outcome.

# %% [markdown] nbgrader={"grade": true, "grade_id": "manual-11-10", "locked": false, "points": 12, "schema_version": 3, "solution": true, "task": false}
# *Double-click here and replace this line by your three chains.*
#
# ### BEGIN MARK SCHEME
# | | 0 | 1 | 2 | 3 |
# | :-- | :-- | :-- | :-- | :-- |
# | Feasible | nobody can do it | actor named | actor, act and term | and what the actor stops doing for it |
# | Legal ground | none, or repealed law | a statute by name | the power or duty that fits the actor, with its date | and where the ground ends or is disputed |
# | Voice | about women | quotes one | says who names the obstacle and who does not | and gives the objection its best form |
# | Sign | an activity counted | a number with a term | an outcome, with a term | and what would show that it did harm |
#
# **Weak, 3 of 12 (1, 1, 0, 1).** "The police should have more patrols under the Police Act so that public awareness rises. Indicator: number of patrols. The obstacle is the culture of society. Everybody should work together."
#
# **Strong, 12 of 12** (who names what: the course as it comes, world 0; another world has other figures). "Most women who speak of obstacles name how they were received; hardly any officer does. The police chief has desk officers ask about force, debt and withheld papers before anything is signed, from March; the weekly roll call is shortened for it. Ground: questioning must not blame (UU 12/2022, article 22), which binds in sexual violence cases only, so for others it is an instruction of his own. Sign: twenty files read each half-year; harm would show as fewer women who come at all. Contested: a detective would answer that such questions put words into a witness's mouth, and he has a point: the wording must be open. …"
# ### END MARK SCHEME

# %% [markdown] name="reflection"
# ## Reflection
#
# Officers name the wording of the law; women name how they were received. Each sees what the other does. Is "culture of society" in a report an explanation, or an excuse? Two sentences.

# %% [markdown] name="keep"
# ## For your report
#
# Keep three results for lesson 12: the first two are codes of obstacles, `chain` is the id of the recommendation in your chain, all in quotation marks. A sentence says how many of how many, and of whom.

# %% name="keep-code"
keep("main_obstacle_police", ..., sentence=...)
keep("main_obstacle_women", ..., sentence=...)
keep("chain", ..., sentence=...)

# %% [markdown] name="trail"
# ## Audit trail
#
# A good line here names a rule that moved a number: persons or segments, one pot or groups, what counts as a source.

# %% name="trail-code"
trail(decision=..., alternative=..., reason=..., effect=...)

# %% [markdown] name="exit"
# ## Exit
#
# Finish, aloud or on paper: *Before I recommend something, I ask …*
#
# Then save (**Ctrl + S**) and hand in.

# %% name="hand-in"
hand_in()

# %% [markdown] name="references"
# ## References
#
# - Friedman, L. M. (1975). *The Legal System: A Social Science Perspective.* Russell Sage Foundation.
# - Soekanto, S. (1983). *Faktor-Faktor yang Mempengaruhi Penegakan Hukum.* Rajawali.
# - Statutes as in the tables `norms` and `articles`. Putting Soekanto's five beside Friedman's three is our own teaching aid, not a published table.
