"""What the tests of every lesson share: its key, sealed as students have it, and the judge as `check` uses it."""
from functools import cached_property

from classroom.paths import course_root
from fieldwork import wording
from fieldwork.card import as_text, explain
from fieldwork.judge import judge
from fieldwork.key import load_key
from fieldwork.kinds import Accept, Function, Prediction
from fieldwork.plain import to_plain

ROOT = course_root(__file__)


class Lesson:
    """A lesson under test.

    slug: its folder, such as "02-norms"; seeds: the worlds against which twins are judged.
    `mistakes` is [(task id, name of a misconception)], `plain` the ids of tasks that are neither function nor prediction.
    """

    def __init__(self, slug, seeds=range(6)):
        self.slug, self.folder, self.seeds = slug, ROOT / "solutions" / slug, tuple(seeds)
        self.key = load_key(self.folder / "key.py")
        self.tasks = [task.id for task in self.key.tasks]
        self.mistakes = [(task.id, name) for task in self.key.tasks for name in task.wrong]
        self.plain = [task.id for task in self.key.tasks if not isinstance(task.kind, (Function, Prediction))]

    @cached_property
    def sealed(self):
        """The key as students have it."""
        return self.key.seal()

    @cached_property
    def twins(self):
        """The key for all worlds of `seeds`; seconds of work, so only for tests that ask."""
        return self.key.seal(seeds=self.seeds)

    def verdict(self, task_id, answer, sealed=None):
        """What `check` would say of an answer, on the student world unless other seals are given."""
        seals = sealed or self.sealed
        return judge(seals[task_id], to_plain(answer, seals[task_id].get("cases")))

    def said(self, task_id, found, language):
        """The card of a verdict as plain text."""
        return as_text(explain(self.slug, task_id, found, language))

    def reason(self, task_id, name, language):
        """Why the misconception fails, in the words of the message file."""
        return wording.find(language, self.slug, task_id, name, "why")

    def hears_its_reason(self, task_id, name, answer):
        """Whether a wrong answer is named and earns less than everything, in both languages, on every world."""
        for seals in (self.sealed, self.twins):
            found = self.verdict(task_id, answer, seals)
            if found.note != name or found.points >= self.key.task(task_id).points:
                return False
        return all(self.reason(task_id, name, language) in self.said(task_id, found, language) for language in wording.LANGUAGES)


def typed(value):
    """An answer as a student would type it: the `must` of an Accept, whatever stands in a dictionary likewise."""
    if isinstance(value, Accept):
        return set(value.must)
    return {key: typed(entry) for key, entry in value.items()} if isinstance(value, dict) else value


def merged(base, wrong):
    """The right answer with the telltale entries of a wrong one."""
    return base | typed(wrong) if isinstance(base, dict) and isinstance(wrong, dict) else typed(wrong)
