"""Which rows train a model and which judge it: by what is done with them, by names where nothing is to be seen."""

from __future__ import annotations

from collections.abc import Hashable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from typing import NamedTuple

import libcst as cst

from mllint import knowledge
from mllint.block import Block
from mllint.events import Apply, Backward, Call, Event, Iterate, OptimizerStep, Result, Shown
from mllint.facts import TEST, TRAIN, VALIDATION
from mllint.interpret.data import whole_rows
from mllint.interpret.names import has_word, name_parts
from mllint.interpret.randomness import is_data_set
from mllint.syntax import children
from mllint.value import ANYTHING, Part, Value

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
class Summary:
    """What happens in a block: something is trained, rows are shown to a model."""

    trains: bool = False
    shows: bool = False


@dataclass(slots=True)
class Roles:
    """What is done with rows in a program: its `uses` by the rows they are of, every value that was `seen` of these
    rows in a loader or a loop, and the rows that they were put `into`, together with others.
    """

    uses: dict[Key, list[Use]] = field(default_factory=dict)
    seen: dict[Key, list[Value]] = field(default_factory=dict)
    into: dict[Key, list[Key]] = field(default_factory=dict)

    def of(self, key: Key, names: Iterable[str] = ()) -> str:
        """The role of some rows: training, if they are ever trained on; "" if nothing is known.

        `names` are what the program calls them; they are asked where no use is in sight.
        """
        roles = {use.role for use in self.uses.get(key, ())}
        if any(
            use.role == TRAINS for whole in self._around(key) for use in self.uses.get(whole, ())
        ):
            roles.add(TRAINS)
        if roles:
            return TRAINS if TRAINS in roles else JUDGES
        return named_role(names)

    def _around(self, key: Key) -> list[Key]:
        """What some rows were put into, directly or as part of something else."""
        around = list(self.into.get(key, ()))
        for whole in around:
            around += [more for more in self.into.get(whole, ()) if more not in around]
        return around


def named_role(names: Iterable[str]) -> str:
    """The role that names speak of: "" if they speak of none, or of both."""
    names = list(names)
    trains = any(has_word(name, "train") for name in names)
    judges = any(has_word(name, topic) for name in names for topic in ("validation", "test"))
    return "" if trains == judges else TRAINS if trains else JUDGES


def key_of(value: Value) -> Key | None:
    """Which rows a loader, a data set or a share of one gives; None if nothing is known of that."""
    if value.rows is None:
        return None
    rows = whole_rows(value.rows)
    if not value.type and value.part is None:
        # Loaders that came in one tuple are of the same rows as far as is known, and surely not the same rows.
        rows = (rows, value.site)
    return Key(rows, value.part)


def is_loader(value: Value) -> bool:
    """Whether a value gives batches or rows of a data set, and is not rows itself."""
    return value.type == "torch.utils.data.DataLoader" or is_data_set(value)


def roles_of(program: Block) -> Roles:
    """What is done with rows in a program."""
    roles = Roles()
    _visit(program, [], roles, Summaries(), set())
    return roles


def _visit(
    block: Block,
    around: list[Block],
    roles: Roles,
    summaries: Summaries,
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
        if isinstance(item, Call) and item.name == "torch.utils.data.ConcatDataset":
            whole = key_of(item.result)
            parts = [key_of(part) for part in sources(item.args.get("datasets", ANYTHING))]
            for key in parts:
                if key is not None and whole is not None and key != whole:
                    roles.into.setdefault(key, []).append(whole)
        for role, value in _roles_in(item, block, summaries):
            key = key_of(value)
            if key is None:
                continue
            roles.seen.setdefault(key, []).append(value)
            if role:
                again = role == JUDGES and summaries.again(inside)
                roles.uses.setdefault(key, []).append(Use(role, value, item, again))


def _roles_in(event: Event, block: Block, summaries: Summaries) -> Iterator[tuple[str, Value]]:
    """The values that an event speaks of, each with the role that it gives them, if any."""
    if isinstance(event, Iterate):
        whole = summaries.of(block)
        role = TRAINS if whole.trains else JUDGES if whole.shows or not event.learning else ""
        for value in sources(event.over):
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
            for value in sources(event.value):
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
            for value in sources(call.args[param.name]):
                yield TRAINS if param.expects is TRAIN else JUDGES, value


def sources(value: Value) -> Iterator[Value]:
    """What a loop goes over, behind `enumerate` and `zip`; the loaders of a list or a dict of them."""
    over = value.attrs.get("over")
    if over is not None:
        yield from sources(over)
        return
    parts: Sequence[Value] = ()
    if value.type in ("list", "tuple", "dict"):
        parts = [*(value.items or ()), *(value.entries or {}).values()]
    for part in parts:
        yield from sources(part)
    if not parts and value.type != "range":
        yield value


class Summaries:
    """What happens in blocks, however deep inside them; each block is looked at once."""

    def __init__(self) -> None:
        self._known: dict[int, Summary] = {}

    def of(self, block: Block) -> Summary:
        """Whether anything is trained in a block, whether rows are shown to a model."""
        known = self._known.get(id(block))
        if known is not None:
            return known
        whole = self._known[id(block)] = Summary()
        for item in block.happened:
            if isinstance(item, Block):
                inner = self.of(item)
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
        return whole

    def again(self, around: Sequence[Block]) -> bool:
        """Whether a loop that only counts, and in which nothing is trained, goes round what is done here."""
        return any(
            block.kind == "loop" and not self.of(block).trains and _counts(block)
            for block in around
        )


def _counts(block: Block) -> bool:
    """Whether a loop goes over numbers that pick nothing: it does the same thing several times."""
    first = block.happened[0] if block.happened else None
    if not isinstance(first, Iterate) or first.over.type != "range":
        return False
    loop = first.node
    steps = loop.iter.args if isinstance(loop.iter, cst.Call) else ()
    target = loop.target.value if isinstance(loop.target, cst.Name) else ""
    body = loop.body if isinstance(loop, cst.For) else None
    return len(steps) < 3 and not (body is not None and _picks(body, target))


def _picks(body: cst.CSTNode, name: str) -> bool:
    """Whether a variable is part of what a subscript asks for."""
    stack: list[tuple[cst.CSTNode, bool]] = [(body, False)]
    while stack:
        node, inside = stack.pop()
        if inside and isinstance(node, cst.Name) and node.value == name:
            return True
        stack += [(c, inside or isinstance(c, cst.SubscriptElement)) for c in children(node)]
    return False
