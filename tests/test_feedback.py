"""The page a student gets back: in their language, nothing from elsewhere, nothing for the marker, nothing that acts."""
import re
import shutil

import pytest
from chrome import launch
from hand_ins import TINY, add, cell, course, filled, hand_in, instant, released, run_here, tiny_built  # noqa: F401
from test_grade import graded, mark

pytestmark = [pytest.mark.filterwarnings("ignore::sqlalchemy.exc.SAWarning")]


def page(root, student):
    return (root / "feedback" / student / TINY / f"{TINY}.html").read_text(encoding="utf-8")


@pytest.fixture(scope="module")
def returned(tiny_built, tmp_path_factory):  # noqa: F811
    """Ayu wrote in English and was marked; Citra wrote nothing in Indonesian, and a check cell of hers was edited."""
    course = tmp_path_factory.mktemp("returned") / "course"  # noqa: F811
    shutil.copytree(tiny_built, course)
    ayu = filled(released(course), answer_90_1="share = 0.5  # <script>alert(1)</script>")
    cell(ayu, "manual-90-3").source = "Bu Ratih <script>alert(1)</script> said *so* <img src=x onerror=alert(1)>."
    add(ayu, "title", "Look: <iframe src='http://evil.example'></iframe>![x](http://evil.example/p.png)", kind="markdown")
    citra = released(course, "id")
    cell(citra, "check-90-1").source = "2.0"
    hand_in(course, "ayu", ayu)
    hand_in(course, "citra", citra)
    with pytest.MonkeyPatch.context() as patch:
        run_here(patch)
        graded(course)
        mark(course, "ayu", 2.5, "Name the **source**, <b>please</b>. <script>alert(1)</script>")
        graded(course)
    return course


def test_scores_reasons_and_comments_in_english(returned):
    text = page(returned, "ayu")
    assert '<html lang="en">' in text and "5.5 of 9 points" in text and "2.5 of 4" in text and "0 of 2" in text
    assert "Name the <strong>source</strong>, <b>please</b>." in text and "Task 90.1: not yet" in text and "still to be marked" not in text


def test_the_same_in_indonesian(returned):
    text = page(returned, "citra")
    assert '<html lang="id">' in text and "0 dari 9 poin" in text and "Tugas 90.1: masih kosong" in text
    assert "dinilai dengan sel aslinya: 90.1" in text and "Tugas ini belum Anda isi." in text
    assert "Your" not in text and "No response" not in text


def test_what_waits_for_a_marker_says_so(course, instant):
    nb = filled(released(course, "id"))
    cell(nb, "manual-90-3").source = "Jawaban."
    hand_in(course, "ayu", nb)
    graded(course)
    assert "belum dinilai" in page(course, "ayu") and "jumlah poin masih akan berubah" in page(course, "ayu")


def test_a_marker_who_overrules_a_check_is_heard(returned, tmp_path, instant):  # noqa: F811
    shutil.copytree(returned, tmp_path / "copy")
    mark(tmp_path / "copy", "ayu", 1.0, "", name="check-90-1")
    graded(tmp_path / "copy")
    assert "Your marker gave 1 of 2 points here" in page(tmp_path / "copy", "ayu") and "6.5 of 9 points" in page(tmp_path / "copy", "ayu")


def test_only_pages_that_would_differ_are_written_again(returned, tmp_path, instant):  # noqa: F811
    root = tmp_path / "copy"
    shutil.copytree(returned, root)
    pages = {student: root / "feedback" / student / TINY / f"{TINY}.html" for student in ("ayu", "citra")}
    for path in pages.values():
        path.write_text("old", encoding="utf-8")
    mark(root, "ayu", 4.0, "Better.")
    graded(root)
    assert "Better." in page(root, "ayu") and page(root, "citra") == "old" and not instant
    pages["citra"].unlink()
    graded(root)
    assert "Umpan balik" in page(root, "citra")


@pytest.mark.parametrize("student", ["ayu", "citra"])
def test_nothing_is_loaded_and_nothing_acts(returned, student):
    text = page(returned, student)
    assert not re.search(r"""(?:src|href|action)\s*=\s*["']?(?:https?:)?//""", text) and "evil.example" not in text
    assert not re.search(r"<(script|iframe|form|object|embed|link|base)\b", text, re.IGNORECASE) and "onerror=alert" not in re.sub(r"&\w+;.*?&\w+;", "", text)
    assert "default-src 'none'" in text and "cdnjs" not in text


@pytest.mark.parametrize("student", ["ayu", "citra"])
def test_it_tells_nothing_of_the_key_or_the_mark_scheme(returned, student):
    text = page(returned, student)
    for secret in ("Four points for", "Empat poin untuk", "0.3125", "number + number" if student == "citra" else "MARK SCHEME", "BEGIN SOLUTION"):
        assert secret not in text


@pytest.mark.browser
@pytest.mark.parametrize("student", ["ayu", "citra"])
def test_it_can_be_read_on_a_phone(returned, student, chromium):
    with launch(chromium) as browser:
        view = browser.new_page(viewport={"width": 390, "height": 844})
        asked = []
        view.on("request", lambda request: asked.append(request.url))
        view.goto((returned / "feedback" / student / TINY / f"{TINY}.html").as_uri())
        assert view.evaluate("document.documentElement.scrollWidth") <= 390 and len(asked) == 1
        view.click("nav a[href='#manual-90-3']")
        assert view.locator("#manual-90-3 h2").is_visible()
