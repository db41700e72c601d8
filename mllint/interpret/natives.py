"""Python's own functions on abstract values: iteration, numbers, reductions."""

from __future__ import annotations

import posixpath
from collections.abc import Callable, Sequence
from typing import Any

from mllint.facts import LOGITS, PROBABILITIES
from mllint.interpret.arithmetic import constant, fold, form_of, truth
from mllint.interpret.attributes import attribute
from mllint.interpret.containers import UNROLL, iterated
from mllint.interpret.data import fresh, nothing_known, one_of, puts_together
from mllint.interpret.frame import Args, call
from mllint.interpret.numeric import length_of_range, turned_item
from mllint.interpret.objects import Bound, Instance, Partial
from mllint.interpret.occasion import Occasion, native, site_of
from mllint.interpret.orders import between, ranged
from mllint.interpret.scales import as_of_all, scale
from mllint.interpret.sizes import size_value
from mllint.lattice import elements, join_all, mix
from mllint.size import REST
from mllint.value import ANYTHING, NONE, UNKNOWN, Form, Value, literal


def _all(occasion: Occasion) -> Value:
    return nothing_known(occasion.frame, occasion.node, occasion.args.all())


@native("builtins.len")
def _len(occasion: Occasion) -> Value:
    value = occasion.args.get(0) or ANYTHING
    if value.items is not None and value.element is None:
        return literal(len(value.items))
    if isinstance(value.const, (str, tuple)):
        return literal(len(value.const))
    if value.type == "dict" and value.entries is not None and value.element is None:
        return literal(len(value.entries))
    if isinstance(value.callable, Instance):
        own = attribute(occasion.frame, value, "__len__", occasion.node)
        if isinstance(own.callable, Bound):
            return call(occasion.frame, own, Args(), occasion.node)
    if value.shape:
        return size_value(None if value.shape[0] is REST else value.shape[0])
    form = Form("len", (None,), occasion.node, occasion.frame.source)
    return Value("int", form=form, rows=fresh(occasion.frame, occasion.node))


@native("builtins.range", "tqdm.trange")
def _range(occasion: Occasion) -> Value:
    consts = [value.const for value in occasion.args.positional]
    rows = fresh(occasion.frame, occasion.node)
    if consts and all(isinstance(c, int) for c in consts):
        known = range(*consts) if len(consts) < 3 or consts[2] != 0 else range(0)
        if len(known) <= UNROLL:
            items = tuple(literal(i) for i in known)
            if known.step < 0:
                items = tuple(map(turned_item, items))
            return ranged(Value("range", items=items, rows=rows), consts)
    site, numbers = site_of(occasion.frame, occasion.node), length_of_range(occasion.args)
    made = Value("range", element=Value("int"), rows=rows, site=site, numbers=numbers)
    return ranged(made, consts) if all(type(c) is int for c in consts) else between(made, occasion)


@native("builtins.zip")
def _zip(occasion: Occasion) -> Value:
    values = occasion.args.positional
    whole = mix(values)
    if occasion.args.open is not None:
        columns = mix((*values, occasion.args.open)).but(rows=fresh(occasion.frame, occasion.node))
        return Value("list", element=columns, known=columns.known, rows=columns.rows)
    if values and all(v.items is not None and v.element is None for v in values):
        rows = [
            Value("tuple", items=parts, known=mix(parts).known)
            for parts in zip(*(v.items or () for v in values), strict=False)
        ]
        return Value("list", items=tuple(rows), known=whole.known, rows=whole.rows)
    parts = tuple(one_of(occasion.frame, v, occasion.node) for v in values)
    return Value(
        "list",
        element=Value("tuple", items=parts, known=mix(parts).known),
        known=whole.known,
        rows=whole.rows,
        attrs={"over": Value("tuple", items=tuple(values))},
    )


@native("tqdm.tqdm")
def _progress(occasion: Occasion) -> Value:
    """A progress bar gives what it goes over; without that it counts."""
    return occasion.args.get(0, "iterable") or Value("tqdm.tqdm")


@native("builtins.enumerate")
def _enumerate(occasion: Occasion) -> Value:
    value = occasion.args.get(0) or ANYTHING
    if value.items is not None and iterated(occasion.frame, value) is not None:
        pairs = [
            Value("tuple", items=(literal(i), v), known=v.known) for i, v in enumerate(value.items)
        ]
        return Value(
            "list",
            items=tuple(pairs),
            known=mix((value,)).known,
            rows=value.rows,
            attrs={"over": value},
        )
    inner = one_of(occasion.frame, value, occasion.node)
    pair = Value("tuple", items=(Value("int"), inner), known=mix((inner,)).known)
    return Value(
        "list", element=pair, known=mix((value,)).known, rows=value.rows, attrs={"over": value}
    )


@native("builtins.map")
def _map(occasion: Occasion) -> Value:
    args = occasion.args
    if len(args.positional) < 2:
        return _all(occasion)
    function, *values = args.positional
    nodes = args.nodes[1:]
    known = iterated(occasion.frame, values[0]) if len(values) == 1 else None
    if known is not None and len(known) <= UNROLL:
        items = tuple(
            call(occasion.frame, function, Args([v], {}, [None]), occasion.node) for v in known
        )
        return Value(
            "list", items=items, known=mix(items).known, holds=mix(items).holds, rows=values[0].rows
        )
    inner = [one_of(occasion.frame, v, occasion.node) for v in values]
    result = call(occasion.frame, function, Args(inner, {}, [None] * len(nodes)), occasion.node)
    whole = mix([result, *values])
    return Value("list", element=result, known=whole.known, rows=values[0].rows)


@native("builtins.filter")
def _filter(occasion: Occasion) -> Value:
    value = occasion.args.get(1) or ANYTHING
    whole = mix((value,))
    rows = fresh(occasion.frame, occasion.node)
    return Value("list", element=elements(value), known=whole.known, holds=value.holds, rows=rows)


@native(
    "builtins.int",
    "builtins.float",
    "builtins.str",
    "builtins.bool",
    "builtins.abs",
    "builtins.round",
)
def _convert(occasion: Occasion) -> Value:
    name = occasion.function.name.rpartition(".")[2]
    value = occasion.args.get(0)
    if value is None:
        return Value(name)
    functions: dict[str, Callable[..., Any]] = {
        "int": int,
        "float": float,
        "str": str,
        "bool": bool,
        "abs": abs,
        "round": round,
    }
    folded = fold(functions[name], *[v.const for v in occasion.args.positional])
    if folded is not UNKNOWN:
        return literal(folded)
    known = truth(value) if name == "bool" else None
    if known is not None:
        return literal(known)
    type_ = name if name in ("int", "float", "str", "bool") else value.type
    return Value(
        type_,
        form=value.form,
        rows=value.rows,
        via=value.via if name == "abs" else frozenset(),
        cut=value.cut if name == "abs" else frozenset(),
    )


@native("builtins.min", "builtins.max", "builtins.sum")
def _reduce(occasion: Occasion) -> Value:
    name = occasion.function.name.rpartition(".")[2]
    args = occasion.args.positional
    values: Sequence[Value] = args
    if len(args) == 1 or name == "sum":
        values = args[0].items if args and args[0].items is not None else ()
        if not values:
            inner = elements(args[0]) if args else None
            if inner is not None:
                return inner.but(const=UNKNOWN, site=None)
            return mix(args)
    consts = [constant(v) for v in values]
    if all(isinstance(c, (int, float)) for c in consts) and consts and not occasion.args.keywords:
        reductions: dict[str, Callable[[Any], Any]] = {"min": min, "max": max, "sum": sum}
        return literal(reductions[name](consts))
    whole = mix(values)
    if name == "sum" and values:
        fact = scale(values[0])
        if fact in (LOGITS, PROBABILITIES):
            whole = as_of_all(whole, values)
        forms = [form_of(v, occasion.node, occasion.frame) for v in values]
        total: Form | float = forms[0]
        for form in forms[1:]:
            total = Form("add", (total, form), occasion.node, occasion.frame.source, whole.via)
        return whole.but(
            form=total if isinstance(total, Form) else None, type=join_all(list(values)).type
        )
    return whole


@native("os.path.join")
def _path(occasion: Occasion) -> Value:
    """The path of known parts; of others nothing is known but where they come from."""
    consts = [value.const for value in occasion.args.positional]
    if consts and all(isinstance(const, str) for const in consts):
        return literal(posixpath.join(*consts))
    return _all(occasion)


@native("builtins.next")
def _next(occasion: Occasion) -> Value:
    value = occasion.args.get(0) or ANYTHING
    return elements(value) or one_of(occasion.frame, value, occasion.node)


@native("builtins.any", "builtins.all")
def _any(occasion: Occasion) -> Value:
    value = occasion.args.get(0) or ANYTHING
    if value.items is None:
        return Value("bool")
    known = [truth(item) for item in value.items]
    if occasion.function.name.endswith("any"):
        return (
            literal(True) if True in known else Value("bool") if None in known else literal(False)
        )
    return literal(False) if False in known else Value("bool") if None in known else literal(True)


@native("builtins.print", "builtins.delattr")
def _nothing(occasion: Occasion) -> Value:
    return NONE


@native("functools.partial")
def _partial(occasion: Occasion) -> Value:
    args = occasion.args
    if not args.positional:
        return ANYTHING
    rest = Args(args.positional[1:], args.keywords, args.nodes[1:], args.keyword_nodes, args.open)
    return Value(
        callable=Partial(args.positional[0], rest), site=site_of(occasion.frame, occasion.node)
    )


@native("itertools.chain", "itertools.cycle", "itertools.islice", "itertools.repeat")
def _chain(occasion: Occasion) -> Value:
    values = occasion.args.positional
    if occasion.function.name != "itertools.chain":
        return values[0].but(items=None, element=elements(values[0])) if values else ANYTHING
    return puts_together(occasion.frame, occasion.node, values, "list")


@native("sys.exit", "os._exit", "builtins.exit", "builtins.quit")
def _exit(occasion: Occasion) -> Value:
    return Value("never")
