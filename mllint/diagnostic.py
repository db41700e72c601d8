"""What a run reports: plain data, picklable, free of trees."""

from __future__ import annotations

from dataclasses import dataclass
from enum import IntEnum

from mllint.text import Edit


class Severity(IntEnum):
    """How bad it is: `ERROR` the result is wrong, `WARNING` it is worse or misleading, `INFO` worth knowing."""

    INFO = 1
    WARNING = 2
    ERROR = 3

    def __str__(self) -> str:
        return self.name.lower()


@dataclass(frozen=True, slots=True)
class Place:
    """A range in a file. Rows and columns count from 1, `end_*` is exclusive, columns are characters.

    In a notebook, `cell` counts all cells from 1, `row` and `end_row` are the cell's, and `file_row` is the
    physical line of the .ipynb file; elsewhere `cell` is None and `file_row` equals `row`.
    """

    path: str
    row: int
    column: int
    end_row: int
    end_column: int
    cell: int | None = None
    file_row: int = 0
    file_end_row: int = 0


@dataclass(frozen=True, slots=True)
class Related:
    """A place that explains a diagnostic, and what happened there."""

    message: str
    place: Place


@dataclass(frozen=True, slots=True)
class Repair:
    """A fix as text edits of one file; offsets are characters of the file as it was decoded."""

    title: str
    safe: bool
    edits: tuple[Edit, ...]


@dataclass(frozen=True, slots=True)
class Diagnostic:
    """One finding, ready to be printed."""

    code: str
    name: str
    severity: Severity
    confidence: str
    message: str
    place: Place
    related: tuple[Related, ...] = ()
    repair: Repair | None = None
    statement_rows: tuple[int, int] = (0, 0)
    """First and last row of the whole statement: where a suppression may stand."""
