"""What became of the weights of layers that feed one another: which pairs start with all weights the same."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterator
from typing import Any, NamedTuple

from mllint import knowledge
from mllint.events import Apply, Backward, Block, Event, Fill, Freeze, Load
from mllint.site import SELF, Node, Site, is_relative, within
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
        self._gone: set[Site] = set()
        self.activations: dict[Node, str] = {}
        trained = False
        for event, sure in program.walk_sure():
            if isinstance(event, Fill):
                self._fill(event, sure, trained)
            elif isinstance(event, Apply):
                self._apply(event)
            elif isinstance(event, Backward):
                trained = True
            elif isinstance(event, Freeze) or (isinstance(event, Load) and not trained):
                self._gone.update(_sites_in(event.target))

    def _fill(self, event: Fill, sure: bool, trained: bool) -> None:
        site = event.target.site
        if site is None or (trained and event.value is None):
            return
        nodes = tuple(_link(link) for link in _chain(site))
        known = self._filled[nodes[0], _part(site)]
        filling = Filling(event, event.value, sure)
        if nodes[-1] == "self" and nodes[1:] in known:
            # The same expression with another constant is another instance of the class.
            others = [f for key, f in known.items() if key[: len(nodes) - 1] == nodes[1:]]
            if all(f.event.node is event.node for f in others) and all(
                f.value != event.value for f in others
            ):
                known[(*nodes[1:], len(others))] = filling
                return
        known[nodes[1:]] = filling

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
            self.activations.setdefault(links[0], activation)
            self.pairs.append(Pair(first, layer, activation, event))

    def filling(self, layer: Value, part: str, rest: tuple[Node, ...]) -> Filling | None:
        """The last filling of a layer's weight or bias in the network whose owners are `rest`."""
        links = [_link(link) for link in _chain(layer.site)] if layer.site else []
        known = self._filled.get((links[0], _part_of(layer, part))) if links else None
        if not known:
            return None
        inner = tuple(links[1:-1])
        exact = known.get(inner + rest) or known.get(rest)
        if exact is not None:
            return exact
        for owners, filling in known.items():
            if owners and owners[-1] == "self" and inner[: len(owners) - 1] == owners[:-1]:
                return known.get((*owners, *rest[1:])) or filling
        return None

    def networks(self, pair: Pair) -> Iterator[tuple[Node, ...]]:
        """The networks (by the nodes of their owners) in which the first layer of a pair was filled."""
        links = [_link(link) for link in _chain(pair.first.site)] if pair.first.site else []
        inner = tuple(links[1:-1])
        known = self._filled.get((links[0], _part_of(pair.first, "weight")), {}) if links else {}
        instances = [
            owners[len(inner) :]
            for owners in known
            if "self" not in owners and owners[: len(inner)] == inner
        ]
        if instances:
            yield from instances
        else:
            for owners in known:
                yield owners[owners.index("self") :] if "self" in owners else owners

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

    def _no_bias(self, layer: Value, rest: tuple[Node, ...]) -> bool:
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
    for constant in Weights(program).constant_pairs():
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
