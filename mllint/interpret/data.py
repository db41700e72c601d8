"""Rows: where they come from, how they are put together, and how they are divided.

`rows` names a set of rows. One row bound by a loop is `Each(rows, pass)`: the two passes the interpreter makes
over a loop body stand for different rows, the two appends of one pass for copies of the same row.
"""

from __future__ import annotations

from collections.abc import Hashable, Sequence

import libcst as cst

from mllint.events import Split, Take
from mllint.facts import AUGMENTED, NOISE, PERMUTATION, PERTURBED, RANDOM, REPEATED, RESAMPLED
from mllint.interpret.copies import change_in, chosen, copy_step, is_chosen, repetition
from mllint.interpret.frame import Frame, evaluate
from mllint.interpret.gradients import of_row
from mllint.interpret.images import with_columns
from mllint.interpret.kinds import ARRAYS, is_module
from mllint.interpret.numeric import turned_items
from mllint.interpret.orders import cut, in_order_of, picked_by, slices_of
from mllint.interpret.scales import as_of
from mllint.interpret.tables import FRAME, names_columns
from mllint.interpret.tables import Each as Each
from mllint.interpret.tables import whole_rows as whole_rows
from mllint.lattice import elements, join, mix
from mllint.site import Node, Site
from mllint.size import ranked
from mllint.value import UNKNOWN, Part, Step, Value

TABLES = frozenset({"pandas.DataFrame", "pandas.Series"})

_LISTS = frozenset({"numpy.ndarray", "torch.Tensor", "list", "pandas.Index"})
"""What row numbers come in."""

_MOST_ITEMS = 64
"""A list that was appended to more often is known by any one of its elements."""


def origin(values: Sequence[Value]) -> Hashable:
    """The one row that something made from `values` comes from, None if it is not made from a single row."""
    for value in values:
        if isinstance(value.rows, Each):
            return value.rows
    return None


def fresh(frame: Frame, node: Node) -> Hashable:
    """The name of a set of rows nothing is known of, as made by an expression in a call with these arguments."""
    rows = Site(node, None, str(frame.call)) if frame.call else Site(node)
    return Each(rows, node, frame.each) if frame.each else rows


def one_of(frame: Frame, value: Value, loop: Node) -> Value:
    """One row of a value, as a loop over it binds it."""
    return of_row(_one_of(frame, value, loop), value, Step("data", loop, frame.source))


def _one_of(frame: Frame, value: Value, loop: Node) -> Value:
    inner = elements(value)
    token = Each(value.rows, loop, frame.each)
    if inner is None:
        kept = as_of(mix((value,)), value)
        site = Site(loop, value.site, "element") if value.site else None
        kept = kept.but(rows=token, site=site, part=value.part)
        if value.shape and value.type in ARRAYS and ranked(value.shape):
            return kept.but(shape=value.shape[1:], type=value.type)
        return with_columns(frame, kept, value, loop)
    lineage = mix((value,)).known
    known = (
        {**inner.known, **{f: k for f, k in lineage.items() if f not in inner.known}}
        if lineage
        else inner.known
    )
    if inner.items is not None:
        items = tuple(
            item
            if item.const is not UNKNOWN
            else item.but(rows=Each(_source(item, value), loop, frame.each))
            for item in inner.items
        )
        return inner.but(rows=token, known=known, items=items)
    return inner.but(rows=token, known=known, part=value.part if inner.part is None else inner.part)


def _source(item: Value, value: Value) -> Hashable:
    """The rows that one column of a row of `value` comes from: its own, if the columns were zipped together."""
    return whole_rows(item.rows) if item.rows is not None else value.rows


def puts_together(frame: Frame, node: Node, values: Sequence[Value], type_: str = "") -> Value:
    """The rows of several values, one after the other; copies of the same rows make augmented data."""
    whole = mix(values)
    step = _copies(frame, node, values)
    again = repetition(values, node, frame.source)
    items = None
    if all(v.items is not None for v in values):
        items = tuple(item for v in values for item in v.items or ())
        items = items if len(items) <= _MOST_ITEMS else None
    parts = [inner for v in values if (inner := elements(v)) is not None]
    element = None
    for part in parts:
        element = part if element is None else join(element, part)
    whole = whole.but(
        type=type_,
        items=items,
        element=None if items is not None else element,
        rows=fresh(frame, node),
    )
    whole = whole.having(RESAMPLED, again) if again else whole
    return whole.having(AUGMENTED, step) if step else whole


def _copies(frame: Frame, node: Node, values: Sequence[Value]) -> Step | None:
    for i, a in enumerate(values):
        for b in values[i + 1 :]:
            if a.rows is None or a.rows != b.rows or a.part != b.part:
                continue
            for changed in (b, a):
                step = change_in(changed) or (changed.why(RANDOM) if RANDOM in changed else None)
                if step is not None:
                    return step
            if a is b or is_chosen(a) or is_chosen(b):
                continue
            if not isinstance(a.rows, Each) and not isinstance(b.rows, Each):
                return Step("the same rows are put in twice here", node, frame.source)
    return None


def appended(frame: Frame, node: Node, container: Value, value: Value) -> Value:
    """A list with one element more. A changed copy beside its original makes augmented data."""
    whole = mix((container, value))
    rows, part, share = container.rows, container.part, _share_of(value.part)
    if (rows is None or container.items == ()) and value.rows is not None:
        rows, part = whole_rows(value.rows), share
    elif part != share:
        part = None
    present = (
        container.items
        if container.items is not None
        else (container.element,)
        if container.element
        else ()
    )
    step = copy_step(value, present)
    element = container.element
    if element is not None or (container.items is not None and not frame.exact):
        inner = elements(container)
        element = value if inner is None else join(inner, value).but(rows=value.rows)
    items = container.items
    if items is not None:
        items = (*items, value) if len(items) < _MOST_ITEMS else None
    elif element is None:
        element = value
    grown = container.but(
        items=items,
        element=element,
        known=whole.known,
        rows=rows,
        part=part,
        holds=whole.holds,
    )
    return grown.having(AUGMENTED, step) if step else grown


def _share_of(part: Part | None) -> Part | None:
    """The share that rows belong to which a list gathers: a window of a share is of that share."""
    if part is None or not isinstance(part.division, tuple) or part.start == "start":
        return part
    outer = part.division[2] if part.division[:1] == ("slices",) and part.end != "end" else None
    return outer if isinstance(outer, Part) else part


def extended(frame: Frame, node: Node, container: Value, more: Value) -> Value:
    """A list with the elements of another at its end."""
    if container.items is not None and more.items is not None and len(more.items) <= _MOST_ITEMS:
        grown = container
        for item in more.items:
            grown = appended(frame, node, grown, item)
        return grown.but(holds=grown.holds | more.holds)
    whole = mix((container, more))
    if container.items == ():
        inner = elements(more) or whole
        return container.but(
            items=None, element=inner, rows=more.rows, known=whole.known, holds=whole.holds
        )
    return puts_together(frame, node, [container, more], "list").but(
        site=container.site, holds=whole.holds
    )


def taken_at_random(frame: Frame, node: Node, whole: Value, whole_node: Node) -> Value:
    """A random share of the rows of `whole`, whose counterpart is what is left of it."""
    division = ("sample", Site(node), whole.rows)
    return divided(frame, node, whole, whole_node, Part(division, "start", "sample"))


def divided(frame: Frame, node: Node, whole: Value, whole_node: Node, part: Part) -> Value:
    """The share `part` of the rows of `whole`; its counterpart completes a split."""
    take = Take(node, *frame.place, whole, whole_node, part)
    frame.emit(take)
    taken = frame.machine.takes.setdefault((whole.rows, part.division), {})
    taken[node] = take
    for other in taken.values():
        if other.part.beside(part):
            first, second = (
                (other, take)
                if list(taken).index(other.node) < list(taken).index(node)
                else (take, other)
            )
            frame.emit(
                Split(
                    first.node,
                    first.source,
                    first.statement,
                    (whole,),
                    (first.whole_node,),
                    dict(frame.env),
                    (first, second),
                    part.division,
                )
            )
    return whole.but(part=part, site=None, items=None, form=None, const=UNKNOWN, shape=None)


def sliced(frame: Frame, node: cst.Subscript, value: Value, index: cst.Slice) -> Value:
    """`value[lower:upper]`."""
    ends = (index.lower, index.upper)
    lower, upper = [evaluate(frame, end) if end is not None else None for end in ends]
    consts = [end.const if end is not None else None for end in (lower, upper)]
    step = evaluate(frame, index.step).const if index.step is not None else None
    if (
        value.items is not None
        and (value.element is None or any(is_module(item) for item in value.items))
        and all(c is None or isinstance(c, int) for c in (*consts, step))
    ):
        kept = value.items[slice(consts[0], consts[1], step)]
        return value.but(items=turned_items(kept[::-1]) if step == -1 else kept)
    if isinstance(value.const, (str, bytes)) and all(
        c is None or isinstance(c, int) for c in (*consts, step)
    ):
        return value.but(const=value.const[slice(consts[0], consts[1], step)])
    if lower is None and upper is None:
        return value.but(site=None)
    if step is not None or (value.rows is None and value.site is None):
        return value.but(site=None, form=None, items=None, shape=None)
    if value.part is not None and value.rows is None:
        return value
    start, end = cut(lower, index.lower, "start"), cut(upper, index.upper, "end")
    return divided(frame, node, value, node.value, Part(slices_of(value), start, end))


def indexed(frame: Frame, node: cst.Subscript, value: Value, index: Value) -> Value:
    """`value[index]` where the index is not a constant: some rows, the same rows in another order, or one row."""
    if value.type == FRAME and names_columns(index):
        return value.but(site=None, items=None, form=None, rows=("item", value.rows, index.print()))
    part = picked_by(value, index)
    if part is not None and value.rows is not None:
        taken = divided(frame, node, value, node.value, part)
        inner = elements(value)
        return taken if inner is None or not isinstance(index.rows, Each) else inner.but(part=part)
    if index.type in _LISTS and (REPEATED in index or RESAMPLED in index):
        drawn = value.but(site=None, items=None, shape=None, form=chosen(value, node, frame.source))
        return drawn.having(RESAMPLED, index.why(REPEATED) or index.why(RESAMPLED))
    shuffles = PERMUTATION in index
    if index.type == "bool" or (value.type in TABLES and not shuffles and not _is_one(index)):
        some = as_of(mix((value,), type=value.type), value).but(rows=fresh(frame, node))
        form = chosen(value, node, frame.source)
        return some.but(part=value.part, attrs=value.attrs, form=form)
    inner = elements(value)
    if index.type in ("", "numpy.ndarray", "torch.Tensor", "list"):
        if shuffles:
            return in_order_of(value.but(form=None, site=None), index)
        if index.type and inner is None and NOISE not in index:
            return as_of(mix((value,), type=value.type), value).but(rows=fresh(frame, node))
    if NOISE in index and index.type in ("numpy.ndarray", "torch.Tensor", "list"):
        drawn = value.but(site=None, items=None, form=None, shape=None)
        return drawn.having(PERTURBED, Step("rows are drawn at random here", node, frame.source))
    if inner is not None and index.type in ("", "int", "str"):
        inner = inner.but(known={**mix((value,)).known, **inner.known})
        return (
            inner.but(rows=Each(value.rows, node, frame.each))
            if inner.rows is None and value.rows
            else inner
        )
    rows = Each(value.rows, node, frame.each) if value.rows is not None else None
    type_ = value.type if value.type in ("numpy.ndarray", "torch.Tensor") else ""
    return as_of(mix((value,)), value).but(rows=rows, type=type_, part=value.part)


def _is_one(index: Value) -> bool:
    """Whether an index is the number or the name of one row."""
    return index.type in ("int", "str") or isinstance(index.rows, Each)


def nothing_known(frame: Frame, node: Node, values: Sequence[Value]) -> Value:
    """The result of a call nothing is known about: lineage survives, state does not, the rows are new."""
    whole = mix(values)
    rows = origin(values) or fresh(frame, node)
    return whole.but(site=Site(node), rows=rows)
