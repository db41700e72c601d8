"""Dropout that nobody switches off: functional dropout in a module that is told nothing of the module's mode."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

import libcst as cst

from mllint.block import Block
from mllint.edits import Sheet, assigned, identifiers, sheet_of
from mllint.events import Call
from mllint.evidence.added_noise import nodes_in
from mllint.evidence.epochs import Chain, Timeline
from mllint.evidence.switches import is_chance
from mllint.interpret.names import has_word, name_parts
from mllint.site import Node
from mllint.value import Value

_DROPOUTS = tuple(
    f"torch.nn.functional.{name}" for name in ("dropout", "dropout1d", "dropout2d", "dropout3d")
)
_ATTENTION = "torch.nn.functional.scaled_dot_product_attention"
_HEADS = "torch.nn.functional.multi_head_attention_forward"

_SWITCHES = frozenset({"training", "train", "eval", "evaluating", "inference", "deterministic"})
"""Words of flags that say whether a network is being trained."""


class AlwaysOn(NamedTuple):
    """A call that drops in training and in evaluation: `chance` is the argument that has to be zero in evaluation
    where the function takes no `training`. `method` is the method of a module that the call stands in, if any.
    """

    call: Call
    chance: Node | None
    method: cst.FunctionDef | None


def always_on(program: Block) -> Iterator[AlwaysOn]:
    """Every call of functional dropout, or of attention with dropout, that a module's mode does not reach."""
    names = (*_DROPOUTS, _ATTENTION, _HEADS)
    if not program.calls(*names):
        return
    done: set[Node] = set()
    for event, chain in program.once(Timeline).events:
        if not isinstance(event, Call) or event.name not in names or event.node in done:
            continue
        if not event.complete or not _drops(event):
            continue
        activations = [block for block in chain if block.function is not None]
        if not any(_is_applied(block) for block in activations):
            continue
        sheet = sheet_of(event.source)
        if (
            event.node not in sheet.parents
            or _is_gated(sheet, event, chain)
            or _is_meant(sheet, event, activations)
        ):
            continue
        done.add(event.node)
        chance = event.nodes["dropout_p"] if event.name == _ATTENTION else None
        yield AlwaysOn(event, chance, _method(sheet, event.node, activations[-1]))


def _drops(call: Call) -> bool:
    """Whether a call may drop something and is told nothing of training."""
    if call.name == _ATTENTION:
        return "dropout_p" in call.args and is_chance(call.args["dropout_p"])
    chance = call.args.get("dropout_p" if call.name == _HEADS else "p", _HALF)
    return "training" not in call.args and is_chance(chance)


_HALF = Value("float", 0.5)


def _is_applied(block: Block) -> bool:
    """Whether a function is a method of a module by which it is applied: none that makes or trains it."""
    function = block.function
    if function.owner is None or "torch.nn.Module" not in function.owner.names:
        return False
    return function.name != "__init__" and "training" not in name_parts(function.name)


def _is_gated(sheet: Sheet, call: Call, chain: Chain) -> bool:
    """Whether the call, or the chance to drop, depends on a flag that tells training from evaluation."""
    if any(isinstance(b.node, cst.If) and _asks(b.node.test) for b in chain):
        return True
    function = sheet.above(call.node, cst.FunctionDef, cst.Lambda)
    node = call.node
    while node is not None and node is not function:
        parent = sheet.parents.get(node)
        if isinstance(parent, (cst.IfExp, cst.If)) and _asks(parent.test):
            return True
        if isinstance(parent, cst.BooleanOperation) and _asks(parent.left):
            return True
        node = parent
    chance = call.nodes.get("dropout_p", call.nodes.get("p"))
    if chance is not None and _depends(sheet, chance, function, 0):
        return True
    return isinstance(function, cst.FunctionDef) and _returns_before(sheet, function, call.node)


def _asks(test: Node) -> bool:
    return any(not _SWITCHES.isdisjoint(name_parts(name)) for name in identifiers(test))


def _depends(sheet: Sheet, node: Node, function: Node, depth: int) -> bool:
    """Whether a probability is computed from a flag of training, or is an attribute that is changed on the way."""
    if _asks(node):
        return True
    for inner in nodes_in(node):
        if isinstance(inner, cst.Attribute) and _is_changed(sheet, inner.attr.value):
            return True
        if isinstance(inner, cst.Name) and function is not None and depth < 3:
            for value, _ in assigned(function, inner.value):
                around = sheet.above(value, cst.If)
                if (around is not None and _asks(around.test)) or _depends(
                    sheet, value, function, depth + 1
                ):
                    return True
    return False


def _is_changed(sheet: Sheet, name: str) -> bool:
    """Whether an attribute is set by other code than a constructor, or is a property that asks for the mode."""
    for node in sheet.parents:
        if isinstance(node, cst.AssignTarget) and isinstance(node.target, cst.Attribute):
            function = sheet.above(node, cst.FunctionDef)
            made = function is not None and function.name.value == "__init__"
            if node.target.attr.value == name and not made:
                return True
        elif isinstance(node, cst.FunctionDef) and node.name.value == name and node.decorators:
            return _asks(node.body)
    return False


def _returns_before(sheet: Sheet, function: cst.FunctionDef, node: Node) -> bool:
    """Whether evaluation leaves the function before a call is reached."""
    place = sheet.span(node).start
    for inner in nodes_in(function):
        if not isinstance(inner, cst.If) or sheet.span(inner).end > place or not _asks(inner.test):
            continue
        if any(isinstance(part, (cst.Return, cst.Raise)) for part in nodes_in(inner)):
            return True
    return False


def _is_meant(sheet: Sheet, call: Call, activations: list[Block]) -> bool:
    """Whether names say that randomness is wanted: Monte-Carlo dropout, corrupted inputs."""
    names = [block.function.name for block in activations]
    names += [
        block.function.owner.name for block in activations if block.function.owner is not None
    ]
    statement = sheet.statement(call.node)
    around = statement if isinstance(statement, cst.SimpleStatementLine) else call.node
    names += identifiers(around)
    return any(has_word(n, topic) for n in names for topic in ("stochastic", "robustness"))


def _method(sheet: Sheet, node: Node, home: Block) -> cst.FunctionDef | None:
    """The method of a module in which an expression stands, inner functions of it included."""
    owner = home.function.owner
    function = sheet.above(node, cst.FunctionDef)
    while function is not None and not isinstance(
        sheet.above(function, cst.FunctionDef, cst.ClassDef), cst.ClassDef
    ):
        function = sheet.above(function, cst.FunctionDef)
    if function is None or owner is None or sheet.above(function, cst.ClassDef) is not owner.node:
        return None
    return function if home.function.kind == "plain" and function.params.params else None
