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
# # Midterm examination
#
# **Can you take the decisions of lessons 1 to 6 on material you have not seen?**
#
# 100 minutes · 60 points: 24 items of 2 points, one short essay of 12 · Lessons, tables and your own notes are open.
#
# *Content note.* Some items speak of selling sex, of coercion and of violence in single words; there is no sexual detail. If an item is hard for you to read, leave it blank and speak to your lecturer; it will be replaced by another.

# %% name="setup"
import pandas as pd
from fieldwork import check, hand_in, lesson, load, show

lesson("midterm", language="en")

# %% [markdown] name="rules"
# ## How it works
#
# - Below each item stands a line such as `m01 = ...`. Put your answer in place of the dots: a letter in quotation marks, `"c"`, or what the item asks for. Run the cell, then the check below it.
# - The check says whether your answer **can be read**. It does not know whether it is right; nobody's computer in this room does.
# - Each item has one best answer. Nothing is taken off for a wrong one, so leave none blank. An item of several parts counts only if all its parts are right.
# - Where an item counts something, you may work in cells of your own (**+** above) and write down the number. Tables come with `load("…")`; the item says what the columns hold.
# - Wait for the result to learn what was right: another class may get your items.

# %% name="items"
# The items of bank/ come here: one of each family, drawn by the seed of the world.

# %% [markdown] name="essay"
# ## Essay · A design that can be answered (12 points)
#
# Wanatirta's market inspectors confiscate the goods of women who sell food without a permit. The head of the market asks your team: *"Find out why these women do not obey, so that we can act."*
#
# In 120 to 180 words: rewrite his question so that a sociological-juridical study can answer it; say whom you would speak to, how you would find them, and whom you would miss; name one risk to the women and what you would do about it.
#
# Four criteria, up to three points each: a question that data can answer; norm and field both present; a sample with its blind spot; a risk met by an act.

# %% [markdown] nbgrader={"grade": true, "grade_id": "manual-m25", "locked": false, "points": 12, "schema_version": 3, "solution": true, "task": false}
# *Double-click here and replace this line by your essay.*
#
# ### BEGIN MARK SCHEME
# | | 0 | 1 | 2 | 3 |
# | :-- | :-- | :-- | :-- | :-- |
# | Question | repeats his | a topic | a question with people, place and period | and free of his accusation: "obey" is asked about, not taken for granted |
# | Norm and field | one of them | both named | which rule, on which day, and which accounts | and what in the field would show the rule at work |
# | Sample | "some women" | a number or a group | how they are found | and who is never found that way, with what that does to the finding |
# | Risk | none | "we keep it secret" | a risk of these women | met by an act, such as who recruits and what is not written down |
#
# **Weak, 3 of 12 (1, 1, 1, 0).** "I will study why women break the market rules. I will interview 20 women and the inspectors and use a qualitative method. Then I describe the factors and give suggestions so that they become aware of the law."
#
# **Strong, 12 of 12.** "How do women who sell food at Wanatirta market, and the inspectors who meet them, account for selling without a permit between January and June 2026, and what does the permit rule ask of them? First I read the regulation in force in those months: who must hold a permit, at what cost, what an inspector may take. In the field I ask how a permit was sought, what was said at the counter, what happened on days of confiscation; a woman refused twice shows the rule at work, a rule she never heard of shows it absent. Ten women through the savings group, ten by walking the rows at dawn, four inspectors. The group misses newcomers and those who sell hidden, so fear will look rarer than it is. The risk: inspectors learn who talked. Nobody from the market office recruits or sits by; I write down no stall and no row, and she may stop at any point."
# ### END MARK SCHEME

# %% [markdown] name="exit"
# ## Hand in
#
# Save (**Ctrl + S**), then run the cell. The table says which answers are recorded.

# %% name="hand-in"
hand_in()
