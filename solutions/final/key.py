"""Answer key of the final: drawn from bank/ by the seed of the world; answers that depend on the world are functions here."""
from pathlib import Path

from fieldwork.bank import exam_key

# --- f04: a rule of Bu Ratih's ---------------------------------------------------


def facets(world):
    """Four masks on the facets: family events, own events, felt (emotional or both), emotional alone."""
    table = world.table("facets")
    return (table["event"].isin(["FAMCONF", "DIVORCE"]), table["event"].isin(["LIFESTYLE", "AGENCY"]),
            table["mechanism"].isin(["emotional", "both"]), table["mechanism"] == "emotional")


def family_that_hurts(world):
    family, _, felt_, _ = facets(world)
    return (family & felt_).mean()


def family_events(world):
    return facets(world)[0].mean()


def family_emotional(world):
    family, _, _, emotional = facets(world)
    return (family & emotional).mean()


def hurts_among_family(world):
    family, _, felt_, _ = facets(world)
    return felt_[family].mean()


def own_or_felt(world):
    _, own, felt_, _ = facets(world)
    return (own | felt_).mean()


def own_events(world):
    return facets(world)[1].mean()


def own_or_emotional(world):
    _, own, _, emotional = facets(world)
    return (own | emotional).mean()


def felt(world):
    return facets(world)[2].mean()


# --- f11: persons ------------------------------------------------------------------

def brought_up(world, code):
    """Shares for a code: (women met by lot who brought it up, mentions of these women)."""
    interviews, mentions = world.table("interviews"), world.table("mentions")
    lot = set(interviews.loc[interviews["randomised"].astype(bool), "informant_id"])
    theirs = mentions[mentions["informant_id"].isin(lot)]
    persons = theirs.loc[theirs["code"] == code, "informant_id"].nunique()
    return persons / len(lot), (theirs["code"] == code).mean()


def lot_peer(world):
    return brought_up(world, "PEER")[0]


def mentions_peer(world):
    return brought_up(world, "PEER")[1]


def lot_famconf(world):
    return brought_up(world, "FAMCONF")[0]


def mentions_famconf(world):
    return brought_up(world, "FAMCONF")[1]


# --- f19, f22: measures ---------------------------------------------------------------

def repressive(world):
    """(the measures, a mask: called repressive)."""
    measures = world.table("measures")
    return measures, measures["label_police"] == "repressive"


def repressive_count(world):
    return repressive(world)[1].mean()


def repressive_budget(world):
    measures, mine = repressive(world)
    return measures.loc[mine, "budget"].sum() / measures["budget"].sum()


def repressive_mean(world):
    measures, _ = repressive(world)
    means = measures.groupby("label_police")["budget"].mean()
    return means["repressive"] / means.sum()


def repressive_hours(world):
    measures, mine = repressive(world)
    work = (measures["persons"] * measures["hours"]).astype(float)
    return work[mine].sum() / work.sum()


def covered(world, code):
    """Shares for a factor: (of all measures, of those that address any, of all: this one alone)."""
    named = world.table("measures")["factors_addressed"].fillna("")
    has = named.str.split(";").map(lambda codes: code in codes)
    return has.mean(), has[named != ""].mean(), (named == code).mean()


def covers_platform(world):
    return covered(world, "PLATFORM")[0]


def nonempty_platform(world):
    return covered(world, "PLATFORM")[1]


def alone_platform(world):
    return covered(world, "PLATFORM")[2]


def covers_coercion(world):
    return covered(world, "COERCION")[0]


def nonempty_coercion(world):
    return covered(world, "COERCION")[1]


def alone_coercion(world):
    return covered(world, "COERCION")[2]


# --- f20: the register ------------------------------------------------------------------

def roles(world, by_person=True):
    """The role of each person in the register (or of each entry)."""
    register = world.table("register")
    return (register.drop_duplicates("register_no") if by_person else register)["role"]


def clients_of_persons(world):
    return (roles(world) == "client").mean()


def clients_of_entries(world):
    return (roles(world, by_person=False) == "client").mean()


def clients_of_known(world):
    known = roles(world).dropna()
    return (known[known != "unknown"] == "client").mean()


def unknown_of_persons(world):
    return roles(world).fillna("unknown").eq("unknown").mean()


def unknown_of_entries(world):
    return roles(world, by_person=False).fillna("unknown").eq("unknown").mean()


def unknown_word(world):
    return (roles(world) == "unknown").mean()


KEY = exam_key(Path(__file__).parent, globals(), points=100, manual={"f33": 40})
