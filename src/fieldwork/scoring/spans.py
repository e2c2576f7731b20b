"""Spans as columns of numbers, and which of them lie on each other."""
from dataclasses import dataclass

import numpy as np


@dataclass(frozen=True)
class Spans:
    """Spans in documents, each array one entry a span: doc and code as numbers, start and end in code points."""

    doc: np.ndarray
    start: np.ndarray
    end: np.ndarray
    code: np.ndarray

    @property
    def length(self):
        """(spans,) code points."""
        return self.end - self.start

    def take(self, rows):
        """Some of the spans."""
        return Spans(self.doc[rows], self.start[rows], self.end[rows], self.code[rows])

    def joined(self):
        """The same passages with those of one document and code joined where they touch or overlap."""
        order = np.lexsort((self.end, self.start, self.code, self.doc))
        sorted_ = self.take(order)
        rows, reach = [], -1
        for i in range(len(order)):
            same = rows and sorted_.doc[i] == sorted_.doc[i - 1] and sorted_.code[i] == sorted_.code[i - 1]
            if same and sorted_.start[i] <= reach:
                rows[-1][2] = reach = max(reach, sorted_.end[i])
            else:
                rows.append([sorted_.doc[i], sorted_.start[i], sorted_.end[i], sorted_.code[i]])
                reach = sorted_.end[i]
        return Spans(*np.array(rows, dtype=int).reshape(-1, 4).T)


def overlaps(first, second):
    """Pairs of spans of the same document that share text: arrays i, j, and how many code points they share."""
    found = [(np.empty(0, int),) * 3]
    for doc in np.intersect1d(first.doc, second.doc):
        here, there = np.flatnonzero(first.doc == doc), np.flatnonzero(second.doc == doc)
        shared = np.minimum(first.end[here, None], second.end[there]) - np.maximum(first.start[here, None], second.start[there])
        i, j = np.nonzero(shared > 0)
        found.append((here[i], there[j], shared[i, j]))
    return tuple(map(np.concatenate, zip(*found)))
