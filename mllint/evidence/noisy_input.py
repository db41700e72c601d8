"""Noise that is put on rows where they are shown to a model that is judged."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any

import libcst as cst

from mllint.block import Block
from mllint.edits import Sheet, bound_names, name_nodes, names_in, sheet_of
from mllint.events import Apply, Event, Iterate, Shown
from mllint.evidence.added_noise import (
    amounts_of,
    called_as,
    calls_in,
    data_of,
    nodes_in,
    params_of,
    reads,
)
from mllint.evidence.roles import TRAINS, Roles, Summaries, key_of, roles_of
from mllint.facts import PERTURBED, RANDOM
from mllint.interpret.names import has_word
from mllint.interpret.randomness import is_seeded
from mllint.syntax import Source
from mllint.value import Step

_HOOKS = frozenset({"validation_step", "test_step", "predict_step"})
"""Methods by which Lightning and Keras judge."""

_TAKERS = frozenset({"step", "append", "add", "push", "put", "write", "log", "update", "send"})
"""Methods of objects nothing is known of that are given rows and are no networks."""

_MODULES = frozenset({"torch", "np", "numpy", "random", "F", "tf", "K", "transforms", "T", "A"})


@dataclass(slots=True)
class Noisy:
    """Rows that were changed at random by `node` on their way to a model that is judged."""

    event: Event
    node: cst.CSTNode
    step: Step


def noisy_inputs(program: Block) -> Iterator[Noisy]:
    """Where rows that judge are changed at random, not on purpose as far as can be seen."""
    done: set[Any] = set()
    for event, step, around in _judged(program):
        if step.node in done:
            continue
        found = _Context(event, step, around).noisy()
        if found is not None:
            done.add(step.node)
            yield found


def _judged(program: Block) -> Iterator[tuple[Shown | Apply, Step, Sequence[Block]]]:
    """Randomly changed rows that reach a model, where nothing is trained by them, with the blocks around that."""
    summaries, roles = Summaries(), program.once(roles_of)
    seen: set[int] = set()
    stack: list[tuple[Block, tuple[Block, ...]]] = [(program, ())]
    while stack:
        block, outer = stack.pop()
        if id(block) in seen:
            continue
        seen.add(id(block))
        around = (*outer, block)
        # In the order of the program: a block that is shared counts as run where it was run first.
        stack += [(b, around) for b in reversed(block.happened) if isinstance(b, Block)]
        for item in block.happened:
            if isinstance(item, (Shown, Apply)) and PERTURBED in item.input:
                if isinstance(item, Shown) and item.name in _TAKERS:
                    continue
                step = item.input.why(PERTURBED)
                network = isinstance(item, Apply) or item.network
                if step is None or step.node is None or not network:
                    continue
                if _judges(item, around, summaries) and not _bars(around, summaries, roles):
                    yield item, step, around


def _judges(event: Shown | Apply, around: Sequence[Block], summaries: Summaries) -> bool:
    """Whether the model is judged here: no gradients are recorded, a hook says so, or it is in evaluation mode."""
    functions = [b.node for b in around if isinstance(b.node, cst.FunctionDef)]
    if isinstance(event, Shown) and not event.learning:
        return True
    if any(function.name.value in _HOOKS for function in functions):
        return True
    home = next((b for b in reversed(around) if isinstance(b.node, cst.FunctionDef)), around[-1])
    if home.kind == "module" or summaries.of(home).trains:
        return False
    return any(called_as(call) == "eval" and not call.args for call in calls_in(home.node))


def _bars(around: Sequence[Block], summaries: Summaries, roles: Roles) -> bool:
    """Whether what is judged is done several times over for an average, is training rows, or is changed elsewhere."""
    if summaries.again(around):
        return True
    for block in around:
        first = block.happened[0] if block.happened else None
        if isinstance(first, Iterate):
            key = key_of(first.over)
            if key is not None and roles.of(key) == TRAINS:
                return True
            if first.over.perhaps(RANDOM):
                return True
    return False


class _Context:
    """One place where changed rows are shown to a model, and what stands around it in the text."""

    def __init__(self, event: Shown | Apply, step: Step, around: Sequence[Block]) -> None:
        self.event, self.step, self.around = event, step, around
        self.source: Source = event.source
        self.sheet: Sheet = sheet_of(event.source)
        loops = [b.node for b in around if b.kind == "loop" and b.node in self.sheet.parents]
        functions = [b.node for b in around if isinstance(b.node, cst.FunctionDef)]
        self.function: cst.FunctionDef | None = functions[-1] if functions else None
        self.functions = functions
        self.loops: list[Any] = loops
        # Where the rows live: the innermost function, or at the top level the outermost loop.
        self.home: Any = self.function or (loops[0] if loops else self._no_grad())

    def _no_grad(self) -> cst.CSTNode | None:
        found = self.sheet.above(self.event.node, cst.With)
        return found if isinstance(found, cst.With) else None

    def noisy(self) -> Noisy | None:
        """The expression that changes the rows, if nothing says that it is meant."""
        if self.home is None or self.event.node not in self.sheet.parents or self._meant():
            return None
        node = self._here()
        if node is None or self._seeded() or self._is_swept(node) or self._compared(node):
            return None
        return Noisy(self.event, node, self.step)

    def _here(self) -> cst.CSTNode | None:
        """The expression at which noise comes in, or by which the function is called that puts it in."""
        node = self.step.node
        if node in self.sheet.parents and self._within(node, self.home):
            return self._sum(node)
        drawn = self._drawing_function()
        if drawn is None:
            return None
        calls = [call for call in calls_in(self.home) if called_as(call) == drawn.name.value]
        return calls[0] if len(calls) == 1 else None

    def _sum(self, node: cst.CSTNode) -> cst.CSTNode | None:
        """The sum that noise is part of; a call stands for itself."""
        if not isinstance(node, cst.BinaryOperation):
            return node if isinstance(node, cst.Call) else None
        current: cst.CSTNode = node
        parent = self.sheet.parents.get(node)
        while isinstance(parent, cst.BinaryOperation):
            current, parent = parent, self.sheet.parents.get(parent)
        operator = current.operator if isinstance(current, cst.BinaryOperation) else None
        return current if isinstance(operator, (cst.Add, cst.Subtract)) else None

    def _drawing_function(self) -> cst.FunctionDef | None:
        """The function of this or another file that changes the rows, if it was run inside the loop or function."""
        node = self.step.node
        inner = [b for block in self.around[1:] for b in block.happened if isinstance(b, Block)]
        for block in inner:
            function = block.node
            if (
                isinstance(function, cst.FunctionDef)
                and function.name.value != "__getitem__"
                and any(n is node for n in nodes_in(function))
            ):
                return function
        return None

    def _within(self, node: cst.CSTNode, outer: cst.CSTNode) -> bool:
        current: cst.CSTNode | None = node
        while current is not None and current is not outer:
            current = self.sheet.parents.get(current)
        return current is outer

    def _meant(self) -> bool:
        """Whether a function around says that noise is what it is about."""
        names = [f.name.value for f in self.functions]
        owners = [
            self.sheet.above(f, cst.ClassDef) for f in self.functions if f in self.sheet.parents
        ]
        names += [owner.name.value for owner in owners if owner is not None]
        return any(has_word(name, "robustness") for name in names)

    def _seeded(self) -> bool:
        """Whether the noise is the same each time: a seed is set here, or a generator is told or made here."""
        if any(p is not None and is_seeded(p) for p in (self.home, self._drawing_function())):
            return True
        if self.step.node in self.sheet.parents:
            for call in calls_in(self.step.node):
                owner = call.func.value if isinstance(call.func, cst.Attribute) else None
                if isinstance(owner, cst.Name) and has_word(owner.value, "random_generator"):
                    return True
        return False

    def _is_swept(self, node: cst.CSTNode) -> bool:
        """Whether how much noise there is, or whether any, is up to a loop or to whoever calls."""
        rows = self._rows(node)
        told = {name for part in amounts_of(node, data_of(node)) for name in names_in(part)} - rows
        for loop in self.loops:
            target = getattr(loop, "target", None)
            if target is not None and told & set(names_in(target)):
                return True
        if self.function is None:
            return False
        params = {p.name.value: p.default for p in params_of(self.function)}
        params.pop("self", None)
        test: Any = self.sheet.above(node, cst.If)
        while test is not None and self._within(test, self.function):
            if set(names_in(test.test)) & set(params):
                return True
            test = self.sheet.above(test, cst.If)
        return any(self._is_told(name, params[name]) for name in told if name in params)

    def _is_told(self, name: str, default: cst.BaseExpression | None) -> bool:
        """Whether a parameter may be another thing at each call: it has no default, or some call gives it."""
        if not isinstance(default, (cst.Float, cst.Integer)) or not float(default.evaluated_value):
            return True
        function = self.function
        names = [p.name.value for p in params_of(function)] if function is not None else []
        place = names.index(name) - (names[:1] == ["self"])
        for call in calls_in(self.source.tree):
            if function is not None and called_as(call) == function.name.value:
                by_name = any(a.keyword is not None and a.keyword.value == name for a in call.args)
                if by_name or len(call.args) > place or any(a.star for a in call.args):
                    return True
        return False

    def _rows(self, node: cst.CSTNode) -> set[str]:
        data = data_of(node)
        return set(names_in(data)) - _MODULES if data is not None else set()

    def _compared(self, node: cst.CSTNode) -> bool:
        """Whether the rows without noise, or the noise itself, are used as well: the model is asked about noise."""
        rows = self._rows(node)
        statement = self.sheet.statement(node)
        if not rows or statement is None or self._are_output(rows, node):
            return True
        bound = bound_names(statement) if isinstance(statement, cst.SimpleStatementLine) else set()
        drawn = {name for part in amounts_of(node, data_of(node)) for name in names_in(part)}
        start, end = self.sheet.span(node)
        scope = self._binding(node, rows)
        for name in rows:
            for use in name_nodes(scope, name):
                at = self.sheet.span(use).start
                if start <= at < end or (name in bound and at > end):
                    continue
                if reads(self.sheet, use, name):
                    return True
        for name in drawn - rows - _MODULES:
            if self._is_drawn_here(name) and self._used_elsewhere(name, start, end):
                return True
        return False

    def _are_output(self, rows: set[str], node: cst.CSTNode) -> bool:
        """Whether what noise is added to is what a network gave: an action, a code, a sample."""
        shown = (e for b in self.around for e in b.happened if isinstance(e, (Shown, Apply)))
        given = {e.node for e in shown} - set(calls_in(node))
        for assign in nodes_in(self.home):
            if isinstance(assign, cst.Assign) and any(c in given for c in calls_in(assign.value)):
                names = {n for target in assign.targets for n in names_in(target.target)}
                if names & rows:
                    return True
        return False

    def _binding(self, node: cst.CSTNode, rows: set[str]) -> cst.CSTNode:
        """The innermost loop that binds the rows; without one, the function or loop around everything."""
        loop = self.sheet.above(node, cst.For, cst.FunctionDef)
        while isinstance(loop, cst.For):
            if rows & set(names_in(loop.target)):
                return loop
            loop = self.sheet.above(loop, cst.For, cst.FunctionDef)
        home: cst.CSTNode = self.home
        return home

    def _is_drawn_here(self, name: str) -> bool:
        """Whether a name is bound to noise in this place, and is no setting from elsewhere."""
        lines = (n for n in nodes_in(self.home) if isinstance(n, cst.SimpleStatementLine))
        return any(name in bound_names(line) for line in lines)

    def _used_elsewhere(self, name: str, start: int, end: int) -> bool:
        uses = [
            u for u in name_nodes(self.home, name) if not start <= self.sheet.span(u).start < end
        ]
        return any(reads(self.sheet, use, name) for use in uses)
