"""Networks that come with a library: what their last layer gives, their own or the one a program put in its place."""

from __future__ import annotations

from mllint.facts import LOGITS
from mllint.interpret.frame import Args, call
from mllint.interpret.kinds import is_module, library_class, trait
from mllint.interpret.objects import Class, Instance
from mllint.interpret.occasion import Occasion, native
from mllint.interpret.scales import on_scale
from mllint.lattice import mix
from mllint.value import ANYTHING, Value


@native("torchvision.models._Classifier.forward")
def _classified(occasion: Occasion) -> Value:
    """Raw scores, unless the head was replaced: its stub says under which name the head is."""
    frame, node = occasion.frame, occasion.node
    network = occasion.receiver or ANYTHING
    cls = library_class(network)
    features = mix([occasion.arg("x")], type="torch.Tensor")
    head = network.attrs.get(str(trait(cls, "head")))
    if head is None:
        return on_scale(features, LOGITS, (), node, frame.source)
    last = trait(cls, "last")
    if last is not None and not is_module(head):
        # Of a pretrained stack of layers one was replaced: it says what comes out if it is the last.
        placed = head.entries or {}
        head = placed.get(last) or placed.get(-1) or ANYTHING
    if not is_module(head) and not isinstance(head.callable, (Instance, Class)):
        return features
    return call(frame, head, Args([features], {}, [node]), node)
