"""Every released lesson in a real JupyterLab, as a student meets it: all blank, one answer wrong, one right, handed in."""
import shutil

import pytest

from classroom.paths import course_root, exams, lessons
from fieldwork import wording

ROOT = course_root(__file__)
EDITIONS = [(name, language) for name in lessons(ROOT) if name not in exams(ROOT) for language in wording.LANGUAGES]
TRIALS = {  # lesson: (answer cell, check cell, a wrong answer, the task and the name of its reason, the right answer)
    "00-start": ("answer-0-2", "check-0-2", "hours_for_14 = 10,5", ("common", "notes", "decimal_comma", "did"), "hours_for_14 = 14 * 45 / 60"),
    "01-question": ("answer-1-3", "check-1-3", 'double = {"units": ["u12", "u13"], "en": "divorce", "id": "perceraian"}',
                    ("01-question", "1.3", "overview", "did"), 'double = {"units": ["u13", "u14"], "en": "divorce", "id": "perceraian"}'),
    "02-norms": ("answer-2-1", "check-2-1", "def in_force(articles, date):\n    return set(articles.loc[articles['valid_from'] <= date, 'article_id'])",
                 ("02-norms", "2.1", "never_ends", "did"),
                 "def in_force(articles, date):\n    begun = articles['valid_from'] <= date\n    open_end = articles['valid_to'].isna() | (articles['valid_to'] >= date)\n"
                 "    return set(articles.loc[begun & open_end, 'article_id'])"),
    "08-agreement": ("answer-8-1", "check-8-1", 'by_hand = {"agreement": 0.65, "chance": 0.5, "kappa": 0.3}', ("08-agreement", "8.1", "coin", "did"),
                     'by_hand = {"agreement": 65 / 100, "chance": 0.53, "kappa": 0.12 / 0.47}'),
    "04-ethics": ("answer-4-5", "check-4-5", 'naming_faults = {"p01", "p03", "p05", "p07", "p08"}', ("04-ethics", "4.5", "two_for_one", "did"),
                  'naming_faults = {"p01", "p03", "p04", "p05", "p07", "p08"}'),
    "03-sampling": ("answer-3-9", "check-3-9", 'supported = {"t2", "t5", "t7", "t9", "t10"}', ("03-sampling", "3.9", "comparison", "did"),
                    'supported = {"t2", "t5", "t7", "t9"}'),
    "05-interviews": ("answer-5-8", "check-5-8", 'carried = {"r1", "r2", "r5"}', ("05-interviews", "5.8", "women_lie", "did"), 'carried = {"r2", "r5"}'),
    "06-transcripts": ("answer-6-9", "check-6-9", 'changing = {"x02", "x03", "x05", "x06", "x08", "x11"}', ("06-transcripts", "6.9", "dialect_no", "did"),
                       'changing = {"x02", "x03", "x05", "x06", "x08", "x09", "x11"}'),
    "07-codebook": ("answer-7-8", "check-7-8", 'causes = {"d1": "definition", "d2": "oversight", "d3": "definition", "d4": "interpretation", "d5": "boundary", "d6": "definition", "d7": "oversight"}',
                    ("07-codebook", "7.8", "all_definition", "did"),
                    'causes = {"d1": "boundary", "d2": "oversight", "d3": "definition", "d4": "interpretation", "d5": "boundary", "d6": "definition", "d7": "oversight"}'),
    "12-abstract": ("answer-12-2", "check-12-2", "def fill(facts):\n    return '{some} / {people} (59 %)'.format(**facts)", ("12-abstract", "12.2", "typed", "did"),
                    "def fill(facts):\n    return '{some} / {people} ({percent} %)'.format(percent=round(100 * facts['some'] / facts['people']), **facts)"),
    "11-obstacles": ("answer-11-9", "check-11-9", 'always = {"RC05", "RC08", "RC12"}', ("11-obstacles", "11.9", "one_weighting", "did"), 'always = {"RC05", "RC12"}'),
    "09-factors": ("answer-9-8", "check-9-8", 'too_strong = {"s02", "s04", "s06", "s09", "s11"}', ("09-factors", "9.8", "soft_verb", "did"),
                   'too_strong = {"s02", "s04", "s06", "s07", "s09", "s11"}'),
    "10-countermeasures": ("answer-10-7", "check-10-7", 'outcomes = {"i01", "i02", "i05", "i07", "i08", "i10"}', ("10-countermeasures", "10.7", "raids", "did"),
                           'outcomes = {"i02", "i05", "i07", "i08", "i10"}'),
}


@pytest.fixture
def book(lab, request):
    """The released notebook of one edition, open in a window of its own, in a folder that looks like a course."""
    name, language = request.param
    folder = lab.folder / language / name
    folder.mkdir(parents=True, exist_ok=True)
    (lab.folder / "course.py").touch()
    shutil.copy(ROOT / "notebooks" / language / name / f"{name}.ipynb", folder)
    opened = lab.open(f"{language}/{name}/{name}.ipynb")
    opened.lesson, opened.language = name, language
    yield opened
    opened.close()


def number_of(cells, name):
    return next(i for i, cell in enumerate(cells) if cell["id"] == name)


@pytest.mark.slow
@pytest.mark.parametrize("book", EDITIONS, indirect=True, ids="-".join)
def test_a_student_meets_the_lesson(book, lab):
    answer, check, wrong, reason, right = TRIALS[book.lesson]
    book.run_all()
    last = number_of(book.cells(), "hand-in")
    book.page.wait_for_function("i => jupyterapp.shell.currentWidget.content.model.cells.get(i).outputs.length > 0", arg=last, timeout=60_000)
    cells = book.cells()
    checks = [cell for cell in cells if cell["id"].startswith("check-")]
    still_empty, not_yet = (wording.find(book.language, "common", "headline", state).split("{task}: ")[1] for state in ("blank", "wrong"))
    said = ["".join(cell["outputs"][0]["data"]["text/plain"]) for cell in checks]
    assert all(still_empty in card or not_yet in card for card in said), said
    assert sum(still_empty in card for card in said) >= len(said) - 2, said  # an untouched function gives nothing back

    for source, expected in ((wrong, wording.find(book.language, *reason)), (right, wording.find(book.language, book.lesson, f"{check[6:].replace('-', '.')}", "right"))):
        book.set_source(number_of(cells, answer), source)
        book.run(number_of(cells, answer))
        book.run(number_of(cells, check))
        expected = expected.split("{")[0]  # what a card fills in depends on the answer
        assert " ".join(expected.split()) in " ".join(book.text(number_of(cells, check)).split())

    book.page.evaluate("jupyterapp.commands.execute('docmanager:save')")
    book.page.wait_for_timeout(1500)
    book.run(number_of(cells, "hand-in"))
    written = list((lab.folder / "my-work" / "hand-in").glob(f"{book.lesson}_*.ipynb"))
    assert written and not book.problems
