"""Identity: which object is which, and which belongs to which."""

from __future__ import annotations

from typing import Any, Final, NamedTuple

Node = Any
"""A LibCST node. LibCST is not imported here, so that a cached run need not load it."""


class Site(NamedTuple):
    """The identity of an object: the expression that made it, for which owner, and which part of it.

    What a function makes is the same expression at every call of it, so its sites are relative to the call
    (`owner` is `relative(function)`): the layers of a network get the instance as their owner when they are loaded
    from it, anything else gets the call as its owner when the function returns it.
    """

    node: Node
    owner: Site | None = None
    part: str = ""


SELF: Final = Site("self")
"""The instance that a constructor is making."""


def relative(function: Node) -> Site:
    """The owner, for the time being, of what a function makes."""
    return Site(function, None, "self")


def is_relative(site: Site) -> bool:
    """Whether a site stands for a function's call that is not known yet."""
    return site.part == "self" and site.owner is None


NO_SITES: Final[frozenset[Site]] = frozenset()


class Cut(NamedTuple):
    """A network that a value came through and no gradient gets back to, and the expression that cut it off."""

    site: Site
    node: Node
    source: Any


NO_CUTS: Final[frozenset[Cut]] = frozenset()


def root(site: Site) -> Site:
    """The outermost owner of an object: the network a layer belongs to, the object itself if it has no owner."""
    while site.owner is not None:
        site = site.owner
    return site


_MOST_PARTS = 3
"""A network with more parts than this counts as one; a model that holds a generator and a critic does not."""


def condensed(sites: frozenset[Site], owner: Site) -> frozenset[Site]:
    """`sites` without the inner parts of `owner`: of its own parts a few are kept, parts of parts are not."""
    if len(sites) <= _MOST_PARTS:
        return sites
    kept = {site for site in sites if not _below(site, owner)}
    parts = {site for site in sites if site.owner == owner}
    return (
        frozenset(kept | parts | {owner})
        if len(parts) <= _MOST_PARTS
        else frozenset(kept | {owner})
    )


def _below(site: Site, owner: Site) -> bool:
    return site != owner and within(site, frozenset([owner]))


def settle(site: Site, owner: Site, functions: frozenset[Node] | None) -> Site:
    """A site in which the call of one of `functions` (any, if None) that is not known yet turned out to be `owner`."""
    outer = site.owner
    if outer is None:
        # What a constructor gave away of the instance it was making belongs to the instance.
        return owner if site == SELF and functions is not None else site
    if is_relative(outer):
        known = functions is None or outer.node in functions
        return Site(site.node, owner, site.part) if known else site
    changed = settle(outer, owner, functions)
    return site if changed is outer else Site(site.node, changed, site.part)


def within(site: Site, owners: frozenset[Site]) -> bool:
    """Whether an object is one of `owners` or a part of one of them."""
    inner: Site | None = site
    while inner is not None:
        if inner in owners or (inner.part and Site(inner.node, inner.owner) in owners):
            return True
        inner = inner.owner
    return False
