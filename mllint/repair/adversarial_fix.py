"""The repair of a saturating generator loss: the non-saturating form of the spelling that was found."""

from __future__ import annotations

import libcst as cst

from mllint.edits import Sheet, imported_as, sheet_of
from mllint.rule import Fix
from mllint.text import Edit
from mllint.value import Form

_TITLE = "use the non-saturating loss"


def non_saturating(term: Form, sign: int) -> Fix | None:
    """Rewrite log(1 - D(G(z))) as -log D(G(z)); None where the expression is not all in one place.

    Args:
        term: the logarithm, softplus or cross entropy that was found.
        sign: the sign it has in the loss.
    """
    if not isinstance(term.node, cst.Call) or term.source is None:
        return None
    sheet = sheet_of(term.source)
    if sheet.source is not term.source or term.node not in sheet.parents:
        return None
    edits = {
        "log": _log,
        "log1p": _log1p,
        "logsigmoid": _logsigmoid,
        "softplus": _softplus,
        "bce": _cross_entropy,
        "bce_with_logits": _cross_entropy,
    }[term.op](sheet, term.node, term)
    return Fix(_TITLE, tuple(edits)) if edits else None


def _log(sheet: Sheet, node: cst.Call, term: Form) -> list[Edit]:
    """`log(1 - X + eps)` to `-log(X + eps)`, as a function or as a method."""
    is_method = not node.args and isinstance(node.func, cst.Attribute)
    argument = (
        node.func.value
        if is_method and isinstance(node.func, cst.Attribute)
        else node.args[0].value
        if node.args
        else None
    )
    if argument is None:
        return []
    kept = _without_one(sheet, argument)
    if kept is None:
        return []
    if is_method and not _is_primary(kept):
        kept = f"({kept})"
    minus = _negated_again(sheet, node)
    edits = (
        [sheet.replace(argument, kept)]
        if not is_method
        else [Edit(*_with_parentheses(sheet, argument), kept)]
    )
    return [minus, *edits]


def _with_parentheses(sheet: Sheet, node: cst.BaseExpression) -> tuple[int, int]:
    """The span of a parenthesised expression, its parentheses included."""
    start, end = sheet.span(node)
    text = sheet.source.text
    for _ in getattr(node, "lpar", ()):
        start, end = text.rindex("(", 0, start), text.index(")", end) + 1
    return start, end


def _is_primary(text: str) -> bool:
    try:
        parsed = cst.parse_expression(text)
    except cst.ParserSyntaxError:
        return False
    return isinstance(parsed, (cst.Name, cst.Call, cst.Attribute, cst.Subscript))


def _without_one(sheet: Sheet, node: cst.BaseExpression) -> str | None:
    """The text of X in `1 - X`, `1 - X + eps`, `eps + 1 - X`, `(1 - X).clamp(…)`; None for anything else."""
    if isinstance(node, cst.BinaryOperation):
        if isinstance(node.operator, cst.Subtract) and _is_one(node.left):
            return _bare(sheet, node.right)
        if isinstance(node.operator, cst.Add):
            inner = _without_one(sheet, node.left)
            if inner is not None:
                return f"{inner} + {sheet.text(node.right)}"
            inner = _without_one(sheet, node.right)
            if inner is not None:
                return f"{sheet.text(node.left)} + {inner}"
        if isinstance(node.operator, cst.Subtract) and isinstance(node.left, cst.BinaryOperation):
            left = node.left
            if isinstance(left.operator, cst.Add):
                for one, other in ((left.left, left.right), (left.right, left.left)):
                    if _is_one(one):
                        return f"{_bare(sheet, node.right)} + {sheet.text(other)}"
    if isinstance(node, cst.Call) and isinstance(node.func, cst.Attribute):
        return _clamped_without_one(sheet, node, node.func)
    return None


def _clamped_without_one(sheet: Sheet, node: cst.Call, func: cst.Attribute) -> str | None:
    """The text of `X.clamp(…)` in `(1 - X).clamp(…)`, of `clamp(X, …)` in `torch.clamp(1 - X, …)`."""
    if func.attr.value not in ("clamp", "clip", "clamp_min"):
        return None
    text, whole = sheet.source.text, sheet.span(node)
    inner = _without_one(sheet, func.value)
    if inner is not None:
        kept = inner if _is_primary(inner) else f"({inner})"
        return kept + text[_with_parentheses(sheet, func.value)[1] : whole.end]
    inner = _without_one(sheet, node.args[0].value) if node.args else None
    if inner is None:
        return None
    start, end = sheet.span(node.args[0].value)
    return text[whole.start : start] + inner + text[end : whole.end]


def _bare(sheet: Sheet, node: cst.BaseExpression) -> str:
    start, end = sheet.span(node)
    text = sheet.source.text[start:end]
    return (
        f"({text})" if isinstance(node, cst.BinaryOperation) and not text.startswith("(") else text
    )


def _is_one(node: cst.BaseExpression) -> bool:
    return isinstance(node, (cst.Integer, cst.Float)) and node.evaluated_value == 1


def _log1p(sheet: Sheet, node: cst.Call, term: Form) -> list[Edit]:
    """`torch.log1p(-X)` to `-torch.log(X)`."""
    if len(node.args) != 1 or not isinstance(node.func, cst.Attribute):
        return []
    inner = _negated(sheet, node.args[0].value)
    if inner is None:
        return []
    return [
        _negated_again(sheet, node),
        sheet.replace(node.func.attr, "log"),
        sheet.replace(node.args[0].value, inner),
    ]


def _logsigmoid(sheet: Sheet, node: cst.Call, term: Form) -> list[Edit]:
    """`F.logsigmoid(-L)` to `-F.logsigmoid(L)`."""
    if len(node.args) != 1:
        return []
    inner = _negated(sheet, node.args[0].value)
    if inner is None:
        return []
    return [_negated_again(sheet, node), sheet.replace(node.args[0].value, inner)]


def _negated(sheet: Sheet, node: cst.BaseExpression) -> str | None:
    if isinstance(node, cst.UnaryOperation) and isinstance(node.operator, cst.Minus):
        return sheet.text(node.expression)
    return None


def _softplus(sheet: Sheet, node: cst.Call, term: Form) -> list[Edit]:
    """`-F.softplus(L)` to `F.softplus(-L)`."""
    minus = _minus_before(sheet, node)
    if minus is None or not node.args:
        return []
    argument = node.args[0].value
    text = sheet.text(argument)
    return [minus, sheet.replace(argument, f"-{text}" if _is_primary(text) else f"-({text})")]


def _cross_entropy(sheet: Sheet, node: cst.Call, term: Form) -> list[Edit]:
    """`-criterion(D, zeros)` to `criterion(D, ones)`."""
    minus = _minus_before(sheet, node)
    if minus is None:
        return []
    target = term.args[1]
    for arg in node.args:
        value = arg.value
        name = arg.keyword.value if arg.keyword is not None else ""
        if name in ("input", "weight") or (
            value is node.args[0].value
            and not name
            and len(node.args) > 1
            and _is_target_second(term)
        ):
            continue
        edit = _ones_for(sheet, value)
        if edit is not None and target is not None:
            return [minus, edit]
    return []


def _is_target_second(term: Form) -> bool:
    return isinstance(term.args[0], Form)


def _ones_for(sheet: Sheet, node: cst.BaseExpression) -> Edit | None:
    """The edit that turns an expression of zeros into one of ones of the same shape."""
    if isinstance(node, cst.Call):
        function = node.func.attr if isinstance(node.func, cst.Attribute) else node.func
        ones = {"zeros_like": "ones_like", "zeros": "ones", "new_zeros": "new_ones"}
        if isinstance(function, cst.Name) and function.value in ones:
            return sheet.replace(function, ones[function.value])
        return None
    if isinstance(node, (cst.Name, cst.Attribute)):
        module = imported_as(sheet.source, "torch")
        return sheet.replace(node, f"{module}.ones_like({sheet.text(node)})") if module else None
    return None


def _negated_again(sheet: Sheet, node: cst.CSTNode) -> Edit:
    """The edit that changes the sign of a call: a minus that stands there goes, else one comes."""
    start = sheet.span(node).start
    return _minus_before(sheet, node) or Edit(start, start, "-")


def _minus_before(sheet: Sheet, node: cst.CSTNode) -> Edit | None:
    """The edit that takes the one minus sign away that applies to a call, through methods like `.mean()`."""
    current = node
    parent = sheet.parents.get(current)
    while isinstance(parent, (cst.Attribute, cst.Call)) and (
        getattr(parent, "value", None) is current or getattr(parent, "func", None) is current
    ):
        current, parent = parent, sheet.parents.get(parent)
    if isinstance(parent, cst.UnaryOperation) and isinstance(parent.operator, cst.Minus):
        start, _end = sheet.span(parent.operator)
        return Edit(start, sheet.span(parent.expression).start, "")
    return None
