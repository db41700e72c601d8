"""What became of the weights of layers that feed one another."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from typing import Any, NamedTuple

from mllint import knowledge
from mllint.block import Block
from mllint.events import Apply, Backward, Call, Event, Fill, Freeze, Load, Settled
from mllint.site import SELF, Node, Site, is_relative, settle, within
from mllint.value import Form, Value

RELU_FAMILY = frozenset(
    {
        "relu",
        "relu6",
        "leaky_relu",
        "elu",
        "celu",
        "gelu",
        "silu",
        "mish",
        "prelu",
        "rrelu",
        "hardswish",
    }
)
SQUASHING = frozenset(
    {
        "tanh",
        "sigmoid",
        "softsign",
        "hardtanh",
        "hardsigmoid",
        "logsigmoid",
        "softmax",
        "log_softmax",
    }
)
_PASSES = RELU_FAMILY | SQUASHING | {"selu", "softplus", "threshold", "clamp", "identity"}

_MATRICES = frozenset({"linear", "conv", "transposed_conv"})
"""Kinds of layers that mix all their inputs into each output, so that equal weights mean equal units."""


_NORMS = frozenset(
    f"torch.nn.functional.{name}_norm" for name in ("batch", "layer", "group", "instance", "rms")
)

_MOST_FILLINGS = 2_000
"""Fillings of one call that are looked at; a network made by factories of factories has two to the power of them."""


class Filling(NamedTuple):
    """The last thing known to have been written into a weight or bias."""

    event: Event
    value: float | None
    sure: bool


class Pair(NamedTuple):
    """A layer whose output, through activations only, is the whole input of another."""

    first: Value
    second: Value
    activation: str
    event: Apply


def _link(site: Site) -> Node:
    """What tells one owner from another: its expression; a call that is not known is "self" whichever it is."""
    return "self" if is_relative(site) or site is SELF else site.node


def _chain(site: Site) -> list[Site]:
    links = [site]
    while links[-1].owner is not None:
        links.append(links[-1].owner)
    return links


class Weights:
    """The layers of a program, how they feed one another, and how their weights were last filled."""

    def __init__(self, program: Block) -> None:
        self.pairs: list[Pair] = []
        self._layers: dict[tuple[Node, ...], Value] = {}
        self._filled: dict[tuple[Node, str], dict[tuple[Node, ...], Filling]] = defaultdict(dict)
        self._summaries: dict[int, list[tuple[Site, Filling]]] = {}
        self._gone: set[Site] = set()
        self._normalised: set[tuple[Node, ...]] = set()
        trained = False
        for event, sure in program.walk_sure():
            if isinstance(event, Fill):
                self._fill(event.target.site, Filling(event, event.value, sure), trained)
            elif isinstance(event, Settled):
                for site, filling in self._settled(event):
                    self._fill(site, filling._replace(sure=filling.sure and sure), trained)
            elif isinstance(event, Apply):
                self._apply(event)
            elif isinstance(event, Call) and event.name in _NORMS:
                self._normalise(event.args.get("input"))
            elif isinstance(event, Backward):
                trained = True
            elif isinstance(event, Freeze) or (isinstance(event, Load) and not trained):
                self._gone.update(_sites_in(event.target))

    def _fill(self, site: Site | None, filling: Filling, trained: bool) -> None:
        if site is None or (trained and filling.value is None):
            return
        nodes = tuple(_link(link) for link in _chain(site))
        self._filled[nodes[0], _part(site)][nodes[1:]] = filling

    def _fillings(self, block: Block) -> list[tuple[Site, Filling]]:
        """What was filled in a block, in order, each with the identity it has for the block's caller."""
        known = self._summaries.get(id(block))
        if known is not None:
            return known
        found: list[tuple[Site, Filling]] = []
        self._summaries[id(block)] = found
        for item in block.happened:
            if isinstance(item, Fill) and item.target.site is not None:
                found.append((item.target.site, Filling(item, item.value, True)))
            elif isinstance(item, Settled):
                found += self._settled(item)
            elif isinstance(item, Block):
                branch = item.kind == "branch"
                inner = self._fillings(item)
                found += [(s, f._replace(sure=False)) for s, f in inner] if branch else inner
            if len(found) > _MOST_FILLINGS:
                break
        return found

    def _settled(self, event: Settled) -> list[tuple[Site, Filling]]:
        """The fillings of what a call made, with the call as its owner."""
        found = []
        for site, filling in self._fillings(event.block):
            own = settle(site, event.owner, event.functions)
            if own is not site:
                found.append((own, filling))
        return found

    def _apply(self, event: Apply) -> None:
        layer = event.module
        if _kind(layer) == "norm":
            self._normalise(event.input)
        if not _is_matrix(layer) or layer.site is None:
            return
        nodes = links(layer)
        self._layers[nodes] = layer
        self._layers[nodes[:1]] = layer
        before, activation = _source(event.input)
        first = self._layers.get(before) if before is not None else None
        if first is not None:
            self.pairs.append(Pair(first, layer, activation, event))

    def _normalise(self, value: Value | None) -> None:
        before, _ = _source(value) if value is not None else (None, "")
        if before is not None:
            self._normalised.add(before)

    def normalises(self, layer: Value) -> bool:
        """Whether the output of a layer is normalised, before its activation or behind it."""
        return links(layer) in self._normalised

    def filling(self, layer: Value, part: str, rest: tuple[Node, ...] | None) -> Filling | None:
        """The last filling of a layer's weight or bias in the network whose owners are `rest` (None: its own)."""
        own = links(layer)
        known = self._filled.get((own[0], _part_of(layer, part))) if own else None
        if not known:
            return None
        inner = own[1:-1]
        if rest is None:
            return known.get(own[1:])
        exact = known.get(inner + rest) or known.get(rest)
        if exact is not None:
            return exact
        for owners, filling in known.items():
            if owners and owners[-1] == "self" and inner[: len(owners) - 1] == owners[:-1]:
                return filling
        return None

    def networks(self, pair: Pair) -> Iterator[tuple[Node, ...] | None]:
        """The networks (by the nodes of their owners) in which the first layer of a pair was filled.

        None stands for the layers' own owners, where those are two: they were made by calls of one function.
        """
        if pair.first.site is not None and pair.second.site is not None:
            first, second = _chain(pair.first.site), _chain(pair.second.site)
            if len(first) > 1 and len(second) > 1 and first[-1] != second[-1]:
                yield None
                return
        own = links(pair.first)
        inner = own[1:-1]
        known = self._filled.get((own[0], _part_of(pair.first, "weight")), {}) if own else {}
        owned = [owners[len(inner) :] for owners in known if owners[: len(inner)] == inner]
        settled = [rest for rest in owned if "self" not in rest]
        yield from settled or owned or ([("self",)] if known else [])

    def output_calls(self) -> set[Node]:
        """The calls that fill the weights of layers that feed no other layer, and of no layer that does."""
        feeding = {links(pair.first) for pair in self.pairs}
        inner: set[Node] = set()
        outer: set[Node] = set()
        for pair in self.pairs:
            for rest in self.networks(pair):
                for layer in (pair.first, pair.second):
                    filling = self.filling(layer, "weight", rest)
                    if filling is not None:
                        side = inner if links(layer) in feeding else outer
                        side.add(filling.event.node)
        return outer - inner

    def untouched(self, *layers: Value) -> bool:
        """Whether no layer was frozen, or replaced by stored weights before training."""
        for layer in layers:
            if layer.site is None:
                continue
            parts = (layer.site, layer.site._replace(part="weight"))
            if any(within(part, frozenset(self._gone)) for part in parts):
                return False
            nodes = {link.node for link in _chain(layer.site)}
            if any(gone.node in nodes and gone.owner is not None for gone in self._gone):
                return False
        return True


def _sites_in(value: Value) -> Iterator[Site]:
    """The identity of an object, and those of what it is made of where they do not name it as their owner."""
    if value.site is not None:
        yield value.site
    for part in (
        *(value.items or ()),
        *(value.entries or {}).values(),
        *([value.element] if value.element else []),
    ):
        yield from _sites_in(part)


def links(layer: Value) -> tuple[Node, ...]:
    """What tells a layer from others: its expression and those of its owners."""
    return tuple([_link(link) for link in _chain(layer.site)]) if layer.site is not None else ()


def _source(value: Value) -> tuple[tuple[Node, ...] | None, str]:
    """The layer that a value is the output of, if it is, and the activation it went through last."""
    form = value.form
    activation = ""
    while isinstance(form, Form) and form.op in _PASSES and form.args:
        activation = activation or form.op
        inner = form.args[0]
        form = inner if isinstance(inner, Form) else None
    if form is None or form.op != "layer" or form.site is None:
        return None, activation
    return tuple([_link(link) for link in _chain(form.site)]), activation


def _is_matrix(layer: Value) -> bool:
    return layer.type == "torch.nn.Parameter" or _kind(layer) in _MATRICES


def _kind(layer: Value) -> Any:
    """What the stub of a layer's class says it is."""
    found = knowledge.lookup(layer.type) if "." in layer.type else None
    if isinstance(found, knowledge.Class):
        for cls in knowledge.mro(found):
            if "kind" in cls.traits:
                return cls.traits["kind"]
    return None


def _part(site: Site) -> str:
    return site.part


def _part_of(layer: Value, part: str) -> str:
    return "" if layer.type == "torch.nn.Parameter" else part
