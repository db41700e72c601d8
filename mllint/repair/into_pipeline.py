"""The repair of rows that are prepared before a cross-validation: a pipeline is, and the rows stay as they were."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import libcst as cst

from mllint.edits import (
    Sheet,
    Statement,
    bound_names,
    imported_as,
    name_nodes,
    sheet_of,
    without_second_blank_line,
)
from mllint.events import Call
from mllint.evidence.cross_validated import SCORES, Prepared
from mllint.rule import Fix
from mllint.text import Edit

_TITLE = "cross-validate a pipeline"

_SCORES = frozenset(name.rpartition(".")[2] for name in SCORES[:3])
"""Functions that make no more of an estimator than its predictions: a grid would name its parameters."""


@dataclass(slots=True)
class _Preparation:
    """`targets = estimator.fit_transform(rows)`: the statement, its estimator, and rows and targets by place."""

    statement: Statement
    estimator: cst.BaseExpression
    rows: tuple[str, ...]
    targets: tuple[str, ...]


def into_pipeline(each: Prepared) -> Fix | None:
    """Let the cross-validation prepare the rows of each fold; None where the prepared rows are used elsewhere."""
    source, folds = each.by.source, each.folds
    if not isinstance(folds, Call) or folds.source is not source:
        return None
    sheet = sheet_of(source)
    if folds.node not in sheet.parents or each.by.node not in sheet.parents:
        return None
    done = _preparation(sheet, each.by.node)
    scope = sheet.above(folds.node, cst.FunctionDef, cst.Lambda) or source.tree
    if done is None or (sheet.above(done.statement, cst.FunctionDef) or source.tree) is not scope:
        return None
    home = "imblearn" if each.resampled else "sklearn"
    maker = _spelled(sheet, f"{home}.pipeline.make_pipeline")
    if maker is None or not _is_bound_once(sheet, scope, done):
        return None
    edits: list[Edit] = []
    calls: list[cst.Call] = []
    for target, rows in zip(done.targets, done.rows, strict=False):
        for node in _uses(sheet, scope, target, done):
            call = _validation(sheet, node)
            if call is None:
                return None
            if all(call is not other for other in calls):
                calls.append(call)
            if target != rows:
                edits.append(sheet.replace(node, rows))
    if all(call is not folds.node for call in calls):
        return None
    for call in calls:
        model = _argument(call, 0, "estimator")
        if model is None:
            return None
        text = f"{maker}({sheet.text(done.estimator)}, {sheet.text(model)})"
        edits.append(sheet.replace(model, text))
    removed = without_second_blank_line(source.text, sheet.remove(done.statement))
    if imported_as(source, f"{home}.pipeline.make_pipeline") is None:
        line = _import(sheet, f"{home}.pipeline")
        if line is None:
            return None
        edits.append(line)
    return Fix(_TITLE, (*edits, removed))


def _preparation(sheet: Sheet, node: cst.CSTNode) -> _Preparation | None:
    """The statement of a fit, if that gives prepared rows for rows, all of them by their names, and nothing else."""
    assign, statement = sheet.parents.get(node), sheet.statement(node)
    if not isinstance(node, cst.Call) or not isinstance(node.func, cst.Attribute):
        return None
    if node.func.attr.value not in ("fit_transform", "fit_resample", "fit_sample"):
        return None
    if not isinstance(assign, cst.Assign) or len(assign.targets) != 1:
        return None
    if not isinstance(statement, cst.SimpleStatementLine) or len(statement.body) != 1:
        return None
    targets = _names(assign.targets[0].target)
    rows = tuple(a.value.value for a in node.args if isinstance(a.value, cst.Name))
    plain = all(a.keyword is None and not a.star for a in node.args)
    if not targets or not rows or len(rows) != len(node.args) or not plain:
        return None
    if len(targets) > len(rows):
        return None
    return _Preparation(statement, node.func.value, rows, targets)


def _names(target: cst.BaseExpression) -> tuple[str, ...]:
    parts = [e.value for e in target.elements] if isinstance(target, cst.Tuple) else [target]
    names = tuple(part.value for part in parts if isinstance(part, cst.Name))
    return names if len(names) == len(parts) else ()


def _is_bound_once(sheet: Sheet, scope: cst.CSTNode, done: _Preparation) -> bool:
    """Whether the names mean the same before the fit and at the cross-validation, and the estimator does nothing else."""
    body = list(sheet.body(done.statement))
    at = body.index(done.statement) if done.statement in body else -1
    names = {*done.rows, *done.targets}
    if at < 0 or any(names & bound_names(later) for later in body[at + 1 :]):
        return False
    if isinstance(done.estimator, cst.Name):
        return len(list(name_nodes(scope, done.estimator.value))) == 2
    return isinstance(done.estimator, cst.Call)


def _uses(sheet: Sheet, scope: cst.CSTNode, name: str, done: _Preparation) -> Iterator[cst.Name]:
    """Where prepared rows are used: behind the fit, if they are called what the rows were called before."""
    end = sheet.span(done.statement).end
    for node in name_nodes(scope, name):
        start = sheet.span(node).start
        if start >= end or (name not in done.rows and sheet.statement(node) is not done.statement):
            yield node


def _validation(sheet: Sheet, node: cst.Name) -> cst.Call | None:
    """The call of a cross-validation that a name is the rows or the targets of."""
    arg = sheet.parents.get(node)
    call = sheet.parents.get(arg) if isinstance(arg, cst.Arg) else None
    if not isinstance(call, cst.Call):
        return None
    func = call.func.attr if isinstance(call.func, cst.Attribute) else call.func
    if not isinstance(func, cst.Name) or func.value not in _SCORES:
        return None
    given = (_argument(call, 1, "X"), _argument(call, 2, "y"))
    return call if any(node is value for value in given) else None


def _argument(call: cst.Call, place: int, name: str) -> cst.BaseExpression | None:
    for i, arg in enumerate(call.args):
        if arg.star:
            return None
        if (arg.keyword is None and i == place) or (arg.keyword and arg.keyword.value == name):
            return arg.value
    return None


def _spelled(sheet: Sheet, dotted: str) -> str | None:
    """What the file calls a function, or will once it is imported; None if the name stands for something else."""
    spelled = imported_as(sheet.source, dotted)
    if spelled is not None:
        return spelled if spelled != dotted else None
    short = dotted.rpartition(".")[2]
    return None if short in bound_names(sheet.source.tree) else short


def _import(sheet: Sheet, module: str) -> Edit | None:
    """A line that imports `make_pipeline`, among the imports of its library where these are in order."""
    lines = [line for line in sheet.source.tree.body if _imported_from(line) is not None]
    before = [line for line in lines if (_imported_from(line) or "") < module]
    same = [
        line for line in before if (_imported_from(line) or "").startswith(module.partition(".")[0])
    ]
    found = same or before or lines
    anchor = found[-1] if found else None
    if not isinstance(anchor, cst.SimpleStatementLine):
        return None
    at = sheet.lines(anchor).end
    return Edit(at, at, f"from {module} import make_pipeline{sheet.newline()}")


def _imported_from(line: cst.CSTNode) -> str | None:
    """The module that a line imports from."""
    if not isinstance(line, cst.SimpleStatementLine) or not isinstance(
        line.body[0], cst.ImportFrom
    ):
        return None
    found = line.body[0]
    if found.module is None or found.relative:
        return None
    return cst.Module([]).code_for_node(found.module)
