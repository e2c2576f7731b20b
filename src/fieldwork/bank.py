"""The item bank of an exam: files that people edit, the draw of one exam out of them, and its key.

A file `bank/NN-slug.toml` holds the families of a lesson, a family its interchangeable items:

    [m01]                      the family: what all its items share
    outcome = "1.1"
    points = 2
    title_en = "…"             the heading of the item in the exam
    title_id = "…"

    [m01.a]                    an item; m01.b is another one, equal in outcome, points and difficulty
    en = "…"                   what is asked, and the same in Indonesian
    id = "…"
    right = "norm"             the name of the right option, and all options: name, English, Indonesian
    options = [["norm", "…", "…"], ["field", "…", "…"], …]

Other kinds are named by `kind`: see `_KINDS`. Where the answer depends on the world, `right_by` and
`wrong_by` name functions of a world that stand in the exam's key.py.
"""
import hashlib
import tomllib
from dataclasses import dataclass

from fieldwork.key import Key, Task
from fieldwork.kinds import Choice, Choices, Ids, Number, Order
from fieldwork.world import STUDENT

LETTERS = "abcdefgh"
ABOUT = ("outcome", "points", "kind", "title_en", "title_id")


@dataclass(frozen=True)
class Item:
    """One item: its id ("m01.a"), and what the bank says of it."""

    id: str
    said: dict

    def text(self, language):
        """What is asked, in a language."""
        return self.said[language].strip()

    @property
    def code(self):
        """Lines of code that the exam shows with it; '' when there are none."""
        return self.said.get("code", "").strip()

    @property
    def options(self):
        """[(name, English, Indonesian), …] in the order of the bank; empty for other kinds than choice."""
        return [tuple(option) for option in self.said.get("options", ())]


@dataclass(frozen=True)
class Family:
    """A slot of the blueprint: equal items, of which an exam has one."""

    id: str
    lesson: str
    outcome: str
    points: float
    kind: str
    titles: dict
    items: tuple


@dataclass(frozen=True)
class Drawn:
    """An item as an exam asks it. `letters`: {letter: name of the option}, in the order shown."""

    family: Family
    item: Item
    letters: dict


def read_bank(folder):
    """The families of an exam, in order: from every file of `folder`/bank/."""
    families = []
    for path in sorted((folder / "bank").glob("*.toml")):
        for name, said in tomllib.loads(path.read_text(encoding="utf-8")).items():
            items = tuple(Item(f"{name}.{letter}", entry) for letter, entry in said.items() if letter not in ABOUT)
            titles = {"en": said["title_en"], "id": said["title_id"]}
            families.append(Family(name, path.stem, said["outcome"], said["points"], said.get("kind", "choice"), titles, items))
    return sorted(families, key=lambda family: family.id)


def draw(families, seed):
    """One item of each family and the order of its options: the same for the same seed, everywhere and for ever."""
    chosen = []
    for family in families:
        item = min(family.items, key=lambda item: _lot(seed, item.id))
        names = sorted((name for name, *_ in item.options), key=lambda name: _lot(seed, item.id, name))
        chosen.append(Drawn(family, item, dict(zip(LETTERS, names))))
    return chosen


def _lot(*parts):
    return hashlib.sha256("/".join(map(str, parts)).encode()).hexdigest()


def exam_key(folder, functions, points, manual, seed=None):
    """The `Key` of the exam in `folder`, drawn by `seed` (the student world's by default).

    `functions`: where the names in `right_by` and `wrong_by` are looked up; `manual`: {id: points} of what a person marks.
    """
    drawn = draw(read_bank(folder), STUDENT if seed is None else seed)
    return Key(folder.name, points, [task_of(one, functions) for one in drawn], manual, exam=True)


def task_of(drawn, functions):
    """The task of a drawn item."""
    family, said = drawn.family, drawn.item.said
    kind = _KINDS[family.kind](said)
    if family.kind == "choice":
        right, wrong = _lettered(drawn, functions)
    else:
        right = _number_of(functions[said["right_by"]]) if "right_by" in said else said["right"]
        wrong = said.get("wrong", {}) | {name: _number_of(functions[function]) for name, function in said.get("wrong_by", {}).items()}
    return Task(family.id, kind, family.points, right, wrong, outcome=family.outcome)


def _number_of(function):
    """The function of a world, its number one of Python's own: a solution notebook shows it as a student would type it."""
    return lambda world: float(function(world))


def _lettered(drawn, functions):
    """(right, wrong) of a choice, in the letters of this draw."""
    letter = {name: at for at, name in drawn.letters.items()}
    said = drawn.item.said
    if "right_by" in said:
        return (lambda world: letter[functions[said["right_by"]](world)]), {}
    return letter[said["right"]], {name: at for name, at in letter.items() if name != said["right"]}


def _choice(said):
    return Choice(list(LETTERS[:len(said["options"])]))


def _number(said):
    return Number(said.get("tolerance", 0.005), said.get("low"), said.get("high"), said.get("whole", False))


def _choices(said):
    return Choices(list(said["keys"]), list(said["words"]))


_KINDS = {"choice": _choice, "number": _number, "choices": _choices,  # one letter; a number; a word for each of `keys`
          "ids": lambda said: Ids(list(said["universe"])), "order": lambda said: Order(list(said["steps"]))}  # a set; a list
