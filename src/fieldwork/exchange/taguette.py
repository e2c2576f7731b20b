"""A codebook for Taguette."""
import csv
import io

from fieldwork.exchange.codes import description
from fieldwork.exchange.files import put
from fieldwork.exchange.project import checked_codebook


def write_taguette(path, codebook):
    """Write a codebook as the CSV that Taguette imports (`path,description`). Returns the Path.

    A path holds the categories above a code, joined by points (`causes.ECON`); a point inside a code becomes a hyphen.
    The file begins with a byte order mark, because without one Taguette guesses the encoding and misreads dashes.
    """
    book = checked_codebook(codebook)
    parents = dict(zip(book["code"], book["parent"]))
    buffer = io.StringIO()
    writer = csv.writer(buffer, lineterminator="\r\n")
    writer.writerow(["path", "description"])
    writer.writerows((_path(row["code"], parents), description(row)) for row in book.to_dict("records"))
    return put(path, buffer.getvalue().encode("utf-8-sig"))


def _path(code, parents):
    steps = []
    while code:
        steps.append(code.replace(".", "-"))
        code = parents[code]
    return ".".join(reversed(steps))
