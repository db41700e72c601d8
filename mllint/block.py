"""What a program does, as a tree of events: `Block` is where the interpreter and the rules meet."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from itertools import chain
from operator import itemgetter
from typing import Any, TypeVar

from mllint.events import Call, Event
from mllint.site import Node

T = TypeVar("T")
E = TypeVar("E", bound=Event)


@dataclass(slots=True, eq=False)
class Block:
    """What happened inside one function, loop or branch, in order.

    Calls with equal arguments share one Block, so the tree is a graph; `walk` visits each Block once.
    `kind` is "module", "function", "loop" or "branch"; what a branch holds happened on some path only. It is "raises" for
    the body of a `with` that waits for an error and "tried" for that of a `try` that catches a RuntimeError.
    """

    node: Node
    kind: str = "function"
    happened: list[Event | Block] = field(default_factory=list)
    complete: bool = True
    rounds: int = 1
    """How often the program repeats what is in a loop's block once, where that is known."""
    single: bool = False
    """A loop whose body runs once at most: over one element, or left at the end of its first round."""
    function: Any = None
    """The project function whose activation this is."""
    called: bool = True
    """Whether the program runs it; what came before is not known of a function that only its own analysis ran."""
    through: bool = True
    """Whether control may reach the end of this branch."""
    _worked_out: dict[Any, Any] | None = field(default=None, repr=False)

    def once(self, ask: Callable[[Block], T]) -> T:
        """What `ask` says of this block, worked out for the first rule that wants it and remembered for the others.

        Only for a block whose program has been run to its end, and for what no rule changes.
        """
        if self._worked_out is None:
            self._worked_out = {}
        if ask not in self._worked_out:
            self._worked_out[ask] = ask(self)
        answer: T = self._worked_out[ask]
        return answer

    def every(self, *kinds: type[E]) -> list[E]:
        """The events of some kinds, each once, in the order in which they happened first."""
        found = [
            numbered for kind, numbered in self.once(_by_kind).items() if issubclass(kind, kinds)
        ]
        if len(found) == 1:
            return [event for _, event in found[0]]
        return [event for _, event in sorted(chain.from_iterable(found), key=itemgetter(0))]

    def calls(self, *names: str) -> list[Call]:
        """The calls of some library functions, by their dotted names, in the order in which they happened first."""
        by_name = self.once(_calls_by_name)
        found = [numbered for name in names for numbered in by_name.get(name, ())]
        return [call for _, call in sorted(found, key=itemgetter(0))]

    def walk(self) -> Iterator[Event]:
        """Every event once, in the order in which it happened first."""
        for event, _ in self.once(_walked):
            yield event

    def walk_sure(self) -> Iterator[tuple[Event, bool]]:
        """Every event once, in order, with whether it is sure to happen when its outermost block runs."""
        yield from self.once(_walked)

    def _walk(self) -> Iterator[tuple[Event, bool]]:
        seen = {id(self)}
        stack: list[tuple[Iterator[Event | Block], bool]] = [(iter(self.happened), True)]
        while stack:
            rest, sure = stack[-1]
            for item in rest:
                if not isinstance(item, Block):
                    yield item, sure
                elif id(item) not in seen:
                    seen.add(id(item))
                    stack.append((iter(item.happened), sure and item.kind != "branch"))
                    break
            else:
                stack.pop()


def _walked(block: Block) -> list[tuple[Event, bool]]:
    return list(block._walk())


def _by_kind(block: Block) -> dict[type[Event], list[tuple[int, Any]]]:
    """The events of a block by their type, each with its number in the walk."""
    found: dict[type[Event], list[tuple[int, Any]]] = {}
    for number, (event, _) in enumerate(block.once(_walked)):
        found.setdefault(type(event), []).append((number, event))
    return found


def _calls_by_name(block: Block) -> dict[str, list[tuple[int, Call]]]:
    found: dict[str, list[tuple[int, Call]]] = {}
    for number, call in block.once(_by_kind).get(Call, ()):
        found.setdefault(call.name, []).append((number, call))
    return found
