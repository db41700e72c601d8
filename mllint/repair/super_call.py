"""The repair of a constructor that registers layers too early: the parent's constructor is called first."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import libcst as cst

from mllint import knowledge
from mllint.edits import Sheet, bound_names, names_in, sheet_of
from mllint.events import Early
from mllint.interpret.objects import Class, Function, Instance
from mllint.rule import Fix
from mllint.syntax import children
from mllint.text import Edit
from mllint.value import Value


def call_first(early: Early) -> Fix | None:
    """Put the call of the parent's constructor first in the one that runs, or move it there."""
    init = early.constructor
    if not isinstance(init, cst.FunctionDef) or not isinstance(init.body, cst.IndentedBlock):
        return None
    sheet = sheet_of(early.source)
    owner = sheet.above(init, cst.ClassDef) if init in sheet.parents else None
    if owner is None or not init.params.params or init.decorators:
        return None
    body: Sequence[Any] = init.body.body
    calls = [node for node in _calls(init) if _is_constructor(node)]
    if not calls:
        if not _asks_for_nothing(early.module, owner):
            return None
        at, indent = _first(sheet, init)
        line = f"{indent}super().__init__(){sheet.newline()}"
        return Fix("call `super().__init__()` first", (Edit(at, at, line),), safe=True)
    late = [s for s in body if _is_call(s, calls[0])]
    if len(calls) > 1 or not late or not _stands_alone(body, late[0]):
        return None
    if sheet.span(early.node).start > sheet.span(late[0]).start:
        return None
    at, _ = _first(sheet, init)
    start, end = sheet.lines(late[0])
    line = sheet.source.text[start:end]
    if not line.endswith("\n"):
        line += sheet.newline()
    edits = (Edit(at, at, line), Edit(start, end, ""))
    return Fix("move the call of the parent's constructor up", edits, safe=True)


def _calls(node: cst.CSTNode) -> list[cst.Call]:
    found = []
    stack = [node]
    while stack:
        current = stack.pop()
        if isinstance(current, cst.Call):
            found.append(current)
        stack += children(current)
    return found


def _is_constructor(call: cst.Call) -> bool:
    return isinstance(call.func, cst.Attribute) and call.func.attr.value == "__init__"


def _is_call(statement: cst.BaseStatement, call: cst.Call) -> bool:
    """Whether a statement is this call and nothing else."""
    parts = statement.body if isinstance(statement, cst.SimpleStatementLine) else ()
    return len(parts) == 1 and isinstance(parts[0], cst.Expr) and parts[0].value is call


def _stands_alone(body: Sequence[Any], late: Any) -> bool:
    """Whether a call asks for nothing that the statements before it made."""
    before: set[str] = set()
    for statement in body[: list(body).index(late)]:
        before |= bound_names(statement)
    call = late.body[0].value
    used = {name for arg in call.args for name in names_in(arg)}
    own = any("self" in names_in(arg) for arg in call.args[_explicit(call) :])
    return not before & used and not own


def _explicit(call: Any) -> int:
    """How many arguments are the instance itself: one in `nn.Module.__init__(self)`."""
    return int(not isinstance(call.func.value, cst.Call))


def _first(sheet: Sheet, init: cst.FunctionDef) -> tuple[int, str]:
    """Where the first statement of a function begins, its comments included, and the white space in front of it."""
    body: Sequence[Any] = init.body.body
    first = next((s for s in body if not _is_text(s)), body[0])
    indent = sheet.indent(first)
    text = sheet.source.text
    if _is_text(first):
        return sheet.lines(first).end, indent
    at = sheet.lines(first).start
    while (above := text.rfind("\n", 0, at - 1) + 1) < at and text[above:at].lstrip().startswith(
        "#"
    ):
        at = above
    return at, indent


def _is_text(statement: cst.BaseStatement) -> bool:
    parts = statement.body if isinstance(statement, cst.SimpleStatementLine) else ()
    return (
        len(parts) == 1
        and isinstance(parts[0], cst.Expr)
        and isinstance(parts[0].value, (cst.SimpleString, cst.ConcatenatedString))
    )


def _asks_for_nothing(module: Value, owner: cst.ClassDef) -> bool:
    """Whether the constructor behind that of a class can be called without arguments, and leads to `nn.Module`'s."""
    if not isinstance(module.callable, Instance):
        return False
    lineage = module.callable.cls.lineage
    at = next((i for i, c in enumerate(lineage) if isinstance(c, Class) and c.node is owner), None)
    if at is None:
        return False
    for cls in lineage[at + 1 :]:
        if isinstance(cls, knowledge.Class):
            init = knowledge.member(cls, "__init__")
            params = init.params if isinstance(init, knowledge.Function) else ()
            return not any(p.required and p.kind == "" and p.name != "self" for p in params)
        found = cls.members.get("__init__")
        if found is not None:
            own = found.callable
            return isinstance(own, Function) and _is_complete(own)
    return False


def _is_complete(function: Function) -> bool:
    params = function.node.params
    required = [p for p in (*params.params[1:], *params.kwonly_params) if p.default is None]
    return not required and any(map(_is_constructor, _calls(function.node)))
