"""A notebook: its code cells as one Python text, and the way back from that text to cells and to the JSON.

The way back keeps every byte that no edit touches: outputs, ids, key order, indentation, string escapes.
"""

from __future__ import annotations

import bisect
import json
import re
from collections.abc import Iterable, Iterator
from itertools import pairwise
from typing import Any, NamedTuple

from mllint.cells import NotebookError, Piece, Reader, Strings
from mllint.magics import blank_magics, is_foreign
from mllint.syntax import SourceError, parse
from mllint.text import Edit, Lines

_ESCAPE = re.compile(
    r"\\u[dD][89abAB][0-9a-fA-F]{2}\\u[dD][c-fC-F][0-9a-fA-F]{2}|\\u[0-9a-fA-F]{4}|\\.|.", re.DOTALL
)


class Cell(NamedTuple):
    """A code cell that is linted.

    Attributes:
        number: its place among all cells, from 1.
        start: where it begins in the joined text.
        pieces: the JSON strings its source is made of.
        single: whether the source is one JSON string, not a list.
        locked: an nbgrader cell that must not be changed.
        blanked: ranges of the joined text that stand for magics.
    """

    number: int
    start: int
    pieces: tuple[Piece, ...]
    single: bool
    locked: bool
    blanked: tuple[tuple[int, int], ...]

    @property
    def source(self) -> str:
        """The cell as the user wrote it."""
        return "".join(p.text for p in self.pieces)


class Notebook:
    """A notebook that was read.

    Attributes:
        raw: the JSON text of the file.
        text: the code cells in document order, joined by newlines, with magics blanked out at equal length.
        cells: where they are.
        skipped: numbers of code cells that were left out: other languages, and the tag `mllint-skip`.
    """

    __slots__ = ("_raw_lines", "_starts", "cells", "raw", "skipped", "text")

    def __init__(self, raw: str) -> None:
        """Raises NotebookError if `raw` is no notebook."""
        self.raw = raw
        self._raw_lines: Lines | None = None
        self.cells: list[Cell] = []
        self.skipped: list[int] = []
        texts: list[str] = []
        start = 0
        for number, cell in enumerate(Reader(raw).cells(), 1):
            if cell.get("cell_type") != "code":
                continue
            pieces = cell.get("source", cell.get("input", Strings((), False)))
            source = "".join(p.text for p in pieces.pieces)
            metadata = cell.get("metadata") or {}
            if is_foreign(source) or "mllint-skip" in (metadata.get("tags") or ()):
                self.skipped.append(number)
                continue
            shown, blanked = blank_magics(source)
            locked = bool((metadata.get("nbgrader") or {}).get("locked"))
            spots = tuple((a + start, b + start) for a, b in blanked)
            self.cells.append(Cell(number, start, pieces.pieces, pieces.single, locked, spots))
            texts.append(shown)
            start += len(shown) + 1
        self.text = "\n".join(texts) + "\n" if texts else ""
        self._starts = [c.start for c in self.cells]

    def __getstate__(self) -> tuple[Any, ...]:
        return self.raw, self.text, self.cells, self.skipped

    def __setstate__(self, state: tuple[Any, ...]) -> None:
        self.raw, self.text, self.cells, self.skipped = state
        self._raw_lines, self._starts = None, [c.start for c in self.cells]

    def cell_at(self, offset: int) -> Cell:
        """The cell that holds a character of `text`."""
        return self.cells[max(0, bisect.bisect_right(self._starts, offset) - 1)]

    def file_row(self, offset: int) -> int:
        """The physical line of the file, from 1, on which a character of `text` stands."""
        if self._raw_lines is None:
            self._raw_lines = Lines(self.raw)
        return self._raw_lines.position(self._raw_offset(offset)).row

    def _raw_offset(self, offset: int) -> int:
        cell = self.cell_at(offset)
        rest = offset - cell.start
        for piece in cell.pieces:
            if rest < len(piece.text) or piece is cell.pieces[-1]:
                units = list(_units(self.raw, piece))
                return piece.start + sum(map(len, units[:rest]))
            rest -= len(piece.text)
        return 0

    def broken_cells(self) -> Iterator[tuple[Cell, SourceError]]:
        """The cells that are no Python by themselves, and why; places are the cell's own."""
        for cell in self.cells:
            try:
                parse(self.text[cell.start : cell.start + len(cell.source)])
            except SourceError as error:
                yield cell, error

    def splice(self, edits: Iterable[Edit]) -> list[Edit]:
        """Edits of `text` as edits of `raw`.

        Raises:
            ValueError: if an edit crosses cells, touches a magic or a locked cell.
        """
        by_cell: dict[int, list[Edit]] = {}
        for edit in edits:
            index = max(0, bisect.bisect_right(self._starts, edit.start) - 1)
            cell = self.cells[index]
            if edit.end > cell.start + len(cell.source):
                raise ValueError(f"the edit goes beyond cell {cell.number}")
            if cell.locked or not cell.pieces:
                raise ValueError(f"cell {cell.number} must not be changed")
            if any(edit.start < b and a < edit.end for a, b in cell.blanked):
                raise ValueError(f"the edit touches a magic of cell {cell.number}")
            by_cell.setdefault(index, []).append(edit)
        return [
            raw
            for index, group in by_cell.items()
            for raw in self._splice_cell(self.cells[index], group)
        ]

    def _splice_cell(self, cell: Cell, edits: list[Edit]) -> Iterator[Edit]:
        units = [unit for piece in cell.pieces for unit in _units(self.raw, piece)]
        for edit in sorted(edits, key=lambda e: (e.start, e.end), reverse=True):
            units[edit.start - cell.start : edit.end - cell.start] = self._encode(edit.text)
        first, last = cell.pieces[0], cell.pieces[-1]
        if cell.single:
            yield Edit(first.start, first.end, "".join(units))
            return
        lines: list[str] = [""]
        for unit in units:
            lines[-1] += unit
            if unit in ("\\n", "\\u000a", "\\u000A"):
                lines.append("")
        if not lines[-1] and len(lines) > 1:
            lines.pop()
        gaps = self._gaps(cell)
        inner = lines[0]
        for index, line in enumerate(lines[1:]):
            inner += f'"{gaps[min(index, len(gaps) - 1)]}"{line}'
        yield Edit(first.start, last.end, inner)

    def _gaps(self, cell: Cell) -> list[str]:
        """What stands between the strings of the cell's list, or would if there were two."""
        pieces = cell.pieces
        if len(pieces) > 1:
            return [self.raw[a.end + 1 : b.start - 1] for a, b in pairwise(pieces)]
        line = self.raw.rfind("\n", 0, pieces[0].start)
        indent = self.raw[line + 1 : pieces[0].start - 1]
        return [",\n" + indent if line >= 0 and not indent.strip() else ", "]

    def _encode(self, text: str) -> list[str]:
        ascii_only = self.raw.isascii() and "\\u" in self.raw
        return [json.dumps(c, ensure_ascii=ascii_only)[1:-1] for c in text]


def _units(raw: str, piece: Piece) -> Iterator[str]:
    """The raw spelling of each character of a JSON string."""
    return (m[0] for m in _ESCAPE.finditer(raw, piece.start, piece.end))


__all__ = ["Cell", "Notebook", "NotebookError"]
