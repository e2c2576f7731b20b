"""`tables()`: which tables there are. `tables("articles")`: what the columns of one mean."""
import pandas as pd

from fieldwork.data import fields, in_both, resource, resources, values
from fieldwork.session import language
from fieldwork.wording import say


class Page(pd.DataFrame):
    """A DataFrame that a notebook shows with its texts wrapped and its title above."""

    _metadata = ["caption"]

    @property
    def _constructor(self):
        return pd.DataFrame

    def _repr_html_(self):
        from fieldwork.show import Shown
        return Shown(pd.DataFrame(self), self.caption)._repr_html_()


def tables(name=None):
    """Without a name: a list of the course's tables, with what each holds. With one: its codebook, a row a column.

    tables("articles") says for each column of load("articles") what it means, of which kind it is and which
    values it may have ("→ norms" for an id of another table), in the language of the lesson.
    Raises `UnknownTable` (a KeyError) with the nearest names.
    """
    return _codebook(name) if name is not None else _page(_entries(), ["name", "holds", "rows", "columns"], say("data", "catalogue"))


def _page(rows, headings, caption):
    """A Page whose first column is its index."""
    page = Page(rows, columns=[say("data", "headings", heading) for heading in headings]).set_index(say("data", "headings", headings[0]))
    page = Page(page)
    page.caption = caption
    return page


def _entries():
    return [(name, _said(found, "title"), found.get("rows", ""), ", ".join(field["name"] for field in fields(name)))
            for name, found in resources().items()]


def _codebook(name):
    """One row for each column of `load(name)`, in its order."""
    keys = {key["fields"][0]: f"→ {key['reference']['resource']}" for key in resource(name)["schema"].get("foreignKeys", [])}
    rows = []
    for field in fields(name):
        if field["name"].endswith("_en") and field["name"][:-3] in in_both(name):
            rows.append((field["name"][:-3], say("data", "in_both", column=field["name"][:-3]), _kind(field), ""))
        rows.append((field["name"], _said(field, "description"), _kind(field), keys.get(field["name"]) or _allowed(field)))
    caption = ". ".join(filter(None, (f"{name} · {_said(resource(name), 'title')}", _said(resource(name), "description"))))
    return _page(rows, ["column", "meaning", "kind", "values"], caption)


def _said(described, key):
    """A text of datapackage.json in the language of the lesson; '' when there is none."""
    english = described.get(key, "")
    return english if language() == "en" else described.get(f"{key}_{language()}", english)


def _kind(field):
    return say("data", "kinds", "category" if values(field) else field["type"])


def _allowed(field):
    """The values that a column may have: the list, or from least to most; '' when anything goes."""
    rule = field.get("constraints", {})
    least, most = (str(rule.get(end, "")) for end in ("minimum", "maximum"))
    return ", ".join(map(str, rule.get("enum", []))) or (f"{least} … {most}".strip() if least or most else "")
