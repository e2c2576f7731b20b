"""The peer clinic without the desk: a partner's file beside one's own, and a table of what differs."""
import pandas as pd

from fieldwork.codings.quoting import document, listed
from fieldwork.codings.rows import COLUMNS, frame, parse
from fieldwork.desk.compare import compared, others
from fieldwork.wording import say
from fieldwork.work import folder as work_folder


def partner(name, folder=None):
    """The codings of a partner, from my-work/codings/<name>.csv; an empty table, and a line that says what is missing, when there is no such file."""
    path = (folder or work_folder() / "codings") / f"{name}.csv"
    if not path.is_file():
        print(say("07-codebook", "clinic", "no_file", file=f"my-work/codings/{name}.csv"))
        return pd.DataFrame(columns=COLUMNS)
    return frame(parse(path.read_bytes()).rows).assign(coder=str(name))


def differences(doc, theirs, mine=None, *, folder=None, text=None):
    """Where two coders of one document part: a DataFrame kind, mine, theirs, start, end, text, in the order of the text.

    kind is 'code' (same place, another code), 'mine' or 'theirs' (one of the two alone). Where both agree there is no row.
    theirs, mine: codings; mine defaults to your own file.
    """
    text = document(doc, text)
    mine = listed(doc, folder=folder) if mine is None else mine
    own, _ = others(mine, doc, text, None)
    other, _ = others(theirs, doc, text, None)
    rows = [(item["kind"], *((item[side] or {}).get("code", "") for side in ("mine", "theirs")), item["start"], item["end"],
             text[item["start"]:item["end"]]) for item in compared(own, other) if item["kind"] != "agree"]
    return pd.DataFrame(rows, columns=["kind", "mine", "theirs", "start", "end", "text"])
