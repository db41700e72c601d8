"""What PyTorch's modules and containers do."""

from __future__ import annotations

from mllint.events import Freeze
from mllint.interpret.change import grown, rebind, with_element
from mllint.interpret.data import appended
from mllint.interpret.frame import Args, Frame, call
from mllint.interpret.kinds import holdings, is_module, library_class, trait
from mllint.interpret.library import learnable
from mllint.interpret.network import (
    _MOST_MODULES,
    _of_container,
    children,
    modules_of,
    parameters_of,
)
from mllint.interpret.objects import Instance
from mllint.interpret.occasion import NATIVES, Occasion, native
from mllint.interpret.registration import registered
from mllint.interpret.steps import attach
from mllint.lattice import elements, join, join_all, mix
from mllint.site import NO_SITES
from mllint.value import ANYTHING, NONE, Value, literal


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
    return _names_and(
        list(children(owner)), "named" in occasion.function.name, owner, _any_child(owner)
    )


def _any_child(owner: Value) -> Value:
    """Any one part of a network of a library: in the modes of the whole, where it is not told which part has modes."""
    cls = library_class(owner)
    if owner.site is None or not trait(cls, "switches") or trait(cls, "within"):
        return Value()
    return Value(owner.type, site=owner.site)


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
    attach(occasion.frame, module, child, occasion.node)
    key = name.const if isinstance(name.const, str) else f"*{occasion.frame.each}"
    registered(occasion.frame, occasion.node, module, key)
    if module.type == "torch.nn.Sequential":
        changed = module.but(items=(*(module.items or ()), child))
    elif module.entries is not None and is_module(module):
        changed = with_element(module, name.const, child)
    else:
        changed = module.but(attrs={**module.attrs, key: child})
    changed = grown(occasion.frame, changed, child)
    if changed.type == "torch.nn.Sequential":
        occasion.frame.machine.regrown(changed)
    rebind(occasion.frame, occasion.receiver_node, changed)
    return NONE


@native("torch.nn.Module.register_buffer")
def _register_buffer(occasion: Occasion) -> Value:
    module = occasion.receiver or ANYTHING
    name, tensor = occasion.args.get(0, "name"), occasion.args.get(1, "tensor") or NONE
    if name is not None and isinstance(name.const, str):
        registered(occasion.frame, occasion.node, module, name.const)
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


@native("torch.nn.Sequential")
def _sequential(occasion: Occasion) -> Value:
    made = occasion.receiver or ANYTHING
    items = occasion.args.positional
    named: dict[str, Value] = {}
    any_one = None
    if len(items) == 1 and items[0].entries is not None and not is_module(items[0]):
        named = {name: part for name, part in items[0].entries.items() if isinstance(name, str)}
        items, any_one = list(items[0].entries.values()), items[0].element
    made = made.but(attrs=named, items=tuple(items), element=any_one)
    if occasion.args.open is not None:
        made = made.but(items=None, element=occasion.args.open)
    elif occasion.args.examples:
        made = made.but(element=join_all(items))
    if not isinstance(made.callable, Instance):
        occasion.frame.machine.unapplied[occasion.node] = (made, occasion.frame.source)
    return made


@native(
    "torch.nn.Sequential.__init__", "torch.nn.ModuleList.__init__", "torch.nn.ModuleDict.__init__"
)
def _container_init(occasion: Occasion) -> Value:
    """`super().__init__(*layers)` in a class that is a container itself."""
    receiver = occasion.receiver or ANYTHING
    if isinstance(receiver.callable, Instance):
        owner = occasion.function.owner
        made = NATIVES[owner.name](occasion) if owner is not None else receiver
        named = {} if made.items else made.attrs
        changed = made.but(attrs={**receiver.attrs, **named})
        rebind(occasion.frame, occasion.receiver_node, changed)
    return NONE


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
    if given is None:
        return made.but(attrs={}, entries={})
    return made.but(attrs={}, entries=dict(given.entries or {}), element=given.element)


@native("torch.nn.ModuleList.append", "torch.nn.Sequential.append", "torch.nn.ParameterList.append")
def _module_append(occasion: Occasion) -> Value:
    owner, value = occasion.receiver or ANYTHING, occasion.args.get(0) or ANYTHING
    attach(occasion.frame, owner, value, occasion.node)
    if owner.items is not None and len(owner.items) < _MOST_MODULES:
        grown = owner.but(items=(*owner.items, value))
    else:
        grown = appended(occasion.frame, occasion.node, owner, value)
    occasion.frame.machine.regrown(grown)
    rebind(occasion.frame, occasion.receiver_node, grown)
    return grown


@native("torch.nn.ModuleList.insert", "torch.nn.Sequential.insert")
def _module_insert(occasion: Occasion) -> Value:
    owner, part = occasion.receiver or ANYTHING, occasion.arg("module")
    at = occasion.arg("index").const
    attach(occasion.frame, owner, part, occasion.node)
    if owner.items is not None and isinstance(at, int) and len(owner.items) < _MOST_MODULES:
        items = list(owner.items)
        items.insert(at, part)
        grown = owner.but(items=tuple(items))
    else:
        grown = appended(occasion.frame, occasion.node, owner, part)
    occasion.frame.machine.regrown(grown)
    rebind(occasion.frame, occasion.receiver_node, grown)
    return grown


@native("torch.nn.ModuleList.extend", "torch.nn.Sequential.extend")
def _module_extend(occasion: Occasion) -> Value:
    owner, more = occasion.receiver or ANYTHING, occasion.args.get(0) or ANYTHING
    for part in more.items or ():
        attach(occasion.frame, owner, part, occasion.node)
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
    machine.applied(module)
    if machine.left <= 0:
        machine.spent = True
        return mix((value,))
    machine.sequence += 1
    machine.examples += module.element is not None
    try:
        if module.items is None:
            if module.element is None:
                return mix((value,))
            any_part = _of_container(module.element, module)
            once = call(frame, any_part, Args([value], {}, [node]), node)
            return join(once, call(frame, any_part, Args([once], {}, [node]), node))
        own = isinstance(module.callable, Instance)
        for part in [p for _, p in children(module)] if own else module.items:
            value = call(frame, _of_container(part, module), Args([value], {}, [node]), node)
        return value
    finally:
        machine.sequence -= 1
        machine.examples -= module.element is not None


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
