"""Lesson 02: the dates of the law as verified, every right form of an answer, every known misconception."""
import datetime
import json
import re

import numpy as np
import pandas as pd
import pytest

from fieldwork import load, wording
from fieldwork.card import as_text, explain
from fieldwork.data import resources
from fieldwork.world import World
from lesson_checks import ROOT, Lesson, merged, typed

LESSON = "02-norms"
HERE = Lesson(LESSON)
KEY, SEALED, TWINS, MISTAKES, PLAIN = HERE.key, HERE.sealed, HERE.twins, HERE.mistakes, HERE.plain
verdict, one = HERE.verdict, typed


def right(task_id):
    """A right answer to a task, as a student would type it."""
    task = KEY.task(task_id)
    if task_id == "2.0":
        return {"selling": "no", "one_day": "no", "neighbour": "no"}
    if task_id == "2.6":
        return {"order": list(task.right["order"][0]), "kurungan": False, "fine": True}
    if task_id in ("2.8", "2.9"):
        return {key: max(option) if isinstance(option, set) else option for key, option in task.right.items()}
    return one(task.right)


# ---- right answers

@pytest.mark.parametrize("task_id", [task.id for task in KEY.tasks])
def test_the_right_answer_earns_everything_in_every_world(task_id):
    for sealed in (SEALED, TWINS):
        found = verdict(task_id, right(task_id), sealed)
        assert (found.state, found.points) == ("right", KEY.task(task_id).points)


def by_query(articles, date):
    return articles.query("valid_from <= @date and (valid_to >= @date or valid_to.isna())")["article_id"]


def by_loop(articles, date):
    found, day = [], datetime.date.fromisoformat(date)
    for row in articles.itertuples():
        if row.valid_from.date() <= day and (pd.isna(row.valid_to) or row.valid_to.date() >= day):
            found.append(row.article_id)
    return found


def by_filling(articles, date):
    day = np.datetime64(date)
    keep = (articles["valid_from"] <= day) & (articles["valid_to"].fillna(pd.Timestamp("2100-01-01")) >= day)
    return articles[keep].sort_values("article_id", ascending=False)["article_id"].to_numpy()


def by_negation(articles, date):
    day = pd.to_datetime(date)
    return tuple(articles.loc[~(articles["valid_from"] > day) & ~(articles["valid_to"] < day), "article_id"])


def by_index(articles, date):
    table = articles.set_index("article_id")
    return table[table["valid_from"].le(date) & (table["valid_to"].ge(date) | table["valid_to"].isnull())].index


def by_one_column(articles, date):
    articles["ok"] = articles.apply(lambda r: r["valid_from"] <= pd.Timestamp(date) and not r["valid_to"] < pd.Timestamp(date), axis=1)
    return articles.loc[articles["ok"], ["article_id"]].reset_index(drop=True)


def by_words(articles, date):
    return ", ".join(by_loop(articles, date))


def by_dict(articles, date):
    return {name: True for name in by_loop(articles, date)}


@pytest.mark.parametrize("function", [by_query, by_loop, by_filling, by_negation, by_index, by_one_column, by_words, by_dict])
def test_any_way_of_finding_what_is_in_force_passes_on_all_twins(function):
    assert verdict("2.1", function).state == "right"
    assert verdict("2.1", function, TWINS).state == "right"


def in_months(provision):
    months = float(provision["max_months"])
    return months + months * provision["aggravation"]


@pytest.mark.parametrize("function", [
    lambda old, new: "old" if in_months(old) < in_months(new) else "new",
    lambda old, new: {"old"} if in_months(new) > in_months(old) else {"new"},
    lambda old, new: np.str_(["new", "old"][in_months(old) < in_months(new)]),
    lambda old, new: "New" if in_months(new) <= in_months(old) else "OLD",
    lambda new_, newer: min([("new", in_months(newer)), ("old", in_months(new_))], key=lambda pair: pair[1])[0],
])
def test_any_way_of_comparing_ceilings_passes_on_all_twins(function):
    assert verdict("2.4", function).state == "right"
    assert verdict("2.4", function, TWINS).state == "right"


RIGHT_FORMS = [
    ("2.0", pd.Series({"selling": "no", "one_day": "yes", "neighbour": "no"})),
    ("2.2", pd.Series(right("2.2"))),
    ("2.2", {key: sorted(roles) for key, roles in right("2.2").items()}),
    ("2.2", {key: ", ".join(roles) for key, roles in right("2.2").items()}),
    ("2.2", right("2.2") | {"porn-4-2-d": {"advertiser", "seller", "facilitator"}, "tppo-12": {"buyer", "facilitator"}}),
    ("2.2", {key.upper(): {role.replace("_", " ").title() for role in roles} for key, roles in right("2.2").items()}),
    ("2.3", {key: tuple(ids) for key, ids in right("2.3").items()}),
    ("2.3", right("2.3") | {"V2": ["kuhp-420", "perda-14@2026"], "V6": pd.Index(["perda-15@2016", "porn-4-2-d"])}),
    ("2.3", right("2.3") | {"V4": {"kuhp-419", "kuhp-420", "kuhp-422", "pa-76i"}, "V5": {"porn-29", "ite-27-1@2024", "porn-4-2-d", "porn-8"}}),
    ("2.3", pd.Series({key: list(ids) for key, ids in right("2.3").items()})),
    ("2.5", {key: pd.Series(sorted(ids), index=range(5, 5 + len(ids))) for key, ids in right("2.5").items()}),
    ("2.5", {key: np.array(sorted(ids)) for key, ids in right("2.5").items()}),
    ("2.6", {"order": tuple(right("2.6")["order"]), "kurungan": "False", "fine": "yes"}),
    ("2.6", {"fine": np.True_, "kurungan": np.False_, "order": pd.Series(right("2.6")["order"])}),
    ("2.6", {"order": ", ".join(right("2.6")["order"]), "kurungan": "tidak", "fine": "ya"}),
    ("2.7", sorted(right("2.7"))), ("2.7", "c03, c06, c08, c11, c14, c17"), ("2.7", pd.Series(sorted(right("2.7")))),
    ("2.7", load("norms_broken").query("row_id in ['c03','c06','c08','c11','c14','c17']")["row_id"]),
    ("2.7", {row: row in right("2.7") for row in load("norms_broken")["row_id"]}),
    ("2.7", right("2.7") | {"c10"}),
    ("2.8", right("2.8") | {"kuhp-412": "n02 unused"}), ("2.8", right("2.8") | {"kuhp-412": "N15  used"}),
    ("2.8", {key: [option] for key, option in right("2.8").items()}), ("2.8", {key: option.replace(" ", "-") for key, option in right("2.8").items()}),
    ("2.9", pd.Series(right("2.9"))), ("2.9", right("2.9") | {"s8": "disputed"}), ("2.9", right("2.9") | {"s8": "Wrong"}),
    ("2.9", pd.DataFrame({"statement": list(right("2.9")), "certainty": list(right("2.9").values())})),
]


@pytest.mark.parametrize("task_id, answer", RIGHT_FORMS)
def test_every_reasonable_form_of_a_right_answer_passes(task_id, answer):
    assert verdict(task_id, answer).state == "right"


def test_the_answers_typed_in_the_lesson_source_are_right():
    source = (ROOT / "solutions" / LESSON / "02-norms.py").read_text(encoding="utf-8")
    space = {"pd": pd, "articles": load("articles")}
    for region in re.findall(r"(?:^def lighter.*?)?### BEGIN SOLUTION\n.*?### END SOLUTION|^act = .*?^national = .*?\}$", source, re.DOTALL | re.MULTILINE):
        exec(region, space)
    names = {"2.0": "predictions", "2.1": "in_force", "2.2": "addressees", "2.3": "candidates", "2.4": "lighter", "2.5": "same_case",
             "2.6": "hierarchy", "2.7": "faulty_rows", "2.8": "shown_by", "2.9": "certainty"}
    assert {task_id: verdict(task_id, space[name]).state for task_id, name in names.items()} == dict.fromkeys(names, "right")


# ---- wrong answers

@pytest.mark.parametrize("task_id, name", MISTAKES)
def test_a_misconception_alone_hears_its_own_reason(task_id, name):
    for sealed in (SEALED, TWINS):
        found = verdict(task_id, one(KEY.task(task_id).wrong[name]), sealed)
        assert found.note == name and found.points < KEY.task(task_id).points
    for language in wording.LANGUAGES:
        assert wording.find(language, LESSON, task_id, name, "why") in as_text(explain(LESSON, task_id, found, language))


@pytest.mark.parametrize("task_id, name", [(t, n) for t, n in MISTAKES if t in PLAIN])
def test_a_misconception_among_right_answers_is_named_too(task_id, name):
    found = verdict(task_id, merged(right(task_id), KEY.task(task_id).wrong[name]))
    assert found.note == name and found.points < KEY.task(task_id).points


@pytest.mark.parametrize("seed", range(1, 9))
def test_faulty_functions_are_told_apart_on_any_twin(seed):
    sealed = KEY.seal(seeds=(seed,))
    for task_id in ("2.1", "2.4"):
        for name, function in KEY.task(task_id).wrong.items():
            assert verdict(task_id, function, sealed).note == name, (task_id, name)


@pytest.mark.parametrize("task_id, function, note", [
    ("2.1", lambda articles, date: None, "returns_nothing"), ("2.1", lambda articles, date: print(end=""), "returns_nothing"),
    ("2.1", lambda articles: set(), "raises"), ("2.1", lambda articles, date: articles[articles["validfrom"] <= date], "raises"),
    ("2.1", lambda articles, date: articles[articles["valid_from"] <= date], "give_the_id_column"),
    ("2.1", lambda articles, date: articles["valid_from"] <= date, "true_false_series"),
    ("2.1", set(), "not_a_function"), ("2.1", None, "none"), ("2.1", ..., "blank"),
    ("2.1", lambda articles, date: articles["article_id"], "case"),
    ("2.4", lambda old, new: old, "unknown_option"), ("2.4", lambda old, new: True, "unknown_option"), ("2.4", lambda old, new: int(new["max_months"]), "unknown_option"), ("2.4", "new", "not_a_function"),
])
def test_a_function_that_fails_otherwise_is_told_how(task_id, function, note):
    found = verdict(task_id, function)
    assert found.points == 0 and found.note == note


def test_a_function_tied_to_the_students_own_table_fails_on_the_twin():
    assert verdict("2.1", lambda articles, date: by_loop(World().table("articles"), date)).note == "twin"
    assert verdict("2.4", lambda old, new: {"16": "old", "9": "old", "30": "old"}.get(old["max_months"], "new")).note == "twin"


def test_the_unfilled_starters_are_told_that_something_is_open():
    def in_force(articles, date):
        begun = ...
        not_ended = ...
        return set(articles.loc[begun & not_ended, "article_id"])
    assert verdict("2.1", in_force).state == "blank"
    assert verdict("2.4", lambda old, new: ...).state == "blank"
    assert verdict("2.4", lambda old, new: "old" if int(old["max_months"]) * ... else "new").state == "blank"
    assert verdict("2.4", lambda old, new: "old" if ... else "new").state == "blank"
    blanks = [("2.2", right("2.2")), ("2.3", right("2.3")), ("2.5", right("2.5")), ("2.8", right("2.8")), ("2.9", right("2.9"))]
    for task_id, answer in [*blanks, ("2.6", {"order": [...], "kurungan": ..., "fine": ...})]:
        empty = answer if task_id == "2.6" else dict.fromkeys(answer, ...)
        assert verdict(task_id, empty).state == "blank", task_id
    assert verdict("2.7", {...}).state == "blank"


def test_lazy_patterns_earn_little():
    everything = set(World().table("articles")["article_id"])
    assert verdict("2.3", dict.fromkeys(right("2.3"), everything)).points == 0
    assert verdict("2.5", dict.fromkeys(right("2.5"), everything)).points == 0
    assert verdict("2.2", dict.fromkeys(right("2.2"), {"facilitator"})).points == 0
    assert verdict("2.7", set(KEY.task("2.7").kind.universe)).points == 0
    for option in ("settled", "disputed", "wrong"):
        assert verdict("2.9", dict.fromkeys(right("2.9"), option)).points == 0


# ---- disputed points are never graded

@pytest.mark.parametrize("case, row", [("V1", "porn-4-2-d"), ("V2", "kuhp-420"), ("V4", "kuhp-420"), ("V5", "porn-4-2-d"), ("V6", "porn-4-2-d"),
                                       ("V6", "ite-27-1@2024"), ("V4", "kuhp-473-2-b"), ("V3", "tppo-12")])
def test_a_disputed_row_counts_neither_way(case, row):
    for chosen in (right("2.3")[case] - {row}, right("2.3")[case] | {row}):
        assert verdict("2.3", right("2.3") | {case: chosen}).state == "right"


@pytest.mark.parametrize("case, row", [("V1", "kuhp-420"), ("V1", "kuhp-407"), ("V3", "kuhp-455"), ("V5", "kuhp-407"), ("V5", "kuhp-420"),
                                       ("V6", "perda-15@2026"), ("V3", "tpks-22"), ("V3", "tppo-18"), ("V2", "polri-15-1-c"), ("V4", "pemda-255")])
def test_law_of_another_day_and_rows_for_officials_never_pass_silently(case, row):
    found = verdict("2.3", right("2.3") | {case: right("2.3")[case] | {row}})
    assert found.points < 4 and (found.note in KEY.task("2.3").wrong or found.detail == {"part": case})


def test_no_list_of_candidates_accepts_what_was_not_in_force_on_the_day_of_the_act():
    vignettes = load("vignettes").set_index("vignette_id")
    for case, accepted in KEY.task("2.3").right.items():
        on_the_day = set(by_loop(tables()[1], vignettes.loc[case, "act_date"].date().isoformat()))
        assert accepted.must | accepted.may <= on_the_day, case


def test_the_lessons_own_tool_finds_what_the_task_asks_for_and_needs_no_solved_task():
    notebook = (ROOT / "notebooks" / "en" / LESSON / f"{LESSON}.ipynb").read_text(encoding="utf-8")
    cells = {cell["id"]: "".join(cell["source"]) for cell in json.loads(notebook)["cells"]}
    space = {"pd": pd, "articles": load("articles")}
    exec(cells["display-plain"].split("\n\n")[0], space)
    for day in ("2007-04-18", "2016-11-24", "2024-06-15", "2026-01-01", "2026-01-02"):
        assert set(space["law_on"](day).index) == set(by_loop(load("articles"), day))
    needy = [name for name, source in cells.items() if "in_force(" in source and not name.startswith(("answer-2-1", "check-2-1", "in-force"))]
    assert not needy, "nothing after Task 2.1 may fail because it is not solved"


def test_a_missed_fault_costs_points_and_one_false_alarm_does_not():
    faults = right("2.7")
    assert verdict("2.7", faults | {"c13"}).points == 3
    assert all(verdict("2.7", faults - {row}).points < 3 for row in faults)
    assert verdict("2.7", faults - {"c03", "c06"}).points < verdict("2.7", faults - {"c03"}).points


def test_what_became_of_27_1_of_2024_is_no_statement_to_grade():
    for language in wording.LANGUAGES:
        assert not any("622" in text for text in load("norm_statements")[f"text_{language}"])
    cells = (ROOT / "solutions" / LESSON / "02-norms.py").read_text(encoding="utf-8")
    assert "One question that no check will ask" in cells


# ---- the tables

def tables():
    return World().table("norms"), World().table("articles")


def test_tables_hold_together():
    norms, articles = tables()
    assert norms["norm_id"].is_unique and articles["article_id"].is_unique
    assert set(articles["norm_id"]) <= set(norms["norm_id"])
    ended = articles.dropna(subset=["valid_to"])
    assert (ended["valid_from"] <= ended["valid_to"]).all() and (articles["promulgated"] <= articles["valid_from"]).all()
    assert (norms["promulgated"] <= norms["in_force_from"]).all()
    known = dict(zip(norms["norm_id"], norms["promulgated"]))
    assert all(row.promulgated == known[row.norm_id] for row in articles.itertuples())
    for column in ("changed_by", "ended_by"):
        assert {name for cell in norms[column].dropna() for name in cell.split("; ")} <= set(norms["norm_id"])
    assert norms.loc[norms["ended_by"].notna(), "last_day"].notna().all()
    assert (pd.concat([norms["checked_on"], articles["checked_on"]]) == pd.Timestamp("2026-11-23")).all()


def test_versions_of_one_article_follow_each_other_without_gap_or_overlap():
    articles = tables()[1].sort_values("valid_from")
    for family, versions in articles.groupby(articles["article_id"].str.split("@").str[0]):
        for before, after in zip(versions.itertuples(), list(versions.itertuples())[1:]):
            assert before.valid_to + pd.Timedelta(days=1) == after.valid_from, family
            assert after.article_id.endswith(f"@{after.valid_from.year}")


def test_categories_are_the_described_ones_and_nothing_invented_is_unmarked():
    norms, articles = tables()
    assert set(articles["addressee"]) == {"third_party", "publisher", "exploiter", "child", "couple", "anyone", "official"}
    assert set(articles["status"]) == {"settled", "disputed"} and articles.loc[articles["status"] == "disputed", "status_note_en"].notna().all()
    kinds = {"imprisonment": "penjara", "light imprisonment": "kurungan", "fine": "denda", "none": "tidak ada"}
    assert dict(zip(articles["penalty_en"], articles["penalty_id"])) == kinds
    assert (articles["penalty_en"].map(kinds) == articles["penalty_id"]).all()
    assert set(norms["kind"]) == {"statute", "local regulation", "guideline", "circular"}
    for table in (norms, articles):
        assert ((table["read_from"] == "invented") == table["fictional"]).all()
        names = table["title_en"] if "title_en" in table else table["label_en"]
        assert (names.str.contains("FICTIONAL") == table["fictional"]).all()
    assert set(articles.loc[articles["fictional"], "norm_id"]) == {"perda-srm-6-2016"}


INSTRUMENTS = {  # norm_id: promulgated, first day, last day
    "uu-21-2007": ("2007-04-19", "2007-04-19", None), "uu-11-2008": ("2008-04-21", "2008-04-21", None),
    "uu-44-2008": ("2008-11-26", "2008-11-26", None), "uu-23-2014": ("2014-10-02", "2014-10-02", None),
    "uu-35-2014": ("2014-10-17", "2014-10-17", None), "uu-19-2016": ("2016-11-25", "2016-11-25", None),
    "uu-2-2002": ("2002-01-08", "2002-01-08", None), "uu-27-2022": ("2022-10-17", "2022-10-17", None),
    "uu-12-2022": ("2022-05-09", "2022-05-09", None), "uu-1-2023": ("2023-01-02", "2026-01-02", None),
    "uu-1-2024": ("2024-01-02", "2024-01-02", None), "uu-20-2025": ("2025-12-17", "2026-01-02", None),
    "uu-1-2026": ("2026-01-02", "2026-01-02", None), "uu-1-1946": (None, None, "2026-01-01"), "uu-8-1981": (None, None, "2026-01-01"),
    "skb-2021": ("2021-06-23", "2021-06-23", None),
}


@pytest.mark.parametrize("norm_id", INSTRUMENTS)
def test_the_dates_of_an_instrument_are_the_verified_ones(norm_id):
    row = tables()[0].set_index("norm_id").loc[norm_id]
    for column, date in zip(("promulgated", "in_force_from", "last_day"), INSTRUMENTS[norm_id]):
        assert date is None and column != "last_day" or (pd.isna(row[column]) if date is None else row[column] == pd.Timestamp(date)), column


OLD, NEW = "2026-01-01", "2026-01-02"
PROVISIONS = {  # article_id: first day, last day, months, aggravation, category, complaint offence
    "kuhp-old-281": (None, OLD, 32, None, None, False), "kuhp-old-284": (None, OLD, 9, None, None, True),
    "kuhp-old-295": (None, OLD, 60, "1/3", None, False), "kuhp-old-296": (None, OLD, 16, None, None, False),
    "kuhp-old-297": (None, "2007-04-18", None, None, None, False), "kuhp-old-506": (None, OLD, 12, None, None, False),
    "kuhp-406": (NEW, "", 12, None, "II", False), "kuhp-407": (NEW, "", 120, None, "VI", False),
    "kuhp-411": (NEW, "", 12, None, "II", True), "kuhp-412": (NEW, "", 6, None, "II", True),
    "kuhp-419": (NEW, "", 84, "1/3", None, False), "kuhp-420": (NEW, "", 24, "1/3", None, False),
    "kuhp-422": (NEW, "", 108, None, None, False), "kuhp-455": (NEW, "", 180, None, "VII", False),
    "kuhp-473-2-b": (NEW, "", 144, None, None, False),
    "ite-27-1@2008": ("2008-04-21", "2016-11-24", 72, None, None, False), "ite-27-1@2016": ("2016-11-25", "2024-01-01", 72, None, None, False),
    "ite-27-1@2024": ("2024-01-02", OLD, 72, None, None, False),
    "porn-29": ("2008-11-26", OLD, 144, None, None, False), "porn-4-2-d": ("2008-11-26", "", 72, None, "V", False),
    "porn-8": ("2008-11-26", "", 120, None, "VI", False),
    "tppo-2": ("2007-04-19", OLD, None, None, None, False), "tppo-12": ("2007-04-19", "", 180, None, None, False),
    "tppo-18": ("2007-04-19", "", None, None, None, False),
    "pa-76i": ("2014-10-17", "", 120, None, None, False), "pa-81-1": ("2014-10-17", OLD, None, None, None, False),
    "tpks-12": ("2022-05-09", "", 180, None, "VII", False), "tpks-22": ("2022-05-09", "", None, None, None, False),
    "polri-15-1-c": ("2002-01-08", "", None, None, None, False), "pemda-255": ("2014-10-02", "", None, None, None, False),
    "pdp-4-2": ("2022-10-17", "", None, None, None, False),
    "perda-14@2016": ("2016-06-01", OLD, 3, None, None, False), "perda-14@2026": (NEW, "", None, None, "I", False),
    "perda-15@2016": ("2016-06-01", OLD, 3, None, None, False), "perda-15@2026": (NEW, "", None, None, "I", False),
}


def test_every_provision_is_asserted():
    assert set(PROVISIONS) == set(tables()[1]["article_id"])


@pytest.mark.parametrize("article_id", PROVISIONS)
def test_dates_and_ceilings_of_a_provision_are_the_verified_ones(article_id):
    row = tables()[1].set_index("article_id").loc[article_id]
    begins, ends, months, aggravation, category, complaint = PROVISIONS[article_id]
    assert begins is None or row["valid_from"] == pd.Timestamp(begins)
    assert pd.isna(row["valid_to"]) if ends == "" else row["valid_to"] == pd.Timestamp(ends)
    for value, told in ((row["max_months"], months), (row["aggravation"], aggravation), (row["fine_category"], category)):
        assert pd.isna(value) if told is None else value == told
    assert row["complaint_only"] == complaint


def test_fines_and_minimums_are_those_of_the_statutes():
    rows = tables()[1].set_index("article_id")
    fines = {"ite-27-1@2008": 1e9, "ite-27-1@2016": 1e9, "ite-27-1@2024": 1e9, "porn-29": 6e9, "porn-4-2-d": 3e9, "porn-8": 5e9,
             "tppo-12": 6e8, "pa-76i": 2e8, "tpks-12": 1e9}
    minimums = {"porn-29": 6, "porn-4-2-d": 6, "tppo-12": 36}
    assert rows["max_fine_rp"].dropna().to_dict() == fines and rows["min_months"].dropna().to_dict() == minimums


def test_the_night_in_which_the_law_changed():
    articles = tables()[1]
    before, after = set(by_loop(articles, OLD)), set(by_loop(articles, NEW))
    assert {"kuhp-old-296", "kuhp-old-506", "ite-27-1@2024", "porn-29", "tppo-2", "pa-81-1"} <= before - after
    assert {"kuhp-407", "kuhp-420", "kuhp-455", "kuhp-473-2-b"} <= after - before
    assert {"porn-4-2-d", "porn-8", "tppo-12", "tppo-18", "pa-76i", "tpks-12"} <= before & after, "what article 622 does not name goes on"
    assert not {name for name in by_loop(articles, "2024-06-15") if re.match(r"kuhp-\d", name)}, "promulgated, not in force"
    assert "kuhp-old-297" not in by_loop(articles, "2010-05-01")


def test_the_applicable_set_changes_in_most_cases_with_the_year():
    articles = tables()[1]
    for case, ids in right("2.3").items():
        later = set(by_loop(articles, "2019-05-10")) if case in ("V2", "V4") else set(by_loop(articles, "2026-03-05"))
        assert ids - later, case
    reported = load("vignettes").set_index("vignette_id").loc["V5"]
    assert reported["act_date"] < pd.Timestamp(NEW) < reported["report_date"]


def test_vignettes_and_notes_are_what_the_key_needs():
    vignettes, articles = load("vignettes").set_index("vignette_id"), tables()[1]
    for case, accepted in KEY.task("2.3").right.items():
        on_the_day = set(by_loop(articles, vignettes.loc[case, "act_date"].date().isoformat()))
        assert set(accepted.must) <= on_the_day, case
    notes, rows = load("field_notes").set_index("note_id"), articles.set_index("article_id")
    for provision, options in KEY.task("2.8").right.items():
        for option in options if isinstance(options, set) else {options}:
            assert rows.loc[provision, "valid_from"] <= notes.loc[option.split()[0], "date"], (provision, option)
    for name in ("before_force", "announced"):
        (provision, option), = KEY.task("2.8").wrong[name].items()
        assert notes.loc[option.split()[0], "date"] < rows.loc[provision, "valid_from"]


def test_six_citations_are_faulty_and_no_column_says_which():
    broken = load("norms_broken").set_index("row_id")
    norms = load("norms").set_index("norm_id")
    real = {f"UU {row.number}/{row.year}" for row in norms.dropna(subset=["number"]).itertuples() if row.kind == "statute"}
    statutes = broken[broken["cited_as"].str.startswith("UU ")]
    assert set(statutes.index[~statutes["cited_as"].isin(real)]) == {"c03", "c08"}
    begins = {f"UU {row.number}/{row.year}": row.in_force_from for row in norms.itertuples()}
    dated = statutes[statutes["cited_as"].isin(real)]
    assert set(dated.index[[begins[row.cited_as] != row.in_force_from for row in dated.itertuples()]]) == {"c11"}
    assert list(load("norms_broken").filter(regex="^(?!.*_(en|id)$)")) == ["cited_as", "subject", "in_force_from", "remark"]


@pytest.mark.parametrize("page, description, words", [("02-norms.py", "description", ("not legal advice", "23 November 2026")),
                                                      ("02-norms.id.md", "description_id", ("bukan nasihat hukum", "23 November 2026"))])
def test_lesson_and_tables_say_what_the_law_in_them_is(page, description, words):
    texts = [resources()[name][description] for name in ("norms", "articles")]
    texts.append((ROOT / "solutions" / LESSON / page).read_text(encoding="utf-8"))
    assert all(word in text for word in words for text in texts)
