"""What holds for both displays in JupyterLab: keys stay inside, nothing is cut off, every word can be read."""
import json

import pytest
from displays_shown import press

SIZES = (1024, 1), (1280, 2)  # window width and zoom


def test_no_key_reaches_the_notebook(either):
    _, book, root = either
    before = [cell["source"] for cell in book.cells()]
    stops = root.locator("button:visible, input:visible, [tabindex='0']:visible, summary:visible")
    for i in range(stops.count()):
        stops.nth(i).focus()
        press(book, *"ddxabmyvzcoiijk", "Escape", "Shift+M", "Control+Enter", "Alt+Enter", "Shift+Enter", "d", "d")
        if stops.nth(i).evaluate("n => n.matches('button, summary')"):
            continue  # Enter and Space press these
        press(book, "Enter", "Space")
    assert [cell["source"] for cell in book.cells()] == before
    assert [cell["cell_type"] for cell in book.cells()] == ["code"] * 5


def test_saving_still_saves(either, display_lab):
    _, book, root = either
    book.set_source(3, "'changed'")
    root.locator("button:visible").first.focus()
    press(book, "Control+s")
    book.page.wait_for_function("!jupyterapp.shell.currentWidget.context.model.dirty", timeout=10_000)
    saved = json.loads((display_lab.folder / book.page.evaluate("jupyterapp.shell.currentWidget.context.path")).read_text(encoding="utf-8"))
    assert "".join(saved["cells"][3]["source"]) == "'changed'"


def test_tab_goes_in_and_out(either):
    _, book, root = either
    root.locator("input, button").first.focus()
    stops = 0
    while root.evaluate("n => n.contains(document.activeElement)") and stops < 40:
        press(book, "Tab")
        stops += 1
    assert 3 < stops < 25, stops
    press(book, "Shift+Tab")
    assert root.evaluate("n => n.contains(document.activeElement)")


@pytest.mark.parametrize("width, zoom", SIZES)
def test_nothing_is_cut_off(either, width, zoom):
    _, book, root = either
    book.resize(width, 900, zoom)
    for inner in root.locator("summary").all():
        if not inner.evaluate("n => n.parentElement.open"):
            inner.click()
    sizes = root.evaluate("n => [n, ...n.querySelectorAll('ol, ul, div:not(.timeline-track)')].map(x => [x.className, x.scrollWidth - x.clientWidth])")
    assert [s for s in sizes if s[1] > 1] == []
    small = root.evaluate("""n => [...n.querySelectorAll('button, input, summary, label')].filter(x => x.checkVisibility())
        .map(x => [x.textContent || x.className, x.closest('label, button, summary')?.getBoundingClientRect().height ?? x.getBoundingClientRect().height])
        .filter(([, height]) => height < 24)""")
    book.resize(1440, 1000)
    assert [s for s in small if s[0] != "Date, year first"] == []


CONTRAST = """root => {
  const channels = (c) => c.match(/[\\d.]+/g).map(Number);
  const over = ([r, g, b, a = 1], [R, G, B]) => [r * a + R * (1 - a), g * a + G * (1 - a), b * a + B * (1 - a)];
  const light = (rgb) => rgb.map((v) => v / 255).map((v) => (v <= .04045 ? v / 12.92 : ((v + .055) / 1.055) ** 2.4)).reduce((s, v, i) => s + v * [.2126, .7152, .0722][i], 0);
  const paper = (n) => { const own = channels(getComputedStyle(n).backgroundColor); return own[3] === 0 ? (n.parentElement ? paper(n.parentElement) : [255, 255, 255]) : over(own, n.parentElement ? paper(n.parentElement) : [255, 255, 255]); };
  const words = [...root.querySelectorAll('*')].filter((n) => n.checkVisibility() && !n.closest('.lif-spoken') && !n.disabled && [...n.childNodes].some((c) => c.nodeType === 3 && c.textContent.trim()));
  return words.map((n) => { const bg = paper(n), fg = over(channels(getComputedStyle(n).color), bg), [a, b] = [light(fg), light(bg)].sort((x, y) => y - x); return [n.className, n.textContent.slice(0, 30), (a + .05) / (b + .05)]; });
}"""


@pytest.mark.parametrize("theme", ["JupyterLab Dark", "JupyterLab Light"])
def test_every_word_has_contrast(either, theme):
    name, book, root = either
    book.theme(theme)
    if name == "tagger":
        root.locator(".tagger-row").first.focus()
        press(book, *"123456")
    for summary in root.locator("summary").all():
        if not summary.evaluate("n => n.parentElement.open"):
            summary.click()
    measured = root.evaluate(CONTRAST)
    book.theme("JupyterLab Light")
    assert len(measured) > 30 and [m for m in measured if m[2] < 4.5] == []


def test_nothing_is_fetched_from_elsewhere(timeline):
    book, _ = timeline
    assert book.requests and [u for u in book.requests if not u.startswith(("http://127.0.0.1:", "ws://127.0.0.1:", "data:", "blob:"))] == []


def test_nothing_moves_for_those_who_ask(timeline):
    book, root = timeline
    moving = "n => getComputedStyle(n).transitionDuration"
    book.page.emulate_media(reduced_motion="reduce")
    assert root.locator(".timeline-bar").first.evaluate(moving) == "0s"
    book.page.emulate_media(reduced_motion="no-preference")
    assert root.locator(".timeline-bar").first.evaluate(moving) != "0s"
