"""Evidence that training inputs were disturbed once, and that they are data that exist without it."""

from __future__ import annotations

from collections.abc import Hashable, Iterator
from typing import NamedTuple

import libcst as cst

from mllint.block import Block
from mllint.edits import Sheet, bound_names, sheet_of
from mllint.events import Apply, Backward, Call, OptimizerStep, Split
from mllint.evidence.epochs import Pass, Timeline, disturbance, is_lazy, is_noise, repeats
from mllint.facts import AUGMENTED, LABELS, LEARNED, MEASURED, PERTURBED
from mllint.interpret.data import whole_rows
from mllint.interpret.names import dotted_names
from mllint.site import Node, Site, root
from mllint.syntax import children
from mllint.value import Form, Step, Value

_TINY = 1e-3
"""Noise of a smaller σ breaks ties or keeps matrices invertible; it regularises nothing."""

_SOLVERS = ("numpy.linalg.", "torch.linalg.", "scipy.linalg.", "sklearn.")


class Frozen(NamedTuple):
    """Inputs of `apply` were disturbed by `step`, outside `loop`, by what `draw` drew."""

    step: Step
    draw: Step
    loop: Block
    apply: Apply


def frozen(program: Block) -> Iterator[Frozen]:
    """Training inputs with noise that is the same in all passes of the loop that trains on them."""
    timeline = Timeline(program)
    for turn in timeline.passes():
        found = disturbance(turn.apply.input)
        if found is None or AUGMENTED in turn.apply.input or _size(turn.apply.input) < _TINY:
            continue
        step, draw = found
        loop = _frozen_over(timeline, turn, draw)
        if loop is None or not _per_row(step, draw, timeline, turn.apply):
            continue
        if _restores(timeline, turn) or _divided_later(timeline, step):
            continue
        if _exists_clean(timeline, turn):
            yield Frozen(_outside(step, draw, loop), draw, loop, turn.apply)


def _size(value: Value) -> float:
    form = value.form
    size = form.args[0] if form is not None and form.op == "noisy" else None
    return size if isinstance(size, (int, float)) else 1.0


def _frozen_over(timeline: Timeline, turn: Pass, draw: Step) -> Block | None:
    """The innermost loop that may use the same rows in each pass, if nothing around draws anew for the same model."""
    loop = next((b for b in reversed(turn.loops) if repeats(b, turn.apply)), None)
    if loop is None or id(draw.node) in timeline.draws_in(loop) or is_lazy(timeline, draw):
        return None
    for outer in turn.loops[: turn.loops.index(loop)]:
        if id(draw.node) in timeline.draws_in(outer) and not _made_in(timeline, turn, outer):
            return None
    return loop


def _made_in(timeline: Timeline, turn: Pass, loop: Block) -> bool:
    """Whether every pass over a loop makes a model of its own."""
    made = {root(site).node for site in turn.apply.result.via}
    made |= {
        e.optimizer.site.node
        for e in turn.moves
        if isinstance(e, OptimizerStep) and e.optimizer.site is not None
    }
    site = turn.apply.module.site
    if LEARNED in turn.apply.module and site is not None:
        made.add(site.node)
    return bool({id(node) for node in made} & timeline.draws_in(loop))


def _outside(step: Step, draw: Step, loop: Block) -> Step:
    """The step to show: where the noise is put on the data, or where it was drawn if that alone is outside the loop."""
    functions = {id(loop.node)}
    stack: list[Block] = [loop]
    seen: set[int] = set()
    while stack:
        block = stack.pop()
        if id(block) not in seen:
            seen.add(id(block))
            functions.add(id(block.node))
            stack += [b for b in block.happened if isinstance(b, Block)]
    parents = sheet_of(step.source).parents
    node = parents.get(step.node)
    while node is not None:
        if id(node) in functions:
            return draw
        node = parents.get(node)
    return step


def _innermost(step: Step) -> Step:
    """The step that put the noise on, inside whatever functions the caller knows it by."""
    while isinstance(step.since, Step) and isinstance(step.since.since, Step):
        step = step.since
    return step


def _per_row(step: Step, draw: Step, timeline: Timeline, apply: Apply) -> bool:
    """Whether every number of the data got noise of its own: not one shift for all rows, not a random phase."""
    step = _innermost(step)
    if step is draw or (
        step.since is draw and isinstance(step.node, cst.Call) and step.node is draw.node
    ):
        return True
    call = draw.node
    if not isinstance(call, cst.Call):
        return False
    drawn = next((e for e, _ in timeline.events if e.node is call and isinstance(e, Call)), None)
    shape = drawn.result.shape if drawn is not None else None
    if shape is not None and len(shape) > 1 and shape == apply.input.shape:
        return True
    if shape is not None and len(shape) < 2 and len(apply.input.shape or (0, 0)) > 1:
        return False
    data = set(_data_names(step, draw))
    said = set(dotted_names(call)) - set(dotted_names(call.func)) | _receiver(call)
    if any(_about(name, d) for name in said for d in data):
        return True
    sheet = sheet_of(step.source)
    return bool(said) and any(
        (bound & said and data & {n.partition(".")[0] for n in read})
        or (bound & data and read & said)
        for bound, read in _bindings(sheet, step.node)
    )


def _receiver(call: cst.Call) -> set[str]:
    func = call.func
    return set(dotted_names(func.value)) if isinstance(func, cst.Attribute) else set()


def _about(name: str, data: str) -> bool:
    return f"{name}.".startswith(f"{data}.")


def _bindings(sheet: Sheet, node: Node) -> Iterator[tuple[set[str], set[str]]]:
    """For every assignment in the function (or file) around a node, the names it binds and those it reads."""
    scope = sheet.above(node, cst.FunctionDef) or sheet.source.tree
    stack: list[Node] = [scope.body if isinstance(scope, cst.FunctionDef) else scope]
    while stack:
        current = stack.pop()
        if isinstance(current, cst.Assign):
            yield bound_names(current), set(dotted_names(current.value))
        elif not isinstance(current, (cst.FunctionDef, cst.ClassDef)):
            stack += children(current)


def _data_names(step: Step, draw: Step) -> list[str]:
    """What the data are called where noise is put on them."""
    node = step.node
    if isinstance(node, cst.AugAssign):
        return list(dotted_names(node.target))
    if isinstance(node, cst.Call):
        own = _receiver(node) if isinstance(node.func, cst.Attribute) else set()
        first = list(dotted_names(node.args[0].value)) if node.args else []
        return [*first, *own]
    if not isinstance(node, cst.BinaryOperation):
        return []
    sheet = sheet_of(step.source)
    noise: set[str] = set()
    for bound, read in _bindings(sheet, node):
        if draw.source is step.source and _holds(sheet, draw.node, bound):
            noise |= bound
        del read
    sides = [node.left, node.right]
    for side, other in (sides, sides[::-1]):
        inside = _contains(side, draw.node) or bool(noise & set(dotted_names(side)))
        if inside and not _contains(other, draw.node):
            return list(dotted_names(other))
    return [name for side in sides for name in dotted_names(side)]


def _holds(sheet: Sheet, draw: Node, bound: set[str]) -> bool:
    statement = sheet.statement(draw) if draw in sheet.parents else None
    return statement is not None and bool(bound) and bound_names(statement) == bound


def _contains(node: Node, wanted: Node) -> bool:
    stack = [node]
    while stack:
        current = stack.pop()
        if current is wanted:
            return True
        stack += children(current)
    return False


def _restores(timeline: Timeline, turn: Pass) -> bool:
    """Whether the model is to give back the clean data, or the noise: a denoiser, whose pairs may well be fixed."""
    rows = whole_rows(turn.apply.input.rows)
    for event in turn.moves:
        if not isinstance(event, Backward):
            continue
        if is_noise(event.loss.form):
            return True
        targets = [leaf.rows for leaf in _leaves(event.loss.form) if LABELS not in leaf.known]
        at = event.loss.form.node if event.loss.form is not None else event.node
        for other, _ in timeline.events:
            if isinstance(other, Call) and other.node is at:
                given = (v for v in other.args.values() if not v.via and LABELS not in v)
                targets += [v.rows for v in given]
        if rows is not None and rows in map(whole_rows, targets) and _gives_back(timeline, turn):
            return True
    return False


def _leaves(form: Form | float | None) -> Iterator[Form]:
    if isinstance(form, Form):
        if form.op == "value" and not form.via:
            yield form
        for arg in form.args if form.op != "layer" else ():
            yield from _leaves(arg)


_SIZES = (("in_features", "out_features"), ("in_channels", "out_channels"))


def _gives_back(timeline: Timeline, turn: Pass) -> bool:
    """Whether as many numbers come out of the model as go into it, as far as its layers say."""
    layers = [
        event.module.attrs
        for event, _ in timeline.events
        if isinstance(event, Apply) and (event is turn.apply or _together(event, turn.apply))
    ]
    for into, out in _SIZES:
        first = next((a[into].const for a in layers if into in a), None)
        last = next((a[out].const for a in reversed(layers) if out in a), None)
        if first is not None or last is not None:
            return first == last
    return False


def _together(one: Apply, other: Apply) -> bool:
    """Whether two layers were applied on the way from the same disturbed rows."""
    return one.statement is other.statement or bool(one.result.via & other.result.via)


def _divided_later(timeline: Timeline, step: Step) -> bool:
    """Whether the disturbed rows are divided: then what judges the model is disturbed as well, a harder data set."""
    return any(
        rows.why(PERTURBED) == step
        for event, _ in timeline.events
        if isinstance(event, Split)
        for rows in event.inputs
    )


def _exists_clean(timeline: Timeline, turn: Pass) -> bool:
    """Whether the data exist without the noise: read from somewhere, handed in, or used as they were."""
    value = turn.apply.input
    if MEASURED in value or _handed_in(value.rows):
        return True
    rows = whole_rows(value.rows)
    if rows is None:
        return False
    for event, _ in timeline.events:
        if isinstance(event, Apply):
            if _is_clean(event.input, rows) and _same_model(event, turn.apply):
                return True
        elif isinstance(event, Call) and event.name.startswith(_SOLVERS):
            solved = any(_is_clean(arg, rows) for arg in event.args.values())
            if solved:
                return True
    return False


def _is_clean(value: Value, rows: Hashable) -> bool:
    return not value.perhaps(PERTURBED) and whole_rows(value.rows) == rows


def _same_model(one: Apply, other: Apply) -> bool:
    a, b = one.module, other.module
    if LEARNED in a and LEARNED in b:
        return a.why(LEARNED) == b.why(LEARNED)
    return a.site is not None and b.site is not None and root(a.site) == root(b.site)


def _handed_in(rows: Hashable) -> bool:
    """Whether a set of rows came in as an argument of a function that nobody in sight calls."""
    rows = whole_rows(rows)
    while isinstance(rows, tuple) and not isinstance(rows, Site) and len(rows) == 3:
        rows = whole_rows(rows[1])
    while isinstance(rows, Site) and rows.node is None and rows.owner is not None:
        rows = rows.owner
    return isinstance(rows, Site) and isinstance(rows.node, cst.Param)
