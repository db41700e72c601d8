"""Dimensions that are summed up, searched for the largest, or left with a few of their elements."""

from __future__ import annotations

from mllint.shapes.given import UNCLEAR, Given, Result, WrongRank, axis, dim, listed, shape
from mllint.size import Shape


@shape("reduce")
def _reduce(given: Given) -> Result:
    """`sum(dim, keepdim)` and the like: without `dim` a single number is left."""
    return reduced(given)


def reduced(given: Given) -> Shape | None:
    """The shape that is left when the dimensions in `dim` are gone."""
    dims, keep = given.arg("dim"), given.arg("keepdim")
    if dims is None or dims == ():
        return () if keep is not True else None
    main, wanted = given.main, listed(dims)
    if main is None or wanted is None or not isinstance(keep, bool):
        return None
    places = [axis(d, len(main)) for d in wanted]
    if None in places:
        if all(isinstance(d, int) for d in wanted):
            raise WrongRank
        return None
    if keep:
        return tuple([1 if i in places else d for i, d in enumerate(main)])
    return tuple([d for i, d in enumerate(main) if i not in places])


@shape("largest")
def _largest(given: Given) -> Result:
    """`max(dim)`: values and where they are; `max()`: one number; `max(other)`: the larger of two, for each element."""
    if given.names("dim") and given.arg("dim") is UNCLEAR:
        return None
    found = reduced(given)
    return found if given.arg("dim") is None else [found, found]


@shape("top")
def _top(given: Given) -> Result:
    """`topk(k, dim)`: values and where they are."""
    main, at = given.main, given.arg("dim")
    place = axis(-1 if at is None else at, len(main)) if main is not None else None
    if main is None or place is None:
        return [None, None]
    found = (*main[:place], dim(given.arg("k")), *main[place + 1 :])
    return [found, found]


@shape("sorted")
def _sorted(given: Given) -> Result:
    return [given.whole, given.whole]


@shape("quantile")
def _quantile(given: Given) -> Result:
    return reduced(given) if isinstance(given.arg("q"), float) else None


@shape("glu")
def _glu(given: Given) -> Result:
    """Half of a dimension is the gate of the other half."""
    main = given.main
    at = axis(given.arg("dim"), len(main)) if main is not None else None
    if main is None or at is None:
        return None
    half = main[at]
    return (*main[:at], half // 2 if isinstance(half, int) else None, *main[at + 1 :])


@shape("unknown", aware=True)
def _unknown(given: Given) -> Result:
    return None
