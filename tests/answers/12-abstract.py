"""Answers to lesson 12 as students might type them: right ones in many forms, and wrong ones with the reason they deserve."""

# %% 12.0 right: in quotation marks
guesses = {"every": "yes", "same": "yes", "fluent": "no"}

# %% 12.0 right: a Series, capitals
guesses = pd.Series({"every": "No", "same": "NO", "fluent": "Yes"})

# %% 12.0 right: dict() in another order
guesses = dict(fluent="no", every="no", same="no")

# %% 12.0 wrong: one left open
guesses = {"every": "yes", "same": "no", "fluent": ...}

# %% 12.0 wrong: perhaps
guesses = {"every": "perhaps", "same": "no", "fluent": "no"}

# %% 12.0 wrong: words without names
guesses = ["no", "no", "no"]

# %% 12.0 wrong: numbers
guesses = {"every": 10, "same": 3, "fluent": 2}

# %% 12.0 wrong: None
guesses = None

# %% 12.0 wrong: quotation marks forgotten
guesses = {"every": yes, "same": no, "fluent": no}

# %% 12.1 start
carried = {"a1": "e1", "a2": "e3", "a3": "e4", "a4": "e6", "a5": "e7", "a6": "e5", "a7": "none", "a8": "none"}

# %% 12.1 right: filled in
carried_by = {"a1": "e1", "a2": "e3", "a3": "e4", "a4": "e6", "a5": "e7", "a6": "e5", "a7": "none", "a8": "none"}

# %% 12.1 right: None of Python for none
carried_by = {"a1": "e1", "a2": "e3", "a3": "e4", "a4": "e6", "a5": "e7", "a6": "e5", "a7": None, "a8": None}

# %% 12.1 right: a Series
carried_by = pd.Series(carried)

# %% 12.1 right: built from two lists, capitals
carried_by = dict(zip(load("abstract_claims")["claim"], ["E1", "E3", "E4", "E6", "E7", "E5", "NONE", "NONE"]))

# %% 12.1 right: each pointer in a list of its own
carried_by = {claim: [pointer] for claim, pointer in carried.items()}

# %% 12.1 right: a table with two columns
carried_by = load("abstract_claims")[["claim"]].assign(pointer=lambda table: table["claim"].map(carried))

# %% 12.1 right: looked up by code, group and way of counting
wanted = {"a1": ("ECON", "woman", "persons"), "a2": ("LIFESTYLE", "police", "persons"), "a3": ("LIFESTYLE", "woman", "persons"), "a4": ("SUBSTANCE", "police", "persons"),
          "a5": ("CULTURE", "woman", "persons"), "a6": ("AGENCY", "woman", "persons")}
found = {row: pointer for pointer, row in pointers.items()}
carried_by = {claim: found[row] for claim, row in wanted.items()} | dict.fromkeys(["a7", "a8"], "none")

# %% 12.1 wrong: nothing filled in
carried_by = {"a1": ..., "a2": ..., "a3": ..., "a4": ..., "a5": ..., "a6": ..., "a7": ..., "a8": ...}

# %% 12.1 wrong: in the order of the table
carried_by = {"a1": "e1", "a2": "e2", "a3": "e3", "a4": "e4", "a5": "e5", "a6": "e6", "a7": "e7", "a8": "e8"}

# %% 12.1 wrong: nothing carries anything
carried_by = dict.fromkeys(carried, "none")

# %% 12.1 wrong: all from books
carried_by = {claim: "literature" for claim in carried}

# %% 12.1 wrong: the code for the pointer
carried_by = {"a1": "ECON", "a2": "LIFESTYLE", "a3": "LIFESTYLE", "a4": "SUBSTANCE", "a5": "CULTURE", "a6": "AGENCY", "a7": "none", "a8": "none"}

# %% 12.1 wrong: the whole row for its name
carried_by = {claim: pointers.get(pointer, "none") for claim, pointer in carried.items()}

# %% 12.1 wrong: numbers
carried_by = {"a1": 1, "a2": 3, "a3": 4, "a4": 6, "a5": 7, "a6": 5, "a7": 0, "a8": 0}

# %% 12.1 wrong: claims and pointers changed over
carried_by = {pointer: claim for claim, pointer in carried.items()}

# %% 12.1 wrong: the two causes forgotten
carried_by = {claim: pointer for claim, pointer in carried.items() if pointer != "none"}

# %% 12.1 wrong: officers and women changed over
carried_by = carried | {"a4": "e7", "a5": "e6"}

# %% 12.1 wrong: quotation marks forgotten
carried_by = {"a1": e1, "a2": e3}

# %% 12.1 wrong: None
carried_by = None

# %% 12.1 wrong: a list
carried_by = list(carried.values())

# %% 12.1 wrong: talk for people [segments]
carried_by = carried | {"a1": "e2"}

# %% 12.1 wrong: the officers' row for the women's wish [contrary]
carried_by = carried | {"a3": "e3"}

# %% 12.1 wrong: divorce is named, so it leads there [divorce_counts]
carried_by = carried | {"a7": "e8"}

# %% 12.1 wrong: everybody knows that of divorce [divorce_in_books]
carried_by = carried | {"a7": "literature"}

# %% 12.1 wrong: neighbours tell of force [hearsay]
carried_by = carried | {"a8": "e9"}

# %% 12.1 wrong: books tell of force [hearsay_in_books]
carried_by = carried | {"a8": "literature"}

# %% 12.1 wrong: need is in every book [own_finding_from_books]
carried_by = carried | {"a1": "literature"}

# %% 12.1 wrong: the women's row for the officers' word [other_speaker]
carried_by = carried | {"a2": "e4"}

# %% 12.1 wrong: a choice cannot be counted [nothing_carries]
carried_by = carried | {"a6": "none"}

# %% 12.2 right: the blank filled
def fill(facts):
    """The form, filled from the facts."""
    percent = round(100 * facts["some"] / facts["people"])
    return "{some} / {people} ({percent} %)".format(some=facts["some"], people=facts["people"], percent=percent)

# %% 12.2 right: the share first, then times a hundred
def fill(facts):
    share = facts["some"] / facts["people"]
    percent = round(share * 100)
    return "{some} / {people} ({percent} %)".format(some=facts["some"], people=facts["people"], percent=percent)

# %% 12.2 right: an f-string
def fill(facts):
    return f"{facts['some']} / {facts['people']} ({100 * facts['some'] / facts['people']:.0f} %)"

# %% 12.2 right: lambda
fill = lambda facts: "{some} / {people} ({percent} %)".format(percent=round(facts["some"] / facts["people"] * 100), **facts)

# %% 12.2 right: numpy rounds, int makes it whole
import numpy as np
def fill(facts):
    percent = int(np.round(100 * facts["some"] / facts["people"]))
    return "%d / %d (%d %%)" % (facts["some"], facts["people"], percent)

# %% 12.2 right: format says per cent
def fill(facts):
    share = format(facts["some"] / facts["people"], ".0%").replace("%", " %")
    return "{some} / {people} ({share})".format(some=facts["some"], people=facts["people"], share=share)

# %% 12.2 right: tried out below
def fill(facts):
    some, people = facts["some"], facts["people"]
    percent = round(some * 100 / people)
    return "{} / {} ({} %)".format(some, people, percent)
fill({"some": 9, "people": 12})

# %% 12.2 right: half a per cent goes up, as in school
def fill(facts):
    percent = int(100 * facts["some"] / facts["people"] + 0.5)
    return "{some} / {people} ({percent} %)".format(some=facts["some"], people=facts["people"], percent=percent)

# %% 12.2 wrong: the blank left
def fill(facts):
    """The form, filled from the facts."""
    percent = ...
    return "{some} / {people} ({percent} %)".format(some=facts["some"], people=facts["people"], percent=percent)

# %% 12.2 wrong: what the example says
fill = "9 / 12 (75 %)"

# %% 12.2 wrong: the example, whatever comes in
def fill(facts):
    return "9 / 12 (75 %)"

# %% 12.2 wrong: already called
def fill(facts):
    return "{some} / {people} ({percent} %)".format(some=facts["some"], people=facts["people"], percent=round(100 * facts["some"] / facts["people"]))
fill = fill({"some": 9, "people": 12})

# %% 12.2 wrong: prints
def fill(facts):
    percent = round(100 * facts["some"] / facts["people"])
    print("{some} / {people} ({percent} %)".format(some=facts["some"], people=facts["people"], percent=percent))

# %% 12.2 wrong: quotation marks forgotten
def fill(facts):
    percent = round(100 * facts[some] / facts[people])
    return "{some} / {people} ({percent} %)".format(some=facts["some"], people=facts["people"], percent=percent)

# %% 12.2 wrong: only the number
def fill(facts):
    return round(100 * facts["some"] / facts["people"])

# %% 12.2 wrong: no space before the sign
def fill(facts):
    percent = round(100 * facts["some"] / facts["people"])
    return f"{facts['some']}/{facts['people']} ({percent}%)"

# %% 12.2 wrong: other names
def fill(facts):
    percent = round(100 * facts["n"] / facts["N"])
    return "{some} / {people} ({percent} %)".format(some=facts["some"], people=facts["people"], percent=percent)

# %% 12.2 wrong: whole division
def fill(facts):
    percent = 100 * facts["some"] // facts["people"]
    return "{some} / {people} ({percent} %)".format(some=facts["some"], people=facts["people"], percent=percent)

# %% 12.2 wrong: the difference
def fill(facts):
    percent = facts["people"] - facts["some"]
    return "{some} / {people} ({percent} %)".format(some=facts["some"], people=facts["people"], percent=percent)

# %% 12.2 wrong: those who did not [the_others]
def fill(facts):
    percent = round(100 * (facts["people"] - facts["some"]) / facts["people"])
    return "{some} / {people} ({percent} %)".format(some=facts["some"], people=facts["people"], percent=percent)

# %% 12.2 wrong: None
fill = None

# %% 12.2 wrong: typed off the first pointer [typed]
def fill(facts):
    percent = 59
    return "{some} / {people} ({percent} %)".format(some=facts["some"], people=facts["people"], percent=percent)

# %% 12.2 wrong: a share with two digits [proportion]
def fill(facts):
    percent = round(facts["some"] / facts["people"], 2)
    return "{some} / {people} ({percent} %)".format(some=facts["some"], people=facts["people"], percent=percent)

# %% 12.2 wrong: a share, rounded to a whole number [proportion_whole]
def fill(facts):
    percent = round(facts["some"] / facts["people"])
    return "{some} / {people} ({percent} %)".format(some=facts["some"], people=facts["people"], percent=percent)

# %% 12.2 wrong: people divided by some [turned_round]
def fill(facts):
    percent = round(facts["people"] / facts["some"] * 100)
    return "{some} / {people} ({percent} %)".format(some=facts["some"], people=facts["people"], percent=percent)

# %% 12.2 wrong: int cuts [cut_off]
def fill(facts):
    percent = int(100 * facts["some"] / facts["people"])
    return "{some} / {people} ({percent} %)".format(some=facts["some"], people=facts["people"], percent=percent)

# %% 12.2 wrong: not rounded [not_rounded]
def fill(facts):
    percent = 100 * facts["some"] / facts["people"]
    return "{some} / {people} ({percent} %)".format(some=facts["some"], people=facts["people"], percent=percent)

# %% 12.2 wrong: one digit behind the point [one_decimal]
def fill(facts):
    percent = round(100 * facts["some"] / facts["people"], 1)
    return "{some} / {people} ({percent} %)".format(some=facts["some"], people=facts["people"], percent=percent)

# %% 12.3 start
eight = {"b02", "b04", "b05", "b06", "b07", "b08", "b10", "b12"}

# %% 12.3 right: a set
faulty = {"b02", "b04", "b05", "b06", "b07", "b08", "b10", "b12"}

# %% 12.3 right: a list
faulty = ["b12", "b10", "b08", "b07", "b06", "b05", "b04", "b02"]

# %% 12.3 right: one text
faulty = "b02, b04, b05, b06, b07, b08, b10, b12"

# %% 12.3 right: rows of the table
draft = load("abstract_draft")
faulty = draft[draft["sentence"].isin(eight)]["sentence"]

# %% 12.3 right: True for each
faulty = {name: name in eight for name in load("abstract_draft")["sentence"]}

# %% 12.3 right: all but the good ones, capitals
good = {"b01", "b03", "b09", "b11", "b13", "b14"}
faulty = {name.upper() for name in load("abstract_draft")["sentence"] if name not in good}

# %% 12.3 wrong: three dots
faulty = {...}

# %% 12.3 wrong: the good ones instead
faulty = {"b01", "b03", "b09", "b11", "b13", "b14"}

# %% 12.3 wrong: only the strong words
faulty = {"b07", "b06"}

# %% 12.3 wrong: the first sentence is a question [question_is_wrong]
faulty = eight | {"b01"}

# %% 12.3 wrong: no number of people [no_number_is_wrong]
faulty = eight | {"b03"}

# %% 12.3 wrong: consent belongs elsewhere [consent_is_wrong]
faulty = eight | {"b13"}

# %% 12.3 wrong: numbers
faulty = {2, 4, 5, 6, 7, 8, 10, 12}

# %% 12.3 wrong: ids without the nought
faulty = {"b2", "b4", "b5", "b6", "b7", "b8", "b10", "b12"}

# %% 12.3 wrong: how many
faulty = 8

# %% 12.3 wrong: the sentences themselves
faulty = load("abstract_draft")["text"]

# %% 12.3 wrong: a mask
faulty = load("abstract_draft")["sentence"].isin(eight)

# %% 12.3 wrong: quotation marks forgotten
faulty = {b02, b04}

# %% 12.3 wrong: None
faulty = None

# %% 12.3 wrong: half of them
faulty = {"b02", "b04", "b05", "b06"}

# %% 12.3 wrong: nothing is wrong [nothing]
faulty = set()

# %% 12.3 wrong: everything is wrong [everything]
faulty = set(load("abstract_draft")["sentence"])

# %% 12.3 wrong: the method has a name [word_is_there]
faulty = eight - {"b02"}

# %% 12.3 wrong: segments stand for women [segments_are_people]
faulty = eight - {"b04"}

# %% 12.3 wrong: 140 per cent of factors [counted_twice]
faulty = eight - {"b05"}

# %% 12.3 wrong: 96 per cent is a lot [agreement_is_truth]
faulty = eight - {"b06"}

# %% 12.3 wrong: proven is proven [proven]
faulty = eight - {"b07"}

# %% 12.3 wrong: need is everywhere [all_of_indonesia]
faulty = eight - {"b08"}

# %% 12.3 wrong: cases fell [no_comparison]
faulty = eight - {"b10"}

# %% 12.3 wrong: two terms, two readers [two_names]
faulty = eight - {"b12"}

# %% 12.3 wrong: too short [short_is_wrong]
faulty = eight | {"b11"}

# %% 12.3 wrong: officers would mind [dissent_is_wrong]
faulty = eight | {"b09"}

# %% 12.3 wrong: an exception spoils the rule [exception_is_wrong]
faulty = eight | {"b14"}

# %% 12.4 start
pairs = {"q1": "number", "q2": "equal", "q3": "strength", "q4": "term", "q5": "equal", "q6": "missing", "q7": "term", "q8": "number", "q9": "strength", "q10": "equal"}

# %% 12.4 right: filled in
compared = {"q1": "number", "q2": "equal", "q3": "strength", "q4": "term", "q5": "equal", "q6": "missing", "q7": "term", "q8": "number", "q9": "strength", "q10": "equal"}

# %% 12.4 right: built in a loop, equal until shown otherwise
compared = {}
for name in load("abstract_pairs")["pair_id"]:
    compared[name] = "equal"
compared.update(q1="number", q8="number", q3="strength", q9="strength", q4="term", q7="term", q6="missing")

# %% 12.4 right: a Series in capitals
compared = pd.Series(pairs).str.upper()

# %% 12.4 right: a table with two columns
compared = pd.DataFrame({"pair_id": list(pairs), "difference": list(pairs.values())})

# %% 12.4 right: dict() from a text
compared = dict(zip(load("abstract_pairs")["pair_id"], "number equal strength term equal missing term number strength equal".split()))

# %% 12.4 right: one column, the pairs as index
compared = pd.DataFrame({"difference": pairs})

# %% 12.4 wrong: nothing filled in
compared = {name: ... for name in load("abstract_pairs")["pair_id"]}

# %% 12.4 wrong: all equal
compared = dict.fromkeys(pairs, "equal")

# %% 12.4 wrong: true and false
compared = {name: word == "equal" for name, word in pairs.items()}

# %% 12.4 wrong: the last left out
compared = {name: word for name, word in pairs.items() if name != "q10"}

# %% 12.4 wrong: another order of words is another strength
compared = pairs | {"q10": "strength", "q5": "strength"}

# %% 12.4 wrong: words for terms
compared = pairs | {"q4": "terms", "q7": "terms"}

# %% 12.4 wrong: everything that differs is a number
compared = {name: "equal" if word == "equal" else "number" for name, word in pairs.items()}

# %% 12.4 wrong: may and cause differ in a term
compared = pairs | {"q3": "term"}

# %% 12.4 wrong: sex workers and prostitutes differ in strength
compared = pairs | {"q4": "strength"}

# %% 12.4 wrong: printing is not naskah
compared = pairs | {"q2": "term"}

# %% 12.4 wrong: a list
compared = list(pairs.values())

# %% 12.4 wrong: quotation marks forgotten
compared = {"q1": number, "q2": equal}

# %% 12.4 wrong: None
compared = None

# %% 12.4 wrong: 18 and 80 look alike [eighteen]
compared = pairs | {"q1": "equal"}

# %% 12.4 wrong: thirds are thirds [thirds]
compared = pairs | {"q8": "equal"}

# %% 12.4 wrong: may have played a part is what causes do [may_is_cause]
compared = pairs | {"q3": "equal"}

# %% 12.4 wrong: some are most [some_is_most]
compared = pairs | {"q9": "equal"}

# %% 12.4 wrong: most is a number [some_is_number]
compared = pairs | {"q9": "number"}

# %% 12.4 wrong: two words, one person [two_terms]
compared = pairs | {"q4": "equal"}

# %% 12.4 wrong: handling is countermeasures [handling]
compared = pairs | {"q7": "equal"}

# %% 12.4 wrong: the Indonesian insists [passive]
compared = pairs | {"q5": "strength"}

# %% 12.4 wrong: silence says no less [silent_column]
compared = pairs | {"q6": "strength"}

# %% 12.5 start
given = {"aim": "t01", "design": "t02", "place_and_period": "t03", "number_of_people": "missing", "sampling": "missing", "analysis": "t05",
         "agreement": "t06", "result": "t07", "disagreement_of_groups": "t08", "implication": "missing"}

# %% 12.5 right: filled in
found_in = {"aim": "t01", "design": "t02", "place_and_period": "t03", "number_of_people": "missing", "sampling": "missing", "analysis": "t05",
            "agreement": "t06", "result": "t07", "disagreement_of_groups": "t08", "implication": "missing"}

# %% 12.5 right: the result is what the liaison heard
found_in = given | {"result": "t09"}

# %% 12.5 right: the result is where they part
found_in = given | {"result": "t08"}

# %% 12.5 right: a Series in capitals
found_in = pd.Series(given).str.upper()

# %% 12.5 right: spaces for underscores
found_in = {element.replace("_", " "): sentence for element, sentence in given.items()}

# %% 12.5 right: missing first, then what is there
found_in = dict.fromkeys(given, "missing")
found_in.update(aim="t01", design="t02", place_and_period="t03", analysis="t05", agreement="t06", result="t07", disagreement_of_groups="t08")

# %% 12.5 right: a table with two columns
found_in = pd.DataFrame(list(given.items()), columns=["element", "sentence"])

# %% 12.5 wrong: nothing filled in
found_in = dict.fromkeys(given, ...)

# %% 12.5 wrong: everything is there, in order
found_in = dict(zip(given, ["t01", "t02", "t03", "t04", "t04", "t05", "t06", "t07", "t08", "t09"]))

# %% 12.5 wrong: everything is missing
found_in = dict.fromkeys(given, "missing")

# %% 12.5 wrong: sentence and element changed over
found_in = {sentence: element for element, sentence in given.items()}

# %% 12.5 wrong: numbers
found_in = {element: sentence.replace("t0", "") for element, sentence in given.items()}

# %% 12.5 wrong: the design is how people were interviewed
found_in = given | {"design": "t04"}

# %% 12.5 wrong: the comparison with norms is the analysis [design_is_analysis]
found_in = given | {"analysis": "t02"}

# %% 12.5 wrong: agreement of women
found_in = given | {"agreement": "t07"}

# %% 12.5 wrong: the place is in the aim
found_in = given | {"place_and_period": "t01"}

# %% 12.5 wrong: no for missing
found_in = {element: "no" if sentence == "missing" else sentence for element, sentence in given.items()}

# %% 12.5 wrong: the missing ones left out
found_in = {element: sentence for element, sentence in given.items() if sentence != "missing"}

# %% 12.5 wrong: a list
found_in = list(given.values())

# %% 12.5 wrong: quotation marks forgotten
found_in = {"aim": t01}

# %% 12.5 wrong: None
found_in = None

# %% 12.5 wrong: purposively is there [purposively]
found_in = given | {"sampling": "t05"}

# %% 12.5 wrong: five groups are a number [groups_are_numbers]
found_in = given | {"number_of_people": "t04"}

# %% 12.5 wrong: those who were heard are the sample [groups_are_sampling]
found_in = given | {"sampling": "t04"}

# %% 12.5 wrong: what the police do about it [aim_is_implication]
found_in = given | {"implication": "t01"}

# %% 12.5 wrong: what the liaison did not hear has a consequence [result_is_implication]
found_in = given | {"implication": "t09"}

# %% 12.5 wrong: two coders analyse [agreement_is_analysis]
found_in = given | {"analysis": "t06"}

# %% 12.5 wrong: more than half, so the rest disagrees [need_is_disagreement]
found_in = given | {"disagreement_of_groups": "t07"}

# %% 12.6 right: the blank filled
def too_strong(sentence, words):
    """Those of `words` that stand in the sentence as whole words."""
    clean = sentence.lower()
    for mark in ".,;:()":
        clean = clean.replace(mark, " ")
    found = []
    for word in words:
        if word in clean.split():
            found.append(word)
    return found

# %% 12.6 right: pieces given a name
def too_strong(sentence, words):
    clean = sentence.lower()
    for mark in ".,;:()":
        clean = clean.replace(mark, " ")
    pieces = clean.split()
    return [word for word in words if word in pieces]

# %% 12.6 right: spaces around both
def too_strong(sentence, words):
    clean = sentence.lower()
    for mark in ".,;:()":
        clean = clean.replace(mark, " ")
    found = []
    for word in words:
        if f" {word} " in f" {clean} ":
            found.append(word)
    return found

# %% 12.6 right: a pattern with borders
import re
def too_strong(sentence, words):
    return [word for word in words if re.search(rf"\b{re.escape(word)}\b", sentence.lower())]

# %% 12.6 right: two sets and what they share
def too_strong(sentence, words):
    clean = sentence.lower()
    for mark in ".,;:()":
        clean = clean.replace(mark, " ")
    return set(clean.split()) & set(words)

# %% 12.6 right: counted
def too_strong(sentence, words):
    clean = sentence.lower()
    for mark in ".,;:()":
        clean = clean.replace(mark, " ")
    found = []
    for word in words:
        if clean.split().count(word) > 0:
            found.append(word)
    return found

# %% 12.6 right: any piece that is the word
def too_strong(sentence, words):
    clean = "".join(letter if letter.isalnum() else " " for letter in sentence.lower())
    return tuple(word for word in words if any(piece == word for piece in clean.split()))

# %% 12.6 right: tried out below
def too_strong(sentence, words):
    clean = sentence.lower()
    for mark in ".,;:()":
        clean = clean.replace(mark, " ")
    found = []
    for word in words:
        if word.lower() in clean.split():
            found.append(word)
    return found
too_strong("Because it always rains", ["cause", "always"])

# %% 12.6 wrong: the blank left
def too_strong(sentence, words):
    clean = sentence.lower()
    for mark in ".,;:()":
        clean = clean.replace(mark, " ")
    found = []
    for word in words:
        if ...:
            found.append(word)
    return found

# %% 12.6 wrong: every word
def too_strong(sentence, words):
    return words

# %% 12.6 wrong: true or false
def too_strong(sentence, words):
    return any(word in sentence.lower().split() for word in words)

# %% 12.6 wrong: how many
def too_strong(sentence, words):
    clean = sentence.lower().replace(".", " ").replace(",", " ")
    return sum(word in clean.split() for word in words)

# %% 12.6 wrong: nothing is ever found
def too_strong(sentence, words):
    return []

# %% 12.6 wrong: the words of the lesson, whatever is asked
def too_strong(sentence, words):
    clean = sentence.lower()
    for mark in ".,;:()":
        clean = clean.replace(mark, " ")
    return [word for word in ["causes", "proves", "always"] if word in clean.split()]

# %% 12.6 wrong: the pieces that are too strong, as often as they occur, with their marks
def too_strong(sentence, words):
    return [piece for piece in sentence.split() if piece.lower() in words]

# %% 12.6 wrong: prints
def too_strong(sentence, words):
    for word in words:
        if word in sentence.lower().split():
            print(word)

# %% 12.6 wrong: split of the word
def too_strong(sentence, words):
    clean = sentence.lower()
    for mark in ".,;:()":
        clean = clean.replace(mark, " ")
    found = []
    for word in words:
        if clean in word.split():
            found.append(word)
    return found

# %% 12.6 wrong: split without brackets
def too_strong(sentence, words):
    clean = sentence.lower()
    found = []
    for word in words:
        if word in clean.split:
            found.append(word)
    return found

# %% 12.6 wrong: a list
too_strong = ["always"]

# %% 12.6 wrong: None
too_strong = None

# %% 12.6 wrong: word looked for inside the word because [inside_words]
def too_strong(sentence, words):
    clean = sentence.lower()
    for mark in ".,;:()":
        clean = clean.replace(mark, " ")
    found = []
    for word in words:
        if word in clean:
            found.append(word)
    return found

# %% 12.6 wrong: the sentence is the word [whole_sentence]
def too_strong(sentence, words):
    clean = sentence.lower()
    for mark in ".,;:()":
        clean = clean.replace(mark, " ")
    return [word for word in words if word == clean.strip()]

# %% 12.6 wrong: words that begin so [beginnings]
def too_strong(sentence, words):
    clean = sentence.lower()
    for mark in ".,;:()":
        clean = clean.replace(mark, " ")
    return [word for word in words if any(piece.startswith(word) for piece in clean.split())]

# %% 12.6 wrong: capitals forgotten [small_letters_only]
def too_strong(sentence, words):
    clean = sentence
    for mark in ".,;:()":
        clean = clean.replace(mark, " ")
    return [word for word in words if word in clean.split()]

# %% 12.6 wrong: split at once, marks and all [marks_stick]
def too_strong(sentence, words):
    return [word for word in words if word in sentence.lower().split()]

# %% 12.6 wrong: return inside the loop [first_only]
def too_strong(sentence, words):
    clean = sentence.lower()
    for mark in ".,;:()":
        clean = clean.replace(mark, " ")
    found = []
    for word in words:
        if word in clean.split():
            found.append(word)
            return found
    return found

# %% 12.6 wrong: not in [those_not_there]
def too_strong(sentence, words):
    clean = sentence.lower()
    for mark in ".,;:()":
        clean = clean.replace(mark, " ")
    return [word for word in words if word not in clean.split()]

# %% 12.7 start
nine = {"small": "generic", "liaison": "fits", "reached": "fits", "names": "solved", "clients": "fits", "research": "generic", "withdrawn": "solved", "drift": "fits", "time": "generic"}

# %% 12.7 right: filled in
limits = {"small": "generic", "liaison": "fits", "reached": "fits", "names": "solved", "clients": "fits", "research": "generic", "withdrawn": "solved", "drift": "fits", "time": "generic"}

# %% 12.7 right: by kind
limits = {}
for word, names in {"fits": "liaison reached clients drift", "generic": "small research time", "solved": "names withdrawn"}.items():
    limits.update(dict.fromkeys(names.split(), word))

# %% 12.7 right: a Series
limits = pd.Series(nine)

# %% 12.7 right: dict() with capitals
limits = dict(small="GENERIC", liaison="FITS", reached="FITS", names="SOLVED", clients="FITS", research="GENERIC", withdrawn="SOLVED", drift="FITS", time="GENERIC")

# %% 12.7 right: a table with two columns
limits = pd.DataFrame({"limit": list(nine), "word": list(nine.values())})

# %% 12.7 right: each word in a set of its own
limits = {name: {word} for name, word in nine.items()}

# %% 12.7 wrong: nothing filled in
limits = dict.fromkeys(nine, ...)

# %% 12.7 wrong: all fit
limits = dict.fromkeys(nine, "fits")

# %% 12.7 wrong: all generic
limits = dict.fromkeys(nine, "generic")

# %% 12.7 wrong: fits mistyped
limits = {name: word.replace("fits", "fit") for name, word in nine.items()}

# %% 12.7 wrong: names are everybody's trouble [still_named]
limits = nine | {"names": "generic"}

# %% 12.7 wrong: withdrawing happens everywhere [still_counted]
limits = nine | {"withdrawn": "generic"}

# %% 12.7 wrong: outreach solved it [reach_solved]
limits = nine | {"reached": "solved"}

# %% 12.7 wrong: coders always drift [drift_generic]
limits = nine | {"drift": "generic"}

# %% 12.7 wrong: yes and no
limits = {name: "yes" if word == "fits" else "no" for name, word in nine.items()}

# %% 12.7 wrong: only those that fit
limits = {name: word for name, word in nine.items() if word == "fits"}

# %% 12.7 wrong: a set
limits = {"liaison", "reached", "clients", "drift"}

# %% 12.7 wrong: quotation marks forgotten
limits = {"small": generic}

# %% 12.7 wrong: None
limits = None

# %% 12.7 wrong: 33 women are few [small_sample]
limits = nine | {"small": "fits"}

# %% 12.7 wrong: more research [more_research]
limits = nine | {"research": "fits"}

# %% 12.7 wrong: no money [money]
limits = nine | {"time": "fits"}

# %% 12.7 wrong: names might be found [still_named]
limits = nine | {"names": "fits"}

# %% 12.7 wrong: somebody withdrew [still_counted]
limits = nine | {"withdrawn": "fits"}

# %% 12.7 wrong: every interviewer matters [interviewer_generic]
limits = nine | {"liaison": "generic"}

# %% 12.7 wrong: lesson 5 dealt with the liaison [interviewer_solved]
limits = nine | {"liaison": "solved"}

# %% 12.7 wrong: nobody reaches all [reach_generic]
limits = nine | {"reached": "generic"}

# %% 12.7 wrong: somebody is always left out [clients_generic]
limits = nine | {"clients": "generic"}

# %% 12.7 wrong: lesson 8 dealt with the drift [drift_solved]
limits = nine | {"drift": "solved"}

# %% 12.8 start
marked = {"A_evidence": 0, "A_language": 3, "B_evidence": 3, "B_language": 1, "C_evidence": 1, "C_language": 2}

# %% 12.8 right: filled in
ratings = {"A_evidence": 0, "A_language": 3, "B_evidence": 3, "B_language": 1, "C_evidence": 1, "C_language": 2}

# %% 12.8 right: a milder hand
ratings = {"A_evidence": 1, "A_language": 2, "B_evidence": 2, "B_language": 0, "C_evidence": 2, "C_language": 3}

# %% 12.8 right: marks in quotation marks
ratings = {name: str(mark) for name, mark in marked.items()}

# %% 12.8 right: a Series of floats
ratings = pd.Series(marked, dtype=float)

# %% 12.8 right: dict() with capitals lost
ratings = dict(a_evidence=0, a_language=2, b_evidence=3, b_language=1, c_evidence=2, c_language=2)

# %% 12.8 right: built from a table, three rows and two columns
table = pd.DataFrame({"evidence": [0, 3, 1], "language": [3, 1, 2]}, index=["A", "B", "C"])
ratings = {f"{name}_{column}": table.loc[name, column] for name in table.index for column in table.columns}

# %% 12.8 wrong: nothing filled in
ratings = dict.fromkeys(marked, ...)

# %% 12.8 wrong: all the same
ratings = dict.fromkeys(marked, 2)

# %% 12.8 wrong: out of ten
ratings = {name: 3 * mark for name, mark in marked.items()}

# %% 12.8 wrong: half marks
ratings = {name: mark + .5 for name, mark in marked.items()}

# %% 12.8 wrong: evidence and language changed over
ratings = {"A_evidence": 3, "A_language": 0, "B_evidence": 1, "B_language": 3, "C_evidence": 2, "C_language": 1}

# %% 12.8 wrong: words
ratings = {"A_evidence": "none", "A_language": "good", "B_evidence": "good", "B_language": "poor", "C_evidence": "little", "C_language": "good"}

# %% 12.8 wrong: only the evidence
ratings = {"A_evidence": 0, "B_evidence": 3, "C_evidence": 1}

# %% 12.8 wrong: one mark for each
ratings = {"A": 1, "B": 2, "C": 2}

# %% 12.8 wrong: a list
ratings = [0, 3, 3, 1, 1, 2]

# %% 12.8 wrong: the language of C is poor
ratings = marked | {"C_language": 1}

# %% 12.8 wrong: number words
ratings = {"A_evidence": zero, "A_language": three}

# %% 12.8 wrong: None
ratings = None

# %% 12.8 wrong: fluent, so founded [halo]
ratings = marked | {"A_evidence": 3}

# %% 12.8 wrong: clumsy, so unfounded [clumsy_is_empty]
ratings = marked | {"B_evidence": 1}

# %% 12.8 wrong: founded, so well written [evidence_lends_style]
ratings = marked | {"B_language": 3}

# %% 12.8 wrong: unfounded, so badly written [empty_is_clumsy]
ratings = marked | {"A_language": 0}

# %% 12.8 wrong: something missing, so nothing [nothing_counts]
ratings = marked | {"C_evidence": 0}

# %% 12.8 wrong: honest, so all is there [everything_counts]
ratings = marked | {"C_evidence": 3}

# %% 12.9 right: the blank filled
def gaps(lines, lessons):
    """The lessons whose line is missing or tells only half."""
    found = []
    for lesson in lessons:
        line = lines.get(lesson, {})
        if not line or line["alternative"] == "" or line["effect"] == "":
            found.append(lesson)
    return found

# %% 12.9 right: not for an empty text
def gaps(lines, lessons):
    found = []
    for lesson in lessons:
        line = lines.get(lesson, {})
        if not line or not line["alternative"] or not line["effect"]:
            found.append(lesson)
    return found

# %% 12.9 right: one comprehension, a set
def gaps(lines, lessons):
    return {lesson for lesson in lessons if not (lesson in lines and lines[lesson]["alternative"] and lines[lesson]["effect"])}

# %% 12.9 right: get with a stand-in
gaps = lambda lines, lessons: [name for name in lessons if "" in (lines.get(name, {}).get("alternative", ""), lines.get(name, {}).get("effect", ""))]

# %% 12.9 right: a try for missing lines
def gaps(lines, lessons):
    found = []
    for lesson in lessons:
        try:
            whole = len(lines[lesson]["alternative"]) > 0 and len(lines[lesson]["effect"]) > 0
        except KeyError:
            whole = False
        if not whole:
            found.append(lesson)
    return tuple(found)

# %% 12.9 right: a loop over both parts
def gaps(lines, lessons):
    found = []
    for lesson in lessons:
        line = lines.get(lesson, {})
        for part in ["alternative", "effect"]:
            if line.get(part, "") == "" and lesson not in found:
                found.append(lesson)
    return found

# %% 12.9 right: tried on the trail below
def gaps(lines, lessons):
    found = []
    for lesson in lessons:
        line = lines.get(lesson, {})
        if not line or (line["alternative"] == "" or line["effect"] == ""):
            found.append(lesson)
    return found
gaps(latest(), ["01-question"])

# %% 12.9 wrong: the blank left
def gaps(lines, lessons):
    found = []
    for lesson in lessons:
        line = lines.get(lesson, {})
        if not line or ...:
            found.append(lesson)
    return found

# %% 12.9 wrong: is there, for is empty [full_for_empty]
def gaps(lines, lessons):
    found = []
    for lesson in lessons:
        line = lines.get(lesson, {})
        if not line or line["alternative"] or line["effect"]:
            found.append(lesson)
    return found

# %% 12.9 wrong: a text behind or
def gaps(lines, lessons):
    found = []
    for lesson in lessons:
        line = lines.get(lesson, {})
        if not line or line["alternative"] == "" or "effect" == "":
            found.append(lesson)
    return found

# %% 12.9 wrong: is the word in the line
def gaps(lines, lessons):
    found = []
    for lesson in lessons:
        line = lines.get(lesson, {})
        if not line or "alternative" not in line or "effect" not in line:
            found.append(lesson)
    return found

# %% 12.9 wrong: the reason asked, too
def gaps(lines, lessons):
    found = []
    for lesson in lessons:
        line = lines.get(lesson, {})
        if not line or line["alternative"] == "" or line["effect"] == "" or line["reason"] == "":
            found.append(lesson)
    return found

# %% 12.9 wrong: the line for the lesson
def gaps(lines, lessons):
    return [lines.get(lesson, {}) for lesson in lessons if not lines.get(lesson, {}) or lines[lesson]["alternative"] == "" or lines[lesson]["effect"] == ""]

# %% 12.9 wrong: how many
def gaps(lines, lessons):
    return sum(not lines.get(lesson) for lesson in lessons)

# %% 12.9 wrong: quotation marks forgotten
def gaps(lines, lessons):
    return [lesson for lesson in lessons if not lines.get(lesson, {}) or lines[lesson][alternative] == ""]

# %% 12.9 wrong: prints
def gaps(lines, lessons):
    for lesson in lessons:
        line = lines.get(lesson, {})
        if not line or line["alternative"] == "" or line["effect"] == "":
            print(lesson)

# %% 12.9 wrong: my own gaps
gaps = ["03-sampling"]

# %% 12.9 wrong: all lessons
def gaps(lines, lessons):
    return lessons

# %% 12.9 wrong: square brackets without asking first
def gaps(lines, lessons):
    return [lesson for lesson in lessons if lines[lesson]["alternative"] == "" or lines[lesson]["effect"] == ""]

# %% 12.9 wrong: never ends
def gaps(lines, lessons):
    found = []
    while len(found) < 99:
        pass
    return found

# %% 12.9 wrong: None
gaps = None

# %% 12.9 wrong: only lessons without a line [absent_only]
def gaps(lines, lessons):
    return [lesson for lesson in lessons if not lines.get(lesson, {})]

# %% 12.9 wrong: the effect forgotten [no_effect_asked]
def gaps(lines, lessons):
    found = []
    for lesson in lessons:
        line = lines.get(lesson, {})
        if not line or line["alternative"] == "":
            found.append(lesson)
    return found

# %% 12.9 wrong: the alternative forgotten [no_alternative_asked]
def gaps(lines, lessons):
    found = []
    for lesson in lessons:
        line = lines.get(lesson, {})
        if not line or line["effect"] == "":
            found.append(lesson)
    return found

# %% 12.9 wrong: and for or [both_must_lack]
def gaps(lines, lessons):
    found = []
    for lesson in lessons:
        line = lines.get(lesson, {})
        if not line or line["alternative"] == "" and line["effect"] == "":
            found.append(lesson)
    return found

# %% 12.9 wrong: no line, no gap [absent_forgiven]
def gaps(lines, lessons):
    found = []
    for lesson in lessons:
        line = lines.get(lesson, {})
        if line and (line["alternative"] == "" or line["effect"] == ""):
            found.append(lesson)
    return found

# %% 12.9 wrong: those that are whole [the_whole_ones]
def gaps(lines, lessons):
    found = []
    for lesson in lessons:
        line = lines.get(lesson, {})
        if line and line["alternative"] != "" and line["effect"] != "":
            found.append(lesson)
    return found
