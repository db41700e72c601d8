"""Findings that their fix leaves as they were: made once more, it would only be made again."""

from __future__ import annotations

from collections import Counter
from collections.abc import Hashable, Iterable, Sequence

from mllint.diagnostic import Diagnostic
from mllint.text import Edit


def left_standing(
    made: Sequence[Diagnostic], text: str, before: Iterable[Diagnostic], after: Iterable[Diagnostic]
) -> list[Diagnostic]:
    """Those of `made` that are found again where they were, with the same to be written there.

    Args:
        made: the diagnostics whose fixes were made together.
        text: the file before that.
        before: what was found in it.
        after: what is found now.
    """
    edits = [edit for d in made if d.repair for edit in d.repair.edits]
    moves = any(_lines(text, edit) for edit in edits)
    if moves and any(d.place.cell is not None for d in made):
        return []  # The rows of a cell do not say where in the file they are.
    old = Counter(_what(d, d.place.row) for d in before)
    new = Counter(_what(d, d.place.row) for d in after)
    return [
        d
        for d in made
        if new[_what(d, _row(text, edits, d.place.row) if moves else d.place.row)]
        >= old[_what(d, d.place.row)]
    ]


def _what(diagnostic: Diagnostic, row: int) -> Hashable:
    repair = diagnostic.repair
    written = (repair.title, *(edit.text for edit in repair.edits)) if repair else ()
    return diagnostic.code, diagnostic.place.path, diagnostic.place.cell, row, written


def _row(text: str, edits: Sequence[Edit], row: int) -> int:
    """Where a row of the text is after some edits: those that begin before it may have moved it."""
    start = sum(map(len, text.splitlines(keepends=True)[: row - 1]))
    return row + sum(_lines(text, edit) for edit in edits if edit.start < start)


def _lines(text: str, edit: Edit) -> int:
    """How many lines an edit adds."""
    return edit.text.count("\n") - text.count("\n", edit.start, edit.end)
