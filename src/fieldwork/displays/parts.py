"""What the displays share: their scripts and styles, their words, and cells made fit for JSON."""
import importlib.resources

import pandas as pd

from fieldwork.wording import LANGUAGES, find


def asset(*names):
    """The text of the named files of this folder, one after the other (a widget takes one script, one style)."""
    folder = importlib.resources.files("fieldwork.displays")
    return "\n".join(folder.joinpath(name).read_text(encoding="utf-8") for name in names)


def chosen(language):
    """'en' or 'id': the language asked for, else the language of the open lesson. Raises ValueError for others."""
    if language is None:
        from fieldwork.session import language as current
        return current()
    if language not in LANGUAGES:
        raise ValueError(f"language is 'en' or 'id', not {language!r}")
    return language


def words(section, language):
    """The labels of one display: {key: sentence with {placeholders}}."""
    return dict(find(language, "displays", section))


def need(table, columns, called):
    """Raise ValueError, naming what is missing, unless `table` is a DataFrame with these columns."""
    missing = [column for column in columns if column not in getattr(table, "columns", ())]
    if missing:
        raise ValueError(f"{called} needs a table with the column{'s' * (len(missing) > 1)} {', '.join(missing)}")


def text(value):
    """A cell as a string; empty for a missing one."""
    return "" if pd.isna(value) else str(value)


def day(value):
    """A date in any form pandas reads, as 'YYYY-MM-DD'; empty for a missing one."""
    when = pd.to_datetime(value)
    return "" if pd.isna(when) else when.date().isoformat()


def truth(value):
    """A yes/no cell as a bool; missing is no."""
    return False if pd.isna(value) else str(value).strip().lower() in ("true", "1", "yes")
