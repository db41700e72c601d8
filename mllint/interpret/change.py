"""Changing a value where it is kept.

There is no heap: a change of an object is a new value bound to the path by which the object was reached.
"""

from __future__ import annotations

from collections.abc import Hashable

import libcst as cst

from mllint.facts import RANDOM
from mllint.interpret.frame import Frame, evaluate
from mllint.interpret.numeric import numbers_in, with_number
from mllint.interpret.ownership import owned
from mllint.interpret.randomness import random_as
from mllint.interpret.scales import overwritten
from mllint.interpret.tables import FRAME, WINDOWS, with_columns_set
from mllint.lattice import elements, join, mix
from mllint.site import Node
from mllint.value import UNKNOWN, Value


def with_element(base: Value, key: object, value: Value) -> Value:
    """The container with one element replaced, or with one of unknown place added."""
    if base.entries is not None or base.type in ("dict", "collections.OrderedDict"):
        if key is UNKNOWN or not isinstance(key, Hashable):
            element = value if base.element is None else join(base.element, value)
            return base.but(element=element, known=mix((base, value)).known)
        return base.but(
            entries={**(base.entries or {}), key: value}, known=mix((base, value)).known
        )
    if (
        base.items is not None
        and isinstance(key, int)
        and -len(base.items) <= key < len(base.items)
    ):
        items = list(base.items)
        items[key] = value
        return base.but(items=tuple(items), known=mix(items).known)
    if isinstance(key, str) and base.type != FRAME:
        return base.but(
            entries={**(base.entries or {}), key: value}, known=mix((base, value)).known
        )
    lineage = mix((base, value)).known
    if base.type == FRAME:
        return with_columns_set(base, key, value, {**base.known, **lineage})
    places = (key,) if isinstance(key, int) else key
    if base.numbers is not None and base.items is None and isinstance(places, tuple):
        given = numbers_in(value)
        numbers = with_number(base.numbers, places, given) if given is not None else None
        return base.but(form=None, known={**base.known, **lineage}, numbers=numbers)
    if base.items is not None:
        return base.but(items=None, element=join(elements(base) or value, value), known=lineage)
    changed = base.but(form=None, const=UNKNOWN, known={**base.known, **lineage})
    return overwritten(changed, value, everywhere=False)


def grown(frame: Frame, container: Value, added: Value) -> Value:
    """A container to which something was added; in a loop of rounds that are not all run it holds examples only."""
    if container.element is not None or (frame.exact and not frame.machine.examples):
        return container
    return container.but(element=elements(container) or added)


def _as_kept(base: Value, name: str, value: Value) -> Value:
    """A changed part of an object under the identity it is kept by: where branches meet it is still the same part."""
    old = base.attrs.get(name)
    if old is None or old.site is None or value.site is None or old.site == value.site:
        return value
    if owned(Value(site=old.site), base).site != value.site:
        return value
    return value.but(site=old.site, numbers=value.numbers)


def rebind(frame: Frame, node: Node, value: Value) -> None:
    """Let the path `node` lead to the changed value from now on; what is no path keeps nothing."""
    kind = type(node)
    if kind is cst.Name:
        name = node.value
        holder: Frame | None = frame
        while holder is not None:
            if name in holder.env:
                holder.env[name] = value
                return
            holder = holder.outer
        frame.module.env[name] = value
    elif kind is cst.Attribute:
        base = evaluate(frame, node.value)
        if node.attr.value == "data" and base.type in ("torch.Tensor", ""):
            rebind(
                frame,
                node.value,
                base.but(form=value.form, known=value.known, numbers=value.numbers),
            )
        elif node.attr.value in WINDOWS:
            rebind(
                frame,
                node.value,
                base.but(known={**base.known, **value.known}, attrs={**base.attrs, **value.attrs}),
            )
        elif base.type != "torch.nn.Parameter":
            kept = _as_kept(base, node.attr.value, value)
            changed = base.but(attrs={**base.attrs, node.attr.value: kept})
            if node.attr.value == "dataset" and base.type == "torch.utils.data.Subset":
                changed = random_as(changed, value.known.get(RANDOM))
            rebind(frame, node.value, changed)
    elif kind is cst.Subscript and len(node.slice) == 1 and type(node.slice[0].slice) is cst.Index:
        base = evaluate(frame, node.value)
        key = evaluate(frame, node.slice[0].slice.value).const
        if key is not UNKNOWN:
            rebind(frame, node.value, with_element(base, key, value))
    elif kind is cst.Call and isinstance(node.func, cst.Attribute):
        if node.func.attr.value == "setdefault" and node.args:
            base = evaluate(frame, node.func.value)
            key = evaluate(frame, node.args[0].value).const
            rebind(frame, node.func.value, with_element(base, key, value))
    elif kind is cst.Subscript:
        # part of a tensor was overwritten: what the whole holds is no longer one constant
        base = evaluate(frame, node.value)
        if base.form is not None and base.form.op == "full":
            rebind(frame, node.value, base.but(form=None))
