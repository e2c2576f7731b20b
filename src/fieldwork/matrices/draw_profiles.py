"""Profiles of groups as panels of bars."""
import pandas as pd

from fieldwork.matrices.common import find, language_of, need, refuse, titles
from fieldwork.matrices.drawing import BLUE, BODY, INK, PALE, SMALL, WIDTH, canvas, letters, picture, place
from fieldwork.matrices.profiles import COUNTS

ROW, GAP = 0.24, 0.3  # inches


def profile_figure(shares, codebook=None, names=None, count="persons", language=None):
    """The shares of a `profile`: a panel a group, a bar a code, with the number on it. Returns a Picture.

    codebook: gives codes their labels. names: {group: what to call it}. count: 'persons' or 'segments', as in `profile`.
    Codes stand in the order of the mean share over groups, the same in all panels.
    """
    need(shares, "code", "group", "n", "of", "share")
    if shares.empty:
        refuse("nothing_to_draw")
    if count not in COUNTS:
        refuse("count", count=count)
    language = language_of(language)
    say, groups = find(language, "matrices", "profile"), list(dict.fromkeys(shares["group"]))
    called = {group: (names or {}).get(group, str(group)) for group in groups}
    codes = list(shares.groupby("code", sort=False)["share"].mean().sort_values(ascending=False, kind="stable").index)
    label = titles(codes, codebook, language)
    figure = canvas(len(codes) * ROW + 1.05, say[f"heading_{count}"])
    left = letters(label.values()) + 0.35
    wide = (WIDTH - left - GAP * len(groups)) / len(groups)
    most = max(0.01, shares["share"].max())
    for n, group in enumerate(groups):
        axes = place(figure, left + n * (wide + GAP), 0.15, WIDTH - left - n * (wide + GAP) - wide, 0.85)
        _panel(axes, shares[shares["group"] == group].set_index("code").loc[codes], most, say["group"].format(group=called[group], of="{of}"), language)
        axes.set_yticks(range(len(codes)), [label[code] for code in codes] if n == 0 else [""] * len(codes))
    first = ", ".join(_tops(shares, codes, label, called, say))
    lines = [_sentence(code, shares, label, called, say) for code in codes]
    return picture(figure, say["alt"].format(codes=len(codes), groups=len(groups), first=first or say["none"]), lines, language)


def _tops(shares, codes, label, called, say):
    """For each group that has one, its most frequent code or codes, in words."""
    for group, name in called.items():
        had = shares[(shares["group"] == group) & (shares["share"] > 0)]
        most = set(had.loc[had["share"] == had["share"].max(), "code"])
        if most:
            yield say["top"].format(code=" / ".join(label[code] for code in codes if code in most), group=name)


def _panel(axes, rows, most, title, language):
    """One group: bars on a common scale, each with its percentage."""
    places = range(len(rows))
    axes.barh(places, [most] * len(rows), height=0.72, color=PALE)
    axes.barh(places, rows["share"].fillna(0), height=0.72, color=BLUE)
    axes.set(xlim=(0, most), ylim=(len(rows) - 0.4, -0.6), xticks=[])
    axes.set_title(title.format(of=rows["of"].max()), fontsize=BODY, weight="bold", loc="left", color=INK, pad=5)
    for y, share in zip(places, rows["share"]):
        inside = pd.notna(share) and share > most * 0.5
        axes.text(0 if pd.isna(share) else share, y, f" {_percent(share)} ", va="center_baseline", fontsize=SMALL, ha="right" if inside else "left", color="white" if inside else INK)


def _percent(share):
    return "–" if pd.isna(share) else f"{share * 100:.0f}%"


def _sentence(code, shares, label, called, say):
    rows = shares[shares["code"] == code].to_dict("records")
    told = [say["share"].format(group=called[r["group"]], n=r["n"], of=r["of"], share=_percent(r["share"])) for r in rows]
    return say["row"].format(code=label[code], shares=", ".join(told))
