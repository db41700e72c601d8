"""The repair of augmentation before a split: split the un-augmented data, augment the train part.

The statements that augment are taken out from before the split and put behind it, with the names of the data
replaced by the names of their train parts. Whatever cannot be shown to come out right withholds the fix.
"""

from __future__ import annotations

import textwrap
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field

import libcst as cst

from mllint.edits import Sheet, Statement, bound_names, name_nodes, names_in, sheet_of
from mllint.events import Split, Take
from mllint.facts import AUGMENTED, NOISE, PERMUTATION, PERTURBED
from mllint.interpret.names import has_word
from mllint.rule import Fix
from mllint.text import Edit
from mllint.value import UNKNOWN, Step, Value

_TITLE = "augment the training part only"
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
_SIZE_USES = ("len", "shape", "size", "print")


@dataclass(slots=True)
class _Divided:
    """One augmented thing that is divided: its name, the name of its train part, where that part is made.

    `take` is the expression of the train part where it stands by itself (`Subset(…)`, a slice); `statement` the
    statement behind which the train part is bound under `train`.
    """

    name: str
    train: str
    statement: Statement
    take: cst.CSTNode | None = None
    base: str = ""


@dataclass(slots=True)
class _Plan:
    sheet: Sheet
    body: Sequence[Statement]
    anchor: int
    env: Mapping[str, Value]
    divided: list[_Divided]
    moved: list[int] = field(default_factory=list)


def augment_after(split: Split, splits: Sequence[Split]) -> Fix | None:
    """Move the augmentation of what `split` divides behind it.

    Args:
        split: the split that was found.
        splits: all splits of the program: labels may be divided by a split of their own.
    """
    sheet = sheet_of(split.source)
    if split.statement is None or split.statement not in sheet.parents:
        return None
    same = [split, *(s for s in splits if s is not split and _belongs(sheet, s, split))]
    divided = _all_divided(sheet, same)
    if not divided:
        return None
    plan = _plan(sheet, split, divided)
    if plan is None or not _find_moved(plan):
        return None
    edits = _wrapped(plan) or _below(plan)
    return Fix(_TITLE, tuple(edits)) if edits else None


def _belongs(sheet: Sheet, other: Split, split: Split) -> bool:
    """Whether another split of augmented rows divides a companion of what `split` divides: the labels."""
    if other.source is not split.source or not any(AUGMENTED in rows for rows in other.inputs):
        return False
    if other.statement not in sheet.parents or other.node is split.node:
        return False
    return sheet.parents.get(sheet.statement(other.node)) is sheet.parents.get(
        sheet.statement(split.node)
    )  # type: ignore[arg-type]


def _all_divided(sheet: Sheet, splits: Sequence[Split]) -> list[_Divided]:
    found: dict[str, _Divided] = {}
    for split in splits:
        parts = list(_divided(sheet, split))
        if not parts and split is splits[0]:
            return []
        for part in parts:
            found.setdefault(part.name, part)
    return list(found.values())


def _divided(sheet: Sheet, split: Split) -> Iterator[_Divided]:
    takes = [part for part in split.parts if isinstance(part, Take)]
    if takes:
        chosen = _train_take(sheet, takes)
        if chosen is None or not isinstance(chosen[0].whole_node, cst.Name):
            return
        take, target = chosen
        statement = sheet.statement(take.node)
        if statement is not None:
            yield _Divided(take.whole_node.value, target, statement, take.node)
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
        if AUGMENTED in split.inputs[i] or alternating:
            yield _Divided(name.value, _train_name(mine), statement)


def _train_name(names: Sequence[str]) -> str:
    """The target that is named for training, else the first, which is the train part by convention."""
    return next((name for name in names if has_word(name, "train")), names[0])


def _train_take(sheet: Sheet, takes: Sequence[Take]) -> tuple[Take, str] | None:
    """The share that is named for training, and the name it is bound to ("" if it is used in place)."""
    named = [(take, _target_of(sheet, take.node)) for take in takes]
    train = [(take, name) for take, name in named if name and has_word(name, "train")]
    if not train:
        train = [
            pair
            for pair in named
            if not any(has_word(pair[1], topic) for topic in ("validation", "test"))
        ]
        train = train if len(train) == len(named) - 1 else []
    if len(train) == 1:
        take, name = train[0]
        return take, name if _is_value_of(sheet, take.node) else ""
    return None


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
            if _inside(sheet, node, right.value) and isinstance(left.value, cst.Name):
                return left.value.value
    return ""


def _is_value_of(sheet: Sheet, node: cst.CSTNode) -> bool:
    """Whether an expression is itself what is assigned, not a part of that."""
    parent = sheet.parents.get(node)
    if isinstance(parent, cst.Element):
        parent = sheet.parents.get(sheet.parents[parent])
    return isinstance(parent, cst.Assign)


def _inside(sheet: Sheet, node: cst.CSTNode, outer: cst.CSTNode) -> bool:
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


def _plan(sheet: Sheet, split: Split, divided: list[_Divided]) -> _Plan | None:
    """Find the block in which the divided names were bound, and the statement of it that the split stands in."""
    anchor = sheet.statement(split.node)
    while anchor is not None:
        body = list(sheet.body(anchor))
        if anchor in body:
            before = body[: body.index(anchor)]
            if all(any(part.name in bound_names(s) for s in before) for part in divided):
                return _Plan(sheet, body, body.index(anchor), split.env, divided)
        outer = sheet.parents.get(anchor)
        if isinstance(outer, (cst.FunctionDef, cst.ClassDef, cst.Module)):
            return None
        anchor = sheet.statement(outer) if outer is not None else None
        if isinstance(anchor, (cst.FunctionDef, cst.ClassDef)):
            return None
    return None


def _find_moved(plan: _Plan) -> bool:
    """Find the statements that augment, and the name each divided thing had before; False if that is in doubt."""
    bound = [bound_names(statement) for statement in plan.body]
    moved: set[int] = set()
    started: set[str] = set()
    for part in plan.divided:
        step = plan.env.get(part.name, Value()).why(AUGMENTED)
        if step is None:
            part.base = part.name
            continue
        binders = [
            i
            for i in range(plan.anchor)
            if part.name in bound[i] or _grows(plan.body[i], part.name)
        ]
        first = _augmenting(plan, step, binders)
        if first is None:
            return False
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
        part.base == part.name and not _untouched(plan, bound, part.name) for part in plan.divided
    ):
        return False
    return bool(moved) and all(_movable(plan.body[i]) for i in plan.moved)


def _untouched(plan: _Plan, bound: Sequence[set[str]], name: str) -> bool:
    """Whether something that is divided as it is keeps its rows: no statement that is moved, and none behind the
    first of them, repeats them (labels, tiled to go with the copies).
    """
    if AUGMENTED in plan.env.get(name, Value()):
        return True
    last = [i for i in range(plan.anchor) if name in bound[i]]
    if any(
        _grows(plan.body[i], name) or name in bound[i] for i in range(plan.moved[0], plan.anchor)
    ):
        return False
    return not last or not _REPEATS & {
        n.value for n in _nodes(plan.body[last[-1]]) if isinstance(n, cst.Name)
    }


def _augmenting(plan: _Plan, step: Step, binders: Sequence[int]) -> int | None:
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


def _slice(plan: _Plan, bound: Sequence[set[str]], name: str, first: int) -> set[int]:
    """The statements up to `first` that make the augmented data called `name`, from the data as they were."""
    mine = {first}
    wanted = [
        (n, first) for n in set(names_in(plan.body[first])) if n != name and _is_piece(plan, n)
    ]
    if _grows(plan.body[first], name) and name not in bound[first]:
        wanted.append((name, first))
    while wanted:
        piece, limit = wanted.pop()
        for i in reversed(range(limit)):
            if piece not in bound[i] and not _grows(plan.body[i], piece):
                continue
            mine.add(i)
            wanted += [
                (n, i) for n in set(names_in(plan.body[i])) if n != piece and _is_piece(plan, n)
            ]
            if piece in bound[i] and _starts(plan.body[i], piece):
                break
    return mine


def _picks_rows(plan: _Plan, statement: Statement) -> bool:
    names = set(names_in(statement))
    return any(
        PERMUTATION in plan.env[n] or plan.env[n].part is not None for n in names if n in plan.env
    )


def _grows(statement: Statement, name: str) -> bool:
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
        stack += node.children


def _is_piece(plan: _Plan, name: str) -> bool:
    """Whether a name stands for something made on the way to the augmented data: noise, changed rows, a list of them."""
    value = plan.env.get(name)
    if (
        value is None
        or value.callable is not None
        or any(part.name == name for part in plan.divided)
    ):
        return False
    return any(fact in value for fact in (AUGMENTED, PERTURBED, NOISE))


def _data_read(plan: _Plan, mine: set[int], bound: Sequence[set[str]], part: _Divided) -> list[str]:
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
            if rebinds or (
                name not in done and name not in bound[i] and _is_data(plan, name, i, bound)
            ):
                if name not in found:
                    found.append(name)
        done |= bound[i]
    return found


def _base(plan: _Plan, mine: set[int], part: _Divided, found: Sequence[str]) -> str:
    """Which of the data that were read the divided thing is the augmented form of, "" if that is in doubt."""
    if len(found) == 1:
        return found[0]
    wanted = plan.env.get(part.name, Value()).rows
    same = [
        name for name in found if wanted is not None and plan.env.get(name, Value()).rows == wanted
    ]
    first = _first_argument(plan, mine, part)
    return same[0] if len(same) == 1 else first if first in found else ""


def _first_argument(plan: _Plan, mine: set[int], part: _Divided) -> str:
    """In `X, y = augment(X, y)` the argument that stands where the divided name stands among the targets."""
    if len(mine) != 1:
        return ""
    (index,) = mine
    statement = plan.body[index]
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
    names = [part.name]
    if isinstance(target, cst.Tuple):
        names = [e.value.value for e in target.elements if isinstance(e.value, cst.Name)]
    position = names.index(part.name) if part.name in names else len(args)
    return args[position] if position < len(args) else ""


def _is_data(plan: _Plan, name: str, index: int, bound: Sequence[set[str]]) -> bool:
    value = plan.env.get(name)
    if value is None or value.callable is not None and not value.type or value.const is not UNKNOWN:
        return False
    if value.rows is None or value.type in ("int", "float", "str", "bool", "range", "None"):
        return False
    if value.type.startswith(("numpy.random.", "random.", "torch.Generator")) or _is_piece(
        plan, name
    ):
        return False
    if ".transforms" in value.type or value.type.startswith(
        ("albumentations", "imgaug", "torch.nn")
    ):
        return False
    return not any(name in names for names in bound[index + 1 : plan.anchor])


def _movable(statement: Statement) -> bool:
    return isinstance(statement, (cst.SimpleStatementLine, cst.For, cst.With))


def _uses_elsewhere(plan: _Plan, name: str) -> bool:
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
                or any(_inside(sheet, node, take) for take in takes)
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


def _renames(plan: _Plan, skip: set[cst.CSTNode]) -> list[Edit] | None:
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


def _removals(plan: _Plan, *, keep_comment: bool) -> list[Edit]:
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
    return [_without_second_blank_line(sheet.source.text, edit) for edit in edits]


def _without_second_blank_line(text: str, edit: Edit) -> Edit:
    """Where a paragraph of its own is taken out, one of the blank lines around it goes with it."""
    before = text[: edit.start].rsplit("\n", 2)
    end = text.find("\n", edit.end)
    if edit.text or len(before) < 3 or before[1].strip() or end < 0 or text[edit.end : end].strip():
        return edit
    return Edit(edit.start, end + 1, "")


def _wrapped(plan: _Plan) -> list[Edit] | None:
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


def _below(plan: _Plan) -> list[Edit] | None:
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


def _clash(plan: _Plan, augmented: Sequence[_Divided]) -> bool:
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
                and _grows(statement, part.name)
            ):
                return True
            if part.name in bound_names(statement):
                written.add(part.name)
    return False


def _moved_text(plan: _Plan, index: int, names: Mapping[str, str]) -> str:
    sheet, statement = plan.sheet, plan.body[index]
    start, end = sheet.lines(statement)
    nodes = [(node, new) for old, new in names.items() for node in name_nodes(statement, old)]
    return textwrap.dedent(_renamed(sheet, start, end, nodes))
