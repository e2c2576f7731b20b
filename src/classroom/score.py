"""Judge what a hand-in handed out, and write score and reason into its check cells as nbgrader reads them."""
import json

from nbformat import from_dict

from fieldwork.card import Explanation, as_html, as_text, explain, number
from fieldwork.judge import Verdict, form, judge
from fieldwork.wording import find, say

from classroom.editions import check_call
from classroom.gate import dashed
from classroom.notebooks import is_check, is_manual, new_cell, sound
from classroom.safehtml import clean

FORMS = {"text/plain", "text/html", "text/markdown", "text/latex", "image/png", "image/jpeg"}
LONGEST = 2_000_000  # characters of one output


def cells_to_run(nb, editions=None):
    """The code cells of a restored notebook as the runner takes them: check cells with the task and what to hand out.

    With {language: released notebook} what cells display that stand as they were released is not rendered:
    everybody has the same, and it is what most of the time would go into.
    """
    release = editions[nb.metadata["classroom"]["language"]].cells if editions else ()
    same = {cell.id: cell.source for cell in release if not cell.metadata.get("nbgrader")}
    cells = []
    for cell in nb.cells:
        if cell.cell_type == "code":
            task, answer = check_call(cell.source) if is_check(cell) else (None, None)
            cells.append({"id": cell.id, "source": cell.source, "task": task, "answer": answer, "shown": same.get(cell.id) != cell.source})
    return cells


def score(nb, run, lesson, seconds=20):
    """Fill a restored notebook with outputs, scores and reasons; adds the mark schemes. Changes `nb` in place.

    Afterwards metadata["classroom"] holds "tasks": {task: {"points", "max_points", "state", "note"}}.
    """
    about = nb.metadata["classroom"]
    about["tasks"] = {}
    about.pop("files", None)  # they were for the run; the hand-in has them still
    for cell in nb.cells:
        if is_check(cell):
            task, _ = check_call(cell.source)
            verdict, words = verdict_of(lesson, task, cell.id, run, about["language"], seconds)
            state = verdict.state
            if _stopped(nb, cell.id, run, lesson, verdict.note):
                state = "error"
                verdict, words = _as_stopped(task, verdict, words, about["language"])
            about["tasks"][task] = {"points": verdict.points, "max_points": verdict.max_points, "state": state, "note": verdict.note} | ({"exam": True} if "outcome" in lesson.sealed[task] else {})
            cell.outputs = _as_outputs(words, verdict.points)
        elif cell.cell_type == "code":
            cell.outputs = safe_outputs(run.outputs.get(cell.id, []))
            about["notes"] += [["overrun", cell.id]] if any(o.get("ename") == "Overrun" for o in cell.outputs) else []
    about["notes"] += [[why, cell_id] for cell_id, why in run.stopped.items()]
    _add_mark_schemes(nb, lesson.mark_schemes(about["language"]), about["language"])
    return nb


def verdict_of(lesson, task, cell_id, run, language, seconds):
    """(Verdict, Explanation) for one task: by the key, or the reason why there is nothing to judge."""
    sealed, record = lesson.sealed[task], run.answers.get(task, {})
    if "plain" in record:
        verdict = _judged(sealed, record["plain"])
        readable = "outcome" in sealed and _readable(sealed, record["plain"])
        return verdict, _exam_words(task, verdict, sealed["outcome"], language) if readable else _words(lesson.name, task, verdict, language)
    note = next((note for mark, note in (("missing", "name"), ("late", "late"), ("raised", "raised")) if mark in record),
                "stopped" if cell_id in run.stopped else "unreached")
    verdict = Verdict(0.0, sealed["points"], "blank" if note == "name" else "wrong", note,
                      {"seconds": f"{seconds:g}", "error": sound(str(record.get("raised"))[:60]), "name": sound(str(record.get("missing"))[:60])})
    return verdict, _reason(task, verdict, language)


def _stopped(nb, check_id, run, lesson, note):
    """Is an answer missing because of an error? An untouched starter stops with one too, but is merely empty."""
    answer_id = "answer" + check_id.removeprefix("check")
    starter = next((cell.source for cell in lesson.editions[nb.metadata["classroom"]["language"]].cells if cell.id == answer_id), None)
    touched = any(cell.id == answer_id and cell.source.strip() != (starter or "").strip() for cell in nb.cells)
    failed = any(isinstance(output, dict) and output.get("output_type") == "error" for output in run.outputs.get(answer_id, []))
    return note == "raised" or touched and (note == "name" or note == "blank" and failed)


def _as_stopped(task, verdict, words, language):
    """(Verdict, Explanation) for an answer that an error kept from being there."""
    verdict = Verdict(0.0, verdict.max_points, "wrong", "error" if verdict.note == "blank" else verdict.note, verdict.detail)
    words = _reason(task, verdict, language) if verdict.note == "error" else words
    headline = say("grading", "stopped_headline", language=language, task=task)
    return verdict, Explanation("wrong", headline, words.lines, language)


def _judged(sealed, plain):
    """The verdict on an answer that a student's process wrote: whatever it is, it is no more than wrong."""
    try:
        json.dumps(plain)
        verdict = judge(sealed, plain)
        verdict.points = round(min(max(float(verdict.points), 0.0), float(sealed["points"])), 4)
        return verdict
    except Exception:  # a forged answer must never stop the grading of a class
        return Verdict(0.0, sealed["points"], "wrong", "strange", {})


def _words(lesson, task, verdict, language):
    try:
        return explain(lesson, task, verdict, language)
    except Exception:  # nor must a message that an author forgot
        return explain(lesson, task, Verdict(verdict.points, verdict.max_points, verdict.state, "other", {}), language)


def _readable(sealed, plain):
    """Has an answer to an exam the form that the item asks for?"""
    try:
        return form(sealed, plain).state == "recorded"
    except Exception:  # forged
        return False


def _exam_words(task, verdict, outcome, language):
    """Of an exam a student hears right or wrong, and what the item was about; nothing that would spoil it for the next class."""
    points = {"points": number(verdict.points, language), "max_points": number(verdict.max_points, language)}
    headline = say("grading", "exam", verdict.state, language=language, task=task, **points)
    return Explanation(verdict.state, headline, [("", say("grading", "exam", "outcome", language=language, outcome=outcome, what=say("outcomes", dashed(outcome), language=language)))], language)


def _reason(task, verdict, language):
    message = find(language, "grading", "reasons", verdict.note)
    lines = [(say("common", "labels", part, language=language), message[part].format(**verdict.detail)) for part in ("did", "why", "look") if part in message]
    return Explanation(verdict.state, say("common", "headline", verdict.state, language=language, task=task), lines, language)


def _as_outputs(words, points):
    """A card for people, and a plain float for nbgrader: the first result of the cell is its score."""
    return [_output("display_data", data={"text/html": as_html(words), "text/plain": as_text(words)}, metadata={}),
            _output("execute_result", data={"text/plain": repr(float(points))}, metadata={}, execution_count=None)]


def _output(kind, **parts):
    """An output as nbformat's own maker gives it, without its validation (some milliseconds each)."""
    return from_dict({"output_type": kind, **parts})


def safe_outputs(raw):
    """Outputs that came out of the sandbox, rebuilt from the parts we know, their HTML cleaned."""
    made = [_safe_output(output) for output in raw[:80] if isinstance(output, dict)]
    return [output for output in made if output is not None]


def _safe_output(raw):
    kind = raw.get("output_type")
    if kind == "stream" and isinstance(raw.get("text"), str):
        return _output("stream", name="stderr" if raw.get("name") == "stderr" else "stdout", text=sound(raw["text"][:LONGEST]))
    if kind == "error":
        lines = raw.get("traceback") if isinstance(raw.get("traceback"), list) else []
        return _output("error", ename=sound(str(raw.get("ename"))[:200]), evalue=sound(str(raw.get("evalue"))[:2_000]),
                       traceback=[sound(str(line)[:4_000]) for line in lines[:60]])
    if kind in ("display_data", "execute_result") and isinstance(raw.get("data"), dict):
        data = {form: clean(sound(text)) if form == "text/html" else sound(text) for form, text in raw["data"].items()
                if form in FORMS and isinstance(text, str) and len(text) <= LONGEST}
        return _output("display_data", data=data, metadata={}) if data else None
    return None


def _add_mark_schemes(nb, schemes, language):
    """After every task that a person marks, what to mark it by. Only in autograded/, never in feedback."""
    cells = []
    for cell in nb.cells:
        cells.append(cell)
        if is_manual(cell) and cell.id in schemes:
            heading = say("grading", "marks_title", language=language, task=spoken(cell.id))
            cells.append(new_cell("markdown", f"marks-{cell.id}"[:64], f"#### {heading}\n\n{schemes[cell.id]}", {"classroom": "marker"}))
    nb.cells = cells


def spoken(cell_id):
    """A cell as people call it: 'check-2-10' is 2.10, 'own-3' stays own-3."""
    kind, _, rest = cell_id.partition("-")
    return rest.replace("-", ".") if kind in ("check", "answer", "manual") and rest else cell_id


def notes_in_words(notes, language, seconds=20):
    """The notes of `restore` and `score` as sentences, one for each kind of note with all the cells it is about."""
    cells = {}
    for key, cell_id in notes:
        cells.setdefault(key, []).append(spoken(cell_id))
    return [say("grading", "notes", key, language=language, names=", ".join(dict.fromkeys(names)), seconds=f"{seconds:g}") for key, names in cells.items()]
