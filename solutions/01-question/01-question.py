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
# # 1 · From an abstract to a question
#
# **What does an abstract claim, what does it leave out, and whose words does it use?**
#
# About 100 minutes · 50 points · You need lesson 0: run a cell, fill a blank, read the last line of an error, call a function.
#
# *Content note.* This lesson speaks about people who sell sex and about the words used for them, some of them hurtful. There is no sexual detail. If something here is close to you, you may leave it out; your lecturer or your university's counselling service is there for you.

# %% name="setup"
import pandas as pd
from fieldwork import check, hand_in, lesson, load, show, trail
from fieldwork.displays import tag_sentences

lesson("01-question", language="en")

# %% [markdown] name="recall"
# ## Recall
#
# Say your answer aloud, then open.
#
# <details><summary>A function begins <code>def hours(interviews, minutes):</code>. Where do its two values come from?</summary>
# From whoever calls it: in <code>hours(14, 45)</code>, 14 goes into the first place, 45 into the second. What <code>return</code> hands back is the result.
# </details>
#
# <details><summary>An error fills half the screen. Which line do you read first?</summary>
# The last one. It names the kind of trouble and what Python stumbled over.
# </details>
#
# <details><summary>Why restart the kernel and run everything before you hand in?</summary>
# The notebook remembers what you ran, not what you see. A fresh start shows whether the page works from top to bottom.
# </details>

# %% [markdown] name="desk"
# ## A sheet of paper on your desk
#
# The team will re-do a study, so first somebody must say what the old one found. You get its abstract, cut into sixteen *claim units*, `u01` to `u16`, each in English and in Indonesian.
#
# The study is fictional, like Serayumulya and its police. We wrote the abstract ourselves, as a specimen, and **its faults are deliberate**: each is of a kind you will meet in print. Read it once, at your ordinary speed. Do not hunt for faults yet.

# %% name="read"
units = load("abstract_units")
show(units[["unit", "text"]])

# %% [markdown] name="predict"
# ## Task 1.9 · Predict: who was not asked? (1 point)
#
# (Number 9 comes first, because a prediction has to.)
#
# The abstract says that there were interviews. It does not say with whom. Suppose only officers were asked, and now we ask women who sell sex as well. Which result would change most: `u13`, `u14`, `u15` or `u16`? Write one of them in quotation marks.
#
# No answer is wrong. Yours is kept until lesson 9, when you will have the interviews to test it.

# %% nbgrader={"grade": false, "grade_id": "answer-1-9", "locked": false, "schema_version": 3, "solution": true, "task": false}
changes_most = ...
### BEGIN SOLUTION
changes_most = "u13"
### END SOLUTION

# %% nbgrader={"grade": true, "grade_id": "check-1-9", "locked": true, "points": 1, "schema_version": 3, "solution": false, "task": false}
check("1.9", changes_most)

# %% [markdown] name="two-laws"
# ## Two laws, one study
#
# In 1910 Roscoe Pound set *law in books* against *law in action*: the rules as they are printed, and what officials and everybody else do. Your lecturers may say *das sollen* and *das sein*.
#
# A **normative** question asks what the rule is; legal materials answer it. A **sociological-juridical** question (*yuridis sosiologis*) asks how a rule lives: who uses it, who avoids it, who has never heard of it. It needs both, the norm *and* the field. Many Indonesian theses lean here on Soekanto (1986).

# %% [markdown] name="dispute"
# ### Is that still legal research?
#
# No, says Peter Mahmud Marzuki (2005). Legal research finds the rule, principle or doctrine that settles a legal issue; it prescribes. Whoever studies how law works looks at law from outside. That may be worth doing, but it is not *penelitian hukum*.
#
# Others disagree. Sulistyowati Irianto (in Irianto and Shidarta, 2009) holds that whoever reads the text alone misses what law does to people at the margins.
#
# We shall not settle this. Whichever side you take, say which question you ask, and bring the evidence it needs.

# %% [markdown] name="worked"
# ## Worked example: Bagas takes his own draft apart
#
# Bagas is writing about unlicensed parking attendants. He puts four questions to each sentence.
#
# | His sentence | 1 What does it claim? | 2 Which kind? | 3 What evidence would carry it? | 4 Is that reported? |
# | --- | --- | --- | --- | --- |
# | This study explains why they stay. | a plan | aim | none yet | – |
# | Six of them were interviewed. | how data were made | method | who, when, how chosen | only how many |
# | They stay because fines are low. | one thing brings about another | cause | their accounts; a place with high fines | no |
#
# The third claim is **causal**. "Six attendants say that fines are low" would be **descriptive**, and he could show it.

# %% [markdown] name="tag"
# ## Task 1.1 · What kind of claim is each unit? (7 points)
#
# Your turn, with all sixteen: `background`, `aim`, `method`, `cause`, `measure` (something done about it) or `obstacle`. Ask what the unit *does* in this abstract, not which words stand in it. Four units do two jobs; for those, either counts. A slip costs about a point; its card says why, and you may try again.
#
# In the display, click a kind for each unit; you can switch the language. Then open **Show as code**, copy, and paste over `tags = {…}` in the cell below. The display is for thinking; the cell is what counts. Or skip the display and type.

# %% name="tagger"
tagger = tag_sentences(units, ["background", "aim", "method", "cause", "measure", "obstacle"])
tagger

# %% nbgrader={"grade": false, "grade_id": "answer-1-1", "locked": false, "schema_version": 3, "solution": true, "task": false}
tags = {
    "u01": ..., "u02": ..., "u03": ..., "u04": ...,
    "u05": ..., "u06": ..., "u07": ..., "u08": ...,
    "u09": ..., "u10": ..., "u11": ..., "u12": ...,
    "u13": ..., "u14": ..., "u15": ..., "u16": ...,
}
### BEGIN SOLUTION
tags = {
    "u01": "background", "u02": "background", "u03": "aim", "u04": "aim",
    "u05": "method", "u06": "method", "u07": "method", "u08": "method",
    "u09": "method", "u10": "method", "u11": "method", "u12": "cause",
    "u13": "cause", "u14": "cause", "u15": "measure", "u16": "obstacle",
}
### END SOLUTION

# %% nbgrader={"grade": true, "grade_id": "check-1-1", "locked": true, "points": 7, "schema_version": 3, "solution": false, "task": false}
check("1.1", tags)

# %% [markdown] name="reported"
# ## Task 1.2 · What can Sari copy into her table? (3 points)
#
# Sari is making a table of earlier studies. She needs five numbers from this one: how many `informants` were interviewed; how many `groups` they came from, that is, different kinds of people interviewed (officers, women, residents …); for how many `months`; how many `aims` are stated; how many `measures` are named.
#
# Give the number that the abstract reports. Where it reports none, write `None`, with a capital and without quotation marks. That is an answer too, and an honest one.

# %% nbgrader={"grade": false, "grade_id": "answer-1-2", "locked": false, "schema_version": 3, "solution": true, "task": false}
reported = {"informants": ..., "groups": ..., "months": ..., "aims": ..., "measures": ...}
### BEGIN SOLUTION
reported = {"informants": None, "groups": None, "months": None, "aims": 2, "measures": 4}
### END SOLUTION

# %% nbgrader={"grade": true, "grade_id": "check-1-2", "locked": true, "points": 3, "schema_version": 3, "solution": false, "task": false}
check("1.2", reported)

# %% [markdown] name="twice"
# ## Task 1.3 · One factor, two drawers (4 points)
#
# Sari frowns. She has put the internal factors in one drawer and the external factors in another, and something lies in both.
#
# Which two units name the same factor? And which words name it, once in English (`en`) and once in Indonesian (`id`)? Quote exactly, eight words at most. To see the other language, use the display, or run `show(units)` in a new cell.

# %% nbgrader={"grade": false, "grade_id": "answer-1-3", "locked": false, "schema_version": 3, "solution": true, "task": false}
double = {"units": [..., ...], "en": ..., "id": ...}
### BEGIN SOLUTION
double = {"units": ["u13", "u14"], "en": "divorce", "id": "perceraian"}
### END SOLUTION

# %% nbgrader={"grade": true, "grade_id": "check-1-3", "locked": true, "points": 4, "schema_version": 3, "solution": false, "task": false}
check("1.3", double)

# %% [markdown] name="sort"
# ## Task 1.4 · Which evidence does a question need? (5 points)
#
# A question decides what counts as evidence. Sort the team's ten questions:
#
# - `normative`: legal materials answer it.
# - `sociological_juridical`: interviews can answer it, held against the norm.
# - `not_by_interviews`: no number of interviews will do. It needs a count, a register, a comparison.
#
# One of the ten holds two questions in one sentence; there, either of two answers counts. Nine of ten earn full points.

# %% name="questions"
show(load("research_questions")[["question", "text"]])

# %% nbgrader={"grade": false, "grade_id": "answer-1-4", "locked": false, "schema_version": 3, "solution": true, "task": false}
needs = {
    "q01": ..., "q02": ..., "q03": ..., "q04": ..., "q05": ...,
    "q06": ..., "q07": ..., "q08": ..., "q09": ..., "q10": ...,
}
### BEGIN SOLUTION
norm, field, other = "normative", "sociological_juridical", "not_by_interviews"
needs = {
    "q01": norm, "q02": field, "q03": other, "q04": norm, "q05": field,
    "q06": other, "q07": field, "q08": norm, "q09": other, "q10": field,
}
### END SOLUTION

# %% nbgrader={"grade": true, "grade_id": "check-1-4", "locked": true, "points": 5, "schema_version": 3, "solution": false, "task": false}
check("1.4", needs)

# %% [markdown] name="order"
# ## Task 1.5 · From the norm to the conclusion (4 points)
#
# The nine steps of this course have been shuffled. Put them in an order in which every step finds what it needs. Of each pair, ask: could I do this one if that one were still to come?
#
# Several orders are right; some pairs really are free. Write the names in quotation marks, first to last.

# %% name="steps"
show(load("method_steps")[["step", "text"]])

# %% nbgrader={"grade": false, "grade_id": "answer-1-5", "locked": false, "schema_version": 3, "solution": true, "task": false}
plan = [..., ..., ..., ..., ..., ..., ..., ..., ...]
### BEGIN SOLUTION
plan = ["norms", "ethics", "interview", "transcribe", "codebook", "code", "agreement", "negative_cases", "conclude"]
### END SOLUTION

# %% nbgrader={"grade": true, "grade_id": "check-1-5", "locked": true, "points": 4, "schema_version": 3, "solution": false, "task": false}
check("1.5", plan)

# %% [markdown] name="standards"
# ## What a reader is owed
#
# Health researchers wrote down what a report on interviews should contain. COREQ (Tong and others, 2007) has 32 items in three domains: the team, the design, the analysis and findings. SRQR (O'Brien and others, 2014) has 21 and covers all qualitative work.
#
# With such a list you can *audit* a text. The audit says `reported` or `not_reported`. It never says *not done*: perhaps consent was obtained and there was no room to say so. Silence is a reason to ask, not a proof.

# %% [markdown] name="audit"
# ## Task 1.6 · A reporting audit (5 points)
#
# Below are twelve items in the spirit of those lists, chosen for a study like ours. Does the abstract report them? Write `reported` or `not_reported`. Take each item to the letter: does the text answer exactly this, so that you could write the answer down? A word that merely belongs to the topic is not an answer. One slip is free.

# %% name="items"
show(load("reporting_items")[["item", "text"]])

# %% nbgrader={"grade": false, "grade_id": "answer-1-6", "locked": false, "schema_version": 3, "solution": true, "task": false}
audit = {
    "approach": ..., "informants": ..., "place": ..., "period": ...,
    "data_kinds": ..., "sampling": ..., "voices": ..., "aims": ...,
    "aim_for_every_result": ..., "consent": ..., "analysis_steps": ..., "checking": ...,
}
### BEGIN SOLUTION
yes, no = "reported", "not_reported"
audit = {
    "approach": yes, "informants": no, "place": yes, "period": no,
    "data_kinds": yes, "sampling": no, "voices": no, "aims": yes,
    "aim_for_every_result": no, "consent": no, "analysis_steps": no, "checking": no,
}
### END SOLUTION

# %% nbgrader={"grade": true, "grade_id": "check-1-6", "locked": true, "points": 5, "schema_version": 3, "solution": false, "task": false}
check("1.6", audit)

# %% [markdown] name="count-worked"
# ## Counting a word takes three decisions
#
# Wulan would like to know how often the abstract says *PSK*. By eye that is easy. For a hundred abstracts she wants Python, which needs to be told three things:
#
# 1. **Capitals do not matter.** `.lower()` makes every letter small.
# 2. **Marks are not letters.** Each mark in `".,;:()"` becomes a space.
# 3. **Only whole words count.** `.split()` cuts at spaces; `.count()` counts equal pieces.
#
# Run it. Then delete the line `for mark …` and the one below it, and run it again: 0, *psk* is gone. **Ctrl + Z** brings them back.

# %% name="count-example"
sentence = units["text"][0]

small = sentence.lower()
for mark in ".,;:()":
    small = small.replace(mark, " ")

small.split().count("psk")

# %% [markdown] name="count-faded"
# ### The same as a function, with three blanks
#
# Now a function that counts *Serayumulya* in whatever `text` the caller brings. Fill its blanks, step by step:
#
# 1. How is `small` made from `text`?
# 2. What takes the place of each mark? (In quotation marks.)
# 3. Which word is counted? Write it as it looks after step 1, in quotation marks.
#
# The last line calls the function; `" ".join(…)` makes one text of the sixteen units. While a blank is left you get an error, or 0. Once they are right you see 5.

# %% name="count-blanks"
def count_place(text):
    small = ...
    for mark in ".,;:()":
        small = small.replace(mark, ...)
    return small.split().count(...)

count_place(" ".join(units["text"]))

# %% [markdown] name="count-alone"
# ## Task 1.7 · A function that counts a term (4 points)
#
# Now alone, for any text and any word. Write your lines in place of the three dots, four spaces in; lines under `for` four more. End with `return`. Where the example had `sentence`, write `text`; where it had `"psk"`, write `word`, without quotation marks. The caller brings both.
#
# Somebody may ask for `"PSK"` in capitals; *psk* must not be found inside *LPSK*, the witness protection agency; and two words may have a comma between them but no space.
#
# The check uses texts you have not seen. First try in a new cell: `count_term(sentence, "PSK")` gives 1, `count_term("PSK,psk", "psk")` gives 2.

# %% nbgrader={"grade": false, "grade_id": "answer-1-7", "locked": false, "schema_version": 3, "solution": true, "task": false}
def count_term(text, word):
    """How often `word` stands in `text` as a whole word, in any case."""
    ### BEGIN SOLUTION
    cleaned = text.lower()
    for sign in ".,;:()!?":
        cleaned = cleaned.replace(sign, " ")
    return cleaned.split().count(word.lower())
    ### END SOLUTION

# %% nbgrader={"grade": true, "grade_id": "check-1-7", "locked": true, "points": 4, "schema_version": 3, "solution": false, "task": false}
check("1.7", count_term)

# %% [markdown] name="flip"
# ## Different if you read the other language
#
# Your function now reads the same abstract twice. It counts words that *accuse*, words that *hedge*, and names for the police response, in the sixteen units and the three keywords, which you see first. Before you run it: in which language do you expect the woman to be accused? (If the counts stay empty, Task 1.7 is still open.)

# %% name="flip-code"
keywords = load("abstract_keywords")
show(keywords[["text_en", "text_id"]])

both = pd.concat([units, keywords])
counts = load("words_to_count")

counts["count"] = [
    count_term(" ".join(both[f"text_{language}"]), word)
    for language, word in zip(counts["language"], counts["word"])
]
show(counts)

# %% [markdown] name="flip-read"
# The same woman *menjalani* prostitution in Indonesian, goes through it; in English she *commits* it, as one commits an offence. Nobody decided that: a translator needed a verb. The English hedges what the Indonesian states flatly. And one Indonesian name for the police response became four, one of which (the keyword `overcomement`) is not a word, so that a reader may think of four different things.
#
# Look at `u16` in Indonesian, too. A typing error hides one *penanggulangan* from your function. Code counts spellings, not meanings.
#
# Our rule from here on: analyse in the language in which it was said.

# %% [markdown] name="terms"
# ## Task 1.8 · Four words and the theories behind them (5 points)
#
# *PSK*, *pekerja seks*, *pedila*, *pelacur*: four words for one woman. Read who says what. Then decide for each word:
#
# - `used_by`: who uses it; write the name from the first column
# - `agency`: what the word makes of her: `worker`, `victim` or `wrongdoer`
# - `in_code`: `yes` if the Criminal Code has this word, or the noun for the act that belongs to it; else `no`
#
# Where experts differ, both answers count. This course writes *sex worker* or *woman who sells sex* for adults. That is a choice as well, and you may argue against it.

# %% name="sources"
show(load("term_sources")[["source", "text"]])

# %% nbgrader={"grade": false, "grade_id": "answer-1-8", "locked": false, "schema_version": 3, "solution": true, "task": false}
terms = {
    "used_by": {"PSK": ..., "pekerja seks": ..., "pedila": ..., "pelacur": ...},
    "agency": {"PSK": ..., "pekerja seks": ..., "pedila": ..., "pelacur": ...},
    "in_code": {"PSK": ..., "pekerja seks": ..., "pedila": ..., "pelacur": ...},
}
### BEGIN SOLUTION
terms = {
    "used_by": {"PSK": "press_police", "pekerja seks": "OPSI", "pedila": "Komnas Perempuan", "pelacur": "everyday_speech"},
    "agency": {"PSK": "worker", "pekerja seks": "worker", "pedila": "victim", "pelacur": "wrongdoer"},
    "in_code": {"PSK": "no", "pekerja seks": "no", "pedila": "no", "pelacur": "yes"},
}
### END SOLUTION

# %% nbgrader={"grade": true, "grade_id": "check-1-8", "locked": true, "points": 5, "schema_version": 3, "solution": false, "task": false}
check("1.8", terms)

# %% [markdown] name="own-design"
# ## Task 1.10 · Your question, your design (12 points)
#
# Now without a specimen. In at most 150 words, in the language you think in, write a research question for Serayumulya and how you would answer it. Your lecturer reads for four things, 0 to 3 points each:
#
# 1. **Question:** can the data you name answer it?
# 2. **Unit, place, period:** what do you study one by one (a woman, a report, a decision), where, from when to when?
# 3. **Norm and field:** is there a norm *and* field evidence to hold against it?
# 4. **Term:** what do you call the people, and why?
#
# A small question, well fitted, beats a grand one.

# %% [markdown] nbgrader={"grade": true, "grade_id": "manual-1-10", "locked": false, "points": 12, "schema_version": 3, "solution": true, "task": false}
# *Double-click here and replace this line by your 150 words.*
#
# ### BEGIN MARK SCHEME
# | | 0 | 1 | 2 | 3 |
# | :-- | :-- | :-- | :-- | :-- |
# | Question | none, or only a topic | data cannot answer it ("what causes", "how many") | answerable after a small repair | answerable with the data named |
# | Unit, place, period | none | one of three | two | all three, and they fit each other |
# | Norm and field | neither | one of them | both, side by side | both, and it is said what is held against what |
# | Term | none, or words that clash | a term, no reason | a reason of taste or custom | a reason: who uses it, what it assumes |
#
# **Weak, 3 of 12 (1, 1, 1, 0).** "I want to find the causes of online prostitution in Serayumulya. I will interview the police about how they handle the PSK who commit it, and analyse it qualitatively."
#
# **Strong, 12 of 12.** "How did officers of Polresta Serayumulya decide, from January to June 2026, which reports of advertisements to follow up, and how do the women concerned describe that decision? Unit: one decision. Norms: the provisions on advertising and facilitating in force on the day of the act, and whom they address. Field: interviews with officers and with women, reached by separate routes; each account is held against the provision. I write 'sex worker', as OPSI does, for adults who call it work, and 'victim' only of what was done to someone."
# ### END MARK SCHEME

# %% [markdown] name="reflection"
# ## Reflection
#
# In `u01` she acts *of her own free will*. In `u13` she is a *victim*. One unit later she *commits* something. Who is helped by each wording: the officer, the researcher, the woman, the reader? Write two sentences for yourself. Nobody marks them.

# %% [markdown] name="trail"
# ## Audit trail
#
# A stranger should one day be able to follow your study from its end to its beginning. So each lesson ends with one line: what you decided, what else was possible, why, and what it did to the result. Write the four in quotation marks; they go into `my-work/audit-trail.csv`. Today's line may be about your question, or about the word you use.

# %% name="trail-code"
trail(decision=..., alternative=..., reason=..., effect=...)

# %% [markdown] name="exit"
# ## Exit
#
# Finish this sentence, aloud or on paper: *Before I believe a finding, I first ask …*
#
# Then save (**Ctrl + S**) and run the last cell. Blanks may wait; you can hand in as often as you like.

# %% name="hand-in"
hand_in()

# %% [markdown] name="references"
# ## References
#
# - Irianto, S., & Shidarta (eds). 2009. *Metode Penelitian Hukum: Konstelasi dan Refleksi.* Yayasan Obor Indonesia.
# - Koentjoro & Sugihastuti. "Pelacur, Wanita Tuna Susila, Pekerja Seks, dan 'Apa Lagi': Stigmatisasi Istilah." *Humaniora.* doi:10.22146/jh.660
# - Komnas Perempuan. "Perempuan yang dilacurkan (pedila)." <https://komnasperempuan.go.id/pemetaan-kajian-prosiding-detail/perempuan-yang-dilacurkan-pedila>
# - Marzuki, P. M. 2005. *Penelitian Hukum.* Kencana.
# - O'Brien, B. C., et al. 2014. "Standards for Reporting Qualitative Research." *Academic Medicine* 89(9): 1245–1251.
# - OPSI. "Jangan Lagi Gunakan Kata Pelacur, WTS atau PSK …" <http://www.opsi-network.org/jangan-lagi-gunakan-kata-pelacur-wts-atau-psk-tapi-ps-atau-pekerja-seks/>
# - Pound, R. 1910. "Law in Books and Law in Action." *American Law Review* 44: 12–36.
# - Soekanto, S. 1986. *Pengantar Penelitian Hukum.* UI-Press.
# - Tong, A., et al. 2007. "Consolidated Criteria for Reporting Qualitative Research." *International Journal for Quality in Health Care* 19(6): 349–357.
# - UU 1/2023 (KUHP).
