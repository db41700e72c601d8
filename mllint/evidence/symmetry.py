"""Which weights start as constants: layers whose units stay copies of one another, or never wake up."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterator
from typing import NamedTuple

from mllint.block import Block
from mllint.evidence.weights import RELU_FAMILY, Filling, Pair, Weights
from mllint.site import Node
from mllint.value import Value


class Constant(NamedTuple):
    """Weights that all start as one constant and stay alike: of two layers in a row, or of one dead ReLU layer."""

    pair: Pair
    fillings: tuple[Filling, ...]
    network: object
    dead: bool = False
    """A single ReLU layer whose biases are zero as well."""


def constant_pairs(weights: Weights) -> Iterator[Constant]:
    """Pairs of layers in a row whose weights all start as constants, and ReLU layers that start dead."""
    for pair in weights.pairs:
        for rest in dict.fromkeys(weights.networks(pair)):
            first = weights.filling(pair.first, "weight", rest)
            if (
                first is None
                or first.value is None
                or not first.sure
                or not weights.untouched(pair.first, pair.second)
            ):
                continue
            if first.value != 0 and _has_one_unit(pair.first):
                continue
            second = weights.filling(pair.second, "weight", rest)
            if second is not None and second.value is not None and second.sure:
                yield Constant(pair, (first, second), rest)
            elif (
                first.value == 0
                and pair.activation in RELU_FAMILY
                and _no_bias(weights, pair.first, rest)
            ):
                yield Constant(pair, (first,), rest, dead=True)


def _has_one_unit(layer: Value) -> bool:
    """Whether a layer has a single unit, which has no other to stay a copy of."""
    sizes = (layer.attrs.get(name) for name in ("out_features", "out_channels"))
    return any(size is not None and size.const == 1 for size in sizes)


def _no_bias(weights: Weights, layer: Value, rest: tuple[Node, ...] | None) -> bool:
    if layer.type == "torch.nn.Parameter":
        return False
    if "bias" in layer.attrs and layer.attrs["bias"].const is None:
        return True
    bias = weights.filling(layer, "bias", rest)
    return bias is not None and bias.value == 0 and bias.sure


def networks_with(program: Block, wanted: Callable[[list[float]], bool]) -> Iterator[Constant]:
    """Each network once of which a pair of layers starts with constants that are `wanted`.

    The fillings are those of all its pairs, in the order in which they happened, so that one fix mends them all;
    the activation is the first that is known between its layers.
    """
    found: dict[object, list[Constant]] = defaultdict(list)
    for constant in constant_pairs(program.once(Weights)):
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
