"""What a program does: one class for each kind of event."""

from __future__ import annotations

from collections.abc import Hashable, Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, NamedTuple

from mllint.site import Node, Site
from mllint.value import Form, Part, Step, Value

if TYPE_CHECKING:
    from mllint.block import Block


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
    """Rows (`inputs`) were divided into parts that train and judge a model; the shares call it by `division`.

    `nodes` are the expressions of the inputs, `parts` the expressions that made each part where they are several
    (two slices), the first of which is `node`. `env` is what names stood for at that time."""

    inputs: tuple[Value, ...]
    nodes: tuple[Node, ...]
    env: Mapping[str, Value]
    parts: tuple[Event, ...] = ()
    division: Hashable = None


@dataclass(slots=True, eq=False, repr=False)
class Take(Event):
    """One share of something was taken: `whole[:cut]`, `Subset(whole, indices)`."""

    whole: Value
    whole_node: Node
    part: Part


@dataclass(slots=True, eq=False, repr=False)
class Named(Event):
    """A share of something was bound to a target: a name, an attribute, an element (`node`)."""

    value: Value


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
class Attach(Event):
    """A module or parameter became part of something made before: a head replaced (`old`), a layer appended."""

    target: Value
    part: Value
    old: Value | None = None


@dataclass(slots=True, eq=False, repr=False)
class Apply(Event):
    """A module (or a weight by itself) was applied to an input."""

    module: Value
    input: Value
    result: Value


@dataclass(slots=True, eq=False, repr=False)
class SetMode(Event):
    """A module and all in it were put into training mode (`mode` True) or into evaluation mode (False); None: into either."""

    module: Value
    mode: bool | None


@dataclass(slots=True, eq=False, repr=False)
class Shown(Event):
    """Rows were shown to something that nothing is known of and that is called `name`, or to a network.

    `network` says that it is one, or may be: an object of the program's, no function of a library. `learning` says that gradients may be recorded: no `no_grad` context is open.
    `module` is the network, where it is known.
    """

    name: str
    network: bool
    input: Value
    learning: bool
    module: Value | None = None


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
class Fit(Event):
    """An estimator was fitted to rows, or a function did what an estimator does (`scale`; `estimator` is None then).

    `method` is what was called: "fit", "fit_transform", "partial_fit", "adapt" … `learns` is what the estimator takes
    from the rows: "statistics" (means, components, which features to keep), "categories" (the names there are),
    "nothing", "clusters", or "model" (it predicts); "" if that is not known. A pipeline is what its last step is.
    `supervised`: the targets go into it. `data` are the rows as they came in, `target` what goes with them.
    `result` is what the call gave: the estimator itself, or the rows behind it.
    """

    method: str
    estimator: Value | None
    learns: str
    supervised: bool
    data: Value
    data_node: Node
    target: Value | None = None
    result: Value | None = None


@dataclass(slots=True, eq=False, repr=False)
class Transform(Event):
    """Rows were changed by an estimator that was fitted before."""

    estimator: Value
    data: Value
    result: Value


@dataclass(slots=True, eq=False, repr=False)
class Evaluate(Event):
    """A model was asked about rows, or what it said was compared with the truth.

    `method` is what was called: "predict", "score", a metric (`model` is None then); `given` are rows and targets.
    """

    method: str
    model: Value | None
    given: tuple[Value, ...]


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
class Reset(Event):
    """Gradients were thrown away: those of an optimiser's parameters, of a module, of one parameter (`target`).

    `written` says that others were put in their place (`p.grad = g`, `p.grad.copy_(g)`).
    """

    target: Value
    written: bool = False


@dataclass(slots=True, eq=False, repr=False)
class Handed(Event):
    """Something that nothing is known of, called `name`, was given objects that it may change; its owner is among them."""

    name: str
    given: tuple[Value, ...]


@dataclass(slots=True, eq=False, repr=False)
class Descent(Event):
    """`target` was moved by hand in a loop: `step` was taken from it (`sign` -1) or put on it (`sign` 1).

    The step of an array without gradients (`w -= lr * X.T @ (X @ w - y)`) depends on the array itself.
    """

    target: Value
    step: Form | float | None
    sign: int


@dataclass(slots=True, eq=False, repr=False)
class Paused(Event):
    """A context manager that is written as a generator hands control to the body of its `with`."""


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
