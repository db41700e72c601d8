"""How knowledge of two values is put together.

`join(a, b)` is *either*: branches meet, and a fact that only one side has is no longer sure.
`mix([a, b])` is *both*: `a + b`, `cat([a, b])`; what any part carries, the whole carries.
"""

from __future__ import annotations

from collections.abc import Hashable, Iterable, Mapping, Sequence
from typing import Any

from mllint.facts import Fact
from mllint.site import NO_CUTS, NO_SITES
from mllint.size import REST, Shape
from mllint.value import ANYTHING, NOTHING, UNKNOWN, Known, Value


def join(a: Value, b: Value) -> Value:
    """Either `a` or `b`.

    A value that may be None is taken for what it is otherwise: using it as anything else presumes that.
    """
    if same(a, b):
        return a
    if a.const is None and b.type:
        return _unsure(b)
    if b.const is None and a.type:
        return _unsure(a)
    items, element = _join_elements(a, b)
    entries = _join_entries(a.entries, b.entries)
    if (
        element is None
        and entries
        and a.entries is not None
        and a.entries.keys() ^ (b.entries or {}).keys()
    ):
        # What only one side has may be missing: the entries are examples.
        element = join_all(list(entries.values()))
    return Value(
        a.type if a.type == b.type else _common_type(a, b),
        a.const if type(a.const) is type(b.const) and a.const == b.const else UNKNOWN,
        _join_known(a.known, b.known),
        _join_shape(a.shape, b.shape),
        items,
        entries,
        element,
        _join_attrs(a.attrs, b.attrs),
        a.callable if a.callable is b.callable or a.callable == b.callable else None,
        a.site if a.site == b.site else None,
        a.via | b.via,
        a.form if a.form and b.form and a.form.print == b.form.print else None,
        a.part if a.part == b.part else None,
        a.rows if a.rows == b.rows else None,
        a.holds | b.holds,
        a.name if a.name == b.name else "",
        a.numbers if a.numbers and b.numbers and a.numbers.print == b.numbers.print else None,
        a.cut | b.cut if a.cut or b.cut else NO_CUTS,
    )


KIND = "?kind"
"""An attribute that names a class which a value is an instance of whichever of its subclasses made it."""


def _common_type(a: Value, b: Value) -> str:
    kind = a.attrs.get(KIND)
    return str(kind.const) if kind is not None and KIND in b.attrs else ""


def same(a: Value, b: Value) -> bool:
    """Whether the same is known of both. Most values differ in what is quickly told; the others are compared whole."""
    return a is b or (
        a.type == b.type
        and (a.const is UNKNOWN) is (b.const is UNKNOWN)
        and (a.site is None) is (b.site is None)
        and a.print() == b.print()
    )


def _unsure(value: Value) -> Value:
    if not any(k.sure for k in value.known.values()):
        return value
    return value.but(
        known={f: Known(False, k.step) for f, k in value.known.items()}, numbers=value.numbers
    )


def _join_known(a: Mapping[Fact, Known], b: Mapping[Fact, Known]) -> Mapping[Fact, Known]:
    if a is b or a == b:
        return a
    known = {
        f: k if k.sure and f in b and b[f].sure else Known(False, k.step) for f, k in a.items()
    }
    known.update((f, Known(False, k.step)) for f, k in b.items() if f not in a)
    return known


def _join_shape(a: Shape | None, b: Shape | None) -> Shape | None:
    if a is None or b is None or len(a) != len(b) or (REST in a) != (REST in b):
        return None
    return a if a == b else tuple([m if m == n else None for m, n in zip(a, b, strict=True)])


def _join_elements(a: Value, b: Value) -> tuple[tuple[Value, ...] | None, Value | None]:
    if a.items is not None and b.items is not None:
        if len(a.items) == len(b.items):
            element = (
                join(a.element, b.element) if a.element and b.element else a.element or b.element
            )
            return tuple([join(x, y) for x, y in zip(a.items, b.items, strict=True)]), element
        short, long = (a.items, b.items) if len(a.items) < len(b.items) else (b.items, a.items)
        if short and all(same(x, y) for x, y in zip(short, long, strict=False)):
            return long, join_all(long)
    if a.items == ():
        return b.items, elements(b)
    if b.items == ():
        return a.items, elements(a)
    x, y = elements(a), elements(b)
    return None, join(x, y) if x and y else None


def _join_entries(
    a: Mapping[Any, Value] | None, b: Mapping[Any, Value] | None
) -> Mapping[Any, Value] | None:
    if a is None or b is None:
        return None
    return {
        key: join(a[key], b[key]) if key in a and key in b else (a.get(key) or b[key])
        for key in {**a, **b}
    }


def _join_attrs(a: Mapping[str, Value], b: Mapping[str, Value]) -> Mapping[str, Value]:
    if a is b:
        return a
    return {
        key: join(a[key], b[key]) if key in a and key in b else _unsure(a.get(key) or b[key])
        for key in {**a, **b}
    }


def join_all(values: Sequence[Value]) -> Value:
    """Any one of `values`; of none of them nothing is known."""
    if not values:
        return ANYTHING
    result = values[0]
    for value in values[1:]:
        result = join(result, value)
    return result


def elements(value: Value) -> Value | None:
    """Any one element of a container, None where nothing is known of its elements."""
    if value.element is not None:
        return value.element
    held = value.items if value.items is not None else tuple((value.entries or {}).values())
    if not held:
        return None
    if value.any is None:
        value.any = join_all(held)
    return value.any


def mix(values: Iterable[Value], *, type: str = "", states: bool = False) -> Value:
    """All of `values` together: lineage, networks and (with `states`) states of any part are the whole's."""
    known: Mapping[Fact, Known] = NOTHING
    via = NO_SITES
    holds = NO_SITES
    cut = NO_CUTS
    rows: Hashable = None
    for value in values:
        if value.known:
            known = _mix_known(known, value.known, states)
        if value.via:
            via = via | value.via if via else value.via
        if value.holds:
            holds = holds | value.holds if holds else value.holds
        if value.cut:
            cut = cut | value.cut
        if rows is None:
            rows = value.rows
    if known or via or rows is not None or type or holds or cut:
        return Value(type, known=known, via=via, rows=rows, holds=holds, cut=cut)
    return ANYTHING


def _mix_known(
    into: Mapping[Fact, Known], more: Mapping[Fact, Known], states: bool
) -> Mapping[Fact, Known]:
    extra = {
        f: k
        for f, k in more.items()
        if (f.lineage or states) and (f not in into or (k.sure and not into[f].sure))
    }
    return {**into, **extra} if extra else into
