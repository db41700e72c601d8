"""What in a network differs between training and evaluation: dropout, batch normalisation, stochastic depth."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

import libcst as cst

from mllint import knowledge
from mllint.block import Block
from mllint.events import Apply, Call
from mllint.interpret.kinds import is_module, library_class, trait
from mllint.interpret.network import modules_of
from mllint.interpret.objects import Class, Instance
from mllint.site import Node, Site
from mllint.value import ANYTHING, UNKNOWN, Value

DROPOUTS = tuple(
    f"torch.nn.functional.{name}"
    for name in ("dropout", "dropout1d", "dropout2d", "dropout3d", "alpha_dropout")
)
"""Functions that set parts of what they are given to zero, as long as `training` is true."""

_BATCH_NORM = "torch.nn.modules.batchnorm._BatchNorm"
_INSTANCE_NORM = "torch.nn.modules.instancenorm._InstanceNorm"


class Switch(NamedTuple):
    """A layer that does one thing in training and another in evaluation: which one, of which kind."""

    site: Site
    what: str


class Switches:
    """One program asked for what its networks do otherwise in training than in evaluation."""

    def __init__(self, program: Block) -> None:
        self._known: dict[int, tuple[Switch, ...]] = {}
        self._complete = program.complete
        self._applied: set[Node | str] = set()
        for apply in program.every(Apply):
            site = apply.module.site
            self._applied.add(apply.module.type if site is None else site.node)
        self._asking = set(_asking(program))
        self.ready: set[Site] = set()
        """Layers that come in evaluation mode or in training mode, as their library sees fit."""

    def of(self, module: Value) -> tuple[Switch, ...]:
        """The layers of a network (itself, if it is one) that the network uses and that know two modes."""
        found = self._known.get(module.print())
        if found is None:
            found = self._known[module.print()] = tuple(self._of(module))
        return found

    def _of(self, module: Value) -> Iterator[Switch]:
        seen: set[Site] = set()
        for _, part in modules_of(module):
            if part.site is None or part.site in seen:
                continue
            seen.add(part.site)
            what = self._what(part)
            if trait(library_class(part), "ready"):
                self.ready.add(part.site)
            if what and (not self._complete or self._is_used(part)):
                yield Switch(part.site, what)

    def _is_used(self, layer: Value) -> bool:
        site = layer.site
        used = (site.node if site is not None else None, layer.type)
        return isinstance(layer.callable, Instance) or not self._applied.isdisjoint(used)

    def _what(self, layer: Value) -> str:
        if isinstance(layer.callable, Instance):
            lineage = layer.callable.cls.lineage
            asks = any(isinstance(c, Class) and c.node in self._asking for c in lineage)
            return "dropout" if asks else ""
        cls = library_class(layer)
        if cls is None:
            return ""
        switches = trait(cls, "switches")
        if switches:
            return "" if _is_replaced(layer, trait(cls, "within")) else str(switches)
        kind = trait(cls, "kind")
        attrs = layer.attrs
        if kind == "dropout":
            return "dropout" if is_chance(attrs.get("p", ANYTHING)) else ""
        if kind == "norm":
            tracked = attrs.get("track_running_stats", ANYTHING).const
            if knowledge.subclass(cls.name, _BATCH_NORM):
                return "batch normalisation" if tracked is not False else ""
            instance = knowledge.subclass(cls.name, _INSTANCE_NORM) and tracked is True
            return "instance normalisation" if instance else ""
        if kind == "recurrent":
            layers = attrs.get("num_layers", ANYTHING).const
            dropped = "dropout" in attrs and is_chance(attrs["dropout"])
            return "dropout" if dropped and layers != 1 else ""
        return "dropout" if kind == "attention" and _drops(layer) else ""


def _drops(layer: Value) -> bool:
    """Whether a layer of attention, or the layer that a stack of them is made of, drops anything."""
    inner = layer.attrs.get("encoder_layer", layer.attrs.get("decoder_layer", layer))
    return "dropout" in inner.attrs and is_chance(inner.attrs["dropout"])


def _is_replaced(network: Value, attribute: str | None) -> bool:
    """Whether the part of a network that switches was exchanged for something else."""
    return (
        attribute is not None and attribute in network.attrs and is_module(network.attrs[attribute])
    )


def is_chance(p: Value) -> bool:
    """Whether a probability may be more than zero; one that is zero unless somebody says otherwise counts as zero."""
    if p.const is not UNKNOWN:
        return bool(p.const)
    return p.numbers is None or any(p.numbers.data)


def _asking(program: Block) -> Iterator[Node]:
    """The classes whose methods call dropout with `training=self.training`."""
    for block, call in _calls(program):
        owner = getattr(block.function, "owner", None)
        asked = call.nodes.get("training")
        if owner is None or not isinstance(asked, cst.Attribute):
            continue
        if asked.attr.value == "training" and is_chance(call.args.get("p", _HALF)):
            yield owner.node


_HALF = Value("float", 0.5)


def _calls(program: Block) -> Iterator[tuple[Block, Call]]:
    """Calls of dropout, each with the activation that it happens in."""
    if not program.calls(*DROPOUTS):
        return
    seen = {id(program)}
    stack = [(program, program)]
    while stack:
        block, home = stack.pop()
        for item in block.happened:
            if isinstance(item, Block):
                if id(item) not in seen:
                    seen.add(id(item))
                    stack.append((item, item if item.function is not None else home))
            elif isinstance(item, Call) and item.name in DROPOUTS:
                yield home, item
