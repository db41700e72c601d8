"""What PyTorch trains with: optimisers, gradients, tensors that hold data, loaders."""

from __future__ import annotations

from mllint.events import Backward
from mllint.interpret.attributes import attribute
from mllint.interpret.change import rebind
from mllint.interpret.copies import beside
from mllint.interpret.data import divided, fresh, one_of
from mllint.interpret.frame import Args, Frame, call
from mllint.interpret.gradients import cut
from mllint.interpret.images import batch_size, batched, unshaped
from mllint.interpret.kinds import ARRAYS, holdings
from mllint.interpret.library import learnable
from mllint.interpret.numeric import numbers_in
from mllint.interpret.objects import Instance
from mllint.interpret.occasion import Occasion, native, site_of
from mllint.interpret.orders import shuffled
from mllint.interpret.sizes import nested, sized
from mllint.interpret.steps import OPTIMIZER
from mllint.lattice import KIND, elements, mix
from mllint.shapes.given import dim
from mllint.site import Site
from mllint.value import ANYTHING, NONE, Value, literal

_SETTINGS = (
    *("maximize", "lr", "momentum", "dampening", "nesterov"),
    *("weight_decay", "decoupled_weight_decay"),
)
"""What an optimiser was told that a rule asks for."""


@native("torch.optim.Optimizer")
def _optimizer(occasion: Occasion) -> Value:
    made = occasion.receiver or ANYTHING
    params = occasion.arg("params")
    holds = holdings(params)
    return made.but(
        attrs={
            KIND: literal(OPTIMIZER),
            "param_groups": _groups(holds),
            **{name: _setting(params, name, occasion.arg(name)) for name in _SETTINGS},
        },
        holds=holds,
        name=params.name,
    )


def _groups(holds: frozenset[Site]) -> Value:
    """The groups of an optimiser's parameters: together they stand for all it holds, each parameter for itself only."""
    params = Value("list", element=Value("torch.nn.Parameter"))
    group = Value("dict", entries={"params": params}, element=ANYTHING)
    return Value("list", element=group, holds=holds)


_OPTIMIZERS = (
    *("Optimizer", "SGD", "Adam", "AdamW", "Adamax", "NAdam", "RAdam", "Adagrad", "Adadelta"),
    *("RMSprop", "Rprop", "ASGD", "SparseAdam", "Adafactor", "Muon", "LBFGS"),
)


@native(*[f"torch.optim.{name}.__init__" for name in _OPTIMIZERS])
def _optimizer_init(occasion: Occasion) -> Value:
    """`super().__init__(params, defaults)` in a class that is an optimiser itself."""
    receiver = occasion.receiver or ANYTHING
    if isinstance(receiver.callable, Instance):
        made = _optimizer(occasion)
        changed = made.but(attrs={**made.attrs, **receiver.attrs})
        rebind(occasion.frame, occasion.receiver_node, changed)
    return NONE


def _setting(params: Value, name: str, given: Value) -> Value:
    """A setting of an optimiser: a group of parameters may have its own; nothing is known where groups differ."""
    groups = [group.entries for group in params.items or () if group.entries is not None]
    own = [entries.get(name, given) for entries in groups]
    if not own:
        return given
    return own[0] if all(value.print() == own[0].print() for value in own) else ANYTHING


@native("lightning.pytorch.LightningModule.optimizers")
def _optimizers(occasion: Occasion) -> Value:
    """What `configure_optimizers` gave, in its order."""
    return (occasion.receiver or ANYTHING).attrs.get("__optimizers__", ANYTHING)


@native("torch.optim.Optimizer.add_param_group")
def _add_param_group(occasion: Occasion) -> Value:
    owner = occasion.receiver or ANYTHING
    group = occasion.args.get(0) or ANYTHING
    holds = owner.holds | holdings(group)
    attrs = {**owner.attrs, "param_groups": _groups(holds)}
    rebind(occasion.frame, occasion.receiver_node, owner.but(holds=holds, attrs=attrs))
    return NONE


@native("torch.autograd.grad")
def _grad(occasion: Occasion) -> Value:
    frame = occasion.frame
    loss, inputs = (
        occasion.args.get(0, "outputs") or ANYTHING,
        occasion.args.get(1, "inputs") or ANYTHING,
    )
    if inputs.holds:
        frame.emit(Backward(occasion.node, *frame.place, loss, inputs.holds))
    return Value("tuple", element=Value("torch.Tensor", site=site_of(frame, occasion.node)))


@native("torch.autograd.Variable")
def _variable(occasion: Occasion) -> Value:
    data = occasion.args.get(0, "data") or ANYTHING
    flag = occasion.args.get(1, "requires_grad")
    if flag is not None and flag.const is True:
        return learnable(occasion.frame, occasion.node, data)
    return cut(occasion.frame, data, occasion.node)


@native(
    "accelerate.Accelerator.prepare",
    "lightning.Fabric.setup",
    "lightning.Fabric.setup_dataloaders",
    "lightning.Fabric.setup_optimizers",
)
def _prepare(occasion: Occasion) -> Value:
    """Networks, optimisers and loaders come back wrapped, in the order in which they were given."""
    values = occasion.args.positional
    return (
        values[0]
        if len(values) == 1
        else Value("tuple", items=tuple(values), known=mix(values).known)
    )


@native("apex.amp.initialize")
def _initialize(occasion: Occasion) -> Value:
    """Networks come back patched, and with them the optimisers, where some were given."""
    models, optimizers = occasion.arg("models"), occasion.arg("optimizers")
    if optimizers.const is None:
        return models
    return Value("tuple", items=(models, optimizers), known=mix([models, optimizers]).known)


@native("torch.Tensor", "torch.FloatTensor", "torch.cuda.FloatTensor", "torch.LongTensor")
def _tensor(occasion: Occasion) -> Value:
    frame, node = occasion.frame, occasion.node
    first = occasion.args.get(0)
    made = Value("torch.Tensor", rows=fresh(frame, node))
    if first is None:
        return made
    if occasion.args.open is not None or occasion.args.examples:
        return made
    if (first.type in ("int", "") and first.rows is None) or len(occasion.args.positional) > 1:
        if not all(v.type == "int" for v in occasion.args.positional):
            return made
        return made.but(shape=tuple([dim(sized(v)) for v in occasion.args.positional]))
    whole = mix([first], type="torch.Tensor")
    return whole.but(
        shape=first.shape if first.type in ARRAYS else nested(first),
        form=first.form,
        rows=first.rows if first.rows is not None else made.rows,
        part=first.part,
        numbers=numbers_in(first),
    )


@native("torch.utils.data.TensorDataset")
def _tensor_dataset(occasion: Occasion) -> Value:
    made, values = occasion.receiver or ANYTHING, occasion.args.positional
    whole = beside(mix(values), values[:1])
    row = Value(
        "tuple",
        items=tuple(one_of(occasion.frame, v, occasion.node) for v in values),
        known=whole.known,
    )
    rows = values[0].rows if values else None
    part = values[0].part if values else None
    tensors = Value("tuple", items=tuple(values))
    return made.but(
        known=whole.known,
        element=row,
        rows=rows if rows is not None else made.rows,
        part=part,
        attrs={"tensors": tensors},
    )


@native("torch.utils.data.DataLoader")
def _data_loader(occasion: Occasion) -> Value:
    made, data = occasion.receiver or ANYTHING, occasion.arg("dataset")
    sampler = occasion.arg("sampler")
    known = {**data.known, **mix([made]).known}
    inner = elements(data) or item_of(occasion.frame, data, occasion)
    part = data.part
    if sampler.part is not None and data.rows is not None:
        part = divided(
            occasion.frame, occasion.node, data, occasion.node_of("dataset"), sampler.part
        ).part
    attrs = {"dataset": data}
    collated = (
        occasion.arg("batch_size").const is None or occasion.arg("collate_fn").const is not None
    )
    if collated:
        attrs["?collated"] = literal(True)
    if inner is not None:
        inner = unshaped(inner) if collated else batched(inner, batch_size(made, occasion.node))
    return made.but(known=known, element=inner, rows=data.rows, part=part, attrs=attrs)


def item_of(frame: Frame, data: Value, occasion: Occasion) -> Value | None:
    """What indexing a project data set gives: its `__getitem__` is run."""
    if not isinstance(data.callable, Instance):
        return None
    getter = attribute(frame, data, "__getitem__", occasion.node)
    if getter.callable is None:
        return None
    return call(frame, getter, Args([Value("int")], {}, [None]), occasion.node)


@native(
    "random.shuffle",
    "numpy.random.shuffle",
    "numpy.random.Generator.shuffle",
    "random.Random.shuffle",
)
def _shuffle(occasion: Occasion) -> Value:
    value = occasion.args.get(0, "x") or ANYTHING
    node = occasion.args.nodes[0] if occasion.args.nodes else None
    if node is not None:
        mixed = value.but(items=None, element=elements(value)) if value.items is not None else value
        rebind(occasion.frame, node, shuffled(occasion.frame, mixed, occasion.node))
    return NONE
