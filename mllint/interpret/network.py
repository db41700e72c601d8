"""The tree of a network: its submodules and parameters, by name."""

from __future__ import annotations

from collections.abc import Iterator

from mllint.facts import BIAS, WEIGHT
from mllint.interpret.kinds import LEARNS, is_module, library_class, parameter, trait
from mllint.interpret.ownership import owned
from mllint.site import is_relative
from mllint.value import Value

_MOST_MODULES = 200
"""Enough submodules for any class written out by hand; a larger tree is visited up to here."""


def children(module: Value) -> Iterator[tuple[str, Value]]:
    """The direct submodules of a module, by name, in the order in which they were registered."""
    if module.items is not None:
        for i, item in enumerate(module.items):
            if is_module(item):
                yield str(i), _of_container(item, module)
    elif module.entries:
        for key, item in module.entries.items():
            if is_module(item):
                yield str(key), _of_container(item, module)
    elif module.element is not None and is_module(module.element):
        yield "0", _of_container(module.element, module)
    if module.type == "torch.nn.Sequential":
        return
    for name, value in module.attrs.items():
        if is_module(value) and name != "__owner__":
            yield name, owned(value, module)


def _of_container(item: Value, container: Value) -> Value:
    """An element of a Sequential or ModuleList is owned by whoever owns the container: both were made together."""
    if container.site is None or container.site.owner is None or item.site is None:
        return item
    if item.site.owner is None or not is_relative(item.site.owner):
        return item
    return owned(item, Value(site=container.site.owner))


def descendants(module: Value, prefix: str = "", depth: int = 0) -> Iterator[tuple[str, Value]]:
    """A module and all its submodules, by dotted name, each before its own submodules."""
    yield prefix, module
    if depth < 12:
        for name, child in children(module):
            yield from descendants(child, f"{prefix}.{name}" if prefix else name, depth + 1)


def modules_of(module: Value) -> list[tuple[str, Value]]:
    """`descendants` as a list of bounded length."""
    found = []
    for pair in descendants(module):
        found.append(pair)
        if len(found) >= _MOST_MODULES:
            break
    return found


def parameters_of(module: Value) -> list[tuple[str, Value]]:
    """The parameters of a module and its submodules, by dotted name."""
    found: list[tuple[str, Value]] = []
    for prefix, part in modules_of(module):
        dot = f"{prefix}." if prefix else ""
        cls = library_class(part)
        kind = trait(cls, "kind")
        if kind in LEARNS or kind == "norm":
            fact = BIAS if kind == "norm" else WEIGHT
            found.append((f"{dot}weight", parameter(part, "weight", fact)))
            if (
                not ("bias" in part.attrs and part.attrs["bias"].const is None)
                and kind != "embedding"
            ):
                found.append((f"{dot}bias", parameter(part, "bias", BIAS)))
        elif kind == "recurrent":
            found.append((f"{dot}weight_ih_l0", parameter(part, "weight_ih_l0", WEIGHT)))
            found.append((f"{dot}bias_ih_l0", parameter(part, "bias_ih_l0", BIAS)))
        for name, value in part.attrs.items():
            if value.type == "torch.nn.Parameter":
                found.append((f"{dot}{name}", owned(value, part)))
    return found
