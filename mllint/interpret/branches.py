"""Branches: `if`, `with`, `try`."""

from __future__ import annotations

from dataclasses import replace

import libcst as cst

from mllint.block import Block
from mllint.events import Paused
from mllint.facts import NOISE, PERTURBED
from mllint.interpret.arithmetic import truth
from mllint.interpret.attributes import attribute
from mllint.interpret.data import Each
from mllint.interpret.frame import Args, Env, Frame, call, evaluate, execute, executes, merge
from mllint.interpret.narrow import narrow
from mllint.interpret.objects import Bound, Instance, Library
from mllint.interpret.paths import bind_name, bind_target
from mllint.site import Node
from mllint.value import ANYTHING, Step, Value


@executes(cst.If)
def _if(frame: Frame, node: cst.If) -> bool:
    frame.statement = node
    test = evaluate(frame, node.test)
    known = truth(test)
    if known is True:
        return execute(frame, node.body.body)
    if known is False:
        return _orelse(frame, node.orelse)
    before, outer = frame.env, frame.block
    ends: list[Env] = []
    for outcome in (True, False):
        frame.env = dict(before)
        frame.block = Block(node, "branch")
        narrow(frame, node.test, outcome)
        through = execute(frame, node.body.body) if outcome else _orelse(frame, node.orelse)
        frame.block.through = through
        if frame.block.happened:
            outer.happened.append(frame.block)
        if through:
            ends.append(frame.env)
    frame.block = outer
    alive = merge(frame, ends)
    if len(ends) == 2 and _is_coin(test):
        _tossed(frame, ends, node)
    return alive


def _is_coin(test: Value) -> bool:
    """Whether a test compares a fresh random number with something."""
    division = test.part.division if test.part is not None else None
    return isinstance(division, tuple) and division[:1] == ("mask",)


def _tossed(frame: Frame, ends: list[Env], node: cst.If) -> None:
    """Rows that a coin decided to change are rows changed at random, whichever way it fell."""
    step = Step("changed or left alone at random here", node.test, frame.source)
    for name, value in frame.env.items():
        a, b = (env.get(name) for env in ends)
        if a is None or b is None or a is b or not isinstance(a.rows, Each) or a.rows != b.rows:
            continue
        if NOISE not in value and a.print() != b.print():
            own = value.why(PERTURBED)
            # Picture and mask that one coin flips are changed alike, however many calls that takes.
            alike = own is None or (own.since is None and a.why(PERTURBED) != b.why(PERTURBED))
            frame.env[name] = value.having(PERTURBED, step if alike else own)


def _orelse(frame: Frame, orelse: cst.If | cst.Else | None) -> bool:
    if orelse is None:
        return True
    if isinstance(orelse, cst.If):
        return _if(frame, orelse)
    return execute(frame, orelse.body.body)


@executes(cst.With)
def _with(frame: Frame, node: cst.With) -> bool:
    frame.statement = node
    machine = frame.machine
    opened = 0
    managers: list[Value] = []
    halves: list[Block] = []
    cutter = machine.cutter
    for item in node.items:
        begun = len(frame.block.happened)
        value = evaluate(frame, item.item)
        halves += suspended(frame.block, begun)
        name = value.callable.name if isinstance(value.callable, Library) else value.type
        off = name.endswith("set_grad_enabled") and value.attrs.get("mode", ANYTHING).const is False
        if off or name.rpartition(".")[2] in ("no_grad", "inference_mode"):
            opened += 1
            machine.cutter = machine.cutter or (item.item, frame.source)
        elif name.endswith("enable_grad"):
            opened, machine.cutter = -machine.detached, None
        if isinstance(value.callable, Instance):
            managers.append(value)
        entered = _entered(frame, value, node)
        if item.asname is not None:
            bind_target(frame, item.asname.name, entered)
    machine.detached += opened
    outer = frame.block
    waits = any(_waits_for_error(item.item) for item in node.items)
    machine.refusing += waits
    if waits:
        frame.block = Block(node, "raises")
        outer.happened.append(frame.block)
    try:
        return execute(frame, node.body.body)
    finally:
        frame.block = outer
        machine.detached -= opened
        machine.cutter = cutter
        machine.refusing -= waits
        for manager in reversed(managers):
            _left(frame, manager, node)
        outer.happened += reversed(halves)


def _left(frame: Frame, value: Value, node: Node) -> None:
    leave = attribute(frame, value, "__exit__", node)
    if isinstance(leave.callable, Bound):
        call(frame, leave, Args([ANYTHING] * 3, {}, [None] * 3), node)


def suspended(block: Block, begun: int) -> list[Block]:
    """Cut the context managers that were run since `begun` in two at their `yield`; gives what is left of each."""
    rest: list[Block] = []
    for i in range(begun, len(block.happened)):
        item = block.happened[i]
        halves = _cut(item) if isinstance(item, Block) else None
        if halves is not None:
            block.happened[i] = halves[0]
            rest.append(halves[1])
    return rest


def _cut(block: Block) -> tuple[Block, Block] | None:
    if block.kind == "function" and not block.function.manages:
        return None
    for i, item in enumerate(block.happened):
        before, behind = block.happened[:i], block.happened[i + 1 :]
        if isinstance(item, Block):
            halves = _cut(item) if item.kind == "tried" else None
            if halves is None:
                continue
            before, behind = [*before, halves[0]], [halves[1], *behind]
        elif not isinstance(item, Paused):
            continue
        return replace(block, happened=before), replace(block, happened=behind)
    return None


def _waits_for_error(item: Node) -> bool:
    """Whether the body of a `with` is there to raise: no library has another use for these words."""
    return isinstance(item, cst.Call) and _last_word(item.func) in _RAISES


_RAISES = frozenset({"raises", "assertRaises", "assertRaisesRegex", "suppress"})


def _last_word(node: Node) -> str:
    if isinstance(node, cst.Attribute):
        node = node.attr
    return node.value if isinstance(node, cst.Name) else ""


def _entered(frame: Frame, value: Value, node: Node) -> Value:
    if isinstance(value.callable, Instance):
        enter = attribute(frame, value, "__enter__", node)
        if enter.callable is not None:
            return call(frame, enter, Args(), node)
    return value


@executes(cst.Try, cst.TryStar)
def _try(frame: Frame, node: cst.Try | cst.TryStar) -> bool:
    before = dict(frame.env)
    outer = frame.block
    if any(_catches_all(handler.type) for handler in node.handlers):
        frame.block = Block(node, "tried")
        outer.happened.append(frame.block)
    through = _attempt(frame, node)
    frame.block = outer
    if through and node.orelse is not None:
        through = execute(frame, node.orelse.body.body)
    ends = [frame.env] if through else []
    after = frame.env
    for handler in node.handlers:
        frame.env = dict(before)
        if not ends:
            merge(frame, [frame.env, after])
        frame.block = Block(handler, "branch")
        if handler.name is not None and isinstance(handler.name.name, cst.Name):
            bind_name(frame, handler.name.name.value, ANYTHING)
        ok = frame.block.through = execute(frame, handler.body.body)
        if frame.block.happened:
            outer.happened.append(frame.block)
        if ok:
            ends.append(frame.env)
    frame.block = outer
    alive = merge(frame, ends[:1] if _is_import_fallback(node) and through else ends)
    if not alive:
        frame.env = after
    if node.finalbody is not None and not execute(frame, node.finalbody.body.body):
        return False
    return alive


def _attempt(frame: Frame, node: cst.Try | cst.TryStar) -> bool:
    """Run the body of a `try`; a network of Keras that cannot be built is refused with a ValueError."""
    machine = frame.machine
    refusing = any(
        _catches_all(handler.type) or _catches(handler.type, "ValueError")
        for handler in node.handlers
    )
    machine.refusing += refusing
    try:
        return execute(frame, node.body.body)
    finally:
        machine.refusing -= refusing


def _catches_all(caught: Node) -> bool:
    """Whether a handler catches what PyTorch raises when it cannot run a layer."""
    return caught is None or _catches(caught, "RuntimeError", "Exception", "BaseException")


def _catches(caught: Node, *names: str) -> bool:
    if isinstance(caught, cst.Tuple):
        return any(_catches(element.value, *names) for element in caught.elements)
    return caught is not None and _last_word(caught) in names


def _is_import_fallback(node: cst.Try | cst.TryStar) -> bool:
    """`try: import a except ImportError: a = None`: the program is read as if the import succeeds."""
    return all(
        isinstance(line, cst.SimpleStatementLine)
        and all(isinstance(s, (cst.Import, cst.ImportFrom)) for s in line.body)
        for line in node.body.body
    )
