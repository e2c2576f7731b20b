"""Weave a lesson: its percent source, and for Indonesian its prose overlay, into one notebook."""
import hashlib
import re

import jupytext
import nbformat

from classroom.errors import CourseError
from classroom.exam import is_exam, with_items

CELL_MARK = re.compile(r"^<!-- cell: (?P<name>[\w-]+)(?: en:(?P<print>[0-9a-f]{8}))? -->[ \t]*$", re.MULTILINE)
MARK_SCHEME = re.compile(r"\n*### BEGIN MARK SCHEME\n(?P<scheme>.*?)\n?### END MARK SCHEME[ \t]*", re.DOTALL)


def weave(folder, language="en"):
    """The lesson in `folder` (…/02-norms) as a notebook with stable ids, in 'en' or 'id'."""
    name = folder.name
    notebook = read_source(folder)
    if language != "en":
        _translate(notebook, folder, language)
    if is_exam(folder):
        notebook.cells = with_items(notebook.cells, folder, language)
    for cell in notebook.cells:
        _tidy(cell, language)
    notebook.metadata = nbformat.from_dict({
        "kernelspec": {"display_name": "Python 3", "language": "python", "name": "python3"},
        "language_info": {"name": "python"},
        "law_in_the_field": {"lesson": name, "language": language}})
    notebook.nbformat, notebook.nbformat_minor = 4, 5
    nbformat.validate(notebook)
    return notebook


def read_source(folder):
    """The percent source as a notebook; every cell's id is its name. Complains about nameless and double names."""
    source = folder / f"{folder.name}.py"
    notebook = jupytext.read(source, fmt="py:percent")
    seen = set()
    for number, cell in enumerate(notebook.cells, 1):
        name = cell.metadata.get("nbgrader", {}).get("grade_id") or cell.metadata.get("name")
        if not name:
            raise CourseError(f'{source.name}: cell {number} ("{cell.source[:40].splitlines()[0]}…") has no name. Give it name="…".')
        if name in seen:
            raise CourseError(f"{source.name}: two cells are named {name!r}. Rename one of them.")
        seen.add(name)
        cell["id"] = name
    return notebook


def fingerprint(text):
    """Eight hexadecimal digits that change whenever the English prose changes."""
    return hashlib.sha256(text.strip().encode()).hexdigest()[:8]


def overlay(folder, language):
    """{cell name: (fingerprint it was translated from, prose)} of NN-slug.<language>.md."""
    file = folder / f"{folder.name}.{language}.md"
    if not file.is_file():
        raise CourseError(f"{folder.name}: the translation {file.name} is missing.")
    text = file.read_text(encoding="utf-8")
    marks = list(CELL_MARK.finditer(text))
    ends = [mark.start() for mark in marks[1:]] + [len(text)]
    blocks = {}
    for mark, end in zip(marks, ends):
        if mark["name"] in blocks:
            raise CourseError(f"{file.name}: cell {mark['name']!r} is translated twice.")
        blocks[mark["name"]] = (mark["print"], text[mark.end():end].strip())
    return blocks


def _translate(notebook, folder, language):
    blocks = overlay(folder, language)
    prose = {cell.id: cell for cell in notebook.cells if cell.cell_type == "markdown"}
    for name in blocks.keys() - prose.keys():
        raise CourseError(f"{folder.name}.{language}.md translates a cell {name!r} that the lesson does not have.")
    for name in prose.keys() - blocks.keys():
        raise CourseError(f"{folder.name}: cell {name!r} has no translation ({language}). Add it to {folder.name}.{language}.md.")
    stale = [name for name, cell in prose.items() if blocks[name][0] != fingerprint(cell.source)]
    if stale:
        raise CourseError(f"{folder.name}: cell {', '.join(map(repr, stale))} changed in English since it was translated ({language}). Check "
                          f"{folder.name}.{language}.md there, then run: python3 course.py build --stamp {folder.name}")
    for name, cell in prose.items():
        cell.source = blocks[name][1]


def stamp(folder, language="id"):
    """Write the current fingerprints into the overlay, after a person has checked the translation; returns the cells it touched."""
    file = folder / f"{folder.name}.{language}.md"
    prints = {cell.id: fingerprint(cell.source) for cell in read_source(folder).cells}
    text = file.read_text(encoding="utf-8")
    touched = [mark["name"] for mark in CELL_MARK.finditer(text) if mark["print"] != prints.get(mark["name"])]
    file.write_text(CELL_MARK.sub(lambda m: f"<!-- cell: {m['name']} en:{prints.get(m['name'], '00000000')} -->", text), encoding="utf-8")
    return touched


def _tidy(cell, language):
    """Keep what a release needs of the metadata; say the language in the set-up cell; fence mark schemes."""
    keep = {key: cell.metadata[key] for key in ("nbgrader", "tags") if key in cell.metadata}
    if cell.cell_type == "code" and cell.id != "setup":
        keep["tags"] = sorted({*keep.get("tags", ()), "raises-exception"})  # Run All goes on past whatever is not solved yet
    cell.metadata = nbformat.from_dict(keep)
    if cell.cell_type == "code":
        cell.source = re.sub(r'(^lesson\("[\w-]+", language=)"en"', rf'\1"{language}"', cell.source, flags=re.MULTILINE)
    elif "nbgrader" in keep:
        # nbgrader empties a written answer unless it holds a solution region: the mark scheme becomes one
        cell.source = MARK_SCHEME.sub(lambda m: f"\n\n### BEGIN SOLUTION\n### BEGIN MARK SCHEME\n{m['scheme']}\n### END MARK SCHEME\n### END SOLUTION", cell.source)
