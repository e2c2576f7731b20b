"""Twins of tables that are not drawn but written: the law with other dates, the interviews with turns left out."""
import numpy as np
import pandas as pd


def redate(articles, seed):
    """Articles with other validity dates: each article moves as a whole, each entry into force by its own gap."""
    rng = np.random.default_rng(seed)
    family = articles["article_id"].str.split("@").str[0]
    shift = family.map({name: int(rng.integers(-500, 500)) for name in family.unique()})
    moved = articles.copy()
    for column in ("valid_from", "valid_to"):
        moved[column] = articles[column] + pd.to_timedelta(shift, unit="D")
    gap = pd.to_timedelta(rng.integers(30, 1200, len(articles)), unit="D")
    moved["promulgated"] = moved["valid_from"] - gap
    return moved.sample(frac=1, random_state=int(rng.integers(2**31))).reset_index(drop=True)


def thin(turns, seed):
    """The interviews with about a third of their turns left out: other words, other shares, the same speakers."""
    rng = np.random.default_rng(seed)
    keep = rng.random(len(turns)) < rng.uniform(.55, .75)
    ends = ~turns.duplicated("interview_id") | ~turns.duplicated("interview_id", keep="last")  # somebody must be left to speak
    return turns[keep | ends].reset_index(drop=True)


TWINS = {"articles": redate, "turns": thin}
