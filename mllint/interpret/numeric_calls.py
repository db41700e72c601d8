"""Library calls on arrays whose numbers are known, one function for each."""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence

from mllint.interpret.frame import Args
from mllint.interpret.numeric import BINARY, about, makes, numbers_in, range_of
from mllint.interpret.occasion import Occasion
from mllint.numbers import (
    MOST,
    Numbers,
    expanded,
    joined,
    number,
    paired,
    permuted,
    repeated,
    reshaped,
    stacked,
    turned_round,
    unsqueezed,
)
from mllint.value import ANYTHING, Value


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


def _whole_numbers(values: Sequence[Value]) -> list[int | None]:
    """The whole numbers that some values are, None for each that is not known."""
    found: list[int | None] = []
    for value in values:
        numbers = numbers_in(value)
        one = numbers.data[0] if numbers is not None and len(numbers.data) == 1 else None
        found.append(int(one) if one is not None and one == int(one) else None)
    return found


def _dims(occasion: Occasion) -> list[int] | None:
    """The dimensions a call names, None if one of them is not known."""
    found = _whole_numbers(_rest(occasion))
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
    sizes = _whole_numbers(_rest(occasion))
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
    times = _whole_numbers(_rest(occasion))
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
    plane = _whole_numbers(dims.items) if dims.items is not None else dims.const
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


@makes(
    "torch.tensor", "torch.as_tensor", "torch.asarray", "torch.from_numpy",
    "numpy.array", "numpy.asarray", "numpy.asanyarray", "numpy.ascontiguousarray",
)  # fmt: skip
def _array(occasion: Occasion) -> Numbers | None:
    value = occasion.args.get(0)
    return None if value is None or value.callable is not None else numbers_in(value)


@makes("torch.arange", "numpy.arange")
def _arange(occasion: Occasion) -> Numbers | None:
    named = occasion.args.keywords
    more = [named[name] for name in ("start", "end", "stop", "step") if name in named]
    return range_of(Args([*occasion.args.positional, *more]))


@makes("torch.linspace", "numpy.linspace")
def _linspace(occasion: Occasion) -> Numbers | None:
    names = (
        ("start", "end", "steps") if occasion.function.name[0] == "t" else ("start", "stop", "num")
    )
    found = [numbers_in(occasion.arg(name)) for name in names]
    consts = [n.data[0] for n in found if n is not None and len(n.data) == 1]
    if len(consts) < 3 or not 1 < consts[2] <= MOST or occasion.arg("endpoint").const is False:
        return None
    start, end, count = consts[0], consts[1], int(consts[2])
    step = (end - start) / (count - 1)
    return Numbers((count,), tuple(start + i * step for i in range(count)), written=False)


@makes("torch.zeros", "torch.ones", "numpy.zeros", "numpy.ones", "torch.full", "numpy.full")
def _full(occasion: Occasion) -> Numbers | None:
    short = occasion.function.name.rpartition(".")[2]
    given = occasion.arg("size" if "size" in occasion.bound else "shape")
    items = given.items if given.items is not None else (given,)
    if len(items) == 1 and items[0].items is not None:
        items = items[0].items
    sizes = _whole_numbers(items)
    fill = numbers_in(occasion.arg("fill_value")) if short == "full" else number(short == "ones")
    known = [n for n in sizes if n is not None]
    if fill is None or len(known) < len(sizes) or not 0 < math.prod(known) <= MOST:
        return None
    return Numbers(tuple(known), fill.data * math.prod(known))


@makes("torch.eye", "numpy.eye")
def _eye(occasion: Occasion) -> Numbers | None:
    (size,) = _whole_numbers(occasion.args.positional[:1] or [ANYTHING])
    if size is None or len(occasion.args.positional) > 1 or not 0 < size * size <= MOST:
        return None
    return Numbers((size, size), tuple(float(i == j) for i in range(size) for j in range(size)))


@makes("torch.stack", "numpy.stack")
def _stack(occasion: Occasion) -> Numbers | None:
    return _together(occasion, stacked)


@makes("torch.cat", "torch.concat", "torch.concatenate", "numpy.concatenate")
def _cat(occasion: Occasion) -> Numbers | None:
    return _together(occasion, joined)


def _together(
    occasion: Occasion, put: Callable[[Sequence[Numbers | None], int], Numbers | None]
) -> Numbers | None:
    value = occasion.args.get(0)
    along = [occasion.arg(n).const for n in ("dim", "axis") if n in occasion.bound]
    dim = along[0] if along else 0
    if value is None or not value.items or value.element is not None or not isinstance(dim, int):
        return None
    return put([numbers_in(item) for item in value.items], dim)
