"""What becomes of layers and parameters that are put on an `nn.Module`: the events that say they are not registered."""

from __future__ import annotations

from dataclasses import dataclass

from mllint.events import Event
from mllint.site import Node
from mllint.value import Value


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
