"""What lesson 9 works with: every adjudicated passage with its speaker, and the people whose consent holds."""
import pandas as pd

from fieldwork.data import load

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
