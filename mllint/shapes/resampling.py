"""Maps made larger or smaller: padding, interpolation, pixels shuffled into channels and back."""

from __future__ import annotations

import math
from functools import partial
from typing import Any

from mllint.shapes.given import Given, Result, dim, listed, shape, spread
from mllint.size import Dim, Shape, Size, quotient, times


def _padded(given: Given, paddings: Any, count: int) -> Result:
    """Sizes behind padding, which begins with the last dimension: (left, right, top, bottom, …)."""
    main = given.main
    if isinstance(paddings, int) and count:
        paddings = (paddings,) * (2 * count)
    sums = listed(paddings)
    if main is None or sums is None or len(sums) % 2 or len(sums) > 2 * len(main):
        return None
    dims = list(main)
    for i in range(len(sums) // 2):
        size, before, behind = dims[-1 - i], sums[2 * i], sums[2 * i + 1]
        dims[-1 - i] = (
            size + before + behind
            if isinstance(size, int) and isinstance(before, int) and isinstance(behind, int)
            else size
            if before == behind == 0
            else None
        )
    return tuple(dims)


def _padded_maps(given: Given, count: int) -> Result:
    return _padded(given, given.arg("padding"), count)


for _count in (1, 2, 3):
    shape(f"pad{_count}")(partial(_padded_maps, count=_count))


@shape("pad")
def _pad(given: Given) -> Result:
    return _padded(given, given.arg("pad"), 0)


@shape("interpolate")
def _interpolate(given: Given) -> Result:
    """`interpolate(size=)` or `(scale_factor=)`; the map begins behind batch and channels."""
    main = given.main
    if main is None or len(main) < 3:
        return None
    count = len(main) - 2
    size, factor = given.arg("size"), given.arg("scale_factor")
    if size is not None:
        places = [dim(s) for s in spread(size, count)]
        return (*main[:2], *(places if len(places) == count else [None] * count))
    factors = spread(factor, count)
    return (*main[:2], *[_scaled(s, f) for s, f in zip(main[2:], factors, strict=True)])


def _scaled(size: Dim, factor: Any) -> Dim:
    if isinstance(factor, bool) or not isinstance(factor, (int, float)):
        return None
    if isinstance(size, int):
        return math.floor(size * float(factor))
    return times(size, int(factor)) if isinstance(size, Size) and factor == int(factor) else None


@shape("pixel_shuffle")
def _shuffle(given: Given) -> Result:
    main, factor = given.main, given.arg("upscale_factor")
    if main is None or len(main) < 3 or not isinstance(factor, int):
        return None
    channels = quotient(main[-3], factor * factor)
    return (*main[:-3], channels, times(main[-2], factor), times(main[-1], factor))


@shape("pixel_unshuffle")
def _unshuffle(given: Given) -> Result:
    main, factor = given.main, given.arg("downscale_factor")
    if main is None or len(main) < 3 or not isinstance(factor, int) or factor < 1:
        return None
    low: Shape = tuple([quotient(size, factor) for size in main[-2:]])
    return (*main[:-3], times(main[-3], factor * factor), *low)
