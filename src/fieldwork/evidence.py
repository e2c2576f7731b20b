"""Who says what: passages with their speakers, and people counted once, among those whose consent holds. One rule for lessons, displays and the report."""
import pandas as pd

from fieldwork.data import load
from fieldwork.session import language as current
from fieldwork.wording import find

GROUPS = ("police", "woman", "community", "official", "outreach")
HELD = ("written", "recorded verbal")


def evidence(table=load):
    """Two tables, `said` and `people`, joined from the course's tables as lessons 4 to 8 leave them.

    said: a row for each code of each passage, as the coders settled it in the end (coder `adjudicated`): segment_id, code,
    informant_id, group. It holds everybody who spoke, also those whose consent does not hold.
    people: a row for each adult whose talk was coded (an uncoded one would count as silent) and whose consent holds (written or recorded, not withdrawn):
    informant_id, group, marital, children, asked_by (role of the interviewer of the first talk), by_lot (True for the women whose interviewer was drawn by lot).
    table: a function from the name of a table to the table, `load` unless another world is asked for.
    """
    talks = table("interviews").sort_values(["date", "interview_id"]).drop_duplicates("interview_id")
    talks = talks[talks["interview_id"].isin(table("segments")["interview_id"])]
    informants = table("informants")
    passages = table("segments")[["segment_id", "interview_id"]].merge(talks[["interview_id", "informant_id"]], on="interview_id")
    settled = table("codings").query("coder == 'adjudicated'")[["segment_id", "code"]].drop_duplicates()
    said = settled.merge(passages[["segment_id", "informant_id"]], on="segment_id").merge(informants[["informant_id", "group"]], on="informant_id")
    first = talks.sort_values("randomised", ascending=False, kind="stable").drop_duplicates("informant_id")
    first = first.rename(columns={"interviewer_role": "asked_by", "randomised": "by_lot"})[["informant_id", "asked_by", "by_lot"]]
    people = informants[informants["informant_id"].isin(_consenting(table("consents"))) & (informants["age"] >= 18)]
    people = people[["informant_id", "group", "marital", "children"]].merge(first, on="informant_id")
    plain = dict.fromkeys(["group", "marital", "asked_by"], "object") | {"children": bool, "by_lot": bool}
    return said.astype({"group": "object"}), people.astype(plain).reset_index(drop=True)


def _consenting(consents):
    """Ids of those whose consent was given on paper or recorded, and not withdrawn."""
    held = consents["mode"].isin(HELD) & consents["withdrawn_on"].isna()
    return set(consents.loc[held, "informant_id"])


def shares_by(said, people, by="group"):
    """The share of persons in each group who named each code: a DataFrame, index = code, a column for each value of `by`.

    A person counts once, however often she said it; those who never said it stand in the denominator.
    """
    named = said[["informant_id", "code"]].drop_duplicates().merge(people[["informant_id", by]], on="informant_id")
    return pd.crosstab(named["code"], named[by]).reindex(columns=sorted(people[by].unique()), fill_value=0) / people[by].value_counts().sort_index()


def usable(table=load):
    """{informant_id: group} of those who may be counted: the `people` of `evidence`."""
    people = evidence(table)[1]
    return dict(zip(people["informant_id"], people["group"]))


def adjudicated(table=load):
    """Adjudicated codes of usable people: a DataFrame with segment_id, code, domain, speaker_group, interview_id, informant_id and more."""
    return _said_by(usable(table), table)


def _said_by(people, table):
    """The adjudicated codes of these people, with segment and interview."""
    codings, segments, interviews = table("codings"), table("segments"), table("interviews")
    rows = codings[codings["coder"] == "adjudicated"].merge(segments, on="segment_id").merge(interviews[["interview_id", "informant_id"]], on="interview_id")
    return rows[rows["informant_id"].isin(people)]


def named(code, group=None, count="persons", table=load):
    """(how many name the code, of how many) in one group, or in all.

    count: "persons" (each once, of all usable people) or "segments" (of all segments of that domain).
    Raises ValueError for an unknown code or group.
    """
    people = usable(table)
    rows = _said_by(people, table)
    if code not in set(rows["code"]):
        raise ValueError(f"{code!r} is not among the codes: {', '.join(sorted(set(rows['code'])))}")
    if group is not None and group not in GROUPS:
        raise ValueError(f"{group!r} is not among the groups: {', '.join(GROUPS)}")
    rows = rows[rows["speaker_group"] == group] if group else rows
    mine = rows[rows["code"] == code]
    if count == "segments":
        domain = table("codes").set_index("code")["domain"][code]
        return mine["segment_id"].nunique(), int(rows.loc[rows["domain"] == domain, "segment_id"].nunique())
    return mine["informant_id"].nunique(), sum(group in (None, one) for one in people.values())


def group_names(language=None):
    """{group: what its people are called, in the language of the lesson}."""
    return dict(find(language or current(), "common", "groups"))
