"""Cases and their attributes, between a table and REFI-QDA."""
from decimal import Decimal
from xml.etree.ElementTree import SubElement

import pandas as pd

from fieldwork.exchange.naming import fit, guid, kids, local, plain_guid
from fieldwork.wording import say

TYPES = {"boolean": "Boolean", "integer": "Integer", "floating": "Float", "mixed-integer-float": "Float", "date": "Date",
         "datetime": "DateTime", "datetime64": "DateTime"}
COLUMNS = {"Boolean": "boolean", "Integer": "Int64", "Float": "float64"}


def kind(column):
    """The REFI-QDA type of a column: Text, Boolean, Integer, Float, Date or DateTime."""
    values = column.dropna().astype(object)
    found = TYPES.get(pd.api.types.infer_dtype(values), "Text") if len(values) else "Text"
    if found == "DateTime" and all(value == value.normalize() and value.tzinfo is None for value in map(pd.Timestamp, values)):
        return "Date"
    return "Text" if found == "Float" and values.isin([float("inf"), float("-inf")]).any() else found


def add_variables(project, cases):
    """Hang `Variables` below the project, one for each attribute of the cases."""
    attributes = [column for column in cases.columns if column != "doc"]
    above = SubElement(project, "Variables") if attributes else None
    for column in attributes:
        SubElement(above, "Variable", guid=guid("variable", column), name=fit(column), typeOfVariable=kind(cases[column]))


def add_cases(project, cases, documents):
    """Hang `Cases` below the project: one a row, with its values and its document."""
    above = SubElement(project, "Cases") if len(cases) else None
    for row in cases.to_dict("records"):
        case = SubElement(above, "Case", guid=guid("case", row["doc"]), name=fit(row["doc"]))
        for column, value in row.items():
            if column != "doc" and not pd.isna(value):
                _add_value(case, column, value, kind(cases[column]))
        if row["doc"] in documents:
            SubElement(case, "SourceRef", targetGUID=guid("document", row["doc"]))


def _add_value(case, column, value, type_):
    holder = SubElement(case, "VariableValue")
    SubElement(holder, "VariableRef", targetGUID=guid("variable", column))
    SubElement(holder, f"{type_}Value").text = _written(value, type_)


def _written(value, type_):
    if type_ == "Boolean":
        return "true" if value else "false"
    if type_ == "Float":
        return format(Decimal(repr(float(value))), "f")  # XML Schema's decimal knows no exponent
    if type_ == "Date":
        return pd.Timestamp(value).date().isoformat()
    return pd.Timestamp(value).isoformat() if type_ == "DateTime" else fit(value)


def read_cases(project, names, extra, skipped):
    """The cases of a project as a table: one row for each document of a case, in the order of the file.

    names: {GUID of a source: document}. extra: {GUID of a case: documents} linked by a code that stands for the case.
    A column `case` is added where a case is not called like its document.
    """
    variables = {plain_guid(v.get("guid")): (v.get("name") or "?", v.get("typeOfVariable") or "Text") for v in kids(project, "Variables", "Variable")}
    rows = []
    for case in kids(project, "Cases", "Case"):
        docs = [names[key] for ref in kids(case, "SourceRef") if (key := plain_guid(ref.get("targetGUID"))) in names]
        docs += [doc for doc in extra.get(plain_guid(case.get("guid")), ()) if doc not in docs]
        title = case.get("name") or "?"
        rows += [{"doc": doc, "case": title, **_values(case, variables)} for doc in docs or [title]]
    on_sources = {names[key]: _values(source, variables) for source in kids(project, "Sources", "TextSource")
                  if (key := plain_guid(source.get("guid"))) in names}
    return _table(rows, {doc: values for doc, values in on_sources.items() if values}, variables, skipped)


def _values(element, variables):
    found = {}
    for holder in kids(element, "VariableValue"):
        refs = kids(holder, "VariableRef")
        name = variables.get(plain_guid(refs[0].get("targetGUID")) if refs else "", (None,))[0]
        written = next((child.text or "" for child in holder if local(child).endswith("Value")), None)
        if name and written is not None:
            found[name] = written
    return found


def _table(rows, on_sources, variables, skipped):
    for doc, values in on_sources.items():
        own = [row for row in rows if row["doc"] == doc]
        for row in own:
            row.update({name: value for name, value in values.items() if name not in row})
        if not own:
            rows.append({"doc": doc, "case": doc, **values})
    one = {}
    for row in rows:
        if row["doc"] in one:
            skipped.append(say("exchange", "skipped", "second_case", doc=row["doc"], case=row["case"]))
        one.setdefault(row["doc"], row)
    columns = ["doc", "case", *dict.fromkeys(name for name, _ in variables.values())]
    table = pd.DataFrame([*one.values()], columns=columns).astype({"doc": "str"})
    if (table["doc"] == table["case"]).all():
        table = table.drop(columns="case")
    return table.assign(**{name: _typed(table[name], type_) for name, type_ in variables.values()})


def _typed(column, type_):
    """The column in its type; as text when one value does not fit it."""
    try:
        if type_ == "Boolean":
            return column.map({"true": True, "1": True, "false": False, "0": False}.__getitem__, na_action="ignore").astype("boolean")
        if type_ in ("Date", "DateTime"):
            return pd.to_datetime(column, format="ISO8601")
        return pd.to_numeric(column).astype(COLUMNS[type_]) if type_ in COLUMNS else column.astype("str")
    except (ValueError, TypeError, KeyError, OverflowError):
        return column.astype("str")
