"""Loops: run for each known element, or to a fixed point for any."""

from __future__ import annotations

from collections.abc import Callable, Sequence

import libcst as cst

from mllint import knowledge
from mllint.block import Block
from mllint.events import Backward, Iterate, OptimizerStep
from mllint.interpret.arithmetic import truth
from mllint.interpret.attributes import protocol
from mllint.interpret.containers import UNROLL, iterated, times
from mllint.interpret.data import one_of
from mllint.interpret.frame import (
    Env,
    Frame,
    evaluate,
    execute,
    executes,
    merge,
    next_round,
    same_env,
)
from mllint.interpret.kinds import is_module
from mllint.interpret.paths import bind_target
from mllint.interpret.picks import is_plain
from mllint.value import Value

_DEEP = 16
"""`Frame.each` inside two loops. Further inside one pass has to do, or each loop more would double the work."""

_PASSES = 2
"""How often a loop body is run: once with what came before, once with what it made of it."""


@executes(cst.For)
def _for(frame: Frame, node: cst.For) -> bool:
    frame.statement = node
    source = protocol(frame, evaluate(frame, node.iter), "__iter__", node)
    known = iterated(frame, source)
    rounds = times(source) if known is None else len(known)
    inexact = source.element is not None
    if known is not None and len(known) > UNROLL:
        known, inexact = _distinct(known), True
    known = known if known is not None and len(known) <= UNROLL else None
    if known is not None and (_worth_unrolling(known) or _is_sum(node, known) or _is_formula(node)):
        frame.machine.examples += inexact
        try:
            return _unrolled(frame, node, source, known)
        finally:
            frame.machine.examples -= inexact

    def bind() -> None:
        frame.statement = node
        frame.emit(Iterate(node, *frame.place, source, not frame.machine.detached))
        bind_target(frame, node.target, one_of(frame, source, node))

    if known is None or inexact:
        return _loop(frame, node, bind, rounds=rounds)
    return _loop(frame, node, bind, lambda: _unrolled(frame, node, source, known), rounds)


def _distinct(values: Sequence[Value]) -> Sequence[Value]:
    """The elements without those of which two alike came before: a third round would do what the second did."""
    seen: dict[int, int] = {}
    return [value for value in values if _count(seen, value) <= 2]


def _count(seen: dict[int, int], value: Value) -> int:
    """How many values alike were counted, this one included."""
    seen[value.print()] = seen.get(value.print(), 0) + 1
    return seen[value.print()]


def _worth_unrolling(values: Sequence[Value]) -> bool:
    """Numbers tell one round from the next too little to pay for running the body for each of them."""
    return any(type(v.const) not in (int, float) for v in values) or len(values) <= 1


_MOST_SUMMED = 8


def _is_sum(node: cst.For, values: Sequence[Value]) -> bool:
    """Whether the body is one line of arithmetic, such as `n *= size`, which costs nothing to run for each number."""
    lines = node.body.body
    if (
        len(values) > _MOST_SUMMED
        or len(lines) != 1
        or not isinstance(node.body, cst.IndentedBlock)
    ):
        return False
    parts = lines[0].body if isinstance(lines[0], cst.SimpleStatementLine) else ()
    return len(parts) == 1 and isinstance(parts[0], cst.AugAssign) and is_plain(parts[0].value)


def _is_formula(node: cst.For) -> bool:
    """Whether the body is one line that puts a formula of the number into an array or a list."""
    lines = node.body.body
    line = lines[0] if len(lines) == 1 else None
    part = line.body[0] if isinstance(line, cst.SimpleStatementLine) and line.body else None
    if isinstance(part, cst.Assign) and isinstance(part.targets[0].target, cst.Subscript):
        return is_plain(part.value) and is_plain(part.targets[0].target.value)
    call = part.value if isinstance(part, cst.Expr) else None
    if not isinstance(call, cst.Call) or not isinstance(call.func, cst.Attribute):
        return False
    return call.func.attr.value == "append" and len(call.args) == 1 and is_plain(call.args[0].value)


def _builds(before: Env, after: Env, block: Block) -> bool:
    """Whether rounds made one more layer of a network each, or gave a tensor other sizes, and trained nothing."""
    for name, value in after.items():
        old = before.get(name)
        if value is old or old is None:
            continue
        sizes = old.shape is not None and value.shape is not None and value.shape != old.shape
        if sizes or any(_is_layer(part) for part in _parts(value, old)):
            return not any(isinstance(e, (Backward, OptimizerStep)) for e in block.walk())
    return False


def _is_layer(value: Value) -> bool:
    return is_module(value) or knowledge.subclass(value.type, "keras.layers.Layer")


def _parts(value: Value, old: Value) -> Sequence[Value]:
    """What a list holds, or what an object holds besides what it held before."""
    if value.items is not None:
        return value.items
    if value.entries:
        return list(value.entries.values())
    if value.element is not None and old.entries is not None:
        return [value.element]
    new = [v for name, v in value.attrs.items() if old.attrs.get(name) is not v]
    return [*new, *(item for v in new for item in (v.items or (v.entries or {}).values()))]


def _unrolled(frame: Frame, node: cst.For, source: Value, values: Sequence[Value]) -> bool:
    saved = frame.breaks, frame.continues
    frame.breaks, frame.continues = [], []
    left: list[Env] = []
    turn, frame.each = frame.each, frame.each * 4 + 3
    outer = frame.block
    single = len(values) <= 1 and source.element is None
    frame.block = Block(node, "loop", single=single)
    outer.happened.append(frame.block)
    frame.emit(Iterate(node, *frame.place, source, not frame.machine.detached))
    before = dict(frame.env)
    seen: dict[int, int] = {}
    builds: bool | None = None
    alive = True
    for value in values:
        if _count(seen, value) > 2:
            # A third round would do what the second did, unless it is one more layer.
            builds = _builds(before, frame.env, frame.block) if builds is None else builds
            if not builds:
                continue
        frame.statement = node
        bind_target(frame, node.target, value)
        through = execute(frame, node.body.body)
        ends = [frame.env] if through else []
        ends += [dict(env) for env in frame.continues]
        left += frame.breaks
        frame.breaks, frame.continues = [], []
        if not merge(frame, ends):
            alive = False
            break
    frame.block, frame.each = outer, turn
    frame.breaks, frame.continues = saved
    if alive and node.orelse is not None:
        alive = execute(frame, node.orelse.body.body)
    return merge(frame, ([frame.env] if alive else []) + left)


@executes(cst.While)
def _while(frame: Frame, node: cst.While) -> bool:
    frame.statement = node
    if truth(evaluate(frame, node.test)) is False:
        return node.orelse is None or execute(frame, node.orelse.body.body)

    def bind() -> None:
        frame.statement = node
        evaluate(frame, node.test)

    return _loop(frame, node, bind)


def _loop(
    frame: Frame,
    node: cst.For | cst.While,
    bind: Callable[[], None],
    each: Callable[[], bool] | None = None,
    rounds: int = 1,
) -> bool:
    """Run a loop body for any round; a loop is taken to run at least once.

    If the rounds are known and the first one turns out to make layers, `each` of them is run instead.
    """
    saved = frame.breaks, frame.continues
    turn = frame.each
    outer = frame.block
    before = frame.env
    through = True
    ends: list[Env] = []
    returns, exits = len(frame.returns), len(frame.exits)
    passes = _PASSES if turn < _DEEP else 1
    for number in range(1, passes + 1):
        start = frame.env = dict(before) if number == 1 else frame.env
        entry = dict(start)
        frame.breaks, frame.continues = [], []
        frame.each = turn * 4 + number
        frame.block = Block(node, "loop", rounds=max(1, rounds))
        del frame.returns[returns:], frame.exits[exits:]
        frame.machine.looping += 1
        bind()
        through = execute(frame, node.body.body)
        frame.machine.looping -= 1
        frame.block.single = not through and not frame.continues
        if number == 1 and each is not None and _builds(before, frame.env, frame.block):
            frame.block, frame.each, frame.env = outer, turn, before
            frame.breaks, frame.continues = saved
            del frame.returns[returns:], frame.exits[exits:]
            return each()
        ends = ([frame.env] if through else []) + frame.continues + frame.breaks
        if not ends or number == passes:
            break
        merge(frame, ends)
        if same_env(frame.env, entry):
            break
        frame.env = next_round(before, frame.env)
    outer.happened.append(frame.block)
    left = frame.breaks
    finished = ([frame.env] if through else []) + frame.continues
    frame.block, frame.each = outer, turn
    frame.breaks, frame.continues = saved
    if not ends:
        # every path through the body left the function; the loop may have had nothing to run over
        finished = [dict(before)]
    if node.orelse is None:
        return merge(frame, finished + left)
    alive = merge(frame, finished) and execute(frame, node.orelse.body.body)
    return merge(frame, ([frame.env] if alive else []) + left)
