"""Two shares of data that have rows in common, of which one trains and the other judges a model."""

from __future__ import annotations

import re
from dataclasses import dataclass, field, replace
from typing import Any

import libcst as cst

from mllint.edits import Sheet, name_nodes, sheet_of
from mllint.events import Event, Named, Take
from mllint.evidence.called import names_around
from mllint.evidence.draws import Draw
from mllint.evidence.ranges import Bound, range_of
from mllint.evidence.roles import JUDGES, TRAINS, named_role
from mllint.value import Part, Step, Value

_ON_PURPOSE = re.compile(r"overfit|debug|sanity|smoke|memori[sz]", re.IGNORECASE)
"""What a program says that learns the rows it is judged by to see whether it learns at all."""

_LOOKS = frozenset({"head", "tail", "describe", "info"})

_LOADER = "torch.utils.data.DataLoader"


@dataclass(slots=True)
class Share:
    """A share of some data: where it was taken first, and what it is a share of."""

    part: Part
    event: Event
    number: int
    wholes: list[Value] = field(default_factory=list)
    takes: list[Take] = field(default_factory=list)
    names: list[str] = field(default_factory=list)
    uses: set[str] = field(default_factory=set)
    bound: list[Named] = field(default_factory=list)

    def role(self) -> str:
        """What is done with it; what its names say, where nothing is seen. Training rows may be asked for a score."""
        named = named_role(self.names)
        if self.uses:
            judged = JUDGES if named != TRAINS else ""
            return TRAINS if TRAINS in self.uses else judged
        # What is never read does nothing, whatever it is called.
        return "" if self.bound and all(map(_is_left, self.bound)) else named

    def may_train(self) -> bool:
        """Whether it trains, or is called as if it did and is read again somewhere."""
        if TRAINS in self.uses:
            return True
        named = any("train" in n.lower() or named_role([n]) == TRAINS for n in self.names)
        return named and not (self.bound and all(_is_left(event) for event in self.bound))


def _is_left(event: Named) -> bool:
    """Whether a name is never read in its file but to be looked at; a loader of the rows is made for others to read."""
    if not isinstance(event.node, cst.Name) or event.value.type == _LOADER:
        return False
    sheet = sheet_of(event.source)
    reads = name_nodes(event.source.tree, event.node.value)
    return all(
        isinstance(sheet.parents[n], (cst.Element, cst.AssignTarget, cst.Expr))
        or _is_printed(sheet.parents[n], sheet)
        for n in reads
    )


def _is_printed(parent: cst.CSTNode, sheet: Sheet) -> bool:
    """Whether rows are shown to the reader: `print(rows)`, `display(rows)`, `rows.head()`."""
    if isinstance(parent, cst.Attribute):
        return parent.attr.value in _LOOKS
    call = sheet.parents[parent] if isinstance(parent, cst.Arg) else None
    func = call.func if isinstance(call, cst.Call) else None
    return isinstance(func, cst.Name) and func.value in ("print", "display")


@dataclass(slots=True)
class Overlap:
    """A share that trains and one that judges, which have rows in common.

    `draws` are the two draws that made them, `common` the first row and the one behind the last of both ranges,
    `again` the step by which the rows are shuffled anew each time; of the three there is one. `drawn` are the shares
    that were drawn, which these two may be shares of.
    """

    train: Share
    judge: Share
    draws: tuple[Draw, Draw] | None = None
    drawn: tuple[Share, Share] | None = None
    common: tuple[Any, Any] | None = None
    again: Step | None = None

    @property
    def parts(self) -> tuple[Part, Part]:
        """The shares that were drawn, as parts."""
        one, two = self.drawn or (self.train, self.judge)
        return one.part, two.part

    def how(self) -> object:
        """By what they overlap: labels are divided as their rows are, and are not worth a second finding."""
        if self.draws is not None:
            return frozenset(draw.call for draw in self.draws)
        bounds = (self.train.part.start, self.train.part.end, self.judge.part.start)
        return (self.train.event.source.path, *bounds, self.judge.part.end)


def called(share: Share) -> str:
    """What a share is called: by a name that says what it is for, if there is one; "" if it has no name."""
    names = [name for name in share.names if not name.startswith("_")]
    return next((name for name in names if named_role([name])), names[0] if names else "")


def taken_twice(share: Share) -> Overlap | None:
    """A range of rows that is taken once under a name of training rows and once under one of held-out rows."""
    first = share.takes[0] if share.takes else None
    if first is None or not isinstance(first.node, cst.Subscript):
        return None
    if _ON_PURPOSE.search(first.source.text):
        return None
    found: dict[str, Share] = {}
    for number, take in enumerate(share.takes):
        if take.source is first.source and _scope(take) is _scope(first):
            names = _bound_to(take)
            at = share.number + number
            found.setdefault(
                named_role(names), replace(share, event=take, number=at, names=names, takes=[take])
            )
    if TRAINS not in found or JUDGES not in found:
        return None
    taken = range_of(share.part, share.takes)
    if not taken.clear or taken.start is taken.end:
        return None
    common = taken.start or Bound(0, taken.end.of if taken.end is not None else ""), taken.end
    return Overlap(found[TRAINS], found[JUDGES], common=common)


def _scope(take: Take) -> object:
    return sheet_of(take.source).above(take.node, cst.FunctionDef)


def _bound_to(take: Take) -> list[str]:
    """What rows are called where they are taken, if nothing else is done with them there."""
    sheet = sheet_of(take.source)
    parent = sheet.parents.get(take.node)
    while isinstance(parent, (cst.Element, cst.Tuple)):
        parent = sheet.parents.get(parent)
    return names_around(sheet, take.node) if isinstance(parent, cst.Assign) else []
