"""Calls of library code: what the stub says they take, give and do."""

from __future__ import annotations

from collections.abc import Hashable
from typing import Any

from mllint import knowledge
from mllint.events import Call, Fill, Freeze
from mllint.facts import BARE, BIAS, NOISE, WEIGHT
from mllint.interpret.change import rebind
from mllint.interpret.data import Each, fresh, nothing_known, origin
from mllint.interpret.frame import Args, Frame
from mllint.interpret.gradients import cut, of_library, of_part
from mllint.interpret.kinds import LEARNS, parameter, trait
from mllint.interpret.numeric import numbers_after, of_property
from mllint.interpret.objects import Method
from mllint.interpret.occasion import EFFECTS, NATIVES, Occasion, bind, site_of
from mllint.interpret.randomness import is_data_set, of_class, random_as, transformed_by, with_steps
from mllint.interpret.registration import constructed
from mllint.interpret.results import result_of
from mllint.interpret.scales import SCALES, as_of, overwritten, scales
from mllint.interpret.sizes import TURNED
from mllint.interpret.steps import changed_in_place
from mllint.lattice import mix
from mllint.site import Node
from mllint.value import ANYTHING, NONE, UNKNOWN, Step, Value, literal


def call_function(
    frame: Frame,
    function: knowledge.Function,
    receiver: Value | None,
    args: Args,
    node: Node,
    receiver_node: Node = None,
) -> Value:
    """Call a library function or method that a stub describes."""
    if receiver is not None and BARE in receiver.known and function.name.endswith(".__init__"):
        receiver = constructed(frame, function, receiver, receiver_node)
    bound, nodes = bind(function.params, args, receiver is not None or function.owner is not None)
    occasion = Occasion(frame, function, receiver, receiver_node, args, bound, nodes, node)
    own = NATIVES.get(function.name)
    if own is not None:
        return own(occasion)
    result = result_of(occasion, function.result) if function.result else _unstated(occasion)
    for mark, words in function.marks.items():
        effect = EFFECTS.get(mark)
        if effect is not None:
            result = effect(occasion, result, words)
    if receiver is not None:
        if receiver.type == "torch.nn.Parameter":
            _written(occasion)
        changed_in_place(frame, function.name.rpartition(".")[2], receiver_node, node)
        if receiver_node is not None and (receiver.known or result.known or receiver.numbers):
            _overwritten(occasion, receiver, result)
    if not isinstance(result.rows, Each) and (result.rows is not None or result.type):
        row = origin([receiver, *args.all()] if receiver is not None else args.all())
        if row is not None and result is not NONE and NOISE not in result:
            result = result.but(rows=row)
    if result.type == "torch.Tensor" and occasion.arg("requires_grad").const is True:
        result = learnable(frame, node, result)
    if frame.machine.detached and result.via:
        result = cut(frame, result, node)
    elif result.type:
        inputs = bound.values() if receiver is None else (receiver, *bound.values())
        result = of_library(frame, result, inputs, node)
    result = _numbered(occasion, result)
    if "out" in bound and bound["out"].type == "torch.Tensor":
        rebind(frame, nodes["out"], overwritten(bound["out"].but(), result, everywhere=True))
    whole = args.open is None
    frame.emit(Call(node, *frame.place, function.name, bound, receiver, result, nodes, whole))
    return result


def _numbered(occasion: Occasion, result: Value) -> Value:
    """The result with the numbers it holds, where they are known."""
    computed = "Op" in occasion.function.marks and result.numbers is not None
    numbers = result.numbers if computed else numbers_after(occasion)
    if numbers is result.numbers:
        return result
    if numbers is not None and numbers.step is None:
        numbers.step = Step("its numbers come from here", occasion.node, occasion.frame.source)
    return result.but(numbers=numbers)


def _written(occasion: Occasion) -> None:
    """A method that changes a parameter in place leaves numbers in it that are not known; `detach_` ends its training."""
    short = occasion.function.name.rpartition(".")[2]
    if not short.endswith("_") or short.endswith("__") or "Fill" in occasion.function.marks:
        return
    frame, parameter_ = occasion.frame, occasion.receiver or ANYTHING
    if short == "detach_":
        frame.emit(Freeze(occasion.node, *frame.place, parameter_))
    elif short != "requires_grad_":
        frame.machine.filled += 1
        frame.emit(Fill(occasion.node, *frame.place, parameter_, None))


def _overwritten(occasion: Occasion, receiver: Value, result: Value) -> None:
    """A method that changes a tensor in place (`probs.log_()`) leaves other numbers, perhaps on another scale."""
    name = occasion.function.name
    if name[-1] != "_" or name[-2] == "_":
        return
    changed = receiver
    if receiver.numbers is not None and not name.endswith(".requires_grad_"):
        changed = changed.but() if "Fill" not in occasion.function.marks else changed
    if scales(receiver) != scales(result):
        changed = as_of(changed.lacking(*SCALES), result).but(form=result.form)
    if changed is not receiver:
        rebind(occasion.frame, occasion.receiver_node, changed)


def learnable(frame: Frame, node: Node, data: Value) -> Value:
    """A tensor that gradients are computed for: a parameter, filled with what the tensor held."""
    site = site_of(frame, node)
    holds = frozenset([site])
    made = Value(
        "torch.nn.Parameter",
        shape=data.shape,
        site=site,
        via=holds,
        holds=holds,
        form=data.form,
        numbers=data.numbers,
    )
    if data.shape is not None:
        made = made.having(WEIGHT if len(data.shape) > 1 else BIAS)
    form = data.form
    value = form.args[0] if form is not None and form.op == "full" else None
    frame.machine.filled += 1
    frame.emit(Fill(node, *frame.place, made, value if isinstance(value, (int, float)) else None))
    return made


def _unstated(occasion: Occasion) -> Value:
    values = occasion.args.all()
    if occasion.receiver is not None:
        values = [occasion.receiver, *values]
    return nothing_known(occasion.frame, occasion.node, values)


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
        init if isinstance(init, knowledge.Function) else NO_INIT,
        None,
        None,
        args,
        bound,
        nodes,
        node,
    )
    attrs = settings(params, bound, args)
    rows = origin(args.all()) or fresh(frame, node)
    if knowledge.subclass(cls.name, "torch.utils.data.Dataset") and (
        "root" in bound or "path" in bound
    ):
        rows = read_rows(cls.name, params, bound)
    made = Value(cls.name, attrs=attrs, site=site_of(frame, node), rows=rows)
    if is_data_set(made):
        made = random_as(made, transformed_by(frame, made, node))
        made = with_steps(frame, made, node)
    if trait(cls, "kind") in LEARNS or trait(cls, "kind") == "norm":
        made = made.but(
            attrs={k: v for k, v in attrs.items() if k != "bias" or v.const in (False, None)}
        )
        if attrs.get("bias") is not None and attrs["bias"].const is False:
            made = made.but(attrs={**made.attrs, "bias": NONE})
        elif attrs.get("bias", NONE).const is UNKNOWN:
            made = made.but(attrs={**made.attrs, "?bias": attrs["bias"]})
    if trait(cls, "kind") == "distribution":
        whole_args = mix(args.all())
        made = made.but(via=whole_args.via, cut=whole_args.cut)
    if trait(cls, "random"):
        made = random_as(made, of_class(frame, cls, bound, node))
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
            made = EFFECTS[mark](occasion, made, marks[mark])
    whole = args.open is None
    frame.emit(Call(node, *frame.place, cls.name, bound, None, made, nodes, whole))
    return made


def settings(
    params: tuple[knowledge.Param, ...], bound: dict[str, Value], args: Args
) -> dict[str, Value]:
    """What a constructor was told, defaults included unless there are arguments out of sight."""
    attrs: dict[str, Value] = {}
    if args.open is None:
        attrs = {
            p.name: literal(p.default)
            for p in params
            if p.default is not ... and p.kind in ("", "kw")
        }
    attrs.update((name, value) for name, value in bound.items() if not name.startswith("_"))
    return attrs


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
                known = value.const is not UNKNOWN and isinstance(value.const, Hashable)
                place.append(value.const if known else value.print())
    return (name, *place)


def _constructing(occasion: Occasion, made: Value) -> Occasion:
    occasion.receiver = made
    return occasion


NO_INIT = knowledge.Function("", (), None, {})


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
    occasion = Occasion(frame, NO_INIT, value, getattr(node, "value", None), Args(), {}, {}, node)
    if found.kind == "type" and found.args[0] in ("int", "float", "bool", "str"):
        return Value(found.args[0])
    result = (
        nothing_known(frame, node, [value]) if found.kind == "any" else result_of(occasion, found)
    )
    if value.known and "." in result.type:
        # The arrays of data that were read were read.
        result = result.but(known={**mix((value,)).known, **result.known})
        if value.rows is not None and not isinstance(value.rows, Each) and found.kind == "type":
            result = result.but(rows=("attribute", value.rows, name))
    sizes = value.attrs.get("?sizes")
    if sizes is not None and name in (sizes.entries or {}):
        result = result.but(shape=(sizes.entries or {})[name].shape)
    if result.shape is not None and name in TURNED:
        result = result.but(shape=TURNED[name](result.shape))
    if value.numbers is not None:
        result = result.but(numbers=of_property(name, value.numbers))
    result = of_part(result, value)
    return result.but(part=value.part) if value.part is not None and result.part is None else result
