"""Let a network be judged in evaluation mode, and trained in training mode again."""

from __future__ import annotations

import libcst as cst

from mllint.edits import Sheet, Statement, sheet_of
from mllint.evidence.added_noise import calls_in
from mllint.evidence.modes import TRAINING, Application, Modes
from mllint.evidence.unready import Passes, Unready, applied_node
from mllint.rule import Fix
from mllint.site import Node
from mllint.text import Edit


def make_ready(passes: Passes, found: Unready) -> Fix | None:
    """Put the network into evaluation mode before the pass, and into training mode where training goes on."""
    sheet = sheet_of(found.event.source)
    name = _dotted(found.model)
    before = _line(sheet, found.around, f"{name}.eval()") if name else None
    if before is None:
        return None
    edits = [before]
    node = found.event.node
    after = Modes(passes.program, passes.modes.switches, lambda event: event.node is node)
    if after.exhausted:
        return None
    ready = {a.event.node for a in passes.modes.applications if a.mode == TRAINING}
    for application in after.applications:
        training = application.event.node
        if (
            application.mode == TRAINING
            or training not in ready
            or not passes.is_training(application)
        ):
            continue
        again = _train(sheet, application, found)
        if again is None:
            return None
        if again not in edits:
            edits.append(again)
    title = "put the network into evaluation mode before it is judged"
    return Fix(title, tuple(sorted(edits, key=lambda edit: edit.start)))


def _dotted(node: Node) -> str:
    """The text of a name or of attributes of one, "" for anything else."""
    if isinstance(node, cst.Name):
        return node.value
    if isinstance(node, cst.Attribute) and (base := _dotted(node.value)):
        return f"{base}.{node.attr.value}"
    return ""


def _line(sheet: Sheet, node: Node, code: str) -> Edit | None:
    """A statement in a line of its own before another one, if that one begins its line."""
    statement: Statement | None = node if node is not None else None
    if statement is None or sheet.indent(statement).strip():
        return None
    start = sheet.lines(statement).start
    return Edit(start, start, f"{sheet.indent(statement)}{code}{sheet.newline()}")


def _train(sheet: Sheet, application: Application, found: Unready) -> Edit | None:
    """Put a network into training mode again at the head of the part of a loop that trains it."""
    node = application.event.node
    if node not in sheet.parents:
        return None
    name = _dotted(applied_node(node))
    loops: list[cst.For | cst.While] = []
    above = sheet.parents.get(node)
    while above is not None and not isinstance(above, (cst.FunctionDef, cst.Lambda)):
        if isinstance(above, (cst.For, cst.While)):
            loops.append(above)
        above = sheet.parents.get(above)
    if not name or not loops:
        return None
    called = {b.function.name for b in found.application.chain if b.function is not None}
    for i, loop in enumerate(loops):
        if not _reaches(sheet, loop, found.event.node, called):
            continue
        # Where the loop itself goes over batches its first statement is the head of the training part.
        inner: Node = loops[i - 1] if i else loop.body.body[0]
        while inner is not None and sheet.parents.get(inner) is not loop.body:
            inner = sheet.parents.get(inner)
        return _line(sheet, inner, f"{name}.train()")
    return _line(sheet, loops[-1], f"{name}.train()")


def _reaches(sheet: Sheet, loop: Node, judging: Node, called: set[str]) -> bool:
    """Whether a loop contains a pass, or a call of one of the functions that lead to it."""
    span = sheet.span(loop)
    if span.start <= sheet.span(judging).start < span.end:
        return True
    functions = [
        c.func.attr if isinstance(c.func, cst.Attribute) else c.func for c in calls_in(loop)
    ]
    return any(isinstance(f, cst.Name) and f.value in called for f in functions)
