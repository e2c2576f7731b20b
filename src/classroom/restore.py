"""Make a hand-in gradable again: locked cells as released, graded cells once and in place, nothing hidden in metadata.

The student's own text, code and extra cells stay, in the student's order and language.
"""
from copy import deepcopy

from classroom.carried import carried
from classroom.editions import language_of
from classroom.notebooks import grade_id, is_answer, is_check, is_manual, more_than_checks, new_cell, plain, with_ids


def restore(submitted, released):
    """A clean notebook from a parsed hand-in and {language: released notebook}.

    Its metadata hold, under "classroom", the language, notes: [[key, cell name], …] for messages/*/grading.toml, and
    where it carries any the student's own "files": {name: text}.
    """
    language = language_of(submitted, released)
    return _Restorer(submitted, released[language], language).result()


class _Restorer:
    def __init__(self, submitted, release, language):
        self.release, self.language, self.notes = release, language, []
        self.known = {cell.id: cell for cell in release.cells}
        self.claims = [self._claim(cell) for cell in submitted.cells]
        self.submitted = submitted.cells
        self.files, odd = carried(submitted.metadata)
        if odd:
            self.notes.append(("files_ignored", ""))

    def result(self):
        self._count_lost_marks()
        cells = self._own_cells()
        cells = self._with_missing_answers(cells)
        cells = self._with_checks(cells)
        nb = deepcopy(self.release)
        nb.cells = with_ids(cells, self.known)
        nb.metadata["classroom"] = {"language": self.language, "notes": [list(note) for note in dict.fromkeys(self.notes)]}
        if self.files:
            nb.metadata["classroom"]["files"] = self.files
        return nb

    def _claim(self, cell):
        """The released cell that a cell says it is, by its nbgrader id or its own id; '' when it is the student's."""
        name = grade_id(cell)
        return name if name in self.known else cell.id if cell.id in self.known else ""

    def _graded(self, name):
        return bool(name) and "nbgrader" in self.known[name].metadata

    def _count_lost_marks(self):
        lost = sum(1 for cell, name in zip(self.submitted, self.claims)
                   if self._graded(name) and _marks(cell) != _marks(self.known[name]))
        if lost:
            self.notes.append(("marks_restored", ""))
        if any(_tags(cell) - _tags(self.known.get(name)) for cell, name in zip(self.submitted, self.claims)):
            self.notes.append(("tags_removed", ""))

    def _own_cells(self):
        """Everything of the student's but check cells, each graded answer exactly once."""
        keepers = {name: self._keeper(name) for name in dict.fromkeys(self.claims) if self._graded(name)}
        cells = []
        for number, (cell, name) in enumerate(zip(self.submitted, self.claims)):
            if name and is_check(self.known[name]):
                cells += self._edited_check(cell, name)
            elif self._graded(name) and keepers[name] == number:
                cells.append(self._answer(cell, name))
            else:
                cells.append(plain(cell, "x" if self._graded(name) else name))  # "x": an id of its own; the one it has may be a missing answer's
        return cells

    def _keeper(self, name):
        """Which of the cells that claim to be `name` is graded: the one with its id, but a written answer rather than an empty one."""
        places = [number for number, claim in enumerate(self.claims) if claim == name]
        if len(places) > 1 and not is_check(self.known[name]):
            self.notes.append(("answer_twice", name))
        first = next((number for number in places if self.submitted[number].id == name), places[0])
        written = [number for number in places if self.submitted[number].source.strip() != self.known[name].source.strip()]
        return written[0] if is_manual(self.known[name]) and written and first not in written else first

    def _answer(self, cell, name):
        released = self.known[name]
        if cell.cell_type != released.cell_type:
            self.notes.append(("type_restored", name))
        answer = new_cell(released.cell_type, name, cell.source, deepcopy(released.metadata))
        if released.cell_type == "markdown" and cell.get("attachments"):
            answer.attachments = cell.attachments
        return answer

    def _edited_check(self, cell, name):
        """Where a check cell stood; before it what the student had added there, as an ordinary cell."""
        placeholder = [(name, "check")]
        if cell.source.strip() == self.known[name].source.strip():
            return placeholder
        self.notes.append(("check_edited", name))
        return ([new_cell("code", "x", cell.source)] if more_than_checks(cell.source) else []) + placeholder

    def _with_missing_answers(self, cells):
        """Put back the released stub of every answer that was deleted, after the released cell it used to follow."""
        present = {_name(cell) for cell in cells}
        for number, released in enumerate(self.release.cells):
            needed = is_answer(released) or is_manual(released) or released.id == "setup"
            if not needed or released.id in present or released.id == "setup" and _has_setup(cells):
                continue
            self.notes.append(("setup_added" if released.id == "setup" else "answer_added", released.id))
            cells.insert(self._place(cells, number), deepcopy(released))
            present.add(released.id)
        return cells

    def _place(self, cells, number):
        """Right after the nearest earlier released cell that is still there; at the start when none is."""
        earlier = [cell.id for cell in self.release.cells[:number]][::-1]
        names = [_name(cell) for cell in cells]
        anchor = next((name for name in earlier if name in names), None)
        return names.index(anchor) + 1 if anchor else 0

    def _with_checks(self, cells):
        """The released check cells: where the student had them, but never before the answer they check."""
        for number, released in enumerate(self.release.cells):
            if not is_check(released):
                continue
            spots = [place for place, cell in enumerate(cells) if cell == (released.id, "check")]
            cells = [cell for cell in cells if cell != (released.id, "check")]
            answer = next((cell.id for cell in self.release.cells[number::-1] if is_answer(cell)), None)
            floor = [_name(cell) for cell in cells].index(answer) + 1 if answer else 0
            place = spots[0] if spots else self._place(cells, number)
            if not spots:
                self.notes.append(("check_added", released.id))
            elif place < floor:
                self.notes.append(("check_moved", released.id))
            cells.insert(max(place, floor), deepcopy(released))
        return cells


def _marks(cell):
    """What nbgrader grades a cell by, but for the checksum, which a build may renew."""
    marks = cell.metadata.get("nbgrader")
    return {key: value for key, value in marks.items() if key != "checksum"} if isinstance(marks, dict) else marks


def _tags(cell):
    tags = cell.metadata.get("tags") if cell else None
    return set(map(str, tags)) if isinstance(tags, list) else set()


def _name(cell):
    return cell[0] if isinstance(cell, tuple) else cell.id


def _has_setup(cells):
    return any("fieldwork import" in cell.source for cell in cells if not isinstance(cell, tuple) and cell.cell_type == "code")
