"""The answer key of a lesson: for each task what is right, and every way of going wrong that we know.

A key is trusted code that students never receive. `Key.seal` turns it into what they do receive:
the form of each answer, and digests by which `check` recognises it.
"""
import importlib.util
from copy import deepcopy
from dataclasses import dataclass, field

from fieldwork.kinds import Function, Kind
from fieldwork.seals import seal_slots
from fieldwork.world import STUDENT, World, resolve

PRACTICE_TWIN = 1  # the twin world that students' own checks already use


@dataclass(frozen=True)
class Task:
    """One checked task. `right` and each of `wrong` is an answer, or a function of a world that gives one.

    For a function task they are the reference function and the faulty functions themselves. A wrong answer that is `...` in
    some world gives the same there as another mistake: it is not named then, and the card says only where to look.
    `full_at` is the share of slots that earns all `points`; from `none_below` up to it credit grows
    evenly; without `none_below` it is all or nothing.
    """

    id: str
    kind: Kind
    points: float = 1
    right: object = None
    wrong: dict = field(default_factory=dict)
    full_at: float = 1.0
    none_below: float | None = None
    outcome: str | None = None  # what an item of an exam is about, such as "2.1"
    _computed: dict = field(default_factory=dict, init=False, repr=False, compare=False)

    def answer(self, name=None, world=World(STUDENT)):
        """The right answer (or the wrong one called `name`) in a world, as the key writes it. What is computed from a world is computed once."""
        value = self.right if name is None else self.wrong[name]
        if not callable(value) or isinstance(self.kind, Function):
            return value
        if (name, world.seed) not in self._computed:
            self._computed[name, world.seed] = value(world)
        return deepcopy(self._computed[name, world.seed])

    def cases(self, seeds):
        """[(slot, arguments), …] of a function task over several worlds; None for other kinds."""
        if not isinstance(self.kind, Function):
            return None
        arguments = [(number, case) for number, seed in enumerate(seeds) for case in self.kind.cases(World(seed))]
        return [[f"{number}", list(case)] for number, case in arguments]

    def slots(self, name=None, seeds=(STUDENT,)):
        """{slot: tokens} of the right answer or of the wrong one called `name`."""
        return self._slots(self.answer(name, World(seeds[0])), seeds)

    def _slots(self, value, seeds):
        kind = self.kind.resolve(World(seeds[0]))
        if isinstance(kind, Function):
            return kind.outputs(value, [[resolve(a) for a in case] for _, case in self.cases(seeds)])
        return kind.truth(value)

    def telltale(self, name, seeds=(STUDENT,), right=None):
        """The slots by which the wrong answer `name` is recognised: those in which it differs from the right one.

        None in a world in which the key cannot tell it from another mistake. `right` are the slots of the right answer, where the
        caller has them already.
        """
        value = self.answer(name, World(seeds[0]))
        if value is ...:
            return None
        right = self.slots(None, seeds) if right is None else right
        return {slot: tokens for slot, tokens in self._slots(value, seeds).items()
                if not set(tokens) & set(right.get(slot, ()))}

    def seal(self, lesson, seeds):
        """The task as JSON-able data without its answers."""
        salt, right, cases = f"{lesson}/{self.id}", self.slots(None, seeds), self.cases(seeds)
        wrong = [[name, seal_slots(salt, self.telltale(name, seeds, right) or {})] for name in self.wrong]
        sealed = {"kind": self.kind.resolve(World(seeds[0])).spec(), "points": self.points, "full_at": self.full_at,
                  "none_below": self.none_below, "salt": salt, "right": seal_slots(salt, right), "wrong": wrong}
        sealed |= {} if self.outcome is None else {"outcome": self.outcome}
        return sealed if cases is None else sealed | {"cases": cases}


@dataclass(frozen=True)
class Key:
    """The tasks of a lesson, its manual tasks {id: points}, and the total they must add up to. An exam says nothing before it is graded."""

    lesson: str
    points: float
    tasks: list
    manual: dict = field(default_factory=dict)
    exam: bool = False

    def task(self, task_id):
        """The task with this id."""
        return next(task for task in self.tasks if task.id == task_id)

    def seal(self, seeds=(STUDENT, PRACTICE_TWIN)):
        """{task id: sealed task} on the student world and the twins with these seeds."""
        return {task.id: task.seal(self.lesson, tuple(seeds)) for task in self.tasks}

    def release(self):
        """What students install: of a lesson the sealed tasks, of an exam the form of each answer and nothing of its content."""
        if not self.exam:
            return {"lesson": self.lesson, "manual": self.manual, "tasks": self.seal()}
        forms = {task.id: {"kind": task.kind.resolve(World(STUDENT)).spec(), "points": task.points} for task in self.tasks}
        return {"lesson": self.lesson, "exam": True, "manual": self.manual, "tasks": forms}


def load_key(path):
    """The `KEY` of a key.py."""
    spec = importlib.util.spec_from_file_location(f"key_{path.parent.name.replace('-', '_')}", path)
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module.KEY
