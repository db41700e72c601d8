"""Which networks a program trains, and which get their weights from a file."""

from __future__ import annotations

from mllint.block import Block
from mllint.events import Backward, Call, Load, OptimizerStep
from mllint.interpret.kinds import is_module
from mllint.interpret.network import modules_of
from mllint.site import NO_SITES, Node, Site, is_relative
from mllint.value import Value

COPIES = ("copy.deepcopy", "copy.copy")


def moved(program: Block) -> frozenset[Site]:
    """The networks, and parts and parameters of them, that a program trains."""
    found: frozenset[Site] = NO_SITES
    for backward in program.every(Backward):
        found |= backward.loss.via
    for step in program.every(OptimizerStep):
        found |= step.optimizer.holds
    for call in program.every(Call):
        if call.name.startswith("torch.optim."):
            found |= call.result.holds
    for call in program.calls(*COPIES):
        original, site = call.args.get("x"), call.result.site
        if (
            original is not None
            and site is not None
            and is_module(original)
            and meets(original, found)
        ):
            found |= {site}
    return found


def loaded(program: Block) -> frozenset[Site]:
    """The networks that get stored weights."""
    targets = (event.target.site for event in program.every(Load))
    return frozenset([site for site in targets if site is not None])


def meets(module: Value, sites: frozenset[Site]) -> bool:
    """Whether a network, something in it, or something that it is in is among some objects, as far as expressions
    tell them apart: what a function makes is another object for the function than for its caller.
    """
    chain = _makers(module.site)
    own, around = set(chain[:1]), set(chain[1:])
    for _, part in modules_of(module):
        makers = _makers(part.site)
        if makers and own.isdisjoint(makers):
            own.add(makers[0])
    for site in sites:
        makers = _makers(site)
        if not own.isdisjoint(makers) or not around.isdisjoint(makers[:1]):
            return True
    return False


def _makers(site: Site | None) -> list[Node]:
    """The expressions that made an object and its owners."""
    nodes: list[Node] = []
    while site is not None and not is_relative(site):
        nodes.append(site.node)
        site = site.owner
    return nodes
