"""Reads the JSON of a notebook down to the strings of its cells, whose places it notes."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from json.decoder import scanstring  # type: ignore[attr-defined]
from typing import Any, NamedTuple

_SPACE = re.compile(r"[ \t\r\n]*")


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


class Strings(NamedTuple):
    pieces: tuple[Piece, ...]
    single: bool


class Reader:
    """Reads the JSON of a notebook down to the strings of its cells, whose places it notes."""

    def __init__(self, raw: str) -> None:
        self.raw = raw
        self.decoder = json.JSONDecoder()

    def cells(self) -> list[dict[str, Any]]:
        """Every cell, with its source as `Strings` and other keys as JSON values."""
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
            return Strings((piece,), True), end
        if self.raw[i] == "[":
            pieces, end = self._list(i, self._piece)
            return Strings(tuple(pieces), False), end
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
