"""Project classes: their bases, their fields, their methods."""

from __future__ import annotations

import libcst as cst

from mllint import knowledge
from mllint.interpret.decorators import decorated
from mllint.interpret.frame import Frame, evaluate, execute
from mllint.interpret.objects import Class, Function, Library
from mllint.site import Site
from mllint.value import Value

_MODULE = "torch.nn.Module"


def define_class(frame: Frame, node: cst.ClassDef) -> Value:
    """The value of a class definition; its body is run for what it binds."""
    bases = tuple(evaluate(frame, arg.value) for arg in node.bases)
    home = frame
    while home.is_class and home.outer is not None:
        home = home.outer
    cls = Class(node.name.value, node, home, bases)
    cls.lineage, cls.names = _lineage(cls)
    body = Frame(frame.machine, frame.source, {}, frame.block, frame, statement=node, is_class=True)
    body.function = cls
    execute(body, node.body.body)
    cls.members.update(body.env)
    if any(_is_dataclass(frame, d) for d in node.decorators) or "typing.NamedTuple" in cls.names:
        cls.fields = tuple(_fields(cls, node))
    made = Value(callable=cls, site=Site(node), name=cls.name)
    for decorator in reversed(node.decorators):
        wrapper = evaluate(frame, decorator.decorator)
        wrapped = decorated(frame, wrapper, made, decorator)
        made = wrapped if isinstance(wrapped.callable, Class) else made
    return made


def _lineage(cls: Class) -> tuple[tuple[Class | knowledge.Class, ...], frozenset[str]]:
    names = {cls.name}
    lines: list[list[Class | knowledge.Class]] = []
    for base in cls.bases:
        if isinstance(base.callable, Class):
            lines.append(list(base.callable.lineage))
            names |= base.callable.names
        elif isinstance(base.callable, Library):
            found = knowledge.lookup(base.callable.name)
            inherited = knowledge.mro(found) if isinstance(found, knowledge.Class) else ()
            lines.append(list(inherited))
            names |= {base.callable.name, *(c.name for c in inherited)}
    return (cls, *_merged(lines)), frozenset(names)


def _merged(lines: list[list[Class | knowledge.Class]]) -> list[Class | knowledge.Class]:
    """The bases in the order in which Python looks names up (C3); a contradiction is settled by the first in line."""
    order: list[Class | knowledge.Class] = []
    lines = [line for line in lines if line] + [[line[0] for line in lines if line]]
    while any(lines):
        heads = [line[0] for line in lines if line]
        free = (h for h in heads if not any(h in line[1:] for line in lines))
        head = next(free, heads[0])
        order.append(head)
        lines = [[c for c in line if c is not head] for line in lines]
    return order


def _is_dataclass(frame: Frame, decorator: cst.Decorator) -> bool:
    expression = decorator.decorator
    if isinstance(expression, cst.Call):
        expression = expression.func
    value = evaluate(frame, expression)
    return isinstance(value.callable, Library) and value.callable.name.rpartition(".")[2] in (
        "dataclass",
        "define",
    )


def _fields(cls: Class, node: cst.ClassDef) -> list[str]:
    names: list[str] = []
    for base in cls.lineage[1:]:
        if isinstance(base, Class) and base.fields:
            names = [*base.fields, *names]
            break
    for line in node.body.body:
        for statement in (
            getattr(line, "body", ()) if isinstance(line, cst.SimpleStatementLine) else ()
        ):
            if isinstance(statement, cst.AnnAssign) and isinstance(statement.target, cst.Name):
                names.append(statement.target.value)
    return list(dict.fromkeys(names))


def _qualified(cls: Class) -> str:
    return f"{cls.frame.source.path}:{cls.name}"


def _all_bases_known(cls: Class) -> bool:
    return all(isinstance(base.callable, (Class, Library)) for base in cls.bases)


def find_method(cls: Class, name: str) -> Function | knowledge.Function | None:
    """The function a class or its bases define under a name."""
    for part in cls.lineage:
        if isinstance(part, Class):
            found = part.members.get(name)
            if found is not None:
                return found.callable if isinstance(found.callable, Function) else None
        else:
            stubbed = knowledge.member(part, name)
            if isinstance(stubbed, knowledge.Function):
                return stubbed
    return None
