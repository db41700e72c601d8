"""Shares of the same data of which one trains and another judges a model, though they have rows in common."""

from __future__ import annotations

from collections.abc import Hashable, Iterator
from typing import Any

import libcst as cst

from mllint.block import Block
from mllint.edits import sheet_of
from mllint.events import Call, Evaluate, Fit, Named, Split, Take
from mllint.evidence.called import given_names, written
from mllint.evidence.draws import OTHER, SAME, Draw, compared
from mllint.evidence.one_source import one_source
from mllint.evidence.overlap import Overlap, Share, taken_twice
from mllint.evidence.ranges import Bound, Range, common_rows, range_of
from mllint.evidence.roles import JUDGES, TRAINS, Roles, roles_of
from mllint.facts import PERMUTATION, RESHUFFLED, SHUFFLED
from mllint.interpret.tables import table_of
from mllint.site import Node, Site
from mllint.value import Part, Value, made_by

_NUMBERS = frozenset({"range", "arange", "randperm", "permutation", "list"})
"""Calls that make all row numbers there are."""

ALL = "all"


class Overlaps:
    """One program asked for its shares that overlap."""

    def __init__(self, program: Block) -> None:
        self.shares: dict[Part, Share] = {}
        self.early: dict[Part, list[Named]] = {}
        self.roles: Roles = program.once(roles_of)
        self.read = {key.part for key in self.roles.seen}
        self.splits = {event.node: event for event in program.every(Split) if not event.parts}
        self.calls = {call.node: call for call in program.every(Call)}
        for number, event in enumerate(program.walk()):
            if isinstance(event, Take):
                self._take(number, event)
            elif isinstance(event, Named):
                self._name(number, event)
            elif isinstance(event, Fit):
                if event.learns == "model" or (event.learns == "" and event.target is not None):
                    self._use(event.data, TRAINS)
            elif isinstance(event, Evaluate):
                for value in event.given:
                    self._use(value, JUDGES)
            elif isinstance(event, Call) and event.result.part is not None:
                self._called(event)
        for key, uses in self.roles.uses.items():
            if key.part in self.shares:
                self.shares[key.part].uses |= {use.role for use in uses}

    def _take(self, number: int, take: Take) -> None:
        share = self.shares.get(take.part)
        if share is None:
            share = self.shares[take.part] = Share(take.part, take, number)
            self._drawn_before(share)
        share.takes.append(take)
        share.wholes.append(take.whole)
        sheet = sheet_of(take.source) if not share.names else None
        if sheet is not None and take.node in sheet.parents:
            share.names += given_names(sheet, take.node)

    def _name(self, number: int, event: Named) -> None:
        part = event.value.part
        if part is None:
            return
        if part not in self.shares:
            split = self._split_of(part)
            if split is None:
                self.early.setdefault(part, []).append(event)
                return
            share = self.shares[part] = Share(part, split, number)
            share.wholes += split.inputs
        self.shares[part].names += written(event.node)
        self.shares[part].bound.append(event)

    def _drawn_before(self, share: Share) -> None:
        """Row numbers that were drawn and given a name before rows are picked by them: there the share begins."""
        for event in self.early.pop(share.part, ()):
            share.names += written(event.node)
            share.event = event

    def _split_of(self, part: Part) -> Split | None:
        site = part.division
        split = self.splits.get(site.node) if isinstance(site, Site) else None
        return split if split is not None and made_by(part, split.node) else None

    def _called(self, call: Call) -> None:
        """A loader of a share that is given a name by a key, a keyword or the function around it."""
        part = call.result.part
        if call.name != "torch.utils.data.DataLoader" or part is None:
            return
        if part not in self.shares:
            split = self._split_of(part)
            if split is None:
                return
            self.shares[part] = Share(part, split, len(self.shares))
            self.shares[part].wholes += split.inputs
        sheet = sheet_of(call.source)
        if call.node in sheet.parents:
            self.shares[part].names += given_names(sheet, call.node)

    def _use(self, value: Value, role: str) -> None:
        if value.part in self.shares:
            self.shares[value.part].uses.add(role)

    # ---------------------------------------------------------------------------------------------------------

    def found(self) -> Iterator[Overlap]:
        """The pairs of shares, in the order of those that come second."""
        roles = {part: share.role() for part, share in self.shares.items()}
        training = [s for p, s in self.shares.items() if roles[p] == TRAINS]
        judging = [s for p, s in self.shares.items() if roles[p] == JUDGES]
        for judge in judging:
            others = [s for s in self._beside(judge) if not self._left_here(s)]
            for train in training:
                beside = any(s.may_train() for s in others)
                found = self._pair(train, judge, beside)
                if found is not None:
                    yield found
                    break
        for share in self.shares.values():
            twice = taken_twice(share) if len(share.takes) > 1 else None
            if twice is not None and not any(s.may_train() for s in self._beside(share)):
                yield twice

    def _beside(self, share: Share) -> Iterator[Share]:
        """The other shares of the same division."""
        for other in self.shares.values():
            if other is not share and other.part.division == share.part.division:
                yield other

    def _left_here(self, share: Share) -> bool:
        """Whether nothing is done with a share in this run of the function around, but in another run of it."""
        division = share.part.division
        if not isinstance(division, Site) or self._is_read(share.part):
            return False
        twins = (
            p for p in self.shares if made_by(p, division.node) and p.start == share.part.start
        )
        return any(self._is_read(part) for part in twins)

    def _is_read(self, part: Part) -> bool:
        return bool(self.shares[part].uses) or part in self.read

    def _pair(self, train: Share, judge: Share, beside: bool) -> Overlap | None:
        for a in self._around(train):
            for b in self._around(judge):
                if a.part.division == b.part.division and a.part != b.part:
                    return _of_one_division(train, judge) if a is train and b is judge else None
        if beside:
            # What judges has training rows of its own: another model, another experiment.
            return None
        for a in self._around(train):
            for b in self._around(judge):
                # What one share is divided into anew is drawn from it, not beside it.
                draws = self._apart(a, b) if a.part != b.part else None
                if draws is not None:
                    return Overlap(train, judge, draws, (a, b))
        return None

    def _around(self, share: Share) -> Iterator[Share]:
        """A share, and the shares that it is a share of."""
        seen: set[Part] = set()
        todo = [share]
        while todo:
            current = todo.pop()
            if current.part not in seen:
                seen.add(current.part)
                yield current
                parents = {whole.part for whole in current.wholes if whole.part is not None}
                todo += [self.shares[p] for p in parents if p in self.shares]

    def _apart(self, a: Share, b: Share) -> tuple[Draw, Draw] | None:
        """The draws of two shares of the same rows, if each was drawn without regard to the other."""
        first, second = self._draw(a), self._draw(b)
        if first is None or second is None:
            return None
        for one in _data(a):
            for two in _data(b):
                if one.part != two.part or one.type != two.type or not one_source(one, two):
                    continue
                if _universe(a.part, one) != _universe(b.part, two):
                    continue
                outcome = compared(first, second)
                both = {a.part.end, b.part.end} == {"sample"}
                if outcome == OTHER or (outcome == SAME and both):
                    return first, second
        return None

    def _draw(self, share: Share) -> Draw | None:
        """The call that decided at random which rows a share has; None if none did, or if it is not known."""
        division: Any = share.part.division
        node: Node = None
        if isinstance(division, Site):
            node = division.node if division.node in self.splits else None
            if node is not None and _is_plain(node):
                return None
        elif isinstance(division, tuple) and division[:1] == ("sample",):
            node = division[1].node
        elif isinstance(division, tuple) and division[:1] == ("slices",) and len(division) > 3:
            node = division[3].node if division[3] is not None else None
        if not isinstance(node, cst.Call):
            return None
        return Draw(node, self._source(share, node))

    def _source(self, share: Share, node: Node) -> Any:
        for whole in share.wholes:
            for fact in (SHUFFLED, PERMUTATION):
                step = whole.why(fact)
                if step is not None and step.node is node:
                    return step.source
        for take in share.takes:
            if take.node is node:
                return take.source
        return share.event.source


def _is_plain(node: Node) -> bool:
    """Whether a call divides rows in the order they are in, or into folds."""
    if not isinstance(node, cst.Call):
        return True
    if isinstance(node.func, cst.Attribute) and node.func.attr.value == "split":
        return True
    return any(
        arg.keyword is not None
        and arg.keyword.value == "shuffle"
        and isinstance(arg.value, cst.Name)
        and arg.value.value == "False"
        for arg in node.args
    )


def _data(share: Share) -> list[Value]:
    """What a share is a share of, without the row numbers that it was picked by."""
    division: Any = share.part.division
    own = division[1] if isinstance(division, tuple) and division[:1] == ("slices",) else None
    wholes = [w for w in share.wholes if w.rows is not None]
    others = [w for w in wholes if w.rows != own]
    return others or [w for w in wholes if PERMUTATION not in w.known and w.type != "range"]


def _universe(part: Part, whole: Value) -> Hashable:
    """Which row numbers a share was drawn from: `ALL` of the data, or the name of some."""
    division: Any = part.division
    if isinstance(division, Site):
        return ALL
    rows: Hashable = division[2] if division[0] == "sample" else division[1]
    if rows is None or table_of(rows) == table_of(whole.rows):
        return ALL
    if isinstance(rows, Site) and isinstance(rows.node, cst.Call):
        names = written(rows.node.func)
        return ALL if names and names[0] in _NUMBERS else rows
    return rows


def _of_one_division(train: Share, judge: Share) -> Overlap | None:
    """Two shares of rows in one order: their ranges may overlap, or the order is another one each time."""
    for whole in train.wholes:
        step = whole.why(RESHUFFLED)
        if RESHUFFLED in whole and step is not None:
            return Overlap(train, judge, again=step)
    ranges = [range_of(share.part, share.takes) for share in (train, judge)]
    common = common_rows(*ranges)
    if common is not None and train.number > judge.number and _covers(common, ranges[1]):
        # Rows that have done their judging are trained on as well, for the last fit.
        return None
    return Overlap(train, judge, common=common) if common is not None else None


def _covers(common: tuple[Bound, Bound | None], judged: Range) -> bool:
    """Whether all rows that judge are among the common ones."""
    start, end = common
    ends = end is not None and judged.end is not None and judged.end.at <= end.at
    return ends and start == judged.start
