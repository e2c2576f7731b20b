"""How a careful student would compute what the lessons show, from the tables as they are given out."""
import numpy as np
import pandas as pd

START = pd.Timestamp("2025-01-01")
CATEGORY = dict(zip(  # what each activity is by definition; the tables never say
    ("village talk", "school talk", "talk with religious leaders", "radio and poster campaign", "meeting of landlords",
     "cyber patrol", "night patrol", "request to take down adverts", "listing of tenants", "hotel register check", "lighting and cameras",
     "safety line for tenants", "early warning with ride apps", "boarding-house raid", "joint hotel operation", "arrest of a go-between",
     "decoy investigation", "local court session", "stop and check of clients", "statement and warning", "hand-over to social service",
     "skills course with start-up help", "help desk on maintenance", "health and support visit"),
    ["preemptive"] * 5 + ["preventive"] * 8 + ["repressive"] * 6 + ["curative"] * 5))


def neighbours(people, ties):
    """For each position in `people` the positions of those she has a tie with."""
    place = pd.Series(np.arange(len(people)), index=people["person_id"])
    a, b = place[ties["person_a"]].to_numpy(), place[ties["person_b"]].to_numpy()
    source, other = np.concatenate([a, b]), np.concatenate([b, a])
    order = np.argsort(source, kind="stable")
    return np.split(other[order], np.cumsum(np.bincount(source, minlength=len(people)))[:-1])


def snowball(rng, known, seeds, size, coupons=3):
    """Positions of `size` women: each one passes three coupons to women who have none yet."""
    chosen, queue, seen = list(seeds), list(seeds), set(seeds)
    while queue and len(chosen) < size:
        new = [other for other in rng.permutation(known[queue.pop(0)]) if other not in seen][:coupons]
        chosen, queue, seen = chosen + new, queue + new, seen | set(new)
    return np.array(chosen[:size])


def snowballs(people, ties, channel, size=30, runs=200):
    """Median shares of econ, coercion, agency over many snowballs with three seeds of one channel; and the mean share of that channel."""
    rng, known = np.random.default_rng(1), neighbours(people, ties)
    first = np.flatnonzero(people["channel"] == channel)
    chosen = [people.iloc[snowball(rng, known, rng.choice(first, 3, replace=False), size)] for _ in range(runs)]
    return {name: np.mean([sample[name].mean() for sample in chosen]) for name in ("econ", "coercion", "agency")} | {
        "channel": np.mean([(sample["channel"] == channel).mean() for sample in chosen])}


def usable(tables):
    """Informants whose consent holds: given on paper or recorded, not withdrawn, adult."""
    consents, informants = tables["consents"], tables["informants"]
    held = consents[consents["mode"].isin(["written", "recorded verbal"]) & consents["withdrawn_on"].isna()]
    return set(held["informant_id"]) & set(informants.loc[informants["age"] >= 18, "informant_id"])


def mention_rates(tables, roles=("police liaison", "student", "peer"), keep=None):
    """{code: [share of randomised women who bring it up, by interviewer's role]}."""
    lot = tables["interviews"].query("randomised").drop_duplicates("informant_id")
    lot = lot if keep is None else lot[lot["informant_id"].isin(keep)]
    said = tables["mentions"][tables["mentions"]["interview_id"].isin(lot["interview_id"])]
    count = pd.crosstab(said["code"], said["interviewer_role"]).reindex(columns=list(roles), fill_value=0)
    return count / lot["interviewer_role"].value_counts().reindex(list(roles))


def clean_codes(codings, codes, segments):
    """Codings with misspelt codes put right and rows of unknown segments left out."""
    fixed = codings["code"].str.strip().str.upper().replace({"DIV_EXTT": "DIV_EXT", "PER": "PEER"})
    assert set(fixed) <= set(codes["code"])
    return codings.assign(code=fixed)[codings["segment_id"].isin(segments["segment_id"])]


def codes_of(codings, coder, code, round_=1):
    """Series segment_id -> did this coder give the code?"""
    mine = codings[(codings["coder"] == coder) & (codings["round"] == round_)]
    return (mine["code"] == code).groupby(mine["segment_id"]).any()


def kappa(a, b):
    """Cohen's kappa of two Series of booleans or labels, on the segments both have."""
    a, b = a.align(b, join="inner")
    values = sorted(set(a) | set(b))
    chance = sum((a == v).mean() * (b == v).mean() for v in values)
    return ((a == b).mean() - chance) / (1 - chance)


def in_time(codings, zones=True):
    """Segments in the order in which B coded them in round 1; `zones=False` reads the clock and forgets the zone."""
    mine = codings.query("coder == 'B' and round == 1")
    at = pd.to_datetime(mine["coded_at"], utc=True, format="ISO8601") if zones else mine["coded_at"].str.slice(0, 16)
    return mine.assign(at=at).sort_values(["at", "segment_id"], kind="stable").drop_duplicates("segment_id")["segment_id"].tolist()


def locus_shares(facets):
    """Share of internal factors by rules A (biography), B (source outside her), C (mechanism), and internal plus external when family stands on both sides."""
    family, own = facets["event"].isin(["FAMCONF", "DIVORCE"]), facets["event"].isin(["LIFESTYLE", "AGENCY"])
    return {"A": (family | own).mean(), "B": own.mean(), "C": facets["mechanism"].isin(["emotional", "own"]).mean(),
            "double": (family | own).mean() + (~own).mean()}


def factor_ranks(tables, codings, compared):
    """Place of each compared code: by pooled segments; by persons, women; by the mean of the groups' shares of persons."""
    people = usable(tables)
    rows = codings[(codings["coder"] == "adjudicated") & codings["code"].isin(compared)].merge(tables["segments"], on="segment_id").merge(
        tables["interviews"][["interview_id", "informant_id"]], on="interview_id")
    rows = rows[rows["informant_id"].isin(people)]
    group = tables["informants"].set_index("informant_id")["group"]
    size = group[group.index.isin(people & set(tables["interviews"]["informant_id"]))].value_counts()
    persons = rows.drop_duplicates(["informant_id", "code"])
    share = pd.crosstab(persons["code"], persons["informant_id"].map(group)).reindex(compared, fill_value=0) / size
    pooled = rows["code"].value_counts().reindex(compared, fill_value=0)
    return {"segments": pooled.rank(ascending=False, method="min"), "women": share["woman"].rank(ascending=False, method="min"),
            "groups": share.mean(axis=1).rank(ascending=False, method="min"), "share": share}


def operation(cases):
    """Relative change after Operation X: naive; with the area next door; without complaints too; against a fair baseline too. And the share displaced."""
    def count(low, high, **where):
        rows = cases[(cases["date_act"] >= START + pd.DateOffset(months=low)) & (cases["date_act"] < START + pd.DateOffset(months=high))]
        return sum(all(row[k] == v for k, v in where.items()) for row in rows.to_dict("records"))
    quiet = cases["source"] != "complaint"
    target, beside = ([count(low, low + 6, area=area) for low in (-6, 0)] for area in ("target", "comparison"))
    both = [a + b for a, b in zip(target, beside)]
    loud, cases = cases, cases[quiet]
    other = [count(-6, 0), count(0, 6), count(-18, 0)]
    return {"naive": target[1] / target[0] - 1, "both areas": both[1] / both[0] - 1, "without complaints": other[1] / other[0] - 1,
            "corrected": 3 * other[1] / other[2] - 1, "displaced": (beside[1] - beside[0]) / (target[0] - target[1])}


def profile(measures, by="category"):
    """Share of each category by count, by person-hours (known ones) and by budget."""
    kind = measures["activity"].map(CATEGORY) if by == "category" else measures[by]
    hours = (measures["persons"] * measures["hours"]).astype(float)
    return pd.DataFrame({"count": kind.value_counts(normalize=True), "hours": hours.groupby(kind).sum() / hours.sum(),
                         "budget": measures["budget"].astype(float).groupby(kind).sum() / measures["budget"].sum()})
