"""Let many answers stand, one after the other, where the answer to a task stands in a lesson that is solved otherwise.

The lesson is played once, in a process and a folder of its own (see `classroom.stage`); before the answer cell of a task runs, each
answer that is to be tried runs there instead, in a fork, so that it can spoil nothing. What comes back is plain data, as from a hand-in.
"""
import ast
import json
import os
import re
import subprocess
import sys
import tempfile
from dataclasses import dataclass
from pathlib import Path

from classroom.answers import solved
from classroom.editions import check_call
from classroom.errors import CourseError
from classroom.notebooks import is_answer, is_check
from classroom.weave import weave

TOLD = 'decision="persons counted", alternative="segments counted", reason="talkative people", effect="rank 2 to rank 7"'
SECONDS = 2  # of computing for an answer, and once more for handing it out


@dataclass(frozen=True)
class Part:
    """Where an answer to `task` is tried: before the cell `at`. `asked` is what the check hands out, `names` what is forgotten before,
    `between` the cells from there to the check, `solution` the code that is there."""

    task: str
    at: str
    asked: str
    names: list
    between: list
    solution: str


def played(folder):
    """The lesson in `folder` with its solutions, its audit trail and its findings filled in as a student would: a notebook."""
    book = weave(folder, "en")
    for cell in book.cells:
        if cell.cell_type == "code":
            cell.source = re.sub(r"trail\(\s*decision=\.\.\.,.*?\)", f"trail({TOLD})", cell.source, flags=re.DOTALL)
            cell.source = re.sub(r"(value|sentence|quotation)=\.\.\.", r'\1="of 33 women, 20"', cell.source)
            cell.source = re.sub(r'keep\("(\w+)", \.\.\.', r'keep("\1", "20 of 33"', cell.source)
    return book


def parts(book):
    """{task: Part} of a played lesson."""
    code = [cell for cell in book.cells if cell.cell_type == "code"]
    places = {cell.id: number for number, cell in enumerate(code)}
    found = {}
    for check in filter(is_check, code):
        task, asked = check_call(check.source)
        at = places.get("answer" + check.id.removeprefix("check"), places[check.id])
        solution = solved(code[at].source) if is_answer(code[at]) else ""
        between = [{"id": cell.id, "source": solved(cell.source)} for cell in code[at + bool(solution):places[check.id]] if not is_check(cell)]
        found[task] = Part(task, code[at].id, asked, sorted(_bound(solution) & _named(asked)), between, solution)
    return found


def _named(expression):
    return {node.id for node in ast.walk(ast.parse(expression)) if isinstance(node, ast.Name)}


def _bound(source):
    """The names that code gives a value, whether with = or with def."""
    nodes = list(ast.walk(ast.parse(source)))
    return {node.id for node in nodes if isinstance(node, ast.Name) and isinstance(node.ctx, ast.Store)} | \
        {node.name for node in nodes if isinstance(node, (ast.FunctionDef, ast.ClassDef))}


def audition(root, name, book, tries, seeds, further):
    """{task: [record, …]} of the answers that are tried, in their order.

    tries: {task: (Part, code before each answer, [(source, is it a mutant?), …])}; seeds: the worlds on which functions are run; further: more worlds, for
    mutants that pass on those. A record is {"plain": …}, {"missing": name}, {"late": 1}, {"raised": …} or {"stopped": 1}, with
    "same": True where a mutant that passes cannot be told from the right answer on the further worlds either, 'forgiven' where the task
    lets a slip pass; and the "seconds" it took.
    """
    if not hasattr(os, "fork"):
        raise CourseError("Answers are tried in forks of one process, which this system does not have. Use Linux or macOS.")
    cells = [{"id": cell.id, "source": solved(cell.source)} for cell in book.cells if cell.cell_type == "code" and not is_check(cell)]
    job = {"key": str(root / "solutions" / name / "key.py"), "cells": cells, "seeds": list(seeds), "further": list(further), "seconds": SECONDS,
           "parts": [vars(part) | {"start": start, "tries": sources} for part, start, sources in tries.values()]}
    with tempfile.TemporaryDirectory(prefix="course-audition-", ignore_cleanup_errors=True) as scratch:
        room = Path(scratch) / "room"
        room.mkdir()
        (room / "course.py").touch()
        records = {task: [] for task in tries}
        for line in _stage(room, job):
            records[line.pop("task")].append(line)
    short = [task for task, (*_, sources) in tries.items() if len(records[task]) < len(sources)]
    if short:
        raise CourseError(f"{name}: the played lesson ended before all answers to task {short[0]} had been tried. Does it run from a restart?")
    return records


def _stage(room, job):
    """What the process that plays the lesson writes, a JSON line an answer."""
    environment = os.environ | {"PYTHONPATH": os.pathsep.join(filter(None, [str(Path(__file__).parents[1]), os.environ.get("PYTHONPATH")])),
                                "MPLBACKEND": "agg", "PYTHONHASHSEED": "0"}
    (room / "job.json").write_text(json.dumps(job), encoding="utf-8")
    done = subprocess.run([sys.executable, "-m", "classroom.stage", "job.json", "records.jsonl"], cwd=room, env=environment, capture_output=True, text=True)
    if done.returncode:
        raise CourseError(f"The lesson could not be played: {(done.stderr or done.stdout).strip()[-1500:]}")
    with open(room / "records.jsonl", encoding="utf-8") as file:
        return [json.loads(line) for line in file]
