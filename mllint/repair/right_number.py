"""The repair of a layer that does not take what arrives: the right number, where the wrong one is written out."""

from __future__ import annotations

from typing import Any

import libcst as cst

from mllint.edits import name_nodes, sheet_of
from mllint.events import Call, Misfit
from mllint.evidence.misfits import Unfit, argument, owner_of
from mllint.rule import Fix
from mllint.site import Node, Site


def right_number(unfit: Unfit) -> Fix | None:
    """Put the number that arrives in the place of the one the layer was made with; None where there is doubt."""
    found = {m.found for m in unfit.all}
    event, made = unfit.event, unfit.made
    if made is None or len(found) != 1 or unfit.fits or not unfit.sure or _other_cure(event):
        return None
    size = found.pop()
    if not _divides(made, size):
        return None
    number, source = unfit.number, made.source
    if isinstance(number, cst.Name):
        number, source = _given_for(unfit, number)
    elif unfit.shared:
        return None
    if number is None or _literal(number) != event.expected:
        return None
    sheet = sheet_of(source)
    what = "features" if event.kind == "features" else "channels"
    return Fix(
        f"take the {size} {what} that arrive", (sheet.replace(number, str(size)),), safe=True
    )


def _other_cure(event: Misfit) -> bool:
    """Whether the input may be what is wrong: a map that was not flattened, dimensions in another order."""
    shape = event.input.shape or ()
    sizes = [n for n in shape if isinstance(n, int)]
    if event.expected in sizes:
        return True
    total = 1
    for size in reversed(shape[1:]):
        if not isinstance(size, int):
            return False
        total *= size
        if total == event.expected:
            return True
    return False


def _divides(made: Call, size: int) -> bool:
    """Whether the number of groups divides the number of channels, as it has to."""
    for name in ("groups", "num_groups", "num_heads"):
        groups = made.args.get(name)
        if groups is not None and (not isinstance(groups.const, int) or size % groups.const):
            return False
    return True


def _given_for(unfit: Unfit, name: cst.Name) -> tuple[Node, Any]:
    """The argument that the maker's caller gave for a parameter that nothing else reads."""
    owner = owner_of(unfit)
    if unfit.made is None or owner is None:
        return None, None
    sheet = sheet_of(unfit.made.source)
    function = sheet.above(unfit.made.node, cst.FunctionDef)
    if function is None or len(list(name_nodes(function.body, name.value))) != 1:
        return None, None
    names = [p.name.value for p in (*function.params.posonly_params, *function.params.params)]
    if name.value not in names or _callers(unfit) != 1:
        return None, None
    method = isinstance(sheet.above(function, cst.ClassDef, cst.FunctionDef), cst.ClassDef)
    return argument(owner.node, name.value, names.index(name.value) - method), owner.source


def _callers(unfit: Unfit) -> int:
    """How many calls made layers that do not fit."""
    owners = {m.module.site.owner for m in unfit.all if m.module is not None and m.module.site}
    return len({owner.node for owner in owners if isinstance(owner, Site)})


def _literal(node: Node) -> int | None:
    """The value of a whole number, or of a product or power of whole numbers, that is written out."""
    if isinstance(node, cst.Integer):
        return node.evaluated_value
    if isinstance(node, cst.BinaryOperation):
        left, right = _literal(node.left), _literal(node.right)
        if left is None or right is None:
            return None
        if isinstance(node.operator, cst.Multiply):
            return left * right
        if isinstance(node.operator, cst.Power) and right < 16:
            return int(left**right)
        if isinstance(node.operator, cst.Add):
            return left + right
    return None
