"""Lesson 04: what gets printed about 36 women, how large each one's crowd is, and who could recognise her in it.

The crowd of a row is the group of rows alike in all printed columns; k (of k-anonymity) is the smallest of these
groups. A reader who knows only some of the printed columns has a larger crowd to search; that is the card.
"""
from html import escape

import ipywidgets as widgets

from fieldwork.displays.parts import chosen, need
from fieldwork.wording import find

COLUMNS = ("district", "marital", "children", "recruited_by")
AGES = ("single", "five", "four", "two", "one")
BANDS = {18: "18–24", 25: "25–29", 30: "30–34", 35: "35+"}
ENOUGH = 5  # rows among which the lesson lets a reader be unable to tell
KNOWN = {"stranger": (), "neighbour": ("district", "marital", "children"), "partner": ("age", "district", "marital", "children"),
         "colleague": ("age", "marital", "children"), "officer": ("age", "district", "recruited_by")}
EDGE, INK, SOFT = "var(--jp-border-color0,#767676)", "var(--jp-content-font-color1,#222)", "var(--jp-content-font-color2,#595959)"


def recognise(women, guess=None, language=None):
    """Choose which columns are printed; see the groups, and for one woman who could recognise her.

    women: DataFrame, one row a woman, with age and the columns district, marital, children, recruited_by.
    guess: the dictionary of Task 4.0; while its `alone` is no number, a sentence stands in place of the display.
    The widget has `printed` (its controls by name), `woman`, `picture` and `card` for looking from code.
    Raises ValueError when a column is missing.
    """
    need(women, ("age", *COLUMNS), "recognise")
    words = find(chosen(language), "04-ethics", "display")
    guessed = guess.get("alone") if isinstance(guess, dict) else guess
    if not _is_number(guessed):
        return widgets.HTML(f'<p role="status"><b>{escape(words["guess_first"])}</b></p>')
    return _display(women.reset_index(drop=True), guessed, words)


def crowd(women, printed, known=None, row=None):
    """Sizes of the groups of rows alike in `printed`; with `row` (a label), how many rows are like it in what is known.

    women: DataFrame with the columns of `told`. printed: names of columns. known: names a reader knows; the others
    are of no use to that reader. Returns a Series of sizes by values, or an int.
    """
    if row is None:
        return women.groupby(list(printed)).size() if printed else women.groupby(lambda _: "").size()
    useful = [column for column in printed if column in known]
    return int((women[useful] == women.loc[row, useful]).all(axis=1).sum()) if useful else len(women)


def told(women, age, words):
    """The rows as they would be printed: every column as words, the age as coarse as `age` (one of AGES) says."""
    def years(value):
        if age == "single":
            return words["years"].format(age=value)
        if age == "five":
            return f"{value // 5 * 5}–{value // 5 * 5 + 4}"
        if age == "four":
            return next(label for start, label in reversed(BANDS.items()) if value >= start)
        return words["over" if value >= 30 else "under"].format(age=30)

    return women.assign(
        age=[years(value) for value in women["age"]],
        marital=[words["marital_values"].get(value, value) for value in women["marital"]],
        recruited_by=[words["recruited_values"].get(value, value) for value in women["recruited_by"]],
        children=[words["has_children" if value else "no_children"] for value in women["children"]])


def _is_number(value):
    try:
        return float(value) >= 0 and not isinstance(value, bool)
    except (TypeError, ValueError):
        return False


def _display(women, guessed, words):
    wide = {"description_width": "11em"}
    printed = {"age": widgets.SelectionSlider(options=[(words[age], age) for age in AGES], value="four", description=words["age"],
                                              style=wide, layout={"width": "min(34em, 100%)"})}
    for column in COLUMNS:
        printed[column] = widgets.Checkbox(column in ("district", "children"), description=words[column], indent=False,
                                           layout={"width": "auto", "margin": "0 1.2em 0 0"})
    plain = told(women, "single", words)
    options = [(words["her"].format(number=row + 1, values=", ".join(plain.loc[row, ["age", "district", "marital", "children"]])), row)
               for row in plain.index]
    woman = widgets.Dropdown(options=options, value=_easiest(women, words), description=words["follow"], style=wide, layout={"width": "min(46em, 100%)"})
    picture, card = widgets.HTML(), widgets.HTML()

    def draw(_=None):
        age = printed["age"].value
        columns = ["age"] * (age != "one") + [column for column in COLUMNS if printed[column].value]
        rows = told(women, age, words)
        picture.value = _picture(rows, columns, woman.value, guessed, words)
        card.value = _card(rows, columns, woman.value, women.loc[woman.value, "recruited_by"] == "police", words)

    for control in (*printed.values(), woman):
        control.observe(draw, "value")
    draw()
    columns = widgets.HBox([printed[column] for column in COLUMNS], layout={"flex_flow": "row wrap"})
    box = widgets.VBox([printed["age"], columns, woman, picture, card])
    box.printed, box.woman, box.picture, box.card = printed, woman, picture, card
    return box


def _easiest(women, words):
    """The row to begin with: one that stands alone in the table of the lesson, if there is one sent by the police."""
    rows = told(women, "four", words)
    size = rows.groupby(["age", "district", "children"])["age"].transform("size")
    return min(women.index, key=lambda row: (size[row], women.loc[row, "recruited_by"] != "police"))


def _picture(rows, columns, her, guessed, words):
    """Every group a box with a dot for each of its women, the smallest groups first."""
    sizes = crowd(rows, columns)
    found = words["alone"].format(alone=int((sizes == 1).sum()), all=len(rows), k=int(sizes.min()), groups=len(sizes))
    groups = rows.groupby(list(columns) if columns else (lambda _: ""), sort=True)
    ordered = sorted(groups, key=lambda pair: len(pair[1]))
    boxes = "".join(_box(values if columns else (), group, her, words) for values, group in ordered)
    return (f'<div style="max-width:62em;line-height:1.45;color:{INK}"><p role="status"><b>{escape(found)}</b> '
            f'{escape(words["guess"].format(guess=guessed))}</p>'
            f'<div role="img" aria-label="{escape(found, quote=True)}" style="display:flex;flex-wrap:wrap;gap:.4em">{boxes}</div>'
            f'<p style="color:{SOFT}">{escape(words["picture"])}</p></div>')


def _box(values, group, her, words):
    one = len(group) == 1
    dots = "".join(_dot(row == her) for row in group.index)
    labels = [escape(" · ".join(map(str, values)))] if values else []
    if one:
        labels.append(f"<b>{escape(words['alone_mark'])}</b>")
    if her in group.index:
        labels.append(f"<b>{escape(words['she'])}</b>")
    width = f"3px solid {INK}" if one else f"1px solid {EDGE}"
    return (f'<div style="border:{width};border-radius:6px;padding:.25em .5em;max-width:22em">'
            f'<div style="display:flex;flex-wrap:wrap;gap:5px;min-height:17px;align-items:center">{dots}</div>'
            f'<div style="font-size:.82em;line-height:1.3">{"<br>".join(labels)}</div></div>')


def _dot(hers):
    ring = f"outline:2px solid {INK};outline-offset:2px;margin:4px;" if hers else ""
    return f'<span style="display:inline-block;width:9px;height:9px;border-radius:50%;background:{INK};{ring}"></span>'


def _card(rows, columns, her, sent, words):
    """Each reader, what that reader knows and finds printed, how many rows are left, and what follows."""
    shown = ", ".join(rows.loc[her, columns]) if columns else words["nothing"].format(all=len(rows))
    lines = "".join(_line(reader, rows, columns, her, words) for reader in KNOWN if reader != "officer" or sent)
    heads = "".join(f'<th scope="col" style="text-align:left;padding:.2em .8em .2em 0">{escape(words[name])}</th>'
                    for name in ("who", "knows", "left", "verdict"))
    return (f'<div style="max-width:62em;line-height:1.45;color:{INK};border:1px solid {EDGE};border-radius:6px;padding:.4em .8em">'
            f'<b>{escape(words["card"])}</b><br>{escape(words["printed"].format(values=shown))}'
            f'<table style="border-collapse:collapse;margin-top:.3em"><thead><tr>{heads}</tr></thead><tbody>{lines}</tbody></table></div>')


def _line(reader, rows, columns, her, words):
    left = crowd(rows, columns, KNOWN[reader], her)
    useful = [rows.loc[her, column] for column in columns if column in KNOWN[reader]]
    verdict = "found" if left == 1 else "few" if left < ENOUGH else "many"
    cells = (escape(", ".join(useful) or words["no_column"]), str(left), escape(words[verdict].format(left=left)))
    strong = "font-weight:700;" if left == 1 else ""
    return (f'<tr style="{strong}border-top:1px solid {EDGE}"><th scope="row" style="text-align:left;padding:.2em .8em .2em 0">'
            f'{escape(words["readers"][reader])}</th>' + "".join(f'<td style="text-align:left;padding:.2em .8em .2em 0">{cell}</td>' for cell in cells) + "</tr>")
