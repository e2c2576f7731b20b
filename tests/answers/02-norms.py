"""Answers to lesson 02 as students might type them."""

# %% 2.1 right: the two questions
def in_force(articles, date):
    date = pd.Timestamp(date)
    return set(articles.loc[(articles["valid_from"] <= date) & ~(articles["valid_to"] < date), "article_id"])

# %% 2.1 right: date as text
def in_force(articles, date):
    return articles[(articles["valid_from"] <= date) & ((articles["valid_to"] >= date) | articles["valid_to"].isna())]["article_id"]

# %% 2.1 wrong: promulgated [promulgation]
def in_force(articles, date):
    date = pd.Timestamp(date)
    return set(articles.loc[(articles["promulgated"] <= date) & ~(articles["valid_to"] < date), "article_id"])

# %% 2.1 wrong: a crash
1 / 0

# %% 2.1 wrong: endless
def in_force(articles, date):
    while True:
        pass

# %% 2.4 start
def ceiling(p):
    return int(p["max_months"]) * (1 + p["aggravation"])

# %% 2.4 right: with a helper
def lighter(old, new):
    return "old" if ceiling(old) < ceiling(new) else "new"

# %% 2.4 wrong: tie [tie]
def lighter(old, new):
    return "old" if ceiling(old) <= ceiling(new) else "new"

# %% 2.7 right: a list
faulty_rows = ["c03", "c06", "c08", "c11", "c14", "c17"]

# %% 2.7 wrong: nothing done
pass
