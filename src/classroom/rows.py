"""Graded hand-ins as rows of nbgrader's tables, in bulk, equal to those that its own converters write one by one."""
from nbgrader.api import (Assignment, Comment, Grade, GradeCell, Notebook, SolutionCell, Student, SubmittedAssignment,
                          SubmittedNotebook, new_uuid)
from sqlalchemy import bindparam, insert, select, update

STUDENT, SUBMISSION, NOTEBOOK = Student.__table__, SubmittedAssignment.__table__, SubmittedNotebook.__table__
GRADE, COMMENT = Grade.__table__, Comment.__table__


class Batch:
    """The rows of one transaction (`rows`). `looked_at`: {student: {written cell: digest of the text that was marked}}."""

    def __init__(self, rows, name, batch, people, looked_at):
        self.rows, self.people, self.looked_at = rows, people, looked_at
        self.batch = {graded.student: graded for graded in batch}
        lesson = select(Assignment.id, Assignment.duedate, Notebook.id).join(Notebook).where(Assignment.name == name, Notebook.name == name)
        self.assignment, self.due, self.notebook = rows.execute(lesson).one()
        self.cells = {kind: {cell: row for cell, row in rows.execute(select(kind.name, kind.id).where(kind.notebook_id == self.notebook))}
                      for kind in (GradeCell, SolutionCell)}

    def store(self):
        """({student: changes}, [students who may be late])."""
        self._students()
        submissions = self._one_each(SUBMISSION, "student_id", {student: student for student in self.batch}, {"assignment_id": self.assignment},
                                     lambda student: {"timestamp": self.batch[student].handed_in, "extension": None})
        stamps = [{"row": submissions[student], "stamp": graded.handed_in} for student, graded in self.batch.items() if graded.handed_in]
        self._update(SUBMISSION, stamps, timestamp="stamp")
        notebooks = self._one_each(NOTEBOOK, "assignment_id", submissions, {"notebook_id": self.notebook},
                                   lambda student: {"flagged": False, "late_submission_penalty": None})
        self._update(NOTEBOOK, [{"row": row, "none": None} for row in notebooks.values()], late_submission_penalty="none")
        changed = self._grades(notebooks)
        self._comments(notebooks)
        return changed, [student for student in self.batch if self.due is not None]

    def _students(self):
        known = set(self.rows.execute(select(STUDENT.c.id).where(STUDENT.c.id.in_(list(self.batch)))).scalars())
        named = {student: _named(*self.people[student]) for student in self.batch if student in self.people and self.people[student][0] not in ("", student)}
        new = [{"id": student} for student in self.batch if student not in known]
        if new:
            self.rows.execute(insert(STUDENT), new)
        self._update(STUDENT, [{"row": student, **row} for student, row in named.items()], first_name="first", last_name="last", email="address")

    def _one_each(self, table, column, keys, others, fresh):
        """{student: id} of the row that each has in a table, made where it is missing. `keys`: {student: value of `column`}."""
        chosen = select(table.c[column], table.c.id).where(table.c[column].in_(list(keys.values())), *(table.c[name] == value for name, value in others.items()))
        known = {key: row for key, row in self.rows.execute(chosen)}
        new = [{"id": new_uuid(), column: key, **others, **fresh(student)} for student, key in keys.items() if key not in known]
        if new:
            self.rows.execute(insert(table), new)
        known |= {row[column]: row["id"] for row in new}
        return {student: known[key] for student, key in keys.items()}

    def _grades(self, notebooks):
        before, made, updated, changed = self._of(GRADE, notebooks, GRADE.c.auto_score, GRADE.c.manual_score, GRADE.c.needs_manual_grade), [], [], {}
        for student, graded in self.batch.items():
            for cell, score in graded.scores.items():
                place = notebooks[student], self.cells[GradeCell][cell]
                if place not in before:
                    made.append({"id": new_uuid(), "notebook_id": place[0], "cell_id": place[1], "auto_score": score, "manual_score": None,
                                 "extra_credit": None, "needs_manual_grade": score is None})
                    continue
                row, auto, manual, waits = before[place]
                same = self.looked_at[student].get(cell) == graded.about["digests"][cell] if cell in graded.about["digests"] else auto == score
                waits = (manual is not None or score is None) and not (manual is not None and not waits and same)
                updated.append({"row": row, "score": score, "waits": waits})
                if auto is not None and auto != score:
                    changed.setdefault(student, []).append((cell, auto, score))
        if made:
            self.rows.execute(insert(GRADE), made)
        self._update(GRADE, updated, auto_score="score", needs_manual_grade="waits")
        return changed

    def _comments(self, notebooks):
        before, made, updated = self._of(COMMENT, notebooks), [], []
        for student, graded in self.batch.items():
            for cell, text in graded.comments.items():
                place = notebooks[student], self.cells[SolutionCell][cell]
                if place in before:
                    updated.append({"row": before[place][0], "text": text})
                else:
                    made.append({"id": new_uuid(), "notebook_id": place[0], "cell_id": place[1], "auto_comment": text, "manual_comment": None})
        if made:
            self.rows.execute(insert(COMMENT), made)
        self._update(COMMENT, updated, auto_comment="text")

    def _of(self, table, notebooks, *columns):
        """{(notebook, cell): (id, *columns)} of the rows that are there, locked where the database can."""
        chosen = select(table.c.notebook_id, table.c.cell_id, table.c.id, *columns).where(table.c.notebook_id.in_(list(notebooks.values())))
        return {(notebook, cell): tuple(rest) for notebook, cell, *rest in self.rows.execute(chosen.with_for_update())}

    def _update(self, table, rows, **columns):
        if rows:
            self.rows.execute(update(table).where(table.c.id == bindparam("row")).values({name: bindparam(key) for name, key in columns.items()}), rows)


def _named(name, email):
    first, _, last = name.strip().rpartition(" ")
    return {"first": first or last, "last": last if first else None, "address": email or None}
