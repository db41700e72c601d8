"""Gradients of a discriminator's loss that are still in the generator when its own step is taken."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from mllint.block import Block
from mllint.events import Apply, Backward, Event, Freeze, Handed, OptimizerStep, Reset
from mllint.evidence.holders import meet, owns, reaches, same
from mllint.evidence.replay import replay
from mllint.evidence.turns import generates, judges, name_of
from mllint.site import Site
from mllint.value import Value


class Leak(NamedTuple):
    """A discriminator's loss that leaves gradients in a generator, up to a step that moves the generator by them.

    Attributes:
        loss: the discriminator's.
        own: the generator's, whose gradients add up with them.
        step: the generator's.
        fooled: where the discriminator was applied to the generator's samples for `loss`; nowhere, if what it said
            is what the generator's own loss is made of as well.
        needed: where the discriminator was applied for other losses.
        judges: what the discriminator is called, if nothing tells where it is applied: it is given from out of sight.
        makers: what the generator is called.
    """

    loss: Backward
    own: Backward
    step: OptimizerStep
    fooled: tuple[Apply, ...]
    needed: tuple[Apply, ...]
    judges: frozenset[str]
    makers: frozenset[str]


def leaks(program: Block) -> Iterator[Leak]:
    """Every such loss, once."""
    if not program.every(Backward) or not program.every(Reset):
        return
    applied = list(_asked(program))
    found: set[object] = set()
    for events in replay(program, Backward, OptimizerStep, Reset, Handed, Freeze):
        steps = _steps(events)
        different = {e.optimizer.print(): e for e in events if isinstance(e, OptimizerStep)}
        for step in different.values():
            for leak in _leaks(events, steps, step, applied):
                if leak.loss.node not in found:
                    found.add(leak.loss.node)
                    yield leak


def _asked(program: Block) -> Iterator[tuple[Apply, Backward]]:
    """Every application of a network, with the loss that is back-propagated next."""
    waiting: list[Apply] = []
    for event in program.every(Apply, Backward):
        if isinstance(event, Backward):
            yield from ((applied, event) for applied in waiting)
            waiting = []
        elif isinstance(event, Apply):
            waiting.append(event)


def _steps(events: list[Event]) -> dict[int, list[OptimizerStep]]:
    """For the place of each backward pass, the steps that follow it before the next one that has none between."""
    following: dict[int, list[OptimizerStep]] = {}
    group: list[OptimizerStep] = []
    after_step = False
    for i in range(len(events) - 1, -1, -1):
        event = events[i]
        if isinstance(event, OptimizerStep):
            if not after_step:
                group = []
            group = [event, *group]
            after_step = True
        elif isinstance(event, Backward):
            following[i] = group
            after_step = False
    return following


def _leaks(
    events: list[Event],
    steps: dict[int, list[OptimizerStep]],
    step: OptimizerStep,
    applied: list[tuple[Apply, Backward]],
) -> Iterator[Leak]:
    """The leaks into what the optimiser of a step holds."""
    optimizer = step.optimizer
    moved = _learners(events, optimizer)
    frozen = (e.target for e in events if isinstance(e, Freeze))
    if not moved or any(meet(owns(target), moved) for target in frozen):
        return
    if not any(isinstance(e, Reset) and _clears(e, optimizer, moved) for e in events):
        # Nobody ever clears them: that is another mistake, and a larger one.
        return
    pending: list[int] = []
    for i, event in enumerate(events):
        if isinstance(event, Backward):
            if not event.wrt and meet(event.loss.via, moved):
                pending.append(i)
        elif isinstance(event, Reset):
            if _clears(event, optimizer, moved):
                pending = []
        elif isinstance(event, Handed):
            if any(reaches(value, optimizer) for value in event.given):
                pending = []
        elif isinstance(event, OptimizerStep) and same(event.optimizer, optimizer):
            own = [b for b in pending if any(same(s.optimizer, optimizer) for s in steps[b])]
            for b in pending:
                if b in own or not own:
                    continue
                loss, last = events[b], events[own[-1]]
                assert isinstance(loss, Backward) and isinstance(last, Backward)
                leak = _judged(loss, last, event, steps[b], moved, applied)
                if leak is not None:
                    yield leak


def _judged(
    loss: Backward,
    own: Backward,
    step: OptimizerStep,
    steps: list[OptimizerStep],
    moved: frozenset[Site],
    applied: list[tuple[Apply, Backward]],
) -> Leak | None:
    """The leak of a loss, if that is a discriminator's: one that the generator's loss goes through, and opposes."""
    held: frozenset[Site] = frozenset().union(*(s.optimizer.holds for s in steps))
    named = [s.optimizer.name for s in steps]
    if not held and any(map(judges, named)):
        held = frozenset([site for site in loss.loss.via if judges(name_of(site))])
    if not steps or meet(held, moved) or not meet(loss.loss.via, held):
        return None
    if not meet(own.loss.via, held):
        return None
    verdicts = [(a, b.node) for a, b in applied if meet(_own(a), held)]
    on_samples = [(a, asked) for a, asked in verdicts if meet(a.result.via, moved)]
    fooled = tuple(a for a, asked in on_samples if asked is loss.node)
    honest = len(on_samples) < len(verdicts)
    says = any(map(judges, named)) or any(judges(name_of(site)) for site in held)
    if not (fooled and honest) and not says:
        return None
    apart = any(asked is own.node for _, asked in on_samples)
    needed = tuple(a for a, asked in verdicts if asked is not loss.node)
    judging = frozenset(map(name_of, held)) - {""} if not verdicts else frozenset()
    makers = frozenset(map(name_of, moved)) - {""}
    return Leak(loss, own, step, fooled if apart else (), needed, judging, makers)


def _own(applied: Apply) -> frozenset[Site]:
    return frozenset([applied.module.site]) if applied.module.site is not None else frozenset()


def _learners(events: list[Event], optimizer: Value) -> frozenset[Site]:
    """What an optimiser holds; where that is not in sight, the networks called generators, if it is called so too."""
    if optimizer.holds or not generates(optimizer.name):
        return optimizer.holds
    sites = {site for e in events if isinstance(e, Backward) for site in e.loss.via}
    return frozenset([site for site in sites if generates(name_of(site))])


def _clears(reset: Reset, optimizer: Value, moved: frozenset[Site]) -> bool:
    """Whether gradients of what an optimiser holds may be thrown away."""
    target = reset.target
    if same(target, optimizer) or meet(owns(target), moved):
        return True
    known = target.holds or target.type or target.callable is not None
    return not known and not judges(target.name)
