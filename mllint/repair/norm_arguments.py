"""Norms that are given something as `eps`, by its position, that was meant as something else."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, NamedTuple

import libcst as cst

from mllint import knowledge
from mllint.edits import identifiers, sheet_of
from mllint.events import Call
from mllint.interpret.names import name_parts
from mllint.rule import Fix
from mllint.site import Node
from mllint.text import Edit
from mllint.value import ANYTHING, UNKNOWN, Value

_LARGE = 0.01
"""No norm is given such an `eps` on purpose: the usual ones are from 1e-8 to 1e-3."""

_LARGE_BY_NAME = 0.1
"""And not one of this size, even if it is called so."""

_SAYS_EPS = frozenset({"eps", "epsilon"})


class Misread(NamedTuple):
    """What was meant by the `eps` of a norm: "momentum", "affine" or "channels"; its expression and its text."""

    meant: str
    node: Node
    text: str
    named: bool = False


def misread(call: Call) -> Misread | None:
    """What the `eps` of a norm was meant as, None if it is one or if nothing is known of it."""
    node = call.nodes.get("eps")
    if not _has_momentum(call) or not isinstance(call.node, cst.Call) or node is None:
        return None
    arg = next((a for a in call.node.args if a.value is node), None)
    if arg is None or arg.keyword is not None or arg.star == "**":
        return None
    value = _number(call.args["eps"])
    channels = call.nodes.get("num_features")
    same = isinstance(channels, cst.CSTNode) and channels is not node and channels.deep_equals(node)
    words = {word for name in identifiers(node) for word in name_parts(name)}
    text = sheet_of(call.source).text(node)
    if "momentum" in words:
        return Misread("momentum", node, text)
    if value is UNKNOWN and not same:
        return None
    named = bool(words & _SAYS_EPS)
    if same or value == call.args.get("num_features", ANYTHING).const:
        return Misread("channels", node, text, named)
    if not isinstance(value, (int, float)) or value < (_LARGE_BY_NAME if named else _LARGE):
        return None
    return Misread("affine" if value is True else "momentum", node, text, named)


def _number(value: Value) -> Any:
    """The number that a value is; of a parameter with a default it is the default, which some caller may change."""
    known = value.const is UNKNOWN and value.numbers is not None and value.numbers.shape == ()
    return value.numbers.data[0] if known and value.numbers is not None else value.const


def _has_momentum(call: Call) -> bool:
    """Whether what is called is the constructor of a PyTorch norm that keeps running statistics."""
    cls = knowledge.lookup(call.name.removesuffix(".__init__"))
    if not isinstance(cls, knowledge.Class) or not knowledge.subclass(cls.name, "torch.nn.Module"):
        return False
    init = knowledge.member(cls, "__init__")
    params = init.params if isinstance(init, knowledge.Function) else ()
    return any(p.name == "momentum" for p in params)


def repaired(call: Call, how: Misread) -> Fix | None:
    """The argument passed as what it was meant as."""
    args: Sequence[cst.Arg] = call.node.args
    number = next(i for i, arg in enumerate(args) if arg.value is how.node)
    if how.named or args[number].star:
        return None
    sheet = sheet_of(call.source)
    if how.meant == "channels":
        if number == 0 or (len(args) > number + 1 and args[number + 1].keyword is None):
            return None
        start = sheet.span(args[number - 1].value).end
        cut = Edit(start, sheet.span(how.node).end, "")
        return Fix("leave `eps` at its default", (cut,))
    given = call.nodes.get("momentum")
    if how.meant == "momentum" and given is not None:
        return _exchanged(call, how, given) or _both_named(call, how, given)
    if (len(args) > number + 1 and args[number + 1].keyword is None) or how.meant in call.args:
        return None
    value = _number(call.args["eps"])
    if how.meant == "momentum" and isinstance(value, (int, float)) and not 0 < value < 1:
        return None
    start = sheet.span(how.node).start
    title = f"pass `{how.text}` as `{how.meant}`"
    if how.meant == "momentum" and isinstance(value, float) and value > 0.5:
        title += " (if it came from Keras, write one minus it)"
    return Fix(title, (Edit(start, start, f"{how.meant}="),))


def _both_named(call: Call, how: Misread, given: Node) -> Fix | None:
    """`0.9, True` as the momentum and `affine`, which comes next to it in the signatures of other libraries."""
    args: Sequence[cst.Arg] = call.node.args
    value, meant = call.args["momentum"].const, _number(call.args["eps"])
    if args[-1].value is not given or args[-2].value is not how.node or "affine" in call.args:
        return None
    if not isinstance(value, bool) or not isinstance(meant, float) or not 0 < meant < 1:
        return None
    sheet = sheet_of(call.source)
    starts = [sheet.span(node).start for node in (how.node, given)]
    names = (("momentum=", starts[0]), ("affine=", starts[1]))
    edits = tuple([Edit(start, start, name) for name, start in names])
    return Fix(f"pass `{how.text}` as `momentum`, and what follows as `affine`", edits)


def _exchanged(call: Call, how: Misread, given: Node) -> Fix | None:
    """`eps` and `momentum` change places, if what is given as the momentum is a usual `eps`."""
    arg = next((a for a in call.node.args if a.value is given), None)
    value = call.args["momentum"].const
    if arg is None or arg.keyword is not None or not isinstance(value, float) or value >= _LARGE:
        return None
    sheet = sheet_of(call.source)
    edits = (sheet.replace(how.node, sheet.text(given)), sheet.replace(given, how.text))
    return Fix("exchange `eps` and `momentum`", edits)
