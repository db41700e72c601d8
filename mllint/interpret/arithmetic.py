"""Operators on abstract values: constants are folded, forms are kept, lineage is mixed."""

from __future__ import annotations

import operator
from collections.abc import Callable, Mapping
from typing import Any

import libcst as cst

from mllint import knowledge
from mllint.events import Apply
from mllint.facts import LOGITS, NOISE, PERTURBED, REPEATED
from mllint.interpret.data import puts_together
from mllint.interpret.descent import apply_learned
from mllint.interpret.frame import Frame
from mllint.interpret.kinds import always_true
from mllint.interpret.noise import noisy, scaled
from mllint.interpret.numeric import combined, of_operands
from mllint.interpret.scales import on_scale
from mllint.interpret.scores import of_binary, of_unary
from mllint.interpret.sizes import computed, matrix_product, shape_of_two
from mllint.lattice import elements, mix
from mllint.numbers import number
from mllint.site import Node
from mllint.value import UNKNOWN, Form, Value, literal

BINARY: Mapping[type, tuple[str, Callable[[Any, Any], Any]]] = {
    cst.Add: ("add", operator.add),
    cst.Subtract: ("sub", operator.sub),
    cst.Multiply: ("mul", operator.mul),
    cst.Divide: ("div", operator.truediv),
    cst.FloorDivide: ("floordiv", operator.floordiv),
    cst.Modulo: ("mod", operator.mod),
    cst.Power: ("pow", operator.pow),
    cst.MatrixMultiply: ("matmul", operator.matmul),
    cst.BitAnd: ("and", operator.and_),
    cst.BitOr: ("or", operator.or_),
    cst.BitXor: ("xor", operator.xor),
    cst.LeftShift: ("lshift", operator.lshift),
    cst.RightShift: ("rshift", operator.rshift),
}

_MAX_CONST = 10_000
"""A longer string or larger power is not folded: `"-" * 10**9` must not cost what it says."""

_GROWS = (operator.pow, operator.mul, operator.lshift, operator.mod)
"""Operators whose result may be much larger than their operands."""

_NUMBERS = frozenset({"int", "float", "bool"})
_MOST_REPEATED = 64

_SCALARS = (bool, int, float, str, bytes, tuple)


def constant(value: Value) -> Any:
    """The Python constant a value is, with tuples of constants put together; `UNKNOWN` if it is none."""
    if value.const is not UNKNOWN:
        return value.const
    if value.items is not None and value.type in ("tuple", "list") and value.element is None:
        parts = tuple(constant(item) for item in value.items)
        if not any(part is UNKNOWN for part in parts):
            return parts
    return UNKNOWN


def form_of(value: Value, node: Node, frame: Frame) -> Form | float:
    """How a value was computed, as far as it is known: a leaf of a form is a number or an opaque "value"."""
    if value.form is not None and value.type != "torch.nn.Parameter":
        return value.form
    if isinstance(value.const, (int, float)):
        return value.const
    return Form("value", (), node, frame.source, value.via, value.known, value.site, value.rows)


def fold(function: Callable[..., Any], *consts: Any) -> Any:
    """The result of a pure function on constants, `UNKNOWN` if it fails or would be large."""
    if any(c is UNKNOWN or (not isinstance(c, _SCALARS) and c is not None) for c in consts):
        return UNKNOWN
    if function in _GROWS and not _small(function, *consts):
        return UNKNOWN
    try:
        result = function(*consts)
    except Exception:  # whatever the user's own program would raise here, it is not ours to know
        return UNKNOWN
    if isinstance(result, (str, bytes, tuple)) and len(result) > _MAX_CONST:
        return UNKNOWN
    return result if isinstance(result, _SCALARS) else UNKNOWN


def _small(function: Callable[..., Any], a: Any, b: Any) -> bool:
    """Whether the result is sure to be small: a program may say `2 ** 10**8` without our paying for it."""
    if function is operator.mod:
        return not isinstance(a, (str, bytes)) or not any(c in "0123456789*" for c in str(a))
    if isinstance(a, (str, bytes, tuple)) or isinstance(b, (str, bytes, tuple)):
        sizes = [len(x) if isinstance(x, (str, bytes, tuple)) else abs(x or 0) for x in (a, b)]
        return sizes[0] * sizes[1] <= _MAX_CONST
    if function is operator.mul or a is None or b is None:
        return True
    return bool(abs(b) <= 64 and abs(a) <= _MAX_CONST)


def binary(
    frame: Frame, node: Node, op: type, left: Value, right: Value, nodes: tuple[Node, Node]
) -> Value:
    """The value of `left op right`."""
    name, function = BINARY.get(op, ("", operator.add))
    a, b = constant(left), constant(right)
    if a is not UNKNOWN and b is not UNKNOWN:
        folded = fold(function, a, b) if "list" not in (left.type, right.type) else UNKNOWN
        if folded is not UNKNOWN:
            # A number from a list that was turned round on purpose still says so.
            numbers = of_operands(name, left, right)
            if name == "pow" and numbers is None and isinstance(folded, float):
                numbers = number(folded, written=False)
            return literal(folded) if numbers is None else literal(folded).but(numbers=numbers)
        if isinstance(a, str) and name in ("mul", "mod"):
            return Value("str")
    if left.type in ("list", "tuple") and right.type in ("list", "tuple") and name == "add":
        return puts_together(frame, node, [left, right], left.type)
    if name == "add" and "list" in (left.type, right.type) and _draws_again(left, right):
        return puts_together(frame, node, [left, right], "list")
    if left.type in ("list", "tuple") and name == "mul" and left.items is not None:
        return repeated(left, b)
    if left.type in _NUMBERS and right.type in _NUMBERS and not left.known and not right.known:
        size = computed(name, left, right)
        if size is not None:
            return size
        return Value(
            "float" if "float" in (left.type, right.type) or name == "div" else "int",
            form=_form_of_numbers(frame, node, name, left, right, nodes),
            numbers=of_operands(name, left, right),
        )
    if name == "add" and knowledge.subclass(left.type, "torch.utils.data.Dataset"):
        return puts_together(frame, node, [left, right], "torch.utils.data.ConcatDataset")
    if name == "matmul":
        shape = matrix_product(frame, node, left, right)
        return multiply(frame, node, left, right, nodes).but(shape=shape)
    if name in ("add", "sub"):
        kept = layer_with_bias(left, right)
        if kept is not None:
            return kept
    if NOISE in left or NOISE in right:
        kept = scaled(frame, node, name, left, right, nodes) or noisy(
            frame, node, name, left, right, nodes
        )
        if kept is not None:
            return kept.but(shape=shape_of_two(left, right), numbers=kept.numbers)
    whole = mix((left, right), type=_result_type(left, right), states=False)
    if (NOISE in left and (NOISE in right or b is not UNKNOWN)) or (
        NOISE in right and a is not UNKNOWN
    ):
        whole = whole.having(NOISE, left.why(NOISE) or right.why(NOISE))
    fact = of_binary(name, left, right, nodes)
    if fact is not None:
        whole = on_scale(whole, fact, (left, right), node, frame.source)
    made = whole.but(
        form=_fold_full(name, function, left, right)
        or Form(
            name,
            (form_of(left, nodes[0], frame), form_of(right, nodes[1], frame)),
            node,
            frame.source,
            whole.via,
            whole.known if fact is not None else None,
        ),
        holds=left.holds | right.holds,
        shape=shape_of_two(left, right),
        rows=left.rows if left.rows is not None and NOISE not in left else right.rows,
        numbers=of_operands(name, left, right),
    )
    if left.part is not None and right.part in (None, left.part):
        made.part = left.part
    elif left.part is None and left.rows is None:
        made.part = right.part
    if name == "mul" and (PERTURBED in left or PERTURBED in right):
        apply_learned(frame, node, left, right, made)
    return made


def _form_of_numbers(
    frame: Frame, node: Node, name: str, left: Value, right: Value, nodes: tuple[Node, Node]
) -> Form | None:
    """How a number was computed: that of a share (`2 / m`, `1 - s`) whole, of anything else what it began with."""
    share = name == "mul" and right.form is not None and right.form.op == "div"
    if share or name == "div" or (name == "sub" and left.const == 1):
        args = (form_of(left, nodes[0], frame), form_of(right, nodes[1], frame))
        return Form(name, args, node, frame.source, left.via | right.via)
    return left.form


def layer_with_bias(left: Value, right: Value) -> Value | None:
    """The output of a layer after its bias, a parameter, was added; None if that is not what the operands are."""
    if (left.type == "torch.nn.Parameter") == (right.type == "torch.nn.Parameter"):
        return None
    kept = right if left.type == "torch.nn.Parameter" else left
    is_layer = kept.form is not None and kept.form.op == "layer"
    return kept.but(via=left.via | right.via, cut=left.cut | right.cut) if is_layer else None


def _draws_again(left: Value, right: Value) -> bool:
    return (REPEATED in left or REPEATED in right) and {left.type, right.type} <= {"list", ""}


def repeated(container: Value, times: Any) -> Value:
    """`[x] * times`."""
    items = container.items or ()
    if isinstance(times, int) and len(items) * times <= _MOST_REPEATED:
        return container.but(items=items * times, site=None)
    return container.but(items=None, element=elements(container), site=None)


def _result_type(left: Value, right: Value) -> str:
    for value in (left, right):
        if "." in value.type:
            return "torch.Tensor" if value.type == "torch.nn.Parameter" else value.type
    return ""


def _fold_full(
    name: str, function: Callable[[Any, Any], Any], left: Value, right: Value
) -> Form | None:
    """Arithmetic of a tensor of one constant with a number is a tensor of one constant again; so is zero times any."""
    if name == "mul" and 0 in (left.const, right.const):
        return Form("full", (0,), None)
    for value, other, swap in ((left, right, False), (right, left, True)):
        form = value.form
        if (
            form is None
            or form.op != "full"
            or value.type == "torch.nn.Parameter"
            or not isinstance(form.args[0], (int, float))
        ):
            continue
        if isinstance(other.const, (int, float)):
            pair = (other.const, form.args[0]) if swap else (form.args[0], other.const)
            result = fold(function, *pair)
            if isinstance(result, (int, float)):
                return Form("full", (result,), form.node, form.source)
        if name == "mul" and form.args[0] == 0:
            return form
    return None


def multiply(
    frame: Frame, node: Node, left: Value, right: Value, nodes: tuple[Node, Node]
) -> Value:
    """A matrix product; with a weight on one side it is a layer applied to the other."""
    whole = mix((left, right), type=_result_type(left, right))
    for weight, data, data_node in ((right, left, nodes[0]), (left, right, nodes[1])):
        if weight.type == "torch.nn.Parameter" and data.type != "torch.nn.Parameter":
            form = Form(
                "layer",
                (form_of(data, data_node, frame),),
                node,
                frame.source,
                whole.via,
                None,
                weight.site,
            )
            result = on_scale(whole.but(form=form), LOGITS, (), node, frame.source)
            frame.emit(Apply(node, *frame.place, weight, data, result))
            return result
    args = (form_of(left, nodes[0], frame), form_of(right, nodes[1], frame))
    product = whole.but(form=Form("matmul", args, node, frame.source, whole.via))
    if left.known or right.known:
        apply_learned(frame, node, left, right, product)
    return product


def negate(frame: Frame, node: Node, value: Value, operand: Node) -> Value:
    """The value of `-operand`."""
    if isinstance(value.const, (int, float)):
        return literal(-value.const)
    form = Form("neg", (form_of(value, operand, frame),), node, frame.source, value.via)
    kept = mix((value,), type=value.type)
    fact = of_unary("neg", value)
    if fact is not None:
        kept = on_scale(kept, fact, (value,), node, frame.source)
    return kept.but(
        form=form,
        shape=value.shape,
        rows=value.rows,
        known=value.known if NOISE in value else kept.known,
        numbers=combined("neg", (value,)) if value.numbers is not None else None,
    )


def truth(value: Value) -> bool | None:
    """Whether a value is true, None if that is not known."""
    if value.const is not UNKNOWN:
        return bool(value.const)
    if value.items is not None:
        return bool(value.items)
    return True if value.entries or always_true(value) else None
