"""Sizes as values: what `x.shape[0]` is, what is computed from it, and what a shape function is told of an argument."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from mllint.events import Misfit
from mllint.interpret.frame import Frame
from mllint.shapes import UNCLEAR, Given
from mllint.shapes.maps import elementwise, product_of
from mllint.site import Node
from mllint.size import (
    REST,
    Dim,
    Shape,
    Size,
    Traced,
    firm,
    may_be_single,
    quotient,
    ranked,
    symbol,
    text,
    times,
    traced,
)
from mllint.value import UNKNOWN, Step, Value, literal

_MOST_STEPS = 8
"""A shape remembers where it began and this many of its last steps."""


def size_value(dim: Dim) -> Value:
    """A size as a number of the program: a constant, a symbolic int, or any int."""
    if isinstance(dim, int):
        return literal(dim)
    return Value("int", shape=(firm(dim),)) if isinstance(dim, Size) else Value("int")


def sized(value: Value) -> Any:
    """What a value is as an argument of a shape function: a constant, a size, a tuple of these, or `UNCLEAR`."""
    if value.const is not UNKNOWN:
        return value.const
    if value.items is not None:
        return tuple([sized(item) for item in value.items]) if value.element is None else UNCLEAR
    if value.type == "int" and value.shape:
        return value.shape[0]
    return ... if value.type == "ellipsis" else UNCLEAR


def nested(value: Value) -> Shape | None:
    """The shape of an array made of nested lists; None if their lengths are not all known."""
    if value.items is None or value.element is not None:
        return () if isinstance(value.const, (int, float)) else value.shape
    inner = {nested(item) for item in value.items}
    first = inner.pop() if len(inner) == 1 else None
    return None if first is None else (len(value.items), *first)


def sizes_of(value: Value) -> Value:
    """What `value.shape` is."""
    shape = ranked(value.shape)
    if shape is None:
        return Value("torch.Size", attrs={"__owner__": value})
    return Value("tuple", items=tuple([size_value(dim) for dim in shape]))


def rank_of(value: Value) -> Value:
    """What `value.ndim` is."""
    shape = ranked(value.shape)
    return Value("int") if shape is None or may_be_single(shape) else literal(len(shape))


def size_at(tensor: Value, index: Any, node: Node) -> Value:
    """One size of a tensor, counted from the front or, if negative, from the end."""
    shape = tensor.shape
    if not isinstance(index, int) or isinstance(index, bool):
        return Value("int")
    if shape is None:
        return size_value(batch_of(tensor, node)) if index == 0 else Value("int")
    if not -len(shape) <= index < len(shape) or (index >= 0 and REST in shape):
        return Value("int")
    if index > 0 and may_be_single(shape):
        return Value("int")
    return size_value(shape[index])


def computed(name: str, left: Value, right: Value) -> Value | None:
    """Arithmetic of two ints at least one of which is a symbolic size; None if neither is or nothing is known."""
    if not left.shape and not right.shape:
        return None
    a, b = sized(left), sized(right)
    if not isinstance(a, (int, Size)) or not isinstance(b, (int, Size)):
        return None
    if name == "mul":
        return size_value(times(a, b))
    return size_value(quotient(a, b)) if name == "floordiv" else None


def batch_of(value: Value, node: Node, *, perhaps: bool = True) -> Size:
    """A size for the first dimension of a value nothing is known of; the same whenever it is asked for."""
    return symbol((value.site if value.site is not None else node, 0), perhaps=perhaps)


def remembered(frame: Frame, node: Node, found: Shape | None, before: Shape | None, by: str) -> Any:
    """A shape with the steps that led to it, this one included if it changed anything."""
    if found is None:
        return None
    steps = before.steps if isinstance(before, Traced) else ()
    if before is None or tuple(found) != tuple(before):
        made = f"by `{by}`" if by else "here"
        step = Step(f"made `{text(found)}` {made}", node, frame.source)
        steps = (*steps[:1], *steps[1:][-_MOST_STEPS:], step)
    return traced(found, steps)


def shape_of_two(left: Value, right: Value) -> Shape | None:
    """The shape of `left + right` and the like; what is no tensor has no dimensions."""
    a, b = _own(left), _own(right)
    if a == ():
        return b
    if b == ():
        return a
    both = elementwise(a, b)
    if both is not None:
        both = traced(both, both.steps if isinstance(both, Traced) else ())
        both.of = (a, b)
    return both


def _own(value: Value) -> Shape | None:
    if value.const is not UNKNOWN or value.type in ("int", "float", "bool"):
        return ()
    return value.shape


TURNED: dict[str, Callable[[Shape], Shape | None]] = {
    "T": lambda shape: shape[::-1] if ranked(shape) else None,
    "mT": lambda shape: (*shape[:-2], *shape[:-3:-1]) if len(shape) > 2 else None,
}
TURNED.update(H=TURNED["T"], mH=TURNED["mT"])
"""Attributes that are the tensor with dimensions in another order."""


def matrix_product(frame: Frame, node: Node, left: Value, right: Value) -> Shape | None:
    """The shape of `left @ right`; sizes that do not fit are an event."""
    if left.shape is None or right.shape is None or frame.machine.examples:
        return None
    given = Given(
        left.shape,
        lambda name: None,
        lambda name: UNCLEAR,
        lambda name: None,
        lambda name: False,
        batch_of(left, node),
    )
    found = product_of(given, left.shape, right.shape)
    weight = right if right.type == "torch.nn.Parameter" else None
    report(frame, node, given, weight, left)
    result: Shape | None = remembered(frame, node, found, left.shape, "@")
    return result


def report(frame: Frame, node: Node, given: Given, module: Value | None, value: Value) -> None:
    """Leave an event if the sizes of a call did not fit."""
    unfit = given.unfit
    if unfit is None:
        return
    steps = value.shape.steps if isinstance(value.shape, Traced) else ()
    frame.emit(Misfit(node, *frame.place, unfit.kind, module, value, *unfit[1:], steps))
