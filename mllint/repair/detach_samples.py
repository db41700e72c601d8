"""The repair of a discriminator's step that reaches the generator: its samples are detached there."""

from __future__ import annotations

import re

import libcst as cst

from mllint.edits import sheet_of
from mllint.evidence.leaked import Leak
from mllint.rule import Fix
from mllint.text import Edit

_PENALTY = re.compile(r"\bgrad\(|autograd\.grad")


def detach_samples(leak: Leak) -> Fix | None:
    """Detach what the discriminator is given of the generator's for its own loss.

    None where its verdict serves the generator's loss as well, or where the samples are no plain argument.
    """
    source = leak.loss.source
    nodes = {applied.node for applied in leak.fooled}
    if not nodes or nodes & {applied.node for applied in leak.needed}:
        return None
    if _PENALTY.search(source.text) or any(a.source is not source for a in leak.fooled):
        return None
    sheet = sheet_of(source)
    edits: list[Edit] = []
    for applied in leak.fooled:
        node = applied.node
        if not isinstance(node, cst.Call) or node not in nodes:
            continue
        nodes.discard(node)
        if not node.args or not applied.input.via:
            return None
        samples = node.args[0].value
        if not isinstance(samples, (cst.Name, cst.Attribute, cst.Call, cst.Subscript)):
            return None
        if samples.lpar:
            return None
        end = sheet.span(samples).end
        edits.append(Edit(end, end, ".detach()"))
    return Fix("detach the samples in the discriminator's step", tuple(edits)) if edits else None
