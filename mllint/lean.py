"""LibCST as mllint's own processes load it: its nodes without what only the authors of new trees need.

A node of LibCST is a frozen dataclass that looks itself over when it is made. mllint only reads trees that the parser
made, and for those the freezing and the looking over are a third of a parse. The methods that dataclasses write for
nodes, which have their own, are half of importing LibCST. Four of ten nodes are plain white space and ends of lines:
one of each kind serves all trees. Nodes made without all that are the same in every field.

Only for a process that mllint has to itself: in a caller's, LibCST is the caller's too and is left alone.
"""

from __future__ import annotations

import dataclasses
import sys
from collections.abc import Callable
from typing import Any

_NODES = "libcst._nodes."
_OWN = ("__repr__", "__eq__", "__hash__")


def load_libcst() -> None:
    """Import LibCST with lean nodes; nothing happens if it was imported before."""
    if "libcst" in sys.modules:
        return
    original = dataclasses.dataclass

    def lean(cls: type | None = None, /, **options: Any) -> Any:
        def make(cls: type) -> type:
            made: Callable[[type], type] = original(**{**options, **_without(cls)})
            return made(cls)

        return make if cls is None else make(cls)

    dataclasses.dataclass = lean
    try:
        import libcst
    finally:
        dataclasses.dataclass = original
    _share(libcst.SimpleWhitespace, "")
    _share(libcst.Newline, None)


def _share(kind: Any, value: str | None) -> None:
    """Make the nodes of a kind that have the same `value`, their only field, one node; `value` is the default."""
    known: dict[str | None, Any] = {}

    def shared(cls: type[Any], value: str | None = value) -> Any:
        node = known.get(value)
        if node is None:
            node = known[value] = object.__new__(cls)
            node.value = value
        return node

    kind.__new__ = shared
    kind.__init__ = object.__init__


def _without(cls: type) -> dict[str, bool]:
    """What a class can be made without: nothing, unless it is a node and has its own methods."""
    own = vars(cls)
    if not cls.__module__.startswith(_NODES) or not all(name in own for name in _OWN):
        return {}
    if "_validate" in own and "__post_init__" in own:
        # The root of all nodes. Others call it only if it is there when they are made.
        del cls.__post_init__  # type: ignore[attr-defined]
    # A node equals itself and no other. LibCST says so too, in Python.
    cls.__eq__ = object.__eq__  # type: ignore[assignment,method-assign]
    cls.__hash__ = object.__hash__  # type: ignore[assignment,method-assign]
    return {"repr": False, "eq": False, "frozen": False}
