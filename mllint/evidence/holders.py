"""Who stands for which gradients: optimisers, networks and parameters, and what holds them."""

from __future__ import annotations

from mllint.interpret.objects import Bound, Partial
from mllint.interpret.steps import is_optimizer
from mllint.site import Site, within
from mllint.value import Value


def meet(some: frozenset[Site], others: frozenset[Site]) -> bool:
    """Whether one of some objects is one of others, or a part of one, or the other way round."""
    return any(within(site, others) for site in some) or any(within(site, some) for site in others)


def owns(value: Value) -> frozenset[Site]:
    """The networks and parameters that something stands for: an optimiser, a module, a parameter."""
    return value.holds or (frozenset([value.site]) if value.site is not None else frozenset())


def same(value: Value, optimizer: Value) -> bool:
    """Whether a value is surely the same optimiser: one expression may make those of several networks."""
    if value.site is None or value.site != optimizer.site:
        return False
    return not value.holds or not optimizer.holds or meet(value.holds, optimizer.holds)


def overlaps(value: Value, optimizer: Value) -> bool:
    """Whether resetting one may concern the gradients of the other; of what nothing is known it may."""
    mine, theirs = owns(value), owns(optimizer)
    if not mine or not theirs or same(value, optimizer):
        return True
    if not value.holds and (is_optimizer(value) or (not value.type and value.callable is None)):
        return True
    if not optimizer.holds and not is_optimizer(value):
        return True
    return meet(mine, theirs)


_DEPTH = 3


def reaches(value: Value, optimizer: Value, depth: int = _DEPTH) -> bool:
    """Whether whoever is given a value can get at an optimiser, or at what it holds."""
    if same(value, optimizer):
        return True
    if value.site is not None and value.site == _owner(optimizer):
        return True
    own = owns(value)
    if own and optimizer.holds and meet(own, optimizer.holds):
        return True
    if depth == 0:
        return False
    called = value.callable
    inner: list[Value] = [*(value.items or ()), *(value.entries or {}).values()]
    inner += value.attrs.values()
    inner += [value.element] if value.element is not None else []
    if isinstance(called, Bound):
        inner.append(called.receiver)
    elif isinstance(called, Partial):
        inner += [called.target, *called.args.all()]
    return any(reaches(part, optimizer, depth - 1) for part in inner)


def _owner(value: Value) -> Site | None:
    """The object of which an optimiser is an attribute, where that is all there is to know of it."""
    owner = value.attrs.get("__owner__")
    return owner.site if owner is not None else None


def contains(value: Value, site: Site, depth: int = _DEPTH) -> bool:
    """Whether an object is among the parts of a value, a few layers deep."""
    if value.site == site:
        return True
    if depth == 0:
        return False
    inner = [*(value.items or ()), *(value.entries or {}).values(), *value.attrs.values()]
    inner += [value.element] if value.element is not None else []
    return any(contains(part, site, depth - 1) for part in inner)
