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
# # 8 · Agreement
#
# **How far do two coders agree beyond luck, and what does that not prove?**
#
# About 120 minutes, in two sittings if you like (Task 8.5 ends the first) · 42 points · You need lesson 2 (fill a function) and lesson 7 (code, codebook, segment).
#
# *Content note.* The tables speak of debt, divorce, coercion and violence in single words; Task 8.8 quotes one or two invented sentences on debt, divorce and coercion. There is no sexual detail. You may leave a passage out and speak to your lecturer.

# %% name="setup"
import pandas as pd
from fieldwork import check, hand_in, keep, lesson, load, show, trail
from fieldwork.agreement import alpha, bootstrap, code_table, code_tables, kappa, per_code
from fieldwork.displays import prevalence, prevalence_figure

lesson("08-agreement", language="en")

# %% [markdown] name="recall"
# ## Recall
#
# Say your answer aloud, then open.
#
# <details><summary>What does a decision rule in a codebook do?</summary>
# It says in advance which code a doubtful passage gets, so that the next reader need not guess.
# </details>
#
# <details><summary>May one segment carry two codes?</summary>
# Yes, when it tells two things. A code is a question put to a segment: yes or no.
# </details>
#
# <details><summary>What is a proportion of 0.25 out of 600?</summary>
# 150. A proportion runs from 0 to 1; a percentage is a hundred times as much.
# </details>

# %% [markdown] name="desk"
# ## Six hundred segments, read twice
#
# Bu Ratih will report which factors people name, and readers will ask whether the codes lie in the talk or in the coder. So Wulan (`A` in the table) and Bagas (`B`) coded the same 600 segments, each alone, with the same codebook. Tari (`C`), hired for a month, read 240 of them. Later the team *adjudicated*: it talked each segment over and settled it. That is a decision, not a second reading.
#
# The next cell mends misspelt codes and drops rows of segments that do not exist. What they *decided* stays untouched. `round` 1 is before the coders met.

# %% name="read"
segments, typed = load("segments"), load("codings")
spelling = typed["code"].str.strip().str.upper().replace({"DIV_EXTT": "DIV_EXT", "PER": "PEER"})
coded = typed.assign(code=spelling)[typed["segment_id"].isin(segments["segment_id"])]
show(coded.head(6))
items = load("agreement_items").set_index("item")                   # sentences for Tasks 8.6, 8.9 and 8.10
print(len(typed) - len(coded), "rows dropped,", (spelling != typed["code"]).sum(), "codes mended")

# %% [markdown] name="predict"
# ## Task 8.0 · Predict (1 point)
#
# Two coders agree on 90 of 100 segments. κ (*kappa*) is their agreement with luck taken out. Write `"higher"`, `"same"` or `"lower"`, quotation marks included:
#
# - `rare`: again they agree on 90 of 100, but now hardly any segment has the code. How is κ, compared with a code that half of the segments have?
# - `fresh`: Wulan and Bagas talk 120 segments over, then code them again, and 120 others they have *not* talked over. How is κ on those others, compared with the first 120?
#
# Recorded, never marked.

# %% nbgrader={"grade": false, "grade_id": "answer-8-0", "locked": false, "schema_version": 3, "solution": true, "task": false}
predictions = {"rare": ..., "fresh": ...}
### BEGIN SOLUTION
predictions = {"rare": "same", "fresh": "same"}
### END SOLUTION

# %% nbgrader={"grade": true, "grade_id": "check-8-0", "locked": true, "points": 1, "schema_version": 3, "solution": false, "task": false}
check("8.0", predictions)

# %% [markdown] name="worked"
# ## Worked example: κ by hand
#
# ECON, economic need: yes or no, for each segment.
#
# 1. **Count four cells**: both yes, only Wulan, only Bagas, neither.
# 2. **Agreement** is (both + neither) / n.
# 3. **Chance.** Let each keep her or his own share of yes, but deal it out blindly. Both then say yes in *Wulan's share × Bagas's share*, and both no in the product of the two shares of *no*. Add the two.
# 4. **κ** is how much of the way from chance to perfect they have gone: (agreement − chance) / (1 − chance).
#
# `code_table` gives one row a segment, one column a coder. `&` keeps what is True in both, `~` turns True and False round; `.sum()` counts True, `.mean()` is its share.

# %% name="worked-code"
econ = code_table(coded, "ECON", ["A", "B"])
wulan, bagas, n = econ["A"], econ["B"], len(econ)

both = (wulan & bagas).sum()                                               # 1
neither = (~wulan & ~bagas).sum()
agreement = (both + neither) / n                                           # 2
wulan_yes, bagas_yes = wulan.mean(), bagas.mean()
chance = wulan_yes * bagas_yes + (1 - wulan_yes) * (1 - bagas_yes)         # 3
print("both", both, "neither", neither, "of", n, "agreement", round(agreement, 3), "chance", round(chance, 3))
print("kappa", round((agreement - chance) / (1 - chance), 3))              # 4

# %% [markdown] name="by-hand"
# ## Task 8.1 · κ by hand (3 points)
#
# Before the study Bagas and Tari tried a code on 100 segments of a pilot. Their four counts are in the answer cell. Fill in Tari's share of yes and the three values; write sums, such as `(both + neither) / n`, or numbers. (`agreement` and `chance` from the cell above are ECON's, not this code's.) Anything within 0.005 is right.

# %% nbgrader={"grade": false, "grade_id": "answer-8-1", "locked": false, "schema_version": 3, "solution": true, "task": false}
both, only_bagas, only_tari, neither = 15, 30, 5, 50
n = 100
bagas_yes = (both + only_bagas) / n
tari_yes = ...
by_hand = {"agreement": ..., "chance": ..., "kappa": ...}
### BEGIN SOLUTION
tari_yes = (both + only_tari) / n
agreed = (both + neither) / n
luck = bagas_yes * tari_yes + (1 - bagas_yes) * (1 - tari_yes)
by_hand = {"agreement": agreed, "chance": luck, "kappa": (agreed - luck) / (1 - luck)}
### END SOLUTION

# %% nbgrader={"grade": true, "grade_id": "check-8-1", "locked": true, "points": 3, "schema_version": 3, "solution": false, "task": false}
check("8.1", by_hand)

# %% [markdown] name="function-intro"
# ## Task 8.2 · The same as a function (3 points)
#
# `a` and `b` are lists such as `["yes", "no", None]`; `None`: not read; `table` puts them side by side. Four blanks:
#
# - `pairs`: which rows count? All (`table`), all with no written into the gaps (`table.fillna("no")`), or those that both read (`table.dropna()`)?
# - `agreement`: `(pairs["a"] == pairs["b"]).mean()`; the mean of True and False is the share of True.
# - in the loop (once with `"yes"`, once with `"no"`): `(pairs["a"] == value).mean()` times the same of `b`.
# - the last line: step 4.
#
# If both say one and the same throughout, κ has no value: `None`. Try `my_kappa(["yes", "no", "no"], ["yes", "no", "yes"])` on a new last line, not indented: `0.4`.

# %% nbgrader={"grade": false, "grade_id": "answer-8-2", "locked": false, "schema_version": 3, "solution": true, "task": false}
def my_kappa(a, b):
    """Cohen's κ of two lists of "yes", "no" and None; None when it has no value."""
    table = pd.DataFrame({"a": a, "b": b})
    pairs = ...
    agreement = ...
    chance = 0
    for value in ["yes", "no"]:
        chance = chance + ...
    if chance == 1:
        return None
    return ...
### BEGIN SOLUTION
def my_kappa(a, b):
    """Cohen's κ of two lists of "yes", "no" and None; None when it has no value."""
    table = pd.DataFrame({"a": a, "b": b})
    pairs = table.dropna()
    agreement = (pairs["a"] == pairs["b"]).mean()
    chance = 0
    for value in ["yes", "no"]:
        chance = chance + (pairs["a"] == value).mean() * (pairs["b"] == value).mean()
    if chance == 1:
        return None
    return (agreement - chance) / (1 - chance)
### END SOLUTION

# %% nbgrader={"grade": true, "grade_id": "check-8-2", "locked": true, "points": 3, "schema_version": 3, "solution": false, "task": false}
check("8.2", my_kappa)

# %% [markdown] name="look"
# ## Make a code rarer
#
# The first slider says how many of 100 segments have the code, the second on how many the coders agree. Keep the second still and move the first from 50 down to 8. Which bar stays? Which two move, and which way? Then compare with your prediction `rare`.
#
# The cell after it says the same without a slider, and draws the curve with two codes of our study on it. Change its numbers as you like.

# %% name="display"
prevalence()

# %% name="display-plain"
for share in [0.50, 0.30, 0.20, 0.10, 0.08]:
    by_luck = share * share + (1 - share) * (1 - share)
    print(share, "agreement", 0.90, "chance", round(by_luck, 2), "kappa", round((0.90 - by_luck) / (1 - by_luck), 2))

two = per_code(code_tables(coded, ["ECON", "COERCION"], ["A", "B"]))
prevalence_figure(two, agreement=0.90)

# %% [markdown] name="paradox"
# ## Task 8.3 · Ninety-six per cent (3 points)
#
# On COERCION they agree more often than on ECON, and their κ is much lower. Below are the four cells of both codes: rows Wulan (`A`), columns Bagas (`B`).
#
# - `ECON`, `COERCION`: of the segments to which **at least one** of the two gave the code, on what share did **both**? (Within 0.005.)
# - `why` do the two measures part? `"careless"` (with COERCION), `"rare"` (hardly any segment has it, so that agreeing on *no* is easy and much of it is luck), `"better"` (96% is 96%: COERCION is coded better) or `"below_limit"` (κ is under 0.80, so the code is useless)?

# %% name="paradox-cells"
for code in ["ECON", "COERCION"]:
    pair = code_table(coded, code, ["A", "B"])
    print(code, pd.crosstab(pair["A"], pair["B"]), sep="\n", end="\n\n")

# %% nbgrader={"grade": false, "grade_id": "answer-8-3", "locked": false, "schema_version": 3, "solution": true, "task": false}
paradox = {"ECON": ..., "COERCION": ..., "why": ...}
### BEGIN SOLUTION
of_either = {}
for name in two.index:
    cells = code_table(coded, name, ["A", "B"])
    of_either[name] = (cells["A"] & cells["B"]).sum() / (cells["A"] | cells["B"]).sum()
paradox = of_either | {"why": "rare"}
### END SOLUTION

# %% nbgrader={"grade": true, "grade_id": "check-8-3", "locked": true, "points": 3, "schema_version": 3, "solution": false, "task": false}
check("8.3", paradox)

# %% [markdown] name="per-code"
# ## Task 8.4 · One κ for each code (3 points)
#
# A single κ for a whole codebook hides the code that fails. Ours is read as fourteen questions, yes or no; we take eight. The course's `kappa(table)` takes a table with two columns, such as `code_table(coded, "ECON", ["A", "B"])` gives: all segments that both read, round 1.
#
# Replace the blank in the loop, so that each turn stores the κ of its `code`: in `code_table(…)` write `code`, without quotation marks. (Within 0.005.)

# %% nbgrader={"grade": false, "grade_id": "answer-8-4", "locked": false, "schema_version": 3, "solution": true, "task": false}
eight = ["ECON", "FAMCONF", "DIV_EXT", "DIV_INT", "PEER", "LIFESTYLE", "AGENCY", "COERCION"]
kappas = {}
for code in eight:
    kappas[code] = ...
### BEGIN SOLUTION
kappas = {code: kappa(code_table(coded, code, ["A", "B"])) for code in eight}
### END SOLUTION
show(pd.Series(kappas).rename("kappa"))

# %% nbgrader={"grade": true, "grade_id": "check-8-4", "locked": true, "points": 3, "schema_version": 3, "solution": false, "task": false}
check("8.4", kappas)

# %% [markdown] name="interval-intro"
# ## How sure is a κ?
#
# Other segments would have given another κ. The *bootstrap* tries that out: it draws from what we have, with replacement, a thousand times, works out κ each time, and keeps the middle 95%: `low` and `high`.
#
# But draw **what**? Segments of one interview come from one mouth; some people are hard to code for everybody. Draw whole interviews, then. Below, ECON both ways: `by="unit"` draws segments, `by=interview_of` interviews. `.interval` is the pair low, high.

# %% name="interval-code"
interview_of = segments.set_index("segment_id")["interview_id"]
print(bootstrap(kappa, econ, by="unit").interval)
print(bootstrap(kappa, econ, by=interview_of).interval)

# %% [markdown] name="interval"
# ## Task 8.5 · An interval for AGENCY (3 points)
#
# Do the same for AGENCY, Wulan and Bagas, both ways. Use `bootstrap` as it stands: it draws the same thousand samples for everybody. `low, high = bootstrap(…).interval` gives the pair two names. Give the four numbers with three decimals; within 0.005 is right.
#
# Which of the two pairs would you rather print? Which one may you print?

# %% nbgrader={"grade": false, "grade_id": "answer-8-5", "locked": false, "schema_version": 3, "solution": true, "task": false}
agency = code_table(coded, "AGENCY", ["A", "B"])
intervals = {
    "segments": {"low": ..., "high": ...},
    "interviews": {"low": ..., "high": ...},
}
### BEGIN SOLUTION
low, high = bootstrap(kappa, agency, by="unit").interval
lowest, highest = bootstrap(kappa, agency, by=interview_of).interval
intervals = {"segments": {"low": low, "high": high}, "interviews": {"low": lowest, "high": highest}}
### END SOLUTION

# %% nbgrader={"grade": true, "grade_id": "check-8-5", "locked": true, "points": 3, "schema_version": 3, "solution": false, "task": false}
check("8.5", intervals)

# %% [markdown] name="three"
# ## Task 8.6 · Three coders, many gaps (3 points)
#
# κ knows two coders. Krippendorff's α (*alpha*) knows any number, and gaps: a segment that two of three have read says something, and stays in. Its scale is that of κ. `alpha(table)` takes the table as it is, gaps and all.
#
# - `alpha`: of PEER, coders `A`, `B`, `C` (within 0.005)
# - `may_write`: the set of the two sentences that this number allows. Run the answer cell once as it stands: it shows all six.

# %% nbgrader={"grade": false, "grade_id": "answer-8-6", "locked": false, "schema_version": 3, "solution": true, "task": false}
show(items.loc["a1":"a6", ["text"]])
three = code_table(coded, "PEER", ["A", "B", "C"])
three_coders = {"alpha": ..., "may_write": {...}}
### BEGIN SOLUTION
three_coders = {"alpha": alpha(three), "may_write": {"a2", "a5"}}
### END SOLUTION

# %% nbgrader={"grade": true, "grade_id": "check-8-6", "locked": true, "points": 3, "schema_version": 3, "solution": false, "task": false}
check("8.6", three_coders)

# %% [markdown] name="drift"
# ## Task 8.7 · Agreement as weeks go by (3 points)
#
# Did they agree in the last week as in the first? Bagas cut DIV_EXT into four blocks of 150, and found no trend. His line `when` is the trouble: by what did he sort?
#
# Change it to the moment of coding. `mine["coded_at"]` is text from two clocks (`Z` is seven hours behind `+07:00`); `pd.to_datetime(mine["coded_at"], utc=True)` makes moments of it. `order[0:150]` are the first 150.
#
# Give the four κ in order (within 0.005) and, in `reading`, what they show **by themselves**: `"drift_apart"` (the two part; whose doing it is stays open), `"bagas_tired"`, `"rarer_code"` (it was given less often, nothing more) or `"no_trend"`.

# %% nbgrader={"grade": false, "grade_id": "answer-8-7", "locked": false, "schema_version": 3, "solution": true, "task": false}
mine = coded.query("coder == 'B' and round == 1").drop_duplicates("segment_id")
when = mine["segment_id"]                                   # Bagas's choice
order = mine.assign(when=when).sort_values("when")["segment_id"].tolist()
divorce = code_table(coded, "DIV_EXT", ["A", "B"])
for start in [0, 150, 300, 450]:
    print(round(kappa(divorce.loc[order[start:start + 150]]), 3))
drift = {"block_1": ..., "block_2": ..., "block_3": ..., "block_4": ..., "reading": ...}
### BEGIN SOLUTION
moments = pd.to_datetime(mine["coded_at"], utc=True).sort_values()
order = mine.loc[moments.index, "segment_id"].tolist()
blocks = [kappa(divorce.loc[order[start:start + 150]]) for start in [0, 150, 300, 450]]
drift = {"block_1": blocks[0], "block_2": blocks[1], "block_3": blocks[2], "block_4": blocks[3], "reading": "drift_apart"}
### END SOLUTION

# %% nbgrader={"grade": true, "grade_id": "check-8-7", "locked": true, "points": 3, "schema_version": 3, "solution": false, "task": false}
check("8.7", drift)

# %% [markdown] name="disagreements-intro"
# ## Task 8.8 · Twelve disagreements (3 points)
#
# A coefficient counts disagreements; what helps is to read them. What should be done about each?
#
# | remedy | when |
# | --- | --- |
# | `rule` | the codebook is silent or says two things: write a decision rule |
# | `slip` | the codebook is clear, and one coder missed it, or mistyped: correct it |
# | `unit` | they judged different stretches of text: mend the segmenting |
# | `both` | the passage tells two things: both codes stand |
# | `open` | two readings remain, and no rule could choose: keep both in a memo |
# | `vote` | the majority is right |
# | `senior` | the more experienced is right |
#
# The column `looked_up` says what they found when they went back. Judge by it alone.

# %% name="disagreements"
show(load("disagreements")[["disagreement_id", "passage", "wulan", "bagas", "looked_up"]])

# %% nbgrader={"grade": false, "grade_id": "answer-8-8", "locked": false, "schema_version": 3, "solution": true, "task": false}
remedies = {
    "d01": ..., "d02": ..., "d03": ..., "d04": ..., "d05": ..., "d06": ...,
    "d07": ..., "d08": ..., "d09": ..., "d10": ..., "d11": ..., "d12": ...,
}
### BEGIN SOLUTION
remedies = {
    "d01": "rule", "d02": "unit", "d03": "slip", "d04": "both", "d05": "rule", "d06": "slip",
    "d07": "unit", "d08": "both", "d09": "slip", "d10": "rule", "d11": "open", "d12": "slip",
}
### END SOLUTION

# %% nbgrader={"grade": true, "grade_id": "check-8-8", "locked": true, "points": 3, "schema_version": 3, "solution": false, "task": false}
check("8.8", remedies)

# %% [markdown] name="flip"
# ## Different if you measure what was rehearsed
#
# In February Wulan and Bagas talked 120 segments over. In March they coded them again, and 120 others. Below is κ for DIV_EXT: in both rows the same coders, codebook and month of coding anew; only the segments differ. Round 1 is before the talk, round 2 after.
#
# So: did the discussion mend the coding? It depends on the row that you print. Compare your prediction `fresh`.

# %% name="flip-code"
divorce = code_table(coded, "DIV_EXT", ["A", "B"])
talked_over = set(load("discussions")["segment_id"])
again = code_table(coded, "DIV_EXT", ["A", "B"], round=2)
for name, rows in [("talked over", again.index.isin(talked_over)), ("fresh", ~again.index.isin(talked_over))]:
    chosen = again.index[rows]
    print(name, "before", round(kappa(divorce.loc[chosen]), 2), "after", round(kappa(again.loc[chosen]), 2))

# %% [markdown] name="retest"
# ## Task 8.9 · An honest re-test (3 points)
#
# The codebook has new rules. Seven plans to find out whether it can now be applied by two people. Give each its label:
#
# - `"honest"`: its result may be printed
# - `"remembered"`: they repeat what they have agreed on
# - `"picked"`: hard material is kept out
# - `"together"`: they are not two readers
# - `"until_it_fits"`: they stop when they like the number

# %% name="plans"
show(items.loc["p1":"p7", ["text"]])

# %% nbgrader={"grade": false, "grade_id": "answer-8-9", "locked": false, "schema_version": 3, "solution": true, "task": false}
plans = {"p1": ..., "p2": ..., "p3": ..., "p4": ..., "p5": ..., "p6": ..., "p7": ...}
### BEGIN SOLUTION
plans = {"p1": "remembered", "p2": "until_it_fits", "p3": "honest", "p4": "together", "p5": "picked", "p6": "honest", "p7": "together"}
### END SOLUTION

# %% nbgrader={"grade": true, "grade_id": "check-8-9", "locked": true, "points": 3, "schema_version": 3, "solution": false, "task": false}
check("8.9", plans)

# %% [markdown] name="place"
# ## Task 8.10 · Where a coefficient is out of place (2 points)
#
# Agreement answers one question: do others, with the same instructions, do the same? Where the codebook is an instrument and codes are counted, that is owed to the reader. *Reflexive thematic analysis*, in the line of Braun and Clarke, asks something else: the researcher's reading *is* the instrument, and two equal readings would be no better than one good one. There, quality is argued by other means: an audit trail, quotations, negative cases.
#
# Give the set of uses in which a coefficient **belongs**.

# %% name="uses"
show(items.loc["w1":"w8", ["text"]])

# %% nbgrader={"grade": false, "grade_id": "answer-8-10", "locked": false, "schema_version": 3, "solution": true, "task": false}
belongs = {...}
### BEGIN SOLUTION
belongs = {"w1", "w4", "w6"}
### END SOLUTION

# %% nbgrader={"grade": true, "grade_id": "check-8-10", "locked": true, "points": 2, "schema_version": 3, "solution": false, "task": false}
check("8.10", belongs)

# %% [markdown] name="paragraph-intro"
# ## Task 8.11 · The methods paragraph (12 points)
#
# Write the paragraph on coding, about 150 words, for the report of this study. What was the unit, who read what, how much of it twice? Which coefficient for which code, with what interval, and what was drawn to get it? What became of the disagreements? And what do these numbers *not* show?
#
# Your lecturer reads it by four criteria, up to three points each: what was done; the numbers; the disagreements; the limits.

# %% [markdown] nbgrader={"grade": true, "grade_id": "manual-8-11", "locked": false, "points": 12, "schema_version": 3, "solution": true, "task": false}
# *Double-click here and replace this line by your paragraph.*
#
# ### BEGIN MARK SCHEME
# | | 0 | 1 | 2 | 3 |
# | :-- | :-- | :-- | :-- | :-- |
# | What was done | nothing | "two coders" | unit, coders, share read twice | and independence, codebook version, that codes may be joint, coding before any talk |
# | Numbers | none | per cent only, or one κ for all | per code, named coefficient | with prevalence, an interval by interview, and the drift or its absence |
# | Disagreements | none | "were resolved" | how: adjudication, rules | kinds and remedies, what stayed open, re-test on fresh segments reported beside the rehearsed one |
# | Limits | none | "subjective" | agreement is not truth | and why a coefficient suits this codebook coding, what rare codes allow, what it would not suit |
#
# **Weak, 3 of 12 (1, 1, 1, 0).** "Two coders coded the interviews. Agreement was 96%, which is very high. Differences were resolved by discussion, so the results are valid."
#
# **Strong, 12 of 12.** "The unit was a segment about a cause; 600 were coded by two coders independently with codebook version 2, 240 of them by a third; a segment could carry several codes. Cohen's κ per code, before any discussion, ran from .46 (COERCION, given to 4% of segments, agreement 96%) to .81; for AGENCY it was .69, with an interval by interview of .39 to .84. For DIV_EXT κ fell from .68 in the first quarter to .51 in the last; we recoded it. Disagreements were sorted into slips, silent rules, unit errors, and double meanings; four stayed open and are listed. A re-test gave κ = .73 on fresh segments; the .89 on segments talked over is not evidence. Agreement shows that the instructions can be followed, not that the codes name causes. The interpretive part of chapter 5 was not double-coded: there, the audit trail is offered instead."
# ### END MARK SCHEME

# %% [markdown] name="keep-intro"
# ## A finding for the report
#
# The cell keeps the κ of DIV_EXT with its interval for lesson 12. Replace the blank by your sentence, in quotation marks: what may be written about it?

# %% name="keep"
found = bootstrap(kappa, code_table(coded, "DIV_EXT", ["A", "B"]), by=interview_of)
low, high = found.interval
keep(name="agreement", value=f"{found:.2f} [{low:.2f}, {high:.2f}]", sentence=...)

# %% [markdown] name="trail"
# ## Reflection
#
# Two officers code women's motives, alone, with one codebook. They agree perfectly. What has been shown? And what would a third coder, one of the women, add that no coefficient measures?
#
# ## Audit trail
#
# One line: what did you decide about agreement, what else was possible, why, and what did it change? A good line names a number that moved.

# %% name="trail-line"
trail(decision=..., alternative=..., reason=..., effect=...)

# %% [markdown] name="exit"
# ## Exit
#
# Finish, aloud or on paper: *When I read "agreement was 96%", I ask …*
#
# Then save (**Ctrl + S**) and hand in.

# %% name="hand-in"
hand_in()

# %% [markdown] name="references"
# ## References
#
# - Braun, V., & Clarke, V. (2006). Using thematic analysis in psychology. *Qualitative Research in Psychology*, 3(2), 77–101.
# - Miles, M. B., Huberman, A. M., & Saldaña, J. (2014). *Qualitative Data Analysis: A Methods Sourcebook* (3rd ed.). Sage.
# - Tong, A., Sainsbury, P., & Craig, J. (2007). Consolidated criteria for reporting qualitative research (COREQ). *International Journal for Quality in Health Care*, 19(6), 349–357.
#
# The sources of κ, α and the bootstrap are given with the functions: run `kappa?`, `alpha?`, `bootstrap?`.
