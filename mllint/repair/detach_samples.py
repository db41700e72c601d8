"""The repair of a discriminator's step that reaches the generator: its samples are detached there."""

from __future__ import annotations

import re
from collections.abc import Sequence

import libcst as cst

from mllint.edits import bound_names, calls_of, identifiers, names_in, sheet_of
from mllint.evidence.leaked import Leak
from mllint.rule import Fix
from mllint.text import Edit

_TITLE = "detach the samples in the discriminator's step"
_PENALTY = re.compile(r"\bgrad\(|autograd\.grad")


def detach_samples(leak: Leak) -> Fix | None:
    """Detach what the discriminator is given of the generator's for its own loss.

    None where its verdict serves the generator's loss as well, or where the samples are no plain argument.
    """
    source = leak.loss.source
    if leak.judges and leak.makers and not _PENALTY.search(source.text):
        return _by_name(leak)
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
    return Fix(_TITLE, tuple(edits)) if edits else None


def _by_name(leak: Leak) -> Fix | None:
    """Detach the samples where both networks are given from out of sight, and called by name in one block."""
    sheet = sheet_of(leak.loss.source)
    last, own = sheet.statement(leak.loss.node), sheet.statement(leak.own.node)
    if last is None or own is None or leak.own.source is not leak.loss.source:
        return None
    body = list(sheet.body(last))
    if own not in body or body.index(own) <= body.index(last):
        return None
    at = body.index(last)
    first = max((i + 1 for i in range(at) if "backward" in identifiers(body[i])), default=0)
    edits: list[Edit] = []
    verdicts: set[str] = set()
    for i in range(first, at + 1):
        for call in calls_of(body[i], leak.judges):
            samples = call.args[0].value if call.args else None
            if samples is None or not _are_made(samples, body[:i], leak.makers):
                continue
            if len(call.args) > 1 or samples.lpar:
                return None
            end = sheet.span(samples).end
            edits.append(Edit(end, end, ".detach()"))
            verdicts |= bound_names(body[i])
    after = body[at + 1 : body.index(own)]
    again = any(True for line in after for _ in calls_of(line, leak.judges))
    told = {name for line in [*after, own] for name in names_in(line)}
    if not edits or not again or verdicts & told:
        return None
    return Fix(_TITLE, tuple(edits))


def _are_made(
    samples: cst.BaseExpression, before: Sequence[cst.BaseStatement], makers: frozenset[str]
) -> bool:
    """Whether samples are what a generator is called for, there or in the last assignment of their name."""
    if isinstance(samples, cst.Call):
        return samples in set(calls_of(samples, makers))
    if not isinstance(samples, cst.Name):
        return False
    bound = [line for line in before if samples.value in bound_names(line)]
    part = bound[-1].body[0] if bound and isinstance(bound[-1], cst.SimpleStatementLine) else None
    return isinstance(part, cst.Assign) and part.value in set(calls_of(part.value, makers))
