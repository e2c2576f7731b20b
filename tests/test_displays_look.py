"""Words, scripts and colours of the displays, read from their files."""
import re
import tomllib
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[1]
FOLDER = ROOT / "src/fieldwork/displays"


def words(language):
    return tomllib.loads((ROOT / f"src/fieldwork/messages/{language}/displays.toml").read_text(encoding="utf-8"))


def test_both_languages_have_the_same_words_with_the_same_places():
    places = lambda sentence: sorted(re.findall(r"\{(\w+)\}", str(sentence)))
    english, indonesian = words("en"), words("id")
    assert {k: list(v) for k, v in english.items()} == {k: list(v) for k, v in indonesian.items()}
    for section, sentences in english.items():
        for key, sentence in sentences.items():
            assert places(sentence) == places(indonesian[section][key]), f"{section}.{key}"


@pytest.mark.parametrize("path", [*FOLDER.glob("*.js"), *FOLDER.glob("*.css")], ids=lambda p: p.name)
def test_scripts_and_styles_ask_for_nothing_outside(path):
    content = path.read_text(encoding="utf-8")
    assert not re.search(r"https?:|@import|url\(|\bimport\b[ (]|fetch\(", content)


@pytest.mark.parametrize("path", [p for p in FOLDER.glob("*.js")], ids=lambda p: p.name)
def test_every_word_a_script_asks_for_exists(path):
    section = path.name.split(".")[0].split("_")[0]
    asked = set(re.findall(r"\bwords\.(\w+)", path.read_text(encoding="utf-8")))
    if section in ("tagger", "timeline"):
        assert asked <= set(words("en")[section])


def palettes():
    """[(background, [nine hues], texts)] for the light and the dark theme, read from the style sheet."""
    css = (FOLDER / "shared.css").read_text(encoding="utf-8")
    light, dark = css.split('body[data-jp-theme-light="false"]')[:2]
    colours = lambda part, name: re.findall(rf"--lif-{name}: (#\w+)", part.split("}")[0])
    light = light.split(".lif {")[1]
    return [(paper, colours(part, r"c[1-9]"), [c for name in ("soft", "accent", "warn") for c in colours(part, name)])
            for part, paper in ((light, "#ffffff"), (dark, "#111111"))]


def linear(colour):
    channels = [int(colour[i:i + 2], 16) / 255 for i in (1, 3, 5)]
    return [c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in channels]


def contrast(one, other):
    luminance = sorted(sum(w * c for w, c in zip((0.2126, 0.7152, 0.0722), linear(x))) for x in (one, other))
    return (luminance[1] + 0.05) / (luminance[0] + 0.05)


def test_colours_can_be_told_from_the_page():
    for paper, hues, texts in palettes():
        assert len(hues) == 9 and len(texts) == 3
        assert all(contrast(hue, paper) >= 3 for hue in hues)
        assert all(contrast(text, paper) >= 4.5 for text in texts)


SEEN_BY = {  # Machado, Oliveira & Fernandes 2009, severity 1.0
    "all cones": ((1, 0, 0), (0, 1, 0), (0, 0, 1)),
    "protanopia": ((0.152286, 1.052583, -0.204868), (0.114503, 0.786281, 0.099216), (-0.003882, -0.048116, 1.051998)),
    "deuteranopia": ((0.367322, 0.860646, -0.227968), (0.280085, 0.672501, 0.047413), (-0.011820, 0.042940, 0.968881)),
    "tritanopia": ((1.255528, -0.076749, -0.178779), (-0.078411, 0.930809, 0.147602), (0.004733, 0.691367, 0.303900)),
}


@pytest.mark.parametrize("eyes", SEEN_BY)
def test_the_first_six_hues_stay_apart_without_their_patterns(eyes):
    for _, hues, _ in palettes():
        seen = [lab([max(0, min(1, sum(w * c for w, c in zip(line, linear(hue))))) for line in SEEN_BY[eyes]]) for hue in hues[:6]]
        nearest = min(sum((a - b) ** 2 for a, b in zip(x, y)) ** 0.5 for i, x in enumerate(seen) for y in seen[:i])
        assert nearest > 18, nearest  # CIE76; below 10 two colours look alike side by side


def lab(rgb):
    rows = ((0.4124564, 0.3575761, 0.1804375), (0.2126729, 0.7151522, 0.0721750), (0.0193339, 0.1191920, 0.9503041))
    x, y, z = (sum(w * c for w, c in zip(row, rgb)) / white for row, white in zip(rows, (0.95047, 1, 1.08883)))
    f = [v ** (1 / 3) if v > 0.008856 else 7.787 * v + 16 / 116 for v in (x, y, z)]
    return 116 * f[1] - 16, 500 * (f[0] - f[1]), 200 * (f[1] - f[2])


def test_print_and_screen_use_the_same_hues():
    from fieldwork.displays.print_timeline import HUES
    assert list(HUES) == palettes()[0][1]
