"""Answer key of lesson 06: what is right, and every way of going wrong that we know."""
import re
import textwrap
from datetime import date

import numpy as np
import pandas as pd

from fieldwork.key import Key, Task
from fieldwork.kinds import choices, fields, function, ids, number, order, prediction, text, texts
from fieldwork.transcripts import document  # noqa: F401  the pages must be there
from fieldwork.world import World

# --- 6.1: the order of work --------------------------------------------------
STEPS = ["hide", "join_lines", "keep_raw", "name_speakers", "run_twice", "share", "write_protocol"]
WORK = ["write_protocol", "keep_raw", "join_lines", "name_speakers", "hide", "run_twice", "share"]


def moved(step, before):
    """The right order with one step put before another."""
    rest = [other for other in WORK if other != step]
    place = rest.index(before)
    return rest[:place] + [step] + rest[place:]


# --- 6.2: speakers -------------------------------------------------------------
ROLES = {"T25 P": "interviewer", "T25 Inf": "informant", "T25 Petugas": "third_person", "T59 P": "informant", "T59 T": "interviewer",
         "T53 PEWAWANCARA": "interviewer", "T53 INFORMAN 56": "informant", "T64 T": "interviewer", "T64 J": "informant"}

# --- 6.3: turns ------------------------------------------------------------------
TALK = ["And then you went home, or did you stay with her?", "Home. It was like this: no bus, no money, and it had got dark early.",
        "Dark at five?", "In the rain. Inside: my mother, my two, and the cat that is not ours.", "Please go on.",
        "I am going on. I said to him: leave the keys: he left them, and the lamp as well.", "Which days was he at home?",
        "Only at Lebaran. On the form it says \"P: six\", but Monday, Tuesday, Wednesday, Thursday, Friday and Saturday nobody came."]
LABELS = ("P:", "P :", "Inf:", "I :")


def joined(opens=lambda line, labels: line.startswith(labels), glue=lambda turn, line: turn + " " + line.strip()):
    """A function (lines, labels) -> turns with another rule for opening or for going on."""
    def turns_of(lines, labels):
        turns = []
        for line in lines:
            if opens(line, labels) or not turns:
                turns.append(line)
            else:
                turns[-1] = glue(turns[-1], line)
        return turns
    return turns_of


join_turns = joined()
BAD_JOINS = {
    "each_line": joined(opens=lambda line, labels: True),
    "any_colon": joined(opens=lambda line, labels: ":" in line),
    "lost_rest": joined(glue=lambda turn, line: turn),
    "no_space": joined(glue=lambda turn, line: turn + line),
    "no_space_trimmed": joined(glue=lambda turn, line: turn + line.strip()),
    "line_kept": joined(glue=lambda turn, line: turn + "\n" + line),
    "last_line_only": joined(glue=lambda turn, line: line.strip()),
    "line_first": joined(glue=lambda turn, line: line.strip() + " " + turn),
    "one_turn": joined(opens=lambda line, labels: False),
    "example_labels": joined(opens=lambda line, labels: line.startswith(("P:", "I:"))),
    "anywhere": joined(opens=lambda line, labels: any(label in line for label in labels)),
    "capital": joined(opens=lambda line, labels: line[:1].isupper()),
}


def pages(world):
    """Three pages with broken lines: (lines, labels); the labels arrive as a tuple, as `startswith` wants them. All begin with "P:"."""
    rng = np.random.default_rng(600 + world.seed)
    made = []
    for width in (24, 31, 40):
        talk = [TALK[n] for n in rng.permutation(len(TALK))]
        lines = [line for number, said in enumerate(talk)
                 for line in textwrap.wrap(f"{LABELS[(number % 2) * 2 + int(rng.integers(2)) * bool(number)]} {said}", width, subsequent_indent="  " * int(rng.integers(2)))]
        made.append((lines, ["tuple", *LABELS]))
    return made


# --- 6.4: dates --------------------------------------------------------------------
MONTHS = "Januari Pebruari Maret April Mei Juni Juli Agustus September Oktober Nopember Desember".split()


def reader(start="1899-12-30", other=("day", "month", "year"), third=("year", "month", "day"), impossible=lambda part, month: "check"):
    """A function (text, typed_by) -> the day as text, with other habits."""
    def read_date(text, typed_by):
        if typed_by == "spreadsheet":
            return str((pd.Timestamp(start) + pd.Timedelta(days=int(text))).date())
        part = dict(zip(third if typed_by == "assistant 3" else other, re.split("[-/ ]", text)))
        month = MONTHS.index(part["month"]) + 1 if part["month"] in MONTHS else int(part["month"])
        try:
            return str(date(int(part["year"]), month, int(part["day"])))
        except ValueError:
            return impossible(part, month)
    return read_date


def month_first(text, typed_by):
    """Days and months changed round where both are numbers."""
    return reader(other=("month", "day", "year"))(text, typed_by) if "/" in text else reader()(text, typed_by)


BAD_DATES = {
    "month_first": month_first,
    "year_first": reader(other=("year", "month", "day")),
    "from_1900": reader(start="1900-01-01"),
    "a_day_late": reader(start="1899-12-31"),
    "guessed_first": reader(impossible=lambda part, month: f"{part['year']}-{month + 1:02d}-01"),
    "guessed_last": reader(impossible=lambda part, month: f"{part['year']}-{month:02d}-30"),
    "nothing_back": reader(impossible=lambda part, month: None),
}


def days(world):
    """Days as typed: two or three of each hand, both impossible ones, and two that every world has."""
    table = world.table("recordings")
    impossible = table[table["date_raw"].str.startswith("31/04")]
    slashes = table[table["date_raw"].str.match(r"0?\d/|1[0-2]/")].head(2)
    rows = pd.concat([table.groupby("typed_by", observed=True).head(2), slashes, impossible]).drop_duplicates("recording_id")
    typed = [(str(row.date_raw), str(row.typed_by)) for row in rows.itertuples()]
    return typed + [("03/04/2025", "assistant 1"), ("5 Pebruari 2025", "assistant 2")]


# --- 6.5 to 6.10 ---------------------------------------------------------------------
THERE, FOUND, BOTH = 10, 4, 3
CLASSES = {"Kak Winda (nurse)": "person", "Q 2276 RD": "number", "@perawat_titik_dua_serayumulya": {"person", "number"},
           "the only flat behind the rice mill, second from the well": "place", "dawn shift at the sorting shed by the station": "place",
           "0840-2210-375": "number", "Pasal 296": "keep", "aged twenty-six": "keep", "three doors were knocked on": "keep", "TK Tunas Melati": "place"}
INTERVIEWS = sorted(World().table("interviews")["interview_id"])
INFORMANTS = sorted(World().table("informants")["informant_id"])
KINDS = ["refused", "does_not_know", "not_heard", "silent", "not_entered", "answered_no"]
NOTHING = {"a": "not_heard", "b": "refused", "c": "silent", "d": "does_not_know", "e": "not_entered", "f": "answered_no", "g": "not_entered"}
EDITS = [f"x{n:02d}" for n in range(1, 13)]
CHANGING = {"x02", "x03", "x05", "x06", "x08", "x09", "x11"}


def planted(kind):
    """Key of the row that the mess of this kind added to the student world."""
    record = World().truth.planted
    return record[(record["kind"] == kind) & (record["table"] == ("informants" if kind == "two pseudonyms" else "interviews" if kind != "no such segment" else "codings"))]["key"]


def twins():
    """The two informants who are one person."""
    people = World().table("informants")
    other = people.set_index("informant_id").loc[planted("two pseudonyms").iloc[0]]
    alike = ["group", "age", "district", "marital", "children"]
    return set(people.loc[(people[alike] == other[alike]).all(axis=1), "informant_id"])


def turns_with(language, word, role="informant"):
    """The turns of a role (of all, when it is None) that hold a word."""
    from fieldwork.data import read
    table = read("turns").set_index("turn_id")
    table = table[table["role"] == role] if role else table
    return set(table.index[table[f"text_{language}"].str.contains(word, case=False)])


FOUND_ID, FOUND_EN = turns_with("id", "paksa"), turns_with("en", "forc")
HITS = {"indonesian": len(FOUND_ID), "english": len(FOUND_EN), "a_person_forces": 0}
ORPHANS = len(planted("no such segment"))

KEY = Key("06-transcripts", points=50, manual={"6.11": 12}, tasks=[
    Task("6.0", prediction(keys=["digits", "harmless", "same_hits"], options=["yes", "no"]), points=1),
    Task("6.1", order(steps=STEPS), points=3, none_below=.8, right=[
        ("write_protocol", "join_lines"), ("keep_raw", "join_lines", "name_speakers", "run_twice", "share"), ("join_lines", "hide", "run_twice")], wrong={
            "shared_too_soon": moved("share", before="hide"),
            "hidden_in_pieces": moved("hide", before="join_lines"),
            "raw_touched": moved("join_lines", before="keep_raw"),
            "protocol_last": [step for step in WORK if step != "write_protocol"] + ["write_protocol"],
            "never_again": moved("share", before="run_twice"),
            "speakers_in_pieces": moved("name_speakers", before="join_lines")}),
    Task("6.2", choices(keys=list(ROLES), options=["interviewer", "informant", "third_person"]), points=3, none_below=.5, right=ROLES, wrong={
        "p_is_p": {"T59 P": "interviewer"},
        "t_and_p": {"T59 T": "informant"},
        "officer_answers": {"T25 Petugas": "informant"},
        "officer_asks": {"T25 Petugas": "interviewer"},
        "question_answers": {"T64 T": "informant"},
        "answer_asks": {"T64 J": "interviewer"},
        "p_is_polisi": {"T25 P": {"informant", "third_person"}}}),
    Task("6.3", function(returns=texts(), cases=pages), points=4, right=join_turns, wrong=BAD_JOINS),
    Task("6.4", function(returns=text(), cases=days), points=4, right=reader(), wrong=BAD_DATES),
    Task("6.5", fields(recall=number(tolerance=.005, low=0, high=1), precision=number(tolerance=.005, low=0, high=1)), points=4, none_below=.5,
         right={"recall": BOTH / THERE, "precision": BOTH / FOUND}, wrong={
             "turned_round": {"recall": BOTH / FOUND, "precision": BOTH / THERE},
             "false_alarm_counted": {"recall": FOUND / THERE},
             "missed": {"recall": 1 - BOTH / THERE},
             "false_share": {"precision": 1 - BOTH / FOUND},
             "of_everything": {"precision": BOTH / (THERE + FOUND - BOTH)}}),
    Task("6.6", choices(keys=list(CLASSES), options=["person", "place", "number", "keep"]), points=4, none_below=.5, right=CLASSES, wrong={
        "law_hidden": {"Pasal 296": "number"},
        "age_hidden": {"aged twenty-six": {"number", "person"}},
        "every_number": {"three doors were knocked on": {"number", "place"}},
        "work_kept": {"dawn shift at the sorting shed by the station": "keep"},
        "home_kept": {"the only flat behind the rice mill, second from the well": "keep"},
        "handle_kept": {"@perawat_titik_dua_serayumulya": "keep"},
        "school_kept": {"TK Tunas Melati": "keep"}}),
    Task("6.7", fields(entered_twice=ids(INTERVIEWS), second_talk=ids(INTERVIEWS), same_person=ids(INFORMANTS), orphans=number(whole=True, tolerance=1, low=0)), points=4, none_below=.25,
         right={"entered_twice": set(planted("entered twice")), "second_talk": set(planted("second talk")), "same_person": twins(), "orphans": ORPHANS}, wrong={
             "copy_for_talk": {"entered_twice": set(planted("second talk")), "second_talk": set(planted("entered twice"))},
             "the_first_one": {"entered_twice": {"V04"}},
             "both_copies": {"entered_twice": {"V04", "V69"}},
             "first_talk": {"second_talk": {"V30"}},
             "both_talks": {"second_talk": {"V30", "V68"}},
             "spoke_twice": {"same_person": {"I49", "I63"}},
             "one_of_two": {"same_person": {"I67"}},
             "other_of_two": {"same_person": {"I38"}},
             "known_counted": {"orphans": int(World().table("codings")["segment_id"].isin(World().table("segments")["segment_id"]).sum())}}),
    Task("6.8", choices(keys=list(NOTHING), options=KINDS), points=3, none_below=.5, right=NOTHING, wrong={
        "refusal_is_ignorance": {"b": "does_not_know"},
        "ignorance_is_refusal": {"d": "refused"},
        "refusal_is_no": {"b": "answered_no"},
        "silence_unheard": {"c": "not_heard"},
        "silence_refused": {"c": "refused"},
        "empty_is_no": {"e": "answered_no"},
        "nought_is_nought": {"g": "answered_no"},
        "no_is_nothing": {"f": {"refused", "does_not_know"}}}),
    Task("6.9", ids(EDITS), points=4, right=CHANGING, none_below=.6, wrong={
        "turned_round": set(EDITS) - CHANGING,
        "nothing": set(),
        "everything": set(EDITS),
        "hearsay": CHANGING - {"x02"},
        "negation": CHANGING - {"x03"},
        "laughter": CHANGING - {"x05"},
        "hedge": CHANGING - {"x06"},
        "silence": CHANGING - {"x08"},
        "dialect_no": CHANGING - {"x09"},
        "agent": CHANGING - {"x11"},
        "false_starts": CHANGING | {"x01"},
        "labels_and_lines": CHANGING | {"x04", "x12"},
        "label": CHANGING | {"x04"},
        "line_end": CHANGING | {"x12"},
        "class_for_number": CHANGING | {"x07"},
        "spelling": CHANGING | {"x10"}}),
    Task("6.10", fields(indonesian=number(whole=True, tolerance=1, low=0), english=number(whole=True, tolerance=1, low=0), a_person_forces=number(whole=True, tolerance=1, low=0)), points=4, none_below=.3,
         right=HITS, wrong={
             "exchanged": {"indonesian": HITS["english"], "english": HITS["indonesian"]},
             "only_there": {"indonesian": len(FOUND_ID - FOUND_EN), "english": len(FOUND_EN - FOUND_ID)},
             "in_both": {"indonesian": len(FOUND_ID & FOUND_EN), "english": len(FOUND_ID & FOUND_EN)},
             "same_number": {"english": HITS["indonesian"]},
             "everybody": {"indonesian": len(turns_with("id", "paksa", None)), "english": len(turns_with("en", "forc", None))},
             "every_hit": {"a_person_forces": len(FOUND_ID | FOUND_EN)},
             "word_is_meaning": {"a_person_forces": HITS["indonesian"]},
             "english_word_is_meaning": {"a_person_forces": HITS["english"]},
             "food_counts": {"a_person_forces": 1}}),
])
