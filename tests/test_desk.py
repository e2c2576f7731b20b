"""The coding desk without a browser: what the page is told, what it may ask, the report on paper, two coders and a decision."""
import html.parser
import re
import tomllib
from pathlib import Path

import pandas as pd
import pytest

from fieldwork import code_quote, desk, load, session, transcripts
from fieldwork.codings import CodingError, Codings, from_frame
from fieldwork.desk.codebook import KEYS, prepared
from fieldwork.desk.compare import compared

ROOT = Path(__file__).resolve().parents[1]
FOLDER = ROOT / "src/fieldwork/desk"
DOC = "V10-en"
QUOTE = "hand washing at two mother-and-baby clinics"
MEMO = "“owed” – <b>not</b> ‘gave’ 🙂\nsecond line"


@pytest.fixture(autouse=True)
def place(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    monkeypatch.setattr(session.CURRENT, "language", "en")
    return tmp_path / "my-work" / "codings"


@pytest.fixture(scope="module")
def text():
    return transcripts.document(DOC)


class Page:
    """Stands for the page in the browser: asks, hears the answers, and keeps what it was told as the page does."""

    def __init__(self, widget):
        self.widget, self.heard, self.sent = widget, [], 0
        widget.send = lambda news, buffers=None: self.hear(news)
        state = widget.get_state()["state"]
        self.rows, self.decisions, self.items = {row["id"]: row for row in state["rows"]}, state["decisions"], state["items"]

    def hear(self, news):
        self.heard.append(news)
        for key in news["gone"]:
            del self.rows[key]
        self.rows |= {row["id"]: row for row in news["rows"]}
        self.items = news.get("items", self.items)
        self.decisions = news.get("decisions", self.decisions)

    def ask(self, do, **more):
        self.sent += 1
        self.widget._handle_custom_msg({"do": do, "n": self.sent, **more}, [])
        assert self.heard[-1]["n"] == self.sent
        assert self.rows == self.widget.codings.rows(self.widget.doc)
        return self.heard[-1]

    def add(self, start, end, code):
        return self.ask("add", start=start, end=end, text=self.widget.text[start:end], code=code)


@pytest.fixture
def page():
    return Page(desk(DOC))


def test_one_line_opens_it(text):
    opened = desk(DOC)
    assert opened.text == text and opened.doc == DOC and opened.other == "" and len(opened.codebook) == len(load("codebook_v2"))
    assert repr(opened) == "Coding desk V10-en: 0 segments in me.csv"


def test_what_the_page_asks_is_on_disk_when_it_hears_the_answer(page, text):
    answer = page.add(10, 60, "ECON")
    assert answer["said"].startswith("Coded as ") and answer["undo"] and not answer["redo"] and len(Codings().table()) == 1
    key = answer["active"]
    assert page.ask("memo", id=key, memo=MEMO)["memo_of"] == key and Codings().rows()[key]["memo"] == MEMO
    page.ask("recode", id=key, code="DEBT")
    assert (Codings().rows()[key]["code"], Codings().rows()[key]["memo"]) == ("DEBT", MEMO)
    assert page.ask("project", memo="doubt “one” 🙂")["memo"] == Codings().memo == "doubt “one” 🙂"
    page.ask("remove", id=key)
    assert page.rows == {} and Codings().table().empty
    for _ in range(5):
        page.ask("undo")
    assert page.ask("undo")["said"] == "There is nothing to undo."
    for _ in range(5):
        page.ask("redo")
    assert page.rows == {} and len(page.widget.codings.log()) == 15


def test_an_answer_holds_only_what_changed(page):
    for n in range(40):
        page.add(10 * n, 10 * n + 8, "ECON")
    assert len(page.heard[-1]["rows"]) == 1 and page.heard[-1]["gone"] == []
    assert len(page.ask("undo")["gone"]) == 1 and page.heard[-1]["rows"] == []
    assert len(page.ask("memo", id=next(iter(page.rows)), memo="x")["rows"]) == 1


def test_another_text_on_the_page_codes_nothing(page, text):
    answer = page.ask("add", start=10, end=60, text=text[9:59], code="ECON")
    assert "Nothing was coded" in answer["trouble"] and page.rows == {} and "said" not in answer


def test_a_failure_is_told_and_the_page_stays_right(page, monkeypatch):
    page.add(10, 60, "ECON")
    monkeypatch.setattr("fieldwork.codings.files.write_whole", lambda path, data: (_ for _ in ()).throw(CodingError("Not saved: …")))
    answer = page.add(80, 90, "DEBT")
    assert answer["trouble"] == "Not saved: …" and len(page.rows) == 1
    assert "nearest are" in page.add(80, 90, "EKON")["trouble"]
    assert "no coding 'gone'" in page.ask("remove", id="gone")["trouble"]
    monkeypatch.undo()


def test_what_is_coded_elsewhere_appears(page, place, text):
    key = code_quote(DOC, QUOTE, "CARE", memo=MEMO)
    assert page.rows[key]["memo"] == MEMO and page.heard[-1]["rows"][0]["id"] == key
    other = Page(desk(DOC))
    other.add(0, 5, "PEER")
    assert other.rows == page.rows and len(page.rows) == 2
    foreign = Codings(documents={DOC: text}, folder=place)  # as in another kernel
    foreign.add(DOC, 100, 120, "DEBT")
    page.ask("look")
    assert len(page.rows) == 3


def test_a_file_changed_outside_is_said_once(page, place):
    page.add(10, 60, "ECON")
    file = place / "me.csv"
    file.write_text(file.read_text(encoding="utf-8").replace("ECON", "DEBT"), encoding="utf-8")
    assert "changed outside" in page.ask("look")["notes"][0] and [row["code"] for row in page.rows.values()] == ["DEBT"]
    assert page.ask("look")["notes"] == []


def test_a_page_that_is_loaded_again_gets_the_state_of_now(page):
    page.add(10, 60, "ECON")
    assert Page(page.widget).rows == page.rows


def test_a_changed_transcript_is_told_to_the_page_that_opens(page, text):
    page.add(text.index(QUOTE), text.index(QUOTE) + len(QUOTE), "CARE")
    page.widget.close()
    later = Page(desk(DOC, text=text.replace(QUOTE, "washing")))
    answer = later.ask("look")  # the first thing that a page asks
    assert "me.aside.csv" in answer["notes"][0] and answer["aside"] == 1 and later.rows == {}


def test_a_closed_desk_hears_nothing(page):
    page.widget.close()
    code_quote(DOC, QUOTE, "CARE")
    assert page.heard == []


def test_undo_on_the_desk_is_about_this_document(page):
    page.add(10, 60, "ECON")
    code_quote("V07-en", transcripts.document("V07-en").split("\n")[6].split(": ", 1)[1], "PEER")
    page.ask("undo")
    assert page.rows == {} and len(Codings().table()) == 1


def test_without_widgets_the_report_stands_there(page):
    page.add(10, 60, "ECON")
    bundle = page.widget._repr_mimebundle_()
    data = bundle[0] if isinstance(bundle, tuple) else bundle
    assert "application/vnd.jupyter.widget-view+json" in data and "ECON" in data["text/html"] and "<script" not in data["text/html"]


# --- the codebook

def test_the_codebook_has_two_levels_and_a_key_for_every_code():
    for language in ("en", "id"):
        codes = prepared(load("codebook_v2"), language)
        assert len({code["key"] for code in codes}) == len(codes) <= len(KEYS) + 1
        by_name = {code["code"]: code for code in codes}
        assert all(not code["parent"] or by_name[code["parent"]]["category"] for code in codes)
        assert len({(code["hue"], code["line"]) for code in codes}) == len(codes)  # no two look alike
        assert all(code["label"] and (code["category"] or code["definition"]) for code in codes)


@pytest.mark.parametrize("book, said", [(pd.DataFrame({"x": [1]}), "column code"), (pd.DataFrame({"code": ["A", "A"]}), "'A' twice")])
def test_a_codebook_that_is_none_is_said(book, said):
    with pytest.raises(ValueError, match=said):
        desk(DOC, book)


def test_odd_codebooks_open():
    for book in (pd.DataFrame({"code": ["A"]}), pd.DataFrame({"code": [f"C{n}" for n in range(70)]}), pd.DataFrame({"code": ["A", "B", "C"], "parent": ["B", "A", "?"]}),
                 pd.DataFrame({"code": ["A", "B", "C"], "parent": [None, "A", "B"]}), pd.DataFrame({"code": ["A", "B"], "parent": ["A", None]})):
        codes = desk(DOC, book).codebook
        assert {code["code"] for code in codes} == set(book["code"]) and all(1 <= code["hue"] <= 8 and 0 <= code["line"] <= 5 for code in codes)


# --- on paper

class Reader(html.parser.HTMLParser):
    """Tags that are open, all tags, and the text without the numbers of segments."""

    def __init__(self, source):
        super().__init__()
        self.open, self.tags, self.words, self.marked = [], [], [], []
        self.feed(source)

    def handle_starttag(self, tag, attrs):
        self.tags.append(tag)
        if tag not in ("br",):
            self.open.append(tag)

    def handle_endtag(self, tag):
        assert self.open.pop() == tag

    def handle_data(self, data):
        if "sup" not in self.open and "div" in self.open and self.open.count("div") == 2:
            self.words.append(data)
            if "mark" in self.open:
                self.marked.append(data)


def test_the_report_marks_the_passages_and_lists_them(page, text):
    start = text.index(QUOTE)
    page.ask("memo", id=page.add(start, start + len(QUOTE), "CARE")["active"], memo=MEMO)
    page.add(start + 20, start + 60, "DEBT")
    page.add(100, 140, "PEER")
    shown = desk.report(DOC)
    read = Reader(shown._repr_html_())
    assert read.open == [] and not {"script", "style", "svg", "iframe"} & set(read.tags)
    assert "".join(read.words).replace("\xa0", "") == text.replace("\n", "").replace("\xa0", "")
    assert "".join(read.marked) == text[100:140].replace("\n", "") + text[start:start + 60]
    assert read.tags.count("tr") == 4 and "&lt;b&gt;not&lt;/b&gt;" in shown._repr_html_() and "<br>second line" in shown._repr_html_()
    assert "3 segments" in repr(shown) and len(repr(shown).splitlines()) == 4


def test_the_report_of_other_peoples_codings_and_in_indonesian():
    planted = pd.DataFrame({"doc": [DOC, "V07-en"], "coder": "planted", "start": [10, 0], "end": [60, 4], "code": ["ECON", "DEBT"], "layer": "core"})
    shown = desk.report(DOC, planted)
    assert "coded by planted: 1 segments" in repr(shown)
    assert desk.report("V10-id", language="id")._repr_html_().count('lang="id"') == 2
    assert "Nothing is coded yet." in desk.report(DOC)._repr_html_()


# --- two coders

def row(start, end, code, key):
    return {"doc": DOC, "coder": "x", "start": start, "end": end, "code": code, "text": "", "memo": "", "id": key, "created": ""}


def test_what_agrees_and_what_does_not():
    mine = [row(0, 100, "ECON", "m1"), row(200, 240, "DEBT", "m2"), row(300, 340, "CARE", "m3"), row(400, 500, "PEER", "m4")]
    theirs = [row(10, 90, "ECON", "t1"), row(200, 250, "CARE", "t2"), row(600, 640, "PEER", "t3"), row(400, 450, "PEER", "t4"), row(450, 500, "PEER", "t5"), row(490, 640, "ECON", "t6")]
    found = [(item["kind"], item["mine"] and item["mine"]["id"], item["theirs"] and item["theirs"]["id"]) for item in compared(mine, theirs)]
    assert found == [("agree", "m1", "t1"), ("code", "m2", "t2"), ("mine", "m3", None), ("agree", "m4", "t4"), ("theirs", None, "t6"), ("theirs", None, "t3")]
    assert compared([], []) == [] and [item["kind"] for item in compared(mine, [])] == ["mine"] * 4


def unlike(rows):
    """The same code in the same place is not coded twice."""
    return list({(one["start"], one["end"], one["code"]): one for one in rows}.values())


def test_every_coding_of_both_is_in_the_comparison_once():
    import random
    draw = random.Random(4)
    for _ in range(200):
        sides = [unlike([row(start := draw.randrange(200), start + draw.randrange(1, 60), draw.choice("ABC"), f"{side}{n}") for n in range(draw.randrange(9))]) for side in "mt"]
        items = compared(*sides)
        assert sorted(item["mine"]["id"] for item in items if item["mine"]) == sorted(one["id"] for one in sides[0])
        alone = [item["theirs"]["id"] for item in items if item["theirs"] and item["kind"] != "agree"]
        assert len(set(alone)) == len(alone) and len({item["key"] for item in items}) == len(items)
        agreed = {id(item["theirs"]) for item in items if item["kind"] == "agree"}
        partners = [one for one in sides[1] if one["id"] not in alone and id(one) not in agreed]  # parts of what the other coded in one
        assert all(any(mine["code"] == one["code"] and mine["start"] < one["end"] and one["start"] < mine["end"] for mine in sides[0]) for one in partners)


@pytest.fixture
def theirs(text):
    made = Codings("budi", documents={DOC: text})
    made.add(DOC, 10, 60, "ECON")
    made.add(DOC, 200, 260, "CARE", "why not")
    made.add(DOC, 500, 540, "PEER")
    return made.table()


@pytest.mark.parametrize("by_name", [False, True])
def test_a_decision_is_a_coding_with_its_reason(page, theirs, by_name, text):
    page.add(10, 58, "ECON")
    page.add(210, 260, "DEBT")
    both = Page(desk(DOC, compare="budi" if by_name else theirs))
    assert both.widget.other == "budi" and [item["kind"] for item in both.items] == ["agree", "code", "theirs"]
    item = both.items[1]
    ask = {"key": item["key"], "start": 210, "end": 260, "text": text[210:260], "code": "DEBT"}
    assert "Write the reason first" in both.ask("decide", **ask, reason="  ")["trouble"]
    assert both.ask("decide", **ask, reason="include: “owes” – rule 2 🙂")["said"].startswith("Decided: ")
    kept = Codings("adjudicated").table()
    assert list(kept["code"]) == ["DEBT"] and list(kept["memo"]) == ["include: “owes” – rule 2 🙂"] and list(kept["coder"]) == ["adjudicated"] and kept["text"][0] == text[210:260]
    both.ask("decide", **{**ask, "code": "NONE"}, reason="neither")
    assert list(Codings("adjudicated").table()["code"]) == ["NONE"] and [one["memo"] for one in both.decisions] == ["neither"]
    both.ask("undo")
    assert list(Codings("adjudicated").table()["code"]) == ["DEBT"]
    both.ask("withdraw", key=item["key"])
    assert Codings("adjudicated").table().empty and both.decisions == []
    both.ask("undo")
    assert len(both.decisions) == 1
    again = Page(desk(DOC, compare=theirs))
    assert [one["id"] for one in again.decisions] == [item["key"]] and len(again.rows) == 2  # decisions stay, and nobody's codings were touched
    assert len(Codings("budi").table()) == 3


def test_undo_takes_back_the_later_of_coding_and_decision(page, theirs, text):
    both = Page(desk(DOC, compare=theirs))
    both.ask("decide", key=both.items[0]["key"], start=10, end=60, text=text[10:60], code="ECON", reason="r")
    both.add(0, 9, "ECON")
    both.ask("undo")
    assert both.rows == {} and len(both.decisions) == 1
    both.ask("undo")
    assert both.decisions == []


def test_what_cannot_be_compared_is_said(theirs):
    with pytest.raises(CodingError, match="one coder at a time"):
        desk(DOC, compare=pd.concat([theirs, theirs.assign(coder="siti")]))
    with pytest.raises(CodingError, match="no file nobody.csv"):
        desk(DOC, compare="nobody")
    with pytest.raises(ValueError, match="coder, start, end, code"):
        desk(DOC, compare=pd.DataFrame({"doc": []}))
    odd = Page(desk(DOC, compare=theirs.assign(text=["not in it", *theirs["text"][1:]])))
    assert "left out: 1" in odd.ask("look")["notes"][0] and len(odd.widget.theirs) == 2


def test_the_courses_own_codings_can_be_compared(text):
    planted = pd.DataFrame({"doc": DOC, "coder": "planted", "start": [0], "end": [30], "code": "ECON", "text": [text[:30]], "layer": "core"})
    assert [one["text"] for one in from_frame(planted)] == [text[:30]]
    assert desk(DOC, compare=planted).other == "planted"


def test_an_unknown_transcript_is_one_line():
    with pytest.raises(CodingError, match="no transcript 'V99-en'"):
        desk("V99-en")


# --- words and scripts

def words(language):
    return tomllib.loads((ROOT / f"src/fieldwork/messages/{language}/desk.toml").read_text(encoding="utf-8"))


def test_both_languages_have_the_same_words_with_the_same_places():
    places = lambda sentence: sorted(set(re.findall(r"\{(\w+)\}", sentence)))
    english, indonesian = words("en"), words("id")
    assert {k: list(v) for k, v in english.items()} == {k: list(v) for k, v in indonesian.items()}
    for section, sentences in english.items():
        assert {key: places(one) for key, one in sentences.items()} == {key: places(indonesian[section][key]) for key in sentences}


def test_every_word_is_used_and_every_word_that_is_used_exists():
    scripts = "\n".join(path.read_text(encoding="utf-8") for path in FOLDER.glob("*.js"))
    asked = set(re.findall(r"\bwords(?:\"\))?\.(\w+)", scripts)) - {"join", "push", "style"}  # of lists and elements that happen to be called so
    python = "\n".join(path.read_text(encoding="utf-8") for package in ("desk", "codings") for path in (ROOT / "src/fieldwork" / package).glob("*.py"))
    quoted = set(re.findall(r'"(\w+)"', scripts + python))
    assert asked <= set(words("en")["screen"])
    for section, sentences in words("en").items():
        assert set(sentences) <= asked | quoted | {"agree"}, section


@pytest.mark.parametrize("path", [*FOLDER.glob("*.js"), *FOLDER.glob("*.css")], ids=lambda path: path.name)
def test_scripts_and_styles_ask_for_nothing_outside(path):
    assert not re.search(r"https?:|@import|url\(|\bimport\b[ (]|fetch\(|innerHTML", path.read_text(encoding="utf-8"))
