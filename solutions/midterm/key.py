"""Answer key of the midterm: drawn from bank/ by the seed of the world; answers that depend on the world are functions here."""
from pathlib import Path

from fieldwork.bank import exam_key

# --- m09: bias of the register ----------------------------------------------


def shares(world, channel):
    """(share of women with this channel in the register, share among all)."""
    people = world.table("population")
    has = people["channel"] == channel
    return has[people["detected_by_police"].astype(bool)].mean(), has.mean()


def detected_mediated(world):
    return shares(world, "mediated")[0]


def all_mediated(world):
    return shares(world, "mediated")[1]


def bias_mediated(world):
    return detected_mediated(world) - all_mediated(world)


def detected_independent(world):
    return shares(world, "independent")[0]


def all_independent(world):
    return shares(world, "independent")[1]


def bias_independent(world):
    return detected_independent(world) - all_independent(world)


# --- m13: consent and its scope ----------------------------------------------

def people_with(world, scopes, checked=True):
    """How many people gave a consent of one of these scopes; `checked`: one that can be shown and stands."""
    consents = world.table("consents")
    held = consents["mode"].isin(["written", "recorded verbal"]) & consents["withdrawn_on"].isna()
    rows = consents[consents["scope"].isin(scopes) & (held | (not checked))]
    return rows["informant_id"].nunique()


def may_archive(world):
    return people_with(world, ["archive"])


def may_quote(world):
    return people_with(world, ["quote", "archive"])


def only_quote(world):
    return people_with(world, ["quote"])


def usable_people(world):
    return people_with(world, ["research", "quote", "archive"])


def quote_unchecked(world):
    return people_with(world, ["quote", "archive"], checked=False)


# --- m19: whose word was first ------------------------------------------------

def prompted(world, role):
    """(share prompted of this role's mentions, its prompted as a share of all mentions, and of all prompted ones)."""
    mentions = world.table("mentions")
    mine, told = mentions["interviewer_role"] == role, mentions["mode"] == "prompted"
    both = (mine & told).sum()
    return both / mine.sum(), both / len(mentions), both / told.sum()


def prompted_liaison(world):
    return prompted(world, "police liaison")[0]


def prompted_liaison_of_all(world):
    return prompted(world, "police liaison")[1]


def liaison_among_prompted(world):
    return prompted(world, "police liaison")[2]


def prompted_student(world):
    return prompted(world, "student")[0]


def prompted_student_of_all(world):
    return prompted(world, "student")[1]


def student_among_prompted(world):
    return prompted(world, "student")[2]


# --- m21: keys -----------------------------------------------------------------

def rows_with_unknown_code(world):
    codings = world.table("codings")
    return int((~codings["code"].isin(world.table("codes")["code"])).sum())


def unknown_codes(world):
    codings = world.table("codings")
    return codings.loc[~codings["code"].isin(world.table("codes")["code"]), "code"].nunique()


def rows_of_no_segment(world):
    return int((~world.table("codings")["segment_id"].isin(world.table("segments")["segment_id"])).sum())


def segments_without_coding(world):
    return int((~world.table("segments")["segment_id"].isin(world.table("codings")["segment_id"])).sum())


def all_codings(world):
    return len(world.table("codings"))


KEY = exam_key(Path(__file__).parent, globals(), points=60, manual={"m25": 12})
