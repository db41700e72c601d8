"""Losses that tell prediction and target apart, and whether they were given in the wrong order."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

import libcst as cst

from mllint.block import Block
from mllint.edits import sheet_of
from mllint.events import Call
from mllint.evidence.divergences import Divergence, divergences
from mllint.evidence.losses import losses
from mllint.facts import (
    DETACHED,
    FIXED,
    LABELS,
    LOG_PROBABILITIES,
    LOGITS,
    MEASURED,
    NOISE,
    PROBABILITIES,
)
from mllint.form import Form
from mllint.interpret.data import Each
from mllint.interpret.gradients import MADE_OF_NUMBERS
from mllint.rule import Fix
from mllint.site import Node
from mllint.value import Step, Value

_SCALES = (LOGITS, PROBABILITIES, LOG_PROBABILITIES)
_ARRAYS = frozenset({"", "torch.Tensor", "numpy.ndarray", "tensorflow.Tensor"})
"""Types of rows, "" among them: of most nothing is known."""


class Pair(NamedTuple):
    """What a loss takes for the prediction (`input`) and what it takes for the target.

    Attributes:
        divergence: whether it is a KL divergence, whose first distribution may well be fixed: it is not symmetric,
            but it is a divergence either way.
        target_first: whether the loss asks for the target first, as Keras does.
    """

    event: Call
    input: Value
    input_node: Node
    target: Value
    target_node: Node
    divergence: bool
    target_first: bool

    @property
    def because(self) -> tuple[Step, ...]:
        """Where what stands for the prediction comes from."""
        step = self.input.why(FIXED)
        if step is None or step.node is None or step.source is None:
            return ()
        return (step._replace(what="the first argument is data since here"),)


def compared(program: Block) -> Iterator[Pair]:
    """The losses of a program that tell prediction and target apart, one for each occasion of a call."""
    for loss in losses(program):
        if loss.input_node is not None:
            arguments = loss.input, loss.input_node, loss.target, loss.target_node
            yield Pair(loss.event, *arguments, divergence=False, target_first=loss.keras)
    yield from map(pair_of, divergences(program))


def pair_of(divergence: Divergence) -> Pair:
    """What a KL divergence compares."""
    one = divergence.input, divergence.input_node
    other = divergence.target, divergence.target_node
    return Pair(divergence.event, *one, *other, divergence=True, target_first=False)


def is_swapped(pair: Pair) -> bool:
    """Whether the prediction is data that no network has touched, and the target came out of a network."""
    first, second = pair.input, pair.target
    if first.via or DETACHED in second or FIXED in second or not _of_network(second):
        return False
    if LOGITS in first or LOG_PROBABILITIES in first:
        return False
    step = first.why(FIXED)
    if step is not None and FIXED in first and step.what == MADE_OF_NUMBERS:
        return not pair.divergence
    if NOISE in first:
        return False
    if step is not None and FIXED in first:
        return step.what == "data"
    constant = first.form is not None and first.form.op == "full" and not pair.divergence
    return constant or _is_row(first) or _is_read(first)


def is_unknown(pair: Pair) -> bool:
    """Whether both arguments are what some function is given, of which nothing is known."""
    return all(
        value.site is not None and isinstance(value.site.node, cst.Param) and not value.via
        for value in (pair.input, pair.target)
    )


def _of_network(value: Value) -> bool:
    """Whether something that is trained was applied last, or at some time."""
    return bool(value.via) or (
        value.form is not None and any(fact in value for fact in _SCALES) and _layered(value.form)
    )


def _layered(form: Form | float | None) -> bool:
    return isinstance(form, Form) and (form.op == "layer" or any(map(_layered, form.args)))


def _is_row(value: Value) -> bool:
    """Whether a value is what a loop over rows bound, or a part or another arrangement of it."""
    bound = value.site is None or isinstance(value.site.node, (cst.For, cst.CompFor))
    return isinstance(value.rows, Each) and bound and value.form is None and value.type in _ARRAYS


def _is_read(value: Value) -> bool:
    """Whether a value is an array that was read from a data set, and is as it was."""
    read = LABELS in value or MEASURED in value
    plain = value.form is None or value.form.op == "value"
    return read and plain and value.type != "" and value.type in _ARRAYS


def exchanged(pair: Pair) -> Fix | None:
    """Let the two arguments change places."""
    call, nodes = pair.event.node, (pair.input_node, pair.target_node)
    sheet = sheet_of(pair.event.source)
    if not isinstance(call, cst.Call):
        return None
    here = [arg.value for arg in call.args if not arg.star]
    if not all(any(node is value for value in here) for node in nodes):
        return None
    first, second = nodes
    edits = (sheet.replace(first, sheet.text(second)), sheet.replace(second, sheet.text(first)))
    return Fix("swap the two arguments", edits, safe=True)
