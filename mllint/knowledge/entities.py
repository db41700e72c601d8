"""What a stub can say of a library: functions, classes, modules, and the terms of their results."""

from __future__ import annotations

from collections.abc import Hashable, Mapping
from dataclasses import dataclass, field
from typing import Any

from mllint.facts import Fact


class StubError(Exception):
    """A stub that says something the reader does not understand."""

    def __init__(self, file: str, line: int, message: str) -> None:
        super().__init__(f"{file}.pyi:{line}: {message}")


@dataclass(frozen=True, slots=True)
class Spec:
    """What a call gives, as a term: `kind` says how `args` (names, types, facts, specs) are to be read."""

    kind: str
    args: tuple[Any, ...] = ()


@dataclass(frozen=True, slots=True)
class Param:
    """A parameter of a library function. `kind` is "", "*" or "**" or "kw" (keyword only) or "pos"."""

    name: str
    kind: str = ""
    default: Hashable = ...
    """Its default if that is a constant, `...` if it has none or another one."""
    required: bool = True
    expects: Fact | None = None


@dataclass(slots=True, eq=False)
class Function:
    """A library function or method: what it takes, what it gives, and the marks that say what it does."""

    name: str
    params: tuple[Param, ...]
    result: Spec | None
    marks: Mapping[str, tuple[Any, ...]]
    owner: Class | None = None

    def print(self) -> int:
        return id(self)


@dataclass(slots=True, eq=False)
class Class:
    """A library class: its bases, the attributes its instances have, what is said of it, its methods."""

    name: str
    bases: tuple[str, ...]
    attrs: Mapping[str, Spec] = field(default_factory=dict)
    traits: Mapping[str, Any] = field(default_factory=dict)
    methods: Mapping[str, Function] = field(default_factory=dict)

    def print(self) -> int:
        return id(self)


@dataclass(frozen=True, slots=True)
class Module:
    """A library module; `known` is False if there is no stub for it."""

    name: str
    known: bool = True
