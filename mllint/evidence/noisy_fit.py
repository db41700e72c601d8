"""One step of a linear model that is fitted by squares to inputs with Gaussian noise."""

from __future__ import annotations

from typing import NamedTuple

from mllint.block import Block
from mllint.events import Descent, Event
from mllint.evidence.epochs import Timeline, disturbance_of
from mllint.site import Node
from mllint.syntax import children
from mllint.value import Form, Value

GAUSSIAN = r"\brandn|normal_?\(|gauss\(|normalvariate\(|Normal\("
"""What is written where Gaussian noise is drawn: nothing here can be found in a file without any of it."""


class Penalty(NamedTuple):
    """`weight` times the squared norm of the weights is added to the loss by `node`."""

    weight: float
    node: Node


class Fit(NamedTuple):
    """One training step of a linear model on noisy inputs.

    Attributes:
        at: the event that says where the step is made: a backward pass, or the update of a gradient by hand.
        sigma: the standard deviation of the noise.
        scale: the factor `a` in front of the mean (or sum) of squares.
        reduction: "mean", "sum" or "" if that is not known.
        outputs: how many numbers the model gives, None if that is not known.
        optimizers: what moves the weights; none for an update by hand.
        by_hand: that update.
        rate: its step size, None if that is not known.
        penalties: squared norms of the weights that are added to the loss.
        others: something else is added to the loss.
    """

    at: Event
    sigma: float
    scale: float
    reduction: str
    outputs: int | None
    optimizers: tuple[Value, ...]
    by_hand: Descent | None
    rate: float | None
    penalties: tuple[Penalty, ...]
    others: bool


def noise_in(form: Form | float | None) -> float | None:
    """The σ of inputs with Gaussian noise; None for anything else."""
    if not isinstance(form, Form):
        return None
    sigma = form.args[0] if form.op == "noisy" and form.args else None
    if form.op in ("add", "sub") and len(form.args) == 2:
        for noise, data in (form.args, form.args[::-1]):
            if isinstance(noise, Form) and noise.op == "normal" and not _is_draw(data):
                sigma = noise.args[0]
    return sigma if isinstance(sigma, (int, float)) and sigma > 0 else None


def _is_draw(form: Form | float | None) -> bool:
    return isinstance(form, Form) and form.op in ("normal", "uniform", "noisy")


def is_made_of(form: Form | float | None, inputs: Form) -> bool:
    """Whether something, a target say, was computed from noisy inputs: then the draw is the data, not noise on them."""
    if not isinstance(form, Form):
        return False
    return form.node is inputs.node or any(is_made_of(arg, inputs) for arg in form.args)


def is_fresh(timeline: Timeline, form: Form, loop: Block) -> bool:
    """Whether the noise in inputs is drawn anew in each pass over a loop."""
    drawn = timeline.draws_in(loop)
    found = disturbance_of(form.known)
    if found is not None:
        return id(found[1].node) in drawn
    noise = next((a for a in form.args if isinstance(a, Form) and a.op == "normal"), form)
    stack: list[Node] = [noise.node]
    while stack:
        node = stack.pop()
        if id(node) in drawn:
            return True
        stack += children(node) if node is not None else ()
    return False
