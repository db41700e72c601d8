"""Networks that are judged while they are in training mode."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import libcst as cst

from mllint.block import Block
from mllint.edits import Sheet, assigned, bound_names, identifiers, names_in, sheet_of
from mllint.events import Apply, Backward, Event, Iterate, OptimizerStep, Shown
from mllint.evidence.called import written
from mllint.evidence.epochs import is_noise
from mllint.evidence.modes import TRAINING, Application, Modes
from mllint.evidence.roles import (
    JUDGES,
    TRAINS,
    Roles,
    Summaries,
    is_loader,
    key_of,
    named_role,
    roles_of,
    sources,
)
from mllint.evidence.switches import Switches
from mllint.evidence.trained import loaded, meets, moved
from mllint.facts import NOISE, TEST, VALIDATION
from mllint.interpret.data import whole_rows
from mllint.interpret.kinds import library_class, trait
from mllint.interpret.names import has_word
from mllint.knowledge import Class
from mllint.site import Node, Site
from mllint.syntax import children
from mllint.value import Value


@dataclass(slots=True)
class Unready:
    """A pass that judges a network which is in training mode: where it is applied, and the statement of the pass."""

    application: Application
    around: Node
    model: Node

    @property
    def event(self) -> Apply | Shown:
        return self.application.event


class Passes:
    """One program asked for the passes that judge a network in training mode."""

    def __init__(self, program: Block) -> None:
        self.modes = Modes(program, program.once(Switches))
        self.roles: Roles = program.once(roles_of)
        self.summaries = Summaries()
        self.program = program
        self._wholes: dict[int, dict[Node, Site | None]] = {}
        self._moved = moved(program)
        self._loaded = loaded(program)

    def unready(self) -> Iterator[Unready]:
        """The passes, each once for each network."""
        if self.modes.exhausted:
            return
        done: set[object] = set()
        found = [a for a in self.modes.applications if a.mode == TRAINING and self.judges(a)]
        for application in found:
            event = application.event
            sheet = sheet_of(event.source)
            if event.node not in sheet.parents or _is_dropped(sheet, event.node):
                continue
            if _is_chosen(sheet, application):
                continue
            model = applied_node(event.node)
            around = self.around(sheet, event.node, model)
            key = (around, sheet.text(model) if model is not None else "")
            if key not in done:
                done.add(key)
                yield Unready(application, around, model)

    def judges(self, application: Application) -> bool:
        """Whether a network is applied to rows by which it is judged."""
        event, chain = application.event, application.chain
        if _is_inside(chain) or _is_meant(application) or not self._is_whole(application):
            return False
        if trait(library_class(application.module), "kind") in ("dropout", "norm"):
            # A layer by itself is no network: it corrupts or scales what a network is given.
            return False
        if event.input.perhaps(NOISE) or is_noise(event.input.form):
            return False
        if any(self._repeats(b, event) for b in chain):
            return False
        role = self.role(application)
        if role != JUDGES:
            loaded = isinstance(event, Shown) and not self._is_trained(application.module)
            return loaded and role == "" and self._is_loaded(application.module)
        return self._is_trained(application.module) or self._is_loaded(application.module)

    def _is_whole(self, application: Application) -> bool:
        """Whether a network is applied, and not one of the layers that a Sequential applies in its place."""
        block = application.chain[-1]
        whole = self._wholes.get(id(block))
        if whole is None:
            events = (e for e in block.happened if isinstance(e, (Apply, Shown)))
            whole = {e.node: e.module.site for e in events if e.module is not None}
            self._wholes[id(block)] = whole
        return whole.get(application.event.node) == application.module.site

    def role(self, application: Application) -> str:
        """What the rows that a network is applied to are for: by their use, by their names where none is seen."""
        event, chain = application.event, application.chain
        home = next(b for b in reversed(chain) if b.kind in ("loop", "function", "module"))
        learns = isinstance(event, Apply) and self._trains_here(home)
        if learns and (home.kind == "loop" and self._goes_over(home, event.input)):
            return TRAINS
        rows = whole_rows(event.input.rows)
        # What is iterated in a function that a loop calls to train need not be rows that judge: words, time steps.
        doubtful = isinstance(event, Apply) and (
            rows is None or any(b.kind == "loop" and self._trains_here(b) for b in chain)
        )
        for block in reversed(chain):
            for source in _rows_of(block):
                if rows is not None and rows != whole_rows(source.rows):
                    continue
                if doubtful and not is_loader(source):
                    continue
                key = key_of(source)
                role = self.roles.of(key) if key is not None else ""
                if role:
                    return role
        if learns:
            return JUDGES if named_role(_own_names(event)) == JUDGES else TRAINS
        if event.input.perhaps(TEST) or event.input.perhaps(VALIDATION):
            return JUDGES
        return named_role(_own_names(event)) or named_role(_names(application))

    def _goes_over(self, loop: Block, value: Value) -> bool:
        """Whether the rows that a network is applied to are those that a loop goes over."""
        rows = whole_rows(value.rows)
        return any(whole_rows(source.rows) == rows for source in _rows_of(loop))

    def _trains_here(self, block: Block) -> bool:
        """Whether something is trained in a block itself, no loop inside it counted."""
        for item in block.happened:
            if isinstance(item, (Backward, OptimizerStep)):
                return True
            if isinstance(item, Block) and item.kind != "loop" and self._trains_here(item):
                return True
        return False

    def _repeats(self, block: Block, event: Event) -> bool:
        """Whether a loop applies the network to the same rows several times, as averages over dropout are taken."""
        if block.kind != "loop" or not self.summaries.again([block]):
            return False
        body = getattr(block.node, "body", None)
        if not isinstance(event.node, cst.Call) or body is None:
            return True
        given = {name for arg in event.node.args for name in names_in(arg.value)}
        return given.isdisjoint(bound_names(body))

    def _is_trained(self, module: Value) -> bool:
        return meets(module, self._moved)

    def _is_loaded(self, module: Value) -> bool:
        return meets(module, self._loaded)

    def around(self, sheet: Sheet, node: Node, model: Node) -> Node:
        """The outermost loop or `with` around an application in which nothing is trained: the pass."""
        training = [a.event.node for a in self.modes.applications if self.is_training(a)]
        names = set(names_in(model)) if model is not None else set()
        found = sheet.statement(node)
        above = sheet.parents.get(found) if found is not None else None
        while above is not None and not isinstance(above, (cst.FunctionDef, cst.If, cst.ClassDef)):
            if isinstance(above, (cst.For, cst.While, cst.With)):
                span = sheet.span(above)
                inside = [
                    n
                    for n in training
                    if n in sheet.parents and span.start <= sheet.span(n).start < span.end
                ]
                if inside or not names.isdisjoint(bound_names(above)):
                    break
                found = above
            above = sheet.parents.get(above)
        return found

    def is_training(self, application: Application) -> bool:
        """Whether a network is applied in order to be trained."""
        event, chain = application.event, application.chain
        if isinstance(event, Shown) or _is_inside(chain):
            return False
        home = next(b for b in reversed(chain) if b.kind in ("loop", "function", "module"))
        return self._trains_here(home) and self.role(application) != JUDGES


def _is_inside(chain: tuple[Block, ...]) -> bool:
    """Whether a layer is applied by the network that it is part of, or by what a framework calls."""
    for block in chain:
        owner = getattr(block.function, "owner", None)
        if owner is None:
            continue
        if block.function.name in ("forward", "__call__") and "torch.nn.Module" in owner.names:
            return True
        if any(isinstance(c, Class) and trait(c, "lifecycle") for c in owner.lineage):
            return True
    return False


def _is_meant(application: Application) -> bool:
    """Whether names say that the network is to be random: Monte-Carlo dropout, statistics that are taken anew, samples."""
    names = [b.function.name for b in application.chain if b.function is not None]
    names += [
        b.function.owner.name for b in application.chain if getattr(b.function, "owner", None)
    ]
    names.append(application.module.type.rpartition(".")[2])
    model = applied_node(application.event.node)
    own = list(identifiers(model)) if model is not None else []
    # What a generator makes is looked at in training mode by convention.
    return any(has_word(n, "stochastic") for n in [*names, *own]) or any(
        has_word(n, "generator") for n in own
    )


def _rows_of(block: Block) -> Iterator[Value]:
    first = block.happened[0] if block.kind == "loop" and block.happened else None
    if isinstance(first, Iterate):
        yield from (source for source in sources(first.over) if source.rows is not None)


def _own_names(event: Event) -> list[str]:
    """What the program calls that which a network is applied to."""
    node = event.node
    return (
        [n for arg in node.args for n in names_in(arg.value)] if isinstance(node, cst.Call) else []
    )


def _names(application: Application) -> list[str]:
    """What is called the rows, what they were made by, what is looped over, the function that does it."""
    event, chain = application.event, application.chain
    names = _own_names(event)
    home: Node = event.source.tree
    for block in reversed(chain):
        if block.function is not None:
            # `test_network` may well be a unit test.
            names += [n for n in [block.function.name] if not n.startswith("test_")]
            home = block.function.node
            break
    for name in list(names):
        for value, _ in assigned(home, name):
            names += [*names_in(value), *_strings(value)]
    for block in chain:
        if block.kind == "loop" and isinstance(block.node, cst.For):
            names += names_in(block.node.iter)
            names += _strings(block.node.iter)
    return names


def _strings(node: Node) -> Iterator[str]:
    stack = [node]
    while stack:
        current = stack.pop()
        yield from written(current) if isinstance(current, cst.SimpleString) else ()
        stack += children(current)


def _is_chosen(sheet: Sheet, application: Application) -> bool:
    """Whether the function that judges chooses training mode itself, if it is asked to: it shows what that does."""
    since = application.since
    if since is None or since.node not in sheet.parents:
        return False
    home = sheet.above(since.node, cst.FunctionDef)
    test = sheet.above(since.node, cst.If)
    if (
        home is None
        or test is None
        or home is not sheet.above(application.event.node, cst.FunctionDef)
    ):
        return False
    return not {p.name.value for p in home.params.params}.isdisjoint(names_in(test.test))


def applied_node(node: Node) -> Node:
    """The expression of the network in `network(x)` or `network.forward(x)`; None in anything else."""
    func = node.func if isinstance(node, cst.Call) else None
    if isinstance(func, cst.Attribute) and func.attr.value == "forward":
        return func.value
    return func


def _is_dropped(sheet: Sheet, node: Node) -> bool:
    """Whether nobody looks at what comes out: statistics are taken, sizes are tried."""
    return isinstance(sheet.parents.get(node), cst.Expr)
