"""The course's tables: `load("articles")` from anywhere, described by datasets/datapackage.json."""
import difflib
import importlib.resources
import json
from functools import cache
from pathlib import Path

import pandas as pd

from fieldwork.session import language
from fieldwork.wording import say

PANDAS_TYPES = {"string": "str", "integer": "Int64", "number": "float64", "boolean": "boolean"}


class TableError(Exception):
    """A table that cannot be given. Notebooks show its one sentence instead of a traceback."""

    def _render_traceback_(self):
        return [str(self)]


class UnknownTable(TableError, KeyError):
    """No table has this name."""

    __str__ = Exception.__str__  # a KeyError would put its message in quotation marks


class DamagedTable(TableError):
    """The file of a table is missing or not as it was delivered; `fieldwork.restore` brings it back."""


def load(name):
    """A table of the course by its name, as a new DataFrame: articles = load("articles").

    `tables()` lists the names; `tables("articles")` says what each column of a table means.

    Dates come as dates, whole numbers as whole numbers (with <NA> for what is missing), yes and no as
    True and False, and a column with a fixed list of values as a category in the order of that list.
    Columns that exist in both languages (`text_en`, `text_id`) also come as `text`, in the language
    of the lesson. You may change the DataFrame as you like: the next `load` gives a fresh one.

    Raises `UnknownTable` (a KeyError) with the nearest names, and `DamagedTable` when the file is gone
    or was changed, by a spreadsheet program for instance; `restore("articles")` brings it back.
    """
    return in_language(name, language()).copy()


@cache
def in_language(name, code):
    """What `load` gives in a language. Shared: copy before changing."""
    table = read(name).astype({field["name"]: pd.CategoricalDtype(values(field)) for field in fields(name) if values(field)})
    for column in in_both(name):
        table.insert(table.columns.get_loc(f"{column}_en"), column, table[f"{column}_{code}"])
    return table


@cache
def folder():
    """The folder datasets/: inside the package when it was installed, beside src/ in a course folder."""
    installed = importlib.resources.files("fieldwork").joinpath("datasets")
    return installed if installed.is_dir() else Path(__file__).resolve().parents[2] / "datasets"


@cache
def resources():
    """The tables described in datapackage.json: {name: resource}."""
    try:
        package = json.loads(folder().joinpath("datapackage.json").read_text(encoding="utf-8"))
        return {resource["name"]: resource for resource in package["resources"]}
    except (OSError, ValueError, KeyError, TypeError):
        raise DamagedTable(say("data", "undescribed")) from None


def resource(name):
    """The description of a table. Raises `UnknownTable` with the nearest names."""
    if name in resources():
        return resources()[name]
    near = [f"'{other}'" for other in difflib.get_close_matches(str(name), resources(), n=2, cutoff=0.3)]
    hint = " " + say("data", "near", names=say("data", "or").join(near)) if near else ""
    raise UnknownTable(say("data", "unknown", name=name, hint=hint))


def fields(name):
    """The columns of a table as datapackage.json describes them: [{'name', 'type', 'description', …}, …]."""
    return resource(name)["schema"]["fields"]


def values(field):
    """The fixed list of values that a column may have, in order; None when there is no such list."""
    return field.get("constraints", {}).get("enum") if field["type"] == "string" else None


def in_both(name):
    """Columns that `load` adds in the language of the lesson: 'text' where there are text_en and text_id."""
    columns = [field["name"] for field in fields(name)]
    return [column[:-3] for column in columns if column.endswith("_en") and f"{column[:-3]}_id" in columns]


@cache
def read(name):
    """The table as it stands in datasets/, typed by its schema but without categories. Shared: copy before changing."""
    from fieldwork.restore import fault
    trouble = fault(name)
    if trouble:
        raise DamagedTable(say("data", trouble, name=name, file=resource(name)["path"]))
    types = {field["name"]: field["type"] for field in fields(name)}
    dates = [column for column, kind in types.items() if kind == "date"]
    with folder().joinpath(resource(name)["path"]).open(encoding="utf-8-sig") as file:
        return pd.read_csv(file, parse_dates=dates, dtype={c: PANDAS_TYPES[k] for c, k in types.items() if k in PANDAS_TYPES})
