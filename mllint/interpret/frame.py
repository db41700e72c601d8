"""Frames: where a program stands while it is run on abstract values.

Expressions, statements and the things that can be called each have a table from type to the function that
runs it. The modules of this package fill the tables; a node whose type is in none of them is "don't know".
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import count
from typing import TYPE_CHECKING, Any

import libcst as cst

from mllint.block import Block
from mllint.events import Event
from mllint.interpret.machine import Machine
from mllint.interpret.objects import Member
from mllint.lattice import join
from mllint.site import Node, Site
from mllint.value import ANYTHING, Value

if TYPE_CHECKING:
    from mllint.syntax import Source

Env = dict[str, Value]


@dataclass(slots=True, eq=False, repr=False)
class Frame:
    """One activation: of a module, a function, a lambda or a class body.

    Attributes:
        env: the values of names here and now; branches work on copies of it.
        outer: the frame whose names are seen from here.
        block: where events go.
        statement: the simple statement, or head of a compound one, that is being run.
        function: the project function that is run, if any (for `super()` and for names of roles).
        returns: the values given back so far; `exits` the environments at those places.
        breaks: for the innermost loop, the environments at its `break`s; `continues` those at its `continue`s.
        away: the frames that hold the names declared `nonlocal` here.
        stars: the project files all of whose names were imported (`from file import *`).
        ended: the program was ended here, on some path.
        assigned: names bound anew here, whose final values say nothing about what the caller passed.
        each: for the rows of a loop or comprehension, tells one pass over the body from the next.
        call: for the rows that a function makes, tells calls with different arguments apart.
        serial: a number that no other frame has or will have, as its address may when it is gone.
    """

    machine: Machine
    source: Source
    env: Env
    block: Block
    outer: Frame | None = None
    function: Any = None
    statement: Node = None
    returns: list[Value] = field(default_factory=list)
    exits: list[Env] = field(default_factory=list)
    yields: list[Value] = field(default_factory=list)
    breaks: list[Env] = field(default_factory=list)
    continues: list[Env] = field(default_factory=list)
    away: dict[str, Frame] = field(default_factory=dict)
    assigned: set[str] = field(default_factory=set)
    globals: set[str] = field(default_factory=set)
    stars: list[Any] = field(default_factory=list)
    is_class: bool = False
    ended: bool = False
    each: int = 0
    call: int = 0
    serial: int = field(default_factory=count().__next__)

    def emit(self, event: Event) -> None:
        self.block.happened.append(event)

    @property
    def place(self) -> tuple[Source, Node]:
        """What every event says of where it happened, besides its node."""
        return self.source, self.statement

    @property
    def exact(self) -> bool:
        """Whether every loop around is at one round that is known; such rounds are the digits 3 of `each`."""
        each = self.each
        while each % 4 == 3:
            each //= 4
        return each == 0

    @property
    def module(self) -> Frame:
        """The frame of the file this code stands in."""
        frame = self
        while frame.outer is not None:
            frame = frame.outer
        return frame


@dataclass(slots=True, eq=False, repr=False)
class Args:
    """The arguments of a call: values by position and by name, and the expressions they came from.

    `open` says that there are more that are not known (`*args`, `**kwargs` of unknown content), `examples` that some
    stand for any number like them (`*layers`, where a loop filled the list).
    """

    positional: list[Value] = field(default_factory=list)
    keywords: dict[str, Value] = field(default_factory=dict)
    nodes: list[Node] = field(default_factory=list)
    keyword_nodes: dict[str, Node] = field(default_factory=dict)
    open: Value | None = None
    examples: bool = False

    def all(self) -> list[Value]:
        """Every argument value, in order."""
        values = [*self.positional, *self.keywords.values()]
        return values if self.open is None else [*values, self.open]

    def first(self) -> Value:
        """What a call is about: its first argument, or any one of those that came by name."""
        if self.positional:
            return self.positional[0]
        return next(iter(self.keywords.values()), self.open or ANYTHING)

    def get(self, index: int, name: str = "") -> Value | None:
        """The argument at a position or by a name."""
        if name and name in self.keywords:
            return self.keywords[name]
        return self.positional[index] if 0 <= index < len(self.positional) else None


Evaluator = Callable[[Frame, Any], Value]
Executor = Callable[[Frame, Any], bool]
Caller = Callable[[Frame, Value, Any, Args, Node], Value]
Loader = Callable[[Frame, Value, Any, str, Node], "Value | None"]

EXPRESSIONS: dict[type, Evaluator] = {}
STATEMENTS: dict[type, Executor] = {}
CALLABLES: dict[type, Caller] = {}
LOADERS: dict[type, Loader] = {}
"""How attributes of a value are found, by the type of its `callable`."""


def evaluates(*types: type[cst.CSTNode]) -> Callable[[Evaluator], Evaluator]:
    """Register the evaluator of some expression nodes."""

    def register(function: Evaluator) -> Evaluator:
        EXPRESSIONS.update(dict.fromkeys(types, function))
        return function

    return register


def executes(*types: type[cst.CSTNode]) -> Callable[[Executor], Executor]:
    """Register the executor of some statement nodes."""

    def register(function: Executor) -> Executor:
        STATEMENTS.update(dict.fromkeys(types, function))
        return function

    return register


def calls(type_: type) -> Callable[[Caller], Caller]:
    """Register what calling a value does whose `callable` is of the type."""

    def register(function: Caller) -> Caller:
        CALLABLES[type_] = function
        return function

    return register


def loads(type_: type) -> Callable[[Loader], Loader]:
    """Register how attributes are found on a value whose `callable` is of the type."""

    def register(function: Loader) -> Loader:
        LOADERS[type_] = function
        return function

    return register


def evaluate(frame: Frame, node: Node) -> Value:
    """The value of an expression; its calls leave their events in the frame's block."""
    frame.machine.left -= 1
    evaluator = EXPRESSIONS.get(type(node))
    return evaluator(frame, node) if evaluator else ANYTHING


def execute(frame: Frame, statements: Iterable[Node]) -> bool:
    """Run statements in order; False if control does not reach their end."""
    for statement in statements:
        executor = STATEMENTS.get(type(statement))
        if executor is not None and not executor(frame, statement):
            return False
    return True


def merge(frame: Frame, envs: Sequence[Env]) -> bool:
    """Go on with whichever of the environments control came with; False if it came with none."""
    if not envs:
        return False
    frame.env = join_envs(envs)
    return True


def join_envs(envs: Sequence[Env]) -> Env:
    """Any one of some environments; a name that is bound in one of them only is taken to be bound."""
    result = dict(envs[0])
    for env in envs[1:]:
        if env is envs[0]:
            continue
        for name, value in env.items():
            old = result.get(name)
            if old is value:
                continue
            if old is None or type(old.callable) is Member:
                # An imported name that one side has resolved and the other has not is the same thing.
                result[name] = value
            elif type(value.callable) is not Member:
                result[name] = join(old, value)
    return result


def next_round(before: Env, after: Env) -> Env:
    """What a later round of a loop starts with: numbers may be those of any round, but where rows have come from in
    one round they have come from in all that follow it.
    """
    result = join_envs([before, after])
    for name, value in after.items():
        joined = result[name]
        if joined is value or not (value.known or value.rows is not None):
            continue
        lineage = {f: k for f, k in value.known.items() if f.lineage and k.sure}
        of = value if joined.rows is None else joined
        if lineage or of.rows != joined.rows:
            known = {**joined.known, **lineage}
            result[name] = joined.but(known=known, rows=of.rows, part=of.part)
    return result


def same_env(a: Mapping[str, Value], b: Mapping[str, Value]) -> bool:
    """Whether two environments know the same."""
    if len(a) != len(b):
        return False
    for name, value in a.items():
        other = b.get(name)
        if other is not value and (other is None or other.print() != value.print()):
            return False
    return True


def identity(node: Node, value: Value, part: str) -> Site:
    """The identity of an attribute nothing is known of: that of its owner, and the path to it."""
    if value.site is None:
        return Site(None, None, f"{value.name}.{part}")
    return Site(value.site.node, value.site.owner, f"{value.site.part}.{part}")


def call(frame: Frame, callee: Value, args: Args, node: Node) -> Value:
    """The value of calling `callee`; what the call does is left in the frame's block."""
    caller = CALLABLES.get(type(callee.callable))
    if caller is None:
        caller = CALLABLES[type(None)]
    return caller(frame, callee, callee.callable, args, node)
