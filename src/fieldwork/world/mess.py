"""The deliberate mess: faults of the kind that field data have, each one planted once and recorded.

`Mess.tables` is what students get; `Mess.record` has a row for every value that was changed or added
(kind, table, key, column, was, now). Every kind changes an answer that a lesson asks for.
"""
import numpy as np
import pandas as pd

from fieldwork.world import mess_people, mess_records
from fieldwork.world.seeds import stream

PLANTS = (mess_people.consents, mess_people.informants, mess_people.repeats, mess_records.recordings, mess_records.codings,
          mess_records.times, mess_records.hours, mess_records.register, mess_records.speakers)

KEYS = {"codings": ["segment_id", "coder", "round"], "focus_turns": ["group_id", "seq"]}  # by what a row is named in the record; its first column for the others


class Mess:
    """Plants the faults in copies of the clean tables of one world."""

    def __init__(self, seed, clean):
        self.tables, self.planted = {name: table.copy() for name, table in clean.items()}, []
        for plant in PLANTS:
            plant(self, stream(seed, f"mess {plant.__name__}"))
        self.record = pd.DataFrame(self.planted, columns=["kind", "table", "key", "column", "was", "now"])

    def change(self, kind, table, rows, column, values):
        """Put `values` (one, or one a row) into a column at these positions."""
        frame, rows = self.tables[table], [int(row) for row in rows]
        values = list(values) if isinstance(values, (list, np.ndarray, pd.Series)) else [values] * len(rows)
        named = frame[KEYS.get(table, [frame.columns[0]])].iloc[rows].astype(str)
        keys, was = named.agg("/".join, axis=1), frame[column].iloc[rows]
        self.planted += [(kind, table, key, column, old, new) for key, old, new in zip(keys, was, values)]
        frame.iloc[rows, frame.columns.get_loc(column)] = values

    def add(self, kind, table, values):
        """Put a row (dict) at the end."""
        frame = self.tables[table]
        row = pd.DataFrame([values]).reindex(columns=frame.columns).astype(frame.dtypes)
        self.tables[table] = pd.concat([frame, row], ignore_index=True)
        self.planted.append((kind, table, values[frame.columns[0]], "", None, "row added"))
