"""Nothing English is left over in the Indonesian edition: prose, messages, labels of displays."""
import re
import tomllib

import nbformat
import pytest

from classroom.paths import course_root, lessons

ROOT = course_root(__file__)
ENGLISH = {"the", "of", "are", "you", "your", "that", "this", "what", "which", "they", "were", "was", "has", "have"}
MESSAGES = sorted(path.name for path in (ROOT / "src" / "fieldwork" / "messages" / "id").glob("*.toml"))
QUOTED = re.compile(r"```.*?```|`[^`]*`|\*[^*\n]+\*|\"[^\"\n]*\"|“[^”\n]*”|\([^()\n]*\)|\{\w*\}|https?://\S+", re.DOTALL)


def english_in(text):
    """The English words of running prose: what stands in code, italics, quotation marks or brackets may be English; nor do words count that Python has, too."""
    return [word for word in re.findall(r"[A-Za-z']+", QUOTED.sub(" ", text).lower()) if word in ENGLISH]


@pytest.mark.parametrize("name", lessons(ROOT))
def test_no_english_prose_in_an_indonesian_notebook(name):
    book = nbformat.read(ROOT / "notebooks" / "id" / name / f"{name}.ipynb", as_version=4)
    left = {cell.id: english_in(cell.source) for cell in book.cells if cell.cell_type == "markdown" and not cell.id.startswith("references")}
    assert not {cell: words for cell, words in left.items() if len(words) > 1}


def texts(node, path=()):
    """(path, text) of every sentence of a message file."""
    if isinstance(node, dict):
        for key, value in node.items():
            yield from texts(value, (*path, key))
    elif isinstance(node, str):
        yield path, node


@pytest.mark.parametrize("name", MESSAGES)
def test_every_message_is_in_its_own_language(name):
    both = {language: dict(texts(tomllib.loads((ROOT / "src" / "fieldwork" / "messages" / language / name).read_text(encoding="utf-8")))) for language in ("en", "id")}
    assert set(both["en"]) == set(both["id"])
    assert not {path: text for path, text in both["id"].items() if len(english_in(text)) > 1}
    assert not {path: text for path, text in both["id"].items() if text == both["en"][path] and len(re.findall(r"[a-z]{3,}", QUOTED.sub(" ", text))) > 3}
