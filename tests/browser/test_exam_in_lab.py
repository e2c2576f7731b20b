"""An exam in a real JupyterLab: an answer of each form is recorded, a slip of form is named, and nothing says right or wrong."""
import os
import shutil

import pytest

from classroom.paths import course_root
from fieldwork.wording import find

ROOT = course_root(__file__)
ANSWERS = {  # exam: (answers of several forms, answers that cannot be read, all items)
    "midterm": ({"m01": '"b"', "m09": "0.25", "m13": "20"}, {"m24": '["lock"]', "m02": "b"}, 24),  # not all steps; no quotation marks
    "final": ({"f01": '"d"', "f04": "0.5", "f18": '{"law": "primary", "wing": "secondary", "talks": "tertiary"}'},
              {"f23": '{"key": "STRUCTURE", "text": "SUBSTANSI", "laugh": "CULTURE"}', "f06": "0,5"}, 32)}  # a word of one's own; a decimal comma


@pytest.fixture(params=[("midterm", "en"), ("final", "id")], ids="-".join)
def book(lab, request):
    name, language = request.param
    folder = lab.folder / language / name
    folder.mkdir(parents=True, exist_ok=True)
    (lab.folder / "course.py").touch()
    shutil.copy(ROOT / "notebooks" / language / name / f"{name}.ipynb", folder)
    opened = lab.open(f"{language}/{name}/{name}.ipynb")
    opened.exam, opened.language = name, language
    yield opened
    opened.close()


@pytest.mark.slow
def test_a_student_sits_the_exam(book):
    read, unreadable, items = ANSWERS[book.exam]
    book.run_all()
    place = {cell["id"]: number for number, cell in enumerate(book.cells())}
    said = {}
    for name, answer in (read | unreadable).items():
        book.set_source(place[f"answer-{name}"], f"{name} = {answer}")
        book.run(place[f"answer-{name}"])
        book.run(place[f"check-{name}"])
        said[name] = " ".join(book.text(place[f"check-{name}"]).split())
    recorded = find(book.language, "common", "recorded")
    assert all(recorded in said[name] for name in read), said
    assert all(recorded not in said[name] for name in unreadable), said
    book.run(place["hand-in"])
    expected = find(book.language, "common", "hand_in", "recorded").format(recorded=3, all=items)
    assert expected in " ".join(book.output("hand-in").inner_text().split())
    if os.environ.get("SHOTS"):
        for name in ("hand-in", *(f"check-{item}" for item in said)):
            book.cell(name)
            book.screenshot(f"{os.environ['SHOTS']}/{book.exam}-{book.language}-{name}.png")
    assert not book.problems
