"""The sentence tagger in a real JupyterLab, by mouse and by keyboard."""
from displays_shown import OPTIONS, press, python


def test_tags_by_mouse(tagger):
    book, root = tagger
    root.locator(".tagger-row").nth(2).click()
    root.get_by_role("button", name="method").click()
    root.get_by_role("button", name="cause").click()  # the display went on to the fourth sentence
    assert python(book) == "{'u03': 'method', 'u04': 'cause'}"
    assert root.locator(".tagger-count").inner_text() == "2 of 6 tagged"


def test_tags_by_keyboard_alone(tagger):
    book, root = tagger
    root.locator(".tagger-row").first.focus()
    press(book, "1", "ArrowDown", "Enter", "Enter", "Enter", "Shift+Enter", "End", "6", "Home", "ArrowUp")
    assert python(book) == "{'u01': 'background', 'u03': 'aim', 'u06': 'obstacle'}"


def test_a_tag_can_be_taken_away(tagger):
    book, root = tagger
    root.locator(".tagger-row").first.focus()
    press(book, "1", "2", "3", "ArrowUp", "0", "ArrowUp", "Delete")  # each number went on by one sentence
    assert python(book) == "{'u01': 'background'}"


def test_single_keys_can_be_switched_off_and_the_step_too(tagger):
    book, root = tagger
    root.get_by_label("Single keys work").uncheck()
    root.locator(".tagger-row").first.focus()
    press(book, "1", "l", "Enter")
    assert root.get_attribute("data-reading") == "en" and python(book) == "{'u01': 'background'}"
    root.get_by_label("Single keys work").check()
    root.get_by_label("Go on to the next").uncheck()
    root.locator(".tagger-row").first.focus()
    press(book, "3")
    assert python(book) == "{'u01': 'method'}"


def test_the_other_language_stands_where_this_one_stood(tagger):
    book, root = tagger
    rows = root.locator(".tagger-row")
    rows.nth(3).focus()
    before = rows.nth(3).bounding_box()["y"]
    press(book, "l")
    assert "pasang yang menentukan" in rows.nth(3).inner_text() and "tide" not in rows.nth(3).inner_text()
    assert abs(rows.nth(3).bounding_box()["y"] - before) < 2
    root.get_by_label("Both").check()
    assert "pasang" in rows.nth(3).inner_text() and "tide" in rows.nth(3).inner_text()
    texts = rows.nth(3).locator(".tagger-text")
    assert texts.nth(0).bounding_box()["y"] == texts.nth(1).bounding_box()["y"]  # side by side


def test_python_and_the_page_say_the_same(tagger):
    book, root = tagger
    book.set_source(3, "tagger.tags = {'u05': 'measure'}")
    book.run(3)
    root.locator(".tagger-row").nth(4).get_by_text("measure").wait_for()
    book.set_source(1, f"tagger = tag_sentences(units, {OPTIONS}, tags=tagger.tags, language='id')\ntagger")
    book.run(1)
    book.output(1).get_by_text("1 dari 6 sudah ditandai").wait_for()
    assert python(book) == "{'u05': 'measure'}"


def test_the_code_can_be_copied_and_runs(tagger):
    book, root = tagger
    book.page.context.grant_permissions(["clipboard-read", "clipboard-write"])
    root.locator(".tagger-row").first.focus()
    press(book, "1", "2")
    root.get_by_text("Show as code").focus()
    press(book, "Enter")
    root.get_by_role("button", name="Copy code").focus()
    press(book, "Enter")
    root.get_by_text("Copied.").wait_for()
    copied = book.page.evaluate("navigator.clipboard.readText()")
    names = {}
    exec(copied, names)
    assert names["tags"] == {"u01": "background", "u02": "aim", "u03": ..., "u04": ..., "u05": ..., "u06": ...}


def test_readers_of_a_screen_hear_what_happened(tagger):
    book, root = tagger
    root.locator(".tagger-row").first.focus()
    press(book, "2")
    root.locator(".lif-spoken[role=status]").get_by_text("Sentence 1: aim. 1 of 6 tagged.").wait_for(timeout=3000)
    tree = root.aria_snapshot()
    assert 'listbox "Sentences of the abstract"' in tree and 'toolbar "Tag for sentence 2"' in tree
    assert 'option "aim The harbour lies' in tree and "not tagged" in tree


def test_a_restarted_kernel_is_said_and_nothing_is_lost(tagger):
    book, root = tagger
    root.locator(".tagger-row").first.focus()
    press(book, "1", "2")
    book.restart()
    root.get_by_text("The kernel was restarted").wait_for()
    assert '"u02": "aim"' in root.locator("pre").inner_text()
    book.run(0)


def test_a_second_display_on_the_page_changes_nothing(tagger):
    book, root = tagger
    frame = "n => { const s = getComputedStyle(n); return [s.outlineStyle, s.outlineOffset, s.padding]; }"
    row = root.locator(".tagger-row").first
    row.focus()
    press(book, "ArrowDown", "ArrowUp")
    before = row.evaluate(frame)
    book.set_source(3, "timeline(articles)")
    book.run(3)
    book.output(3).locator(".timeline").wait_for()
    row.focus()
    press(book, "ArrowDown", "ArrowUp")
    assert row.evaluate(frame) == before and before[:2] == ["solid", "-3px"]
    book.set_source(3, "")
    book.run(3)


def test_a_stroke_of_the_finger_changes_the_language(tagger):
    book, root = tagger
    stroke = """(list, dx) => { const touch = (x) => new Touch({ identifier: 1, target: list, clientX: x, clientY: 300 });
        list.dispatchEvent(new TouchEvent('touchstart', { touches: [touch(400)], changedTouches: [touch(400)] }));
        list.dispatchEvent(new TouchEvent('touchend', { touches: [], changedTouches: [touch(400 + dx)] })); }"""
    root.locator(".tagger-list").evaluate(stroke, 20)
    assert root.get_attribute("data-reading") == "en"  # too short to be meant
    root.locator(".tagger-list").evaluate(stroke, -90)
    assert root.get_attribute("data-reading") == "id"
