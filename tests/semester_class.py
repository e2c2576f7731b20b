"""A class for a semester: students of different ability, each of whom knows a task or falls for one of the mistakes its key knows.

`python tests/semester_class.py ROOT OUT N LESSON …` writes for each lesson OUT/LESSON.zip, as Moodle packs it, OUT/LESSON.json with what each
student must earn by the key, and OUT/class.csv, the class list. It runs with the course in ROOT as the package, so that a cohort's world counts.
"""
import csv
import json
import random
import sys
from pathlib import Path

from classroom.demo_class import NAMES, Pupil, as_zip, hand_in
from classroom.marking import open_lesson, source
from classroom.notebooks import parse
from fieldwork.key import load_key

GIVEN = ["Sinta", "Bima", "Laras", "Jaka", "Melati", "Galih", "Ratih", "Tegar"]
LATE, EMPTY = 17, 11  # one student in so many hands in nothing, or an untouched notebook


def name_of(number):
    """A name of its own for each student."""
    return NAMES[number] if number < len(NAMES) else f"{GIVEN[number % len(GIVEN)]} {NAMES[number % len(NAMES)].split()[1]} {number // len(GIVEN)}"


def shows(key, ability, rng):
    """{task: misconception or None}: right with the student's probability."""
    return {task.id: None if rng.random() < ability or not task.wrong else rng.choice(list(task.wrong)) for task in key.tasks}


def class_of(root, lesson_name, number, rng):
    """The pupils who hand something in for a lesson."""
    lesson, key = open_lesson(root, lesson_name), load_key(root / "solutions" / lesson_name / "key.py")
    sources = {language: parse(json.dumps(source(root, lesson_name, language)).encode()) for language in lesson.editions}
    pupils = []
    for who in range(number):
        kind = "blank" if who % EMPTY == EMPTY - 1 else "a student"
        if who % LATE == LATE - 1:
            continue
        pupil = Pupil(who, name_of(who), kind, sorted(sources)[who % 2], shows(key, 1 if who == 0 else .45 + .5 * (who % 10) / 9, rng), f"{lesson_name}.ipynb")
        hand_in(pupil, lesson, key, sources[pupil.language])
        pupils.append(pupil)
    return pupils


def main(root, out, number, *names):
    """Write the hand-ins, what they must earn, and the class list."""
    root, out, rng = Path(root), Path(out), random.Random(int(number))
    out.mkdir(parents=True, exist_ok=True)
    with (out / "class.csv").open("w", encoding="utf-8", newline="") as file:
        csv.writer(file).writerows([("id", "name", "email"), *((f"E1A{who + 1:03}", name_of(who), f"s{who + 1}@fh.example") for who in range(int(number)))])
    for name in names:
        pupils = class_of(root, name, int(number), rng)
        (out / f"{name}.zip").write_bytes(as_zip(pupils))
        (out / f"{name}.json").write_text(json.dumps({f"E1A{pupil.number + 1:03}": pupil.expected for pupil in pupils}), encoding="utf-8")


if __name__ == "__main__":
    main(*sys.argv[1:])
