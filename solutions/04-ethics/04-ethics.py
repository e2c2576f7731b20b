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
# # 4 · Ethics: consent, risk, identity
#
# **Whose words may we use, and who could find her in them?**
#
# About 110 minutes, in two sittings if you like (Task 4.4 ends the first) · 42 points · You need lessons 0 to 2: fill a *dict* and a *set*, join two comparisons with `&` and `|`, finish a function.
#
# *Content note.* Two short situations in Task 4.6 touch on violence (FS06) and on somebody who may be under 18 (FS01); neither is described. You may leave a situation out and speak to your lecturer. Everybody here is invented.

# %% name="setup"
import pandas as pd
from fieldwork import check, hand_in, lesson, load, show, trail
from fieldwork.displays import recognise

lesson("04-ethics", language="en")

# %% [markdown] name="recall"
# ## Recall
#
# Say your answer aloud, then open.
#
# <details><summary>A snowball begins with three women whom the police know. Whose stories will you hear too often?</summary>
# Those of women in the same corner: people pass you on to people like themselves.
# </details>
#
# <details><summary>Which day decides what law applies: the act or the report?</summary>
# The act.
# </details>
#
# <details><summary>Why does this course work with made-up interviews?</summary>
# Real ones could get people arrested or shamed; and here the truth is known.
# </details>

# %% [markdown] name="predict"
# ## Task 4.0 · Predict (1 point)
#
# The team spoke with 36 adult women. Bagas wants to print a table of them in the report: no names, only an age band, the district, and whether she has children. Guess, in whole numbers:
#
# - `alone`: how many of the 36 are the only one with their combination?
# - `tables`: one of them has withdrawn. In how many tables of our project does she still have rows?
#
# Recorded, never marked.

# %% nbgrader={"grade": false, "grade_id": "answer-4-0", "locked": false, "schema_version": 3, "solution": true, "task": false}
predictions = {"alone": ..., "tables": ...}
### BEGIN SOLUTION
predictions = {"alone": 3, "tables": 2}
### END SOLUTION

# %% nbgrader={"grade": true, "grade_id": "check-4-0", "locked": true, "points": 1, "schema_version": 3, "solution": false, "task": false}
check("4.0", predictions)

# %% [markdown] name="worked"
# ## Worked example: two questions to a consent
#
# A signature is not consent, but asking begins there. Wulan puts two questions to each row of `consents`:
#
# 1. **Can it be shown?** Written or recorded: yes. Spoken and *not recorded*: no; her yes would be our word alone.
# 2. **Does it still stand?** An empty `withdrawn_on` means that nobody has withdrawn. The promise on the form holds until printing, and UU 27/2022 (Pasal 9) gives the right as well.
# 3. **Use it only if both are yes.**
#
# Under `mode` one cell is empty. Empty is not no: somebody forgot to type. Her words are neither used nor thrown away; she goes on a list of questions (Task 4.9).

# %% name="worked-code"
informants, consents = load("informants"), load("consents")
examples = pd.concat([consents.drop_duplicates("mode"), consents.dropna(subset="withdrawn_on")])

for record in examples.itertuples():
    shown = record.mode in ["written", "recorded verbal"]        # 1
    standing = pd.isna(record.withdrawn_on)                      # 2
    print(record.informant_id, record.mode, shown and standing)  # 3

# %% [markdown] name="usable"
# ## Task 4.1 · Whose words may be used? (4 points)
#
# The same for whole columns. `consents["mode"].isin(["written"])` is True where the cell is one of the words in the list; `.isna()`, from lesson 2, is True where a cell is empty. Fill both blanks. On a new last line `len(usable(consents))` should give 61.
#
# **These two questions alone decide here.** The version of the form does not: most people signed F2 or F3, which you will find faulty in Task 4.7. That fault is ours, and is mended by going back to them. The girl of 17 (I68) has no row here: nobody may ask for her consent. The check also uses the consents of other studies.

# %% nbgrader={"grade": false, "grade_id": "answer-4-1", "locked": false, "schema_version": 3, "solution": true, "task": false}
def usable(consents):
    """The ids of the informants whose consent can be shown and still stands."""
    shown = ...
    standing = ...
    return set(consents.loc[shown & standing, "informant_id"])
### BEGIN SOLUTION
def usable(consents):
    """The ids of the informants whose consent can be shown and still stands."""
    shown = consents["mode"].isin(["written", "recorded verbal"])
    standing = consents["withdrawn_on"].isna()
    return set(consents.loc[shown & standing, "informant_id"])
### END SOLUTION

# %% nbgrader={"grade": true, "grade_id": "check-4-1", "locked": true, "points": 4, "schema_version": 3, "solution": false, "task": false}
check("4.1", usable)

# %% [markdown] name="kinds"
# ## Task 4.2 · What kind of data? (3 points)
#
# *Personal* is what concerns a person who can be identified, alone or by combination. UU 27/2022, Pasal 4: `specific` is data on health, biometrics, genes, criminal record, children, personal finances. `general` is every other personal item: name, sex, faith, marital status, and what identifies in combination, a mobile number for instance. The rest is `not_personal`. Go by the list, not by how it feels. Each slip costs part of the points.
#
# | key | in our files |
# | --- | --- |
# | `full_name` | her name |
# | `phone` | her mobile number |
# | `marital` | divorced |
# | `clinic` | what the clinic told her |
# | `thumbprint` | in place of a signature |
# | `police_note` | police record of a case against her |
# | `son` | her son, 9, and his school |
# | `savings` | her bank balance |
# | `intimate` | words on her sex life |
# | `handle` | her account name |
# | `row` | nameless row: 34, Sidawening, divorced |
# | `key_list` | pseudonyms with names |
# | `office` | "chief detective, Polresta, 2025" |
# | `mean_age` | of 36 women |
# | `perda` | a regulation's text |
# | `ngo` | an organisation's postal address |

# %% nbgrader={"grade": false, "grade_id": "answer-4-2", "locked": false, "schema_version": 3, "solution": true, "task": false}
data_kind = {
    "full_name": ..., "phone": ..., "marital": ..., "clinic": ...,
    "thumbprint": ..., "police_note": ..., "son": ..., "savings": ...,
    "intimate": ..., "handle": ..., "row": ..., "key_list": ...,
    "office": ..., "mean_age": ..., "perda": ..., "ngo": ...,
}
### BEGIN SOLUTION
data_kind = {
    "full_name": "general", "phone": "general", "marital": "general", "clinic": "specific",
    "thumbprint": "specific", "police_note": "specific", "son": "specific", "savings": "specific",
    "intimate": "general", "handle": "general", "row": "general", "key_list": "general",
    "office": "general", "mean_age": "not_personal", "perda": "not_personal", "ngo": "not_personal",
}
### END SOLUTION

# %% nbgrader={"grade": true, "grade_id": "check-4-2", "locked": true, "points": 3, "schema_version": 3, "solution": false, "task": false}
check("4.2", data_kind)

# %% [markdown] name="crowd"
# ## How large is her crowd?
#
# A nameless row still names its woman if nobody else has the same values. So one counts: how many rows share each combination? The smallest of these groups is called *k*; with k = 5 every woman stands among at least four others (*k-anonymity*).
#
# `table.groupby(["a", "b"]).size()` puts rows alike in `a` and `b` together and counts each group. `.min()` takes the smallest number of a column, `.max()` the largest.
#
# The cell builds `women`: 36 rows. The second name of a woman who has two (I67) and the girl are left out. For practice, women whose consent fails are still in; in print they would go first.

# %% name="crowd-code"
adults = informants[(informants["group"] == "woman") & (informants["age"] >= 18)]
women = adults[adults["informant_id"] != "I67"].copy()
women["age_band"] = pd.cut(women["age"], [17, 24, 29, 34, 60], labels=["18-24", "25-29", "30-34", "35+"])

print(len(women))
women.groupby(["age_band", "children"]).size()

# %% [markdown] name="smallest"
# ## Task 4.3 · The smallest group (3 points)
#
# Write k as a function: `keys` is a list of columns, such as `["age_band", "children"]`. `sizes` should hold the size of every group; return the smallest. Try it on a new last line: `smallest_group(women, ["age_band", "children"])` should give the smallest number that you saw above. The check uses other tables and other columns; every row counts, and none of the columns has empty cells.

# %% nbgrader={"grade": false, "grade_id": "answer-4-3", "locked": false, "schema_version": 3, "solution": true, "task": false}
def smallest_group(table, keys):
    """How many rows the smallest group has, when rows alike in `keys` stand together."""
    sizes = ...
    return ...
### BEGIN SOLUTION
def smallest_group(table, keys):
    """How many rows the smallest group has, when rows alike in `keys` stand together."""
    sizes = table.groupby(keys).size()
    return sizes.min()
### END SOLUTION

# %% nbgrader={"grade": true, "grade_id": "check-4-3", "locked": true, "points": 3, "schema_version": 3, "solution": false, "task": false}
check("4.3", smallest_group)

# %% [markdown] name="look"
# ## Who could recognise her?
#
# The display shows Bagas's table as groups; each dot is a woman. It opens once your guess stands in Task 4.0. Choose what gets printed: age finer or coarser, further columns. Then follow one woman: a neighbour, a former partner, a colleague, and an officer if the police sent her, each know something about her already. How many rows are left for each of them? What does *one* row mean for her, when her words stand beside it?
#
# Find a setting in which the former partner cannot tell. What had to go?

# %% name="display"
recognise(women, guess=predictions)

# %% [markdown] name="flip"
# ## Different if only the names go
#
# The same in plain code. No name is left in any line, so by that rule all four tables are anonymous. Read the last column: with the third column printed beside age band and district, more than a quarter of the women stand alone. Compare your guess `alone`. *Anonymous* was never a property of a name; it depends on what stands beside it, and on what the reader knows.

# %% name="flip-code"
for keys in [["age_band"], ["age_band", "children"], ["age_band", "district"], ["age_band", "district", "children"]]:
    sizes = women.groupby(keys, observed=True).size()
    print(*keys, "| smallest group:", sizes.min(), "| alone:", (sizes == 1).sum())

# %% [markdown] name="coarser"
# ## Task 4.4 · Coarser, but not empty (3 points)
#
# Find the fullest table in which every group has **at least five** women, **all 36** stay in, and age has **at least four** bands, for the report compares them. The next cell prints the smallest group and how many women stand in groups of fewer than five; change `"single"` in the line `printed`, and in the line `sizes` take out the columns that are not printed (`"age"` stays).
#
# - `bands`: `"single"`, `"five"`, `"four"`, `"two"` or `"one"`
# - `district`, `marital`, `children`: may the column be printed beside it? `True` or `False`
# - `deleted`: Bagas prefers four bands with `children`, and *deletes* every woman in a group of fewer than five. How many women go?

# %% name="coarser-try"
bands = {"single": women["age"], "five": women["age"] // 5 * 5, "four": women["age_band"],
         "two": women["age"] >= 30, "one": women["age"] >= 18}

printed = women.assign(age=bands["single"])
sizes = printed.groupby(["age", "district", "marital", "children"], observed=True).size()
print(sizes.min(), sizes[sizes < 5].sum())

# %% nbgrader={"grade": false, "grade_id": "answer-4-4", "locked": false, "schema_version": 3, "solution": true, "task": false}
recipe = {"bands": ..., "district": ..., "marital": ..., "children": ..., "deleted": ...}
### BEGIN SOLUTION
beside_children = women.groupby(["age_band", "children"], observed=True).size()
recipe = {"bands": "four", "district": False, "marital": False, "children": False,
          "deleted": beside_children[beside_children < 5].sum()}
### END SOLUTION

# %% nbgrader={"grade": true, "grade_id": "check-4-4", "locked": true, "points": 3, "schema_version": 3, "solution": false, "task": false}
check("4.4", recipe)

# %% [markdown] name="pseudonyms"
# ## Task 4.5 · Six faults in the naming (3 points)
#
# A pseudonym hides a person only if it says nothing about her, is hers alone, and stays hers. The team's diary has twelve lines on names. Which **six** let somebody be found, or confused with somebody else? Give their ids as a set.
#
# | id | line |
# | --- | --- |
# | p01 | Murni Sari became "M. S." |
# | p02 | Names were drawn by lot from a list of plants. |
# | p03 | The first woman we met is Satu, the second Dua, and so on. |
# | p04 | One woman came twice and has two pseudonyms. |
# | p05 | A woman and an outreach worker share a pseudonym. |
# | p06 | Names and pseudonyms lie encrypted; only Bu Ratih opens the list. |
# | p07 | For convenience the list is sheet 2 of the coders' file. |
# | p08 | Quoted as "Padma, chief detective, Polresta, 2025". |
# | p09 | Children are [child 1], [child 2], in brackets. |
# | p10 | A man keeps one pseudonym in transcript, memo and draft. |
# | p11 | A pseudonym tells neither region nor religion. |
# | p12 | What was replaced is logged, away from the data. |

# %% nbgrader={"grade": false, "grade_id": "answer-4-5", "locked": false, "schema_version": 3, "solution": true, "task": false}
naming_faults = {...}
### BEGIN SOLUTION
naming_faults = {"p01", "p03", "p04", "p05", "p07", "p08"}
### END SOLUTION

# %% nbgrader={"grade": true, "grade_id": "check-4-5", "locked": true, "points": 3, "schema_version": 3, "solution": false, "task": false}
check("4.5", naming_faults)

# %% [markdown] name="situations-intro"
# ## Task 4.6 · What comes first? (4 points)
#
# Fourteen situations from the diary, each broken off where somebody must act. What is the **first** thing to do? One word each. Where sensible people differ, several are accepted; in three there is no choice. If a situation is heavy for you, leave it and speak to your lecturer.
#
# | word | means |
# | --- | --- |
# | `continue` | go on; accept what is offered |
# | `pause` | interrupt now: other time, place or company |
# | `stop` | end it: the talk, or the use of something; say no to a request |
# | `refer` | offer her people who can help; she chooses |
# | `report` | tell those responsible at once |
# | `ask` | talk it over, with the team or the person, before anything is done |

# %% name="situations"
show(load("field_situations")[["situation_id", "who", "text"]])

# %% nbgrader={"grade": false, "grade_id": "answer-4-6", "locked": false, "schema_version": 3, "solution": true, "task": false}
first_act = {
    "FS01": ..., "FS02": ..., "FS03": ..., "FS04": ..., "FS05": ..., "FS06": ...,
    "FS07": ..., "FS08": ..., "FS09": ..., "FS10": ..., "FS11": ..., "FS12": ...,
    "FS13": ..., "FS14": ...,
}
### BEGIN SOLUTION
first_act = {
    "FS01": "stop", "FS02": "pause", "FS03": "stop", "FS04": "stop", "FS05": "stop", "FS06": "refer",
    "FS07": "stop", "FS08": "pause", "FS09": "stop", "FS10": "stop", "FS11": "report", "FS12": "ask",
    "FS13": "continue", "FS14": "continue",
}
### END SOLUTION

# %% nbgrader={"grade": true, "grade_id": "check-4-6", "locked": true, "points": 4, "schema_version": 3, "solution": false, "task": false}
check("4.6", first_act)

# %% [markdown] name="forms-intro"
# ## Task 4.7 · Six forms, eight faults (3 points)
#
# Read all six forms slowly, as somebody would who depends on the answer. Together they hold eight faults; not every form has one, and three words below name no fault of ours. Give each form a set; a sound form gets `set()`, the empty set.
#
# | word | the form |
# | --- | --- |
# | `promise` | promises what no study can deliver |
# | `secrecy` | promises secrecy without limit |
# | `pressure` | leans on her through somebody with power |
# | `hidden_reader` | lets in a reader whom it does not name |
# | `no_withdrawal` | has no way to take words back |
# | `must_answer` | lets no question be left out |
# | `no_recording` | does not say whether anything is recorded or kept |
# | `no_contact` | says neither who is asking nor whom to turn to |
# | `payment` | buys consent |
# | `breach` | admits that silence may have to be broken |
# | `frightens` | says that talking may hurt |

# %% name="forms"
show(load("consent_forms")[["form_id", "text"]])

# %% nbgrader={"grade": false, "grade_id": "answer-4-7", "locked": false, "schema_version": 3, "solution": true, "task": false}
form_faults = {"F1": ..., "F2": ..., "F3": ..., "F4": ..., "F5": ..., "F6": ...}
### BEGIN SOLUTION
form_faults = {
    "F1": set(), "F2": {"promise"}, "F3": {"secrecy"}, "F4": {"pressure", "hidden_reader"},
    "F5": {"no_withdrawal", "must_answer"}, "F6": {"no_recording", "no_contact"},
}
### END SOLUTION

# %% nbgrader={"grade": true, "grade_id": "check-4-7", "locked": true, "points": 3, "schema_version": 3, "solution": false, "task": false}
check("4.7", form_faults)

# %% [markdown] name="cascade"
# ## Worked example: following one withdrawal
#
# One of the women has withdrawn. Pasal 40 of UU 27/2022 gives three times 24 hours to stop processing; Pasal 15 can limit some rights for research, but our form promised more, and we keep it.
#
# 1. **Find her by her id, never by her pseudonym.** The last line shows why: two people share one. Delete by name, and a stranger goes too.
# 2. **Her id leads to her talks, her talks to segments.**
# 3. **Follow every link.** `codings` knows neither her nor her talk, only segments.
#
# Compare your guess `tables`. And `recordings`, a tenth table, has her under a label typed by hand.

# %% name="cascade-code"
interviews, segments = load("interviews"), load("segments")
[her] = set(consents.dropna(subset="withdrawn_on")["informant_id"]) & set(women["informant_id"])      # 1

talks = set(interviews.loc[interviews["informant_id"] == her, "interview_id"])                        # 2
pieces = set(segments.loc[segments["interview_id"].isin(talks), "segment_id"])

links = dict.fromkeys(["informants", "consents", "interviews", "mentions"], "informant_id") | {"segments": "interview_id"}
for name in ["facets", "codings", "discussions", "locus_codings"]:
    links[name] = "segment_id"
for name, link in links.items():                                                                      # 3
    print(name, load(name)[link].isin({her} | talks | pieces).sum())

show(informants[informants["pseudonym"].duplicated(keep=False)])

# %% [markdown] name="segments-intro"
# ## Task 4.8 · All her segments (3 points)
#
# Now for several people at once, for a woman may be in the list under two names. `who` is a list of informant ids, such as, for two different people, `["I03", "I05"]`. The first blank: the ids of **all** talks of everybody in `who`. The second: the condition on `segments`. With a list, `.isin(…)` takes the place of `==`. Whoever was never interviewed has no segments: then the set is empty.
#
# What no table shows stays your work: the memo that quotes her, the draft, two colleagues' copies, the backup.

# %% nbgrader={"grade": false, "grade_id": "answer-4-8", "locked": false, "schema_version": 3, "solution": true, "task": false}
def her_segments(interviews, segments, who):
    """The ids of all segments spoken in the talks of the people in `who`."""
    talks = ...
    return set(segments.loc[..., "segment_id"])
### BEGIN SOLUTION
def her_segments(interviews, segments, who):
    """The ids of all segments spoken in the talks of the people in `who`."""
    talks = interviews.loc[interviews["informant_id"].isin(who), "interview_id"]
    return set(segments.loc[segments["interview_id"].isin(talks), "segment_id"])
### END SOLUTION

# %% nbgrader={"grade": true, "grade_id": "check-4-8", "locked": true, "points": 3, "schema_version": 3, "solution": false, "task": false}
check("4.8", her_segments)

# %% [markdown] name="pressure"
# ## Task 4.9 · Ask first, or quarantine (3 points)
#
# A consent on paper may not be free. Read the women's records; give two sets of informant ids:
#
# - `ask`: something in the record has to be cleared up first. The mode is empty, or the consent is dated *after* the talk.
# - `quarantine`: the consent passes Task 4.1, but she could hardly refuse. A police officer witnessed it, **or** an officer was in the room at the talk, **or** the form was F4.
#
# Quarantined words are neither used nor deleted until somebody without that power has gone back to her. Being *sent* by the police is not enough. Women who have withdrawn, or whose yes was not recorded, are out: list them nowhere.

# %% name="records"
records = consents.merge(interviews, on="informant_id", suffixes=("_consent", "_talk"))
records = records.merge(women[["informant_id", "recruited_by"]], on="informant_id").sort_values("informant_id")
show(records[["informant_id", "recruited_by", "form_version", "mode", "date_consent", "date_talk",
              "withdrawn_on", "witness_role", "officer_present"]].reset_index(drop=True))

# %% nbgrader={"grade": false, "grade_id": "answer-4-9", "locked": false, "schema_version": 3, "solution": true, "task": false}
set_aside = {"ask": {...}, "quarantine": {...}}
### BEGIN SOLUTION
passes = records["mode"].isin(["written", "recorded verbal"]) & records["withdrawn_on"].isna()
pressed = (records["witness_role"] == "police officer") | records["officer_present"] | (records["form_version"] == "F4")
unclear = records["mode"].isna() | (records["date_consent"] > records["date_talk"])
set_aside = {"ask": set(records.loc[unclear, "informant_id"]), "quarantine": set(records.loc[passes & pressed, "informant_id"])}
### END SOLUTION

# %% nbgrader={"grade": true, "grade_id": "check-4-9", "locked": true, "points": 3, "schema_version": 3, "solution": false, "task": false}
check("4.9", set_aside)

# %% [markdown] name="protocol-intro"
# ## Task 4.10 · A protocol, and where you stand (12 points)
#
# You will interview women in Serayumulya next month. Write about 250 words for the ethics committee (a law faculty often has none; then the university's): which harm you foresee and what you do against it; how she withdraws, down to the last copy; who can open what. Close with 120 words on your own position: who you are to her, and **what that does to what she tells you**.
#
# Your lecturer reads four things, up to three points each: harm and remedy, the way out, security and identity, position with its consequence for the data.

# %% [markdown] nbgrader={"grade": true, "grade_id": "manual-4-10", "locked": false, "points": 12, "schema_version": 3, "solution": true, "task": false}
# *Double-click here and replace this line by your protocol and your position.*
#
# ### BEGIN MARK SCHEME
# | | 0 | 1 | 2 | 3 |
# | :-- | :-- | :-- | :-- | :-- |
# | Harm and remedy | none | "no risk", or a list | one concrete harm, one remedy that fits | several, each with remedy and person; limits of secrecy said beforehand |
# | The way out | none | "may withdraw" | to whom, until when, no reason owed | and through tables, memo, draft, copies; stated when it is too late |
# | Security and identity | none | "names are changed" | key list apart, access named | and combinations of columns considered; what happens after a loss |
# | Position | none | a feature of the writer | how she may see the writer | which answers become likelier or rarer, and how one would notice |
#
# **Weak, 3 of 12 (1, 1, 1, 0).** "All data are confidential and names will be changed. Respondents sign a form and may withdraw. There are no risks because participation is voluntary. I am objective."
#
# **Strong, 12 of 12 (shortened).** "She may be seen with me: we meet where women come for other reasons, she picks the hour, and Wulan keeps the list of helpers. If talk turns to violence I pause and offer it. Before the first question I say what I cannot keep silent about: serious danger. Anybody can end the talk. To withdraw, one message to Bu Ratih until the report is printed, no reason; within three days we delete by id in all tables, then memo, draft, two copies, backup, and write to her; after printing we can only stop using it, and the sheet says so. The key list is encrypted on Bu Ratih's drive; coders see pseudonyms; age is printed in four bands, without district. A lost telephone is reported the same evening. I am a law student, 20, from the town, sent with a letter that bears a police stamp. She may take me for somebody who passes things on: I expect fewer words on officers and on choice, more on need. I shall compare my interviews with those of the peer interviewers on these two, and note in the diary when she looks at the letter."
# ### END MARK SCHEME

# %% [markdown] name="reflection"
# ## Reflection
#
# People who study sex work have been accused of taking stories and giving nothing back. What would you give back, to whom, and who should decide? Two sentences.

# %% [markdown] name="trail"
# ## Audit trail
#
# Add this lesson's line: one decision of yours about people or columns. A good line says what was lost by it, too, for instance how many women are set aside and for which reason.

# %% name="trail-line"
trail(
    decision=...,
    alternative=...,
    reason=...,
    effect=...,
)

# %% [markdown] name="exit"
# ## Exit
#
# Finish, aloud or on paper: *Before I promise somebody anonymity, I …*
#
# Then save (**Ctrl + S**) and hand in.

# %% name="hand-in"
hand_in()

# %% [markdown] name="references"
# ## References
#
# - UU 27/2022 on the protection of personal data, Pasal 4, 9, 15, 40.
# - Kaiser, K. (2009). Protecting respondent confidentiality in qualitative research. *Qualitative Health Research*, 19(11), 1632–1641.
# - Komite Etik Penelitian dan Pengembangan Kesehatan Nasional (2017). *Pedoman dan Standar Etik Penelitian dan Pengembangan Kesehatan Nasional.*
# - Shaver, F. M. (2005). Sex work research. *Journal of Interpersonal Violence*, 20(3), 296–319.
# - Zimmerman, C., & Watts, C. (2003). *WHO Ethical and Safety Recommendations for Interviewing Trafficked Women.* Written for trafficked women; not every sex worker is one.
