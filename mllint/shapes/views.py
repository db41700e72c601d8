"""The same elements in another arrangement: flattened, viewed, permuted, squeezed, expanded, indexed."""

from __future__ import annotations

from typing import Any

from mllint.shapes.given import UNCLEAR, Given, Result, axis, dim, listed, shape
from mllint.shapes.maps import broadcast
from mllint.size import Dim, Shape, firm, product, quotient, times


@shape("flatten")
def _flatten(given: Given) -> Result:
    main, start, end = given.main, given.arg("start_dim"), given.arg("end_dim")
    if main is None:
        # Only with two dimensions or more is there a second one to begin at.
        return (given.batch._replace(perhaps=False), None) if (start, end) == (1, -1) else None
    if not main:
        return (1,)
    first, last = axis(start, len(main)), axis(end, len(main))
    if first is None or last is None or first > last:
        return None
    return (*main[:first], product(main[first : last + 1]), *main[last + 1 :])


@shape("unflatten")
def _unflatten(given: Given) -> Result:
    main = given.main
    sizes = given.arg("unflattened_size")
    sizes = listed(given.arg("sizes") if sizes is UNCLEAR else sizes)
    at = axis(given.arg("dim"), len(main)) if main is not None else None
    if main is None or at is None or sizes is None:
        return None
    return (*main[:at], *(viewed((main[at],), sizes) or [None] * len(sizes)), *main[at + 1 :])


@shape("view")
def _view(given: Given) -> Result:
    """`view(*shape)`, `reshape(*shape)`: one size may be -1, whatever is left."""
    sizes = listed(given.arg("shape"))
    return None if sizes is None else viewed(given.main, sizes)


def viewed(main: Shape | None, sizes: tuple[Any, ...]) -> Shape | None:
    """The shape of a view with the given sizes; None if there can be none."""
    dims = [dim(size) for size in sizes]
    if -1 not in dims:
        return tuple(dims) if _possible(main, dims) else None
    at = dims.index(-1)
    rest = dims[:at] + dims[at + 1 :]
    whole = product(main) if main is not None else None
    left = _left(main, rest) if main is not None else None
    if isinstance(whole, int) and isinstance(product(rest), int) and left is None:
        return None
    return (*dims[:at], left, *dims[at + 1 :])


def _possible(main: Shape | None, dims: list[Dim]) -> bool:
    whole = product(main) if main is not None else None
    wanted = product(dims)
    return not (isinstance(whole, int) and isinstance(wanted, int) and whole != wanted)


def _left(main: Shape, rest: list[Dim]) -> Dim:
    """The size that is left for -1; sizes that are unknown cancel only with themselves, in order from the front."""
    dims = list(main)
    while dims and rest and dims[0] is not None and dims[0] == rest[0]:
        del dims[0]
        rest = rest[1:]
    return quotient(product(dims), product(rest))


@shape("view_as")
def _view_as(given: Given) -> Result:
    return given.shape_of("other")


@shape("ravel")
def _ravel(given: Given) -> Result:
    return (None,) if given.main is None else (product(given.main),)


@shape("permute")
def _permute(given: Given) -> Result:
    main, dims = given.main, listed(given.arg("dims"))
    if dims is None:
        return None
    if main is None:
        return (None,) * len(dims)
    places = [axis(d, len(main)) for d in dims]
    if len(places) != len(main) or len(set(places)) != len(main):
        return None
    return tuple([main[p] if p is not None else None for p in places])


@shape("transpose")
def _transpose(given: Given) -> Result:
    main = given.main
    if main is None:
        return None
    names = ("dim0", "dim1") if given.arg("dim0") is not UNCLEAR else ("axis0", "axis1")
    a, b = (axis(given.arg(name), len(main)) for name in names)
    if a is None or b is None:
        return (None,) * len(main)
    dims = list(main)
    dims[a], dims[b] = dims[b], dims[a]
    return tuple(dims)


@shape("t")
def _turned(given: Given) -> Result:
    return given.main[::-1] if given.main is not None and len(given.main) <= 2 else None


@shape("squeeze")
def _squeeze(given: Given) -> Result:
    main, at = given.main, given.arg("dim")
    if main is None:
        return None
    if at is None:
        # A batch may have one row.
        return (
            None
            if any(not isinstance(d, int) for d in main)
            else tuple([d for d in main if d != 1])
        )
    places = [axis(a, len(main)) for a in (listed(at) or ())]
    if (
        not places
        or None in places
        or any(not isinstance(main[p], int) for p in places if p is not None)
    ):
        return None
    return tuple([d for i, d in enumerate(main) if not (i in places and d == 1)])


@shape("unsqueeze")
def _unsqueeze(given: Given) -> Result:
    main = given.main
    if main is None:
        return None
    at = axis(given.arg("dim"), len(main) + 1)
    return None if at is None else (*main[:at], 1, *main[at:])


@shape("expand")
def _expand(given: Given) -> Result:
    main = given.main
    sizes = given.arg("sizes")
    wanted = listed(given.arg("size") if sizes is UNCLEAR else sizes)
    if wanted is None:
        return None
    have = [None] * len(wanted) if main is None else [*[1] * (len(wanted) - len(main)), *main]
    if len(have) != len(wanted):
        return None
    return tuple([h if w == -1 else dim(w) for w, h in zip(wanted, have, strict=True)])


@shape("expand_as")
def _expand_as(given: Given) -> Result:
    return given.shape_of("other")


@shape("repeat")
def _repeat(given: Given) -> Result:
    """`repeat(*repeats)`, and `tile(dims)`, which may name fewer dimensions than there are."""
    main = given.main
    repeats = given.arg("repeats")
    tiled = repeats is UNCLEAR
    counts = listed(given.arg("dims") if tiled else repeats)
    if counts is None or main is None:
        return None
    if tiled:
        counts = (*[1] * (len(main) - len(counts)), *counts)
    dims = [*[1] * (len(counts) - len(main)), *main]
    if len(dims) != len(counts):
        return None
    return tuple([firm(times(d, dim(c))) for d, c in zip(dims, counts, strict=True)])


@shape("narrow")
def _narrow(given: Given) -> Result:
    main = given.main
    name = "dimension" if given.arg("dimension") is not UNCLEAR else "dim"
    at = axis(given.arg(name), len(main)) if main is not None else None
    if main is None or at is None:
        return None
    return (*main[:at], dim(given.arg("length")), *main[at + 1 :])


@shape("select")
def _select(given: Given) -> Result:
    main = given.main
    at = axis(given.arg("dim"), len(main)) if main is not None else None
    return None if main is None or at is None else (*main[:at], *main[at + 1 :])


@shape("movedim")
def _movedim(given: Given) -> Result:
    main = given.main
    if main is None:
        return None
    a, b = axis(given.arg("source"), len(main)), axis(given.arg("destination"), len(main))
    if a is None or b is None:
        return (None,) * len(main)
    dims = [d for i, d in enumerate(main) if i != a]
    return (*dims[:b], main[a], *dims[b:])


@shape("where")
def _where(given: Given) -> Result:
    shapes = [given.shape_of(n) if given.arg(n) is UNCLEAR else () for n in ("input", "other")]
    return broadcast([given.shape_of("condition"), *shapes])


Pick = int | tuple[Any, Any, Any] | None
"""One index: a number, a slice's bounds and step (`UNCLEAR` where not known), or None for a new dimension."""


def picked(main: Shape, picks: list[Any]) -> Shape | None:
    """The shape of `x[picks]`; `...` stands for all dimensions that are not named. None if a pick is anything else."""
    named = sum(p is not None and p is not ... for p in picks)
    if named > len(main):
        return None
    if ... not in picks:
        picks = [*picks, ...]
    dims: list[Dim] = []
    rest = list(main)
    for pick in picks:
        if pick is ...:
            kept = len(rest) - sum(p is not None for p in picks[picks.index(...) + 1 :])
            dims += rest[:kept]
            rest = rest[kept:]
        elif pick is None:
            dims.append(1)
        elif isinstance(pick, tuple):
            dims.append(_sliced(rest.pop(0), pick))
        elif isinstance(pick, int):
            rest.pop(0)
        else:
            return None
    return tuple(dims)


def _sliced(size: Dim, bounds: tuple[Any, Any, Any]) -> Dim:
    if bounds == (None, None, None):
        return size
    if not isinstance(size, int) or any(b is UNCLEAR for b in bounds):
        return None
    return len(range(*slice(*bounds).indices(size)))
