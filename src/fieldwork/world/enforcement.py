"""The police register: cases in two areas around Operation X, and the people entered in it."""
import numpy as np
import pandas as pd

from fieldwork.world import parameters as p
from fieldwork.world.seeds import apportion, labels, pick, stream

SOURCES, SOURCE_SHARE = ("patrol", "media", "tip"), (.50, .20, .30)  # besides complaints
PLATFORMS, PLATFORM_SHARE = ("messaging app", "social network", "listing site", "not recorded"), (.46, .30, .16, .08)
OUTCOMES, OUTCOME_SHARE = ("warning and statement", "local court", "referred to social service", "prosecuted", "shelved"), (.38, .20, .16, .12, .14)
START = np.datetime64(p.OPERATION)
PERIODS = {"early": (-p.MONTHS_BEFORE, -p.PEAK_MONTHS), "peak": (-p.PEAK_MONTHS, 0), "after": (0, p.MONTHS_AFTER)}  # months from the start of Operation X
LAG = {"complaint": 45, "patrol": 3, "media": 20, "tip": 30}  # days at most between act and report


def draw_cases(seed, people_count):
    """One row a case: area, source, dates, platform, outcome, in the order of reports. The window of Operation X is planned, not left to chance."""
    rng = stream(seed, "cases")
    counts = _window(rng)
    background = max(12, round(p.CASES * people_count / p.PEOPLE) - sum(counts.values()))
    rows = [(area, source, *PERIODS[period]) for (period, area, source), number in counts.items() for _ in range(number)]
    table = pd.DataFrame(rows, columns=["area", "source", "low", "high"])
    table["date_act"] = _days(rng, table)
    table = pd.concat([table, _background(rng, background)], ignore_index=True).drop(columns=["low", "high"])
    other = table["source"] == "other"
    table.loc[other, "source"] = np.array(SOURCES, dtype=object)[pick(rng, SOURCES, SOURCE_SHARE, int(other.sum()))]
    table["days_to_report"] = (rng.random(len(table)) * table["source"].map(LAG)).astype("int64")
    last = table.loc[(table["area"] == "target") & (table["source"] == "complaint") & (table["date_act"] < START), "date_act"].idxmax()
    straddles = (pd.Timestamp(START) - table.loc[last, "date_act"]).days + 4
    table.loc[last, "days_to_report"] = max(straddles, table.loc[last, "days_to_report"])  # one act before Operation X is always reported after its start
    table["date_report"] = table["date_act"] + pd.to_timedelta(table["days_to_report"], unit="D")
    for name, options, shares in (("platform", PLATFORMS, PLATFORM_SHARE), ("outcome", OUTCOMES, OUTCOME_SHARE)):
        table[name] = np.array(options, dtype=object)[pick(rng, options, shares, len(table))]
    table = table.sort_values(["date_report", "date_act", "area", "source"], ignore_index=True)
    table.insert(0, "case_id", labels("C", len(table), max(3, len(str(len(table))))))
    return table


def _window(rng):
    """{(period, area, source): cases}. Cases from complaints are as planned; those from other sources keep one level in both areas together."""
    peak, after, gain = p.WINDOW[int(rng.integers(len(p.WINDOW)))]
    complaints = {(period, area): number for period, pair in p.COMPLAINTS.items() for area, number in zip(("target", "comparison"), pair)}
    next_door = p.PEAK_NEXT_DOOR + int(rng.integers(-1, 2))
    other = {("peak", "target"): peak - complaints["peak", "target"], ("peak", "comparison"): next_door,
             ("after", "target"): after - complaints["after", "target"],
             ("after", "comparison"): next_door + complaints["peak", "comparison"] + gain - complaints["after", "comparison"]}
    level = (other["after", "target"] + other["after", "comparison"]) * p.MONTHS_BEFORE // p.MONTHS_AFTER
    early = level - other["peak", "target"] - next_door + int(rng.integers(-1, 2))
    other |= dict(zip((("early", "target"), ("early", "comparison")), map(int, apportion(early, (.52, .48)))))
    return {(*cell, "complaint"): number for cell, number in complaints.items()} | {(*cell, "other"): number for cell, number in other.items()}


def _days(rng, table):
    """A day within the months of each row; complaints could not be made while their channel was closed."""
    low = table["low"].to_numpy() + np.where((table["source"] == "complaint") & (table["low"] == 0), p.CLOSED_MONTHS, 0)
    edge = [((START.astype("datetime64[M]") + months).astype("datetime64[D]") - START).astype("int64") for months in (low, table["high"].to_numpy())]
    return (START + (edge[0] + np.floor(rng.random(len(table)) * (edge[1] - edge[0])).astype("int64"))).astype("datetime64[ns]")


def _background(rng, number):
    """Cases long before and long after, for the years 2019 to 2026."""
    first, last = np.datetime64("2019-01-05"), START.astype("datetime64[M]") - p.MONTHS_BEFORE
    before = first + rng.integers(0, (last.astype("datetime64[D]") - first).astype(int), number - number // 3)
    after = np.datetime64("2025-07-01") + rng.integers(0, 400, number // 3)
    source = np.array(["complaint", "other"], dtype=object)[(rng.random(number) < .7).astype(int)]
    area = np.array(["target", "comparison"], dtype=object)[(rng.random(number) < .4).astype(int)]
    return pd.DataFrame({"area": area, "source": source, "date_act": np.concatenate([before, after]).astype("datetime64[ns]")})


def draw_register(seed, people, cases):
    """One row a person entered: case, role, the register's own number for the person, and (hidden) who she is.

    Every woman known to the police is in it once or twice; others stand beside them.
    """
    rng = stream(seed, "register")
    known = people.loc[people["detected_by_police"], "person_id"].to_numpy()
    numbers = np.array(labels("W", len(known), max(3, len(str(len(known))))), dtype=object)
    twice = rng.random(len(known)) < p.REPEAT
    women = pd.DataFrame({"register_no": np.concatenate([numbers, numbers[twice]]), "role": "woman", "person_id": np.concatenate([known, known[twice]])})
    counts = {role: int(share * len(women) + rng.integers(-1, 2)) for role, share in p.OTHERS_IN_REGISTER.items()}
    others = pd.DataFrame({"role": np.repeat(list(counts), list(counts.values())), "person_id": None})
    others.insert(0, "register_no", labels("X", len(others), max(3, len(str(len(others))))))
    entries = pd.concat([women, others], ignore_index=True)
    place = np.concatenate([rng.permutation(len(cases)), rng.integers(0, len(cases), max(0, len(entries) - len(cases)))])[: len(entries)]
    entries.insert(0, "case_id", cases["case_id"].to_numpy()[rng.permutation(place)])
    entries = entries.drop_duplicates(["case_id", "register_no"]).sort_values(["case_id", "role", "register_no"], ignore_index=True)
    entries.insert(0, "entry_id", labels("E", len(entries), max(4, len(str(len(entries))))))
    return entries


def count_people(cases, entries):
    """`cases` with the number of women, clients, third parties and people of unrecorded role in each."""
    counts = pd.crosstab(entries["case_id"], entries["role"]).reindex(cases["case_id"], fill_value=0)
    names = {role: f"persons_{role.replace(' ', '_')}" for role in ("woman", "client", "third party", "unknown")}
    return cases.assign(**{column: counts[role].to_numpy() for role, column in names.items()})
