"""Lesson 09: factor by group. Each cell is a button that opens what people of that group say about the factor."""
from html import escape

import ipywidgets as widgets
import pandas as pd

from fieldwork.displays.own_keys import OwnKeys
from fieldwork.displays.parts import chosen
from fieldwork.wording import find

VOICES = ("woman", "police", "community")
FACTORS = ("ECON", "FAMCONF", "DIV_EXT", "DIV_INT", "PEER", "LIFESTYLE", "AGENCY", "COERCION")
UNITS = ("persons", "passages")
PALE, DEEP = (238, 241, 244), (168, 196, 226)  # both carry black letters at more than 9 to 1


def factor_map(said, people, quotations, turns, language=None):
    """A map of eight factors by three groups; a cell shows its share and, when pressed, its quotations below the map.

    said: a row a passage (informant_id, group, code). people: informant_id, group. quotations: code, group, turn_id.
    turns: turn_id, speaker, and the text in `text` or text_en, text_id. Shares count persons, or passages at a switch.
    The widget has `cells` {(code, group): Button}, `unit` (the switch) and `panel` (what is open) for looking from code.
    """
    language = chosen(language)
    words = find(language, "09-factors", "map")
    codes = find(language, "09-factors", "map", "codes")
    shares = {unit: counted(said, people, unit) for unit in UNITS}
    unit = widgets.ToggleButtons(options=[(words[name], name) for name in UNITS], description=words["count"], style={"button_width": "auto"})
    panel = widgets.HTML(f"<p>{escape(words['press'])}</p>")
    cells = {(code, group): widgets.Button(layout={"width": "auto", "height": "2.6em"}) for code in FACTORS for group in VOICES}

    def paint(_=None):
        for (code, group), button in cells.items():
            n, of = shares[unit.value][code, group]
            button.description = words["cell"].format(percent=round(100 * n / of) if of else 0, n=n, of=of)
            button.style.button_color = _shade(n / of if of else 0)
            button.style.text_color = "#111111"
            button.tooltip = f"{codes[code]} · {words[group]}: {button.description}"

    def opener(code, group):
        def show(_):
            panel.value = _open(code, group, shares[unit.value][code, group], quotations, turns, words, codes, language)
        return show

    for (code, group), button in cells.items():
        button.on_click(opener(code, group))
    unit.observe(paint, "value")
    paint()
    heads = [widgets.HTML("")] + [_name(words[group]) for group in VOICES]
    rows = [part for code in FACTORS for part in (_name(codes[code]), *(cells[code, group] for group in VOICES))]
    grid = widgets.GridBox(heads + rows, layout={"grid_template_columns": "minmax(9em, 20em) repeat(3, minmax(7em, 11em))", "grid_gap": "2px 4px", "max_width": "55em", "align_items": "center"})
    box = widgets.VBox([unit, grid, panel, OwnKeys()])
    box.cells, box.unit, box.panel = cells, unit, panel
    return box


def _name(text):
    """The name of a row or column; a long one may take two close lines."""
    return widgets.HTML(f"<div style='line-height:1.3;font-weight:bold'>{escape(text)}</div>")


def counted(said, people, unit):
    """{(code, group): (n, of)}: persons of all in the group, or passages of all passages of the group on the eight factors."""
    said = said[said["code"].isin(FACTORS) & said["informant_id"].isin(people["informant_id"])]
    if unit == "persons":
        said, of = said.drop_duplicates(["informant_id", "code"]), people["group"].value_counts()
    else:
        of = said["group"].value_counts()
    n = said.groupby(["code", "group"]).size()
    return {(code, group): (int(n.get((code, group), 0)), int(of.get(group, 0))) for code in FACTORS for group in VOICES}


def _shade(share):
    return "#" + "".join(f"{round(pale + (deep - pale) * min(1, share)):02x}" for pale, deep in zip(PALE, DEEP))


def _open(code, group, count, quotations, turns, words, codes, language):
    """The panel of a cell: its count in words, then its quotations, each with its turn."""
    n, of = count
    head = f"<p role='status'><b>{escape(codes[code])} · {escape(words[group])}</b>: {escape(words['cell'].format(percent=round(100 * n / of) if of else 0, n=n, of=of))}</p>"
    column = "text" if "text" in turns.columns else f"text_{language}"
    mine = quotations[(quotations["code"] == code) & (quotations["group"] == group)].merge(turns, on="turn_id")
    if mine.empty:
        return head + f"<p>{escape(words['nobody'])}</p>"
    return head + "".join(f"<blockquote style='margin:.4em 0 .8em;padding-left:.8em;border-left:3px solid #767676;max-width:46em;line-height:1.5'>"
                          f"{escape(row.text if column == 'text' else getattr(row, column))}<br><small>{escape(row.turn_id)} · {escape(row.speaker)}</small></blockquote>"
                          for row in mine.itertuples())


def factor_map_figure(said, people, language=None):
    """The same map as a textbook would print it, with its text alternative: a `Picture`."""
    from matplotlib.figure import Figure

    from fieldwork.displays.picture import Picture
    language = chosen(language)
    words, codes = find(language, "09-factors", "map"), find(language, "09-factors", "map", "codes")
    counts = counted(said, people, "persons")
    table = pd.DataFrame({group: [counts[code, group][0] / max(1, counts[code, group][1]) for code in FACTORS] for group in VOICES}, index=FACTORS)
    figure = Figure(figsize=(7.4, 3.6))
    axes = figure.add_axes((.34, .02, .64, .86))
    axes.imshow(table.to_numpy(), cmap="Blues", vmin=0, vmax=1.6, aspect="auto")
    axes.set_xticks(range(3), [words[group] for group in VOICES])
    axes.set_yticks(range(len(FACTORS)), [codes[code] for code in FACTORS])
    axes.tick_params(length=0, labeltop=True, labelbottom=False, labelsize=9)
    axes.spines[:].set_visible(False)
    cells = {(code, group): words["cell"].format(percent=round(100 * table.loc[code, group]), n=counts[code, group][0], of=counts[code, group][1])
             for code in FACTORS for group in VOICES}
    for y, code in enumerate(FACTORS):
        for x, group in enumerate(VOICES):
            axes.text(x, y, cells[code, group], ha="center", va="center", fontsize=8.5, color="#111111")
    lines = [f"{codes[code]}: " + "; ".join(f"{words[group]} {cells[code, group]}" for group in VOICES) for code in FACTORS]
    return Picture(figure, _alt(table, cells, words, codes), "\n".join(lines), words["in_words"])


def _alt(table, cells, words, codes):
    """What the map shows at a glance: what each group names most, and where the groups differ most."""
    tops = "; ".join(f"{words[group]}: {codes[table[group].idxmax()]} ({cells[table[group].idxmax(), group]})" for group in VOICES)
    apart = (table.max(axis=1) - table.min(axis=1)).idxmax()
    return words["alt"].format(tops=tops, factor=codes[apart], shares="; ".join(f"{words[group]} {cells[apart, group]}" for group in VOICES))
