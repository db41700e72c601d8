"""Who trains whom: losses, the optimiser steps that follow them, and the terms a loss is the sum of."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from mllint.block import Block
from mllint.events import Backward, OptimizerStep
from mllint.site import Site
from mllint.value import Form, Value


class Update(NamedTuple):
    """A loss, and what the step after it moves: the networks `moved`, by the optimisers `optimizers`.

    `sign` is -1 if the step makes the loss larger (`maximize=True`).
    """

    backward: Backward
    moved: frozenset[Site]
    optimizers: tuple[Value, ...]
    sign: int = 1


def updates(program: Block) -> Iterator[Update]:
    """Every loss that is back-propagated, with the optimiser steps up to the next one.

    Losses whose backward passes come before one common group of steps share these steps.
    """
    events = program.every(Backward, OptimizerStep)
    for i, event in enumerate(events):
        if not isinstance(event, Backward):
            continue
        if event.wrt:
            yield Update(event, event.wrt, ())
            continue
        steps: list[Value] = []
        for later in events[i + 1 :]:
            if isinstance(later, OptimizerStep):
                steps.append(later.optimizer)
            elif steps:
                break
        moved: frozenset[Site] = (
            frozenset().union(*(step.holds for step in steps)) if steps else frozenset()
        )
        maximised = any(
            "maximize" in step.attrs and step.attrs["maximize"].const is True for step in steps
        )
        yield Update(event, moved, tuple(steps), -1 if maximised else 1)


def terms(form: Form | float | None, sign: int = 1) -> Iterator[tuple[int, Form]]:
    """The terms a sum is made of, each with its sign; factors that are numbers or nothing a network gave are dropped."""
    if not isinstance(form, Form):
        return
    args = form.args
    if form.op == "neg":
        yield from terms(args[0], -sign)
    elif form.op == "add":
        for arg in args:
            yield from terms(arg, sign)
    elif form.op == "sub" and len(args) == 2:
        yield from terms(args[0], sign)
        yield from terms(args[1], -sign)
        yield sign, form
    elif form.op in ("mul", "div") and len(args) == 2:
        left, right = args
        if isinstance(right, (int, float)):
            yield from terms(left, sign if right > 0 else -sign)
        elif isinstance(left, (int, float)) and form.op == "mul":
            yield from terms(right, sign if left > 0 else -sign)
        elif isinstance(right, Form) and (right.op == "value" or (not right.via and _told(left))):
            yield from terms(left, sign)
        elif isinstance(left, Form) and (left.op == "value" or not left.via) and form.op == "mul":
            yield from terms(right, sign)
    else:
        yield sign, form


def _told(form: Form | float | None) -> bool:
    """Whether anything is known of how a factor was computed."""
    return isinstance(form, Form) and form.op != "value"
