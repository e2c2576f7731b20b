"""`show(table)`: a table that can be read, with long text wrapped instead of cut."""
import html

import pandas as pd


class Shown:
    """A DataFrame that a notebook renders with wrapped text, and a terminal as pandas does."""

    def __init__(self, table, caption=None):
        self.table, self.caption = table, caption

    def _repr_html_(self):
        index = [self.table.index.get_level_values(level) for level in range(self.table.index.nlevels)] if self._has_index() else []
        parts = [*(("" if level.name is None else level.name, level) for level in index), *self.table.items()]
        head = "".join(f'<th scope="col" style="text-align:left">{html.escape(str(name))}</th>' for name, _ in parts)
        body = "".join(self._row(row) for row in zip(*(values for _, values in parts), strict=True))
        caption = f'<caption style="text-align:left">{html.escape(self.caption)}</caption>' if self.caption else ""
        return f'<div style="max-height:32em;overflow:auto"><table>{caption}<thead><tr>{head}</tr></thead><tbody>{body}</tbody></table></div>'

    def _row(self, row):
        return "<tr>" + "".join(f'<td style="text-align:left;vertical-align:top;{_wrap(value)}">{_cell(value)}</td>' for value in row) + "</tr>"

    def _has_index(self):
        """Numbers without a name count the rows of the table from which these were taken; they say nothing to a reader."""
        index = self.table.index
        return index.nlevels > 1 or index.name is not None or not pd.api.types.is_integer_dtype(index)

    def __repr__(self):
        return f"{self.caption}\n{self.table}" if self.caption else repr(self.table)


def _wrap(value):
    """Long text wraps; dates, numbers and ids stay on one line."""
    return "white-space:normal;max-width:34em" if isinstance(value, str) and " " in value else "white-space:nowrap"


def _cell(value):
    if pd.api.types.is_scalar(value) and pd.isna(value):
        return ""
    if isinstance(value, pd.Timestamp):
        return value.date().isoformat()
    return html.escape(str(value))


def show(table, caption=None):
    """Show a DataFrame (or Series) with its long texts wrapped; dates without hours, missing values empty."""
    from IPython.display import display
    display(Shown(table.to_frame() if isinstance(table, pd.Series) else table, caption))
