"""How a network's start treats the signal: chains of layers whose weights are drawn for another activation.

A layer of n inputs whose weights have the variance v / n multiplies the mean square of its input by v; the activation
behind it takes a part of that away: ReLU one half, sigmoid and its gradients far more. Xavier initialisation with
gain 1 has v = 1, which is right where nothing is taken away; He initialisation has v = 2.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterator
from typing import Final, NamedTuple

from mllint.block import Block
from mllint.events import Call, Fill
from mllint.evidence.weights import Filling, Pair, Weights, links
from mllint.site import Node

RECTIFIERS: Final = frozenset(
    {"relu", "relu6", "leaky_relu", "prelu", "rrelu", "gelu", "silu", "mish", "hardswish"}
)
"""Activations that drop about half of the mean square of their input, the part below zero."""

SATURATING: Final = frozenset({"sigmoid", "tanh", "selu"})
"""Activations that are not rectifiers: twice the variance is too much (tanh, SELU) or far too little (sigmoid)."""

LEAST_RECTIFIED: Final = 5
"""Weight layers in a row from which Xavier before ReLU shows: the signal loses a factor of 2 at each."""

LEAST_SATURATED: Final = 3
"""Weight layers in a row from which He before a saturating activation shows."""

_PLAIN_GAIN: Final = (0.95, 1.05)
_HE_GAIN: Final = (1.3, 1.5)
_MOST_RUNS: Final = 2_000
"""Runs of layers that are looked at; a program that applies its networks more often repeats itself."""


class Mismatch(NamedTuple):
    """Layers in a row that start on the wrong scale for the activation between them.

    Attributes:
        pairs: the layers, each with the activation behind it and the layer that it feeds.
        fillings: the calls that filled their weights, each once.
        activation: the first activation between them.
        layers: how many weight layers the row has.
    """

    pairs: tuple[Pair, ...]
    fillings: tuple[Filling, ...]
    activation: str
    layers: int


def mismatches(program: Block) -> Iterator[Mismatch]:
    """Each network once whose weights are drawn for another activation than the one that follows, deepest first."""
    weights = program.once(Weights)
    if not any(event.draw is not None for event in program.every(Fill)):
        return
    copies = _copies(program)
    found = []
    for run in _runs(weights):
        rests = {rest: None for pair in run for rest in weights.networks(pair)}
        for rest in rests:
            mismatch = _mismatch(weights, run, rest, copies)
            if mismatch is not None:
                found.append(mismatch)
    reported: set[int] = set()
    for mismatch in sorted(found, key=lambda m: -len(m.fillings)):
        nodes = {id(filling.event.node) for filling in mismatch.fillings}
        if not nodes & reported:
            yield mismatch
        reported |= nodes


def _runs(weights: Weights) -> Iterator[tuple[Pair, ...]]:
    """Rows of layers with activations of one kind between them and nothing that would restore the scale."""
    upto: dict[tuple[Node, ...], tuple[Pair, ...]] = {}
    runs: dict[tuple[Node, ...], tuple[Pair, ...]] = {}
    for pair in weights.pairs[:_MOST_RUNS]:
        first, second = links(pair.first), links(pair.second)
        before = upto.get(first, ())
        kind = _kind(pair.activation)
        if weights.normalises(pair.first) or kind == "other":
            upto[second] = ()
            continue
        if kind and any(_kind(p.activation) not in ("", kind) for p in before):
            before = ()
        if any(links(p.first) == first and links(p.second) == second for p in before):
            continue
        upto[second] = (*before, pair)
        begin = links(upto[second][0].first)
        if len(upto[second]) > len(runs.get(begin, ())):
            runs[begin] = upto[second]
    yield from runs.values()


def _kind(activation: str) -> str:
    if activation in RECTIFIERS:
        return "rectifier"
    if activation in SATURATING:
        return "saturating"
    return "other" if activation not in ("", "identity") else ""


def _mismatch(
    weights: Weights,
    run: tuple[Pair, ...],
    rest: tuple[Node, ...] | None,
    copies: dict[Node, int],
) -> Mismatch | None:
    wrong: list[tuple[Pair, Filling]] = []
    for pair in run:
        filling = weights.filling(pair.first, "weight", rest)
        if filling is None or not filling.sure or not weights.untouched(pair.first):
            continue
        if _clashes(filling, pair.activation):
            wrong.append((pair, filling))
    if not wrong:
        return None
    counts = _counts(run, copies)
    depth = sum(counts.values())
    affected = sum(counts[own] for own in {links(pair.first) for pair, _ in wrong})
    activation = wrong[0][0].activation
    least = LEAST_RECTIFIED if activation in RECTIFIERS else LEAST_SATURATED
    if depth < least or affected < least - 1:
        return None
    fillings = {id(filling.event.node): filling for _, filling in wrong}
    return Mismatch(tuple(pair for pair, _ in wrong), tuple(fillings.values()), activation, depth)


def _clashes(filling: Filling, activation: str) -> bool:
    draw = filling.event.draw if isinstance(filling.event, Fill) else None
    if draw is None or draw.gain is None:
        return False
    if activation in RECTIFIERS:
        return draw.family == "xavier" and _PLAIN_GAIN[0] <= draw.gain <= _PLAIN_GAIN[1]
    he = draw.family == "kaiming" and _HE_GAIN[0] <= draw.gain <= _HE_GAIN[1]
    return he and activation in SATURATING


def activations_of(node: Node, program: Block) -> set[str]:
    """The activations behind all layers, as far as they are in sight, whose weights one call fills."""
    weights = program.once(Weights)
    return {
        pair.activation
        for pair in weights.pairs
        for rest in weights.networks(pair)
        for filling in [weights.filling(pair.first, "weight", rest)]
        if filling is not None and filling.event.node is node
    }


def _counts(run: tuple[Pair, ...], copies: dict[Node, int]) -> dict[tuple[Node, ...], int]:
    """How many layers each layer of a row stands for: of those that feed their like, as many as were made alike."""
    places: dict[tuple[Node, ...], int] = {}
    for pair in run:
        for layer in (pair.first, pair.second):
            places.setdefault(links(layer), len(places))
    steps = [(places[links(pair.first)], places[links(pair.second)]) for pair in run]
    return {
        own: copies.get(own[0], 1) if any(b <= place <= a for a, b in steps) else 1
        for own, place in places.items()
    }


def _copies(program: Block) -> dict[Node, int]:
    """How many objects the calls of library classes make, by the call, where one call makes several."""
    copies: dict[Node, int] = {}
    seen: set[int] = set()
    stack = [(program, 1)]
    while stack:
        block, factor = stack.pop()
        if id(block) in seen:
            continue
        seen.add(id(block))
        made: Counter[Node] = Counter()
        inner: defaultdict[int, int] = defaultdict(int)
        blocks: dict[int, Block] = {}
        for item in block.happened:
            if isinstance(item, Block):
                inner[id(item)] += 1
                blocks[id(item)] = item
            elif isinstance(item, Call) and item.receiver is None and item.result.site is not None:
                made[item.node] += 1
        for node, count in made.items():
            copies[node] = max(copies.get(node, 1), count * factor)
        for key, count in inner.items():
            child = blocks[key]
            stack.append(
                (child, (factor * child.rounds if child.kind == "loop" else factor) * count)
            )
    return copies
