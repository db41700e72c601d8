"""Logging commands of Azure Pipelines."""

from __future__ import annotations

from mllint.check import Run
from mllint.report import View, where


def render_azure(run: Run, view: View) -> str:
    """One logged issue per finding; there are only errors and warnings."""
    lines = []
    for d in run.diagnostics:
        kind = "error" if str(d.severity) == "error" else "warning"
        column = f"columnnumber={d.place.column};" if d.place.cell is None else ""
        fields = f"type={kind};sourcepath={_escape(d.place.path)};linenumber={d.place.file_row};"
        message = _escape(f"{where(d.place)}: {d.message}")
        lines.append(f"##vso[task.logissue {fields}{column}code={d.code};]{message}\n")
    return "".join(lines)


def _escape(text: str) -> str:
    for old, new in (("%", "%AZP25"), (";", "%3B"), ("\r", "%0D"), ("\n", "%0A"), ("]", "%5D")):
        text = text.replace(old, new)
    return text
