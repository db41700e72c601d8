"""Fixed kernels that a program slides over signals, and whether turning them round would make a difference.

`F.conv1d` and its relatives compute y[n] = sum x[n + i] h[i], a correlation. It is a convolution with h only where
h, turned round, is h again.
"""

from __future__ import annotations

import itertools
import math
from collections.abc import Iterator, Sequence
from typing import Final, NamedTuple

from mllint import knowledge
from mllint.block import Block
from mllint.events import Apply, Call, Event, Fill, Freeze
from mllint.numbers import SOMEHOW, Numbers, alike, turned_round
from mllint.site import Node, Site
from mllint.value import Value

_FUNCTIONS: Final = {
    f"{module}.conv{rank}d": rank
    for module in ("torch.nn.functional", "torch")
    for rank in (1, 2, 3)
}
_PAD: Final = "torch.nn.functional.pad"
_CORRELATIONS: Final = frozenset({"numpy.correlate", "scipy.ndimage.correlate"})

_NOTHING: Final = 1e-6
"""A sum of numbers this small, relative to their sizes, is zero."""


class Filter(NamedTuple):
    """One use of a fixed kernel as a filter.

    Attributes:
        event: the call that filters, or the filling of a frozen convolution layer's weight.
        kernel: the expression of the kernel, None if it is not in sight.
        numbers: the kernel's numbers.
        rank: how many dimensions it slides along.
        input: what it slides over, where that is known.
    """

    event: Event
    kernel: Node
    numbers: Numbers
    rank: int
    input: Value | None = None

    @property
    def missing(self) -> tuple[int, ...]:
        """The dimensions, counted from the end, along which the kernel was not turned round."""
        return tuple(d for d in range(-self.rank, 0) if d not in self.numbers.reversed)


def fixed_filters(program: Block) -> Iterator[Filter]:
    """Every use of a kernel whose numbers are known and that takes no part in training."""
    events = list(program.walk())
    frozen = {
        link.node
        for event in events
        if isinstance(event, Freeze) and event.target.site is not None
        for link in [event.target.site]
    }
    filled = {}
    for event in events:
        if isinstance(event, Fill) and event.target.site is not None:
            filled[event.target.site.node, event.target.site.part] = event
    for event in events:
        if isinstance(event, Call) and event.name in _FUNCTIONS:
            kernel = event.args.get("weight")
            numbers = kernel.numbers if kernel is not None else None
            if kernel is not None and numbers is not None and _is_fixed(kernel, frozen):
                rank = _FUNCTIONS[event.name]
                if len(numbers.shape) >= rank:
                    node = event.nodes.get("weight")
                    yield Filter(event, node, numbers, rank, event.args.get("input"))
        elif isinstance(event, Apply) and event.module.site is not None:
            written = filled.get((event.module.site.node, "weight"))
            layer = _layer_filter(event, written, frozen) if written is not None else None
            if layer is not None:
                yield layer


def _layer_filter(event: Apply, written: Fill, frozen: set[Node]) -> Filter | None:
    """A convolution layer whose frozen weight was overwritten with known numbers."""
    cls = knowledge.lookup(event.module.type) if "." in event.module.type else None
    if not isinstance(cls, knowledge.Class) or written.data is None:
        return None
    numbers = written.data.numbers
    kinds = [part.traits["kind"] for part in knowledge.mro(cls) if "kind" in part.traits]
    if numbers is None or kinds[:1] != ["conv"] or not cls.name[-2:-1].isdigit():
        return None
    rank = int(cls.name[-2])
    own = written.data.type == "torch.nn.Parameter"
    if not (_links(event.module.site) & frozen or (own and _is_fixed(written.data, frozen))):
        return None
    if len(numbers.shape) < rank:
        return None
    return Filter(written, None, numbers, rank, event.input)


def _is_fixed(kernel: Value, frozen: set[Node]) -> bool:
    """Whether a kernel takes no part in training: it is no parameter and made of none, or all of them are frozen."""
    sites = set(kernel.via)
    if kernel.type == "torch.nn.Parameter":
        if kernel.site is None:
            return False
        sites.add(kernel.site)
    return all(_links(site) & frozen for site in sites)


def _links(site: Site | None) -> set[Node]:
    nodes = set()
    while site is not None:
        nodes.add(site.node)
        site = site.owner
    return nodes


def is_only_kernel(use: Filter, program: Block) -> bool:
    """Whether every run of the call, as far as it is in sight, is made with the same kernel."""
    return all(
        kernel is not None
        and kernel.numbers is not None
        and kernel.numbers.print == use.numbers.print
        for event in program.walk()
        if isinstance(event, Call) and event.name in _FUNCTIONS and event.node is use.event.node
        for kernel in [event.args.get("weight")]
    )


def correlates(program: Block) -> bool:
    """Whether the program asks a library for a correlation by name: then that is what it wants."""
    return any(isinstance(e, Call) and e.name in _CORRELATIONS for e in program.walk())


def is_lopsided(use: Filter) -> bool:
    """Whether convolving would give another output than correlating does, up to its sign and the order of channels.

    Kernels whose numbers add up to zero are differences of the neighbours they name, those with a single number
    pick one: both are read from left to right as they stand, and are not judged.
    """
    numbers, missing = use.numbers, use.missing
    if not missing or numbers.reversed >= SOMEHOW:
        return False
    turned = turned_round(numbers, missing, purpose=False)
    if turned is None:
        return False
    scale = max(map(abs, numbers.data), default=0.0)
    slices, others = numbers.slices(use.rank), turned.slices(use.rank)
    return any(
        not _is_stencil(own) and not any(alike(own, o, s, scale) for o in others for s in (1, -1))
        for own in slices
    )


def _is_stencil(numbers: Sequence[float]) -> bool:
    total = sum(map(abs, numbers))
    return sum(x != 0 for x in numbers) <= 1 or abs(sum(numbers)) <= _NOTHING * total


def is_turned_already(use: Filter, program: Block) -> bool:
    """Whether the numbers themselves are in the order a correlation needs, as far as one can tell.

    A formula that gives rising numbers is that of a decay, written backwards. Where the input is padded on one side
    only, that side says which end of the kernel is meant for the newest sample.
    """
    numbers = use.numbers
    if not numbers.written and all(map(_rises, numbers.slices(use.rank))):
        return True
    if use.rank > 1:
        return False
    side = _padded_side(use.input, program)
    late = [_lateness(part) for part in numbers.slices(1)]
    return (side == "left" and min(late) > 0) or (side == "right" and max(late) < 0)


def _rises(numbers: Sequence[float]) -> bool:
    sizes = [abs(x) for x in numbers]
    return all(a <= b * (1 + _NOTHING) for a, b in itertools.pairwise(sizes))


def _lateness(numbers: Sequence[float]) -> float:
    """Where the weight of a kernel lies: below zero in its first half, above in its second."""
    middle = (len(numbers) - 1) / 2
    return math.fsum((i - middle) * abs(x) for i, x in enumerate(numbers))


def _padded_side(input: Value | None, program: Block) -> str:
    """The side on which alone a signal was padded along time, "" if on both or on none."""
    for event in program.walk() if input is not None else ():
        if isinstance(event, Call) and event.name == _PAD and event.result is input:
            widths = event.args.get("pad")
            if widths is None or widths.items is None or len(widths.items) != 2:
                return ""
            left, right = (width.const for width in widths.items)
            return (
                "left" if right == 0 and left != 0 else "right" if left == 0 and right != 0 else ""
            )
    return ""
