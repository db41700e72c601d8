"""The parts that `train_test_split` gives, and the names that a program binds them to."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

import libcst as cst

from mllint.block import Block
from mllint.edits import sheet_of
from mllint.events import Call, Named, Split
from mllint.evidence.called import written
from mllint.evidence.stems import JUDGE, TEST, TRAIN, VALIDATION, Told, kind, stem_of, told
from mllint.facts import LABELS
from mllint.site import Node
from mllint.value import Value, made_by

SPLITTER = "sklearn.model_selection.train_test_split"


@dataclass(slots=True)
class Target:
    """A target that one part was bound to: of the array of that number, the first (0) or second (1) part."""

    event: Named
    array: int
    part: int
    name: str
    told: Told


@dataclass(slots=True)
class Unpacked:
    """The targets that the parts of one call were bound to, by one statement or by several one after the other.

    `inputs` are the words and the kind of each array that was divided, as far as its name and its value say so.
    """

    call: Call
    targets: list[Target]
    inputs: Sequence[tuple[tuple[str, ...], str]]
    nodes: Sequence[Node]

    def written(self, array: int) -> str:
        """How the program writes an array that is divided, if that is short; "" otherwise."""
        if array >= len(self.nodes) or not isinstance(self.nodes[array], (cst.Name, cst.Attribute)):
            return ""
        return cst.Module([]).code_for_node(self.nodes[array])

    def role(self, target: Target) -> str:
        """The role a target speaks of; where some train, the others all judge."""
        role = target.told.role
        trains = any(t.told.role == TRAIN for t in self.targets)
        return JUDGE if trains and role in (VALIDATION, TEST) else role

    def arrays(self) -> dict[int, list[Target]]:
        """The targets by the array that they are parts of."""
        found: dict[int, list[Target]] = {}
        for target in self.targets:
            found.setdefault(target.array, []).append(target)
        return found

    def stray(self) -> Target | None:
        """The first target of which another one, of the same part, says another role; None if there is none.

        All targets have to speak of a role, or each array's two targets of one role and different arrays.
        """
        roles: dict[int, set[str]] = {0: set(), 1: set()}
        for target in self.targets:
            roles[target.part].add(self.role(target))
        if "" in roles[0] | roles[1]:
            return self.targets[1] if self._is_turned_grid() else None
        if len(roles[0]) == len(roles[1]) == 1:
            # Only half of the targets may be in sight: both parts of one array in one role.
            alike = roles[0] == roles[1] and self._is_turned_grid()
            return self.targets[1] if alike else None
        first = self.role(self.targets[0])
        return next(
            (
                t
                for t in self.targets
                if (self.role(t) == first) != (t.part == self.targets[0].part)
            ),
            None,
        )

    def _is_turned_grid(self) -> bool:
        """Whether the targets of each array are called like one part of all arrays, not like both of one."""
        arrays = [
            sorted(pair, key=lambda t: t.part) for pair in self.arrays().values() if len(pair) == 2
        ]
        if len(arrays) < 2:
            return False
        train, rest = arrays[0], arrays[1]
        if any(t.told.role != TRAIN for t in train) or any(t.told.role for t in rest):
            return False
        stems = [t.told.stem for t in train]
        extra = {_without(t.told.stem, s) for t, s in zip(rest, stems, strict=True)}
        return stems[0] != stems[1] and len(extra) == 1 and extra.isdisjoint({None, ()})

    def exchanged(self) -> tuple[Target, Target] | None:
        """The first targets that judge and train, if what trains is the part that is meant to judge, and smaller."""
        judges = [t for t in self.targets if self.role(t) == JUDGE and t.part == 0]
        trains = [t for t in self.targets if self.role(t) == TRAIN and t.part == 1]
        if len(judges) + len(trains) != len(self.targets) or len(self.arrays()) < 2:
            return None
        if not judges or not trains or self._trains_on_more():
            return None
        return judges[0], trains[0]

    def _trains_on_more(self) -> bool:
        """Whether the second part is meant to be the larger one, or may well be."""
        for name in ("test_size", "train_size"):
            value, node = self.call.args.get(name), self.call.nodes.get(name)
            if value is None or value.type == "None":
                continue
            if isinstance(value.const, float):
                return value.const > 0.5 if name == "test_size" else value.const < 0.5
            return value.type == "int" or any(t == TRAIN for t in _roles_in(node))
        return False

    def mistaken(self) -> Target | None:
        """The first target that is called after another array than it is a part of, with that one called after it."""
        said: dict[int, tuple[tuple[str, ...], str]] = {}
        for number, targets in self.arrays().items():
            stems = {t.told.stem for t in targets}
            if len(stems) == 1 and number < len(self.inputs):
                said[number] = (stem := stems.pop(), kind(stem))
        for a, (stem, told_kind) in said.items():
            for b, (other, other_kind) in said.items():
                if a >= b or stem == other:
                    continue
                named = stem and other and stem == self.inputs[b][0] and other == self.inputs[a][0]
                kinds = (told_kind, other_kind, self.inputs[a][1], self.inputs[b][1])
                crossed = kinds in (
                    ("labels", "features", "features", "labels"),
                    ("features", "labels", "labels", "features"),
                )
                if named or crossed:
                    return next(t for t in self.targets if t.array == a)
        return None


def _without(stem: tuple[str, ...], start: tuple[str, ...]) -> tuple[str, ...] | None:
    """What is left of the words of a name behind, or before, some others; None if they are not there."""
    if stem[: len(start)] == start:
        return stem[len(start) :]
    return stem[: -len(start)] if start and stem[-len(start) :] == start else None


def _roles_in(node: Node) -> Iterator[str]:
    names = written(node) if node is not None else []
    return (told(name).role for name in names)


def unpacked(program: Block) -> Iterator[Unpacked]:
    """Every group of targets that parts of at least two arrays of one `train_test_split` were bound to."""
    places: dict[int, tuple[Call, int]] = {}
    for call in program.calls(SPLITTER):
        for number, item in enumerate(call.result.items or ()):
            places[id(item)] = call, number
    if not places:
        return
    inputs = {split.node: split for split in program.every(Split)}
    groups: dict[object, Unpacked] = {}
    for event in program.every(Named):
        place = places.get(id(event.value))
        if place is None or not _is_part(event.value, place[0]):
            continue
        call, number = place
        key = (event.statement, id(call))
        if key not in groups:
            split = inputs.get(call.node)
            nodes = split.nodes if split is not None else ()
            groups[key] = Unpacked(call, [], _inputs(split), nodes)
        group = groups[key]
        if not any(t.event.node is event.node for t in group.targets):
            group.targets.append(_target(event, number))
    yield from _joined(groups.values())


def _is_part(value: Value, call: Call) -> bool:
    return value.part is not None and made_by(value.part, call.node)


def _target(event: Named, number: int) -> Target:
    names = written(event.node)
    name = names[0] if names else ""
    return Target(event, number // 2, number % 2, name, told(name))


def _joined(groups: Iterable[Unpacked]) -> Iterator[Unpacked]:
    """The groups of whole statements, and what several statements of one function bind together."""
    loose: dict[object, Unpacked] = {}
    for group in groups:
        arrays = group.arrays()
        if len(arrays) > 1 and all(len(parts) > 1 for parts in arrays.values()):
            yield group
            continue
        first = group.targets[0].event
        scope = sheet_of(first.source).above(first.node, cst.FunctionDef)
        whole = loose.setdefault((first.source.path, scope, id(group.call)), group)
        if whole is not group:
            whole.targets += group.targets
    yield from (group for group in loose.values() if len(group.arrays()) > 1)


def _inputs(split: Split | None) -> list[tuple[tuple[str, ...], str]]:
    found = []
    for value, node in zip(split.inputs, split.nodes, strict=False) if split is not None else ():
        stem = stem_of(node)
        found.append((stem, "labels" if LABELS in value else kind(stem)))
    return found
