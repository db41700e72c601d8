"""Images as data sets hold them, (channels, height, width), behind the transforms of torchvision."""

from __future__ import annotations

from typing import Any

from mllint.shapes.given import UNCLEAR, Given, Result, dim, shape
from mllint.size import Dim


@shape("tensor")
def _tensor(given: Given) -> Result:
    """An image becomes a tensor, or stays one."""
    return given.main


@shape("grayscale")
def _grayscale(given: Given) -> Result:
    main = given.main
    return None if main is None else (dim(given.arg("num_output_channels")), *main[1:])


@shape("crop")
def _crop(given: Given) -> Result:
    """A cut of a given size: a number means a square."""
    main, pair = given.main, _pair(given.arg("size"))
    return None if main is None else (main[0], *pair)


@shape("resize")
def _resize(given: Given) -> Result:
    """`Resize((h, w))`; `Resize(s)` makes the shorter side `s`, which is both of a square."""
    main, size = given.main, given.arg("size")
    if main is None or given.arg("max_size") is not None:
        return None
    if isinstance(size, tuple) and len(size) == 2:
        return (main[0], *_pair(size))
    square = len(main) == 3 and isinstance(main[1], int) and main[1] == main[2]
    if isinstance(size, tuple):
        size = size[0] if len(size) == 1 else UNCLEAR
    return (main[0], dim(size), dim(size)) if square else (main[0], None, None)


@shape("pad_image")
def _pad(given: Given) -> Result:
    """Padding of all sides, of left/right and top/bottom, or of left, top, right and bottom."""
    main, padding = given.main, given.arg("padding")
    if main is None or len(main) != 3:
        return None
    sides = padding if isinstance(padding, tuple) else (padding,)
    if len(sides) not in (1, 2, 4) or not all(isinstance(s, int) for s in sides):
        return (main[0], None, None)
    left, top, right, bottom = (sides * 4)[:4]
    return (main[0], _more(main[1], top + bottom), _more(main[2], left + right))


def _more(size: Dim, more: int) -> Dim:
    return size + more if isinstance(size, int) else None


def _pair(size: Any) -> tuple[Dim, Dim]:
    if isinstance(size, tuple):
        sizes = size * 2 if len(size) == 1 else size
        return (dim(sizes[0]), dim(sizes[1])) if len(sizes) == 2 else (None, None)
    return dim(size), dim(size)


@shape("rotated")
def _rotated(given: Given) -> Result:
    """A turned image keeps its size unless it is expanded to hold the corners."""
    return given.main if given.arg("expand") is False else None
