"""What a program does, as a tree of events: `Block` is where the interpreter and the rules meet."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from itertools import chain
from operator import itemgetter
from typing import Any, NamedTuple, TypeVar

from mllint.site import Node, Site
from mllint.value import Form, Part, Step, Value

T = TypeVar("T")


@dataclass(slots=True, eq=False, repr=False)
class Event:
    """Something the program did: the expression that did it, the file, and the statement it stands in."""

    node: Node
    source: Any
    statement: Node


@dataclass(slots=True, eq=False, repr=False)
class Call(Event):
    """A call of a library function: its dotted name, its arguments by parameter name, and what it gave.

    `nodes` are the expressions of the arguments, as far as they have one; `complete` is False if there are
    arguments that are not known (`*args`, `**options`).
    """

    name: str
    args: Mapping[str, Value]
    receiver: Value | None
    result: Value
    nodes: Mapping[str, Node] = field(default_factory=dict)
    complete: bool = True


@dataclass(slots=True, eq=False, repr=False)
class Split(Event):
    """Rows were divided into parts that train and judge a model; `inputs` are what was divided.

    `nodes` are the expressions of the inputs, `parts` the expressions that made each part where they are
    several (two `Subset`s, two slices), the first of which is `node`. `env` is what names stood for at that time.
    """

    inputs: tuple[Value, ...]
    nodes: tuple[Node, ...]
    env: Mapping[str, Value]
    parts: tuple[Event, ...] = ()


@dataclass(slots=True, eq=False, repr=False)
class Take(Event):
    """One share of something was taken: `whole[:cut]`, `Subset(whole, indices)`."""

    whole: Value
    whole_node: Node
    part: Part


class Draw(NamedTuple):
    """How an initialiser scales what it draws.

    Attributes:
        family: "xavier" (the variance goes by the inputs and outputs of a unit), "kaiming" (by the inputs, or the
            outputs) or "lecun" (by the inputs, with no regard to an activation).
        distribution: "normal" or "uniform".
        gain: the factor for the activation that follows; None if it is not known.
    """

    family: str
    distribution: str
    gain: float | None


@dataclass(slots=True, eq=False, repr=False)
class Fill(Event):
    """A parameter was overwritten in place; `value` is the constant, or None for anything that is not one.

    `data` is the tensor it was overwritten with, where there is one, `draw` how random numbers were scaled.
    """

    target: Value
    value: float | None
    data: Value | None = None
    draw: Draw | None = None


@dataclass(slots=True, eq=False, repr=False)
class Load(Event):
    """Parameters of `target` and everything in it were replaced by stored ones, or handed out of sight."""

    target: Value


@dataclass(slots=True, eq=False, repr=False)
class Freeze(Event):
    """`target` (a parameter or a module with all of its own) takes no part in training any more."""

    target: Value


@dataclass(slots=True, eq=False, repr=False)
class Apply(Event):
    """A module (or a weight by itself) was applied to an input."""

    module: Value
    input: Value
    result: Value


@dataclass(slots=True, eq=False, repr=False)
class Shown(Event):
    """Rows were shown to something that nothing is known of and that is called `name`, or to a network.

    `network` says that it is one, or may be: an object of the program's, no function of a library. `learning` says that gradients may be recorded: no `no_grad` context is open.
    """

    name: str
    network: bool
    input: Value
    learning: bool


@dataclass(slots=True, eq=False, repr=False)
class Iterate(Event):
    """A loop begins to go over a value; `learning` as in `Shown`."""

    over: Value
    learning: bool


@dataclass(slots=True, eq=False, repr=False)
class Alter(Event):
    """An attribute of something that draws at random was set: it may draw no more, or otherwise."""

    target: Value
    attribute: str
    value: Value


@dataclass(slots=True, eq=False, repr=False)
class Misfit(Event):
    """A layer or an operation met sizes that it cannot take: running the program raises here.

    `kind` is "features" (the last dimension of a linear map), "channels" (of a convolution or a norm) or
    "vanishing" (a feature map without pixels). `expected` is the size the layer asks for and `found` the one that
    arrives; where a map vanishes they are the size of the window and that of the padded input. `module` is the
    layer, `steps` are the steps that gave the input its sizes, oldest first.
    """

    kind: str
    module: Value | None
    input: Value
    expected: int
    found: int
    steps: tuple[Step, ...] = ()


@dataclass(slots=True, eq=False, repr=False)
class Backward(Event):
    """Gradients of a loss were computed; `wrt` are the networks they were asked for (all, if empty)."""

    loss: Value
    wrt: frozenset[Site] = frozenset()


@dataclass(slots=True, eq=False, repr=False)
class OptimizerStep(Event):
    """An optimiser moved the parameters of the networks in `optimizer.holds`."""

    optimizer: Value


@dataclass(slots=True, eq=False, repr=False)
class Descent(Event):
    """`target` was moved by hand in a loop: `step` was taken from it (`sign` -1) or put on it (`sign` 1).

    The step of an array without gradients (`w -= lr * X.T @ (X @ w - y)`) depends on the array itself.
    """

    target: Value
    step: Form | float | None
    sign: int


@dataclass(slots=True, eq=False, repr=False)
class Settled(Event):
    """What calls of `functions` made and filled in `block`, relative to the call, belongs to `owner`."""

    owner: Site
    functions: frozenset[Node]
    block: Block


@dataclass(slots=True, eq=False, repr=False)
class Result(Event):
    """A function gave a value back. `called` is False for one that only its own analysis ran.

    `function` is its name, behind that of its class if it is a method.
    """

    function: str
    value: Value
    called: bool


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
