"""What a value can be called as: library names, project functions and classes, bound methods, partials."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, NamedTuple

from mllint import knowledge
from mllint.site import Node
from mllint.value import Value

if TYPE_CHECKING:
    from mllint.interpret.frame import Args, Frame


class Library(NamedTuple):
    """Something that was imported from a library, by its dotted name, whether a stub knows it or not."""

    name: str


@dataclass(slots=True, eq=False, repr=False)
class Method:
    """A library function bound to the value it is a method of."""

    function: knowledge.Function
    receiver: Value
    node: Node
    """The expression of the receiver, for methods that change it in place."""

    def print(self) -> int:
        return hash((id(self.function), self.receiver.print()))


@dataclass(slots=True, eq=False, repr=False)
class Folded:
    """A method of a Python constant (`"Conv2d".find`), which is simply run."""

    const: Any
    name: str

    def print(self) -> int:
        return hash((self.name, type(self.const), repr(self.const)))


@dataclass(slots=True, eq=False, repr=False)
class Function:
    """A function of the project, with the frame it was defined in and its evaluated defaults."""

    name: str
    node: Node
    frame: Frame
    defaults: Mapping[str, Value]
    owner: Class | None = None
    kind: str = "plain"
    """"plain", "static", "class", or "property"."""
    detached: bool = False
    """Runs without recording gradients (`@torch.no_grad()`)."""
    detached_by: Node = None
    """The expression of the decorator that says so."""
    manages: bool = False
    """Is a context manager: its `yield` runs the body of a `with`."""

    def print(self) -> int:
        return hash((id(self.node), self.frame.serial))


@dataclass(slots=True, eq=False, repr=False)
class Class:
    """A class of the project: its bases as values, and what its body bound."""

    name: str
    node: Node
    frame: Frame
    bases: tuple[Value, ...]
    members: dict[str, Value] = field(default_factory=dict)
    fields: tuple[str, ...] | None = None
    """For a dataclass, its fields in order."""
    lineage: tuple[Class | knowledge.Class, ...] = ()
    """The class and all its bases, in lookup order."""
    names: frozenset[str] = frozenset()
    """The dotted names of the class and its bases, for `isinstance`."""
    nodes: frozenset[Node] | None = None

    def methods(self) -> frozenset[Node]:
        """The definitions of its methods and its bases': what they make belongs to the instance."""
        if self.nodes is None:
            functions = (
                m.callable for c in self.lineage if isinstance(c, Class) for m in c.members.values()
            )
            self.nodes = frozenset([f.node for f in functions if isinstance(f, Function)])
        return self.nodes

    def print(self) -> int:
        return id(self.node)


class Instance(NamedTuple):
    """An instance of a project class."""

    cls: Class


@dataclass(slots=True, eq=False, repr=False)
class Bound:
    """A project function bound to its receiver."""

    function: Function
    receiver: Value
    node: Node

    def print(self) -> int:
        return hash((self.function.print(), self.receiver.print()))


@dataclass(slots=True, eq=False, repr=False)
class Super:
    """`super()` inside a method: lookup on the receiver goes on behind `cls`; `node` names the receiver."""

    cls: Class
    receiver: Value
    node: Node

    def print(self) -> int:
        return hash((id(self.cls), self.receiver.print()))


@dataclass(slots=True, eq=False, repr=False)
class Partial:
    """`functools.partial(target, …)`."""

    target: Value
    args: Args

    def print(self) -> int:
        return hash((self.target.print(), *(v.print() for v in self.args.all())))


class File(NamedTuple):
    """A module of the project, run when something of it is first used."""

    path: str
    name: str


class Member(NamedTuple):
    """A name imported from a module of the project, resolved when it is first used."""

    file: File
    name: str
