"""What draws at random each time it is applied: transforms by their stubs, user code by what it does to a row."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

import libcst as cst

from mllint import knowledge
from mllint.block import Block
from mllint.facts import DETERMINISTIC, PERTURBED, RANDOM
from mllint.interpret.arithmetic import constant
from mllint.interpret.data import Each
from mllint.interpret.frame import Args, Frame, call
from mllint.interpret.kinds import library_class, trait
from mllint.interpret.objects import Bound, Function, Instance, Partial
from mllint.site import Node, Site
from mllint.syntax import children
from mllint.value import ANYTHING, Known, Step, Value

_STILL = (0, None, False, 0.0, (0, 0), (1, 1))
"""Amounts by which nothing is changed: no degrees, no jitter, a scale from 1 to 1."""


def drawing(frame: Frame, value: Value, node: Node) -> Known | None:
    """Whether applying a value changes what it is given at random, and the step that says why.

    What the program itself defines is applied to a row nothing is known of. One that gives several random views of
    a row is no random change of it: a loss that compares views needs them in validation as well.
    """
    known = value.known.get(RANDOM)
    if known is not None:
        return known
    if isinstance(value.callable, (Function, Bound, Partial, Instance)):
        return _tried(frame, value, node)
    if value.type.startswith("torch.nn.") and value.items:
        return any_drawing(frame, value, node)
    return None


def any_drawing(frame: Frame, parts: Value, node: Node) -> Known | None:
    """The same for transforms that are applied one after the other."""
    if parts.items is not None:
        values = parts.items
        found = next((k for v in values if (k := drawing(frame, v, node)) is not None), None)
        # Of a list that grew on some path only, or in a loop, the elements are examples.
        return found._replace(sure=False) if found and parts.element is not None else found
    if parts.entries is not None and parts.type == "dict":
        each = (drawing(frame, v, node) for v in parts.entries.values())
        return next((k for k in each if k is not None), None)
    return drawing(frame, parts.element or parts, node)


def _tried(frame: Frame, value: Value, node: Node) -> Known | None:
    machine = frame.machine
    row = Value(site=Site(node, None, "row"), rows=Each(Site(node, None, "rows"), node, 1))
    outer, entered = frame.block, set(machine.entered)
    # What happens to a made-up row did not happen: nobody is told, and the function still counts as not called.
    frame.block = Block(node)
    try:
        result = call(frame, value, Args([row], {}, [None]), node)
    finally:
        frame.block, machine.entered = outer, entered
    return change_of(result)


def change_of(result: Value, *, row: bool = False) -> Known | None:
    """How something made from one row was changed at random; None if it was not, or if it is several views of it.

    Of a `row` of a data set the columns may share one change, so there views are what was drawn at several places.
    """
    if any(_are_views(part, row and part is result) for part in _parts(result)):
        return None
    known = (part.known.get(PERTURBED) for part in _parts(result))
    return next((k for k in known if k is not None), None)


def _are_views(result: Value, row: bool) -> bool:
    changed = [part for part in result.items or () if part.perhaps(PERTURBED)]
    for i, part in enumerate(changed):
        for other in changed[:i]:
            once = row and part.why(PERTURBED) == other.why(PERTURBED)
            if part.rows is not None and part.rows == other.rows and not once:
                return True
    return False


def _parts(result: Value) -> Iterator[Value]:
    yield result
    yield from result.items or ()
    yield from (result.entries or {}).values()
    for inner in (result.entries or {}).values():
        if inner.element is not None:
            yield inner.element


def of_class(
    frame: Frame, cls: knowledge.Class, bound: Mapping[str, Value], node: Node
) -> Known | None:
    """Whether an instance of a library class draws at random, by the traits of its stub.

    `random` is True, False, or the parameter that holds the transforms it applies. With `coin`, drawing whether to
    apply it is all it draws, so nothing is random at `p=1`. `varies` are the parameters that say by how much things
    vary: nothing is drawn if all of them say by nothing.
    """
    random = trait(cls, "random")
    if not random:
        return None
    p = _argument(cls, bound, "p")
    if p == 0:
        return None
    inner = trait(cls, "inner") if isinstance(random, bool) else random
    if isinstance(random, str) or (inner and p == 1):
        return any_drawing(frame, bound.get(str(inner), ANYTHING), node)
    if trait(cls, "coin") and p == 1:
        return None
    varies = trait(cls, "varies")
    if varies and all(_still(_argument(cls, bound, name)) for name in varies):
        return None
    fixed = trait(cls, "fixed")
    if fixed and _one_amount(_argument(cls, bound, fixed)):
        return None
    short = cls.name.rpartition(".")[2]
    return Known(True, Step(f"`{short}` draws at random", node, frame.source))


def _argument(cls: knowledge.Class, bound: Mapping[str, Value], name: str) -> Any:
    """The constant that a parameter of a constructor is given, by the caller or by default; the value otherwise."""
    if name in bound:
        return constant(bound[name])
    init = knowledge.member(cls, "__init__")
    params = init.params if isinstance(init, knowledge.Function) else ()
    return next((p.default for p in params if p.name == name), ...)


def _still(amount: Any) -> bool:
    return isinstance(amount, (int, float, tuple, type(None))) and amount in _STILL


def _one_amount(amount: Any) -> bool:
    if isinstance(amount, tuple):
        return len(amount) == 2 and amount[0] == amount[1]
    return isinstance(amount, (int, float))


def random_as(made: Value, known: Known | None) -> Value:
    """A value that draws at random as `known` says, or does not."""
    kept = made.lacking(RANDOM)
    return kept if known is None else kept.having(RANDOM, known.step, sure=known.sure)


def is_data_set(value: Value) -> bool:
    """Whether a value is surely a map-style or iterable data set of PyTorch."""
    if isinstance(value.callable, Instance):
        return "torch.utils.data.Dataset" in value.callable.cls.names
    cls = library_class(value) if "." in value.type else None
    return cls is not None and knowledge.subclass(cls.name, "torch.utils.data.Dataset")


def transformed_by(frame: Frame, made: Value, node: Node) -> Known | None:
    """How a data set changes the rows it gives at random, if it applies the transforms that are its attributes."""
    for name in ("transform", "transforms"):
        transform = made.attrs.get(name)
        known = drawing(frame, transform, node) if transform is not None else None
        if known is not None:
            return known
    return next((v.known[RANDOM] for v in made.attrs.values() if RANDOM in v.known), None)


def steps_of(frame: Frame, transform: Value, node: Node) -> Iterator[Value]:
    """The single transforms that a transform applies one after the other, each known to draw at random or not to.

    Of one that nothing is known of neither is said.
    """
    inner = _inner(transform)
    if inner is not None:
        for step in inner:
            yield from steps_of(frame, step, node)
        return
    known = drawing(frame, transform, node)
    cls = library_class(transform) if "." in transform.type else None
    if known is not None:
        yield random_as(transform, known)
    elif transform.callable is not None or trait(cls, "random") is not None:
        yield transform.having(DETERMINISTIC)
    else:
        yield transform


def _inner(transform: Value) -> tuple[Value, ...] | None:
    """What a chain of transforms is made of; None for a single one."""
    cls = library_class(transform) if "." in transform.type else None
    name = trait(cls, "random")
    if isinstance(name, str):
        parts = transform.attrs.get(name, ANYTHING)
        return parts.items if parts.element is None else None
    if not isinstance(transform.callable, Instance):
        return None
    lists = [v for v in transform.attrs.values() if v.items and all(map(_is_transform, v.items))]
    return lists[0].items if len(lists) == 1 and lists[0].element is None else None


def _is_transform(value: Value) -> bool:
    cls = library_class(value) if "." in value.type else None
    return value.callable is not None or trait(cls, "random") is not None


STEPS = "__steps__"
"""The attribute of a data set that holds the single transforms its rows go through."""


def with_steps(frame: Frame, made: Value, node: Node) -> Value:
    """A data set that draws at random, with the single transforms its rows go through."""
    given = [v for name in ("transform", "transforms") if (v := made.attrs.get(name)) is not None]
    if RANDOM not in made.known or len(given) != 1:
        return made
    steps = tuple(steps_of(frame, given[0], node))
    return made.but(attrs={**made.attrs, STEPS: Value("tuple", items=steps)})


_SEEDS = frozenset(
    {"manual_seed", "seed", "seed_everything", "default_rng", "RandomState", "Random"}
)


def is_seeded(node: Node) -> bool:
    """Whether a function sets a seed or makes a generator of one, or draws by a generator that it is given."""
    stack = [node]
    while stack:
        current = stack.pop()
        if isinstance(current, cst.Call):
            func = current.func
            name = func.attr if isinstance(func, cst.Attribute) else func
            if isinstance(name, cst.Name) and name.value in _SEEDS and current.args:
                return True
        keyword = current.keyword if isinstance(current, cst.Arg) else None
        if keyword is not None and keyword.value == "generator":
            return True
        stack += children(current)
    return False
