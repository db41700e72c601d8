"""Attributes: of modules, classes, instances, library objects and constants."""

from __future__ import annotations

from collections.abc import Hashable

from mllint import knowledge
from mllint.facts import FIXED
from mllint.interpret.data import Each
from mllint.interpret.frame import LOADERS, Args, Frame, call, identity, loads
from mllint.interpret.gradients import of_part
from mllint.interpret.kinds import library_class
from mllint.interpret.library import library_attribute
from mllint.interpret.objects import (
    Bound,
    Class,
    File,
    Folded,
    Function,
    Instance,
    Library,
    Member,
    Method,
    Partial,
    Super,
)
from mllint.interpret.occasion import NATIVES
from mllint.interpret.ownership import owned
from mllint.interpret.registration import PLAIN, reached
from mllint.interpret.sizes import rank_of, sizes_of
from mllint.interpret.tables import kept_by
from mllint.lattice import mix
from mllint.site import Node
from mllint.value import ANYTHING, UNKNOWN, Value, literal

_NATIVE = {"Native": ()}
_VARIABLES = {"trainable_variables", "trainable_weights", "variables", "weights"}
"""Attributes that stand for all parameters of a Keras network."""


def _tensor() -> knowledge.Class | None:
    found = knowledge.lookup("torch.Tensor")
    return found if isinstance(found, knowledge.Class) else None


def attribute(frame: Frame, value: Value, name: str, node: Node) -> Value:
    """The value of `value.name`."""
    found = value.attrs.get(name)
    if found is not None:
        found = owned(found, value)
        return found if found.type not in PLAIN else reached(frame, value, name, found, node)
    if (
        name in _VARIABLES
        and value.site is not None
        and knowledge.subclass(value.type, "keras.layers.Layer")
    ):
        return Value("list", holds=frozenset([value.site]))
    if name in ("ndim", "shape") and (value.shape is not None or value.type == "torch.Tensor"):
        return sizes_of(value) if name == "shape" else rank_of(value)
    loader = LOADERS.get(type(value.callable))
    if loader is not None:
        found = loader(frame, value, value.callable, name, node)
        if found is not None:
            return found
    elif value.type or value.via or FIXED in value.known:
        own = NATIVES.get(f"builtins.{value.type}.{name}")
        if own is not None:
            method = knowledge.Function(f"builtins.{value.type}.{name}", (), None, _NATIVE)
            return Value(callable=Method(method, value, getattr(node, "value", None)))
        # What comes out of a network nothing else is known of is a tensor; only its methods are asked for.
        cls = library_class(value) if value.type else _tensor()
        if cls is not None:
            if name == "__class__":
                return Value(callable=Library(cls.name))
            found = library_attribute(frame, value, cls, name, node)
            if found is not None:
                return found
    if value.const is not UNKNOWN and value.const is not None:
        return Value(callable=Folded(value.const, name))
    if "*" in value.attrs:
        # Attributes were set under names that are not known: this may be any of them.
        return owned(value.attrs["*"], value)
    return unknown_attribute(frame, value, name, node)


def protocol(frame: Frame, value: Value, name: str, node: Node, *given: Value) -> Value:
    """What a special method of a project class's instance gives; the value itself, if it has no such method."""
    if not isinstance(value.callable, Instance):
        return value
    method = _lookup(frame, value, value.callable.cls.lineage, name, node)
    if method is None or not isinstance(method.callable, Bound):
        return value
    method = Value(callable=Bound(method.callable.function, value, None))
    return call(frame, method, Args(list(given), {}, [None] * len(given)), node)


def unknown_attribute(frame: Frame, value: Value, name: str, node: Node) -> Value:
    """An attribute nothing is known of: it has a name, a stable identity and its owner's lineage."""
    whole = of_part(mix((value,)), value)
    if name == "support_":
        whole = whole.but(known={**whole.known, **kept_by(frame, value)})
    site = identity(node, value, name)
    if name in _VARIABLES:
        whole = whole.but(holds=frozenset([value.site]) if value.site is not None else value.holds)
    rows: Hashable = site
    if value.rows is not None:
        rows = value.rows if isinstance(value.rows, Each) else ("attribute", value.rows, name)
    owner = {"__owner__": value.but(attrs={}, numbers=value.numbers)}
    return whole.but(name=name, site=site, rows=rows, part=value.part, attrs=owner)


@loads(Library)
def _of_library(
    frame: Frame, value: Value, library: Library, name: str, node: Node
) -> Value | None:
    full = f"{library.name}.{name}"
    if name in ("__name__", "__qualname__"):
        return literal(library.name.rpartition(".")[2])
    found = knowledge.lookup(full)
    if isinstance(found, knowledge.Spec):
        from mllint.interpret.results import instance

        return instance(frame, found.args[0], node) if found.kind == "type" else ANYTHING
    if found is not None and not isinstance(found, knowledge.Module):
        return Value(callable=Library(found.name))
    return Value(callable=Library(full))


@loads(File)
def _of_file(frame: Frame, value: Value, file: File, name: str, node: Node) -> Value | None:
    return resolve_member(frame, Member(file, name))


def resolve_member(frame: Frame, member: Member) -> Value:
    """What a name imported from a project file stands for there."""
    from mllint.interpret.modules import module_frame

    home = module_frame(frame.machine, member.file)
    if home is not None:
        found = home.env.get(member.name) or from_star(home, member.name)
        if found is not None:
            if isinstance(found.callable, Member) and found.callable != member:
                return resolve_member(home, found.callable)
            return found
    path = frame.machine.project.find(
        f"{member.file.name}.{member.name}".lstrip("."), 0, member.file.path
    )
    if path is not None:
        return Value(callable=File(path, f"{member.file.name}.{member.name}"))
    return Value(name=member.name)


def from_star(home: Frame, name: str) -> Value | None:
    """What a name stands for that `from file import *` may have brought; only files that define it are run."""
    searching = home.machine.searching
    for file in home.stars:
        wanted = (file.path, name)
        if name.startswith("_") or wanted in searching or not home.machine.project.defines(*wanted):
            continue
        # Two files may star-import one another: the search for a name does not come back to where it began.
        searching.add(wanted)
        try:
            found = resolve_member(home, Member(file, name))
        finally:
            searching.discard(wanted)
        if found.callable is not None or found.type:
            return found
    return None


@loads(Class)
def _of_class(frame: Frame, value: Value, cls: Class, name: str, node: Node) -> Value | None:
    if name in ("__name__", "__qualname__"):
        return literal(cls.name)
    for part in cls.lineage:
        if isinstance(part, Class):
            found = part.members.get(name)
            if found is None:
                continue
            if isinstance(found.callable, Function) and found.callable.kind == "class":
                return Value(callable=Bound(found.callable, value, None))
            if "enum.Enum" in cls.names and found.const is not UNKNOWN:
                return found.but(attrs={"value": found, "name": literal(name)})
            return found
        stubbed = knowledge.member(part, name)
        if isinstance(stubbed, knowledge.Function):
            return Value(callable=Library(stubbed.name))
    return None


@loads(Instance)
def _of_instance(
    frame: Frame, value: Value, instance: Instance, name: str, node: Node
) -> Value | None:
    if name == "__class__":
        return Value(callable=instance.cls)
    found = _lookup(frame, value, instance.cls.lineage, name, node)
    if found is None and not name.startswith("__"):
        own = _lookup(frame, value, instance.cls.lineage, "__getattr__", node)
        if own is not None and isinstance(own.callable, Bound):
            return call(frame, own, Args([literal(name)], {}, [None]), node)
    return found


@loads(Super)
def _of_super(frame: Frame, value: Value, parent: Super, name: str, node: Node) -> Value | None:
    receiver = parent.receiver
    lineage = parent.cls.lineage
    if isinstance(receiver.callable, Instance) and parent.cls in receiver.callable.cls.lineage:
        lineage = receiver.callable.cls.lineage
    behind = lineage[lineage.index(parent.cls) + 1 :]
    found = _lookup(frame, receiver, behind, name, node)
    if found is not None and isinstance(found.callable, Bound):
        return Value(callable=Bound(found.callable.function, receiver, parent.node))
    if found is not None and isinstance(found.callable, Method):
        return Value(callable=Method(found.callable.function, receiver, parent.node))
    return found if found is not None else Value(name=name)


def _lookup(
    frame: Frame, value: Value, lineage: tuple[Class | knowledge.Class, ...], name: str, node: Node
) -> Value | None:
    for cls in lineage:
        if isinstance(cls, knowledge.Class):
            found = library_attribute(frame, value, cls, name, node)
            if found is not None:
                return found
            continue
        found = cls.members.get(name)
        if found is None:
            continue
        function = found.callable
        if not isinstance(function, Function):
            return owned(found, value)
        if function.kind == "static":
            return found
        if function.kind == "class":
            return Value(callable=Bound(function, Value(callable=cls), None))
        bound = Value(callable=Bound(function, value, getattr(node, "value", None)))
        if function.kind == "property":
            return call(frame, bound, Args(), node)
        return bound
    return None


@loads(Function)
def _of_function(
    frame: Frame, value: Value, function: Function, name: str, node: Node
) -> Value | None:
    return literal(function.name) if name in ("__name__", "__qualname__") else None


@loads(Partial)
def _of_partial(
    frame: Frame, value: Value, partial: Partial, name: str, node: Node
) -> Value | None:
    return partial.target if name == "func" else None
