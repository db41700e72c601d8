"""Labelled cases, and how well findings agree with their labels.

A case is a `.py` or `.ipynb` file, or a folder that holds a file named `project`. Labels are comments:
`# expect: CODE` on the line that should be marked, `# may: CODE` anywhere for a finding that is tolerated. A case
without `expect` must stay silent.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import NamedTuple

from mllint import Diagnostic
from mllint.check import check_paths, gather
from mllint.config import Config
from mllint.discover import discover

CASES = Path(__file__).resolve().parent / "cases"
_LABEL = re.compile(r"#\s*(expect|may):\s*(MLL\d{3}(?:[,\s]+MLL\d{3})*)")


class Line(NamedTuple):
    """A physical line of a file."""

    path: Path
    row: int


@dataclass(frozen=True)
class Case:
    """A program, and the codes it is labelled with: the lines where each is expected, and what is tolerated."""

    path: Path
    expected: dict[str, frozenset[Line]]
    tolerated: frozenset[str]

    @property
    def name(self) -> str:
        return self.path.relative_to(CASES).as_posix()

    @property
    def is_project(self) -> bool:
        return self.path.is_dir()

    def __hash__(self) -> int:
        return hash(self.path)


@cache
def cases(folder: Path = CASES) -> tuple[Case, ...]:
    """All cases below a folder, sorted by path."""
    projects = {mark.parent for mark in folder.rglob("project") if mark.is_file()}
    alone = {path for path in _sources(folder) if not projects.intersection(path.parents)}
    return tuple(_read(path) for path in sorted(projects | alone))


def _sources(folder: Path) -> list[Path]:
    return sorted([*folder.rglob("*.py"), *folder.rglob("*.ipynb")])


def _read(path: Path) -> Case:
    expected: dict[str, set[Line]] = {}
    tolerated: set[str] = set()
    for source in _sources(path) if path.is_dir() else [path]:
        for row, text in enumerate(source.read_text(encoding="utf-8").splitlines(), 1):
            for kind, codes in _LABEL.findall(text):
                for code in re.findall(r"MLL\d{3}", codes):
                    if kind == "may":
                        tolerated.add(code)
                    else:
                        expected.setdefault(code, set()).add(Line(source, row))
    return Case(path, {c: frozenset(lines) for c, lines in expected.items()}, frozenset(tolerated))


@cache
def findings(path: Path) -> tuple[Diagnostic, ...]:
    """What all rules, preview rules included, find in a file or folder.

    Raises:
        RuntimeError: if a rule or the interpreter fails on it, which would pass for silence.
    """
    found = discover([str(path)], Config({"preview": True}, isolated=True))
    run = gather(check_paths(found.files, 1))
    for crash in run.crashes:
        raise RuntimeError(f"{crash.who} failed on {crash.path}:\n{crash.trace}")
    return tuple(run.diagnostics)


@dataclass(slots=True)
class Score:
    """How the findings of one rule agree with the labels; the lists name cases."""

    found: list[str]
    missed: list[str]
    false: list[str]
    on_line: list[str]
    off_line: list[str]

    @property
    def recall(self) -> float:
        """The share of the labelled cases in which the rule reports."""
        return len(self.found) / max(1, len(self.found) + len(self.missed))

    @property
    def precision(self) -> float:
        """The share of the cases in which the rule reports that are labelled for it."""
        return len(self.found) / max(1, len(self.found) + len(self.false))

    @property
    def line_share(self) -> float:
        """The share of the found cases in which a labelled line is among those marked."""
        return len(self.on_line) / max(1, len(self.found))


def score(code: str, among: Iterable[Case]) -> Score:
    """Judge the rule `code` by some cases."""
    result = Score([], [], [], [], [])
    for case in among:
        reported = [d for d in findings(case.path) if d.code == code]
        if code in case.expected:
            if not reported:
                result.missed.append(case.name)
                continue
            result.found.append(case.name)
            hit = marked(reported) & case.expected[code]
            (result.on_line if hit else result.off_line).append(case.name)
        elif reported and code not in case.tolerated:
            result.false.append(case.name)
    return result


def marked(diagnostics: Sequence[Diagnostic]) -> set[Line]:
    """The physical lines that findings mark."""
    return {
        Line(Path(d.place.path).resolve(), row)
        for d in diagnostics
        for row in range(d.place.file_row, max(d.place.file_row, d.place.file_end_row) + 1)
    }
