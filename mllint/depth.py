"""How deep a text nests, judged before any parser sees it: LibCST's native parser dies of deep nesting.

A SIGSEGV takes the whole run along, and even Python's own parser needs minutes for 100,000 minus signs, so the
judgement is made by regular expressions over the text.
"""

from __future__ import annotations

import re
from typing import NamedTuple

MAX_DEPTH = 200
"""Python itself refuses brackets nested deeper than this, and LibCST's parser dies of a few thousand."""

MAX_CHAIN = 1500
"""Operators in one expression. Past 1,000 nothing that recurses over the tree survives, past 5,000 the parser dies."""

MAX_INDENT = 100
"""Python refuses more levels of indentation."""

_TOKENS = re.compile(
    r"""(?:\'\'\'(?:\\.|[^\\])*?\'\'\'|\"\"\"(?:\\.|[^\\])*?\"\"\"|'(?:\\.|[^\\'\n])*'|"(?:\\.|[^\\"\n])*")"""
    r"""|\#[^\n\r]*|\\\r?\n|[\[({\])}\n,;.]|[-+~*/%|&^@<>=!]+|\b(?:not|and|or|in|is|if|else|await|lambda|yield)\b""",
    re.DOTALL,
)
_INDENT = re.compile(r"^([ \t]+)[^\s#]", re.MULTILINE)


class TooDeep(NamedTuple):
    """Where a text is nested too deeply, in which way, and whether Python refuses it as well."""

    message: str
    offset: int
    python_too: bool


def too_deep(text: str) -> TooDeep | None:
    """Where `text` is nested deeper than the parsers survive, or None. Costs a hundredth of parsing it."""
    brackets = text.count("(") + text.count("[") + text.count("{")
    if len(text) < MAX_CHAIN and brackets <= MAX_DEPTH:
        return None
    return _expression(text) or _elif(text) or _indentation(text)


def _expression(text: str) -> TooDeep | None:
    counts = [0]  # operators since the last comma, for each open bracket
    for match in _TOKENS.finditer(text):
        token = match[0]
        first = token[0]
        if first in "([{":
            counts.append(0)
            if len(counts) > MAX_DEPTH + 1:
                message = (
                    f"brackets nested more than {MAX_DEPTH} deep, which Python refuses as well"
                )
                return TooDeep(message, match.start(), True)
        elif first in ",;":
            counts[-1] = 0
        elif first == "\n":
            if len(counts) == 1:
                counts[0] = 0
        elif first in "#\\":
            continue
        else:
            if first in ")]}" and len(counts) > 1:
                counts.pop()
            # A run of signs is many unary operators or one long operator; the former must count in full.
            counts[-1] += len(token) if first in "-+~" else 1
            if counts[-1] > MAX_CHAIN:
                message = f"an expression of more than {MAX_CHAIN} operators is too deep to analyse"
                return TooDeep(message, match.start(), False)
    return None


def _elif(text: str) -> TooDeep | None:
    if text.count("elif") <= MAX_CHAIN // 2:
        return None
    runs: dict[str, int] = {}
    for match in re.finditer(r"^([ \t]*)elif\b", text, re.MULTILINE):
        runs[match[1]] = runs.get(match[1], 0) + 1
        if runs[match[1]] > MAX_CHAIN // 2:
            message = f"a chain of more than {MAX_CHAIN // 2} `elif` is too deep to analyse"
            return TooDeep(message, match.end(1), False)
    return None


def _indentation(text: str) -> TooDeep | None:
    if " " * MAX_INDENT not in text and "\t" * (MAX_INDENT // 8) not in text:
        return None
    levels = [0]
    for match in _INDENT.finditer(text):
        width = len(match.group(1).expandtabs())
        while levels[-1] > width:
            levels.pop()
        if levels[-1] < width:
            levels.append(width)
        # Lines inside brackets and strings may be indented at will; so many different widths, each deeper than
        # the last, are no accident of alignment.
        if len(levels) > MAX_INDENT:
            return TooDeep(
                "too many levels of indentation, which Python refuses as well", match.start(1), True
            )
    return None
