"""Loops that train on disturbed inputs: what is applied to them, what moves, and what is drawn anew in each pass."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import NamedTuple

import libcst as cst

from mllint.block import Block
from mllint.edits import bound_names, names_in
from mllint.events import Apply, Backward, Call, Descent, Event, Fill, OptimizerStep
from mllint.facts import LEARNED, NOISE, PERTURBED, Fact
from mllint.interpret.data import Each
from mllint.interpret.names import has_word
from mllint.site import Node, within
from mllint.syntax import children
from mllint.value import Form, Known, Step, Value

Chain = tuple[Block, ...]
"""The blocks around an event, the program first."""

_ACCESS = frozenset({"__getitem__", "__getitems__", "__iter__", "__next__", "__call__"})
"""Methods that are run whenever a row is asked for, however often the interpreter ran them."""


class Pass(NamedTuple):
    """A model is applied to disturbed inputs and moved by what came out; `loops` are around both, outermost first."""

    apply: Apply
    loops: Chain
    moves: tuple[Event, ...]


@dataclass(slots=True)
class Timeline:
    """What happened in a program: the events, block by block, each with the blocks around it."""

    program: Block
    events: list[tuple[Event, Chain]] = field(default_factory=list)
    inside: dict[int, set[int]] = field(default_factory=dict)

    def __post_init__(self) -> None:
        seen: set[int] = set()
        stack: list[tuple[Block, Chain]] = [(self.program, (self.program,))]
        # A block that calls share is met where it was run first.
        while stack:
            block, chain = stack.pop()
            if id(block) in seen:
                continue
            seen.add(id(block))
            for item in block.happened:
                if not isinstance(item, Block):
                    self.events.append((item, chain))
            inner = [item for item in block.happened if isinstance(item, Block)]
            stack += [(item, (*chain, item)) for item in reversed(inner)]

    def passes(self) -> Iterator[Pass]:
        """Every application of a model to disturbed inputs that a loop trains it by."""
        learning: list[tuple[Event, Chain]] = [
            (e, chain) for e, chain in self.events if isinstance(e, (Backward, Descent, Fill))
        ]
        steps: list[tuple[Event, Chain]] = [
            (e, chain) for e, chain in self.events if isinstance(e, OptimizerStep)
        ]
        for event, chain in self.events:
            if not isinstance(event, Apply) or PERTURBED not in event.input:
                continue
            loops = tuple(b for b in chain if b.kind == "loop")
            if not loops or not (_is_layer(event) or event.result.via or LEARNED in event.module):
                continue
            for loop in reversed(loops):
                moves = _moves(event, loop, learning, steps)
                if moves:
                    yield Pass(event, loops[: loops.index(loop) + 1], moves)
                    break

    def draws_in(self, block: Block) -> set[int]:
        """The expressions that were evaluated as calls inside a block, those of shared blocks included."""
        found = self.inside.get(id(block))
        if found is None:
            found = {id(e.node) for e in block.walk() if isinstance(e, Call)}
            self.inside[id(block)] = found
        return found


def _moves(
    apply: Apply,
    loop: Block,
    learning: list[tuple[Event, Chain]],
    steps: list[tuple[Event, Chain]],
) -> tuple[Event, ...]:
    """What moves, in a loop, the model that was applied there; nothing if nothing does."""
    here = [e for e, chain in learning if loop in chain]
    if LEARNED in apply.module and not apply.result.via:
        return tuple(e for e in here if isinstance(e, Descent))
    own = frozenset([apply.module.site]) if apply.module.site is not None else frozenset()
    via = apply.result.via | own
    losses = [
        e
        for e in here
        if isinstance(e, Backward)
        and (e.loss.via & apply.result.via or _contains(e.loss.form, apply.node))
    ]
    if not losses:
        return ()
    moving: list[Event] = []
    for step in (e for e, chain in steps if loop in chain):
        holds = step.optimizer.holds if isinstance(step, OptimizerStep) else frozenset()
        if not holds or any(within(site, holds) for site in via) or holds & via:
            moving.append(step)
    moving += [e for e in here if isinstance(e, Descent) and e.target.holds & via]
    moving += [e for e in here if isinstance(e, Fill) and e.value is None and e.target.holds & via]
    return (*losses, *moving) if moving else ()


def _is_layer(apply: Apply) -> bool:
    form = apply.result.form
    return form is not None and form.op == "layer" and form.node is apply.node


def _contains(form: Form | float | None, node: Node) -> bool:
    """Whether something was computed from what an expression gave."""
    if not isinstance(form, Form):
        return False
    return form.node is node or any(_contains(arg, node) for arg in form.args)


def disturbance(value: Value) -> tuple[Step, Step] | None:
    """The step by which data were disturbed, and the draw that it rests on; None where no draw is known."""
    return disturbance_of(value.known)


def disturbance_of(facts: Mapping[Fact, Known]) -> tuple[Step, Step] | None:
    """The same from what is known of a value or a form."""
    known = facts.get(PERTURBED)
    step = known.step if known is not None else None
    if step is None or not isinstance(step.since, Step):
        return None
    draw = step.since
    while isinstance(draw.since, Step):
        draw = draw.since
    return step, draw


def is_lazy(timeline: Timeline, draw: Step) -> bool:
    """Whether a draw is made whenever a row is asked for: by a data set, a transform, a generator."""
    for event, chain in timeline.events:
        if event.node is draw.node and isinstance(event, Call):
            for block in chain:
                name = getattr(getattr(block.node, "name", None), "value", "")
                if name in _ACCESS or (block.kind == "function" and _yields(block.node)):
                    return True
    return False


def _yields(function: Node) -> bool:
    stack = list(children(function.body)) if isinstance(function, cst.FunctionDef) else []
    while stack:
        node = stack.pop()
        if isinstance(node, cst.Yield):
            return True
        if not isinstance(node, (cst.FunctionDef, cst.Lambda)):
            stack += children(node)
    return False


def repeats(loop: Block, apply: Apply) -> bool:
    """Whether every pass over a loop may use the same rows: it neither runs over them nor picks them by its number."""
    node = loop.node
    rows = apply.input.rows
    while isinstance(rows, Each):
        if rows.loop is node:
            return False
        rows = rows.rows
    if isinstance(node, cst.For):
        numbers = set(names_in(node.target))
        if any(has_word(name, "epoch") for name in numbers):
            return True
    elif isinstance(node, cst.While):
        numbers = set(names_in(node.test)) & bound_names(node.body)
    else:
        return False
    return not _picked(node.body, numbers)


def _picked(body: Node, numbers: set[str]) -> bool:
    """Whether an element is read by a number that comes from one of the names."""
    derived = set(numbers)
    statements = list(_simple(body))
    for _ in range(2):
        for statement in statements:
            for part in statement.body:
                if isinstance(part, cst.Assign) and derived & set(names_in(part.value)):
                    derived |= bound_names(part) if not _calls(part.value) else set()
    stack: list[Node] = [body]
    while stack:
        node = stack.pop()
        if isinstance(node, cst.AssignTarget):
            continue
        if isinstance(node, cst.Subscript) and any(
            derived & set(names_in(element)) for element in node.slice
        ):
            return True
        stack += children(node)
    return False


def _calls(node: Node) -> bool:
    """Whether a value was computed by more than arithmetic: numbers come from numbers, results do not."""
    stack = [node]
    while stack:
        current = stack.pop()
        if isinstance(current, cst.Call) and getattr(current.func, "value", "") not in (
            *("int", "min", "max", "slice", "range"),
        ):
            return True
        stack += children(current)
    return False


def _simple(body: Node) -> Iterator[cst.SimpleStatementLine]:
    stack = [body]
    while stack:
        node = stack.pop()
        if isinstance(node, cst.SimpleStatementLine):
            yield node
        else:
            stack += children(node)


def is_noise(form: Form | float | None) -> bool:
    """Whether a draw itself is part of what was computed: the target of a network that predicts noise."""
    if not isinstance(form, Form):
        return False
    if form.op in ("normal", "uniform") or NOISE in form.known:
        return True
    return any(is_noise(arg) for arg in form.args)
