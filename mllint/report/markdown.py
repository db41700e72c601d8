"""A Markdown table, for a job summary or a comment."""

from __future__ import annotations

from mllint.check import Run
from mllint.report import View, where

SIGNS = {"error": "❌", "warning": "⚠️", "info": "ℹ️"}


def render_markdown(run: Run, view: View) -> str:
    """A heading with the count, and a row per finding."""
    count = len(run.diagnostics)
    files = f"{run.checked} file{'' if run.checked == 1 else 's'} checked"
    if not count:
        return f"### mllint: no problems found\n\n{files}\n"
    lines = [f"### mllint: {count} problem{'' if count == 1 else 's'} found\n\n{files}\n"]
    lines.append("\n| | where | rule | problem |\n|---|---|---|---|\n")
    for d in run.diagnostics:
        spot = where(d.place).replace("`", "").replace("|", "\\|")
        message = d.message.replace("|", "\\|").replace("\n", " ")
        lines.append(f"| {SIGNS[str(d.severity)]} | `{spot}` | {d.code} {d.name} | {message} |\n")
    return "".join(lines)
