"""What the program calls an expression: the names of targets, keys, keywords and functions around it."""

from __future__ import annotations

import libcst as cst

from mllint.edits import Sheet


def names_around(sheet: Sheet, node: cst.CSTNode) -> list[str]:
    """What an expression, or what is made of it in its statement, is called: by a target, a key, a keyword, or the
    function that gives it back.
    """
    names: list[str] = []
    child, parent = node, sheet.parents.get(node)
    while parent is not None and not isinstance(parent, (cst.IndentedBlock, cst.Module)):
        if isinstance(parent, cst.Arg) and parent.keyword is not None:
            names.append(parent.keyword.value)
        elif isinstance(parent, cst.DictElement):
            names += written(parent.key)
        elif isinstance(parent, (cst.Assign, cst.AnnAssign)):
            names += _targets(parent, child, node, sheet)
        elif isinstance(parent, cst.Return):
            function = sheet.above(parent, cst.FunctionDef)
            names += [function.name.value] if function is not None else []
        child, parent = parent, sheet.parents.get(parent)
    return names


_KEEPS = frozenset({"batch", "cache", "copy", "float", "long", "map", "prefetch", "shuffle", "to"})
"""Methods that give the data they are called on, changed or not."""


def given_names(sheet: Sheet, node: cst.CSTNode) -> list[str]:
    """What data are called where they are put: by keywords, by a key, by the function that gives them back.

    They may be wrapped by the way (`DataLoader(Subset(…))`), but a function that does something with them ends it.
    """
    names: list[str] = []
    child, parent = node, sheet.parents.get(node)
    while parent is not None:
        if isinstance(parent, cst.Arg):
            names += [parent.keyword.value] if parent.keyword is not None else []
        elif isinstance(parent, cst.Call):
            func = parent.func
            name = written(func)
            if child is func and not (name and name[0] in _KEEPS):
                break
            if child is not func and not (name and name[0][:1].isupper()):
                break
        elif isinstance(parent, cst.DictElement):
            return names + written(parent.key)
        elif isinstance(parent, cst.Return):
            function = sheet.above(parent, cst.FunctionDef)
            return names + ([function.name.value] if function is not None else [])
        elif not isinstance(parent, (cst.Element, cst.Tuple, cst.List, cst.Attribute)):
            break
        child, parent = parent, sheet.parents.get(parent)
    return names


def _targets(
    assign: cst.Assign | cst.AnnAssign, value: cst.CSTNode, node: cst.CSTNode, sheet: Sheet
) -> list[str]:
    if isinstance(assign, cst.AnnAssign):
        return written(assign.target)
    found: list[str] = []
    for target in assign.targets:
        if isinstance(target.target, (cst.Tuple, cst.List)):
            found += _matching(target.target, value, node, sheet)
        else:
            found += written(target.target)
    return found


def _matching(
    target: cst.Tuple | cst.List, value: cst.CSTNode, node: cst.CSTNode, sheet: Sheet
) -> list[str]:
    """The names of the one target that the side of a tuple goes to in which an expression stands."""
    if not isinstance(value, (cst.Tuple, cst.List)):
        return []
    chain = {node}
    while node is not value:
        node = sheet.parents[node]
        chain.add(node)
    for left, right in zip(target.elements, value.elements, strict=False):
        if right in chain:
            return written(left.value)
    return []


def written(node: cst.CSTNode | None) -> list[str]:
    """The name that a target or a key is written as."""
    if isinstance(node, cst.Name):
        return [node.value]
    if isinstance(node, cst.Attribute):
        return [node.attr.value]
    if isinstance(node, cst.SimpleString):
        return [str(node.evaluated_value)]
    if isinstance(node, cst.Subscript) and isinstance(node.slice[0].slice, cst.Index):
        return written(node.slice[0].slice.value)
    return []
