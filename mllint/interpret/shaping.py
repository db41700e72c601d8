"""What the mark `@Shape` of the stubs does: the shape of a result, by those of the arguments."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from mllint.interpret.change import rebind
from mllint.interpret.occasion import APPLIED, Occasion, effect, native
from mllint.interpret.sizes import (
    batch_of,
    nested,
    rank_of,
    remembered,
    report,
    size_at,
    size_value,
    sized,
    sizes_of,
)
from mllint.shapes import FUNCTIONS, UNCLEAR, Given
from mllint.size import Shape, may_be_single, product, ranked
from mllint.value import ANYTHING, Value

_ALSO = {"dim": "axis", "keepdim": "keepdims"}
"""Parameters for which PyTorch takes NumPy's name as well."""


@dataclass(slots=True, eq=False, repr=False)
class _Asked:
    """A call as a shape function asks about it: the call's own arguments go before the layer's parameters."""

    occasion: Occasion
    layer: Value | None

    def value(self, name: str) -> Value | None:
        value = self.occasion.bound.get(name)
        if value is None and name in _ALSO:
            value = self.occasion.args.keywords.get(_ALSO[name])
        if value is None and self.layer is not None:
            value = self.layer.attrs.get(name)
        if value is None and name == "self":
            value = self.occasion.receiver
        return value

    def arg(self, name: str) -> Any:
        value = self.value(name)
        return sized(self.occasion.arg(name) if value is None else value)

    def shape(self, name: str) -> Shape | None:
        value = self.value(name)
        return None if value is None else value.shape

    def shapes(self, name: str) -> list[Shape | None] | None:
        value = self.value(name)
        if value is None or value.items is None or value.element is not None:
            return None
        return [item.shape for item in value.items]

    def names(self, name: str) -> bool:
        also = _ALSO.get(name)
        return name in self.occasion.bound or also in self.occasion.args.keywords


@effect("Shape")
def _shaped(occasion: Occasion, result: Value, words: tuple[Any, ...]) -> Value:
    frame = occasion.frame
    if frame.machine.examples or occasion.args.open is not None or occasion.args.examples:
        return _with_shape(result, None)
    if any(_strange(occasion, name) for name in occasion.args.keywords):
        return _with_shape(result, None)
    short = occasion.function.name.rpartition(".")[2]
    layer = occasion.receiver if short in APPLIED else None
    params = occasion.function.params
    main_name = "self" if layer is None and occasion.receiver is not None else ""
    if not main_name:
        main_name = next((p.name for p in params if p.name != "self"), "")
    main = occasion.arg(main_name)
    asked = _Asked(occasion, layer)
    batch = batch_of(main, occasion.node)
    given = Given(main.shape, asked.shape, asked.arg, asked.shapes, asked.names, batch)
    if words[0] == "data" and main.shape is None:
        given.main = nested(main)
    found = FUNCTIONS[words[0]](given)
    if given.unfit is not None and not (frame.machine.refusing and words[0].startswith("keras_")):
        weight = layer if layer is not None else occasion.bound.get("weight")
        report(frame, occasion.node, given, weight, main)
    by = layer.type.rpartition(".")[2] if layer is not None else short
    before = main.shape
    if words[0] in _NEW:
        before, by = None, ""
    made = _found(occasion, result, found, before, by)
    if short.endswith("_") and occasion.receiver is not None and made.shape != main.shape:
        rebind(frame, occasion.receiver_node, occasion.receiver.but(shape=made.shape))
    return made


def _strange(occasion: Occasion, keyword: str) -> bool:
    """Whether a keyword is none of the function's parameters: what it does to sizes is not known."""
    return keyword not in occasion.bound and keyword not in _ALSO.values()


_NEW = frozenset(
    {"new", "data", "randint", "arange", "linspace", "eye", "permutation", "samples", "keras_input"}
)
"""Words of what makes tensors: their sizes come from nowhere."""


def _found(occasion: Occasion, result: Value, found: Any, before: Shape | None, by: str) -> Value:
    if isinstance(found, list):
        parts = result.items
        if parts is None and result.element is not None and result.type == "list":
            parts = (result.element,) * len(found)
        if parts is None or len(parts) != len(found):
            return _with_shape(result, None)
        items = tuple(
            [_found(occasion, p, f, before, by) for p, f in zip(parts, found, strict=True)]
        )
        return result.but(items=items, element=None)
    shape = remembered(occasion.frame, occasion.node, found, before, by)
    return _with_shape(result, shape)


def _with_shape(result: Value, shape: Shape | None) -> Value:
    return (
        result
        if result.shape is None and shape is None
        else result.but(shape=shape, numbers=result.numbers)
    )


@native("torch.Tensor.dim", "torch.Tensor.ndimension")
def _dim(occasion: Occasion) -> Value:
    return rank_of(occasion.receiver or ANYTHING)


@native("torch.Tensor.size")
def _size(occasion: Occasion) -> Value:
    tensor, at = occasion.receiver or ANYTHING, occasion.args.get(0, "dim")
    if at is None or at.const is None:
        return sizes_of(tensor)
    return size_at(tensor, at.const, occasion.node)


@native("torch.Tensor.numel", "torch.Tensor.nelement", "torch.numel")
def _numel(occasion: Occasion) -> Value:
    tensor = occasion.receiver or occasion.args.get(0) or ANYTHING
    shape = ranked(tensor.shape)
    return Value("int") if shape is None or may_be_single(shape) else size_value(product(shape))


@native("builtins.tuple.numel", "torch.Size.numel")
def _numel_of_sizes(occasion: Occasion) -> Value:
    sizes = sized(occasion.receiver or ANYTHING)
    if not isinstance(sizes, tuple) or UNCLEAR in sizes:
        return Value("int")
    return size_value(product(sizes))
