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
# # 9 · Factors: patterns, negative cases, rival voices
#
# **Whose account becomes the finding?**
#
# About 110 minutes, in two sittings if you like (Task 9.5 ends the first) · 43 points · You need lessons 0 to 2: fill a *dict*, complete a function, write a *set*. The finished coding is given; your own from lessons 7 and 8 is not used.
#
# *Content note.* Women, officers and neighbours speak here about need, force and divorce, and some of them unkindly. There is no sexual detail. The quotations of the map open only when you press a cell; you may leave them closed and speak to your lecturer.

# %% name="setup"
import pandas as pd
from fieldwork import check, hand_in, keep, lesson, load, show, trail, unlock
from fieldwork.displays import factor_map, factor_map_figure
from fieldwork.evidence import evidence, shares_by

lesson("09-factors", language="en")

# %% [markdown] name="recall"
# ## Recall
#
# Say your answer aloud, then open.
#
# <details><summary>The same divorce was counted as an internal and as an external factor. What did the two shares add up to?</summary>
# To more than all: double listing counts one event twice. A declared rule puts it in one place.
# </details>
#
# <details><summary>Two coders agree perfectly. Is the code true?</summary>
# That does not follow. They read alike; they may be wrong together.
# </details>
#
# <details><summary>A woman withdraws her consent. What happens to her passages?</summary>
# They leave the analysis, from the top and from the bottom of every share.
# </details>

# %% [markdown] name="desk"
# ## Who said what
#
# The coding is finished. Wulan joins the tables into two. `said` has a row for every code of every passage, as the coders settled it, with its speaker and the speaker's group. It still holds people whose consent does not hold. `people` has a row for every adult whose talk was coded and whose consent holds; `asked_by` is the interviewer's role, and `by_lot` says whether that interviewer was drawn by lot.
#
# One warning that is easy to forget: these shares count who *brings a factor up*. A person for whom it is true may keep silent.

# %% name="read"
said, people = evidence()
show(said.head(4))
show(people.head(4))
print(people["group"].value_counts())

# %% [markdown] name="predict"
# ## Task 9.0 · Predict (1 point)
#
# Four shares, as you expect them, between 0 and 1 (half is `0.5`):
#
# - `econ_women`: share of the women who name economic need
# - `lifestyle_police`: share of the **officers** who name a wish for a costlier life
# - `lifestyle_women`: share of the **women** who name it
# - `agency_women`: share of the women who call it a calculated choice of their own
#
# Recorded, never marked. At the end you will see them beside the truth.

# %% nbgrader={"grade": false, "grade_id": "answer-9-0", "locked": false, "schema_version": 3, "solution": true, "task": false}
guesses = {"econ_women": ..., "lifestyle_police": ..., "lifestyle_women": ..., "agency_women": ...}
### BEGIN SOLUTION
guesses = {"econ_women": 0.6, "lifestyle_police": 0.4, "lifestyle_women": 0.3, "agency_women": 0.2}
### END SOLUTION

# %% nbgrader={"grade": true, "grade_id": "check-9-0", "locked": true, "points": 1, "schema_version": 3, "solution": false, "task": false}
check("9.0", guesses)

# %% [markdown] name="worked"
# ## Worked example: one factor, one careful sentence
#
# Did *a friend lead the way* (PEER)? Wulan asks the officers:
#
# 1. **Passages.** Find every passage of the group with the code.
# 2. **Persons.** A talkative officer may return to it five times. He is one person: `set(…)` keeps each id once.
# 3. **Consent.** Keep only those who are in `people`: for two sets, `a & b` is what is in both.
# 4. **Denominator.** All officers who could have said it, also those who did not.
# 5. **Sentence.** Say who speaks, about whom, and out of how many.

# %% name="worked-code"
passages = said[(said["code"] == "PEER") & (said["group"] == "police")]["informant_id"]  # 1
officers = set(people[people["group"] == "police"]["informant_id"])
named = set(passages) & officers                                                        # 2, 3
print(len(passages), "passages by", len(set(passages)), "officers,", len(named), "of them with consent")
print(f"{len(named)} of {len(officers)} officers say that a friend led the way: {len(named) / len(officers):.2f}")  # 4, 5

# %% [markdown] name="share"
# ## Task 9.1 · The right denominator (3 points)
#
# Now the recipe. `speakers` is a list with an id for **each passage** on a factor, so ids may repeat, and some of them have no valid consent. `people` is the list of ids of the group, those with consent. The function gives the share of `people` who said it at least once.
#
# Fill the two blanks. To try it, write `share_of_persons(["a", "a", "z"], ["a", "b"])` on a new last line, not indented: you should see 0.5. The check uses several groups and other worlds.

# %% nbgrader={"grade": false, "grade_id": "answer-9-1", "locked": false, "schema_version": 3, "solution": true, "task": false}
def share_of_persons(speakers, people):
    """The share of people who are among the speakers."""
    named = ...
    return len(named) / ...
### BEGIN SOLUTION
def share_of_persons(speakers, people):
    """The share of people who are among the speakers."""
    named = set(speakers) & set(people)
    return len(named) / len(people)
### END SOLUTION

# %% nbgrader={"grade": true, "grade_id": "check-9-1", "locked": true, "points": 3, "schema_version": 3, "solution": false, "task": false}
check("9.1", share_of_persons)

# %% [markdown] name="table"
# ## Task 9.2 · Factor by group (3 points)
#
# All factors, all groups at once. The cell below runs, and Bagas is pleased with it. It has two faults, both against the worked example:
#
# - **line 1** keeps passages, also without consent. Keep rows whose id is in `people`: put `said[said["informant_id"].isin(people["informant_id"])]` in place of `said`. Then keep each person once for each code: add `.drop_duplicates(["informant_id", "code"])` at its end;
# - **line 3** divides by the wrong thing. What belongs below the line is the number of people in each group: `people["group"].value_counts()`.
#
# The check reads eight factors and three groups, to two decimals; do not round.

# %% nbgrader={"grade": false, "grade_id": "answer-9-2", "locked": false, "schema_version": 3, "solution": true, "task": false}
rows = said
counts = pd.crosstab(rows["code"], rows["group"])
shares = counts / counts.sum()
shares
### BEGIN SOLUTION
rows = said[said["informant_id"].isin(people["informant_id"])].drop_duplicates(["informant_id", "code"])
counts = pd.crosstab(rows["code"], rows["group"])
shares = counts / people["group"].value_counts()
### END SOLUTION

# %% nbgrader={"grade": true, "grade_id": "check-9-2", "locked": true, "points": 3, "schema_version": 3, "solution": false, "task": false}
check("9.2", shares)

# %% [markdown] name="look"
# ## The map
#
# Each cell is a button: press it, by mouse or with **Tab** and **Enter**, and below the map stands what people of that group say about the factor. The quotations come from the 24 written interviews, the shares from all. Switch from persons to passages and watch the costlier life.
#
# Two cells of the women stay without a quotation. Read instead what the neighbours say in the same row, under *community*. Who is speaking about whom?
#
# The cell after the map is Wulan's tool: the same shares in plain code, and the map for print. It works even without your own table. Without its `#`, the last line but one prints what officers say about a costlier life.

# %% name="display"
factor_map(said, people, load("quotations"), load("turns"))

# %% name="display-plain"
kept = said[said["informant_id"].isin(people["informant_id"])]
factors = load("codes").query("compared")["code"].tolist()
by_group = shares_by(kept, people).loc[factors]
show(by_group.round(2))
# show(load("quotations").query("code == 'LIFESTYLE' and group == 'police'").merge(load("turns"), on="turn_id")[["turn_id", "text"]])
factor_map_figure(said, people)

# %% [markdown] name="triangulate"
# ## Task 9.3 · Three voices (3 points)
#
# Triangulation is not a vote. Label each factor from `by_group` above, for the columns `woman`, `police` and `community` only. The first line that fits counts:
#
# | label | the three shares |
# | --- | --- |
# | `"dissonance"` | one is below .05, another is .25 or more |
# | `"silence"` | one is below .05, none reaches .25 |
# | `"agreement"` | all are .25 or more |
# | `"partial"` | anything else |
#
# Compare unrounded (take `.round(2)` out of the cell above and run it): what shows as 0.25 may be a little less. Silence says that one group hardly brings it up and none does often; not that it is untrue, and not that nobody says it. The labels are text: write them in quotation marks.

# %% nbgrader={"grade": false, "grade_id": "answer-9-3", "locked": false, "schema_version": 3, "solution": true, "task": false}
voices = {
    "ECON": ..., "FAMCONF": ..., "DIV_EXT": ..., "DIV_INT": ...,
    "PEER": ..., "LIFESTYLE": ..., "AGENCY": ..., "COERCION": ...,
}
### BEGIN SOLUTION
three = by_group[["woman", "police", "community"]]
for factor in voices:
    low, high = three.loc[factor].min(), three.loc[factor].max()
    if low < .05:
        voices[factor] = "dissonance" if high >= .25 else "silence"
    else:
        voices[factor] = "agreement" if low >= .25 else "partial"
### END SOLUTION

# %% nbgrader={"grade": true, "grade_id": "check-9-3", "locked": true, "points": 3, "schema_version": 3, "solution": false, "task": false}
check("9.3", voices)

# %% [markdown] name="negative"
# ## Task 9.4 · Negative cases (3 points)
#
# Bagas writes: "Divorced women begin out of economic need." Then the *divorced women who do not name economic need* speak against him. They are not errors to be removed; they are where a claim is mended.
#
# The table below shows the divorced women. Give the ids of the negative cases as a set, such as `{"I01", "I02"}`. Only women; what counts is `marital`, not whether she tells the divorce as a cause.

# %% name="negative-code"
women = people[people["group"] == "woman"]
by_women = kept[kept["group"] == "woman"].drop_duplicates(["informant_id", "code"])
names = by_women[by_women["code"].isin(factors)].groupby("informant_id")["code"].agg(", ".join)
divorced = women[women["marital"] == "divorced"].set_index("informant_id")
show(divorced.assign(names=names)[["children", "asked_by", "names"]])

# %% nbgrader={"grade": false, "grade_id": "answer-9-4", "locked": false, "schema_version": 3, "solution": true, "task": false}
against = ...
### BEGIN SOLUTION
against = set(divorced.index) - set(by_women.loc[by_women["code"] == "ECON", "informant_id"])
### END SOLUTION

# %% nbgrader={"grade": true, "grade_id": "check-9-4", "locked": true, "points": 3, "schema_version": 3, "solution": false, "task": false}
check("9.4", against)

# %% [markdown] name="places"
# ## Task 9.5 · Three places for one factor (3 points)
#
# Which place does *a costlier life* (LIFESTYLE) take among the eight factors? The next cell prints three lists, each from most to least; ties share the better place. Read the place of LIFESTYLE in each:
#
# - `passages`: all passages in one pot, whoever speaks most weighs most
# - `groups`: the mean of the five groups' shares, each group alike
# - `women`: the women's own shares
#
# Write whole numbers.

# %% name="places-code"
lists = {"passages": kept["code"].value_counts().loc[factors], "groups": by_group.mean(axis=1), "women": by_group["woman"]}
for name, shares_of in lists.items():
    print(name, shares_of.rank(ascending=False, method="min").astype(int).sort_values().to_dict())

# %% nbgrader={"grade": false, "grade_id": "answer-9-5", "locked": false, "schema_version": 3, "solution": true, "task": false}
places = {"passages": ..., "groups": ..., "women": ...}
### BEGIN SOLUTION
places = {name: int(shares_of.rank(ascending=False, method="min")["LIFESTYLE"]) for name, shares_of in lists.items()}
### END SOLUTION

# %% nbgrader={"grade": true, "grade_id": "check-9-5", "locked": true, "points": 3, "schema_version": 3, "solution": false, "task": false}
check("9.5", places)

# %% [markdown] name="flip"
# ## Different if another person asks
#
# Each woman met a police liaison, a student or a peer, by lot. Below, the four factors named most: by all women; then without those whom the police liaison asked. Nobody's life has changed between the two lines.

# %% name="flip-code"
lot = women[women["by_lot"]]
peers = lot[lot["asked_by"] != "police liaison"]
for who in (women, peers):
    ids = by_women["informant_id"].isin(who["informant_id"]) & by_women["code"].isin(factors)
    print(len(who), "women:", by_women[ids]["code"].value_counts().head(4).to_dict())

# %% [markdown] name="asked"
# ## Task 9.6 · The interviewer effect (3 points)
#
# Among the women whose interviewer was drawn by lot (`lot`): how much larger is the share naming a choice of their own (AGENCY) when a **peer** asked than when the **police liaison** asked? `shares_by(kept, lot, "asked_by")` gives the shares of every code by who asked, persons as always. Look at it, then give peer minus liaison, unrounded.
#
# A cell is picked out with `.loc[row, column]`, such as `by_asker.loc["ECON", "student"]`. Write one such cell minus another as `effect`.

# %% nbgrader={"grade": false, "grade_id": "answer-9-6", "locked": false, "schema_version": 3, "solution": true, "task": false}
by_asker = shares_by(kept, lot, "asked_by")
show(by_asker.round(3))
effect = ...
### BEGIN SOLUTION
effect = by_asker.loc["AGENCY", "peer"] - by_asker.loc["AGENCY", "police liaison"]
### END SOLUTION

# %% nbgrader={"grade": true, "grade_id": "check-9-6", "locked": true, "points": 3, "schema_version": 3, "solution": false, "task": false}
check("9.6", effect)

# %% [markdown] name="theories"
# ## Task 9.7 · Rival theories (4 points)
#
# A theory earns its keep where a prediction of it can fail. Is each prediction, **as it stands here**, `"held"`, `"failed"` or `"not tested"` by the women with consent? The last means that no difference in these data could speak for or against it.
#
# | | theory | prediction |
# | --- | --- | --- |
# | p1 | strain (Merton) | at least half name ECON |
# | p2 | strain | women with children name ECON more often than women without |
# | p3 | differential association (Sutherland) | at least half name PEER |
# | p4 | control (Hirschi) | those who name FAMCONF name PEER more often than the others |
# | p5 | routine activity (Cohen and Felson) | women name PLATFORM at least as often as officers do |
# | p6 | labelling (Becker) | being listed by the police makes it harder to stop |
# | p7 | routine activity | where neighbours watch, fewer women begin |

# %% name="theories-code"
def share_among(code, ids):
    return len(set(by_women[by_women["code"] == code]["informant_id"]) & set(ids)) / len(set(ids))

mothers = women[women["children"]]["informant_id"]
others = women[~women["children"]]["informant_id"]
conflict = by_women[by_women["code"] == "FAMCONF"]["informant_id"]
calm = women[~women["informant_id"].isin(conflict)]["informant_id"]
print(f"ECON, {len(mothers)} with children {share_among('ECON', mothers):.3f}, {len(others)} without {share_among('ECON', others):.3f}")
print(f"PEER, {len(set(conflict))} with family conflict {share_among('PEER', conflict):.3f}, {len(calm)} without {share_among('PEER', calm):.3f}")
show(shares_by(kept, people).loc[["ECON", "PEER", "PLATFORM", "STIGMA"], ["woman", "police"]].round(3))

# %% nbgrader={"grade": false, "grade_id": "answer-9-7", "locked": false, "schema_version": 3, "solution": true, "task": false}
theories = {"p1": ..., "p2": ..., "p3": ..., "p4": ..., "p5": ..., "p6": ..., "p7": ...}
### BEGIN SOLUTION
theories = {"p1": "held", "p2": "held", "p3": "failed", "p4": "failed", "p5": "failed", "p6": "not tested", "p7": "not tested"}
### END SOLUTION

# %% nbgrader={"grade": true, "grade_id": "check-9-7", "locked": true, "points": 4, "schema_version": 3, "solution": false, "task": false}
check("9.7", theories)

# %% [markdown] name="causal"
# ## Task 9.8 · Words no stronger than the design (3 points)
#
# Which sentences claim **more than these interviews can carry**? Give their ids as a set. "Women" and "officers" are those interviewed, unless a sentence says otherwise. Who asked was drawn by lot; nothing else was.
#
# | | sentence |
# | --- | --- |
# | s01 | Most women name economic need as a reason. |
# | s02 | Poverty causes online prostitution. |
# | s03 | Mothers name need more often than other women. |
# | s04 | Need probably drives women to sell sex. |
# | s05 | Women told a peer of a choice more often; the interviewer was drawn by lot, so who asks plausibly matters. |
# | s06 | Women in Indonesia begin to sell sex out of need. |
# | s07 | Divorce leads to loss of income and so to sex work. |
# | s08 | Some officers say that phones tempt women. |
# | s09 | Officers know that lifestyle is the motive. |
# | s10 | Nobody in the community named choice. |
# | s11 | Women did not name grief, so grief plays no part. |
# | s12 | Family conflict and need occur together in some accounts. |

# %% nbgrader={"grade": false, "grade_id": "answer-9-8", "locked": false, "schema_version": 3, "solution": true, "task": false}
too_strong = ...
### BEGIN SOLUTION
too_strong = {"s02", "s04", "s06", "s07", "s09", "s11"}
### END SOLUTION

# %% nbgrader={"grade": true, "grade_id": "check-9-8", "locked": true, "points": 3, "schema_version": 3, "solution": false, "task": false}
check("9.8", too_strong)

# %% [markdown] name="leave"
# ## Task 9.9 · Leave one out (3 points)
#
# A ranking that one woman can overturn is no finding. The loop takes each woman out in turn, ranks the eight factors again (ties share the better place) and notes which have another place.
#
# Fill only `rest = ...`: the rows of `by_women` **without** this woman. Leave `steady = ...`; the loop fills it. `by_women["informant_id"] != one` is True where somebody else speaks. Then run the cell: `steady` becomes the set of factors that never move, and it is your answer. While the blank is open the cell shows only `Ellipsis` (the three dots), and the check waits.

# %% nbgrader={"grade": false, "grade_id": "answer-9-9", "locked": false, "schema_version": 3, "solution": true, "task": false}
def ranks(rows):
    return rows["code"].value_counts().reindex(factors, fill_value=0).rank(ascending=False, method="min")

steady = ...
for one in women["informant_id"]:
    rest = ...
    if rest is not ...:
        moved = {code for code in factors if ranks(rest)[code] != ranks(by_women)[code]}
        steady = (set(factors) if steady is ... else steady) - moved
steady
### BEGIN SOLUTION
steady = set(factors)
for one in women["informant_id"]:
    rest = by_women[by_women["informant_id"] != one]
    steady = steady - {code for code in factors if ranks(rest)[code] != ranks(by_women)[code]}
### END SOLUTION

# %% nbgrader={"grade": true, "grade_id": "check-9-9", "locked": true, "points": 3, "schema_version": 3, "solution": false, "task": false}
check("9.9", steady)

# %% [markdown] name="opening"
# ## The truth, opened
#
# In a real study the story ends here. In ours there is a population behind the interviews, and `unlock` opens it beside **your own numbers**. It refuses while Task 9.0, 9.2, 9.5 or 9.6 is blank; they need not be right. It writes your numbers down the first time and shows them ever after: a finding that is mended once the truth is known is no finding.
#
# Read the rows one by one. Where you and the *planted* share (how it truly is in that population) part, ask by what road. Then read what stands below the table: how this world was chosen, and what draws look like that nobody chose.

# %% name="unlock-code"
opened = unlock(guesses, shares, places, effect)
opened

# %% [markdown] name="artefacts"
# ## Task 9.10 · Which were artefacts, and why? (2 points)
#
# Five findings, with your own numbers above. Label each `"stands"`, or name what bent it: `"who asked"` (the interviewer), `"who spoke"` (others speak about her), `"who was found"` (the way into the sample). If nothing bent it and it is still .15 or more from the planted number: `"too few"` (luck among a few women).
#
# - `econ`: need is what women name most, by more than half
# - `agency`: with the liaison, hardly a woman calls it her choice
# - `lifestyle`: a costlier life is the second cause, by passages
# - `register`: among women the police know, force is far commoner
# - `children`: the gap in ECON between mothers and others (Task 9.7; a row above)

# %% nbgrader={"grade": false, "grade_id": "answer-9-10", "locked": false, "schema_version": 3, "solution": true, "task": false}
artefacts = {"econ": ..., "agency": ..., "lifestyle": ..., "register": ..., "children": ...}
### BEGIN SOLUTION
artefacts = {"econ": "stands", "agency": "who asked", "lifestyle": "who spoke", "register": "who was found", "children": "too few"}
### END SOLUTION

# %% nbgrader={"grade": true, "grade_id": "check-9-10", "locked": true, "points": 2, "schema_version": 3, "solution": false, "task": false}
check("9.10", artefacts)

# %% [markdown] name="section-intro"
# ## Task 9.11 · The findings section (12 points)
#
# Write 250 words for Bu Ratih: one factor in three voices, with a quotation and its turn; one negative case; one of your findings that `unlock` showed to be an artefact, with your number, the planted one, and the road by which it went wrong.
#
# Your lecturer reads it by four criteria, up to three points each: evidence, dissonance kept visible, theory used as a question, wording no stronger than the design.

# %% [markdown] nbgrader={"grade": true, "grade_id": "manual-9-11", "locked": false, "points": 12, "schema_version": 3, "solution": true, "task": false}
# *Double-click here and replace this line by your 250 words.*
#
# ### BEGIN MARK SCHEME
# | | 0 | 1 | 2 | 3 |
# | :-- | :-- | :-- | :-- | :-- |
# | Evidence | none | shares without base | persons out of how many, and a quotation | and a negative case that mends the claim |
# | Dissonance | one voice | voices averaged | three voices apart | and why they part: who speaks about whom |
# | Theory | none | a label | fits | a prediction that failed, and what follows |
# | Wording | causes | hedged causes | reports what was named | and names the artefact with both numbers and its road |
#
# **Weak, 2 of 12 (1, 1, 0, 0).** "Lifestyle is the second biggest cause of prostitution. Police and community agree. Some women hide it because they are ashamed, so the police data are more objective."
#
# **Strong, 12 of 12.** "Of 11 officers 6 name a costlier life, of 33 women one. 'Her phone's better than the chief's phone' (V38-016): he describes her; she does not describe herself. We report this as a difference of standpoint, not as her motive. Counted by passages the factor came second; by women, seventh; planted, about one in six has the trait. The road was who spoke: officers and neighbours talk longer. I43 is divorced and does not name need, so 'divorce, hence money' holds for some only. Differential association predicted a friend for at least half; 8 of 33 named one: as stated it failed, though women may not name whom they protect. Economic need is what women name most, 20 of 33; naming is not causing."
# ### END MARK SCHEME

# %% [markdown] name="reflection"
# ## Reflection
#
# Whose account became "the finding" in the study that we repeat, and by what road? Two sentences. And one about the thousand draws: how many research teams with the same design would have missed the effect that you saw?

# %% [markdown] name="trail"
# ## Findings and audit trail
#
# Keep three findings for the report of lesson 12. `value` is, in turn, the code of a factor, the id of a negative case, and `effect`; `quotation` of the second is one from the map, with the number of its turn. All texts stand in quotation marks. Then one decision: a good line here names a denominator or a voice, what else was possible, and which place would have changed.

# %% name="trail-code"
keep(name="top_factor_women", value=..., sentence=...)
keep(name="negative_case", value=..., sentence=..., quotation=...)
keep(name="interviewer_effect", value=..., sentence=...)
trail(decision=..., alternative=..., reason=..., effect=...)

# %% [markdown] name="exit"
# ## Exit
#
# Finish, aloud or on paper: *Before I call it a factor, I ask …*
#
# Then save (**Ctrl + S**) and hand in.

# %% name="hand-in"
hand_in()

# %% [markdown] name="references"
# ## References
#
# - Becker, H. S. (1963). *Outsiders: Studies in the Sociology of Deviance.* Free Press.
# - Cohen, L. E., and Felson, M. (1979). Social change and crime rate trends: A routine activity approach. *American Sociological Review* 44(4), 588–608.
# - Hirschi, T. (1969). *Causes of Delinquency.* University of California Press.
# - Lincoln, Y. S., and Guba, E. G. (1985). *Naturalistic Inquiry.* Sage.
# - Merton, R. K. (1938). Social structure and anomie. *American Sociological Review* 3(5), 672–682.
# - Sutherland, E. H. (1947). *Principles of Criminology* (4th ed.). Lippincott.
