"""Text and places in it: spans, edits, lines, and how edits are merged."""

from __future__ import annotations

import bisect
import re
from collections.abc import Iterable, Sequence
from typing import NamedTuple

_LINE_END = re.compile(r"\r\n|\r|\n")


class Span(NamedTuple):
    """A half-open range of characters, `start <= i < end`, in one text."""

    start: int
    end: int


class Edit(NamedTuple):
    """Replace the characters `start <= i < end` of a text by `text`."""

    start: int
    end: int
    text: str


class Position(NamedTuple):
    """A place as people name it; `row` and `column` count from 1, columns in characters."""

    row: int
    column: int


class Lines:
    """The line table of a text: offsets to rows and columns, and back."""

    __slots__ = ("starts", "text")

    def __init__(self, text: str) -> None:
        self.text = text
        self.starts = [0, *(m.end() for m in _LINE_END.finditer(text))]

    def position(self, offset: int) -> Position:
        """The row and column of a character offset (an offset past the end is on the last row)."""
        row = bisect.bisect_right(self.starts, offset)
        return Position(row, offset - self.starts[row - 1] + 1)

    def offset(self, row: int, column: int = 1) -> int:
        """The character offset of a row and column, both counted from 1."""
        return self.starts[row - 1] + column - 1

    def line(self, row: int) -> str:
        """The text of a row, without its line ending."""
        start = self.starts[row - 1]
        end = self.starts[row] if row < len(self.starts) else len(self.text)
        return self.text[start:end].rstrip("\r\n")

    def __len__(self) -> int:
        return len(self.starts)


def apply_edits(text: str, edits: Iterable[Edit]) -> str:
    """`text` with `edits` made; they must not overlap (insertions at one place keep their order)."""
    parts: list[str] = []
    done = 0
    for edit in sorted(edits, key=lambda e: (e.start, e.end)):
        if edit.start < done:
            raise ValueError(f"edits overlap at offset {edit.start}")
        parts += (text[done : edit.start], edit.text)
        done = edit.end
    return "".join([*parts, text[done:]])


def choose(groups: Sequence[Sequence[Edit]]) -> list[int]:
    """The indices of the groups of edits that can be made together, in order of preference.

    A group is taken whole or not at all: half a fix is no fix. Two groups clash when any of their edits
    overlap, or when both insert at the same place (the order would be luck).
    """
    taken: list[Edit] = []
    chosen: list[int] = []
    for index, group in enumerate(groups):
        if not any(_clash(a, b) for a in group for b in taken):
            taken.extend(group)
            chosen.append(index)
    return chosen


def _clash(a: Edit, b: Edit) -> bool:
    if a.start == b.start and (a.start == a.end or b.start == b.end):
        return True
    return a.start < b.end and b.start < a.end
