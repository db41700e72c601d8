"""Names as evidence: what a name says is asked only of what nothing else is known of."""

from __future__ import annotations

import re
from functools import cache

from mllint import knowledge

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
