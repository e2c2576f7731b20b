"""The case-ordered matrix as a page of circles."""
import pandas as pd

from fieldwork.matrices.common import find, language_of, number, refuse, titles
from fieldwork.matrices.drawing import BLUE, BODY, INK, LINE, PAD, SMALL, SOFT, WIDTH, canvas, letters, picture, place

ROW = 0.2  # inches


def case_ordered_figure(matrix, codebook=None, name=None, language=None):
    """The circles of a `case_ordered` matrix: a row a case, a column a code. Returns a Picture.

    codebook: gives codes their labels. name: the attribute that orders, in words of the language ("age of the informant").
    """
    if getattr(matrix, "shape", (0, 0))[1] < 2:
        refuse("nothing_to_draw")
    language = language_of(language)
    say, by, codes = find(language, "matrices", "ordered"), name or matrix.columns[0], list(matrix.columns[1:])
    names = titles(codes, codebook, language)
    values = [_value(value, say, language) for value in matrix.iloc[:, 0]]
    head, left = letters(names.values()) * 0.74 + 0.15, letters(map(str, matrix.index)) + letters(values) + 0.55
    figure = canvas(len(matrix) * ROW + head + 1.05, say["heading"].format(by=by), say["key"])
    wide = min(WIDTH - left - head * 0.62, 0.52 * len(codes))
    axes = place(figure, left, 0.5, WIDTH - left - wide, head + 0.5)
    _circles(axes, matrix[codes])
    _names(axes, matrix, values, names, left, wide)
    alt = say["alt"].format(cases=len(matrix), by=by, codes=len(codes))
    return picture(figure, alt, [_sentence(case, value, row, names, say) for (case, row), value in zip(matrix[codes].iterrows(), values)], language)


def _value(value, say, language):
    if pd.isna(value):
        return say["unknown"]
    if isinstance(value, float) and not value.is_integer():
        return number(value, 2, language)
    return value.date().isoformat() if isinstance(value, pd.Timestamp) else str(int(value) if isinstance(value, float) else value)


def _circles(axes, counts):
    points = [(x, y, n) for y, row in enumerate(counts.to_numpy()) for x, n in enumerate(row) if n]
    axes.set(xlim=(-0.5, counts.shape[1] - 0.5), ylim=(len(counts) - 0.5, -0.5))
    axes.hlines(range(len(counts)), -0.5, counts.shape[1] - 0.5, color=LINE, linewidth=0.5, zorder=0)
    axes.vlines(range(counts.shape[1]), -0.5, len(counts) - 0.5, color=LINE, linewidth=0.5, zorder=0)
    axes.scatter([x for x, _, _ in points], [y for _, y, _ in points], s=105, color=BLUE, zorder=2, linewidth=0)
    for x, y, n in points:
        if n > 1:
            axes.text(x, y, n, ha="center", va="center_baseline", fontsize=7, weight="bold", color="white", zorder=3)


def _names(axes, matrix, values, names, left, wide):
    """Codes slanting above, cases and their values at the left; a change of value is a line."""
    axes.xaxis.tick_top()
    axes.set_xticks(range(len(names)), list(names.values()), rotation=45, ha="left", rotation_mode="anchor", fontsize=BODY, color=INK)
    axes.set_yticks(range(len(matrix)), [str(case) for case in matrix.index], fontsize=SMALL)
    where = (PAD - left) / wide
    repeated = len(set(values)) <= len(values) / 2
    for y, value in enumerate(values):
        first = y == 0 or values[y - 1] != value
        if first or not repeated:
            axes.annotate(value, (where, y), xycoords=axes.get_yaxis_transform(), fontsize=SMALL, va="center_baseline", color=INK, weight="bold" if repeated else "normal", annotation_clip=False)
        if first and repeated and y:
            axes.plot([where, 1], [y - 0.5, y - 0.5], transform=axes.get_yaxis_transform(), color=SOFT, linewidth=0.8, clip_on=False)


def _sentence(case, value, row, names, say):
    had = [say["times"].format(code=names[code], n=n) if n > 1 else names[code] for code, n in row.items() if n]
    return say["row"].format(case=case, value=value, codes=", ".join(had) or say["nothing"])
