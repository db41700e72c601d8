"""Names as evidence: what a name says is asked only of what nothing else is known of."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

import libcst as cst

from mllint import knowledge
from mllint.site import Node
from mllint.syntax import children

_PART = re.compile(r"[A-Z]+(?![a-z])|[A-Z]?[a-z]+|\d+")


@cache
def name_parts(name: str) -> tuple[str, ...]:
    """The words of a name in lower case: `trainLoader_2` is train, loader, 2; `netG` is net, g."""
    return tuple(part.lower() for part in _PART.findall(name))


@cache
def has_word(name: str, topic: str) -> bool:
    """Whether one of a name's words, or the whole name, is on the list of a topic."""
    listed = knowledge.words().get(topic, frozenset())
    whole = name.lower().replace("_", "")
    return whole in listed or any(part in listed for part in name_parts(name))


def dotted_names(node: Node) -> Iterator[str]:
    """The names in an expression, `self.x` and `x.shape` whole, in the order of the text."""
    stack = [node]
    while stack:
        current = stack.pop()
        if isinstance(current, (cst.Name, cst.Attribute)):
            parts: list[str] = []
            inner: Node = current
            while isinstance(inner, cst.Attribute):
                parts.append(inner.attr.value)
                inner = inner.value
            if isinstance(inner, cst.Name):
                yield ".".join([inner.value, *reversed(parts)])
                continue
        if current is not None:
            stack += reversed(list(children(current)))
