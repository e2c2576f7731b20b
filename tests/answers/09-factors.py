"""Answers to lesson 9 as students might type them: right ones in many forms, and wrong ones with the reason they deserve."""

# %% 9.0 right: as the model shows
guesses = {"econ_women": 0.7, "lifestyle_police": 0.5, "lifestyle_women": 0.1, "agency_women": 0.2}

# %% 9.0 right: nothing and everybody, in another order
guesses = dict(agency_women=0, lifestyle_women=0.0, lifestyle_police=1, econ_women=1.0)

# %% 9.0 right: fractions
guesses = {"econ_women": 2 / 3, "lifestyle_police": 1 / 2, "lifestyle_women": 1 / 10, "agency_women": 1 / 4}

# %% 9.0 wrong: per cent
guesses = {"econ_women": 70, "lifestyle_police": 50, "lifestyle_women": 10, "agency_women": 20}

# %% 9.0 wrong: a decimal comma
guesses = {"econ_women": (0, 7), "lifestyle_police": (0, 5), "lifestyle_women": (0, 1), "agency_women": (0, 2)}

# %% 9.0 wrong: one left open
guesses = {"econ_women": 0.7, "lifestyle_police": 0.5, "lifestyle_women": 0.1, "agency_women": ...}

# %% 9.0 wrong: words
guesses = {"econ_women": "most", "lifestyle_police": "half", "lifestyle_women": "few", "agency_women": "few"}

# %% 9.0 wrong: a list
guesses = [0.7, 0.5, 0.1, 0.2]

# %% 9.0 wrong: a key mistyped
guesses = {"econ_woman": 0.7, "lifestyle_police": 0.5, "lifestyle_women": 0.1, "agency_women": 0.2}

# %% 9.0 wrong: nothing at all
guesses = None

# %% 9.1 right: the worked example
def share_of_persons(speakers, people):
    """The share of people who are among the speakers."""
    named = set(speakers) & set(people)
    return len(named) / len(people)

# %% 9.1 right: sets below the line, too
def share_of_persons(speakers, people):
    named = set(people).intersection(speakers)
    return len(named) / len(set(people))

# %% 9.1 right: a list comprehension over people
def share_of_persons(speakers, people):
    named = [person for person in people if person in speakers]
    return len(named) / len(people)

# %% 9.1 right: a loop
def share_of_persons(speakers, people):
    named = []
    for person in speakers:
        if person in people and person not in named:
            named.append(person)
    return len(named) / len(people)

# %% 9.1 right: pandas
def share_of_persons(speakers, people):
    return pd.Series(people).isin(speakers).mean()

# %% 9.1 right: one expression, rounded to three
share_of_persons = lambda speakers, people: round(sum(person in set(speakers) for person in people) / len(people), 3)

# %% 9.1 right: by taking away the silent ones
def share_of_persons(speakers, people):
    silent = set(people) - set(speakers)
    return 1 - len(silent) / len(people)

# %% 9.1 wrong: passages for persons [passages]
def share_of_persons(speakers, people):
    named = speakers
    return len(named) / len(people)

# %% 9.1 wrong: passages of those with consent [passages_with_consent]
def share_of_persons(speakers, people):
    named = [person for person in speakers if person in people]
    return len(named) / len(people)

# %% 9.1 wrong: the consent forgotten [without_consent]
def share_of_persons(speakers, people):
    named = set(speakers)
    return len(named) / len(people)

# %% 9.1 wrong: divided by the passages [persons_by_passages]
def share_of_persons(speakers, people):
    named = set(speakers) & set(people)
    return len(named) / len(speakers)

# %% 9.1 wrong: divided by the speakers [among_speakers]
def share_of_persons(speakers, people):
    named = set(speakers) & set(people)
    return len(named) / len(set(speakers))

# %% 9.1 wrong: divided by everybody on either list [everybody_below]
def share_of_persons(speakers, people):
    named = set(speakers) & set(people)
    return len(named) / len(set(speakers) | set(people))

# %% 9.1 wrong: or for and [either]
def share_of_persons(speakers, people):
    named = set(speakers) | set(people)
    return len(named) / len(people)

# %% 9.1 wrong: the names of the worked example [example_group]
def share_of_persons(speakers, people):
    named = set(passages) & officers
    return len(named) / len(officers)

# %% 9.1 wrong: a list and a list
def share_of_persons(speakers, people):
    named = speakers & people
    return len(named) / len(people)

# %% 9.1 wrong: and for & [the_word_and]
def share_of_persons(speakers, people):
    named = set(speakers) and set(people)
    return len(named) / len(people)

# %% 9.1 wrong: the number eleven
def share_of_persons(speakers, people):
    named = set(speakers) & set(people)
    return len(named) / 11

# %% 9.1 wrong: no len below the line
def share_of_persons(speakers, people):
    named = set(speakers) & set(people)
    return len(named) / people

# %% 9.1 wrong: how many, not which share [count]
def share_of_persons(speakers, people):
    named = set(speakers) & set(people)
    return len(named)

# %% 9.1 wrong: turned upside down
def share_of_persons(speakers, people):
    named = set(speakers) & set(people)
    return len(people) / max(1, len(named))

# %% 9.1 wrong: those who kept silent [silent]
def share_of_persons(speakers, people):
    named = set(people) - set(speakers)
    return len(named) / len(people)

# %% 9.1 wrong: per cent [percent]
def share_of_persons(speakers, people):
    named = set(speakers) & set(people)
    return 100 * len(named) / len(people)

# %% 9.1 wrong: printed, not returned
def share_of_persons(speakers, people):
    named = set(speakers) & set(people)
    print(len(named) / len(people))

# %% 9.1 wrong: called at once
def share_of_persons(speakers, people):
    named = set(speakers) & set(people)
    return len(named) / len(people)
share_of_persons = share_of_persons(["a", "a", "z"], ["a", "b"])

# %% 9.1 wrong: the second blank left open
def share_of_persons(speakers, people):
    """The share of people who are among the speakers."""
    named = set(speakers) & set(people)
    return len(named) / ...

# %% 9.1 wrong: the first blank left open
def share_of_persons(speakers, people):
    """The share of people who are among the speakers."""
    named = ...
    return len(named) / len(people)

# %% 9.1 wrong: a constant
def share_of_persons(speakers, people):
    return 0.5

# %% 9.1 wrong: a bracket missing
def share_of_persons(speakers, people):
    named = set(speakers & set(people)
    return len(named) / len(people)

# %% 9.1 wrong: it never ends
def share_of_persons(speakers, people):
    while people:
        named = set(speakers) & set(people)

# %% 9.1 wrong: passages by passages [among_passages]
def share_of_persons(speakers, people):
    named = [person for person in speakers if person in people]
    return len(named) / len(speakers)

# %% 9.2 right: three lines, as told
rows = said[said["informant_id"].isin(people["informant_id"])].drop_duplicates(["informant_id", "code"])
counts = pd.crosstab(rows["code"], rows["group"])
shares = counts / people["group"].value_counts()

# %% 9.2 right: div, and in steps
rows = said[said["informant_id"].isin(people["informant_id"])]
rows = rows.drop_duplicates(subset=["code", "informant_id"])
counts = pd.crosstab(rows["code"], rows["group"])
shares = counts.div(people.groupby("group").size(), axis="columns")

# %% 9.2 right: a merge
rows = said.merge(people[["informant_id"]], on="informant_id").drop_duplicates(["informant_id", "code"])
counts = rows.groupby(["code", "group"]).size().unstack(fill_value=0)
shares = counts / people["group"].value_counts()

# %% 9.2 right: turned over
rows = said[said["informant_id"].isin(people["informant_id"])].drop_duplicates(["informant_id", "code"])
shares = (pd.crosstab(rows["code"], rows["group"]) / people["group"].value_counts()).T

# %% 9.2 right: the codes as a column
rows = said[said["informant_id"].isin(people["informant_id"])].drop_duplicates(["informant_id", "code"])
shares = (pd.crosstab(rows["code"], rows["group"]) / people["group"].value_counts()).reset_index()

# %% 9.2 right: a dict of dicts by loops
shares = {}
for group in people["group"].unique():
    members = set(people[people["group"] == group]["informant_id"])
    shares[group] = {}
    for code in said["code"].unique():
        named = set(said[said["code"] == code]["informant_id"]) & members
        shares[group][code] = len(named) / len(members)

# %% 9.2 right: nunique in a pivot
rows = said[said["informant_id"].isin(people["informant_id"])]
counts = rows.pivot_table(index="code", columns="group", values="informant_id", aggfunc="nunique", fill_value=0)
shares = counts / people["group"].value_counts()

# %% 9.2 right: three decimals, only what is read
rows = said[said["informant_id"].isin(people["informant_id"])].drop_duplicates(["informant_id", "code"])
counts = pd.crosstab(rows["code"], rows["group"])
shares = (counts / people["group"].value_counts()).round(3).loc[["LIFESTYLE", "ECON", "FAMCONF", "DIV_EXT", "DIV_INT", "PEER", "AGENCY", "COERCION"], ["woman", "police", "community"]]

# %% 9.2 right: the tool of the next cell
from fieldwork.evidence import shares_by
shares = shares_by(said[said["informant_id"].isin(people["informant_id"])], people)

# %% 9.2 wrong: as it stood [unmended]
rows = said
counts = pd.crosstab(rows["code"], rows["group"])
shares = counts / counts.sum()
shares

# %% 9.2 wrong: line 1 mended, line 3 not [unmended_below]
rows = said[said["informant_id"].isin(people["informant_id"])].drop_duplicates(["informant_id", "code"])
counts = pd.crosstab(rows["code"], rows["group"])
shares = counts / counts.sum()

# %% 9.2 wrong: line 3 mended, line 1 not [unmended_above]
rows = said
counts = pd.crosstab(rows["code"], rows["group"])
shares = counts / people["group"].value_counts()

# %% 9.2 wrong: consent, but passages [passages_a_person]
rows = said[said["informant_id"].isin(people["informant_id"])]
counts = pd.crosstab(rows["code"], rows["group"])
shares = counts / people["group"].value_counts()

# %% 9.2 wrong: persons, but without consent [without_consent]
rows = said.drop_duplicates(["informant_id", "code"])
counts = pd.crosstab(rows["code"], rows["group"])
shares = counts / people["group"].value_counts()

# %% 9.2 wrong: each person once altogether
rows = said[said["informant_id"].isin(people["informant_id"])].drop_duplicates("informant_id")
counts = pd.crosstab(rows["code"], rows["group"])
shares = counts / people["group"].value_counts()

# %% 9.2 wrong: divided by all 60 people [of_everybody]
rows = said[said["informant_id"].isin(people["informant_id"])].drop_duplicates(["informant_id", "code"])
counts = pd.crosstab(rows["code"], rows["group"])
shares = counts / len(people)

# %% 9.2 wrong: divided by those of the group who spoke in said
rows = said[said["informant_id"].isin(people["informant_id"])].drop_duplicates(["informant_id", "code"])
counts = pd.crosstab(rows["code"], rows["group"])
shares = counts / said.groupby("group")["informant_id"].nunique()

# %% 9.2 wrong: the rows of each code for the whole [rows_not_columns]
rows = said[said["informant_id"].isin(people["informant_id"])].drop_duplicates(["informant_id", "code"])
shares = pd.crosstab(rows["code"], rows["group"], normalize="index")

# %% 9.2 wrong: the counts [counts]
rows = said[said["informant_id"].isin(people["informant_id"])].drop_duplicates(["informant_id", "code"])
counts = pd.crosstab(rows["code"], rows["group"])
shares = counts

# %% 9.2 wrong: per cent [percent]
rows = said[said["informant_id"].isin(people["informant_id"])].drop_duplicates(["informant_id", "code"])
counts = pd.crosstab(rows["code"], rows["group"])
shares = counts / people["group"].value_counts() * 100

# %% 9.2 wrong: one decimal
rows = said[said["informant_id"].isin(people["informant_id"])].drop_duplicates(["informant_id", "code"])
counts = pd.crosstab(rows["code"], rows["group"])
shares = (counts / people["group"].value_counts()).round(1)

# %% 9.2 wrong: groups and codes divided the wrong way
rows = said[said["informant_id"].isin(people["informant_id"])].drop_duplicates(["informant_id", "code"])
counts = pd.crosstab(rows["code"], rows["group"])
shares = counts.div(people["group"].value_counts(), axis=0)

# %% 9.2 wrong: only the women's column
rows = said[said["informant_id"].isin(people["informant_id"])].drop_duplicates(["informant_id", "code"])
counts = pd.crosstab(rows["code"], rows["group"])
shares = (counts / people["group"].value_counts())["woman"]

# %% 9.2 wrong: isin without the filter
rows = said["informant_id"].isin(people["informant_id"]).drop_duplicates(["informant_id", "code"])

# %% 9.2 wrong: those without consent
rows = said[~said["informant_id"].isin(people["informant_id"])].drop_duplicates(["informant_id", "code"])
counts = pd.crosstab(rows["code"], rows["group"])
shares = counts / people["group"].value_counts()

# %% 9.2 wrong: one share for a table
shares = 0.61

# %% 9.2 wrong: None
shares = None

# %% 9.2 wrong: passages among the passages of those with consent [by_passages]
rows = said[said["informant_id"].isin(people["informant_id"])]
counts = pd.crosstab(rows["code"], rows["group"])
shares = counts / counts.sum()

# %% 9.3 start
sound = {"ECON": "agreement", "FAMCONF": "agreement", "DIV_EXT": "partial", "DIV_INT": "dissonance",
         "PEER": "partial", "LIFESTYLE": "dissonance", "AGENCY": "silence", "COERCION": "partial"}
three = by_group[["woman", "police", "community"]]

# %% 9.3 right: read from the table
voices = {
    "ECON": "agreement", "FAMCONF": "agreement", "DIV_EXT": "partial", "DIV_INT": "dissonance",
    "PEER": "partial", "LIFESTYLE": "dissonance", "AGENCY": "silence", "COERCION": "partial",
}

# %% 9.3 right: a function of one's own
def label(row):
    if row.min() < .05 and row.max() >= .25:
        return "dissonance"
    if row.min() < .05:
        return "silence"
    return "agreement" if row.min() >= .25 else "partial"

voices = three.apply(label, axis=1)

# %% 9.3 right: a loop into a dict
voices = {}
for code, row in three.iterrows():
    low, high = min(row), max(row)
    voices[code] = "partial"
    if low >= 0.25:
        voices[code] = "agreement"
    if low < 0.05:
        voices[code] = "dissonance" if high >= 0.25 else "silence"

# %% 9.3 right: numpy's where
import numpy as np
low, high = three.min(axis=1), three.max(axis=1)
voices = pd.Series(np.where(low < .05, np.where(high >= .25, "dissonance", "silence"), np.where(low >= .25, "agreement", "partial")), index=three.index)

# %% 9.3 right: capitals
voices = {code: word.upper() for code, word in sound.items()}

# %% 9.3 right: dict of pairs, and a factor too many
voices = dict(list(sound.items()) + [("VIOLENCE", "silence")])

# %% 9.3 right: a table of two columns
voices = pd.DataFrame({"code": list(sound), "label": list(sound.values())})

# %% 9.3 wrong: PEER counts as .25
voices = sound | {"PEER": "agreement"}

# %% 9.3 wrong: all five groups
voices = {code: ("dissonance" if row.max() >= .25 else "silence") if row.min() < .05 else "agreement" if row.min() >= .25 else "partial" for code, row in by_group.iterrows()}

# %% 9.3 wrong: only women and officers
voices = {code: ("dissonance" if row.max() >= .25 else "silence") if row.min() < .05 else "agreement" if row.min() >= .25 else "partial"
          for code, row in by_group[["woman", "police"]].iterrows()}

# %% 9.3 wrong: silence wherever one is below .05 [one_is_enough]
voices = sound | {"DIV_INT": "silence", "LIFESTYLE": "silence"}

# %% 9.3 wrong: a vote of two against one [average]
voices = sound | {"DIV_INT": "agreement", "LIFESTYLE": "agreement", "PEER": "agreement"}

# %% 9.3 wrong: choice is disputed [silence_is_no]
voices = sound | {"AGENCY": "dissonance"}

# %% 9.3 wrong: force is agreed upon
voices = sound | {"COERCION": "agreement"}

# %% 9.3 wrong: whatever is not agreed is disputed
voices = {code: "agreement" if word == "agreement" else "dissonance" for code, word in sound.items()}

# %% 9.3 wrong: everything partial [no_conflict_seen]
voices = dict.fromkeys(sound, "partial")

# %% 9.3 wrong: loss and grief changed about
voices = sound | {"DIV_EXT": "dissonance", "DIV_INT": "partial"}

# %% 9.3 wrong: the passages of the first table
wrong_shares = pd.crosstab(said["code"], said["group"]).pipe(lambda counts: counts / counts.sum()).loc[factors, ["woman", "police", "community"]]
voices = {code: ("dissonance" if row.max() >= .25 else "silence") if row.min() < .05 else "agreement" if row.min() >= .25 else "partial" for code, row in wrong_shares.iterrows()}

# %% 9.3 wrong: a word of one's own
voices = sound | {"AGENCY": "denied"}

# %% 9.3 wrong: one left open
voices = sound | {"COERCION": ...}

# %% 9.3 wrong: a list
voices = list(sound.values())

# %% 9.3 wrong: labels with their factors
voices = {"agreement": ["ECON", "FAMCONF"], "dissonance": ["DIV_INT", "LIFESTYLE"], "silence": ["AGENCY"], "partial": ["DIV_EXT", "PEER", "COERCION"]}

# %% 9.3 wrong: the shares themselves
voices = three

# %% 9.3 wrong: None
voices = None

# %% 9.3 wrong: the quotation marks forgotten
voices = {"ECON": agreement}

# %% 9.3 wrong: two loud voices agree [loudest_wins]
voices = sound | {"DIV_EXT": "agreement", "PEER": "agreement", "COERCION": "agreement"}

# %% 9.3 wrong: every difference is a dispute [difference_is_no]
voices = sound | {"DIV_EXT": "dissonance", "PEER": "dissonance", "COERCION": "dissonance"}

# %% 9.3 wrong: silent here and loud there is partial [no_conflict_seen]
voices = sound | {"DIV_INT": "partial", "LIFESTYLE": "partial"}

# %% 9.4 right: read from the table
against = {"I43", "I45", "I59"}

# %% 9.4 right: computed with sets
needy = set(by_women[by_women["code"] == "ECON"]["informant_id"])
against = set(divorced.index) - needy

# %% 9.4 right: a filter
against = divorced[~divorced.index.isin(by_women[by_women["code"] == "ECON"]["informant_id"])].index

# %% 9.4 right: a list in another order
against = ["I59", "I43", "I45"]

# %% 9.4 right: a loop over the names
against = []
for person in divorced.index:
    if "ECON" not in names.get(person, ""):
        against.append(person)

# %% 9.4 right: a text with commas
against = "I43, I45, I59"

# %% 9.4 right: the column of a table
table = women[(women["marital"] == "divorced") & ~women["informant_id"].isin(by_women.loc[by_women["code"] == "ECON", "informant_id"])]
against = table["informant_id"]

# %% 9.4 right: a dict of True and False
against = {person: "ECON" not in names.get(person, "") for person in divorced.index}

# %% 9.4 wrong: those who name need [confirming]
against = {"I14", "I21", "I24", "I36", "I38", "I49", "I54"}

# %% 9.4 wrong: all divorced women [all_divorced]
against = set(divorced.index)

# %% 9.4 wrong: all women who do not name need [no_need_at_all]
needy = set(by_women[by_women["code"] == "ECON"]["informant_id"])
against = set(women["informant_id"]) - needy

# %% 9.4 wrong: those who tell the divorce as a loss and no need
against = {"I45"}

# %% 9.4 wrong: those who do not tell the divorce
against = {"I43", "I59"}

# %% 9.4 wrong: those who do not name the divorce, with or without need [told_divorce]
lossless = set(divorced.index) - set(by_women[by_women["code"] == "DIV_EXT"]["informant_id"])
against = lossless

# %% 9.4 wrong: those with one factor only
against = {"I21", "I36", "I49", "I59"}

# %% 9.4 wrong: widows, too
single = women[women["marital"].isin(["divorced", "widowed"])]["informant_id"]
against = set(single) - set(by_women[by_women["code"] == "ECON"]["informant_id"])

# %% 9.4 wrong: those without children
against = set(divorced[~divorced["children"]].index)

# %% 9.4 wrong: mothers only
against = set(divorced[divorced["children"]].index)

# %% 9.4 wrong: I43 forgotten
against = {"I45", "I59"}

# %% 9.4 wrong: those who told the liaison
against = set(divorced[divorced["asked_by"] == "police liaison"].index)

# %% 9.4 wrong: how many
against = 3

# %% 9.4 wrong: the example of the text [example]
against = {"I01", "I02"}

# %% 9.4 wrong: numbers without the letter
against = {43, 45, 59}

# %% 9.4 wrong: the whole table
against = divorced.assign(names=names)[["children", "asked_by", "names"]]

# %% 9.4 wrong: a filter of True and False
against = ~divorced.index.isin(by_women[by_women["code"] == "ECON"]["informant_id"])

# %% 9.4 wrong: empty [nothing]
against = set()

# %% 9.4 wrong: None
against = None

# %% 9.4 wrong: the quotation marks forgotten
against = {I43, I45, I59}

# %% 9.4 wrong: those who name need and are not divorced [not_divorced]
needy = set(by_women[by_women["code"] == "ECON"]["informant_id"])
against = needy - set(divorced.index)

# %% 9.5 start
found = {name: int(column.rank(ascending=False, method="min")["LIFESTYLE"]) for name, column in lists.items()}

# %% 9.5 right: read from the lists
places = {"passages": 2, "groups": 4, "women": 7}

# %% 9.5 right: computed
places = found

# %% 9.5 right: counted how many lie above
places = {name: (column > column["LIFESTYLE"]).sum() + 1 for name, column in lists.items()}

# %% 9.5 right: decimals that are whole
places = {name: float(place) for name, place in found.items()}

# %% 9.5 right: a Series
places = pd.Series(found)

# %% 9.5 right: dict() in another order
places = dict(women=7, groups=4, passages=2)

# %% 9.5 right: numbers in quotation marks
places = {"passages": "2", "groups": "4", "women": "7"}

# %% 9.5 right: a loop over the sorted lists
places = {}
for name, column in lists.items():
    order = column.sort_values(ascending=False).index.tolist()
    places[name] = order.index("LIFESTYLE") + 1

# %% 9.5 wrong: counted from nought [from_nought]
places = {name: place - 1 for name, place in found.items()}

# %% 9.5 wrong: from least to most [from_the_bottom]
places = {name: int(column.rank(method="min")["LIFESTYLE"]) for name, column in lists.items()}

# %% 9.5 wrong: the place of need
places = {"passages": 1, "groups": 1, "women": 1}

# %% 9.5 wrong: the place of choice
places = {name: int(column.rank(ascending=False, method="min")["AGENCY"]) for name, column in lists.items()}

# %% 9.5 wrong: the officers' list for the groups
officers_list = by_group["police"].rank(ascending=False, method="min")
places = found | {"groups": int(officers_list["LIFESTYLE"])}

# %% 9.5 wrong: the neighbours' list for the groups
places = found | {"groups": int(by_group["community"].rank(ascending=False, method="min")["LIFESTYLE"])}

# %% 9.5 wrong: passages, two and two [passages_only]
places = {"passages": 2, "groups": 2, "women": 2}

# %% 9.5 wrong: women and passages changed about [changed_about]
places = {"passages": found["women"], "groups": found["groups"], "women": found["passages"]}

# %% 9.5 wrong: last among the women
places = found | {"women": 8}

# %% 9.5 wrong: one place better among the women
places = found | {"women": 6}

# %% 9.5 wrong: the shares for the places
places = {name: column["LIFESTYLE"] for name, column in lists.items()}

# %% 9.5 wrong: persons for passages
by_persons = kept.drop_duplicates(["informant_id", "code"])["code"].value_counts()[factors]
places = found | {"passages": int(by_persons.rank(ascending=False, method="min")["LIFESTYLE"])}

# %% 9.5 wrong: the passages of the women
own = kept[kept["group"] == "woman"]["code"].value_counts().reindex(factors, fill_value=0)
places = found | {"passages": int(own.rank(ascending=False, method="min")["LIFESTYLE"])}

# %% 9.5 wrong: all eight places
places = {name: column.rank(ascending=False, method="min") for name, column in lists.items()}

# %% 9.5 wrong: words
places = {"passages": "second", "groups": "fourth", "women": "seventh"}

# %% 9.5 wrong: one left open
places = found | {"groups": ...}

# %% 9.5 wrong: a list
places = [2, 4, 7]

# %% 9.5 wrong: None
places = None

# %% 9.5 wrong: a key mistyped
places = {"passage": 2, "groups": 4, "women": 7}

# %% 9.5 wrong: the women's place three times [women_only]
places = {"passages": 7, "groups": 7, "women": 7}

# %% 9.5 wrong: the officers' place for the women's [police_for_women]
places = found | {"women": int(by_group["police"].rank(ascending=False, method="min")["LIFESTYLE"])}

# %% 9.6 start
by_asker = shares_by(kept, lot, "asked_by")

# %% 9.6 right: two cells of the table
by_asker = shares_by(kept, lot, "asked_by")
effect = by_asker.loc["AGENCY", "peer"] - by_asker.loc["AGENCY", "police liaison"]

# %% 9.6 right: a row first
row = shares_by(kept, lot, "asked_by").loc["AGENCY"]
effect = row["peer"] - row["police liaison"]

# %% 9.6 right: by hand
effect = 3 / 11 - 0 / 11

# %% 9.6 right: three decimals
effect = 0.273

# %% 9.6 right: counted with sets
chose = set(kept[kept["code"] == "AGENCY"]["informant_id"])
def share_with(role):
    met = set(lot[lot["asked_by"] == role]["informant_id"])
    return len(chose & met) / len(met)
effect = share_with("peer") - share_with("police liaison")

# %% 9.6 right: a mean of True and False
named = lot["informant_id"].isin(by_women[by_women["code"] == "AGENCY"]["informant_id"])
means = named.groupby(lot["asked_by"]).mean()
effect = means["peer"] - means["police liaison"]

# %% 9.6 right: a numpy number
import numpy as np
effect = np.float64(shares_by(kept, lot, "asked_by").at["AGENCY", "peer"])

# %% 9.6 right: the women's passages only
effect = shares_by(kept[kept["group"] == "woman"], lot, "asked_by").loc["AGENCY"].pipe(lambda row: row.iloc[0] - row.iloc[1])

# %% 9.6 wrong: liaison minus peer
effect = by_asker.loc["AGENCY", "police liaison"] - by_asker.loc["AGENCY", "peer"]

# %% 9.6 wrong: peer minus student
effect = by_asker.loc["AGENCY", "peer"] - by_asker.loc["AGENCY", "student"]

# %% 9.6 wrong: student minus liaison
effect = by_asker.loc["AGENCY", "student"] - by_asker.loc["AGENCY", "police liaison"]

# %% 9.6 wrong: the row of need [other_factor]
effect = by_asker.loc["ECON", "peer"] - by_asker.loc["ECON", "police liaison"]

# %% 9.6 wrong: the row of force
effect = by_asker.loc["COERCION", "peer"] - by_asker.loc["COERCION", "police liaison"]

# %% 9.6 wrong: the row of a friend [peer_the_code]
effect = by_asker.loc["PEER", "peer"] - by_asker.loc["PEER", "police liaison"]

# %% 9.6 wrong: passages, not persons
rows = kept[(kept["code"] == "AGENCY")].merge(lot[["informant_id", "asked_by"]], on="informant_id")
effect = (rows["asked_by"] == "peer").mean() - (rows["asked_by"] == "police liaison").mean()

# %% 9.6 wrong: passages by the women met [passages]
rows = kept[(kept["code"] == "AGENCY")].merge(lot[["informant_id", "asked_by"]], on="informant_id")
effect = (rows["asked_by"] == "peer").sum() / (lot["asked_by"] == "peer").sum()

# %% 9.6 wrong: divided by all women
rows = by_women[by_women["code"] == "AGENCY"].merge(lot[["informant_id", "asked_by"]], on="informant_id")
effect = (rows["asked_by"] == "peer").sum() / len(lot)

# %% 9.6 wrong: groups for askers
effect = by_group.loc["AGENCY", "woman"] - by_group.loc["AGENCY", "police"]

# %% 9.6 wrong: among those who chose [composition]
rows = by_women[by_women["code"] == "AGENCY"].merge(lot[["informant_id", "asked_by"]], on="informant_id")["asked_by"].value_counts(normalize=True)
effect = rows["peer"] - rows.get("police liaison", 0)

# %% 9.6 wrong: the sum of the two
effect = by_asker.loc["AGENCY", ["peer", "student"]].sum()

# %% 9.6 wrong: how many times as often
effect = by_asker.loc["AGENCY", "peer"] / by_asker.loc["AGENCY", "student"]

# %% 9.6 wrong: how many women
effect = 3

# %% 9.6 wrong: per cent
effect = 27.3

# %% 9.6 wrong: the whole row
effect = by_asker["peer"] - by_asker["police liaison"]

# %% 9.6 wrong: one decimal
effect = round(by_asker.loc["AGENCY", "peer"] - by_asker.loc["AGENCY", "police liaison"], 1)

# %% 9.6 wrong: a column before a row
effect = by_asker.loc["peer", "AGENCY"] - by_asker.loc["police liaison", "AGENCY"]

# %% 9.6 wrong: a role mistyped
effect = by_asker.loc["AGENCY", "peer"] - by_asker.loc["AGENCY", "police"]

# %% 9.6 wrong: the table
effect = by_asker

# %% 9.6 wrong: a decimal comma
effect = 0,273

# %% 9.6 wrong: no effect
effect = 0

# %% 9.6 wrong: None
effect = None

# %% 9.6 wrong: a text
effect = "0.27 more"

# %% 9.7 start
tested = {"p1": "held", "p2": "held", "p3": "failed", "p4": "failed", "p5": "failed", "p6": "not tested", "p7": "not tested"}

# %% 9.7 right: read from the lines
theories = {"p1": "held", "p2": "held", "p3": "failed", "p4": "failed", "p5": "failed", "p6": "not tested", "p7": "not tested"}

# %% 9.7 right: computed where it can be
women_say = by_group["woman"]
theories = {
    "p1": "held" if women_say["ECON"] >= .5 else "failed",
    "p2": "held" if share_among("ECON", mothers) > share_among("ECON", others) else "failed",
    "p3": "held" if women_say["PEER"] >= .5 else "failed",
    "p4": "held" if share_among("PEER", conflict) > share_among("PEER", calm) else "failed",
    "p5": "failed",
    "p6": "not tested",
    "p7": "not tested",
}

# %% 9.7 right: dict() and capitals
theories = dict(p7="Not tested", p6="Not tested", p5="Failed", p4="Failed", p3="Failed", p2="Held", p1="Held")

# %% 9.7 right: a Series
theories = pd.Series(tested)

# %% 9.7 right: groups turned round
theories = {}
for word, ids in {"held": ["p1", "p2"], "failed": ["p3", "p4", "p5"], "not tested": ["p6", "p7"]}.items():
    for one in ids:
        theories[one] = word

# %% 9.7 right: underscores
theories = {one: word.replace(" ", "_") for one, word in tested.items()}

# %% 9.7 wrong: labelling failed, for nobody speaks of it [label_by_keyword]
theories = tested | {"p6": "failed"}

# %% 9.7 wrong: everybody knows that a list makes it harder [label_confirmed]
theories = tested | {"p6": "held"}

# %% 9.7 wrong: watching neighbours failed [guardian_by_keyword]
theories = tested | {"p7": "failed"}

# %% 9.7 wrong: watching neighbours held [guardian_confirmed]
theories = tested | {"p7": "held"}

# %% 9.7 wrong: a theory is true or false
theories = tested | {"p6": "failed", "p7": "failed"}

# %% 9.7 wrong: a quarter is many [by_police]
theories = tested | {"p3": "held"}

# %% 9.7 wrong: conflict and friends occur together [close_is_held]
theories = tested | {"p4": "held"}

# %% 9.7 wrong: the numbers of p4 are too small [small_numbers]
theories = tested | {"p4": "not tested"}

# %% 9.7 wrong: officers say it, so it holds
theories = tested | {"p5": "held"}

# %% 9.7 wrong: women and officers cannot be compared [two_voices]
theories = tested | {"p5": "not tested"}

# %% 9.7 wrong: correlation proves nothing [no_cause]
theories = tested | {"p2": "not tested"}

# %% 9.7 wrong: mothers and others turned round
theories = tested | {"p2": "failed"}

# %% 9.7 wrong: not all name need [need_denied]
theories = tested | {"p1": "failed"}

# %% 9.7 wrong: all hold [all_held]
theories = dict.fromkeys(tested, "held")

# %% 9.7 wrong: none is tested
theories = dict.fromkeys(tested, "not tested")

# %% 9.7 wrong: True and False
theories = {"p1": True, "p2": True, "p3": False, "p4": False, "p5": False, "p6": None, "p7": None}

# %% 9.7 wrong: a word of one's own
theories = tested | {"p6": "unknown"}

# %% 9.7 wrong: one left open
theories = tested | {"p7": ...}

# %% 9.7 wrong: a list
theories = list(tested.values())

# %% 9.7 wrong: the names of the theories
theories = {"strain": "held", "control": "failed", "labelling": "not tested"}

# %% 9.7 wrong: None
theories = None

# %% 9.7 wrong: the quotation marks forgotten
theories = {"p1": held}

# %% 9.8 right: a set
too_strong = {"s02", "s04", "s06", "s07", "s09", "s11"}

# %% 9.8 right: a list in another order
too_strong = ["s11", "s09", "s07", "s06", "s04", "s02"]

# %% 9.8 right: capitals
too_strong = {"S02", "S04", "S06", "S07", "S09", "S11"}

# %% 9.8 right: a tuple with one twice
too_strong = ("s02", "s04", "s06", "s07", "s09", "s11", "s11")

# %% 9.8 right: a text with commas
too_strong = "s02, s04, s06, s07, s09, s11"

# %% 9.8 right: what is left when the modest ones go
too_strong = {f"s{number:02}" for number in range(1, 13)} - {"s01", "s03", "s05", "s08", "s10", "s12"}

# %% 9.8 right: a Series
too_strong = pd.Series("s02 s04 s06 s07 s09 s11".split())

# %% 9.8 wrong: the modest ones [turned_round]
too_strong = {"s01", "s03", "s05", "s08", "s10", "s12"}

# %% 9.8 wrong: probably makes it modest [hedged]
too_strong = {"s02", "s06", "s07", "s09", "s11"}

# %% 9.8 wrong: only the word causes
too_strong = {"s02"}

# %% 9.8 wrong: the causal verbs
too_strong = {"s02", "s04", "s07"}

# %% 9.8 wrong: who asks matters is causal, too [the_lot]
too_strong = {"s02", "s04", "s05", "s06", "s07", "s09", "s11"}

# %% 9.8 wrong: every comparison is too strong [association]
too_strong = {"s02", "s03", "s04", "s05", "s06", "s07", "s09", "s11"}

# %% 9.8 wrong: mothers more often is too strong [association]
too_strong = {"s02", "s03", "s04", "s06", "s07", "s09", "s11"}

# %% 9.8 wrong: nobody is too strong a word [nobody]
too_strong = {"s02", "s04", "s06", "s07", "s09", "s10", "s11"}

# %% 9.8 wrong: most is too strong a word [most]
too_strong = {"s01", "s02", "s04", "s06", "s07", "s09", "s11"}

# %% 9.8 wrong: together is too strong [together]
too_strong = {"s02", "s04", "s06", "s07", "s09", "s11", "s12"}

# %% 9.8 wrong: officers know what they know [knowing]
too_strong = {"s02", "s04", "s06", "s07", "s11"}

# %% 9.8 wrong: officers' talk is hearsay [hearsay]
too_strong = {"s02", "s04", "s06", "s07", "s08", "s09", "s11"}

# %% 9.8 wrong: silence means absence [silence_as_fact]
too_strong = {"s02", "s04", "s06", "s07", "s09"}

# %% 9.8 wrong: only causes and silence are too strong [to_everybody]
too_strong = {"s02", "s04", "s07", "s11"}

# %% 9.8 wrong: Indonesia overlooked [a_country]
too_strong = {"s02", "s04", "s07", "s09", "s11"}

# %% 9.8 wrong: leads to is no cause [soft_verb]
too_strong = {"s02", "s04", "s06", "s09", "s11"}

# %% 9.8 wrong: all twelve [everything]
too_strong = {f"s{number:02}" for number in range(1, 13)}

# %% 9.8 wrong: numbers
too_strong = {2, 4, 6, 7, 9, 11}

# %% 9.8 wrong: without the nought
too_strong = {"s2", "s4", "s6", "s7", "s9", "s11"}

# %% 9.8 wrong: empty [nothing]
too_strong = set()

# %% 9.8 wrong: None
too_strong = None

# %% 9.8 wrong: how many
too_strong = 6

# %% 9.8 wrong: the quotation marks forgotten
too_strong = {s02, s04, s06, s07, s09, s11}

# %% 9.8 wrong: whatever reports what people say [reported_cause]
too_strong = {"s01", "s02", "s04", "s06", "s07", "s08", "s09", "s11"}

# %% 9.8 wrong: the word causes overlooked [plain_cause]
too_strong = {"s04", "s06", "s07", "s09", "s11"}

# %% 9.9 start
def ranks(rows):
    return rows["code"].value_counts().reindex(factors, fill_value=0).rank(ascending=False, method="min")

def never_moved(without, base=None):
    stay = None
    for one in women["informant_id"]:
        rest = without(one)
        moved = {code for code in factors if ranks(rest)[code] != ranks(by_women if base is None else base)[code]}
        stay = (set(factors) if stay is None else stay) - moved
    return stay

# %% 9.9 right: the blank filled
def ranks(rows):
    return rows["code"].value_counts().reindex(factors, fill_value=0).rank(ascending=False, method="min")

steady = ...
for one in women["informant_id"]:
    rest = by_women[by_women["informant_id"] != one]
    if rest is not ...:
        moved = {code for code in factors if ranks(rest)[code] != ranks(by_women)[code]}
        steady = (set(factors) if steady is ... else steady) - moved
steady

# %% 9.9 right: a query
steady = never_moved(lambda one: by_women.query("informant_id != @one"))

# %% 9.9 right: the tilde
steady = never_moved(lambda one: by_women[~(by_women["informant_id"] == one)])

# %% 9.9 right: drop
steady = never_moved(lambda one: by_women.drop(by_women.index[by_women["informant_id"] == one]))

# %% 9.9 right: isin
steady = never_moved(lambda one: by_women[by_women["informant_id"].isin(set(women["informant_id"]) - {one})])

# %% 9.9 right: .loc and a list at the end
steady = sorted(never_moved(lambda one: by_women.loc[by_women["informant_id"].ne(one)]))

# %% 9.9 right: read and typed
steady = {"ECON", "FAMCONF", "PEER", "DIV_EXT", "LIFESTYLE"}

# %% 9.9 wrong: as it stood
steady = ...
for one in women["informant_id"]:
    rest = ...
    if rest is not ...:
        moved = {code for code in factors if ranks(rest)[code] != ranks(by_women)[code]}
        steady = (set(factors) if steady is ... else steady) - moved
steady

# %% 9.9 wrong: only this woman [nothing]
steady = never_moved(lambda one: by_women[by_women["informant_id"] == one])

# %% 9.9 wrong: nobody taken out [everything]
steady = never_moved(lambda one: by_women)

# %% 9.9 wrong: the condition without the filter
steady = ...
for one in women["informant_id"]:
    rest = by_women["informant_id"] != one
    moved = {code for code in factors if ranks(rest)[code] != ranks(by_women)[code]}
    steady = (set(factors) if steady is ... else steady) - moved

# %% 9.9 wrong: taken out of all groups
steady = never_moved(lambda one: kept[kept["informant_id"] != one])

# %% 9.9 wrong: taken out of the women's passages
own = kept[kept["group"] == "woman"]
steady = never_moved(lambda one: own[own["informant_id"] != one])

# %% 9.9 wrong: passages against passages
own = kept[kept["group"] == "woman"]
steady = never_moved(lambda one: own[own["informant_id"] != one], own)

# %% 9.9 wrong: women without consent, too
loose = said[said["group"] == "woman"].drop_duplicates(["informant_id", "code"])
steady = never_moved(lambda one: loose[loose["informant_id"] != one])

# %% 9.9 wrong: the last woman only
one = women["informant_id"].iloc[-1]
steady = {code for code in factors if ranks(by_women[by_women["informant_id"] != one])[code] == ranks(by_women)[code]}

# %% 9.9 wrong: those that move [moving]
steady = set(factors) - never_moved(lambda one: by_women[by_women["informant_id"] != one])

# %% 9.9 wrong: the first of the list
steady = {"ECON"}

# %% 9.9 wrong: all eight [everything]
steady = set(factors)

# %% 9.9 wrong: one left out in quotation marks
steady = never_moved(lambda one: by_women[by_women["informant_id"] != "one"])

# %% 9.9 wrong: the tied ones, too
steady = {"ECON", "FAMCONF", "PEER", "DIV_EXT", "LIFESTYLE", "AGENCY", "COERCION"}

# %% 9.9 wrong: one forgotten
steady = {"ECON", "FAMCONF", "PEER", "DIV_EXT"}

# %% 9.9 wrong: one too many
steady = {"ECON", "FAMCONF", "PEER", "DIV_EXT", "LIFESTYLE", "DIV_INT"}

# %% 9.9 wrong: how many
steady = 5

# %% 9.9 wrong: empty
steady = set()

# %% 9.9 wrong: the ids of women
steady = set(women["informant_id"])

# %% 9.9 wrong: None
steady = None

# %% 9.9 wrong: a name mistyped
steady = never_moved(lambda one: by_woman[by_women["informant_id"] != one])

# %% 9.9 wrong: the first three places [first_three]
steady = {"ECON", "FAMCONF", "PEER"}

# %% 9.9 wrong: ties broken by order [ties_by_order]
def ranks(rows):
    return rows["code"].value_counts().reindex(factors, fill_value=0).rank(ascending=False, method="first")
steady = never_moved(lambda one: by_women[by_women["informant_id"] != one])

# %% 9.10 start
roads = {"econ": "stands", "agency": "who asked", "lifestyle": "who spoke", "register": "who was found", "children": "too few"}

# %% 9.10 right: the five roads
artefacts = {"econ": "stands", "agency": "who asked", "lifestyle": "who spoke", "register": "who was found", "children": "too few"}

# %% 9.10 right: dict() and capitals
artefacts = dict(children="Too few", register="Who was found", lifestyle="Who spoke", agency="Who asked", econ="Stands")

# %% 9.10 right: a Series
artefacts = pd.Series(roads)

# %% 9.10 right: zip
artefacts = dict(zip(["econ", "agency", "lifestyle", "register", "children"], ["stands", "who asked", "who spoke", "who was found", "too few"]))

# %% 9.10 right: underscores
artefacts = {finding: road.replace(" ", "_") for finding, road in roads.items()}

# %% 9.10 right: filled one by one
artefacts = {}
artefacts["econ"] = "stands"
artefacts["agency"] = "who asked"
artefacts["lifestyle"] = "who spoke"
artefacts["register"] = "who was found"
artefacts["children"] = "too few"

# %% 9.10 wrong: everything stands [all_stand]
artefacts = dict.fromkeys(roads, "stands")

# %% 9.10 wrong: nothing stands [need_doubted]
artefacts = roads | {"econ": "who asked"}

# %% 9.10 wrong: the liaison heard what is true [liaison_believed]
artefacts = roads | {"agency": "stands"}

# %% 9.10 wrong: officers asked [women_hide]
artefacts = roads | {"lifestyle": "who asked"}

# %% 9.10 wrong: women spoke to the liaison [asked_is_spoke]
artefacts = roads | {"agency": "who spoke"}

# %% 9.10 wrong: the register and the askers changed about [register_asked]
artefacts = roads | {"agency": "who was found", "register": "who asked"}

# %% 9.10 wrong: what police know is true [register_believed]
artefacts = roads | {"register": "stands"}

# %% 9.10 wrong: police speak in the register [register_spoke]
artefacts = roads | {"register": "who spoke"}

# %% 9.10 wrong: mothers name need more often, and that stands [gap_taken]
artefacts = roads | {"children": "stands"}

# %% 9.10 wrong: mothers were easier to find
artefacts = roads | {"children": "who was found"}

# %% 9.10 wrong: few women name choice [asked_too_few]
artefacts = roads | {"agency": "too few"}

# %% 9.10 wrong: a costlier life stands [officers_believed]
artefacts = roads | {"lifestyle": "stands"}

# %% 9.10 wrong: eleven women are too few [all_too_few]
artefacts = dict.fromkeys(roads, "too few")

# %% 9.10 wrong: a word of one's own
artefacts = roads | {"children": "chance"}

# %% 9.10 wrong: True and False
artefacts = {"econ": False, "agency": True, "lifestyle": True, "register": True, "children": True}

# %% 9.10 wrong: a set of the bent ones
artefacts = {"agency", "lifestyle", "register", "children"}

# %% 9.10 wrong: one left open
artefacts = roads | {"children": ...}

# %% 9.10 wrong: a key mistyped
artefacts = {("registry" if finding == "register" else finding): road for finding, road in roads.items()}

# %% 9.10 wrong: None
artefacts = None

# %% 9.10 wrong: the quotation marks forgotten
artefacts = {"econ": stands}
