"""SARIF 2.1.0, as GitHub code scanning reads it."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any
from urllib.parse import quote

from mllint import __version__, registry
from mllint.check import Run
from mllint.diagnostic import Diagnostic, Place
from mllint.explain import section, summary
from mllint.registry import Notice
from mllint.report import HOME, View, url, where
from mllint.rule import Rule
from mllint.sheet import Sheet
from mllint.text import Span

LEVELS = {"error": "error", "warning": "warning", "info": "note"}
PROBLEMS = {"error": "error", "warning": "warning", "info": "recommendation"}


def render_sarif(run: Run, view: View) -> str:
    """The report as one JSON object, with paths relative to the repository."""
    root = _repository()
    codes = sorted({d.code for d in run.diagnostics})
    rules = [rule for rule in registry.everything() if rule.code in codes]
    index = {rule.code: i for i, rule in enumerate(rules)}
    driver = {
        "name": "mllint",
        "semanticVersion": __version__,
        **({"informationUri": HOME} if HOME else {}),
        "rules": [_rule(rule) for rule in rules],
    }
    log = {
        "$schema": "https://json.schemastore.org/sarif-2.1.0.json",
        "version": "2.1.0",
        "runs": [
            {
                "tool": {"driver": driver},
                "originalUriBaseIds": {"%SRCROOT%": {"uri": root.as_uri().rstrip("/") + "/"}},
                "automationDetails": {"id": "mllint/"},
                "columnKind": "unicodeCodePoints",
                "results": [_result(d, index[d.code], run.sheets, root) for d in run.diagnostics],
            }
        ],
    }
    return json.dumps(log, indent=1) + "\n"


def _repository() -> Path:
    here = Path.cwd()
    return next((p for p in (here, *here.parents) if (p / ".git").exists()), here)


def _rule(rule: Rule | Notice) -> dict[str, Any]:
    page = rule.page
    severity = str(rule.severity)
    text = section(page, "Why it is bad") or summary(page) or rule.title
    return {
        "id": rule.code,
        "name": rule.name,
        "shortDescription": {"text": rule.title},
        "fullDescription": {"text": text.replace("\n", " ")},
        "help": {"text": page or rule.title, "markdown": page or rule.title},
        **({"helpUri": link} if (link := url(rule.code, rule.name)) else {}),
        "defaultConfiguration": {"level": LEVELS[severity]},
        "properties": {
            "tags": ["correctness", "machine-learning"],
            "precision": "high",
            "problem.severity": PROBLEMS[severity],
        },
    }


def _result(d: Diagnostic, index: int, sheets: dict[str, Sheet], root: Path) -> dict[str, Any]:
    words = d.message if d.place.cell is None else f"{d.message} ({where(d.place)})"
    result: dict[str, Any] = {
        "ruleId": d.code,
        "ruleIndex": index,
        "level": LEVELS[str(d.severity)],
        "message": {"text": words},
        "locations": [{"physicalLocation": _physical(d.place, root)}],
    }
    if d.related:
        result["relatedLocations"] = [
            {"id": i, "message": {"text": r.message}, "physicalLocation": _physical(r.place, root)}
            for i, r in enumerate(d.related, 1)
        ]
    sheet = sheets.get(d.place.path)
    if d.repair and sheet and d.place.cell is None:
        replacements = [
            {
                "deletedRegion": _region(sheet.place(Span(e.start, e.end))),
                "insertedContent": {"text": e.text},
            }
            for e in d.repair.edits
        ]
        change = {"artifactLocation": _artifact(d.place.path, root), "replacements": replacements}
        result["fixes"] = [{"description": {"text": d.repair.title}, "artifactChanges": [change]}]
    return result


def _physical(place: Place, root: Path) -> dict[str, Any]:
    return {"artifactLocation": _artifact(place.path, root), "region": _region(place)}


def _artifact(path: str, root: Path) -> dict[str, str]:
    absolute = Path(path).absolute()
    if root in absolute.parents:
        return {"uri": quote(absolute.relative_to(root).as_posix()), "uriBaseId": "%SRCROOT%"}
    return {"uri": absolute.as_uri()}


def _region(place: Place) -> dict[str, int]:
    if place.cell is not None:
        return {"startLine": place.file_row, "endLine": max(place.file_row, place.file_end_row)}
    return {
        "startLine": place.row,
        "startColumn": place.column,
        "endLine": place.end_row,
        "endColumn": place.end_column,
    }
