"""Rows and noise in an expression that puts the one on the other."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import libcst as cst

from mllint.edits import Sheet, bound_names, names_in
from mllint.interpret.names import has_word
from mllint.syntax import children

_SIZES = frozenset({"shape", "size", "device", "dtype", "ndim", "dim", "numel", "is_cuda"})
"""Attributes that ask nothing of the numbers."""


def data_of(node: cst.CSTNode) -> cst.BaseExpression | None:
    """The rows in a sum of rows and noise, or in the call of a function that changes them; None if unclear."""
    if isinstance(node, cst.Call):
        return node.args[0].value if len(node.args) >= 1 and not node.args[0].star else None
    if not isinstance(node, cst.BinaryOperation):
        return None
    plain = [side for side in (node.left, node.right) if not _draws(side)]
    if len(plain) == 1:
        return plain[0]
    simple = [side for side in plain if isinstance(side, (cst.Name, cst.Subscript, cst.Attribute))]
    noise = [s for s in plain if any(has_word(n, "noise") for n in names_in(s))]
    rest = [s for s in simple if s not in noise]
    return rest[0] if len(rest) == 1 else node.left if len(plain) == 2 else None


def _draws(node: cst.CSTNode) -> bool:
    words = ("rand", "normal", "noise", "uniform", "laplace", "poisson")
    return any(word in called_as(call).lower() for call in calls_in(node) for word in words)


def amounts_of(node: cst.CSTNode, data: cst.CSTNode | None) -> list[cst.CSTNode]:
    """The parts of an expression besides the rows."""
    if isinstance(node, cst.Call):
        return [arg.value for arg in node.args if arg.value is not data]
    if isinstance(node, cst.BinaryOperation):
        return [side for side in (node.left, node.right) if side is not data]
    return []


def params_of(function: cst.FunctionDef) -> list[cst.Param]:
    params = function.params
    return [*params.posonly_params, *params.params, *params.kwonly_params]


def nodes_in(node: cst.CSTNode) -> Iterator[cst.CSTNode]:
    stack: list[cst.CSTNode] = [node]
    while stack:
        current = stack.pop()
        yield current
        stack += children(current)


def calls_in(node: cst.CSTNode) -> Iterator[cst.Call]:
    stack: list[cst.CSTNode] = [node]
    while stack:
        current = stack.pop()
        if isinstance(current, cst.Call):
            yield current
        stack += children(current)


def called_as(call: cst.Call) -> str:
    func = call.func
    if isinstance(func, cst.Attribute):
        return func.attr.value
    return func.value if isinstance(func, cst.Name) else ""


def reads(sheet: Sheet, use: cst.Name, name: str) -> bool:
    """Whether a use of a name asks for its numbers: it is no target, no size, and not the rows being prepared."""
    parent = sheet.parents[use]
    if isinstance(parent, cst.Attribute) and parent.attr.value in _SIZES:
        return False
    if isinstance(parent, (cst.AssignTarget, cst.For, cst.CompFor, cst.Param)):
        return False
    if isinstance(parent, cst.Arg):
        call = sheet.parents[parent]
        if isinstance(call, cst.Call) and called_as(call) in (
            "len",
            "print",
            "type",
            "randn_like",
            "rand_like",
        ):
            return False
    if isinstance(parent, cst.Element):
        holder: Any = sheet.parents.get(sheet.parents[parent])
        if isinstance(holder, (cst.AssignTarget, cst.For, cst.CompFor)):
            return False
    statement = sheet.statement(use)
    prepares = isinstance(statement, cst.SimpleStatementLine) and name in bound_names(statement)
    return not prepares
