"""Reads the stubs: dotted names to what is known of them.

A stub is cut into its top-level pieces when its library is first met, and each piece is parsed when it is
first asked for: a program uses a few dozen of the thousands of names.
"""

from __future__ import annotations

import ast
import functools
import sys
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

if sys.version_info >= (3, 11):
    import tomllib
else:
    import tomli as tomllib
from mllint.knowledge.entities import Class, Function, Module, Spec, StubError
from mllint.knowledge.parser import _class, _dotted, _function, _spec, _Stub

_HOME = Path(__file__).parent


@functools.cache
def _files() -> dict[str, Path]:
    return {path.stem: path for path in _HOME.glob("*.pyi")}


@functools.cache
def _packages() -> frozenset[str]:
    """Every dotted name that is a module: those with a stub, and what leads to them."""
    names: set[str] = set()
    for name in _files():
        parts = name.split(".")
        names.update(".".join(parts[:i]) for i in range(1, len(parts) + 1))
    return frozenset(names)


@functools.cache
def _stub(name: str) -> _Stub | None:
    path = _files().get(name)
    return _Stub(name, path.read_text(encoding="utf-8")) if path else None


@functools.cache
def lookup(name: str) -> Function | Class | Module | Spec | None:
    """What is known of a library's dotted name; None if there is no stub that knows it."""
    if name in _packages():
        return Module(name)
    home, _, leaf = name.rpartition(".")
    if not home:
        return None
    stub = _stub(home)
    if stub is None:
        if home in _packages():
            return None
        owner = lookup(home)
        return member(owner, leaf) if isinstance(owner, Class) else None
    found = stub.parse(leaf)
    if found is None:
        return lookup(f"{stub.same_as}.{leaf}") if stub.same_as else None
    return _entity(stub, found, name)


def _entity(stub: _Stub, node: ast.stmt, name: str) -> Function | Class | Module | Spec | None:
    if isinstance(node, ast.FunctionDef):
        return _function(stub, node, name, None)
    if isinstance(node, ast.ClassDef):
        return _class(stub, node, name)
    if isinstance(node, ast.Assign):
        target = _dotted(stub, node.value)
        return lookup(target) if "." in target else lookup(f"{stub.name}.{target}")
    if isinstance(node, ast.AnnAssign):
        return _spec(stub, node.annotation, frozenset())
    raise StubError(stub.name, stub.line + node.lineno, "expected a function, a class or an alias")


def member(owner: Class, name: str) -> Function | Spec | None:
    """The method or attribute of a class by its name, looked up along its bases."""
    for cls in mro(owner):
        if name in cls.methods:
            return cls.methods[name]
        if name in cls.attrs:
            return cls.attrs[name]
    return None


@functools.cache
def mro(owner: Class) -> tuple[Class, ...]:
    """The class and its bases, in the order in which names are looked up (depth first is enough for stubs)."""
    order: list[Class] = [owner]
    for base in owner.bases:
        found = lookup(base)
        if isinstance(found, Class):
            order += [cls for cls in mro(found) if cls not in order]
    return tuple(order)


@functools.cache
def subclass(name: str, base: str) -> bool:
    """Whether the library class called `name` is `base` or is derived from it."""
    if name == base:
        return True
    found = lookup(name) if name else None
    return isinstance(found, Class) and any(cls.name == base for cls in mro(found))


def names_of(module: str) -> frozenset[str]:
    """The names that a library module's stub knows (what `from module import *` may bring)."""
    stub = _stub(module)
    if stub is None:
        return frozenset()
    return frozenset(stub.pieces) | (names_of(stub.same_as) if stub.same_as else frozenset())


@functools.cache
def words() -> Mapping[str, frozenset[str]]:
    """The word lists for names that nothing else is known of, by their topic."""
    with (_HOME / "words.toml").open("rb") as file:
        return {topic: frozenset(_flat(found)) for topic, found in tomllib.load(file).items()}


def _flat(found: Any) -> Iterator[str]:
    if isinstance(found, str):
        yield found
    elif isinstance(found, list):
        for item in found:
            yield from _flat(item)
    elif isinstance(found, dict):
        for item in found.values():
            yield from _flat(item)
