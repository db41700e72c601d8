"""Loops: run for each known element, or to a fixed point for any."""

from __future__ import annotations

from collections.abc import Callable, Sequence

import libcst as cst

from mllint.events import Block, Iterate
from mllint.interpret.arithmetic import truth
from mllint.interpret.attributes import protocol
from mllint.interpret.containers import UNROLL, iterated
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
from mllint.interpret.paths import bind_target
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
    if known is not None and len(known) > 2:
        known = _distinct(known)
    if known is not None and len(known) <= UNROLL and _worth_unrolling(known):
        frame.machine.examples += source.element is not None
        try:
            return _unrolled(frame, node, source, known)
        finally:
            frame.machine.examples -= source.element is not None

    def bind() -> None:
        frame.statement = node
        frame.emit(Iterate(node, *frame.place, source, not frame.machine.detached))
        bind_target(frame, node.target, one_of(frame, source, node))

    return _loop(frame, node, bind)


def _distinct(values: Sequence[Value]) -> Sequence[Value]:
    """The elements without those of which two alike came before: a third round would do what the second did."""
    seen: dict[int, int] = {}
    kept = []
    for value in values:
        seen[value.print()] = seen.get(value.print(), 0) + 1
        if seen[value.print()] <= 2:
            kept.append(value)
    return kept


def _worth_unrolling(values: Sequence[Value]) -> bool:
    """Numbers tell one round from the next too little to pay for running the body for each of them."""
    return any(type(v.const) not in (int, float) for v in values) or len(values) <= 1


def _unrolled(frame: Frame, node: cst.For, source: Value, values: Sequence[Value]) -> bool:
    saved = frame.breaks, frame.continues
    frame.breaks, frame.continues = [], []
    left: list[Env] = []
    turn, frame.each = frame.each, frame.each * 4 + 3
    outer = frame.block
    frame.block = Block(node, "loop")
    outer.happened.append(frame.block)
    frame.emit(Iterate(node, *frame.place, source, not frame.machine.detached))
    alive = True
    for value in values:
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


def _loop(frame: Frame, node: cst.For | cst.While, bind: Callable[[], None]) -> bool:
    """Run a loop body for any round; a loop is taken to run at least once."""
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
        frame.block = Block(node, "loop")
        del frame.returns[returns:], frame.exits[exits:]
        bind()
        through = execute(frame, node.body.body)
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
