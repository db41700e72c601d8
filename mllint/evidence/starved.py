"""Generators that their own step gives no gradient: what cuts their loss off from them."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from mllint.block import Block
from mllint.events import Apply, Backward, OptimizerStep
from mllint.evidence.holders import meet, same
from mllint.evidence.turns import Turn, generates, judges, name_of, turns
from mllint.site import Cut, Site, within


class Starved(NamedTuple):
    """A step that moves a generator by a loss which only goes through a discriminator, cut off from the generator.

    Attributes:
        loss: the loss.
        step: the optimiser's step.
        cuts: where it is cut off.
        partly: other terms of the loss reach the generator; only what the discriminator says does not.
        verdicts: the discriminator's applications to what was cut off, each with whether the generator's loss needs it.
        judges: what the discriminator is called, where it is a parameter or an attribute.
        shared: whether a loss of another turn goes through what was cut off as well.
    """

    loss: Backward
    step: OptimizerStep
    cuts: frozenset[Cut]
    partly: bool
    verdicts: tuple[tuple[Apply, bool], ...]
    judges: frozenset[str]
    shared: bool


def starved(program: Block) -> Iterator[Starved]:
    """Every generator's step that no gradient of a discriminator reaches the generator in."""
    every = turns(program)
    for turn in every:
        for step in turn.steps:
            learners = _learners(turn, step)
            loss = next((b for b in turn.losses if _cuts(b, learners)), None)
            if loss is None:
                continue
            judging = _judges(turn, step, learners, every)
            if not judging:
                continue
            cuts = _cuts(loss, learners)
            verdicts = [a for a in program.every(Apply) if meet(_own(a), judging)]
            on_cut = {id(a) for a in verdicts if a.result.cut & cuts}
            partly = any(meet(b.loss.via, learners) for b in turn.losses)
            if (partly or verdicts) and not on_cut:
                continue
            if partly and any(meet(a.result.via, learners) for a in verdicts):
                continue
            if _joint(turn, step, judging) and _fed(step, learners, every):
                continue
            asked = tuple(_asked(program, turn, on_cut))
            names = frozenset([name_of(site) for site in judging]) - {""}
            own = {b.node for b in turn.losses}
            others = (b for t in every for b in t.losses if b.node not in own)
            shared = any(b.loss.cut & cuts for b in others)
            yield Starved(loss, step, cuts, partly, asked, names, shared)


def _own(applied: Apply) -> frozenset[Site]:
    return frozenset([applied.module.site]) if applied.module.site is not None else frozenset()


def _learners(turn: Turn, step: OptimizerStep) -> frozenset[Site]:
    """The networks that a step moves; where its optimiser's parameters are not in sight, generators by name."""
    if step.optimizer.holds or not generates(step.optimizer.name):
        return step.optimizer.holds
    sites = {cut.site for b in turn.losses for cut in b.loss.cut}
    sites.update(site for b in turn.losses for site in b.loss.via)
    return frozenset([site for site in sites if generates(name_of(site))])


def _cuts(backward: Backward, learners: frozenset[Site]) -> frozenset[Cut]:
    return frozenset([cut for cut in backward.loss.cut if within(cut.site, learners)])


def _judges(
    turn: Turn, step: OptimizerStep, learners: frozenset[Site], every: list[Turn]
) -> frozenset[Site]:
    """The networks that the losses of a turn come through and that are trained against them, by a loss of their own."""
    sites = {site for b in turn.losses for site in b.loss.via}
    sites = {site for site in sites if not meet(frozenset([site]), learners)}
    held = [
        other.optimizer.holds
        for t in every
        for other in t.steps
        if other is not step and (t is not turn or len(t.losses) > 1)
    ]
    return frozenset(
        [
            site
            for site in sites
            if judges(name_of(site)) or any(meet(frozenset([site]), h) for h in held)
        ]
    )


def _joint(turn: Turn, step: OptimizerStep, judging: frozenset[Site]) -> bool:
    """Whether the turn moves the discriminator as well: its loss may be meant for that one alone."""
    return any(meet(judging, s.optimizer.holds) for s in turn.steps)


def _fed(step: OptimizerStep, learners: frozenset[Site], every: list[Turn]) -> bool:
    """Whether some other loss that the optimiser steps on does reach the generator."""
    return any(
        meet(b.loss.via, learners)
        for t in every
        for s in t.steps
        if same(s.optimizer, step.optimizer)
        for b in t.losses
    )


def _asked(program: Block, turn: Turn, on_cut: set[int]) -> Iterator[tuple[Apply, bool]]:
    """Some applications, each with whether the next loss that is back-propagated is one of the turn's."""
    waiting: list[Apply] = []
    own = {backward.node for backward in turn.losses}
    for event in program.every(Apply, Backward):
        if isinstance(event, Backward):
            yield from ((applied, event.node in own) for applied in waiting)
            waiting = []
        elif isinstance(event, Apply) and id(event) in on_cut:
            waiting.append(event)
