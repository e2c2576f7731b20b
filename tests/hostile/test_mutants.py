"""Notebooks that hypothesis has mutated: each outcome is a mark or words, whatever came in."""
import json

import pytest
from hand_ins import TINY, as_bytes, course, filled, hand_in, instant, released, run_here, tiny_built  # noqa: F401
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from classroom import book, graded
from classroom.errors import CourseError
from classroom.marking import open_lesson
from classroom.notebooks import Unreadable
from classroom.sandbox import Limits

JSON = st.recursive(st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=20),
                    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=8), inner, max_size=3), max_leaves=8)


def places(node, path=()):
    """The path of everything in a JSON value."""
    found = [path] if path else []
    pairs = node.items() if isinstance(node, dict) else enumerate(node) if isinstance(node, list) else ()
    return found + [place for key, inner in pairs for place in places(inner, (*path, key))]


def mutated(data, raw):
    """A few parts replaced by anything, deleted, doubled or swapped; then perhaps bytes changed."""
    for _ in range(data.draw(st.integers(1, 6))):
        *above, last = data.draw(st.sampled_from(places(raw)))
        holder = raw
        for step in above:
            holder = holder[step]
        deed = data.draw(st.sampled_from(["replace", "delete", "double", "rename"]))
        if deed == "replace":
            holder[last] = data.draw(JSON)
        elif deed == "delete" and len(places(raw)) > 8:
            del holder[last]
        elif deed == "double" and isinstance(holder, list):
            holder.insert(data.draw(st.integers(0, len(holder))), json.loads(json.dumps(holder[last])))
        elif deed == "rename" and isinstance(holder, dict):
            holder[data.draw(st.text(max_size=8))] = holder.pop(last)
    text = json.dumps(raw).encode()
    if data.draw(st.integers(0, 9)) == 0:
        place = data.draw(st.integers(0, len(text)))
        text = text[:place] + data.draw(st.binary(max_size=8)) + text[place + data.draw(st.integers(0, 8)):]
    return text


@pytest.mark.slow
def test_a_thousand_mutants_have_a_thousand_outcomes_in_words(tiny_built, tmp_path_factory):  # noqa: F811
    import shutil
    root = tmp_path_factory.mktemp("mutants") / "course"
    shutil.copytree(tiny_built, root)
    original, outcomes = json.loads(as_bytes(filled(released(root)))), []
    open_lesson(root, TINY)

    @settings(max_examples=1000, deadline=None, database=None, suppress_health_check=list(HealthCheck))
    @given(st.data())
    def each(data):
        hand_in(root, "mutant", mutated(data, json.loads(json.dumps(original))))
        try:
            result = graded.prepare(root, TINY, Limits(), "mutant")
            assert set(result.scores) == {"check-90-1", "check-90-2", "manual-90-3"} and result.scores["check-90-1"] in (0, 2) and result.scores["check-90-2"] in (0, 3)
            json.loads(result.notebook.encode("utf-8"))
            outcomes.append("graded")
        except (Unreadable, CourseError) as problem:
            words = book.reason(problem)
            assert words.startswith("it cannot be read: ") and "Error" not in words and "\n" not in words
            outcomes.append(words)

    with pytest.MonkeyPatch.context() as patch:
        run_here(patch)
        each()
    assert len(outcomes) >= 1000 and 300 < outcomes.count("graded") < len(outcomes)
