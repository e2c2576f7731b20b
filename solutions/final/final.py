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
# # Final examination
#
# **Can you take the decisions of lessons 7 to 12 on material you have not seen, and say what your study found in two languages?**
#
# 120 minutes for the items, the abstract as your lecturer sets it · 100 points: 32 items of 60 points, the bilingual abstract 40 · Lessons, tables and your own notes are open.
#
# *Content note.* Some items speak of selling sex, debt, violence and coercion in single words; there is no sexual detail. If an item is hard for you to read, leave it blank and speak to your lecturer; it will be replaced by another.

# %% name="setup"
import pandas as pd
from fieldwork import check, hand_in, lesson, load, show

lesson("final", language="en")

# %% [markdown] name="rules"
# ## How it works
#
# - Below each item stands a line such as `f01 = ...`. Put your answer in place of the dots: a letter in quotation marks, `"c"`, or what the item asks for. Run the cell, then the check below it.
# - The check says whether your answer **can be read**. It does not know whether it is right; nobody's computer in this room does.
# - Each item has one best answer. Nothing is taken off for a wrong one, so leave none blank. An item of several parts counts only if all its parts are right.
# - Where an item counts something, you may work in cells of your own (**+** above) and write down the number. Tables come with `load("…")`; the item says what the columns hold.
# - Wait for the result to learn what was right: another class may get your items.

# %% name="items"
# The items of bank/ come here: one of each family, drawn by the seed of the world.

# %% [markdown] name="abstract"
# ## The abstract, twice (40 points)
#
# Write the abstract of *your* study in Serayumulya, about two hundred words in Indonesian and about two hundred in English. Both say the same: aim, design, place and period, people and how they were found, coding and agreement, what was found and who says it, limits, what follows.
#
# Below it put a table of **evidence**: at least eight claims of your abstract, each with the table, the lesson or the line of code it comes from and the number it rests on.
#
# Five criteria: Indonesian 10, English 10, evidence 8, limits and dissonance 6, ethics and terms 6.

# %% [markdown] nbgrader={"grade": true, "grade_id": "manual-f33", "locked": false, "points": 40, "schema_version": 3, "solution": true, "task": false}
# *Double-click here and replace this line by your two abstracts and the table of evidence.*
#
# ### BEGIN MARK SCHEME
# | points | at half | in full |
# | :-- | :-- | :-- |
# | Indonesian, 10 | most elements are there; some sentences need a second reading | every element; each sentence does one thing; 180 to 230 words |
# | English, 10 | understandable; a term or a strength differs from the Indonesian | equal in number, term and strength; 180 to 230 words |
# | Evidence, 8 | half of the pointers lead to what the sentence says | eight claims or more, each found again in a minute, in the direction claimed |
# | Limits and dissonance, 6 | a limit that fits any study; groups named side by side | three limits of this design, each with the result it moves; who says what, and who does not; a negative case |
# | Ethics and terms, 6 | one term, kept; consent mentioned | and consent decides the number of people; nobody can be recognised; no word blames |
#
# Two markers, apart; more than four points between them: talk, and write down why. Mark ten together first. The evidence table is marked on what is in it, not on its looks.
#
# **Weak, 9 of 40 (4, 3, 1, 0, 1).** "This study aims to know the factors of online prostitution. The method is qualitative. The results show that most PSK are caused by economy (70%) and lifestyle (30%). The police have made efforts. It is hoped that the community takes part." (In the Indonesian: 75%. Evidence: "interviews", five times.)
#
# **Strong, 38 of 40 (10, 9, 8, 6, 5).** "We asked what women who sell sex, officers and residents in fictional Serayumulya name as reasons, January to December 2025, beside the norms then in force. … Of N women whose consent holds, n name economic need; n of N name the wish for a costlier life, which n of N officers name. Some divorced women do not speak of money. Two coders read 600 segments apart; κ for divorce was …, interval by interview … to …, and lower in the last block. Where a police liaison asked, hardly a woman spoke of a choice of her own, so that share is too low; whom neither outreach nor police reach is missing. …" The same, number for number, in Indonesian; ten rows of evidence. (English: one *prostitute* left. Ethics: the archive is not mentioned.)
# ### END MARK SCHEME

# %% [markdown] name="exit"
# ## Hand in
#
# Save (**Ctrl + S**), then run the cell. The table says which answers are recorded.

# %% name="hand-in"
hand_in()
