"""`course audit-tasks`: is the grader right? Every answer of the bank and every mutant is graded, and what is graded wrongly is told."""
import csv
import time

from classroom import audit_exams, separation
from classroom.answer_bank import bank_path
from classroom.audit import audit_lesson
from classroom.errors import CourseError
from classroom.paths import course_root, exams, lessons
from classroom.tables import print_table

HELP = "Grade a bank of right and wrong answers, and faults made by program, and say what the grader gets wrong."
COLUMNS = ("lesson", "task", "right", "refused", "wrong", "accepted", "in key", "shown", "named", "mutants", "killed", "checks", "idle", "seconds")
FEW = 12  # names under the table


def arguments(parser):
    parser.add_argument("lessons", nargs="*", metavar="LESSON", help="which lessons and exams (all, when none is named)")
    parser.add_argument("--worlds", type=int, default=0, metavar="N", help="in how many of N worlds is each misconception told apart from the right answer?")
    parser.add_argument("--csv", metavar="FILE", help="write the table into a new file, too")
    parser.add_argument("--cards", metavar="TASK", help="print what a student hears for each answer to this task ('all': to every task)")
    parser.add_argument("--no-mutants", action="store_true", help="grade the bank alone, which is quicker")


def run(args):
    """Print the audit; 1 when a right answer is refused, a wrong one accepted, or a misconception not told by its name."""
    from pathlib import Path
    root = course_root()
    names = args.lessons or lessons(root)
    for name in set(names) - set(lessons(root)):
        raise CourseError(f"There is no lesson {name!r}. Lessons: {', '.join(lessons(root))}.")
    if args.csv and Path(args.csv).exists():
        raise CourseError(f"{args.csv} is there already and is not written over. Give another name.")
    audited = [task for name in names if name not in exams(root) for task in _lesson(root, name, args)]
    faults = [fault for task in audited for fault in _faults(root, task)]
    faults += [fault for name in names if name in exams(root) for fault in _exam(root, name)]
    if audited:
        _totals(audited)
    if args.worlds:
        separation.report(root, [name for name in names if name not in exams(root)], args.worlds)
    if args.csv:
        _write(args.csv, audited)
    print("\n".join(["", *faults]) if faults else "Nothing is graded wrongly.")
    return 1 if faults else 0


def _lesson(root, name, args):
    from classroom.audit import student_seeds
    from classroom.marking import secret_seeds
    start = time.monotonic()
    tasks = audit_lesson(root, name, (*student_seeds(), *secret_seeds(root, name)), faults=not args.no_mutants)
    print(f"\n{name}{'' if bank_path(root, name).is_file() else ' (no bank of answers yet)'}, {time.monotonic() - start:.0f} s")
    print_table(COLUMNS[1:], [row(task)[1:] for task in tasks], right=COLUMNS[2:])
    for task in tasks:
        _below(task)
        if args.cards in (task.task.id, "all"):
            _cards(task)
    return tasks


def row(task):
    """One task as a row of the table: see `COLUMNS`."""
    return (task.lesson, task.task.id, len(task.side(True)), len(task.refused), len(task.side(False)), len(task.accepted), len(task.task.wrong), len(task.shown),
            len(task.named), len(task.real), len(task.real) - len(task.survivors), task.checks, len(task.idle), f"{task.seconds:.1f}")


def _below(task):
    """What the table has no room for: misconceptions without an example, idle checks where they are few, mutants that pass."""
    missing = [name for name in task.task.wrong if name not in task.shown]
    if missing and task.heard:
        print(f"  {task.task.id}: the bank has no example of {', '.join(missing)}")
    if task.heard and 0 < len(task.idle) <= FEW:
        print(f"  {task.task.id}: no answer needs the checks {', '.join(task.idle)}")
    forgiven = sum(same == "forgiven" for *_, same in task.faults)
    if forgiven:
        print(f"  {task.task.id}: {forgiven} mutants pass because the task forgives a slip; they are not counted")
    for mutant, *_ in task.survivors:
        print(f"  {task.task.id}: passes with a fault: {mutant.words}")


def _cards(task):
    from fieldwork.card import as_text
    for answer, verdict, words in task.heard:
        print(f"\n  {task.task.id} {'right' if answer.right else 'wrong'}: {answer.words} → {verdict.points:g} of {verdict.max_points:g}, {verdict.note}")
        print("    " + as_text(words).replace("\n", "\n    "))


def _faults(root, task):
    """A line for each answer that is graded wrongly."""
    path = bank_path(root, task.lesson).relative_to(root)
    told = [(task.refused, "a right answer is refused"), (task.accepted, "a wrong answer is accepted"), (task.unnamed, "a misconception is not told by its name")]
    return [f"{path}, line {answer.line}: {what}: {task.task.id} {answer.words}{f' [{answer.name}]' if answer.name else ''}; it earns {verdict.points:g} of {verdict.max_points:g} and hears {verdict.note!r}"
            for found, what in told for answer, verdict, _ in found]


def _exam(root, name):
    tried, faults = audit_exams.audit(root, name)
    print(f"\n{name}: {tried} answers to all items of the bank tried; {len(faults)} graded wrongly.")
    return [f"{name}: {fault}" for fault in faults]


def _totals(tasks):
    """The sums, and what they do and do not show."""
    right, wrong = sum(len(task.side(True)) for task in tasks), sum(len(task.side(False)) for task in tasks)
    real, alive = sum(len(task.real) for task in tasks), sum(len(task.survivors) for task in tasks)
    refused, accepted = sum(len(task.refused) for task in tasks), sum(len(task.accepted) for task in tasks)
    print(f"\n{len(tasks)} tasks: {right} right answers, {refused} refused; {wrong} wrong answers, {accepted} accepted; "
          f"{sum(len(task.named) for task in tasks)} of {sum(len(task.task.wrong) for task in tasks)} misconceptions told by name; "
          f"{real - alive} of {real} mutants killed.")
    if right and wrong and not refused and not accepted:
        print(f"By the rule of three, 0 of {wrong} wrong answers accepted bounds the true rate at about {100 * 3 / wrong:.1f} % (right answers refused: {100 * 3 / right:.1f} %), "
              "if the bank resembles what real students write. Only their answers can show whether it does.")


def _write(path, tasks):
    with open(path, "x", encoding="utf-8", newline="") as file:
        csv.writer(file).writerows([COLUMNS, *map(row, tasks)])
