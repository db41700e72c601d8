"""Repairs of KL divergences: the two distributions exchanged, each on the scale of its place."""

from __future__ import annotations

import libcst as cst

from mllint.edits import Sheet, sheet_of
from mllint.evidence.divergences import Divergence
from mllint.facts import LOG_PROBABILITIES, PROBABILITIES
from mllint.text import Edit

_PLAIN = (cst.Name, cst.Attribute, cst.Call, cst.Subscript)
"""Expressions that a method can be called on without brackets."""


def exchanged(divergence: Divergence) -> tuple[Edit, ...]:
    """The edits that make the input the target and the target the input; none where that cannot be written."""
    call = divergence.event
    sheet, nodes = sheet_of(call.source), (divergence.input_node, divergence.target_node)
    if not all(node in sheet.parents and _argument(sheet, node, call.node) for node in nodes):
        return ()
    if divergence.log_target is None:
        return ()
    first, second = nodes
    texts = sheet.text(second), sheet.text(first)
    if not divergence.log_target:
        log, plain = _logarithm(sheet, divergence), _exponential(sheet, divergence)
        if log is None or plain is None:
            return ()
        texts = log, plain
    return sheet.replace(first, texts[0]), sheet.replace(second, texts[1])


def _argument(sheet: Sheet, node: cst.CSTNode, call: cst.CSTNode) -> bool:
    """Whether an expression stands in the call itself, without brackets of its own."""
    arg = sheet.parents.get(node)
    return (
        isinstance(arg, cst.Arg)
        and sheet.parents.get(arg) is call
        and not arg.star
        and not getattr(node, "lpar", ())
    )


def _logarithm(sheet: Sheet, divergence: Divergence) -> str | None:
    """The logarithm of the target, written as the input's is."""
    node, other = divergence.target_node, divergence.input_node
    inner = _inside(node, "exp")
    if inner is not None:
        return sheet.text(inner)
    if _called(node) == "softmax":
        return _renamed(sheet, node, other, "log_softmax")
    if PROBABILITIES in divergence.target and isinstance(node, _PLAIN):
        return _wrapped(sheet, other, "log", sheet.text(node))
    return None


def _exponential(sheet: Sheet, divergence: Divergence) -> str | None:
    """The probabilities whose logarithms are the input, written as the target's are."""
    node, other = divergence.input_node, divergence.target_node
    inner = _inside(node, "log")
    if inner is not None:
        return sheet.text(inner)
    if _called(node) == "log_softmax":
        return _renamed(sheet, node, other, "softmax")
    if LOG_PROBABILITIES in divergence.input and isinstance(node, _PLAIN):
        return _wrapped(sheet, other, "exp", sheet.text(node))
    return None


def _called(node: cst.CSTNode) -> str:
    """The last name of what is called."""
    func = node.func if isinstance(node, cst.Call) else None
    return getattr(func.attr if isinstance(func, cst.Attribute) else func, "value", "")


def _inside(node: cst.CSTNode, name: str) -> cst.CSTNode | None:
    """`x` of `x.log()` and of `torch.log(x)`."""
    if not isinstance(node, cst.Call) or _called(node) != name:
        return None
    if not node.args and isinstance(node.func, cst.Attribute):
        return None if node.func.value.lpar else node.func.value
    if len(node.args) == 1 and _is_torch(node.func):
        return None if node.args[0].value.lpar else node.args[0].value
    return None


def _is_torch(func: cst.CSTNode) -> bool:
    return (
        isinstance(func, cst.Attribute)
        and isinstance(func.value, cst.Name)
        and func.value.value in ("torch", "th")
    )


def _wrapped(sheet: Sheet, other: cst.CSTNode, name: str, text: str) -> str | None:
    """`text` in the function in which the other argument stands."""
    if _inside(other, name) is None or not isinstance(other, cst.Call):
        return None
    return f"{sheet.text(other.func)}({text})" if other.args else f"{text}.{name}()"


def _renamed(sheet: Sheet, node: cst.Call, other: cst.CSTNode, name: str) -> str | None:
    """A call of `softmax` as one of `log_softmax`, or the reverse, by a name that is known to be there."""
    func, start = node.func, sheet.span(node).start
    if isinstance(func, cst.Name) and not (
        isinstance(other, cst.Call)
        and isinstance(other.func, cst.Name)
        and other.func.value == name
    ):
        return None
    span = sheet.span(func.attr if isinstance(func, cst.Attribute) else func)
    text = sheet.text(node)
    return text[: span.start - start] + name + text[span.end - start :]
