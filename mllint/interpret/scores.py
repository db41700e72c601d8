"""What operations make of raw scores, probabilities and their logarithms."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

import libcst as cst

from mllint.facts import LOG_PROBABILITIES, LOGITS, NOISE, PROBABILITIES, Fact
from mllint.interpret.occasion import Occasion
from mllint.interpret.scales import SCALES, on_scale, scale
from mllint.site import Node
from mllint.value import Form, Value

_SUMS = frozenset({"sum", "nansum", "reduce_sum", "logsumexp", "reduce_logsumexp"})


def _number(value: Value) -> bool:
    """Whether a value is one number, or something like it that has no scale of its own: a bias, a draw."""
    return (
        isinstance(value.const, (int, float))
        or value.type in ("int", "float", "torch.nn.Parameter")
        or NOISE in value
        or (value.form is not None and value.form.op == "full")
    )


def _share(value: Value) -> bool:
    """Whether a value is a probability, or one times a number: a term of a mixture."""
    if PROBABILITIES in value:
        return True
    weighed = _weighed(value.form)
    return weighed is not None and isinstance(weighed, (int, float))


def _weighed(form: Form | None) -> Form | float | None:
    """What a probability is multiplied by, None if the form is not such a product."""
    if form is None or form.op not in ("mul", "div") or len(form.args) != 2:
        return None
    one, other = form.args
    if isinstance(one, Form) and _probable(one):
        return other
    if form.op == "mul" and isinstance(other, Form) and _probable(other):
        return one
    return None


def _mixture(left: Value, right: Value) -> bool:
    """Whether two terms are `w * p` and `(1 - w) * q` of probabilities p and q."""
    a, b = _weighed(left.form), _weighed(right.form)
    return _complements(a, b) or _complements(b, a)


def _complements(a: Form | float | None, b: Form | float | None) -> bool:
    if not isinstance(a, Form) or not isinstance(b, Form) or b.op != "sub" or b.args[0] != 1:
        return False
    return _same_number(a, b.args[1])


def _smoothed(left: Value, right: Value) -> bool:
    """Whether two terms are `(1 - s) * p` of probabilities p and `s / n`: what smoothing makes of them."""
    weight, evenly = _weighed(left.form), right.form
    return evenly is not None and evenly.op == "div" and _complements(evenly.args[0], weight)


def _same_number(a: Form, other: Form | float | None) -> bool:
    if not isinstance(other, Form):
        return False
    if a.print == other.print or (a.site is not None and a.site == other.site):
        return True
    return a.op == other.op == "value" and a.node is not None and a.node.deep_equals(other.node)


def _probable(form: Form) -> bool:
    known = form.known.get(PROBABILITIES)
    return known is not None and known.sure


def of_binary(op: str, left: Value, right: Value, nodes: tuple[Node, Node]) -> Fact | None:
    """The scale of `left op right`."""
    a, b = scale(left), scale(right)
    if op in ("div", "sub") and type(nodes[1]) is cst.Call:
        summed = _summed(nodes[1], nodes[0])
        if summed == "logsumexp" and op == "sub" and a is not PROBABILITIES:
            return LOG_PROBABILITIES
        if summed == "sum" and op == "div" and a in (None, PROBABILITIES):
            return PROBABILITIES
    if a is None and b is None:
        if op != "add" or left.form is None or right.form is None:
            return None
        mixed = (_share(left) and _share(right)) or _mixture(left, right)
        mixed = mixed or _smoothed(left, right) or _smoothed(right, left)
        return PROBABILITIES if mixed else None
    rule = _BINARY.get(op)
    return rule(left, right, a, b) if rule is not None else None


def _summed(call: cst.Call, operand: Node) -> str:
    """ "sum" or "logsumexp" if `call` is that of `operand`, written as a method or a function."""
    name = call.func
    if not isinstance(name, cst.Attribute) or name.attr.value not in _SUMS:
        return ""
    over = [name.value, *(arg.value for arg in call.args[:1])]
    if not any(operand is not None and node.deep_equals(operand) for node in over):
        return ""
    return "logsumexp" if "logsumexp" in name.attr.value else "sum"


def _add(left: Value, right: Value, a: Fact | None, b: Fact | None) -> Fact | None:
    if a is b:
        return a
    one, other, fact = (left, right, a) if a is not None else (right, left, b)
    if a is None or b is None:
        if fact is PROBABILITIES and _share(one) and _share(other):
            return fact
        return fact if _number(other) else None
    return None


def _sub(left: Value, right: Value, a: Fact | None, b: Fact | None) -> Fact | None:
    if b is PROBABILITIES and isinstance(left.const, (int, float)):
        return b if 0.9 < left.const <= 1.1 else None
    if a is LOGITS or b is LOGITS:
        return LOGITS if a is b or _number(right if b is None else left) else None
    return a if a is LOG_PROBABILITIES and _number(right) else None


def _mul(left: Value, right: Value, a: Fact | None, b: Fact | None) -> Fact | None:
    if a is b:
        return a if a is PROBABILITIES else None
    if a is not None and b is not None:
        return None
    other, fact = (right, a) if a is not None else (left, b)
    if fact is PROBABILITIES:
        weight = other.const
        return fact if isinstance(weight, (int, float)) and 0 <= weight <= 1 else None
    one = left if a is not None else right
    return fact if fact is LOGITS and not _depends(other.form, one.form) else None


def _div(left: Value, right: Value, a: Fact | None, b: Fact | None) -> Fact | None:
    if b is not None or a is None or a is LOG_PROBABILITIES:
        return None
    if a is PROBABILITIES:
        if right.form is not None and right.form.op == "len":
            return a
        mixed = left.form is not None and left.form.op == "add"
        return a if mixed and isinstance(right.const, (int, float)) and right.const >= 1 else None
    return None if _depends(right.form, left.form) else a


def _depends(form: Form | float | None, on: Form | None) -> bool:
    """Whether a number was computed from another one: `x / (1 + abs(x))` is no `x` at some temperature."""
    if not isinstance(form, Form) or on is None:
        return False
    return form.print == on.print or any(_depends(arg, on) for arg in form.args)


def _pow(left: Value, right: Value, a: Fact | None, b: Fact | None) -> Fact | None:
    known = right.const
    positive = right.type in ("int", "float") if not isinstance(known, (int, float)) else known > 0
    return a if a is PROBABILITIES and b is None and positive else None


def _same(left: Value, right: Value, a: Fact | None, b: Fact | None) -> Fact | None:
    """Of two operands one is taken, element by element; a number fits on any scale."""
    if a is b:
        return a
    if a is not None and b is not None:
        return None
    return (a if _number(right) else None) if a is not None else (b if _number(left) else None)


def _logaddexp(left: Value, right: Value, a: Fact | None, b: Fact | None) -> Fact | None:
    return a if a is b and a is LOG_PROBABILITIES else None


_Binary = Callable[[Value, Value, "Fact | None", "Fact | None"], "Fact | None"]
_BINARY: Mapping[str, _Binary] = {
    "add": _add,
    "sub": _sub,
    "mul": _mul,
    "div": _div,
    "pow": _pow,
    "maximum": _same,
    "minimum": _same,
    "where": _same,
    "lerp": _same,
    "logaddexp": _logaddexp,
}

_UNARY: Mapping[tuple[str, Fact], Fact] = {
    ("exp", LOG_PROBABILITIES): PROBABILITIES,
    ("log", PROBABILITIES): LOG_PROBABILITIES,
    ("logsumexp", LOG_PROBABILITIES): LOG_PROBABILITIES,
    ("neg", LOGITS): LOGITS,
    ("abs", PROBABILITIES): PROBABILITIES,
    ("sqrt", PROBABILITIES): PROBABILITIES,
    ("square", PROBABILITIES): PROBABILITIES,
    **{
        (op, fact): fact
        for op in ("clamp", "clamp_min", "clamp_max", "nan_to_num", "max", "min")
        for fact in SCALES
    },
}


def of_unary(op: str, value: Value) -> Fact | None:
    """The scale of `op(value)`."""
    fact = scale(value)
    if fact is not None:
        return _UNARY.get((op, fact))
    form = value.form
    if form is None:
        return None
    if op == "neg" and form.op == "softplus":
        return LOG_PROBABILITIES  # -softplus(-x) = log sigmoid(x)
    if op == "log1p" and form.op == "neg" and isinstance(form.args[0], Form):
        return LOG_PROBABILITIES if _probable(form.args[0]) else None
    return None


def of_operation(occasion: Occasion, op: str, names: Sequence[str]) -> Fact | None:
    """The scale of what a library function gives that computes `op` of some of its arguments."""
    values = [occasion.arg(n) for n in names if n != "condition"][:2]
    if op == "normalize":
        return _normalized(values[0], occasion.arg("p").const) if values else None
    if op in ("max", "min") and "dim" in occasion.bound:
        short = occasion.function.name.rpartition(".")[2]
        return of_unary(op, values[0]) if short.startswith("a") else None
    if op in _BINARY and len(values) == 2:
        nodes = [occasion.node_of(n) for n in names][:2]
        return of_binary(op, values[0], values[1], (nodes[0], nodes[1]))
    if op == "rsub" and len(values) == 2:
        return of_binary("sub", values[1], values[0], (None, None))
    if op in _CUTS and values and LOGITS in values[0]:
        return LOGITS if _below_zero(occasion) else None
    return of_unary(op, values[0]) if values else None


_CUTS = frozenset({"clamp", "clamp_min", "clamp_max"})


def _below_zero(occasion: Occasion) -> bool:
    """Whether what cuts numbers off leaves some that are no probabilities: raw scores in [0, 1] are meant as such."""
    lower = occasion.bound.get("min", occasion.bound.get("clip_value_min"))
    return (
        lower is None
        or lower.const is None
        or (isinstance(lower.const, (int, float)) and lower.const < 0)
    )


def _normalized(value: Value, order: object) -> Fact | None:
    """Numbers that are not negative, divided by their sum, are probabilities."""
    positive = PROBABILITIES in value or (value.form is not None and value.form.op in _POSITIVE)
    return PROBABILITIES if order == 1 and positive else None


_POSITIVE = frozenset({"exp", "relu", "softplus", "abs", "square"})


def named_activation(result: Value, name: str, node: Node, source: object) -> Value:
    """The output of a Keras layer after the activation it names."""
    return on_scale(result, _ACTIVATED.get(name), (), node, source)


_ACTIVATED: Mapping[str, Fact] = {
    "softmax": PROBABILITIES,
    "sigmoid": PROBABILITIES,
    "hard_sigmoid": PROBABILITIES,
    "log_softmax": LOG_PROBABILITIES,
    "log_sigmoid": LOG_PROBABILITIES,
}
"""What the activations that Keras layers name put out."""
