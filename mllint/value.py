"""What is known of a value, and how knowledge of two values is put together.

`join(a, b)` is *either*: branches meet, and a fact that only one side has is no longer sure.
`mix([a, b])` is *both*: `a + b`, `cat([a, b])`; what any part carries, the whole carries.

Values are immutable by convention. They are not frozen dataclasses because a frozen one takes three times as
long to make, and making values is what the interpreter does all day.
"""

from __future__ import annotations

from collections.abc import Hashable, Iterable, Mapping, Sequence
from typing import Any, Final, NamedTuple

from mllint.facts import Fact


class _Unknown:
    """The constant that is not known (`None` is a constant of Python)."""

    def __repr__(self) -> str:
        return "UNKNOWN"


UNKNOWN: Final = _Unknown()

Node = Any
"""A LibCST node. LibCST is not imported here, so that a cached run need not load it."""

Dim = int | None
Shape = tuple[Dim, ...]
"""Sizes per dimension; None for a size that is not known. A shape of unknown rank is None itself."""


class Site(NamedTuple):
    """The identity of an object: the expression that made it, for which owner, and which part of it.

    What a function makes is the same expression at every call of it, so its sites are relative to the call
    (`owner` is `relative(function)`): the layers of a network get the instance as their owner when they are loaded
    from it, anything else gets the call as its owner when the function returns it.
    """

    node: Node
    owner: Site | None = None
    part: str = ""


SELF: Final = Site("self")
"""The instance that a constructor is making."""


def relative(function: Node) -> Site:
    """The owner, for the time being, of what a function makes."""
    return Site(function, None, "self")


def is_relative(site: Site) -> bool:
    """Whether a site stands for a function's call that is not known yet."""
    return site.part == "self" and site.owner is None


class Step(NamedTuple):
    """How a value came by a fact: a verb phrase ("augmented by `jitter`") and the expression that did it."""

    what: str
    node: Node
    source: Any = None


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


_FORM_DEPTH: Final = 6
"""How many operations a form remembers: the longest spelling of a loss that a rule asks for has five."""


class Form:
    """How a value was computed, as a shallow term: an operation, the forms or constants it took, and where.

    `args` holds a `Form`, a number or None (nothing is known) for each operand. `via` names the networks the
    result came through, `known` the facts it had, and `site` the layer that was applied or the object it was.
    """

    __slots__ = ("args", "depth", "known", "node", "op", "print", "site", "source", "via")

    def __init__(
        self,
        op: str,
        args: tuple[Form | float | None, ...],
        node: Node,
        source: Any = None,
        via: frozenset[Site] = frozenset(),
        known: Mapping[Fact, Known] | None = None,
        site: Site | None = None,
    ) -> None:
        depth = 1 + max((a.depth for a in args if isinstance(a, Form)), default=0)
        if depth > _FORM_DEPTH:
            args, depth = tuple(_prune(a, _FORM_DEPTH - 1) for a in args), _FORM_DEPTH
        self.op, self.args, self.node, self.source = op, args, node, source
        self.via, self.depth, self.site = via, depth, site
        self.known = NOTHING if known is None else known
        self.print = hash(
            (op, id(node), via, site, *(a.print if isinstance(a, Form) else a for a in args))
        )

    def pruned(self, depth: int) -> Form:
        """The form with operations deeper than `depth` forgotten; its networks are forgotten with them."""
        args: tuple[Form | float | None, ...] = (None,) * len(self.args)
        if depth > 1:
            args = tuple(a.pruned(depth - 1) if isinstance(a, Form) else a for a in self.args)
        return Form(self.op, args, self.node, self.source, NO_SITES, self.known, self.site)

    def __repr__(self) -> str:
        return f"{self.op}({', '.join(map(repr, self.args))})"


def _prune(form: Form | float | None, depth: int) -> Form | float | None:
    if not isinstance(form, Form) or form.depth <= depth:
        return form
    if depth <= 1:
        return Form(
            form.op,
            (None,) * len(form.args),
            form.node,
            form.source,
            form.via,
            form.known,
            form.site,
        )
    args = tuple(_prune(a, depth - 1) for a in form.args)
    return Form(form.op, args, form.node, form.source, form.via, form.known, form.site)


NOTHING: Final[Mapping[Fact, Known]] = {}
NO_ATTRS: Final[Mapping[str, Any]] = {}
NO_SITES: Final[frozenset[Site]] = frozenset()


class Value:
    """What is known of one value; every field may say "nothing".

    Attributes:
        type: dotted name of its class, "" if not known.
        const: the Python constant it is, or `UNKNOWN`.
        known: the facts that hold of it.
        shape: its sizes, if it is a tensor or array of known rank.
        items: its elements, if it is a list, tuple or set of known elements; with `element` as well they are
            examples, from two rounds of the loop that filled it.
        entries: the values of a dict by their constant keys.
        element: what iterating or indexing gives, where the single elements are not known.
        attrs: the attributes that were set on it.
        callable: what calling it runs: a library name, a project function, a class, a bound method …
        site: the identity of the object.
        via: the networks whose parameters it depends on differentiably.
        form: how it was computed.
        part: which share of a divided whole it is.
        rows: the identity of its set of rows, the same for a row-by-row image of it.
        holds: for an optimiser the networks whose parameters it updates, for parameters their owners.
        name: what the program calls it, where that is all there is to know.
    """

    __slots__ = (
        "_print",
        "attrs",
        "callable",
        "const",
        "element",
        "entries",
        "form",
        "holds",
        "items",
        "known",
        "name",
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
        entries: Mapping[Hashable, Value] | None = None,
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
        self._print = 0

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
        new = Value(
            self.type,
            self.const,
            self.known,
            self.shape,
            self.items,
            self.entries,
            self.element,
            self.attrs,
            self.callable,
            self.site,
            self.via,
            self.form,
            self.part,
            self.rows,
            self.holds,
            self.name,
        )
        for name, value in changes.items():
            setattr(new, name, value)
        return new

    def having(self, fact: Fact, step: Step | None = None, *, sure: bool = True) -> Value:
        """A copy of which the fact holds; an earlier step of a sure fact is kept, for it is the reason."""
        old = self.known.get(fact)
        if old is not None and (old.sure or not sure):
            return self
        return self.but(known={**self.known, fact: Known(sure, step)})

    def lacking(self, *facts: Fact) -> Value:
        """A copy of which none of the facts is known."""
        if not any(fact in self.known for fact in facts):
            return self
        return self.but(known={f: k for f, k in self.known.items() if f not in facts})

    def print(self) -> int:
        """A number that is equal for values of which the same is known (64 bits; collisions are neglected)."""
        if not self._print:
            self._print = self._fingerprint() or 1
        return self._print

    def _fingerprint(self) -> int:
        const = self.const
        return hash(
            (
                self.type,
                (type(const), const) if isinstance(const, Hashable) else id(const),
                tuple((id(f), k.sure, id(k.step and k.step.node)) for f, k in self.known.items())
                if self.known
                else 0,
                self.shape,
                self.items and tuple([item.print() for item in self.items]),
                None
                if self.entries is None
                else tuple([(key, item.print()) for key, item in self.entries.items()]),
                self.element and self.element.print(),
                tuple([(key, item.print()) for key, item in self.attrs.items()])
                if self.attrs
                else 0,
                self.callable.print() if hasattr(self.callable, "print") else self.callable,
                self.site,
                self.via,
                self.form and self.form.print,
                self.part,
                self.rows,
                self.holds,
                self.name,
            )
        )


ANYTHING: Final = Value()
NONE: Final = Value("None", None)


def literal(const: Any) -> Value:
    """The value of a Python constant."""
    return Value(type(const).__name__ if const is not None else "None", const)


def join(a: Value, b: Value) -> Value:
    """Either `a` or `b`.

    A value that may be None is taken for what it is otherwise: using it as anything else presumes that.
    """
    if a is b or a.print() == b.print():
        return a
    if a.const is None and b.type:
        return _unsure(b)
    if b.const is None and a.type:
        return _unsure(a)
    items, element = _join_elements(a, b)
    return Value(
        a.type if a.type == b.type else "",
        a.const if type(a.const) is type(b.const) and a.const == b.const else UNKNOWN,
        _join_known(a.known, b.known),
        _join_shape(a.shape, b.shape),
        items,
        _join_entries(a.entries, b.entries),
        element,
        _join_attrs(a.attrs, b.attrs),
        a.callable if a.callable is b.callable or a.callable == b.callable else None,
        a.site if a.site == b.site else None,
        a.via | b.via,
        a.form if a.form and b.form and a.form.print == b.form.print else None,
        a.part if a.part == b.part else None,
        a.rows if a.rows == b.rows else None,
        a.holds | b.holds,
        a.name if a.name == b.name else "",
    )


def _unsure(value: Value) -> Value:
    if not any(k.sure for k in value.known.values()):
        return value
    return value.but(known={f: Known(False, k.step) for f, k in value.known.items()})


def _join_known(a: Mapping[Fact, Known], b: Mapping[Fact, Known]) -> Mapping[Fact, Known]:
    if a is b or a == b:
        return a
    known = {
        f: k if k.sure and f in b and b[f].sure else Known(False, k.step) for f, k in a.items()
    }
    known.update((f, Known(False, k.step)) for f, k in b.items() if f not in a)
    return known


def _join_shape(a: Shape | None, b: Shape | None) -> Shape | None:
    if a is None or b is None or len(a) != len(b):
        return None
    return tuple([m if m == n else None for m, n in zip(a, b, strict=True)])


def _join_elements(a: Value, b: Value) -> tuple[tuple[Value, ...] | None, Value | None]:
    if a.items is not None and b.items is not None:
        if len(a.items) == len(b.items):
            element = (
                join(a.element, b.element) if a.element and b.element else a.element or b.element
            )
            return tuple([join(x, y) for x, y in zip(a.items, b.items, strict=True)]), element
        short, long = (a.items, b.items) if len(a.items) < len(b.items) else (b.items, a.items)
        if short and all(
            x is y or x.print() == y.print() for x, y in zip(short, long, strict=False)
        ):
            return long, join_all(long)
    if a.items == ():
        return b.items, elements(b)
    if b.items == ():
        return a.items, elements(a)
    x, y = elements(a), elements(b)
    return None, join(x, y) if x and y else None


def _join_entries(
    a: Mapping[Hashable, Value] | None, b: Mapping[Hashable, Value] | None
) -> Mapping[Hashable, Value] | None:
    if a is None or b is None:
        return None
    return {
        key: join(a[key], b[key]) if key in a and key in b else (a.get(key) or b[key])
        for key in {**a, **b}
    }


def _join_attrs(a: Mapping[str, Value], b: Mapping[str, Value]) -> Mapping[str, Value]:
    if a is b:
        return a
    return {
        key: join(a[key], b[key]) if key in a and key in b else _unsure(a.get(key) or b[key])
        for key in {**a, **b}
    }


def join_all(values: Sequence[Value]) -> Value:
    """Any one of `values`; of none of them nothing is known."""
    if not values:
        return ANYTHING
    result = values[0]
    for value in values[1:]:
        result = join(result, value)
    return result


def elements(value: Value) -> Value | None:
    """Any one element of a container, None where nothing is known of its elements."""
    if value.element is None and value.items is not None:
        return join_all(value.items) if value.items else None
    if value.element is None and value.entries:
        return join_all(list(value.entries.values()))
    return value.element


def mix(values: Iterable[Value], *, type: str = "", states: bool = False) -> Value:
    """All of `values` together: lineage, networks and (with `states`) states of any part are the whole's."""
    known: Mapping[Fact, Known] = NOTHING
    via = NO_SITES
    holds = NO_SITES
    rows: Hashable = None
    for value in values:
        if value.known:
            known = _mix_known(known, value.known, states)
        if value.via:
            via = via | value.via if via else value.via
        if value.holds:
            holds = holds | value.holds if holds else value.holds
        if rows is None:
            rows = value.rows
    if known or via or rows is not None or type or holds:
        return Value(type, known=known, via=via, rows=rows, holds=holds)
    return ANYTHING


def _mix_known(
    into: Mapping[Fact, Known], more: Mapping[Fact, Known], states: bool
) -> Mapping[Fact, Known]:
    extra = {
        f: k
        for f, k in more.items()
        if (f.lineage or states) and (f not in into or (k.sure and not into[f].sure))
    }
    return {**into, **extra} if extra else into


def root(site: Site) -> Site:
    """The outermost owner of an object: the network a layer belongs to, the object itself if it has no owner."""
    while site.owner is not None:
        site = site.owner
    return site


_MOST_PARTS = 3
"""A network with more parts than this counts as one; a model that holds a generator and a critic does not."""


def condensed(sites: frozenset[Site], owner: Site) -> frozenset[Site]:
    """`sites` without the inner parts of `owner`: of its own parts a few are kept, parts of parts are not."""
    if len(sites) <= _MOST_PARTS:
        return sites
    kept = {site for site in sites if not _below(site, owner)}
    parts = {site for site in sites if site.owner == owner}
    return (
        frozenset(kept | parts | {owner})
        if len(parts) <= _MOST_PARTS
        else frozenset(kept | {owner})
    )


def _below(site: Site, owner: Site) -> bool:
    inner = site.owner
    while inner is not None:
        if inner == owner:
            return True
        inner = inner.owner
    return False


def within(site: Site, owners: frozenset[Site]) -> bool:
    """Whether an object is one of `owners` or a part of one of them."""
    inner: Site | None = site
    while inner is not None:
        if inner in owners or (inner.part and Site(inner.node, inner.owner) in owners):
            return True
        inner = inner.owner
    return False
