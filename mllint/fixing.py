"""Makes the fixes: in rounds, each checked before the next, and written so that no file is ever half written."""

from __future__ import annotations

import os
import stat
import sys
import tempfile
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from mllint.check import Job, Run, check_paths, check_text, gather
from mllint.diagnostic import Diagnostic
from mllint.diff import unified
from mllint.left_standing import left_standing
from mllint.notebook import Notebook
from mllint.registry import NOT_CHECKED, SYNTAX_ERROR
from mllint.result import FileResult
from mllint.settings import Settings
from mllint.syntax import SourceError, decode
from mllint.text import Edit, apply_edits, choose

MAX_ROUNDS = 20
"""A fix can make room for the next, seldom for a third; more rounds than this are two fixes undoing each other."""


@dataclass(slots=True)
class Fixed:
    """What became of one file.

    Attributes:
        made: the diagnostics whose fixes were made, in order.
        withheld: why fixes that there were could not be made.
        result: the check of `after`.
    """

    path: str
    before: str
    after: str
    result: FileResult
    made: list[Diagnostic] = field(default_factory=list)
    withheld: list[str] = field(default_factory=list)


def fix_text(
    text: str,
    path: str,
    settings: Settings,
    *,
    unsafe: bool = False,
    first: Sequence[Diagnostic] | None = None,
    encoding: str = "utf-8",
) -> Fixed:
    """Make the fixes of one text until nothing is left to fix.

    Args:
        text: the decoded file (of a notebook: its JSON).
        path: its name.
        settings: what it is checked with.
        unsafe: make fixes too that change what the program computes.
        first: the diagnostics of the first round, where a run has them already.
        encoding: fixes that the file could not be written with are withheld.
    """
    result = check_text(text, path, settings)
    fixed = Fixed(path, text, text, result)
    found = list(first) if first is not None else gather([result]).diagnostics
    seen = {text}
    refused: set[tuple[str, str]] = set()
    for _ in range(MAX_ROUNDS):
        wanted = [
            d for d in fixable(found, settings, unsafe=unsafe, path=path) if _key(d) not in refused
        ]
        made, after, checked = _round(fixed, wanted, found, settings, refused, encoding)
        if not made or after in seen:
            break
        seen.add(after)
        fixed.made += made
        fixed.after, fixed.result = after, checked
        found = checked.diagnostics
    return fixed


def fixable(
    diagnostics: Iterable[Diagnostic], settings: Settings, *, unsafe: bool, path: str = ""
) -> list[Diagnostic]:
    """The diagnostics with a fix that may be made (in the file `path`, if given), safe ones first."""
    real = os.path.realpath(path)
    found = [
        d
        for d in diagnostics
        if d.repair is not None
        and (d.repair.safe or unsafe)
        and settings.fixes(d.code)
        and (not path or d.place.path == path or os.path.realpath(d.place.path) == real)
    ]
    return sorted(
        found, key=lambda d: (not (d.repair and d.repair.safe), d.place.row, d.place.column)
    )


def _key(diagnostic: Diagnostic) -> tuple[str, str]:
    return diagnostic.code, repr(diagnostic.repair)


def _round(
    fixed: Fixed,
    wanted: list[Diagnostic],
    found: Sequence[Diagnostic],
    settings: Settings,
    refused: set[tuple[str, str]],
    encoding: str,
) -> tuple[list[Diagnostic], str, FileResult]:
    """As many fixes as can be made together and remove what was found; at least, as leave a program."""
    groups = [d.repair.edits for d in wanted if d.repair]
    together = [wanted[i] for i in choose(groups)]
    after = _apply(fixed.after, fixed.path, together)
    if together and after is not None:
        checked = _verify(after, fixed, settings, encoding)
        if checked is not None:
            vain = left_standing(together, fixed.after, found, checked.diagnostics)
            if not vain:
                return together, after, checked
            for diagnostic in vain:
                _refuse(fixed, diagnostic, refused, "it would not remove what was found")
            others = [d for d in wanted if d not in vain]
            return _round(fixed, others, found, settings, refused, encoding)
    for diagnostic in together:
        alone = _apply(fixed.after, fixed.path, [diagnostic])
        checked = _verify(alone, fixed, settings, encoding) if alone is not None else None
        if alone is not None and checked is not None:
            return [diagnostic], alone, checked
        _refuse(fixed, diagnostic, refused, "it would not leave a program")
    return [], fixed.after, fixed.result


def _refuse(fixed: Fixed, diagnostic: Diagnostic, refused: set[tuple[str, str]], why: str) -> None:
    refused.add(_key(diagnostic))
    words = f"{fixed.path}: the fix of {diagnostic.code} was withheld: {why}"
    if words not in fixed.withheld:
        fixed.withheld.append(words)


def _apply(text: str, path: str, diagnostics: Sequence[Diagnostic]) -> str | None:
    edits: list[Edit] = [edit for d in diagnostics if d.repair for edit in d.repair.edits]
    try:
        return apply_edits(text, Notebook(text).splice(edits) if path.endswith(".ipynb") else edits)
    except ValueError:
        return None


def _verify(text: str, fixed: Fixed, settings: Settings, encoding: str) -> FileResult | None:
    """The check of a repaired text, None if it cannot be written, or less of it checked than before."""
    try:
        text.encode(encoding)
    except UnicodeEncodeError:
        return None
    result = check_text(text, fixed.path, settings)
    return result if result.checked and _errors(result) <= _errors(fixed.result) else None


def _errors(result: FileResult) -> int:
    return sum(d.code in (SYNTAX_ERROR.code, NOT_CHECKED.code) for d in result.diagnostics)


def fix_paths(jobs: Sequence[Job], options: Mapping[str, Any]) -> tuple[Run, int]:
    """Check files, make their fixes (or with `diff` show them), and check again what was changed.

    Returns:
        what is left to report, and how many fixes were made.
    """
    unsafe, diff = options["unsafe_fixes"], options["diff"]
    latest: dict[str, FileResult] = {}
    settings_of = dict(jobs)
    made: list[Diagnostic] = []
    pending = list(jobs)
    for _ in range(MAX_ROUNDS):
        run = gather(_keep(check_paths(pending, options["jobs"]), latest))
        if run.interrupted:
            break
        targets: dict[str, list[Diagnostic]] = {}
        for diagnostic in run.diagnostics:
            settings = _settings_for(diagnostic.place.path, settings_of, jobs)
            if fixable([diagnostic], settings, unsafe=unsafe):
                targets.setdefault(diagnostic.place.path, []).append(diagnostic)
        changed = 0
        for path, diagnostics in targets.items():
            changed += _fix_file(
                path,
                diagnostics,
                _settings_for(path, settings_of, jobs),
                unsafe,
                diff,
                made,
                latest,
            )
        touched = set(targets)
        pending = [
            job for job in jobs if any(d.place.path in touched for d in latest[job[0]].diagnostics)
        ]
        if diff or not changed or not pending:
            break
        pending = [job for job in jobs if _concerned(latest[job[0]], touched)]
    run = gather(_keep(check_paths(pending, options["jobs"]), latest)) if made and not diff else run
    if options["show_fixes"] and made:
        _list(made)
    if made and not options["quiet"]:
        print(
            f"{'would fix' if diff else 'fixed'} {len(made)} problem{'s'[: len(made) != 1]}",
            file=sys.stderr,
        )
    return gather(latest.values()), len(made)


def _keep(results: Iterable[FileResult], latest: dict[str, FileResult]) -> Iterable[FileResult]:
    for result in results:
        latest[result.path] = result
        yield result


def _concerned(result: FileResult, touched: set[str]) -> bool:
    return result.path in touched or any(d.place.path in touched for d in result.diagnostics)


def _settings_for(path: str, known: Mapping[str, Settings], jobs: Sequence[Job]) -> Settings:
    return known.get(path) or (jobs[0][1] if jobs else Settings())


def _fix_file(
    path: str,
    diagnostics: list[Diagnostic],
    settings: Settings,
    unsafe: bool,
    diff: bool,
    made: list[Diagnostic],
    latest: dict[str, FileResult],
) -> int:
    try:
        with open(path, "rb") as file:
            data = file.read()
        text, encoding = decode(data)
    except (OSError, SourceError):
        return 0
    fixed = fix_text(text, path, settings, unsafe=unsafe, first=diagnostics, encoding=encoding)
    for words in fixed.withheld:
        print(f"warning: {words}", file=sys.stderr)
    if fixed.after == text:
        return 0
    if diff:
        sys.stdout.write(unified(path, text, fixed.after))
    else:
        try:
            write(path, fixed.after.encode(encoding))
        except OSError as error:
            print(f"error: {path}: cannot be written: {error.strerror}", file=sys.stderr)
            return 0
        latest[path] = fixed.result
    made += fixed.made
    return len(fixed.made)


def write(path: str, data: bytes) -> None:
    """Replace a file at once, keeping its mode and, where it is a link, the link."""
    real = os.path.realpath(path)
    mode = stat.S_IMODE(os.stat(real).st_mode)
    if not os.access(real, os.W_OK):
        raise PermissionError(13, "Permission denied", real)
    handle, temporary = tempfile.mkstemp(dir=os.path.dirname(real), prefix=".mllint-")
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(data)
        os.chmod(temporary, mode)
        os.replace(temporary, real)
    except BaseException:
        os.unlink(temporary)
        raise


def fix_stream(
    data: bytes, name: str, settings: Settings, options: Mapping[str, Any]
) -> tuple[FileResult, bytes, int]:
    """Fix a program from standard input: what is left to report, what to print, how many fixes were made."""
    try:
        text, encoding = decode(data)
    except SourceError:
        return check_text(data, name, settings), data, 0
    fixed = fix_text(text, name, settings, unsafe=options["unsafe_fixes"], encoding=encoding)
    if options["diff"]:
        return fixed.result, unified(name, text, fixed.after).encode(), len(fixed.made)
    return fixed.result, fixed.after.encode(encoding), len(fixed.made)


def _list(made: Sequence[Diagnostic]) -> None:
    from collections import Counter

    counts = Counter((d.place.path, d.code, d.name) for d in made)
    for (path, code, name), count in sorted(counts.items()):
        print(f"{path}: {count} × {code} ({name})", file=sys.stderr)
