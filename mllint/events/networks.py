"""What becomes of networks and their parameters: filled, loaded, frozen, applied, put into a mode."""

from __future__ import annotations

from dataclasses import dataclass
from typing import NamedTuple

from mllint.events.base import Event
from mllint.site import Node
from mllint.value import Step, Value


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
class Early(Event):
    """A layer or parameter was put on an `nn.Module` whose constructor has not run: running the program raises here.

    `constructor` is the definition of the `__init__` that is being run.
    """

    module: Value
    attribute: str
    constructor: Node


@dataclass(slots=True, eq=False, repr=False)
class Keep(Event):
    """A plain container was made an attribute of an `nn.Module`, as it was then."""

    module: Value
    attribute: str
    container: Value


@dataclass(slots=True, eq=False, repr=False)
class Reach(Event):
    """A plain container of layers or parameters was asked for as an attribute of an `nn.Module`.

    `inside` are the names of the functions that were running; `learning` says that the module itself does not keep
    gradients from being recorded.
    """

    module: Value
    attribute: str
    container: Value
    inside: frozenset[str]
    learning: bool
