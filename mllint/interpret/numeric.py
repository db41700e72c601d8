"""What calls and operators do to arrays whose numbers are known."""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence

import libcst as cst

from mllint.interpret.frame import Args
from mllint.interpret.occasion import Occasion
from mllint.numbers import (
    MOST,
    SOMEHOW,
    Numbers,
    mapped,
    nested,
    paired,
    permuted,
    row,
    stacked,
    turned_round,
    unsqueezed,
)
from mllint.value import UNKNOWN, Value

Computed = Callable[[Occasion, Numbers], "Numbers | None"]
"""The numbers of a call's result, from those of what the call is mostly about."""

Made = Callable[[Occasion], "Numbers | None"]

_OF: dict[str, Computed] = {}
_MADE: dict[str, Made] = {}

_UNARY: dict[str, Callable[[float], float]] = {
    "exp": math.exp,
    "expm1": math.expm1,
    "log": math.log,
    "log2": math.log2,
    "log10": math.log10,
    "log1p": math.log1p,
    "abs": abs,
    "sqrt": math.sqrt,
    "square": lambda x: x * x,
    "reciprocal": lambda x: 1 / x,
    "neg": lambda x: -x,
    "sin": math.sin,
    "cos": math.cos,
    "tanh": math.tanh,
    "floor": math.floor,
    "ceil": math.ceil,
}

BINARY: dict[str, Callable[[float, float], float]] = {
    "add": lambda x, y: x + y,
    "sub": lambda x, y: x - y,
    "mul": lambda x, y: x * y,
    "div": lambda x, y: x / y,
    "floordiv": lambda x, y: x // y,
    "mod": lambda x, y: x % y,
    "pow": lambda x, y: x**y,
}

_NUMBERS = ("int", "float")


def numbers_in(value: Value, depth: int = 4) -> Numbers | None:
    """The numbers of a value: of an array, a number, or a list of them."""
    if value.numbers is not None:
        return value.numbers
    if value.const is not UNKNOWN:
        return nested(value.const)
    items = value.items
    if not items or value.element is not None or depth == 0 or len(items) > MOST:
        return None
    found: list[Numbers] = []
    for item in items:
        inner = numbers_in(item, depth - 1)
        if inner is None:
            return None
        found.append(inner)
    return stacked(found)


def range_of(args: Args) -> Numbers | None:
    """The numbers from one number to another in steps, the last of them left out."""
    bounds = _bounds(args)
    count = _count(*bounds) if bounds is not None else 0
    if bounds is None or not 0 < count <= MOST:
        return None
    start, _, step = bounds
    return Numbers((count,), tuple(start + i * step for i in range(count)), written=False)


def length_of_range(args: Args) -> Numbers | None:
    """How many numbers a range holds, where that is known by example at least; an array made of it is not followed."""
    bounds = _bounds(args)
    return Numbers((), (float(_count(*bounds)),), SOMEHOW) if bounds is not None else None


def _bounds(args: Args) -> tuple[float, float, float] | None:
    given = [numbers_in(value) for value in args.positional]
    consts = [n.data[0] for n in given if n is not None and len(n.data) == 1]
    if not 1 <= len(given) <= 3 or len(consts) < len(given):
        return None
    start, end, step = ((0.0, *consts, 1.0) if len(consts) == 1 else (*consts, 1.0))[:3]
    return (start, end, step) if step else None


def _count(start: float, end: float, step: float) -> int:
    return max(0, math.ceil((end - start) / step - 1e-9))


def turned_items(items: Sequence[Value]) -> tuple[Value, ...]:
    """The elements of a list in the opposite order; numbers among them remember that it was done on purpose."""
    return tuple(turned_item(item) for item in reversed(items))


def turned_item(item: Value) -> Value:
    """An element of a list that was turned round."""
    if isinstance(item.const, (int, float)) and item.const is not True and item.const is not False:
        return item.but(numbers=Numbers((), (float(item.const),), SOMEHOW))
    if item.items and item.type in ("list", "tuple"):
        return item.but(items=tuple(map(turned_item, item.items)))
    return item


def listed(values: Sequence[Value], source: Value) -> Numbers | None:
    """The numbers of a comprehension over `source`: a formula gave them."""
    if not values or not all(type(v.const) in (int, float) for v in values):
        return None
    first = source.items[0].numbers if source.items else None
    turned = first.reversed if first is not None else frozenset()
    return Numbers((len(values),), tuple(float(v.const) for v in values), turned, written=False)


def combined(name: str, values: Sequence[Value]) -> Numbers | None:
    """The numbers of an operator's result, by the operator's name; what is learned has none."""
    if any(v.type == "torch.nn.Parameter" or v.via for v in values):
        return None
    first = numbers_in(values[0]) if values else None
    if len(values) == 1:
        return mapped(_UNARY[name], first) if first is not None and name in _UNARY else None
    if len(values) != 2 or name not in BINARY:
        return None
    second = numbers_in(values[1])
    if first is not None and second is not None:
        return paired(BINARY[name], first, second)
    # A number that is not known scales a kernel, and leaves its form alone.
    if first is not None and name in ("mul", "div") and values[1].type in _NUMBERS:
        return first
    if second is not None and name == "mul" and values[0].type in _NUMBERS:
        return second
    return None


def numbers_after(occasion: Occasion) -> Numbers | None:
    """The numbers of what a library call gives."""
    name = occasion.function.name
    made = _MADE.get(name)
    if made is not None:
        return made(occasion)
    owner, _, short = name.rpartition(".")
    computed = _OF.get(short)
    if computed is None or owner not in _OWNERS:
        return None
    whole = occasion.receiver if occasion.receiver is not None else occasion.args.get(0)
    numbers = whole.numbers if whole is not None else None
    return computed(occasion, numbers) if numbers is not None else None


_OWNERS = frozenset(
    {"torch", "numpy", "torch.Tensor", "numpy.ndarray", "numpy.linalg", "torch.linalg"}
)
"""Where functions and methods of arrays live; the same short name means the same in all of them."""


def of_property(name: str, numbers: Numbers) -> Numbers | None:
    """The numbers of an array's attribute."""
    if name in ("T", "mT"):
        rank = len(numbers.shape)
        dims = list(range(rank))[::-1] if name == "T" else [*range(rank - 2), rank - 1, rank - 2]
        return permuted(numbers, dims)
    return numbers if name == "data" else None


def about(*names: str) -> Callable[[Computed], Computed]:
    def register(function: Computed) -> Computed:
        _OF.update(dict.fromkeys(names, function))
        return function

    return register


def makes(*names: str) -> Callable[[Made], Made]:
    def register(function: Made) -> Made:
        _MADE.update(dict.fromkeys(names, function))
        return function

    return register


def subscripted(numbers: Numbers, indices: Sequence[Value | cst.BaseSlice]) -> Numbers | None:
    """The numbers of `value[…]`: what `None`, whole slices, `::-1` and whole numbers pick."""
    shape = numbers.shape
    taken = sum(
        not (isinstance(i, Value) and (i.const is None or i.type == "ellipsis")) for i in indices
    )
    result: Numbers | None = numbers
    at = 0
    for index in indices:
        if result is None:
            return None
        if not isinstance(index, Value):
            result = _sliced(result, at, index) if isinstance(index, cst.Slice) else None
            at += 1
        elif index.const is None:
            result = unsqueezed(result, at)
            at += 1
        elif index.type == "ellipsis":
            at += len(shape) - taken
        elif isinstance(index.const, int) and at < len(result.shape):
            result = row(result, at, index.const)
        else:
            return None
    return result


def _sliced(array: Numbers, dim: int, index: cst.Slice) -> Numbers | None:
    if dim >= len(array.shape) or index.lower is not None or index.upper is not None:
        return None
    if index.step is None:
        return array
    step = index.step
    backwards = isinstance(step, cst.UnaryOperation) and isinstance(step.operator, cst.Minus)
    one = isinstance(step, cst.UnaryOperation) and getattr(step.expression, "value", "") == "1"
    return turned_round(array, [dim]) if backwards and one else None


def with_number(array: Numbers, places: Sequence[object], value: Numbers) -> Numbers | None:
    """An array with one number replaced, at its place along each dimension."""
    sizes = array.shape
    inside = all(isinstance(i, int) and -n <= i < n for i, n in zip(places, sizes, strict=False))
    if len(places) != len(sizes) or len(value.data) != 1 or not inside:
        return None
    at = 0
    for place, size in zip(places, sizes, strict=True):
        at = at * size + (place % size if isinstance(place, int) else 0)
    data = list(array.data)
    data[at] = value.data[0]
    # an array that is filled place by place need not be in the order in which it was written
    return Numbers(sizes, tuple(data), array.reversed, False, array.step)


def of_operands(name: str, left: Value, right: Value) -> Numbers | None:
    """The numbers of what an operator gives, None if those of neither side are known."""
    if left.numbers is None and right.numbers is None:
        return None
    return combined(name, (left, right))
