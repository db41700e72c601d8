"""Displays and comprehensions: lists, tuples, sets, dicts and generators."""

from __future__ import annotations

from collections.abc import Hashable, Iterator, Sequence

import libcst as cst

from mllint.block import Block
from mllint.events import Iterate
from mllint.facts import AUGMENTED, NOISE
from mllint.interpret.arithmetic import constant, truth
from mllint.interpret.copies import copy_step
from mllint.interpret.data import (
    Each,
    fresh,
    one_of,
    origin,
    whole_rows,
)
from mllint.interpret.frame import Frame, evaluate, evaluates
from mllint.interpret.kinds import is_module
from mllint.interpret.narrow import narrow
from mllint.interpret.numeric import listed
from mllint.interpret.paths import bind_target
from mllint.lattice import elements, join, join_all, mix
from mllint.site import NO_SITES, Node, Site
from mllint.value import UNKNOWN, Value, literal

UNROLL = 24
"""A loop or comprehension over this many known elements is run for each of them; longer ones for any."""


@evaluates(cst.Tuple)
def _tuple(frame: Frame, node: cst.Tuple) -> Value:
    return container(frame, "tuple", node.elements)


@evaluates(cst.List)
def _list(frame: Frame, node: cst.List) -> Value:
    value = container(frame, "list", node.elements)
    return value.but(site=Site(node))


@evaluates(cst.Set)
def _set(frame: Frame, node: cst.Set) -> Value:
    return container(frame, "set", node.elements)


def container(frame: Frame, type_: str, nodes: Sequence[cst.BaseElement]) -> Value:
    """A list, tuple or set display."""
    items: list[Value] = []
    unknown: Value | None = None
    held = NO_SITES
    for node in nodes:
        value = evaluate(frame, node.value)
        held = held | value.holds
        if not isinstance(node, cst.StarredElement):
            items.append(value)
        elif value.items is not None:
            items += value.items
        else:
            unknown = elements(value) or mix((value,))
    whole = mix([*items, unknown] if unknown is not None else items)
    common = common_rows(type_, items)
    if unknown is None:
        return Value(
            type_,
            items=tuple(items),
            known=whole.known,
            via=whole.via,
            cut=whole.cut,
            holds=held,
            rows=common,
        )
    element = join_all([*items, unknown])
    return Value(
        type_, element=element, known=whole.known, via=whole.via, cut=whole.cut, holds=held
    )


def common_rows(type_: str, items: Sequence[Value]) -> Hashable:
    """The rows of a display: a tuple is a row of columns and goes by the first, a list goes by what all share."""
    rows = [item.rows for item in items if item.rows is not None]
    if not rows or type_ == "tuple" or all(row == rows[0] for row in rows):
        return rows[0] if rows else None
    wholes = [whole_rows(row) for row in rows]
    return wholes[0] if all(whole == wholes[0] for whole in wholes) else None


@evaluates(cst.Dict)
def _dict(frame: Frame, node: cst.Dict) -> Value:
    entries: dict[Hashable, Value] = {}
    element: Value | None = None
    for item in node.elements:
        value = evaluate(frame, item.value)
        if isinstance(item, cst.DictElement):
            key = constant(evaluate(frame, item.key))
            if key is not UNKNOWN and isinstance(key, Hashable):
                entries[key] = value
            else:
                element = value if element is None else join(element, value)
        else:
            entries.update(value.entries or {})
            if value.element is not None:
                element = value.element if element is None else join(element, value.element)
    whole = mix([*entries.values(), *([element] if element else [])])
    rows = origin(list(entries.values()))
    return Value(
        "dict",
        entries=entries,
        element=element,
        known=whole.known,
        via=whole.via,
        cut=whole.cut,
        holds=whole.holds,
        rows=rows,
    )


@evaluates(cst.ListComp, cst.SetComp, cst.GeneratorExp)
def _comprehension(frame: Frame, node: cst.ListComp | cst.SetComp | cst.GeneratorExp) -> Value:
    type_ = {cst.ListComp: "list", cst.SetComp: "set"}.get(type(node), "generator")
    results, source, exact, source_value = comprehend(frame, node.for_in, [node.elt])
    values = [result[0] for result in results]
    whole = mix(values)
    step = next(
        (s for i, v in enumerate(values) if (s := copy_step(v, values[:i])) is not None), None
    )
    if step is not None:
        whole = whole.having(AUGMENTED, step)
    rows = None
    if (
        source is not None
        and values
        and all(v.rows is not None and whole_rows(v.rows) == whole_rows(source) for v in values)
    ):
        rows = source
    if rows is None:
        rows = fresh(frame, node)
    if any(v.type == "torch.nn.Parameter" for v in values):
        whole = whole.but(holds=whole.holds | source_value.holds)
    if exact:
        return Value(
            type_,
            items=tuple(values),
            known=whole.known,
            holds=whole.holds,
            rows=rows,
            numbers=listed(values, source_value),
        )
    element = join_all(values) if values else None
    states = {f: k for f, k in element.known.items() if f is NOISE} if element is not None else {}
    return Value(
        type_, element=element, known={**whole.known, **states}, holds=whole.holds, rows=rows
    )


@evaluates(cst.DictComp)
def _dict_comprehension(frame: Frame, node: cst.DictComp) -> Value:
    results, _, exact, _ = comprehend(frame, node.for_in, [node.key, node.value])
    entries: dict[Hashable, Value] = {}
    element: Value | None = None
    for key, value in results:
        const = constant(key)
        if exact and const is not UNKNOWN:
            entries[const] = value
        else:
            element = value if element is None else join(element, value)
    whole = mix([value for _, value in results])
    return Value("dict", entries=entries, element=element, known=whole.known, holds=whole.holds)


def comprehend(
    frame: Frame, clause: cst.CompFor, nodes: Sequence[cst.BaseExpression]
) -> tuple[list[tuple[Value, ...]], Hashable, bool, Value]:
    """The values of a comprehension's expressions: for each element where they are known, else for any one.

    Gives the values, the rows it runs over if it leaves none of them out, whether the elements are exact, and what
    it runs over, with what the iterables of its inner clauses hold.
    """
    outer = frame.env
    frame.env = dict(outer)
    turn, frame.each = frame.each, frame.each * 4 + 3
    block = frame.block
    try:
        source = evaluate(frame, clause.iter)
        frame.block = Block(clause, "loop")
        frame.emit(Iterate(clause, *frame.place, source, not frame.machine.detached))
        values = iterated(frame, source)
        exact = values is not None and len(values) <= UNROLL
        if not exact:
            frame.block.rounds = len(values) if values is not None else times(source)
        results: list[tuple[Value, ...]] = []
        held = source.holds
        kept: Hashable = source.rows if not clause.ifs or isinstance(source.rows, Each) else None
        for value in values if exact and values is not None else [one_of(frame, source, clause)]:
            bind_target(frame, clause.target, value)
            chosen = _chosen(frame, clause.ifs)
            if chosen is False:
                continue
            exact = exact and chosen is True
            if clause.inner_for_in is not None:
                inner, _, inner_exact, within = comprehend(frame, clause.inner_for_in, nodes)
                results += inner
                held = held | within.holds
                exact = exact and inner_exact
            else:
                results.append(tuple([evaluate(frame, node) for node in nodes]))
        return (
            results,
            kept,
            exact and len(results) <= UNROLL,
            source.but(holds=held, numbers=source.numbers),
        )
    finally:
        frame.each = turn
        if len(frame.block.happened) > 1 and frame.block is not block:
            block.happened.append(frame.block)
        frame.block = block
        inner_env, frame.env = frame.env, outer
        own = set(target_names(clause.target))
        for name, value in inner_env.items():
            # A clause's names are the comprehension's own; what it changed or bound by `:=` is not.
            if name not in own and value is not outer.get(name):
                outer[name] = value


def target_names(target: Node) -> Iterator[str]:
    """The names that an assignment target binds."""
    if isinstance(target, cst.Name):
        yield target.value
    elif isinstance(target, (cst.Tuple, cst.List)):
        for element in target.elements:
            yield from target_names(element.value)


def _chosen(frame: Frame, tests: Sequence[cst.CompIf]) -> bool | None:
    known: bool | None = True
    for test in tests:
        truth_ = truth(evaluate(frame, test.test))
        if truth_ is False:
            return False
        if truth_ is None:
            known = None
            narrow(frame, test.test, True)
    return known


def times(source: Value) -> int:
    """How often a loop over a value runs that has no known elements, 1 if that is not known."""
    return int(source.numbers.data[0]) if source.numbers and source.type == "range" else 1


def iterated(frame: Frame, value: Value) -> Sequence[Value] | None:
    """The elements that a loop over a value binds, where each is known.

    Of a list that a loop filled only examples are known; where they are modules, one of each kind is what counts.
    """
    if value.items is not None:
        frame.machine.took_apart(value)
        return (
            value.items
            if value.element is None or any(is_module(item) for item in value.items)
            else None
        )
    if value.entries is not None and value.element is None and value.type == "dict":
        return [
            literal(key) if isinstance(key, (str, int, float)) else Value() for key in value.entries
        ]
    if isinstance(value.const, (str, tuple)):
        return [literal(part) for part in value.const]
    return None
