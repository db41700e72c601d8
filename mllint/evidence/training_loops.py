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
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import NamedTuple

import libcst as cst

from mllint.block import Block
from mllint.edits import names_in
from mllint.events import Attach, Backward, Call, Event, Handed, Iterate, OptimizerStep, Reset
from mllint.evidence.holders import contains, meet, overlaps, owns, reaches, same
from mllint.evidence.replay import one_round
from mllint.interpret.kinds import is_module
from mllint.interpret.steps import is_optimizer
from mllint.site import Node, Site, within
from mllint.syntax import children
from mllint.value import Value

_RELEVANT = (Backward, OptimizerStep, Reset, Handed)
_HOOKS = frozenset({"register_step_pre_hook", "register_step_post_hook"})
"""Methods of optimisers that tell them what else to do at each step."""


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
        return any(node in nodes for node, _ in _texts(self.block))

    def keeps_gradients(self) -> bool:
        """Whether a round puts gradients away for later (`g = p.grad`, `p.grad.clone()`): they may be meant to add up."""
        return any(
            isinstance(node, cst.Attribute) and node.attr.value == "grad" and _is_kept(parent)
            for node, parent in _texts(self.block)
        )


def training_loops(program: Block) -> Iterator[TrainingLoop]:
    """The steps that loops repeat, each with its round, innermost loops first."""
    return iter(program.once(_searched).found)


def _searched(program: Block) -> _Search:
    search = _Search(program.every(Attach), program.every(Handed))
    if program.every(OptimizerStep):
        search.run(program)
    return search


def is_in_sight(loop: TrainingLoop) -> bool:
    """Whether a loop is known well enough to say what it does not do.

    The optimiser is one of a library, or a parameter that nobody gave a value, which then takes the gradients of a
    loss that is surely a tensor; of one that something out of sight made it is not known what its step does. Neither
    it nor the networks it moves are made anew in each round.
    """
    optimizer = loop.optimizer
    tensors = any(_is_tensor(m.event) for m in loop.backwards)
    if not is_optimizer(optimizer) and not (_is_parameter(optimizer) and tensors):
        return False
    return not loop.makes(owns(optimizer) | owns(Value(site=optimizer.site)))


def _is_parameter(optimizer: Value) -> bool:
    """Whether an optimiser is what a caller passes, or kept of that by an instance."""
    site = optimizer.site
    return site is not None and isinstance(site.node, cst.Param)


def _is_tensor(event: Event) -> bool:
    loss = event.loss if isinstance(event, Backward) else None
    return loss is not None and (loss.type == "torch.Tensor" or bool(loss.via))


def lost_before(loop: TrainingLoop) -> Moment | None:
    """The reset that is sure to throw away, before a step, all that the backward passes of the round gave it."""
    moments = {id(m.event): m for m in loop.round}
    events = one_round(loop.block, Backward, OptimizerStep, Reset)
    before = events[: next((i for i, e in enumerate(events) if e is loop.step), 0)]
    lost: Moment | None = None
    for event in reversed(before):
        moment = moments.get(id(event))
        if isinstance(event, Backward) or moment is None:
            return lost if moment in loop.backwards else None
        if isinstance(event, Reset) and moment in loop.resets:
            if event.written or not moment.sure_beside(moments[id(loop.step)]):
                return None
            if _throws_away_all(event, loop.optimizer):
                lost = moment
    return None


def _throws_away_all(reset: Reset, optimizer: Value) -> bool:
    """Whether a reset concerns every gradient that an optimiser takes."""
    if same(reset.target, optimizer):
        return True
    target = reset.target
    if target.site is None or not is_module(target) or not optimizer.holds:
        return False
    return all(within(site, frozenset([target.site])) for site in optimizer.holds)


class Unfed(NamedTuple):
    """A step in a loop none of whose backward passes reaches what the optimiser holds."""

    step: OptimizerStep
    round: tuple[Moment, ...]


def unfed_steps(program: Block) -> Iterator[Unfed]:
    """The steps that no loop around them feeds, each with a round of the innermost loop with a backward pass."""
    search = program.once(_searched)
    fed = {id(loop.step) for loop in search.found}
    return (unfed for unfed in search.unfed.values() if id(unfed.step) not in fed)


@dataclass(slots=True, eq=False, repr=False)
class _Search:
    """The search for loops that repeat a step.

    Attributes:
        attached: the parts that networks were given later.
        handed: what was given away out of sight, anywhere in the program.
    """

    attached: list[Attach]
    handed: list[Handed]
    found: list[TrainingLoop] = field(default_factory=list)
    unfed: dict[int, Unfed] = field(default_factory=dict)
    rounds: dict[int, tuple[Moment, ...]] = field(default_factory=dict)
    repeated: dict[int, set[int]] = field(default_factory=dict)

    def run(self, block: Block) -> tuple[tuple[Moment, ...], set[int]]:
        """What happens in a block, and which of its steps a loop inside it repeats."""
        if id(block) in self.rounds:
            return self.rounds[id(block)], self.repeated[id(block)]
        self.rounds[id(block)], self.repeated[id(block)] = (), set()
        moments: dict[int, Moment] = {}
        done: set[int] = set()
        for item in block.happened:
            if isinstance(item, Block):
                inner, repeated = self.run(item)
                done |= repeated
                for moment in inner:
                    outer = Moment(moment.event, (item, *moment.chain))
                    moments.setdefault(id(moment.event), outer)
            elif isinstance(item, _RELEVANT):
                moments.setdefault(id(item), Moment(item, ()))
        round_ = tuple(moments.values())
        if block.kind == "loop" and not block.single:
            done |= {id(step) for step in self._steps(block, round_, done)}
        self.rounds[id(block)], self.repeated[id(block)] = round_, done
        return round_, done

    def _steps(
        self, block: Block, round_: tuple[Moment, ...], done: set[int]
    ) -> Iterator[OptimizerStep]:
        """The steps that a loop repeats itself."""
        for moment in round_:
            step = moment.event
            if isinstance(step, OptimizerStep) and id(step) not in done:
                loop = self._loop(block, step, round_)
                if loop is not None:
                    self.found.append(loop)
                    yield step

    def _loop(
        self, block: Block, step: OptimizerStep, round_: tuple[Moment, ...]
    ) -> TrainingLoop | None:
        optimizer = step.optimizer
        moved = self._whole(optimizer.holds)
        backwards = [m for m in round_ if isinstance(m.event, Backward) and feeds(m.event, moved)]
        if not backwards:
            if any(isinstance(m.event, Backward) and not m.event.wrt for m in round_):
                self.unfed.setdefault(id(step), Unfed(step, round_))
            return None
        if _differs_by_round(block, step):
            return None
        resets = [
            m for m in round_ if isinstance(m.event, Reset) and overlaps(m.event.target, optimizer)
        ]
        aware = self._aware(optimizer)
        handed = [m for m in round_ if id(m.event) in aware]
        handed += [Moment(e, ()) for e in self.handed if e.name in _HOOKS and id(e) in aware]
        return TrainingLoop(block, step, round_, tuple(backwards), tuple(resets), tuple(handed))

    def _aware(self, optimizer: Value) -> set[int]:
        """Which of the calls out of sight can get at an optimiser: given it, or an object that was given it before."""
        found: set[int] = set()
        made: set[int] = set()
        for event in self.handed:
            if any(
                (v.site is not None and id(v.site.node) in made) or reaches(v, optimizer)
                for v in event.given
            ):
                found.add(id(event))
                made.add(id(event.node))
        return found

    def _whole(self, holds: frozenset[Site]) -> frozenset[Site]:
        """What an optimiser holds, and the networks that parts of it were given to later."""
        for event in self.attached:
            if holds and meet(owns(event.part), holds):
                holds = holds | owns(event.target)
        return holds


def feeds(backward: Backward, holds: frozenset[Site]) -> bool:
    """Whether the gradients of a loss may be among those of the networks and parameters an optimiser holds."""
    via = backward.loss.via
    return not backward.wrt and (not via or not holds or meet(via, holds))


def _differs_by_round(loop: Block, step: OptimizerStep) -> bool:
    """Whether each round of a loop steps an optimiser of its own: it is an element, or is picked by a number."""
    site = step.optimizer.site
    for event in loop.happened:
        if isinstance(event, Iterate) and site is not None and contains(event.over, site):
            return True
    node = loop.node
    if not isinstance(node, cst.For) or not isinstance(step.node, cst.Call):
        return False
    return not set(names_in(node.target)).isdisjoint(names_in(step.node))


def _texts(block: Block) -> Iterator[tuple[Node, Node]]:
    """The nodes that run in a block, its own and those of the functions it calls, each with the node around it."""
    seen: dict[int, Block] = {id(block): block}
    blocks = [block]
    while blocks:
        for item in blocks.pop().happened:
            if isinstance(item, Block) and id(item) not in seen:
                seen[id(item)] = item
                blocks.append(item)
    stack = [(b.node, None) for b in seen.values() if b is block or b.kind == "function"]
    while stack:
        node, parent = stack.pop()
        yield node, parent
        stack += [(child, node) for child in children(node)]


_COPIES = frozenset({"clone", "detach", "data", "cpu", "numpy", "flatten", "view", "reshape"})


def _is_kept(parent: Node) -> bool:
    """Whether the expression around a gradient keeps it: copies it, or binds it as it is."""
    if isinstance(parent, cst.Attribute):
        return parent.attr.value in _COPIES
    return isinstance(parent, (cst.Assign, cst.AugAssign, cst.Element, cst.Return))
