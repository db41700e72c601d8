"""How many parameters a network has: those of its layers, and its own."""

from __future__ import annotations

from typing import Any

import libcst as cst

from mllint import knowledge
from mllint.interpret.classes import _all_bases_known, find_method
from mllint.interpret.kinds import is_module, library_class, trait
from mllint.interpret.network import children
from mllint.interpret.objects import Function, Instance
from mllint.interpret.sizes import sized
from mllint.shapes import UNCLEAR
from mllint.shapes.parameters import LEARNERS, parameters
from mllint.site import Site
from mllint.size import product
from mllint.value import Value

_DEEPEST = 24


def count_parameters(module: Value) -> int | None:
    """The number of parameters of a network, as `sum(p.numel() for p in module.parameters())` has it.

    None if some layer or some size in it is not known. A layer that is kept under two names counts once.
    """
    return _count(module, _DEEPEST)


def _count(module: Value, depth: int) -> int | None:
    if depth == 0 or not is_module(module) or (module.items and module.element is not None):
        return None
    total = own_parameters(module)
    seen: set[tuple[Site, int]] = set()
    for _, child in children(module):
        if module.items is None and child.site is not None:
            # What one expression made at several times, in a loop, is several layers if they differ.
            if (child.site, child.print()) in seen:
                continue
            seen.add((child.site, child.print()))
        inner = _count(child, depth - 1)
        if inner is None or total is None:
            return None
        total += inner
    if _open(module):
        return None
    return total


def _open(module: Value) -> bool:
    """Whether the network may have parts that are not known."""
    if "*" in module.attrs or "_modules" in module.attrs or module.element is not None:
        return True
    container = module.items is None and module.entries is None
    if not isinstance(module.callable, Instance):
        return container and trait(library_class(module), "kind") == "container"
    cls = module.callable.cls
    bases = [c for c in cls.lineage if isinstance(c, knowledge.Class)]
    if any(trait(base, "kind") == "container" for base in bases):
        return container
    if not _all_bases_known(cls):
        return True
    init = find_method(cls, "__init__")
    return not module.attrs and isinstance(init, Function) and not _says_nothing(init)


def _says_nothing(init: Function) -> bool:
    """Whether a constructor has no statements but calls, such as that of `super().__init__()`."""
    body = init.node.body.body
    lines = [line.body for line in body if isinstance(line, cst.SimpleStatementLine)]
    parts = [part for line in lines for part in line]
    return len(lines) == len(body) and all(isinstance(p, (cst.Expr, cst.Pass)) for p in parts)


def own_parameters(layer: Value) -> int | None:
    """The number of parameters of a layer itself, those of its submodules left out."""
    total = 0
    name = _library_name(layer)
    if name == "TransformerEncoder" or name == "TransformerDecoder":
        return _stacked(layer)
    if name in LEARNERS:
        found = parameters(name, lambda word: _asked(layer, word))
        if found is None:
            return None
        total = found
    elif name.startswith("Lazy"):
        return None
    for word, value in layer.attrs.items():
        if value.type == "torch.nn.Parameter" and not (name in LEARNERS and word in _OWN):
            size = product(value.shape) if value.shape is not None else None
            if not isinstance(size, int):
                return None
            total += size
    return total


_OWN = frozenset({"weight", "bias"})


def _stacked(layer: Value) -> int | None:
    """What a stack of equal layers has besides the first of them."""
    first = layer.attrs.get("encoder_layer") or layer.attrs.get("decoder_layer")
    count = layer.attrs.get("num_layers")
    each = count_parameters(first) if first is not None else None
    if each is None or count is None or not isinstance(count.const, int):
        return None
    # The first of them and the norm are attributes, which `children` finds.
    return each * (count.const - 1)


def _library_name(layer: Value) -> str:
    if isinstance(layer.callable, Instance):
        classes = [c for c in layer.callable.cls.lineage if isinstance(c, knowledge.Class)]
        return next((s for c in classes if (s := c.name.rpartition(".")[2]) in LEARNERS), "")
    return layer.type.rpartition(".")[2] if layer.type.startswith("torch.nn") else ""


def _asked(layer: Value, word: str) -> Any:
    value = layer.attrs.get(word)
    if word == "bias":
        if value is None:
            # Without `device`, some arguments were out of sight.
            return UNCLEAR if "?bias" in layer.attrs or "device" not in layer.attrs else True
        return value.const is not None and value.const is not False
    return UNCLEAR if value is None else sized(value)
