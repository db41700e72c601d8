"""What nothing that is trained went into: values cut off the graph, data, and what is computed from these alone.

The fact Fixed says it. It is no lineage: of a call that nothing is known about it is not known what went in.
"""

from __future__ import annotations

from collections.abc import Iterable

import libcst as cst

from mllint.facts import FIXED
from mllint.interpret.frame import Frame
from mllint.interpret.names import has_word
from mllint.interpret.objects import Library
from mllint.site import NO_SITES, Cut, Node, Site
from mllint.value import UNKNOWN, Step, Value

MADE_OF_NUMBERS = "made of numbers here"
"""What the step says of a value that no network and no data went into."""

_PLAIN = frozenset({"int", "float", "bool", "str", "NoneType", "torch.dtype", "torch.device"})
"""Types no value of which is trained."""

_LOADER = "torch.utils.data.DataLoader"
_TENSORS = frozenset({"torch.Tensor", "numpy.ndarray"})

_OUTPUTS = "transformers.modeling_outputs."
"""Records of tensors that networks of Hugging Face give."""

_SCALING = (cst.Multiply, cst.Divide, cst.Power)
"""Operators after which something fixed is the same up to a temperature, which need not be known."""


def is_fixed(value: Value) -> bool:
    """Whether nothing that is trained went into a value, for sure."""
    if value.const is not UNKNOWN or value.type in _PLAIN or FIXED in value:
        return True
    if value.via or value.holds:
        return False
    if value.items is not None and value.element is None:
        return all(map(is_fixed, value.items))
    if value.type.startswith("torch.distributions."):
        return bool(value.attrs) and all(map(is_fixed, value.attrs.values()))
    return value.numbers is not None or isinstance(value.callable, Library)


def cut(frame: Frame, value: Value, node: Node, more: Iterable[Site] = ()) -> Value:
    """A value that `node`, or the context that records no gradients, cuts off from the networks it came through.

    Args:
        more: networks that it comes through besides those that it says it does.
    """
    sites = value.via.union(more)
    if not sites:
        return value
    place = frame.machine.cutter or (node, frame.source)
    cuts = frozenset([Cut(site, *place) for site in sites])
    return value.but(via=NO_SITES, cut=value.cut | cuts, numbers=value.numbers)


def cut_off(frame: Frame, result: Value, node: Node) -> Value:
    """What a call gave while no gradients are recorded."""
    if result.callable is not None or result.const is not UNKNOWN:
        return result
    if result.type not in ("", "tuple", *_TENSORS) and not result.type.startswith(_OUTPUTS):
        return result
    if result.items is not None:
        return result.but(items=tuple([cut_off(frame, item, node) for item in result.items]))
    step = Step("computed without gradients here", node, frame.source)
    return cut(frame, result, node).having(FIXED, step)


def of_library(frame: Frame, result: Value, inputs: Iterable[Value], node: Node) -> Value:
    """What a library function gave: fixed, if all is that it was given."""
    if result.type not in _TENSORS or result.via or FIXED in result:
        return result
    step: Step | None = None
    for value in inputs:
        if not is_fixed(value):
            return result
        step = step or value.why(FIXED)
    return result.having(FIXED, step or Step(MADE_OF_NUMBERS, node, frame.source))


def of_operator(result: Value, operator: type, left: Value, right: Value) -> Value:
    """What `left operator right` gave: fixed, if one of them is and the other is too or only scales it."""
    if result.via or not (left.known or right.known) or left.via or right.via:
        return result
    first, other = (left, right) if FIXED in left else (right, left)
    if FIXED not in first or (operator not in _SCALING and not is_fixed(other)):
        return result
    return result.having(FIXED, first.why(FIXED))


def of_row(row: Value, source: Value, step: Step) -> Value:
    """One row of something fixed, or of what a loader gives."""
    if FIXED in source and source.type != _LOADER:
        step = source.why(FIXED) or step
    elif source.type != _LOADER and not (source.name and has_word(source.name, "loader")):
        return row
    if row.items is not None:
        return row.but(items=tuple([of_row(item, source, step) for item in row.items]))
    return row if row.via or row.callable is not None else row.having(FIXED, step)


def of_part(result: Value, whole: Value) -> Value:
    """A part or another arrangement of something fixed."""
    if FIXED not in whole or result.via:
        return result
    return result.having(FIXED, whole.why(FIXED))
