"""Random draws by which rows are divided, and whether two of them are the same by their seeds."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

import libcst as cst

from mllint.edits import Sheet, assigned, sheet_of
from mllint.site import Node
from mllint.syntax import children

SAME, OTHER, UNKNOWN = "same", "other", ""

SEEDS = ("generator", "random_state", "seed")
"""Keywords by which a function that divides or shuffles is told its seed, or a generator of random numbers."""

_OF_GENERATORS = frozenset({"permutation", "permuted", "shuffle", "choice", "sample"})
"""Methods by which generators of random numbers draw."""

_MODULES = frozenset({"random", "np", "numpy", "torch"})
_GENERATORS = frozenset({"default_rng", "RandomState", "Random", "Generator", "PRNGKey"})


@dataclass(slots=True)
class Draw:
    """One call that draws an order of rows, or some of them."""

    call: cst.Call
    source: Any

    @property
    def sheet(self) -> Sheet:
        """The file that the call stands in."""
        return sheet_of(self.source)

    @property
    def scope(self) -> Node:
        """The function around the call, None at the top of the file."""
        return self.sheet.above(self.call, cst.FunctionDef)

    @property
    def kind(self) -> str:
        """The short name of the function that is called."""
        return _short(self.call.func)

    @property
    def of_hugging_face(self) -> bool:
        """Whether it is a method of data that are divided (`data.train_test_split(0.1)`), not a function."""
        func = self.call.func
        positional = [arg for arg in self.call.args if arg.keyword is None]
        named = [arg for arg in positional if not isinstance(arg.value, (cst.Float, cst.Integer))]
        return self.kind == "train_test_split" and isinstance(func, cst.Attribute) and not named

    def seed(self) -> cst.BaseExpression | None:
        """The seed or the generator that it is given; None if it takes the next numbers of its library."""
        for arg in self.call.args:
            if arg.keyword is not None and arg.keyword.value in SEEDS:
                return None if _is_none(arg.value) else arg.value
        func = self.call.func
        if _short(func) == "random_split" and len(self.call.args) > 2:
            return self.call.args[2].value
        if isinstance(func, cst.Attribute) and func.attr.value in _OF_GENERATORS:
            positional = [arg for arg in self.call.args if arg.keyword is None]
            of_frame = func.attr.value == "sample" and len(positional) < 2
            if not of_frame and positional and not _is_module(func.value):
                return func.value
        return None

    def is_generator(self, seed: cst.BaseExpression) -> bool:
        """Whether it is given an object that goes on from draw to draw, not a number."""
        for arg in self.call.args:
            if arg.value is seed and arg.keyword is not None and arg.keyword.value != "generator":
                value = self.value_of(seed)
                return isinstance(value, cst.Call) and _short(value.func) in _GENERATORS
        return True

    def value_of(self, node: cst.BaseExpression) -> cst.BaseExpression:
        """What a name is bound to, if only once in its function or file; the expression itself otherwise."""
        if not isinstance(node, cst.Name):
            return node
        for place in (self.scope, self.source.tree):
            values = [v for v, _ in assigned(place, node.value)] if place is not None else []
            if values:
                return values[0] if len(values) == 1 else node
        return node


def compared(a: Draw, b: Draw) -> str:
    """Whether two draws give the same order of equally many rows: `SAME`, `OTHER`, or `UNKNOWN`."""
    one, two = a.seed(), b.seed()
    if one is None and two is None:
        return SAME if _set_before(a, b) else OTHER
    if one is None or two is None:
        return OTHER
    if a.source is not b.source:
        return _values(a.value_of(one), b.value_of(two))
    alike = _code(one) == _code(two)
    if isinstance(one, cst.Call) or isinstance(two, cst.Call):
        return SAME if alike else _values(a.value_of(one), b.value_of(two))
    if not (a.is_generator(one) and b.is_generator(two)):
        return SAME if alike else _values(a.value_of(one), b.value_of(two))
    if not alike:
        return _values(a.value_of(one), b.value_of(two))
    if a.call is b.call or (a.scope is not b.scope and isinstance(one, cst.Name)):
        return UNKNOWN
    return UNKNOWN if _set_before(a, b, _code(one)) else OTHER


def _values(one: cst.BaseExpression, two: cst.BaseExpression) -> str:
    """Whether two seeds, or two makers of generators, are the same by what is written."""
    if _code(one) == _code(two):
        return SAME
    if all(isinstance(node, (cst.Integer, cst.Float)) for node in (one, two)):
        return OTHER
    if isinstance(one, cst.Call) and isinstance(two, cst.Call):
        numbers = [_numbers(one), _numbers(two)]
        if _code(one.func) == _code(two.func) and numbers[0] and numbers[1]:
            return OTHER if numbers[0] != numbers[1] else UNKNOWN
    return UNKNOWN


def _numbers(call: cst.Call) -> list[str] | None:
    """The arguments of a call that is given nothing but numbers."""
    values = [arg.value for arg in call.args]
    return [_code(v) for v in values] if all(isinstance(v, cst.Integer) for v in values) else None


def _set_before(a: Draw, b: Draw, name: str = "") -> bool:
    """Whether something sets a seed (or the generator of a name anew) between two draws, as far as names tell."""
    if a.source is not b.source:
        return any(_sets_seed(call, name) for call in _calls(b.scope or b.source.tree))
    sheet = b.sheet
    first, last = sheet.span(a.call).start, sheet.span(b.call).start
    same = a.scope is b.scope and a.call is not b.call
    around = b.scope if b.scope is not None else b.source.tree
    for node in _nodes(around):
        if (isinstance(node, cst.Call) and _sets_seed(node, name)) or (
            name and isinstance(node, cst.AssignTarget) and _code(node.target) == name
        ):
            at = sheet.span(node).start
        else:
            continue
        if at < last and (not same or at > first):
            return True
    return False


def _sets_seed(call: cst.Call, name: str) -> bool:
    func = call.func
    if name and isinstance(func, cst.Attribute) and _code(func.value) != name:
        return False
    short = _short(func).lower()
    return "seed" in short or short in ("set_state", "setstate", "set_rng_state", "seeded")


def _calls(node: Node) -> Iterator[cst.Call]:
    return (n for n in _nodes(node) if isinstance(n, cst.Call))


def _nodes(node: Node) -> Iterator[cst.CSTNode]:
    stack = [node]
    while stack:
        current = stack.pop()
        yield current
        stack += children(current)


def _is_module(node: cst.BaseExpression) -> bool:
    while isinstance(node, cst.Attribute):
        node = node.value
    return isinstance(node, cst.Name) and node.value in _MODULES


def _short(func: cst.BaseExpression) -> str:
    if isinstance(func, cst.Attribute):
        return func.attr.value
    return func.value if isinstance(func, cst.Name) else ""


def _is_none(node: cst.BaseExpression) -> bool:
    return isinstance(node, cst.Name) and node.value == "None"


def _code(node: cst.CSTNode) -> str:
    return cst.Module([]).code_for_node(node)
