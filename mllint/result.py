"""What the check of one file gave: plain data that can travel between processes."""

from __future__ import annotations

from dataclasses import dataclass, field

from mllint import registry
from mllint.diagnostic import Diagnostic, Place
from mllint.registry import Notice
from mllint.sheet import Sheet

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


def failed(
    path: str, reason: str, notice: Notice = registry.NOT_CHECKED, place: Place | None = None
) -> FileResult:
    """The result of a file that could not be checked."""
    place = place or Place(path, 1, 1, 1, 1, None, 1, 1)
    diagnostic = Diagnostic(notice.code, notice.name, notice.severity, "high", reason, place)
    return FileResult(path, [diagnostic], checked=False)
