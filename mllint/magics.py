"""What is no Python in a notebook's cell: `%` and `!` lines, and cells in other languages."""

from __future__ import annotations

import ast
import re
import warnings

LINTED_MAGICS = frozenset(
    ("%%time", "%%timeit", "%%capture", "%%prun", "%%memit", "%%mprun", "%%python", "%%python3")
)
"""Cell magics whose cell is Python that runs in the notebook's own environment (or as good as)."""

_MAGIC = re.compile(r"^[ \t]*(?:[%!?]|[\w.]+\?{1,2}[ \t]*$|\w[\w., \t]*=[ \t]*[%!])", re.MULTILINE)
_ASSIGNED = re.compile(r"([ \t]*\w[\w., \t]*=[ \t]*)[%!].*")
_OPENERS = re.compile(r"'''|\"\"\"|'(?:\\.|[^'\\\n])*'|\"(?:\\.|[^\"\\\n])*\"|#.*|[\[({]|[\])}]")


def is_foreign(source: str) -> bool:
    line = source.lstrip()
    return line.startswith("%%") and line.split(None, 1)[0] not in LINTED_MAGICS


def blank_magics(source: str) -> tuple[str, list[tuple[int, int]]]:
    """The cell with lines that are no Python replaced by as many characters that are, and where they were."""
    if not _MAGIC.search(source) or (not source.lstrip().startswith("%%") and _is_python(source)):
        return source, []
    shown: list[str] = []
    blanked: list[tuple[int, int]] = []
    start, depth, quote, running_on = 0, 0, "", False
    for line in source.splitlines(keepends=True):
        body = line.rstrip("\r\n")
        if running_on or (not depth and not quote and _MAGIC.match(body)):
            assigned = None if running_on else _ASSIGNED.match(body)
            kept = len(assigned[1]) if assigned else len(body) - len(body.lstrip())
            size = len(body) - kept
            stand_in = (
                "" if running_on or not size else "_" if assigned else "pass" if size >= 4 else "0"
            )
            shown.append(body[:kept] + stand_in.ljust(size) + line[len(body) :])
            blanked.append((start + kept, start + len(body)))
            running_on = body.endswith("\\")
        else:
            shown.append(line)
            depth, quote = _state(body, depth, quote)
        start += len(line)
    return "".join(shown), blanked


def _state(line: str, depth: int, quote: str) -> tuple[int, str]:
    """The bracket depth and the open triple quote after a line."""
    i = 0
    while i < len(line):
        if quote:
            end = line.find(quote, i)
            if end < 0:
                return depth, quote
            i, quote = end + 3, ""
            continue
        match = _OPENERS.search(line, i)
        if not match:
            break
        token, i = match[0], match.end()
        if token in ("'''", '"""'):
            quote = token
        elif token in "([{":
            depth += 1
        elif token in ")]}":
            depth = max(0, depth - 1)
    return depth, quote


def _is_python(source: str) -> bool:
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        try:
            ast.parse(source)
        except (SyntaxError, ValueError, RecursionError, MemoryError):
            return False
    return True
