"""Turns of a training loop: losses that are back-propagated, and the optimiser steps that follow them."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from mllint.block import Block
from mllint.events import Backward, OptimizerStep
from mllint.interpret.names import has_word
from mllint.site import Site


class Turn(NamedTuple):
    """Losses whose backward passes come one after the other, and the steps between them and the next loss."""

    losses: tuple[Backward, ...]
    steps: tuple[OptimizerStep, ...]


def turns(program: Block) -> list[Turn]:
    """Every turn of a program, in the order in which they happened first; gradients asked for by name are in none."""
    return list(_turns(program))


def _turns(program: Block) -> Iterator[Turn]:
    losses: list[Backward] = []
    steps: list[OptimizerStep] = []
    for event in program.every(Backward, OptimizerStep):
        if isinstance(event, OptimizerStep):
            if losses:
                steps.append(event)
        elif isinstance(event, Backward) and not event.wrt:
            if steps:
                yield Turn(tuple(losses), tuple(steps))
                losses, steps = [], []
            losses.append(event)
    if losses and steps:
        yield Turn(tuple(losses), tuple(steps))


def name_of(site: Site) -> str:
    """What a network is called by the parameter or attribute that it is, "" if it is made in sight."""
    own = getattr(getattr(site.node, "name", None), "value", "")
    return site.part.rpartition(".")[2] or (own if isinstance(own, str) else "")


def generates(name: str) -> bool:
    """Whether a name says that it is about the generator alone."""
    return has_word(name, "generator") and not has_word(name, "discriminator")


def judges(name: str) -> bool:
    """Whether a name says that it is about the discriminator alone."""
    return has_word(name, "discriminator") and not has_word(name, "generator")
