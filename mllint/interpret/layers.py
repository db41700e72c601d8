"""Instances of library classes applied to data: layers, losses, transforms."""

from __future__ import annotations

from mllint import knowledge
from mllint.events import Apply, Call, Shown
from mllint.facts import PERTURBED, RANDOM
from mllint.interpret.arithmetic import form_of
from mllint.interpret.data import nothing_known
from mllint.interpret.frame import Args, Frame, call
from mllint.interpret.gradients import cut
from mllint.interpret.kinds import LEARNS, library_class, trait
from mllint.interpret.library import call_function
from mllint.interpret.scores import named_activation
from mllint.interpret.sizes import remembered, sized
from mllint.lattice import mix
from mllint.shapes.given import dim, listed
from mllint.site import Node, condensed
from mllint.size import Dim, Shape, symbol
from mllint.value import ANYTHING, Form, Step, Value

_APPLICATION = 4
"""What applying a layer takes from the budget: as much as a few expressions."""

_MOST_SITES = 8
"""Past this many networks on the way to a value, those of one owner are counted as one."""


def apply_layer(frame: Frame, cls: knowledge.Class, layer: Value, args: Args, node: Node) -> Value:
    """Call an instance of a library class: a layer, a loss, a transform."""
    frame.machine.left -= _APPLICATION
    method = next(
        (m for n in ("forward", "call", "__call__") if (m := knowledge.member(cls, n)) is not None),
        None,
    )
    data = args.get(0, "input") or args.get(0, "inputs") or args.first()
    if RANDOM in layer and not knowledge.subclass(cls.name, "torch.nn.Dropout"):
        training = args.keywords.get("training")
        if training is None or training.const is not False:
            return _transformed(frame, layer, args, node)
    if trait(cls, "random") is not None:
        plain = data.but(form=None, site=None, shape=_behind(cls, data))
        step = layer.why(RANDOM)
        return plain.having(PERTURBED, step, sure=False) if step is not None else plain
    if not isinstance(method, knowledge.Function):
        return nothing_known(frame, node, args.all())
    if cls.name == "keras.models.Sequential":
        result = apply_sequential(frame, layer, data, node)
    else:
        result = call_function(frame, method, layer, args, node)
    via = data.via
    site = layer.site
    if site is not None and (
        not frame.machine.sequence and (site.owner is None or trait(cls, "kind") == "container")
    ):
        via = via | {site}
    if trait(cls, "kind") in LEARNS:
        data_node = args.nodes[0] if args.nodes else node
        form = Form(
            "layer",
            (form_of(data, data_node, frame),),
            node,
            frame.source,
            via,
            result.known,
            layer.site,
        )
        result = result.but(form=form, rows=data.rows)
    elif trait(cls, "op") and result.form is None:
        data_node = args.nodes[0] if args.nodes else node
        form = Form(
            trait(cls, "op"),
            (form_of(data, data_node, frame),),
            node,
            frame.source,
            via,
            result.known,
        )
        result = result.but(form=form, rows=data.rows)
    via = result.via | via
    if len(via) > _MOST_SITES and site is not None and site.owner is not None:
        via = condensed(via, site.owner)
    result = result.but(via=via, cut=result.cut | data.cut)
    if frame.machine.detached:
        result = cut(frame, result, node)
    if frame.machine.detached and not frame.machine.sequence:
        frame.emit(Shown(node, *frame.place, "", True, data, False, layer))
    frame.emit(Apply(node, *frame.place, layer, data, result))
    return activated(frame, layer, result, node)


def apply_sequential(frame: Frame, model: Value, value: Value, node: Node) -> Value:
    """The output of the layers of a Keras Sequential applied one after the other."""
    machine = frame.machine
    machine.applied(model)
    machine.sequence += 1
    if value.shape is None and (shape := declared(model, node)) is not None:
        value = value.but(shape=remembered(frame, node, shape, None, ""))
    try:
        for layer in model.items or ():
            if layer.type not in _INPUTS:
                value = call(frame, layer, Args([value], {}, [node]), node)
    finally:
        machine.sequence -= 1
    return value


_INPUTS = ("tensorflow.Tensor", "keras.layers.InputLayer")
"""What stands first in a Sequential to say what comes in, and changes nothing."""

BUILT = "?built"
"""The attribute under which a Sequential keeps the sizes that it was built for."""


def declared(model: Value, node: Node, depth: int = 0) -> Shape | None:
    """The sizes that a Keras network or layer says it is for, the batch first; None if it says none."""
    attrs = model.attrs
    if model.type == "keras.models.Sequential":
        if BUILT in attrs:
            return _whole(attrs[BUILT], node)
        if not model.items or depth > _MOST_SITES:
            return None
        return declared(model.items[0], node, depth + 1)
    if model.type == "tensorflow.Tensor":
        return model.shape
    for name in ("batch_input_shape", "batch_shape"):
        if name in attrs and (whole := _whole(attrs[name], node)) is not None:
            return whole
    names = ("shape", "input_shape") if model.type in _INPUTS else ("input_shape",)
    for name in names:
        sizes = listed(sized(attrs[name])) if name in attrs else None
        if sizes is not None:
            return (_batch(None, node), *map(dim, sizes))
    return None


def _whole(sizes: Value, node: Node) -> Shape | None:
    whole = listed(sized(sizes))
    return (_batch(whole[0], node), *map(dim, whole[1:])) if whole else None


def _batch(size: object, node: Node) -> Dim:
    return dim(size) or symbol((node, "batch"))


def activated(frame: Frame, layer: Value, result: Value, node: Node) -> Value:
    """The output of a layer after the activation that it names itself, as Keras layers do."""
    named = layer.attrs.get("activation")
    if named is None or result.form is None:
        return result
    op = (
        named.const
        if isinstance(named.const, str)
        else getattr(named.callable, "name", "").rpartition(".")[2]
    )
    if not op or op == "linear":
        return result
    result = named_activation(result, op, node, frame.source)
    return result.but(form=Form(op, (result.form,), node, frame.source, result.via))


def _behind(cls: knowledge.Class | None, data: Value) -> Shape | None:
    """The shape behind a transform, if it keeps it."""
    return data.shape if trait(cls, "size") == "keep" else None


def _transformed(frame: Frame, transform: Value, args: Args, node: Node) -> Value:
    """Data after a transform that draws at random: the same rows, each randomly changed."""
    step = transform.why(RANDOM)
    what = "changed at random here" if step is None else step.what
    said = Step(what, node, frame.source, Step("drawn at random", node, frame.source))
    values = args.all()
    cls = library_class(transform)
    changed = [
        v.but(form=None, site=None, shape=_behind(cls, v)).having(PERTURBED, said) for v in values
    ]
    bound = {str(i): v for i, v in enumerate(values)}
    frame.emit(
        Call(
            node,
            *frame.place,
            f"{transform.type}.__call__",
            bound,
            transform,
            changed[0] if changed else ANYTHING,
        )
    )
    if len(changed) == 1:
        return changed[0]
    if args.positional and len(values) > 1:
        return Value("tuple", items=tuple(changed), known=mix(changed).known, rows=changed[0].rows)
    entries = {name: v.having(PERTURBED, said) for name, v in args.keywords.items()}
    return Value(
        "dict",
        entries=entries,
        known=mix(changed).known,
        rows=next((v.rows for v in changed), None),
    )
