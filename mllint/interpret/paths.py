"""Binding targets: names, attributes, elements, patterns of them; and changing a value where it is kept.

There is no heap: a change of an object is a new value bound to the path by which the object was reached.
"""

from __future__ import annotations

from typing import Any

import libcst as cst

from mllint.events import Alter, Fill, Named, Reset
from mllint.facts import RANDOM
from mllint.interpret.arithmetic import constant
from mllint.interpret.attributes import attribute
from mllint.interpret.change import grown, rebind, with_element
from mllint.interpret.frame import Frame, evaluate
from mllint.interpret.gradients import of_part
from mllint.interpret.images import column
from mllint.interpret.kinds import is_module
from mllint.interpret.modes import set_mode
from mllint.interpret.picks import sizes_in
from mllint.interpret.randomness import is_data_set
from mllint.interpret.registration import set_on
from mllint.interpret.scales import overwritten
from mllint.interpret.steps import attach
from mllint.interpret.tables import FRAME
from mllint.lattice import elements, mix
from mllint.site import SELF, Node
from mllint.value import UNKNOWN, Value, literal


def bind_target(frame: Frame, target: Node, value: Value, node: Node = None) -> None:
    """Assign `value` to a target of any form."""
    kind = type(target)
    if value.part is not None:
        frame.emit(Named(target, *frame.place, value))
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
    if name in frame.away:
        frame.away[name].env[name] = value
        return
    frame.env[name] = value
    frame.assigned.add(name)


def unpack(frame: Frame, target: cst.Tuple | cst.List, value: Value) -> None:
    """`a, (b, *c) = value`."""
    targets = [
        element.value if type(element) is cst.Element else element for element in target.elements
    ]
    items = value.items
    if items is None and isinstance(value.const, tuple):
        items = tuple(literal(part) for part in value.const)
    if items is not None and value.element is not None:
        items = None
    star = next((i for i, t in enumerate(targets) if type(t) is cst.StarredElement), None)
    if items is not None and star is None and len(items) == len(targets):
        for inner, item in zip(targets, items, strict=True):
            bind_target(frame, inner, item)
        return
    if items is not None and star is not None and len(items) >= len(targets) - 1:
        after = len(targets) - star - 1
        middle = items[star : len(items) - after]
        parts = [
            *items[:star],
            Value("list", items=middle, known=mix(middle).known),
            *items[len(items) - after :],
        ]
        for inner, item in zip(targets, parts, strict=True):
            bind_target(frame, inner, item)
        return
    sizes = sizes_in(value, len(targets), target)
    if sizes is not None and star is None:
        for inner, item in zip(targets, sizes, strict=True):
            bind_target(frame, inner, item)
        return
    inner_value = elements(value)
    for position, inner in enumerate(targets):
        bind_target(
            frame, inner, inner_value if inner_value is not None else piece(value, inner, position)
        )


def piece(value: Value, node: Node, position: int) -> Value:
    """One of several values that came in one of which nothing is known: of the same rows, by the same networks."""
    whole = of_part(mix((value,)), value)
    if value.site is not None:
        whole = whole.but(site=value.site._replace(part=f"{value.site.part}[{position}]"))
    known = column(value, position)
    return whole if known is None else whole.but(type=known.type, shape=known.shape)


_TENSORS = frozenset({"torch.Tensor", "torch.nn.Parameter"})


def set_attribute(frame: Frame, target: cst.Attribute, value: Value) -> None:
    """`base.name = value`: a parameter's data are overwritten, anything else is kept on the object."""
    name = target.attr.value
    base = evaluate(frame, target.value)
    old = None
    if base.type == "torch.nn.Parameter" and name == "data":
        frame.machine.filled += 1
        frame.emit(Fill(target, *frame.place, base, _constant_of(value), value))
        return
    attach(frame, base, value, target)
    if name in ("weight", "bias") and base.site is not None:
        old = attribute(frame, base, name, target)
        if old is not None and old.type == "torch.nn.Parameter":
            frame.machine.filled += 1
            frame.emit(Fill(target, *frame.place, old, _constant_of(value), value))
            value = old.but(form=value.form)
    if name == "grad" and base.callable is None and (base.type in _TENSORS or not base.type):
        frame.emit(Reset(target, *frame.place, base, value.const is not None))
        if base.type:
            return
    if name == "training" and is_module(base):
        set_mode(frame, target, base, value)
    if name == "requires_grad" and value.const is False:
        from mllint.events import Freeze

        frame.emit(Freeze(target, *frame.place, base))
        return
    if value.name == "" and value.callable is None and value.type == "torch.nn.Parameter":
        value = value.but(name=name, numbers=value.numbers)
    setter = _setter(base, name, target.value)
    if setter is not None:
        from mllint.interpret.frame import Args, call

        call(frame, setter, Args([value], {}, [target]), target)
        return
    if base.callable is not None:
        set_on(frame, target, base, name, value)
    changed = base.but(attrs={**base.attrs, name: value})
    if name == "data" and base.type == "torch.Tensor":
        changed = overwritten(changed, value, everywhere=True)
    if base.site is not SELF and (RANDOM in base.known or is_data_set(base)):
        changed = _redrawn(frame, target, base, changed, value)
    rebind(frame, target.value, changed)


_SEES_NO_CHANGE = frozenset({"__init__", "__getitem__", "__len__", "__call__", "forward"})
"""Methods in which an object keeps notes for itself."""


def _redrawn(
    frame: Frame, target: cst.Attribute, base: Value, changed: Value, value: Value
) -> Value:
    """What draws at random, or may, after one of its attributes was set."""
    if frame.function is not None and frame.function.name in _SEES_NO_CHANGE:
        return changed
    if RANDOM in base.known:
        frame.emit(Alter(target, *frame.place, base, target.attr.value, value))
    if not is_data_set(base):
        return changed
    from mllint.interpret.instances import altered

    return altered(frame, changed, target)


def _setter(base: Value, name: str, node: Node) -> Value | None:
    from mllint.interpret.objects import Bound, Class, Function, Instance

    if not isinstance(base.callable, Instance):
        return None
    for cls in base.callable.cls.lineage:
        if isinstance(cls, Class) and f"{name}.setter" in cls.members:
            function = cls.members[f"{name}.setter"].callable
            if isinstance(function, Function):
                return Value(callable=Bound(function, base, node))
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
    everything = all(
        (type(s) is cst.Slice and s.lower is None and s.upper is None)
        or (type(s) is cst.Index and type(s.value) is cst.Ellipsis)
        for s in slices
    )
    if base.type == "torch.nn.Parameter" or (
        base.site is not None and base.site.part in ("weight", "bias")
    ):
        frame.machine.filled += 1
        filled, whole = (_constant_of(value), value) if everything else (None, None)
        frame.emit(Fill(target, *frame.place, base, filled, whole))
        return
    key: Any = UNKNOWN
    if all(type(s) is cst.Index for s in slices) and (len(slices) == 1 or base.numbers is not None):
        places = [evaluate(frame, s.value).const for s in slices if isinstance(s, cst.Index)]
        if len(places) == 1:
            key = places[0]
        elif all(type(place) is int for place in places):
            key = tuple(places)
    if base.type not in ("list", "dict"):
        attach(frame, base, value, target)
    if base.type == FRAME and key is UNKNOWN and type(slices[-1]) is cst.Index:
        # `frame[names] = …`, `frame.loc[rows, names] = …`
        key = constant(evaluate(frame, slices[-1].value))
    changed = with_element(base, key, value)
    if changed.entries is not None and len(changed.entries) > len(base.entries or ()):
        changed = grown(frame, changed, value)
    if everything and base.type == "torch.Tensor":
        changed = overwritten(changed, value, everywhere=True)
    rebind(frame, target.value, changed)
