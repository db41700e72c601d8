"""Rows: where they come from, how they are put together, and how they are divided.

`rows` names a set of rows. One row bound by a loop is `Each(rows, pass)`: the two passes the interpreter makes
over a loop body stand for different rows, the two appends of one pass for copies of the same row.
"""

from __future__ import annotations

from collections.abc import Hashable, Sequence
from typing import NamedTuple

import libcst as cst

from mllint.events import Split, Take
from mllint.facts import AUGMENTED, NOISE, PERMUTATION, PERTURBED
from mllint.interpret.frame import Frame, evaluate
from mllint.value import ANYTHING, UNKNOWN, Node, Part, Site, Step, Value, elements, join, mix


class Each(NamedTuple):
    """One row of `rows`, as bound by one pass over a loop body."""

    rows: Hashable
    loop: Node
    turn: int


def whole_rows(rows: Hashable) -> Hashable:
    """The set of rows that a row, or a row of rows, is from."""
    while isinstance(rows, Each):
        rows = rows.rows
    return rows


def fresh(frame: Frame, node: Node) -> Hashable:
    """The name of a set of rows nothing is known of, as made by an expression."""
    rows = Site(node)
    return Each(rows, node, frame.each) if frame.each else rows


def one_of(frame: Frame, value: Value, loop: Node) -> Value:
    """One row of a value, as a loop over it binds it."""
    inner = elements(value)
    token = Each(value.rows, loop, frame.each)
    if inner is None:
        kept = mix((value,))
        return kept.but(rows=token, site=Site(loop, value.site, "element") if value.site else None)
    lineage = mix((value,)).known
    known = {**inner.known, **{f: k for f, k in lineage.items() if f not in inner.known}} if lineage else inner.known
    if inner.items is not None:
        items = tuple(item.but(rows=token) if item.const is UNKNOWN else item for item in inner.items)
        return inner.but(rows=token, known=known, items=items)
    return inner.but(rows=token, known=known)


def puts_together(frame: Frame, node: Node, values: Sequence[Value], type_: str = "") -> Value:
    """The rows of several values, one after the other; copies of the same rows make augmented data."""
    whole = mix(values)
    step = _copies(frame, node, values)
    items = None
    if all(v.items is not None for v in values):
        items = tuple(item for v in values for item in v.items or ())
    parts = [inner for v in values if (inner := elements(v)) is not None]
    element = None
    for part in parts:
        element = part if element is None else join(element, part)
    whole = whole.but(type=type_, items=items, element=None if items is not None else element, rows=fresh(frame, node))
    return whole.having(AUGMENTED, step) if step else whole


def _copies(frame: Frame, node: Node, values: Sequence[Value]) -> Step | None:
    for i, a in enumerate(values):
        for b in values[i + 1 :]:
            if a.rows is None or whole_rows(a.rows) != whole_rows(b.rows) or a.part != b.part:
                continue
            changed = b.why(PERTURBED) if PERTURBED in b else a.why(PERTURBED) if PERTURBED in a else None
            return changed or Step("the same rows are put in twice here", node, frame.source)
    return None


def appended(frame: Frame, node: Node, container: Value, value: Value) -> Value:
    """A list with one element more. A changed copy beside its original makes augmented data."""
    inner = elements(container)
    whole = mix((container, value))
    rows = container.rows
    if rows is None and value.rows is not None:
        rows = whole_rows(value.rows)
    step = None
    if inner is not None and value.rows is not None and inner.rows == value.rows:
        if PERTURBED in value:
            step = value.why(PERTURBED)
        elif PERTURBED in inner:
            step = inner.why(PERTURBED)
    if container.items == () or (container.items is not None and not frame.each and len(container.items) < 64):
        grown = container.but(items=(*(container.items or ()), value), known=whole.known, rows=rows, holds=whole.holds)
    else:
        element = value if inner is None else _element(inner, value)
        grown = container.but(items=None, element=element, known=whole.known, rows=rows, holds=whole.holds)
    return grown.having(AUGMENTED, step or Step("copies are added here", node, frame.source)) if step else grown


def _element(inner: Value, value: Value) -> Value:
    """Any element of a list; the last one added tells which row the list has come to."""
    return join(inner, value).but(rows=value.rows)


def divided(frame: Frame, node: Node, whole: Value, whole_node: Node, part: Part) -> Value:
    """The share `part` of the rows of `whole`; its counterpart completes a split."""
    take = Take(node, *frame.place, whole, whole_node, part)
    frame.emit(take)
    taken = frame.machine.takes.setdefault((whole.rows, part.division), {})
    taken[node] = take
    for other in taken.values():
        if other.part.beside(part):
            first, second = (other, take) if list(taken).index(other.node) < list(taken).index(node) else (take, other)
            frame.emit(
                Split(first.node, first.source, first.statement, (whole,), (whole_node,), (first, second))
            )
    return whole.but(part=part, site=None, items=None, form=None, const=UNKNOWN, shape=None)


def cut(frame: Frame, value: Value | None, default: Hashable) -> Hashable:
    """The name of a cut: a constant, or what is known of the number it is made at."""
    if value is None:
        return default
    return value.const if value.const is not UNKNOWN else ("cut", value.print())


def sliced(frame: Frame, node: cst.Subscript, value: Value, index: cst.Slice) -> Value:
    """`value[lower:upper]`."""
    bounds = [evaluate(frame, bound) if bound is not None else None for bound in (index.lower, index.upper)]
    lower, upper = bounds
    consts = [b.const if b is not None else None for b in bounds]
    step = evaluate(frame, index.step).const if index.step is not None else None
    if value.items is not None and all(c is None or isinstance(c, int) for c in (*consts, step)):
        return value.but(items=value.items[slice(*consts, step)])
    if isinstance(value.const, (str, bytes)) and all(c is None or isinstance(c, int) for c in (*consts, step)):
        return value.but(const=value.const[slice(*consts, step)])
    if lower is None and upper is None:
        return value.but(form=value.form, site=None)
    if step is not None or (value.rows is None and value.site is None):
        return value.but(site=None, form=None, items=None, shape=None)
    if value.part is not None and value.rows is None:
        return value
    start, end = cut(frame, lower, "start"), cut(frame, upper, "end")
    division = ("slices", value.rows if value.rows is not None else value.site, value.part)
    return divided(frame, node, value, node.value, Part(division, start, end))


def indexed(frame: Frame, node: cst.Subscript, value: Value, index: Value) -> Value:
    """`value[index]` where the index is not a constant: some rows, the same rows in another order, or one row."""
    if index.part is not None and value.rows is not None:
        return divided(frame, node, value, node.value, index.part)
    inner = elements(value)
    if index.type in ("", "numpy.ndarray", "torch.Tensor", "list"):
        if PERMUTATION in index:
            return value.but(form=None, site=None)
        if index.type and inner is None:
            return mix((value,), type=value.type).but(rows=fresh(frame, node))
    if inner is not None and index.type in ("", "int", "str"):
        return inner.but(rows=Each(value.rows, node, frame.each)) if inner.rows is None and value.rows else inner
    kept = mix((value,))
    rows = Each(value.rows, node, frame.each) if value.rows is not None else None
    return kept.but(rows=rows, type=value.type if value.type in ("numpy.ndarray", "torch.Tensor") else "")


def random_mask(node: Node, left: Value, right: Value) -> Part | None:
    """The share of rows that a comparison with random numbers picks."""
    if NOISE in left or NOISE in right:
        return Part(("mask", Site(node)), 0, 1)
    return None


def nothing_known(frame: Frame, node: Node, values: Sequence[Value]) -> Value:
    """The result of a call nothing is known about: lineage survives, state does not, the rows are new."""
    whole = mix(values)
    if whole is ANYTHING:
        return Value(site=Site(node), rows=fresh(frame, node))
    return whole.but(site=Site(node), rows=fresh(frame, node))
