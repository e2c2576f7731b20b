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
# # 3 · Sampling: who is missing?
#
# **Whom does a way of finding people find, and what may you say afterwards?**
#
# About 110 minutes, in two sittings if you like (Task 3.5 ends the first) · 46 points · You need lesson 2: fill a blank in a function, call it on a new last line.
#
# *Content note.* The lesson counts women who sell sex, and how many of them were coerced. There are no stories and no details. You may stop at any point and speak to your lecturer.

# %% name="setup"
import numpy as np
import pandas as pd
from fieldwork import check, hand_in, lesson, load, show, trail
from fieldwork.displays import sample_figure, sampler
from fieldwork.matrices import saturation, saturation_figure
from fieldwork.sampling import draw, repeat

lesson("03-sampling", language="en")

# %% [markdown] name="recall"
# ## Recall
#
# Say your answer aloud, then open.
#
# <details><summary>An act is reported months later. Which day decides about the law?</summary>
# The day of the act. The register gives you the day of the report first.
# </details>
#
# <details><summary>A study says only "interviews were conducted". What is missing before you can judge it?</summary>
# Among other things: how many people, from which groups, and how they were found.
# </details>
#
# <details><summary>Why does this course work with made-up data?</summary>
# Real accounts can harm people; and here the truth is known, so you can see a method miss it.
# </details>

# %% [markdown] name="desk"
# ## A list that nobody has
#
# Bu Ratih wants to know why women in Serayumulya sell sex: from economic need, under coercion, by a choice of their own? In a real regency there is no list of these women. Here there is one, invented, so that a sample can be held against the truth.
#
# | column | what it holds |
# | --- | --- |
# | `person_id` | her id |
# | `channel` | how she meets clients: `mediated` (through others), `independent`, `mixed` |
# | `econ`, `coercion`, `agency` | true of her: economic need; coerced by somebody; a calculated choice of her own |
# | `degree` | how many of the women she knows |
# | `detected_by_police` | is she in the police register? |
# | `in_outreach` | does the health outreach worker know her? |
#
# `True` counts as 1, `False` as 0, so the *mean* of such a column is a share: .25 is one in four.

# %% name="read"
population, ties = load("population"), load("ties")
traits = ["econ", "coercion", "agency"]
show(population[["person_id", "channel", *traits, "degree", "detected_by_police", "in_outreach"]].head(4))
print(len(population), "women,", len(ties), "ties between two who know each other")

# %% [markdown] name="predict"
# ## Task 3.0 · Predict (1 point)
#
# Thirty women are found in four ways:
#
# - `police`: by lot from the police register.
# - `outreach`: by lot among those the outreach worker knows.
# - `mediated`: a *snowball*. Three mediated women, found by lot, each bring up to three others they know; these bring others, until there are thirty.
# - `independent`: the same, beginning with three independent women.
#
# Will each way show the three traits too often (`"over"`), too seldom (`"under"`) or about right (`"close"`)? Fill all twelve blanks; keep the quotation marks. Recorded, never marked. Afterwards the display below will show you the truth.

# %% nbgrader={"grade": false, "grade_id": "answer-3-0", "locked": false, "schema_version": 3, "solution": true, "task": false}
guess = {
    "police_econ": ..., "police_coercion": ..., "police_agency": ...,
    "outreach_econ": ..., "outreach_coercion": ..., "outreach_agency": ...,
    "mediated_econ": ..., "mediated_coercion": ..., "mediated_agency": ...,
    "independent_econ": ..., "independent_coercion": ..., "independent_agency": ...,
}
### BEGIN SOLUTION
guess = {
    "police_econ": "over", "police_coercion": "over", "police_agency": "under",
    "outreach_econ": "over", "outreach_coercion": "close", "outreach_agency": "close",
    "mediated_econ": "over", "mediated_coercion": "over", "mediated_agency": "under",
    "independent_econ": "under", "independent_coercion": "under", "independent_agency": "over",
}
### END SOLUTION

# %% nbgrader={"grade": true, "grade_id": "check-3-0", "locked": true, "points": 1, "schema_version": 3, "solution": false, "task": false}
check("3.0", guess)

# %% [markdown] name="worked"
# ## Worked example: thirty women from the register
#
# Bagas telephoned Polresta, was sent the register, and had a sample of thirty by lunch. What he did, in four steps:
#
# 1. **Whom can you reach?** Everybody in the register, nobody else.
# 2. **Draw.** By lot: `draw("police", n=30, number=1)`. The `number` says which draw; the same number gives the same women, so that others can redo it.
# 3. **Put it beside the truth.** Only this course can.
# 4. **Read each row.** Which would you have written into the report?

# %% name="worked-code"
register = population[population["detected_by_police"]]               # 1
sample = draw("police", n=30, number=1)                               # 2
beside = pd.DataFrame({"sample": sample[traits].mean(),
                       "everybody": population[traits].mean()})       # 3
print(len(register), "women can be reached")
show(beside.round(2))                                                 # 4

# %% [markdown] name="random"
# ## Task 3.1 · By lot from everybody (3 points)
#
# `population.sample(5, random_state=7)` draws five rows by lot, none twice; the same `random_state` gives the same rows. That is a *simple random sample*: every woman has the same chance.
#
# Complete the function: the share of women with `agency` among `n` women drawn at random, where `number` says which draw. Then call it on a new last line, not indented: `random_share(population, 30, 1)`. Twice with number 1 must give the same, with number 2 perhaps not. The check uses other tables, sizes and numbers.

# %% nbgrader={"grade": false, "grade_id": "answer-3-1", "locked": false, "schema_version": 3, "solution": true, "task": false}
def random_share(population, n, number):
    """Share of agency among `n` women drawn at random; `number` says which draw."""
    sample = ...
    return sample["agency"].mean()
### BEGIN SOLUTION
def random_share(population, n, number):
    """Share of agency among `n` women drawn at random; `number` says which draw."""
    sample = population.sample(n, random_state=number)
    return sample["agency"].mean()
### END SOLUTION

# %% nbgrader={"grade": true, "grade_id": "check-3-1", "locked": true, "points": 3, "schema_version": 3, "solution": false, "task": false}
check("3.1", random_share)

# %% [markdown] name="bias-task"
# ## Task 3.2 · Too high or too low? (3 points)
#
# *Bias* is what remains wrong however often you draw: the share among those who can be found at all, minus the share among everybody. Above zero is too high, below zero too low.
#
# `found_by` is the name of a column of True and False, such as `"detected_by_police"`. The first line keeps the rows in which it is True; you have seen that in the worked example. Replace the blank. `bias(population, "detected_by_police", "coercion")` should come out above zero, with `"agency"` below.

# %% nbgrader={"grade": false, "grade_id": "answer-3-2", "locked": false, "schema_version": 3, "solution": true, "task": false}
def bias(population, found_by, column):
    """How much too high (+) or too low (-) the share of `column` is among those who can be found."""
    found = population[population[found_by]]
    return ...
### BEGIN SOLUTION
def bias(population, found_by, column):
    """How much too high (+) or too low (-) the share of `column` is among those who can be found."""
    found = population[population[found_by]]
    return found[column].mean() - population[column].mean()
### END SOLUTION

# %% nbgrader={"grade": true, "grade_id": "check-3-2", "locked": true, "points": 3, "schema_version": 3, "solution": false, "task": false}
check("3.2", bias)

# %% [markdown] name="look"
# ## Watch a sample grow
#
# Left: all women, by channel; black are those found. Right: their shares, with 40 other draws as small dots. The truth appears once Task 3.0 is recorded.
#
# Choose the snowball from mediated women. Set *waves* to 0 and go up one by one (arrow keys work). Where do the lines go, and where do they not? Change the seeds, the size, the draw. Which dots move, and which stay?
#
# The cell after it draws the same picture from plain code.

# %% name="display"
sampler()

# %% name="display-plain"
sample = draw("snowball", seeds="independent", n=30, first=3, waves=6, number=1)
show(sample["channel"].value_counts())
sample_figure(sample)

# %% [markdown] name="average"
# ## Task 3.3 · Correct your table (4 points)
#
# One sample may be lucky. `repeat` draws 200 of the same kind and gives a row for each; its `mean()` is what a design shows on average. The cell below takes the truth away from that: what is left is the error that stays.
#
# Now fill your table again, by this rule: above 0.04 `"over"`, below -0.04 `"under"`, between them `"close"`.

# %% name="average-code"
average = pd.DataFrame({
    "police": repeat("police").mean(), "outreach": repeat("outreach").mean(),
    "mediated": repeat("snowball", seeds="mediated").mean(),
    "independent": repeat("snowball", seeds="independent").mean()})
show(average.sub(population[traits].mean().astype(float), axis=0).round(3))

# %% nbgrader={"grade": false, "grade_id": "answer-3-3", "locked": false, "schema_version": 3, "solution": true, "task": false}
corrected = {
    "police_econ": ..., "police_coercion": ..., "police_agency": ...,
    "outreach_econ": ..., "outreach_coercion": ..., "outreach_agency": ...,
    "mediated_econ": ..., "mediated_coercion": ..., "mediated_agency": ...,
    "independent_econ": ..., "independent_coercion": ..., "independent_agency": ...,
}
### BEGIN SOLUTION
corrected = {
    "police_econ": "close", "police_coercion": "over", "police_agency": "under",
    "outreach_econ": "close", "outreach_coercion": "close", "outreach_agency": "over",
    "mediated_econ": "close", "mediated_coercion": "over", "mediated_agency": "under",
    "independent_econ": "close", "independent_coercion": "under", "independent_agency": "over",
}
### END SOLUTION

# %% nbgrader={"grade": true, "grade_id": "check-3-3", "locked": true, "points": 4, "schema_version": 3, "solution": false, "task": false}
check("3.3", corrected)

# %% [markdown] name="wave"
# ## One wave by hand
#
# How does a snowball roll? A has invited B, C and D. Now B may pass on three coupons. She goes down her contacts in her own order, leaves out everybody who has been invited, and stops after three.
#
# Three pieces of Python: `x not in y` is True when `x` does not occur in the list `y`; `free.append(x)` puts `x` at the end of `free`; `free[:3]` are its first three (all of them, if there are fewer).

# %% name="wave-code"
contacts = {"A": ["B", "C", "D", "E"], "B": ["A", "C", "F", "G"],
            "C": ["B", "F", "H", "J", "K", "L"], "D": ["A"]}
already = ["A", "B", "C", "D"]

free = []
for friend in contacts["B"]:
    if friend not in already:
        free.append(friend)
print(free[:3])

# %% [markdown] name="wave-task"
# ## Task 3.4 · The next wave (4 points)
#
# Now for a whole wave, woman by woman. Whoever has been invited a moment ago, by somebody of the same wave, is in `new` and takes no second coupon. Replace two blanks: the condition (join two with `and`) and what is added to `new`, at most three for each woman.
#
# `next_wave(contacts, ["B", "C", "D"], already)` should give five ids, with F in it once and without L.

# %% nbgrader={"grade": false, "grade_id": "answer-3-4", "locked": false, "schema_version": 3, "solution": true, "task": false}
def next_wave(contacts, last_wave, already):
    """The ids that come in the next wave; `already` lists everybody invited before."""
    new = []
    for woman in last_wave:
        free = []
        for friend in contacts[woman]:
            if ...:
                free.append(friend)
        new = new + ...
    return set(new)
### BEGIN SOLUTION
def next_wave(contacts, last_wave, already):
    """The ids that come in the next wave; `already` lists everybody invited before."""
    new = []
    for woman in last_wave:
        free = []
        for friend in contacts[woman]:
            if friend not in already and friend not in new:
                free.append(friend)
        new = new + free[:3]
    return set(new)
### END SOLUTION

# %% nbgrader={"grade": true, "grade_id": "check-3-4", "locked": true, "points": 4, "schema_version": 3, "solution": false, "task": false}
check("3.4", next_wave)

# %% [markdown] name="flip"
# ## Different if the snowball begins elsewhere
#
# Same regency, same three coupons, thirty women each time; 200 snowballs from mediated seeds (the women one begins with), 200 from independent ones. For each kind: the average shares, and the number of snowballs in which coercion came out *more* common than agency. Run the cell and compare the figures of `coercion` and `agency` in each line: which headline would each team have printed? Then read those of `econ`.

# %% name="flip-code"
for seeds in ["mediated", "independent"]:
    runs = repeat("snowball", seeds=seeds, n=30, runs=200)
    ahead = (runs["coercion"] > runs["agency"]).sum()
    print(seeds, *[f"{trait} {share:.2f}" for trait, share in runs.mean().items()],
          f"coercion ahead in {ahead} of 200", sep="   ")

# %% [markdown] name="flip-task"
# ## Task 3.5 · What the seeds decide (4 points)
#
# From the cell above:
#
# - `mediated`, `independent`: which is more common on average, `"coercion"` or `"agency"`?
# - `ahead`: in how many of the 200 snowballs from *mediated* seeds was coercion ahead?
# - `econ`: does economic need turn with the seeds? `"turns"` or `"stays"`
# - `lesson`: what follows, `"a"`, `"b"`, `"c"` or `"d"`?
#
# | | |
# | --- | --- |
# | `a` | Snowballs put every share too high. |
# | `b` | With enough snowballs from the same seeds the error evens out. |
# | `c` | A share that differs between channels follows the seeds; one that does not differ is safe. |
# | `d` | Snowballs are useless; only the register is objective. |

# %% nbgrader={"grade": false, "grade_id": "answer-3-5", "locked": false, "schema_version": 3, "solution": true, "task": false}
seeds_matter = {"mediated": ..., "independent": ..., "ahead": ..., "econ": ..., "lesson": ...}
### BEGIN SOLUTION
runs = repeat("snowball", seeds="mediated", n=30, runs=200)
seeds_matter = {"mediated": "coercion", "independent": "agency", "ahead": (runs["coercion"] > runs["agency"]).sum(),
                "econ": "stays", "lesson": "c"}
### END SOLUTION

# %% nbgrader={"grade": true, "grade_id": "check-3-5", "locked": true, "points": 4, "schema_version": 3, "solution": false, "task": false}
check("3.5", seeds_matter)

# %% [markdown] name="weights"
# ## Task 3.6 · A weight for whom you met too easily (4 points)
#
# Whoever knows many is invited more easily. If a woman with 20 contacts is found four times as readily as one with 5, let her count a quarter: her weight is *one divided by her degree*. The weighted share is the weights of those with the trait, divided by all weights.
#
# `sample["degree"]` is a column; `1 / column` works on all its rows at once, and `weight[sample[column]]` keeps the weights of those for whom `column` is True. Replace two blanks. As a test of your sum, `weighted_share(population, "agency")` should come out above the plain share: independent women know fewer others, so they gain weight.

# %% nbgrader={"grade": false, "grade_id": "answer-3-6", "locked": false, "schema_version": 3, "solution": true, "task": false}
def weighted_share(sample, column):
    """Share of `column` in the sample, each woman weighted by one over her degree."""
    weight = ...
    return weight[sample[column]].sum() / ...
### BEGIN SOLUTION
def weighted_share(sample, column):
    """Share of `column` in the sample, each woman weighted by one over her degree."""
    weight = 1 / sample["degree"]
    return weight[sample[column]].sum() / weight.sum()
### END SOLUTION

# %% nbgrader={"grade": true, "grade_id": "check-3-6", "locked": true, "points": 4, "schema_version": 3, "solution": false, "task": false}
check("3.6", weighted_share)

# %% [markdown] name="weights-mend"
# Does that rescue the snowball? The cell weights 50 snowballs from mediated seeds, small and large. Hold the last rows against the truth.
#
# Weights mend one thing, that the well connected are met too often, and only in a snowball that has rolled far enough to forget its seeds. They do not bring in a corner into which no line ran.

# %% name="weights-code"
kinds = {(n, way): repeat("snowball", seeds="mediated", n=n, runs=50, weighted=way == "weighted").mean()
         for n in [30, 400] for way in ["plain", "weighted"]}
show(pd.DataFrame(kinds).T.round(2).rename_axis(["n", "shares"]).reset_index())
show(population[traits].mean().round(2).rename("truth"))

# %% [markdown] name="saturation"
# ## Task 3.7 · When to stop (4 points)
#
# Qualitative teams stop at *saturation*: further interviews bring nothing new. Guest and others (2006) found most of their codes within twelve interviews, among similar women, with narrow questions.
#
# Our rule: the first **six** talks are the base; after them stop as soon as **three** in a row, base not among them, bring no new code. The order is that of `date`.
#
# In Bagas's cell three things are wrong: what he sorts by, `base` and `run`. Repair them and run it; a row is one talk. Then give three numbers: `stop` (which talk, counted from 1), `seen` (different codes by then, that talk included) and `later` (codes that only later talks bring).

# %% name="saturation-code"
interviews, mentions = load("interviews"), load("mentions")
women = interviews[interviews["randomised"]].drop_duplicates("informant_id")
said = mentions[mentions["interview_id"].isin(women["interview_id"])]

in_order = women.sort_values("interview_id", kind="stable")["interview_id"]
curve = saturation(said, unit="interview_id", order=in_order, base=1, run=1)

codes = said.groupby("interview_id")["code"].agg(", ".join)
asked = women.set_index("interview_id")["interviewer_role"]
talk = curve["interview_id"]
show(curve[["order", "interview_id", "new", "seen", "stop"]].assign(said=talk.map(codes), asked_by=talk.map(asked)))
saturation_figure(curve)

# %% nbgrader={"grade": false, "grade_id": "answer-3-7", "locked": false, "schema_version": 3, "solution": true, "task": false}
stop_rule = {"stop": ..., "seen": ..., "later": ...}
### BEGIN SOLUTION
in_order = women.sort_values("date", kind="stable")["interview_id"]
curve = saturation(said, unit="interview_id", order=in_order, base=6, run=3)
halt = curve[curve["stop"]].iloc[0]
stop_rule = {"stop": halt["order"], "seen": halt["seen"], "later": curve["seen"].iloc[-1] - halt["seen"]}
### END SOLUTION

# %% nbgrader={"grade": true, "grade_id": "check-3-7", "locked": true, "points": 4, "schema_version": 3, "solution": false, "task": false}
check("3.7", stop_rule)

# %% [markdown] name="silence"
# ### Saturated with what?
#
# The women of that cell were given their interviewers by lot: police liaison, student or peer (somebody from the women's own world). Each asked twelve. The cell lists which codes each of them heard in all twelve talks.
#
# Each might have called it saturation. Saturated means: *nothing new from these women, to this interviewer*. Silence is not absence. And look into the table above: who was the next to speak after your stop, and of what?

# %% name="silence-code"
for role in ["police liaison", "student", "peer"]:
    heard = said[said["interviewer_role"] == role]
    print(role, heard["code"].nunique(), sorted(heard["code"].unique()), sep="   ")

# %% [markdown] name="needed"
# ## Task 3.8 · How many must you ask? (4 points)
#
# A code is true of a `share` of women; a woman of whom it is true brings it up with the chance `told`. One interview *hears* it with the chance `share * told`, and misses it with what is left of 1: `missed`. All `n` miss it with `missed` multiplied by itself n times. The line with the logarithms finds the `n` at which this falls to `1 - chance`; you need not change it.
#
# Fill three blanks. The last gives a whole number that suffices: `np.ceil(n)` rounds up, `np.floor(n)` down. For agency and a peer interviewer, `n_needed(0.31, 0.75, 0.95)` gives 12. Then try a police liaison, `told` 0.15.

# %% nbgrader={"grade": false, "grade_id": "answer-3-8", "locked": false, "schema_version": 3, "solution": true, "task": false}
def n_needed(share, told, chance):
    """How many interviews hear a code at least once with this `chance`."""
    heard = ...
    missed = ...
    n = np.log(1 - chance) / np.log(missed)
    return ...
### BEGIN SOLUTION
def n_needed(share, told, chance):
    """How many interviews hear a code at least once with this `chance`."""
    heard = share * told
    missed = 1 - heard
    n = np.log(1 - chance) / np.log(missed)
    return np.ceil(n)
### END SOLUTION

# %% nbgrader={"grade": true, "grade_id": "check-3-8", "locked": true, "points": 4, "schema_version": 3, "solution": false, "task": false}
check("3.8", n_needed)

# %% [markdown] name="claims"
# ## Task 3.9 · What may be claimed (3 points)
#
# The team's 36 women were reached by the outreach worker (13), by another informant (10), by the police (10); three called by themselves. Which sentences does such a sample support? Give the ids as a set, in quotation marks.
#
# | id | sentence |
# | --- | --- |
# | `t1` | Most sex workers in the regency are in economic need. |
# | `t2` | Among the 36, economic need was named most often. |
# | `t3` | Divorce leads women into prostitution. |
# | `t4` | 27.78% of sex workers are known to the police. |
# | `t5` | Some women describe a choice of their own, others coercion. |
# | `t6` | Nobody told the police liaison of coercion, so his informants were not coerced. |
# | `t7` | We stopped when these women told these interviewers nothing new. |
# | `t8` | Saturation was reached: all causes are known. |
# | `t9` | Women who know none of those who led us to the others could reach us only by calling. |
# | `t10` | Agency is more common than coercion in the regency. |

# %% nbgrader={"grade": false, "grade_id": "answer-3-9", "locked": false, "schema_version": 3, "solution": true, "task": false}
supported = {...}
### BEGIN SOLUTION
supported = {"t2", "t5", "t7", "t9"}
### END SOLUTION

# %% nbgrader={"grade": true, "grade_id": "check-3-9", "locked": true, "points": 3, "schema_version": 3, "solution": false, "task": false}
check("3.9", supported)

# %% [markdown] name="paragraph-intro"
# ## Task 3.10 · A sampling paragraph (12 points)
#
# Write 150 words for a thesis you might really write: who is asked and why they; who opens the door, and what that person may want; when you stop; and what you will not be able to claim.
#
# Your lecturer reads it by four criteria, up to three points each: who and why; access and gatekeeper (whoever decides whom you meet); limits of the claim; stop rule.

# %% [markdown] nbgrader={"grade": true, "grade_id": "manual-3-10", "locked": false, "points": 12, "schema_version": 3, "solution": true, "task": false}
# *Double-click here and replace this line by your 150 words.*
#
# ### BEGIN MARK SCHEME
# | | 0 | 1 | 2 | 3 |
# | :-- | :-- | :-- | :-- | :-- |
# | Who and why | nobody named | a group | groups and numbers | each group justified by the question, with somebody who could contradict |
# | Access and gatekeeper | not mentioned | a name | who chose, from whom | what that person may want, and a second door |
# | Limits of the claim | generalises | "limited" | names who is missing | says which finding would turn with other seeds, which not |
# | Stop rule | none | "until saturated" | base and run | also whose silence it cannot see |
#
# **Weak, 3 of 12 (1, 1, 0, 1).** "I will interview sex workers with the snowball technique, starting from an informant of the police, until the data are saturated. The result describes prostitution in this city."
#
# **Strong, 12 of 12.** "I ask twelve women and six officers why raids are reported or not: women because they bear them, officers because they decide, and two women who called for a raid themselves. The outreach worker opens the first door; her clinic needs women who come, so those she fears to lose she may spare me. I therefore also begin with two women found by a public notice. I stop when, after six talks with women, three in a row bring no new code, and write down who asked. I shall not give shares. How often coercion occurs would turn with the first three names; that both fear and calculation occur would not. Women without any of these ties are missing, and I cannot say how many."
# ### END MARK SCHEME

# %% [markdown] name="reflection"
# ## Reflection
#
# Which woman does the police register never meet? Look at your twelve guesses: where did you miss, and where had you taken that idea from? Two sentences.

# %% [markdown] name="trail"
# ## Audit trail
#
# One line on a decision of today that moves a result: where the snowball begins, by which rule you stop. A good line says what else was possible and which figure would have changed.

# %% name="trail-code"
trail(decision=..., alternative=..., reason=..., effect=...)

# %% [markdown] name="exit"
# ## Exit
#
# Finish, aloud or on paper: *Before I believe a share, I ask who …*
#
# Then save (**Ctrl + S**) and hand in.

# %% name="hand-in"
hand_in()

# %% [markdown] name="references"
# ## References
#
# - Guest, G., Bunce, A. and Johnson, L. (2006). How many interviews are enough? An experiment with data saturation and variability. *Field Methods* 18(1), 59–82.
# - Hennink, M. M., Kaiser, B. N. and Marconi, V. C. (2017). Code saturation versus meaning saturation: how many interviews are enough? *Qualitative Health Research* 27(4), 591–608.
