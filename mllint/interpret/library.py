"""Calls of library code: what the stub says they take, give and do."""

from __future__ import annotations

from collections.abc import Callable, Hashable
from dataclasses import dataclass
from typing import Any

from mllint import knowledge
from mllint.events import Apply, Backward, Call, Fill, Freeze, Load, OptimizerStep, Split
from mllint.facts import AUGMENTED, BIAS, DETACHED, NOISE, PERMUTATION, PERTURBED, RANDOM, WEIGHT
from mllint.interpret.arithmetic import constant, form_of, layer_with_bias, multiply
from mllint.interpret.change import rebind
from mllint.interpret.data import Each, divided, fresh, nothing_known, origin, puts_together
from mllint.interpret.frame import Args, Frame, call
from mllint.interpret.objects import Instance, Library, Method
from mllint.value import (
    ANYTHING,
    NO_SITES,
    NONE,
    UNKNOWN,
    Form,
    Known,
    Node,
    Part,
    Shape,
    Site,
    Step,
    Value,
    condensed,
    elements,
    join_all,
    literal,
    mix,
    relative,
)

_APPLIED = frozenset({"forward", "__call__", "call"})
"""Methods by which an object is applied to data: they are about their argument, not about the object."""

_MOST_SITES = 8
"""Past this many networks on the way to a value, those of one owner are counted as one."""

LEARNS = frozenset({"linear", "conv", "transposed_conv", "embedding"})
"""Kinds of layers whose weight matrices an initialiser sets."""


@dataclass(slots=True, eq=False)
class Occasion:
    """One call of a library function: the function, its arguments by parameter, and where it happens."""

    frame: Frame
    function: knowledge.Function
    receiver: Value | None
    receiver_node: Node
    args: Args
    bound: dict[str, Value]
    nodes: dict[str, Node]
    node: Node

    def arg(self, name: str) -> Value:
        """The argument for a parameter, the parameter's default, or "don't know"."""
        if name == "self":
            return self.receiver or ANYTHING
        if name in self.bound:
            return self.bound[name]
        for param in self.function.params:
            if param.name == name and param.default is not ...:
                return literal(param.default)
        return ANYTHING

    def node_of(self, name: str) -> Node:
        """The expression of an argument, the whole call if it has none."""
        if name == "self":
            return self.receiver_node if self.receiver_node is not None else self.node
        return self.nodes.get(name, self.node)

    def first(self) -> str:
        """The name of what the call is mostly about: the receiver, or the first parameter."""
        if self.receiver is not None:
            return "self"
        return self.function.params[0].name if self.function.params else ""


Native = Callable[[Occasion], Value]
NATIVES: dict[str, Native] = {}
"""Library functions whose meaning no stub can say, by dotted name."""


def native(*names: str) -> Callable[[Native], Native]:
    """Register the meaning of some library functions."""

    def register(function: Native) -> Native:
        NATIVES.update(dict.fromkeys(names, function))
        return function

    return register


def site_of(frame: Frame, node: Node) -> Site:
    """The identity of an object made here; inside a function it is relative to the call that will be made of it."""
    running = frame.machine.running
    return Site(node, relative(running[-1]) if running else None)


def call_function(
    frame: Frame,
    function: knowledge.Function,
    receiver: Value | None,
    args: Args,
    node: Node,
    receiver_node: Node = None,
) -> Value:
    """Call a library function or method that a stub describes."""
    bound, nodes = bind(function.params, args, receiver is not None or function.owner is not None)
    occasion = Occasion(frame, function, receiver, receiver_node, args, bound, nodes, node)
    own = NATIVES.get(function.name)
    if own is not None:
        return own(occasion)
    result = result_of(occasion, function.result) if function.result else _unstated(occasion)
    for mark, words in function.marks.items():
        effect = _EFFECTS.get(mark)
        if effect is not None:
            result = effect(occasion, result, words)
    if receiver is not None and receiver.type == "torch.nn.Parameter":
        _written(occasion)
    if not isinstance(result.rows, Each) and (result.rows is not None or result.type):
        row = origin([receiver, *args.all()] if receiver is not None else args.all())
        if row is not None and result is not NONE and NOISE not in result:
            result = result.but(rows=row)
    if result.type == "torch.Tensor" and occasion.arg("requires_grad").const is True:
        result = learnable(frame, node, result)
    if frame.machine.detached and result.via:
        result = result.but(via=NO_SITES)
    frame.emit(Call(node, *frame.place, function.name, bound, receiver, result))
    return result


def _written(occasion: Occasion) -> None:
    """A method that changes a parameter in place leaves numbers in it that are not known; `detach_` ends its training."""
    short = occasion.function.name.rpartition(".")[2]
    if not short.endswith("_") or short.endswith("__") or "Fill" in occasion.function.marks:
        return
    frame, parameter_ = occasion.frame, occasion.receiver or ANYTHING
    if short == "detach_":
        frame.emit(Freeze(occasion.node, *frame.place, parameter_))
    elif short != "requires_grad_":
        frame.emit(Fill(occasion.node, *frame.place, parameter_, None))


def learnable(frame: Frame, node: Node, data: Value) -> Value:
    """A tensor that gradients are computed for: a parameter, filled with what the tensor held."""
    site = site_of(frame, node)
    holds = frozenset([site])
    made = Value(
        "torch.nn.Parameter", shape=data.shape, site=site, via=holds, holds=holds, form=data.form
    )
    if data.shape is not None:
        made = made.having(WEIGHT if len(data.shape) > 1 else BIAS)
    form = data.form
    value = form.args[0] if form is not None and form.op == "full" else None
    frame.emit(Fill(node, *frame.place, made, value if isinstance(value, (int, float)) else None))
    return made


def bind(
    params: tuple[knowledge.Param, ...], args: Args, method: bool = False
) -> tuple[dict[str, Value], dict[str, Node]]:
    """Arguments by parameter name, with the expression each came from; what fits no parameter is left out."""
    bound: dict[str, Value] = {}
    nodes: dict[str, Node] = {}
    rest = list(zip(args.positional, args.nodes, strict=True))
    for param in params:
        if method and param.name == "self":
            method = False
            continue
        if param.kind == "*":
            bound[param.name] = Value("tuple", items=tuple(v for v, _ in rest))
            if rest:
                nodes[param.name] = rest[0][1]
            rest = []
        elif param.kind in ("", "pos") and rest:
            bound[param.name], nodes[param.name] = rest.pop(0)
        elif param.name in args.keywords and param.kind != "pos":
            bound[param.name] = args.keywords[param.name]
            nodes[param.name] = args.keyword_nodes.get(param.name)
    known = {p.name for p in params}
    for param in params:
        if param.kind == "**":
            for name, value in args.keywords.items():
                if name not in known:
                    bound[name] = value
                    nodes[name] = args.keyword_nodes.get(name)
    return bound, nodes


def _unstated(occasion: Occasion) -> Value:
    values = occasion.args.all()
    if occasion.receiver is not None:
        values = [occasion.receiver, *values]
    return nothing_known(occasion.frame, occasion.node, values)


def result_of(occasion: Occasion, spec: knowledge.Spec) -> Value:
    """The value that a stub's result annotation describes."""
    kind, args = spec.kind, spec.args
    frame, node = occasion.frame, occasion.node
    if kind == "arg":
        return occasion.arg(args[0])
    if kind == "type":
        return instance(frame, args[0], node)
    if kind == "none":
        return NONE
    if kind == "fact":
        return Value(rows=fresh(frame, node)).having(args[0], Step("", node, frame.source))
    if kind == "with":
        return _with(occasion, spec)
    if kind == "without":
        return result_of(occasion, args[0]).lacking(args[1])
    if kind == "mix":
        return mix([occasion.arg(name) for name in args])
    if kind == "element":
        return elements(occasion.arg(args[0])) or mix([occasion.arg(args[0])])
    if kind == "list":
        inner = join_all([result_of(occasion, arg) for arg in args])
        return Value("list", element=inner, known=inner.known, rows=fresh(frame, node))
    if kind == "tuple":
        items = tuple(result_of(occasion, arg) for arg in args)
        return Value("tuple", items=items, known=mix(items).known)
    if kind == "parts":
        return _parts(occasion, occasion.arg(args[0]))
    if kind == "parts_of":
        return _parts_of(occasion, occasion.arg(args[0]), occasion.arg(args[1]))
    if kind == "folds":
        return _folds(occasion, occasion.arg(args[0]))
    return ANYTHING


def _with(occasion: Occasion, spec: knowledge.Spec) -> Value:
    left, right = spec.args
    value = result_of(occasion, left)
    if right.kind == "type":
        made = instance(occasion.frame, right.args[0], occasion.node)
        return value.but(type=made.type, site=value.site or made.site)
    return value.having(
        right.args[0],
        Step(f"{right.args[0].name.lower()} since here", occasion.node, occasion.frame.source),
    )


def instance(frame: Frame, type_: str, node: Node) -> Value:
    """A new object of a library type."""
    if type_ in ("int", "float", "bool", "str", "bytes"):
        return Value(type_, rows=fresh(frame, node))
    return Value(type_, site=site_of(frame, node), rows=fresh(frame, node))


def _parts(occasion: Occasion, arrays: Value) -> Value:
    """`train_test_split`: a train and a test part of each array."""
    parts: list[Value] = []
    for array in arrays.items or ():
        for i in (0, 1):
            parts.append(
                array.but(
                    part=Part(Site(occasion.node), i, i + 1), site=None, items=None, form=None
                )
            )
    if not parts:
        return Value("list", element=mix([arrays]))
    return Value("list", items=tuple(parts))


def _parts_of(occasion: Occasion, whole: Value, lengths: Value) -> Value:
    """`random_split`: one part per length."""
    count = len(lengths.items) if lengths.items is not None else 0
    kept = whole.but(
        type="torch.utils.data.Subset", site=None, items=None, form=None, callable=None
    )
    if not count:
        return Value("list", element=kept)
    site = Site(occasion.node)
    return Value("list", items=tuple(kept.but(part=Part(site, i, i + 1)) for i in range(count)))


def _folds(occasion: Occasion, whole: Value) -> Value:
    """`KFold.split`: pairs of row numbers."""
    site = Site(occasion.node)
    pair = tuple(Value("numpy.ndarray", part=Part(site, i, i + 1), rows=site) for i in (0, 1))
    return Value("generator", element=Value("tuple", items=pair))


def construct(frame: Frame, cls: knowledge.Class, args: Args, node: Node) -> Value:
    """An instance of a library class."""
    init = knowledge.member(cls, "__init__")
    bound: dict[str, Value] = {}
    nodes: dict[str, Node] = {}
    params: tuple[knowledge.Param, ...] = ()
    marks: Any = {}
    if isinstance(init, knowledge.Function):
        bound, nodes = bind(init.params, args, True)
        params, marks = init.params, init.marks
    own = next((NATIVES[c.name] for c in knowledge.mro(cls) if c.name in NATIVES), None)
    occasion = Occasion(
        frame,
        init if isinstance(init, knowledge.Function) else _NO_INIT,
        None,
        None,
        args,
        bound,
        nodes,
        node,
    )
    attrs = {
        p.name: literal(p.default) for p in params if p.default is not ... and p.kind in ("", "kw")
    }
    attrs.update((name, value) for name, value in bound.items() if not name.startswith("_"))
    rows = origin(args.all()) or fresh(frame, node)
    if knowledge.subclass(cls.name, "torch.utils.data.Dataset") and (
        "root" in bound or "path" in bound
    ):
        rows = read_rows(cls.name, params, bound)
    made = Value(cls.name, attrs=attrs, site=site_of(frame, node), rows=rows)
    transform = bound.get("transform")
    if transform is not None and RANDOM in transform:
        made = made.having(RANDOM, transform.why(RANDOM))
    if trait(cls, "kind") in LEARNS or trait(cls, "kind") == "norm":
        made = made.but(
            attrs={k: v for k, v in attrs.items() if k != "bias" or v.const in (False, None)}
        )
        if attrs.get("bias") is not None and attrs["bias"].const is False:
            made = made.but(attrs={**made.attrs, "bias": NONE})
    randomness = trait(cls, "random")
    if isinstance(randomness, str):
        parts = occasion.arg(randomness)
        randomness = any(RANDOM in part for part in (parts.items or (parts.element or parts,)))
    if randomness and attrs.get("p", ANYTHING).const != 0:
        made = made.having(
            RANDOM, Step(f"`{cls.name.rpartition('.')[2]}` draws at random", node, frame.source)
        )
    if own:
        made = own(_constructing(occasion, made))
    if (
        isinstance(init, knowledge.Function)
        and init.result is not None
        and init.result.kind == "with"
    ):
        made = result_of(_constructing(occasion, made), init.result)
    for mark in ("Concat", "Subset", "Sampler"):
        if mark in marks:
            made = _EFFECTS[mark](occasion, made, marks[mark])
    frame.emit(Call(node, *frame.place, cls.name, bound, None, made))
    return made


_NOT_ROWS = frozenset(
    {"transform", "target_transform", "transforms", "download", "loader", "is_valid_file"}
)


def read_rows(name: str, params: tuple[knowledge.Param, ...], bound: dict[str, Value]) -> Hashable:
    """The name of the rows a data set class reads: the same for the same place, whatever transform is applied."""
    place: list[Hashable] = []
    for param in params:
        if param.name not in _NOT_ROWS and param.name != "self":
            value = bound.get(param.name)
            if value is None:
                place.append(param.default)
            else:
                place.append(value.const if isinstance(value.const, Hashable) else value.print())
    return (name, *place)


def _constructing(occasion: Occasion, made: Value) -> Occasion:
    occasion.receiver = made
    return occasion


_NO_INIT = knowledge.Function("", (), None, {})


def trait(cls: knowledge.Class | None, name: str) -> Any:
    """What the stub of a class or of one of its bases says of it under a word, None if nothing."""
    if cls is not None:
        for part in knowledge.mro(cls):
            if name in part.traits:
                return part.traits[name]
    return None


def library_class(value: Value) -> knowledge.Class | None:
    """The library class that a value is an instance of."""
    found = (
        knowledge.lookup(value.type)
        if "." in value.type
        else knowledge.lookup(f"builtins.{value.type}")
    )
    return found if isinstance(found, knowledge.Class) else None


def parameter(layer: Value, name: str, fact: Any) -> Value:
    """The weight or bias of a layer; of its shape the rank is known, and for a linear layer the sizes it was given."""
    shape: Shape | None = (None,)
    if fact is WEIGHT:
        digit = layer.type[-2:-1]
        rank = int(digit) + 2 if layer.type.endswith("d") and digit.isdigit() else 2
        sizes = tuple(layer.attrs.get(n, ANYTHING).const for n in ("out_features", "in_features"))
        shape = (
            tuple(s if isinstance(s, int) else None for s in sizes) if rank == 2 else (None,) * rank
        )
    site = layer.site._replace(part=name) if layer.site else None
    holds = frozenset([site]) if site else NO_SITES
    return Value(
        "torch.nn.Parameter",
        known={fact: _SURE},
        shape=shape,
        site=site,
        holds=holds,
        via=holds,
        name=name,
    )


_SURE = Known(True, None)


def library_attribute(
    frame: Frame, value: Value, cls: knowledge.Class, name: str, node: Node
) -> Value | None:
    """The attribute or bound method that a library class gives its instances."""
    found = knowledge.member(cls, name)
    if isinstance(found, knowledge.Function):
        receiver_node = getattr(node, "value", None)
        return Value(callable=Method(found, value, receiver_node))
    if found is None:
        return None
    if found.kind == "fact" and found.args[0] in (WEIGHT, BIAS):
        if found.args[0] is BIAS and "bias" in value.attrs and value.attrs["bias"].const is None:
            return NONE
        return parameter(value, name, found.args[0])
    occasion = Occasion(frame, _NO_INIT, value, getattr(node, "value", None), Args(), {}, {}, node)
    if found.kind == "type" and found.args[0] in ("int", "float", "bool", "str"):
        return Value(found.args[0])
    result = (
        nothing_known(frame, node, [value]) if found.kind == "any" else result_of(occasion, found)
    )
    return result.but(part=value.part) if value.part is not None and result.part is None else result


def apply_layer(frame: Frame, cls: knowledge.Class, layer: Value, args: Args, node: Node) -> Value:
    """Call an instance of a library class: a layer, a loss, a transform."""
    method = next(
        (m for n in ("forward", "call", "__call__") if (m := knowledge.member(cls, n)) is not None),
        None,
    )
    data = args.get(0, "input") or args.get(0, "inputs") or ANYTHING
    if RANDOM in layer and not knowledge.subclass(cls.name, "torch.nn.Dropout"):
        return _transformed(frame, layer, args, node)
    if trait(cls, "random") is not None:
        return data.but(form=None, site=None)
    if not isinstance(method, knowledge.Function):
        return nothing_known(frame, node, args.all())
    if cls.name == "keras.models.Sequential":
        result = apply_sequential(frame, layer, data, node)
    else:
        result = call_function(frame, method, layer, args, node)
    via = data.via
    site = layer.site
    if site is not None and (
        not frame.machine.sequence if site.owner is None else trait(cls, "kind") == "container"
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
    result = result.but(via=NO_SITES if frame.machine.detached else via)
    frame.emit(Apply(node, *frame.place, layer, data, result))
    return activated(frame, layer, result, node)


def apply_sequential(frame: Frame, model: Value, value: Value, node: Node) -> Value:
    """The output of the layers of a Keras Sequential applied one after the other."""
    machine = frame.machine
    if model.site is not None:
        machine.unapplied.pop(model.site.node, None)
    machine.sequence += 1
    try:
        for layer in model.items or ():
            value = call(frame, layer, Args([value], {}, [node]), node)
    finally:
        machine.sequence -= 1
    return value


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
    return result.but(form=Form(op, (result.form,), node, frame.source, result.via))


def _transformed(frame: Frame, transform: Value, args: Args, node: Node) -> Value:
    """Data after a transform that draws at random: the same rows, each randomly changed."""
    step = transform.why(RANDOM)
    said = (
        Step("changed at random here", node, frame.source)
        if step is None
        else Step(step.what, node, frame.source)
    )
    values = args.all()
    changed = [v.but(form=None, site=None).having(PERTURBED, said) for v in values]
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


# --- what the marks of a stub do ---------------------------------------------------------------------------

Effect = Callable[[Occasion, Value, "tuple[Any, ...]"], Value]
_EFFECTS: dict[str, Effect] = {}


def effect(mark: str) -> Callable[[Effect], Effect]:
    """Register what a mark of the stubs does to the result of a call, and which events it leaves."""

    def register(function: Effect) -> Effect:
        _EFFECTS[mark] = function
        return function

    return register


@effect("Split")
def _split(occasion: Occasion, result: Value, words: tuple[Any, ...]) -> Value:
    names = (
        list(words) or [p.name for p in occasion.function.params if p.name in occasion.bound][:1]
    )
    inputs: list[tuple[Value, Node]] = []
    for name in names:
        value = occasion.arg(name)
        if (
            name != "self"
            and value.type == "tuple"
            and value.items is not None
            and name == "arrays"
        ):
            inputs += zip(value.items, occasion.args.nodes, strict=False)
        else:
            inputs.append((value, occasion.node_of(name)))
    frame = occasion.frame
    values, nodes = tuple(v for v, _ in inputs), tuple(n for _, n in inputs)
    frame.emit(Split(occasion.node, *frame.place, values, nodes, dict(frame.env)))
    return result


@effect("Take")
def _take(occasion: Occasion, result: Value, words: tuple[Any, ...]) -> Value:
    receiver = occasion.receiver or ANYTHING
    if receiver.rows is None:
        return receiver
    count = occasion.args.get(0) or ANYTHING
    at = ("cut", count.const if count.const is not UNKNOWN else count.print())
    start, end = ("start", at) if words[0] == "head" else (at, "end")
    part = Part(("take", receiver.rows), start, end)
    return divided(occasion.frame, occasion.node, receiver, occasion.receiver_node, part)


@effect("Subset")
def _subset(occasion: Occasion, result: Value, words: tuple[Any, ...]) -> Value:
    whole, indices = occasion.arg(words[0]), occasion.arg(words[1])
    if indices.part is not None and whole.rows is not None:
        taken = divided(
            occasion.frame, occasion.node, whole, occasion.node_of(words[0]), indices.part
        )
        return result.but(
            known={**mix([taken]).known},
            rows=taken.rows,
            part=taken.part,
            attrs={**result.attrs, "dataset": whole},
        )
    return result.but(known=mix([whole]).known, rows=fresh(occasion.frame, occasion.node))


@effect("Sampler")
def _sampler(occasion: Occasion, result: Value, words: tuple[Any, ...]) -> Value:
    return result.but(part=occasion.arg(words[0]).part)


@effect("Fill")
def _fill(occasion: Occasion, result: Value, words: tuple[Any, ...]) -> Value:
    target_name = occasion.first()
    target = occasion.arg(target_name)
    value: float | None = None
    word = words[0] if words else "random"
    if word == "copy":
        source = occasion.args.get(0) or ANYTHING
        value = _number(source)
    elif word == "random":
        value = None
    elif isinstance(word, str):
        found = occasion.arg(word).const
        value = found if isinstance(found, (int, float)) else None
    else:
        value = word
    return fill(occasion.frame, occasion.node, target, value, occasion.node_of(target_name))


def _number(value: Value) -> float | None:
    if isinstance(value.const, (int, float)):
        return value.const
    if (
        value.form is not None
        and value.form.op == "full"
        and isinstance(value.form.args[0], (int, float))
    ):
        return value.form.args[0]
    return None


def fill(
    frame: Frame, node: Node, target: Value, value: float | None, target_node: Node = None
) -> Value:
    """Overwrite `target` in place, by a constant or by something else."""
    frame.emit(Fill(node, *frame.place, target, value))
    form = Form("full", (value,), node, frame.source) if value is not None else None
    filled = target.but(form=form, known={f: k for f, k in target.known.items() if f is not NOISE})
    if value is None and target.type != "torch.nn.Parameter":
        filled = filled.having(NOISE, Step("drawn at random", node, frame.source))
    if target_node is not None and target.type != "torch.nn.Parameter":
        rebind(frame, target_node, filled)
    return filled


@effect("Draw")
def _draw(occasion: Occasion, result: Value, words: tuple[Any, ...]) -> Value:
    shape = _shape(occasion)
    drawn = Value(
        result.type or "numpy.ndarray", shape=shape, rows=fresh(occasion.frame, occasion.node)
    )
    return drawn.having(NOISE, Step("drawn at random", occasion.node, occasion.frame.source))


@effect("Filled")
def _filled(occasion: Occasion, result: Value, words: tuple[Any, ...]) -> Value:
    value = words[0]
    if isinstance(value, str):
        value = constant(occasion.arg(value))
        value = value if isinstance(value, (int, float)) else None
    form = Form("full", (value,), occasion.node, occasion.frame.source)
    return result.but(form=form, shape=_shape(occasion), known={})


def _shape(occasion: Occasion) -> Shape | None:
    """The shape of a new tensor, from its `size` arguments or from the tensor it is like."""
    for name in ("size", "shape", "sizes"):
        value = occasion.bound.get(name)
        if value is None:
            continue
        if value.items is not None:
            items = value.items
            if len(items) == 1 and items[0].items is not None:
                items = items[0].items
            if len(items) == 1 and items[0].shape is not None:
                return items[0].shape
            if (
                len(items) == 1
                and items[0].type not in ("int", "")
                and not isinstance(items[0].const, int)
            ):
                return None
            if len(items) == 1 and not isinstance(items[0].const, int):
                return None
            return tuple(i.const if isinstance(i.const, int) else None for i in items)
        if isinstance(value.const, int):
            return (value.const,)
        if isinstance(value.const, tuple):
            return tuple(c if isinstance(c, int) else None for c in value.const)
        return value.shape
    return occasion.arg("input").shape if "input" in occasion.bound else None


@effect("Concat")
def _concat(occasion: Occasion, result: Value, words: tuple[Any, ...]) -> Value:
    axis = next((occasion.arg(n) for n in ("axis", "dim") if n in occasion.bound), literal(0))
    values: list[Value] = []
    for word in words:
        value = occasion.arg(word)
        values += (
            [value]
            if len(words) > 1
            else value.items
            if value.items is not None and value.element is None
            else ()
        )
    if not values or axis.const not in (0, None, "index", "rows"):
        whole = mix([occasion.arg(word) for word in words], type=result.type)
        return whole.but(
            rows=fresh(occasion.frame, occasion.node), attrs=result.attrs, site=result.site
        )
    whole = puts_together(occasion.frame, occasion.node, values, result.type)
    return whole.but(attrs=result.attrs, site=result.site, callable=result.callable)


@effect("Stack")
def _stack(occasion: Occasion, result: Value, words: tuple[Any, ...]) -> Value:
    value = occasion.arg(words[0])
    whole = mix([value], type=result.type)
    items = value.items or ()
    if len(items) > 1 and value.type in ("list", "tuple") and AUGMENTED not in whole:
        return whole.but(
            rows=value.rows if value.rows is not None else fresh(occasion.frame, occasion.node)
        )
    states = {f: k for f, k in value.known.items() if f in (NOISE, PERMUTATION)}
    return whole.but(
        rows=value.rows if value.rows is not None else fresh(occasion.frame, occasion.node),
        part=value.part,
        known={**whole.known, **states} if states else whole.known,
        form=value.form if value.type != "list" else None,
    )


@effect("Flip")
@effect("Perturb")
def _changed(occasion: Occasion, result: Value, words: tuple[Any, ...]) -> Value:
    value = occasion.arg(occasion.first())
    short = occasion.function.name.rpartition(".")[2]
    step = Step(f"changed by `{short}`", occasion.node, occasion.frame.source)
    changed = value.but(form=None, site=None, const=UNKNOWN, items=None)
    return changed.having(PERTURBED, step)


@effect("Op")
def _op(occasion: Occasion, result: Value, words: tuple[Any, ...]) -> Value:
    op = words[0]
    frame = occasion.frame
    names = [
        p.name for p in occasion.function.params if p.name in occasion.bound and p.name != "self"
    ]
    if occasion.receiver is not None and occasion.function.name.rpartition(".")[2] not in _APPLIED:
        names = ["self", *names]
    if names[:2] == ["y_true", "y_pred"]:
        names.reverse()
        if (occasion.receiver or ANYTHING).attrs.get(
            "from_logits", occasion.arg("from_logits")
        ).const is True:
            op = f"{op}_with_logits"
    values = [(occasion.arg(n), occasion.node_of(n)) for n in names[:2]]
    whole = mix([v for v, _ in values], type=result.type or "torch.Tensor")
    if op in ("matmul", "linear") and len(values) == 2:
        (a, a_node), (b, b_node) = values
        return multiply(frame, occasion.node, a, b, (a_node, b_node))
    if (
        op == "add"
        and len(values) == 2
        and (kept := layer_with_bias(values[0][0], values[1][0])) is not None
    ):
        return kept
    forms = tuple(form_of(v, n, frame) for v, n in values)
    form = Form(op, forms, occasion.node, frame.source, whole.via, result.known)
    rows = values[0][0].rows if values else None
    return result.but(form=form, via=whole.via, type=whole.type, rows=rows, site=None)


@effect("Keep")
def _keep(occasion: Occasion, result: Value, words: tuple[Any, ...]) -> Value:
    name = occasion.first()
    if occasion.receiver is not None and occasion.function.name.rpartition(".")[2] in _APPLIED:
        name = next((p.name for p in occasion.function.params if p.name in occasion.bound), name)
    value = occasion.arg(name)
    frame = occasion.frame
    return value.but(
        form=value.form or form_of(value, occasion.node_of(name), frame)
        if value.via
        else value.form,
        site=value.site if value.type == "torch.nn.Parameter" else None,
        const=UNKNOWN,
        shape=None,
        type=value.type or result.type,
    )


@effect("Detach")
def _detach(occasion: Occasion, result: Value, words: tuple[Any, ...]) -> Value:
    value = occasion.receiver if occasion.receiver is not None else occasion.arg(occasion.first())
    return value.but(via=NO_SITES, form=value.form, type=result.type or value.type).having(
        DETACHED, Step("detached here", occasion.node, occasion.frame.source)
    )


@effect("Backward")
def _backward(occasion: Occasion, result: Value, words: tuple[Any, ...]) -> Value:
    named = [
        p.name
        for p in occasion.function.params
        if p.name in ("loss", "tensor", "tensors", "target")
    ]
    loss = occasion.arg(named[0]) if named else occasion.receiver or ANYTHING
    occasion.frame.emit(Backward(occasion.node, *occasion.frame.place, loss))
    return NONE


@effect("Step")
def _step(occasion: Occasion, result: Value, words: tuple[Any, ...]) -> Value:
    optimizer = occasion.arg(words[0]) if words else occasion.receiver or ANYTHING
    occasion.frame.emit(OptimizerStep(occasion.node, *occasion.frame.place, optimizer))
    return ANYTHING


@effect("Load")
def _load(occasion: Occasion, result: Value, words: tuple[Any, ...]) -> Value:
    target = occasion.receiver if occasion.receiver is not None else occasion.arg(occasion.first())
    occasion.frame.emit(Load(occasion.node, *occasion.frame.place, target))
    return result


@effect("Freeze")
def _freeze(occasion: Occasion, result: Value, words: tuple[Any, ...]) -> Value:
    flag = occasion.args.get(0, "requires_grad")
    receiver = occasion.receiver or ANYTHING
    if (
        (flag is None or flag.const is True)
        and receiver.type == "torch.Tensor"
        and not receiver.via
    ):
        made = learnable(occasion.frame, occasion.node, receiver)
        if occasion.receiver_node is not None:
            rebind(occasion.frame, occasion.receiver_node, made)
        return made
    if flag is not None and flag.const is False:
        occasion.frame.emit(
            Freeze(occasion.node, *occasion.frame.place, occasion.receiver or ANYTHING)
        )
    return occasion.receiver or result


@effect("Permute")
def _permute(occasion: Occasion, result: Value, words: tuple[Any, ...]) -> Value:
    value = occasion.arg(words[0])
    shuffled = Value(
        "numpy.ndarray",
        rows=value.rows if value.rows is not None else fresh(occasion.frame, occasion.node),
    )
    if isinstance(value.const, int) or value.type == "int":
        shuffled = shuffled.but(rows=fresh(occasion.frame, occasion.node))
    shuffled = shuffled.but(known=mix([value]).known, part=value.part)
    return shuffled.having(PERMUTATION, Step("shuffled here", occasion.node, occasion.frame.source))


def is_module(value: Value) -> bool:
    """Whether a value is surely an `nn.Module`."""
    if isinstance(value.callable, Instance):
        return "torch.nn.Module" in value.callable.cls.names
    return knowledge.subclass(value.type, "torch.nn.Module")


def holdings(value: Value) -> frozenset[Site]:
    """The networks and parameters that something passed to an optimiser stands for."""
    held = value.holds
    if value.site is not None and knowledge.subclass(value.type, "torch.nn.Module"):
        return held | {value.site}
    for part in (
        *(value.items or ()),
        *(value.entries or {}).values(),
        *((value.element,) if value.element else ()),
    ):
        held = held | holdings(part)
    if (
        not held
        and value.site is not None
        and (library_class(value) is None or value.type.startswith("torch.nn"))
    ):
        held = frozenset([value.site])
    return held


def refers(name: str) -> Value:
    """The value of a library's dotted name."""
    return Value(callable=Library(name))
