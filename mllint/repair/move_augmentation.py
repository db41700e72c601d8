"""The repair of augmentation or resampling before a split: split the data as they were, change the train part.

The statements that do it are taken out from before the split and put behind it, with the names of the data
replaced by the names of their train parts.
"""

from __future__ import annotations

import textwrap
from collections.abc import Mapping, Sequence

import libcst as cst

from mllint.edits import (
    Sheet,
    bound_names,
    name_nodes,
    names_in,
    sheet_of,
    without_second_blank_line,
)
from mllint.events import Split
from mllint.evidence.augmentation import Plan, find_moved, grows, plan_of
from mllint.evidence.divided import Divided, all_divided, belongs, inside
from mllint.evidence.roles import Roles
from mllint.rule import Fix
from mllint.text import Edit

_SIZE_USES = ("len", "shape", "size", "print")


def move_behind(split: Split, splits: Sequence[Split], roles: Roles, title: str) -> Fix | None:
    """Move the statements that augment or resample what `split` divides behind it.

    Args:
        split: the split that was found.
        splits: all splits of the program: labels may be divided by a split of their own.
        roles: which shares train and which judge.
        title: what the fix is called.
    """
    sheet = sheet_of(split.source)
    if split.statement is None or split.statement not in sheet.parents:
        return None
    same = [split, *(s for s in splits if s is not split and belongs(sheet, s, split))]
    divided = all_divided(sheet, same, roles)
    if not divided:
        return None
    plan = plan_of(sheet, split, divided)
    if plan is None or not find_moved(plan):
        return None
    edits = _wrapped(plan) or _below(plan)
    return Fix(title, tuple(edits)) if edits else None


def _uses_elsewhere(plan: Plan, name: str) -> bool:
    """Whether something besides the moved statements and the split needs the augmented data themselves."""
    sheet = plan.sheet
    takes = [part.take for part in plan.divided if part.name == name and part.take is not None]
    splits = {part.statement for part in plan.divided}
    for i, statement in enumerate(plan.body):
        if i in plan.moved:
            continue
        for node in name_nodes(statement, name):
            own = sheet.statement(node)
            if (
                own in splits
                or own is plan.body[plan.anchor]
                or any(inside(sheet, node, take) for take in takes)
            ):
                continue
            if i < plan.anchor or _only_size(sheet, node) or _is_share(sheet, node):
                continue
            return True
    return False


def _only_size(sheet: Sheet, node: cst.Name) -> bool:
    parent = sheet.parents.get(node)
    if isinstance(parent, cst.Attribute):
        return parent.attr.value in _SIZE_USES
    call = sheet.parents.get(parent) if isinstance(parent, cst.Arg) else None
    return (
        isinstance(call, cst.Call)
        and isinstance(call.func, cst.Name)
        and call.func.value in _SIZE_USES
    )


def _is_share(sheet: Sheet, node: cst.Name) -> bool:
    """Whether a use takes some of the rows: `Subset(name, …)`, `name[…]`."""
    parent = sheet.parents.get(node)
    if isinstance(parent, cst.Subscript):
        return parent.value is node
    call = sheet.parents.get(parent) if isinstance(parent, cst.Arg) else None
    if not isinstance(call, cst.Call):
        return False
    called = (
        call.func.attr.value
        if isinstance(call.func, cst.Attribute)
        else getattr(call.func, "value", "")
    )
    return called in ("Subset", "take", "skip", "select", "DataLoader")


def _renames(plan: Plan, skip: set[cst.Name]) -> list[Edit] | None:
    """Let everything but the moved statements speak of the un-augmented data; None if something needs the others."""
    edits: list[Edit] = []
    for part in plan.divided:
        if part.base == part.name:
            continue
        if _uses_elsewhere(plan, part.name):
            return None
        for i, statement in enumerate(plan.body):
            if i not in plan.moved:
                nodes = (n for n in name_nodes(statement, part.name) if n not in skip)
                edits += [plan.sheet.replace(node, part.base) for node in nodes]
    return edits


def _removals(plan: Plan, *, keep_comment: bool) -> list[Edit]:
    edits: list[Edit] = []
    sheet = plan.sheet
    for i in plan.moved:
        start, end = sheet.lines(plan.body[i])
        rest = sheet.source.text[sheet.span(plan.body[i]).end : end].strip()
        comment = (
            sheet.indent(plan.body[i]) + rest + sheet.newline()
            if keep_comment and rest.startswith("#")
            else ""
        )
        if edits and edits[-1].end == start and not comment and not edits[-1].text:
            edits[-1] = Edit(edits[-1].start, end, "")
        else:
            edits.append(Edit(start, end, comment))
    return [without_second_blank_line(sheet.source.text, edit) for edit in edits]


def _wrapped(plan: Plan) -> list[Edit] | None:
    """`aug = f(base)` and `Subset(aug, rows)` to `f(Subset(base, rows))`, where that is all there is."""
    sheet = plan.sheet
    if len(plan.divided) != 1 or len(plan.moved) != 1 or plan.divided[0].take is None:
        return None
    part = plan.divided[0]
    take = part.take
    statement = plan.body[plan.moved[0]]
    if (
        take is None
        or not isinstance(statement, cst.SimpleStatementLine)
        or len(statement.body) != 1
    ):
        return None
    assign = statement.body[0]
    if not isinstance(assign, cst.Assign) or not isinstance(assign.value, cst.Call):
        return None
    uses = list(name_nodes(assign.value, part.base))
    if (
        len(uses) != 1
        or len(assign.targets) != 1
        or not isinstance(assign.targets[0].target, cst.Name)
    ):
        return None
    inside = set(name_nodes(take, part.name))
    renames = _renames(plan, inside)
    if renames is None:
        return None
    start, end = sheet.span(take)
    inner = _renamed(sheet, start, end, [(node, part.base) for node in inside])
    call_start, call_end = sheet.span(assign.value)
    outer = _renamed(sheet, call_start, call_end, [(uses[0], inner)])
    return [*_removals(plan, keep_comment=True), *renames, Edit(start, end, outer)]


def _renamed(sheet: Sheet, start: int, end: int, names: Sequence[tuple[cst.CSTNode, str]]) -> str:
    """A piece of the text with some nodes of it replaced."""
    text, done = "", start
    for node, new in sorted(names, key=lambda pair: sheet.span(pair[0]).start):
        at = sheet.span(node)
        text += sheet.source.text[done : at.start] + new
        done = at.end
    return text + sheet.source.text[done:end]


def _below(plan: Plan) -> list[Edit] | None:
    """Put the moved statements behind the split, speaking of the train parts."""
    sheet = plan.sheet
    if any(not part.train for part in plan.divided):
        return None
    renames = _renames(plan, set())
    if renames is None:
        return None
    last = max((part.statement for part in plan.divided), key=lambda s: sheet.span(s).start)
    augmented = [
        part
        for part in plan.divided
        if part.name in {n for i in plan.moved for n in bound_names(plan.body[i])}
    ]
    clash = _clash(plan, augmented)
    if clash and any(part.base == part.name for part in augmented):
        return None
    names = {part.base: part.train for part in plan.divided}
    if not clash:
        names.update({part.name: part.train for part in augmented})
    text = "".join(_moved_text(plan, i, names) for i in plan.moved)
    newline = sheet.newline()
    if clash:
        left, right = (", ".join(getattr(p, key) for p in augmented) for key in ("train", "name"))
        text += f"{left} = {right}{newline}"
    text = textwrap.indent(text, sheet.indent(last))
    at = sheet.lines(last).end
    if not sheet.source.text[:at].endswith(("\n", "\r")):
        text = newline + text.rstrip("\r\n")
    return [*_removals(plan, keep_comment=False), *renames, Edit(at, at, text)]


def _clash(plan: Plan, augmented: Sequence[Divided]) -> bool:
    """Whether a moved statement would read a train part that one before it has overwritten."""
    written: set[str] = set()
    for i in plan.moved:
        statement = plan.body[i]
        reads = set(names_in(statement))
        if any(
            part.base in reads and part.name in written
            for part in augmented
            if part.base != part.name
        ):
            return True
        loops = isinstance(statement, cst.For)
        for part in augmented:
            if (
                loops
                and part.base in reads
                and part.base != part.name
                and grows(statement, part.name)
            ):
                return True
            if part.name in bound_names(statement):
                written.add(part.name)
    return False


def _moved_text(plan: Plan, index: int, names: Mapping[str, str]) -> str:
    sheet, statement = plan.sheet, plan.body[index]
    start, end = sheet.lines(statement)
    nodes = [(node, new) for old, new in names.items() for node in name_nodes(statement, old)]
    return textwrap.dedent(_renamed(sheet, start, end, nodes))
