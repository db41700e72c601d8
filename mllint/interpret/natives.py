"""Python's own functions on abstract values."""

from __future__ import annotations

from collections.abc import Hashable, Sequence

from mllint import knowledge
from mllint.interpret.arithmetic import constant, fold, form_of, truth
from mllint.interpret.attributes import attribute
from mllint.interpret.change import rebind
from mllint.interpret.data import appended, extended, fresh, nothing_known, one_of, puts_together
from mllint.interpret.expressions import UNROLL, iterated
from mllint.interpret.frame import Args, Frame, call
from mllint.interpret.objects import Class, Function, Instance, Library, Partial
from mllint.interpret.occasion import Occasion, native, site_of
from mllint.value import (
    ANYTHING,
    NONE,
    UNKNOWN,
    Form,
    Site,
    Value,
    elements,
    join_all,
    literal,
    mix,
)


def _all(occasion: Occasion) -> Value:
    return nothing_known(occasion.frame, occasion.node, occasion.args.all())


@native("builtins.len")
def _len(occasion: Occasion) -> Value:
    value = occasion.args.get(0) or ANYTHING
    if value.items is not None and value.element is None:
        return literal(len(value.items))
    if isinstance(value.const, (str, tuple)):
        return literal(len(value.const))
    if value.shape:
        return literal(value.shape[0]) if value.shape[0] is not None else Value("int")
    form = Form("len", (None,), occasion.node, occasion.frame.source)
    return Value("int", form=form, rows=fresh(occasion.frame, occasion.node))


@native("builtins.range")
def _range(occasion: Occasion) -> Value:
    consts = [value.const for value in occasion.args.positional]
    rows = fresh(occasion.frame, occasion.node)
    if consts and all(isinstance(c, int) for c in consts):
        known = range(*consts) if len(consts) < 3 or consts[2] != 0 else range(0)
        if len(known) <= UNROLL:
            return Value("range", items=tuple(literal(i) for i in known), rows=rows)
    return Value(
        "range", element=Value("int"), rows=rows, site=site_of(occasion.frame, occasion.node)
    )


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
            for parts in zip(*(v.items or () for v in values))
        ]
        return Value("list", items=tuple(rows), known=whole.known, rows=whole.rows)
    parts = tuple(one_of(occasion.frame, v, occasion.node) for v in values)
    return Value(
        "list",
        element=Value("tuple", items=parts, known=mix(parts).known),
        known=whole.known,
        rows=whole.rows,
    )


@native("builtins.enumerate")
def _enumerate(occasion: Occasion) -> Value:
    value = occasion.args.get(0) or ANYTHING
    if value.items is not None and iterated(occasion.frame, value) is not None:
        pairs = [
            Value("tuple", items=(literal(i), v), known=v.known) for i, v in enumerate(value.items)
        ]
        return Value("list", items=tuple(pairs), known=mix((value,)).known, rows=value.rows)
    inner = one_of(occasion.frame, value, occasion.node)
    pair = Value("tuple", items=(Value("int"), inner), known=mix((inner,)).known)
    return Value("list", element=pair, known=mix((value,)).known, rows=value.rows)


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


def _copied(type_: str, occasion: Occasion) -> Value:
    value = occasion.args.get(0)
    if value is None:
        return Value(type_, items=(), site=site_of(occasion.frame, occasion.node))
    known = iterated(occasion.frame, value)
    inner = elements(value)
    if (
        known is None
        and inner is None
        and value.type not in ("", "generator", "list", "tuple", "set", "range", "str")
    ):
        inner = one_of(occasion.frame, value, occasion.node)
    return Value(
        type_,
        known=value.known,
        items=tuple(known) if known is not None else None,
        element=None if known is not None else inner,
        site=site_of(occasion.frame, occasion.node),
        via=value.via,
        part=value.part,
        rows=value.rows if value.rows is not None else fresh(occasion.frame, occasion.node),
        holds=value.holds,
    )


@native("builtins.list")
def _list(occasion: Occasion) -> Value:
    return _copied("list", occasion)


@native("builtins.tuple", "builtins.iter", "builtins.reversed")
def _tuple(occasion: Occasion) -> Value:
    value = _copied("tuple", occasion)
    if occasion.function.name == "builtins.reversed" and value.items is not None:
        return value.but(items=value.items[::-1])
    return value


@native("builtins.set", "builtins.frozenset", "builtins.sorted")
def _sorted(occasion: Occasion) -> Value:
    value = _copied("list" if occasion.function.name == "builtins.sorted" else "set", occasion)
    return (
        value
        if value.items is None or len(value.items) < 2
        else value.but(items=None, element=join_all(value.items))
    )


@native("builtins.dict", "collections.OrderedDict", "collections.defaultdict")
def _dict(occasion: Occasion) -> Value:
    entries: dict[Hashable, Value] = {}
    element: Value | None = None
    for value in occasion.args.positional:
        entries.update(value.entries or {})
        for pair in value.items or ():
            key = (
                constant(pair.items[0])
                if pair.items is not None and len(pair.items) == 2
                else UNKNOWN
            )
            if pair.items is not None and key is not UNKNOWN:
                entries[key] = pair.items[1]
            else:
                element = pair
        if value.entries is None and value.items is None:
            element = elements(value) or mix((value,))
    entries.update(occasion.args.keywords)
    whole = mix(occasion.args.all())
    return Value(
        "dict",
        entries=entries,
        element=element,
        known=whole.known,
        via=whole.via,
        holds=whole.holds,
    )


@native("builtins.dict.get", "builtins.dict.pop", "builtins.dict.setdefault")
def _dict_get(occasion: Occasion) -> Value:
    owner = occasion.receiver or ANYTHING
    key = constant(occasion.args.get(0) or ANYTHING)
    default = occasion.args.get(1) or NONE
    if owner.entries is not None and key is not UNKNOWN:
        found = owner.entries.get(key)
        if found is not None:
            return found
        if owner.element is None and owner.type == "dict":
            return default
    return elements(owner) or mix((owner,))


@native("builtins.dict.items", "torch.nn.ModuleDict.items", "torch.nn.ParameterDict.items")
def _dict_items(occasion: Occasion) -> Value:
    owner = occasion.receiver or ANYTHING
    if owner.entries is not None and owner.element is None:
        pairs = [
            Value(
                "tuple",
                items=(literal(k) if isinstance(k, (str, int, float, tuple)) else Value(), v),
                known=v.known,
            )
            for k, v in owner.entries.items()
        ]
        return Value("list", items=tuple(pairs), known=mix((owner,)).known)
    inner = elements(owner) or mix((owner,))
    return Value(
        "list",
        element=Value("tuple", items=(Value("str"), inner), known=inner.known),
        known=owner.known,
    )


@native("builtins.dict.values", "torch.nn.ModuleDict.values", "torch.nn.ParameterDict.values")
def _dict_values(occasion: Occasion) -> Value:
    owner = occasion.receiver or ANYTHING
    if owner.entries is not None and owner.element is None:
        return Value(
            "list",
            items=tuple(owner.entries.values()),
            known=mix((owner,)).known,
            holds=owner.holds,
        )
    return Value("list", element=elements(owner), known=owner.known)


@native("builtins.dict.keys", "torch.nn.ModuleDict.keys", "torch.nn.ParameterDict.keys")
def _dict_keys(occasion: Occasion) -> Value:
    owner = occasion.receiver or ANYTHING
    keys = iterated(occasion.frame, owner)
    return Value("list", items=tuple(keys)) if keys is not None else Value("list")


@native("types.SimpleNamespace", "argparse.Namespace")
def _namespace(occasion: Occasion) -> Value:
    return Value(
        "types.SimpleNamespace",
        attrs=dict(occasion.args.keywords),
        known=mix(occasion.args.all()).known,
    )


@native("builtins.dict.update")
def _dict_update(occasion: Occasion) -> Value:
    owner = occasion.receiver or ANYTHING
    more = occasion.args.get(0) or ANYTHING
    entries = {**(owner.entries or {}), **(more.entries or {}), **occasion.args.keywords}
    changed = owner.but(entries=entries, known=mix([owner, *occasion.args.all()]).known)
    rebind(occasion.frame, occasion.receiver_node, changed)
    return NONE


@native("builtins.list.append", "builtins.set.add", "collections.deque.append")
def _append(occasion: Occasion) -> Value:
    owner = occasion.receiver or ANYTHING
    grown = appended(occasion.frame, occasion.node, owner, occasion.args.get(0) or ANYTHING)
    rebind(occasion.frame, occasion.receiver_node, grown)
    return NONE


@native("builtins.list.insert")
def _insert(occasion: Occasion) -> Value:
    owner = occasion.receiver or ANYTHING
    at, value = occasion.args.get(0) or ANYTHING, occasion.args.get(1) or ANYTHING
    if owner.items is not None and isinstance(at.const, int):
        items = list(owner.items)
        items.insert(at.const, value)
        grown = owner.but(items=tuple(items), known=mix(items).known)
    else:
        grown = appended(occasion.frame, occasion.node, owner, value)
    rebind(occasion.frame, occasion.receiver_node, grown)
    return NONE


@native("builtins.list.extend")
def _extend(occasion: Occasion) -> Value:
    owner = occasion.receiver or ANYTHING
    more = occasion.args.get(0) or ANYTHING
    rebind(
        occasion.frame, occasion.receiver_node, extended(occasion.frame, occasion.node, owner, more)
    )
    return NONE


@native("builtins.list.pop")
def _pop(occasion: Occasion) -> Value:
    owner = occasion.receiver or ANYTHING
    if owner.items:
        rebind(occasion.frame, occasion.receiver_node, owner.but(items=owner.items[:-1]))
        return owner.items[-1]
    return elements(owner) or mix((owner,))


@native("builtins.list.copy", "builtins.dict.copy", "copy.copy", "copy.deepcopy")
def _copy(occasion: Occasion) -> Value:
    value = occasion.receiver or occasion.args.get(0) or ANYTHING
    if value.site is not None and (
        isinstance(value.callable, Instance) or value.type.startswith("torch.nn")
    ):
        return _own_copy(value, site_of(occasion.frame, occasion.node))
    return value


def _own_copy(value: Value, site: Site) -> Value:
    """A copy of a module; what has no owner in the original belongs to the copy."""
    inner = value.items
    if inner is not None:
        inner = tuple(
            _own_copy(v, Site(v.site.node, site))
            if v.site is not None and v.site.owner is None
            else v
            for v in inner
        )
    return value.but(site=site, items=inner)


@native("builtins.isinstance")
def _isinstance(occasion: Occasion) -> Value:
    value, classes = occasion.args.get(0) or ANYTHING, occasion.args.get(1) or ANYTHING
    known = is_instance(occasion.frame, value, classes)
    return Value("bool") if known is None else literal(known)


def is_instance(frame: Frame, value: Value, classes: Value) -> bool | None:
    """Whether a value is an instance of a class or of one of a tuple of classes, None if that is not known."""
    if classes.items is not None:
        known = [is_instance(frame, value, cls) for cls in classes.items]
        return True if True in known else None if None in known else False
    wanted = classes.callable
    if isinstance(value.callable, Instance):
        if isinstance(wanted, Class):
            return wanted in value.callable.cls.lineage
        if isinstance(wanted, Library):
            name = _canonical(wanted.name)
            return name in value.callable.cls.names or (
                None if _open(value.callable.cls) else False
            )
        return None
    if not value.type or value.type == "never":
        return None
    if isinstance(wanted, Class):
        return False
    if isinstance(wanted, Library):
        name = _canonical(wanted.name)
        found = knowledge.lookup(value.type)
        short = name.removeprefix("builtins.")
        if value.type == short or (short == "int" and value.type == "bool"):
            return True
        if isinstance(found, knowledge.Class):
            return knowledge.subclass(value.type, name) or (
                value.type == "torch.nn.Parameter" and name == "torch.Tensor"
            )
        return False if name.startswith("builtins.") or "." not in value.type else None
    return None


def _open(cls: Class) -> bool:
    """Whether the class has a base nothing is known of."""
    return any(
        not isinstance(b.callable, (Class, Library))
        or (
            isinstance(b.callable, Library)
            and not isinstance(knowledge.lookup(b.callable.name), knowledge.Class)
        )
        for c in cls.lineage
        if isinstance(c, Class)
        for b in c.bases
    )


def _canonical(name: str) -> str:
    found = knowledge.lookup(name)
    return found.name if isinstance(found, knowledge.Class) else name


@native("builtins.hasattr")
def _hasattr(occasion: Occasion) -> Value:
    value, name = occasion.args.get(0) or ANYTHING, (occasion.args.get(1) or ANYTHING).const
    if not isinstance(name, str):
        return Value("bool")
    if name in value.attrs:
        return literal(True)
    if isinstance(value.callable, Instance):
        found = attribute(occasion.frame, value, name, occasion.node)
        if "__owner__" not in found.attrs:
            return literal(True)
        return Value("bool") if _open(value.callable.cls) or not value.attrs else literal(False)
    cls = knowledge.lookup(value.type) if "." in value.type else None
    if isinstance(cls, knowledge.Class) and knowledge.subclass(cls.name, "torch.nn.Module"):
        return literal(knowledge.member(cls, name) is not None)
    return Value("bool")


@native("builtins.getattr")
def _getattr(occasion: Occasion) -> Value:
    value, name = occasion.args.get(0) or ANYTHING, (occasion.args.get(1) or ANYTHING).const
    if isinstance(name, str):
        return attribute(occasion.frame, value, name, occasion.node)
    return _all(occasion)


@native("builtins.setattr")
def _setattr(occasion: Occasion) -> Value:
    args = occasion.args
    target, name, value = args.get(0), args.get(1), args.get(2)
    if target is not None and value is not None and name is not None and args.nodes:
        if isinstance(name.const, str):
            changed = target.but(attrs={**target.attrs, name.const: value})
        else:
            old = target.attrs.get("*")
            changed = target.but(
                attrs={**target.attrs, "*": value if old is None else join_all([old, value])}
            )
        rebind(occasion.frame, args.nodes[0], changed)
    return NONE


@native("builtins.type")
def _type(occasion: Occasion) -> Value:
    value = occasion.args.get(0) or ANYTHING
    if isinstance(value.callable, Instance):
        return Value(callable=value.callable.cls)
    if "." in value.type:
        return Value(callable=Library(value.type))
    if value.type and value.const is not UNKNOWN:
        return Value(callable=Library(f"builtins.{value.type}"))
    return Value()


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
    functions = {"int": int, "float": float, "str": str, "bool": bool, "abs": abs, "round": round}
    folded = fold(functions[name], *[v.const for v in occasion.args.positional])
    if folded is not UNKNOWN:
        return literal(folded)
    known = truth(value) if name == "bool" else None
    if known is not None:
        return literal(known)
    type_ = name if name in ("int", "float", "str", "bool") else value.type
    return Value(
        type_, form=value.form, rows=value.rows, via=value.via if name == "abs" else frozenset()
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
        return literal({"min": min, "max": max, "sum": sum}[name](consts))
    whole = mix(values)
    if name == "sum" and values:
        forms = [form_of(v, occasion.node, occasion.frame) for v in values]
        total: Form | float = forms[0]
        for form in forms[1:]:
            total = Form("add", (total, form), occasion.node, occasion.frame.source, whole.via)
        return whole.but(
            form=total if isinstance(total, Form) else None, type=join_all(list(values)).type
        )
    return whole


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


@native("builtins.callable")
def _callable(occasion: Occasion) -> Value:
    value = occasion.args.get(0) or ANYTHING
    if isinstance(value.callable, (Function, Class, Library, Partial)):
        return literal(True)
    return literal(False) if value.const is not UNKNOWN else Value("bool")


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
