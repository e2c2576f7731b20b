"""A world's tables as they are shipped. `python -m fieldwork.world.write FOLDER [SEED]` writes the CSV files (datasets/ holds seed 0)."""
import sys
from pathlib import Path

import pandas as pd

from fieldwork.world import DRAWN, STUDENT, drawn


def as_csv(table):
    """A DataFrame as the text of a CSV file: comma, header, LF, dates as 2025-04-03, true and false, nothing for what is missing."""
    words = {name: table[name].map({True: "true", False: "false"}) for name in table if table[name].dtype == bool}
    return table.assign(**words).to_csv(index=False, lineterminator="\n", date_format="%Y-%m-%d")


def as_read(name, table):
    """The same DataFrame with the types that `fieldwork.load` gives it: those of datapackage.json."""
    from fieldwork.data import PANDAS_TYPES, fields
    kinds = {field["name"]: field["type"] for field in fields(name)}
    dates = {column: pd.to_datetime(table[column]).astype("datetime64[us]") for column, kind in kinds.items() if kind == "date"}
    return table.assign(**dates).astype({column: PANDAS_TYPES[kind] for column, kind in kinds.items() if kind in PANDAS_TYPES})[list(kinds)]


def write(folder, seed=STUDENT):
    """Write every drawn table of the world with this seed into the folder; answers the paths. Overwrites only its own files."""
    paths = {name: Path(folder) / f"{name}.csv" for name in DRAWN}
    for name, path in paths.items():
        path.write_bytes(as_csv(drawn(seed).tables[name]).encode("utf-8"))
    return list(paths.values())


if __name__ == "__main__":
    for path in write(sys.argv[1], int(sys.argv[2]) if len(sys.argv) > 2 else STUDENT):
        print(path)
