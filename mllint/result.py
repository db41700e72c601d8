"""What the check of one file gave: plain data that can travel between processes."""

from __future__ import annotations

from dataclasses import dataclass, field

from mllint import registry
from mllint.diagnostic import Diagnostic, Place
from mllint.registry import Notice
from mllint.sheet import Sheet
from mllint.syntax import SourceError
from mllint.text import Span

Key = tuple[str, int, int]
"""A word of a suppression comment: absolute path, start, end."""


@dataclass(frozen=True, slots=True)
class Crash:
    """Something of mllint's own that raised: the rule (or "interpreter"), the file, and Python's words."""

    who: str
    path: str
    error: str
    trace: str


@dataclass(slots=True)
class FileResult:
    """What the check of one file gave: plain, picklable data.

    Attributes:
        sheets: the texts that diagnostics point into, by path.
        checked: False if nothing could be said of the file; a diagnostic says why.
        parsed: False if no rule could fire in it, so that only its syntax was checked.
        unused: MLL900 by suppression; they hold only if no other file of the run uses the suppression.
        used: the suppressions that this check used, also in files it only imported.
        partial: the budget was spent, so that some calls in the file were not followed.
        hidden: findings that suppression comments hid.
    """

    path: str
    diagnostics: list[Diagnostic] = field(default_factory=list)
    sheets: dict[str, Sheet] = field(default_factory=dict)
    checked: bool = True
    parsed: bool = False
    crashes: list[Crash] = field(default_factory=list)
    unused: dict[Key, Diagnostic] = field(default_factory=dict)
    used: set[Key] = field(default_factory=set)
    hidden: int = 0
    skipped_cells: int = 0
    partial: bool = False


def failed(
    path: str, reason: str, notice: Notice = registry.NOT_CHECKED, place: Place | None = None
) -> FileResult:
    """The result of a file that could not be checked."""
    place = place or Place(path, 1, 1, 1, 1, None, 1, 1)
    diagnostic = Diagnostic(notice.code, notice.name, notice.severity, "high", reason, place)
    return FileResult(path, [diagnostic], checked=False)


def unchecked(result: FileResult, sheet: Sheet, error: SourceError) -> None:
    """Note in a result that its file, or a cell of it, cannot be analysed: MLL999 or MLL998, with the place."""
    place = Place(
        sheet.path, error.row, error.column, error.row, error.column + 1, None, error.row, error.row
    )
    if sheet.text:
        row = min(error.row, len(sheet.lines))
        line = sheet.lines.line(row)
        start = sheet.lines.offset(row, min(error.column, len(line) + 1))
        if row == 1 and sheet.text.startswith("\ufeff"):
            start = min(start + 1, len(line))
        place = sheet.place(Span(start, min(start + 1, len(sheet.text))))
        result.sheets[sheet.path] = sheet
    notice = registry.SYNTAX_ERROR if error.syntax else registry.NOT_CHECKED
    message = f"syntax error: {error.message}" if error.syntax and sheet.text else error.message
    result.checked = False
    result.diagnostics.append(
        Diagnostic(notice.code, notice.name, notice.severity, "high", message, place)
    )
