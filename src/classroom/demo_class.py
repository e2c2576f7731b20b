"""A simulated class: what each student hands in, and what that must earn by the key alone."""
import io
import json
import re
import zipfile
from copy import deepcopy
from dataclasses import dataclass, field

from fieldwork.judge import judge
from fieldwork.kinds import Prediction
from fieldwork.plain import to_plain

from classroom.answer_source import source_of
from classroom.answers import solved, value_of
from classroom.editions import check_call
from classroom.notebooks import is_answer, is_check, is_manual
from classroom.tricks import TRICKS

NAMES = ["Sari Dewi", "Bagas Pratama", "Wulan Lestari", "Rizky Maulana", "Ayu Kartika", "Dimas Saputra", "Nadia Rahma", "Fajar Nugroho",
         "Intan Permata", "Yoga Hidayat", "Putri Anggraini", "Arif Setiawan"]
KINDS = ["perfect", "blank", "misconceptions", "misconceptions", "misconceptions", "a crash", "an endless loop", "an edited check cell",
         "a deleted check cell", "metadata changed", "a corrupt file", "a wrong file name"]
BREAKING = ("a crash", "an endless loop")


@dataclass
class Pupil:
    """One simulated student: who, what is special, and for each task the misconception it shows (None: right)."""

    number: int
    name: str
    kind: str
    language: str
    shows: dict
    filename: str
    by_key: bool = False  # right answers as the key of this world has them, not as the lesson's solution types them
    broken: str | None = None  # the task whose answer cell crashes or never ends
    data: bytes = b""
    expected: dict = field(default_factory=dict)  # {task: (points, note)}; empty: nothing can be placed

    @property
    def total(self):
        return sum(points for points, _ in self.expected.values())


def make_class(lesson, key, sources, every=False):
    """The class for a lesson: twelve, or with `every` as many as it takes to show each misconception of each task.

    `sources`: {language: notebook with solutions}.
    """
    broken = _alone(lesson.editions[next(iter(sources))])
    most = max(len(task.wrong) - len(_carriers(KINDS, task.id == broken)) for task in key.tasks)
    kinds = KINDS + ["misconceptions"] * (max(0, most) if every else 0)
    shown = {task.id: dict(zip(_carriers(kinds, task.id == broken), task.wrong)) for task in key.tasks}
    class_ = []
    for number, kind in enumerate(kinds):
        pupil = Pupil(number, NAMES[number] if number < len(NAMES) else f"Mahasiswa {number + 1}", kind, list(sources)[number % len(sources)],
                      {task: wrongs.get(number) for task, wrongs in shown.items()},
                      "Untitled3 (1).ipynb" if kind == "a wrong file name" else f"{lesson.name}.ipynb", broken=broken if kind in BREAKING else None)
        hand_in(pupil, lesson, key, sources[pupil.language])
        class_.append(pupil)
    return class_


def _carriers(kinds, broken):
    """Who shows a misconception in a task: not those without any, nor, in the task that they break, those who break one."""
    return [number for number, kind in enumerate(kinds) if kind not in ("perfect", "blank", "a corrupt file") and not (broken and kind in BREAKING)]


def hand_in(pupil, lesson, key, source):
    """Fill in the notebook, play the trick, and say what it must earn."""
    nb = deepcopy(lesson.editions[pupil.language])
    asked = _asked(nb)
    if pupil.kind != "blank":
        _fill(nb, pupil, key, {cell.id: cell.source for cell in source.cells}, asked)
        TRICKS.get(pupil.kind, lambda *_: None)(nb, pupil)
    text = json.dumps(nb, ensure_ascii=False, indent=1)
    pupil.data = (text[:len(text) // 2] if pupil.kind == "a corrupt file" else text).encode("utf-8")
    if pupil.kind != "a corrupt file":
        pupil.expected = {task.id: _worth(pupil, lesson.sealed[task.id], task, asked) for task in key.tasks}


def _fill(nb, pupil, key, sources, asked):
    task = None
    for cell in reversed(nb.cells):  # an answer cell belongs to the check cell that follows it
        if is_check(cell):
            task = check_call(cell.source)[0]
        elif is_answer(cell):
            cell.source = solved(sources[cell.id])
            wrong = pupil.shows.get(task)
            if (wrong or pupil.by_key and not isinstance(key.task(task).kind, Prediction)) and asked[task].isidentifier():
                cell.source = source_of(asked[task], value_of(key.task(task), wrong))
        elif is_manual(cell) and pupil.kind in ("perfect", "a student"):
            cell.source = "The books say one thing about this case, and the field another; both have to be reported, each with its source."


def _worth(pupil, sealed, task, asked):
    """(points, note) by the key alone: no notebook, no sandbox, no gradebook."""
    if pupil.kind == "blank":
        verdict = judge(sealed, ["blank"])
        return (verdict.points, verdict.note) if "cases" not in sealed else (0.0, None)
    if task.id == pupil.broken:
        return 0.0, "name"
    wrong = pupil.shows[task.id]
    if wrong is None or not asked[task.id].isidentifier():
        return float(task.points), "right"
    verdict = judge(sealed, to_plain(value_of(task, wrong), sealed.get("cases")))
    return verdict.points, verdict.note


def _asked(nb):
    """{task: the answer its check cell asks for} of a notebook."""
    return dict(check_call(cell.source) for cell in nb.cells if is_check(cell))


def _alone(nb):
    """The last task whose answer no other cell needs."""
    asked = _asked(nb)

    def users(name):
        return sum(bool(re.search(rf"\b{re.escape(name)}\b", cell.source)) for cell in nb.cells if cell.cell_type == "code")
    return next((task for task, name in reversed(asked.items()) if name.isidentifier() and users(name) <= 2), list(asked)[-1])


def as_zip(class_):
    """The class as Moodle packs it: a folder a student."""
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as archive:
        for pupil in class_:
            folder = f"{pupil.name}_{4100200 + pupil.number}_assignsubmission_file_"
            archive.writestr(zipfile.ZipInfo(f"{folder}/{pupil.filename}", (2026, 11, 20, 9, pupil.number % 60, 0)), pupil.data)
    return packed.getvalue()
