"""Findings with the code they are about, the steps that led there and what the fix would do: ruff's look."""

from __future__ import annotations

import difflib
import unicodedata

from mllint.check import Run
from mllint.diagnostic import Diagnostic, Place, Repair
from mllint.report import View, where
from mllint.report.concise import STYLES, mark
from mllint.sheet import Sheet
from mllint.text import Span, apply_edits

_MAX_WIDTH = 160
"""A longer line is shown around what is marked: minified data would flood the terminal."""

_MAX_ROWS = 6
"""Of a longer range only the first and the last rows are shown."""

Mark = tuple[
    Place, str, str, str
]  # a range, the sign it is underlined with, what to say of it, a style


def render_full(run: Run, view: View) -> str:
    """Every finding with its code, an empty line after each."""
    return "".join(_diagnostic(d, run.sheets, view) + "\n" for d in run.diagnostics)


def _diagnostic(diagnostic: Diagnostic, sheets: dict[str, Sheet], view: View) -> str:
    place = diagnostic.place
    style = STYLES[str(diagnostic.severity)]
    lines = [f"{mark(diagnostic, view)} {view.paint(diagnostic.message, 'bold')}"]
    marks: dict[str, list[Mark]] = {place.path: [(place, "^", "", style)]}
    for related in diagnostic.related:
        same = related.place.row == place.row and related.place.cell == place.cell
        if related.place != place or not same:
            marks.setdefault(related.place.path, []).append(
                (related.place, "-", related.message, "blue")
            )
    numbers = [m[0].end_row for group in marks.values() for m in group]
    width = len(str(max(numbers)))
    for index, (path, group) in enumerate(marks.items()):
        arrow = view.paint("-->" if index == 0 else ":::", "blue")
        lines.append(f"{' ' * width}{arrow} {where(group[0][0])}")
        if sheet := sheets.get(path):
            lines += _snippet(sheet, group, width, view)
    if diagnostic.repair:
        lines.append(f"{view.paint('help', 'cyan')}: {diagnostic.repair.title}")
        if sheet := sheets.get(place.path):
            lines += _diff(sheet, diagnostic.repair, width, view)
        if not diagnostic.repair.safe:
            lines.append("note: this is an unsafe fix and changes what the program computes")
    if diagnostic.code in view.proofs:
        lines.append(f"proof: mllint prove {diagnostic.code}")
    return "\n".join(lines) + "\n"


def _snippet(sheet: Sheet, marks: list[Mark], width: int, view: View) -> list[str]:
    bar = view.paint("|", "blue")
    lines = [f"{' ' * width} {bar}"]
    by_row: dict[tuple[int, int], list[tuple[int, int, Mark]]] = {}
    texts: dict[tuple[int, int], str] = {}
    for m in marks:
        place = m[0]
        rows = sheet.rows(place)
        for number, text in rows if len(rows) <= _MAX_ROWS else [*rows[: _MAX_ROWS - 1], rows[-1]]:
            start = place.column - 1 if number == place.row else len(text) - len(text.lstrip())
            end = place.end_column - 1 if number == place.end_row else len(text.rstrip())
            if end > start or number == place.row:
                by_row.setdefault((place.cell or 0, number), []).append(
                    (start, max(end, start + 1), m)
                )
                texts[place.cell or 0, number] = text
    last: tuple[int, int] | None = None
    for key in sorted(by_row):
        if last is not None and key[0] != last[0]:
            lines.append(f"{' ' * width} {bar} {view.paint(f'cell {key[0]}', 'blue')}")
        elif last is not None and key[1] > last[1] + 1:
            lines.append(f"{' ' * width} {view.paint('…', 'blue')}")
        last = key
        spots = sorted(by_row[key], key=lambda s: s[:2])
        text, shift = _window(texts[key], spots[0][0])
        lines.append(f"{view.paint(str(key[1]).rjust(width), 'blue')} {bar} {_flat(text)}")
        for start, end, (place, sign, message, style) in spots:
            lead = _columns(text[: max(0, start - shift)])
            size = max(1, _columns(text[max(0, start - shift) : max(0, end - shift)]))
            words = f" {message}" if message and key[1] == place.end_row else ""
            lines.append(
                f"{' ' * width} {bar} {' ' * lead}{view.paint(sign * size + words, style)}"
            )
    return lines


def _window(text: str, start: int) -> tuple[str, int]:
    """The part of a long line around `start`, and how many characters were cut off before it."""
    if len(text) <= _MAX_WIDTH:
        return text, 0
    begin = max(0, min(start - _MAX_WIDTH // 4, len(text) - _MAX_WIDTH))
    end = begin + _MAX_WIDTH
    return text[begin:end] + ("…" if end < len(text) else ""), begin


def _flat(text: str) -> str:
    """A line as it is shown: tabs are four columns, control characters do nothing to the terminal."""
    return "".join(
        " " * 4 if c == "\t" else c if c.isprintable() else "\N{REPLACEMENT CHARACTER}"
        for c in text
    )


def _columns(text: str) -> int:
    """How wide a terminal shows a text."""
    return sum(4 if c == "\t" else _width(c) for c in text)


def _width(char: str) -> int:
    if char.isascii():
        return 1
    if unicodedata.combining(char):
        return 0
    return 2 if unicodedata.east_asian_width(char) in "WF" else 1


def _diff(sheet: Sheet, repair: Repair, width: int, view: View) -> list[str]:
    """The lines that a fix changes, old and new, each with its number."""
    bar = view.paint("|", "blue")
    lines = [f"{' ' * width} {bar}"]
    try:
        after = Sheet(sheet.path, apply_edits(sheet.text, repair.edits), sheet.notebook)
    except ValueError:
        return []
    old, new = _split(sheet.text), _split(after.text)
    # Only what lies between the first and the last edit can differ; difflib is quadratic in what it is given.
    first = min(sheet.lines.position(e.start).row for e in repair.edits) - 1
    tail = len(old) - max(sheet.lines.position(e.end).row for e in repair.edits)
    base = first
    if sheet.notebook is not None:
        base = sheet.place(Span(sheet.lines.starts[first], sheet.lines.starts[first])).row - 1
    before = [line.rstrip() for line in old[first : len(old) - tail]]
    behind = [line.rstrip() for line in new[first : len(new) - tail]]
    matcher = difflib.SequenceMatcher(None, before, behind, autojunk=False)
    shown: int | None = None
    for tag, a, b, c, d in matcher.get_opcodes():
        if tag == "equal":
            continue
        if shown is not None and a > shown:
            lines.append(f"{' ' * width} {view.paint('…', 'blue')}")
        lines += [_row(base + i + 1, width, "-", before[i], "red", view) for i in range(a, b)]
        lines += [_row(base + i + 1, width, "+", behind[i], "green", view) for i in range(c, d)]
        shown = b
    return lines


def _row(number: int, width: int, sign: str, text: str, style: str, view: View) -> str:
    spot = view.paint(str(number).rjust(width), "blue")
    return f"{spot} {view.paint('|', 'blue')} {view.paint(f'{sign} {_flat(text)}'.rstrip(), style)}"


def _split(text: str) -> list[str]:
    return text.replace("\r\n", "\n").replace("\r", "\n").split("\n")
