"""Two coders on one document: where they agree, where one stands alone, and a decision for each difference."""
import hashlib

from fieldwork.codings import CodingError, frame, from_frame, parse
from fieldwork.codings.anchors import anchored
from fieldwork.wording import say

NO_CODE = "NONE"  # the decision that nothing of the codebook applies, as in the table `codings` of the course
COINCIDE = 0.5  # share of the shorter passage that two passages must have in common to be the same place


def compared(mine, theirs):
    """What two lists of codings (dicts) of one document have in common, as items in the order of the text.

    An item: kind ('agree': same code, same place; 'code': same place, another code; 'mine'; 'theirs'), key (stays the
    same while the codings do), start, end, mine and theirs (a coding or None). Two passages are at the same place when
    they share at least half of the shorter one. A coding cut in two by the other coder agrees with both parts.
    """
    agree = {id(row): _partner(row, theirs, same_code=True) for row in mine}
    met = {id(other) for row in mine for other in theirs if row["code"] == other["code"] and _meet(row, other)}
    items = [_item("agree", row, agree[id(row)]) for row in mine if agree[id(row)]]
    left = [other for other in theirs if id(other) not in met]
    for row in (row for row in mine if not agree[id(row)]):
        other = _partner(row, left)
        items.append(_item("code" if other else "mine", row, other))
        left = [one for one in left if one is not other]
    items += [_item("theirs", None, other) for other in left]
    return sorted(items, key=lambda item: (item["start"], item["end"], item["kind"], item["key"]))


def _partner(row, others, same_code=False):
    """The coding among the others that shares most with this one."""
    near = [other for other in others if _meet(row, other) and (not same_code or other["code"] == row["code"])]
    return max(near, key=lambda other: _shared(row, other), default=None)


def _shared(one, other):
    return min(one["end"], other["end"]) - max(one["start"], other["start"])


def _meet(one, other):
    return _shared(one, other) >= COINCIDE * min(one["end"] - one["start"], other["end"] - other["start"])


def _item(kind, mine, theirs):
    sides = [side for side in (mine, theirs) if side]
    said = "|".join(f"{side['start']}-{side['end']}-{side['code']}" if side else "" for side in (mine, theirs))
    return {"kind": kind, "key": "d" + hashlib.sha256(f"{sides[0]['doc']}|{said}".encode()).hexdigest()[:9],
            "start": min(side["start"] for side in sides), "end": max(side["end"] for side in sides), "mine": mine, "theirs": theirs}


def others(compare, doc, text, mine):
    """(codings of the other coder in this document, how many do not fit its text) from what `desk` was given as `compare`.

    compare: DataFrame of codings, or the name of a coder whose file lies beside one's own.
    Raises CodingError when it holds several coders, or no file is there.
    """
    if isinstance(compare, str):
        compare = _from_file(compare, mine)
    rows = [row for row in from_frame(compare) if row["doc"] == doc]
    coders = sorted({row["coder"] for row in rows})
    if len(coders) > 1:
        raise CodingError(say("desk", "file", "several_coders", coders=", ".join(coders), first=coders[0]))
    for row in rows:
        row["text"] = row["text"] or text[row["start"]:row["end"]]
    fitting = [moved for row in rows if (moved := anchored(row, text))]
    return fitting, len(rows) - len(fitting)


def _from_file(coder, mine):
    path = mine.file.with_name(f"{coder}.csv")
    if not path.is_file():
        raise CodingError(say("desk", "file", "no_such_coder", coder=coder, folder=path.parent))
    return frame(parse(path.read_bytes()).rows)
