"""reviewdog's rdjson. Columns are counted in bytes of UTF-8, as its schema asks."""

from __future__ import annotations

import json
from typing import Any

from mllint.check import Run
from mllint.diagnostic import Place
from mllint.report import HOME, View, url, where
from mllint.sheet import Sheet
from mllint.text import Span


def render_rdjson(run: Run, view: View) -> str:
    """The report as one JSON object."""
    found = []
    for d in run.diagnostics:
        sheet = run.sheets.get(d.place.path)
        message = d.message if d.place.cell is None else f"{where(d.place)}: {d.message}"
        code: dict[str, str] = {"value": d.code}
        if link := url(d.code, d.name):
            code["url"] = link
        item: dict[str, Any] = {
            "message": message,
            "severity": str(d.severity).upper(),
            "code": code,
            "location": {"path": d.place.path, "range": _range(d.place, sheet)},
        }
        # A suggestion replaces text of the file, which a notebook's cells are not.
        if d.repair and sheet and d.place.cell is None:
            item["suggestions"] = [
                {"range": _range(sheet.place(Span(e.start, e.end)), sheet), "text": e.text}
                for e in d.repair.edits
            ]
        found.append(item)
    source = {"name": "mllint", **({"url": HOME} if HOME else {})}
    severity = str(max((d.severity for d in run.diagnostics), default="info")).upper()
    return (
        json.dumps({"source": source, "severity": severity, "diagnostics": found}, indent=1) + "\n"
    )


def _range(place: Place, sheet: Sheet | None) -> dict[str, dict[str, int]]:
    if place.cell is not None or sheet is None:
        return {"start": {"line": place.file_row}, "end": {"line": place.file_end_row}}
    return {
        "start": {"line": place.row, "column": _bytes(sheet, place.row, place.column)},
        "end": {"line": place.end_row, "column": _bytes(sheet, place.end_row, place.end_column)},
    }


def _bytes(sheet: Sheet, row: int, column: int) -> int:
    return len(sheet.line(row)[: column - 1].encode("utf-8", "replace")) + 1
