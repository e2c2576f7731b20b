"""The student's own work files that a hand-in carries in its metadata: what of them may be laid into the sandbox.

`fieldwork.handin` writes them: metadata["law_in_the_field"] = {"files": {"codings/ayu.csv": "doc,coder,…"}}. To the
grader they are text that a stranger wrote, under names that a stranger chose.
"""
import re

CARRIED = "law_in_the_field"
NAME = re.compile(r"[\w-]+(/[\w.-]+)?\.csv")
MOST_FILES, MOST_BYTES = 10, 2_000_000


def carried(metadata):
    """({name: text}, True when something had to be left out) from the metadata of a notebook as handed in."""
    held = metadata.get(CARRIED)
    files = held.get("files", {}) if isinstance(held, dict) else {}
    if not isinstance(files, dict):
        return {}, True
    kept, left = {}, MOST_BYTES
    for name, text in files.items():
        size = _size(name, text)
        if size is not None and size <= left and len(kept) < MOST_FILES:
            kept[name], left = text, left - size
    return kept, len(kept) < len(files)


def _size(name, text):
    """Bytes of a file, or None when its name or its text cannot be laid out."""
    if not (isinstance(name, str) and isinstance(text, str) and NAME.fullmatch(name) and len(name.encode("utf-8", "replace")) <= 150):
        return None
    try:
        name.encode("utf-8")
        return len(text.encode("utf-8")) if "\0" not in text else None
    except UnicodeEncodeError:
        return None


def files_of(nb):
    """{name: text} of the files of a restored notebook."""
    return dict(nb.metadata.get("classroom", {}).get("files", {}))
