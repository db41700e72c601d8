"""What is done with rows: they are divided, shown to networks, learned from, judged by."""

from __future__ import annotations

from collections.abc import Hashable, Mapping
from dataclasses import dataclass

from mllint.events.base import Event
from mllint.site import Node
from mllint.value import Part, Value


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
