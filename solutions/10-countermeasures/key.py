"""Answer key of lesson 10: what is right, and every way of going wrong that we know.

Where two kinds can be defended both are accepted, and for the shares the team takes the milder one (`fieldwork.team`).
"""
from functools import cache

import pandas as pd

from fieldwork.key import Key, Task
from fieldwork.kinds import choice, choices, fields, function, ids, number, prediction
from fieldwork.world import World

# --- 10.1: four kinds, by target ---------------------------------------------------
ORDER = ["preemptive", "preventive", "repressive", "curative"]
KINDS = {
    "village talk": "preemptive", "school talk": "preemptive", "talk with religious leaders": "preemptive",
    "radio and poster campaign": {"preemptive", "preventive"},  # it speaks to everybody, and asks neighbours to look out
    "meeting of landlords": {"preemptive", "preventive"},  # norms, and house rules
    "cyber patrol": "preventive", "night patrol": "preventive",
    "request to take down adverts": {"preventive", "repressive"},  # an opportunity goes; something is taken from a person
    "listing of tenants": "preventive", "hotel register check": "preventive", "lighting and cameras": "preventive",
    "safety line for tenants": {"preventive", "curative"},  # a guardian, and help
    "early warning with ride apps": "preventive",
    "boarding-house raid": "repressive", "joint hotel operation": "repressive", "arrest of a go-between": "repressive",
    "decoy investigation": "repressive", "local court session": "repressive", "stop and check of clients": "repressive",
    "statement and warning": {"curative", "repressive"},  # called guidance; she has to sign
    "hand-over to social service": {"curative", "repressive"},  # help, to which the police bring her
    "skills course with start-up help": "curative", "help desk on maintenance": "curative", "health and support visit": "curative",
}
MILDEST_FIRST = ("preemptive", "preventive", "curative", "repressive")
TEAM = {name: next(kind for kind in MILDEST_FIRST if kind in ({kinds} if isinstance(kinds, str) else kinds)) for name, kinds in KINDS.items()}

# --- 10.2: other lenses --------------------------------------------------------------
ROUTE = {"arrest of a go-between": "criminal_law", "radio and poster campaign": "views", "lighting and cameras": "no_punishment",
         "skills course with start-up help": "no_punishment"}
STAGE = {"radio and poster campaign": "primary", "arrest of a go-between": "tertiary",
         "early warning with ride apps": {"secondary", "tertiary"}}  # found early, at places of risk; but somebody is already being moved
SITUATIONAL = {"hotel register check", "lighting and cameras", "request to take down adverts"}
SCRIPT = {"school talk": "find", "early warning with ride apps": "move", "safety line for tenants": "control", "request to take down adverts": "offer"}

# --- 10.3: the profile -----------------------------------------------------------------
share = number(.003, low=0, high=1)


def shares(weight, kind):
    """{kind: its share of the weights}."""
    return weight.groupby(kind).sum() / weight.sum()


def profile(world, label=False, persons=True, hours_too=True, same=False, blank=True, nought=True):
    """The four answers of 10.3, with one habit changed."""
    rows = world.table("measures")
    kind = rows["label_police"] if label else rows["activity"].map(TEAM)
    hours = rows["hours"].astype(float)
    work = (hours if hours_too else 1) * (rows["persons"].astype(float) if persons else 1)
    unknown = (hours.isna() if blank else False) | (hours == 0 if nought else False)
    count = kind.value_counts(normalize=True)
    return {"preventive_count": count["preventive"],
            "repressive_budget": count["repressive"] if same else shares(rows["budget"].astype(float), kind)["repressive"],
            "repressive_hours": shares(work.fillna(0), kind)["repressive"], "unknown_hours": int(unknown.sum())}


def only(*names, **habit):
    """A function of a world: these of the four answers with one habit changed."""
    return lambda world: {name: profile(world, **habit)[name] for name in names}


# --- 10.4: what it is called --------------------------------------------------------------
def share_called(measures, activity, label):
    """Of the measures of one activity: the share called by this label."""
    return float((measures.loc[measures["activity"] == activity, "label_police"] == label).mean())


def both_hold(measures, activity, label):
    """Rows in which both hold."""
    return (measures["activity"] == activity) & (measures["label_police"] == label)


BAD_LABELS = {
    "of_the_label": lambda measures, activity, label: float(both_hold(measures, activity, label).sum() / (measures["label_police"] == label).sum()),
    "of_everything": lambda measures, activity, label: float(both_hold(measures, activity, label).mean()),
    "label_alone": lambda measures, activity, label: float((measures["label_police"] == label).mean()),
    "number": lambda measures, activity, label: float(both_hold(measures, activity, label).sum()),
    "turned_round": lambda measures, activity, label: 1 - share_called(measures, activity, label),
    "percent": lambda measures, activity, label: 100 * share_called(measures, activity, label),
    "one_activity": lambda measures, activity, label: share_called(measures, "boarding-house raid", label),
    "one_label": lambda measures, activity, label: share_called(measures, activity, "preventive"),
}


def labels_asked(world):
    """Three questions on this world's measures; none has the answer 0, 1/2 or 1."""
    rows = world.table("measures")
    asked = [(activity, label) for activity in ("boarding-house raid", "cyber patrol", "hotel register check", "request to take down adverts", "talk with religious leaders")
             for label in ("preventive", "repressive") if .02 < abs(share_called(rows, activity, label) - .5) < .49]
    return [(world.ref("measures"), *pair) for pair in asked[:4]]


# --- 10.5: the register ---------------------------------------------------------------------
def reached(world, by="persons", keep=lambda role: role.notna() | role.isna(), people=None):
    """The three answers of 10.5, counted by persons or by entries, of the roles that are kept."""
    rows = world.table("register")
    rows = rows.drop_duplicates("register_no") if by == "persons" else rows
    whole = int(keep(rows["role"]).sum())
    women, third = (int((rows["role"] == role).sum()) for role in ("woman", "third party"))
    known = len(rows) if people == "everybody" else women
    return {"woman": women / whole, "third_party": third / whole, "known": known / len(world.table("population"))}


def clients(world):
    """The share of clients among all persons in the register."""
    return float((world.table("register").drop_duplicates("register_no")["role"] == "client").mean())


def part_of(function, *names, **habit):
    """A function of a world: some entries of an answer with one habit changed."""
    return lambda world: {name: function(world, **habit)[name] for name in names}


# --- 10.6: Operation X -------------------------------------------------------------------------
BEFORE, AFTER, LONG = ("2024-07-01", "2024-12-31"), ("2025-01-01", "2025-06-30"), ("2023-07-01", "2024-12-31")


@cache
def cleaned(seed):
    """The cases of a world: entered once, with the day of the act."""
    cases = World(seed).table("cases")
    cases = cases.drop_duplicates(subset=[column for column in cases if column != "case_id"])
    return cases.assign(date_act=cases["date_report"] - pd.to_timedelta(cases["days_to_report"], unit="D"))


def within(rows, days):
    """How many acts lie in a stretch of days."""
    return int(rows["date_act"].between(*days).sum())


def effect(world):
    """Every figure about Operation X that anybody may reach, right ones and others."""
    cases = cleaned(world.seed)
    target, beside = (cases[cases["area"] == area] for area in ("target", "comparison"))
    quiet = cases[cases["source"] != "complaint"]
    lost, gained = within(target, BEFORE) - within(target, AFTER), within(beside, AFTER) - within(beside, BEFORE)

    def change(rows, days=BEFORE, months=6):
        return (within(rows, AFTER) / 6) / (within(rows, days) / months) - 1

    calm = target[target["source"] != "complaint"]
    return {"both": change(cases), "quiet": change(quiet), "fair": change(quiet, LONG, 18), "displaced": gained / lost,
            "alone": change(target), "next door": change(beside), "only complaints": change(cases[cases["source"] == "complaint"]),
            "quiet alone": change(calm), "fair alone": change(calm, LONG, 18), "all months": change(quiet, LONG, 6), "short": change(quiet, BEFORE, 18),
            "turned": lost / gained, "of all lost": gained / within(target, BEFORE),
            "no sign": -change(cases), "minus": -gained / lost}


def found(**entries):
    """A function of a world: {answer: the figure of that name}."""
    return lambda world: {name: effect(world)[figure] for name, figure in entries.items()}


# --- 10.7 to 10.9 --------------------------------------------------------------------------------
INDICATORS = [f"i{n:02}" for n in range(1, 11)]
OUTCOMES = {"i02", "i05", "i07", "i08", "i10"}


def listed(measures, factor):
    """True where a measure names the factor."""
    return measures["factors_addressed"].fillna("").str.contains(factor)


def coverage(measures, factor):
    """The share of all measures that name the factor."""
    return float(listed(measures, factor).mean())


BAD_COVERAGES = {
    "addressing_only": lambda measures, factor: float(listed(measures, factor).sum() / measures["factors_addressed"].notna().sum()),
    "of_all_codes": lambda measures, factor: float(listed(measures, factor).sum() / measures["factors_addressed"].str.split(";").explode().notna().sum()),
    "alone_only": lambda measures, factor: float((measures["factors_addressed"] == factor).mean()),
    "money": lambda measures, factor: float(measures.loc[listed(measures, factor), "budget"].sum() / measures["budget"].sum()),
    "number": lambda measures, factor: float(listed(measures, factor).sum()),
    "percent": lambda measures, factor: 100 * coverage(measures, factor),
    "turned_round": lambda measures, factor: 1 - coverage(measures, factor),
    "in_quotes": lambda measures, factor: 0.0,
    "full_table": lambda measures, factor: float(listed(measures, factor).sum() / 260),
}


def factors_asked(world):
    """Four factors, in this world's measures; three are also named beside others. The last question is about the first 150 rows."""
    return [(world.ref("measures"), factor) for factor in ("ECON", "COERCION", "PLATFORM", "VIOLENCE")] + [(world.ref("measures", 150), "PLATFORM")]


CAUSES = World().table("codes").query("domain == 'cause' and code != 'NONE'")["code"].tolist()


@cache
def gaps(seed):
    """Series: share of women (with consent that holds) who name a cause, minus share of measures that address it; and the share of measures."""
    tables = {name: World(seed).table(name) for name in ("consents", "informants", "interviews", "mentions", "measures")}
    consents, people = tables["consents"], tables["informants"]
    held = consents[consents["mode"].isin(["written", "recorded verbal"]) & consents["withdrawn_on"].isna()]["informant_id"]
    women = people[(people["group"] == "woman") & (people["age"] >= 18) & people["informant_id"].isin(held)
                   & people["informant_id"].isin(tables["interviews"]["informant_id"])]["informant_id"]
    told = tables["mentions"][tables["mentions"]["informant_id"].isin(women)].drop_duplicates(["informant_id", "code"])["code"].value_counts() / len(women)
    touched = pd.Series({cause: coverage(tables["measures"], cause) for cause in CAUSES})
    return told.reindex(CAUSES, fill_value=0) - touched, touched, told


def needs(world):
    """The three answers of 10.9."""
    difference, touched, _ = gaps(world.seed)
    return {"gap": difference.idxmax(), "over": difference.idxmin(), "untouched": set(touched.index[touched == 0])}


def unnamed(world):
    """Causes that no woman names, taken for untouched ones."""
    told = gaps(world.seed)[2]
    return {"untouched": {cause for cause in CAUSES if cause not in told.index}}


def untouched_worst(world):
    """The commonest cause among those without any measure."""
    difference, touched, _ = gaps(world.seed)
    return {"gap": difference[touched == 0].idxmax()}


KEY = Key("10-countermeasures", points=48, manual={"10.10": 12}, tasks=[
    Task("10.0", prediction(keys=["most_measures", "most_money", "touches_need"], options=ORDER), points=1),
    Task("10.1", choices(keys=list(KINDS), options=ORDER), points=4, right=KINDS, none_below=.5, wrong={
        "raid_prevents": {"boarding-house raid": "preventive"},
        "operation_prevents": {"joint hotel operation": "preventive"},
        "patrol_of_wishes": {"cyber patrol": "preemptive"},
        "patrol_of_persons": {"cyber patrol": "repressive"},
        "check_is_force": {"hotel register check": "repressive"},
        "list_is_force": {"listing of tenants": "repressive"},
        "covert_prevents": {"decoy investigation": "preventive"},
        "clients_differ": {"stop and check of clients": "preventive"},
        "course_before": {"skills course with start-up help": "preemptive"},
        "talk_prevents": {"village talk": "preventive"},
        "help_prevents": {"help desk on maintenance": "preventive"},
        "patrol_is_force": {"night patrol": "repressive"},
        "warning_is_help": {"early warning with ride apps": "curative"}}),
    Task("10.2", fields(route=choices(keys=list(ROUTE), options=["criminal_law", "no_punishment", "views"]),
                        stage=choices(keys=list(STAGE), options=["primary", "secondary", "tertiary"]),
                        situational=ids(sorted(KINDS)), script=choices(keys=list(SCRIPT), options=["find", "move", "control", "offer"])),
         points=4, none_below=.5, right={"route": ROUTE, "stage": STAGE, "situational": SITUATIONAL, "script": SCRIPT}, wrong={
             "lamps_as_law": {"route": {"lighting and cameras": "criminal_law"}},
             "poster_as_prevention": {"route": {"radio and poster campaign": "no_punishment"}},
             "one_to_one": {"route": {"skills course with start-up help": "views"}},
             "prevention_is_primary": {"stage": {"early warning with ride apps": "primary"}},
             "arrest_is_secondary": {"stage": {"arrest of a go-between": "secondary"}},
             "court_as_place": {"situational": SITUATIONAL | {"local court session"}},
             "talk_as_place": {"situational": SITUATIONAL | {"village talk"}},
             "register_forgotten": {"situational": SITUATIONAL - {"hotel register check"}},
             "driver_controls": {"script": {"early warning with ride apps": "control"}},
             "line_as_offer": {"script": {"safety line for tenants": "offer"}},
             "school_as_offer": {"script": {"school talk": "offer"}},
             "advert_as_find": {"script": {"request to take down adverts": "find"}}}),
    Task("10.3", fields(preventive_count=share, repressive_budget=share, repressive_hours=share, unknown_hours=number(whole=True, low=0)), points=4,
         none_below=.25, right=profile, wrong={
             "by_label": only("preventive_count", "repressive_budget", label=True),
             "same_profile": only("repressive_budget", same=True),
             "no_persons": only("repressive_hours", persons=False),
             "no_hours": only("repressive_hours", hours_too=False),
             "nought_is_nought": only("unknown_hours", nought=False),
             "blank_is_nothing": only("unknown_hours", blank=False),
             "known_counted": lambda world: {"unknown_hours": len(world.table("measures")) - profile(world)["unknown_hours"]}}),
    Task("10.4", function(returns=number(.005), cases=labels_asked), points=4, right=share_called, wrong=BAD_LABELS),
    Task("10.5", fields(woman=share, third_party=share, known=share), points=4, none_below=.3, right=reached, wrong={
        "entries": part_of(reached, "woman", "third_party", by="entries"),
        "unknown_dropped": part_of(reached, "woman", keep=lambda role: role.notna() & (role != "unknown")),
        "blanks_dropped": part_of(reached, "woman", keep=lambda role: role.notna()),
        "entries_known": part_of(reached, "known", by="entries"),
        "everybody_known": part_of(reached, "known", people="everybody"),
        "of_the_register": lambda world: {"known": reached(world)["woman"]},
        "no_such_role": {"third_party": 0},
        "clients_too": lambda world: {"third_party": reached(world)["third_party"] + clients(world)},
        "clients": lambda world: {"third_party": clients(world)}}),
    Task("10.6", fields(**{name: number(.007, low=-1, high=3) for name in ("both", "quiet", "fair", "displaced")}), points=5, none_below=.25,
         right=lambda world: {name: effect(world)[name] for name in ("both", "quiet", "fair", "displaced")}, wrong={
             "target_alone": found(both="alone"),
             "next_door_alone": found(both="next door"),
             "complaints_kept_only": found(quiet="only complaints"),
             "quiet_alone": found(quiet="quiet alone"),
             "months_forgotten": found(fair="all months"),
             "day_forgotten": found(fair="short"),
             "peak_kept": found(fair="quiet"),
             "fair_alone": found(fair="fair alone"),
             "sign_lost": found(both="no sign"),
             "turned_round": found(displaced="turned"),
             "of_all_before": found(displaced="of all lost"),
             "minus": found(displaced="minus")}),
    Task("10.7", ids(INDICATORS), points=3, right=OUTCOMES, none_below=.5, wrong={
        "turned_round": set(INDICATORS) - OUTCOMES,
        "everything": set(INDICATORS),
        "arrests": OUTCOMES | {"i03"},
        "raids": OUTCOMES | {"i01"},
        "posters": OUTCOMES | {"i04"},
        "removed": OUTCOMES | {"i06"},
        "places": OUTCOMES | {"i09"},
        "only_good_news": OUTCOMES - {"i08"},
        "not_by_asking": OUTCOMES - {"i02"}}),
    Task("10.8", function(returns=number(.002), cases=factors_asked), points=4, right=coverage, wrong=BAD_COVERAGES),
    Task("10.9", fields(gap=choice(CAUSES), over=choice(CAUSES), untouched=ids(CAUSES)), points=3, none_below=.3, right=needs, wrong={
        "turned_round": lambda world: {"gap": needs(world)["over"], "over": needs(world)["gap"]},
        "worst_untouched": untouched_worst,
        "by_name": {"gap": "AGENCY"},
        "police_view": {"over": "LIFESTYLE"},
        "not_named": unnamed,
        "choice_left_out": lambda world: {"untouched": needs(world)["untouched"] - {"AGENCY"}}}),
])
