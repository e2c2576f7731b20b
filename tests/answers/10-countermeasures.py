"""Answers to lesson 10 as students might type them: right ones in many forms, and wrong ones with the reason they deserve."""

# %% 10.0 right: as the model shows
guesses = {"most_measures": "repressive", "most_money": "repressive", "touches_need": "curative"}

# %% 10.0 right: dict() and one kind three times
guesses = dict(touches_need="preventive", most_money="preventive", most_measures="preventive")

# %% 10.0 right: capitals, and a note of one's own
guesses = {"most_measures": "Preventive", "most_money": "Repressive", "touches_need": "Curative", "why": "a feeling"}

# %% 10.0 wrong: one guess left open
guesses = {"most_measures": "repressive", "most_money": "repressive", "touches_need": ...}

# %% 10.0 wrong: a word that is no kind
guesses = {"most_measures": "raids", "most_money": "repressive", "touches_need": "curative"}

# %% 10.0 wrong: a list
guesses = ["repressive", "repressive", "curative"]

# %% 10.0 wrong: a number for a word
guesses = {"most_measures": 0.5, "most_money": 0.6, "touches_need": 0.1}

# %% 10.0 wrong: none of them
guesses = {"most_measures": "repressive", "most_money": "repressive", "touches_need": "none"}

# %% 10.0 wrong: a key mistyped
guesses = {"most_measure": "repressive", "most_money": "repressive", "touches_need": "curative"}

# %% 10.0 wrong: nothing at all
guesses = None

# %% 10.1 start
mine = {
    "health and support visit": "curative",
    "lighting and cameras": "preventive",
    "hand-over to social service": "curative",
    "joint hotel operation": "repressive",
    "safety line for tenants": "preventive",
    "school talk": "preemptive",
    "decoy investigation": "repressive",
    "cyber patrol": "preventive",
    "help desk on maintenance": "curative",
    "boarding-house raid": "repressive",
    "skills course with start-up help": "curative",
    "statement and warning": "repressive",
    "stop and check of clients": "repressive",
    "listing of tenants": "preventive",
    "night patrol": "preventive",
    "village talk": "preemptive",
    "local court session": "repressive",
    "talk with religious leaders": "preemptive",
    "meeting of landlords": "preventive",
    "arrest of a go-between": "repressive",
    "early warning with ride apps": "preventive",
    "radio and poster campaign": "preemptive",
    "hotel register check": "preventive",
    "request to take down adverts": "preventive",
}
label_of = load("measures").groupby("activity")["label_police"].agg(lambda labels: labels.mode()[0]).astype(str).to_dict()

# %% 10.1 right: the model, filled in
kinds = mine

# %% 10.1 right: the other reading of every border case
kinds = mine | {"radio and poster campaign": "preventive", "meeting of landlords": "preemptive", "request to take down adverts": "repressive",
                "safety line for tenants": "curative", "statement and warning": "curative", "hand-over to social service": "repressive"}

# %% 10.1 right: four lists turned round in a loop
by_kind = {
    "preemptive": ["school talk", "village talk", "talk with religious leaders", "meeting of landlords"],
    "preventive": ["lighting and cameras", "safety line for tenants", "cyber patrol", "listing of tenants", "night patrol",
                   "early warning with ride apps", "radio and poster campaign", "hotel register check", "request to take down adverts"],
    "repressive": ["joint hotel operation", "decoy investigation", "boarding-house raid", "stop and check of clients", "local court session",
                   "arrest of a go-between", "statement and warning", "hand-over to social service"],
    "curative": ["health and support visit", "help desk on maintenance", "skills course with start-up help"],
}
kinds = {}
for kind, members in by_kind.items():
    for activity in members:
        kinds[activity] = kind

# %% 10.1 right: a Series
kinds = pd.Series(mine)

# %% 10.1 right: a table of two columns
kinds = pd.DataFrame({"activity": list(mine), "kind": list(mine.values())})

# %% 10.1 right: capitals, and a blank too many
kinds = {activity: f"{kind.title()} " for activity, kind in mine.items()}

# %% 10.1 right: the hyphen of the prose
kinds = {activity: kind.replace("preemptive", "pre-emptive") for activity, kind in mine.items()}

# %% 10.1 right: the other way round in the alphabet
kinds = dict(sorted(mine.items(), reverse=True))

# %% 10.1 right: each word in a set of its own
kinds = {activity: {kind} for activity, kind in mine.items()}

# %% 10.1 wrong: what the reports call it [raid_prevents]
kinds = label_of

# %% 10.1 wrong: a cyber patrol is pre-emptive, one reads [patrol_of_wishes]
kinds = mine | {"cyber patrol": "preemptive"}

# %% 10.1 wrong: a raid deters, so it prevents [raid_prevents]
kinds = mine | {"boarding-house raid": "preventive", "joint hotel operation": "preventive"}

# %% 10.1 wrong: a raid alone is preventive [raid_prevents]
kinds = mine | {"boarding-house raid": "preventive"}

# %% 10.1 wrong: every talk prevents [talk_prevents]
kinds = mine | {"school talk": "preventive", "village talk": "preventive", "talk with religious leaders": "preventive"}

# %% 10.1 wrong: whatever officers do is repressive [patrol_of_persons]
kinds = mine | dict.fromkeys(["night patrol", "hotel register check", "listing of tenants", "cyber patrol"], "repressive")

# %% 10.1 wrong: a patrol frightens people [patrol_is_force]
kinds = mine | {"night patrol": "repressive"}

# %% 10.1 wrong: a check of papers is compulsion [check_is_force]
kinds = mine | {"hotel register check": "repressive"}

# %% 10.1 wrong: money for women prevents [help_prevents]
kinds = mine | {"skills course with start-up help": "preventive", "help desk on maintenance": "preventive"}

# %% 10.1 wrong: the course works on wishes [course_before]
kinds = mine | {"skills course with start-up help": "preemptive"}

# %% 10.1 wrong: clients are only looked at [clients_differ]
kinds = mine | {"stop and check of clients": "preventive"}

# %% 10.1 wrong: an investigation arrests nobody [covert_prevents]
kinds = mine | {"decoy investigation": "preventive"}

# %% 10.1 wrong: the early warning helps a victim [warning_is_help]
kinds = mine | {"early warning with ride apps": "curative"}

# %% 10.1 wrong: everything is preventive [raid_prevents]
kinds = dict.fromkeys(mine, "preventive")

# %% 10.1 wrong: pre-emptive and preventive changed about [patrol_of_wishes]
swap = {"preemptive": "preventive", "preventive": "preemptive"}
kinds = {activity: swap.get(kind, kind) for activity, kind in mine.items()}

# %% 10.1 wrong: repressive and curative changed about
swap = {"repressive": "curative", "curative": "repressive"}
kinds = {activity: swap.get(kind, kind) for activity, kind in mine.items()}

# %% 10.1 wrong: one left open
kinds = mine | {"night patrol": ...}

# %% 10.1 wrong: one left out
kinds = {activity: kind for activity, kind in mine.items() if activity != "village talk"}

# %% 10.1 wrong: a key mistyped
kinds = {activity.replace("night patrol", "nightpatrols"): kind for activity, kind in mine.items()}

# %% 10.1 wrong: the titles for keys
titles = dict(zip(activities["activity"], activities["title"]))
kinds = {titles[activity]: kind for activity, kind in mine.items()}

# %% 10.1 wrong: a list of the words
kinds = list(mine.values())

# %% 10.1 wrong: kinds with their activities
kinds = {kind: [activity for activity in mine if mine[activity] == kind] for kind in ("preemptive", "preventive", "repressive", "curative")}

# %% 10.1 wrong: a word of one's own
kinds = mine | {"cyber patrol": "detection"}

# %% 10.1 wrong: two answers at a border
kinds = mine | {"night patrol": ["preventive", "repressive"]}

# %% 10.1 wrong: None
kinds = None

# %% 10.1 wrong: numbers for words
kinds = {activity: ["preemptive", "preventive", "repressive", "curative"].index(kind) for activity, kind in mine.items()}

# %% 10.1 wrong: the quotation marks forgotten
kinds = {"night patrol": preventive}

# %% 10.1 wrong: a joint operation clears the town [operation_prevents]
kinds = mine | {"joint hotel operation": "preventive"}

# %% 10.1 wrong: a cyber patrol hunts people [patrol_of_persons]
kinds = mine | {"cyber patrol": "repressive"}

# %% 10.1 wrong: lists are force [list_is_force]
kinds = mine | {"listing of tenants": "repressive"}

# %% 10.1 wrong: villages are taught, and that prevents [talk_prevents]
kinds = mine | {"village talk": "preventive"}

# %% 10.1 wrong: maintenance keeps women from beginning [help_prevents]
kinds = mine | {"help desk on maintenance": "preventive"}

# %% 10.2 start
route = {"arrest of a go-between": "criminal_law", "radio and poster campaign": "views",
         "lighting and cameras": "no_punishment", "skills course with start-up help": "no_punishment"}
stage = {"radio and poster campaign": "primary", "early warning with ride apps": "secondary", "arrest of a go-between": "tertiary"}
situational = {"lighting and cameras", "request to take down adverts", "hotel register check"}
script = {"school talk": "find", "early warning with ride apps": "move", "safety line for tenants": "control", "request to take down adverts": "offer"}
whole = {"route": route, "stage": stage, "situational": situational, "script": script}

# %% 10.2 right: the model, filled in
lenses = {
    "route": {"arrest of a go-between": "criminal_law", "radio and poster campaign": "views",
              "lighting and cameras": "no_punishment", "skills course with start-up help": "no_punishment"},
    "stage": {"radio and poster campaign": "primary", "early warning with ride apps": "secondary",
              "arrest of a go-between": "tertiary"},
    "situational": {"lighting and cameras", "request to take down adverts", "hotel register check"},
    "script": {"school talk": "find", "early warning with ride apps": "move",
               "safety line for tenants": "control", "request to take down adverts": "offer"},
}

# %% 10.2 right: the set as a list
lenses = whole | {"situational": ["hotel register check", "lighting and cameras", "request to take down adverts"]}

# %% 10.2 right: dict() and a tuple
lenses = dict(script=script, situational=tuple(situational), stage=stage, route=route)

# %% 10.2 right: Series inside
lenses = {"route": pd.Series(route), "stage": pd.Series(stage), "situational": pd.Series(sorted(situational)), "script": pd.Series(script)}

# %% 10.2 right: spaces and capitals
lenses = whole | {"route": {key: word.replace("_", " ").title() for key, word in route.items()}}

# %% 10.2 right: filled step by step
lenses = {"route": {}, "stage": {}, "situational": set(), "script": {}}
for activity, word in route.items():
    lenses["route"][activity] = word
for activity, word in stage.items():
    lenses["stage"][activity] = word
for activity, word in script.items():
    lenses["script"][activity] = word
for activity in ("lighting and cameras", "hotel register check", "request to take down adverts"):
    lenses["situational"].add(activity)

# %% 10.2 wrong: whatever is no punishment influences views [one_to_one]
lenses = whole | {"route": route | {"lighting and cameras": "views", "skills course with start-up help": "views"}}

# %% 10.2 wrong: a campaign is prevention without punishment [poster_as_prevention]
lenses = whole | {"route": route | {"radio and poster campaign": "no_punishment"}}

# %% 10.2 wrong: all by criminal law [lamps_as_law]
lenses = whole | {"route": dict.fromkeys(route, "criminal_law")}

# %% 10.2 wrong: the arrest comes first, so it is primary
lenses = whole | {"stage": stage | {"arrest of a go-between": "primary", "radio and poster campaign": "tertiary"}}

# %% 10.2 wrong: early warning comes early [prevention_is_primary]
lenses = whole | {"stage": stage | {"early warning with ride apps": "primary"}}

# %% 10.2 wrong: the arrest is secondary [arrest_is_secondary]
lenses = whole | {"stage": stage | {"arrest of a go-between": "secondary"}}

# %% 10.2 wrong: lamps only [register_forgotten]
lenses = whole | {"situational": {"lighting and cameras"}}

# %% 10.2 wrong: the register forgotten [register_forgotten]
lenses = whole | {"situational": {"lighting and cameras", "request to take down adverts"}}

# %% 10.2 wrong: a village talk changes the situation in the village [talk_as_place]
lenses = whole | {"situational": situational | {"village talk"}}

# %% 10.2 wrong: a court makes it riskier [court_as_place]
lenses = whole | {"situational": situational | {"local court session"}}

# %% 10.2 wrong: all five [court_as_place]
lenses = whole | {"situational": situational | {"local court session", "village talk"}}

# %% 10.2 wrong: find and offer changed about [school_as_offer]
lenses = whole | {"script": script | {"school talk": "offer", "request to take down adverts": "find"}}

# %% 10.2 wrong: move and control changed about [driver_controls]
lenses = whole | {"script": script | {"early warning with ride apps": "control", "safety line for tenants": "move"}}

# %% 10.2 wrong: a false offer in an advert [advert_as_find]
lenses = whole | {"script": script | {"request to take down adverts": "find"}}

# %% 10.2 wrong: the lenses of Task 10.1
lenses = whole | {"stage": {"radio and poster campaign": "preemptive", "early warning with ride apps": "preventive", "arrest of a go-between": "repressive"}}

# %% 10.2 wrong: script left open
lenses = whole | {"script": dict.fromkeys(script, ...)}

# %% 10.2 wrong: situational left as it stood
lenses = whole | {"situational": {...}}

# %% 10.2 wrong: the set forgotten
lenses = {"route": route, "stage": stage, "script": script}

# %% 10.2 wrong: an activity that is not among the five
lenses = whole | {"situational": situational | {"night patrol"}}

# %% 10.2 wrong: True and False for the five
lenses = whole | {"situational": [True, False, True, False, True]}

# %% 10.2 wrong: a list of four
lenses = [route, stage, situational, script]

# %% 10.2 wrong: only one lens
lenses = route

# %% 10.2 wrong: None
lenses = None

# %% 10.2 wrong: a help line stands against the offer [line_as_offer]
lenses = whole | {"script": script | {"safety line for tenants": "offer"}}

# %% 10.2 wrong: lamps are law [lamps_as_law]
lenses = whole | {"route": route | {"lighting and cameras": "criminal_law"}}

# %% 10.2 wrong: a school talk stands against the offer [school_as_offer]
lenses = whole | {"script": script | {"school talk": "offer"}}

# %% 10.2 wrong: skills are views [one_to_one]
lenses = whole | {"route": route | {"skills course with start-up help": "views"}}

# %% 10.2 right: the warning comes late for her who is in the car
lenses = whole | {"stage": stage | {"early warning with ride apps": "tertiary"}}

# %% 10.3 start
measures["work"] = measures["persons"] * measures["hours"]
count = measures["kind"].value_counts(normalize=True)
budget = measures.groupby("kind")["budget"].sum()
hours = measures.groupby("kind")["work"].sum()
unknown = int((measures["hours"].isna() | (measures["hours"] == 0)).sum())
best = {"preventive_count": count["preventive"], "repressive_budget": budget["repressive"] / budget.sum(),
        "repressive_hours": hours["repressive"] / hours.sum(), "unknown_hours": unknown}

# %% 10.3 right: as the cell above does it
profile = best

# %% 10.3 right: with masks
repressive = measures["kind"] == "repressive"
profile = {
    "preventive_count": (measures["kind"] == "preventive").mean(),
    "repressive_budget": measures.loc[repressive, "budget"].sum() / measures["budget"].sum(),
    "repressive_hours": measures.loc[repressive, "work"].sum() / measures["work"].sum(),
    "unknown_hours": (measures["hours"].isna() | (measures["hours"] == 0)).sum(),
}

# %% 10.3 right: three decimals by hand
profile = {name: round(float(value), 3) for name, value in best.items()}

# %% 10.3 right: loops and plain numbers
total = money_of = work_of = work_all = missing = preventive = 0
for row in measures.itertuples():
    total += row.budget
    money_of += row.budget if row.kind == "repressive" else 0
    preventive += row.kind == "preventive"
    if pd.isna(row.hours) or row.hours == 0:
        missing += 1
        continue
    work_all += row.persons * row.hours
    work_of += row.persons * row.hours if row.kind == "repressive" else 0
profile = dict(preventive_count=preventive / len(measures), repressive_budget=money_of / total, repressive_hours=work_of / work_all, unknown_hours=missing)

# %% 10.3 right: empty hours filled with nought
filled = measures["hours"].fillna(0)
spent = (measures["persons"] * filled).groupby(measures["kind"]).sum()
profile = best | {"repressive_hours": (spent / spent.sum()).loc["repressive"], "unknown_hours": len(measures) - (filled > 0).sum()}

# %% 10.3 right: unknown rows dropped first
known = measures[measures["hours"] > 0]
spent = known.groupby("kind")["work"].sum()
profile = best | {"repressive_hours": spent["repressive"] / spent.sum(), "unknown_hours": len(measures) - len(known)}

# %% 10.3 right: a Series
profile = pd.Series(best)

# %% 10.3 right: numpy numbers and an extra entry
import numpy as np
profile = {name: np.float64(value) for name, value in best.items()} | {"curative_count": 0.08}

# %% 10.3 wrong: repressive in the hours, not in the person-hours [no_persons]
by_hours = measures.groupby("kind")["hours"].sum()
profile = best | {"repressive_hours": by_hours["repressive"] / by_hours.sum()}

# %% 10.3 wrong: persons and hours added [no_hours]
work = measures["persons"] + measures["hours"]
profile = best | {"repressive_hours": work[measures["kind"] == "repressive"].sum() / work.sum()}

# %% 10.3 wrong: persons without hours [no_hours]
people = measures.groupby("kind")["persons"].sum()
profile = best | {"repressive_hours": people["repressive"] / people.sum()}

# %% 10.3 wrong: the sums multiplied
whole = measures["persons"].sum() * measures["hours"].sum()
part = measures[measures["kind"] == "repressive"]
profile = best | {"repressive_hours": part["persons"].sum() * part["hours"].sum() / whole}

# %% 10.3 wrong: empty cells only [nought_is_nought]
profile = best | {"unknown_hours": measures["hours"].isna().sum()}

# %% 10.3 wrong: noughts only [blank_is_nothing]
profile = best | {"unknown_hours": (measures["hours"] == 0).sum()}

# %% 10.3 wrong: and for or
profile = best | {"unknown_hours": (measures["hours"].isna() & (measures["hours"] == 0)).sum()}

# %% 10.3 wrong: those that are known [known_counted]
profile = best | {"unknown_hours": (measures["hours"] > 0).sum()}

# %% 10.3 wrong: a share of unknown hours
profile = best | {"unknown_hours": (measures["hours"].isna() | (measures["hours"] == 0)).mean()}

# %% 10.3 wrong: the police's label for the kind [by_label]
shares = measures["label_police"].value_counts(normalize=True)
paid = measures.groupby("label_police", observed=True)["budget"].sum()
worked = measures.groupby("label_police", observed=True)["work"].sum()
profile = best | {"preventive_count": shares["preventive"], "repressive_budget": paid["repressive"] / paid.sum(),
                  "repressive_hours": worked["repressive"] / worked.sum()}

# %% 10.3 wrong: the mean budget for the sum
means = measures.groupby("kind")["budget"].mean()
profile = best | {"repressive_budget": means["repressive"] / means.sum()}

# %% 10.3 wrong: the count of repressive for its money [same_profile]
profile = best | {"repressive_budget": count["repressive"]}

# %% 10.3 wrong: amounts for shares
profile = {"preventive_count": (measures["kind"] == "preventive").sum(), "repressive_budget": budget["repressive"],
           "repressive_hours": hours["repressive"], "unknown_hours": unknown}

# %% 10.3 wrong: per cent
profile = {name: value * 100 if value < 1 else value for name, value in best.items()}

# %% 10.3 wrong: one decimal
profile = best | {"preventive_count": 0.6, "repressive_budget": 0.5, "repressive_hours": 0.5}

# %% 10.3 wrong: preventive for repressive in the hours
profile = best | {"repressive_hours": hours["preventive"] / hours.sum()}

# %% 10.3 wrong: preventive measures among those with known hours
known = measures[measures["hours"] > 0]
profile = best | {"preventive_count": (known["kind"] == "preventive").mean()}

# %% 10.3 wrong: the money only of measures with known hours
known = measures[measures["hours"] > 0].groupby("kind")["budget"].sum()
profile = best | {"repressive_budget": known["repressive"] / known.sum()}

# %% 10.3 wrong: the unknown hours guessed by the mean
guessed = measures["hours"].astype(float).where(measures["hours"] > 0)
guessed = measures["persons"] * guessed.fillna(guessed.mean())
profile = best | {"repressive_hours": guessed[measures["kind"] == "repressive"].sum() / guessed.sum()}

# %% 10.3 wrong: the whole column
profile = best | {"repressive_budget": budget / budget.sum()}

# %% 10.3 wrong: a decimal comma
profile = {"preventive_count": (0, 604), "repressive_budget": (0, 546), "repressive_hours": (0, 457), "unknown_hours": 44}

# %% 10.3 wrong: one left open
profile = best | {"repressive_hours": ...}

# %% 10.3 wrong: a list
profile = list(best.values())

# %% 10.3 wrong: a key mistyped
profile = {name.replace("budget", "money"): value for name, value in best.items()}

# %% 10.3 wrong: None
profile = None

# %% 10.3 wrong: a column that does not exist
measures["work"] = measures["person"] * measures["hours"]

# %% 10.4 right: two lines, as the model
def share_called(measures, activity, label):
    """Of the measures of one activity: the share that the police call by this label."""
    rows = measures[measures["activity"] == activity]
    return (rows["label_police"] == label).mean()

# %% 10.4 right: counted
def share_called(measures, activity, label):
    rows = measures[measures["activity"] == activity]
    return len(rows[rows["label_police"] == label]) / len(rows)

# %% 10.4 right: both conditions at once
def share_called(measures, activity, label):
    both = (measures["activity"] == activity) & (measures["label_police"] == label)
    return both.sum() / (measures["activity"] == activity).sum()

# %% 10.4 right: value_counts
def share_called(measures, activity, label):
    rows = measures[measures["activity"] == activity]
    return rows["label_police"].value_counts(normalize=True).get(label, 0)

# %% 10.4 right: a loop
def share_called(measures, activity, label):
    of_activity = so_called = 0
    for row in measures.to_dict("records"):
        if row["activity"] == activity:
            of_activity = of_activity + 1
            if row["label_police"] == label:
                so_called = so_called + 1
    return so_called / of_activity

# %% 10.4 right: query, and a lambda
share_called = lambda table, what, word: float(table.query("activity == @what")["label_police"].eq(word).mean())

# %% 10.4 right: three decimals
def share_called(measures, activity, label):
    rows = measures.loc[measures["activity"] == activity, "label_police"]
    return round(sum(rows == label) / len(rows), 3)

# %% 10.4 right: a crosstab
def share_called(measures, activity, label):
    table = pd.crosstab(measures["activity"], measures["label_police"].astype(str), normalize="index")
    return table.loc[activity].get(label, 0.0)

# %% 10.4 wrong: the label looked up in the activities
def share_called(measures, activity, label):
    rows = measures[measures["activity"] == activity]
    return (rows["activity"] == label).mean()

# %% 10.4 wrong: the kind of the team
def share_called(measures, activity, label):
    rows = measures[measures["activity"] == activity]
    return (rows["kind"] == label).mean()

# %% 10.4 wrong: divided by all measures [of_everything]
def share_called(measures, activity, label):
    return ((measures["activity"] == activity) & (measures["label_police"] == label)).mean()

# %% 10.4 wrong: divided by those with the label [of_the_label]
def share_called(measures, activity, label):
    rows = measures[measures["label_police"] == label]
    return (rows["activity"] == activity).mean()

# %% 10.4 wrong: all measures, no filter [label_alone]
def share_called(measures, activity, label):
    rows = measures
    return (rows["label_police"] == label).mean()

# %% 10.4 wrong: the activity in quotation marks
def share_called(measures, activity, label):
    rows = measures[measures["activity"] == "activity"]
    return (rows["label_police"] == label).mean()

# %% 10.4 wrong: the example written into it
def share_called(measures, activity, label):
    rows = measures[measures["activity"] == "boarding-house raid"]
    return (rows["label_police"] == "preventive").mean()

# %% 10.4 wrong: the raid in the filter, the label free [one_activity]
def share_called(measures, activity, label):
    rows = measures[measures["activity"] == "boarding-house raid"]
    return (rows["label_police"] == label).mean()

# %% 10.4 wrong: the activity free, the label fixed [one_label]
def share_called(measures, activity, label):
    rows = measures[measures["activity"] == activity]
    return (rows["label_police"] == "preventive").mean()

# %% 10.4 wrong: a number, not a share [number]
def share_called(measures, activity, label):
    rows = measures[measures["activity"] == activity]
    return (rows["label_police"] == label).sum()

# %% 10.4 wrong: per cent [percent]
def share_called(measures, activity, label):
    rows = measures[measures["activity"] == activity]
    return (rows["label_police"] == label).mean() * 100

# %% 10.4 wrong: the share that is called something else [turned_round]
def share_called(measures, activity, label):
    rows = measures[measures["activity"] == activity]
    return (rows["label_police"] != label).mean()

# %% 10.4 wrong: filtered by the unit
def share_called(measures, activity, label):
    rows = measures[measures["unit"] == activity]
    return (rows["label_police"] == label).mean()

# %% 10.4 wrong: the outer table
everything = load("measures").head(100)
def share_called(measures, activity, label):
    rows = everything[everything["activity"] == activity]
    return (rows["label_police"] == label).mean()

# %% 10.4 wrong: printed, not returned
def share_called(measures, activity, label):
    rows = measures[measures["activity"] == activity]
    print((rows["label_police"] == label).mean())

# %% 10.4 wrong: the column of True and False
def share_called(measures, activity, label):
    rows = measures[measures["activity"] == activity]
    return rows["label_police"] == label

# %% 10.4 wrong: called at once
def share_called(measures, activity, label):
    rows = measures[measures["activity"] == activity]
    return (rows["label_police"] == label).mean()
share_called = share_called(measures, "boarding-house raid", "preventive")

# %% 10.4 wrong: a constant
def share_called(measures, activity, label):
    return 0.692

# %% 10.4 wrong: the second blank left open
def share_called(measures, activity, label):
    rows = measures[measures["activity"] == activity]
    return (...).mean()

# %% 10.4 wrong: a name mistyped
def share_called(measures, activity, label):
    rows = measures[measures["activity"] == activty]
    return (rows["label_police"] == label).mean()

# %% 10.4 wrong: an equals sign too few
def share_called(measures, activity, label):
    rows = measures[measures["activity"] = activity]
    return (rows["label_police"] == label).mean()

# %% 10.4 wrong: the mean of the two columns
def share_called(measures, activity, label):
    rows = measures[measures["activity"] == activity]
    return rows["label_police"].mean()

# %% 10.4 wrong: it never ends
def share_called(measures, activity, label):
    while True:
        rows = measures[measures["activity"] == activity]

# %% 10.4 right: a set of rows
def share_called(measures, activity, label):
    labels = list(measures.loc[measures["activity"] == activity, "label_police"])
    return labels.count(label) / len(labels)

# %% 10.5 start
persons = register.drop_duplicates("register_no")
woman, third = persons["role"] == "woman", persons["role"] == "third party"
good = {"woman": woman.mean(), "third_party": third.mean(), "known": woman.sum() / len(population)}

# %% 10.5 right: as the model begins
persons = register.drop_duplicates("register_no")
reached = {"woman": (persons["role"] == "woman").mean(), "third_party": (persons["role"] == "third party").mean(),
           "known": (persons["role"] == "woman").sum() / len(population)}

# %% 10.5 right: len of a filter
persons = register.drop_duplicates("register_no")
women = persons[persons["role"] == "woman"]
third = persons[persons["role"] == "third party"]
reached = {"woman": len(women) / len(persons), "third_party": len(third) / len(persons), "known": len(women) / len(population)}

# %% 10.5 right: value_counts with the empty ones
shares = register.drop_duplicates("register_no")["role"].value_counts(normalize=True, dropna=False)
reached = {"woman": shares["woman"], "third_party": shares["third party"],
           "known": register[register["role"] == "woman"]["register_no"].nunique() / len(population)}

# %% 10.5 right: nunique
everybody = register["register_no"].nunique()
numbers = register.groupby("role", observed=True)["register_no"].nunique()
reached = dict(woman=numbers["woman"] / everybody, third_party=numbers["third party"] / everybody, known=numbers["woman"] / population["person_id"].nunique())

# %% 10.5 right: sets and a loop
role_of = {}
for number, role in zip(register["register_no"], register["role"]):
    role_of.setdefault(number, role)
women = sum(role == "woman" for role in role_of.values())
third = sum(role == "third party" for role in role_of.values())
reached = {"woman": women / len(role_of), "third_party": third / len(role_of), "known": women / 1200}

# %% 10.5 right: a Series, rounded
persons = register.drop_duplicates("register_no")
reached = pd.Series({"known": (persons["role"] == "woman").sum() / len(population), "woman": (persons["role"] == "woman").mean(),
                     "third_party": (persons["role"] == "third party").mean()}).round(3)

# %% 10.5 right: the last entry of a person for the first
persons = register.drop_duplicates("register_no", keep="last")
reached = {"woman": persons["role"].eq("woman").mean(), "third_party": persons["role"].eq("third party").mean(),
           "known": persons["role"].eq("woman").sum() / population.shape[0]}

# %% 10.5 wrong: entries for persons [entries]
reached = {"woman": (register["role"] == "woman").mean(), "third_party": (register["role"] == "third party").mean(),
           "known": (register["role"] == "woman").sum() / len(population)}

# %% 10.5 wrong: entries above the line of all women [entries_known]
reached = good | {"known": (register["role"] == "woman").sum() / len(population)}

# %% 10.5 wrong: the unknown left out [unknown_dropped]
clear = persons[persons["role"].isin(["woman", "third party", "client"])]
reached = good | {"woman": (clear["role"] == "woman").mean(), "third_party": (clear["role"] == "third party").mean()}

# %% 10.5 wrong: value_counts drops the empty ones [blanks_dropped]
shares = persons["role"].value_counts(normalize=True)
reached = good | {"woman": shares["woman"], "third_party": shares["third party"]}

# %% 10.5 wrong: everybody in the register over all women [everybody_known]
reached = good | {"known": len(persons) / len(population)}

# %% 10.5 wrong: all entries over all women
reached = good | {"known": len(register) / len(population)}

# %% 10.5 wrong: women over everybody in the register, twice [of_the_register]
reached = good | {"known": woman.mean()}

# %% 10.5 wrong: clients are third parties [clients_too]
reached = good | {"third_party": persons["role"].isin(["third party", "client"]).mean()}

# %% 10.5 wrong: clients for third parties [clients]
reached = good | {"third_party": (persons["role"] == "client").mean()}

# %% 10.5 wrong: third parties with an underscore [no_such_role]
reached = good | {"third_party": (persons["role"] == "third_party").mean()}

# %% 10.5 wrong: numbers for shares
reached = {"woman": woman.sum(), "third_party": third.sum(), "known": woman.sum()}

# %% 10.5 wrong: per cent
reached = {name: share * 100 for name, share in good.items()}

# %% 10.5 wrong: one a case
one_a_case = register.drop_duplicates("case_id")
reached = good | {"woman": (one_a_case["role"] == "woman").mean(), "third_party": (one_a_case["role"] == "third party").mean()}

# %% 10.5 wrong: one decimal
reached = {name: round(share, 1) for name, share in good.items()}

# %% 10.5 wrong: whoever is not a woman is a third party
reached = good | {"third_party": 1 - woman.mean()}

# %% 10.5 wrong: the unknown counted as women
reached = good | {"woman": (~persons["role"].isin(["third party", "client"])).mean()}

# %% 10.5 wrong: turned upside down
reached = good | {"known": len(population) / woman.sum()}

# %% 10.5 wrong: one left open
reached = good | {"known": ...}

# %% 10.5 wrong: the columns, not their means
reached = {"woman": woman, "third_party": third, "known": woman}

# %% 10.5 wrong: a list
reached = list(good.values())

# %% 10.5 wrong: None
reached = None

# %% 10.5 wrong: a text
reached = "60 % women"

# %% 10.5 wrong: a name mistyped
reached = {"woman": (person["role"] == "woman").mean(), "third_party": 0.2, "known": 0.1}

# %% 10.6 start
silent = cases[cases["source"] != "complaint"]
table = pd.crosstab(window["area"], period)
moved = (table.loc["comparison", "after"] - table.loc["comparison", "before"]) / (table.loc["target", "before"] - table.loc["target", "after"])
found = {"both": change(cases), "quiet": change(silent), "fair": change(silent, first="2023-07-01", months=18), "displaced": moved}

# %% 10.6 right: four calls
effect = {
    "both": change(cases),
    "quiet": change(cases[cases["source"] != "complaint"]),
    "fair": change(cases[cases["source"] != "complaint"], "2023-07-01", 18),
    "displaced": (12 - 7) / (21 - 13),
}

# %% 10.6 right: named rows, displaced from the table
effect = found

# %% 10.6 right: three decimals
effect = {name: round(value, 3) for name, value in found.items()}

# %% 10.6 right: copied by hand
effect = {"both": -0.107, "quiet": -0.053, "fair": 0, "displaced": 0.625}

# %% 10.6 right: isin and a query
both = cases.query("area in ['target', 'comparison']")
quiet = both[both["source"].isin(["patrol", "tip", "media"])]
effect = dict(both=change(rows=both), quiet=change(rows=quiet), fair=change(quiet, months=18, first="2023-07-01"), displaced=5 / 8)

# %% 10.6 right: counted without the function
def a_month(rows, first, last, months):
    return sum(pd.Timestamp(first) <= day <= pd.Timestamp(last) for day in rows["date_act"]) / months

effect = {
    "both": a_month(cases, "2025-01-01", "2025-06-30", 6) / a_month(cases, "2024-07-01", "2024-12-31", 6) - 1,
    "quiet": a_month(silent, "2025-01-01", "2025-06-30", 6) / a_month(silent, "2024-07-01", "2024-12-31", 6) - 1,
    "fair": a_month(silent, "2025-01-01", "2025-06-30", 6) / a_month(silent, "2023-07-01", "2024-12-31", 18) - 1,
    "displaced": moved,
}

# %% 10.6 right: a Series of numpy numbers
import numpy as np
effect = pd.Series({name: np.float64(value) for name, value in found.items()})

# %% 10.6 right: the complaints taken away by their numbers
complaints = cases[cases["source"] == "complaint"]["case_id"]
others = cases[~cases["case_id"].isin(complaints)]
effect = found | {"quiet": change(others), "fair": change(others, pd.Timestamp("2023-07-01"), 18)}

# %% 10.6 wrong: the target area alone, throughout [target_alone]
alone = cases[cases["area"] == "target"]
calm = alone[alone["source"] != "complaint"]
effect = found | {"both": change(alone), "quiet": change(calm), "fair": change(calm, "2023-07-01", 18)}

# %% 10.6 wrong: both is the target area [target_alone]
effect = found | {"both": change(cases[cases["area"] == "target"])}

# %% 10.6 wrong: quiet in the target area [quiet_alone]
effect = found | {"quiet": change(silent[silent["area"] == "target"])}

# %% 10.6 wrong: the complaints only [complaints_kept_only]
effect = found | {"quiet": change(cases[cases["source"] == "complaint"])}

# %% 10.6 wrong: eighteen months of cases divided by six [months_forgotten]
effect = found | {"fair": change(silent, first="2023-07-01")}

# %% 10.6 wrong: six months of cases divided by eighteen [day_forgotten]
effect = found | {"fair": change(silent, months=18)}

# %% 10.6 wrong: fair with the complaints [peak_kept]
effect = found | {"fair": change(cases, first="2023-07-01", months=18)}

# %% 10.6 wrong: fair in the target area [fair_alone]
effect = found | {"fair": change(silent[silent["area"] == "target"], first="2023-07-01", months=18)}

# %% 10.6 wrong: the signs dropped [sign_lost]
effect = {name: abs(value) for name, value in found.items()}

# %% 10.6 wrong: displaced with a minus [minus]
effect = found | {"displaced": -moved}

# %% 10.6 wrong: displaced upside down [turned_round]
effect = found | {"displaced": 1 / moved}

# %% 10.6 wrong: how many cases came
effect = found | {"displaced": 5}

# %% 10.6 wrong: displaced out of all that the target area had [of_all_before]
effect = found | {"displaced": 5 / 21}

# %% 10.6 wrong: displaced out of all cases before
effect = found | {"displaced": 5 / 28}

# %% 10.6 wrong: displaced as growth of the comparison area
effect = found | {"displaced": 5 / 7}

# %% 10.6 wrong: displaced without complaints
quieter = window[window["source"] != "complaint"]
small = pd.crosstab(quieter["area"], period)
effect = found | {"displaced": (small.loc["comparison", "after"] - small.loc["comparison", "before"]) / (small.loc["target", "before"] - small.loc["target", "after"])}

# %% 10.6 wrong: per cent
effect = {name: value * 100 for name, value in found.items()}

# %% 10.6 wrong: the raw table with its double entry
raw = load("cases")
raw["date_act"] = raw["date_report"]
loud = raw[raw["source"] != "complaint"]
effect = found | {"both": change(raw), "quiet": change(loud), "fair": change(loud, "2023-07-01", 18)}

# %% 10.6 wrong: all four the same
effect = dict.fromkeys(found, change(cases))

# %% 10.6 wrong: one decimal
effect = {name: round(value, 1) for name, value in found.items()}

# %% 10.6 wrong: the functions, not their results
effect = {"both": change, "quiet": change, "fair": change, "displaced": change}

# %% 10.6 wrong: one left open
effect = found | {"displaced": ...}

# %% 10.6 wrong: the small table
effect = pd.crosstab(window["area"], period)

# %% 10.6 wrong: None for no effect
effect = found | {"fair": None}

# %% 10.6 wrong: a word for no effect
effect = found | {"fair": "no effect"}

# %% 10.6 wrong: a keyword mistyped
effect = found | {"fair": change(silent, start="2023-07-01", months=18)}

# %% 10.6 wrong: the comparison area alone [next_door_alone]
effect = found | {"both": change(cases[cases["area"] == "comparison"])}

# %% 10.6 wrong: fair against the half-year before [peak_kept]
effect = found | {"fair": change(silent)}

# %% 10.7 right: a set
outcomes = {"i02", "i05", "i07", "i08", "i10"}

# %% 10.7 right: a list in another order
outcomes = ["i10", "i08", "i07", "i05", "i02"]

# %% 10.7 right: a tuple
outcomes = ("i02", "i05", "i07", "i08", "i10")

# %% 10.7 right: capitals
outcomes = {"I02", "I05", "I07", "I08", "I10"}

# %% 10.7 right: one text, split
outcomes = set("i02 i05 i07 i08 i10".split())

# %% 10.7 right: a loop over the activity ones
outcomes = {f"i{number:02}" for number in range(1, 11)} - {"i01", "i03", "i04", "i06", "i09"}

# %% 10.7 right: a Series
outcomes = pd.Series(["i02", "i05", "i07", "i08", "i10"])

# %% 10.7 right: a dict of True and False
outcomes = {f"i{number:02}": number in (2, 5, 7, 8, 10) for number in range(1, 11)}

# %% 10.7 wrong: whatever the police count [turned_round]
outcomes = {"i01", "i03", "i04", "i06", "i09"}

# %% 10.7 wrong: arrests are a result [arrests]
outcomes = {"i02", "i03", "i05", "i07", "i08", "i10"}

# %% 10.7 wrong: reported adverts are a result [removed]
outcomes = {"i02", "i05", "i06", "i07", "i08", "i10"}

# %% 10.7 wrong: places on a course are a result [places]
outcomes = {"i02", "i05", "i07", "i08", "i09", "i10"}

# %% 10.7 wrong: raids and arrests are results [arrests]
outcomes = {"i01", "i02", "i03", "i05", "i07", "i08", "i10"}

# %% 10.7 wrong: what women say is no outcome [not_by_asking]
outcomes = {"i05", "i07", "i08"}

# %% 10.7 wrong: a failure is no outcome [only_good_news]
outcomes = {"i02", "i05", "i07"}

# %% 10.7 wrong: adverts that come back forgotten [only_good_news]
outcomes = {"i02", "i05", "i07", "i10"}

# %% 10.7 wrong: only what is told to a peer
outcomes = {"i02", "i10"}

# %% 10.7 wrong: only the women's lives
outcomes = {"i05", "i07", "i10"}

# %% 10.7 wrong: all ten [everything]
outcomes = {f"i{number:02}" for number in range(1, 11)}

# %% 10.7 wrong: the numbers without their letter
outcomes = {2, 5, 7, 8, 10}

# %% 10.7 wrong: without the nought
outcomes = {"i2", "i5", "i7", "i8", "i10"}

# %% 10.7 wrong: empty
outcomes = set()

# %% 10.7 wrong: empty curly brackets
outcomes = {}

# %% 10.7 wrong: as it stood
outcomes = {...}

# %% 10.7 wrong: None
outcomes = None

# %% 10.7 wrong: True and False in a list
outcomes = [False, True, False, False, True, False, True, True, False, True]

# %% 10.7 wrong: the quotation marks forgotten
outcomes = {i02, i05, i07, i08, i10}

# %% 10.7 wrong: raids change something [raids]
outcomes = {"i01", "i02", "i05", "i07", "i08", "i10"}

# %% 10.7 wrong: posters change something [posters]
outcomes = {"i02", "i04", "i05", "i07", "i08", "i10"}

# %% 10.7 wrong: trust is no outcome [not_by_asking]
outcomes = {"i05", "i07", "i08", "i10"}

# %% 10.8 right: as the text says
def coverage(measures, factor):
    """The share of all measures that address this factor."""
    return measures["factors_addressed"].fillna("").str.contains(factor).mean()

# %% 10.8 right: contains with na
def coverage(measures, factor):
    return measures["factors_addressed"].str.contains(factor, na=False).mean()

# %% 10.8 right: sum by length
def coverage(measures, factor):
    return measures["factors_addressed"].fillna("").str.contains(factor).sum() / len(measures)

# %% 10.8 right: split and explode
def coverage(measures, factor):
    codes = measures["factors_addressed"].str.split(";").explode()
    return (codes == factor).sum() / len(measures)

# %% 10.8 right: a loop
def coverage(measures, factor):
    hits = 0
    for cell in measures["factors_addressed"]:
        if isinstance(cell, str) and factor in cell.split(";"):
            hits += 1
    return hits / len(measures)

# %% 10.8 right: get_dummies
def coverage(measures, factor):
    dummies = measures["factors_addressed"].str.get_dummies(sep=";")
    return dummies[factor].mean() if factor in dummies else 0.0

# %% 10.8 right: apply, on a copy
def coverage(measures, factor):
    table = measures.copy()
    table["hit"] = table["factors_addressed"].apply(lambda cell: factor in str(cell).split(";"))
    return round(table["hit"].mean(), 4)

# %% 10.8 right: the rows counted
def coverage(measures, factor):
    filled = measures["factors_addressed"].fillna("")
    return len(measures[filled.str.contains(factor, regex=False)]) / len(measures)

# %% 10.8 wrong: only measures that address something [addressing_only]
def coverage(measures, factor):
    rows = measures.dropna(subset="factors_addressed")
    return rows["factors_addressed"].str.contains(factor).mean()

# %% 10.8 wrong: the whole cell must be the code [alone_only]
def coverage(measures, factor):
    return (measures["factors_addressed"] == factor).mean()

# %% 10.8 wrong: the cell begins with the code
def coverage(measures, factor):
    return measures["factors_addressed"].fillna("").str.startswith(factor).mean()

# %% 10.8 wrong: the mention divided by all mentions
def coverage(measures, factor):
    codes = measures["factors_addressed"].str.split(";").explode()
    return (codes == factor).mean()

# %% 10.8 wrong: mentions without the empty ones [of_all_codes]
def coverage(measures, factor):
    codes = measures["factors_addressed"].dropna().str.split(";").explode()
    return (codes == factor).mean()

# %% 10.8 wrong: the example written into it
def coverage(measures, factor):
    return measures["factors_addressed"].fillna("").str.contains("DEMAND").mean()

# %% 10.8 wrong: ECON written into it
def coverage(measures, factor):
    return measures["factors_addressed"].fillna("").str.contains("ECON").mean()

# %% 10.8 wrong: the name in quotation marks [in_quotes]
def coverage(measures, factor):
    return measures["factors_addressed"].fillna("").str.contains("factor").mean()

# %% 10.8 wrong: how many, not which share [number]
def coverage(measures, factor):
    return measures["factors_addressed"].fillna("").str.contains(factor).sum()

# %% 10.8 wrong: per cent [percent]
def coverage(measures, factor):
    return 100 * measures["factors_addressed"].fillna("").str.contains(factor).mean()

# %% 10.8 wrong: those that do not [turned_round]
def coverage(measures, factor):
    return 1 - measures["factors_addressed"].fillna("").str.contains(factor).mean()

# %% 10.8 wrong: divided by the 260 of this table [full_table]
def coverage(measures, factor):
    return measures["factors_addressed"].fillna("").str.contains(factor).sum() / 260

# %% 10.8 wrong: small letters [in_quotes]
def coverage(measures, factor):
    return measures["factors_addressed"].fillna("").str.contains(factor.lower()).mean()

# %% 10.8 wrong: another column
def coverage(measures, factor):
    return measures["activity"].fillna("").str.contains(factor).mean()

# %% 10.8 wrong: any factor at all
def coverage(measures, factor):
    return measures["factors_addressed"].notna().mean()

# %% 10.8 wrong: the column of True and False
def coverage(measures, factor):
    return measures["factors_addressed"].fillna("").str.contains(factor)

# %% 10.8 wrong: printed, not returned
def coverage(measures, factor):
    print(measures["factors_addressed"].fillna("").str.contains(factor).mean())

# %% 10.8 wrong: the number for ECON
coverage = measures["factors_addressed"].fillna("").str.contains("ECON").mean()

# %% 10.8 wrong: a constant
def coverage(measures, factor):
    return 0.038

# %% 10.8 wrong: left open
def coverage(measures, factor):
    """The share of all measures that address this factor."""
    return ...

# %% 10.8 wrong: a bracket missing
def coverage(measures, factor):
    return measures["factors_addressed"].fillna("").str.contains(factor.mean()

# %% 10.8 wrong: a column that does not exist
def coverage(measures, factor):
    return measures["factor_addressed"].fillna("").str.contains(factor).mean()

# %% 10.8 wrong: weighted by money [money]
def coverage(measures, factor):
    hits = measures["factors_addressed"].fillna("").str.contains(factor)
    return measures.loc[hits, "budget"].sum() / measures["budget"].sum()

# %% 10.9 start
apart = table["women"] - table["measures"]
none = set(table.index[table["measures"] == 0])

# %% 10.9 right: read from the table
needs = {"gap": "ECON", "over": "PLATFORM", "untouched": {"FAMCONF", "DIV_EXT", "DIV_INT", "AGENCY", "DEBT"}}

# %% 10.9 right: computed
needs = {"gap": apart.idxmax(), "over": apart.idxmin(), "untouched": none}

# %% 10.9 right: sorted
order = apart.sort_values()
needs = {"gap": order.index[-1], "over": order.index[0], "untouched": table[table["measures"] == 0].index}

# %% 10.9 right: the ids in a list, small letters
needs = dict(untouched=[code.lower() for code in none], gap="econ", over="platform")

# %% 10.9 right: a loop
gap = over = "ECON"
untouched = []
for code in table.index:
    difference = table.loc[code, "women"] - table.loc[code, "measures"]
    if difference > table.loc[gap, "women"] - table.loc[gap, "measures"]:
        gap = code
    if difference < table.loc[over, "women"] - table.loc[over, "measures"]:
        over = code
    if table.loc[code, "measures"] == 0:
        untouched.append(code)
needs = {"gap": gap, "over": over, "untouched": tuple(untouched)}

# %% 10.9 right: query
needs = pd.Series({"gap": apart.nlargest(1).index[0], "over": apart.nsmallest(1).index[0], "untouched": set(table.query("measures == 0").index)})

# %% 10.9 right: each word in a list
needs = {"gap": ["ECON"], "over": ["PLATFORM"], "untouched": list(none)}

# %% 10.9 wrong: the largest gap the wrong way round [turned_round]
needs = {"gap": apart.idxmin(), "over": apart.idxmax(), "untouched": none}

# %% 10.9 wrong: what the measures address least [worst_untouched]
needs = {"gap": "FAMCONF", "over": "PLATFORM", "untouched": none}

# %% 10.9 wrong: over is the costlier life [police_view]
needs = {"gap": "ECON", "over": "LIFESTYLE", "untouched": none}

# %% 10.9 wrong: those that no woman names [not_named]
needs = {"gap": "ECON", "over": "PLATFORM", "untouched": set(table.index[table["women"] == 0])}

# %% 10.9 wrong: only those that women name
needs = {"gap": "ECON", "over": "PLATFORM", "untouched": {"FAMCONF", "DIV_EXT", "AGENCY"}}

# %% 10.9 wrong: choice is no gap [choice_left_out]
needs = {"gap": "ECON", "over": "PLATFORM", "untouched": none - {"AGENCY"}}

# %% 10.9 wrong: those that round to nought, too
needs = {"gap": "ECON", "over": "PLATFORM", "untouched": set(table.index[table["measures"] < 0.01])}

# %% 10.9 wrong: nobody and nothing
needs = {"gap": "ECON", "over": "PLATFORM", "untouched": {"DIV_INT", "DEBT"}}

# %% 10.9 wrong: the differences themselves
needs = {"gap": apart.max(), "over": apart.min(), "untouched": none}

# %% 10.9 wrong: the labels for the codes
needs = {"gap": "Economic need", "over": "What the platform makes easy", "untouched": set(table.loc[list(none), "label"])}

# %% 10.9 wrong: how many
needs = {"gap": "ECON", "over": "PLATFORM", "untouched": len(none)}

# %% 10.9 wrong: none untouched
needs = {"gap": "ECON", "over": "PLATFORM", "untouched": set()}

# %% 10.9 wrong: as it stood
needs = {"gap": "ECON", "over": "PLATFORM", "untouched": {...}}

# %% 10.9 wrong: the whole table untouched
needs = {"gap": "ECON", "over": "PLATFORM", "untouched": set(table.index)}

# %% 10.9 wrong: gap among the untouched [worst_untouched]
needs = {"gap": apart[apart.index.isin(none)].idxmax(), "over": "PLATFORM", "untouched": none}

# %% 10.9 wrong: over is what measures address least
needs = {"gap": "ECON", "over": "STIGMA", "untouched": none}

# %% 10.9 wrong: all the largest differences
needs = {"gap": {"ECON", "FAMCONF"}, "over": "PLATFORM", "untouched": none}

# %% 10.9 wrong: a list of three
needs = ["ECON", "PLATFORM", none]

# %% 10.9 wrong: gap left open
needs = {"gap": ..., "over": "PLATFORM", "untouched": none}

# %% 10.9 wrong: None
needs = None

# %% 10.9 wrong: the names without quotation marks
needs = {"gap": ECON, "over": PLATFORM, "untouched": none}

# %% 10.9 wrong: the first of the untouched [by_name]
needs = {"gap": sorted(none)[0], "over": "PLATFORM", "untouched": none}
