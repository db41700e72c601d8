"""What training does: gradients, steps, resets."""

from __future__ import annotations

from dataclasses import dataclass

from mllint.events.base import Event
from mllint.site import Site
from mllint.value import Form, Value


@dataclass(slots=True, eq=False, repr=False)
class Backward(Event):
    """Gradients of a loss were computed; `wrt` are the networks they were asked for (all, if empty)."""

    loss: Value
    wrt: frozenset[Site] = frozenset()


@dataclass(slots=True, eq=False, repr=False)
class OptimizerStep(Event):
    """An optimiser moved the parameters of the networks in `optimizer.holds`."""

    optimizer: Value


@dataclass(slots=True, eq=False, repr=False)
class Reset(Event):
    """Gradients were thrown away: those of an optimiser's parameters, of a module, of one parameter (`target`).

    `written` says that others were put in their place (`p.grad = g`, `p.grad.copy_(g)`).
    """

    target: Value
    written: bool = False


@dataclass(slots=True, eq=False, repr=False)
class Handed(Event):
    """Something that nothing is known of, called `name`, was given objects that it may change; its owner is among them."""

    name: str
    given: tuple[Value, ...]


@dataclass(slots=True, eq=False, repr=False)
class Descent(Event):
    """`target` was moved by hand in a loop: `step` was taken from it (`sign` -1) or put on it (`sign` 1).

    The step of an array without gradients (`w -= lr * X.T @ (X @ w - y)`) depends on the array itself.
    """

    target: Value
    step: Form | float | None
    sign: int
