"""Before and after: where in a program something happens, what led up to it, and what may still follow."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from mllint.block import Block
from mllint.events import Call, Event
from mllint.site import Node

Path = list[tuple[Block, int]]
"""The blocks around an event, outermost first, each with the number of its item that leads to it."""


class Before(NamedTuple):
    """A call that was made before something, and how many of the blocks around that are around the call too."""

    call: Call
    level: int


def path_to(program: Block, event: Event) -> Path:
    """The way to an event, the first there is; empty if it does not happen in the program."""
    seen = {id(program)}
    path: Path = [(program, 0)]
    while path:
        block, at = path[-1]
        if at == len(block.happened):
            path.pop()
            if path:
                path[-1] = (path[-1][0], path[-1][1] + 1)
            continue
        item = block.happened[at]
        if item is event:
            return path
        if isinstance(item, Block) and id(item) not in seen:
            seen.add(id(item))
            path.append((item, 0))
        else:
            path[-1] = (block, at + 1)
    return []


def last_before(path: Path, node: Node) -> Before | None:
    """The last call by an expression before the end of a path."""
    for level in reversed(range(len(path))):
        block, at = path[level]
        for item in reversed(block.happened[:at]):
            events = list(item.walk()) if isinstance(item, Block) else [item]
            for event in reversed(events):
                if isinstance(event, Call) and event.node is node:
                    return Before(event, level + 1)
    return None


def following(path: Path, level: int) -> Iterator[Event]:
    """What may happen after the end of a path: the rest of each block around it.

    Of loops inside the innermost `level` blocks around, further rounds follow too.
    """
    for number in reversed(range(len(path))):
        block, at = path[number]
        repeats = block.kind == "loop" and not block.single and number >= level
        for item in block.happened if repeats else block.happened[at + 1 :]:
            if isinstance(item, Block):
                yield from item.walk()
            else:
                yield item
