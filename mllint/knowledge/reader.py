"""Reads the stubs: dotted names to what is known of them.

A stub is cut into its top-level pieces when its library is first met, and each piece is parsed when it is
first asked for: a program uses a few dozen of the thousands of names.
"""

from __future__ import annotations

import ast
import functools
import re
import sys
from collections.abc import Hashable, Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from mllint.facts import FACTS, Fact

if sys.version_info >= (3, 11):
    import tomllib
else:
    import tomli as tomllib

_HOME = Path(__file__).parent
_PIECE = re.compile(r"^(?:(?:async )?def|class)\s+(\w+)|^(\w+)\s*[:=]|^@", re.MULTILINE)
_TYPES = frozenset("int float str bool bytes list tuple dict set slice range type object".split())


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


class _Stub:
    """One stub file, cut into its top-level pieces."""

    __slots__ = ("name", "pieces", "same_as", "text")

    def __init__(self, name: str, text: str) -> None:
        self.name, self.text = name, text
        self.pieces: dict[str, tuple[int, int]] = {}
        self.same_as = ""
        if text.startswith("# same-as:"):
            self.same_as = text.split("\n", 1)[0].removeprefix("# same-as:").strip()
        begin: int | None = None
        starts: list[tuple[int, str]] = []
        for match in _PIECE.finditer(text):
            start = match.start() if begin is None else begin
            name_found = match.group(1) or match.group(2)
            begin = start if name_found is None else None
            if name_found is not None:
                starts.append((start, name_found))
        ends = [*(start for start, _ in starts[1:]), len(text)] if starts else []
        for (start, piece), end in zip(starts, ends, strict=True):
            self.pieces[piece] = (start, end)

    def parse(self, piece: str) -> ast.stmt | None:
        if piece not in self.pieces:
            return None
        start, end = self.pieces[piece]
        line = self.text.count("\n", 0, start)
        try:
            tree = ast.parse(self.text[start:end])
        except SyntaxError as error:
            raise StubError(self.name, line + (error.lineno or 1), error.msg) from None
        statement = tree.body[0]
        return ast.increment_lineno(statement, line)


@functools.cache
def _files() -> dict[str, Path]:
    return {path.stem: path for path in _HOME.glob("*.pyi")}


@functools.cache
def _packages() -> frozenset[str]:
    """Every dotted name that is a module: those with a stub, and what leads to them."""
    names = set()
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
    raise StubError(stub.name, node.lineno, "expected a function, a class or an alias")


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


def _class(stub: _Stub, node: ast.ClassDef, name: str) -> Class:
    bases = tuple(_absolute(stub, _dotted(stub, base)) for base in node.bases)
    attrs: dict[str, Spec] = {}
    traits: dict[str, Any] = {}
    methods: dict[str, Function] = {}
    found = Class(name, bases, attrs, traits, methods)
    for part in node.body:
        if isinstance(part, ast.FunctionDef):
            method = _function(stub, part, f"{name}.{part.name}", found)
            if "property" in method.marks:
                attrs[part.name] = method.result or Spec("any")
            else:
                methods[part.name] = method
        elif isinstance(part, ast.AnnAssign) and isinstance(part.target, ast.Name):
            attrs[part.target.id] = _spec(stub, part.annotation, frozenset({"self"}))
        elif isinstance(part, ast.Assign) and isinstance(part.targets[0], ast.Name):
            if isinstance(part.value, ast.Name) and part.value.id in methods:
                methods[part.targets[0].id] = methods[part.value.id]
            else:
                traits[part.targets[0].id] = ast.literal_eval(part.value)
        elif not isinstance(part, (ast.Expr, ast.Pass)):
            raise StubError(stub.name, part.lineno, "a class holds attributes, traits and methods")
    return found


def _function(stub: _Stub, node: ast.FunctionDef, name: str, owner: Class | None) -> Function:
    marks: dict[str, tuple[Any, ...]] = {}
    for decorator in node.decorator_list:
        call = decorator if isinstance(decorator, ast.Call) else None
        word = call.func if call else decorator
        if not isinstance(word, ast.Name):
            raise StubError(stub.name, node.lineno, "a mark is a single word")
        marks[word.id] = tuple(ast.literal_eval(a) for a in call.args) if call else ()
    params = tuple(_params(stub, node.args))
    names = frozenset(p.name for p in params)
    result = _spec(stub, node.returns, names) if node.returns else None
    return Function(name, params, result, marks, owner)


def _params(stub: _Stub, args: ast.arguments) -> Iterator[Param]:
    plain = [*args.posonlyargs, *args.args]
    defaults: list[ast.expr | None] = [*[None] * (len(plain) - len(args.defaults)), *args.defaults]
    for i, (arg, default) in enumerate(zip(plain, defaults, strict=True)):
        yield _param(stub, arg, "pos" if i < len(args.posonlyargs) else "", default)
    if args.vararg:
        yield Param(args.vararg.arg, "*", required=False)
    for arg, default in zip(args.kwonlyargs, args.kw_defaults, strict=True):
        yield _param(stub, arg, "kw", default)
    if args.kwarg:
        yield Param(args.kwarg.arg, "**", required=False)


def _param(stub: _Stub, arg: ast.arg, kind: str, default: ast.expr | None) -> Param:
    expects = None
    if isinstance(arg.annotation, ast.Name):
        expects = FACTS.get(arg.annotation.id)
    if arg.annotation is not None and expects is None:
        raise StubError(stub.name, arg.lineno, f"unknown fact {ast.unparse(arg.annotation)!r}")
    if default is None:
        return Param(arg.arg, kind, expects=expects)
    try:
        constant = ast.literal_eval(default)
        hash(constant)
    except (ValueError, TypeError):
        constant = ...
    return Param(arg.arg, kind, constant, False, expects)


def _spec(stub: _Stub, node: ast.expr, params: frozenset[str]) -> Spec:
    if isinstance(node, ast.Constant) and node.value is None:
        return Spec("none")
    if isinstance(node, ast.BinOp):
        return _spec_operation(stub, node, params)
    if isinstance(node, ast.Subscript):
        inner = node.slice.elts if isinstance(node.slice, ast.Tuple) else [node.slice]
        kind = node.value.id if isinstance(node.value, ast.Name) else ""
        if kind in ("mix", "element", "parts", "parts_of", "folds"):
            return Spec(kind, tuple(_word(stub, part) for part in inner))
        if kind in ("list", "tuple", "dict"):
            return Spec(kind, tuple(_spec(stub, part, params) for part in inner))
        raise StubError(stub.name, node.lineno, f"unknown result {ast.unparse(node)!r}")
    name = _dotted(stub, node)
    if name in params:
        return Spec("arg", (name,))
    if name in FACTS:
        return Spec("fact", (FACTS[name],))
    return Spec("type", (_absolute(stub, name),))


def _spec_operation(stub: _Stub, node: ast.BinOp, params: frozenset[str]) -> Spec:
    left, right = _spec(stub, node.left, params), _spec(stub, node.right, params)
    if isinstance(node.op, ast.BitAnd) and right.kind in ("fact", "type"):
        return Spec("with", (left, right))
    if isinstance(node.op, ast.Sub) and right.kind == "fact":
        return Spec("without", (left, right.args[0]))
    raise StubError(stub.name, node.lineno, f"unknown result {ast.unparse(node)!r}")


def _word(stub: _Stub, node: ast.expr) -> str:
    if isinstance(node, ast.Name):
        return node.id
    raise StubError(stub.name, node.lineno, f"expected a name, found {ast.unparse(node)!r}")


def _dotted(stub: _Stub, node: ast.expr) -> str:
    if isinstance(node, ast.Name):
        return node.id
    if isinstance(node, ast.Attribute):
        return f"{_dotted(stub, node.value)}.{node.attr}"
    raise StubError(stub.name, node.lineno, f"expected a dotted name, found {ast.unparse(node)!r}")


def _absolute(stub: _Stub, name: str) -> str:
    if name in _TYPES or "." in name:
        return name
    if name in stub.pieces:
        return f"{stub.name}.{name}"
    raise StubError(stub.name, 1, f"unknown name {name!r}")
