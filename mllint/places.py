"""Where a finding stands: the nodes to ask for, its span, the rows of its statement."""

from __future__ import annotations

from typing import Any

from mllint.rule import Finding
from mllint.sheet import Sheet
from mllint.text import Edit, Span


def nodes_of(finding: Finding) -> list[Any]:
    statement = finding.at.statement
    nodes = [finding.node, finding.at.node, statement]
    if (body := _body(statement)) is not None:
        nodes.append(body)
    return [node for node in nodes if node is not None]


def _body(statement: Any) -> Any:
    """The first statement inside a compound statement: its header ends before it."""
    body = getattr(statement, "body", None)
    inner = getattr(body, "body", None)
    return inner[0] if type(body).__name__ == "IndentedBlock" and inner else None


def span_of(finding: Finding, spans: dict[Any, Span]) -> Span | None:
    for node in (finding.node, finding.at.node, finding.at.statement):
        if node is not None and node in spans:
            return spans[node]
    return None


def statement_rows(
    finding: Finding, sheet: Sheet, span: Span, spans: dict[Any, Span]
) -> tuple[int, int]:
    lines = sheet.lines
    whole = spans.get(finding.at.statement, span)
    first, last = (
        lines.position(min(whole.start, span.start)).row,
        lines.position(max(whole.end, span.end)).row,
    )
    body = _body(finding.at.statement)
    if body is not None and body in spans:
        last = max(lines.position(spans[body].start).row - 1, lines.position(span.end).row)
    return first, last


def in_newlines_of(edit: Edit, text: str) -> Edit:
    """The edit with the line endings of the file."""
    if "\n" not in edit.text or "\r\n" not in text:
        return edit
    return Edit(edit.start, edit.end, edit.text.replace("\r\n", "\n").replace("\n", "\r\n"))
