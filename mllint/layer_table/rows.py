"""The rows of a table: what happened when a network was applied, in order."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from typing import Any

from mllint.block import Block
from mllint.events import Apply, Call, Event, Misfit
from mllint.interpret.counting import count_parameters, own_parameters
from mllint.interpret.frame import Args, call
from mllint.interpret.kinds import is_module, library_class, trait
from mllint.interpret.network import descendants
from mllint.interpret.objects import Instance
from mllint.layer_table.fields import MAPS, SEQUENCES, Field, field_after, wider
from mllint.layer_table.network import Network
from mllint.layer_table.words import function, written
from mllint.size import Shape, Traced, symbol, traced
from mllint.value import Value

_TENSOR = "torch.Tensor"

_WAITS = {
    "features": "takes {expected} features, {found} arrive",
    "channels": "takes {expected} channels, {found} arrive",
    "vanishing": "needs a map of {expected} pixels, {found} arrive with the padding",
}


@dataclass(slots=True)
class Row:
    """One layer or function: its place in the network, itself, what it gives, learns and sees.

    `output` is the shape behind it, the batch first; None if it is not known. `on_map` says that its channels come
    first. `parameters` is None if the number is not known.
    """

    name: str
    layer: str
    output: Shape | None
    parameters: int | None
    field: Field | None
    on_map: bool = True
    problem: str = ""


@dataclass(slots=True)
class Table:
    """The layers of a network in the order in which they are applied, and what is not among them.

    `total` is the number of parameters of the whole network, None if it is not known.
    """

    network: str
    file: str
    inputs: list[tuple[int, ...]]
    rows: list[Row]
    total: int | None = None
    notes: list[str] = field(default_factory=list)


def table_of(network: Network, inputs: Sequence[tuple[int, ...]]) -> Table:
    """The table of a network that is applied to inputs of some sizes."""
    frame = network.frame
    frame.block = Block(frame.source.tree, "function")
    batch = symbol("batch")
    values = [Value(_TENSOR, shape=traced((batch, *sizes), ())) for sizes in inputs]
    call(frame, network.value, Args(values, {}, [None] * len(values)), frame.source.tree)
    maker = _Maker(network, values)
    rows = maker.rows(list(_steps(frame.block)))
    table = Table(network.name, network.file, list(inputs), rows)
    table.total = maker.total()
    table.notes = list(maker.notes(frame.machine.spent, any(r.problem for r in rows)))
    return table


def _steps(block: Block) -> Iterator[Event]:
    """Everything that happened, as often as it happened."""
    for item in block.happened:
        if isinstance(item, Block):
            yield from _steps(item)
        else:
            yield item


class _Maker:
    """Makes the rows of one application of a network, and remembers what was met on the way."""

    def __init__(self, network: Network, inputs: Sequence[Value]) -> None:
        self.network = network.value
        self.places: dict[int, list[str]] = defaultdict(list)
        self.beside = ""
        self.modules: dict[str, Value] = {}
        for name, module in descendants(network.value):
            self.modules[name] = module
            self.places[_print(module)].append(name)
        self.met: set[str] = set()
        self.fields: dict[int, Field | None] = {}
        self.maps: dict[int, bool] = {}
        self.kept: list[Any] = []
        self.known: set[tuple[Any, ...]] = set()
        sizes = inputs[0].shape or () if inputs else ()
        self.whole = tuple(n for n in sizes[2:] if isinstance(n, int))
        self.inputs = [v.shape or () for v in inputs]
        self.lost = 0

    def rows(self, events: Sequence[Event]) -> list[Row]:
        """The input and every layer and function that changes sizes."""
        on_map = self._begin(events)
        rows: list[Row] = []
        problem = ""
        for event in events:
            if isinstance(event, Misfit):
                problem = problem or _WAITS[event.kind].format(
                    expected=event.expected, found=event.found
                )
            elif isinstance(event, Apply) and self._is_layer(event.module):
                rows += self._unseen(event.input.shape)
                rows.append(self._applied(event, problem))
                problem = ""
            elif isinstance(event, Call) and event.name.startswith("torch."):
                row = self._called(event, problem)
                if row is not None:
                    rows.append(row)
                    problem = ""
        heads = [
            Row("", "input", shape, 0, self.fields.get(id(shape)), on_map) for shape in self.inputs
        ]
        return heads + rows

    def _begin(self, events: Sequence[Event]) -> bool:
        """Remember the inputs; whether their channels come first, as the first layer takes them."""
        layers = (e.module for e in events if isinstance(e, Apply) and self._is_layer(e.module))
        first = next((m.type.rpartition(".")[2] for m in layers), "")
        on_map = len(self.whole) > 1 or first.startswith(MAPS)
        on_map = on_map and (first not in SEQUENCES or first in ("Flatten", "Unflatten"))
        for shape in self.inputs:
            count = len(shape) - 2
            seen = Field((1,) * count, (1,) * count) if count > (not on_map) else None
            self._remember(shape, seen, on_map=on_map)
        return on_map

    def _is_layer(self, module: Value) -> bool:
        """Whether a module is shown by itself: it is the library's, and no container of others."""
        if isinstance(module.callable, Instance) or not is_module(module):
            return False
        return bool(trait(library_class(module), "kind") != "container")

    def _applied(self, event: Apply, problem: str) -> Row:
        module = event.module
        name, again = self._place(module)
        kind = module.type.rpartition(".")[2]
        made = event.result.shape
        if made is None and event.result.items:
            made = event.result.items[0].shape
        seen = field_after(
            kind,
            module,
            module.attrs.get,
            self._field(event.input.shape),
            (event.input.shape, made),
            self.whole,
        )
        on_map = kind.startswith(MAPS) or self._on_map(event.input.shape)
        if kind in SEQUENCES:
            on_map = kind == "LayerNorm" and on_map
        self._remember(made, seen, on_map=on_map)
        self.lost += made is None
        return Row(
            name,
            written(module),
            made,
            0 if again else self._parameters(name, module),
            seen,
            on_map,
            problem,
        )

    def _called(self, event: Call, problem: str) -> Row | None:
        """The row of a function that changes sizes, None for any other call."""
        name = event.name.rpartition(".")[2]
        if event.receiver is not None and is_module(event.receiver):
            return None
        tensors = self._tensors(event)
        if not tensors:
            return None
        made = event.result.shape
        given = tensors[0].shape
        if event.result.type not in (_TENSOR, "") or (made is not None and made == given):
            if made is not None and id(made) not in self.fields:
                self._remember(made, self._field(given), on_map=self._on_map(given))
            return None
        if made is None and not problem and event.result.type != _TENSOR:
            return None
        self.lost += made is None and not problem
        before = self._field(given)
        for other in tensors[1:]:
            before = wider(before, self._field(other.shape))
        if len(tensors) > 1:
            seen = before if name in ("cat", "concat", "concatenate") else None
        else:
            seen = field_after(name, None, event.args.get, before, (given, made), self.whole)
        on_map = self._on_map(given) and made is not None and len(made) == len(given or ())
        on_map = on_map and name not in ("permute", "transpose", "movedim")
        self._remember(made, seen, on_map=on_map)
        return Row("", function(event, name), made, 0, seen, on_map, problem)

    def _tensors(self, event: Call) -> list[Value]:
        values = [event.receiver] if event.receiver is not None else []
        for value in event.args.values():
            values += value.items if value.items is not None else (value,)
        return [v for v in values if v.shape is not None and v.type in (_TENSOR, "")]

    def _unseen(self, shape: Shape | None) -> Iterator[Row]:
        """A row for sizes that no row before has given: an index, an operator."""
        if shape is None or id(shape) in self.fields or tuple(shape) in self.known:
            return
        if isinstance(shape, Traced) and shape.of:
            return
        self._remember(shape, None, on_map=False)
        yield Row("", "…", shape, 0, None, on_map=False)

    def _place(self, module: Value) -> tuple[str, bool]:
        """Where a layer stands in the network, and whether it was applied before.

        Of equal layers the next one is meant that was not applied yet, at first beside the layer before.
        """
        places = self.places.get(_print(module), [])
        beside = [p for p in places if p.rpartition(".")[0] == self.beside]
        fresh = [p for p in (*beside, *places) if p not in self.met]
        if beside and own_parameters(module) == 0:
            # What learns nothing is often kept once and applied after each layer beside it.
            fresh = [p for p in beside if p not in self.met] or beside
        name = next(iter(fresh or beside or places), "")
        again = name in self.met
        self.met.add(name)
        self.beside = name.rpartition(".")[0]
        return name, again

    def _parameters(self, name: str, module: Value) -> int | None:
        """The parameters of a layer with those of its parts, which are no rows of their own."""
        parts = [m for n, m in self.modules.items() if name and n.startswith(f"{name}.")]
        self.met.update(n for n in self.modules if name and n.startswith(f"{name}."))
        return count_parameters(module) if parts else own_parameters(module)

    def _field(self, shape: Shape | None) -> Field | None:
        if id(shape) in self.fields:
            return self.fields[id(shape)]
        if isinstance(shape, Traced) and shape.of:
            return wider(*[self._field(part) for part in shape.of])
        return None

    def _on_map(self, shape: Shape | None) -> bool:
        if isinstance(shape, Traced) and shape.of:
            return all(self._on_map(part) for part in shape.of)
        return self.maps.get(id(shape), False)

    def _remember(self, shape: Shape | None, seen: Field | None, *, on_map: bool) -> None:
        if shape is not None:
            self.kept.append(shape)
            self.fields.setdefault(id(shape), seen)
            self.maps.setdefault(id(shape), on_map)
            self.known.add(tuple(shape))

    def total(self) -> int | None:
        """The parameters of the whole network; None if layers that look alike may be one and the same."""
        whole = count_parameters(self.network)
        parts = [own_parameters(module) for module in self.modules.values()]
        known = [n for n in parts if n is not None]
        return whole if len(known) == len(parts) and whole == sum(known) else None

    def notes(self, spent: bool, problems: bool) -> Iterator[str]:
        """What the rows do not say."""
        alike: dict[tuple[Any, int], str] = {}
        for name in self.met:
            if name in self.modules:
                alike[self.modules[name].site, _print(self.modules[name])] = name
        for name, module in self.modules.items():
            own = own_parameters(module)
            if name in self.met or own == 0 or (own is None and not self._is_layer(module)):
                continue
            count = "an unknown number of" if own is None else f"{own:,}"
            where = f"`{name}`" if name else "the network itself"
            same = alike.get((module.site, _print(module)))
            if same is not None:
                yield f"{where} looks like `{same}`: whether they are one layer is not known"
            elif self._is_layer(module):
                yield f"{where} is not applied; it has {count} parameters"
            else:
                yield f"{where} has {count} parameters besides those of its layers"
        if self.lost and not problems:
            yield f"of {self.lost} row{'s' if self.lost > 1 else ''} the output could not be followed"
        if spent:
            yield "the network is too large to be followed to its end"


def _print(module: Value) -> int:
    return module.but(site=None).print()
