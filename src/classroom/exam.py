"""Exams: the cells of the items that the bank gives for this world, and the blueprint of what an exam measures.

The frame of an exam (rules, written task, hand-in) is a lesson source as any other; its cell named
"items" gives place to the drawn items.
"""
from pathlib import Path
from pprint import pformat

from nbformat.v4 import new_code_cell, new_markdown_cell

from classroom.errors import CourseError
from classroom.gate import dashed
from fieldwork.bank import draw, read_bank

PLACE = "items"
WORDS = {"en": {"item": "Item", "points": ("point", "points"), "choice": "Answer with one letter in quotation marks.", "number": "Answer with a number; its decimal sign is a point: `0.25`.",
                "choices": "Answer each with one of the words: {words}.", "ids": 'Answer with a set of ids, such as `{{"X1", "X2"}}`.',
                "order": 'Answer with a list of all the words, from first to last: `["…", "…"]`.'},
         "id": {"item": "Butir", "points": ("poin", "poin"), "choice": "Jawab dengan satu huruf di antara tanda petik.", "number": "Jawab dengan sebuah bilangan; tanda desimalnya titik, bukan koma: `0.25`.",
                "choices": "Jawab masing-masing dengan salah satu kata: {words}.", "ids": 'Jawab dengan himpunan id, misalnya `{{"X1", "X2"}}`.',
                "order": 'Jawab dengan daftar semua katanya, dari yang pertama sampai yang terakhir: `["…", "…"]`.'}}


def is_exam(folder):
    """Is the lesson in this folder drawn from a bank?"""
    return (folder / "bank").is_dir()


def with_items(cells, folder, language):
    """The cells of an exam's frame with the drawn items in the place that it keeps for them. Raises CourseError when it keeps none."""
    from fieldwork.key import load_key
    place = next((number for number, cell in enumerate(cells) if cell.id == PLACE), None)
    if place is None:
        raise CourseError(f"{folder.name}: {folder.name}.py has no cell named \"{PLACE}\" for the items of its bank.")
    key = load_key(folder / "key.py")
    drawn = draw(read_bank(folder), key_seed())
    made = [cell for number, one in enumerate(drawn, 1) for cell in item_cells(one, key.task(one.family.id), number, language)]
    return [*cells[:place], *made, *cells[place + 1:]]


def key_seed():
    """The seed by which this course's exams are drawn: that of its student world."""
    from fieldwork.world import STUDENT
    return STUDENT


def item_cells(drawn, task, number, language):
    """What is asked, the code that goes with it, a place for the answer, and its check."""
    name = drawn.family.id
    cells = [_cell(new_markdown_cell(asked(drawn, number, language)), f"item-{name}")]
    if drawn.item.code:
        cells.append(_cell(new_code_cell(drawn.item.code), f"given-{name}"))
    answer = f"{name} = {starter(drawn)}\n### BEGIN SOLUTION\n{name} = {_solution(task)}\n### END SOLUTION"
    return [*cells, _graded(answer, f"answer-{name}", solution=True),
            _graded(f'check("{name}", {name})', f"check-{name}", solution=False, points=drawn.family.points)]


def asked(drawn, number, language):
    """The Markdown of an item."""
    words, family, item = WORDS[language], drawn.family, drawn.item
    heading = f"## {words['item']} {number} · {family.titles[language]} ({family.points:g} {words['points'][family.points != 1]})"
    how = words[family.kind].format(words=", ".join(f'`"{word}"`' for word in item.said.get("words", ())))
    shown = {name: texts["en id".split().index(language)] for name, *texts in item.options}
    table = "\n".join(["| | |", "| :-- | :-- |", *(f"| `{letter}` | {shown[option]} |" for letter, option in drawn.letters.items())]) if shown else ""
    return "\n\n".join(filter(None, (heading, item.text(language), table, how)))


def starter(drawn):
    """What stands in the answer cell: a blank, or one for each key."""
    if drawn.family.kind != "choices":
        return "..."
    return "{" + ", ".join(f'"{key}": ...' for key in drawn.item.said["keys"]) + "}"


def _solution(task):
    from classroom.answers import value_of
    return pformat(value_of(task), width=120)


def _cell(cell, name):
    cell["id"] = name
    return cell


def _graded(source, name, solution, points=None):
    marks = {"grade": not solution, "grade_id": name, "locked": not solution, "schema_version": 3, "solution": solution, "task": False}
    cell = _cell(new_code_cell(source), name)
    cell.metadata["nbgrader"] = marks if points is None else marks | {"points": points}
    return cell


def blueprint_path(name, language="en"):
    """Where the blueprint of an exam stands, from the course folder."""
    return Path("solutions") / name / {"en": "README.md", "id": "README.id.md"}[language]


def blueprint(folder, language="en"):
    """The blueprint of an exam as Markdown: which outcome each family measures, with how many items to draw from. The same for every seed."""
    from fieldwork.key import load_key
    from fieldwork.wording import find, say
    families, key, words = read_bank(folder), load_key(folder / "key.py"), find(language, "grading", "blueprint")
    outcomes = sorted({family.outcome for family in families}, key=lambda outcome: tuple(map(int, outcome.split("."))))
    lines = [f"# {words['title']} {words['names'].get(folder.name, folder.name)}", "",
             words["how"].format(name=folder.name, items=len(families), points=f"{sum(family.points for family in families):g}",
                                 bank=sum(len(family.items) for family in families), written=f"{sum(key.manual.values()):g}"), "",
             f"| {words['outcomes']} |", "| :-- | :-- | :-- | --: |"]
    for outcome in outcomes:
        mine = [family for family in families if family.outcome == outcome]
        lines.append(f"| {outcome} | {say('outcomes', dashed(outcome), language=language)} | {', '.join(family.id for family in mine)} | {sum(family.points for family in mine):g} |")
    lines += ["", f"| {words['families']} |", "| :-- | :-- | :-- | :-- | --: | --: |"]
    lines += [f"| {f.id} | {f.lesson} | {f.outcome} | {words['kinds'][f.kind]} | {f.points:g} | {len(f.items)} |" for f in families]
    return "\n".join(lines) + "\n"
