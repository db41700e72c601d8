"""What the marks of the stubs do to tensors: filling, operations, gradients."""

from __future__ import annotations

from typing import Any

from mllint.events import Draw, Fill, Freeze, Load
from mllint.facts import DETACHED, FIXED, NOISE, PROBABILITIES
from mllint.interpret.arithmetic import constant, form_of, layer_with_bias, multiply
from mllint.interpret.change import rebind
from mllint.interpret.frame import Frame
from mllint.interpret.gradients import cut
from mllint.interpret.initial import draw_of
from mllint.interpret.library import learnable
from mllint.interpret.noise import drawn_form, noisy, scaled
from mllint.interpret.numeric import combined
from mllint.interpret.occasion import APPLIED, Occasion, effect
from mllint.interpret.scales import SCALES, as_of, on_scale, scale, states_scale
from mllint.interpret.scores import of_operation
from mllint.lattice import mix
from mllint.site import Node
from mllint.size import Shape
from mllint.value import ANYTHING, UNKNOWN, Form, Step, Value, literal


@effect("Fill")
def _fill(occasion: Occasion, result: Value, words: tuple[Any, ...]) -> Value:
    target_name = occasion.first()
    target = occasion.arg(target_name)
    value: float | None = None
    data: Value | None = None
    word = words[0] if words else "random"
    if word == "copy":
        data = occasion.args.get(0) or ANYTHING
        value = _number(data)
    elif word == "random":
        value = None
    elif isinstance(word, str):
        found = occasion.arg(word).const
        value = found if isinstance(found, (int, float)) else None
    else:
        value = word
    form = drawn_form(occasion, words[1:]) if word == "random" else None
    target_node = occasion.node_of(target_name)
    draw = draw_of(occasion)
    return fill(occasion.frame, occasion.node, target, value, target_node, form, data, draw)


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
    frame: Frame,
    node: Node,
    target: Value,
    value: float | None,
    target_node: Node = None,
    form: Form | None = None,
    data: Value | None = None,
    draw: Draw | None = None,
) -> Value:
    """Overwrite `target` in place, by a constant, by `data` or by something else, of which `form` may say how it came about."""
    frame.machine.filled += 1
    frame.emit(Fill(node, *frame.place, target, value, data, draw))
    form = Form("full", (value,), node, frame.source) if value is not None else form
    filled = target.but(form=form, known=target.lacking(NOISE, *SCALES).known)
    if data is not None:
        filled = as_of(filled, data)
    if value is None and target.type != "torch.nn.Parameter":
        filled = filled.having(NOISE, Step("drawn at random", node, frame.source))
    if target_node is not None and target.type != "torch.nn.Parameter":
        rebind(frame, target_node, filled)
    return filled


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
    if occasion.args.open is not None or occasion.args.examples:
        return None
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


@effect("Op")
def _op(occasion: Occasion, result: Value, words: tuple[Any, ...]) -> Value:
    op = words[0]
    frame = occasion.frame
    names = [
        p.name for p in occasion.function.params if p.name in occasion.bound and p.name != "self"
    ]
    if occasion.receiver is not None and occasion.function.name.rpartition(".")[2] not in APPLIED:
        names = ["self", *names]
    if names[:2] == ["y_true", "y_pred"]:
        names.reverse()
        if (occasion.receiver or ANYTHING).attrs.get(
            "from_logits", occasion.arg("from_logits")
        ).const is True:
            op = f"{op}_with_logits"
    values = [(occasion.arg(n), occasion.node_of(n)) for n in names[:2]]
    if len(values) == 2 and (NOISE in values[0][0] or NOISE in values[1][0]):
        (a, a_node), (b, b_node) = values
        changed = scaled(frame, occasion.node, op, a, b, (a_node, b_node))
        changed = changed or noisy(frame, occasion.node, op, a, b, (a_node, b_node))
        if changed is not None:
            short = occasion.function.name.rpartition(".")[2]
            if short.endswith("_") and occasion.receiver_node is not None:
                rebind(frame, occasion.receiver_node, changed)
            return changed
    whole = mix([v for v, _ in values], type=result.type or "torch.Tensor")
    if op in ("matmul", "linear") and len(values) == 2:
        (a, a_node), (b, b_node) = values
        product = multiply(frame, occasion.node, a, b, (a_node, b_node))
        return as_of(product, result) if op == "linear" else product
    if (
        op == "add"
        and len(values) == 2
        and (kept := layer_with_bias(values[0][0], values[1][0])) is not None
    ):
        return kept
    if not states_scale(occasion.function.result):
        fact = of_operation(occasion, op, names)
        result = on_scale(result, fact, [v for v, _ in values], occasion.node, frame.source)
    forms = tuple(form_of(v, n, frame) for v, n in values)
    form = Form(op, forms, occasion.node, frame.source, whole.via, result.known)
    rows = values[0][0].rows if values else None
    numbers = None
    if len(names) <= 2 and all(_has_numbers(v) for v, _ in values):
        numbers = combined(op, [v for v, _ in values])
        if numbers is not None and occasion.function.name.startswith("math."):
            return literal(numbers.data[0])
    return result.but(
        form=form,
        via=whole.via,
        cut=whole.cut,
        type=whole.type,
        rows=rows,
        site=None,
        numbers=numbers,
    )


def _has_numbers(value: Value) -> bool:
    return (
        value.numbers is not None or isinstance(value.const, (int, float)) or value.type == "float"
    )


@effect("Keep")
def _keep(occasion: Occasion, result: Value, words: tuple[Any, ...]) -> Value:
    name = occasion.first()
    if occasion.receiver is not None and occasion.function.name.rpartition(".")[2] in APPLIED:
        name = next((p.name for p in occasion.function.params if p.name in occasion.bound), name)
    value = occasion.arg(name)
    frame = occasion.frame
    return value.but(
        known=value.known if occasion.function.result is None else result.known,
        form=value.form or form_of(value, occasion.node_of(name), frame)
        if value.via
        else value.form,
        site=value.site if value.type == "torch.nn.Parameter" else None,
        const=UNKNOWN,
        shape=None,
        type=value.type or result.type,
    )


_SAME_NUMBERS = frozenset({"detach", "detach_", "data", "numpy", "item", "tolist"})
"""What cuts a tensor off from the graph and leaves its numbers alone; `argmax` and `gt` give others."""


@effect("Detach")
def _detach(occasion: Occasion, result: Value, words: tuple[Any, ...]) -> Value:
    value = occasion.receiver if occasion.receiver is not None else occasion.arg(occasion.first())
    if occasion.function.name.rpartition(".")[2] not in _SAME_NUMBERS:
        value = value.lacking(*SCALES)
    step = Step("detached here", occasion.node, occasion.frame.source)
    form = value.form
    if form is None and value.via:
        # What it came through is forgotten with the graph, but not by how it was computed.
        place = occasion.node, occasion.frame.source
        form = Form("value", (), *place, value.via, value.known, value.site)
    alone = cut(occasion.frame, value, occasion.node)
    alone = alone.but(form=form, type=result.type or value.type)
    return alone.having(DETACHED, step).having(FIXED, step)


@effect("Copy")
def _copy(occasion: Occasion, result: Value, words: tuple[Any, ...]) -> Value:
    """A new tensor with the numbers of what it was given, and nothing else of it."""
    return cut(occasion.frame, result, occasion.node)


@effect("Load")
def _load(occasion: Occasion, result: Value, words: tuple[Any, ...]) -> Value:
    target = occasion.receiver if occasion.receiver is not None else occasion.arg(occasion.first())
    occasion.frame.emit(Load(occasion.node, *occasion.frame.place, target))
    if occasion.arg("freeze").const is True:
        occasion.frame.emit(Freeze(occasion.node, *occasion.frame.place, result))
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


@effect("Scatter")
def _scatter(occasion: Occasion, result: Value, words: tuple[Any, ...]) -> Value:
    """Numbers between 0 and 1 written into such numbers are probabilities: targets, one-hot or smoothed."""
    base = occasion.receiver if occasion.receiver is not None else occasion.arg("input")
    written = next(
        (occasion.args.keywords[n] for n in ("value", "src") if n in occasion.args.keywords), None
    )
    written = written or occasion.arg("src")
    facts = [PROBABILITIES if _fraction(value) else scale(value) for value in (base, written)]
    shared = facts[0] if facts[0] is facts[1] else None
    return on_scale(result, shared, (base,), occasion.node, occasion.frame.source).but(form=None)


def _fraction(value: Value) -> bool:
    number = _number(value)
    return number is not None and 0 <= number <= 1
