"""A world: one function of a seed, whole, in keeping with its description, and with a mess that matters."""
import hashlib
import subprocess
import sys
from collections import Counter

import numpy as np
import pandas as pd
import pytest
from field_analyses import clean_codes, codes_of, in_time, kappa, mention_rates, operation, profile, usable

from fieldwork import data
from fieldwork.key import load_key
from fieldwork.kinds import Function
from fieldwork.world import DRAWN, World, accept, draw, drawn, make_world, parameters, resolve
from fieldwork.world.informants import PSEUDONYMS
from fieldwork.world.write import as_csv, as_read, write

CODES = World(0).table("codes")


def fingerprint(tables):
    return {name: hashlib.sha256(as_csv(table).encode("utf-8")).hexdigest() for name, table in tables.items()}


def test_the_same_seed_gives_the_same_bytes():
    assert fingerprint(make_world(3).tables) == fingerprint(drawn(3).tables)


@pytest.mark.slow
def test_the_same_seed_gives_the_same_bytes_whatever_the_hash_seed(tmp_path):
    for number in ("1", "2"):
        subprocess.run([sys.executable, "-m", "fieldwork.world.write", str(tmp_path)], check=True, env={"PYTHONHASHSEED": number, "PYTHONPATH": ":".join(sys.path)}, capture_output=True)
        assert all((tmp_path / f"{name}.csv").read_bytes() == as_csv(drawn(0).tables[name]).encode("utf-8") for name in DRAWN)


def test_datasets_hold_the_student_world(course_root, tmp_path):
    for path in write(tmp_path):
        shipped = (course_root / "datasets" / path.name).read_bytes()
        assert shipped.replace(b"\r\n", b"\n") == path.read_bytes(), f"{path.name}: python -m fieldwork.world.write datasets"


@pytest.mark.parametrize("name", DRAWN)
def test_twins_have_the_same_form_and_other_contents(name):
    student, twin = World(0).table(name), World(7).table(name)
    assert list(student.dtypes.items()) == list(twin.dtypes.items())
    assert not student.equals(twin) and resolve(World(7).ref(name)).equals(twin)
    pd.testing.assert_frame_equal(student, as_read(name, drawn(0).tables[name]))


def test_seeds_below_nought_and_worlds_of_no_one_are_refused():
    with pytest.raises(ValueError):
        make_world(-1)
    with pytest.raises(ValueError):
        make_world(0, people=10)


def test_small_and_large_worlds_have_the_same_field_study():
    for people in (200, 20_000):
        world = make_world(2, people)
        assert len(world.tables["population"]) == people and world.tables["population"]["person_id"].is_unique
        assert len(world.clean["informants"]) == 66 and len(world.tables["segments"]) == 1050
        assert 3.5 * people < len(world.tables["ties"]) < 5.5 * people


def test_what_is_hidden_is_in_no_file():
    shipped = {name: set(World(0).table(name).columns) for name in DRAWN}
    assert not {"violence", "famconf", "div_ext", "peer", "lifestyle"} & shipped["population"]
    assert "person_id" not in shipped["informants"] | shipped["register"] and not {"codes", "event"} & shipped["segments"]
    assert "gold" not in set(World(0).table("codings")["coder"]) and "violence" in World(0).hidden("population")


@pytest.mark.parametrize("seed", [0, 5])
def test_constraints_and_keys_of_the_description_hold(seed):
    for name in DRAWN:
        table, schema = World(seed).table(name), data.resources()[name]["schema"]
        assert not table.duplicated(schema["primaryKey"]).any(), name
        for field in schema["fields"]:
            column, rule = table[field["name"]], field.get("constraints", {})
            assert column.notna().all() or not rule.get("required"), (name, field["name"])
            assert column.is_unique or not rule.get("unique"), (name, field["name"])
            assert column.dropna().isin(rule["enum"]).all() if "enum" in rule else True, (name, field["name"], set(column.dropna()) - set(rule["enum"]))
            low, high = (pd.Timestamp(v) if isinstance(v, str) else v for v in (rule.get("minimum"), rule.get("maximum")))
            assert (low is None or column.min() >= low) and (high is None or column.max() <= high), (name, field["name"], column.min(), column.max())
        for key in schema.get("foreignKeys", []):
            target = World(seed).table(key["reference"]["resource"])[key["reference"]["fields"][0]]
            assert table[key["fields"][0]].isin(target).all(), (name, key)


@pytest.mark.slow
@pytest.mark.parametrize("first", range(2000, 2200, 50))
def test_two_hundred_twins_are_whole(first):
    for seed in range(first, first + 50):
        test_constraints_and_keys_of_the_description_hold(seed)


@pytest.mark.slow
def test_ten_twins_keep_known_answers_apart(course_root):
    """By chance a mistake gives the right figure now and then: in a third of the worlds at most, and seldom on the whole.
    (`course audit-tasks --worlds 200` asks two hundred.)"""
    tasks = [task for path in sorted((course_root / "solutions").glob("*/key.py")) for task in load_key(path).tasks]
    tasks = [task for task in tasks if callable(task.right) or any(map(callable, task.wrong.values()))]  # the others are the same in every world
    worlds, hidden, tried = range(2000, 2200, 20), Counter(), 0
    for seed in worlds:
        for task in tasks:
            if isinstance(task.kind, Function) and seed % 100:
                continue  # functions run on many cases of each world
            right = task.slots(None, (seed,))
            told = {name: task.telltale(name, (seed,), right) for name in task.wrong}
            hidden.update((task.id, name) for name, slots in told.items() if slots == {})
            tried += sum(slots is not None for slots in told.values())  # two mistakes that give one number there have no names
    assert max(hidden.values(), default=0) <= len(worlds) / 3, hidden.most_common(10)
    assert hidden.total() <= .005 * tried, hidden.most_common(10)


def test_a_world_of_which_a_step_cannot_be_drawn_is_begun_anew(monkeypatch):
    """As of seed 76: what its women and officers said leaves no room for coders who agree as lesson 8 shows it."""
    monkeypatch.setattr(accept, "LIMIT", 2000)
    with pytest.raises(accept.NoDraw):
        draw._make(76, parameters.PEOPLE)
    anew = make_world(76)
    assert fingerprint(anew.tables) == fingerprint(draw._make(76, parameters.PEOPLE, start=1).tables)
    assert anew.refused["start"] == 1 and make_world(77).refused["start"] == 0


def test_pairs_stand_once_and_degrees_count_them():
    people, ties = World(0).table("population").set_index("person_id"), World(0).table("ties")
    assert (ties["person_a"] < ties["person_b"]).all() and not ties.duplicated(["person_a", "person_b"]).any()
    assert (ties[["person_a", "person_b"]].stack().value_counts().reindex(people.index, fill_value=0) == people["degree"]).all()
    assert people.groupby("channel")["degree"].mean().to_dict() == pytest.approx({"mediated": 14, "independent": 6, "mixed": 9}, abs=.8)
    assert 5000 < len(ties) < 6000


def test_the_field_is_as_planned():
    informants, interviews = World(0).hidden("informants"), World(0).hidden("interviews")
    assert informants["group"].value_counts().to_dict() == {"woman": 36, "police": 12, "community": 10, "official": 4, "outreach": 4}
    assert interviews.query("randomised")["interviewer_role"].value_counts().to_dict() == {"police liaison": 12, "student": 12, "peer": 12}
    assert World(0).table("segments")["domain"].value_counts().to_dict() == {"cause": 600, "measure": 160, "obstacle": 140, "other": 150}
    consents, people = World(0).table("consents").query("scope == 'archive'"), usable({name: World(0).table(name) for name in ("consents", "informants")})
    assert len(consents) == 24 and set(consents["informant_id"]) <= people, "the 24 transcripts that are archived in full"
    assert len(set(PSEUDONYMS)) == len(PSEUDONYMS) >= 68
    people = World(0).hidden("population").set_index("person_id")
    said = World(0).hidden("mentions").merge(informants[["informant_id", "person_id"]].dropna(), on="informant_id")
    assert all(people.loc[row.person_id, row.code.lower()] for row in said.itertuples()), "a woman brings up nothing that is not true of her"


@pytest.mark.parametrize("seed", range(5))
def test_some_but_not_all_who_came_through_the_police_were_under_pressure(seed):
    """Quarantining everybody the police sent, or nobody, must be plainly wrong (F1 under .8)."""
    clean = drawn(seed).clean
    sent = clean["informants"].query("group == 'woman' and recruited_by == 'police'")
    rows = sent.merge(clean["consents"], on="informant_id").merge(clean["interviews"][["informant_id", "officer_present"]], on="informant_id")
    pressed = ((rows["witness_role"] == "police officer") | rows["officer_present"]).sum()
    assert len(rows) == 10 and pressed >= 3 and 2 * pressed / (len(rows) + pressed) < .8
    assert clean["interviews"]["officer_present"].sum() == 4


def test_adults_only_but_for_one_row_without_an_interview():
    informants = World(0).table("informants")
    young = informants.loc[informants["age"] < 18, "informant_id"]
    assert len(young) == 1 and not World(0).table("interviews")["informant_id"].isin(young).any()
    assert World(0).table("population")["age"].min() >= 18


def test_about_a_third_of_the_women_are_alone_in_their_cell():
    women = World(0).hidden("informants").query("group == 'woman'")
    band = pd.cut(women["age"], [0, 24, 29, 34, 60])
    alone = women.groupby([band, "district", "children"], observed=True)["age"].transform("size") == 1
    assert alone.mean() == pytest.approx(.33, abs=.071) and band.value_counts().min() >= 5


# --- the mess: each kind changes an answer ------------------------------------------------------------

def both(name):
    """(as given, without the mess)."""
    return World(0).table(name), drawn(0).clean[name]


def months_by_day_first(recordings):
    """Talks in each month when every date is read as month first, as software does unasked."""
    return pd.to_datetime(recordings["date_raw"], errors="coerce", format="mixed").dt.month.value_counts().to_dict()


def people_of_age(tables):
    return int((tables["informants"]["group"] == "woman").sum())


def tables_of(mess):
    return World(0).table if mess else World(0).hidden


def rate_of_all(mess, code="ECON"):
    table = tables_of(mess)
    said = table("mentions").merge(table("informants")[["informant_id", "group"]], on="informant_id").query("group == 'woman'")
    return said.query("code == @code")["interview_id"].nunique()


def drift(mess, zones):
    codings = World(0).table("codings")
    fixed = clean_codes(codings, CODES, World(0).table("segments"))
    order = in_time(fixed, zones=zones)
    a, b = (codes_of(fixed, coder, "DIV_EXT") for coder in "AB")
    return [round(kappa(a[a.index.isin(order[n:n + 150])], b), 3) for n in range(0, 600, 150)]


def coded(mess, code, coder="A"):
    codings = World(0).table("codings") if mess else World(0).hidden("codings")
    return int(((codings["code"] == code) & (codings["coder"] == coder) & (codings["round"] == 1)).sum())


def usable_ids(mess):
    table = tables_of(mess)
    return usable({"consents": table("consents"), "informants": table("informants")})


def mean_hours(mess):
    return float(tables_of(mess)("measures")["hours"].astype(float).mean())


def dominance(mess):
    turns = tables_of(mess)("focus_turns")
    turns = turns[(turns["group_id"] == "G1") & ~turns["speaker"].str.lower().str.startswith("m")]
    return float(turns.groupby("speaker")["words"].sum().max() / turns["words"].sum())


def share_quoted(mess):
    return int((tables_of(mess)("consents")["scope"] == "research").sum())


def before_consent(mess):
    table = tables_of(mess)
    merged = table("interviews").merge(table("consents").rename(columns={"date": "agreed"}), on="informant_id")
    return int((merged["date"] < merged["agreed"]).sum())


KINDS = {  # kind: an answer, as a function of whether the mess is there
    "withdrawn": usable_ids, "not recorded": usable_ids, "blank": usable_ids, "research only": share_quoted,
    "undisclosed access": lambda mess: int((tables_of(mess)("consents")["form_version"] == "F4").sum()),
    "talk before consent": before_consent, "namesake": lambda mess: tables_of(mess)("informants")["pseudonym"].duplicated().sum(),
    "two pseudonyms": rate_of_all, "under age": lambda mess: people_of_age({"informants": tables_of(mess)("informants")}),
    "second talk": lambda mess: tables_of(mess)("interviews")["informant_id"].duplicated().sum(),
    "entered twice": lambda mess: tables_of(mess)("interviews").duplicated(["informant_id", "date"]).sum(),
    "dates": lambda mess: months_by_day_first(tables_of(mess)("recordings")),
    "labels": lambda mess: tables_of(mess)("recordings")["informant_raw"].isin(World(0).table("informants")["informant_id"]).sum(),
    "misspelt": lambda mess: coded(mess, "DIV_EXT"), "no such segment": lambda mess: coded(mess, "ECON", "B"),
    "mixed up": lambda mess: kappa(*(codes_of(tables_of(mess)("codings"), coder, "PEER") for coder in "BC")), "two zones": lambda mess: drift(mess, zones=not mess),
    "nought for missing": mean_hours, "report date for act date": lambda mess: operation(tables_of(mess)("cases").iloc[:140])["naive"],
    "joint operation twice": lambda mess: len(tables_of(mess)("cases")), "platform by other names": lambda mess: tables_of(mess)("cases")["platform"].nunique(),
    "role left blank": lambda mess: float(tables_of(mess)("register")["role"].value_counts(normalize=True)["third party"]),
    "speakers": dominance}


@pytest.mark.parametrize("seed", range(6))
def test_a_wrong_date_changes_what_operation_x_seems_to_do(seed):
    given, clean = (operation(tables["cases"].iloc[:140]) for tables in (drawn(seed).tables, drawn(seed).clean))
    assert given["naive"] > clean["naive"]


def test_every_kind_of_mess_is_recorded_and_has_its_answer():
    assert set(KINDS) == set(World(0).truth.planted["kind"])


@pytest.mark.parametrize("kind", KINDS)
def test_each_kind_of_mess_changes_an_answer(kind):
    assert KINDS[kind](True) != KINDS[kind](False)


@pytest.mark.parametrize("seed", [0, 4])
def test_the_record_says_what_was_where(seed):
    """For every planted value: it stands in the given table, and the old one in the clean table."""
    world = drawn(seed)
    for row in world.planted.query("column != ''").itertuples():
        now, was = (at(tables[row.table], row) for tables in (world.tables, world.clean))
        assert row.now in now or pd.isna(row.now) and any(map(pd.isna, now)), row
        assert row.kind == "two zones" or row.column == "segment_id" or row.was in was or pd.isna(row.was) and any(map(pd.isna, was)), row


def at(table, row):
    """Values that a table has in the column of a row of the record, where its key is."""
    names = row.key.split("/")
    columns = {3: ["segment_id", "coder", "round"], 2: ["group_id", "seq"]}.get(len(names), [table.columns[0]])
    same = np.logical_and.reduce([table[column].astype(str) == name for column, name in zip(columns, names)])
    return list(table.loc[same, row.column]) if row.column in table else []


def test_without_the_mess_nothing_is_amiss():
    clean = drawn(0).clean
    dates = clean["interviews"].merge(clean["consents"], on="informant_id", suffixes=("", "_agreed"))
    assert (dates["date"] >= dates["date_agreed"]).all() and clean["informants"]["pseudonym"].is_unique
    assert set(clean["codings"]["code"]) <= set(CODES["code"]) and clean["codings"]["segment_id"].isin(clean["segments"]["segment_id"]).all()
    assert ((clean["cases"]["date_report"] - clean["cases"]["date_act"]).dt.days == clean["cases"]["days_to_report"]).all()
    assert mention_rates(clean).loc["ECON"].between(.3, .95).all() and not np.isnan(profile(clean["measures"]).to_numpy()).any()
