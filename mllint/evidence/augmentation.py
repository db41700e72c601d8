"""Which statements augment or resample what a split divides, and what the data were called before.

Whatever cannot be shown to come out right is None or False, which withholds the fix.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field

import libcst as cst

from mllint.edits import Sheet, Statement, bound_names, name_nodes, names_in
from mllint.events import Split
from mllint.evidence.divided import MULTIPLIED, Divided, argument_for, changed_by
from mllint.facts import CHANGED, NOISE, PERMUTATION, PERTURBED, REPEATED
from mllint.syntax import children
from mllint.value import UNKNOWN, Step, Value

_REPEATS = frozenset(
    {
        "tile",
        "repeat",
        "repeat_interleave",
        "concatenate",
        "concat",
        "cat",
        "vstack",
        "extend",
        "append",
    }
)


_ARRAYS = ("numpy.", "pandas.", "torch.")
"""Where the types are from whose attributes (`values`, `T`, a column) are their rows."""


@dataclass(slots=True)
class Plan:
    sheet: Sheet
    body: Sequence[Statement]
    anchor: int
    env: Mapping[str, Value]
    divided: list[Divided]
    moved: list[int] = field(default_factory=list)


def plan_of(sheet: Sheet, split: Split, divided: list[Divided]) -> Plan | None:
    """Find the block in which the divided names were bound, and the statement of it that the split stands in."""
    anchor = sheet.statement(split.node)
    while anchor is not None:
        body = list(sheet.body(anchor))
        if anchor in body:
            before = body[: body.index(anchor)]
            if all(any(part.name in bound_names(s) for s in before) for part in divided):
                return Plan(sheet, body, body.index(anchor), split.env, divided)
        outer = sheet.parents.get(anchor)
        if isinstance(outer, (cst.FunctionDef, cst.ClassDef, cst.Module)):
            return None
        anchor = sheet.statement(outer) if outer is not None else None
        if isinstance(anchor, (cst.FunctionDef, cst.ClassDef)):
            return None
    return None


def find_moved(plan: Plan) -> bool:
    """Find the statements that augment, and the name each divided thing had before; False if that is in doubt."""
    bound = [bound_names(statement) for statement in plan.body]
    moved: set[int] = set()
    started: set[str] = set()
    along: set[str] = set()
    steps = {part.name: changed_by(plan.env.get(part.name, Value())) for part in plan.divided}
    for part in sorted(plan.divided, key=lambda part: steps[part.name] is None):
        step = steps[part.name]
        binders = [
            i for i in range(plan.anchor) if part.name in bound[i] or grows(plan.body[i], part.name)
        ]
        first: int | None = next((i for i in binders if i in moved), None)
        if step is None and first is None:
            part.base = part.name
            continue
        if step is not None:
            first = _augmenting(plan, step, binders)
        if first is None:
            return False
        along.add(part.name)
        mine = _slice(plan, bound, part.name, first)
        found = _data_read(plan, mine, bound, part)
        part.base = _base(plan, mine, part, found)
        if not part.base:
            return False
        started |= set(found)
        later = {i for i in binders if i > first}
        if part.base != part.name:
            # What was done to the augmented data goes with them; if it picked rows, it would pick others now.
            if any(_picks_rows(plan, plan.body[i]) for i in later):
                return False
            mine |= later
        moved |= mine
    plan.moved = sorted(moved)
    bases = {part.base for part in plan.divided}
    if len(bases) < len(plan.divided) or not started <= bases:
        return False
    if any(
        part.name not in along and not _untouched(plan, bound, part.name) for part in plan.divided
    ):
        return False
    return bool(moved) and all(_movable(plan.body[i]) for i in plan.moved) and _unread(plan, bound)


def _unread(plan: Plan, bound: Sequence[set[str]]) -> bool:
    """Whether no statement that stays before the split reads what one that is moved binds on the way."""
    ours = {name for i in plan.moved for name in bound[i]} - {part.name for part in plan.divided}
    stay = set(range(plan.moved[0], plan.anchor)) - set(plan.moved)
    return not any(ours & set(names_in(plan.body[i])) for i in stay)


def _untouched(plan: Plan, bound: Sequence[set[str]], name: str) -> bool:
    """Whether something that is divided as it is keeps its rows: no statement that is moved, and none behind the
    first of them, repeats them (labels, tiled to go with the copies).
    """
    last = [i for i in range(plan.anchor) if name in bound[i]]
    if any(
        grows(plan.body[i], name) or name in bound[i] for i in range(plan.moved[0], plan.anchor)
    ):
        return False
    return not last or not _REPEATS & {
        n.value for n in _nodes(plan.body[last[-1]]) if isinstance(n, cst.Name)
    }


def _augmenting(plan: Plan, step: Step, binders: Sequence[int]) -> int | None:
    """Which of the statements that bind a name augments: it holds the step, or calls the function that does."""
    sheet = plan.sheet
    statement = step.node if step.source is sheet.source else None
    while statement is not None and statement not in plan.body:
        statement = sheet.parents.get(statement)
    if statement is not None and not isinstance(statement, (cst.FunctionDef, cst.ClassDef)):
        index = plan.body.index(statement)
        return next((i for i in binders if i >= index), None)
    if step.source is not sheet.source:
        return binders[-1] if len(binders) == 1 else None
    function = sheet.above(step.node, cst.FunctionDef)
    calling = [
        i
        for i in binders
        if function is not None and function.name.value in set(names_in(plan.body[i]))
    ]
    return calling[-1] if len(calling) == 1 else None


def _slice(plan: Plan, bound: Sequence[set[str]], name: str, first: int) -> set[int]:
    """The statements up to `first` that make the augmented data called `name`, from the data as they were."""
    mine = {first}
    wanted = [
        (n, first) for n in set(names_in(plan.body[first])) if n != name and _is_piece(plan, n)
    ]
    if grows(plan.body[first], name) and name not in bound[first]:
        wanted.append((name, first))
    while wanted:
        piece, limit = wanted.pop()
        for i in reversed(range(limit)):
            if piece not in bound[i] and not grows(plan.body[i], piece):
                continue
            mine.add(i)
            wanted += [
                (n, i) for n in set(names_in(plan.body[i])) if n != piece and _is_piece(plan, n)
            ]
            if piece in bound[i] and _starts(plan.body[i], piece):
                break
    return mine


def _picks_rows(plan: Plan, statement: Statement) -> bool:
    names = set(names_in(statement))
    return any(
        PERMUTATION in plan.env[n] or plan.env[n].part is not None for n in names if n in plan.env
    )


def grows(statement: Statement, name: str) -> bool:
    """Whether a statement changes a list in place (`name.append(…)`), in a loop perhaps."""
    return any(
        isinstance(node, cst.Call)
        and isinstance(node.func, cst.Attribute)
        and node.func.attr.value in ("append", "extend", "insert")
        and isinstance(node.func.value, cst.Name)
        and node.func.value.value == name
        for node in _nodes(statement)
    )


def _starts(statement: Statement, name: str) -> bool:
    """Whether a statement binds a name without regard to what it was."""
    return (
        isinstance(statement, cst.SimpleStatementLine)
        and sum(n == name for n in names_in(statement)) == 1
    )


def _nodes(statement: cst.CSTNode) -> Iterator[cst.CSTNode]:
    stack = [statement]
    while stack:
        node = stack.pop()
        yield node
        stack += children(node)


def _is_piece(plan: Plan, name: str) -> bool:
    """Whether a name stands for something made on the way to the augmented data: noise, changed rows, a list of them."""
    value = plan.env.get(name)
    if (
        value is None
        or value.callable is not None
        or any(part.name == name for part in plan.divided)
    ):
        return False
    return any(fact in value for fact in (*MULTIPLIED, PERTURBED, CHANGED, NOISE, REPEATED))


def _data_read(plan: Plan, mine: set[int], bound: Sequence[set[str]], part: Divided) -> list[str]:
    """The names of the data that the moved statements start from."""
    found: list[str] = []
    done: set[str] = set()
    for i in sorted(mine):
        statement = plan.body[i]
        for name in dict.fromkeys(names_in(statement)):
            rebinds = (
                name == part.name
                and name in bound[i]
                and not _starts(statement, name)
                and name not in done
            )
            if (
                rebinds
                or (name not in done and name not in bound[i] and _is_data(plan, name, i, bound))
            ) and name not in found:
                found.append(name)
        done |= bound[i]
    return found


def _base(plan: Plan, mine: set[int], part: Divided, found: Sequence[str]) -> str:
    """Which of the data that were read the divided thing is the augmented form of, "" if that is in doubt."""
    if len(found) == 1:
        return found[0]
    wanted = plan.env.get(part.name, Value()).rows
    same = [
        name for name in found if wanted is not None and plan.env.get(name, Value()).rows == wanted
    ]
    (only,) = mine if len(mine) == 1 else (None,)
    first = argument_for(plan.body[only], part.name) if only is not None else ""
    return same[0] if len(same) == 1 else first if first in found else ""


def _is_data(plan: Plan, name: str, index: int, bound: Sequence[set[str]]) -> bool:
    value = plan.env.get(name)
    if (
        value is None
        or (value.callable is not None and not value.type)
        or value.const is not UNKNOWN
    ):
        return False
    if value.rows is None or value.type in ("int", "float", "str", "bool", "range", "None"):
        return False
    if not value.type.startswith(_ARRAYS) and _asked_for_fields(plan, name, index):
        return False
    if value.type.startswith(("numpy.random.", "random.", "torch.Generator")) or _is_piece(
        plan, name
    ):
        return False
    if ".transforms" in value.type or value.type.startswith(
        ("albumentations", "imgaug", "imblearn", "torch.nn")
    ):
        return False
    return not any(name in names for names in bound[index + 1 : plan.anchor])


def _asked_for_fields(plan: Plan, name: str, index: int) -> bool:
    """Whether a statement has nothing to do with something but for what it holds: options, paths, a bunch of arrays."""
    above = plan.sheet.parents
    uses = list(name_nodes(plan.body[index], name))
    owners = [above.get(node) for node in uses]
    return bool(uses) and all(
        isinstance(owner, cst.Attribute)
        and not (isinstance(call := above.get(owner), cst.Call) and call.func is owner)
        for owner in owners
    )


def _movable(statement: Statement) -> bool:
    return isinstance(statement, (cst.SimpleStatementLine, cst.For, cst.With))
