"""Answers to lesson 02 as students might type them: right ones in many forms, and wrong ones with the reason they deserve."""

# %% 2.0 right: as most people guess
predictions = {"selling": "yes", "one_day": "yes", "neighbour": "yes"}

# %% 2.0 right: True and False
predictions = {"selling": False, "one_day": False, "neighbour": True}

# %% 2.0 right: dict() and capitals
predictions = dict(selling="No", one_day="YES", neighbour="no")

# %% 2.0 right: a column
predictions = pd.Series({"selling": "no", "one_day": "no", "neighbour": "yes"})

# %% 2.0 wrong: perhaps
predictions = {"selling": "perhaps", "one_day": "no", "neighbour": "no"}

# %% 2.0 wrong: one of three
predictions = {"selling": "yes", "one_day": ..., "neighbour": ...}

# %% 2.0 wrong: one answer for all
predictions = "yes"

# %% 2.0 wrong: a list
predictions = ["yes", "no", "yes"]

# %% 2.0 wrong: without quotation marks
predictions = {"selling": yes, "one_day": no, "neighbour": no}

# %% 2.0 wrong: a name mistyped
predictions = {"selling": "yes", "oneday": "no", "neighbour": "no"}

# %% 2.0 wrong: nothing
predictions = None

# %% 2.1 right: the two blanks
def in_force(articles, date):
    """The ids of the provisions in force on `date`."""
    date = pd.Timestamp(date)
    begun = articles["valid_from"] <= date
    not_ended = (articles["valid_to"] >= date) | articles["valid_to"].isna()
    return set(articles.loc[begun & not_ended, "article_id"])

# %% 2.1 right: not yet ended, by negation
def in_force(articles, date):
    date = pd.Timestamp(date)
    begun = articles["valid_from"] <= date
    not_ended = ~(articles["valid_to"] < date)
    return set(articles.loc[begun & not_ended, "article_id"])

# %% 2.1 right: the loop of the worked example
def in_force(articles, date):
    day, found = pd.Timestamp(date), []
    for provision in articles.itertuples():
        begun = provision.valid_from <= day
        ended = provision.valid_to < day
        if begun and not ended:
            found.append(provision.article_id)
    return found

# %% 2.1 right: the date stays a text
def in_force(articles, date):
    return articles[(articles["valid_from"] <= date) & ((articles["valid_to"] >= date) | articles["valid_to"].isna())]["article_id"]

# %% 2.1 right: empty days filled with a far one
def in_force(articles, date):
    ends = articles["valid_to"].fillna(pd.Timestamp("2200-01-01"))
    return set(articles[(articles["valid_from"] <= pd.Timestamp(date)) & (ends >= pd.Timestamp(date))]["article_id"])

# %% 2.1 right: query
def in_force(articles, date):
    date = pd.Timestamp(date)
    return articles.query("valid_from <= @date and (valid_to.isna() or valid_to >= @date)").article_id.tolist()

# %% 2.1 right: a lambda
in_force = lambda articles, date: set(articles.loc[articles["valid_from"].le(date) & ~articles["valid_to"].lt(date), "article_id"])

# %% 2.1 right: by index
def in_force(articles, date):
    table = articles.set_index("article_id")
    return table.index[(table["valid_from"] <= date) & ~(table["valid_to"] < date)]

# %% 2.1 right: calls it, and adds a line that shows it
def in_force(articles, date):
    date = pd.Timestamp(date)
    begun = articles["valid_from"] <= date
    not_ended = (articles["valid_to"] >= date) | (articles["valid_to"].isna())
    return set(articles.loc[begun & not_ended, "article_id"])
len(in_force(articles, "2024-06-15"))

# %% 2.1 wrong: the day of promulgation [promulgation]
def in_force(articles, date):
    date = pd.Timestamp(date)
    begun = articles["promulgated"] <= date
    not_ended = (articles["valid_to"] >= date) | articles["valid_to"].isna()
    return set(articles.loc[begun & not_ended, "article_id"])

# %% 2.1 wrong: empty is over [empty_is_over]
def in_force(articles, date):
    date = pd.Timestamp(date)
    begun = articles["valid_from"] <= date
    not_ended = articles["valid_to"] >= date
    return set(articles.loc[begun & not_ended, "article_id"])

# %% 2.1 wrong: nothing ends [never_ends]
def in_force(articles, date):
    date = pd.Timestamp(date)
    return set(articles.loc[articles["valid_from"] <= date, "article_id"])

# %% 2.1 wrong: both edges are lost [both_edges]
def in_force(articles, date):
    date = pd.Timestamp(date)
    begun = articles["valid_from"] < date
    not_ended = (articles["valid_to"] > date) | articles["valid_to"].isna()
    return set(articles.loc[begun & not_ended, "article_id"])

# %% 2.1 wrong: the first day is lost [first_day]
def in_force(articles, date):
    date = pd.Timestamp(date)
    begun = articles["valid_from"] < date
    not_ended = (articles["valid_to"] >= date) | articles["valid_to"].isna()
    return set(articles.loc[begun & not_ended, "article_id"])

# %% 2.1 wrong: the last day is lost [last_day]
def in_force(articles, date):
    date = pd.Timestamp(date)
    begun = articles["valid_from"] <= date
    not_ended = (articles["valid_to"] > date) | articles["valid_to"].isna()
    return set(articles.loc[begun & not_ended, "article_id"])

# %% 2.1 wrong: only ends that are later [only_later_ends]
def in_force(articles, date):
    date = pd.Timestamp(date)
    begun = articles["valid_from"] <= date
    not_ended = articles["valid_to"] > date
    return set(articles.loc[begun & not_ended, "article_id"])

# %% 2.1 wrong: only what never ends [only_open_ends]
def in_force(articles, date):
    date = pd.Timestamp(date)
    begun = articles["valid_from"] <= date
    not_ended = articles["valid_to"].isna()
    return set(articles.loc[begun & not_ended, "article_id"])

# %% 2.1 wrong: the end is turned round [end_turned_round]
def in_force(articles, date):
    date = pd.Timestamp(date)
    begun = articles["valid_from"] <= date
    not_ended = (articles["valid_to"] <= date) | articles["valid_to"].isna()
    return set(articles.loc[begun & not_ended, "article_id"])

# %% 2.1 wrong: day for date [day_for_date]
def in_force(articles, date):
    date = pd.Timestamp(date)
    begun = articles["valid_from"] <= day
    not_ended = (articles["valid_to"] >= day) | articles["valid_to"].isna()
    return set(articles.loc[begun & not_ended, "article_id"])

# %% 2.1 wrong: day for date, after the change to 2027 [day_for_date_2027]
day = pd.Timestamp("2027-06-15")
def in_force(articles, date):
    date = pd.Timestamp(date)
    begun = articles["valid_from"] <= day
    not_ended = (articles["valid_to"] >= day) | articles["valid_to"].isna()
    return set(articles.loc[begun & not_ended, "article_id"])

# %% 2.1 wrong: day for date, in the first blank [day_at_the_beginning]
def in_force(articles, date):
    date = pd.Timestamp(date)
    begun = articles["valid_from"] <= day
    not_ended = (articles["valid_to"] >= date) | articles["valid_to"].isna()
    return set(articles.loc[begun & not_ended, "article_id"])

# %% 2.1 wrong: day for date, in the second blank [day_at_the_end]
def in_force(articles, date):
    date = pd.Timestamp(date)
    begun = articles["valid_from"] <= date
    not_ended = (articles["valid_to"] >= day) | articles["valid_to"].isna()
    return set(articles.loc[begun & not_ended, "article_id"])

# %% 2.1 wrong: and for or [and_for_or]
def in_force(articles, date):
    date = pd.Timestamp(date)
    begun = articles["valid_from"] <= date
    not_ended = (articles["valid_to"] >= date) & articles["valid_to"].isna()
    return set(articles.loc[begun & not_ended, "article_id"])

# %% 2.1 wrong: the beginning is turned round [begin_turned_round]
def in_force(articles, date):
    date = pd.Timestamp(date)
    begun = articles["valid_from"] >= date
    not_ended = (articles["valid_to"] >= date) | articles["valid_to"].isna()
    return set(articles.loc[begun & not_ended, "article_id"])

# %% 2.1 wrong: the loop, where an empty end is compared [empty_is_over]
def in_force(articles, date):
    date, found = pd.Timestamp(date), set()
    for provision in articles.itertuples():
        if provision.valid_from <= date and provision.valid_to >= date:
            found.add(provision.article_id)
    return found

# %% 2.1 wrong: ended, without not [ended_kept]
def in_force(articles, date):
    date = pd.Timestamp(date)
    begun = articles["valid_from"] <= date
    not_ended = articles["valid_to"] < date
    return set(articles.loc[begun & not_ended, "article_id"])

# %% 2.1 wrong: the rows of the example
def in_force(articles, date):
    date = pd.Timestamp(date)
    begun = provision.valid_from <= date
    not_ended = provision.valid_to >= date
    return set(articles.loc[begun & not_ended, "article_id"])

# %% 2.1 wrong: no brackets around the comparison
def in_force(articles, date):
    date = pd.Timestamp(date)
    begun = articles["valid_from"] <= date
    not_ended = articles["valid_to"] >= date | articles["valid_to"].isna()
    return set(articles.loc[begun & not_ended, "article_id"])

# %% 2.1 wrong: or in a word
def in_force(articles, date):
    date = pd.Timestamp(date)
    begun = articles["valid_from"] <= date
    not_ended = (articles["valid_to"] >= date) or articles["valid_to"].isna()
    return set(articles.loc[begun & not_ended, "article_id"])

# %% 2.1 wrong: the column is a word
def in_force(articles, date):
    date = pd.Timestamp(date)
    begun = "valid_from" <= date
    not_ended = "valid_to" >= date
    return set(articles.loc[begun & not_ended, "article_id"])

# %% 2.1 wrong: brackets forgotten after isna
def in_force(articles, date):
    date = pd.Timestamp(date)
    begun = articles["valid_from"] <= date
    not_ended = (articles["valid_to"] >= date) | articles["valid_to"].isna
    return set(articles.loc[begun & not_ended, "article_id"])

# %% 2.1 wrong: one blank is left
def in_force(articles, date):
    date = pd.Timestamp(date)
    begun = articles["valid_from"] <= date
    not_ended = ...
    return set(articles.loc[begun & not_ended, "article_id"])

# %% 2.1 wrong: how many
def in_force(articles, date):
    date = pd.Timestamp(date)
    return len(articles.loc[(articles["valid_from"] <= date) & ~(articles["valid_to"] < date), "article_id"])

# %% 2.1 wrong: the whole table
def in_force(articles, date):
    date = pd.Timestamp(date)
    return articles[(articles["valid_from"] <= date) & ~(articles["valid_to"] < date)]

# %% 2.1 wrong: True and False
def in_force(articles, date):
    date = pd.Timestamp(date)
    return (articles["valid_from"] <= date) & ~(articles["valid_to"] < date)

# %% 2.1 wrong: prints
def in_force(articles, date):
    date = pd.Timestamp(date)
    print(set(articles.loc[(articles["valid_from"] <= date) & ~(articles["valid_to"] < date), "article_id"]))

# %% 2.1 wrong: one day, called at once
def in_force(articles, date):
    date = pd.Timestamp(date)
    return set(articles.loc[(articles["valid_from"] <= date) & ~(articles["valid_to"] < date), "article_id"])
in_force = in_force(articles, "2024-06-15")

# %% 2.1 wrong: always the same day [day_for_date]
def in_force(articles, date):
    date = pd.Timestamp("2024-06-15")
    begun = articles["valid_from"] <= date
    not_ended = (articles["valid_to"] >= date) | articles["valid_to"].isna()
    return set(articles.loc[begun & not_ended, "article_id"])

# %% 2.1 wrong: the table of the notebook, whatever is handed in
table = articles
def in_force(articles, date):
    date = pd.Timestamp(date)
    return set(table.loc[(table["valid_from"] <= date) & ~(table["valid_to"] < date), "article_id"])

# %% 2.1 wrong: forgot to fill it in
pass

# %% 2.1 wrong: the set of one day, typed
in_force = {"kuhp-old-296", "kuhp-old-506", "ite-27-1@2024", "porn-29"}

# %% 2.2 start
good = {
    "kuhp-old-296": {"facilitator"}, "kuhp-old-506": {"facilitator"}, "kuhp-420": {"facilitator"},
    "ite-27-1@2016": {"advertiser", "private_sender"}, "ite-27-1@2024": {"advertiser"}, "porn-4-2-d": {"advertiser"},
    "tppo-12": {"buyer"}, "kuhp-422": {"exploiter_of_child"}, "perda-15@2016": {"seller"},
}

# %% 2.2 right: typed out
addressees = {
    "kuhp-old-296": {"facilitator"}, "kuhp-old-506": {"facilitator"}, "kuhp-420": {"facilitator"},
    "ite-27-1@2016": {"advertiser", "private_sender"}, "ite-27-1@2024": {"advertiser"}, "porn-4-2-d": {"advertiser"},
    "tppo-12": {"buyer"}, "kuhp-422": {"exploiter_of_child"}, "perda-15@2016": {"seller"},
}

# %% 2.2 right: lists
addressees = {article: sorted(roles) for article, roles in good.items()}

# %% 2.2 right: one role as a text
addressees = {article: ", ".join(sorted(roles)) for article, roles in good.items()}

# %% 2.2 right: those that are disputed ticked too
addressees = good | {"porn-4-2-d": {"advertiser", "seller"}, "ite-27-1@2016": {"advertiser", "private_sender", "seller", "facilitator"},
                     "tppo-12": {"buyer", "facilitator", "exploiter_of_child"}, "perda-15@2016": {"seller", "facilitator"}}

# %% 2.2 right: a column
addressees = pd.Series(good)

# %% 2.2 right: spaces and capitals
addressees = {article: {role.replace("_", " ").title() for role in roles} for article, roles in good.items()}

# %% 2.2 right: tuples
addressees = {article: tuple(roles) for article, roles in good.items()}

# %% 2.2 wrong: the seller in the old Code [seller_old_code]
addressees = good | {"kuhp-old-296": {"seller", "facilitator"}}

# %% 2.2 wrong: the seller, for 506 speaks of a woman [seller_living]
addressees = good | {"kuhp-old-506": {"seller", "facilitator"}}

# %% 2.2 wrong: only the seller in 506 [seller_living]
addressees = good | {"kuhp-old-506": {"seller"}}

# %% 2.2 wrong: the seller in the new Code [seller_new_code]
addressees = good | {"kuhp-420": {"seller", "facilitator"}}

# %% 2.2 wrong: the buyer in the new Code [buyer_everywhere]
addressees = good | {"kuhp-420": {"buyer", "facilitator"}}

# %% 2.2 wrong: a message to one person in 2024 [private_message]
addressees = good | {"ite-27-1@2024": {"advertiser", "private_sender"}}

# %% 2.2 wrong: one reader is forgotten in 2016 [one_reader]
addressees = good | {"ite-27-1@2016": {"advertiser"}}

# %% 2.2 wrong: the two wordings change places [private_message]
addressees = good | {"ite-27-1@2016": {"advertiser"}, "ite-27-1@2024": {"advertiser", "private_sender"}}

# %% 2.2 wrong: never the buyer [never_the_buyer]
addressees = good | {"tppo-12": {"facilitator"}}

# %% 2.2 wrong: the Perda punishes the buyer [perda_buyer]
addressees = good | {"perda-15@2016": {"seller", "buyer"}}

# %% 2.2 wrong: the Perda spares the seller [never_the_seller]
addressees = good | {"perda-15@2016": {"facilitator"}}

# %% 2.2 wrong: everybody everywhere [seller_old_code]
addressees = dict.fromkeys(good, {"seller", "buyer", "facilitator", "advertiser", "private_sender", "exploiter_of_child"})

# %% 2.2 wrong: the seller everywhere [seller_old_code]
addressees = dict.fromkeys(good, {"seller"})

# %% 2.2 wrong: the child's exploiter is a go-between
addressees = good | {"kuhp-422": {"facilitator"}}

# %% 2.2 wrong: nobody [nobody]
addressees = dict.fromkeys(good, set())

# %% 2.2 wrong: the words of the table
addressees = articles.set_index("article_id").loc[list(good), "addressed_to"]

# %% 2.2 wrong: roles of his own
addressees = good | {"kuhp-old-296": {"pimp"}, "kuhp-old-506": {"pimp"}, "kuhp-420": {"pimp"}}

# %% 2.2 wrong: roles without quotation marks
addressees = {"kuhp-old-296": {facilitator}}

# %% 2.2 wrong: one provision left open
addressees = good | {"kuhp-422": ...}

# %% 2.2 wrong: the dots are still there
addressees = dict.fromkeys(good, ...)

# %% 2.2 wrong: a list in the order of the texts
addressees = list(good.values())

# %% 2.3 start
good = {
    "V1": {"kuhp-old-296", "kuhp-old-506", "ite-27-1@2016"}, "V2": {"perda-14@2026"}, "V3": {"tppo-2", "tpks-12"},
    "V4": {"kuhp-419"}, "V5": {"ite-27-1@2024", "porn-29"}, "V6": {"perda-15@2016"},
}

def changed(case, *more, without=()):
    return good | {case: good[case] - set(without) | set(more)}

# %% 2.3 right: the fewest
candidates = {
    "V1": {"kuhp-old-296", "kuhp-old-506", "ite-27-1@2016"}, "V2": {"perda-14@2026"}, "V3": {"tppo-2", "tpks-12"},
    "V4": {"kuhp-419"}, "V5": {"ite-27-1@2024", "porn-29"}, "V6": {"perda-15@2016"},
}

# %% 2.3 right: with what is disputed
candidates = {
    "V1": {"kuhp-old-296", "kuhp-old-506", "ite-27-1@2016", "porn-4-2-d", "porn-29", "porn-8"}, "V2": {"perda-14@2026", "kuhp-420"},
    "V3": {"tppo-2", "tpks-12", "tppo-12", "kuhp-old-296", "kuhp-old-506"}, "V4": {"kuhp-419", "kuhp-420", "kuhp-422", "pa-76i", "tppo-12", "tpks-12"},
    "V5": {"ite-27-1@2024", "porn-29", "porn-4-2-d", "kuhp-old-296", "porn-8"}, "V6": {"perda-15@2016", "porn-4-2-d"},
}

# %% 2.3 right: lists
candidates = {case: list(found) for case, found in good.items()}

# %% 2.3 right: texts
candidates = {case: ", ".join(found) for case, found in good.items()}

# %% 2.3 right: chosen from the law of the day
days = vignettes.set_index("vignette_id")["act_date"]
candidates = {case: [name for name in law_on(days[case]).index if name in good[case]] for case in good}

# %% 2.3 right: a column
candidates = pd.Series(good)

# %% 2.3 right: small letters for the cases
candidates = {case.lower(): tuple(found) for case, found in good.items()}

# %% 2.3 wrong: the wording of today [other_wording]
candidates = changed("V1", "ite-27-1@2024", without=["ite-27-1@2016"])

# %% 2.3 wrong: only the advert counts [only_the_advert]
candidates = changed("V1", without=["kuhp-old-296", "kuhp-old-506"])

# %% 2.3 wrong: the share he keeps is forgotten [profit_left_out]
candidates = changed("V1", without=["kuhp-old-506"])

# %% 2.3 wrong: a room that he does not lend [no_room]
candidates = changed("V1", "perda-14@2016")

# %% 2.3 wrong: the neighbours' couple [neighbour]
candidates = changed("V2", "kuhp-412")

# %% 2.3 wrong: the neighbours' couple commits adultery [neighbour_411]
candidates = changed("V2", "kuhp-411")

# %% 2.3 wrong: the room under the old Perda [old_room_rule]
candidates = changed("V2", "perda-14@2016", without=["perda-14@2026"])

# %% 2.3 wrong: the go-between alone [room_forgotten]
candidates = good | {"V2": {"kuhp-420"}}

# %% 2.3 wrong: the new Code in 2023 [sleeping_code]
candidates = changed("V3", "kuhp-455")

# %% 2.3 wrong: trade in women [dead_article]
candidates = changed("V3", "kuhp-old-297")

# %% 2.3 wrong: what protects her [officials]
candidates = changed("V3", "tppo-18")

# %% 2.3 wrong: how she must be asked [officials_asking]
candidates = changed("V3", "tpks-22")

# %% 2.3 wrong: no border, no trafficking [border]
candidates = changed("V3", without=["tppo-2"])

# %% 2.3 wrong: trafficking alone [only_trafficking]
candidates = changed("V3", without=["tpks-12"])

# %% 2.3 wrong: she says she is 19 [adult]
candidates = good | {"V4": {"kuhp-420"}}

# %% 2.3 wrong: the law of the day of the report [report_date]
candidates = good | {"V5": {"kuhp-407", "porn-4-2-d"}}

# %% 2.3 wrong: old and new law together [later_code]
candidates = changed("V5", "kuhp-407")

# %% 2.3 wrong: the go-between's new article [later_go_between]
candidates = changed("V5", "kuhp-420")

# %% 2.3 wrong: the picture is forgotten [picture_left_out]
candidates = changed("V5", without=["porn-29"])

# %% 2.3 wrong: she makes a living of it [seller]
candidates = changed("V6", "kuhp-old-296")

# %% 2.3 wrong: she lives off it [seller_living]
candidates = changed("V6", "kuhp-old-506")

# %% 2.3 wrong: the Perda as it reads today [later_wording]
candidates = changed("V6", "perda-15@2026", without=["perda-15@2016"])

# %% 2.3 wrong: nothing on her [no_perda]
candidates = good | {"V6": set()}

# %% 2.3 wrong: the law of one day for all [no_room]
candidates = dict.fromkeys(good, set(law_on("2019-05-10").index))

# %% 2.3 wrong: everything in force on each day [whole_law]
days = vignettes.set_index("vignette_id")["act_date"]
candidates = {case: set(law_on(days[case]).index) for case in good}

# %% 2.3 wrong: only the first three cases
candidates = {case: found for case, found in good.items() if case < "V4"}

# %% 2.3 wrong: ids without the year
candidates = {case: {name.split("@")[0] for name in found} for case, found in good.items()}

# %% 2.3 wrong: numbers of articles
candidates = good | {"V1": {"296", "506"}}

# %% 2.3 wrong: the dots are still there
candidates = dict.fromkeys(good, ...)

# %% 2.4 right: the three blanks
def lighter(old, new):
    old_ceiling = int(old["max_months"]) * (1 + old["aggravation"])
    new_ceiling = int(new["max_months"]) * (1 + new["aggravation"])
    if old_ceiling < new_ceiling:
        return "old"
    return "new"

# %% 2.4 right: the other way round, with the tie
def lighter(old, new):
    old_ceiling = int(old["max_months"]) * (1 + old["aggravation"])
    new_ceiling = int(new["max_months"]) * (1 + new["aggravation"])
    if new_ceiling <= old_ceiling:
        return "new"
    return "old"

# %% 2.4 right: months and what is added
def lighter(old, new):
    def ceiling(provision):
        months = float(provision["max_months"])
        return months + months * provision["aggravation"]
    return "old" if ceiling(old) < ceiling(new) else "new"

# %% 2.4 right: a lambda
lighter = lambda old, new: "old" if int(new["max_months"]) * (1 + new["aggravation"]) > int(old["max_months"]) * (1 + old["aggravation"]) else "new"

# %% 2.4 right: capitals
def lighter(old, new):
    old_ceiling, new_ceiling = [int(one["max_months"]) * (1 + one["aggravation"]) for one in (old, new)]
    return "OLD" if old_ceiling < new_ceiling else "NEW"

# %% 2.4 right: min, where the new one comes first
def lighter(old, new):
    ceilings = {"new": int(new["max_months"]) * (1 + new["aggravation"]), "old": int(old["max_months"]) * (1 + old["aggravation"])}
    return min(ceilings, key=ceilings.get)

# %% 2.4 right: fractions
from fractions import Fraction
def lighter(old, new):
    old_ceiling = int(old["max_months"]) * (1 + Fraction(old["aggravation"]).limit_denominator(100))
    new_ceiling = int(new["max_months"]) * (1 + Fraction(new["aggravation"]).limit_denominator(100))
    return "old" if old_ceiling < new_ceiling else "new"

# %% 2.4 wrong: the heavier one [heavier]
def lighter(old, new):
    old_ceiling = int(old["max_months"]) * (1 + old["aggravation"])
    new_ceiling = int(new["max_months"]) * (1 + new["aggravation"])
    if old_ceiling > new_ceiling:
        return "old"
    return "new"

# %% 2.4 wrong: always the old one [always_old]
def lighter(old, new):
    return "old"

# %% 2.4 wrong: always the new one [always_new]
def lighter(old, new):
    return "new"

# %% 2.4 wrong: the texts compared [as_text]
def lighter(old, new):
    if old["max_months"] < new["max_months"]:
        return "old"
    return "new"

# %% 2.4 wrong: no aggravation [base_only]
def lighter(old, new):
    if int(old["max_months"]) < int(new["max_months"]):
        return "old"
    return "new"

# %% 2.4 wrong: the tie goes to the old one [tie]
def lighter(old, new):
    old_ceiling = int(old["max_months"]) * (1 + old["aggravation"])
    new_ceiling = int(new["max_months"]) * (1 + new["aggravation"])
    if old_ceiling <= new_ceiling:
        return "old"
    return "new"

# %% 2.4 wrong: aggravation on the old side only [only_old_raised]
def lighter(old, new):
    old_ceiling = int(old["max_months"]) * (1 + old["aggravation"])
    new_ceiling = int(new["max_months"])
    if old_ceiling < new_ceiling:
        return "old"
    return "new"

# %% 2.4 wrong: aggravation on the new side only [only_new_raised]
def lighter(old, new):
    old_ceiling = int(old["max_months"]) * 1
    new_ceiling = int(new["max_months"]) * (1 + new["aggravation"])
    if old_ceiling < new_ceiling:
        return "old"
    return "new"

# %% 2.4 wrong: the old aggravation on both sides [base_only]
def lighter(old, new):
    old_ceiling = int(old["max_months"]) * (1 + old["aggravation"])
    new_ceiling = int(new["max_months"]) * (1 + old["aggravation"])
    if old_ceiling < new_ceiling:
        return "old"
    return "new"

# %% 2.4 wrong: times the aggravation [aggravation_alone]
def lighter(old, new):
    old_ceiling = int(old["max_months"]) * old["aggravation"]
    new_ceiling = int(new["max_months"]) * new["aggravation"]
    if old_ceiling < new_ceiling:
        return "old"
    return "new"

# %% 2.4 wrong: a third for everybody [base_only]
def lighter(old, new):
    old_ceiling = int(old["max_months"]) * (1 + 1/3)
    new_ceiling = int(new["max_months"]) * (1 + 1/3)
    if old_ceiling < new_ceiling:
        return "old"
    return "new"

# %% 2.4 wrong: int is forgotten on the new side
def lighter(old, new):
    old_ceiling = int(old["max_months"]) * (1 + old["aggravation"])
    new_ceiling = new["max_months"] * (1 + new["aggravation"])
    if old_ceiling < new_ceiling:
        return "old"
    return "new"

# %% 2.4 wrong: int is forgotten on both sides [no_int]
def lighter(old, new):
    old_ceiling = old["max_months"] * (1 + old["aggravation"])
    new_ceiling = new["max_months"] * (1 + new["aggravation"])
    if old_ceiling < new_ceiling:
        return "old"
    return "new"

# %% 2.4 wrong: months and aggravation added [base_only]
def lighter(old, new):
    old_ceiling = int(old["max_months"]) + old["aggravation"]
    new_ceiling = int(new["max_months"]) + new["aggravation"]
    if old_ceiling < new_ceiling:
        return "old"
    return "new"

# %% 2.4 wrong: the dict has no such name
def lighter(old, new):
    old_ceiling = int(old["months"]) * (1 + old["aggravation"])
    new_ceiling = int(new["months"]) * (1 + new["aggravation"])
    return "old" if old_ceiling < new_ceiling else "new"

# %% 2.4 wrong: the ceiling instead of the answer
def lighter(old, new):
    return min(int(old["max_months"]) * (1 + old["aggravation"]), int(new["max_months"]) * (1 + new["aggravation"]))

# %% 2.4 wrong: True or False
def lighter(old, new):
    return int(old["max_months"]) * (1 + old["aggravation"]) < int(new["max_months"]) * (1 + new["aggravation"])

# %% 2.4 wrong: the provision itself
def lighter(old, new):
    old_ceiling = int(old["max_months"]) * (1 + old["aggravation"])
    new_ceiling = int(new["max_months"]) * (1 + new["aggravation"])
    return old if old_ceiling < new_ceiling else new

# %% 2.4 wrong: nothing for the new one
def lighter(old, new):
    old_ceiling = int(old["max_months"]) * (1 + old["aggravation"])
    new_ceiling = int(new["max_months"]) * (1 + new["aggravation"])
    if old_ceiling < new_ceiling:
        return "old"

# %% 2.4 wrong: prints
def lighter(old, new):
    print("old" if int(old["max_months"]) * (1 + old["aggravation"]) < int(new["max_months"]) * (1 + new["aggravation"]) else "new")

# %% 2.4 wrong: knows the pairs of the table
def lighter(old, new):
    return "old" if (old["max_months"], new["max_months"]) in [("16", "24"), ("9", "12"), ("30", "24")] else "new"

# %% 2.4 wrong: never comes back
def lighter(old, new):
    while old != new:
        pass
    return "new"

# %% 2.4 wrong: a blank is left
def lighter(old, new):
    old_ceiling = int(old["max_months"]) * (1 + old["aggravation"])
    new_ceiling = ...
    if old_ceiling < new_ceiling:
        return "old"
    return "new"

# %% 2.5 start
whole = national | {"perda-14@2016", "perda-14@2026"}
good = {row: set(law_on(act[row]).index) & whole for row in act}

# %% 2.5 right: Bagas's line, repaired
whole_list = national | {"perda-14@2016", "perda-14@2026"}
same_case = {row: set(law_on(act[row]).index) & whole_list for row in act}

# %% 2.5 right: her own function
same_case = {row: in_force(articles, act[row]) & (national | {"perda-14@2016", "perda-14@2026"}) for row in "ABCD"}

# %% 2.5 right: typed out
same_case = {
    "A": {"kuhp-old-296", "kuhp-old-506", "ite-27-1@2016", "porn-29", "porn-4-2-d", "perda-14@2016"},
    "B": {"kuhp-old-296", "kuhp-old-506", "ite-27-1@2024", "porn-29", "porn-4-2-d", "perda-14@2016"},
    "C": {"kuhp-420", "kuhp-407", "porn-4-2-d", "perda-14@2026"},
    "D": {"kuhp-old-296", "kuhp-old-506", "ite-27-1@2024", "porn-29", "porn-4-2-d", "perda-14@2016"},
}

# %% 2.5 right: lists
same_case = {row: sorted(found) for row, found in good.items()}

# %% 2.5 right: texts
same_case = {row: ", ".join(found) for row, found in good.items()}

# %% 2.5 right: a column
same_case = pd.Series(good)

# %% 2.5 right: filtered columns of ids
same_case = {row: articles.loc[articles["article_id"].isin(found), "article_id"] for row, found in good.items()}

# %% 2.5 right: small letters for the rows
same_case = {row.lower(): tuple(found) for row, found in good.items()}

# %% 2.5 wrong: Bagas's list as it is [report_date_national]
same_case = bagas

# %% 2.5 wrong: one list for all [same_row]
same_case = dict.fromkeys("ABCD", good["A"])

# %% 2.5 wrong: the day of the report, with the Perda [report_date]
same_case = {row: set(law_on(report[row]).index) & whole for row in report}

# %% 2.5 wrong: the day of the act, without the Perda [no_perda]
same_case = {row: set(law_on(act[row]).index) & national for row in act}

# %% 2.5 wrong: old and new law on D [both_laws]
same_case = good | {"D": good["D"] | good["C"]}

# %% 2.5 wrong: both Codes on D [both_laws]
same_case = good | {"D": good["D"] | {"kuhp-420", "kuhp-407"}}

# %% 2.5 wrong: the later Perda on D [later_perda]
same_case = good | {"D": good["D"] | {"perda-14@2026"}}

# %% 2.5 wrong: the later Perda instead of the earlier one on D [later_perda]
same_case = good | {"D": good["D"] - {"perda-14@2016"} | {"perda-14@2026"}}

# %% 2.5 wrong: the sleeping Code on B [sleeping_code]
same_case = good | {"B": good["B"] | {"kuhp-420", "kuhp-407"}}

# %% 2.5 wrong: the Pornography Act is gone in C [amended_is_gone]
same_case = good | {"C": good["C"] - {"porn-4-2-d"}}

# %% 2.5 wrong: the picture is forgotten in A [pornography_left_out]
same_case = good | {"A": good["A"] - {"porn-29"}}

# %% 2.5 wrong: the Perda of the street, too
same_case = {row: found | {"perda-15@2016"} for row, found in good.items()}

# %% 2.5 wrong: everything in force
same_case = {row: set(law_on(act[row]).index) for row in act}

# %% 2.5 wrong: nothing but the Perda [amended_is_gone]
same_case = {row: found - national for row, found in good.items()}

# %% 2.5 wrong: only how many
same_case = {row: len(found) for row, found in good.items()}

# %% 2.5 wrong: D is left open
same_case = good | {"D": ...}

# %% 2.5 wrong: three rows
same_case = {row: found for row, found in good.items() if row != "D"}

# %% 2.5 wrong: ids without the year
same_case = {row: {name.split("@")[0] for name in found} for row, found in good.items()}

# %% 2.5 wrong: tables
same_case = {row: law_on(act[row]) for row in act}

# %% 2.5 wrong: the dots are still there
same_case = {"A": ..., "B": ..., "C": ..., "D": ...}

# %% 2.6 start
ladder = ["constitution", "statute", "government_regulation", "presidential_regulation", "local_regulation", "circular"]

# %% 2.6 right: typed out
hierarchy = {
    "order": ["constitution", "statute", "government_regulation", "presidential_regulation", "local_regulation", "circular"],
    "kurungan": False,
    "fine": True,
}

# %% 2.6 right: dict() and a tuple
hierarchy = dict(fine=True, kurungan=False, order=tuple(ladder))

# %% 2.6 right: yes and no
hierarchy = {"order": ladder, "kurungan": "no", "fine": "yes"}

# %% 2.6 right: in Indonesian
hierarchy = {"order": ladder, "kurungan": "tidak", "fine": "ya"}

# %% 2.6 right: 1 and 0
hierarchy = {"order": ladder, "kurungan": 0, "fine": 1}

# %% 2.6 right: spaces and capitals
hierarchy = {"order": [step.replace("_", " ").title() for step in ladder], "kurungan": False, "fine": True}

# %% 2.6 right: calculated
hierarchy = {"order": ladder, "kurungan": pd.Timestamp("2026-02-03") < pd.Timestamp("2026-01-02"), "fine": 40 <= 50}

# %% 2.6 wrong: upside down [upside_down]
hierarchy = {"order": ladder[::-1], "kurungan": False, "fine": True}

# %% 2.6 wrong: the Perda above statutes [perda_special]
hierarchy = {"order": ["constitution", "local_regulation", "statute", "government_regulation", "presidential_regulation", "circular"], "kurungan": False, "fine": True}

# %% 2.6 wrong: the circular above the Perda [circular]
hierarchy = {"order": ladder[:4] + ["circular", "local_regulation"], "kurungan": False, "fine": True}

# %% 2.6 wrong: the President above the government [two_regulations]
hierarchy = {"order": ["constitution", "statute", "presidential_regulation", "government_regulation", "local_regulation", "circular"], "kurungan": False, "fine": True}

# %% 2.6 wrong: kurungan may be given [kurungan]
hierarchy = {"order": ladder, "kurungan": True, "fine": True}

# %% 2.6 wrong: the fine is too high [no_fine]
hierarchy = {"order": ladder, "kurungan": False, "fine": False}

# %% 2.6 wrong: both turned round [kurungan]
hierarchy = {"order": ladder, "kurungan": True, "fine": False}

# %% 2.6 wrong: the order of the task [perda_special]
hierarchy = {"order": ["local_regulation", "circular", "statute", "constitution", "presidential_regulation", "government_regulation"], "kurungan": False, "fine": True}

# %% 2.6 wrong: statute and constitution change places
hierarchy = {"order": ["statute", "constitution", *ladder[2:]], "kurungan": False, "fine": True}

# %% 2.6 wrong: the circular is left out
hierarchy = {"order": ladder[:5], "kurungan": False, "fine": True}

# %% 2.6 wrong: a set
hierarchy = {"order": set(ladder), "kurungan": False, "fine": True}

# %% 2.6 wrong: kurungan in days
hierarchy = {"order": ladder, "kurungan": 5, "fine": True}

# %% 2.6 wrong: the amount
hierarchy = {"order": ladder, "kurungan": False, "fine": 40_000_000}

# %% 2.6 wrong: one question left open
hierarchy = {"order": ladder, "kurungan": ..., "fine": True}

# %% 2.6 wrong: only the order
hierarchy = ladder

# %% 2.6 wrong: true without a capital
hierarchy = {"order": ladder, "kurungan": false, "fine": true}

# %% 2.6 wrong: the dots are still there
hierarchy = {"order": [...], "kurungan": ..., "fine": ...}

# %% 2.7 right: a set
faulty_rows = {"c03", "c06", "c08", "c11", "c14", "c17"}

# %% 2.7 right: a list
faulty_rows = ["c17", "c14", "c11", "c08", "c06", "c03"]

# %% 2.7 right: a text
faulty_rows = "c03, c06, c08, c11, c14, c17"

# %% 2.7 right: a column of the table
broken = load("norms_broken")
faulty_rows = broken[broken["row_id"].isin(["c03", "c06", "c08", "c11", "c14", "c17"])]["row_id"]

# %% 2.7 right: True and False for each row
faulty_rows = {row: row in ("c03", "c06", "c08", "c11", "c14", "c17") for row in load("norms_broken")["row_id"]}

# %% 2.7 right: one false alarm
faulty_rows = {"c03", "c06", "c08", "c11", "c13", "c14", "c17"}

# %% 2.7 right: capitals
faulty_rows = {"C03", "C06", "C08", "C11", "C14", "C17"}

# %% 2.7 wrong: nothing [nothing]
faulty_rows = set()

# %% 2.7 wrong: everything [everything]
faulty_rows = set(load("norms_broken")["row_id"])

# %% 2.7 wrong: old law, too [old_law]
faulty_rows = {"c03", "c06", "c08", "c11", "c14", "c17", "c01", "c02"}

# %% 2.7 wrong: what was amended, too [amended]
faulty_rows = {"c03", "c06", "c08", "c11", "c14", "c17", "c04", "c12"}

# %% 2.7 wrong: what is partly gone, too [partly_gone]
faulty_rows = {"c03", "c06", "c08", "c11", "c14", "c17", "c05", "c10"}

# %% 2.7 wrong: odd dates, too [odd_dates]
faulty_rows = {"c03", "c06", "c08", "c11", "c14", "c17", "c15", "c18"}

# %% 2.7 wrong: UU 11/2016 is overlooked [mixed_pair]
faulty_rows = {"c06", "c08", "c11", "c14", "c17"}

# %% 2.7 wrong: UU 44/2014 is overlooked [wrong_year]
faulty_rows = {"c03", "c06", "c11", "c14", "c17"}

# %% 2.7 wrong: an amendment is an end [amended_as_repealed]
faulty_rows = {"c03", "c08", "c11", "c14", "c17"}

# %% 2.7 wrong: the Code begins with its promulgation [sleeping_code]
faulty_rows = {"c03", "c06", "c08", "c14", "c17"}

# %% 2.7 wrong: 297 lasted as long as the Code [dead_article]
faulty_rows = {"c03", "c06", "c08", "c11", "c17"}

# %% 2.7 wrong: 296 was carried over [number_trap]
faulty_rows = {"c03", "c06", "c08", "c11", "c14"}

# %% 2.7 wrong: three of six [amended_as_repealed]
faulty_rows = {"c03", "c08", "c11"}

# %% 2.7 wrong: the rows that are right [nothing]
faulty_rows = set(load("norms_broken")["row_id"]) - {"c03", "c06", "c08", "c11", "c14", "c17"}

# %% 2.7 wrong: a miss and a false alarm [number_trap]
faulty_rows = {"c03", "c06", "c08", "c11", "c14", "c13"}

# %% 2.7 wrong: citations for ids
faulty_rows = {"UU 11/2016", "UU 11/2008", "UU 44/2014", "UU 1/2023", "Pasal 297 KUHP lama", "Pasal 296 KUHP baru"}

# %% 2.7 wrong: numbers
faulty_rows = {3, 6, 8, 11, 14, 17}

# %% 2.7 wrong: how many
faulty_rows = 6

# %% 2.7 wrong: rows of the table
faulty_rows = load("norms_broken").iloc[[2, 5, 7, 10, 13, 16]]

# %% 2.7 wrong: the filter
faulty_rows = load("norms_broken")["row_id"].isin(["c03", "c06", "c08", "c11", "c14", "c17"])

# %% 2.7 wrong: forgot to fill it in
pass

# %% 2.7 wrong: without quotation marks
faulty_rows = {c03, c06, c08, c11, c14, c17}

# %% 2.8 start
good = {
    "kuhp-old-296": "n09 used", "kuhp-412": "n02 unused", "perda-14@2016": "n04 used",
    "porn-4-2-d": "n11 unused", "ite-27-1@2024": "n08 used", "tppo-18": "n06 unused",
}

# %% 2.8 right: typed out
shown_by = {
    "kuhp-old-296": "n09 used", "kuhp-412": "n02 unused", "perda-14@2016": "n04 used",
    "porn-4-2-d": "n11 unused", "ite-27-1@2024": "n08 used", "tppo-18": "n06 unused",
}

# %% 2.8 right: the mother's complaint
shown_by = good | {"kuhp-412": "n15 used"}

# %% 2.8 right: capitals
shown_by = {article: note.upper() for article, note in good.items()}

# %% 2.8 right: a column
shown_by = pd.Series(good)

# %% 2.8 right: hyphens
shown_by = {article: note.replace(" ", "-") for article, note in good.items()}

# %% 2.8 right: lists of one
shown_by = {article: [note] for article, note in good.items()}

# %% 2.8 right: note and direction as a pair
shown_by = {article: tuple(note.split()) for article, note in good.items()}

# %% 2.8 right: with a comma
shown_by = {article: note.replace(" ", ", ") for article, note in good.items()}

# %% 2.8 wrong: the officer praises it [opinion]
shown_by = good | {"porn-4-2-d": "n07 used"}

# %% 2.8 wrong: sixteen months are too few [opinion_on_penalty]
shown_by = good | {"kuhp-old-296": "n01 unused"}

# %% 2.8 wrong: framed on the wall [norm_on_the_wall]
shown_by = good | {"tppo-18": "n03 used"}

# %% 2.8 wrong: the board by the gate [norm_on_the_gate]
shown_by = good | {"perda-14@2016": "n12 used"}

# %% 2.8 wrong: sent off in 2024 [before_force]
shown_by = good | {"kuhp-412": "n05 used"}

# %% 2.8 wrong: the bill went through [announced]
shown_by = good | {"ite-27-1@2024": "n10 used"}

# %% 2.8 wrong: the refusal is a use [turned_round]
shown_by = good | {"kuhp-412": "n02 used"}

# %% 2.8 wrong: her confession is a use [victim_turned_round]
shown_by = good | {"tppo-18": "n06 used"}

# %% 2.8 wrong: a raid without a rule [no_norm_named]
shown_by = good | {"perda-14@2016": "n14 used"}

# %% 2.8 wrong: the empty column is a use
shown_by = good | {"porn-4-2-d": "n11 used"}

# %% 2.8 wrong: opinions throughout [opinion]
shown_by = good | {"kuhp-old-296": "n01 used", "porn-4-2-d": "n07 used", "tppo-18": "n03 used"}

# %% 2.8 wrong: the notes without a direction
shown_by = {article: note[:3] for article, note in good.items()}

# %% 2.8 wrong: the directions without a note
shown_by = {article: note[4:] for article, note in good.items()}

# %% 2.8 wrong: the direction before the note
shown_by = {article: " ".join(note.split()[::-1]) for article, note in good.items()}

# %% 2.8 wrong: the mother's complaint as unused
shown_by = good | {"kuhp-412": "n15 unused"}

# %% 2.8 wrong: two notes for one provision
shown_by = good | {"kuhp-412": ["n02 unused", "n15 used"]}

# %% 2.8 wrong: a note that does not exist
shown_by = good | {"kuhp-412": "n99 unused"}

# %% 2.8 wrong: one provision left open
shown_by = good | {"tppo-18": ...}

# %% 2.8 wrong: notes for keys
shown_by = {note: article for article, note in good.items()}

# %% 2.8 wrong: True and False
shown_by = {article: note.endswith(" used") for article, note in good.items()}

# %% 2.8 wrong: the dots are still there
shown_by = dict.fromkeys(good, ...)

# %% 2.9 start
good = {"s1": "wrong", "s2": "settled", "s3": "disputed", "s4": "wrong", "s5": "disputed", "s6": "settled", "s7": "settled", "s8": "disputed"}

# %% 2.9 right: typed out
certainty = {
    "s1": "wrong", "s2": "settled", "s3": "disputed", "s4": "wrong",
    "s5": "disputed", "s6": "settled", "s7": "settled", "s8": "disputed",
}

# %% 2.9 right: the guideline is wrong
certainty = good | {"s8": "wrong"}

# %% 2.9 right: capitals
certainty = {statement: label.upper() for statement, label in good.items()}

# %% 2.9 right: a column
certainty = pd.Series(good)

# %% 2.9 right: by label
certainty = dict.fromkeys(["s1", "s4"], "wrong") | dict.fromkeys(["s2", "s6", "s7"], "settled") | dict.fromkeys(["s3", "s5", "s8"], "disputed")

# %% 2.9 right: a table
certainty = pd.DataFrame({"statement": list(good), "label": list(good.values())})

# %% 2.9 wrong: selling is an offence [all_selling]
certainty = good | {"s1": "settled"}

# %% 2.9 wrong: selling is disputed [all_selling_disputed]
certainty = good | {"s1": "disputed"}

# %% 2.9 wrong: nothing reached the internet [nothing_online]
certainty = good | {"s4": "settled"}

# %% 2.9 wrong: whether anything reached the internet is disputed [nothing_online_disputed]
certainty = good | {"s4": "disputed"}

# %% 2.9 wrong: neighbours may report [neighbour]
certainty = good | {"s2": "wrong"}

# %% 2.9 wrong: whether neighbours may report is disputed [neighbour_disputed]
certainty = good | {"s2": "disputed"}

# %% 2.9 wrong: trafficking needs a border [border]
certainty = good | {"s6": "wrong"}

# %% 2.9 wrong: whether trafficking needs a border is disputed [border_disputed]
certainty = good | {"s6": "disputed"}

# %% 2.9 wrong: 297 lived on [dead_article]
certainty = good | {"s7": "wrong"}

# %% 2.9 wrong: whether 297 lived on is disputed [dead_article_disputed]
certainty = good | {"s7": "disputed"}

# %% 2.9 wrong: 420 is clear [dispute_closed]
certainty = good | {"s3": "settled"}

# %% 2.9 wrong: 420 says nothing of it [dispute_denied]
certainty = good | {"s3": "wrong"}

# %% 2.9 wrong: her own advert is a service [dispute_closed_advert]
certainty = good | {"s5": "settled"}

# %% 2.9 wrong: her own advert is none [dispute_denied_advert]
certainty = good | {"s5": "wrong"}

# %% 2.9 wrong: the guideline goes on [guideline_for_ever]
certainty = good | {"s8": "settled"}

# %% 2.9 wrong: everything is disputed [all_selling_disputed]
certainty = dict.fromkeys(good, "disputed")

# %% 2.9 wrong: everything is settled [all_selling]
certainty = dict.fromkeys(good, "settled")

# %% 2.9 wrong: right and wrong
certainty = {statement: "right" if label == "settled" else label for statement, label in good.items()}

# %% 2.9 wrong: True and False
certainty = {statement: label == "settled" for statement, label in good.items()}

# %% 2.9 wrong: a list
certainty = list(good.values())

# %% 2.9 wrong: two left open
certainty = good | {"s3": ..., "s5": ...}

# %% 2.9 wrong: the dots are still there
certainty = dict.fromkeys(good, ...)
