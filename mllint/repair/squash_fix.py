"""Repairs of activations before a loss: taken away, or a softmax made a log-softmax.

They are safe where what the activation gives is for the loss and for asking which score is the largest, and nothing
else: neither minds the change.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

import libcst as cst

from mllint.block import Block
from mllint.edits import Sheet, imported_as, sheet_of
from mllint.events import Call
from mllint.evidence.squash_use import Use, short
from mllint.evidence.squashed import Squash, TooMuch
from mllint.rule import Fix
from mllint.text import Edit

_SIMPLE = (cst.Name, cst.Attribute, cst.Call, cst.Subscript)
_WHOLE = (cst.Arg, cst.Assign, cst.AnnAssign, cst.Return)
"""What an expression of any kind may stand in without brackets."""


def without(program: Block, found: TooMuch) -> Fix | None:
    """Take an activation away; None if that cannot be written, or if something needs it."""
    squash = found.squash
    if squash.names_it:
        return _told(found)
    sheet = sheet_of(squash.at.source)
    use = Use(program, squash, {id(loss.event.node) for loss in found.losses})
    if squash.node not in sheet.parents or use.needed:
        return None
    edits = _removed(sheet, squash)
    if not edits:
        return None
    return Fix(f"remove the {squash.name}: the loss applies its own", edits, safe=use.only)


def as_log_softmax(program: Block, squash: Squash, spoilt: set[int]) -> Fix | None:
    """Make a log-softmax of the softmax that the losses with the identities `spoilt` get, where it is only for them."""
    sheet = sheet_of(squash.at.source)
    use = Use(program, squash, spoilt)
    if squash.name != "softmax" or squash.names_it or squash.node not in sheet.parents:
        return None
    if use.needed or not use.only:
        return None
    made = squash.layer if squash.layer is not None else squash.applied
    if made.source is not sheet.source or not isinstance(made.node, cst.Call):
        return None
    edits = tuple(_respelled(sheet, made.node.func))
    return Fix("use `log_softmax` instead of `softmax`", edits, safe=True) if edits else None


def _respelled(sheet: Sheet, function: cst.BaseExpression) -> Iterator[Edit]:
    """`F.softmax` as `F.log_softmax`, `nn.Softmax` as `nn.LogSoftmax`, if the file can spell it."""
    name = function.attr if isinstance(function, cst.Attribute) else function
    if not isinstance(name, cst.Name) or name.value not in ("softmax", "Softmax"):
        return
    new = "log_softmax" if name.value == "softmax" else "LogSoftmax"
    if isinstance(function, cst.Attribute):
        yield sheet.replace(name, new)
        return
    home = "torch.nn.functional" if name.value == "softmax" else "torch.nn"
    spelled = imported_as(sheet.source, f"{home}.{new}")
    if spelled is not None:
        yield sheet.replace(name, spelled)


def _removed(sheet: Sheet, squash: Squash) -> tuple[Edit, ...]:
    """The edits that take an activation out where it is written."""
    node = squash.node
    if squash.at is squash.layer:
        return _unlisted(sheet, node)
    if not isinstance(node, cst.Call):
        return ()
    inner = _input(squash.applied)
    if inner is None or inner not in sheet.parents:
        return ()
    statement, parent = sheet.statement(node), sheet.parents[node]
    edits = [sheet.replace(node, _text(sheet, inner, parent))]
    if (
        _binds_again(parent, inner)
        and isinstance(statement, cst.SimpleStatementLine)
        and len(statement.body) == 1
        and len(sheet.body(statement)) > 1
    ):
        edits = [sheet.remove(statement)]
    return (*edits, *_unused(sheet, squash))


def _input(applied: Call) -> cst.BaseExpression | None:
    """The expression that an activation is applied to."""
    call = applied.node
    if applied.name.startswith("torch.Tensor."):
        return call.func.value if isinstance(call.func, cst.Attribute) else None
    for name in ("input", "logits", "x", "inputs", "features"):
        inner = applied.nodes.get(name)
        if isinstance(inner, cst.BaseExpression):
            return inner if any(arg.value is inner for arg in call.args) else None
    return None


def _text(sheet: Sheet, inner: cst.BaseExpression, parent: cst.CSTNode) -> str:
    text = sheet.text(inner)
    if isinstance(inner, _SIMPLE) or isinstance(parent, _WHOLE) or inner.lpar:
        return text
    return f"({text})"


def _binds_again(parent: cst.CSTNode, inner: cst.BaseExpression) -> bool:
    """Whether without the activation the assignment would bind a name to itself."""
    if not isinstance(parent, cst.Assign) or len(parent.targets) != 1:
        return False
    target = parent.targets[0].target
    return isinstance(target, cst.Name) and target.deep_equals(inner)


def _unused(sheet: Sheet, squash: Squash) -> tuple[Edit, ...]:
    """Take out `self.softmax = nn.Softmax(dim=1)` as well if nothing else uses it."""
    func, layer = getattr(squash.node, "func", None), squash.layer
    if layer is None or layer.node not in sheet.parents or not isinstance(func, cst.Attribute):
        return ()
    assign = sheet.parents[layer.node]
    statement = sheet.statement(assign)
    if not isinstance(assign, cst.Assign) or not isinstance(statement, cst.SimpleStatementLine):
        return ()
    target = assign.targets[0].target
    if len(assign.targets) != 1 or not target.deep_equals(func):
        return ()
    if len(statement.body) > 1 or len(sheet.body(statement)) < 2:
        return ()
    named = [n for n in sheet.parents if isinstance(n, cst.Name) and n.value == func.attr.value]
    uses = [n for n in named if isinstance(sheet.parents[n], cst.Attribute)]
    return (sheet.remove(statement),) if len(uses) == 2 else ()


def _unlisted(sheet: Sheet, node: cst.CSTNode) -> tuple[Edit, ...]:
    """Take a layer out of the arguments or the list that it is one of."""
    holder = sheet.parents.get(node)
    if isinstance(holder, cst.Element):
        pair = sheet.parents.get(holder)
        if isinstance(pair, cst.Tuple) and len(pair.elements) == 2:
            # ("softmax", nn.Softmax()) in the list of an OrderedDict
            holder = sheet.parents.get(pair)
    if not isinstance(holder, (cst.Arg, cst.Element)):
        return ()
    around = sheet.parents.get(holder)
    if isinstance(around, cst.Call):
        if short(around.func) in ("append", "add_module"):
            line = sheet.statement(around)
            if isinstance(line, cst.SimpleStatementLine) and len(line.body) == 1:
                alone = len(sheet.body(line)) < 2
                return () if alone else (sheet.remove(line),)
            return ()
        if short(around.func) != "Sequential":
            return ()
        return _listed_without(sheet, around.args, holder)
    if isinstance(around, (cst.List, cst.Tuple)):
        return _listed_without(sheet, around.elements, holder)
    return ()


def _listed_without(
    sheet: Sheet, listed: Iterable[cst.CSTNode], gone: cst.CSTNode
) -> tuple[Edit, ...]:
    """Take one of several elements out: its lines if they are its own, or else it and a comma."""
    elements = list(listed)
    at = next(i for i, element in enumerate(elements) if element is gone)
    if len(elements) < 2 or at == 0:
        return ()
    text = sheet.source.text
    start, end = sheet.span(elements[at])[0], _value_end(sheet, elements[at])
    begin = text.rfind("\n", 0, start) + 1
    behind = text[end:].partition("\n")[0]
    rest = behind.lstrip().removeprefix(",").lstrip()
    own = not text[begin:start].strip() and (not rest or rest.startswith("#"))
    if own and behind.lstrip().startswith(","):
        return (Edit(begin, end + len(behind) + 1, ""),)
    before = _value_end(sheet, elements[at - 1])
    if own and not rest:
        # No comma behind it: the one before goes as well, so that the list ends as it did.
        comma = text.index(",", before)
        return Edit(comma, comma + 1, ""), Edit(begin, end + len(behind) + 1, "")
    return (Edit(before, end, ""),) if "#" not in text[before:start] else ()


def _value_end(sheet: Sheet, element: cst.CSTNode) -> int:
    value = getattr(element, "value", None)
    return sheet.span(value).end if value is not None else sheet.span(element).end


def _told(found: TooMuch) -> Fix | None:
    """Let the losses of Keras read the probabilities that a layer gives: predictions stay what they are."""
    edits: list[Edit] = []
    for loss in found.losses:
        said = loss.constructor if loss.constructor is not None else loss.event
        node = said.nodes.get("from_logits")
        if said.source is not found.squash.at.source or node is None:
            return None
        sheet = sheet_of(said.source)
        if not isinstance(node, cst.Name) or node.value != "True" or node not in sheet.parents:
            return None
        edit = sheet.replace(node, "False")
        if edit not in edits:
            edits.append(edit)
    return Fix("let the loss read probabilities", tuple(edits), safe=True)
