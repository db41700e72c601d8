"""Losses that a program computes: what each reads, on which scale it reads it, and what it is given.

Cross-entropies come in two families, over classes and over independent yes-or-no answers, and each of them reads raw
scores, probabilities or their logarithms. A loss in the `compile` of a Keras network reads what the network puts out.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any, NamedTuple

from mllint.block import Block
from mllint.events import Apply, Call
from mllint.facts import LOG_PROBABILITIES, LOGITS, PROBABILITIES, Fact
from mllint.site import Node, Site
from mllint.value import ANYTHING, Value

CLASSES, BINARY = "classes", "binary"
"""Families: over classes that exclude each other, and over answers that are yes or no."""


class Loss(NamedTuple):
    """One loss that a program computes.

    Attributes:
        event: the call that computes it, or the `compile` that says it.
        family: `CLASSES` or `BINARY`.
        reads: the scale on which it reads its input.
        input: the prediction; `input_node` is the expression, None for what a `compile` says.
        target: what it should be; `target_node` is the expression.
        constructor: the call that made the loss, and so says how it works; None if it is not in sight or if the
            loss is a function.
        keras: whether it is a loss of Keras.
    """

    event: Call
    family: str
    reads: Fact
    input: Value
    input_node: Node
    target: Value
    target_node: Node
    constructor: Call | None
    keras: bool = False


class _Kind(NamedTuple):
    family: str
    reads: Fact
    input: str = "input"
    target: str = "target"


_FUNCTIONS: Mapping[str, _Kind] = {
    "torch.nn.functional.cross_entropy": _Kind(CLASSES, LOGITS),
    "torch.nn.functional.nll_loss": _Kind(CLASSES, LOG_PROBABILITIES),
    "torch.nn.functional.binary_cross_entropy": _Kind(BINARY, PROBABILITIES),
    "torch.nn.functional.binary_cross_entropy_with_logits": _Kind(BINARY, LOGITS),
    "torch.nn.functional.multilabel_soft_margin_loss": _Kind(BINARY, LOGITS),
    "torchvision.ops.sigmoid_focal_loss": _Kind(BINARY, LOGITS, "inputs", "targets"),
    "tensorflow.nn.softmax_cross_entropy_with_logits": _Kind(CLASSES, LOGITS, "logits", "labels"),
    "tensorflow.nn.sparse_softmax_cross_entropy_with_logits": _Kind(
        CLASSES, LOGITS, "logits", "labels"
    ),
    "tensorflow.nn.sigmoid_cross_entropy_with_logits": _Kind(BINARY, LOGITS, "logits", "labels"),
}
_CLASSES: Mapping[str, _Kind] = {
    "torch.nn.CrossEntropyLoss": _Kind(CLASSES, LOGITS),
    "torch.nn.NLLLoss": _Kind(CLASSES, LOG_PROBABILITIES),
    "torch.nn.BCELoss": _Kind(BINARY, PROBABILITIES),
    "torch.nn.BCEWithLogitsLoss": _Kind(BINARY, LOGITS),
    "torch.nn.MultiLabelSoftMarginLoss": _Kind(BINARY, LOGITS),
}
_KERAS_CLASSES: Mapping[str, str] = {
    "keras.losses.CategoricalCrossentropy": CLASSES,
    "keras.losses.SparseCategoricalCrossentropy": CLASSES,
    "keras.losses.BinaryCrossentropy": BINARY,
}
_KERAS_FUNCTIONS: Mapping[str, str] = {
    "keras.losses.categorical_crossentropy": CLASSES,
    "keras.losses.sparse_categorical_crossentropy": CLASSES,
    "keras.losses.binary_crossentropy": BINARY,
}
_COMPILE = "keras.models.Model.compile"


def losses(program: Block) -> list[Loss]:
    """The cross-entropies of a program, in order; one for each occasion of a call."""
    return program.once(_losses)


def _losses(program: Block) -> list[Loss]:
    return [*_torch(program), *_keras(program), *_compiled(program)]


def constructors(program: Block, *classes: str) -> dict[int, Call]:
    """The calls that make objects of some library classes, by the identity of the expression."""
    return {id(call.node): call for call in program.calls(*classes)}


def made_by(made: Mapping[int, Call], value: Value | None) -> Call | None:
    """Of `constructors`, the one that made a value."""
    site = value.site if value is not None else None
    return made.get(id(site.node)) if site is not None else None


def _torch(program: Block) -> Iterator[Loss]:
    made = constructors(program, *_CLASSES)
    for event in program.calls(*_FUNCTIONS):
        yield _loss(event, _FUNCTIONS[event.name], None)
    for event in program.calls(*(f"{name}.forward" for name in _CLASSES)):
        kind = _CLASSES[event.name.removesuffix(".forward")]
        yield _loss(event, kind, made_by(made, event.receiver))


def _loss(event: Call, kind: _Kind, constructor: Call | None, *, keras: bool = False) -> Loss:
    args, nodes = event.args, event.nodes
    return Loss(
        event,
        kind.family,
        kind.reads,
        args.get(kind.input, ANYTHING),
        nodes.get(kind.input),
        args.get(kind.target, ANYTHING),
        nodes.get(kind.target),
        constructor,
        keras,
    )


def _keras(program: Block) -> Iterator[Loss]:
    made = constructors(program, *_KERAS_CLASSES)
    for event in program.calls(*_KERAS_FUNCTIONS):
        reads = _reads(event.args, event.complete)
        if reads is not None:
            kind = _Kind(_KERAS_FUNCTIONS[event.name], reads, "y_pred", "y_true")
            yield _loss(event, kind, None, keras=True)
    for event in program.calls(*(f"{name}.__call__" for name in _KERAS_CLASSES)):
        reads = _reads((event.receiver or ANYTHING).attrs, False)
        if reads is not None:
            family = _KERAS_CLASSES[event.name.removesuffix(".__call__")]
            kind = _Kind(family, reads, "y_pred", "y_true")
            yield _loss(event, kind, made_by(made, event.receiver), keras=True)


def _reads(settings: Mapping[str, Value], defaults: bool) -> Fact | None:
    """What a loss of Keras that was told `settings` reads; probabilities if it was told nothing of it."""
    if "from_logits" not in settings:
        return PROBABILITIES if defaults else None
    flag = settings["from_logits"].const
    if flag is True:
        return LOGITS
    return PROBABILITIES if flag is False else None


def _compiled(program: Block) -> Iterator[Loss]:
    """What `compile` says of the outputs of Keras networks."""
    compiled = program.calls(_COMPILE)
    if not compiled:
        return
    made = constructors(program, *_KERAS_CLASSES)
    outputs: dict[Site, list[Value]] = {}
    for applied in program.every(Apply):
        if applied.module.site is not None and applied.module.type:
            outputs.setdefault(applied.module.site, []).append(applied.result)
    for event in compiled:
        model, said = event.receiver or ANYTHING, event.args.get("loss", ANYTHING)
        whole = model.attrs.get("?outputs")
        given = [whole] if whole is not None else outputs.get(model.site, []) if model.site else []
        for output in given:
            for loss, value in _pairs(program, said, output):
                kind = _named(loss)
                if kind is not None:
                    yield Loss(
                        *(event, *kind, value, None, ANYTHING, None),
                        made_by(made, loss),
                        keras=True,
                    )


def _pairs(program: Block, said: Value, output: Value) -> Iterator[tuple[Value, Value]]:
    """Each loss with the output that it is for: by place, or by the name of the layer that gives it."""
    if said.entries is not None:
        named = output.entries
        if named is None:
            outputs = (output,) if output.items is None else output.items
            named = {_layer_name(program, each): each for each in outputs}
        for name, loss in said.entries.items():
            if name in named:
                yield loss, named[name]
    elif said.items is None:
        if output.items is None and output.entries is None:
            yield said, output
    elif output.items is not None and len(output.items) == len(said.items):
        yield from zip(said.items, output.items, strict=True)
    elif len(said.items) == 1 and output.items is None:
        yield said.items[0], output


def _layer_name(program: Block, output: Value) -> Any:
    """What a program calls the Keras layer that put an output on its scale; None if it does not say."""
    step = output.why(PROBABILITIES) or output.why(LOGITS)
    if step is None or step.node is None:
        return None
    layers = [call.receiver for call in program.every(Call) if call.node is step.node]
    names = [layer.attrs["name"].const for layer in layers if layer and "name" in layer.attrs]
    return names[-1] if names and isinstance(names[-1], str) else None


def _named(loss: Value) -> tuple[str, Fact] | None:
    """The family of a loss of Keras given by name, as a function or as an object, and what it reads."""
    if isinstance(loss.const, str):
        family = _KERAS_FUNCTIONS.get(f"keras.losses.{loss.const}")
        family = family or _KERAS_CLASSES.get(f"keras.losses.{loss.const}")
        return (family, PROBABILITIES) if family else None
    if loss.type in _KERAS_CLASSES:
        reads = _reads(loss.attrs, False)
        return (_KERAS_CLASSES[loss.type], reads) if reads is not None else None
    name: Any = getattr(loss.callable, "name", "")
    return (_KERAS_FUNCTIONS[name], PROBABILITIES) if name in _KERAS_FUNCTIONS else None
