"""Data that judge a model and are changed at random: shares of a data set that trains it, and data of their own."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from dataclasses import dataclass

from mllint.block import Block
from mllint.edits import sheet_of
from mllint.events import Alter, Call, Event, Split, Take
from mllint.evidence.called import names_around
from mllint.evidence.roles import JUDGES, TRAINS, Key, Roles, key_of, named_role, roles_of
from mllint.evidence.shares import (
    Share,
    base_of,
    gives_indices_alone,
    index_names,
    is_source,
    one_object,
    part_names,
    told_of,
)
from mllint.facts import AUGMENTED, RANDOM
from mllint.site import Node, Site
from mllint.value import Part, Step, Value, made_by

DRAWS = (
    r"\b(?:rand|randn|randint|rand_like|randn_like|random|uniform_?|normal_?)\b|Random[A-Z]|random_[fcbhsj]"
    r"|Jitter|Noise|AutoAugment|RandAugment|TrivialAugment|AugMix|HorizontalFlip|VerticalFlip|OneOf|SomeOf"
    r"|ImageDataGenerator|create_transform|Elastic|GaussianBlur|iaa"
)
"""What a program says that changes rows at random, as a screen."""


@dataclass(slots=True)
class Judged:
    """Randomly changed data by which a model is judged.

    `whole` is the data set that changes its rows at random, by `step`. `shared` are the shares of it that judge,
    where another share of it trains; `event` is where it was divided, or where the data come from.
    """

    whole: Value
    step: Step
    event: Event
    sure: bool
    shared: tuple[Share, ...] = ()


class Judgement:
    """One program asked for its randomly changed data by which a model is judged."""

    def __init__(self, program: Block) -> None:
        self.roles: Roles = program.once(roles_of)
        self.alters: list[tuple[int, Alter]] = []
        self.shares: list[Share] = []
        self.made: dict[Node, Call] = {}
        self.loaders: list[Call] = []
        divided: list[tuple[int, Split]] = []
        for number, event in enumerate(program.walk()):
            if isinstance(event, Alter):
                self.alters.append((number, event))
            elif isinstance(event, Take):
                self._took(number, event)
            elif isinstance(event, Split) and not event.parts:
                divided.append((number, event))
            elif isinstance(event, Call):
                self._called(event)
        taken = {share.key for share in self.shares}
        for number, split in divided:
            self.shares += [s for s in self._parts(number, split) if s.key not in taken]

    def _took(self, number: int, take: Take) -> None:
        if take.whole.rows is not None:
            whole = key_of(take.whole)
            key = Key(whole.rows if whole else None, take.part)
            self.shares.append(Share(key, take.whole, take, take.node, number))

    def _called(self, call: Call) -> None:
        if call.name == "torch.utils.data.DataLoader":
            self.loaders.append(call)
        elif call.result.perhaps(RANDOM):
            self.made[call.node] = call

    def _parts(self, number: int, split: Split) -> Iterator[Share]:
        """The parts that a call divided rows into, by the numbers that their uses and their targets have."""
        for whole in split.inputs:
            key = key_of(whole)
            if key is None or not whole.perhaps(RANDOM):
                continue
            site = split.division
            used = [k.part.start for k in self.roles.seen if k.part and k.part.division == site]
            count = max([int(str(n)) + 1 for n in used], default=2)
            for i in range(max(count, 2)):
                yield Share(Key(key.rows, Part(site, i, i + 1)), whole, split, split.node, number)

    # ---------------------------------------------------------------------------------------------------------

    def shared(self) -> Iterator[Judged]:
        """Data sets of which one share trains and another judges."""
        done: set[object] = set()
        for share in self.shares:
            known = share.whole.known.get(RANDOM)
            if known is None or known.step is None or AUGMENTED in share.whole:
                continue
            if share.event.node in done or not self._judges(share):
                continue
            others = [s for s in self.shares if s.key != share.key and one_object(s, share)]
            if not any(self._role(s) != JUDGES for s in others) and not self._whole_trains(share):
                continue
            done.add(share.event.node)
            mine = [s for s in (share, *others) if s.event is share.event and self._judges(s)]
            yield Judged(share.whole, known.step, share.event, known.sure, tuple(mine))

    def _role(self, share: Share) -> str:
        names = self._names(share)
        role = self.roles.of(share.key, names)
        # What is called training rows and is only seen to judge is trained on where nothing is seen.
        return "" if role == JUDGES and named_role(names) == TRAINS else role

    def _judges(self, share: Share) -> bool:
        """Whether a share judges, and still changes its rows at random when it does."""
        if self._role(share) != JUDGES or self._altered(share):
            return False
        seen = self.roles.seen.get(share.key, [])
        if seen:
            judging = [u.value for u in self.roles.uses.get(share.key, ()) if not u.again]
            if share.key in self.roles.uses and not judging:
                return False
            return any(value.perhaps(RANDOM) for value in judging or seen)
        if self._left_here(share):
            return False
        sheet = sheet_of(share.event.source)
        parts = part_names(sheet.parents.get(share.event.node), share)
        if gives_indices_alone(sheet, share, parts):
            return False
        return all(s.whole.perhaps(RANDOM) for s in self.shares if s.key == share.key)

    def _left_here(self, share: Share) -> bool:
        """Whether the function around a call that divides rows uses this part of them when it is run another time."""
        part = share.key.part
        if part is None or not isinstance(share.event, Split):
            return False
        seen = [key.part for key in self.roles.seen if key.part is not None]
        return any(made_by(p, share.node) and p.start == part.start for p in seen)

    def _whole_trains(self, share: Share) -> bool:
        key = key_of(share.whole)
        return key is not None and self.roles.of(key) == TRAINS

    def _altered(self, share: Share) -> bool:
        """Whether the program changes the data set, or what the share is of, after it was divided."""
        step = share.whole.why(RANDOM)
        for number, alter in self.alters:
            key = key_of(alter.target)
            same = key is not None and key in (share.key, key_of(share.whole))
            transform = step is not None and alter.target.why(RANDOM) == step
            if number > share.at and (same or transform):
                return True
        return False

    def _names(self, share: Share) -> list[str]:
        """What the program calls a share: its targets, those of its loaders, and the indices it is made by."""
        event = share.event
        sheet = sheet_of(event.source)
        names: list[str] = []
        if event.node in sheet.parents:
            names += part_names(sheet.parents[event.node], share)
            if isinstance(event, Take):
                names += names_around(sheet, event.node)
                names += index_names(event)
        for call in self.loaders:
            if key_of(call.result) == share.key and call.source is event.source:
                names += names_around(sheet, call.node) if call.node in sheet.parents else []
        return names

    # ---------------------------------------------------------------------------------------------------------

    def own(self) -> Iterator[Judged]:
        """Data sets that only judge."""
        # A share is told by how it was cut: a function that ran with other arguments cut other rows the same way.
        divided = list(self.shared())
        shared = {share.key.part or share.key for found in divided for share in found.shared}
        nodes = {found.event.node for found in divided}
        found: list[tuple[Value, Value, Event]] = []
        for value, event in self._candidates():
            base = base_of(value)
            known = value.known.get(RANDOM)
            key = key_of(value)
            if known is None or known.step is None or AUGMENTED in value:
                continue
            if key is not None and (key.part in shared or key in shared):
                continue
            if key is not None and key.part and any(made_by(key.part, node) for node in nodes):
                continue
            if not self._is_altered(value, base):
                found.append((value, base, event))
        judging = {base.site for _, base, _ in found}
        done: set[Node] = set()
        for value, base, event in found:
            known = value.known[RANDOM]
            if known.step is not None:
                place = self._place(base, known.step, event, judging)
                if place.node not in done:
                    done.add(place.node)
                    yield Judged(base, known.step, place, known.sure)

    def _candidates(self) -> Iterator[tuple[Value, Event]]:
        """Values that may be data that only judge: by what is done with them, or else by what they are called."""
        for rows, uses in self.roles.uses.items():
            if self.roles.of(rows) == JUDGES:
                for use in uses:
                    if not use.again and self._called_for(use.value) != TRAINS:
                        yield use.value, use.event
        for loader in self.loaders:
            key = key_of(loader.result)
            if key is not None and not self.roles.of(key):
                yield from self._named(loader)
        for call in self.made.values():
            key = key_of(call.result)
            if key is not None and key not in self.roles.seen and is_source(call.result):
                yield from self._named(call)

    def _named(self, call: Call) -> Iterator[tuple[Value, Event]]:
        if call.result.perhaps(RANDOM) and self._called_for(call.result) == JUDGES:
            yield call.result, call

    def _called_for(self, value: Value) -> str:
        """The role that names speak of: of the loaders of some rows, of their data set, of what that was told."""
        base, key = base_of(value), key_of(value)
        told = list(told_of(base))
        calls = [c for c in self.loaders if key_of(c.result) == key]
        made = self.made.get(base.site.node) if base.site is not None else None
        for call in [*calls, *([made] if made is not None else [])]:
            sheet = sheet_of(call.source)
            told += names_around(sheet, call.node) if call.node in sheet.parents else []
        told += [n for s in self.shares if s.key == key for n in self._names(s)]
        return named_role(told)

    def _is_altered(self, value: Value, base: Value) -> bool:
        step = value.why(RANDOM)
        keys = {key_of(value), key_of(base)}
        return any(
            key_of(alter.target) in keys or alter.target.why(RANDOM) == step
            for _, alter in self.alters
        )

    def _place(
        self, base: Value, step: Step, event: Event, judging: Collection[Site | None]
    ) -> Event:
        """Where the data come to be changed: at the transform, or at the data set if others need the transform."""
        alike = [v for v in self._sources() if v.why(RANDOM) == step]
        others = [v for v in alike if v.site != base.site and v.site not in judging]
        if not others:
            return Event(step.node, step.source, event.statement)
        node = base.site.node if base.site is not None else None
        if node is None:
            same = (c for c in self.made.values() if key_of(c.result) == key_of(base))
            node = next((c.node for c in same if is_source(c.result)), None)
        if node in self.made:
            return self.made[node]
        for source in (event.source, step.source):
            if node is not None and node in sheet_of(source).parents:
                return Event(node, source, event.statement)
        return event

    def _sources(self) -> Iterator[Value]:
        """Every data set that is changed at random."""
        for call in self.made.values():
            if is_source(call.result):
                yield call.result
        for values in self.roles.seen.values():
            for value in values:
                yield base_of(value)
