"""Nothing English is left over in the Indonesian edition: prose, messages, labels of displays; and one term stays one term."""
import csv
import json
import re
import tomllib
from functools import cache

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


LOSING = {  # what the glossary decided against: pattern, and the word that is used instead
    r"pangsa(?! pasar)": "proporsi",
    r"penghubung polisi|(?<!petugas )(?<!kata )penghubung": "petugas penghubung (kepolisian)",
    r"pewawancara rekan|teman sebaya|(?<!rekan )sebaya(?:lah|kah)?": "rekan sebaya",
    r"efek(?:nya)?(?! (?:jera|samping))": "pengaruh",
    r"ajudikasi": "adjudikasi",
    r"desain(?:nya)?": "rancangan",
    r"(?:rancangan|konsep) (?:laporan|abstrak|naskah|bab)": "draf",
    r"klien|pelanggan jasa seks": "pembeli (jasa seks)",
    r"mengk?ode|dikode|koding": "mengodekan, dikodekan, pengodean",
    r"pre-emtif|wilayah target": "preemtif; wilayah sasaran",
    r"tanda kutip(?:nya)?": "tanda petik",
    r"rerata": "rata-rata",
    r"persentasi|pengkodean|inter ?coder|antar pengode|resiko|sistim|analisa|hirarki|obyek|praktek": "KBBI's form",
}


@cache
def prose(root):
    """{place: text} of all Indonesian that students, markers and lecturers read, without code and what is quoted as a source's word."""
    found = {str(path.relative_to(root)): path.read_text(encoding="utf-8") for path in (root / "README.id.md", *root.glob("solutions/*/*.id.md"), *root.glob("solutions/*.id.md"))}
    for path in root.glob("src/fieldwork/messages/id/*.toml"):
        found[str(path.relative_to(root))] = "\n".join(text for _, text in texts(tomllib.loads(path.read_text(encoding="utf-8"))))
    for path in root.glob("solutions/*/bank/*.toml"):
        found[str(path.relative_to(root))] = "\n".join(_of_a_bank(tomllib.loads(path.read_text(encoding="utf-8"))))
    described = json.loads((root / "datasets" / "datapackage.json").read_text(encoding="utf-8"))
    found["datasets/datapackage.json"] = "\n".join(text for key, text in _walk(described) if key.endswith("_id"))
    return {place: re.sub(r"```.*?```|`[^`]*`|<!--.*?-->", " ", text, flags=re.DOTALL) for place, text in found.items()}


def _of_a_bank(families):
    for family in families.values():
        yield family["title_id"]
        for item in (item for item in family.values() if isinstance(item, dict) and "id" in item):
            yield from (item["id"], *(option[2] for option in item.get("options", ())))


def _walk(node, name=""):
    if isinstance(node, dict):
        for key, value in node.items():
            yield from _walk(value, key)
    elif isinstance(node, list):
        for value in node:
            yield from _walk(value, name)
    elif isinstance(node, str):
        yield name, node


@pytest.mark.parametrize("pattern", LOSING)
def test_a_term_that_the_glossary_decided_is_the_only_one(pattern):
    seen = re.compile(rf"\b(?:{pattern})\b", re.IGNORECASE)
    assert not {place: [text[max(0, hit.start() - 40):hit.end() + 20] for hit in seen.finditer(text)] for place, text in prose(ROOT).items() if seen.search(text)}, \
        f"write: {LOSING[pattern]}"


def test_an_english_term_has_one_indonesian_word():
    rows = list(csv.DictReader((ROOT / "solutions" / "glossary.csv").open(encoding="utf-8", newline="")))
    given = {}
    for row in rows:
        given.setdefault(row["en"], set()).add(row["id"])
    assert not {term: words for term, words in given.items() if len(words) > 1}


def test_prose_writes_a_decimal_comma():
    point = re.compile(r"(?<![\w.,–-])[-−]?0?\.\d+\b")
    plain = {place: re.sub(r"(?:Tugas|Pada|berhenti pada|\() ?0\.\d", " ", text) for place, text in prose(ROOT).items()}
    assert not {place: point.findall(text) for place, text in plain.items() if "00-start" not in place and "guide" not in place and point.search(text)}
