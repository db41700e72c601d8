"""What became of the weights of layers that feed one another: which pairs start with all weights the same."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterator
from typing import Any, NamedTuple

from mllint import knowledge
from mllint.events import Apply, Backward, Block, Event, Fill, Freeze, Load, Settled
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


class Constant(NamedTuple):
    """Weights that all start as one constant and stay alike: of two layers in a row, or of one dead ReLU layer."""

    pair: Pair
    fillings: tuple[Filling, ...]
    network: object
    dead: bool = False
    """A single ReLU layer whose biases are zero as well."""


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
        trained = False
        for event, sure in program.walk_sure():
            if isinstance(event, Fill):
                self._fill(event.target.site, Filling(event, event.value, sure), trained)
            elif isinstance(event, Settled):
                for site, filling in self._settled(event):
                    self._fill(site, filling._replace(sure=filling.sure and sure), trained)
            elif isinstance(event, Apply):
                self._apply(event)
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
        if not _is_matrix(layer) or layer.site is None:
            return
        nodes = tuple(_link(link) for link in _chain(layer.site))
        self._layers[nodes] = layer
        self._layers[nodes[:1]] = layer
        form = event.input.form
        activation = ""
        while isinstance(form, Form) and form.op in _PASSES and form.args:
            activation = activation or form.op
            inner = form.args[0]
            form = inner if isinstance(inner, Form) else None
        if form is None or form.op != "layer" or form.site is None:
            return
        links = tuple(_link(link) for link in _chain(form.site))
        first = self._layers.get(links)
        if first is not None:
            self.pairs.append(Pair(first, layer, activation, event))

    def filling(self, layer: Value, part: str, rest: tuple[Node, ...] | None) -> Filling | None:
        """The last filling of a layer's weight or bias in the network whose owners are `rest` (None: its own)."""
        links = [_link(link) for link in _chain(layer.site)] if layer.site else []
        known = self._filled.get((links[0], _part_of(layer, part))) if links else None
        if not known:
            return None
        inner = tuple(links[1:-1])
        if rest is None:
            return known.get(tuple(links[1:]))
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
        links = [_link(link) for link in _chain(pair.first.site)] if pair.first.site else []
        inner = tuple(links[1:-1])
        known = self._filled.get((links[0], _part_of(pair.first, "weight")), {}) if links else {}
        owned = [owners[len(inner) :] for owners in known if owners[: len(inner)] == inner]
        settled = [rest for rest in owned if "self" not in rest]
        yield from settled or owned or ([("self",)] if known else [])

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

    def constant_pairs(self) -> Iterator[Constant]:
        """Pairs of layers in a row whose weights all start as constants, and ReLU layers that start dead."""
        for pair in self.pairs:
            for rest in dict.fromkeys(self.networks(pair)):
                first = self.filling(pair.first, "weight", rest)
                if (
                    first is None
                    or first.value is None
                    or not first.sure
                    or not self.untouched(pair.first, pair.second)
                ):
                    continue
                second = self.filling(pair.second, "weight", rest)
                if second is not None and second.value is not None and second.sure:
                    yield Constant(pair, (first, second), rest)
                elif (
                    first.value == 0
                    and pair.activation in RELU_FAMILY
                    and self._no_bias(pair.first, rest)
                ):
                    yield Constant(pair, (first,), rest, dead=True)

    def _no_bias(self, layer: Value, rest: tuple[Node, ...] | None) -> bool:
        if layer.type == "torch.nn.Parameter":
            return False
        if "bias" in layer.attrs and layer.attrs["bias"].const is None:
            return True
        bias = self.filling(layer, "bias", rest)
        return bias is not None and bias.value == 0 and bias.sure


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


def networks_with(program: Block, wanted: Callable[[list[float]], bool]) -> Iterator[Constant]:
    """Each network once of which a pair of layers starts with constants that are `wanted`.

    The fillings are those of all its pairs, in the order in which they happened, so that one fix mends them all;
    the activation is the first that is known between its layers.
    """
    found: dict[object, list[Constant]] = defaultdict(list)
    for constant in program.once(Weights).constant_pairs():
        if wanted([filling.value for filling in constant.fillings if filling.value is not None]):
            first = constant.fillings[0].event
            found[first.source, constant.network or id(first.node)].append(constant)
    reported: set[int] = set()
    for group in found.values():
        fillings = list(
            {id(f.event.node): f for constant in group for f in constant.fillings}.values()
        )
        if reported & {id(f.event.node) for f in fillings}:
            continue
        reported.update(id(f.event.node) for f in fillings)
        pair = next(
            (constant.pair for constant in group if constant.pair.activation), group[0].pair
        )
        dead = all(constant.dead for constant in group)
        yield Constant(pair, tuple(fillings), group[0].network, dead)


def _is_matrix(layer: Value) -> bool:
    if layer.type == "torch.nn.Parameter":
        return True
    found: Any = knowledge.lookup(layer.type) if "." in layer.type else None
    if not isinstance(found, knowledge.Class):
        return False
    return any(
        cls.traits.get("kind") in _MATRICES for cls in knowledge.mro(found) if "kind" in cls.traits
    )


def _part(site: Site) -> str:
    return site.part


def _part_of(layer: Value, part: str) -> str:
    return "" if layer.type == "torch.nn.Parameter" else part
