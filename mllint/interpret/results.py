"""What a library call gives: the terms of a stub's result annotation as values."""

from __future__ import annotations

from mllint import knowledge
from mllint.facts import DETACHED
from mllint.interpret.data import fresh
from mllint.interpret.frame import Frame
from mllint.interpret.gradients import cut
from mllint.interpret.occasion import Occasion, site_of
from mllint.interpret.orders import cut_at
from mllint.interpret.scales import SAID, as_of_all, parts
from mllint.lattice import elements, join_all, mix
from mllint.site import Node, Site
from mllint.value import ANYTHING, NONE, Part, Step, Value


def result_of(occasion: Occasion, spec: knowledge.Spec) -> Value:
    """The value that a stub's result annotation describes."""
    kind, args = spec.kind, spec.args
    frame, node = occasion.frame, occasion.node
    if kind == "arg":
        return occasion.arg(args[0])
    if kind == "type":
        return instance(frame, args[0], node)
    if kind == "none":
        return NONE
    if kind == "fact":
        return Value(rows=fresh(frame, node)).having(args[0], Step("", node, frame.source))
    if kind == "with":
        return _with(occasion, spec)
    if kind == "without":
        return result_of(occasion, args[0]).lacking(args[1])
    if kind == "mix":
        whole = mix([occasion.arg(name) for name in args])
        part = occasion.arg(args[0]).part if len(args) == 1 else None
        return whole.but(part=part) if part is not None else whole
    if kind == "values":
        given = [occasion.arg(name) for name in args]
        values = [value for one in given for value in parts(one)]
        part = given[0].part if len(given) == 1 else None
        whole = as_of_all(mix(given), values)
        return whole.but(part=part) if part is not None else whole
    if kind == "element":
        return elements(occasion.arg(args[0])) or mix([occasion.arg(args[0])])
    if kind == "list":
        inner = join_all([result_of(occasion, arg) for arg in args])
        return Value("list", element=inner, known=inner.known, rows=fresh(frame, node))
    if kind == "tuple":
        items = tuple(_column(result_of(occasion, arg), i, node) for i, arg in enumerate(args))
        return Value("tuple", items=items, known=mix(items).known)
    if kind == "parts":
        return _parts(occasion, occasion.arg(args[0]))
    if kind == "parts_of":
        return _parts_of(occasion, occasion.arg(args[0]), occasion.arg(args[1]))
    if kind == "folds":
        return _folds(occasion, occasion.arg(args[0]))
    return ANYTHING


def _column(item: Value, number: int, node: Node) -> Value:
    """One of several values of one call: where they come from nothing but the call, they are different rows."""
    if item.items is not None:
        return item.but(items=tuple(_column(part, number, node) for part in item.items))
    rows = item.rows
    while isinstance(rows, tuple) and not isinstance(rows, Site) and rows[:1] == ("column",):
        rows = rows[1]
    made_here = isinstance(rows, Site) and rows.node is node
    return item.but(rows=("column", item.rows, number)) if made_here else item


def _with(occasion: Occasion, spec: knowledge.Spec) -> Value:
    left, right = spec.args
    value = result_of(occasion, left)
    if right.kind == "type":
        made = instance(occasion.frame, right.args[0], occasion.node)
        return value.but(type=made.type, site=value.site or made.site)
    if right.args[0] is DETACHED and value.type != "torch.nn.Parameter":
        value = cut(occasion.frame, value, occasion.node)
    return value.having(
        right.args[0],
        Step(
            SAID.get(right.args[0], f"{right.args[0].name.lower()} since here"),
            occasion.node,
            occasion.frame.source,
        ),
    )


def instance(frame: Frame, type_: str, node: Node) -> Value:
    """A new object of a library type."""
    if type_ in ("int", "float", "bool", "str", "bytes"):
        return Value(type_, rows=fresh(frame, node))
    return Value(type_, site=site_of(frame, node), rows=fresh(frame, node))


def _parts(occasion: Occasion, arrays: Value) -> Value:
    """`train_test_split`: a train and a test part of each array."""
    site = cut_at(occasion.frame, occasion.node)
    parts = [
        array.but(
            part=Part(site, i, i + 1),
            site=None,
            items=None,
            form=None,
            shape=(None, *array.shape[1:]) if array.shape else None,
        )
        for array in arrays.items or ()
        for i in (0, 1)
    ]
    if not parts and arrays.type.startswith("datasets."):
        kept = arrays.but(site=None, items=None, form=None)
        entries = {
            name: kept.but(part=Part(site, i, i + 1), attrs={"dataset": arrays})
            for i, name in enumerate(("train", "test"))
        }
        return Value("dict", entries=entries, known=mix([arrays]).known, rows=arrays.rows)
    if not parts:
        return Value("list", element=mix([arrays]))
    return Value("list", items=tuple(parts))


def _parts_of(occasion: Occasion, whole: Value, lengths: Value) -> Value:
    """`random_split`: one part per length."""
    count = len(lengths.items) if lengths.items is not None else 0
    kept = whole.but(
        type="torch.utils.data.Subset",
        site=None,
        items=None,
        form=None,
        callable=None,
        attrs={"dataset": whole},
    )
    if not count:
        return Value("list", element=kept)
    site = cut_at(occasion.frame, occasion.node)
    return Value("list", items=tuple(kept.but(part=Part(site, i, i + 1)) for i in range(count)))


def _folds(occasion: Occasion, whole: Value) -> Value:
    """`KFold.split`: pairs of row numbers."""
    site = cut_at(occasion.frame, occasion.node)
    pair = tuple(Value("numpy.ndarray", part=Part(site, i, i + 1), rows=site) for i in (0, 1))
    return Value("generator", element=Value("tuple", items=pair))
