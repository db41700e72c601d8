"""How often each rule fired."""

from __future__ import annotations

import json
from collections import Counter

from mllint.check import Run
from mllint.report import View


def _counts(run: Run) -> list[tuple[int, str, str, int]]:
    names = {d.code: d.name for d in run.diagnostics}
    fixable = Counter(d.code for d in run.diagnostics if d.repair)
    counts = Counter(d.code for d in run.diagnostics)
    return [
        (count, code, names[code], fixable[code])
        for code, count in sorted(counts.items(), key=lambda c: (-c[1], c))
    ]


def render_statistics(run: Run, view: View) -> str:
    """A line per rule, the most frequent first."""
    rows = _counts(run)
    width = max((len(str(count)) for count, *_ in rows), default=1)
    marked = any(fixable for *_, fixable in rows)
    lines = []
    for count, code, name, fixable in rows:
        mark = "" if not marked else view.paint("[*] ", "cyan") if fixable else "[ ] "
        lines.append(f"{str(count).rjust(width)}\t{code}\t{mark}{name}\n")
    return "".join(lines)


def render_json_statistics(run: Run, view: View) -> str:
    """A list with one object per rule."""
    keys = ("count", "code", "name", "fixable")
    return json.dumps([dict(zip(keys, row, strict=True)) for row in _counts(run)], indent=2) + "\n"
