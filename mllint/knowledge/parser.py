"""Parses the pieces of a stub."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from typing import Any

from mllint.facts import FACTS
from mllint.knowledge.entities import Class, Function, Param, Spec, StubError
from mllint.shapes import FUNCTIONS

_PIECE = re.compile(r"^(?:(?:async )?def|class)\s+(\w+)|^(\w+)\s*[:=]|^@", re.MULTILINE)


_TYPES = frozenset(
    [
        "int",
        "float",
        "str",
        "bool",
        "bytes",
        "list",
        "tuple",
        "dict",
        "set",
        "slice",
        "range",
        "type",
        "object",
    ]
)


class _Stub:
    """One stub file, cut into its top-level pieces."""

    __slots__ = ("line", "name", "pieces", "same_as", "text")

    def __init__(self, name: str, text: str) -> None:
        self.name, self.text = name, text
        self.line = 0
        """The lines above the piece that was parsed last: what nodes of it say of their line starts there."""
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
        self.line = line
        return statement


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
                if part.targets[0].id == "size" and traits["size"] not in FUNCTIONS:
                    raise StubError(stub.name, stub.line + part.lineno, "unknown shape function")
        elif not isinstance(part, (ast.Expr, ast.Pass)):
            raise StubError(
                stub.name, stub.line + part.lineno, "a class holds attributes, traits and methods"
            )
    return found


def _function(stub: _Stub, node: ast.FunctionDef, name: str, owner: Class | None) -> Function:
    marks: dict[str, tuple[Any, ...]] = {}
    for decorator in node.decorator_list:
        call = decorator if isinstance(decorator, ast.Call) else None
        word = call.func if call else decorator
        if not isinstance(word, ast.Name):
            raise StubError(stub.name, stub.line + node.lineno, "a mark is a single word")
        marks[word.id] = tuple(ast.literal_eval(a) for a in call.args) if call else ()
        if word.id == "Shape" and (len(marks["Shape"]) != 1 or marks["Shape"][0] not in FUNCTIONS):
            raise StubError(stub.name, stub.line + node.lineno, "unknown shape function")
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
        raise StubError(
            stub.name, stub.line + arg.lineno, f"unknown fact {ast.unparse(arg.annotation)!r}"
        )
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
        if kind in ("mix", "values", "element", "parts", "parts_of", "folds"):
            return Spec(kind, tuple(_word(stub, part) for part in inner))
        if kind in ("list", "tuple", "dict"):
            return Spec(kind, tuple(_spec(stub, part, params) for part in inner))
        raise StubError(stub.name, stub.line + node.lineno, f"unknown result {ast.unparse(node)!r}")
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
    raise StubError(stub.name, stub.line + node.lineno, f"unknown result {ast.unparse(node)!r}")


def _word(stub: _Stub, node: ast.expr) -> str:
    if isinstance(node, ast.Name):
        return node.id
    raise StubError(
        stub.name, stub.line + node.lineno, f"expected a name, found {ast.unparse(node)!r}"
    )


def _dotted(stub: _Stub, node: ast.expr) -> str:
    if isinstance(node, ast.Name):
        return node.id
    if isinstance(node, ast.Attribute):
        return f"{_dotted(stub, node.value)}.{node.attr}"
    raise StubError(
        stub.name, stub.line + node.lineno, f"expected a dotted name, found {ast.unparse(node)!r}"
    )


def _absolute(stub: _Stub, name: str) -> str:
    if name in _TYPES or "." in name:
        return name
    if name in stub.pieces:
        return f"{stub.name}.{name}"
    raise StubError(stub.name, 1, f"unknown name {name!r}")
