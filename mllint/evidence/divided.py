"""What a split divides, and what its train part is called."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import libcst as cst

from mllint.edits import Sheet, Statement
from mllint.events import Split, Take
from mllint.evidence.roles import JUDGES, TRAINS, Key, Roles
from mllint.facts import AUGMENTED, RESAMPLED, THINNED
from mllint.interpret.data import whole_rows
from mllint.value import Part, Step, Value


@dataclass(slots=True)
class Divided:
    """One augmented or resampled thing that is divided: its name, the name of its train part, where that part is made.

    `take` is the expression of the train part where it stands by itself (`Subset(…)`, a slice); `statement` the
    statement behind which the train part is bound under `train`.
    """

    name: str
    train: str
    statement: Statement
    take: cst.CSTNode | None = None
    base: str = ""


MULTIPLIED = (AUGMENTED, RESAMPLED, THINNED)
"""What may have been done to rows before a split that is for the training part only."""


def changed_by(rows: Value) -> Step | None:
    """The step by which rows were augmented or resampled."""
    return next((rows.why(fact) for fact in MULTIPLIED if fact in rows), None)


def belongs(sheet: Sheet, other: Split, split: Split) -> bool:
    """Whether another split of augmented or resampled rows divides a companion of what `split` divides: the labels."""
    if other.source is not split.source or not any(changed_by(rows) for rows in other.inputs):
        return False
    if other.statement not in sheet.parents or other.node is split.node:
        return False
    own, wanted = sheet.statement(other.node), sheet.statement(split.node)
    return own is not None and wanted is not None and sheet.parents[own] is sheet.parents[wanted]


def all_divided(sheet: Sheet, splits: Sequence[Split], roles: Roles) -> list[Divided]:
    found: dict[str, Divided] = {}
    for split in splits:
        parts = list(_divided(sheet, split, roles))
        if not parts and split is splits[0]:
            return []
        for part in parts:
            found.setdefault(part.name, part)
    return list(found.values())


def _divided(sheet: Sheet, split: Split, roles: Roles) -> Iterator[Divided]:
    takes = [part for part in split.parts if isinstance(part, Take)]
    if takes:
        chosen = _train_take(sheet, takes, roles)
        if chosen is None or not isinstance(chosen[0].whole_node, cst.Name):
            return
        take, target = chosen
        statement = sheet.statement(take.node)
        if statement is not None:
            yield Divided(take.whole_node.value, target, statement, take.node)
        return
    statement = sheet.statement(split.node)
    targets = _assigned_to(sheet, split.node)
    inputs = [
        n for n, rows in zip(split.nodes, split.inputs, strict=False) if isinstance(n, cst.Name)
    ]
    if statement is None or targets is None or len(inputs) != len(split.nodes):
        return
    alternating = len(targets) == 2 * len(inputs)
    for i, name in enumerate(inputs):
        mine = targets[2 * i : 2 * i + 2] if alternating else targets
        if changed_by(split.inputs[i]) or alternating:
            yield Divided(name.value, _train_name(mine, split, split.inputs[i], roles), statement)


def _train_name(names: Sequence[str], split: Split, rows: Value, roles: Roles) -> str:
    """The target that trains, by what is done with it or by its name; else the first, which trains by convention."""
    for i, name in enumerate(names):
        if roles.of(Key(whole_rows(rows.rows), Part(split.division, i, i + 1)), [name]) == TRAINS:
            return name
    return names[0]


def _train_take(sheet: Sheet, takes: Sequence[Take], roles: Roles) -> tuple[Take, str] | None:
    """The share that trains, by what is done with it or by its name, and the name it is bound to ("" if it is used
    in place).
    """
    named = [(take, _target_of(sheet, take.node)) for take in takes]
    told = {id(take): _role(take, name, roles) for take, name in named}
    train = [(take, name) for take, name in named if name and told[id(take)] == TRAINS]
    if not train:
        train = [pair for pair in named if told[id(pair[0])] != JUDGES]
        train = train if len(train) == len(named) - 1 else []
    if len(train) == 1:
        take, name = train[0]
        return take, name if _is_value_of(sheet, take.node) else ""
    return None


def _role(take: Take, name: str, roles: Roles) -> str:
    return roles.of(Key(whole_rows(take.whole.rows), take.part), [name])


def _target_of(sheet: Sheet, node: cst.CSTNode) -> str:
    """The name that an expression, or what is made of it in the same statement, is assigned to."""
    assign = sheet.above(node, cst.Assign)
    if assign is None or len(assign.targets) != 1:
        return ""
    target = assign.targets[0].target
    if isinstance(target, cst.Name):
        return target.value
    if isinstance(target, cst.Tuple) and isinstance(assign.value, cst.Tuple):
        for left, right in zip(target.elements, assign.value.elements, strict=False):
            if inside(sheet, node, right.value) and isinstance(left.value, cst.Name):
                return left.value.value
    return ""


def _is_value_of(sheet: Sheet, node: cst.CSTNode) -> bool:
    """Whether an expression is itself what is assigned, not a part of that."""
    parent = sheet.parents.get(node)
    if isinstance(parent, cst.Element):
        parent = sheet.parents.get(sheet.parents[parent])
    return isinstance(parent, cst.Assign)


def inside(sheet: Sheet, node: cst.CSTNode, outer: cst.CSTNode) -> bool:
    current: cst.CSTNode | None = node
    while current is not None and current is not outer:
        current = sheet.parents.get(current)
    return current is outer


def _assigned_to(sheet: Sheet, node: cst.CSTNode) -> list[str] | None:
    """The names that a call's result is unpacked into."""
    assign = sheet.parents.get(node)
    if not isinstance(assign, cst.Assign) or len(assign.targets) != 1:
        return None
    target = assign.targets[0].target
    if not isinstance(target, (cst.Tuple, cst.List)):
        return None
    names = [e.value.value for e in target.elements if isinstance(e.value, cst.Name)]
    return names if len(names) == len(target.elements) and len(names) > 1 else None


def argument_for(statement: Statement, name: str) -> str:
    """In `X, y = augment(X, y)` the argument that stands where a name stands among the targets."""
    if not isinstance(statement, cst.SimpleStatementLine) or not isinstance(
        statement.body[0], cst.Assign
    ):
        return ""
    assign = statement.body[0]
    target = assign.targets[0].target
    if not isinstance(assign.value, cst.Call):
        return ""
    args = [
        a.value.value
        for a in assign.value.args
        if a.keyword is None and isinstance(a.value, cst.Name)
    ]
    names = [name]
    if isinstance(target, cst.Tuple):
        names = [e.value.value for e in target.elements if isinstance(e.value, cst.Name)]
    position = names.index(name) if name in names else len(args)
    return args[position] if position < len(args) else ""
