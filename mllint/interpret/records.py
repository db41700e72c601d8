"""Named tuples that a program makes without a class: `namedtuple("Output", "scores hidden")`."""

from __future__ import annotations

from dataclasses import dataclass

from mllint.interpret.arithmetic import constant
from mllint.interpret.frame import Args, Frame, calls
from mllint.interpret.occasion import Occasion, native
from mllint.lattice import mix
from mllint.site import Node
from mllint.value import ANYTHING, Value


@dataclass(frozen=True, slots=True)
class Record:
    """The type of tuples whose elements have these names."""

    names: tuple[str, ...]


@native("collections.namedtuple")
def _named_tuple(occasion: Occasion) -> Value:
    fields = constant(occasion.args.get(1, "field_names") or ANYTHING)
    if isinstance(fields, str):
        fields = tuple(fields.replace(",", " ").split())
    if not isinstance(fields, tuple) or not all(isinstance(name, str) for name in fields):
        return ANYTHING
    return Value(callable=Record(fields))


@calls(Record)
def _make(frame: Frame, callee: Value, record: Record, args: Args, node: Node) -> Value:
    given = dict(zip(record.names, args.positional, strict=False)) | args.keywords
    if args.open is not None or given.keys() != set(record.names):
        return mix(args.all())
    items = tuple(given[name] for name in record.names)
    return Value("tuple", items=items, attrs=given, known=mix(items).known)
