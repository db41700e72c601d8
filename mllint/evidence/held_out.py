"""Held-out rows: how data were divided, which shares train a model, and which judge it."""

from __future__ import annotations

from collections.abc import Hashable, Iterator
from dataclasses import dataclass, field

from mllint.block import Block
from mllint.edits import identifiers
from mllint.events import Apply, Call, Evaluate, Event, Fit, Result, Shown, Split, Take, Transform
from mllint.evidence.roles import JUDGES, TRAINS, roles_of
from mllint.interpret.names import has_word, name_parts
from mllint.site import Site
from mllint.value import Part, Value

_ASKS = frozenset({"predict", "score", "evaluate", "eval", "test", "validate", "forward", "infer"})
"""Words of functions out of sight that ask a model about rows, or compare what it says."""

_FOLDS = ("KFold", "LeaveOneOut", "LeavePOut", "GroupOut", "GroupsOut", "TimeSeriesSplit")
"""Ends of the names of classes that divide the same rows several times over."""


@dataclass(slots=True)
class Judged:
    """A share was used to judge a model, or made ready for it (`ready`): which one, by what, as which value."""

    part: Part
    value: Value
    event: Event
    ready: bool = False


@dataclass(slots=True)
class HeldOut:
    """The divisions of a program's data by their names, and what became of the shares.

    `splits` are the events by division, `trained` the shares a model was trained on, `judged` those that judge one.
    """

    splits: dict[Hashable, list[Split]] = field(default_factory=dict)
    trained: set[Part] = field(default_factory=set)
    judged: dict[Hashable, list[Judged]] = field(default_factory=dict)
    folds: set[Hashable] = field(default_factory=set)

    def judges(self, division: Hashable) -> list[Judged]:
        """The uses of the shares of a division that judge a model and do not train one."""
        found = [use for use in self.judged.get(division, ()) if use.part not in self.trained]
        trains = any(part.division == division for part in self.trained)
        if trains:
            return found
        # Nothing is seen to be trained: of a library's parts the first one is meant to be, a slice has to say so.
        if isinstance(division, Site):
            return [use for use in found if use.part.start != 0]
        named = {take.part for take in self.takes(division) if _is_named(take)}
        return [use for use in found if use.part in named]

    def takes(self, division: Hashable) -> list[Take]:
        """The expressions that took the shares of a division, where they are several."""
        parts = [part for split in self.splits.get(division, ()) for part in split.parts]
        return [part for part in parts if isinstance(part, Take)]

    def around(self, part: Part | None) -> Iterator[Part | None]:
        """The shares that a share is a share of, from the inside to None, which stands for the whole."""
        seen: set[Hashable] = set()
        while part is not None and part.division not in seen:
            seen.add(part.division)
            outer = [w.part for s in self.splits.get(part.division, ()) for w in s.inputs]
            if isinstance(part.division, tuple) and not isinstance(part.division, Site):
                outer += [word for word in part.division if isinstance(word, Part)]
            part = next((p for p in outer if p is not None), None)
            yield part


def held_out(program: Block) -> HeldOut:
    """What is known of the divisions of a program's data."""
    found = HeldOut()
    for split in program.every(Split):
        found.splits.setdefault(split.division, []).append(split)
    folding = {
        id(call.node)
        for call in program.every(Call)
        if call.name.endswith(".split") and call.name.removesuffix(".split").endswith(_FOLDS)
    }
    found.folds = {
        division
        for division, splits in found.splits.items()
        if isinstance(division, Site) and id(division.node) in folding
    }
    roles = program.once(roles_of)
    for key, uses in roles.uses.items():
        for use in uses if key.part is not None else ():
            _note(found, use.value, use.event, use.role == TRAINS, use.role != JUDGES)
    for event in program.every(Fit, Transform, Evaluate, Apply, Shown, Result):
        _look(found, event)
    return found


def _is_named(take: Take) -> bool:
    """Whether a share is named as one that a model is judged by: a cut by itself may as well make pieces."""
    names = list(identifiers(take.statement)) if take.statement is not None else []
    return any(has_word(name, topic) for name in names for topic in ("validation", "test"))


def _look(found: HeldOut, event: Event) -> None:
    if isinstance(event, Fit):
        if event.learns == "model":
            for value in (event.data, event.target):
                if value is not None:
                    _note(found, value, event, True)
    elif isinstance(event, Transform):
        _note(found, event.data, event, False, True)
    elif isinstance(event, Evaluate):
        for value in event.given:
            _note(found, value, event, False)
    elif isinstance(event, Apply):
        _note(found, event.input, event, False)
    elif isinstance(event, Shown):
        words = name_parts(event.name)
        if event.network or not _ASKS.isdisjoint(words):
            trains = not {"fit", "train"}.isdisjoint(words)
            _note(found, event.input, event, trains)
    elif isinstance(event, Result) and not event.called:
        for value in _inside(event.value):
            _note(found, value, event, False)


def _note(found: HeldOut, value: Value, event: Event, trains: bool, ready: bool = False) -> None:
    for part in (value.part, *found.around(value.part)):
        if part is None:
            continue
        if trains:
            found.trained.add(part)
        else:
            judged = found.judged.setdefault(part.division, [])
            judged.append(Judged(part, value, event, ready))


def _inside(value: Value) -> Iterator[Value]:
    yield value
    for part in (*(value.items or ()), *(value.entries or {}).values()):
        yield from _inside(part)
