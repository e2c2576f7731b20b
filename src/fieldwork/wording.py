"""Every sentence that a student reads from the package, by key and language: messages/<language>/*.toml."""
import importlib.resources
import tomllib
from functools import cache

from fieldwork import session

LANGUAGES = ("en", "id")


@cache
def catalogue(language):
    """All messages of a language: {file stem: nested dict}."""
    folder = importlib.resources.files("fieldwork").joinpath("messages", language)
    return {entry.name[:-5]: tomllib.loads(entry.read_text(encoding="utf-8"))
            for entry in folder.iterdir() if entry.name.endswith(".toml")}


def find(language, *path):
    """The message at `path`, e.g. find('en', '02-norms', '2.1', 'right'); None when there is none."""
    node = catalogue(language)
    for step in path:
        node = node.get(step) if isinstance(node, dict) else None
    return node


def say(*path, language=None, **params):
    """The sentence at `path` in the language of the lesson, with `{placeholders}` filled."""
    if language is None:
        language = session.language()
    sentence = find(language, *path)
    if not isinstance(sentence, str):
        raise KeyError(f"No message {'.'.join(path)} in {language!r}.")
    return sentence.format(**params)
