"""Expressions: names, operators, conditions, calls."""

from __future__ import annotations

from collections.abc import Sequence

import libcst as cst

from mllint.events import Paused
from mllint.interpret.arithmetic import binary, fold, negate, truth
from mllint.interpret.attributes import attribute, from_star, protocol, resolve_member
from mllint.interpret.frame import Args, Frame, call, evaluate, evaluates, join_envs
from mllint.interpret.gradients import cut_off, of_operator, of_part
from mllint.interpret.narrow import narrow
from mllint.interpret.objects import Bound, Function, Instance, Library, Member, Super
from mllint.interpret.paths import bind_name
from mllint.lattice import elements, join, mix
from mllint.site import Site
from mllint.value import ANYTHING, Part, Value, literal

_BUILTINS = {
    name: Value(callable=Library(f"builtins.{name}")) for name in dir(__import__("builtins"))
}
_BUILTINS.update(
    {"True": Value("bool", True), "False": Value("bool", False), "None": Value("None", None)}
)


_UNRESOLVED: dict[str, Value] = {}


@evaluates(cst.Name)
def _name(frame: Frame, node: cst.Name) -> Value:
    name = node.value
    holder: Frame | None = frame
    while holder is not None:
        value = holder.env.get(name)
        if value is not None:
            if type(value.callable) is Member:
                value = resolve_member(frame, value.callable)
                if not frame.machine.tired:
                    holder.env[name] = value
            return value
        holder = holder.outer
    home = frame.module
    starred = from_star(home, name) if home.stars else None
    if starred is not None:
        home.env[name] = starred
        return starred
    found = _BUILTINS.get(name) or _UNRESOLVED.get(name)
    if found is None:
        site = Site(None, None, name)
        found = _UNRESOLVED[name] = Value(name=name, site=site, rows=site)
    return found


@evaluates(cst.Ellipsis)
def _ellipsis(frame: Frame, node: cst.Ellipsis) -> Value:
    return Value("ellipsis")


@evaluates(cst.Attribute)
def _attribute(frame: Frame, node: cst.Attribute) -> Value:
    return attribute(frame, evaluate(frame, node.value), node.attr.value, node)


@evaluates(cst.UnaryOperation)
def _unary(frame: Frame, node: cst.UnaryOperation) -> Value:
    value = evaluate(frame, node.expression)
    if isinstance(value.callable, Instance):
        value = protocol(frame, value, _UNARY.get(type(node.operator), "__bool__"), node)
        if not isinstance(node.operator, cst.Not):
            return value
    if isinstance(node.operator, cst.Not):
        known = truth(value)
        return Value("bool") if known is None else literal(not known)
    if isinstance(node.operator, cst.Minus):
        return of_part(negate(frame, node, value, node.expression), value)
    if isinstance(node.operator, cst.BitInvert):
        part = value.part
        if part is not None and isinstance(part.division, tuple) and part.division[:1] == ("mask",):
            return value.but(
                part=Part(part.division, 1 - int(part.start == 1), 2 - int(part.start == 1))
            )
        if isinstance(value.const, int):
            return literal(fold(lambda x: ~x, value.const))
    return value


_UNARY: dict[type, str] = {
    cst.Minus: "__neg__",
    cst.Plus: "__pos__",
    cst.BitInvert: "__invert__",
    cst.Not: "__bool__",
}


_METHODS: dict[type, str] = {
    cst.Add: "__add__",
    cst.Subtract: "__sub__",
    cst.Multiply: "__mul__",
    cst.Divide: "__truediv__",
    cst.MatrixMultiply: "__matmul__",
}


@evaluates(cst.BinaryOperation)
def _binary(frame: Frame, node: cst.BinaryOperation) -> Value:
    left, right = evaluate(frame, node.left), evaluate(frame, node.right)
    own = _METHODS.get(type(node.operator))
    if own is not None and isinstance(left.callable, Instance):
        method = attribute(frame, left, own, node)
        if isinstance(method.callable, Bound):
            return call(frame, method, Args([right], {}, [node.right]), node)
    if (
        isinstance(node.operator, cst.BitOr)
        and left.entries is not None
        and right.entries is not None
    ):
        both = mix((left, right))
        return Value("dict", entries={**left.entries, **right.entries}, known=both.known)
    kind = type(node.operator)
    made = binary(frame, node, kind, left, right, (node.left, node.right))
    return of_operator(made, kind, left, right)


@evaluates(cst.BooleanOperation)
def _boolean(frame: Frame, node: cst.BooleanOperation) -> Value:
    left = evaluate(frame, node.left)
    known = truth(left)
    wants = isinstance(node.operator, cst.And)
    if known is not None and known != wants:
        return left
    before = dict(frame.env)
    narrow(frame, node.left, wants)
    right = evaluate(frame, node.right)
    if known is not None:
        return right
    frame.env = join_envs([before, frame.env])
    return join(left, right)


@evaluates(cst.IfExp)
def _conditional(frame: Frame, node: cst.IfExp) -> Value:
    known = truth(evaluate(frame, node.test))
    if known is not None:
        return evaluate(frame, node.body if known else node.orelse)
    before = dict(frame.env)
    narrow(frame, node.test, True)
    body = evaluate(frame, node.body)
    after, frame.env = frame.env, before
    narrow(frame, node.test, False)
    orelse = evaluate(frame, node.orelse)
    frame.env = join_envs([after, frame.env])
    return join(body, orelse)


@evaluates(cst.NamedExpr)
def _walrus(frame: Frame, node: cst.NamedExpr) -> Value:
    value = evaluate(frame, node.value)
    if isinstance(node.target, cst.Name):
        bind_name(frame, node.target.value, value)
    return value


@evaluates(cst.Lambda)
def _lambda(frame: Frame, node: cst.Lambda) -> Value:
    defaults = {
        param.name.value: evaluate(frame, param.default)
        for param in (*node.params.params, *node.params.kwonly_params)
        if param.default is not None
    }
    home = frame
    while home.is_class and home.outer is not None:
        home = home.outer
    return Value(callable=Function("<lambda>", node, home, defaults), site=Site(node))


@evaluates(cst.Await)
def _await(frame: Frame, node: cst.Await) -> Value:
    return evaluate(frame, node.expression)


@evaluates(cst.Yield)
def _yield(frame: Frame, node: cst.Yield) -> Value:
    if frame.function is not None and frame.function.manages:
        frame.emit(Paused(node, *frame.place))
    if node.value is None:
        frame.yields.append(ANYTHING)
    elif isinstance(node.value, cst.From):
        source = evaluate(frame, node.value.item)
        frame.yields.append(elements(source) or mix((source,)))
    else:
        frame.yields.append(evaluate(frame, node.value))
    return ANYTHING


@evaluates(cst.Call)
def _call(frame: Frame, node: cst.Call) -> Value:
    func = node.func
    if type(func) is cst.Name and func.value == "super" and "super" not in frame.env:
        return _super(frame, node)
    callee = evaluate(frame, func)
    args = arguments(frame, node.args)
    if args.positional and args.positional[0].type == "never":
        return args.positional[0]
    result = call(frame, callee, args, node)
    return cut_off(frame, result, node) if frame.machine.detached else result


def arguments(frame: Frame, nodes: Sequence[cst.Arg]) -> Args:
    """The evaluated arguments of a call."""
    args = Args([], {}, [], {})
    for arg in nodes:
        value = evaluate(frame, arg.value)
        if not arg.star:
            if arg.keyword is None:
                args.positional.append(value)
                args.nodes.append(arg.value)
            else:
                args.keywords[arg.keyword.value] = value
                args.keyword_nodes[arg.keyword.value] = arg.value
        elif arg.star == "*":
            if value.items is not None:
                args.positional += value.items
                args.examples = args.examples or value.element is not None
                args.nodes += [arg.value] * len(value.items)
            else:
                inner = elements(value) or mix((value,))
                whole = mix((value, inner))
                args.open = inner.but(holds=whole.holds, known={**whole.known, **inner.known})
        else:
            for key, item_value in (value.entries or {}).items():
                if isinstance(key, str):
                    args.keywords[key] = item_value
            if value.entries is None or value.element is not None:
                args.open = elements(value) or mix((value,))
    return args


def _super(frame: Frame, node: cst.Call) -> Value:
    holder: Frame | None = frame
    while holder is not None and not (
        isinstance(holder.function, Function) and holder.function.owner is not None
    ):
        holder = holder.outer
    if holder is None or not isinstance(holder.function.node, cst.FunctionDef):
        return ANYTHING
    if len(node.args) == 1:
        # `super(Net)` without the instance is bound to nothing.
        return ANYTHING
    params = holder.function.node.params
    named = [*params.posonly_params, *params.params]
    if not named:
        return ANYTHING
    receiver = holder.env.get(named[0].name.value, ANYTHING)
    return Value(callable=Super(holder.function.owner, receiver, named[0].name))
