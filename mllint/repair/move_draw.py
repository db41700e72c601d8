"""The repair of noise that is drawn once: the statements that draw it and put it on the inputs move into the loop."""

from __future__ import annotations

import textwrap
from collections.abc import Sequence
from typing import Any

import libcst as cst

from mllint.edits import (
    Sheet,
    Statement,
    bound_names,
    name_nodes,
    names_in,
    sheet_of,
    without_second_blank_line,
)
from mllint.evidence.disturbed import Frozen
from mllint.rule import Fix
from mllint.text import Edit

_TITLE = "draw the noise anew in every pass"


def draw_inside(found: Frozen) -> Fix | None:
    """Move the statement that disturbs the inputs, and the one that draws, to the top of the loop that trains.

    Withheld where something outside the loop uses what they bind, where what they read changes, where the disturbed
    inputs overwrite the clean ones, and where the statements and the loop stand in different functions.
    """
    sheet = sheet_of(found.step.source)
    loop = found.loop.node
    if loop not in sheet.parents or not isinstance(loop.body, cst.IndentedBlock):
        return None
    last = _assignment(sheet, found.step.node)
    if last is None:
        return None
    moved = [last]
    if not _within(sheet, found.draw.node, last) and found.step.since is found.draw:
        first = _assignment(sheet, found.draw.node)
        if first is None or first not in sheet.body(last):
            return None
        moved.insert(0, first)
    return _moved(sheet, loop, moved)


def _assignment(sheet: Sheet, node: cst.CSTNode) -> Statement | None:
    """The statement a node stands in, if it binds one name to something that does not depend on that name."""
    if node not in sheet.parents:
        return None
    line = sheet.statement(node)
    if not isinstance(line, cst.SimpleStatementLine) or len(line.body) != 1:
        return None
    assign = line.body[0]
    if not isinstance(assign, cst.Assign) or len(assign.targets) != 1:
        return None
    target = assign.targets[0].target
    if not isinstance(target, cst.Name) or target.value in set(names_in(assign.value)):
        return None
    return line


def _within(sheet: Sheet, node: cst.CSTNode, outer: cst.CSTNode) -> bool:
    found: cst.CSTNode | None = node
    while found is not None and found is not outer:
        found = sheet.parents.get(found)
    return found is outer


def _moved(sheet: Sheet, loop: Any, moved: Sequence[Statement]) -> Fix | None:
    body = list(sheet.body(moved[-1]))
    anchor: Any = loop
    while anchor is not None and anchor not in body:
        if isinstance(anchor, (cst.FunctionDef, cst.ClassDef)):
            return None
        anchor = sheet.parents.get(anchor)
    if anchor is None or any(body.index(s) >= body.index(anchor) for s in moved):
        return None
    if not _stays_true(sheet, loop, moved, body[body.index(moved[0]) : body.index(anchor)]):
        return None
    first = loop.body.body[0]
    indent = sheet.indent(first)
    spans = [sheet.commented_lines(s) for s in moved]
    text = "".join(textwrap.dedent(sheet.source.text[start:end]) for start, end in spans)
    if not text.endswith("\n"):
        text += sheet.newline()
    at = sheet.lines(first).start
    for _ in getattr(first, "leading_lines", ()):
        at = sheet.source.text.rfind("\n", 0, at - 1) + 1
    removals = [Edit(start, end, "") for start, end in spans]
    if len(removals) == 2 and removals[0].end == removals[1].start:
        removals = [Edit(removals[0].start, removals[1].end, "")]
    removals = [without_second_blank_line(sheet.source.text, edit) for edit in removals]
    return Fix(_TITLE, (*removals, Edit(at, at, textwrap.indent(text, indent))))


def _stays_true(
    sheet: Sheet, loop: Any, moved: Sequence[Statement], between: Sequence[Statement]
) -> bool:
    """Whether the statements mean the same in the loop: nobody else needs what they bind or changes what they read."""
    bound = {name for s in moved for name in bound_names(s)}
    read = {name for s in moved for name in names_in(s)} - bound
    others = [s for s in between if s not in moved]
    if read & {name for s in (*others, loop) for name in bound_names(s)}:
        return False
    if bound & {name for s in (*others, loop) for name in bound_names(s)}:
        return False
    scope = sheet.above(loop, cst.FunctionDef) or sheet.source.tree
    body = loop.body
    return all(
        _within(sheet, node, body) or any(_within(sheet, node, s) for s in moved)
        for name in bound
        for node in name_nodes(scope, name)
    )
