"""Answers to lesson 07 as students might type them: right ones in many forms, and wrong ones with the reason they deserve."""

# %% 7.0 right: a dict
predictions = {"agree": "yes", "moves": "no", "sums": "yes"}

# %% 7.0 right: dict() and capitals
predictions = dict(agree="No", moves="Yes", sums="No")

# %% 7.0 wrong: in Indonesian
predictions = {"agree": "ya", "moves": "ya", "sums": "tidak"}

# %% 7.0 right: True and False are read as yes and no
predictions = {"agree": True, "moves": True, "sums": False}

# %% 7.0 wrong: one left open
predictions = {"agree": "yes", "moves": "no", "sums": ...}

# %% 7.0 wrong: a percentage instead of a word
predictions = {"agree": 60, "moves": 25, "sums": 100}

# %% 7.0 wrong: one forgotten
predictions = {"agree": "yes", "moves": "no"}

# %% 7.0 wrong: only the words
predictions = ("yes", "no", "yes")

# %% 7.0 wrong: one word for all three
predictions = "yes"

# %% 7.0 wrong: nothing filled in
predictions = {"agree": ..., "moves": ..., "sums": ...}

# %% 7.1 start
good = {"c1": "good", "c2": "two_ideas", "c3": "two_speakers", "c4": "half_idea", "c5": "good", "c6": "half_idea", "c7": "two_ideas", "c8": "two_speakers"}

# %% 7.1 right: dict literal
cuts = {"c1": "good", "c2": "two_ideas", "c3": "two_speakers", "c4": "half_idea", "c5": "good", "c6": "half_idea", "c7": "two_ideas", "c8": "two_speakers"}

# %% 7.1 right: keywords
cuts = dict(c1="good", c5="good", c2="two_ideas", c7="two_ideas", c3="two_speakers", c8="two_speakers", c4="half_idea", c6="half_idea")

# %% 7.1 right: speakers found by the slash
texts = passages.loc[passages["part"] == "cut", "text"]
cuts = {name: "two_speakers" for name in texts.index[texts.str.contains(" / ")]}
cuts |= {"c1": "good", "c5": "good", "c2": "two_ideas", "c7": "two_ideas", "c4": "half_idea", "c6": "half_idea"}

# %% 7.1 right: a column of the table
table = passages[passages["part"] == "cut"].copy()
table["word"] = ["good", "two_ideas", "two_speakers", "half_idea", "good", "half_idea", "two_ideas", "two_speakers"]
cuts = table["word"]

# %% 7.1 right: spaces and capitals
cuts = {"C1": "Good", "C2": "Two ideas", "C3": "Two speakers", "C4": "Half idea", "C5": "Good", "C6": "Half idea", "C7": "Two ideas", "C8": "Two speakers"}

# %% 7.1 right: built from lists
cuts = {}
for word, ids in [("good", [1, 5]), ("two_ideas", [2, 7]), ("half_idea", [4, 6]), ("two_speakers", [3, 8])]:
    for number in ids:
        cuts[f"c{number}"] = word

# %% 7.1 wrong: all good [turn_is_segment]
cuts = {f"c{number}": "good" for number in range(1, 9)}

# %% 7.1 wrong: length decides [list_of_ideas]
cuts = {name: "two_ideas" if len(text) > 200 else "half_idea" for name, text in passages.loc[passages["part"] == "cut", "text"].items()}

# %% 7.1 wrong: one sentence, one idea [sentence_split_text]
cuts = good | {"c1": "two_ideas", "c5": "two_ideas", "c4": "two_ideas", "c6": "good"}

# %% 7.1 wrong: speakers not seen [question_glued]
cuts = good | {"c3": "good", "c8": "good"}

# %% 7.1 wrong: short ones are good [sentence_split]
cuts = good | {"c4": "good", "c6": "good"}

# %% 7.1 wrong: raid and marriage book are one story [turn_is_segment]
cuts = good | {"c2": "good"}

# %% 7.1 wrong: message and patrol are one idea [turn_is_segment_patrol]
cuts = good | {"c7": "good"}

# %% 7.1 wrong: one left open
cuts = good | {"c8": ...}

# %% 7.1 wrong: one forgotten
cuts = {name: word for name, word in good.items() if name != "c5"}

# %% 7.1 wrong: a word mistyped
cuts = good | {"c2": "two_idea"}

# %% 7.1 wrong: a list
cuts = list(good.values())

# %% 7.1 wrong: by word
cuts = {"good": ["c1", "c5"], "two_ideas": ["c2", "c7"], "half_idea": ["c4", "c6"], "two_speakers": ["c3", "c8"]}

# %% 7.1 wrong: True and False
cuts = {name: word == "good" for name, word in good.items()}

# %% 7.1 wrong: nothing filled in
cuts = {"c1": ..., "c2": ..., "c3": ..., "c4": ..., "c5": ..., "c6": ..., "c7": ..., "c8": ...}

# %% 7.1 wrong: None
cuts = None

# %% 7.1 wrong: the question in the middle of c8 belongs to it [question_glued_four]
cuts = good | {"c8": "good"}

# %% 7.1 wrong: the question in c3 belongs to it [question_glued]
cuts = good | {"c3": "good"}

# %% 7.1 wrong: a list of duties is three ideas [list_of_ideas_care]
cuts = good | {"c5": "two_ideas"}

# %% 7.1 wrong: a list of days is many ideas [list_of_ideas]
cuts = good | {"c1": "two_ideas"}

# %% 7.1 wrong: rice and wood are complete [sentence_split]
cuts = good | {"c4": "good"}

# %% 7.1 wrong: a message sent is complete [sentence_split_text]
cuts = good | {"c6": "good"}

# %% 7.2 start
first = crossed(1)

# %% 7.2 right: the recipe again
first = crossed(1)
show(first)
agree = sum(first.loc[word, word] for word in first.index) / first.to_numpy().sum()
apart = first.to_numpy().sum() - sum(first.loc[word, word] for word in first.index)
confusion = {"agree": agree, "pair": {"internal", "external"}, "share": (first.loc["internal", "external"] + first.loc["external", "internal"]) / apart}

# %% 7.2 right: counted from the table by hand
confusion = {"agree": (57 + 65 + 5) / 300, "pair": {"external", "internal"}, "share": (58 + 47) / 173}

# %% 7.2 right: three decimals
confusion = {"agree": 0.423, "pair": {"internal", "external"}, "share": 0.607}

# %% 7.2 right: a list for the pair, dict()
confusion = dict(agree=round(127 / 300, 3), pair=["internal", "external"], share=round(105 / 173, 3))

# %% 7.2 right: numpy, and the pair found by the machine
import numpy as np
counts = first.to_numpy()
both_ways = pd.DataFrame(counts + counts.T, index=first.index, columns=first.columns)
both_ways = both_ways.where(np.triu(np.ones(both_ways.shape, bool), 1)).stack()
confusion = {"agree": np.trace(counts) / counts.sum(), "pair": both_ways.idxmax(), "share": both_ways.max() / both_ways.sum()}

# %% 7.2 right: from the raw codings, without the table
given = load("locus_codings").query("codebook.astype('str') == '1'")
wide = given.pivot(index="segment_id", columns="coder", values="locus")
parted = wide[wide["A"] != wide["B"]]
confusion = {"agree": (wide["A"] == wide["B"]).mean(), "pair": "internal, external", "share": parted.isin(["internal", "external"]).all(axis=1).mean()}

# %% 7.2 right: a frozenset and numbers as text
confusion = {"pair": frozenset(["external", "internal"]), "share": "0.607", "agree": "0.423"}

# %% 7.2 wrong: the second codebook [second_book]
confusion = {"agree": 0.76, "pair": {"internal", "external"}, "share": 36 / 72}

# %% 7.2 wrong: per cent
confusion = {"agree": 42.3, "pair": {"internal", "external"}, "share": 60.7}

# %% 7.2 wrong: of all segments instead of the disagreements [of_all]
confusion = {"agree": 0.423, "pair": {"internal", "external"}, "share": 105 / 300}

# %% 7.2 wrong: one direction only [one_way]
confusion = {"agree": 0.423, "pair": {"internal", "external"}, "share": 58 / 173}

# %% 7.2 wrong: counts
confusion = {"agree": 127, "pair": {"internal", "external"}, "share": 105}

# %% 7.2 wrong: the disagreements [disagree]
confusion = {"agree": 173 / 300, "pair": {"internal", "external"}, "share": 0.607}

# %% 7.2 wrong: both left out of the agreement
confusion = {"agree": 122 / 300, "pair": {"internal", "external"}, "share": 0.607}

# %% 7.2 wrong: both left out altogether
confusion = {"agree": 122 / 227, "pair": {"internal", "external"}, "share": 1.0}

# %% 7.2 wrong: another pair [pair_with_both]
confusion = {"agree": 0.423, "pair": {"internal", "both"}, "share": 34 / 173}

# %% 7.2 wrong: one word [one_word]
confusion = {"agree": 0.423, "pair": {"internal"}, "share": 0.607}

# %% 7.2 wrong: the commonest cell, on the diagonal [diagonal]
confusion = {"agree": 0.423, "pair": {"external"}, "share": 65 / 300}

# %% 7.2 wrong: the share of the biggest cell among all off the diagonal and on it
confusion = {"agree": 0.423, "pair": {"internal", "external"}, "share": 105 / 127}

# %% 7.2 wrong: the pair as a dict with counts
confusion = {"agree": 0.423, "pair": {"internal": 58, "external": 47}, "share": 105}

# %% 7.2 wrong: the names of the coders
confusion = {"agree": 0.423, "pair": {"Wulan", "Bagas"}, "share": 0.607}

# %% 7.2 wrong: the share left open
confusion = {"agree": 0.423, "pair": {"internal", "external"}, "share": ...}

# %% 7.2 wrong: left as it was
first = crossed(1)
show(first)
confusion = {"agree": ..., "pair": {...}, "share": ...}

# %% 7.2 wrong: None
confusion = None

# %% 7.2 wrong: a list in the right order
confusion = [0.423, {"internal", "external"}, 0.607]

# %% 7.2 wrong: external and both [other_with_both]
confusion = {"agree": 0.423, "pair": {"external", "both"}, "share": 34 / 173}

# %% 7.2 wrong: one direction, from the other chair [other_way]
confusion = {"agree": 0.423, "pair": {"internal", "external"}, "share": first.loc["external", "internal"] / 173}

# %% 7.2 wrong: all three words [all_of_it]
confusion = {"agree": 0.423, "pair": {"internal", "external", "both"}, "share": 0.607}

# %% 7.2 wrong: the agreement in per cent, the share not
confusion = {"agree": 42.3, "pair": {"internal", "external"}, "share": 0.607}

# %% 7.3 start
def ruled(b=("LIFESTYLE", "AGENCY"), c_both="both", c=("emotional", "own")):
    """`locus` with these in its blanks."""
    def locus(event, mechanism, rule):
        if rule == "A" and event in ["FAMCONF", "DIVORCE", "LIFESTYLE", "AGENCY"]:
            return "internal"
        if rule == "B" and event in b:
            return "internal"
        if rule == "C" and mechanism == "both":
            return c_both
        if rule == "C" and mechanism in c:
            return "internal"
        return "external"
    return locus

# %% 7.3 right: the blanks
def locus(event, mechanism, rule):
    """'internal', 'external' or 'both': the locus of a segment by a declared rule."""
    if rule == "A" and event in ["FAMCONF", "DIVORCE", "LIFESTYLE", "AGENCY"]:
        return "internal"
    if rule == "B" and event in ["LIFESTYLE", "AGENCY"]:
        return "internal"
    if rule == "C" and mechanism == "both":
        return "both"
    if rule == "C" and mechanism in ["own", "emotional"]:
        return "internal"
    return "external"

# %% 7.3 right: what is external instead
def locus(event, mechanism, rule):
    if rule == "A":
        return "external" if event in ["ECON", "PEER"] else "internal"
    if rule == "B":
        return "internal" if event == "LIFESTYLE" or event == "AGENCY" else "external"
    if mechanism == "both":
        return "both"
    return "external" if mechanism in ("material", "social") else "internal"

# %% 7.3 right: a table of rules
INTERNAL = {"A": {"FAMCONF", "DIVORCE", "LIFESTYLE", "AGENCY"}, "B": {"LIFESTYLE", "AGENCY"}, "C": {"emotional", "own"}}

def locus(event, mechanism, rule):
    asked = mechanism if rule == "C" else event
    if asked == "both":
        return "both"
    return "internal" if asked in INTERNAL[rule] else "external"

# %% 7.3 right: capitals in what comes back
found = ruled()
locus = lambda event, mechanism, rule: found(event, mechanism, rule).capitalize()

# %% 7.3 right: own wishes read from the mechanism
def locus(event, mechanism, rule):
    if rule == "A":
        inside = event not in ("ECON", "PEER")
    elif rule == "B":
        inside = event in {"AGENCY", "LIFESTYLE"}
    else:
        if mechanism == "both":
            return mechanism
        inside = mechanism == "own" or mechanism == "emotional"
    return ["external", "internal"][inside]

# %% 7.3 right: match
def locus(event, mechanism, rule):
    match rule, event, mechanism:
        case "A", "FAMCONF" | "DIVORCE" | "LIFESTYLE" | "AGENCY", _:
            return "internal"
        case "B", "LIFESTYLE" | "AGENCY", _:
            return "internal"
        case "C", _, "both":
            return "both"
        case "C", _, "emotional" | "own":
            return "internal"
    return "external"

# %% 7.3 wrong: own only for C [feeling_forgotten]
locus = ruled(c=["own"])

# %% 7.3 wrong: feeling only for C [own_forgotten]
locus = ruled(c=["emotional"])

# %% 7.3 wrong: both counts as internal [both_internal]
locus = ruled(c_both="internal")

# %% 7.3 wrong: both counts as external [both_external]
locus = ruled(c_both="external")

# %% 7.3 wrong: what works through others is her own
locus = ruled(c=["emotional", "own", "social"])

# %% 7.3 wrong: material is internal [material_inside]
locus = ruled(c=["material"])

# %% 7.3 wrong: family in B as well
locus = ruled(b=["FAMCONF", "LIFESTYLE", "AGENCY"])

# %% 7.3 wrong: B as A [b_family]
locus = ruled(b=["FAMCONF", "DIVORCE", "LIFESTYLE", "AGENCY"])

# %% 7.3 wrong: decisions only in B
locus = ruled(b=["AGENCY"])

# %% 7.3 wrong: wishes only in B
locus = ruled(b=["LIFESTYLE"])

# %% 7.3 wrong: events in the blank of C [c_never]
locus = ruled(c=["LIFESTYLE", "AGENCY"])

# %% 7.3 wrong: a mechanism in the blank of B [b_never]
locus = ruled(b=["own"])

# %% 7.3 wrong: small letters [b_never]
locus = ruled(b=["lifestyle", "agency"])

# %% 7.3 wrong: one text in the brackets [c_never]
locus = ruled(b=["LIFESTYLE, AGENCY"], c=["emotional, own"])

# %% 7.3 wrong: internal and external exchanged [turned_round]
def locus(event, mechanism, rule):
    return {"internal": "external", "external": "internal", "both": "both"}[ruled()(event, mechanism, rule)]

# %% 7.3 wrong: the word mistyped
locus = ruled(c_both="internal and external")

# %% 7.3 wrong: True and False
def locus(event, mechanism, rule):
    return ruled()(event, mechanism, rule) == "internal"

# %% 7.3 wrong: no quotation marks
def locus(event, mechanism, rule):
    if rule == "A" and event in ["FAMCONF", "DIVORCE", "LIFESTYLE", "AGENCY"]:
        return "internal"
    if rule == "B" and event in [LIFESTYLE, AGENCY]:
        return "internal"
    if rule == "C" and mechanism == "both":
        return both
    if rule == "C" and mechanism in [emotional, own]:
        return "internal"
    return "external"

# %% 7.3 wrong: prints and gives nothing back
def locus(event, mechanism, rule):
    print(ruled()(event, mechanism, rule))

# %% 7.3 wrong: left as it was
def locus(event, mechanism, rule):
    """'internal', 'external' or 'both': the locus of a segment by a declared rule."""
    if rule == "A" and event in ["FAMCONF", "DIVORCE", "LIFESTYLE", "AGENCY"]:
        return "internal"
    if rule == "B" and event in [...]:
        return "internal"
    if rule == "C" and mechanism == "both":
        return ...
    if rule == "C" and mechanism in [...]:
        return "internal"
    return "external"

# %% 7.3 wrong: one result instead of the function
locus = ruled()("PEER", "social", "A")

# %% 7.3 wrong: a comma for a dot in a word
locus = None

# %% 7.3 wrong: rule C goes on to ask for the event
def locus(event, mechanism, rule):
    if rule == "A" and event in ["FAMCONF", "DIVORCE", "LIFESTYLE", "AGENCY"]:
        return "internal"
    if rule == "B" and event in ["LIFESTYLE", "AGENCY"]:
        return "internal"
    if rule == "C" and mechanism == "both":
        return "both"
    if rule == "C" and (mechanism in ["emotional", "own"] or event in ["FAMCONF", "DIVORCE"]):
        return "internal"
    return "external"

# %% 7.3 wrong: or without a second comparison [all_internal]
def locus(event, mechanism, rule):
    if rule == "A" and event in ["FAMCONF", "DIVORCE", "LIFESTYLE", "AGENCY"]:
        return "internal"
    if rule == "B" and event == "LIFESTYLE" or "AGENCY":
        return "internal"
    if rule == "C" and mechanism == "both":
        return "both"
    if rule == "C" and mechanism in ["emotional", "own"]:
        return "internal"
    return "external"

# %% 7.3 wrong: recursion without an end
def locus(event, mechanism, rule):
    return locus(event, mechanism, rule)

# %% 7.3 wrong: C asks for the event [c_by_event]
def locus(event, mechanism, rule):
    if rule == "B":
        return "internal" if event in ["LIFESTYLE", "AGENCY"] else "external"
    return "internal" if event in ["FAMCONF", "DIVORCE", "LIFESTYLE", "AGENCY"] else "external"

# %% 7.3 wrong: B keeps the other events [b_turned]
locus = ruled(b=["ECON", "FAMCONF", "DIVORCE", "PEER"])

# %% 7.3 wrong: the rule never asked [always_a]
def locus(event, mechanism, rule):
    return "internal" if event in ["FAMCONF", "DIVORCE", "LIFESTYLE", "AGENCY"] else "external"

# %% 7.4 start
def share(word, rule):
    words = [locus(row.event, row.mechanism, rule) for row in facets.itertuples()]
    return words.count(word) / len(words)

# %% 7.4 right: the function called
headlines = {"A": share("internal", "A"), "B": share("internal", "B"), "C": share("internal", "C"), "double": share("internal", "A") + share("external", "B")}

# %% 7.4 right: sums of cells
headlines = {"A": (24 + 37 + 30 + 20 + 10 + 16 + 30) / 300, "B": (16 + 30) / 300, "C": (37 + 20 + 16 + 30) / 300,
             "double": (24 + 37 + 30 + 20 + 10 + 16 + 30) / 300 + (300 - 46) / 300}

# %% 7.4 right: three decimals
headlines = {"A": 0.557, "B": 0.153, "C": 0.343, "double": 1.403}

# %% 7.4 right: a loop
headlines = {}
for rule in "ABC":
    headlines[rule] = share("internal", rule)
headlines["double"] = headlines["A"] + 1 - headlines["B"]

# %% 7.4 right: a Series
headlines = pd.Series({"double": 167 / 300 + 254 / 300, "A": 167 / 300, "B": 46 / 300, "C": 103 / 300})

# %% 7.4 right: pandas
a = facets["event"].isin(["FAMCONF", "DIVORCE", "LIFESTYLE", "AGENCY"])
b = facets["event"].isin(["LIFESTYLE", "AGENCY"])
c = facets["mechanism"].isin(["emotional", "own"])
headlines = dict(A=a.mean(), B=b.mean(), C=c.mean(), double=a.mean() + (~b).mean())

# %% 7.4 right: from the display's table
table = headline(facets)
headlines = {"A": table.loc["A", "internal"], "B": table.loc["B", "internal"], "C": table.loc["C", "internal"], "double": table.loc["double"].filter(like="ternal").sum()}

# %% 7.4 right: rounded to four places by a column apply
where = facets.apply(lambda row: [locus(row["event"], row["mechanism"], rule) for rule in "ABC"], axis=1, result_type="expand")
inside = (where == "internal").mean().round(4)
headlines = {"A": inside[0], "B": inside[1], "C": inside[2], "double": inside[0] + (where[1] == "external").mean()}

# %% 7.4 wrong: counts
headlines = {"A": 167, "B": 46, "C": 103, "double": 421}

# %% 7.4 wrong: per cent [percent]
headlines = {"A": 55.7, "B": 15.3, "C": 34.3, "double": 140.3}

# %% 7.4 wrong: both left out of the denominator [both_dropped]
headlines = {"A": 167 / 300, "B": 46 / 300, "C": 103 / 290, "double": 421 / 300}

# %% 7.4 wrong: both counted as internal [both_counted]
headlines = {"A": 167 / 300, "B": 46 / 300, "C": 113 / 300, "double": 421 / 300}

# %% 7.4 wrong: the external shares [b_external]
headlines = {rule: share("external", rule) for rule in "ABC"} | {"double": share("internal", "A") + share("external", "B")}

# %% 7.4 wrong: double divided by two [halved]
headlines = {"A": 0.557, "B": 0.153, "C": 0.343, "double": 421 / 600}

# %% 7.4 wrong: double from one rule, so that it is one [normalised]
headlines = {"A": 0.557, "B": 0.153, "C": 0.343, "double": share("internal", "A") + share("external", "A")}

# %% 7.4 wrong: double as the sum of two internal shares [double_is_sum]
headlines = {"A": 0.557, "B": 0.153, "C": 0.343, "double": share("internal", "A") + share("internal", "B")}

# %% 7.4 wrong: double as the external share alone [double_external]
headlines = {"A": 0.557, "B": 0.153, "C": 0.343, "double": share("external", "B")}

# %% 7.4 wrong: B and C exchanged
headlines = {"A": 0.557, "B": 0.343, "C": 0.153, "double": 1.403}

# %% 7.4 wrong: B without her wishes [decisions_only]
headlines = {"A": 0.557, "B": 0.1, "C": 0.343, "double": 1.403}

# %% 7.4 wrong: C without her own will [feeling_only]
headlines = {"A": 0.557, "B": 0.153, "C": 57 / 300, "double": 1.403}

# %% 7.4 wrong: rounded to one decimal
headlines = {"A": 0.6, "B": 0.2, "C": 0.3, "double": 1.4}

# %% 7.4 wrong: double left open
headlines = {"A": 0.557, "B": 0.153, "C": 0.343, "double": ...}

# %% 7.4 wrong: double forgotten
headlines = {rule: share("internal", rule) for rule in "ABC"}

# %% 7.4 wrong: words instead of shares
headlines = {rule: "internal" for rule in ("A", "B", "C", "double")}

# %% 7.4 wrong: a list
headlines = [0.557, 0.153, 0.343, 1.403]

# %% 7.4 wrong: the function, not called
headlines = {"A": share, "B": share, "C": share, "double": share}

# %% 7.4 wrong: an argument mistyped
headlines = {"A": share("intern", "A"), "B": share("intern", "B"), "C": share("intern", "C"), "double": 0}

# %% 7.4 wrong: left as it was
headlines = {"A": ..., "B": ..., "C": ..., "double": ...}

# %% 7.4 wrong: arguments exchanged
headlines = {rule: share(rule, "internal") for rule in "ABC"} | {"double": share("A", "internal") + share("B", "external")}

# %% 7.4 wrong: A as the external share [a_external]
headlines = {"A": share("external", "A"), "B": 0.153, "C": 0.343, "double": 1.403}

# %% 7.4 wrong: the three rules in per cent, double not [percent]
headlines = {"A": 100 * share("internal", "A"), "B": 100 * share("internal", "B"), "C": 100 * share("internal", "C"), "double": 1.403}

# %% 7.5 start
good = {"CARE": {"n02", "n05", "n10"}, "PLATFORM": {"n01", "n08", "n11"}, "AGENCY": {"n04", "n07", "n12"}, "MORALS": set(), "BROKEN_HOME": set(), "OTHER": set()}

# %% 7.5 right: sets
new_codes = {
    "CARE": {"n02", "n05", "n10"}, "PLATFORM": {"n01", "n08", "n11"}, "AGENCY": {"n04", "n07", "n12"},
    "MORALS": set(), "BROKEN_HOME": set(), "OTHER": set(),
}

# %% 7.5 right: lists
new_codes = dict(CARE=["n10", "n02", "n05"], PLATFORM=["n11", "n08", "n01"], AGENCY=["n12", "n04", "n07"], MORALS=[], BROKEN_HOME=[], OTHER=[])

# %% 7.5 right: texts, and an empty text for nothing
new_codes = {"CARE": "n02, n05, n10", "PLATFORM": "n01, n08, n11", "AGENCY": "n04, n07, n12", "MORALS": "", "BROKEN_HOME": "", "OTHER": ""}

# %% 7.5 right: empty curly brackets for nothing
new_codes = good | {"MORALS": {}, "BROKEN_HOME": {}, "OTHER": {}}

# %% 7.5 right: tuples and capitals
new_codes = {"CARE": ("N02", "N05", "N10"), "PLATFORM": ("N01", "N08", "N11"), "AGENCY": ("N04", "N07", "N12"), "MORALS": (), "BROKEN_HOME": (), "OTHER": ()}

# %% 7.5 right: one word a passage, turned into sets
given = {"n01": "PLATFORM", "n02": "CARE", "n04": "AGENCY", "n05": "CARE", "n07": "AGENCY", "n08": "PLATFORM", "n10": "CARE", "n11": "PLATFORM", "n12": "AGENCY"}
new_codes = {code: {name for name, one in given.items() if one == code} for code in ["CARE", "PLATFORM", "AGENCY", "MORALS", "BROKEN_HOME", "OTHER"]}

# %% 7.5 right: a passage with a child and a phone under both
new_codes = good | {"CARE": {"n02", "n05", "n08", "n10"}}

# %% 7.5 wrong: the word child decides [no_word_phone]
new_codes = good | {"CARE": {"n02", "n05", "n08"}, "PLATFORM": {"n05", "n08", "n11"}}

# %% 7.5 wrong: every passage with a phone [phone_word]
new_codes = good | {"PLATFORM": {"n01", "n05", "n08", "n11"}}

# %% 7.5 wrong: the rest into OTHER [rest]
new_codes = good | {"OTHER": {"n03", "n06", "n09"}}

# %% 7.5 wrong: the broken home [renamed]
new_codes = good | {"BROKEN_HOME": {"n06", "n09"}}

# %% 7.5 wrong: weak morals [morals]
new_codes = good | {"MORALS": {"n04", "n07", "n12"}}

# %% 7.5 wrong: choice is morals [morals]
new_codes = good | {"AGENCY": set(), "MORALS": {"n04", "n07", "n12"}}

# %% 7.5 wrong: everything everywhere [renamed]
new_codes = {code: set(passages.index[passages["part"] == "new"]) for code in good}

# %% 7.5 wrong: no new code holds [reported_left_out]
new_codes = {code: set() for code in good}

# %% 7.5 wrong: two passages only for one [reported_left_out]
new_codes = good | {"CARE": {"n02", "n10"}}

# %% 7.5 wrong: CARE and AGENCY exchanged [reported_left_out]
new_codes = good | {"CARE": good["AGENCY"], "AGENCY": good["CARE"]}

# %% 7.5 wrong: numbers instead of ids
new_codes = {"CARE": {2, 5, 10}, "PLATFORM": {1, 8, 11}, "AGENCY": {4, 7, 12}, "MORALS": set(), "BROKEN_HOME": set(), "OTHER": set()}

# %% 7.5 wrong: ids of another table
new_codes = {code: {name.replace("n", "r") for name in ids} for code, ids in good.items()}

# %% 7.5 wrong: the empty ones left open
new_codes = good | {"MORALS": ..., "BROKEN_HOME": ..., "OTHER": ...}

# %% 7.5 right: None for nothing
new_codes = good | {"MORALS": None, "BROKEN_HOME": None, "OTHER": None}

# %% 7.5 wrong: the empty ones forgotten
new_codes = {"CARE": {"n02", "n05", "n10"}, "PLATFORM": {"n01", "n08", "n11"}, "AGENCY": {"n04", "n07", "n12"}}

# %% 7.5 wrong: how many instead of which
new_codes = {"CARE": 3, "PLATFORM": 3, "AGENCY": 3, "MORALS": 0, "BROKEN_HOME": 0, "OTHER": 0}

# %% 7.5 wrong: a name mistyped
new_codes = {code.replace("PLATFORM", "PLATFROM"): ids for code, ids in good.items()}

# %% 7.5 wrong: left as it was
new_codes = {
    "CARE": ..., "PLATFORM": ..., "AGENCY": ...,
    "MORALS": ..., "BROKEN_HOME": ..., "OTHER": ...,
}

# %% 7.5 wrong: a list of sets
new_codes = list(good.values())

# %% 7.5 wrong: a divorce is a broken home [renamed_divorce]
new_codes = good | {"BROKEN_HOME": {"n06"}}

# %% 7.5 wrong: figures on a page are a question of morals [morals_decision]
new_codes = good | {"MORALS": {"n12"}}

# %% 7.5 wrong: selling a ring is a decision [money_again]
new_codes = good | {"AGENCY": {"n03", "n04", "n07", "n12"}}

# %% 7.5 wrong: no phone is named in n01 [no_word_phone]
new_codes = good | {"PLATFORM": {"n08", "n11"}}

# %% 7.6 start
good = {"r01": "denied", "r02": "give", "r03": "mere_fact", "r04": "other_sense", "r05": "give",
        "r06": "denied", "r07": "other_sense", "r08": "give", "r09": "mere_fact", "r10": "denied"}

# %% 7.6 right: dict literal
ruled = {
    "r01": "denied", "r02": "give", "r03": "mere_fact", "r04": "other_sense", "r05": "give",
    "r06": "denied", "r07": "other_sense", "r08": "give", "r09": "mere_fact", "r10": "denied",
}

# %% 7.6 right: a column added to the table
table = passages[passages["part"] == "rule"].copy()
table["word"] = ["denied", "give", "mere_fact", "other_sense", "give", "denied", "other_sense", "give", "mere_fact", "denied"]
ruled = table["word"]

# %% 7.6 right: by word
ruled = {}
for word, numbers in {"give": [2, 5, 8], "denied": [1, 6, 10], "other_sense": [4, 7], "mere_fact": [3, 9]}.items():
    ruled.update({f"r{number:02}": word for number in numbers})

# %% 7.6 right: dict() from pairs, spaces for underscores
ruled = dict(zip(good, ["denied", "give", "mere fact", "other sense", "give", "denied", "other sense", "give", "mere fact", "denied"]))

# %% 7.6 right: capitals
ruled = {name: word.title() for name, word in good.items()}

# %% 7.6 right: a table of two columns, sorted otherwise
ruled = pd.DataFrame({"passage": list(good), "word": list(good.values())}).sort_values("word")

# %% 7.6 wrong: give wherever the word falls [keyword]
ruled = {"r01": "give", "r02": "give", "r03": "give", "r04": "give", "r05": "mere_fact", "r06": "give", "r07": "give", "r08": "mere_fact", "r09": "give", "r10": "give"}

# %% 7.6 wrong: no word, no code [no_word_no_code]
ruled = good | {"r02": "mere_fact", "r05": "mere_fact", "r08": "mere_fact"}

# %% 7.6 wrong: denials given [keyword]
ruled = good | {"r01": "give", "r06": "give", "r10": "give"}

# %% 7.6 wrong: another sense taken for a mere fact [sense_as_fact]
ruled = good | {"r04": "mere_fact", "r07": "mere_fact"}

# %% 7.6 wrong: mere facts given [keyword_paper]
ruled = good | {"r03": "give", "r09": "give"}

# %% 7.6 wrong: all given [keyword]
ruled = dict.fromkeys(good, "give")

# %% 7.6 wrong: all denied
ruled = dict.fromkeys(good, "denied")

# %% 7.6 wrong: yes and no
ruled = {name: "yes" if word == "give" else "no" for name, word in good.items()}

# %% 7.6 wrong: the codes themselves
ruled = passages.loc[passages["part"] == "rule", "asked"].to_dict()

# %% 7.6 wrong: one left open
ruled = good | {"r10": ...}

# %% 7.6 wrong: one word mistyped
ruled = good | {"r04": "other_sence"}

# %% 7.6 wrong: r1 instead of r01
ruled = {name.replace("r0", "r"): word for name, word in good.items()}

# %% 7.6 wrong: a photo and a thumb are a mere fact [no_word_no_code_care]
ruled = good | {"r08": "mere_fact"}

# %% 7.6 wrong: she lost nothing, so it is a mere fact [denial_as_fact]
ruled = good | {"r01": "mere_fact", "r06": "mere_fact"}

# %% 7.6 wrong: a list
ruled = list(good.values())

# %% 7.6 wrong: left as it was
ruled = {
    "r01": ..., "r02": ..., "r03": ..., "r04": ..., "r05": ...,
    "r06": ..., "r07": ..., "r08": ..., "r09": ..., "r10": ...,
}

# %% 7.6 wrong: None
ruled = None

# %% 7.6 wrong: because stands beside divorce [keyword_because]
ruled = good | {"r06": "give"}

# %% 7.6 wrong: economics is economy [keyword_school]
ruled = good | {"r04": "give"}

# %% 7.6 wrong: friends are friends [keyword_friends]
ruled = good | {"r09": "give"}

# %% 7.6 wrong: style is style [keyword_style]
ruled = good | {"r07": "give"}

# %% 7.6 wrong: she says lifestyle herself [refused_word]
ruled = good | {"r10": "give"}

# %% 7.6 wrong: a card in his name is a fact [loss_as_fact]
ruled = good | {"r02": "mere_fact"}

# %% 7.6 wrong: the divorce is nice, a fact [denial_as_fact_because]
ruled = good | {"r06": "mere_fact"}

# %% 7.6 wrong: a way of talking is a fact [sense_as_fact_style]
ruled = good | {"r07": "mere_fact"}

# %% 7.6 wrong: a divorce paper is a divorce [keyword_paper]
ruled = good | {"r03": "give"}

# %% 7.7 start
import re

READ = [  # (page, first words, last words, code), as a careful student finds them
    (woman, "The minute the ruling came out", "two bags and an empty cage.", "DIV_EXT"),
    (woman, "So from that morning on", "somebody else's drawer.", "DIV_EXT"),
    (woman, "She never said come along", "when did I ever say kak before.", "PEER"),
    (woman, "And then, well, I got taught", "don't be rough with her", "PEER"),
    (woman, "A laundry,", "was a fond memory.", "ECON"),
    (woman, "The last fortnight I ate", "girl at the till's birthday.", "ECON"),
    (woman, "Not your polite knock.", "that padlock.", "REPRESSIVE"),
    (woman, "As if I asked.", "ID.", "REPRESSIVE"),
    (woman, "They had me read it out loud", "buying a goat.", "REPRESSIVE"),
    (woman, "The young one says,", "given me a tissue.", "CULTURE"),
    (woman, "Very kind of them", "there-just-is", "REPRESSIVE"),
    (woman, "Dad never liked me", "the chipped glass.", "FAMCONF"),
    (woman, "On the tenth day", "never went back.", "FAMCONF"),
    (woman, "The electricity meter at", "to the pawnshop, the cage?", "ECON"),
    (officer, "The child generally comes", "looks after the children on her own.", "CARE"),
    (officer, "Look in the wallet.", "It's plain.", "ECON"),
    (officer, "Her phone's better", "grew like that.", "LIFESTYLE"),
    (officer, "And then the wording is", "in a cell?", "SUBSTANCE"),
    (officer, "In the old days there was", "in this town.", "PLATFORM"),
    (officer, "Twenty-seven paragraph one", "in Semarang.", "SUBSTANCE"),
    (officer, "The phone's in Semarang", "who picks up every time.", "STRUCTURE"),
    (officer, "It does. For the photo.", "another neighbourhood head.", "REPRESSIVE"),
    (officer, "If only on a Saturday night", "wrong size.", "CURATIVE"),
    (officer, "If only on a Saturday night", "wrong size.", "STRUCTURE"),
    (officer, "Her husband married again", "motive, hurt.", "DIV_INT"),
    (officer, "Each time it came back", "she reminded me.", "STRUCTURE"),
    (officer, "How long will this go on", "with meal money.", "ECON"),
]


def place(doc, first, last):
    """Start and end of the passage between these words."""
    page = document(doc)
    start = page.index(first)
    return start, page.index(last, start) + len(last)


def typed(passages, memo="spoke against its neighbour", every=9):
    """A table of codings made by hand; each ninth has a memo."""
    rows = []
    for number, (doc, first, last, code) in enumerate(passages):
        start, end = place(doc, first, last)
        rows.append((doc, "me", start, end, code, document(doc)[start:end], memo if number % every == 0 else "", f"k{number}", "2026-03-02T10:00:00+07:00"))
    return pd.DataFrame(rows, columns=["doc", "coder", "start", "end", "code", "text", "memo", "id", "created"])


def lines(doc):
    """(start, end, line) of each turn of a page."""
    start = 0
    for line in document(doc).split("\n"):
        yield start, start + len(line), line
        start += len(line) + 1


# %% 7.7 right: coded with code_quote
for number, (doc, first, last, code) in enumerate(READ):
    start, end = place(doc, first, last)
    code_quote(doc, document(doc)[start:end], code, memo="not its neighbour, for it is told" if number < 3 else "")
my_codings = codings()

# %% 7.7 right: a table made by hand
my_codings = typed(READ)

# %% 7.7 right: only the columns that are needed, another order, an index of its own
my_codings = typed(READ)[["memo", "code", "end", "start", "doc"]].sort_values("code").set_index(pd.Index(range(100, 127)))

# %% 7.7 right: more columns, and codings of another interview besides
more = pd.DataFrame({"doc": ["V31-en"], "start": [10], "end": [40], "code": ["ECON"], "memo": [""]})
my_codings = pd.concat([typed(READ).assign(sure=True), more], ignore_index=True)

# %% 7.7 right: positions as text, and every row twice
once = typed(READ).astype({"start": str, "end": str})
my_codings = pd.concat([once, once])

# %% 7.7 right: edges a few words further in
mine = typed(READ)
for row in mine.index:
    words = mine.loc[row, "text"].split(" ")
    if len(words) > 20:
        mine.loc[row, "start"] += len(words[0]) + 1
        mine.loc[row, "end"] -= len(words[-1]) + 1
my_codings = mine

# %% 7.7 wrong: nothing coded yet
my_codings = codings()

# %% 7.7 wrong: the woman only [one_page]
my_codings = typed([passage for passage in READ if passage[0] == woman], every=4)

# %% 7.7 wrong: each with the question before it [questions]
mine = typed(READ)
for row in mine.index:
    page = document(mine.loc[row, "doc"])
    turn = page.rfind("\n", 0, mine.loc[row, "start"])
    mine.loc[row, "start"] = page.rfind("\n", 0, turn) + 1
my_codings = mine

# %% 7.7 wrong: a search for words [keywords]
WORDS = {"ECON": ["economic", "money", "pay", "rent"], "DEBT": ["owe", "debt"], "DIV_INT": ["divorce"], "DIV_EXT": ["parted"], "COERCION": ["forced", "Coercive", "ID"],
         "PEER": ["friends"], "LIFESTYLE": ["style"], "PLATFORM": ["phone"], "FAMCONF": ["Dad", "brother"]}
rows = []
for doc in (woman, officer):
    page = document(doc)
    for code, listed in WORDS.items():
        for word in listed:
            for hit in re.finditer(rf"[^.?!\n]*\b{word}\b[^.?!\n]*", page):
                rows.append((doc, hit.start(), hit.end(), code, "a word of the list stands there"))
my_codings = pd.DataFrame(rows, columns=["doc", "start", "end", "code", "memo"])

# %% 7.7 wrong: every third passage [sparse]
my_codings = typed(READ[::3], every=3)

# %% 7.7 wrong: whole answers [whole_turns]
rows = []
for doc, first, last, code in READ:
    begin, _ = place(doc, first, last)
    start, end = next((a, b) for a, b, line in lines(doc) if a <= begin < b)
    rows.append((doc, start + 5, end, code, "it is all in the answer"))
my_codings = pd.DataFrame(rows, columns=["doc", "start", "end", "code", "memo"])

# %% 7.7 wrong: ECON on whatever they say [sparse]
rows = [(doc, start, end, "ECON", "money is always behind it") for doc in (woman, officer) for start, end, line in lines(doc) if re.match(r"I\d+:", line)]
my_codings = pd.DataFrame(rows, columns=["doc", "start", "end", "code", "memo"])

# %% 7.7 wrong: three codes more for each passage, to be sure [lavish]
my_codings = typed([(doc, first, last, code) for doc, first, last, given in READ for code in (given, "DEMAND", "PREEMPTIVE", "STIGMA")])

# %% 7.7 wrong: taken in by a denial and by a word [fooled]
my_codings = typed(READ + [(woman, "And don't write that", "if she were still here.", "DIV_INT"), (woman, "I owe sleep.", "I owe sleep.", "DEBT"), (officer, "Coercive measures", "lawyers' language.", "COERCION")])

# %% 7.7 wrong: always the neighbour [neighbours]
near = {"DIV_EXT": "DIV_INT", "ECON": "DEBT", "REPRESSIVE": "PREVENTIVE", "STRUCTURE": "CULTURE", "PEER": "STIGMA", "SUBSTANCE": "STRUCTURE"}
my_codings = typed([(doc, first, last, near.get(code, code)) for doc, first, last, code in READ])

# %% 7.7 wrong: no memo [no_memos]
my_codings = typed(READ, memo="")

# %% 7.7 wrong: memos of one word [no_memos]
my_codings = typed(READ, memo="clear")

# %% 7.7 wrong: every code everywhere [questions]
rows = [(doc, start, end, code, "all of them may apply") for doc in (woman, officer) for start, end, line in lines(doc) for code in load("codebook_v2")["code"]]
my_codings = pd.DataFrame(rows, columns=["doc", "start", "end", "code", "memo"])

# %% 7.7 wrong: codes of the first codebook
my_codings = typed([(doc, first, last, {"ECON": "INT_NEED", "DIV_EXT": "EXT_FAMILY"}.get(code, "EXTERNAL")) for doc, first, last, code in READ])

# %% 7.7 wrong: another interview
page = document("V31-en")
my_codings = pd.DataFrame({"doc": ["V31-en"], "start": [0], "end": [len(page)], "code": ["ECON"], "memo": [""]})

# %% 7.7 wrong: no places
my_codings = typed(READ).drop(columns=["start", "end"])

# %% 7.7 wrong: the number of codings
my_codings = len(READ)

# %% 7.7 wrong: the quotations as a list
my_codings = [(first, code) for _, first, _, code in READ]

# %% 7.7 wrong: a dict of codes
my_codings = {code: first for _, first, _, code in READ}

# %% 7.7 wrong: the page itself
my_codings = document(woman)

# %% 7.7 wrong: the function, not called
my_codings = codings

# %% 7.7 wrong: left open
my_codings = ...

# %% 7.7 wrong: the table printed, not kept
my_codings = print(codings())

# %% 7.7 wrong: words that do not stand on the page
code_quote(woman, "I became poor after the divorce", "ECON")
my_codings = codings()

# %% 7.7 wrong: the codings of the other coders
my_codings = load("codings")

# %% 7.8 start
good = {"d1": "boundary", "d2": "oversight", "d3": "definition", "d4": "interpretation", "d5": "boundary", "d6": "definition", "d7": "oversight"}

# %% 7.8 right: dict literal
causes = {"d1": "boundary", "d2": "oversight", "d3": "definition", "d4": "interpretation", "d5": "boundary", "d6": "definition", "d7": "oversight"}

# %% 7.8 right: keywords
causes = dict(d1="boundary", d2="oversight", d3="definition", d4="interpretation", d5="boundary", d6="definition", d7="oversight")

# %% 7.8 right: by cause
causes = {}
causes.update(dict.fromkeys(["d1", "d5"], "boundary"))
causes.update(dict.fromkeys(["d2", "d7"], "oversight"))
causes.update(dict.fromkeys(["d3", "d6"], "definition"))
causes["d4"] = "interpretation"

# %% 7.8 right: a Series
causes = pd.Series(["boundary", "oversight", "definition", "interpretation", "boundary", "definition", "oversight"], index=[f"d{n}" for n in range(1, 8)])

# %% 7.8 right: capitals
causes = {name.upper(): word.upper() for name, word in good.items()}

# %% 7.8 right: a table of one column
causes = pd.DataFrame({"cause": good})

# %% 7.8 wrong: all interpretation [rule_is_missing]
causes = dict.fromkeys(good, "interpretation")

# %% 7.8 wrong: all oversight [one_is_wrong]
causes = dict.fromkeys(good, "oversight")

# %% 7.8 wrong: all definition [all_definition]
causes = dict.fromkeys(good, "definition")

# %% 7.8 wrong: a doubtful code is interpretation [rule_is_missing]
causes = good | {"d3": "interpretation", "d6": "interpretation"}

# %% 7.8 wrong: two segments for one is oversight [two_segments_slip]
causes = good | {"d5": "oversight"}

# %% 7.8 wrong: bitterness needs a rule [not_a_rule]
causes = good | {"d4": "definition"}

# %% 7.8 wrong: the missed word is interpretation [slip_of_reading]
causes = good | {"d2": "interpretation"}

# %% 7.8 wrong: the missed page is a boundary [page_as_boundary]
causes = good | {"d7": "boundary"}

# %% 7.8 wrong: one left open
causes = good | {"d7": ...}

# %% 7.8 wrong: a word mistyped
causes = good | {"d1": "boundery"}

# %% 7.8 wrong: words of lesson 8
causes = {name: {"boundary": "unit", "oversight": "slip", "definition": "rule", "interpretation": "open"}[word] for name, word in good.items()}

# %% 7.8 wrong: a list
causes = list(good.values())

# %% 7.8 wrong: by cause, not by case
causes = {"boundary": ["d1", "d5"], "oversight": ["d2", "d7"], "definition": ["d3", "d6"], "interpretation": ["d4"]}

# %% 7.8 wrong: left as it was
causes = {"d1": ..., "d2": ..., "d3": ..., "d4": ..., "d5": ..., "d6": ..., "d7": ...}

# %% 7.8 wrong: None
causes = None

# %% 7.8 wrong: two causes for one
causes = good | {"d4": {"interpretation", "definition"}}

# %% 7.8 wrong: the rule on denials should be clearer [rule_is_there]
causes = good | {"d2": "definition"}

# %% 7.8 wrong: one of them has misheard [one_is_wrong]
causes = good | {"d4": "oversight"}

# %% 7.8 wrong: the book should say how long a segment is [two_segments]
causes = good | {"d5": "definition"}

# %% 7.8 wrong: debt or care is a matter of reading [silence]
causes = good | {"d6": "interpretation"}

# %% 7.8 wrong: the book should say how many words [all_definition]
causes = good | {"d1": "definition"}
