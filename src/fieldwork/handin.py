"""`hand_in()`: how every task stands, and one file to upload.

The copy carries the student's own work files (codings, audit trail, findings) in its metadata, under CARRIED:
one file is what a learning platform takes, and grading finds in it what the answers were computed from.
"""
import contextlib
import html
import json
import os
import re
import shutil
import time
from pathlib import Path

from fieldwork import session
from fieldwork.card import MARKS, number
from fieldwork.wording import say
from fieldwork.work import folder


CARRIED = "law_in_the_field"
WORK_FILES = ("audit-trail.csv", "findings.csv", "codings/*.csv")
NOT_CARRIED = (".log.csv", ".aside.csv", ".documents.csv")  # how the desk keeps house; no answer is computed from it


def hand_in():
    """Show the state of every task and copy the saved notebook to my-work/hand-in/, for upload."""
    from IPython.display import HTML, display
    display(HTML(_overview()))
    notebook = notebook_path()
    if notebook is None:
        print(say("common", "hand_in", "by_hand"))
    elif notebook.stat().st_mtime < session.CURRENT.last_check:
        print(say("common", "hand_in", "save_first"))
    else:
        print(say("common", "hand_in", "done", file=_copy(notebook)))


def notebook_path():
    """The notebook this kernel runs, as JupyterLab or VS Code names it; None where nobody says."""
    named = os.environ.get("JPY_SESSION_NAME") or _vscode_name()
    if not named:
        return None
    candidates = [Path(named), Path.cwd() / Path(named).name]
    return next((path for path in candidates if path.suffix == ".ipynb" and path.is_file()), None)


def _vscode_name():
    from IPython import get_ipython
    shell = get_ipython()
    return shell.user_ns.get("__vsc_ipynb_file__") if shell else None


def _copy(notebook):
    """Copy the notebook into my-work/hand-in/ under a name no earlier hand-in has."""
    target = folder() / "hand-in" / f"{session.CURRENT.lesson}_{time.strftime('%Y-%m-%d_%H%M%S')}.ipynb"
    target.parent.mkdir(exist_ok=True)
    try:
        target.write_text(_with_files(notebook.read_text(encoding="utf-8")), encoding="utf-8")
    except (ValueError, KeyError, TypeError, AttributeError):  # not a notebook as we know it: hand it in as it is
        shutil.copyfile(notebook, target)
    return target.relative_to(target.parents[2])


def _with_files(text):
    """The text of a notebook with the work files in its metadata, {"files": {name in my-work/: text}}."""
    content = json.loads(text)
    content["metadata"][CARRIED] = {"files": work_files()}
    return json.dumps(content, ensure_ascii=False, indent=1) + "\n"


def work_files():
    """{name in my-work/: text} of the student's audit trail, findings and codings; files nobody can read are left out."""
    found = {}
    for pattern in WORK_FILES:
        for path in sorted(folder().glob(pattern)):
            if not path.name.endswith(NOT_CARRIED):
                with contextlib.suppress(OSError, UnicodeDecodeError):
                    found[path.relative_to(folder()).as_posix()] = path.read_text(encoding="utf-8-sig")
    return found


def _overview():
    rows, earned = [], 0.0
    exam = session.CURRENT.exam
    for task_id, sealed in sorted(session.CURRENT.tasks.items(), key=_place):
        verdict = session.CURRENT.verdicts.get(task_id)
        state = verdict.state if verdict else "blank"
        earned += verdict.points if verdict else 0.0
        word = say("common", "states", state if verdict else "not_run")
        points = f"{'–' if exam else _number(verdict.points if verdict else 0)} / {_number(sealed['points'])}"
        rows.append(f'<tr><td>{html.escape(task_id)}</td><td style="text-align:left">{MARKS[state][0]} {html.escape(word)}</td><td>{points}</td></tr>')
    for task_id, points in session.CURRENT.manual.items():
        rows.append(f'<tr><td>{html.escape(task_id)}</td><td style="text-align:left">{html.escape(say("common", "states", "manual"))}</td><td>– / {_number(points)}</td></tr>')
    total = sum(sealed["points"] for sealed in session.CURRENT.tasks.values())
    head = "".join(f"<th>{html.escape(say('common', 'hand_in', name))}</th>" for name in ("task", "state", "points"))
    recorded = sum(verdict.state == "recorded" for verdict in session.CURRENT.verdicts.values())
    caption = (say("common", "hand_in", "recorded", recorded=recorded, all=len(session.CURRENT.tasks)) if exam
               else say("common", "hand_in", "caption", earned=_number(earned), total=_number(total)))
    return f'<table lang="{session.language()}"><caption style="text-align:left;white-space:nowrap">{html.escape(caption)}</caption><thead><tr>{head}</tr></thead><tbody>{"".join(rows)}</tbody></table>'


def _place(item):
    """Task 5.10 comes after 5.9, not after 5.1."""
    return [int(digits) for digits in re.findall(r"\d+", item[0])]


def _number(value):
    return number(value, session.language())
