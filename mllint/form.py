"""How a value was computed, as a shallow term."""

from __future__ import annotations

from collections.abc import Hashable, Mapping
from typing import TYPE_CHECKING, Any, Final

from mllint.facts import Fact
from mllint.site import NO_SITES, Node, Site

if TYPE_CHECKING:
    from mllint.value import Known

NOTHING: Final[Mapping[Fact, Known]] = {}


_FORM_DEPTH: Final = 8
"""How many operations a form remembers: the longest that a rule asks for is a gradient written by hand."""


class Form:
    """How a value was computed, as a shallow term: an operation, the forms or constants it took, and where.

    `args` holds a `Form`, a number or None (nothing is known) for each operand. `via` names the networks the
    result came through, `known` the facts it had, and `site` the layer that was applied or the object it was. Of
    an operand nothing else is known of, `rows` names the set of rows it is.
    """

    __slots__ = ("args", "depth", "known", "node", "op", "print", "rows", "site", "source", "via")

    depth: int
    print: int
    via: frozenset[Site]

    def __init__(
        self,
        op: str,
        args: tuple[Form | float | None, ...],
        node: Node,
        source: Any = None,
        via: frozenset[Site] = frozenset(),
        known: Mapping[Fact, Known] | None = None,
        site: Site | None = None,
        rows: Hashable = None,
    ) -> None:
        depth = 1 + max((a.depth for a in args if isinstance(a, Form)), default=0)
        if depth > _FORM_DEPTH:
            args = tuple(
                a.pruned(_FORM_DEPTH - 1, a.via) if isinstance(a, Form) else a for a in args
            )
            depth = _FORM_DEPTH
        self.op, self.args, self.node, self.source = op, args, node, source
        self.via, self.depth, self.site, self.rows = via, depth, site, rows
        self.known = NOTHING if known is None else known
        self.print = hash(
            (op, id(node), via, site, *(a.print if isinstance(a, Form) else a for a in args))
        )

    def pruned(self, depth: int, via: frozenset[Site] = NO_SITES) -> Form:
        """The form without operations below `depth`; `via` are the networks it is said to come through."""
        if via and self.depth <= depth:
            return self
        args: tuple[Form | float | None, ...] = (None,) * len(self.args)
        if depth > 1:
            cut = (
                (a, a.via if via else via) if isinstance(a, Form) else (a, via) for a in self.args
            )
            args = tuple(a.pruned(depth - 1, v) if isinstance(a, Form) else a for a, v in cut)
        return Form(self.op, args, self.node, self.source, via, self.known, self.site, self.rows)

    def __repr__(self) -> str:
        return f"{self.op}{self.args!r}"
