"""The front page, the instructors' handbook, the guide to the semester, and that to machines: equal in both languages, and every command, task and file they name exists."""
import re

import pytest

from classroom.cli import COMMANDS
from classroom.paths import course_root, lessons
from fieldwork.key import load_key

ROOT = course_root(__file__)
GUIDES = {language: (ROOT / "solutions" / name).read_text(encoding="utf-8") for language, name in (("en", "guide.md"), ("id", "guide.id.md"))}
CLUSTER = {language: (ROOT / "solutions" / name).read_text(encoding="utf-8") for language, name in (("en", "cluster.md"), ("id", "cluster.id.md"))}
HANDBOOK = {language: (ROOT / "solutions" / name).read_text(encoding="utf-8") for language, name in (("en", "README.md"), ("id", "README.id.md"))}
PAGES = [*GUIDES.values(), *CLUSTER.values(), *HANDBOOK.values()]
TASK = re.compile(r"(?<![\d.–])\d{1,2}\.\d{1,2}(?![\d%])")


def weeks(language):
    """{number of the week: its text}."""
    parts = re.split(r"^### (?:Week|Pekan) (\d+)", GUIDES[language], flags=re.MULTILINE)
    return {int(number): text.partition("\n## ")[0] for number, text in zip(parts[1::2], parts[2::2])}


@pytest.mark.parametrize("page", PAGES)
def test_every_command_named_exists(page):
    named = set(re.findall(r"`course (\w+)|^course (\w+)", page, re.MULTILINE))
    assert named and {"".join(pair) for pair in named} <= {*COMMANDS, "lab", "test", "wheels", "cluster"}


@pytest.mark.parametrize("language", GUIDES)
def test_every_task_named_exists(language):
    known = {task for name in lessons(ROOT) if name[:2].isdigit() for key in [load_key(ROOT / "solutions" / name / "key.py")] for task in [*(one.id for one in key.tasks), *key.manual]}
    named = {task for text in weeks(language).values() for task in TASK.findall(text)}
    assert len(named) > 80 and named <= known


@pytest.mark.parametrize("language", GUIDES)
def test_a_meeting_fills_a_hundred_minutes(language):
    told = weeks(language)
    assert list(told) == list(range(1, 17))
    for number in set(told) - {8, 16}:
        assert sum(map(int, re.findall(r"^\| (\d+) \|", told[number], re.MULTILINE))) == 100, number
        assert len(re.findall(r"^\*\*(?:Discuss|Bahan diskusi)\.\*\* \*.+ · \*", told[number], re.MULTILINE)) == 1, number


def test_both_languages_say_the_same_things_in_the_same_order():
    for texts in (GUIDES, CLUSTER, HANDBOOK):
        shapes = [[(line[:4].count("#"), line.count("|")) for line in text.splitlines() if line.startswith(("#", "|", "- ", "1.", "2.", "3."))] for text in texts.values()]
        assert shapes[0] == shapes[1]
    code = [[line for block in re.findall(r"^```\n(.*?)^```", text, re.MULTILINE | re.DOTALL) for line in block.splitlines() if not line.startswith("ssh")] for text in CLUSTER.values()]
    assert code[0] == code[1] and len(code[0]) > 8
    english, indonesian = weeks("en"), weeks("id")
    for number in english:
        assert sorted(TASK.findall(english[number])) == sorted(TASK.findall(indonesian[number])), number


@pytest.mark.parametrize("page", PAGES)
def test_every_link_leads_somewhere(page):
    for target in re.findall(r"\]\(([^)#]+)\)", page):
        assert (ROOT / "solutions" / target).is_file(), target
    anchors = {re.sub(r"[^\w\- ]", "", heading.lower()).strip().replace(" ", "-") for heading in re.findall(r"^#+ (.+)$", page, re.MULTILINE)}
    assert set(re.findall(r"\]\(#([^)]+)\)", page)) <= anchors


def test_the_handbook_gives_the_same_figures_in_both_languages():
    figures = [sorted(re.sub(r"[.,]", "", figure).lstrip("0") for figure in re.findall(r"\d[\d.,]*\d|\d|(?<= )\.\d+", page)) for page in HANDBOOK.values()]
    assert figures[0] == figures[1] and len(figures[0]) > 80


def test_the_front_page_is_equal_in_both_languages():
    """The same steps and lessons with the same minutes and points, and each link of either leads somewhere."""
    pages = {name: (ROOT / name).read_text(encoding="utf-8") for name in ("README.md", "README.id.md")}
    commands = [sorted(set(re.findall(r"`?python3 course\.py ([a-z-]+)", page))) for page in pages.values()]
    assert commands[0] == commands[1] and len(commands[0]) > 9
    rows = [re.findall(r"^\| (\d+) · .+ \| (\d+) (?:min|menit) \| (\d+) \|", page, re.MULTILINE) for page in pages.values()]
    assert rows[0] == rows[1] and len(rows[0]) == 13
    for name, page in pages.items():
        for target in re.findall(r"\]\(([^)#:]+)(?:#[^)]*)?\)", page):
            assert (ROOT / target).exists(), (name, target)
