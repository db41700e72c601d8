"""What reports and fixes need of a file once its tree is gone: the text that was analysed, and places in it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mllint.diagnostic import Place
from mllint.text import Lines, Span

if TYPE_CHECKING:
    from mllint.notebook import Notebook


class Sheet:
    """The text of one file (of a notebook: its code cells, joined), with its line table. Picklable."""

    __slots__ = ("_lines", "notebook", "path", "text")

    def __init__(self, path: str, text: str, notebook: Notebook | None = None) -> None:
        self.path, self.text, self.notebook = path, text, notebook
        self._lines: Lines | None = None

    def __getstate__(self) -> tuple[str, str, Notebook | None]:
        return self.path, self.text, self.notebook

    def __setstate__(self, state: tuple[str, str, Notebook | None]) -> None:
        self.path, self.text, self.notebook = state
        self._lines = None

    @property
    def lines(self) -> Lines:
        """The line table of `text`."""
        if self._lines is None:
            self._lines = Lines(self.text)
        return self._lines

    def place(self, span: Span) -> Place:
        """Where a range of `text` is, as people name it."""
        row, column = self.lines.position(span.start)
        end_row, end_column = self.lines.position(span.end)
        if row == 1 and self.text.startswith("\ufeff"):
            # The byte order mark is the first character of the text but no column of the line.
            column = max(1, column - 1)
            end_column = max(1, end_column - 1) if end_row == 1 else end_column
        if self.notebook is None:
            return Place(self.path, row, column, end_row, end_column, None, row, end_row)
        cell = self.notebook.cell_at(span.start)
        first = self.lines.position(cell.start).row
        return Place(
            self.path,
            row - first + 1,
            column,
            end_row - first + 1,
            end_column,
            cell.number,
            self.notebook.file_row(span.start),
            self.notebook.file_row(span.end),
        )

    def rows(self, place: Place) -> list[tuple[int, str]]:
        """The numbered lines that a place covers; the numbers are the cell's in a notebook."""
        first = self._first_row(place.cell) - 1
        last = min(place.end_row + first, len(self.lines))
        rows = range(place.row + first, max(last, place.row + first) + 1)
        return [(row - first, self.line(row)) for row in rows if row <= len(self.lines)]

    def line(self, row: int) -> str:
        """A line of `text` without its ending and without a byte order mark."""
        return self.lines.line(row).removeprefix("\ufeff")

    def _first_row(self, number: int | None) -> int:
        if self.notebook is None or number is None:
            return 1
        return next(
            (self.lines.position(c.start).row for c in self.notebook.cells if c.number == number), 1
        )
