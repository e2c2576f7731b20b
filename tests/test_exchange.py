"""Studies go out as REFI-QDA, Taguette and Web Annotation and come back; foreign and hostile files meet one clear line."""
import csv
import io
import json
import re
import tomllib
import zipfile
from pathlib import Path

import pandas as pd
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from lxml import etree

from fieldwork import session
from fieldwork.exchange import ExchangeError, read_qdc, read_qdpx, write_annotations, write_qdc, write_qdpx, write_taguette
from fieldwork.exchange.codes import description, rule
from fieldwork.exchange.project import CODEBOOK, CODING, RULE

ROOT = Path(__file__).resolve().parents[1]
SCHEMA = etree.XMLSchema(etree.parse(str(ROOT / "tests/fixtures/exchange/Project.xsd")))
TEXT = "INTERVIEWER: How did it begin?\nI1: “Debt – and then a friend.” The café paid late.\nINTERVIEWER: And now?\nI1: Now I decide. My sister knows."
DOCUMENTS = {"V91-en": TEXT, "V92-en": "INTERVIEWER: Hello.\nI2: Nothing to add."}
BOOK = pd.DataFrame([
    ("causes", "", "Causes", "", "", "", "", ""),
    ("DEBT", "causes", "Debt", "Money owed.\nA second line", "loans; arrears", "low income", "“I owed them”", "a late wage"),
    ("PEER", "causes", "A friend <led> & showed", "", "", "", "", ""),
    ("AGENCY", "", "Her own choice", "include: looks like a heading\n\\include: and this like one made safe", "", "", "", "")], columns=CODEBOOK)
CASES = pd.DataFrame({"doc": ["V91-en", "V92-en", "V93-en"], "group": ["woman", "police", None], "age": pd.array([31, None, 44], dtype="Int64"),
                      "randomised": pd.array([True, False, None], dtype="boolean"), "weight": [0.25, 1e-7, None],
                      "date": pd.to_datetime(["2025-03-01", "2025-03-02", None])})


def coding(quotation, coder, code, memo="", id="c1", created="2026-01-12T09:27:31+07:00", doc="V91-en"):
    start = DOCUMENTS[doc].index(quotation)
    return dict(zip(CODING, (doc, coder, start, start + len(quotation), code, quotation, memo, id, created)))


CODINGS = pd.DataFrame([
    coding("Debt – and", "A", "DEBT", "why “debt”? <she> & I\nsecond line 🙂", "a1"),
    coding("Debt – and then a friend.” The café paid late.\nINTERVIEWER", "B", "DEBT", "", "b1"),
    coding("and then a friend", "A", "PEER", "", "a2"),
    coding("and then a friend", "B", "PEER", "the same span", "b2", "2026-01-13T10:00:00+07:00"),
    coding("and then a friend", "B", "DEBT", "two codes on it", "b3", ""),
    coding("I decide", "A", "AGENCY", "", "a3"),
    coding("Nothing to add", "B", "causes", "the category itself", "b4", doc="V92-en")])


@pytest.fixture(autouse=True)
def english(monkeypatch):
    monkeypatch.setattr(session.CURRENT, "language", "en")


def same(table, other, columns):
    order = [column for column in ("doc", "start", "end", "code", "coder") if column in columns]
    left, right = (t[list(columns)].sort_values(order).reset_index(drop=True) for t in (table, other))
    pd.testing.assert_frame_equal(left, right, check_dtype=False)


def study(path, **more):
    return write_qdpx(path, DOCUMENTS, CODINGS, BOOK, CASES, memo="Project memo.\nLine two.", **more)


def qde(path):
    with zipfile.ZipFile(path) as archive:
        return archive.read("project.qde")


@pytest.mark.parametrize("link", [False, True])
def test_a_study_comes_back_whole(tmp_path, link):
    back = read_qdpx(study(tmp_path / "study.qdpx", link_cases=link))
    assert back.documents == DOCUMENTS and back.memo == "Project memo.\nLine two." and back.name == "study" and back.skipped == []
    same(back.codings, CODINGS, CODING)
    same(back.codebook, BOOK, CODEBOOK)
    pd.testing.assert_frame_equal(back.cases, CASES, check_dtype=False)
    assert all(back.documents[r.doc][r.start:r.end] == r.text for r in back.codings.itertuples())


@pytest.mark.parametrize("link", [False, True])
def test_the_project_is_valid_and_the_same_bytes_twice(tmp_path, link):
    one, two = study(tmp_path / "a" / "s.qdpx", link_cases=link), study(tmp_path / "b" / "s.qdpx", link_cases=link)
    assert one.read_bytes() == two.read_bytes()
    SCHEMA.assertValid(etree.fromstring(qde(one)))
    shuffled = write_qdpx(tmp_path / "c" / "s.qdpx", dict(reversed(DOCUMENTS.items())), CODINGS[::-1], BOOK, CASES, "Project memo.\nLine two.", link_cases=link)
    assert shuffled.read_bytes() == one.read_bytes()


@pytest.mark.parametrize("codings, book, cases, documents", [
    (CODINGS[:0], BOOK, None, DOCUMENTS), (CODINGS[:0], BOOK[:0], None, {}), (CODINGS[:0], BOOK[:0], CASES, {"leer": ""})])
def test_a_study_that_has_hardly_begun_is_valid_too(tmp_path, codings, book, cases, documents):
    path = write_qdpx(tmp_path / "s.qdpx", documents, codings, book, cases, link_cases=True)
    SCHEMA.assertValid(etree.fromstring(qde(path)))
    assert read_qdpx(path).documents == documents and len(read_qdpx(path).codings) == 0


def test_the_portable_profile(tmp_path):
    path = study(tmp_path / "study.qdpx")
    root = etree.fromstring(qde(path))
    find = lambda what: root.findall(f".//{{*}}{what}")
    with zipfile.ZipFile(path) as archive:
        names = archive.namelist()
        assert all(not archive.read(name).startswith(b"\xef\xbb\xbf") and b"\r" not in archive.read(name) for name in names)
    assert {f"sources/{source.get('guid')}.txt" for source in find("TextSource")} == set(names) - {"project.qde"}
    assert all(len(selection.findall("{*}Coding")) == 1 for selection in find("PlainTextSelection"))
    assert all(element.get("creatingUser") for element in [*find("PlainTextSelection"), *find("Coding")])
    codable = {code.get("name"): code.get("isCodable") for code in find("Code")}
    assert codable == {"causes": "true", "DEBT": "true", "PEER": "true", "AGENCY": "true"}  # somebody coded with the category
    rest = CODINGS[CODINGS["code"] != "causes"]
    unused = etree.fromstring(qde(write_qdpx(tmp_path / "other.qdpx", DOCUMENTS, rest, BOOK)))
    assert {c.get("name"): c.get("isCodable") for c in unused.findall(".//{*}Code")}["causes"] == "false"


def test_an_independent_reader_finds_the_same_study(tmp_path):
    import pyrefiqda
    project = pyrefiqda.RefiProject.load(study(tmp_path / "study.qdpx"), extract_dir=str(tmp_path / "unpacked"))
    found = {(source.name, s.start_position, s.end_position, s.description or "") for source in project.sources.text_source for s in source.plain_text_selection}
    assert found == {(r.doc, r.start, r.end, r.memo) for r in CODINGS.itertuples()}
    assert [user.name for user in project.users.user] == ["A", "B"]


texts = st.text(st.characters(codec="utf-8", exclude_characters="\r", exclude_categories=("Cs", "Cc", "Cn"), max_codepoint=0xFFFD), max_size=60)
WORDS = st.text("abc :\\\nincludexmplr_", max_size=40)


@given(st.fixed_dictionaries({part: st.one_of(WORDS, texts, st.just("include: x\nlabel: y")) for part in RULE}))
def test_any_rule_survives_its_description(row):
    assert rule(description(row)) == row


@settings(max_examples=40, deadline=None)
@given(text=texts.filter(lambda t: len(t) > 1 and "\ufeff" not in t), memos=st.lists(texts, min_size=1, max_size=4), data=st.data())
def test_any_transcript_and_memo_come_back(tmp_path_factory, text, memos, data):
    rows = []
    for n, memo in enumerate(memos):
        start = data.draw(st.integers(0, len(text) - 1))
        end = data.draw(st.integers(start + 1, len(text)))
        rows.append(("d", data.draw(st.sampled_from("AB")), start, end, "AGENCY", text[start:end], memo, f"c{n}", ""))
    table = pd.DataFrame(rows, columns=CODING)
    path = write_qdpx(tmp_path_factory.mktemp("x") / "s.qdpx", {"d": text}, table, BOOK)
    back = read_qdpx(path)
    assert back.documents == {"d": text}
    assert sorted(back.codings.itertuples(index=False, name=None)) == sorted(rows)
    SCHEMA.assertValid(etree.fromstring(qde(path)))


def test_nothing_that_was_there_is_lost(tmp_path):
    path = tmp_path / "study.qdpx"
    path.write_bytes(b"what somebody made elsewhere")
    study(path), study(path)
    assert sorted(p.name for p in tmp_path.iterdir()) == ["study-older-1.qdpx", "study.qdpx"]
    assert (tmp_path / "study-older-1.qdpx").read_bytes() == b"what somebody made elsewhere"


def test_codebooks_go_out_and_come_back(tmp_path):
    back = read_qdc(write_qdc(tmp_path / "book.qdc", BOOK))
    same(back.codebook, BOOK, CODEBOOK)
    root = etree.fromstring((tmp_path / "book.qdc").read_bytes())
    assert root.tag == "{urn:QDA-XML:codebook:1.0}CodeBook" and [etree.QName(child).localname for child in root] == ["Codes"]


def test_taguette_gets_paths_descriptions_and_a_mark(tmp_path):
    data = write_taguette(tmp_path / "book.csv", BOOK).read_bytes()
    assert data.startswith(b"\xef\xbb\xbf")
    rows = list(csv.DictReader(io.StringIO(data.decode("utf-8-sig"))))
    assert [row["path"] for row in rows] == ["causes", "causes.DEBT", "causes.PEER", "AGENCY"]
    assert rule(rows[1]["description"])["definition"] == "Money owed.\nA second line"


def test_annotations_hold_each_place_twice(tmp_path):
    page = json.loads(write_annotations(tmp_path / "a.jsonld", DOCUMENTS, CODINGS, BOOK).read_text(encoding="utf-8"))
    items = page["first"]["items"]
    assert page["@context"] == "http://www.w3.org/ns/anno.jsonld" and page["total"] == len(items) == len(CODINGS)
    assert len({item["id"] for item in items}) == len(items)
    for item in items:
        text = DOCUMENTS[item["target"]["source"].removesuffix(".txt")]
        place, quotation = item["target"]["selector"]
        assert text[place["start"]:place["end"]] == quotation["exact"]
        assert quotation["prefix"] + quotation["exact"] + quotation["suffix"] in text
    assert {item.get("created") for item in items} == {"2026-01-12T02:27:31Z", "2026-01-13T03:00:00Z", None}
    memos = [body["value"] for item in items for body in item["body"] if body["purpose"] == "commenting"]
    assert sorted(memos) == sorted(filter(None, CODINGS["memo"]))


def changed(column, value, row=0):
    return CODINGS.assign(**{column: [value if n == row else was for n, was in enumerate(CODINGS[column])]})


@pytest.mark.parametrize("codings, documents, book, says", [
    (changed("start", 38), DOCUMENTS, BOOK, "does not find its quotation"),
    (changed("end", 900), DOCUMENTS, BOOK, "no stretch of its"),
    (changed("code", "LOVE"), DOCUMENTS, BOOK, "'LOVE', which the codebook lacks"),
    (changed("doc", "V99"), DOCUMENTS, BOOK, "document V99, which you did not give"),
    (changed("created", "yesterday"), DOCUMENTS, BOOK, "has the time 'yesterday'"),
    (CODINGS.drop(columns="memo"), DOCUMENTS, BOOK, "codings lacks the column(s) memo"),
    (CODINGS, DOCUMENTS | {"x": "\ufeffa"}, BOOK, "byte order mark"),
    (CODINGS, DOCUMENTS | {"x": "a\r\nb"}, BOOK, "Windows line ends"),
    (CODINGS, DOCUMENTS | {"x": "ab🙂"}, BOOK, "at position 2 (U+1F642"),
    (CODINGS, DOCUMENTS, pd.concat([BOOK, BOOK[1:2]]), "'DEBT' twice"),
    (CODINGS, DOCUMENTS, BOOK.assign(parent=["", "nobody", "", ""]), "'nobody', which is no row"),
    (CODINGS, DOCUMENTS, BOOK.assign(parent=["DEBT", "causes", "", ""]), "below itself")])
def test_what_would_arrive_broken_does_not_leave(tmp_path, codings, documents, book, says):
    with pytest.raises(ExchangeError, match=re.escape(says)) as problem:
        write_qdpx(tmp_path / "s.qdpx", documents, codings, book)
    assert "\n" not in str(problem.value) and not list(tmp_path.iterdir())


def test_line_breaks_and_times_as_the_csv_writes_them_are_understood(tmp_path):
    table = CODINGS.assign(text=CODINGS["text"].str.replace("\n", " ⏎ "), created="2026-01-12T09:27+07:00")
    path = write_qdpx(tmp_path / "s.qdpx", DOCUMENTS, table, BOOK)
    SCHEMA.assertValid(etree.fromstring(qde(path)))
    assert set(read_qdpx(path).codings["text"]) == set(CODINGS["text"])


G = ["{11111111-1111-4111-8111-11111111111%X}" % n for n in range(16)]
FOREIGN = f"""<Project xmlns="urn:QDA-XML:project:1.0" name="Their study" origin="%s">
<Description>Their memo</Description>
<Sources>
 <TextSource guid="{G[0]}" name="One" plainTextPath="%s">%s<Description>of the source</Description></TextSource>
 <PDFSource guid="{G[1]}" name="A report"><Coding guid="{G[2]}"><CodeRef targetGUID="{G[8]}"/></Coding></PDFSource>
 <TextSource guid="{G[3]}" name="Gone" plainTextPath="internal://gone.txt"/>
 <TextSource guid="{G[4]}" name="Far" plainTextPath="absolute://C:/a.txt"/>
</Sources>
<Cases><Case name="Ani" guid="{G[5]}"><SourceRef targetGUID="{G[0].upper()}"/><VariableValue><TextValue>31</TextValue><VariableRef targetGUID="{G[6]}"/></VariableValue></Case></Cases>
<Variables><Variable guid="{G[6]}" name="age" typeOfVariable="Integer"/></Variables>
<CodeBook><Codes><Code guid="{G[7]}" name="Trust" isCodable="true"><Description>Free words</Description>
 <Code guid="{G[8]}" name="Trust" isCodable="true"><Code guid="{G[9]}" name="Deep" isCodable="true"/></Code></Code></Codes></CodeBook>
<Users><User guid="{G[10]}" name="Sari"/></Users>
<Notes><Note guid="{G[11]}" name="Monday" plainTextPath="internal://n.txt"/></Notes>
<Links><Link guid="{G[12]}"/></Links>
</Project>"""


def selection(start, end, *codes, name="", memo="", user=G[10]):
    codings = "".join(f'<Coding guid="{G[13]}" creatingUser="{user}"><CodeRef targetGUID="{G[code]}"/></Coding>' for code in codes)
    return f'<PlainTextSelection guid="{G[14]}" startPosition="{start}" endPosition="{end}" name="{name}">{codings}<Description>{memo}</Description></PlainTextSelection>'


def foreign(path, text, *selections, origin="SomeTool 9", where="internal://one.txt", member="Sources/one.txt", mark=b""):
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("Project.qde", b"\xef\xbb\xbf" + (FOREIGN % (origin, where, "".join(selections))).encode())
        archive.writestr(member, mark + text.encode())
        archive.writestr("Sources/n.txt", "\ufeffA note.\r\nEnd.")
    return path


def quotations(project):
    return list(project.codings["text"])


def test_a_foreign_project_comes_in_with_a_list_of_what_did_not(tmp_path):
    back = read_qdpx(foreign(tmp_path / "f.qdpx", "abc def ghi", selection(4, 7, 7, 8, memo="why"), selection(0, 3), selection(5, 99, 7),
                             selection("x", 2, 7), selection(2, 2, 7), selection(0, 1, 15), selection(8, 11, 9, user="")))
    assert back.documents == {"One": "abc def ghi"} and back.memo == "Their memo\n\nMonday\nA note.\nEnd."
    assert [(r.text, r.code, r.coder, r.memo) for r in back.codings.itertuples()] == [
        ("def", "Trust", "Sari", "why"), ("def", "Trust / Trust", "Sari", "why"), ("ghi", "Deep", "unknown", "")]
    assert back.codings["id"].is_unique
    assert back.cases.to_dict("records") == [{"doc": "One", "case": "Ani", "age": 31}]
    assert list(back.codebook["parent"]) == ["", "Trust", "Trust / Trust"] and back.codebook["definition"][0] == "Free words"
    told = "\n".join(back.skipped)
    for words in ("'A report' (PDF) with 1 coding", "'Gone' with 0", "'Far' with 0 coding(s). Its text lies on the other", "without a code in One from 0 to 3",
                  "from 5 to 99", "from x to 2", "from 2 to 2", "whose code is not in the codebook", "'Trust' is now 'Trust / Trust'", "'Deep' stands on a third level", "1 link"):
        assert words in told, words
    assert len(back.skipped) == 11
    tidy = write_qdpx(tmp_path / "again.qdpx", back.documents, back.codings, back.codebook, back.cases, back.memo)
    SCHEMA.assertValid(etree.fromstring(qde(tidy)))


@pytest.mark.parametrize("where, member", [("internal://one.txt", "sources/one.txt"), ("one.txt", "SOURCES/ONE.TXT"), ("internal://sources/one.txt", "sources/one.txt"),
                                           ("internal://one.txt", "Sources\\one.txt"), ("", f"sources/{G[0][1:-1]}.txt")])
def test_a_source_is_found_wherever_it_lies(tmp_path, where, member):
    assert quotations(read_qdpx(foreign(tmp_path / "f.qdpx", "abc def", selection(4, 7, 7), where=where, member=member))) == ["def"]


LINES = "A: eins\r\nB: zwei 🙂 drei\r\nA: vier"


@pytest.mark.parametrize("counted", [LINES, LINES.replace("\r", ""), "\ufeff" + LINES, "\ufeff" + LINES.replace("\r", "")], ids=["crlf", "lf", "bom", "bom-lf"])
@pytest.mark.parametrize("units", [1, 2])
def test_the_way_a_program_counts_is_recognised_by_its_quotations(tmp_path, counted, units):
    def place(words):
        size = lambda part: sum(units if sign > "\uffff" else 1 for sign in part)
        start = size(counted[:counted.index(words)])
        return start, start + size(words)

    selections = [selection(*place(words), 7, name=words) for words in ("eins", "zwei", "drei", "vier")]
    back = read_qdpx(foreign(tmp_path / "f.qdpx", LINES, *selections, mark=b"\xef\xbb\xbf"))
    assert quotations(back) == ["eins", "zwei", "drei", "vier"]
    assert back.documents["One"] == LINES.replace("\r", "")


def test_without_quotations_the_standard_holds_except_for_a_program_known_to_differ(tmp_path):
    text = "🙂 abc"
    assert quotations(read_qdpx(foreign(tmp_path / "a.qdpx", text, selection(2, 5, 7)))) == ["abc"]
    assert quotations(read_qdpx(foreign(tmp_path / "b.qdpx", text, selection(3, 6, 7), origin="NVivo 15"))) == ["abc"]


def test_text_inside_the_project_whole_codings_and_windows_letters(tmp_path):
    inside = f'<PlainTextContent>abc def</PlainTextContent><Coding guid="{G[13]}"><CodeRef targetGUID="{G[7]}"/></Coding>'
    back = read_qdpx(foreign(tmp_path / "f.qdpx", "other", inside, selection(4, 7, 7)))
    assert sorted(quotations(back)) == ["abc def", "def"] and any("as a whole" in line for line in back.skipped)
    path = foreign(tmp_path / "w.qdpx", "x", selection(0, 4, 7))
    with zipfile.ZipFile(path, "a") as archive, pytest.warns(UserWarning):
        archive.writestr("Sources/one.txt", "café".encode("cp1252"))
    back = read_qdpx(path)
    assert quotations(back) == ["café"] and any("not UTF-8" in line for line in back.skipped)


def zipped(path, parts):
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in parts.items():
            archive.writestr(name, data)
    return path


BOMB = '<!DOCTYPE a [<!ENTITY x "ha"><!ENTITY y "&x;&x;&x;">]><Project name="&y;"/>'
FETCH = '<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/hostname">]><Project name="n">&x;</Project>'


@pytest.mark.parametrize("parts, says", [
    ({"project.qde": BOMB}, "XML entities"), ({"project.qde": FETCH}, "XML entities"), ({"project.qde": BOMB.encode("utf-16")}, "XML entities"),
    ({"project.qde": "<Project name='x'>"}, "damaged near line 1"), ({"project.qde": ""}, "damaged near line 1"), ({"project.qde": "<Book/>"}, "no REFI-QDA project"),
    ({"project.qde": "<?xml version='1.0' encoding='klingon'?><Project/>"}, "damaged near line 1"),
    ({"project.qde": "<a>" * 90_000}, "levels deep"), ({"readme.txt": "x"}, "no REFI-QDA project"),
    ({"../../evil.qde": "x"}, "outside its own folder"), ({"/etc/evil": "x"}, "outside its own folder"), ({"C:\\evil": "x"}, "outside its own folder"),
    ({"a\\..\\..\\evil": "x"}, "outside its own folder"), ({f"{n}": "" for n in range(5_001)}, "more than 5,000 parts"),
    ({"project.qde": b" " * 70_000_000}, "unpacks to more than 64 MB")])
def test_a_hostile_file_is_refused_in_one_line(tmp_path, parts, says):
    with pytest.raises(ExchangeError, match=re.escape(says)) as problem:
        read_qdpx(zipped(tmp_path / "evil.qdpx", parts))
    assert "\n" not in str(problem.value) and ("evil.qdpx" in str(problem.value) or "project.qde" in str(problem.value))
    assert [p.name for p in tmp_path.iterdir()] == ["evil.qdpx"]


def test_a_bomb_among_the_sources_and_a_size_that_lies(tmp_path):
    path = foreign(tmp_path / "f.qdpx", "x" * 21_000_000)
    with pytest.raises(ExchangeError, match="unpacks to more than 20 MB"):
        read_qdpx(path)
    path = zipped(tmp_path / "l.qdpx", {"project.qde": b"<Project name='x'/>" + b" " * 66_000_000})
    data = path.read_bytes().replace((66_000_019).to_bytes(4, "little"), (19).to_bytes(4, "little"))
    path.write_bytes(data)
    with pytest.raises(ExchangeError):
        read_qdpx(path)


@pytest.mark.parametrize("make", [lambda p: p.write_bytes(b"PK no zip"), lambda p: p.write_bytes(b""), lambda p: p.mkdir(), lambda p: None],
                         ids=["rubbish", "empty", "folder", "missing"])
@pytest.mark.parametrize("read", [read_qdpx, read_qdc])
def test_what_is_no_project_is_named(tmp_path, make, read):
    make(tmp_path / "study.qdpx")
    with pytest.raises(ExchangeError, match="study.qdpx"):
        read(tmp_path / "study.qdpx")


@settings(max_examples=60, deadline=None)
@given(st.data())
def test_a_damaged_project_never_crashes(tmp_path_factory, data):
    folder = tmp_path_factory.mktemp("d")
    whole = qde(study(folder / "study.qdpx")).decode()
    pieces = re.split(r"(<[^>]*>)", whole)
    for n in sorted(data.draw(st.sets(st.integers(0, len(pieces) - 1), min_size=1, max_size=6)), reverse=True):
        pieces[n] = data.draw(st.sampled_from(["", "<Code/>", re.sub(r'="[^"]*"', '="?"', pieces[n]), re.sub(r' \w+="[^"]*"', "", pieces[n])]))
    try:
        read_qdpx(zipped(folder / "x.qdpx", {"project.qde": "".join(pieces)}))
    except ExchangeError as error:
        assert "\n" not in str(error)


def test_both_languages_say_the_same_with_the_same_places():
    words = [tomllib.loads((ROOT / f"src/fieldwork/messages/{language}/exchange.toml").read_text(encoding="utf-8")) for language in ("en", "id")]
    places = lambda sentence: sorted(re.findall(r"\{(\w+)[^}]*\}", sentence.replace("{{", "").replace("}}", "")))
    assert {section: {key: places(s) for key, s in part.items()} for section, part in words[0].items()} == \
           {section: {key: places(s) for key, s in part.items()} for section, part in words[1].items()}
    used = set(re.findall(r'refuse\("(\w+)"', "".join(p.read_text(encoding="utf-8") for p in (ROOT / "src/fieldwork/exchange").glob("*.py"))))
    assert used | {"bom", "cr"} == set(words[0]["refused"])
