"""Orders of rows: where rows were shuffled, and which row numbers a range holds."""

from __future__ import annotations

from collections.abc import Hashable
from typing import Any

import libcst as cst

from mllint.facts import PERMUTATION, RESHUFFLED, SHUFFLED
from mllint.interpret.frame import Frame
from mllint.interpret.occasion import Occasion, effect, native
from mllint.site import Node, Site
from mllint.value import ANYTHING, UNKNOWN, Part, Step, Value, literal

_SPAN = "?span"
"""The attribute of row numbers that are a range: a tuple of its constant bounds."""

_CUTS = "?cuts"
"""The same of a range that is known by the names of its cuts."""


def shuffled(frame: Frame, value: Value, node: Node) -> Value:
    """The same rows in a random order that was drawn by `node`."""
    step = Step("shuffled here", node, frame.source)
    return value.lacking(SHUFFLED).having(SHUFFLED, step)


def order_of(value: Value) -> Site | None:
    """The order that rows are in, by the expression that drew it; None for the one that they came in."""
    for fact in (SHUFFLED, PERMUTATION):
        step = value.why(fact)
        if step is not None:
            return Site(step.node)
    return None


def in_order_of(value: Value, index: Value) -> Value:
    """Rows in the order of a permutation of their numbers."""
    step = index.why(PERMUTATION)
    return value.lacking(SHUFFLED).having(SHUFFLED, step)


def cut_at(frame: Frame, node: Node) -> Site:
    """The name of a division by a call: other arguments of the function around it make it another one."""
    return Site(node, None, str(frame.call)) if frame.call else Site(node)


def ranged(value: Value, bounds: list[Any]) -> Value:
    """Row numbers between two constants; what is no such range stays as it is."""
    if not 1 <= len(bounds) <= 2 or not all(type(bound) is int for bound in bounds):
        return value
    start, end = (0, *bounds) if len(bounds) == 1 else bounds
    return value.but(attrs={**value.attrs, _SPAN: literal((start, end))}, numbers=value.numbers)


def between(made: Value, occasion: Occasion) -> Value:
    """Row numbers of a range of which a bound is not known: only as long as they are that range, and no list of it."""
    bounds = occasion.args.positional
    if not 1 <= len(bounds) <= 2 or occasion.args.open is not None:
        return made
    nodes = occasion.args.nodes
    if any(node is None for node in nodes):
        return made
    cuts = [cut(b, n, "end") for b, n in zip(bounds, nodes, strict=True)]
    span = literal((0, *cuts) if len(cuts) == 1 else tuple(cuts))
    return made.but(attrs={**made.attrs, _CUTS: span}, numbers=made.numbers)


def picked_by(whole: Value, index: Value) -> Part | None:
    """The share of rows that row numbers pick, where these are shares of others, or a range of constants."""
    if index.part is not None:
        return index.part
    span = index.attrs.get(_SPAN) or (index.attrs.get(_CUTS) if index.type == "range" else None)
    if span is None or whole.rows is None:
        return None
    start, end = span.const
    return Part(slices_of(whole), start, end)


def slices_of(whole: Value) -> tuple[Any, ...]:
    """The division of rows, in the order they are in, by row numbers."""
    rows = whole.rows if whole.rows is not None else whole.site
    return ("slices", rows, whole.part, order_of(whole))


def cut(value: Value | None, node: Node, default: Hashable) -> Hashable:
    """The name of a cut: a constant, what is known of the number it is made at, or how that is computed."""
    if value is None:
        return default
    if value.const is not UNKNOWN:
        const: Hashable = value.const
        return const
    return (
        "cut",
        value.print() if isinstance(node, cst.Name) else cst.Module([]).code_for_node(node),
    )


@effect("Span")
def _span(occasion: Occasion, result: Value, words: tuple[Any, ...]) -> Value:
    given = [value.const for value in occasion.args.positional]
    return ranged(result, given if not occasion.args.keywords else [])


@native("tensorflow.data.Dataset.shuffle", "tensorflow.data.Dataset.cache")
def _reshuffled(occasion: Occasion) -> Value:
    """Rows that are shuffled anew in each epoch, or in the order in which they were seen first."""
    rows, frame = occasion.receiver or ANYTHING, occasion.frame
    if occasion.function.name.endswith(".cache"):
        return rows.lacking(RESHUFFLED)
    if occasion.arg("reshuffle_each_iteration").const is False:
        return shuffled(frame, rows, occasion.node)
    if occasion.arg("reshuffle_each_iteration").const is UNKNOWN:
        return rows
    step = Step("shuffled anew in each epoch", occasion.node, frame.source)
    return rows.lacking(RESHUFFLED).having(RESHUFFLED, step)


@native("sklearn.utils.shuffle")
def _shuffle_arrays(occasion: Occasion) -> Value:
    """One array, or several, in one random order."""
    arrays = [shuffled(occasion.frame, a, occasion.node) for a in occasion.args.positional]
    if len(arrays) == 1:
        return arrays[0].but(site=None, items=None, form=None)
    return Value("list", items=tuple(a.but(site=None, items=None, form=None) for a in arrays))


@effect("Shuffle")
def _shuffle(occasion: Occasion, result: Value, words: tuple[Any, ...]) -> Value:
    return shuffled(occasion.frame, result, occasion.node)
