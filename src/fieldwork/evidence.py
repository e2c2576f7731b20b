"""Who names what: people counted once, among those whose consent holds. One rule for lessons, displays and the report."""
from fieldwork.data import read
from fieldwork.session import language as current
from fieldwork.wording import find

GROUPS = ("police", "woman", "community", "official", "outreach")
GIVEN = ("written", "recorded verbal")


def group_names(language=None):
    """{group: what its people are called, in the language of the lesson}."""
    return dict(find(language or current(), "common", "groups"))


def usable(tables=read):
    """{informant_id: group} of those who were interviewed, are adult, and whose consent was given and not withdrawn.

    tables: a function from a table's name to the table; the student's tables unless another world's are given.
    """
    consents, informants, interviews = tables("consents"), tables("informants"), tables("interviews")
    held = consents[consents["mode"].isin(GIVEN) & consents["withdrawn_on"].isna()]
    people = informants[informants["informant_id"].isin(held["informant_id"]) & informants["informant_id"].isin(interviews["informant_id"]) & (informants["age"] >= 18)]
    return dict(zip(people["informant_id"], people["group"].astype(str)))


def adjudicated(tables=read):
    """Adjudicated codes of usable people: a DataFrame with segment_id, code, domain, speaker_group, informant_id and more."""
    codings, segments, interviews = tables("codings"), tables("segments"), tables("interviews")
    rows = codings[codings["coder"] == "adjudicated"].merge(segments, on="segment_id").merge(interviews[["interview_id", "informant_id"]], on="interview_id")
    return rows[rows["informant_id"].isin(usable(tables))]


def named(code, group=None, count="persons", tables=read):
    """(how many name the code, of how many) in one group, or in all.

    count: "persons" (each once, of all usable people) or "segments" (of all segments of that domain).
    Raises ValueError for an unknown code or group.
    """
    rows = adjudicated(tables)
    if code not in set(rows["code"]):
        raise ValueError(f"{code!r} is not among the codes: {', '.join(sorted(set(rows['code'])))}")
    if group is not None and group not in GROUPS:
        raise ValueError(f"{group!r} is not among the groups: {', '.join(GROUPS)}")
    rows = rows[rows["speaker_group"] == group] if group else rows
    mine = rows[rows["code"] == code]
    if count == "segments":
        return mine["segment_id"].nunique(), int(rows.loc[rows["domain"] == _domain(code, tables), "segment_id"].nunique())
    return mine["informant_id"].nunique(), sum(group in (None, one) for one in usable(tables).values())


def _domain(code, tables):
    codes = tables("codes").set_index("code")["domain"]
    return codes[code]
