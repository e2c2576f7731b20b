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
# # 0 · Your first morning on the team
#
# **How much work is one interview, and how do you ask a notebook that?**
#
# About 60 minutes · 6 points, one for each task · You need nothing before this lesson: no programming, no statistics, only a keyboard.
#
# *Content note.* This lesson is about hours and pages, nothing more. Later lessons are about online prostitution. Each says at the top what it will touch, and you may always stop and speak to your lecturer.

# %% [markdown] name="welcome"
# You are the new assistant. A small team is re-doing a study of online prostitution in the regency of Serayumulya: which law applies, why people say they started, what the police at Polresta Serayumulya do about it, and what stands in their way. Each lesson hands you one piece of that work. You decide something, a check tells you at once how it went, and you go on.
#
# This morning is for the tools. Click the grey cell below and press **Shift + Enter**. That *runs* the cell. The number in brackets beside it, `[1]`, says: done, and it was the first.

# %% name="setup"
from fieldwork import check, hand_in, lesson, show
from fieldwork.displays import dial

lesson("00-start", language="en")

# %% [markdown] name="guess-first"
# ## Task 0.1 · Guess before you count (1 point)
#
# The team plans 14 interviews of 45 minutes each. You will type out every recording and then read everything once. How many hours will you sit at the desk?
#
# Put a number where the three dots are. In this course `...` always means: *a blank, and it is yours to fill.* Then run your cell, and run the check below it. A guess is recorded and never wrong. It only has to come first, because a figure you have already seen teaches you little.

# %% nbgrader={"grade": false, "grade_id": "answer-0-1", "locked": false, "schema_version": 3, "solution": true, "task": false}
guess_hours = ...
### BEGIN SOLUTION
guess_hours = 30
### END SOLUTION

# %% nbgrader={"grade": true, "grade_id": "check-0-1", "locked": true, "points": 1, "schema_version": 3, "solution": false, "task": false}
check("0.1", guess_hours)

# %% [markdown] name="worked"
# ## A sum in three steps
#
# Begin with the easy part, the hours on the recorder. Every calculation in this course has the same three steps:
#
# 1. **Say what you know.** The first two lines give two numbers a name.
# 2. **Turn it into what you want to know.** `*` multiplies, `/` divides; sixty minutes make an hour. The result gets a name too.
# 3. **Look at it.** A name alone on the last line shows its value.
#
# Read the cell first, in your own words. Then run it.

# %% name="count-hours"
interviews = 14
minutes_each = 45

recorded_hours = interviews * minutes_each / 60

recorded_hours

# %% [markdown] name="copy-it"
# ## Task 0.2 · Copy down what it says (1 point)
#
# Write the figure you see above, as it stands.
#
# One trap first. An Indonesian page says 2,5 hours and an English one 2.5. Python knows only the point: `2.5`. A comma means *and then another thing* to Python, so `2,5` is two numbers, two and five. We write sentences as your language does, and code as Python does.

# %% nbgrader={"grade": false, "grade_id": "answer-0-2", "locked": false, "schema_version": 3, "solution": true, "task": false}
hours_for_14 = ...
### BEGIN SOLUTION
hours_for_14 = 10.5
### END SOLUTION

# %% nbgrader={"grade": true, "grade_id": "check-0-2", "locked": true, "points": 1, "schema_version": 3, "solution": false, "task": false}
check("0.2", hours_for_14)

# %% [markdown] name="change-it"
# ## Task 0.3 · Change one value (1 point)
#
# A second women's group has agreed to talk: the plan is now 22 interviews. Go back to the cell that counts the hours, change `14` to `22`, run it, and write the new figure here. You do no arithmetic; that is what the cell is for.
#
# Afterwards put `14` back and run it once more. Changing one thing, looking, and changing it back is how you will test every claim in this course.

# %% nbgrader={"grade": false, "grade_id": "answer-0-3", "locked": false, "schema_version": 3, "solution": true, "task": false}
hours_for_22 = ...
### BEGIN SOLUTION
hours_for_22 = 16.5
### END SOLUTION

# %% nbgrader={"grade": true, "grade_id": "check-0-3", "locked": true, "points": 1, "schema_version": 3, "solution": false, "task": false}
check("0.3", hours_for_22)

# %% [markdown] name="dial-intro"
# ## What one interview costs
#
# Now the desk. Move the sliders and watch the three bars. The display assumes that people speak 120 words a minute, that you read 200, and that a page holds 400. How long typing takes is the open question: somebody quick with a clear recording needs four hours for each recorded hour; a noisy food stall can cost you eight. These are assumptions, not findings. As soon as you have timed yourself, move the slider of typing to your own figure.
#
# Which of the three sliders moves the desk hours most? And how far was your guess?

# %% name="dial"
dial(interviews=14, minutes=45, per_hour=5, available=60)

# %% [markdown] name="flip"
# ## Different if the recorder stood by the road
#
# The cell below does the same without sliders. It takes 14 interviews and three ways of typing: 4, 5 and 6 hours for each recorded hour. The last column says whether the 60 hours that you are paid for are enough: `True` (enough) or `False` (not enough).
#
# Run it and read down the last column. Same plan, same people, same sixty hours. One assumption moved by one, and the answer to *can one assistant do this?* turned round. Look for the assumption that does that in every study you read.

# %% name="flip-code"
recorded = 14 * 45 / 60
reading = 14 * 45 * 120 / 200 / 60

for per_hour in [4, 5, 6]:
    desk = recorded * per_hour + reading
    print(per_hour, round(desk, 1), desk <= 60)

# %% [markdown] name="wrong-on-purpose"
# ## Task 0.4 · Be wrong on purpose (1 point)
#
# | note | what it says about the data of this course |
# | --- | --- |
# | `n1` | The interviews are synthetic: made up for teaching, and labelled so. |
# | `n2` | Serayumulya is a real regency whose name was changed. |
# | `n3` | The statutes are real; the course retells them in its own words. |
# | `n4` | Real women were interviewed and given other names. |
# | `n5` | Because the data were made, we can see how far a sample misses the truth. |
# | `n6` | A percentage from this course may be cited as a finding about Indonesia. |
#
# Three notes are true. **First answer wrongly:** write `{"n2"}` in the next cell, run it, run the check, and read the card.

# %% nbgrader={"grade": false, "grade_id": "answer-0-4", "locked": false, "schema_version": 3, "solution": true, "task": false}
true_notes = {...}
### BEGIN SOLUTION
true_notes = {"n1", "n3", "n5"}
### END SOLUTION

# %% nbgrader={"grade": true, "grade_id": "check-0-4", "locked": true, "points": 1, "schema_version": 3, "solution": false, "task": false}
check("0.4", true_notes)

# %% [markdown] name="wrong-then-right"
# That was all. No points lost, nobody told, and you may try as often as you like: the answer that stands in the notebook when you hand it in is the one that counts.
#
# **Now answer properly**, in the same cell. Keep the curly brackets, put each note in quotation marks, and commas between them. Run both cells again.
#
# Why made-up data? Real interviews about this subject can get people arrested or shamed, and no class should pass them round. And here, for once, the truth is known, so you can watch a method miss it.

# %% [markdown] name="sum-with-a-name"
# ## A sum with a name
#
# In Task 0.3 you changed a number, ran the cell and changed it back. A *function* spares you that: a sum written once, and run with any values you like.
#
# 1. `def hours` gives it a name.
# 2. `(interviews, minutes)` are two empty places. Inside the function, `interviews` is whatever the caller brings, not the 14 from above.
# 3. The line that begins four spaces further right does the work. `return` hands the result back.
# 4. `hours(14, 45)` *calls* it: 14 goes into the first place, 45 into the second.
#
# Run it, then change the numbers in the last call. Inside, nothing needs changing. In lesson 1 you will write a function yourself.

# %% name="hours-function"
def hours(interviews, minutes):
    return interviews * minutes / 60

print(hours(14, 45))
print(hours(30, 20))

# %% [markdown] name="error-intro"
# ## An error is a message, and the last line carries it
#
# The next cell fails. It is meant to. Run it: something long and red appears. Leave the top alone; those are the places Python passed through. Go to the **last line**. It has two parts: what *kind* of trouble, then, after the colon, what Python stumbled over.
#
# Under most errors stands a card. It guesses at the reason; the last line of the red text is the fact.
#
# Nothing is broken. Your other cells still hold their values. Python only says: *I could not do this one thing.*

# %% name="stumble"
interviews * minuts_each

# %% [markdown] name="read-error"
# ## Task 0.5 · Read the last line (1 point)
#
# Fill in three words, in quotation marks, choosing from these:
#
# - `kind`: `NameError`, `TypeError` or `SyntaxError`
# - `stumbled_over`: `interviews`, `minutes_each` or `minuts_each`
# - `remedy`: `correct_the_spelling`, `restart_the_computer` or `install_python_again`
#
# When you ask somebody for help, send that last line. It is worth more than a photograph of the whole screen.

# %% nbgrader={"grade": false, "grade_id": "answer-0-5", "locked": false, "schema_version": 3, "solution": true, "task": false}
last_line = {
    "kind": ...,
    "stumbled_over": ...,
    "remedy": ...,
}
### BEGIN SOLUTION
last_line = {
    "kind": "NameError",
    "stumbled_over": "minuts_each",
    "remedy": "correct_the_spelling",
}
### END SOLUTION

# %% nbgrader={"grade": true, "grade_id": "check-0-5", "locked": true, "points": 1, "schema_version": 3, "solution": false, "task": false}
check("0.5", last_line)

# %% [markdown] name="memory"
# ## A notebook remembers what you ran, not what you see
#
# Wulan, who had your desk last year, telephoned people to ask for an interview and counted her calls. Run the first cell below once, and the second cell **three times**. The page shows one call; the counter says three. Hours later nobody knows which.
#
# So before you trust a notebook, let it start again from nothing: menu **Kernel**, then **Restart Kernel and Run All Cells…**. It forgets everything and runs the page from top to bottom, once. It goes on past errors and past checks that are not right yet, and leaves each message where the trouble is. What does the counter say now?

# %% name="calls-start"
calls = 0

# %% name="calls-more"
calls = calls + 1
calls

# %% [markdown] name="cannot-code"
# ## "I can't code"
#
# Three second-year law students said so in their first week. Sari, Bagas and Wulan are invented, like everyone in Serayumulya. Their troubles are not.
#
# **Sari** had never opened anything but Word. In this lesson she wrote a figure with a comma and got a card, wrote it with two points and got an error, and shut the laptop. Next day she read the card aloud to her sister, slowly, as one reads a clause. *A comma is two things.* From then on she read every message aloud first. She finished each lesson a day late and in a bad temper, and nobody in the class found more contradictions between two interviews.

# %% [markdown] name="cannot-code-2"
# **Bagas** was done in six minutes. He had pressed Shift + Enter down to the bottom and every card said *still blank*. He had read none of it. So he made a rule: no cell runs until I have said what I expect. He was often wrong, and that, he noticed, was when he remembered things. It takes him the full ninety minutes now.
#
# **Wulan** minds her aunt's shop until nine and shares a laptop with two brothers. She works in three sittings of half an hour, with the questions on paper, to think about between customers. She saves, hands in, and hands in again when she has more. She still looks up where the brackets go. Everybody does.

# %% [markdown] name="finish"
# ## Task 0.6 · The last five minutes (1 point)
#
# Five things happen at the end of a lesson. Bring them into an order that works:
#
# - `save`: save the notebook, cards included (**Ctrl + S**; on a Mac **Cmd + S**)
# - `upload`: give that file to your lecturer, as he or she has told you
# - `restart`: restart the kernel, run all cells, and look at the cards
# - `answer`: fill in the last blanks
# - `hand_in`: run `hand_in()`, which copies the saved notebook into a file of its own
#
# Write the five words in quotation marks between the square brackets, first to last. Ask of each pair: would the later one still see what the earlier one did?

# %% nbgrader={"grade": false, "grade_id": "answer-0-6", "locked": false, "schema_version": 3, "solution": true, "task": false}
last_minutes = [..., ..., ..., ..., ...]
### BEGIN SOLUTION
last_minutes = ["answer", "restart", "save", "hand_in", "upload"]
### END SOLUTION

# %% nbgrader={"grade": true, "grade_id": "check-0-6", "locked": true, "points": 1, "schema_version": 3, "solution": false, "task": false}
check("0.6", last_minutes)

# %% [markdown] name="help"
# ## Where help is
#
# 1. **The card.** Its last sentence says where to look.
# 2. **The last line** of an error, read aloud.
# 3. **A question mark.** In a new cell (the **+** above the notebook makes one) run `show?`: Python explains `show`.
# 4. **The person beside you.** Talk about *why*; type your own answer.
# 5. **Your lecturer.** Send the task number and the last line.
#
# If a text in a later lesson troubles you, close it. Tell your lecturer or the counselling service of your university. You owe nobody a reason.
#
# Plan 75 to 120 minutes for a lesson, in one sitting or in three. Do not delete, copy or split the cells that hold an answer or a check.

# %% [markdown] name="reflection"
# ## Reflection
#
# Your guess in Task 0.1 and the hours in the display are probably far apart. Think of one study you have read this year. Did it say how many hours of talk it rests on, and who typed them? What would you now ask its author?

# %% [markdown] name="exit"
# ## Exit
#
# Say it in one sentence, to yourself or to the person beside you: *What does a wrong answer cost in this course, and what does it give you?*
#
# Then save, and run the last cell. It lists your six tasks and writes the file that you hand in. You find it in the course folder, beside `notebooks`: the folder `my-work/hand-in` (in JupyterLab's list of files, on the left). Hand in as often as you like; a blank is no reason to wait.

# %% name="hand-in"
hand_in()

# %% [markdown] name="references"
# ## References
#
# - Project Jupyter. *JupyterLab documentation: Notebooks.* <https://jupyterlab.readthedocs.io/>
# - Python Software Foundation. *The Python Tutorial*, chapter "Errors and Exceptions". <https://docs.python.org/3/tutorial/errors.html>
