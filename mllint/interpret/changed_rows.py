"""What a call of a project function did to the rows that it was given: changed them at random, or augmented them."""

from __future__ import annotations

import libcst as cst

from mllint.facts import AUGMENTED, NOISE, PERTURBED
from mllint.interpret.data import Each, origin
from mllint.interpret.frame import Args, Frame
from mllint.interpret.names import has_word
from mllint.interpret.objects import Function
from mllint.site import Node
from mllint.syntax import children
from mllint.value import UNKNOWN, Known, Step, Value


def changed(
    frame: Frame, function: Function, args: Args, value: Value, draws: bool, node: Node
) -> Value:
    """A function that draws at random and gives something made of a row it was given changes that row at random.

    One that says it augments, and whose inner workings are out of sight, is taken at its word.
    """
    if (
        draws
        and isinstance(value.rows, Each)
        and value.rows == origin(args.all())
        and NOISE not in value
        and not any(value is v for v in args.all())
    ):
        step = Step(f"changed at random by `{function.name}`", node, frame.source)
        value = value.having(PERTURBED, step, sure=not _asks_for_mode(function.node))
    if draws and PERTURBED in value:
        value = _disturbed_by(frame, function, args, value, node)
    if value.type or value.const is not UNKNOWN or AUGMENTED in value or not args.positional:
        return value
    if not has_word(function.name, "augment") or any(value is v for v in args.all()):
        return value
    single = value.items is None and value.element is None and value.callable is None
    if value.site is None or not single:
        return value
    return value.having(AUGMENTED, Step(f"augmented by `{function.name}`", node, frame.source))


def _asks_for_mode(node: Node) -> bool:
    """Whether a function asks if its module is being trained (`self.training`): it may leave rows alone then."""
    stack = [node]
    while stack:
        current = stack.pop()
        if isinstance(current, cst.Attribute) and current.attr.value == "training":
            return True
        stack += children(current)
    return False


def _disturbed_by(frame: Frame, function: Function, args: Args, value: Value, node: Node) -> Value:
    """Rows to which a function added noise: to its caller it is the call that does so."""
    step = value.why(PERTURBED)
    given = (v for v in args.all() if v.rows is not None and v.rows == value.rows)
    if step is None or step.since is None or any(PERTURBED in v for v in given):
        return value
    if not any(v.rows == value.rows for v in args.all() if v.rows is not None):
        return value
    said = Step(f"noise is added by `{function.name}`", node, frame.source, step)
    return value.but(known={**value.known, PERTURBED: Known(True, said)})
