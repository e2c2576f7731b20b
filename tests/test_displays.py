"""The displays from Python's side: what goes in, what comes out, and that nothing is needed to run them."""
import importlib
import re
import subprocess
import sys
from pathlib import Path

import pandas as pd
import pytest
import traitlets

from fieldwork import session

ROOT = Path(__file__).resolve().parents[1]
FOLDER = ROOT / "src/fieldwork/displays"
OPTIONS = ["background", "aim", "method", "cause", "measure", "obstacle"]


@pytest.fixture
def units():
    return pd.read_csv(ROOT / "tests/fixtures/displays_units.csv")


@pytest.fixture
def articles():
    return pd.read_csv(ROOT / "tests/fixtures/displays_articles.csv", parse_dates=["valid_from", "valid_to"])


@pytest.fixture
def indonesian(monkeypatch):
    monkeypatch.setattr(session.CURRENT, "language", "id")


def fresh(code):
    """Run code in a Python of its own; return what it printed."""
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, encoding="utf-8",
                          env={"PYTHONPATH": str(ROOT / "src"), "PATH": ""}, cwd=ROOT, check=False)
    assert done.returncode == 0, done.stderr
    return done.stdout


# --- coming in only when asked for

def test_importing_the_package_loads_no_display():
    code = ("import sys, fieldwork, fieldwork.displays\n"
            "print([m for m in ('anywidget', 'ipywidgets', 'matplotlib', 'IPython') if m in sys.modules])")
    assert fresh(code).strip() == "[]"


def test_names_are_functions_whatever_was_imported_before():
    code = ("import fieldwork.displays.timeline, fieldwork.displays.dial\n"
            "from fieldwork.displays.timeline import Timeline\n"
            "from fieldwork.displays.dial import dial as direct\n"
            "from fieldwork.displays import dial, tag_sentences, timeline, timeline_figure\n"
            "print(all(map(callable, (dial, tag_sentences, timeline, timeline_figure))), dial is direct)")
    assert fresh(code).strip() == "True True"


def test_an_unknown_name_says_what_there_is():
    displays = importlib.import_module("fieldwork.displays")
    with pytest.raises(AttributeError, match="tag_sentences"):
        displays.tagging


def test_no_ready_made_answer_to_task_2_1_is_offered():
    displays = importlib.import_module("fieldwork.displays")
    assert not any("force" in name or "law_on" in name for name in dir(displays))
    assert not any(re.search(r"def \w*in_force", path.read_text(encoding="utf-8")) for path in FOLDER.glob("*.py"))


def test_displays_run_without_a_front_end():
    code = ("import pandas as pd\n"
            "from fieldwork.displays import tag_sentences, timeline, timeline_figure\n"
            "u = pd.read_csv('tests/fixtures/displays_units.csv'); a = pd.read_csv('tests/fixtures/displays_articles.csv')\n"
            "t = tag_sentences(u, ['aim', 'method'], tags={'u02': 'aim'}); w = timeline(a)\n"
            "print(t, t.tags, w.date, w.in_force, repr(timeline_figure(a))[:5])")
    assert fresh(code).strip() == "1 of 6 tagged {'u02': 'aim'} 2019-05-01 [] Chart"


# --- the tagger

def test_tags_are_a_plain_dict_and_come_back(units):
    from fieldwork.displays import tag_sentences
    first = tag_sentences(units, OPTIONS, tags={"u01": "background", "u02": ..., "u03": None})
    assert type(first.tags) is dict and first.tags == {"u01": "background"}
    assert tag_sentences(units, OPTIONS, tags=first.tags).tags == first.tags


def test_tags_that_have_no_place_are_named(units):
    from fieldwork.displays import tag_sentences
    with pytest.warns(UserWarning, match="u99.*u02|u02.*u99"):
        shown = tag_sentences(units, OPTIONS, tags={"u99": "aim", "u02": "finding", "u03": "method"})
    assert shown.tags == {"u03": "method"}


@pytest.mark.parametrize("column", ["unit", "unit_id"])
def test_either_name_of_the_unit_column(units, column):
    from fieldwork.displays import tag_sentences
    assert tag_sentences(units.rename(columns={"unit": column}), OPTIONS).units[0]["unit"] == "u01"


def test_a_missing_column_is_named(units):
    from fieldwork.displays import tag_sentences
    with pytest.raises(ValueError, match="text_id"):
        tag_sentences(units.drop(columns="text_id"), OPTIONS)


@pytest.mark.parametrize("options", [[], list("abcdefghij")])
def test_one_to_nine_options(units, options):
    from fieldwork.displays import tag_sentences
    with pytest.raises(ValueError, match="1 to 9"):
        tag_sentences(units, options)


def test_the_tagger_knows_nothing_but_sentences_options_and_words(units):
    from fieldwork.displays import tag_sentences
    shown = tag_sentences(units, OPTIONS)
    own = {name for name in shown.keys if not name.startswith("_")} - {"layout", "tooltip", "tabbable"}
    assert own == {"tags", "units", "options", "words", "language", "name"}
    assert set(shown.units[0]) == {"unit", "en", "id"}


def test_labels_follow_the_lesson_and_tags_stay_english(units, indonesian):
    from fieldwork.displays import tag_sentences
    shown = tag_sentences(units, OPTIONS)
    assert shown.options[0] == {"tag": "background", "label": "latar belakang"}
    assert repr(shown) == "0 dari 6 sudah ditandai"
    assert tag_sentences(units, {"x": "my own label"}, language="en").options == [{"tag": "x", "label": "my own label"}]


# --- the timeline

def test_articles_arrive_in_the_chosen_language_with_open_ends(articles):
    from fieldwork.displays import timeline
    by_id = {a["id"]: a for a in timeline(articles, language="id").articles}
    assert by_id["lamp-1"]["to"] == "" and by_id["lamp-1"]["from"] == "2008-11-26"
    assert by_id["old-3"]["complaint"] and not by_id["old-1"]["complaint"]
    assert by_id["town-1"]["months"] is None and by_id["new-1"]["months"] == 24
    assert by_id["new-1"]["disputed"] and by_id["new-1"]["paraphrase"].startswith("Mempertemukan")
    assert by_id["signal-1a"]["group"] == "Art. 27"


def test_dates_in_any_form_and_only_on_the_axis(articles):
    from fieldwork.displays import timeline
    shown = timeline(articles, date=pd.Timestamp("2026-01-02 13:00"))
    assert shown.date == "2026-01-02"
    shown.date = "2024-06-15"
    for wrong in ("2004-12-31", "2028-01-01", None):
        with pytest.raises(traitlets.TraitError, match="2005-01-01"):
            shown.date = wrong
    assert shown.date == "2024-06-15"


def test_text_dates_from_a_plain_csv_do_too(articles):
    from fieldwork.displays import timeline
    plain = pd.read_csv(ROOT / "tests/fixtures/displays_articles.csv")
    assert timeline(plain).articles == timeline(articles).articles


def test_addressees_keep_their_colour_and_have_labels(articles):
    from fieldwork.displays.timeline import kinds
    shown = kinds(articles, "en")
    fewer = kinds(articles[articles.addressee != "anyone"], "en")
    assert [k["kind"] for k in shown][:1] == ["anyone"] and len(fewer) == len(shown) - 1
    assert {"kind": "facilitator", "label": "facilitator"} in shown  # unknown to the course's words: shown as it is


def test_the_course_tables_fit_both_displays():
    from fieldwork import load
    from fieldwork.displays import tag_sentences, timeline, timeline_figure
    from fieldwork.wording import find
    articles = load("articles")
    assert len(tag_sentences(load("abstract_units"), OPTIONS).units) == len(load("abstract_units"))
    assert {a["id"] for a in timeline(articles).articles} == set(articles["article_id"])
    assert set(articles["addressee"]) <= set(find("en", "displays", "addressees"))
    assert repr(timeline_figure(articles, "2026-01-02"))


# --- the figure

@pytest.mark.parametrize("language", ["en", "id"])
def test_the_figure_carries_its_words(articles, language):
    from fieldwork.displays import timeline_figure
    picture = timeline_figure(articles, "2026-01-02", language=language)
    shown = picture._repr_html_()
    assert re.search(r'<img alt="[^"]{60,}"', shown) and "2 Januar" in picture.alt
    assert len(picture.describe.splitlines()) == len(articles)
    assert picture.png(dpi=50)[:4] == b"\x89PNG"


def test_the_figure_counts_both_sides_of_a_boundary(articles):
    from fieldwork.displays import timeline_figure
    count = lambda date: int(re.search(r"(\d+) are in force", timeline_figure(articles, date, language="en").alt)[1])
    assert (count("2026-01-01"), count("2026-01-02")) == (9, 6)
    assert "in force" not in timeline_figure(articles, language="en").alt


def test_the_figure_can_be_written_as_pdf(articles, tmp_path):
    from fieldwork.displays import timeline_figure
    timeline_figure(articles).save(tmp_path / "figure.pdf")
    assert (tmp_path / "figure.pdf").read_bytes()[:4] == b"%PDF"
