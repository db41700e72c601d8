"""Workflow commands of GitHub Actions, and a job summary.

A step shows at most ten annotations of each level, so the gravest come first and a notice counts the rest.
"""

from __future__ import annotations

import os
from pathlib import Path

from mllint.check import Run
from mllint.diagnostic import Diagnostic
from mllint.report import View, where
from mllint.report.markdown import render_markdown

LEVELS = {"error": "error", "warning": "warning", "info": "notice"}
SHOWN = 10


def render_github(run: Run, view: View) -> str:
    """One annotation per finding; the table goes to `$GITHUB_STEP_SUMMARY` where that is set."""
    summary = os.environ.get("GITHUB_STEP_SUMMARY")
    if summary:
        with Path(summary).open("a", encoding="utf-8") as file:
            file.write(render_markdown(run, view))
    lines: list[str] = []
    counts: dict[str, int] = {}
    for diagnostic in sorted(run.diagnostics, key=lambda d: -d.severity):
        level = LEVELS[str(diagnostic.severity)]
        counts[level] = counts.get(level, 0) + 1
        if counts[level] <= SHOWN:
            lines.append(_annotation(level, diagnostic))
    rest = sum(max(0, count - SHOWN) for count in counts.values())
    if rest:
        # A notice of its own could be the eleventh of its level, so it takes the place of the last.
        if counts.get("notice", 0) >= SHOWN:
            lines.pop()
            rest += 1
        lines.append(f"::notice title=mllint::{rest} more problems; see the summary or the log\n")
    return "".join(lines)


def _annotation(level: str, diagnostic: Diagnostic) -> str:
    place = diagnostic.place
    fields = {
        "title": f"mllint ({diagnostic.code})",
        "file": place.path,
        "line": place.file_row,
        "endLine": place.file_end_row,
    }
    # GitHub takes columns only within one line, and in a notebook they are not the file's.
    if place.cell is None and place.file_row == place.file_end_row:
        fields |= {"col": place.column, "endColumn": place.end_column}
    words = ",".join(f"{key}={_escape(str(value), ',:')}" for key, value in fields.items())
    text = f"{where(place)}: {diagnostic.code} {diagnostic.message}"
    return f"::{level} {words}::{_escape(text)}\n"


def _escape(text: str, more: str = "") -> str:
    for char in "%\r\n" + more:
        text = text.replace(char, f"%{ord(char):02X}")
    return text
