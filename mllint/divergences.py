"""Calls that compute a Kullback-Leibler divergence: what they compare, and how they were told to.

`F.kl_div(input, target)` and an `nn.KLDivLoss` called on the same two are one thing here. Both take the *logarithms*
of the model's probabilities first and the reference distribution second, and compute KL(target || input).
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, NamedTuple

from mllint.events import Block, Call
from mllint.site import Node
from mllint.value import ANYTHING, Value

_FUNCTION = "torch.nn.functional.kl_div"
_CLASS = "torch.nn.KLDivLoss"
_APPLIED = f"{_CLASS}.forward"


class Divergence(NamedTuple):
    """One KL divergence that a program computes.

    Attributes:
        event: the call that computes it.
        input: log-probabilities, if all is well; `input_node` is the expression.
        target: the reference distribution; `target_node` is the expression.
        reduction: "none", "mean", "batchmean" or "sum", the deprecated arguments taken into account; None if it is
            not known.
        log_target: whether the target is said to be logarithms; None if that is not known.
        constructor: the call that made the `KLDivLoss`; None for the function, and for a loss whose constructor is
            not in sight.
    """

    event: Call
    input: Value
    input_node: Node
    target: Value
    target_node: Node
    reduction: str | None
    log_target: bool | None
    constructor: Call | None

    @property
    def told(self) -> Call | None:
        """The call in whose arguments `reduction` and `log_target` are said, or left out; None if not in sight."""
        return self.event if self.event.receiver is None else self.constructor


class Setup(NamedTuple):
    """An expression by which a program says how divergences are computed.

    Attributes:
        calls: its calls, of `F.kl_div` or of the class: several if it ran with different arguments.
        uses: what is computed that way; nothing for a `KLDivLoss` that is not applied in sight.
    """

    calls: tuple[Call, ...]
    uses: tuple[Divergence, ...]


def setups(program: Block) -> list[Setup]:
    """Every expression that says how divergences are computed, in order."""
    calls: dict[int, list[Call]] = {}
    uses: dict[int, list[Divergence]] = {}
    for event in program.walk():
        if isinstance(event, Call) and event.name in (_FUNCTION, _CLASS):
            calls.setdefault(id(event.node), []).append(event)
    if calls:
        for divergence in divergences(program):
            if divergence.told is not None:
                uses.setdefault(id(divergence.told.node), []).append(divergence)
    return [Setup(tuple(told), tuple(uses.get(key, ()))) for key, told in calls.items()]


def divergences(program: Block) -> Iterator[Divergence]:
    """Every KL divergence of PyTorch that a program computes, in order; one for each occasion of a call."""
    constructors: dict[int, Call] = {}
    for event in program.walk():
        if not isinstance(event, Call):
            continue
        if event.name == _CLASS:
            constructors[id(event.node)] = event
        elif event.name == _FUNCTION:
            yield _divergence(event, event.args, event.complete, event)
        elif event.name == _APPLIED:
            loss = event.receiver or ANYTHING
            made = constructors.get(id(loss.site.node)) if loss.site is not None else None
            yield _divergence(event, loss.attrs, False, made)


def _divergence(event: Call, settings: Any, defaults: bool, told: Call | None) -> Divergence:
    """A divergence told by `settings` how to work; with `defaults`, what they leave out is PyTorch's default."""
    args, nodes = event.args, event.nodes
    return Divergence(
        event,
        args.get("input", ANYTHING),
        nodes.get("input"),
        args.get("target", ANYTHING),
        nodes.get("target"),
        _reduction(settings, defaults),
        _log_target(settings, defaults),
        None if told is event else told,
    )


def _said(settings: Any, name: str, default: Any) -> Any:
    return settings[name].const if name in settings else default


def _reduction(settings: Any, defaults: bool) -> str | None:
    """The reduction; the deprecated `size_average` and `reduce` overrule it unless both are None."""
    unknown = None if defaults else ...
    average, reduce = _said(settings, "size_average", unknown), _said(settings, "reduce", unknown)
    if average is None and reduce is None:
        found = _said(settings, "reduction", "mean" if defaults else ...)
        return found if isinstance(found, str) else None
    if not isinstance(average, (bool, type(None))) or not isinstance(reduce, (bool, type(None))):
        return None
    if reduce is False:
        return "none"
    return "sum" if average is False else "mean"


def _log_target(settings: Any, defaults: bool) -> bool | None:
    found = _said(settings, "log_target", False if defaults else ...)
    return found if isinstance(found, bool) else None
