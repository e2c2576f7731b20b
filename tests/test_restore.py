"""Hand-ins made gradable: locked cells as released, answers once and in place, and the student's own work untouched."""
import json

import pytest
from hand_ins import add, cell, course, filled, hand_in, released, reread, tiny_built  # noqa: F401
from hypothesis import given, settings
from hypothesis import strategies as st

from classroom.editions import editions, lesson_of
from classroom.notebooks import MOST_CELLS, grade_id, is_check, parse
from classroom.restore import restore

TINY = "90-tiny"
CHECKS = ["check-90-1", "check-90-2"]


@pytest.fixture
def restored(course):
    """Hand in a notebook as a student's file and give it back restored."""
    def act(nb):
        return restore(reread(nb), editions(course, TINY))
    return act


def notes(nb):
    return [tuple(note) for note in nb.metadata["classroom"]["notes"]]


def ids(nb):
    return [c.id for c in nb.cells]


def same_marks(nb, course):
    """Every graded cell is there once, in the release's order, with the release's metadata; checks read as released."""
    graded = {c.id: c for c in released(course).cells if c.metadata.get("nbgrader")}
    found = [c for c in nb.cells if c.metadata.get("nbgrader")]
    assert sorted(c.id for c in found) == sorted(graded)
    for c in found:
        assert c.metadata == graded[c.id].metadata and c.cell_type == graded[c.id].cell_type and grade_id(c) == c.id
        assert not is_check(c) or c.source == graded[c.id].source
    assert len(set(ids(nb))) == len(nb.cells)
    return True


def test_a_sound_hand_in_is_left_as_it_is(course, restored):
    nb = filled(released(course))
    result = restored(nb)
    assert notes(result) == [] and same_marks(result, course)
    assert [c.source for c in result.cells] == [c.source for c in nb.cells]


def test_an_edited_check_cell_reads_as_released(course, restored):
    nb = filled(released(course), answer_90_1="share = 1")
    cell(nb, "check-90-1").source = 'check("90.1", 0.3125)'
    result = restored(nb)
    assert notes(result) == [("check_edited", "check-90-1")] and same_marks(result, course)
    assert len(result.cells) == len(nb.cells)


def test_an_answer_written_into_a_check_cell_still_runs(course, restored):
    nb = released(course)
    cell(nb, "check-90-1").source = 'share = 0.3125\ncheck("90.1", share)'
    result = restored(nb)
    place = ids(result).index("check-90-1")
    assert result.cells[place - 1].source.startswith("share = 0.3125") and not result.cells[place - 1].metadata
    assert same_marks(result, course)


def test_a_deleted_check_cell_comes_back_behind_its_answer(course, restored):
    nb = filled(released(course))
    nb.cells = [c for c in nb.cells if c.id != "check-90-1"]
    result = restored(nb)
    assert notes(result) == [("check_added", "check-90-1")] and same_marks(result, course)
    assert ids(result).index("check-90-1") == ids(result).index("answer-90-1") + 1


def test_a_check_cell_moved_before_its_answer_is_moved_back_one_moved_down_stays(course, restored):
    nb = filled(released(course))
    first = cell(nb, "check-90-1")
    nb.cells.remove(first)
    nb.cells.insert(0, first)
    result = restored(nb)
    assert notes(result) == [("check_moved", "check-90-1")] and same_marks(result, course)
    assert ids(result).index("check-90-1") > ids(result).index("answer-90-1")
    nb.cells.remove(first)
    nb.cells.append(first)
    assert notes(restored(nb)) == [] and ids(restored(nb))[-1] == "check-90-1"


@pytest.mark.parametrize("name", ["answer-90-1", "manual-90-3"])
def test_a_deleted_answer_comes_back_empty(course, restored, name):
    nb = filled(released(course))
    nb.cells = [c for c in nb.cells if c.id != name]
    result = restored(nb)
    assert notes(result) == [("answer_added", name)] and same_marks(result, course)
    assert cell(result, name).source == cell(released(course), name).source


def test_everything_deleted_gives_the_release(course, restored):
    nb = released(course)
    nb.cells = nb.cells[:1]
    result = restored(nb)
    assert same_marks(result, course) and ("setup_added", "setup") in notes(result)
    assert [i for i in ids(result) if i in CHECKS] == CHECKS


def test_a_split_answer_runs_in_order_and_counts_once(course, restored):
    nb = filled(released(course), answer_90_2="def double(number):\n    return factor * number")
    add(nb, "setup", "factor = 2", cell_id="half", nbgrader=dict(cell(nb, "answer-90-2").metadata["nbgrader"]))
    result = restored(nb)
    assert same_marks(result, course) and ("answer_twice", "answer-90-2") in notes(result)
    sources = [c.source for c in result.cells if c.cell_type == "code"]
    assert sources.index("factor = 2") < sources.index("def double(number):\n    return factor * number")


def test_a_copied_check_cell_counts_once(course, restored):
    nb = filled(released(course))
    add(nb, "title", 'check("90.2", double)', cell_id="copy", nbgrader=dict(cell(nb, "check-90-2").metadata["nbgrader"]))
    assert same_marks(restored(nb), course)


def test_of_two_written_answers_the_written_one_is_marked(course, restored):
    nb = filled(released(course))
    add(nb, "manual-90-3", "My long answer.", kind="markdown", cell_id="copy", nbgrader=dict(cell(nb, "manual-90-3").metadata["nbgrader"]))
    result = restored(nb)
    assert cell(result, "manual-90-3").source == "My long answer." and same_marks(result, course)


def test_all_metadata_lost_is_found_again_by_ids(course, restored):
    nb = filled(released(course))
    for c in nb.cells:
        c.metadata = {}
    result = restored(nb)
    assert same_marks(result, course) and notes(result) == [("marks_restored", "")]


def test_changed_points_flags_and_tags_do_not_count(course, restored):
    nb = filled(released(course))
    for c in nb.cells:
        c.metadata["tags"] = ["skip-execution"]
        if "nbgrader" in c.metadata:
            c.metadata["nbgrader"] |= {"points": 100, "locked": False, "solution": True, "grade": True, "schema_version": 99}
    result = restored(nb)
    assert same_marks(result, course) and {key for key, _ in notes(result)} == {"marks_restored", "tags_removed"}
    assert not any("skip-execution" in c.metadata.get("tags", []) for c in result.cells)


@pytest.mark.parametrize("mark", [None, 7, "x", [], {"grade_id": None}, {"grade_id": 5}, {"grade_id": ["check-90-1"]}])
def test_nonsense_in_metadata_is_survived(course, restored, mark):
    nb = filled(released(course))
    for c in nb.cells:
        c.metadata["nbgrader"] = mark
    assert same_marks(restored(nb), course)


def test_a_cell_of_another_type_is_changed_back(course, restored):
    nb = filled(released(course))
    cell(nb, "answer-90-1").cell_type = "markdown"
    cell(nb, "manual-90-3").cell_type = "raw"
    result = restored(nb)
    assert same_marks(result, course) and cell(result, "answer-90-1").source == "share = 0.3125"
    assert ("type_restored", "manual-90-3") in notes(result)


def test_own_cells_stay_and_take_nobodys_id(course, restored):
    nb = filled(released(course))
    add(nb, "setup", "print('mine')", cell_id="check-90-2")  # a cell that claims to be a check cell
    add(nb, "setup", "2 + 2", cell_id="setup")
    result = restored(nb)
    assert same_marks(result, course)
    assert {"print('mine')", "2 + 2"} <= {c.source for c in result.cells}


def test_a_copy_under_the_id_of_a_deleted_answer_does_not_take_its_place(course, restored):
    nb = filled(released(course))
    nb.cells = [c for c in nb.cells if c.id != "answer-90-2"]
    add(nb, "setup", "a copy", cell_id="answer-90-2", nbgrader=dict(cell(nb, "manual-90-3").metadata["nbgrader"]))
    result = restored(nb)
    assert same_marks(result, course) and ("answer_added", "answer-90-2") in notes(result)


def test_an_indonesian_hand_in_stays_indonesian(course, restored):
    nb = filled(released(course, "id"))
    nb.cells = [c for c in nb.cells if c.id != "manual-90-3"]
    result = restored(nb)
    assert result.metadata["classroom"]["language"] == "id"
    assert cell(result, "manual-90-3").source == "Tulis di sini."
    cell(nb, "setup").source = "pass"  # the language can also be told from the prose
    assert restored(nb).metadata["classroom"]["language"] == "id"


def test_an_untouched_written_answer_is_known_by_its_checksum(course):
    from nbgrader.utils import compute_checksum
    from classroom.marking import open_lesson
    for language in ("en", "id"):
        result = restore(reread(released(course, language)), open_lesson(course, TINY).editions)
        written = cell(result, "manual-90-3")
        assert written.metadata["nbgrader"]["checksum"] == compute_checksum(written)


@settings(max_examples=60, deadline=None)
@given(st.data())
def test_whatever_is_done_to_a_notebook_it_can_be_graded(tiny_built, data):  # noqa: F811
    nb = filled(released(tiny_built))
    for _ in range(data.draw(st.integers(1, 6))):
        place = data.draw(st.integers(0, len(nb.cells) - 1)) if nb.cells else 0
        deed = data.draw(st.sampled_from(["delete", "copy", "move", "edit", "strip", "retype", "steal"]))
        if not nb.cells:
            break
        c = nb.cells[place]
        if deed == "delete":
            del nb.cells[place]
        elif deed == "copy":
            nb.cells.insert(data.draw(st.integers(0, len(nb.cells))), json.loads(json.dumps(c)) and type(c)(json.loads(json.dumps(c))))
        elif deed == "move":
            nb.cells.insert(data.draw(st.integers(0, len(nb.cells) - 1)), nb.cells.pop(place))
        elif deed == "edit":
            c.source = data.draw(st.text(max_size=20))
        elif deed == "strip":
            c.metadata, c.id = {}, ""
        elif deed == "retype":
            c.cell_type = data.draw(st.sampled_from(["code", "markdown", "raw"]))
        else:
            c.id = data.draw(st.sampled_from(ids(released(tiny_built))))
    assert same_marks(restore(reread(nb), editions(tiny_built, TINY)), tiny_built)


def test_the_lesson_is_recognised_by_its_check_lines_alone(course):
    nb = released(course)
    for c in nb.cells:
        c.metadata, c.id = {}, ""
    assert lesson_of(course, reread(nb)) == TINY
    nb.cells = [c for c in nb.cells if "check(" not in c.source]
    assert lesson_of(course, reread(nb)) == TINY  # its first cell still says lesson("90-tiny", …)
    nb.cells = [c for c in nb.cells if "lesson(" not in c.source]
    assert lesson_of(course, reread(nb)) is None


def test_there_is_a_limit_to_cells():
    parse(json.dumps({"cells": [{"cell_type": "raw", "source": "", "metadata": {}}] * MOST_CELLS}).encode())
