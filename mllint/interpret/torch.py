"""What PyTorch's own objects do: modules and their parameters, containers, optimisers, data sets."""

from __future__ import annotations

from collections.abc import Iterator

from mllint.events import Backward, Freeze
from mllint.facts import BIAS, WEIGHT
from mllint.interpret.attributes import attribute, owned
from mllint.interpret.change import rebind
from mllint.interpret.data import appended, divided, fresh, one_of
from mllint.interpret.frame import Args, Frame, call
from mllint.interpret.kinds import LEARNS, holdings, is_module, library_class, parameter, trait
from mllint.interpret.library import learnable
from mllint.interpret.objects import Instance
from mllint.interpret.occasion import Occasion, native, site_of
from mllint.value import (
    ANYTHING,
    NO_SITES,
    NONE,
    Value,
    elements,
    is_relative,
    join,
    join_all,
    literal,
    mix,
)

_MOST_MODULES = 200
"""Enough submodules for any class written out by hand; a larger tree is visited up to here."""


def children(module: Value) -> Iterator[tuple[str, Value]]:
    """The direct submodules of a module, by name, in the order in which they were registered."""
    if module.items is not None:
        for i, item in enumerate(module.items):
            if is_module(item):
                yield str(i), _of_container(item, module)
    elif module.entries:
        for key, item in module.entries.items():
            if is_module(item):
                yield str(key), _of_container(item, module)
    elif module.element is not None and is_module(module.element):
        yield "0", _of_container(module.element, module)
    for name, value in module.attrs.items():
        if is_module(value) and name != "__owner__":
            yield name, owned(value, module)


def _of_container(item: Value, container: Value) -> Value:
    """An element of a Sequential or ModuleList is owned by whoever owns the container: both were made together."""
    if container.site is None or container.site.owner is None or item.site is None:
        return item
    if item.site.owner is None or not is_relative(item.site.owner):
        return item
    return owned(item, Value(site=container.site.owner))


def descendants(module: Value, prefix: str = "", depth: int = 0) -> Iterator[tuple[str, Value]]:
    """A module and all its submodules, by dotted name, each before its own submodules."""
    yield prefix, module
    if depth < 12:
        for name, child in children(module):
            yield from descendants(child, f"{prefix}.{name}" if prefix else name, depth + 1)


def modules_of(module: Value) -> list[tuple[str, Value]]:
    """`descendants` as a list of bounded length."""
    found = []
    for pair in descendants(module):
        found.append(pair)
        if len(found) >= _MOST_MODULES:
            break
    return found


def parameters_of(module: Value) -> list[tuple[str, Value]]:
    """The parameters of a module and its submodules, by dotted name."""
    found: list[tuple[str, Value]] = []
    for prefix, part in modules_of(module):
        dot = f"{prefix}." if prefix else ""
        cls = library_class(part)
        kind = trait(cls, "kind")
        if kind in LEARNS or kind == "norm":
            fact = BIAS if kind == "norm" else WEIGHT
            found.append((f"{dot}weight", parameter(part, "weight", fact)))
            if (
                not ("bias" in part.attrs and part.attrs["bias"].const is None)
                and kind != "embedding"
            ):
                found.append((f"{dot}bias", parameter(part, "bias", BIAS)))
        elif kind == "recurrent":
            found.append((f"{dot}weight_ih_l0", parameter(part, "weight_ih_l0", WEIGHT)))
            found.append((f"{dot}bias_ih_l0", parameter(part, "bias_ih_l0", BIAS)))
        for name, value in part.attrs.items():
            if value.type == "torch.nn.Parameter":
                found.append((f"{dot}{name}", owned(value, part)))
    return found


@native("torch.nn.Module.apply")
def _apply(occasion: Occasion) -> Value:
    module, function = occasion.receiver or ANYTHING, occasion.args.get(0)
    if function is not None:
        alike: set[int] = set()
        for _, part in reversed(modules_of(module)):
            if part.print() in alike:
                continue
            alike.add(part.print())
            call(occasion.frame, function, Args([part], {}, [None]), occasion.node)
    return module


def _names_and(pairs: list[tuple[str, Value]], named: bool, owner: Value, unknown: Value) -> Value:
    holds = holdings(owner) or (frozenset([owner.site]) if owner.site is not None else NO_SITES)
    if not pairs:
        inner = Value("tuple", items=(Value("str"), unknown)) if named else unknown
        return Value("generator", element=inner, holds=holds)
    items = tuple(Value("tuple", items=(literal(n), v)) if named else v for n, v in pairs)
    return Value("generator", items=items, holds=holds)


@native("torch.nn.Module.modules", "torch.nn.Module.named_modules")
def _modules(occasion: Occasion) -> Value:
    owner = occasion.receiver or ANYTHING
    return _names_and(modules_of(owner), "named" in occasion.function.name, owner, Value())


@native("torch.nn.Module.children", "torch.nn.Module.named_children")
def _children(occasion: Occasion) -> Value:
    owner = occasion.receiver or ANYTHING
    return _names_and(list(children(owner)), "named" in occasion.function.name, owner, Value())


@native("torch.nn.Module.parameters", "torch.nn.Module.named_parameters")
def _parameters(occasion: Occasion) -> Value:
    owner = occasion.receiver or ANYTHING
    any_one = Value("torch.nn.Parameter")
    return _names_and(parameters_of(owner), "named" in occasion.function.name, owner, any_one)


@native(
    "torch.nn.Module.to",
    "torch.nn.Module.cuda",
    "torch.nn.Module.cpu",
    "torch.nn.Module.float",
    "torch.nn.Module.train",
    "torch.nn.Module.eval",
    "torch.nn.DataParallel",
    "torch.nn.parallel.DistributedDataParallel",
    "torch.compile",
    "torch.jit.script",
)
def _itself(occasion: Occasion) -> Value:
    if occasion.function.name.startswith("torch.nn.Module."):
        return occasion.receiver or ANYTHING
    return occasion.args.get(0) or ANYTHING


@native(
    "torch.nn.Module.add_module",
    "torch.nn.Module.register_module",
    "torch.nn.Module.register_parameter",
)
def _add_module(occasion: Occasion) -> Value:
    module = occasion.receiver or ANYTHING
    name, child = (
        occasion.args.get(0, "name"),
        occasion.args.get(1, "module") or occasion.args.get(1, "param"),
    )
    if child is None or name is None:
        return NONE
    key = name.const if isinstance(name.const, str) else f"*{occasion.frame.each}"
    if module.type == "torch.nn.Sequential":
        changed = module.but(items=(*(module.items or ()), child))
        _regrown(occasion, changed)
    else:
        changed = module.but(attrs={**module.attrs, key: child})
    rebind(occasion.frame, occasion.receiver_node, changed)
    return NONE


@native("torch.nn.Module.register_buffer")
def _register_buffer(occasion: Occasion) -> Value:
    module = occasion.receiver or ANYTHING
    name, tensor = occasion.args.get(0, "name"), occasion.args.get(1, "tensor") or NONE
    if name is not None and isinstance(name.const, str):
        rebind(
            occasion.frame,
            occasion.receiver_node,
            module.but(attrs={**module.attrs, name.const: tensor}),
        )
    return NONE


@native("torch.nn.Parameter", "torch.nn.UninitializedParameter")
def _parameter(occasion: Occasion) -> Value:
    frame, node = occasion.frame, occasion.node
    made = learnable(frame, node, occasion.args.get(0, "data") or ANYTHING)
    flag = occasion.args.get(1, "requires_grad")
    if flag is not None and flag.const is False:
        frame.emit(Freeze(node, *frame.place, made))
    return made


@native("torch.Tensor.dim", "torch.Tensor.ndimension")
def _dim(occasion: Occasion) -> Value:
    shape = (occasion.receiver or ANYTHING).shape
    return literal(len(shape)) if shape is not None else Value("int")


@native("torch.nn.Sequential")
def _sequential(occasion: Occasion) -> Value:
    made = occasion.receiver or ANYTHING
    items = occasion.args.positional
    if len(items) == 1 and items[0].entries is not None and not is_module(items[0]):
        items = list(items[0].entries.values())
    made = made.but(attrs={}, items=tuple(items))
    if occasion.args.open is not None:
        made = made.but(items=None, element=occasion.args.open)
    occasion.frame.machine.unapplied[occasion.node] = made
    return made


@native("torch.nn.ModuleList", "torch.nn.ParameterList")
def _module_list(occasion: Occasion) -> Value:
    made = occasion.receiver or ANYTHING
    given = occasion.args.get(0) or occasion.args.keywords.get("modules")
    if given is None:
        return made.but(attrs={}, items=())
    return made.but(attrs={}, items=given.items, element=given.element)


@native("torch.nn.ModuleDict", "torch.nn.ParameterDict")
def _module_dict(occasion: Occasion) -> Value:
    made = occasion.receiver or ANYTHING
    given = occasion.args.get(0) or occasion.args.keywords.get("modules")
    return made.but(attrs={}, entries=dict(given.entries or {}) if given is not None else {})


@native("torch.nn.ModuleList.append", "torch.nn.Sequential.append", "torch.nn.ParameterList.append")
def _module_append(occasion: Occasion) -> Value:
    owner, value = occasion.receiver or ANYTHING, occasion.args.get(0) or ANYTHING
    if owner.items is not None and len(owner.items) < _MOST_MODULES:
        grown = owner.but(items=(*owner.items, value))
    else:
        grown = appended(occasion.frame, occasion.node, owner, value)
    _regrown(occasion, grown)
    rebind(occasion.frame, occasion.receiver_node, grown)
    return grown


def _regrown(occasion: Occasion, module: Value) -> None:
    """A Sequential that was not applied yet has more layers now."""
    unapplied = occasion.frame.machine.unapplied
    if module.site is not None and module.site.node in unapplied:
        unapplied[module.site.node] = module


@native("torch.nn.ModuleList.extend", "torch.nn.Sequential.extend")
def _module_extend(occasion: Occasion) -> Value:
    owner, more = occasion.receiver or ANYTHING, occasion.args.get(0) or ANYTHING
    if owner.items is not None and more.items is not None:
        grown = owner.but(items=(*owner.items, *more.items))
    else:
        grown = owner.but(
            items=None, element=join_all([v for v in (elements(owner), elements(more)) if v])
        )
    rebind(occasion.frame, occasion.receiver_node, grown)
    return grown


@native("torch.nn.Sequential.forward")
def _sequential_forward(occasion: Occasion) -> Value:
    module, value = occasion.receiver or ANYTHING, occasion.args.get(0) or ANYTHING
    return run_sequence(occasion.frame, module, value, occasion)


def run_sequence(frame: Frame, module: Value, value: Value, occasion: Occasion) -> Value:
    """The output of the parts of a Sequential applied one after the other."""
    node = occasion.node
    machine = frame.machine
    if module.site is not None:
        machine.unapplied.pop(module.site.node, None)
    machine.sequence += 1
    try:
        if module.items is None:
            if module.element is None:
                return mix((value,))
            any_part = _of_container(module.element, module)
            once = call(frame, any_part, Args([value], {}, [node]), node)
            return join(once, call(frame, any_part, Args([once], {}, [node]), node))
        for part in module.items:
            value = call(frame, _of_container(part, module), Args([value], {}, [node]), node)
        return value
    finally:
        machine.sequence -= 1


@native(
    "torch.nn.Sequential.__getitem__",
    "torch.nn.ModuleList.__getitem__",
    "torch.nn.ModuleDict.__getitem__",
)
def _module_item(occasion: Occasion) -> Value:
    return elements(occasion.receiver or ANYTHING) or ANYTHING


@native("torch.nn.Module.forward", "torch.nn.Module.__call__")
def _forward(occasion: Occasion) -> Value:
    module = occasion.receiver or ANYTHING
    whole = mix(occasion.args.all())
    return whole.but(via=whole.via | ({module.site} if module.site is not None else set()))


@native("torch.optim.Optimizer")
def _optimizer(occasion: Occasion) -> Value:
    made = occasion.receiver or ANYTHING
    params = occasion.arg("params")
    return made.but(
        attrs={"maximize": occasion.arg("maximize")}, holds=holdings(params), name=params.name
    )


@native("lightning.pytorch.LightningModule.optimizers")
def _optimizers(occasion: Occasion) -> Value:
    """What `configure_optimizers` gave, in its order."""
    return (occasion.receiver or ANYTHING).attrs.get("__optimizers__", ANYTHING)


@native("torch.optim.Optimizer.add_param_group")
def _add_param_group(occasion: Occasion) -> Value:
    owner = occasion.receiver or ANYTHING
    group = occasion.args.get(0) or ANYTHING
    rebind(occasion.frame, occasion.receiver_node, owner.but(holds=owner.holds | holdings(group)))
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
    return data


@native("accelerate.Accelerator.prepare")
def _prepare(occasion: Occasion) -> Value:
    """Networks, optimisers and loaders come back wrapped, in the order in which they were given."""
    values = occasion.args.positional
    return (
        values[0]
        if len(values) == 1
        else Value("tuple", items=tuple(values), known=mix(values).known)
    )


@native("torch.Tensor", "torch.FloatTensor", "torch.cuda.FloatTensor", "torch.LongTensor")
def _tensor(occasion: Occasion) -> Value:
    frame, node = occasion.frame, occasion.node
    first = occasion.args.get(0)
    made = Value("torch.Tensor", rows=fresh(frame, node))
    if first is None:
        return made
    if first.type in ("int", "") and first.rows is None or len(occasion.args.positional) > 1:
        consts = [v.const for v in occasion.args.positional]
        return made.but(shape=tuple(c if isinstance(c, int) else None for c in consts))
    whole = mix([first], type="torch.Tensor")
    return whole.but(
        form=first.form, rows=first.rows if first.rows is not None else made.rows, part=first.part
    )


@native("torch.utils.data.TensorDataset")
def _tensor_dataset(occasion: Occasion) -> Value:
    made, values = occasion.receiver or ANYTHING, occasion.args.positional
    whole = mix(values)
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
    return made.but(known=known, element=inner, rows=data.rows, part=part, attrs={"dataset": data})


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
        shuffled = (
            value.but(items=None, element=elements(value)) if value.items is not None else value
        )
        rebind(occasion.frame, node, shuffled)
    return NONE
