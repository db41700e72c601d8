"""The repair of noisy evaluation: the random transforms, or the noise, are taken out."""

from __future__ import annotations

from collections.abc import Sequence

import libcst as cst

from mllint.edits import Sheet, Statement, name_nodes, sheet_of
from mllint.evidence.added_noise import data_of
from mllint.evidence.judged import Judged
from mllint.evidence.noisy_input import Noisy
from mllint.repair.clean_twin import below, edited, inside, steps_in, value_of, without_random
from mllint.rule import Fix
from mllint.text import Edit
from mllint.value import Value

_TITLE = "leave the random transforms out of evaluation"
_NOISE = "leave the noise out of evaluation"


def clean_pipeline(found: Judged) -> Fix | None:
    """Drop the random transforms of data that only judge; what trains with the same ones keeps them."""
    sheet = sheet_of(found.event.source)
    steps = steps_in(sheet, found)
    if steps is None:
        return None
    edits = without_random(sheet, steps)
    if edits is None:
        return None
    if found.event.node is found.step.node:
        return Fix(_TITLE, tuple(edits))
    copied = _own_chain(sheet, found.event.node, steps, edits)
    return Fix(_TITLE, tuple(copied)) if copied else None


def _own_chain(
    sheet: Sheet, call: cst.CSTNode, steps: Sequence[Value], edits: Sequence[Edit]
) -> list[Edit] | None:
    """Let a data set have a copy of the transforms without the random ones."""
    statement = sheet.statement(call)
    if not isinstance(call, cst.Call) or statement is None:
        return None
    nodes = [step.site.node for step in steps if step.site is not None]
    if all(inside(sheet, node, call) for node in nodes):
        return list(edits)
    for arg in call.args:
        if not isinstance(arg.value, cst.Name):
            continue
        chain = value_of(sheet, arg.value.value, statement)
        home = sheet.statement(chain) if chain is not None else None
        if chain is None or home is None or not all(inside(sheet, n, chain) for n in nodes):
            continue
        return _copied(sheet, arg.value, chain, home, edits)
    return None


def _copied(
    sheet: Sheet,
    used: cst.Name,
    chain: cst.CSTNode,
    home: Statement,
    edits: Sequence[Edit],
) -> list[Edit] | None:
    name = f"clean_{used.value}"
    line = f"{name} = {edited(sheet, chain, edits)}"
    there = line in (sheet.text(statement) for statement in sheet.body(home))
    if there:
        return [sheet.replace(used, name)]
    if any(name_nodes(sheet.source.tree, name)):
        return None
    return [below(sheet, home, line), sheet.replace(used, name)]


def drop_noise(noisy: Noisy) -> Fix | None:
    """Show the model the rows as they are."""
    sheet, node = sheet_of(noisy.event.source), noisy.node
    data, statement = data_of(node), sheet.statement(node)
    if data is None or statement is None or node not in sheet.parents:
        return None
    if isinstance(node, cst.Call) and (len(node.args) != 1 or node.args[0].keyword is not None):
        return None
    parent = sheet.parents[node]
    target = parent.targets[0].target if isinstance(parent, cst.Assign) else None
    if isinstance(target, cst.Name) and isinstance(data, cst.Name) and target.value == data.value:
        # `x = x` would be left: the whole statement goes.
        alone = isinstance(statement, cst.SimpleStatementLine) and len(statement.body) == 1
        single = isinstance(parent, cst.Assign) and len(parent.targets) == 1
        if not alone or not single or len(sheet.body(statement)) < 2:
            return None
        return Fix(_NOISE, (sheet.remove(statement),))
    return Fix(_NOISE, (sheet.replace(node, cst.Module([]).code_for_node(data)),))
