"""Project functions: defining them, running them, remembering what they did."""

from __future__ import annotations

from typing import NamedTuple

import libcst as cst

from mllint.block import Block
from mllint.events import Result, Settled
from mllint.facts import AUGMENTED
from mllint.interpret.change import rebind
from mllint.interpret.changed_rows import changed
from mllint.interpret.copies import copy_step
from mllint.interpret.data import whole_rows
from mllint.interpret.decorators import decorated
from mllint.interpret.frame import Args, Env, Frame, calls, evaluate, execute, join_envs
from mllint.interpret.gradients import cut
from mllint.interpret.kinds import is_module
from mllint.interpret.machine import MAX_DEPTH, MAX_RECURSION, Machine
from mllint.interpret.objects import Bound, Class, Function, Library
from mllint.interpret.occasion import site_of
from mllint.interpret.ownership import settled
from mllint.interpret.parameters import bind_parameters, unknown_arguments
from mllint.interpret.registration import handed
from mllint.interpret.steps import hand, is_optimizer, stepped
from mllint.lattice import join_all, mix
from mllint.site import Node, Site
from mllint.value import NONE, Value

_KEEPS_ITS_KIND = {"staticmethod": "static", "classmethod": "class", "property": "property"}


class Outcome(NamedTuple):
    """What running a function came to: its value, the final values of its parameters, what happened."""

    value: Value
    final: Env
    block: Block
    draws: bool = False
    fills: bool = False


def define(frame: Frame, node: cst.FunctionDef, owner: Class | None = None) -> Value:
    """The value of a function definition, decorators included."""
    defaults = {
        param.name.value: evaluate(frame, param.default)
        for param in (*node.params.posonly_params, *node.params.params, *node.params.kwonly_params)
        if param.default is not None
    }
    home = frame
    while home.is_class and home.outer is not None:
        home = home.outer
    function = Function(node.name.value, node, home, defaults, owner)
    wrapped: Value | None = None
    for decorator in reversed(node.decorators):
        wrapped = _decorate(frame, function, decorator, wrapped)
    return wrapped or Value(callable=function, site=Site(node))


def _decorate(
    frame: Frame, function: Function, decorator: cst.Decorator, wrapped: Value | None
) -> Value | None:
    """A decorator that is not understood is taken to keep the function, as nearly all do."""
    expression = decorator.decorator
    if isinstance(expression, cst.Attribute) and expression.attr.value in (
        "setter",
        "getter",
        "deleter",
    ):
        function.name = f"{function.name}.{expression.attr.value}"
        return wrapped
    value = evaluate(frame, expression)
    name = value.callable.name if isinstance(value.callable, Library) else value.type
    short = name.rpartition(".")[2]
    if short in _KEEPS_ITS_KIND:
        function.kind = _KEEPS_ITS_KIND[short]
    elif short in ("cached_property", "lazy_property", "abstractproperty"):
        function.kind = "property"
    elif short in ("no_grad", "inference_mode"):
        function.detached = True
        function.detached_by = expression
    elif short in ("contextmanager", "asynccontextmanager"):
        function.manages = True
    elif isinstance(value.callable, Function):
        given = wrapped or Value(callable=function, site=Site(function.node))
        made = decorated(frame, value, given, decorator)
        if isinstance(made.callable, (Function, Class)):
            return made
    return wrapped


@calls(Function)
def _call_function(
    frame: Frame, callee: Value, function: Function, args: Args, node: Node
) -> Value:
    return invoke(frame, function, args, node)


@calls(Bound)
def _call_bound(frame: Frame, callee: Value, bound: Bound, args: Args, node: Node) -> Value:
    if bound.function.name != "forward" or not _is_applied(bound.receiver, node):
        return invoke_bound(frame, bound, args, node)
    # But for hooks `network.forward(x)` is `network(x)`.
    from mllint.interpret.passage import learns, plain, through

    frame.machine.applied(bound.receiver)
    given = plain(args) if learns(bound.receiver) else args
    result = invoke_bound(frame, bound, given, node)
    return through(frame, bound.receiver, args, node, result)


def _is_applied(receiver: Value, node: Node) -> bool:
    """Whether a network is applied by the name of its method, and not by `super()` from a class made of it."""
    func = getattr(node, "func", None)
    if not isinstance(func, cst.Attribute) or func.attr.value != "forward":
        return False
    return not isinstance(func.value, cst.Call) and is_module(receiver)


def invoke_bound(frame: Frame, bound: Bound, args: Args, node: Node) -> Value:
    """Run a method of the project on its receiver."""
    with_self = Args(
        [bound.receiver, *args.positional],
        args.keywords,
        [bound.node, *args.nodes],
        args.keyword_nodes,
        args.open,
    )
    begun = len(frame.block.happened)
    result = invoke(frame, bound.function, with_self, node)
    if bound.function.name == "step" and is_optimizer(bound.receiver):
        stepped(frame, node, bound.receiver, begun)
    return result


def invoke(frame: Frame, function: Function, args: Args, node: Node) -> Value:
    """Run a project function, or recall what it did with equal arguments; changed arguments are copied out."""
    machine = frame.machine
    machine.entered.add(function.node)
    if (
        machine.left <= 0
        or len(machine.running) >= MAX_DEPTH
        or machine.running.count(function.node) >= MAX_RECURSION
    ):
        machine.spent = machine.spent or machine.left <= 0
        hand(frame, function.name, args.all(), node)
        handed(frame, args)
        return mix(args.all())
    env, nodes = bind_parameters(function, args)
    key = (
        function.node,
        function.frame.serial,
        machine.cutter,
        tuple([(name, value.print()) for name, value in env.items()]),
    )
    outcome = machine.memo.get(key)
    if outcome is None:
        if key in machine.active:
            hand(frame, function.name, args.all(), node)
            handed(frame, args)
            return mix(args.all())
        machine.active.add(key)
        outcome = run(machine, function, env)
        machine.active.discard(key)
        machine.memo[key] = outcome
    else:
        machine.drawn += outcome.draws
        machine.filled += outcome.fills
    frame.block.happened.append(outcome.block)
    for name, value in outcome.final.items():
        path = nodes.get(name)
        if path is not None:
            rebind(frame, path, value)
    owner, functions = site_of(frame, node), frozenset([function.node])
    if outcome.fills:
        frame.emit(Settled(node, *frame.place, owner, functions, outcome.block))
    value = settled(outcome.value, owner, functions)
    return changed(frame, function, args, value, outcome.draws, node)


def _explore(frame: Frame) -> None:
    """Run the functions that were defined in a function nobody calls, and that it did not call."""
    machine = frame.machine
    for value in list(frame.env.values()):
        inner = value.callable
        if isinstance(inner, Class) and inner.frame is frame and machine.left > 0:
            from mllint.interpret.instances import analyse_class

            analyse_class(frame, value, inner)
        if not isinstance(inner, Function) or inner.frame is not frame or machine.left <= 0:
            continue
        if inner.node not in machine.entered and len(machine.running) < MAX_DEPTH:
            machine.entered.add(inner.node)
            env, _ = bind_parameters(inner, unknown_arguments(inner))
            frame.block.happened.append(run_uncalled(machine, inner, env).block)


def run_uncalled(machine: Machine, function: Function, env: Env) -> Outcome:
    """Run a function that the program itself does not call, as far as is known."""
    outcome = run(machine, function, env)
    outcome.block.called = False
    return outcome


def run(machine: Machine, function: Function, env: Env) -> Outcome:
    """Run a function's body on the given parameter values."""
    node = function.node
    block = Block(node, function=function)
    frame = Frame(machine, function.frame.source, dict(env), block, function.frame, function, node)
    frame.call = hash(tuple([value.print() for value in env.values()])) if env else 0
    drawn, filled = machine.drawn, machine.filled
    machine.enter(node)
    machine.detached += function.detached
    cutter = machine.cutter
    if function.detached and cutter is None:
        machine.cutter = function.detached_by, frame.source
    try:
        if isinstance(node, cst.Lambda):
            frame.returns.append(evaluate(frame, node.body))
            frame.exits.append(frame.env)
        elif execute(frame, node.body.body):
            frame.returns.append(NONE)
            frame.exits.append(frame.env)
    finally:
        machine.detached -= function.detached
        machine.cutter = cutter
        machine.leave()
    if machine.exploring:
        _explore(frame)
    value = join_all(frame.returns) if frame.returns else Value("never") if frame.ended else NONE
    if frame.yields:
        inner = join_all(frame.yields)
        whole = mix(frame.yields)
        rows = whole_rows(frame.yields[0].rows)
        value = Value("generator", element=inner, known=whole.known, holds=whole.holds, rows=rows)
        steps = (copy_step(v, frame.yields[:i]) for i, v in enumerate(frame.yields))
        step = next((step for step in steps if step is not None), None)
        value = value.having(AUGMENTED, step) if step is not None else value
    if function.detached and value.via:
        value = cut(frame, value, node)
    after = join_envs(frame.exits) if frame.exits else {}
    final = {
        name: after[name]
        for name, before in env.items()
        if name in after and after[name] is not before and name not in frame.assigned
    }
    if isinstance(node, cst.FunctionDef) and value is not NONE:
        called = node in machine.entered
        name = function.name if function.owner is None else f"{function.owner.name}.{function.name}"
        block.happened.append(Result(node, frame.source, node, name, value, called))
    return Outcome(value, final, block, machine.drawn > drawn, machine.filled > filled)
