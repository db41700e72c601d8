"""The repair of a plain container of layers: PyTorch's own container in its place."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any

import libcst as cst

from mllint import knowledge
from mllint.edits import Sheet, imported_as, sheet_of
from mllint.events import Keep
from mllint.evidence.unregistered import Unregistered, assigned_value, grows, nodes_in
from mllint.facts import BARE
from mllint.interpret.kinds import is_module
from mllint.interpret.registration import PLAIN
from mllint.rule import Fix
from mllint.syntax import Source
from mllint.text import Edit, Span
from mllint.value import Value

_LISTS = frozenset({"list", "tuple"})
_DICTS = frozenset({"dict", "collections.OrderedDict"})
_CAN = {
    "List": frozenset({"append", "extend", "insert", "pop"}),
    "Dict": frozenset({"keys", "values", "items", "pop", "clear", "update"}),
}
"""Methods that PyTorch's containers have in common with Python's."""

_READS = frozenset({"len", "enumerate", "zip", "reversed", "iter", "list", "tuple", "range", "map"})
"""Functions that take any iterable."""


def registered(found: Unregistered) -> Fix | None:
    """PyTorch's container wherever the attribute is assigned a plain one, None where that is not sure to work."""
    if has_comma(found.mark):
        return _without_comma(found.mark)
    container = found.reach.container
    kind = "List" if container.type in _LISTS else "Dict" if container.type in _DICTS else ""
    keeps = {id(k.node): k for k in found.keeps if not grows(k)}
    sources = {id(k.source) for k in keeps.values()}
    if not kind or len(sources) != 1 or any(BARE in k.module.known for k in found.keeps):
        return None
    if not _is_whole(container) or not _suits(found.mark.source, found.mark.attribute, kind):
        return None
    holds_modules = any(is_module(part) for part in found.parts)
    if not holds_modules and _given_whole(found.mark.source, found.mark.attribute):
        return None
    wanted = f"{'Module' if holds_modules else 'Parameter'}{kind}"
    sheet = sheet_of(found.mark.source)
    name, edits = _spelled(sheet, wanted)
    for keep in keeps.values():
        value = assigned_value(keep)
        kept = keep.container
        same = kept.type in (_LISTS if kind == "List" else _DICTS)
        wrapped = list(_wrapped(sheet, value, name, kept)) if value is not None and same else []
        if not name or not wrapped:
            return None
        edits += wrapped
    if any(_is_nested(keep.container) != _is_nested(container) for keep in keeps.values()):
        return None
    return Fix(f"keep them in `{name}`", tuple(edits))


def has_comma(keep: Keep) -> bool:
    """Whether an attribute is a tuple of one for a comma at the end of its line, and then used as if it were none."""
    value = assigned_value(keep)
    if not isinstance(value, cst.Tuple) or value.lpar or len(value.elements) != 1:
        return False
    tree = keep.source.tree
    return any(isinstance(n, cst.Call) and _is_read(n.func, keep.attribute) for n in nodes_in(tree))


def _without_comma(keep: Keep) -> Fix:
    sheet = sheet_of(keep.source)
    value: Any = assigned_value(keep)
    start = sheet.span(value.elements[0].value).end
    return Fix("take the comma out", (Edit(start, sheet.span(value).end, ""),))


def _inside(container: Value) -> list[Value]:
    found = [*(container.items or ()), *(container.entries or {}).values()]
    return found or ([container.element] if container.element is not None else [])


def _is_nested(container: Value) -> bool:
    return any(value.type in PLAIN for value in _inside(container))


def _is_whole(container: Value) -> bool:
    """Whether all that a container holds is layers, or all of it parameters, by names that a ModuleDict takes."""
    inside = _inside(container)
    if any(value.type in PLAIN for value in inside):
        return all(v.type in _LISTS and not _is_nested(v) and _is_whole(v) for v in inside)
    if container.entries is not None and not all(map(_is_name, container.entries)):
        return False
    if container.type in _DICTS and container.element is not None:
        return False
    layers = all(is_module(value) for value in inside)
    return bool(inside) and (layers or all(v.type == "torch.nn.Parameter" for v in inside))


def _is_name(key: Any) -> bool:
    taken = knowledge.lookup("torch.nn.ModuleDict")
    free = isinstance(taken, knowledge.Class) and knowledge.member(taken, key) is None
    return isinstance(key, str) and free and "." not in key and key != ""


def _is_read(node: Any, attribute: str) -> bool:
    return isinstance(node, cst.Attribute) and node.attr.value == attribute


def _suits(source: Source, attribute: str, kind: str) -> bool:
    """Whether a file does nothing with an attribute that PyTorch's container cannot do."""
    for node in nodes_in(source.tree):
        if isinstance(node, cst.Attribute) and _is_read(node.value, attribute):
            if node.attr.value not in _CAN[kind]:
                return False
        elif isinstance(node, cst.Call) and getattr(node.func, "value", "") == "isinstance":
            if any(_is_read(arg.value, attribute) for arg in node.args[:1]):
                return False
        elif isinstance(node, cst.BinaryOperation) and _is_read(node.right, attribute):
            # A list plus a ModuleList is an error, the reverse is not.
            return False
    return True


def _given_whole(source: Source, attribute: str) -> bool:
    """Whether a list of parameters is given to a function as it is: `torch.stack` takes no ParameterList."""
    calls = (node for node in nodes_in(source.tree) if isinstance(node, cst.Call))
    others = (call for call in calls if getattr(call.func, "value", "") not in _READS)
    return any(
        _is_read(arg.value, attribute) and not arg.star for call in others for arg in call.args
    )


def _wrapped(sheet: Sheet, node: Any, name: str, container: Value) -> Iterator[Edit]:
    """PyTorch's container made of what an expression gives; nothing, if what is in it cannot be put there."""
    if _is_empty(node):
        yield Edit(*_whole(sheet, node), f"{name}()")
        return
    inner: list[Edit] = []
    if _is_nested(container):
        for element in _elements(node):
            if not isinstance(element, (cst.List, cst.ListComp, cst.Tuple)):
                return
            inner += _around(sheet, element, name)
        if not inner:
            return
    before, after = _around(sheet, node, name)
    yield before
    yield from inner
    yield after


def _around(sheet: Sheet, node: Any, name: str) -> tuple[Edit, Edit]:
    start, end = _whole(sheet, node)
    bare = isinstance(node, cst.Tuple) and not node.lpar
    before, after = ("((", "))") if bare else ("(", ")")
    return Edit(start, start, name + before), Edit(end, end, after)


def _whole(sheet: Sheet, node: Any) -> Span:
    """Where an expression stands, the parentheses of a tuple included."""
    start, end = sheet.span(node)
    text = sheet.source.text
    if isinstance(node, cst.Tuple) and node.lpar:
        return Span(text.rindex("(", 0, start), text.index(")", end) + 1)
    return Span(start, end)


def _elements(node: Any) -> Sequence[Any]:
    """The expressions of the elements of a display, or of any element of a comprehension."""
    if isinstance(node, (cst.List, cst.Tuple)):
        return [element.value for element in node.elements]
    return [node.elt] if isinstance(node, cst.ListComp) else []


def _is_empty(node: Any) -> bool:
    if isinstance(node, (cst.List, cst.Tuple, cst.Dict)):
        return not node.elements
    named = isinstance(node, cst.Call) and isinstance(node.func, cst.Name) and not node.args
    return named and node.func.value in ("list", "dict", "tuple", "OrderedDict")


def _spelled(sheet: Sheet, name: str) -> tuple[str, list[Edit]]:
    """How a file can write a class of `torch.nn`, and what has to be imported for it; "" if it cannot."""
    spelled = imported_as(sheet.source, f"torch.nn.{name}")
    if spelled is not None:
        return spelled, []
    for node in nodes_in(sheet.source.tree):
        if not isinstance(node, cst.ImportFrom) or node.relative or node.module is None:
            continue
        if sheet.text(node.module) != "torch.nn":
            continue
        if isinstance(node.names, cst.ImportStar):
            return name, []
        end = sheet.span(node.names[-1]).end
        text = sheet.source.text
        end -= text[:end].endswith(",")
        return name, [Edit(end, end, f", {name}")]
    return "", []
