"""Mess in the tables about people: who they are, what they agreed to, how often they talked."""
import numpy as np
import pandas as pd

from fieldwork.world import parameters as p

LATER = pd.Timedelta(days=24)  # between a first talk and a second


def failing(role, group):
    """{why: rows} of the informants whose consent will not hold: the first woman of each interviewer's arm, and three others.

    `role` is the interviewer's role for each of the 36 women, `group` the group of each of the 66 informants.
    """
    police, student, peer = (int(np.flatnonzero(role == name)[0]) for name in p.ROLES)
    community, officer = np.flatnonzero(group == "community")[:2], np.flatnonzero(group == "police")[0]
    return {"withdrawn": [police, int(community[0])], "not recorded": [student, int(community[1]), int(officer)], "blank": [peer]}


def positions(mess):
    """{name: row or rows} in the order of informants, consents and interviews before the mess.

    double: the talkative woman who has two names; women: the others whose consent holds; police, outreach: those groups.
    """
    interviews, group = mess.tables["interviews"].iloc[:66], mess.tables["informants"]["group"].to_numpy()[:66]
    lost = failing(interviews["interviewer_role"].to_numpy()[:36], group)
    said = interviews["interview_id"].map(mess.tables["mentions"]["interview_id"].value_counts()).fillna(0).to_numpy()[:36].copy()
    said[[row for rows in lost.values() for row in rows if row < 36]] = -1
    double = int(np.argmax(said))
    return lost | {"double": double, "women": [row for row in range(36) if said[row] >= 0 and row != double]} | {
        name: list(np.flatnonzero(group == name)) for name in ("police", "outreach")}


def consents(mess, rng):
    """Withdrawn, spoken and not recorded, for research only, never entered; a form silent on the police's access; a talk before consent."""
    dates, row = mess.tables["consents"]["date"], positions(mess)
    early = row["women"][9]
    mess.change("withdrawn", "consents", row["withdrawn"], "withdrawn_on", list(dates.iloc[row["withdrawn"]] + pd.Timedelta(days=120)))
    mess.change("not recorded", "consents", row["not recorded"], "mode", "verbal, not recorded")
    quoted = mess.tables["consents"]["scope"].to_numpy() == "quote"
    only = [next(n for n in row["women"] if quoted[n]), next(n for n in row["outreach"] if quoted[n])]
    mess.change("research only", "consents", only, "scope", "research")
    mess.change("blank", "consents", row["blank"], "mode", None)
    mess.change("undisclosed access", "consents", [row["women"][7]], "form_version", "F4")
    mess.change("talk before consent", "consents", [early], "date", [dates.iloc[early] + pd.Timedelta(days=21)])


def informants(mess, rng):
    """A woman under two pseudonyms, two people under one, and a girl of 17, whose row must stop everything and who was not interviewed."""
    table, row = mess.tables["informants"], positions(mess)
    known = table.iloc[row["double"]].to_dict()
    girl = {"informant_id": "I68", "person_id": None, "group": "woman", "unit": None, "age": 17, "district": known["district"], "marital": "unmarried",
            "children": False, "recruited_by": "police", "pseudonym": "Kinanti"}
    mess.change("namesake", "informants", [row["outreach"][0]], "pseudonym", table["pseudonym"].iloc[row["women"][20]])
    mess.add("two pseudonyms", "informants", known | {"informant_id": "I67", "pseudonym": "Sasmita", "recruited_by": "another informant"})
    mess.add("under age", "informants", girl)
    consent = mess.tables["consents"].iloc[row["double"]].to_dict()
    mess.add("two pseudonyms", "consents", consent | {"consent_id": "K67", "informant_id": "I67", "scope": "quote", "date": consent["date"] + LATER})


def repeats(mess, rng):
    """The woman with two names talked twice; somebody else truly sat for a second talk; one interview was entered twice."""
    row = positions(mess)
    student = {"interviewer_role": "student", "interviewer_id": "R3", "randomised": False, "officer_present": False}
    _again(mess, "two pseudonyms", "V67", row["double"], student | {"informant_id": "I67"}, LATER)
    _again(mess, "second talk", "V68", row["police"][2], {}, LATER)
    _again(mess, "entered twice", "V69", row["women"][12], {}, pd.Timedelta(0))


def _again(mess, kind, interview, row, changes, later):
    """The interview in this row once more under another number, with its mentions."""
    source, mentions = mess.tables["interviews"].iloc[row].to_dict(), mess.tables["mentions"]
    copy = source | changes | {"interview_id": interview, "date": source["date"] + later}
    mess.add(kind, "interviews", copy)
    said = mentions[mentions["interview_id"] == source["interview_id"]]
    same = {name: copy[name] for name in ("interview_id", "informant_id", "interviewer_role")}
    mess.tables["mentions"] = pd.concat([mentions, said.assign(**same)], ignore_index=True)
