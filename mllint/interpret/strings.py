"""Numbers and strings as they are written, f-strings included."""

from __future__ import annotations

import ast
from functools import cache

import libcst as cst

from mllint.interpret.frame import Frame, evaluate, evaluates
from mllint.value import Value, literal


@evaluates(cst.Integer, cst.Float, cst.Imaginary, cst.SimpleString)
def _literal(
    frame: Frame, node: cst.Integer | cst.Float | cst.Imaginary | cst.SimpleString
) -> Value:
    return _spelled(node.value)


@cache
def _spelled(text: str) -> Value:
    """The value of a number or string as it is written."""
    try:
        return literal(ast.literal_eval(text))
    except (ValueError, SyntaxError):
        return Value("str")


@evaluates(cst.ConcatenatedString)
def _strings(frame: Frame, node: cst.ConcatenatedString) -> Value:
    left, right = evaluate(frame, node.left), evaluate(frame, node.right)
    if isinstance(left.const, str) and isinstance(right.const, str):
        return literal(left.const + right.const)
    return Value("str")


@evaluates(cst.FormattedString)
def _formatted(frame: Frame, node: cst.FormattedString) -> Value:
    parts: list[str] = []
    known = True
    for part in node.parts:
        text = None
        if isinstance(part, cst.FormattedStringText):
            text = _unescaped(node.start, part.value, node.end)
        elif isinstance(part, cst.FormattedStringExpression):
            text = _shown(part, evaluate(frame, part.expression))
        known = known and text is not None
        parts.append(text or "")
    return literal("".join(parts)) if known else Value("str")


def _unescaped(start: str, text: str, end: str) -> str | None:
    """A literal piece of an f-string as Python reads it."""
    try:
        read = ast.literal_eval(start.replace("f", "").replace("F", "") + text + end)
    except (ValueError, SyntaxError):
        return None
    return str(read).replace("{{", "{").replace("}}", "}")


def _shown(part: cst.FormattedStringExpression, value: Value) -> str | None:
    """A constant in an f-string, in the form it asks for."""
    if not isinstance(value.const, (str, int, float)):
        return None
    const: object = value.const
    if part.equal is not None:
        named = (
            isinstance(part.expression, cst.Name) and not part.conversion and not part.format_spec
        )
        return f"{part.expression.value}={const!r}" if named else None  # type: ignore[attr-defined]
    if part.conversion is not None:
        const = {"r": repr(const), "s": str(const), "a": ascii(const)}[part.conversion]
    spec = "".join(
        p.value for p in part.format_spec or () if isinstance(p, cst.FormattedStringText)
    )
    if len(spec) > 4 or (part.format_spec and not spec):
        return None
    try:
        return format(const, spec)
    except (ValueError, TypeError):
        return None
