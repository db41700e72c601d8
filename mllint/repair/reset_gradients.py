"""The repair of a training loop that does not reset its gradients: where the reset has to stand, and its text."""

from __future__ import annotations

from typing import Any

import libcst as cst

from mllint.edits import Sheet, bound_names, names_in, sheet_of
from mllint.evidence.training_loops import Moment, TrainingLoop
from mllint.rule import Fix
from mllint.site import Node
from mllint.text import Edit

_LONGEST = 60


def written(node: Node) -> str:
    """A call as the program writes it, in back-ticks; without its arguments if it is long."""
    if not isinstance(node, cst.CSTNode):
        return "the call"
    if isinstance(node, cst.FunctionDef):
        return f"`{node.name.value}`"
    code = cst.Module([]).code_for_node(node).strip()
    if isinstance(node, cst.Call) and (len(code) > _LONGEST or "\n" in code):
        code = f"{cst.Module([]).code_for_node(node.func).strip()}(…)"
    plain = "\n" not in code and "`" not in code and len(code) <= _LONGEST
    return f"`{code}`" if plain else "the call"


def reset_before(loop: TrainingLoop, first: Moment) -> Fix | None:
    """Call `zero_grad()` of the optimiser that steps: before the first backward pass, or behind the step.

    It stands before the pass if both are in one block, so that each round begins anew; else the step is not taken in
    each round, or several passes add up for one, and what has been used is thrown away behind it.
    """
    source = loop.step.source
    optimizer = _optimizer_of(loop.step.node)
    sheet = sheet_of(source)
    if optimizer is None or loop.step.node not in sheet.parents:
        return None
    line = sheet.statement(loop.step.node)
    if not isinstance(line, cst.SimpleStatementLine) or _indented(sheet, line) is None:
        return None
    name = sheet.text(optimizer)
    if "\n" in name:
        return None
    new = f"{name}.zero_grad()"
    title = f"call `{new}` in every round"
    before: Any = None
    if first.event.source is source and first.event.node in sheet.parents:
        before = sheet.statement(first.event.node)
    body = list(sheet.body(line))
    if before in body and body.index(before) < body.index(line):
        between = body[body.index(before) : body.index(line)]
        if isinstance(before, cst.SimpleStatementLine) and not _binds(between, optimizer):
            at = sheet.lines(before).start
            text = f"{sheet.indent(before)}{new}{sheet.newline()}"
            return Fix(title, (Edit(at, at, text),), safe=True)
    if _ends_without_line_ending(sheet, line):
        return None
    at = sheet.lines(line).end
    text = f"{sheet.indent(line)}{new}{sheet.newline()}"
    return Fix(title, (Edit(at, at, text),), safe=True)


def move_reset(loop: TrainingLoop, lost: Moment) -> Fix | None:
    """Move a reset in front of the backward pass whose gradients it throws away."""
    source = loop.step.source
    sheet = sheet_of(source)
    reset = lost.event.node
    before = [m for m in loop.backwards if m.event.source is source]
    if lost.event.source is not source or reset not in sheet.parents:
        return None
    line = sheet.statement(reset)
    if not isinstance(line, cst.SimpleStatementLine) or len(line.body) != 1:
        return None
    body = list(sheet.body(line))
    passes = [sheet.statement(m.event.node) for m in before if m.event.node in sheet.parents]
    places = [body.index(p) for p in passes if p in body and body.index(p) < body.index(line)]
    if not places or _indented(sheet, line) is None or _ends_without_line_ending(sheet, line):
        return None
    first: Any = body[places[0]]
    between = body[places[0] : body.index(line)]
    if not isinstance(first, cst.SimpleStatementLine) or _binds(between, reset):
        return None
    start, end = sheet.lines(line)
    at = sheet.lines(first).start
    moved = source.text[start:end]
    return Fix(
        "reset the gradients before the backward pass",
        (Edit(at, at, moved), Edit(start, end, "")),
        safe=True,
    )


def _optimizer_of(step: Node) -> cst.BaseExpression | None:
    """The expression of the optimiser in `optimizer.step()` or `scaler.step(optimizer)`, if it is a plain path."""
    if not isinstance(step, cst.Call):
        return None
    found: Any = step.func.value if isinstance(step.func, cst.Attribute) else None
    given = [arg.value for arg in step.args if arg.keyword is None and not arg.star]
    scaled = isinstance(found, (cst.Name, cst.Attribute)) and _is_scaler(found)
    if scaled or (isinstance(step.func, cst.Attribute) and step.func.attr.value != "step"):
        found = given[0] if given else None
    path: Any = found
    while isinstance(path, cst.Attribute):
        path = path.value
    return found if isinstance(path, cst.Name) else None


def _is_scaler(node: cst.Name | cst.Attribute) -> bool:
    name = node.value if isinstance(node, cst.Name) else node.attr.value
    return "scaler" in name.lower()


def _binds(statements: list[Any], used: cst.CSTNode) -> bool:
    names = set(names_in(used))
    return any(not names.isdisjoint(bound_names(statement)) for statement in statements)


def _indented(sheet: Sheet, line: Any) -> str | None:
    """The white space in front of a statement that has its lines to itself, None if it has not."""
    indent = sheet.indent(line)
    return indent if not indent.strip() and len(line.body) == 1 else None


def _ends_without_line_ending(sheet: Sheet, line: Any) -> bool:
    return not sheet.source.text[sheet.lines(line).start : sheet.lines(line).end].endswith("\n")
