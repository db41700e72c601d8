"""Ranges of rows: the constants, or the shares of a length, at which rows are cut."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any, NamedTuple

import libcst as cst

from mllint.edits import assigned, sheet_of
from mllint.events import Take
from mllint.interpret.names import name_parts
from mllint.site import Node
from mllint.syntax import children
from mllint.value import Part

_CONTEXT = frozenset(
    [
        *("lookback", "look", "back", "window", "windows", "horizon", "lag", "lags", "context", "history"),
        *("timesteps", "steps", "overlap", "past", "warmup", "burnin", "seq", "sequence", "timeseries"),
    ]
)  # fmt: skip
"""Words of names that say that rows are read together with those before them."""


class Bound(NamedTuple):
    """Where rows are cut: a number of rows, or a share (a number from 0 to 1) of a length that is called `of`."""

    at: float
    of: str = ""


class Range(NamedTuple):
    """Rows between two bounds; None for the first row, or the end, and `UNCLEAR` for what is not known."""

    start: Bound | None
    end: Bound | None
    clear: bool = True
    take: Take | None = None


def range_of(part: Part, takes: Sequence[Take]) -> Range:
    """The range of rows that a share is, as far as it is written."""
    take = next(iter(takes), None)
    nodes = _bounds(take.node) if take is not None else (None, None)
    start = _bound(part.start, nodes[0], take)
    end = _bound(part.end, nodes[1], take)
    clear = (start is not None or part.start == "start") and (end is not None or part.end == "end")
    return Range(start, end, clear, take)


def _bounds(node: Node) -> tuple[Node, Node]:
    if isinstance(node, cst.Subscript) and isinstance(node.slice[0].slice, cst.Slice):
        return node.slice[0].slice.lower, node.slice[0].slice.upper
    return None, None


def _bound(cut: Any, node: Node, take: Take | None) -> Bound | None:
    if type(cut) is int:
        return Bound(cut) if not _reaches_back(node) else None
    return _share(node, take) if node is not None and take is not None else None


def _reaches_back(node: Node) -> bool:
    """Whether a bound is computed by taking something off another one: rows are read together with those before."""
    return isinstance(node, cst.BinaryOperation) and isinstance(node.operator, cst.Subtract)


def _share(node: Node, take: Take) -> Bound | None:
    """`int(0.8 * n)` as a share of `n`."""
    if isinstance(node, cst.Name):
        scope = sheet_of(take.source).above(take.node, cst.FunctionDef) or take.source.tree
        values = [value for value, place in assigned(scope, node.value) if place < 0]
        if len(values) != 1:
            return None
        node = values[0]
    if isinstance(node, cst.Call) and len(node.args) == 1:
        if not (isinstance(node.func, cst.Name) and node.func.value in ("int", "round")):
            return None
        node = node.args[0].value
    if not isinstance(node, cst.BinaryOperation) or not isinstance(node.operator, cst.Multiply):
        return None
    for factor, of in ((node.left, node.right), (node.right, node.left)):
        if isinstance(factor, cst.Float):
            return Bound(factor.evaluated_value, cst.Module([]).code_for_node(of))
    return None


def common_rows(a: Range, b: Range) -> tuple[Bound, Bound | None] | None:
    """The first row that both ranges have and where the first of them ends; None if they have none, for all that is known.

    Rows that are read together with those before them, as in windows of a series, may be in both on purpose.
    """
    if not a.clear or not b.clear:
        return None
    first, second = (a, b) if _before(a.start, b.start) else (b, a)
    if not _before(first.start, second.start):
        return None
    start, end = second.start or Bound(0), first.end
    if end is not None and (end.of != start.of or (end.at < 0) != (start.at < 0)):
        return None
    if end is None and start.at < 0:
        return None
    if end is not None and not start.at < end.at:
        return None
    if second.end is not None and second.end.of == start.of and not start.at < second.end.at:
        return None
    takes = [r.take for r in (a, b) if r.take is not None]
    return None if any(_has_windows(take) for take in takes) else (start, end)


def _before(a: Bound | None, b: Bound | None) -> bool:
    """Whether a range that starts at `a` starts no later than one that starts at `b`."""
    if a is None or b is None:
        return a is None
    return a.of == b.of and (a.at < 0) == (b.at < 0) and a.at <= b.at


def _has_windows(take: Take) -> bool:
    """Whether the file reads windows of consecutive rows: slices that move, or names that say so."""
    stack: list[cst.CSTNode] = [take.source.tree]
    while stack:
        node = stack.pop()
        if isinstance(node, cst.Slice) and node.lower is not None and node.upper is not None:
            if set(_names(node.lower)) & set(_names(node.upper)):
                return True
        elif isinstance(node, cst.Name) and not _CONTEXT.isdisjoint(name_parts(node.value)):
            return True
        stack += children(node)
    return False


def _names(node: cst.CSTNode) -> Iterator[str]:
    stack = [node]
    while stack:
        current = stack.pop()
        if isinstance(current, cst.Name):
            yield current.value
        stack += children(current)
