"""Functions that apply a network to a made-up input of a given size, to say what its layers give."""

from __future__ import annotations

from collections.abc import Sequence

from mllint.interpret.frame import Args, call
from mllint.interpret.occasion import Occasion, native
from mllint.interpret.sizes import sized
from mllint.shapes import UNCLEAR
from mllint.size import Dim, symbol, traced
from mllint.value import ANYTHING, NONE, Step, Value


@native("torchsummary.summary")
def _of_examples(occasion: Occasion) -> Value:
    """`summary(model, (1, 28, 28))`: sizes without the batch, or a list of these."""
    sizes = occasion.bound.get("input_size", ANYTHING)
    several = sizes.items or ()
    if not several or several[0].items is None:
        several = (sizes,)
    _apply(occasion, several, (symbol((occasion.node, "batch")),))
    return NONE


@native("torchinfo.summary")
def _of_batches(occasion: Occasion) -> Value:
    """`summary(model, input_size=(16, 1, 28, 28))`: sizes of whole batches; or tensors in `input_data`."""
    data = occasion.bound.get("input_data")
    if data is not None and data.const is not None:
        values = data.items if data.items is not None else (data,)
        _call(occasion, values)
        return ANYTHING
    sizes = occasion.bound.get("input_size", ANYTHING)
    several = sizes.items or ()
    if not several or several[0].items is None:
        several = (sizes,)
    batch: tuple[Dim, ...] = ()
    added = occasion.bound.get("batch_dim")
    if added is not None and added.const is not None:
        if added.const != 0:
            return ANYTHING
        batch = (symbol((occasion.node, "batch")),)
    _apply(occasion, several, batch)
    return ANYTHING


def _apply(occasion: Occasion, several: Sequence[Value], batch: tuple[Dim, ...]) -> None:
    """Apply the network to tensors of the sizes, if all are known."""
    made = Step("given its size here", occasion.node, occasion.frame.source)
    tensors = []
    for value in several:
        sizes = sized(value)
        if not isinstance(sizes, tuple) or UNCLEAR in sizes or not sizes:
            return
        tensors.append(Value("torch.Tensor", shape=traced((*batch, *sizes), (made,))))
    _call(occasion, tensors)


def _call(occasion: Occasion, tensors: Sequence[Value]) -> None:
    model = occasion.bound.get("model", ANYTHING)
    nodes = [None] * len(tensors)
    call(occasion.frame, model, Args(list(tensors), {}, nodes), occasion.node)
