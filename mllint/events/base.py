"""What every event says, and calls of libraries."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from mllint.site import Node, Site
from mllint.value import Value

if TYPE_CHECKING:
    from mllint.block import Block


@dataclass(slots=True, eq=False, repr=False)
class Event:
    """Something the program did: the expression that did it, the file, and the statement it stands in."""

    node: Node
    source: Any
    statement: Node


@dataclass(slots=True, eq=False, repr=False)
class Call(Event):
    """A call of a library function: its dotted name, its arguments by parameter name, and what it gave.

    `nodes` are the expressions of the arguments, as far as they have one; `complete` is False if there are
    arguments that are not known (`*args`, `**options`).
    """

    name: str
    args: Mapping[str, Value]
    receiver: Value | None
    result: Value
    nodes: Mapping[str, Node] = field(default_factory=dict)
    complete: bool = True


@dataclass(slots=True, eq=False, repr=False)
class Result(Event):
    """A function gave a value back. `called` is False for one that only its own analysis ran.

    `function` is its name, behind that of its class if it is a method.
    """

    function: str
    value: Value
    called: bool


@dataclass(slots=True, eq=False, repr=False)
class Settled(Event):
    """What calls of `functions` made and filled in `block`, relative to the call, belongs to `owner`."""

    owner: Site
    functions: frozenset[Node]
    block: Block


@dataclass(slots=True, eq=False, repr=False)
class Paused(Event):
    """A context manager that is written as a generator hands control to the body of its `with`."""
