"""Agreement over time as lines."""
import pandas as pd

from fieldwork.matrices.common import find, language_of, need, number, refuse
from fieldwork.matrices.drawing import BLUE, BODY, INK, LINE, ORANGE, SMALL, SOFT, canvas, letters, picture, place

LOOKS = (("value", BLUE, "-", "o", 2.2), ("agreement", SOFT, (0, (5, 2)), "s", 1.4))
SHARES = ((ORANGE, (0, (1, 1.5)), "^"), ("#8a1548", (0, (3, 1, 1, 1)), "v"))


def agreement_figure(table, code="", name=None, language=None):
    """The blocks of an `agreement_over_time` table: coefficient, equal decisions, and how often each coder gave the code. Returns a Picture.

    code: for the heading. name: of the coefficient ("κ"), for its line.
    """
    need(table, "block", "first", "last", "units", "agreement", "value")
    if table.empty:
        refuse("nothing_to_draw")
    language = language_of(language)
    say = find(language, "matrices", "over_time")
    lines = _lines(table, say | ({"value": name} if name else {}))
    figure = canvas(3.85, say["heading"].format(code=code))
    axes = place(figure, 0.85, 0.72, letters([line[0] for line in lines]) + 0.35, 0.6)
    _frame(axes, table, say, language)
    for name, values, colour, dash, marker, width in lines:
        axes.plot(table["block"], values, color=colour, linestyle=dash, marker=marker, markersize=5, linewidth=width, clip_on=False)
    _labels(axes, table, lines, language)
    told = {"blocks": len(table), "from": number(table["value"].iloc[0], 2, language), "to": number(table["value"].iloc[-1], 2, language),
            "agree_from": number(table["agreement"].iloc[0], 2, language), "agree_to": number(table["agreement"].iloc[-1], 2, language)}
    return picture(figure, say["alt"].format(**told), [_sentence(row, say, language) for row in table.to_dict("records")], language)


def _lines(table, say):
    """[(name, values, colour, dash, marker, width)] from what matters most."""
    lines = [(say[column], table[column], colour, dash, marker, width) for column, colour, dash, marker, width in LOOKS]
    shares = [column for column in table if column.startswith("share_")]
    return lines + [(say["share"].format(coder=column[6:]), table[column], *look, 1.4) for column, look in zip(shares, SHARES)]


def _frame(axes, table, say, language):
    lowest = min(0, table["value"].min() if table["value"].notna().any() else 0)
    axes.set(xlim=(0.85, len(table) + 0.02), ylim=(lowest - 0.02, 1.02))
    axes.set_yticks(ticks := [0, 0.2, 0.4, 0.6, 0.8, 1], [number(tick, 1, language) for tick in ticks], color=SOFT, fontsize=SMALL)
    axes.grid(axis="y", color=LINE, linewidth=0.6)
    rows = [say["block"].format(block=r["block"], units=r["units"], first=day(r["first"]), last=day(r["last"])) for r in table.to_dict("records")]
    axes.set_xticks(table["block"], rows, fontsize=SMALL, color=INK)


def day(when):
    """A time as its date."""
    return "?" if pd.isna(when) else pd.Timestamp(when).date().isoformat()


def _labels(axes, table, lines, language):
    """The coefficient's values on its line; the names of all at the right end, moved apart where they would touch."""
    for block, value in zip(table["block"], table["value"]):
        if pd.notna(value):
            axes.text(block, value + 0.035, number(value, 2, language), ha="center", fontsize=BODY, weight="bold", color=BLUE, bbox={"facecolor": "white", "edgecolor": "none", "pad": 0.6, "alpha": 0.85})
    ends = sorted([(values.dropna().iloc[-1], name, colour) for name, values, colour, *_ in lines if values.notna().any()])
    height = -1
    for value, name, colour in ends:
        height = max(value, height + 0.06)
        axes.text(len(table) + 0.02, height, f"   {name}", fontsize=BODY, color=colour, va="center", weight="bold" if colour == BLUE else "normal")


def _sentence(row, say, language):
    shares = [say["share_row"].format(coder=key[6:], share=number(value, 2, language)) for key, value in row.items() if key.startswith("share_")]
    return say["row"].format(block=row["block"], first=day(row["first"]), last=day(row["last"]), units=row["units"], value=number(row["value"], 2, language),
                             agreement=number(row["agreement"], 2, language), shares=", ".join(shares))
