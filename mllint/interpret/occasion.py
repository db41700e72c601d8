"""One call of library code: its arguments by parameter, and the tables of what calls do."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from mllint import knowledge
from mllint.events import Call
from mllint.interpret.frame import Args, Frame
from mllint.site import Node, Site, relative
from mllint.value import ANYTHING, Value, literal

APPLIED = frozenset({"forward", "__call__", "call"})
"""Methods by which an object is applied to data: they are about their argument, not about the object."""


@dataclass(slots=True, eq=False, repr=False)
class Occasion:
    """One call of a library function: the function, its arguments by parameter, and where it happens."""

    frame: Frame
    function: knowledge.Function
    receiver: Value | None
    receiver_node: Node
    args: Args
    bound: dict[str, Value]
    nodes: dict[str, Node]
    node: Node

    def arg(self, name: str) -> Value:
        """The argument for a parameter, the parameter's default, or "don't know"."""
        if name == "self":
            return self.receiver or ANYTHING
        if name in self.bound:
            return self.bound[name]
        for param in self.function.params:
            if param.name == name and param.default is not ...:
                return literal(param.default)
        return ANYTHING

    def node_of(self, name: str) -> Node:
        """The expression of an argument, the whole call if it has none."""
        if name == "self":
            return self.receiver_node if self.receiver_node is not None else self.node
        return self.nodes.get(name, self.node)

    def first(self) -> str:
        """The name of what the call is mostly about: the receiver, or the first parameter."""
        if self.receiver is not None:
            return "self"
        return self.function.params[0].name if self.function.params else ""


Native = Callable[[Occasion], Value]


NATIVES: dict[str, Native] = {}
"""Library functions whose meaning no stub can say, by dotted name."""


def native(*names: str) -> Callable[[Native], Native]:
    """Register the meaning of some library functions."""

    def register(function: Native) -> Native:
        NATIVES.update(dict.fromkeys(names, function))
        return function

    return register


def site_of(frame: Frame, node: Node) -> Site:
    """The identity of an object made here; inside a function it is relative to the call that will be made of it."""
    running = frame.machine.running
    return Site(node, relative(running[-1]) if running else None)


def bind(
    params: tuple[knowledge.Param, ...], args: Args, method: bool = False
) -> tuple[dict[str, Value], dict[str, Node]]:
    """Arguments by parameter name, with the expression each came from; what fits no parameter is left out."""
    bound: dict[str, Value] = {}
    nodes: dict[str, Node] = {}
    rest = list(zip(args.positional, args.nodes, strict=True))
    for param in params:
        if method and param.name == "self":
            method = False
            continue
        if param.kind == "*":
            bound[param.name] = Value("tuple", items=tuple(v for v, _ in rest))
            if rest:
                nodes[param.name] = rest[0][1]
            rest = []
        elif param.kind in ("", "pos") and rest:
            bound[param.name], nodes[param.name] = rest.pop(0)
        elif param.name in args.keywords and param.kind != "pos":
            bound[param.name] = args.keywords[param.name]
            nodes[param.name] = args.keyword_nodes.get(param.name)
    known = {p.name for p in params}
    for param in params:
        if param.kind == "**":
            for name, value in args.keywords.items():
                if name not in known:
                    bound[name] = value
                    nodes[name] = args.keyword_nodes.get(name)
    return bound, nodes


def told(occasion: Occasion, result: Value) -> None:
    """Let the rules know of a call that a native answers."""
    frame, name = occasion.frame, occasion.function.name
    frame.emit(Call(occasion.node, *frame.place, name, occasion.bound, occasion.receiver, result))


Effect = Callable[[Occasion, Value, "tuple[Any, ...]"], Value]


EFFECTS: dict[str, Effect] = {}


def effect(mark: str) -> Callable[[Effect], Effect]:
    """Register what a mark of the stubs does to the result of a call, and which events it leaves."""

    def register(function: Effect) -> Effect:
        EFFECTS[mark] = function
        return function

    return register
