"""Softmaxes and sigmoids before a loss: the one that made probabilities of scores, and where it is written."""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple

import libcst as cst

from mllint.block import Block
from mllint.edits import sheet_of
from mllint.events import Apply, Call
from mllint.evidence.losses import Loss
from mllint.facts import PROBABILITIES, Fact
from mllint.site import Node
from mllint.value import Step, Value

_SOFTMAXES = (
    *("torch.softmax", "torch.Tensor.softmax", "torch.special.softmax"),
    *("torch.nn.functional.softmax", "torch.nn.functional.softmin"),
    *("torch.nn.Softmax.forward", "torch.nn.Softmax2d.forward", "torch.nn.Softmin.forward"),
    *("tensorflow.nn.softmax", "keras.activations.softmax", "keras.layers.Softmax.call"),
)
_SIGMOIDS = (
    *("torch.sigmoid", "torch.Tensor.sigmoid", "torch.special.expit", "torch.Tensor.sigmoid_"),
    *("torch.nn.functional.sigmoid", "torch.nn.functional.hardsigmoid", "torch.sigmoid_"),
    *("torch.nn.Sigmoid.forward", "torch.nn.Hardsigmoid.forward", "keras.activations.sigmoid"),
    *("tensorflow.nn.sigmoid", "tensorflow.math.sigmoid", "tensorflow.sigmoid"),
)
_LOG_SOFTMAXES = (
    *("torch.log_softmax", "torch.Tensor.log_softmax", "torch.special.log_softmax"),
    *("torch.nn.functional.log_softmax", "torch.nn.LogSoftmax.forward"),
    *("tensorflow.nn.log_softmax", "keras.activations.log_softmax"),
)
_NAMES: Mapping[str, str] = {
    **dict.fromkeys(_LOG_SOFTMAXES, "log_softmax"),
    **dict.fromkeys(_SOFTMAXES, "softmax"),
    **dict.fromkeys(_SIGMOIDS, "sigmoid"),
}
_ACTIVATIONS = ("softmax", "sigmoid")
_CONTAINERS = frozenset({"torch.nn.Sequential", "keras.models.Sequential"})


class Squash(NamedTuple):
    """An activation that made probabilities, or their logarithms, of raw scores.

    Attributes:
        name: "softmax", "sigmoid" or "log_softmax".
        applied: the call that applies it.
        at: the event to report: where the activation is written, which is where it is made if it is one of several
            layers that are applied together.
        node: the expression there.
        layer: the call that makes it, if it is a layer of its own.
        names_it: whether it is the activation that another layer names, as in Keras.
    """

    name: str
    applied: Call
    at: Call
    node: Node
    layer: Call | None
    names_it: bool = False


class TooMuch(NamedTuple):
    """An activation that should not be there, with the losses that it spoils."""

    squash: Squash
    losses: tuple[Loss, ...]

    @property
    def because(self) -> tuple[Step, ...]:
        """Where the losses are computed."""
        nodes = {id(loss.event.node): loss for loss in self.losses}
        return tuple(
            Step(f"the loss that applies a {self.squash.name} itself", event.node, event.source)
            for event in (loss.event for loss in nodes.values())
        )

    @property
    def text(self) -> str:
        """The activation as the user wrote it, or its name if that is long."""
        sheet = sheet_of(self.squash.at.source)
        text = sheet.text(self.squash.node) if self.squash.node in sheet.parents else ""
        return f"`{text}`" if text and len(text) < 50 and "\n" not in text else self.squash.name


def too_much(program: Block, losses: list[Loss], fact: Fact = PROBABILITIES) -> list[TooMuch]:
    """The activations that the inputs of `losses` went through, each once, where what was one is in sight.

    Args:
        fact: what the activations made of raw scores.
    """
    found: dict[int, tuple[Squash, list[Loss]]] = {}
    for loss in losses:
        squash = squash_of(program, loss.input, fact)
        if squash is not None:
            found.setdefault(id(squash.node), (squash, []))[1].append(loss)
    return [TooMuch(squash, tuple(spoilt)) for squash, spoilt in found.values()]


def squash_of(program: Block, value: Value, fact: Fact = PROBABILITIES) -> Squash | None:
    """The softmax or sigmoid that put a value on its scale."""
    step = value.why(fact)
    if step is None or step.node is None:
        return None
    for call in reversed(program.once(_by_node).get(id(step.node), ())):
        name, names_it = _NAMES.get(call.name, ""), False
        if not name and call.receiver is not None and call.name.startswith("keras."):
            name, names_it = _named(call.receiver), True
        if name:
            return _squash(program, name, call, names_it)
    return None


def _named(layer: Value) -> str:
    """The activation that a Keras layer names, if it is a softmax or a sigmoid."""
    given = layer.attrs.get("activation")
    if given is None:
        return ""
    name = given.const
    if not isinstance(name, str):
        name = getattr(given.callable, "name", "").rpartition(".")[2]
    return name if name in _ACTIVATIONS else ""


def _squash(program: Block, name: str, call: Call, names_it: bool) -> Squash:
    layer = None
    if call.receiver is not None and call.receiver.site is not None:
        site = call.receiver.site
        made = program.once(_by_node).get(id(site.node), ())
        layer = next((c for c in made if c.name == call.receiver.type), None)
    at, node = call, call.node
    if layer is not None and (names_it or _among_others(program, call)):
        at, node = layer, layer.node
        argument = layer.nodes.get("activation") if names_it else None
        node = argument if isinstance(argument, cst.CSTNode) else node
    return Squash(name, call, at, node, layer, names_it)


def _among_others(program: Block, call: Call) -> bool:
    """Whether the expression that applies a layer applies others as well, as that of a container does."""
    applied = program.once(_applied).get(id(call.node), ())
    return len(set(applied)) > 1


def _applied(program: Block) -> dict[int, list[Node]]:
    """The expressions of the modules that each expression applies."""
    found: dict[int, list[Node]] = {}
    for event in program.every(Apply):
        module = event.module
        if module.site is not None and (module.type in _CONTAINERS or module.callable is None):
            found.setdefault(id(event.node), []).append(module.site.node)
    return found


def _by_node(program: Block) -> dict[int, list[Call]]:
    """The calls of library functions by the expression that makes them."""
    found: dict[int, list[Call]] = {}
    for event in program.every(Call):
        found.setdefault(id(event.node), []).append(event)
    return found
