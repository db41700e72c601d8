"""The check of one file: bytes → text → tree → what the program does → findings → diagnostics."""

from __future__ import annotations

import os
import re
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING, Any

from mllint import registry, suppress
from mllint.block import Block
from mllint.diagnostic import Diagnostic, Related, Repair
from mllint.events import Event
from mllint.places import in_newlines_of, nodes_of, span_of, statement_rows
from mllint.result import Crash, FileResult, failed, unchecked
from mllint.rule import Finding, Rule
from mllint.screen import Screen, looks_valid
from mllint.settings import Settings, fits
from mllint.sheet import Sheet
from mllint.suppress import Suppressions
from mllint.syntax import Source, SourceError, decode
from mllint.text import Lines, Span

if TYPE_CHECKING:
    from mllint.notebook import Notebook
    from mllint.project import Project


_NOT_LINE_END = re.compile(r"[^\r\n]")


class Checker:
    """Checks files one after the other; what one file taught of the project serves the next."""

    def __init__(self) -> None:
        from mllint.project import Project

        self.project: Project = Project()
        self.screen = Screen(self.project)

    def check(self, content: str | bytes, path: str, settings: Settings) -> FileResult:
        """What there is to say of one file. Never raises, whatever is in it."""
        try:
            return _Check(self, path, settings).run(content)
        except (RecursionError, MemoryError):
            return failed(path, "nested too deeply to be analysed")
        except Exception as error:
            result = failed(path, f"mllint itself failed on it: {_words(error)}")
            result.crashes.append(Crash("interpreter", path, _words(error), _trace()))
            return result


class _Check:
    """The check of one file."""

    def __init__(self, checker: Checker, path: str, settings: Settings) -> None:
        self.checker, self.path, self.settings = checker, path, settings
        self.result = FileResult(path)
        self.suppressions: dict[str, tuple[Sheet, Suppressions]] = {}

    def run(self, content: str | bytes) -> FileResult:
        """Check the file; what it cannot be checked for is a diagnostic too."""
        text, notebook = "", None
        try:
            text = content if isinstance(content, str) else decode(content)[0]
            if self.path.endswith(".ipynb") and text.strip():
                notebook = _notebook(text)
                text = notebook.text
                self.result.skipped_cells = len(notebook.skipped)
            self._check(text, notebook)
        except SourceError as error:
            sheet = Sheet(self.path, text, notebook)
            if notebook is None or not self._check_other_cells(sheet, notebook):
                unchecked(self.result, sheet, error)
        return self.result

    def _check_other_cells(self, sheet: Sheet, notebook: Notebook) -> bool:
        """Report the cells that are no Python and check the others; False if all are, taken one by one."""
        text = sheet.text
        broken = list(notebook.broken_cells())
        for cell, error in broken:
            end = cell.start + len(cell.source)
            text = text[: cell.start] + _NOT_LINE_END.sub(" ", text[cell.start : end]) + text[end:]
            first = sheet.lines.position(cell.start).row - 1
            moved = SourceError(error.message, error.row + first, error.column, syntax=error.syntax)
            unchecked(self.result, sheet, moved)
        if broken:
            self.result.checked = True
            self._check(text, notebook)
            self.result.sheets[self.path] = sheet
        return bool(broken)

    def _check(self, text: str, notebook: Notebook | None) -> None:
        rules = self._rules()
        relevant = self.checker.screen.relevant(rules, text, self.path)
        source: Source | None = None
        if relevant or not looks_valid(text.removeprefix("\ufeff")):
            known = self.checker.project.parsed(self.path, text) if notebook is None else None
            source = known or Source(self.path, text, notebook)
        sheet = Sheet(self.path, text, notebook)
        self._read_suppressions(sheet)
        if source is not None and relevant:
            self.result.parsed = True
            self.checker.project.add(source)
            self._report(list(self._findings(source, relevant)), source)
        self._own_notices(sheet, [rule.code for rule in rules])

    def _rules(self) -> list[Rule]:
        off = self.settings.ignored_in(self.path)
        return [
            rule
            for rule in registry.load()
            if self.settings.enabled(rule.code, preview=rule.preview) and not fits(rule.code, off)
        ]

    def _findings(self, source: Source, rules: Sequence[Rule]) -> Iterator[tuple[Rule, Finding]]:
        from mllint.interpret import interpret

        block: Block = interpret(source, self.checker.project)
        self.result.partial = not block.complete
        broken: set[str] = set()
        for rule in rules:
            if issubclass(rule.on, Block):
                yield from self._ask(rule, block, broken)
                continue
            for event in block.every(rule.on):
                if rule.code not in broken:
                    yield from self._ask(rule, event, broken)

    def _ask(
        self, rule: Rule, about: Event | Block, broken: set[str]
    ) -> Iterator[tuple[Rule, Finding]]:
        """The findings of one rule on one event. A rule that raises costs the rest of its own findings only."""
        try:
            for finding in rule.check(about):
                yield rule, finding
        except Exception as error:
            broken.add(rule.code)
            self.result.crashes.append(
                Crash(f"{rule.code} ({rule.name})", self.path, _words(error), _trace())
            )

    def _report(self, found: Sequence[tuple[Rule, Finding]], source: Source) -> None:
        wanted: dict[Source, set[Any]] = {}
        for _, finding in found:
            home = finding.at.source or source
            wanted.setdefault(home, set()).update(nodes_of(finding))
            for step in filter(None, finding.because):
                if step.node is not None:
                    wanted.setdefault(step.source or home, set()).add(step.node)
        spans: dict[Source, dict[Any, Span]] = {s: s.spans(nodes) for s, nodes in wanted.items()}
        seen = set()
        for rule, finding in found:
            home = finding.at.source or source
            span = span_of(finding, spans[home])
            if span is not None and (rule.code, home.path, span) not in seen:
                seen.add((rule.code, home.path, span))
                self._diagnose(rule, finding, home, span, spans)

    def _diagnose(
        self,
        rule: Rule,
        finding: Finding,
        home: Source,
        span: Span,
        spans: dict[Source, dict[Any, Span]],
    ) -> None:
        if home.path != self.path and fits(rule.code, self.settings.ignored_in(home.path)):
            return
        sheet = self._sheet(home)
        rows = statement_rows(finding, sheet, span, spans[home])
        if self._suppressed(rule, sheet, rows):
            self.result.hidden += 1
            return
        confidence = "high" if finding.sure else "medium"
        if confidence == "medium" and self.settings.min_confidence == "high":
            return
        related = []
        for step in filter(None, finding.because):
            at = step.source or home
            where = spans.get(at, {}).get(step.node)
            if where is not None:
                related.append(Related(step.what, self._sheet(at).place(where)))
                self.result.sheets[at.path] = self._sheet(at)
        self.result.sheets[home.path] = sheet
        severity = self.settings.severity_of(rule.code, finding.severity or rule.severity)
        self.result.diagnostics.append(
            Diagnostic(
                rule.code,
                rule.name,
                severity,
                confidence,
                finding.message,
                sheet.place(span),
                tuple(related),
                self._repair(rule, finding, sheet),
                rows,
            )
        )

    def _repair(self, rule: Rule, finding: Finding, sheet: Sheet) -> Repair | None:
        fix = finding.fix
        if fix is None or not fix.edits:
            return None
        edits = tuple(in_newlines_of(edit, sheet.text) for edit in fix.edits)
        if sheet.notebook is not None:
            try:
                sheet.notebook.splice(edits)
            except ValueError:
                return None
        return Repair(fix.title, self.settings.safe(rule.code, fix.safe), edits)

    def _sheet(self, source: Source) -> Sheet:
        known = self.suppressions.get(source.path)
        if known is None:
            known = self._read_suppressions(Sheet(source.path, source.text, source.notebook))
        return known[0]

    def _read_suppressions(self, sheet: Sheet) -> tuple[Sheet, Suppressions]:
        strict = self.settings.require_suppression_reason
        found = (
            Suppressions()
            if self.settings.ignore_suppressions
            else suppress.read(sheet.text, require_reason=strict)
        )
        self.suppressions[sheet.path] = sheet, found
        return self.suppressions[sheet.path]

    def _suppressed(self, rule: Rule, sheet: Sheet, rows: tuple[int, int]) -> bool:
        suppressions = self.suppressions[sheet.path][1]
        if not suppressions.comments or not self.settings.may_suppress(rule.code):
            return False
        return suppressions.cover(rule.code, rows)

    def _own_notices(self, sheet: Sheet, rules: Sequence[str]) -> None:
        """MLL900 to MLL902: what is to say of the suppressions themselves."""
        for path, (_, suppressions) in self.suppressions.items():
            used = [w.span for c in suppressions.comments for w in c.words if w.used]
            self.result.used.update((os.path.abspath(path), *span) for span in used)
        own = self.suppressions[self.path][1]
        off = self.settings.ignored_in(self.path)
        problems = [(None, p) for p in own.problems] + list(own.unused(rules))
        for key, problem in problems:
            notice = problem.notice
            if not self.settings.enabled(notice.code) or fits(notice.code, off):
                continue
            diagnostic = Diagnostic(
                notice.code,
                notice.name,
                self.settings.severity_of(notice.code, notice.severity),
                "high",
                problem.message,
                sheet.place(problem.span),
                repair=problem.repair,
            )
            self.result.sheets[self.path] = sheet
            if key is None:
                self.result.diagnostics.append(diagnostic)
            else:
                self.result.unused[(os.path.abspath(self.path), *key)] = diagnostic


def _notebook(text: str) -> Notebook:
    from mllint.notebook import Notebook, NotebookError

    try:
        return Notebook(text)
    except NotebookError as error:
        raise SourceError(error.message, *Lines(text).position(error.offset)) from None


def _words(error: BaseException) -> str:
    return f"{type(error).__name__}: {error}"


def _trace() -> str:
    import traceback

    return traceback.format_exc()
