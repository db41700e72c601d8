"""The shape of `tensor[…]`, and sizes picked from `tensor.shape`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import libcst as cst

from mllint.interpret.arithmetic import constant
from mllint.interpret.frame import Frame, evaluate
from mllint.interpret.sizes import size_at, sized
from mllint.shapes import UNCLEAR
from mllint.shapes.views import picked
from mllint.site import Node
from mllint.size import Shape, may_be_single, ranked
from mllint.value import Value


def picked_shape(frame: Frame, node: cst.Subscript, value: Value) -> Shape | None:
    """The shape of `value[…]` for a tensor; None where an index is more than a number, a slice, None or `...`."""
    shape = ranked(value.shape)
    if shape is None:
        return None
    if len(node.slice) == 1 and shape and not may_be_single(shape):
        index = node.slice[0].slice
        if isinstance(index, cst.Index) and is_plain(index.value) and _is_row(frame, index.value):
            return (None, *shape[1:])
    picks = [_pick(frame, element.slice) for element in node.slice]
    if UNCLEAR in picks or (may_be_single(shape) and picks[0] is not ...):
        return None
    return picked(shape, picks)


def _is_row(frame: Frame, node: cst.BaseExpression) -> bool:
    """Whether an index is a row of numbers or of truth values: it picks as many as it holds or fewer."""
    value = evaluate(frame, node)
    if value.type in ("torch.Tensor", "numpy.ndarray"):
        found = ranked(value.shape)
        return found is not None and len(found) == 1 and not may_be_single(found)
    return (
        value.type == "list"
        and bool(value.items)
        and all(i.type == "int" for i in value.items or ())
    )


def _pick(frame: Frame, index: cst.BaseSlice) -> Any:
    if isinstance(index, cst.Slice):
        bounds = (index.lower, index.upper, index.step)
        return tuple([None if bound is None else _number(frame, bound) for bound in bounds])
    if not isinstance(index, cst.Index) or not is_plain(index.value):
        return UNCLEAR
    value = evaluate(frame, index.value)
    found = sized(value)
    if found is None or found is ...:
        return found
    return 0 if value.type == "int" or isinstance(found, int) else UNCLEAR


def _number(frame: Frame, node: cst.BaseExpression) -> Any:
    found = sized(evaluate(frame, node)) if is_plain(node) else UNCLEAR
    return found if isinstance(found, int) else UNCLEAR


def is_plain(node: Node) -> bool:
    """Whether evaluating an expression once more does nothing: it holds no call."""
    if isinstance(node, (cst.Name, cst.Integer, cst.Float, cst.Ellipsis)):
        return True
    if isinstance(node, cst.UnaryOperation):
        return is_plain(node.expression)
    if isinstance(node, cst.BinaryOperation):
        return is_plain(node.left) and is_plain(node.right)
    if isinstance(node, cst.Subscript):
        return is_plain(node.value) and all(_is_plain_slice(e.slice) for e in node.slice)
    return isinstance(node, cst.Attribute) and is_plain(node.value)


def _is_plain_slice(index: cst.BaseSlice) -> bool:
    if isinstance(index, cst.Slice):
        return all(b is None or is_plain(b) for b in (index.lower, index.upper, index.step))
    return isinstance(index, cst.Index) and is_plain(index.value)


def size_in(value: Value, index: Value, node: Node) -> Value | None:
    """`x.shape[0]` where nothing is known of `x`; None if `value` is not the shape of something."""
    owner = _owner(value)
    return None if owner is None else size_at(owner, constant(index), node)


def sizes_in(value: Value, count: int, node: Node) -> Sequence[Value] | None:
    """The values of `a, b, … = x.shape` where nothing is known of `x`."""
    owner = _owner(value)
    return None if owner is None else [size_at(owner, i, node) for i in range(count)]


def _owner(value: Value) -> Value | None:
    if value.name != "shape" and value.type != "torch.Size":
        return None
    return value.attrs.get("__owner__")
