"""Whose what is: what a constructor or a function made belongs to the instance or the call."""

from __future__ import annotations

from mllint.interpret.objects import Instance
from mllint.site import SELF, Node, Site, settle
from mllint.value import Value


def owned(found: Value, owner: Value) -> Value:
    """What an attribute of an instance holds, with the instance as the owner of what its constructor made."""
    site = owner.site
    if site is None or site is SELF or not _inside(found):
        return found
    if isinstance(owner.callable, Instance):
        return settled(found, site, owner.callable.cls.methods())
    return settled(found, site, None)


def settled(found: Value, owner: Site, functions: frozenset[Node] | None) -> Value:
    """A value in which what was made relative to a call of one of `functions` (any, if None) belongs to `owner`."""
    site = found.site
    if site is not None:
        settled_site = settle(site, owner, functions)
        if settled_site is not site:
            found = found.but(site=settled_site, numbers=found.numbers)
            if found.type == "torch.nn.Parameter":
                found = found.but(holds=frozenset([settled_site]), numbers=found.numbers)
    if found.items is not None and any(_inside(item) for item in found.items):
        items = tuple([settled(item, owner, functions) for item in found.items])
        found = found.but(items=items, numbers=found.numbers)
    if found.entries and any(_inside(item) for item in found.entries.values()):
        found = found.but(
            entries={key: settled(item, owner, functions) for key, item in found.entries.items()}
        )
    if found.element is not None and _inside(found.element):
        found = found.but(element=settled(found.element, owner, functions))
    for name in ("via", "holds"):
        sites: frozenset[Site] = getattr(found, name)
        if sites:
            changed = frozenset([settle(s, owner, functions) for s in sites])
            if changed != sites:
                found = found.but(**{name: changed}, numbers=found.numbers)
    if found.cut:
        cut = frozenset([c._replace(site=settle(c.site, owner, functions)) for c in found.cut])
        if cut != found.cut:
            found = found.but(cut=cut, numbers=found.numbers)
    return found


def _inside(value: Value) -> bool:
    """Whether anything in a value was made by a constructor whose instance is not known yet."""
    return (
        value.site is not None
        or value.items is not None
        or value.element is not None
        or value.entries is not None
        or bool(value.holds)
    )
