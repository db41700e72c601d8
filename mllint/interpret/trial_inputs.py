"""Inputs that a program names to look at a network: summaries, traces, exports, profiles; tables of known sizes."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from mllint.interpret.frame import Args, call
from mllint.interpret.images import COLUMNS
from mllint.interpret.kinds import is_module
from mllint.interpret.occasion import Occasion, effect, native
from mllint.interpret.sizes import remembered, sized
from mllint.shapes.given import dim
from mllint.size import Dim, symbol
from mllint.value import ANYTHING, NONE, Value

SIZES = "?sizes"
"""The attribute under which an object keeps the shapes of its arrays."""


def _apply(occasion: Occasion, model: Value, inputs: Sequence[Value]) -> None:
    if is_module(model) and inputs:
        args = Args(list(inputs), {}, [None] * len(inputs))
        call(occasion.frame, model, args, occasion.node)


def _given(value: Value) -> list[Value]:
    """One tensor, or those of a tuple of inputs."""
    return list(value.items) if value.items is not None else [value]


def _of_sizes(occasion: Occasion, sizes: Any, batch: tuple[Dim, ...]) -> list[Value]:
    """Tensors of the sizes in a tuple, or in a list of tuples."""
    if not isinstance(sizes, tuple) or not sizes:
        return []
    if isinstance(sizes[0], tuple):
        return [made for each in sizes for made in _of_sizes(occasion, each, batch)]
    shape = remembered(occasion.frame, occasion.node, (*batch, *map(dim, sizes)), None, "")
    return [Value("torch.Tensor", shape=shape)]


@native("torchsummary.summary")
def _summary(occasion: Occasion) -> Value:
    """The sizes are those of one input; a batch is added."""
    args = occasion.args
    sizes = sized(args.get(1, "input_size") or ANYTHING)
    batch = (symbol((occasion.node, "batch")),)
    _apply(occasion, args.get(0, "model") or ANYTHING, _of_sizes(occasion, sizes, batch))
    return NONE


@native("torchinfo.summary")
def _info(occasion: Occasion) -> Value:
    args = occasion.args
    model, data = args.get(0, "model") or ANYTHING, args.get(2, "input_data")
    if data is not None and data.const is not None:
        _apply(occasion, model, _given(data))
    else:
        sizes = sized(args.get(1, "input_size") or ANYTHING)
        _apply(occasion, model, _of_sizes(occasion, sizes, ()))
    return ANYTHING


@native("torch.jit.trace")
def _trace(occasion: Occasion) -> Value:
    model = occasion.args.get(0, "func") or ANYTHING
    _apply(occasion, model, _given(occasion.args.get(1, "example_inputs") or ANYTHING))
    return model


@native("torch.onnx.export", "thop.profile", "fvcore.nn.FlopCountAnalysis")
def _export(occasion: Occasion) -> Value:
    args = occasion.args
    given = args.get(1, "inputs") or args.keywords.get("args") or ANYTHING
    _apply(occasion, args.get(0, "model") or ANYTHING, _given(given))
    return ANYTHING


@effect("Table")
def _table(occasion: Occasion, result: Value, words: tuple[Any, ...]) -> Value:
    """A data set of known size: the shapes of its arrays by name, the first of which `return_X_y` gives first."""
    names, shapes = words[::2], words[1::2]
    known: dict[Any, Value] = {
        name: Value("numpy.ndarray", shape=shape) for name, shape in zip(names, shapes, strict=True)
    }
    if any(name in occasion.bound for name in ("n_class", "as_frame")):
        return result
    told = {SIZES: Value("dict", entries=known), COLUMNS: known[names[0]]}
    return result.but(attrs={**result.attrs, **told})
