"""Several tensors put together, and one taken apart."""

from __future__ import annotations

from mllint.shapes.given import UNCLEAR, Given, Result, axis, dim, listed, shape
from mllint.size import Dim, Shape, ranked

_MOST_PIECES = 64


@shape("cat")
def _cat(given: Given) -> Result:
    return joined(given, given.arg("dim"))


def joined(given: Given, at: object) -> Shape | None:
    """The shape of tensors put together along a dimension."""
    shapes = given.shapes_in("tensors")
    if not shapes:
        return None
    known = [s for s in map(ranked, shapes) if s is not None]
    if not known or len({len(s) for s in known}) > 1:
        return None
    place = axis(at, len(known[0]))
    if place is None:
        return (None,) * len(known[0])
    total: Dim = 0
    for s in map(ranked, shapes):
        size = s[place] if s is not None else None
        total = total + size if isinstance(total, int) and isinstance(size, int) else None
    dims: list[Dim] = []
    for i in range(len(known[0])):
        column = [s[i] for s in known]
        numbers = {d for d in column if isinstance(d, int)}
        if i == place:
            dims.append(total)
        elif len(numbers) > 1:
            return None
        elif numbers:
            dims.append(numbers.pop())
        else:
            dims.append(next((d for d in column if d is not None), None))
    return tuple(dims)


@shape("stack")
def _stack(given: Given) -> Result:
    shapes = given.shapes_in("tensors")
    known = [s for s in map(ranked, shapes or ()) if s is not None]
    if shapes is None or not known:
        return None
    at = axis(given.arg("dim"), len(known[0]) + 1)
    if at is None or len(set(known)) > 1:
        return None
    return (*known[0][:at], len(shapes), *known[0][at:])


@shape("chunk")
def _chunk(given: Given) -> Result:
    """`chunk(n, dim)`: at most n pieces, the last one perhaps smaller."""
    main, count = given.main, given.arg("chunks")
    at = axis(given.arg("dim"), len(main)) if main is not None else None
    if main is None or at is None or not isinstance(count, int) or not 0 < count <= _MOST_PIECES:
        return None
    size = main[at]
    if not isinstance(size, int):
        return [(*main[:at], None, *main[at + 1 :])] * count
    return _pieces(main, at, _cut(size, -(-size // count)))


def _cut(size: int, each: int) -> list[Dim]:
    return [min(each, size - start) for start in range(0, size, max(each, 1))]


def _pieces(main: Shape, at: int, sizes: list[Dim]) -> Result:
    if len(sizes) > _MOST_PIECES:
        return None
    return [(*main[:at], size, *main[at + 1 :]) for size in sizes]


@shape("split")
def _split(given: Given) -> Result:
    """`split(size, dim)`: pieces of one size, or of the sizes in a list."""
    main = given.main
    name = "split_size" if given.names("split_size") else "split_size_or_sections"
    each = given.arg(name)
    at = axis(given.arg("dim"), len(main)) if main is not None else None
    if main is None or at is None or each is UNCLEAR:
        return None
    size = main[at]
    if isinstance(each, int):
        return _pieces(main, at, _cut(size, each)) if isinstance(size, int) else None
    sizes = listed(each)
    return None if sizes is None else _pieces(main, at, [dim(s) for s in sizes])


@shape("unbind")
def _unbind(given: Given) -> Result:
    main = given.main
    at = axis(given.arg("dim"), len(main)) if main is not None else None
    count = main[at] if main is not None and at is not None else None
    if main is None or at is None or not isinstance(count, int) or count > _MOST_PIECES:
        return None
    return [(*main[:at], *main[at + 1 :])] * count
