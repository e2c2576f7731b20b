"""Answers to lesson 06 as students might type them: right ones in many forms, and wrong ones with the reason they deserve."""

# %% 6.0 right: all yes
guesses = {"digits": "yes", "harmless": "yes", "same_hits": "yes"}

# %% 6.0 right: dict() and capitals
guesses = dict(digits="No", harmless="NO", same_hits="Yes")

# %% 6.0 right: True and False are read as yes and no
guesses = {"digits": True, "harmless": False, "same_hits": False}

# %% 6.0 wrong: one left open
guesses = {"digits": "yes", "harmless": ..., "same_hits": "no"}

# %% 6.0 wrong: maybe is no guess
guesses = {"digits": "maybe", "harmless": "no", "same_hits": "no"}

# %% 6.0 wrong: a list without names
guesses = ["yes", "no", "no"]

# %% 6.0 wrong: one name mistyped
guesses = {"digit": "yes", "harmless": "no", "same_hits": "no"}

# %% 6.0 wrong: nothing filled in
guesses = {"digits": ..., "harmless": ..., "same_hits": ...}

# %% 6.0 wrong: in Indonesian
guesses = {"digits": "tidak", "harmless": "tidak", "same_hits": "ya"}

# %% 6.0 wrong: yes without quotation marks
guesses = {"digits": yes, "harmless": no, "same_hits": no}

# %% 6.1 right: the list as printed
steps = ["keep_raw", "write_protocol", "join_lines", "name_speakers", "hide", "run_twice", "share"]

# %% 6.1 right: the protocol before anything is touched
steps = ["write_protocol", "keep_raw", "join_lines", "name_speakers", "hide", "run_twice", "share"]

# %% 6.1 right: a tuple
steps = ("keep_raw", "write_protocol", "join_lines", "name_speakers", "hide", "run_twice", "share")

# %% 6.1 right: one text cut at the commas
steps = "keep_raw, write_protocol, join_lines, name_speakers, hide, run_twice, share".split(", ")

# %% 6.1 right: put together from two halves
before = ["keep_raw", "write_protocol"]
after = ["join_lines", "name_speakers", "hide", "run_twice", "share"]
steps = before + after

# %% 6.1 right: a Series, and capitals
steps = pd.Series(["Keep_raw", "Write_protocol", "Join_lines", "Name_speakers", "Hide", "Run_twice", "Share"])

# %% 6.1 right: sorted by a number given to each
number = {"share": 7, "hide": 5, "keep_raw": 1, "join_lines": 3, "run_twice": 6, "name_speakers": 4, "write_protocol": 2}
steps = sorted(number, key=number.get)

# %% 6.1 right: spaces for underscores
steps = ["keep raw", "write protocol", "join lines", "name speakers", "hide", "run twice", "share"]

# %% 6.1 right: a column out of a table
plan = pd.DataFrame({"no": [3, 1, 2, 4, 5, 6, 7], "step": ["join_lines", "keep_raw", "write_protocol", "name_speakers", "hide", "run_twice", "share"]})
steps = plan.sort_values("no")["step"]

# %% 6.1 wrong: the order in which they stand in the text [protocol_last]
steps = ["keep_raw", "join_lines", "name_speakers", "hide", "share", "run_twice", "write_protocol"]

# %% 6.1 wrong: alphabetical [hidden_in_pieces]
steps = sorted(["keep_raw", "join_lines", "name_speakers", "hide", "share", "run_twice", "write_protocol"])

# %% 6.1 wrong: backwards [shared_too_soon]
steps = ["share", "run_twice", "hide", "name_speakers", "join_lines", "write_protocol", "keep_raw"]

# %% 6.1 wrong: one step forgotten
steps = ["keep_raw", "write_protocol", "join_lines", "name_speakers", "hide", "share"]

# %% 6.1 wrong: one step twice
steps = ["keep_raw", "write_protocol", "join_lines", "join_lines", "name_speakers", "hide", "run_twice", "share"]

# %% 6.1 wrong: a name mistyped
steps = ["keep_raw", "write_protocol", "join_line", "name_speakers", "hide", "run_twice", "share"]

# %% 6.1 wrong: a set has no order
steps = {"keep_raw", "write_protocol", "join_lines", "name_speakers", "hide", "run_twice", "share"}

# %% 6.1 wrong: numbers instead of names
steps = [1, 7, 2, 3, 4, 6, 5]

# %% 6.1 right: a number for each step, not in order
steps = {"keep_raw": 1, "join_lines": 3, "name_speakers": 4, "hide": 5, "share": 7, "run_twice": 6, "write_protocol": 2}

# %% 6.1 wrong: left as it was
steps = [...]

# %% 6.1 wrong: None
steps = None

# %% 6.1 wrong: sort gives nothing back
steps = ["keep_raw", "write_protocol", "join_lines", "name_speakers", "hide", "run_twice", "share"].sort()

# %% 6.1 wrong: speakers named before there are turns [speakers_in_pieces]
steps = ["keep_raw", "write_protocol", "name_speakers", "join_lines", "hide", "run_twice", "share"]

# %% 6.1 wrong: the raw files copied when the work is done [raw_touched]
steps = ["write_protocol", "join_lines", "name_speakers", "hide", "run_twice", "share", "keep_raw"]

# %% 6.1 wrong: quotation marks forgotten
steps = [keep_raw, write_protocol, join_lines, name_speakers, hide, run_twice, share]

# %% 6.1 wrong: shared, then run again [never_again]
steps = ["write_protocol", "keep_raw", "join_lines", "name_speakers", "hide", "share", "run_twice"]

# %% 6.1 wrong: hidden line by line, before joining [hidden_in_pieces]
steps = ["write_protocol", "keep_raw", "hide", "join_lines", "name_speakers", "run_twice", "share"]

# %% 6.1 wrong: shared with the identifiers, hidden for publication [shared_too_soon]
steps = ["write_protocol", "keep_raw", "join_lines", "name_speakers", "share", "hide", "run_twice"]

# %% 6.2 start
good = {
    "T25 P": "interviewer", "T25 Inf": "informant", "T25 Petugas": "third_person", "T59 P": "informant", "T59 T": "interviewer",
    "T53 PEWAWANCARA": "interviewer", "T53 INFORMAN 56": "informant", "T64 T": "interviewer", "T64 J": "informant",
}

# %% 6.2 right: dict literal
roles = {
    "T25 P": "interviewer", "T25 Inf": "informant", "T25 Petugas": "third_person",
    "T59 P": "informant", "T59 T": "interviewer",
    "T53 PEWAWANCARA": "interviewer", "T53 INFORMAN 56": "informant",
    "T64 T": "interviewer", "T64 J": "informant",
}

# %% 6.2 right: by role
roles = {}
for label in ["T25 P", "T59 T", "T53 PEWAWANCARA", "T64 T"]:
    roles[label] = "interviewer"
for label in ["T25 Inf", "T59 P", "T53 INFORMAN 56", "T64 J"]:
    roles[label] = "informant"
roles["T25 Petugas"] = "third_person"

# %% 6.2 right: a Series
roles = pd.Series({
    "T25 P": "interviewer", "T25 Inf": "informant", "T25 Petugas": "third_person",
    "T59 P": "informant", "T59 T": "interviewer", "T53 PEWAWANCARA": "interviewer",
    "T53 INFORMAN 56": "informant", "T64 T": "interviewer", "T64 J": "informant",
})

# %% 6.2 right: words with capitals and a space
roles = {
    "T25 P": "Interviewer", "T25 Inf": "Informant", "T25 Petugas": "third person",
    "T59 P": "Informant", "T59 T": "Interviewer",
    "T53 PEWAWANCARA": "Interviewer", "T53 INFORMAN 56": "Informant",
    "T64 T": "Interviewer", "T64 J": "Informant",
}

# %% 6.2 right: names for the words first
i, r, o = "interviewer", "informant", "third_person"
labels = ["T25 P", "T25 Inf", "T25 Petugas", "T59 P", "T59 T", "T53 PEWAWANCARA", "T53 INFORMAN 56", "T64 T", "T64 J"]
roles = dict(zip(labels, [i, r, o, r, i, i, r, i, r]))

# %% 6.2 right: a table of two columns
roles = pd.DataFrame([
    ("T25 P", "interviewer"), ("T25 Inf", "informant"), ("T25 Petugas", "third_person"), ("T59 P", "informant"), ("T59 T", "interviewer"),
    ("T53 PEWAWANCARA", "interviewer"), ("T53 INFORMAN 56", "informant"), ("T64 T", "interviewer"), ("T64 J", "informant"),
], columns=["label", "role"])

# %% 6.2 right: labels in lower case
roles = {
    "t25 p": "interviewer", "t25 inf": "informant", "t25 petugas": "third_person",
    "t59 p": "informant", "t59 t": "interviewer",
    "t53 pewawancara": "interviewer", "t53 informan 56": "informant",
    "t64 t": "interviewer", "t64 j": "informant",
}

# %% 6.2 wrong: roles exchanged throughout [p_is_p]
roles = {label: {"interviewer": "informant", "informant": "interviewer"}.get(role, role) for label, role in good.items()}

# %% 6.2 wrong: everybody is an informant [t_and_p]
roles = dict.fromkeys(good, "informant")

# %% 6.2 wrong: the tables of the second page exchanged [question_answers]
roles = good | {"T64 T": "informant", "T64 J": "interviewer"}

# %% 6.2 wrong: both letters of T59 ask [p_is_p]
roles = good | {"T59 P": "interviewer", "T59 T": "interviewer"}

# %% 6.2 wrong: one left open
roles = good | {"T64 J": ...}

# %% 6.2 wrong: one label forgotten
roles = {label: role for label, role in good.items() if label != "T59 P"}

# %% 6.2 wrong: a word that is not offered
roles = good | {"T25 Petugas": "officer"}

# %% 6.2 wrong: a role mistyped
roles = good | {"T25 P": "interviwer"}

# %% 6.2 wrong: only the roles, without labels
roles = list(good.values())

# %% 6.2 wrong: sorted by role instead of by label
roles = {"interviewer": ["T25 P", "T59 T", "T53 PEWAWANCARA", "T64 T"], "informant": ["T25 Inf", "T59 P", "T53 INFORMAN 56", "T64 J"], "third_person": ["T25 Petugas"]}

# %% 6.2 wrong: nothing filled in
roles = {
    "T25 P": ..., "T25 Inf": ..., "T25 Petugas": ...,
    "T59 P": ..., "T59 T": ...,
    "T53 PEWAWANCARA": ..., "T53 INFORMAN 56": ...,
    "T64 T": ..., "T64 J": ...,
}

# %% 6.2 wrong: an empty dict
roles = {}

# %% 6.2 wrong: None
roles = None

# %% 6.2 wrong: two roles for one label
roles = good | {"T25 P": ["interviewer", "third_person"]}

# %% 6.2 wrong: P is polisi everywhere [p_is_polisi]
roles = good | {"T25 P": "informant"}

# %% 6.2 wrong: P in T25 is the officer, a third person [p_is_polisi]
roles = good | {"T25 P": "third_person", "T25 Petugas": "third_person"}

# %% 6.2 wrong: whoever speaks and does not ask is an informant [officer_answers]
roles = good | {"T25 Petugas": "informant"}

# %% 6.2 wrong: officers are interviewers [officer_asks]
roles = good | {"T25 Petugas": "interviewer"}

# %% 6.2 wrong: J asks [answer_asks]
roles = good | {"T64 J": "interviewer"}

# %% 6.2 wrong: T59 turned round [p_is_p]
roles = good | {"T59 P": "interviewer", "T59 T": "informant"}

# %% 6.3 right: the two blanks
def join_turns(lines, labels):
    """The turns of a page, each as one text that begins with its label."""
    turns = []
    for line in lines:
        if line.startswith(labels):
            turns.append(line)
        else:
            turns[-1] = turns[-1] + " " + line
    return turns

# %% 6.3 right: f-string, and the labels one by one
def join_turns(lines, labels):
    turns = []
    for line in lines:
        if any(line.startswith(label) for label in labels):
            turns.append(line)
        else:
            turns[-1] = f"{turns[-1]} {line}"
    return turns

# %% 6.3 right: tuple() for safety, and +=
def join_turns(lines, labels):
    turns = []
    for line in lines:
        if line.startswith(tuple(labels)):
            turns.append(line)
        else:
            turns[-1] += " " + line
    return turns

# %% 6.3 right: the beginning compared by its length
def join_turns(lines, labels):
    turns = []
    for line in lines:
        if any(line[:len(label)] == label for label in labels):
            turns.append(line)
        else:
            turns[-1] = " ".join([turns[-1], line])
    return turns

# %% 6.3 right: a pattern
def join_turns(lines, labels):
    pattern = "|".join(re.escape(label) for label in labels)
    turns = []
    for line in lines:
        if re.match(pattern, line):
            turns.append(line)
        else:
            turns[-1] = turns[-1] + " " + line
    return turns

# %% 6.3 right: lists of lines, joined at the end, given back as a tuple
def join_turns(lines, labels):
    turns = []
    for line in lines:
        if line.startswith(labels):
            turns.append([line])
        else:
            turns[-1].append(line)
    return tuple(" ".join(turn) for turn in turns)

# %% 6.3 right: an index and a test for not
def join_turns(lines, labels):
    turns = []
    for number in range(len(lines)):
        if not lines[number].startswith(labels):
            turns[len(turns) - 1] = turns[-1] + " " + lines[number]
        else:
            turns = turns + [lines[number]]
    return turns

# %% 6.3 right: spaces at the ends taken off
def join_turns(lines, labels):
    turns = []
    for line in lines:
        if line.strip().startswith(labels):
            turns.append(line.strip())
        else:
            turns[-1] = turns[-1] + " " + line.strip()
    return turns

# %% 6.3 wrong: only the labels of the example [example_labels]
def join_turns(lines, labels):
    turns = []
    for line in lines:
        if line.startswith(("P:", "I:")):
            turns.append(line)
        else:
            turns[-1] = turns[-1] + " " + line
    return turns

# %% 6.3 wrong: no space between [no_space]
def join_turns(lines, labels):
    turns = []
    for line in lines:
        if line.startswith(labels):
            turns.append(line)
        else:
            turns[-1] = turns[-1] + line
    return turns

# %% 6.3 wrong: every capital letter opens a turn [capital]
def join_turns(lines, labels):
    turns = []
    for line in lines:
        if line[0].isupper():
            turns.append(line)
        else:
            turns[-1] = turns[-1] + " " + line
    return turns

# %% 6.3 wrong: the label anywhere in the line [anywhere]
def join_turns(lines, labels):
    turns = []
    for line in lines:
        if any(label in line for label in labels):
            turns.append(line)
        else:
            turns[-1] = turns[-1] + " " + line
    return turns

# %% 6.3 wrong: asked whether the line ends with a label
def join_turns(lines, labels):
    turns = []
    for line in lines:
        if line.endswith(labels):
            turns.append(line)
        else:
            turns[-1] = turns[-1] + " " + line
    return turns

# %% 6.3 wrong: the wrong way round
def join_turns(lines, labels):
    turns = []
    for line in lines:
        if not line.startswith(labels):
            turns.append(line)
        else:
            turns[-1] = turns[-1] + " " + line
    return turns

# %% 6.3 wrong: a new line instead of a space
def join_turns(lines, labels):
    turns = []
    for line in lines:
        if line.startswith(labels):
            turns.append(line)
        else:
            turns[-1] = turns[-1] + ", " + line
    return turns

# %% 6.3 wrong: the line before the turn [line_first]
def join_turns(lines, labels):
    turns = []
    for line in lines:
        if line.startswith(labels):
            turns.append(line)
        else:
            turns[-1] = line + " " + turns[-1]
    return turns

# %% 6.3 wrong: always the first turn
def join_turns(lines, labels):
    turns = []
    for line in lines:
        if line.startswith(labels):
            turns.append(line)
        else:
            turns[0] = turns[0] + " " + line
    return turns

# %% 6.3 wrong: labels in quotation marks
def join_turns(lines, labels):
    turns = []
    for line in lines:
        if line.startswith("labels"):
            turns.append(line)
        else:
            turns[-1] = turns[-1] + " " + line
    return turns

# %% 6.3 wrong: the whole list tested
def join_turns(lines, labels):
    turns = []
    for line in lines:
        if lines.startswith(labels):
            turns.append(line)
        else:
            turns[-1] = turns[-1] + " " + line
    return turns

# %% 6.3 wrong: one text for the whole page
def join_turns(lines, labels):
    return " ".join(lines)

# %% 6.3 wrong: return inside the loop
def join_turns(lines, labels):
    turns = []
    for line in lines:
        if line.startswith(labels):
            turns.append(line)
        else:
            turns[-1] = turns[-1] + " " + line
        return turns

# %% 6.3 wrong: prints and gives nothing back
def join_turns(lines, labels):
    turns = []
    for line in lines:
        if line.startswith(labels):
            turns.append(line)
        else:
            turns[-1] = turns[-1] + " " + line
    print(turns)

# %% 6.3 wrong: no space after a label, the label taken off
def join_turns(lines, labels):
    turns = []
    for line in lines:
        if line.startswith(labels):
            turns.append(line.split(":", 1)[1].strip())
        else:
            turns[-1] = turns[-1] + " " + line
    return turns

# %% 6.3 wrong: goes round for ever
def join_turns(lines, labels):
    turns, number = [], 0
    while number < len(lines):
        if lines[number].startswith(labels):
            turns.append(lines[number])
    return turns

# %% 6.3 wrong: left as it was
def join_turns(lines, labels):
    """The turns of a page, each as one text that begins with its label."""
    turns = []
    for line in lines:
        begins = ...
        if begins:
            turns.append(line)
        else:
            turns[-1] = ...
    return turns

# %% 6.3 wrong: the result on the example instead of the function
def turns_of(lines, labels):
    return [line for line in lines if line.startswith(labels)]

join_turns = turns_of(page, ("P:", "I:"))

# %% 6.3 wrong: None
join_turns = None

# %% 6.3 wrong: begins always True [each_line]
def join_turns(lines, labels):
    turns = []
    for line in lines:
        begins = True
        if begins:
            turns.append(line)
        else:
            turns[-1] = turns[-1] + " " + line
    return turns

# %% 6.3 wrong: begins as a text, which is true [each_line]
def join_turns(lines, labels):
    turns = []
    for line in lines:
        begins = "line.startswith(labels)"
        if begins:
            turns.append(line)
        else:
            turns[-1] = turns[-1] + " " + line
    return turns

# %% 6.3 wrong: a colon anywhere [any_colon]
def join_turns(lines, labels):
    turns = []
    for line in lines:
        begins = ":" in line
        if begins:
            turns.append(line)
        else:
            turns[-1] = turns[-1] + " " + line
    return turns

# %% 6.3 wrong: the turn stays as it was [lost_rest]
def join_turns(lines, labels):
    turns = []
    for line in lines:
        begins = line.startswith(labels)
        if begins:
            turns.append(line)
        else:
            turns[-1] = turns[-1]
    return turns

# %% 6.3 wrong: spaces trimmed, none put between [no_space_trimmed]
def join_turns(lines, labels):
    turns = []
    for line in lines:
        begins = line.startswith(labels)
        if begins:
            turns.append(line)
        else:
            turns[-1] = turns[-1] + line.strip()
    return turns

# %% 6.3 wrong: joined by line ends [line_kept]
def join_turns(lines, labels):
    turns = []
    for line in lines:
        begins = line.startswith(labels)
        if begins:
            turns.append(line)
        else:
            turns[-1] = turns[-1] + "\n" + line
    return turns

# %% 6.3 wrong: only the new line is kept [last_line_only]
def join_turns(lines, labels):
    turns = []
    for line in lines:
        begins = line.startswith(labels)
        if begins:
            turns.append(line)
        else:
            turns[-1] = line
    return turns

# %% 6.3 wrong: the first line opens, nothing else does [one_turn]
def join_turns(lines, labels):
    turns = []
    for line in lines:
        begins = len(turns) == 0
        if begins:
            turns.append(line)
        else:
            turns[-1] = turns[-1] + " " + line
    return turns

# %% 6.3 wrong: a capital letter, spaces taken off first
def join_turns(lines, labels):
    turns = []
    for line in lines:
        begins = line.strip()[0].isupper()
        if begins:
            turns.append(line)
        else:
            turns[-1] = turns[-1] + " " + line
    return turns

# %% 6.3 wrong: the turns in alphabetical order
def join_turns(lines, labels):
    turns = []
    for line in lines:
        begins = line.startswith(labels)
        if begins:
            turns.append(line)
        else:
            turns[-1] = turns[-1] + " " + line
    return sorted(turns)

# %% 6.3 wrong: the turns as a set
def join_turns(lines, labels):
    turns = []
    for line in lines:
        begins = line.startswith(labels)
        if begins:
            turns.append(line)
        else:
            turns[-1] = turns[-1] + " " + line
    return set(turns)

# %% 6.3 wrong: labels called like a function
def join_turns(lines, labels):
    turns = []
    for line in lines:
        begins = line.startswith(labels())
        if begins:
            turns.append(line)
        else:
            turns[-1] = turns[-1] + " " + line
    return turns

# %% 6.3 wrong: the last turn forgotten
def join_turns(lines, labels):
    turns = []
    for line in lines:
        begins = line.startswith(labels)
        if begins:
            turns.append(line)
        else:
            turns[-1] = turns[-1] + " " + line
    return turns[:-1]

# %% 6.4 start
MONTHS = "Januari Pebruari Maret April Mei Juni Juli Agustus September Oktober Nopember Desember".split()


def reader(start="1899-12-30", order=("day", "month", "year"), impossible="check"):
    """`read_date` with these three in its blanks."""
    def read_date(text, typed_by):
        if typed_by == "spreadsheet":
            return str((pd.Timestamp(start) + pd.Timedelta(days=int(text))).date())
        names = ["year", "month", "day"] if typed_by == "assistant 3" else order
        part = dict(zip(names, re.split("[-/ ]", text)))
        month = MONTHS.index(part["month"]) + 1 if part["month"] in MONTHS else int(part["month"])
        try:
            return str(date(int(part["year"]), month, int(part["day"])))
        except ValueError:
            return impossible
    return read_date

# %% 6.4 right: the three blanks
MONTHS = "Januari Pebruari Maret April Mei Juni Juli Agustus September Oktober Nopember Desember".split()

def read_date(text, typed_by):
    """The day as a text like '2025-05-22'."""
    if typed_by == "spreadsheet":
        start = "1899-12-30"
        return str((pd.Timestamp(start) + pd.Timedelta(days=int(text))).date())
    order = ["year", "month", "day"] if typed_by == "assistant 3" else ["day", "month", "year"]
    part = dict(zip(order, re.split("[-/ ]", text)))
    month = MONTHS.index(part["month"]) + 1 if part["month"] in MONTHS else int(part["month"])
    try:
        return str(date(int(part["year"]), month, int(part["day"])))
    except ValueError:
        return "check"

# %% 6.4 right: the start in words
read_date = reader(start="30 December 1899")

# %% 6.4 right: the start with slashes, year first
read_date = reader(start="1899/12/30")

# %% 6.4 right: a capital
read_date = reader(impossible="Check")

# %% 6.4 right: the start as a date
read_date = reader(start=date(1899, 12, 30))

# %% 6.4 right: a date comes back instead of a text
right_date = reader()

def read_date(text, typed_by):
    found = right_date(text, typed_by)
    return found if found == "check" else date.fromisoformat(found)

# %% 6.4 right: a moment comes back
right_date = reader()
read_date = lambda text, typed_by: "check" if right_date(text, typed_by) == "check" else pd.Timestamp(right_date(text, typed_by))

# %% 6.4 right: another way, each form by itself
def read_date(text, typed_by):
    if typed_by == "spreadsheet":
        return str(date.fromordinal(date(1899, 12, 30).toordinal() + int(text)))
    if typed_by == "assistant 1":
        day, month, year = text.split("/")
    elif typed_by == "assistant 2":
        day, month, year = text.split()
        month = MONTHS.index(month) + 1
    else:
        year, month, day = text.split("-")
    try:
        return date(int(year), int(month), int(day)).isoformat()
    except ValueError:
        return "check"

# %% 6.4 right: pandas parses, names of months replaced
def read_date(text, typed_by):
    if typed_by == "spreadsheet":
        return str(pd.to_datetime(int(text), unit="D", origin="1899-12-30").date())
    for number, name in enumerate(MONTHS, 1):
        text = text.replace(name, str(number))
    form = "%Y-%m-%d" if typed_by == "assistant 3" else "%d/%m/%Y"
    found = pd.to_datetime(text.replace(" ", "/"), format=form, errors="coerce")
    return "check" if pd.isna(found) else found.strftime("%Y-%m-%d")

# %% 6.4 wrong: a day later [a_day_late]
read_date = reader(start="1899-12-31")

# %% 6.4 wrong: counted from the day that stands in the text, 22 May 2025
read_date = reader(start="2025-05-22")

# %% 6.4 wrong: no quotation marks, so it is a sum
read_date = reader(start=1899-12-30)

# %% 6.4 wrong: day and month of the start exchanged [year_first]
read_date = reader(start="12-30-1899", order=["day", "year", "month"])

# %% 6.4 wrong: the year first throughout [year_first]
read_date = reader(order=["year", "month", "day"])

# %% 6.4 wrong: Indonesian names of the parts
read_date = reader(order=["hari", "bulan", "tahun"])

# %% 6.4 wrong: one text instead of a list of three
read_date = reader(order="day month year")

# %% 6.4 wrong: only two parts
read_date = reader(order=["day", "month"])

# %% 6.4 wrong: nothing for an impossible day [nothing_back]
read_date = reader(impossible=None)

# %% 6.4 wrong: the impossible day itself
def read_date(text, typed_by):
    found = reader()(text, typed_by)
    return text if found == "check" else found

# %% 6.4 wrong: False for an impossible day
read_date = reader(impossible=False)

# %% 6.4 wrong: another word for an impossible day
read_date = reader(impossible="ask")

# %% 6.4 wrong: an empty text for an impossible day
read_date = reader(impossible="")

# %% 6.4 wrong: day first in the result
def read_date(text, typed_by):
    found = reader()(text, typed_by)
    return found if found == "check" else date.fromisoformat(found).strftime("%d-%m-%Y")

# %% 6.4 wrong: left as it was
MONTHS = "Januari Pebruari Maret April Mei Juni Juli Agustus September Oktober Nopember Desember".split()

def read_date(text, typed_by):
    if typed_by == "spreadsheet":
        start = ...
        return str((pd.Timestamp(start) + pd.Timedelta(days=int(text))).date())
    order = ["year", "month", "day"] if typed_by == "assistant 3" else ...
    part = dict(zip(order, re.split("[-/ ]", text)))
    month = MONTHS.index(part["month"]) + 1 if part["month"] in MONTHS else int(part["month"])
    try:
        return str(date(int(part["year"]), month, int(part["day"])))
    except ValueError:
        return ...

# %% 6.4 wrong: pandas left to guess [month_first]
read_date = lambda text, typed_by: str(pd.to_datetime(text, errors="coerce").date())

# %% 6.4 wrong: a list of answers instead of a function
read_date = ["1899-12-30", ["day", "month", "year"], "check"]

# %% 6.4 wrong: prints and gives nothing back
def read_date(text, typed_by):
    print(reader()(text, typed_by))

# %% 6.4 wrong: month before day, as in the United States [month_first]
def read_date(text, typed_by):
    return reader(order=["month", "day", "year"])(text, typed_by) if "/" in text else reader()(text, typed_by)

# %% 6.4 wrong: month before day in words too
read_date = reader(order=["month", "day", "year"])

# %% 6.4 wrong: from the first of January 1900 [from_1900]
read_date = reader(start="1900-01-01")

# %% 6.4 wrong: an impossible day becomes the first of the next month [guessed_first]
def read_date(text, typed_by):
    found = reader()(text, typed_by)
    return "2025-05-01" if found == "check" else found

# %% 6.4 wrong: an impossible day becomes the last of its month [guessed_last]
def read_date(text, typed_by):
    found = reader()(text, typed_by)
    return "2025-04-30" if found == "check" else found

# %% 6.5 right: two quotients
search = {"recall": 3 / 10, "precision": 3 / 4}

# %% 6.5 right: counted from the sets
search = {"recall": len(found & there) / len(there), "precision": len(found & there) / len(found)}

# %% 6.5 right: decimals
search = {"recall": 0.3, "precision": 0.75}

# %% 6.5 right: dict(), other order, rounded
search = dict(precision=round(3 / 4, 2), recall=round(3 / 10, 2))

# %% 6.5 right: a Series
search = pd.Series({"recall": .30, "precision": .75})

# %% 6.5 right: counted in a loop
hits = 0
for piece in found:
    if piece in there:
        hits = hits + 1
search = {"recall": hits / 10, "precision": hits / 4}

# %% 6.5 right: isin and mean
import numpy as np
search = {"recall": pd.Series(sorted(there)).isin(found).mean(), "precision": np.float64(pd.Series(sorted(found)).isin(there).mean())}

# %% 6.5 right: decimal comma in quotation marks
search = {"recall": "0,30", "precision": "0,75"}

# %% 6.5 wrong: counts
search = {"recall": 3, "precision": 3}

# %% 6.5 wrong: per cent
search = {"recall": 30, "precision": 75}

# %% 6.5 wrong: the misses [missed]
search = {"recall": 7 / 10, "precision": 1 / 4}

# %% 6.5 wrong: found by there [false_alarm_counted]
search = {"recall": len(found) / len(there), "precision": len(there) / len(found)}

# %% 6.5 wrong: three quarters twice
search = {"recall": 0.75, "precision": 0.75}

# %% 6.5 wrong: what either set holds in the denominator [of_everything]
search = {"recall": len(found & there) / len(found | there), "precision": len(found & there) / len(found | there)}

# %% 6.5 wrong: recall only
search = {"recall": 0.3}

# %% 6.5 wrong: recall only, the other left open
search = {"recall": 0.3, "precision": ...}

# %% 6.5 wrong: the sets themselves
search = {"recall": found & there, "precision": found}

# %% 6.5 wrong: a list
search = [0.3, 0.75]

# %% 6.5 wrong: one number
search = 0.3

# %% 6.5 wrong: the quotient in quotation marks
search = {"recall": "3/10", "precision": "3/4"}

# %% 6.5 wrong: names mistyped
search = {"recal": 0.3, "precission": 0.75}

# %% 6.5 wrong: None
search = {"recall": None, "precision": None}

# %% 6.5 wrong: whole division
search = {"recall": 3 // 10, "precision": 3 // 4}

# %% 6.5 wrong: a decimal comma without quotation marks
search = {"recall": (0,3), "precision": (0,75)}

# %% 6.5 wrong: precision and recall exchanged [turned_round]
search = {"recall": len(found & there) / len(found), "precision": len(found & there) / len(there)}

# %% 6.5 wrong: recall right, precision as the share of false alarms [false_share]
search = {"recall": 0.3, "precision": len(found - there) / len(found)}

# %% 6.5 wrong: one in per cent, the other as a share
search = {"recall": 0.3, "precision": 75}

# %% 6.6 start
good = {
    "Kak Winda (nurse)": "person", "Q 2276 RD": "number", "@perawat_titik_dua_serayumulya": "person",
    "the only flat behind the rice mill, second from the well": "place", "dawn shift at the sorting shed by the station": "place",
    "0840-2210-375": "number", "Pasal 296": "keep", "aged twenty-six": "keep", "three doors were knocked on": "keep", "TK Tunas Melati": "place",
}

# %% 6.6 right: dict literal
classes = {
    "Kak Winda (nurse)": "person",
    "Q 2276 RD": "number",
    "@perawat_titik_dua_serayumulya": "person",
    "the only flat behind the rice mill, second from the well": "place",
    "dawn shift at the sorting shed by the station": "place",
    "0840-2210-375": "number",
    "Pasal 296": "keep",
    "aged twenty-six": "keep",
    "three doors were knocked on": "keep",
    "TK Tunas Melati": "place",
}

# %% 6.6 right: everything kept, then hidden one by one
classes = dict.fromkeys(good, "keep")
classes["Kak Winda (nurse)"] = classes["@perawat_titik_dua_serayumulya"] = "person"
classes["Q 2276 RD"] = classes["0840-2210-375"] = "number"
for piece in classes:
    if "flat" in piece or "shed" in piece or "TK" in piece:
        classes[piece] = "place"

# %% 6.6 right: a Series
classes = pd.Series(good)

# %% 6.6 right: capitals
classes = {piece: word.upper() for piece, word in good.items()}

# %% 6.6 right: a table of one column
classes = pd.Series(good).to_frame("class")

# %% 6.6 right: other order, from pairs
classes = dict(sorted(good.items(), reverse=True))

# %% 6.6 right: the handle of an account classed as a number
classes = good | {"@perawat_titik_dua_serayumulya": "number"}

# %% 6.6 wrong: everything hidden that has a digit or a capital [law_hidden]
classes = good | {"Pasal 296": "number", "aged twenty-six": "number", "three doors were knocked on": "number"}

# %% 6.6 wrong: only names and numbers hidden [work_kept]
classes = good | {"the only flat behind the rice mill, second from the well": "keep", "dawn shift at the sorting shed by the station": "keep"}

# %% 6.6 wrong: everything kept [work_kept]
classes = dict.fromkeys(good, "keep")

# %% 6.6 wrong: everything a place [every_number]
classes = dict.fromkeys(good, "place")

# %% 6.6 wrong: the number plate kept
classes = good | {"Q 2276 RD": "keep"}

# %% 6.6 wrong: the nursery school is a person
classes = good | {"TK Tunas Melati": "person"}

# %% 6.6 wrong: her age hidden [age_hidden]
classes = good | {"aged twenty-six": "number"}

# %% 6.6 wrong: the words hide and keep
classes = {piece: "keep" if word == "keep" else "hide" for piece, word in good.items()}

# %% 6.6 wrong: Indonesian words in the English edition
classes = {piece: {"person": "orang", "place": "tempat", "number": "nomor", "keep": "biarkan"}[word] for piece, word in good.items()}

# %% 6.6 wrong: a piece mistyped
classes = {piece.replace("TK Tunas Melati", "TK Tunas Mekar"): word for piece, word in good.items()}

# %% 6.6 wrong: one left open
classes = good | {"Pasal 296": ...}

# %% 6.6 wrong: only the words
classes = list(good.values())

# %% 6.6 wrong: nothing filled in
classes = dict.fromkeys(good, ...)

# %% 6.6 wrong: None
classes = None

# %% 6.6 wrong: True and False
classes = {piece: word != "keep" for piece, word in good.items()}

# %% 6.6 wrong: the account kept [handle_kept]
classes = good | {"@perawat_titik_dua_serayumulya": "keep"}

# %% 6.6 wrong: the school kept [school_kept]
classes = good | {"TK Tunas Melati": "keep"}

# %% 6.6 wrong: an address without a number kept [home_kept]
classes = good | {"the only flat behind the rice mill, second from the well": "keep"}

# %% 6.6 wrong: the doors are a place [every_number]
classes = good | {"three doors were knocked on": "place"}

# %% 6.6 wrong: her age says who she is [age_hidden]
classes = good | {"aged twenty-six": "person"}

# %% 6.7 start
good = {"entered_twice": {"V69"}, "second_talk": {"V68"}, "same_person": {"I38", "I67"}, "orphans": 3}

# %% 6.7 right: sets
keys = {"entered_twice": {"V69"}, "second_talk": {"V68"}, "same_person": {"I38", "I67"}, "orphans": 3}
known = codings["segment_id"].isin(segments["segment_id"])
print((~known).sum())

# %% 6.7 right: lists and a counted number
known = codings["segment_id"].isin(segments["segment_id"])
keys = {"entered_twice": ["V69"], "second_talk": ["V68"], "same_person": ["I67", "I38"], "orphans": (~known).sum()}

# %% 6.7 right: texts for the sets of one
keys = {"entered_twice": "V69", "second_talk": "V68", "same_person": "I38, I67", "orphans": 3}

# %% 6.7 right: found by pandas
copies = interviews[interviews.duplicated(interviews.columns.drop("interview_id").tolist())]
again = interviews[interviews.duplicated("informant_id") & ~interviews["interview_id"].isin(copies["interview_id"])]
twins = informants[informants.duplicated(alike, keep=False)]
orphans = codings.merge(segments, on="segment_id", how="left", indicator=True)["_merge"].eq("left_only").sum()
keys = {"entered_twice": copies["interview_id"], "second_talk": set(again["interview_id"]), "same_person": twins["informant_id"].tolist(), "orphans": orphans}

# %% 6.7 right: dict() and lower case
keys = dict(entered_twice={"v69"}, second_talk={"v68"}, same_person={"i38", "i67"}, orphans=3.0)

# %% 6.7 right: counted with len
keys = {"orphans": len(codings[~codings["segment_id"].isin(set(segments["segment_id"]))]), "same_person": ("I38", "I67"), "second_talk": ("V68",), "entered_twice": ("V69",)}

# %% 6.7 wrong: the two interviews exchanged [copy_for_talk]
keys = good | {"entered_twice": {"V68"}, "second_talk": {"V69"}}

# %% 6.7 wrong: both interviews of each informant [both_copies]
keys = good | {"entered_twice": {"V04", "V69"}, "second_talk": {"V30", "V68"}}

# %% 6.7 wrong: informants instead of interviews
keys = good | {"entered_twice": {"I49"}, "second_talk": {"I63"}}

# %% 6.7 wrong: the first talk instead of the second [first_talk]
keys = good | {"second_talk": {"V30"}}

# %% 6.7 wrong: one of the two persons [one_of_two]
keys = good | {"same_person": {"I67"}}

# %% 6.7 wrong: names instead of ids
keys = good | {"same_person": {"Nusa", "Sasmita"}}

# %% 6.7 wrong: the informants who occur twice [spoke_twice]
keys = good | {"same_person": {"I49", "I63"}}

# %% 6.7 wrong: rows that are known [known_counted]
keys = good | {"orphans": 3571}

# %% 6.7 wrong: all rows
keys = good | {"orphans": len(codings)}

# %% 6.7 wrong: compared with the name in quotation marks, so that all are orphans
keys = good | {"orphans": int((~codings["segment_id"].isin(["segment_id"])).sum())}

# %% 6.7 wrong: the list of orphans instead of their number
keys = good | {"orphans": codings.loc[~codings["segment_id"].isin(segments["segment_id"]), "segment_id"].tolist()}

# %% 6.7 wrong: no orphans
keys = good | {"orphans": 0}

# %% 6.7 wrong: orphans left open
keys = good | {"orphans": ...}

# %% 6.7 wrong: empty sets [one_of_two]
keys = {"entered_twice": set(), "second_talk": set(), "same_person": set(), "orphans": 0}

# %% 6.7 wrong: None
keys = None

# %% 6.7 wrong: left as it was, which crashes
keys = {"entered_twice": {...}, "second_talk": {...}, "same_person": {...}, "orphans": ...}
known = codings["segment_id"].isin([...])
print((~known).sum())

# %% 6.7 wrong: the earlier of two equal ones goes [the_first_one]
keys = good | {"entered_twice": {"V04"}}

# %% 6.7 wrong: both talks of the officer [both_talks]
keys = good | {"second_talk": ["V30", "V68"]}

# %% 6.7 wrong: the other of the two persons [other_of_two]
keys = good | {"same_person": "I38"}

# %% 6.8 start
good = {"a": "not_heard", "b": "refused", "c": "silent", "d": "does_not_know", "e": "not_entered", "f": "answered_no", "g": "not_entered"}

# %% 6.8 right: dict literal
nothing = {"a": "not_heard", "b": "refused", "c": "silent", "d": "does_not_know", "e": "not_entered", "f": "answered_no", "g": "not_entered"}

# %% 6.8 right: dict()
nothing = dict(a="not_heard", b="refused", c="silent", d="does_not_know", e="not_entered", f="answered_no", g="not_entered")

# %% 6.8 right: zip
nothing = dict(zip("abcdefg", ["not_heard", "refused", "silent", "does_not_know", "not_entered", "answered_no", "not_entered"]))

# %% 6.8 right: a Series, spaces for underscores
nothing = pd.Series(["not heard", "refused", "silent", "does not know", "not entered", "answered no", "not entered"], index=list("abcdefg"))

# %% 6.8 right: by kind, turned round
kinds = {"not_heard": "a", "refused": "b", "silent": "c", "does_not_know": "d", "not_entered": "eg", "answered_no": "f"}
nothing = {letter: kind for kind, letters in kinds.items() for letter in letters}

# %% 6.8 right: one by one
nothing = {}
nothing["a"] = "not_heard"
nothing["b"] = "refused"
nothing["c"] = "silent"
nothing["d"] = "does_not_know"
nothing["e"] = nothing["g"] = "not_entered"
nothing["f"] = "answered_no"

# %% 6.8 wrong: silence is a refusal [silence_refused]
nothing = good | {"c": "refused"}

# %% 6.8 wrong: a pass is silence
nothing = good | {"b": "silent"}

# %% 6.8 wrong: an inaudible word is silence
nothing = good | {"a": "silent"}

# %% 6.8 wrong: not one rupiah is a refusal [no_is_nothing]
nothing = good | {"f": "refused"}

# %% 6.8 wrong: zero hours is an answer [nought_is_nought]
nothing = good | {"g": "answered_no"}

# %% 6.8 wrong: not knowing is refusing [ignorance_is_refusal]
nothing = good | {"d": "refused"}

# %% 6.8 wrong: an empty cell is a no [empty_is_no]
nothing = good | {"e": "answered_no"}

# %% 6.8 wrong: all refused [ignorance_is_refusal]
nothing = dict.fromkeys("abcdefg", "refused")

# %% 6.8 wrong: all zero
nothing = dict.fromkeys("abcdefg", 0)

# %% 6.8 wrong: all None
nothing = dict.fromkeys("abcdefg", None)

# %% 6.8 wrong: the last one forgotten
nothing = {letter: kind for letter, kind in good.items() if letter != "g"}

# %% 6.8 wrong: a word mistyped
nothing = good | {"d": "doesnt_know"}

# %% 6.8 wrong: a list
nothing = list(good.values())

# %% 6.8 wrong: nothing filled in
nothing = {"a": ..., "b": ..., "c": ..., "d": ..., "e": ..., "f": ..., "g": ...}

# %% 6.8 wrong: the kinds as keys
nothing = {kind: letter for letter, kind in good.items()}

# %% 6.8 wrong: she has forgotten her school [refusal_is_ignorance]
nothing = good | {"b": "does_not_know"}

# %% 6.8 wrong: a pass is a no [refusal_is_no]
nothing = good | {"b": "answered_no"}

# %% 6.8 wrong: silence was not heard [silence_unheard]
nothing = good | {"c": "not_heard"}

# %% 6.8 wrong: she does not know what she owed [no_is_nothing]
nothing = good | {"f": "does_not_know"}

# %% 6.9 right: a set
changing = {"x02", "x03", "x05", "x06", "x08", "x09", "x11"}

# %% 6.9 right: a list in another order
changing = ["x11", "x09", "x08", "x06", "x05", "x03", "x02"]

# %% 6.9 right: one text
changing = "x02, x03, x05, x06, x08, x09, x11"

# %% 6.9 right: all but the harmless ones
changing = set(load("edits")["edit_id"]) - {"x01", "x04", "x07", "x10", "x12"}

# %% 6.9 right: a column of the table
edits = load("edits")
changing = edits.loc[edits["edit_id"].isin(["x02", "x03", "x05", "x06", "x08", "x09", "x11"]), "edit_id"]

# %% 6.9 right: a dict of True and False
changing = {f"x{n:02}": n in (2, 3, 5, 6, 8, 9, 11) for n in range(1, 13)}

# %% 6.9 right: capitals
changing = {"X02", "X03", "X05", "X06", "X08", "X09", "X11"}

# %% 6.9 right: grown in a loop
changing = set()
for number in [2, 3, 5, 6, 8, 9, 11]:
    changing.add(f"x{number:02d}")

# %% 6.9 wrong: every edit changes something [everything]
changing = set(load("edits")["edit_id"])

# %% 6.9 wrong: only the lost negations [hearsay]
changing = {"x03", "x09"}

# %% 6.9 wrong: what is harmless [turned_round]
changing = {"x01", "x04", "x07", "x10", "x12"}

# %% 6.9 wrong: the hidden number too [class_for_number]
changing = {"x02", "x03", "x05", "x06", "x07", "x08", "x09", "x11"}

# %% 6.9 wrong: label and line break too [labels_and_lines]
changing = {"x02", "x03", "x04", "x05", "x06", "x08", "x09", "x11", "x12"}

# %% 6.9 wrong: laughter is no word [laughter]
changing = {"x02", "x03", "x06", "x08", "x09", "x11"}

# %% 6.9 wrong: had to and made to are the same [agent]
changing = {"x02", "x03", "x05", "x06", "x08", "x09"}

# %% 6.9 wrong: numbers instead of ids
changing = {2, 3, 5, 6, 8, 9, 11}

# %% 6.9 wrong: the zero forgotten
changing = {"x2", "x3", "x5", "x6", "x8", "x9", "x11"}

# %% 6.9 wrong: an empty set [nothing]
changing = set()

# %% 6.9 wrong: left as it was
changing = {...}

# %% 6.9 wrong: None
changing = None

# %% 6.9 wrong: the number of them
changing = 7

# %% 6.9 wrong: True and False without ids
changing = [False, True, True, False, True, True, False, True, True, False, True, False]

# %% 6.9 wrong: the table
changing = load("edits")

# %% 6.9 wrong: x03 overlooked [negation]
changing = {"x02", "x05", "x06", "x08", "x09", "x11"}

# %% 6.9 wrong: x06 overlooked [hedge]
changing = {"x02", "x03", "x05", "x08", "x09", "x11"}

# %% 6.9 wrong: x08 overlooked [silence]
changing = {"x02", "x03", "x05", "x06", "x09", "x11"}

# %% 6.9 wrong: x09 overlooked [dialect_no]
changing = {"x02", "x03", "x05", "x06", "x08", "x11"}

# %% 6.9 wrong: x02 overlooked [hearsay]
changing = {"x03", "x05", "x06", "x08", "x09", "x11"}

# %% 6.9 wrong: x01 marked as well [false_starts]
changing = {"x02", "x03", "x05", "x06", "x08", "x09", "x11", "x01"}

# %% 6.9 wrong: x04 marked as well [label]
changing = {"x02", "x03", "x05", "x06", "x08", "x09", "x11", "x04"}

# %% 6.9 wrong: x12 marked as well [line_end]
changing = {"x02", "x03", "x05", "x06", "x08", "x09", "x11", "x12"}

# %% 6.9 wrong: x10 marked as well [spelling]
changing = {"x02", "x03", "x05", "x06", "x08", "x09", "x11", "x10"}

# %% 6.10 right: three numbers
hits = {"indonesian": 11, "english": 10, "a_person_forces": 0}

# %% 6.10 right: counted
hits = {"indonesian": len(in_id), "english": len(in_en), "a_person_forces": 0}

# %% 6.10 right: dict() and another order
hits = dict(a_person_forces=0, english=10, indonesian=11)

# %% 6.10 right: a Series
hits = pd.Series([11, 10, 0], index=["indonesian", "english", "a_person_forces"])

# %% 6.10 right: counted again with pandas
import numpy as np
hits = {"indonesian": said["text_id"].str.contains("paksa", case=False).sum(), "english": said["text_en"].str.contains("forc", case=False).sum(), "a_person_forces": np.int64(0)}

# %% 6.10 right: the length of an empty set
nobody = set()
hits = {"indonesian": 11.0, "english": 10.0, "a_person_forces": len(nobody)}

# %% 6.10 wrong: the third left open
hits = {"indonesian": 11, "english": 10, "a_person_forces": ...}

# %% 6.10 wrong: what only one language finds [only_there]
hits = {"indonesian": len(in_id - in_en), "english": len(in_en - in_id), "a_person_forces": 0}

# %% 6.10 wrong: the languages exchanged [exchanged]
hits = {"indonesian": 10, "english": 11, "a_person_forces": 0}

# %% 6.10 wrong: every turn counts as force [every_hit]
hits = {"indonesian": 11, "english": 10, "a_person_forces": 13}

# %% 6.10 wrong: the card in her manager's hands [food_counts]
hits = {"indonesian": 11, "english": 10, "a_person_forces": 1}

# %% 6.10 wrong: what both languages find [in_both]
hits = {"indonesian": len(in_id & in_en), "english": len(in_id & in_en), "a_person_forces": 0}

# %% 6.10 wrong: None forces
hits = {"indonesian": 11, "english": 10, "a_person_forces": None}

# %% 6.10 wrong: the sets instead of their sizes
hits = {"indonesian": in_id, "english": in_en, "a_person_forces": set()}

# %% 6.10 wrong: all who speak, not only informants [everybody]
everybody = turns
hits = {"indonesian": everybody["text_id"].str.contains("paksa", case=False).sum(), "english": everybody["text_en"].str.contains("forc", case=False).sum(), "a_person_forces": 0}

# %% 6.10 wrong: capitals missed
hits = {"indonesian": said["text_id"].str.contains("paksa").sum() - 1, "english": said["text_en"].str.contains("force").sum(), "a_person_forces": 0}

# %% 6.10 wrong: occurrences instead of turns
hits = {"indonesian": said["text_id"].str.lower().str.count("paksa").sum(), "english": said["text_en"].str.lower().str.count("forc").sum(), "a_person_forces": 0}

# %% 6.10 wrong: a list
hits = [11, 10, 0]

# %% 6.10 wrong: a name mistyped
hits = {"indonesia": 11, "english": 10, "a_person_forces": 0}

# %% 6.10 wrong: shares of all turns
hits = {"indonesian": len(in_id) / len(said), "english": len(in_en) / len(said), "a_person_forces": 0}

# %% 6.10 wrong: an empty dict
hits = {}

# %% 6.10 wrong: eleven in both languages [same_number]
hits = {"indonesian": 11, "english": 11, "a_person_forces": 0}

# %% 6.10 wrong: the word is the thing [word_is_meaning]
hits = {"indonesian": len(in_id), "english": len(in_en), "a_person_forces": len(in_id)}

# %% 6.10 wrong: the English word is the thing [english_word_is_meaning]
hits = {"indonesian": len(in_id), "english": len(in_en), "a_person_forces": len(in_en)}
