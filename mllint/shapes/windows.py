"""Windows that slide over maps: convolution, its transpose, pooling, unfolding.

Formulas are those of the pages of `torch.nn.Conv2d`, `ConvTranspose2d`, `MaxPool2d` and `Unfold`.
"""

from __future__ import annotations

from functools import partial
from typing import Any

from mllint.shapes.given import UNCLEAR, Given, Result, WrongRank, dim, listed, shape, spread
from mllint.size import Dim, Shape, Size, firm, product, quotient, times


def cut(given: Given, count: int) -> tuple[Shape, Dim, list[Dim]]:
    """The batch (perhaps none), the channels and the map of an input with `count` dimensions behind the channels."""
    main = given.main
    if main is None:
        return (given.batch,), None, [None] * count
    if len(main) == count + 2:
        return main[:1], main[1], list(main[2:])
    if len(main) == count + 1:
        return (), main[0], list(main[1:])
    raise WrongRank


def _int(value: Any) -> int | None:
    return value if isinstance(value, int) and not isinstance(value, bool) else None


def slid(
    given: Given,
    size: Dim,
    window: Any,
    stride: Any,
    padding: Any,
    dilation: Any,
    *,
    ceil: Any = False,
) -> Dim:
    """How many places a window has in one dimension: floor((size + 2 padding - dilation (window - 1) - 1) / stride) + 1.

    With `ceil` the last window may begin inside the input or its left padding and end outside. Two numbers of padding
    (before and behind) may be given as one sum in a list.
    """
    k, s, d = _int(window), _int(stride), _int(dilation)
    p = _int(padding[0]) if isinstance(padding, list) else None
    if p is None and (one := _int(padding)) is not None:
        p = 2 * one
    if k is None or s is None or d is None or p is None or s < 1 or not isinstance(ceil, bool):
        return None
    reach = d * (k - 1) + 1
    if not isinstance(size, int):
        return firm(size) if s == 1 and p == reach - 1 and isinstance(size, Size) else None
    places: int = (size + p - reach + (s - 1 if ceil else 0)) // s + 1
    if ceil and (places - 1) * s >= size + p // 2:
        places -= 1
    if places < 1:
        given.refuse("vanishing", reach, size + p)
        return None
    return places


def _paddings(given: Given, count: int, kernel: list[Any], dilation: list[Any]) -> list[Any]:
    padding = given.arg("padding")
    if padding == "valid":
        return [0] * count
    if padding == "same":
        pairs = zip(kernel, dilation, strict=True)
        return [[_int(d) * (_int(k) - 1)] if _int(k) and _int(d) else UNCLEAR for k, d in pairs]  # type: ignore[operator]
    return spread(padding, count)


def _convolution(given: Given, count: int) -> Result:
    lead, channels, size = cut(given, count)
    expected, made, kernel = (
        given.arg("in_channels"),
        given.arg("out_channels"),
        given.sizes("kernel_size", count),
    )
    weight = given.shape_of("weight")
    if expected is UNCLEAR and weight is not None and len(weight) == count + 2:
        expected = times(dim(given.arg("groups")), weight[1])
        made, kernel = weight[0], list(weight[2:])
    given.compare("channels", expected, channels)
    stride, dilation = given.sizes("stride", count), given.sizes("dilation", count)
    padding = _paddings(given, count, kernel, dilation)
    places = [
        slid(given, *each) for each in zip(size, kernel, stride, padding, dilation, strict=True)
    ]
    return (*lead, dim(made), *places)


def _transposed(given: Given, count: int) -> Result:
    lead, channels, size = cut(given, count)
    expected, made, kernel = (
        given.arg("in_channels"),
        given.arg("out_channels"),
        given.sizes("kernel_size", count),
    )
    weight = given.shape_of("weight")
    if expected is UNCLEAR and weight is not None and len(weight) == count + 2:
        expected, kernel = weight[0], list(weight[2:])
        made = times(dim(given.arg("groups")), weight[1])
    given.compare("channels", expected, channels)
    wanted = given.arg("output_size")
    if wanted is not UNCLEAR and wanted is not None:
        sizes = listed(wanted)
        places = [dim(v) for v in sizes[-count:]] if sizes else [None] * count
    else:
        names = ("stride", "padding", "output_padding", "dilation")
        numbers = [given.sizes(name, count) for name in names]
        places = [_spread_out(given, *each) for each in zip(size, kernel, *numbers, strict=True)]
    return (*lead, dim(made), *places)


def _spread_out(
    given: Given, size: Dim, kernel: Any, stride: Any, padding: Any, more: Any, dilation: Any
) -> Dim:
    """(size - 1) stride - 2 padding + dilation (kernel - 1) + more + 1."""
    k, s, p, m, d = map(_int, (kernel, stride, padding, more, dilation))
    if not isinstance(size, int) or k is None or s is None or p is None or m is None or d is None:
        return None
    places = (size - 1) * s - 2 * p + d * (k - 1) + m + 1
    if places < 0:
        # With no places at all it depends on the backend whether PyTorch raises.
        given.refuse("vanishing", 2 * p + 1, places + 2 * p)
    return places if places > 0 else None


def _pooled(given: Given, count: int, padded: bool, dilated: bool) -> Result:
    if given.arg("return_indices") is True:
        return None
    lead, channels, size = cut(given, count)
    kernel = given.sizes("kernel_size", count)
    stride = given.arg("stride")
    strides = kernel if stride is None or stride == () else spread(stride, count)
    paddings = given.sizes("padding", count) if padded else [0] * count
    dilations = given.sizes("dilation", count) if dilated else [1] * count
    ceil = given.arg("ceil_mode")
    if count == 3 and not dilated:
        # Averages in three dimensions want a window within the input itself, whatever the padding.
        for have, window in zip(size, kernel, strict=True):
            if isinstance(have, int) and isinstance(window, int) and have < window:
                given.refuse("vanishing", window, have)
    places = [
        slid(given, *each, ceil=ceil)
        for each in zip(size, kernel, strides, paddings, dilations, strict=True)
    ]
    return (*lead, channels, *places)


def _adapted(given: Given, count: int) -> Result:
    if given.arg("return_indices") is True:
        return None
    lead, channels, size = cut(given, count)
    wanted = given.sizes("output_size", count)
    places = [have if want is None else dim(want) for want, have in zip(wanted, size, strict=True)]
    return (*lead, channels, *places)


for _count in (1, 2, 3):
    shape(f"conv{_count}")(partial(_convolution, count=_count))
    shape(f"transposed{_count}")(partial(_transposed, count=_count))
    shape(f"max_pool{_count}")(partial(_pooled, count=_count, padded=True, dilated=True))
    shape(f"avg_pool{_count}")(partial(_pooled, count=_count, padded=True, dilated=False))
    shape(f"lp_pool{_count}")(partial(_pooled, count=_count, padded=False, dilated=False))
    shape(f"adaptive{_count}")(partial(_adapted, count=_count))


@shape("unfold")
def _unfold(given: Given) -> Result:
    """All windows of a map as columns: (batch, channels x window, places)."""
    lead, channels, size = cut(given, 2)
    kernel = given.sizes("kernel_size", 2)
    places = _places(given, size, kernel)
    return (*lead, product([channels, *map(dim, kernel)]), product(places))


@shape("fold")
def _fold(given: Given) -> Result:
    """Columns put together to a map again: (batch, channels x window, places) to (batch, channels, height, width)."""
    main = given.main
    if main is None or len(main) not in (2, 3):
        return None
    window = product(map(dim, given.sizes("kernel_size", 2)))
    size = [dim(v) for v in given.sizes("output_size", 2)]
    return (*main[:-2], quotient(main[-2], window), *size)


def _places(given: Given, size: list[Dim], kernel: list[Any]) -> list[Dim]:
    numbers = [given.sizes(name, 2) for name in ("stride", "padding", "dilation")]
    return [slid(given, *each) for each in zip(size, kernel, *numbers, strict=True)]
