"""What a shape function is given of a call, and the table of shape functions by the word that stubs use for them."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any, NamedTuple

from mllint.size import Dim, Either, Shape, Size, firm, may_be_single, ranked


class _Unclear:
    """An argument that is not known (`None` is an argument that is known)."""

    def __repr__(self) -> str:
        return "UNCLEAR"


UNCLEAR = _Unclear()


class Unfit(NamedTuple):
    """Sizes that do not fit: `kind`, `expected` and `found` are those of the event `Misfit`."""

    kind: str
    expected: int
    found: int


@dataclass(slots=True, eq=False, repr=False)
class Given:
    """One call whose result has a shape: the shapes of its tensors and its other arguments, by parameter.

    Attributes:
        main: the shape of the tensor that the call is mostly about, None if its rank is not known.
        whole: the same with what is known of the last dimensions of a tensor of unknown rank.
        shape_of: the shape of the argument for a parameter; None if it is not known.
        arg: the argument for a parameter of the call or of the layer: a constant, a `Size`, a tuple of these, or
            `UNCLEAR`.
        shapes_in: the shapes of the tensors in a list or tuple; None if it is not known how many these are.
        names: whether an argument was given for a parameter.
        batch: a size for the leading dimension of a main tensor of unknown rank.
        unfit: the first thing that does not fit.
    """

    whole: Shape | None
    shape_of: Callable[[str], Shape | None]
    arg: Callable[[str], Any]
    shapes_in: Callable[[str], list[Shape | None] | None]
    names: Callable[[str], bool]
    batch: Size
    unfit: Unfit | None = None
    main: Shape | None = field(init=False)

    def __post_init__(self) -> None:
        self.main = ranked(self.whole)

    def refuse(self, kind: str, expected: int, found: int) -> None:
        """Say that running the call raises."""
        if self.unfit is None:
            self.unfit = Unfit(kind, expected, found)

    def compare(self, kind: str, expected: Any, found: Dim) -> None:
        """Say that running the call raises if `found` is surely not `expected`."""
        if not _number(expected):
            return
        if isinstance(found, Either) and expected not in found:
            found = found.batched
        if isinstance(found, int) and found != expected:
            self.refuse(kind, expected, found)

    def sizes(self, name: str, count: int) -> list[Any]:
        """An argument that is one size for all of `count` dimensions, or one for each."""
        return spread(self.arg(name), count)


Result = Any
"""A shape, None where it is not known, or a list of results for a call that gives several tensors."""

ShapeFunction = Callable[[Given], Result]

FUNCTIONS: dict[str, ShapeFunction] = {}


class WrongRank(Exception):
    """The call takes no tensor of this rank."""


def shape(*words: str, aware: bool = False) -> Callable[[ShapeFunction], ShapeFunction]:
    """Register the shape function that stubs name by a word.

    Where the leading dimension may be missing it is asked twice, with it and without, and what both say is the result;
    unless it is `aware` of that.
    """

    def register(function: ShapeFunction) -> ShapeFunction:
        if aware:
            FUNCTIONS.update(dict.fromkeys(words, function))
            return function

        def both(given: Given) -> Result:
            whole = given.whole
            if whole is not None and may_be_single(whole):
                return _either(function, given, whole)
            try:
                return function(given)
            except WrongRank:
                return None

        FUNCTIONS.update(dict.fromkeys(words, both))
        return both

    return register


def _either(function: ShapeFunction, given: Given, whole: Shape) -> Result:
    batch = whole[0]
    single = whole[1] if len(whole) > 1 else None

    def argument(name: str) -> Any:
        return _replaced(given.arg(name), batch, single)

    pairs = ((firm(batch), *whole[1:]), given.arg), (whole[1:], argument)
    results: list[Result] = []
    unfits: list[Unfit | None] = []
    for main, arg in pairs:
        asked = Given(main, given.shape_of, arg, given.shapes_in, given.names, given.batch)
        try:
            results.append(function(asked))
            unfits.append(asked.unfit)
        except WrongRank:
            continue
    if not results:
        return None
    if all(unfits):
        given.unfit = unfits[0]
    return results[0] if len(results) == 1 else _common(results[0], results[1], batch)


def _replaced(value: Any, batch: Dim, single: Dim) -> Any:
    if isinstance(value, Size):
        return (UNCLEAR if single is None else single) if value == firm(batch) else value
    return tuple([_replaced(v, batch, single) for v in value]) if type(value) is tuple else value


def _common(batched: Result, single: Result, batch: Dim) -> Result:
    """What a result is whether the leading dimension of its input is there or not."""
    if isinstance(batched, list) or isinstance(single, list):
        if not isinstance(batched, list) or not isinstance(single, list):
            return None
        pairs = zip(batched, single, strict=False)
        return [_common(a, b, batch) for a, b in pairs] if len(batched) == len(single) else None
    if batched is None or single is None:
        return None
    if len(batched) == len(single):
        return tuple([_one_of(a, b, batch) for a, b in zip(batched, single, strict=True)])
    if batched[1:] == single and batched[:1] == (firm(batch),):
        return (batch, *single)
    return None


def _one_of(a: Dim, b: Dim, batch: Dim) -> Dim:
    if a == b or a == firm(batch):
        return a
    return Either(a, b) if isinstance(a, int) and isinstance(b, int) else None


def _number(value: Any) -> bool:
    return isinstance(value, int) and not isinstance(value, bool)


def dim(value: Any) -> Dim:
    """An argument as a size."""
    return value if _number(value) or isinstance(value, Size) else None


def spread(value: Any, count: int) -> list[Any]:
    """A value per dimension, from one for all of them or one for each."""
    if isinstance(value, tuple) and not isinstance(value, Size):
        if len(value) == count:
            return list(value)
        return list(value) * count if len(value) == 1 else [UNCLEAR] * count
    return [value] * count


def listed(value: Any) -> tuple[Any, ...] | None:
    """Sizes given as one tuple or as several arguments; None if it is not known how many they are."""
    if isinstance(value, tuple) and not isinstance(value, Size):
        if len(value) == 1 and isinstance(value[0], tuple) and not isinstance(value[0], Size):
            return value[0]
        return None if value == (UNCLEAR,) else value
    return (value,) if _number(value) or isinstance(value, Size) else None


def axis(value: Any, rank: int) -> int | None:
    """The dimension that an argument names, counted from the front; None if it is not known or there is none."""
    if not _number(value) or not -rank <= value < rank:
        return None
    return int(value) % rank
