"""Mess in what was written down: dates, codes, times, hours, the register, speakers."""
import numpy as np
import pandas as pd

from fieldwork.world import parameters as p

MONTHS = "Januari Pebruari Maret April Mei Juni Juli Agustus September Oktober Nopember Desember".split()
LABELS = ("Inf-{:02d}", "Info {}", "inf{:02d}", "INF {}", "Informan {}")
SYNONYMS = {"messaging app": ("chat app", "messenger", "Messaging App"), "social network": ("socmed", "social media"), "listing site": ("web adverts", "listing-site")}
SPELLINGS = {"C1": ("C 1", "c1", "C1 :"), "C2": ("c-2",), "W1": ("w1", "W 1"), "M": ("Mod", "m", "M :")}


def recordings(mess, rng):
    """Dates in four hands and labels in five; two dates that no calendar has."""
    table = mess.tables["recordings"]
    style = rng.integers(0, 4, len(table))
    written = [_written(date, how) for date, how in zip(table["date"], style)]
    impossible = [int(row) for row in np.flatnonzero(style == 0)[:2]]
    for row in impossible:
        written[row] = f"31/04/{table['date'].iloc[row].year}"
    names = [LABELS[int(rng.integers(len(LABELS)))].format(int(label[1:])) for label in table["informant_id"]]
    for column, values in (("date_raw", written), ("informant_raw", names)):
        mess.change("dates" if column == "date_raw" else "labels", "recordings", range(len(table)), column, values)
    mess.tables["recordings"] = table.assign(typed_by=np.array(["assistant 1", "assistant 2", "assistant 3", "spreadsheet"])[style])


def codings(mess, rng):
    """Codes misspelt, three rows whose segment does not exist, and a day on which C mixed up two codes."""
    codings = mess.tables["codings"]
    code, who = codings["code"].to_numpy().copy(), codings["coder"].to_numpy()
    for right, wrong, count in (("DIV_EXT", "DIV_EXTT", 4), ("ECON", "ECON ", 5), ("AGENCY", "Agency", 3), ("PEER", "PER", 2)):
        rows = np.sort(rng.choice(np.flatnonzero((code == right) & (who == "A")), count, replace=False))
        mess.change("misspelt", "codings", rows, "code", wrong)
    day = codings["at"].dt.normalize()
    third = day[(who == "C")].value_counts().sort_index()
    mixed = (who == "C") & day.isin(third.index[[3, 4, 5]])
    for one, other in (("PEER", "LIFESTYLE"), ("LIFESTYLE", "PEER")):
        mess.change("mixed up", "codings", np.flatnonzero(mixed & (code == one)), "code", other)
    last = codings[(who == "B") & (codings["round"] == 1)].iloc[-1].to_dict()
    for number in np.sort(rng.choice(np.arange(1100, 1300), 3, replace=False)):
        mess.add("no such segment", "codings", last | {"segment_id": f"S{number}", "code": "ECON"})


def times(mess, rng):
    """On the days around the quarters of the work B's machine wrote universal time: seven hours less, with a Z."""
    codings = mess.tables["codings"]
    day = (codings["at"].dt.normalize() - codings["at"].dt.normalize().min()).dt.days
    strange = (codings["coder"] == "B") & (codings["round"] == 1) & day.isin([6, 12, 18]) & (codings["at"].dt.hour >= 11)
    local = codings["at"].dt.strftime("%Y-%m-%dT%H:%M+07:00")
    universal = (codings["at"] - pd.Timedelta(hours=7)).dt.strftime("%Y-%m-%dT%H:%MZ")
    mess.tables["codings"] = codings.assign(coded_at=local)
    mess.change("two zones", "codings", np.flatnonzero(strange), "coded_at", universal[strange])


def hours(mess, rng):
    """Hours that nobody wrote down were typed as nought in some of the measures."""
    rows = np.flatnonzero(mess.tables["measures"]["hours"].isna())
    mess.change("nought for missing", "measures", rows[: len(rows) // 3], "hours", 0)


def register(mess, rng):
    """The report's date in the place of the act's, platforms by other names, roles left blank, a joint operation entered twice."""
    cases, entries = mess.tables["cases"], mess.tables["register"]
    start = pd.Timestamp(p.OPERATION)
    crossing = np.flatnonzero((cases["date_act"] < start) & (cases["date_report"] >= start))
    late = np.flatnonzero((cases["days_to_report"] > 8).to_numpy() & ~np.isin(np.arange(len(cases)), crossing))
    rows = np.sort(np.concatenate([crossing, rng.permutation(late)])[:9])
    mess.change("report date for act date", "cases", rows, "date_act", list(cases["date_report"].iloc[rows]))
    for name, others in SYNONYMS.items():
        rows = np.flatnonzero(cases["platform"] == name)[:: 3]
        mess.change("platform by other names", "cases", rows, "platform", [others[n % len(others)] for n in range(len(rows))])
    third = np.flatnonzero(entries["role"] == "third party")
    blank = rng.choice(third, min(8, len(third) // 3), replace=False)
    mess.change("role left blank", "register", np.sort(blank), "role", None)
    _joint(mess, start)


def _joint(mess, start):
    """The largest case after the start of the operation, entered by the second unit too."""
    cases = mess.tables["cases"]
    people = cases.filter(like="persons_").sum(axis=1)
    row = people.where((cases["area"] == "target") & (cases["date_act"] >= start) & (cases["date_act"] < start + pd.DateOffset(months=p.MONTHS_AFTER)), -1).idxmax()
    mess.add("joint operation twice", "cases", cases.loc[row].to_dict() | {"case_id": f"C{len(cases) + 1:0{len(cases['case_id'].iloc[0]) - 1}d}"})


def speakers(mess, rng):
    """The same speaker spelt in several ways."""
    turns = mess.tables["focus_turns"]
    for who, others in SPELLINGS.items():
        rows = np.flatnonzero(turns["speaker"] == who)
        chosen = np.sort(rng.choice(rows, len(rows) // 3, replace=False))
        mess.change("speakers", "focus_turns", chosen, "speaker", [others[n % len(others)] for n in range(len(chosen))])


def _written(date, how):
    """A date as one of four hands writes it."""
    if how == 0:
        return date.strftime("%d/%m/%Y")
    if how == 1:
        return f"{date.day} {MONTHS[date.month - 1]} {date.year}"
    if how == 2:
        return f"{date.year}-{date.month}-{date.day}"
    return str((date - pd.Timestamp("1899-12-30")).days)
