"""What is known of a value.

Values are immutable by convention. They are no frozen dataclasses, which take three times as long to make.
"""

from __future__ import annotations

from collections.abc import Hashable, Mapping
from typing import Any, Final, NamedTuple

from mllint.facts import Fact
from mllint.form import NOTHING as NOTHING
from mllint.form import Form as Form
from mllint.numbers import Numbers
from mllint.site import NO_CUTS, NO_SITES, Cut, Node, Site
from mllint.size import Shape


class _Unknown:
    """The constant that is not known (`None` is a constant of Python)."""

    def __repr__(self) -> str:
        return "UNKNOWN"


UNKNOWN: Final = _Unknown()


class Step(NamedTuple):
    """How a value came by a fact: a verb phrase ("augmented by `jitter`"), the expression, the step before it."""

    what: str
    node: Node
    source: Any = None
    since: Any = None


class Known(NamedTuple):
    """That a fact holds: on every path (`sure`) or on some path, and since which step."""

    sure: bool
    step: Step | None


class Part(NamedTuple):
    """A share of the rows of something that was divided: the half-open range between two cuts.

    `division` names the whole and the way it was cut; cuts are compared for equality only.
    """

    division: Hashable
    start: Hashable
    end: Hashable

    def beside(self, other: Part) -> bool:
        """Whether both are shares of one division that meet at a cut, as a train and a test part do."""
        return self.division == other.division and (
            self.end == other.start or other.end == self.start
        )


def made_by(part: Part, node: Node) -> bool:
    """Whether a share is one of those that a call gave (`random_split`), in whatever call of the function around it."""
    return isinstance(part.division, Site) and part.division.node is node


NO_ATTRS: Final[Mapping[str, Any]] = {}


class Value:
    """What is known of one value; every field may say "nothing".

    Attributes:
        type: dotted name of its class, "" if not known.
        const: the Python constant it is, or `UNKNOWN`.
        known: the facts that hold of it.
        shape: its sizes, if it is a tensor or array; of an int that is a symbolic size, this one size.
        numbers: the numbers in it, if the program writes them out; a changed copy has none unless it is told.
        items: its elements, if it is a list, tuple or set of known elements; with `element` as well they are
            examples, from two rounds of the loop that filled it.
        entries: the values of a dict by their constant keys.
        element: what iterating or indexing gives, where the single elements are not known.
        attrs: the attributes that were set on it.
        callable: what calling it runs: a library name, a project function, a class, a bound method …
        site: the identity of the object.
        via: the networks whose parameters it depends on differentiably.
        cut: the networks it came through as well, before it was cut off from them.
        form: how it was computed.
        part: which share of a divided whole it is.
        rows: the identity of its set of rows, the same for a row-by-row image of it.
        holds: for an optimiser the networks whose parameters it updates, for parameters their owners.
        name: what the program calls it, where that is all there is to know.
        any: any one of the elements, once somebody asked (`lattice.elements`).
    """

    any: Value | None

    __slots__ = (
        "_print",
        "any",
        "attrs",
        "callable",
        "const",
        "cut",
        "element",
        "entries",
        "form",
        "holds",
        "items",
        "known",
        "name",
        "numbers",
        "part",
        "rows",
        "shape",
        "site",
        "type",
        "via",
    )

    def __init__(
        self,
        type: str = "",
        const: Any = UNKNOWN,
        known: Mapping[Fact, Known] = NOTHING,
        shape: Shape | None = None,
        items: tuple[Value, ...] | None = None,
        entries: Mapping[Any, Value] | None = None,
        element: Value | None = None,
        attrs: Mapping[str, Value] = NO_ATTRS,
        callable: Any = None,
        site: Site | None = None,
        via: frozenset[Site] = NO_SITES,
        form: Form | None = None,
        part: Part | None = None,
        rows: Hashable = None,
        holds: frozenset[Site] = NO_SITES,
        name: str = "",
        numbers: Numbers | None = None,
        cut: frozenset[Cut] = NO_CUTS,
    ) -> None:
        self.type = type
        self.const = const
        self.known = known
        self.shape = shape
        self.items = items
        self.entries = entries
        self.element = element
        self.attrs = attrs
        self.callable = callable
        self.site = site
        self.via = via
        self.form = form
        self.part = part
        self.rows = rows
        self.holds = holds
        self.name = name
        self.numbers = numbers
        self.cut = cut
        self._print = 0
        self.any = None

    def __contains__(self, fact: Fact) -> bool:
        """Whether the fact surely holds."""
        known = self.known.get(fact)
        return known is not None and known.sure

    def perhaps(self, fact: Fact) -> bool:
        """Whether the fact holds on some path."""
        return fact in self.known

    def why(self, fact: Fact) -> Step | None:
        """The step by which the value came by the fact."""
        known = self.known.get(fact)
        return known.step if known else None

    def but(self, **changes: Any) -> Value:
        """A copy with some fields changed."""
        new: Value = _new(Value)
        new.type = self.type
        new.const = self.const
        new.known = self.known
        new.shape = self.shape
        new.items = self.items
        new.entries = self.entries
        new.element = self.element
        new.attrs = self.attrs
        new.callable = self.callable
        new.site = self.site
        new.via = self.via
        new.form = self.form
        new.part = self.part
        new.rows = self.rows
        new.holds = self.holds
        new.name = self.name
        new.cut = self.cut
        new.numbers = None
        new._print = 0
        new.any = None
        for name, value in changes.items():
            setattr(new, name, value)
        return new

    def having(self, fact: Fact, step: Step | None = None, *, sure: bool = True) -> Value:
        """A copy of which the fact holds; an earlier step of a sure fact is kept, for it is the reason."""
        old = self.known.get(fact)
        if old is not None and (old.sure or not sure):
            return self
        return self.but(known={**self.known, fact: Known(sure, step)}, numbers=self.numbers)

    def lacking(self, *facts: Fact) -> Value:
        """A copy of which none of the facts is known."""
        kept = {f: k for f, k in self.known.items() if f not in facts}
        return self if len(kept) == len(self.known) else self.but(known=kept, numbers=self.numbers)

    def print(self) -> int:
        """A number that is equal for values of which the same is known (64 bits; collisions are neglected)."""
        self._print = self._print or self._fingerprint() or 1
        return self._print

    def _fingerprint(self) -> int:
        items, entries, called = self.items, self.entries, self.callable
        parts = (
            self.type,
            None if self.const is UNKNOWN else _told(self.const),
            frozenset([(id(f), k.sure, id(k.step and k.step.node)) for f, k in self.known.items()])
            if self.known
            else None,
            self.shape,
            None if items is None else tuple([item.print() for item in items]),
            None
            if entries is None
            else tuple([(key, item.print()) for key, item in entries.items()]),
            self.element and self.element.print(),
            frozenset([(key, item.print()) for key, item in self.attrs.items()])
            if self.attrs
            else None,
            called if called is None or not hasattr(called, "print") else called.print(),
            self.site,
            self.via,
            self.form and self.form.print,
            self.part,
            self.rows,
            self.holds,
            self.name,
            self.numbers and self.numbers.print,
            self.cut,
        )
        return hash(parts)


def _told(const: Any) -> Hashable:
    """What a constant is hashed by: Python's hashes of -1 and -2 are the same, and so are those of 1 and 1.0."""
    if isinstance(const, (int, float)):
        return type(const), repr(const)
    return (type(const), const) if isinstance(const, (str, Hashable)) else id(const)


_new = object.__new__


ANYTHING: Final = Value()


NONE: Final = Value("None", None)


def literal(const: Any) -> Value:
    """The value of a Python constant."""
    return Value(type(const).__name__ if const is not None else "None", const)
