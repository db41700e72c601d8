"""Simple statements, definitions and imports."""

from __future__ import annotations

from collections.abc import Sequence

import libcst as cst

from mllint.events import Reset
from mllint.interpret.arithmetic import binary, constant, form_of, truth
from mllint.interpret.change import rebind
from mllint.interpret.classes import define_class
from mllint.interpret.data import extended
from mllint.interpret.descent import moved, moves_itself, sign_of, step_of_parameter
from mllint.interpret.frame import Frame, evaluate, execute, executes
from mllint.interpret.functions import define
from mllint.interpret.gradients import of_operator
from mllint.interpret.modules import dotted_name, imported, imported_member
from mllint.interpret.narrow import narrow
from mllint.interpret.objects import Class, File, Function, Library
from mllint.interpret.paths import bind_name, bind_target
from mllint.knowledge.reader import names_of
from mllint.lattice import mix
from mllint.value import Value

_BINARY_OF = {
    cst.AddAssign: cst.Add,
    cst.SubtractAssign: cst.Subtract,
    cst.MultiplyAssign: cst.Multiply,
    cst.DivideAssign: cst.Divide,
    cst.FloorDivideAssign: cst.FloorDivide,
    cst.ModuloAssign: cst.Modulo,
    cst.PowerAssign: cst.Power,
    cst.MatrixMultiplyAssign: cst.MatrixMultiply,
    cst.BitAndAssign: cst.BitAnd,
    cst.BitOrAssign: cst.BitOr,
    cst.BitXorAssign: cst.BitXor,
    cst.LeftShiftAssign: cst.LeftShift,
    cst.RightShiftAssign: cst.RightShift,
}


@executes(cst.SimpleStatementLine)
def _line(frame: Frame, line: cst.SimpleStatementLine) -> bool:
    frame.statement = line
    return execute(frame, line.body)


@executes(cst.SimpleStatementSuite)
def _suite(frame: Frame, suite: cst.SimpleStatementSuite) -> bool:
    return execute(frame, suite.body)


@executes(cst.IndentedBlock)
def _block(frame: Frame, block: cst.IndentedBlock) -> bool:
    return execute(frame, block.body)


@executes(cst.Expr)
def _expression(frame: Frame, node: cst.Expr) -> bool:
    if type(node.value) is cst.SimpleString:
        return True
    ended = evaluate(frame, node.value).type == "never"
    frame.ended = frame.ended or ended
    return not ended


@executes(cst.Assign)
def _assign(frame: Frame, node: cst.Assign) -> bool:
    value = evaluate(frame, node.value)
    if frame.each and (step := moves_itself(node)) is not None:
        old = evaluate(frame, step.left)
        value = moved(frame, node, step.operator, old, value)
    for target in node.targets:
        bind_target(frame, target.target, value, node)
    return True


@executes(cst.AnnAssign)
def _annotated(frame: Frame, node: cst.AnnAssign) -> bool:
    if node.value is not None:
        bind_target(frame, node.target, evaluate(frame, node.value), node)
    return True


@executes(cst.AugAssign)
def _augmented(frame: Frame, node: cst.AugAssign) -> bool:
    old = evaluate(frame, node.target)
    new = evaluate(frame, node.value)
    op = _BINARY_OF.get(type(node.operator), cst.Add)
    if old.type == "list" and op is cst.Add:
        bind_target(frame, node.target, extended(frame, node, old, new))
        return True
    if op is cst.BitOr and old.entries is not None and new.entries is not None:
        both = mix((old, new))
        entries = {**old.entries, **new.entries}
        bind_target(frame, node.target, old.but(entries=entries, known=both.known))
        return True
    value = binary(frame, node, op, old, new, (node.target, node.value))
    value = of_operator(value, op, old, new)
    if old.type == "torch.nn.Parameter" or (
        old.site is not None and old.site.part in ("weight", "bias")
    ):
        from mllint.interpret.tensor_marks import fill

        sign = sign_of(node.operator)
        if sign is not None:
            step_of_parameter(frame, node, old, form_of(new, node.value, frame), sign)
        scaled = value.form.args[0] if value.form is not None and value.form.op == "full" else None
        fill(frame, node, old, scaled if isinstance(scaled, (int, float)) else None)
        return True
    if frame.each:
        value = moved(frame, node, node.operator, old, value)
    if isinstance(node.target, cst.Name):
        if old.site is not None and value.site is None and "." in value.type:
            value = value.but(site=old.site, numbers=value.numbers)
        bind_name(frame, node.target.value, value)
    else:
        bind_target(frame, node.target, value, node)
    return True


@executes(cst.Return)
def _return(frame: Frame, node: cst.Return) -> bool:
    frame.returns.append(
        evaluate(frame, node.value) if node.value is not None else Value("None", None)
    )
    frame.exits.append(frame.env)
    return False


@executes(cst.Raise)
def _raise(frame: Frame, node: cst.Raise) -> bool:
    if node.exc is not None:
        evaluate(frame, node.exc)
    return False


@executes(cst.Assert)
def _assert(frame: Frame, node: cst.Assert) -> bool:
    if truth(evaluate(frame, node.test)) is None:
        narrow(frame, node.test, True)
    return True


@executes(cst.Break, cst.Continue)
def _leave(frame: Frame, node: cst.Break | cst.Continue) -> bool:
    (frame.breaks if isinstance(node, cst.Break) else frame.continues).append(frame.env)
    return False


@executes(cst.Del)
def _delete(frame: Frame, node: cst.Del) -> bool:
    targets = (
        [e.value for e in node.target.elements]
        if isinstance(node.target, cst.Tuple)
        else [node.target]
    )
    for target in targets:
        if isinstance(target, cst.Name):
            frame.env.pop(target.value, None)
        elif isinstance(target, cst.Attribute) and target.attr.value == "grad":
            frame.emit(Reset(target, *frame.place, evaluate(frame, target.value)))
        elif isinstance(target, cst.Subscript) and isinstance(target.slice[0].slice, cst.Index):
            base = evaluate(frame, target.value)
            key = constant(evaluate(frame, target.slice[0].slice.value))
            if base.entries is not None and key in base.entries:
                kept = {k: v for k, v in base.entries.items() if k != key}
                rebind(frame, target.value, base.but(entries=kept))
    return True


@executes(cst.Global)
def _global(frame: Frame, node: cst.Global) -> bool:
    frame.globals.update(item.name.value for item in node.names)
    return True


@executes(cst.Nonlocal)
def _nonlocal(frame: Frame, node: cst.Nonlocal) -> bool:
    for item in node.names:
        name = item.name.value
        holder = frame.outer
        while holder is not None and name not in holder.env:
            holder = holder.outer
        if holder is not None:
            frame.away[name] = holder
    return True


@executes(cst.Import)
def _import(frame: Frame, node: cst.Import) -> bool:
    for alias in node.names:
        name = dotted_name(alias.name)
        if alias.asname is not None and isinstance(alias.asname.name, cst.Name):
            bind_name(frame, alias.asname.name.value, imported(frame, name))
        else:
            head = name.partition(".")[0]
            value = imported(frame, head)
            if isinstance(value.callable, Library) and "." in name:
                whole = imported(frame, name)
                if isinstance(whole.callable, File):
                    value = _nested(name.split(".")[1:], whole)
            bind_name(frame, head, value)
    return True


def _nested(parts: Sequence[str], leaf: Value) -> Value:
    """`import a.b.c` where only `a.b.c` is a file: the packages on the way are namespaces."""
    for part in reversed(parts):
        leaf = Value(attrs={part: leaf})
    return leaf


@executes(cst.ImportFrom)
def _import_from(frame: Frame, node: cst.ImportFrom) -> bool:
    level = len(node.relative)
    name = dotted_name(node.module)
    module = imported(frame, name, level)
    if isinstance(node.names, cst.ImportStar):
        if isinstance(module.callable, File):
            frame.stars.append(module.callable)
        elif isinstance(module.callable, Library):
            _star(frame, module.callable.name)
        return True
    for alias in node.names:
        original = dotted_name(alias.name)
        bound = alias.asname.name if alias.asname is not None else alias.name
        if isinstance(bound, cst.Name):
            bind_name(frame, bound.value, imported_member(frame, module, original, level, name))
    return True


def _star(frame: Frame, library: str) -> None:
    for name in names_of(library):
        if not name.startswith("_") and name not in frame.env:
            frame.env[name] = Value(callable=Library(f"{library}.{name}"))


@executes(cst.FunctionDef)
def _function(frame: Frame, node: cst.FunctionDef) -> bool:
    owner = frame.function if frame.is_class and isinstance(frame.function, Class) else None
    value = define(frame, node, owner)
    name = node.name.value
    if isinstance(value.callable, Function) and value.callable.name.endswith(
        (".setter", ".getter", ".deleter")
    ):
        name = value.callable.name
    bind_name(frame, name, value)
    return True


@executes(cst.ClassDef)
def _class(frame: Frame, node: cst.ClassDef) -> bool:
    frame.statement = node
    bind_name(frame, node.name.value, define_class(frame, node))
    return True
