"""The course's tables: `load("articles")` from anywhere, described by datasets/datapackage.json."""
import difflib
import importlib.resources
import json
from functools import cache
from pathlib import Path

import pandas as pd

from fieldwork.session import language

PANDAS_TYPES = {"string": "str", "integer": "Int64", "number": "float64", "boolean": "boolean"}


def load(name):
    """A table of the course as a new DataFrame; `tables()` lists the names and what the columns mean.

    Columns that exist in both languages (`text_en`, `text_id`) also come as `text`, in the
    language of the lesson. Raises `KeyError` with the nearest names for an unknown table.
    """
    table = read(name).copy()
    for column in [c[:-3] for c in table.columns if c.endswith("_en") and f"{c[:-3]}_id" in table.columns]:
        table.insert(table.columns.get_loc(f"{column}_en"), column, table[f"{column}_{language()}"])
    return table


def tables():
    """A table of tables: name, what it holds, rows and columns."""
    suffix = "" if language() == "en" else "_id"
    rows = [(name, resource.get(f"title{suffix}", resource["title"]), ", ".join(f["name"] for f in fields(name)))
            for name, resource in resources().items()]
    return pd.DataFrame(rows, columns=["name", "what it holds", "columns"]).set_index("name")


@cache
def folder():
    """The folder datasets/: inside the package when it was installed, beside src/ in a course folder."""
    installed = importlib.resources.files("fieldwork").joinpath("datasets")
    return installed if installed.is_dir() else Path(__file__).resolve().parents[2] / "datasets"


@cache
def resources():
    """The tables described in datapackage.json: {name: resource}."""
    package = json.loads(folder().joinpath("datapackage.json").read_text(encoding="utf-8"))
    return {resource["name"]: resource for resource in package["resources"]}


def fields(name):
    """The columns of a table as datapackage.json describes them: [{'name', 'type', 'description', …}, …]."""
    return _resource(name)["schema"]["fields"]


@cache
def read(name):
    """The table as it stands in datasets/, typed by its schema. Shared: copy before changing."""
    types = {field["name"]: field["type"] for field in fields(name)}
    dates = [column for column, kind in types.items() if kind == "date"]
    with folder().joinpath(_resource(name)["path"]).open(encoding="utf-8-sig") as file:
        return pd.read_csv(file, parse_dates=dates, dtype={c: PANDAS_TYPES[k] for c, k in types.items() if k in PANDAS_TYPES})


def _resource(name):
    if name not in resources():
        near = difflib.get_close_matches(str(name), resources(), n=2, cutoff=0.3)
        hint = f" Did you mean {' or '.join(map(repr, near))}?" if near else ""
        raise KeyError(f"There is no table {name!r}.{hint} tables() lists them all.")
    return resources()[name]
