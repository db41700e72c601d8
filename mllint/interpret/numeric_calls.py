"""Library calls on arrays whose numbers are known, one function for each."""

from __future__ import annotations

import itertools
import math
import operator
from collections.abc import Sequence

from mllint.interpret.numeric import BINARY, about, numbers_in
from mllint.interpret.occasion import Occasion
from mllint.numbers import (
    Numbers,
    expanded,
    number,
    paired,
    permuted,
    repeated,
    reshaped,
    turned_round,
    unsqueezed,
)
from mllint.value import Value


def _rest(occasion: Occasion) -> list[Value]:
    """The arguments besides the array, with a tuple of sizes or dimensions unpacked."""
    given = occasion.args.positional[0 if occasion.receiver is not None else 1 :]
    if not given:
        given = [
            value
            for name in ("shape", "size", "sizes", "dims", "dim", "axis", "axes", "reps", "repeats")
            if (value := occasion.args.keywords.get(name)) is not None
        ][:1]
    if len(given) == 1 and given[0].items is not None:
        return list(given[0].items)
    return list(given)


def whole_numbers(values: Sequence[Value]) -> list[int | None]:
    """The whole numbers that some values are, None for each that is not known."""
    found: list[int | None] = []
    for value in values:
        numbers = numbers_in(value)
        one = numbers.data[0] if numbers is not None and len(numbers.data) == 1 else None
        found.append(int(one) if one is not None and one == int(one) else None)
    return found


def _dims(occasion: Occasion) -> list[int] | None:
    """The dimensions a call names, None if one of them is not known."""
    found = whole_numbers(_rest(occasion))
    known = [d for d in found if d is not None]
    return known if len(known) == len(found) and occasion.args.open is None else None


@about(
    "to", "cuda", "cpu", "float", "double", "half", "bfloat16", "type", "type_as", "contiguous",
    "pin_memory", "clone", "detach", "numpy", "astype", "copy", "requires_grad_",
    "ascontiguousarray", "data",
)  # fmt: skip
def _same(occasion: Occasion, array: Numbers) -> Numbers | None:
    return array


@about("view", "reshape")
def _reshape(occasion: Occasion, array: Numbers) -> Numbers | None:
    sizes = whole_numbers(_rest(occasion))
    return reshaped(array, sizes) if sizes and occasion.args.open is None else None


@about("flatten", "ravel")
def _flatten(occasion: Occasion, array: Numbers) -> Numbers | None:
    return None if _rest(occasion) else reshaped(array, [-1])


@about("expand", "broadcast_to")
def _expand(occasion: Occasion, array: Numbers) -> Numbers | None:
    rank = len(_rest(occasion))
    return expanded(array, rank) if rank >= len(array.shape) and not occasion.args.open else None


@about("repeat", "tile")
def _repeat(occasion: Occasion, array: Numbers) -> Numbers | None:
    times = whole_numbers(_rest(occasion))
    if occasion.args.open is not None or occasion.function.name in (
        "numpy.repeat",
        "numpy.ndarray.repeat",
    ):
        return None
    return repeated(array, [1] * (len(array.shape) - len(times)) + times)


@about("repeat_interleave")
def _interleave(occasion: Occasion, array: Numbers) -> Numbers | None:
    dim = occasion.arg("dim").const
    known = isinstance(dim, int) and -len(array.shape) <= dim < len(array.shape)
    return array if known and array.shape[dim] == 1 else None


@about("unsqueeze", "expand_dims")
def _unsqueeze(occasion: Occasion, array: Numbers) -> Numbers | None:
    dims = _dims(occasion)
    result: Numbers | None = array
    for dim in dims or ():
        result = unsqueezed(result, dim) if result is not None else None
    return result if dims else None


@about("squeeze")
def _squeeze(occasion: Occasion, array: Numbers) -> Numbers | None:
    dims, rank = _dims(occasion), len(array.shape)
    if dims is None:
        return None
    gone = [d % rank for d in dims if -rank <= d < rank] if _rest(occasion) else range(rank)
    kept = [n for i, n in enumerate(array.shape) if i not in gone or n > 1]
    return reshaped(array, kept)


@about("transpose", "swapaxes", "swapdims")
def _transpose(occasion: Occasion, array: Numbers) -> Numbers | None:
    dims, rank = _dims(occasion), len(array.shape)
    if dims is None or occasion.function.name in ("numpy.transpose", "numpy.ndarray.transpose"):
        return permuted(array, dims or range(rank)[::-1]) if dims is not None else None
    if len(dims) != 2 or any(not -rank <= d < rank for d in dims):
        return None
    order = list(range(rank))
    a, b = (d % rank for d in dims)
    order[a], order[b] = order[b], order[a]
    return permuted(array, order)


@about("permute")
def _permute(occasion: Occasion, array: Numbers) -> Numbers | None:
    dims = _dims(occasion)
    return permuted(array, dims) if dims else None


@about("t")
def _t(occasion: Occasion, array: Numbers) -> Numbers | None:
    return permuted(array, [1, 0]) if len(array.shape) == 2 else array


@about("flip")
def _flip(occasion: Occasion, array: Numbers) -> Numbers | None:
    dims = _dims(occasion)
    if not dims and occasion.function.name == "numpy.flip":
        dims = list(range(len(array.shape)))
    return turned_round(array, dims) if dims else None


@about("fliplr")
def _fliplr(occasion: Occasion, array: Numbers) -> Numbers | None:
    return turned_round(array, [1])


@about("flipud")
def _flipud(occasion: Occasion, array: Numbers) -> Numbers | None:
    return turned_round(array, [0])


@about("rot90")
def _rot90(occasion: Occasion, array: Numbers) -> Numbers | None:
    """Half a turn is both dimensions reversed, the way a kernel is turned for a convolution."""
    dims = occasion.arg("dims" if "torch" in occasion.function.name else "axes")
    plane = whole_numbers(dims.items) if dims.items is not None else dims.const
    if occasion.arg("k").const != 2 or not isinstance(plane, (list, tuple)) or None in plane:
        return None
    return turned_round(array, [d for d in plane if d is not None])


@about("sum", "mean", "max", "amax", "min", "amin", "norm")
def _reduce(occasion: Occasion, array: Numbers) -> Numbers | None:
    """A kernel is scaled by the sum of its numbers; a sum along one of several dimensions is not followed."""
    short = occasion.function.name.rpartition(".")[2]
    if _rest(occasion) and (short == "norm" or sum(n > 1 for n in array.shape) > 1):
        return None
    data = array.data
    total = {
        "sum": sum(data),
        "mean": sum(data) / len(data),
        "norm": math.sqrt(sum(x * x for x in data)),
    }.get(short, max(data) if "max" in short else min(data))
    return number(total, written=array.written)


@about("outer", "ger")
def _outer(occasion: Occasion, array: Numbers) -> Numbers | None:
    rest = _rest(occasion)
    other = numbers_in(rest[0]) if len(rest) == 1 else None
    if other is None or len(array.shape) != 1 or len(other.shape) != 1:
        return None
    column = unsqueezed(array, 1)
    return paired(BINARY["mul"], column, other) if column is not None else None


@about("cumprod", "cumsum")
def _accumulate(occasion: Occasion, array: Numbers) -> Numbers | None:
    if sum(n > 1 for n in array.shape) > 1:
        return None
    product = occasion.function.name.endswith("prod")
    data = itertools.accumulate(array.data, operator.mul if product else operator.add)
    return Numbers(array.shape, tuple(data), array.reversed, False, array.step)


@about("zeros_like", "ones_like", "full_like")
def _like(occasion: Occasion, array: Numbers) -> Numbers | None:
    short = occasion.function.name.rpartition(".")[2]
    fill = numbers_in(occasion.arg("fill_value")) if short[0] == "f" else number(short[0] == "o")
    return Numbers(array.shape, fill.data * len(array.data)) if fill is not None else None
