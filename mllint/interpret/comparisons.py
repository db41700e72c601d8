"""Comparisons of abstract values: true, false, or not known."""

from __future__ import annotations

import operator
from collections.abc import Callable, Mapping
from typing import Any

import libcst as cst

from mllint.facts import NOISE
from mllint.interpret.arithmetic import constant, fold
from mllint.interpret.data import fresh
from mllint.interpret.frame import Frame, evaluate, evaluates
from mllint.interpret.gradients import of_library
from mllint.interpret.numeric import numbers_in
from mllint.interpret.objects import Class, Library
from mllint.numbers import paired
from mllint.site import Node, Site
from mllint.value import UNKNOWN, Part, Value, literal

COMPARE: Mapping[type, Callable[[Any, Any], Any]] = {
    cst.Equal: operator.eq,
    cst.NotEqual: operator.ne,
    cst.LessThan: operator.lt,
    cst.LessThanEqual: operator.le,
    cst.GreaterThan: operator.gt,
    cst.GreaterThanEqual: operator.ge,
    cst.Is: operator.is_,
    cst.IsNot: operator.is_not,
    cst.In: lambda a, b: a in b,
    cst.NotIn: lambda a, b: a not in b,
}

_TENSOR = "torch.Tensor"


@evaluates(cst.Comparison)
def _comparison(frame: Frame, node: cst.Comparison) -> Value:
    first = left = evaluate(frame, node.left)
    result: bool | None = True
    part = None
    for comparison in node.comparisons:
        right = evaluate(frame, comparison.comparator)
        known = compare(type(comparison.operator), left, right)
        part = part or _random_mask(node, left, right)
        if known is False:
            return literal(False)
        result = None if known is None else result
        left = right
    if result is not None:
        return literal(result)
    if len(node.comparisons) == 1 and (first.numbers or right.numbers):
        return _elementwise(frame, node, first, right)
    if part is None and _TENSOR in (first.type, right.type) and len(node.comparisons) == 1:
        return _mask(frame, node, first, right)
    return Value("" if part else "bool", part=part, rows=fresh(frame, node))


def _mask(frame: Frame, node: cst.Comparison, left: Value, right: Value) -> Value:
    """The truth of a comparison for each element of a tensor: no gradient goes through it."""
    if type(node.comparisons[0].operator) in (cst.In, cst.NotIn, cst.Is, cst.IsNot):
        return Value("bool", rows=fresh(frame, node))
    whole = left if left.type == _TENSOR else right
    single = (right if whole is left else left).type in ("int", "float", "bool")
    shape = whole.shape if single else None
    mask = Value(_TENSOR, rows=fresh(frame, node), shape=shape)
    return of_library(frame, mask, (left, right), node)


def _elementwise(frame: Frame, node: cst.Comparison, left: Value, right: Value) -> Value:
    """The truth of a comparison for each number of an array, as zeros and ones."""
    function = COMPARE.get(type(node.comparisons[0].operator))
    a, b = numbers_in(left), numbers_in(right)
    array = next((v.type for v in (left, right) if "." in v.type), "bool")
    numbers = paired(function, a, b) if a is not None and b is not None and function else None
    return Value(array, rows=fresh(frame, node), numbers=numbers)


def compare(op: type, left: Value, right: Value) -> bool | None:
    """The truth of a comparison, None if it is not known."""
    if op in (cst.Is, cst.IsNot, cst.Equal, cst.NotEqual):
        same = same_object(left, right)
        if same is not None:
            return same if op in (cst.Is, cst.Equal) else not same
        if op in (cst.Is, cst.IsNot):
            return None
    if op in (cst.In, cst.NotIn):
        found = contains(left, right)
        return found if found is None or op is cst.In else not found
    function = COMPARE.get(op)
    if function is None:
        return None
    result = fold(function, constant(left), constant(right))
    return result if isinstance(result, bool) else None


def contains(left: Value, right: Value) -> bool | None:
    """The truth of `left in right`, None if it is not known."""
    if right.entries is not None:
        key = constant(left)
        if key is UNKNOWN:
            return None
        return True if key in right.entries else False if right.element is None else None
    if right.items is not None and right.element is None:
        matches = [_equal(left, item) for item in right.items]
        return True if True in matches else None if None in matches else False
    result = fold(COMPARE[cst.In], constant(left), constant(right))
    return result if isinstance(result, bool) else None


def _equal(left: Value, right: Value) -> bool | None:
    same = same_object(left, right)
    a, b = constant(left), constant(right)
    return a == b if same is None and a is not UNKNOWN and b is not UNKNOWN else same


def same_object(left: Value, right: Value) -> bool | None:
    """Whether two values are one object, None if that is not known."""
    a, b = left.callable, right.callable
    if isinstance(a, (Class, Library)) and isinstance(b, (Class, Library)):
        return a == b
    for x, y in ((left, right), (right, left)):
        if x.const is None:
            if y.const is None:
                return True
            if (
                y.const is not UNKNOWN
                or "." in y.type
                or y.items is not None
                or y.callable is not None
            ):
                return False
            return (
                False
                if y.type in ("list", "dict", "tuple", "generator", "set", "str", "int", "float")
                else None
            )
    return None


def _random_mask(node: Node, left: Value, right: Value) -> Part | None:
    """The share of rows that a comparison with random numbers picks."""
    if NOISE in left or NOISE in right:
        return Part(("mask", Site(node)), 0, 1)
    return None
