"""What passes through a network: plain values go in, and what comes out depends on its parameters."""

from __future__ import annotations

from mllint import knowledge
from mllint.events import Apply, Shown
from mllint.interpret.classes import _MODULE
from mllint.interpret.frame import Args, Frame
from mllint.interpret.gradients import cut
from mllint.interpret.kinds import library_class, trait
from mllint.interpret.objects import Instance
from mllint.site import NO_CUTS, NO_SITES, Cut, Node, Site, condensed
from mllint.value import UNKNOWN, Form, Value

_MOST_SITES = 8
"""Past this many networks on the way to a value, those of one owner are counted as one."""

_FORM_KEPT = 3
"""How much of how an input was computed a network is told: an activation on a layer on something."""


def learns(module: Value) -> bool:
    """Whether a network has something to train: a loss written as a module is a function of what it is given."""
    for value in (*module.attrs.values(), *(module.items or ())):
        if value.type == "torch.nn.Parameter" or value.items or value.entries or value.element:
            return True
        if isinstance(value.callable, Instance):
            if learns(value):
                return True
        elif value.callable is None and knowledge.subclass(value.type, _MODULE):
            cls = library_class(value)
            if trait(cls, "kind") != "loss":
                return True
        elif not value.type and value.const is UNKNOWN:
            return True
    return "*" in module.attrs


def plain(args: Args) -> Args:
    """Arguments as a network sees them: what they came through is added to its output, so that equal inputs of
    different origin are computed once; of how they were computed the last operations are kept.
    """
    return Args(
        [_plain_value(value) for value in args.positional],
        {name: _plain_value(value) for name, value in args.keywords.items()},
        args.nodes,
        args.keyword_nodes,
        args.open,
    )


def _plain_value(value: Value) -> Value:
    if value.callable is not None or value.type == "torch.nn.Parameter":
        return value
    if not value.via:
        return value.but(cut=NO_CUTS, numbers=value.numbers) if value.cut else value
    form = value.form.pruned(_FORM_KEPT) if value.form is not None else None
    return value.but(
        type=value.type or "torch.Tensor", via=NO_SITES, cut=NO_CUTS, form=form, site=None
    )


def through(frame: Frame, module: Value, args: Args, node: Node, result: Value) -> Value:
    """The output of a network depends on its parameters, whatever is inside."""
    detached = frame.machine.detached
    if detached:
        frame.emit(Shown(node, *frame.place, "", True, args.first(), False, module))
    if module.site is None:
        return result
    sites, cuts = frozenset([module.site]), result.cut
    for value in args.all():
        sites |= value.via
        cuts |= value.cut
    if detached:
        cuts |= cut(frame, Value(via=sites), node).cut
        if result.items is not None:
            result = result.but(
                items=tuple([item.but(cut=item.cut | cuts) for item in result.items])
            )
        return result.but(cut=cuts, numbers=result.numbers)
    sites = condensed(sites | result.via, module.site)
    if len(sites) > _MOST_SITES and module.site.owner is not None:
        sites = condensed(sites, module.site.owner)
    data = args.first()
    if result.items is not None:
        result = result.but(items=tuple(_via(item, sites, cuts) for item in result.items))
    result = _via(result, sites, cuts)
    frame.emit(Apply(node, *frame.place, module, data, result))
    return result


def _via(value: Value, sites: frozenset[Site], cuts: frozenset[Cut]) -> Value:
    return value.but(via=sites, cut=cuts, form=_stamped(value.form, sites))


def _stamped(form: Form | None, sites: frozenset[Site]) -> Form | None:
    if form is None:
        return None
    return Form(form.op, form.args, form.node, form.source, sites, form.known, form.site)
