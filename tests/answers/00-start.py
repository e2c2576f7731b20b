"""Answers to lesson 00 as students might type them: right ones in many forms, and wrong ones with the reason they deserve."""

# %% 0.1 right: a round number
guess_hours = 40

# %% 0.1 right: a fraction, worked out
guess_hours = 14 * 45 / 60 * 3.5

# %% 0.1 right: in quotation marks with a point
guess_hours = "10.5"

# %% 0.1 wrong: no hours at all
guess_hours = 0

# %% 0.1 wrong: the dots are still there
guess_hours = ...

# %% 0.1 wrong: nothing
guess_hours = None

# %% 0.1 wrong: in words
guess_hours = "thirty hours"

# %% 0.1 wrong: from … to
guess_hours = [30, 40]

# %% 0.1 wrong: with a decimal comma
guess_hours = 10,5

# %% 0.1 wrong: yes
guess_hours = True

# %% 0.1 wrong: another name
guess_hour = 30

# %% 0.1 wrong: a crash
guess_hours = 30 hours

# %% 0.2 right: as the notebook shows it
hours_for_14 = 10.5

# %% 0.2 right: by its name
hours_for_14 = recorded_hours

# %% 0.2 right: as a fraction
hours_for_14 = 21 / 2

# %% 0.2 right: from minutes
hours_for_14 = 630 / 60

# %% 0.2 right: with a zero more
hours_for_14 = 10.50

# %% 0.2 right: calculated again in one line
hours_for_14 = interviews * minutes_each / 60

# %% 0.2 right: a number of NumPy
import numpy
hours_for_14 = numpy.float64(10.5)

# %% 0.2 right: written twice, the second one counts
hours_for_14 = 10
hours_for_14 = 10.5

# %% 0.2 wrong: a decimal comma
hours_for_14 = 10,5

# %% 0.2 wrong: minutes for hours [minutes]
hours_for_14 = 630

# %% 0.2 wrong: rounded up [rounded_up]
hours_for_14 = 11

# %% 0.2 wrong: cut off [rounded_down]
hours_for_14 = 10

# %% 0.2 wrong: the sum of the two numbers [added]
hours_for_14 = 14 + 45

# %% 0.2 wrong: the guess of the task before
hours_for_14 = guess_hours

# %% 0.2 wrong: the example of the text
hours_for_14 = 2.5

# %% 0.2 wrong: the point is lost [point_lost]
hours_for_14 = 105

# %% 0.2 wrong: the point is in the wrong place
hours_for_14 = 1.05

# %% 0.2 wrong: only the number of interviews [plan]
hours_for_14 = 14

# %% 0.2 wrong: the minutes of one interview [length]
hours_for_14 = minutes_each

# %% 0.2 wrong: one interview [one_interview]
hours_for_14 = 45 / 60

# %% 0.2 wrong: hours in words
hours_for_14 = "ten and a half"

# %% 0.2 wrong: hours with a unit
hours_for_14 = "10.5 hours"

# %% 0.2 wrong: as on a clock
hours_for_14 = "10:30"

# %% 0.2 wrong: the dots are still there
hours_for_14 = ...

# %% 0.2 wrong: nothing
hours_for_14 = None

# %% 0.2 wrong: two points
hours_for_14 = 10.5.0

# %% 0.2 wrong: into the name of the sum
recorded_hours = 10.5

# %% 0.2 wrong: forgot to fill it in
pass

# %% 0.2 wrong: a comparison instead of a name
hours_for_14 == 10.5

# %% 0.2 wrong: multiplied by sixty
hours_for_14 = 14 * 45 * 60

# %% 0.3 right: as the notebook shows it
hours_for_22 = 16.5

# %% 0.3 right: calculated
hours_for_22 = 22 * 45 / 60

# %% 0.3 right: changed the value here
interviews = 22
hours_for_22 = interviews * minutes_each / 60

# %% 0.3 right: the function of the lesson, written early
def hours(interviews, minutes):
    return interviews * minutes / 60
hours_for_22 = hours(22, 45)

# %% 0.3 right: eight more
hours_for_22 = recorded_hours + 8 * .75

# %% 0.3 right: a fraction
from fractions import Fraction
hours_for_22 = Fraction(33, 2)

# %% 0.3 wrong: the figure for 14 [old_plan]
hours_for_22 = 10.5

# %% 0.3 wrong: changed the value, forgot to run the sum [old_plan]
interviews = 22
hours_for_22 = recorded_hours

# %% 0.3 wrong: the number of interviews [plan]
hours_for_22 = 22

# %% 0.3 wrong: minutes for hours [minutes]
hours_for_22 = 990

# %% 0.3 wrong: minutes changed instead of interviews
hours_for_22 = 14 * 22 / 60

# %% 0.3 wrong: only the new eight [only_the_new]
hours_for_22 = 6

# %% 0.3 wrong: both groups added [added_to_plan]
hours_for_22 = 27

# %% 0.3 wrong: 36 interviews in all [added_to_plan]
hours_for_22 = (14 + 22) * 45 / 60

# %% 0.3 wrong: a decimal comma
hours_for_22 = 16,5

# %% 0.3 wrong: the point is lost [point_lost]
hours_for_22 = 165

# %% 0.3 wrong: rounded up [rounded_up]
hours_for_22 = 17

# %% 0.3 wrong: cut off [rounded_down]
hours_for_22 = 16

# %% 0.3 wrong: a name that does not exist
hours_for_22 = recorded_hour

# %% 0.3 wrong: nothing
hours_for_22 = None

# %% 0.3 wrong: the dots are still there
hours_for_22 = ...

# %% 0.3 wrong: minutes written with a comma
hours_for_22 = 22 * 45,60

# %% 0.3 wrong: the sum is a text
hours_for_22 = "22 * 45 / 60"

# %% 0.4 right: a set
true_notes = {"n1", "n3", "n5"}

# %% 0.4 right: a list in another order
true_notes = ["n5", "n1", "n3"]

# %% 0.4 right: a tuple without brackets
true_notes = "n1", "n3", "n5"

# %% 0.4 right: one text with commas
true_notes = "n1, n3, n5"

# %% 0.4 right: single quotation marks
true_notes = {'n1', 'n3', 'n5'}

# %% 0.4 right: capitals
true_notes = {"N1", "N3", "N5"}

# %% 0.4 right: one of them twice
true_notes = {"n1", "n3", "n5", "n1"}

# %% 0.4 right: all notes but three
true_notes = {"n1", "n2", "n3", "n4", "n5", "n6"} - {"n2", "n4", "n6"}

# %% 0.4 wrong: wrong on purpose, and left so [on_purpose]
true_notes = {"n2"}

# %% 0.4 wrong: the false ones [turned_round]
true_notes = {"n2", "n4", "n6"}

# %% 0.4 wrong: all [everything]
true_notes = {"n1", "n2", "n3", "n4", "n5", "n6"}

# %% 0.4 wrong: one forgotten [no_use]
true_notes = {"n1", "n3"}

# %% 0.4 wrong: only the first [invented_law]
true_notes = {"n1"}

# %% 0.4 wrong: the wrong one kept beside the right ones [disguised_place]
true_notes = {"n1", "n2", "n3", "n5"}

# %% 0.4 wrong: real women [disguised_people]
true_notes = {"n3", "n4", "n5"}

# %% 0.4 wrong: a percentage may be cited [finding]
true_notes = {"n1", "n3", "n5", "n6"}

# %% 0.4 wrong: the statutes are invented too [invented_law]
true_notes = {"n1", "n5"}

# %% 0.4 wrong: numbers instead of notes
true_notes = {1, 3, 5}

# %% 0.4 wrong: without quotation marks
true_notes = {n1, n3, n5}

# %% 0.4 wrong: the commas are missing
true_notes = {"n1" "n3" "n5"}

# %% 0.4 wrong: empty [nothing]
true_notes = set()

# %% 0.4 wrong: empty curly brackets [nothing]
true_notes = {}

# %% 0.4 wrong: the dots are still there
true_notes = {...}

# %% 0.4 wrong: the dots stand beside an answer
true_notes = {"n1", "n3", ...}

# %% 0.4 wrong: nothing
true_notes = None

# %% 0.4 wrong: notes without the letter
true_notes = "1, 3, 5"

# %% 0.4 wrong: how many
true_notes = 3

# %% 0.5 right: as asked
last_line = {"kind": "NameError", "stumbled_over": "minuts_each", "remedy": "correct_the_spelling"}

# %% 0.5 right: dict()
last_line = dict(kind="NameError", stumbled_over="minuts_each", remedy="correct_the_spelling")

# %% 0.5 right: another order
last_line = {"remedy": "correct_the_spelling", "kind": "NameError", "stumbled_over": "minuts_each"}

# %% 0.5 right: step by step
last_line = {}
last_line["kind"] = "NameError"
last_line["stumbled_over"] = "minuts_each"
last_line["remedy"] = "correct_the_spelling"

# %% 0.5 right: small letters, and spaces for underlines
last_line = {"kind": "nameerror", "stumbled_over": "minuts each", "remedy": "correct the spelling"}

# %% 0.5 right: a column
import pandas
last_line = pandas.Series({"kind": "NameError", "stumbled_over": "minuts_each", "remedy": "correct_the_spelling"})

# %% 0.5 right: caught in the act
try:
    interviews * minuts_each
except NameError as error:
    last_line = {"kind": type(error).__name__, "stumbled_over": error.name, "remedy": "correct_the_spelling"}

# %% 0.5 wrong: the name as it should be [intended_name]
last_line = {"kind": "NameError", "stumbled_over": "minutes_each", "remedy": "correct_the_spelling"}

# %% 0.5 wrong: the first name in the line [first_name]
last_line = {"kind": "NameError", "stumbled_over": "interviews", "remedy": "correct_the_spelling"}

# %% 0.5 wrong: a spelling mistake is a syntax error [grammar]
last_line = {"kind": "SyntaxError", "stumbled_over": "minuts_each", "remedy": "correct_the_spelling"}

# %% 0.5 wrong: the wrong type [types]
last_line = {"kind": "TypeError", "stumbled_over": "minuts_each", "remedy": "correct_the_spelling"}

# %% 0.5 wrong: turn it off and on [restart]
last_line = {"kind": "NameError", "stumbled_over": "minuts_each", "remedy": "restart_the_computer"}

# %% 0.5 wrong: install again [install]
last_line = {"kind": "NameError", "stumbled_over": "minuts_each", "remedy": "install_python_again"}

# %% 0.5 wrong: the whole last line
last_line = "NameError: name 'minuts_each' is not defined"

# %% 0.5 wrong: the whole last line as its kind
last_line = {"kind": "NameError: name 'minuts_each' is not defined", "stumbled_over": "minuts_each", "remedy": "correct_the_spelling"}

# %% 0.5 wrong: two of three
last_line = {"kind": "NameError", "stumbled_over": "minuts_each", "remedy": ...}

# %% 0.5 wrong: the dots are still there
last_line = {"kind": ..., "stumbled_over": ..., "remedy": ...}

# %% 0.5 wrong: an entry under another name
last_line = {"kind": "NameError", "stumbled": "minuts_each", "remedy": "correct_the_spelling"}

# %% 0.5 wrong: a list of three words
last_line = ["NameError", "minuts_each", "correct_the_spelling"]

# %% 0.5 wrong: without quotation marks
last_line = {"kind": NameError, "stumbled_over": minuts_each, "remedy": correct_the_spelling}

# %% 0.5 wrong: the class of the error
last_line = {"kind": NameError, "stumbled_over": "minuts_each", "remedy": "correct_the_spelling"}

# %% 0.5 wrong: everything at once [first_name]
last_line = {"kind": "SyntaxError", "stumbled_over": "interviews", "remedy": "install_python_again"}

# %% 0.5 wrong: the value that was meant
last_line = {"kind": "NameError", "stumbled_over": minutes_each, "remedy": "correct_the_spelling"}

# %% 0.5 wrong: forgot to fill it in
pass

# %% 0.6 right: as it works
last_minutes = ["answer", "restart", "save", "hand_in", "upload"]

# %% 0.6 right: a tuple
last_minutes = ("answer", "restart", "save", "hand_in", "upload")

# %% 0.6 right: one text with commas
last_minutes = "answer, restart, save, hand_in, upload"

# %% 0.6 right: capitals, and a space for the underline
last_minutes = ["Answer", "Restart", "Save", "Hand in", "Upload"]

# %% 0.6 right: cut out of a text
last_minutes = "answer restart save hand_in upload".split()

# %% 0.6 right: added one by one
last_minutes = []
for step in ("answer", "restart", "save"):
    last_minutes.append(step)
last_minutes += ["hand_in", "upload"]

# %% 0.6 wrong: save first [save_too_early]
last_minutes = ["save", "answer", "restart", "hand_in", "upload"]

# %% 0.6 wrong: saved before the restart [save_too_early]
last_minutes = ["answer", "save", "restart", "hand_in", "upload"]

# %% 0.6 wrong: saved after handing in [save_last]
last_minutes = ["answer", "restart", "hand_in", "save", "upload"]

# %% 0.6 wrong: saved at the very end [save_last]
last_minutes = ["answer", "restart", "hand_in", "upload", "save"]

# %% 0.6 wrong: uploaded before it is made [upload_first]
last_minutes = ["answer", "restart", "save", "upload", "hand_in"]

# %% 0.6 wrong: restarted before answering [restart_first]
last_minutes = ["restart", "answer", "save", "hand_in", "upload"]

# %% 0.6 wrong: restarted at the end [restart_last]
last_minutes = ["answer", "save", "hand_in", "upload", "restart"]

# %% 0.6 wrong: the order of the list in the task [as_listed]
last_minutes = ["save", "upload", "restart", "answer", "hand_in"]

# %% 0.6 wrong: backwards [backwards]
last_minutes = ["upload", "hand_in", "save", "restart", "answer"]

# %% 0.6 wrong: answered last [restart_first]
last_minutes = ["restart", "save", "hand_in", "upload", "answer"]

# %% 0.6 wrong: restart forgotten
last_minutes = ["answer", "save", "hand_in", "upload"]

# %% 0.6 wrong: a set
last_minutes = {"answer", "restart", "save", "hand_in", "upload"}

# %% 0.6 wrong: numbers for places
last_minutes = [3, 5, 2, 1, 4]

# %% 0.6 wrong: a step twice
last_minutes = ["answer", "save", "restart", "save", "hand_in", "upload"]

# %% 0.6 wrong: the function itself
last_minutes = ["answer", "restart", "save", hand_in, "upload"]

# %% 0.6 wrong: without quotation marks
last_minutes = [answer, restart, save, hand_in, upload]

# %% 0.6 wrong: the dots are still there
last_minutes = [..., ..., ..., ..., ...]

# %% 0.6 wrong: half of it
last_minutes = ["answer", "restart", "save", ..., ...]

# %% 0.6 right: the list of the task, each with its place
last_minutes = {"save": 3, "upload": 5, "restart": 2, "answer": 1, "hand_in": 4}

# %% 0.6 wrong: places that put saving last [save_last]
last_minutes = {"save": 5, "upload": 4, "restart": 2, "answer": 1, "hand_in": 3}

# %% 0.6 wrong: tested when it is handed in already [restart_last]
last_minutes = ["answer", "save", "hand_in", "restart", "upload"]
