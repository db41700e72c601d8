"""Subscripts: elements, slices, rows picked by indices."""

from __future__ import annotations

import libcst as cst

from mllint.facts import PERTURBED, RANDOM
from mllint.interpret.arithmetic import constant, fold
from mllint.interpret.attributes import attribute
from mllint.interpret.data import (
    Each,
    fresh,
    indexed,
    puts_together,
    sliced,
)
from mllint.interpret.frame import Args, Frame, call, evaluate, evaluates
from mllint.interpret.gradients import of_part
from mllint.interpret.images import column
from mllint.interpret.kinds import library_class, trait
from mllint.interpret.numeric import subscripted
from mllint.interpret.objects import Instance, Library
from mllint.interpret.picks import picked_shape, size_in
from mllint.interpret.randomness import is_data_set
from mllint.interpret.scales import as_of
from mllint.interpret.tables import FRAME, picked, with_choice
from mllint.lattice import elements, mix
from mllint.site import Site
from mllint.value import ANYTHING, UNKNOWN, Value, literal


@evaluates(cst.Subscript)
def _subscript(frame: Frame, node: cst.Subscript) -> Value:
    value = evaluate(frame, node.value)
    result = _picked(frame, node, value)
    if value.shape is not None and value.items is None and value.type != "int":
        shape = picked_shape(frame, node, value)
        result = result.but(shape=shape, type=result.type or value.type)
    if value.numbers is None or value.items is not None:
        return result
    numbers = subscripted(
        value.numbers,
        [
            evaluate(frame, e.slice.value) if isinstance(e.slice, cst.Index) else e.slice
            for e in node.slice
        ],
    )
    return result.but(numbers=numbers, type=result.type or value.type)


def _picked(frame: Frame, node: cst.Subscript, value: Value) -> Value:
    first = node.slice[0].slice
    if len(node.slice) > 1:
        return _many(frame, node, value, first)
    if isinstance(first, cst.Slice):
        return sliced(frame, node, value, first)
    if not isinstance(first, cst.Index):
        return ANYTHING
    if isinstance(value.callable, Library) and value.callable.name == "numpy.r_":
        return evaluate(frame, first.value)
    return item(frame, node, value, evaluate(frame, first.value))


def _many(frame: Frame, node: cst.Subscript, value: Value, first: cst.BaseSlice) -> Value:
    """`value[rows, columns, …]`: what matters is what is taken of the rows."""
    others = [
        evaluate(frame, e.slice.value) for e in node.slice[1:] if isinstance(e.slice, cst.Index)
    ]
    if (
        isinstance(value.callable, Library)
        and value.callable.name == "numpy.r_"
        and isinstance(first, cst.Index)
    ):
        return puts_together(frame, node, [evaluate(frame, first.value), *others], "numpy.ndarray")
    if isinstance(first, cst.Slice):
        rows = sliced(frame, node, value, first)
        for other in others:
            rows = with_choice(value, rows, other)
        return rows
    if not isinstance(first, cst.Index):
        return ANYTHING
    index = evaluate(frame, first.value)
    if index.type == "ellipsis":
        return value.but(site=None)
    return item(frame, node, value, index)


def item(frame: Frame, node: cst.Subscript, value: Value, index: Value) -> Value:
    """`value[index]`."""
    frame.machine.took_apart(value)
    found = _by_number(of_part(_item(frame, node, value, index), value), value, constant(index))
    random = value.known.get(RANDOM)
    if random is not None and is_data_set(value):
        # A row of a data set that transforms at random is changed anew each time it is asked for.
        found = found.having(PERTURBED, random.step, sure=random.sure)
    return with_choice(value, found, index) if index.known else found


def _by_number(found: Value, container: Value, key: object) -> Value:
    """An element by its number: not the same object as its neighbours, though one expression made them all."""
    site = found.site
    if site is None or not container.items or not isinstance(key, int):
        return found
    if sum(other.site == site for other in container.items) < 2:
        return found
    return found.but(site=Site(site.node, Site(("item", key), site.owner), site.part))


def _item(frame: Frame, node: cst.Subscript, value: Value, index: Value) -> Value:
    key = constant(index)
    if value.entries is not None and key is not UNKNOWN:
        try:
            found = value.entries.get(key)
        except TypeError:
            found = None
        if found is not None:
            return found
    if (
        value.items is not None
        and isinstance(key, int)
        and -len(value.items) <= key < len(value.items)
    ) and (value.element is None or key in (0, -1)):
        return value.items[key]
    if isinstance(value.const, (str, tuple)) and isinstance(key, int):
        return literal(fold(lambda s, i: s[i], value.const, key))
    if isinstance(value.callable, Instance):
        own = attribute(frame, value, "__getitem__", node)
        if own.callable is not None:
            return call(frame, own, Args([index], {}, [node.slice[0]]), node)
    if value.shape is not None and isinstance(key, int) and not value.items:
        return value.but(site=None, rows=fresh(frame, node), form=None)
    size = size_in(value, index, node)
    if size is not None:
        return size
    if key is not UNKNOWN and value.items is None:
        inner = elements(value)
        if inner is not None and not isinstance(key, str) and index.type != "list":
            return inner
        kept = as_of(mix((value,)), value)
        site = (
            value.site._replace(part=f"{value.site.part}[{key!r}]")
            if value.site is not None
            else None
        )
        rows = (
            value.rows
            if value.rows is None or isinstance(value.rows, Each)
            else ("item", value.rows, key)
        )
        type_ = (
            trait(library_class(value), "item")
            if isinstance(key, str) and "." in value.type
            else None
        )
        if type_:
            kept = kept.but(type=type_)
        elif isinstance(key, tuple) and value.type == FRAME:
            kept = kept.but(type=FRAME)
        known = column(value, key)
        if known is not None:
            kept = kept.but(type=known.type, shape=known.shape)
        kept = kept.but(
            site=site, rows=rows, part=value.part, name=key if isinstance(key, str) else value.name
        )
        return picked(value, kept, key) if value.type == FRAME else kept
    return indexed(frame, node, value, index)
