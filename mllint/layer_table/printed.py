"""How a table is printed: for a terminal, as Markdown, as JSON."""

from __future__ import annotations

import json
from collections.abc import Callable, Sequence
from typing import Any

from mllint.layer_table.fields import Field
from mllint.layer_table.rows import Row, Table
from mllint.size import Either, Shape, Size

_HEAD = ("", "layer", "output", "parameters", "receptive field")


def output(row: Row) -> str:
    """A size as people write it, without the batch: 28×28×10 for a map of ten channels, 490 for a vector."""
    dims = _example(row.output)
    if dims is None:
        return "?"
    if row.on_map and len(dims) > 1:
        dims = [*dims[1:], dims[0]]
    return "×".join(map(_size, dims)) or "1"


def _example(shape: Shape | None) -> list[Any] | None:
    """The sizes of one example."""
    if shape is None:
        return None
    dims = list(shape)
    return dims[1:] if dims and not isinstance(dims[0], int) else dims


def _size(dim: Any) -> str:
    if isinstance(dim, Either):
        dim = dim.batched
    if isinstance(dim, Size):
        return f"{dim.factor}n" if dim.factor > 1 else "n"
    return str(dim) if isinstance(dim, int) else "?"


def _field(seen: Field | None) -> str:
    return "×".join(map(str, seen.size)) if seen is not None and seen.size else "–"


def _count(number: int | None) -> str:
    return "?" if number is None else str(number)


def _cells(table: Table) -> list[tuple[str, ...]]:
    return [
        (
            row.name,
            row.layer,
            "does not fit" if row.problem else output(row),
            _count(row.parameters),
            row.problem or _field(row.field),
        )
        for row in table.rows
    ]


def _text(table: Table) -> str:
    cells = [*_cells(table), ("", "total", "", _count(table.total), "")]
    rows = [_HEAD, *cells]
    widths = [max(len(row[i]) for row in rows) for i in range(len(_HEAD))]
    lines = [f"{table.network} in {table.file}"]
    for row in rows:
        words = [
            word.rjust(width) if i == 3 else word.ljust(width)
            for i, (word, width) in enumerate(zip(row, widths, strict=True))
            if width
        ]
        lines.append("  ".join(words).rstrip())
    return "\n".join([*lines, *(f"note: {note}" for note in table.notes)])


def _markdown(table: Table) -> str:
    cells = [*_cells(table), ("", "**total**", "", _count(table.total), "")]
    lines = ["| " + " | ".join(_HEAD[1:]) + " |", "|---|---|---:|---|"]
    lines += ["| " + " | ".join(_marked(row)) + " |" for row in cells]
    return "\n".join([*lines, *(f"\n{note}" for note in table.notes)])


def _marked(row: Sequence[str]) -> list[str]:
    name, layer, *rest = row
    layer = f"{name}: {layer}" if name else layer
    return [word.replace("|", "\\|") for word in (layer, *rest)]


def _json(table: Table) -> str:
    rows = [
        {
            "name": row.name,
            "layer": row.layer,
            "output": None if row.problem else _plain(row.output),
            "parameters": row.parameters,
            "receptive_field": list(row.field.size) if row.field is not None else None,
            "problem": row.problem or None,
        }
        for row in table.rows
    ]
    whole = {
        "network": table.network,
        "file": table.file,
        "inputs": [list(sizes) for sizes in table.inputs],
        "layers": rows,
        "parameters": table.total,
        "notes": table.notes,
    }
    return json.dumps(whole, indent=2, ensure_ascii=False)


def _plain(shape: Shape | None) -> list[int | None] | None:
    """The sizes of one example in PyTorch's order, None for one that is not known."""
    dims = _example(shape)
    return None if dims is None else [d if isinstance(d, int) else None for d in dims]


FORMATS: dict[str, Callable[[Table], str]] = {"text": _text, "markdown": _markdown, "json": _json}
