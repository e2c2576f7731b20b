"""The saturation curve."""
from fieldwork.matrices.common import find, language_of, need, refuse
from fieldwork.matrices.drawing import BLUE, BODY, INK, LINE, ORANGE, SMALL, SOFT, canvas, letters, picture, place

HEIGHT, CURVE, BARS = 4.1, 1.78, 0.62  # inches: of the figure, and where its two panels begin


def saturation_figure(table, language=None):
    """The curve of a `saturation` table, its bars of new codes and the interview after which the rule holds. Returns a Picture."""
    need(table, "order", "new", "seen", "codes", "stop")
    if table.empty:
        refuse("nothing_to_draw")
    language = language_of(language)
    say, rule = find(language, "matrices", "saturation"), _rule(table, find(language, "matrices", "saturation"))
    figure = canvas(HEIGHT, say["heading"])
    right = letters([say["seen"].format(n=99), say["new"]]) + 0.3
    curve, bars = place(figure, 0.6, CURVE, right, 0.62), place(figure, 0.6, BARS, right, 2.42)
    curve.plot(table["order"], table["seen"], color=BLUE, linewidth=2, marker="o", markersize=4 if len(table) <= 30 else 2.5, clip_on=False)
    _frame(curve, table, max(1, _last(table)), 1.08)
    _frame(bars, table, max(1, table["new"].max()), 1.3)
    _bars(bars, table, say)
    curve.set_xticks([])
    bars.set_yticks([])
    bars.patch.set_visible(False)  # the line of the rule runs behind it
    curve.text(len(table) + 0.6, _last(table), "  " + say["seen"].format(n=_last(table)), color=BLUE, weight="bold", fontsize=BODY, va="center")
    _stop(curve, table, rule)
    unit = table.columns[1]
    lines = [say["row"].format(order=r["order"], unit=r[unit], codes=r["codes"], new=r["new"], seen=r["seen"]) for r in table.to_dict("records")]
    alt = say["alt"].format(units=len(table), seen=_last(table), rule=rule[0].upper() + rule[1:])
    return picture(figure, alt, lines, language)


def _last(table):
    return int(table["seen"].iloc[-1])


def _rule(table, say):
    """In words: when the rule holds, and what came afterwards."""
    if not table["stop"].any():
        return say["never"]
    order = int(table.loc[table["stop"], "order"].iloc[0])
    missed = _last(table) - int(table.loc[table["stop"], "seen"].iloc[0])
    kind = "stop" if order == len(table) else "stop_missed" if missed else "stop_all"
    return say[kind].format(order=order, missed=missed)


def _frame(axes, table, top, air):
    from matplotlib.ticker import MaxNLocator
    axes.set(xlim=(0.4, len(table) + 0.6), ylim=(0, top * air))
    axes.yaxis.set_major_locator(MaxNLocator(nbins=5, integer=True))
    axes.grid(axis="y", color=LINE, linewidth=0.6)
    axes.set_xticks(range(1, len(table) + 1, max(1, -(-len(table) // 26))))


def _bars(axes, table, say):
    """New codes in each interview, with the number on each bar."""
    some = table[table["new"] > 0]
    axes.bar(some["order"], some["new"], width=0.62, color="#c9d3df", edgecolor=SOFT, linewidth=0.6)
    for order, new in zip(some["order"], some["new"]):
        axes.annotate(new, (order, new), (0, 1.5), textcoords="offset points", ha="center", va="bottom", fontsize=SMALL, color=INK)
    axes.axhline(0, color=SOFT, linewidth=0.8)
    axes.set_xlabel(say["axis"], fontsize=BODY, color=SOFT)
    axes.text(len(table) + 0.6, 0, "  " + say["new"], color=INK, fontsize=BODY, va="bottom")


def _stop(curve, table, rule):
    """A line through both panels where the rule holds, with its words on the side where there is room."""
    at = int(table.loc[table["stop"], "order"].iloc[0]) + 0.5 if table["stop"].any() else 0.4
    left = at > len(table) / 2
    curve.text(at, curve.get_ylim()[1], f"{rule}  " if left else f"  {rule}", fontsize=BODY, color=ORANGE, va="bottom", ha="right" if left else "left")
    if table["stop"].any():
        foot = (BARS - CURVE) / (curve.get_position().height * HEIGHT)
        curve.plot([at, at], [foot, 1], transform=curve.get_xaxis_transform(), color=ORANGE, linewidth=1.4, linestyle=(0, (4, 2)), clip_on=False)
