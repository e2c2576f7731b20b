"""What the bank of answers and the mutants of a lesson say about its checks: the measures behind `course audit-tasks`."""
import time
from dataclasses import dataclass, field
from types import SimpleNamespace

from classroom.answer_bank import bank_path, read_answers
from classroom.audition import audition, parts, played
from classroom.gate import check_id
from classroom.mutants import mutants
from classroom.score import verdict_of
from fieldwork.judge import Outcome, outcomes_of
from fieldwork.key import PRACTICE_TWIN, load_key
from fieldwork.kinds import Function, Misfit, Prediction, from_spec
from fieldwork.world import STUDENT

FURTHER = range(1001, 1021)  # worlds on which a mutant must be right, too, to count as no fault


@dataclass
class TaskAudit:
    """One task. heard: [(Answer, Verdict, Explanation)]; faults: [(Mutant, Verdict, True where it equals the right answer, 'forgiven' where the task lets a slip pass)];
    idle: checks (slots that count) which no wrong answer and no mutant needs; checks: how many there are."""

    lesson: str
    task: object
    heard: list
    faults: list
    idle: list = field(default_factory=list)
    checks: int = 0
    seconds: float = 0.0

    def side(self, right):
        """The answers that are right, or wrong, as in `heard`."""
        return [one for one in self.heard if one[0].right == right]

    def _full(self, verdict):
        return verdict.points >= self.task.points

    @property
    def refused(self):
        """Right answers that do not earn everything."""
        return [one for one in self.side(True) if not self._full(one[1])]

    @property
    def accepted(self):
        """Wrong answers that earn everything."""
        return [one for one in self.side(False) if self._full(one[1])]

    @property
    def unnamed(self):
        """Wrong answers that show a misconception of the key and hear another reason."""
        return [one for one in self.heard if one[0].name and one[1].note != one[0].name]

    @property
    def named(self):
        """Misconceptions of the key of which every example in the bank hears its reason."""
        return [name for name in self.shown if name not in {answer.name for answer, *_ in self.unnamed}]

    @property
    def shown(self):
        """Misconceptions of the key of which the bank has an example."""
        return [name for name in self.task.wrong if any(answer.name == name for answer, *_ in self.heard)]

    @property
    def real(self):
        """Mutants that are faults: neither the right answer in other words, nor a slip that the task says is free."""
        return [one for one in self.faults if not one[2]]

    @property
    def survivors(self):
        """Mutants that are faults and earn everything."""
        return [one for one in self.real if self._full(one[1])]


def audit_lesson(root, name, seeds, bank=True, faults=True):
    """[TaskAudit, …] of a lesson, judged on the worlds `seeds`; a lesson without a file of answers is tried with mutants alone."""
    key, book = load_key(root / "solutions" / name / "key.py"), played(root / "solutions" / name)
    starts, answers = read_answers(bank_path(root, name), key) if bank and bank_path(root, name).is_file() else ({}, [])
    sealed, places, tries = key.seal(seeds), parts(book), {}
    for task in key.tasks:
        place = places[task.id]
        mine = [answer for answer in answers if answer.task == task.id]
        made = mutants(place.solution, isinstance(task.kind, Function)) if faults and place.solution and not isinstance(task.kind, Prediction) else []
        tries[task.id] = (place, starts.get(task.id, ""), mine, made)
    records = audition(root, name, book, {t: (place, start, [(a.source, False) for a in mine] + [(m.source, True) for m in made]) for t, (place, start, mine, made) in tries.items()},
                       seeds, FURTHER)
    return [_weighed(name, task, sealed, *tries[task.id][2:], records[task.id]) for task in key.tasks]


def student_seeds():
    """The worlds of a student's own check."""
    return STUDENT, PRACTICE_TWIN


def _weighed(name, task, sealed, answers, made, records):
    lesson = SimpleNamespace(name=name, sealed=sealed)
    start = time.perf_counter()
    verdicts = [_verdict(lesson, task, record) for record in records]
    heard = [(answer, *verdict) for answer, verdict in zip(answers, verdicts)]
    faults = [(mutant, verdict[0], record.get("same", False)) for mutant, verdict, record in zip(made, verdicts[len(answers):], records[len(answers):])]
    wrong = [record["plain"] for record, right in zip(records, [a.right for a in answers] + [same for *_, same in faults]) if not right and "plain" in record]
    idle, checks = idle_checks(sealed[task.id], wrong)
    return TaskAudit(name, task, heard, faults, idle, checks, sum(record["seconds"] for record in records) + time.perf_counter() - start)


def _verdict(lesson, task, record):
    """(Verdict, Explanation): as the grader would say it of a hand-in that gave this record."""
    cell = check_id(task.id)
    run = SimpleNamespace(answers={task.id: record}, stopped={cell: ""} if "stopped" in record else {})
    return verdict_of(lesson, task.id, cell, run, "en", 2)


def idle_checks(sealed, wrong):
    """([slot, …], n): of the n slots that count, those without which none of the `wrong` plain answers would earn everything."""
    kind, counting = from_spec(sealed["kind"]), [slot for slot, accepted in sealed["right"].items() if len(accepted) == 1]
    needed = set()
    for plain in wrong:
        outcomes = _outcomes(kind, sealed, plain)
        for slot in outcomes:
            if not outcomes[slot].right and slot not in needed:
                without = outcomes | {slot: Outcome(True, outcomes[slot].neutral, outcomes[slot].tokens or ["?"])}
                needed |= {slot} if kind.share(without) >= sealed["full_at"] - 1e-9 else set()
    return [slot for slot in counting if slot not in needed], len(counting)


def _outcomes(kind, sealed, plain):
    try:
        return outcomes_of(sealed, kind.read(plain).slots)
    except (Misfit, TypeError, ValueError, KeyError, IndexError, AttributeError, OverflowError):
        return {}
