"""Gradient descent written by hand: what a loop moves a little in every pass."""

from __future__ import annotations

import libcst as cst

from mllint.events import Apply, Descent
from mllint.facts import LEARNED, PERTURBED
from mllint.interpret.frame import Frame
from mllint.lattice import mix
from mllint.site import Node
from mllint.value import UNKNOWN, Form, Step, Value

_SIGNS: dict[type, int] = {
    cst.Add: 1,
    cst.AddAssign: 1,
    cst.Subtract: -1,
    cst.SubtractAssign: -1,
}
_NOT_MOVED = frozenset({"str", "bytes", "int", "bool", "list", "tuple", "dict", "set"})


def moved(frame: Frame, node: Node, operator: Node, old: Value, new: Value) -> Value:
    """What became of `old` when something was added to it or taken from it in a loop.

    In the first pass it is not known yet whether the step depends on what it moves; in the second it is.
    """
    sign = _SIGNS.get(type(operator))
    form = new.form
    if sign is None or form is None or form.op not in ("add", "sub") or old.type in _NOT_MOVED:
        return new
    step = form.args[1]
    if not isinstance(step, Form) or new.const is not UNKNOWN:
        return new
    before = old.why(LEARNED)
    if before is not None and before.node is node and _depends(step):
        frame.emit(Descent(node, *frame.place, old, step, sign))
    here = Step("moved in every pass of a loop", node, frame.source)
    return new.lacking(LEARNED).having(LEARNED, here)


def moves_itself(assign: cst.Assign) -> cst.BinaryOperation | None:
    """The right side of `w = w - step` or `w = w + step`; None for any other assignment."""
    value = assign.value
    if type(value) is not cst.BinaryOperation or type(value.operator) not in _SIGNS:
        return None
    if len(assign.targets) != 1:
        return None
    target: Node = assign.targets[0].target
    left: Node = value.left
    while type(target) is cst.Attribute and type(left) is cst.Attribute:
        if target.attr.value != left.attr.value:
            return None
        target, left = target.value, left.value
    same = type(target) is cst.Name and type(left) is cst.Name and target.value == left.value
    return value if same else None


def step_of_parameter(
    frame: Frame, node: Node, target: Value, step: Form | float | None, sign: int
) -> None:
    """Note that a parameter was moved by hand (`w -= lr * w.grad`)."""
    frame.emit(Descent(node, *frame.place, target, step, sign))


def sign_of(operator: Node) -> int | None:
    """Whether an operator puts something on its left side (1) or takes it from it (-1); None if neither."""
    return _SIGNS.get(type(operator))


def _depends(form: Form | float | None) -> bool:
    """Whether something that a loop moves went into what was computed."""
    if not isinstance(form, Form):
        return False
    return LEARNED in form.known or any(_depends(arg) for arg in form.args)


def apply_learned(frame: Frame, node: Node, left: Value, right: Value, result: Value) -> None:
    """Note that what a loop moves was multiplied by data: it is a linear model of them."""
    for weight, data in ((right, left), (left, right)):
        if LEARNED in weight and LEARNED not in data and data.rows is not None:
            frame.emit(Apply(node, *frame.place, weight, data, result))
            return


def apply_unknown(frame: Frame, node: Node, callee: Value, data: Value, result: Value) -> None:
    """Note that data with noise were given to something nothing is known of, which may be a network."""
    if PERTURBED in data and result.via:
        frame.emit(
            Apply(
                node,
                *frame.place,
                callee,
                mix((data,)).but(form=data.form, rows=data.rows, part=data.part),
                result,
            )
        )
