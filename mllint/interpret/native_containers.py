"""Python's containers: made, looked up, changed in place."""

from __future__ import annotations

from collections.abc import Hashable

from mllint.interpret.arithmetic import constant
from mllint.interpret.change import grown, rebind, with_element
from mllint.interpret.containers import iterated
from mllint.interpret.data import appended, extended, fresh, one_of
from mllint.interpret.numeric import turned_items
from mllint.interpret.occasion import Occasion, native, site_of
from mllint.lattice import elements, join_all, mix
from mllint.value import ANYTHING, NO_ATTRS, NONE, UNKNOWN, Value, literal


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
        cut=value.cut,
        part=value.part,
        rows=value.rows if value.rows is not None else fresh(occasion.frame, occasion.node),
        holds=value.holds,
        attrs=value.attrs if value.type == "range" else NO_ATTRS,
    )


@native("builtins.list")
def _list(occasion: Occasion) -> Value:
    return _copied("list", occasion)


@native("collections.deque")
def _deque(occasion: Occasion) -> Value:
    return _copied("collections.deque", occasion)


@native("builtins.tuple", "builtins.iter", "builtins.reversed")
def _tuple(occasion: Occasion) -> Value:
    value = _copied("tuple", occasion)
    if occasion.function.name == "builtins.reversed" and value.items is not None:
        return value.but(items=turned_items(value.items))
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
        cut=whole.cut,
        holds=whole.holds,
    )


@native("builtins.dict.get", "builtins.dict.pop", "builtins.dict.setdefault")
def _dict_get(occasion: Occasion) -> Value:
    owner = occasion.receiver or ANYTHING
    key = constant(occasion.args.get(0) or ANYTHING)
    default = occasion.args.get(1) or NONE
    name = occasion.function.name.rpartition(".")[2]
    if owner.entries is not None and key is not UNKNOWN:
        found = owner.entries.get(key)
        if found is not None:
            if name == "pop":
                kept = {k: v for k, v in owner.entries.items() if k != key}
                rebind(occasion.frame, occasion.receiver_node, owner.but(entries=kept))
            return found
        if owner.element is None and owner.type == "dict":
            if name == "setdefault":
                rebind(occasion.frame, occasion.receiver_node, with_element(owner, key, default))
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
    entries: dict[Hashable, Value] = {
        **(owner.entries or {}),
        **(more.entries or {}),
    }
    entries.update(occasion.args.keywords)
    changed = owner.but(entries=entries, known=mix([owner, *occasion.args.all()]).known)
    rebind(occasion.frame, occasion.receiver_node, grown(occasion.frame, changed, more))
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


@native("builtins.list.extend", "collections.deque.extend")
def _extend(occasion: Occasion) -> Value:
    owner = occasion.receiver or ANYTHING
    more = occasion.args.get(0) or ANYTHING
    rebind(
        occasion.frame, occasion.receiver_node, extended(occasion.frame, occasion.node, owner, more)
    )
    return NONE


@native("builtins.list.pop", "collections.deque.pop")
def _pop(occasion: Occasion) -> Value:
    owner, at = occasion.receiver or ANYTHING, occasion.args.get(0)
    index = at.const if at is not None else -1
    if owner.items and isinstance(index, int) and -len(owner.items) <= index < len(owner.items):
        items = list(owner.items)
        taken = items.pop(index)
        rebind(occasion.frame, occasion.receiver_node, owner.but(items=tuple(items)))
        return taken
    return elements(owner) or mix((owner,))


@native("builtins.list.clear", "builtins.dict.clear", "builtins.set.clear")
def _clear(occasion: Occasion) -> Value:
    owner = occasion.receiver or ANYTHING
    empty = Value(owner.type, items=None if owner.type == "dict" else (), site=owner.site)
    if owner.type == "dict":
        empty = empty.but(entries={})
    rebind(occasion.frame, occasion.receiver_node, empty)
    return NONE


@native("builtins.list.index")
def _index(occasion: Occasion) -> Value:
    place = _place(occasion)
    return Value("int") if place is None else literal(place)


def _place(occasion: Occasion) -> int | None:
    """Where the first argument stands among the known elements."""
    wanted = constant(occasion.args.get(0) or ANYTHING)
    consts = [constant(item) for item in (occasion.receiver or ANYTHING).items or ()]
    return consts.index(wanted) if wanted is not UNKNOWN and wanted in consts else None


@native(
    "builtins.list.reverse",
    "builtins.list.sort",
    "builtins.list.remove",
    "builtins.set.discard",
    "builtins.set.remove",
)
def _reordered(occasion: Occasion) -> Value:
    """Which element is where is known after `reverse`, not after `sort`, and after `remove` of a constant."""
    owner = occasion.receiver or ANYTHING
    name = occasion.function.name.rpartition(".")[2]
    place = _place(occasion) if name in ("remove", "discard") else None
    consts = [constant(item) for item in (*(owner.items or ()), occasion.args.get(0) or ANYTHING)]
    if name == "discard" and place is None and owner.items is not None and UNKNOWN not in consts:
        return NONE
    if owner.items is not None and place is not None:
        changed = owner.but(items=owner.items[:place] + owner.items[place + 1 :])
    elif owner.items is not None and name == "reverse":
        changed = owner.but(items=turned_items(owner.items))
    else:
        changed = owner.but(items=None, element=elements(owner))
    rebind(occasion.frame, occasion.receiver_node, changed)
    return NONE
