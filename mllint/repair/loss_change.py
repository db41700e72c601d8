"""Repairs of losses that read their input on another scale than it has: another loss, or another setting."""

from __future__ import annotations

from collections.abc import Sequence

import libcst as cst

from mllint.edits import Sheet, add_keyword, imported_as, sheet_of
from mllint.events import Call
from mllint.evidence.losses import Loss
from mllint.facts import LOGITS
from mllint.rule import Fix
from mllint.text import Edit

_FOR_SCORES = {
    "BCELoss": "BCEWithLogitsLoss",
    "binary_cross_entropy": "binary_cross_entropy_with_logits",
    "NLLLoss": "CrossEntropyLoss",
    "nll_loss": "cross_entropy",
}
"""Losses by the one that takes raw scores, with the same arguments."""


def said_in(loss: Loss) -> Call | None:
    """The call that names a loss: its constructor, or the function itself; None if it is not in sight."""
    if loss.constructor is not None:
        return loss.constructor
    return loss.event if loss.event.receiver is None else None


def for_scores(loss: Loss, every: Sequence[Loss]) -> Fix | None:
    """Use the loss that takes raw scores, if all that it is given (`every` loss of the program) are such scores.

    It is never safe: what is learned is something else, which is the point.
    """
    said = said_in(loss)
    if said is None or not isinstance(said.node, cst.Call):
        return None
    others = [one for one in every if (other := said_in(one)) and other.node is said.node]
    if not all(one.input.why(LOGITS) is not None and LOGITS in one.input for one in others):
        return None
    sheet = sheet_of(said.source)
    if said.source is not loss.event.source or said.node not in sheet.parents:
        return None
    if loss.keras:
        edits = _from_logits(sheet, said)
        return Fix("let the loss read raw scores", edits) if edits else None
    edit = _renamed(sheet, said.node.func)
    if edit is None:
        return None
    return Fix(f"use `{edit.text.rpartition('.')[2]}`, which takes raw scores", (edit,))


def _from_logits(sheet: Sheet, said: Call) -> tuple[Edit, ...]:
    """Tell a loss of Keras that it gets raw scores."""
    flag = said.nodes.get("from_logits")
    if flag is not None:
        plain = isinstance(flag, cst.Name) and flag.value == "False" and flag in sheet.parents
        return (sheet.replace(flag, "True"),) if plain else ()
    return add_keyword(sheet, said.node, "from_logits=True")


def _renamed(sheet: Sheet, function: cst.BaseExpression) -> Edit | None:
    """`nn.BCELoss` as `nn.BCEWithLogitsLoss`; a name that was imported by itself as the imports let it be spelled."""
    name = function.attr if isinstance(function, cst.Attribute) else function
    new = _FOR_SCORES.get(name.value) if isinstance(name, cst.Name) else None
    if new is None:
        return None
    if isinstance(function, cst.Attribute):
        return sheet.replace(name, new)
    home = "torch.nn.functional" if new.islower() else "torch.nn"
    spelled = imported_as(sheet.source, f"{home}.{new}")
    return sheet.replace(name, spelled) if spelled is not None else None
