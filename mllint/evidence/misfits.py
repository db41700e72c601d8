"""Layers that meet sizes they cannot take: which of them are sure, and where the number stands."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from typing import Any

import libcst as cst

from mllint.block import Block
from mllint.events import Apply, Backward, Call, Event, Misfit, OptimizerStep
from mllint.rule import Finding, Fix
from mllint.site import Node
from mllint.syntax import children
from mllint.value import Step, Value

_NUMBERS = (
    *(("in_features", 0), ("in_channels", 0), ("num_features", 0), ("num_channels", 1)),
    *(("normalized_shape", 0), ("input_size", 0), ("embed_dim", 0)),
)
"""The parameters by which layers are told what arrives, and their positions."""

_LONGEST = 60
"""Calls of more characters than this are named by their function in a message."""


@dataclass(slots=True, eq=False)
class Unfit:
    """A layer, or an operation, and what it cannot take.

    Attributes:
        event: where it was met first.
        made: the call that made the layer, if it is in sight; `number` is its argument that says what arrives.
        all: every misfit of layers that this call made.
        fits: whether such a layer was applied to sizes that it takes as well.
        sure: whether it is met whenever the code around it runs.
    """

    event: Misfit
    made: Call | None
    all: list[Misfit]
    fits: bool
    sure: bool
    makers: list[Call] = field(default_factory=list)
    sources: list[Any] = field(default_factory=list)

    @property
    def number(self) -> Node:
        """The argument that tells the layer what arrives, None if it is not to be seen."""
        if self.made is None or not isinstance(self.made.node, cst.Call):
            return None
        name, position = next((n for n in _NUMBERS if n[0] in self.made.args), ("", 0))
        return argument(self.made.node, name, position) if name else None

    @property
    def shared(self) -> bool:
        """Whether the call that made the layer made others, of other sizes."""
        return len({_sizes(call) for call in self.makers}) > 1


def misfits(program: Block, kind: str) -> Iterator[Unfit]:
    """What does not fit in a program, once for each layer that is written down.

    Misfits that a test asks for (`pytest.raises`), or that a `try` looks for without training anything, are none.
    """
    if program.every(Misfit):
        yield from (unfit for unfit in program.once(_unfits) if unfit.event.kind == kind)


def _unfits(program: Block) -> list[Unfit]:
    groups: dict[Any, list[tuple[Misfit, bool]]] = defaultdict(list)
    for misfit, sure in _met(program):
        # Of products of two tensors only those with a weight are the business of a layer.
        if misfit.module is not None or misfit.kind == "vanishing":
            groups[_maker(misfit.module) or misfit.node].append((misfit, sure))
    made: dict[Node, list[Call]] = defaultdict(list)
    for call in program.every(Call):
        if call.node in groups:
            made[call.node].append(call)
    applied: dict[Node, list[Apply]] = defaultdict(list)
    for apply in program.every(Apply):
        if (maker := _maker(apply.module)) in groups:
            applied[maker].append(apply)
    sources = list({id(e.source): e.source for e in program.every(Call)}.values())
    return [_unfit(group, made[key], applied[key], sources) for key, group in groups.items()]


def _unfit(
    group: Sequence[tuple[Misfit, bool]],
    makers: list[Call],
    applied: Sequence[Apply],
    sources: list[Any],
) -> Unfit:
    first, sure = next((pair for pair in group if pair[1]), group[0])
    bad = {(m.node, m.input.shape) for m, _ in group}
    good = [
        a for a in applied if (a.node, a.input.shape) not in bad and _arrives(a.input, first.kind)
    ]
    # One expression that met sizes that fit and others: what is put in is chosen elsewhere, perhaps with care.
    mixed = any(a.node is first.node and a.module.site == first.module.site for a in good)  # type: ignore[union-attr]
    every = [m for m, _ in group]
    return Unfit(
        first, _call_of(first, makers), every, bool(good), sure and not mixed, makers, sources
    )


def _arrives(value: Value, kind: str) -> bool:
    """Whether the size that a layer asks for is known of its input."""
    shape = value.shape or ()
    if kind == "vanishing":
        return len(shape) > 2 and all(isinstance(n, int) for n in shape[2:])
    return len(shape) > 1 and isinstance(shape[-1 if kind == "features" else 1], int)


def _maker(module: Value | None) -> Node:
    return module.site.node if module is not None and module.site is not None else None


def _call_of(misfit: Misfit, makers: Sequence[Call]) -> Call | None:
    """The call that made the layer, of those by the same expression the one with the same sizes."""
    wanted = [c for c in makers if any(v.const == misfit.expected for v in c.args.values())]
    return next(iter(wanted or makers), None)


def _sizes(call: Call) -> tuple[Any, ...]:
    return tuple(call.args[n].const for n, _ in _NUMBERS if n in call.args)


def _met(program: Block) -> Iterator[tuple[Misfit, bool]]:
    """The misfits that are not asked for, with whether each is sure to happen when its function runs."""
    seen: set[int] = set()

    def walk(block: Block, branch: set[Node] | None) -> Iterator[tuple[Misfit, bool]]:
        seen.add(id(block))
        if block.kind == "branch":
            branch = set()
        elif block.kind == "function":
            branch = None
        for item in block.happened:
            if isinstance(item, Block):
                if id(item) not in seen and not _asked_for(item):
                    yield from walk(item, branch)
                continue
            if branch is not None:
                branch.add(item.node)
            if isinstance(item, Misfit):
                yield item, branch is None or _comes_from(item, branch)

    yield from walk(program, None)


def _comes_from(event: Misfit, branch: set[Node]) -> bool:
    """Whether the sizes that do not fit were made in the branch they are met in."""
    return bool(event.steps) and event.steps[-1].node in branch


def _asked_for(block: Block) -> bool:
    """Whether an error in a block is what the program waits for: a test that it is raised, or a trial."""
    if block.kind == "raises":
        return True
    return block.kind == "tried" and not any(
        isinstance(event, (Backward, OptimizerStep)) for event in block.walk()
    )


def argument(call: cst.Call, name: str, position: int) -> Node:
    """The expression that a call gives for a parameter, None if it cannot be told."""
    for arg in call.args:
        if arg.keyword is not None and arg.keyword.value == name:
            return arg.value
    if any(arg.star for arg in call.args[: position + 1]) or len(call.args) <= position:
        return None
    arg = call.args[position]
    return None if arg.keyword is not None or arg.star else arg.value


def finding(unfit: Unfit, message: str, fix: Fix | None = None) -> Finding:
    """A finding at the place where the wrong number stands, as far as that is known."""
    event = unfit.event
    place: Event = event
    if unfit.made is not None:
        place = unfit.made
        if unfit.shared:
            place = owner_of(unfit) or event
    because = [*_before(unfit, place)]
    if place.node is not event.node:
        because.append(Step("applied here", event.node, event.source))
    return Finding(place, message, because=tuple(because), fix=fix, sure=unfit.sure)


def owner_of(unfit: Unfit) -> Event | None:
    """The call of a project class or function that made the layer on behalf of its caller."""
    module = unfit.event.module
    owner = module.site.owner if module is not None and module.site is not None else None
    if owner is None or not isinstance(owner.node, cst.Call):
        return None
    source = next((s for s in unfit.sources if s is not None and _within(owner.node, s.tree)), None)
    return Event(owner.node, source, owner.node) if source is not None else None


def _within(node: Node, tree: Node) -> bool:
    stack = [tree]
    while stack:
        current = stack.pop()
        if current is node:
            return True
        stack += children(current)
    return False


def _before(unfit: Unfit, place: Event) -> Iterator[Step]:
    """Where the size that arrives comes from: the layer before, or the step that made the input what it is."""
    steps = [s for s in unfit.event.steps if s.node is not None]
    if steps and steps[-1].node is not unfit.event.node and steps[-1].node is not place.node:
        yield steps[-1]


def called(node: Node, event: Event) -> str:
    """A call as the user wrote it, or the name of what it calls if it is long."""
    if node is None:
        return "this"
    text: str = event.source.tree.code_for_node(node) if event.source is not None else ""
    if isinstance(node, cst.Call) and (len(text) > _LONGEST or "\n" in text or "`" in text):
        text = event.source.tree.code_for_node(node.func)
    return f"`{text.strip()}`" if text and "\n" not in text else "this layer"


def output_size(unfit: Unfit) -> str:
    """How the size of the map comes out: W' = floor((W - d(K - 1) - 1 + 2P) / S) + 1, with the numbers put in.

    Source: PyTorch documentation, `torch.nn.Conv2d`. Keras pads by name, and a window that vanishes is not padded:
    `keras.src.ops.operation_utils.compute_conv_output_shape`.
    """
    event = unfit.event
    layer = event.module
    if layer is not None and of_keras(unfit):
        for size, kernel, stride, dilation in _bare_windows(layer, event.input.shape or ()):
            if dilation * (kernel - 1) + 1 == event.expected and size == event.found:
                places = (size - event.expected) // stride + 1
                return f"W' = ⌊({size} − {dilation}·({kernel} − 1) − 1)/{stride}⌋ + 1 = {places}"
        return f"{event.found} pixels for a window of {event.expected}"
    for size, kernel, stride, padding, dilation in _windows(layer, event.input.shape or ()):
        if dilation * (kernel - 1) + 1 == event.expected and size + 2 * padding == event.found:
            places = (event.found - event.expected) // stride + 1
            return f"W' = ⌊({size} − {dilation}·({kernel} − 1) − 1 + 2·{padding})/{stride}⌋ + 1 = {places}"
    return f"{event.found} pixels with padding for a window of {event.expected}"


def _windows(layer: Value | None, shape: Sequence[Any]) -> Iterator[tuple[int, ...]]:
    """Size, kernel, stride, padding and dilation per direction, where all are known."""
    if layer is None:
        return
    kernel = _per_direction(layer, "kernel_size", None)
    count = int(layer.type[-2]) if layer.type[-2:-1].isdigit() else 0
    numbers = [
        _per_direction(layer, name, default)
        for name, default in (("stride", kernel), ("padding", 0), ("dilation", 1))
    ]
    sizes = list(shape[-count:]) if count else []
    columns = [each if isinstance(each, tuple) else (each,) * count for each in (kernel, *numbers)]
    for row in zip(sizes, *columns, strict=False):
        if all(isinstance(n, int) for n in row):
            yield row


def of_keras(unfit: Unfit) -> bool:
    """Whether it is a layer of Keras, which is refused when the network is built."""
    layer = unfit.event.module
    return layer is not None and layer.type.startswith("keras.")


def _bare_windows(layer: Value, shape: Sequence[Any]) -> Iterator[tuple[int, ...]]:
    """Size, window, stride and dilation per direction of a layer of Keras, where all are known."""
    kernel = _per_direction(layer, "kernel_size", _per_direction(layer, "pool_size", None))
    order = layer.attrs.get("data_format")
    sizes = list(shape[2:] if order is not None and order.const == "channels_first" else shape[1:])
    numbers = [
        _per_direction(layer, name, default)
        for name, default in (("strides", kernel), ("dilation_rate", 1))
    ]
    count = len(shape) - 2
    columns = [each if isinstance(each, tuple) else (each,) * count for each in (kernel, *numbers)]
    for row in zip(sizes, *columns, strict=False):
        if all(isinstance(n, int) for n in row):
            yield row


def _per_direction(layer: Value, name: str, default: Any) -> Any:
    value = layer.attrs.get(name)
    if value is None or value.const is None:
        return default
    if value.items is not None:
        return tuple(item.const for item in value.items)
    return value.const
