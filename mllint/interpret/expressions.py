"""Expressions: names, constants, operators, containers, comprehensions, calls."""

from __future__ import annotations

import ast
from collections.abc import Hashable, Sequence
from functools import cache

import libcst as cst

from mllint.facts import AUGMENTED, NOISE
from mllint.interpret.arithmetic import COMPARE, binary, constant, fold, negate, truth
from mllint.interpret.attributes import attribute, resolve_member
from mllint.interpret.data import (
    Each,
    copy_step,
    fresh,
    indexed,
    one_of,
    origin,
    puts_together,
    random_mask,
    sliced,
    whole_rows,
)
from mllint.interpret.frame import Args, Frame, call, evaluate, evaluates, join_envs
from mllint.interpret.kinds import is_module, library_class, trait
from mllint.interpret.narrow import narrow
from mllint.interpret.objects import Class, Function, Instance, Library, Member, Super
from mllint.interpret.paths import bind_name, bind_target
from mllint.value import (
    ANYTHING,
    UNKNOWN,
    Part,
    Site,
    Value,
    elements,
    join,
    join_all,
    literal,
    mix,
)

UNROLL = 24
"""A loop or comprehension over this many known elements is run for each of them; longer ones for any."""

_BUILTINS = {
    name: Value(callable=Library(f"builtins.{name}")) for name in dir(__import__("builtins"))
}
_BUILTINS.update(
    {"True": Value("bool", True), "False": Value("bool", False), "None": Value("None", None)}
)
_UNRESOLVED: dict[str, Value] = {}


@evaluates(cst.Name)
def _name(frame: Frame, node: cst.Name) -> Value:
    name = node.value
    holder: Frame | None = frame
    while holder is not None:
        value = holder.env.get(name)
        if value is not None:
            if type(value.callable) is Member:
                value = resolve_member(frame, value.callable)
                holder.env[name] = value
            return value
        holder = holder.outer
    found = _BUILTINS.get(name) or _UNRESOLVED.get(name)
    if found is None:
        found = _UNRESOLVED[name] = Value(name=name, site=Site(None, None, name))
    return found


@evaluates(cst.Integer, cst.Float, cst.SimpleString)
def _literal(frame: Frame, node: cst.Integer | cst.Float | cst.SimpleString) -> Value:
    return _spelled(node.value)


@cache
def _spelled(text: str) -> Value:
    """The value of a number or string as it is written."""
    try:
        return literal(ast.literal_eval(text))
    except (ValueError, SyntaxError):
        return Value("str")


@evaluates(cst.ConcatenatedString)
def _strings(frame: Frame, node: cst.ConcatenatedString) -> Value:
    left, right = evaluate(frame, node.left), evaluate(frame, node.right)
    if isinstance(left.const, str) and isinstance(right.const, str):
        return literal(left.const + right.const)
    return Value("str")


@evaluates(cst.FormattedString)
def _formatted(frame: Frame, node: cst.FormattedString) -> Value:
    parts: list[str] = []
    for part in node.parts:
        if isinstance(part, cst.FormattedStringText):
            parts.append(part.value)
            continue
        value = (
            evaluate(frame, part.expression)
            if isinstance(part, cst.FormattedStringExpression)
            else ANYTHING
        )
        if not isinstance(value.const, (str, int)) or part.format_spec or part.conversion:
            return Value("str")
        parts.append(str(value.const))
    return literal("".join(parts))


@evaluates(cst.Ellipsis)
def _ellipsis(frame: Frame, node: cst.Ellipsis) -> Value:
    return Value("ellipsis")


@evaluates(cst.Attribute)
def _attribute(frame: Frame, node: cst.Attribute) -> Value:
    return attribute(frame, evaluate(frame, node.value), node.attr.value, node)


@evaluates(cst.Tuple)
def _tuple(frame: Frame, node: cst.Tuple) -> Value:
    return container(frame, "tuple", node.elements)


@evaluates(cst.List)
def _list(frame: Frame, node: cst.List) -> Value:
    value = container(frame, "list", node.elements)
    return value.but(site=Site(node))


@evaluates(cst.Set)
def _set(frame: Frame, node: cst.Set) -> Value:
    return container(frame, "set", node.elements)


def container(frame: Frame, type_: str, nodes: Sequence[cst.BaseElement]) -> Value:
    """A list, tuple or set display."""
    items: list[Value] = []
    unknown: Value | None = None
    for node in nodes:
        value = evaluate(frame, node.value)
        if not isinstance(node, cst.StarredElement):
            items.append(value)
        elif value.items is not None:
            items += value.items
        else:
            unknown = elements(value) or mix((value,))
    whole = mix([*items, unknown] if unknown is not None else items)
    common = common_rows(type_, items)
    if unknown is None:
        return Value(
            type_,
            items=tuple(items),
            known=whole.known,
            via=whole.via,
            holds=whole.holds,
            rows=common,
        )
    element = join_all([*items, unknown])
    return Value(type_, element=element, known=whole.known, via=whole.via, holds=whole.holds)


def common_rows(type_: str, items: Sequence[Value]) -> Hashable:
    """The rows of a display: a tuple is a row of columns and goes by the first, a list goes by what all share."""
    rows = [item.rows for item in items if item.rows is not None]
    if not rows or type_ == "tuple" or all(row == rows[0] for row in rows):
        return rows[0] if rows else None
    wholes = [whole_rows(row) for row in rows]
    return wholes[0] if all(whole == wholes[0] for whole in wholes) else None


@evaluates(cst.Dict)
def _dict(frame: Frame, node: cst.Dict) -> Value:
    entries: dict[Hashable, Value] = {}
    element: Value | None = None
    for item in node.elements:
        value = evaluate(frame, item.value)
        if isinstance(item, cst.DictElement):
            key = constant(evaluate(frame, item.key))
            if key is not UNKNOWN and isinstance(key, Hashable):
                entries[key] = value
            else:
                element = value if element is None else join(element, value)
        else:
            entries.update(value.entries or {})
            if value.element is not None:
                element = value.element if element is None else join(element, value.element)
    whole = mix([*entries.values(), *([element] if element else [])])
    rows = origin(list(entries.values()))
    return Value(
        "dict",
        entries=entries,
        element=element,
        known=whole.known,
        via=whole.via,
        holds=whole.holds,
        rows=rows,
    )


@evaluates(cst.UnaryOperation)
def _unary(frame: Frame, node: cst.UnaryOperation) -> Value:
    value = evaluate(frame, node.expression)
    if isinstance(node.operator, cst.Not):
        known = truth(value)
        return Value("bool") if known is None else literal(not known)
    if isinstance(node.operator, cst.Minus):
        return negate(frame, node, value, node.expression)
    if isinstance(node.operator, cst.BitInvert):
        part = value.part
        if part is not None and isinstance(part.division, tuple) and part.division[:1] == ("mask",):
            return value.but(
                part=Part(part.division, 1 - int(part.start == 1), 2 - int(part.start == 1))
            )
        if isinstance(value.const, int):
            return literal(fold(lambda x: ~x, value.const))
    return value


@evaluates(cst.BinaryOperation)
def _binary(frame: Frame, node: cst.BinaryOperation) -> Value:
    left, right = evaluate(frame, node.left), evaluate(frame, node.right)
    return binary(frame, node, type(node.operator), left, right, (node.left, node.right))


@evaluates(cst.BooleanOperation)
def _boolean(frame: Frame, node: cst.BooleanOperation) -> Value:
    left = evaluate(frame, node.left)
    known = truth(left)
    wants = isinstance(node.operator, cst.And)
    if known is not None and known != wants:
        return left
    before = dict(frame.env)
    narrow(frame, node.left, wants)
    right = evaluate(frame, node.right)
    if known is not None:
        return right
    frame.env = join_envs([before, frame.env])
    return join(left, right)


@evaluates(cst.Comparison)
def _comparison(frame: Frame, node: cst.Comparison) -> Value:
    left = evaluate(frame, node.left)
    result: bool | None = True
    part = None
    for comparison in node.comparisons:
        right = evaluate(frame, comparison.comparator)
        known = compare(type(comparison.operator), left, right)
        part = part or random_mask(node, left, right)
        if known is False:
            return literal(False)
        result = None if known is None else result
        left = right
    if result is not None:
        return literal(result)
    return Value("" if part else "bool", part=part, rows=fresh(frame, node))


def compare(op: type, left: Value, right: Value) -> bool | None:
    """The truth of a comparison, None if it is not known."""
    if op in (cst.Is, cst.IsNot, cst.Equal, cst.NotEqual):
        same = same_object(left, right)
        if same is not None:
            return same if op in (cst.Is, cst.Equal) else not same
        if op in (cst.Is, cst.IsNot):
            return None
    if (
        op in (cst.In, cst.NotIn)
        and right.entries is not None
        and right.element is None
        and left.const is not UNKNOWN
    ):
        found = left.const in right.entries
        return found if op is cst.In else not found
    if op in (cst.In, cst.NotIn) and right.items is not None and left.const is UNKNOWN:
        matches = [same_object(left, item) for item in right.items]
        if True in matches or None not in matches:
            return (True in matches) == (op is cst.In)
        return None
    function = COMPARE.get(op)
    if function is None:
        return None
    result = fold(function, constant(left), constant(right))
    return result if isinstance(result, bool) else None


def same_object(left: Value, right: Value) -> bool | None:
    """Whether two values are one object, None if that is not known."""
    a, b = left.callable, right.callable
    if isinstance(a, (Class, Library)) and isinstance(b, (Class, Library)):
        return a == b
    for x, y in ((left, right), (right, left)):
        if x.const is None:
            if y.const is None:
                return True
            if (
                y.const is not UNKNOWN
                or "." in y.type
                or y.items is not None
                or y.callable is not None
            ):
                return False
            return (
                False
                if y.type in ("list", "dict", "tuple", "generator", "set", "str", "int", "float")
                else None
            )
    return None


@evaluates(cst.IfExp)
def _conditional(frame: Frame, node: cst.IfExp) -> Value:
    known = truth(evaluate(frame, node.test))
    if known is not None:
        return evaluate(frame, node.body if known else node.orelse)
    before = dict(frame.env)
    narrow(frame, node.test, True)
    body = evaluate(frame, node.body)
    after, frame.env = frame.env, before
    narrow(frame, node.test, False)
    orelse = evaluate(frame, node.orelse)
    frame.env = join_envs([after, frame.env])
    return join(body, orelse)


@evaluates(cst.NamedExpr)
def _walrus(frame: Frame, node: cst.NamedExpr) -> Value:
    value = evaluate(frame, node.value)
    if isinstance(node.target, cst.Name):
        bind_name(frame, node.target.value, value)
    return value


@evaluates(cst.Lambda)
def _lambda(frame: Frame, node: cst.Lambda) -> Value:
    defaults = {
        param.name.value: evaluate(frame, param.default)
        for param in (*node.params.params, *node.params.kwonly_params)
        if param.default is not None
    }
    home = frame
    while home.is_class and home.outer is not None:
        home = home.outer
    return Value(callable=Function("<lambda>", node, home, defaults), site=Site(node))


@evaluates(cst.Await)
def _await(frame: Frame, node: cst.Await) -> Value:
    return evaluate(frame, node.expression)


@evaluates(cst.Yield)
def _yield(frame: Frame, node: cst.Yield) -> Value:
    if node.value is None:
        frame.yields.append(ANYTHING)
    elif isinstance(node.value, cst.From):
        source = evaluate(frame, node.value.item)
        frame.yields.append(elements(source) or mix((source,)))
    else:
        frame.yields.append(evaluate(frame, node.value))
    return ANYTHING


@evaluates(cst.Subscript)
def _subscript(frame: Frame, node: cst.Subscript) -> Value:
    value = evaluate(frame, node.value)
    first = node.slice[0].slice
    if len(node.slice) > 1:
        return _many(frame, node, value, first)
    if isinstance(first, cst.Slice):
        return sliced(frame, node, value, first)
    if isinstance(value.callable, Library) and value.callable.name == "numpy.r_":
        return evaluate(frame, first.value)
    return item(frame, node, value, evaluate(frame, first.value))


def _many(frame: Frame, node: cst.Subscript, value: Value, first: cst.BaseSlice) -> Value:
    """`value[rows, columns, …]`: what matters is what is taken of the rows."""
    others = [
        evaluate(frame, e.slice.value) for e in node.slice[1:] if isinstance(e.slice, cst.Index)
    ]
    if (
        isinstance(value.callable, Library)
        and value.callable.name == "numpy.r_"
        and isinstance(first, cst.Index)
    ):
        return puts_together(frame, node, [evaluate(frame, first.value), *others], "numpy.ndarray")
    if isinstance(first, cst.Slice):
        return sliced(frame, node, value, first).but(shape=None)
    index = evaluate(frame, first.value)
    if index.type == "ellipsis":
        return value.but(site=None, shape=None)
    return item(frame, node, value, index)


def item(frame: Frame, node: cst.Subscript, value: Value, index: Value) -> Value:
    """`value[index]`."""
    key = constant(index)
    if value.entries is not None and key is not UNKNOWN:
        try:
            found = value.entries.get(key)
        except TypeError:
            found = None
        if found is not None:
            return found
    if (
        value.items is not None
        and isinstance(key, int)
        and -len(value.items) <= key < len(value.items)
    ):
        if value.element is None or key in (0, -1):
            return value.items[key]
    if isinstance(value.const, (str, tuple)) and isinstance(key, int):
        return literal(fold(lambda s, i: s[i], value.const, key))
    if isinstance(value.callable, Instance):
        own = attribute(frame, value, "__getitem__", node)
        if own.callable is not None:
            return call(frame, own, Args([index], {}, [node.slice[0]]), node)
    if value.shape is not None and isinstance(key, int) and not value.items:
        return value.but(shape=value.shape[1:], site=None, rows=fresh(frame, node), form=None)
    if key is not UNKNOWN and value.items is None:
        inner = elements(value)
        if inner is not None and not isinstance(key, str):
            return inner
        kept = mix((value,))
        site = (
            value.site._replace(part=f"{value.site.part}[{key!r}]")
            if value.site is not None
            else None
        )
        rows = (
            value.rows
            if value.rows is None or isinstance(value.rows, Each)
            else ("item", value.rows, key)
        )
        type_ = (
            trait(library_class(value), "item")
            if isinstance(key, str) and "." in value.type
            else None
        )
        if type_:
            kept = kept.but(type=type_)
        return kept.but(
            site=site, rows=rows, part=value.part, name=key if isinstance(key, str) else value.name
        )
    return indexed(frame, node, value, index)


@evaluates(cst.ListComp, cst.SetComp, cst.GeneratorExp)
def _comprehension(frame: Frame, node: cst.ListComp | cst.SetComp | cst.GeneratorExp) -> Value:
    type_ = {cst.ListComp: "list", cst.SetComp: "set"}.get(type(node), "generator")
    results, source, exact, source_value = comprehend(frame, node.for_in, [node.elt])
    values = [result[0] for result in results]
    whole = mix(values)
    step = next(
        (s for i, v in enumerate(values) if (s := copy_step(v, values[:i])) is not None), None
    )
    if step is not None:
        whole = whole.having(AUGMENTED, step)
    rows = None
    if (
        source is not None
        and values
        and all(v.rows is not None and whole_rows(v.rows) == whole_rows(source) for v in values)
    ):
        rows = source
    if rows is None:
        rows = fresh(frame, node)
    if any(v.type == "torch.nn.Parameter" for v in values):
        whole = whole.but(holds=whole.holds | source_value.holds)
    if exact:
        return Value(type_, items=tuple(values), known=whole.known, holds=whole.holds, rows=rows)
    element = join_all(values) if values else None
    states = {f: k for f, k in element.known.items() if f is NOISE} if element is not None else {}
    return Value(
        type_, element=element, known={**whole.known, **states}, holds=whole.holds, rows=rows
    )


@evaluates(cst.DictComp)
def _dict_comprehension(frame: Frame, node: cst.DictComp) -> Value:
    results, _, exact, _ = comprehend(frame, node.for_in, [node.key, node.value])
    entries: dict[Hashable, Value] = {}
    element: Value | None = None
    for key, value in results:
        const = constant(key)
        if exact and const is not UNKNOWN:
            entries[const] = value
        else:
            element = value if element is None else join(element, value)
    whole = mix([value for _, value in results])
    return Value("dict", entries=entries, element=element, known=whole.known, holds=whole.holds)


def comprehend(
    frame: Frame, clause: cst.CompFor, nodes: Sequence[cst.BaseExpression]
) -> tuple[list[tuple[Value, ...]], Hashable, bool, Value]:
    """The values of a comprehension's expressions: for each element where they are known, else for any one.

    Gives the values, the rows it runs over if it leaves none of them out, whether the elements are exact, and what
    it runs over.
    """
    outer = frame.env
    frame.env = dict(outer)
    turn, frame.each = frame.each, frame.each * 4 + 3
    try:
        source = evaluate(frame, clause.iter)
        values = iterated(frame, source)
        exact = values is not None and len(values) <= UNROLL
        results: list[tuple[Value, ...]] = []
        kept: Hashable = source.rows if not clause.ifs or isinstance(source.rows, Each) else None
        for value in values if exact and values is not None else [one_of(frame, source, clause)]:
            bind_target(frame, clause.target, value)
            chosen = _chosen(frame, clause.ifs)
            if chosen is False:
                continue
            exact = exact and chosen is True
            if clause.inner_for_in is not None:
                inner, _, inner_exact, _ = comprehend(frame, clause.inner_for_in, nodes)
                results += inner
                exact = exact and inner_exact
            else:
                results.append(tuple([evaluate(frame, node) for node in nodes]))
        return results, kept, exact and len(results) <= UNROLL, source
    finally:
        frame.each = turn
        inner_env, frame.env = frame.env, outer
        for name, value in outer.items():
            changed = inner_env.get(name)
            if changed is not None and changed is not value and changed.site == value.site:
                outer[name] = changed
        # names bound by the clauses are the comprehension's own


def _chosen(frame: Frame, tests: Sequence[cst.CompIf]) -> bool | None:
    known: bool | None = True
    for test in tests:
        truth_ = truth(evaluate(frame, test.test))
        if truth_ is False:
            return False
        if truth_ is None:
            known = None
            narrow(frame, test.test, True)
    return known


def iterated(frame: Frame, value: Value) -> Sequence[Value] | None:
    """The elements that a loop over a value binds, where each is known.

    Of a list that a loop filled only examples are known; where they are modules, one of each kind is what counts.
    """
    if value.items is not None:
        return (
            value.items
            if value.element is None or any(is_module(item) for item in value.items)
            else None
        )
    if value.entries is not None and value.element is None and value.type == "dict":
        return [
            literal(key) if isinstance(key, (str, int, float)) else Value() for key in value.entries
        ]
    if isinstance(value.const, (str, tuple)):
        return [literal(part) for part in value.const]
    return None


@evaluates(cst.Call)
def _call(frame: Frame, node: cst.Call) -> Value:
    func = node.func
    if type(func) is cst.Name and func.value == "super" and "super" not in frame.env:
        return _super(frame, node)
    callee = evaluate(frame, func)
    return call(frame, callee, arguments(frame, node.args), node)


def arguments(frame: Frame, nodes: Sequence[cst.Arg]) -> Args:
    """The evaluated arguments of a call."""
    args = Args()
    for arg in nodes:
        value = evaluate(frame, arg.value)
        if arg.star == "*":
            if value.items is not None:
                args.positional += value.items
                args.nodes += [arg.value] * len(value.items)
            else:
                inner = elements(value) or mix((value,))
                whole = mix((value, inner))
                args.open = inner.but(holds=whole.holds, known={**whole.known, **inner.known})
        elif arg.star == "**":
            for key, item_value in (value.entries or {}).items():
                if isinstance(key, str):
                    args.keywords[key] = item_value
            if value.entries is None or value.element is not None:
                args.open = elements(value) or mix((value,))
        elif arg.keyword is not None:
            args.keywords[arg.keyword.value] = value
            args.keyword_nodes[arg.keyword.value] = arg.value
        else:
            args.positional.append(value)
            args.nodes.append(arg.value)
    return args


def _super(frame: Frame, node: cst.Call) -> Value:
    holder: Frame | None = frame
    while holder is not None and not (
        isinstance(holder.function, Function) and holder.function.owner is not None
    ):
        holder = holder.outer
    if holder is None or not isinstance(holder.function.node, cst.FunctionDef):
        return ANYTHING
    params = holder.function.node.params
    named = [*params.posonly_params, *params.params]
    if not named:
        return ANYTHING
    receiver = holder.env.get(named[0].name.value, ANYTHING)
    return Value(callable=Super(holder.function.owner, receiver, named[0].name))
