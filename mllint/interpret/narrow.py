"""What a test that came out true or false says of the names in it."""

from __future__ import annotations

import libcst as cst

from mllint.interpret.frame import Frame, evaluate
from mllint.interpret.objects import Class, Instance, Library
from mllint.site import Node
from mllint.value import NONE, UNKNOWN, Value


def narrow(frame: Frame, test: Node, outcome: bool) -> None:
    """Bind what is known of names after `test` came out as `outcome`."""
    kind = type(test)
    if kind is cst.UnaryOperation and isinstance(test.operator, cst.Not):
        narrow(frame, test.expression, not outcome)
    elif kind is cst.BooleanOperation:
        if isinstance(test.operator, cst.And) == outcome:
            narrow(frame, test.left, outcome)
            narrow(frame, test.right, outcome)
    elif kind is cst.Call and outcome:
        _narrow_isinstance(frame, test)
    elif kind is cst.Comparison and len(test.comparisons) == 1:
        _narrow_comparison(frame, test, outcome)


def _narrow_isinstance(frame: Frame, test: cst.Call) -> None:
    if (
        not isinstance(test.func, cst.Name)
        or test.func.value != "isinstance"
        or len(test.args) != 2
    ):
        return
    target = test.args[0].value
    if not isinstance(target, cst.Name):
        return
    classes = evaluate(frame, test.args[1].value)
    if classes.items is not None and len(classes.items) == 1:
        classes = classes.items[0]
    value = frame.env.get(target.value)
    if value is None or value.type:
        return
    if isinstance(classes.callable, Library):
        frame.env[target.value] = value.but(type=classes.callable.name.removeprefix("builtins."))
    elif isinstance(classes.callable, Class):
        frame.env[target.value] = value.but(callable=Instance(classes.callable))


def _narrow_comparison(frame: Frame, test: cst.Comparison, outcome: bool) -> None:
    comparison = test.comparisons[0]
    op = comparison.operator
    equal = isinstance(op, (cst.Is, cst.Equal)) == outcome
    if not isinstance(op, (cst.Is, cst.IsNot, cst.Equal, cst.NotEqual)) or not isinstance(
        test.left, cst.Name
    ):
        return
    value = frame.env.get(test.left.value)
    if value is None or not equal or value.const is not UNKNOWN:
        return
    other = evaluate(frame, comparison.comparator)
    if other.const is None:
        frame.env[test.left.value] = NONE
    elif isinstance(other.const, (str, int, bool)):
        frame.env[test.left.value] = Value(type(other.const).__name__, other.const)
