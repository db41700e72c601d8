"""Repairs that give a loss logarithms of probabilities where it was given probabilities or raw scores."""

from __future__ import annotations

from collections.abc import Iterator

import libcst as cst

from mllint.block import Block
from mllint.edits import Sheet, imported_as, name_nodes, sheet_of
from mllint.events import Apply, Call
from mllint.facts import LOGITS, PROBABILITIES
from mllint.rule import Fix
from mllint.site import Node
from mllint.syntax import Source
from mllint.text import Edit
from mllint.value import Value

_FUNCTIONS = frozenset(
    {
        "torch.nn.functional.softmax",
        "torch.softmax",
        "torch.special.softmax",
        "torch.Tensor.softmax",
    }
)
_LAYER = "torch.nn.Softmax"

_ARRANGED = frozenset(
    [
        *("clone", "contiguous", "cpu", "cuda", "detach", "double", "flatten", "float", "half"),
        *("permute", "reshape", "squeeze", "to", "transpose", "unsqueeze", "view"),
    ]
)
"""Methods that arrange numbers anew: the logarithm may be taken before them as well as behind."""

_LINEAR = frozenset({"torch.nn.Linear", "torch.nn.LazyLinear", "torch.nn.Bilinear"})


def in_logarithms(program: Block, node: Node, value: Value, source: Source) -> Fix | None:
    """Turn the expression `node`, whose value is on another scale, into log-probabilities.

    It is safe where a softmax that is for nothing else becomes a log-softmax, which is the same and more exact; the
    logarithm of anything else is what the loss asks for, but perhaps not what was meant.
    """
    sheet = sheet_of(source)
    if node not in sheet.parents or sheet.above(node, cst.FormattedString) is not None:
        return None
    if PROBABILITIES in value:
        edits = _softmax_to_log(program, sheet, node, value)
        if edits:
            return Fix("use `log_softmax` instead of `softmax`", edits, safe=True)
        return Fix("take the logarithm", (sheet.replace(node, _called(sheet, node, "log()")),))
    if LOGITS in value and _classes_last(program, value):
        function = imported_as(source, "torch.nn.functional.log_softmax")
        if function is not None:
            text = f"{function}({sheet.text(node)}, dim=-1)"
            return Fix("turn the raw scores into log-probabilities", (sheet.replace(node, text),))
    return None


def _called(sheet: Sheet, node: cst.BaseExpression, method: str) -> str:
    """The text of a method call on an expression."""
    text = sheet.text(node)
    simple = isinstance(node, (cst.Name, cst.Attribute, cst.Call, cst.Subscript))
    return f"{text}.{method}" if simple else f"({text}).{method}"


def _classes_last(program: Block, value: Value) -> bool:
    """Whether the last dimension of raw scores is surely that of the classes: a linear map put them out."""
    step = value.why(LOGITS)
    made = [
        event.module.type
        for event in program.walk()
        if isinstance(event, Apply)
        and step is not None
        and event.node is step.node
        and event.module.type.startswith("torch.nn.")
        and LOGITS in event.result
    ]
    return bool(made) and all(type_ in _LINEAR for type_ in made)


def _softmax_to_log(
    program: Block, sheet: Sheet, node: cst.BaseExpression, value: Value
) -> tuple[Edit, ...]:
    """Edits that make a log-softmax of the softmax that `node` comes from, if that is for nothing else."""
    step = value.why(PROBABILITIES)
    if step is None or step.source is not sheet.source or not isinstance(step.node, cst.Call):
        return ()
    if not _only_for(sheet, step.node, node):
        return ()
    return tuple(_respelled(program, sheet, step.node))


def _only_for(sheet: Sheet, maker: cst.Call, node: cst.BaseExpression) -> bool:
    """Whether `node` is what `maker` gives, in another arrangement or under a name that nothing else reads."""
    inner = _unwrapped(node, maker)
    if inner is maker:
        return True
    if not isinstance(inner, cst.Name):
        return False
    scope = sheet.above(node, cst.FunctionDef, cst.Lambda) or sheet.source.tree
    places = list(name_nodes(scope, inner.value))
    if len(places) != 2 or not any(place is inner for place in places):
        return False
    (bound,) = [place for place in places if place is not inner]
    target = sheet.parents.get(bound)
    assign = sheet.parents.get(target) if isinstance(target, cst.AssignTarget) else None
    return (
        isinstance(assign, cst.Assign)
        and len(assign.targets) == 1
        and _unwrapped(assign.value, maker) is maker
    )


def _unwrapped(node: cst.BaseExpression, maker: cst.Call) -> cst.BaseExpression:
    """What an expression arranges anew, down to `maker`."""
    while node is not maker:
        if isinstance(node, cst.Subscript):
            node = node.value
        elif (
            isinstance(node, cst.Call)
            and isinstance(node.func, cst.Attribute)
            and node.func.attr.value in _ARRANGED
        ):
            node = node.func.value
        else:
            break
    return node


def _respelled(program: Block, sheet: Sheet, maker: cst.Call) -> Iterator[Edit]:
    """A call of a softmax made one of a log-softmax; nothing if it is spelled in a way that cannot be changed."""
    calls = [e for e in program.walk() if isinstance(e, Call) and e.node is maker]
    names = {event.name for event in calls}
    if names and names <= _FUNCTIONS:
        yield from _renamed(sheet, maker.func, "softmax", "log_softmax")
    elif names == {f"{_LAYER}.forward"}:
        sites = {e.receiver.site.node for e in calls if e.receiver and e.receiver.site}
        if len(sites) != 1:
            return
        (layer,) = sites
        applied = {
            id(e.node)
            for e in program.walk()
            if isinstance(e, Call)
            and e.name == f"{_LAYER}.forward"
            and e.receiver is not None
            and e.receiver.site is not None
            and e.receiver.site.node is layer
        }
        if applied == {id(maker)} and isinstance(layer, cst.Call) and layer in sheet.parents:
            yield from _renamed(sheet, layer.func, "Softmax", "LogSoftmax")


def _renamed(sheet: Sheet, function: cst.BaseExpression, old: str, new: str) -> Iterator[Edit]:
    """`F.softmax` as `F.log_softmax`; a name that was imported by itself as whatever the imports let it be."""
    if isinstance(function, cst.Attribute) and function.attr.value == old:
        yield sheet.replace(function.attr, new)
    elif isinstance(function, cst.Name) and function.value == old:
        module = "torch.nn.functional" if old.islower() else "torch.nn"
        spelled = imported_as(sheet.source, f"{module}.{new}")
        if spelled is not None:
            yield sheet.replace(function, spelled)
