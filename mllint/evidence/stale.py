"""Optimisers that were made before what is trained: layers that came later, networks that took another's name."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

import libcst as cst

from mllint.block import Block
from mllint.edits import Sheet, Statement, names_in, sheet_of
from mllint.events import Attach, Backward, Call, Event, Freeze, OptimizerStep
from mllint.evidence.afterwards import Before, Path, following, last_before, path_to
from mllint.evidence.holders import meet, owns
from mllint.evidence.training_loops import Unfed, feeds, unfed_steps
from mllint.interpret.kinds import is_module
from mllint.interpret.network import parameters_of
from mllint.interpret.steps import is_optimizer
from mllint.site import Site, within
from mllint.value import Value


class Stale(NamedTuple):
    """An optimiser that does not move what is trained.

    Attributes:
        made: the call that made the optimiser.
        later: what came later: a layer that was attached, a network made under the name of the first.
        step: a step that is taken afterwards.
        whole: a network took the place of another as a whole.
    """

    made: Call
    later: Event
    step: OptimizerStep
    whole: bool


def stale_optimizers(program: Block) -> Iterator[Stale]:
    """Every layer or network that an optimiser would have to hold, and does not."""
    makers = {id(e.node): e for e in program.every(Call) if _is_maker(e)}
    if not makers or not program.every(OptimizerStep):
        return
    for attach in program.every(Attach):
        path = path_to(program, attach)
        for maker in makers.values():
            before = last_before(path, maker.node)
            if before is not None:
                yield from _missed(program, attach, path, before)
    for unfed in unfed_steps(program):
        site = unfed.step.optimizer.site
        made = makers.get(id(site.node)) if site is not None else None
        if made is not None:
            yield from _replaced(made, unfed)


def _is_maker(call: Call) -> bool:
    return call.receiver is None and is_optimizer(call.result)


def _missed(program: Block, attach: Attach, path: Path, before: Before) -> Iterator[Stale]:
    """The step by which an optimiser leaves out a layer that was attached to a network it holds."""
    made = before.call
    holds = made.result.holds
    new = _new_parameters(attach.part, holds)
    if not new:
        return
    later: list[Event] = []
    step: OptimizerStep | None = None
    for event in following(path, before.level):
        if isinstance(event, Call) and event.node is made.node:
            break
        later.append(event)
        if isinstance(event, OptimizerStep) and step is None:
            site = event.optimizer.site
            if site is not None and site.node is made.node:
                step = event
    if step is None or len(step.optimizer.holds) > len(holds):
        return
    # Of what a constructor made its instance is known as the owner only when the step is taken.
    if not any(_is_held(attach, held) for held in (holds, step.optimizer.holds)):
        return
    moved = new | owns(attach.part) | holds | step.optimizer.holds
    if _is_trained(later, moved) and not _is_cared_for(program, later, attach, new):
        yield Stale(made, attach, step, whole=False)


def _is_held(attach: Attach, holds: frozenset[Site]) -> bool:
    """Whether an optimiser holds what was in the place of a part, or all of the network that the part was given to.

    That is the network itself, one around it, or each of its parameters.
    """
    target, old = attach.target, attach.old
    if target.site is not None and within(target.site, holds):
        return True
    if old is not None and old.site in holds and is_module(target):
        return True
    parameters = parameters_of(target) if is_module(target) else []
    return bool(parameters) and all(value.site in holds for _, value in parameters)


def _new_parameters(part: Value, holds: frozenset[Site]) -> frozenset[Site]:
    """The parameters of a part that an optimiser does not hold already, as it does those of a layer that is wrapped."""
    parameters = [value for _, value in parameters_of(part)] if is_module(part) else [part]
    sites = [value.site for value in parameters]
    return frozenset([site for site in sites if site is not None and site not in holds])


def _is_trained(later: list[Event], sites: frozenset[Site]) -> bool:
    return any(isinstance(event, Backward) and feeds(event, sites) for event in later)


def _is_cared_for(program: Block, later: list[Event], attach: Attach, new: frozenset[Site]) -> bool:
    """Whether the new parameters are not meant to be moved, or another optimiser moves them."""
    for freeze in program.every(Freeze):
        if meet(owns(freeze.target), new | owns(attach.part)) and freeze.target.site not in owns(
            attach.target
        ):
            return True
    for event in later:
        if isinstance(event, Call) and _is_maker(event):
            holds = event.result.holds
            if not holds or meet(holds, new | owns(attach.part) | owns(attach.target)):
                return True
    return False


def _replaced(made: Call, unfed: Unfed) -> Iterator[Stale]:
    """A second network of the class whose first the optimiser holds, made below it and bound to the same name."""
    backwards = [m.event for m in unfed.round if isinstance(m.event, Backward)]
    via = frozenset().union(*(e.loss.via for e in backwards))
    others = [m.event for m in unfed.round if isinstance(m.event, OptimizerStep)]
    if not all(e.loss.via for e in backwards) or any(
        feeds(e, other.optimizer.holds)
        for e in backwards
        for other in others
        if other is not unfed.step
    ):
        return
    sheet = sheet_of(made.source)
    line = sheet.statement(made.node) if made.node in sheet.parents else None
    if line is None:
        return
    body = list(sheet.body(line))
    read = set(names_in(made.node))
    first = {_bound(sheet, site, body, read) for site in made.result.holds} - {None}
    for site in sorted(via, key=lambda s: str(s.part)):
        second = _bound(sheet, site, body, read)
        for before in first:
            if second is None or before is None or second[0] != before[0]:
                continue
            if before[1] < body.index(line) < second[1] and before[2] == second[2]:
                event = Event(site.node, made.source, body[second[1]])
                yield Stale(made, event, unfed.step, whole=True)
                return


def _bound(
    sheet: Sheet, site: Site, body: Sequence[Statement], read: set[str]
) -> tuple[str, int, str] | None:
    """The name that a network is bound to where it is made, which statement of a block that is, and its class."""
    if not isinstance(site.node, cst.Call) or site.node not in sheet.parents:
        return None
    line = sheet.statement(site.node)
    if not isinstance(line, cst.SimpleStatementLine) or line not in body or len(line.body) != 1:
        return None
    assign = line.body[0]
    target = assign.targets[0].target if isinstance(assign, cst.Assign) else None
    if not isinstance(target, cst.Name) or target.value not in read:
        return None
    return target.value, body.index(line), sheet.text(site.node.func)
