"""What the stubs say of library classes: their kind, their parameters, what an optimiser holds of them."""

from __future__ import annotations

from typing import Any

import libcst as cst

from mllint import knowledge
from mllint.facts import WEIGHT
from mllint.interpret.objects import Bound, Class, Function, Instance, Library, Partial
from mllint.site import NO_SITES, Site
from mllint.size import Shape
from mllint.value import ANYTHING, Known, Value

LEARNS = frozenset({"linear", "conv", "transposed_conv", "embedding"})
"""Kinds of layers whose weight matrices an initialiser sets."""


ARRAYS = frozenset({"torch.Tensor", "torch.nn.Parameter", "numpy.ndarray"})
"""Types of what has a shape of its own."""


def trait(cls: knowledge.Class | None, name: str) -> Any:
    """What the stub of a class or of one of its bases says of it under a word, None if nothing."""
    if cls is not None:
        for part in knowledge.mro(cls):
            if name in part.traits:
                return part.traits[name]
    return None


def library_class(value: Value) -> knowledge.Class | None:
    """The library class that a value is an instance of."""
    found = (
        knowledge.lookup(value.type)
        if "." in value.type
        else knowledge.lookup(f"builtins.{value.type}")
    )
    return found if isinstance(found, knowledge.Class) else None


def parameter(layer: Value, name: str, fact: Any) -> Value:
    """The weight or bias of a layer; of its shape the rank is known, and for a linear layer the sizes it was given."""
    shape: Shape | None = (None,)
    if fact is WEIGHT:
        digit = layer.type[-2:-1]
        rank = int(digit) + 2 if layer.type.endswith("d") and digit.isdigit() else 2
        shape = _sizes_of_weight(layer, rank)
    site = layer.site._replace(part=name) if layer.site else None
    holds = frozenset([site]) if site else NO_SITES
    return Value(
        "torch.nn.Parameter",
        known={fact: _SURE},
        shape=shape,
        site=site,
        holds=holds,
        via=holds,
        name=name,
    )


def _sizes_of_weight(layer: Value, rank: int) -> Shape:
    """The sizes of a weight of `rank` dimensions: outputs, inputs per group, window; transposed the other way round."""
    names = ("out_features", "in_features") if rank == 2 else ("out_channels", "in_channels")
    made, given = (_int(layer.attrs.get(name, ANYTHING)) for name in names)
    if rank == 2:
        return made, given
    groups = _int(layer.attrs.get("groups", ANYTHING))
    window = layer.attrs.get("kernel_size", ANYTHING)
    pair = (given, made) if "Transpose" in layer.type else (made, given)
    inner = pair[1] // groups if pair[1] is not None and groups else None
    if window.items is not None and len(window.items) == rank - 2:
        return (pair[0], inner, *map(_int, window.items))
    return (pair[0], inner, *[_int(window)] * (rank - 2))


def _int(value: Value) -> int | None:
    return value.const if isinstance(value.const, int) else None


_SURE = Known(True, None)


def is_module(value: Value) -> bool:
    """Whether a value is surely an `nn.Module`."""
    if isinstance(value.callable, Instance):
        return "torch.nn.Module" in value.callable.cls.names
    return knowledge.subclass(value.type, "torch.nn.Module")


def holdings(value: Value) -> frozenset[Site]:
    """The networks and parameters that something passed to an optimiser stands for."""
    held = value.holds
    if value.site is not None and knowledge.subclass(value.type, "torch.nn.Module"):
        return held | {value.site}
    for part in (
        *(value.items or ()),
        *(value.entries or {}).values(),
        *((value.element,) if value.element else ()),
    ):
        held = held | holdings(part)
    if (
        not held
        and value.site is not None
        and not _is_result(value)
        and (library_class(value) is None or value.type.startswith("torch.nn"))
    ):
        held = frozenset([value.site])
    return held


def _is_result(value: Value) -> bool:
    """Whether a value is what a call gave that nothing is known of: parameters of something, as likely as not."""
    return not value.type and type(value.site and value.site.node) is cst.Call


def always_true(value: Value) -> bool:
    """Whether a value is an object that is true in a test: a function, or one that has no length and says nothing."""
    if isinstance(value.callable, (Function, Bound, Partial, Class)):
        return True
    if isinstance(value.callable, Instance):
        return all(_says_nothing_of_truth(cls) for cls in value.callable.cls.lineage)
    return "." in value.type and trait(library_class(value), "random") is not None


def _says_nothing_of_truth(cls: Class | knowledge.Class) -> bool:
    """Whether an instance is true as far as this class goes: it has no length and does not say it is false."""
    if isinstance(cls, knowledge.Class):
        return "__len__" not in cls.methods and "__bool__" not in cls.methods
    bases = (b.callable for b in cls.bases)
    known = all(
        isinstance(b, Class)
        or (isinstance(b, Library) and (b.name == "builtins.object" or knowledge.lookup(b.name)))
        for b in bases
    )
    return known and "__len__" not in cls.members and "__bool__" not in cls.members
