"""The repair of a fit on all rows: the split goes first, the train part is fitted on, the rest is transformed."""

from __future__ import annotations

import textwrap
from dataclasses import dataclass
from typing import Any

import libcst as cst

from mllint import knowledge
from mllint.edits import (
    Sheet,
    Statement,
    bound_names,
    identifiers,
    name_nodes,
    names_in,
    sheet_of,
    without_second_blank_line,
)
from mllint.events import Fit
from mllint.evidence.learned import Leak
from mllint.rule import Fix
from mllint.text import Edit

_TITLE = "split first, fit on the train part"

_NEW_NAME = "transformer"
"""What an estimator is called that had no name."""


@dataclass(slots=True)
class _Behind:
    """Statements that put all rows through an estimator: what it is, the rows that go in, the name that comes out."""

    statements: list[Statement]
    estimator: cst.BaseExpression
    rows: cst.BaseExpression
    target: str
    others: list[cst.Arg]


def split_first(leak: Leak) -> Fix | None:
    """Divide the rows first; then fit on the train part and transform both.

    Withheld unless the rows are assigned to one name that only `train_test_split` in the same block uses.
    """
    fit, split = leak.fit, leak.split
    sheet = sheet_of(split.source)
    if (
        split.source is not fit.source
        or split.parts
        or not {fit.node, split.node} <= {*sheet.parents}
    ):
        return None
    anchor = sheet.statement(split.node)
    parts = _parts(sheet, split.node, anchor)
    behind = _behind(sheet, fit)
    if anchor is None or parts is None or behind is None or behind.target not in parts:
        return None
    body = list(sheet.body(anchor))
    if any(s not in body or body.index(s) >= body.index(anchor) for s in behind.statements):
        return None
    if not _is_free(sheet, behind, body, anchor):
        return None
    targets = [_name(arg.value) for arg in behind.others]
    if not all(target in parts for target in targets) or any(a.keyword for a in behind.others):
        return None
    return _edited(sheet, behind, anchor, split.node, parts)


def _parts(sheet: Sheet, node: Any, anchor: Statement | None) -> dict[str, tuple[str, str]] | None:
    """The names of the train and the test part of each name that `train_test_split` divides."""
    if not isinstance(node, cst.Call) or not sheet.text(node.func).endswith("train_test_split"):
        return None
    assign = _assign(anchor)
    if assign is None or assign.value is not node:
        return None
    arrays = [_name(arg.value) for arg in node.args if arg.keyword is None and not arg.star]
    target = assign.targets[0].target
    names = [_name(element.value) for element in getattr(target, "elements", ())]
    if "" in names or len(names) != 2 * len(arrays) or len({*names}) < len(names):
        return None
    if any(arg.star for arg in node.args):
        return None
    pairs = zip(names[::2], names[1::2], strict=True)
    return {array: pair for array, pair in zip(arrays, pairs, strict=True) if array}


def _behind(sheet: Sheet, fit: Fit) -> _Behind | None:
    """`T = E.fit_transform(D)`, `T = E.fit(D).transform(D)`, or `E.fit(D)` and then `T = E.transform(D)`."""
    call, statement = fit.node, sheet.statement(fit.node)
    cls = knowledge.lookup(fit.estimator.type) if fit.estimator is not None else None
    if not isinstance(cls, knowledge.Class) or knowledge.member(cls, "transform") is None:
        return None
    if not isinstance(call.func, cst.Attribute) or not call.args or call.args[0].keyword:
        return None
    owner, rows = call.func.value, call.args[0].value
    others = list(call.args[1:])
    assign = _assign(statement)
    target = _name(assign.targets[0].target) if assign is not None else ""
    if statement is None or any(arg.star for arg in call.args):
        return None
    if fit.method == "fit_transform" and assign is not None and assign.value is call and target:
        return _Behind([statement], owner, rows, target, others)
    if fit.method != "fit":
        return None
    if assign is not None and _transforms(sheet, assign.value, call, rows) and target:
        return _Behind([statement], owner, rows, target, others)
    alone = isinstance(sheet.parents[call], cst.Expr)
    if not alone and (assign is None or assign.value is not call or target != _name(owner)):
        return None
    if not _name(owner):
        return None
    body = list(sheet.body(statement))
    for later in body[body.index(statement) + 1 :]:
        change = _assign(later)
        if change is not None and _transforms(sheet, change.value, owner, rows):
            target = _name(change.targets[0].target)
            return _Behind([statement, later], owner, rows, target, others) if target else None
    return None


def _transforms(sheet: Sheet, value: Any, owner: Any, rows: cst.BaseExpression) -> bool:
    """Whether an expression is `owner.transform(rows)`."""
    return (
        isinstance(value, cst.Call)
        and isinstance(value.func, cst.Attribute)
        and value.func.attr.value == "transform"
        and sheet.text(value.func.value) == sheet.text(owner)
        and len(value.args) == 1
        and sheet.text(value.args[0].value) == sheet.text(rows)
    )


def _assign(statement: Any) -> cst.Assign | None:
    """The assignment to one target that is all of a statement."""
    if not isinstance(statement, cst.SimpleStatementLine) or len(statement.body) != 1:
        return None
    assign = statement.body[0]
    single = isinstance(assign, cst.Assign) and len(assign.targets) == 1
    return assign if single and isinstance(assign, cst.Assign) else None


def _name(node: Any) -> str:
    return node.value if isinstance(node, cst.Name) else ""


def _is_free(sheet: Sheet, behind: _Behind, body: list[Any], anchor: Statement) -> bool:
    """Whether nothing but the split needs the rows behind the estimator, or changes what goes into it."""
    moved = behind.statements
    between = [s for s in body[body.index(moved[0]) : body.index(anchor)] if s not in moved]
    read = {name for s in moved for name in names_in(s)} - {behind.target}
    if any(read & bound_names(s) or behind.target in set(names_in(s)) for s in between):
        return False
    owner = set(names_in(behind.estimator))
    if any(owner & set(names_in(s)) for s in between if _name(behind.estimator)):
        return False
    scope = sheet.above(anchor, cst.FunctionDef) or sheet.source.tree
    used = list(name_nodes(scope, behind.target))
    here = [n for s in (*moved, anchor) for n in name_nodes(s, behind.target)]
    if _name(behind.rows) != behind.target:
        return len(used) == len(here)
    # The rows keep their name, so only what comes behind the split could miss the change.
    after = body[body.index(anchor) + 1 :]
    elsewhere = [n for s in body for n in name_nodes(s, behind.target)]
    return len(elsewhere) == len(used) and not any(behind.target in set(names_in(s)) for s in after)


def _edited(
    sheet: Sheet, behind: _Behind, anchor: Statement, split: cst.Call, parts: dict[str, Any]
) -> Fix | None:
    text, indent, end = sheet.source.text, sheet.indent(anchor), sheet.newline()
    train, test = parts[behind.target]
    owner = sheet.text(behind.estimator)
    lines = [textwrap.dedent(text[slice(*_comments(sheet, s))]) for s in behind.statements]
    if not isinstance(behind.estimator, (cst.Name, cst.Attribute)):
        if _NEW_NAME in set(identifiers(sheet.source.tree)):
            return None
        lines.append(f"{_NEW_NAME} = {owner}{end}")
        owner = _NEW_NAME
    given = "".join(f", {parts[_name(arg.value)][0]}" for arg in behind.others)
    said = [_comment_behind(s) for s in behind.statements]
    lines.append(f"{train} = {owner}.fit_transform({train}{given}){said[0]}{end}")
    lines.append(f"{test} = {owner}.transform({test}){said[1] if len(said) > 1 else ''}{end}")
    at = sheet.lines(anchor).end
    removed = [Edit(*sheet.commented_lines(s), "") for s in behind.statements]
    edits = [Edit(at, at, textwrap.indent("".join(lines), indent))]
    edits += [without_second_blank_line(text, edit) for edit in removed]
    raw = _name(behind.rows)
    if not raw:
        # What went in had no name: it gets that of the rows.
        first = behind.statements[0]
        kept = f"{sheet.indent(first)}{behind.target} = {sheet.text(behind.rows)}{end}"
        edits[1] = Edit(removed[0].start, removed[0].end, kept)
    elif raw != behind.target:
        edits += [
            sheet.replace(arg.value, raw)
            for arg in split.args
            if arg.keyword is None and _name(arg.value) == behind.target
        ]
    return Fix(_TITLE, tuple(edits))


def _comments(sheet: Sheet, statement: Statement) -> tuple[int, int]:
    """The comments right above a statement."""
    return sheet.commented_lines(statement).start, sheet.lines(statement).start


def _comment_behind(statement: Statement) -> str:
    """The comment at the end of a statement's line, with the white space in front of it."""
    if not isinstance(statement, cst.SimpleStatementLine):
        return ""
    space = statement.trailing_whitespace
    return f"{space.whitespace.value}{space.comment.value}" if space.comment is not None else ""
