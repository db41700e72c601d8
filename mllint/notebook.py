"""A notebook: its code cells as one Python text, and the way back from that text to cells and to the JSON.

The way back keeps every byte that no edit touches: outputs, ids, key order, indentation, string escapes.
"""

from __future__ import annotations

import ast
import bisect
import json
import re
import warnings
from collections.abc import Iterable, Iterator
from json.decoder import scanstring
from typing import Any, NamedTuple

from mllint.text import Edit, Lines

LINTED_MAGICS = frozenset(("%%time", "%%timeit", "%%capture", "%%prun", "%%memit", "%%mprun", "%%python", "%%python3"))
"""Cell magics whose cell is Python that runs in the notebook's own environment (or as good as)."""

_SPACE = re.compile(r"[ \t\r\n]*")
_ESCAPE = re.compile(r"\\u[dD][89abAB][0-9a-fA-F]{2}\\u[dD][c-fC-F][0-9a-fA-F]{2}|\\u[0-9a-fA-F]{4}|\\.|.", re.DOTALL)
_MAGIC = re.compile(r"^[ \t]*(?:[%!?]|[\w.]+\?{1,2}[ \t]*$|\w[\w., \t]*=[ \t]*[%!])", re.MULTILINE)
_ASSIGNED = re.compile(r"([ \t]*\w[\w., \t]*=[ \t]*)[%!].*")
_OPENERS = re.compile(r"'''|\"\"\"|'(?:\\.|[^'\\\n])*'|\"(?:\\.|[^\"\\\n])*\"|#.*|[\[({]|[\])}]")


class NotebookError(ValueError):
    """The text is no notebook that can be read; `offset` is where in the file."""

    def __init__(self, message: str, offset: int = 0) -> None:
        super().__init__(message)
        self.message, self.offset = message, offset


class Piece(NamedTuple):
    """One JSON string of a cell's source: the raw range between its quotes."""

    start: int
    end: int
    text: str


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
        for number, cell in enumerate(_Reader(raw).cells(), 1):
            if cell.get("cell_type") != "code":
                continue
            pieces = cell.get("source", cell.get("input", _Strings((), False)))
            source = "".join(p.text for p in pieces.pieces)
            metadata = cell.get("metadata") or {}
            if _is_foreign(source) or "mllint-skip" in (metadata.get("tags") or ()):
                self.skipped.append(number)
                continue
            shown, blanked = _blank_magics(source)
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
        return [raw for index, group in by_cell.items() for raw in self._splice_cell(self.cells[index], group)]

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
        yield Edit(first.start, last.end, ('"' + self._between(cell) + '"').join(lines))

    def _between(self, cell: Cell) -> str:
        """What stands between two strings of the cell's list."""
        if len(cell.pieces) > 1:
            return self.raw[cell.pieces[0].end + 1 : cell.pieces[1].start - 1]
        line = self.raw.rfind("\n", 0, cell.pieces[0].start)
        indent = self.raw[line + 1 : cell.pieces[0].start - 1]
        return ",\n" + indent if line >= 0 and not indent.strip() else ", "

    def _encode(self, text: str) -> list[str]:
        ascii_only = self.raw.isascii() and "\\u" in self.raw
        return [json.dumps(c, ensure_ascii=ascii_only)[1:-1] for c in text]


class _Strings(NamedTuple):
    pieces: tuple[Piece, ...]
    single: bool


class _Reader:
    """Reads the JSON of a notebook down to the strings of its cells, whose places it notes."""

    def __init__(self, raw: str) -> None:
        self.raw = raw
        self.decoder = json.JSONDecoder()

    def cells(self) -> list[dict[str, Any]]:
        """Every cell, with its source as `_Strings` and other keys as JSON values."""
        try:
            found: list[dict[str, Any]] = []
            i = self._skip(1 if self.raw.startswith("\ufeff") else 0)
            if self.raw[i : i + 1] != "{":
                raise NotebookError("not a notebook: the file is no JSON object", i)
            seen = False
            for key, value in self._object(i, {"cells": self._cells, "worksheets": self._sheets}):
                if key in ("cells", "worksheets") and isinstance(value, list):
                    found, seen = value, True
            if not seen:
                raise NotebookError("not a notebook: it has no list of cells")
            return found
        except json.JSONDecodeError as error:
            raise NotebookError(f"not valid JSON: {error.msg}", error.pos) from None
        except (IndexError, StopIteration):
            raise NotebookError("not valid JSON: the file ends early", len(self.raw)) from None
        except RecursionError:
            raise NotebookError("nested too deeply to be read") from None

    def _cells(self, i: int) -> tuple[list[dict[str, Any]], int]:
        return self._list(i, self._cell)

    def _cell(self, i: int) -> tuple[dict[str, Any], int]:
        reader = {"source": self._source, "input": self._source}
        return self._dict(i, reader)

    def _sheets(self, i: int) -> tuple[list[dict[str, Any]], int]:
        sheets, end = self._list(i, lambda j: self._dict(j, {"cells": self._cells}))
        return [cell for sheet in sheets for cell in sheet.get("cells", ())], end

    def _source(self, i: int) -> tuple[Any, int]:
        if self.raw[i] == '"':
            piece, end = self._piece(i)
            return _Strings((piece,), True), end
        if self.raw[i] == "[":
            pieces, end = self._list(i, self._piece)
            return _Strings(tuple(pieces), False), end
        raise NotebookError("the source of a cell is no text", i)

    def _piece(self, i: int) -> tuple[Piece, int]:
        if self.raw[i] != '"':
            raise NotebookError("the source of a cell is no text", i)
        text, end = scanstring(self.raw, i + 1, False)
        return Piece(i + 1, end - 1, text), end

    def _dict(self, i: int, readers: dict[str, Any]) -> tuple[dict[str, Any], int]:
        if self.raw[i] != "{":
            raise NotebookError("a cell is no JSON object", i)
        self._end = i
        pairs = dict(self._object(i, readers))
        return pairs, self._end

    def _object(self, i: int, readers: dict[str, Any]) -> Iterator[tuple[str, Any]]:
        i = self._skip(i + 1)
        while self.raw[i] != "}":
            if self.raw[i] != '"':
                raise json.JSONDecodeError("expected a name in quotes", self.raw, i)
            key, i = scanstring(self.raw, i + 1, False)
            i = self._skip(self._expect(self._skip(i), ":"))
            value, i = readers[key](i) if key in readers else self.decoder.raw_decode(self.raw, i)
            yield key, value
            i = self._comma(i, "}")
        self._end = i + 1

    def _list(self, i: int, reader: Any) -> tuple[list[Any], int]:
        if self.raw[i] != "[":
            raise NotebookError("a list was expected", i)
        items = []
        i = self._skip(i + 1)
        while self.raw[i] != "]":
            item, i = reader(i)
            items.append(item)
            i = self._comma(i, "]")
        return items, i + 1

    def _comma(self, i: int, closing: str) -> int:
        i = self._skip(i)
        return i if self.raw[i] == closing else self._skip(self._expect(i, ","))

    def _expect(self, i: int, sign: str) -> int:
        if self.raw[i] != sign:
            raise json.JSONDecodeError(f"expected `{sign}`", self.raw, i)
        return i + 1

    def _skip(self, i: int) -> int:
        match = _SPACE.match(self.raw, i)
        return match.end() if match else i


def _units(raw: str, piece: Piece) -> Iterator[str]:
    """The raw spelling of each character of a JSON string."""
    return (m[0] for m in _ESCAPE.finditer(raw, piece.start, piece.end))


def _is_foreign(source: str) -> bool:
    line = source.lstrip()
    return line.startswith("%%") and line.split(None, 1)[0] not in LINTED_MAGICS


def _blank_magics(source: str) -> tuple[str, list[tuple[int, int]]]:
    """The cell with lines that are no Python replaced by as many characters that are, and where they were."""
    if not _MAGIC.search(source) or (not source.lstrip().startswith("%%") and _is_python(source)):
        return source, []
    shown: list[str] = []
    blanked: list[tuple[int, int]] = []
    start, depth, quote, running_on = 0, 0, "", False
    for line in source.splitlines(keepends=True):
        body = line.rstrip("\r\n")
        if running_on or (not depth and not quote and _MAGIC.match(body)):
            assigned = None if running_on else _ASSIGNED.match(body)
            kept = len(assigned[1]) if assigned else len(body) - len(body.lstrip())
            size = len(body) - kept
            stand_in = "" if running_on or not size else "_" if assigned else "pass" if size >= 4 else "0"
            shown.append(body[:kept] + stand_in.ljust(size) + line[len(body) :])
            blanked.append((start + kept, start + len(body)))
            running_on = body.endswith("\\")
        else:
            shown.append(line)
            depth, quote = _state(body, depth, quote)
        start += len(line)
    return "".join(shown), blanked


def _state(line: str, depth: int, quote: str) -> tuple[int, str]:
    """The bracket depth and the open triple quote after a line."""
    i = 0
    while i < len(line):
        if quote:
            end = line.find(quote, i)
            if end < 0:
                return depth, quote
            i, quote = end + 3, ""
            continue
        match = _OPENERS.search(line, i)
        if not match:
            break
        token, i = match[0], match.end()
        if token in ("'''", '"""'):
            quote = token
        elif token in "([{":
            depth += 1
        elif token in ")]}":
            depth = max(0, depth - 1)
    return depth, quote


def _is_python(source: str) -> bool:
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        try:
            ast.parse(source)
        except (SyntaxError, ValueError, RecursionError, MemoryError):
            return False
    return True
