"""Statements: assignments, branches, loops, `try`, `with`, `match`, definitions, imports."""

from __future__ import annotations

from collections.abc import Callable, Sequence

import libcst as cst

from mllint.events import Block
from mllint.interpret.arithmetic import binary, constant, truth
from mllint.interpret.attributes import attribute
from mllint.interpret.classes import define_class
from mllint.interpret.data import extended, one_of
from mllint.interpret.expressions import UNROLL, compare, iterated
from mllint.interpret.frame import (
    Args,
    Env,
    Frame,
    call,
    evaluate,
    execute,
    executes,
    merge,
    next_round,
    same_env,
)
from mllint.interpret.functions import define
from mllint.interpret.modules import dotted_name, imported, imported_member, module_frame
from mllint.interpret.narrow import narrow
from mllint.interpret.objects import Class, File, Function, Instance, Library
from mllint.interpret.paths import bind_name, bind_target
from mllint.knowledge.reader import names_of
from mllint.value import ANYTHING, UNKNOWN, Node, Value, mix

_PASSES = 2
"""How often a loop body is run: once with what came before, once with what it made of it."""

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
    return evaluate(frame, node.value).type != "never"


@executes(cst.Assign)
def _assign(frame: Frame, node: cst.Assign) -> bool:
    value = evaluate(frame, node.value)
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
    value = binary(frame, node, op, old, new, (node.target, node.value))
    if old.type == "torch.nn.Parameter" or (old.site is not None and old.site.part):
        from mllint.interpret.tensor_marks import fill

        scaled = value.form.args[0] if value.form is not None and value.form.op == "full" else None
        fill(frame, node, old, scaled if isinstance(scaled, (int, float)) else None)
        return True
    if isinstance(node.target, cst.Name):
        if old.site is not None and value.site is None and "." in value.type:
            value = value.but(site=old.site)
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
    if frame.breaks is not None:
        frame.breaks.append(frame.env)
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
            frame.env.setdefault(name, holder.env[name])
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
            home = module_frame(frame.machine, module.callable)
            if home is not None:
                for key, value in home.env.items():
                    if not key.startswith("_"):
                        bind_name(frame, key, value)
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


@executes(cst.If)
def _if(frame: Frame, node: cst.If) -> bool:
    frame.statement = node
    known = truth(evaluate(frame, node.test))
    if known is True:
        return execute(frame, node.body.body)
    if known is False:
        return _orelse(frame, node.orelse)
    before, outer = frame.env, frame.block
    ends: list[Env] = []
    for outcome in (True, False):
        frame.env = dict(before)
        frame.block = Block(node, "branch")
        narrow(frame, node.test, outcome)
        through = execute(frame, node.body.body) if outcome else _orelse(frame, node.orelse)
        if frame.block.happened:
            outer.happened.append(frame.block)
        if through:
            ends.append(frame.env)
    frame.block = outer
    return merge(frame, ends)


def _orelse(frame: Frame, orelse: cst.If | cst.Else | None) -> bool:
    if orelse is None:
        return True
    if isinstance(orelse, cst.If):
        return _if(frame, orelse)
    return execute(frame, orelse.body.body)


@executes(cst.For)
def _for(frame: Frame, node: cst.For) -> bool:
    frame.statement = node
    source = evaluate(frame, node.iter)
    known = iterated(frame, source)
    if known is not None and len(known) > 2:
        known = _distinct(known)
    if known is not None and len(known) <= UNROLL and _worth_unrolling(known):
        return _unrolled(frame, node, known)

    def bind() -> None:
        frame.statement = node
        bind_target(frame, node.target, one_of(frame, source, node))

    return _loop(frame, node, bind)


def _distinct(values: Sequence[Value]) -> Sequence[Value]:
    """The elements without those of which two alike came before: a third round would do what the second did."""
    seen: dict[int, int] = {}
    kept = []
    for value in values:
        seen[value.print()] = seen.get(value.print(), 0) + 1
        if seen[value.print()] <= 2:
            kept.append(value)
    return kept


def _worth_unrolling(values: Sequence[Value]) -> bool:
    """Numbers tell one round from the next too little to pay for running the body for each of them."""
    return any(type(v.const) not in (int, float) for v in values) or len(values) <= 1


def _unrolled(frame: Frame, node: cst.For, values: Sequence[Value]) -> bool:
    saved, frame.breaks = frame.breaks, []
    turn, frame.each = frame.each, frame.each * 4 + 3
    outer = frame.block
    frame.block = Block(node, "loop")
    outer.happened.append(frame.block)
    alive = True
    for value in values:
        frame.statement = node
        bind_target(frame, node.target, value)
        through = execute(frame, node.body.body)
        ends = [frame.env] if through else []
        ends += [dict(env) for env in frame.breaks or []]
        frame.breaks = []
        if not merge(frame, ends):
            alive = False
            break
    frame.block, frame.breaks, frame.each = outer, saved, turn
    return alive and (node.orelse is None or execute(frame, node.orelse.body.body))


@executes(cst.While)
def _while(frame: Frame, node: cst.While) -> bool:
    frame.statement = node
    if truth(evaluate(frame, node.test)) is False:
        return node.orelse is None or execute(frame, node.orelse.body.body)

    def bind() -> None:
        frame.statement = node
        evaluate(frame, node.test)

    return _loop(frame, node, bind)


def _loop(frame: Frame, node: cst.For | cst.While, bind: Callable[[], None]) -> bool:
    """Run a loop body for any round; a loop is taken to run at least once."""
    saved = frame.breaks
    turn = frame.each
    outer = frame.block
    before = frame.env
    through = True
    ends: list[Env] = []
    returns, exits = len(frame.returns), len(frame.exits)
    for number in range(1, _PASSES + 1):
        start = frame.env = dict(before) if number == 1 else frame.env
        entry = dict(start)
        frame.breaks = []
        frame.each = turn * 4 + number
        frame.block = Block(node, "loop")
        del frame.returns[returns:], frame.exits[exits:]
        bind()
        through = execute(frame, node.body.body)
        ends = ([frame.env] if through else []) + frame.breaks
        if not ends or number == _PASSES:
            break
        merge(frame, ends)
        if same_env(frame.env, entry):
            break
        frame.env = next_round(before, frame.env)
    outer.happened.append(frame.block)
    frame.block, frame.breaks, frame.each = outer, saved, turn
    if not merge(frame, ends):
        # every path through the body left the function; the loop may have had nothing to run over
        frame.env = dict(before)
    if node.orelse is not None:
        return execute(frame, node.orelse.body.body)
    return True


@executes(cst.With)
def _with(frame: Frame, node: cst.With) -> bool:
    frame.statement = node
    machine = frame.machine
    opened = 0
    for item in node.items:
        value = evaluate(frame, item.item)
        name = value.callable.name if isinstance(value.callable, Library) else value.type
        if name.rpartition(".")[2] in ("no_grad", "inference_mode"):
            opened += 1
        if item.asname is not None:
            bind_target(frame, item.asname.name, _entered(frame, value, node))
    machine.detached += opened
    try:
        return execute(frame, node.body.body)
    finally:
        machine.detached -= opened


def _entered(frame: Frame, value: Value, node: Node) -> Value:
    if isinstance(value.callable, Instance):
        enter = attribute(frame, value, "__enter__", node)
        if enter.callable is not None:
            return call(frame, enter, Args(), node)
    return value


@executes(cst.Try, cst.TryStar)
def _try(frame: Frame, node: cst.Try | cst.TryStar) -> bool:
    before = dict(frame.env)
    through = execute(frame, node.body.body)
    if through and node.orelse is not None:
        through = execute(frame, node.orelse.body.body)
    ends = [frame.env] if through else []
    after = frame.env
    outer = frame.block
    for handler in node.handlers:
        frame.env = dict(before)
        if not ends:
            merge(frame, [frame.env, after])
        frame.block = Block(handler, "branch")
        if handler.name is not None and isinstance(handler.name.name, cst.Name):
            bind_name(frame, handler.name.name.value, ANYTHING)
        ok = execute(frame, handler.body.body)
        if frame.block.happened:
            outer.happened.append(frame.block)
        if ok:
            ends.append(frame.env)
    frame.block = outer
    alive = merge(frame, ends[:1] if _is_import_fallback(node) and through else ends)
    if not alive:
        frame.env = after
    if node.finalbody is not None and not execute(frame, node.finalbody.body.body):
        return False
    return alive


def _is_import_fallback(node: cst.Try | cst.TryStar) -> bool:
    """`try: import a except ImportError: a = None`: the program is read as if the import succeeds."""
    return all(
        isinstance(line, cst.SimpleStatementLine)
        and all(isinstance(s, (cst.Import, cst.ImportFrom)) for s in line.body)
        for line in node.body.body
    )


@executes(cst.Match)
def _match(frame: Frame, node: cst.Match) -> bool:
    frame.statement = node
    subject = evaluate(frame, node.subject)
    before, outer = frame.env, frame.block
    ends: list[Env] = []
    exhausted = False
    for case in node.cases:
        frame.env = dict(before)
        known = matches(frame, case.pattern, subject)
        if known is False:
            continue
        if case.guard is not None:
            guard = truth(evaluate(frame, case.guard))
            if guard is False:
                continue
            known = None if guard is None else known
        frame.block = outer if known else Block(case, "branch")
        if known is None:
            _narrow_case(frame, node.subject, case.pattern)
        ok = execute(frame, case.body.body)
        if frame.block is not outer and frame.block.happened:
            outer.happened.append(frame.block)
        if ok:
            ends.append(frame.env)
        if known:
            exhausted = True
            break
    frame.block = outer
    if not exhausted:
        ends.append(dict(before))
    return merge(frame, ends)


def _narrow_case(frame: Frame, subject: Node, pattern: cst.MatchPattern) -> None:
    if not isinstance(subject, cst.Name) or not isinstance(pattern, cst.MatchClass):
        return
    value = frame.env.get(subject.value)
    cls = evaluate(frame, pattern.cls)
    if value is not None and not value.type and isinstance(cls.callable, Library):
        frame.env[subject.value] = value.but(type=cls.callable.name)


def matches(frame: Frame, pattern: cst.MatchPattern | None, subject: Value) -> bool | None:
    """Whether a pattern matches, None if that is not known; its names are bound either way."""
    if pattern is None:
        return True
    if isinstance(pattern, cst.MatchAs):
        known = matches(frame, pattern.pattern, subject)
        if pattern.name is not None:
            bind_name(frame, pattern.name.value, subject)
        return known
    if isinstance(pattern, cst.MatchValue):
        return compare(cst.Equal, subject, evaluate(frame, pattern.value))
    if isinstance(pattern, cst.MatchSingleton):
        return compare(cst.Is, subject, evaluate(frame, pattern.value))
    if isinstance(pattern, cst.MatchOr):
        known_parts = [matches(frame, part.pattern, subject) for part in pattern.patterns]
        return True if True in known_parts else None if None in known_parts else False
    if isinstance(pattern, cst.MatchClass):
        from mllint.interpret.natives import is_instance

        known = is_instance(frame, subject, evaluate(frame, pattern.cls))
        for keyword in pattern.kwds:
            inner = attribute(frame, subject, keyword.key.value, keyword)
            known = matches(frame, keyword.pattern, inner) if known else known
        for part in pattern.patterns:
            matches(frame, part.value, ANYTHING)
        return known if not pattern.patterns else (None if known else known)
    if isinstance(pattern, (cst.MatchList, cst.MatchTuple)):
        return _match_sequence(frame, pattern, subject)
    if isinstance(pattern, cst.MatchMapping):
        return _match_mapping(frame, pattern, subject)
    return None


def _match_sequence(
    frame: Frame, pattern: cst.MatchList | cst.MatchTuple, subject: Value
) -> bool | None:
    parts = list(pattern.patterns)
    starred = any(isinstance(part, cst.MatchStar) for part in parts)
    items = subject.items
    if items is not None and not starred and len(items) != len(parts):
        return False
    known: bool | None = True if items is not None and not starred else None
    for i, part in enumerate(parts):
        if isinstance(part, cst.MatchStar):
            if part.name is not None:
                bind_name(frame, part.name.value, mix((subject,)))
            continue
        inner = items[i] if items is not None and not starred else mix((subject,))
        result = matches(frame, part.value, inner)
        known = False if result is False or known is False else None if result is None else known
    return known


def _match_mapping(frame: Frame, pattern: cst.MatchMapping, subject: Value) -> bool | None:
    known: bool | None = True if subject.entries is not None and subject.element is None else None
    for element in pattern.elements:
        key = constant(evaluate(frame, element.key))
        found = (subject.entries or {}).get(key) if key is not UNKNOWN else None
        if found is None:
            if known is True and key is not UNKNOWN:
                return False
            known = None
        result = matches(frame, element.pattern, found or mix((subject,)))
        known = False if result is False else None if result is None else known
    if pattern.rest is not None:
        bind_name(frame, pattern.rest.value, subject)
    return known
