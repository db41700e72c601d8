"""Training loops: what one round of a loop does to gradients, in order, whoever's function does it.

`training_loops(program)` gives a `TrainingLoop` for every step of an optimiser that a loop repeats together with the
backward passes that feed it. The loop is the innermost one that does so more than once: loops of one round, and loops
over the optimisers themselves, count as part of the loop around them. What stands in functions that the loop calls
is in it, and so are the closures that an optimiser calls. Of a loop it is known

- which backward passes may reach what the optimiser holds, and which steps of it there are;
- which resets may concern its gradients (its own `zero_grad`, that of a network it holds or of one around it, a
  parameter's `grad = None`; a target that nothing is known of may be any of these);
- what was handed out of sight there and may change its gradients;
- what was made within the loop.

`overlaps` and `same` say how two things that hold parameters stand to one another.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import NamedTuple

import libcst as cst

from mllint.block import Block
from mllint.edits import names_in
from mllint.events import Backward, Call, Event, Handed, Iterate, OptimizerStep, Reset
from mllint.interpret.objects import Bound, Partial
from mllint.site import Node, Site, within
from mllint.syntax import children
from mllint.value import Value

_RELEVANT = (Backward, OptimizerStep, Reset, Handed)


class Moment(NamedTuple):
    """An event in a round of a loop, and the blocks of the round around it, outermost first."""

    event: Event
    chain: tuple[Block, ...]

    def sure_beside(self, other: Moment) -> bool:
        """Whether this is sure to happen in any round in which the other does."""
        return all(block.kind != "branch" or block in other.chain for block in self.chain)


@dataclass(slots=True, eq=False, repr=False)
class TrainingLoop:
    """A step that a loop repeats, and everything in a round that concerns the gradients it takes.

    Attributes:
        block: the loop.
        step: the step of the optimiser.
        round: what happens in one round, in order: each event once.
        backwards: the backward passes that may reach what the optimiser holds.
        resets: the resets that may concern its gradients.
        handed: what was given, out of sight, objects by which its gradients can be changed.
    """

    block: Block
    step: OptimizerStep
    round: tuple[Moment, ...]
    backwards: tuple[Moment, ...]
    resets: tuple[Moment, ...]
    handed: tuple[Moment, ...]

    @property
    def optimizer(self) -> Value:
        return self.step.optimizer

    def makes(self, sites: frozenset[Site]) -> bool:
        """Whether one of some objects is made anew in every round."""
        nodes = {site.node for site in sites}
        if any(isinstance(e, Call) and e.node in nodes for e in self.block.walk()):
            return True
        return any(_stands_in(node, _places(self.block)) for node in nodes)


def training_loops(program: Block) -> Iterator[TrainingLoop]:
    """The steps that loops repeat, each with its round, innermost loops first."""
    return iter(program.once(_training_loops))


def _training_loops(program: Block) -> list[TrainingLoop]:
    if not program.every(OptimizerStep) or not program.every(Backward):
        return []
    found: list[TrainingLoop] = []
    _search(program, found, {}, {})
    return found


def _search(
    block: Block,
    found: list[TrainingLoop],
    rounds: dict[int, tuple[Moment, ...]],
    judged: dict[int, set[int]],
) -> tuple[tuple[Moment, ...], set[int]]:
    """What happens in a block, and which of its steps a loop inside it repeats."""
    if id(block) in rounds:
        return rounds[id(block)], judged[id(block)]
    rounds[id(block)], judged[id(block)] = (), set()
    moments: dict[int, Moment] = {}
    done: set[int] = set()
    for item in block.happened:
        if not isinstance(item, Block):
            if isinstance(item, _RELEVANT):
                moments.setdefault(id(item), Moment(item, ()))
            continue
        inner, repeated = _search(item, found, rounds, judged)
        done |= repeated
        for moment in inner:
            new = Moment(moment.event, (item, *moment.chain))
            moments.setdefault(id(moment.event), new)
    round_ = tuple(moments.values())
    if block.kind == "loop" and not block.single:
        for moment in round_:
            step = moment.event
            if isinstance(step, OptimizerStep) and id(step) not in done:
                loop = _loop(block, step, round_)
                if loop is not None:
                    found.append(loop)
                    done.add(id(step))
    rounds[id(block)], judged[id(block)] = round_, done
    return round_, done


def _loop(block: Block, step: OptimizerStep, round_: tuple[Moment, ...]) -> TrainingLoop | None:
    """A loop as the one that repeats a step; None if it does not."""
    optimizer = step.optimizer
    backwards = [m for m in round_ if isinstance(m.event, Backward) and feeds(m.event, optimizer)]
    if not backwards or _differs_by_round(block, step):
        return None
    resets = [
        m for m in round_ if isinstance(m.event, Reset) and overlaps(m.event.target, optimizer)
    ]
    handed = [
        m
        for m in round_
        if isinstance(m.event, Handed) and any(_reaches(v, optimizer) for v in m.event.given)
    ]
    return TrainingLoop(block, step, round_, tuple(backwards), tuple(resets), tuple(handed))


def feeds(backward: Backward, optimizer: Value) -> bool:
    """Whether the gradients of a loss may be among those that an optimiser takes."""
    if backward.wrt:
        return False
    via, holds = backward.loss.via, optimizer.holds
    return not via or not holds or _meet(via, holds)


def _meet(some: frozenset[Site], others: frozenset[Site]) -> bool:
    return any(within(site, others) for site in some) or any(within(site, some) for site in others)


def owns(value: Value) -> frozenset[Site]:
    """The networks and parameters that something stands for: an optimiser, a module, a parameter."""
    return value.holds or (frozenset([value.site]) if value.site is not None else frozenset())


def same(value: Value, optimizer: Value) -> bool:
    """Whether a value is surely the same optimiser."""
    return value.site is not None and value.site == optimizer.site


def overlaps(value: Value, optimizer: Value) -> bool:
    """Whether resetting one may concern the gradients of the other; of what nothing is known it may."""
    mine, theirs = owns(value), owns(optimizer)
    if not mine or not theirs or same(value, optimizer):
        return True
    if not value.holds and not value.type and value.callable is None:
        return True
    return _meet(mine, theirs)


_DEPTH = 3


def _reaches(value: Value, optimizer: Value, depth: int = _DEPTH) -> bool:
    """Whether whoever is given a value can get at an optimiser, or at what it holds."""
    if same(value, optimizer):
        return True
    if value.site is not None and value.site == _owner(optimizer):
        return True
    own = owns(value)
    if own and optimizer.holds and _meet(own, optimizer.holds):
        return True
    if depth == 0:
        return False
    called = value.callable
    inner: list[Value] = [*(value.items or ()), *(value.entries or {}).values()]
    inner += value.attrs.values()
    inner += [value.element] if value.element is not None else []
    if isinstance(called, Bound):
        inner.append(called.receiver)
    elif isinstance(called, Partial):
        inner += [called.target, *called.args.all()]
    return any(_reaches(part, optimizer, depth - 1) for part in inner)


def _owner(value: Value) -> Site | None:
    """The object of which an optimiser is an attribute, where that is all there is to know of it."""
    owner = value.attrs.get("__owner__")
    return owner.site if owner is not None else None


def _differs_by_round(loop: Block, step: OptimizerStep) -> bool:
    """Whether each round of a loop steps an optimiser of its own: it is an element, or is picked by a number."""
    site = step.optimizer.site
    for event in loop.happened:
        if isinstance(event, Iterate) and site is not None and _holds_site(event.over, site):
            return True
    node = loop.node
    if not isinstance(node, cst.For) or not isinstance(step.node, cst.Call):
        return False
    return not set(names_in(node.target)).isdisjoint(names_in(step.node))


def _holds_site(value: Value, site: Site, depth: int = _DEPTH) -> bool:
    if value.site == site:
        return True
    if depth == 0:
        return False
    inner = [*(value.items or ()), *(value.entries or {}).values(), *value.attrs.values()]
    inner += [value.element] if value.element is not None else []
    return any(_holds_site(part, site, depth - 1) for part in inner)


def _places(block: Block) -> list[Node]:
    """The texts that run in a block: its own and those of the functions it calls."""
    seen: dict[int, Block] = {id(block): block}
    stack = [block]
    while stack:
        for item in stack.pop().happened:
            if isinstance(item, Block) and id(item) not in seen:
                seen[id(item)] = item
                stack.append(item)
    return [b.node for b in seen.values() if b is block or b.kind == "function"]


def _stands_in(node: Node, places: list[Node]) -> bool:
    stack = list(places)
    while stack:
        current = stack.pop()
        if current is node:
            return True
        stack += children(current)
    return False
