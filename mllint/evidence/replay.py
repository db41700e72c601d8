"""A program's events again and again, in the order in which they happen: a helper that is called twice counts twice."""

from __future__ import annotations

from mllint.block import Block
from mllint.events import Event

_MOST = 3_000
"""A run of more events than this is not played again: its loops lie too deep."""


def replay(program: Block, *kinds: type[Event]) -> list[list[Event]]:
    """The events of some kinds, run by run: what the program does itself, and each function that it does not call.

    Two rounds are played of every loop, and both sides of every branch, one after the other.
    """
    runs: list[list[Event]] = []
    waiting = [program]
    seen: set[int] = set()
    known: dict[int, list[Event] | None] = {}
    while waiting:
        block = waiting.pop(0)
        if id(block) in seen:
            continue
        seen.add(id(block))
        events = _played(block, kinds, waiting, known)
        if events:
            runs.append(events)
    return runs


def one_round(loop: Block, *kinds: type[Event]) -> list[Event]:
    """The events of some kinds in one round of a loop, or in all rounds of one that is run element by element."""
    return _inside(loop, kinds, [], {id(loop): None})


def _played(
    block: Block,
    kinds: tuple[type[Event], ...],
    uncalled: list[Block],
    known: dict[int, list[Event] | None],
) -> list[Event] | None:
    """What happens in a block; None if that is too much, or if the block is being played."""
    if id(block) in known:
        return known[id(block)]
    known[id(block)] = None
    events = _inside(block, kinds, uncalled, known)
    if block.kind == "loop" and not block.single:
        events += events
    if len(events) > _MOST:
        return None
    known[id(block)] = events
    return events


def _inside(
    block: Block,
    kinds: tuple[type[Event], ...],
    uncalled: list[Block],
    known: dict[int, list[Event] | None],
) -> list[Event]:
    """What happens in a block once."""
    events: list[Event] = []
    for item in block.happened:
        if not isinstance(item, Block):
            if isinstance(item, kinds):
                events.append(item)
        elif not item.called:
            uncalled.append(item)
        else:
            events += _played(item, kinds, uncalled, known) or ()
    return events
