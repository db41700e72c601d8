"""Sizes of tensors: known, symbolic or unknown, and how they multiply."""

from __future__ import annotations

from collections import Counter
from collections.abc import Hashable, Iterable
from typing import Any, Final, NamedTuple


class Size(NamedTuple):
    """A size that is not known but has an identity: a factor times symbols, each standing for an unknown size.

    `perhaps` marks a leading dimension that may be missing: `Conv2d` takes a batch of images as well as one image.
    """

    factor: int
    symbols: tuple[Hashable, ...]
    perhaps: bool = False

    def __repr__(self) -> str:
        return f"{self.factor}*{'*'.join('n' for _ in self.symbols)}{'?' if self.perhaps else ''}"


class Either(NamedTuple):
    """A size that is one of two: the first if the leading dimension that may be missing is there, or the second."""

    batched: int
    single: int


class _Rest:
    """Any number of leading dimensions."""

    def __repr__(self) -> str:
        return "REST"


REST: Final = _Rest()

Dim = int | Size | Either | _Rest | None
"""One size: known, symbolic, one of two, or None for "don't know"."""

Shape = tuple[Dim, ...]
"""Sizes per dimension. A shape of unknown rank is None itself, or has `REST` as its first dimension."""


def ranked(shape: Shape | None) -> Shape | None:
    """The shape, None if its rank is not known."""
    return None if shape is None or (shape and shape[0] is REST) else shape


def may_be_single(shape: Shape) -> bool:
    """Whether the leading dimension may be missing."""
    return bool(shape) and isinstance(shape[0], Size) and shape[0].perhaps


def firm(dim: Dim) -> Dim:
    """A size of a dimension that is there."""
    return dim._replace(perhaps=False) if isinstance(dim, Size) else dim


class Traced(Shape):
    """A shape that remembers the steps that gave it its sizes, oldest first. It is equal to any tuple of its sizes.

    `of` are the shapes of the tensors that were put together elementwise.
    """

    steps: tuple[Any, ...] = ()
    of: tuple[Any, ...] = ()


def traced(shape: Iterable[Dim], steps: tuple[Any, ...]) -> Traced:
    """A shape with its steps."""
    made = Traced(shape)
    made.steps = steps
    return made


def symbol(of: Hashable, *, perhaps: bool = False) -> Size:
    """The size that is known by `of` alone."""
    return Size(1, (of,), perhaps)


def times(a: Dim, b: Dim) -> Dim:
    """The product of two sizes."""
    if isinstance(a, int) and isinstance(b, int):
        return a * b
    if a == 0 or b == 0:
        return 0
    if isinstance(a, Size) and isinstance(b, Size):
        return Size(a.factor * b.factor, tuple(sorted((*a.symbols, *b.symbols), key=hash)))
    if isinstance(a, Size) and isinstance(b, int):
        return Size(a.factor * b, a.symbols, a.perhaps and b == 1)
    if isinstance(a, int) and isinstance(b, Size):
        return times(b, a)
    return None


def product(dims: Iterable[Dim]) -> Dim:
    """The product of some sizes."""
    total: Dim = 1
    for dim in dims:
        total = times(total, dim)
    return total


def quotient(whole: Dim, part: Dim) -> Dim:
    """`whole / part` where that is sure to be a whole number and is known, None otherwise."""
    if not isinstance(whole, (int, Size)) or not isinstance(part, (int, Size)):
        return None
    top = whole if isinstance(whole, Size) else Size(whole, ())
    bottom = part if isinstance(part, Size) else Size(part, ())
    if bottom.factor == 0 or top.factor % bottom.factor:
        return None
    left = Counter(top.symbols)
    left.subtract(bottom.symbols)
    if any(count < 0 for count in left.values()):
        return None
    symbols = tuple(sorted(left.elements(), key=hash))
    factor = top.factor // bottom.factor
    return Size(factor, symbols) if symbols else factor


def text(shape: Iterable[Dim]) -> str:
    """Sizes as they are written between people: `16x5x5`, with `?` for what is not known and without the batch."""
    dims = list(shape)
    if len(dims) > 1 and not isinstance(dims[0], int):
        dims = dims[1:]
    dims = [dim.batched if isinstance(dim, Either) else dim for dim in dims]
    return "x".join(str(dim) if isinstance(dim, int) else "?" for dim in dims)
