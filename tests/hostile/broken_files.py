"""Hand-ins that are broken or odd as files. Each is bytes, or a function of a sound notebook that gives bytes."""
import base64
import gzip
import io
import json
import zipfile
from copy import deepcopy


def dumped(nb, **options):
    return json.dumps(nb, **{"ensure_ascii": False, **options}).encode("utf-8")


def zipped(nb):
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w") as archive:
        archive.writestr("inner.zip", dumped(nb))
    return packed.getvalue()


def changed(act):
    """A hand-in whose JSON is changed by `act` in place (or replaced by what it returns)."""
    def make(nb):
        raw = json.loads(dumped(deepcopy(nb)))
        return dumped(act(raw) or raw, ensure_ascii=True)
    return make


def each_cell(act):
    def every(raw):
        for cell in raw["cells"]:
            act(cell)
    return changed(every)


def version_3(raw):
    cells = [{**{key: value for key, value in cell.items() if key not in ("source", "id")}, ("input" if cell["cell_type"] == "code" else "source"): cell["source"],
              **({"language": "python", "prompt_number": 1, "outputs": []} if cell["cell_type"] == "code" else {})} for cell in raw["cells"]]
    for cell in cells:
        cell.pop("execution_count", None)
    return {"nbformat": 3, "nbformat_minor": 0, "metadata": {"name": ""}, "worksheets": [{"cells": cells, "metadata": {}}]}


def with_carried(files):
    return changed(lambda raw: raw["metadata"].update(law_in_the_field={"files": files}))


DEEP = json.loads("[" * 900 + "]" * 900)

# {name: (what makes it, points of 90.1 and 90.2, None where nothing can be graded)}: the answers in them are right
FILES = {
    "empty": (b"", None), "blanks": (b"  \n\n", None), "cut off": (lambda nb: dumped(nb)[:-40], None), "cut in the middle": (lambda nb: dumped(nb)[:700], None),
    "cut within a character": (lambda nb: dumped(nb)[:-30] + b"\xc3", None), "not a notebook": (b"Dear Sir, please find attached", None),
    "a picture": (base64.b64decode("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=="), None),
    "a page of the platform": (b"<!DOCTYPE html><html><body>Session expired</body></html>", None), "a zip": (zipped, None),
    "zipped by gzip": (lambda nb: gzip.compress(dumped(nb)), None), "a list": (b"[]", None), "a number": (b"7", None), "null": (b"null", None),
    "no cells": (b'{"nbformat": 4}', None), "cells that are no list": (b'{"cells": {"a": 1}, "nbformat": 4}', None),
    "deeply nested": (b'{"a":' * 100_000, None), "nested in its metadata": (changed(lambda raw: raw["metadata"].update(deep=DEEP)), "either"),
    "a million cells": (lambda nb: b'{"cells": [' + b",".join([b"{}"] * 1_000_000) + b"]}", None), "a giant number": (b'{"cells": ' + b"9" * 50_000 + b"}", None),
    "a byte order mark": (lambda nb: b"\xef\xbb\xbf" + dumped(nb), (2, 3)), "UTF-16": (lambda nb: json.dumps(nb).encode("utf-16"), "either"),
    "bytes of another encoding": (lambda nb: dumped(nb).replace(b"tiny", b"t\xefny"), None), "line ends of Windows": (lambda nb: dumped(nb, indent=1).replace(b"\n", b"\r\n"), (2, 3)),
    "nbformat 3": (changed(version_3), "either"), "nbformat 99": (changed(lambda raw: raw.update(nbformat=99, nbformat_minor=99)), (2, 3)),
    "nbformat in words": (changed(lambda raw: raw.update(nbformat="four")), (2, 3)), "no metadata": (changed(lambda raw: raw.pop("metadata") and None), (2, 3)),
    "metadata that is a list": (changed(lambda raw: raw.update(metadata=[1])), (2, 3)), "sources as lines": (each_cell(lambda c: c.update(source=c["source"].splitlines(True))), (2, 3)),
    "sources of another kind": (each_cell(lambda c: c["cell_type"] == "markdown" and c.update(source=[1, None, {"a": 2}])), (2, 3)),
    "cells of unknown kind": (changed(lambda raw: raw["cells"].insert(0, {"cell_type": "heading", "source": "x"})), (2, 3)),
    "cells that are no cells": (changed(lambda raw: raw["cells"].extend([None, 3, "x", []])), (2, 3)), "outputs of nonsense": (each_cell(lambda c: c.update(outputs=[{"a": 1}, 4])), (2, 3)),
    "all ids alike": (each_cell(lambda c: c.update(id="x")), (2, 3)), "ids of nonsense": (each_cell(lambda c: c.update(id=[1])), (2, 3)),
    "all metadata gone": (each_cell(lambda c: c.update(metadata={})), (2, 3)), "skipped": (each_cell(lambda c: c["metadata"].update(tags=["skip-execution"])), (2, 3)),
    "marked as something else": (each_cell(lambda c: c["metadata"].get("nbgrader", {}).update(points=100, grade=False, solution=False, schema_version=1)), (2, 3)),
    "check cells deleted": (changed(lambda raw: raw.update(cells=[c for c in raw["cells"] if not c["id"].startswith("check")])), (2, 3)),
    "check cells doubled": (changed(lambda raw: raw.update(cells=[c for cell in raw["cells"] for c in [cell] * (1 + cell["id"].startswith("check"))])), (2, 3)),
    "check cells as prose": (each_cell(lambda c: c["id"].startswith("check") and c.update(cell_type="markdown")), (2, 3)),
    "check cells emptied": (each_cell(lambda c: c["id"].startswith("check") and c.update(source="")), (2, 3)),
    "check cells first": (changed(lambda raw: raw.update(cells=sorted(raw["cells"], key=lambda c: not c["id"].startswith("check")))), (2, 3)),
    "check cells that end Python": (each_cell(lambda c: c["id"].startswith("check") and c.update(source="import os; os._exit(0)")), "either"),
    "everything twice": (changed(lambda raw: raw.update(cells=raw["cells"] * 2)), (2, 3)), "everything backwards": (changed(lambda raw: raw.update(cells=raw["cells"][::-1])), "either"),
    "a hundred thousand blank lines": (changed(lambda raw: raw["cells"].append({"cell_type": "code", "metadata": {}, "source": "\n" * 100_000})), (2, 3)),
    "a source that is hard to parse": (changed(lambda raw: raw["cells"].append({"cell_type": "code", "metadata": {}, "source": "(" * 50_000})), (2, 3)),
    "prose that is hard to render": (changed(lambda raw: raw["cells"].append({"cell_type": "markdown", "metadata": {}, "source": "[" * 3_000 + "*a_" * 3_000 + "<" * 3_000})), (2, 3)),
    "halves of characters in sources": (changed(lambda raw: raw["cells"].append({"cell_type": "code", "metadata": {}, "source": "'\ud800'"})), (2, 3)),
    "null characters in sources": (changed(lambda raw: raw["cells"].append({"cell_type": "code", "metadata": {}, "source": "a = '\0'"})), (2, 3)),
    "attachments of nonsense": (each_cell(lambda c: c.update(attachments={"a": {"image/png": "<script>"}})), (2, 3)),
    "files with names that lead outside": (with_carried({name: "x" for name in ("../up.csv", "/etc/up.csv", "a/b/c.csv", "..\\up.csv", "codings/../../up.csv", "up.py", "a\0.csv", "")}), (2, 3)),
    "files that are no text": (with_carried({"findings.csv": [1], "a.csv": None, "b.csv": {"x": 1}}), (2, 3)), "too many files": (with_carried({f"a{n}.csv": "x" for n in range(50)}), (2, 3)),
    "too large a file": (with_carried({"findings.csv": "x" * 3_000_000}), (2, 3)), "files that are a list": (with_carried([1, 2]), (2, 3)),
    "files of halves of characters": (with_carried({"findings.csv": "\ud800", "\ud800.csv": "x"}), (2, 3)),
}
