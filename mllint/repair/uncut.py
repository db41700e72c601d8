"""The repair of a generator's loss that is cut off from the generator: the cut goes, or goes where it belongs."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, TypeGuard

import libcst as cst

from mllint.edits import Sheet, calls_of, name_nodes, sheet_of
from mllint.evidence.starved import Starved
from mllint.rule import Fix
from mllint.text import Edit

_TITLE = "let the gradient through to the generator"
_MOVED = "cut the samples off in the discriminator's step alone"
_MOST_LINES = 3
"""A block without gradients that holds more statements than this is there for something else as well."""

_HARMLESS = frozenset({"detach", "size", "shape", "device", "dtype", "item", "data", "dim", "ndim"})
"""What may be asked of samples whether they are cut off or not."""

_NO_TENSOR = frozenset({"numpy", "tolist", "item"})


def uncut(case: Starved) -> Fix | None:
    """Take the cut away; where the discriminator's step uses the same samples, cut them off there.

    None where it is not clear who else relies on the cut.
    """
    nodes = {cut.node: cut.source for cut in case.cuts}
    if len(nodes) != 1:
        return None
    ((node, source),) = nodes.items()
    sheet = sheet_of(source)
    edits = _unwrapped(sheet, node) if not _leaves(sheet, node) else None
    if edits is None or any(applied.source is not source for applied, _ in case.verdicts):
        return None
    asked = {applied.node for applied, own in case.verdicts if own}
    if not case.verdicts and not case.shared:
        function = sheet.above(node, cst.FunctionDef) or sheet.source.tree
        asked = set(calls_of(function, case.judges))
    judged = {applied.node for applied, own in case.verdicts if not own}
    if asked & judged or not _only_judged(sheet, node, asked | judged):
        return None
    cuts = len(edits)
    for call in judged:
        place = call.args[0].value if isinstance(call, cst.Call) and call.args else None
        if _is_detached(place):
            continue
        if not isinstance(place, (cst.Name, cst.Attribute)):
            return None
        end = sheet.span(place).end
        edits.append(Edit(end, end, ".detach()"))
    return Fix(_MOVED if len(edits) > cuts else _TITLE, tuple(edits), safe=True)


def _is_detached(node: cst.CSTNode | None) -> bool:
    return (
        isinstance(node, cst.Call)
        and not node.args
        and isinstance(node.func, cst.Attribute)
        and node.func.attr.value == "detach"
    )


def _unwrapped(sheet: Sheet, node: cst.CSTNode) -> list[Edit] | None:
    """The edits that take a cut away, and the old `Variable(…)` around it, which cuts off as well."""
    edits = _without(sheet, node)
    argument = sheet.parents.get(node)
    outer = sheet.parents.get(argument) if isinstance(argument, cst.Arg) else None
    if not edits or not _is_variable(outer):
        return edits
    (start, end), whole = sheet.span(node), sheet.span(outer)
    if len(edits) != 1 or edits[0].start == start or edits[0].end != end:
        return None
    return [Edit(whole.start, start, ""), Edit(edits[0].start, whole.end, edits[0].text)]


def _is_variable(node: cst.CSTNode | None) -> TypeGuard[cst.Call]:
    """Whether a call is `Variable(x)`, with nothing else that it is told."""
    if not isinstance(node, cst.Call) or len(node.args) != 1 or node.args[0].keyword is not None:
        return False
    func = node.func.attr if isinstance(node.func, cst.Attribute) else node.func
    return isinstance(func, cst.Name) and func.value == "Variable"


def _without(sheet: Sheet, node: cst.CSTNode) -> list[Edit] | None:
    """The edits that take a cut away, and leave what was cut off."""
    start, end = sheet.span(node)
    if _is_variable(node):
        return [Edit(start, end, sheet.text(node.args[0].value))]
    if isinstance(node, cst.Call) and isinstance(node.func, cst.Attribute):
        name = node.func.attr.value
        if name == "detach" and not node.args:
            return [Edit(_end_of(sheet, node.func), end, "")]
        if name == "tensor" and len(node.args) == 1 and node.args[0].keyword is None:
            return [Edit(start, end, sheet.text(node.args[0].value))]
        if name in ("no_grad", "inference_mode"):
            return _opened(sheet, node)
    if isinstance(node, cst.Attribute) and node.attr.value == "data":
        return [Edit(_end_of(sheet, node), end, "")]
    return None


def _leaves(sheet: Sheet, node: cst.CSTNode) -> bool:
    """Whether a value is turned into what no gradient can flow through, behind the cut."""
    found = sheet.parents.get(node)
    while isinstance(found, (cst.Attribute, cst.Call)):
        if isinstance(found, cst.Attribute) and found.attr.value in _NO_TENSOR:
            return True
        found = sheet.parents.get(found)
    return False


def _end_of(sheet: Sheet, attribute: cst.Attribute) -> int:
    """Where the owner of an attribute ends, its closing parentheses included."""
    text = sheet.source.text
    dot = text.rfind(".", sheet.span(attribute.value).end, sheet.span(attribute.attr).start)
    return len(text[:dot].rstrip())


def _opened(sheet: Sheet, node: cst.Call) -> list[Edit] | None:
    """The edits that take a `with` away around a few assignments."""
    statement = sheet.above(node, cst.With)
    items = statement.items if statement is not None else ()
    at = next((i for i, item in enumerate(items) if item.item is node), None)
    if statement is None or at is None or items[at].asname is not None:
        return None
    text, (start, end) = sheet.source.text, sheet.span(statement)
    body = statement.body
    if len(items) > 1:
        if len(body.body) > _MOST_LINES or not all(map(_assigns, body.body)):
            return None
        left, right = (sheet.span(items[i].item) for i in (max(at - 1, 0), max(at, 1)))
        return [Edit(left.start, right.start, "") if at == 0 else Edit(left.end, right.end, "")]
    if isinstance(body, cst.SimpleStatementSuite):
        return [Edit(start, sheet.span(body.body[0]).start, "")]
    lines = body.body
    if len(lines) > _MOST_LINES or not all(map(_assigns, lines)) or '"""' in text[start:end]:
        return None
    inner, outer = sheet.indent(lines[0]), sheet.indent(statement)
    head = text.index("\n", sheet.span(node).end) + 1
    extra = inner.removeprefix(outer)
    edits = [Edit(start, min(head + len(inner), sheet.span(lines[0]).start), "")]
    if text[head : head + len(inner)] != inner or not extra:
        return None
    place = text.find("\n", head) + 1
    while 0 < place < end:
        if text.startswith(inner, place):
            edits.append(Edit(place, place + len(extra), ""))
        elif text[place:].partition("\n")[0].strip():
            return None
        place = text.find("\n", place) + 1
    return edits


def _assigns(statement: cst.CSTNode) -> bool:
    return isinstance(statement, cst.SimpleStatementLine) and all(
        isinstance(part, (cst.Assign, cst.AnnAssign)) for part in statement.body
    )


def _only_judged(sheet: Sheet, node: cst.CSTNode, calls: set[cst.CSTNode]) -> bool:
    """Whether what was cut off is used by some calls alone, and where it makes no difference."""
    names = [] if _inside(sheet, node, calls) else _targets(sheet, node)
    if names is None:
        return False
    function = sheet.above(node, cst.FunctionDef) or sheet.source.tree
    for name in names:
        uses = list(name_nodes(function, name))
        for use in _reached(sheet, node, uses):
            parent = sheet.parents.get(use)
            if isinstance(parent, (cst.AssignTarget, cst.Param, cst.Arg)) and (
                isinstance(parent, cst.AssignTarget) or getattr(parent, "keyword", None) is use
            ):
                continue
            asks = isinstance(parent, cst.Attribute) and parent.attr.value in _HARMLESS
            if not asks and not _inside(sheet, use, calls):
                return False
    return True


def _reached(sheet: Sheet, node: cst.CSTNode, uses: Sequence[cst.Name]) -> list[cst.Name]:
    """The uses of a name that the value of a node may be read at.

    Not those between another assignment in the same block and the one of the node, or after the next one.
    """
    statement = sheet.statement(node)
    body: Sequence[Any] = getattr(sheet.parents.get(statement), "body", ()) if statement else ()
    at = next((i for i, line in enumerate(body) if line is statement), None)
    if at is None:
        return list(uses)
    bound = {sheet.statement(use) for use in uses if _is_target(sheet, use)}
    read = {sheet.statement(use) for use in uses if not _is_target(sheet, use)}
    others = [i for i, line in enumerate(body) if line in bound - read and i != at]
    first = min((i for i in others if i < at), default=at)
    last = min((i for i in others if i > at), default=len(body))
    beyond = {*body[first:at], *body[last:]}
    return [use for use in uses if not _inside(sheet, use, beyond)]


def _is_target(sheet: Sheet, use: cst.Name) -> bool:
    return isinstance(sheet.parents.get(use), cst.AssignTarget)


def _inside(sheet: Sheet, node: cst.CSTNode, calls: set[cst.CSTNode]) -> bool:
    found: cst.CSTNode | None = node
    while found is not None and found not in calls:
        found = sheet.parents.get(found)
    return found is not None


def _targets(sheet: Sheet, node: cst.CSTNode) -> list[str] | None:
    """The names that a cut-off value, or the body of a block without gradients, is given; None if there are none."""
    statement = sheet.statement(node)
    lines = statement.body.body if isinstance(statement, cst.With) else [statement]
    names: list[str] = []
    for line in lines:
        for part in getattr(line, "body", [line]):
            if isinstance(part, cst.Assign):
                for target in part.targets:
                    if not isinstance(target.target, cst.Name):
                        return None
                    names.append(target.target.value)
    return names or None
