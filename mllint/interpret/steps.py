"""What moves parameters: backward passes, steps of optimisers, gradients thrown away, objects handed out of sight."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

import libcst as cst

from mllint import knowledge
from mllint.block import Block
from mllint.events import Attach, Backward, Handed, OptimizerStep, Reset
from mllint.interpret.frame import Args, Frame, call, evaluate
from mllint.interpret.kinds import holdings, is_module
from mllint.interpret.names import name_parts
from mllint.interpret.objects import Bound, Instance, Partial
from mllint.interpret.occasion import Occasion, effect
from mllint.site import NO_SITES, SELF, Node, Site
from mllint.value import ANYTHING, NONE, UNKNOWN, Value

OPTIMIZER = "torch.optim.Optimizer"


@effect("Backward")
def _backward(occasion: Occasion, result: Value, words: tuple[Any, ...]) -> Value:
    named = [
        p.name
        for p in occasion.function.params
        if p.name in ("loss", "tensor", "tensors", "target")
    ]
    loss = occasion.arg(named[0]) if named else occasion.receiver or ANYTHING
    inputs = occasion.args.keywords.get("inputs")
    wrt = NO_SITES
    if inputs is not None and inputs.const is not None:
        # Of what is asked for and not known it is known that it is not everything.
        wrt = holdings(inputs) or frozenset([Site(occasion.node)])
    occasion.frame.emit(Backward(occasion.node, *occasion.frame.place, loss, wrt))
    return NONE


@effect("Step")
def _step(occasion: Occasion, result: Value, words: tuple[Any, ...]) -> Value:
    """An optimiser's step; a closure that it is given computes the gradients first."""
    optimizer = occasion.arg(words[0]) if words else occasion.receiver or ANYTHING
    take_step(occasion.frame, occasion.node, optimizer, occasion.arg("closure"))
    return ANYTHING


@effect("ZeroGrad")
def _zero_grad(occasion: Occasion, result: Value, words: tuple[Any, ...]) -> Value:
    frame = occasion.frame
    frame.emit(Reset(occasion.node, *frame.place, occasion.receiver or ANYTHING))
    return NONE


def take_step(frame: Frame, node: Node, optimizer: Value, closure: Value = ANYTHING) -> None:
    """Note that an optimiser moved its parameters, after the closure it was given, if any, was called."""
    if closure.callable is not None:
        call(frame, closure, Args(), node)
    frame.emit(OptimizerStep(node, *frame.place, optimizer))


def stepped(frame: Frame, node: Node, optimizer: Value, begun: int) -> None:
    """Note the step of an optimiser that the program wrote, unless it left the step to another since `begun`."""
    for item in frame.block.happened[begun:]:
        events = item.walk() if isinstance(item, Block) else (item,)
        if any(isinstance(event, OptimizerStep) for event in events):
            return
    frame.emit(OptimizerStep(node, *frame.place, optimizer))


def is_optimizer(value: Value) -> bool:
    """Whether a value is an optimiser of PyTorch's or of a class of the program's that is one."""
    if isinstance(value.callable, Instance):
        return OPTIMIZER in value.callable.cls.names
    return knowledge.subclass(value.type, OPTIMIZER)


_KEEPS_GRADIENTS = frozenset(
    ["detach_", "requires_grad_", "div_", "clamp_", "clamp_min_", "clamp_max_", "nan_to_num_"]
)
"""Methods that change gradients in place, or how they are kept, and leave what had added up in them."""


def changed_in_place(frame: Frame, name: str, receiver: Node, node: Node) -> None:
    """Note what a method that changes its receiver does to gradients: `p.grad.zero_()`, `p.grad.data.copy_(g)`."""
    if name[-1:] != "_" or name[-2:] == "__" or name in _KEEPS_GRADIENTS:
        return
    inner = receiver
    if isinstance(inner, cst.Attribute) and inner.attr.value == "data":
        inner = inner.value
    if isinstance(inner, cst.Attribute) and inner.attr.value == "grad":
        target = evaluate(frame, inner.value)
        frame.emit(Reset(node, *frame.place, target, name != "zero_"))
    elif name == "zero_" and frame.each and isinstance(receiver, cst.Name):
        # What a loop zeroes under another name may be gradients that were gathered in a list.
        frame.emit(Reset(node, *frame.place, ANYTHING))


def attach(frame: Frame, target: Value, part: Value, node: Node) -> None:
    """Note that a module or parameter became part of something else than what a constructor is making."""
    if target.site is None or target.site is SELF:
        return
    if part.type == "torch.nn.Parameter" or is_module(part):
        old = evaluate(frame, node) if isinstance(node, cst.Attribute) else None
        frame.emit(Attach(node, *frame.place, target, part, old))


_ONLY_READS = frozenset(
    [
        *("forward", "encode", "decode", "predict", "generate", "sample", "embed", "loss"),
        *("state_dict", "load_state_dict", "parameters", "named_parameters", "modules"),
        *("train", "eval", "to", "cuda", "cpu", "float", "half", "size", "add_graph"),
        *("save", "save_pretrained", "log", "log_dict", "info", "debug", "print"),
    ]
)
"""Methods that leave gradients alone, whatever object has them."""


def hand(frame: Frame, name: str, values: Iterable[Value], node: Node) -> None:
    """Note that something out of sight was given objects that it may change: networks, optimisers, what holds them."""
    if name in _ONLY_READS or _is_bystander(node):
        return
    given = tuple([_whole(frame, value, node) for value in values if _may_change(value)])
    if given:
        frame.emit(Handed(node, *frame.place, name, given))


_BYSTANDERS = frozenset(
    [
        *("scheduler", "schedulers", "sched", "lr", "warmup", "ema", "meter", "meters", "logger"),
        *("log", "logs", "writer", "wandb", "progress", "bar", "pbar", "profiler", "prof", "timer"),
        *("metric", "metrics", "criterion", "loss"),
    ]
)
"""Words in the names of objects that are given networks and optimisers and leave their gradients alone."""


def _is_bystander(call: Node) -> bool:
    """Whether the object whose method is called says by its name that gradients are none of its business."""
    receiver = getattr(getattr(call, "func", None), "value", None)
    if isinstance(receiver, cst.Attribute):
        receiver = receiver.attr
    return isinstance(receiver, cst.Name) and not _BYSTANDERS.isdisjoint(name_parts(receiver.value))


def _whole(frame: Frame, value: Value, node: Node) -> Value:
    """The instance whose method is called, with what it holds: as the owner of an attribute it is known without."""
    receiver = getattr(getattr(node, "func", None), "value", None)
    if isinstance(value.callable, Instance) and not value.attrs and _is_path(receiver):
        whole = evaluate(frame, receiver)
        return whole if whole.site == value.site else value
    return value


def _is_path(node: Node) -> bool:
    while isinstance(node, cst.Attribute):
        node = node.value
    return isinstance(node, cst.Name)


def _may_change(value: Value) -> bool:
    if value.const is not UNKNOWN or value.type in _DATA:
        return False
    if value.holds:
        return True
    if value.callable is not None:
        return isinstance(value.callable, (Instance, Bound, Partial))
    if value.items or value.entries or value.element is not None:
        return any(_may_change(part) for part in (*(value.items or ()), *_values(value)))
    if value.site is None or value.via:
        return False
    return not value.type or is_module(value) or is_optimizer(value)


_DATA = frozenset({"torch.Tensor", "torch.nn.Parameter", "numpy.ndarray", "str", "int", "float"})


def _values(value: Value) -> Iterable[Value]:
    element = () if value.element is None else (value.element,)
    return (*(value.entries or {}).values(), *element)
