"""Findings as JSON: a list like ruff's, or one object per line."""

from __future__ import annotations

import json
from typing import Any

from mllint.check import Run
from mllint.diagnostic import Diagnostic, Place
from mllint.report import View, url
from mllint.sheet import Sheet
from mllint.text import Span


def render_json(run: Run, view: View) -> str:
    """A list with one object per finding."""
    return json.dumps([record(d, run.sheets) for d in run.diagnostics], indent=2) + "\n"


def render_json_lines(run: Run, view: View) -> str:
    """One object per line."""
    return "".join(json.dumps(record(d, run.sheets)) + "\n" for d in run.diagnostics)


def record(diagnostic: Diagnostic, sheets: dict[str, Sheet]) -> dict[str, Any]:
    """One finding as JSON values."""
    place = diagnostic.place
    return {
        "code": diagnostic.code,
        "name": diagnostic.name,
        "severity": str(diagnostic.severity),
        "confidence": diagnostic.confidence,
        "message": diagnostic.message,
        "filename": place.path,
        "location": _start(place),
        "end_location": _end(place),
        "cell": place.cell,
        "related": [
            {
                "message": related.message,
                "filename": related.place.path,
                "location": _start(related.place),
                "end_location": _end(related.place),
                "cell": related.place.cell,
            }
            for related in diagnostic.related
        ],
        "fix": _fix(diagnostic, sheets.get(place.path)),
        "url": url(diagnostic.code, diagnostic.name),
    }


def _fix(diagnostic: Diagnostic, sheet: Sheet | None) -> dict[str, Any] | None:
    repair = diagnostic.repair
    if repair is None or sheet is None:
        return None
    edits = []
    for edit in repair.edits:
        place = sheet.place(Span(edit.start, edit.end))
        edits.append(
            {
                "location": _start(place),
                "end_location": _end(place),
                "cell": place.cell,
                "content": edit.text,
            }
        )
    return {
        "title": repair.title,
        "applicability": "safe" if repair.safe else "unsafe",
        "edits": edits,
    }


def _start(place: Place) -> dict[str, int]:
    spot = {"row": place.row, "column": place.column}
    return spot if place.cell is None else {**spot, "file_row": place.file_row}


def _end(place: Place) -> dict[str, int]:
    spot = {"row": place.end_row, "column": place.end_column}
    return spot if place.cell is None else {**spot, "file_row": place.file_end_row}
