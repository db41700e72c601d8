"""Which rows train a model and which judge it: by what is done with them, by names where nothing is to be seen."""

from __future__ import annotations

from collections.abc import Hashable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from typing import NamedTuple

import libcst as cst

from mllint import knowledge
from mllint.edits import Sheet
from mllint.events import (
    Apply,
    Backward,
    Block,
    Call,
    Event,
    Iterate,
    OptimizerStep,
    Result,
    Shown,
)
from mllint.facts import TEST, TRAIN, VALIDATION
from mllint.interpret.data import whole_rows
from mllint.interpret.names import has_word, name_parts
from mllint.interpret.randomness import is_data_set
from mllint.value import Part, Value

TRAINS, JUDGES = "trains", "judges"

_HOOKS = {
    "train_dataloader": TRAINS,
    "val_dataloader": JUDGES,
    "test_dataloader": JUDGES,
    "predict_dataloader": JUDGES,
}
"""Methods by which Lightning asks for loaders."""

_LEARNING = frozenset({"train", "fit", "backward", "step", "update", "learn", "optimize"})
"""Words of functions out of sight that may well train what they are given."""


class Key(NamedTuple):
    """Rows as a rule tells them apart: which set of rows, and which share of it (all of it, if None)."""

    rows: Hashable
    part: Part | None


@dataclass(slots=True)
class Use:
    """Rows were used: to train or to judge, by which value, where. `again` says that it is done several times over
    between two steps of training, as averages over random draws are taken.
    """

    role: str
    value: Value
    event: Event
    again: bool = False


@dataclass(slots=True)
class _Summary:
    trains: bool = False
    shows: bool = False
    counts: bool = False


@dataclass(slots=True)
class Roles:
    """What is done with rows in a program: its `uses` by the rows they are of, and every value that was `seen` of
    these rows in a loader or a loop.
    """

    uses: dict[Key, list[Use]] = field(default_factory=dict)
    seen: dict[Key, list[Value]] = field(default_factory=dict)

    def of(self, key: Key, names: Iterable[str] = ()) -> str:
        """The role of some rows: training, if they are ever trained on; "" if nothing is known.

        `names` are what the program calls them; they are asked where no use is in sight.
        """
        roles = {use.role for use in self.uses.get(key, ())}
        if roles:
            return TRAINS if TRAINS in roles else JUDGES
        return named_role(names)


def named_role(names: Iterable[str]) -> str:
    """The role that names speak of: "" if they speak of none, or of both."""
    names = list(names)
    trains = any(has_word(name, "train") for name in names)
    judges = any(has_word(name, topic) for name in names for topic in ("validation", "test"))
    return "" if trains == judges else TRAINS if trains else JUDGES


def key_of(value: Value) -> Key | None:
    """Which rows a loader, a data set or a share of one gives; None if nothing is known of that."""
    return None if value.rows is None else Key(whole_rows(value.rows), value.part)


def is_loader(value: Value) -> bool:
    """Whether a value gives batches or rows of a data set, and is not rows itself."""
    return value.type == "torch.utils.data.DataLoader" or is_data_set(value)


def roles_of(program: Block) -> Roles:
    """What is done with rows in a program."""
    roles = Roles()
    _visit(program, [], roles, {}, set())
    return roles


def _visit(
    block: Block,
    around: list[Block],
    roles: Roles,
    summaries: dict[int, _Summary],
    seen: set[int],
) -> None:
    if id(block) in seen:
        return
    seen.add(id(block))
    inside = [*around, block]
    for item in block.happened:
        if isinstance(item, Block):
            _visit(item, inside, roles, summaries, seen)
            continue
        for role, value in _roles_in(item, block, summaries):
            key = key_of(value)
            if key is None:
                continue
            roles.seen.setdefault(key, []).append(value)
            if role:
                again = role == JUDGES and _again(inside, summaries)
                roles.uses.setdefault(key, []).append(Use(role, value, item, again))


def _roles_in(
    event: Event, block: Block, summaries: dict[int, _Summary]
) -> Iterator[tuple[str, Value]]:
    """The values that an event speaks of, each with the role that it gives them, if any."""
    if isinstance(event, Iterate):
        whole = _summary(block, summaries)
        role = TRAINS if whole.trains else JUDGES if whole.shows or not event.learning else ""
        for value in _sources(event.over):
            yield role, value
    elif isinstance(event, Shown):
        if is_loader(event.input):
            learns = not _LEARNING.isdisjoint(name_parts(event.name))
            judges = named_role([event.name]) == JUDGES
            yield JUDGES if judges else TRAINS if learns else "", event.input
    elif isinstance(event, Call):
        yield from _given(event)
        if event.name == "torch.utils.data.DataLoader":
            yield "", event.result
    elif isinstance(event, Result):
        owner, _, name = event.function.rpartition(".")
        if owner and name in _HOOKS:
            for value in _sources(event.value):
                yield _HOOKS[name], value


def _given(call: Call) -> Iterator[tuple[str, Value]]:
    """What a library function is given to train on or to judge by, as its stub says."""
    found = knowledge.lookup(call.name)
    if isinstance(found, knowledge.Class):
        found = knowledge.member(found, "__init__")
    if not isinstance(found, knowledge.Function):
        return
    for param in found.params:
        if param.expects in (TRAIN, VALIDATION, TEST) and param.name in call.args:
            for value in _sources(call.args[param.name]):
                yield TRAINS if param.expects is TRAIN else JUDGES, value


def _sources(value: Value) -> Iterator[Value]:
    """What a loop goes over, behind `enumerate` and `zip`; the loaders of a list or a dict of them."""
    over = value.attrs.get("over")
    if over is not None:
        yield from _sources(over)
        return
    parts: Sequence[Value] = ()
    if value.type in ("list", "tuple", "dict"):
        parts = [*(value.items or ()), *(value.entries or {}).values()]
    for part in parts:
        yield from _sources(part)
    if not parts and value.type != "range":
        yield value


def _summary(block: Block, summaries: dict[int, _Summary]) -> _Summary:
    """Whether anything is trained in a block, whether rows are shown to a model, whether it is a loop that counts."""
    known = summaries.get(id(block))
    if known is not None:
        return known
    whole = summaries[id(block)] = _Summary()
    for item in block.happened:
        if isinstance(item, Block):
            inner = _summary(item, summaries)
            whole.trains |= inner.trains
            whole.shows |= inner.shows
        elif isinstance(item, (Backward, OptimizerStep)):
            whole.trains = True
        elif isinstance(item, Shown):
            learns = not _LEARNING.isdisjoint(name_parts(item.name))
            whole.trains |= learns and named_role([item.name]) != JUDGES
            whole.shows |= item.network or named_role([item.name]) == JUDGES
        elif isinstance(item, Apply):
            whole.shows = True
        elif isinstance(item, Call):
            whole.trains |= any(role == TRAINS for role, _ in _given(item))
        elif isinstance(item, Iterate):
            whole.counts = item.over.type == "range"
    return whole


def _again(around: Sequence[Block], summaries: dict[int, _Summary]) -> bool:
    """Whether a loop that only counts, and in which nothing is trained, goes round what is done here."""
    loops = (_summary(block, summaries) for block in around if block.kind == "loop")
    return any(loop.counts and not loop.trains for loop in loops)


def names_around(sheet: Sheet, node: cst.CSTNode) -> list[str]:
    """What an expression, or what is made of it in its statement, is called: by a target, a key, a keyword, or the
    function that gives it back.
    """
    names: list[str] = []
    child, parent = node, sheet.parents.get(node)
    while parent is not None and not isinstance(parent, (cst.IndentedBlock, cst.Module)):
        if isinstance(parent, cst.Arg) and parent.keyword is not None:
            names.append(parent.keyword.value)
        elif isinstance(parent, cst.DictElement):
            names += written(parent.key)
        elif isinstance(parent, (cst.Assign, cst.AnnAssign)):
            names += _targets(parent, child, node, sheet)
        elif isinstance(parent, cst.Return):
            function = sheet.above(parent, cst.FunctionDef)
            names += [function.name.value] if function is not None else []
        child, parent = parent, sheet.parents.get(parent)
    return names


def _targets(
    assign: cst.Assign | cst.AnnAssign, value: cst.CSTNode, node: cst.CSTNode, sheet: Sheet
) -> list[str]:
    if isinstance(assign, cst.AnnAssign):
        return written(assign.target)
    found: list[str] = []
    for target in assign.targets:
        if isinstance(target.target, (cst.Tuple, cst.List)):
            found += _matching(target.target, value, node, sheet)
        else:
            found += written(target.target)
    return found


def _matching(
    target: cst.Tuple | cst.List, value: cst.CSTNode, node: cst.CSTNode, sheet: Sheet
) -> list[str]:
    """The names of the one target that the side of a tuple goes to in which an expression stands."""
    if not isinstance(value, (cst.Tuple, cst.List)):
        return []
    chain = {node}
    while node is not value:
        node = sheet.parents[node]
        chain.add(node)
    for left, right in zip(target.elements, value.elements, strict=False):
        if right in chain:
            return written(left.value)
    return []


def written(node: cst.CSTNode | None) -> list[str]:
    """The name that a target or a key is written as."""
    if isinstance(node, cst.Name):
        return [node.value]
    if isinstance(node, cst.Attribute):
        return [node.attr.value]
    if isinstance(node, cst.SimpleString):
        return [str(node.evaluated_value)]
    if isinstance(node, cst.Subscript) and isinstance(node.slice[0].slice, cst.Index):
        return written(node.slice[0].slice.value)
    return []
