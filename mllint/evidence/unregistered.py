"""Layers and parameters that a module keeps in a plain container, where it does not see them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any

import libcst as cst

from mllint import knowledge
from mllint.block import Block
from mllint.edits import Sheet, identifiers, sheet_of
from mllint.events import Apply, Call, Freeze, Keep, Reach
from mllint.interpret.classes import find_method
from mllint.interpret.kinds import LEARNS, is_module, library_class, trait
from mllint.interpret.network import modules_of
from mllint.interpret.objects import Function
from mllint.interpret.registration import APPLIES, held
from mllint.site import Node
from mllint.syntax import children
from mllint.value import Value

_SEES_ITSELF = (
    "parameters",
    "named_parameters",
    "modules",
    "named_modules",
    "children",
    "named_children",
    "_apply",
    "__setattr__",
)
"""Methods of `nn.Module` that a class can write anew to see what is in its containers."""

Key = tuple[Node, str]
"""An object by the expression that made it and which part of that it is, whoever its owner turned out to be."""


@dataclass(frozen=True, slots=True)
class Unregistered:
    """An attribute of a class that holds layers the module does not see.

    `keeps` are its assignments, `mark` the one that shows best what it is, `reach` a use; `parts` are the layers.
    """

    keeps: tuple[Keep, ...]
    mark: Keep
    reach: Reach
    parts: tuple[Value, ...]

    @property
    def trained(self) -> bool:
        """Whether there is anything in it that an optimiser should move."""
        return any(_has_parameters(part) for part in self.parts)


def unregistered(program: Block) -> Iterator[Unregistered]:
    """What the modules of a program keep out of their own sight and use, one for each place where it is kept."""
    keeps: dict[tuple[int, str], list[Keep]] = {}
    for keep in program.every(Keep):
        keeps.setdefault(_attribute(keep), []).append(keep)
    if not keeps:
        return
    reaches: dict[tuple[int, str], list[Reach]] = {}
    for reach in program.every(Reach):
        reaches.setdefault(_attribute(reach), []).append(reach)
    told: set[Node] = set()
    for attribute, uses in reaches.items():
        found = _judge(program, keeps.get(attribute, ()), uses)
        if found is not None and found.mark.node not in told:
            told.add(found.mark.node)
            yield found


def _attribute(event: Keep | Reach) -> tuple[int, str]:
    return id(event.module.callable.cls.node), event.attribute


def _judge(program: Block, keeps: Sequence[Keep], reaches: Sequence[Reach]) -> Unregistered | None:
    module = reaches[-1].module
    cls = module.callable.cls
    if any(isinstance(find_method(cls, name), Function) for name in _SEES_ITSELF):
        return None
    if "_modules" in set(identifiers(cls.node)):
        return None
    away = program.once(_seen_elsewhere)
    for reach in reaches:
        known = away | _registered(reach.module)
        parts = tuple([part for part in held(reach.container) if _is_missed(part, known)])
        if parts and reach.learning and _is_used(program, reach, parts):
            mark = _mark(keeps, parts)
            if mark is None or _is_hidden(mark):
                return None
            return Unregistered(tuple(keeps), mark, reach, parts)
    return None


def key(value: Value) -> frozenset[Key]:
    """Which object a value is, as far as that is known."""
    return frozenset([(value.site.node, value.site.part)] if value.site is not None else ())


def _registered(module: Value) -> frozenset[Key]:
    """What a module sees of itself: its submodules and theirs, its parameters."""
    found: set[Key] = set()
    for _, part in modules_of(module):
        found |= key(part)
        for value in part.attrs.values():
            if value.type == "torch.nn.Parameter":
                found |= key(value)
    return frozenset(found)


def _seen_elsewhere(program: Block) -> frozenset[Key]:
    """What is frozen, and what an optimiser was given without the module's help."""
    found: set[Key] = set()
    for event in program.every(Freeze):
        whole = [event.target, *(part for _, part in _tree(event.target))]
        for value in whole:
            found |= key(value)
            if value.site is not None and value.site.part:
                found.add((value.site.node, ""))
    for call in program.every(Call):
        if call.result.type.startswith("torch.optim."):
            found |= {(site.node, site.part) for site in call.result.holds}
    return frozenset(found)


def _tree(value: Value) -> Sequence[tuple[str, Value]]:
    return modules_of(value) if is_module(value) else ()


def _is_used(program: Block, reach: Reach, parts: Sequence[Value]) -> bool:
    """Whether the module is applied by way of these layers: they are asked for on that way, or applied themselves."""
    if reach.inside & APPLIES:
        return True
    applied = program.once(_applied)
    return any(key(part) & applied for part in parts)


def _applied(program: Block) -> frozenset[Key]:
    return frozenset().union(*(key(event.module) for event in program.every(Apply)))


def _is_missed(part: Value, known: frozenset[Key]) -> bool:
    """Whether it shows that a module does not see a part: something in it learns, or has a training mode."""
    if key(part) & known:
        return False
    if part.type == "torch.nn.Parameter":
        # One that is made out of sight, or came from `self.parameters()`, may well be registered.
        return part.site is not None
    inside = [p for _, p in modules_of(part) if not key(p) & known]
    return any(_learns(inner, known) or _kind(inner) == "dropout" for inner in inside)


def _learns(part: Value, known: frozenset[Key] = frozenset()) -> bool:
    """Whether a part has parameters of its own, or running statistics."""
    own = (v for v in part.attrs.values() if v.type == "torch.nn.Parameter")
    if any(not key(value) & known for value in own):
        return True
    kind = _kind(part)
    if kind == "norm":
        return not _is_plain_norm(part)
    if kind in LEARNS or kind in ("recurrent", "attention"):
        return True
    cls = library_class(part)
    return kind == "activation" and cls is not None and knowledge.member(cls, "weight") is not None


def _has_parameters(part: Value) -> bool:
    return part.type == "torch.nn.Parameter" or any(_learns(p) for _, p in modules_of(part))


def _kind(part: Value) -> str:
    return trait(library_class(part), "kind") or ""


def _is_plain_norm(norm: Value) -> bool:
    """Whether a norm has neither parameters nor running statistics, as instance norms have unless they are told."""
    settings = [norm.attrs[n].const for n in ("affine", "track_running_stats") if n in norm.attrs]
    return bool(settings) and not any(settings)


def _mark(keeps: Sequence[Keep], parts: Sequence[Value]) -> Keep | None:
    """The assignment to show: one that puts these layers there, else the one of the empty container that they go into."""
    wanted = frozenset().union(*map(key, parts))
    first = [k for k in keeps if not grows(k)]
    full = [k for k in first if any(not wanted or key(p) & wanted for p in held(k.container))]
    empty = [k for k in first if next(held(k.container), None) is None]
    return full[0] if full else empty[-1] if empty else None


def grows(keep: Keep) -> bool:
    """Whether an assignment adds to what the attribute held before."""
    value = assigned_value(keep)
    return value is None or any(
        isinstance(node, cst.Attribute) and node.attr.value == keep.attribute
        for node in nodes_in(value)
    )


def nodes_in(tree: Node) -> Iterator[Any]:
    """A node and all nodes in it."""
    stack = [tree]
    while stack:
        node = stack.pop()
        yield node
        stack += children(node)


def assigned_value(keep: Keep) -> cst.BaseExpression | None:
    """The expression that an attribute is assigned, None if it is one of several or added to what is there."""
    sheet = sheet_of(keep.source)
    parent = sheet.parents.get(keep.node)
    if isinstance(parent, cst.AnnAssign):
        return parent.value
    if isinstance(parent, cst.AssignTarget):
        assign = sheet.parents[parent]
        if isinstance(assign, cst.Assign) and len(assign.targets) == 1:
            return assign.value
    if isinstance(parent, cst.Element):
        return _matching(sheet, parent)
    if isinstance(keep.node, cst.Call) and len(keep.node.args) == 3:
        return keep.node.args[2].value
    return None


def _matching(sheet: Sheet, target: cst.Element) -> cst.BaseExpression | None:
    """What the target of a tuple is assigned: the element at its place, if there is a tuple on the right as well."""
    targets = sheet.parents[target]
    assign = sheet.above(target, cst.Assign)
    values = assign.value if assign is not None else None
    if not isinstance(targets, cst.Tuple) or not isinstance(values, cst.Tuple):
        return None
    if len(targets.elements) != len(values.elements):
        return None
    return values.elements[list(targets.elements).index(target)].value


def _is_hidden(keep: Keep) -> bool:
    """Whether a module is kept out of sight on purpose: alone in a container, and made elsewhere or not trained."""
    value = assigned_value(keep)
    elements: Sequence[cst.BaseElement] = getattr(value, "elements", ())
    if not isinstance(value, (cst.List, cst.Tuple)) or len(elements) != 1:
        return False
    only = elements[0].value
    if isinstance(only, (cst.Name, cst.Attribute, cst.Subscript)):
        return True
    called = only.func if isinstance(only, cst.Call) else None
    name = called.attr if isinstance(called, cst.Attribute) else called
    return isinstance(name, cst.Name) and name.value in ("eval", "requires_grad_", "deepcopy")
