"""Binding targets: names, attributes, elements, patterns of them; and changing a value where it is kept.

There is no heap: a change of an object is a new value bound to the path by which the object was reached.
"""

from __future__ import annotations

from collections.abc import Hashable

import libcst as cst

from mllint.events import Fill
from mllint.interpret.attributes import attribute
from mllint.interpret.frame import Frame, evaluate
from mllint.value import ANYTHING, UNKNOWN, Form, Node, Value, elements, join, mix


def bind_target(frame: Frame, target: Node, value: Value, node: Node = None) -> None:
    """Assign `value` to a target of any form."""
    kind = type(target)
    if kind is cst.Name:
        bind_name(frame, target.value, value)
    elif kind in (cst.Tuple, cst.List):
        unpack(frame, target, value)
    elif kind is cst.Attribute:
        set_attribute(frame, target, value)
    elif kind is cst.Subscript:
        set_element(frame, target, value)
    elif kind is cst.StarredElement:
        bind_target(frame, target.value, value)


def bind_name(frame: Frame, name: str, value: Value) -> None:
    """Bind a name in the frame it belongs to."""
    if name in frame.globals:
        frame.module.env[name] = value
        return
    frame.env[name] = value
    frame.assigned.add(name)


def unpack(frame: Frame, target: cst.Tuple | cst.List, value: Value) -> None:
    """`a, (b, *c) = value`."""
    targets = [element.value if type(element) is cst.Element else element for element in target.elements]
    items = value.items
    star = next((i for i, t in enumerate(targets) if type(t) is cst.StarredElement), None)
    if items is not None and star is None and len(items) == len(targets):
        for inner, item in zip(targets, items, strict=True):
            bind_target(frame, inner, item)
        return
    if items is not None and star is not None and len(items) >= len(targets) - 1:
        after = len(targets) - star - 1
        middle = items[star : len(items) - after]
        parts = [*items[:star], Value("list", items=middle, known=mix(middle).known), *items[len(items) - after :]]
        for inner, item in zip(targets, parts, strict=True):
            bind_target(frame, inner, item)
        return
    inner_value = elements(value)
    for position, inner in enumerate(targets):
        bind_target(frame, inner, inner_value if inner_value is not None else piece(value, inner, position))


def piece(value: Value, node: Node, position: int) -> Value:
    """One of several values that came in one of which nothing is known: of the same rows, by the same networks."""
    whole = mix((value,))
    if value.site is not None:
        return whole.but(site=value.site._replace(part=f"{value.site.part}[{position}]"))
    return whole


def set_attribute(frame: Frame, target: cst.Attribute, value: Value) -> None:
    """`base.name = value`: a parameter's data are overwritten, anything else is kept on the object."""
    name = target.attr.value
    base = evaluate(frame, target.value)
    old = None
    if base.type == "torch.nn.Parameter" and name == "data":
        frame.emit(Fill(target, *frame.place, base, _constant_of(value)))
        return
    if name in ("weight", "bias") and base.site is not None:
        old = attribute(frame, base, name, target)
        if old is not None and old.type == "torch.nn.Parameter":
            frame.emit(Fill(target, *frame.place, old, _constant_of(value)))
            value = old.but(form=value.form)
    if name == "requires_grad" and value.const is False:
        from mllint.events import Freeze

        frame.emit(Freeze(target, *frame.place, base))
        return
    if value.name == "" and value.callable is None and value.type == "torch.nn.Parameter":
        value = value.but(name=name)
    setter = _setter(base, name)
    if setter is not None:
        from mllint.interpret.frame import Args, call

        call(frame, setter, Args([value], {}, [target]), target)
        return
    rebind(frame, target.value, base.but(attrs={**base.attrs, name: value}))


def _setter(base: Value, name: str) -> Value | None:
    from mllint.interpret.objects import Bound, Class, Function, Instance

    if not isinstance(base.callable, Instance):
        return None
    for cls in base.callable.cls.lineage:
        if isinstance(cls, Class) and f"{name}.setter" in cls.members:
            function = cls.members[f"{name}.setter"].callable
            if isinstance(function, Function):
                return Value(callable=Bound(function, base, None))
    return None


def _constant_of(value: Value) -> float | None:
    form = value.form
    if form is not None and form.op == "full" and isinstance(form.args[0], (int, float)):
        return form.args[0]
    return value.const if isinstance(value.const, (int, float)) else None


def set_element(frame: Frame, target: cst.Subscript, value: Value) -> None:
    """`base[key] = value`."""
    base = evaluate(frame, target.value)
    slices = [element.slice for element in target.slice]
    if base.type == "torch.nn.Parameter" or (base.site is not None and base.site.part in ("weight", "bias")):
        everything = all(
            (type(s) is cst.Slice and s.lower is None and s.upper is None)
            or (type(s) is cst.Index and type(s.value) is cst.Ellipsis)
            for s in slices
        )
        frame.emit(Fill(target, *frame.place, base, _constant_of(value) if everything else None))
        return
    key = evaluate(frame, slices[0].value).const if len(slices) == 1 and type(slices[0]) is cst.Index else UNKNOWN
    rebind(frame, target.value, with_element(base, key, value))


def with_element(base: Value, key: object, value: Value) -> Value:
    """The container with one element replaced, or with one of unknown place added."""
    if base.entries is not None or base.type in ("dict", "collections.OrderedDict"):
        if key is UNKNOWN or not isinstance(key, Hashable):
            element = value if base.element is None else join(base.element, value)
            return base.but(element=element, known=mix((base, value)).known)
        return base.but(entries={**(base.entries or {}), key: value}, known=mix((base, value)).known)
    if base.items is not None and isinstance(key, int) and -len(base.items) <= key < len(base.items):
        items = list(base.items)
        items[key] = value
        return base.but(items=tuple(items), known=mix(items).known)
    if isinstance(key, str):
        return base.but(entries={**(base.entries or {}), key: value}, known=mix((base, value)).known)
    lineage = mix((base, value)).known
    if base.items is not None:
        return base.but(items=None, element=join(elements(base) or value, value), known=lineage)
    return base.but(form=None, const=UNKNOWN, known={**base.known, **lineage})


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
    elif kind is cst.Attribute:
        base = evaluate(frame, node.value)
        if node.attr.value == "data" and base.type in ("torch.Tensor", ""):
            rebind(frame, node.value, base.but(form=value.form, known=value.known))
        elif base.type != "torch.nn.Parameter":
            rebind(frame, node.value, base.but(attrs={**base.attrs, node.attr.value: value}))
    elif kind is cst.Subscript and len(node.slice) == 1 and type(node.slice[0].slice) is cst.Index:
        base = evaluate(frame, node.value)
        key = evaluate(frame, node.slice[0].slice.value).const
        if key is not UNKNOWN:
            rebind(frame, node.value, with_element(base, key, value))
    elif kind is cst.Subscript:
        # part of a tensor was overwritten: what the whole holds is no longer one constant
        base = evaluate(frame, node.value)
        if base.form is not None and base.form.op == "full":
            rebind(frame, node.value, base.but(form=None))


