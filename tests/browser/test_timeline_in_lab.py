"""The timeline in a real JupyterLab, by mouse and by keyboard."""
import json

from displays_shown import press, python


def test_the_law_changes_overnight(timeline):
    book, root = timeline
    root.get_by_role("button", name="1 January 2026", exact=True).click()
    eve = json.loads(python(book).split(" ", 1)[1].replace("'", '"'))
    root.get_by_role("button", name="Day after").click()
    day = json.loads(python(book).split(" ", 1)[1].replace("'", '"'))
    assert len(eve) == 9 and "old-1" in eve and "signal-1b" in eve and "new-1" not in eve
    assert sorted(day) == ["crew-2", "lamp-1", "new-1", "new-2", "new-3", "town-1"]
    assert root.locator(".timeline-card").count() == 6 and root.locator(".timeline-row.binds").count() == 6
    assert "6 provisions in force, 1 of them disputed" in root.inner_text()
    assert "3 begin on this day; 6 ended with the day before." in root.inner_text()


def test_the_slider_by_keyboard(timeline):
    book, root = timeline
    slider, box = root.get_by_role("slider"), root.get_by_role("textbox")
    slider.focus()
    for keys, date in ((["ArrowRight"], "2019-05-02"), (["ArrowLeft", "ArrowDown"], "2019-04-30"), (["PageDown", "PageDown"], "2019-02-28"),
                       (["PageUp"], "2019-03-28"), (["Home"], "2005-01-01"), (["ArrowLeft"], "2005-01-01"), (["End"], "2027-12-31")):
        press(book, *keys)
        assert box.input_value() == date
    assert slider.get_attribute("aria-valuetext") == "31 December 2027"
    assert python(book).startswith("2027-12-31 ")


def test_a_typed_date(timeline):
    book, root = timeline
    box = root.get_by_role("textbox", name="Date, year first")
    for typed, problem in (("2026-02-30", "There is no day 2026-02-30."), ("1/2/2026", "year-month-day"), ("1999-01-01", "2005-01-01 to 2027-12-31")):
        box.fill(typed)
        box.press("Enter")
        assert problem in root.locator(".timeline-problem").inner_text() and box.get_attribute("aria-invalid") == "true"
    assert python(book).startswith("2019-05-01 ")
    box.fill("2024-1-2")
    box.press("Enter")
    assert root.locator(".timeline-problem").inner_text() == "" and python(book).startswith("2024-01-02 ")
    assert root.locator(".timeline-date").inner_text() == "2 January 2024"


def test_a_press_on_the_chart_and_a_date_from_python(timeline):
    book, root = timeline
    root.locator(".timeline-rows").scroll_into_view_if_needed()
    area = root.locator(".timeline-over").bounding_box()
    book.page.mouse.click(area["x"] + area["width"] * 0.5, area["y"] + 30)
    assert root.get_by_role("textbox").input_value().startswith("2016-0")
    book.set_source(3, "shown.date = pd.Timestamp('2024-01-01')")
    book.run(3)
    root.get_by_text("In force on 1 January 2024: 9", exact=True).wait_for()
    assert "signal-1a" in python(book)


def test_the_day_is_spoken_once_it_rests(timeline):
    book, root = timeline
    spoken = root.locator(".lif-spoken[role=status]")
    assert spoken.inner_text() == ""  # silent while it is drawn
    root.get_by_role("slider").focus()
    press(book, *["ArrowRight"] * 5)
    spoken.get_by_text("9 provisions in force on 6 May 2019.").wait_for(timeout=3000)
