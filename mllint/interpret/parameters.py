"""Parameters of project functions: bound to a caller's arguments, or to unknown ones."""

from __future__ import annotations

from typing import Any

import libcst as cst

from mllint import knowledge
from mllint.facts import LABELS, TEST, TRAIN, VALIDATION, Fact
from mllint.interpret.frame import Args, Env, Frame, evaluate
from mllint.interpret.names import has_word
from mllint.interpret.objects import Function, Library
from mllint.lattice import join, mix
from mllint.numbers import Numbers, number
from mllint.site import Node, Site
from mllint.value import ANYTHING, Value

_ROLES: tuple[tuple[str, Fact], ...] = (
    ("train", TRAIN),
    ("validation", VALIDATION),
    ("test", TEST),
)


def bind_parameters(function: Function, args: Args) -> tuple[Env, dict[str, Node]]:
    """The environment a call starts with, and the caller's expression for each parameter."""
    params = function.node.params
    env: Env = {}
    nodes: dict[str, Node] = {}
    rest = list(zip(args.positional, args.nodes, strict=True))
    for param in (*params.posonly_params, *params.params):
        name = param.name.value
        if rest:
            env[name], nodes[name] = rest.pop(0)
        elif name in args.keywords:
            env[name] = args.keywords[name]
            nodes[name] = args.keyword_nodes.get(name)
        else:
            env[name] = _missing(function, param, args)
    star = params.star_arg
    if isinstance(star, cst.Param):
        items = tuple(value for value, _ in rest)
        packed = Value("tuple", items=items, known=mix(items).known)
        if args.open is not None:
            packed = Value("tuple", element=args.open, known=mix((packed, args.open)).known)
        env[star.name.value] = packed
    for param in params.kwonly_params:
        name = param.name.value
        if name in args.keywords:
            env[name] = args.keywords[name]
            nodes[name] = args.keyword_nodes.get(name)
        else:
            env[name] = _missing(function, param, args)
    if params.star_kwarg is not None:
        more = {name: value for name, value in args.keywords.items() if name not in env}
        packed = Value("dict", entries=more, known=mix(more.values()).known)
        if args.open is not None:
            packed = Value("dict", element=args.open, known=mix((packed, args.open)).known)
        env[params.star_kwarg.name.value] = packed
    return env, nodes


def _missing(function: Function, param: cst.Param, args: Args) -> Value:
    default = function.defaults.get(param.name.value)
    if args.open is not None:
        return mix((args.open,)) if default is None else join(default, args.open)
    return default if default is not None else ANYTHING


def unknown_arguments(function: Function, receiver: Value | None = None) -> Args:
    """Arguments for a function that nobody calls: unknown values, with roles from the parameters' names."""
    params = function.node.params
    args = Args()
    names = [*params.posonly_params, *params.params]
    for i, param in enumerate(names):
        if i == 0 and receiver is not None:
            args.positional.append(receiver)
        else:
            args.positional.append(_unknown(function, param))
        args.nodes.append(None)
    for param in params.kwonly_params:
        args.keywords[param.name.value] = _unknown(function, param)
    if isinstance(params.star_arg, cst.Param) or params.star_kwarg is not None:
        args.open = ANYTHING
    return args


def _unknown(function: Function, param: cst.Param) -> Value:
    name = param.name.value
    type_ = _annotated(function.frame, param.annotation)
    default = function.defaults.get(name)
    if default is not None and isinstance(default.const, (bool, int, float, str)):
        return Value(default.type, numbers=_example(default.const))
    if default is not None and _lists_numbers(default):
        return default
    site = Site(param)
    value = Value(type_, site=site, rows=site, name=name)
    for topic, fact in _ROLES:
        if has_word(name, topic):
            value = value.having(fact, None)
    return value.having(LABELS, None) if has_word(name, "labels") else value


def _lists_numbers(value: Value) -> bool:
    """Whether a value is a list of numbers: of the widths of layers, of a kernel's taps."""
    consts = [item.const for item in value.items or ()] if value.element is None else []
    return len(consts) > 1 and all(type(const) in (int, float) for const in consts)


def _example(default: Any) -> Numbers | None:
    """A number that a parameter takes unless the caller says otherwise: what kernels are computed from it for."""
    known = isinstance(default, (int, float)) and not isinstance(default, bool)
    return number(default) if known else None


def _annotated(frame: Frame, annotation: cst.Annotation | None) -> str:
    """The type that a parameter's annotation names, "" if it names none; `Optional[T]` and `T | None` name T."""
    return _named_type(frame, annotation.annotation) if annotation is not None else ""


def _named_type(frame: Frame, node: cst.BaseExpression) -> str:
    if isinstance(node, cst.SimpleString):
        try:
            node = cst.parse_expression(str(node.evaluated_value))
        except cst.ParserSyntaxError:
            return ""
    if isinstance(node, cst.BinaryOperation) and isinstance(node.operator, cst.BitOr):
        return _named_type(frame, node.left) or _named_type(frame, node.right)
    if isinstance(node, cst.Subscript) and isinstance(node.slice[0].slice, cst.Index):
        outer = node.value.attr if isinstance(node.value, cst.Attribute) else node.value
        inner = node.slice[0].slice.value
        return _named_type(frame, inner) if getattr(outer, "value", "") == "Optional" else ""
    if not isinstance(node, (cst.Name, cst.Attribute)):
        return ""
    named = evaluate(frame, node)
    if not isinstance(named.callable, Library):
        return ""
    short = named.callable.name.removeprefix("builtins.")
    if short in ("int", "float", "str", "bool"):
        return short
    found = knowledge.lookup(named.callable.name)
    known = isinstance(found, knowledge.Class) and not found.name.startswith("builtins.")
    return found.name if known and isinstance(found, knowledge.Class) else ""
