"""Layers of Keras: channels last unless told otherwise, padding by name, always a batch.

Formulas are those of `keras.src.ops.operation_utils` and of each layer's `compute_output_shape` (Keras 3.15).
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import Any

from mllint.shapes.given import UNCLEAR, Given, Result, WrongRank, axis, dim, listed, shape, spread
from mllint.shapes.maps import broadcast
from mllint.shapes.views import viewed
from mllint.shapes.windows import slid
from mllint.size import Dim, firm, product, times

_OLD = ("border_mode", "subsample", "dim_ordering", "nb_filter", "nb_row", "init")
"""Keywords of Keras 1, where the third argument of a convolution was the second side of its window."""


@shape("keras_input")
def _input(given: Given) -> Result:
    whole = given.arg("batch_shape")
    if listed(whole) is not None:
        return tuple(map(dim, whole))
    sizes = listed(given.arg("shape"))
    batch = given.arg("batch_size")
    return None if sizes is None else (dim(batch) or firm(given.batch), *map(dim, sizes))


@shape("keras_lost")
def _lost(given: Given) -> Result:
    """Sizes change in a way that is not followed."""
    return None


class _Map:
    """A batch of maps: the batch, the channels, the sizes, and where the channels stand."""

    def __init__(self, given: Given, count: int, *, ordered: bool = True) -> None:
        main, order = given.main, given.arg("data_format") if ordered else None
        if main is None or len(main) != count + 2 or order is UNCLEAR:
            raise WrongRank
        self.first = order == "channels_first"
        self.batch, self.channels = main[0], main[1 if self.first else -1]
        self.sizes = list(main[2:] if self.first else main[1:-1])

    def after(self, sizes: Sequence[Dim], channels: Dim) -> Result:
        if self.first:
            return (self.batch, channels, *sizes)
        return (self.batch, *sizes, channels)


def _padding(given: Given) -> Any:
    padding = given.arg("padding")
    return padding.lower() if isinstance(padding, str) else UNCLEAR


def _places(given: Given, size: Dim, window: Any, stride: Any, dilation: Any, padding: Any) -> Dim:
    """floor((size - dilation (window - 1) - 1) / stride) + 1, or ceil(size / stride) if the map is padded for it."""
    if padding == "valid":
        return slid(given, size, window, stride, 0, dilation)
    steps = dim(stride)
    if padding not in ("same", "causal") or not isinstance(steps, int) or steps < 1:
        return None
    return -(-size // steps) if isinstance(size, int) else size if steps == 1 else None


def _windows(given: Given, count: int) -> tuple[list[Any], list[Any], list[Any]]:
    kernel = given.sizes("kernel_size", count)
    stride = given.sizes("strides", count)
    old = any(given.arg(name) is not UNCLEAR for name in _OLD)
    if old or (count == 2 and given.arg("strides") == given.arg("kernel_size") != 1):
        # `Conv2D(32, 3, 3)` may have been written for Keras 1, with a window of 3 x 3 and a stride of 1.
        kernel = [UNCLEAR] * count
    return kernel, stride, given.sizes("dilation_rate", count)


def _convolution(given: Given, count: int, depthwise: bool) -> Result:
    map_ = _Map(given, count)
    made = dim(given.arg("filters"))
    if depthwise:
        made = times(map_.channels, dim(given.arg("depth_multiplier")))
    padding = _padding(given)
    rows = zip(map_.sizes, *_windows(given, count), strict=True)
    return map_.after([_places(given, *row, padding) for row in rows], made)


def _transposed(given: Given, count: int) -> Result:
    map_ = _Map(given, count)
    rows = zip(
        map_.sizes, *_windows(given, count), given.sizes("output_padding", count), strict=True
    )
    places = [_spread_out(*row, _padding(given)) for row in rows]
    return map_.after(places, dim(given.arg("filters")))


def _spread_out(size: Dim, window: Any, stride: Any, dilation: Any, more: Any, padding: Any) -> Dim:
    numbers = (size, window, stride, dilation)
    if not all(isinstance(n, int) for n in numbers) or not (more is None or isinstance(more, int)):
        return None
    assert isinstance(size, int)
    reach = dilation * (window - 1) + 1
    if padding == "valid":
        behind = max(reach, stride) - reach if more is None else more
        made = (size - 1) * stride + reach + behind
    elif padding == "same":
        made = size * stride if more is None else (size - 1) * stride + reach % 2 + more
    else:
        return None
    return dim(made)


def _pooled(given: Given, count: int) -> Result:
    map_ = _Map(given, count)
    pool, stride = given.sizes("pool_size", count), given.arg("strides")
    strides = pool if stride is None else spread(stride, count)
    padding = UNCLEAR if given.arg("border_mode") is not UNCLEAR else _padding(given)
    rows = zip(map_.sizes, pool, strides, strict=True)
    return map_.after([_places(given, *row, 1, padding) for row in rows], map_.channels)


def _global(given: Given, count: int) -> Result:
    map_, kept = _Map(given, count), given.arg("keepdims")
    if not isinstance(kept, bool):
        return None
    return map_.after([1] * count, map_.channels) if kept else (map_.batch, map_.channels)


def _adapted(given: Given, count: int) -> Result:
    map_ = _Map(given, count)
    return map_.after(list(map(dim, given.sizes("output_size", count))), map_.channels)


def _pairs(value: Any, count: int) -> list[tuple[Any, Any]]:
    """What is put on, or cut off, before and behind in each dimension."""
    if count == 1 and isinstance(value, tuple) and len(value) == 2:
        value = (value,)
    sides = [each if isinstance(each, tuple) else (each, each) for each in spread(value, count)]
    return [(s[0], s[1]) if len(s) == 2 else (UNCLEAR, UNCLEAR) for s in sides]


def _edged(given: Given, count: int, name: str, sign: int) -> Result:
    map_ = _Map(given, count, ordered=count > 1 or name == "padding")
    made: list[Dim] = []
    for size, (before, behind) in zip(map_.sizes, _pairs(given.arg(name), count), strict=True):
        known = isinstance(size, int) and isinstance(before, int) and isinstance(behind, int)
        total = size + sign * (before + behind) if known else None
        made.append(total if total is not None and total > 0 else None)
    return map_.after(made, map_.channels)


def _enlarged(given: Given, count: int) -> Result:
    map_ = _Map(given, count, ordered=count > 1)
    factors = given.sizes("size", count)
    sizes = [times(s, dim(f)) for s, f in zip(map_.sizes, factors, strict=True)]
    return map_.after(sizes, map_.channels)


for _count in (1, 2, 3):
    shape(f"keras_conv{_count}")(partial(_convolution, count=_count, depthwise=False))
    shape(f"keras_depthwise{_count}")(partial(_convolution, count=_count, depthwise=True))
    shape(f"keras_transposed{_count}")(partial(_transposed, count=_count))
    shape(f"keras_pool{_count}")(partial(_pooled, count=_count))
    shape(f"keras_global{_count}")(partial(_global, count=_count))
    shape(f"keras_adaptive{_count}")(partial(_adapted, count=_count))
    shape(f"keras_pad{_count}")(partial(_edged, count=_count, name="padding", sign=1))
    shape(f"keras_crop{_count}")(partial(_edged, count=_count, name="cropping", sign=-1))
    shape(f"keras_up{_count}")(partial(_enlarged, count=_count))


@shape("keras_dense")
def _dense(given: Given) -> Result:
    return (*given.main[:-1], dim(given.arg("units"))) if given.main else None


@shape("keras_flatten")
def _flatten(given: Given) -> Result:
    return None if not given.main else (given.main[0], product(given.main[1:]))


@shape("keras_reshape")
def _reshape(given: Given) -> Result:
    main, sizes = given.main, listed(given.arg("target_shape"))
    if not main or sizes is None:
        return None
    made = viewed(main[1:], sizes)
    return None if made is None else (main[0], *made)


@shape("keras_permute")
def _permute(given: Given) -> Result:
    main, order = given.main, listed(given.arg("dims"))
    if (
        not main
        or order is None
        or sorted(map(str, order)) != [str(i) for i in range(1, len(main))]
    ):
        return None
    return (main[0], *[main[i] for i in order])


@shape("keras_repeat")
def _repeat(given: Given) -> Result:
    main = given.main
    return None if main is None or len(main) != 2 else (main[0], dim(given.arg("n")), main[1])


@shape("keras_embedding")
def _embedding(given: Given) -> Result:
    return None if given.main is None else (*given.main, dim(given.arg("output_dim")))


@shape("keras_recurrent")
def _recurrent(given: Given) -> Result:
    main, whole = given.main, given.arg("return_sequences")
    if main is None or len(main) != 3 or given.arg("return_state") is not False:
        return None
    if not isinstance(whole, bool):
        return None
    units = dim(given.arg("units"))
    return (main[0], main[1], units) if whole else (main[0], units)


@shape("keras_together")
def _together(given: Given) -> Result:
    shapes = given.shapes_in("inputs")
    if not shapes or None in shapes:
        return None
    # Each input of a network has a batch of its own name; they are of one size.
    made = broadcast([s[1:] for s in shapes if s])
    return None if made is None or shapes[0] is None else (shapes[0][0], *made)


@shape("keras_concatenated")
def _concatenated(given: Given) -> Result:
    shapes = [s for s in given.shapes_in("inputs") or [None] if s is not None]
    wanted = given.shapes_in("inputs")
    if wanted is None or len(shapes) != len(wanted) or len({len(s) for s in shapes}) != 1:
        return None
    place = axis(given.arg("axis"), len(shapes[0]))
    if place is None:
        return None
    made = list(shapes[0])
    for i in range(1, len(made)):
        column = [s[i] for s in shapes]
        numbers = [n for n in column if isinstance(n, int)]
        if i == place:
            made[i] = sum(numbers) if len(numbers) == len(column) else None
        elif len(set(column)) > 1:
            made[i] = None
    return tuple(made)
