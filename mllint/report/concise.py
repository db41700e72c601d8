"""One line per finding, `path:row:column: CODE [*] message`; and the same grouped by file."""

from __future__ import annotations

from itertools import groupby

from mllint.check import Run
from mllint.diagnostic import Diagnostic
from mllint.report import View, where

STYLES = {"error": "bold red", "warning": "bold yellow", "info": "bold blue"}


def mark(diagnostic: Diagnostic, view: View) -> str:
    """The code in its colour, and `[*]` if there is a fix."""
    code = view.paint(diagnostic.code, STYLES[str(diagnostic.severity)])
    return f"{code} {view.paint('[*]', 'cyan')}" if diagnostic.repair else code


def render_concise(run: Run, view: View) -> str:
    """One line per finding."""
    lines = [
        f"{view.paint(where(d.place), 'bold')}: {mark(d, view)} {d.message}\n"
        for d in run.diagnostics
    ]
    return "".join(lines)


def render_grouped(run: Run, view: View) -> str:
    """The findings of each file under its name."""
    parts = []
    for path, group in groupby(run.diagnostics, key=lambda d: d.place.path):
        rows = [(where(d.place)[len(path) + 1 :], d) for d in group]
        width = max(len(spot) for spot, _ in rows)
        parts.append(view.paint(path, "bold underline") + ":\n")
        parts += [f"  {spot.ljust(width)}  {mark(d, view)} {d.message}\n" for spot, d in rows]
        parts.append("\n")
    return "".join(parts)
