"""What an `nn.Module` registers, and what it does not: plain containers, and what is set before its constructor ran."""

from __future__ import annotations

from collections.abc import Iterator

from mllint import knowledge
from mllint.events import Early, Keep, Reach
from mllint.facts import BARE
from mllint.interpret.change import rebind
from mllint.interpret.frame import Args, Frame
from mllint.interpret.kinds import is_module
from mllint.interpret.objects import Class, Function, Instance, Library
from mllint.site import SELF, Node
from mllint.value import Value

PLAIN = frozenset({"list", "tuple", "dict", "set", "collections.OrderedDict", "collections.deque"})
"""Types of containers whose elements a module does not see."""

APPLIES = frozenset(
    {"forward", "__call__", "training_step", "validation_step", "test_step", "predict_step"}
)
"""Methods by which a module is applied to data, by PyTorch or by Lightning."""

_MODULE = "torch.nn.Module"

_KEEP_NOTHING = frozenset({"builtins.object", "abc.ABC", "typing.Protocol"})
"""Bases without a constructor of their own that a stub need not know."""

_DEEP = 3
"""How many containers in one another are looked into for layers."""


def bare(new: Value, cls: Class, init: Function) -> Value:
    """A new instance whose constructor is about to run: of a module nothing can be registered yet.

    Silent for a class whose attributes or whose constructor may be handled elsewhere: one with bases out of sight, a
    metaclass, decorators, a dataclass.
    """
    if _MODULE not in cls.names or init.node.decorators:
        return new
    for part in cls.lineage:
        if not isinstance(part, Class):
            continue
        if part.node.keywords or part.node.decorators or part.fields is not None:
            return new
        if not all(_in_sight(base) for base in part.bases):
            return new
        if "__new__" in part.members or "__setattr__" in part.members:
            return new
    return new.having(BARE)


def _in_sight(base: Value) -> bool:
    called = base.callable
    if isinstance(called, Class):
        return True
    if not isinstance(called, Library):
        return False
    return called.name in _KEEP_NOTHING or isinstance(
        knowledge.lookup(called.name), knowledge.Class
    )


def constructed(frame: Frame, function: knowledge.Function, receiver: Value, node: Node) -> Value:
    """The receiver of a constructor of a library module that is run on it: from now on it can register."""
    owner = function.owner
    if owner is None or not knowledge.subclass(owner.name, _MODULE):
        return receiver
    ready = receiver.lacking(BARE)
    rebind(frame, node, ready)
    return ready


def handed(frame: Frame, args: Args) -> None:
    """Code that is not followed was given these: a module among them may have been constructed there."""
    for value, node in zip(args.positional, args.nodes, strict=True):
        if BARE in value.known:
            rebind(frame, node, value.lacking(BARE))


def set_on(frame: Frame, node: Node, module: Value, name: str, value: Value) -> None:
    """Note an attribute of a module that PyTorch refuses, or that it takes without looking inside."""
    if not is_module(module) or not isinstance(module.callable, Instance):
        return
    if is_module(value) or value.type == "torch.nn.Parameter":
        registered(frame, node, module, name)
    if value.type in PLAIN:
        frame.emit(Keep(node, *frame.place, module, name, value))


def registered(frame: Frame, node: Node, module: Value, name: str) -> None:
    """Note that a module registers something, if it cannot yet."""
    if BARE in module and not frame.machine.refusing:
        frame.emit(Early(node, *frame.place, module, name, _constructor(frame)))


def _constructor(frame: Frame) -> Node:
    """The `__init__` that is being run."""
    running = reversed(frame.machine.running)
    return next((f for f in running if getattr(f.name, "value", "") == "__init__"), None)


def reached(frame: Frame, module: Value, name: str, container: Value, node: Node) -> Value:
    """Note that a module's container of layers or parameters was asked for; gives the container."""
    made = module.site is not SELF and isinstance(module.callable, Instance) and is_module(module)
    if made and next(held(container), None) is not None:
        machine = frame.machine
        names = [f.name.value if hasattr(f, "name") else "" for f in machine.running]
        began = next((n for f, n in zip(names, machine.opened, strict=True) if f in APPLIES), 0)
        learning = machine.detached == began
        frame.emit(Reach(node, *frame.place, module, name, container, frozenset(names), learning))
    return container


def held(container: Value, depth: int = _DEEP) -> Iterator[Value]:
    """The modules and parameters in a plain container, and in those inside it."""
    inside = [*(container.items or ()), *(container.entries or {}).values()]
    if container.element is not None:
        inside.append(container.element)
    for value in inside:
        if is_module(value) or value.type == "torch.nn.Parameter":
            yield value
        elif depth and value.type in PLAIN:
            yield from held(value, depth - 1)
