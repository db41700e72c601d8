"""Training mode and evaluation mode: who puts which module into which."""

from __future__ import annotations

from mllint.events import SetMode
from mllint.interpret.classes import find_method
from mllint.interpret.frame import Args, Frame, call
from mllint.interpret.objects import Bound, Function, Instance
from mllint.interpret.occasion import Occasion, native
from mllint.site import Node
from mllint.value import ANYTHING, UNKNOWN, Value, literal


@native("torch.nn.Module.train", "torch.nn.Module.eval")
def _set_mode(occasion: Occasion) -> Value:
    module, frame = occasion.receiver or ANYTHING, occasion.frame
    if occasion.function.name.endswith(".train"):
        set_mode(frame, occasion.node, module, occasion.arg("mode"))
        return module
    own = (
        find_method(module.callable.cls, "train") if isinstance(module.callable, Instance) else None
    )
    if isinstance(own, Function):
        # `eval()` is `train(False)`, which the class may have a way of its own to do.
        method = Value(callable=Bound(own, module, occasion.receiver_node))
        call(frame, method, Args([literal(False)], {}, [None]), occasion.node)
    else:
        set_mode(frame, occasion.node, module, literal(False))
    return module


def set_mode(frame: Frame, node: Node, module: Value, mode: Value) -> None:
    """Let it be known that a module was put into the mode that a value stands for."""
    # What a function does to what it makes is told again of the object that it turns out to be.
    frame.machine.filled += 1
    known = None if mode.const is UNKNOWN else bool(mode.const)
    frame.emit(SetMode(node, *frame.place, module, known))
