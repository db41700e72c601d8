"""Whether two data sets read the same rows: by the rows that are known, or by how they were made."""

from __future__ import annotations

import libcst as cst

from mllint.interpret.names import name_parts
from mllint.interpret.tables import table_of
from mllint.site import Node
from mllint.value import Value

_CHANGES = frozenset(
    [
        *("transform", "transforms", "augment", "augmentation", "augmentations", "aug", "augs", "tf", "tfm", "tfms"),
        *("preprocess", "preprocessing", "jitter", "flip", "loader", "download"),
    ]
)  # fmt: skip
"""Words of parameters that change rows and choose none."""


def one_source(a: Value, b: Value) -> bool:
    """Whether two values are of the same rows, be it in two objects that were made alike but for their transforms."""
    if a.rows is not None and table_of(a.rows) == table_of(b.rows):
        return True
    if a.site is None or b.site is None:
        return False
    return _made_alike(a.site.node, b.site.node)


def _made_alike(a: Node, b: Node) -> bool:
    """Whether two calls of one class are given the same, but for what changes rows, and at least something."""
    if not isinstance(a, cst.Call) or not isinstance(b, cst.Call) or a is b:
        return False
    if _code(a.func) != _code(b.func) or not _is_class(a.func):
        return False
    given = [_chosen(a), _chosen(b)]
    return bool(given[0]) and given[0] == given[1] and None not in given[0].values()


def _chosen(call: cst.Call) -> dict[object, str | None]:
    """The arguments of a call that may choose rows, by place or keyword; None for what is no constant of the file."""
    found: dict[object, str | None] = {}
    for place, arg in enumerate(call.args):
        name = arg.keyword.value if arg.keyword is not None else ""
        words = {*name_parts(name), *(name_parts(_last(arg.value)))}
        if words & _CHANGES or arg.star or isinstance(arg.value, cst.Lambda):
            continue
        found[name or place] = _code(arg.value) if _is_constant(arg.value) else None
    return found


def _is_constant(node: cst.BaseExpression) -> bool:
    """Whether an expression means the same wherever it stands in the file: a literal, or a name in capitals."""
    if isinstance(node, (cst.SimpleString, cst.Integer, cst.Float)):
        return True
    if isinstance(node, cst.Attribute):
        return _is_constant(node.value) or (
            isinstance(node.value, cst.Name)
            and node.value.value in ("self", "args", "cfg", "config")
        )
    return isinstance(node, cst.Name) and (node.value.isupper() or node.value in ("True", "False"))


def _last(node: cst.BaseExpression) -> str:
    if isinstance(node, cst.Call):
        return _last(node.func)
    if isinstance(node, cst.Attribute):
        return node.attr.value
    return node.value if isinstance(node, cst.Name) else ""


def _is_class(func: cst.BaseExpression) -> bool:
    return _last(func)[:1].isupper()


def _code(node: cst.CSTNode) -> str:
    return cst.Module([]).code_for_node(node)
