"""The repair of augmented validation rows: a second data set object without the random transforms.

It is made beside the first one, by the same call, and the share that judges is taken from it.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import libcst as cst

from mllint.edits import Sheet, Statement, bound_names, imported_as, name_nodes, sheet_of
from mllint.events import Split, Take
from mllint.evidence.judged import Judged
from mllint.evidence.shares import Share
from mllint.facts import DETERMINISTIC, RANDOM
from mllint.interpret.randomness import STEPS
from mllint.rule import Fix
from mllint.text import Edit
from mllint.value import Value

_TITLE = "judge by a second data set object without the random transforms"
_SIZES = ("crop", "resize", "scale", "zoom", "patch")
"""Words of transforms on which the size of what comes out depends: they are replaced or the fix is withheld."""


@dataclass(slots=True)
class _Twin:
    """The call that makes the data set, the name it is bound to, and where its transforms are written."""

    sheet: Sheet
    call: cst.Call
    name: str
    statement: Statement
    chain: cst.CSTNode
    chain_statement: Statement | None
    chain_name: str


def clean_twin(found: Judged) -> Fix | None:
    """Let the shares that judge be shares of a data set that changes nothing at random."""
    sheet = sheet_of(found.event.source)
    steps = steps_in(sheet, found)
    if steps is None or found.event.node not in sheet.parents:
        return None
    twin = _find(sheet, found, [step.site.node for step in steps if step.site is not None])
    chain = without_random(sheet, steps) if twin is not None else None
    if twin is None or chain is None:
        return None
    edits = _made(twin, chain)
    shares = _moved(twin, found) if edits is not None else None
    return Fix(_TITLE, (*edits, *shares)) if edits is not None and shares else None


def steps_in(sheet: Sheet, found: Judged) -> Sequence[Value] | None:
    """The single transforms of the data, if each is known and written in the file."""
    steps = found.whole.attrs.get(STEPS)
    if steps is None or not found.sure or not steps.items:
        return None
    sites = [step.site for step in steps.items]
    here = all(site is not None and site.node in sheet.parents for site in sites)
    return steps.items if here else None


def _find(sheet: Sheet, found: Judged, steps: Sequence[cst.CSTNode]) -> _Twin | None:
    site = found.whole.site
    call = site.node if site is not None else None
    if not isinstance(call, cst.Call) or call not in sheet.parents:
        return None
    name, statement = _bound_once(sheet, call)
    if not name or statement is None or not _same_scope(sheet, call, found.event.node):
        return None
    if all(inside(sheet, step, call) for step in steps):
        return _Twin(sheet, call, name, statement, call, None, "")
    for arg in call.args:
        if isinstance(arg.value, cst.Name):
            chain = value_of(sheet, arg.value.value, statement)
            if chain is not None and all(inside(sheet, step, chain) for step in steps):
                chain_name, home = _bound_once(sheet, chain)
                if chain_name and home is not None:
                    return _Twin(sheet, call, name, statement, chain, home, chain_name)
    return None


def _bound_once(sheet: Sheet, value: cst.CSTNode) -> tuple[str, Statement | None]:
    """The name that an expression is assigned to by a line of its own."""
    assign = sheet.parents.get(value)
    statement = sheet.statement(value)
    if (
        not isinstance(assign, cst.Assign)
        or len(assign.targets) != 1
        or not isinstance(assign.targets[0].target, cst.Name)
        or not isinstance(statement, cst.SimpleStatementLine)
        or len(statement.body) != 1
    ):
        return "", None
    return assign.targets[0].target.value, statement


def value_of(sheet: Sheet, name: str, before: Statement) -> cst.CSTNode | None:
    """What a name was last assigned in the block of a statement, above it."""
    found: cst.CSTNode | None = None
    for statement in sheet.body(before):
        if statement is before:
            return found
        if name in bound_names(statement):
            found = None
            if isinstance(statement, cst.SimpleStatementLine) and len(statement.body) == 1:
                assign = statement.body[0]
                found = assign.value if isinstance(assign, cst.Assign) else None
    return None


def inside(sheet: Sheet, node: cst.CSTNode, outer: cst.CSTNode) -> bool:
    current: cst.CSTNode | None = node
    while current is not None and current is not outer:
        current = sheet.parents.get(current)
    return current is outer


def _same_scope(sheet: Sheet, a: cst.CSTNode, b: cst.CSTNode) -> bool:
    scopes = (cst.FunctionDef, cst.ClassDef, cst.Lambda)
    return sheet.above(a, *scopes) is sheet.above(b, *scopes)


def without_random(sheet: Sheet, steps: Sequence[Value]) -> list[Edit] | None:
    """The edits that leave the random transforms out of where they are listed; None if that cannot be done."""
    edits: list[Edit] = []
    lists: dict[cst.CSTNode, list[cst.CSTNode]] = {}
    for step in steps:
        if RANDOM not in step:
            if DETERMINISTIC not in step:
                return None
            continue
        if step.site is None:
            return None
        node: cst.CSTNode = step.site.node
        element = sheet.parents[node]
        if not isinstance(element, (cst.Element, cst.Arg)) or _bracketed(sheet.parents[element]):
            return None
        still = _still(sheet, step, node)
        if still:
            edits.append(sheet.replace(node, still))
        elif still is None:
            return None
        else:
            lists.setdefault(sheet.parents[element], []).append(element)
    written = [step.site.node for step in steps if step.site is not None]
    for outer, gone in lists.items():
        every = _elements(outer)
        if isinstance(outer, cst.Call) and any(
            getattr(a, "value", None) not in written for a in every
        ):
            return None
        kept = [e for e in every if e not in gone]
        if not kept:
            return None
        edits += [_cut(sheet, every, kept, e) for e in gone]
    return edits


def _bracketed(outer: cst.CSTNode) -> bool:
    """Whether an element stands in brackets of its own, which are no part of where it stands in the text."""
    return any(getattr(getattr(e, "value", None), "lpar", ()) for e in _elements(outer))


def _elements(outer: cst.CSTNode) -> Sequence[cst.CSTNode]:
    if isinstance(outer, (cst.List, cst.Tuple)):
        return outer.elements
    return outer.args if isinstance(outer, cst.Call) else ()


def _cut(
    sheet: Sheet, every: Sequence[cst.CSTNode], kept: Sequence[cst.CSTNode], element: cst.CSTNode
) -> Edit:
    """Take an element out of a list together with the comma and white space on one side of it."""
    place = every.index(element)
    value = sheet.span(element.value if isinstance(element, (cst.Element, cst.Arg)) else element)
    if any(e in kept for e in every[place + 1 :]):
        return Edit(value.start, _begin(sheet, every[place + 1]), "")
    return Edit(_end(sheet, every[place - 1]), value.end, "")


def _begin(sheet: Sheet, element: cst.CSTNode) -> int:
    return sheet.span(element.value if isinstance(element, cst.Element) else element).start


def _end(sheet: Sheet, element: cst.CSTNode) -> int:
    return sheet.span(element.value if isinstance(element, (cst.Element, cst.Arg)) else element).end


def _still(sheet: Sheet, step: Value, node: cst.CSTNode) -> str | None:
    """What stands for a random transform that sizes depend on: "" if it may go, None if nothing is known to."""
    short = step.type.rpartition(".")[2].rpartition(":")[2]
    if not any(word in short.lower() for word in _SIZES):
        return ""
    if not isinstance(node, cst.Call) or not isinstance(node.func, cst.Attribute) or not node.args:
        return None
    module, size = sheet.text(node.func.value), node.args[0]
    if size.keyword is not None or size.star or not step.type.startswith("torchvision."):
        return None
    if short == "RandomCrop":
        return f"{module}.CenterCrop({cst.Module([]).code_for_node(size.value)})"
    if short == "RandomResizedCrop" and isinstance(size.value, cst.Integer):
        return f"{module}.Resize(({size.value.value}, {size.value.value}))"
    return None


def edited(sheet: Sheet, node: cst.CSTNode, edits: Sequence[Edit]) -> str:
    start, end = sheet.span(node)
    text, done = "", start
    for edit in sorted(edits):
        text += sheet.source.text[done : max(done, edit.start)] + edit.text
        done = max(done, edit.end)
    return text + sheet.source.text[done:end]


def _made(twin: _Twin, chain: Sequence[Edit]) -> list[Edit] | None:
    """The statements that make the second data set object; none if they stand there already."""
    sheet, clean = twin.sheet, f"clean_{twin.name}"
    inner = list(chain)
    lines: list[tuple[Statement, str]] = []
    if twin.chain_statement is not None:
        name = f"clean_{twin.chain_name}"
        lines.append((twin.chain_statement, f"{name} = {edited(sheet, twin.chain, chain)}"))
        inner = [sheet.replace(n, name) for n in name_nodes(twin.call, twin.chain_name)]
    lines.append((twin.statement, f"{clean} = {edited(sheet, twin.call, inner)}"))
    edits: list[Edit] = []
    for behind, line in lines:
        if line in (sheet.text(s) for s in sheet.body(behind)):
            continue
        if any(name_nodes(sheet.source.tree, line.partition(" ")[0])):
            return None
        edits.append(below(sheet, behind, line))
    return edits


def below(sheet: Sheet, statement: Statement, line: str) -> Edit:
    at, newline = sheet.lines(statement).end, sheet.newline()
    text = f"{sheet.indent(statement)}{line}{newline}"
    if not sheet.source.text[:at].endswith(("\n", "\r")):
        text = newline + text.rstrip("\r\n")
    return Edit(at, at, text)


def _moved(twin: _Twin, found: Judged) -> list[Edit]:
    """Let the shares that judge be taken from the second data set object."""
    sheet, event, clean = twin.sheet, found.event, f"clean_{twin.name}"
    if isinstance(event, Take):
        node = event.whole_node
        named = isinstance(node, cst.Name) and node.value == twin.name
        return [sheet.replace(node, clean)] if named else []
    assign = sheet.parents.get(event.node)
    statement = sheet.statement(event.node)
    subset = imported_as(event.source, "torch.utils.data.Subset")
    if not isinstance(event, Split) or statement is None or subset is None:
        return []
    if not isinstance(assign, cst.Assign) or len(assign.targets) != 1:
        return []
    target = assign.targets[0].target
    names = [_target(sheet, target, share) for share in found.shared]
    if not all(names):
        return []
    lines = [f"{name} = {subset}({clean}, {name}.indices)" for name in names]
    joined = f"{sheet.newline()}{sheet.indent(statement)}".join(lines)
    return [below(sheet, statement, joined)]


def _target(sheet: Sheet, target: cst.CSTNode, share: Share) -> str:
    """The target that a share of a split is bound to."""
    part = share.key.part
    if not isinstance(target, (cst.Tuple, cst.List)) or part is None:
        return ""
    number = part.start
    if not isinstance(number, int) or number >= len(target.elements):
        return ""
    value = target.elements[number].value
    return sheet.text(value) if isinstance(value, (cst.Name, cst.Attribute)) else ""
