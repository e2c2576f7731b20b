"""Co-occurrence as a triangle of numbers."""
import pandas as pd
from matplotlib.patches import Rectangle

from fieldwork.matrices.common import find, language_of, need, number, refuse, titles
from fieldwork.matrices.drawing import BODY, INK, LINE, PALE, SOFT, WIDTH, canvas, letters, picture, place

HIGH, LOW = 1.5, 0.7  # lift as printed, with one decimal
FEW = 1  # expected units below which a lift says nothing (Cochran 1954 wants at least one in every cell)
FILL = {"high": "#f6c9a4", "low": "#c3d6ef", "even": PALE, "few": "white"}
CELL = 0.42  # inches


def cooccurrence_figure(table, codebook=None, unit="", language=None):
    """The pairs of a `cooccurrence` table: in each cell lift, below it the number of units with both. Returns a Picture.

    codebook: gives codes their labels. unit: what was counted in, in words of the language ("interviews"), for the key.
    """
    need(table, "code_a", "code_b", "both", "expected", "lift", "units")
    if table.empty:
        refuse("nothing_to_draw")
    language = language_of(language)
    say, codes = find(language, "matrices", "cooccurrence"), _ordered(table)
    unit = unit or say["unit"]
    names = titles(codes, codebook, language)
    left, head = letters(names.values()) + 0.35, 0.72
    side = min(CELL * (len(codes) - 1), WIDTH - left - letters([names[codes[-2]]]))
    figure = canvas(side + head + 0.75, say["heading"], _folded(say["key"].format(unit=unit)))
    axes = place(figure, left, 0.72, WIDTH - left - side, head)
    _cells(axes, table, codes, side / (len(codes) - 1), language)
    _names(axes, codes, names)
    lines = [_sentence(row, names, say, language) for row in table.to_dict("records")]
    return picture(figure, say["alt"].format(pairs=len(table), units=table["units"].iloc[0], unit=unit, first=_strongest(table, names, say, language)), lines, language)


def _strongest(table, names, say, language):
    """The pair with the highest lift among those that can be judged, in words."""
    judged = table[(table["expected"] >= FEW) & (table["both"] > 0)].sort_values("lift", ascending=False, kind="stable").head(1).to_dict("records")
    return next((say["top"].format(a=names[row["code_a"]], b=names[row["code_b"]], lift=number(row["lift"], 2, language)) for row in judged), say["none"])


def _ordered(table):
    """The codes, the most frequent first."""
    counts = pd.concat([table.set_index("code_a").get("a"), table.set_index("code_b").get("b")]) if "a" in table else None
    codes = dict.fromkeys([*table["code_a"], *table["code_b"]])
    return sorted(codes, key=lambda code: (-counts[[code]].max() if counts is not None else 0, str(code)))


def _cells(axes, table, codes, inches, language):
    place_of = {code: n for n, code in enumerate(codes)}
    for row in table.to_dict("records"):
        x, y = sorted((place_of[row["code_a"]], place_of[row["code_b"]]))
        kind = _kind(row)
        axes.add_patch(Rectangle((x - 0.47, y - 1.47), 0.94, 0.94, facecolor=FILL[kind], edgecolor=LINE if kind == "few" else "none", linewidth=0.8))
        size = min(9, inches * 22)
        axes.text(x, y - 1.12, number(row["lift"], 1, language), ha="center", va="center", fontsize=size, color=SOFT if kind == "few" else INK,
                  weight="bold" if kind == "high" else "normal", style="italic" if kind == "low" else "normal")
        axes.text(x, y - 0.74, row["both"], ha="center", va="center", fontsize=size * 0.72, color=SOFT)


def _kind(row):
    """Which of the looks a pair gets."""
    lift = round(row["lift"], 1)
    return "few" if not row["expected"] >= FEW else "high" if lift >= HIGH else "low" if lift <= LOW else "even"


def _names(axes, codes, names):
    """Rows at the left; columns at the upper end of each stair."""
    last = len(codes) - 1
    axes.set(xlim=(-0.5, last - 0.5), ylim=(last - 0.5, -0.5), xticks=[])
    axes.set_yticks(range(last), [names[code] for code in codes[1:]])
    for x, code in enumerate(codes[:-1]):
        axes.text(x - 0.42, x - 0.62, names[code], fontsize=BODY, color=INK, va="bottom", ha="left")


def _folded(key):
    """The key on two lines, cut at a sentence near the middle."""
    ends = [n + 1 for n, sign in enumerate(key[:-1]) if sign == "." and key[n + 1] == " "]
    cut = min(ends, key=lambda n: abs(n - len(key) / 2), default=len(key))
    return f"{key[:cut]}\n{key[cut:].strip()}".strip()


def _sentence(row, names, say, language):
    return say["row"].format(a=names[row["code_a"]], b=names[row["code_b"]], both=row["both"],
                             expected=number(row["expected"], 1, language), lift=number(row["lift"], 2, language))
