"""The file of codings: whatever happens to it, to the transcript or to the disk, no coding is lost and one sentence says what happened."""
import csv
import errno
import io
import os
import pathlib
import re
import subprocess
import sys

import pandas as pd
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import fieldwork
from fieldwork import code_quote, codings, load, session, transcripts, uncode
from fieldwork.codings import COLUMNS, CodingError, Codings, dump, frame, from_frame, parse
from fieldwork.codings.history import entries

DOC = "V10-en"
MEMO = "she says “owed” – not ‘gave’ 🙂\nsecond line, with \"commas\""
EXACT = "hand washing at two mother-and-baby clinics"


@pytest.fixture(autouse=True)
def english(monkeypatch):
    monkeypatch.setattr(session.CURRENT, "language", "en")


@pytest.fixture
def place(tmp_path, monkeypatch):
    """A folder to work in; the codings come into my-work/codings below it."""
    monkeypatch.chdir(tmp_path)
    return tmp_path / "my-work" / "codings"


@pytest.fixture(scope="module")
def text():
    return transcripts.document(DOC)


@pytest.fixture
def mine(place, text):
    """Three codings of a real interview, two of them overlapping, one with a memo."""
    made = Codings(documents={DOC: text}, codebook=load("codebook_v2"))
    made.add(DOC, 10, 60, "ECON", MEMO)
    made.add(DOC, 40, 200, "DEBT")
    made.add(DOC, text.index(EXACT), text.index(EXACT) + len(EXACT), "CARE")
    return made


def again(text=None, **options):
    """The same coder after a restart of the kernel."""
    return Codings(documents={DOC: text} if text is not None else None, **options)


def same(one, other):
    pd.testing.assert_frame_equal(one.table() if isinstance(one, Codings) else one, other.table() if isinstance(other, Codings) else other)


def sound(made, text):
    """Every coding stands where it says, in memory and in the file."""
    for row in [*made.rows(DOC).values(), *parse(made.file.read_bytes()).rows]:
        assert text[row["start"]:row["end"]] == row["text"]


# --- the file

def test_the_file_is_the_shared_format(mine, text):
    raw = mine.file.read_bytes()
    assert b"\r" not in raw and not raw.startswith(b"\xef\xbb\xbf") and raw.endswith(b"\n")
    rows = list(csv.DictReader(io.StringIO(raw.decode("utf-8"), newline="")))
    assert list(rows[0]) == COLUMNS == ["doc", "coder", "start", "end", "code", "text", "memo", "id", "created"]
    assert len(raw.splitlines()) == 1 + len(rows) == 4  # one coding, one line
    assert all(text[int(row["start"]):int(row["end"])] == row["text"].replace(" ⏎ ", "\n") for row in rows)
    assert [int(row["start"]) for row in rows] == sorted(int(row["start"]) for row in rows)
    assert all(re.fullmatch(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d[+-]\d\d:\d\d", row["created"]) for row in rows)
    assert rows[0]["memo"] == MEMO.replace("\n", " ⏎ ") and len({row["id"] for row in rows}) == 3


def test_nothing_is_written_before_the_first_coding(place, text):
    made = again(text)
    made.table(), made.undo(), made.refresh()
    assert not place.exists() or not list(place.iterdir())
    made.add(DOC, 0, 5, "ECON")
    assert {path.name for path in place.iterdir()} == {"me.csv", "me.log.csv", "me.documents.csv"}


def test_a_restart_loses_nothing_and_says_nothing(mine, text):
    after = again(text)
    same(after, mine)
    assert after.notes == [] and after.table().iloc[0]["memo"] == MEMO


def test_a_passage_over_several_turns_keeps_its_line_breaks(mine, text):
    key = mine.add(DOC, 50, text.index("\n") + 40, "PEER")
    assert "\n" in again(text).rows()[key]["text"] and b" \xe2\x8f\x8e " in mine.file.read_bytes()
    sound(mine, text)


def test_what_is_coded_twice_is_one_coding(mine):
    key = mine.add(DOC, 10, 60, "ECON")
    assert len(mine.table()) == 3 and mine.rows()[key]["memo"] == MEMO


def test_recoding_keeps_memo_and_id(mine):
    key = next(iter(mine.rows()))
    before = mine.rows()[key]
    mine.recode(key, "STIGMA")
    assert mine.rows()[key] == {**before, "code": "STIGMA"}


def test_odd_memos_come_back_as_they_were(mine, text):
    key = next(iter(mine.rows()))
    for memo in ("“” ‘’ „“ — …", "👩🏽‍⚖️ 🇮🇩 e\u0301", "=SUM(A1)", "a;b,c\t\"d\"", "one\n\ntwo", "', \" and \\n", "x \u2028 \x0b y", "⏎"):
        mine.set_memo(key, memo)
        assert again(text).rows()[key]["memo"] == memo and again(text).notes == []
    mine.set_memo(key, "half \ud83d")  # half of a pair cannot be written in UTF-8
    assert again(text).rows()[key]["memo"] == "half ?"


def test_too_long_a_memo_is_refused_with_its_length(mine):
    key = next(iter(mine.rows()))
    with pytest.raises(CodingError, match="20001"):
        mine.set_memo(key, "a" * 20_001)
    assert mine.rows()[key]["memo"] == MEMO


def test_the_memo_on_the_project(mine, text):
    mine.set_project_memo("who paid the debt? 🙂\nask")
    assert again(text).memo == "who paid the debt? 🙂\nask"
    mine.undo()
    assert mine.memo == again(text).memo == ""
    mine.redo()
    (mine.file.parent / "me.memo.txt").write_text("written in an editor", encoding="utf-8")
    assert again(text).memo == "written in an editor" and again(text).undo()["action"] == "project"


def test_tables_of_codings_go_out_and_come_back(mine):
    table = mine.table()
    rows = from_frame(table.assign(layer="core", text=table["text"].str.replace("\n", " ⏎ ")))
    pd.testing.assert_frame_equal(frame(rows), table)
    assert parse(dump(rows)).rows == rows
    with pytest.raises(ValueError, match="code"):
        from_frame(table.drop(columns="code"))


def test_places_that_are_not_in_the_transcript_are_refused(mine, text):
    for start, end in ((-1, 5), (5, 5), (9, 4), (len(text) - 3, len(text) + 1)):
        with pytest.raises(CodingError, match=str(len(text))):
            mine.add(DOC, start, end, "ECON")
    with pytest.raises(CodingError, match="V99-en"):
        mine.add("V99-en", 0, 4, "ECON")
    assert len(mine.table()) == 3


def test_a_name_that_is_no_file_name_is_refused():
    for name in ("../me", "a b", "", "x" * 41, "a/b"):
        with pytest.raises(CodingError, match="letters, digits"):
            Codings(name)


# --- undo

def test_undo_and_redo_without_end_also_after_a_restart(place, text):
    made, states = again(text), []
    key = made.add(DOC, 0, 12, "ECON")
    for act in (lambda m: m.recode(key, "DEBT"), lambda m: m.set_memo(key, MEMO), lambda m: m.add(DOC, 5, 40, "PEER"),
                lambda m: m.set_project_memo("doubt"), lambda m: m.remove(key)):
        states.append((made.table(), made.memo))
        act(made)
    states.append((made.table(), made.memo))
    for table, memo in reversed(states[:-1]):
        made = again(text)  # each step in a kernel of its own
        made.undo()
        same(made, table), same(again(text), table)
        assert made.memo == memo
    for table, memo in states[1:]:
        made = again(text)
        made.redo()
        same(made, table)
        assert made.memo == memo
    assert again(text).redo() is None


def test_undo_is_an_action_in_the_log(mine):
    mine.undo()
    log = mine.log()
    assert list(log.columns) == ["time", "action", "id", "before", "after"]
    assert list(log["action"]) == ["add", "add", "add", "undo"] and log.iloc[3]["after"] is None
    assert mine.undo()["action"] == "add" and mine.undo() and mine.undo() is None and len(mine.log()) == 6


def test_a_new_action_ends_what_could_be_done_again(mine):
    mine.undo()
    mine.add(DOC, 300, 320, "PEER")
    assert mine.redo() is None


def test_undo_in_one_document_leaves_the_others(mine, text):
    mine.know("V07-en", transcripts.document("V07-en"))
    mine.add("V07-en", 3, 30, "ECON")
    assert mine.undo(DOC)["after"]["doc"] == DOC
    assert len(mine.table(DOC)) == 2 and len(mine.table("V07-en")) == 1
    assert mine.redo(DOC) and len(mine.table(DOC)) == 3


ACTIONS = st.lists(st.tuples(st.sampled_from(["add", "remove", "recode", "memo", "project", "undo", "redo", "restart"]),
                             st.integers(0, 400), st.sampled_from(["ECON", "DEBT", "CARE"])), max_size=25)


@settings(max_examples=40, deadline=None)
@given(ACTIONS)
def test_any_sequence_is_on_disk_and_can_be_undone(tmp_path_factory, steps):
    folder, text = tmp_path_factory.mktemp("any"), transcripts.document(DOC)
    made = again(text, folder=folder)
    for action, n, code in steps:
        keys = sorted(made.rows())
        key = keys[n % len(keys)] if keys else None
        if action == "restart":
            before = made.table()
            made = again(text, folder=folder)
            same(made, before)
        elif action in ("undo", "redo"):
            getattr(made, action)()
        elif action == "add":
            made.add(DOC, n, n + 5 + n % 50, code)
        elif action == "project":
            made.set_project_memo(f"{code} {n} “x”")
        elif key:
            {"remove": lambda: made.remove(key), "recode": lambda: made.recode(key, code), "memo": lambda: made.set_memo(key, f"{n} 🙂")}[action]()
    end = made.table()
    while made.undo():
        pass
    assert made.table().empty and made.memo == ""
    while made.redo():
        pass
    if not any(action == "undo" for action, *_ in steps):
        same(made, end)
    same(again(text, folder=folder), made)


# --- a transcript that changed

def test_codings_follow_their_words(mine, text):
    changed = "R1: One sentence more, 🙂 at the beginning.\n" + text
    after = again(changed)
    assert len(after.table()) == 3 and after.notes == [f"The transcript {DOC} has changed since you coded it. Codings that moved with their words: 3."]
    sound(after, changed)
    assert list(after.table()["memo"])[0] == MEMO and again(changed).notes == []
    back = again(text)
    same(back, mine.table())
    assert (back.file.parent / "me.documents.csv").read_text(encoding="utf-8").startswith(f"doc,sha256\n{DOC},")


def test_codings_whose_words_are_gone_are_set_aside_and_come_back(mine, text):
    before, changed = mine.table(), text.replace(EXACT, "washing")
    after = again(changed)
    assert len(after.table()) == 2 and list(after.aside["text"]) == [EXACT]
    assert len(after.notes) == 1 and "me.aside.csv" in after.notes[0] and "1." in after.notes[0]
    sound(after, changed)
    assert parse((after.file.parent / "me.aside.csv").read_bytes()).rows[0]["code"] == "CARE"
    still = again(changed)
    assert still.notes == [] and list(still.aside["code"]) == ["CARE"]
    back = again(text)
    same(back.table(), before)
    assert back.aside.empty and "fit again: 1" in back.notes[0]


def test_words_that_stand_twice_now_are_not_guessed(mine, text):
    after = again("R1: " + EXACT + ".\n" + text)
    assert list(after.aside["text"]) == [EXACT] and len(after.table()) == 2


def test_undo_never_puts_a_coding_where_its_words_are_not(mine, text):
    key = next(key for key, row in mine.rows().items() if row["code"] == "CARE")
    mine.recode(key, "DEMAND")
    changed = text.replace(EXACT, "washing")
    after = again(changed)
    after.undo()  # the change of code of a coding that lies aside
    sound(after, changed)
    assert set(after.aside["code"]) == {"CARE"} and key not in after.rows()
    back = again(text)
    assert back.rows()[key]["code"] == "CARE"


def test_undo_after_the_words_moved(mine, text):
    changed = "R1: More.\n" + text
    key = next(key for key, row in mine.rows().items() if row["code"] == "CARE")
    mine.remove(key)
    after = again(changed)
    after.undo()
    assert changed[after.rows()[key]["start"]:after.rows()[key]["end"]] == EXACT


def test_a_transcript_may_change_while_it_is_open(mine, text):
    mine.know(DOC, text.replace(EXACT, "washing"))
    assert len(mine.table()) == 2 and len(mine.aside) == 1
    mine.know(DOC, text)
    assert len(mine.table()) == 3


def test_a_damaged_file_of_what_lies_aside_is_kept_and_rebuilt(mine, text):
    changed = text.replace(EXACT, "washing")
    again(changed)
    (mine.file.parent / "me.aside.csv").write_bytes(b"doc,coder,sta\xff")
    after = again(changed)
    assert list(after.aside["text"]) == [EXACT] and len(list(mine.file.parent.glob("me.aside.kept-*.csv"))) == 1
    assert len(again(text).table()) == 3


# --- a file that others write too

def edited(path, change):
    path.write_text(change(path.read_text(encoding="utf-8")), encoding="utf-8")


def test_what_another_program_wrote_is_taken_over(mine, text):
    edited(mine.file, lambda csv_text: csv_text.replace(",DEBT,", ",PEER,"))
    mine.add(DOC, 400, 420, "ECON")
    assert sorted(mine.table()["code"]) == ["CARE", "ECON", "ECON", "PEER"]
    assert mine.notes == ["me.csv was changed outside this notebook; codings taken over from there: 1."]
    same(again(text), mine)
    assert list(mine.log()["action"])[-2:] == ["outside", "add"]


def test_a_row_written_by_hand_gets_its_id_and_its_place(mine, text):
    with mine.file.open("a", encoding="utf-8") as file:
        file.write(f"{DOC},me,0,{len(EXACT)},ECON,{EXACT},by hand,,\n")
    after = again(text)
    row = next(row for row in after.rows().values() if row["memo"] == "by hand")
    assert row["id"] and text[row["start"]:row["end"]] == EXACT
    same(again(text), after)


def test_a_spreadsheet_program_may_have_saved_the_file(mine, text):
    rows = list(csv.reader(io.StringIO(mine.file.read_text(encoding="utf-8"), newline="")))
    out = io.StringIO()
    csv.writer(out, delimiter=";", lineterminator="\r\n").writerows(rows)
    before = mine.table()
    mine.file.write_bytes(out.getvalue().encode("utf-8-sig"))
    after = again(text)
    same(after.table(), before)
    after.add(DOC, 400, 410, "ECON")
    assert after.file.read_bytes().startswith(b"doc,coder") and b"\r" not in after.file.read_bytes()


def test_columns_of_others_are_kept_in_a_copy(mine, text):
    before = mine.table()
    before.assign(layer="core").to_csv(mine.file, index=False)
    after = again(text)
    assert len(after.table()) == 3 and "layer" in after.notes[-1]
    kept = list(mine.file.parent.glob("me.kept-*.csv"))
    assert len(kept) == 1 and "layer" in kept[0].read_text(encoding="utf-8")


DAMAGE = {"cut": lambda raw: raw[:len(raw) // 2], "not_text": lambda raw: raw.replace(b"DEBT", b"D\xff\xfe"), "empty": lambda raw: b"",
          "zeros": lambda raw: b"\0" * len(raw), "a_quote": lambda raw: raw.replace(b",DEBT,", b",\"DEBT,"), "numbers": lambda raw: raw.replace(b",40,200,", b",forty,200,"),
          "no_head": lambda raw: raw.split(b"\n", 1)[1], "something_else": lambda raw: b"<html>not yours</html>"}


@pytest.mark.parametrize("damage", DAMAGE)
def test_a_damaged_file_is_kept_and_put_together_again(mine, text, damage):
    before, harmed = mine.table(), DAMAGE[damage](mine.file.read_bytes())
    mine.file.write_bytes(harmed)
    after = again(text)
    same(after.table(), before)
    kept = list(mine.file.parent.glob("me.kept-*.csv"))
    assert [path.read_bytes() for path in kept] == [harmed] and kept[0].name in after.notes[0] and "could not be read at line" in after.notes[0]
    assert again(text).notes == []


def test_a_file_that_was_deleted_comes_back(mine, text):
    before = mine.table()
    mine.file.unlink()
    mine.add(DOC, 400, 410, "ECON")
    assert len(mine.table()) == 4 and "was gone" in mine.notes[0]
    same(again(text), mine)
    assert len(before) == 3


@pytest.mark.parametrize("harm", [lambda raw: b"", lambda raw: raw[:-30], lambda raw: b"\xff\xfe" + raw, lambda raw: raw.replace(b"add", b"\"add", 1)])
def test_without_its_log_the_file_still_counts(mine, text, harm):
    before = mine.table()
    mine.store.log.write_bytes(harm(mine.store.log.read_bytes()))
    after = again(text)
    same(after.table(), before)
    after.add(DOC, 400, 410, "ECON")
    end = again(text)
    assert len(end.table()) == 4 and end.notes == []  # the new line stands on a line of its own
    assert end.undo() and len(again(text).table()) == 3


def test_a_crash_between_log_and_file_is_finished(mine, text):
    before = mine.file.read_bytes()
    mine.add(DOC, 400, 410, "ECON")
    mine.file.write_bytes(before)
    after = again(text)
    assert len(after.table()) == 4 and after.notes == []


def test_two_desks_on_one_file_see_each_other(mine, text):
    other = again(text)
    other.add(DOC, 400, 410, "PEER")
    mine.add(DOC, 420, 430, "PEER")  # it has not looked in the meantime
    other.refresh()
    same(other, mine)
    assert len(mine.table()) == 5 and mine.notes == other.notes == []
    other.undo()
    mine.refresh()
    assert len(mine.table()) == 4
    key = next(iter(mine.rows()))
    mine.remove(key)
    with pytest.raises(CodingError, match=key):
        other.set_memo(key, "too late")


WRITER = """import sys
from fieldwork.codings import Codings
text = open(sys.argv[1], encoding="utf-8").read()
made = Codings(documents={"D": text}, folder=sys.argv[2])
for n in range(25):
    made.add("D", n, n + 3 + int(sys.argv[3]), "ECON", "🙂")
print(len(made.notes))
"""


def test_two_kernels_at_once_lose_nothing(tmp_path):
    (tmp_path / "d.txt").write_text("the rice was gone by friday and nobody asked", encoding="utf-8")
    jobs = [subprocess.Popen([sys.executable, "-c", WRITER, tmp_path / "d.txt", tmp_path / "c", str(n)], stdout=subprocess.PIPE, text=True) for n in range(2)]
    assert [job.communicate()[0].strip() for job in jobs] == ["0", "0"]
    after = Codings(folder=tmp_path / "c")
    assert len(after.table()) == 50 and len(after.log()) == 50 and after.notes == []


def test_a_lock_that_nobody_holds_any_more_is_broken(mine):
    lock = mine.file.with_suffix(".lock")
    lock.touch()
    os.utime(lock, (1, 1))
    mine.add(DOC, 400, 410, "ECON")
    assert not lock.exists()


# --- a disk that does not take it

def refusing(monkeypatch, number, after=0):
    """From the given write on, every attempt to write fails like on a read-only (EROFS) or full (ENOSPC) disk."""
    left, opened, open_fd, replace = [after], pathlib.Path.open, os.open, os.replace

    def count():
        left[0] -= 1
        if left[0] < 0:
            raise OSError(number, os.strerror(number))

    def path_open(self, mode="r", *args, **options):
        if set(mode) & set("wa"):
            count()
        return opened(self, mode, *args, **options)

    def write_bytes(self, data):
        with path_open(self, "wb") as file:
            file.write(data)

    def os_open(path, flags, *args, **options):
        if flags & os.O_CREAT and str(path).endswith(".lock"):
            count()
        return open_fd(path, flags, *args, **options)

    monkeypatch.setattr(pathlib.Path, "open", path_open)
    monkeypatch.setattr(pathlib.Path, "write_bytes", write_bytes)
    monkeypatch.setattr(os, "open", os_open)
    monkeypatch.setattr(os, "replace", lambda *paths: (count(), replace(*paths)))


def test_a_read_only_folder_can_be_read_and_says_why_nothing_is_kept(mine, text, monkeypatch):
    before = mine.table()
    refusing(monkeypatch, errno.EROFS)
    after = again(text)
    same(after.table(), before)
    with pytest.raises(CodingError, match="Not saved: me.csv cannot be written"):
        after.add(DOC, 400, 410, "ECON")
    with pytest.raises(CodingError, match="Not saved"):
        after.undo()
    same(after.table(), before)
    changed = again(text.replace(EXACT, "washing"))  # what moved is known in memory all the same
    assert len(changed.table()) == 2 and len(changed.aside) == 1
    monkeypatch.undo()
    os.chdir(mine.file.parents[2])
    same(Codings(folder=mine.file.parent).table(), before)


@pytest.mark.parametrize("after", range(6))
def test_a_disk_that_fills_up_at_any_moment_leaves_what_was_there(mine, text, monkeypatch, after):
    folder, before = mine.file.parent, mine.table()
    refusing(monkeypatch, errno.ENOSPC, after)
    try:
        mine.add(DOC, 400, 410, "ECON", MEMO)
    except CodingError as problem:
        assert "the disk is full" in str(problem) and after < 5
        same(mine.table(), before)
    monkeypatch.undo()
    fresh = Codings(documents={DOC: text}, folder=folder)
    same(fresh, mine)
    assert fresh.notes == [] and not list(folder.glob("*.lock")) and not list(folder.glob("*.part"))
    mine.add(DOC, 420, 430, "PEER")
    same(Codings(folder=folder), mine)


@pytest.mark.parametrize("back", [False, True])
@pytest.mark.parametrize("after", range(7))
def test_a_disk_that_fills_up_while_codings_are_set_aside_loses_none(mine, text, monkeypatch, after, back):
    folder, changed = mine.file.parent, text.replace(EXACT, "washing")
    if back:
        again(changed, folder=folder)
    refusing(monkeypatch, errno.ENOSPC, after)
    again(text if back else changed, folder=folder)
    monkeypatch.undo()
    assert len(Codings(documents={DOC: text}, folder=folder).table()) == 3


# --- coding by quotation

def test_a_quotation_is_coded_listed_and_taken_back(place, text):
    key = code_quote(DOC, EXACT, "CARE", memo=MEMO)
    table = codings(DOC)
    assert list(table["id"]) == [key] and text[table["start"][0]:table["end"][0]] == EXACT and table["memo"][0] == MEMO
    assert code_quote(DOC, EXACT, "CARE") == key and len(codings()) == 1  # Run All codes nothing twice
    assert codings()["memo"][0] == MEMO  # and takes no memo away
    uncode(key)
    assert codings().empty and Codings().undo()["action"] == "remove"
    assert list(codings()["id"]) == [key]
    uncode(key)
    with pytest.raises(CodingError, match=key):
        uncode(key)


def test_a_new_memo_in_the_line_is_taken(place):
    key = code_quote(DOC, EXACT, "CARE", memo="first")
    code_quote(DOC, EXACT, "CARE", memo="second “word”")
    assert codings()["memo"][0] == "second “word”"
    before = len(Codings().log())
    code_quote(DOC, EXACT, "CARE", memo=" second “word”\n")  # what is kept has no blanks at its ends
    assert len(Codings().log()) == before and codings()["id"][0] == key


def test_marks_spaces_and_line_breaks_may_differ(place):
    text = "I1: “Debt” – she said – isn’t  mine…\nI1: It is theirs."
    for quote in ('"Debt" - she said', "isn't mine...", "mine…\n\nI1: It", "mine... I1: It is"):
        key = code_quote("X1-en", quote, "DEBT", text=text)
        row = Codings().rows()[key]
        assert text[row["start"]:row["end"]] == row["text"]


def test_every_transcript_can_be_quoted(place):
    for name in transcripts.names("en") + transcripts.names("id"):
        words = transcripts.document(name)
        turn = words.split("\n")[6].split(": ", 1)[1]
        nth = 1 if words.count(turn) > 1 else None
        key = code_quote(name, turn, "AGENCY", nth)
        row = Codings().rows()[key]
        assert words[row["start"]:row["end"]] == turn


def test_what_cannot_be_coded_is_said_in_one_helpful_line(place, text):
    for call, said in ((lambda: code_quote(DOC, "hand washing at three mother and baby clinics", "CARE"), "nearest passage is: on hand washing at two mother-and-baby clinics"),
                       (lambda: code_quote(DOC, "quantum chromodynamics", "CARE"), "not in V10-en"), (lambda: code_quote(DOC, "  ", "CARE"), "not in V10-en"),
                       (lambda: code_quote(DOC, "the mothers", "CAER"), "nearest are CARE"), (lambda: code_quote(DOC, "the mothers", "xyzzy"), "it has MONEY, ECON"),
                       (lambda: code_quote("V1O-en", "the mothers", "CARE"), "no transcript 'V1O-en'"), (lambda: codings(coder="../x"), "letters, digits")):
        with pytest.raises(CodingError) as problem:
            call()
        assert said in str(problem.value) and "\n" not in str(problem.value)
        assert problem.value._render_traceback_() == [str(problem.value)]  # a notebook shows the sentence alone
    assert codings().empty


def test_several_places_ask_which(place, text):
    n = text.count("Pak")
    with pytest.raises(CodingError, match=f"{n} times in V10-en; say which with nth=1 to nth={n}"):
        code_quote(DOC, "Pak", "CARE")
    for nth in (0, n + 1, -1):
        with pytest.raises(CodingError, match="no nth"):
            code_quote(DOC, "Pak", "CARE", nth=nth)
    key = code_quote(DOC, "Pak", "CARE", nth=n)
    assert Codings().rows()[key]["start"] == text.rindex("Pak")


def test_a_changed_transcript_is_printed_once(place, text, capsys):
    code_quote(DOC, EXACT, "CARE")
    code_quote(DOC, "laceration to the left temple", "VIOLENCE", text=text.replace(EXACT, "washing"))
    assert "me.aside.csv" in capsys.readouterr().out
    codings()
    assert capsys.readouterr().out == ""


def test_messages_are_in_the_language_of_the_lesson(place, monkeypatch):
    monkeypatch.setattr(session.CURRENT, "language", "id")
    with pytest.raises(CodingError, match="[Kk]ode"):
        code_quote("V10-id", transcripts.document("V10-id").split("\n")[6].split(": ", 1)[1], "CAER")


def test_they_are_imported_from_fieldwork_and_only_when_used():
    code = "import sys, fieldwork; print('fieldwork.codings' in sys.modules); from fieldwork import code_quote, codings, uncode, desk; print(callable(codings), callable(desk), callable(desk.report))"
    assert subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout.split() == ["False", "True", "True", "True"]
    assert {"code_quote", "codings", "uncode", "desk"} <= set(fieldwork.__all__)


def test_the_log_reads_as_it_was_written(mine):
    raw = mine.store.log.read_bytes()
    assert b"\r" not in raw and raw.splitlines()[0] == b"time,action,id,before,after"
    assert [one["after"] for one in entries(raw)] == list(mine.log()["after"]) and entries(raw)[0]["after"]["memo"] == MEMO
