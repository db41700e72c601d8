"""Library calls that make arrays whose numbers are known, one function for each."""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence

from mllint.interpret.frame import Args
from mllint.interpret.numeric import BINARY, makes, numbers_in, range_of
from mllint.interpret.numeric_calls import whole_numbers
from mllint.interpret.occasion import Occasion
from mllint.numbers import MOST, Numbers, joined, number, paired, stacked
from mllint.value import ANYTHING


@makes(
    "torch.tensor", "torch.as_tensor", "torch.asarray", "torch.from_numpy",
    "numpy.array", "numpy.asarray", "numpy.asanyarray", "numpy.ascontiguousarray",
)  # fmt: skip
def _array(occasion: Occasion) -> Numbers | None:
    value = occasion.args.get(0)
    return None if value is None or value.callable is not None else numbers_in(value)


@makes("torch.arange", "numpy.arange")
def _arange(occasion: Occasion) -> Numbers | None:
    named = occasion.args.keywords
    more = [named[name] for name in ("start", "end", "stop", "step") if name in named]
    return range_of(Args([*occasion.args.positional, *more]))


@makes("torch.linspace", "numpy.linspace")
def _linspace(occasion: Occasion) -> Numbers | None:
    names = (
        ("start", "end", "steps") if occasion.function.name[0] == "t" else ("start", "stop", "num")
    )
    found = [numbers_in(occasion.arg(name)) for name in names]
    consts = [n.data[0] for n in found if n is not None and len(n.data) == 1]
    if len(consts) < 3 or not 1 < consts[2] <= MOST or occasion.arg("endpoint").const is False:
        return None
    start, end, count = consts[0], consts[1], int(consts[2])
    step = (end - start) / (count - 1)
    return Numbers((count,), tuple(start + i * step for i in range(count)), written=False)


@makes("torch.zeros", "torch.ones", "numpy.zeros", "numpy.ones", "torch.full", "numpy.full")
def _full(occasion: Occasion) -> Numbers | None:
    short = occasion.function.name.rpartition(".")[2]
    given = occasion.arg("size" if "size" in occasion.bound else "shape")
    items = given.items if given.items is not None else (given,)
    if len(items) == 1 and items[0].items is not None:
        items = items[0].items
    sizes = whole_numbers(items)
    fill = numbers_in(occasion.arg("fill_value")) if short == "full" else number(short == "ones")
    known = [n for n in sizes if n is not None]
    if fill is None or len(known) < len(sizes) or not 0 < math.prod(known) <= MOST:
        return None
    return Numbers(tuple(known), fill.data * math.prod(known))


@makes("torch.eye", "numpy.eye")
def _eye(occasion: Occasion) -> Numbers | None:
    (size,) = whole_numbers(occasion.args.positional[:1] or [ANYTHING])
    if size is None or len(occasion.args.positional) > 1 or not 0 < size * size <= MOST:
        return None
    return Numbers((size, size), tuple(float(i == j) for i in range(size) for j in range(size)))


@makes("torch.stack", "numpy.stack")
def _stack(occasion: Occasion) -> Numbers | None:
    return _together(occasion, stacked)


@makes("torch.cat", "torch.concat", "torch.concatenate", "numpy.concatenate")
def _cat(occasion: Occasion) -> Numbers | None:
    return _together(occasion, joined)


def _together(
    occasion: Occasion, put: Callable[[Sequence[Numbers | None], int], Numbers | None]
) -> Numbers | None:
    value = occasion.args.get(0)
    along = [occasion.arg(n).const for n in ("dim", "axis") if n in occasion.bound]
    dim = along[0] if along else 0
    if value is None or not value.items or value.element is not None or not isinstance(dim, int):
        return None
    return put([numbers_in(item) for item in value.items], dim)


@makes("torch.logspace", "numpy.logspace")
def _logspace(occasion: Occasion) -> Numbers | None:
    exponents, base = _linspace(occasion), numbers_in(occasion.arg("base"))
    return paired(BINARY["pow"], base, exponents) if base is not None and exponents else None


@makes("torch.where", "numpy.where")
def _where(occasion: Occasion) -> Numbers | None:
    given = [numbers_in(value) for value in occasion.args.positional]
    known = [numbers for numbers in given if numbers is not None]
    if len(known) != 3 or len(given) != 3:
        return None
    mask, chosen, other = known
    kept = paired(BINARY["mul"], mask, chosen)
    rest = paired(lambda m, x: 0.0 if m else x, mask, other)
    return paired(BINARY["add"], kept, rest) if kept is not None and rest is not None else None
