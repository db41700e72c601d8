"""The numbers in a small array that the program writes out or computes from numbers it writes out."""

from __future__ import annotations

import itertools
import math
from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import Any, Final

MOST: Final = 1024
"""An array with more numbers than this is not followed: hand-written kernels are smaller, data are larger."""

_CLOSE: Final = 1e-6
"""Numbers closer than this, relative to the largest of the array, count as equal: single precision rounds there."""

_MOST_RANK: Final = 6

SOMEHOW: Final = frozenset([0])
"""In place of dimensions: the numbers were turned round on purpose, in a way that is not followed."""


class Numbers:
    """An array of known numbers, row by row.

    Attributes:
        shape: its sizes; a size of 1 also stands for any number of equal slices, as `expand` makes them.
        data: the numbers.
        reversed: the dimensions, counted from the end (-1 is the last), that were turned round on purpose an odd
            number of times, or `SOMEHOW`; the numbers are those after it.
        written: whether the numbers themselves stand in the program, rather than a formula for them.
        step: where the array was made first; arrays that differ in nothing else are the same.
    """

    __slots__ = ("data", "print", "reversed", "shape", "step", "written")

    def __init__(
        self,
        shape: tuple[int, ...],
        data: tuple[float, ...],
        reversed: frozenset[int] = frozenset(),
        written: bool = True,
        step: Any = None,
    ) -> None:
        self.shape, self.data = shape, data
        self.reversed, self.written, self.step = reversed, written, step
        # repr, because Python's hashes of -1.0 and -2.0 are the same
        self.print = hash((shape, repr(data), reversed, written))

    def __repr__(self) -> str:
        return f"Numbers({self.shape}, {self.data})"

    def slices(self, rank: int) -> list[tuple[float, ...]]:
        """The numbers of each slice along the last `rank` dimensions."""
        size = math.prod(self.shape[len(self.shape) - rank :]) if rank else 1
        return [self.data[i : i + size] for i in range(0, len(self.data), size)]


def number(value: float, *, written: bool = True) -> Numbers:
    """A single number."""
    return Numbers((), (float(value),), written=written)


def nested(constant: Any) -> Numbers | None:
    """The array that nested tuples of numbers describe, None if they describe none."""
    if isinstance(constant, (int, float)):
        return number(constant)
    if not isinstance(constant, tuple) or not 0 < len(constant) <= MOST:
        return None
    return stacked([nested(part) for part in constant])


def checked(shape: Sequence[int], data: Iterable[float], like: Numbers) -> Numbers | None:
    """An array computed from `like`; None if it is too large or holds what is no finite number."""
    numbers = tuple(data)
    if len(numbers) > MOST or len(shape) > _MOST_RANK or not all(map(math.isfinite, numbers)):
        return None
    return Numbers(tuple(shape), numbers, like.reversed, like.written, like.step)


def mapped(function: Callable[[float], float], array: Numbers) -> Numbers | None:
    """A function of each number; what a formula makes of more than one number was not written out."""
    try:
        result = checked(array.shape, [float(function(x)) for x in array.data], array)
    except (ArithmeticError, ValueError, TypeError):
        return None
    return result


def paired(function: Callable[[float, float], float], a: Numbers, b: Numbers) -> Numbers | None:
    """A function of each pair of numbers, with sizes of 1 stretched as NumPy and PyTorch do."""
    if a.reversed != b.reversed and len(a.data) > 1 and len(b.data) > 1:
        return None
    rank = max(len(a.shape), len(b.shape))
    if rank > _MOST_RANK:
        return None
    left, right = (1,) * (rank - len(a.shape)) + a.shape, (1,) * (rank - len(b.shape)) + b.shape
    if any(m != n and 1 not in (m, n) for m, n in zip(left, right, strict=True)):
        return None
    shape = tuple(max(m, n) for m, n in zip(left, right, strict=True))
    if math.prod(shape) > MOST:
        return None
    pairs = zip(_stretched(left, a.data, shape), _stretched(right, b.data, shape), strict=True)
    single = min(len(a.data), len(b.data)) == 1
    larger = a if len(a.data) >= len(b.data) else b
    written = a.written and b.written and single
    like = Numbers((), (), a.reversed | b.reversed, written, larger.step)
    try:
        return checked(shape, [float(function(x, y)) for x, y in pairs], like)
    except (ArithmeticError, ValueError, TypeError):
        return None


def _stretched(
    shape: tuple[int, ...], data: tuple[float, ...], to: tuple[int, ...]
) -> Iterable[float]:
    if shape == to:
        return data
    if len(data) == 1:
        return itertools.repeat(data[0], math.prod(to))
    return [data[i] for i in _places(shape, to)]


def _places(shape: tuple[int, ...], to: tuple[int, ...]) -> Iterator[int]:
    """For each place of an array of sizes `to`, the place in one of sizes `shape` that is stretched to it."""
    steps = [math.prod(shape[i + 1 :]) if size > 1 else 0 for i, size in enumerate(shape)]
    for index in itertools.product(*map(range, to)):
        yield sum(i * step for i, step in zip(index, steps, strict=True))


def _picked(array: Numbers, shape: Sequence[int], places: Iterable[int]) -> Numbers | None:
    data = array.data
    return checked(shape, [data[i] for i in places], array)


def reshaped(array: Numbers, shape: Sequence[int | None]) -> Numbers | None:
    """The same numbers with other sizes; one of them may be left open (-1 or None)."""
    sizes = [1 if n is None or n == -1 else n for n in shape]
    open_sizes = [i for i, n in enumerate(shape) if n is None or n == -1]
    if len(open_sizes) > 1 or min(sizes, default=1) < 1:
        return None
    if open_sizes:
        rest = math.prod(sizes)
        if len(array.data) % rest:
            return None
        sizes[open_sizes[0]] = len(array.data) // rest
    if math.prod(sizes) != len(array.data) or len(sizes) > _MOST_RANK:
        return None
    turned = array.reversed
    if turned and turned != SOMEHOW:
        old = [i - len(array.shape) for i, n in enumerate(array.shape) if n > 1]
        new = [i - len(sizes) for i, n in enumerate(sizes) if n > 1]
        if [array.shape[i] for i in old] != [sizes[i] for i in new]:
            return None
        turned = frozenset(n for o, n in zip(old, new, strict=True) if o in turned)
    return Numbers(tuple(sizes), array.data, turned, array.written, array.step)


def unsqueezed(array: Numbers, dim: int) -> Numbers | None:
    """With a new dimension of size 1 at `dim`."""
    rank = len(array.shape) + 1
    if not -rank <= dim < rank:
        return None
    at = dim % rank
    return reshaped(array, (*array.shape[:at], 1, *array.shape[at:]))


def permuted(array: Numbers, dims: Sequence[int]) -> Numbers | None:
    """With its dimensions in another order."""
    rank = len(array.shape)
    if sorted(d % rank for d in dims if -rank <= d < rank) != list(range(rank)):
        return None
    order = [d % rank for d in dims]
    steps = [math.prod(array.shape[d + 1 :]) for d in order]
    shape = [array.shape[d] for d in order]
    places = (
        sum(i * step for i, step in zip(index, steps, strict=True))
        for index in itertools.product(*map(range, shape))
    )
    moved = _picked(array, shape, places)
    if moved is None or not array.reversed:
        return moved
    turned = frozenset(i - rank for i, d in enumerate(order) if d - rank in array.reversed)
    turned |= array.reversed & SOMEHOW
    return Numbers(moved.shape, moved.data, turned, moved.written, moved.step)


def turned_round(array: Numbers, dims: Iterable[int], *, purpose: bool = True) -> Numbers | None:
    """With the order along some dimensions reversed; `purpose` says that the program does it."""
    rank = len(array.shape)
    found = [d for d in dims if -rank <= d < rank]
    chosen = {d % rank for d in found}
    steps = [math.prod(array.shape[i + 1 :]) for i in range(rank)]
    places = (
        sum(
            (size - 1 - i if d in chosen else i) * step
            for d, (i, size, step) in enumerate(zip(index, array.shape, steps, strict=True))
        )
        for index in itertools.product(*map(range, array.shape))
    )
    result = _picked(array, array.shape, places)
    if result is None or not purpose:
        return result
    turned = array.reversed ^ frozenset(d - rank for d in chosen)
    return Numbers(result.shape, result.data, turned, result.written, result.step)


def stacked(arrays: Sequence[Numbers | None], dim: int = 0) -> Numbers | None:
    """Arrays of one shape along a new dimension."""
    grown = [unsqueezed(a, dim) if a is not None else None for a in arrays]
    rank = len(grown[0].shape) if grown and grown[0] is not None else 0
    return joined(grown, dim % rank) if rank and -rank <= dim < rank else None


def joined(arrays: Sequence[Numbers | None], dim: int = 0) -> Numbers | None:
    """Arrays one after the other along a dimension."""
    known = [a for a in arrays if a is not None]
    if not known or len(known) < len(arrays) or not known[0].shape:
        return None
    first = known[0]
    rank = len(first.shape)
    if not -rank <= dim < rank:
        return None
    at = dim % rank
    frames = {(*a.shape[:at], *a.shape[at + 1 :]) for a in known}
    turned = {a.reversed for a in known if len(a.data) > 1 or a.reversed}
    if len(frames) > 1 or len({len(a.shape) for a in known}) > 1 or len(turned) > 1:
        return None
    inner = [math.prod(a.shape[at:]) for a in known]
    data: list[float] = []
    for i in range(math.prod(first.shape[:at])):
        for array, size in zip(known, inner, strict=True):
            data += array.data[i * size : (i + 1) * size]
    shape = (*first.shape[:at], sum(a.shape[at] for a in known), *first.shape[at + 1 :])
    like = Numbers(
        (), (), next(iter(turned), frozenset()), all(a.written for a in known), first.step
    )
    return checked(shape, data, like)


def expanded(array: Numbers, rank: int) -> Numbers | None:
    """With dimensions in front until there are `rank`; along those it adds or stretches the slices are equal."""
    return reshaped(array, (1,) * (rank - len(array.shape)) + array.shape)


def repeated(array: Numbers, times: Sequence[int | None]) -> Numbers | None:
    """Copies side by side, so many along each dimension (None: not known)."""
    if len(times) < len(array.shape):
        return None
    result = expanded(array, len(times))
    for dim, count in enumerate(times):
        if result is None:
            return None
        if result.shape[dim] > 1 and count != 1:
            if count is None or not 0 < count * len(result.data) <= MOST:
                return None
            result = joined([result] * count, dim)
    return result


def row(array: Numbers, dim: int, place: int) -> Numbers | None:
    """One of the slices along a dimension."""
    size, rank = array.shape[dim], len(array.shape)
    if size > 1 and not -size <= place < size:
        return None
    first = permuted(array, [dim, *(d for d in range(rank) if d != dim)])
    if first is None:
        return None
    inner = len(first.data) // size
    start = (place % size) * inner
    turned = frozenset(d for d in first.reversed if d != -rank)
    data = first.data[start : start + inner]
    return Numbers(first.shape[1:], data, turned, first.written, first.step)


def alike(a: Sequence[float], b: Sequence[float], sign: float, scale: float) -> bool:
    """Whether numbers are those of another array times a sign, as far as rounding lets one say."""
    return all(abs(x - sign * y) <= _CLOSE * scale for x, y in zip(a, b, strict=True))
