"""The codebook as desk and report show it: two levels, a key, a hue and a kind of line for every code."""
from fieldwork.wording import say

TEXTS = ("label", "definition", "include", "exclude", "example", "near_miss")
KEYS = "1234567890qwerafgvbhjkldoui"  # one for each code; the other letters are for actions
HUES = 8  # they can be told apart by colour-blind eyes (shared.css); the kind of line tells codes of one hue apart
LINES = 5  # solid, long dashes, dots, dash and dot, short dashes; line 5, double, is for a category


def prepared(codebook, language):
    """The codes as dicts, each category followed by its codes.

    codebook: DataFrame with `code`; `parent` and the TEXTS are used where they exist (also as label_en, label_id …).
    Each dict: code, parent, the texts, category (has codes below it), key ('' when keys have run out), hue 1 to 8, line 0 to 5.
    Raises ValueError when there is no column `code`, or a code occurs twice.
    """
    if "code" not in getattr(codebook, "columns", ()):
        raise ValueError(say("desk", "file", "no_code_column", language=language))
    rows = codebook.astype(object).where(codebook.notna(), "").to_dict("records")
    codes = [_row(row, language) for row in rows]
    names = [code["code"] for code in codes]
    if len(set(names)) < len(names):
        raise ValueError(say("desk", "file", "code_twice", language=language, code=next(name for name in names if names.count(name) > 1)))
    ordered = _ordered(codes, set(names))
    _give_keys(ordered)
    _give_lines(ordered)
    return ordered


def _row(row, language):
    local = {text: str(row.get(text, row.get(f"{text}_{language}", ""))).strip() for text in TEXTS}
    return {"code": str(row["code"]).strip(), "parent": str(row.get("parent", "")).strip(), **local, "label": local["label"] or str(row["code"])}


def _ordered(codes, names):
    """Categories in the order of the table, each with its codes behind it; a parent that does not exist counts as none."""
    for code in codes:
        code["parent"] = code["parent"] if code["parent"] in names and code["parent"] != code["code"] else ""
    for code in codes:
        if _top(code, codes)["parent"]:  # a circle: it is opened here
            code["parent"] = ""
    top = [code for code in codes if not code["parent"]]
    families = [(one, [code for code in codes if _top(code, codes) is one and code is not one]) for one in top]
    for one, below in families:
        one["category"] = bool(below)
        for code in below:
            code["category"], code["parent"] = False, one["code"]
    return [code for one, below in families for code in (one, *below)]


def _top(code, codes):
    """The category above a code, also in a codebook of three levels (shown as two); the code itself in a circle."""
    by_name, seen = {one["code"]: one for one in codes}, set()
    while code["parent"] and code["code"] not in seen:
        seen.add(code["code"])
        code = by_name[code["parent"]]
    return code


def _give_keys(codes):
    """Keys go to the codes that are given most, those without codes below them, first."""
    ordered = sorted(codes, key=lambda code: code["category"])
    for code, key in zip(ordered, KEYS + " " * len(codes)):
        code["key"] = key.strip()


def _give_lines(codes):
    """A hue for a category and a line for a code in it; where there are too many, hues in turn over all codes."""
    families = [code for code in codes if not code["parent"]]
    sizes = [sum(code["parent"] == one["code"] for code in codes) for one in families]
    if len(families) <= HUES and max(sizes, default=0) <= LINES and any(sizes):
        for n, one in enumerate(families):
            one.update(hue=n + 1, line=LINES if one["category"] else 0)
            for i, code in enumerate(code for code in codes if code["parent"] == one["code"]):
                code.update(hue=n + 1, line=i)
    else:
        for n, code in enumerate(sorted(codes, key=lambda code: code["category"])):
            code.update(hue=n % HUES + 1, line=LINES if code["category"] else n // HUES % LINES)
